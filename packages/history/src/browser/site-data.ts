import type { Run, PolicyVersion } from '../model.ts';
import type { FileList } from './data-file.ts';
import type { Row, Sums } from './row.ts';

/** What the site's files hold: written by `src/site`, read in the browser. Times are milliseconds. */

/** In the page itself. */
export interface SiteData {
  readonly v: 1;
  /** Time of the newest line: a site built again of the same branches is the same site. */
  readonly at: number;
  readonly version: string;
  readonly repositories: readonly Repository[];
  /** Lists of the digests of all data files, in the order of paths. */
  readonly lists: readonly FileList[];
  /** Titles of the codes that occur. */
  readonly codes: Readonly<Record<string, string>>;
}

export interface Repository {
  /** Folder of its files. */
  readonly slug: string;
  readonly name: string;
  readonly origin: string;
  /** Lines of the ledger. */
  readonly size: number;
  /** Id of the newest accepted commit, and how many there are; null and 0 where nothing is signed yet. */
  readonly commit: string | null;
  readonly blocks: number;
  readonly runs: number;
  readonly foreign: number;
  /** The newest signed checkpoint. */
  readonly checkpoint: string | null;
  /** The keys that signed checkpoints, newest first. */
  readonly keys: readonly string[];
  /** Whether --trusted-keys has all of them; null where it was not given. */
  readonly trusted: boolean | null;
  /** What the builder found not to hold. */
  readonly faults: readonly string[];
}

/** Rows a file of `<slug>/runs/<n>`; runs a file of `<slug>/detail/<n>`; checkpoints a file of `<slug>/chain/<n>`. */
export const ROWS = 512;
export const DETAILS = 8;
export const CHECKPOINTS = 256;

/** `overview`: what is shown before anything else is loaded. */
export interface Overview {
  /** Sums of each repository and month (`2026-11`). */
  readonly months: readonly { readonly repository: number; readonly month: string; readonly sums: Sums }[];
  /** The newest runs of all repositories, newest first. */
  readonly newest: readonly Row[];
}

/** `<slug>/runs/<n>` */
export type Rows = readonly Omit<Row, 'repository'>[];

/** `<slug>/detail/<n>` */
export type Details = readonly Detail[];

export interface Detail {
  readonly run: Run;
  /** The exact text of `plan.json`; null where it is not on the branch. */
  readonly plan: string | null;
}

/** `<slug>/policies` */
export type Policies = readonly (PolicyVersion & {
  /** The policy's text; null where the branch has none. */
  readonly text: string | null;
})[];

/** `<slug>/chain/<n>` */
export type Chain = readonly Accepted[];

export interface Accepted {
  readonly commit: string;
  readonly at: number;
  readonly first: number;
  readonly checkpoint: string;
}

/** `<slug>/foreign` */
export type Foreign = readonly { readonly commit: string; readonly recorded: boolean }[];
