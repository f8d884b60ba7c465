import type { Pieces } from '../operations/words.ts';
import type { Warning } from '../protocol/ledger.ts';
import type { Effect } from '../protocol/vocabulary.ts';
import type { Cause, CauseGroup } from './causes.ts';
import type { ReportInput } from './input.ts';
import { shortCode } from '../core/amounts.ts';
import { counted, shortSha } from './subject.ts';
import type { Counts, OperationView } from './view-model.ts';

/**
 * What a person decides by, as data: page, summary, comment and terminal draw the same title, rows, blockers and next
 * step, and differ in form only.
 */
export interface Decision {
  readonly state: DecisionState;
  readonly tone: Tone;
  /** Said by a symbol and in words too, never by colour alone. */
  readonly symbol: string;
  readonly label: string;
  /** What, and where to: `Release v2.4.0 and 3 more to acme/widgets`. */
  readonly title: Pieces;
  /** What became of it, or what to know before. */
  readonly sentence: string;
  /** Eight digits of the plan's digest, to compare at a glance; null where there is no plan. */
  readonly code: string | null;
  readonly rows: readonly Row[];
  /** The weightiest first. */
  readonly blockers: readonly Blocker[];
  /** The first is the one to take. */
  readonly steps: readonly Step[];
}

export type DecisionState =
  | 'planned'
  | 'would_refuse'
  | 'nothing_to_do'
  | 'unauthorized'
  | 'refused'
  | 'waiting'
  | 'shipped'
  | 'unchanged'
  | 'partial'
  | 'in_doubt'
  | 'failed'
  | 'alert'
  | 'unusable'
  | 'in_order'
  | 'found';

/** Gold: safe, nothing can happen. Blue: waiting for a person. Green: done. Orange: partly, or not known. Red: refused or failed. */
export type Tone = 'gold' | 'blue' | 'green' | 'orange' | 'red';

export interface Row {
  readonly label: string;
  /** A line each. */
  readonly lines: readonly Pieces[];
}

/** Why it does not go on. */
export interface Blocker {
  readonly title: string;
  readonly code: string;
  readonly about: Pieces;
}

/** The way to the next step. */
export interface Step {
  readonly text: string;
  /** Null where there is no page for it. */
  readonly url: string | null;
}

/** Who must agree before anything ships, by names, as the policy asks it. */
export interface ApprovalTerms extends Terms {
  /** Who must sign besides; null: nobody. */
  readonly signed: Terms | null;
}

interface Terms {
  /** 0: nobody. */
  readonly min: number;
  /** `alice`, `@acme/releasers`; empty: any person. */
  readonly from: readonly string[];
  readonly not: readonly ('actor' | 'triggering_actor' | 'commit_author')[];
}

/** A signed approval that counted. */
export interface Signature {
  /** `<id>+<login>@users.noreply.github.com` */
  readonly principal: string;
  /** Fingerprint of the key. */
  readonly key: string;
  /** Digest of the approval text. */
  readonly digest: string;
  /** The key as it goes over the wire, in base64; empty where the list of approvers is not at hand. */
  readonly publicKey: string;
  readonly notAfter: string | null;
  /** Whether a security key verified its user. */
  readonly verified: boolean;
}

/** `alice` of a principal. */
export const loginOf = ({ principal }: Pick<Signature, 'principal'>): string =>
  principal.replace(/^[0-9]+\+(.+)@users\.noreply\.github\.com$/, '$1');

/** What OpenSSH calls the kind of key, which stands at its begin, and whether it lives in a device that a person touches. */
export function keyWords({ publicKey, verified }: Signature): { readonly type: string; readonly device: string } {
  const wire = atob(publicKey);
  const type = publicKey === '' ? 'key' : wire.slice(4, 4 + wire.charCodeAt(3)).replace(/@openssh\.com$/, '');
  const hardware = `hardware key, touched${verified ? ' and unlocked by its user' : ''}`;
  return { type, device: publicKey === '' ? 'kind not known' : type.startsWith('sk-') ? hardware : 'no hardware key' };
}

const LOOKS: Readonly<Record<DecisionState, { tone: Tone; symbol: string; label: string }>> = {
  planned: { tone: 'gold', symbol: '\u25cb', label: 'Dry run' },
  would_refuse: { tone: 'gold', symbol: '\u2715', label: 'Dry run \u00b7 prod would refuse' },
  nothing_to_do: { tone: 'gold', symbol: '=', label: 'Dry run \u00b7 nothing to do' },
  unauthorized: { tone: 'blue', symbol: '\u25d4', label: 'Prod \u00b7 waits for approval' },
  refused: { tone: 'red', symbol: '\u2715', label: 'Prod \u00b7 refused' },
  waiting: { tone: 'blue', symbol: '\u25d4', label: 'Prod \u00b7 authorized, not executed' },
  shipped: { tone: 'green', symbol: '\u2713', label: 'Prod \u00b7 shipped' },
  unchanged: { tone: 'green', symbol: '=', label: 'Prod \u00b7 nothing to do' },
  partial: { tone: 'orange', symbol: '\u25d1', label: 'Prod \u00b7 partly shipped' },
  in_doubt: { tone: 'orange', symbol: '?', label: 'Prod \u00b7 in doubt' },
  failed: { tone: 'red', symbol: '\u2715', label: 'Prod \u00b7 failed' },
  alert: { tone: 'red', symbol: '\u25b2', label: 'Prod \u00b7 security alert' },
  unusable: { tone: 'red', symbol: '\u2715', label: 'Unusable' },
  in_order: { tone: 'green', symbol: '\u2713', label: 'In order' },
  found: { tone: 'red', symbol: '!', label: 'Look at this' },
};

/** A decision that is told of something else than a run. */
export function decision(
  state: DecisionState,
  rest: Partial<Decision> & Pick<Decision, 'title' | 'sentence'>,
): Decision {
  return { state, ...LOOKS[state], code: null, rows: [], blockers: [], steps: [], ...rest };
}

export interface DecisionSource {
  readonly input: ReportInput;
  readonly operations: readonly OperationView[];
  readonly counts: Counts;
  readonly causes: readonly CauseGroup[];
  readonly alerts: readonly CauseGroup[];
  readonly warnings: readonly Warning[];
  readonly signatures: readonly Signature[];
}

/** What a run and its plan come to. */
export function decisionOf(source: DecisionSource): Decision {
  const { input, causes } = source;
  const state = stateOf(source);
  const blocking = blockingOf(causes);
  return decision(state, {
    title: titleOf(source),
    sentence: sentenceOf(source, state),
    code: shortCode(input.plan.plan_digest),
    rows: [changesRow(source), requestedRow(source), policyRow(source), ...approvalRows(source)],
    blockers: blocking.map(({ cause, operations }) => ({
      title: cause.explanation.title,
      code: cause.code,
      about: some(operations, NAMED, (id) => [{ name: id, limit: 40 }]),
    })),
    steps: reachable(stepsOf(source, state, blocking[0]?.cause ?? null), input.links.server),
  });
}

/** What a plan alone comes to. */
export function planDecision(source: PlannedSource, rest: Partial<Decision>): Decision {
  const rows = [changesRow(source), ...(rest.rows ?? [])];
  const code = shortCode(source.input.plan.plan_digest);
  return decision('planned', { title: titleOf(source), sentence: '', code, ...rest, rows });
}

interface PlannedSource {
  readonly input: Pick<ReportInput, 'plan'>;
  readonly operations: readonly Pick<OperationView, 'kind' | 'planned'>[];
}

/** The reasons that stand in the way: not that this is a dry run, or that the next job is still to come. */
export function blockingOf(causes: readonly CauseGroup[]): readonly CauseGroup[] {
  return causes.filter(({ cause: { code } }) => code !== 'mode_not_prod' && code !== 'not_executed');
}

/** Heading over the reasons, in each state. */
export function whyTitle(state: DecisionState): string {
  if (state === 'would_refuse') return 'Why prod would refuse it';
  if (state === 'planned' || state === 'nothing_to_do') return 'Why nothing shipped';
  return state === 'waiting' || state === 'unauthorized' ? 'Why it has not shipped yet' : 'Why it did not ship';
}

function isClosed({ lines }: ReportInput): boolean {
  return lines.some(({ type }) => type === 'run.closed');
}

function stateOf({ input, operations, alerts, causes, counts }: DecisionSource): DecisionState {
  const { mode, result } = input.proof.run;
  if (mode === 'dry_run') {
    if (counts.refused > 0) return 'would_refuse';
    return operations.every(({ planned }) => planned.effect === 'none') ? 'nothing_to_do' : 'planned';
  }
  if (alerts.length > 0) return 'alert';
  if (!isClosed(input)) return 'failed';
  if (result === 'blocked') return causes.every(({ cause }) => WAITS.test(cause.code)) ? 'unauthorized' : 'refused';
  if (result === 'authorized') return 'waiting';
  if (operations.some(({ fate }) => fate === 'in_doubt')) return 'in_doubt';
  return result === 'planned' ? 'failed' : result;
}

/** Refusals that the approval of another person would settle. */
const WAITS =
  /^(?:approvals_missing|approver_(?:is_[a-z_]+|not_listed)|approval_(?:other_environment|not_by_person|without_plan_digest)|plan_blocked)$/;

function sentenceOf({ input, operations, counts, warnings }: DecisionSource, state: DecisionState): string {
  const { shipped, unchanged, refused, notShipped } = counts;
  const of = counted(counts.operations, 'operation');
  switch (state) {
    case 'planned':
      if (!isClosed(input)) return 'The dry run broke off. Nothing was changed.';
      if (warnings.some(({ code }) => code === 'prod_not_ready'))
        return 'Nothing was changed. Prod is not ready for this yet.';
      return input.proof.run.event === 'pull_request'
        ? 'Nothing was changed. Once merged, it is planned again from the merge, under a code of its own.'
        : 'Nothing was changed. Approve only what carries the same plan code.';
    case 'would_refuse':
      return `Nothing was changed. Prod would refuse ${refused} of ${of}${refused < counts.operations ? ', and ship none' : ''}.`;
    case 'nothing_to_do':
      return 'Nothing was changed, and nothing would be: all of it is there as planned.';
    case 'unauthorized':
      return 'Nothing was changed. It ships once it is approved.';
    case 'refused':
      return `Nothing was changed: the run was refused, ${counted(notShipped, 'operation')} held back.`;
    case 'waiting':
      return `Nothing was changed yet: ${counted(notShipped, 'receipt')} for the execute job of this run.`;
    case 'shipped':
      return `${counted(shipped, 'operation')} shipped, each under a receipt of its own.${unchanged === 0 ? '' : ` ${unchanged} had nothing to do.`}`;
    case 'unchanged':
      return 'Nothing to do: all of it was there as planned. No receipt was needed.';
    case 'in_doubt': {
      const doubtful = operations.filter(({ fate }) => fate === 'in_doubt').length;
      return `${counted(doubtful, 'operation')} in doubt, ${shipped} shipped. The next run looks what is there, and records it.`;
    }
    case 'failed':
      return isClosed(input)
        ? 'The run failed. Running again does only what is missing.'
        : 'The run broke off before its end. The next run looks what is there, and records it.';
    case 'alert':
      return `Stopped at the gate; ${shipped === 0 ? 'nothing was changed' : `${shipped} of ${of} shipped`}. Find out why before you run again.`;
    default:
      return `${shipped} of ${of} shipped. Running again does only what is missing.`;
  }
}

/** Named after what leads, and after where it goes. */
function titleOf({ operations, input: { plan } }: PlannedSource): Pieces {
  const lead = operations.find(({ kind }) => kind.leads) ?? operations[0];
  if (lead === undefined) return ['Nothing planned for ', { name: plan.repository, limit: 100 }];
  const repositories = new Set(operations.map(({ planned }) => planned.repository));
  return [
    `${lead.kind.title} `,
    { name: lead.kind.subject(lead.planned.parameters), limit: 80 },
    operations.length === 1 ? ' to ' : ` and ${operations.length - 1} more to `,
    { name: lead.planned.repository, limit: 100 },
    ...(repositories.size === 1 ? [] : [` and ${repositories.size - 1} more`]),
  ];
}

/** So many names are told before the rest is counted. */
const NAMED = 2;

/** A line a kind: how many, their names, and what is worth knowing of each. */
function changesRow({ operations }: PlannedSource): Row {
  const groups = Map.groupBy(operations, ({ kind }) => kind.title);
  return {
    label: 'Changes',
    lines: [...groups].map(([title, group]) => [
      `${counted(group.length, title.toLowerCase())}: `,
      ...some(group, NAMED, ({ kind, planned }) => {
        const gist = EFFECT_GISTS[planned.effect] ?? kind.gist?.(planned) ?? [];
        const name = { name: kind.subject(planned.parameters), limit: 60 };
        return gist.length === 0 ? [name] : [name, ' (', ...gist, ')'];
      }),
    ]),
  };
}

const EFFECT_GISTS: Partial<Record<Effect, Pieces>> = { none: ['nothing to do'], conflict: ['conflict'] };

function requestedRow({ input: { proof, plan } }: DecisionSource): Row {
  const { run } = proof;
  const subject = plan.operations.find(({ target_subject: text }) => text !== null)?.target_subject ?? null;
  const line: Pieces = [
    'by ',
    { name: run.actor, limit: 80 },
    ' \u00b7 ',
    { name: run.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''), limit: 80 },
    ` at ${shortSha(run.commit_sha)}`,
    ...(subject === null ? [] : [' \u201c', { prose: subject, limit: 60 }, '\u201d']),
    ` \u00b7 ${minute(run.opened_at)}`,
  ];
  return { label: 'Requested', lines: [line] };
}

/** `2026-11-23 09:14 UTC` */
const minute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

function policyRow({ operations }: DecisionSource): Row {
  const permitted = operations.filter(({ decided, standing }) =>
    standing === null ? decided?.data.decision === 'permit' : standing.standing !== 'refused',
  );
  const rules = permitted.flatMap(({ decided }) => decided?.data.rules ?? []);
  const ids = rules.flatMap((rule) => ('id' in rule && rule.matched && rule.effect === 'permit' ? [rule.id] : []));
  const named = some([...new Set(ids)], NAMED, (id) => [{ name: id, limit: 64 }]);
  const count = `permits ${permitted.length} of ${operations.length}`;
  return { label: 'Policy', lines: [named.length === 0 ? [count] : [`${count} (`, ...named, ')']] };
}

/** Who may and must approve, as long as it is open; afterwards who did. */
function approvalRows({ input, operations, signatures }: DecisionSource): Row[] {
  const { run, phase_2_fc_authorization: authorization } = input.proof;
  const { approvals } = authorization;
  const lines: Pieces[] = [
    ...approvals.map(({ user, state, environment, comment }): Pieces => [
      `${state === 'approved' ? '' : `${state} `}by `,
      { name: user, limit: 80 },
      ', by review of ',
      { name: environment, limit: 80 },
      ...(comment === '' ? [] : [': \u201c', { prose: comment, limit: 120 }, '\u201d']),
    ]),
    ...signatures.map((signature): Pieces => {
      const { type, device } = keyWords(signature);
      const { key, notAfter } = signature;
      return [
        'by ',
        { name: loginOf(signature), limit: 80 },
        `, by signature: ${type} `,
        { name: key, limit: 20 },
        `, ${device}`,
        ...(notAfter === null ? [] : [`, until ${minute(notAfter)}`]),
      ];
    }),
  ];
  const read = input.lines.find(({ type }) => type === 'evidence.read');
  if (lines.length > 0) {
    const more: Pieces[] = lines.length > MOST_APPROVALS ? [[`and ${lines.length - MOST_APPROVALS} more`]] : [];
    const at: Pieces[] = read === undefined ? [] : [[`on record at ${minute(read.ts)}`]];
    return [{ label: 'Approved', lines: [...lines.slice(0, MOST_APPROVALS), ...more, ...at] }];
  }
  const needs = operations.flatMap(({ standing }) => standing?.needs ?? []);
  const texts = [...new Set(needs.map(({ text }) => text))];
  if (texts.length > 0)
    return [{ label: 'Needs', lines: [some(texts, MOST_APPROVALS, (prose) => [{ prose, limit: 200 }])] }];
  const { terms } = input;
  if (terms === null) return [];
  const asked = [
    { ...terms, what: 'approval' },
    ...(terms.signed === null ? [] : [{ ...terms.signed, what: 'signature' }]),
  ].filter(({ min }) => min > 0);
  if (asked.length === 0) return [{ label: 'Needs', lines: [['no approval: the policy asks for none']] }];
  const logins = { actor: run.actor, triggering_actor: run.triggering_actor, commit_author: null };
  const asks = asked.map(({ min, from, not: roles, what }): Pieces => {
    const not = [...new Set(roles.map((role) => logins[role]))];
    return [
      counted(min, what),
      ...(from.length === 0 ? [] : [' of ', ...some(from, 3, (name) => [{ name, limit: 80 }])]),
      ...(not.length === 0 ? [] : [', not ']),
      ...some(not, 3, (login) => (login === null ? ['authors of its commits'] : [{ name: login, limit: 80 }])),
    ];
  });
  return [{ label: 'Needs', lines: asks }];
}

const MOST_APPROVALS = 3;

/** Some of a list, and how many more there are. */
function some<T>(items: readonly T[], most: number, pieces: (item: T) => Pieces): Pieces {
  const left = items.length - most;
  return [
    ...items.slice(0, most).flatMap((item, i) => [...(i === 0 ? [] : [', ']), ...pieces(item)]),
    ...(left > 0 ? [` and ${left} more`] : []),
  ];
}

/** Of a rehearsal no address leads anywhere (RFC 6761). */
function reachable(steps: readonly Step[], server: string): readonly Step[] {
  const open = steps.filter(({ url }) => url !== null);
  if (!server.endsWith('.localhost')) return open;
  return open.slice(0, 1).map(({ text }) => ({ text: `${text}, on GitHub: this is a rehearsal`, url: null }));
}

function stepsOf({ input, operations }: DecisionSource, state: DecisionState, cause: Cause | null): readonly Step[] {
  const { links, proof } = input;
  const review = { text: 'Review deployments', url: links.runUrl };
  const run = { text: 'See this run', url: links.runUrl };
  const log = { text: 'Read the log', url: links.runUrl };
  const again = { text: 'Run it again', url: links.workflowUrl };
  const next = { text: 'Plan the next one', url: links.workflowUrl };
  const environment = { text: 'See the environment', url: links.environmentUrl };
  const policy = { text: 'Open the policy', url: links.policyUrl };
  const blamed = cause !== null && (cause.rule !== null || cause.setting !== null) ? [policy] : [];
  const number = /^refs\/pull\/([1-9][0-9]*)\//.exec(proof.run.ref)?.[1];
  const merge = number === undefined ? [] : [{ text: 'Review and merge', url: `${links.repository}/pull/${number}` }];
  const made = operations.filter(({ execution }) => (execution?.github?.url ?? null) !== null);
  const [best = made[0]] = made.filter(({ kind }) => kind.leads);
  const open =
    best === undefined
      ? []
      : [{ text: `Open the ${best.kind.title.toLowerCase()}`, url: best.execution?.github?.url ?? null }];
  switch (state) {
    case 'planned':
      return merge.length > 0 ? [...merge, run] : [review, { ...again, text: 'Dispatch the workflow' }];
    case 'nothing_to_do':
      return [...merge, run];
    case 'would_refuse':
      return [...blamed, log];
    case 'unauthorized':
      return [review, environment];
    case 'waiting':
      return [review, environment];
    case 'refused':
      return [...blamed, log, again];
    case 'shipped':
    case 'unchanged':
      return [...open, run, next];
    case 'alert':
      return [log, environment];
    case 'in_doubt':
      return [again, log];
    default:
      return [log, again];
  }
}
