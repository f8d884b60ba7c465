import { h } from 'preact';
import type { JSX } from 'preact';
import { blockingOf, whyTitle } from '../decision.ts';
import type { Cause, CauseGroup } from '../causes.ts';
import type { ReportInput } from '../input.ts';
import { demandOf } from '../explain.ts';
import { Facts, Link, Name, Ours, Section, Told } from './parts.ts';
import type { ViewModel } from '../view-model.ts';

/** How many operations of one reason are named before the rest is folded away. */
const NAMED = 12;

/** Why operations did not ship: the cause, the rule with its values, the way out; alerts first and apart. */
export function WhyNotShipped({ model }: { model: ViewModel }): JSX.Element | null {
  const { causes, alerts, input } = model;
  if (causes.length === 0) return null;
  const others = causes.filter(({ cause }) => !cause.alert);
  const anchors = new Map(model.operations.map(({ id }, index) => [id, `#op-${index + 1}`]));
  const blocking = blockingOf(causes);
  const card = (group: CauseGroup): JSX.Element =>
    CauseCard(group, input, { id: `cause-${blocking.indexOf(group) + 1}`, anchors });
  return h(
    'div',
    { class: 'why' },
    alerts.length === 0
      ? null
      : h(
          Section,
          {
            id: 'alert',
            title: 'Security alert',
            class: 'alert',
            lead: 'A receipt or the ledger is not what it should be. It was stopped; find out why before you run again.',
          },
          alerts.map(card),
        ),
    others.length === 0 ? null : h(Section, { id: 'why', title: whyTitle(model.decision.state) }, others.map(card)),
  );
}

function CauseCard(
  { cause, operations }: CauseGroup,
  input: ReportInput,
  { id: own, anchors }: { readonly id: string; readonly anchors: ReadonlyMap<string, string> },
): JSX.Element {
  const { explanation } = cause;
  const named = operations.slice(0, NAMED);
  const rest = operations.slice(NAMED);
  const item = (id: string): JSX.Element => h('li', null, h('a', { href: anchors.get(id) }, Name(id, 80)));
  return h(
    'article',
    { class: `card cause ${cause.alert ? 'security' : explanation.severity}`, id: own },
    h(
      'h3',
      null,
      h('span', { class: 'cause-symbol', 'aria-hidden': 'true' }, symbolOf(cause)),
      explanation.title,
      ' ',
      h('span', { class: 'chip' }, Name(cause.code)),
    ),
    h('ul', { class: 'operations-of', 'aria-label': 'Operations' }, named.map(item)),
    rest.length === 0
      ? null
      : h(
          'details',
          null,
          h('summary', null, `and ${rest.length} more`),
          h('ul', { class: 'operations-of' }, rest.map(item)),
        ),
    h('p', null, Ours(explanation.cause)),
    Facts(factsOf(cause, input)),
    h('p', { class: 'remedy-title' }, 'What to do'),
    h(
      'ol',
      { class: 'remedy' },
      explanation.remedy.map((step) => h('li', null, Ours(step))),
    ),
  );
}

function symbolOf(cause: Cause): string {
  if (cause.alert) return '\u25b2';
  return { security: '\u2715', error: '\u2715', warning: '!', info: '\u25cb' }[cause.explanation.severity];
}

function factsOf(
  { code, message, rule, setting, unmet, check, policyLine }: Cause,
  { links, policyFile }: ReportInput,
): [string, JSX.Element | string | null][] {
  const demand = demandOf(code);
  const remote =
    links.policyUrl === null || policyLine === null ? links.policyUrl : `${links.policyUrl}#L${policyLine}`;
  const named = rule ?? setting;
  const where =
    named === null
      ? null
      : h(
          'span',
          null,
          Name(named),
          policyLine === null
            ? null
            : [', ', h('a', { href: `#policy-L${policyLine}` }, `line ${policyLine} of the policy used`)],
          policyFile === null || links.policyUrl === null
            ? null
            : [', ', Link(remote, [Name(policyFile), ' on GitHub'])],
        );
  return [
    ['Recorded', message === null ? null : Told(message)],
    ['Asked for by', demand === null ? null : Ours(demand.by)],
    ['Wanted', demand === null ? null : Ours(demand.wanted)],
    ['Check', check === null ? null : h('code', null, check)],
    [rule === null ? 'Setting' : 'Rule', where],
    ['Condition', unmet === null ? null : Name(unmet.condition)],
    ['Wanted', unmet === null ? null : Name(unmet.expected)],
    ['Found', unmet === null ? null : Name(unmet.found)],
  ];
}
