import { execFile } from 'node:child_process';
import { MarketOpsError, messageOf, usageError } from '../../core/errors.ts';
import { visibleName } from 'foreign-text/visible';
import { setupCalls, shown } from '../../setup/calls.ts';
import type { SetupFacts } from '../../setup/calls.ts';
import { WORKFLOW_FILE } from '../../setup/files.ts';
import type { CommandIo } from '../io.ts';
import { ledgerInit } from '../ledger.ts';

/** What of the setup is made on GitHub. */
export interface Applied {
  /** The environment and the rules, but what has to wait for the push of the files. */
  readonly applied: boolean;
  /** The key is in the environment. */
  readonly stored: boolean;
  readonly ledger: boolean;
  /** The rules for the default branch are made. */
  readonly protectedBranch: boolean;
  /** Why it ended early. */
  readonly failure: MarketOpsError | null;
}

/**
 * Makes the calls with the rights of whoever is signed in to `gh`, each shown first; what is there stays as it is. Whatever
 * fails is answered: the caller has a key to show.
 */
export async function applyCalls(
  io: CommandIo,
  facts: SetupFacts,
  { remote, yes }: { readonly remote: string; readonly yes: boolean },
): Promise<Applied> {
  const { host } = new URL(facts.server);
  const gh = ghOf(io);
  const calls = setupCalls(facts);
  const say = (text: string): void => io.stdout(`${text.split('\n').map(visibleName).join('\n')}\n`);
  const made = { ...NOTHING };
  try {
    await gh(['auth', 'status', '--hostname', host]).catch((error: unknown) => {
      throw usageError(
        `--apply works with gh, signed in: gh auth login --hostname ${host} (${messageOf(error)})`,
        error,
      );
    });
    if (!yes && io.confirm !== null) {
      for (const call of calls) say(`gh makes ${call.what}:\n  ${shown(call)}`);
      if (!(await io.confirm('Make what is not there?'))) return NOTHING;
    }
    const pushed = await isThere(gh, host, `repos/${facts.repository}/contents/${WORKFLOW_FILE}`);
    for (const call of calls) {
      if (call.of === 'default branch' && !pushed) {
        say(`later ${call.what}, once the files are pushed`);
        continue;
      }
      if (await isThere(gh, host, call.there)) say(`kept  ${call.what}, which was there`);
      else {
        say(`makes ${call.what}\n  ${shown(call)}`);
        await gh(call.args, call.input);
        made.stored ||= call.of === 'key';
      }
      made.protectedBranch ||= call.of === 'default branch';
    }
    made.applied = true;
    made.ledger = await ledger(io, remote, say);
    return made;
  } catch (error) {
    return { ...made, failure: error instanceof MarketOpsError ? error : failed('--apply ended early', error) };
  }
}

/** Before anything is made. */
export const NOTHING: Applied = {
  applied: false,
  stored: false,
  ledger: false,
  protectedBranch: false,
  failure: null,
};

async function ledger(io: CommandIo, remote: string, say: (text: string) => void): Promise<boolean> {
  say(`makes the ledger\n  marketops ledger init --remote ${remote}`);
  try {
    await ledgerInit({ ...io, stdout: () => undefined }, { remote });
    return true;
  } catch (error) {
    if (!(error instanceof MarketOpsError) || !['ledger_exists', 'remote_empty'].includes(error.code)) throw error;
    say(error.message);
    return error.code === 'ledger_exists';
  }
}

function failed(what: string, why: unknown): MarketOpsError {
  const message = `${what}: ${messageOf(why)}. What was made stays; run the same again for the rest.`;
  return new MarketOpsError('setup_failed', message, { cause: why });
}

type Gh = (args: readonly string[], input?: string | null) => Promise<string>;

function ghOf({ cwd, env }: CommandIo): Gh {
  return (args, input = null) =>
    new Promise((resolve, reject) => {
      const options = { cwd, env: { ...env, GH_PROMPT_DISABLED: '1' }, maxBuffer: 2 ** 26 };
      const child = execFile('gh', [...args], options, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else {
          const why = stderr.trim() || error.message;
          reject(failed(`gh ${args.slice(0, 2).join(' ')} failed`, why));
        }
      });
      child.stdin?.on('error', () => undefined).end(input ?? '');
    });
}

/** Whether a path of the API answers, and where it ends in `#NAME`, lists that name. */
async function isThere(gh: Gh, host: string, where: string): Promise<boolean> {
  const [path = '', name] = where.split('#');
  try {
    const answer = await gh(['api', '--hostname', host, path]);
    return name === undefined || listed(JSON.parse(answer) as unknown).includes(name);
  } catch (error) {
    if (error instanceof MarketOpsError && /\bHTTP 404\b/.test(error.message)) return false;
    throw error;
  }
}

function listed(answer: unknown): string[] {
  const { branch_policies: policies = answer } = Object(answer) as { branch_policies?: unknown };
  return Array.isArray(policies) ? policies.map((item: { name?: unknown }) => String(item.name)) : [];
}
