import { usageError } from '../core/errors.ts';
import { explain, isExplained } from '../report/explain.ts';
import type { Command } from './io.ts';

/** `marketops explain`: what the report says of a code. */
export const explainCode: Command<{ code: string; json: boolean }> = ({ stdout }, { code, json }) => {
  if (!isExplained(code)) throw usageError(`There is no code ${JSON.stringify(code)}.`);
  const { title, cause, remedy, severity } = explain(code);
  const steps = remedy.map((step) => `- ${step}`).join('\n');
  stdout(
    json
      ? `${JSON.stringify({ code, severity, title, cause, remedy })}\n`
      : `${title} [${severity}]\n\n${cause}\n\n${steps}\n`,
  );
  return Promise.resolve(0);
};
