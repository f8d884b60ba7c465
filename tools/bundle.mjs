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
 * archive. Not with newlines in place of semicolons: terser then joins a class field named `set`, `get` or `static` with the one after it.
 */
const terser = {
  ecma: 2020,
  keep_classnames: true,
  format: { comments: false, max_line_len: 120 },
};

/**
 * A chunk whose modules stand in parentheses again, as webpack wrote them: V8 compiles such a function when it reads it, and
 * one without them twice, once to find its end and once when it is called, as every module is (a tenth of a run's
 * processor time). https://v8.dev/blog/preparser#pife
 */
function inParentheses(chunk) {
  const modules = parse(chunk, { ecmaVersion: 'latest', sourceType: 'module' })
    .body.flatMap(({ declaration }) => declaration?.declarations ?? [])
    .find(({ id }) => id.name === 'modules');
  const functions = (modules?.init.properties ?? []).map(({ value }) => value).filter((value) => value !== undefined);
  return functions.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`,
    chunk,
  );
}

/** What holds modules: the entry holds the runtime alone. */
const CHUNK = /^\d+\.(?:index|shared)\.js$/;

/** Builds into dist/bundle, each chunk minified; answers the names of the modules. */
async function bundle(entry, filename, { esm }) {
  const { files, modules } = await build(entry, filename, { esm });
  for (const [name, text] of await shareModules(files)) {
    const small = name.endsWith('.json') ? text : (await minify(text, { ...terser, module: esm })).code;
    write(`bundle/${name}`, `${(CHUNK.test(name) ? inParentheses(small) : small).trimEnd()}\n`);
  }
  return [...modules.values()].flat().map(({ name }) => name);
}

rmSync(dist, { recursive: true, force: true });
const modules = [
  ...(await bundle('tools/bundle/entry.ts', 'index.js', { esm: true })),
  // Loaded when it is used: bundle/undici-later.cjs stands for it.
  ...(await bundle('tools/bundle/undici.cjs', 'undici.cjs', { esm: false })),
];
write('licenses.txt', licenseText(modules));
write('package.json', '{\n  "type": "module"\n}\n');

for (const [file, entry] of [
  ['index', 'all'],
  ['authorize', 'authorize'],
  ['execute', 'execute'],
  ['reconcile', 'reconcile'],
  ['comment', 'comment'],
  ['verify', 'verify'],
]) {
  write(`${file}.js`, `import { action } from './bundle/index.js';\nawait (await action()).main('${entry}');\n`);
}
write('post.js', `import { action } from './bundle/index.js';\nawait (await action()).post();\n`);
write('verify-thread.js', `import { verifyThread } from './bundle/index.js';\nawait verifyThread();\n`);
write('cli/index.js', readFileSync(new URL('bundle/cli.js', import.meta.url), 'utf8'));
chmodSync(`${dist}/cli/index.js`, 0o755);
