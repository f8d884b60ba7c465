import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Starts the bundled action as the runner does: inputs and facts in the environment, files for outputs and summary. */

export interface StepOptions {
  /** The file that action.yml names as `main`. */
  readonly entry: string;
  /** What Node is given before it. */
  readonly node?: readonly string[];
  /** By name as in action.yml; the defaults of action.yml are the caller's business. */
  readonly inputs: Readonly<Record<string, string>>;
  /** `GITHUB_*` of the job. */
  readonly github: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** `RUNNER_TEMP`: shared by the steps of a job. */
  readonly temporary: string;
  /** More of the environment; also what a hostile earlier step would have put there. */
  readonly env?: Readonly<Record<string, string>>;
  /** What an earlier entry of the same step saved, for its post entry. */
  readonly state?: Readonly<Record<string, string>>;
  /** Kills the process outright, as the runner does in the end. */
  readonly kill?: AbortSignal;
  /** Told the process id once it is there, for whoever is to end it. */
  readonly onStart?: (pid: number) => void;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it saved for its post entry. */
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything printed, stderr after stdout, with the commands to the runner: {@link shownLog} is for people. */
  readonly log: string;
}

/** The files that a step writes what it tells the runner into. */
export interface CommandFiles {
  readonly output: string;
  readonly state: string;
  readonly summary: string;
}

/** The whole environment of a step's process, as the runner makes it. */
export function stepEnvironment(options: StepOptions, files: CommandFiles): Record<string, string> {
  const named = (prefix: string, values: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}_${name}`, value]));
  const inputs = Object.entries(options.inputs).map(([name, value]) => [name.toUpperCase(), value] as const);
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? options.temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_TEMP: options.temporary,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    ...options.github,
    ...named('INPUT', Object.fromEntries(inputs)),
    ...named('STATE', options.state ?? {}),
    ...options.env,
  };
}

export async function runStep(options: StepOptions): Promise<StepResult> {
  const files = join(options.temporary, `_runner_file_commands_${randomUUID()}`);
  await mkdir(files, { recursive: true });
  const output = join(files, 'output');
  const state = join(files, 'state');
  const summary = join(files, 'summary');
  await Promise.all([output, state, summary].map((file) => writeFile(file, '')));
  const child = spawn(process.execPath, [...(options.node ?? []), options.entry], {
    cwd: options.workspace,
    env: stepEnvironment(options, { output, state, summary }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) options.onStart?.(child.pid);
  options.kill?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.err += text));
  const ended = await new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal }));
  });
  return {
    ...ended,
    outputs: parseOutputs(await readFile(output, 'utf8')),
    state: parseOutputs(await readFile(state, 'utf8')),
    summary: await readFile(summary, 'utf8'),
    log: printed.out + printed.err,
  };
}

/** The `GITHUB_OUTPUT` file: `name<<delimiter`, lines, delimiter. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[i] ?? '') ?? [];
    if (name === undefined) continue;
    const value: string[] = [];
    while (++i < lines.length && lines[i] !== delimiter) value.push(lines[i] ?? '');
    outputs[name] = value.join('\n');
  }
  return outputs;
}

const COMMAND = /^\s*::([\w-]+)(?: (?:(?!::).)*)?::(.*)$/;
const ANNOTATIONS = ['error', 'warning', 'notice'];
const ESCAPES: Readonly<Record<string, string>> = { '%0A': '\n', '%0D': '\r', '%25': '%' };

/** A log as the runner shows it: what it was told to mask is stars, annotations are text, no other command is there. */
export function shownLog(log: string): string {
  const decoded = (text = ''): string => text.replace(/%(?:0A|0D|25)/g, (escape) => ESCAPES[escape] ?? '');
  const lines = log.split(/\r?\n/).map((line) => ({ line, command: COMMAND.exec(line) }));
  const masks = lines.flatMap(({ command }) => (command?.[1] === 'add-mask' ? decoded(command[2]).split('\n') : []));
  const shown = lines.flatMap(({ line, command }) => {
    if (command === null) return /^\s*(?:::|##\[)/.test(line) ? [] : [line];
    const [, name = '', text] = command;
    return ANNOTATIONS.includes(name) ? [`${name}: ${decoded(text)}`] : [];
  });
  return masks.reduce((text, mask) => (mask === '' ? text : text.replaceAll(mask, '***')), shown.join('\n').trim());
}
