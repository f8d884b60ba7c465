import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FORGED_BRANCHES, FORGED_PROOFS, FORGED_ZIPS, isOwn, isWrong, reportLines, TRUE_PROOFS } from './wording.ts';
import type { Subjects } from './wording.ts';

/**
 * What verify says to people, word for word: of a true proof each check (what the plain proof's report says too is not
 * repeated), of a forged one each finding with its place, what was expected there and what was found. Who changes a text
 * sees here what becomes of it.
 */

/** `# name`, then the lines of the report. */
function written(file: string): Map<string, string[]> {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/wording', file), 'utf8');
  const blocks = text.trimEnd().split(/^# /m).slice(1);
  return new Map(
    blocks.map((block) => {
      const [name = '', ...lines] = block.trimEnd().split('\n');
      return [name, lines] as const;
    }),
  );
}

const wrong = () => Promise.resolve(isWrong);

describe.each<[string, Subjects, (name: string) => Promise<(line: string) => boolean>]>([
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
