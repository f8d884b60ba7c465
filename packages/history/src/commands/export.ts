import type { Command } from '../../../../src/cli/io.ts';
import { visibleLine } from 'foreign-text/visible';
import { csvHead, exported } from '../export.ts';
import type { Format } from '../export.ts';
import { historiesOf, sinceOf } from './branches.ts';
import type { BranchesInput } from './branches.ts';

type ExportInput = BranchesInput & { readonly format: Format; readonly since: string | undefined };

/** So much is printed at once: a write for each of a million records costs more than making them. */
const MOST_PRINTED = 64 * 1024;

/** `marketops export`: a record for each run, operation, accepted commit and foreign commit. */
export const exportCommand: Command<ExportInput> = async (io, { format, since, ...input }) => {
  const from = sinceOf(since);
  let waiting = format === 'csv' ? csvHead() : '';
  let faults = 0;
  for await (const history of historiesOf(io, input)) {
    for (const line of exported(history, format, from)) {
      waiting += line;
      if (waiting.length < MOST_PRINTED) continue;
      io.stdout(waiting);
      waiting = '';
    }
    for (const fault of history.faults) io.stderr(`marketops: ${history.repository}: ${visibleLine(fault)}\n`);
    faults += history.faults.length;
  }
  io.stdout(waiting);
  return faults === 0 ? 0 : 1;
};
