import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { EMPTY_TREE, ObjectStore } from 'embedded-github/git/store';
import { editTree } from 'embedded-github/git/tree';
import { digest, frontierOf, jcs, leaf, mth, note, SIGNER, ZERO_HASH } from './crypto.ts';
import type { Dict, Signer } from './crypto.ts';
import type { Forgery } from './forgery.ts';
import { forge } from './proof.ts';
import { file } from './seal.ts';

/** What of a ledger branch a forger changes before it is written. */
export interface BranchForgery {
  readonly runs: readonly Forgery[];
  readonly signer?: Signer;
  /** Lines of all runs, with `seq` and `prev` made for them. */
  readonly lines?: (lines: Dict[]) => Dict[];
  /** What GitHub had before the first run, nothing unless given; null: the first commit leaves it out. */
  readonly baseline?: Dict | null;
  readonly files?: (files: Map<string, Buffer>) => void;
  /** A commit, counted from 0, that sets aside a foreign one with the same files. */
  readonly aside?: number;
  /** Whether that one merges another. */
  readonly merges?: boolean;
  /** What `ledger.foreign` says instead of what was set aside. */
  readonly recorded?: Dict;
  /** How many lines the checkpoint covers; all unless said. */
  readonly covered?: number;
  /** What checkpoints state of the lines instead of what is so. */
  readonly stated?: { readonly root?: Buffer; readonly head?: string };
  /** The run that verify is asked about; the branch alone unless said. */
  readonly run?: string;
}

type Files = Map<string, Buffer>;

interface Commit {
  readonly id: string;
  readonly files: Files;
}

/** The files of a ledger branch on which these runs wrote one after another: a checkout of its newest commit. */
export function forgeBranch(forgery: BranchForgery): Files {
  const { files } = commitsOf(forgery, new ObjectStore()).at(-1) as Commit;
  forgery.files?.(files);
  return files;
}

/** Writes a bare clone of such a branch, its history included. */
export function forgeClone(folder: string, forgery: BranchForgery): string {
  const objects = new ObjectStore();
  const { id } = commitsOf(forgery, objects).at(-1) as Commit;
  const files: Files = new Map([
    ['HEAD', Buffer.from('ref: refs/heads/marketops-ledger\n')],
    ['config', Buffer.from('[core]\n\trepositoryformatversion = 0\n\tbare = true\n')],
    ['refs/heads/marketops-ledger', Buffer.from(`${id}\n`)],
  ]);
  for (const [name, bytes] of objects.encoded())
    if (name !== EMPTY_TREE) files.set(`objects/${name.slice(0, 2)}/${name.slice(2)}`, deflateSync(bytes));
  return writeFiles(folder, files);
}

function commitsOf(
  { runs, signer = SIGNER, lines: edit, aside, merges, recorded, covered, baseline, stated = {} }: BranchForgery,
  objects: ObjectStore,
): Commit[] {
  const material: Files = new Map();
  let all = runs.map((forgery, i) => {
    const claim = String(i + 1).repeat(32);
    return linesOf({ runId: String(9001 + i), ...forgery, claim: claim.slice(0, 32) }, material);
  });
  if (edit !== undefined) all = [edit(all.flat())];
  const genesis: Files = new Map([['tip.json', file({ size: 0, head: ZERO_HASH, frontier: [] })]]);
  const commits: Commit[] = [{ id: commitOf(genesis, [], objects), files: genesis }];
  const leaves: Buffer[] = [];
  const open = new Map<string, string>();
  for (const [i, lines] of all.flatMap(segmentsOf).entries()) {
    const { id: base, files: before } = commits.at(-1) as Commit;
    const beside = merges === true ? [commitOf(before, [base], objects)] : [];
    const parent = i === aside ? commitOf(before, [base, ...beside], objects) : base;
    const first = leaves.length;
    const changes = new Map<string, Buffer | null>();
    const texts = lines.map((line) => {
      const seq = leaves.length;
      const prev = leaves.at(-1)?.toString('hex') ?? ZERO_HASH;
      store(changes, { ...line, seq }, { material, open, before });
      const data = line['type'] === 'ledger.foreign' ? { base, head: parent, ...recorded } : (line['data'] as Dict);
      const text = jcs({ ...line, data, seq: line['seq'] ?? seq, prev: line['prev'] ?? prev });
      leaves.push(leaf(text));
      return `${text}\n`;
    });
    changes.set(segment(first), Buffer.from(texts.join('')));
    if (first === 0) changes.set('baseline.json', file(baseline ?? NOTHING));
    if (baseline === null) changes.delete('baseline.json');
    const size = Math.min(covered ?? Infinity, leaves.length);
    const head = leaves[size - 1]?.toString('hex') ?? ZERO_HASH;
    changes.set('tip.json', file({ size, head, frontier: frontierOf(leaves.slice(0, size)) }));
    const listed = file(
      Object.fromEntries([...changes].map(([path, bytes]) => [path, bytes === null ? null : digest(bytes)])),
    );
    const at = { parent, base, files: digest(listed).slice('sha256:'.length) };
    const root = stated.root ?? mth(leaves.slice(0, size));
    const checkpoint = note([signer], size, root, stated.head ?? head, undefined, at);
    changes.set('files.json', listed).set('checkpoint', Buffer.from(checkpoint));
    const files: Files = new Map(before);
    for (const [path, bytes] of changes) {
      if (bytes === null) files.delete(path);
      else files.set(path, bytes);
    }
    commits.push({ id: commitOf(files, [parent], objects), files });
  }
  return commits;
}

const NOTHING: Dict = { releases: [], tags: [] };

export const segment = (first: number): string => {
  const name = String(first).padStart(12, '0');
  return `ledger/${name.slice(0, 6)}/${name}.jsonl`;
};

/** The lines of a run's begin and end commits: what follows an intent or an outcome may begin one. */
export function segmentsOf(lines: readonly Dict[]): Dict[][] {
  const segments: Dict[][] = [];
  let before = 'run.closed';
  for (const line of lines) {
    const type = line['type'] as string;
    const ends = before === 'operation.intent' && !type.startsWith('gate.passed');
    const begins = type.startsWith('receipt.') && /^operation\.(?:succeeded|failed|skipped|in_doubt)$/.test(before);
    if (ends || begins || before === 'run.closed' || type === 'run.opened') segments.push([]);
    segments.at(-1)?.push(line);
    before = type;
  }
  return segments;
}

/** A run's lines without their places, its files put with those of others. */
function linesOf(forgery: Forgery, material: Files): Dict[] {
  const files = forge(forgery);
  for (const [path, bytes] of files) keep(path, bytes, material);
  return (files.get('ledger.jsonl')?.toString() ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { seq: _seq, prev: _prev, ...rest } = JSON.parse(line) as Dict;
      return rest;
    });
}

/** Puts a file of a proof where the branch has it. */
export function keep(path: string, bytes: Buffer, material: Files): void {
  const hex = (bytes: Buffer): string => digest(bytes).slice('sha256:'.length);
  const sharded = (folder: string, name: string): string => `${folder}/${name.slice(0, 2)}/${name}.json`;
  const name = hex(bytes);
  if (path === 'plan.json') material.set(sharded('plans', name), bytes);
  if (path === 'evidence.json') material.set(sharded('evidence', name), bytes);
  if (path === 'policy.yml') material.set(`policies/${name}.yml`, bytes);
  if (path === 'trusted-keys' || path === 'approvers') material.set(`${path}/${name}`, bytes);
  if (path.startsWith('receipts/')) material.set(`receipts/${path.slice(14, 16)}/${path.slice(9)}`, bytes);
}

/** What stands beside the lines: what proofs hold, `open/` files by receipt, and the files of the commit before. */
export interface Beside {
  readonly material: Files;
  readonly open: Map<string, string>;
  readonly before: { has(path: string): boolean };
  /** Id of the repository that is written to. */
  readonly target?: string;
}

/** What a commit writes beside one of its lines. */
export function store(
  changes: Map<string, Buffer | null>,
  line: Dict,
  { material, open, before, target = '123456789' }: Beside,
): void {
  const { claim = null, run_attempt = null, seq = null } = line;
  const run_id = line['run_id'] as string;
  const id = line['receipt_id'] as string;
  const data = line['data'] as Dict;
  const copy = (part: string): void => {
    for (const [path, bytes] of material) if (part !== '' && path.includes(part)) changes.set(path, bytes);
  };
  const hex = (name: string): string => ((data[name] ?? '') as string).slice('sha256:'.length);
  const close = (receipt: string): void => {
    const path = open.get(receipt);
    if (path !== undefined) changes.set(path, null);
    open.delete(receipt);
  };
  const type = line['type'] as string;
  if (type === 'run.opened') {
    copy(`trusted-keys/${hex('trusted_keys_digest')}`);
    copy(`approvers/${hex('approvers_digest')}`);
  }
  if (type === 'evidence.read') copy(hex('evidence_digest'));
  if (type === 'policy.decided') copy(`policies/${hex('policy_digest')}`);
  if (type === 'receipt.minted' || type === 'receipt.refused') copy(`/${id}.`);
  if (type === 'plan.created') {
    copy(hex('plan_file_digest'));
    const path = `runs/${run_id.slice(-2)}/${run_id}.json`;
    const record = { opened_at: line['ts'] ?? null, plan_digests: [data['plan_digest'] ?? null] };
    if (!before.has(path)) changes.set(path, file(record));
  }
  if (type === 'operation.intent') {
    const consumed = { claim, run_id, run_attempt, operation_digest: data['operation_digest'] ?? null };
    changes.set(`consumed/${id.slice(5, 7)}/${id}.json`, file(consumed));
    const name = digest(jcs([line['operation_kind'] ?? null, target, data['natural_key'] ?? null])).slice(7);
    changes.set(`open/${name}.json`, file({ receipt_id: id, run_id, run_attempt, seq }));
    open.set(id, `open/${name}.json`);
  }
  if (type === 'operation.reconciled') close(data['receipt_id'] as string);
  if (/^operation\.(?:succeeded|failed|skipped)$/.test(type)) close(id);
}

/** A commit with these files, its objects put with the others. */
function commitOf(files: Files, parents: readonly string[], objects: ObjectStore): string {
  const edits = [...files].map(([path, bytes]) => ({ path, mode: '100644', sha: objects.putBlob(bytes) }));
  const tree = editTree(objects, null, edits) ?? EMPTY_TREE;
  const author = { name: 'forger', email: 'forger@example.com', seconds: 1_763_859_600, zone: '+0000' };
  return objects.putCommit({ tree, parents, author, committer: author, message: 'ledger\n' });
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Buffer>): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
