import type { Clock } from '../../core/clock.ts';
import type { LedgerBranch, LedgerBranchReader } from '../../audit/branch-tree.ts';
import type { CachingReader, GitHubEffects, Inventory } from '../../operations/ports.ts';
import type { RunFacts } from '../../protocol/facts.ts';
import { createClient } from './client.ts';
import type { GitHubClient } from 'github-client/client';
import { userAgentOf } from './caching-reader.ts';
import { readDefaultBranch } from './start/default-branch.ts';
import type { DefaultBranch } from './start/default-branch.ts';
import { createEffects } from './effects.ts';
import { createEvidenceReader } from './evidence.ts';
import type { EvidenceReader } from './evidence.ts';
import { createInventory } from './inventory.ts';
import { createLedgerBranch, createLedgerReader } from './ledger-branch.ts';
import { createReader } from './reader.ts';
import { startAnswers } from './start/answers.ts';
import type { AskedAtStart } from './start/question.ts';
import { NO_REGISTRIES } from '../registries/connect.ts';
import type { Registries } from '../registries/connect.ts';
import type { Transport } from 'github-client/transport';

/** GitHub as a run reaches it. */
export interface Connection {
  readonly reader: CachingReader;
  readonly evidence: EvidenceReader;
  /** Null in a dry run: no writer exists in the process. */
  readonly effects: GitHubEffects | null;
  /** What the owners have laid down on the default branch, all at one commit. */
  readonly defaultBranch: () => Promise<DefaultBranch>;
  readonly inventory: Inventory;
  readonly ledgerReader: LedgerBranchReader;
  /** The ledger's branch; null in a dry run. */
  readonly ledger: LedgerBranch | null;
  /** The places beside GitHub that operations may name. */
  readonly registries: Registries;
  /** How far our clock is ahead of GitHub's, ms; null before the first answer. */
  readonly skewMs: () => number | null;
  readonly pause: (ms: number) => Promise<void>;
}

export interface ConnectOptions {
  readonly facts: Pick<RunFacts, 'apiUrl' | 'mode' | 'actionVersion' | 'repository' | 'commitSha'>;
  readonly token: string;
  /** For the ledger's branch, where it is another. */
  readonly ledgerToken?: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly log: (message: string) => void;
  /** Of the job. */
  readonly cancelled?: AbortSignal;
  /** The way out that is open already. */
  readonly transport?: Transport;
  /** What was asked while the client was loaded. */
  readonly asked?: AskedAtStart;
  /** None unless given: whoever asks one is refused. */
  readonly registries?: Registries;
}

export function connect({
  facts,
  token,
  ledgerToken = null,
  asked,
  registries = NO_REGISTRIES,
  ...world
}: ConnectOptions): Connection {
  const { apiUrl, mode } = facts;
  const clientOf = (own: string): GitHubClient =>
    createClient({ ...world, apiUrl, mode, token: own, userAgent: userAgentOf(facts) });
  const client = clientOf(token);
  const ledgerClient = ledgerToken === null ? client : clientOf(ledgerToken);
  const { repository, commitSha: commit } = facts;
  const question = { repository, commit, ships: false, ledgerFiles: [], tags: [] };
  const start = startAnswers(asked ?? { question, answer: Promise.resolve(null), isOver: () => true }, client);
  const reader = createReader(client, world.clock, registries.reader, start.or);
  return {
    reader,
    evidence: createEvidenceReader(client, start.or),
    effects: facts.mode === 'prod' ? createEffects(client, reader) : null,
    defaultBranch: () => readDefaultBranch(client, repository, start),
    inventory: createInventory(client, facts.repository),
    ledgerReader: createLedgerReader(client, facts.repository),
    ledger: facts.mode === 'prod' ? createLedgerBranch(ledgerClient, facts.repository, start.or) : null,
    registries,
    skewMs: () => {
      const heard = client.serverClock();
      return heard === null ? null : heard.localMs - heard.serverMs;
    },
    pause: (ms) => client.pause(ms),
  };
}
