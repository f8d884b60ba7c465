import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { TIP_PATH } from '../protocol/ledger-files.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import { TLOG_PROOF_HEADER } from 'transparency-log/tlog-proof';
import { digestOf } from '../core/digest.ts';
import { pinsOf } from './keys.ts';
import { LIMITS, PROOF_FOLDER, folderSource } from './source.ts';
import { firstBytes } from 'file-sources/source';
import type { FileSource } from 'file-sources/source';
import type { Report } from './verdict.ts';
import { verifyLedgerFile } from './verify-ledger.ts';
import { verifyProof } from './verify-proof.ts';
import type { VerifyOptions } from './verify-proof.ts';
import { reportOf } from './verdict.ts';

/** What lies at a path: the forms in which a ledger or a proof is handed about. */
export type Kind = 'proof' | 'zip' | 'ledger' | 'branch' | 'inclusion';

export interface Recognised {
  readonly kind: Kind;
  /** Where it is: the path, or the proof folder in it. */
  readonly path: string;
}

/** Files of which one at least is in every proof. */
const MARKS: readonly string[] = [PROOF_FILES.proof, PROOF_FILES.manifest, PROOF_FILES.checkpoints];
const ZIP_MAGIC = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/** What lies at a path, recognised by names and first bytes; null when it can be read as none of the forms. */
export async function recognise(path: string): Promise<Recognised | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return recogniseFolder(path);
  if (found?.isFile() !== true) return null;
  const head = (await firstBytes(path, TLOG_PROOF_HEADER.length)).toString('latin1');
  if (ZIP_MAGIC.includes(head.slice(0, 4))) return { kind: 'zip', path };
  if (head === TLOG_PROOF_HEADER || path.endsWith('.tlog-proof')) return { kind: 'inclusion', path };
  // A ledger is one by its name whatever it holds: a defect of content is never "nothing to read".
  return path.endsWith('.jsonl') || head.startsWith('{"claim":') ? { kind: 'ledger', path } : null;
}

async function recogniseFolder(path: string): Promise<Recognised | null> {
  const names = new Set(await readdir(path));
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.has(name));
  if (has(...MARKS)) return { kind: 'proof', path };
  if (has(TIP_PATH, 'ledger', 'checkpoint')) return { kind: 'branch', path };
  if (has(PROOF_FILES.ledger)) return { kind: 'proof', path };
  if (has(PROOF_FOLDER)) return recognise(join(path, PROOF_FOLDER));
  const isRepository = has('.git') || ['HEAD', 'objects', 'refs'].every((name) => names.has(name));
  if (!isRepository) return null;
  const { hasLedger } = await import('./branch/commits.ts');
  return (await hasLedger(path)) ? { kind: 'branch', path } : null;
}

/** Nothing there that can be read as a proof. */
export function unusable(detail: string): Report {
  const checks = [{ name: 'input', status: 'failed', detail }] as const;
  return { ...reportOf(checks), verdict: 'UNUSABLE' };
}

/** Verifies whatever lies at a path. @param found what was recognised there, by who has looked already */
export async function verifyPath(
  path: string,
  options: VerifyOptions,
  found: Recognised | null | Promise<Recognised | null> = recognise(path),
): Promise<Report> {
  const recognised = await found;
  if (recognised === null) {
    return unusable(`${path}: expected a proof folder, its zip, a ledger.jsonl, a ledger branch or a tlog-proof`);
  }
  return verifyRecognised(recognised, options);
}

export async function verifyRecognised({ kind, path }: Recognised, options: VerifyOptions): Promise<Report> {
  if (typeof options.run === 'string' && kind !== 'branch')
    return unusable(`${path}: --run looks at a run of a ledger branch, and this is none`);
  switch (kind) {
    case 'proof':
      return verifyProof(folderSource(path), options);
    case 'branch':
      return (await import('./branch/verify-branch.ts')).verifyBranch(path, options);
    case 'ledger':
      return verifyLedgerFile(path, options);
    case 'inclusion': {
      const bytes = await firstBytes(path, LIMITS.noteBytes + 1);
      return (await import('./inclusion.ts')).verifyInclusion(bytes, basename(path), options);
    }
    case 'zip':
      return verifyZip(path, options);
  }
}

/** The files of a proof that was recognised; whoever gets them closes them. @throws Error when it is no zip */
export async function openProof({ kind, path }: Recognised): Promise<FileSource> {
  return kind === 'zip' ? (await import('./zip.ts')).openZip(path) : folderSource(path);
}

async function verifyZip(path: string, options: VerifyOptions): Promise<Report> {
  let source: FileSource;
  try {
    source = await openProof({ kind: 'zip', path });
  } catch (error) {
    return unusable(`${path}: expected a zip, found ${String(error)}`);
  }
  try {
    // Names that are refused are reported by the layout check, which lists them again.
    const paths = await source.list().then(
      (entries) => entries.map((entry) => entry.path),
      () => [PROOF_FILES.proof],
    );
    if (!paths.some((name) => MARKS.includes(name) || name === PROOF_FILES.ledger)) {
      return unusable(`${path}: expected a proof in the zip, found other files`);
    }
    return await verifyProof(source, options);
  } finally {
    await source.close();
  }
}

/** Verifies a proof folder under the text of a trusted-keys file. */
export function verifyFolder(path: string, trustedKeys: string, approvers = ''): Promise<Report> {
  const lists = approvers === '' ? {} : { approvers: new Set([digestOf(approvers)]) };
  return verifyProof(folderSource(path), { pins: { ...pinsOf(trustedKeys, 'trusted-keys'), ...lists } });
}
