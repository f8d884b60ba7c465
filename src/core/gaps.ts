export interface Span {
  readonly from: number;
  readonly to: number;
}

const SHORT_MS = 30_000;

/** A long time in which nothing was at work is left out when it is longer than three times the rest. */
export function gapsOf(moments: readonly number[], works: readonly Span[]): Span[] {
  const spans = moments.slice(1).map((to, i) => ({ from: moments[i] as number, to }));
  const length = ({ from, to }: Span): number => to - from;
  let rest = spans.reduce((sum, span) => sum + length(span), 0);
  return spans
    .sort((a, b) => length(b) - length(a))
    .filter((span) => {
      const others = rest - length(span);
      const atWork = works.some(({ from, to }) => from < span.to && span.from < to);
      if (atWork || others <= 0 || length(span) <= Math.max(SHORT_MS, 3 * others)) return false;
      rest = others;
      return true;
    })
    .sort((a, b) => a.from - b.from);
}
