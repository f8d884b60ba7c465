import { z } from 'zod';
import type { SourceLocation } from '../../core/errors.ts';
import { readYaml } from 'strict-yaml/read';
import type { PlannedOperation } from '../../protocol/plan.ts';
import type { Decision } from '../../protocol/vocabulary.ts';
import { decide } from './decide.ts';
import type { DecisionRecord } from './decide.ts';
import type { PolicyKind, PolicyRequest } from './request.ts';
import type { AuthorizationPolicy } from './schema.ts';

/**
 * The owner's own cases: what the policy must say of an operation. What a case does not write about the run and the
 * target is not known, so a condition on it is inconclusive; what it does not write about the operation is what the
 * operations file's defaults are.
 */

const id = z.string().min(1).max(255);

const operation = {
  repository: z
    .string()
    .regex(/^([^/]+\/[^/]+|self)$/, { error: 'owner/name, or self' })
    .default('self'),
  tag: z.string().optional(),
  prerelease: z.boolean().default(false),
  draft: z.boolean().default(false),
  generate_notes: z.boolean().default(false),
  assets: z.array(z.strictObject({ name: z.string(), size: z.int().min(0).default(0) })).default([]),
  force: z.boolean().default(false),
  base: z.string().optional(),
  head: z.string().optional(),
  paths: z.array(z.string()).optional(),
  labels: z.array(z.string()).default([]),
};

const caseSchema = (kinds: readonly PolicyKind[]) =>
  z.strictObject({
    name: z.string().min(1).max(200),
    expect: z.enum(['permit', 'forbid', 'no_rule']),
    rule: id.optional(),
    operation: z.strictObject({ kind: z.enum(kinds.map(({ kind }) => kind)), ...operation }),
    run: z
      .strictObject({
        ref: id.optional(),
        event: id.optional(),
        actor: id.optional(),
        triggering_actor: id.optional(),
        workflow: id.optional(),
        environment: id.optional(),
      })
      .prefault({}),
    target: z
      .strictObject({ on_default_branch: z.boolean().optional(), moves_tag: z.boolean().optional() })
      .prefault({}),
    now: z.iso
      .datetime({ offset: true, error: 'a time with its zone, like 2026-11-22T12:00:00Z' })
      .default('2026-01-07T12:00:00Z'),
  });
type PolicyCase = z.infer<ReturnType<typeof caseSchema>>;

export const casesSchema = (kinds: readonly PolicyKind[]) =>
  z.strictObject({ version: z.literal(1), cases: z.array(caseSchema(kinds)).min(1).max(2000) });

interface CaseResult {
  readonly name: string;
  readonly passed: boolean;
  readonly at: SourceLocation;
  readonly expected: { readonly decision: Decision; readonly rule: string | null };
  /** The rules that decided, in order. */
  readonly found: { readonly decision: Decision; readonly rules: readonly string[] };
  readonly record: DecisionRecord;
}

/**
 * Decides each case of a file and compares. `file` is its name in messages.
 * @throws DiagnosticsError `policy_cases_invalid`
 */
export function runPolicyTests(
  policy: AuthorizationPolicy,
  bytes: Uint8Array,
  file: string,
  kinds: readonly PolicyKind[],
): CaseResult[] {
  const limits = { maxBytes: 1024 * 1024, code: 'policy_cases_invalid' };
  const { value, locate } = readYaml(bytes, file, casesSchema(kinds), limits);
  const asWritten = kinds.map(kindOfCases);
  return value.cases.map((each, i) => {
    const record = decide(policy, requestOf(each, policy, asWritten));
    const rules = decidingRules(record);
    const passed = record.decision === each.expect && (each.rule === undefined || rules.includes(each.rule));
    return {
      name: each.name,
      passed,
      at: locate(['cases', i]),
      expected: { decision: each.expect, rule: each.rule ?? null },
      found: { decision: record.decision, rules },
      record,
    };
  });
}

/** The rules that brought a decision about: those that matched to its effect, or the permit that came closest. */
function decidingRules({ decision, rules, violations }: DecisionRecord): string[] {
  if (decision === 'no_rule') return violations.flatMap(({ rule }) => rule ?? []);
  return rules.filter(({ effect, matched }) => matched && effect === decision).map((rule) => rule.id);
}

const SELF = { repository: 'owner/self', repository_id: '1' };
const ZERO_DIGEST = `sha256:${'0'.repeat(64)}`;

function requestOf(each: PolicyCase, policy: AuthorizationPolicy, kinds: readonly PolicyKind[]): PolicyRequest {
  const { run, target } = each;
  return {
    operation: operationOf(each),
    kinds,
    run: {
      ...SELF,
      ref: run.ref ?? null,
      event: run.event ?? null,
      actor: run.actor ?? null,
      triggering_actor: run.triggering_actor ?? run.actor ?? null,
      workflow_ref: run.workflow === undefined ? null : `${SELF.repository}/${run.workflow}`,
      environment: run.environment ?? policy.environment,
    },
    target: { on_default_branch: target.on_default_branch ?? null, moves_tag: target.moves_tag ?? null },
    now: Date.parse(each.now),
  };
}

/** A case tells facts, and nothing of what else its operation would do: they stand for its parameters. */
function operationOf({ name, operation: given }: PolicyCase): PlannedOperation {
  const { kind, repository, tag = '', base = '', head = '', generate_notes: generated_notes, paths, ...facts } = given;
  const own = repository === 'self';
  return {
    depends_on: [],
    effect: 'create',
    observed: null,
    operation_digest: ZERO_DIGEST,
    operation_id: name,
    operation_kind: kind,
    parameters: { tag, base, head, generated_notes, ...(paths === undefined ? {} : { paths }), ...facts },
    reason: null,
    repository: own ? SELF.repository : repository,
    repository_id: own ? SELF.repository_id : '2',
    target_subject: null,
  };
}

/** A kind with the same facts, which are found as the case tells them. */
function kindOfCases({ kind, facts }: PolicyKind): PolicyKind {
  const told = (name: string) => [name, ({ parameters }: PlannedOperation) => parameters[name]] as const;
  return { kind, facts: Object.fromEntries(Object.keys(facts).map(told)) };
}
