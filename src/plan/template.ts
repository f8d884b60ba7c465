import { messageOf } from '../core/errors.ts';
import type { PlanContext } from './context.ts';

/** `{{ name }}` in the strings of the operations file. Filled once, after parsing: a value is data and stays data. */

/** A name's value, or why this run has none; that is an error only where the name is used. */
export type TemplateValue = { readonly text: string } | { readonly unavailable: string };
export type TemplateValues = ReadonlyMap<string, TemplateValue>;

export interface Filled {
  readonly text: string;
  /** One sentence a fault, in their order in the text; `text` is to be used only when there is none. */
  readonly faults: readonly string[];
}

/** Repeating a long value many times must not fill the memory; no field on GitHub holds more than this. */
const MAX_FILLED = 1 << 20;
const OPEN = '{{';
/** `{{ name }}`, or `{{ "{{" }}` for the braces themselves. */
const TAG = /\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y;

/** Replaces every `{{ name }}` of `text`. What a value contains is never looked at again. */
export function fillTemplate(text: string, values: TemplateValues): Filled {
  const faults: string[] = [];
  let filled = '';
  let from = 0;
  for (let at = text.indexOf(OPEN); at !== -1; at = text.indexOf(OPEN, from)) {
    filled += text.slice(from, at);
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag === null) {
      faults.push(malformed(text, at));
      from = at + OPEN.length;
      continue;
    }
    from = TAG.lastIndex;
    const name = tag[1];
    const value = name === undefined ? { text: OPEN } : (values.get(name) ?? { unavailable: unknown(name, values) });
    if ('text' in value) filled += value.text;
    else faults.push(value.unavailable);
    if (filled.length > MAX_FILLED)
      return { text: '', faults: [...faults, 'longer than 1 MiB once its names are filled in'] };
  }
  return { text: filled + text.slice(from), faults };
}

function malformed(text: string, at: number): string {
  const end = text.indexOf('}}', at);
  const shown = JSON.stringify(text.slice(at, end === -1 ? at + 24 : Math.min(end + 2, at + 48)));
  if (text[at - 1] === '$') {
    return `$${shown.slice(1, -1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`;
  }
  return `${shown} is not {{ name }}; write the braces themselves as {{ "{{" }}`;
}

function unknown(name: string, values: TemplateValues): string {
  return `{{ ${name} }} is not known; there are ${[...values.keys()].join(', ')}; others come from the input "variables"`;
}

export interface TemplateSources {
  readonly context: PlanContext;
  readonly variables: ReadonlyMap<string, string>;
  readonly commitDate: TemplateValue;
  readonly packageVersion: TemplateValue;
}

/** All names of a run. `variables` were checked by `parseVariables`, so none hides a built-in name. */
export function templateValues({ context, variables, commitDate, packageVersion }: TemplateSources): TemplateValues {
  const values = new Map<string, TemplateValue>([
    ['sha', { text: context.commitSha }],
    ['short_sha', { text: context.commitSha.slice(0, 7) }],
    ['ref_name', { text: context.ref.replace(/^refs\/(?:heads|tags|pull)\//, '') }],
    ['commit_date', commitDate],
    ['package_version', packageVersion],
  ]);
  for (const [name, text] of variables) values.set(name, { text });
  return values;
}

/** The day of a commit in UTC, `YYYY-MM-DD`, from its committer date. */
export function commitDay(committedAt: string): TemplateValue {
  const ms = Date.parse(committedAt);
  if (Number.isNaN(ms)) return { unavailable: '{{ commit_date }} is not known: GitHub gave no date for the commit' };
  return { text: new Date(ms).toISOString().slice(0, 10) };
}

/** The `version` of a package.json's text. */
export function packageVersionOf(text: string): TemplateValue {
  const unavailable = (why: string) => ({ unavailable: `{{ package_version }} is not known: package.json ${why}` });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return unavailable(text.trim() === '' ? 'is empty' : `is not JSON: ${JSON.stringify(messageOf(error))}`);
  }
  const version = typeof value === 'object' && value !== null ? (value as { version?: unknown }).version : undefined;
  return typeof version === 'string' && version !== '' ? { text: version } : unavailable('has no "version"');
}
