import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { globMatches, nextOpening, wallClock } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy, Rule } from '../authorize/policy/index.ts';
import { triggersOf } from '../core/workflow-triggers.ts';
import { SHIPPING_EVENTS } from '../protocol/vocabulary.ts';
import { readYaml } from 'strict-yaml/read';

/** What a run is rehearsed as: read off the workflow files, the policy and the operations. */

/** A workflow with a job that ships. */
export interface ShippingWorkflow {
  readonly path: string;
  /** Its triggers on which prod may run. */
  readonly events: readonly string[];
  /** Whether a push starts it for tags alone. */
  readonly tagsOnly: boolean;
  readonly environment: string | null;
  /** How many of its jobs wait for the environment: as many reviews a run can have. */
  readonly reviews: number;
  /** Of the job that is handed the key: `permissions` as written, and the names of the action's inputs. */
  readonly permissions: unknown;
  readonly inputs: readonly string[];
}

export interface Person {
  readonly login: string;
  readonly id: number | null;
}

export interface Signer extends Person {
  readonly id: number;
}

export interface Setting {
  readonly workflow: string;
  readonly environment: string;
  readonly event: string;
  readonly ref: string;
  readonly actor: string;
  /** Who approves; nobody where the policy asks for nobody. */
  readonly reviewers: readonly Person[];
  /** Who signs the plan. */
  readonly signers: readonly Signer[];
  readonly teams: readonly { readonly slug: string; readonly id: number }[];
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What somebody should know who compares this with GitHub. */
  readonly notes: readonly string[];
}

export interface SettingFacts {
  /** Null when there is none that can be read. */
  readonly policy: AuthorizationPolicy | null;
  readonly workflows: readonly ShippingWorkflow[];
  readonly defaultBranch: string;
  /** Tags at the commit. */
  readonly tags: readonly string[];
  /** The tag that would be pushed next, for a workflow that starts on tags where there is none; null for none. */
  readonly comingTag?: string | null;
  /** What was asked for; null: what fits the policy. */
  readonly event: string | null;
  readonly at: number | null;
  readonly now: number;
}

const WORKFLOWS = '.github/workflows';

const workflowSchema = z.looseObject({
  on: z.unknown().optional(),
  permissions: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      environment: z.unknown().optional(),
      permissions: z.unknown().optional(),
      steps: z.array(z.looseObject({ with: z.record(z.string(), z.unknown()).nullish() })).optional(),
    }),
  ),
});

/** The workflows of a checkout that hand a key to the action. One that is no workflow, or strange, is left out. */
export async function readWorkflows(directory: string): Promise<readonly ShippingWorkflow[]> {
  const names = await readdir(join(directory, WORKFLOWS)).catch(() => []);
  const read = names
    .filter((name) => /\.ya?ml$/.test(name))
    .map(async (name) => {
      const path = `${WORKFLOWS}/${name}`;
      try {
        const bytes = await readFile(join(directory, path));
        return workflowOf(path, readYaml(bytes, path, workflowSchema, { maxBytes: 1 << 20, code: 'workflow' }).value);
      } catch {
        return [];
      }
    });
  return (await Promise.all(read)).flat().sort((a, b) => rank(a) - rank(b));
}

const rank = ({ path }: ShippingWorkflow): number => (/\/release\.ya?ml$/.test(path) ? 0 : 1);

function workflowOf(path: string, { on, permissions, jobs }: z.infer<typeof workflowSchema>): ShippingWorkflow[] {
  const all = Object.values(jobs);
  const keyed = all.flatMap((job) =>
    (job.steps ?? []).flatMap(({ with: given }) =>
      given !== null && given !== undefined && 'hmac-key' in given
        ? [{ given, job, named: plainName(job.environment) ?? plainName(given['environment']) }]
        : [],
    ),
  );
  // Where one signs and another ships, it is the last that publishes.
  const ships = keyed.at(-1);
  if (ships === undefined) return [];
  const environment = keyed.find(({ named }) => named !== null)?.named ?? null;
  const waiting = all.filter((job) => environment !== null && plainName(job.environment) === environment);
  const { events, tagsOnly } = triggersOf(on);
  return [
    {
      path,
      events: SHIPPING_EVENTS.filter((event) => events.includes(event)),
      tagsOnly,
      environment,
      reviews: Math.max(1, waiting.length),
      permissions: ships.job.permissions ?? permissions,
      inputs: Object.keys(ships.given),
    },
  ];
}

/** `environment: NAME`, or its `name`; null for none, and for an expression. */
function plainName(environment: unknown): string | null {
  const name = typeof environment === 'string' ? environment : (Object(environment) as { name?: unknown }).name;
  return typeof name === 'string' && name !== '' && !name.includes('${{') ? name : null;
}

/** Chooses what the most permit rules permit; of equals, what is most usual. */
export function settingOf(facts: SettingFacts): Setting {
  const { policy, workflows, defaultBranch, now, comingTag = null } = facts;
  const tags = facts.tags.length > 0 || comingTag === null ? facts.tags : [comingTag];
  const rules = policy?.rules ?? [];
  const permits = rules.filter(({ effect }) => effect === 'permit');
  const files = workflows.length > 0 ? workflows : [NO_WORKFLOW];
  const branch = `refs/heads/${defaultBranch}`;
  const eventsOf = ({ events }: ShippingWorkflow): readonly string[] => {
    if (facts.event !== null) return [facts.event];
    return events.length > 0 ? events : SHIPPING_EVENTS.slice(0, 2);
  };
  const candidates = files.flatMap((file) =>
    eventsOf(file).flatMap((event) => {
      const atTags =
        event === 'push' && (facts.tags.length > 0 || file.tagsOnly) ? tags.map((tag) => `refs/tags/${tag}`) : [];
      const refs = event === 'push' && file.tagsOnly && atTags.length > 0 ? atTags : [branch, ...atTags];
      return refs.map((ref) => ({ file, event, ref, score: permits.filter(admits(file.path, event, ref)).length }));
    }),
  );
  const best = Math.max(...candidates.map(({ score }) => score));
  const { file, event, ref } = candidates.find(({ score }) => score === best) ?? {
    file: NO_WORKFLOW,
    event: 'push',
    ref: branch,
  };
  const people = peopleOf(policy, permits.filter(admits(file.path, event, ref)), file);
  const time = timeOf(rules, facts.at, now);
  const chosen =
    workflows.length > 0
      ? []
      : [`No workflow in ${WORKFLOWS} hands a key to the action: rehearsed as if ${file.path} did.`];
  const pushed =
    ref === `refs/tags/${comingTag}` && facts.tags.length === 0
      ? [`No tag is at this commit: rehearsed as if ${comingTag} were pushed.`]
      : [];
  return {
    workflow: file.path,
    environment: file.environment ?? policy?.environment ?? 'production',
    event,
    ref,
    ...people,
    at: time.at,
    notes: [...chosen, ...pushed, ...people.notes, ...time.notes],
  };
}

const NO_WORKFLOW: ShippingWorkflow = {
  path: `${WORKFLOWS}/release.yml`,
  events: [],
  tagsOnly: false,
  environment: null,
  reviews: 1,
  permissions: undefined,
  inputs: [],
};

const admits =
  (path: string, event: string, ref: string) =>
  ({ when = {} }: Rule): boolean =>
    (when.events?.some((one) => one === event) ?? true) &&
    (when.refs?.some((pattern) => globMatches(pattern, ref)) ?? true) &&
    (when.workflows?.some((one) => globMatches(one.path, path) && globMatches(one.ref, ref)) ?? true);

type From = Exclude<AuthorizationPolicy['approvals'], 'none'>['from'];
/** Of people whom no policy names. */
const FIRST_ID = 900_001;

/** Somebody who may start the run, and others who approve and sign it: as many as the policy asks for and GitHub can record. */
function peopleOf(policy: AuthorizationPolicy | null, rules: readonly Rule[], { reviews }: ShippingWorkflow) {
  const approvals = policy === null || policy.approvals === 'none' ? null : policy.approvals;
  const signed = approvals?.signed;
  const { from } = approvals ?? {};
  const { from: signedFrom } = signed ?? {};
  const usersOf = (who: From) => (who?.users ?? []).map(({ login, id }): Signer => ({ login, id: Number(id) }));
  const listed = [...usersOf(from), ...usersOf(signedFrom)];
  const anybody = ['reviewer', 'second-reviewer', 'third-reviewer', 'fourth-reviewer', 'fifth-reviewer'];
  const strangers = anybody.map((login, index): Signer => ({ login, id: FIRST_ID + index }));
  const actors = rules.flatMap(({ when }) => when?.actors ?? []);
  const actor = actors.find((login) => !listed.some((person) => person.login === login)) ?? actors[0] ?? 'maintainer';
  const chosen = (wanted: number, who: From): readonly Signer[] =>
    (usersOf(who).length > 0 && who?.teams === undefined ? usersOf(who) : [...usersOf(who), ...strangers])
      .filter(({ login }) => login !== actor)
      .slice(0, wanted);
  const wanted = approvals?.min ?? 0;
  const notes = [
    ...(wanted > reviews
      ? [
          `The policy asks for ${wanted} approvals, and GitHub releases a job on one: ${reviews} can be given in this run.`,
        ]
      : []),
    ...(signed?.verified === true
      ? ['The policy asks for security keys that verify who touched them, and a rehearsal has none.']
      : []),
  ];
  const teams = [...(from?.teams ?? []), ...(signedFrom?.teams ?? [])];
  return {
    actor,
    notes,
    reviewers: chosen(Math.min(wanted, reviews), from),
    signers: chosen(signed?.min ?? 0, signedFrom),
    teams: teams.map(({ slug, id }) => ({ slug, id: Number(id) })),
  };
}

/** The time asked for; else now, or the next time at which every rule's windows are open. */
function timeOf(rules: readonly Rule[], wanted: number | null, now: number): { at: number; notes: readonly string[] } {
  const windows = rules.flatMap(({ when }) => when?.windows ?? []);
  const zone = windows[0]?.time_zone ?? 'UTC';
  if (wanted !== null) return { at: wanted, notes: [`Rehearsed at ${wallClock(zone, wanted)}.`] };
  let at = now;
  // Each opening may lie where another rule is closed.
  for (let turn = 0; turn < 100; turn++) {
    const openings = windows.map((each) => nextOpening(each, at));
    if (openings.includes(null)) break;
    const latest = Math.max(at, ...openings.map((opening) => opening ?? at));
    if (latest > at) at = latest;
    else if (at === now) return { at, notes: [] };
    else
      return {
        at,
        notes: [`The policy's windows are closed now: rehearsed at ${wallClock(zone, at)}, the next time.`],
      };
  }
  return { at: now, notes: ["The policy's windows are not all open at any time that is known: rehearsed now."] };
}

/** What the operations take to be there, by the name of the field; templates and what cannot be read are left out. */
export function namesIn(operations: Uint8Array | null): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string' && !value.includes('{{')) found.set(field, [...(found.get(field) ?? []), value]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? field : key);
    }
  };
  try {
    const limits = { maxBytes: 1 << 20, code: 'operations' };
    if (operations !== null) walk(readYaml(operations, 'operations', z.unknown(), limits).value, '');
  } catch {
    // The action's own message, with line and column, is the one to read.
  }
  return found;
}
