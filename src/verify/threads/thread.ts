import { parentPort, workerData } from 'node:worker_threads';
import { readStretch } from './read-stretch.ts';
import type { Stretch } from './read-stretch.ts';

/** A thread that reads one stretch of a ledger. */
parentPort?.postMessage(await readStretch(workerData as Stretch));
