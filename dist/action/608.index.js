export const id = 608;
export const ids = [608];
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
function unmetPart({ rule, parts }) {
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

/***/ 91277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ endFiles),
/* harmony export */   NW: () => (/* binding */ runFiles),
/* harmony export */   Tj: () => (/* binding */ beginFiles),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   jO: () => (/* binding */ openPaths)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32257);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _protocol_jcs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46260);
/* harmony import */ var _protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52533);




/** Burns the receipts and opens their intents, in the same commit as the intents' lines. */
function beginFiles(begun, facts) {
    const run = { run_attempt: facts.runAttempt, run_id: facts.runId };
    const files = new Map();
    for (const { operation, receiptId, seq } of begun) {
        const { operation_digest } = operation;
        files.set((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .consumedPath */ .Ml)(receiptId), (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFile */ .d_)({ ...run, claim: facts.claim, operation_digest }));
        files.set((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openPath */ ["in"])(operation), openFile({ operation, receiptId, seq }, facts));
    }
    return files;
}
function openFile({ receiptId, seq }, { runAttempt, runId }) {
    return (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFile */ .d_)({ receipt_id: receiptId, run_attempt: runAttempt, run_id: runId, seq });
}
/** Removes what this run opened and nobody closed meanwhile. */
async function endFiles(begun, facts, snapshot) {
    const files = new Map();
    const open = await openPaths(snapshot);
    for (const item of begun) {
        const path = (0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openPath */ ["in"])(item.operation);
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
    return new Set((await snapshot.list(_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .OPEN_FOLDER */ ._N)).map((name) => `${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .OPEN_FOLDER */ ._N}/${name}`));
}
/**
 * The record of what a run's first attempt planned; its jobs and steps may each have a plan. Later attempts add none:
 * theirs must be there already.
 */
async function runFiles(facts, planDigest, now, snapshot) {
    const path = (0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .runPath */ .t0)(facts.runId);
    const before = await readRun(facts.runId, snapshot);
    if (before === null)
        return new Map([[path, (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFile */ .d_)({ opened_at: (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(now), plan_digests: [planDigest] })]]);
    if (facts.runAttempt > 1 || before.plan_digests.includes(planDigest))
        return new Map();
    return new Map([[path, (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFile */ .d_)({ ...before, plan_digests: [...before.plan_digests, planDigest] })]]);
}
/** @throws MarketOpsError `ledger_untrusted` */
async function readRun(runId, snapshot) {
    const bytes = await snapshot.read((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .runPath */ .t0)(runId));
    if (bytes === null)
        return null;
    let value;
    try {
        value = (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .OW)(bytes);
    }
    catch {
        value = null;
    }
    if ((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .runShape */ .rg)(value) === null)
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MarketOpsError */ .NL('ledger_untrusted', `The ledger cannot be trusted: ${(0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .runPath */ .t0)(runId)} cannot be read. Find out who changed it before anything is published.`);
}


/***/ })

};
