import { BUILT_IN_NAMES } from '../operations/names.ts';

/** `${{ … }}` of a workflow as `{{ name }}` of the operations file. */

const KNOWN: Readonly<Record<string, string>> = { 'github.ref_name': 'ref_name', 'github.sha': 'sha' };
/** What a name of the input `variables` would hide. */
const TAKEN: readonly string[] = [...BUILT_IN_NAMES, 'version', 'tag'];

export interface Expressions {
  readonly fill: (text: string) => string;
  /** A `name=${{ expression }}` for each that had no name. */
  readonly variables: () => string[];
}

export function expressionsIn(): Expressions {
  const named = new Map<string, string>();
  const nameOf = (expression: string): string => {
    const known = KNOWN[expression] ?? named.get(expression);
    if (known !== undefined) return known;
    const name = freeName(expression, new Set([...TAKEN, ...named.values()]));
    named.set(expression, name);
    return name;
  };
  return {
    fill: (text) =>
      text
        .split(/(\$\{\{.*?\}\})/s)
        .map((part, index) =>
          index % 2 === 1 ? `{{ ${nameOf(part.slice(3, -2).trim())} }}` : part.replaceAll('{{', '{{ "{{" }}'),
        )
        .join(''),
    variables: () => [...named].map(([expression, name]) => `${name}=\${{ ${expression} }}`),
  };
}

/** `steps.meta.outputs.version` is `meta_version`; a name that is not free gets a number. */
function freeName(expression: string, taken: ReadonlySet<string>): string {
  const parts = /^[\w.-]+$/.test(expression)
    ? expression
        .split('.')
        .filter((part) => !/^(?:steps|needs|jobs|outputs|env|vars|inputs|matrix|github|event)$/.test(part))
    : [];
  const plain = parts
    .join('_')
    .toLowerCase()
    .replace(/\W+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 60);
  const wanted = plain === '' ? 'value' : plain;
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}_${number}`)) number++;
  return `${wanted}_${number}`;
}
