import parseVersion from 'semver/functions/parse.js';
import satisfies from 'semver/functions/satisfies.js';
import type { FactName } from '../../operations/kind.ts';
import { kindOf } from '../../protocol/plan.ts';
import { globMatches } from './globs.ts';
import type { PolicyKind, PolicyRequest } from './request.ts';
import type { ConditionName, Rule, When } from './schema.ts';
import { wallClock, windowState } from 'release-windows/state';

/**
 * Every condition of a rule, as data: which kinds it can be judged for, and how.
 *
 * A judgement is `met`, `unmet` or `inconclusive`: the value is not known, is of another type, or the operation is of a
 * kind that has no such value. An inconclusive condition keeps a permit from matching and never keeps a forbid.
 * In a preview it can also be `pending`: the run that ships will meet it, or not.
 *
 * Conditions over several values ask for all of them in a permit and for any of them in a forbid (`actors`,
 * `asset_names`, `paths`, `labels`), and limits are kept by a permit and exceeded by a forbid (`max_assets`,
 * `max_asset_bytes`, `windows`): so one list or limit means the same boundary in both.
 */

export type Verdict = 'met' | 'unmet' | 'inconclusive' | 'pending';

/** What is found of a value that only the run that ships will have. */
const NOT_KNOWN_YET = 'not known yet';

export interface Judgement {
  readonly verdict: Verdict;
  readonly expected: string;
  readonly found: string;
}

export interface ConditionContext {
  readonly request: PolicyRequest;
  readonly effect: Rule['effect'];
  /** Whether the permit rule of this id matches this request. */
  readonly permits: (ruleId: string) => boolean;
}

export interface Condition<K extends ConditionName> {
  /** What its kind must tell of an operation; null for what is known of every run. */
  readonly fact: FactName | null;
  readonly judge: (wanted: NonNullable<When[K]>, context: ConditionContext) => Judgement;
  /** What of the run or its time it is about: null where a preview cannot know it yet. */
  readonly about?: (request: PolicyRequest) => unknown;
}

export const CONDITIONS: { readonly [K in ConditionName]: Condition<K> } = {
  refs: { fact: null, about: ({ run }) => run.ref, judge: (wanted, { request }) => inGlobs(wanted, request.run.ref) },
  tags: { fact: 'tag', judge: (wanted, { request, effect }) => tagIn(wanted, factOf(request, 'tag'), effect) },
  events: { fact: null, about: ({ run }) => run.event, judge: eventIn },
  actors: {
    fact: null,
    about: ({ run }) => run.actor,
    judge: (wanted, { request, effect }) => {
      const { actor, triggering_actor: starter } = request.run;
      return each(wanted, [actor, starter], effect, (login) => wanted.some((entry) => sameName(entry, login)));
    },
  },
  workflows: {
    fact: null,
    about: ({ run }) => run.workflow_ref,
    judge: (wanted, { request }) => workflowIn(wanted, request),
  },
  environments: {
    fact: null,
    judge: (wanted, { request }) => inList(wanted, request.run.environment, sameName),
  },
  target_on_default_branch: {
    fact: 'target_sha',
    about: ({ target }) => target.on_default_branch,
    judge: (wanted, { request }) => isFlag(wanted, request.target.on_default_branch),
  },
  asset_names: {
    fact: 'assets',
    judge: (wanted, { request, effect }) => {
      return each(wanted, ofAssets(request, 'name') ?? oddList(request), effect, (name) =>
        wanted.some((pattern) => globMatches(fold(pattern), fold(name))),
      );
    },
  },
  max_assets: {
    fact: 'assets',
    judge: (wanted, { request, effect }) => {
      const names = ofAssets(request, 'name');
      // What is no list has no length, a number neither.
      return within(wanted, names?.length ?? oddList(request), effect, 'assets');
    },
  },
  max_asset_bytes: {
    fact: 'assets',
    judge: (wanted, { request, effect }) => within(wanted, largest(request), effect, 'bytes in the largest asset'),
  },
  prerelease: { fact: 'prerelease', judge: (wanted, { request }) => isFlag(wanted, factOf(request, 'prerelease')) },
  draft: {
    fact: 'draft',
    judge: (wanted, { request }) => isFlag(wanted, factOf(request, 'draft')),
  },
  moves_tag: { fact: 'moves_tag', judge: (wanted, { request }) => isFlag(wanted, request.target.moves_tag) },
  force: { fact: 'force', judge: (wanted, { request }) => isFlag(wanted, factOf(request, 'force')) },
  generated_notes: {
    fact: 'generated_notes',
    judge: (wanted, { request }) => isFlag(wanted, factOf(request, 'generated_notes')),
  },
  pull_request_bases: {
    fact: 'base',
    judge: (wanted, { request }) => inGlobs(wanted, factOf(request, 'base')),
  },
  pull_request_heads: {
    fact: 'head',
    judge: (wanted, { request }) => inGlobs(wanted, factOf(request, 'head')),
  },
  paths: { fact: 'paths', judge: inEvery('paths') },
  labels: {
    fact: 'labels',
    judge: (wanted, { request, effect }) =>
      each(wanted, factOf(request, 'labels'), effect, (label) =>
        wanted.some((pattern) => globMatches(fold(pattern), fold(label))),
      ),
  },
  dispatch: { fact: 'dispatch', judge: (wanted, { request }) => dispatchIn(wanted, factOf(request, 'dispatch')) },
  registries: {
    fact: 'registries',
    judge: (wanted, { request, effect }) =>
      each(wanted, factOf(request, 'registries'), effect, (host) => wanted.includes(host)),
  },
  packages: { fact: 'package', judge: (wanted, { request }) => inGlobs(wanted, factOf(request, 'package')) },
  dist_tags: { fact: 'dist_tag', judge: (wanted, { request }) => inGlobs(wanted, factOf(request, 'dist_tag')) },
  image_repositories: { fact: 'image_repositories', judge: inEvery('image_repositories') },
  image_tags: { fact: 'image_tags', judge: inEvery('image_tags') },
  moves_image_tag: {
    fact: 'moves_image_tag',
    judge: (wanted, { request }) => isFlag(wanted, factOf(request, 'moves_image_tag')),
  },
  windows: { fact: null, judge: judgeWindows },
};

/** How the repositories of a rule cover an operation's target; always conclusive. */
export function judgeRepositories(rule: Rule, { operation, run }: PolicyRequest): Judgement {
  const own = operation.repository_id === run.repository_id;
  const met = rule.repositories.some((pattern) =>
    pattern === 'self' ? own : globMatches(fold(pattern), fold(operation.repository)),
  );
  return judged(met, quoted(rule.repositories), `${quote(operation.repository)}${own ? ' (self)' : ''}`);
}

/** Judges one condition of a rule, of whatever kind the operation is. */
export function judgeCondition<K extends ConditionName>(
  name: K,
  wanted: NonNullable<When[K]>,
  context: ConditionContext,
): Judgement {
  const condition: Condition<K> = CONDITIONS[name];
  const { operation, kinds } = context.request;
  const { kind } = kindOf(operation, kinds);
  const having = kinds.filter((one) => asks(name, one)).map((one) => one.kind);
  if (!having.includes(kind)) {
    return { verdict: 'inconclusive', expected: having.join(' or '), found: `${kind}, which has no ${name}` };
  }
  const judgement = condition.judge(wanted, context);
  return context.request.preview === true && condition.about?.(context.request) === null
    ? pending(judgement.expected)
    : judgement;
}

/** The fact of an operation that a condition asks about; null where it asks about the run or its time. */
export const factNameOf = (name: ConditionName): FactName | null => CONDITIONS[name].fact;

/** Whether a condition can be judged for operations of a kind. */
export function asks(name: ConditionName, { facts }: PolicyKind): boolean {
  const { fact } = CONDITIONS[name];
  return fact === null || facts[fact] !== undefined;
}

/** Whatever its kind tells: of any type, for policies must stand wrong ones too. */
function factOf({ operation, kinds }: PolicyRequest, name: FactName): unknown {
  return kindOf(operation, kinds).facts[name]?.(operation);
}

/** A field of every asset; undefined when there is no list of assets. */
function ofAssets(request: PolicyRequest, name: 'name' | 'size'): unknown[] | undefined {
  const assets: unknown = factOf(request, 'assets');
  if (!isList(assets)) return undefined;
  return assets.map((asset) => (asset as { readonly name?: unknown; readonly size?: unknown } | null)?.[name]);
}

/** What stands where a list of assets should: told as being of another type, and never judged. */
function oddList(request: PolicyRequest): object | null {
  const assets: unknown = factOf(request, 'assets');
  return assets === null || assets === undefined ? null : { assets };
}

/** The size of the largest asset, 0 without assets; the first size that is no number, if there is one. */
function largest(request: PolicyRequest): unknown {
  const sizes = ofAssets(request, 'size');
  const odd = sizes?.findIndex((size) => typeof size !== 'number' || Number.isNaN(size)) ?? -1;
  return odd >= 0 ? sizes?.[odd] : (sizes as number[] | undefined)?.reduce((a, b) => Math.max(a, b), 0);
}

const fold = (text: string): string => text.toLowerCase();
const sameName = (a: string, b: string): boolean => fold(a) === fold(b);
const quote = (text: string): string => JSON.stringify(text);
const quoted = (texts: readonly string[]): string => texts.map(quote).join(' or ');

const judged = (met: boolean, expected: string, found: string): Judgement => ({
  verdict: met ? 'met' : 'unmet',
  expected,
  found,
});
const inconclusive = (expected: string, found: string): Judgement => ({ verdict: 'inconclusive', expected, found });
const pending = (expected: string): Judgement => ({ verdict: 'pending', expected, found: NOT_KNOWN_YET });
const unknown = (expected: string, value: unknown): Judgement =>
  inconclusive(expected, value === null || value === undefined ? 'not known' : `${typeof value}, which it cannot be`);

function inList(
  wanted: readonly string[],
  value: unknown,
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): Judgement {
  if (typeof value !== 'string' || value === '') return unknown(quoted(wanted), value);
  return judged(
    wanted.some((entry) => same(entry, value)),
    quoted(wanted),
    quote(value),
  );
}

/** A preview has every event on which its workflow can ship, with commas between. */
function eventIn(wanted: readonly string[], { request: { run, preview } }: ConditionContext): Judgement {
  const possible = preview === true ? (run.event?.split(',') ?? []) : [];
  const fitting = possible.filter((event) => wanted.includes(event));
  if (fitting.length > 0 && fitting.length < possible.length) return pending(quoted(wanted));
  return fitting.length === 0 ? inList(wanted, run.event) : judged(true, quoted(wanted), quoted(possible));
}

/** Every value of a list in a permit, any in a forbid. */
function inEvery(fact: FactName) {
  return (wanted: readonly string[], { request, effect }: ConditionContext): Judgement =>
    each(wanted, factOf(request, fact), effect, (value) => wanted.some((pattern) => globMatches(pattern, value)));
}

const inGlobs = (wanted: readonly string[], value: unknown): Judgement => inList(wanted, value, globMatches);

function isFlag(wanted: boolean, value: unknown): Judgement {
  return typeof value === 'boolean'
    ? judged(value === wanted, String(wanted), String(value))
    : unknown(String(wanted), value);
}

/** All values in a permit, any value in a forbid. No values at all: within every permit, and no forbid's business. */
function each(
  wanted: readonly string[],
  values: unknown,
  effect: Rule['effect'],
  fits: (value: string) => boolean,
): Judgement {
  const expected = `${effect === 'permit' ? 'all of' : 'any of'} ${quoted(wanted)}`;
  if (!isList(values)) return unknown(expected, values);
  const decisive = (value: unknown): value is string =>
    typeof value === 'string' && value !== '' && fits(value) === (effect === 'forbid');
  // One value decides: the first outside a permit, the first inside a forbid.
  const one = values.find(decisive);
  if (one !== undefined) return judged(effect === 'forbid', expected, quote(one));
  const doubtful = values.findIndex((value) => typeof value !== 'string' || value === '');
  if (doubtful >= 0) return unknown(expected, values[doubtful]);
  return judged(
    effect === 'permit',
    expected,
    values.length === 0 ? 'none' : values.map((value) => quote(String(value))).join(', '),
  );
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function within(limit: number, value: unknown, effect: Rule['effect'], what: string): Judgement {
  const expected = effect === 'permit' ? `at most ${limit} ${what}` : `more than ${limit} ${what}`;
  if (typeof value !== 'number' || Number.isNaN(value)) return unknown(expected, value);
  return judged(value <= limit === (effect === 'permit'), expected, String(value));
}

function tagIn(wanted: NonNullable<When['tags']>, tag: unknown, effect: Rule['effect']): Judgement {
  const expected = wanted
    .map((entry) =>
      typeof entry === 'string'
        ? quote(entry)
        : `${entry.prefix}<version ${entry.semver}${bounds(entry.semver, effect)}>`,
    )
    .join(' or ');
  if (typeof tag !== 'string' || tag === '') return unknown(expected, tag);
  const verdicts = wanted.map((entry) =>
    typeof entry === 'string' ? globMatches(entry, tag) : versionIn(entry, tag, effect),
  );
  if (verdicts.includes(true)) return judged(true, expected, quote(tag));
  return verdicts.includes(null)
    ? inconclusive(expected, `${quote(tag)}, which is no version`)
    : judged(false, expected, quote(tag));
}

const bounds = (range: string, effect: Rule['effect']): string =>
  effect === 'permit' && !/\d-[0-9A-Za-z]/.test(range) ? ', no prerelease' : '';

/**
 * Null for a tag that is not the prefix and one whole version (`v1` is none). A permit's range covers a prerelease only
 * where it names one of the same version, as npm has it; a forbid's covers every prerelease in between too, and those of
 * the versions in it, though 2.0.0-rc.1 stands before 2.0.0.
 */
function versionIn(
  { semver: range, prefix }: { semver: string; prefix: string },
  tag: string,
  effect: Rule['effect'],
): boolean | null {
  const text = tag.startsWith(prefix) ? tag.slice(prefix.length) : '';
  // parseVersion alone would also take "v1.2.3" and "=1.2.3".
  const version = /^\d/.test(text) ? parseVersion(text) : null;
  if (version === null) return null;
  if (effect === 'permit') return satisfies(version, range);
  const { major, minor, patch } = version;
  return [version, `${major}.${minor}.${patch}`].some((one) => satisfies(one, range, { includePrerelease: true }));
}

function workflowIn(wanted: NonNullable<When['workflows']>, { run }: PolicyRequest): Judgement {
  const expected = wanted.map(({ path, ref }) => quote(`${path}@${ref}`)).join(' or ');
  const value: unknown = run.workflow_ref;
  if (typeof value !== 'string' || value === '') return unknown(expected, value);
  const parts = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(value);
  const [, repository = '', path = '', ref = ''] = parts ?? [];
  if (parts === null || !sameName(repository, run.repository)) {
    return inconclusive(expected, `${quote(value)}, which is no workflow of ${run.repository}`);
  }
  const met = wanted.some((entry) => globMatches(entry.path, path) && globMatches(entry.ref, ref));
  return judged(met, expected, quote(`${path}@${ref}`));
}

function dispatchIn(wanted: NonNullable<When['dispatch']>, value: unknown): Judgement {
  const expected = wanted.map(({ workflow, ref }) => quote(`${workflow}@${ref}`)).join(' or ');
  const { workflow, ref } = Object(value) as { readonly workflow?: unknown; readonly ref?: unknown };
  if (typeof workflow !== 'string' || typeof ref !== 'string')
    return unknown(expected, typeof workflow === 'string' ? ref : workflow);
  const met = wanted.some((entry) => globMatches(entry.workflow, workflow) && globMatches(entry.ref, ref));
  return judged(met, expected, quote(`${workflow}@${ref}`));
}

function judgeWindows(wanted: NonNullable<When['windows']>, context: ConditionContext): Judgement {
  const { request, effect, permits } = context;
  const { open, because } = windowState(wanted, request.now);
  const expected = effect === 'permit' ? 'a time when the windows are open' : 'a time when the windows are closed';
  const found = `${wallClock(wanted.time_zone, request.now)}, ${open ? 'open' : 'closed'}${because === null ? '' : ` (${because})`}`;
  // Only of a forbid: the schema refuses it in a permit.
  const lifter = wanted.break_glass;
  const lifted = lifter !== undefined && permits(lifter);
  if (request.preview === true && !lifted) return pending(expected);
  if (effect === 'permit') return judged(open, expected, found);
  if (!open && lifted) return judged(false, expected, `${found}, lifted by rule ${lifter}`);
  return judged(!open, expected, found);
}
