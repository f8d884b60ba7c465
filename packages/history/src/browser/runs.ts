import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Name } from '../../../../src/report/page/parts.ts';
import { FIELDS, filtered } from './filter.ts';
import { Badge, Cell, LOOKS, Pages, Table, kindName, number, pageIn, pageOf, runAddress, timeOf } from './looks.ts';
import { STATES, add } from './row.ts';
import type { Row } from './row.ts';
import { Title, Waiting, address, shown, useLoaded } from './shell.ts';
import type { ViewProps } from './shell.ts';

const PAGE = 25;
/** So many of those shown are made again from their lines. */
const AGAIN = 3;

/** All runs, by a filter that stands in the address. */
export function RunsView({ session, place, scope }: ViewProps): JSX.Element {
  const rows = useLoaded(() => loadRows(session, scope), [scope, session.site.at]);
  if (rows === null) return h(Waiting, { session });
  return h(Found, { session, place, scope, rows });
}

/** Rows of these repositories, whose sums are those of the overview. */
export async function loadRows(
  session: ViewProps['session'],
  scope: readonly number[],
): Promise<readonly Row[] | null> {
  return session.check(
    'list of runs',
    async () => {
      const [rows, { months }] = await Promise.all([session.rows(scope), session.overview()]);
      const told = add(months.filter(({ repository }) => scope.includes(repository)).map(({ sums }) => sums));
      if (JSON.stringify(sorted(add(rows.map(({ sums }) => sums)))) !== JSON.stringify(sorted(told)))
        throw new Error('the figures of the overview are not those of the runs');
      return rows;
    },
    (rows) => `${number(rows.length)} runs, which the figures of the overview are the sums of`,
  );
}

const sorted = (value: object): unknown =>
  Object.entries(value)
    .map(
      ([key, one]: [string, unknown]) =>
        [key, typeof one === 'object' && one !== null && !Array.isArray(one) ? sorted(one) : one] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));

function Found({ session, place, scope, rows }: ViewProps & { readonly rows: readonly Row[] }): JSX.Element {
  const { query } = place;
  const text = query.toString();
  const found = useMemo(() => filtered(rows, query), [rows, text]);
  const choices = useMemo(() => choicesOf(rows), [rows]);
  const pages = Math.ceil(found.length / PAGE);
  const page = pageOf(query, pages);
  const here = found.slice(page * PAGE, (page + 1) * PAGE);
  useLoaded(async () => {
    const some = here.slice(0, AGAIN);
    if (some.length > 0)
      await session.check(
        'runs shown',
        async () => {
          for (const { repository, index } of some) await session.run(repository, index);
        },
        () =>
          `${some.length} of the ${here.length} on this page made again from their signed lines; open one to check it`,
      );
    return null;
  }, [here.slice(0, AGAIN).map(({ repository, index }) => [repository, index])]);
  return h(
    'div',
    null,
    h(Title, { lead: h('span', { role: 'status' }, `${number(found.length)} of ${number(rows.length)} runs`) }, 'Runs'),
    h(Filter, { place, choices }),
    found.length === 0
      ? h('p', { class: 'card' }, 'No run fits this filter.')
      : h(
          'div',
          { class: 'card list-card' },
          h(List, { rows: here, session, many: session.site.repositories.length > 1 && scope.length > 1 }),
        ),
    h(Pages, { page, pages, to: (target) => address('runs', query, pageIn(target)) }),
  );
}

function List({
  rows,
  session,
  many,
}: {
  readonly rows: readonly Row[];
  readonly session: ViewProps['session'];
  readonly many: boolean;
}): JSX.Element {
  const { repositories, codes } = session.site;
  return h(
    Table,
    { caption: 'Runs, newest first', head: ['What', 'Result', 'When', 'Asked by', 'Approved by'] },
    rows.map((row) =>
      h(
        'tr',
        { key: `${row.repository} ${row.index}` },
        Cell(
          'What',
          h(
            'a',
            { class: 'run-link', href: runAddress(row, repositories) },
            row.subject === '' ? `Run ${row.run}` : Name(row.subject, 60),
          ),
          row.operations > 1 ? ` and ${row.operations - 1} more` : '',
          h(
            'span',
            { class: 'meta' },
            many ? [Name(repositories[row.repository]?.name ?? '', 60), ' \u00b7 '] : null,
            row.kinds.map(kindName).join(', ') || 'no operations',
          ),
        ),
        Cell(
          'Result',
          h(Badge, { state: row.state }),
          row.codes[0] === undefined ? null : h('span', { class: 'meta' }, codes[row.codes[0]] ?? shown(row.codes[0])),
        ),
        Cell('When', h('time', { datetime: timeOf(row.at) }, timeOf(row.at).slice(0, 16).replace('T', ' '))),
        Cell('Asked by', Name(row.actor, 40)),
        Cell(
          'Approved by',
          row.approvers.length === 0
            ? h('span', { class: 'meta' }, 'nobody')
            : row.approvers.map((login, at) => [at === 0 ? '' : ', ', Name(login, 40)]),
          row.self ? h('span', { class: 'chip' }, 'self') : null,
        ),
      ),
    ),
  );
}

interface Choices {
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  readonly approvers: readonly string[];
}

function choicesOf(rows: readonly Row[]): Choices {
  const sets = { kinds: new Set<string>(), actors: new Set<string>(), approvers: new Set<string>() };
  for (const { kinds, actor, approvers } of rows) {
    for (const kind of kinds) sets.kinds.add(kind);
    sets.actors.add(actor);
    for (const approver of approvers) sets.approvers.add(approver);
  }
  return { kinds: [...sets.kinds].sort(), actors: [...sets.actors].sort(), approvers: [...sets.approvers].sort() };
}

/** Every change is an address of its own, which does not become a step of the way back. */
function Filter({ place, choices }: { readonly place: ViewProps['place']; readonly choices: Choices }): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  const { query } = place;
  const go = (): void => {
    const changes: Record<string, string> = { page: '' };
    for (const field of form.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? [])
      changes[field.name] = field.value;
    location.replace(address('runs', query, changes));
  };
  const field = (name: (typeof FIELDS)[number], label: string, control: ComponentChildren): JSX.Element =>
    h('div', { class: `filter-${name}` }, h('label', { for: `f-${name}` }, label), control);
  const select = (
    name: (typeof FIELDS)[number],
    label: string,
    options: readonly (readonly [string, string])[],
  ): JSX.Element =>
    field(
      name,
      label,
      h(
        'select',
        { id: `f-${name}`, name, value: query.get(name) ?? '', onChange: go },
        h('option', { value: '' }, 'any'),
        options.map(([value, text]) => h('option', { value }, text)),
      ),
    );
  const input = (name: (typeof FIELDS)[number], label: string, rest: object): JSX.Element =>
    field(name, label, h('input', { id: `f-${name}`, name, value: query.get(name) ?? '', onInput: go, ...rest }));
  const names = (list: readonly string[]): (readonly [string, string])[] =>
    list.map((name) => [name, shown(name)] as const);
  const others = (['code', 'policy'] as const).filter((name) => query.get(name) !== null);
  return h(
    'form',
    { class: 'filter card', ref: form, role: 'search', onSubmit: (event: Event) => event.preventDefault() },
    input('q', 'Name, run or digest', {
      type: 'search',
      autocomplete: 'off',
      spellcheck: false,
      placeholder: 'v1.2.3, 8412\u2026, sha256:\u2026',
    }),
    select(
      'result',
      'Result',
      STATES.map((state) => [state, `${LOOKS[state].symbol} ${LOOKS[state].word}`] as const),
    ),
    select(
      'kind',
      'Kind',
      choices.kinds.map((kind) => [kind, kindName(kind)] as const),
    ),
    select('actor', 'Asked by', names(choices.actors)),
    select('approver', 'Approved by', names(choices.approvers)),
    input('from', 'From', { type: 'date' }),
    input('to', 'To', { type: 'date' }),
    h(
      'p',
      { class: 'filter-also' },
      others.map((name) =>
        h(
          'a',
          {
            class: 'chip',
            href: address('runs', query, { [name]: '', page: '' }),
            'aria-label': `Take away: ${name} ${shown(query.get(name) ?? '')}`,
          },
          `${name}: ${shown(query.get(name) ?? '')} \u2715`,
        ),
      ),
      FIELDS.some((name) => query.get(name) !== null)
        ? h(
            'a',
            {
              href: address(
                'runs',
                new URLSearchParams(query.get('repo') === null ? '' : { repo: query.get('repo') ?? '' }),
              ),
            },
            'Clear',
          )
        : null,
    ),
  );
}
