import { digest } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import { checks } from '../forge/proof.ts';
import { first, proofOf, proofWith, rawLine, REFUSED, THREE, withKey } from './cases.ts';
import type { Case } from './cases.ts';

export const CLAIM_CASES: readonly Case[] = [
  ...withKey('TAMPERED', {
    run_claims: {
      'proof of another result': proofWith('run', { result: 'partial' }),
      'proof of another actor': proofWith('run', { actor: 'mallory' }),
      'proof of another time': proofWith('run', { closed_at: '2026-11-24T01:00:00.000Z' }),
      'proof of another commit': proofWith('run', { commit_sha: 'f'.repeat(40) }),
    },
    phase_1_claims: {
      'proof of another effect': proofOf(
        'phase_1_dry_run_plan',
        (part) => (first(part, 'operations')['effect'] = 'update'),
      ),
      'proof with an operation left out': proofOf('phase_1_dry_run_plan', (part) =>
        (part['operations'] as Dict[]).pop(),
      ),
      'proof of another plan': proofWith('phase_1_dry_run_plan', { plan_digest: digest('x') }),
    },
    phase_2_claims: {
      'proof with another decision': proofOf(
        'phase_2_fc_authorization',
        (part) => (first(part, 'decisions')['decision'] = 'forbid'),
      ),
      'proof with another policy': proofWith('phase_2_fc_authorization', { policy_digest: digest('x') }),
      'proof blocked by mode in prod': proofWith('phase_2_fc_authorization', { blocked_by_mode: true }),
      'proof with a receipt edited': proofOf(
        'phase_2_fc_authorization',
        (part) => ((first(part, 'receipts')['receipt'] as Dict)['actor'] = 'mallory'),
      ),
      'proof with a receipt left out': proofOf('phase_2_fc_authorization', (part) =>
        (part['receipts'] as Dict[]).pop(),
      ),
      'proof with receipts in another order': proofOf('phase_2_fc_authorization', (part) =>
        (part['receipts'] as Dict[]).reverse(),
      ),
    },
    approvals: {
      'proof with an approver more': proofOf('phase_2_fc_authorization', (part) =>
        (part['approvals'] as Dict[]).push({
          environment: 'production',
          user: 'bob',
          user_id: '78',
          state: 'approved',
          comment: '',
        }),
      ),
    },
    phase_3_claims: {
      'proof with a failure as success': {
        ...THREE,
        ...proofOf('phase_3_github_execution', (part) =>
          Object.assign((part['operations'] as Dict[])[1] as Dict, {
            outcome: 'succeeded',
            status: 'success',
            code: null,
          }),
        ),
      },
      'proof with another check': proofOf(
        'phase_3_github_execution',
        (part) => (first(part, 'operations')['checks'] = checks('receipt_expired')),
      ),
      'proof with another answer of GitHub': proofOf(
        'phase_3_github_execution',
        (part) => (first(part, 'operations')['github'] = { id: '1', sha: null, url: null }),
      ),
      'proof with another message': {
        ...THREE,
        ...proofOf(
          'phase_3_github_execution',
          (part) => (((part['operations'] as Dict[])[1] as Dict)['message'] = 'nothing'),
        ),
      },
      'proof without the reason of a refusal': {
        ...REFUSED,
        ...proofOf('phase_3_github_execution', (part) => (first(part, 'operations')['code'] = null)),
      },
    },
    phase_4_claims: {
      'proof of another root': proofWith('phase_4_proof_ledger', { root: 'a'.repeat(64) }),
      'proof of another head': proofWith('phase_4_proof_ledger', { head: 'a'.repeat(64) }),
      'proof of another size': proofWith('phase_4_proof_ledger', { size: 1 }),
      'proof of more entries': proofWith('phase_4_proof_ledger', { entries: 1000 }),
      'proof of another origin': proofWith('phase_4_proof_ledger', { origin: 'github.com/repositories/5/marketops' }),
      'proof with another binding': proofOf(
        'phase_4_proof_ledger',
        (part) => (first(part, 'bindings')['outcome_seq'] = 1),
      ),
      'proof with a binding left out': proofOf('phase_4_proof_ledger', (part) => (part['bindings'] as Dict[]).pop()),
    },
    ledger_canonical: {
      'raw line written otherwise and hashed so': rawLine('run.closed', (line) => line.replace('"v":1', '"v":1.0')),
      'raw line with a key twice and hashed so': rawLine('run.closed', (line) => line.replace('"v":1', '"v":1,"v":1')),
    },
  }),
];
