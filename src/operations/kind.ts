import type { LocalFile, Workspace } from 'work-tree/types';
import type { Json } from 'canonical-json/jcs';
import type { z } from 'zod';
import type { Clock } from '../core/clock.ts';
import type { KindFormat, Observation, OperationParameters, PlannedOperation } from '../protocol/plan.ts';
import type { Effect } from '../protocol/vocabulary.ts';
import type { CommitInfo } from 'github-client/types';
import type { Effects, GitHubReader, Standing } from './ports.ts';
import type { Part, Pieces } from './words.ts';

/** What a kind of operation is: a folder each, and its entry in registry.ts. Nothing else knows a kind's fields. */

export type { LentBytes, LocalFile, WorkFile, Workspace } from 'work-tree/types';

export interface ResolveContext {
  /** The target: `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  /** The commit the run is at, the default for targets. */
  readonly commitSha: string;
  /** Whether the target is the repository whose workflow runs. */
  readonly isOwnRepository: boolean;
  readonly reader: GitHubReader;
  readonly workspace: Workspace;
  /** Fills `{{ name }}`; already applied to every string of the entry, for text that comes from files. */
  readonly fill: (text: string, field: string) => string;
  /** Raises an error at the line and column of a field (`assets[0].path`) of this entry. */
  readonly fail: (code: string, field: string, message: string) => never;
}

export interface Resolved<P extends OperationParameters = OperationParameters> {
  readonly parameters: P;
  readonly targetCommit: CommitInfo | null;
  /** The bytes behind the parameters' digests, by asset name or committed path. */
  readonly files: ReadonlyMap<string, LocalFile>;
  /** See {@link ApplyContext.seen}. */
  readonly seen?: CommitInfo | null;
}

export interface Observed {
  readonly effect: Effect;
  /** Why, in a sentence; null for a plain create. */
  readonly reason: string | null;
  readonly observed: Observation | null;
  /** What `state_digest` of an unchanged operation is over; null where the kind has no state to compare later. */
  readonly state?: Json | null;
  /** With `create`: why what an intent made may be there all the same, and nothing here would tell. */
  readonly doubt?: string;
}

/** A receipt's marker as found in something on GitHub. */
export interface Marker {
  readonly receiptId: string;
  readonly operationDigest: string;
}

/** What an operation has left on GitHub so far. */
export interface Remains {
  /** `pull request #7` */
  readonly what: string;
  readonly github: Observation;
}

export interface ApplyContext {
  readonly reader: GitHubReader;
  readonly effects: Effects;
  /** The line that every effect carries: `MarketOps-Receipt: <receipt_id> <operation_digest>`. */
  readonly marker: Marker;
  /** Whether a marker found on GitHub is one that this repository's ledger consumed, so that the thing is ours. */
  readonly isOurs: (marker: Marker) => Promise<boolean>;
  /** What the ledger says that an earlier intent of exactly this operation left when it succeeded, lately; null: nothing. */
  readonly earlier: () => Promise<Observation | null>;
  readonly files: ReadonlyMap<string, LocalFile>;
  /** A commit in the history of what is changed, by which the plan knew what is changed; null where there is none. */
  readonly seen: CommitInfo | null;
  /** Runs `work` over items side by side, within the client's limits. */
  readonly inParallel: <T, R>(items: readonly T[], work: (item: T) => Promise<R>) => Promise<R[]>;
  /** Told after each step that leaves something on GitHub: what there is, should a later step fail. */
  readonly remains: (what: Remains) => void;
  /** A line in the log. */
  readonly progress: (message: string) => void;
  readonly clock: Clock;
  /** Waits before something is read again; the client of the run supplies it (tests on loopback scale it down). */
  readonly pause: (ms: number) => Promise<void>;
  /** Throws once the run was cancelled: looked at between two requests. */
  readonly stopIfCancelled: () => void;
}

/** What an operation did, once that is known. */
export interface Applied {
  readonly action: 'created' | 'updated' | 'adopted' | 'none';
  readonly github: Observation;
  /** As GitHub has it now, by its answers or read back: what `state_digest` is over. */
  readonly state?: Json | null;
  /** The tag under which GitHub may have something else by now, which no answer would tell: it is looked at once more. */
  readonly unread?: string;
  /** What the `operations` output tells beyond that (snake_case): `upload_url`, `assets`, `number`, … */
  readonly details: Readonly<Record<string, unknown>>;
}

/** An operation at the end of its run; nothing of GitHub's where nothing was tried. */
export interface Done {
  readonly operation: PlannedOperation;
  readonly github: Observation | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What an operation makes, and no other operation of the same plan may. */
export interface Claim {
  /** The thing, within the target: `['tag', 'v1.0.0']`. */
  readonly thing: readonly [sort: string, ...name: string[]];
  /** Where an entry that claims it too is to be changed. */
  readonly field: string;
  /** `makes the tag v1.0.0` */
  readonly what: string;
  /** The commit that it is made at, for operations that need it. */
  readonly at?: string;
  /** It goes on to another commit with each version, as `v1` does: nobody need be named for it. */
  readonly moves?: boolean;
}

/** A thing that has to be there first: an operation waits for the one of the same plan that makes it. */
export interface Need extends Pick<Claim, 'thing' | 'field'> {
  /** The commit that it has to be at; any unless given. */
  readonly at?: string;
}

/** What a policy may ask about an operation, by the conditions that ask it (docs/policy.md). */
export interface OperationFacts {
  readonly tag: string;
  /** Asked about: whether it is on the default branch. */
  readonly target_sha: string;
  /** Null when that is not known, for what is there is in the way. */
  readonly moves_tag: boolean | null;
  /** Whether a tag may move to any commit, not only forward. */
  readonly force: boolean;
  readonly assets: readonly { readonly name: string; readonly size: number }[];
  readonly prerelease: boolean;
  readonly draft: boolean;
  readonly generated_notes: boolean;
  /** The branch that a pull request is for. */
  readonly base: string;
  /** The branch that it is from. */
  readonly head: string;
  /** Of the files that it commits; null when it proposes what is on the branch already, which nobody listed. */
  readonly paths: readonly string[] | null;
  readonly labels: readonly string[];
  /** The workflow that is started, and on which ref. */
  readonly dispatch: { readonly workflow: string; readonly ref: string };
  /** Every registry that it asks or writes to, by its host. */
  readonly registries: readonly string[];
  /** The name of a package. */
  readonly package: string;
  readonly dist_tag: string;
  /** Where an image is and where it goes: `ghcr.io/acme/app`. */
  readonly image_repositories: readonly string[];
  readonly image_tags: readonly string[];
  /** Null when that is not known, for what is there is in the way. */
  readonly moves_image_tag: boolean | null;
}
export type FactName = keyof OperationFacts;

/** What an operation leaves in its repository, for whoever compares that with the ledger later. */
export interface Left {
  readonly tag: string;
  readonly target: string;
  /** What there is beside the tag; a draft may have no tag yet. */
  readonly release: 'published' | 'draft' | null;
  /** Whether it makes its release the latest: certainly, certainly not, or as GitHub chooses. */
  readonly latest: 'true' | 'false' | 'legacy';
}

/** Something taken from an operation: as a method's type, so that a list may hold kinds of any parameters. */
type Taken<P extends OperationParameters, T> = { from(operation: PlannedOperation<P>): T }['from'];

/**
 * A kind of operation. A list holds kinds of any parameters: each is only ever handed operations of its own, whose
 * parameters fit its schema.
 */
export interface Kind<P extends OperationParameters = OperationParameters, Entry = unknown> extends KindFormat<P> {
  /** What people call it: `Pull request`. */
  readonly title: string;
  /** Whether a plan is named after one of these, where it has one. */
  readonly leads?: true;
  /** Its part of an entry in the operations file, the common fields taken away; editors' schema is made from it too. */
  readonly entry: z.ZodType<Entry>;
  /** Reads only. Leaves nothing open. @throws through `context.fail` for what cannot be published */
  resolve(entry: Entry, context: ResolveContext): Promise<Resolved<P>>;
  /** The registries that its effects reach, by their hosts; without it, GitHub alone. */
  hosts?(parameters: P): readonly string[];
  claims(parameters: P): readonly Claim[];
  needs?(parameters: P): readonly Need[];
  /** What is acted on, in a few words, foreign text still: `v1.0.0`, `main ← release/v1.0.0`. */
  subject(parameters: P): string;
  /** What is worth knowing of it at a glance: `3 files, 34.5 MiB`. */
  gist?(operation: PlannedOperation<P>): Pieces;
  /** What it makes, for people. */
  parts(operation: PlannedOperation<P>): readonly Part[];
  /** What a policy may ask. A condition on a fact that is not here is inconclusive for operations of this kind. */
  readonly facts: { readonly [F in FactName]?: Taken<P, OperationFacts[F]> };
  /** Outputs of the action, by their names in action.yml: each is of the first operation whose kind has it. */
  readonly outputs: Readonly<Record<string, (done: Done) => unknown>>;
  /**
   * Compares GitHub with the parameters. Reads only; what `isOurs` is not asked here: markers are ignored.
   * @param receipt of an intent in doubt, for a kind whose effects nothing but their marker tells apart
   */
  observe(
    operation: PlannedOperation<P>,
    reader: GitHubReader,
    seen?: CommitInfo | null,
    receipt?: string | null,
  ): Promise<Observed>;
  /** The state of what stands under an operation's tag: see {@link Applied.unread}. */
  stateOf?(standing: Standing): Json;
  /** What is compared with GitHub later; a kind without it leaves nothing that is. */
  leaves?(parameters: P): Left;
  /**
   * Whether an observed state is the parameters' in everything, what they leave open empty: for an effect that nobody saw
   * happen. Without it whatever `observe` calls `none` is.
   */
  isExactly?(parameters: P, state: Json): boolean;
  /**
   * Makes it so, exactly once, and reads back what GitHub's answers left open. Called directly behind the gate. Throws a
   * GitHubError; an ambiguous one means that nobody knows (the outcome is then `in_doubt`).
   */
  apply(operation: PlannedOperation<P>, context: ApplyContext): Promise<Applied>;
  /** One line for people: `tag v1.0.0 at 0123abc`. */
  describe(operation: PlannedOperation<P>): string;
}
