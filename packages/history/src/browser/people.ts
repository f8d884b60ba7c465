import { h } from 'preact';
import type { JSX } from 'preact';
import { Name, Section } from '../../../../src/report/page/parts.ts';
import { Cell, Table, number, percent, runAddress, timeOf } from './looks.ts';
import type { Row } from './row.ts';
import { loadRows } from './runs.ts';
import { Title, Waiting, address, useLoaded } from './shell.ts';
import type { ViewProps } from './shell.ts';

const MOST = 100;

/** Who asks, who approves, and who approved what they asked for. */
export function PeopleView({ session, place, scope }: ViewProps): JSX.Element {
  const rows = useLoaded(() => loadRows(session, scope), [scope, session.site.at]);
  if (rows === null) return h(Waiting, { session });
  const { query } = place;
  const asked = tally(rows, ({ actor }) => [actor]);
  const approved = tally(rows, ({ approvers }) => approvers);
  const self = rows.filter((row) => row.self);
  const without = rows.filter(
    ({ approvers, state }) => approvers.length === 0 && (state === 'shipped' || state === 'partial'),
  ).length;
  const list = (field: 'actor' | 'approver', column: string, people: readonly Person[]): JSX.Element =>
    h(
      'div',
      { class: 'card list-card' },
      people.length === 0
        ? h('p', null, 'Nobody.')
        : h(
            Table,
            { caption: column, head: ['Who', 'Runs', 'Shipped', 'Refused', 'Last'] },
            people
              .slice(0, MOST)
              .map(({ login, runs }) =>
                h(
                  'tr',
                  null,
                  Cell('Who', h('a', { href: address('runs', query, { [field]: login, page: '' }) }, Name(login, 60))),
                  Cell('Runs', number(runs.length)),
                  Cell('Shipped', share(runs, 'shipped')),
                  Cell('Refused', share(runs, 'refused')),
                  Cell('Last', timeOf(runs[0]?.at ?? 0).slice(0, 10)),
                ),
              ),
          ),
      people.length > MOST
        ? h('p', { class: 'note' }, `${number(people.length - MOST)} more; the filter of the runs has them all.`)
        : null,
    );
  return h(
    'div',
    null,
    h(
      Title,
      {
        lead: `${number(asked.length)} asked, ${number(approved.length)} approved; ${number(without)} runs shipped without an approval by a person`,
      },
      'People',
    ),
    h(Section, { id: 'asked', title: 'Who asks' }, list('actor', 'Who asked', asked)),
    h(Section, { id: 'approved', title: 'Who approves' }, list('approver', 'Who approved', approved)),
    h(
      Section,
      {
        id: 'self',
        title: 'Approved by who asked',
        lead: 'A policy can forbid it: not: [actor].',
      },
      h(
        'div',
        { class: 'card list-card' },
        self.length === 0
          ? h('p', null, '\u2713 Nobody approved a run of their own.')
          : h(
              Table,
              { caption: 'Runs approved by who asked', head: ['When', 'Run', 'Who'] },
              self
                .slice(0, MOST)
                .map((row) =>
                  h(
                    'tr',
                    null,
                    Cell('When', timeOf(row.at).slice(0, 16).replace('T', ' ')),
                    Cell(
                      'Run',
                      h(
                        'a',
                        { href: runAddress(row, session.site.repositories) },
                        row.subject === '' ? `Run ${row.run}` : Name(row.subject, 60),
                      ),
                    ),
                    Cell('Who', Name(row.actor, 60)),
                  ),
                ),
            ),
      ),
    ),
  );
}

interface Person {
  readonly login: string;
  readonly runs: readonly Row[];
}

function tally(rows: readonly Row[], of: (row: Row) => readonly string[]): readonly Person[] {
  const people = new Map<string, Row[]>();
  for (const row of rows) {
    for (const login of of(row)) {
      const own = people.get(login);
      if (own === undefined) people.set(login, [row]);
      else own.push(row);
    }
  }
  return [...people].map(([login, runs]) => ({ login, runs })).sort((a, b) => b.runs.length - a.runs.length);
}

function share(runs: readonly Row[], state: Row['state']): string {
  const some = runs.filter((row) => row.state === state).length;
  return `${number(some)} (${percent(some, runs.length)})`;
}
