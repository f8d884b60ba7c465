import { there } from '../errors.ts';
import type { Repo } from '../model.ts';
import type { Ruleset } from '../seed/schema.ts';
import { page } from '../paging.ts';
import { rulesFor } from '../refs.ts';
import { may, numberParam, ok, param, repoRoutes } from '../router.ts';
import { nodeId } from '../world.ts';

/** Rulesets, which everybody may read but for who bypasses them: https://docs.github.com/rest/repos/rules */
export const rulesetRoutes = repoRoutes([], {
  'GET /rules/branches/{branch+}': (call) =>
    page(call, rulesFor(call.repo, `refs/heads/${param(call, 'branch')}`), (rule) => ({
      type: rule.type,
      ruleset_source_type: 'Repository',
      ruleset_source: call.repo.fullName,
      ruleset_id: rule.ruleset,
      ...(rule.parameters === undefined ? {} : { parameters: rule.parameters }),
    })),
  'GET /rulesets': (call) =>
    page(call, [...call.repo.rulesets.entries()], ([index, set]) => summary(call.repo, set, index + 1)),
  'GET /rulesets/{ruleset_id}': (call) => {
    const { world, repo, actor } = call;
    const id = numberParam(call, 'ruleset_id');
    const set = there(repo.rulesets[id - 1]);
    const bypass = (set.bypass ?? []).map((login) => world.user(login));
    const bypass_actors = bypass.map((user) => ({
      actor_id: user.id,
      actor_type: user.type === 'Bot' ? 'Integration' : 'User',
      bypass_mode: 'always',
    }));
    return ok({
      ...summary(repo, set, id),
      conditions: { ref_name: { include: [set.pattern], exclude: [] } },
      rules: set.rules,
      current_user_can_bypass: bypass.some((user) => user.id === actor.user?.id) ? 'always' : 'never',
      ...(may(actor, 'administration', 'write') ? { bypass_actors } : {}),
    });
  },
});

function summary(repo: Repo, { name, target }: Ruleset, id: number): Record<string, unknown> {
  return {
    id,
    name: name ?? `Ruleset ${id}`,
    target,
    source_type: 'Repository',
    source: repo.fullName,
    enforcement: 'active',
    node_id: nodeId('RRS', `${repo.id}:${id}`),
    _links: { self: { href: `${repo.url}/rulesets/${id}` }, html: { href: `${repo.html}/rules/${id}` } },
    created_at: repo.createdAt,
    updated_at: repo.createdAt,
  };
}
