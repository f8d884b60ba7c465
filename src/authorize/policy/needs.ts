import type { Need } from '../../protocol/standing.ts';
import { weigh } from './decide.ts';
import type { NamedJudgement, RuleTrial } from './decide.ts';
import type { PolicyRequest } from './request.ts';
import type { ApprovalRule, AuthorizationPolicy, Rule } from './schema.ts';
import { nextOpening, wallClock } from 'release-windows/state';
import type { Windows } from 'release-windows/schema';

/** What an operation that nothing refuses still waits for, as a preview can tell it: approvals first. */
export function needsOf(policy: AuthorizationPolicy, request: PolicyRequest): Need[] {
  const { open } = weigh(policy, request);
  const asked = (trial: RuleTrial): number => trial.parts.filter(isPending).length;
  const [closest] = open.filter(({ rule }) => rule.effect === 'permit').sort((a, b) => asked(a) - asked(b));
  const forbids = open.filter(({ rule }) => rule.effect === 'forbid');
  const needs = [
    ...approvalNeed(policy),
    ...(closest?.parts.filter(isPending).map((part) => needOf(part, closest.rule, request.now)) ?? []),
    ...forbids.map(({ rule, parts }) => oneOf(parts.filter(isPending).map((part) => needOf(part, rule, request.now)))),
  ];
  return [...new Map(needs.map((need) => [need.text, need])).values()];
}

const isPending = ({ verdict }: NamedJudgement): boolean => verdict === 'pending';

/** A forbid that may match is kept from it by any of its conditions. */
const oneOf = (needs: readonly Need[]): Need =>
  needs.reduce((all, { text }) => ({ ...all, text: `${all.text} or ${text}` }));

function approvalNeed({ approvals, environment }: AuthorizationPolicy): Need[] {
  if (approvals === 'none') return [];
  const { min = 0, comment_must_contain_plan_digest: digest, signed } = approvals;
  const text = (count: number, what: string, { from, not }: Pick<ApprovalRule, 'from' | 'not'>): string => {
    const names = [...(from?.users ?? []).map(({ login }) => login), ...(from?.teams ?? []).map(({ slug }) => slug)];
    const by = names.length === 0 ? '' : ` of ${names.join(' or ')}`;
    const but = not.length === 0 ? '' : ` (not of the ${not.map((role) => role.replace('_', ' ')).join(' or ')})`;
    return `${count === 1 ? `one ${what}` : `${count} ${what}s`}${by}${but}`;
  };
  const how = `${digest ? ' with the plan digest in the comment' : ''} in ${JSON.stringify(environment)}`;
  return [
    ...(min === 0 ? [] : [{ what: 'approvals', text: `${text(min, 'approval', approvals)}${how}` }]),
    ...(signed === undefined ? [] : [{ what: 'approvals', text: text(signed.min, 'signature', signed) }]),
  ];
}

function needOf({ condition, expected }: NamedJudgement, { effect, when: { windows } = {} }: Rule, now: number): Need {
  if (condition === 'windows' && windows) return { what: condition, text: opening(windows, now) };
  if (condition === 'target_on_default_branch') {
    const on = (expected === 'true') === (effect === 'permit');
    return { what: condition, text: `a target commit ${on ? 'on' : 'off'} the default branch` };
  }
  // The others are lists of refs, events, actors and workflows.
  const noun = condition.slice(0, -1);
  const wanted = expected.replace(/^(all|any) of /, '');
  return { what: condition, text: effect === 'permit' ? `the ${noun} ${wanted}` : `another ${noun} than ${wanted}` };
}

/** `the window from Monday 09:00 (2026-11-30, Europe/Berlin)` */
function opening(windows: Windows, now: number): string {
  const { time_zone: timeZone } = windows;
  const at = nextOpening(windows, now);
  if (at === null) return 'a time when the windows are open';
  if (at === now) return 'the window that is open now';
  const clock = wallClock(timeZone, at);
  const weekday = new Intl.DateTimeFormat('en', { timeZone, weekday: 'long' }).format(at);
  return `the window from ${weekday} ${clock.slice(11, 16)} (${clock.slice(0, 10)}, ${timeZone})`;
}
