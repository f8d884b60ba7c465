import { ApiError, forbidden, there } from '../errors.ts';
import type { User } from '../model.ts';
import { page } from '../paging.ts';
import { renderTeam } from '../render/pulls.ts';
import { below, every } from '../render/shown.ts';
import { COUNTS, LONG_AGO, publicUser, simpleUser } from '../render/users.ts';
import { param, type Call, type Reply, type Route, ok } from '../router.ts';

const MEMBERS = [['members', 'read']] as const;
/** Requests an hour, as for GITHUB_TOKEN in an enterprise; they are counted, never refused. */
export const HOURLY_LIMIT = 15_000;

/** Users, teams and the rate limit. */
export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/user', needs: [], handle: readSelf },
  { method: 'GET', path: '/users/{username}', needs: [], handle: readUser },
  { method: 'GET', path: '/users/{username}/ssh_signing_keys', needs: [], handle: listSigningKeys },
  {
    method: 'GET',
    path: '/users/{username}/keys',
    needs: [],
    handle: (call) => page(call, keysOf(call, 'keys'), (key) => key),
  },
  { method: 'GET', path: '/orgs/{org}/teams/{slug}', needs: MEMBERS, handle: readTeam },
  { method: 'GET', path: '/orgs/{org}/teams/{slug}/members', needs: MEMBERS, handle: listMembers },
  { method: 'GET', path: '/orgs/{org}/teams/{slug}/memberships/{username}', needs: MEMBERS, handle: readMembership },
  { method: 'GET', path: '/rate_limit', needs: [], handle: readRateLimit },
];

/** An installation token has no user behind it. */
function readSelf(call: Call): Reply {
  if (call.actor.user === null) throw new ApiError(401, 'Requires authentication');
  if (call.actor.app) throw forbidden();
  return ok(publicUser(call.world, call.actor.user.login));
}

function userOf(call: Call): User {
  return there(call.world.users.get(param(call, 'username').toLowerCase()));
}

function readUser(call: Call): Reply {
  return ok(publicUser(call.world, userOf(call).login));
}

const keysOf = (call: Call, which: 'signingKeys' | 'keys') =>
  (userOf(call)[which] ?? []).map((key, index) => ({ key, id: index + 1 }));

function listSigningKeys(call: Call): Reply {
  const more = { title: 'A key', created_at: LONG_AGO['created_at'] };
  return page(call, keysOf(call, 'signingKeys'), (key) => ({ ...key, ...more }));
}

function teamOf(call: Call): { id: number; name: string; members: string[] } {
  return there(call.world.teams.get(`${param(call, 'org')}/${param(call, 'slug')}`.toLowerCase()));
}

function readTeam(call: Call): Reply {
  const org = param(call, 'org');
  const { members } = teamOf(call);
  const organization = {
    ...simpleUser(call.world, org),
    ...below(`${call.world.urls.api}/orgs/${org}`, {
      ...{ events_url: '/events', hooks_url: '/hooks', issues_url: '/issues' },
      ...{ members_url: '/members{/member}', public_members_url: '/public_members{/member}' },
    }),
    ...every(null, 'description archived_at'),
    ...every(false, 'has_organization_projects has_repository_projects'),
    ...COUNTS,
    type: 'Organization',
  };
  const team = renderTeam(call.world, org, param(call, 'slug').toLowerCase());
  const json = { ...team, ...LONG_AGO, members_count: members.length, repos_count: 1, organization };
  return { status: 200, json };
}

function listMembers(call: Call): Reply {
  return page(call, teamOf(call).members, (login) => simpleUser(call.world, login));
}

function readMembership(call: Call): Reply {
  const login = param(call, 'username');
  const member = there(teamOf(call).members.find((name) => name.toLowerCase() === login.toLowerCase()));
  const url = `${call.world.urls.api}/orgs/${param(call, 'org')}/teams/${param(call, 'slug')}/memberships/${member}`;
  return ok({ url, role: 'member', state: 'active' });
}

function readRateLimit(call: Call): Reply {
  const rate = { limit: HOURLY_LIMIT, used: 0, remaining: HOURLY_LIMIT, reset: hourEnd(call), resource: 'core' };
  const search = { limit: 30, used: 0, remaining: 30, reset: hourEnd(call), resource: 'search' };
  const graphql = { ...rate, resource: 'graphql' };
  return ok({ resources: { core: rate, search, graphql }, rate });
}

function hourEnd(call: Call): number {
  return Math.floor(call.world.now().getTime() / 3_600_000 + 1) * 3600;
}
