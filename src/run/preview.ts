import { parse } from 'yaml';
import { MarketOpsError } from '../core/errors.ts';
import { checkoutFile } from '../plan/index.ts';
import type { Evidence } from '../protocol/evidence.ts';
import { triggersOf } from '../core/workflow-triggers.ts';
import { decodeUtf8 } from 'canonical-json/jcs';
import { SHIPPING_EVENTS } from '../protocol/vocabulary.ts';
import type { Deps } from './deps.ts';

type Job = Evidence['job'];
type PreviewDeps = Pick<Deps, 'facts' | 'inputs' | 'github' | 'checkout'>;

/**
 * The job as the one that ships has it. A run on an event that can ship is that run. Any other one, a pull request's
 * first of all, previews the run that its merge leads to: on the base branch, on an event on which the same workflow can
 * ship. What nobody knows before then is empty.
 */
export async function shippingJob({ facts, inputs, github, checkout }: PreviewDeps): Promise<Job> {
  const own: Job = {
    actor: facts.actor,
    commit_sha: facts.commitSha,
    environment: facts.environment,
    event: facts.event,
    ref: facts.ref,
    repository: facts.repository,
    repository_id: facts.repositoryId,
    triggering_actor: facts.triggeringActor,
    workflow_ref: facts.workflowRef,
  };
  if (inputs.mode === 'prod' || SHIPPING_EVENTS.includes(facts.event)) return own;
  const [, queued] = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(facts.ref) ?? [];
  const base = checkout.base ?? queued ?? (await github.reader.repository(facts.repository)).defaultBranch;
  const [, path = ''] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(facts.workflowRef) ?? [];
  const { events, byTag } = shippingEvents(await workflowText(checkout.root, path));
  const ref = byTag ? '' : `refs/heads/${base}`;
  const workflow_ref = events.length === 0 || byTag ? '' : `${facts.repository}/${path}@${ref}`;
  return { ...own, actor: '', triggering_actor: '', event: events.join(','), ref, workflow_ref };
}

/** GitHub takes workflows of up to 1 MiB or so. */
const MOST_BYTES = 1 << 20;

async function workflowText(root: string, path: string): Promise<string> {
  try {
    return decodeUtf8((await checkoutFile(root, path, MOST_BYTES)) ?? new Uint8Array()) ?? '';
  } catch (error) {
    if (error instanceof MarketOpsError) return '';
    throw error;
  }
}

/**
 * The events on which a workflow can ship, none when it has no `mode: prod` itself (then another one ships, or one that
 * it calls); and whether one of them brings a tag as its ref instead of the branch.
 */
function shippingEvents(text: string): { readonly events: readonly string[]; readonly byTag: boolean } {
  const { on, ships } = workflowOf(text);
  if (!ships) return { events: [], byTag: false };
  const { events: named, tagsOnly } = triggersOf(on);
  const events = SHIPPING_EVENTS.filter((event) => named.includes(event));
  return { events, byTag: tagsOnly || events.includes('release') || events.includes('create') };
}

function workflowOf(text: string): { readonly on?: unknown; readonly ships: boolean } {
  try {
    const { on, jobs } = (parse(text, { logLevel: 'silent' }) ?? {}) as {
      readonly on?: unknown;
      readonly jobs?: unknown;
    };
    return { on, ships: /"mode":"[^"]*\bprod\b/.test(JSON.stringify(jobs ?? null)) };
  } catch {
    // GitHub runs it, so it is one; which events it has is then not known here.
    return { ships: false };
  }
}
