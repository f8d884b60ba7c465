import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nothingWritten, refusedSaying } from '../assertions.ts';
import { must, named } from '../scenario.ts';
import type { Play, Result, Scenario } from '../scenario.ts';
import type { Scene } from '../scene.ts';
import { inScene } from '../setups.ts';

const tag = (name: string, more = ''): string =>
  `version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: ${name}\n${more}`;
const assets = (pattern: string): string =>
  `version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    assets: [${pattern}]\n`;
const hostile = '::error::pwned\\n##[error]pwned\\nEOF\\nresult=shipped\\n::set-output name=result::shipped';
const HOSTILE = {
  operations: `version: 1
operations:
  - id: a
    kind: publish_release
    tag: v1.0.0
    name: "::error::pwned"
    body: "${hostile}"
  - id: b
    kind: open_pr
    head: change
    title: "::warning::pwned"
    body: "${hostile}"
    commit: {message: "${hostile}", files: [VERSIONS]}
`,
};
const AT_ITS_PLACE = 'an error at its file, line and column; no ledger exists yet';
const LOCATED = 'It is refused before a plan exists.';

const at = (rest = ''): RegExp => new RegExp(`attack\\.yml:\\d+:\\d+.*${rest}`);

export const NAMES: readonly Scenario[] = [
  named('N1', 'Look-alike letters in a tag', 'writer', 'high', LOCATED, {
    attack: ['Name the tag with a Cyrillic letter that looks like a v, beside the true one.'],
    ...refusedFile(tag('"\u04751.0.0"'), at('may hold only')),
  }),
  named('N2', 'Control characters in a name', 'writer', 'high', LOCATED, {
    attack: ['Name the tag with an escape sequence that rewrites the log.'],
    ...refusedFile(tag('"v1\\u001b[2K"'), at()),
  }),
  named('N3', 'A name that is an option', 'writer', 'critical', LOCATED, {
    attack: ['Name the target --upload-pack=…, so that git takes it for an option.'],
    ...refusedFile(tag('v1.0.0', '    target: "--upload-pack=touch pwned"\n'), at()),
  }),
  named('N4', 'A tag that is an option', 'writer', 'high', LOCATED, {
    attack: ['Name the tag --force.'],
    ...refusedFile(tag('"--force"'), at()),
  }),
  named('N5', 'Workflow commands in names', 'writer', 'critical', {
    defence: 'No line of log, outputs or summary can be a command.',
    attack: [
      'Write ::error:: and ##[command] lines into a title, a body and a message.',
      'Plan, and let the runner obey the log.',
    ],
    ...inScene('prod', 'a plan whose log and outputs hold no command of the attacker’s', HOSTILE, workflowCommands),
  }),
  named('N6', 'Marker of a receipt in a body', 'writer', 'high', LOCATED, {
    attack: ['Write a marker into the body of a release, so that it looks approved.'],
    ...refusedFile(
      'version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    body: "MarketOps-Receipt: rcpt_00"\n',
      at(),
    ),
  }),
  named('N7', 'Glob that leaves the workspace', 'writer', 'critical', LOCATED, {
    attack: ['List ../../etc/passwd as an asset.'],
    ...refusedFile(assets('"../../../../etc/pass*"'), at()),
  }),
  named('N8', 'Symbolic link out of the workspace', 'job', 'critical', 'Links out of the workspace are not followed.', {
    attack: ['Let a build step leave a link to /etc/passwd among the assets.'],
    ...refusedFile(assets('build/list.txt'), at(), AT_ITS_PLACE, (scene) =>
      symlink('/etc/passwd', join(scene.workspace, 'build/list.txt')),
    ),
  }),
  named('N9', 'YAML bomb', 'writer', 'high', LOCATED, {
    attack: ['Double an alias thirty times.'],
    ...refusedFile(
      `version: 1\nx0: &a0 [1,1]\n${Array.from({ length: 30 }, (_, i) => `x${i + 1}: &a${i + 1} [*a${i},*a${i}]\n`).join('')}operations: []\n`,
      at(),
    ),
  }),
  named('N10', 'YAML anchors and merge keys', 'writer', 'medium', LOCATED, {
    attack: ['Hide a field behind an anchor and a merge key, so that a reviewer does not see it.'],
    ...refusedFile(
      'version: 1\noperations:\n  - &a\n    id: a\n    kind: tag_repo\n    tag: v1\n  - <<: *a\n    id: b\n',
      at(),
    ),
  }),
  named('N11', 'YAML tags', 'writer', 'high', LOCATED, {
    attack: ['Ask the parser for a type of its own: !!js/function.'],
    ...refusedFile(tag('!!js/function "function () { return 1 }"'), at()),
  }),
  named('N12', 'Operations file of 100 MB', 'job', 'medium', 'The size is bounded before anything is parsed.', {
    attack: ['Let a build step replace the operations file by one of 100 MB.'],
    ...refusedFile('', /attack\.yml has \d+ bytes/, 'an error that names the file; no ledger exists yet', (scene) =>
      writeFile(join(scene.workspace, 'attack.yml'), `# ${'x'.repeat(100 * 1024 ** 2)}\n${tag('v1.0.0')}`),
    ),
  }),
  named('N13', 'A plan offered as operations', 'writer', 'critical', 'A plan is evidence, never input.', {
    attack: ['Take plan.json of a dry run, and pass it as the operations of prod.'],
    ...refusedFile('{"schema": "marketops.plan/v1", "promotable": true, "operations": []}\n', /plan/),
  }),
  named('N14', 'Prototype pollution by the operations file', 'writer', 'high', LOCATED, {
    attack: ['Write __proto__ as a field of an operation.'],
    ...refusedFile(tag('v1', '    __proto__: {force: true}\n'), at()),
  }),
  named('N15', 'The list of keys as a link to the process’s environment', 'job', 'critical', {
    defence: 'Links out of the workspace are not followed.',
    attack: [
      'Let a build step make .marketops/trusted-keys a link to /proc/self/environ.',
      'Read the token in the proof.',
    ],
    ...inScene('prod', 'an error that names the link; no proof exists', {}, async (scene) => {
      await rm(join(scene.workspace, '.marketops/trusted-keys'), { force: true });
      await symlink('/proc/self/environ', join(scene.workspace, '.marketops/trusted-keys'));
      const step = await scene.dryRun();
      must(step.lines.length === 0, 'there is a proof');
      return refusedSaying(scene, step, /trusted-keys is a symbolic link/);
    }),
  }),
];

/** Prod with another operations file: refused at its place, before anything is written. */
function refusedFile(
  text: string,
  pattern: RegExp,
  expected = AT_ITS_PLACE,
  arrange: (scene: Scene) => unknown = () => undefined,
): Play {
  return inScene('prod', expected, {}, async (scene) => {
    scene.change({ 'attack.yml': text });
    await arrange(scene);
    return refusedSaying(scene, await scene.prod({ operations: 'attack.yml' }), pattern);
  });
}

async function workflowCommands(scene: Scene): Promise<Result> {
  const step = await scene.dryRun();
  nothingWritten(scene);
  must(step.exitCode === 0, `the plan failed:\n${step.log.trim()}`);
  must(step.outputs['result'] === 'planned', `an output was injected: result is ${step.outputs['result'] ?? 'none'}`);
  const commands = step.log
    .split('\n')
    .filter((line) => /^\s*::[^\u2060]*pwned/.test(line) || line.includes('##[error]'));
  must(commands.length === 0, `the log holds ${commands.length} commands: ${commands[0] ?? ''}`);
  const line = step.lines.find((text) => text.includes('"type":"operation.blocked"'));
  must(line !== undefined, 'nothing is on record');
  return { outcome: 'defended', evidence: line };
}
