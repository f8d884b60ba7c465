import { ApiError, forbidden, notFound } from '../errors.ts';
import type { User } from '../model.ts';
import { page } from '../paging.ts';
import { renderTeam } from '../render/pulls.ts';
import { publicUser, simpleUser } from '../render/users.ts';
import { param, type Call, type Reply, type Route } from '../router.ts';

const MEMBERS = [['members', 'read']] as const;
/** Requests an hour, as for GITHUB_TOKEN in an enterprise; they are counted, never refused. */
export const HOURLY_LIMIT = 15_000;

/** Users, teams and the rate limit. */
export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/user', needs: [], handle: readSelf },
  { method: 'GET', path: '/users/{username}', needs: [], handle: readUser },
  {
    method: 'GET',
    path: '/users/{username}/ssh_signing_keys',
    needs: [],
    handle: (call) => listKeys(call, 'signingKeys'),
  },
  { method: 'GET', path: '/users/{username}/keys', needs: [], handle: (call) => listKeys(call, 'keys') },
  { method: 'GET', path: '/orgs/{org}/teams/{slug}', needs: MEMBERS, handle: readTeam },
  { method: 'GET', path: '/orgs/{org}/teams/{slug}/members', needs: MEMBERS, handle: listMembers },
  { method: 'GET', path: '/orgs/{org}/teams/{slug}/memberships/{username}', needs: MEMBERS, handle: readMembership },
  { method: 'GET', path: '/rate_limit', needs: [], handle: readRateLimit },
];

/** An installation token has no user behind it. */
function readSelf(call: Call): Reply {
  if (call.actor.user === null) throw new ApiError(401, 'Requires authentication');
  if (call.actor.app) throw forbidden();
  return { status: 200, json: publicUser(call.world, call.actor.user.login) };
}

function userOf(call: Call): User {
  const user = call.world.users.get(param(call, 'username').toLowerCase());
  if (user === undefined) throw notFound();
  return user;
}

function readUser(call: Call): Reply {
  return { status: 200, json: publicUser(call.world, userOf(call).login) };
}

function listKeys(call: Call, which: 'signingKeys' | 'keys'): Reply {
  const keys = (userOf(call)[which] ?? []).map((key, index) => ({ key, id: index + 1 }));
  const more = which === 'keys' ? {} : { title: 'A key', created_at: '2020-01-01T00:00:00Z' };
  return page(call, keys, (key) => ({ ...key, ...more }));
}

function teamOf(call: Call): { id: number; name: string; members: string[] } {
  const team = call.world.teams.get(`${param(call, 'org')}/${param(call, 'slug')}`.toLowerCase());
  if (team === undefined) throw notFound();
  return team;
}

function readTeam(call: Call): Reply {
  const org = param(call, 'org');
  const { members } = teamOf(call);
  const organization = {
    ...simpleUser(call.world, org),
    events_url: `${call.world.urls.api}/orgs/${org}/events`,
    hooks_url: `${call.world.urls.api}/orgs/${org}/hooks`,
    issues_url: `${call.world.urls.api}/orgs/${org}/issues`,
    members_url: `${call.world.urls.api}/orgs/${org}/members{/member}`,
    public_members_url: `${call.world.urls.api}/orgs/${org}/public_members{/member}`,
    description: null,
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    archived_at: null,
    type: 'Organization',
  };
  const times = { created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' };
  const json = {
    ...renderTeam(call.world, org, param(call, 'slug').toLowerCase()),
    ...times,
    members_count: members.length,
    repos_count: 1,
    organization,
  };
  return { status: 200, json };
}

function listMembers(call: Call): Reply {
  return page(call, teamOf(call).members, (login) => simpleUser(call.world, login));
}

function readMembership(call: Call): Reply {
  const login = param(call, 'username');
  const member = teamOf(call).members.find((name) => name.toLowerCase() === login.toLowerCase());
  if (member === undefined) throw notFound();
  const url = `${call.world.urls.api}/orgs/${param(call, 'org')}/teams/${param(call, 'slug')}/memberships/${member}`;
  return { status: 200, json: { url, role: 'member', state: 'active' } };
}

function readRateLimit(call: Call): Reply {
  const rate = { limit: HOURLY_LIMIT, used: 0, remaining: HOURLY_LIMIT, reset: hourEnd(call), resource: 'core' };
  const search = { limit: 30, used: 0, remaining: 30, reset: hourEnd(call), resource: 'search' };
  const graphql = { ...rate, resource: 'graphql' };
  return { status: 200, json: { resources: { core: rate, search, graphql }, rate } };
}

function hourEnd(call: Call): number {
  return Math.floor(call.world.now().getTime() / 3_600_000 + 1) * 3600;
}
