import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { digest, signerOf } from 'forged-proofs/crypto';
import { LedgerBranch } from './branch.ts';
import { tell } from './story.ts';
import type { Told } from './story.ts';

/**
 * A history as large as one likes: ledger branches of several repositories, as bare clones, each a chain under real roots and
 * signatures, so that `marketops verify` says VERIFIED. The same figures give the same history.
 * `node bench/history/generate.ts DIR [RUNS] [REPOSITORIES] [OPERATIONS]`
 */

export interface Scale {
  readonly runs: number;
  readonly repositories: number;
  /** In the middle, a run. Each has five lines, and a run four more. */
  readonly operations: number;
}

/** About a million lines. */
export const WHOLE: Scale = { runs: 10_000, repositories: 20, operations: 20 };

export interface Generated {
  readonly clones: readonly string[];
  /** The trusted-keys of all. */
  readonly trustedKeys: string;
  readonly lines: number;
}

export function generate(folder: string, { runs, repositories, operations }: Scale): Generated {
  const clones: string[] = [];
  const keys: string[] = [];
  let lines = 0;
  for (let i = 0; i < repositories; i++) {
    const clone = join(folder, `repository-${String(i).padStart(2, '0')}`);
    const share = Math.floor(runs / repositories) + (i < runs % repositories ? 1 : 0);
    const made = generateOne(clone, i, { runs: share, operations });
    clones.push(clone);
    keys.push(`${made.vkey}\n`);
    lines += made.lines;
  }
  return { clones, trustedKeys: keys.join(''), lines };
}

function generateOne(folder: string, number: number, { runs, operations }: Omit<Scale, 'repositories'>) {
  const repositoryId = String(4000 + number);
  const signer = signerOf(Buffer.alloc(32, number + 1), repositoryId);
  const place = { repository: `acme/service-${number}`, repositoryId, signer, random: randomOf(number) };
  const branch = new LedgerBranch(folder, signer, repositoryId);
  let before: Pick<Told, 'left' | 'failed'> = { left: [], failed: [] };
  for (let index = 0; index < runs; index++) {
    const foreign = index > 0 && place.random() < 0.02 ? branch.disturb() : null;
    const told = tell(place, { index, of: runs, operations }, { ...before, foreign });
    branch.add(told);
    before = told;
  }
  branch.close();
  return { vkey: signer.vkey, lines: branch.size };
}

/** Numbers from 0 to 1 that follow from a seed. */
function randomOf(seed: number): () => number {
  let drawn = 0;
  return () => parseInt(digest(`${seed} ${drawn++}`).slice('sha256:'.length, 'sha256:'.length + 8), 16) / 2 ** 32;
}

const [, script = '', folder, ...figures] = process.argv;
if (import.meta.url === pathToFileURL(script).href) {
  if (folder === undefined || folder.startsWith('-')) {
    console.error('node bench/history/generate.ts FOLDER [RUNS [REPOSITORIES [OPERATIONS]]]');
    process.exit(2);
  }
  const [runs = WHOLE.runs, repositories = WHOLE.repositories, operations = WHOLE.operations] = figures.map(Number);
  const { trustedKeys, ...made } = generate(folder, { runs, repositories, operations });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(folder, 'trusted-keys'), trustedKeys);
  console.log(`${made.lines} lines of ${runs} runs in ${repositories} repositories`);
}
