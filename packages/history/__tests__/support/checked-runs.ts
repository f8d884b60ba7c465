import { MATERIAL_PATHS } from '../../../../src/protocol/ledger-files.ts';
import type { Pins } from '../../../../src/verify/keys.ts';
import type { LedgerCheck } from '../../src/browser/ledger-check.ts';
import { checkRun } from '../../src/browser/run-check.ts';
import type { Detail } from '../../src/browser/site-data.ts';
import type { Stretch } from '../../src/model.ts';
import { readHistory } from '../../src/read.ts';

/** The runs of a branch as the site has them, and the check that a browser makes of one; of lines that need no proof. */
export async function runsOf(
  clone: string,
  pins: Pins,
): Promise<{ details: readonly Detail[]; check: (detail: Detail) => Promise<number> }> {
  const lines: string[] = [];
  const { history, read, close } = await readHistory(clone, {
    pins,
    onLine: (_, bytes) => void lines.push(Buffer.from(bytes).toString()),
  });
  const ledger = {
    lines: (stretches: readonly Stretch[]) =>
      Promise.resolve(stretches.flatMap(({ first, size }) => lines.slice(first, size))),
  } as unknown as LedgerCheck;
  const details: Detail[] = [];
  for (const run of history.runs) {
    const bytes = run.planFileDigest === null ? null : await read(MATERIAL_PATHS.plan(run.planFileDigest));
    details.push({ run, plan: bytes?.toString() ?? null });
  }
  close();
  return { details, check: async (detail) => (await checkRun(ledger, detail)).lines.length };
}
