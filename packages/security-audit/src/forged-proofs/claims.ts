import { digest } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import { checks } from '../forge/proof.ts';
import { T, inside, proofOf, first, rawLine, THREE, REFUSED } from './tools.ts';
import type { Case } from './tools.ts';

export const CLAIM_CASES: readonly Case[] = [
  inside(
    'proof of another result',
    T,
    'run_claims',
    proofOf('run', (run) => (run['result'] = 'partial')),
  ),
  inside(
    'proof of another actor',
    T,
    'run_claims',
    proofOf('run', (run) => (run['actor'] = 'mallory')),
  ),
  inside(
    'proof of another time',
    T,
    'run_claims',
    proofOf('run', (run) => (run['closed_at'] = '2026-11-24T01:00:00.000Z')),
  ),
  inside(
    'proof of another commit',
    T,
    'run_claims',
    proofOf('run', (run) => (run['commit_sha'] = 'f'.repeat(40))),
  ),
  inside(
    'proof of another effect',
    T,
    'phase_1_claims',
    proofOf('phase_1_dry_run_plan', (part) => (first(part, 'operations')['effect'] = 'update')),
  ),
  inside(
    'proof with an operation left out',
    T,
    'phase_1_claims',
    proofOf('phase_1_dry_run_plan', (part) => (part['operations'] as Dict[]).pop()),
  ),
  inside(
    'proof of another plan',
    T,
    'phase_1_claims',
    proofOf('phase_1_dry_run_plan', (part) => (part['plan_digest'] = digest('x'))),
  ),
  inside(
    'proof with another decision',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => (first(part, 'decisions')['decision'] = 'forbid')),
  ),
  inside(
    'proof with another policy',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => (part['policy_digest'] = digest('x'))),
  ),
  inside(
    'proof blocked by mode in prod',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => (part['blocked_by_mode'] = true)),
  ),
  inside(
    'proof with a receipt edited',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => ((first(part, 'receipts')['receipt'] as Dict)['actor'] = 'mallory')),
  ),
  inside(
    'proof with a receipt left out',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => (part['receipts'] as Dict[]).pop()),
  ),
  inside(
    'proof with receipts in another order',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => (part['receipts'] as Dict[]).reverse()),
  ),
  inside(
    'proof with an approver more',
    T,
    'approvals',
    proofOf('phase_2_fc_authorization', (part) =>
      (part['approvals'] as Dict[]).push({
        environment: 'production',
        user: 'bob',
        user_id: '78',
        state: 'approved',
        comment: '',
      }),
    ),
  ),
  inside('proof with a failure as success', T, 'phase_3_claims', {
    ...THREE,
    ...proofOf('phase_3_github_execution', (part) =>
      Object.assign((part['operations'] as Dict[])[1] as Dict, { outcome: 'succeeded', status: 'success', code: null }),
    ),
  }),
  inside(
    'proof with another check',
    T,
    'phase_3_claims',
    proofOf('phase_3_github_execution', (part) => (first(part, 'operations')['checks'] = checks('receipt_expired'))),
  ),
  inside(
    'proof with another answer of GitHub',
    T,
    'phase_3_claims',
    proofOf(
      'phase_3_github_execution',
      (part) => (first(part, 'operations')['github'] = { id: '1', sha: null, url: null }),
    ),
  ),
  inside('proof with another message', T, 'phase_3_claims', {
    ...THREE,
    ...proofOf(
      'phase_3_github_execution',
      (part) => (((part['operations'] as Dict[])[1] as Dict)['message'] = 'nothing'),
    ),
  }),
  inside('proof without the reason of a refusal', T, 'phase_3_claims', {
    ...REFUSED,
    ...proofOf('phase_3_github_execution', (part) => (first(part, 'operations')['code'] = null)),
  }),
  inside(
    'proof of another root',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['root'] = 'a'.repeat(64))),
  ),
  inside(
    'proof of another head',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['head'] = 'a'.repeat(64))),
  ),
  inside(
    'proof of another size',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['size'] = 1)),
  ),
  inside(
    'proof of more entries',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['entries'] = 1000)),
  ),
  inside(
    'proof of another origin',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['origin'] = 'github.com/repositories/5/marketops')),
  ),
  inside(
    'proof with another binding',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (first(part, 'bindings')['outcome_seq'] = 1)),
  ),
  inside(
    'proof with a binding left out',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['bindings'] as Dict[]).pop()),
  ),
  inside(
    'raw line written otherwise and hashed so',
    T,
    'ledger_canonical',
    rawLine('run.closed', (line) => line.replace('"v":1', '"v":1.0')),
  ),
  inside(
    'raw line with a key twice and hashed so',
    T,
    'ledger_canonical',
    rawLine('run.closed', (line) => line.replace('"v":1', '"v":1,"v":1')),
  ),
];
