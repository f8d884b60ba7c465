import { ObjectStore } from './git/store.ts';
import type { TokenSpec } from './types.ts';
import type { Repo, User } from './model.ts';

/** Where the parts of GitHub are served. */
export interface Urls {
  api: string;
  uploads: string;
  graphql: string;
  server: string;
}

/** The id and name of github-actions[bot], the same everywhere. */
export const ACTIONS_BOT: User = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

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

  addRepo(
    owner: string,
    name: string,
    id: number,
    defaultBranch: string,
    { fork = false, seenBy = null }: { fork?: boolean; seenBy?: readonly string[] | null } = {},
  ): Repo {
    const now = this.timestamp();
    const repo: Repo = {
      id,
      owner: this.user(owner).login,
      name,
      defaultBranch,
      fork,
      seenBy,
      createdAt: now,
      pushedAt: now,
      objects: new ObjectStore(),
      refs: new Map(),
      releases: new Map(),
      latestRelease: null,
      issues: new Map(),
      comments: new Map(),
      labels: new Map(),
      milestones: new Map(),
      runs: new Map(),
      environments: new Map(),
      artifacts: [],
      disabledWorkflows: new Set(),
      activity: [],
      rulesets: [],
      protections: [],
      immutableReleases: false,
      immutableTags: new Set(),
      pullsCreationAllowed: true,
      workflowGuard: false,
      discussionCategories: null,
      archived: false,
    };
    this.repos.set(`${owner}/${name}`.toLowerCase(), repo);
    return repo;
  }
}

/** Whose name a token's deeds carry. */
export function actorLogin(spec: TokenSpec): string {
  return spec.app === true && !spec.login.endsWith('[bot]') ? ACTIONS_BOT.login : spec.login;
}

/** ISO 8601 to the second, as the API writes times. */
export function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** A node id: opaque, and the same for the same thing in REST and GraphQL. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
}
