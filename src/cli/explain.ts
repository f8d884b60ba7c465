import { usageError } from '../core/errors.ts';
import { explain, isExplained } from '../report/explain.ts';
import { answer } from './io.ts';
import type { Command, Given } from './io.ts';

/** `marketops explain`: what the report says of a code. */
export const explainCode: Command<Given<'explain'>> = (io, { code, json }) => {
  if (!isExplained(code)) throw usageError(`There is no code ${JSON.stringify(code)}.`);
  const { title, cause, remedy, severity } = explain(code);
  const steps = remedy.map((step) => `- ${step}`);
  answer(io, json, { code, severity, title, cause, remedy }, [`${title} [${severity}]`, '', cause, '', ...steps]);
  return Promise.resolve(0);
};
