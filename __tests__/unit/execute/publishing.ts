import { GitHubPublisher } from '../../../src/execute/publisher.ts';
import { SideEffectPort } from '../../../src/execute/port.ts';
import type { AppendLine, ComposeBatch, LedgerWriter, Looked } from '../../../src/execute/port.ts';
import type { FederationCoreBridge, PublisherOptions } from '../../../src/execute/options.ts';
import type { Applied, ApplyContext, Kind } from '../../../src/operations/kind.ts';
import { openPr } from '../../../src/operations/open-pr/kind.ts';
import { tagRepo } from '../../../src/operations/tag-repo/kind.ts';
import type { Effects, GitHubReader, Standing } from '../../../src/operations/ports.ts';
import { cachingReader } from '../../../src/targets/github/caching-reader.ts';
import { statusOf } from '../../../src/protocol/ledger.ts';
import type { Line } from '../../../src/protocol/ledger.ts';
import { segmentPath } from '../../../src/protocol/ledger-files.ts';
import type { Snapshot } from '../../../src/protocol/ledger-files.ts';
import { operationDigest } from '../../../src/protocol/plan.ts';
import type { Plan, PlannedOperation } from '../../../src/protocol/plan.ts';
import type { Receipt } from '../../../src/protocol/receipt.ts';
import { bare, gateContext, HOUR, NOW, operation, planDigest, receipt } from './gate-context.ts';

/** A publisher between a ledger in memory and a kind of operation that does what a test says. */

export const TIP = { size: 0, head: '0'.repeat(64) };
export const UNTIL = NOW + HOUR;
export const { facts } = gateContext();

export function operationOf(id: string, change: Partial<PlannedOperation> = {}): PlannedOperation {
  const own = { ...bare, operation_id: id, parameters: { ...bare.parameters, tag: id } };
  return { ...operation, ...own, operation_digest: operationDigest(own), ...change };
}

/** The id of an operation's receipt. */
export const receiptIdOf = (id: string): string => `rcpt_${Buffer.from(id).toString('hex').padStart(32, '0')}`;

export function envelopeOf(of: PlannedOperation, change: Partial<Receipt> = {}): Uint8Array {
  const { operation_id, operation_kind, operation_digest } = of;
  const own = { operation_id, operation_kind, operation_digest, receipt_id: receiptIdOf(operation_id) };
  return Buffer.from(JSON.stringify({ ...receipt, ...own, ...change }));
}

export class MemoryLedger implements LedgerWriter {
  readonly lines: Line[] = [];
  readonly files = new Map<string, Uint8Array>();
  readonly messages: string[] = [];
  /** What the next commits fail with; null for one that lands. */
  readonly faults: (Error | null)[] = [];
  readonly waits: number[] = [];
  /** Until when each commit that landed was to be tried. */
  readonly untils: number[] = [];
  snapshot: Snapshot | null = null;
  /** What each commit was to look at, and what the next one's answer tells. */
  readonly looks: (readonly string[])[] = [];
  looked: Looked = new Map();

  append: AppendLine = (type, data, about = {}) => {
    const { operation_id, operation_kind } = about.operation ?? {};
    const seq = this.lines.length;
    const own = { seq, type, status: statusOf(type), mode: 'prod', data };
    const line = { ...own, operation_id, operation_kind, receipt_id: about.receiptId };
    this.lines.push(line as unknown as Line);
    return line as unknown as Line;
  };

  prefetch: (paths: readonly string[]) => void = () => undefined;

  async commit<T = undefined>(message: string, compose: ComposeBatch<T>): Promise<T> {
    const begun = this.lines.length;
    for (let mayWait = true; ; mayWait = false) {
      this.lines.length = begun;
      const composed = await compose({ snapshot: this.state(), tip: TIP, append: this.append, mayWait });
      if (composed.wait === true) {
        this.waits.push(composed.until);
        continue;
      }
      const fault = this.faults.shift() ?? null;
      if (fault !== null) throw fault;
      this.messages.push(message);
      this.untils.push(composed.until);
      this.looks.push(composed.look ?? []);
      for (const [path, content] of composed.files) {
        if (content === null) this.files.delete(path);
        else this.files.set(path, content);
      }
      this.snapshot = this.state();
      return composed.value as T;
    }
  }

  state(): Snapshot {
    const files = new Map(this.files);
    return {
      read: (path) => Promise.resolve(files.get(path) ?? null),
      list: (folder) =>
        Promise.resolve(
          [...files.keys()]
            .filter((path) => path.startsWith(`${folder}/`))
            .map((path) => path.slice(folder.length + 1)),
        ),
      segmentOf: () => Promise.resolve(files.get(segmentPath(0)) ?? null),
    };
  }

  /** What each line is about, in their order. */
  get told(): string[] {
    return this.lines.map(({ type, operation_id: id }) => (id === undefined ? type : `${type} ${id}`));
  }
}

export const APPLIED = { github: { url: 'https://test/v1' } } as unknown as Applied;

const refuse = () => Promise.reject(new Error('a kind that was not asked for'));
const ANOTHER = { ...openPr, observe: refuse, apply: refuse } as unknown as Kind;

export interface Setting extends Partial<Omit<PublisherOptions, 'plan' | 'bridge' | 'port' | 'reader'>> {
  readonly reader?: GitHubReader;
  readonly operations: readonly PlannedOperation[];
  readonly bridge?: Partial<FederationCoreBridge>;
  readonly ledger?: MemoryLedger;
  readonly effects?: Effects;
  /** What is asked about an operation before it is done. */
  readonly observe?: (operation: PlannedOperation, reader: GitHubReader) => Promise<unknown>;
  /** What the operations of the kind do, by their ids. */
  readonly does?: Readonly<Record<string, (context: ApplyContext) => Promise<Applied>>>;
}

export function publishing({
  operations,
  bridge,
  ledger = new MemoryLedger(),
  does = {},
  reader = {} as GitHubReader,
  ...options
}: Setting) {
  const applied: string[] = [];
  const kept: string[] = [];
  const kind = {
    ...tagRepo,
    observe: options.observe ?? (() => Promise.resolve()),
    stateOf: (standing: Standing) => ({ name: standing.name }),
    apply: ({ operation_id: id }: PlannedOperation, context: ApplyContext) => {
      applied.push(id);
      return does[id]?.(context) ?? Promise.resolve(APPLIED);
    },
  } as unknown as Kind;
  const publisher = new GitHubPublisher({
    facts,
    plan: { plan_digest: planDigest, operations } as unknown as Plan,
    evidenceDigest: planDigest,
    signedApprovals: [],
    states: new Map(),
    files: new Map(),
    seen: new Map(),
    kinds: [ANOTHER, kind],
    reader: cachingReader(reader, () => NOW),
    port: new SideEffectPort(() => options.effects ?? ({} as Effects), ledger),
    bridge: {
      receiptFor: (of) => envelopeOf(of),
      refusalFor: (of, violations) => envelopeOf(of, { enforceable: false, violations: [...violations] }),
      idOf: (of) => receiptIdOf(of.operation_id),
      mintedHere: true,
      until: UNTIL,
      ...bridge,
    },
    verifyReceipt: (envelope) => ({ code: null, receipt: JSON.parse(Buffer.from(envelope).toString()) as Receipt }),
    keepReceipt: (id) => void kept.push(id),
    clock: () => NOW,
    skewMs: () => 0,
    opening: { write: () => Promise.resolve(new Map()) },
    pause: () => Promise.resolve(),
    progress: () => undefined,
    signal: new AbortController().signal,
    ...options,
  });
  return { publisher, ledger, applied, kept };
}
