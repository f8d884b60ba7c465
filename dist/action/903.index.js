export const id = 903;
export const ids = [903];
export const modules = {

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

/***/ 67898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   ax: () => (/* binding */ fitLine)
/* harmony export */ });
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46260);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96679);


/** Text from outside takes at most this much of a line, as encoded between its quotes. */
const MAX_TEXT_BYTES = 4096;
/** Room for `seq` and `prev`, which a draft does not have yet. */
const RESERVED = 128;
/**
 * A line that fits: strings cut at a code point, the longest list shortened to end in `{omitted: n}` until the line
 * is within its limit. Receipts and the proof hold everything whole.
 */
function fitLine(draft) {
    let data = cutTexts(draft.data);
    while (Buffer.byteLength((0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalize */ .dw)({ ...draft, data })) > _ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE_BYTES */ .Oc - RESERVED) {
        const shorter = shortenLongestList(data);
        if (shorter === null)
            break;
        data = shorter;
    }
    return { ...draft, data };
}
function cutTexts(value) {
    if (typeof value === 'string')
        return cutText(value, MAX_TEXT_BYTES);
    if (Array.isArray(value))
        return value.map((item) => cutTexts(item));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cutTexts(member)]));
}
/** A well-formed text of at most `limit` bytes as JSON encodes it between its quotes, cut at a code point. */
function cutText(text, limit) {
    const whole = text.toWellFormed();
    if (encodedLength(whole) <= limit)
        return whole;
    const points = [];
    let bytes = 0;
    for (const point of whole) {
        bytes += encodedLength(point);
        if (bytes > limit)
            break;
        points.push(point);
    }
    return points.join('');
}
const encodedLength = (text) => Buffer.byteLength(JSON.stringify(text)) - 2;
const isOmitted = (item) => typeof item === 'object' && item !== null && 'omitted' in item;
/** The longest list among the data's fields with half of its items left out; null when there is none to shorten. */
function shortenLongestList(data) {
    const fields = Object.entries(data);
    const [name, list] = fields.reduce((longest, [key, value]) => Array.isArray(value) && value.length > longest[1].length ? [key, value] : longest, ['', []]);
    const last = list.at(-1);
    const already = isOmitted(last) ? last.omitted : 0;
    const items = already > 0 ? list.slice(0, -1) : list;
    if (items.length === 0)
        return null;
    const kept = Math.floor(items.length / 2);
    return { ...data, [name]: [...items.slice(0, kept), { omitted: already + items.length - kept }] };
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

/***/ 88850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RENDERER_STEPS: () => (/* binding */ RENDERER_STEPS),
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
/**
 * `report.html`: one file that needs nothing else and asks nobody anything. The same input gives the same bytes.
 * What renders it is loaded when it is needed: a run that only writes a summary never pays for it.
 */
async function renderReport(input) {
    const { renderPage } = await Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(82)]).then(__webpack_require__.bind(__webpack_require__, 65082));
    return renderPage(input);
}
/** Loads what {@link renderReport} will need, and brings it up to speed: in steps, for a process that has little time at once. */
const RENDERER_STEPS = [
    () => Promise.all(/* import() */[__webpack_require__.e(980), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 95440)),
    () => Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(82)]).then(__webpack_require__.bind(__webpack_require__, 65082)),
    // The patterns that a body is read with are compiled at their first use: that takes longer than a usual report.
    async () => (await Promise.all(/* import() */[__webpack_require__.e(980), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 95440))).renderBody(SAMPLE, 4),
];
const SAMPLE = '# Title\n\nA paragraph, [a link](https://github.com) and `code`.\n\n- an item\n';


/***/ }),

/***/ 13651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RENDERER_STEPS: () => (/* reexport */ report.RENDERER_STEPS),
  beginProof: () => (/* reexport */ beginProof),
  changeLines: () => (/* reexport */ plan_changes/* changeLines */.Ow),
  dryRun: () => (/* reexport */ dryRun),
  finishProof: () => (/* reexport */ finishProof),
  prod: () => (/* reexport */ prod)
});

// EXTERNAL MODULE: ./src/report/plan-changes.ts
var plan_changes = __webpack_require__(64347);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/core/clock.ts
var core_clock = __webpack_require__(32257);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(96679);
// EXTERNAL MODULE: ./src/protocol/note.ts
var note = __webpack_require__(49598);
// EXTERNAL MODULE: ./src/protocol/vkey.ts
var protocol_vkey = __webpack_require__(19523);
// EXTERNAL MODULE: ./src/protocol/fit-line.ts
var fit_line = __webpack_require__(67898);
;// CONCATENATED MODULE: ./src/protocol/run-result.ts
/**
 * What `run.closed` says, from the lines before it.
 * `planned`: a dry run; `blocked`: no intent and something refused; `unchanged`: nothing to do; `shipped`: all
 * succeeded or unchanged; `partial`: some succeeded; `failed`: none did. (`authorized` is an authorize job's.)
 * `refused` tells of a refusal that has no line of its own: of the key, or of foreign receipts' policy.
 */
function closeRun(lines, { refused = false } = {}) {
    const counts = {};
    for (const { type } of lines)
        counts[type] = (counts[type] ?? 0) + 1;
    const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
    const planned = lines.find((line) => line.type === 'plan.created')?.data.operations ?? 0;
    return { counts: sorted, result: resultOf({ dryRun: lines[0]?.mode === 'dry_run', planned }, counts, refused) };
}
function resultOf({ dryRun, planned }, counts, refusedElsewhere) {
    const has = (...types) => types.some((type) => (counts[type] ?? 0) > 0);
    if (dryRun)
        return 'planned';
    const refused = refusedElsewhere || has('receipt.refused', 'gate.rejected');
    if (!has('operation.intent'))
        return refused ? 'blocked' : 'unchanged';
    // Operations that a cancelled run did not come to have no line.
    if ((counts['operation.succeeded'] ?? 0) + (counts['operation.unchanged'] ?? 0) === planned)
        return 'shipped';
    return has('operation.succeeded') ? 'partial' : 'failed';
}

// EXTERNAL MODULE: ./src/audit/files.ts
var audit_files = __webpack_require__(12544);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(52533);
// EXTERNAL MODULE: ./src/audit/tree.ts
var tree = __webpack_require__(71971);
;// CONCATENATED MODULE: ./src/audit/ledger.ts










/**
 * The lines of one process (a claim): appended to a file as they happen, chained, and committed to the ledger in
 * batches, on disk before that. Lines are provisional until their commit has landed; when somebody else was first they
 * are chained anew on the new head.
 */
class LedgerSession {
    #options;
    #origin;
    #file;
    /** All lines, those that landed first. */
    #lines = [];
    #landed = 0;
    /** Of the lines that landed. */
    #stretches = [];
    #pending = [];
    #base = tree/* EMPTY_TIP */._W;
    #snapshot = null;
    /** The newest time given to a line: times never go back within a claim. */
    #latest = 0;
    constructor(options) {
        this.#options = options;
        this.#file = new audit_files/* GrowingFile */.eY(options.file);
        this.#origin = (0,protocol_vkey/* originOf */.yv)(options.facts.serverUrl, options.facts.repositoryId);
    }
    get origin() {
        return this.#origin;
    }
    /** This claim's lines so far, those that have not landed included; the list goes on as lines are added. */
    get lines() {
        return this.#lines;
    }
    /** The state of the tree after this session's newest commit; null before the first. */
    get snapshot() {
        return this.#snapshot;
    }
    /**
     * The checkpoints around the lines; lines that have not landed where nothing of theirs stands before have none after
     * them. Unsigned sessions have one stretch without checkpoints.
     */
    get stretches() {
        if (this.#options.store === null)
            return [{ after: null, before: null, first_seq: 0, frontier: [] }];
        return this.#pending.length === 0 ? this.#stretches : this.#stretchesWith(this.#base, null);
    }
    /** Whether any of this claim's lines is in the ledger. */
    get hasLanded() {
        return this.#landed > 0;
    }
    /** The end of the ledger with this claim's lines: size, head and root. */
    tip() {
        const { frontier, head } = this.#end();
        return { size: frontier.size, head, root: frontier.root().toString('hex') };
    }
    #end() {
        const frontier = this.#base.frontier.clone();
        for (const { hash } of this.#pending)
            frontier.append(hash);
        return { frontier, head: this.#pending.at(-1)?.hash ?? this.#base.head };
    }
    /** Adds a line, written to the file before this returns and flushed to disk before the commit that carries it. */
    append = (type, data, about = {}) => {
        const { line, text } = this.#place(this.#draft(type, data, about));
        this.#file.append(`${text}\n`);
        if (type === 'run.closed')
            this.#file.close();
        return line;
    };
    /**
     * Commits a batch that `compose` writes for the state at hand, with whatever was appended since the last commit
     * before it. Does nothing to a ledger when there is none.
     * @throws MarketOpsError when the ledger is missing, untrusted, busy for too long or cannot be written
     */
    async commit(message, compose) {
        const { store } = this.#options;
        if (store === null) {
            await compose({ snapshot: NOWHERE, tip: tree/* EMPTY_TIP */._W, append: this.append, mayWait: false });
            return;
        }
        const before = this.#pending.map(({ line }) => unchained(line));
        let mayWait = true;
        for (let tries = 1;; tries++) {
            const snapshot = await store.tree.snapshot();
            const tip = await (0,tree/* readTip */.av)(snapshot, this.#origin, store.trustedKeys);
            this.#rebase(tip, before);
            const composed = await compose({ snapshot, tip, append: this.append, mayWait });
            if (composed.wait === true) {
                mayWait = await store.pause(tries, composed.until);
                continue;
            }
            if (store.provisional)
                return;
            if (await this.#land(store, snapshot, tip, composed.files, message))
                return;
            if (!(await store.pause(tries, composed.until)))
                throw busy();
        }
    }
    /**
     * After a commit that failed: what was done is told, and that the run failed; none of it has landed. Nothing was done
     * under intents that have not landed, so they are not told.
     */
    closeAsFailed() {
        const told = this.#pending.map(({ line }) => line);
        const begins = told.some(({ type }) => type === 'operation.intent');
        const kept = begins ? [] : told.filter(({ type }) => type !== 'run.closed').map(unchained);
        this.#replacePending(kept);
        this.append('run.closed', { ...closeRun(this.lines), result: 'failed' });
    }
    async #land(store, snapshot, base, files, message) {
        const { frontier, head } = this.#end();
        const checkpoint = store.signCheckpoint({ origin: this.#origin, size: frontier.size, root: frontier.root().toString('hex'), head }, isOfAnotherKey(base, store.vkey));
        const changes = new Map(files);
        changes.set((0,ledger_files/* segmentPath */.RA)(base.size), Buffer.from(this.#pending.map(({ text }) => `${text}\n`).join('')));
        changes.set(ledger_files/* CHECKPOINT_PATH */.nm, Buffer.from(checkpoint));
        changes.set(ledger_files/* TIP_PATH */.Ij, (0,tree/* tipFile */.C0)({ size: frontier.size, head, frontier }));
        await Promise.all([(0,audit_files/* flush */.bX)([this.#file.path]), store.flush()]);
        const result = await store.tree.commit(snapshot, changes, message);
        if (result === 'conflict')
            return false;
        this.#stretches = this.#stretchesWith(base, checkpoint);
        this.#landed = this.#lines.length;
        this.#pending = [];
        this.#snapshot = result;
        this.#base = { size: frontier.size, head, frontier, checkpoint };
        return true;
    }
    /** The stretches with lines on a tip added to them; `after` is the checkpoint that these landed under, or null. */
    #stretchesWith({ checkpoint, size, frontier }, after) {
        const last = this.#stretches.at(-1);
        if (last !== undefined && last.after === checkpoint) {
            return this.#stretches.with(-1, { ...last, after: after ?? last.after });
        }
        return [...this.#stretches, { after, before: checkpoint, first_seq: size, frontier: frontier.subtrees() }];
    }
    /** Puts the given lines after a tip, in memory and on disk. */
    #rebase(tip, drafts) {
        const moved = tip.size !== this.#base.size || tip.head !== this.#base.head;
        this.#base = tip;
        if (moved || drafts.length !== this.#pending.length)
            this.#replacePending(drafts);
    }
    #replacePending(drafts) {
        this.#pending = [];
        this.#lines.length = this.#landed;
        for (const draft of drafts)
            this.#place(draft);
        this.#file.replace(Buffer.from(this.#lines.map((line) => `${(0,ledger/* lineText */.oZ)(line)}\n`).join('')));
    }
    /** Puts a line at the end of the chain, in memory. */
    #place(draft) {
        const before = this.#pending.at(-1);
        const place = {
            prev: before?.hash ?? this.#base.head,
            seq: before === undefined ? this.#base.size : before.line.seq + 1,
        };
        const line = { ...draft, ...place };
        const text = (0,ledger/* lineText */.oZ)(line);
        const placed = { line, text, hash: (0,ledger/* lineHash */.Hw)(text) };
        this.#pending.push(placed);
        this.#lines.push(line);
        return placed;
    }
    #draft(type, data, about) {
        const { facts, clock } = this.#options;
        this.#latest = Math.max(this.#latest, clock());
        const status = (0,ledger/* statusOf */.c2)(type);
        const draft = {
            claim: facts.claim,
            data,
            mode: facts.mode,
            run_attempt: facts.runAttempt,
            run_id: facts.runId,
            ts: (0,core_clock/* formatTime */.fU)(this.#latest),
            type,
            v: 1,
            ...(status === undefined ? {} : { status }),
            ...((0,ledger/* aboutOperation */.rC)(type)
                ? { operation_id: about.operation?.operation_id, operation_kind: about.operation?.operation_kind }
                : {}),
            ...((0,ledger/* namesReceipt */.r7)(type, data) ? { receipt_id: about.receiptId } : {}),
        };
        return checked((0,fit_line/* fitLine */.ax)(draft));
    }
}
/** A defect of ours must not reach the ledger: each line passes the schema that readers apply. */
function checked(draft) {
    const text = (0,ledger/* lineText */.oZ)({ ...draft, prev: '0'.repeat(64), seq: 0 });
    const fault = (0,ledger/* lineShape */.G)(JSON.parse(text));
    if (fault !== null || Buffer.byteLength(text) > ledger/* MAX_LINE_BYTES */.Oc - 32) {
        throw new errors/* MarketOpsError */.NL('ledger_line_invalid', `A ${draft.type} line cannot be written (${fault === null ? 'too long' : `${fault.path}: ${fault.expected}`}). This is a defect of the action; nothing further was done.`);
    }
    return draft;
}
/** Whether the ledger goes on under a new key: its first checkpoint is signed by the old one too, if it is at hand. */
function isOfAnotherKey({ checkpoint }, vkey) {
    const before = checkpoint === null ? null : (0,note/* parseCheckpoint */.S7)(checkpoint);
    return before !== null && (0,note/* verifyNote */.W4)(before.note, vkey) === 'absent';
}
function unchained(line) {
    const { seq: _seq, prev: _prev, ...draft } = line;
    return draft;
}
function busy() {
    return new errors/* MarketOpsError */.NL('ledger_busy', 'Other runs kept writing to the ledger until it was too late for this one. Run again when they are done.');
}
const NOWHERE = {
    version: '',
    first: true,
    read: () => Promise.resolve(null),
    list: () => Promise.resolve([]),
    segmentWith: () => Promise.resolve(null),
};

// EXTERNAL MODULE: ./src/authorize/policy/index.ts + 18 modules
var authorize_policy = __webpack_require__(28520);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/protocol/dsse.ts
var dsse = __webpack_require__(31615);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/receipt.ts
var protocol_receipt = __webpack_require__(81920);
;// CONCATENATED MODULE: ./src/authorize/receipts.ts






/** The mint of one run. Without keys (a dry run) it makes unsigned, advisory receipts only. */
function receiptGenerator(terms, keys, clock, random) {
    const { facts } = terms;
    return ({ operation, violations, ledger, receiptId }) => {
        const now = clock();
        const enforceable = keys !== null && facts.mode === 'prod' && violations.length === 0;
        if (!enforceable && violations.length === 0)
            throw new Error('an advisory receipt must say why');
        const receipt = {
            actor: facts.actor,
            api_url: facts.apiUrl,
            approvals: terms.approvals,
            enforceable,
            environment: facts.environment,
            expires_at: (0,core_clock/* formatTime */.fU)(now + terms.lifetimeMs),
            issued_at: (0,core_clock/* formatTime */.fU)(now),
            key_id: keys?.keyId ?? null,
            ledger,
            mode: facts.mode,
            operation_digest: operation.operation_digest,
            operation_id: operation.operation_id,
            operation_kind: operation.operation_kind,
            plan_digest: terms.planDigest,
            policy_digest: terms.policyDigest,
            receipt_id: receiptId ?? (0,protocol_receipt/* drawReceiptId */.a4)(random),
            repository: facts.repository,
            repository_id: facts.repositoryId,
            run_attempt: facts.runAttempt,
            run_id: facts.runId,
            schema: protocol_receipt/* RECEIPT_SCHEMA */.RJ,
            violations,
            workflow_ref: facts.workflowRef,
            workflow_sha: facts.workflowSha,
        };
        const payload = Buffer.from((0,jcs/* canonicalize */.dw)(receipt));
        const signed = (0,dsse/* pae */.Zg)(dsse/* RECEIPT_TYPE */.ui, payload);
        const signatures = keys === null
            ? []
            : [
                { keyid: `hmac-sha256:${keys.keyId}`, sig: keys.hmac(signed).toString('base64') },
                { keyid: `ed25519:${keys.vkey.keyHash}`, sig: keys.sign(signed).toString('base64') },
            ];
        return { receipt, bytes: (0,jcs/* jsonFile */.d_)((0,dsse/* sealEnvelope */.iA)(dsse/* RECEIPT_TYPE */.ui, payload, signatures)) };
    };
}
/**
 * Reads an envelope as foreign input and checks both signatures under one of our keys, which the owners must list as
 * trusted and in force when the receipt says it was issued. Nothing in the envelope chooses an algorithm.
 */
function receiptVerifier(keys, trusted) {
    return (envelope) => {
        let opened;
        try {
            opened = (0,dsse/* openEnvelope */.hk)(envelope, dsse/* RECEIPT_TYPE */.ui, protocol_receipt/* receiptShape */.m8);
        }
        catch (error) {
            if (error instanceof jcs/* CanonicalError */.dO)
                return { code: 'receipt_malformed', receipt: null };
            throw error;
        }
        return { code: signatureFault(opened, keys, trusted), receipt: opened.payload };
    };
}
function signatureFault({ envelope, payload, signed }, keys, trusted) {
    const [hmac, ed25519, ...more] = envelope.signatures;
    if (hmac === undefined || ed25519 === undefined || more.length > 0)
        return 'signature_invalid';
    const key = keys.find(({ keyId }) => keyId === payload.key_id);
    if (key === undefined)
        return 'key_unknown';
    if (hmac.keyid !== `hmac-sha256:${key.keyId}` || ed25519.keyid !== `ed25519:${key.vkey.keyHash}`)
        return 'signature_invalid';
    const mac = Buffer.from(hmac.sig, 'base64');
    const expected = key.hmac(signed);
    const macFits = mac.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(mac, expected);
    const signatureFits = (0,protocol_vkey/* verifyEd25519 */.pI)(key.vkey, signed, Buffer.from(ed25519.sig, 'base64'));
    if (!macFits || !signatureFits)
        return 'signature_invalid';
    const listed = trusted.filter(({ vkey }) => vkey.text === key.vkey.text);
    if (listed.length === 0)
        return 'key_unknown';
    const issued = (0,core_clock/* parseTime */.pe)(payload.issued_at) ?? Number.NaN;
    return listed.some((entry) => (0,protocol_vkey/* isInForce */.fx)(entry, issued)) ? null : 'key_not_in_force';
}

// EXTERNAL MODULE: ./src/run/prepare.ts + 16 modules
var prepare = __webpack_require__(86415);
// EXTERNAL MODULE: ./src/core/digest.ts
var digest = __webpack_require__(55543);
;// CONCATENATED MODULE: ./src/run/refuse.ts

/** Puts an advisory receipt on record. */
function recordRefusal(append, operation, { receipt, bytes }) {
    append('receipt.refused', {
        enforceable: receipt.enforceable,
        envelope_digest: (0,digest/* digestOf */.o)(bytes),
        operation_digest: receipt.operation_digest,
        violations: receipt.violations,
    }, { operation, receiptId: receipt.receipt_id });
}

;// CONCATENATED MODULE: ./src/run/dry-run.ts






/**
 * The Dry Run Law: everything is resolved and shown, every side effect is blocked, and the blocking is on record. No
 * writer and no key exist in the process; receipts are advisory and unsigned, and the lines belong to no ledger.
 */
async function dryRun(deps, prepared, folder) {
    const { facts, clock, random } = deps;
    const session = new LedgerSession({ facts, clock, file: folder.ledgerFile, store: null });
    const mint = receiptGenerator({
        facts,
        planDigest: prepared.plan.plan_digest,
        policyDigest: prepared.governance.policyDigest,
        approvals: prepared.approvals,
        lifetimeMs: (0,authorize_policy/* durationMs */.pc)(prepared.governance.policy.receipt_ttl),
    }, null, clock, random);
    const receipts = new Map();
    const { append } = session;
    (0,prepare/* preamble */.r3)(deps, prepared, null)(append);
    for (const { operation, violations } of prepared.judged) {
        const minted = mint({ operation, violations, ledger: null });
        receipts.set(minted.receipt.receipt_id, minted);
        recordRefusal(append, operation, minted);
    }
    for (const operation of prepared.plan.operations) {
        const { effect, operation_digest } = operation;
        append('operation.blocked', { code: 'mode_not_prod', effect, operation_digest }, { operation });
    }
    append('run.closed', closeRun(session.lines));
    return Promise.resolve({ session, signer: null, receipts, outcomes: new Map(), refusalCode: null, failure: null });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/protocol/proof.ts
var protocol_proof = __webpack_require__(38422);
// EXTERNAL MODULE: ./src/protocol/vocabulary.ts
var vocabulary = __webpack_require__(14182);
;// CONCATENATED MODULE: ./src/audit/canonical-proof.ts




/** The four phases of a run that was opened and closed. */
function canonicalProof(source) {
    const { facts, plan, lines } = source;
    const opened = only(lines, 'run.opened');
    const closed = only(lines, 'run.closed');
    const dryRun = facts.mode === 'dry_run';
    return {
        schema: protocol_proof/* PROOF_SCHEMA */.rb,
        run: {
            repository: facts.repository,
            repository_id: facts.repositoryId,
            run_id: facts.runId,
            run_attempt: facts.runAttempt,
            claim: facts.claim,
            mode: facts.mode,
            commit_sha: facts.commitSha,
            ref: facts.ref,
            event: facts.event,
            actor: facts.actor,
            environment: facts.environment,
            workflow_ref: facts.workflowRef,
            workflow_sha: facts.workflowSha,
            action_version: facts.actionVersion,
            result: closed.data.result,
            opened_at: opened.ts,
            closed_at: closed.ts,
        },
        phase_1_dry_run_plan: {
            mode: 'dry_run',
            blocked_by_mode: true,
            plan_digest: plan.plan_digest,
            plan_file_digest: (0,digest/* digestOf */.o)(source.planBytes),
            operations: plan.operations.map(({ operation_id, operation_kind, operation_digest, effect, reason }) => ({
                operation_id,
                operation_kind,
                operation_digest,
                effect,
                reason,
            })),
        },
        phase_2_fc_authorization: {
            blocked_by_mode: dryRun,
            policy_digest: source.policyDigest,
            approvals: approvalsOf(source),
            decisions: source.decisions,
            receipts: receiptLines(lines).map((line) => receiptEntry(line, source)),
        },
        phase_3_github_execution: {
            blocked_by_mode: dryRun,
            operations: plan.operations.map((operation) => execution(operation, source)),
        },
        phase_4_proof_ledger: {
            origin: source.origin,
            ...source.tip,
            entries: lines.length,
            bindings: receiptLines(lines).map((line) => binding(line, lines)),
        },
    };
}
/** Those that the receipts were signed under: the job that executes them may have waited for another approval since. */
function approvalsOf({ approvals, receipts, lines }) {
    const [first] = receiptLines(lines);
    return receipts.get(first?.receipt_id ?? '')?.receipt.approvals ?? approvals;
}
function receiptLines(lines) {
    return lines.filter((line) => line.type === 'receipt.minted' || line.type === 'receipt.refused');
}
function receiptEntry(line, { receipts }) {
    const id = line.receipt_id ?? '';
    const kept = receipts.get(id);
    if (kept === undefined)
        throw new Error(`the envelope of ${id} was not kept`);
    return {
        receipt_id: id,
        operation_id: kept.receipt.operation_id,
        enforceable: kept.receipt.enforceable,
        envelope_digest: (0,digest/* digestOf */.o)(kept.bytes),
        receipt: kept.receipt,
    };
}
function execution(operation, source) {
    const id = operation.operation_id;
    const mine = source.lines.filter((line) => line.operation_id === id && line.type !== 'operation.reconciled');
    const outcome = mine.find(isOutcome);
    const gate = mine.findLast((line) => line.type === 'gate.passed' || line.type === 'gate.rejected');
    const receiptId = mine.findLast(({ receipt_id }) => receipt_id !== undefined)?.receipt_id ?? null;
    const common = { operation_id: id, receipt_id: receiptId, checks: gate?.data.checks ?? null };
    if (outcome !== undefined) {
        const word = outcomeWord(outcome);
        const { code } = outcome.data;
        const answer = outcome.type === 'operation.blocked' ? { message: null, github: null } : outcome.data;
        return {
            ...common,
            outcome: word,
            status: (0,ledger/* statusOf */.c2)(outcome.type) ?? 'rejected',
            code,
            message: answer.message,
            github: answer.github,
        };
    }
    const code = firstCode(receiptId, gate?.data.checks ?? [], source);
    return { ...common, outcome: null, status: 'rejected', code, message: null, github: null };
}
/** Why an operation without an outcome did not ship: its first violation's or failing check's code. */
function firstCode(receiptId, checks, { receipts, refusalCode }) {
    const violation = receiptId === null ? undefined : receipts.get(receiptId)?.receipt.violations[0];
    return violation?.code ?? checks.find(({ code }) => code !== null)?.code ?? refusalCode;
}
function binding(line, lines) {
    const id = line.receipt_id ?? '';
    const intent = lines.find(({ type, receipt_id }) => type === 'operation.intent' && receipt_id === id);
    const outcome = lines.find((other) => isOutcome(other) && other.receipt_id === id);
    return {
        receipt_id: id,
        operation_id: line.operation_id ?? '',
        intent_seq: intent?.seq ?? null,
        outcome_seq: outcome?.seq ?? null,
        outcome: outcome === undefined ? null : outcomeWord(outcome),
    };
}
const OUTCOME_TYPES = [...vocabulary/* OUTCOMES */.im, 'unchanged', 'blocked'].map((word) => `operation.${word}`);
function isOutcome(line) {
    return OUTCOME_TYPES.includes(line.type);
}
function outcomeWord(line) {
    return line.type.slice('operation.'.length);
}
function only(lines, type) {
    const line = lines.find((candidate) => candidate.type === type);
    if (line === undefined)
        throw new Error(`no ${type} line`);
    return line;
}

// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(57994);
;// CONCATENATED MODULE: ./src/run/drawings.ts


const RENDERERS = {
    summary: summary/* renderSummary */.Br,
    report: async (input) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88850))).renderReport(input),
};
/**
 * Draws both pages. Effects may have happened by now: a page that cannot be drawn must not cost the proof its seal, so a
 * few words of ours take its place, and a warning tells.
 */
async function draw(input, { summary, report }, warn) {
    const attempt = async (file, made, instead) => {
        try {
            return await made();
        }
        catch (error) {
            warn(`${file} could not be drawn (${(0,errors/* messageOf */.bD)(error)}). This is a defect of the action, please report it. The proof ` +
                'is whole without it: ledger.jsonl tells what happened, and `marketops verify` checks it.');
            return instead;
        }
    };
    return {
        summary: await attempt('summary.md', () => summary(input), NO_SUMMARY),
        report: await attempt('report.html', () => report(input), NO_REPORT),
    };
}
const NO_SUMMARY = '## MarketOps\n\nThis summary could not be drawn, which is a defect of the action. What was decided and done is in ' +
    '`ledger.jsonl` of the proof; `marketops verify` checks it, and `marketops audit-trail` lists what became of each ' +
    'operation.\n';
const NO_REPORT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>MarketOps: no report</title></head>
<body><main>
<h1>This page could not be drawn</h1>
<p>That is a defect of the action. What was decided and done is in <code>ledger.jsonl</code> beside this file.
<code>marketops verify</code> checks it, and <code>marketops audit-trail</code> lists what became of each operation.</p>
</main></body>
</html>
`;

;// CONCATENATED MODULE: ./src/run/finish.ts





/** What is known before anything happens, written at once: a run that is killed leaves it beside its lines. */
function beginProof(folder, planBytes, governance) {
    folder.write(protocol_proof/* PROOF_FILES */.Pb.plan, planBytes);
    folder.write(protocol_proof/* PROOF_FILES */.Pb.policy, governance.policyBytes);
    folder.write(protocol_proof/* PROOF_FILES */.Pb.trustedKeys, governance.trustedKeysBytes);
}
/** Writes what the proof lacks beside {@link beginProof}, the manifest last. */
async function finishProof(options) {
    const { folder, session, governance, signer, plan, warn, renderers = RENDERERS } = options;
    const proof = canonicalProof({
        ...options,
        policyDigest: governance.policyDigest,
        lines: session.lines,
        origin: session.origin,
        tip: session.tip(),
    });
    const ledgerText = await (0,promises_.readFile)(folder.ledgerFile, 'utf8');
    const report = {
        proof,
        plan,
        lines: session.lines,
        ledgerText,
        checkpoints: session.stretches,
        policyText: Buffer.from(governance.policyBytes).toString(),
        policyFile: governance.policyFile,
        links: options.links,
        warnings: options.warnings,
        comparison: options.comparison,
    };
    const drawn = await draw(report, renderers, warn);
    const summary = `${drawn.summary}${starterPolicy(governance)}`;
    const onRecord = proof.phase_2_fc_authorization.receipts.map(({ receipt_id }) => receipt_id);
    for (const id of onRecord)
        folder.write((0,protocol_proof/* receiptPath */.WI)(id), options.receipts.get(id)?.bytes ?? Buffer.alloc(0));
    folder.keepReceipts(onRecord);
    folder.writeJson(protocol_proof/* PROOF_FILES */.Pb.checkpoints, session.stretches);
    folder.writeJson(protocol_proof/* PROOF_FILES */.Pb.proof, proof);
    folder.write(protocol_proof/* PROOF_FILES */.Pb.summary, Buffer.from(summary));
    folder.write(protocol_proof/* PROOF_FILES */.Pb.report, Buffer.from(drawn.report));
    await folder.seal(ledgerText, proof.phase_4_proof_ledger.head, signer === null ? null : signer.manifest);
    return { proof, summary };
}
/** Without a policy prod refuses everything: the summary gives one to copy. */
function starterPolicy({ policyFile }) {
    if (policyFile !== null)
        return '';
    return ('\n### A policy to start from\n\nPut this into `.marketops/policy.yml` on the default branch, and change it to what ' +
        `you want to permit:\n\n\`\`\`yaml\n${authorize_policy/* PRESETS */.fG.team}\`\`\`\n`);
}

;// CONCATENATED MODULE: ./src/authorize/secret.ts




/** `MARKETOPS_HMAC_KEY` and everything derived from it. Only the Federation Core (and `keygen`) imports this. */
const FORM = /^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/;
const SALT = 'marketops/v1';
/** DER of a PKCS #8 Ed25519 private key up to its 32-byte seed (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
/** The text form of 32 secret bytes: prefix, base64url, and a checksum that catches a cut or mistyped key. */
function formatSecret(bytes) {
    return `mok1_${Buffer.from(bytes).toString('base64url')}${checksum(bytes)}`;
}
function createSecret(random) {
    return formatSecret(random(32));
}
const checksum = (bytes) => (0,digest/* sha256 */.s)(bytes).subarray(0, 4).toString('hex');
/**
 * The 32 bytes of a key. Anything but exactly the generated form is refused: a guessable secret could be found by
 * trying, from the signatures that every proof publishes.
 * @throws MarketOpsError `key_invalid`; the message never contains any part of the key
 */
function parseSecret(text, input) {
    const [, base64, sum] = FORM.exec(text) ?? [];
    const bytes = Buffer.from(base64 ?? '', 'base64url');
    const canonical = bytes.length === 32 && bytes.toString('base64url') === base64;
    if (!canonical || !(0,external_node_crypto_.timingSafeEqual)(Buffer.from(checksum(bytes)), Buffer.from(sum ?? ''))) {
        throw new errors/* MarketOpsError */.NL('key_invalid', `${input} is not a MarketOps key (mok1_ and 51 more characters, the last 8 a checksum). ` +
            'Make one with `marketops keygen` and store it whole as a secret of the protected environment.');
    }
    return bytes;
}
/** RFC 5869 (HKDF-SHA256) derivation, one purpose a key; `origin` as in {@link Vkey}. */
function deriveKeys(secret, repositoryId, origin) {
    const derive = (info, length) => Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', secret, SALT, info, length));
    // Prepared once: from bytes, Node would make a key of them at each receipt, which takes five times the HMAC.
    const hmacKey = (0,external_node_crypto_.createSecretKey)(derive(`receipt-hmac:${repositoryId}`, 32));
    const privateKey = (0,external_node_crypto_.createPrivateKey)({
        key: Buffer.concat([PKCS8_PREFIX, derive(`ed25519:${repositoryId}`, 32)]),
        format: 'der',
        type: 'pkcs8',
    });
    const vkey = (0,protocol_vkey/* parseVkey */.z5)((0,protocol_vkey/* formatVkey */.T2)(origin, rawPublicKey(privateKey)));
    if (vkey === null)
        throw new errors/* MarketOpsError */.NL('key_invalid', `No verifier key can be named for the origin ${origin}.`);
    return {
        keyId: derive('key-id', 8).toString('hex'),
        vkey,
        hmac: (message) => (0,external_node_crypto_.createHmac)('sha256', hmacKey).update(message).digest(),
        sign: (message) => (0,external_node_crypto_.sign)(null, message, privateKey),
    };
}
function rawPublicKey(privateKey) {
    const { x } = (0,external_node_crypto_.createPublicKey)(privateKey).export({ format: 'jwk' });
    return Buffer.from(x ?? '', 'base64url');
}

;// CONCATENATED MODULE: ./src/authorize/federation-core.ts





/** @throws MarketOpsError `key_invalid` for a key of another form */
function openFederationCore(options) {
    const { facts, trustedKeys, clock, random } = options;
    const origin = (0,protocol_vkey/* originOf */.yv)(facts.serverUrl, facts.repositoryId);
    const derive = (text, input) => deriveKeys(parseSecret(text, input), facts.repositoryId, origin);
    const current = derive(options.hmacKey, 'The input hmac-key');
    const previous = options.previousHmacKeys.map((key, i) => derive(key, `Line ${i + 1} of the input previous-hmac-keys`));
    return {
        vkey: current.vkey,
        refusal: keyRefusal(current.vkey, trustedKeys, clock()),
        mint: (terms) => receiptGenerator(terms, current, clock, random),
        verifyReceipt: receiptVerifier([current, ...previous], trustedKeys),
        sign: {
            checkpoint: (checkpoint, withPrevious = false) => {
                const text = (0,note/* checkpointText */.am)(checkpoint);
                const keys = withPrevious ? [current, ...previous] : [current];
                return `${text}\n${keys.map((key) => (0,note/* signatureLine */.Zp)(key.vkey, key.sign(Buffer.from(text)))).join('')}`;
            },
            manifest: (payload) => (0,dsse/* sealEnvelope */.iA)(dsse/* MANIFEST_TYPE */.b3, payload, [
                {
                    keyid: `ed25519:${current.vkey.keyHash}`,
                    sig: current.sign((0,dsse/* pae */.Zg)(dsse/* MANIFEST_TYPE */.b3, payload)).toString('base64'),
                },
            ]),
        },
    };
}
function keyRefusal(vkey, trustedKeys, now) {
    const listed = trustedKeys.filter((key) => key.vkey.text === vkey.text);
    if (listed.length === 0) {
        return {
            code: 'key_unknown',
            message: `The key in hmac-key is not one that the owners listed. Add this line to .marketops/trusted-keys on the ` +
                `default branch if it is yours: ${vkey.text}`,
        };
    }
    if (listed.some((key) => (0,protocol_vkey/* isInForce */.fx)(key, now)))
        return null;
    return {
        code: 'key_not_in_force',
        message: `The key ${vkey.text} is listed in .marketops/trusted-keys but not in force now (not-before, not-after). ` +
            'Store the current key in the environment, or change its dates on the default branch.',
    };
}

// EXTERNAL MODULE: ./src/execute/batch-files.ts
var batch_files = __webpack_require__(91277);
// EXTERNAL MODULE: ./src/protocol/plan.ts
var plan = __webpack_require__(36625);
;// CONCATENATED MODULE: ./src/execute/gate.ts



/**
 * The fail-closed authorization check in front of every side effect: authenticity and eight points. All nine are
 * evaluated and recorded; anything but nine passes blocks, and so does an exception in any of them.
 */
/** How far our clock may be off GitHub's, and a receipt's issue ahead of ours. */
const MAX_SKEW_MS = 60_000;
/** The checks that need a receipt, in the order of the protocol. `mode` and `presence` stand before any receipt. */
const POINTS = [
    { name: 'authenticity', check: ({ authenticity }) => authenticity.code },
    { name: 'mode', check: ({ facts }) => modeFault(facts) },
    { name: 'presence', check: ({ envelope }) => presenceFault(envelope) },
    { name: 'enforceable', check: ({ receipt }) => (isEnforceable(receipt) ? null : 'receipt_advisory') },
    { name: 'run_binding', check: ({ receipt, facts }) => (isBoundToRun(receipt, facts) ? null : 'run_mismatch') },
    {
        name: 'operation_binding',
        check: ({ receipt, operation, planDigest }) => isBoundToOperation(receipt, operation, planDigest) ? null : 'operation_mismatch',
    },
    { name: 'consumption', check: ({ receipt, consumption }) => consumption(receipt) },
    { name: 'expiration', check: expirationFault },
    { name: 'staleness', check: ({ receipt, now }) => (isStale(receipt, now) ? 'receipt_stale' : null) },
];
const NEED_NO_RECEIPT = {
    mode: ({ facts }) => modeFault(facts),
    presence: ({ envelope }) => presenceFault(envelope),
};
/** Evaluates all nine checks. Never throws: what throws inside is `not_evaluated`, and blocks. */
async function evaluateGate(context) {
    const authenticity = authenticate(context);
    const receipt = authenticity?.receipt ?? null;
    const checks = [];
    for (const { name, check } of POINTS) {
        checks.push(await evaluate(name, () => evaluatePoint(name, check, context, authenticity, receipt)));
    }
    return { passed: checks.every(({ result }) => result === 'pass'), checks, receipt };
}
function evaluatePoint(name, check, context, authenticity, receipt) {
    if (authenticity !== null && receipt !== null)
        return check({ ...context, authenticity, receipt });
    if (name === 'authenticity')
        return authenticity?.code ?? 'not_evaluated';
    const without = NEED_NO_RECEIPT[name];
    return without === undefined ? 'not_evaluated' : without(context);
}
async function evaluate(name, run) {
    let code;
    try {
        code = await run();
    }
    catch {
        code = 'not_evaluated';
    }
    if (code === 'not_evaluated')
        return { code: null, name, result: 'not_evaluated' };
    return { code, name, result: code === null ? 'pass' : 'fail' };
}
function authenticate({ envelope, verifyReceipt }) {
    if (envelope === null)
        return null;
    try {
        return verifyReceipt(envelope);
    }
    catch {
        return null;
    }
}
function modeFault(facts) {
    return facts.mode === 'prod' ? null : 'mode_not_prod';
}
function presenceFault(envelope) {
    return envelope === null ? 'receipt_missing' : null;
}
function isEnforceable(receipt) {
    return receipt.enforceable && receipt.violations.length === 0 && receipt.mode === 'prod';
}
/** The binding checks of the design's `ReceiptBindingValidator`: to the run … */
function isBoundToRun(receipt, facts) {
    return (receipt.run_id === facts.runId &&
        receipt.run_attempt === facts.runAttempt &&
        receipt.repository_id === facts.repositoryId &&
        receipt.environment === facts.environment &&
        receipt.api_url === facts.apiUrl);
}
/** … and to the operation, whose digest is computed from what is about to be executed. */
function isBoundToOperation(receipt, operation, planDigest) {
    return (receipt.operation_kind === operation.operation_kind &&
        receipt.operation_id === operation.operation_id &&
        receipt.plan_digest === planDigest &&
        receipt.operation_digest === (0,plan/* operationDigest */.Q8)(operation));
}
function expirationFault({ receipt, now, skewMs }) {
    const expires = (0,core_clock/* parseTime */.pe)(receipt.expires_at);
    const issued = (0,core_clock/* parseTime */.pe)(receipt.issued_at);
    if (expires === null || issued === null || now >= expires)
        return 'receipt_expired';
    if (issued > now + MAX_SKEW_MS)
        return 'receipt_not_yet_valid';
    return skewMs === null || Math.abs(skewMs) > MAX_SKEW_MS ? 'clock_skew' : null;
}
function isStale(receipt, now) {
    const issued = (0,core_clock/* parseTime */.pe)(receipt.issued_at);
    const expires = (0,core_clock/* parseTime */.pe)(receipt.expires_at);
    return issued === null || expires === null || now - issued > protocol_receipt/* MAX_LIFETIME_MS */.oe || expires - issued > protocol_receipt/* MAX_LIFETIME_MS */.oe;
}

;// CONCATENATED MODULE: ./src/execute/port.ts

/**
 * The one way out. It has two capabilities and no third writer exists: `ledger` (one ledger only), and the effects,
 * which nobody can reach but through {@link behindGate}. In a dry run no port exists.
 */
class SideEffectPort {
    ledger;
    #effects;
    constructor(effects, ledger) {
        this.#effects = effects;
        this.ledger = ledger;
    }
    /** Evaluates the gate; only nine passes hand the effects to `work`, directly. */
    async behindGate(context, work) {
        const verdict = await evaluateGate(context);
        if (!verdict.passed)
            return { passed: false, verdict };
        return { passed: true, verdict, value: await work(this.#effects) };
    }
}

// EXTERNAL MODULE: ./src/core/parallel.ts
var parallel = __webpack_require__(12112);
;// CONCATENATED MODULE: ./src/protocol/audit-trail.ts
/** The audit trail of some ledger lines: every line that carries a status, in order. */
function auditTrail(lines) {
    const entries = [];
    for (const line of lines) {
        if (line.status === undefined || line.operation_id === undefined || line.operation_kind === undefined)
            continue;
        entries.push({
            seq: line.seq,
            ts: line.ts,
            run_id: line.run_id,
            run_attempt: line.run_attempt,
            operation_id: line.operation_id,
            operation_kind: line.operation_kind,
            receipt_id: line.receipt_id ?? null,
            event: line.type,
            status: line.status,
            ...detailsOf(line),
        });
    }
    return entries;
}
function detailsOf(line) {
    const nothing = { code: null, message: null, github: null };
    switch (line.type) {
        case 'operation.succeeded':
        case 'operation.unchanged':
        case 'operation.failed':
        case 'operation.in_doubt':
        case 'operation.skipped': {
            const { code, message, github } = line.data;
            return { code, message, github };
        }
        case 'operation.blocked':
            return { ...nothing, code: line.data.code };
        case 'receipt.refused': {
            const first = line.data.violations[0];
            return first !== undefined && 'code' in first
                ? { ...nothing, code: first.code, message: first.message }
                : nothing;
        }
        case 'gate.rejected':
            return { ...nothing, code: line.data.checks.find(({ code }) => code !== null)?.code ?? null };
        default:
            return nothing;
    }
}

// EXTERNAL MODULE: ./src/execute/consumption.ts
var consumption = __webpack_require__(93132);
;// CONCATENATED MODULE: ./src/execute/look.ts

/** What was seen longer ago is asked for again. */
const FRESH_MS = 2_000;
/**
 * A look at what an operation is about, taken while its intent is being written. Nobody else of ours can change that in
 * between: whoever had it open before that commit makes the commit fail, and then the look is void; whoever comes later
 * finds it open. So the effect behind it need not ask again; each answer counts once, none after a write, none for long.
 */
class Look {
    /** For the effect: answers with what was seen, and from GitHub where nothing was, or the look has failed. */
    reader;
    #seen = new Map();
    #isOver;
    #ended = false;
    /** @param look asks what is going to be asked again; that it fails is nobody's concern */
    constructor(reader, clock, look) {
        const until = clock() + FRESH_MS;
        this.#isOver = () => this.#ended || clock() > until;
        this.reader = intercepted(reader, (key, ask) => this.#answer(key, ask));
        const watched = intercepted(reader, (key, ask) => {
            const answer = (0,parallel/* begun */.q1)(ask());
            this.#seen.set(key, answer);
            return answer;
        });
        void (0,parallel/* begun */.q1)(look(watched));
    }
    /** Something is being written: from now on everything is asked anew. */
    end() {
        this.#ended = true;
    }
    #answer(key, ask) {
        const seen = this.#isOver() ? undefined : this.#seen.get(key);
        this.#seen.delete(key);
        return seen === undefined ? ask() : seen.catch(ask);
    }
}
/** A reader whose every question goes through `answer`, by a key that two equal questions share. */
function intercepted(reader, answer) {
    return new Proxy(reader, {
        get(target, name) {
            const method = Reflect.get(target, name, target);
            if (typeof method !== 'function')
                return method;
            return (...args) => answer(`${String(name)} ${JSON.stringify(args)}`, () => Reflect.apply(method, target, args));
        },
    });
}

;// CONCATENATED MODULE: ./src/execute/begin.ts







/** With more operations a commit would wait for looks. */
const MOST_LOOKS = 4;
/** Writes the begin commits of a run: receipts, gate and intents, durable before any side effect. */
class BatchOpener {
    /** The envelopes on record, by receipt id. */
    envelopes = new Map();
    /** Why the last batch was refused as a whole: an execute job mints no receipt that would say it. */
    refusalCode = null;
    #options;
    #close;
    constructor(options, close) {
        this.#options = options;
        this.#close = close;
    }
    /** The begin commit; answers with the operations whose intent is durable now. */
    async begin(batch, place) {
        const { port, bridge, preamble, plan, facts, clock } = this.#options;
        const { until } = bridge;
        const landed = this.envelopes;
        let begun = [];
        let closed = false;
        const commit = port.ledger.commit(`Ledger: begin ${batch.length} operations`, async (state) => {
            const { snapshot, tip, append } = state;
            this.envelopes = new Map(landed);
            begun = [];
            this.refusalCode = null;
            const files = place.first ? await preamble(append, snapshot) : new Map();
            const all = place.first ? plan.operations.filter(({ effect }) => effect !== 'none') : batch;
            const busy = await busyWith(all, snapshot, files);
            if (busy.size > 0 && state.mayWait)
                return { until, wait: true };
            if (busy.size > 0) {
                this.refusalCode = BUSY.code;
                this.#refuse(all, busy, tip, append);
                closed = true;
            }
            else {
                const judged = await Promise.all(batch.map((operation) => this.#judge(operation, snapshot, tip)));
                const onRecord = bridge.mintedHere ? judged : judged.filter(({ verdict }) => verdict.passed);
                for (const item of onRecord)
                    this.#recordReceipt(item, append);
                begun = this.#looked(judged.flatMap((item) => this.#recordGate(item, append)));
                closed = begun.length === 0 && place.last;
            }
            if (closed)
                this.#close(append, { place, refused: busy.size > 0 });
            if (place.first)
                merge(files, await (0,batch_files/* runFiles */.NW)(facts, plan.plan_digest, clock(), snapshot));
            return { until, files: merge(files, (0,batch_files/* beginFiles */.Tj)(begun, facts)) };
        });
        try {
            await commit;
        }
        catch (error) {
            this.envelopes = landed;
            throw error;
        }
        return { begun, closed };
    }
    /** Another run that lives holds something of this plan, which was approved as a whole. */
    #refuse(operations, busy, tip, append) {
        const { bridge, verifyReceipt } = this.#options;
        for (const operation of operations) {
            const envelope = bridge.refusalFor(operation, [busy.has(operation) ? BUSY : HELD_BACK], tip);
            if (envelope === null)
                continue;
            this.#recordReceipt({ operation, envelope, receipt: verifyReceipt(envelope).receipt }, append);
        }
    }
    async #judge(operation, snapshot, tip) {
        const envelope = this.#options.bridge.receiptFor(operation, tip);
        const verdict = await evaluateGate(gateContext(this.#options, operation, envelope, (receipt) => (0,consumption/* beforeBegin */.Jz)(receipt, snapshot, tip)));
        return { operation, envelope, verdict };
    }
    #recordReceipt(item, append) {
        const { operation, envelope } = item;
        const receipt = 'verdict' in item ? item.verdict.receipt : item.receipt;
        if (envelope === null || receipt === null)
            return;
        const { receipt_id: receiptId, enforceable, operation_digest, violations } = receipt;
        this.envelopes.set(receiptId, envelope);
        this.#options.keepReceipt(receiptId, envelope);
        append(enforceable ? 'receipt.minted' : 'receipt.refused', { enforceable, envelope_digest: (0,digest/* digestOf */.o)(envelope), operation_digest, violations }, { operation, receiptId });
    }
    /** Answers with the operation if it may begin. */
    #recordGate({ operation, envelope, verdict }, append) {
        const { passed, receipt, checks } = verdict;
        const about = { operation, receiptId: receipt?.receipt_id ?? null };
        append(passed ? 'gate.passed' : 'gate.rejected', { checks }, about);
        if (!passed || receipt === null)
            return [];
        const { operation_digest } = operation;
        const { seq } = append('operation.intent', { natural_key: (0,plan/* naturalKey */.XX)(operation), operation_digest }, about);
        return [{ operation, envelope, receiptId: receipt.receipt_id, seq, look: null }];
    }
    /** What others of the plan change first cannot be seen yet. */
    #looked(begun) {
        if (begun.length > MOST_LOOKS)
            return begun;
        const { kinds, reader, clock } = this.#options;
        return begun.map((opened) => {
            const { operation } = opened;
            const kind = kinds.find(({ kind: name }) => name === operation.operation_kind);
            if (kind === undefined || operation.depends_on.length > 0)
                return opened;
            return { ...opened, look: new Look(reader, clock, (ahead) => kind.observe(operation, ahead)) };
        });
    }
}
/** What the gate looks at, now. */
function gateContext(options, operation, envelope, consumption) {
    const { facts, plan, verifyReceipt, clock, skewMs } = options;
    return {
        facts,
        planDigest: plan.plan_digest,
        operation,
        envelope,
        verifyReceipt,
        consumption,
        now: clock(),
        skewMs: skewMs(),
    };
}
const BUSY = {
    rule: null,
    code: 'operation_busy',
    message: 'Another run that is not over has begun the same; it was waited for until the receipts would expire',
};
const HELD_BACK = {
    rule: null,
    code: 'plan_blocked',
    message: 'Another operation of the plan is busy in another run, and the plan was approved as a whole',
};
/** The operations whose intent somebody else has open and these files do not close. */
async function busyWith(operations, snapshot, files) {
    const open = await (0,batch_files/* openPaths */.jO)(snapshot);
    return new Set(operations.filter((operation) => open.has((0,ledger_files/* openPath */["in"])(operation)) && files.get((0,ledger_files/* openPath */["in"])(operation)) !== null));
}
function merge(files, more) {
    for (const [path, content] of more)
        files.set(path, content);
    return files;
}

;// CONCATENATED MODULE: ./src/execute/order.ts

/** Dependencies first, otherwise in the given order. The graph has no cycle: planning refused those. */
function inDependencyOrder(items) {
    const byId = new Map(items.map((item) => [item.operation_id, item]));
    const ordered = new Set();
    const visit = (item) => {
        if (ordered.has(item))
            return;
        for (const id of item.depends_on) {
            const needed = byId.get(id);
            if (needed !== undefined)
                visit(needed);
        }
        ordered.add(item);
    };
    items.forEach(visit);
    return [...ordered];
}
/**
 * Runs each item once the items it depends on have finished, independent ones side by side, at most `limit` at once.
 * `work` never throws.
 */
async function runInOrder(items, limit, work) {
    const finished = new Map();
    const limited = (0,parallel/* limiter */.TA)(limit);
    for (const item of inDependencyOrder(items)) {
        const needed = item.depends_on.map((id) => finished.get(id)).filter((task) => task !== undefined);
        const task = Promise.all(needed).then(() => limited(() => work(item)));
        finished.set(item.operation_id, task);
    }
    await Promise.all(finished.values());
}

;// CONCATENATED MODULE: ./src/execute/outcome.ts

function succeeded(applied) {
    return { outcome: 'succeeded', code: null, message: null, github: applied.github, applied };
}
function skipped(code, message) {
    return { outcome: 'skipped', code, message, github: null, applied: null };
}
/**
 * How an operation ended that threw. Only what GitHub plainly refused, and what we refused ourselves, has failed; a
 * lost or strange answer, or a defect of ours after a write, is in doubt.
 */
function thrown(error, did) {
    const certain = isGitHubFailure(error)
        ? error.certainty === 'refused'
        : error instanceof errors/* MarketOpsError */.NL
            ? !did.unclear
            : !did.wrote;
    return {
        outcome: certain ? 'failed' : 'in_doubt',
        code: error instanceof errors/* MarketOpsError */.NL ? error.code : 'internal_error',
        message: (0,errors/* messageOf */.bD)(error),
        github: null,
        applied: null,
    };
}
function isGitHubFailure(error) {
    return error instanceof errors/* MarketOpsError */.NL && 'certainty' in error;
}
/**
 * Effects that remember whether any of them was used, and whether an answer of one was lost.
 * @param onUse told before each
 */
function watched(effects, onUse) {
    let used = false;
    let lost = false;
    const proxy = new Proxy(effects, {
        get(target, name) {
            const member = Reflect.get(target, name, target);
            if (typeof member !== 'function')
                return member;
            return (...args) => {
                used = true;
                onUse();
                const answer = Reflect.apply(member, target, args);
                return answer.catch((error) => {
                    if (!isGitHubFailure(error) || error.certainty === 'ambiguous')
                        lost = true;
                    throw error;
                });
            };
        },
    });
    return { effects: proxy, wrote: () => used, unclear: () => lost };
}

;// CONCATENATED MODULE: ./src/execute/publisher.ts









/** How many operations one begin commit opens. */
const BATCH = 100;
/** How many operations, and assets of one, are under way side by side; how many requests, the client limits. */
const PARALLEL = 16;
/** How long the end commit is tried: what was done must be told. */
const END_MS = 5 * 60_000;
/**
 * Executes an approved plan: in batches, each opened by a begin commit (receipts, gate, intents) before any side
 * effect and closed by an end commit (outcomes). Every effect stands directly behind the gate.
 */
class GitHubPublisher {
    #options;
    #outcomes = new Map();
    #opener;
    #used = new Set();
    constructor(options) {
        this.#options = options;
        this.#opener = new BatchOpener(options, (append, { place, refused }) => {
            if (place.first)
                this.#recordUnchanged(append);
            this.#close(append, refused);
        });
    }
    /** How each operation ended, by id; operations whose receipt the gate rejected before begin are absent. */
    get outcomes() {
        return this.#outcomes;
    }
    /** The envelopes on record, by receipt id. */
    get envelopes() {
        return this.#opener.envelopes;
    }
    /** Why nothing, or nothing more, was begun, where no receipt on record says it; null otherwise. */
    get refusalCode() {
        return this.#opener.refusalCode;
    }
    /** Every operation recorded: operation, run, receipt, status, error and GitHub's answer. */
    getAuditTrail() {
        return auditTrail(this.#options.port.ledger.lines);
    }
    /** @throws MarketOpsError when the ledger cannot be written: what was begun is then in doubt */
    async execute() {
        const { plan, signal } = this.#options;
        const changing = inDependencyOrder(plan.operations.filter(({ effect }) => effect !== 'none'));
        const batchAt = (from) => changing.slice(from, from + BATCH);
        for (let first = 0; first === 0 || first < changing.length; first += BATCH) {
            if (signal.aborted && first === 0)
                throw cancelled('before anything was begun');
            const closed = await this.#runBatch(batchAt(first), batchAt(first + BATCH), first === 0);
            if (closed)
                return;
        }
    }
    /** Answers whether it closed the run, be it before its last batch. */
    async #runBatch(batch, next, first) {
        const { port, facts, signal, clock, bridge, lookUp } = this.#options;
        const place = { first, last: next.length === 0 };
        const { begun, closed } = await this.#opener.begin(batch, place);
        if (closed)
            return true;
        if (place.first)
            this.#recordUnchanged(port.ledger.append);
        let waiting = begun.length;
        await runInOrder(begun.map((opened) => ({ ...opened.operation, opened })), PARALLEL, ({ opened }) => {
            // From here on fewer and fewer are under way.
            if (--waiting === 0)
                lookUp(next.map((operation) => bridge.idOf(operation)).filter((id) => id !== null));
            return this.#run(opened);
        });
        const closes = place.last || signal.aborted;
        const until = clock() + END_MS;
        await port.ledger.commit(`Ledger: end ${begun.length} operations`, async ({ append, snapshot }) => {
            if (closes)
                this.#close(append);
            return { until, files: await (0,batch_files/* endFiles */.$B)(begun, facts, snapshot) };
        });
        return closes;
    }
    async #run({ operation, envelope, receiptId, look }) {
        const { port, facts, signal } = this.#options;
        const waitedFor = operation.depends_on.find((id) => !this.#isDone(id));
        if (waitedFor !== undefined) {
            this.#record(operation, receiptId, skipped('dependency_failed', `${waitedFor} did not succeed`));
            return;
        }
        if (signal.aborted) {
            this.#record(operation, receiptId, skipped('cancelled', 'The job was cancelled before this began'));
            return;
        }
        const context = gateContext(this.#options, operation, envelope, (receipt) => (0,consumption/* beforeEffect */.N7)(receipt, port.ledger.snapshot, facts.claim, this.#used));
        const guarded = await port.behindGate(context, (effects) => this.#apply({ operation, receiptId, look }, effects));
        if (!guarded.passed) {
            port.ledger.append('gate.rejected', { checks: guarded.verdict.checks }, { operation, receiptId });
            const code = guarded.verdict.checks.find((check) => check.code !== null)?.code ?? 'gate_error';
            this.#record(operation, receiptId, skipped(code, 'The gate stood in front of the effect'));
            return;
        }
        this.#record(operation, receiptId, guarded.value);
    }
    async #apply({ operation, receiptId, look }, guardedEffects) {
        const { kinds, reader, files, pause, progress, signal, port, facts } = this.#options;
        this.#used.add(receiptId);
        const { effects, wrote, unclear } = watched(guardedEffects, () => look?.end());
        const context = {
            reader: look?.reader ?? reader,
            effects,
            marker: { receiptId, operationDigest: operation.operation_digest },
            isOurs: (marker) => (0,consumption/* isConsumedAs */.Ls)(port.ledger.snapshot, marker.receiptId, marker.operationDigest),
            files: files.get(operation.operation_id) ?? new Map(),
            inParallel: (items, work) => (0,parallel/* mapLimited */.bB)(items, PARALLEL, work),
            pause: async (ms) => {
                await pause(ms);
                if (signal.aborted)
                    throw cancelled(`while ${operation.operation_id} was looking for what it did`);
            },
            progress: (message) => progress(`${operation.operation_id}: ${message}`),
            stopIfCancelled: () => {
                if (signal.aborted)
                    throw cancelled(`between two requests of ${operation.operation_id}`);
            },
        };
        try {
            const kind = kinds.find(({ kind: name }) => name === operation.operation_kind);
            if (kind === undefined)
                throw new Error(`no such operation kind in ${facts.actionVersion}`);
            return succeeded(await kind.apply(operation, context));
        }
        catch (error) {
            return thrown(error, { wrote: wrote(), unclear: unclear() });
        }
    }
    #record(operation, receiptId, result) {
        const { outcome, code, message, github } = result;
        this.#outcomes.set(operation.operation_id, result);
        const data = { code, effect: operation.effect, github, message };
        this.#options.port.ledger.append(`operation.${outcome}`, data, { operation, receiptId });
    }
    #recordUnchanged(append) {
        for (const operation of this.#options.plan.operations) {
            if (operation.effect !== 'none')
                continue;
            const github = operation.observed;
            this.#outcomes.set(operation.operation_id, {
                outcome: 'unchanged',
                code: null,
                message: null,
                github,
                applied: null,
            });
            append('operation.unchanged', { code: null, effect: 'none', github, message: null }, { operation });
        }
    }
    #close(append, refused = false) {
        append('run.closed', closeRun(this.#options.port.ledger.lines, { refused }));
    }
    #isDone(id) {
        const outcome = this.#outcomes.get(id)?.outcome;
        return outcome === 'succeeded' || outcome === 'unchanged';
    }
}
function cancelled(when) {
    return new errors/* MarketOpsError */.NL('cancelled', `The job was cancelled ${when}. Run again: what is done is left alone.`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/run/bridge.ts








/**
 * @param draw a receipt's id
 * @param until milliseconds: when it is too late to begin anything under a receipt minted now
 * @param drawn ids by operation, each for the first receipt of its operation: they were looked up in the ledger already
 */
function mintedReceipts(generate, draw, until, drawn = new Map()) {
    const unused = new Map(drawn);
    const byOperation = new Map();
    const mintOnce = (operation, violations, ledger) => {
        const { size, head } = ledger;
        const { operation_id: id } = operation;
        const known = byOperation.get(id);
        if (known !== undefined)
            return known;
        const minted = generate({ operation, violations, ledger: { size, head }, receiptId: unused.get(id) });
        unused.delete(id);
        byOperation.set(id, minted);
        return minted;
    };
    return {
        for: mintOnce,
        all: () => new Map([...byOperation.values()].map((minted) => [minted.receipt.receipt_id, minted])),
        line: ({ receipt, bytes }) => ({
            enforceable: receipt.enforceable,
            envelope_digest: (0,digest/* digestOf */.o)(bytes),
            operation_digest: receipt.operation_digest,
            violations: receipt.violations,
        }),
        bridge: {
            mintedHere: true,
            until,
            idOf: ({ operation_id: id }) => {
                const known = byOperation.get(id)?.receipt.receipt_id ?? unused.get(id);
                if (known !== undefined)
                    return known;
                const drawn = draw();
                unused.set(id, drawn);
                return drawn;
            },
            receiptFor: (operation, ledger) => mintOnce(operation, [], ledger).bytes,
            refusalFor: (operation, violations, ledger) => {
                // One that was minted for an earlier try never left this process.
                if (byOperation.get(operation.operation_id)?.receipt.enforceable === true) {
                    byOperation.delete(operation.operation_id);
                }
                return mintOnce(operation, violations, ledger).bytes;
            },
        },
    };
}
const MAX_ENVELOPE_BYTES = 1024 * 1024;
const MAX_ENVELOPES = 2000;
/**
 * The receipts of an authorize job, as it left them in a folder (or its proof, whose `receipts/` is meant). An
 * envelope is offered to the operation that it names; those that name none of the plan's, or cannot be read, are
 * offered to operations that have no other, so that the gate can say on record what is wrong with them.
 * @throws MarketOpsError `receipts_unreadable`, `receipts_ambiguous`
 */
async function foreignReceipts({ inputs }, plan) {
    const envelopes = await readEnvelopes(inputs.receipts ?? '');
    const byOperation = new Map();
    const unclaimed = [];
    for (const bytes of envelopes) {
        const id = claimed(bytes)?.operation_id ?? null;
        if (id === null || !plan.operations.some(({ operation_id }) => operation_id === id))
            unclaimed.push(bytes);
        else if (byOperation.has(id)) {
            throw new errors/* MarketOpsError */.NL('receipts_ambiguous', `Two receipts in ${inputs.receipts ?? ''} are for the operation ${id}. Pass the receipts of one authorize job.`);
        }
        else
            byOperation.set(id, bytes);
    }
    for (const { operation_id, effect } of plan.operations) {
        if (effect === 'none' || byOperation.has(operation_id))
            continue;
        const next = unclaimed.shift();
        if (next !== undefined)
            byOperation.set(operation_id, next);
    }
    return {
        mintedHere: false,
        until: Math.min(...[...byOperation.values()].map(expiry)) - RESERVE_MS,
        idOf: ({ operation_id }) => {
            const envelope = byOperation.get(operation_id);
            return envelope === undefined ? null : (claimed(envelope)?.receipt_id ?? null);
        },
        receiptFor: ({ operation_id }) => byOperation.get(operation_id) ?? null,
        refusalFor: () => null,
    };
}
/** A receipt that would expire during the work is not begun with. */
const RESERVE_MS = 60_000;
/** When an envelope says that it expires; what cannot be read expires nothing, the gate refuses it anyway. */
function expiry(envelope) {
    return (0,core_clock/* parseTime */.pe)(claimed(envelope)?.expires_at ?? '') ?? Number.POSITIVE_INFINITY;
}
async function readEnvelopes(folder) {
    const unreadable = (why, cause) => new errors/* MarketOpsError */.NL('receipts_unreadable', `The receipts in ${folder} cannot be read: ${why}.`, { cause });
    let names;
    try {
        const inner = (0,external_node_path_.join)(folder, 'receipts');
        const listed = await (0,promises_.readdir)(folder);
        const from = listed.includes('receipts') ? inner : folder;
        names = (await (0,promises_.readdir)(from)).filter((name) => name.endsWith('.dsse.json')).map((name) => (0,external_node_path_.join)(from, name));
    }
    catch (error) {
        throw unreadable('it is not a folder; download the artifact of the authorize job there', error);
    }
    if (names.length > MAX_ENVELOPES)
        throw unreadable(`it holds more than ${MAX_ENVELOPES} receipts`);
    // Looked at before anything is read: a file of gigabytes would not fit into memory, and a pipe never ends.
    const found = await Promise.all(names.map((name) => (0,promises_.stat)(name))).catch((error) => {
        throw unreadable('one of them cannot be opened', error);
    });
    if (found.some((file) => !file.isFile()))
        throw unreadable('one of them is not a file');
    if (found.some(({ size }) => size > MAX_ENVELOPE_BYTES))
        throw unreadable('one of them is too large');
    return Promise.all(names.sort().map((name) => (0,promises_.readFile)(name)));
}
/** What an envelope claims, whether or not it is authentic; null when it cannot be read. */
function claimed(bytes) {
    try {
        return (0,dsse/* openEnvelope */.hk)(bytes, dsse/* RECEIPT_TYPE */.ui, protocol_receipt/* receiptShape */.m8).payload;
    }
    catch (error) {
        if (error instanceof jcs/* CanonicalError */.dO)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/run/reconcile.ts + 1 modules
var reconcile = __webpack_require__(3918);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/run/retry.ts

const FIRST_MS = 100;
const CAP_MS = 8_000;
/** What a cancelled run may still spend on writing down what it did. */
const LAST_WORDS_MS = 4_000;
/**
 * Exponential backoff with full jitter on the ledger, up to a time.
 * @returns a pause before the next try; it says false when that would be too late. A cancelled run waits little longer
 */
function ledgerPause({ clock, random, signal }) {
    let cancelledAt = null;
    const cancel = () => {
        cancelledAt = clock();
    };
    if (signal.aborted)
        cancel();
    else
        signal.addEventListener('abort', cancel, { once: true });
    return async (tries, until) => {
        const latest = () => (cancelledAt === null ? until : Math.min(until, cancelledAt + LAST_WORDS_MS));
        const share = Buffer.from(random(4)).readUInt32BE() / 2 ** 32;
        const wait = Math.ceil(Math.min(CAP_MS, FIRST_MS * 2 ** Math.min(tries, 10)) * share);
        if (clock() + wait > latest())
            return false;
        await (0,external_node_timers_promises_.setTimeout)(wait, undefined, signal.aborted ? {} : { signal }).catch(() => undefined);
        return clock() <= latest();
    };
}

;// CONCATENATED MODULE: ./src/run/prod.ts

















/**
 * Authorize and execute. Without a trusted key nothing is signed or written; with one, a refusal of anything blocks
 * the whole plan. What fails after something was begun is told in a proof that ends in `failed`.
 */
async function prod(deps, prepared, folder) {
    const core = openCore(deps, prepared);
    if (core.refusal !== null) {
        return unsigned(deps, prepared, folder, new errors/* MarketOpsError */.NL(core.refusal.code, core.refusal.message));
    }
    const run = signedRun(deps, prepared, folder, core.opened);
    const refused = prepared.judged.some(({ verdict }) => verdict === 'refuse');
    try {
        if (deps.phase === 'authorize')
            return await authorizeOnly(run);
        return refused ? await refuse(run) : await ship(run);
    }
    catch (error) {
        if (!(error instanceof errors/* MarketOpsError */.NL))
            throw error;
        // Nothing has landed: the ledger is missing, not to be trusted, or cannot be written.
        folder.takeBackRun();
        return unsigned(deps, prepared, folder, error);
    }
}
function openCore({ inputs, facts, clock, random }, { governance }) {
    if (inputs.hmacKey === '') {
        const message = 'prod needs the key: pass the secret of the protected environment as hmac-key. Secrets of an environment are ' +
            'empty in a job that does not name it.';
        return { refusal: { code: 'key_missing', message } };
    }
    if (governance.trustedKeysFault !== null) {
        return {
            refusal: {
                code: 'trusted_keys_invalid',
                message: `${governance.trustedKeysFault}. Mend it on the default branch.`,
            },
        };
    }
    const opened = openFederationCore({
        hmacKey: inputs.hmacKey,
        previousHmacKeys: inputs.previousHmacKeys,
        trustedKeys: governance.trustedKeys,
        facts,
        clock,
        random,
    });
    return opened.refusal === null ? { opened, refusal: null } : { refusal: opened.refusal };
}
function signedRun(deps, prepared, folder, core) {
    const { facts, clock, ledger, phase } = deps;
    if (ledger === null)
        throw new Error('a prod run has a ledger');
    const { policy, policyDigest, trustedKeys } = prepared.governance;
    const lifetimeMs = (0,authorize_policy/* durationMs */.pc)(policy.receipt_ttl);
    const session = new LedgerSession({
        facts,
        clock,
        file: folder.ledgerFile,
        store: {
            tree: ledger,
            trustedKeys,
            vkey: core.vkey,
            signCheckpoint: core.sign.checkpoint,
            flush: () => folder.flush(),
            pause: ledgerPause(deps),
            provisional: phase === 'authorize',
        },
    });
    const terms = {
        facts,
        planDigest: prepared.plan.plan_digest,
        policyDigest,
        approvals: prepared.approvals,
        lifetimeMs,
    };
    return {
        deps,
        prepared,
        core,
        session,
        mint: mintedReceipts(core.mint(terms), () => (0,protocol_receipt/* drawReceiptId */.a4)(deps.random), clock() + lifetimeMs - RESERVE_MS, prepared.receiptIds),
        folder,
    };
}
/** A prod run that may not sign or write: its lines start at seq 0 and belong to no ledger. */
function unsigned(deps, prepared, folder, failure) {
    const { facts, clock } = deps;
    const session = new LedgerSession({ facts, clock, file: folder.ledgerFile, store: null });
    (0,prepare/* preamble */.r3)(deps, prepared, null)(session.append);
    session.append('run.closed', closeRun(session.lines, { refused: true }));
    return { session, signer: null, receipts: new Map(), outcomes: new Map(), refusalCode: failure.code, failure };
}
/** Everything refused, in one commit: advisory receipts that say why, and nothing enforceable. */
async function refuse({ deps, prepared, core, session, mint }) {
    const receiptsHere = deps.phase !== 'execute';
    const open = (0,reconcile/* opening */.zs)(deps, prepared, core.vkey.text);
    await session.commit('Ledger: refused', async ({ snapshot, tip, append }) => {
        const files = await open(append, snapshot);
        if (receiptsHere)
            recordRefusals(prepared, mint, tip, append);
        recordUnchanged(prepared, append);
        append('run.closed', closeRun(session.lines, { refused: true }));
        const { facts, clock } = deps;
        const run = await (0,batch_files/* runFiles */.NW)(facts, prepared.plan.plan_digest, clock(), snapshot);
        return { until: mint.bridge.until, files: new Map([...files, ...run]) };
    });
    const receipts = receiptsHere ? mint.all() : new Map();
    const refusalCode = prepared.judged.flatMap(({ violations }) => violations)[0]?.code ?? null;
    return { session, signer: core.sign, receipts, outcomes: new Map(), refusalCode, failure: null };
}
function recordRefusals({ judged }, mint, ledger, append) {
    for (const { operation, verdict, violations } of judged) {
        if (verdict === 'refuse')
            recordRefusal(append, operation, mint.for(operation, violations, ledger));
    }
}
function recordUnchanged({ judged }, append) {
    for (const { operation, verdict } of judged) {
        if (verdict !== 'unchanged')
            continue;
        append('operation.unchanged', { code: null, effect: 'none', github: operation.observed, message: null }, { operation });
    }
}
/**
 * Authorize in a job of its own: receipts leave in the proof as envelopes, nothing is written to the ledger, so the
 * proof is incomplete by itself.
 */
async function authorizeOnly({ deps, prepared, core, session, mint }) {
    const refused = prepared.judged.some(({ verdict }) => verdict === 'refuse');
    await session.commit('Ledger: authorized', ({ tip, append }) => {
        (0,prepare/* preamble */.r3)(deps, prepared, core.vkey.text)(append);
        for (const { operation, verdict, violations } of prepared.judged) {
            if (verdict === 'unchanged')
                continue;
            const minted = mint.for(operation, violations, tip);
            if (verdict === 'refuse')
                recordRefusal(append, operation, minted);
            else
                append('receipt.minted', mint.line(minted), { operation, receiptId: minted.receipt.receipt_id });
        }
        recordUnchanged(prepared, append);
        append('run.closed', refused ? closeRun(session.lines, { refused }) : { ...closeRun(session.lines), result: 'authorized' });
        return Promise.resolve({ until: mint.bridge.until, files: new Map() });
    });
    return { session, signer: core.sign, receipts: mint.all(), outcomes: new Map(), refusalCode: null, failure: null };
}
async function ship(run) {
    const { deps, prepared, core, session, mint, folder } = run;
    const { facts, github, kinds, clock, log, signal } = deps;
    if (github.effects === null)
        throw new Error('a prod run has effects');
    const bridge = deps.phase === 'execute' ? await foreignReceipts(deps, prepared.plan) : mint.bridge;
    const publisher = new GitHubPublisher({
        facts,
        plan: prepared.plan,
        files: prepared.files,
        kinds,
        reader: github.reader,
        port: new SideEffectPort(github.effects, session),
        bridge,
        verifyReceipt: core.verifyReceipt,
        keepReceipt: (id, envelope) => folder.write((0,protocol_proof/* receiptPath */.WI)(id), envelope),
        clock,
        skewMs: github.skewMs,
        pause: github.pause,
        lookUp: (ids) => deps.ledger?.readAhead({ files: ids.map(ledger_files/* consumedPath */.Ml) }),
        preamble: (0,reconcile/* opening */.zs)(deps, prepared, core.vkey.text),
        progress: log.info,
        signal,
    });
    let failure = null;
    try {
        await publisher.execute();
    }
    catch (error) {
        if (!(error instanceof errors/* MarketOpsError */.NL) || !session.hasLanded)
            throw error;
        failure = error;
        session.closeAsFailed();
    }
    const receipts = new Map([...publisher.envelopes].map(([id, bytes]) => [id, { receipt: payloadOf(bytes), bytes }]));
    return {
        session,
        signer: core.sign,
        receipts,
        outcomes: publisher.outcomes,
        refusalCode: failure?.code ?? publisher.refusalCode,
        failure,
    };
}
function payloadOf(envelope) {
    return (0,dsse/* openEnvelope */.hk)(envelope, dsse/* RECEIPT_TYPE */.ui, protocol_receipt/* receiptShape */.m8).payload;
}

;// CONCATENATED MODULE: ./src/run/phases.ts
/** What comes after planning: loaded apart, while GitHub is asked what the plan needs. */







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
