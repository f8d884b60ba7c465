import { lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../core/digest.ts';
import { fit, openEnvelope, RECEIPT_TYPE } from '../../protocol/dsse.ts';
import type { Files } from '../../protocol/history.ts';
import { evidenceShape } from '../../protocol/evidence.ts';
import { parseJsonFile, readShaped } from 'canonical-json/jcs';
import {
  BASELINE_PATH,
  baselineShape,
  isLedgerPath,
  MATERIAL_PATHS,
  runPath,
  runShape,
  segmentPath,
  TIP_PATH,
  usedApprovalShape,
} from '../../protocol/ledger-files.ts';
import { receiptShape } from '../../protocol/receipt.ts';
import type { SignedApproval } from '../../protocol/receipt.ts';
import type { RunRecord } from '../../protocol/ledger-files.ts';
import type { Shape } from '../../core/shape.ts';
import { segmentsOf } from './history.ts';
import type { BranchHistory } from './history.ts';
import type { Called } from './story.ts';
import type { LedgerFile } from '../chain.ts';
import { streamFile } from 'file-sources/source';
import { at, fail, Finding, findingOf } from '../verdict.ts';
import { shown } from 'canonical-json/places';
import type { ClaimState } from '../claim.ts';
import type { Pins } from '../keys.ts';
import { judgeText, requireApprovers } from '../signed-approvals.ts';
import type { Check } from '../verdict.ts';

const SMALL_FILE = 64 * 1024 * 1024;

/** A checkout of the ledger branch: read file by file, since it has as many as receipts were ever consumed. */
export class BranchFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** A file's bytes; null when it is not there. Links are not followed. */
  bytes(path: string): Buffer | null {
    const found = lstatSync(join(this.root, path), { throwIfNoEntry: false });
    if (found === undefined) return null;
    if (!found.isFile()) fail(at(path), 'a regular file', 'a link, folder or device');
    if (found.size > SMALL_FILE) fail(at(path), `at most ${SMALL_FILE} bytes`, String(found.size));
    return readFileSync(join(this.root, path));
  }

  /** The ledger's lines, segment after segment. */
  async *segments(): AsyncGenerator<LedgerFile> {
    for await (const path of this.files('ledger')) yield { path, pieces: streamFile(join(this.root, path)) };
  }

  /** Paths of the files below a folder, those of each folder sorted. */
  async *files(folder = ''): AsyncGenerator<string> {
    const items = await readdir(join(this.root, folder), { withFileTypes: true }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    });
    items.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const item of items) {
      if (folder === '' && item.name === '.git') continue;
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory() && path.split('/').length < DEPTH) yield* this.files(path);
      else if (item.isFile() && isLedgerPath(path)) yield path;
      else fail(at(shown(path)), 'a file that the branch has a place for', 'another', 'segments');
    }
  }
}

/** The lines of a ledger branch: of what counts where the history is there, else of the checkout. */
export async function* branchSegments(folder: BranchFolder, history: BranchHistory | null): AsyncGenerator<LedgerFile> {
  if (history === null) yield* folder.segments();
  else for await (const { segment } of segmentsOf(history)) yield segment;
}

/** `plans/<2 hex>/<file>` */
const DEPTH = 3;

/** A JSON file of the branch. @throws Finding when it is not what it should be */
export function branchJson<T>(path: string, bytes: Uint8Array, shape: Shape<T>): T {
  try {
    return fit(shape, parseJsonFile(bytes), path);
  } catch (error) {
    return fail(at(path), 'canonical JSON of its schema', String(error));
  }
}

/** The files beside the lines, and the checks that tell of them, by the first part of a path. */
const KINDS_OF_FILE = {
  consumed: ['consumed'],
  open: ['open'],
  runs: ['runs'],
  receipts: ['receipts'],
  material: ['plans', 'evidence', 'policies', 'trusted-keys', 'approvers'],
  used_approvals: ['approvals'],
  files: ['ledger', TIP_PATH, BASELINE_PATH],
} as const;
type KindOfFile = keyof typeof KINDS_OF_FILE;

function kindOfFile(path: string): KindOfFile {
  const [top = ''] = path.split('/');
  const found = Object.entries(KINDS_OF_FILE).find(([, tops]) => (tops as readonly string[]).includes(top));
  return (found?.[0] as KindOfFile | undefined) ?? 'files';
}

/** What is wrong with the files beside the lines: the first defect of each kind. */
export class BranchFiles {
  readonly findings = new Map<KindOfFile, Finding>();
  /** Texts of signed approvals that counted, by digest, and digests of the lists under which they did. */
  readonly approvalTexts = new Map<string, string>();
  readonly approverLists = new Set<string>();
  readonly #runs = new Map<string, RunRecord>();

  /** Runs a check; what it throws is a finding about files of that kind. */
  async look(kind: KindOfFile, check: () => void | Promise<void>): Promise<void> {
    if (this.findings.has(kind)) return;
    try {
      await check();
    } catch (error) {
      this.findings.set(kind, findingOf(error, 'the ledger branch'));
    }
  }

  wrong(path: string, expected: string, found: string): Promise<void> {
    return this.look(kindOfFile(path), () => fail(at(path), expected, found));
  }

  /** A record of a run, which only ever grows. */
  takeRun(path: string, bytes: Buffer): Promise<void> {
    return this.look('runs', () => {
      const record = branchJson(path, bytes, runShape);
      const before = this.#runs.get(path);
      this.#runs.set(path, record);
      if (before === undefined) return;
      if (before.opened_at !== record.opened_at) fail(at(path), `opened_at ${before.opened_at}`, record.opened_at);
      const gone = before.plan_digests.find((plan) => !record.plan_digests.includes(plan));
      if (gone !== undefined) fail(at(path), `plan ${gone}, which the run had`, 'none');
    });
  }

  /** What GitHub had before the first lines, which the first commit writes. */
  checkBaseline(bytes: Buffer | null): Promise<void> {
    return this.look('files', () => {
      if (bytes === null) fail(at(BASELINE_PATH), 'what GitHub had before the first run', 'no file');
      const { releases, tags } = branchJson(BASELINE_PATH, bytes, baselineShape);
      const isSorted = tags.slice(1).every(({ name }, i) => (tags[i]?.name ?? name) < name);
      if (!isSorted) fail(at(BASELINE_PATH), 'tags by name, each once', 'another order');
      if (!releases.slice(1).every(({ id }, i) => BigInt(releases[i]?.id ?? id) < BigInt(id)))
        fail(at(BASELINE_PATH), 'releases by id, each once', 'another order');
    });
  }

  /** What is begun is begun under a plan of its run. */
  checkBegun(begun: Called['begun']): Promise<void> {
    return this.look('runs', () => {
      for (const { run, plan } of begun) {
        const path = runPath(run);
        const record = this.#runs.get(path);
        if (record === undefined) fail(at(path), 'the plans of the run', 'no file');
        if (!record.plan_digests.includes(plan)) fail(at(path), `plan ${plan} among those of the run`, 'others');
      }
    });
  }
}

/** A file of the branch; null where there is none. */
export type ReadFile = (path: string) => Promise<Buffer | null>;

/** Holds what each accepted commit wrote to what its lines call for. */
export class WrittenFiles extends BranchFiles {
  /** Of each receipt that is open, where. */
  readonly #open = new Map<string, string>();
  /** Of each signed approval that was used, by path, the run. */
  readonly #approvals = new Map<string, string>();

  /**
   * @param first number of the commit's first line
   * @param read a file of that commit
   */
  async take(
    written: Files,
    { files, opened, closed, runs, begun }: Called,
    first: number,
    read: ReadFile,
  ): Promise<void> {
    const left = new Map(Object.entries(written));
    for (const path of [TIP_PATH, segmentPath(first)]) {
      if ((left.get(path) ?? null) === null) await this.wrong(path, 'a digest in files.json', 'none');
      left.delete(path);
    }
    if (first === 0) {
      await this.checkBaseline(await read(BASELINE_PATH));
      left.delete(BASELINE_PATH);
    }
    for (const [path, digest] of files) {
      if (left.get(path) !== digest) await this.wrong(path, `${digest} in files.json`, left.get(path) ?? 'none');
      left.delete(path);
    }
    const begunHere = new Set<string>();
    for (const [digest, receipt] of opened) {
      const [path] = [...left].find(([name, value]) => value === digest && name.startsWith('open/')) ?? [];
      if (path === undefined) await this.wrong('open/', `a file for ${receipt}, which is begun`, 'none');
      else {
        this.#open.set(receipt, path);
        begunHere.add(path);
      }
      left.delete(path ?? '');
    }
    for (const receipt of closed) {
      const path = this.#open.get(receipt) ?? 'open/';
      // What is reconciled may be begun anew in the same commit: another file in the same place.
      if (left.get(path) !== null && !begunHere.has(path))
        await this.wrong(path, `to be removed, for ${receipt} is settled`, 'that it stays');
      left.delete(path);
      this.#open.delete(receipt);
    }
    for (const { run_id } of runs) {
      const path = runPath(run_id);
      const bytes = (left.get(path) ?? null) === null ? null : await read(path);
      if (bytes !== null) await this.takeRun(path, bytes);
      if (bytes !== null) left.delete(path);
    }
    await this.checkBegun(begun);
    await this.look('used_approvals', () => this.#takeApprovals(left, begun, read));
    const hasPolicy = [...files.keys()].some((path) => path.startsWith('policies/'));
    for (const [path, digest] of left) {
      // A run without operations has no decision that would name its policy.
      const isPolicy = runs.length > 0 && !hasPolicy && digest !== null && path === MATERIAL_PATHS.policy(digest);
      if (!isPolicy)
        await this.wrong(path, 'a file that the lines call for', digest === null ? 'its removal' : 'another');
    }
  }

  /** An approval counts for one run, whose first intent under it writes it down by key and message. */
  async #takeApprovals(left: Map<string, string | null>, begun: Called['begun'], read: ReadFile): Promise<void> {
    const [first] = begun;
    if (first === undefined || first.claim === null) return;
    const receipt = MATERIAL_PATHS.receipt(first.receipt);
    const counted = approvalsOf(receipt, await read(receipt));
    const run = await runOfApprovals(first.claim, first.plan, read);
    const written = new Set<string>();
    for (const path of [...left.keys()].filter((name) => name.startsWith('approvals/'))) {
      const bytes = await read(path);
      if (bytes === null) fail(at(path), 'an approval that was used', 'its removal');
      const { plan_digest, run_id, text } = branchJson(path, bytes, usedApprovalShape);
      if (this.#approvals.has(path)) fail(at(path), 'an approval that was not used before', 'it again');
      if (run_id !== first.run || plan_digest !== first.plan) fail(at(path), `run ${first.run} and its plan`, run_id);
      this.#approvals.set(path, run_id);
      this.approvalTexts.set(digestOf(text), text);
      written.add(path);
      left.delete(path);
    }
    for (const approval of counted) {
      const judged = judgeText(this.approvalTexts.get(approval.digest) ?? '', approval, run);
      if ('fault' in judged) fail(at(receipt), `approval ${approval.digest} that counts`, `one that ${judged.fault}`);
      const path = MATERIAL_PATHS.usedApproval(judged.name);
      const user = this.#approvals.get(path);
      if (user !== first.run)
        fail(at(path), `approval ${approval.digest} written down for run ${first.run}`, user ?? 'none');
      written.delete(path);
      this.approverLists.add(first.claim.opened.data.approvers_digest);
    }
    const [other] = written;
    if (other !== undefined) fail(at(other), 'an approval that counted', 'another');
  }
}

async function runOfApprovals({ opened, evidence }: ClaimState, planDigest: string, read: ReadFile) {
  const found = evidence === null ? null : await read(MATERIAL_PATHS.evidence(evidence.data.evidence_digest));
  const approvers = (await read(MATERIAL_PATHS.approvers(opened.data.approvers_digest))) ?? Buffer.alloc(0);
  return { opened, planDigest, evidence: readShaped(evidenceShape, found), approvers };
}

/** The signed approvals that a receipt was minted under. */
export function approvalsOf(path: string, bytes: Buffer | null): readonly SignedApproval[] {
  try {
    const { payload } = openEnvelope(bytes ?? Buffer.alloc(0), RECEIPT_TYPE, receiptShape);
    return payload.signed_approvals;
  } catch (error) {
    return fail(at(path), 'a receipt', String(error));
  }
}

/** Holds the files of a checkout to what all of its lines call for. */
export class FoundFiles extends BranchFiles {
  readonly #folder: BranchFolder;
  readonly #material = new Set<string>();
  /** `open/` files by digest. */
  readonly #open = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  #hasLines = false;

  constructor(folder: BranchFolder) {
    super();
    this.#folder = folder;
  }

  async take({ files, opened, closed, begun }: Called): Promise<void> {
    for (const [path, digest] of files) {
      const kind = kindOfFile(path);
      if (kind === 'material') this.#material.add(path);
      else this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
      await this.look(kind, () => {
        const bytes = this.#folder.bytes(path);
        const found = bytes === null ? 'no file' : digestOf(bytes);
        if (found !== digest) fail(at(path), digest, found);
      });
    }
    if (!this.#hasLines) await this.checkBaseline(this.#folder.bytes(BASELINE_PATH));
    this.#hasLines = true;
    for (const [digest, receipt] of opened) this.#open.set(digest, receipt);
    const gone = new Set(closed);
    for (const [digest, receipt] of this.#open) if (gone.has(receipt)) this.#open.delete(digest);
    for (const { run } of begun) {
      const path = runPath(run);
      const bytes = this.#folder.bytes(path);
      if (bytes !== null) await this.takeRun(path, bytes);
    }
    await this.checkBegun(begun);
  }

  /** Looks for files that no line accounts for. */
  async finish(): Promise<void> {
    await this.look('files', async () => {
      const counts = new Map<string, number>();
      for await (const path of this.#folder.files()) {
        const kind = kindOfFile(path);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        if (kind === 'open') await this.#found(path);
        if (kind === 'material' && !this.#material.has(path))
          await this.wrong(path, 'material of a run', 'another file');
      }
      for (const kind of ['consumed', 'receipts'] as const) {
        const [wanted, found] = [this.#counts.get(kind) ?? 0, counts.get(kind) ?? 0];
        if (wanted !== found) await this.wrong(`${kind}/`, `${wanted} files, one a line`, String(found));
      }
    });
    const [receipt] = this.#open.values();
    if (receipt !== undefined) await this.wrong('open/', `a file for ${receipt}, which has no outcome`, 'none');
  }

  async #found(path: string): Promise<void> {
    await this.look('open', () => {
      const digest = digestOf(this.#folder.bytes(path) ?? Buffer.alloc(0));
      if (!this.#open.delete(digest)) fail(at(path), 'an intent without an outcome', 'another');
    });
  }
}

interface WithFiles {
  readonly files: BranchFiles;
  readonly ledger: { readonly finding: Finding | null };
  readonly pins: Pins | null;
}

export const FILES_CHECKS: readonly Check<WithFiles>[] = (Object.keys(KINDS_OF_FILE) as KindOfFile[]).map((name) => ({
  name,
  check: ({ files, ledger, pins }) => {
    if (ledger.finding !== null) throw new Finding('skipped', 'the ledger has a defect');
    const finding = files.findings.get(name);
    if (finding !== undefined) throw finding;
    if (name === 'used_approvals' && files.approverLists.size > 0)
      requireApprovers(pins, files.approverLists, files.approvalTexts.size);
    return `${KINDS_OF_FILE[name].join(', ')}: what the lines say`;
  },
}));
