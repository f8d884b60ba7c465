import { h } from 'preact';
import type { JSX } from 'preact';
import type { RuleOutcome } from '../../protocol/ledger.ts';
import { ExecuteDetails } from './execute-details.ts';
import { Copyable, Facts, Name, Prose, Section, Symbol, Time, Verbatim } from './parts.ts';
import { phaseWords } from './phase-words.ts';
import type { Phase, PhaseName } from '../phases.ts';
import type { OperationView, ViewModel } from '../view-model.ts';
import { formatDuration } from '../subject.ts';

/** Plan → Authorize → Execute → Audit: when, how long, and what exactly; each phase opens without a script. */
export function AugmentTimeline({ model }: { model: ViewModel }): JSX.Element {
  const words = phaseWords(model);
  return h(
    Section,
    { id: 'timeline', title: 'Timeline', lead: 'Read from the ledger. Each phase opens to its records.' },
    h(
      'ol',
      { class: 'timeline' },
      model.phases.map((phase) => {
        const { state, symbol, word, sentence } = words[phase.name];
        return h(
          'li',
          { class: `phase ${state}` },
          h(
            'details',
            null,
            h(
              'summary',
              null,
              h('span', { class: 'dot' }, h(Symbol, { symbol, word })),
              h('span', { class: 'phase-name' }, phase.name),
              h('span', { class: 'phase-time' }, h(When, { phase })),
              h('span', { class: 'phase-sentence' }, sentence),
            ),
            h('div', { class: 'phase-details' }, h(DETAILS[phase.name], { model })),
          ),
        );
      }),
    ),
  );
}

function When({ phase: { from, durationMs } }: { phase: Phase }): JSX.Element {
  if (from === null || durationMs === null) return h('span', null, 'not reached');
  return h('span', null, h(Time, { at: from }), ` \u00b7 ${formatDuration(durationMs)}`);
}

type Details = (props: { model: ViewModel }) => JSX.Element;

const DETAILS: Readonly<Record<PhaseName, Details>> = {
  Plan: PlanDetails,
  Authorize: AuthorizeDetails,
  Execute: ExecuteDetails,
  Audit: AuditDetails,
};

function PlanDetails({ model: { input } }: { model: ViewModel }): JSX.Element {
  const { run, phase_1_dry_run_plan: phase } = input.proof;
  return h(Facts, {
    pairs: [
      ['Repository', h(Name, { text: run.repository })],
      ['Commit', h(Copyable, { value: run.commit_sha, label: 'the commit' })],
      ['Reference', h(Name, { text: run.ref })],
      ['Event', h(Name, { text: run.event })],
      ['Actor', h(Name, { text: run.actor })],
      ['Workflow', h(Name, { text: run.workflow_ref })],
      ['Planned', h(Time, { at: input.plan.created_at })],
      ['plan.json', h(Copyable, { value: phase.plan_file_digest, label: 'the digest of plan.json' })],
    ],
  });
}

function AuthorizeDetails({ model: { input, operations } }: { model: ViewModel }): JSX.Element {
  const { approvals, policy_digest: digest } = input.proof.phase_2_fc_authorization;
  return h(
    'div',
    null,
    h(Facts, {
      pairs: [
        ['Policy', input.policyFile === null ? 'built in: everything is denied' : h(Name, { text: input.policyFile })],
        ['Policy digest', h(Copyable, { value: digest, label: 'the policy digest' })],
        [
          'Environment',
          input.proof.run.environment === null ? 'none: a dry run' : h(Name, { text: input.proof.run.environment }),
        ],
      ],
    }),
    h('h3', null, 'Approvals'),
    approvals.length === 0
      ? h('p', { class: 'note' }, 'None on record.')
      : h(
          'ul',
          { class: 'plain' },
          approvals
            .slice(0, 100)
            .map(({ user, user_id, state, environment, comment }) =>
              h(
                'li',
                null,
                h('strong', null, state),
                ' by ',
                h(Name, { text: user }),
                ` (account ${user_id}) for `,
                h(Name, { text: environment }),
                comment === '' ? null : h(Verbatim, { text: comment, limit: 1000 }),
              ),
            ),
        ),
    h('h3', null, 'Decisions'),
    h(
      'ul',
      { class: 'plain decisions' },
      operations.map((operation) => h(Decision, { operation })),
    ),
  );
}

function Decision({ operation: { id, decided } }: { operation: OperationView }): JSX.Element {
  const rules = decided?.data.rules.filter((rule): rule is RuleOutcome => 'id' in rule) ?? [];
  return h(
    'li',
    null,
    h(Name, { text: id }),
    ': ',
    h(
      'strong',
      null,
      decided === null
        ? 'not decided'
        : {
            permit: 'permit',
            forbid: 'forbid',
            no_rule: 'no rule permits',
            conditional: 'permit once its needs are met',
          }[decided.data.decision],
    ),
    rules.length === 0
      ? null
      : h(
          'ul',
          null,
          rules.map(({ id: rule, effect, matched, unmet }) =>
            h(
              'li',
              null,
              `${effect} `,
              h(Name, { text: rule }),
              matched ? ': matched' : ': not matched',
              unmet === null
                ? null
                : [
                    ', ',
                    h(Name, { text: unmet.condition }),
                    ' wants ',
                    h(Prose, { text: unmet.expected, limit: 300 }),
                    ', found ',
                    h(Prose, { text: unmet.found, limit: 300 }),
                  ],
            ),
          ),
        ),
  );
}

function AuditDetails({ model: { input } }: { model: ViewModel }): JSX.Element {
  const { origin, size, entries, head, root } = input.proof.phase_4_proof_ledger;
  const signed = input.checkpoints.flatMap(({ after }) => (after === null ? [] : [after]));
  return h(
    'div',
    null,
    h(Facts, {
      pairs: [
        ['Origin', h(Name, { text: origin })],
        ['Entries', `${entries} of this run; the ledger has ${size} after them`],
        ['Head', h(Copyable, { value: head, label: 'the head of the ledger' })],
        ['Root', h(Copyable, { value: root, label: 'the root of the ledger' })],
        ['Result', h('code', null, input.proof.run.result)],
        ['Closed', h(Time, { at: input.proof.run.closed_at })],
      ],
    }),
    h('h3', null, 'Signed checkpoints'),
    signed.length === 0
      ? h('p', { class: 'note' }, 'None: these lines are unsigned.')
      : signed.map((text) => h(Verbatim, { text })),
  );
}
