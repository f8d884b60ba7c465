// `npm run codes`: docs/codes.yml as the module that the report and the command line read; a test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const SOURCE = 'docs/codes.yml';
export const GENERATED = join(root, 'src/report/explanations.generated.ts');

const explanation = z.strictObject({
  title: z.string().min(1),
  cause: z.string().min(1),
  remedy: z.array(z.string().min(1)).min(1),
  severity: z.enum(['info', 'warning', 'error', 'security']),
});
const codes = z.record(z.string(), z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), explanation));

/** The module's text. */
export async function generate(): Promise<string> {
  const texts = codes.parse(parse(readFileSync(join(root, SOURCE), 'utf8')));
  const source =
    `// Made by \`npm run codes\` from ${SOURCE}: change it there.\n` +
    `/** Every code with its text, by where it comes from. */\n` +
    `export const TEXTS = ${JSON.stringify(texts)} as const;\n`;
  return format(source, { ...(await resolveConfig(GENERATED)), filepath: GENERATED });
}

if (process.argv[1] === import.meta.filename) {
  const made = await generate();
  writeFileSync(GENERATED, made);
}
