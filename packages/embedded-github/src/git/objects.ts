import { createHash } from 'node:crypto';

/** The four kinds of git objects. */
export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

/** One row of a tree; `mode` as git writes it (`100644`, `100755`, `120000`, `160000`, `40000`). */
export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

/** Who and when: `seconds` since the epoch and the zone as git writes it (`+0000`). */
export interface Identity {
  readonly name: string;
  readonly email: string;
  readonly seconds: number;
  readonly zone: string;
}

/** A commit as data. `signature` is the armoured text of its `gpgsig` header. */
export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
  readonly signature?: string;
}

/** An annotated tag as data. */
export interface Tag {
  readonly object: string;
  readonly type: ObjectType;
  readonly tag: string;
  readonly tagger: Identity;
  readonly message: string;
}

/** SHA-1 over git's own encoding, `<type> <length>\0<data>`, in lower-case hex. */
export function hashObject(type: ObjectType, data: Buffer): string {
  return createHash('sha1').update(`${type} ${data.length}\0`).update(data).digest('hex');
}

/** Rows in git's order: by bytes, a directory as if its name ended with a slash. */
export function sortEntries(entries: readonly TreeEntry[]): TreeEntry[] {
  const key = (entry: TreeEntry): Buffer => Buffer.from(entry.mode === '40000' ? `${entry.name}/` : entry.name);
  return [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
}

/** A tree's bytes. */
export function encodeTree(entries: readonly TreeEntry[]): Buffer {
  return Buffer.concat(
    sortEntries(entries).flatMap((entry) => [
      Buffer.from(`${entry.mode} ${entry.name}\0`),
      Buffer.from(entry.sha, 'hex'),
    ]),
  );
}

/** `Name <email> seconds zone`. Git drops angle brackets and line ends from names; so does this. */
function formatIdentity(who: Identity): string {
  const clean = (text: string): string => text.replace(/[<>\n\0]/g, '').trim();
  return `${clean(who.name)} <${clean(who.email)}> ${who.seconds} ${who.zone}`;
}

/** A commit's bytes. */
export function encodeCommit(commit: Commit): Buffer {
  const signature =
    commit.signature === undefined ? '' : `gpgsig ${commit.signature.trimEnd().replaceAll('\n', '\n ')}\n`;
  return Buffer.from(commitPayload(commit, signature));
}

/** A commit's text without its signature: what a signature is made over. */
export function commitPayload(commit: Commit, signature = ''): string {
  const parents = commit.parents.map((parent) => `parent ${parent}\n`).join('');
  const people = `author ${formatIdentity(commit.author)}\ncommitter ${formatIdentity(commit.committer)}\n`;
  return `tree ${commit.tree}\n${parents}${people}${signature}\n${commit.message}`;
}

/** An annotated tag's bytes. */
export function encodeTag(tag: Tag): Buffer {
  const head = `object ${tag.object}\ntype ${tag.type}\ntag ${tag.tag}\ntagger ${formatIdentity(tag.tagger)}\n`;
  return Buffer.from(`${head}\n${tag.message}`);
}

/** ISO 8601 to a git identity's time, keeping the zone that was written. Null when it is not a date. */
export function parseDate(text: string): { seconds: number; zone: string } | null {
  const milliseconds = Date.parse(text);
  if (!Number.isFinite(milliseconds)) return null;
  const zone = /([+-]\d\d):?(\d\d)$/.exec(text);
  return { seconds: Math.floor(milliseconds / 1000), zone: zone === null ? '+0000' : `${zone[1]}${zone[2]}` };
}
