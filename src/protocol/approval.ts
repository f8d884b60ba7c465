import { parseTime } from '../core/clock.ts';
import { digestOf } from '../core/digest.ts';
import { APPROVAL_NAMESPACE } from './approvers.ts';
import type { Approver } from './approvers.ts';
import { canonicalize } from 'canonical-json/jcs';
import {
  isArmourBegin,
  isPresent,
  isVerified,
  parseSshSignature,
  readArmour,
  SshError,
  verifySshSignature,
} from 'ssh-signatures/sshsig';
import type { SshSignature } from 'ssh-signatures/sshsig';

/** Approvals that people sign with an SSH key (docs/formats.md, section 10): a message of five lines and its signature. */

const FIRST_LINE = 'marketops.approval/v1';
/** An approval ends within this time of the run's creation. */
export const LONGEST_APPROVAL_MS = 7 * 24 * 60 * 60_000;

/** What an approval is of, and the times that it is judged by (milliseconds). */
export interface ApprovalContext {
  readonly origin: string;
  readonly environment: string;
  readonly planDigest: string;
  /** When the run was created. */
  readonly createdAt: number;
  readonly now: number;
  readonly approvers: readonly Approver[];
}

/** @param notAfter a time of the protocol */
export function approvalMessage(
  { origin, environment, planDigest }: Pick<ApprovalContext, 'origin' | 'environment' | 'planDigest'>,
  notAfter: string,
): string {
  return [FIRST_LINE, origin, environment.toLowerCase(), planDigest, notAfter, ''].join('\n');
}

/** What looks like an approval text in other text. */
export interface FoundText {
  /** Counts from 1. */
  readonly line: number;
  /** Message and armour in their normal form; empty where there is no such text, and then it has no signature. */
  readonly text: string;
  readonly message: string;
  /** Or why it does not count. */
  readonly signature: SshSignature | string;
}

const isFirst = (line: string | undefined): boolean => line === FIRST_LINE;

/** Every approval text in a comment or file, whatever stands around; what begins like one and is none is found as well. */
export function findApprovals(text: string): FoundText[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const found: FoundText[] = [];
  for (let at = 0; at < lines.length;) {
    const begin = isFirst(lines[at]) ? at + 5 : at;
    if (!isArmourBegin(lines[begin])) {
      at++;
      continue;
    }
    const message = begin === at ? '' : `${lines.slice(at, begin).join('\n')}\n`;
    const read = signatureAt(lines, begin);
    const end = read.end;
    const isText = begin > at && end !== null;
    found.push({
      line: at + 1,
      message,
      text: isText ? `${lines.slice(at, end).join('\n')}\n` : '',
      signature: begin === at ? 'is a signature without its message directly before it' : read.signature,
    });
    at = end ?? begin + 1;
  }
  if (found.length === 0) {
    const at = lines.findIndex(isFirst);
    if (at >= 0)
      found.push({
        line: at + 1,
        message: '',
        text: '',
        signature: 'is a message without a signature directly behind it',
      });
  }
  return found;
}

function signatureAt(
  lines: readonly string[],
  begin: number,
): { readonly end: number | null; readonly signature: SshSignature | string } {
  let end: number | null = null;
  try {
    const armour = readArmour(lines, begin);
    end = armour.end;
    return { end, signature: parseSshSignature(armour.bytes) };
  } catch (error) {
    if (!(error instanceof SshError)) throw error;
    return { end, signature: error.message };
  }
}

/** An approval that counts, as far as the policy does not ask for more. */
export interface CountedApproval {
  readonly principal: string;
  /** Fingerprint of the key. */
  readonly key: string;
  /** Of the approval text in its normal form. */
  readonly digest: string;
  readonly not_after: string;
  /** Whether a security key verified who touched it. */
  readonly verified: boolean;
}

/** Judges a text that was found. @returns the approval, or why it does not count (the end of a sentence about it) */
export function judgeApproval(found: FoundText, context: ApprovalContext): CountedApproval | string {
  const { text, message, signature } = found;
  if (typeof signature === 'string') return signature;
  const wrong = messageFault(message, context);
  if (wrong !== null) return wrong;
  if (signature.namespace.toString('latin1') !== APPROVAL_NAMESPACE)
    return `is signed for another namespace than ${APPROVAL_NAMESPACE}`;
  const { fingerprint } = signature.key;
  const listed = context.approvers.filter(({ key }) => key.fingerprint === fingerprint);
  const [first] = listed;
  if (first === undefined) return `is signed by ${fingerprint}, which no line of approvers that counts lists`;
  if (listed.some(({ principal }) => principal !== first.principal))
    return `is signed by ${fingerprint}, which approvers lists for more than one principal`;
  const seconds = Math.floor(context.now / 1000);
  const isValid = listed.some(
    ({ validAfter, validBefore }) => (validAfter ?? -Infinity) <= seconds && seconds <= (validBefore ?? Infinity),
  );
  if (!isValid) return `is signed by ${fingerprint}, which approvers lists for another time`;
  if (!isPresent(signature)) return 'is signed by a security key that nobody touched';
  if (!verifySshSignature(signature, Buffer.from(message))) return 'has a signature that is not of this message';
  const notAfter = message.split('\n')[4] ?? '';
  const verified = isVerified(signature);
  return { principal: first.principal, key: fingerprint, digest: digestOf(text), not_after: notAfter, verified };
}

function messageFault(message: string, context: ApprovalContext): string | null {
  const [, origin = '', environment = '', plan = '', notAfter = ''] = message.split('\n');
  if (origin !== context.origin) return `is for ${quoted(origin)}, not for ${context.origin}`;
  const wanted = context.environment.toLowerCase();
  if (environment !== wanted) return `is for the environment ${quoted(environment)}, not ${quoted(wanted)}`;
  if (plan !== context.planDigest) return `is for the plan ${quoted(plan)}, not ${context.planDigest}`;
  const end = parseTime(notAfter);
  if (end === null) return `ends at ${quoted(notAfter)}, which is no time like 2026-11-22T01:02:03.456Z`;
  if (end < context.now) return `ended at ${notAfter}`;
  if (end > context.createdAt + LONGEST_APPROVAL_MS)
    return `ends at ${notAfter}, over 7 days after the run was created`;
  return null;
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, 100));

/** What names an approval on the ledger branch: a second signature of the key over the message is the same approval. */
export function approvalName(key: string, message: string): string {
  return digestOf(canonicalize([key, message]));
}

/** What a key's approval of a plan is called on the branch of approvals. */
export const approvalFile = (fingerprint: string): string =>
  `${Buffer.from(fingerprint.slice('SHA256:'.length), 'base64').toString('hex')}.txt`;

/** The folder there that holds the approvals of a plan. */
export const approvalFolder = (planDigest: string): string => planDigest.slice('sha256:'.length);

export const approvalBranchPath = (planDigest: string, fingerprint: string): string =>
  `${approvalFolder(planDigest)}/${approvalFile(fingerprint)}`;

/** Where text came from, as a person names it, and the text. */
export interface ApprovalSource {
  readonly from: string;
  readonly text: string;
}

export interface CollectedApprovals {
  /** One a key and message, each with its text. */
  readonly counted: readonly (CountedApproval & { readonly text: string; readonly name: string })[];
  readonly ignored: readonly { readonly from: string; readonly reason: string }[];
}

/** Judges everything that looks like an approval in these texts. */
export function collectApprovals(sources: readonly ApprovalSource[], context: ApprovalContext): CollectedApprovals {
  const counted = new Map<string, CollectedApprovals['counted'][number]>();
  const ignored: { from: string; reason: string }[] = [];
  for (const { from, text } of sources) {
    for (const found of findApprovals(text)) {
      const judged = judgeApproval(found, context);
      if (typeof judged === 'string') {
        ignored.push({ from: `${from}, line ${found.line}`, reason: judged });
        continue;
      }
      const name = approvalName(judged.key, found.message);
      if (!counted.has(name)) counted.set(name, { ...judged, text: found.text, name });
    }
  }
  return { counted: [...counted.values()], ignored };
}
