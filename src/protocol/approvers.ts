import { parseAllowedSigners } from 'ssh-signatures/allowed-signers';
import type { AllowedSigner, RefusedLine } from 'ssh-signatures/allowed-signers';

/** `.marketops/approvers`: OpenSSH's list of allowed signers, each by GitHub's private address. */

export const APPROVAL_NAMESPACE = 'marketops-approval';

export interface Approver extends AllowedSigner {
  /** Decimal: decides who it is, for logins can change hands. */
  readonly id: string;
}

const PRINCIPAL = /^([1-9][0-9]{0,19})\+([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}(?:\[bot\])?))@users\.noreply\.github\.com$/;

/** The id and login of a principal; null for anything else than GitHub's private address. */
export function accountOf(principal: string): { readonly id: string; readonly login: string } | null {
  const [, id, login] = PRINCIPAL.exec(principal) ?? [];
  return id === undefined || login === undefined ? null : { id, login };
}

/** GitHub's private address of an account: the principal of its keys. */
export function principalOf({ id, login }: { readonly id: string | number; readonly login: string }): string {
  return `${id}+${login}@users.noreply.github.com`;
}

/** A line that lists a key for a principal. @param key `ssh-ed25519 AAAA…` */
export function approverLine(principal: string, key: string): string {
  return `${principal} namespaces="${APPROVAL_NAMESPACE}" ${key}\n`;
}

const FORM = 'which is not one <user id>+<login>@users.noreply.github.com';

/** Reads every line; one that does not count is told, and the others stand. */
export function parseApprovers(bytes: Uint8Array): {
  readonly approvers: readonly Approver[];
  readonly refused: readonly RefusedLine[];
} {
  const faultOf = (principal: string): string | null => (accountOf(principal) === null ? FORM : null);
  const { signers, refused } = parseAllowedSigners(bytes, { namespace: APPROVAL_NAMESPACE, faultOf });
  return { approvers: signers.map((signer) => ({ ...signer, id: accountOf(signer.principal)?.id ?? '' })), refused };
}
