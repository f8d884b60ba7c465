import { parseTime } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import { isConsumedAs } from '../execute/consumption.ts';
import { messages, Reconciler } from '../execute/reconcile.ts';
import type { Reconciliation } from '../execute/reconcile.ts';
import { splitMarker } from '../operations/marker.ts';
import type { GitHubReader } from '../operations/ports.ts';
import { decodeUtf8 } from '../protocol/jcs.ts';
import type { RunFacts } from '../protocol/facts.ts';
import type { Keyring } from '../protocol/history.ts';
import { originOf, parseTrustedKeys } from '../protocol/vkey.ts';
import { parseLine } from '../protocol/ledger.ts';
import { LEDGER_BRANCH, segmentPath } from '../protocol/ledger-files.ts';
import type { Snapshot } from '../protocol/ledger-files.ts';
import { code, link, prose } from '../report/markdown.ts';
import type { Found, Inventory } from '../targets/github/inventory.ts';
import { defaultBranch, TRUSTED_KEYS_PATH } from './policy-source.ts';
import type { Deps } from './deps.ts';

export { messages };

/** The keys that the default branch lists: under which the ledger's commits count. */
export async function keyringOf(facts: RunFacts, reader: GitHubReader, now: number): Promise<Keyring> {
  const { read } = await defaultBranch(reader, facts.repository);
  const bytes = await read(TRUSTED_KEYS_PATH);
  const trusted = bytes === null ? [] : parseTrustedKeys(decodeUtf8(bytes) ?? '');
  return { origin: originOf(facts.serverUrl, facts.repositoryId), trusted, now };
}

/** Looks at the open intents of runs that are over. */
export function reconcilerOf({
  facts,
  github,
  kinds,
  clock,
}: Pick<Deps, 'facts' | 'github' | 'kinds' | 'clock'>): Reconciler {
  return new Reconciler({
    reader: github.reader,
    kinds,
    clock,
    attemptStatus: (runId, attempt) => github.evidence.attemptStatus(facts.repository, runId, attempt),
  });
}

/** What a reconcile job finds, without a key and without writing: it reads and reports. */
export interface ReconcileReport extends Reconciliation {
  /** Tags and releases since the ledger began that no receipt of it permitted. */
  readonly unknown: readonly Found[];
  /** When the ledger began, milliseconds. */
  readonly began: number;
}

export interface ReconcileSource {
  readonly repository: string;
  readonly snapshot: Snapshot | null;
  readonly reconciler: Reconciler;
  readonly inventory: Inventory;
  readonly reader: GitHubReader;
}

/** @throws MarketOpsError `ledger_missing` */
export async function reconcileReport(source: ReconcileSource): Promise<ReconcileReport> {
  const { snapshot, reconciler } = source;
  if (snapshot === null) {
    throw new MarketOpsError(
      'ledger_missing',
      `There is no branch ${LEDGER_BRANCH}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; ` +
        'if there was one before, find out who deleted it.',
    );
  }
  const [found, began] = await Promise.all([reconciler.look(snapshot), beginningOf(source, snapshot)]);
  return { ...found, began, unknown: await unknownEffects(source, snapshot, began) };
}

/** The time of the first line, or of the commit that began a ledger without lines. */
async function beginningOf({ repository, reader }: ReconcileSource, snapshot: Snapshot): Promise<number> {
  const segment = await snapshot.read(segmentPath(0));
  const [first = ''] = (segment === null ? '' : (decodeUtf8(segment) ?? '')).split('\n');
  if (first !== '') return parseTime(parseLine(first).ts) ?? 0;
  const commit = await reader.commit(repository, `refs/heads/${LEDGER_BRANCH}`);
  return Date.parse(commit?.committedAt ?? '') || 0;
}

/** A marker counts only if its receipt was consumed; a release's own tag needs none. */
async function unknownEffects({ inventory }: ReconcileSource, snapshot: Snapshot, began: number): Promise<Found[]> {
  const [tags, releases] = await Promise.all([inventory.tags(), inventory.releases()]);
  const isKnown = async ({ kind, text }: Found): Promise<boolean> => {
    const { marker } = splitMarker(text ?? '', kind === 'tag' ? 'line' : 'comment');
    return marker !== null && isConsumedAs(snapshot, marker.receiptId, marker.operationDigest);
  };
  const known = await Promise.all([...tags, ...releases].map(isKnown));
  const all = [...tags, ...releases].map((found, i) => ({ found, known: known[i] === true }));
  const released = new Set(
    all.filter((item) => item.known && item.found.kind === 'release').map(({ found }) => found.tag),
  );
  return all
    .filter((item) => !item.known && item.found.at >= began)
    .filter(({ found }) => found.text !== null || !released.has(found.tag))
    .map(({ found }) => found);
}

/** The same for people, as Markdown. */
export function reconcileSummary(report: ReconcileReport): string {
  const open = messages(report).map((line) => `- ${prose(line)}\n`);
  const unknown = report.unknown.map(
    ({ kind, tag, at, url }) => `- ${kind} ${link(code(tag), url)}, ${new Date(at).toISOString()}\n`,
  );
  return (
    `## Reconcile\n\n### Intents without an outcome\n\n${open.join('') || 'None.\n'}\n` +
    `### Tags and releases without a receipt\n\n${unknown.join('') || 'None.\n'}`
  );
}

/** Why the job must fail; what belongs to runs that go on is no finding. */
export function reconcileFailure({ settled, left, unknown }: ReconcileReport): MarketOpsError | null {
  const doubtful = settled.length + left.filter(({ live }) => !live).length;
  if (doubtful + unknown.length === 0) return null;
  return new MarketOpsError(
    'reconcile_found',
    `${doubtful} intents of runs that are over have no outcome, ${unknown.length} tags and releases have no receipt. ` +
      'The next prod run records what became of the former; look who made the latter.',
  );
}
