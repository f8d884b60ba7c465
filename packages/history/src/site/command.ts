import { resolve } from 'node:path';
import type { Command } from '../../../../src/cli/io.ts';
import { counted } from '../../../../src/core/amounts.ts';
import { visibleLine } from 'foreign-text/visible';
import { foldersOf } from '../commands/branches.ts';
import type { BranchesInput } from '../commands/branches.ts';
import { buildSite } from './build.ts';

type SiteInput = BranchesInput & { readonly out: string };

/** `marketops site`: a folder that any browser reads, of one ledger branch or many. */
export const siteCommand: Command<SiteInput> = async (io, { out, ...input }) => {
  const { folders, pins } = await foldersOf(io, input);
  const folder = resolve(io.cwd, out);
  const site = { branches: folders, out: folder, pins, now: Date.now(), progress: io.progress };
  const { ledgers, unchanged } = await buildSite(site);
  const runs = ledgers.reduce((sum, { repository }) => sum + repository.runs, 0);
  io.stdout(
    `${folder}/index.html: ${counted(runs, 'run')} of ${counted(ledgers.length, 'ledger')}${unchanged === 0 ? '' : `, ${unchanged} as before`}\n`,
  );
  const faults = ledgers.flatMap(({ repository: { name, faults: own } }) => own.map((fault) => `${name}: ${fault}`));
  for (const fault of faults) io.stderr(`marketops: ${visibleLine(fault)}\n`);
  return faults.length === 0 ? 0 : 1;
};
