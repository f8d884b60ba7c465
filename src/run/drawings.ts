import { messageOf } from '../core/errors.ts';
import type { ReportInput } from '../report/input.ts';
import { renderSummary } from '../report/summary.ts';

/** How the pages for people are drawn; the proof holds them, and nothing in it depends on them. */
export interface Renderers {
  readonly summary: (input: ReportInput) => string;
  readonly report: (input: ReportInput) => Promise<string>;
}

export interface Drawings {
  /** Markdown. */
  readonly summary: string;
  /** HTML. */
  readonly report: string;
}

export const RENDERERS: Renderers = {
  summary: renderSummary,
  report: async (input) => (await import('../report/report.ts')).renderReport(input),
};

/**
 * Draws both pages. Effects may have happened by now: a page that cannot be drawn must not cost the proof its seal, so a
 * few words of ours take its place, and a warning tells.
 */
export async function draw(
  input: ReportInput,
  { summary, report }: Renderers,
  warn: (message: string) => void,
): Promise<Drawings> {
  const attempt = async (file: string, made: () => string | Promise<string>, instead: string): Promise<string> => {
    try {
      return await made();
    } catch (error) {
      warn(
        `${file} could not be drawn (${messageOf(error)}). This is a defect of the action, please report it. The proof ` +
          'is whole without it: ledger.jsonl tells what happened, and `marketops verify` checks it.',
      );
      return instead;
    }
  };
  return {
    summary: await attempt('summary.md', () => summary(input), NO_SUMMARY),
    report: await attempt('report.html', () => report(input), NO_REPORT),
  };
}

const NO_SUMMARY =
  '## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in ' +
  '`ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each ' +
  'operation.\n';

const NO_REPORT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>MarketOps: no report</title></head>
<body><main>
<h1>This page could not be drawn</h1>
<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.
<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>
</main></body>
</html>
`;
