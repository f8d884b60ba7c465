import type { Identity } from './git/objects.ts';
import { Repo, type RepoSpec, type User } from './model.ts';
import type { Actor } from './router.ts';
import type { TokenSpec } from './types.ts';

/** Where the parts of GitHub are served. */
interface Urls {
  api: string;
  uploads: string;
  graphql: string;
  server: string;
}

/** The id and name of github-actions[bot], the same everywhere. */
const ACTIONS_BOT: User = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

/** All of one embedded GitHub. */
export class World {
  readonly urls: Urls = { api: '', uploads: '', graphql: '', server: '' };
  readonly repos = new Map<string, Repo>();
  /** Names that repositories had before, in lower case, and whose they were. */
  readonly formerNames = new Map<string, Repo>();
  readonly users = new Map<string, User>();
  readonly teams = new Map<string, { id: number; name: string; members: string[] }>();
  readonly tokens: Record<string, TokenSpec>;
  /** Added to this machine's clock. */
  clockOffset = 0;
  #lastId = 1000;

  constructor(tokens: Record<string, TokenSpec>) {
    this.tokens = tokens;
    this.users.set(ACTIONS_BOT.login, ACTIONS_BOT);
    for (const spec of Object.values(tokens)) this.user(actorLogin(spec));
  }

  /** A new id, unlike every other: GitHub's too are one space in practice. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  now(): Date {
    return new Date(Date.now() + this.clockOffset);
  }

  /** Now as the API writes times. */
  timestamp(): string {
    return isoSeconds(this.now());
  }

  /** Now as git writes times. */
  gitTime(): Pick<Identity, 'seconds' | 'zone'> {
    return { seconds: Math.floor(this.now().getTime() / 1000), zone: '+0000' };
  }

  /** The account of that name; made, as a user, when there is none. */
  user(login: string): User {
    const known = this.users.get(login.toLowerCase());
    if (known !== undefined) return known;
    const made: User = { login, id: this.nextId(), type: login.endsWith('[bot]') ? 'Bot' : 'User' };
    this.users.set(login.toLowerCase(), made);
    return made;
  }

  repo(owner: string, name: string): Repo | null {
    return this.repos.get(`${owner}/${name}`.toLowerCase()) ?? null;
  }

  addRepo(spec: RepoSpec): Repo {
    const repo = new Repo(this, spec);
    this.repos.set(`${spec.owner}/${spec.name}`.toLowerCase(), repo);
    return repo;
  }
}

/** Whose name a token's deeds carry. */
export function actorLogin(spec: TokenSpec): string {
  return spec.app === true && !spec.login.endsWith('[bot]') ? ACTIONS_BOT.login : spec.login;
}

/** What git knows of who acts, now. */
export function identityOf({ world, actor }: { world: World; actor: Actor }): Identity {
  const { id, login } = actor.user ?? world.user('ghost');
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, ...world.gitTime() };
}

/** ISO 8601 to the second, as the API writes times. */
export function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** A node id: opaque, and the same for the same thing in REST and GraphQL. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
}
