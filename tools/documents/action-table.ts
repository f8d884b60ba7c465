import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Field {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}
type Section = 'inputs' | 'outputs';
type Fields = Readonly<Record<string, Field>>;

function fieldsOf(folder: string, section: Section): Fields {
  const metadata = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Readonly<Record<Section, Fields>>;
  return metadata[section];
}

/** Rows of what an action has; of a sub-action that has all that the root has, only what it has besides. */
function rowsOf(
  folder: string,
  root: string,
  section: Section,
): { readonly lead: string; readonly rows: [string, Field][] } {
  const all = Object.entries(fieldsOf(folder, section));
  const names = join(folder, '.') === join(root, '.') ? [] : Object.keys(fieldsOf(root, section));
  if (names.length === 0 || !names.every((name) => all.some(([other]) => other === name)))
    return { lead: '', rows: all };
  const rows = all.filter(([name]) => !names.includes(name));
  return { lead: `All ${section} of the root action${rows.length === 0 ? '.' : ', and:'}`, rows };
}

/** The table of an action's inputs or outputs, from its action.yml. */
export function actionTable(folder: string, root: string, section: Section): string {
  const { lead, rows } = rowsOf(folder, root, section);
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
