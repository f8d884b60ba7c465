import validRange from 'semver/ranges/valid.js';
import { z } from 'zod';
import { globFault } from './globs.ts';
import type { PolicyKind } from './request.ts';
import { EVENTS } from '../../protocol/vocabulary.ts';
import { windowsSchema } from './windows-schema.ts';

/** The closed schema of `.marketops/policy.yml`, version 1. Names are GitHub's where GitHub has one. */

const MAX_RULES = 200;
const MAX_ENTRIES = 100;

const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => !/\p{Cc}/u.test(value), { error: 'text on one line, without control characters' });

function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .min(1, { error: 'an empty list allows nothing; write an entry or leave the field out' })
    .max(MAX_ENTRIES);
}

function glob(check: (pattern: string) => string | null = () => null) {
  return text(256).superRefine((pattern, context) => {
    const fault = globFault(pattern) ?? check(pattern);
    if (fault !== null) context.addIssue({ code: 'custom', message: `"${pattern}": ${fault}` });
  });
}

const refGlob = glob((pattern) =>
  pattern.startsWith('refs/') || pattern.startsWith('**')
    ? null
    : `a ref is written whole: refs/heads/${pattern} or refs/tags/${pattern}`,
);

const repositoryGlob = glob((pattern) =>
  pattern === 'self' || pattern.includes('/') || pattern === '**' ? null : 'write "self", owner/name or owner/*',
);

const branchGlob = glob((pattern) => (pattern.startsWith('refs/') ? `a branch is written without refs/heads/` : null));

const semverRange = z.strictObject({
  semver: text(128)
    .refine((range) => validRange(range) !== null, { error: 'not a semver range; write one like ">=1.2.0 <2"' })
    .meta({
      description:
        'A range of versions, as npm writes them. A permit covers prereleases only where the range names one (`>=1.0.0-0`), else write a rule with a glob; a forbid covers those of every version in the range.',
    }),
  prefix: z.string().max(128).default('v').meta({ description: 'What stands before the version in the tag, exactly.' }),
});

const login = text(100).refine((value) => /^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/.test(value), {
  error: 'a login, like octocat or dependabot[bot]',
});

/** A decimal id; YAML may hold it as a number. */
const accountId = z
  .union([z.int().positive(), z.string().regex(/^[1-9][0-9]{0,19}$/)], { error: 'an id: a whole number from 1' })
  .transform(String);

const flag = (description: string) => z.boolean().meta({ description });

/** `when`: all conditions that are written must hold. Their meaning is in conditions.ts. */
export const whenSchema = z.strictObject({
  refs: listOf(refGlob)
    .meta({ description: 'Globs on the full ref of the run: refs/heads/main, refs/tags/v*.' })
    .optional(),
  tags: listOf(
    z.union([glob(), semverRange], { error: 'a glob, or {semver: a range, prefix: what stands before the version}' }),
  )
    .meta({ description: 'The tag: globs, or ranges of versions.' })
    .optional(),
  events: listOf(z.enum(EVENTS, { error: 'no event that starts a workflow; there are push, workflow_dispatch, …' }))
    .meta({ description: 'The event that started the workflow.' })
    .optional(),
  actors: listOf(login)
    .meta({ description: 'Logins. A permit wants actor and triggering_actor in the list; a forbid wants either.' })
    .optional(),
  workflows: listOf(
    z.strictObject({
      path: glob((pattern) => (pattern.startsWith('.github/workflows/') ? null : 'begins with .github/workflows/')),
      ref: refGlob,
    }),
  )
    .meta({ description: 'The workflow file and the ref it was taken from.' })
    .optional(),
  environments: listOf(text(255)).meta({ description: "The job's environment; case does not matter." }).optional(),
  target_on_default_branch: flag("Whether the target commit is on the target's default branch.").optional(),
  asset_names: listOf(glob())
    .meta({ description: 'Globs; case does not matter. A permit wants every asset covered; a forbid wants one.' })
    .optional(),
  max_assets: z.int().min(0).meta({ description: 'The most assets. A forbid matches above it.' }).optional(),
  max_asset_bytes: z
    .int()
    .min(0)
    .meta({ description: 'The most bytes of one asset. A forbid matches above it.' })
    .optional(),
  prerelease: flag('Whether the release is a prerelease.').optional(),
  draft: flag('Whether the release or pull request stays a draft.').optional(),
  moves_tag: flag('Whether a tag that is there moves to another commit.').optional(),
  force: flag('Whether a tag may move to any commit, not only forward.').optional(),
  generated_notes: flag("Whether GitHub writes the release's notes.").optional(),
  pull_request_bases: listOf(branchGlob)
    .meta({ description: 'Globs on the base branch of a pull request.' })
    .optional(),
  pull_request_heads: listOf(branchGlob)
    .meta({ description: 'Globs on the branch that a pull request is from.' })
    .optional(),
  paths: listOf(glob())
    .meta({
      description:
        'Globs on the files that a pull request commits. A permit wants every file covered; a forbid wants one.',
    })
    .optional(),
  labels: listOf(glob())
    .meta({ description: 'Globs; case does not matter. A permit wants every label covered; a forbid wants one.' })
    .optional(),
  dispatch: listOf(
    z.strictObject({
      workflow: glob((pattern) => (pattern.includes('/') ? 'the name of its file: deploy.yml' : null)),
      ref: refGlob,
    }),
  )
    .meta({ description: 'The workflow that is started, and its ref.' })
    .optional(),
  registries: listOf(
    text(255).regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/, {
      error: 'the host of a registry, exactly: registry.npmjs.org, ghcr.io',
    }),
  )
    .meta({
      description: 'Hosts, exactly: no other is contacted. A permit wants all in the list; a forbid wants one.',
    })
    .optional(),
  packages: listOf(glob()).meta({ description: 'Globs on names: @acme/*.' }).optional(),
  dist_tags: listOf(glob()).meta({ description: 'Globs.' }).optional(),
  image_repositories: listOf(
    glob((pattern) => (pattern.includes('/') || pattern === '**' ? null : 'write host/name: ghcr.io/acme/*')),
  )
    .meta({
      description: 'Globs on host/name of source and target. A permit wants both covered; a forbid wants one.',
    })
    .optional(),
  image_tags: listOf(glob())
    .meta({ description: 'Globs. A permit wants every tag covered; a forbid wants one.' })
    .optional(),
  moves_image_tag: flag('Whether a tag of an image moves; a permit must say it.').optional(),
  windows: windowsSchema.optional(),
});
export type When = z.infer<typeof whenSchema>;
export type ConditionName = keyof When;
/** In the order in which they are judged. */
export const CONDITION_NAMES = Object.keys(whenSchema.shape) as ConditionName[];

export const ruleIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, { error: 'a name of a-z, 0-9, - and _, at most 64 characters' });

/** What a permit must say for kinds with a fact: leaving it out would permit more than anybody reads there. */
const MUST_SAY = [
  ['registries', 'registries', 'says where: add `registries` to its `when`, a list of hosts'],
  ['moves_image_tag', 'moves_image_tag', 'says whether tags move: add `moves_image_tag: false` to its `when`'],
] as const;

const ruleSchema = (kinds: readonly PolicyKind[]) =>
  z
    .strictObject({
      id: ruleIdSchema.meta({ description: 'The name that every answer gives; unique.' }),
      effect: z.enum(['permit', 'forbid']).meta({ description: 'A forbid beats every permit.' }),
      reason: text(500).meta({ description: 'Why this rule is there; answers repeat it.' }),
      operations: listOf(z.enum(kinds.map(({ kind }) => kind))).meta({
        description: 'The kinds of operation that the rule is about.',
      }),
      repositories: listOf(repositoryGlob).meta({
        description: 'Targets: "self" (where the workflow runs), or globs on owner/name; case does not matter.',
      }),
      when: whenSchema.optional().meta({ description: 'All of these must hold. Without it the rule always matches.' }),
    })
    .superRefine((rule, context) => {
      if (rule.effect === 'permit' && rule.when?.windows?.break_glass !== undefined) {
        context.addIssue({
          code: 'custom',
          path: ['when', 'windows', 'break_glass'],
          message: 'only a forbid rule can be lifted; a permit rule that should always hold has no windows',
        });
      }
      for (const [condition, fact, words] of MUST_SAY) {
        const kind = kinds.find(({ kind: name, facts }) => facts[fact] !== undefined && rule.operations.includes(name));
        if (rule.effect === 'forbid' || kind === undefined || rule.when?.[condition] !== undefined) continue;
        const message = `a rule that permits ${kind.kind} ${words}`;
        context.addIssue({ code: 'custom', path: ['operations'], message });
      }
    });
export type Rule = z.infer<ReturnType<typeof ruleSchema>>;

/** The registries that may be contacted: those of rules that permit something there. */
export const registriesOf = ({ rules }: Pick<AuthorizationPolicy, 'rules'>): string[] =>
  rules.flatMap(({ effect, when }) => (effect === 'permit' ? (when?.registries ?? []) : []));

export const DURATION = /^([1-9][0-9]{0,5})(s|m|h)$/;
const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 } as const;

/** Milliseconds of `90s`, `15m` or `1h`; NaN for any other text. */
export function durationMs(value: string): number {
  const parts = DURATION.exec(value);
  return parts === null ? NaN : Number(parts[1]) * UNIT_MS[parts[2] as keyof typeof UNIT_MS];
}

const receiptTtl = z
  .string()
  .refine((value) => durationMs(value) >= 60_000 && durationMs(value) <= 24 * UNIT_MS.h, {
    error: 'a time from 1m to 24h, like 15m or 1h',
  })
  .default('15m')
  .meta({ description: 'How long a receipt may be used: 15m unless written, at most 24h.', pattern: DURATION.source });

const HOW_TO_APPROVE =
  'write who must approve, for example "approvals: {min: 1, not: [actor, triggering_actor]}", ' +
  'or "approvals: none" when nobody must';

export const EXCLUDABLE = ['actor', 'triggering_actor', 'commit_author'] as const;

const byIds = (what: string, how: string) => `${what} with its id, which a rename does not change; ${how}`;

const people = z.int().min(1).max(6);

const from = z
  .strictObject({
    users: listOf(
      z.strictObject(
        { login, id: accountId },
        { error: byIds('{login, id}: a user', '`gh api users/LOGIN --jq .id` prints it') },
      ),
    ).optional(),
    teams: listOf(
      z.strictObject(
        {
          slug: text(200).regex(/^[^/]+\/[^/]+$/, { error: 'an organisation and a team: org/team' }),
          id: accountId,
        },
        { error: byIds('{slug, id}: a team', '`gh api orgs/ORG/teams/TEAM --jq .id` prints it') },
      ),
    ).optional(),
  })
  .refine(({ users, teams }) => users !== undefined || teams !== undefined, {
    error: 'write users or teams, or leave "from" out to count whoever may approve otherwise',
  })
  .optional();

const excluded = (whose: string) =>
  z
    .array(z.enum(EXCLUDABLE))
    .max(EXCLUDABLE.length)
    .default([...EXCLUDABLE])
    .meta({
      description: `${whose} All three unless written. \`commit_author\` is whoever wrote a commit since the newest release on the ledger.`,
    });

const signed = z.strictObject({
  min: people.meta({ description: 'How many different people must have signed, at least.' }),
  from: from.meta({
    description: 'Whose signatures count; compared by id. Without it: whoever `.marketops/approvers` lists.',
  }),
  not: excluded('Whose signatures never count.'),
  verified: z.boolean().default(false).meta({
    description: 'Whether only security keys count that verified who touched them, by PIN or fingerprint.',
  }),
});
export type SignedRule = z.infer<typeof signed>;

const approvals = z
  .union(
    [
      z.literal('none'),
      z
        .strictObject({
          min: people.optional().meta({
            description:
              'How many different people must have approved on GitHub, at least. May be absent beside `signed`.',
          }),
          from: from.meta({ description: 'Whose approvals count; compared by id. Without it: any person.' }),
          not: excluded('Whose approvals never count.'),
          comment_must_contain_plan_digest: z.boolean().default(false).meta({
            description: "Whether the approval's comment must hold the plan digest, which ties it to this plan.",
          }),
          signed: signed.optional().meta({
            description:
              'Who must have signed the plan with an SSH key that `.marketops/approvers` lists (`marketops approve`), besides.',
          }),
        })
        .refine(({ min, signed: given }) => min !== undefined || given !== undefined, { error: HOW_TO_APPROVE }),
    ],
    { error: (issue) => (typeof issue.input === 'object' ? undefined : HOW_TO_APPROVE) },
  )
  .meta({ description: 'Who must have approved the run in its environment. Must be written.' });

const environmentProtection = z
  .strictObject({
    required_reviewers: flag('The environment must have required reviewers.').default(true),
    prevent_self_review: flag('Whoever started the run must not be able to approve it.').default(true),
    admins_may_bypass: flag('Whether it is accepted that administrators may bypass the protection.').default(false),
    branch_restricted: flag('The environment must admit only chosen branches or tags.').default(true),
  })
  .prefault({})
  .meta({ description: 'What GitHub must protect the environment with. The strictest unless written.' });

const reconciling = z.strictObject({
  ignore: listOf(glob())
    .meta({ description: 'Globs on tags that are not of MarketOps: they and their releases are never reported.' })
    .optional(),
  acknowledged: listOf(
    z
      .strictObject({
        tag: text(255).optional(),
        release: text(255).optional(),
        digest: text(71).regex(/^sha256:[0-9a-f]{64}$/, { error: 'the digest that the report gives: sha256:…' }),
        reason: text(500),
      })
      .refine(({ tag, release }) => (tag === undefined) !== (release === undefined), {
        error: 'write either tag or release',
      }),
  )
    .meta({
      description:
        'Findings that somebody looked at: the tag or the release (by its tag), the digest as reported, and why it may be so.',
    })
    .optional(),
});

/** The schema of a policy about these kinds. */
export const policySchema = (kinds: readonly PolicyKind[]) =>
  z
    .strictObject({
      version: z.literal(1, { error: 'this version of MarketOps reads version: 1' }),
      environment: text(255).meta({ description: 'The environment that holds the key; prod runs in no other.' }),
      receipt_ttl: receiptTtl,
      max_operations: z.int().min(1).max(1000).default(100).meta({ description: 'The most operations of one run.' }),
      reruns: z
        .enum(['same_plan', 'never'])
        .default('same_plan')
        .meta({ description: 'Whether a later attempt of a run may ship, with the plan of the first one.' }),
      ledger_protection: z
        .enum(['required', 'warn'])
        .default('required')
        .meta({ description: 'Whether the ledger branch must be protected against force pushes and deletion.' }),
      default_branch_protection: z
        .enum(['required', 'warn'])
        .default('required')
        .meta({ description: 'Whether the default branch must change by pull request only: the policy stands there.' }),
      plan_digest: z
        .enum(['required', 'optional'])
        .default('required')
        .meta({ description: 'Whether prod must be given the digest of the plan that was approved.' }),
      approvals,
      environment_protection: environmentProtection,
      reconcile: reconciling.optional().meta({
        description:
          'What the reconcile job does not report. Without it: everything that the ledger does not account for.',
      }),
      rules: z
        .array(ruleSchema(kinds))
        .max(MAX_RULES)
        .meta({ description: 'Nothing is permitted that no rule permits.' }),
    })
    .superRefine((policy, context) => {
      const seen = new Map<string, number>();
      for (const [i, rule] of policy.rules.entries()) {
        const first = seen.get(rule.id);
        if (first === undefined) seen.set(rule.id, i);
        else addIssue(['rules', i, 'id'], `"${rule.id}" is already the id of rule ${first + 1}; ids are unique`);
        const named = rule.when?.windows?.break_glass;
        if (named !== undefined && !policy.rules.some(({ id, effect }) => id === named && effect === 'permit')) {
          addIssue(['rules', i, 'when', 'windows', 'break_glass'], `there is no permit rule "${named}"`);
        }
      }
      function addIssue(path: (string | number)[], message: string) {
        context.addIssue({ code: 'custom', path, message });
      }
    });

/** A policy file that only says where the policy is kept. */
export const delegationSchema = z.strictObject({
  source: z
    .strictObject({
      repository: text(140).regex(/^[^/:@\s]+\/[^/:@\s]+$/, { error: 'owner/name' }),
      path: text(1024).regex(/^[^@\s]+$/, { error: 'the path of the file in that repository' }),
      ref: text(256).regex(/^\S+$/, { error: 'a branch, tag or commit of that repository' }),
    })
    .meta({ description: 'Where the policy is kept, for an organisation; nothing else stands in this file then.' }),
});
/** Where a policy is kept: `owner/repo:path@ref`. */
export type PolicyRef = z.infer<typeof delegationSchema>['source'];

/** The owner's policy, parsed: every default filled in. */
export type AuthorizationPolicy = z.infer<ReturnType<typeof policySchema>>;
export type ApprovalRule = Exclude<AuthorizationPolicy['approvals'], 'none'>;
