import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Plan } from '../../../src/protocol/plan.ts';
import { predicateOf, publishedAssets, subjectsOf } from '../../../src/protocol/predicate.ts';
import type { CanonicalProof } from '../../../src/protocol/proof.ts';
import { standingText } from '../../../src/protocol/standing.ts';

/** What is said of a run to those who only see what it published, and of one to come. */

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/conformance/shipped', name), 'utf8'));
const proof = read('CANONICAL_PROOF.json') as CanonicalProof;

test('who approved is in it, and nobody who rejected or has not answered', () => {
  const { phase_2_fc_authorization: phase2 } = proof;
  const approvals = ['approved', 'rejected', 'pending'].map((state, i) => ({
    ...{ comment: '', environment: 'production', state, user: `user-${i}`, user_id: String(i) },
  })) as unknown as (typeof phase2)['approvals'];
  const signed = [{ digest: `sha256:${'0'.repeat(64)}`, key: 'SHA256:k', principal: 'p' }];
  const changed = { ...proof, phase_2_fc_authorization: { ...phase2, approvals, signed_approvals: signed } };
  expect(predicateOf(changed)).toMatchObject({
    approvals: [{ user: 'user-0', user_id: '0' }],
    signed_approvals: [{ key: 'SHA256:k', principal: 'p' }],
  });
});

const asset = (name: string) => ({ name, digest: `sha256:${name.padStart(64, '0')}` });
const release = (id: string, parameters: object) => ({
  ...{ operation_id: id, repository: 'acme/widgets', parameters: { tag: `v${id}`, draft: false, ...parameters } },
});
test('the assets of releases that were published are listed, with their repository and tag', () => {
  const operations = [
    release('1', { assets: [asset('a'), asset('b')] }),
    release('2', { assets: [asset('c')], draft: true }),
    release('3', { assets: [asset('d')] }),
    release('4', {}),
    release('5', { assets: [asset('e')] }),
    release('6', { assets: [asset('f')], draft: undefined }),
  ];
  const outcome = (id: string, word: string | null) => ({ operation_id: id, outcome: word });
  const outcomes = [
    ...['1', '2', '4', '6'].map((id) => outcome(id, 'succeeded')),
    ...[outcome('3', 'failed'), outcome('5', null)],
  ];
  const shipped = { phase_3_github_execution: { operations: outcomes } } as unknown as CanonicalProof;
  expect(publishedAssets({ operations } as unknown as Plan, shipped)).toEqual([
    { ...asset('a'), repository: 'acme/widgets', tag: 'v1' },
    { ...asset('b'), repository: 'acme/widgets', tag: 'v1' },
  ]);
});

test.each([
  ['widgets.tgz', '', 'widgets.tgz'],
  ['with space', '', 'with space'],
  ['back\\slash \\n', '\\', 'back\\\\slash \\\\n'],
  ['two\nlines\n', '\\', 'two\\nlines\\n'],
  ['old\rlines\r', '\\', 'old\\rlines\\r'],
])('%j is listed as sha256sum lists it', (name, mark, written) => {
  const published = { name, digest: `sha256:${'a'.repeat(64)}`, repository: 'acme/widgets', tag: 'v1' };
  const line = `${mark}${'a'.repeat(64)}  ${written}\n`;
  expect(subjectsOf([published, published])).toBe(line + line);
});

test('an operation is permitted, refused, or needs what is named', () => {
  const text = (standing: 'permitted' | 'refused' | 'needs', needs: readonly string[] = []): string =>
    standingText({
      ...{ operation_id: 'tag', standing, reasons: [] },
      needs: needs.map((each) => ({ what: 'approvals', text: each })),
    });
  expect([text('permitted'), text('refused')]).toEqual(['permitted', 'refused']);
  expect(text('needs', ['one approval by alice'])).toBe('will need: one approval by alice');
  expect(text('needs', ['one approval', 'the window from Monday'])).toBe(
    'will need: one approval, the window from Monday',
  );
});
