import { CodedError } from 'coded-error/error';
import type { GitHubFailure } from 'github-client/types';

/** Everything that leaves a phase deliberately is one of these; anything else is a defect. */
export {
  CodedError as MarketOpsError,
  DiagnosticsError,
  formatLocation,
  messageOf,
  toldWithCode,
} from 'coded-error/error';
export type { Diagnostic, SourceLocation } from 'coded-error/error';

/** For what makes a command impossible before anything was looked at: exit code 2. */
export function usageError(message: string, cause?: unknown): CodedError {
  return new CodedError('usage', message, { cause });
}

/** The failure behind an error, or null for anything that is not one (a cancellation, a defect). */
export function failureOf(error: unknown): (CodedError & GitHubFailure) | null {
  return error instanceof CodedError && 'certainty' in error ? (error as CodedError & GitHubFailure) : null;
}
