// Builds dist: one bundle for the action and its sub-actions, one for the command line. Everything in dist is made
// here; CI builds it again and compares.
import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packagesIn } from './packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = process.argv[2] ?? `${root}/dist`;
const nccCli = `${root}/node_modules/@vercel/ncc/dist/ncc/cli.js`;

function ncc(entry, out, env = {}) {
  // Not minified: what users run stays readable. --transpile-only: `npm run typecheck` is the type check.
  const flags = ['--license', 'licenses.txt', '--target', 'es2023', '--transpile-only', '--quiet', '--no-cache'];
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  execFileSync(process.execPath, [nccCli, 'build', entry, '-o', out, ...flags], options);
}

/** With undici in a file of its own, which is loaded when it is used: bundle/undici-later.cjs stands for it. */
function bundle(entry, out) {
  ncc(entry, out, { TS_NODE_PROJECT: `${root}/tools/bundle/tsconfig.json` });
  const undici = `${out}/undici`;
  ncc('node_modules/undici/index.js', undici);
  copyFileSync(`${undici}/index.js`, `${out}/undici.cjs`);
  appendFileSync(`${out}/licenses.txt`, `\n${readFileSync(`${undici}/licenses.txt`, 'utf8').trimEnd()}\n`);
  rmSync(undici, { recursive: true });
  addLicenses(out);
}

/** ncc's list leaves out packages of which it bundles ES modules; their licenses ask to go with the code all the same. */
function addLicenses(out) {
  for (const { name } of packagesIn(out).filter(({ license }) => license === null)) {
    const folder = `${root}/node_modules/${name}`;
    const { license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
    if (file === undefined) throw new Error(`${name} is bundled, but has no license file to go with it`);
    const text = readFileSync(`${folder}/${file}`, 'utf8').trimEnd();
    appendFileSync(`${out}/licenses.txt`, `\n${name}\n${license}\n${text}\n`);
  }
}

/** The file an action.yml names: the shared bundle, told which entry it is. */
function launcher(name) {
  return `import { main } from './action/index.js';\nawait main('${name}');\n`;
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
bundle('src/action/entry.ts', `${dist}/action`);
bundle('src/cli/main.ts', `${dist}/cli`);
writeFileSync(`${dist}/package.json`, '{\n  "type": "module"\n}\n');
for (const [file, entry] of [
  ['index', 'all'],
  ['authorize', 'authorize'],
  ['execute', 'execute'],
  ['reconcile', 'reconcile'],
  ['comment', 'comment'],
  ['verify', 'verify'],
]) {
  writeFileSync(`${dist}/${file}.js`, launcher(entry));
}
writeFileSync(`${dist}/post.js`, `import { post } from './action/index.js';\nawait post();\n`);
