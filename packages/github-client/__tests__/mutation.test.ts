import { expect, test } from '@jest/globals';
import * as answers from 'github-client/answers';
import type { GitHubClient } from 'github-client/client';
import { mutate } from 'github-client/mutation';

/** @param answer GitHub's, of status 200 */
const send = (answer: unknown, below?: string[]): Promise<unknown> => {
  const client: Pick<GitHubClient, 'graphql'> = {
    graphql: (_query, _variables, schema) => Promise.resolve(schema.parse(answer)),
  };
  return mutate(client, 'Appending', 'mutation { x }', {}, below);
};
const error = (type: string | undefined, path: readonly (string | number)[], message = 'No') => ({
  ...(type === undefined ? {} : { type }),
  path,
  message,
});

test('the answer of a mutation is read as GitHub describes it', () => {
  expect(answers.mutation.safeParse({ data: { x: null }, errors: [error('FORBIDDEN', ['x', 0])] }).success).toBe(true);
});

test.each([
  ['of its own field, without data', { data: { x: null }, errors: [error('FORBIDDEN', ['x'])] }],
  ['without any data', { data: null, errors: [error('FORBIDDEN', ['x'])] }],
  ['without a path', { errors: [{ type: 'FORBIDDEN', message: 'No' }] }],
  [
    'of a field that is not known',
    { errors: [{ message: 'No', path: ['mutation X', 'x', 'y'], extensions: { code: 'undefinedField' } }] },
  ],
])('a mutation is refused by an error %s', async (_what, answer) => {
  await expect(send(answer)).rejects.toMatchObject({ certainty: 'refused' });
});

test.each([
  // What is asked of the result is looked at once the mutation has acted.
  ['of what was asked of its result', { data: { x: { commit: null } }, errors: [error('FORBIDDEN', ['x', 'commit'])] }],
  ['below it, though the whole is null', { data: { x: null }, errors: [error('NOT_FOUND', ['x', 'commit', 'oid'])] }],
  ['beside a result', { data: { x: { commit: { oid: '1' } } }, errors: [error('FORBIDDEN', ['x'])] }],
  ['and another that says nothing', { data: null, errors: [error('FORBIDDEN', ['x']), error(undefined, ['x'])] }],
  [
    'that says nothing',
    { data: null, errors: [error(undefined, [], 'Something went wrong while executing your query')] },
  ],
])('nobody knows whether a mutation acted after an error %s', async (_what, answer) => {
  await expect(send(answer)).rejects.toMatchObject({ code: 'github_error', certainty: 'ambiguous' });
});

test('what was only looked at beside it may fail: that says nothing of the mutation', async () => {
  const data = { x: { commit: { oid: '1', repository: null } } };
  const looked = error('FORBIDDEN', ['x', 'commit', 'repository', 'release0']);
  expect(await send({ data, errors: [looked] }, ['x', 'commit', 'repository'])).toEqual(data);
  for (const path of [['x'], ['x', 'commit'], ['mutation X', 'x', 'commit', 'repository']]) {
    const unclear = { data, errors: [looked, error('FORBIDDEN', path)] };
    await expect(send(unclear, ['x', 'commit', 'repository'])).rejects.toMatchObject({ certainty: 'ambiguous' });
  }
});
