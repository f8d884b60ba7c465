import type { Report } from '../../../src/verify/verdict.ts';

/** A report in words, by what each is about. */
export type Told = Readonly<Record<string, string>>;

/** The verdict, and each check by its name. */
export function checksIn({ verdict, checks }: Report): Told {
  return { verdict, ...Object.fromEntries(checks.map(({ name, status, detail }) => [name, `${status}: ${detail}`])) };
}

/** The same, and what was read. */
export function allIn(report: Report): Told {
  const { entries, head, root } = report;
  return { ...checksIn(report), entries: String(entries), head: String(head), root: String(root) };
}
