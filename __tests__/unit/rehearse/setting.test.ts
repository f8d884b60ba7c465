import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../../src/authorize/policy/index.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { shownLog } from 'action-runner/runner';
import { namesIn, readWorkflows, settingOf } from '../../../src/rehearse/setting.ts';
import type { SettingFacts, ShippingWorkflow } from '../../../src/rehearse/setting.ts';

const policyOf = (text: string) => parsePolicy(Buffer.from(text), 'policy.yml', KINDS).value;
const POLICY = (when: string, more = 'approvals: none') => `version: 1
environment: live
${more}
rules:
  - id: all
    effect: permit
    reason: A rule
    operations: [tag_repo]
    repositories: [self]
    when: {${when}}
`;
const FILE: ShippingWorkflow = {
  path: '.github/workflows/ship.yml',
  events: ['push', 'workflow_dispatch'],
  tagsOnly: false,
  environment: null,
  reviews: 1,
  permissions: undefined,
  inputs: [],
};
const NOW = Date.parse('2026-11-28T12:00:00Z');
const setting = (policy: string, changes: Partial<SettingFacts> = {}) =>
  settingOf({
    ...{ policy: policyOf(policy), workflows: [FILE], defaultBranch: 'trunk', tags: [] },
    ...{ event: null, at: null, now: NOW, ...changes },
  });

describe('the setting', () => {
  test.each([
    ['refs: [refs/heads/trunk]', {}, { event: 'push', ref: 'refs/heads/trunk', environment: 'live' }],
    ['events: [workflow_dispatch]', {}, { event: 'workflow_dispatch', ref: 'refs/heads/trunk' }],
    ['refs: ["refs/tags/v*"]', { tags: ['v1.0.0'] }, { event: 'push', ref: 'refs/tags/v1.0.0' }],
    ['events: [push]', { tags: ['v2'], workflows: [{ ...FILE, tagsOnly: true }] }, { ref: 'refs/tags/v2' }],
    ['events: [push]', { event: 'schedule' }, { event: 'schedule' }],
    ['actors: [octocat]', {}, { actor: 'octocat' }],
    ['events: [push]', { workflows: [{ ...FILE, environment: 'Prod / EU 🚀' }] }, { environment: 'Prod / EU 🚀' }],
    [
      'workflows: [{path: .github/workflows/b.yml, ref: refs/heads/trunk}]',
      { workflows: [FILE, { ...FILE, path: '.github/workflows/b.yml' }] },
      { workflow: '.github/workflows/b.yml' },
    ],
  ] as const)('fits a rule with %s', (when, changes, expected) => {
    expect(setting(POLICY(when), changes as Partial<SettingFacts>)).toMatchObject({ ...expected, notes: [] });
  });

  test('has the reviewers that the policy lists, and as many as GitHub can record', () => {
    const from = (min: number) =>
      `approvals: {min: ${min}, from: {users: [{login: ann, id: 7}, {login: bo, id: 8}], teams: [{slug: o/t, id: 9}]}}`;
    const one = setting(POLICY('actors: [ann]', from(1)));
    expect(one).toMatchObject({ actor: 'ann', reviewers: [{ login: 'bo', id: 8 }], teams: [{ slug: 'o/t', id: 9 }] });
    const two = setting(POLICY('', from(2)));
    expect(two.reviewers).toHaveLength(1);
    expect(two.notes.join()).toContain('asks for 2 approvals');
    expect(setting(POLICY('', from(2)), { workflows: [{ ...FILE, reviews: 2 }] })).toMatchObject({
      reviewers: [{ login: 'ann' }, { login: 'bo' }],
      notes: [],
    });
    expect(setting(POLICY('')).reviewers).toEqual([]);
  });

  test('is at the next time at which all windows are open, or at the time asked for', () => {
    // Saturday noon; Monday nine o'clock in Berlin is eight in UTC.
    const windows = 'windows: {time_zone: Europe/Berlin, allow: [{days: [mon], from: "09:00", to: "10:00"}]}';
    const next = setting(POLICY(windows));
    expect(new Date(next.at).toISOString()).toBe('2026-11-30T08:00:00.000Z');
    expect(next.notes.join()).toContain('2026-11-30T09:00 (mon) Europe/Berlin');
    expect(setting(POLICY(windows), { now: next.at })).toMatchObject({ at: next.at, notes: [] });
    expect(setting(POLICY(windows), { at: NOW }).at).toBe(NOW);
    const never = 'windows: {time_zone: UTC, allow: [{from: 2020-01-01, to: 2020-01-02}]}';
    expect(setting(POLICY(never)).notes.join()).toContain('not all open at any time');
  });
});

describe('workflow files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'marketops-setting-'));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('are those with a job that hands a key over; what is strange is left out', async () => {
    const put = (name: string, text: string): void => writeFileSync(join(folder, '.github/workflows', name), text);
    const key = 'hmac-key: ${{ secrets.KEY }}';
    const ship = (on: string, environment: string): string =>
      `on: ${on}\njobs:\n  wait: {environment: ${environment}, steps: []}\n  ship:\n    environment: {name: ${environment}}\n` +
      `    steps:\n      - run: x\n      - {uses: o/a@v1, with: {${key.replace(/\$\{\{.*\}\}/, '"${{ secrets.KEY }}"')}}}\n`;
    put('a.yml', ship('[push, pull_request]', '"Prod / EU"'));
    put('release.yaml', ship('{push: {tags: ["v*"]}, workflow_dispatch: }', 'live'));
    put('ci.yml', 'on: push\njobs: {test: {steps: [{run: x}]}}\n');
    put('broken.yml', ': [');
    put('expression.yml', ship('schedule', '"${{ inputs.to }}"'));
    const found = await readWorkflows(folder);
    expect(found[0]).toEqual({
      path: '.github/workflows/release.yaml',
      events: ['push', 'workflow_dispatch'],
      ...{ tagsOnly: true, environment: 'live', reviews: 2, permissions: undefined, inputs: ['hmac-key'] },
    });
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(
      expect.objectContaining({ events: ['push'], tagsOnly: false, environment: 'Prod / EU', reviews: 2 }),
    );
    expect(found).toContainEqual(expect.objectContaining({ events: ['schedule'], environment: null, reviews: 1 }));
    expect(await readWorkflows(join(folder, 'none'))).toEqual([]);
  });
});

test('a workflow that starts on tags alone is rehearsed at the one of the commit, else at the one that comes next', () => {
  const policy = POLICY('refs: ["refs/tags/v*"], events: [push]');
  const workflows = [{ ...FILE, events: ['push'], tagsOnly: true }];
  const next = setting(policy, { workflows, comingTag: 'v1.3.0' });
  expect(next.ref).toBe('refs/tags/v1.3.0');
  expect(next.notes).toContain('No tag is at this commit: rehearsed as if v1.3.0 were pushed.');
  const there = setting(policy, { workflows, tags: ['v1.2.0'], comingTag: 'v1.3.0' });
  expect([there.ref, there.notes]).toEqual(['refs/tags/v1.2.0', []]);
});

test('what the operations name is read off their fields, without templates', () => {
  const text =
    'operations:\n  - {reviewers: [ann, "{{ who }}"], milestone: "1.0", repository: o/b}\n  - {reviewers: [bo]}\n';
  const names = namesIn(Buffer.from(text));
  expect([names.get('reviewers'), names.get('milestone'), names.get('repository')]).toEqual([
    ['ann', 'bo'],
    ['1.0'],
    ['o/b'],
  ]);
  expect(namesIn(Buffer.from(': [')).size).toBe(0);
});

test('a log is shown as the runner shows it: no command, and nothing that is masked', () => {
  const log = [
    '::add-mask::top%25secret',
    '  ::add-mask::several%0Alines',
    '::debug::hidden',
    '::set-output name=a::b',
    '##[command]old',
    '::group::x',
    'a top%secret b, several and lines',
    '::error title=A%3A B,file=x::one%0Atwo top%secret',
    'plain :: text',
    '::warning::careful',
    '::',
  ].join('\n');
  expect(shownLog(log)).toBe('a *** b, *** and ***\nerror: one\ntwo ***\nplain :: text\nwarning: careful');
});
