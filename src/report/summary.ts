import { blockingOf, whyTitle } from './decision.ts';
import type { ReportInput } from './input.ts';
import { details, firstThatFits } from 'foreign-text/markdown';
import { changesPart } from './plan-changes.ts';
import { viewModelOf } from './view-model.ts';
import type { ViewModel } from './view-model.ts';
import { counted } from './subject.ts';
import {
  boxPart,
  causePart,
  changePart,
  digestPart,
  notesPart,
  operationsPart,
  receiptsPart,
  runPart,
  signaturesPart,
} from './summary-parts.ts';
import { unverifiable, verifyCommands } from './verify-commands.ts';

/** GitHub refuses a step's summary above 1 MiB; the default leaves room for what other code of the step appends. */
const DEFAULT_LIMIT = 900 * 1024;

/** How much is told. The first that fits is taken. */
interface Detail {
  readonly rows: number;
  readonly changes: number;
  readonly body: number;
  readonly causes: number;
}

const DETAILS: readonly Detail[] = [
  { rows: 1000, changes: 200, body: 20_000, causes: 100 },
  { rows: 1000, changes: 200, body: 1000, causes: 100 },
  { rows: 1000, changes: 200, body: 0, causes: 50 },
  { rows: 1000, changes: 0, body: 0, causes: 20 },
  { rows: 200, changes: 0, body: 0, causes: 10 },
  { rows: 20, changes: 0, body: 0, causes: 3 },
  { rows: 0, changes: 0, body: 0, causes: 1 },
];

/**
 * `summary.md`, which is also the job summary: GitHub-flavoured Markdown, at most `limitBytes` as UTF-8 (900 KiB unless
 * told otherwise). With hundreds of operations it tells less of each; `report.html` holds everything.
 */
export function renderSummary(
  input: ReportInput,
  { limitBytes = DEFAULT_LIMIT }: { limitBytes?: number } = {},
): string {
  const model = viewModelOf(input);
  return firstThatFits(DETAILS, limitBytes, (detail) => summaryAt(model, detail));
}

function summaryAt(model: ViewModel, detail: Detail): string {
  const { input, operations, causes } = model;
  const refusals = blockingOf(causes);
  const changes = operations.slice(0, detail.changes).map((operation) => changePart(operation, detail.body));
  const receipts = input.proof.run.mode === 'prod' && detail.rows > 0 ? receiptsPart(model, detail.rows) : '';
  const omitted = refusals.length - Math.min(refusals.length, detail.causes);
  const { run_id: runId, repository } = input.proof.run;
  const where = { kinds: input.kinds, links: input.links, runId, repository };
  const parts = [
    boxPart(model),
    ...(input.comparison === null ? [] : [changesPart(input.comparison, where, detail.rows)]),
    detail.rows === 0
      ? `${counted(operations.length, 'operation')}: see \`report.html\` in the proof.`
      : operationsPart(model, detail.rows),
    ...(refusals.length === 0
      ? []
      : [
          `### ${whyTitle(model.decision.state)}`,
          ...refusals.slice(0, detail.causes).map((group) => causePart(group, model)),
          ...(omitted === 0 ? [] : [`${counted(omitted, 'more reason')}: see \`report.html\` in the proof.`]),
        ]),
    ...(changes.length === 0 ? [] : [details(changesTitle(model), changes.join('\n\n---\n\n'))]),
    ...notesPart(model),
    ...signaturesPart(model),
    ...(receipts === '' ? [] : [details('Receipts and their checks', receipts)]),
    digestPart(model),
    ...(input.proof.run.mode === 'prod' ? [verifyPart(input)] : []),
    runPart(model),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Over the folded part that tells each operation in full. */
export function changesTitle({ input }: ViewModel): string {
  return `${input.proof.run.mode === 'prod' ? 'What changes' : 'What will change'}, in full`;
}

function verifyPart(input: ReportInput): string {
  const why = unverifiable(input);
  if (why !== null) return `### The proof\n\n${why}`;
  const commands = verifyCommands(input).join('\n');
  return `### Verify it yourself\n\nThe proof of this run needs no trust in this page, in a clone:\n\n\`\`\`sh\n${commands}\n\`\`\``;
}
