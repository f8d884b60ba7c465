import { historyLine, MOST_EARLIER } from './comment-history.ts';
import type { ShownPlan } from './comment-history.ts';
import { blockingOf, whyTitle } from './decision.ts';
import type { ReportInput, ReportLinks } from './input.ts';
import { code, details, firstThatFits, link, table } from 'foreign-text/markdown';
import { viewModelOf } from './view-model.ts';
import type { ViewModel } from './view-model.ts';
import { counted, shortSha } from './subject.ts';
import {
  boxPart,
  causePart,
  changePart,
  digestPart,
  notesPart,
  operationsPart,
  runPart,
  signaturesPart,
} from './summary-parts.ts';
import { changesTitle } from './summary.ts';

/**
 * GitHub refuses a comment above 65,536 characters and does not say what it counts; bytes of UTF-8 are never fewer
 * than UTF-16 units or code points, so this many of them fit whatever it is.
 */
export const COMMENT_LIMIT = 65_000;

/**
 * The first line of every comment: by it the next run finds its own and replaces it.
 * @param name letters, digits, `.`, `_` and single `-`: of one among several plans of a pull request; null for the only one
 */
export function commentMarker(name: string | null): string {
  return `<!-- marketops-plan-comment${name === null ? '' : `:${name}`} -->`;
}

export interface CommentOptions {
  readonly name?: string | null;
  /** Plans that the comment showed before, newest first; those with this plan's digest are left out. */
  readonly earlier?: readonly ShownPlan[];
}

const DETAILS = [
  { rows: 100, changes: 40, body: 4000, causes: 20, warnings: 20 },
  { rows: 100, changes: 40, body: 0, causes: 20, warnings: 20 },
  { rows: 100, changes: 0, body: 0, causes: 10, warnings: 10 },
  { rows: 20, changes: 0, body: 0, causes: 3, warnings: 3 },
  { rows: 3, changes: 0, body: 0, causes: 1, warnings: 1 },
] as const;

/**
 * The comment on a pull request: the plan in short and, folded, the digests of earlier ones; GitHub-flavoured Markdown
 * of at most {@link COMMENT_LIMIT} bytes.
 */
export function renderComment(input: ReportInput, { name = null, earlier = [] }: CommentOptions = {}): string {
  const model = viewModelOf(input);
  const shown = shownPlan(input);
  const older = earlier.filter(({ digest }) => digest !== shown.digest).slice(0, MOST_EARLIER);
  const frame = [`${commentMarker(name)}\n${historyLine([shown, ...older])}`, earlierPart(older, input.links)] as const;
  return firstThatFits(DETAILS, COMMENT_LIMIT, (detail) => commentAt(model, detail, frame));
}

/** What takes a plan's place when a later run made none: that nothing here can be approved, and the plans before it. */
export function renderNoPlan(
  links: Pick<ReportLinks, 'repository' | 'runUrl'>,
  { name = null, earlier = [] }: CommentOptions = {},
): string {
  const parts = [
    earlier.length === 0 ? commentMarker(name) : `${commentMarker(name)}\n${historyLine(earlier)}`,
    '### 🔴 No plan',
    `**Planning failed, so nothing here can be approved.** ${link('The log of this run', links.runUrl)} tells why.`,
    earlierPart(earlier, links),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** This run's plan, as later comments remember it. */
export function shownPlan({ plan, proof: { run } }: ReportInput): ShownPlan {
  return { digest: plan.plan_digest, commit: run.commit_sha, runId: run.run_id, runAttempt: run.run_attempt };
}

function commentAt(
  model: ViewModel,
  detail: (typeof DETAILS)[number],
  [head, earlier]: readonly [head: string, earlier: string],
): string {
  const { input } = model;
  const refusals = blockingOf(model.causes);
  const causes = refusals.slice(0, detail.causes).map((group) => causePart(group, model));
  const left = refusals.length - causes.length;
  const changes = model.operations.slice(0, detail.changes).map((operation) => changePart(operation, detail.body));
  const parts = [
    head,
    boxPart(model, '###'),
    operationsPart(model, detail.rows),
    ...(causes.length === 0 ? [] : [`#### ${whyTitle(model.decision.state)}`, ...causes]),
    ...(left === 0 ? [] : [`${counted(left, 'more reason')} in the summary.`]),
    ...(changes.length === 0 ? [] : [details(changesTitle(model), changes.join('\n\n---\n\n'))]),
    ...notesPart(model, detail.warnings),
    ...signaturesPart(model),
    digestPart(model),
    ...(earlier === '' ? [] : [earlier]),
    `${link('Summary and proof of this run', input.links.runUrl)} · ${runPart(model)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function earlierPart(plans: readonly ShownPlan[], { repository }: Pick<ReportLinks, 'repository'>): string {
  if (plans.length === 0) return '';
  const rows = plans.map(({ digest, commit, runId, runAttempt }) => [
    code(digest),
    code(shortSha(commit)),
    link(`run ${runId}, attempt ${runAttempt}`, `${repository}/actions/runs/${runId}/attempts/${runAttempt}`),
  ]);
  return details(
    `${counted(plans.length, 'earlier plan')} of this pull request, no longer current`,
    table(['Plan digest', 'Commit', 'Run'], rows),
  );
}
