// `npm run readme`: writes the tables of README.md from action.yml and the sub-actions' own, between markers such as
// `<!-- inputs -->` and `<!-- outputs execute -->`. With --check it only compares, and fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'README.md');

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

const before = readFileSync(file, 'utf8');
const filled = before.replace(
  /<!-- (inputs|outputs)(?: ([a-z]+))? -->[^]*?<!-- \/\1 -->/g,
  (_, section: Section, action: string | undefined) =>
    `<!-- ${section}${action === undefined ? '' : ` ${action}`} -->\n\n${table(action ?? '.', section)}\n\n<!-- /${section} -->`,
);
const after = await format(filled, { ...(await resolveConfig(file)), filepath: file });
if (!process.argv.includes('--check')) writeFileSync(file, after);
else if (after !== before) {
  process.stderr.write('The tables of README.md are not those of the action.yml files: run `npm run readme`.\n');
  process.exitCode = 1;
}
