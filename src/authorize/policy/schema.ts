import validRange from 'semver/ranges/valid.js';
import { isSome, NONE, windowsFields } from 'release-windows/schema';
import { z } from 'zod';
import { globFault } from './globs.ts';
import type { PolicyKind } from './request.ts';
import { EVENTS } from '../../protocol/vocabulary.ts';

/** The closed schema of `.marketops/policy.yml`, version 1. Names are GitHub's where GitHub has one. */

const MAX_RULES = 200;
const MAX_ENTRIES = 100;

// All checks at once, for each method of a schema makes another.
const text = (max: number, ...more: readonly z.core.$ZodCheck<string>[]) =>
  z.string().check(z.minLength(1), z.maxLength(max), onOneLine, ...more);
const onOneLine = z.refine<string>((value) => !/\p{Cc}/u.test(value), {
  error: 'text on one line, without control characters',
});

const listOf = <T extends z.ZodType>(item: T) => z.array(item).check(notEmpty, atMost);
const notEmpty = z.minLength(1, { error: 'an empty list allows nothing; write an entry or leave the field out' });
const atMost = z.maxLength(MAX_ENTRIES);

function glob(check: (pattern: string) => string | null = () => null) {
  return text(
    256,
    z.superRefine<string>((pattern, context) => {
      const fault = globFault(pattern) ?? check(pattern);
      if (fault !== null) context.addIssue({ code: 'custom', message: `"${pattern}": ${fault}` });
    }),
  );
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

/** One of each serves many fields: to make a schema costs more than most of them ever parse. */
const anyGlob = glob();
const globs = listOf(anyGlob).optional();
const branches = listOf(branchGlob).optional();
const flag = z.boolean().optional();
const count = z.int().min(0).optional();
const name = text(255);
const reason = text(500);

const semverRange = z.strictObject({
  semver: text(
    128,
    z.refine<string>((range) => validRange(range) !== null, {
      error: 'not a semver range; write one like ">=1.2.0 <2"',
    }),
  ),
  prefix: z.string().max(128).default('v'),
});

const login = text(
  100,
  z.refine<string>((value) => /^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/.test(value), {
    error: 'a login, like octocat or dependabot[bot]',
  }),
);

const ID = { error: 'an id: a whole number from 1' };
/** A decimal id; YAML may hold it as a number. A union does not say its own words of a value of the right type. */
const accountId = z.union([z.int(ID).positive(ID), z.string().regex(/^[1-9][0-9]{0,19}$/, ID)], ID).transform(String);

/** `when`: all conditions that are written must hold. Their meaning is in conditions.ts. */
const whenSchema = z.strictObject({
  refs: listOf(refGlob).optional(),
  tags: listOf(
    z.union([anyGlob, semverRange], { error: 'a glob, or {semver: a range, prefix: what stands before the version}' }),
  ).optional(),
  events: listOf(
    z.enum(EVENTS, { error: 'no event that starts a workflow; there are push, workflow_dispatch, …' }),
  ).optional(),
  actors: listOf(login).optional(),
  workflows: listOf(
    z.strictObject({
      path: glob((pattern) => (pattern.startsWith('.github/workflows/') ? null : 'begins with .github/workflows/')),
      ref: refGlob,
    }),
  ).optional(),
  environments: listOf(name).optional(),
  target_on_default_branch: flag,
  asset_names: globs,
  max_assets: count,
  max_asset_bytes: count,
  prerelease: flag,
  draft: flag,
  moves_tag: flag,
  force: flag,
  generated_notes: flag,
  pull_request_bases: branches,
  pull_request_heads: branches,
  paths: globs,
  labels: globs,
  dispatch: listOf(
    z.strictObject({
      workflow: glob((pattern) => (pattern.includes('/') ? 'the name of its file: deploy.yml' : null)),
      ref: refGlob,
    }),
  ).optional(),
  registries: listOf(
    name.regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/, {
      error: 'the host of a registry, exactly: registry.npmjs.org, ghcr.io',
    }),
  ).optional(),
  packages: globs,
  dist_tags: globs,
  image_repositories: listOf(
    glob((pattern) => (pattern.includes('/') || pattern === '**' ? null : 'write host/name: ghcr.io/acme/*')),
  ).optional(),
  image_tags: globs,
  moves_image_tag: flag,
  windows: z
    .strictObject({ ...windowsFields, break_glass: z.string().optional() })
    .refine(isSome, NONE)
    .optional(),
});
export type When = z.infer<typeof whenSchema>;
export type ConditionName = keyof When;
/** In the order in which they are judged. */
export const CONDITION_NAMES = Object.keys(whenSchema.shape) as ConditionName[];

const ruleIdSchema = z
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
      id: ruleIdSchema,
      effect: z.enum(['permit', 'forbid']),
      reason,
      operations: listOf(z.enum(kinds.map(({ kind }) => kind))),
      repositories: listOf(repositoryGlob),
      when: whenSchema.optional(),
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

const DURATION = /^([1-9][0-9]{0,5})(s|m|h)$/;
const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 } as const;

/** Milliseconds of `90s`, `15m` or `1h`; NaN for any other text. */
export function durationMs(value: string): number {
  const parts = DURATION.exec(value);
  return parts === null ? NaN : Number(parts[1]) * UNIT_MS[parts[2] as keyof typeof UNIT_MS];
}

const TIME = 'a time from 1m to 24h, like 15m or 1h';
const receiptTtl = z
  .string()
  .regex(DURATION, { error: TIME, abort: true })
  .refine((value) => durationMs(value) >= 60_000 && durationMs(value) <= 24 * UNIT_MS.h, {
    error: TIME,
  })
  .default('15m');

const HOW_TO_APPROVE =
  'write who must approve, for example "approvals: {min: 1, not: [actor, triggering_actor]}", ' +
  'or "approvals: none" when nobody must';

const EXCLUDABLE = ['actor', 'triggering_actor', 'commit_author'] as const;

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
          slug: text(200, z.regex(/^[^/]+\/[^/]+$/, { error: 'an organisation and a team: org/team' })),
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

const excluded = z
  .array(z.enum(EXCLUDABLE))
  .max(EXCLUDABLE.length)
  .default([...EXCLUDABLE]);

const signed = z.strictObject({
  min: people,
  from,
  not: excluded,
  verified: z.boolean().default(false),
});
export type SignedRule = z.infer<typeof signed>;

const approvals = z.union(
  [
    z.literal('none'),
    z
      .strictObject({
        min: people.optional(),
        from,
        not: excluded,
        comment_must_contain_plan_digest: z.boolean().default(false),
        signed: signed.optional(),
      })
      .refine(({ min, signed: given }) => min !== undefined || given !== undefined, { error: HOW_TO_APPROVE }),
  ],
  { error: (issue) => (typeof issue.input === 'object' ? undefined : HOW_TO_APPROVE) },
);

const environmentProtection = z
  .strictObject({
    required_reviewers: z.boolean().default(true),
    prevent_self_review: z.boolean().default(true),
    admins_may_bypass: z.boolean().default(false),
    branch_restricted: z.boolean().default(true),
  })
  .prefault({});

const reconciling = z.strictObject({
  ignore: globs,
  acknowledged: listOf(
    z
      .strictObject({
        tag: name.optional(),
        release: name.optional(),
        digest: text(71, z.regex(/^sha256:[0-9a-f]{64}$/, { error: 'the digest that the report gives: sha256:…' })),
        reason,
      })
      .refine(({ tag, release }) => (tag === undefined) !== (release === undefined), {
        error: 'write either tag or release',
      }),
  ).optional(),
});

/** The schema of a policy about these kinds. */
export const policySchema = (kinds: readonly PolicyKind[]) =>
  z
    .strictObject({
      version: z.literal(1, { error: 'this version of MarketOps reads version: 1' }),
      environment: name,
      receipt_ttl: receiptTtl,
      max_operations: z.int().min(1).max(1000).default(100),
      reruns: z.enum(['same_plan', 'never']).default('same_plan'),
      ledger_protection: z.enum(['required', 'warn']).default('required'),
      default_branch_protection: z.enum(['required', 'warn']).default('required'),
      plan_digest: z.enum(['required', 'optional']).default('required'),
      approvals,
      environment_protection: environmentProtection,
      reconcile: reconciling.optional(),
      rules: z.array(ruleSchema(kinds)).max(MAX_RULES),
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
  source: z.strictObject({
    repository: text(140, z.regex(/^[^/:@\s]+\/[^/:@\s]+$/, { error: 'owner/name' })),
    path: text(1024, z.regex(/^[^@\s]+$/, { error: 'the path of the file in that repository' })),
    ref: text(256, z.regex(/^\S+$/, { error: 'a branch, tag or commit of that repository' })),
  }),
});
/** Where a policy is kept: `owner/repo:path@ref`. */
export type PolicyRef = z.infer<typeof delegationSchema>['source'];

/** The owner's policy, parsed: every default filled in. */
export type AuthorizationPolicy = z.infer<ReturnType<typeof policySchema>>;
export type ApprovalRule = Exclude<AuthorizationPolicy['approvals'], 'none'>;
