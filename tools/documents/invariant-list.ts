import { fileOf } from '../invariants/edit.ts';
import { INVARIANTS } from '../invariants/list.ts';

/** The list of docs/traceability.md: of which symbol what is taken out, and what fails then. Links are relative to docs. */
export function invariantList(): string {
  return [...Map.groupBy(INVARIANTS, ({ symbol, weakens }) => `${symbol} ${weakens}`).values()]
    .map((of) => {
      const { symbol = '', weakens = '' } = of[0] ?? {};
      const named = link(fileOf(symbol), symbol.replace('src/', '').replace('.ts#', '#'));
      const taken = Map.groupBy(of, ({ test, audit }) =>
        [
          ...(test === undefined ? [] : [link(test.file, short(test.file))]),
          ...(audit === undefined ? [] : [audit.split(' ').join(', ')]),
        ].join(', '),
      );
      const items = [...taken].map(([fails, those]) => `${those.map(({ what }) => what).join('; ')} (${fails})`);
      return `- ${named} (${weakens.split(' ').join(', ')}): ${items.join('; ')}`;
    })
    .join('\n');
}

const link = (path: string, text: string): string => `[${text}](../${path})`;
const short = (path: string): string => path.replace('__tests__/', '').replace('.test.ts', '');
