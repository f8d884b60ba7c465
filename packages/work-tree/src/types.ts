/** Files of a checkout, read only. */

/** Bytes in pieces, each lent until the next is asked for: the buffer behind it may be used again then. */
export type LentBytes = AsyncIterable<Uint8Array | string>;

/** A file of the workspace: read once for its digest, again when it is sent. */
export interface LocalFile {
  /** Relative to the working directory, `/` between its parts, inside it, not behind a symbolic link. */
  readonly path: string;
  readonly size: number;
  /** `sha256:<hex>` of the bytes as planned; checked again while they are sent. */
  readonly digest: string;
  /** The bytes; throws when they are no longer those of `digest`. For files that are committed, not streamed. */
  read(): Promise<Uint8Array>;
  /** The bytes anew, from the first; whoever sends them compares what was received with `digest`. */
  open(): LentBytes;
}

/** A path that `files` globs name, as `git add` would store it: there, or deleted since the checked-out commit. */
export type WorkFile =
  | {
      /** From the repository's top. */
      readonly path: string;
      readonly deleted: false;
      readonly mode: '100644' | '100755' | '120000';
      /** The id of the object that git would store. */
      readonly blob: string;
      readonly content: () => Promise<LocalFile>;
    }
  | { readonly path: string; readonly deleted: true };

/** The checked-out work tree, read only. All paths stay inside the working directory. */
export interface Workspace {
  /** Files that a glob matches, sorted by path; an empty list when there are none. */
  glob(pattern: string): Promise<readonly LocalFile[]>;
  /** One file by its path. @throws CodedError when it is not there or not inside the workspace */
  file(path: string): Promise<LocalFile>;
  /** UTF-8 text of one file. */
  text(path: string): Promise<string>;
  /** What globs name of the work tree, deletions against git's index included, sorted by path. */
  workFiles(patterns: readonly string[]): Promise<readonly WorkFile[]>;
  /** The commit that is checked out; null before the first. */
  head(): Promise<string | null>;
}
