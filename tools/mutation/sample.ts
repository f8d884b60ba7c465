import { createHash } from 'node:crypto';
import type { Mutant } from '@stryker-mutator/api/core';

/** What a mutant changes, and where. */
export type Change = Omit<Mutant, 'id' | 'fileName'>;

/** A number of a mutant, the same in each run, whatever other mutants there are and wherever its file lies. */
export function numberOf(file: string, { location, mutatorName, replacement }: Change): number {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column];
  const key = JSON.stringify([file.split('/').slice(-2), place, mutatorName, replacement]);
  return createHash('sha256').update(key).digest().readUInt32BE();
}
