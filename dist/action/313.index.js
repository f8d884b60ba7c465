export const id = 313;
export const ids = [313];
export const modules = {

/***/ 44313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcileJob: () => (/* binding */ reconcileJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./src/audit/branch-tree.ts
var branch_tree = __webpack_require__(43568);
// EXTERNAL MODULE: ./src/targets/github/connect.ts + 7 modules
var connect = __webpack_require__(59571);
// EXTERNAL MODULE: ./src/action/inputs.ts + 1 modules
var action_inputs = __webpack_require__(299);
// EXTERNAL MODULE: ./src/operations/registry.ts + 16 modules
var registry = __webpack_require__(27093);
// EXTERNAL MODULE: ./src/run/reconcile.ts + 1 modules
var reconcile = __webpack_require__(3918);
// EXTERNAL MODULE: ./src/core/clock.ts
var clock = __webpack_require__(32257);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/execute/consumption.ts
var consumption = __webpack_require__(93132);
// EXTERNAL MODULE: ./src/operations/marker.ts
var operations_marker = __webpack_require__(77826);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(96679);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(52533);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
;// CONCATENATED MODULE: ./src/run/reconcile-report.ts









/** @throws MarketOpsError `ledger_missing` */
async function reconcileReport(source) {
    const { snapshot, reconciler } = source;
    if (snapshot === null) {
        throw new errors/* MarketOpsError */.NL('ledger_missing', `There is no branch ${ledger_files/* LEDGER_BRANCH */.jF}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; ` +
            'if there was one before, find out who deleted it.');
    }
    const [found, began] = await Promise.all([reconciler.look(snapshot), beginningOf(source, snapshot)]);
    return { ...found, began, unknown: await unknownEffects(source, snapshot, began) };
}
/** The time of the first line, or of the commit that began a ledger without lines. */
async function beginningOf({ repository, reader }, snapshot) {
    const segment = await snapshot.read((0,ledger_files/* segmentPath */.RA)(0));
    const [first = ''] = (segment === null ? '' : ((0,jcs/* decodeUtf8 */._6)(segment) ?? '')).split('\n');
    if (first !== '')
        return (0,clock/* parseTime */.pe)((0,ledger/* parseLine */.A)(first).ts) ?? 0;
    const commit = await reader.commit(repository, snapshot.version);
    return Date.parse(commit?.committedAt ?? '') || 0;
}
/** A marker counts only if its receipt was consumed; a release's own tag needs none. */
async function unknownEffects({ inventory }, snapshot, began) {
    const [tags, releases] = await Promise.all([inventory.tags(), inventory.releases()]);
    const isKnown = async ({ kind, text }) => {
        const { marker } = (0,operations_marker/* splitMarker */.Ph)(text ?? '', kind === 'tag' ? 'line' : 'comment');
        return marker !== null && (0,consumption/* isConsumedAs */.Ls)(snapshot, marker.receiptId, marker.operationDigest);
    };
    const known = await Promise.all([...tags, ...releases].map(isKnown));
    const all = [...tags, ...releases].map((found, i) => ({ found, known: known[i] === true }));
    const released = new Set(all.filter((item) => item.known && item.found.kind === 'release').map(({ found }) => found.tag));
    return all
        .filter((item) => !item.known && item.found.at >= began)
        .filter(({ found }) => found.text !== null || !released.has(found.tag))
        .map(({ found }) => found);
}
/** The same for people, as Markdown. */
function reconcileSummary(report) {
    const open = (0,reconcile/* messages */.DZ)(report).map((line) => `- ${(0,markdown/* prose */.CS)(line)}\n`);
    const unknown = report.unknown.map(({ kind, tag, at, url }) => `- ${kind} ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(tag), url)}, ${new Date(at).toISOString()}\n`);
    return (`## Reconcile\n\n### Intents without an outcome\n\n${open.join('') || 'None.\n'}\n` +
        `### Tags and releases without a receipt\n\n${unknown.join('') || 'None.\n'}`);
}
/** Why the job must fail; what belongs to runs that go on is no finding. */
function reconcileFailure({ settled, left, unknown }) {
    const doubtful = settled.length + left.filter(({ live }) => !live).length;
    if (doubtful + unknown.length === 0)
        return null;
    return new errors/* MarketOpsError */.NL('reconcile_found', `${doubtful} intents of runs that are over have no outcome, ${unknown.length} tags and releases have no receipt. ` +
        'The next prod run records what became of the former; look who made the latter.');
}

;// CONCATENATED MODULE: ./src/action/main-reconcile.ts








/**
 * The reconcile action: reads and reports, without a key and without a writer, for a schedule outside the environment.
 * @returns why the job must fail, or null
 */
async function reconcileJob(env, log) {
    const inputs = (0,action_inputs/* readReconcileInputs */.wi)(env);
    core/* setSecret */.Pq(inputs.token);
    const facts = (0,action_inputs/* readFacts */.MH)(env, { mode: 'dry_run', environment: null }, (0,external_node_crypto_.randomBytes)(16).toString('hex'));
    const github = (0,connect/* connect */.N)({ facts, token: inputs.token, env, clock: Date.now, log: log.info });
    const report = await reconcileReport({
        repository: facts.repository,
        snapshot: await (0,branch_tree/* peekBranch */.E)(github.ledgerReader),
        reconciler: (0,reconcile/* reconcilerOf */.qz)({ facts, github, kinds: registry/* KINDS */.G }),
        inventory: github.inventory,
        reader: github.reader,
    });
    for (const line of (0,reconcile/* messages */.DZ)(report))
        log.info(line);
    for (const { kind, tag } of report.unknown)
        log.info(`${kind} ${tag} has no receipt`);
    const { settled, left, unknown } = report;
    core/* setOutput */.uH('in-doubt-count', String(settled.length + left.filter(({ live }) => !live).length));
    core/* setOutput */.uH('unknown-count', String(unknown.length));
    core/* setOutput */.uH('report', JSON.stringify({ settled, left, unknown: unknown.map(({ kind, tag, at, url }) => ({ kind, tag, at, url })) }));
    await core/* summary */.z.addRaw(reconcileSummary(report), true).write();
    return inputs.failOn === 'none' ? null : reconcileFailure(report);
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


/***/ }),

/***/ 93132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ beforeBegin),
/* harmony export */   Ls: () => (/* binding */ isConsumedAs),
/* harmony export */   N7: () => (/* binding */ beforeEffect)
/* harmony export */ });
/* harmony import */ var _protocol_jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46260);
/* harmony import */ var _protocol_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96679);
/* harmony import */ var _protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52533);



/**
 * Before begin: the receipt is not in the state that the commit builds on, and that state still holds the ledger the
 * receipt was minted on.
 */
async function beforeBegin(receipt, snapshot, tip) {
    const path = (0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .consumedPath */ .Ml)(receipt.receipt_id);
    if ((await snapshot.read(path)) !== null)
        return 'receipt_consumed';
    // Only a ledger that went on since can have consumed it: there, one "not found" is no proof of absence.
    const wentOn = receipt.ledger?.size !== tip.size;
    if (wentOn && (await snapshot.read(path)) !== null)
        return 'receipt_consumed';
    return (await holdsAnchor(receipt, snapshot, tip)) ? null : 'ledger_rewound';
}
/** The anchor was a tip, so either it still is, or the next segment begins exactly there and chains from it. */
async function holdsAnchor({ ledger }, snapshot, tip) {
    if (ledger === null || ledger.size > tip.size)
        return false;
    if (ledger.size === tip.size)
        return ledger.head === tip.head;
    if (ledger.size === 0)
        return ledger.head === _protocol_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ZERO_HASH */ .mG;
    const segment = await snapshot.read((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentPath */ .RA)(ledger.size));
    const line = segment === null ? null : firstLine(segment);
    return line !== null && line.seq === ledger.size && line.prev === ledger.head;
}
function firstLine(segment) {
    const end = segment.indexOf(0x0a);
    const text = end < 0 ? null : (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(segment.subarray(0, end));
    if (text === null)
        return null;
    const value = (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanonical */ .Kf)(text);
    return (0,_protocol_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .lineShape */ .G)(value) === null ? value : null;
}
/** Directly before the effect: the consumed file holds this process's own claim, not used by it before. */
async function beforeEffect(receipt, snapshot, claim, used) {
    const bytes = snapshot === null ? null : await snapshot.read((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .consumedPath */ .Ml)(receipt.receipt_id));
    if (bytes === null || used.has(receipt.receipt_id))
        return 'receipt_consumed';
    const value = (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)(bytes);
    if ((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .consumedShape */ .Q9)(value) !== null)
        return 'receipt_consumed';
    const consumed = value;
    return consumed.claim === claim && consumed.operation_digest === receipt.operation_digest ? null : 'receipt_consumed';
}
/** Whether the ledger consumed a receipt for exactly this operation: what carries its marker is then ours. */
async function isConsumedAs(snapshot, receiptId, operationDigest) {
    const bytes = snapshot === null ? null : await snapshot.read((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .consumedPath */ .Ml)(receiptId));
    if (bytes === null)
        return false;
    const value = (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)(bytes);
    return (0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_2__/* .consumedShape */ .Q9)(value) === null && value.operation_digest === operationDigest;
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kq: () => (/* binding */ quotedBlock),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   q3: () => (/* binding */ httpUrl),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2792);

/**
 * GitHub-flavoured Markdown around text from outside. Nothing foreign ever begins a line, so no block structure and no
 * workflow command can come of it; inline structure, mentions and automatic links are escaped here.
 */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Foreign prose as inline Markdown, in one line, also within a table. */
function prose(text, limit = 500) {
    return ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), limit)
        .replace(/[&<>]/g, (c) => ENTITIES[c])
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        .replaceAll('://', '\\://')
        // GitHub looks for mentions and references after rendering: only a character in between keeps them from it.
        .replace(/[@#]/g, '$&&#8203;')
        .replace(/(www)\./gi, '$1&#46;'));
}
/** A foreign name as inline code, in one line; not within a table. */
function code(text, limit = 200) {
    const shown = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleName */ .ko)(text), limit).replaceAll('##[', '#\u2060#[');
    if (shown.trim() === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') || shown.startsWith(' ') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
 * A foreign name as inline code within a table. A pipe can be escaped there with a backslash, but not one that follows
 * a backslash of its own (GFM, section 4.10): such a name is written as an element, with every sign as a number.
 */
function codeCell(text, limit = 200) {
    const inline = code(text, limit);
    if (!inline.includes('|'))
        return inline;
    const shown = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleName */ .ko)(text), limit);
    return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`)}</code>`;
}
/** A link with a foreign text; only the text when the address is not plain http(s). */
function link(label, url) {
    const safe = url === null ? null : httpUrl(url);
    if (safe === null)
        return label;
    return `[${label}](${safe.replace(/[()\\<>|\s`*_[\]]/g, (c) => encodeURIComponent(c).replace(/^[(*_)]$/, (d) => `%${d.charCodeAt(0).toString(16)}`))})`;
}
/** Foreign text of several lines, as written: a fenced block in a quotation, so that no line begins with it. */
function quotedBlock(text, limit) {
    const shown = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text), limit).replaceAll('##[', '#\u2060#[');
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return [`${fence}text`, ...shown.replace(/\n$/, '').split('\n'), fence].map((line) => `> ${line}`).join('\n');
}
/** A table; cells are Markdown already, without newlines. */
function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** A part that opens on demand; `title` is plain text of ours. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** The address if it is absolute http(s) without credentials, normalised; else null. */
function httpUrl(url) {
    if (!URL.canParse(url))
        return null;
    const { protocol, username, password, href } = new URL(url);
    const plain = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
    return plain ? href : null;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DZ: () => (/* binding */ messages),
  zs: () => (/* binding */ opening),
  qz: () => (/* binding */ reconcilerOf)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(96679);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(52533);
// EXTERNAL MODULE: ./src/execute/batch-files.ts
var batch_files = __webpack_require__(91277);
// EXTERNAL MODULE: ./src/execute/consumption.ts
var consumption = __webpack_require__(93132);
;// CONCATENATED MODULE: ./src/execute/reconcile.ts






/** How many open intents one run looks at. */
const MOST = 100;
/**
 * Settles what earlier runs left open: only of run attempts that GitHub calls completed, and only by looking. It never
 * executes; the receipts stay burnt.
 */
class Reconciler {
    #options;
    /** By receipt: what was looked at for one state of the ledger needs no second look for the next. */
    #settled = new Map();
    constructor(options) {
        this.#options = options;
    }
    async look(snapshot) {
        const paths = [...(await (0,batch_files/* openPaths */.jO)(snapshot))].sort().slice(0, MOST);
        const looked = await Promise.all(paths.map((path) => this.#lookAt(path, snapshot)));
        return {
            settled: looked.filter((item) => 'data' in item),
            left: looked.filter((item) => 'why' in item),
        };
    }
    async #lookAt(path, snapshot) {
        const entry = parseOpen(await snapshot.read(path));
        const left = (why, live = false) => ({ path, entry, live, why });
        if (entry === null)
            return left('the file cannot be read');
        const known = this.#settled.get(entry.receipt_id);
        if (known !== undefined)
            return known;
        try {
            const status = await this.#options.attemptStatus(entry.run_id, entry.run_attempt);
            if ('unreadable' in status)
                return left(`its run cannot be read: ${status.unreadable}`);
            if (status.value === null)
                return left('GitHub knows of no such run');
            if (status.value !== 'completed')
                return left(`its run is ${status.value}`, true);
            const line = await intentOf(path, entry, snapshot);
            if (line === null)
                return left('its line was not found on the branch');
            const settled = await this.#trace(path, entry, line, snapshot);
            if (settled === null)
                return left('it is about a repository that this run does not name');
            this.#settled.set(entry.receipt_id, settled);
            return settled;
        }
        catch (error) {
            if (!(error instanceof errors/* MarketOpsError */.NL))
                throw error;
            return left((0,errors/* messageOf */.bD)(error));
        }
    }
    async #trace(path, entry, line, snapshot) {
        const { kinds, targets, reader } = this.#options;
        const { operation_kind: kind, operation_id: id } = line;
        const { natural_key: naturalKey, operation_digest: operationDigest } = line.data;
        if (kind === undefined || id === undefined)
            return null;
        const target = targets.find(({ repository_id }) => (0,ledger_files/* openPathOf */.TI)(kind, repository_id, naturalKey) === path);
        const module = kinds.find((candidate) => candidate.kind === kind);
        if (target === undefined || module === undefined)
            return null;
        const { receipt_id, run_id, run_attempt } = entry;
        const trace = await module.trace({ repository: target.repository, naturalKey, receiptId: receipt_id, operationDigest }, reader, (marker) => (0,consumption/* isConsumedAs */.Ls)(snapshot, marker.receiptId, marker.operationDigest));
        return {
            path,
            operation: { operation_id: id, operation_kind: kind },
            naturalKey,
            data: { ...trace, receipt_id, run_attempt, run_id },
        };
    }
}
function parseOpen(bytes) {
    if (bytes === null)
        return null;
    try {
        const value = (0,jcs/* parseJsonFile */.OW)(bytes);
        return (0,ledger_files/* openShape */.Yc)(value) === null ? value : null;
    }
    catch {
        return null;
    }
}
/** The intent's line, in the segment that came with its file. */
async function intentOf(path, { receipt_id, run_id, run_attempt, seq }, snapshot) {
    const segment = await snapshot.segmentWith(path);
    const text = segment === null ? null : (0,jcs/* decodeUtf8 */._6)(segment);
    for (const source of text?.trimEnd().split('\n') ?? []) {
        if (!source.includes(receipt_id))
            continue;
        let line;
        try {
            line = (0,ledger/* parseLine */.A)(source);
        }
        catch {
            return null;
        }
        const fits = line.seq === seq && line.run_id === run_id && line.run_attempt === run_attempt;
        if (line.type === 'operation.intent' && line.receipt_id === receipt_id && fits)
            return line;
    }
    return null;
}

// EXTERNAL MODULE: ./src/run/prepare.ts + 16 modules
var prepare = __webpack_require__(86415);
;// CONCATENATED MODULE: ./src/run/reconcile.ts


/** Looks at the open intents of runs that are over; of this repository, and of those that the plan is about. */
function reconcilerOf({ facts, github, kinds }, operations = []) {
    return new Reconciler({
        reader: github.reader,
        kinds,
        attemptStatus: (runId, attempt) => github.evidence.attemptStatus(facts.repository, runId, attempt),
        targets: [{ repository: facts.repository, repository_id: facts.repositoryId }, ...operations],
    });
}
/**
 * How a signed run begins its lines on some state of the ledger: with what earlier runs left open, then its plan and
 * decisions. Answers with the `open/` files that are settled by that.
 */
function opening(deps, prepared, vkey) {
    const reconciler = reconcilerOf(deps, prepared.plan.operations);
    const told = new Set();
    return async (append, snapshot) => {
        const found = await reconciler.look(snapshot);
        for (const line of messages(found)) {
            if (!told.has(line))
                deps.log.info(line);
            told.add(line);
        }
        (0,prepare/* preamble */.r3)(deps, prepared, vkey, found.settled)(append);
        return new Map(found.settled.map(({ path }) => [path, null]));
    };
}
/** What a person is told of open intents. */
function messages({ settled, left }) {
    return [
        ...settled.map(({ operation, naturalKey, data }) => `${operation.operation_kind} ${naturalKey}, begun by run ${data.run_id} (attempt ${data.run_attempt}) without an outcome: ${data.observed}`),
        ...left.map(({ path, entry, why }) => `${path}${entry === null ? '' : ` of run ${entry.run_id}`} stays open: ${why}`),
    ];
}


/***/ })

};
