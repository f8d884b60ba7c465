import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { judgeBranch, parseFiles, readSigned, sizeOf, treeFault } from '../../../src/protocol/history.ts';
import type { BranchCommit, SignedCommit } from '../../../src/protocol/history.ts';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import { ledgerHead, ledgerCommits } from '../../../src/verify/branch/commits.ts';
import { TreeReader } from 'git-objects/trees';
import { GitObjects } from 'git-objects/objects';

/** Ledger branches that a second implementation made, as git bundles: README.md beside them says what was done to each. */

const BRANCHES = join(import.meta.dirname, '../../fixtures/branches');
const room = mkdtempSync(join(tmpdir(), 'branches-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** By bundle: the size of the accepted state, and how many commits were foreign; null where the branch must be refused. */
const ROWS = [
  ...readFileSync(join(BRANCHES, 'README.md'), 'utf8').matchAll(
    /^\| `(\w+)` \| .*? \| `(\w+)` \| *(\d*) *\| (.*?) *\|/gm,
  ),
].map(([, name = '', verdict = '', lines = '', told = '']) => ({ name, verdict, lines, told }));

async function judged(name: string) {
  const clone = join(room, name);
  execFileSync('git', ['clone', '-q', '-b', 'marketops-ledger', join(BRANCHES, `${name}.bundle`), clone], {
    stdio: 'ignore',
  });
  const own = join(BRANCHES, `${name}.trusted-keys`);
  const trusted = parseTrustedKeys(readFileSync(existsSync(own) ? own : join(BRANCHES, 'trusted-keys'), 'utf8'));
  const keys = {
    origin: 'github.com/repositories/123456789/marketops',
    trusted,
    now: Date.parse('2026-11-28T12:00:00Z'),
  };
  const head = await ledgerHead(clone);
  if (head === null) throw new Error('a head');
  const objects = new GitObjects(clone);
  const trees = new TreeReader(objects);
  const commits: ReadonlyMap<string, BranchCommit> = await ledgerCommits(objects, trees, head);
  const signed = new Map<string, SignedCommit>();
  for (const commit of commits.values()) {
    const found = readSigned(commit, keys);
    if (found !== null) signed.set(found.id, found);
  }
  const unfit = new Set<string>();
  const rewritten: SignedCommit[] = [];
  for (const commit of signed.values()) {
    const tree = await trees.files(commit.tree);
    const base = await trees.files(commits.get(commit.signed.base)?.tree ?? '');
    const entry = tree.get('files.json');
    const files = entry === undefined ? null : parseFiles(await objects.read(entry.id, 'blob'), commit.signed.files);
    const fault = files === null ? true : await treeFault(tree, base, files, ({ id }) => objects.read(id, 'blob'));
    if (fault === null) continue;
    unfit.add(commit.id);
    rewritten.push(commit);
  }
  objects.close();
  const result = judgeBranch({ head, commits, signed, unfit, keys });
  const vouched = new Set([...signed.values()].filter(({ id }) => !unfit.has(id)).map(({ checkpoint }) => checkpoint));
  return { ...result, rewritten: rewritten.filter(({ checkpoint }) => !vouched.has(checkpoint)) };
}

/** What the story of the lines and the files beside them must find: nothing that a commit's acceptance shows. */
const OF_THE_LINES = ['consumed_invented', 'material_not_written', 'in_doubt_gone', 'begun'];

test.each(ROWS.filter(({ name }) => !OF_THE_LINES.includes(name)))(
  '$name: $verdict, $lines lines',
  async ({ name, verdict, lines, told }) => {
    const { tip, forked, retired, rewritten } = await judged(name);
    if (verdict === 'VERIFIED') {
      expect([tip === null ? null : sizeOf(tip), forked, rewritten]).toEqual([Number(lines), [], []]);
    } else if (told.includes('ledger_key_retired')) {
      expect(retired).not.toBeNull();
    } else if (verdict === 'TAMPERED') {
      // What lacks the commit of a `last=` has nothing accepted.
      expect(forked.length + rewritten.length > 0 || tip === null || sizeOf(tip) === 0).toBe(true);
    } else {
      expect(tip === null ? null : sizeOf(tip)).toBe(0);
    }
  },
);
