import { h } from 'preact';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LOOKS, dayOf, runAddress } from './looks.ts';
import { STATES } from './row.ts';
import type { Row } from './row.ts';
import type { Session } from './session.ts';
import { address, shown } from './shell.ts';

/** One cell a run, newest first, by colour and symbol. One stop of the tab key: arrows go from cell to cell. */
export function Strip({
  rows,
  session,
  query,
}: {
  readonly rows: readonly Row[];
  readonly session: Session;
  readonly query: URLSearchParams;
}): JSX.Element {
  const [chosen, choose] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const { repositories } = session.site;
  const many = repositories.length > 1;
  const told = (row: Row): string =>
    `${dayOf(row.at)}, ${LOOKS[row.state].word}: ${shown(row.subject) || 'run'}${row.operations > 1 ? ` and ${row.operations - 1} more` : ''}${many ? `, ${shown(repositories[row.repository]?.name ?? '')}` : ''}, run ${row.run}`;
  const move = (event: KeyboardEvent): void => {
    const cells = list.current?.querySelectorAll('a') ?? [];
    const inLine = [...cells].filter((cell) => cell.offsetTop === cells[0]?.offsetTop).length;
    const seen = [...cells].filter((cell) => cell.offsetParent !== null).length;
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: inLine, ArrowUp: -inLine, Home: -seen, End: seen }[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(seen - 1, Math.max(0, chosen + step));
    choose(next);
    cells[next]?.focus();
  };
  const used = STATES.filter((state) => rows.some((row) => row.state === state));
  return h(
    'section',
    { class: 'strip', 'aria-labelledby': 'strip-title' },
    h('h2', { id: 'strip-title', class: 'vh' }, 'Newest runs'),
    h(
      'ol',
      { ref: list, onKeyDown: move },
      rows.map((row, at) =>
        h(
          'li',
          null,
          h(
            'a',
            {
              class: `cell tone-${LOOKS[row.state].tone} state-${row.state}`,
              href: runAddress(row, repositories),
              title: told(row),
              tabIndex: at === chosen ? 0 : -1,
              onFocus: () => choose(at),
              'aria-label': told(row),
            },
            h('span', { 'aria-hidden': 'true' }, LOOKS[row.state].symbol),
          ),
        ),
      ),
    ),
    h(
      'p',
      { class: 'legend-list' },
      h('span', null, 'Newest first'),
      used.map((state) =>
        h(
          'span',
          null,
          h('i', { class: `swatch tone-${LOOKS[state].tone} state-${state}` }),
          ` ${LOOKS[state].symbol} ${LOOKS[state].word}`,
        ),
      ),
      h('a', { href: address('runs', query) }, 'All runs'),
    ),
  );
}
