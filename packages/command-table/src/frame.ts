import { Command as Parser, CommanderError, Option } from 'commander';
import { visibleText } from 'foreign-text/visible';

/** A command line's frame: parsing, help, hints and exit codes, from a table of commands. */

/** What the frame needs of the world that it hands to commands. */
export interface Terminal {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** How wide; as commander has it unless a terminal is looked at. */
  readonly look?: { readonly width: number };
}

/** A command: it gets its arguments and options, parsed, and answers with its exit code. */
export type Command<Io, Input> = (io: Io, input: Input) => Promise<number>;

/** A command line that is not understood: exit code 2. */
export class UsageError extends Error {}

/** An option that takes a value when `value` names one, else a flag. */
export interface OptionSpec {
  readonly help: string;
  /** What the value is, as the help shows it: `FILE`. */
  readonly value?: string;
  readonly default?: string;
  readonly choices?: readonly string[];
  /** May be given several times: the command gets a list. */
  readonly repeat?: true;
  readonly required?: true;
}

/** Name and meaning of each argument: needed but where it ends in `?`; the last may end in `...`, for one or more. */
type ArgumentSpecs = Readonly<Record<string, string>>;
type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { value: string }
  ? S extends { repeat: true }
    ? readonly string[]
    : S extends { choices: readonly (infer Choice)[] }
      ? S extends { default: string }
        ? Choice
        : Choice | undefined
      : S extends { default: string } | { required: true }
        ? string
        : string | undefined
  : boolean;
type Camel<K> = K extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : K;

/** What a command gets: its arguments and options by name, `--trusted-keys` as `trustedKeys`. */
type Input<A extends ArgumentSpecs, O extends OptionSpecs> = ArgumentsOf<A> & OptionsOf<O>;
type ArgumentsOf<A extends ArgumentSpecs> = {
  readonly [K in keyof A as K extends `${infer Name}?` | `${infer Name}...` ? Name : K]: K extends `${string}?`
    ? string | undefined
    : K extends `${string}...`
      ? readonly string[]
      : string;
};
type OptionsOf<O extends OptionSpecs> = { readonly [K in keyof O as Camel<K>]: ValueOf<O[K]> };

/** The same of an entry as it is written. */
export type InputOf<E> = (E extends { readonly args: infer A extends ArgumentSpecs } ? ArgumentsOf<A> : unknown) &
  (E extends { readonly options: infer O extends OptionSpecs } ? OptionsOf<O> : unknown);

interface Entry<Io, A extends ArgumentSpecs, O extends OptionSpecs> {
  /** One word, or two for a command of a group: `policy check`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What else `--help` says. */
  readonly description?: string;
  readonly args?: A;
  readonly options?: O;
  /** Command lines without the program's name, and what each does. */
  readonly examples: Readonly<Record<string, string>>;
  /** What the exit codes mean; 2 is for what is not usable, wherever nothing else is said. */
  readonly exits: Readonly<Record<number, string>>;
  /** What `--json` prints, for a command that has this option. */
  readonly json?: string;
  /** Imports the command, so that its weight is paid by those who call it. */
  readonly load: () => Promise<Command<Io, Input<A, O>>>;
  /** Prints an answer to what cannot be used, after its message, for a command whose readers always look for one. */
  readonly loadUnusable?: () => Promise<(io: Io, message: string, json: boolean) => number>;
}

/** One command of the table. */
export type CommandEntry<Io> = Entry<Io, ArgumentSpecs, OptionSpecs>;

/** Holds `load` to what the entry's own arguments and options give. */
export function commandFor<Io extends Terminal>() {
  return <const A extends ArgumentSpecs, const O extends OptionSpecs>(entry: Entry<Io, A, O>): CommandEntry<Io> =>
    entry as unknown as CommandEntry<Io>;
}

export interface CommandTable<Io> {
  /** The program's name, its version, and what it is, in a sentence. */
  readonly name: string;
  readonly version: string;
  readonly about: string;
  /** What a command threw: misuse (exit code 2, and where the help is), a failure that it foresaw (1), or a defect (2). */
  readonly kindOf: (error: unknown) => 'usage' | 'failure' | 'defect';
  /** How what was thrown is told. */
  readonly messageOf: (error: unknown) => string;
  readonly commands: readonly CommandEntry<Io>[];
  /** Summaries of the groups: `policy` of `policy check`. */
  readonly groups: Readonly<Record<string, string>>;
}

/** Usage errors and what cannot be read exit with 2, so that no script takes them for a verdict. */
const UNUSABLE = 2;

/** Runs a command line and prints why it failed, if it did. @returns the exit code */
export async function runCommandLine<Io extends Terminal>(
  argv: readonly string[],
  table: CommandTable<Io>,
  io: Io,
): Promise<number> {
  try {
    return await dispatch(argv, table, io);
  } catch (error) {
    // It may quote what others wrote, which a terminal must not obey.
    io.stderr(`${table.name}: ${visibleText(table.messageOf(error))}\n`);
    return table.kindOf(error) === 'failure' ? 1 : UNUSABLE;
  }
}

/** @throws what the command throws, and UsageError for a command line that is not understood */
export async function dispatch<Io extends Terminal>(
  argv: readonly string[],
  table: CommandTable<Io>,
  io: Io,
): Promise<number> {
  let exit = UNUSABLE;
  const named = entryOf(argv, table);
  const program = parserOf(table, io, named, async (entry, input) => {
    exit = await (await entry.load())(io, input);
  });
  if (argv.length === 0) {
    io.stdout(program.helpInformation());
    return UNUSABLE;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // A group without its command: its help was printed.
    if (error instanceof CommanderError && error.code === 'commander.help') return UNUSABLE;
    const known = error instanceof CommanderError ? usageErrorOf(error) : error;
    if (!(known instanceof UsageError) && (!(known instanceof Error) || table.kindOf(known) !== 'usage')) throw known;
    const name = named?.name ?? (argv[0] !== undefined && Object.hasOwn(table.groups, argv[0]) ? argv[0] : '');
    const message = `${known.message}\nSee \`${table.name} ${`${name} --help`.trim()}\`.`;
    if (named?.loadUnusable === undefined) throw new UsageError(message, { cause: error });
    const json = argv.includes('--json');
    if (!json) io.stderr(`${table.name}: ${visibleText(message)}\n`);
    return (await named.loadUnusable())(io, known.message, json);
  }
}

/** The parser's own words, as a sentence: `error: unknown option '--jsn'\n(Did you mean --json?)`. */
function usageErrorOf({ message }: CommanderError): UsageError {
  const [what = '', suggestion = ''] = message.replace(/^error: /, '').split('\n');
  return new UsageError(`${what.replace(/\.?$/, '.')} ${suggestion.replace(/^\((.*)\)$/, '$1')}`.trimEnd());
}

/** The command that a command line names, if it names one. */
function entryOf<Io>(argv: readonly string[], { commands }: CommandTable<Io>): CommandEntry<Io> | undefined {
  return commands.find(({ name }) => name === argv.slice(0, name.split(' ').length).join(' '));
}

const HELP = ['-h, --help', 'print this help'] as const;

/** Of what is no terminal, commander's own. */
function helpWidth({ look }: Terminal): number {
  return look === undefined || !Number.isFinite(look.width) ? 80 : look.width;
}

type Call<Io> = (entry: CommandEntry<Io>, input: Input<ArgumentSpecs, OptionSpecs>) => Promise<void>;

/** @param named the command that is called: options of others are not made then */
function parserOf<Io extends Terminal>(
  { name: programName, version, about, commands, groups }: CommandTable<Io>,
  io: Io,
  named: CommandEntry<Io> | undefined,
  call: Call<Io>,
): Parser {
  const program = new Parser(programName)
    .description(about)
    .usage('COMMAND [options]')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help; after a command: its options, examples and exit codes')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: false, minWidthToWrap: 20, subcommandTerm: termOf })
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      outputError: () => undefined,
      getOutHelpWidth: () => helpWidth(io),
    })
    .exitOverride();
  const made = new Map<string, Parser>();
  for (const entry of commands) {
    const [first = '', second] = entry.name.split(' ');
    let parent = program;
    if (second !== undefined) {
      parent =
        made.get(first) ??
        program
          .command(first)
          .description(groups[first] ?? '')
          .usage('COMMAND')
          .helpOption(...HELP);
      made.set(first, parent.helpCommand(false));
    }
    const parser = parent.command(second ?? first);
    if (named !== undefined && named !== entry) continue;
    explain(parser, entry, programName).action(() => call(entry, inputOf(entry, parser)));
  }
  return program;
}

/** `verify`, and of a group `policy check|test`. */
function termOf(parser: Parser): string {
  return [parser.name(), parser.commands.map((sub) => sub.name()).join('|')].join(' ').trimEnd();
}

function explain<Io>(parser: Parser, entry: CommandEntry<Io>, program: string): Parser {
  const { summary, description = '', args = {}, options = {}, examples, exits, json } = entry;
  const sentence = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}`.replace(/(?<![?])$/, '.');
  parser.summary(summary).description(`${sentence}\n${description}`.trim());
  for (const [name, help] of Object.entries(args))
    parser.argument(name.endsWith('?') ? `[${name.slice(0, -1)}]` : `<${name}>`, help);
  for (const [name, spec] of Object.entries(options)) parser.addOption(optionOf(name, spec));
  parser.helpOption(...HELP);
  const section = (title: string, rows: readonly string[]): void => {
    parser.addHelpText('after', [`\n${title}:`, ...rows.map((row) => `  ${row}`)].join('\n'));
  };
  if (json !== undefined) section('With --json', json.split('\n'));
  const lines = Object.entries(examples).flatMap(([line, what]) => [`# ${what}`, `${program} ${line}`]);
  section('Examples', lines);
  const codes = { 2: 'the command line, or a file that it names, cannot be used', ...exits };
  section(
    'Exit codes',
    Object.entries(codes).map(([code, what]) => `${code}  ${what}`),
  );
  return parser;
}

function optionOf(name: string, spec: OptionSpec): Option {
  const option = new Option(
    `--${name}${spec.value === undefined ? '' : ` <${spec.value}>`}`,
    spec.required ? `${spec.help} (required)` : spec.help,
  );
  if (spec.default !== undefined) option.default(spec.default);
  if (spec.choices !== undefined) option.choices(spec.choices);
  if (spec.repeat) {
    option.argParser<readonly string[] | undefined>((value, before = []) => [...before, value]);
  }
  return option;
}

function inputOf<Io>({ args = {}, options = {} }: CommandEntry<Io>, parser: Parser): Input<ArgumentSpecs, OptionSpecs> {
  const found: Record<string, unknown> = parser.opts();
  const values = Object.entries(options).map(([name, { value, repeat, required }]) => {
    const key = new Option(`--${name}`).attributeName();
    // Here and not by the parser, which would name a missing option before a misspelled one.
    if (required && found[key] === undefined) throw new UsageError(`--${name} ${value ?? ''} is missing.`);
    return [key, found[key] ?? (repeat ? [] : value === undefined ? false : undefined)];
  });
  const given = Object.keys(args).map((name, index) =>
    name.endsWith('...')
      ? [name.slice(0, -3), parser.args.slice(index)]
      : [name.replace(/\?$/, ''), parser.args[index]],
  );
  return Object.fromEntries([...given, ...values]) as Input<ArgumentSpecs, OptionSpecs>;
}
