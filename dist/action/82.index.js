export const id = 82;
export const ids = [82];
export const modules = {

/***/ 65082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./node_modules/preact/dist/preact.mjs
var preact = __webpack_require__(34137);
// EXTERNAL MODULE: ./src/report/explain.ts + 7 modules
var explain = __webpack_require__(22090);
// EXTERNAL MODULE: ./src/report/foreign-text.ts
var foreign_text = __webpack_require__(2792);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
;// CONCATENATED MODULE: ./src/report/page/parts.ts



/** Small pieces of the page. Text from outside goes through one of them: made visible, isolated, cut. */
/** How much of a foreign text is shown; `plan.json` and the ledger hold all of it. */
const NAME_LIMIT = 300;
const TEXT_LIMIT = 4000;
/** A foreign name, isolated from the direction of the text around it. */
function Name({ text, limit = NAME_LIMIT }) {
    return (0,preact.h)('bdi', null, (0,preact.h)('code', null, (0,foreign_text/* cut */.Jj)((0,foreign_text/* visibleName */.ko)(text), limit)));
}
/** A sentence of ours, in which backticks mark code. */
function Ours({ text }) {
    return (0,preact.h)(preact/* Fragment */.FK, null, text.split('`').map((part, index) => (index % 2 === 0 ? part : (0,preact.h)('code', null, part))));
}
/** Foreign prose in one line. */
function Prose({ text, limit = TEXT_LIMIT }) {
    return (0,preact.h)('bdi', null, (0,foreign_text/* cut */.Jj)((0,foreign_text/* visibleLine */.P8)(text), limit));
}
/** Foreign text of several lines, as written. */
function Verbatim({ text, limit = TEXT_LIMIT }) {
    const shown = (0,foreign_text/* cut */.Jj)((0,foreign_text/* visibleText */.Q6)(text), limit);
    return (0,preact.h)('pre', { class: 'verbatim', dir: 'auto' }, shown);
}
/** A link, or only its text when the address is not plain http(s). */
function Link({ url, children, ...rest }) {
    const safe = url === null ? null : (0,markdown/* httpUrl */.q3)(url);
    return safe === null
        ? (0,preact.h)('span', rest, children)
        : (0,preact.h)('a', { ...rest, href: safe, rel: 'noopener noreferrer' }, children);
}
/** A value that people copy: the button appears where there is a script to serve it. */
function Copyable({ value, label, children, }) {
    return (0,preact.h)('span', { class: 'copyable' }, (0,preact.h)('code', null, children ?? value), (0,preact.h)('button', { type: 'button', class: 'copy', hidden: true, 'data-copy': value, 'aria-label': `Copy ${label}` }, 'Copy'));
}
/** A symbol that is read out as a word. */
function Symbol({ symbol, word }) {
    return (0,preact.h)('span', { class: 'symbol' }, (0,preact.h)('span', { 'aria-hidden': 'true' }, symbol), word === undefined ? null : (0,preact.h)('span', { class: 'vh' }, `${word}: `));
}
/** `2026-11-23 09:14:02 UTC`. */
function Time({ at }) {
    return (0,preact.h)('time', { datetime: at }, `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`);
}
/** Names and values; pairs without a value are left out. */
function Facts({ pairs }) {
    const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
    if (shown.length === 0)
        return null;
    return (0,preact.h)('dl', { class: 'facts' }, shown.map(([name, value]) => (0,preact.h)('div', null, (0,preact.h)('dt', null, name), (0,preact.h)('dd', null, value))));
}
/** A part with a heading of level 2, a landmark of its own. */
function Section({ id, title, lead, children, ...rest }) {
    return (0,preact.h)('section', { id, 'aria-labelledby': `${id}-title`, ...rest }, (0,preact.h)('h2', { id: `${id}-title` }, title), lead === undefined ? null : (0,preact.h)('p', { class: 'lead' }, lead), children);
}

;// CONCATENATED MODULE: ./src/report/page/gate-checks.ts



const RESULTS = {
    pass: { symbol: '\u2713', word: 'pass' },
    fail: { symbol: '\u2715', word: 'fail' },
    not_evaluated: { symbol: '\u2013', word: 'not evaluated' },
};
const TITLES = {
    authenticity: 'authentic',
    mode: 'mode',
    presence: 'presence',
    enforceable: 'enforceable',
    run_binding: 'run',
    operation_binding: 'operation',
    consumption: 'unused',
    expiration: 'in time',
    staleness: 'not stale',
};
function CheckRow({ cells, label }) {
    return (0,preact.h)('ol', { class: 'checks', 'aria-label': label }, cells.map(({ name, result, note }) => (0,preact.h)('li', { class: `check ${result}` }, (0,preact.h)(Symbol, RESULTS[result]), (0,preact.h)('span', null, TITLES[name], note === undefined ? null : ` (${note.replaceAll(' ', '\u00a0')})`))));
}
/** What each check says of this receipt, in a sentence each. */
function CheckReasons({ checks, receipt, }) {
    return (0,preact.h)('dl', { class: 'reasons' }, checks.map((check) => (0,preact.h)('div', { class: check.result }, (0,preact.h)('dt', null, (0,preact.h)('code', null, check.name), ` ${RESULTS[check.result].word}`), (0,preact.h)('dd', null, reasonOf(check, receipt)))));
}
/** Why a check passed, failed or could not be evaluated. */
function reasonOf({ name, result, code }, receipt) {
    if (result === 'not_evaluated')
        return 'It could not be evaluated, which blocks like a failure.';
    if (code !== null)
        return `${(0,explain/* explain */.WE)(code).title} (${code}). ${(0,explain/* explain */.WE)(code).cause}`;
    return PASSED[name](receipt);
}
const PASSED = {
    authenticity: () => 'Envelope, schema and both signatures hold, and the key is listed and in force.',
    mode: () => 'The mode is exactly prod.',
    presence: () => 'A receipt was offered.',
    enforceable: () => 'The receipt permits; it is not advisory.',
    run_binding: (receipt) => receipt === null
        ? 'Run, attempt, repository, environment and API host are those of the job.'
        : `Run ${receipt.run_id}, attempt ${receipt.run_attempt}, repository ${receipt.repository_id}, environment and API host are those of the job.`,
    operation_binding: () => 'Kind, id, plan digest, and the operation digest computed anew are those of the receipt.',
    consumption: () => 'It was not used before, and the ledger still holds what it was minted on.',
    expiration: (receipt) => receipt === null
        ? 'It was within its lifetime.'
        : `It was used between ${receipt.issued_at} and ${receipt.expires_at}, and the clock agrees with GitHub\u2019s.`,
    staleness: () => 'It was issued less than 24 hours ago, for less than 24 hours.',
};

// EXTERNAL MODULE: ./src/report/story.ts + 3 modules
var report_story = __webpack_require__(39559);
;// CONCATENATED MODULE: ./src/report/page/execute-details.ts




/** Each operation at the gate: its nine checks with their reasons, its outcome, and what its receipt is bound to. */
function ExecuteDetails({ story }) {
    return (0,preact.h)('div', null, story.operations.map((operation, index) => (0,preact.h)(Execution, { operation, index, story })));
}
function Execution({ operation, index, story, }) {
    const { id, fate, execution, receipt } = operation;
    const message = execution?.message ?? null;
    const checks = execution?.checks ?? null;
    const { symbol, word } = report_story/* FATE_WORDS */.v[fate];
    return (0,preact.h)('article', { class: 'execution', 'aria-labelledby': `execution-${index + 1}` }, (0,preact.h)('h3', { id: `execution-${index + 1}` }, (0,preact.h)(Name, { text: id }), ' ', (0,preact.h)(Link, { url: execution?.github?.url ?? null, class: `fate ${fate}` }, (0,preact.h)(Symbol, { symbol }), ' ', word)), message === null ? null : (0,preact.h)('p', null, (0,preact.h)(Prose, { text: message })), checks === null
        ? (0,preact.h)('p', { class: 'note' }, 'It did not reach the gate.')
        : (0,preact.h)(CheckRow, { cells: checks, label: `The nine checks, operation ${index + 1}` }), checks === null
        ? null
        : (0,preact.h)('details', null, (0,preact.h)('summary', null, 'What each check says'), (0,preact.h)(CheckReasons, { checks, receipt: receipt?.receipt ?? null })), (0,preact.h)(Binding, { operation, story }));
}
/** What ties the permission to this one act: receipt, run, operation and digests, and where the ledger holds it. */
function Binding({ operation, story }) {
    const { receipt, binding, planned, execution } = operation;
    const { run } = story.input.proof;
    const id = receipt?.receipt_id ?? execution?.receipt_id ?? null;
    return (0,preact.h)('details', null, (0,preact.h)('summary', null, id === null ? 'Operation digest' : 'Receipt binding'), (0,preact.h)(Facts, {
        pairs: [
            ['Receipt', id === null ? 'none' : (0,preact.h)(Copyable, { value: id, label: 'the receipt id' })],
            [
                'Permits',
                receipt === null
                    ? 'not on record: it was rejected'
                    : receipt.enforceable
                        ? 'enforceable'
                        : 'advisory: nothing',
            ],
            ['Run', (0,preact.h)(Copyable, { value: run.run_id, label: 'the run id' }, `${run.run_id}, attempt ${run.run_attempt}`)],
            ['Operation', (0,preact.h)('span', null, (0,preact.h)(Name, { text: planned.operation_id }), ` (${planned.operation_kind})`)],
            ['Operation digest', (0,preact.h)(Copyable, { value: planned.operation_digest, label: 'the operation digest' })],
            [
                'Plan digest',
                receipt === null ? null : (0,preact.h)(Copyable, { value: receipt.receipt.plan_digest, label: 'the plan digest' }),
            ],
            [
                'Envelope',
                receipt === null
                    ? null
                    : (0,preact.h)(Copyable, { value: receipt.envelope_digest, label: 'the digest of the envelope' }),
            ],
            [
                'Lifetime',
                receipt === null
                    ? null
                    : (0,preact.h)('span', null, (0,preact.h)(Time, { at: receipt.receipt.issued_at }), ' to ', (0,preact.h)(Time, { at: receipt.receipt.expires_at })),
            ],
            ['Ledger', binding === null ? null : ledgerText(binding.intent_seq, binding.outcome_seq)],
        ],
    }));
}
function ledgerText(intent, outcome) {
    if (intent === null)
        return 'not consumed';
    return `consumed by entry ${intent}, ${outcome === null ? 'no outcome recorded' : `outcome in entry ${outcome}`}`;
}

// EXTERNAL MODULE: ./src/report/subject.ts
var subject = __webpack_require__(27366);
;// CONCATENATED MODULE: ./src/report/page/phase-words.ts

const LOOKS = {
    done: { symbol: '\u2713', word: 'done' },
    blocked: { symbol: '\u25cb', word: 'blocked' },
    failed: { symbol: '\u2715', word: 'failed' },
    not_reached: { symbol: '\u2013', word: 'not reached' },
};
/** The words of each phase of this run. */
function phaseWords(story) {
    const say = (state, sentence) => ({ state, ...LOOKS[state], sentence });
    const { operations, counts, phases, input } = story;
    const lines = new Map(phases.map((phase) => [phase.name, phase.lines]));
    const dryRun = input.proof.run.mode === 'dry_run';
    const permitted = input.proof.phase_2_fc_authorization.decisions.filter(({ decision }) => decision === 'permit').length;
    const authorize = `${permitted} of ${(0,subject/* counted */.hS)(counts.operations, 'operation')} permitted by the policy`;
    const blocked = story.input.proof.run.result === 'blocked';
    const audit = `${(0,subject/* counted */.hS)(input.lines.length, 'entry').replace('entrys', 'entries')} chained${dryRun ? ', unsigned: a dry run writes no ledger' : ''}`;
    return {
        Plan: lines.get('Plan') === 0
            ? say('not_reached', 'The plan was not made.')
            : say('done', `${(0,subject/* counted */.hS)(operations.length, 'operation')} resolved and observed; only reads.`),
        Authorize: lines.get('Authorize') === 0
            ? say('not_reached', 'Nothing was decided.')
            : permitted < counts.operations || (blocked && !dryRun)
                ? say('failed', `${authorize}${blocked ? '; the run was refused' : ''}.`)
                : say(dryRun ? 'blocked' : 'done', dryRun ? `${authorize}; no enforceable receipt in a dry run.` : `${authorize}.`),
        Execute: executeWords(story, dryRun, say),
        Audit: input.lines.some(({ type }) => type === 'run.closed')
            ? say('done', `${audit}.`)
            : say('failed', `${audit}; the run was never closed.`),
    };
}
function executeWords({ counts, operations, phases, input }, dryRun, say) {
    if (dryRun)
        return say('blocked', 'Every side effect blocked by the mode.');
    if (phases.every(({ name, lines }) => name !== 'Execute' || lines === 0))
        return say('not_reached', 'Nothing was begun.');
    const done = counts.shipped + counts.unchanged;
    const text = `${counts.shipped} shipped, ${counts.unchanged} there already, ${counts.notShipped} not shipped.`;
    if (done === operations.length)
        return say('done', text);
    return say(input.proof.run.result === 'blocked' ? 'blocked' : 'failed', text);
}

;// CONCATENATED MODULE: ./src/report/page/augment-timeline.ts





/** Plan → Authorize → Execute → Audit: when, how long, and what exactly; each phase opens without a script. */
function AugmentTimeline({ story }) {
    const words = phaseWords(story);
    return (0,preact.h)(Section, { id: 'timeline', title: 'Timeline', lead: 'Read from the ledger. Each phase opens to its records.' }, (0,preact.h)('ol', { class: 'timeline' }, story.phases.map((phase) => {
        const { state, symbol, word, sentence } = words[phase.name];
        return (0,preact.h)('li', { class: `phase ${state}` }, (0,preact.h)('details', null, (0,preact.h)('summary', null, (0,preact.h)('span', { class: 'dot' }, (0,preact.h)(Symbol, { symbol, word })), (0,preact.h)('span', { class: 'phase-name' }, phase.name), (0,preact.h)('span', { class: 'phase-time' }, (0,preact.h)(When, { phase })), (0,preact.h)('span', { class: 'phase-sentence' }, sentence)), (0,preact.h)('div', { class: 'phase-details' }, (0,preact.h)(DETAILS[phase.name], { story }))));
    })));
}
function When({ phase: { from, durationMs } }) {
    if (from === null || durationMs === null)
        return (0,preact.h)('span', null, 'not reached');
    return (0,preact.h)('span', null, (0,preact.h)(Time, { at: from }), ` \u00b7 ${(0,subject/* formatDuration */.a3)(durationMs)}`);
}
const DETAILS = {
    Plan: PlanDetails,
    Authorize: AuthorizeDetails,
    Execute: ExecuteDetails,
    Audit: AuditDetails,
};
function PlanDetails({ story: { input } }) {
    const { run, phase_1_dry_run_plan: phase } = input.proof;
    return (0,preact.h)(Facts, {
        pairs: [
            ['Repository', (0,preact.h)(Name, { text: run.repository })],
            ['Commit', (0,preact.h)(Copyable, { value: run.commit_sha, label: 'the commit' })],
            ['Reference', (0,preact.h)(Name, { text: run.ref })],
            ['Event', (0,preact.h)(Name, { text: run.event })],
            ['Actor', (0,preact.h)(Name, { text: run.actor })],
            ['Workflow', (0,preact.h)(Name, { text: run.workflow_ref })],
            ['Planned', (0,preact.h)(Time, { at: input.plan.created_at })],
            ['plan.json', (0,preact.h)(Copyable, { value: phase.plan_file_digest, label: 'the digest of plan.json' })],
        ],
    });
}
function AuthorizeDetails({ story: { input, operations } }) {
    const { approvals, policy_digest: digest } = input.proof.phase_2_fc_authorization;
    return (0,preact.h)('div', null, (0,preact.h)(Facts, {
        pairs: [
            ['Policy', input.policyFile === null ? 'built in: everything is denied' : (0,preact.h)(Name, { text: input.policyFile })],
            ['Policy digest', (0,preact.h)(Copyable, { value: digest, label: 'the policy digest' })],
            [
                'Environment',
                input.proof.run.environment === null ? 'none: a dry run' : (0,preact.h)(Name, { text: input.proof.run.environment }),
            ],
        ],
    }), (0,preact.h)('h3', null, 'Approvals'), approvals.length === 0
        ? (0,preact.h)('p', { class: 'note' }, 'None on record.')
        : (0,preact.h)('ul', { class: 'plain' }, approvals
            .slice(0, 100)
            .map(({ user, user_id, state, environment, comment }) => (0,preact.h)('li', null, (0,preact.h)('strong', null, state), ' by ', (0,preact.h)(Name, { text: user }), ` (account ${user_id}) for `, (0,preact.h)(Name, { text: environment }), comment === '' ? null : (0,preact.h)(Verbatim, { text: comment, limit: 1000 })))), (0,preact.h)('h3', null, 'Decisions'), (0,preact.h)('ul', { class: 'plain decisions' }, operations.map((operation) => (0,preact.h)(Decision, { operation }))));
}
function Decision({ operation: { id, decided } }) {
    const rules = decided?.data.rules.filter((rule) => 'id' in rule) ?? [];
    return (0,preact.h)('li', null, (0,preact.h)(Name, { text: id }), ': ', (0,preact.h)('strong', null, decided === null
        ? 'not decided'
        : { permit: 'permit', forbid: 'forbid', no_rule: 'no rule permits' }[decided.data.decision]), rules.length === 0
        ? null
        : (0,preact.h)('ul', null, rules.map(({ id: rule, effect, matched, unmet }) => (0,preact.h)('li', null, `${effect} `, (0,preact.h)(Name, { text: rule }), matched ? ': matched' : ': not matched', unmet === null
            ? null
            : [
                ', ',
                (0,preact.h)(Name, { text: unmet.condition }),
                ' wants ',
                (0,preact.h)(Prose, { text: unmet.expected, limit: 300 }),
                ', found ',
                (0,preact.h)(Prose, { text: unmet.found, limit: 300 }),
            ]))));
}
function AuditDetails({ story: { input } }) {
    const { origin, size, entries, head, root } = input.proof.phase_4_proof_ledger;
    const signed = input.checkpoints.flatMap(({ after }) => (after === null ? [] : [after]));
    return (0,preact.h)('div', null, (0,preact.h)(Facts, {
        pairs: [
            ['Origin', (0,preact.h)(Name, { text: origin })],
            ['Entries', `${entries} of this run; the ledger has ${size} after them`],
            ['Head', (0,preact.h)(Copyable, { value: head, label: 'the head of the ledger' })],
            ['Root', (0,preact.h)(Copyable, { value: root, label: 'the root of the ledger' })],
            ['Result', (0,preact.h)('code', null, input.proof.run.result)],
            ['Closed', (0,preact.h)(Time, { at: input.proof.run.closed_at })],
        ],
    }), (0,preact.h)('h3', null, 'Signed checkpoints'), signed.length === 0
        ? (0,preact.h)('p', { class: 'note' }, 'None: these lines are unsigned.')
        : signed.map((text) => (0,preact.h)(Verbatim, { text })));
}

;// CONCATENATED MODULE: ./src/report/page/browser-script.generated.ts
/** Generated by tools/browser-script.ts from verify-in-browser.ts and page-script.ts: change those. */
const BROWSER_SCRIPT = `(() => {
'use strict';
const ZERO_HASH = '0'.repeat(64);
const utf8 = new TextEncoder();
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
function unbase64(text) {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
async function sha256(prefix, ...parts) {
    const all = prefix === null ? parts : [Uint8Array.of(prefix), ...parts];
    const joined = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of all) {
        joined.set(part, at);
        at += part.length;
    }
    return new Uint8Array(await crypto.subtle.digest('SHA-256', joined));
}
async function verifyLedger(data, vkey) {
    const checks = [];
    const step = async (name, check) => {
        if (checks.some(({ status }) => status === 'fail')) {
            checks.push({ name, status: 'skipped', detail: 'not looked at: a check before it failed' });
            return false;
        }
        try {
            checks.push({ name, status: 'pass', detail: await check() });
        }
        catch (error) {
            checks.push({ name, status: 'fail', detail: error instanceof Error ? error.message : String(error) });
        }
        return true;
    };
    let lines = [];
    await step('lines', async () => {
        lines = await readLines(data.ledger);
        return \`\${lines.length} lines, each in its one canonical form\`;
    });
    await step('chain', () => chain(lines, data));
    await step('root', () => root(lines, data));
    const signed = data.checkpoints.flatMap(({ before, after }) => [before, after]).filter((text) => text !== null);
    if (signed.length === 0) {
        checks.push({ name: 'signatures', status: 'skipped', detail: 'there are none: these lines are unsigned' });
    }
    else if (vkey === null) {
        checks.push({ name: 'signatures', status: 'skipped', detail: 'paste a vkey from elsewhere to check them' });
    }
    else {
        await step('signatures', () => signatures(signed, vkey));
    }
    return checks;
}
async function readLines(text) {
    if (text !== '' && !text.endsWith('\\n'))
        throw new Error('the last line does not end in a newline');
    const texts = text === '' ? [] : text.slice(0, -1).split('\\n');
    return Promise.all(texts.map(async (line, index) => {
        const value = parse(line);
        if (typeof value !== 'object' || value === null || JSON.stringify(value) !== line) {
            throw new Error(\`line \${index + 1} is not canonical JSON\`);
        }
        const { seq, prev } = value;
        if (typeof seq !== 'number' || typeof prev !== 'string')
            throw new Error(\`line \${index + 1} has no seq or prev\`);
        return { text: line, seq, prev, hash: await sha256(0, utf8.encode(line)) };
    }));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function chain(lines, { checkpoints, head }) {
    for (const [index, line] of lines.entries()) {
        const before = lines[index - 1];
        const stretch = checkpoints.find(({ first_seq }) => first_seq === line.seq);
        if (index === 0 || (stretch !== undefined && before?.seq !== line.seq - 1)) {
            if (stretch === undefined)
                throw new Error(\`line \${index + 1}: no stretch begins at entry \${line.seq}\`);
            const expected = stretch.before === null ? ZERO_HASH : checkpoint(stretch.before).head;
            if (line.prev !== expected)
                throw new Error(\`line \${index + 1}: prev is not the head of the checkpoint before\`);
        }
        else if (before === undefined || line.seq !== before.seq + 1 || line.prev !== hex(before.hash)) {
            throw new Error(\`line \${index + 1} does not follow from the line before\`);
        }
    }
    const last = lines[lines.length - 1];
    if ((last === undefined ? ZERO_HASH : hex(last.hash)) !== head)
        throw new Error('the last line is not the head shown');
    return 'every line names the hash of the one before; the last is the head shown';
}
async function root(lines, data) {
    let found = '';
    let size = 0;
    for (const [index, stretch] of data.checkpoints.entries()) {
        const end = data.checkpoints[index + 1]?.first_seq ?? Number.POSITIVE_INFINITY;
        const tree = stretch.frontier.map(unhex);
        size = stretch.first_seq;
        if (tree.length !== setBits(size))
            throw new Error(\`stretch \${index + 1}: the frontier is not one of \${size} lines\`);
        if (stretch.before !== null)
            await compare(checkpoint(stretch.before), size, tree, null, \`before stretch \${index + 1}\`);
        const after = stretch.after === null ? null : checkpoint(stretch.after);
        let reached = after === null;
        for (const line of lines.filter(({ seq }) => seq >= stretch.first_seq && seq < end)) {
            await append(tree, size, line.hash);
            size++;
            if (after?.size === size) {
                await compare(after, size, tree, hex(line.hash), \`after stretch \${index + 1}\`);
                reached = true;
            }
        }
        if (!reached)
            throw new Error(\`no line reaches the checkpoint after stretch \${index + 1}\`);
        found = hex(await rootOf(tree));
    }
    if (size !== data.size || found !== data.root)
        throw new Error(\`the lines give another root than the one shown: \${found}\`);
    return \`the RFC 6962 root over \${size} lines is the one shown\`;
}
async function compare(point, size, tree, head, where) {
    const fits = point.size === size && point.root === hex(await rootOf(tree)) && (head === null || point.head === head);
    if (!fits)
        throw new Error(\`the checkpoint \${where} does not fit the lines\`);
}
async function append(tree, size, leaf) {
    let hash = leaf;
    for (let n = size; n % 2 === 1; n = Math.floor(n / 2))
        hash = await sha256(1, tree.pop(), hash);
    tree.push(hash);
}
async function rootOf(tree) {
    let hash = null;
    for (const subtree of tree.toReversed())
        hash = hash === null ? subtree : await sha256(1, subtree, hash);
    return hash ?? sha256(null);
}
function setBits(n) {
    let bits = 0;
    for (let rest = n; rest > 0; rest = Math.floor(rest / 2))
        bits += rest % 2;
    return bits;
}
function checkpoint(source) {
    const split = source.lastIndexOf('\\n\\n');
    const text = source.slice(0, split + 1);
    const [, size, base64, head] = /^[^\\n]+\\n(0|[1-9][0-9]{0,15})\\n([A-Za-z0-9+/=]{44})\\nhead ([0-9a-f]{64})\\n$/.exec(text) ?? [];
    if (split < 0 || size === undefined || base64 === undefined || head === undefined)
        throw new Error('a checkpoint is malformed');
    const signatures = source
        .slice(split + 2, -1)
        .split('\\n')
        .map((line) => {
        const [, name, bytes] = /^\\u2014 (\\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
        if (name === undefined || bytes === undefined)
            throw new Error('a signature line is malformed');
        return { name, bytes: unbase64(bytes) };
    });
    return { size: Number(size), root: hex(unbase64(base64)), head, text, signatures };
}
async function signatures(signed, vkey) {
    const key = await readKey(vkey.trim());
    for (const [index, source] of signed.entries()) {
        const { text, signatures: lines } = checkpoint(source);
        if (!text.startsWith(\`\${key.origin}\\n\`))
            throw new Error(\`checkpoint \${index + 1} is of another origin than this key\`);
        const mine = lines.filter(({ name, bytes }) => name === key.origin && hex(bytes.slice(0, 4)) === key.hash);
        if (mine.length === 0)
            throw new Error(\`checkpoint \${index + 1} is not signed by this key\`);
        for (const { bytes } of mine) {
            const holds = await crypto.subtle.verify('Ed25519', key.publicKey, bytes.slice(4), utf8.encode(text));
            if (!holds)
                throw new Error(\`the signature of checkpoint \${index + 1} does not hold\`);
        }
    }
    return \`\${signed.length} of \${signed.length} checkpoints are signed by this key\`;
}
async function readKey(vkey) {
    const [, origin, hash, base64] = /^([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})$/.exec(vkey) ?? [];
    if (origin === undefined || hash === undefined || base64 === undefined)
        throw new Error('this is not a vkey: <origin>+<8 hex>+<base64>');
    const encoded = unbase64(base64);
    const digest = await sha256(null, utf8.encode(\`\${origin}\\n\`), encoded);
    if (encoded[0] !== 1 || hex(digest.slice(0, 4)) !== hash)
        throw new Error('the hash in this vkey does not fit its name and key');
    try {
        return {
            origin,
            hash,
            publicKey: await crypto.subtle.importKey('raw', encoded.slice(1), 'Ed25519', false, ['verify']),
        };
    }
    catch {
        throw new Error('this browser cannot check Ed25519 signatures: use marketops verify');
    }
}
const WORDS = { pass: '\\u2713 pass', fail: '\\u2715 fail', skipped: '\\u2013 not checked' };
function start() {
    for (const button of document.querySelectorAll('button.copy'))
        button.hidden = false;
    document.addEventListener('click', (event) => {
        const button = event.target instanceof Element ? event.target.closest('button.copy') : null;
        if (button !== null)
            void copy(button);
    });
    printWhole();
    const source = document.getElementById('ledger')?.textContent ?? null;
    if (source === null)
        return;
    const data = JSON.parse(source);
    const form = document.getElementById('verify-form');
    if (form !== null)
        form.hidden = false;
    form?.addEventListener('submit', (event) => {
        event.preventDefault();
        const key = document.getElementById('vkey').value;
        void check(data, key.trim() === '' ? null : key);
    });
    setTimeout(() => void check(data, null), 50);
}
async function check(data, vkey) {
    const status = document.getElementById('verify-status');
    const list = document.getElementById('verify-checks');
    if (status === null || list === null)
        return;
    if (!('subtle' in crypto)) {
        status.textContent =
            'Not checked: this browser offers no cryptography to this page. Open it as a file, or use marketops verify.';
        return;
    }
    const checks = await verifyLedger(data, vkey);
    list.replaceChildren(...checks.map(row));
    const failed = checks.some((one) => one.status === 'fail');
    const signed = checks.some((one) => one.name === 'signatures' && one.status === 'pass');
    status.className = failed ? 'bad' : 'good';
    status.textContent = failed
        ? '\\u2715 This ledger does not hold. Do not rely on this page.'
        : signed
            ? '\\u2713 This ledger holds, and the key you gave signed it.'
            : '\\u2713 This ledger is consistent with itself.';
}
function row({ name, status, detail }) {
    const item = document.createElement('li');
    const word = document.createElement('strong');
    word.textContent = \`\${WORDS[status]}: \${name}\`;
    item.className = status;
    item.append(word, \` \\u2013 \${detail}\`);
    return item;
}
async function copy(button) {
    const value = button.dataset['copy'] ?? '';
    try {
        await navigator.clipboard.writeText(value);
        said(button, 'Copied');
    }
    catch {
        const code = button.parentElement?.querySelector('code') ?? null;
        if (code !== null)
            getSelection()?.selectAllChildren(code);
        said(button, 'Selected');
    }
}
function said(button, word) {
    button.textContent = word;
    setTimeout(() => {
        button.textContent = 'Copy';
    }, 1500);
}
function printWhole() {
    let opened = [];
    addEventListener('beforeprint', () => {
        opened = [...document.querySelectorAll('details:not([open])')];
        for (const element of opened)
            element.open = true;
    });
    addEventListener('afterprint', () => {
        for (const element of opened)
            element.open = false;
    });
}
start();
})();
`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(53091);
;// CONCATENATED MODULE: ./src/report/page/style.ts
/**
 * The page's one style: light and dark, paper, narrow screens, both directions (logical properties only). Colours are
 * pairs with a contrast of 4.5 : 1 or more in either scheme, and never the only sign of anything.
 */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f5f6f8; --surface: #fff; --sunken: #f0f2f5; --text: #1a1f26; --muted: #535d69; --line: #d3d8de;
  --link: #0a58b5; --focus: #0a58b5;
  --gold-bg: #fff3cf; --gold: #6a4700; --gold-line: #c99700;
  --blue-bg: #e2efff; --blue: #083a75; --blue-line: #2f7de0;
  --green-bg: #dcf5e2; --green: #0c5022; --green-line: #2a9148;
  --orange-bg: #ffe7d3; --orange: #792e00; --orange-line: #d76a1e;
  --red-bg: #ffe4e4; --red: #86071d; --red-line: #d02c3d;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0e1116; --surface: #161b22; --sunken: #1d232c; --text: #e4e9ef; --muted: #a0abb8; --line: #323a45;
    --link: #7fb6ff; --focus: #7fb6ff;
    --gold-bg: #2e2408; --gold: #f3cd68; --gold-line: #a27c13;
    --blue-bg: #0f2744; --blue: #a9d0ff; --blue-line: #3b7fcf;
    --green-bg: #0e2c18; --green: #86e0a1; --green-line: #2f8a4a;
    --orange-bg: #38200c; --orange: #ffbd88; --orange-line: #b4642a;
    --red-bg: #3b1217; --red: #ffb4b9; --red-line: #c9444f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body {
  margin: 0 auto; padding: 0 clamp(.75rem, 3vw, 1.5rem) 3rem; max-inline-size: 64rem;
  background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, pre, table { margin: 0; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
code, pre { font-family: var(--mono); font-size: .875em; }
code { direction: ltr; unicode-bidi: isolate; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; padding: .5rem 1rem; background: var(--surface); z-index: 1; }
.skip:focus { inset-block-start: .5rem; }
.meta, .lead, .note { color: var(--muted); }
.meta, .note { font-size: .875rem; }

.banner { margin-block: 1rem 1.5rem; padding: 1rem clamp(1rem, 3vw, 1.5rem) 1.25rem; border: 1px solid var(--edge); border-block-start-width: 6px; border-radius: 10px; background: var(--ground); color: var(--ink); }
.tone-gold { --ground: var(--gold-bg); --ink: var(--gold); --edge: var(--gold-line); }
.tone-blue { --ground: var(--blue-bg); --ink: var(--blue); --edge: var(--blue-line); }
.tone-green { --ground: var(--green-bg); --ink: var(--green); --edge: var(--green-line); }
.tone-orange { --ground: var(--orange-bg); --ink: var(--orange); --edge: var(--orange-line); }
.tone-red { --ground: var(--red-bg); --ink: var(--red); --edge: var(--red-line); }
.banner a { color: inherit; }
.banner-bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
.mode { font-weight: 700; letter-spacing: .01em; }
.mode-symbol { display: inline-block; min-inline-size: 1.4em; }
.switch { display: inline-flex; border: 1px solid var(--edge); border-radius: 99px; font: .8125rem/1 var(--mono); overflow: hidden; }
.switch > * { padding: .5rem .8rem; }
.switch .on { background: var(--ink); color: var(--ground); font-weight: 700; }
.banner h1 { margin-block: .6rem .25rem; font-size: clamp(1.35rem, 1.05rem + 1.6vw, 1.9rem); line-height: 1.2; text-wrap: balance; }
.run { margin-block-start: .5rem; font-size: .9375rem; }
.warnings { margin-block-start: .75rem; padding: .6rem .9rem; list-style: none; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: var(--text); font-size: .9375rem; }
.warnings li + li { margin-block-start: .4rem; }
.receipt-status { margin-block-start: .75rem; font-size: .9375rem; }
.steps ul { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: 1rem; padding: 0; list-style: none; }
.steps a { display: block; padding: .55rem .9rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: var(--text); font-weight: 600; text-decoration: none; }
.steps li:first-child a { background: var(--ink); border-color: var(--ink); color: var(--ground); }
.steps a:hover { text-decoration: underline; }

section { margin-block-start: 2rem; }
h2 { font-size: 1.25rem; line-height: 1.3; }
h3 { font-size: 1.0625rem; line-height: 1.35; }
.lead { margin-block: .15rem .75rem; font-size: .9375rem; }
.card { margin-block-start: .75rem; padding: .9rem 1.1rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
.card:target, li:target { outline: 3px solid var(--focus); outline-offset: 2px; }
.card > * + *, .card > div > * + * { margin-block-start: .6rem; }
.card > h3 + .meta { margin-block-start: .15rem; }
.digest .copyable { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; }
.digest code { display: block; max-inline-size: 49ch; padding: .7rem .9rem .75rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); font-size: clamp(1.1rem, .95rem + .8vw, 1.4rem); line-height: 1.5; }
.digest .algorithm { display: block; color: var(--muted); font-size: .8125rem; }
.digest .quarter { display: inline-block; margin-inline-end: 1.6ch; }
.digest .group + .group { margin-inline-start: .8ch; }
.copyable .copy { margin-inline-start: .4rem; }
.copyable > code { user-select: all; }
button { padding: .35rem .75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--sunken); color: var(--text); font: inherit; font-size: .875rem; cursor: pointer; }
button.copy { padding: .1rem .5rem; font-size: .75rem; min-block-size: 1.5rem; }
button[hidden] { display: none; }
.digest .copy { margin: 0; padding: .35rem .8rem; font-size: .875rem; }

.chip { display: inline-block; padding: 0 .5em; border: 1px solid var(--line); border-radius: 99px; background: var(--sunken); font-weight: 400; font-size: .8125rem; vertical-align: .08em; }
.cause { border-inline-start: 5px solid var(--line); }
.cause-symbol { margin-inline-end: .45em; }
.cause.security { border-color: var(--red-line); }
.cause.error { border-inline-start-color: var(--red-line); }
.cause.warning { border-inline-start-color: var(--orange-line); }
.cause.info { border-inline-start-color: var(--gold-line); }
.alert h2 { color: var(--red); }
.alert .cause { background: var(--red-bg); color: var(--text); border-width: 2px; border-inline-start-width: 5px; }
.operations-of { display: flex; flex-wrap: wrap; gap: .3rem .75rem; padding: 0; list-style: none; font-size: .9375rem; }
.remedy-title { font-weight: 600; font-size: .9375rem; }
.card > .remedy { margin-block-start: .2rem; padding-inline-start: 1.5rem; }
.remedy li + li { margin-block-start: .2rem; }

.facts { display: grid; gap: .25rem 1rem; font-size: .9375rem; }
.facts > div { display: grid; grid-template-columns: minmax(6.5rem, 9rem) minmax(0, 1fr); gap: 0 1rem; }
.facts dt { color: var(--muted); }
.facts .verbatim { margin-block: 0; }
.verbatim { padding: .6rem .8rem; border-radius: 6px; background: var(--sunken); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.45; }

.effect { display: inline-block; padding: 0 .55em; border: 1px solid var(--edge); border-radius: 5px; background: var(--ground); color: var(--ink); font-size: .8125rem; font-weight: 600; vertical-align: .1em; white-space: nowrap; }
.effect-create { --ground: var(--green-bg); --ink: var(--green); --edge: var(--green-line); }
.effect-update { --ground: var(--blue-bg); --ink: var(--blue); --edge: var(--blue-line); }
.effect-none { --ground: var(--sunken); --ink: var(--text); --edge: var(--line); }
.effect-conflict { --ground: var(--red-bg); --ink: var(--red); --edge: var(--red-line); }
.reason { font-weight: 500; }
.diff p { display: grid; align-items: baseline; grid-template-columns: 1.2rem minmax(0, 1fr); padding: .2rem .7rem; font-size: .9375rem; }
.diff .meta { display: block; padding-inline: 0; }
.diff .old { background: var(--red-bg); border-radius: 5px 5px 0 0; }
.diff .new { background: var(--green-bg); border-radius: 5px; }
.diff .old + .new { border-radius: 0 0 5px 5px; }
.diff .same { background: var(--sunken); border-radius: 5px; }
.sign { display: inline-block; position: relative; min-inline-size: 1.2em; font-family: var(--mono); font-weight: 700; }
.subject { margin-inline-start: .75rem; }
.files { inline-size: 100%; border-collapse: collapse; font-size: .875rem; }
.files caption { text-align: start; font-weight: 600; padding-block: .2rem; }
.files th, .files td { padding: .35rem .6rem .35rem 0; padding-inline: 0 .8rem; border-block-start: 1px solid var(--line); text-align: start; vertical-align: top; }
.files th { color: var(--muted); font-weight: 500; }
.files td:last-child { color: var(--muted); }
.files .size { white-space: nowrap; }
.files .size .meta { display: block; }
.deleted bdi { text-decoration: line-through; }
details > summary { cursor: pointer; font-weight: 600; font-size: .9375rem; padding-block: .2rem; }
.body { margin-block-start: .4rem; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 6px; font-size: .9375rem; }
.body > * + * { margin-block-start: .6rem; }
.body h4 { font-size: 1.05rem; } .body h5 { font-size: 1rem; } .body h6 { font-size: .9375rem; }
.body ul, .body ol { padding-inline-start: 1.6rem; }
.body pre { padding: .6rem .8rem; border-radius: 6px; background: var(--sunken); white-space: pre-wrap; }
.body :not(pre) > code { padding: .1em .35em; border-radius: 4px; background: var(--sunken); }
.body table { border-collapse: collapse; max-inline-size: 100%; }
.body th, .body td { padding: .3rem .7rem; border: 1px solid var(--line); text-align: start; }
.body blockquote { margin: 0; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); color: var(--muted); }

.timeline { padding: 0; list-style: none; }
.phase { position: relative; padding-inline-start: 2.4rem; padding-block-end: .6rem; }
.phase:not(:last-child)::before { content: ''; position: absolute; inset-block: 1.6rem -.35rem; inset-inline-start: .82rem; border-inline-start: 2px solid var(--line); }
.phase > details > summary { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: baseline; font-weight: 400; list-style: none; }
.phase > details > summary::-webkit-details-marker { display: none; }
.dot { position: absolute; inset-inline-start: 0; inset-block-start: .15rem; display: grid; place-items: center; inline-size: 1.75rem; block-size: 1.75rem; border: 2px solid var(--edge); border-radius: 50%; background: var(--ground); color: var(--ink); font-weight: 700; font-size: .875rem; }
.phase.done { --ground: var(--green-bg); --ink: var(--green); --edge: var(--green-line); }
.phase.blocked { --ground: var(--gold-bg); --ink: var(--gold); --edge: var(--gold-line); }
.phase.failed { --ground: var(--red-bg); --ink: var(--red); --edge: var(--red-line); }
.phase.not_reached { --ground: var(--surface); --ink: var(--muted); --edge: var(--line); }
.phase-name { font-weight: 700; }
.phase-name::after { content: ' \\25B8'; content: ' \\25B8' / ''; color: var(--muted); font-size: .8em; }
details[open] > summary > .phase-name::after { content: ' \\25BE'; content: ' \\25BE' / ''; }
.phase-time { color: var(--muted); font-size: .875rem; }
.phase-sentence { grid-column: 1 / -1; color: var(--muted); font-size: .9375rem; }
.phase-details { margin-block: .5rem .75rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
.phase-details h3 { margin-block: 1rem .3rem; font-size: 1rem; }
.phase-details > div > :first-child, .phase-details > :first-child { margin-block-start: 0; }
.plain { padding: 0; list-style: none; }
.plain > li + li { margin-block-start: .4rem; }
.decisions { font-size: .9375rem; } .decisions ul { padding-inline-start: 1.4rem; color: var(--muted); }
.execution + .execution { margin-block-start: 1rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.execution h3 { margin-block-start: 0; }
.execution > * + * { margin-block-start: .4rem; }
.fate { font-weight: 600; font-size: .9375rem; white-space: nowrap; }
.fate.shipped { color: var(--green); } .fate.unchanged, .fate.waiting { color: var(--blue); }
.fate.refused, .fate.rejected, .fate.failed { color: var(--red); } .fate.in_doubt, .fate.skipped, .fate.held_back { color: var(--orange); }
.fate.blocked_by_mode { color: var(--gold); }
.checks { display: grid; grid-template-columns: repeat(auto-fit, minmax(5.9rem, 1fr)); gap: .3rem; margin-block-start: .4rem; padding: 0; list-style: none; }
.check { display: flex; gap: .3em; align-items: baseline; padding: .2rem .35rem; border: 1px solid var(--line); border-radius: 5px; background: var(--surface); color: var(--text); font-size: .8125rem; line-height: 1.3; overflow-wrap: normal; }
.check .symbol { font-weight: 700; }
.check.pass { border-color: var(--green-line); } .check.pass .symbol { color: var(--green); }
.check.fail { border: 2px solid var(--red-line); background: var(--red-bg); color: var(--red); font-weight: 700; }
.check.not_evaluated { border-style: dashed; color: var(--muted); }
.reasons { font-size: .9375rem; margin-block-start: .3rem; }
.reasons > div { display: grid; grid-template-columns: minmax(0, 15rem) minmax(0, 1fr); gap: 0 1rem; padding-block: .15rem; }
.reasons dd { color: var(--muted); }
.reasons .fail dt, .reasons .fail dd { color: var(--red); font-weight: 600; }
#verify-status { font-weight: 600; }
#verify-status.good { color: var(--green); } #verify-status.bad { color: var(--red); }
.verify-checks { font-size: .9375rem; } .verify-checks .fail { color: var(--red); }
form[hidden] { display: none; }
label { display: block; font-size: .9375rem; font-weight: 600; margin-block-end: .25rem; }
.field { display: flex; flex-wrap: wrap; gap: .5rem; }
input { flex: 1 1 16rem; min-inline-size: 0; padding: .5rem .6rem; border: 1px solid var(--muted); border-radius: 6px; background: var(--surface); color: var(--text); font: .875rem var(--mono); }
#verify h3 { margin-block: 1rem .3rem; }
#verify > ul { padding-inline-start: 1.3rem; }
.commands { margin-block-start: .5rem; direction: ltr; text-align: left; }
.source { margin-block-start: .5rem; padding: .6rem 0 .6rem 3.2rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); font: .8125rem/1.6 var(--mono); }
.source li::marker { color: var(--muted); }
.source code { white-space: pre-wrap; font-size: 1em; }
footer { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--muted); font-size: .875rem; }

.many .change, .many .execution { content-visibility: auto; contain-intrinsic-size: auto 20rem; }
@media (max-width: 40rem) {
  .facts > div { grid-template-columns: 5.6rem minmax(0, 1fr); gap: 0 .6rem; }
  .facts > div:has(.copyable, .verbatim), .cause .facts > div { grid-template-columns: 1fr; }
  .facts dt { font-size: .875rem; }
  .reasons > div { grid-template-columns: 1fr; padding-block: .25rem; }
  .phase > details > summary { grid-template-columns: 1fr; }
  .files, .files tbody, .files tr, .files td, .files caption { display: block; }
  .files thead { display: none; }
  .files tr { padding-block: .4rem; border-block-start: 1px solid var(--line); }
  .files td { border: 0; padding: .05rem 0; }
  .files td:empty { display: none; }
  .files .size .meta { display: inline; }
  .steps li { flex: 1 1 100%; }
  .steps a { text-align: center; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .check, .effect, .dot, .banner { border-width: 2px; } }
@media print {
  :root { --page: #fff; --surface: #fff; --sunken: #f4f4f4; --text: #000; --muted: #444; --line: #999; --link: #000; }
  body { max-inline-size: none; padding: 0; font-size: 10pt; }
  .skip, .copy, .switch, .steps, #verify-form { display: none; }
  .card, .phase-details, .execution { break-inside: avoid-page; }
  .many .change, .many .execution { content-visibility: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .body a::after { content: ' <' attr(href) '>'; font-size: .85em; }
}
`;

;// CONCATENATED MODULE: ./src/report/page/frame.ts




/** A page that stands by itself: its own style, no request, no form, no base, and no script but the one named here. */
function renderFrame({ title, body, script }) {
    const page = (0,preact.h)('html', { lang: 'en', dir: 'ltr' }, (0,preact.h)('head', null, (0,preact.h)('meta', { charset: 'utf-8' }), (0,preact.h)('meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(script) }), (0,preact.h)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), (0,preact.h)('meta', { name: 'color-scheme', content: 'light dark' }), (0,preact.h)('meta', { name: 'referrer', content: 'no-referrer' }), (0,preact.h)('title', null, title), (0,preact.h)('style', { dangerouslySetInnerHTML: { __html: STYLE } })), body);
    return `<!doctype html>\n${(0,dist/* renderToString */.F0)(page)}\n`;
}
/** Nothing but this page's own style and script, named by their hash; no request, no form, no base. */
function contentSecurityPolicy(script) {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `script-src ${script === null ? "'none'" : hash(script)}`,
        `style-src ${hash(STYLE)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}

// EXTERNAL MODULE: ./src/report/verify-commands.ts
var verify_commands = __webpack_require__(22808);
;// CONCATENATED MODULE: ./src/report/page/in-browser-verification.ts



/** The page checks the ledger it embeds, and says plainly what that proves and what it does not. */
function InBrowserVerification({ input }) {
    const signed = input.checkpoints.some(({ after, before }) => after !== null || before !== null);
    return (0,preact.h)(Section, { id: 'verify', title: 'Check this ledger here' }, (0,preact.h)('div', { class: 'card' }, (0,preact.h)('p', { id: 'verify-status', role: 'status' }, 'Not checked yet: that needs JavaScript. The rest of this page does not.'), (0,preact.h)('ul', { id: 'verify-checks', class: 'plain verify-checks' }), signed
        ? (0,preact.h)('form', { id: 'verify-form', hidden: true }, (0,preact.h)('label', { for: 'vkey' }, 'Verifier key (vkey) from trusted-keys, to check the signatures'), (0,preact.h)('div', { class: 'field' }, (0,preact.h)('input', {
            id: 'vkey',
            name: 'vkey',
            type: 'text',
            autocomplete: 'off',
            spellcheck: false,
            dir: 'ltr',
        }), (0,preact.h)('button', { type: 'submit' }, 'Check signatures')))
        : (0,preact.h)('p', { class: 'note' }, 'There are no signatures: lines of a dry run, or of a run that may not sign, are unsigned.')), (0,preact.h)('h3', null, 'What this proves, and what not'), (0,preact.h)('ul', null, (0,preact.h)('li', null, 'Proved: no line of the embedded ledger was changed, removed or reordered without changing its head and root.'), (0,preact.h)('li', null, 'With a key from elsewhere, proved too: the holder of that key signed exactly this ledger.'), (0,preact.h)('li', null, 'Not proved: that this page is honest. Who forges the page can forge its checker and the text around it.'), (0,preact.h)('li', null, 'Not proved: that receipts, plan and policy in the proof fit the ledger. That is what verify is for:')), (0,preact.h)('pre', { class: 'verbatim commands' }, (0,verify_commands/* verifyCommands */.I)(input).join('\n')));
}
/** What the page's script reads: data, not code. No `<` survives, so that no text can close the element. */
function embeddedLedger({ ledgerText, checkpoints, proof }) {
    const { head, root, size } = proof.phase_4_proof_ledger;
    return JSON.stringify({ ledger: ledgerText, checkpoints, head, root, size }).replaceAll('<', '\\u003c');
}

// EXTERNAL MODULE: ./src/protocol/vocabulary.ts
var vocabulary = __webpack_require__(14182);
;// CONCATENATED MODULE: ./src/report/page/mode-banner.ts





/** What a person sees first: the mode, what became of it, the state of the receipts, and the way to the next step. */
function ModeBanner({ story }) {
    const { banner } = story;
    return (0,preact.h)('header', { class: `banner tone-${banner.tone}` }, (0,preact.h)('div', { class: 'banner-bar' }, (0,preact.h)('p', { class: 'mode' }, (0,preact.h)('span', { class: 'mode-symbol', 'aria-hidden': 'true' }, banner.symbol), banner.label), (0,preact.h)(ModeSwitch, { story })), (0,preact.h)('h1', null, banner.headline), (0,preact.h)('p', { class: 'sentence' }, banner.sentence), (0,preact.h)(RunLine, { story }), (0,preact.h)(Warnings, { story }), (0,preact.h)(ReceiptStatus, { story }), (0,preact.h)('nav', { class: 'steps', 'aria-label': 'Next step' }, (0,preact.h)('ul', null, banner.steps.map(({ text, url }) => (0,preact.h)('li', null, (0,preact.h)(Link, { url }, text))))));
}
/** What, where and by whom, in a line. */
function RunLine({ story }) {
    const { run, phase_2_fc_authorization: authorization } = story.input.proof;
    const approved = authorization.approvals.filter(({ state }) => state === 'approved');
    const branch = run.ref.replace(/^refs\/(?:heads|tags)\//, '');
    return (0,preact.h)('p', { class: 'run' }, (0,preact.h)(Name, { text: run.repository, limit: 150 }), ' \u00b7 ', (0,preact.h)(Name, { text: branch, limit: 150 }), ' at ', (0,preact.h)('code', null, (0,subject/* shortSha */.Fu)(run.commit_sha)), ' \u00b7 started by ', (0,preact.h)(Name, { text: run.actor, limit: 80 }), run.environment === null ? null : [' \u00b7 environment ', (0,preact.h)(Name, { text: run.environment, limit: 80 })], approved.length === 0
        ? null
        : [
            ' \u00b7 approved by ',
            approved.slice(0, 5).map(({ user }, i) => [i === 0 ? '' : ', ', (0,preact.h)(Name, { text: user, limit: 80 })]),
        ]);
}
/** Both modes, this one marked; the other is a link to where it is started. */
function ModeSwitch({ story }) {
    const { input } = story;
    const other = input.proof.run.mode === 'prod' ? input.links.workflowUrl : (input.links.workflowUrl ?? input.links.runUrl);
    const cells = ['dry_run', 'prod'].map((mode) => mode === input.proof.run.mode
        ? (0,preact.h)('span', { class: 'on', 'aria-current': 'true' }, mode)
        : (0,preact.h)(Link, { url: other }, mode));
    return (0,preact.h)('div', { class: 'switch', role: 'group', 'aria-label': 'Mode of this run, and the way to the other' }, cells);
}
function Warnings({ story }) {
    if (story.warnings.length === 0)
        return null;
    return (0,preact.h)('ul', { class: 'warnings' }, story.warnings.map(({ code, message }) => (0,preact.h)('li', null, (0,preact.h)('strong', null, 'Warning: '), (0,preact.h)(Prose, { text: message }), ' ', (0,preact.h)(Name, { text: code }))));
}
/** The receipts in a line, and authenticity with the eight points over all operations. */
function ReceiptStatus({ story }) {
    const { operations } = story;
    const receipts = operations.flatMap(({ receipt }) => (receipt === null ? [] : [receipt]));
    const enforceable = receipts.filter((receipt) => receipt.enforceable).length;
    const consumed = operations.filter(({ binding }) => binding !== null && binding.intent_seq !== null).length;
    const advisory = receipts.length - enforceable;
    const parts = [
        ...(enforceable > 0 ? [`${enforceable} enforceable, ${consumed} of them consumed`] : []),
        ...(advisory > 0 ? [`${advisory} advisory, which permit nothing`] : []),
        ...(receipts.length === 0 ? ['none'] : []),
    ];
    const evaluated = operations.flatMap(({ execution }) => execution?.checks ?? []);
    const text = evaluated.length === 0 ? `${parts.join(', ')}. No receipt reached the gate.` : `${parts.join(', ')}.`;
    return (0,preact.h)('div', { class: 'receipt-status' }, (0,preact.h)('p', null, (0,preact.h)('strong', null, 'Receipts: '), text), evaluated.length === 0
        ? null
        : (0,preact.h)(CheckRow, {
            cells: vocabulary/* CHECK_NAMES */.cj.map((name) => total(name, evaluated)),
            label: 'The nine checks over all operations',
        }));
}
function total(name, all) {
    const mine = all.filter((check) => check.name === name);
    const failed = mine.filter(({ result }) => result === 'fail').length;
    const passed = mine.filter(({ result }) => result === 'pass').length;
    if (failed > 0)
        return { name, result: 'fail', note: `${failed} of ${mine.length}` };
    return passed === mine.length ? { name, result: 'pass' } : { name, result: 'not_evaluated' };
}

;// CONCATENATED MODULE: ./src/report/page/policy-source.ts



const LINE_LIMIT = 3000;
/** The policy as it was used, its lines numbered, so that every reason can point to its rule. */
function PolicySource({ input: { policyText, policyFile } }) {
    const lines = policyText.replace(/\n$/, '').split('\n');
    return (0,preact.h)(Section, { id: 'policy', title: 'Policy' }, (0,preact.h)('details', null, (0,preact.h)('summary', null, policyFile === null ? 'The built-in policy' : ['As used: ', (0,preact.h)(Name, { text: policyFile })]), (0,preact.h)('ol', { class: 'source', dir: 'ltr' }, lines
        .slice(0, LINE_LIMIT)
        .map((line, index) => (0,preact.h)('li', { id: `policy-L${index + 1}` }, (0,preact.h)('code', null, (0,foreign_text/* cut */.Jj)((0,foreign_text/* visibleText */.Q6)(line), 1000) || ' ')))), lines.length > LINE_LIMIT
        ? (0,preact.h)('p', { class: 'note' }, `${lines.length - LINE_LIMIT} more lines in policy.yml.`)
        : null));
}

// EXTERNAL MODULE: ./src/report/plan-changes.ts
var plan_changes = __webpack_require__(64347);
;// CONCATENATED MODULE: ./src/report/page/since-approval.ts




/** How many fields of one operation are shown; the two plan.json hold them all. */
const MOST_FIELDS = 500;
/** What changed between the plan that was approved and the one that would run; nothing where they are the same. */
function SinceApproval({ input }) {
    const { comparison, links, proof } = input;
    if (comparison === null)
        return null;
    const lead = ['Approved: ', (0,preact.h)(Name, { text: comparison.expected })];
    if ('absent' in comparison) {
        const { run_id: runId, repository } = proof.run;
        return (0,preact.h)(Section, { id: 'since-approval', title: plan_changes/* CHANGES_TITLE */.$, lead }, (0,preact.h)('p', null, 'It was not found: ', (0,preact.h)(Prose, { text: comparison.absent }), '.'), (0,preact.h)('p', null, (0,preact.h)(Ours, { text: (0,plan_changes/* lookYourself */.TE)({ links, runId, repository }) })));
    }
    const { plan, operations } = comparison.difference;
    return (0,preact.h)(Section, { id: 'since-approval', title: plan_changes/* CHANGES_TITLE */.$, lead }, plan.length === 0 ? null : (0,preact.h)('article', { class: 'card' }, (0,preact.h)('h3', null, 'The plan as a whole'), fieldsOf(plan)), operations.map(({ operation_id: id, operation_kind: kind, change, fields }) => (0,preact.h)('article', { class: 'card' }, (0,preact.h)('h3', null, `${subject/* KIND_WORDS */.Pv[kind]} `, (0,preact.h)(Name, { text: id }), ` ${plan_changes/* CHANGE_WORDS */.r8[change]}`), fieldsOf(fields))));
}
function fieldsOf(fields) {
    const shown = fields.slice(0, MOST_FIELDS);
    return (0,preact.h)('div', null, shown.map((change) => {
        const { before, after } = (0,plan_changes/* shownValues */.Q$)(change);
        return (0,preact.h)('div', { class: 'diff' }, (0,preact.h)('p', { class: 'meta' }, (0,preact.h)(Name, { text: change.field })), (0,preact.h)('p', { class: 'old' }, (0,preact.h)('span', { class: 'sign' }, '\u2212', (0,preact.h)('span', { class: 'vh' }, ' approved ')), (0,preact.h)('span', null, (0,preact.h)(Name, { text: before, limit: 500 }))), (0,preact.h)('p', { class: 'new' }, (0,preact.h)('span', { class: 'sign' }, '+', (0,preact.h)('span', { class: 'vh' }, ' would run ')), (0,preact.h)('span', null, (0,preact.h)(Name, { text: after, limit: 500 }))));
    }), fields.length === shown.length
        ? null
        : (0,preact.h)('p', { class: 'note' }, `and ${(0,subject/* counted */.hS)(fields.length - shown.length, 'more change')}`));
}

;// CONCATENATED MODULE: ./src/report/page/effect-body.ts



/** Longer bodies are folded, and longer lists cut: `plan.json` holds them whole. */
const FOLD_ABOVE = 1500;
const LIST_LIMIT = 1000;
function EffectBody({ planned, renderBody }) {
    if (planned.operation_kind === 'tag_repo')
        return (0,preact.h)(TagBody, { planned, parameters: planned.parameters });
    if (planned.operation_kind === 'publish_release') {
        return (0,preact.h)(ReleaseBody, { planned, parameters: planned.parameters, renderBody });
    }
    return (0,preact.h)(PullRequestBody, { planned, parameters: planned.parameters, renderBody });
}
/** Old → new; a new thing has no old. */
function Target({ planned, sha }) {
    const from = (0,subject/* movedFrom */.ye)(planned);
    return (0,preact.h)('div', { class: 'diff' }, from === null
        ? null
        : (0,preact.h)('p', { class: 'old' }, (0,preact.h)('span', { class: 'sign' }, '\u2212', (0,preact.h)('span', { class: 'vh' }, ' old commit ')), (0,preact.h)('span', null, (0,preact.h)('code', null, from))), (0,preact.h)('p', { class: planned.effect === 'none' ? 'same' : 'new' }, (0,preact.h)('span', { class: 'sign' }, planned.effect === 'none' ? '=' : '+', (0,preact.h)('span', { class: 'vh' }, ' new commit ')), (0,preact.h)('span', null, (0,preact.h)('code', null, sha), planned.target_subject === null
        ? null
        : (0,preact.h)('span', { class: 'subject' }, (0,preact.h)(Prose, { text: planned.target_subject, limit: 200 })))));
}
function TagBody({ planned, parameters }) {
    return (0,preact.h)('div', null, (0,preact.h)(Target, { planned, sha: parameters.target_sha }), (0,preact.h)(Facts, {
        pairs: [
            ['Moves', parameters.move ? (parameters.force ? 'anywhere (force)' : 'forward only') : null],
            ['Message', parameters.message === '' ? 'empty' : (0,preact.h)(Verbatim, { text: parameters.message })],
        ],
    }));
}
function ReleaseBody({ planned, parameters, renderBody, }) {
    const { name, draft, prerelease, make_latest: latest, discussion_category: discussion, assets } = parameters;
    return (0,preact.h)('div', null, (0,preact.h)(Target, { planned, sha: parameters.target_sha }), (0,preact.h)(Facts, {
        pairs: [
            ['Title', (0,preact.h)(Prose, { text: name })],
            [
                'Published',
                `${draft ? 'as a draft' : prerelease ? 'as a pre-release' : 'as a release'}, ${subject/* LATEST_WORDS */.m0[latest]}`,
            ],
            ['Discussion', discussion === null ? null : (0,preact.h)(Prose, { text: discussion })],
            ['If it exists', parameters.on_existing === 'error' ? null : parameters.on_existing],
        ],
    }), (0,preact.h)(Assets, { assets }), parameters.generate_notes
        ? (0,preact.h)('p', { class: 'note' }, 'GitHub writes the notes when it publishes: the plan digest does not bind them.')
        : null, parameters.body === null ? null : (0,preact.h)(Body, { body: parameters.body, renderBody }));
}
function Assets({ assets }) {
    if (assets.length === 0)
        return (0,preact.h)('p', { class: 'note' }, 'No assets.');
    const total = assets.reduce((sum, { size }) => sum + size, 0);
    return (0,preact.h)('table', { class: 'files' }, (0,preact.h)('caption', null, `${(0,subject/* counted */.hS)(assets.length, 'asset')}, ${(0,subject/* formatSize */.Xq)(total)}`), (0,preact.h)('thead', null, (0,preact.h)('tr', null, ['Name', 'Size', 'SHA-256'].map((title) => (0,preact.h)('th', { scope: 'col' }, title)))), (0,preact.h)('tbody', null, assets
        .slice(0, LIST_LIMIT)
        .map(({ name, label, size, digest, content_type }) => (0,preact.h)('tr', null, (0,preact.h)('td', null, (0,preact.h)(Name, { text: name }), label === null ? null : [' ', (0,preact.h)(Prose, { text: label, limit: 200 })], (0,preact.h)('span', { class: 'meta' }, ' ', (0,preact.h)(Prose, { text: content_type, limit: 80 }))), (0,preact.h)('td', { class: 'size' }, (0,subject/* formatSize */.Xq)(size), size < 1024 ? null : (0,preact.h)('span', { class: 'meta' }, ` ${size} bytes`)), (0,preact.h)('td', null, (0,preact.h)('code', null, digest.slice('sha256:'.length)))))));
}
function PullRequestBody({ planned, parameters, renderBody, }) {
    const { title, head_sha: sha, commit, draft, labels, reviewers, team_reviewers: teams, assignees, milestone, } = parameters;
    const names = (list) => list.length === 0 ? null : list.slice(0, 50).map((text, i) => [i === 0 ? '' : ', ', (0,preact.h)(Name, { text, limit: 80 })]);
    return (0,preact.h)('div', null, sha === null ? null : (0,preact.h)(Target, { planned, sha }), (0,preact.h)(Facts, {
        pairs: [
            ['Title', [(0,preact.h)(Prose, { text: title }), draft ? ' (draft)' : '']],
            ['Labels', names(labels)],
            ['Reviewers', names([...reviewers, ...teams])],
            ['Assignees', names(assignees)],
            ['Milestone', milestone === null ? null : String(milestone)],
            ['Commit', commit === null ? null : (0,preact.h)(Prose, { text: commit.message })],
            [
                'Author',
                parameters.author === null
                    ? null
                    : (0,preact.h)(Prose, { text: `${parameters.author.name} <${parameters.author.email}>` }),
            ],
        ],
    }), commit === null ? null : (0,preact.h)(Files, { files: commit.files }), (0,preact.h)(Body, { body: parameters.body, renderBody }));
}
const MODES = { '100644': 'file', '100755': 'executable', '120000': 'symbolic link' };
function Files({ files }) {
    return (0,preact.h)('table', { class: 'files' }, (0,preact.h)('caption', null, (0,subject/* counted */.hS)(files.length, 'file')), (0,preact.h)('thead', null, (0,preact.h)('tr', null, ['Path', 'Mode', 'SHA-256'].map((title) => (0,preact.h)('th', { scope: 'col' }, title)))), (0,preact.h)('tbody', null, files
        .slice(0, LIST_LIMIT)
        .map(({ path, mode, digest }) => digest === null
        ? (0,preact.h)('tr', { class: 'deleted' }, (0,preact.h)('td', null, (0,preact.h)('span', { class: 'sign' }, '\u2212'), (0,preact.h)(Name, { text: path })), (0,preact.h)('td', null, 'deleted'), (0,preact.h)('td', null, ''))
        : (0,preact.h)('tr', null, (0,preact.h)('td', null, (0,preact.h)('span', { class: 'sign' }, '+'), (0,preact.h)(Name, { text: path })), (0,preact.h)('td', null, MODES[mode]), (0,preact.h)('td', null, (0,preact.h)('code', null, digest.slice('sha256:'.length)))))));
}
/** A Markdown body as it will look, and as it was written. */
function Body({ body, renderBody }) {
    if (body.trim() === '')
        return (0,preact.h)('p', { class: 'note' }, 'Empty body.');
    const html = renderBody(body);
    const shown = html === null
        ? (0,preact.h)(Verbatim, { text: body })
        : (0,preact.h)('div', { class: 'body', dir: 'auto', dangerouslySetInnerHTML: { __html: html } });
    const title = `Body, ${(0,subject/* counted */.hS)(body.length, 'character')}`;
    return (0,preact.h)('details', { class: 'body-box', open: body.length <= FOLD_ABOVE }, (0,preact.h)('summary', null, title), html === null
        ? (0,preact.h)('p', { class: 'note' }, 'Shown as written: it is too long or too deeply nested to be rendered here.')
        : null, shown);
}

;// CONCATENATED MODULE: ./src/report/page/what-will-change.ts





/** The plan as a diff that a person can judge, an article for each operation. */
function WhatWillChange({ story, renderBody }) {
    const { operations, input } = story;
    const effects = operations.map(({ planned }) => planned.effect);
    const totals = ['create', 'update', 'none', 'conflict']
        .map((effect) => ({ ...subject/* EFFECT_WORDS */.Gt[effect], n: effects.filter((other) => other === effect).length }))
        .filter(({ n }) => n > 0)
        .map(({ n, word, symbol }) => (symbol === '=' ? `${n} with ${word}` : `${n} ${word}`));
    return (0,preact.h)(Section, {
        id: 'changes',
        title: input.proof.run.mode === 'prod' ? 'What changes' : 'What will change',
        lead: `${(0,subject/* counted */.hS)(operations.length, 'operation')}: ${totals.join(', ')}.`,
    }, operations.map((operation, index) => (0,preact.h)(Change, { operation, index, story, renderBody })));
}
function Change({ operation, index, story, renderBody }) {
    const { planned, id } = operation;
    const { symbol, word } = subject/* EFFECT_WORDS */.Gt[planned.effect];
    const own = planned.repository_id === story.input.plan.repository_id;
    return (0,preact.h)('article', { class: `card change effect-${planned.effect}`, id: `op-${index + 1}` }, (0,preact.h)('h3', null, (0,preact.h)('span', { class: 'effect' }, (0,preact.h)('span', { 'aria-hidden': 'true' }, symbol), ' ', word), ' ', `${subject/* KIND_WORDS */.Pv[planned.operation_kind]} `, (0,preact.h)(Name, { text: (0,subject/* subjectOf */.et)(planned) })), (0,preact.h)('p', { class: 'meta' }, (0,preact.h)(Name, { text: id }), own ? null : [' in ', (0,preact.h)(Name, { text: planned.repository })], planned.depends_on.length === 0
        ? null
        : [
            ' after ',
            planned.depends_on.slice(0, 20).map((other, i) => [i === 0 ? '' : ', ', (0,preact.h)(Name, { text: other })]),
        ], story.input.proof.run.mode === 'prod' ? [' \u00b7 ', (0,preact.h)(Fate, { operation })] : null), planned.reason === null ? null : (0,preact.h)('p', { class: 'reason' }, (0,preact.h)(Prose, { text: planned.reason })), (0,preact.h)(EffectBody, { planned, renderBody }));
}
function Fate({ operation: { fate, execution } }) {
    const { symbol, word } = report_story/* FATE_WORDS */.v[fate];
    return (0,preact.h)(Link, { url: execution?.github?.url ?? null, class: `fate ${fate}` }, (0,preact.h)(Symbol, { symbol }), ' ', word);
}

// EXTERNAL MODULE: ./src/report/banner.ts
var banner = __webpack_require__(14246);
// EXTERNAL MODULE: ./src/report/explanations/demands.ts
var demands = __webpack_require__(75135);
;// CONCATENATED MODULE: ./src/report/page/why-not-shipped.ts




/** How many operations of one reason are named before the rest is folded away. */
const NAMED = 12;
/** Why operations did not ship: the cause, the rule with its values, the way out; alerts first and apart. */
function WhyNotShipped({ story }) {
    const { causes, alerts, input } = story;
    if (causes.length === 0)
        return null;
    const others = causes.filter(({ cause }) => !cause.alert);
    const anchors = new Map(story.operations.map(({ id }, index) => [id, `#op-${index + 1}`]));
    const card = (group) => (0,preact.h)(CauseCard, { group, input, anchors });
    return (0,preact.h)('div', { class: 'why' }, alerts.length === 0
        ? null
        : (0,preact.h)(Section, {
            id: 'alert',
            title: 'Security alert',
            class: 'alert',
            lead: 'A receipt or the ledger is not what it should be. It was stopped; find out why before you run again.',
        }, alerts.map(card)), others.length === 0 ? null : (0,preact.h)(Section, { id: 'why', title: (0,banner/* whyTitle */.Z)(story.banner.state) }, others.map(card)));
}
function CauseCard({ group: { cause, operations }, input, anchors }) {
    const { explanation } = cause;
    const named = operations.slice(0, NAMED);
    const rest = operations.slice(NAMED);
    const item = (id) => (0,preact.h)('li', null, (0,preact.h)('a', { href: anchors.get(id) }, (0,preact.h)(Name, { text: id, limit: 80 })));
    return (0,preact.h)('article', { class: `card cause ${cause.alert ? 'security' : explanation.severity}` }, (0,preact.h)('h3', null, (0,preact.h)('span', { class: 'cause-symbol', 'aria-hidden': 'true' }, symbolOf(cause)), explanation.title, ' ', (0,preact.h)('span', { class: 'chip' }, (0,preact.h)(Name, { text: cause.code }))), (0,preact.h)('ul', { class: 'operations-of', 'aria-label': 'Operations' }, named.map(item)), rest.length === 0
        ? null
        : (0,preact.h)('details', null, (0,preact.h)('summary', null, `and ${rest.length} more`), (0,preact.h)('ul', { class: 'operations-of' }, rest.map(item))), (0,preact.h)('p', null, (0,preact.h)(Ours, { text: explanation.cause })), (0,preact.h)(Facts, { pairs: factsOf(cause, input) }), (0,preact.h)('p', { class: 'remedy-title' }, 'What to do'), (0,preact.h)('ol', { class: 'remedy' }, explanation.remedy.map((step) => (0,preact.h)('li', null, (0,preact.h)(Ours, { text: step })))));
}
function symbolOf(cause) {
    if (cause.alert)
        return '\u25b2';
    return { security: '\u2715', error: '\u2715', warning: '!', info: '\u25cb' }[cause.explanation.severity];
}
function factsOf({ code, message, rule, setting, unmet, check, policyLine }, { links, policyFile }) {
    const demand = (0,demands/* demandOf */.t)(code);
    const remote = links.policyUrl === null || policyLine === null ? links.policyUrl : `${links.policyUrl}#L${policyLine}`;
    const named = rule ?? setting;
    const where = named === null
        ? null
        : (0,preact.h)('span', null, (0,preact.h)(Name, { text: named }), policyLine === null
            ? null
            : [', ', (0,preact.h)('a', { href: `#policy-L${policyLine}` }, `line ${policyLine} of the policy used`)], policyFile === null || links.policyUrl === null
            ? null
            : [', ', (0,preact.h)(Link, { url: remote }, (0,preact.h)(Name, { text: policyFile }), ' on GitHub')]);
    return [
        ['Recorded', message === null ? null : (0,preact.h)(Prose, { text: message })],
        ['Asked for by', demand === null ? null : (0,preact.h)(Ours, { text: demand.by })],
        ['Wanted', demand === null ? null : (0,preact.h)(Ours, { text: demand.wanted })],
        ['Check', check === null ? null : (0,preact.h)('code', null, check)],
        [rule === null ? 'Setting' : 'Rule', where],
        ['Condition', unmet === null ? null : (0,preact.h)(Name, { text: unmet.condition })],
        ['Wanted', unmet === null ? null : (0,preact.h)(Name, { text: unmet.expected })],
        ['Found', unmet === null ? null : (0,preact.h)(Name, { text: unmet.found })],
    ];
}

;// CONCATENATED MODULE: ./src/report/page/page.ts













/** How much Markdown is rendered in all; what comes after is shown as it was written. */
const RENDER_BUDGET = 500_000;
/** Above this many operations, those out of sight are laid out when they are scrolled to. */
const MANY = 40;
/** The whole page; see {@link renderReport}. */
async function renderPage(input) {
    const renderBody = await bodyRenderer(input);
    const title = `${(0,report_story/* storyOf */.d)(input).banner.label} \u00b7 ${(0,foreign_text/* cut */.Jj)((0,foreign_text/* visibleName */.ko)(input.proof.run.repository), 100)} \u00b7 MarketOps`;
    return renderFrame({ title, body: (0,preact.h)(page_Body, { input, renderBody }), script: BROWSER_SCRIPT });
}
function page_Body({ input, renderBody }) {
    const story = (0,report_story/* storyOf */.d)(input);
    // Where all is as designed, as in a plain dry run, what changes comes before why it was not done.
    const urgent = story.causes.some(({ cause }) => cause.explanation.severity !== 'info');
    return (0,preact.h)('body', null, (0,preact.h)('a', { class: 'skip', href: '#changes' }, 'Skip to what changes'), (0,preact.h)(ModeBanner, { story }), (0,preact.h)('main', { class: story.operations.length > MANY ? 'many' : undefined }, (0,preact.h)(PlanDigest, { input }), (0,preact.h)(SinceApproval, { input }), urgent ? (0,preact.h)(WhyNotShipped, { story }) : null, (0,preact.h)(WhatWillChange, { story, renderBody }), urgent ? null : (0,preact.h)(WhyNotShipped, { story }), (0,preact.h)(AugmentTimeline, { story }), (0,preact.h)(InBrowserVerification, { input }), (0,preact.h)(PolicySource, { input })), (0,preact.h)(Footer, { input }), (0,preact.h)('script', { type: 'application/json', id: 'ledger', dangerouslySetInnerHTML: { __html: embeddedLedger(input) } }), (0,preact.h)('script', { dangerouslySetInnerHTML: { __html: BROWSER_SCRIPT } }));
}
/** Large, in groups of four, so that two people or two screens can compare it. */
function PlanDigest({ input: { plan } }) {
    const quarters = plan.plan_digest.slice('sha256:'.length).match(/.{16}/g) ?? [];
    const value = [
        (0,preact.h)('span', { class: 'algorithm' }, 'sha256:'),
        quarters.map((quarter) => (0,preact.h)('span', { class: 'quarter' }, (quarter.match(/.{4}/g) ?? []).map((group) => (0,preact.h)('span', { class: 'group' }, group)))),
    ];
    const lead = 'The same digest is the same plan. Compare it before you approve.';
    return (0,preact.h)(Section, { id: 'digest', title: 'Plan digest', class: 'digest', lead }, (0,preact.h)('p', null, (0,preact.h)(Copyable, { value: plan.plan_digest, label: 'the plan digest' }, value)));
}
function Footer({ input: { proof, links } }) {
    const { run } = proof;
    return (0,preact.h)('footer', null, (0,preact.h)('p', null, (0,preact.h)(Name, { text: run.repository }), ' \u00b7 ', (0,preact.h)(Link, { url: links.runUrl }, `run ${run.run_id}, attempt ${run.run_attempt}`), ` \u00b7 MarketOps ${(0,foreign_text/* cut */.Jj)((0,foreign_text/* visibleName */.ko)(run.action_version), 40)}`), (0,preact.h)('p', null, 'Made from the ledger and the records of decision; the proof\u2019s manifest, made after this page, covers it.'));
}
/**
 * Equal bodies are rendered once; beyond the budget, and above the limit of one, the source is shown. Renderer and
 * sanitizer are the heaviest part of a report: a plan without bodies does not load them.
 */
async function bodyRenderer({ plan }) {
    const bodies = plan.operations.some(({ parameters }) => 'body' in parameters && (parameters.body ?? '').trim() !== '');
    if (!bodies)
        return () => null;
    const { BODY_LIMIT, renderBody } = await Promise.all(/* import() */[__webpack_require__.e(980), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 95440));
    const done = new Map();
    let spent = 0;
    return (body) => {
        const known = done.get(body);
        if (known !== undefined)
            return known;
        spent += body.length;
        const html = body.length > BODY_LIMIT || spent > RENDER_BUDGET ? null : renderBody(body, 4);
        done.set(body, html);
        return html;
    };
}


/***/ })

};
