import { isLoopbackHost } from 'http-exchange/loopback';

/** Time limits; what tests may change, they may change only where the API is on this very machine. */
export interface Knobs {
  readonly timeoutMs: number;
  /** Null: as the client was told. */
  readonly pacingMs: number | null;
  /** How long a second of waiting takes: 1000, less in tests. */
  readonly secondMs: number;
  /** A server on this machine that stands in for every registry: nothing else is asked. */
  readonly registries: URL | null;
}

const TIMEOUT_MS = 30_000;

/**
 * `MARKETOPS_TEST_REQUEST_TIMEOUT_MS`, `MARKETOPS_TEST_WRITE_PACING_MS` and `MARKETOPS_TEST_SECOND_MS` (how long a
 * second of backoff, rate limit or polling takes), and `MARKETOPS_TEST_REGISTRIES`; ignored unless the API host is
 * loopback.
 */
export function knobsFrom(env: Readonly<Record<string, string | undefined>>, isLoopback: boolean): Knobs {
  const knob = (name: string): number | null => {
    const value = env[`MARKETOPS_TEST_${name}_MS`];
    return isLoopback && value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
  };
  const { MARKETOPS_TEST_REGISTRIES: given = '' } = env;
  const registries = isLoopback && URL.canParse(given) ? new URL(given) : null;
  return {
    registries: registries !== null && isLoopbackHost(registries.hostname) ? registries : null,
    timeoutMs: knob('REQUEST_TIMEOUT') ?? TIMEOUT_MS,
    pacingMs: knob('WRITE_PACING'),
    secondMs: knob('SECOND') ?? 1_000,
  };
}
