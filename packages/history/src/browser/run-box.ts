import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { shortCode } from '../../../../src/core/amounts.ts';
import { Link, Name, Prose, Time } from '../../../../src/report/page/parts.ts';
import type { Run } from '../model.ts';
import { LOOKS, kindName } from './looks.ts';
import { stateOf } from './row.ts';
import { Title, shown } from './shell.ts';
import type { ViewProps } from './shell.ts';

/** What a person wants to know first; the same box as the report's. */
export function Box({
  run,
  session,
  repository,
}: {
  readonly run: Run;
  readonly session: ViewProps['session'];
  readonly repository: number;
}): JSX.Element {
  const state = stateOf(run);
  const { symbol, word, tone } = LOOKS[state];
  const [lead] = run.operations;
  const { codes } = session.site;
  const { origin } = session.ledger(repository).repository;
  const kinds = [...Map.groupBy(run.operations, ({ kind }) => kind)];
  const url = `https://${origin.split('/')[0] ?? ''}/${run.repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}`;
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [
      'Changes',
      kinds.map(([kind, group]) =>
        h(
          'span',
          { class: 'line' },
          `${group.length} \u00d7 ${kindName(kind)}: `,
          group
            .slice(0, 3)
            .map(({ subject, naturalKey, id }, at) => [at === 0 ? '' : ', ', Name(subject ?? naturalKey ?? id, 60)]),
          group.length > 3 ? ` and ${group.length - 3} more` : '',
        ),
      ),
    ],
    [
      'Requested',
      [
        Name(run.actor, 60),
        run.triggeringActor === run.actor ? null : [', again by ', Name(run.triggeringActor, 60)],
        ` by ${shown(run.event)} on `,
        Name(run.ref.replace(/^refs\/(?:heads|tags)\//, ''), 80),
        ', commit ',
        h('code', null, run.commitSha.slice(0, 10)),
      ],
    ],
    [
      'Policy',
      run.policyDigest === null
        ? 'nothing was decided'
        : [
            run.operations.every(({ decision }) => decision === 'permit')
              ? '\u2713 permitted by '
              : '\u2715 did not permit all: ',
            [...new Set(run.operations.flatMap(({ rules }) => rules))]
              .slice(0, 6)
              .map((rule, at) => [at === 0 ? '' : ', ', Name(rule, 60)]),
          ],
    ],
    [
      'Approved',
      run.approvers.length === 0
        ? 'nobody'
        : run.approvers.map(({ login, how, self }, at) => [
            at === 0 ? '' : ', ',
            Name(login, 60),
            how === 'signed' ? ' by signature' : ' by review',
            self ? ' (their own run)' : '',
          ]),
    ],
    ['Recorded', [Time(run.times.opened), run.times.closed === null ? ', not closed' : '']],
  ];
  return h(
    'section',
    { class: `banner tone-${tone === 'plain' ? 'green' : tone}`, id: 'banner', 'aria-labelledby': 'title' },
    h(
      'div',
      { class: 'banner-bar' },
      h(
        'p',
        { class: 'mode' },
        h('span', { class: 'mode-symbol', 'aria-hidden': 'true' }, symbol),
        `Prod \u00b7 ${word}`,
      ),
    ),
    h(
      Title,
      null,
      lead === undefined
        ? `Run ${run.runId}`
        : [
            `${kindName(lead.kind)} `,
            Name(lead.subject ?? lead.naturalKey ?? lead.id, 80),
            run.operations.length > 1 ? ` and ${run.operations.length - 1} more` : '',
            ' to ',
            Name(run.repository, 100),
          ],
    ),
    run.planDigest === null
      ? null
      : h('p', { class: 'sentence' }, 'Plan ', h('code', { class: 'plan-code' }, shortCode(run.planDigest))),
    h(
      'dl',
      { class: 'rows' },
      rows.map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))),
    ),
    run.refusals.length === 0
      ? null
      : h(
          'div',
          { class: 'blocked' },
          h(
            'ul',
            { class: 'blockers' },
            run.refusals
              .slice(0, 12)
              .map(({ code, operationId, message }) =>
                h(
                  'li',
                  null,
                  codes[code] ?? 'Refused',
                  ' (',
                  Name(code),
                  '): ',
                  Name(operationId, 60),
                  message === null ? null : h('span', { class: 'meta' }, ' ', Prose(message, 300)),
                ),
              ),
          ),
        ),
    h(
      'nav',
      { class: 'steps', 'aria-label': 'Elsewhere' },
      h(
        'ul',
        null,
        h('li', null, Link(url, `Run ${run.runId}, attempt ${run.runAttempt}`)),
        h('li', null, h('a', { href: `#/policy?repo=${session.ledger(repository).repository.slug}` }, 'The policies')),
      ),
    ),
  );
}
