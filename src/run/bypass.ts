import { tagFits } from '../execute/accounted.ts';
import type { Accounting } from '../execute/accounted.ts';
import { globMatches } from '../authorize/policy/globs.ts';
import type { AuthorizationPolicy } from '../authorize/policy/index.ts';
import { releaseState } from '../operations/publish-release/state.ts';
import type { Inventory, TagFound } from '../operations/ports.ts';
import { stateDigest } from '../protocol/plan.ts';

/** What GitHub has that the ledger does not account for. */
export interface Finding {
  /** Never ours; ours but not as it was left; gone; or the latest release though no operation made it that. */
  readonly finding: 'unknown' | 'changed' | 'gone' | 'latest';
  readonly kind: 'tag' | 'release';
  readonly tag: string;
  /** Of what is there, or of what was: what `acknowledged` in the policy names. */
  readonly digest: string | null;
  readonly url: string | null;
}

type Rules = AuthorizationPolicy['reconcile'];

/**
 * Compares a repository with what its ledger accounts for: by content alone. No date, author, marker or message, which
 * whoever made a thing chose, decides anything. Releases are looked at a page at a time.
 */
export async function bypasses(accounting: Accounting, inventory: Inventory, rules: Rules): Promise<Finding[]> {
  const findings: Finding[] = [];
  const tags = new Map<string, TagFound>();
  for await (const page of inventory.tags()) for (const tag of page) tags.set(tag.name, tag);

  const asLeft = new Set<string>();
  const seen = new Set<string>();
  for await (const page of inventory.releases()) {
    for (const release of page) {
      const { tag, url } = release;
      const digest = stateDigest(releaseState(release, tags.get(tag)?.object ?? null));
      const left = accounting.releases.get(tag);
      seen.add(tag);
      if (left?.digest === digest) asLeft.add(tag);
      else findings.push({ finding: left === undefined ? 'unknown' : 'changed', kind: 'release', tag, digest, url });
    }
  }
  for (const [tag, { digest, draft }] of accounting.releases) {
    if (!draft && !seen.has(tag)) findings.push({ finding: 'gone', kind: 'release', tag, digest, url: null });
  }

  for (const found of tags.values()) {
    const left = accounting.tags.get(found.name);
    // The digest of a release holds its tag's object.
    if (asLeft.has(found.name) || (left !== undefined && tagFits(left, found))) continue;
    const digest = stateDigest({ object: found.object, target: found.target });
    const finding = left === undefined ? 'unknown' : 'changed';
    findings.push({ finding, kind: 'tag', tag: found.name, digest, url: null });
  }
  for (const [tag, left] of accounting.tags) {
    if (tags.has(tag)) continue;
    const digest = 'digest' in left ? left.digest : stateDigest('object' in left ? { object: left.object } : { tag });
    findings.push({ finding: 'gone', kind: 'tag', tag, digest, url: null });
  }

  const { latest: allowed } = accounting;
  const latest = allowed === null ? null : await inventory.latest();
  if (latest !== null && allowed?.includes(latest) === false)
    findings.push({ finding: 'latest', kind: 'release', tag: latest, digest: stateDigest({ latest }), url: null });
  return findings.filter((finding) => !accounting.pending.has(finding.tag) && !isWaived(finding, rules));
}

/** Whether the policy says that a finding is not ours to judge, or that somebody looked at exactly this. */
function isWaived({ kind, tag, digest }: Finding, rules: Rules): boolean {
  const { ignore = [], acknowledged = [] } = rules ?? {};
  return (
    ignore.some((pattern) => globMatches(pattern, tag)) ||
    acknowledged.some((known) => known[kind] === tag && known.digest === digest)
  );
}
