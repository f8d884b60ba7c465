import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { KINDS } from '../operations/registry.ts';
import { isForkRun, readCommentInputs } from './comment/inputs.ts';
import { readProof } from './comment/proof.ts';
import { decide, supersededBody } from './comment/sticky.ts';
import type { Decision, Shown } from './comment/sticky.ts';
import { userAgentOf } from '../targets/github/caching-reader.ts';
import { createClient } from '../targets/github/client.ts';
import { createComments } from '../targets/github/comments.ts';
import type { OwnComment, PullRequestComments } from '../targets/github/comments.ts';
import { GitHubError } from 'github-client/errors';
import { readFacts } from './inputs.ts';
import type { Environment } from './inputs.ts';
import { commentMarker } from '../report/comment.ts';
import { linksOf } from '../report/input.ts';
import { hide, log } from './workflow-log.ts';

/**
 * The comment action: shows a plan on its pull request. It holds a token that may write comments, and no code that
 * could publish.
 * @throws MarketOpsError for bad input, a proof that cannot be shown, and whatever GitHub refuses but to a fork's token
 */
export async function commentJob(env: Environment): Promise<null> {
  const { token, path, pullRequest, name, required } = readCommentInputs(env);
  hide(token);
  const facts = readFacts(env, { mode: 'dry_run', environment: null }, randomBytes(16).toString('hex'));
  const shown: Shown =
    path === null
      ? { run: facts, links: linksOf(facts, { environment: null, policyUrl: null, artifact: null, action: null }) }
      : await readProof(resolve(env['GITHUB_WORKSPACE'] ?? '.', path), facts, KINDS);
  const world = { env, clock: Date.now, log: log.info, userAgent: userAgentOf(facts) };
  const client = createClient({ ...world, apiUrl: facts.apiUrl, mode: 'prod', token });
  const comments = createComments(client, facts.repository);
  try {
    const mine = await comments.mine(pullRequest, commentMarker(name));
    const decision = decide(mine, shown, name);
    const comment = await carryOut(decision, comments, pullRequest);
    for (const other of mine.slice(1)) await comments.update(other.id, supersededBody(comment));
    tell(decision.outcome, comment);
  } catch (error) {
    const isFork = await isForkRun(env);
    if (!isReadOnlyToken(error) || (required && !isFork)) throw error;
    const why = isFork
      ? 'this pull request comes from a fork, and GitHub gives its runs a token that cannot write'
      : 'its token may not write comments. Add `pull-requests: write` to the permissions of the job';
    log.warning(
      `No comment was written: ${why}. ${'plan' in shown ? `The plan (${shown.plan.plan_digest}) is in the summary` : 'Why there is no plan is in the log'} of the plan job.`,
    );
    core.setOutput('outcome', 'not_permitted');
  }
  return null;
}

function carryOut(decision: Decision, comments: PullRequestComments, number: number): Promise<OwnComment> {
  if (decision.outcome === 'created') return comments.create(number, decision.body);
  if (decision.outcome === 'updated') return comments.update(decision.comment.id, decision.body);
  return Promise.resolve(decision.comment);
}

const WORDS: Readonly<Record<Decision['outcome'], string>> = {
  created: 'The plan was written as a comment',
  updated: 'The comment was brought up to date',
  unchanged: 'The comment shows this plan already; nothing was written',
  outdated: 'A later run has commented already; nothing was written',
};

function tell(outcome: Decision['outcome'], { id, url }: OwnComment): void {
  log.info(`${WORDS[outcome]}: ${url}`);
  core.setOutput('outcome', outcome);
  core.setOutput('comment-id', id);
  core.setOutput('comment-url', url);
}

/** GitHub's words for an app's token that lacks the permission; others are about the comment or the conversation. */
function isReadOnlyToken(error: unknown): boolean {
  return error instanceof GitHubError && error.status === 403 && /not accessible by integration/i.test(error.message);
}
