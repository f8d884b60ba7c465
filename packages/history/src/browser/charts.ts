import { h } from 'preact';
import type { JSX } from 'preact';
import { LOOKS, number } from './looks.ts';
import { STATES } from './row.ts';
import type { Sums } from './row.ts';

/** Pictures drawn by hand as SVG, each with its figures in a table for those who do not see it. */

const HEIGHT = 150;
const FOOT = 20;

/** Runs of each month by what became of them. */
export function Months({
  months,
}: {
  readonly months: readonly { readonly month: string; readonly sums: Sums }[];
}): JSX.Element {
  const most = Math.max(1, ...months.map(({ sums }) => sums.runs));
  const width = 100 / Math.max(months.length, 6);
  const used = STATES.filter((state) => months.some(({ sums }) => (sums.states[state] ?? 0) > 0));
  const every = Math.ceil(months.length / 4);
  return h(
    'figure',
    { class: 'chart' },
    h(
      'svg',
      {
        role: 'img',
        'aria-label': 'Runs a month; the table below says the same',
        width: '100%',
        height: HEIGHT + FOOT,
      },
      h('line', { class: 'base', x1: 0, x2: '100%', y1: HEIGHT + 0.5, y2: HEIGHT + 0.5 }),
      h('text', { x: '100%', y: 10, class: 'axis end' }, `most: ${number(most)} runs`),
      months.map(({ month, sums }, at) => {
        let top = HEIGHT;
        const bars = used.map((state) => {
          const height = ((sums.states[state] ?? 0) / most) * (HEIGHT - 18);
          top -= height;
          return height === 0
            ? null
            : h('rect', {
                class: `bar tone-${LOOKS[state].tone} state-${state}`,
                x: `${(at * width + width * 0.12).toFixed(2)}%`,
                width: `${(width * 0.76).toFixed(2)}%`,
                y: top.toFixed(2),
                height: height.toFixed(2),
              });
        });
        const label =
          at % every === 0
            ? h('text', { x: `${(at * width + width * 0.12).toFixed(2)}%`, y: HEIGHT + 15, class: 'axis' }, month)
            : null;
        return h('g', null, bars, label);
      }),
    ),
    h(
      'figcaption',
      { class: 'legend-list' },
      used.map((state) =>
        h(
          'span',
          null,
          h('i', { class: `swatch tone-${LOOKS[state].tone} state-${state}` }),
          ` ${LOOKS[state].symbol} ${LOOKS[state].word}`,
        ),
      ),
    ),
    Figures(
      'Runs a month',
      ['Month', 'Runs', ...used.map((state) => LOOKS[state].word)],
      months.map(({ month, sums }) => [
        month,
        number(sums.runs),
        ...used.map((state) => number(sums.states[state] ?? 0)),
      ]),
    ),
  );
}

const DURATIONS = [
  '< 1 min',
  '1\u20135 min',
  '5\u201315 min',
  '15\u201360 min',
  '1\u20134 h',
  '4\u201324 h',
  '1\u20133 d',
  '3\u20137 d',
  '> 7 d',
];

/** How long things took: a bar for each stretch of time. Null where it is not known of any run. */
export function Durations({
  name,
  bars,
}: {
  readonly name: string;
  readonly bars: readonly number[];
}): JSX.Element | null {
  const all = bars.reduce((sum, bar) => sum + bar, 0);
  if (all === 0) return null;
  return Bars({
    name,
    rows: bars.map((bar, at) => [DURATIONS[at] ?? '', bar] as const).filter((_, at) => at <= lastOf(bars)),
  });
}

const lastOf = (bars: readonly number[]): number => bars.findLastIndex((bar) => bar > 0);

/** The stretch of time in which the middle one lies. */
export function middleOf(bars: readonly number[]): string {
  const all = bars.reduce((sum, bar) => sum + bar, 0);
  let seen = 0;
  const at = bars.findIndex((bar) => (seen += bar) * 2 >= all);
  return all === 0 ? '\u2013' : (DURATIONS[at] ?? '\u2013');
}

/** Names with a bar each; the names are text, and so are the numbers. */
export function Bars({
  name,
  rows,
  label,
}: {
  readonly name: string;
  readonly rows: readonly (readonly [string, number])[];
  readonly label?: (name: string) => JSX.Element | string;
}): JSX.Element {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  return h(
    'dl',
    { class: 'bars', 'aria-label': name },
    rows.map(([title, count]) =>
      h(
        'div',
        null,
        h('dt', null, label === undefined ? title : label(title)),
        h(
          'dd',
          null,
          h(
            'svg',
            { 'aria-hidden': 'true', width: '100%', height: 10 },
            h('rect', { class: 'track', width: '100%', height: 10, rx: 3 }),
            h('rect', { class: 'fill', width: `${((100 * count) / most).toFixed(1)}%`, height: 10, rx: 3 }),
          ),
          h('span', null, number(count)),
        ),
      ),
    ),
  );
}

function Figures(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): JSX.Element {
  return h(
    'details',
    { class: 'figures' },
    h('summary', null, 'As a table'),
    h(
      'div',
      { class: 'scrolls', tabIndex: 0, role: 'region', 'aria-label': caption },
      h(
        'table',
        { class: 'files' },
        h('caption', null, caption),
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            head.map((title) => h('th', { scope: 'col' }, title)),
          ),
        ),
        h(
          'tbody',
          null,
          rows.map((row) =>
            h(
              'tr',
              null,
              row.map((text, at) => (at === 0 ? h('th', { scope: 'row' }, text) : h('td', null, text))),
            ),
          ),
        ),
      ),
    ),
  );
}
