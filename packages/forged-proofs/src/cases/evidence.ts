import { digest } from '../crypto.ts';
import type { Dict } from '../crypto.ts';
import type { Forgery } from '../forgery.ts';
import { file } from '../seal.ts';
import { data, dataAt, dataWith, edit, proofAt, put, REFUSED, withKey } from './cases.ts';
import type { Case } from './cases.ts';

const job = (fields: Dict): Forgery => ({ evidence: ({ job }) => void Object.assign(job as Dict, fields) });
const evidenceWith = (fields: Dict): Forgery => ({ evidence: (evidence) => void Object.assign(evidence, fields) });
const TEXT = `approvals/${digest('yes').slice('sha256:'.length)}.txt`;
const PREDICATE = file({ approvals: [] });

/** What the decisions rest on is not what the lines name, or does not give them. */
export const EVIDENCE_CASES: readonly Case[] = withKey('TAMPERED', {
  owners_files: {
    'other approvers than the run went by': dataWith('run.opened', { approvers_digest: digest('x') }),
    'other trusted keys than the run went by': { files: edit('trusted-keys', (old) => `# mine\n${old}`) },
  },
  policy_digest: {
    'another policy than decided': { files: edit('policy.yml', (old) => `# mine\n${old}`) },
    'a withheld policy that is shown': dataAt('run.opened', 'policy_source.withheld', true),
  },
  evidence: { 'other evidence than was read': { files: edit('evidence.json', (old) => old.replace('77', '78')) } },
  decisions_follow: {
    'a permit that the policy does not give': dataWith('policy.decided', {
      rules: [{ id: 'other', effect: 'permit', matched: true, unmet: null }],
    }),
    'a refusal for another reason': {
      ...REFUSED,
      lines: (lines) => {
        for (const line of lines)
          if (line['type'] === 'policy.decided' && data(line)['decision'] === 'no_rule')
            data(line)['violations'] = [{ code: 'x', rule: null, message: 'no' }];
        return lines;
      },
    },
    'evidence of another environment': job({ environment: 'staging' }),
    'evidence of another commit': job({ commit_sha: 'f'.repeat(40) }),
    'evidence that GitHub knows another commit of': {
      evidence: (evidence) => put(evidence, 'run.attempt.value.head_sha', 'f'.repeat(40)),
    },
    'evidence of a run that was not asked about': evidenceWith({ environment: null }),
    'evidence for another function': evidenceWith({ decide: 2 }),
    'evidence with a field more': evidenceWith({ trust: 'me' }),
    'approvals that nobody gave': evidenceWith({ approvals: { value: [] } }),
    'approvals that nobody gave, under a withheld policy': {
      ...evidenceWith({ approvals: { value: [] } }),
      ...dataAt('run.opened', 'policy_source.withheld', true),
      files: edit('policy.yml', () => ''),
    },
  },
  signed_approvals: {
    'a text of an approval that did not count': { files: (files) => files.set(TEXT, Buffer.from('yes')) },
  },
  approvals: {
    'a signed approval that no receipt names': proofAt('phase_2_fc_authorization.signed_approvals', [
      { digest: digest('yes'), key: `SHA256:${'A'.repeat(43)}`, principal: '77+alice@x' },
    ]),
  },
  predicate: {
    'a predicate where no asset shipped': {
      files: (files) => files.set('predicate.json', PREDICATE).set('subjects.sha256', Buffer.alloc(0)),
    },
  },
});
