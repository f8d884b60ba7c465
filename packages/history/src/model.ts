import type { PolicySource, Warning } from '../../../src/protocol/ledger.ts';
import type { CheckName, Decision, Effect, Outcome, RunResult } from '../../../src/protocol/vocabulary.ts';

/**
 * The history of one repository, as its ledger branch tells it: plain JSON, so that it can be kept and read again. Times are
 * texts of the formats (`2026-11-22T01:02:03.456Z`), digests `sha256:…`, hashes bare hex.
 */
export interface History {
  readonly origin: string;
  /** OWNER/NAME as the newest run called it: a rename keeps id and origin. */
  readonly repository: string;
  readonly repositoryId: string;
  /** Id of the branch's head when it was read. */
  readonly head: string;
  /** Accepted commits, oldest first, without the first one, which has no lines. */
  readonly blocks: readonly Block[];
  readonly foreign: readonly ForeignCommit[];
  /** What does not hold, in the words of the verifier; empty where everything that was read does. */
  readonly faults: readonly string[];
  readonly keys: readonly KeyUse[];
  readonly policies: readonly PolicyVersion[];
  /** By their first lines. */
  readonly runs: readonly Run[];
}

/** An accepted commit: a segment of lines under a signed checkpoint. */
export interface Block {
  readonly commit: string;
  readonly parent: string;
  /** Another one than `parent` where foreign commits were set aside. */
  readonly base: string;
  /** Number of its first line. */
  readonly first: number;
  /** Lines of the ledger after it. */
  readonly size: number;
  readonly root: string;
  /** Hash of its last line. */
  readonly head: string;
  /** Of its last line. */
  readonly at: string;
  /** Of its segment. */
  readonly bytes: number;
  /** The signed checkpoint, as it stands in the commit. */
  readonly checkpoint: string;
}

/** A commit of the branch that does not count. */
export interface ForeignCommit {
  readonly commit: string;
  /** Whether a later run put it on record. */
  readonly recorded: boolean;
}

/** A key that signed checkpoints. */
export interface KeyUse {
  readonly vkey: string;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly blocks: number;
  /** Null where no keys were given from outside. */
  readonly trusted: boolean | null;
}

/** A version of the policy, with what it decided. */
export interface PolicyVersion {
  readonly digest: string;
  /** Null: the built-in policy. Of a policy that is `withheld` the branch has no text. */
  readonly source: PolicySource;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly runs: number;
  readonly rules: readonly RuleUse[];
}

export interface RuleUse {
  readonly id: string;
  readonly effect: 'permit' | 'forbid';
  /** Operations that it was tried on, and those that it matched. */
  readonly tried: number;
  readonly matched: number;
}

/** What one job of a run attempt recorded: what a proof is of. A run has one of these an attempt and job. */
export interface Run {
  readonly runId: string;
  readonly runAttempt: number;
  /** 32 hex digits, unlike those of any other job. */
  readonly claim: string;
  /** Its lines, as stretches without a gap: there is a second one where another run wrote in between. */
  readonly stretches: readonly Stretch[];
  readonly repository: string;
  readonly commitSha: string;
  readonly ref: string;
  readonly event: string;
  readonly workflowRef: string;
  readonly environment: string | null;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly actionVersion: string;
  readonly vkey: string | null;
  readonly warnings: readonly Warning[];
  readonly times: Times;
  /** Digest that people approve, and of the exact bytes of `plan.json`; null: it ended before there was a plan. */
  readonly planDigest: string | null;
  readonly planFileDigest: string | null;
  readonly evidenceDigest: string | null;
  /** Null: it has no decision. */
  readonly policyDigest: string | null;
  readonly policySource: PolicySource;
  readonly trustedKeysDigest: string;
  readonly approversDigest: string;
  /** Of the receipts: who approved, each person once a way. */
  readonly approvers: readonly Approver[];
  /** Null: the run has not been closed. */
  readonly result: RunResult | null;
  readonly refusals: readonly Refusal[];
  readonly operations: readonly Operation[];
  /** How many operations its plan has; some may have no lines. */
  readonly planned: number;
  /** What of earlier runs it found out. */
  readonly reconciled: readonly Reconciled[];
}

/** Lines `first` to `size - 1`. */
export interface Stretch {
  readonly first: number;
  readonly size: number;
}

/** When each thing happened, as the lines say; null: it did not. */
export interface Times {
  /** When GitHub says that the run was created: known where the policy asks for signatures. */
  readonly created: string | null;
  readonly opened: string;
  readonly planned: string | null;
  /** The first receipt. */
  readonly authorized: string | null;
  /** The first intent. */
  readonly begun: string | null;
  /** The last operation that succeeded. */
  readonly shipped: string | null;
  readonly closed: string | null;
  /** The last line so far. */
  readonly last: string;
}

export interface Approver {
  readonly id: string;
  readonly login: string;
  readonly how: 'review' | 'signed';
  /** Fingerprint of the SSH key that signed. */
  readonly key: string | null;
  /** Whether this person started the run or its attempt. */
  readonly self: boolean;
}

/** Why something was refused. What was refused for another refusal's sake is left out. */
export interface Refusal {
  readonly operationId: string;
  readonly by: 'policy' | 'receipt' | 'gate';
  readonly code: string;
  readonly rule: string | null;
  readonly message: string | null;
  readonly at: string;
}

export interface Operation {
  readonly id: string;
  readonly kind: string;
  /** OWNER/NAME of the target; null where the plan cannot be read, and so `subject`. */
  readonly target: string | null;
  /** What is acted on, in a few words, foreign text: `v1.0.0`. */
  readonly subject: string | null;
  readonly digest: string | null;
  readonly effect: Effect | null;
  readonly decision: Decision;
  /** The rules that matched. */
  readonly rules: readonly string[];
  readonly receipt: OperationReceipt | null;
  /** Each evaluation on record. */
  readonly gates: readonly Gate[];
  readonly intents: readonly Intent[];
  readonly naturalKey: string | null;
  readonly outcome: OperationOutcome | null;
  /** What a later run found, of an intent that had no outcome or was in doubt. */
  readonly reconciled: Finding | null;
  readonly artifacts: readonly Artifact[];
}

export interface OperationReceipt {
  readonly id: string;
  readonly enforceable: boolean;
  readonly envelopeDigest: string;
  readonly seq: number;
  readonly at: string;
}

export interface Gate {
  readonly seq: number;
  readonly at: string;
  readonly receiptId: string | null;
  /** Of nine. */
  readonly passed: number;
  readonly failed: readonly { readonly check: CheckName; readonly code: string }[];
  readonly notEvaluated: readonly CheckName[];
}

export interface Intent {
  readonly seq: number;
  readonly at: string;
  readonly receiptId: string;
}

export interface OperationOutcome {
  readonly seq: number;
  readonly at: string;
  readonly word: Outcome | 'unchanged';
  readonly receiptId: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly url: string | null;
  readonly stateDigest: string | null;
}

export interface Finding {
  readonly seq: number;
  readonly at: string;
  readonly observed: 'done' | 'absent' | 'conflict';
  /** The run that looked. */
  readonly claim: string;
}

export interface Reconciled {
  readonly receiptId: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly observed: Finding['observed'];
  readonly at: string;
}

/** Something that was published, by its bytes. */
export interface Artifact {
  readonly name: string;
  readonly digest: string | null;
  readonly size: number | null;
}
