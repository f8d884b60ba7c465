import { LINE_TYPES } from '../protocol/ledger.ts';
import type { Line, LineOf } from '../protocol/ledger.ts';
import type { KindFormat } from '../protocol/plan.ts';
import { beginsSegment, openClaim } from './claim.ts';
import type { ClaimState, OperationState, Rule, RuleContext, UnsettledIntent, LedgerSoFar } from './claim.ts';
import { IdSet } from 'long-logs/id-set';
import { LIMITS } from './source.ts';
import { Finding, fail, inside } from './verdict.ts';
import { shown } from 'canonical-json/places';
import type { Check } from './verdict.ts';
import type { Placed } from 'long-logs/lines';

export interface ReplayOptions {
  /** The kinds of operation that lines may be about. */
  readonly kinds: readonly Pick<KindFormat, 'kind'>[];
  readonly rules: readonly Rule[];
  readonly whole: LedgerSoFar['whole'];
  readonly landed: LedgerSoFar['landed'];
  /** Whether closed claims are kept (a proof has one) or forgotten (a ledger has thousands), but for those of one run. */
  readonly keep: boolean | string;
}

/**
 * Replays a ledger: each line is put to the rules for its type, then remembered in its claim. Memory holds
 * claims that are not closed, and 32 bytes for each claim and receipt ever seen.
 */
export class Replay implements LedgerSoFar {
  readonly #options: ReplayOptions;
  readonly #kinds: ReadonlySet<string>;
  readonly #rules: ReadonlyMap<Line['type'], readonly Rule[]>;
  readonly #claims = new Map<string, ClaimState>();
  readonly #seenClaims = new IdSet();
  readonly #seenReceipts = new IdSet();
  readonly #open = new Map<string, UnsettledIntent>();
  #held = 0;
  #most = 0;
  #latest: ClaimState | null = null;

  constructor(options: ReplayOptions) {
    this.#options = options;
    this.#kinds = new Set(options.kinds.map(({ kind }) => kind));
    this.#rules = new Map(LINE_TYPES.map((type) => [type, options.rules.filter(({ types }) => types.includes(type))]));
  }

  /** Claims that are not closed; with `keep`, all. */
  get claims(): ReadonlyMap<string, ClaimState> {
    return this.#claims;
  }

  get open(): ReadonlyMap<string, UnsettledIntent> {
    return this.#open;
  }

  /** Every claim and every receipt that was ever seen. */
  get seen(): { readonly claims: IdSet; readonly receipts: IdSet } {
    return { claims: this.#seenClaims, receipts: this.#seenReceipts };
  }

  /** The most runs and operations that were held in memory at a time. */
  get most(): number {
    return this.#most;
  }

  /** @throws Finding naming the rule that the line breaks */
  take(line: Line, placed: Placed): void {
    if (line.operation_kind !== undefined && !this.#kinds.has(line.operation_kind)) this.#unknownKind(line, placed);
    const claim = line.type === 'run.opened' ? this.#opened(line, placed) : this.#claimOf(line, placed);
    const operation = line.operation_id === undefined ? undefined : claim.operations.get(line.operation_id);
    const context: RuleContext = { claim, operation, replay: this };
    for (const rule of this.#rules.get(line.type) ?? []) {
      const broken = rule.check(line as never, context);
      if (broken !== null)
        fail(inside(placed.place, line, broken.path), broken.expected, shown(broken.found), rule.name);
    }
    if (beginsSegment(line, claim)) claim.segments.push(line.seq);
    this.#remember(line, claim, operation, placed);
  }

  #unknownKind(line: Line, { place }: Placed): never {
    const known = [...this.#kinds].map((kind) => JSON.stringify(kind)).join(' or ');
    return fail(
      inside(place, line, 'operation_kind'),
      `operation_kind: ${known}`,
      shown(line.operation_kind),
      'ledger_schema',
    );
  }

  isNewReceipt(id: string): boolean {
    return this.#seenReceipts.add(id.slice('rcpt_'.length));
  }

  get whole(): boolean {
    return this.#options.whole;
  }

  get landed(): boolean {
    return this.#options.landed;
  }

  #opened(line: LineOf<'run.opened'>, placed: Placed): ClaimState {
    if (!this.#seenClaims.add(line.claim)) {
      fail(inside(placed.place, line, 'claim'), 'a claim that begins once', shown(line.claim), 'run_identity');
    }
    this.#hold(1, placed);
    const claim = openClaim(line);
    this.#claims.set(line.claim, claim);
    return claim;
  }

  #claimOf(line: Line, placed: Placed): ClaimState {
    // Lines of one claim mostly stand together.
    const claim = line.claim === this.#latest?.id ? this.#latest : this.#claims.get(line.claim);
    if (claim === undefined) {
      fail(
        inside(placed.place, line, 'claim'),
        'a claim that run.opened began and nothing closed',
        shown(line.claim),
        'run_identity',
      );
    }
    this.#latest = claim;
    return claim;
  }

  #remember(line: Line, claim: ClaimState, operation: OperationState | undefined, placed: Placed): void {
    claim.counts.set(line.type, (claim.counts.get(line.type) ?? 0) + 1);
    switch (line.type) {
      case 'run.opened':
        break;
      case 'ledger.foreign':
        claim.foreign.push(line);
        break;
      case 'evidence.read':
        claim.evidence = line;
        break;
      case 'plan.created':
        claim.plan = line;
        claim.stage = 'planned';
        break;
      case 'policy.decided':
        this.#hold(1, placed);
        claim.operations.set(line.operation_id, newOperation(line, placed));
        if (line.data.violations.length > 0) claim.refusals++;
        break;
      case 'receipt.minted':
      case 'receipt.refused':
        claim.batch = claim.stage === 'receipts' ? claim.batch + 1 : 1;
        claim.stage = 'receipts';
        if (operation !== undefined) operation.receipt = line;
        break;
      case 'gate.passed':
      case 'gate.rejected':
        if ((operation?.intent ?? null) === null) claim.stage = 'gates';
        if (operation !== undefined) operation.gate = line;
        break;
      case 'operation.intent':
        claim.unsettled++;
        if (operation !== undefined) operation.intent = line;
        this.#open.set(line.receipt_id, { claim, line, inDoubt: false });
        break;
      case 'operation.blocked':
        claim.stage = 'outcomes';
        if (operation !== undefined) operation.blocked = line;
        break;
      case 'operation.reconciled':
        claim.reconciled.push(line);
        this.#settle(line.data.receipt_id);
        break;
      case 'run.closed':
        claim.stage = 'closed';
        claim.closed = line;
        this.#release(claim);
        break;
      case 'operation.succeeded':
      case 'operation.failed':
      case 'operation.skipped':
      case 'operation.in_doubt':
      case 'operation.unchanged':
        claim.stage = 'outcomes';
        if (operation !== undefined) operation.outcome = line;
        if (line.receipt_id !== undefined) this.#outcome(line.receipt_id, line.type, claim);
    }
    claim.before = line;
  }

  #outcome(receipt: string, type: Line['type'], claim: ClaimState): void {
    claim.unsettled--;
    const open = this.#open.get(receipt);
    this.#open.delete(receipt);
    if (open !== undefined && type === 'operation.in_doubt')
      this.#open.set(receipt, { claim: null, line: open.line, inDoubt: true });
  }

  /** An intent was reconciled: its run is over, and when nothing of it is open any more, it counts as closed. */
  #settle(receipt: string): void {
    const open = this.#open.get(receipt);
    if (open === undefined) return;
    this.#open.delete(receipt);
    if (open.claim === null) return;
    open.claim.unsettled--;
    if (open.claim.unsettled === 0) this.#release(open.claim);
  }

  #release(claim: ClaimState): void {
    const { keep } = this.#options;
    if (keep === true || keep === claim.opened.run_id) return;
    if (this.#claims.delete(claim.id)) this.#held -= 1 + claim.operations.size;
    if (this.#latest === claim) this.#latest = null;
  }

  #hold(more: number, placed: Placed): void {
    this.#held += more;
    this.#most = Math.max(this.#most, this.#held);
    if (this.#held > LIMITS.unsettled) {
      fail(placed.place, `at most ${LIMITS.unsettled} runs and operations that are not closed`, 'more', 'limits');
    }
  }
}

function newOperation(line: LineOf<'policy.decided'>, { place }: Placed): OperationState {
  const nothing = { receipt: null, gate: null, intent: null, outcome: null, blocked: null };
  return { id: line.operation_id, decided: line, place, ...nothing };
}

/** What the pass over a ledger looks at before a line is replayed. */
const PASS_CHECKS = ['ledger_encoding', 'ledger_canonical', 'ledger_schema', 'ledger_sequence', 'ledger_chain'];

/** What holds for every line, where a check passes. */
const HELD: Readonly<Record<string, string>> = {
  ledger_encoding: 'UTF-8 lines of at most 64 KiB, each with its newline',
  ledger_canonical: 'one text for each value (RFC 8785)',
  ledger_schema: 'known types and closed data',
  ledger_sequence: 'no line is missing, doubled or moved',
  ledger_chain: 'each line holds the hash of the one before',
  one_claim: 'all lines are of one claim',
};

/** The checks that one pass answers: each line's form, its place in the chain, and the rules. */
export function passChecks<C extends { readonly ledger: { readonly finding: Finding | null } }>(
  rules: readonly Rule[],
  more: readonly string[] = [],
): readonly Check<C>[] {
  const names = [...PASS_CHECKS, ...more, ...new Set(rules.map(({ name }) => name)), 'limits'];
  return names.map((name) => ({
    name,
    check: ({ ledger: { finding } }) => {
      if (finding === null) return HELD[name] ?? 'holds for every line';
      // Whatever no other check answers for is a result of the first.
      const owner = names.find((known) => known === finding.check) ?? names[0];
      if (owner === name) throw finding;
      throw new Finding('skipped', 'the ledger was read up to its first defect only');
    },
  }));
}
