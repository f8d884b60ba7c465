import { EXPLANATIONS } from '../../src/report/explain.ts';
import type { Severity } from '../../src/report/explain.ts';

const MARKS: Readonly<Record<Severity, string>> = {
  info: 'as designed',
  warning: 'something to do',
  error: 'somebody must act',
  security: '**look first: it may be an attack**',
};

/** The codes of one source with what happened and what to do, as the report explains them. */
export function codeList(source: string): string {
  const texts = EXPLANATIONS[source];
  if (texts === undefined) throw new Error(`there are no codes of ${JSON.stringify(source)}`);
  return Object.entries(texts)
    .map(([code, { title, cause, remedy, severity }]) => {
      const steps = remedy.map((step) => `- ${plain(step)}`).join('\n');
      return `### \`${code}\`\n\n${plain(title)} (${MARKS[severity]}). ${plain(cause)}\n\n${steps}`;
    })
    .join('\n\n');
}

/** Texts are prose: what Markdown would take for a mark is escaped; code spans stay. */
function plain(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[\\*_<>[\]|]/g, '\\$&')))
    .join('');
}
