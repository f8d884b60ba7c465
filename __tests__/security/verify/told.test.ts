import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FORGED_BRANCHES, FORGED_PROOFS, FORGED_ZIPS, isOwn, isWrong, told, TRUE_PROOFS } from './told.ts';
import type { Told } from './told.ts';

/**
 * What verify tells people, word for word: of what is true each check (what the plain proof is told too is not repeated), of what is forged each finding with its place,
 * what was expected there and what was found. Who changes a text reads here what becomes of it.
 */

/** `# name`, then the lines that are told. */
function written(file: string): Map<string, string[]> {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/told', file), 'utf8');
  const blocks = text.trimEnd().split(/^# /m).slice(1);
  return new Map(
    blocks.map((block) => {
      const [name = '', ...lines] = block.trimEnd().split('\n');
      return [name, lines] as const;
    }),
  );
}

const wrong = () => Promise.resolve(isWrong);

describe.each<[string, Told, (name: string) => Promise<(line: string) => boolean>]>([
  ['true-proofs.txt', TRUE_PROOFS, isOwn],
  ['forged-proofs.txt', FORGED_PROOFS, wrong],
  ['forged-branches.txt', FORGED_BRANCHES, wrong],
  ['forged-zips.txt', FORGED_ZIPS, wrong],
])('%s', (file, cases, shownOf) => {
  const expected = written(file);

  test('has them all', () => expect([...expected.keys()].sort()).toEqual(Object.keys(cases).sort()));

  test.each(Object.entries(cases))('%s', async (name, verify) => {
    const lines = told(await verify());
    expect(lines.filter(await shownOf(name))).toEqual(expected.get(name));
  });
});
