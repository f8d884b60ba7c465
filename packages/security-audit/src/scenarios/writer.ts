import { jsonFile } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import { LEDGER_BRANCH, openPathOf } from '../../../../src/protocol/ledger-files.ts';
import { errorsOf, lineOfType } from '../assertions.ts';
import type { AuditContext } from '../context.ts';
import { REPOSITORY_ID, WRITER_TOKEN } from '../material.ts';
import { must, named, play } from '../scenario.ts';
import type { Result, Scenario } from '../scenario.ts';
import type { Scene } from '../scene.ts';

/**
 * What somebody with `contents: write` can do to the ledger branch by ordinary fast-forward commits: which file, by which
 * act, at which moment. Each must leave the run under way, or the next one, as if it had not been, and on record.
 */

const MOMENTS = {
  'before the first run': 'The next run begins on the tree of the last accepted commit',
  'between begin and end': 'The run finds its own begin commit below the foreign one, and ends on it',
  'between two runs': 'The next run begins on the tree of the last accepted commit',
} as const;
type Moment = keyof typeof MOMENTS;

interface Act {
  readonly name: string;
  readonly moments: readonly Moment[];
  readonly play: (branch: Branch) => Promise<unknown>;
}

const OPERATIONS = 'version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.{{ patch }}\n';
const FIRST_RUN = 9_100;

/** The ledger branch as the writer sees it, and the runs that go on meanwhile. */
class Branch {
  readonly scene: Scene;
  /** Heads that a run left. */
  readonly honest: string[] = [];
  /** Ships `v1.0.<patch>` next. */
  patch = 0;

  constructor(scene: Scene) {
    this.scene = scene;
    this.honest.push(this.head());
  }

  head(): string {
    return this.scene.github.admin.snapshot().refs[`refs/heads/${LEDGER_BRANCH}`] ?? '';
  }

  /** The paths that begin so, in order. */
  paths(start: string): string[] {
    const all = Object.keys(this.scene.github.admin.listFiles(LEDGER_BRANCH));
    return all.filter((path) => path.startsWith(start)).sort();
  }

  read(path: string): string {
    return this.scene.github.admin.readFile(LEDGER_BRANCH, path)?.toString() ?? '';
  }

  commit(files: Readonly<Record<string, string | null>>): Promise<void> {
    return this.scene.commit(LEDGER_BRANCH, files);
  }

  /** A commit with the tree of another one, on the head and on whatever else it is to have as parent. */
  async commitTreeOf(commit: string, otherParents: readonly string[] = []): Promise<void> {
    const ask = (method: string, path: string, body?: unknown): Promise<unknown> =>
      this.scene.request(WRITER_TOKEN, method, path, body);
    const { tree } = (await ask('GET', `/git/commits/${commit}`)) as { tree: { sha: string } };
    const input = { message: 'Not by MarketOps', tree: tree.sha, parents: [this.head(), ...otherParents] };
    const { sha } = (await ask('POST', '/git/commits', input)) as { sha: string };
    await ask('PATCH', `/git/refs/heads/${LEDGER_BRANCH}`, { sha, force: false });
  }

  /** A commit that nothing leads to, with these files alone or on top of a commit. */
  async aside(files: Readonly<Record<string, string>>, on: string | null): Promise<string> {
    const ask = (path: string, body: unknown): Promise<unknown> => this.scene.request(WRITER_TOKEN, 'POST', path, body);
    const tree = Object.entries(files).map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }));
    const made = (await ask('/git/trees', { tree, ...(on === null ? {} : { base_tree: on }) })) as { sha: string };
    const parents = on === null ? [] : [on];
    return ((await ask('/git/commits', { message: 'Aside', tree: made.sha, parents })) as { sha: string }).sha;
  }

  /** A run that ships one more tag; the act is played before it, or when its begin commit has landed. */
  async run(act: Act | null, moment: Moment): Promise<Result> {
    const { github } = this.scene;
    const runId = FIRST_RUN + ++this.patch;
    github.admin.createRun({ runId, headSha: github.commitSha, actor: 'maintainer' });
    if (act !== null && moment === 'between begin and end') this.scene.afterBegin(() => act.play(this));
    else await act?.play(this);
    const before = this.head();
    const step = await this.scene.prod({ variables: `patch=${this.patch}` }, { GITHUB_RUN_ID: String(runId) });
    github.setInterceptor(null);
    must(step.exitCode === 0 && step.outputs['result'] === 'shipped', `the run was blocked:\n${errorsOf(step)}`);
    const { refs } = github.admin.snapshot();
    const tags = Object.keys(refs).filter((ref) => ref.startsWith('refs/tags/'));
    must(tags.length === this.honest.length, `${tags.length} tags after ${this.honest.length} runs`);
    must(this.head() !== before, 'the run did not commit');
    this.honest.push(this.head());
    const line = lineOfType(step.lines, 'ledger.foreign');
    must((line !== null) === (act !== null), `foreign commits on record: ${line ?? 'none'}`);
    must(act === null || step.log.includes('ledger_foreign_commits'), `nobody was warned:\n${step.log.trim()}`);
    return { outcome: 'defended', evidence: line ?? '' };
  }
}

const planted = (branch: Branch): Readonly<Record<string, string>> => ({
  [openPathOf('tag_repo', REPOSITORY_ID, `v1.0.${branch.patch + 1}`)]: jsonFile({
    receipt_id: `rcpt_${'a'.repeat(32)}`,
    run_attempt: 1,
    run_id: '7',
    seq: 0,
  }).toString(),
});

/** Every kind of file that the branch has, by where the writer finds one. */
const FILES: Readonly<Record<string, (branch: Branch) => string | undefined>> = {
  ...Object.fromEntries(['checkpoint', 'tip.json', 'files.json', 'baseline.json'].map((name) => [name, () => name])),
  'the oldest segment': (branch) => branch.paths('ledger/')[0],
  'the newest segment': (branch) => branch.paths('ledger/').at(-1),
  'a record in consumed/': (branch) => branch.paths('consumed/')[0],
  'a record in runs/': (branch) => branch.paths('runs/')[0],
  'a plan': (branch) => branch.paths('plans/')[0],
  'an evidence file': (branch) => branch.paths('evidence/')[0],
  'the policy': (branch) => branch.paths('policies/')[0],
  'the list of keys': (branch) => branch.paths('trusted-keys/')[0],
  'a receipt': (branch) => branch.paths('receipts/')[0],
};
const WITHIN: readonly Moment[] = ['between begin and end'];
const RUNNING: readonly Moment[] = [...WITHIN, 'between two runs'];
const IDLE: readonly Moment[] = ['before the first run', 'between two runs'];
const ALWAYS: readonly Moment[] = ['before the first run', ...RUNNING];

/** The same text with one digit changed: it stays what it was by its form. */
const edited = (text: string): string => text.replace(/[0-9](?=[^0-9]*$)/, (digit) => String((Number(digit) + 1) % 10));

const act = (name: string, moments: readonly Moment[], play: Act['play']): Act => ({ name, moments, play });
const opens = (branch: Branch): string => branch.paths('open/')[0] ?? '';
const record = (value: Json): string => jsonFile(value).toString();
const begin = (branch: Branch): string => branch.honest[0] ?? '';
const firstRun = (branch: Branch): string => branch.honest[1] ?? '';
const runBefore = (branch: Branch): string => branch.honest.at(-2) ?? '';

const ACTS: readonly Act[] = [
  ...Object.entries(FILES).flatMap(([name, find]): Act[] => {
    const change = (as: (text: string) => string | null) => (branch: Branch) => {
      const path = find(branch);
      must(path !== undefined, `there is no such file: ${name}`);
      return branch.commit({ [path]: as(branch.read(path)) });
    };
    const moments = name === 'tip.json' ? ALWAYS : RUNNING;
    return [
      act(`edits ${name}`, moments, change(edited)),
      act(
        `deletes ${name}`,
        RUNNING,
        change(() => null),
      ),
    ];
  }),
  act('edits the open/ file of what is under way', WITHIN, (branch) => branch.commit({ [opens(branch)]: '{}\n' })),
  act('deletes the open/ file of what is under way', WITHIN, (branch) => branch.commit({ [opens(branch)]: null })),
  act('adds an open/ file for what ships next', ALWAYS, (branch) => branch.commit(planted(branch))),
  act('adds a hundred open/ files of low names', IDLE, (branch) => {
    const names = Array.from({ length: 100 }, (_, i) => `open/${String(i).padStart(64, '0')}.json`);
    return branch.commit(Object.fromEntries(names.map((name) => [name, '{}\n'])));
  }),
  act('adds a file `open` in place of the folder', IDLE, (branch) => branch.commit({ open: 'not a folder\n' })),
  act('adds a record in consumed/', ALWAYS, (branch) => {
    const of = { claim: 'a'.repeat(32), operation_digest: `sha256:${'0'.repeat(64)}`, run_attempt: 1, run_id: '7' };
    return branch.commit({ [`consumed/aa/rcpt_${'a'.repeat(32)}.json`]: record(of) });
  }),
  act('adds a record in runs/ for the run that comes next', IDLE, (branch) => {
    const runId = String(FIRST_RUN + branch.patch);
    const of = { opened_at: '2020-01-01T00:00:00.000Z', plan_digests: [`sha256:${'0'.repeat(64)}`] };
    return branch.commit({ [`runs/${runId.slice(-2)}/${runId}.json`]: record(of) });
  }),
  act('adds a segment beyond the tip', ALWAYS, (branch) =>
    branch.commit({ 'ledger/000009/000009000000.jsonl': '{}\n' }),
  ),
  act('adds a checkpoint of the writer’s own', ['before the first run'], (branch) =>
    branch.commit({ checkpoint: 'somebody.example/ledger\n0\n\n— nobody AAAA\n' }),
  ),
  act('adds a file that the ledger has no place for', ALWAYS, (branch) =>
    branch.commit({ 'README.md': 'Not by MarketOps\n' }),
  ),
  act('adds a workflow', RUNNING, (branch) => branch.commit({ '.github/workflows/evil.yml': 'on: push\njobs: {}\n' })),
  act('empties the branch but for one file', RUNNING, (branch) =>
    branch.commit({ ...Object.fromEntries(branch.paths('').map((path) => [path, null])), 'README.md': 'Empty\n' }),
  ),
  act('rolls back to the run before', RUNNING, (branch) => branch.commitTreeOf(runBefore(branch))),
  act('rolls back to the first run', RUNNING, (branch) => branch.commitTreeOf(firstRun(branch))),
  act('rolls back to the beginning', RUNNING, (branch) => branch.commitTreeOf(begin(branch))),
  act('merges the run before, with its tree', RUNNING, (branch) =>
    branch.commitTreeOf(runBefore(branch), [runBefore(branch)]),
  ),
  act('merges another history, with its tree', ALWAYS, async (branch) => {
    const other = await branch.aside({ 'tip.json': branch.read('tip.json'), 'README.md': 'Another ledger\n' }, null);
    await branch.commitTreeOf(other, [other]);
  }),
  act('merges edits of an older state, and keeps the tree as it is', RUNNING, async (branch) => {
    const other = await branch.aside({ 'tip.json': '{}\n' }, firstRun(branch));
    await branch.commitTreeOf(branch.head(), [other]);
  }),
];

/** One ledger for all acts at a moment, each of them followed by a run; the branch is verified after the last. */
async function playAll(context: AuditContext, moment: Moment): Promise<ReadonlyMap<Act, Result | Error>> {
  const results = new Map<Act, Result | Error>();
  const acts = ACTS.filter(({ moments }) => moments.includes(moment));
  const branch = new Branch(await context.open({ operations: OPERATIONS }));
  for (let i = 0; i < 2; i++) await branch.run(null, moment);
  for (const act of acts) {
    results.set(act, await branch.run(act, moment).catch((error: unknown) => error as Error));
  }
  await verified(context, branch);
  return results;
}

/** Before the first run there is one act to a ledger. */
async function playAlone(context: AuditContext, act: Act): Promise<Result> {
  const branch = new Branch(await context.open({ operations: OPERATIONS }));
  const result = await branch.run(act, 'before the first run');
  await verified(context, branch);
  return result;
}

async function verified(context: AuditContext, { scene }: Branch): Promise<void> {
  const { verdict, failed } = await context.verify(scene.ledgerClone());
  must(verdict === 'VERIFIED', `the branch is ${verdict}: ${failed[0]?.name ?? ''}: ${failed[0]?.detail ?? ''}`);
}

const GROUPS = (Object.keys(MOMENTS) as Moment[]).map((moment) =>
  ACTS.filter(({ moments }) => moments.includes(moment)).map((act) => ({ act, moment })),
);
/** The moments by turns: what is played one after another on one ledger goes on beside the other moments. */
const BY_TURNS = Array.from({ length: ACTS.length }, (_, i) => GROUPS.flatMap((group) => group[i] ?? [])).flat();

/** Every act of the writer at every moment at which it can be played. */
export const WRITER: readonly Scenario[] = BY_TURNS.map(({ act, moment }, i) =>
  named(`W${i + 1}`, `A writer ${act.name}, ${moment}`, 'writer', 'critical', {
    series: `A writer adds, edits, deletes, rolls back or merges any file of the ledger’s branch, ${moment}`,
    defence: `Only a commit counts whose signed checkpoint names its parent and its files. ${MOMENTS[moment]}.`,
    attack: [`${moment[0]?.toUpperCase() ?? ''}${moment.slice(1)}: an ordinary commit that ${act.name}.`],
    ...play('prod', 'the run ships; ledger.foreign; the branch is VERIFIED', async (context) => {
      if (moment === 'before the first run') return playAlone(context, act);
      const results = await context.once(`a writer ${moment}`, () => playAll(context, moment));
      const result = results.get(act) ?? new Error('it was not played');
      if (result instanceof Error) throw result;
      return result;
    }),
  }),
);
