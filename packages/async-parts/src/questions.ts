import { prefetched } from './parallel.ts';

/** Readers: objects whose methods ask for something and change nothing. */

type Ask = () => Promise<unknown>;

/** A reader whose every question goes through `answer`. */
export function intercepted<R extends object>(
  reader: R,
  answer: (name: keyof R & string, args: readonly unknown[], ask: Ask) => Promise<unknown>,
): R {
  return new Proxy(reader, {
    get(target, name): unknown {
      const method: unknown = Reflect.get(target, name, target);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): Promise<unknown> =>
        answer(name as keyof R & string, args, () => Reflect.apply(method, target, args) as Promise<unknown>);
    },
  });
}

/** The same text for the same question. */
export const questionKey = (name: string, args: readonly unknown[]): string => `${name} ${JSON.stringify(args)}`;

/** Answers that came ahead: each counts once, none after {@link Prefetched.end}, and none for long. */
export interface Prefetched<R> {
  /** Answers with what was prefetched, and anew where nothing was, or where that has failed. */
  readonly reader: R;
  /** Something is being written: from now on everything is asked anew. */
  end(): void;
}

/** A reader that asks ahead when it is told what will be asked. */
export type PrefetchingReader<R> = R & {
  /** Asks now what `look` asks; that it fails is nobody's concern. */
  prefetch(look: (reader: R) => Promise<unknown>): Prefetched<R>;
};

/** @param freshMs an answer that was prefetched longer ago is asked for again */
export function prefetching<R extends object>(reader: R, clock: () => number, freshMs: number): PrefetchingReader<R> {
  return Object.assign(Object.create(reader) as R, {
    prefetch: (look: (reader: R) => Promise<unknown>) => {
      const until = clock() + freshMs;
      const answers = new Map<string, Promise<unknown>>();
      let isOver = false;
      const watched = intercepted(reader, (name, args, ask) => {
        const answer = prefetched(ask());
        answers.set(questionKey(name, args), answer);
        return answer;
      });
      void prefetched(look(watched));
      return {
        reader: intercepted(reader, (name, args, ask) => {
          const key = questionKey(name, args);
          const answer = isOver || clock() > until ? undefined : answers.get(key);
          answers.delete(key);
          return answer === undefined ? ask() : answer.catch(ask);
        }),
        end: () => (isOver = true),
      };
    },
  });
}
