import fc from 'fast-check';
import { KINDS as ALL_KINDS } from '../../../../src/operations/registry.ts';
import { policySchema } from '../../../../src/authorize/policy/schema.ts';
import type { AuthorizationPolicy, PolicyRequest } from '../../../../src/authorize/policy/index.ts';
import { operation, request } from './support.ts';

/**
 * Policies and requests from small vocabularies, so that rules often match, often nearly match, and often cannot be
 * judged. Every condition and every kind of value occurs; values that are not known are rare but there.
 */

const some = <T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const orUnknown = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 19, arbitrary: values }, { weight: 1, arbitrary: fc.constant(null) });

export const VOCABULARY = {
  refs: ['refs/heads/main', 'refs/heads/release/1', 'refs/heads/release/1/2', 'refs/tags/v1.2.3'],
  refGlobs: ['refs/heads/main', 'refs/heads/*', 'refs/heads/release/**', 'refs/**', '**/1', 'refs/*/v*'],
  tags: ['v1.2.3', 'v1.3.0', 'v2.0.0', 'v2.1.0-rc.1', 'v1', 'pkg@1.2.3', 'nightly'],
  tagGlobs: ['v*', 'v1.*', '*', 'pkg@*', 'nightly', '*.*.*'],
  ranges: [
    { semver: '>=1.2.0 <2.0.0', prefix: 'v' },
    { semver: '>=2.0.0', prefix: 'v' },
    { semver: '>=1.2.0', prefix: 'pkg@' },
  ],
  events: ['push', 'release', 'workflow_dispatch'],
  logins: ['alice', 'Bob', 'ci[bot]'],
  workflows: ['.github/workflows/release.yml', '.github/workflows/ci.yml'],
  environments: ['production', 'Staging'],
  assets: ['app.tgz', 'app.zip', 'dir/sbom.json'],
  assetGlobs: ['*.tgz', 'app.*', '**', '*/sbom.json'],
  bases: ['main', 'release/1', 'develop'],
  baseGlobs: ['main', 'release/*', 'release'],
  heads: ['release/1', 'docs', 'fix/a'],
  headGlobs: ['release/*', 'docs', '*'],
  paths: ['VERSION', 'docs/a.md', '.marketops/policy.yml'],
  pathGlobs: ['**', 'docs/*', 'VERSION'],
  labels: ['bug', 'Release', 'type/feature'],
  labelGlobs: ['BUG', 'release', 'type/*', '*'],
  repositories: ['acme/app', 'acme/site', 'Other/tool'],
  repositoryGlobs: ['self', 'acme/*', '**', 'other/tool'],
} as const;
const V = VOCABULARY;

/** Windows over November 2026 whose entries lie away from changes of the clock. */
const windowEntry = fc.oneof(
  fc.constantFrom(
    { from: '2026-11-02', to: '2026-11-10' },
    { from: '2026-11-08', to: '2026-11-20' },
    { from: '2026-11-15T12:00', to: '2026-11-16T06:30' },
  ),
  fc.record({
    days: some('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'),
    from: fc.constantFrom('00:00', '09:00', '18:00'),
    to: fc.constantFrom('06:00', '17:00', '24:00'),
  }),
);
export const ZONES = { UTC: 0, 'Europe/Berlin': 60, 'America/New_York': -300, 'Asia/Kathmandu': 345 } as const;
const windows = fc
  .record({
    time_zone: fc.constantFrom(...(Object.keys(ZONES) as (keyof typeof ZONES)[])),
    allow: fc.option(fc.array(windowEntry, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    freeze: fc.option(fc.array(windowEntry, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  })
  .filter(({ allow, freeze }) => allow !== undefined || freeze !== undefined);

const CONDITIONS = {
  refs: some(...V.refGlobs),
  tags: fc.uniqueArray(fc.constantFrom<unknown>(...V.tagGlobs, ...V.ranges), { minLength: 1, maxLength: 2 }),
  events: some(...V.events),
  actors: fc.uniqueArray(fc.constantFrom('Alice', 'bob', 'ci[bot]'), { minLength: 2, maxLength: 3 }),
  workflows: fc.array(
    fc.record({
      path: fc.constantFrom('.github/workflows/*', '.github/workflows/release.yml'),
      ref: fc.constantFrom(...V.refGlobs),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  environments: fc.constantFrom(['PRODUCTION'], ['staging']),
  target_on_default_branch: fc.boolean(),
  asset_names: some(...V.assetGlobs),
  max_assets: fc.integer({ min: 0, max: 3 }),
  max_asset_bytes: fc.constantFrom(0, 10, 100, 1000),
  prerelease: fc.boolean(),
  draft: fc.boolean(),
  moves_tag: fc.boolean(),
  force: fc.boolean(),
  generated_notes: fc.boolean(),
  pull_request_bases: some(...V.baseGlobs),
  pull_request_heads: some(...V.headGlobs),
  paths: some(...V.pathGlobs),
  labels: some(...V.labelGlobs),
  dispatch: fc.array(
    fc.record({ workflow: fc.constantFrom('deploy.yml', '*.yml'), ref: fc.constantFrom(...V.refGlobs) }),
    { minLength: 1, maxLength: 2 },
  ),
  registries: fc.constantFrom(
    ['registry.npmjs.org', 'ghcr.io'],
    ['registry.example', 'registry.npmjs.org', 'ghcr.io'],
    ['ghcr.io'],
  ),
  packages: some('@acme/*', 'widgets', '*'),
  dist_tags: some('latest', 'next'),
  image_repositories: some('ghcr.io/acme/*', '**'),
  image_tags: some('v*', 'latest', '*'),
  moves_image_tag: fc.boolean(),
  windows,
};

/** At most a few conditions, or nothing would ever match; mostly ones that the rule's kind has, the rarer ones twice. */
const KINDS = {
  tag_repo: [
    'refs',
    'tags',
    'events',
    'actors',
    'workflows',
    'environments',
    'target_on_default_branch',
    'moves_tag',
    'force',
    'windows',
  ],
  publish_release: [
    'refs',
    'tags',
    'events',
    'target_on_default_branch',
    'asset_names',
    'max_assets',
    'max_asset_bytes',
    'prerelease',
    'draft',
    'generated_notes',
    'generated_notes',
    'asset_names',
    'prerelease',
    'windows',
  ],
  open_pr: [
    'refs',
    'events',
    'actors',
    'workflows',
    'environments',
    'draft',
    'pull_request_bases',
    'pull_request_bases',
    'pull_request_bases',
    'environments',
    'actors',
    'pull_request_heads',
    'pull_request_heads',
    'paths',
    'paths',
    'labels',
    'labels',
    'windows',
  ],
  dispatch_workflow: ['events', 'actors', 'actors', 'workflows', 'environments', 'dispatch', 'dispatch', 'windows'],
  publish_npm: ['refs', 'packages', 'packages', 'dist_tags', 'dist_tags', 'windows'],
  promote_image: ['refs', 'image_repositories', 'image_repositories', 'image_tags', 'image_tags', 'windows'],
} as const;
type Kind = keyof typeof KINDS;
export const NAMES = Object.keys(KINDS) as Kind[];
const isAway = (kind: Kind): boolean => kind === 'publish_npm' || kind === 'promote_image';
const mustSay = (kind: Kind): readonly Name[] =>
  kind === 'promote_image' ? ['registries', 'moves_image_tag'] : isAway(kind) ? ['registries'] : [];
const HERE = NAMES.filter((kind) => !isAway(kind));
type Name = keyof typeof CONDITIONS;
const ALL = Object.keys(CONDITIONS) as Name[];

function ruleOf(effect: 'permit' | 'forbid', maxConditions: number) {
  return fc.constantFrom<Kind>(...NAMES).chain((kind) =>
    fc
      .uniqueArray(
        fc.oneof(
          { weight: 24, arbitrary: fc.constantFrom<Name>(...KINDS[kind]) },
          { weight: 1, arbitrary: fc.constantFrom(...ALL) },
        ),
        { minLength: effect === 'forbid' ? 1 : 0, maxLength: maxConditions },
      )
      .map((names): readonly Name[] => [...new Set([...names, ...mustSay(kind)])])
      .chain((names) =>
        fc.record({
          effect: fc.constant(effect),
          reason: fc.constant('because'),
          operations: fc.oneof(
            { weight: 4, arbitrary: fc.constant([kind]) },
            { weight: 1, arbitrary: fc.constant(isAway(kind) ? [kind] : HERE) },
          ),
          repositories: fc.oneof(
            { weight: 2, arbitrary: fc.constant(['**']) },
            { weight: 1, arbitrary: some(...V.repositoryGlobs) },
          ),
          when: fc.record(Object.fromEntries(names.map((name) => [name, CONDITIONS[name] as fc.Arbitrary<unknown>]))),
        }),
      ),
  );
}

const POLICY_SCHEMA = policySchema(ALL_KINDS);

/** A valid policy; of those with a break-glass rule too. */
export const aPolicy: fc.Arbitrary<AuthorizationPolicy> = fc
  .tuple(
    fc.array(ruleOf('permit', 2), { minLength: 4, maxLength: 12 }),
    fc.array(ruleOf('forbid', 3), { maxLength: 2 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([permits, forbids, forbidsFirst, breakGlass]) => {
    const rules = (forbidsFirst ? [...forbids, ...permits] : [...permits, ...forbids]).map((rule, i) => ({
      id: `rule-${i}`,
      ...rule,
    }));
    const named = rules.find(({ effect }) => effect === 'permit');
    for (const rule of rules) {
      const given = (rule.when as { windows?: object }).windows;
      if (breakGlass && rule.effect === 'forbid' && given !== undefined) {
        rule.when = { ...rule.when, windows: { ...given, break_glass: named?.id } };
      }
    }
    return POLICY_SCHEMA.parse({ version: 1, environment: 'production', approvals: 'none', rules });
  });

const asset = fc.record({ name: fc.constantFrom(...V.assets), size: fc.constantFrom(1, 10, 99, 5000) });
const parameters = {
  tag_repo: fc.record({ tag: fc.constantFrom(...V.tags), force: orUnknown(fc.boolean()) }),
  publish_release: fc.record({
    tag: fc.constantFrom(...V.tags),
    assets: orUnknown(fc.uniqueArray(asset, { maxLength: 3, selector: ({ name }) => name })),
    prerelease: orUnknown(fc.boolean()),
    draft: orUnknown(fc.boolean()),
    generate_notes: orUnknown(fc.boolean()),
  }),
  open_pr: fc.record({
    base: fc.constantFrom(...V.bases),
    head: fc.constantFrom(...V.heads),
    commit: orUnknown(
      fc
        .uniqueArray(fc.constantFrom(...V.paths), { minLength: 1, maxLength: 3 })
        .map((paths) => ({ files: paths.map((path) => ({ path })) })),
    ),
    draft: orUnknown(fc.boolean()),
    labels: orUnknown(fc.uniqueArray(fc.constantFrom(...V.labels), { maxLength: 3 })),
  }),
  dispatch_workflow: fc.record({
    workflow: orUnknown(fc.constantFrom('deploy.yml', 'docs.yml')),
    ref: orUnknown(fc.constantFrom(...V.refs)),
  }),
  publish_npm: fc.record({
    name: orUnknown(fc.constantFrom('@acme/app', 'widgets', '@evil/app')),
    registry: orUnknown(fc.constantFrom('https://registry.npmjs.org', 'https://registry.example')),
    tag: orUnknown(fc.constantFrom('latest', 'next', 'beta')),
  }),
  promote_image: fc.record({
    repository: fc.constantFrom('acme/app', 'evil/app'),
    tags: orUnknown(fc.uniqueArray(fc.constantFrom('v1', 'latest', 'nightly'), { minLength: 1, maxLength: 3 })),
  }),
};
const login = fc.constantFrom(...V.logins);

/** A request; one in twenty of each value is not known. */
export const aRequest: fc.Arbitrary<PolicyRequest> = fc
  .constantFrom<Kind>(...NAMES)
  .chain((kind) =>
    fc.record({
      parameters: parameters[kind] as fc.Arbitrary<Record<string, unknown>>,
      repository: fc.constantFrom(...V.repositories),
      run: fc.record({
        ref: orUnknown(fc.constantFrom(...V.refs)),
        event: orUnknown(fc.constantFrom(...V.events)),
        actor: orUnknown(login),
        triggering_actor: orUnknown(login),
        workflow_ref: orUnknown(
          fc
            .tuple(fc.constantFrom(...V.workflows), fc.constantFrom(...V.refs))
            .map(([path, ref]) => `acme/app/${path}@${ref}`),
        ),
        environment: orUnknown(fc.constantFrom(...V.environments)),
      }),
      target: fc.record({ on_default_branch: orUnknown(fc.boolean()), moves_tag: orUnknown(fc.boolean()) }),
      now: fc
        .integer({ min: Date.UTC(2026, 10, 3) / 1_800_000, max: Date.UTC(2026, 10, 27) / 1_800_000 })
        .map((halfHours) => halfHours * 1_800_000),
      kind: fc.constant(kind),
    }),
  )
  .map(({ parameters: given, repository, kind: of, ...rest }) => {
    const planned = { ...operation(of, given), repository, repository_id: repository === 'acme/app' ? '7' : '8' };
    return request({ ...rest, operation: planned });
  });
