import { CodedError } from 'coded-error/error';

/** A request to a registry that did not succeed. Never holds a credential. */
export class RegistryError extends CodedError {
  readonly status: number | null;
  /** `refused`: certainly nothing was done. `ambiguous`: nobody knows. */
  readonly certainty: 'refused' | 'ambiguous';

  constructor(
    code: string,
    message: string,
    { status = null, certainty }: { status?: number | null; certainty: RegistryError['certainty'] },
  ) {
    super(code, message);
    this.name = 'RegistryError';
    this.status = status;
    this.certainty = certainty;
  }
}

/** What was certainly not done. */
export const refused = (code: string, message: string): RegistryError =>
  new RegistryError(code, message, { certainty: 'refused' });

/** What may have been done, or may be there. */
export const doubtful = (message: string, status: number | null = null): RegistryError =>
  new RegistryError('registry_error', message, { status, certainty: 'ambiguous' });

/** An answer that is none of those that were hoped for. @param unauthorized statuses that mean a missing right, and `how` to get it */
export function unfit(
  status: number,
  text: string,
  { unauthorized, how }: { readonly unauthorized: readonly number[]; readonly how: string },
): RegistryError {
  if (status >= 500 || status < 400) return doubtful(text, status);
  return unauthorized.includes(status)
    ? new RegistryError('registry_unauthorized', `${text}. ${how}`, { status, certainty: 'refused' })
    : new RegistryError('registry_refused', text, { status, certainty: 'refused' });
}
