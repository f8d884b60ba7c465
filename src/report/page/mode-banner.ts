import { h } from 'preact';
import type { JSX } from 'preact';
import { CHECK_NAMES } from '../../protocol/vocabulary.ts';
import type { CheckName, CheckResult } from '../../protocol/vocabulary.ts';
import { CheckRow } from './gate-checks.ts';
import type { CheckCell } from './gate-checks.ts';
import { Link, Name, Prose } from './parts.ts';
import type { ViewModel } from '../view-model.ts';
import { shortSha } from '../subject.ts';

/** What a person sees first: the mode, what became of it, the state of the receipts, and the way to the next step. */
export function ModeBanner({ model }: { model: ViewModel }): JSX.Element {
  const { banner } = model;
  return h(
    'header',
    { class: `banner tone-${banner.tone}` },
    h(
      'div',
      { class: 'banner-bar' },
      h(
        'p',
        { class: 'mode' },
        h('span', { class: 'mode-symbol', 'aria-hidden': 'true' }, banner.symbol),
        banner.label,
      ),
      ModeSwitch(model),
    ),
    h('h1', null, banner.headline),
    h('p', { class: 'sentence' }, banner.sentence),
    RunLine(model),
    Warnings(model),
    ReceiptStatus(model),
    h(
      'nav',
      { class: 'steps', 'aria-label': 'Next step' },
      h(
        'ul',
        null,
        banner.steps.map(({ text, url }) => h('li', null, Link(url, text))),
      ),
    ),
  );
}

/** What, where and by whom, in a line. */
function RunLine(model: ViewModel): JSX.Element {
  const { run, phase_2_fc_authorization: authorization } = model.input.proof;
  const approved = authorization.approvals.filter(({ state }) => state === 'approved');
  const branch = run.ref.replace(/^refs\/(?:heads|tags)\//, '');
  return h(
    'p',
    { class: 'run' },
    Name(run.repository, 150),
    ' \u00b7 ',
    Name(branch, 150),
    ' at ',
    h('code', null, shortSha(run.commit_sha)),
    ' \u00b7 started by ',
    Name(run.actor, 80),
    run.environment === null ? null : [' \u00b7 environment ', Name(run.environment, 80)],
    approved.length === 0
      ? null
      : [' \u00b7 approved by ', approved.slice(0, 5).map(({ user }, i) => [i === 0 ? '' : ', ', Name(user, 80)])],
  );
}

/** Both modes, this one marked; the other is a link to where it is started. */
function ModeSwitch(model: ViewModel): JSX.Element {
  const { input } = model;
  const other =
    input.proof.run.mode === 'prod' ? input.links.workflowUrl : (input.links.workflowUrl ?? input.links.runUrl);
  const cells = (['dry_run', 'prod'] as const).map((mode) =>
    mode === input.proof.run.mode ? h('span', { class: 'on', 'aria-current': 'true' }, mode) : Link(other, mode),
  );
  return h(
    'div',
    { class: 'switch', role: 'group', 'aria-label': 'Mode of this run, and the way to the other' },
    cells,
  );
}

function Warnings(model: ViewModel): JSX.Element | null {
  if (model.warnings.length === 0) return null;
  return h(
    'ul',
    { class: 'warnings' },
    model.warnings.map(({ code, message }) =>
      h('li', null, h('strong', null, 'Warning: '), Prose(message), ' ', Name(code)),
    ),
  );
}

/** The receipts in a line, and authenticity with the eight points over all operations. */
function ReceiptStatus(model: ViewModel): JSX.Element {
  const { operations } = model;
  const receipts = operations.flatMap(({ receipt }) => (receipt === null ? [] : [receipt]));
  const enforceable = receipts.filter((receipt) => receipt.enforceable).length;
  const consumed = operations.filter(({ binding }) => binding !== null && binding.intent_seq !== null).length;
  const advisory = receipts.length - enforceable;
  const parts = [
    ...(enforceable > 0 ? [`${enforceable} enforceable, ${consumed} of them consumed`] : []),
    ...(advisory > 0 ? [`${advisory} advisory, which permit nothing`] : []),
    ...(receipts.length === 0 ? ['none'] : []),
  ];
  const evaluated = operations.flatMap(({ execution }) => execution?.checks ?? []);
  const text = evaluated.length === 0 ? `${parts.join(', ')}. No receipt reached the gate.` : `${parts.join(', ')}.`;
  return h(
    'div',
    { class: 'receipt-status' },
    h('p', null, h('strong', null, 'Receipts: '), text),
    evaluated.length === 0
      ? null
      : CheckRow(
          CHECK_NAMES.map((name) => total(name, evaluated)),
          'The nine checks over all operations',
        ),
  );
}

function total(name: CheckName, all: readonly { readonly name: CheckName; readonly result: CheckResult }[]): CheckCell {
  const mine = all.filter((check) => check.name === name);
  const failed = mine.filter(({ result }) => result === 'fail').length;
  const passed = mine.filter(({ result }) => result === 'pass').length;
  if (failed > 0) return { name, result: 'fail', note: `${failed} of ${mine.length}` };
  return passed === mine.length ? { name, result: 'pass' } : { name, result: 'not_evaluated' };
}
