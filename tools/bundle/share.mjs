import { Buffer } from 'node:buffer';

/** A chunk of the bundle, as webpack writes it: imports of Node's own modules, `export const id`, `ids` and `modules`. */
const CHUNK = /^\d+\.index\.js$/;
const HEAD = /^((?:import .*\n)*)\s*export const id = /;
/** Bytes, before they are minified, from which on modules of several chunks get a file of their own: each costs a start a little. */
const WORTH = 4_000;

/**
 * Chunks whose common modules stand once, in files that they import: ncc repeats what is small in each chunk that needs it,
 * which is a tenth of the archive.
 * @param {ReadonlyMap<string, string>} files the bundle, by name
 * @returns {Promise<Map<string, string>>}
 */
export async function shareModules(files) {
  const chunks = new Map();
  const places = new Map();
  for (const [name, text] of files) {
    if (!CHUNK.test(name)) continue;
    const [, head] = HEAD.exec(text) ?? [];
    if (head === undefined) throw new Error(`${name} does not begin as webpack begins a chunk`);
    const chunk = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
    chunks.set(name, { ...chunk, head });
    for (const id of Object.keys(chunk.modules)) places.set(id, [...(places.get(id) ?? []), name]);
  }
  const groups = Map.groupBy(
    [...places].filter(([, names]) => names.length > 1),
    ([, names]) => names.join(' '),
  );
  const source = (id, name) => `${id}: ${chunks.get(name).modules[id].toString()}`;
  const result = new Map(files);
  const shared = new Map();
  for (const members of groups.values()) {
    const [[first, names]] = members;
    const text = members.map(([id]) => source(id, names[0])).join(',\n');
    if (text.length < WORTH) continue;
    const file = `${first}.shared.js`;
    // What none of them imports stays out of the file when it is minified.
    const heads = new Set(names.flatMap((name) => chunks.get(name).head.match(/.+\n/g) ?? []));
    result.set(file, `${[...heads].join('')}export const modules = {\n${text}\n};\n`);
    for (const [id] of members) shared.set(id, file);
  }
  for (const [name, { head, id, ids, modules }] of chunks) {
    const from = [...new Set(Object.keys(modules).flatMap((one) => shared.get(one) ?? []))];
    const own = Object.keys(modules).filter((one) => !shared.has(one));
    result.set(
      name,
      [
        head.trimEnd(),
        ...from.map((file, i) => `import { modules as shared${i} } from './${file}';`),
        `export const id = ${JSON.stringify(id)};`,
        `export const ids = ${JSON.stringify(ids)};`,
        `export const modules = {`,
        [...from.map((_, i) => `...shared${i}`), ...own.map((one) => source(one, name))].join(',\n'),
        '};\n',
      ].join('\n'),
    );
  }
  return result;
}
