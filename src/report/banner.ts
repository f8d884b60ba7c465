import type { Warning } from '../protocol/ledger.ts';
import type { CauseGroup } from './causes.ts';
import type { ReportInput } from './input.ts';
import type { Counts } from './view-model.ts';
import { counted } from './subject.ts';

/** Which of the states a run is in, as the mode banner tells it. */
export type BannerState =
  'dry_run' | 'unauthorized' | 'waiting' | 'shipped' | 'unchanged' | 'partial' | 'failed' | 'alert';

/** Gold: safe, nothing can happen. Blue: waiting. Green: authorized. Orange: partly. Red: failed, or an alert. */
export type Tone = 'gold' | 'blue' | 'green' | 'orange' | 'red';

/** The way to the next step. */
export interface Step {
  readonly text: string;
  /** Null where there is no page for it. */
  readonly url: string | null;
}

export interface Banner {
  readonly state: BannerState;
  readonly tone: Tone;
  /** Said by a symbol and in words too, never by colour alone. */
  readonly symbol: string;
  readonly label: string;
  readonly headline: string;
  readonly sentence: string;
  readonly steps: readonly Step[];
}

/** Heading over the reasons, in each state. */
export function whyTitle(state: BannerState): string {
  if (state === 'dry_run') return 'Why nothing shipped';
  return state === 'waiting' ? 'Why it has not shipped yet' : 'Why it did not ship';
}

export interface BannerSource {
  readonly input: ReportInput;
  readonly counts: Counts;
  readonly causes: readonly CauseGroup[];
  readonly alerts: readonly CauseGroup[];
  readonly warnings: readonly Warning[];
  /** Whether the run came to its end. */
  readonly closed: boolean;
}

const LOOKS: Readonly<Record<BannerState, { tone: Tone; symbol: string; label: string }>> = {
  dry_run: { tone: 'gold', symbol: '\u25cb', label: 'Dry run' },
  unauthorized: { tone: 'blue', symbol: '\u25a0', label: 'Prod \u00b7 not authorized' },
  waiting: { tone: 'blue', symbol: '\u25d4', label: 'Prod \u00b7 authorized, not executed' },
  shipped: { tone: 'green', symbol: '\u2713', label: 'Prod \u00b7 authorized' },
  unchanged: { tone: 'green', symbol: '=', label: 'Prod \u00b7 authorized' },
  partial: { tone: 'orange', symbol: '\u25d1', label: 'Prod \u00b7 partly shipped' },
  failed: { tone: 'red', symbol: '\u2715', label: 'Prod \u00b7 failed' },
  alert: { tone: 'red', symbol: '\u25b2', label: 'Prod \u00b7 security alert' },
};

export function bannerOf(source: BannerSource): Banner {
  const state = stateOf(source);
  return { state, ...LOOKS[state], ...TEXTS[state](source), steps: stepsOf(state, source) };
}

function stateOf({ input, alerts, closed }: BannerSource): BannerState {
  const { mode, result } = input.proof.run;
  if (mode === 'dry_run') return 'dry_run';
  if (alerts.length > 0) return 'alert';
  if (!closed) return 'failed';
  if (result === 'blocked') return 'unauthorized';
  if (result === 'authorized') return 'waiting';
  return result === 'planned' ? 'failed' : result;
}

type Text = (source: BannerSource) => { headline: string; sentence: string };

const TEXTS: Readonly<Record<BannerState, Text>> = {
  dry_run: ({ counts: { operations, refused }, closed, warnings, input: { standings } }) => ({
    headline: !closed
      ? 'The dry run broke off. Nothing was changed.'
      : refused === 0
        ? warnings.some(({ code }) => code === 'prod_not_ready')
          ? 'Nothing was changed. Prod is not ready for this yet.'
          : standings.some(({ standing }) => standing === 'needs')
            ? 'Nothing was changed. This is what prod would do, once it has what it needs.'
            : 'Nothing was changed. This is what prod would do.'
        : `Nothing was changed. Prod would refuse ${refused} of ${counted(operations, 'operation')}.`,
    sentence:
      refused === 0
        ? `${counted(operations, 'operation')} planned. Approve only what carries the same plan digest.`
        : 'A plan ships as a whole: while one operation is refused, none ships.',
  }),
  unauthorized: ({ causes, counts }) => ({
    headline: 'Nothing was changed: the run is not authorized.',
    sentence: `${causes[0]?.cause.explanation.title ?? 'It was refused'}. ${counted(counts.notShipped, 'operation')} held back.`,
  }),
  waiting: ({ counts }) => ({
    headline: 'Authorized. Nothing was executed yet.',
    sentence: `${counted(counts.notShipped, 'receipt')} minted, to be consumed by the execute job of this run.`,
  }),
  shipped: ({ counts: { shipped, unchanged } }) => ({
    headline: `${counted(shipped, 'operation')} shipped.`,
    sentence:
      unchanged === 0
        ? 'Each was authorized by a receipt of its own, and consumed it.'
        : `Each consumed a receipt of its own. ${counted(unchanged, 'operation')} had nothing to do.`,
  }),
  unchanged: () => ({
    headline: 'Nothing to do.',
    sentence: 'GitHub already has everything in this plan, exactly as planned. No receipt was needed.',
  }),
  partial: ({ counts: { shipped, operations, notShipped } }) => ({
    headline: `${shipped} of ${counted(operations, 'operation')} shipped.`,
    sentence: `${counted(notShipped, 'operation')} did not. Running again does only what is missing.`,
  }),
  failed: ({ closed, causes }) => ({
    headline: closed ? 'The run failed.' : 'The run broke off before its end.',
    sentence: closed
      ? `${causes[0]?.cause.explanation.title ?? 'It failed'}. Running again does only what is missing.`
      : 'What is recorded here is as far as it came. The next run looks what GitHub has, and records it.',
  }),
  alert: ({ alerts, counts }) => ({
    headline: `${alerts[0]?.cause.explanation.title ?? 'Security alert'}.`,
    sentence:
      counts.shipped === 0
        ? 'It was stopped at the gate, nothing was changed. Find out why before you run again.'
        : `It was stopped at the gate; ${counted(counts.shipped, 'other operation')} shipped. Find out why before you run again.`,
  }),
};

function stepsOf(state: BannerState, { input: { links, proof }, causes }: BannerSource): readonly Step[] {
  const review = { text: 'Review the deployment of this run', url: links.runUrl };
  const dispatch = { text: 'Dispatch the workflow', url: links.workflowUrl };
  const environment =
    proof.run.environment === null ? [] : [{ text: 'See the environment', url: links.environmentUrl }];
  const again = { text: 'Run it again', url: links.workflowUrl };
  const unapproved = causes.some(({ cause }) => cause.code.startsWith('approv'));
  const run = { text: 'See this run', url: links.runUrl };
  const next = { text: 'Plan the next dry run', url: links.workflowUrl };
  const log = { text: 'Read the log of this run', url: links.runUrl };
  const steps: Readonly<Record<BannerState, readonly Step[]>> = {
    // On a pull request there is no deployment to review: it is a preview.
    dry_run: proof.run.event === 'pull_request' ? [dispatch, log] : [review, dispatch],
    unauthorized: unapproved ? [review, dispatch, ...environment] : [log, again, ...environment],
    waiting: [review, ...environment],
    shipped: [run, next],
    unchanged: [run, next],
    partial: [log, again],
    failed: [log, again],
    alert: [log, ...environment],
  };
  return steps[state].filter(({ url }) => url !== null);
}
