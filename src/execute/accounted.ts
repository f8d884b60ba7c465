import type { Kind, Left } from '../operations/kind.ts';
import type { Line } from '../protocol/ledger.ts';
import type { Baseline } from '../protocol/ledger-files.ts';
import { kindOf, stateDigest } from '../protocol/plan.ts';
import type { Plan } from '../protocol/plan.ts';

/**
 * What GitHub must have by the ledger: the baseline, and on it, in the ledger's order, every operation of this repository
 * that succeeded, was unchanged, or was reconciled as done. Pure; lines are taken one by one and not kept.
 */

/** A tag as somebody of ours left it. */
export type TagState =
  | { readonly object: string }
  /** Of `tag_repo`: digest of `{object, target}`. */
  | { readonly digest: string }
  /** Of a release that was published at a commit: a tag that was there stayed as it was. */
  | { readonly target: string; readonly before: TagState | null };

export interface ReleaseState {
  readonly digest: string;
  readonly draft: boolean;
}

export interface AccountingOptions {
  readonly baseline: Baseline;
  readonly kinds: readonly Kind[];
  /** Operations on other repositories leave nothing in this one. */
  readonly repositoryId: string;
}

export class Accounting {
  readonly tags = new Map<string, TagState>();
  /** By tag. */
  readonly releases = new Map<string, ReleaseState>();
  /** Runs whose plan is not there, so that what they left is not known. */
  readonly unknownPlans = new Set<string>();
  readonly #options: AccountingOptions;
  /** What the operations of processes that have not closed leave, by claim and operation. */
  readonly #planned = new Map<string, ReadonlyMap<string, Left>>();
  /** What is begun and has no outcome, by receipt. */
  readonly #begun = new Map<string, Left>();
  #latest: readonly string[] | null = null;

  constructor(options: AccountingOptions) {
    this.#options = options;
    for (const { name, id } of options.baseline.tags) this.tags.set(name, { object: id });
    for (const { tag, digest } of options.baseline.releases) this.releases.set(tag, { digest, draft: false });
  }

  /** The tags of which the release may be the latest; null before an operation decided it. */
  get latest(): readonly string[] | null {
    return this.#latest;
  }

  /** Tags that something begun is about, of which the ledger does not say yet what became of it. */
  get pending(): ReadonlySet<string> {
    return new Set([...this.#begun.values()].map(({ tag }) => tag));
  }

  /** @param planOf the plan by the digest of its file, null when it is not there */
  add(line: Line, planOf: (fileDigest: string) => Plan | null): void {
    switch (line.type) {
      case 'plan.created': {
        const plan = planOf(line.data.plan_file_digest);
        if (plan === null) this.unknownPlans.add(line.run_id);
        this.#planned.set(line.claim, plan === null ? new Map() : this.#leftBy(plan));
        return;
      }
      case 'operation.intent': {
        const left = this.#planned.get(line.claim)?.get(line.operation_id);
        if (left !== undefined) this.#begun.set(line.receipt_id, left);
        return;
      }
      case 'operation.succeeded':
        this.#settle(line.receipt_id, line.data.state_digest, line.data.effect === 'create' ? 'sets' : 'may set');
        return;
      case 'operation.failed':
      case 'operation.skipped':
        this.#begun.delete(line.receipt_id);
        return;
      case 'operation.reconciled':
        this.#settle(line.data.receipt_id, line.data.state_digest, 'may set');
        return;
      case 'operation.unchanged': {
        const left = this.#planned.get(line.claim)?.get(line.operation_id);
        if (left !== undefined) this.#leave(left, line.data.state_digest);
        return;
      }
      case 'run.closed':
        this.#planned.delete(line.claim);
        return;
      default:
    }
  }

  #leftBy({ operations }: Plan): ReadonlyMap<string, Left> {
    const { kinds, repositoryId } = this.#options;
    const left = new Map<string, Left>();
    for (const operation of operations) {
      if (operation.repository_id !== repositoryId) continue;
      const own = kindOf(operation, kinds).leaves?.(operation.parameters);
      if (own !== undefined) left.set(operation.operation_id, own);
    }
    return left;
  }

  /** Without a digest it did not happen, or is not ours. */
  #settle(receiptId: string, digest: string | null, latest: 'sets' | 'may set'): void {
    const left = this.#begun.get(receiptId);
    this.#begun.delete(receiptId);
    if (left === undefined || digest === null) return;
    this.#leave(left, digest);
    if (left.latest === 'true' && latest === 'sets') this.#latest = [left.tag];
    else if (left.latest === 'true') this.#latest = [...(this.#latest ?? []), left.tag];
    // GitHub chooses by date and version: it may be this one, or stay.
    else if (left.latest === 'legacy' && this.#latest !== null) this.#latest = [...this.#latest, left.tag];
  }

  #leave({ tag, target, release }: Left, digest: string | null): void {
    if (digest === null) return;
    if (release === null) this.tags.set(tag, { digest });
    else {
      this.releases.set(tag, { digest, draft: release === 'draft' });
      if (release === 'published') this.tags.set(tag, { target, before: this.tags.get(tag) ?? null });
    }
  }
}

/** Whether a tag is as it was left; of a release's tag only as far as that does not hang on the release. */
export function tagFits(state: TagState, found: { readonly object: string; readonly target: string | null }): boolean {
  if ('object' in state) return state.object === found.object;
  if ('digest' in state) return state.digest === stateDigest({ object: found.object, target: found.target });
  return state.target === found.object || (state.before !== null && tagFits(state.before, found));
}
