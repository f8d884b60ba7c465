import { h } from 'preact';
import type { JSX } from 'preact';
import type { GateCheck, Line } from '../../../../src/protocol/ledger.ts';
import { CheckRow } from '../../../../src/report/page/check-row.ts';
import {
  Digest,
  DiffLine,
  Facts,
  Link,
  Name,
  Prose,
  Section,
  Time,
  Verbatim,
} from '../../../../src/report/page/parts.ts';
import { TimelinePicture, TimelineTable } from '../../../../src/report/page/timeline-picture.ts';
import type { Operation } from '../model.ts';
import { kindName } from './looks.ts';
import { Box } from './run-box.ts';
import type { CheckedRun } from './run-check.ts';
import { fateOf, timelineOf } from './run-timeline.ts';
import { Save } from './save.ts';
import { Title, Waiting, shown, useLoaded } from './shell.ts';
import type { ViewProps } from './shell.ts';

/** One run: what was decided, when it happened, what changed, and the receipts under which it did. */
export function RunView({ session, place }: ViewProps): JSX.Element {
  const [slug = '', index = ''] = place.rest;
  const repository = session.site.repositories.findIndex((one) => one.slug === slug);
  const isThere = Number(index) < (session.site.repositories[repository]?.runs ?? 0) && /^\d+$/.test(index);
  const found = useLoaded(async () => {
    if (!isThere)
      return session.check(
        'address',
        () => Promise.resolve(null),
        () => 'no run is shown',
      );
    const checked = await session.check(
      'this run',
      () => session.run(repository, Number(index)),
      ({ lines, run }) =>
        `${lines.length} lines of ${run.stretches.length === 1 ? 'one stretch' : `${run.stretches.length} stretches`}, each under the signed root; what is shown is what they come to`,
    );
    return checked;
  }, [repository, index, session.site.at]);
  if (!isThere) return h(Title, { lead: 'The ledger has no run at this address.' }, 'No such run');
  if (found === null) return h(Waiting, { session });
  return h(Found, { found, session, repository });
}

type FoundProps = { readonly found: CheckedRun; readonly session: ViewProps['session']; readonly repository: number };

function Found({ found, session, repository }: FoundProps): JSX.Element {
  const { run, lines } = found;
  const timeline = timelineOf(run);
  const planned = plannedOf(found.plan);
  return h(
    'div',
    { class: 'run-view' },
    h(Box, { run, session, repository }),
    timeline === null
      ? null
      : h(
          Section,
          { id: 'timeline', title: 'Timeline' },
          h(
            'div',
            { class: 'card' },
            TimelinePicture(timeline),
            h('details', null, h('summary', null, 'As a table'), TimelineTable(timeline)),
          ),
        ),
    h(
      Section,
      { id: 'changes', title: 'What changed' },
      run.operations.length === 0
        ? h('p', { class: 'card' }, 'It ended before there was an operation.')
        : run.operations.map((operation) =>
            h(Change, { key: operation.id, operation, planned: planned.get(operation.id) ?? null }),
          ),
    ),
    h(
      Section,
      { id: 'receipts', title: 'Receipts' },
      run.operations.every(({ receipt }) => receipt === null)
        ? h('p', { class: 'card' }, 'No receipt was needed.')
        : run.operations.map((operation) =>
            operation.receipt === null ? null : h(ReceiptCard, { key: operation.id, operation, lines }),
          ),
    ),
    h(Save, { found, ledger: session.ledger(repository) }),
  );
}

interface Planned {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly observed: { readonly sha: string | null } | null;
  readonly reason: string | null;
}

/** Operations of the plan, whose bytes have the digest that the lines name. */
function plannedOf(plan: string | null): ReadonlyMap<string, Planned> {
  if (plan === null) return new Map();
  const { operations } = JSON.parse(plan) as {
    readonly operations: readonly (Planned & { readonly operation_id: string })[];
  };
  return new Map(operations.map((operation) => [operation.operation_id, operation]));
}

const EFFECTS = { create: '+ create', update: '~ update', none: '= nothing to do', conflict: '! conflict' } as const;

function Change({
  operation,
  planned,
}: {
  readonly operation: Operation;
  readonly planned: Planned | null;
}): JSX.Element {
  const { id, kind, target, subject, naturalKey, effect, outcome, reconciled, artifacts } = operation;
  const { url = null, stateDigest = null, message = null } = outcome ?? {};
  const fate = fateOf(operation);
  const before = planned?.observed?.sha ?? null;
  const details = Object.entries(planned?.parameters ?? {}).filter(
    ([, value]) => value !== null && value !== '' && value !== false,
  );
  return h(
    'article',
    { class: 'card change' },
    h(
      'h3',
      null,
      effect === null ? null : [h('span', { class: `effect effect-${effect}` }, EFFECTS[effect]), ' '],
      `${kindName(kind)} `,
      Name(subject ?? naturalKey ?? id, 80),
      target === null ? null : [' in ', Name(target, 80)],
    ),
    h('p', { class: 'meta' }, 'Operation ', Name(id, 80)),
    h(
      'p',
      { class: `fate ${fate.look}` },
      `${fate.symbol} ${fate.word}`,
      reconciled === null ? '' : `; a later run found it ${FOUND[reconciled.observed]}`,
    ),
    before === null && details.length === 0
      ? null
      : h(
          'div',
          { class: 'diff planned' },
          before === null
            ? null
            : DiffLine('old', 'was', h('span', { class: 'field-name' }, 'found'), h('code', null, before)),
          details
            .slice(0, 30)
            .map(([name, value]) =>
              DiffLine(
                effect === 'none' ? 'same' : 'new',
                'is',
                h('span', { class: 'field-name' }, name.replaceAll('_', ' ')),
                typeof value === 'string' && value.includes('\n')
                  ? Verbatim(value, 2000)
                  : Prose(typeof value === 'string' ? value : JSON.stringify(value), 400),
              ),
            ),
        ),
    Facts([
      ['Address', url === null ? null : Link(url, shown(url))],
      ['State', stateDigest === null ? null : Digest(stateDigest, 'the digest of what is there')],
      ['Message', message === null ? null : Prose(message, 600)],
      [
        'Files',
        artifacts.length === 0
          ? null
          : h(
              'ul',
              { class: 'plain' },
              artifacts
                .slice(0, 40)
                .map(({ name, digest }) =>
                  h(
                    'li',
                    null,
                    Name(name, 100),
                    ' ',
                    digest === null ? null : Digest(digest, `the digest of ${shown(name)}`),
                  ),
                ),
            ),
      ],
    ]),
  );
}

const FOUND = { done: 'done', absent: 'not done', conflict: 'otherwise than planned' } as const;

type GateLine = Extract<Line, { readonly type: 'gate.passed' | 'gate.rejected' }>;

function ReceiptCard({
  operation,
  lines,
}: {
  readonly operation: Operation;
  readonly lines: readonly Line[];
}): JSX.Element | null {
  const { id, receipt, intents, outcome } = operation;
  if (receipt === null) return null;
  const gates = lines.filter(
    (line): line is GateLine =>
      (line.type === 'gate.passed' || line.type === 'gate.rejected') && line.operation_id === id,
  );
  return h(
    'article',
    { class: 'card' },
    h('h3', null, receipt.enforceable ? '\u2713 ' : '\u2715 ', Name(id, 80)),
    Facts([
      ['Receipt', Digest(receipt.id, 'the id of the receipt')],
      ['Envelope', Digest(receipt.envelopeDigest, 'the digest of the envelope')],
      [receipt.enforceable ? 'Minted' : 'Refused', Time(receipt.at)],
      [
        'Consumed',
        intents.length === 0
          ? 'never: nothing was begun under it'
          : intents.map(({ at, seq }) => h('span', { class: 'line' }, Time(at), ` in line ${seq}`)),
      ],
      ['Outcome', outcome === null ? 'none on record' : [Time(outcome.at), ` in line ${outcome.seq}`]],
    ]),
    gates.map((gate) =>
      CheckRow(
        gate.data.checks.map(({ name, result }: GateCheck) => ({ name, result })),
        `Gate of ${shown(id)}: nine checks`,
      ),
    ),
  );
}
