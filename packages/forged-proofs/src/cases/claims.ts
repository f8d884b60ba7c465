import { digest } from '../crypto.ts';
import type { Dict } from '../crypto.ts';
import { checks } from '../proof.ts';
import { proofAt, proofOf, rawLine, REFUSED, THREE, withKey } from './cases.ts';
import type { Case } from './cases.ts';

const PLAN = 'phase_1_dry_run_plan';
const DECIDED = 'phase_2_fc_authorization';
const DONE = 'phase_3_github_execution';
const LEDGER = 'phase_4_proof_ledger';
const onList = (section: string, list: string, edit: (list: Dict[]) => unknown) =>
  proofOf(section, (part) => edit(part[list] as Dict[]));
const BOB = { environment: 'production', user: 'bob', user_id: '78', state: 'approved', comment: '' };

export const CLAIM_CASES: readonly Case[] = withKey('TAMPERED', {
  run_claims: {
    'proof of another result': proofAt('run.result', 'partial'),
    'proof of another actor': proofAt('run.actor', 'mallory'),
    'proof of another time': proofAt('run.closed_at', '2026-11-24T01:00:00.000Z'),
    'proof of another commit': proofAt('run.commit_sha', 'f'.repeat(40)),
  },
  phase_1_claims: {
    'proof of another effect': proofAt(`${PLAN}.operations.0.effect`, 'update'),
    'proof with an operation left out': onList(PLAN, 'operations', (list) => list.pop()),
    'proof of another plan': proofAt(`${PLAN}.plan_digest`, digest('x')),
  },
  phase_2_claims: {
    'proof with another decision': proofAt(`${DECIDED}.decisions.0.decision`, 'forbid'),
    'proof with another policy': proofAt(`${DECIDED}.policy_digest`, digest('x')),
    'proof blocked by mode in prod': proofAt(`${DECIDED}.blocked_by_mode`, true),
    'proof with a receipt edited': proofAt(`${DECIDED}.receipts.0.receipt.actor`, 'mallory'),
    'proof with a receipt left out': onList(DECIDED, 'receipts', (list) => list.pop()),
    'proof with receipts in another order': onList(DECIDED, 'receipts', (list) => list.reverse()),
  },
  approvals: { 'proof with an approver more': onList(DECIDED, 'approvals', (list) => list.push(BOB)) },
  phase_3_claims: {
    'proof with a failure as success': {
      ...THREE,
      ...onList(DONE, 'operations', ([, failed]) =>
        Object.assign(failed as Dict, { outcome: 'succeeded', status: 'success', code: null }),
      ),
    },
    'proof with another check': proofAt(`${DONE}.operations.0.checks`, checks('receipt_expired')),
    'proof with another answer of GitHub': proofAt(`${DONE}.operations.0.github`, { id: '1', sha: null, url: null }),
    'proof with another message': { ...THREE, ...proofAt(`${DONE}.operations.1.message`, 'nothing') },
    'proof without the reason of a refusal': { ...REFUSED, ...proofAt(`${DONE}.operations.0.code`, null) },
  },
  phase_4_claims: {
    'proof of another root': proofAt(`${LEDGER}.root`, 'a'.repeat(64)),
    'proof of another head': proofAt(`${LEDGER}.head`, 'a'.repeat(64)),
    'proof of another size': proofAt(`${LEDGER}.size`, 1),
    'proof of more entries': proofAt(`${LEDGER}.entries`, 1000),
    'proof of another origin': proofAt(`${LEDGER}.origin`, 'github.com/repositories/5/marketops'),
    'proof with another binding': proofAt(`${LEDGER}.bindings.0.outcome_seq`, 1),
    'proof with a binding left out': onList(LEDGER, 'bindings', (list) => list.pop()),
  },
  ledger_canonical: {
    'raw line written otherwise and hashed so': rawLine('run.closed', (line) => line.replace('"v":1', '"v":1.0')),
    'raw line with a key twice and hashed so': rawLine('run.closed', (line) => line.replace('"v":1', '"v":1,"v":1')),
  },
});
