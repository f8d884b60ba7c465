// `npm run owner -- NAME`: puts the account that owns this action into every file that names it. The one place it is read from is
// `repository` in package.json; what is made from sources is made anew afterwards.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const name = process.argv[2] ?? '';
if (!/^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/.test(name)) {
  process.stderr.write('npm run owner -- NAME, where NAME is an account or organisation of GitHub.\n');
  process.exit(2);
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { repository: string };
const before = manifest.repository.replace(/^github:|\/.*$/g, '');
const git = (...args: string[]): string => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });

// What goes before the owner's name is no part of another name or host, and a pattern in a test may escape the slash.
const named = new RegExp(`(?<![\\w.-])${before}(\\\\?/)(?=(?:marketops-action|release-managers)\\b)`, 'g');
const files = git('ls-files', '-z', '--', ':(exclude)dist', ':(exclude)package-lock.json')
  .split('\0')
  .filter((path) => path !== '' && !/\.(?:png|zip|bin|bundle)$/.test(path));
let changed = 0;
for (const path of files) {
  const text = readFileSync(join(root, path), 'latin1');
  const after = text.replace(named, (_, slash: string) => `${name}${slash}`);
  if (after === text) continue;
  writeFileSync(join(root, path), after, 'latin1');
  changed++;
}
process.stdout.write(
  `${before} is ${name} now, in ${changed} files. Next: npm run examples, npm run readme, npm run bundle; look at the difference, and commit.\n`,
);
