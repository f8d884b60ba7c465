import { shortSha } from '../core/amounts.ts';
import { failureOf, MarketOpsError, messageOf } from '../core/errors.ts';
import type { Applied, Remains } from '../operations/kind.ts';
import type { Effects } from '../operations/ports.ts';
import { stateDigest } from '../protocol/plan.ts';
import type { Observation } from '../protocol/plan.ts';
import type { Outcome } from '../protocol/vocabulary.ts';

/** How an operation ended, for the ledger and for the outputs. */
export interface OperationOutcome {
  readonly outcome: Outcome | 'unchanged';
  readonly code: string | null;
  readonly message: string | null;
  readonly github: Observation | null;
  /** Of what was read back; null unless it succeeded or was unchanged. */
  readonly stateDigest: string | null;
  /** What was done and what GitHub answered beyond that; null when nothing was. */
  readonly applied: Applied | null;
}

const NOTHING = { code: null, message: null, github: null, stateDigest: null, applied: null } as const;

export function succeeded(applied: Applied): OperationOutcome {
  return {
    ...NOTHING,
    outcome: 'succeeded',
    github: applied.github,
    stateDigest: stateDigest(applied.state ?? null),
    applied,
  };
}

/** GitHub had it already as it was planned. */
export function leftUnchanged(github: Observation | null, state: string | null): OperationOutcome {
  return { ...NOTHING, outcome: 'unchanged', github, stateDigest: state };
}

export function skipped(code: string, message: string): OperationOutcome {
  return { ...NOTHING, outcome: 'skipped', code, message };
}

/**
 * How an operation ended that threw. Only what GitHub plainly refused, and what we refused ourselves, has failed; a
 * lost or strange answer, or a defect of ours after a write, is in doubt. Either way what its earlier steps left is named.
 */
export function thrown(
  error: unknown,
  did: { readonly wrote: boolean; readonly unclear: boolean; readonly remains: Remains | null },
): OperationOutcome {
  const { remains } = did;
  const failure = failureOf(error);
  const certain =
    failure !== null ? failure.certainty === 'refused' : error instanceof MarketOpsError ? !did.unclear : !did.wrote;
  return {
    ...NOTHING,
    outcome: certain ? 'failed' : 'in_doubt',
    code: error instanceof MarketOpsError ? error.code : 'internal_error',
    message: remains === null ? messageOf(error) : `${messageOf(error)} ${leftBehind(remains)}`,
    github: remains?.github ?? null,
  };
}

function leftBehind({ what, github: { sha, url } }: Remains): string {
  const where = url ?? `at ${shortSha(String(sha))}`;
  return `What stands: ${what} (${where}). Fix the cause and run again, which goes on from there, or remove it.`;
}

/**
 * Effects that remember whether any of them was used, and whether an answer of one was lost.
 * @param onUse told before each
 */
export function watched(
  effects: Effects,
  onUse: () => void,
): {
  effects: Effects;
  wrote: () => boolean;
  unclear: () => boolean;
} {
  let used = false;
  let lost = false;
  const proxy = new Proxy(effects, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        used = true;
        onUse();
        const answer = Reflect.apply(member, target, args) as Promise<unknown>;
        return answer.catch((error: unknown) => {
          if (failureOf(error)?.certainty !== 'refused') lost = true;
          throw error;
        });
      };
    },
  });
  return { effects: proxy, wrote: () => used, unclear: () => lost };
}
