import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SHIP_TOKEN } from 'security-audit/material';
import { z } from 'zod';
import { readProof } from '../../src/action/comment/proof.ts';
import { readFacts, readInputs } from '../../src/action/inputs.ts';
import { outputsOf } from '../../src/action/outputs.ts';
import { BranchTree } from '../../src/audit/branch-tree.ts';
import { conflict } from '../../src/operations/failure.ts';
import type { Kind } from '../../src/operations/kind.ts';
import { splitMarker, withMarker } from '../../src/operations/marker.ts';
import { refNameFault } from 'github-names/names';
import type { GitHubReader } from '../../src/operations/ports.ts';
import { KINDS } from '../../src/operations/registry.ts';
import { assertSameRepository, checkName, publishableLine } from '../../src/operations/resolve.ts';
import { readBack, settled } from '../../src/operations/settle.ts';
import { record, text } from '../../src/core/shape.ts';
import type { TypeOf } from '../../src/core/shape.ts';
import { renderComment } from '../../src/report/comment.ts';
import { run } from '../../src/run/index.ts';
import type { RunReport } from '../../src/run/index.ts';
import { connect } from '../../src/targets/github/connect.ts';
import { pinsOf } from '../../src/verify/keys.ts';
import { folderSource } from '../../src/verify/source.ts';
import { verifyProof } from '../../src/verify/verify-proof.ts';
import { ENVIRONMENT, POLICY, SECRET, Scene } from '../support/scene.ts';
import { readProof as linesOf } from '../support/read-proof.ts';

/** A kind that is nowhere in src: handed to a run, it goes the whole way from operations file to report. */

const parameters = record({ tag: text, title: text });
type Parameters = TypeOf<typeof parameters>;
const milestone = z.object({
  id: z.number(),
  number: z.number(),
  title: z.string(),
  description: z.string().nullable(),
  html_url: z.string(),
});
type Milestone = z.infer<typeof milestone>;

async function find(reader: GitHubReader, repository: string, title: string): Promise<Milestone | null> {
  const all = await reader.list(repository, '/milestones', milestone);
  return all.find((one) => one.title === title) ?? null;
}
const markerOf = ({ description }: Milestone) => splitMarker(description ?? '', 'line').marker;
const observed = ({ id, html_url: url }: Milestone) => ({ id: String(id), sha: null, url });

/** Opens the milestone of what comes after a version. */
const openMilestone: Kind<Parameters, { tag: string; title: string }> = {
  kind: 'open_milestone',
  title: 'Milestone',
  entry: z.strictObject({ tag: z.string(), title: z.string() }),
  parameters,
  naturalKey: ({ title }) => title,

  resolve(entry, context) {
    checkName(context, 'tag', entry.tag, refNameFault);
    const title = publishableLine(context, 'title', entry.title, 100);
    return Promise.resolve({ parameters: { tag: entry.tag, title }, targetCommit: null, files: new Map() });
  },

  claims: ({ title }) => [{ thing: ['milestone', title], field: 'title', what: `opens the milestone ${title}` }],
  needs: ({ tag }) => [{ thing: ['tag', tag], field: 'tag' }],
  describe: (operation) => `milestone ${operation.parameters.title}`,
  subject: ({ title }) => title,
  parts: (operation) => [
    { part: 'facts', facts: [['Comes after', [{ name: operation.parameters.tag }]]] },
    { part: 'note', note: 'Nobody is told of it.' },
  ],
  facts: { tag: (operation) => operation.parameters.tag },
  outputs: { 'milestone-number': ({ details }) => details['number'] },

  async observe(operation, reader) {
    await assertSameRepository(operation, reader);
    const found = await find(reader, operation.repository, operation.parameters.title);
    if (found === null) return { effect: 'create', reason: null, observed: null };
    return { effect: 'none', reason: 'this milestone is there already', observed: observed(found) };
  },

  async apply(operation, context) {
    const { repository, parameters: wanted } = operation;
    const look = () => find(context.reader, repository, wanted.title);
    if ((await look()) !== null) throw conflict('This milestone is there meanwhile. Nothing was changed.');
    const description = withMarker('', context.marker, 'line');
    const fields = { title: wanted.title, description };
    const made = await settled(
      context,
      () => context.effects.send(repository, 'POST /milestones', fields, milestone),
      look,
    );
    const found = await readBack(context, `Milestone ${made.title}`, look, (one) =>
      markerOf(one)?.receiptId === context.marker.receiptId ? null : 'it is of somebody else',
    );
    return { action: 'created', github: observed(found), details: { number: found.number } };
  },
};
const OWN: readonly Kind[] = [...KINDS, openMilestone];

const OPERATIONS = `version: 1
operations:
  - {id: next, kind: open_milestone, tag: v1.0.0, title: After v1.0.0}
  - {id: tag, kind: tag_repo, tag: v1.0.0}
`;
const policyWith = (conditions: Readonly<Record<string, string>> = {}): string => {
  const all = { refs: '[refs/heads/main]', tags: "['v*']", events: '[push]', ...conditions };
  return `${POLICY.slice(0, POLICY.indexOf('rules:'))}rules:
  - id: versions
    effect: permit
    reason: Versions are tagged on main
    operations: [tag_repo, open_milestone]
    repositories: [self]
    when: {${Object.entries(all)
      .map(([name, wanted]) => `${name}: ${wanted}`)
      .join(', ')}}
`;
};

let scene: Scene;
let runs = 0;

/** What the action does with its environment, in this process and with other kinds. */
async function ran(mode: 'dry_run' | 'prod', policy: string, kinds = OWN): Promise<RunReport> {
  const log: string[] = [];
  const say = (line: string): void => void log.push(line);
  const commands = { info: say, warning: say, error: say, debug: say };
  const proofDirectory = join(scene.temporary, `own-${++runs}`);
  const own = mode === 'prod' ? { INPUT_ENVIRONMENT: ENVIRONMENT, 'INPUT_HMAC-KEY': SECRET } : {};

  const env = {
    ...{ ...scene.facts(), ...own, INPUT_MODE: mode, 'INPUT_GITHUB-TOKEN': SHIP_TOKEN },
    ...{ MARKETOPS_TEST_WRITE_PACING_MS: '0', PATH: process.env['PATH'] },
  };
  await scene.commit('main', { '.marketops/policy.yml': policy });
  scene.change({ '.marketops/policy.yml': policy });
  const inputs = { ...readInputs(env, 'all'), workingDirectory: scene.workspace };
  const facts = readFacts(env, inputs, randomBytes(16).toString('hex'));
  const github = connect({ facts, token: SHIP_TOKEN, env, clock: Date.now, log: say });
  return run({
    phase: 'all',
    inputs,
    facts,
    env,
    checkout: { root: scene.workspace, base: null },
    warnings: [],
    log: { ...commands, group: (_title, work) => work() },
    clock: Date.now,
    random: randomBytes,
    signal: new AbortController().signal,
    kinds,
    github,
    policyReader: github.reader,
    approvedPlan: () => Promise.resolve({ absent: 'nobody approved one' }),
    ledger: github.ledger === null ? null : new BranchTree(github.ledger, { create: false }),
    actionRepository: null,
    proofDirectory,
    receiptIds: [],
    onPlanned: () => undefined,
    onAsked: () => undefined,
    sent: () => Promise.resolve(),
    onProof: () => Promise.resolve(),
  });
}

/** What each surface tells of a run. */
async function surfaces({ proofPath, summary }: RunReport): Promise<Readonly<Record<string, string>>> {
  const facts = readFacts(scene.facts(), { mode: 'dry_run', environment: null }, '0'.repeat(32));
  const comment = renderComment(await readProof(proofPath, facts, OWN));
  return { comment, summary, page: readFileSync(join(proofPath, 'report.html'), 'utf8') };
}

beforeAll(async () => void (scene = await Scene.open({ operations: OPERATIONS, policy: policyWith() })));
afterAll(() => scene.close());

describe('a kind of its own', () => {
  test('is no kind for those who do not hand it in', async () => {
    await expect(ran('dry_run', policyWith().replace(', open_milestone', ''), KINDS)).rejects.toMatchObject({
      message: expect.stringContaining('there is no kind "open_milestone"'),
    });
  });

  test('is planned, judged and shown, and nothing is written', async () => {
    const report = await ran('dry_run', policyWith());
    expect(report.operations).toMatchObject([
      {
        operation_id: 'next',
        effect: 'create',
        depends_on: ['tag'],
        parameters: { tag: 'v1.0.0', title: 'After v1.0.0' },
      },
      { operation_id: 'tag', effect: 'create', depends_on: [] },
    ]);
    const decided = linesOf(report.proofPath).of('policy.decided');
    expect(decided.map(({ operation_kind: kind, data }) => [kind, data.decision])).toEqual([
      ['open_milestone', 'permit'],
      ['tag_repo', 'permit'],
    ]);
    for (const [surface, shown] of Object.entries(await surfaces(report))) {
      for (const words of ['Milestone', 'After v1.0.0', 'Comes after', 'Nobody is told of it.']) {
        expect([surface, words, shown.includes(words)]).toEqual([surface, words, true]);
      }
    }
    expect(scene.writes()).toEqual([]);
  });

  test.each([
    ['labels', '[x]', 'open_pr', 'open_milestone, which has no labels'],
    ['tags', "['w*']", '"w*"', '"v1.0.0"'],
    ['events', '[schedule]', '"schedule"', '"push"'],
    ['refs', '[refs/heads/release]', '"refs/heads/release"', '"refs/heads/main"'],
  ])('is refused for its %s before the gate', async (condition, wanted, expected, found) => {
    scene.mark();
    const report = await ran('prod', policyWith({ [condition]: wanted }));
    expect(report.proof.run.result).toBe('blocked');
    const [decided] = linesOf(report.proofPath).of('policy.decided');
    expect(decided?.data.rules).toMatchObject([
      { id: 'versions', matched: false, unmet: { condition, expected, found } },
    ]);
    expect(scene.writes()).toEqual([]);
  });

  test('ships behind the gate and the ledger, is verified, and is there the next time', async () => {
    scene.mark();
    const report = await ran('prod', policyWith());
    expect(report.failure).toBeNull();
    expect(report.proof.run.result).toBe('shipped');
    expect(scene.writes().filter((call) => call.endsWith('/milestones'))).toHaveLength(1);
    expect(outputsOf(report)).toMatchObject({ 'milestone-number': '1', tag: 'v1.0.0', 'shipped-count': '2' });

    const lines = linesOf(report.proofPath).lines.filter(({ operation_id: id }) => id === 'next');
    expect(lines.map(({ type }) => type)).toEqual([
      ...['policy.decided', 'receipt.minted', 'gate.passed', 'operation.intent', 'operation.succeeded'],
    ]);
    expect(lines.find(({ type }) => type === 'operation.intent')?.data).toMatchObject({ natural_key: 'After v1.0.0' });

    const pins = pinsOf(`${scene.keys.vkey.text}\n`, 'trusted-keys');
    const verified = async (kinds: readonly Kind[]) =>
      (await verifyProof(folderSource(report.proofPath), { pins, kinds })).verdict;
    expect([await verified(OWN), await verified(KINDS)]).toEqual(['VERIFIED', 'TAMPERED']);
    for (const shown of Object.values(await surfaces(report))) expect(shown).toContain('shipped');

    const again = await ran('prod', policyWith());
    expect([again.proof.run.result, again.failure]).toEqual(['unchanged', null]);
  });
});
