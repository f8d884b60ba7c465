import { encodeCommit, encodeTag, encodeTree, hashObject } from './objects.ts';
import type { Commit, ObjectType, Tag, TreeEntry } from './objects.ts';

interface Values {
  readonly blob: Buffer;
  readonly tree: readonly TreeEntry[];
  readonly commit: Commit;
  readonly tag: Tag;
}
const ENCODERS: { readonly [T in ObjectType]: (value: Values[T]) => Buffer } = {
  blob: (bytes) => bytes,
  tree: encodeTree,
  commit: encodeCommit,
  tag: encodeTag,
};

type Stored<T extends ObjectType = ObjectType> = { readonly type: T; readonly value: Values[T] };

/** The SHA of git's empty tree, which every repository has without storing it. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** A repository's objects by SHA-1, held as data and hashed as git encodes them. */
export class ObjectStore {
  readonly #objects = new Map<string, Stored>([[EMPTY_TREE, { type: 'tree', value: [] }]]);

  putBlob(value: Buffer): string {
    return this.#put('blob', value);
  }

  putTree(value: readonly TreeEntry[]): string {
    return this.#put('tree', value);
  }

  /** `sha` where the commit stands for another with more in it, as the last one of a shallow clone does. */
  putCommit(value: Commit, sha?: string): string {
    return this.#put('commit', value, sha);
  }

  putTag(value: Tag, sha?: string): string {
    return this.#put('tag', value, sha);
  }

  #put<T extends ObjectType>(type: T, value: Values[T], sha = hashObject(type, ENCODERS[type](value))): string {
    if (!this.#objects.has(sha)) this.#objects.set(sha, { type, value });
    return sha;
  }

  typeOf(sha: string): ObjectType | null {
    return this.#objects.get(sha)?.type ?? null;
  }

  #get<T extends ObjectType>(type: T, sha: string): Values[T] | null {
    const stored = this.#objects.get(sha);
    return stored?.type === type ? (stored.value as Values[T]) : null;
  }

  blob = (sha: string): Buffer | null => this.#get('blob', sha);
  tree = (sha: string): readonly TreeEntry[] | null => this.#get('tree', sha);
  commit = (sha: string): Commit | null => this.#get('commit', sha);
  tag = (sha: string): Tag | null => this.#get('tag', sha);

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
    const whole = <T extends ObjectType>({ type, value }: Stored<T>): Buffer => {
      const bytes = ENCODERS[type](value);
      return Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
    };
    return new Map([...this.#objects].map(([sha, stored]) => [sha, whole(stored)]));
  }

  /** Takes over every object of `other`, as repositories of one fork network share theirs. */
  adopt(other: ObjectStore): void {
    for (const [sha, { type, value }] of other.#objects) this.#put(type, value, sha);
  }
}
