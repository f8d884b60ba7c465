import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { renderFrame } from '../../../src/report/page/frame.ts';
import { Facts, Name, Ours, Section, Verbatim } from '../../../src/report/page/parts.ts';
import type { AuditedScenario, SecurityAudit } from './audit.ts';
import { DIGEST_COMMAND, OUTCOMES, SIGN_OFF, SIGN_OFF_FIELDS, tally, tallyLine } from './report.ts';
import type { ReportFacts } from './report.ts';
import { ATTACKERS } from './scenario.ts';

const MARK = { defended: '\u2713', detected: '\u25c9', breached: '\u2715' } as const;

/** The audit as one page in the look of the report: no script, no request; the same audit gives the same bytes. */
export function renderAuditPage(audit: SecurityAudit, facts: ReportFacts): string {
  return renderFrame({ title: 'Security audit \u00b7 MarketOps', body: Body(audit, facts), script: null });
}

function Body(audit: SecurityAudit, facts: ReportFacts): JSX.Element {
  const { bundle, scenarios } = audit;
  const counts = tally(scenarios);
  const breached = scenarios.filter(({ outcome }) => outcome === 'breached');
  return h(
    'body',
    null,
    h('a', { class: 'skip', href: '#scenarios' }, 'Skip to the scenarios'),
    h(
      'header',
      { class: `banner ${counts.breached > 0 ? 'tone-red' : facts.whole ? 'tone-green' : 'tone-gold'}` },
      h('p', { class: 'mode' }, facts.whole ? 'Security audit' : 'Security audit, in part'),
      h('h1', null, counts.breached > 0 ? 'This bundle was breached' : 'No attack succeeded'),
      h('p', { class: 'sentence' }, tallyLine(counts)),
      h('p', { class: 'run' }, `MarketOps ${facts.version}, ${facts.at}`),
    ),
    h(
      'main',
      null,
      breached.length === 0
        ? null
        : h(
            Section,
            { id: 'breached', title: 'Breached' },
            breached.map((one) => Row(one, true)),
          ),
      h(
        Section,
        { id: 'bundle', title: 'The bundle', lead: 'What was audited: compare it with what you are about to use.' },
        Facts([
          ['Digest', h('code', null, bundle.digest)],
          ['Made again, in its folder, by', h('code', null, DIGEST_COMMAND)],
        ]),
        h(
          'details',
          null,
          h('summary', null, `${bundle.files.length} files`),
          List(bundle.files.map(({ path, digest }) => [Name(path), ' ', h('code', null, digest)])),
        ),
      ),
      h(
        Section,
        { id: 'scenarios', title: 'Scenarios' },
        List(OUTCOMES.map(([word, meaning]) => [h('strong', null, word), ': ', Ours(meaning)])),
        scenarios.map((one) => Row(one, false)),
      ),
      h(
        Section,
        { id: 'sign-off', title: 'Sign-off', lead: 'Filled in by hand, by whoever decides that this bundle is used.' },
        List(SIGN_OFF.map((line) => `\u2610 ${line}`)),
        Facts(SIGN_OFF_FIELDS.map((field) => [field, '\u2026\u2026\u2026\u2026\u2026\u2026'] as const)),
      ),
    ),
  );
}

const List = (items: readonly ComponentChildren[]): JSX.Element =>
  h(
    'ul',
    null,
    items.map((item) => h('li', null, item)),
  );

function Row(one: AuditedScenario, open: boolean): JSX.Element {
  const { id, name, attacker, attack, defence, severity, expected, outcome, evidence } = one;
  return h(
    'details',
    { open },
    h('summary', null, `${MARK[outcome]} ${outcome}: ${id} ${name} (${severity})`),
    Facts([
      ['Attacker', Ours(`${attacker}: ${ATTACKERS[attacker]}`)],
      ['Attack', Ours(attack)],
      ['Defence', Ours(defence)],
      ['Expected', Ours(expected)],
    ]),
    Verbatim(evidence),
  );
}
