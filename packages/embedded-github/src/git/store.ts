import {
  encodeCommit,
  encodeTag,
  encodeTree,
  hashObject,
  type Commit,
  type ObjectType,
  type Tag,
  type TreeEntry,
} from './objects.ts';

type Stored =
  | { readonly type: 'blob'; readonly value: Buffer }
  | { readonly type: 'tree'; readonly value: readonly TreeEntry[] }
  | { readonly type: 'commit'; readonly value: Commit }
  | { readonly type: 'tag'; readonly value: Tag };

/** The SHA of git's empty tree, which every repository has without storing it. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** A repository's objects by SHA-1, held as data and hashed as git encodes them. */
export class ObjectStore {
  readonly #objects = new Map<string, Stored>([[EMPTY_TREE, { type: 'tree', value: [] }]]);

  putBlob(value: Buffer): string {
    return this.#put(hashObject('blob', value), { type: 'blob', value });
  }

  putTree(value: readonly TreeEntry[]): string {
    return this.#put(hashObject('tree', encodeTree(value)), { type: 'tree', value });
  }

  /** `sha` where the commit stands for another with more in it, as the last one of a shallow clone does. */
  putCommit(value: Commit, sha = hashObject('commit', encodeCommit(value))): string {
    return this.#put(sha, { type: 'commit', value });
  }

  putTag(value: Tag, sha = hashObject('tag', encodeTag(value))): string {
    return this.#put(sha, { type: 'tag', value });
  }

  #put(sha: string, stored: Stored): string {
    if (!this.#objects.has(sha)) this.#objects.set(sha, stored);
    return sha;
  }

  typeOf(sha: string): ObjectType | null {
    return this.#objects.get(sha)?.type ?? null;
  }

  blob(sha: string): Buffer | null {
    const stored = this.#objects.get(sha);
    return stored?.type === 'blob' ? stored.value : null;
  }

  tree(sha: string): readonly TreeEntry[] | null {
    const stored = this.#objects.get(sha);
    return stored?.type === 'tree' ? stored.value : null;
  }

  commit(sha: string): Commit | null {
    const stored = this.#objects.get(sha);
    return stored?.type === 'commit' ? stored.value : null;
  }

  tag(sha: string): Tag | null {
    const stored = this.#objects.get(sha);
    return stored?.type === 'tag' ? stored.value : null;
  }

  /** The commit that a commit or a (nested) annotated tag stands for, or null. */
  peel(sha: string): string | null {
    let current = sha;
    for (let tag = this.tag(current); tag !== null; tag = this.tag(current)) current = tag.object;
    return this.typeOf(current) === 'commit' ? current : null;
  }

  /** Full SHAs of commits that begin with `prefix`. */
  commitsWithPrefix(prefix: string): string[] {
    return [...this.#objects].filter(([sha, o]) => o.type === 'commit' && sha.startsWith(prefix)).map(([sha]) => sha);
  }

  /** Every object as git writes it, header first, by SHA-1. */
  encoded(): Map<string, Buffer> {
    const bytesOf = ({ type, value }: Stored): Buffer => {
      if (type === 'blob') return value;
      if (type === 'tree') return encodeTree(value);
      return type === 'commit' ? encodeCommit(value) : encodeTag(value);
    };
    return new Map(
      [...this.#objects].map(([sha, stored]) => {
        const bytes = bytesOf(stored);
        return [sha, Buffer.concat([Buffer.from(`${stored.type} ${bytes.length}\0`), bytes])];
      }),
    );
  }

  /** Takes over every object of `other`, as repositories of one fork network share theirs. */
  adopt(other: ObjectStore): void {
    for (const [sha, stored] of other.#objects) this.#put(sha, stored);
  }
}
