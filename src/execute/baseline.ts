import { messageOf, MarketOpsError } from '../core/errors.ts';
import { releaseState } from '../operations/publish-release/state.ts';
import type { Inventory } from '../operations/ports.ts';
import { jsonFile } from 'canonical-json/jcs';
import type { Baseline } from '../protocol/ledger-files.ts';
import { stateDigest } from '../protocol/plan.ts';

/**
 * `baseline.json`: the tags and published releases that GitHub has before the ledger's first lines, tags by name (UTF-16),
 * releases by id (as numbers). What it holds is nobody's bypass later.
 * @throws MarketOpsError `ledger_baseline_unreadable`
 */
export async function baselineFile(inventory: Inventory): Promise<Uint8Array> {
  try {
    const [found, published] = await Promise.all([all(inventory.tags()), all(inventory.releases())]);
    const tags = new Map(found.map(({ name, object }) => [name, object]));
    const releases = new Map(
      published.map((release): [string, Baseline['releases'][number]] => {
        const digest = stateDigest(releaseState(release, tags.get(release.tag) ?? null)) as string;
        return [release.id, { digest, id: release.id, tag: release.tag }];
      }),
    );
    return jsonFile({
      tags: [...tags].map(([name, id]) => ({ name, id })).sort((a, b) => (a.name < b.name ? -1 : 1)),
      releases: [...releases.values()].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1)),
    });
  } catch (error) {
    if (!(error instanceof MarketOpsError)) throw error;
    throw new MarketOpsError(
      'ledger_baseline_unreadable',
      `The tags and releases that were there before the ledger could not be read, and its first commit must name them: ` +
        `${messageOf(error)} Nothing was begun. Run again.`,
      { cause: error },
    );
  }
}

async function all<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}
