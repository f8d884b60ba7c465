import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isMap, parseDocument } from 'yaml';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { formatTime } from '../core/clock.ts';
import { approvalBranchPath, approvalMessage } from '../protocol/approval.ts';
import { approverLine, parseApprovers, principalOf } from '../protocol/approvers.ts';
import type { Signer } from './setting.ts';

/** Throwaway SSH keys of the people who sign in a rehearsal. */

const run = promisify(execFile);
const LASTS_MS = 24 * 60 * 60_000;
/** Of the list, so that a rehearsal knows its own. */
const HEADING = '# Throwaway keys of a rehearsal\n';

export interface Signing {
  /** The rehearsed repository's approvers; empty where nobody signs. */
  readonly approvers: string;
  readonly people: readonly { readonly login: string; readonly keyFile: string; readonly fingerprint: string }[];
}

/** @throws MarketOpsError `sign_failed` without `ssh-keygen` */
export async function makeKeys(signers: readonly Signer[], folder: string): Promise<Signing> {
  if (signers.length === 0) return { approvers: '', people: [] };
  const lines = signers.map(async ({ login, id }, index) => {
    const keyFile = join(folder, `signer-${index}`);
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', keyFile]).catch((cause: unknown) => {
      throw new MarketOpsError(
        'sign_failed',
        `ssh-keygen made no key to sign with (${messageOf(cause)}). Install OpenSSH's client, and see that it is on PATH.`,
        { cause },
      );
    });
    const key = (await readFile(`${keyFile}.pub`, 'utf8')).trim();
    const line = approverLine(principalOf({ id, login }), key);
    const fingerprint = parseApprovers(Buffer.from(line)).approvers[0]?.key.fingerprint ?? '';
    return { login, keyFile, fingerprint, line };
  });
  const people = await Promise.all(lines);
  return { approvers: `${HEADING}${people.map(({ line }) => line).join('')}`, people };
}

export const isRehearsed = (list: Uint8Array): boolean => Buffer.from(list).toString().startsWith(HEADING);

/** The files of the branch of approvals, once everybody signed. @param sign message and key to approval text */
export function signedBy(
  { people }: Signing,
  subject: { readonly origin: string; readonly environment: string; readonly planDigest: string; readonly at: number },
  sign: (message: string, keyFile: string) => string,
): Record<string, { readonly content: string }> {
  const message = approvalMessage(subject, formatTime(subject.at + LASTS_MS));
  return Object.fromEntries(
    people.map(({ keyFile, fingerprint }) => [
      approvalBranchPath(subject.planDigest, fingerprint),
      { content: sign(message, keyFile) },
    ]),
  );
}

/** The policy, asking for a signature of somebody else besides. */
export function askingForSignature(policy: Uint8Array): Buffer {
  const document = parseDocument(Buffer.from(policy).toString());
  const signed = { min: 1, not: ['actor', 'triggering_actor'] };
  if (isMap(document.get('approvals'))) document.setIn(['approvals', 'signed'], signed);
  else document.set('approvals', { signed });
  return Buffer.from(document.toString());
}
