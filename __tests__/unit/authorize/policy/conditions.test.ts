import { expect, test } from '@jest/globals';
import { CONDITION_NAMES, decide } from '../../../../src/authorize/policy/index.ts';
import { asks } from '../../../../src/authorize/policy/conditions.ts';
import { KINDS } from '../../../../src/operations/registry.ts';
import type { ConditionName } from '../../../../src/authorize/policy/index.ts';
import { operation, policy, request, rule } from './support.ts';
import type { Changes } from './support.ts';

const release = (parameters: Record<string, unknown>): Changes => ({
  operation: operation('publish_release', parameters),
});
const pull = (parameters: Record<string, unknown>): Changes => ({ operation: operation('open_pr', parameters) });
const commits = (...paths: readonly string[]): Changes =>
  pull({ commit: { message: 'm', files: paths.map((path) => ({ path, mode: '100644', digest: '' })) } });
const tag = (name: unknown): Changes => ({ operation: operation('tag_repo', { tag: name }) });
const dispatch = (parameters: Record<string, unknown>): Changes => ({
  operation: operation('dispatch_workflow', parameters),
});
const npm = (parameters: Record<string, unknown>): Changes => ({ operation: operation('publish_npm', parameters) });
const image = (parameters: Record<string, unknown>): Changes => ({
  operation: operation('promote_image', parameters),
});
const run = (fields: Record<string, unknown>): Changes => ({ run: fields });
const assets = (...list: readonly [name: unknown, size: unknown][]): Changes =>
  release({ assets: list.map(([name, size]) => ({ name, size, label: null, digest: '', content_type: '' })) });

interface Row {
  readonly wanted: unknown;
  /** What makes a permit match. */
  readonly met: readonly Changes[];
  /** What certainly is not wanted: no permit, and a forbid does not match. */
  readonly unmet: readonly Changes[];
  /** What cannot be judged: no permit, and a forbid matches. */
  readonly inconclusive: readonly Changes[];
  /** Conditions that mean the same boundary from the other side in a forbid. */
  readonly forbid?: { readonly met: readonly Changes[]; readonly unmet: readonly Changes[] };
}

const WORKFLOW = 'acme/app/.github/workflows';
const kindsWith = (name: ConditionName) => KINDS.filter((kind) => asks(name, kind));

const TABLE: Record<ConditionName, readonly Row[]> = {
  refs: [
    {
      wanted: ['refs/heads/main', 'refs/heads/release/**'],
      met: [{}, run({ ref: 'refs/heads/release/1/2' }), run({ ref: 'refs/heads/release' })],
      unmet: [run({ ref: 'refs/heads/mainly' }), run({ ref: 'refs/tags/main' }), run({ ref: 'refs/heads/Main' })],
      inconclusive: [run({ ref: null }), run({ ref: '' }), run({ ref: 5 }), run({ ref: undefined })],
    },
  ],
  tags: [
    {
      wanted: ['v1.*'],
      met: [tag('v1.2.3'), tag('v1.'), release({ tag: 'v1.0' })],
      unmet: [tag('v2.0.0'), tag('V1.0.0'), tag('xv1.0'), tag('v1.0/x')],
      inconclusive: [tag(null), tag(''), tag(['v1.2.3']), pull({})],
    },
    {
      wanted: [{ semver: '>=1.2.0 <2' }],
      met: [tag('v1.2.3'), tag('v1.99.0+build.1')],
      unmet: [tag('v1.1.9'), tag('v2.0.0')],
      inconclusive: [
        tag('1.2.3'),
        tag('v1'),
        tag('v1.2'),
        tag('vv1.2.3'),
        tag('v 1.2.3'),
        tag('latest'),
        tag('v01.2.3'),
      ],
    },
    {
      wanted: [{ semver: '^1.0.0', prefix: 'pkg@' }, 'nightly'],
      met: [tag('pkg@1.5.0'), tag('nightly')],
      unmet: [tag('pkg@2.0.0')],
      inconclusive: [tag('v1.5.0'), tag('pkg@v1.5.0')],
    },
  ],
  events: [
    {
      wanted: ['push', 'workflow_dispatch'],
      met: [{}, run({ event: 'workflow_dispatch' })],
      unmet: [run({ event: 'pull_request' }), run({ event: 'Push' })],
      inconclusive: [run({ event: null }), run({ event: true })],
    },
  ],
  actors: [
    {
      wanted: ['Alice', 'dependabot[bot]'],
      met: [{}, run({ actor: 'ALICE', triggering_actor: 'dependabot[bot]' })],
      unmet: [run({ actor: 'mallory', triggering_actor: 'mallory' })],
      inconclusive: [run({ triggering_actor: null, actor: null }), run({ actor: 1, triggering_actor: 1 })],
    },
  ],
  workflows: [
    {
      wanted: [{ path: '.github/workflows/release.yml', ref: 'refs/heads/*' }],
      met: [{}, run({ workflow_ref: `Acme/App/.github/workflows/release.yml@refs/heads/v2` })],
      unmet: [
        run({ workflow_ref: `${WORKFLOW}/ci.yml@refs/heads/main` }),
        run({ workflow_ref: `${WORKFLOW}/release.yml@refs/pull/1/merge` }),
      ],
      inconclusive: [
        run({ workflow_ref: null }),
        run({ workflow_ref: 'release.yml' }),
        run({ workflow_ref: `evil/app/.github/workflows/release.yml@refs/heads/main` }),
        run({ workflow_ref: {} }),
      ],
    },
  ],
  environments: [
    {
      wanted: ['Production'],
      met: [{}, run({ environment: 'PRODUCTION' })],
      unmet: [run({ environment: 'production2' }), run({ environment: 'staging' })],
      inconclusive: [run({ environment: null }), run({ environment: '' }), run({ environment: 0 })],
    },
  ],
  target_on_default_branch: [
    {
      wanted: true,
      met: [{}, release({})],
      unmet: [{ target: { on_default_branch: false } }],
      inconclusive: [{ target: { on_default_branch: null } }, { target: { on_default_branch: 'true' } }, pull({})],
    },
    {
      wanted: false,
      met: [{ target: { on_default_branch: false } }],
      unmet: [{ target: { on_default_branch: true } }],
      inconclusive: [{ target: { on_default_branch: null } }],
    },
  ],
  asset_names: [
    {
      wanted: ['*.tgz', 'sbom.json'],
      met: [assets(['a.tgz', 1], ['sbom.json', 2]), assets()],
      unmet: [assets(['a.exe', 1], ['b.exe', 1])],
      inconclusive: [
        release({ assets: null }),
        release({ assets: 'a.tgz' }),
        assets([null, 1]),
        tag('v1.2.3'),
        pull({}),
      ],
      forbid: {
        met: [assets(['a.tgz', 1]), assets(['b.exe', 1], ['a.tgz', 1]), assets([null, 1], ['a.tgz', 1])],
        unmet: [assets(['b.exe', 1]), assets()],
      },
    },
    {
      wanted: ['strasse.txt'],
      met: [assets(['STRASSE.TXT', 1])],
      unmet: [assets(['straße.txt', 1])],
      inconclusive: [],
    },
  ],
  max_assets: [
    {
      wanted: 2,
      met: [assets(), assets(['a', 1], ['b', 1])],
      unmet: [assets(['a', 1], ['b', 1], ['c', 1])],
      inconclusive: [release({ assets: undefined }), release({ assets: {} }), tag('v1'), pull({})],
      forbid: { met: [assets(['a', 1], ['b', 1], ['c', 1])], unmet: [assets(), assets(['a', 1], ['b', 1])] },
    },
  ],
  max_asset_bytes: [
    {
      wanted: 1000,
      met: [assets(), assets(['a', 1000], ['b', 1000])],
      unmet: [assets(['a', 1], ['b', 1001])],
      inconclusive: [release({ assets: null }), assets(['a', '1']), assets(['a', null]), tag('v1'), pull({})],
      forbid: { met: [assets(['a', 1001])], unmet: [assets(['a', 1000], ['b', 5]), assets()] },
    },
  ],
  prerelease: [
    {
      wanted: true,
      met: [release({ prerelease: true })],
      unmet: [release({ prerelease: false })],
      inconclusive: [release({ prerelease: null }), release({ prerelease: 'true' }), tag('v1'), pull({})],
    },
  ],
  draft: [
    {
      wanted: false,
      met: [release({ draft: false }), pull({ draft: false })],
      unmet: [release({ draft: true }), pull({ draft: true })],
      inconclusive: [release({ draft: undefined }), pull({ draft: 0 }), tag('v1')],
    },
  ],
  moves_tag: [
    {
      wanted: false,
      met: [{}],
      unmet: [{ target: { moves_tag: true } }],
      inconclusive: [{ target: { moves_tag: null } }, { target: { moves_tag: 'no' } }, release({}), pull({})],
    },
  ],
  force: [
    {
      wanted: false,
      met: [{ operation: operation('tag_repo', { force: false }) }],
      unmet: [{ operation: operation('tag_repo', { force: true }) }],
      inconclusive: [
        { operation: operation('tag_repo', { force: null }) },
        { operation: operation('tag_repo', { force: 'no' }) },
        release({}),
        pull({}),
      ],
    },
  ],
  generated_notes: [
    {
      wanted: false,
      met: [release({ generate_notes: false })],
      unmet: [release({ generate_notes: true })],
      inconclusive: [release({ generate_notes: null }), release({ generate_notes: 'false' }), tag('v1'), pull({})],
    },
  ],
  pull_request_bases: [
    {
      wanted: ['main', 'release/*'],
      met: [pull({ base: 'main' }), pull({ base: 'release/1' })],
      unmet: [pull({ base: 'develop' }), pull({ base: 'release/1/x' })],
      inconclusive: [pull({ base: null }), pull({ base: '' }), pull({ base: 3 }), tag('v1'), release({})],
    },
  ],
  pull_request_heads: [
    {
      wanted: ['release/*', 'docs'],
      met: [pull({ head: 'release/1' }), pull({ head: 'docs' })],
      unmet: [pull({ head: 'main' }), pull({ head: 'release/1/x' }), pull({ head: 'Docs' })],
      inconclusive: [pull({ head: null }), pull({ head: '' }), pull({ head: 3 }), tag('v1'), release({})],
    },
  ],
  paths: [
    {
      wanted: ['docs/**', 'VERSION'],
      met: [commits('VERSION'), commits('docs/a/b.md', 'VERSION')],
      unmet: [commits('VERSION', '.marketops/policy.yml'), commits('version')],
      inconclusive: [pull({ commit: null }), pull({ commit: { files: [{ path: 7 }] } }), tag('v1'), release({})],
      forbid: {
        met: [commits('VERSION', '.marketops/policy.yml')],
        unmet: [commits('src/VERSION'), commits('.marketops/policy.yml')],
      },
    },
  ],
  labels: [
    {
      wanted: ['release', 'Type: *'],
      met: [pull({ labels: [] }), pull({ labels: ['Release', 'type: bug (major)'] })],
      unmet: [pull({ labels: ['other'] })],
      inconclusive: [
        pull({ labels: null }),
        pull({ labels: 'release' }),
        pull({ labels: [7] }),
        tag('v1'),
        release({}),
      ],
      forbid: {
        met: [pull({ labels: ['other', 'RELEASE'] })],
        unmet: [pull({ labels: ['other'] }), pull({ labels: [] })],
      },
    },
  ],
  dispatch: [
    {
      wanted: [
        { workflow: 'deploy.yml', ref: 'refs/tags/v*' },
        { workflow: '*', ref: 'refs/heads/main' },
      ],
      met: [dispatch({}), dispatch({ workflow: 'any.yml', ref: 'refs/heads/main' })],
      unmet: [
        dispatch({ ref: 'refs/tags/w1' }),
        dispatch({ workflow: 'other.yml' }),
        dispatch({ ref: 'refs/heads/v1' }),
        dispatch({ workflow: 'Deploy.yml' }),
      ],
      inconclusive: [dispatch({ ref: null }), dispatch({ workflow: 5 }), tag('v1'), release({}), pull({})],
    },
  ],
  registries: [
    {
      wanted: ['registry.npmjs.org', '127.0.0.1:4873'],
      met: [npm({}), npm({ registry: 'http://127.0.0.1:4873' }), npm({ registry: 'https://registry.npmjs.org/sub' })],
      unmet: [npm({ registry: 'https://registry.example' }), npm({ registry: 'https://registry.npmjs.org:444' })],
      inconclusive: [npm({ registry: null }), npm({ registry: 5 }), tag('v1'), release({}), dispatch({})],
    },
  ],
  packages: [
    {
      wanted: ['@acme/*', 'widgets'],
      met: [npm({}), npm({ name: 'widgets' })],
      unmet: [npm({ name: '@evil/app' }), npm({ name: 'acme' }), npm({ name: '@acme/a/b' })],
      inconclusive: [npm({ name: null }), npm({ name: '' }), npm({ name: 3 }), tag('v1'), pull({})],
    },
  ],
  dist_tags: [
    {
      wanted: ['latest', 'next-*'],
      met: [npm({}), npm({ tag: 'next-1' })],
      unmet: [npm({ tag: 'next' }), npm({ tag: 'Latest' })],
      inconclusive: [npm({ tag: null }), npm({ tag: 3 }), tag('v1'), pull({})],
    },
  ],
  image_repositories: [
    {
      wanted: ['ghcr.io/acme/*'],
      met: [image({}), image({ repository: 'acme/other' })],
      unmet: [image({ repository: 'evil/app' }), image({ source: { registry: 'docker.io', repository: 'acme/app' } })],
      inconclusive: [tag('v1'), release({})],
      forbid: {
        met: [image({}), image({ repository: 'evil/app' })],
        unmet: [image({ registry: 'docker.io', source: { registry: 'docker.io', repository: 'x/y' } })],
      },
    },
  ],
  image_tags: [
    {
      wanted: ['v*', 'latest'],
      met: [image({}), image({ tags: ['latest'] })],
      unmet: [image({ tags: ['v1', 'nightly'] }), image({ tags: ['Latest'] })],
      inconclusive: [image({ tags: null }), image({ tags: 'v1' }), image({ tags: [5] }), tag('v1'), dispatch({})],
      forbid: { met: [image({ tags: ['nightly', 'v1'] })], unmet: [image({ tags: ['nightly'] })] },
    },
  ],
  moves_image_tag: [
    {
      wanted: false,
      met: [image({})],
      unmet: [{ operation: { ...operation('promote_image'), effect: 'update' } }],
      inconclusive: [{ operation: { ...operation('promote_image'), effect: 'conflict' } }, tag('v1'), release({})],
    },
  ],
  windows: [
    {
      // The request's moment is a Wednesday noon in UTC.
      wanted: { time_zone: 'UTC', allow: [{ days: ['wed'], from: '09:00', to: '17:00' }] },
      met: [{}],
      // A time is always there; one that is none is closed.
      unmet: [
        { now: Date.parse('2026-11-26T12:00:00Z') },
        { now: NaN },
        { now: Infinity },
        { now: -1 },
        { now: '2026-11-25T12:00:00Z' as unknown as number },
      ],
      inconclusive: [],
      forbid: { met: [{ now: Date.parse('2026-11-26T12:00:00Z') }, { now: NaN }], unmet: [{}] },
    },
  ],
};

const cases = CONDITION_NAMES.flatMap((name) => TABLE[name].map((row, i) => [`${name} ${i + 1}`, name, row] as const));

/** What a rule about a request must say beside: one that permits something at registries names them. */
const about = ({ operation: asked = operation('tag_repo') }: Changes) => {
  const { operation_kind: kind } = asked;
  const isAway = KINDS.some((known) => known.kind === kind && known.facts.registries !== undefined);
  const registries = [
    'registry.npmjs.org',
    '127.0.0.1:4873',
    'registry.example',
    'registry.npmjs.org:444',
    'ghcr.io',
    'docker.io',
  ];
  const moves = kind === 'promote_image' ? { moves_image_tag: asked.effect === 'update' } : {};
  return isAway ? { operations: [kind], when: { registries, ...moves } } : {};
};
const ask = (effect: string, name: ConditionName, wanted: unknown, changes: Changes) => {
  const beside = about(changes);
  const one = rule({ ...beside, id: 'one', effect, when: { [name]: wanted } });
  return decide(policy({ rules: [rule({ ...beside, id: 'all' }), one] }), request(changes));
};
const permits = (name: ConditionName, wanted: unknown, changes: Changes) => {
  const beside = about(changes);
  const rules = [rule({ ...beside, when: { ...beside.when, [name]: wanted } })];
  return decide(policy({ rules }), request(changes));
};

test.each(cases)('a permit on %s holds only where it is met', (_title, name, { wanted, met, unmet, inconclusive }) => {
  for (const changes of met) expect(permits(name, wanted, changes).decision).toBe('permit');
  for (const changes of [...unmet, ...inconclusive]) {
    const record = permits(name, wanted, changes);
    expect({ changes, decision: record.decision }).toEqual({ changes, decision: 'no_rule' });
    expect(record.rules[0]).toMatchObject({ matched: false, unmet: { condition: name } });
    expect(record.violations[0]?.rule).toBe('rule');
  }
});

test.each(cases)('a forbid on %s fails to match only where it is certainly unmet', (_title, name, row) => {
  const { wanted, inconclusive, forbid = row } = row;
  for (const changes of forbid.unmet) {
    expect({ changes, decision: ask('forbid', name, wanted, changes).decision }).toEqual({
      changes,
      decision: 'permit',
    });
  }
  for (const changes of forbid.met) {
    const { decision, violations } = ask('forbid', name, wanted, changes);
    expect({ changes, decision }).toEqual({ changes, decision: 'forbid' });
    expect(violations[0]?.code).toBe(name === 'windows' ? 'window_closed' : 'policy_forbids');
  }
  for (const changes of inconclusive) {
    const { decision, violations } = ask('forbid', name, wanted, changes);
    expect({ changes, decision }).toEqual({ changes, decision: 'forbid' });
    expect(violations[0]).toMatchObject({ code: 'policy_inconclusive', rule: 'one' });
  }
});

test('actors: a permit wants both who may have started the run, a forbid either', () => {
  const mixed = { run: { actor: 'alice', triggering_actor: 'mallory' } };
  expect(permits('actors', ['alice'], mixed).decision).toBe('no_rule');
  expect(ask('forbid', 'actors', ['mallory'], mixed).decision).toBe('forbid');
  const half = { run: { actor: 'alice', triggering_actor: null } };
  expect(permits('actors', ['alice'], half).decision).toBe('no_rule');
  expect(ask('forbid', 'actors', ['mallory'], half).decision).toBe('forbid');
});

test('a forbid on versions covers the prereleases in between, a permit does not', () => {
  const wanted = [{ semver: '>=2' }];
  expect(permits('tags', wanted, tag('v2.1.0-rc.1')).decision).toBe('no_rule');
  expect(ask('forbid', 'tags', wanted, tag('v2.1.0-rc.1')).decision).toBe('forbid');
});

test.each([
  ['>=2', 'v2.0.0-rc.1'],
  ['>=2', 'v3.0.0-beta'],
  ['>=2', 'v2.0.0'],
  ['>=2.0.0', 'v2.0.0-rc.1'],
  ['<2.0.0', 'v2.0.0-rc.1'],
])('a forbid on versions %s covers %s', (semver, name) => {
  expect(ask('forbid', 'tags', [{ semver }], tag(name)).decision).toBe('forbid');
});

test('a forbid on versions does not cover those below it', () => {
  expect(ask('forbid', 'tags', [{ semver: '>=2' }], tag('v1.9.9')).decision).not.toBe('forbid');
  expect(ask('forbid', 'tags', [{ semver: '>=2' }], tag('v1.9.9-rc.1')).decision).not.toBe('forbid');
});

/** How a permit tells that it could not judge, by what was found. */
const UNJUDGED = {
  missing: /^(?:not known|an unknown time\b)/,
  'wrong type': /which it cannot be$|^an unknown time\b/,
  'another kind': /, which has no /,
} as const;

test.each(CONDITION_NAMES)(
  'the table has rows for %s: met, not met, missing, of a wrong type, of another kind',
  (name) => {
    const rows = TABLE[name];
    const found = rows.flatMap(({ wanted, unmet, inconclusive }) =>
      [...unmet, ...inconclusive].map((changes) => permits(name, wanted, changes).rules[0]),
    );
    const told = found.map((tried) => (tried !== undefined && 'unmet' in tried ? (tried.unmet?.found ?? '') : ''));
    const about: Record<string, boolean> = {
      met: rows.some(({ met }) => met.length > 0),
      'not met': told.some((text) => !Object.values(UNJUDGED).some((pattern) => pattern.test(text))),
    };
    for (const [what, pattern] of Object.entries(UNJUDGED)) about[what] = told.some((text) => pattern.test(text));
    // Made of several fields, or of what planning found: there always, and of its type.
    const derived = ['image_repositories', 'moves_image_tag'].includes(name);
    const everyKind = kindsWith(name).length === KINDS.length;
    expect(about).toEqual({
      met: true,
      'not met': true,
      missing: !derived || name === 'moves_image_tag',
      'wrong type': !derived,
      'another kind': !everyKind,
    });
  },
);

/** By the type of what a policy may write: what it may not. */
const NOT_WRITTEN = {
  boolean: ['true', 1, null, [], {}],
  number: ['1', true, null, [], {}, -1, 1.5, NaN],
  list: ['x', 5, true, null, {}, [], [5], [null], [true], [['x']]],
  object: ['x', 5, true, null, [], {}],
};

test('each kind tells what it has, and nothing else', () => {
  const run = ['refs', 'events', 'actors', 'workflows', 'environments', 'windows'];
  const told = KINDS.map((kind) => [
    kind.kind,
    CONDITION_NAMES.filter((name) => !run.includes(name) && kindsWith(name).includes(kind)),
  ]);
  expect(Object.fromEntries(told)).toEqual({
    tag_repo: ['tags', 'target_on_default_branch', 'moves_tag', 'force'],
    publish_release: [
      ...['tags', 'target_on_default_branch', 'asset_names', 'max_assets', 'max_asset_bytes'],
      ...['prerelease', 'draft', 'generated_notes'],
    ],
    open_pr: ['draft', 'pull_request_bases', 'pull_request_heads', 'paths', 'labels'],
    dispatch_workflow: ['dispatch'],
    publish_npm: ['registries', 'packages', 'dist_tags'],
    promote_image: ['registries', 'image_repositories', 'image_tags', 'moves_image_tag'],
  });
});

test.each(CONDITION_NAMES)('a policy that writes %s in a wrong type is refused', (name) => {
  const [{ wanted } = { wanted: null }] = TABLE[name];
  const type = Array.isArray(wanted) ? 'list' : (typeof wanted as 'boolean' | 'number' | 'object');
  expect(NOT_WRITTEN[type].length).toBeGreaterThan(4);
  for (const wrong of NOT_WRITTEN[type]) {
    const parse = () => policy({ rules: [rule({ when: { [name]: wrong } })] });
    expect(parse).toThrow(expect.objectContaining({ code: 'policy_invalid' }));
  }
});

test('every condition is about one kind at least, and the table leaves none out', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...CONDITION_NAMES].sort());
  for (const name of CONDITION_NAMES) expect(kindsWith(name).length).toBeGreaterThan(0);
});
