import type { Dict, Signer } from './crypto.ts';

/** What must be said of a forgery (docs: verdicts). */
export type Verdict = 'TAMPERED' | 'INCOMPLETE' | 'UNVERIFIABLE';

export interface Op {
  readonly id: string;
  readonly needs?: readonly string[];
  readonly effect?: 'create' | 'update' | 'none' | 'conflict';
  readonly outcome?: 'succeeded' | 'failed' | 'skipped' | 'in_doubt' | 'none';
  readonly code?: string;
  /** The gate's code: a late rejection with `outcome: 'skipped'`, else one before begin. */
  readonly rejected?: string;
  readonly decision?: 'permit' | 'forbid' | 'no_rule';
}

/** What of an honest proof a forger changes. */
export interface Forgery {
  readonly mode?: 'prod' | 'dry_run';
  readonly ops?: readonly Op[];
  readonly signer?: Signer | null;
  readonly coSigners?: readonly Signer[];
  readonly trusted?: string;
  /** Another policy than the one that is made to fit; what it decides is the affair of the hook for lines. */
  readonly policy?: string;
  readonly approvers?: string;
  /** Lines of others before this claim, and between begin and end. */
  readonly linesBefore?: number;
  readonly linesBetween?: number;
  readonly closed?: boolean;
  readonly landed?: boolean;
  readonly signedManifest?: boolean;
  readonly result?: string;
  readonly claim?: string;
  readonly runId?: string;
  readonly authorize?: boolean;
  /** A job that mints nothing, also no refusals. */
  readonly execute?: boolean;
  readonly batch?: number;
  /** Hooks of a forger who holds the key: each is applied before what comes after it is made and signed. */
  readonly plan?: (plan: Dict) => void;
  readonly planned?: (plan: Dict) => void;
  readonly evidence?: (evidence: Dict) => void;
  readonly receipt?: (payload: Dict, id: string) => void;
  readonly envelope?: (envelope: Dict, id: string) => void;
  readonly lines?: (lines: Dict[]) => Dict[] | undefined;
  /** Edits the text of a line before it is hashed. */
  readonly text?: (text: string, index: number) => string;
  readonly proof?: (proof: Dict) => void;
  readonly checkpoints?: (list: Dict[], context: { leaves: Buffer[]; heads: string[] }) => void;
  readonly files?: (files: Map<string, Buffer>) => void;
  readonly manifest?: (payload: Dict) => void;
}
