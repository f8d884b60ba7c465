import type { ReportInput } from './input.ts';
import { details, link } from './markdown.ts';
import { storyOf } from './story.ts';
import { counted } from './subject.ts';
import { bannerPart, causePart, changePart, digestPart, operationsPart, runPart } from './summary-parts.ts';

/** GitHub refuses a comment above 65,536 characters; the rest is left for what the comment action keeps of older ones. */
export const COMMENT_LIMIT = 60_000;

/** The first line of every comment: by it the next run finds its own and replaces it. */
export const COMMENT_MARKER = '<!-- marketops-plan-comment -->';

const DETAILS = [
  { rows: 100, changes: 40, body: 4000, causes: 20 },
  { rows: 100, changes: 40, body: 0, causes: 20 },
  { rows: 100, changes: 0, body: 0, causes: 10 },
  { rows: 20, changes: 0, body: 0, causes: 3 },
  { rows: 3, changes: 0, body: 0, causes: 1 },
] as const;

/** The comment on a pull request: the plan in short, at most {@link COMMENT_LIMIT} characters. */
export function renderComment(input: ReportInput): string {
  const story = storyOf(input);
  const refusals = story.causes.filter(({ cause }) => cause.code !== 'mode_not_prod');
  let text = '';
  for (const detail of DETAILS) {
    const causes = refusals.slice(0, detail.causes).map((group) => causePart(group, story));
    const left = refusals.length - causes.length;
    const changes = story.operations.slice(0, detail.changes).map((operation) => changePart(operation, detail.body));
    text = `${[
      COMMENT_MARKER,
      bannerPart(story, '###'),
      digestPart(story),
      ...(input.proof.run.event === 'pull_request'
        ? [
            'A preview: the commit of a pull request is its merge commit, so the plan that is approved has another digest.',
          ]
        : []),
      operationsPart(story, detail.rows),
      ...causes,
      ...(left === 0 ? [] : [`${counted(left, 'more reason')} in the summary.`]),
      ...(changes.length === 0 ? [] : [details('What will change, in full', changes.join('\n\n---\n\n'))]),
      `${link('Summary and proof of this run', input.links.runUrl)} · ${runPart(story)}`,
    ].join('\n\n')}\n`;
    if (text.length <= COMMENT_LIMIT) break;
  }
  return text;
}
