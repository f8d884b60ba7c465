import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How many requests are under way at once, and how fast writes may follow one another.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */

/** GitHub takes at most a hundred at once of everybody with this token, and asks for few. */
const REQUESTS_AT_ONCE = 10;
/** Answers without a complaint before one more request may be under way again. */
const ANSWERS_A_STEP = 50;
/** GitHub takes 80 requests a minute that make content: so many at once, and then one each period. */
const BURST = 20;
/** Writes of which people are told: one at a time, further apart. */
const NOTIFYING: ReadonlySet<string> = new Set([
  'POST /repos/{owner}/{repo}/releases',
  'POST /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
]);
const NOTIFYING_PERIODS = 3;

export interface PaceOptions {
  /** Between two writes once the burst is used up, milliseconds. */
  readonly periodMs: number;
  /** No write waits for its turn any more: what is left to write is what was done. */
  readonly cancelled: AbortSignal;
  readonly log: (message: string) => void;
}

/** Heeds secondary rate limits: halved at each, and slowly back to where it began. */
export class Pace {
  readonly #log: (message: string) => void;
  readonly #writes: () => Promise<void>;
  readonly #notifying: () => Promise<void>;
  readonly #waiting: (() => void)[] = [];
  #limit = REQUESTS_AT_ONCE;
  #underWay = 0;
  #answers = 0;

  constructor({ periodMs, cancelled, log }: PaceOptions) {
    this.#log = log;
    this.#writes = starts(BURST, periodMs, cancelled);
    this.#notifying = starts(1, NOTIFYING_PERIODS * periodMs, cancelled);
  }

  /** Sends once it is the request's turn. @param route as Octokit has it: `POST /repos/{owner}/{repo}/releases` */
  async run<T>(route: string, send: () => Promise<T>): Promise<T> {
    if (!/^(?:GET|HEAD) /.test(route)) await this.#writes();
    if (NOTIFYING.has(route)) await this.#notifying();
    if (this.#underWay >= this.#limit) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#underWay++;
    try {
      return await send();
    } finally {
      this.#underWay--;
      this.#admit();
    }
  }

  /** GitHub refused a request for a secondary rate limit. */
  cut(): void {
    this.#change(Math.max(1, Math.floor(this.#limit / 2)));
  }

  /** GitHub answered a request. */
  answered(): void {
    if (this.#limit < REQUESTS_AT_ONCE && ++this.#answers >= ANSWERS_A_STEP) this.#change(this.#limit + 1);
  }

  #change(limit: number): void {
    this.#answers = 0;
    if (limit === this.#limit) return;
    this.#limit = limit;
    this.#log(`GitHub's secondary rate limit: ${limit} requests at once`);
    this.#admit();
  }

  #admit(): void {
    while (this.#underWay < this.#limit) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#underWay++;
      next();
    }
  }
}

/** Turns to start: `burst` of them at once, then one each period; what is not used adds up to a burst again. */
function starts(burst: number, periodMs: number, cancelled: AbortSignal): () => Promise<void> {
  // The clock begins with the process, which has the whole burst from its first moment.
  let next = -Infinity;
  return async () => {
    const now = performance.now();
    next = Math.max(next, now - burst * periodMs) + periodMs;
    if (next <= now || cancelled.aborted) return;
    await sleep(next - now, undefined, { signal: cancelled }).catch(() => undefined);
  };
}
