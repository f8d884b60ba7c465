import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHmacKey, pinsOf } from '../../../src/verify/keys.ts';
import { mapSource } from 'file-sources/source';
import type { Report } from '../../../src/verify/verdict.ts';
import { verifyPath } from '../../../src/verify/index.ts';
import { verifyProof } from '../../../src/verify/verify-proof.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { BRANCH_CASES, CRASHED, reconcile, two } from 'forged-proofs/cases/branches';
import { CASES } from 'forged-proofs/cases/index';
import { ZIP_CASES } from 'forged-proofs/cases/zips';
import { forgeBranch, forgeClone, writeFiles } from 'forged-proofs/branch';
import type { BranchForgery } from 'forged-proofs/branch';
import { OTHER, SECRET, secretText, TRUSTED } from 'forged-proofs/crypto';
import type { Forgery } from 'forged-proofs/forgery';
import { forge } from 'forged-proofs/proof';
import { zip } from 'file-sources/any-zip';

/** What is verified, by its name in `__tests__/fixtures/reports`. */
export type Verified = Readonly<Record<string, () => Promise<Report>>>;

const pins = pinsOf(TRUSTED, 'pins');
const others = pinsOf(`${OTHER.vkey}\n`, 'pins');
const hmac = parseHmacKey(secretText(SECRET));
const hmacKeys = hmac === null ? [] : [hmac];

/** In a folder that is gone afterwards; its name is in no report. */
async function inRoom(make: (room: string) => string, options: object = { pins }): Promise<Report> {
  const room = mkdtempSync(join(tmpdir(), 'reports-'));
  try {
    const report = await verifyPath(make(room), options as Parameters<typeof verifyPath>[1]);
    const checks = report.checks.map((check) => ({ ...check, detail: check.detail.replaceAll(room, '.') }));
    return { ...report, checks };
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

const proof =
  (scene: Forgery, options: object = { pins }) =>
  () =>
    verifyProof(mapSource(forge(scene)), options as Parameters<typeof verifyProof>[1]);
/** A clone; where somebody changes files, a checkout. */
const branch =
  (scene: BranchForgery, options: object = { pins }) =>
  () =>
    inRoom((room) => {
      const folder = join(room, 'branch');
      return scene.files === undefined ? forgeClone(folder, scene) : writeFiles(folder, forgeBranch(scene));
    }, options);
const ledger =
  (change: (lines: string[]) => string[], options: object = { pins }) =>
  () => {
    const lines = forge().get('ledger.jsonl')?.toString().trimEnd().split('\n') ?? [];
    const text = change(lines)
      .map((line) => `${line}\n`)
      .join('');
    return inRoom((room) => {
      writeFileSync(join(room, 'ledger.jsonl'), text);
      return join(room, 'ledger.jsonl');
    }, options);
  };
const seen = (scene: BranchForgery) => parseCheckpoint(forgeBranch(scene).get('checkpoint') as Buffer);
const [stretch] = JSON.parse(forge().get('checkpoints.json')?.toString() ?? '') as { after: string }[];
const after = parseCheckpoint(stretch?.after ?? '');

export const TRUE_PROOFS: Verified = {
  shipped: proof({}),
  'shipped, with the secret key': proof({}, { pins, hmacKeys }),
  'shipped, of no key that is known': proof({}, { pins: others }),
  'shipped, without keys': proof({}, { pins: null }),
  'shipped in two stretches': proof({ linesBefore: 5, linesBetween: 3 }),
  'shipped, since a checkpoint': proof({}, { pins, since: after }),
  partial: proof({
    ops: [{ id: 'a' }, { id: 'b', outcome: 'failed' }, { id: 'c', needs: ['b'], outcome: 'skipped' }],
  }),
  'in doubt': proof({ ops: [{ id: 'a' }, { id: 'b', outcome: 'in_doubt' }] }),
  'rejected late': proof({ ops: [{ id: 'a' }, { id: 'b', outcome: 'skipped', rejected: 'receipt_expired' }] }),
  unchanged: proof({ ops: [{ id: 'a', effect: 'none' }] }),
  'blocked by policy': proof({ ops: [{ id: 'a' }, { id: 'b', decision: 'forbid' }] }),
  'nothing planned': proof({ ops: [] }),
  'dry run': proof({ mode: 'dry_run' }),
  'dry run, with the secret key': proof({ mode: 'dry_run' }, { pins, hmacKeys }),
  'refused for its key': proof({ signer: null }),
  'execute job': proof({ execute: true, ops: [{ id: 'a', effect: 'conflict' }, { id: 'b' }] }),
  'authorize job': proof({ authorize: true }),
  'end commit failed': proof({ landed: false, result: 'failed' }),
  crashed: proof({ closed: false, ops: [{ id: 'a', outcome: 'none' }] }),
  'ledger alone': ledger((lines) => lines),
  'ledger alone, since a checkpoint': ledger((lines) => lines, { pins, since: after }),
  'ledger alone, since a checkpoint of no key that is known': ledger((lines) => lines, { pins: others, since: after }),
  'ledger alone, without keys': ledger((lines) => lines, { pins: null, since: after }),
  'ledger cut at its tail': ledger((lines) => lines.slice(0, -1)),
  'ledger cut at its tail, since a checkpoint': ledger((lines) => lines.slice(0, -1), { pins, since: after }),
  'branch of two runs': branch(two),
  'branch of two runs, without its history': branch({ ...two, files: () => undefined }),
  'branch of two runs, without keys': branch(two, { pins: null }),
  'branch of two runs, of no key that is known': branch(two, { pins: others }),
  'branch of two runs, since the first': branch(two, { pins, since: seen({ runs: [{}] }) }),
  'branch that was rewound': branch({ runs: [{}] }, { pins, since: seen(two) }),
  'branch that was forked': branch({ runs: [{}, { ops: [{ id: 'y' }] }] }, { pins, since: seen(two) }),
  'branch without runs': branch({ runs: [] }),
  'branch with a crashed run': branch({ runs: [CRASHED, {}] }),
  'branch with a crashed run that was reconciled': branch({ runs: [CRASHED, {}], lines: reconcile }),
  'a path where nothing is': () => inRoom((room) => join(room, 'nowhere')),
};

export const FORGED_PROOFS: Verified = Object.fromEntries(
  CASES.map((item) => [item.name, () => verifyProof(mapSource(item.files()), { pins })]),
);

/** Checkouts, all of them. */
export const FORGED_BRANCHES: Verified = Object.fromEntries(
  BRANCH_CASES.map((one) => [
    one.name,
    branch({ files: () => undefined, ...one.branch }, { pins, run: one.branch.run }),
  ]),
);

export const FORGED_ZIPS: Verified = Object.fromEntries(
  ZIP_CASES.map(({ name, entries }) => [
    name,
    () =>
      inRoom((room) => {
        writeFileSync(join(room, 'proof.zip'), zip(entries));
        return join(room, 'proof.zip');
      }),
  ]),
);

/** The verdict, and one line a check; digests, which nobody reads, are left out. */
export function reportLines({ verdict, checks }: Report): string[] {
  const lines = checks.map(({ name, status, detail }) => `${name} ${status}: ${detail}`);
  return [
    verdict,
    ...lines.map((line) =>
      line
        .replace(/[0-9a-f]{32,}/g, '<hex>')
        .replaceAll('\n', '\\n')
        .trimEnd(),
    ),
  ];
}

/** Of a forged one, the lines that report something wrong. */
export const isWrong = (line: string): boolean => !/^\w+ (ok|not_applicable|skipped): /.test(line);

const plain = TRUE_PROOFS['shipped']?.().then(reportLines);

/** Of a true one, the lines that the plain one does not have. */
export async function isOwn(name: string): Promise<(line: string) => boolean> {
  const usual = name === 'shipped' ? [] : ((await plain) ?? []);
  return (line) => !usual.includes(line);
}
