import { expect, test } from '@jest/globals';
import { committedFile } from '../../../src/operations/open-pr/parameters.ts';
import { releaseParameters } from '../../../src/operations/publish-release/parameters.ts';
import { approval } from '../../../src/protocol/receipt.ts';
import type { Shape } from '../../../src/core/shape.ts';
import * as words from '../../../src/protocol/vocabulary.ts';
import { OPERATIONS } from '../report/states.ts';

/** The closed lists of words: each is taken, and what is none is told all of them. */

const at = (path: string, expected: string) => ({ path, expected });

test.each<[string, Shape<unknown>, readonly unknown[]]>([
  ['mode', words.mode, ['dry_run', 'prod']],
  ['effect', words.effect, ['create', 'update', 'none', 'conflict']],
  ['decision', words.decision, ['permit', 'forbid', 'no_rule', 'conditional']],
  ['check result', words.checkResult, ['pass', 'fail', 'not_evaluated']],
  ['run result', words.runResult, ['planned', 'authorized', 'blocked', 'unchanged', 'shipped', 'partial', 'failed']],
  ['status', words.status, ['success', 'failed', 'rejected']],
  ['check', words.checkName, words.CHECK_NAMES],
])('the words for a %s', (_name, shape, all) => {
  for (const word of all) expect([word, shape(word)]).toEqual([word, null]);
  expect(shape('')).toEqual(at('', all.map((word) => JSON.stringify(word)).join(' or ')));
});

test('a kind of operation has a name of one form', () => {
  const names = ['tag_repo', 'publish_release', 'open_pr', 'x', `a${'b'.repeat(63)}`];
  for (const name of names) expect([name, words.operationKind(name)]).toEqual([name, null]);
  const none = ['', 'Tag', '_tag', '1tag', 'tag-repo', 'tag repo', `a${'b'.repeat(64)}`, null, 5];
  for (const name of none) expect(words.operationKind(name)).toEqual(at('', 'a kind of operation'));
});

test('words within files', () => {
  const written = (mode: unknown) => committedFile({ digest: `sha256:${'a'.repeat(64)}`, mode, path: 'p' });
  expect(['100644', '100755', '120000'].map(written)).toEqual([null, null, null]);
  expect([written('100600'), written(null)]).not.toContain(null);
  expect(committedFile({ digest: null, mode: null, path: 'p' })).toBeNull();
  const release = OPERATIONS.find(({ operation_kind: kind }) => kind === 'publish_release')?.parameters;
  const fault = (fields: object) => releaseParameters({ ...release, ...fields });
  for (const word of ['error', 'update', 'keep', 'append']) expect(fault({ on_existing: word })).toBeNull();
  expect(fault({ on_existing: '' })).toEqual(at('on_existing', '"error" or "update" or "keep" or "append"'));
  for (const word of ['true', 'false', 'legacy']) expect(fault({ make_latest: word })).toBeNull();
  expect(fault({ make_latest: true })).toEqual(at('make_latest', '"true" or "false" or "legacy"'));
  const review = { comment: '', environment: 'production', user: 'bob', user_id: '2' };
  for (const state of ['approved', 'rejected', 'pending']) {
    const { comment, environment, user, user_id: id } = review;
    expect(approval({ comment, environment, state, user, user_id: id })).toBeNull();
  }
  expect(approval({ ...review, state: '' })).not.toBeNull();
});

test('prod ships on events that only write access or the clock brings about', () => {
  const events = ['create', 'push', 'release', 'repository_dispatch', 'schedule', 'workflow_dispatch'];
  expect([...words.SHIPPING_EVENTS].sort()).toEqual(events);
  expect(words.EVENTS).toEqual(expect.arrayContaining(events));
});

test('what people write by hand is where the documents say', () => {
  expect([words.POLICY_PATH, words.TRUSTED_KEYS_PATH, words.APPROVERS_PATH, words.APPROVALS_BRANCH]).toEqual([
    ...['.marketops/policy.yml', '.marketops/trusted-keys', '.marketops/approvers', 'marketops-approvals'],
  ]);
});
