import { FIELDS } from 'history/export';

/** What the records of `marketops export` hold, by the records that have it. */
export function exportFields(): string {
  const groups = new Map<string, string[]>();
  for (const { name, of, help } of FIELDS) {
    const records = of === undefined ? 'every record' : of.map((type) => `\`${type}\``).join(' and ');
    groups.set(records, [...(groups.get(records) ?? []), `\`${name}\`${help === '' ? '' : ` (${help})`}`]);
  }
  return [...groups].map(([records, fields]) => `- ${records}: ${fields.join(', ')}`).join('\n');
}
