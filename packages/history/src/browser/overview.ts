import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { visibleName } from 'foreign-text/visible';
import { Name, Section } from '../../../../src/report/page/parts.ts';
import { Bars, Durations, Months, middleOf } from './charts.ts';
import { LOOKS, dayOf, number, percent } from './looks.ts';
import { add } from './row.ts';
import type { Sums } from './row.ts';
import type { Overview } from './site-data.ts';
import { Strip } from './strip.ts';
import { Title, Waiting, address, shown, useLoaded } from './shell.ts';
import type { ViewProps } from './shell.ts';

/** What the ledgers come to: the newest runs, and the figures that the design asks to watch. */
export function OverviewView({ session, place, scope }: ViewProps): JSX.Element {
  const found = useLoaded(async () => {
    const ledgers = scope.map((at) => session.ledger(at));
    void session.check(
      'signatures',
      async () => {
        for (const ledger of ledgers) {
          const { checkpoint, name } = ledger.repository;
          if (checkpoint !== null) await ledger.signed(checkpoint, `the newest checkpoint of ${name}`);
        }
      },
      () => `the newest checkpoint of ${scope.length === 1 ? 'the ledger' : `each of ${scope.length} ledgers`}`,
    );
    const overview = await session.check(
      'figures',
      () => session.overview(),
      () => 'every byte is as it was built',
    );
    const newest = overview?.newest.find(({ repository }) => scope.includes(repository));
    if (newest !== undefined)
      void session.check(
        'newest run',
        () => session.run(newest.repository, newest.index),
        ({ lines }) => `made again from its ${lines.length} lines, each under the signed root`,
      );
    return overview;
  }, [scope, session.site.at]);
  if (found === null) return h(Waiting, { session });
  return h(Found, { session, place, scope, overview: found });
}

function Found({ session, place, scope, overview }: ViewProps & { readonly overview: Overview }): JSX.Element {
  const { repositories, at } = session.site;
  const own = overview.months.filter(({ repository }) => scope.includes(repository));
  const byMonth = Map.groupBy(own, ({ month }) => month);
  const months = [...byMonth]
    .map(([month, parts]) => ({ month, sums: add(parts.map(({ sums }) => sums)) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const all = add(own.map(({ sums }) => sums));
  const newest = overview.newest.filter(({ repository }) => scope.includes(repository));
  const inScope = scope.map((one) => repositories[one]);
  const faults = inScope.flatMap((one) => one?.faults.map((fault) => [one.name, fault] as const) ?? []);
  const count = (of: 'blocks' | 'foreign' | 'size'): number => inScope.reduce((sum, one) => sum + (one?.[of] ?? 0), 0);
  if (all.runs === 0)
    return h(
      Title,
      { lead: 'Nothing has been recorded yet: the first signed run writes the first lines.' },
      'No runs yet',
    );
  return h(
    'div',
    null,
    h(
      Title,
      { lead: `${number(count('size'))} lines in ${number(count('blocks'))} signed commits, up to ${dayOf(at)}` },
      `${number(all.runs)} runs, ${number(all.states.shipped ?? 0)} shipped`,
    ),
    faults.length === 0 ? null : Faults(faults),
    h(Strip, { rows: newest, session, query: place.query }),
    Figures(all, { foreign: count('foreign'), blocks: count('blocks'), size: count('size') }),
    h(
      Section,
      { id: 'months', title: 'Runs a month' },
      h('div', { class: 'card' }, h(Months, { months: months.slice(-36) })),
    ),
    Why(all, session.site.codes, place.query),
    Times(all),
    h(Recovery, { all, query: place.query }),
    scope.length === 1 ? null : Repositories(overview, session),
  );
}

function Faults(faults: readonly (readonly [string, string])[]): JSX.Element {
  return h(
    'section',
    { class: 'alert', 'aria-label': 'What the builder found' },
    h('h2', null, 'What does not hold'),
    faults
      .slice(0, 20)
      .map(([name, fault]) =>
        h('p', { class: 'card cause' }, Name(name, 60), ' ', h('bdi', null, visibleName(fault).slice(0, 500))),
      ),
  );
}

function Figure(name: string, value: string, told: ComponentChildren, good: boolean | null): JSX.Element {
  const sign =
    good === null
      ? null
      : h(
          'span',
          { class: good ? 'sign-good' : 'sign-bad' },
          good ? '\u2713' : '\u2715',
          h('span', { class: 'vh' }, good ? ' as it must be' : ' not as it must be'),
        );
  return h(
    'div',
    { class: `figure${good === false ? ' wrong' : ''}` },
    h('dt', null, name),
    h('dd', { class: 'value' }, value, sign),
    h('dd', { class: 'note' }, told),
  );
}

function Figures(
  all: Sums,
  ledger: { readonly foreign: number; readonly blocks: number; readonly size: number },
): JSX.Element {
  const decided = all.permitted + all.forbidden;
  return h(
    Section,
    { id: 'figures', title: 'Figures to watch' },
    h(
      'dl',
      { class: 'figure-grid' },
      Figure(
        'Authorization',
        percent(all.permitted, decided),
        [
          `${number(all.permitted)} permitted, ${number(all.forbidden)} refused, ${number(all.neither)} neither`,
          h('abbr', { title: 'Success metric of the design' }, 'M1'),
        ],
        all.neither === 0,
      ),
      Figure(
        'Receipts an operation',
        all.intents === 0 ? '\u2013' : ((all.intents - all.twice) / all.intents).toFixed(all.twice === 0 ? 0 : 4),
        [
          `${number(all.intents)} begun, each under one receipt; ${number(all.twice)} consumed twice`,
          h('abbr', { title: 'Success metrics of the design' }, 'M2 M6'),
        ],
        all.twice === 0,
      ),
      Figure(
        'Gates, nine of nine',
        percent(all.nine, all.gates),
        [
          `${number(all.gates - all.nine)} stopped; ${number(all.past)} effects without a passed gate`,
          h('abbr', { title: 'Success metrics of the design' }, 'M3 M8'),
        ],
        all.past === 0,
      ),
      Figure(
        'Bindings',
        percent(all.bound, all.intents),
        [
          `${number(all.bound)} of ${number(all.intents)} effects under the receipt of their operation`,
          h('abbr', { title: 'Success metrics of the design' }, 'M7 M9'),
        ],
        all.bound === all.intents,
      ),
      Figure(
        'Chain',
        number(ledger.blocks),
        [
          `signed commits over ${number(ledger.size)} chained lines`,
          h('abbr', { title: 'Success metric of the design' }, 'M10'),
        ],
        null,
      ),
      Figure(
        'Foreign commits',
        number(ledger.foreign),
        'pushed by somebody without the key; none of them counts',
        ledger.foreign === 0 ? true : null,
      ),
      Figure(
        'Break-glass',
        number(all.breakGlass),
        `${all.breakGlass === 1 ? 'run' : 'runs'} that lifted a freeze`,
        null,
      ),
      Figure(
        'In doubt',
        number(all.intents - all.settled),
        'effects whose outcome nobody knows yet',
        all.intents === all.settled,
      ),
    ),
  );
}

function Why(all: Sums, titles: Readonly<Record<string, string>>, query: URLSearchParams): JSX.Element {
  const causes = Object.entries(all.codes)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 12);
  const label = (code: string): JSX.Element =>
    h('a', { href: address('runs', query, { code }) }, titles[code] ?? shown(code));
  return h(
    Section,
    { id: 'refusals', title: 'Refusals by cause' },
    h(
      'div',
      { class: 'card' },
      causes.length === 0
        ? h('p', null, 'Nothing was refused.')
        : h(Bars, { name: 'Refusals by cause', rows: causes, label }),
    ),
  );
}

function Times(all: Sums): JSX.Element {
  const one = (id: string, title: string, lead: string, bars: readonly number[], none: string): JSX.Element =>
    h(
      'div',
      { class: 'card', id },
      h('h3', null, title),
      h('p', { class: 'meta' }, bars.length === 0 ? none : `${lead}; half within ${middleOf(bars)}`),
      h(Durations, { name: title, bars }),
    );
  return h(
    Section,
    { id: 'times', title: 'How long it takes' },
    h(
      'div',
      { class: 'two' },
      one('lead', 'From plan to ship', 'of runs that shipped all', all.lead, 'No run shipped all.'),
      one(
        'wait',
        'Wait for approval',
        'from the run, where known, or its plan to its first receipt',
        all.wait,
        'No run was authorized.',
      ),
    ),
  );
}

function Recovery({ all, query }: { readonly all: Sums; readonly query: URLSearchParams }): JSX.Element {
  const rows = (['failed', 'partial', 'in_doubt', 'open'] as const).map(
    (state) => [state, all.states[state] ?? 0] as const,
  );
  const label = (state: string): JSX.Element =>
    h(
      'a',
      { href: address('runs', query, { result: state }) },
      LOOKS[state as 'failed'].symbol,
      ' ',
      LOOKS[state as 'failed'].word,
    );
  return h(
    Section,
    { id: 'recovery', title: 'Failure and recovery' },
    h(
      'div',
      { class: 'card' },
      h(
        'p',
        { class: 'meta' },
        `${number(all.settled)} of ${number(all.intents)} effects that were begun have a known outcome: their own, or what a later run found.`,
      ),
      h(Bars, { name: 'Runs that did not end well', rows, label }),
    ),
  );
}

function Repositories({ months }: Overview, { site }: ViewProps['session']): JSX.Element {
  const rows = site.repositories
    .map((repository, at) => ({
      repository,
      sums: add(months.filter((one) => one.repository === at).map(({ sums }) => sums)),
    }))
    .sort((a, b) => b.sums.runs - a.sums.runs);
  const label = (slug: string): JSX.Element =>
    h(
      'a',
      { href: `#/overview?repo=${slug}` },
      shown(rows.find(({ repository }) => repository.slug === slug)?.repository.name ?? slug),
    );
  return h(
    Section,
    { id: 'repositories', title: 'Repositories' },
    h(
      'div',
      { class: 'card' },
      h(Bars, {
        name: 'Runs by repository',
        rows: rows.map(({ repository, sums }) => [repository.slug, sums.runs] as const),
        label,
      }),
    ),
  );
}
