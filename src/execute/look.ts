import type { Clock } from '../core/clock.ts';
import { begun } from '../core/parallel.ts';
import type { GitHubReader } from '../operations/ports.ts';

/** What was seen longer ago is asked for again. */
const FRESH_MS = 2_000;

type Ask = () => Promise<unknown>;

/**
 * A look at what an operation is about, taken while its intent is being written. Nobody else of ours can change that in
 * between: whoever had it open before that commit makes the commit fail, and then the look is void; whoever comes later
 * finds it open. So the effect behind it need not ask again; each answer counts once, none after a write, none for long.
 */
export class Look {
  /** For the effect: answers with what was seen, and from GitHub where nothing was, or the look has failed. */
  readonly reader: GitHubReader;
  readonly #seen = new Map<string, Promise<unknown>>();
  readonly #isOver: () => boolean;
  #ended = false;

  /** @param look asks what is going to be asked again; that it fails is nobody's concern */
  constructor(reader: GitHubReader, clock: Clock, look: (reader: GitHubReader) => Promise<unknown>) {
    const until = clock() + FRESH_MS;
    this.#isOver = () => this.#ended || clock() > until;
    this.reader = intercepted(reader, (key, ask) => this.#answer(key, ask));
    const watched = intercepted(reader, (key, ask) => {
      const answer = begun(ask());
      this.#seen.set(key, answer);
      return answer;
    });
    void begun(look(watched));
  }

  /** Something is being written: from now on everything is asked anew. */
  end(): void {
    this.#ended = true;
  }

  #answer(key: string, ask: Ask): Promise<unknown> {
    const seen = this.#isOver() ? undefined : this.#seen.get(key);
    this.#seen.delete(key);
    return seen === undefined ? ask() : seen.catch(ask);
  }
}

/** A reader whose every question goes through `answer`, by a key that two equal questions share. */
function intercepted(reader: GitHubReader, answer: (key: string, ask: Ask) => Promise<unknown>): GitHubReader {
  return new Proxy(reader, {
    get(target, name): unknown {
      const method: unknown = Reflect.get(target, name, target);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): Promise<unknown> =>
        answer(
          `${String(name)} ${JSON.stringify(args)}`,
          () => Reflect.apply(method, target, args) as Promise<unknown>,
        );
    },
  });
}
