import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFile } from 'canonical-json/jcs';
import { parseLine } from '../../src/protocol/ledger.ts';
import type { Line, LineOf, LineType } from '../../src/protocol/ledger.ts';
import type { CanonicalProof } from '../../src/protocol/proof.ts';

export interface ReadProof {
  readonly canonical: CanonicalProof;
  readonly lines: readonly Line[];
  /** Paths of all files, sorted. */
  readonly files: readonly string[];
  readonly of: <T extends LineType>(type: T) => LineOf<T>[];
}

export function readProof(folder: string): ReadProof {
  const lines = readFileSync(join(folder, 'ledger.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => parseLine(line));
  return {
    canonical: parseJsonFile(readFileSync(join(folder, 'CANONICAL_PROOF.json'))) as CanonicalProof,
    lines,
    files: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort(),
    of: <T extends LineType>(type: T) => lines.filter((line): line is LineOf<T> => line.type === type),
  };
}

export function hasProof(folder: string): boolean {
  return existsSync(join(folder, 'CANONICAL_PROOF.json'));
}
