import minVersion from 'semver/ranges/min-version.js';
import { kindOf } from '../../protocol/plan.ts';
import { asks } from './conditions.ts';
import { covers } from './coverage.ts';
import type { PolicyKind } from './request.ts';
import { CONDITION_NAMES } from './schema.ts';
import type { AuthorizationPolicy, Rule } from './schema.ts';
import { endOf, readingOf } from 'release-windows/schema';
import type { WindowEntry, Windows } from 'release-windows/schema';

/** What `marketops policy check` tells of a policy that is valid and yet does not do what its text suggests. */
interface PolicyFinding {
  readonly code:
    | 'nothing_permitted'
    | 'never_matches'
    | 'shadowed_permit'
    | 'unreachable_rule'
    | 'forbids_whole_kind'
    | 'window_over';
  readonly rule: string | null;
  readonly message: string;
  /** Where in the policy, for `locate`. */
  readonly path: readonly (string | number)[];
}

/** Findings in the order of the rules. `now` (milliseconds) tells which windows are over. */
export function checkPolicy(policy: AuthorizationPolicy, now: number, kinds: readonly PolicyKind[]): PolicyFinding[] {
  const findings: PolicyFinding[] = [];
  if (!policy.rules.some(({ effect }) => effect === 'permit')) {
    const message = 'No rule permits anything: every operation will be refused. Add a permit rule.';
    findings.push({ code: 'nothing_permitted', rule: null, message, path: ['rules'] });
  }
  for (const [i, rule] of policy.rules.entries()) {
    const add = (code: PolicyFinding['code'], message: string, ...path: (string | number)[]) =>
      findings.push({ code, rule: rule.id, message: `Rule "${rule.id}" ${message}`, path: ['rules', i, ...path] });
    checkKinds(rule, kinds, add);
    checkConditions(policy, rule, add);
    checkWindows(rule, now, add);
    checkOthers(policy, rule, i, add);
  }
  return findings;
}

type Add = (code: PolicyFinding['code'], message: string, ...path: (string | number)[]) => unknown;

/** A condition on an operation that has no such value: the permit is void for that kind, the forbid is total. */
function checkKinds(rule: Rule, kinds: readonly PolicyKind[], add: Add): void {
  for (const [k, kind] of rule.operations.entries()) {
    const known = kindOf({ operation_kind: kind }, kinds);
    const foreign = CONDITION_NAMES.find((name) => rule.when?.[name] !== undefined && !asks(name, known));
    if (foreign === undefined) continue;
    const why = `because ${kind} has no ${foreign}. Write ${kind} into a rule of its own.`;
    if (rule.effect === 'permit') add('never_matches', `never permits ${kind}, ${why}`, 'operations', k);
    else add('forbids_whole_kind', `forbids every ${kind}, ${why}`, 'operations', k);
  }
}

/** Conditions that nothing can meet. */
function checkConditions(policy: AuthorizationPolicy, rule: Rule, add: Add): void {
  const { environments, tags } = rule.when ?? {};
  const own = policy.environment.toLowerCase();
  if (environments !== undefined && !environments.some((name) => name.toLowerCase() === own)) {
    const message = `never matches: prod runs only in "${policy.environment}", which its environments lack.`;
    add('never_matches', message, 'when', 'environments');
  }
  const void_ = (entry: NonNullable<typeof tags>[number]) =>
    typeof entry !== 'string' && minVersion(entry.semver) === null;
  if (tags?.every(void_) === true) add('never_matches', 'never matches: no version is in its ranges.', 'when', 'tags');
}

/** Windows that will not change any more, or never open. */
function checkWindows(rule: Rule, now: number, add: Add): void {
  const windows = rule.when?.windows;
  if (windows === undefined) return;
  // Zones differ by a day at most, so what ended two days ago is over everywhere. A weekly entry has no end: NaN.
  const isOver = ({ to }: WindowEntry): boolean => endOf(to) + 2 * 86_400_000 < now;
  const { allow, freeze } = windows;
  if (allow === undefined && freeze?.every(isOver) === true) {
    add('window_over', 'freezes only days that are over; take it out or bring it up to date.', 'when', 'windows');
  } else if (allow?.every(isOver) === true) {
    const message = rule.effect === 'permit' ? 'never permits anything any more' : 'forbids for good';
    add('window_over', `${message}: every window that it allows is over.`, 'when', 'windows');
  } else if (neverOpens(windows)) {
    const message = rule.effect === 'permit' ? 'never matches' : 'always forbids';
    add('never_matches', `${message}: a freeze covers every window that it allows.`, 'when', 'windows');
  }
}

function neverOpens({ allow, freeze }: Windows): boolean {
  // Of a weekly entry no reading is known: only the same one holds it.
  const inside = (a: WindowEntry, b: WindowEntry): boolean =>
    JSON.stringify(a) === JSON.stringify(b) ||
    ((readingOf(b.from)?.ms ?? NaN) <= (readingOf(a.from)?.ms ?? NaN) && endOf(a.to) <= endOf(b.to));
  return allow?.every((entry) => freeze?.some((other) => inside(entry, other)) === true) === true;
}

/** A permit that a forbid always beats, and a rule that another of the same effect makes superfluous. */
function checkOthers(policy: AuthorizationPolicy, rule: Rule, index: number, add: Add): void {
  const beating = policy.rules.find(
    (other) => other.effect === 'forbid' && rule.effect === 'permit' && covers(other, rule),
  );
  if (beating !== undefined) {
    add('shadowed_permit', `never permits anything: rule "${beating.id}" forbids all that it matches.`);
  }
  const isNamed = policy.rules.some(({ when }) => when?.windows?.break_glass === rule.id);
  // Of two equal rules the later one is told of.
  const wider = policy.rules.find(
    (other, i) => other.effect === rule.effect && covers(other, rule) && (i < index || !covers(rule, other)),
  );
  if (wider !== undefined && !isNamed) {
    add('unreachable_rule', `changes nothing: rule "${wider.id}" matches whenever it does, to the same effect.`);
  }
}
