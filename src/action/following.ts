import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Admitted } from './admit.ts';
import { pullRequestOf } from './comment/inputs.ts';
import type { Environment } from './inputs.ts';
import { log } from './workflow-log.ts';

/** What the root action does after its run: its sub-actions, each in a process of its own, as in a job of its own. */

/** Shows the plan, or that there is none, on the pull request; that the token may not is told, and no failure. */
export async function comment({ env, inputs, temporary }: Admitted, proof: string | null): Promise<void> {
  const pull = await pullRequestOf(env);
  if (pull === null) {
    log.info('No comment: this run was not triggered by a pull request.');
    return;
  }
  const given = { path: proof ?? '', 'pull-request': String(pull.number), 'fail-on': 'none' };
  await follow('comment', freshEnvironment(env, { ...given, 'github-token': inputs.token }, temporary));
}

/** Verifies the proof as it is stored, or as it lies here where it is not; nothing but VERIFIED passes. */
export async function verify(
  { env, inputs, facts, temporary }: Admitted,
  proof: string,
  planDigest: string,
): Promise<void> {
  const what = inputs.artifact === null ? { path: proof } : { 'artifact-name': inputs.artifact.name };
  const expected = { 'expected-run-id': facts.runId, 'expected-plan-digest': planDigest };
  const given = { ...what, ...expected, 'github-token': inputs.token };
  await follow('verify', freshEnvironment(env, given, temporary));
}

/** What a fresh process needs of the step's: facts of the job, the way to GitHub and to the artifacts. */
const NEEDED =
  /^(?:PATH|HOME|TZ|LANG|NODE_EXTRA_CA_CERTS|(?:https?|no|all)_proxy|(?:HTTPS?|NO|ALL)_PROXY|RUNNER_\w+|GITHUB_\w+|ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL)$/;
/** Of those, what belongs to this step alone, or may be a secret. */
const OWN = /^GITHUB_(?:TOKEN|OUTPUT|STATE|ENV|PATH)$/;

/** The environment of an entry that gets these inputs and no others: no key, and nothing that an earlier step set. */
export function freshEnvironment(
  env: Environment,
  inputs: Readonly<Record<string, string>>,
  temporary: string,
): Record<string, string> {
  const kept = Object.entries(env).filter(([name]) => NEEDED.test(name) && !OWN.test(name));
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  // Its outputs are nobody's: without a file for them they would be commands in this step's log.
  const output = ['GITHUB_OUTPUT', join(temporary, `marketops-unused-${process.pid}`)];
  return Object.fromEntries([...kept, output, ...given]) as Record<string, string>;
}

/** The entry beside this one in dist; what goes wrong there is told in the same log. */
async function follow(entry: 'comment' | 'verify', env: Record<string, string>): Promise<void> {
  await writeFile(env['GITHUB_OUTPUT'] ?? '', '');
  const file = join(dirname(process.argv[1] ?? ''), `${entry}.js`);
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) process.exitCode = 1;
}
