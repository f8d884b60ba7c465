import { nodeId, type World } from '../world.ts';
import { below, every, shown } from './shown.ts';

/** An account as it stands inside other answers (`simple-user`). */
export function simpleUser(world: World, login: string): Record<string, unknown> {
  const user = world.user(login);
  const url = `${world.urls.api}/users/${encodeURIComponent(user.login)}`;
  return {
    ...shown(user, 'login', 'id', 'type'),
    node_id: nodeId('U', user.id),
    avatar_url: `${world.urls.server}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${world.urls.server}/${encodeURIComponent(user.login)}`,
    ...below(url, LINKS),
    user_view_type: 'public',
    site_admin: false,
  };
}

const LINKS = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
};

/** When everything was made whose time nobody asks for. */
export const LONG_AGO = every('2020-01-01T00:00:00Z', 'created_at updated_at');

/** What accounts of all kinds have in numbers. */
export const COUNTS = { public_repos: 1, ...every(0, 'public_gists followers following'), ...LONG_AGO };

/** An account by itself (`public-user`). */
export function publicUser(world: World, login: string): Record<string, unknown> {
  const unsaid = every(null, 'company location email hireable bio');
  return { ...simpleUser(world, login), name: login, blog: '', ...unsaid, ...COUNTS };
}
