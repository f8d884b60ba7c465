import type { Violation } from '../../protocol/receipt.ts';
import { refusal } from './codes.ts';
import type { PolicyCode } from './codes.ts';
import type { EnvironmentAnswer, EnvironmentEvidence } from './evidence.ts';
import type { AuthorizationPolicy } from './schema.ts';

type Protection = AuthorizationPolicy['environment_protection'];

interface Demand {
  readonly setting: keyof Protection;
  readonly code: PolicyCode;
  /** Whether the policy asks for it at all. */
  readonly asked: (protection: Protection) => boolean;
  /** What does not hold; null when all is as asked. */
  readonly fault: (answer: EnvironmentAnswer) => string | null;
  readonly wanted: string;
}

/** What a policy can ask of an environment; a field that GitHub does not send counts as not satisfied. */
const DEMANDS: readonly Demand[] = [
  {
    setting: 'required_reviewers',
    code: 'environment_no_reviewers',
    asked: ({ required_reviewers: asked }) => asked,
    fault: (answer) => (reviewersRule(answer) === undefined ? 'no required reviewers' : null),
    wanted: 'at least one required reviewer',
  },
  {
    setting: 'prevent_self_review',
    code: 'environment_self_review',
    asked: ({ prevent_self_review: asked }) => asked,
    fault: (answer) =>
      reviewersRule(answer)?.prevent_self_review === true ? null : 'self-review is possible, or GitHub does not say',
    wanted: 'self-review prevented',
  },
  {
    setting: 'admins_may_bypass',
    code: 'environment_admin_bypass',
    asked: ({ admins_may_bypass: accepted }) => !accepted,
    fault: ({ can_admins_bypass: canBypass }) =>
      canBypass === false ? null : 'administrators may bypass, or GitHub does not say',
    wanted: 'no bypass by administrators',
  },
  {
    setting: 'branch_restricted',
    code: 'environment_any_branch',
    asked: ({ branch_restricted: asked }) => asked,
    fault: openTo,
    wanted: 'chosen branches or tags only',
  },
];

/** What makes an environment open to branches or tags that nobody chose, or that cannot be told; null when it is not. */
function openTo(answer: EnvironmentAnswer): string | null {
  const { deployment_branch_policy: branches, ref_protected: guarded, branch_patterns: patterns } = answer;
  if (branches?.protected_branches === true) {
    // Without any protected branch in the repository GitHub admits every one.
    const known = guarded ?? { unreadable: 'not looked at' };
    if ('unreadable' in known) return `whether this run's branch is protected is not known: ${known.unreadable}`;
    return known.value ? null : "protected branches may deploy, and this run's is not protected";
  }
  if (branches?.custom_branch_policies !== true) return 'every branch and tag may deploy, or GitHub does not say';
  if (patterns === undefined || patterns === null) return 'patterns of branches that were not looked at';
  if ('unreadable' in patterns) return `patterns of branches that cannot be read: ${patterns.unreadable}`;
  const wide = patterns.value.find(({ name }) => isCatchAll(name));
  return wide === undefined ? null : `every ${wide.type} may deploy, for one pattern is ${JSON.stringify(wide.name)}`;
}

/** Whether no character of a pattern stands for itself (`*`, `[a-z]*`). */
const isCatchAll = (pattern: string): boolean => pattern.replace(/\[[^\]]*\]|[*?/]/g, '') === '';

function reviewersRule({ protection_rules: rules }: EnvironmentAnswer) {
  return rules?.find(({ type, reviewers }) => type === 'required_reviewers' && (reviewers?.length ?? 0) > 0);
}

/**
 * Whether the job runs in the policy's environment, and GitHub protects that as the policy asks. A policy that asks for
 * no protection needs no evidence of it: a job creates the environment that it names, so existing proves nothing.
 */
export function judgeEnvironment(policy: AuthorizationPolicy, evidence: EnvironmentEvidence): Violation[] {
  const { environment, environment_protection: protection } = policy;
  const name = JSON.stringify(environment);
  const refuse = (code: PolicyCode, because: string, found: string, wanted: string): Violation =>
    refusal(code, { rule: null, because, found, wanted });
  if (evidence.environment?.toLowerCase() !== environment.toLowerCase()) {
    const found = evidence.environment === null ? 'no environment' : JSON.stringify(evidence.environment);
    return [refuse('environment_mismatch', 'environment', found, name)];
  }
  const asked = DEMANDS.filter((demand) => demand.asked(protection));
  if (asked.length === 0) return [];
  const { answer } = evidence;
  const setting = 'environment_protection';
  if ('unreadable' in answer)
    return [refuse('environment_unreadable', setting, answer.unreadable, `environment ${name}`)];
  if (answer.value === null)
    return [refuse('environment_missing', setting, `no environment ${name}`, `environment ${name}`)];
  const found = answer.value;
  if (found.name.toLowerCase() !== environment.toLowerCase()) {
    return [refuse('environment_mismatch', 'environment', `an answer about ${JSON.stringify(found.name)}`, name)];
  }
  return asked.flatMap((demand) => {
    const fault = demand.fault(found);
    return fault === null
      ? []
      : refuse(demand.code, `${setting}.${demand.setting}`, `${fault} (${name})`, demand.wanted);
  });
}
