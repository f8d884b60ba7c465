import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FORGED_BRANCHES, FORGED_PROOFS, FORGED_ZIPS, isOwn, isWrong, reportLines, TRUE_PROOFS } from './reports.ts';
import type { Verified } from './reports.ts';

/**
 * The reports of verify, word for word: of a true proof each check (lines that the plain proof has too are not
 * repeated), of a forged one each finding with its place, what was expected there and what was found.
 */

/** `# name`, then the lines of its report. */
function written(file: string): Map<string, string[]> {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/reports', file), 'utf8');
  const blocks = text.trimEnd().split(/^# /m).slice(1);
  return new Map(
    blocks.map((block) => {
      const [name = '', ...lines] = block.trimEnd().split('\n');
      return [name, lines] as const;
    }),
  );
}

const wrong = () => Promise.resolve(isWrong);

describe.each<[string, Verified, (name: string) => Promise<(line: string) => boolean>]>([
  ['true-proofs.txt', TRUE_PROOFS, isOwn],
  ['forged-proofs.txt', FORGED_PROOFS, wrong],
  ['forged-branches.txt', FORGED_BRANCHES, wrong],
  ['forged-zips.txt', FORGED_ZIPS, wrong],
])('%s', (file, cases, shownOf) => {
  const expected = written(file);

  test('has them all', () => expect([...expected.keys()].sort()).toEqual(Object.keys(cases).sort()));

  test.each(Object.entries(cases))('%s', async (name, verify) => {
    const lines = reportLines(await verify());
    expect(lines.filter(await shownOf(name))).toEqual(expected.get(name));
  });
});
