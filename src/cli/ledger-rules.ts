import { z } from 'zod';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import { readClone } from '../setup/clone.ts';
import type { Remote } from 'github-names/remote';
import { repositoryParts } from 'github-client/repository';
import { readingClient } from './client.ts';
import type { CommandIo } from './io.ts';

const rule = z.object({
  type: z.string(),
  ruleset_id: z.int(),
  ruleset_source_type: z.string(),
  ruleset_source: z.string(),
});
const ruleset = z.object({
  name: z.string(),
  bypass_actors: z
    .array(z.object({ actor_type: z.string(), actor_id: z.int().nullable(), bypass_mode: z.string() }))
    .nullish(),
});

/**
 * The rulesets that hold for the ledger's branch, one a line, with who may bypass them: GitHub shows that only to whoever
 * may edit the ruleset. https://docs.github.com/rest/repos/rules
 * @throws MarketOpsError `not_a_clone`, `remote_unknown`; GitHubError
 */
export async function rulesOfLedger(io: CommandIo, remoteName: string): Promise<string[]> {
  return rulesOfBranch(io, (await readClone(io.cwd, remoteName)).remote, LEDGER_BRANCH);
}

/** The same of any branch. */
export async function rulesOfBranch(io: CommandIo, remote: Remote, branch: string): Promise<string[]> {
  const client = readingClient(io, remote);
  const at = repositoryParts(remote.repository);
  const rules = await client.list('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...at, branch }, rule);
  if (rules.length === 0) return ['none: anybody who may push can rewrite or delete it'];
  const sets = Map.groupBy(rules, ({ ruleset_id: id }) => id);
  return Promise.all(
    [...sets].map(async ([id, [first, ...rest]]) => {
      const source = first?.ruleset_source ?? '';
      const found =
        first?.ruleset_source_type === 'Organization'
          ? await client.read('GET /orgs/{org}/rulesets/{ruleset_id}', { org: source, ruleset_id: id }, ruleset)
          : await client.read('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...at, ruleset_id: id }, ruleset);
      const types = [first, ...rest].map((one) => one?.type ?? '').join(', ');
      return `${found.name} of ${source}: ${types}; ${bypass(found.bypass_actors)}`;
    }),
  );
}

function bypass(actors: z.infer<typeof ruleset>['bypass_actors']): string {
  if (actors === undefined || actors === null)
    return 'who may bypass it, the token in GH_TOKEN is not shown (it must be one that may edit the ruleset)';
  if (actors.length === 0) return 'nobody may bypass it';
  const listed = actors.map(({ actor_type: type, actor_id: id, bypass_mode: mode }) =>
    `${type} ${id ?? ''} (${mode})`.replace('  ', ' '),
  );
  return `may be bypassed by ${listed.join(', ')}`;
}
