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

/** Rows of what an action has; of a sub-action that shares most with the root, only what it has besides. */
function rowsOf(
  folder: string,
  root: string,
  section: Section,
): { readonly lead: string; readonly rows: [string, Field][] } {
  const all = Object.entries(fieldsOf(folder, section));
  const names = join(folder, '.') === join(root, '.') ? [] : Object.keys(fieldsOf(root, section));
  const lacks = names.filter((name) => !all.some(([other]) => other === name));
  if (lacks.length * 2 > names.length || names.length === 0) return { lead: '', rows: all };
  const rows = all.filter(([name]) => !names.includes(name));
  const but = lacks.length === 0 ? '' : ` but ${lacks.map((name) => `\`${name}\``).join(', ')}`;
  return { lead: `All ${section} of the root action${but}${rows.length === 0 ? '.' : ', and:'}`, rows };
}

/** The list of an action's inputs or outputs, from its action.yml. */
export function actionList(folder: string, root: string, section: Section): string {
  const { lead, rows } = rowsOf(folder, root, section);
  const lines = rows.map(([name, { description, default: value, required }]) => {
    const given = value === undefined ? (required === true ? ' (required)' : '') : ` (\`${value}\`)`;
    return `- \`${name}\`${section === 'outputs' ? '' : given}: ${description.replaceAll('\n', ' ')}`;
  });
  return [...(lead === '' ? [] : [lead]), ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n');
}
