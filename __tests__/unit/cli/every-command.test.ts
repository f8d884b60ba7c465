import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { runCommandLine } from 'command-table/frame';
import { importing } from '../../support/importing.ts';
import { DIST } from '../../support/scene.ts';
import { lookOf, PLAIN } from '../../../src/report/terminal.ts';
import type { Look } from '../../../src/report/terminal.ts';

jest.setTimeout(120_000);

const POLICY = join(import.meta.dirname, '../../../.marketops/policy.yml');
const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts');

async function told(args: readonly string[], look: Look) {
  let out = '';
  let err = '';
  const exit = await runCommandLine(args, COMMANDS, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    ...{ env: {}, cwd: '/', dist: '', look, confirm: null },
  });
  return { exit, out, err };
}

const NARROW: Look = { width: 60, colour: true };

describe.each(COMMANDS.commands.map(({ name }) => name))('%s', (name) => {
  const words = name.split(' ');

  test.each([PLAIN, NARROW])('--help, as a pipe and at 60 columns (%o)', async (look) => {
    const { exit, out, err } = await told([...words, '--help'], look);
    expect([exit, err]).toEqual([0, '']);
    for (const part of [`Usage: marketops ${name}`, 'Exit codes:', 'Examples:']) expect(out).toContain(part);
    expect(out).not.toContain('\u001b');
    if (look === NARROW) {
      const [usage = '', options = ''] = out.split(/^(?=Options:)/m);
      // What stands in a table of examples, codes and JSON is copied whole, and not broken.
      const [listed = ''] = options.split(/^(?:With --json|Examples|Exit codes):/m);
      expect([...usage.split('\n'), ...listed.split('\n')].filter((line) => line.length > 60)).toEqual([]);
    }
  });

  test('an option that there is not', async () => {
    const { exit, out, err } = await told([...words, '--no-such-option'], PLAIN);
    expect(exit).toBe(2);
    expect(err).toContain("unknown option '--no-such-option'");
    expect(err).toContain(`See \`marketops ${name} --help\`.`);
    expect(`${out}${err}`).not.toContain('\u001b');
    expect(err).not.toContain('    at ');
  });

  test('a reader who closes the pipe', async () => {
    const child = spawn(process.execPath, [MAIN, ...words, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()));
    const [exit] = (await once(child, 'exit')) as [number];
    expect([exit, err.replace(/^.*ExperimentalWarning.*\n.*\n/m, '')]).toEqual([0, '']);
  });
});

test.each([
  ['policy check --policy', ['policy', 'check', '--policy', 'no/policy.yml']],
  ['policy test', ['policy', 'test', 'no/cases.yml', '--policy', POLICY]],
  ['migrate', ['migrate', 'no/release.yml']],
])('%s: a file that is not there cannot be used, and why is told', async (_, args) => {
  const { exit, err } = await told(args, PLAIN);
  expect([exit, err]).toEqual([2, expect.stringMatching(/ no\/\w+\.yml cannot be read \(.*ENOENT/)]);
});

test('colour is for a terminal whose user has not said no', () => {
  const terminal = { isTTY: true, columns: 60 };
  expect(lookOf(terminal, {})).toEqual({ width: 60, colour: true });
  expect(lookOf(terminal, { NO_COLOR: '1' }).colour).toBe(false);
  expect(lookOf(terminal, { TERM: 'dumb' }).colour).toBe(false);
  expect(lookOf({ columns: 60 }, {})).toBe(PLAIN);
});

test('a command that has nothing to wait for before its end fails: Node would call that success', () => {
  const source = `import fs from 'node:fs/promises'; fs.readFile = () => new Promise(() => undefined);`;
  const args = [...importing(source), join(DIST, 'cli/index.js'), 'policy', 'check', '--policy', POLICY];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('marketops: This is a defect, please report it: it ended before it was done.\n');
});
