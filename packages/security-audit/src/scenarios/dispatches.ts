import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InterceptedCall, Intervention } from 'embedded-github';
import { must } from '../scenario.ts';
import type { Scene } from '../scene.ts';
import { ended, isBlocked, isEnded, isShipped, numbered, SERIES } from '../targets.ts';
import { shows, startedIn, survived, titled, triedAgain } from '../targets.ts';
import type { TargetAttack, TargetScene } from '../targets.ts';
import { READ_BACK } from './packages.ts';

/** Workflows that are started after a release: others’ runs under its name, targets and inputs that nobody approved. */

const VOUCHED = 'A run’s name counts only with the ledger.';

const isDispatch = ({ method, path }: InterceptedCall): boolean => method === 'POST' && path.endsWith('/dispatches');
const started = ({ github }: Scene) => github.admin.runs().filter(({ event }) => event === 'workflow_dispatch');

/** A run of somebody's, whose name is what this operation's would be. */
async function forge({ scene, prod }: TargetScene): Promise<() => void> {
  const plan = join((await prod({ mode: 'dry_run', 'hmac-key': '', environment: '' })).proof, 'plan.json');
  const { operations } = JSON.parse(readFileSync(plan, 'utf8')) as { operations: { operation_digest: string }[] };
  const title = `Deploy v1.0.0 (rcpt_${'0'.repeat(32)} ${String(operations[0]?.operation_digest)})`;
  const run = { event: 'workflow_dispatch', path: '.github/workflows/deploy.yml', headBranch: 'main', title };
  return () => void scene.github.admin.createRun(run);
}
/** The dispatch is answered so, at its beginning or when it is done. */
const answered =
  (how: Intervention, phase: InterceptedCall['phase'] = 'before') =>
  ({ scene }: TargetScene): void =>
    scene.github.setInterceptor((call) => (call.phase === phase && isDispatch(call) ? how : null));

const MARKUP = {
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  Markdown: '](https://evil.example) **bold** | cell',
  'a command to the runner': 'x\\n::add-mask::x\\n::error::y',
} as const;

const ATTACKS: readonly TargetAttack[] = [
  ...(
    [
      ['workflow', 'workflow: release.yml, inputs: {}'],
      ['ref', 'workflow: deploy.yml, ref: refs/heads/theirs, inputs: {version: v1.0.0}'],
    ] as const
  ).map(([what, deploy]): TargetAttack =>
    titled(`A ${what} that the policy does not name`, 'writer', 'critical', SERIES.UNNAMED, {
      defence: 'The policy names workflow and ref together.',
      attack: [`Plan to start another ${what} than the policy names.`],
      options: { deploy, files: { '.github/workflows/release.yml': 'on:\n  workflow_dispatch:\njobs: {}\n' } },
      ...isBlocked('policy.decided with policy_condition_unmet', {
        first: ({ scene }) => {
          scene.github.admin.setRef('refs/heads/theirs', scene.github.commitSha);
          scene.mark();
        },
      }),
    }),
  ),
  titled('A forged run before the plan', 'writer', 'critical', SERIES.RUNS, VOUCHED, {
    attack: ['Start the workflow with inputs of yours, and the digest of the operation in its name.'],
    ...isEnded(
      'operation.failed',
      {
        first: async (opened) => (await forge(opened))(),
        then: ({ scene }) => must(startedIn(scene) === 1, 'it was started beside the forged run'),
      },
      'conflict',
    ),
  }),
  titled('A forged run between plan and execution', 'writer', 'critical', SERIES.RUNS, VOUCHED, {
    attack: ['Wait until the plan is on the ledger, and start the workflow under its name.'],
    ...shows('its own run, or operation.failed with conflict', async (opened) => {
      opened.scene.afterBegin(await forge(opened));
      const step = await opened.prod();
      const own = started(opened.scene).find(({ title }) => title?.includes(`rcpt_${'0'.repeat(32)}`) === false);
      // Seen in time, it is in the way; else the run is started beside it. It is never taken for the run.
      if (own === undefined) return ended(step, 'failed', 'conflict');
      return survived(step, step.outputs['run-id'] === String(own.id), 'the forged run was named');
    }),
  }),
  titled('A forged run, taken for one in doubt', 'writer', 'critical', SERIES.RUNS, VOUCHED, {
    attack: ['Let a dispatch be lost.', 'Start the workflow under its name, for the next run to take it for done.'],
    ...shows('operation.reconciled with absent', async (opened) => {
      const act = await forge(opened);
      answered({ kind: 'reset' })(opened);
      ended(await opened.prod(), 'in_doubt', 'github_unreachable');
      opened.scene.github.setInterceptor(null);
      act();
      const again = await triedAgain(opened, 'absent');
      return { ...ended(again, 'failed', 'conflict'), evidence: again.evidence };
    }),
  }),
  titled('The run of another workflow', 'github', 'high', SERIES.LIES, READ_BACK, {
    attack: ['Answer the dispatch with the id of a run of another workflow.'],
    ...isEnded('operation.failed with readback_mismatch', {
      first: answered({ kind: 'answer', status: 200, body: { workflow_run_id: 9001, run_url: 'x', html_url: 'x' } }),
    }),
  }),
  titled('A dispatch that is answered and not done', 'github', 'high', SERIES.LIES, READ_BACK, {
    attack: ['Answer the dispatch by 204, and start nothing.'],
    ...isShipped(
      'no run is named',
      { first: answered({ kind: 'answer', status: 204 }) },
      (_, step) => (step.outputs['run-id'] ?? '') === '',
    ),
  }),
  titled('A dispatch that is done and answered by an error', 'github', 'high', SERIES.LIES, READ_BACK, {
    attack: ['Start the workflow, and answer by 502.', 'Hope that it is started again.'],
    ...isShipped(
      'operation.succeeded once',
      { first: answered({ kind: 'answer', status: 502, body: {} }, 'after') },
      ({ scene }) => startedIn(scene) === 1,
    ),
  }),
  ...Object.entries(MARKUP).map(([what, text]): TargetAttack =>
    titled(`Inputs with ${what}`, 'writer', 'high', SERIES.MARKUP, {
      defence: 'Foreign text is shown, never obeyed.',
      attack: [`Put ${what} into an input, for report, summary and log.`],
      options: { deploy: `workflow: deploy.yml, inputs: {version: "${text}"}` },
      ...shows('operation.succeeded once', async ({ prod }) => {
        const step = await prod();
        const page = readFileSync(join(step.proof, 'report.html'), 'utf8');
        for (const shown of [page, step.summary]) must(!/<script>alert|<img src=x/.test(shown), 'it is markup there');
        must(!/^::(?:error::y|add-mask::x$)/m.test(step.log), 'the runner would obey it');
        must(!/\]\(https:\/\/evil\.example\)/.test(step.summary), 'it is a link there');
        return survived(step, true, '');
      }),
    }),
  ),
  titled('The receipt among the inputs', 'writer', 'high', SERIES.MISFIT, 'Only MarketOps fills in the receipt.', {
    attack: ['Give the input of the receipt yourself, in other letters.'],
    options: { deploy: 'workflow: deploy.yml, inputs: {MarketOps_Receipt: x}' },
    ...isBlocked('refusal of the plan', {}, /which MarketOps fills in/),
  }),
  titled('A marker among the inputs', 'writer', 'high', SERIES.MISFIT, 'Only MarketOps fills in the receipt.', {
    attack: ['Write a receipt’s marker into an input.'],
    options: { deploy: "workflow: deploy.yml, inputs: {version: 'MarketOps-Receipt: x'}" },
    ...isBlocked('refusal of the plan', {}, /which only MarketOps writes/),
  }),
];

export const DISPATCHES = numbered('D', 'deploy', ATTACKS);
