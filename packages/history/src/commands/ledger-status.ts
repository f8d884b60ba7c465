import { counted } from '../../../../src/core/amounts.ts';
import { sizeOf } from '../../../../src/protocol/history.ts';
import { OPEN_FOLDER } from '../../../../src/protocol/ledger-files.ts';
import { isInForce } from '../../../../src/protocol/trusted-keys.ts';
import type { TrustedKey } from '../../../../src/protocol/trusted-keys.ts';
import { fetchLedger } from '../../../../src/cli/ledger-clone.ts';
import type { FetchedLedger } from '../../../../src/cli/ledger-clone.ts';
import type { Git } from 'git-objects/command';
import { rulesOfLedger } from '../../../../src/cli/ledger-rules.ts';
import { answer } from '../../../../src/cli/io.ts';
import type { Command, Given } from '../../../../src/cli/io.ts';

/** What counts on the ledger's branch, and what does not. */
interface Status {
  /** Null: nothing counts. */
  readonly accepted: { readonly commit: string; readonly size: number } | null;
  readonly head: string;
  readonly problems: readonly string[];
  readonly foreign: readonly Foreign[];
  readonly open: readonly { readonly run_id: string; readonly run_attempt: number; readonly receipt_id: string }[];
  readonly keys: readonly { readonly vkey: string; readonly state: string }[];
  /** Null unless asked for. */
  readonly rules: readonly string[] | null;
}

/** A commit that does not count, as git tells of it: names and dates are what its maker wrote. */
interface Foreign {
  readonly commit: string;
  readonly author: string;
  readonly date: string;
  readonly subject: string;
  readonly paths: readonly string[];
  /** Whether a later run put it on record. */
  readonly recorded: boolean;
}

/** `marketops ledger status`. @throws MarketOpsError as {@link fetchLedger} */
export const ledgerStatus: Command<Given<'ledger status'>> = async (io, options) => {
  const ledger = await fetchLedger(io, options.remote);
  const status = await statusOf(ledger).finally(() => ledger.history.close());
  const all: Status = { ...status, rules: options.admin ? await rulesOfLedger(io, options.remote) : null };
  answer(io, options.json, all, rowsOf(all));
  return all.problems.length === 0 && all.foreign.every(({ recorded }) => recorded) ? 0 : 1;
};

async function statusOf({ git, head, history, keys }: FetchedLedger): Promise<Omit<Status, 'rules'>> {
  const { tip, forked, retired } = history.judged;
  const paths = tip === null ? [] : git(['ls-tree', '-r', '--name-only', tip.id, `${OPEN_FOLDER}/`]).split('\n');
  const open = await Promise.all(
    paths
      .filter((path) => path !== '')
      .map(async (path) => JSON.parse(String(await history.read(path))) as Status['open'][0]),
  );
  return {
    accepted: tip === null ? null : { commit: tip.id, size: sizeOf(tip) },
    head,
    problems: [
      ...(tip === null ? ['no commit counts, not even the first'] : []),
      ...forked.map(({ id }) => `${id} goes on beside another: somebody else has the key`),
      ...(retired === null ? [] : [`${retired.id} is signed by a key out of force whose line has no last=`]),
      ...history.rewritten.map(({ id, fault }) => `${id} is not what it signed: ${fault}`),
      ...history.lost.map((id) => `${id}, which last= names, is not there`),
    ],
    foreign: [
      ...history.foreign.recorded.map((id) => foreignCommit(git, id, true)),
      ...history.foreign.later.map((id) => foreignCommit(git, id, false)),
    ],
    open,
    keys: keys.map((key) => ({ vkey: key.vkey.text, state: stateOf(key) })),
  };
}

function foreignCommit(git: Git, commit: string, recorded: boolean): Foreign {
  const [author = '', date = '', subject = ''] = git([
    'show',
    '--no-patch',
    '--format=%an <%ae>%n%cI%n%s',
    commit,
  ]).split('\n');
  const changed = git(['diff-tree', '--root', '-r', '-m', '--first-parent', '--no-commit-id', '--name-only', commit]);
  return { commit, author, date, subject, paths: changed === '' ? [] : changed.split('\n'), recorded };
}

function stateOf(key: TrustedKey): string {
  if (key.last !== null) return `retired at ${counted(key.last.size, 'line')}, commit ${key.last.commit}`;
  return isInForce(key, Date.now()) ? 'in force' : 'out of force';
}

/** Of the paths that a commit touched so many are named. */
const MOST_PATHS = 5;

function rowsOf({ accepted, head, problems, foreign, open, keys, rules }: Status): string[] {
  const section = (title: string, rows: readonly string[]): string[] =>
    rows.length === 0 ? [] : ['', `${title}:`, ...rows.map((row) => `  ${row}`)];
  const touched = (paths: readonly string[]): string => {
    const more = paths.length - MOST_PATHS;
    return `${paths.slice(0, MOST_PATHS).join(', ')}${more > 0 ? ` and ${more} more` : ''}` || 'nothing';
  };
  return [
    `accepted  ${accepted === null ? 'nothing' : `${accepted.commit}  ${counted(accepted.size, 'line')}`}`,
    `head      ${head}${head === accepted?.commit ? '' : '  the next run sets aside what lies between'}`,
    ...section('problems', problems),
    ...section(
      'foreign commits (names and dates are what their makers wrote)',
      foreign.map(
        ({ commit, author, date, subject, paths, recorded }) =>
          `${commit}  ${date}  ${author}  ${recorded ? 'on record' : 'not recorded yet'}: ${subject}; touches ${touched(paths)}`,
      ),
    ),
    ...section(
      'intents without an outcome',
      open.map(({ receipt_id: id, run_id: run, run_attempt: attempt }) => `${id} of run ${run}, attempt ${attempt}`),
    ),
    ...section(
      'keys',
      keys.map(({ vkey, state }) => `${vkey}  ${state}`),
    ),
    ...section('rules for the branch', rules ?? []),
  ];
}
