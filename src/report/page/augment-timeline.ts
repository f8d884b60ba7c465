import { h } from 'preact';
import type { JSX } from 'preact';
import type { RuleOutcome } from '../../protocol/ledger.ts';
import { keyWords } from '../decision.ts';
import type { Signature } from '../decision.ts';
import type { ReportInput } from '../input.ts';
import { timelineOf } from '../timeline.ts';
import { ExecuteDetails } from './execute-details.ts';
import { Copyable, Facts, Name, Prose, Section, Symbol, Time, Verbatim } from './parts.ts';
import { TimelinePicture, TimelineTable } from './timeline-picture.ts';
import { phaseWords } from './phase-words.ts';
import type { Phase, PhaseName } from '../phases.ts';
import type { OperationView, ViewModel } from '../view-model.ts';
import { formatDuration } from '../subject.ts';

/** Plan → Authorize → Execute → Audit: when, how long, and what exactly; each phase opens without a script. */
export function AugmentTimeline({ model }: { model: ViewModel }): JSX.Element {
  const words = phaseWords(model);
  const drawn = timelineOf(model);
  return h(
    Section,
    { id: 'timeline', title: 'Timeline', lead: 'Read from the ledger. Each phase opens to its records.' },
    drawn === null ? null : h('div', { class: 'card' }, TimelinePicture(drawn), TimelineTable(drawn)),
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
              h('span', { class: 'dot' }, Symbol({ symbol, word })),
              h('h3', { class: 'phase-name' }, phase.name),
              h('span', { class: 'phase-time' }, When(phase)),
              h('span', { class: 'phase-sentence' }, sentence),
            ),
            h('div', { class: 'phase-details' }, DETAILS[phase.name](model)),
          ),
        );
      }),
    ),
  );
}

function When({ from, durationMs }: Phase): JSX.Element {
  if (from === null || durationMs === null) return h('span', null, 'not reached');
  return h('span', null, Time(from), ` \u00b7 ${formatDuration(durationMs)}`);
}

type Details = (model: ViewModel) => JSX.Element | null;

const DETAILS: Readonly<Record<PhaseName, Details>> = {
  Plan: PlanDetails,
  Authorize: AuthorizeDetails,
  Execute: ExecuteDetails,
  Audit: AuditDetails,
};

function PlanDetails({ input }: ViewModel): JSX.Element | null {
  const { run, phase_1_dry_run_plan: phase } = input.proof;
  return Facts([
    ['Repository', Name(run.repository)],
    ['Commit', Copyable(run.commit_sha, 'the commit')],
    ['Reference', Name(run.ref)],
    ['Event', Name(run.event)],
    ['Actor', Name(run.actor)],
    ['Workflow', Name(run.workflow_ref)],
    ['Planned', Time(input.plan.created_at)],
    ['Plan digest', Copyable(input.plan.plan_digest, 'the plan digest')],
    ['plan.json', Copyable(phase.plan_file_digest, 'the digest of plan.json')],
  ]);
}

function AuthorizeDetails({ input, operations, signatures }: ViewModel): JSX.Element {
  const { approvals, policy_digest: digest } = input.proof.phase_2_fc_authorization;
  return h(
    'div',
    null,
    Facts([
      ['Policy', input.policyFile === null ? 'built in: everything is denied' : Name(input.policyFile)],
      ['Policy digest', Copyable(digest, 'the policy digest')],
      ['Environment', input.proof.run.environment === null ? 'none: a dry run' : Name(input.proof.run.environment)],
    ]),
    h('h4', null, 'Approvals'),
    approvals.length + signatures.length === 0
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
                Name(user),
                ` (account ${user_id}) for `,
                Name(environment),
                comment === '' ? null : Verbatim(comment, 1000),
              ),
            ),
          signatures.slice(0, 100).map((one) => Signed(one, input)),
        ),
    h('h4', null, 'Decisions'),
    h(
      'ul',
      { class: 'plain decisions' },
      operations.map((operation) => Decision(operation)),
    ),
  );
}

function Signed(signature: Signature, { lines }: ReportInput): JSX.Element {
  const { type, device } = keyWords(signature);
  const read = lines.find((line) => line.type === 'evidence.read');
  return h(
    'li',
    null,
    h('strong', null, 'signed'),
    ' by ',
    Name(signature.principal),
    Facts([
      ['Key', Name(type)],
      ['Fingerprint', Copyable(signature.key, 'the fingerprint')],
      ['Hardware', device],
      ['Counted', read === undefined ? null : Time(read.ts)],
      ['Ends', signature.notAfter === null ? null : Time(signature.notAfter)],
      ['Text', Copyable(signature.digest, 'the digest of the approval')],
    ]),
  );
}

function Decision({ id, decided }: OperationView): JSX.Element {
  const rules = decided?.data.rules.filter((rule): rule is RuleOutcome => 'id' in rule) ?? [];
  return h(
    'li',
    null,
    Name(id),
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
              Name(rule),
              matched ? ': matched' : ': not matched',
              unmet === null
                ? null
                : [
                    ', ',
                    Name(unmet.condition),
                    ' wants ',
                    Prose(unmet.expected, 300),
                    ', found ',
                    Prose(unmet.found, 300),
                  ],
            ),
          ),
        ),
  );
}

function AuditDetails({ input }: ViewModel): JSX.Element {
  const { origin, size, entries, head, root } = input.proof.phase_4_proof_ledger;
  const signed = input.checkpoints.flatMap(({ after }) => (after === null ? [] : [after]));
  return h(
    'div',
    null,
    Facts([
      ['Origin', Name(origin)],
      ['Entries', `${entries} of this run; the ledger has ${size} after them`],
      ['Head', Copyable(head, 'the head of the ledger')],
      ['Root', Copyable(root, 'the root of the ledger')],
      ['Result', h('code', null, input.proof.run.result)],
      ['Closed', Time(input.proof.run.closed_at)],
    ]),
    h('h4', null, 'Signed checkpoints'),
    signed.length === 0
      ? h('p', { class: 'note' }, 'None: these lines are unsigned.')
      : signed.map((text) => Verbatim(text)),
  );
}
