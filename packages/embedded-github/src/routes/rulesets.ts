import { there } from '../errors.ts';
import type { Ruleset } from '../model.ts';
import { page } from '../paging.ts';
import { rulesFor } from '../refs.ts';
import { htmlUrl, repoUrl } from '../render/repos.ts';
import { may, numberParam, param, repoRoute, type RepoCall, type Reply, type Route } from '../router.ts';
import { nodeId } from '../world.ts';

/** Rulesets, which everybody may read but for who bypasses them: https://docs.github.com/rest/repos/rules */
export const rulesetRoutes: readonly Route[] = [
  repoRoute('GET', '/rules/branches/{branch+}', [], readRules),
  repoRoute('GET', '/rulesets', [], (call) =>
    page(call, [...call.repo.rulesets.entries()], ([index, set]) => summary(call, set, index + 1)),
  ),
  repoRoute('GET', '/rulesets/{ruleset_id}', [], readRuleset),
];

function readRules(call: RepoCall): Reply {
  const rules = rulesFor(call.repo, `refs/heads/${param(call, 'branch')}`);
  return page(call, rules, (rule) => ({
    type: rule.type,
    ruleset_source_type: 'Repository',
    ruleset_source: `${call.repo.owner}/${call.repo.name}`,
    ruleset_id: rule.ruleset,
    ...(rule.parameters === undefined ? {} : { parameters: rule.parameters }),
  }));
}

function summary(call: RepoCall, set: Ruleset, id: number): Record<string, unknown> {
  const { world, repo } = call;
  return {
    id,
    name: set.name ?? `Ruleset ${id}`,
    target: set.target,
    source_type: 'Repository',
    source: `${repo.owner}/${repo.name}`,
    enforcement: 'active',
    node_id: nodeId('RRS', `${repo.id}:${id}`),
    _links: {
      self: { href: `${repoUrl(world, repo)}/rulesets/${id}` },
      html: { href: `${htmlUrl(world, repo)}/rules/${id}` },
    },
    created_at: repo.createdAt,
    updated_at: repo.createdAt,
  };
}

function readRuleset(call: RepoCall): Reply {
  const id = numberParam(call, 'ruleset_id');
  const set = there(call.repo.rulesets[id - 1]);
  const { world, actor } = call;
  const bypass = (set.bypass ?? []).map((login) => world.user(login));
  const json = {
    ...summary(call, set, id),
    conditions: { ref_name: { include: [set.pattern], exclude: [] } },
    rules: set.rules,
    current_user_can_bypass: bypass.some(({ id: other }) => other === actor.user?.id) ? 'always' : 'never',
    ...(may(actor, 'administration', 'write')
      ? {
          bypass_actors: bypass.map((user) => ({
            actor_id: user.id,
            actor_type: user.type === 'Bot' ? 'Integration' : 'User',
            bypass_mode: 'always',
          })),
        }
      : {}),
  };
  return { status: 200, json };
}
