import { h } from 'preact';
import type { JSX } from 'preact';
import { EffectBody } from './effect-body.ts';
import type { BodyRenderer } from './effect-body.ts';
import { Link, Name, Prose, Section, Symbol, Told } from './parts.ts';
import { FATE_WORDS } from '../fates.ts';
import type { OperationView, ViewModel } from '../view-model.ts';
import { standingText } from '../../protocol/standing.ts';
import { EFFECT_WORDS, counted } from '../subject.ts';

/** The plan as a diff that a person can judge, an article for each operation. */
export function WhatWillChange({ model, renderBody }: { model: ViewModel; renderBody: BodyRenderer }): JSX.Element {
  const { operations, input } = model;
  const effects = operations.map(({ planned }) => planned.effect);
  const totals = (['create', 'update', 'none', 'conflict'] as const)
    .map((effect) => ({ ...EFFECT_WORDS[effect], n: effects.filter((other) => other === effect).length }))
    .filter(({ n }) => n > 0)
    .map(({ n, word, symbol }) => (symbol === '=' ? `${n} with ${word}` : `${n} ${word}`));
  return h(
    Section,
    {
      id: 'changes',
      title: input.proof.run.mode === 'prod' ? 'What changes' : 'What will change',
      lead: `${counted(operations.length, 'operation')}: ${totals.join(', ')}.`,
    },
    operations.length > MANY ? Filter() : null,
    Cards(model, (operation, index) => Change(operation, index, model, renderBody)),
  );
}

/** Above so many operations, those that are as they should be are folded, by kind and repository. */
const MANY = 40;

/** Shown by the script that serves it: every word must stand in a card (kind, effect, result, names). */
function Filter(): JSX.Element {
  return h(
    'p',
    { class: 'filter', hidden: true, 'data-unread': true },
    h('label', { for: 'filter' }, 'Filter: kind, effect, result, or any text'),
    h('input', { id: 'filter', type: 'search', autocomplete: 'off' }),
  );
}

/** What is out of the ordinary first, then groups. */
function Cards(
  { operations }: ViewModel,
  card: (operation: OperationView, index: number) => JSX.Element,
): JSX.Element[] {
  const each = operations.map((operation, index) => ({ operation, index }));
  const isException = ({ planned, causes, standing }: OperationView): boolean =>
    operations.length <= MANY ||
    planned.effect === 'conflict' ||
    standing?.standing === 'refused' ||
    causes.some(({ code }) => code !== 'mode_not_prod' && code !== 'not_executed');
  const groups = Map.groupBy(
    each.filter(({ operation }) => !isException(operation)),
    ({ operation: { kind, planned } }) => `${kind.title}\n${planned.repository}`,
  );
  return [
    ...each.filter(({ operation }) => isException(operation)).map(({ operation, index }) => card(operation, index)),
    ...[...groups].map(([name, members]) => {
      const [title = '', repository = ''] = name.split('\n');
      return h(
        'details',
        { class: 'group' },
        h('summary', null, `${counted(members.length, title.toLowerCase())} in `, Name(repository)),
        members.map(({ operation, index }) => card(operation, index)),
      );
    }),
  ];
}

function Change(operation: OperationView, index: number, model: ViewModel, renderBody: BodyRenderer): JSX.Element {
  const { planned, id, kind } = operation;
  const { symbol, word } = EFFECT_WORDS[planned.effect];
  const own = planned.repository_id === model.input.plan.repository_id;
  return h(
    'article',
    { class: `card change effect-${planned.effect}`, id: `op-${index + 1}` },
    h(
      'h3',
      null,
      h('span', { class: 'effect' }, h('span', { 'aria-hidden': 'true' }, symbol), ' ', word),
      ' ',
      `${kind.title} `,
      Name(kind.subject(planned.parameters)),
    ),
    h(
      'p',
      { class: 'meta' },
      Name(id),
      own ? null : [' in ', Name(planned.repository)],
      planned.depends_on.length === 0
        ? null
        : [' after ', planned.depends_on.slice(0, 20).map((other, i) => [i === 0 ? '' : ', ', Name(other)])],
      model.input.proof.run.mode === 'prod' ? [' \u00b7 ', Fate(operation)] : null,
      operation.standing === null ? null : [' \u00b7 Prod: ', Prose(standingText(operation.standing))],
    ),
    planned.reason === null ? null : h('p', { class: 'reason' }, Told(planned.reason)),
    EffectBody(operation, renderBody),
  );
}

function Fate({ fate, execution }: OperationView): JSX.Element {
  const { symbol, word } = FATE_WORDS[fate];
  return Link(execution?.github?.url ?? null, [Symbol({ symbol }), ' ', word], { class: `fate ${fate}` });
}
