import { formatTime } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { failureOf, MarketOpsError } from '../core/errors.ts';
import type { Kind, LocalFile, Observed, Workspace } from '../operations/kind.ts';
import type { CommitInfo } from 'github-client/types';
import type { GitHubReader } from '../operations/ports.ts';
import { jsonFile, parseJsonFile } from 'canonical-json/jcs';
import { PLAN_SCHEMA, planDigest, planShape, stateDigest } from '../protocol/plan.ts';
import type { Plan, PlannedOperation } from '../protocol/plan.ts';
import type { PlanContext } from './context.ts';
import { Located } from 'strict-yaml/located';
import { obstaclesOf } from './obstacles.ts';
import { OPERATIONS_INVALID, parseOperations } from './operations-file.ts';
import { mapLimited } from 'async-parts/parallel';
import { relate } from './relations.ts';
import { resolveRepositories } from './repositories.ts';
import { resolveEntry } from './resolve-entry.ts';
import type { ResolvedEntry } from './resolve-entry.ts';
import { commitDay, packageVersionOf, templateValues } from './template.ts';
import type { TemplateValue, TemplateValues } from './template.ts';

export interface PlanInput {
  /** The operations file; `path` is what messages and annotations call it. */
  readonly file: { readonly path: string; readonly bytes: Uint8Array };
  readonly kinds: readonly Kind[];
  readonly reader: GitHubReader;
  readonly workspace: Workspace;
  readonly context: PlanContext;
  /** From the input `variables`, see `parseVariables`. */
  readonly variables: ReadonlyMap<string, string>;
  readonly clock: Clock;
  /** How many operations are resolved or observed at once. */
  readonly concurrency?: number;
}

export interface CreatedPlan {
  readonly plan: Plan;
  /** The exact bytes of `plan.json`. */
  readonly planBytes: Buffer;
  /** By operation id: the bytes behind the digests, by asset name or committed path. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, LocalFile>>;
  /** By operation id: the `state_digest` of what is there as planned already. */
  readonly states: ReadonlyMap<string, string | null>;
  /** By operation id: the commit by which the plan knew what is changed. */
  readonly seen: ReadonlyMap<string, CommitInfo | null>;
}

const MAX_PLAN = 16 * 1024 * 1024;
/** More than the client sends at once: it alone knows what GitHub bears. */
const CONCURRENCY = 32;

/**
 * The first half of a run's plan (docs/formats.md, section 3): every operation resolved and digested. Reads only.
 * @throws DiagnosticsError for everything wrong with the operations file, all at once
 * @throws MarketOpsError what reading from GitHub met
 */
export async function resolvePlan(input: PlanInput): Promise<ResolvedEntry[]> {
  const { file, kinds, reader, context, concurrency = CONCURRENCY } = input;
  const values = await valuesOf(input);
  const { entries, locate } = parseOperations(file.bytes, file.path, kinds, values);
  const located = new Located({
    list: 'operations',
    entries: entries.map(({ written }) => written),
    locate,
    isForeign: (error) => failureOf(error) !== null,
  });
  const repositories = await resolveRepositories(entries, context, reader, concurrency, located);
  const resolved = located.collect(
    await mapLimited(entries, concurrency, (entry, index) =>
      located.attempt(index, () => resolveEntry({ ...input, entry, index, located, repositories })),
    ),
  );

  const { faults, dependsOn, notes } = relate(
    resolved.map(({ operation }) => operation),
    kinds,
  );
  located.refuse(faults.map(({ index, field, message }) => located.fault(OPERATIONS_INVALID, index, field, message)));
  return resolved.map((entry) => {
    const depends_on = dependsOn.get(entry.operation.operation_id) ?? [];
    const reason = notes.get(entry.operation.operation_id) ?? null;
    return { ...entry, operation: { ...entry.operation, depends_on, reason } };
  });
}

/**
 * The second half: `observe` compares each operation with what GitHub has now; what another operation of the same plan
 * will make first is not there yet, and `depends_on` says that it will be.
 * @throws MarketOpsError what reading from GitHub met, `plan_too_large`
 */
export async function observePlan(resolved: readonly ResolvedEntry[], input: PlanInput): Promise<CreatedPlan> {
  const { reader, concurrency = CONCURRENCY } = input;
  const states = new Map<string, string | null>();
  const obstacles = obstaclesOf(reader);
  const operations = await mapLimited(
    resolved,
    concurrency,
    async ({ operation, kind, seen }): Promise<PlannedOperation> => {
      const [found, obstacle] = await Promise.all([
        kind.observe(operation, reader, seen).catch(notAsked),
        obstacles(operation, kind),
      ]);
      const { observed, state = null } = found;
      const changes = found.effect === 'create' || found.effect === 'update';
      const told = [found.reason, operation.reason].filter((part) => part !== null).join('; ') || null;
      const { effect, reason } = !changes
        ? found
        : obstacle === null
          ? { effect: found.effect, reason: told }
          : { effect: 'conflict' as const, reason: obstacle };
      states.set(operation.operation_id, stateDigest(state));
      return { ...operation, effect, reason: reason?.toWellFormed() ?? null, observed };
    },
  );
  const byId = <T>(of: (entry: ResolvedEntry) => T) =>
    new Map(resolved.map((entry) => [entry.operation.operation_id, of(entry)]));
  return { ...written(operations, input), files: byId(({ files }) => files), seen: byId(({ seen }) => seen), states };
}

/** What the policy does not name is not asked: what it says of the operation is told as its decision. */
function notAsked(error: unknown): Observed {
  if (!(error instanceof MarketOpsError) || error.code !== 'registry_not_named') throw error;
  return { effect: 'create', reason: error.message, observed: null };
}

function written(
  operations: readonly PlannedOperation[],
  { kinds, context, clock }: Pick<PlanInput, 'kinds' | 'context' | 'clock'>,
) {
  const { repository, repositoryId, commitSha, ref, mode } = context;
  const subject = { repository_id: repositoryId, commit_sha: commitSha, operations };
  const plan: Plan = {
    ...subject,
    schema: PLAN_SCHEMA,
    mode,
    blocked_by_mode: mode === 'dry_run',
    promotable: false,
    repository,
    ref,
    created_at: formatTime(clock()),
    plan_digest: planDigest(subject),
  };
  const planBytes = jsonFile(plan);
  if (planBytes.byteLength > MAX_PLAN) {
    throw new MarketOpsError(
      'plan_too_large',
      `The plan has ${planBytes.byteLength} bytes; at most ${MAX_PLAN} are taken. Split the operations file.`,
    );
  }
  // What is handed on is what the bytes say, in their order, so that no one ever sees another plan than the proof holds.
  const read = parseJsonFile(planBytes);
  const fault = planShape(kinds)(read);
  if (fault !== null) {
    throw new MarketOpsError(
      'plan_invalid',
      `The plan that was built is invalid: ${fault.path} should be ${fault.expected}. Please report this.`,
    );
  }
  return { plan: read as Plan, planBytes };
}

/** What is not known is an error only where it is used, so nothing is thrown here. */
async function valuesOf({ context, variables, reader, workspace }: PlanInput): Promise<TemplateValues> {
  const unavailable =
    (name: string) =>
    (error: unknown): TemplateValue => {
      if (!(error instanceof MarketOpsError)) throw error;
      return { unavailable: `{{ ${name} }} is not known: ${error.message}` };
    };
  const [commitDate, packageVersion] = await Promise.all([
    reader.commit(context.repository, context.commitSha).then(
      (commit) =>
        commit === null
          ? {
              unavailable: `{{ commit_date }} is not known: ${context.repository} has no commit ${context.commitSha}`,
            }
          : commitDay(commit.committedAt),
      unavailable('commit_date'),
    ),
    workspace.text('package.json').then(packageVersionOf, unavailable('package_version')),
  ]);
  return templateValues({ context, variables, commitDate, packageVersion });
}
