import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Answered, Asked, Calls } from './server.ts';

type Given<K extends keyof Calls> = Parameters<Calls[K]>;
type Got<K extends keyof Calls> = Awaited<ReturnType<Calls[K]>>;

/** The process that holds the embedded GitHub; one repository at a time. End it with `stop`. */
export class Worlds {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #next = 0;

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'server.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#child.on('message', ({ id, value, error }: Answered) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(error));
    });
    this.#child.on('exit', (code) => {
      for (const { reject } of this.#waiting.values())
        reject(new Error(`The embedded GitHub ended with ${code ?? '?'}`));
    });
  }

  call<K extends keyof Calls>(call: K, ...[argument]: Given<K>): Promise<Got<K>> {
    const id = this.#next++;
    this.#child.send({ id, call, argument: argument ?? null } satisfies Asked);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
    });
  }

  stop(): void {
    this.#child.disconnect();
  }
}
