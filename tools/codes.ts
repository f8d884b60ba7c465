// `npm run codes`: docs/codes.yml as modules for the report and for the messages of refusals; a test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const SOURCE = 'docs/codes.yml';

const explanation = z.strictObject({
  title: z.string().min(1),
  cause: z.string().min(1),
  remedy: z.array(z.string().min(1)).min(1),
  severity: z.enum(['info', 'warning', 'error', 'security']),
  next: z.string().min(1).optional(),
  by: z.string().min(1).optional(),
  wanted: z.string().min(1).optional(),
});
const codes = z.record(z.string(), z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), explanation));

const read = () => codes.parse(parse(readFileSync(join(root, SOURCE), 'utf8')));

/** The modules' texts, by path: what the report explains, and what a policy's refusal says in its message. */
export function generate(): ReadonlyMap<string, string> {
  const texts = Object.entries(read());
  const explained = texts.map(([source, own]) => [
    source,
    Object.fromEntries(Object.entries(own).map(([code, { next: _next, ...text }]) => [code, text])),
  ]);
  const refused = texts.flatMap(([, own]) =>
    Object.entries(own).flatMap(([code, { title, next }]) => (next === undefined ? [] : [[code, { title, next }]])),
  );
  return new Map([
    [
      join(root, 'src/report/explanations.generated.ts'),
      made('Every code with its text, by where it comes from.', 'TEXTS', Object.fromEntries(explained), 2),
    ],
    [
      join(root, 'src/authorize/policy/codes.generated.ts'),
      made(
        'Every code with which a policy refuses: what it means and what to do next.',
        'POLICY_CODES',
        Object.fromEntries(refused),
        1,
      ),
    ],
  ]);
}

/** A line an entry: `lines` is how deep the entries lie. */
function made(about: string, name: string, value: unknown, lines: number): string {
  return (
    `// Made by \`npm run codes\` from ${SOURCE}: change it there.\n` +
    `/** ${about} */\n// prettier-ignore\nexport const ${name} = ${literal(value, lines)} as const;\n`
  );
}

function literal(value: unknown, lines: number): string {
  if (lines === 0) return JSON.stringify(value);
  const entries = Object.entries(value as Record<string, unknown>);
  return `{\n${entries.map(([key, inner]) => `${key}: ${literal(inner, lines - 1)},\n`).join('')}}`;
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of generate()) writeFileSync(path, text);
}
