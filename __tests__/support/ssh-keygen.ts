import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a program is there; tests that need one are skipped where it is missing, but never in CI. */
export const hasProgram = (name: string): boolean =>
  process.env['CI'] === 'true' || spawnSync(name, ['--version']).error === undefined;

export const hasSshKeygen = hasProgram('ssh-keygen');

/** A key pair in a folder. @returns its path, and the line of its public half without a comment */
export function newSshKey(folder: string, name: string, type: 'ed25519' | 'ecdsa' = 'ed25519') {
  const file = join(folder, name);
  execFileSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-C', '', '-f', file]);
  return { file, line: readFileSync(`${file}.pub`, 'utf8').trim() };
}

/** A line of approvers for a key. */
export const approverLine = (principal: string, line: string): string =>
  `${principal} namespaces="marketops-approval" ${line}\n`;

/** The approval text of a message, signed as a person would. */
export function signApproval(key: string, message: string, namespace = 'marketops-approval'): string {
  const options = ['-Y', 'sign', '-q', '-f', key, '-n', namespace];
  return `${message}${execFileSync('ssh-keygen', options, { input: message, stdio: ['pipe', 'pipe', 'ignore'] }).toString()}`;
}
