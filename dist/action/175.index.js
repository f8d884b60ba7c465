export const id = 175;
export const ids = [175];
export const modules = {

/***/ 28520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S1: () => (/* reexport */ AuthorizationPolicyValidator),
  Uo: () => (/* reexport */ BUILT_IN_POLICY),
  y1: () => (/* reexport */ POLICY_CODES),
  fG: () => (/* reexport */ PRESETS),
  LD: () => (/* reexport */ decide_decide),
  pc: () => (/* reexport */ durationMs),
  vF: () => (/* reexport */ judgeEnvironment),
  Lt: () => (/* reexport */ judgeLedger),
  ON: () => (/* reexport */ parsePolicy)
});

// UNUSED EXPORTS: CONDITIONS, CONDITION_NAMES, breakGlassWarnings, checkPolicy, judgeApprovals, judgeEvidence, judgePlan, judgeRun, policyCasesSchemaJson, policySchemaJson, runPolicyTests, waivers, withViolations

;// CONCATENATED MODULE: ./src/authorize/policy/text.ts
const MAX_LENGTH = 600;
/** Text from outside as a part of a sentence: on one line, well-formed and not endless. */
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').toWellFormed();
    return line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, '')}…`;
}

;// CONCATENATED MODULE: ./src/authorize/policy/codes.ts

/**
 * Every code with which a policy refuses: what it means and what to do next. Documents, the report and the texts of
 * violations come from this table; a code is never taken out of it.
 */
const POLICY_CODES = {
    policy_forbids: {
        title: 'A forbid rule matches',
        next: 'Change the operation so that the rule does not match, or have the owners of the policy change the rule.',
    },
    policy_inconclusive: {
        title: 'A forbid rule cannot be ruled out',
        next: 'Make the missing value known, or take this kind of operation out of the rule.',
    },
    policy_no_rule: {
        title: 'No rule permits this',
        next: 'Add a permit rule for this kind of operation and this repository to the policy.',
    },
    policy_condition_unmet: {
        title: 'The permit rule that comes closest does not match',
        next: 'Change the operation or the way the run is started to what is wanted, or have the owners widen the rule.',
    },
    window_closed: {
        title: 'Shipping is closed at this time',
        next: 'Run again when the window is open, or use the break-glass rule that the policy names, if it names one.',
    },
    too_many_operations: {
        title: 'The plan has more operations than one run may ship',
        next: 'Split the operations file into several runs, or raise max_operations in the policy.',
    },
    plan_digest_missing: {
        title: 'Nothing says which plan was approved',
        next: "Pass the plan job's output plan-digest to the input expected-plan-digest of the prod step.",
    },
    plan_digest_differs: {
        title: 'This is not the plan that was approved',
        next: 'Run the plan job again for this commit and have its plan approved.',
    },
    rerun_refused: {
        title: 'Re-runs may not ship',
        next: 'Start a new run instead of re-running this one.',
    },
    rerun_plan_differs: {
        title: 'The re-run has another plan than the first attempt',
        next: 'Start a new run, so that the new plan is approved.',
    },
    rerun_plan_unknown: {
        title: 'The plan of the first attempt is not known',
        next: 'Start a new run instead of re-running this one.',
    },
    ledger_unprotected: {
        title: 'The ledger branch is not protected',
        next: 'Protect the branch marketops-ledger against force pushes and deletion with a ruleset.',
    },
    ledger_protection_unknown: {
        title: 'Whether the ledger branch is protected could not be read',
        next: 'Give the token access to the repository\'s rules, or write "ledger_protection: warn".',
    },
    run_unreadable: {
        title: 'The workflow run could not be read',
        next: 'Add "actions: read" to the job\'s permissions and run again.',
    },
    run_head_differs: {
        title: 'GitHub knows this run at another commit',
        next: 'Start a new run for the commit that is to be shipped.',
    },
    run_workflow_differs: {
        title: 'GitHub knows this run under another workflow',
        next: 'Start the run from the workflow that the policy names; do not set GITHUB_WORKFLOW_REF.',
    },
    environment_mismatch: {
        title: 'The job runs in another environment than the policy names',
        next: 'Set "environment:" of the job and the input environment to the policy\'s environment.',
    },
    environment_unreadable: {
        title: 'The environment could not be read',
        next: 'Add "actions: read" to the job\'s permissions and run again.',
    },
    environment_missing: {
        title: 'The environment is not there',
        next: "Create it in the repository's settings, with the protection that the policy asks for.",
    },
    environment_no_reviewers: {
        title: 'The environment has no required reviewers',
        next: "Add required reviewers to the environment in the repository's settings.",
    },
    environment_self_review: {
        title: 'The environment lets people approve their own runs',
        next: 'Turn on "Prevent self-review" for the environment in the repository\'s settings.',
    },
    environment_admin_bypass: {
        title: "Administrators may bypass the environment's protection",
        next: 'Turn off "Allow administrators to bypass configured protection rules" for the environment.',
    },
    environment_any_branch: {
        title: 'The environment admits every branch and tag',
        next: "Choose the branches and tags that may deploy to the environment in the repository's settings.",
    },
    approvals_unreadable: {
        title: 'The approvals of the run could not be read',
        next: 'Add "actions: read" to the job\'s permissions and run again.',
    },
    approval_state_unknown: {
        title: 'An approval is in a state that is not known',
        next: 'Update this action; if that does not help, start a new run.',
    },
    approval_rejected: {
        title: 'A reviewer rejected this run',
        next: 'Settle it with the reviewer and start a new run; a later approval does not undo a rejection.',
    },
    approvals_missing: {
        title: 'The run has too few approvals',
        next: 'Have as many people approve the run in its environment as the policy asks for, in a new run.',
    },
    approval_other_environment: {
        title: 'The approval is for another environment',
        next: 'Have the run approved in the environment that the policy names.',
    },
    approval_not_by_person: {
        title: 'The approval is not by a person',
        next: 'Have a person approve; approvals by bots and apps do not count.',
    },
    approver_is_actor: {
        title: 'The approver is the actor of the run',
        next: 'Have somebody else approve the run.',
    },
    approver_is_triggering_actor: {
        title: 'The approver started this attempt of the run',
        next: 'Have somebody else approve the run.',
    },
    approver_is_commit_author: {
        title: 'The approver is the author of the commit',
        next: 'Have somebody else approve the run.',
    },
    approver_exclusion_unknown: {
        title: 'Who may not approve is not known',
        next: 'Link the commit\'s e-mail address to a GitHub account, or take what is not known out of "approvals.not".',
    },
    approver_not_listed: {
        title: 'The approver is none of those whose approval counts',
        next: 'Have one of the users or teams in "approvals.from" approve the run.',
    },
    approver_team_unreadable: {
        title: 'The members of a team could not be read',
        next: 'Use a token that may read the organisation\'s teams, or list the users in "approvals.from".',
    },
    approval_without_plan_digest: {
        title: 'The approval does not say which plan it approves',
        next: 'Have the plan digest written into the comment of the approval, in a new run.',
    },
};
/** A violation whose text names rule, found, wanted and the next step. */
function refusal(code, { rule, because, found, wanted }) {
    const { title, next } = POLICY_CODES[code];
    const source = rule === null ? `policy setting ${because}` : `rule "${rule}" (${oneLine(because)})`;
    return {
        code,
        rule,
        message: `${title}: ${source}. Found: ${oneLine(found)}. Wanted: ${oneLine(wanted)}. Next: ${next}`,
    };
}

;// CONCATENATED MODULE: ./src/authorize/policy/approvals.ts

/**
 * Four eyes: whether enough people approved this run who are none of those that may not. An approval has no time,
 * attempt or commit, so any rejection of the run refuses, whatever was said before or after.
 *
 * An approval that does not count is a violation only where it is missed: with enough others it does no harm.
 */
function judgeApprovals(policy, evidence) {
    const { approvals } = policy;
    if (approvals === 'none')
        return [];
    const wanted = `${approvals.min} approval${approvals.min === 1 ? '' : 's'} in environment "${policy.environment}"`;
    if ('unreadable' in evidence.reviews) {
        const found = evidence.reviews.unreadable;
        return [refusal('approvals_unreadable', { rule: null, because: 'approvals', found, wanted })];
    }
    const reviews = evidence.reviews.value;
    const excluded = excludedAccounts(approvals, evidence);
    return [
        ...reviews.flatMap((review) => stateViolation(review)),
        ...excluded.violations,
        ...countViolations(reviews, (review) => discount(review, policy, approvals, excluded.ids, evidence), approvals, wanted),
    ];
}
const STATES = ['approved', 'rejected', 'pending'];
function stateViolation(review) {
    const found = `${nameOf(review.user)} ${review.state} it${review.comment === '' ? '' : `: "${review.comment}"`}`;
    const refuse = (code, wanted) => [
        refusal(code, { rule: null, because: 'approvals', found, wanted }),
    ];
    if (!STATES.includes(review.state))
        return refuse('approval_state_unknown', STATES.join(' or '));
    return review.state === 'rejected' ? refuse('approval_rejected', 'no rejection of this run') : [];
}
/** Distinct people whose approval counts, against the number that is wanted. */
function countViolations(reviews, judge, { min }, wanted) {
    const approved = reviews
        .filter(({ state }) => state === 'approved')
        .map((review) => ({ review, why: judge(review) }));
    const people = new Set(approved.filter(({ why }) => why === null).map(({ review }) => review.user?.id));
    if (people.size >= min)
        return [];
    const missed = approved.flatMap(({ review, why }) => (why === null ? [] : [{ review, why }]));
    if (missed.length === 0) {
        const found = `${people.size} that count${people.size === 1 ? 's' : ''}`;
        return [refusal('approvals_missing', { rule: null, because: 'approvals.min', found, wanted })];
    }
    return missed.map(({ review, why }) => {
        const found = `${nameOf(review.user)} approved, ${why.found}; ${people.size} of ${min} count`;
        return refusal(why.code, { rule: null, because: why.setting, found, wanted: `${wanted} ${why.wanted}` });
    });
}
/** Why an approval does not count, or null when it does. */
function discount(review, policy, rule, excluded, evidence) {
    const { user, environments, comment } = review;
    const names = environments.map(({ name }) => name);
    const here = [policy.environment, evidence.environment].every((environment) => names.some((name) => name.toLowerCase() === environment.toLowerCase()));
    if (!here) {
        const found = `in ${names.map((name) => JSON.stringify(name)).join(', ') || 'no environment'}`;
        return { code: 'approval_other_environment', setting: 'environment', found, wanted: 'itself' };
    }
    if (user === null || user.type !== 'User') {
        const found = user === null ? 'an account that is gone' : `an account of type ${user.type}`;
        return { code: 'approval_not_by_person', setting: 'approvals', found, wanted: 'by people (type User)' };
    }
    const role = excluded.get(user.id);
    if (role !== undefined) {
        const found = `who is the ${role.replace('_', ' ')}`;
        return {
            code: `approver_is_${role}`,
            setting: 'approvals.not',
            found,
            wanted: `by anybody but the ${role.replace('_', ' ')}`,
        };
    }
    const hex = evidence.plan_digest.replace(/^sha256:/, '');
    if (rule.comment_must_contain_plan_digest && (hex === '' || !comment.includes(hex))) {
        return {
            code: 'approval_without_plan_digest',
            setting: 'approvals.comment_must_contain_plan_digest',
            found: `with the comment "${comment}"`,
            wanted: `with ${evidence.plan_digest} in the comment`,
        };
    }
    return listed(user, rule, evidence);
}
/** Who may not approve, by id; an account in several roles stands under the first. */
function excludedAccounts({ not }, evidence) {
    const ids = new Map();
    const violations = [];
    for (const role of ['actor', 'triggering_actor', 'commit_author']) {
        if (!not.includes(role))
            continue;
        const accounts = accountsOf(role, evidence);
        const known = 'value' in accounts ? accounts.value.filter((account) => account !== null) : [];
        for (const { id } of known)
            if (!ids.has(id))
                ids.set(id, role);
        if ('value' in accounts && known.length > 0 && known.length === accounts.value.length)
            continue;
        const name = role.replace('_', ' ');
        const found = 'value' in accounts ? `no account of the ${name}` : `the ${name} could not be read (${accounts.unreadable})`;
        const wanted = `the ${name}, so that it can be told from the approvers`;
        violations.push(refusal('approver_exclusion_unknown', { rule: null, because: 'approvals.not', found, wanted }));
    }
    return { ids, violations };
}
function accountsOf(role, evidence) {
    if (role === 'commit_author')
        return evidence.commit_authors;
    const one = evidence[role];
    return 'value' in one ? { value: [one.value] } : one;
}
/** Whether the user is one of those whose approval counts; ids are compared, for logins can change hands. */
function listed(user, { from }, evidence) {
    if (from === undefined || from.users?.some(({ id }) => id === user.id))
        return null;
    const setting = 'approvals.from';
    const unread = [];
    for (const { id, slug } of from.teams ?? []) {
        const members = evidence.teams.find((team) => team.id === id)?.members;
        if (members !== undefined && 'value' in members) {
            if (members.value.includes(user.id))
                return null;
        }
        else {
            unread.push(`team ${slug} (${members?.unreadable ?? 'not read'})`);
        }
    }
    if (unread.length > 0) {
        const found = `who may be in ${unread.join(', ')}`;
        return { code: 'approver_team_unreadable', setting, found, wanted: 'by members of teams that can be read' };
    }
    const names = [...(from.users ?? []).map(({ login }) => login), ...(from.teams ?? []).map(({ slug }) => slug)];
    return { code: 'approver_not_listed', setting, found: 'who is not listed', wanted: `by ${names.join(' or ')}` };
}
function nameOf(user) {
    return user === null ? 'somebody unknown' : `${user.login} (id ${user.id})`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/core/yaml.ts
var yaml = __webpack_require__(91076);
// EXTERNAL MODULE: ./src/protocol/vocabulary.ts
var vocabulary = __webpack_require__(14182);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var node_modules_semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(node_modules_semver);
;// CONCATENATED MODULE: ./src/authorize/policy/globs.ts
/**
 * Globs as policies write them, a fixed subset that every shell shares:
 *
 * - a pattern covers the whole text (anchored), upper and lower case differ unless the caller folds both;
 * - `*` stands for any run of characters but `/`, an empty one too;
 * - `**` stands alone between slashes, for any number of whole segments, none too;
 * - every other character stands for itself. There is no `?`, `[…]`, `{…}`, `!` or `+(…)`: write two patterns.
 *
 * The matcher never backtracks further than the last star, so no pattern and no tag name can make it slow.
 */
/** Why a pattern is not one of these globs, or null. */
function globFault(pattern) {
    if (pattern === '')
        return 'an empty pattern covers nothing; leave it out';
    if (pattern.startsWith('!'))
        return 'a pattern cannot be negated; write a forbid rule';
    const foreign = /[?[\]{}\\]|[!@+]\(/.exec(pattern);
    if (foreign !== null)
        return `"${foreign[0]}" has no meaning in these patterns; only * and ** stand for other text`;
    if (/[\p{Cc}\p{Cs}]/u.test(pattern))
        return 'a control character';
    const segments = pattern.split('/');
    if (segments.includes(''))
        return 'an empty segment; a pattern has no slash at its ends and no two in a row';
    if (segments.some((segment) => segment.includes('**') && segment !== '**')) {
        return '** stands alone between slashes, as in refs/heads/**';
    }
    return null;
}
/** Whether `pattern` (one without a {@link globFault}) covers the whole of `text`. */
function globMatches(pattern, text) {
    return wildcard(pattern.split('/'), text.split('/'), '**', segmentMatches);
}
function segmentMatches(pattern, text) {
    return pattern === text || wildcard(Array.from(pattern), Array.from(text), '*', (a, b) => a === b);
}
/**
 * Whether `items` fit `pattern`, in which `star` stands for any run of items. Only the last star seen is ever tried
 * again: what an earlier one took cannot help, so the time is at most pattern × items.
 */
function wildcard(pattern, items, star, fits) {
    let p = 0;
    let i = 0;
    let lastStar = -1;
    let resumeAt = 0;
    while (i < items.length) {
        const part = pattern[p];
        if (part === star) {
            lastStar = p++;
            resumeAt = i;
        }
        else if (part !== undefined && fits(part, items[i])) {
            p++;
            i++;
        }
        else if (lastStar >= 0) {
            p = lastStar + 1;
            i = ++resumeAt;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === star)
        p++;
    return p === pattern.length;
}

;// CONCATENATED MODULE: ./src/authorize/policy/windows-schema.ts

/**
 * `windows` of a rule: when shipping is open, on the wall clock of one time zone.
 *
 * - `allow`: open in any of these; without it always open.
 * - `freeze`: closed in all of these, whatever `allow` says.
 * - An entry is a range of dates, `{from: 2026-12-20, to: 2027-01-02}` (both days included; with a time,
 *   `2026-12-20T18:00`, `to` is the first minute outside), or a weekly one, `{days: [mon, tue], from: "09:00", to: "17:00"}`
 *   (`to` is the first minute outside; when it is not after `from` it lies on the next day).
 */
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/;
const CLOCK = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
/** A wall clock reading as if it were UTC, in milliseconds; null for text of another form or a day that is not. */
function windows_schema_readingOf(text) {
    const parts = DAY.exec(text);
    if (parts === null)
        return null;
    const [year, month, day, hour = 0, minute = 0] = parts.slice(1).map((part) => Number(part ?? 0));
    const ms = Date.UTC(year, month - 1, day, hour, minute);
    const date = new Date(ms);
    // 29 February of a common year would become 1 March.
    if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day || year < 1970)
        return null;
    return { ms, wholeDay: parts[4] === undefined };
}
/** Milliseconds from midnight of `17:30`, or of `24:00`; NaN for any other text. */
function clockMs(text) {
    if (!CLOCK.test(text))
        return NaN;
    const [hours, minutes] = text.split(':').map(Number);
    return (hours * 60 + minutes) * 60_000;
}
const day = schemas/* string */.YjP()
    .refine((text) => windows_schema_readingOf(text) !== null, { error: 'a day, like 2026-12-24, or a minute, like 2026-12-24T18:00' });
const dateRange = schemas/* strictObject */.rej({ from: day, to: day })
    .refine(({ from, to }) => windows_schema_endOf(to) > (windows_schema_readingOf(from)?.ms ?? Infinity), {
    error: '"to" lies before "from"',
    path: ['to'],
});
/** Where a range that ends with `text` ends, as {@link readingOf} counts: a whole day is included. */
function windows_schema_endOf(text) {
    const reading = windows_schema_readingOf(text);
    if (reading === null)
        return NaN;
    return reading.wholeDay ? reading.ms + 86_400_000 : reading.ms;
}
const clock = schemas/* string */.YjP({ error: 'a time in quotes, like "09:00"' })
    .refine((text) => !Number.isNaN(clockMs(text)), { error: 'a time, like "09:00"' });
const weekly = schemas/* strictObject */.rej({
    days: schemas/* array */.YOg(schemas/* enum */.k5n(WEEKDAYS)).min(1).max(7).meta({ description: 'The days on which the window begins.' }),
    from: clock.refine((text) => text !== '24:00', { error: 'write "00:00" of the next day' }),
    to: clock,
});
const entry = schemas/* union */.KCZ([weekly, dateRange]);
const entries = schemas/* array */.YOg(entry).min(1, { error: 'an empty list; leave it out' }).max(100);
const timeZone = schemas/* string */.YjP()
    .max(64)
    .refine(isTimeZone, { error: 'a time zone of the IANA database, like Europe/Berlin or UTC' });
/** Named zones only: `+02:00` and `CEST` know no daylight saving time, which is what people get wrong. */
function isTimeZone(name) {
    if (name !== 'UTC' && !/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(name))
        return false;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
    }
    catch {
        return false;
    }
}
const windowsSchema = schemas/* strictObject */.rej({
    time_zone: timeZone,
    allow: entries.optional(),
    freeze: entries.optional(),
    break_glass: schemas/* string */.YjP()
        .optional()
        .meta({ description: 'Only in a forbid: the id of the permit rule that lifts it while the windows are closed.' }),
})
    .refine(({ allow, freeze }) => allow !== undefined || freeze !== undefined, { error: 'write allow or freeze' })
    .meta({ description: 'When shipping is open. A permit holds while open, a forbid while closed.' });

;// CONCATENATED MODULE: ./src/authorize/policy/windows.ts

const DAY_MS = 86_400_000;
const YEAR_9999 = Date.UTC(9999, 0, 1);
/** Whether this is a time that a calendar can be asked about; anything else is closed. */
function isKnown(now) {
    return Number.isFinite(now) && now >= 0 && now < YEAR_9999;
}
/** `now` in milliseconds since the epoch. Not a number, or out of range, is closed. */
function windowState(windows, now) {
    const zone = zoneOf(windows.time_zone);
    if (!isKnown(now))
        return { open: false, because: 'the time is not known' };
    const frozen = windows.freeze?.find((entry) => windows_covers(entry, zone, now, 'freeze'));
    if (frozen !== undefined)
        return { open: false, because: `frozen: ${entryText(frozen)}` };
    if (windows.allow === undefined)
        return { open: true, because: null };
    const allowed = windows.allow.find((entry) => windows_covers(entry, zone, now, 'allow'));
    if (allowed !== undefined)
        return { open: true, because: `allowed: ${entryText(allowed)}` };
    return { open: false, because: 'outside every allowed window' };
}
/** `2026-12-24T18:00 (thu) Europe/Berlin`: the wall clock at an instant. */
function wallClock(timeZone, now) {
    if (!isKnown(now))
        return 'an unknown time';
    const reading = new Date(now + zoneOf(timeZone).offset(now));
    return `${reading.toISOString().slice(0, 16)} (${WEEKDAYS[reading.getUTCDay()] ?? ''}) ${timeZone}`;
}
/** An entry in one line, as it is written. */
function entryText(entry) {
    return `${'days' in entry ? `${entry.days.join(', ')} ` : ''}${entry.from} to ${entry.to}`;
}
function windows_covers(entry, zone, now, purpose) {
    if (!('days' in entry)) {
        return within(zone, now, purpose, windows_schema_readingOf(entry.from)?.ms ?? NaN, windows_schema_endOf(entry.to));
    }
    const from = clockMs(entry.from);
    const to = clockMs(entry.to);
    const today = Math.floor((now + zone.offset(now)) / DAY_MS) * DAY_MS;
    // A window over midnight began yesterday, and a change of the clock may have moved the date itself.
    return [today - 2 * DAY_MS, today - DAY_MS, today, today + DAY_MS].some((midnight) => {
        if (!entry.days.includes(WEEKDAYS[new Date(midnight).getUTCDay()]))
            return false;
        return within(zone, now, purpose, midnight + from, midnight + to + (to > from ? 0 : DAY_MS));
    });
}
function within(zone, now, purpose, from, to) {
    const starts = zone.instants(from);
    const ends = zone.instants(to);
    if (purpose === 'allow')
        return Math.max(...starts) <= now && now < Math.min(...ends);
    return !(now < Math.min(...starts) || Math.max(...ends) <= now);
}
const zones = new Map();
function zoneOf(timeZone) {
    const known = zones.get(timeZone);
    if (known !== undefined)
        return known;
    const zone = makeZone(timeZone);
    zones.set(timeZone, zone);
    return zone;
}
function makeZone(timeZone) {
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    const offset = (instant) => {
        const whole = Math.floor(instant / 1000) * 1000;
        const part = Object.fromEntries(format.formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
        const field = (name) => part[name] ?? NaN;
        return (Date.UTC(field('year'), field('month') - 1, field('day'), field('hour'), field('minute'), field('second')) - whole);
    };
    const instants = (reading) => {
        const offsets = [...new Set([-2, -1, 0, 1, 2].map((days) => offset(reading + days * DAY_MS)))];
        const found = offsets.map((each) => reading - each).filter((instant) => instant + offset(instant) === reading);
        if (found.length > 0)
            return found;
        return [change(reading - Math.max(...offsets), reading - Math.min(...offsets))];
    };
    /** The first instant of the new offset, between an instant with the old and one with the new. */
    const change = (before, after) => {
        const old = offset(before);
        let [low, high] = [before, after];
        while (high - low > 1) {
            const middle = Math.floor((low + high) / 2);
            if (offset(middle) === old)
                low = middle;
            else
                high = middle;
        }
        return high;
    };
    return { offset, instants };
}

;// CONCATENATED MODULE: ./src/authorize/policy/conditions.ts



const ALL = ['tag_repo', 'publish_release', 'open_pr'];
const TAGGED = ['tag_repo', 'publish_release'];
const RELEASE = ['publish_release'];
const conditions_CONDITIONS = {
    refs: { kinds: ALL, judge: (wanted, { request }) => inGlobs(wanted, request.run.ref) },
    tags: { kinds: TAGGED, judge: (wanted, { request, effect }) => tagIn(wanted, parameter(request, 'tag'), effect) },
    events: { kinds: ALL, judge: (wanted, { request }) => inList(wanted, request.run.event) },
    actors: {
        kinds: ALL,
        judge: (wanted, { request, effect }) => {
            const { actor, triggering_actor: starter } = request.run;
            return each(wanted, [actor, starter], effect, (login) => wanted.some((entry) => sameName(entry, login)));
        },
    },
    workflows: { kinds: ALL, judge: (wanted, { request }) => workflowIn(wanted, request) },
    environments: {
        kinds: ALL,
        judge: (wanted, { request }) => inList(wanted, request.run.environment, sameName),
    },
    target_on_default_branch: {
        kinds: TAGGED,
        judge: (wanted, { request }) => isFlag(wanted, request.target.on_default_branch),
    },
    asset_names: {
        kinds: RELEASE,
        judge: (wanted, { request, effect }) => {
            return each(wanted, ofAssets(request, 'name') ?? oddList(request), effect, (name) => wanted.some((pattern) => globMatches(pattern, name)));
        },
    },
    max_assets: {
        kinds: RELEASE,
        judge: (wanted, { request, effect }) => {
            const names = ofAssets(request, 'name');
            // What is no list has no length, a number neither.
            return conditions_within(wanted, names?.length ?? oddList(request), effect, 'assets');
        },
    },
    max_asset_bytes: {
        kinds: RELEASE,
        judge: (wanted, { request, effect }) => conditions_within(wanted, largest(request), effect, 'bytes in the largest asset'),
    },
    prerelease: { kinds: RELEASE, judge: (wanted, { request }) => isFlag(wanted, parameter(request, 'prerelease')) },
    draft: {
        kinds: ['publish_release', 'open_pr'],
        judge: (wanted, { request }) => isFlag(wanted, parameter(request, 'draft')),
    },
    moves_tag: { kinds: ['tag_repo'], judge: (wanted, { request }) => isFlag(wanted, request.target.moves_tag) },
    generated_notes: {
        kinds: RELEASE,
        judge: (wanted, { request }) => isFlag(wanted, parameter(request, 'generate_notes')),
    },
    pull_request_bases: {
        kinds: ['open_pr'],
        judge: (wanted, { request }) => inGlobs(wanted, parameter(request, 'base')),
    },
    labels: {
        kinds: ['open_pr'],
        judge: (wanted, { request, effect }) => each(wanted, parameter(request, 'labels'), effect, (label) => wanted.some((pattern) => globMatches(fold(pattern), fold(label)))),
    },
    windows: { kinds: ALL, judge: judgeWindows },
};
/** How the repositories of a rule cover an operation's target; always conclusive. */
function judgeRepositories(rule, { operation, run }) {
    const own = operation.repository_id === run.repository_id;
    const met = rule.repositories.some((pattern) => pattern === 'self' ? own : globMatches(fold(pattern), fold(operation.repository)));
    return judged(met, quoted(rule.repositories), `${quote(operation.repository)}${own ? ' (self)' : ''}`);
}
/** Judges one condition of a rule, of whatever kind the operation is. */
function judgeCondition(name, wanted, context) {
    const condition = conditions_CONDITIONS[name];
    const kind = context.request.operation.operation_kind;
    if (!condition.kinds.includes(kind)) {
        return { verdict: 'inconclusive', expected: condition.kinds.join(' or '), found: `${kind}, which has no ${name}` };
    }
    return condition.judge(wanted, context);
}
/** A parameter of whichever kind has it. */
function parameter({ operation }, name) {
    return operation.parameters[name];
}
/** A field of every asset; undefined when there is no list of assets. */
function ofAssets(request, name) {
    const assets = parameter(request, 'assets');
    if (!isList(assets))
        return undefined;
    return assets.map((asset) => asset?.[name]);
}
/** What stands where a list of assets should: told as being of another type, and never judged. */
function oddList(request) {
    const assets = parameter(request, 'assets');
    return assets === null || assets === undefined ? null : { assets };
}
/** The size of the largest asset, 0 without assets; the first size that is no number, if there is one. */
function largest(request) {
    const sizes = ofAssets(request, 'size');
    const odd = sizes?.findIndex((size) => typeof size !== 'number' || Number.isNaN(size)) ?? -1;
    return odd >= 0 ? sizes?.[odd] : sizes?.reduce((a, b) => Math.max(a, b), 0);
}
const fold = (text) => text.toLowerCase();
const sameName = (a, b) => fold(a) === fold(b);
const quote = (text) => JSON.stringify(text);
const quoted = (texts) => texts.map(quote).join(' or ');
const show = (value) => (typeof value === 'string' ? quote(value) : String(value));
const judged = (met, expected, found) => ({
    verdict: met ? 'met' : 'unmet',
    expected,
    found,
});
const inconclusive = (expected, found) => ({ verdict: 'inconclusive', expected, found });
const unknown = (expected, value) => inconclusive(expected, value === null || value === undefined ? 'not known' : `${typeof value}, which it cannot be`);
function inList(wanted, value, same = (a, b) => a === b) {
    if (typeof value !== 'string' || value === '')
        return unknown(quoted(wanted), value);
    return judged(wanted.some((entry) => same(entry, value)), quoted(wanted), quote(value));
}
const inGlobs = (wanted, value) => inList(wanted, value, globMatches);
function isFlag(wanted, value) {
    return typeof value === 'boolean'
        ? judged(value === wanted, String(wanted), String(value))
        : unknown(String(wanted), value);
}
/** All values in a permit, any value in a forbid. No values at all: within every permit, and no forbid's business. */
function each(wanted, values, effect, fits) {
    const expected = `${effect === 'permit' ? 'all of' : 'any of'} ${quoted(wanted)}`;
    if (!isList(values))
        return unknown(expected, values);
    const decisive = (value) => typeof value === 'string' && value !== '' && fits(value) === (effect === 'forbid');
    // One value decides: the first outside a permit, the first inside a forbid.
    const one = values.find(decisive);
    if (one !== undefined)
        return judged(effect === 'forbid', expected, show(one));
    const doubtful = values.findIndex((value) => typeof value !== 'string' || value === '');
    if (doubtful >= 0)
        return unknown(expected, values[doubtful]);
    return judged(effect === 'permit', expected, values.length === 0 ? 'none' : values.map(show).join(', '));
}
const isList = (value) => Array.isArray(value);
function conditions_within(limit, value, effect, what) {
    const expected = effect === 'permit' ? `at most ${limit} ${what}` : `more than ${limit} ${what}`;
    if (typeof value !== 'number' || Number.isNaN(value))
        return unknown(expected, value);
    return judged(value <= limit === (effect === 'permit'), expected, String(value));
}
function tagIn(wanted, tag, effect) {
    const expected = wanted
        .map((entry) => (typeof entry === 'string' ? quote(entry) : `${entry.prefix}<version ${entry.semver}>`))
        .join(' or ');
    if (typeof tag !== 'string' || tag === '')
        return unknown(expected, tag);
    const verdicts = wanted.map((entry) => typeof entry === 'string' ? globMatches(entry, tag) : versionIn(entry, tag, effect));
    if (verdicts.includes(true))
        return judged(true, expected, quote(tag));
    return verdicts.includes(null)
        ? inconclusive(expected, `${quote(tag)}, which is no version`)
        : judged(false, expected, quote(tag));
}
/**
 * Null for a tag that is not the prefix and one whole version (`v1` is none). A permit's range covers a prerelease only
 * where it names one of the same version, as npm has it; a forbid's covers every prerelease in between too.
 */
function versionIn({ semver: range, prefix }, tag, effect) {
    const text = tag.startsWith(prefix) ? tag.slice(prefix.length) : '';
    // semver.parse alone would also take "v1.2.3" and "=1.2.3".
    const version = /^\d/.test(text) ? semver_default().parse(text) : null;
    return version === null ? null : semver_default().satisfies(version, range, { includePrerelease: effect === 'forbid' });
}
function workflowIn(wanted, { run }) {
    const expected = wanted.map(({ path, ref }) => quote(`${path}@${ref}`)).join(' or ');
    const value = run.workflow_ref;
    if (typeof value !== 'string' || value === '')
        return unknown(expected, value);
    const parts = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(value);
    const [, repository = '', path = '', ref = ''] = parts ?? [];
    if (parts === null || !sameName(repository, run.repository)) {
        return inconclusive(expected, `${quote(value)}, which is no workflow of ${run.repository}`);
    }
    const met = wanted.some((entry) => globMatches(entry.path, path) && globMatches(entry.ref, ref));
    return judged(met, expected, quote(`${path}@${ref}`));
}
function judgeWindows(wanted, context) {
    const { request, effect, permits } = context;
    const { open, because } = windowState(wanted, request.now);
    const expected = effect === 'permit' ? 'a time when the windows are open' : 'a time when the windows are closed';
    const found = `${wallClock(wanted.time_zone, request.now)}, ${open ? 'open' : 'closed'}${because === null ? '' : ` (${because})`}`;
    if (effect === 'permit')
        return judged(open, expected, found);
    const lifter = wanted.break_glass;
    if (!open && lifter !== undefined && permits(lifter))
        return judged(false, expected, `${found}, lifted by rule ${lifter}`);
    return judged(!open, expected, found);
}

;// CONCATENATED MODULE: ./src/authorize/policy/schema.ts





/** The closed schema of `.marketops/policy.yml`, version 1. Names are GitHub's where GitHub has one. */
const MAX_RULES = 200;
const MAX_ENTRIES = 100;
const schema_text = (max) => schemas/* string */.YjP()
    .min(1)
    .max(max)
    .refine((value) => !/\p{Cc}/u.test(value), { error: 'text on one line, without control characters' });
function listOf(item) {
    return schemas/* array */.YOg(item)
        .min(1, { error: 'an empty list allows nothing; write an entry or leave the field out' })
        .max(MAX_ENTRIES);
}
function glob(check = () => null) {
    return schema_text(256).superRefine((pattern, context) => {
        const fault = globFault(pattern) ?? check(pattern);
        if (fault !== null)
            context.addIssue({ code: 'custom', message: `"${pattern}": ${fault}` });
    });
}
const refGlob = glob((pattern) => pattern.startsWith('refs/') || pattern.startsWith('**')
    ? null
    : `a ref is written whole: refs/heads/${pattern} or refs/tags/${pattern}`);
const repositoryGlob = glob((pattern) => pattern === 'self' || pattern.includes('/') || pattern === '**' ? null : 'write "self", owner/name or owner/*');
const branchGlob = glob((pattern) => (pattern.startsWith('refs/') ? `a branch is written without refs/heads/` : null));
const semverRange = schemas/* strictObject */.rej({
    semver: schema_text(128)
        .refine((range) => semver_default().validRange(range) !== null, { error: 'not a semver range; write one like ">=1.2.0 <2"' })
        .meta({
        description: 'A range of versions, as npm writes them. A permit covers prereleases only where the range names one.',
    }),
    prefix: schemas/* string */.YjP().max(128).default('v').meta({ description: 'What stands before the version in the tag, exactly.' }),
});
const login = schema_text(100).refine((value) => /^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/.test(value), {
    error: 'a login, like octocat or dependabot[bot]',
});
/** A decimal id; YAML may hold it as a number. */
const accountId = schemas/* union */.KCZ([schemas/* int */.Whr().positive(), schemas/* string */.YjP().regex(/^[1-9][0-9]{0,19}$/)], { error: 'an id: a whole number from 1' })
    .transform(String);
const flag = (description) => schemas/* boolean */.zMY().meta({ description });
/** `when`: all conditions that are written must hold. Their meaning is in conditions.ts. */
const whenSchema = schemas/* strictObject */.rej({
    refs: listOf(refGlob)
        .meta({ description: 'Globs on the full ref of the run: refs/heads/main, refs/tags/v*.' })
        .optional(),
    tags: listOf(schemas/* union */.KCZ([glob(), semverRange], { error: 'a glob, or {semver: a range, prefix: what stands before the version}' }))
        .meta({ description: 'The tag: globs, or ranges of versions.' })
        .optional(),
    events: listOf(schema_text(64).regex(/^[a-z_]+$/, { error: 'an event, like push or workflow_dispatch' }))
        .meta({ description: 'The event that started the workflow.' })
        .optional(),
    actors: listOf(login)
        .meta({ description: 'Logins. A permit wants actor and triggering_actor in the list; a forbid wants either.' })
        .optional(),
    workflows: listOf(schemas/* strictObject */.rej({
        path: glob((pattern) => (pattern.startsWith('.github/workflows/') ? null : 'begins with .github/workflows/')),
        ref: refGlob,
    }))
        .meta({ description: 'The workflow file and the ref it was taken from.' })
        .optional(),
    environments: listOf(schema_text(255)).meta({ description: "The job's environment; case does not matter." }).optional(),
    target_on_default_branch: flag("Whether the target commit is on the target's default branch.").optional(),
    asset_names: listOf(glob())
        .meta({ description: 'Globs. A permit wants every asset covered; a forbid wants one.' })
        .optional(),
    max_assets: schemas/* int */.Whr().min(0).meta({ description: 'The most assets. A forbid matches above it.' }).optional(),
    max_asset_bytes: schemas/* int */.Whr()
        .min(0)
        .meta({ description: 'The most bytes of one asset. A forbid matches above it.' })
        .optional(),
    prerelease: flag('Whether the release is a prerelease.').optional(),
    draft: flag('Whether the release or pull request stays a draft.').optional(),
    moves_tag: flag('Whether a tag that is there moves to another commit.').optional(),
    generated_notes: flag("Whether GitHub writes the release's notes.").optional(),
    pull_request_bases: listOf(branchGlob)
        .meta({ description: 'Globs on the base branch of a pull request.' })
        .optional(),
    labels: listOf(glob())
        .meta({ description: 'Globs; case does not matter. A permit wants every label covered; a forbid wants one.' })
        .optional(),
    windows: windowsSchema.optional(),
});
/** In the order in which they are judged. */
const schema_CONDITION_NAMES = Object.keys(whenSchema.shape);
const ruleIdSchema = schemas/* string */.YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, { error: 'a name of a-z, 0-9, - and _, at most 64 characters' });
const ruleSchema = schemas/* strictObject */.rej({
    id: ruleIdSchema.meta({ description: 'The name that every answer gives; unique.' }),
    effect: schemas/* enum */.k5n(['permit', 'forbid']).meta({ description: 'A forbid beats every permit.' }),
    reason: schema_text(500).meta({ description: 'Why this rule is there; answers repeat it.' }),
    operations: listOf(schemas/* enum */.k5n(vocabulary/* OPERATION_KINDS */.YO)).meta({ description: 'The kinds of operation that the rule is about.' }),
    repositories: listOf(repositoryGlob).meta({
        description: 'Targets: "self" (where the workflow runs), or globs on owner/name; case does not matter.',
    }),
    when: whenSchema.optional().meta({ description: 'All of these must hold. Without it the rule always matches.' }),
})
    .superRefine((rule, context) => {
    if (rule.effect === 'permit' && rule.when?.windows?.break_glass !== undefined) {
        context.addIssue({
            code: 'custom',
            path: ['when', 'windows', 'break_glass'],
            message: 'only a forbid rule can be lifted; a permit rule that should always hold has no windows',
        });
    }
});
const DURATION = /^([1-9][0-9]{0,5})(s|m|h)$/;
const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 };
/** Milliseconds of `90s`, `15m` or `1h`; NaN for any other text. */
function durationMs(value) {
    const parts = DURATION.exec(value);
    return parts === null ? NaN : Number(parts[1]) * UNIT_MS[parts[2]];
}
const receiptTtl = schemas/* string */.YjP()
    .refine((value) => durationMs(value) >= 60_000 && durationMs(value) <= 24 * UNIT_MS.h, {
    error: 'a time from 1m to 24h, like 15m or 1h',
})
    .default('15m')
    .meta({ description: 'How long a receipt may be used: 15m unless written, at most 24h.', pattern: DURATION.source });
const HOW_TO_APPROVE = 'write who must approve, for example "approvals: {min: 1, not: [actor, triggering_actor]}", ' +
    'or "approvals: none" when nobody must';
const EXCLUDABLE = ['actor', 'triggering_actor', 'commit_author'];
const byIds = (what, how) => `${what} with its id, which a rename does not change; ${how}`;
const approvals = schemas/* union */.KCZ([
    schemas/* literal */.euz('none'),
    schemas/* strictObject */.rej({
        min: schemas/* int */.Whr().min(1).max(6).meta({ description: 'How many different people must have approved, at least.' }),
        from: schemas/* strictObject */.rej({
            users: listOf(schemas/* strictObject */.rej({ login, id: accountId }, { error: byIds('{login, id}: a user', '`gh api users/LOGIN --jq .id` prints it') })).optional(),
            teams: listOf(schemas/* strictObject */.rej({
                slug: schema_text(200).regex(/^[^/]+\/[^/]+$/, { error: 'an organisation and a team: org/team' }),
                id: accountId,
            }, { error: byIds('{slug, id}: a team', '`gh api orgs/ORG/teams/TEAM --jq .id` prints it') })).optional(),
        })
            .refine(({ users, teams }) => users !== undefined || teams !== undefined, {
            error: 'write users or teams, or leave "from" out to count whoever the environment lets approve',
        })
            .optional()
            .meta({ description: 'Whose approvals count; compared by id. Without it: any person.' }),
        not: schemas/* array */.YOg(schemas/* enum */.k5n(EXCLUDABLE))
            .max(EXCLUDABLE.length)
            .default([...EXCLUDABLE])
            .meta({ description: 'Whose approvals never count. All three unless written.' }),
        comment_must_contain_plan_digest: schemas/* boolean */.zMY().default(false).meta({
            description: "Whether the approval's comment must hold the plan digest, which ties it to this plan.",
        }),
    }),
], { error: (issue) => (typeof issue.input === 'object' ? undefined : HOW_TO_APPROVE) })
    .meta({ description: 'Who must have approved the run in its environment. Must be written.' });
const environmentProtection = schemas/* strictObject */.rej({
    required_reviewers: flag('The environment must have required reviewers.').default(true),
    prevent_self_review: flag('Whoever started the run must not be able to approve it.').default(true),
    admins_may_bypass: flag('Whether it is accepted that administrators may bypass the protection.').default(false),
    branch_restricted: flag('The environment must admit only chosen branches or tags.').default(true),
})
    .prefault({})
    .meta({ description: 'What GitHub must protect the environment with. The strictest unless written.' });
const schema_policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: 'this version of MarketOps reads version: 1' }),
    environment: schema_text(255).meta({ description: 'The environment that holds the key; prod runs in no other.' }),
    receipt_ttl: receiptTtl,
    max_operations: schemas/* int */.Whr().min(1).max(1000).default(100).meta({ description: 'The most operations of one run.' }),
    reruns: schemas/* enum */.k5n(['same_plan', 'never'])
        .default('same_plan')
        .meta({ description: 'Whether a later attempt of a run may ship, with the plan of the first one.' }),
    ledger_protection: schemas/* enum */.k5n(['required', 'warn'])
        .default('required')
        .meta({ description: 'Whether the ledger branch must be protected against force pushes and deletion.' }),
    plan_digest: schemas/* enum */.k5n(['required', 'optional'])
        .default('required')
        .meta({ description: 'Whether prod must be given the digest of the plan that was approved.' }),
    approvals,
    environment_protection: environmentProtection,
    rules: schemas/* array */.YOg(ruleSchema).max(MAX_RULES).meta({ description: 'Nothing is permitted that no rule permits.' }),
})
    .superRefine((policy, context) => {
    const seen = new Map();
    for (const [i, rule] of policy.rules.entries()) {
        const first = seen.get(rule.id);
        if (first === undefined)
            seen.set(rule.id, i);
        else
            addIssue(['rules', i, 'id'], `"${rule.id}" is already the id of rule ${first + 1}; ids are unique`);
        const named = rule.when?.windows?.break_glass;
        if (named !== undefined && !policy.rules.some(({ id, effect }) => id === named && effect === 'permit')) {
            addIssue(['rules', i, 'when', 'windows', 'break_glass'], `there is no permit rule "${named}"`);
        }
    }
    function addIssue(path, message) {
        context.addIssue({ code: 'custom', path, message });
    }
});

;// CONCATENATED MODULE: ./src/authorize/policy/decide.ts




/**
 * Decides one operation: nothing is permitted that no permit rule matches, a matching forbid beats every permit, and
 * what is inconclusive never permits and always forbids.
 */
function decide_decide(policy, request) {
    const trials = policy.rules.map((rule) => tryRule(policy, rule, request));
    const rules = trials.map(outcomeOf);
    const forbids = trials.filter(({ rule, matched }) => matched && rule.effect === 'forbid');
    if (forbids.length > 0)
        return { decision: 'forbid', rules, violations: forbids.map(forbidden) };
    if (trials.some(({ matched }) => matched))
        return { decision: 'permit', rules, violations: [] };
    return { decision: 'no_rule', rules, violations: [notPermitted(trials, request)] };
}
/** Tries one rule of a policy; every part is judged, so that answers can tell how close it came. */
function tryRule(policy, rule, request) {
    const permits = (id) => {
        const named = policy.rules.find((other) => other.id === id && other.effect === 'permit');
        return named !== undefined && tryRule(policy, named, request).matched;
    };
    const context = { request, effect: rule.effect, permits };
    const parts = [
        { condition: 'operations', ...judgeKind(rule, request) },
        { condition: 'repositories', ...judgeRepositories(rule, request) },
    ];
    for (const name of schema_CONDITION_NAMES) {
        const wanted = rule.when?.[name];
        if (wanted !== undefined)
            parts.push({ condition: name, ...judgeCondition(name, wanted, context) });
    }
    const keeps = rule.effect === 'permit' ? ['unmet', 'inconclusive'] : ['unmet'];
    return { rule, matched: !parts.some(({ verdict }) => keeps.includes(verdict)), parts };
}
function judgeKind(rule, { operation }) {
    const met = rule.operations.includes(operation.operation_kind);
    return { verdict: met ? 'met' : 'unmet', expected: rule.operations.join(' or '), found: operation.operation_kind };
}
/** The part that kept a rule from matching; null when it matched. */
function unmetPart({ rule, matched, parts }) {
    if (matched)
        return null;
    return parts.find(({ verdict }) => verdict === 'unmet' || (rule.effect === 'permit' && verdict !== 'met')) ?? null;
}
function outcomeOf(trial) {
    const { id, effect } = trial.rule;
    const part = unmetPart(trial);
    const unmet = part && {
        condition: part.condition,
        expected: oneLine(part.expected),
        found: oneLine(part.found),
    };
    return { id, effect, matched: trial.matched, unmet };
}
function forbidden({ rule, parts }) {
    const doubtful = parts.find(({ verdict }) => verdict === 'inconclusive');
    const closed = parts.find(({ condition, verdict }) => condition === 'windows' && verdict === 'met');
    if (doubtful !== undefined) {
        return refusal('policy_inconclusive', {
            rule: rule.id,
            because: rule.reason,
            found: `${doubtful.condition} is ${doubtful.found}`,
            wanted: `${doubtful.condition} that is certainly not ${doubtful.expected}`,
        });
    }
    if (closed !== undefined) {
        const wanted = 'a time when the windows are open';
        return refusal('window_closed', { rule: rule.id, because: rule.reason, found: closed.found, wanted });
    }
    const found = parts.map(({ condition, found: value }) => `${condition} is ${value}`).join('; ');
    const wanted = `anything else than ${parts.map(({ condition, expected }) => `${condition}: ${expected}`).join(' with ')}`;
    return refusal('policy_forbids', { rule: rule.id, because: rule.reason, found, wanted });
}
/** Nothing matched: tells of the permit rule that got furthest, if one is about such an operation at all. */
function notPermitted(trials, request) {
    const { operation_kind: kind, repository } = request.operation;
    const [closest] = trials
        .filter(({ rule, parts }) => rule.effect === 'permit' && parts.slice(0, 2).every(({ verdict }) => verdict === 'met'))
        .sort((a, b) => misses(a) - misses(b));
    const part = closest && unmetPart(closest);
    if (closest === undefined || !part) {
        return refusal('policy_no_rule', {
            rule: null,
            because: 'rules',
            found: `no permit rule for ${kind} in ${repository}`,
            wanted: 'a permit rule that matches this operation',
        });
    }
    return refusal(part.condition === 'windows' ? 'window_closed' : 'policy_condition_unmet', {
        rule: closest.rule.id,
        because: closest.rule.reason,
        found: `${part.condition} is ${part.found}`,
        wanted: `${part.condition}: ${part.expected}`,
    });
}
const misses = ({ parts }) => parts.filter(({ verdict }) => verdict !== 'met').length;

;// CONCATENATED MODULE: ./src/authorize/policy/cases.ts




/**
 * The owner's own cases: what the policy must say of an operation. What a case does not write about the run and the
 * target is not known, so a condition on it is inconclusive; what it does not write about the operation is what the
 * operations file's defaults are.
 */
const id = schemas/* string */.YjP().min(1).max(255);
const operation = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(vocabulary/* OPERATION_KINDS */.YO),
    repository: schemas/* string */.YjP()
        .regex(/^([^/]+\/[^/]+|self)$/, { error: 'owner/name, or self' })
        .default('self'),
    tag: schemas/* string */.YjP().optional(),
    prerelease: schemas/* boolean */.zMY().default(false),
    draft: schemas/* boolean */.zMY().default(false),
    generate_notes: schemas/* boolean */.zMY().default(false),
    assets: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), size: schemas/* int */.Whr().min(0).default(0) })).default([]),
    base: schemas/* string */.YjP().optional(),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const caseSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).meta({ description: 'What this case is about.' }),
    expect: schemas/* enum */.k5n(['permit', 'forbid', 'no_rule']),
    rule: id.optional().meta({ description: 'The rule that must decide; with no_rule the permit that comes closest.' }),
    operation,
    run: schemas/* strictObject */.rej({
        ref: id.optional(),
        event: id.optional(),
        actor: id.optional(),
        triggering_actor: id.optional().meta({ description: 'The actor unless written.' }),
        workflow: id.optional().meta({ description: 'path@ref, as in .github/workflows/release.yml@refs/heads/main.' }),
        environment: id.optional().meta({ description: "The policy's unless written." }),
    })
        .prefault({}),
    target: schemas/* strictObject */.rej({ on_default_branch: schemas/* boolean */.zMY().optional(), moves_tag: schemas/* boolean */.zMY().optional() }).prefault({}),
    now: iso/* datetime */.w$({ offset: true, error: 'a time with its zone, like 2026-11-22T12:00:00Z' })
        .default('2026-01-07T12:00:00Z'),
});
const cases_casesSchema = schemas/* strictObject */.rej({ version: schemas/* literal */.euz(1), cases: schemas/* array */.YOg(caseSchema).min(1).max(2000) });
/**
 * Decides each case of a file and compares. `file` is its name in messages.
 * @throws DiagnosticsError `policy_cases_invalid`
 */
function runPolicyTests(policy, bytes, file) {
    const limits = { maxBytes: 1024 * 1024, code: 'policy_cases_invalid' };
    const { value, locate } = readYaml(bytes, file, cases_casesSchema, limits);
    return value.cases.map((each, i) => {
        const record = decide(policy, requestOf(each, policy));
        const rules = decidingRules(record);
        const passed = record.decision === each.expect && (each.rule === undefined || rules.includes(each.rule));
        return {
            name: each.name,
            passed,
            at: locate(['cases', i]),
            expected: { decision: each.expect, rule: each.rule ?? null },
            found: { decision: record.decision, rules },
            record,
        };
    });
}
/** The rules that brought a decision about: those that matched to its effect, or the permit that came closest. */
function decidingRules({ decision, rules, violations }) {
    if (decision === 'no_rule')
        return violations.flatMap(({ rule }) => rule ?? []);
    return rules.filter(({ effect, matched }) => matched && effect === decision).map((rule) => rule.id);
}
const SELF = { repository: 'owner/self', repository_id: '1' };
const ZERO_SHA = '0'.repeat(40);
const ZERO_DIGEST = (/* unused pure expression or super */ null && (`sha256:${'0'.repeat(64)}`));
function requestOf(each, policy) {
    const { run, target } = each;
    return {
        operation: operationOf(each),
        run: {
            ...SELF,
            ref: run.ref ?? null,
            event: run.event ?? null,
            actor: run.actor ?? null,
            triggering_actor: run.triggering_actor ?? run.actor ?? null,
            workflow_ref: run.workflow === undefined ? null : `${SELF.repository}/${run.workflow}`,
            environment: run.environment ?? policy.environment,
        },
        target: { on_default_branch: target.on_default_branch ?? null, moves_tag: target.moves_tag ?? null },
        now: Date.parse(each.now),
    };
}
/** Fields that no policy looks at are empty. */
function operationOf({ name, operation: given }) {
    const { kind, tag = '', base = '', draft, labels } = given;
    const own = given.repository === 'self';
    const common = {
        depends_on: [],
        effect: 'create',
        observed: null,
        operation_digest: ZERO_DIGEST,
        operation_id: name,
        reason: null,
        repository: own ? SELF.repository : given.repository,
        repository_id: own ? SELF.repository_id : '2',
        target_subject: null,
    };
    if (kind === 'tag_repo') {
        const parameters = { force: false, message: '', move: false, tag, target_sha: ZERO_SHA };
        return { ...common, operation_kind: kind, parameters };
    }
    if (kind === 'open_pr')
        return { ...common, operation_kind: kind, parameters: pullRequest(base, draft, labels) };
    const { prerelease, generate_notes } = given;
    const assets = given.assets.map((asset) => ({ ...asset, content_type: '', digest: ZERO_DIGEST, label: null }));
    const release = {
        body: null,
        discussion_category: null,
        make_latest: 'legacy',
        name: '',
        on_existing: 'error',
    };
    const parameters = { ...release, assets, draft, generate_notes, prerelease, tag, target_sha: ZERO_SHA };
    return { ...common, operation_kind: kind, parameters };
}
function pullRequest(base, draft, labels) {
    return {
        ...{ base, draft, labels, head: '', head_sha: ZERO_SHA, title: '', body: '', commit: null, author: null },
        ...{ assignees: [], reviewers: [], team_reviewers: [], milestone: null },
        ...{ maintainer_can_modify: false, signoff: false },
    };
}

;// CONCATENATED MODULE: ./src/authorize/policy/check.ts





/** Findings in the order of the rules. `now` (milliseconds) tells which windows are over. */
function checkPolicy(policy, now) {
    const findings = [];
    if (!policy.rules.some(({ effect }) => effect === 'permit')) {
        const message = 'No rule permits anything: every operation will be refused. Add a permit rule.';
        findings.push({ code: 'nothing_permitted', rule: null, message, path: ['rules'] });
    }
    for (const [i, rule] of policy.rules.entries()) {
        const add = (code, message, ...path) => findings.push({ code, rule: rule.id, message: `Rule "${rule.id}" ${message}`, path: ['rules', i, ...path] });
        checkKinds(rule, add);
        checkConditions(policy, rule, add);
        checkWindows(rule, now, add);
        checkOthers(policy, rule, i, add);
    }
    return findings;
}
/** A condition on an operation that has no such value: the permit is void for that kind, the forbid is total. */
function checkKinds(rule, add) {
    for (const [k, kind] of rule.operations.entries()) {
        const foreign = CONDITION_NAMES.find((name) => rule.when?.[name] !== undefined && !CONDITIONS[name].kinds.includes(kind));
        if (foreign === undefined)
            continue;
        const why = `because ${kind} has no ${foreign}. Write ${kind} into a rule of its own.`;
        if (rule.effect === 'permit')
            add('never_matches', `never permits ${kind}, ${why}`, 'operations', k);
        else
            add('forbids_whole_kind', `forbids every ${kind}, ${why}`, 'operations', k);
    }
}
/** Conditions that nothing can meet. */
function checkConditions(policy, rule, add) {
    const { environments, tags } = rule.when ?? {};
    const own = policy.environment.toLowerCase();
    if (environments !== undefined && !environments.some((name) => name.toLowerCase() === own)) {
        const message = `never matches: prod runs only in "${policy.environment}", which its environments lack.`;
        add('never_matches', message, 'when', 'environments');
    }
    const void_ = (entry) => typeof entry !== 'string' && semver.minVersion(entry.semver) === null;
    if (tags?.every(void_) === true)
        add('never_matches', 'never matches: no version is in its ranges.', 'when', 'tags');
}
/** Windows that will not change any more, or never open. */
function checkWindows(rule, now, add) {
    const windows = rule.when?.windows;
    if (windows === undefined)
        return;
    // Zones differ by a day at most, so what ended two days ago is over everywhere.
    const isOver = (entry) => !('days' in entry) && endOf(entry.to) + 2 * 86_400_000 < now;
    const { allow, freeze } = windows;
    if (allow === undefined && freeze?.every(isOver) === true) {
        add('window_over', 'freezes only days that are over; take it out or bring it up to date.', 'when', 'windows');
    }
    else if (allow?.every(isOver) === true) {
        const message = rule.effect === 'permit' ? 'never permits anything any more' : 'forbids for good';
        add('window_over', `${message}: every window that it allows is over.`, 'when', 'windows');
    }
    else if (neverOpens(windows)) {
        const message = rule.effect === 'permit' ? 'never matches' : 'always forbids';
        add('never_matches', `${message}: a freeze covers every window that it allows.`, 'when', 'windows');
    }
}
function neverOpens({ allow, freeze }) {
    const inside = (a, b) => {
        if ('days' in a || 'days' in b)
            return JSON.stringify(a) === JSON.stringify(b);
        return (readingOf(b.from)?.ms ?? NaN) <= (readingOf(a.from)?.ms ?? NaN) && endOf(a.to) <= endOf(b.to);
    };
    return allow?.every((entry) => freeze?.some((other) => inside(entry, other)) === true) === true;
}
/** A permit that a forbid always beats, and a rule that another of the same effect makes superfluous. */
function checkOthers(policy, rule, index, add) {
    const beating = policy.rules.find((other) => other.effect === 'forbid' && rule.effect === 'permit' && covers(other, rule));
    if (beating !== undefined) {
        add('shadowed_permit', `never permits anything: rule "${beating.id}" forbids all that it matches.`);
    }
    const isNamed = policy.rules.some(({ when }) => when?.windows?.break_glass === rule.id);
    // Of two equal rules the later one is told of.
    const wider = policy.rules.find((other, i) => i !== index && other.effect === rule.effect && covers(other, rule) && (i < index || !covers(rule, other)));
    if (wider !== undefined && !isNamed) {
        add('unreachable_rule', `changes nothing: rule "${wider.id}" matches whenever it does, to the same effect.`);
    }
}

;// CONCATENATED MODULE: ./src/authorize/policy/environment.ts

/** What a policy can ask of an environment; a field that GitHub does not send counts as not satisfied. */
const DEMANDS = [
    {
        setting: 'required_reviewers',
        code: 'environment_no_reviewers',
        asked: ({ required_reviewers: asked }) => asked,
        holds: (answer) => reviewersRule(answer) !== undefined,
        found: 'no required reviewers',
        wanted: 'at least one required reviewer',
    },
    {
        setting: 'prevent_self_review',
        code: 'environment_self_review',
        asked: ({ prevent_self_review: asked }) => asked,
        holds: (answer) => reviewersRule(answer)?.prevent_self_review === true,
        found: 'self-review is possible, or GitHub does not say',
        wanted: 'self-review prevented',
    },
    {
        setting: 'admins_may_bypass',
        code: 'environment_admin_bypass',
        asked: ({ admins_may_bypass: accepted }) => !accepted,
        holds: ({ can_admins_bypass: canBypass }) => canBypass === false,
        found: 'administrators may bypass, or GitHub does not say',
        wanted: 'no bypass by administrators',
    },
    {
        setting: 'branch_restricted',
        code: 'environment_any_branch',
        asked: ({ branch_restricted: asked }) => asked,
        holds: ({ deployment_branch_policy: branches }) => branches?.protected_branches === true || branches?.custom_branch_policies === true,
        found: 'every branch and tag may deploy, or GitHub does not say',
        wanted: 'chosen branches or tags only',
    },
];
function reviewersRule({ protection_rules: rules }) {
    return rules?.find(({ type, reviewers }) => type === 'required_reviewers' && (reviewers?.length ?? 0) > 0);
}
/**
 * Whether the job runs in the policy's environment, and GitHub protects that as the policy asks. A policy that asks for
 * no protection needs no evidence of it: a job creates the environment that it names, so existing proves nothing.
 */
function judgeEnvironment(policy, evidence) {
    const { environment, environment_protection: protection } = policy;
    const name = JSON.stringify(environment);
    const refuse = (code, because, found, wanted) => refusal(code, { rule: null, because, found, wanted });
    if (evidence.environment?.toLowerCase() !== environment.toLowerCase()) {
        const found = evidence.environment === null ? 'no environment' : JSON.stringify(evidence.environment);
        return [refuse('environment_mismatch', 'environment', found, name)];
    }
    const asked = DEMANDS.filter((demand) => demand.asked(protection));
    if (asked.length === 0)
        return [];
    const { answer } = evidence;
    const setting = 'environment_protection';
    if ('unreadable' in answer)
        return [refuse('environment_unreadable', setting, answer.unreadable, `environment ${name}`)];
    if (answer.value === null)
        return [refuse('environment_missing', setting, `no environment ${name}`, `environment ${name}`)];
    const found = answer.value;
    if (found.name.toLowerCase() !== environment.toLowerCase()) {
        return [refuse('environment_mismatch', 'environment', `an answer about ${JSON.stringify(found.name)}`, name)];
    }
    return asked
        .filter((demand) => !demand.holds(found))
        .map((demand) => refuse(demand.code, `${setting}.${demand.setting}`, `${demand.found} (${name})`, demand.wanted));
}

;// CONCATENATED MODULE: ./src/authorize/policy/json-schema.ts



/** JSON Schemas for editors, made from the schemas that the parser uses. Plain JSON, the same at every call. */
/** Of `.marketops/policy.yml`. Rules between fields (unique ids, a range's order) are the parser's alone. */
function policySchemaJson() {
    return toJson(policySchema, 'MarketOps policy');
}
/** Of the file that `marketops policy test` reads. */
function policyCasesSchemaJson() {
    return toJson(casesSchema, 'MarketOps policy cases');
}
function toJson(schema, title) {
    // Draft 7 is what editors' YAML support reads best.
    const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'inline' });
    return { ...JSON.parse(JSON.stringify(json)), title };
}

;// CONCATENATED MODULE: ./src/authorize/policy/parse.ts


const MAX_POLICY_BYTES = 128 * 1024;
/**
 * Reads a policy file. `file` is its name in messages; `locate(['rules', 0])` of the answer finds a rule's line.
 * @throws DiagnosticsError `policy_invalid`, every fault with line and column
 */
function parsePolicy(bytes, file) {
    return (0,yaml/* readYaml */.g)(bytes, file, schema_policySchema, { maxBytes: MAX_POLICY_BYTES, code: 'policy_invalid' });
}

;// CONCATENATED MODULE: ./src/authorize/policy/presets.ts
/**
 * Policies to start from, every value written out. The texts are copied into repositories: what they say must stay
 * true of {@link parsePolicy}.
 */
/** Used where there is no policy file: permits nothing, so that a dry run can say what prod would refuse. */
const BUILT_IN_POLICY = `# MarketOps' built-in policy: used because the repository has none. It permits nothing.
version: 1
environment: production
receipt_ttl: 15m
max_operations: 100
reruns: same_plan
ledger_protection: required
plan_digest: required
approvals:
  min: 1
  not: [actor, triggering_actor, commit_author]
  comment_must_contain_plan_digest: false
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
rules: []
`;
const SOLO = `# One maintainer: nobody else could approve, so nobody has to. Every run says so as a warning.
version: 1
environment: production
receipt_ttl: 15m
max_operations: 20
reruns: same_plan
ledger_protection: warn
plan_digest: optional
approvals: none
environment_protection:
  required_reviewers: false
  prevent_self_review: false
  admins_may_bypass: true
  branch_restricted: false
rules:
  - id: publish-from-main
    effect: permit
    reason: Versions are tagged and released from the main branch
    operations: [tag_repo, publish_release]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      tags: ['v*']
      events: [push, workflow_dispatch]
  - id: propose-changes
    effect: permit
    reason: A pull request is read before it is merged
    operations: [open_pr]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      events: [push, schedule, workflow_dispatch]
      pull_request_bases: [main]
`;
const TEAM = `# A team: somebody who neither started the run nor re-ran it approves it in the environment.
version: 1
environment: production
receipt_ttl: 15m
max_operations: 50
reruns: same_plan
ledger_protection: required
plan_digest: required
approvals:
  min: 1
  not: [actor, triggering_actor]
  comment_must_contain_plan_digest: false
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
rules:
  - id: release-versions
    effect: permit
    reason: Versions are released from main or from release branches
    operations: [tag_repo, publish_release]
    repositories: [self]
    when:
      refs: [refs/heads/main, 'refs/heads/release/**']
      tags: [{ semver: '>=0.1.0', prefix: v }]
      events: [push, workflow_dispatch]
  - id: release-candidates
    effect: permit
    reason: Candidates may be shown, marked as prereleases
    operations: [publish_release]
    repositories: [self]
    when:
      refs: [refs/heads/main, 'refs/heads/release/**']
      tags: ['v*-*']
      events: [push, workflow_dispatch]
      prerelease: true
  - id: floating-tags
    effect: permit
    reason: v1 and its like follow the newest version
    operations: [tag_repo]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      tags: [v0, v1, v2, v3]
      events: [push, workflow_dispatch]
  - id: propose-changes
    effect: permit
    reason: A pull request is read before it is merged
    operations: [open_pr]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      pull_request_bases: [main]
`;
const STRICT = `# Two people of a named team approve this very plan; releases have fixed hours and a winter freeze.
version: 1
environment: production
receipt_ttl: 15m
max_operations: 10
reruns: never
ledger_protection: required
plan_digest: required
approvals:
  min: 2
  from:
    teams:
      # Yours: \`gh api orgs/ORG/teams/TEAM --jq .id\` prints the id. Until then nobody's approval counts.
      - { slug: your-org/release-managers, id: 1 }
  not: [actor, triggering_actor, commit_author]
  comment_must_contain_plan_digest: true
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
rules:
  - id: tag-versions
    effect: permit
    reason: Versions are tagged on main by the release workflow, and a tag never moves
    operations: [tag_repo]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      tags: [{ semver: '>=1.0.0', prefix: v }]
      events: [workflow_dispatch]
      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]
      environments: [production]
      target_on_default_branch: true
      moves_tag: false
  - id: release-versions
    effect: permit
    reason: Versions are released with written notes and a few known kinds of files
    operations: [publish_release]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      tags: [{ semver: '>=1.0.0', prefix: v }]
      events: [workflow_dispatch]
      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]
      environments: [production]
      target_on_default_branch: true
      asset_names: ['*.tar.gz', '*.zip', '*.sha256', '*.json']
      max_assets: 20
      max_asset_bytes: 1073741824
      prerelease: false
      draft: false
      generated_notes: false
  - id: emergency-fix
    effect: permit
    reason: A fix of a published defect need not wait for the window
    operations: [tag_repo, publish_release]
    repositories: [self]
    when:
      refs: ['refs/heads/hotfix/**']
      tags: [{ semver: '>=1.0.0', prefix: v }]
      events: [workflow_dispatch]
      workflows: [{ path: .github/workflows/release.yml, ref: 'refs/heads/hotfix/**' }]
  - id: release-hours
    effect: forbid
    reason: Somebody is there to help during office hours, and nobody is over the new year
    operations: [tag_repo, publish_release]
    repositories: ['**']
    when:
      windows:
        time_zone: Europe/Berlin
        allow:
          - { days: [mon, tue, wed, thu], from: '09:00', to: '16:00' }
        freeze:
          - { from: 2026-12-18, to: 2027-01-06 }
        break_glass: emergency-fix
`;
const PRESETS = { solo: SOLO, team: TEAM, strict: STRICT };

;// CONCATENATED MODULE: ./src/authorize/policy/run.ts

const refuse = (code, because, found, wanted) => refusal(code, { rule: null, because, found, wanted });
/** Whether GitHub knows this run at the commit and under the workflow that the job was told. */
function judgeRun(_policy, { job, attempt }) {
    const because = 'approvals (they belong to a run)';
    if ('unreadable' in attempt)
        return [refuse('run_unreadable', because, attempt.unreadable, 'this run attempt')];
    const { head_sha: head, path } = attempt.value;
    const violations = [];
    if (head !== job.sha || job.sha === '') {
        violations.push(refuse('run_head_differs', because, head, `GITHUB_SHA, ${job.sha}`));
    }
    if (!sameWorkflow(path, job.workflow_ref)) {
        violations.push(refuse('run_workflow_differs', because, path, `GITHUB_WORKFLOW_REF, ${job.workflow_ref}`));
    }
    return violations;
}
/**
 * Whether a run's `path` is the workflow of GITHUB_WORKFLOW_REF (`owner/name/.github/workflows/x.yml@refs/heads/main`).
 * GitHub writes the path with or without `owner/name/` before and `@main` or `@refs/heads/main` behind.
 */
function sameWorkflow(path, workflowRef) {
    const told = /^([^/@]+\/[^/@]+\/)([^@]+)@(.+)$/.exec(workflowRef);
    if (told === null)
        return false;
    const [, repository = '', file = '', ref = ''] = told;
    const [name, at] = splitAt(path);
    const sameFile = name === file || name.toLowerCase() === `${repository}${file}`.toLowerCase();
    return sameFile && (at === null || [ref, ref.replace(/^refs\/(heads|tags)\//, '')].includes(at));
}
function splitAt(path) {
    const at = path.indexOf('@');
    return at < 0 ? [path, null] : [path.slice(0, at), path.slice(at + 1)];
}
/** Whether this plan is one that may ship: its size, what was approved, and what earlier attempts had. */
function judgePlan(policy, evidence) {
    const { operations, plan_digest: digest, expected_plan_digest: expected } = evidence;
    const violations = [];
    if (operations > policy.max_operations) {
        violations.push(refuse('too_many_operations', 'max_operations', `${operations} operations`, `at most ${policy.max_operations}`));
    }
    if (expected === null && policy.plan_digest === 'required') {
        violations.push(refuse('plan_digest_missing', 'plan_digest', 'no expected-plan-digest', digest));
    }
    if (expected !== null && expected !== digest) {
        const found = evidence.differs === null ? digest : `${digest}; ${evidence.differs}`;
        violations.push(refuse('plan_digest_differs', 'plan_digest', found, `the approved plan, ${expected}`));
    }
    return [...violations, ...rerunViolations(policy, evidence)];
}
function rerunViolations(policy, evidence) {
    const { run_attempt: attempt, earlier_plan_digests: earlier, plan_digest: digest } = evidence;
    if (attempt === 1)
        return [];
    if (policy.reruns === 'never')
        return [refuse('rerun_refused', 'reruns', `attempt ${attempt}`, 'the first attempt')];
    const wanted = 'a plan of the first attempt';
    if ('unreadable' in earlier)
        return [refuse('rerun_plan_unknown', 'reruns', earlier.unreadable, wanted)];
    if (earlier.value === null || earlier.value.includes(digest))
        return [];
    return [
        refuse('rerun_plan_differs', 'reruns', digest, `${wanted}: ${earlier.value.join(' or ') || 'none is recorded'}`),
    ];
}
/** Whether the ledger branch is kept from being rewritten, where the policy requires it. */
function judgeLedger(policy, evidence) {
    if (policy.ledger_protection === 'warn')
        return [];
    const wanted = 'a branch that can be neither deleted nor force-pushed';
    if ('unreadable' in evidence.protected) {
        return [refuse('ledger_protection_unknown', 'ledger_protection', evidence.protected.unreadable, wanted)];
    }
    if (evidence.protected.value)
        return [];
    return [refuse('ledger_unprotected', 'ledger_protection', 'no such protection', wanted)];
}

;// CONCATENATED MODULE: ./src/authorize/policy/waivers.ts


const excludes = (policy, role) => policy.approvals === 'none' || policy.approvals.not.includes(role);
const WAIVERS = [
    {
        code: 'approvals_waived',
        message: 'The policy asks for no approval (approvals: none): whoever can start the workflow can publish.',
        waived: ({ approvals }) => approvals === 'none',
    },
    {
        code: 'actor_may_approve',
        message: 'The actor of the run may approve it (approvals.not lacks actor).',
        waived: (policy) => !excludes(policy, 'actor'),
    },
    {
        code: 'triggering_actor_may_approve',
        message: 'Whoever started the attempt may approve it (approvals.not lacks triggering_actor).',
        waived: (policy) => !excludes(policy, 'triggering_actor'),
    },
    {
        code: 'commit_author_may_approve',
        message: "The commit's author may approve it (approvals.not lacks commit_author).",
        waived: (policy) => !excludes(policy, 'commit_author'),
    },
    {
        code: 'reviewers_waived',
        message: 'The environment need not have required reviewers (environment_protection.required_reviewers: false).',
        waived: ({ environment_protection: protection }) => !protection.required_reviewers,
    },
    {
        code: 'self_review_waived',
        message: 'The environment may let people approve their own runs (environment_protection.prevent_self_review: false).',
        waived: ({ environment_protection: protection }) => !protection.prevent_self_review,
    },
    {
        code: 'admin_bypass_accepted',
        message: 'Administrators may bypass the environment (environment_protection.admins_may_bypass: true).',
        waived: ({ environment_protection: protection }) => protection.admins_may_bypass,
    },
    {
        code: 'branch_restriction_waived',
        message: 'The environment may admit every branch (environment_protection.branch_restricted: false).',
        waived: ({ environment_protection: protection }) => !protection.branch_restricted,
    },
    {
        code: 'plan_digest_waived',
        message: 'Prod need not be told which plan was approved (plan_digest: optional).',
        waived: ({ plan_digest: digest }) => digest === 'optional',
    },
    {
        code: 'ledger_protection_waived',
        message: 'The ledger branch need not be protected against rewriting (ledger_protection: warn).',
        waived: ({ ledger_protection: protection }) => protection === 'warn',
    },
];
/** Every protection that the policy gives up, as warnings for banner, summary and ledger. */
function waivers(policy) {
    return WAIVERS.filter(({ waived }) => waived(policy)).map(({ code, message }) => ({ code, message }));
}
/** One warning for each forbid rule that would match this request, had a break-glass rule not lifted its windows. */
function breakGlassWarnings(policy, request) {
    return policy.rules.flatMap((rule) => {
        const windows = rule.when?.windows;
        if (windows?.break_glass === undefined || windowState(windows, request.now).open)
            return [];
        const { break_glass: named, ...unliftable } = windows;
        const strict = { ...rule, when: { ...rule.when, windows: unliftable } };
        if (tryRule(policy, rule, request).matched || !tryRule(policy, strict, request).matched)
            return [];
        const reason = policy.rules.find(({ id }) => id === named)?.reason ?? '';
        const frozen = (windows.freeze ?? []).map(entryText).join('; ');
        return [
            {
                code: 'break_glass_used',
                message: `Rule "${named}" (${reason}) lifted rule "${rule.id}" (${rule.reason}) for operation ` +
                    `"${request.operation.operation_id}"${frozen === '' ? '' : `, in spite of the freeze ${frozen}`}.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/authorize/policy/validator.ts





/** What the run as a whole violates, whatever the operation: only the evidence that is given is judged. */
function judgeEvidence(policy, evidence) {
    return [
        ...(evidence.plan ? judgePlan(policy, evidence.plan) : []),
        ...(evidence.run ? judgeRun(policy, evidence.run) : []),
        ...(evidence.environment ? judgeEnvironment(policy, evidence.environment) : []),
        ...(evidence.approvals ? judgeApprovals(policy, evidence.approvals) : []),
        ...(evidence.ledger ? judgeLedger(policy, evidence.ledger) : []),
    ];
}
/** A record with the run's own violations: what a rule permitted is then forbidden; what nothing permitted stays so. */
function withViolations(record, violations) {
    if (violations.length === 0)
        return record;
    const decision = record.decision === 'permit' ? 'forbid' : record.decision;
    return { ...record, decision, violations: [...record.violations, ...violations] };
}
/** A policy that answers for a run. */
class AuthorizationPolicyValidator {
    policy;
    #violations;
    /** `evidence`: what is known of the run; a part that is not given is not judged, so the caller decides what is due. */
    constructor(policy, evidence = {}) {
        this.policy = policy;
        this.#violations = judgeEvidence(policy, evidence);
    }
    /** One operation's decision by the rules, and by what the run violates as a whole. */
    decide(request) {
        return withViolations(decide_decide(this.policy, request), this.#violations);
    }
    /** What must be said aloud though it does not refuse: what the policy waives, and every use of a break-glass rule. */
    warnings(requests = []) {
        return [...waivers(this.policy), ...requests.flatMap((request) => breakGlassWarnings(this.policy, request))];
    }
}

;// CONCATENATED MODULE: ./src/authorize/policy/index.ts
/** The policy language and its decisions: pure, without network, disk or secret. */
















/***/ }),

/***/ 85554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ heldBack)
/* harmony export */ });
/**
 * The pieces, one late, and the last only after `finish` has found nothing wrong with the whole: who is sent them never
 * has all bytes of what turned out to be something else. Takes and gives pieces that are lent until the next is asked for.
 * @param look sees each piece as it comes
 * @param finish throws when the whole is not what it should be
 */
async function* heldBack(pieces, look, finish) {
    // One buffer for all pieces: garbage outside the heap is collected late, and would add up to most of the file.
    let buffer = Buffer.alloc(0);
    let held = null;
    for await (const lent of pieces) {
        const piece = typeof lent === 'string' ? Buffer.from(lent) : lent;
        look(piece);
        if (held !== null)
            yield held;
        if (buffer.length < piece.length)
            buffer = Buffer.allocUnsafeSlow(piece.length);
        buffer.set(piece);
        held = buffer.subarray(0, piece.length);
    }
    finish();
    if (held !== null)
        yield held;
}


/***/ }),

/***/ 91076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


/** More faults than this help nobody. */
const MAX_DIAGNOSTICS = 20;
/** How many of the schema's complaints are looked up in the file, to tell of the first. */
const MAX_ISSUES = 1000;
const MAX_DEPTH = 32;
/**
 * Reads `bytes`, of the file that messages call `file`, as one value of `schema`.
 * @throws DiagnosticsError with `limits.code` for anything that is not exactly that
 */
function readYaml(bytes, file, schema, limits) {
    const fail = (faults, cause) => {
        const [first = { at: { file }, message: 'the file cannot be read' }, ...rest] = faults;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticsError */ .Ho(limits.code, [first, ...rest.slice(0, MAX_DIAGNOSTICS - 1)], { cause });
    };
    if (bytes.byteLength > limits.maxBytes) {
        fail([{ at: { file }, message: `the file has ${bytes.byteLength} bytes; at most ${limits.maxBytes} are read` }]);
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const document = compose(decode(bytes, file, fail), lines);
    if (document === null)
        return fail([{ at: { file, line: 1, column: 1 }, message: 'the file is empty' }]);
    if ('offset' in document)
        return fail([{ at: at(document.offset), message: document.message }]);
    const faults = [...syntaxFaults(document), ...foreignFaults(document)];
    if (faults.length > 0) {
        fail(faults.sort((a, b) => a.offset - b.offset).map(({ offset, message }) => ({ at: at(offset), message })));
    }
    const locate = (path) => at(offsetOf(document, path));
    const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
    if (parsed.success)
        return { value: parsed.data, locate };
    const mistakes = parsed.error.issues.slice(0, MAX_ISSUES).flatMap((issue) => explain(issue, document));
    return fail(mistakes.sort((a, b) => a.offset - b.offset).map(({ offset, message }) => ({ at: at(offset), message })));
}
function decode(bytes, file, fail) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        return fail([{ at: { file }, message: 'the file is not valid UTF-8; save it as UTF-8' }], error);
    }
}
/** The only document, null when there is none, or a fault. */
function compose(text, lineCounter) {
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
        lineCounter,
        version: '1.2',
        schema: 'core',
        merge: false,
        // Looked for in foreignFaults: the library compares each key with each other, minutes for one large map.
        uniqueKeys: false,
        stringKeys: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    if (!Array.isArray(documents))
        return null;
    const [first, second] = documents;
    if (first === undefined)
        return null;
    if (second !== undefined) {
        return { offset: second.range[0], message: 'a second YAML document; write everything into one' };
    }
    const { yaml, tags } = first.directives;
    const directive = (yaml.explicit ?? false) || Object.keys(tags).length > 1;
    return directive ? { offset: 0, message: 'a YAML directive (%); leave it out' } : first;
}
const NOT_A_KEY = 'a field must be named by plain text; a value that begins with {{ needs quotes around it';
function syntaxFaults(document) {
    return [...document.errors, ...document.warnings].map((error) => ({
        offset: error.pos[0],
        message: error.code === 'NON_STRING_KEY' ? NOT_A_KEY : error.message,
    }));
}
/** What YAML allows and these files do not. */
function foreignFaults(document) {
    const faults = [];
    const add = (node, message) => void faults.push({ offset: node.range?.[0] ?? 0, message });
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_key, node, path) {
            if (path.length > MAX_DEPTH) {
                add(node, `nested more than ${MAX_DEPTH} deep`);
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                add(node, 'an alias (*); write the value out');
            else if (node.anchor !== undefined)
                add(node, 'an anchor (&); write the value out where it is needed');
            else if (node.tag !== undefined)
                add(node, 'a tag (!); leave it out');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' && !node.value.isWellFormed()) {
                add(node, 'text with half of a surrogate pair; write the character itself');
            }
            // Not a visitor of its own: one for maps would take them away from this one.
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
                for (const key of repeatedKeys(node))
                    add(key, 'this key is already there; write it once');
            return undefined;
        },
        Pair(_key, pair) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
                return;
            if (pair.key.value === '<<')
                add(pair.key, 'a merge key (<<); write the fields out');
            if (pair.key.value === '__proto__')
                add(pair.key, '"__proto__" is no field');
        },
    });
    return faults;
}
function repeatedKeys(map) {
    const seen = new Set();
    const keys = map.items.map(({ key }) => key).filter((key) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key));
    return keys.filter(({ value }) => seen.size === seen.add(value).size);
}
function pairOf(node, key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    return node.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key);
}
/** The node at the end of `path`, or null where the path leads nowhere; with the last node on the way. */
function follow(document, path) {
    let node = document.contents;
    let last = document.contents;
    for (const step of path) {
        const pair = pairOf(node, step);
        const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number' ? node.items[step] : pair?.value;
        if (next === undefined && pair === undefined)
            return { node: null, last, found: false };
        node = next;
        last = (next ?? pair?.key) || last;
    }
    return { node, last, found: true };
}
const startOf = (node) => node?.range?.[0] ?? 0;
function offsetOf(document, path) {
    return startOf(follow(document, path).last);
}
/** A zod issue as faults in the file. */
function explain(issue, document) {
    if (issue.code === 'unrecognized_keys') {
        const parent = follow(document, issue.path).node;
        return issue.keys.slice(0, MAX_DIAGNOSTICS).map((key) => ({
            offset: startOf(pairOf(parent, key)?.key),
            message: `${pathText([...issue.path, key])}: there is no such field`,
        }));
    }
    if (issue.code === 'invalid_union') {
        const branch = closestBranch(issue);
        if (branch !== null) {
            return branch.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] }, document));
        }
    }
    const { found, last } = follow(document, issue.path);
    const name = pathText(issue.path);
    const plain = issue.message.replace(/^Invalid input: /, '').replace(/, received undefined$/, '');
    const message = found ? plain : `missing; ${plain}`;
    return [{ offset: startOf(last), message: name === '' ? message : `${name}: ${message}` }];
}
/** Of a union the branch whose kind of value is there, when its own message says nothing better. */
function closestBranch(issue) {
    if (issue.message !== 'Invalid input')
        return null;
    const inside = issue.errors.filter((branch) => branch.every(({ path, code }) => path.length > 0 || (code !== 'invalid_type' && code !== 'invalid_value')));
    return inside.sort((a, b) => a.length - b.length)[0] ?? null;
}
/** `rules[0].when.refs`, as people write it. */
function pathText(path) {
    return path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
        .join('')
        .replace(/^\./, '');
}


/***/ }),

/***/ 91277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ endFiles),
/* harmony export */   NW: () => (/* binding */ runFiles),
/* harmony export */   Tj: () => (/* binding */ beginFiles),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   jO: () => (/* binding */ openPaths)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32257);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _protocol_jcs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46260);
/* harmony import */ var _protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52533);




/** Burns the receipts and opens their intents, in the same commit as the intents' lines. */
function beginFiles(begun, facts) {
    const run = { run_attempt: facts.runAttempt, run_id: facts.runId };
    const files = new Map();
    for (const { operation, receiptId, seq } of begun) {
        const { operation_digest } = operation;
        files.set((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .consumedPath */ .Ml)(receiptId), (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFile */ .d_)({ ...run, claim: facts.claim, operation_digest }));
        files.set((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openPath */ ["in"])(operation), openFile({ operation, receiptId, seq }, facts));
    }
    return files;
}
function openFile({ receiptId, seq }, { runAttempt, runId }) {
    return (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFile */ .d_)({ receipt_id: receiptId, run_attempt: runAttempt, run_id: runId, seq });
}
/** Removes what this run opened and nobody closed meanwhile. */
async function endFiles(begun, facts, snapshot) {
    const files = new Map();
    const open = await openPaths(snapshot);
    for (const item of begun) {
        const path = (0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openPath */ ["in"])(item.operation);
        if (!open.has(path))
            continue;
        const found = await snapshot.read(path);
        if (found !== null && Buffer.compare(found, openFile(item, facts)) === 0)
            files.set(path, null);
    }
    return files;
}
/** The intents that some run has open, by their path. */
async function openPaths(snapshot) {
    return new Set((await snapshot.list(_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .OPEN_FOLDER */ ._N)).map((name) => `${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .OPEN_FOLDER */ ._N}/${name}`));
}
/**
 * The record of what a run's first attempt planned; its jobs and steps may each have a plan. Later attempts add none:
 * theirs must be there already.
 */
async function runFiles(facts, planDigest, now, snapshot) {
    const path = (0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .runPath */ .t0)(facts.runId);
    const before = await readRun(facts.runId, snapshot);
    if (before === null)
        return new Map([[path, (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFile */ .d_)({ opened_at: (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTime */ .f)(now), plan_digests: [planDigest] })]]);
    if (facts.runAttempt > 1 || before.plan_digests.includes(planDigest))
        return new Map();
    return new Map([[path, (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFile */ .d_)({ ...before, plan_digests: [...before.plan_digests, planDigest] })]]);
}
/** @throws MarketOpsError `ledger_untrusted` */
async function readRun(runId, snapshot) {
    const bytes = await snapshot.read((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .runPath */ .t0)(runId));
    if (bytes === null)
        return null;
    let value;
    try {
        value = (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonFile */ .OW)(bytes);
    }
    catch {
        value = null;
    }
    if ((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .runShape */ .rg)(value) === null)
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL('ledger_untrusted', `The ledger cannot be trusted: ${(0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .runPath */ .t0)(runId)} cannot be read. Find out who changed it before anything is published.`);
}


/***/ }),

/***/ 21656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./src/github/client.ts + 3 modules
var github_client = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/github/early-reads.ts
var early_reads = __webpack_require__(77960);
// EXTERNAL MODULE: ./src/github/answers.ts
var answers = __webpack_require__(23948);
// EXTERNAL MODULE: ./src/github/errors.ts + 1 modules
var errors = __webpack_require__(40927);
;// CONCATENATED MODULE: ./src/github/mutation.ts


/**
 * Sends a GraphQL mutation, which GitHub answers with status 200 also where it refuses it.
 * @param what it does, for messages
 * @returns its data
 * @throws GitHubError `refused` only where GitHub says plainly that it did not act
 */
async function mutate(client, what, mutation, variables) {
    const { data, errors } = await client.graphql(mutation, variables, answers/* mutation */.gO);
    const [error] = errors ?? [];
    if (error !== undefined)
        throw failed(what, error);
    return data;
}
/** Types of errors with which GitHub refuses a mutation as a whole; others may come after it has acted. */
const REFUSALS = {
    FORBIDDEN: 'github_forbidden',
    INSUFFICIENT_SCOPES: 'github_forbidden',
    NOT_FOUND: 'not_found',
    UNPROCESSABLE: 'validation_failed',
    STALE_DATA: 'ref_moved',
    BRANCH_PROTECTION_RULE_VIOLATION: 'validation_failed',
};
/** Of an error without a type: the mutation is not known to this server, and nothing of it was run. */
const UNKNOWN_FIELD = 'undefinedField';
function failed(what, { type, message, extensions }) {
    const isUnknown = extensions?.code === UNKNOWN_FIELD;
    // Rulesets name their violations in the text; which type they come with is not documented.
    const isRule = /^Repository rule violations found/.test(message);
    const refusal = REFUSALS[type ?? ''] ?? (isUnknown || isRule ? 'validation_failed' : undefined);
    const code = refusal === undefined ? 'github_error' : (0,errors/* isMoved */.yu)(message) ? 'ref_moved' : refusal;
    const advice = code === 'github_forbidden' ? " Add `contents: write` to the job's permissions." : '';
    const text = message.trim().slice(0, 1_000).replace(/\.$/, '');
    return new errors/* GitHubError */.y_(code, `${what}: ${text}.${advice}`, {
        status: 200,
        certainty: refusal === undefined ? 'ambiguous' : 'refused',
    });
}

// EXTERNAL MODULE: ./src/github/reader.ts
var github_reader = __webpack_require__(54068);
;// CONCATENATED MODULE: ./src/github/effects.ts




const UPDATE_REFS = `mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }
}`;
/**
 * The writes, one request each and none repeated.
 * @param reader tells a repository's node id, which GraphQL asks for
 * @throws GitHubError `read_only` for a client of a dry run: no writer exists there
 */
function createEffects(client, reader) {
    if (client.readOnly) {
        throw new errors/* GitHubError */.y_('read_only', 'A dry run has no writer.', { status: null, certainty: 'refused' });
    }
    const at = github_reader/* repositoryParts */.v;
    return {
        createTagObject: (repository, { tag, message, targetSha }) => client.write('POST /repos/{owner}/{repo}/git/tags', { ...at(repository), tag, message, object: targetSha, type: 'commit' }, answers/* withSha */.ho),
        async createRef(repository, ref, sha) {
            const made = await client.write('POST /repos/{owner}/{repo}/git/refs', { ...at(repository), ref, sha }, answers/* ref */.KR);
            if (made.name !== ref || made.sha !== sha)
                throw doubtful(`${ref} was to be made at ${sha}, GitHub tells ${made.name} at ${made.sha}`);
        },
        // PATCH with `force` is no compare-and-set, and without it moves no tag object; this mutation is one.
        async updateRef(repository, ref, { from, to, force }) {
            const { nodeId } = await reader.repository(repository);
            const refUpdates = [{ name: ref, beforeOid: from, afterOid: to, force }];
            const data = await mutate(client, `Moving ${ref}`, UPDATE_REFS, { repositoryId: nodeId, refUpdates });
            if (typeof data?.['updateRefs'] !== 'object' || data['updateRefs'] === null) {
                throw doubtful(`moving ${ref} was answered without a result`);
            }
        },
        createRelease: (repository, fields) => client.write('POST /repos/{owner}/{repo}/releases', { ...at(repository), ...fields }, answers/* release */._r),
        updateRelease: (repository, id, fields) => client.write('PATCH /repos/{owner}/{repo}/releases/{release_id}', { ...at(repository), release_id: id, ...fields }, answers/* release */._r),
        deleteRelease: (repository, id) => client.write('DELETE /repos/{owner}/{repo}/releases/{release_id}', { ...at(repository), release_id: id }, answers/* nothing */.s6),
        async uploadAsset(repository, release, { name, label, contentType, size, open }) {
            at(repository);
            // `…/assets{?name,label}`: the host is checked like every other before anything is sent.
            const url = release.uploadUrl.replace(/\{[^}]*\}$/, '');
            if (!url.endsWith(`/releases/${release.id}/assets`))
                throw doubtful(`the upload address of release ${release.id} is another's`);
            return client.write(`POST ${url}{?name,label}`, {
                name,
                ...(label === null ? {} : { label }),
                headers: { 'content-type': contentType, 'content-length': String(size) },
                // A function: each attempt after a refused one starts with fresh bytes.
                data: open,
            }, answers/* asset */.LY);
        },
        deleteAsset: (repository, id) => client.write('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { ...at(repository), asset_id: id }, answers/* nothing */.s6),
        createBlob: (repository, content) => client.write('POST /repos/{owner}/{repo}/git/blobs', { ...at(repository), content: Buffer.from(content).toString('base64'), encoding: 'base64' }, answers/* withSha */.ho),
        createTree: (repository, baseTree, entries) => client.write('POST /repos/{owner}/{repo}/git/trees', { ...at(repository), base_tree: baseTree, tree: entries.map((entry) => ({ ...entry, type: 'blob' })) }, answers/* withSha */.ho),
        createCommit: (repository, { message, tree, parents, author }) => client.write('POST /repos/{owner}/{repo}/git/commits', { ...at(repository), message, tree, parents: [...parents], ...(author === undefined ? {} : { author }) }, answers/* withSha */.ho),
        createPullRequest: (repository, fields) => client.write('POST /repos/{owner}/{repo}/pulls', { ...at(repository), ...fields }, answers/* pullRequest */.VV),
        updatePullRequest: (repository, number, fields) => client.write('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...at(repository), pull_number: number, ...fields }, answers/* pullRequest */.VV),
        addLabels: (repository, number, labels) => client.write('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...at(repository), issue_number: number, labels: [...labels] }, answers/* nothing */.s6),
        addAssignees: (repository, number, assignees) => client.write('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', { ...at(repository), issue_number: number, assignees: [...assignees] }, answers/* nothing */.s6),
        requestReviewers: (repository, number, reviewers, teamReviewers) => client.write('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', { ...at(repository), pull_number: number, reviewers: [...reviewers], team_reviewers: [...teamReviewers] }, answers/* nothing */.s6),
        setMilestone: (repository, number, milestone) => client.write('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...at(repository), issue_number: number, milestone }, answers/* nothing */.s6),
    };
}
function doubtful(what) {
    return new errors/* GitHubError */.y_('github_error', `GitHub's answer is not to be relied on: ${what}.`, {
        status: null,
        certainty: 'ambiguous',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/github/evidence.ts



const id = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]).transform(String);
const account = schemas/* object */.Ikc({ id, login: schemas/* string */.YjP(), type: schemas/* string */.YjP() });
const reviews = schemas/* array */.YOg(schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ id, name: schemas/* string */.YjP() })),
    state: schemas/* string */.YjP(),
    user: account.nullish().transform((user) => user ?? null),
    comment: schemas/* string */.YjP()
        .nullish()
        .transform((text) => text ?? ''),
}));
const attempt = schemas/* object */.Ikc({
    head_sha: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    actor: account.nullish().transform((user) => user ?? null),
    triggering_actor: account.nullish().transform((user) => user ?? null),
});
const environment = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP(),
        prevent_self_review: schemas/* boolean */.zMY().optional(),
        reviewers: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    }))
        .optional(),
    deployment_branch_policy: schemas/* object */.Ikc({ protected_branches: schemas/* boolean */.zMY(), custom_branch_policies: schemas/* boolean */.zMY() })
        .nullish(),
    can_admins_bypass: schemas/* boolean */.zMY().optional(),
});
const commitAuthor = schemas/* object */.Ikc({ author: schemas/* union */.KCZ([account, schemas/* object */.Ikc({}).transform(() => null), schemas/* null */.chJ()]).optional() });
function createEvidenceReader(client) {
    return {
        reviews: (repository, runId) => evidence(() => client.read('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', at(repository, { run_id: runId }), reviews)),
        attempt: (repository, runId, number) => evidence(() => client.read('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', at(repository, { run_id: runId, attempt_number: number }), attempt)),
        attemptStatus: (repository, runId, number) => evidence(() => orNull(async () => {
            const { status } = await client.read('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', at(repository, { run_id: runId, attempt_number: number }), schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullish() }));
            return status ?? '';
        })),
        environment: (repository, name) => evidence(() => orNull(async () => withoutUndefined(await client.read('GET /repos/{owner}/{repo}/environments/{environment_name}', at(repository, { environment_name: name }), environment)))),
        commitAuthors: (repository, sha) => evidence(async () => {
            const { author } = await client.read('GET /repos/{owner}/{repo}/commits/{ref}', at(repository, { ref: sha }), commitAuthor);
            return [author ?? null];
        }),
        branchRules: (repository, branch) => evidence(async () => {
            const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
            const rules = await client.list(route, at(repository, { branch }), schemas/* object */.Ikc({ type: schemas/* string */.YjP() }));
            return rules.map(({ type }) => type);
        }),
        teamMembers: (slug, expected) => evidence(async () => {
            const [org = '', team = ''] = slug.split('/');
            const parameters = { org, team_slug: team };
            const found = await client.read('GET /orgs/{org}/teams/{team_slug}', parameters, schemas/* object */.Ikc({ id }));
            if (found.id !== expected)
                throw new Error(`the team ${slug} has the id ${found.id}, not ${expected}`);
            const members = await client.list('GET /orgs/{org}/teams/{team_slug}/members', parameters, account);
            return members.map((member) => member.id);
        }),
    };
}
function at(repository, more) {
    return { ...(0,github_reader/* repositoryParts */.v)(repository), ...more };
}
async function orNull(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && error.code === 'not_found')
            return null;
        throw error;
    }
}
async function evidence(read) {
    try {
        return { value: await read() };
    }
    catch (error) {
        return { unreadable: error instanceof Error ? error.message : String(error) };
    }
}
/** zod gives absent fields as undefined; here absent means absent. */
function withoutUndefined(answer) {
    return JSON.parse(JSON.stringify(answer));
}

;// CONCATENATED MODULE: ./src/github/inventory.ts



const time = schemas/* string */.YjP().transform((text) => Date.parse(text));
const taggedAt = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), tagger: schemas/* object */.Ikc({ date: time }).nullish() });
const release = schemas/* object */.Ikc({
    tag_name: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    created_at: time,
    published_at: time.nullable(),
    html_url: schemas/* string */.YjP(),
});
function createInventory(client, repository) {
    const at = (0,github_reader/* repositoryParts */.v)(repository);
    const tagFound = async (ref) => {
        const found = { kind: 'tag', tag: ref.name.slice('refs/tags/'.length), url: null };
        if (ref.type === 'tag') {
            const route = 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}';
            const { message, tagger } = await client.read(route, { ...at, tag_sha: ref.sha }, taggedAt);
            return { ...found, at: tagger?.date ?? 0, text: message };
        }
        if (ref.type !== 'commit')
            return { ...found, at: 0, text: null };
        const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
        const { committedAt } = await client.read(route, { ...at, commit_sha: ref.sha }, answers/* gitCommit */.om);
        return { ...found, at: Date.parse(committedAt), text: null };
    };
    return {
        async tags() {
            // Not paginated in GitHub's description: all matches come at once.
            const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}';
            const refs = await client.read(route, { ...at, ref: 'tags/' }, answers/* ref */.KR.array());
            return Promise.all(refs.map(tagFound));
        },
        async releases() {
            const all = await client.list('GET /repos/{owner}/{repo}/releases', at, release);
            return all.map((item) => ({
                kind: 'release',
                tag: item.tag_name,
                at: item.published_at ?? item.created_at,
                text: item.body ?? '',
                url: item.html_url,
            }));
        },
    };
}

// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(52533);
;// CONCATENATED MODULE: ./src/github/ledger-branch.ts






/** Reads the ledger's branch in the repository whose workflow runs: the only branch that these functions can name. */
function createLedgerReader(client, repository) {
    const at = (0,github_reader/* repositoryParts */.v)(repository);
    const contents = async (path, ref, schema) => {
        try {
            return await client.read('GET /repos/{owner}/{repo}/contents/{path}', { ...at, path, ref }, schema);
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_) || error.code !== 'not_found')
                throw error;
            // Reads may lag behind writes: a commit that is not known yet says nothing about its files.
            if (/no commit found/i.test(error.message))
                throw strange(`${ref} of ${ledger_files/* LEDGER_BRANCH */.jF} is not there yet`);
            return null;
        }
    };
    return {
        async head() {
            try {
                const found = await client.read('GET /repos/{owner}/{repo}/branches/{branch}', { ...at, branch: ledger_files/* LEDGER_BRANCH */.jF }, answers/* branch */.tk);
                // A renamed branch is answered under its new name.
                if (found.name !== ledger_files/* LEDGER_BRANCH */.jF)
                    return null;
                const { sha, parents } = found.commit;
                return { sha, parents };
            }
            catch (error) {
                if (error instanceof errors/* GitHubError */.y_ && error.code === 'not_found')
                    return null;
                throw error;
            }
        },
        async read(path, commitSha) {
            const found = await contents(path, commitSha, answers/* file */.NJ);
            if (found === null)
                return null;
            if (found.type !== 'file')
                throw strange(`${path} of ${ledger_files/* LEDGER_BRANCH */.jF} is no file`);
            if (found.encoding === 'base64' && found.content !== undefined)
                return Buffer.from(found.content, 'base64');
            return client.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...at, file_sha: found.sha }, answers/* blob */.av);
        },
        async list(folder, commitSha) {
            const found = (await contents(folder, commitSha, answers/* folder */.TV)) ?? [];
            if (found.length >= MOST_LISTED)
                throw strange(`${folder} of ${ledger_files/* LEDGER_BRANCH */.jF} is not listed in full`);
            return found.filter(({ type }) => type === 'file').map(({ name }) => name);
        },
        async lastChange(path, commitSha) {
            const [found] = await client.read('GET /repos/{owner}/{repo}/commits', { ...at, sha: commitSha, path, per_page: 1 }, answers/* commit */.cd.array());
            return found ?? null;
        },
    };
}
/**
 * The same, with its writes: GitHub's mutation for a commit on a branch that is there, the Git data API for the first
 * commit, which makes the branch (the mutation cannot).
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch
 * @throws GitHubError `read_only` for a client of a dry run
 */
function createLedgerBranch(client, repository) {
    if (client.readOnly) {
        throw new errors/* GitHubError */.y_('read_only', 'A dry run has no ledger.', { status: null, certainty: 'refused' });
    }
    const at = (0,github_reader/* repositoryParts */.v)(repository);
    return {
        ...createLedgerReader(client, repository),
        async commit(message, on, changes) {
            const files = [...changes];
            const input = {
                branch: { repositoryNameWithOwner: repository, branchName: ledger_files/* LEDGER_BRANCH */.jF },
                expectedHeadOid: on,
                message: { headline: message },
                fileChanges: {
                    additions: files.flatMap(([path, content]) => content === null ? [] : [{ path, contents: Buffer.from(content).toString('base64') }]),
                    deletions: files.flatMap(([path, content]) => (content === null ? [{ path }] : [])),
                },
            };
            const what = `Appending to ${ledger_files/* LEDGER_BRANCH */.jF}`;
            const answer = committed.safeParse(await mutate(client, what, APPEND, { input }));
            if (answer.success)
                return answer.data.createCommitOnBranch.commit.oid;
            throw strange(`a commit on ${ledger_files/* LEDGER_BRANCH */.jF} was answered without its SHA`);
        },
        createTree: (changes) => client.write('POST /repos/{owner}/{repo}/git/trees', {
            ...at,
            tree: [...changes].flatMap(([path, content]) => content === null ? [] : [{ path, mode: '100644', type: 'blob', content: Buffer.from(content).toString() }]),
        }, answers/* withSha */.ho),
        createCommit: (message, tree) => client.write('POST /repos/{owner}/{repo}/git/commits', { ...at, message, tree, parents: [] }, answers/* withSha */.ho),
        async create(commitSha) {
            await client.write('POST /repos/{owner}/{repo}/git/refs', { ...at, ref: `refs/heads/${ledger_files/* LEDGER_BRANCH */.jF}`, sha: commitSha }, answers/* ref */.KR);
        },
        pause: (ms) => client.pause(ms),
    };
}
const APPEND = `mutation AppendToLedger($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const committed = schemas/* object */.Ikc({
    createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/) }) }),
});
/** GitHub lists a folder's first thousand files. */
const MOST_LISTED = 1_000;
function strange(what) {
    return new errors/* GitHubError */.y_('github_error', `GitHub's answer is not to be relied on: ${what}.`, {
        status: null,
        certainty: 'ambiguous',
    });
}

;// CONCATENATED MODULE: ./src/github/connect.ts







function connect({ facts, token, env, clock, log, cancelled, transport }) {
    const client = (0,github_client/* createClient */.U)({
        apiUrl: facts.apiUrl,
        mode: facts.mode,
        token,
        env,
        clock,
        log,
        userAgent: (0,early_reads/* userAgentOf */.a)(facts),
        ...(cancelled === undefined ? {} : { cancelled }),
        ...(transport === undefined ? {} : { transport }),
    });
    const reader = (0,github_reader/* createReader */.W)(client);
    return {
        reader,
        evidence: createEvidenceReader(client),
        effects: facts.mode === 'prod' ? createEffects(client, reader) : null,
        inventory: createInventory(client, facts.repository),
        ledgerReader: createLedgerReader(client, facts.repository),
        ledger: facts.mode === 'prod' ? createLedgerBranch(client, facts.repository) : null,
        skewMs: () => {
            const heard = client.serverClock();
            return heard === null ? null : heard.localMs - heard.serverMs;
        },
        pause: (ms) => client.pause(ms),
    };
}


/***/ }),

/***/ 24308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ OperationError),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hj: () => (/* binding */ conflict)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** An operation that did not succeed for a reason that no single request tells: a conflict, a wrong read-back. */
class OperationError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL {
    status = null;
    certainty;
    constructor(code, message, certainty = 'refused', cause) {
        super(code, message, cause === undefined ? {} : { cause });
        this.name = 'OperationError';
        this.certainty = certainty;
    }
}
/** What GitHub has differs from what was approved, and it is not ours to change. Nothing was written. */
function conflict(reason) {
    return new OperationError('conflict', reason);
}
/** The failure behind an error, or null for anything that is not one (a cancellation, a defect). */
function failureOf(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL && 'certainty' in error ? error : null;
}
/** Whether a failed write may have acted. Whatever is no plain refusal may have. */
function isAmbiguous(error) {
    return failureOf(error)?.certainty === 'ambiguous';
}


/***/ }),

/***/ 32501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Z: () => (/* binding */ TRUSTED_KEYS_PATH),
/* harmony export */   r3: () => (/* binding */ readGovernance)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _authorize_policy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28520);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55543);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _protocol_jcs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46260);
/* harmony import */ var _protocol_vkey_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19523);







const TRUSTED_KEYS_PATH = '.marketops/trusted-keys';
/**
 * In prod both files come from the default branch at one commit, whatever the checkout holds: a branch cannot change
 * the rules it is judged by. A dry run shows what the checkout's files would say.
 * @throws DiagnosticsError `policy_invalid`
 */
async function readGovernance(deps) {
    const own = await ownSource(deps);
    const [found, keys] = await Promise.all([readPolicy(deps, own), own.read(TRUSTED_KEYS_PATH)]);
    const { value, locate } = (0,_authorize_policy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .ON)(found.bytes, found.file ?? 'the built-in policy');
    const keysBytes = keys ?? Buffer.alloc(0);
    return {
        policy: value,
        policyBytes: found.bytes,
        policyDigest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(found.bytes),
        policyFile: found.file,
        policyUrl: found.url,
        locate,
        trustedKeysBytes: keysBytes,
        ...readTrustedKeys(keysBytes),
    };
}
async function readPolicy({ inputs, facts, policyReader }, own) {
    const elsewhere = inputs.policyRef;
    if (elsewhere === null) {
        const bytes = await own.read(inputs.policy);
        if (bytes === null)
            return { bytes: Buffer.from(_authorize_policy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_POLICY */ .Uo), file: null, url: null };
        return {
            bytes,
            file: inputs.policy,
            url: `${facts.serverUrl}/${facts.repository}/blob/${own.commit}/${inputs.policy}`,
        };
    }
    const { repository, path, ref } = elsewhere;
    const commit = await policyReader.commit(repository, ref);
    const bytes = commit === null ? null : await policyReader.file(repository, path, commit.sha);
    if (commit === null || bytes === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MarketOpsError */ .NL('policy_unreadable', `policy-ref: there is no ${path} at ${ref} of ${repository}. Check its spelling, and that policy-token can read it.`);
    }
    return { bytes, file: `${repository}:${path}`, url: `${facts.serverUrl}/${repository}/blob/${commit.sha}/${path}` };
}
async function ownSource({ inputs, facts, github }) {
    if (inputs.mode === 'prod')
        return defaultBranch(github.reader, facts.repository);
    return {
        read: (path) => fromCheckout((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inputs.workingDirectory, path)),
        commit: facts.commitSha,
        branch: facts.ref,
    };
}
function readTrustedKeys(bytes) {
    const text = (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeUtf8 */ ._6)(bytes);
    if (text === null)
        return { trustedKeys: [], trustedKeysFault: `${TRUSTED_KEYS_PATH} is not valid UTF-8` };
    try {
        return { trustedKeys: (0,_protocol_vkey_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTrustedKeys */ .n0)(text), trustedKeysFault: null };
    }
    catch (error) {
        if (!(error instanceof _protocol_vkey_js__WEBPACK_IMPORTED_MODULE_6__/* .TrustedKeysError */ .Us))
            throw error;
        return { trustedKeys: [], trustedKeysFault: `${TRUSTED_KEYS_PATH}:${error.line}: the line ${error.message}` };
    }
}
/** The default branch at its newest commit, read through the API: what a checkout holds does not matter. */
async function defaultBranch(reader, repository) {
    const { defaultBranch: branch } = await reader.repository(repository);
    const commit = await reader.commit(repository, `refs/heads/${branch}`);
    if (commit === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MarketOpsError */ .NL('not_found', `The default branch ${branch} of ${repository} has no commit; push one first.`);
    }
    return { read: (path) => reader.file(repository, path, commit.sha), commit: commit.sha, branch };
}
async function fromCheckout(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MarketOpsError */ .NL('policy_unreadable', `${path} cannot be read. Check that it is a file.`, { cause: error });
    }
}


/***/ }),

/***/ 65592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z0: () => (/* binding */ checkIdentity),
  r3: () => (/* binding */ preamble),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/authorize/policy/index.ts + 18 modules
var authorize_policy = __webpack_require__(28520);
;// CONCATENATED MODULE: ./src/authorize/refusals.ts
/**
 * Decides about the plan as a whole, for it was approved as a whole: one refusal or conflict refuses everything that
 * would change something. In a dry run everything is refused, first of all by the mode.
 */
function judge(operations, { dryRun }) {
    const own = operations.map(({ operation, violations }) => ({
        operation,
        violations: [...(dryRun ? [MODE_NOT_PROD] : []), ...violations, ...conflictOf(operation)],
    }));
    const blocked = own.some(({ violations }) => violations.length > 0);
    return own.map(({ operation, violations }) => {
        if (violations.length > 0)
            return { operation, verdict: 'refuse', violations };
        if (operation.effect === 'none')
            return { operation, verdict: 'unchanged', violations };
        return blocked
            ? { operation, verdict: 'refuse', violations: [PLAN_BLOCKED] }
            : { operation, verdict: 'ship', violations };
    });
}
const MODE_NOT_PROD = {
    rule: null,
    code: 'mode_not_prod',
    message: 'This is a dry run: everything is planned and shown, and every side effect is blocked',
};
const PLAN_BLOCKED = {
    rule: null,
    code: 'plan_blocked',
    message: 'Another operation of the plan is refused or in conflict, and the plan was approved as a whole',
};
function conflictOf({ effect, reason }) {
    return effect === 'conflict'
        ? [{ rule: null, code: 'conflict', message: reason ?? 'GitHub has something else there' }]
        : [];
}

// EXTERNAL MODULE: ./src/core/errors.ts
var core_errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/parallel.ts
var parallel = __webpack_require__(12112);
// EXTERNAL MODULE: ./src/core/clock.ts
var core_clock = __webpack_require__(32257);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/plan.ts
var protocol_plan = __webpack_require__(36625);
// EXTERNAL MODULE: ./src/operations/failure.ts
var failure = __webpack_require__(24308);
;// CONCATENATED MODULE: ./src/plan/located.ts


/** Brings what goes wrong with an entry to its place in the operations file, and all of it together. */
class Located {
    #entries;
    #locate;
    constructor(entries, locate) {
        this.#entries = entries;
        this.#locate = locate;
    }
    /** @param field as kinds write it, `assets[0].path`; empty for the entry itself */
    fault(code, index, field, message) {
        const at = this.#locate(['operations', index, ...fieldPath(field)]);
        return { code, at, message: field === '' ? message : `${field}: ${message}` };
    }
    /** Where a text (a path, a glob) stands in an entry; the entry's own place when it does not. */
    placeOf(index, text) {
        const inside = text === undefined ? null : findText(this.#entries[index]?.written, text);
        return this.#locate(['operations', index, ...(inside ?? [])]);
    }
    /** Does one entry's work; what it throws is kept, so that the other entries' faults are found too. */
    async attempt(index, work) {
        try {
            return { value: await work() };
        }
        catch (error) {
            const needsPlace = error instanceof core_errors/* MarketOpsError */.NL && error.at === null && (0,failure/* failureOf */.g5)(error) === null;
            return { error: needsPlace ? this.at(error, this.placeOf(index, undefined)) : error };
        }
    }
    /** The same error, with its place. */
    at(error, at) {
        return new core_errors/* MarketOpsError */.NL(error.code, error.message, { cause: error, at });
    }
    /**
     * All values, or what is wrong: first what its owner can mend in the file, all of it; otherwise the first failure.
     * A defect of ours hides behind nothing.
     */
    collect(attempts) {
        const errors = attempts.flatMap((attempt) => ('error' in attempt ? [attempt.error] : []));
        const defect = errors.find((error) => !(error instanceof core_errors/* MarketOpsError */.NL));
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what was caught is thrown on as it came
        if (defect !== undefined)
            throw defect;
        const failures = errors;
        this.refuse(failures.flatMap(({ code, message, at }) => (at === null ? [] : [{ code, message, at }])));
        if (failures[0] !== undefined)
            throw failures[0];
        return attempts.flatMap((attempt) => ('value' in attempt ? [attempt.value] : []));
    }
    /** @throws DiagnosticsError with the code of the first fault, unless there is none */
    refuse(faults) {
        const [first, ...rest] = [...faults].sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
        if (first !== undefined)
            throw new core_errors/* DiagnosticsError */.Ho(first.code, [first, ...rest]);
    }
}
/** `assets[0].path` as steps. */
function fieldPath(field) {
    return (field.match(/[^.[\]]+/g) ?? []).map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step));
}
function findText(value, text) {
    if (value === text)
        return [];
    if (typeof value !== 'object' || value === null)
        return null;
    for (const [name, item] of Object.entries(value)) {
        const inner = findText(item, text);
        if (inner !== null)
            return [Array.isArray(value) ? Number(name) : name, ...inner];
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/core/yaml.ts
var yaml = __webpack_require__(91076);
;// CONCATENATED MODULE: ./src/plan/dependencies.ts
/** Duplicate ids, dependencies on what is not there, and cycles, each at its place in the operations file. */
function dependencyFaults(entries) {
    const first = new Map();
    const faults = [];
    entries.forEach(({ id }, index) => {
        const before = first.get(id);
        if (before === undefined)
            first.set(id, index);
        else
            faults.push({
                path: ['operations', index, 'id'],
                message: `"${id}" is the id of operation ${before + 1} already; ids are unique`,
            });
    });
    entries.forEach(({ dependsOn }, index) => {
        dependsOn.forEach((id, at) => {
            if (!first.has(id)) {
                faults.push({ path: ['operations', index, 'depends_on', at], message: `there is no operation "${id}"` });
            }
        });
    });
    return faults.length > 0 ? faults : cycleFaults(entries, first);
}
/** Each cycle once, at the dependency that closes it. */
function cycleFaults(entries, indexOf) {
    const faults = [];
    const done = new Set();
    const way = [];
    const visit = (entry, index) => {
        if (done.has(entry.id))
            return;
        way.push(entry.id);
        entry.dependsOn.forEach((id, at) => {
            const from = way.indexOf(id);
            if (from === -1) {
                const next = indexOf.get(id);
                visit(entries[next], next);
                return;
            }
            const cycle = [...way.slice(from), id].join(' → ');
            faults.push({
                path: ['operations', index, 'depends_on', at],
                message: `the operations wait for each other: ${cycle}; take one of these dependencies away`,
            });
        });
        way.pop();
        done.add(entry.id);
    };
    entries.forEach(visit);
    return faults;
}
/** Whether `from` waits for `to`, directly or through others. */
function waitsFor(from, to, dependsOn) {
    const seen = new Set();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        for (const next of dependsOn.get(id) ?? []) {
            if (next === to)
                return true;
            if (!seen.has(next))
                open.push(next);
            seen.add(next);
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./src/plan/template.ts
/** `{{ name }}` in the strings of the operations file. Filled once, after parsing: a value is data and stays data. */
/** Names that every run has. */
const BUILT_IN_NAMES = ['sha', 'short_sha', 'ref_name', 'commit_date', 'package_version'];
/** Repeating a long value many times must not fill the memory; no field on GitHub holds more than this. */
const MAX_FILLED = 1 << 20;
const OPEN = '{{';
/** `{{ name }}`, or `{{ "{{" }}` for the braces themselves. */
const TAG = /\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y;
/** Replaces every `{{ name }}` of `text`. What a value contains is never looked at again. */
function fillTemplate(text, values) {
    const faults = [];
    let filled = '';
    let from = 0;
    for (let at = text.indexOf(OPEN); at !== -1; at = text.indexOf(OPEN, from)) {
        filled += text.slice(from, at);
        TAG.lastIndex = at;
        const tag = TAG.exec(text);
        if (tag === null) {
            faults.push(malformed(text, at));
            from = at + OPEN.length;
            continue;
        }
        from = TAG.lastIndex;
        const name = tag[1];
        const value = name === undefined ? { text: OPEN } : (values.get(name) ?? { unavailable: unknown(name, values) });
        if ('text' in value)
            filled += value.text;
        else
            faults.push(value.unavailable);
        if (filled.length > MAX_FILLED)
            return { text: '', faults: [...faults, 'longer than 1 MiB once its names are filled in'] };
    }
    return { text: filled + text.slice(from), faults };
}
function malformed(text, at) {
    const end = text.indexOf('}}', at);
    const shown = JSON.stringify(text.slice(at, end === -1 ? at + 24 : Math.min(end + 2, at + 48)));
    if (text[at - 1] === '$') {
        return `$${shown.slice(1, -1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`;
    }
    return `${shown} is not {{ name }}; write the braces themselves as {{ "{{" }}`;
}
function unknown(name, values) {
    return `{{ ${name} }} is not known; there are ${[...values.keys()].join(', ')}; others come from the input "variables"`;
}
/** All names of a run. `variables` were checked by `parseVariables`, so none hides a built-in name. */
function templateValues({ context, variables, commitDate, packageVersion }) {
    const values = new Map([
        ['sha', { text: context.commitSha }],
        ['short_sha', { text: context.commitSha.slice(0, 7) }],
        ['ref_name', { text: context.ref.replace(/^refs\/(?:heads|tags|pull)\//, '') }],
        ['commit_date', commitDate],
        ['package_version', packageVersion],
    ]);
    for (const [name, text] of variables)
        values.set(name, { text });
    return values;
}
/** The day of a commit in UTC, `YYYY-MM-DD`, from its committer date. */
function commitDay(committedAt) {
    const ms = Date.parse(committedAt);
    if (Number.isNaN(ms))
        return { unavailable: '{{ commit_date }} is not known: GitHub gave no date for the commit' };
    return { text: new Date(ms).toISOString().slice(0, 10) };
}
/** The `version` of a package.json's text. */
function packageVersionOf(text) {
    const unavailable = (why) => ({ unavailable: `{{ package_version }} is not known: package.json ${why}` });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return unavailable('is not JSON');
    }
    const version = typeof value === 'object' && value !== null ? value.version : undefined;
    return typeof version === 'string' && version !== '' ? { text: version } : unavailable('has no "version"');
}

;// CONCATENATED MODULE: ./src/plan/operations-file.ts







const OPERATIONS_INVALID = 'operations_invalid';
const MAX_BYTES = 1 << 20;
const MAX_OPERATIONS = 1000;
/**
 * Reads the bytes of an operations file, which messages call `file`.
 * @throws DiagnosticsError `operations_invalid` with every fault and its place
 */
function parseOperations(bytes, file, kinds, values) {
    const fault = bytesFault(bytes);
    if (fault !== null)
        throw new core_errors/* DiagnosticsError */.Ho(OPERATIONS_INVALID, [{ at: { file }, message: fault }]);
    const { value, locate } = (0,yaml/* readYaml */.g)(bytes, file, operationsSchema(kinds, values), {
        maxBytes: MAX_BYTES,
        code: OPERATIONS_INVALID,
    });
    return { entries: value, locate };
}
const A_PLAN = 'this is a plan; a plan is evidence of what was decided, never input. Give the operations file, and each run plans anew';
function bytesFault(bytes) {
    if (bytes.includes(0))
        return 'the file has a NUL byte; it is not a text file';
    // A plan may be larger than any operations file; its owner should hear what is really wrong.
    const isPlan = bytes[0] === 0x7b && ((0,jcs/* decodeUtf8 */._6)(bytes)?.includes(`"schema":"${protocol_plan/* PLAN_SCHEMA */.G0}"`) ?? false);
    return isPlan ? A_PLAN : null;
}
/** The whole file as one schema, so that each fault is found at its place, and all of them at once. */
function operationsSchema(kinds, values) {
    return schemas/* unknown */.L5J().transform((file, issues) => {
        const schema = isRecord(file) ? file['schema'] : undefined;
        if (typeof schema === 'string' && schema.startsWith('marketops.plan/')) {
            issues.addIssue({ code: 'custom', path: ['schema'], message: A_PLAN });
            return core/* NEVER */.tm;
        }
        check(fileSchema, file, [], issues);
        const operations = isRecord(file) ? file['operations'] : undefined;
        if (!Array.isArray(operations) || operations.length > MAX_OPERATIONS)
            return core/* NEVER */.tm;
        const read = operations.map((entry, index) => readEntry(entry, ['operations', index], kinds, values, issues));
        const dependents = read.flatMap(({ dependent }) => (dependent === null ? [] : [dependent]));
        // An id that cannot be read is a fault already; what depends on it is not to be blamed too.
        if (dependents.length === read.length) {
            for (const { path, message } of dependencyFaults(dependents)) {
                issues.addIssue({ code: 'custom', path: [...path], message });
            }
        }
        return read.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    });
}
const fileSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: 'must be 1' }),
    operations: schemas/* array */.YOg(schemas/* unknown */.L5J(), { error: 'must be a list of operations' })
        .min(1, { error: 'is empty; name at least one operation' })
        .max(MAX_OPERATIONS, { error: `has too many operations; at most ${MAX_OPERATIONS} are taken` }),
});
const idSchema = schemas/* string */.YjP()
    .regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/, {
    error: 'must be a-z, 0-9, "_", "." and "-" (at most 64, a letter or digit first)',
})
    .refine((text) => !/^[0-9]+$/.test(text), { error: 'must not be a number; give it a letter' });
const commonSchema = schemas/* strictObject */.rej({
    id: idSchema,
    kind: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, { error: 'must be owner/name' })
        .optional(),
    depends_on: schemas/* array */.YOg(schemas/* string */.YjP(), { error: 'must be a list of ids' })
        .refine((list) => new Set(list).size === list.length, { error: 'names an id twice' })
        .default([]),
});
const isCommon = (name) => name in commonSchema.shape;
function readEntry(raw, path, kinds, values, issues) {
    if (!isRecord(raw)) {
        issues.addIssue({ code: 'custom', path: [...path], message: 'must be an operation: id, kind and its fields' });
        return { dependent: null, entry: null };
    }
    // A text that could not be filled is a fault already; its field's schema would only refuse it once more.
    const unfilled = new Set();
    const written = Object.fromEntries(Object.entries(raw).map(([name, value]) => [
        name,
        fillStrings(value, [...path, name], values, (at, message) => {
            unfilled.add(name);
            issues.addIssue({ code: 'custom', path: [...at], message });
        }),
    ]));
    const part = (schema, wanted) => {
        const own = Object.fromEntries(Object.entries(written).filter(([name]) => wanted(name)));
        return [...unfilled].some(wanted) ? null : check(schema, own, path, issues);
    };
    const common = part(commonSchema, isCommon);
    if (common === null)
        return { dependent: null, entry: null };
    const { id, repository = null, depends_on: dependsOn } = common;
    const kind = kinds.find((known) => known.kind === common.kind);
    if (kind === undefined) {
        const message = `there is no kind ${JSON.stringify(common.kind)}; there are ${kinds.map((known) => known.kind).join(', ')}`;
        issues.addIssue({ code: 'custom', path: [...path, 'kind'], message });
        return { dependent: { id, dependsOn }, entry: null };
    }
    const fields = part(kind.entry, (name) => !isCommon(name));
    const entry = fields === null ? null : { id, kind: kind.kind, repository, dependsOn, fields, written };
    return { dependent: { id, dependsOn }, entry };
}
/** Fills every string below `value`, names of fields excepted, and refuses text that no field of GitHub can hold. */
function fillStrings(value, path, values, report) {
    if (typeof value === 'string') {
        const { text, faults } = fillTemplate(value, values);
        for (const fault of faults)
            report(path, fault);
        // eslint-disable-next-line no-control-regex -- control characters are what is looked for
        if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
            report(path, 'has a control character');
        return text;
    }
    const inner = (item, step) => fillStrings(item, [...path, step], values, report);
    if (Array.isArray(value))
        return value.map((item, index) => inner(item, index));
    if (!isRecord(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inner(item, name)]));
}
/** The value as `schema` reads it, or null and its faults among `issues`, at their places below `path`. */
function check(schema, value, path, issues) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    for (const issue of result.error.issues) {
        issues.issues.push({
            ...issue,
            message: advice(issue, value),
            path: [...path, ...issue.path],
            input: value,
        });
    }
    return null;
}
/** `tag: 1.10` is a number to YAML, and `1.1` at that: say how to write it. */
function advice(issue, value) {
    const expected = expectedTypes(issue);
    if (expected.length === 0)
        return issue.message;
    const found = issue.path.reduce((at, step) => at?.[step], value);
    if (found === null)
        return 'has no value; write one, or leave the field out';
    if (expected.includes('string') && (typeof found === 'number' || typeof found === 'boolean')) {
        return `must be a text, and YAML reads a ${typeof found} here; put it in quotes`;
    }
    return issue.code === 'invalid_union' ? `must be of type ${expected.join(' or ')}` : issue.message;
}
/** The types one of which the value should have had, where it has none of them; an empty list for other faults. */
function expectedTypes(issue) {
    if (issue.code === 'invalid_type')
        return [issue.expected];
    if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input')
        return [];
    const types = issue.errors.map(([first]) => first?.code === 'invalid_type' && first.path.length === 0 ? first.expected : null);
    return types.includes(null) ? [] : types.filter((type) => type !== null);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/plan/relations.ts


/**
 * Two operations must not race for one thing on GitHub: that is an error. A release whose tag another operation of the
 * plan makes waits for that operation, unless an order is given: side by side the release would make a lightweight tag.
 * What follows is a function of the resolved operations alone, so every job arrives at the same dependencies.
 */
function relate(operations) {
    const faults = [];
    const dependsOn = new Map(operations.map(({ operation_id: id, depends_on: list }) => [id, list]));
    const owner = new Map();
    operations.forEach((operation, index) => {
        for (const { key, field, what } of claims(operation)) {
            const other = owner.get(key);
            if (other === undefined)
                owner.set(key, operation);
            else
                faults.push({ index, field, message: `operation "${other.operation_id}" ${what} already; two would race` });
        }
    });
    const indexOf = new Map(operations.map((operation, index) => [operation, index]));
    for (const [release, tag] of releasesWithTheirTags(operations)) {
        const index = indexOf.get(release);
        const tagId = tag.operation_id;
        const releaseId = release.operation_id;
        if (release.parameters.target_sha !== tag.parameters.target_sha) {
            const message = `operation "${tagId}" makes the tag ${tag.parameters.tag} at ${tag.parameters.target_sha}, this release wants it at ${release.parameters.target_sha}; give both the same target`;
            faults.push({ index, field: 'tag', message });
        }
        else if (waitsFor(tagId, releaseId, dependsOn)) {
            const message = `waits for the release "${releaseId}", which cannot be published before its tag; let the release depend on the tag`;
            faults.push({ index: indexOf.get(tag), field: 'depends_on', message });
        }
        else if (!waitsFor(releaseId, tagId, dependsOn)) {
            dependsOn.set(releaseId, [...(dependsOn.get(releaseId) ?? []), tagId]);
        }
    }
    return { faults, dependsOn };
}
/** What an operation writes, and no other of the same plan may. */
function claims(operation) {
    const claim = (field, what, ...key) => ({
        key: JSON.stringify([operation.operation_kind, operation.repository_id, ...key]),
        field,
        what,
    });
    const key = (0,protocol_plan/* naturalKey */.XX)(operation);
    if (operation.operation_kind === 'tag_repo')
        return [claim('tag', `makes the tag ${key}`, key)];
    if (operation.operation_kind === 'publish_release')
        return [claim('tag', `publishes a release of ${key}`, key)];
    const { head, commit } = operation.parameters;
    const pair = claim('head', `opens the pull request ${key}`, key);
    return commit === null ? [pair] : [pair, claim('head', `commits to the branch ${head}`, 'commit', head)];
}
function releasesWithTheirTags(operations) {
    const tags = new Map();
    for (const operation of operations) {
        if (operation.operation_kind === 'tag_repo')
            tags.set(`${operation.repository_id} ${operation.parameters.tag}`, operation);
    }
    return operations.flatMap((operation) => {
        if (operation.operation_kind !== 'publish_release')
            return [];
        const tag = tags.get(`${operation.repository_id} ${operation.parameters.tag}`);
        return tag === undefined ? [] : [[operation, tag]];
    });
}

;// CONCATENATED MODULE: ./src/plan/repositories.ts



/** What GitHub answers about a name that is wrong, or that the token does not reach. */
const MENDABLE = new Set(['not_found', 'github_forbidden', 'redirect_refused']);
/**
 * Asks GitHub once for each repository that entries name: its id, and its name as GitHub spells it.
 * @throws DiagnosticsError at each repository that is not there, or not for this token
 * @throws MarketOpsError `repository_changed`, and whatever made GitHub's answer doubtful
 */
async function resolveRepositories(entries, context, reader, concurrency, located) {
    const nameOf = (entry) => entry.repository ?? context.repository;
    const first = new Map();
    entries.forEach((entry, index) => {
        const key = nameOf(entry).toLowerCase();
        if (!first.has(key))
            first.set(key, { entry, index });
    });
    const attempts = await (0,parallel/* mapLimited */.bB)([...first.values()], concurrency, ({ entry, index }) => located.attempt(index, async () => {
        const info = await reader.repository(nameOf(entry)).catch((error) => {
            const code = (0,failure/* failureOf */.g5)(error)?.code;
            const mendable = error instanceof core_errors/* MarketOpsError */.NL && entry.repository !== null && MENDABLE.has(code ?? '');
            throw mendable ? located.at(error, located.placeOf(index, nameOf(entry))) : error;
        });
        if (nameOf(entry).toLowerCase() === context.repository.toLowerCase())
            assertOwn(info, context);
        return info;
    }));
    const infos = located.collect(attempts);
    const byName = new Map([...first.keys()].map((name, at) => [name, infos[at]]));
    return (entry) => byName.get(nameOf(entry).toLowerCase());
}
/** A name can come to mean another repository while a run waits for its approval. */
function assertOwn(info, { repository, repositoryId }) {
    if (info.id === repositoryId)
        return;
    throw new failure/* OperationError */.OK('repository_changed', `${repository} has id ${info.id} now, but this run belongs to id ${repositoryId}: another repository bears the name. Start a new run.`);
}

;// CONCATENATED MODULE: ./src/plan/resolve-entry.ts



/**
 * One entry with nothing left open, and its digest.
 * @throws MarketOpsError at the field that cannot be published
 */
async function resolveEntry(input) {
    const { entry, index, kinds, context, reader, values, located } = input;
    const kind = kinds.find((known) => known.kind === entry.kind);
    const target = input.repositories(entry);
    const fail = (code, field, message) => {
        const fault = located.fault(code, index, field, message);
        throw new core_errors/* MarketOpsError */.NL(fault.code, fault.message, { at: fault.at });
    };
    const { parameters, targetCommit, files } = await kind.resolve(entry.fields, {
        repository: target.fullName,
        repositoryId: target.id,
        defaultBranch: target.defaultBranch,
        commitSha: context.commitSha,
        isOwnRepository: target.id === context.repositoryId,
        reader,
        workspace: locatedWorkspace(input),
        fill: (text, field) => {
            const { text: filled, faults } = fillTemplate(text, values);
            return faults[0] === undefined
                ? filled
                : fail('template_invalid', field, `in the text of the file: ${faults.join('; ')}`);
        },
        fail,
    });
    const digested = subject(entry.kind, parameters, target.fullName, target.id);
    const operation = {
        ...digested,
        operation_id: entry.id,
        operation_digest: (0,protocol_plan/* operationDigest */.Q8)(digested),
        depends_on: entry.dependsOn,
        effect: 'create',
        reason: null,
        observed: null,
        target_subject: targetCommit === null ? null : subjectLine(targetCommit.message),
    };
    return { kind, operation, files };
}
function subject(kind, parameters, repository, repositoryId) {
    return { operation_kind: kind, parameters, repository, repository_id: repositoryId };
}
/** The first line of a commit's message, well-formed and of a length that fits anywhere. */
function subjectLine(message) {
    return message.split(/\r?\n/, 1)[0].slice(0, 500).toWellFormed();
}
/** The workspace, whose errors point to the path or glob in the operations file that led to them. */
function locatedWorkspace({ workspace, located, index }) {
    const pointing = async (text, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof core_errors/* MarketOpsError */.NL) || error.at !== null)
                throw error;
            throw located.at(error, located.placeOf(index, text));
        }
    };
    return {
        glob: (pattern) => pointing(pattern, () => workspace.glob(pattern)),
        file: (path) => pointing(path, () => workspace.file(path)),
        text: (path) => pointing(path, () => workspace.text(path)),
        workFiles: (patterns) => pointing(patterns[0], () => workspace.workFiles(patterns)),
    };
}

;// CONCATENATED MODULE: ./src/plan/create.ts











const MAX_PLAN = 16 * 1024 * 1024;
/** More than the client sends at once: it alone knows what GitHub bears. */
const CONCURRENCY = 32;
/**
 * The plan of a run (docs/formats.md, section 3): every operation resolved, digested and observed. Reads only.
 * `observe` compares each operation with what GitHub has now; what another operation of the same plan will make first
 * is not there yet, and `depends_on` says that it will be.
 * @throws DiagnosticsError for everything wrong with the operations file, all at once
 * @throws MarketOpsError what reading from GitHub met, `plan_too_large`
 */
async function createPlan(input) {
    const { file, kinds, reader, context, clock, concurrency = CONCURRENCY } = input;
    const values = await valuesOf(input);
    const { entries, locate } = parseOperations(file.bytes, file.path, kinds, values);
    const located = new Located(entries, locate);
    const repositories = await resolveRepositories(entries, context, reader, concurrency, located);
    const resolved = located.collect(await (0,parallel/* mapLimited */.bB)(entries, concurrency, (entry, index) => located.attempt(index, () => resolveEntry({ ...input, entry, index, values, located, repositories }))));
    const { faults, dependsOn } = relate(resolved.map(({ operation }) => operation));
    located.refuse(faults.map(({ index, field, message }) => located.fault(OPERATIONS_INVALID, index, field, message)));
    const observing = (0,parallel/* mapLimited */.bB)(resolved, concurrency, async ({ operation, kind }) => {
        const ready = { ...operation, depends_on: dependsOn.get(operation.operation_id) ?? [] };
        const { effect, reason, observed } = await kind.observe(ready, reader);
        return { ...ready, effect, reason: reason?.toWellFormed() ?? null, observed };
    });
    input.resolved?.(resolved.map(({ operation }) => operation.operation_id));
    const operations = await observing;
    const files = new Map(resolved.map(({ operation, files: own }) => [operation.operation_id, own]));
    return { ...written(operations, context, (0,core_clock/* formatTime */.f)(clock())), files };
}
function written(operations, context, createdAt) {
    const { repository, repositoryId, commitSha, ref, mode } = context;
    const subject = { repository_id: repositoryId, commit_sha: commitSha, operations };
    const plan = {
        ...subject,
        schema: protocol_plan/* PLAN_SCHEMA */.G0,
        mode,
        blocked_by_mode: mode === 'dry_run',
        promotable: false,
        repository,
        ref,
        created_at: createdAt,
        plan_digest: (0,protocol_plan/* planDigest */.Gb)(subject),
    };
    const planBytes = (0,jcs/* jsonFile */.d_)(plan);
    if (planBytes.byteLength > MAX_PLAN) {
        throw new core_errors/* MarketOpsError */.NL('plan_too_large', `The plan has ${planBytes.byteLength} bytes; at most ${MAX_PLAN} are taken. Split the operations file.`);
    }
    // What is handed on is what the bytes say, in their order, so that no one ever sees another plan than the proof holds.
    const read = (0,jcs/* parseJsonFile */.OW)(planBytes);
    const fault = (0,protocol_plan/* planShape */.xH)(read);
    if (fault !== null) {
        throw new core_errors/* MarketOpsError */.NL('plan_invalid', `The plan that was made is none: ${fault.path} should be ${fault.expected}. Please report this.`);
    }
    return { plan: read, planBytes };
}
/** What is not known is an error only where it is used, so nothing is thrown here. */
async function valuesOf({ context, variables, reader, workspace }) {
    const unavailable = (name) => (error) => {
        if (!(error instanceof core_errors/* MarketOpsError */.NL))
            throw error;
        return { unavailable: `{{ ${name} }} is not known: ${error.message}` };
    };
    const [commitDate, packageVersion] = await Promise.all([
        reader.commit(context.repository, context.commitSha).then((commit) => commit === null
            ? {
                unavailable: `{{ commit_date }} is not known: ${context.repository} has no commit ${context.commitSha}`,
            }
            : commitDay(commit.committedAt), unavailable('commit_date')),
        workspace.text('package.json').then(packageVersionOf, unavailable('package_version')),
    ]);
    return templateValues({ context, variables, commitDate, packageVersion });
}

;// CONCATENATED MODULE: ./src/plan/variables.ts


const NAME = /^[a-z][a-z0-9_]{0,63}$/;
const MAX_VARIABLES = 100;
const MAX_VALUE = 4096;
/**
 * The input `variables`: a `name=value` a line. Everything after the first `=` is the value, without the blanks around
 * it; it may be empty. Empty lines are skipped; there are no comments, for a value may begin with `#`.
 * @throws MarketOpsError `variables_invalid`, which names every line that cannot be used
 */
function parseVariables(text) {
    const variables = new Map();
    const faults = [];
    text.split(/\r\n|\n/).forEach((line, index) => {
        if (line.trim() === '')
            return;
        const equals = line.indexOf('=');
        const name = line.slice(0, equals === -1 ? undefined : equals).trim();
        const value = line.slice(equals + 1).trim();
        const fault = equals === -1 ? 'is not name=value' : (nameFault(name, variables) ?? valueFault(value));
        if (fault !== null)
            faults.push(`line ${index + 1} ${fault}`);
        else
            variables.set(name, value);
    });
    if (variables.size > MAX_VARIABLES)
        faults.push(`there are ${variables.size} variables; at most ${MAX_VARIABLES} are taken`);
    if (faults.length === 0)
        return variables;
    throw new core_errors/* MarketOpsError */.NL('variables_invalid', `The input "variables" cannot be used: ${faults.join('; ')}.`);
}
function nameFault(name, known) {
    if (!NAME.test(name))
        return 'has a name that is not a-z, 0-9 and _ (at most 64, a letter first)';
    if (BUILT_IN_NAMES.includes(name))
        return `would hide the built-in name "${name}"; choose another`;
    return known.has(name) ? `gives "${name}" a second time` : null;
}
/** The value itself is not shown: somebody may have put a secret there. */
function valueFault(value) {
    if (value.length > MAX_VALUE)
        return `has a value longer than ${MAX_VALUE} characters`;
    return !value.isWellFormed() || /\p{Cc}/u.test(value) ? 'has a control character in its value' : null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/held-back.ts
var held_back = __webpack_require__(85554);
;// CONCATENATED MODULE: ./src/plan/local-file.ts






/** GitHub takes no larger blob; anything above is streamed as an asset, never held in memory. */
const MAX_READ = 100 * 1024 * 1024;
const CHUNK = 256 * 1024;
/**
 * Hashes the file `path` below `root` (an absolute path without symbolic links) in constant memory.
 * @throws MarketOpsError `file_missing`, `symlink_refused`, `not_a_file`, `file_unreadable`
 */
async function localFile(root, path) {
    await refuseLinks(root, path);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunksOf((0,external_node_path_.join)(root, path), path)) {
        hash.update(chunk);
        size += chunk.byteLength;
    }
    const digest = `sha256:${hash.digest('hex')}`;
    const planned = { path, size, digest };
    const checked = () => checkedChunks(root, planned);
    return {
        ...planned,
        open: checked,
        async read() {
            if (size > MAX_READ) {
                throw new core_errors/* MarketOpsError */.NL('file_too_large', `${path} has ${size} bytes; a committed file may have ${MAX_READ}.`);
            }
            const whole = Buffer.allocUnsafe(size);
            let read = 0;
            for await (const chunk of checked()) {
                whole.set(chunk, read);
                read += chunk.byteLength;
            }
            return whole;
        },
    };
}
/**
 * The bytes as planned, or an error: the last chunk is handed out only after the digest has been compared, so that an
 * upload of other bytes can never be complete.
 */
async function* checkedChunks(root, planned) {
    const changed = new core_errors/* MarketOpsError */.NL('asset_changed', `${planned.path} is no longer what was planned (${planned.size} bytes, ${planned.digest}). ` +
        'Nothing may change the files between the plan and their publication; run again.');
    await refuseLinks(root, planned.path);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const look = (chunk) => {
        hash.update(chunk);
        size += chunk.byteLength;
        if (size > planned.size)
            throw changed;
    };
    yield* (0,held_back/* heldBack */.Z)(chunksOf((0,external_node_path_.join)(root, planned.path), planned.path), look, () => {
        if (size !== planned.size || `sha256:${hash.digest('hex')}` !== planned.digest)
            throw changed;
    });
}
/** The file's bytes; each chunk is lent until the next is asked for, for one buffer serves for all of them. */
async function* chunksOf(absolute, path) {
    let handle = null;
    try {
        // Never through a link that took the file's place, and never waiting for the other end of a pipe.
        // Windows has neither flag, and then undefined counts as 0.
        handle = await (0,external_node_fs_promises_.open)(absolute, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        const found = await handle.stat();
        if (!found.isFile())
            throw notAFile(path);
        const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, found.size + 1));
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    catch (error) {
        throw error instanceof core_errors/* MarketOpsError */.NL ? error : unreadable(path, error);
    }
    finally {
        await handle?.close();
    }
}
/** Refuses a path that is not a plain file, or lies behind a symbolic link at any of its parts. */
async function refuseLinks(root, path) {
    const parts = path.split('/');
    for (let i = 1; i <= parts.length; i++) {
        const here = parts.slice(0, i).join('/');
        const found = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, here)).catch((error) => {
            throw unreadable(path, error);
        });
        if (found.isSymbolicLink()) {
            throw new core_errors/* MarketOpsError */.NL('symlink_refused', here === path
                ? `${path} is a symbolic link; only plain files are published. Name the file itself.`
                : `${path} lies behind the symbolic link ${here}; only plain files are published. Name the file itself.`);
        }
        if (i === parts.length && !found.isFile())
            throw notAFile(path);
    }
}
const notAFile = (path) => new core_errors/* MarketOpsError */.NL('not_a_file', `${path} is not a plain file; name the files themselves, or folder/** for a folder.`);
function unreadable(path, cause) {
    const code = errnoOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new core_errors/* MarketOpsError */.NL('file_missing', `${path} is not there; was it built, and is the path relative to the working directory?`, { cause });
    }
    if (code === 'ELOOP')
        return new core_errors/* MarketOpsError */.NL('symlink_refused', `${path} is a symbolic link; name the file itself.`, { cause });
    return new core_errors/* MarketOpsError */.NL('file_unreadable', `${path} cannot be read (${code ?? String(cause)}).`, { cause });
}
/** The system's name of a failure, `ENOENT`. */
function errnoOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}

;// CONCATENATED MODULE: ./src/plan/git.ts








/**
 * Asks the git on the path about the work tree around `root` (absolute, without symbolic links).
 * @throws MarketOpsError `not_a_work_tree`, `git_missing`, `git_failed`
 */
async function readWorkTree(root, environment) {
    const git = (...args) => run(root, environment, args);
    const prefix = await prefixOf(root, git);
    const index = await git('ls-files', '-t', '-s', '-z');
    const untracked = await git('ls-files', '-z', '--others', '--exclude-standard');
    return {
        prefix,
        index: parseIndex(index),
        committed: await committedFiles(git),
        untracked: untracked.split('\0').filter(Boolean),
    };
}
async function prefixOf(root, git) {
    const answer = await git('rev-parse', '--show-toplevel', '--show-prefix').catch((error) => {
        if (error instanceof core_errors/* MarketOpsError */.NL && error.code === 'git_missing')
            throw error;
        throw new core_errors/* MarketOpsError */.NL('not_a_work_tree', 'The working directory is not a git work tree, so files cannot be committed from it. ' +
            'Run actions/checkout before this action, and set "working-directory" to where it put the repository.', { cause: error });
    });
    const [top = '', prefix = ''] = answer.split('\n');
    // core.worktree can point git to another place than the one it was asked about.
    const seen = await (0,external_node_fs_promises_.realpath)((0,external_node_path_.resolve)(top, prefix)).catch(() => null);
    if (seen !== root) {
        throw new core_errors/* MarketOpsError */.NL('not_a_work_tree', "Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.");
    }
    return prefix;
}
async function committedFiles(git) {
    // A repository without a commit has no HEAD to compare with.
    const head = await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}').catch(() => '');
    if (head === '')
        return [];
    const listing = await git('ls-tree', '-r', '-z', '--name-only', 'HEAD');
    return listing.split('\0').filter(Boolean);
}
const ENTRY = /^([A-Za-z?]) (\d{6}) [0-9a-f]+ ([0-3])\t(.+)$/s;
/** `git ls-files -t -s -z`: `<tag> <mode> <object> <stage>\t<path>`, each ended by a NUL. */
function parseIndex(listing) {
    const entries = new Map();
    for (const record of listing.split('\0').filter(Boolean)) {
        const [, tag, mode = '', stage, path = ''] = ENTRY.exec(record) ?? [];
        if (path === '')
            throw new core_errors/* MarketOpsError */.NL('git_failed', 'git ls-files answered in a form that is not known.');
        entries.set(path, { path, mode, skipped: tag === 'S', unmerged: stage !== '0' });
    }
    return entries;
}
const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Nothing that a repository's configuration names is run, and nothing is fetched. */
const SETTINGS = [
    'core.fsmonitor=false',
    `core.hooksPath=${external_node_os_.devNull}`,
    'core.excludesFile=',
    'protocol.allow=never',
    // The checkout may belong to another user (container jobs); only its list of files is read.
    'safe.directory=*',
];
async function run(root, environment, args) {
    try {
        const { stdout } = await execute('git', [...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
            cwd: root,
            env: gitEnvironment(environment),
            encoding: 'buffer',
            maxBuffer: 256 * 1024 * 1024,
            timeout: 120_000,
            windowsHide: true,
        });
        const text = (0,jcs/* decodeUtf8 */._6)(stdout);
        if (text === null)
            throw new core_errors/* MarketOpsError */.NL('git_failed', 'A file name in the work tree is not valid UTF-8.');
        return text;
    }
    catch (error) {
        if (error instanceof core_errors/* MarketOpsError */.NL)
            throw error;
        if (errnoOf(error) === 'ENOENT') {
            throw new core_errors/* MarketOpsError */.NL('git_missing', 'git is not on the PATH; install it before this step.', { cause: error });
        }
        throw new core_errors/* MarketOpsError */.NL('git_failed', `git ${args[0] ?? ''} failed: ${(0,core_errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
/** Git gets none of our secrets and no configuration but the repository's, so two machines see the same. */
function gitEnvironment(environment) {
    const kept = ['PATH', 'Path', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'];
    return {
        ...Object.fromEntries(kept.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))),
        HOME: external_node_os_.devNull,
        XDG_CONFIG_HOME: external_node_os_.devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}

;// CONCATENATED MODULE: ./src/plan/paths.ts

/** Paths and globs of the operations file: `/` between their parts, inside the working directory, nothing else. */
const MAX_LENGTH = 1024;
/**
 * A plain path, without a leading `./`.
 * @throws MarketOpsError `path_invalid`
 */
function plainPath(path) {
    const normal = path.replace(/^(?:\.\/+)+/, '');
    const fault = path.includes('\\') ? 'has a backslash; write /' : pathFault(normal);
    if (fault !== null)
        throw new core_errors/* MarketOpsError */.NL('path_invalid', `The path ${JSON.stringify(path)} ${fault}.`);
    return normal;
}
/**
 * A glob, without a leading `./`. A backslash may only take the meaning from a character that has one.
 * @throws MarketOpsError `path_invalid`
 */
function globPattern(pattern) {
    const normal = pattern.replace(/^(?:\.\/+)+/, '');
    const fault = globFault(normal);
    if (fault !== null)
        throw new core_errors/* MarketOpsError */.NL('path_invalid', `The glob ${JSON.stringify(pattern)} ${fault}.`);
    return normal;
}
function globFault(pattern) {
    if (/\\(?![[\]{}()*?!+@\\])/.test(pattern))
        return 'has a backslash; write / between the parts of a path';
    if (/^!(?!\()/.test(pattern))
        return 'begins with "!"; name what is wanted, there is no way to name what is not';
    // Braces can put a `..` together from parts, so it is looked for in any place where a part can begin and end.
    if (/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(pattern))
        return 'leads out of its folder with ".."';
    return pathFault(pattern);
}
function pathFault(path) {
    if (path === '')
        return 'is empty; name a file';
    if (path.length > MAX_LENGTH)
        return `is longer than ${MAX_LENGTH} characters`;
    if (/\p{Cc}/u.test(path) || !path.isWellFormed())
        return 'has a control character';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'is absolute; write it relative to the working directory';
    const parts = path.split('/');
    if (parts.includes('..'))
        return 'leads out of its folder with ".."; only files inside the working directory are read';
    if (path.endsWith('/'))
        return 'is a folder; write folder/** for all that is in it';
    if (parts.includes('') || parts.includes('.'))
        return 'has an empty part';
    if (isGitPath(path))
        return "is git's own; nothing of .git is ever read or sent";
    return null;
}
/** Whether a path is `.git` or below it, also as file systems that fold case see it. */
function isGitPath(path) {
    return path.split('/').some((part) => part.toLowerCase() === '.git');
}

;// CONCATENATED MODULE: ./src/plan/work-files.ts



const LOOKUPS_AT_ONCE = 16;
/**
 * What globs name of a work tree, sorted by path: what git tracks or would add, and what was deleted since the
 * checked-out commit. As with `git add`, ignored files (`node_modules`, `.env`) are not caught by a wildcard; one that is
 * written out in full is taken.
 * @throws MarketOpsError `submodule_refused`, `symlink_refused`, `unmerged_file`, `not_a_file`
 */
async function selectWorkFiles(patterns, tree, kindOf) {
    const named = picomatch_default()([...patterns], { dot: true });
    refuseRepositories(patterns, tree, named);
    const literals = patterns.filter((pattern) => !picomatch_default().scan(pattern).isGlob && !pattern.includes('\\'));
    const candidates = new Set([
        ...[...tree.index.keys(), ...tree.committed, ...tree.untracked].filter((path) => named(path)),
        ...literals,
    ]);
    const looked = await (0,parallel/* mapLimited */.bB)([...candidates].sort(), LOOKUPS_AT_ONCE, async (path) => ({
        path,
        kind: await kindOf(path),
    }));
    const known = new Set([...tree.index.keys(), ...tree.committed]);
    return looked.flatMap(({ path, kind }) => {
        const entry = tree.index.get(path);
        if (entry?.unmerged === true) {
            throw new core_errors/* MarketOpsError */.NL('unmerged_file', `${path} has merge conflicts; resolve them before it is committed.`);
        }
        if (kind === 'missing')
            return known.has(path) && entry?.skipped !== true ? [{ path, deleted: true }] : [];
        if (entry?.mode === '120000') {
            throw new core_errors/* MarketOpsError */.NL('symlink_refused', `${path} is a symbolic link; only plain files are committed. Choose globs that do not name it.`);
        }
        if (kind === 'file')
            return [{ path, deleted: false }];
        if (known.has(path))
            return [{ path, deleted: true }];
        throw new core_errors/* MarketOpsError */.NL('not_a_file', `${path} is a folder; write ${path}/** for all that is in it.`);
    });
}
/** Submodules, and repositories inside this one that git does not know: their files are not ours to commit. */
function refuseRepositories(patterns, { index, untracked }, named) {
    const repositories = [
        ...[...index.values()].filter(({ mode }) => mode === '160000').map(({ path }) => path),
        ...untracked.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1)),
    ];
    const bases = patterns.map((pattern) => picomatch_default().scan(pattern).base);
    const hit = repositories.find((path) => named(path) || bases.some((base) => `${base}/`.startsWith(`${path}/`)));
    if (hit === undefined)
        return;
    throw new core_errors/* MarketOpsError */.NL('submodule_refused', `${hit} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`);
}

;// CONCATENATED MODULE: ./src/plan/workspace.ts












/** More than a release or a pull request can sensibly hold: a glob that names more is a mistake. */
const MAX_FILES = 10_000;
const MAX_TEXT = 1 << 20;
/** Reading and hashing is bound by the disk and one core each. */
const HASHES_AT_ONCE = 4;
/**
 * The work tree in `directory`, read only. `environment` is searched for git (`PATH`), nothing else is taken from it.
 * Each file is hashed once: everything planned from it speaks of the same bytes.
 * @throws MarketOpsError `workspace_missing`
 */
async function openWorkspace(directory, environment) {
    const root = await (0,external_node_fs_promises_.realpath)(directory).catch((cause) => {
        throw new core_errors/* MarketOpsError */.NL('workspace_missing', `The working directory ${directory} is not there; check the input "working-directory".`, { cause });
    });
    const slot = (0,parallel/* limiter */.TA)(HASHES_AT_ONCE);
    const files = new Map();
    const load = (path) => {
        const known = files.get(path) ?? slot(() => localFile(root, path));
        files.set(path, known);
        return known;
    };
    const loadAll = (paths) => (0,parallel/* mapLimited */.bB)(paths, paths.length, load);
    let tree = null;
    return {
        async glob(pattern) {
            return loadAll(await matches(root, globPattern(pattern)));
        },
        async file(path) {
            return load(plainPath(path));
        },
        async text(path) {
            const file = await load(plainPath(path));
            if (file.size > MAX_TEXT) {
                throw new core_errors/* MarketOpsError */.NL('file_too_large', `${path} has ${file.size} bytes; text may have ${MAX_TEXT}.`);
            }
            const text = (0,jcs/* decodeUtf8 */._6)(await file.read());
            if (text === null)
                throw new core_errors/* MarketOpsError */.NL('file_not_text', `${path} is not valid UTF-8; save it as UTF-8.`);
            return text.replace(/^\uFEFF/, '');
        },
        async workFiles(patterns) {
            tree ??= readWorkTree(root, environment);
            const known = await tree;
            const { prefix, index } = known;
            const selected = await selectWorkFiles(patterns.map(globPattern), known, (path) => kindOf(root, path));
            refuseTooMany(selected.length, patterns.join(', '));
            return (0,parallel/* mapLimited */.bB)(selected, selected.length, async ({ path, deleted }) => {
                // A tree on GitHub holds paths from the repository's top, wherever the working directory lies.
                const fullPath = prefix + path;
                if (deleted)
                    return { path: fullPath, deleted };
                const mode = index.get(path)?.mode ?? (await modeOnDisk(root, path));
                return { path: fullPath, deleted, mode: mode === '100755' ? '100755' : '100644', file: await load(path) };
            });
        },
    };
}
/** Paths of files that a glob matches, sorted by UTF-16 code units. Symbolic links are among them, to be refused. */
async function matches(root, pattern) {
    const unreadable = [];
    const links = [];
    const found = await (0,dist/* glob */.TI)(pattern, {
        cwd: root,
        dot: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        onlyFiles: true,
        ignore: ['**/.git', '**/.git/**'],
        fs: { readdir: watchedReaddir(unreadable, links) },
    });
    // The crawler goes on past a folder that it may not read; a release must not lack files for that reason.
    const [first] = unreadable;
    if (first !== undefined) {
        throw new core_errors/* MarketOpsError */.NL('file_unreadable', `A folder below the working directory cannot be read: ${first.message}.`, { cause: first });
    }
    // The crawler leaves links out without a word; one that the glob names is to be refused aloud.
    const named = picomatch_default()(pattern, { dot: true });
    const linked = links.map((path) => (0,external_node_path_.relative)(root, path).replaceAll(external_node_path_.sep, '/')).filter((path) => named(path));
    const paths = [...new Set([...found, ...linked])].filter((path) => !isGitPath(path)).sort();
    refuseTooMany(paths.length, pattern);
    const outside = paths.find((path) => path.startsWith('../') || path.startsWith('/'));
    if (outside !== undefined) {
        throw new core_errors/* MarketOpsError */.NL('path_invalid', `The glob ${pattern} matches ${outside}, outside the working directory.`);
    }
    return paths;
}
/** `readdir`, which also keeps what went wrong, a folder that is not there excepted, and the links it saw. */
function watchedReaddir(errors, links) {
    const watched = (path, options, done) => {
        (0,external_node_fs_.readdir)(path, options, (error, entries) => {
            if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
                errors.push(error);
            for (const entry of error === null ? entries : []) {
                if (entry.isSymbolicLink())
                    links.push((0,external_node_path_.join)(path, entry.name));
            }
            done(error, entries);
        });
    };
    return watched;
}
async function kindOf(root, path) {
    try {
        return (await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, path))).isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        const code = errnoOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'missing';
        throw new core_errors/* MarketOpsError */.NL('file_unreadable', `${path} cannot be looked at (${code ?? String(error)}).`, {
            cause: error,
        });
    }
}
/** Of a file that git does not track yet. Windows has no such bit, and answers "not executable". */
async function modeOnDisk(root, path) {
    return ((await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, path))).mode & 0o100) === 0 ? '100644' : '100755';
}
function refuseTooMany(count, pattern) {
    if (count <= MAX_FILES)
        return;
    throw new core_errors/* MarketOpsError */.NL('too_many_files', `${pattern} names ${count} files; at most ${MAX_FILES} are taken. Name fewer.`);
}

;// CONCATENATED MODULE: ./src/plan/index.ts




// EXTERNAL MODULE: ./src/core/digest.ts
var digest = __webpack_require__(55543);
// EXTERNAL MODULE: ./src/protocol/vkey.ts
var protocol_vkey = __webpack_require__(19523);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(52533);
// EXTERNAL MODULE: ./src/protocol/receipt.ts
var receipt = __webpack_require__(81920);
// EXTERNAL MODULE: ./src/run/policy-source.ts
var policy_source = __webpack_require__(32501);
;// CONCATENATED MODULE: ./src/run/ahead.ts




function readAhead({ phase, facts, inputs, github, ledger }) {
    const { reader, evidence } = github;
    const { repository, runId, runAttempt, environment, commitSha } = facts;
    // The reader keeps these for whoever asks next.
    void (0,parallel/* begun */.q1)(reader.repository(repository));
    void (0,parallel/* begun */.q1)(reader.commit(repository, commitSha));
    if (inputs.mode === 'dry_run') {
        const prodFiles = {
            source: (0,parallel/* begun */.q1)((0,policy_source/* defaultBranch */.OR)(reader, repository)),
            ledgerRef: (0,parallel/* begun */.q1)(reader.ref(repository, `heads/${ledger_files/* LEDGER_BRANCH */.jF}`)),
        };
        return { evidence: null, prodFiles };
    }
    // An authorize job looks at the tip alone.
    ledger?.readAhead(phase === 'authorize' ? {} : { files: [(0,ledger_files/* runPath */.t0)(runId)], folders: [ledger_files/* OPEN_FOLDER */._N] });
    return {
        prodFiles: null,
        evidence: {
            reviews: evidence.reviews(repository, runId),
            attempt: evidence.attempt(repository, runId, runAttempt),
            environment: evidence.environment(repository, environment ?? ''),
            authors: evidence.commitAuthors(repository, commitSha),
            ledgerRules: evidence.branchRules(repository, ledger_files/* LEDGER_BRANCH */.jF),
        },
    };
}
/** A plan with more operations looks its receipts up when it begins: a refusal would make so many reads useless. */
const MOST_DRAWN = 20;
/**
 * Draws the ids of the receipts that this process is going to mint, if all is permitted, and begins to look them up
 * where consumed ones stand: in the state that the begin commit builds on. Which operations change anything is not known
 * yet; one id and one read too many cost less than a wait.
 * @returns ids by operation
 */
function drawReceiptIds({ phase, random, ledger }, operations) {
    if (ledger === null || phase !== 'all' || operations.length > MOST_DRAWN)
        return new Map();
    const ids = new Map(operations.map((id) => [id, (0,receipt/* receiptIdOf */.p9)(random(receipt/* RECEIPT_ID_BYTES */.Xt))]));
    ledger.readAhead({ files: [...ids.values()].map(ledger_files/* consumedPath */.Ml) });
    return ids;
}

;// CONCATENATED MODULE: ./src/protocol/plan-difference.ts
function planDifference(approved, current) {
    const [before, after] = [byId(approved), byId(current)];
    const inBoth = (one, other) => JSON.stringify([...one.keys()].filter((id) => other.has(id)));
    const whole = (plan, order) => new Map([
        ['commit_sha', JSON.stringify(plan.commit_sha)],
        ['repository_id', JSON.stringify(plan.repository_id)],
        ['order of operations', order],
    ]);
    const operations = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => operationChange(id, before.get(id), after.get(id)));
    return {
        plan: fieldChanges(whole(approved, inBoth(before, after)), whole(current, inBoth(after, before))),
        operations,
    };
}
function byId({ operations }) {
    return new Map(operations.map((operation) => [operation.operation_id, operation]));
}
function operationChange(id, before, after) {
    const known = after ?? before;
    if (known === undefined)
        return [];
    const fields = fieldChanges(leavesOf(before), leavesOf(after));
    if (fields.length === 0)
        return [];
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return [{ operation_id: id, operation_kind: known.operation_kind, change, fields }];
}
function fieldChanges(before, after) {
    return [...new Set([...before.keys(), ...after.keys()])]
        .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
        .filter((change) => change.before !== change.after);
}
/** Every value that the digest of an operation, or of its plan, covers. */
function leavesOf(operation) {
    const leaves = new Map();
    if (operation === undefined)
        return leaves;
    const { operation_kind, repository, repository_id, depends_on, parameters } = operation;
    collect({ operation_kind, repository, repository_id, ...parameters, depends_on }, '', leaves);
    return leaves;
}
function collect(value, path, leaves) {
    const names = Array.isArray(value) ? namesOf(value) : null;
    if (Array.isArray(value) && names !== null) {
        // The names in their order too: it is in the digest.
        leaves.set(path, JSON.stringify(names));
        for (const [i, item] of value.entries())
            collect(item, `${path}[${JSON.stringify(names[i])}]`, leaves);
    }
    else if (isObject(value)) {
        for (const [name, inner] of Object.entries(value))
            collect(inner, path === '' ? name : `${path}.${name}`, leaves);
    }
    else {
        leaves.set(path, JSON.stringify(value));
    }
}
/** What tells the entries of a list of objects apart (assets by name, files by path); null when nothing does. */
function namesOf(list) {
    for (const key of ['name', 'path']) {
        const names = list.map((item) => (isObject(item) ? item[key] : undefined));
        if (names.every((name) => typeof name === 'string') && new Set(names).size === names.length)
            return names;
    }
    return null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/run/approved-plan.ts

/** What changed since the approval; null when the plan is the approved one, or nobody said which that is. */
async function compareWithApproved({ inputs, approvedPlan }, plan) {
    const expected = inputs.expectedPlanDigest;
    if (expected === null || expected === plan.plan_digest)
        return null;
    const found = await approvedPlan(expected);
    if ('absent' in found)
        return { expected, absent: found.absent };
    return { expected, difference: planDifference(found.plan, plan) };
}
/** The comparison in a line, names only: values are for the log, the summary and the report. */
function inShort(comparison) {
    if ('absent' in comparison)
        return `no comparison, for ${comparison.absent}`;
    const { plan, operations } = comparison.difference;
    const named = (change) => operations
        .filter((operation) => operation.change === change)
        .map(({ operation_id: id, fields }) => {
        // `assets["x"].digest` is a change of the assets.
        const tops = new Set(fields.map(({ field }) => /^[^.[]+/.exec(field)?.[0] ?? field));
        return change === 'changed' ? `${id} (${[...tops].join(', ')})` : id;
    });
    const parts = [
        ['the plan', plan.map(({ field }) => field)],
        ['changed', named('changed')],
        ['added', named('added')],
        ['removed', named('removed')],
    ];
    return parts
        .filter(([, names]) => names.length > 0)
        .map(([what, names]) => `${what}: ${names.join(', ')}`)
        .join('; ');
}

// EXTERNAL MODULE: ./src/execute/batch-files.ts
var batch_files = __webpack_require__(91277);
;// CONCATENATED MODULE: ./src/run/evidence.ts






/** Everything that a policy may ask about; what cannot be read is judged as such. */
async function gatherEvidence(deps, ahead, policy, plan, comparison) {
    const { facts, inputs, github } = deps;
    const planEvidence = {
        operations: plan.operations.length,
        plan_digest: plan.plan_digest,
        expected_plan_digest: inputs.expectedPlanDigest ?? (inputs.mode === 'dry_run' ? plan.plan_digest : null),
        differs: comparison === null ? null : inShort(comparison),
        run_attempt: facts.runAttempt,
        earlier_plan_digests: await earlierPlans(deps),
    };
    if (ahead.evidence === null)
        return { evidence: { plan: planEvidence }, approvals: [] };
    const { environment } = facts;
    const [reviews, attempt, answer, authors, ledgerRules, teams] = await Promise.all([
        ahead.evidence.reviews,
        ahead.evidence.attempt,
        ahead.evidence.environment,
        ahead.evidence.authors,
        ahead.evidence.ledgerRules,
        readTeams(github.evidence, policy),
    ]);
    return {
        evidence: {
            plan: planEvidence,
            run: { job: { sha: facts.commitSha, workflow_ref: facts.workflowRef }, attempt },
            environment: { environment, answer },
            approvals: {
                environment: environment ?? '',
                plan_digest: plan.plan_digest,
                reviews,
                actor: account(attempt, 'actor'),
                triggering_actor: account(attempt, 'triggering_actor'),
                commit_authors: authors,
                teams,
            },
            ledger: { protected: isProtected(ledgerRules) },
        },
        approvals: 'value' in reviews ? reviews.value.flatMap(recorded) : [],
    };
}
/** A re-run keeps the approvals of its run, so it must have one of its plans, and not for ever. */
const LONGEST_RUN_MS = 24 * 60 * 60_000;
/** What the first attempt planned, as the ledger tells; a first attempt has nothing before it. */
async function earlierPlans({ facts, ledger, clock }) {
    if (facts.runAttempt === 1 || ledger === null)
        return { value: null };
    try {
        const snapshot = await ledger.peek();
        const run = snapshot === null ? null : await (0,batch_files/* readRun */.cI)(facts.runId, snapshot);
        if (run === null)
            return { value: null };
        const opened = (0,core_clock/* parseTime */.p)(run.opened_at) ?? 0;
        if (clock() - opened < LONGEST_RUN_MS)
            return { value: run.plan_digests };
        return { unreadable: `the first attempt was opened at ${run.opened_at}, over 24 hours ago` };
    }
    catch (error) {
        if (error instanceof core_errors/* MarketOpsError */.NL)
            return { unreadable: error.message };
        throw error;
    }
}
/** Rules that keep the branch from being rewritten or deleted, whoever tries. */
function isProtected(rules) {
    if ('unreadable' in rules)
        return rules;
    return { value: ['non_fast_forward', 'deletion'].every((type) => rules.value.includes(type)) };
}
/** What must be said of the ledger though it refuses nothing. */
function ledgerWarnings({ inputs }, policy, evidence) {
    const warnings = [];
    if (inputs.createLedger && inputs.mode === 'prod') {
        warnings.push({
            code: 'ledger_create_allowed',
            message: `create-ledger is true: if somebody deletes the branch ${ledger_files/* LEDGER_BRANCH */.jF}, this run begins a new ledger and ` +
                'nobody notices. Remove the input once the branch is there.',
        });
    }
    const isKept = evidence.ledger?.protected ?? { value: true };
    if (policy.ledger_protection === 'required' || ('value' in isKept && isKept.value))
        return warnings;
    const code = 'value' in isKept ? 'ledger_unprotected' : 'ledger_protection_unknown';
    const { title, next } = authorize_policy/* POLICY_CODES */.y1[code];
    return [...warnings, { code, message: `${title}. ${next}` }];
}
function recorded({ environments, state, user, comment }) {
    if (state !== 'approved' && state !== 'rejected' && state !== 'pending')
        return [];
    if (user === null)
        return [];
    return environments.map(({ name }) => ({
        environment: name,
        user: user.login,
        user_id: user.id,
        state,
        comment: comment.toWellFormed(),
    }));
}
function account(attempt, who) {
    return 'value' in attempt ? { value: attempt.value[who] } : attempt;
}
async function readTeams(read, { approvals }) {
    const teams = approvals === 'none' ? [] : (approvals.from?.teams ?? []);
    return Promise.all(teams.map(async ({ slug, id }) => ({ id, members: await read.teamMembers(slug, id) })));
}

;// CONCATENATED MODULE: ./src/run/readiness.ts








/**
 * What prod would still refuse whatever the plan, as far as a token that reads can see: nobody should learn it after
 * somebody clicked "approve". What cannot be seen is named. Everything is read beside the plan; the answer waits for
 * what the policy was asked.
 */
function readinessOf(deps, { prodFiles }, governed) {
    if (prodFiles === null)
        return () => Promise.resolve([]);
    const seenOf = { deps, prodFiles };
    const policy = (0,parallel/* begun */.q1)(policyOfProd(seenOf));
    const looked = (0,parallel/* begun */.q1)(Promise.all([
        trustedKeys(seenOf),
        ledgerBranch(seenOf),
        governed.then((governance) => Promise.all([
            ledgerProtection(deps, governance.policy),
            environment(deps, governance.policy),
            teams(deps, governance.policy),
        ])),
    ]));
    return async (requests) => {
        const governance = await governed;
        const differing = await policyOnDefaultBranch(deps, policy, { governance, requests });
        return [...differing, ...(await looked).flat(2), prodJob(requests)];
    };
}
/** The policy that prod would read; null where it would be read elsewhere. */
async function policyOfProd({ deps: { inputs }, prodFiles }) {
    return inputs.policyRef === null ? onDefaultBranch(prodFiles, inputs.policy) : null;
}
async function onDefaultBranch({ source }, path) {
    const { branch, read } = await source;
    return { branch, bytes: await read(path) };
}
/** Prod is judged by the policy of the default branch, this dry run by that of the checkout. */
async function policyOnDefaultBranch({ inputs, facts }, found, { governance, requests }) {
    return seen('policy_unseen', `${inputs.policy} on the default branch`, async () => {
        const file = await found;
        if (file === null)
            return [];
        const { branch, bytes } = file;
        if (bytes === null) {
            // Without a policy in the checkout either, the decisions say so already.
            const both = governance.policyFile === null;
            return both ? [] : refusing(`there is no ${inputs.policy} on ${branch}, and without it nothing is permitted`);
        }
        if ((0,digest/* digestOf */.o)(bytes) === governance.policyDigest)
            return [];
        const prods = readable(bytes, inputs.policy);
        if (prods === null)
            return refusing(`${inputs.policy} on ${branch} is not valid; try \`marketops policy check\``);
        const named = facts.environment ?? prods.environment;
        const refused = requests.filter(({ run, ...rest }) => (0,authorize_policy/* decide */.LD)(prods, { ...rest, run: { ...run, environment: named } }).decision !== 'permit');
        const ids = refused.map(({ operation }) => operation.operation_id).join(', ');
        if (ids !== '')
            return refusing(`${inputs.policy} on ${branch}, which is not the one used here, refuses ${ids}`);
        const message = `Prod is judged by ${inputs.policy} on ${branch}, which is not the one used here; it permits the plan too.`;
        return [{ code: 'policy_differs', message }];
    });
}
function readable(bytes, file) {
    try {
        return (0,authorize_policy/* parsePolicy */.ON)(bytes, file).value;
    }
    catch (error) {
        if (error instanceof core_errors/* MarketOpsError */.NL)
            return null;
        throw error;
    }
}
async function trustedKeys({ prodFiles }) {
    return seen('trusted_keys_unseen', policy_source/* TRUSTED_KEYS_PATH */.Z, async () => {
        const { branch, bytes } = await onDefaultBranch(prodFiles, policy_source/* TRUSTED_KEYS_PATH */.Z);
        const keys = bytes === null ? 0 : keysIn(Buffer.from(bytes).toString());
        if (keys === null)
            return refusing(`${policy_source/* TRUSTED_KEYS_PATH */.Z} on ${branch} cannot be read: mend it`);
        if (keys > 0)
            return [];
        return refusing(`no key is listed in ${policy_source/* TRUSTED_KEYS_PATH */.Z} on ${branch}: add the line that \`marketops keygen\` prints`);
    });
}
function keysIn(text) {
    try {
        return (0,protocol_vkey/* parseTrustedKeys */.n0)(text).length;
    }
    catch {
        return null;
    }
}
async function ledgerBranch({ deps: { inputs }, prodFiles }) {
    return seen('ledger_unseen', `the branch ${ledger_files/* LEDGER_BRANCH */.jF}`, async () => {
        if ((await prodFiles.ledgerRef) !== null)
            return [];
        if (!inputs.createLedger) {
            return refusing(`the branch ${ledger_files/* LEDGER_BRANCH */.jF} is missing: create it with \`marketops ledger init\``);
        }
        const message = `The branch ${ledger_files/* LEDGER_BRANCH */.jF} is missing; prod begins it where its step, too, has create-ledger: true.`;
        return [{ code: 'ledger_to_begin', message }];
    });
}
/** Rules hold for a branch before it is there. */
async function ledgerProtection({ facts, github }, policy) {
    if (policy.ledger_protection === 'warn')
        return [];
    const rules = await github.evidence.branchRules(facts.repository, ledger_files/* LEDGER_BRANCH */.jF);
    if ('unreadable' in rules)
        return [unseen('ledger_rules_unseen', `the rules of ${ledger_files/* LEDGER_BRANCH */.jF}`, 'contents: read')];
    return (0,authorize_policy/* judgeLedger */.Lt)(policy, { protected: isProtected(rules) }).map(({ message }) => notReady(message));
}
async function environment({ facts, github }, policy) {
    const answer = await github.evidence.environment(facts.repository, policy.environment);
    const violations = (0,authorize_policy/* judgeEnvironment */.vF)(policy, { environment: policy.environment, answer });
    if ('unreadable' in answer && violations.length > 0) {
        return [unseen('environment_unseen', `the protection of the environment ${policy.environment}`, 'actions: read')];
    }
    return violations.map(({ message }) => notReady(message));
}
/** GITHUB_TOKEN can never read the teams of an organisation. */
async function teams({ github }, { approvals }) {
    const named = approvals === 'none' ? [] : (approvals.from?.teams ?? []);
    const found = await Promise.all(named.map(async ({ slug, id }) => ({ slug, members: await github.evidence.teamMembers(slug, id) })));
    return found
        .filter(({ members }) => 'unreadable' in members)
        .map(({ slug }) => ({
        code: 'team_unseen',
        message: `This token cannot see the members of ${slug}, whose approval the policy asks for. Prod refuses unless its ` +
            "token can: GITHUB_TOKEN never can, the token of a GitHub App with the organisation's `members: read` can.",
    }));
}
/** What only the prod job knows, whatever this token may see. */
function prodJob(requests) {
    const kinds = requests.map(({ operation }) => operation.operation_kind);
    const permissions = [
        '`contents: write`',
        ...(kinds.includes('open_pr') ? ['`pull-requests: write`'] : []),
        '`actions: read`',
    ].join(', ');
    return {
        code: 'prod_job_unseen',
        message: `What the prod job is given cannot be seen from here: that its token has ${permissions}, that its environment ` +
            `holds a key listed in ${policy_source/* TRUSTED_KEYS_PATH */.Z}, and that it passes this plan's digest as expected-plan-digest.`,
    };
}
const notReady = (message) => ({ code: 'prod_not_ready', message: `Prod would refuse: ${message}` });
const refusing = (why) => [notReady(`${why}.`)];
/** Runs a look; that it could not be seen becomes a warning too. */
async function seen(code, what, look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof core_errors/* MarketOpsError */.NL))
            throw error;
        return [unseen(code, what, 'contents: read')];
    }
}
function unseen(code, what, permission) {
    return {
        code,
        message: `This token cannot see ${what}; with \`${permission}\` the plan could tell whether prod would refuse.`,
    };
}

;// CONCATENATED MODULE: ./src/run/prepare.ts















/** How long what is asked of GitHub needs to leave the process. */
const LEAVING_MS = 3;
/**
 * Plans and judges; reads only. What can be read is read at once, whatever else is under way; it is looked at in the
 * order below, so that a run fails for the same reason however long answers take.
 */
async function prepare(deps) {
    const { inputs } = deps;
    const ahead = readAhead(deps);
    const governed = (0,parallel/* begun */.q1)((0,policy_source/* readGovernance */.r3)(deps));
    const ready = readinessOf(deps, ahead, governed);
    const workspace = (0,parallel/* begun */.q1)(openWorkspace(inputs.workingDirectory, deps.env));
    const planned = (0,parallel/* begun */.q1)(plan(deps, workspace));
    await checkIdentity(deps);
    await workspace;
    const governance = await governed;
    const created = await planned;
    const { policy } = governance;
    const comparison = await compareWithApproved(deps, created.plan);
    const { evidence, approvals } = await gatherEvidence(deps, ahead, policy, created.plan, comparison);
    const validator = new authorize_policy/* AuthorizationPolicyValidator */.S1(policy, evidence);
    const requests = await Promise.all(created.plan.operations.map((operation) => policyRequest(deps, policy, operation)));
    const decisions = requests.map((request) => ({ operation: request.operation, record: validator.decide(request) }));
    const judged = judge(decisions.map(({ operation, record }) => ({ operation, violations: record.violations })), { dryRun: inputs.mode === 'dry_run' });
    const warnings = [
        ...deps.warnings,
        ...validator.warnings(requests),
        ...ledgerWarnings(deps, policy, evidence),
        ...(await ready(requests)),
    ];
    return { ...created, governance, comparison, approvals, decisions, judged, warnings };
}
async function plan(deps, workspace) {
    const { inputs, facts, github, clock, kinds } = deps;
    const path = inputs.operations;
    // Reading a file keeps the process busy: what is asked of GitHub leaves before that.
    await (0,promises_.setTimeout)(LEAVING_MS);
    let receiptIds = new Map();
    const created = await createPlan({
        file: { path, bytes: await readOperations((0,external_node_path_.join)(inputs.workingDirectory, path)) },
        kinds,
        reader: github.reader,
        workspace: await workspace,
        context: facts,
        variables: parseVariables(inputs.variables),
        clock,
        resolved: (ids) => {
            receiptIds = drawReceiptIds(deps, ids);
        },
    });
    return { ...created, receiptIds };
}
async function readOperations(path) {
    try {
        return await (0,external_node_fs_promises_.readFile)(path);
    }
    catch (error) {
        throw new core_errors/* MarketOpsError */.NL('operations_unreadable', `The operations file ${path} cannot be read. Write it (\`marketops init\` makes one to start from), check it ` +
            'out (actions/checkout), or name another in the input operations.', { cause: error });
    }
}
/** The repository of the variables is the repository that GitHub knows: both are in every signature. */
async function checkIdentity({ facts, github }) {
    const { id } = await github.reader.repository(facts.repository);
    if (id === facts.repositoryId)
        return;
    throw new core_errors/* MarketOpsError */.NL('repository_mismatch', `${facts.repository} has the id ${id} on ${facts.apiUrl}, but GITHUB_REPOSITORY_ID is ${facts.repositoryId}. ` +
        'An earlier step changed the variables, or the repository was made anew. Nothing was done.');
}
async function policyRequest({ facts, clock, github }, policy, operation) {
    const asksForBranch = policy.rules.some(({ when }) => when?.target_on_default_branch !== undefined);
    return {
        operation,
        run: {
            repository: facts.repository,
            repository_id: facts.repositoryId,
            ref: facts.ref,
            event: facts.event,
            actor: facts.actor,
            triggering_actor: facts.triggeringActor,
            workflow_ref: facts.workflowRef,
            environment: facts.environment ?? policy.environment,
        },
        target: {
            on_default_branch: asksForBranch ? await isOnDefaultBranch(operation, github.reader) : null,
            moves_tag: movesTag(operation),
        },
        now: clock(),
    };
}
/** Whether the target is the head of the target repository's default branch or behind it; null when that is unknown. */
async function isOnDefaultBranch(operation, reader) {
    if (operation.operation_kind === 'open_pr')
        return null;
    try {
        const { defaultBranch } = await reader.repository(operation.repository);
        const place = await reader.compare(operation.repository, operation.parameters.target_sha, defaultBranch);
        return place === 'identical' || place === 'ahead';
    }
    catch (error) {
        if (error instanceof core_errors/* MarketOpsError */.NL)
            return null;
        throw error;
    }
}
/** Whether a tag that is there would move; null when what is there is in the way. */
function movesTag({ operation_kind: kind, effect }) {
    if (kind === 'tag_repo' && effect === 'conflict')
        return null;
    return kind === 'tag_repo' && effect === 'update';
}
/** The lines that stand before any receipt. */
function preamble({ facts }, prepared, vkey, reconciled = []) {
    const { plan, planBytes, governance, decisions, warnings } = prepared;
    return (append) => {
        append('run.opened', {
            origin: (0,protocol_vkey/* originOf */.yv)(facts.serverUrl, facts.repositoryId),
            repository: facts.repository,
            repository_id: facts.repositoryId,
            commit_sha: facts.commitSha,
            ref: facts.ref,
            event: facts.event,
            actor: facts.actor,
            workflow_ref: facts.workflowRef,
            workflow_sha: facts.workflowSha,
            environment: facts.environment,
            action_version: facts.actionVersion,
            vkey,
            warnings,
        });
        for (const { operation, data } of reconciled)
            append('operation.reconciled', data, { operation });
        append('plan.created', {
            plan_digest: plan.plan_digest,
            plan_file_digest: (0,digest/* digestOf */.o)(planBytes),
            operations: plan.operations.length,
        });
        for (const { operation, record } of decisions) {
            append('policy.decided', { policy_digest: governance.policyDigest, ...record }, { operation });
        }
    };
}


/***/ })

};
