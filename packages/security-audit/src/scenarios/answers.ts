import { LEDGER_BRANCH } from '../../../../src/protocol/ledger-files.ts';
import type { InterceptedCall, Intervention } from 'embedded-github';
import { approve, inScene, isRefused } from '../setups.ts';
import { lineOfType, refused } from '../assertions.ts';
import { RELEASE_ONLY, STRICT_POLICY, TAG_ONLY, WRITER_TOKEN } from '../material.ts';
import { must, named } from '../scenario.ts';
import type { Play, Result, Scenario } from '../scenario.ts';
import type { Scene, Step } from '../scene.ts';

/** Answers of GitHub that are lost, false or late, and what others do there between plan and execution. */

const isTagObject = ({ method, path }: InterceptedCall): boolean => method === 'POST' && path.endsWith('/git/tags');
const isTagRef = ({ method, path, body }: InterceptedCall): boolean =>
  method === 'POST' && path.endsWith('/git/refs') && !body.includes(LEDGER_BRANCH);

/** This line is there, and none says that an operation succeeded. */
function onRecord(step: Step, type: string): Result {
  const line = lineOfType(step.lines, type);
  must(line !== null, `there is no ${type}:\n${step.log.trim()}`);
  must(lineOfType(step.lines, 'operation.succeeded') === null, 'an operation is on record as done');
  return { outcome: 'defended', evidence: line };
}

const MOVING = {
  operations: TAG_ONLY.replace('    message:', '    target: refs/heads/next\n    message:'),
  policy: STRICT_POLICY,
};
const READ = 'An answer must say what was asked for; else reading settles it.';
const DRAFT = 'A release stays a draft until every asset has its planned digest.';
const HOSTS = 'Only the hosts of the run’s own API are spoken to.';
const PLANNED = 'Targets are resolved to commits in the plan.';

export const ANSWERS: readonly Scenario[] = [
  named('G1', '422 taken as success', 'github', 'critical', READ, {
    attack: ['Answer the creation of the tag with 422, without a reason.'],
    ...neverDone(isTagRef, { status: 422, body: { message: 'Reference update failed' } }),
  }),
  named('G2', '5xx taken as success', 'github', 'critical', READ, {
    attack: ['Answer the creation of the tag with 502, again and again.'],
    ...neverDone(isTagRef, { status: 502, body: { message: 'Bad gateway' } }, 'operation.in_doubt'),
  }),
  named('G3', 'Garbage taken as success', 'github', 'critical', READ, {
    attack: ['Answer the creation of the tag object with 201 and an empty object.'],
    ...neverDone(isTagObject, { status: 201, body: {} }, 'operation.in_doubt'),
  }),
  named('G4', 'Answer broken off', 'github', 'high', READ, {
    attack: ['Let the tag be created, and break its answer off in the middle.'],
    ...faulty('one tag, found by reading; operation.succeeded once', (scene) => settled(scene, { kind: 'truncate' })),
  }),
  named('G5', 'Answer lost', 'github', 'critical', READ, {
    attack: [
      'Let the tag be created, and reset the connection before the answer.',
      'Hope that the request is sent again.',
    ],
    ...faulty('one tag, found by reading; operation.succeeded once', (scene) => settled(scene, { kind: 'reset' })),
  }),
  named('G6', 'Tag taken between plan and execution', 'writer', 'critical', PLANNED, {
    attack: ['Wait until the plan was observed.', 'Create the tag at another commit.'],
    ...faulty('operation.failed; the other tag is left as it is', async (scene) => {
      const other = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
      scene.mark();
      scene.during(
        (call) => call.phase === 'before' && isTagObject(call),
        () => scene.github.admin.setRef('refs/tags/v1.0.0', other),
      );
      const step = await scene.prod();
      must(scene.github.admin.snapshot().refs['refs/tags/v1.0.0'] === other, 'the tag was moved');
      return onRecord(step, 'operation.failed');
    }),
  }),
  named('G7', 'Branch moved between plan and execution', 'writer', 'critical', PLANNED, {
    attack: ['Plan a tag of a branch’s head, and have it approved.', 'Push to the branch before it is executed.'],
    ...inScene('strict', 'policy.decided with plan_digest_differs', MOVING, branchMoved),
  }),
  named('G8', 'Tag exists at another commit', 'writer', 'high', 'A conflict with what GitHub has blocks the plan.', {
    attack: ['Create the tag at a commit of yours before the plan is made, and let the release take it over.'],
    ...isRefused('receipt.refused with conflict', 'conflict', {
      arrange: ({ github }) => {
        const other = github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
        github.admin.createAnnotatedTag('v1.0.0', other, 'mine');
      },
    }),
  }),
  named('G9', 'Forged marker in a release’s body', 'writer', 'high', {
    defence: 'A marker counts only with its receipt in consumed/.',
    attack: ['Publish a release of the same tag whose body ends in a receipt’s marker that you made up.'],
    ...isRefused('receipt.refused with conflict', 'conflict', {
      options: { operations: RELEASE_ONLY },
      arrange: async (scene) => {
        scene.github.admin.createAnnotatedTag('v1.0.0', scene.github.commitSha, 'Version 1.0.0');
        const marker = `<!-- MarketOps-Receipt: rcpt_${'a'.repeat(32)} sha256:${'7'.repeat(64)} -->`;
        const release = { tag_name: 'v1.0.0', name: 'Mine', body: `Mine.\n\n${marker}` };
        await scene.request(WRITER_TOKEN, 'POST', '/releases', release);
      },
    }),
  }),
  named('G10', 'Asset swapped between plan and upload', 'job', 'critical', DRAFT, {
    attack: ['Wait until the release’s draft is made.', 'Replace the asset on disk.'],
    ...unpublished('operation.failed; no release is published', (scene) =>
      scene.during(
        ({ phase, method, path }) => phase === 'before' && method === 'POST' && path.endsWith('/releases'),
        () => scene.change({ 'build/widgets.tar.gz': 'something  else here' }),
      ),
    ),
  }),
  named('G11', 'Asset corrupted on its way', 'github', 'critical', DRAFT, {
    attack: ['Store other bytes than those that were uploaded.'],
    ...unpublished(
      'operation.failed; no release is published',
      reading(
        /\/releases\/\d+(\/assets)?(\?|$)/,
        /"digest":"sha256:[0-9a-f]{64}"/g,
        `"digest":"sha256:${'6'.repeat(64)}"`,
      ),
    ),
  }),
  named('G12', 'Upload sent to another host', 'github', 'critical', HOSTS, {
    attack: ['Answer the creation of the release with an upload_url of a host of yours.'],
    ...unpublished(
      'operation.failed; no request goes there and no release is published',
      reading(
        /\/releases(\/\d+)?(\?|$)/,
        /"upload_url":"https?:\/\/[^/"]+/g,
        '"upload_url":"https://uploads.github.example',
        true,
      ),
    ),
  }),
  named('G13', 'Redirect to another host', 'github', 'high', 'Only the hosts of the run’s own API are spoken to.', {
    attack: ['Answer a request with a redirect to a host of yours, and take the token that follows.'],
    ...inScene('prod', 'refusal host_refused', {}, async (scene, context) => {
      const theirs = await context.open();
      scene.github.setInterceptor(({ phase, path }) =>
        phase === 'before'
          ? { kind: 'answer', status: 301, headers: { location: `${theirs.github.apiUrl}${path}` }, body: {} }
          : null,
      );
      const result = refused(scene, await scene.prod(), 'host_refused');
      must(theirs.github.requests.length === 0, 'the redirect was followed');
      return result;
    }),
  }),
];

/** Every request of this kind gets this answer in place of GitHub's: the operation must not count as done. */
function neverDone(
  at: (call: InterceptedCall) => boolean,
  answer: { readonly status: number; readonly body: object },
  type = 'operation.failed',
): Play {
  return faulty(`${type}, never operation.succeeded`, async (scene) => {
    scene.github.setInterceptor((call) => (call.phase === 'before' && at(call) ? { kind: 'answer', ...answer } : null));
    const step = await scene.prod();
    must(step.exitCode === 1, `the step ended with exit code ${String(step.exitCode)}`);
    must(!scene.hasPublished(), 'something was published');
    return onRecord(step, type);
  });
}

function faulty(expected: string, act: (scene: Scene) => Promise<Result>, operations = TAG_ONLY): Play {
  return inScene('prod', expected, { operations }, act);
}

/** The request acts, its answer goes astray once: exactly one tag, and the ledger says so once. */
async function settled(scene: Scene, how: Intervention): Promise<Result> {
  let astray = 0;
  scene.github.setInterceptor((call) => (call.phase === 'after' && isTagRef(call) && astray++ === 0 ? how : null));
  const step = await scene.prod();
  must(step.exitCode === 0, `the step ended with exit code ${String(step.exitCode)}:\n${step.log.trim()}`);
  const sent = scene.writes().filter((write) => write === 'POST /repos/acme/widgets/git/refs');
  must(sent.length === 1, `the creation of the tag was sent ${sent.length} times`);
  const lines = step.lines.filter((line) => line.includes('"type":"operation.succeeded"'));
  must(lines.length === 1, `${lines.length} lines say that it succeeded`);
  return { outcome: 'defended', evidence: lines[0] ?? '' };
}

/** A release is to be published while this happens: it must not be. */
function unpublished(expected: string, happens: (scene: Scene) => void): Play {
  const play = async (scene: Scene): Promise<Result> => {
    happens(scene);
    const step = await scene.prod();
    must(step.exitCode === 1, `the step ended with exit code ${String(step.exitCode)}`);
    const published = scene.github.admin.snapshot().releases.filter(({ draft }) => !draft);
    must(published.length === 0, 'a release was published');
    must(lineOfType(step.lines, 'operation.succeeded') === null, 'an operation is on record as done');
    const line = lineOfType(step.lines, 'operation.failed') ?? lineOfType(step.lines, 'operation.in_doubt');
    must(line !== null, `the failure is not on record:\n${step.log.trim()}`);
    return { outcome: 'defended', evidence: line };
  };
  return faulty(expected, play, RELEASE_ONLY);
}

/** What is read at these paths says something else than GitHub does; what a PATCH is answered with only if that is said. */
function reading(paths: RegExp, from: RegExp, to: string, patches = false): (scene: Scene) => void {
  return ({ github }) =>
    github.setInterceptor(({ phase, method, path, response }) => {
      if (phase !== 'after' || response === undefined || !paths.test(path)) return null;
      if (method === 'PATCH' && !patches) return null;
      const { status, headers } = response;
      return { kind: 'answer', status, headers, body: response.body.toString().replace(from, to) };
    });
}

async function branchMoved(scene: Scene): Promise<Result> {
  const { admin } = scene.github;
  admin.createBranch('next');
  const digest = (await scene.dryRun()).outputs['plan-digest'] ?? '';
  admin.commitFiles('next', { x: { content: 'x' } }, 'Pushed after the approval');
  scene.mark();
  approve(scene, digest);
  return refused(scene, await scene.prod({ 'expected-plan-digest': digest }), 'plan_digest_differs');
}
