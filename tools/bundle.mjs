// Builds dist: one bundle for the action, its sub-actions and the command line, and a launcher for each. Everything in
// dist is made here; CI builds it again and compares.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'acorn';
import { minify } from 'terser';
import { ROOT, build } from './bundle/build.ts';
import { shareModules } from './bundle/share.mjs';
import { licenseText } from './packages.ts';

const dist = resolve(process.argv[2] ?? `${ROOT}/dist`);

function write(path, text) {
  mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
  writeFileSync(`${dist}/${path}`, text);
}

/**
 * With the names of classes, and short lines, which a stack trace is read by; those of functions cost 3 % of the
 * archive. In ASCII, of which Node keeps a byte a character, and of all other text two. Not with newlines in place of
 * semicolons: terser then joins a class field named `set`, `get` or `static` with the one after it.
 */
const terser = {
  ecma: 2020,
  keep_classnames: true,
  format: { ascii_only: true, comments: false, max_line_len: 120 },
};

/**
 * A chunk whose modules stand in parentheses again, as webpack wrote them: V8 compiles such a function when it reads it, and
 * one without them twice, once to find its end and once when it is called, as every module is (a tenth of a run's
 * processor time). https://v8.dev/blog/preparser#pife
 */
function inParentheses(chunk) {
  const modules = parse(chunk, { ecmaVersion: 'latest' })
    .body.flatMap(({ expression }) => expression?.expressions ?? [expression])
    .find(({ left }) => left?.property.name === 'modules');
  const functions = modules.right.properties.map(({ value }) => value).filter((value) => value !== undefined);
  return functions.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`,
    chunk,
  );
}

/** What holds modules: the entry holds the runtime alone. */
const CHUNK = /^\d+\.(?:index|shared)\.js$/;

/** Builds into dist/bundle, each chunk minified; answers the names of the modules. */
async function bundle(entry, filename) {
  const { files, modules } = await build(entry, filename);
  for (const [name, text] of shareModules(files)) {
    const small = name.endsWith('.json') ? text : (await minify(text, terser)).code;
    write(`bundle/${name}`, `${(CHUNK.test(name) ? inParentheses(small) : small).trimEnd()}\n`);
  }
  return [...modules.values()].flat().map(({ name }) => name);
}

const launcher = (name, call) => write(`${name}.js`, `require('./bundle/index.js').${call};\n`);

rmSync(dist, { recursive: true, force: true });
const modules = [
  ...(await bundle('tools/bundle/entry.ts', 'index.js')),
  // Loaded when it is used: bundle/undici-later.cjs stands for it.
  ...(await bundle('tools/bundle/undici.cjs', 'undici.cjs')),
];
write('licenses.txt', licenseText(modules));
write('package.json', '{\n  "type": "commonjs"\n}\n');

for (const [file, entry] of [
  ['index', 'all'],
  ['authorize', 'authorize'],
  ['execute', 'execute'],
  ['reconcile', 'reconcile'],
  ['comment', 'comment'],
  ['verify', 'verify'],
]) {
  launcher(file, `action().then((action) => action.main('${entry}'))`);
}
launcher('post', 'post().then((entry) => entry.post())');
launcher('verify-thread', 'verifyThread()');
write('cli/index.js', readFileSync(new URL('bundle/cli.cjs', import.meta.url), 'utf8'));
chmodSync(`${dist}/cli/index.js`, 0o755);
