import { RegistryError } from 'registry-clients/error';
import { MarketOpsError } from '../../core/errors.ts';
import type { Certainty, GitHubFailure } from '../../operations/ports.ts';

class RegistryFailure extends MarketOpsError implements GitHubFailure {
  readonly status: number | null;
  readonly certainty: Certainty;

  constructor({ code, message, status, certainty, cause }: RegistryError) {
    super(code, message, { cause });
    this.name = 'RegistryError';
    this.status = status;
    this.certainty = certainty;
  }
}

/** What a client was asked for, its failure as one of this product's. */
export async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RegistryError ? new RegistryFailure(error) : error;
  }
}
