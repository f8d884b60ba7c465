import { expect } from '@jest/globals';
import { plannedDigest } from '../../support/in-process.ts';
import { readProof } from '../../support/read-proof.ts';
import { ENVIRONMENT, RUN_ID } from '../../support/scene.ts';
import type { Scene, SceneOptions } from '../../support/scene.ts';

/** What the rows of the refusal matrix are made of. */

export const STRICT = `version: 1
environment: production
ledger_protection: warn
default_branch_protection: warn
approvals:
  min: 1
  not: [actor, triggering_actor, commit_author]
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
rules:
  - id: from-main
    effect: permit
    reason: Releases are made from main
    operations: [tag_repo, publish_release, open_pr]
    repositories: [self]
    when:
      refs: [refs/heads/main]
`;

export const PROTECTED = {
  requiredReviewers: ['reviewer'],
  preventSelfReview: true,
  canAdminsBypass: false,
  branchPolicy: 'protected',
} as const;

export interface Case {
  readonly policy?: string;
  readonly options?: SceneOptions;
  readonly arrange?: (scene: Scene) => void | Promise<void>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, string>>;
  /** The digest that prod expects is that of the plan after all was arranged. */
  readonly planAnew?: boolean;
  /** Null: nothing may refuse. */
  readonly code: string | null;
  /** What else must refuse, as it comes of the same cause. */
  readonly also?: readonly string[];
  /** A refusal of the key, or of a ledger that is not there, leaves an unsigned proof, and no receipts at all. */
  readonly unsigned?: boolean;
}

export const run = Number(RUN_ID);
export const approved = (scene: Scene): void => scene.github.admin.approve(run, ENVIRONMENT, 'reviewer', 'go');
export const approvedBy =
  (login: string) =>
  (scene: Scene): void => {
    scene.github.admin.approve(run, ENVIRONMENT, login, 'go');
  };
export const withEnvironment =
  (change: object) =>
  (scene: Scene): void => {
    scene.github.admin.setEnvironment(ENVIRONMENT, { ...PROTECTED, ...change });
    approved(scene);
  };

/** GitHub refuses to tell one thing. */
export const unreadable =
  (path: (sha: string) => string) =>
  (scene: Scene): void => {
    approved(scene);
    const end = path(scene.github.commitSha);
    scene.github.setInterceptor((call) =>
      call.phase === 'before' && call.path.split('?', 1)[0]?.endsWith(end) === true
        ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
        : null,
    );
  };
/** An attempt that the ledger knows of, though nothing came of it. */
export async function firstAttempt(scene: Scene): Promise<void> {
  const first = await scene.prod({ 'expected-plan-digest': await digestUnder(scene, STRICT) });
  expect(readProof(first.proof).canonical.run.result).toBe('blocked');
  scene.github.admin.createRun({ runId: run, attempt: 2 });
  approved(scene);
}
export const SECOND = { GITHUB_RUN_ATTEMPT: '2' };
export const withRule = (rule: string): string => `${STRICT}${rule.replace(/^/gm, '  ')}`;
export const forbid = (when: string): string =>
  `- id: never
  effect: forbid
  reason: Nothing ships
  operations: [tag_repo, publish_release, open_pr]
  repositories: [self]
${when}`;

/** The digest does not depend on when it is planned, so once for each policy is enough. */
const digests = new Map<string, string>();
export async function digestUnder(scene: Scene, policy: string): Promise<string> {
  const known = digests.get(policy) ?? (await plannedDigest(scene));
  digests.set(policy, known);
  return known;
}
