import type { Line } from '../../../src/protocol/ledger.ts';
import { alertsOf } from './alerts.ts';
import { Fold } from './fold.ts';
import { metricsOf } from './metrics.ts';
import type { History } from './model.ts';

/** What whoever compares GitHub with the ledger found. */
interface Compared {
  readonly ledgerFault: string | null;
  readonly foreignHead: string | null;
  readonly findings: readonly object[];
}

/** The figures that lines alone give, without the branch's commits and material. */
export class LineFigures {
  readonly #fold = new Fold({ runs: [], policies: [], keys: [], repository: '', repositoryId: '' });
  readonly #foreign: string[] = [];
  #lines = 0;

  /** Lines of a ledger that holds, in their order. */
  take(line: Line): void {
    this.#lines++;
    if (line.type === 'ledger.foreign') this.#foreign.push(line.data.head);
    this.#fold.take(line);
  }

  /**
   * As `marketops stats --json` prints them, but for who approved and how many checkpoints there are; and the names of alerts,
   * `unknown_release` for what GitHub has and the ledger does not account for.
   * @param now milliseconds
   */
  told({ ledgerFault, foreignHead, findings }: Compared, now: number): { alerts: readonly string[]; stats: unknown } {
    const { runs, policies, keys, repository, repositoryId } = this.#fold;
    const history: History = {
      ...{ origin: '', repository, repositoryId, head: '', blocks: [], keys, policies, runs },
      faults: ledgerFault === null ? [] : [ledgerFault],
      foreign: [
        ...this.#foreign.map((commit) => ({ commit, recorded: true })),
        ...(foreignHead === null ? [] : [{ commit: foreignHead, recorded: false }]),
      ],
    };
    const metrics = metricsOf([history], now);
    const alerts = alertsOf(metrics);
    const { approvals: _approvals, chain, ...rest } = metrics;
    const stats = { ...rest, chain: { lines: this.#lines, faults: chain.faults }, alerts };
    const unknown = findings.length === 0 ? [] : ['unknown_release'];
    return { alerts: [...alerts.map(({ name }) => name), ...unknown], stats: snakeCased(stats) };
  }
}

/** A value with its keys as JSON has them here: `lead_time`. */
export function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCased);
  if (typeof value !== 'object' || value === null) return value;
  const name = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [name(key), snakeCased(member)]));
}
