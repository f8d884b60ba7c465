import { expect, test } from '@jest/globals';
import { approvalTerms } from '../../../src/authorize/approval-terms.ts';
import { policy } from './policy/support.ts';

/** Who must agree, as the report tells it. */

const users = [{ login: 'carol', id: 11 }];
const teams = [{ slug: 'acme/ops', id: 12 }];
const EXCLUDED = ['actor', 'triggering_actor', 'commit_author'];

test.each<[unknown, object]>([
  ['none', { min: 0, from: [], not: [], signed: null }],
  [{ min: 2 }, { min: 2, from: [], not: EXCLUDED, signed: null }],
  [
    { min: 1, not: [], from: { users } },
    { min: 1, from: ['carol'], not: [], signed: null },
  ],
  [
    { min: 1, not: [], from: { teams } },
    { min: 1, from: ['@acme/ops'], not: [], signed: null },
  ],
  [
    { not: ['actor'], signed: { min: 3, not: [], from: { users, teams } } },
    { min: 0, from: [], not: ['actor'], signed: { min: 3, from: ['@acme/ops', 'carol'], not: [] } },
  ],
])('%j', (approvals, terms) => {
  expect(approvalTerms(policy({ approvals }))).toStrictEqual(terms);
});
