import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditContext } from '../context.ts';
import { nothingWritten, refusedSaying } from '../assertions.ts';
import { must } from '../scenario.ts';
import type { Play, Result, Scenario } from '../scenario.ts';

const tag = (name: string, more = ''): string =>
  `version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: ${name}\n${more}`;
const assets = (pattern: string): string =>
  `version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    assets: [${pattern}]\n`;
const LOCATED = 'It is refused before a plan exists.';

const at = (rest = ''): RegExp => new RegExp(`attack\\.yml:\\d+:\\d+.*${rest}`);

export const NAMES: readonly Scenario[] = [
  {
    id: 'N1',
    name: 'Look-alike letters in a tag',
    attacker: 'writer',
    severity: 'high',
    attack: ['Name the tag with a Cyrillic letter that looks like a v, beside the true one.'],
    defence: LOCATED,
    ...refusedFile(tag('"\u04751.0.0"'), at('may hold only')),
  },
  {
    id: 'N2',
    name: 'Control characters in a name',
    attacker: 'writer',
    severity: 'high',
    attack: ['Name the tag with an escape sequence that rewrites the log.'],
    defence: LOCATED,
    ...refusedFile(tag('"v1\\u001b[2K"'), at()),
  },
  {
    id: 'N3',
    name: 'A name that is an option',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Name the target --upload-pack=…, so that git takes it for an option.'],
    defence: LOCATED,
    ...refusedFile(tag('v1.0.0', '    target: "--upload-pack=touch pwned"\n'), at()),
  },
  {
    id: 'N4',
    name: 'A tag that is an option',
    attacker: 'writer',
    severity: 'high',
    attack: ['Name the tag --force.'],
    defence: LOCATED,
    ...refusedFile(tag('"--force"'), at()),
  },
  {
    id: 'N5',
    name: 'Workflow commands in names',
    attacker: 'writer',
    severity: 'critical',
    attack: [
      'Write ::error:: and ##[command] lines into a title, a body and a message.',
      'Plan, and let the runner obey the log.',
    ],
    defence: 'No line of log, outputs or summary can be a command.',
    expected: 'a plan whose log and outputs hold no command of the attacker’s',
    control: 'prod',
    run: workflowCommands,
  },
  {
    id: 'N6',
    name: 'Marker of a receipt in a body',
    attacker: 'writer',
    severity: 'high',
    attack: ['Write a marker into the body of a release, so that it looks approved.'],
    defence: LOCATED,
    ...refusedFile(
      'version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    body: "MarketOps-Receipt: rcpt_00"\n',
      at(),
    ),
  },
  {
    id: 'N7',
    name: 'Glob that leaves the workspace',
    attacker: 'writer',
    severity: 'critical',
    attack: ['List ../../etc/passwd as an asset.'],
    defence: LOCATED,
    ...refusedFile(assets('"../../../../etc/pass*"'), at()),
  },
  {
    id: 'N8',
    name: 'Symbolic link out of the workspace',
    attacker: 'job',
    severity: 'critical',
    attack: ['Let a build step leave a link to /etc/passwd among the assets.'],
    defence: 'Links out of the workspace are not followed.',
    expected: 'an error at its file, line and column; no ledger exists yet',
    control: 'prod',
    run: async (context) => {
      const scene = await context.open();
      await symlink('/etc/passwd', join(scene.workspace, 'build/list.txt'));
      scene.change({ 'attack.yml': assets('build/list.txt') });
      return refusedSaying(scene, await scene.prod({ operations: 'attack.yml' }), at());
    },
  },
  {
    id: 'N9',
    name: 'YAML bomb',
    attacker: 'writer',
    severity: 'high',
    attack: ['Double an alias thirty times.'],
    defence: LOCATED,
    ...refusedFile(
      `version: 1\nx0: &a0 [1,1]\n${Array.from({ length: 30 }, (_, i) => `x${i + 1}: &a${i + 1} [*a${i},*a${i}]\n`).join('')}operations: []\n`,
      at(),
    ),
  },
  {
    id: 'N10',
    name: 'YAML anchors and merge keys',
    attacker: 'writer',
    severity: 'medium',
    attack: ['Hide a field behind an anchor and a merge key, so that a reviewer does not see it.'],
    defence: LOCATED,
    ...refusedFile(
      'version: 1\noperations:\n  - &a\n    id: a\n    kind: tag_repo\n    tag: v1\n  - <<: *a\n    id: b\n',
      at(),
    ),
  },
  {
    id: 'N11',
    name: 'YAML tags',
    attacker: 'writer',
    severity: 'high',
    attack: ['Ask the parser for a type of its own: !!js/function.'],
    defence: LOCATED,
    ...refusedFile(tag('!!js/function "function () { return 1 }"'), at()),
  },
  {
    id: 'N12',
    name: 'Operations file of 100 MB',
    attacker: 'job',
    severity: 'medium',
    attack: ['Let a build step replace the operations file by one of 100 MB.'],
    defence: 'The size is bounded before anything is parsed.',
    expected: 'an error that names the file; no ledger exists yet',
    control: 'prod',
    run: async (context) => {
      const scene = await context.open();
      const path = join(scene.workspace, 'attack.yml');
      await writeFile(path, `# ${'x'.repeat(100 * 1024 ** 2)}\n${tag('v1.0.0')}`);
      return refusedSaying(scene, await scene.prod({ operations: 'attack.yml' }), /attack\.yml has \d+ bytes/);
    },
  },
  {
    id: 'N13',
    name: 'A plan offered as operations',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Take plan.json of a dry run, and pass it as the operations of prod.'],
    defence: 'A plan is evidence, never input.',
    ...refusedFile('{"schema": "marketops.plan/v1", "promotable": true, "operations": []}\n', /plan/),
  },
  {
    id: 'N14',
    name: 'Prototype pollution by the operations file',
    attacker: 'writer',
    severity: 'high',
    attack: ['Write __proto__ as a field of an operation.'],
    defence: LOCATED,
    ...refusedFile(tag('v1', '    __proto__: {force: true}\n'), at()),
  },
  {
    id: 'N15',
    name: 'The list of keys as a link to the process’s environment',
    attacker: 'job',
    severity: 'critical',
    attack: [
      'Let a build step make .marketops/trusted-keys a link to /proc/self/environ.',
      'Read the token in the proof.',
    ],
    defence: 'Links out of the workspace are not followed.',
    expected: 'an error that names the link; no proof exists',
    control: 'prod',
    run: async (context) => {
      const scene = await context.open();
      await rm(join(scene.workspace, '.marketops/trusted-keys'), { force: true });
      await symlink('/proc/self/environ', join(scene.workspace, '.marketops/trusted-keys'));
      const step = await scene.dryRun();
      must(step.lines.length === 0, 'there is a proof');
      return refusedSaying(scene, step, /trusted-keys is a symbolic link/);
    },
  },
];

/** Prod with another operations file: refused at its place, before anything is written. */
function refusedFile(text: string, pattern: RegExp): Play {
  return {
    expected: 'an error at its file, line and column; no ledger exists yet',
    control: 'prod',
    run: async (context) => {
      const scene = await context.open();
      scene.change({ 'attack.yml': text });
      return refusedSaying(scene, await scene.prod({ operations: 'attack.yml' }), pattern);
    },
  };
}

async function workflowCommands(context: AuditContext): Promise<Result> {
  const hostile = '::error::pwned\\n##[error]pwned\\nEOF\\nresult=shipped\\n::set-output name=result::shipped';
  const operations = `version: 1
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
`;
  const scene = await context.open({ operations });
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
