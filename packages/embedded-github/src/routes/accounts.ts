import { ApiError, forbidden, there } from '../errors.ts';
import { page } from '../paging.ts';
import { renderTeam } from '../render/pulls.ts';
import { below, every } from '../render/shown.ts';
import { COUNTS, LONG_AGO, publicUser, simpleUser } from '../render/users.ts';
import { ok, param, routes, type Call, type Reply } from '../router.ts';

/** Requests an hour, as for GITHUB_TOKEN in an enterprise; they are counted, never refused. */
export const HOURLY_LIMIT = 15_000;

/** Users, teams and the rate limit. */
export const accountRoutes = [
  ...routes([], {
    /** An installation token has no user behind it. */
    'GET /user': ({ world, actor }) => {
      if (actor.user === null) throw new ApiError(401, 'Requires authentication');
      if (actor.app) throw forbidden();
      return ok(publicUser(world, actor.user.login));
    },
    'GET /users/{username}': (call) => ok(publicUser(call.world, userOf(call).login)),
    'GET /users/{username}/ssh_signing_keys': (call) => {
      const more = { title: 'A key', created_at: LONG_AGO['created_at'] };
      return page(call, keysOf(call, 'signingKeys'), (key) => ({ ...key, ...more }));
    },
    'GET /users/{username}/keys': (call) => page(call, keysOf(call, 'keys'), (key) => key),
  }),
  ...routes(['members'], {
    'GET /orgs/{org}/teams/{slug}': readTeam,
    'GET /orgs/{org}/teams/{slug}/members': (call) =>
      page(call, teamOf(call).members, (login) => simpleUser(call.world, login)),
    'GET /orgs/{org}/teams/{slug}/memberships/{username}': (call) => {
      const login = param(call, 'username').toLowerCase();
      const member = there(teamOf(call).members.find((name) => name.toLowerCase() === login));
      const team = `${call.world.urls.api}/orgs/${param(call, 'org')}/teams/${param(call, 'slug')}`;
      return ok({ url: `${team}/memberships/${member}`, role: 'member', state: 'active' });
    },
  }),
  ...routes([], {
    'GET /rate_limit': ({ world }) => {
      const reset = Math.floor(world.now().getTime() / 3_600_000 + 1) * 3600;
      const rate = { limit: HOURLY_LIMIT, used: 0, remaining: HOURLY_LIMIT, reset, resource: 'core' };
      const search = { limit: 30, used: 0, remaining: 30, reset, resource: 'search' };
      return ok({ resources: { core: rate, search, graphql: { ...rate, resource: 'graphql' } }, rate });
    },
  }),
];

const userOf = (call: Call) => there(call.world.users.get(param(call, 'username').toLowerCase()));

const keysOf = (call: Call, which: 'signingKeys' | 'keys') =>
  (userOf(call)[which] ?? []).map((key, index) => ({ key, id: index + 1 }));

const teamOf = (call: Call) =>
  there(call.world.teams.get(`${param(call, 'org')}/${param(call, 'slug')}`.toLowerCase()));

function readTeam(call: Call): Reply {
  const { world } = call;
  const org = param(call, 'org');
  const { members } = teamOf(call);
  const organization = {
    ...simpleUser(world, org),
    ...below(`${world.urls.api}/orgs/${org}`, {
      ...{ events_url: '/events', hooks_url: '/hooks', issues_url: '/issues' },
      ...{ members_url: '/members{/member}', public_members_url: '/public_members{/member}' },
    }),
    ...every(null, 'description archived_at'),
    ...every(false, 'has_organization_projects has_repository_projects'),
    ...COUNTS,
    type: 'Organization',
  };
  const team = renderTeam(world, org, param(call, 'slug').toLowerCase());
  return ok({ ...team, ...LONG_AGO, members_count: members.length, repos_count: 1, organization });
}
