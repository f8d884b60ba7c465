import { compileFunction } from 'node:vm';

/** A chunk of the bundle, as webpack writes it: assigns `id`, `ids` and `modules` to `exports`. */
const CHUNK = /^\d+\.index\.js$/;
/** Bytes, before they are minified, from which on modules of several chunks get a file of their own: each costs a start a little. */
const WORTH = 4_000;

function read(text) {
  const chunk = {};
  compileFunction(text, ['exports'])(chunk);
  return chunk;
}

/** All of it strict, also what comes of packages that are not: what webpack writes as a module is. */
const write = (...lines) => `"use strict";\n${lines.join('\n')}\n`;

/**
 * Chunks whose common modules stand once, in files that they load: ncc repeats what is small in each chunk that needs it,
 * which is a tenth of the archive.
 * @param {ReadonlyMap<string, string>} files the bundle, by name
 * @returns {Map<string, string>}
 */
export function shareModules(files) {
  const chunks = new Map([...files].filter(([name]) => CHUNK.test(name)).map(([name, text]) => [name, read(text)]));
  const places = new Map();
  for (const [name, { modules }] of chunks)
    for (const id of Object.keys(modules)) places.set(id, [...(places.get(id) ?? []), name]);
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
    result.set(file, write('exports.modules = {', text, '};'));
    for (const [id] of members) shared.set(id, file);
  }
  for (const [name, { id, ids, modules }] of chunks) {
    const from = [...new Set(Object.keys(modules).flatMap((one) => shared.get(one) ?? []))];
    const own = Object.keys(modules).filter((one) => !shared.has(one));
    const all = [...from.map((file) => `...require('./${file}').modules`), ...own.map((one) => source(one, name))];
    result.set(
      name,
      write(
        `exports.id = ${JSON.stringify(id)};`,
        `exports.ids = ${JSON.stringify(ids)};`,
        'exports.modules = {',
        all.join(',\n'),
        '};',
      ),
    );
  }
  return result;
}
