import { CodedError } from 'coded-error/error';

/** Everything that leaves a phase deliberately is one of these; anything else is a defect. */
export { CodedError as MarketOpsError, DiagnosticsError, formatLocation, messageOf } from 'coded-error/error';
export type { Diagnostic, SourceLocation } from 'coded-error/error';

/** For what makes a command impossible before anything was looked at: exit code 2. */
export function usageError(message: string, cause?: unknown): CodedError {
  return new CodedError('usage', message, { cause });
}
