import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InterceptedCall } from 'embedded-github';
import { must } from '../scenario.ts';
import type { Result, Scenario } from '../scenario.ts';
import type { Scene } from '../scene.ts';
import { blocked, ended, SERIES, startedIn, survived, targetScene } from '../targets.ts';
import type { TargetOptions, TargetScene } from '../targets.ts';
import { READ_BACK } from './packages.ts';

/** Workflows that are started after a release: others’ runs under its name, targets and inputs that nobody approved. */

type Attack = Pick<Scenario, 'name' | 'attacker' | 'attack' | 'defence' | 'expected'> & {
  readonly series?: string;
  readonly severity?: Scenario['severity'];
  readonly options?: TargetOptions;
  readonly play: (opened: TargetScene) => Promise<Result>;
};

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
const conflictWith = async ({ scene, prod }: TargetScene): Promise<Result> => {
  const result = ended(await prod(), 'failed', 'conflict');
  must(startedIn(scene) === 1, 'it was started beside the forged run');
  return result;
};
const refusedWith =
  (by: RegExp) =>
  async (opened: TargetScene): Promise<Result> =>
    blocked(opened, await opened.prod(), by);

const MARKUP = {
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  Markdown: '](https://evil.example) **bold** | cell',
  'a command to the runner': 'x\\n::add-mask::x\\n::error::y',
} as const;

const ATTACKS: readonly Attack[] = [
  ...(
    [
      ['workflow', 'workflow: release.yml, inputs: {}'],
      ['ref', 'workflow: deploy.yml, ref: refs/heads/theirs, inputs: {version: v1.0.0}'],
    ] as const
  ).map(([what, deploy]): Attack => ({
    name: `A ${what} that the policy does not name`,
    series: SERIES.UNNAMED,
    attacker: 'writer',
    attack: [`Plan to start another ${what} than the policy names.`],
    defence: 'The policy names workflow and ref together.',
    expected: 'policy.decided with policy_condition_unmet',
    options: { deploy, files: { '.github/workflows/release.yml': 'on:\n  workflow_dispatch:\njobs: {}\n' } },
    play: async (opened) => {
      const { github } = opened.scene;
      github.admin.setRef('refs/heads/theirs', github.commitSha);
      opened.scene.mark();
      return blocked(opened, await opened.prod(), 'policy_condition_unmet');
    },
  })),
  {
    name: 'A forged run before the plan',
    series: SERIES.RUNS,
    attacker: 'writer',
    attack: ['Start the workflow with inputs of yours, and the digest of the operation in its name.'],
    defence: VOUCHED,
    expected: 'operation.failed',
    play: async (opened) => {
      (await forge(opened))();
      return conflictWith(opened);
    },
  },
  {
    name: 'A forged run between plan and execution',
    series: SERIES.RUNS,
    attacker: 'writer',
    attack: ['Wait until the plan is on the ledger, and start the workflow under its name.'],
    defence: VOUCHED,
    expected: 'its own run, or operation.failed with conflict',
    play: async (opened) => {
      opened.scene.afterBegin(await forge(opened));
      const step = await opened.prod();
      const own = started(opened.scene).find(({ title }) => title?.includes(`rcpt_${'0'.repeat(32)}`) === false);
      // Seen in time, it is in the way; else the run is started beside it. It is never taken for the run.
      if (own === undefined) return ended(step, 'failed', 'conflict');
      return survived(step, step.outputs['run-id'] === String(own.id), 'the forged run was named');
    },
  },
  {
    name: 'A forged run, taken for one in doubt',
    series: SERIES.RUNS,
    attacker: 'writer',
    attack: ['Let a dispatch be lost.', 'Start the workflow under its name, for the next run to take it for done.'],
    defence: VOUCHED,
    expected: 'operation.reconciled with absent',
    play: async (opened) => {
      const { scene, prod } = opened;
      const act = await forge(opened);
      scene.github.setInterceptor((call) => (call.phase === 'before' && isDispatch(call) ? { kind: 'reset' } : null));
      ended(await prod(), 'in_doubt', 'github_unreachable');
      scene.github.setInterceptor(null);
      act();
      scene.github.admin.createRun({ runId: 9001, status: 'completed', conclusion: 'failure' });
      scene.github.admin.createRun({ runId: 9001, attempt: 2, headSha: scene.github.commitSha, actor: 'maintainer' });
      const again = await prod({}, { GITHUB_RUN_ATTEMPT: '2' });
      const line = again.lines.find((one) => one.includes('"type":"operation.reconciled"')) ?? '';
      must(line.includes('"observed":"absent"'), `it was reconciled as ${line}`);
      return { ...ended(again, 'failed', 'conflict'), evidence: line };
    },
  },
  {
    name: 'The run of another workflow',
    series: SERIES.LIES,
    attacker: 'github',
    severity: 'high',
    attack: ['Answer the dispatch with the id of a run of another workflow.'],
    defence: READ_BACK,
    expected: 'operation.failed with readback_mismatch',
    play: async ({ scene, prod }) => {
      scene.github.setInterceptor((call) =>
        call.phase === 'before' && isDispatch(call)
          ? { kind: 'answer', status: 200, body: { workflow_run_id: 9001, run_url: 'x', html_url: 'x' } }
          : null,
      );
      return ended(await prod(), 'failed', 'readback_mismatch');
    },
  },
  {
    name: 'A dispatch that is answered and not done',
    series: SERIES.LIES,
    attacker: 'github',
    severity: 'high',
    attack: ['Answer the dispatch by 204, and start nothing.'],
    defence: READ_BACK,
    expected: 'no run is named',
    play: async ({ scene, prod }) => {
      scene.github.setInterceptor((call) =>
        call.phase === 'before' && isDispatch(call) ? { kind: 'answer', status: 204 } : null,
      );
      const step = await prod();
      return survived(step, (step.outputs['run-id'] ?? '') === '', 'a run was named');
    },
  },
  {
    name: 'A dispatch that is done and answered by an error',
    series: SERIES.LIES,
    attacker: 'github',
    severity: 'high',
    attack: ['Start the workflow, and answer by 502.', 'Hope that it is started again.'],
    defence: READ_BACK,
    expected: 'operation.succeeded once',
    play: async ({ scene, prod }) => {
      scene.github.setInterceptor((call) =>
        call.phase === 'after' && isDispatch(call) ? { kind: 'answer', status: 502, body: {} } : null,
      );
      const step = await prod();
      return survived(step, started(scene).length === 1, `it was started ${started(scene).length} times`);
    },
  },
  ...Object.entries(MARKUP).map(([what, text]): Attack => ({
    name: `Inputs with ${what}`,
    series: SERIES.MARKUP,
    attacker: 'writer',
    severity: 'high',
    attack: [`Put ${what} into an input, for report, summary and log.`],
    defence: 'Foreign text is shown, never obeyed.',
    expected: 'operation.succeeded once',
    options: { deploy: `workflow: deploy.yml, inputs: {version: "${text}"}` },
    play: async ({ prod }) => {
      const step = await prod();
      const page = readFileSync(join(step.proof, 'report.html'), 'utf8');
      for (const shown of [page, step.summary]) must(!/<script>alert|<img src=x/.test(shown), 'it is markup there');
      must(!/^::(?:error::y|add-mask::x$)/m.test(step.log), 'the runner would obey it');
      must(!/\]\(https:\/\/evil\.example\)/.test(step.summary), 'it is a link there');
      return survived(step, true, '');
    },
  })),
  {
    name: 'The receipt among the inputs',
    series: SERIES.MISFIT,
    attacker: 'writer',
    severity: 'high',
    attack: ['Give the input of the receipt yourself, in other letters.'],
    defence: 'Only MarketOps fills in the receipt.',
    expected: 'refusal of the plan',
    options: { deploy: 'workflow: deploy.yml, inputs: {MarketOps_Receipt: x}' },
    play: refusedWith(/which MarketOps fills in/),
  },
  {
    name: 'A marker among the inputs',
    series: SERIES.MISFIT,
    attacker: 'writer',
    severity: 'high',
    attack: ['Write a receipt’s marker into an input.'],
    defence: 'Only MarketOps fills in the receipt.',
    expected: 'refusal of the plan',
    options: { deploy: "workflow: deploy.yml, inputs: {version: 'MarketOps-Receipt: x'}" },
    play: refusedWith(/which only MarketOps writes/),
  },
];

export const DISPATCHES: readonly Scenario[] = ATTACKS.map(
  ({ play, options, severity = 'critical', ...attack }, i) => ({
    ...attack,
    id: `D${i + 1}`,
    severity,
    control: 'targets',
    run: async (context) => play(await targetScene(context, 'deploy', options)),
  }),
);
