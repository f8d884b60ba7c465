import type { PhaseName } from '../phases.ts';
import type { ViewModel } from '../view-model.ts';
import { counted } from '../subject.ts';

/** What became of a phase: said by a symbol, a word and a sentence. */
export interface PhaseWords {
  readonly state: 'done' | 'blocked' | 'failed' | 'not_reached';
  readonly symbol: string;
  readonly word: string;
  readonly sentence: string;
}

const LOOKS = {
  done: { symbol: '\u2713', word: 'done' },
  blocked: { symbol: '\u25cb', word: 'blocked' },
  failed: { symbol: '\u2715', word: 'failed' },
  not_reached: { symbol: '\u2013', word: 'not reached' },
} as const;

/** The words of each phase of this run. */
export function phaseWords(model: ViewModel): Readonly<Record<PhaseName, PhaseWords>> {
  const say = (state: PhaseWords['state'], sentence: string): PhaseWords => ({ state, ...LOOKS[state], sentence });
  const { operations, counts, phases, input } = model;
  const lines = new Map(phases.map((phase) => [phase.name, phase.lines]));
  const dryRun = input.proof.run.mode === 'dry_run';
  const permitted = input.proof.phase_2_fc_authorization.decisions.filter(
    ({ decision }) => decision === 'permit',
  ).length;
  const authorize = `${permitted} of ${counted(counts.operations, 'operation')} permitted by the policy`;
  const blocked = model.input.proof.run.result === 'blocked';
  const audit = `${counted(input.lines.length, 'entry')} chained${dryRun ? ', unsigned: a dry run writes no ledger' : ''}`;
  return {
    Plan:
      lines.get('Plan') === 0
        ? say('not_reached', 'The plan was not made.')
        : say('done', `${counted(operations.length, 'operation')} resolved and observed; only reads.`),
    Authorize:
      lines.get('Authorize') === 0
        ? say('not_reached', 'Nothing was decided.')
        : permitted < counts.operations || (blocked && !dryRun)
          ? say('failed', `${authorize}${blocked ? '; the run was refused' : ''}.`)
          : say(
              dryRun ? 'blocked' : 'done',
              dryRun ? `${authorize}; no enforceable receipt in a dry run.` : `${authorize}.`,
            ),
    Execute: executeWords(model, dryRun, say),
    Audit: input.lines.some(({ type }) => type === 'run.closed')
      ? say('done', `${audit}.`)
      : say('failed', `${audit}; the run was never closed.`),
  };
}

function executeWords(
  { counts, operations, phases, input }: ViewModel,
  dryRun: boolean,
  say: (state: PhaseWords['state'], sentence: string) => PhaseWords,
): PhaseWords {
  if (dryRun) return say('blocked', 'Every side effect blocked by the mode.');
  if (phases.every(({ name, lines }) => name !== 'Execute' || lines === 0))
    return say('not_reached', 'Nothing was begun.');
  const done = counts.shipped + counts.unchanged;
  const text = `${counts.shipped} shipped, ${counts.unchanged} there already, ${counts.notShipped} not shipped.`;
  if (done === operations.length) return say('done', text);
  return say(input.proof.run.result === 'blocked' ? 'blocked' : 'failed', text);
}
