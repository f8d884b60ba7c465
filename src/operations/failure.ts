import { failureOf, MarketOpsError } from '../core/errors.ts';
import type { Certainty, GitHubFailure } from 'github-client/types';

/** An operation that did not succeed for a reason that no single request tells: a conflict, a wrong read-back. */
export class OperationError extends MarketOpsError implements GitHubFailure {
  readonly status = null;
  readonly certainty: Certainty;

  constructor(code: string, message: string, certainty: Certainty = 'refused', cause?: unknown) {
    super(code, message, cause === undefined ? {} : { cause });
    this.name = 'OperationError';
    this.certainty = certainty;
  }
}

/** What GitHub has differs from what was approved, and it is not ours to change. Nothing was written. */
export function conflict(reason: string): OperationError {
  return new OperationError('conflict', reason);
}

/** Whether a failed write may have acted. Whatever is no plain refusal may have. */
export function isAmbiguous(error: unknown): boolean {
  return failureOf(error)?.certainty === 'ambiguous';
}
