// `npm run demo`: rehearses examples/demo from a fresh clone. Runs on any Node that npm runs on; what it needs
// (Node 24 among it) comes with `npm ci`.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = join(root, 'node_modules/.bin/node');

if (!existsSync(node)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });

// A repository of its own, committed, and then changed as a release job would: the pull request proposes the change.
const workspace = mkdtempSync(join(tmpdir(), 'marketops-demo-'));
try {
  cpSync(join(root, 'examples/demo'), workspace, { recursive: true });
  const dates = { GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' };
  const git = (...args) =>
    execFileSync('git', ['-C', workspace, ...args], { stdio: 'ignore', env: { ...process.env, ...dates } });
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', 'https://github.com/acme/rehearsal.git');
  git('add', '--all', '--force');
  git('-c', 'user.name=demo', '-c', 'user.email=demo@localhost', 'commit', '--quiet', '--message', 'Demo');
  appendFileSync(join(workspace, 'VERSIONS'), '1.0.0\n');
  const out = process.argv.includes('--out') ? [] : ['--out', 'marketops-proof'];
  const canSign = spawnSync('ssh-keygen', ['-?']).error === undefined;
  if (!canSign) console.log('There is no ssh-keygen (OpenSSH) here: the demo goes without a signed approval.');
  const more = [...(canSign ? ['--signed'] : []), ...out, ...process.argv.slice(2)];
  const args = ['rehearse', '--offline', '--workspace', workspace, ...more];
  const { status } = spawnSync(node, [join(root, 'dist/cli/index.js'), ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
