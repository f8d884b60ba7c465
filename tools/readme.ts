// `npm run readme`: writes the tables of README.md from action.yml and the sub-actions' own, and the threat model's from
// the security audit, between markers such as `<!-- inputs -->`, `<!-- outputs execute -->` and `<!-- scenarios -->`.
// With --check it only compares, and fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { SCENARIOS } from '../src/security-audit/scenarios/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Field {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}
type Section = 'inputs' | 'outputs';
type Fields = Readonly<Record<string, Field>>;

function fieldsOf(action: string, section: Section): Fields {
  const metadata = parse(readFileSync(join(root, action, 'action.yml'), 'utf8')) as Readonly<Record<Section, Fields>>;
  return metadata[section];
}

/** Rows of what an action has; of a sub-action that has all that the root has, only what it has besides. */
function rowsOf(action: string, section: Section): { readonly lead: string; readonly rows: [string, Field][] } {
  const all = Object.entries(fieldsOf(action, section));
  const known = action === '.' ? {} : fieldsOf('.', section);
  const names = Object.keys(known);
  if (names.length === 0 || !names.every((name) => all.some(([other]) => other === name)))
    return { lead: '', rows: all };
  const rows = all.filter(([name]) => !Object.hasOwn(known, name));
  return { lead: `All ${section} of the root action${rows.length === 0 ? '.' : ', and:'}`, rows };
}

function table(action: string, section: Section): string {
  const { lead, rows } = rowsOf(action, section);
  if (rows.length === 0) return lead;
  const cells = (name: string, { description, default: value, required }: Field): string[] => [
    `\`${name}\``,
    ...(section === 'outputs' ? [] : [value === undefined ? (required === true ? 'required' : '') : `\`${value}\``]),
    description.replaceAll('|', '\\|').replaceAll('\n', ' '),
  ];
  const head = section === 'outputs' ? ['Output', 'What'] : ['Input', 'Default', 'What'];
  const lines = [head, head.map(() => '---'), ...rows.map(([name, field]) => cells(name, field))];
  return `${lead === '' ? '' : `${lead}\n\n`}${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
}

/** Every attack of the security audit, by its id. */
function scenarioTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*');
  const head = ['Id', 'Attack', 'Defence', 'Severity', 'Expected'];
  const rows = SCENARIOS.map(({ id, name, defence, severity, expected }) =>
    [id, name, defence, severity, expected].map(cell),
  );
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A document with its tables filled in. */
async function filled(file: string): Promise<{ readonly before: string; readonly after: string }> {
  const before = readFileSync(file, 'utf8');
  const text = before
    .replace(
      /<!-- (inputs|outputs)(?: ([a-z]+))? -->[^]*?<!-- \/\1 -->/g,
      (_, section: Section, action: string | undefined) =>
        `<!-- ${section}${action === undefined ? '' : ` ${action}`} -->\n\n${table(action ?? '.', section)}\n\n<!-- /${section} -->`,
    )
    .replace(
      /<!-- scenarios -->[^]*?<!-- \/scenarios -->/g,
      () => `<!-- scenarios -->\n\n${scenarioTable()}\n\n<!-- /scenarios -->`,
    );
  return { before, after: await format(text, { ...(await resolveConfig(file)), filepath: file }) };
}

for (const path of ['README.md', 'docs/threat-model.md']) {
  const file = join(root, path);
  const { before, after } = await filled(file);
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  else if (after !== before) {
    process.stderr.write(`The tables of ${path} are not those of the sources: run \`npm run readme\`.\n`);
    process.exitCode = 1;
  }
}
