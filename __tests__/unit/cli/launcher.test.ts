import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

/** `dist/cli/index.js`, with a bundle that says so when it is loaded. */

const LAUNCHER = readFileSync(join(import.meta.dirname, '../../../tools/bundle/cli.cjs'), 'utf8');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marketops-launcher-'));
  for (const name of ['cli', 'bundle']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'package.json'), '{"type": "commonjs"}');
  writeFileSync(join(folder, 'bundle/index.js'), "console.log('loaded');\nexports.cli = () => console.log('run');\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Under a Node that says it is of this version. */
function started(version: string) {
  const path = join(folder, 'cli/index.js');
  writeFileSync(path, LAUNCHER.replaceAll('process.version', `'${version}'`));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test.each(['v18.20.0', 'v20.20.2', 'v21.0.0'])(
  '%s is told in one line what is needed and where to get it',
  (version) => {
    const { status, stdout, stderr } = started(version);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      new RegExp(`^marketops: this is Node ${version}, and Node 24 is needed: .*nodejs\\.org.*\\n$`),
    );
  },
);

test.each(['v22.3.0', 'v24.0.0', 'v100.0.0'])('%s runs the command line', (version) => {
  expect(started(version)).toEqual({ status: 0, stdout: 'loaded\nrun\n', stderr: '' });
});
