import { statefulIsAuthorized, preparsePolicySet } from '@cedar-policy/cedar-wasm/nodejs';
import type { AuthorizationPolicy, PolicyRequest, Rule } from '../../../../src/authorize/policy/index.ts';
import { clocks, closedText } from './cedar-windows.ts';

/**
 * Our policies in Cedar (https://www.cedarpolicy.com), written from the documented meaning of each condition and using
 * nothing of our own evaluation: a value that is not known is an attribute that is absent, a list is a record of slots.
 */

type Context = Record<string, unknown>;
type When = NonNullable<Rule['when']>;
type Effect = Rule['effect'];

const KINDS_WITH = {
  target: ['tag_repo', 'publish_release'],
  moves: ['tag_repo'],
};

/** The attributes that Cedar sees of a request. */
export function contextOf({ operation, run, target, now }: PolicyRequest): Context {
  const kind = operation.operation_kind;
  const p = operation.parameters as unknown as Record<string, unknown>;
  const context: Context = {
    clocks: clocks(now),
    own: operation.repository_id === run.repository_id,
    repository: segments(operation.repository.toLowerCase()),
  };
  const put = (name: string, value: unknown, as: (value: never) => unknown = (same) => same) => {
    if (value !== null && value !== undefined) context[name] = as(value as never);
  };
  put('ref', run.ref, segments);
  put('event', run.event);
  put('actor', run.actor, lower);
  put('starter', run.triggering_actor, lower);
  put('environment', run.environment, lower);
  put('workflow', run.workflow_ref, (text: string) => {
    const [path = '', ref = ''] = text.replace('acme/app/', '').split('@');
    return { path: segments(path), ref: segments(ref) };
  });
  if (KINDS_WITH.target.includes(kind)) put('on_default_branch', target.on_default_branch);
  if (KINDS_WITH.moves.includes(kind)) put('moves_tag', target.moves_tag);
  if (kind === 'publish_npm') {
    put('package', p['name'], segments);
    put('registries', p['registry'], (address: string) => slots([address.replace('https://', '')]));
    put('dist_tag', p['tag'], segments);
  } else {
    put('tag', p['tag'], segments);
    put('versions', p['tag'], versions);
  }
  put('assets', p['assets'], (list: { name: string; size: number }[]) =>
    slots(list.map(({ name, size }) => ({ name: segments(name.toLowerCase()), size }))),
  );
  if (kind === 'promote_image') {
    const names = [...new Set(['ghcr.io/acme/build', `ghcr.io/${String(p['repository'])}`])];
    put('registries', slots(['ghcr.io']));
    put('image_repositories', slots(names.map(segments)));
    put('image_tags', p['tags'], (list: string[]) => slots(list.map(segments)));
    put('moves_image_tag', operation.effect === 'update');
  }
  put('prerelease', p['prerelease']);
  put('draft', p['draft']);
  put('generated_notes', p['generate_notes']);
  put('force', p['force']);
  put('base', p['base'], segments);
  put('head', p['head'], segments);
  put('paths', p['commit'], ({ files }: { files: { path: string }[] }) =>
    slots(files.map(({ path }) => segments(path))),
  );
  put('labels', p['labels'], (list: string[]) => slots(list.map((label) => segments(label.toLowerCase()))));
  const { workflow, ref } = p;
  if (typeof workflow === 'string' && typeof ref === 'string')
    put('dispatch', { workflow: segments(workflow), ref: segments(ref) });
  return context;
}

const lower = (text: string): string => text.toLowerCase();

/** `a/b` as `{n: 2, s0: "a", s1: "b"}`. */
function segments(text: string): Context {
  const parts = text.split('/');
  return { n: parts.length, ...Object.fromEntries(parts.map((part, i) => [`s${i}`, part])) };
}

function slots(items: readonly unknown[]): Context {
  return { n: items.length, ...Object.fromEntries(items.map((item, i) => [`i${i}`, item])) };
}

/** The version behind each prefix, where there is one: `{"v": {major, minor, patch, pre}}`. */
function versions(tag: string): Context {
  const found = /^(v|pkg@)(\d+)\.(\d+)\.(\d+)(-[0-9a-z.]+)?$/.exec(tag);
  if (found === null) return {};
  const [, prefix = '', major, minor, patch, pre] = found;
  return { [prefix]: { major: Number(major), minor: Number(minor), patch: Number(patch), pre: pre !== undefined } };
}

const q = (text: string): string => JSON.stringify(text);
const any = (parts: readonly string[]): string => (parts.length === 0 ? 'false' : `(${parts.join(' || ')})`);
const all = (parts: readonly string[]): string => (parts.length === 0 ? 'true' : `(${parts.join(' && ')})`);
const MAX_SEGMENTS = 5;
const MAX_SLOTS = 3;

/** A glob on segments: one alternative for each number of segments that ** may stand for. */
function globText(pattern: string, value: string): string {
  const parts = pattern.split('/');
  const star = parts.indexOf('**');
  const expansions =
    star < 0
      ? [parts]
      : Array.from({ length: MAX_SEGMENTS + 1 }, (_, n) => [
          ...parts.slice(0, star),
          ...Array.from({ length: n }, () => '*'),
          ...parts.slice(star + 1),
        ]);
  return any(
    expansions
      .filter((each) => each.length > 0)
      .map((each) => all([`${value}.n == ${each.length}`, ...each.map((part, i) => `${value}.s${i} like ${q(part)}`)])),
  );
}

const globs = (patterns: readonly string[], value: string): string =>
  any(patterns.map((each) => globText(each, value)));
const oneOf = (values: readonly string[], value: string): string => any(values.map((each) => `${value} == ${q(each)}`));

/** An attribute's condition in both effects: a permit needs it known and met, a forbid needs it not known unmet. */
function known(effect: Effect, attribute: string, met: string): string {
  const has = `context has ${attribute}`;
  return effect === 'permit' ? `(${has} && ${met})` : `(!(${has}) || ${met})`;
}

/** Every slot in a permit, some slot in a forbid. */
function quantified(effect: Effect, attribute: string, fits: (slot: string) => string): string {
  const value = `context.${attribute}`;
  const each = Array.from({ length: MAX_SLOTS }, (_, i) => {
    const there = `${value}.n > ${i}`;
    const fit = fits(`${value}.i${i}`);
    return effect === 'permit' ? `(!(${there}) || ${fit})` : `(${there} && ${fit})`;
  });
  return known(effect, attribute, effect === 'permit' ? all(each) : any(each));
}

/** `>=1.2.0 <2.0.0`, the only form that the generator makes. */
function rangeText(range: string, version: string, effect: Effect): string {
  // A forbid takes a prerelease by itself, and as the version that it comes before.
  const inside = (pre: string): string => all(range.split(' ').map((part) => boundText(part, version, pre)));
  return effect === 'permit'
    ? all([`!${version}.pre`, inside('false')])
    : any([inside(`${version}.pre`), inside('false')]);
}

function boundText(part: string, version: string, pre: string): string {
  const [, sign = '', ...numbers] = /^(>=|<)(\d+)\.(\d+)\.(\d+)$/.exec(part) ?? [];
  const [major = '', minor = '', patch = ''] = numbers;
  const [a, b, c] = ['major', 'minor', 'patch'].map((name) => `${version}.${name}`);
  const same = all([`${a} == ${major}`, `${b} == ${minor}`, `${c} == ${patch}`]);
  const below = any([
    `${a} < ${major}`,
    all([`${a} == ${major}`, `${b} < ${minor}`]),
    all([`${a} == ${major}`, `${b} == ${minor}`, `${c} < ${patch}`]),
    // A prerelease comes before its version.
    all([same, pre]),
  ]);
  return sign === '<' ? below : `!${below}`;
}

function tagsText(tags: NonNullable<When['tags']>, effect: Effect): string {
  const entries = tags.map((entry) => {
    if (typeof entry === 'string') return globText(entry, 'context.tag');
    const has = `context.versions has ${q(entry.prefix)}`;
    const inside = rangeText(entry.semver, `context.versions[${q(entry.prefix)}]`, effect);
    return effect === 'permit' ? `(${has} && ${inside})` : `(!(${has}) || ${inside})`;
  });
  return known(effect, 'tag', any(entries));
}

function actorsText(logins: readonly string[], effect: Effect): string {
  const [actor, starter] = ['actor', 'starter'].map((name) =>
    known(effect, name, oneOf(logins.map(lower), `context.${name}`)),
  );
  return effect === 'permit' ? `(${actor} && ${starter})` : `(${actor} || ${starter})`;
}

/** The conditions of a rule, each as a Cedar expression. */
function conditionTexts(policy: AuthorizationPolicy, { when = {}, effect }: Rule): string[] {
  const texts: string[] = [];
  const add = <T>(wanted: T | undefined, text: (wanted: T) => string) => {
    if (wanted !== undefined) texts.push(text(wanted));
  };
  const flag = (attribute: string) => (wanted: boolean) =>
    known(effect, attribute, `context.${attribute} == ${wanted}`);
  const limit = (within: string) => known(effect, 'assets', effect === 'permit' ? within : `!${within}`);
  add(when.refs, (wanted) => known(effect, 'ref', globs(wanted, 'context.ref')));
  add(when.tags, (wanted) => tagsText(wanted, effect));
  add(when.events, (wanted) => known(effect, 'event', oneOf(wanted, 'context.event')));
  add(when.actors, (wanted) => actorsText(wanted, effect));
  add(when.workflows, (wanted) => {
    const each = wanted.map(({ path, ref }) =>
      all([globText(path, 'context.workflow.path'), globText(ref, 'context.workflow.ref')]),
    );
    return known(effect, 'workflow', any(each));
  });
  add(when.environments, (wanted) => known(effect, 'environment', oneOf(wanted.map(lower), 'context.environment')));
  add(when.target_on_default_branch, flag('on_default_branch'));
  add(when.asset_names, (wanted) => quantified(effect, 'assets', (slot) => globs(wanted.map(lower), `${slot}.name`)));
  add(when.max_assets, (wanted) => limit(`(context.assets.n <= ${wanted})`));
  add(when.max_asset_bytes, (wanted) => {
    const small = Array.from(
      { length: MAX_SLOTS },
      (_, i) => `(context.assets.n <= ${i} || context.assets.i${i}.size <= ${wanted})`,
    );
    return limit(all(small));
  });
  add(when.prerelease, flag('prerelease'));
  add(when.draft, flag('draft'));
  add(when.moves_tag, flag('moves_tag'));
  add(when.generated_notes, flag('generated_notes'));
  add(when.pull_request_bases, (wanted) => known(effect, 'base', globs(wanted, 'context.base')));
  add(when.force, flag('force'));
  add(when.pull_request_heads, (wanted) => known(effect, 'head', globs(wanted, 'context.head')));
  add(when.paths, (wanted) => quantified(effect, 'paths', (slot) => globs(wanted, slot)));
  add(when.labels, (wanted) => quantified(effect, 'labels', (slot) => globs(wanted.map(lower), slot)));
  add(when.registries, (wanted) => quantified(effect, 'registries', (slot) => oneOf(wanted, slot)));
  add(when.packages, (wanted) => known(effect, 'package', globs(wanted, 'context.package')));
  add(when.dist_tags, (wanted) => known(effect, 'dist_tag', globs(wanted, 'context.dist_tag')));
  add(when.image_repositories, (wanted) => quantified(effect, 'image_repositories', (slot) => globs(wanted, slot)));
  add(when.image_tags, (wanted) => quantified(effect, 'image_tags', (slot) => globs(wanted, slot)));
  add(when.moves_image_tag, flag('moves_image_tag'));
  add(when.dispatch, (wanted) => {
    const each = wanted.map(({ workflow, ref }) =>
      all([globText(workflow, 'context.dispatch.workflow'), globText(ref, 'context.dispatch.ref')]),
    );
    return known(effect, 'dispatch', any(each));
  });
  add(when.windows, (wanted) => {
    const closed = closedText(wanted);
    if (effect === 'permit') return `!${closed}`;
    const named = policy.rules.find(({ id }) => id === wanted.break_glass);
    return named === undefined ? closed : `(${closed} && !${bodyText(policy, named)})`;
  });
  return texts;
}

/** All that a rule asks, its kinds and repositories included. */
function bodyText(policy: AuthorizationPolicy, rule: Rule): string {
  const kinds = rule.operations.map((kind) => `action == Action::${q(kind)}`);
  const repositories = rule.repositories.map((pattern) =>
    pattern === 'self' ? 'context.own' : globText(pattern.toLowerCase(), 'context.repository'),
  );
  return all([any(kinds), any(repositories), ...conditionTexts(policy, rule)]);
}

export interface CedarAnswer {
  readonly allowed: boolean;
  /** Ids of the rules that Cedar says decided. */
  readonly rules: readonly string[];
  readonly errors: readonly string[];
}

/** Cedar's answers under one policy. Any error counts as deny. */
export function cedarOf(policy: AuthorizationPolicy): (request: PolicyRequest) => CedarAnswer {
  const texts = policy.rules.map((rule) => {
    return [rule.id, `${rule.effect}(principal, action, resource) when { ${bodyText(policy, rule)} };`] as const;
  });
  const parsed = preparsePolicySet('one', { staticPolicies: Object.fromEntries(texts) });
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors));
  return (request) => {
    const answer = statefulIsAuthorized({
      principal: { type: 'Run', id: 'run' },
      action: { type: 'Action', id: request.operation.operation_kind },
      resource: { type: 'Repository', id: 'target' },
      context: contextOf(request) as Parameters<typeof statefulIsAuthorized>[0]['context'],
      preparsedPolicySetId: 'one',
      entities: [],
    });
    if (answer.type === 'failure')
      return { allowed: false, rules: [], errors: answer.errors.map(({ message }) => message) };
    const { decision, diagnostics } = answer.response;
    const errors = diagnostics.errors.map(({ error }) => error.message);
    return { allowed: decision === 'allow' && errors.length === 0, rules: diagnostics.reason.toSorted(), errors };
  };
}
