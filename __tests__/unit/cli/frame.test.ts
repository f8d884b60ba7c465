import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCommandLine } from 'command-table/frame';
import type { CommandTable } from 'command-table/frame';
import { TEXTS } from '../../../src/cli/commands.generated.ts';
import { command, COMMANDS } from '../../../src/cli/commands.ts';
import type { CommandIo } from '../../../src/cli/io.ts';
import { MarketOpsError } from '../../../src/core/errors.ts';
import { ACTION_VERSION } from '../../../src/core/version.ts';
import { GENERATED, generate } from '../../../tools/commands.ts';
import { importing } from '../../support/importing.ts';

const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts');

const quiet = () => Promise.resolve(() => Promise.resolve(0));

interface Printed {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

async function run(argv: readonly string[], table: CommandTable<CommandIo> = COMMANDS): Promise<Printed> {
  let out = '';
  let err = '';
  const exit = await runCommandLine(argv, table, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    env: {},
    cwd: import.meta.dirname,
    confirm: null,
    dist: '',
  });
  return { exit, out, err };
}

describe.each(COMMANDS.commands.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  const words = name.split(' ');

  test('--help has its arguments, options, examples and exit codes', async () => {
    const { exit, out, err } = await run([...words, '--help']);
    expect([exit, err]).toEqual([0, '']);
    for (const argument of Object.keys(entry.args ?? {}))
      expect(out).toContain(argument.endsWith('?') ? `[${argument.slice(0, -1)}]` : `<${argument}>`);
    for (const option of Object.keys(entry.options ?? {})) expect(out).toContain(`  --${option}`);
    const examples = Object.keys(entry.examples);
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) expect(out).toContain(`\n  marketops ${line}\n`);
    for (const [code, meaning] of Object.entries(entry.exits)) expect(out).toContain(`\n  ${code}  ${meaning}`);
    expect(out).toMatch(/^ {2}2 {2}/m);
    expect(await run(['help', words[0] ?? ''])).toMatchObject({ exit: 0, err: '' });
  });

  test('says what --json prints, if it has it', async () => {
    expect(entry.json === undefined).toBe(!Object.hasOwn(entry.options ?? {}, 'json'));
    if (entry.json !== undefined)
      expect((await run([...words, '--help'])).out).toContain(
        `\nWith --json:\n  ${entry.json.split('\n', 1)[0] ?? ''}`,
      );
  });

  test('an option that there is not: exit 2, and where the help is', async () => {
    const { exit, err } = await run([...words, '--no-such-option']);
    expect(exit).toBe(2);
    expect(err).toContain("unknown option '--no-such-option'");
    expect(err).toContain(`See \`marketops ${name} --help\`.`);
  });

  const takesMany = Object.keys(entry.args ?? {}).some((argument) => argument.endsWith('...'));
  (takesMany ? test.skip : test)('an argument too many: exit 2', async () => {
    const { exit } = await run([...words, ...Object.keys(entry.args ?? {}), 'one more']);
    expect(exit).toBe(2);
  });

  test('its examples are understood', async () => {
    const table = { ...COMMANDS, commands: COMMANDS.commands.map((one) => ({ ...one, load: quiet })) };
    for (const line of Object.keys(entry.examples)) {
      const argv = line.replace(/ >.*/, '').split(' ');
      expect([line, await run(argv, table)]).toEqual([line, { exit: 0, out: '', err: '' }]);
    }
  });
});

test('the committed texts are what docs/commands.yml gives, and each has its command', () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(generate());
  expect(COMMANDS.commands.map(({ name }) => name)).toEqual(Object.keys(TEXTS.commands));
});

test('the list of commands has every command', async () => {
  const { exit, out } = await run(['--help']);
  expect(exit).toBe(0);
  for (const { name } of COMMANDS.commands) expect(out).toMatch(new RegExp(`^ {2}${name.split(' ')[0] ?? ''}\\b`, 'm'));
  expect(await run(['help'])).toEqual(await run(['--help']));
  expect(await run([])).toEqual({ ...(await run(['--help'])), exit: 2 });
  expect(await run(['--version'])).toEqual({ exit: 0, out: `${ACTION_VERSION}\n`, err: '' });
});

test.each([
  [['verfy', 'x'], 'Did you mean verify?'],
  [['policy', 'chek'], 'Did you mean check?'],
  [['audit-trail', 'x', '--jsno'], 'Did you mean --json?'],
  [['init', '--preset', 'lax'], 'solo, team, strict'],
  [['keygen'], '--repository-id'],
  [['verify', 'x', '--since'], '--since'],
  [['policy'], 'Usage: marketops policy COMMAND'],
  [['frobnicate'], "unknown command 'frobnicate'"],
])('%j: exit 2 and a hint', async (argv, hint) => {
  const { exit, err } = await run(argv);
  expect([exit, err]).toEqual([2, expect.stringContaining(hint)]);
  expect(err).not.toMatch(/^ +at /m);
});

describe('a command of the table', () => {
  const given: unknown[] = [];
  const fails = (error: unknown) => () => Promise.resolve(() => Promise.reject(error as Error));
  const about = { summary: 'try', examples: {}, exits: {} };
  const table: CommandTable<CommandIo> = {
    ...COMMANDS,
    groups: {},
    commands: [
      command({
        ...about,
        name: 'take',
        args: { path: 'a path' },
        options: {
          'with-key': { value: 'KEY', repeat: true, help: 'keys' },
          since: { value: 'FILE', help: 'a file' },
          at: { value: 'PLACE', default: 'home', help: 'a place' },
          json: { help: 'JSON' },
        },
        load: async () => {
          await Promise.resolve();
          return (_io, input) => Promise.resolve(given.push(input) + 6);
        },
      }),
      command({ ...about, name: 'need', options: { id: { value: 'ID', required: true, help: 'it' } }, load: quiet }),
      command({ ...about, name: 'misuse', load: fails(new MarketOpsError('usage', 'not so\u061c')) }),
      command({ ...about, name: 'fail', load: fails(new MarketOpsError('git_failed', 'git \u001b]0;x\nits log')) }),
      command({ ...about, name: 'crash', load: fails(new TypeError('a defect')) }),
    ],
  };

  test('gets its arguments and options by name, and its exit code is taken', async () => {
    expect((await run(['take', 'p'], table)).exit).toBe(7);
    expect((await run(['take', '--with-key', 'a', '--json', 'p', '--with-key=b', '--at', 'x'], table)).exit).toBe(8);
    expect(given).toEqual([
      { path: 'p', withKey: [], since: undefined, at: 'home', json: false },
      { path: 'p', withKey: ['a', 'b'], since: undefined, at: 'x', json: true },
    ]);
  });

  test.each([
    ['need', 2, 'marketops: --id ID is missing.\nSee `marketops need --help`.\n'],
    ['misuse', 2, 'marketops: not so\u27e8U+061C\u27e9\nSee `marketops misuse --help`.\n'],
    ['fail', 1, 'marketops: git \u27e8U+001B\u27e9]0;x [git_failed]\nits log\n'],
    ['crash', 2, 'marketops: a defect\n'],
  ])('%s: exit %d', async (name, exit, err) => {
    expect(await run([name], table)).toEqual({ exit, out: '', err });
  });
});

test('explain: what the report says of a code, and an error of usage where there is none', async () => {
  const { out } = await run(['explain', 'receipt_expired']);
  expect(out).toMatch(/^The receipt had expired \[error\]\n\n.*\n\n- Start a new run/);
  expect(JSON.parse((await run(['explain', 'key_unknown', '--json'])).out)).toMatchObject({ severity: 'security' });
  expect((await run(['explain', 'no_such_code'])).exit).toBe(2);
});

describe('the process', () => {
  const node = (script: string, ...args: string[]) =>
    spawnSync('bash', ['-c', script, process.execPath, MAIN, ...args], { encoding: 'utf8' });

  test.each([
    ['--help', 0],
    ['verify nowhere', 2],
    ['verfy', 2],
  ])('%s: on a closed pipe it is quiet and its exit code is its own', (args, exit) => {
    // `true` reads nothing: the pipe is closed before the command writes.
    const { stdout, stderr } = node(`("$0" "$@" 2>&1; echo "exit $?" >&2) | true`, ...args.split(' '));
    expect([stdout, stderr]).toEqual(['', `exit ${exit}\n`]);
  });

  test('a command loads itself and no other', () => {
    const hook = `import { registerHooks } from 'node:module'; registerHooks({ load(url, context, next) { process.stderr.write(url + '\\n'); return next(url, context); } });`;
    const { stderr } = spawnSync(process.execPath, [...importing(hook), MAIN, 'verify', 'nowhere'], {
      encoding: 'utf8',
    });
    const loaded = [...stderr.matchAll(/\/src\/([a-z-]+\/[\w./-]+)$/gm)].map(([, file = '']) => file);
    expect(loaded).toEqual(expect.arrayContaining(['cli/main.ts', 'cli/verify.ts']));
    // It decides again, and so needs the policy's own language, and the box in which it answers; what can open a socket
    // it does not.
    const needed =
      /^(authorize\/((decide-plan|refusals)\.ts|policy\/)|report\/(terminal|verdict|decision|pieces|foreign-text|subject)\.ts)/;
    const others = /^(rehearse|setup|authorize|targets|execute|plan|run|report)\//;
    expect(loaded.filter((file) => others.test(file) && !needed.test(file))).toEqual([]);
    const commands = loaded.filter((file) => file.startsWith('cli/')).sort();
    expect(commands).toEqual(
      ['commands', 'commands.generated', 'io', 'main', 'verify-options', 'verify']
        .map((name) => `cli/${name}.ts`)
        .sort(),
    );
  });
});
