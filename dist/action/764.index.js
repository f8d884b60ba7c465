export const id = 764;
export const ids = [764];
export const modules = {

/***/ 31615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   Zg: () => (/* binding */ pae),
/* harmony export */   b3: () => (/* binding */ MANIFEST_TYPE),
/* harmony export */   hk: () => (/* binding */ openEnvelope),
/* harmony export */   iA: () => (/* binding */ sealEnvelope),
/* harmony export */   ui: () => (/* binding */ RECEIPT_TYPE)
/* harmony export */ });
/* unused harmony export envelopeShape */
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23121);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46260);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53633);



/** DSSE v1 envelopes (https://github.com/secure-systems-lab/dsse), payloads as JCS bytes. */
const RECEIPT_TYPE = 'application/vnd.marketops.receipt.v1+json';
const MANIFEST_TYPE = 'application/vnd.marketops.manifest.v1+json';
const base64Text = (value) => typeof value === 'string' && (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .E)(value) !== null ? null : { path: '', expected: 'canonical base64' };
const envelopeShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
    payload: base64Text,
    payloadType: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    signatures: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ keyid: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/, 'a key id'), sig: base64Text })),
});
/** Pre-authentication encoding: the bytes that DSSE signs. */
function pae(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}
/**
 * Reads an envelope's bytes as foreign input: canonical JSON and newline, closed schema, the expected payload type,
 * and a payload that is canonical JSON of the given shape. Signatures are not checked here.
 * @throws CanonicalError saying what is malformed
 */
function openEnvelope(bytes, payloadType, shape) {
    const envelope = fit(envelopeShape, (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)(bytes), 'envelope');
    if (envelope.payloadType !== payloadType)
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO(`payloadType is not ${payloadType}`);
    const raw = Buffer.from(envelope.payload, 'base64');
    const json = (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(raw);
    if (json === null)
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO('payload is not valid UTF-8');
    const payload = fit(shape, (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanonical */ .Kf)(json), 'payload');
    return { envelope, payload, signed: pae(payloadType, raw) };
}
/** The value as the shape's type. @throws CanonicalError naming the first fault */
function fit(shape, value, what) {
    const fault = shape(value);
    if (fault !== null)
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO(`${what}: ${fault.path || 'value'}: expected ${fault.expected}`);
    return value;
}
function sealEnvelope(payloadType, payload, signatures) {
    return { payload: (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase64 */ .n)(payload), payloadType, signatures };
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

/***/ 38422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ proofShape),
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   Pb: () => (/* binding */ PROOF_FILES),
/* harmony export */   R6: () => (/* binding */ receiptOfPath),
/* harmony export */   SV: () => (/* binding */ isProofPath),
/* harmony export */   WI: () => (/* binding */ receiptPath),
/* harmony export */   rN: () => (/* binding */ checkpointsShape),
/* harmony export */   rb: () => (/* binding */ PROOF_SCHEMA),
/* harmony export */   vb: () => (/* binding */ manifestShape)
/* harmony export */ });
/* unused harmony export stretchShape */
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31615);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96679);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36625);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81920);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53633);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14182);






/** The proof folder: its layout, CANONICAL_PROOF.json, checkpoints.json and the manifest. */
const PROOF_SCHEMA = 'marketops.proof/v1';
const MANIFEST_SCHEMA = 'marketops.manifest/v1';

/** Every file of a proof but the receipts. */
const PROOF_FILES = {
    proof: 'CANONICAL_PROOF.json',
    plan: 'plan.json',
    policy: 'policy.yml',
    trustedKeys: 'trusted-keys',
    ledger: 'ledger.jsonl',
    checkpoints: 'checkpoints.json',
    report: 'report.html',
    summary: 'summary.md',
    manifest: 'manifest.json',
};
const receiptPath = (id) => `receipts/${id}.dsse.json`;
const RECEIPT_PATH = /^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;
/** The receipt a path of the layout names, else null. */
function receiptOfPath(path) {
    return RECEIPT_PATH.exec(path)?.[1] ?? null;
}
/** Whether a path belongs to the layout. */
function isProofPath(path) {
    return Object.values(PROOF_FILES).includes(path) || receiptOfPath(path) !== null;
}
const outcomeWord = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('succeeded', 'failed', 'skipped', 'in_doubt', 'unchanged', 'blocked');
const proofShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
    phase_1_dry_run_plan: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        blocked_by_mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(true),
        mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('dry_run'),
        operations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            effect: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .effect */ .QZ,
            operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            operation_kind: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .operationKind */ .Cs,
            reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
        })),
        plan_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
        plan_file_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
    }),
    phase_2_fc_authorization: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        approvals: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .approval */ .SH),
        blocked_by_mode: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        decisions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({ decision: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .decision */ .xR, operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, violations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .violation */ .Qf) })),
        policy_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
        receipts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            enforceable: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
            envelope_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            receipt: _receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptShape */ .m8,
            receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptId */ .qp,
        })),
    }),
    phase_3_github_execution: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        blocked_by_mode: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        operations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            checks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .gateCheck */ .Iw)),
            code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
            github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .observation */ .lQ),
            message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(outcomeWord),
            receipt_id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptId */ .qp),
            status: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .status */ .h5,
        })),
    }),
    phase_4_proof_ledger: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        bindings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            intent_seq: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9),
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(outcomeWord),
            outcome_seq: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9),
            receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptId */ .qp,
        })),
        entries: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
        head: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW,
        origin: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        root: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW,
        size: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
    }),
    run: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        action_version: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        claim: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .claimId */ .o8,
        closed_at: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB,
        commit_sha: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .gitSha */ .XS,
        environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
        event: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        mode: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .mode */ .Mq,
        opened_at: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB,
        ref: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        repository: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .githubId */ .hH,
        result: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .runResult */ .XS,
        run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .positive */ .yj,
        run_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .githubId */ .hH,
        workflow_ref: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        workflow_sha: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .gitSha */ .XS,
    }),
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(PROOF_SCHEMA),
});
const stretchShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
    after: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    before: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    first_seq: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
    frontier: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW),
});
const checkpointsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(stretchShape);
const path = (value) => typeof value === 'string' && isProofPath(value) && value !== PROOF_FILES.manifest
    ? null
    : { path: '', expected: 'a file of the proof layout' };
const manifestShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({ files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)(path, _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br), head: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW, schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(MANIFEST_SCHEMA) });


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

/***/ 74996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sW: () => (/* binding */ Chain),
  fU: () => (/* binding */ fromTheBeginning),
  nx: () => (/* binding */ inside)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(96679);
// EXTERNAL MODULE: ./src/protocol/merkle.ts
var merkle = __webpack_require__(83544);
// EXTERNAL MODULE: ./src/verify/finding.ts
var finding = __webpack_require__(12000);
// EXTERNAL MODULE: ./src/verify/limits.ts
var limits = __webpack_require__(61765);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/verify/lines.ts



const NEWLINE = 0x0a;
/** Cuts bytes into lines, checking their length, newline and encoding before anything is parsed. */
class LineCutter {
    work = Buffer.alloc(0);
    start = 0;
    end = 0;
    text = '';
    #onLine;
    #file;
    #line = 0;
    #offset = 0;
    #buffer = Buffer.alloc(0);
    /** What was left over of the last piece. */
    #left = 0;
    #filled = 0;
    constructor(file, onLine) {
        this.#file = file;
        this.#onLine = onLine;
    }
    /** The lines that follow stand in another file. */
    nextFile(file) {
        this.#file = file;
        this.#line = 0;
        this.#offset = 0;
    }
    /** @throws Finding for the first line that may not be read */
    push(piece) {
        const work = this.#append(piece);
        const last = work.lastIndexOf(NEWLINE);
        const whole = work.subarray(1, Math.max(last + 1, 1));
        const ascii = (0,external_node_buffer_.isAscii)(whole);
        const valid = ascii || (0,external_node_buffer_.isUtf8)(whole);
        // Where bytes are characters, all lines are decoded at once.
        const decoded = ascii ? whole.toString('latin1') : null;
        let start = 1;
        while (start <= last) {
            const end = work.indexOf(NEWLINE, start);
            this.#cut(work, start, end, decoded, valid);
            start = end + 1;
        }
        this.#left = start;
        this.#filled = work.length;
        if (this.#filled - start > ledger/* MAX_LINE_BYTES */.Oc)
            this.#tooLong();
    }
    /** What was left over and the new bytes, behind one byte that the first line may overwrite; in one buffer for all. */
    #append(piece) {
        const carried = this.#filled - this.#left;
        const needed = 1 + carried + piece.length;
        const buffer = needed > this.#buffer.length ? Buffer.allocUnsafe(needed * 2) : this.#buffer;
        this.#buffer.copy(buffer, 1, this.#left, this.#filled);
        buffer.set(piece, 1 + carried);
        this.#buffer = buffer;
        return buffer.subarray(0, needed);
    }
    /** The end of a file. @throws Finding when its last line has no newline */
    finish() {
        const left = this.#filled - this.#left;
        if (left === 0)
            return;
        (0,finding/* fail */.fJ)(this.place, 'a newline at the end of the last line', `${left} bytes without one`, 'ledger_encoding');
    }
    #cut(work, start, end, decoded, valid) {
        if (end - start > ledger/* MAX_LINE_BYTES */.Oc)
            this.#tooLong();
        if (!valid && !(0,external_node_buffer_.isUtf8)(work.subarray(start, end)))
            (0,finding/* fail */.fJ)(this.place, 'valid UTF-8', 'other bytes', 'ledger_encoding');
        this.work = work;
        this.start = start;
        this.end = end;
        this.text = decoded === null ? work.toString('utf8', start, end) : decoded.slice(start - 1, end - 1);
        this.#onLine(this);
        this.#line++;
        this.#offset += end - start + 1;
    }
    /** Where the line at hand begins; between two lines, the next. */
    get place() {
        return { file: this.#file, line: this.#line + 1, offset: this.#offset };
    }
    #tooLong() {
        (0,finding/* fail */.fJ)(this.place, `a line of at most ${ledger/* MAX_LINE_BYTES */.Oc} bytes`, 'a longer one', 'ledger_encoding');
    }
}

// EXTERNAL MODULE: ./src/verify/locate.ts
var locate = __webpack_require__(77559);
;// CONCATENATED MODULE: ./src/verify/chain.ts








/** A ledger that begins with its first line, and has no gaps. */
const fromTheBeginning = (seq) => seq === 0 ? { frontier: merkle/* Frontier */.CE.empty(), head: ledger/* ZERO_HASH */.mG } : null;
/**
 * Chain and Merkle root in one pass over the bytes of a ledger, in memory that does not grow with it: every line
 * through the canonical gate, `seq` without gaps, `prev` the hash of the line before. Findings name one of the checks
 * `ledger_encoding`, `ledger_canonical`, `ledger_schema`, `ledger_sequence`, `ledger_chain`.
 */
class Chain {
    #options;
    #cutter;
    #marked = new Map();
    #entries = 0;
    #next = null;
    #head = null;
    #frontier = null;
    #ts = null;
    constructor(options) {
        this.#options = options;
        this.#cutter = new LineCutter(options.file, (line) => this.#take(line));
    }
    /** Lines read. */
    get entries() {
        return this.#entries;
    }
    /** The state after the last line read; null before the first. */
    get state() {
        return this.#next === null ? null : this.#stateAt(this.#next);
    }
    /** The states at the sizes asked for, as far as they were passed. */
    get marked() {
        return this.#marked;
    }
    push(piece) {
        this.#cutter.push(piece);
    }
    end() {
        this.#cutter.finish();
    }
    nextFile(file) {
        this.#cutter.finish();
        this.#cutter.nextFile(file);
    }
    #take(raw) {
        const line = readLine(raw, this.#head);
        if (line.seq !== this.#next)
            this.#begin(line, raw);
        if (this.#head !== null && line.prev !== this.#head) {
            (0,finding/* fail */.fJ)(inside(raw.place, line, 'prev'), `prev ${this.#head}, the hash of the line before`, line.prev, 'ledger_chain');
        }
        // RFC 6962: a leaf is hashed with 0x00 in front; the byte before the line is the newline of the one before.
        raw.work[raw.start - 1] = 0;
        const digest = (0,external_node_crypto_.hash)('sha256', raw.work.subarray(raw.start - 1, raw.end), 'hex');
        this.#frontier?.append(digest);
        this.#head = digest;
        this.#ts = line.ts;
        this.#next = line.seq + 1;
        this.#entries++;
        if (this.#options.marks.has(this.#next))
            this.#marked.set(this.#next, this.#stateAt(this.#next));
        this.#options.onLine(line, raw, digest);
    }
    #begin(line, raw) {
        const start = this.#next !== null && line.seq < this.#next ? null : this.#options.startAt(line);
        if (start === null) {
            (0,finding/* fail */.fJ)(inside(raw.place, line, 'seq'), `seq ${this.#next ?? 0}`, String(line.seq), 'ledger_sequence');
        }
        this.#frontier = start.frontier;
        this.#head = start.head;
        if (this.#options.marks.has(line.seq) && start.head !== null && !this.#marked.has(line.seq)) {
            this.#ts = null;
            this.#marked.set(line.seq, this.#stateAt(line.seq));
        }
    }
    #stateAt(size) {
        const root = this.#frontier?.root().toString('hex') ?? null;
        return { size, root, head: this.#head ?? '', ts: this.#ts };
    }
}
function readLine(raw, prev) {
    const { text } = raw;
    try {
        return (0,ledger/* parseLine */.A)(text, prev);
    }
    catch (error) {
        const { place } = raw;
        // Before anything walks the value for a message.
        if ((0,jcs/* nesting */.tU)(text) > limits/* LIMITS */.b.nesting)
            (0,finding/* fail */.fJ)(place, `nesting of at most ${limits/* LIMITS */.b.nesting}`, 'more', 'ledger_encoding');
        if (error instanceof ledger/* LineError */.dt) {
            const { path, expected } = error.fault;
            const value = JSON.parse(text);
            (0,finding/* fail */.fJ)(inside(place, value, path), `${path === '' ? 'line' : path}: ${expected}`, (0,finding/* shown */.SP)((0,locate/* pick */.Up)(value, path)), 'ledger_schema');
        }
        if (error instanceof jcs/* CanonicalError */.dO)
            (0,finding/* fail */.fJ)(place, 'a line of canonical JSON (RFC 8785)', error.message, 'ledger_canonical');
        throw error;
    }
}
/** The place of a field within a line. */
function inside(place, line, path) {
    return { ...(0,finding.at)(place.file, place.offset, place.line), offset: place.offset + (0,locate/* offsetOf */.b4)(line, path) };
}


/***/ }),

/***/ 65088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vP: () => (/* binding */ passChecks),
/* harmony export */   w7: () => (/* binding */ LANDING_CHECKS)
/* harmony export */ });
/* unused harmony export PASS_CHECKS */
/* harmony import */ var _protocol_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38422);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13148);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12000);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60252);




/** What the pass over a ledger looks at before a line's story is told. */
const PASS_CHECKS = ['ledger_encoding', 'ledger_canonical', 'ledger_schema', 'ledger_sequence', 'ledger_chain'];
const SAID = {
    ledger_encoding: 'UTF-8 lines of at most 64 KiB, each with its newline',
    ledger_canonical: 'one text for each value (RFC 8785)',
    ledger_schema: 'known types and closed data',
    ledger_sequence: 'no line is missing, doubled or moved',
    ledger_chain: 'each line holds the hash of the one before',
    one_claim: 'all lines are of one claim',
};
/** The checks that one pass answers: each line's form, its place in the chain, and the rules of the story. */
function passChecks(rules, more = []) {
    const names = [...PASS_CHECKS, ...more, ...new Set(rules.map(({ name }) => name)), 'limits'];
    return names.map((name) => ({
        name,
        check: ({ ledger: { finding } }) => {
            if (finding === null)
                return SAID[name] ?? 'holds for every line';
            // Whatever cannot be laid to another check is laid to the first.
            const owner = finding.check !== null && names.includes(finding.check) ? finding.check : names[0];
            if (owner === name)
                throw finding;
            throw new _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Finding */ .wI('skipped', 'the ledger was read up to its first defect only');
        },
    }));
}
/** Whether the run came to its end, and all of it into the ledger. */
const LANDING_CHECKS = [
    {
        name: 'run_result',
        check: (context) => {
            const claim = (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeClaim */ .IH)(context);
            if (claim.closed === null)
                throw new _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Finding */ .wI('missing', 'no run.closed: the run was not finished');
            const { result } = claim.closed.data;
            const expected = (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedResults */ .H)(claim);
            // Lines of a commit that failed are in no ledger: such a run is a failed one, whatever they say.
            const allowed = uncovered(context) === null ? expected : [...expected, 'failed'];
            if (!allowed.includes(result))
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.at)(_protocol_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .PROOF_FILES */ .Pb.ledger), `result ${expected.join(' or ')}`, result);
            return result;
        },
    },
    {
        name: 'landed',
        check: (context) => {
            const claim = (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeClaim */ .IH)(context);
            const signer = (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .signerOf */ .Kv)(context);
            if (claim.opened.mode === 'dry_run')
                return 'a dry run writes to no ledger';
            if (signer === null)
                throw new _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Finding */ .wI('missing', 'unsigned: a prod run that could not sign or write');
            const gap = uncovered(context);
            if (gap === null && claim.closed?.data.result === 'authorized') {
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.at)(_protocol_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .PROOF_FILES */ .Pb.checkpoints), 'no checkpoint after an authorize job, which writes to no ledger', 'one');
            }
            if (gap !== null)
                throw new _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Finding */ .wI('missing', gap);
            return 'every line is under a signed checkpoint';
        },
    },
];
/** What of a signed proof no checkpoint covers, in words; null when all is. */
function uncovered({ files, ledger }) {
    if (!('value' in files.stretches))
        return null;
    for (const { first, end } of ledger.stretches) {
        const after = files.stretches.value.find(({ first_seq }) => first_seq === first)?.after;
        if (after === null || after === undefined)
            return `no signed checkpoint after the lines from seq ${first}`;
        if (after.size < end)
            return `lines from seq ${after.size} to ${end - 1} are after the last landed checkpoint`;
    }
    return null;
}


/***/ }),

/***/ 13148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   IH: () => (/* binding */ wholeClaim),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   _B: () => (/* binding */ claimOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12000);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29241);


/** Walks checks in their order; nothing stops the walk. */
function walk(checks, context) {
    return checks.map(({ name, check }) => {
        try {
            return { name, status: 'ok', detail: check(context) };
        }
        catch (error) {
            // A defect of the verifier must not pass for a verdict in the proof's favour.
            if (!(error instanceof _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Finding */ .wI))
                return { name, status: 'failed', detail: `the check itself failed: ${String(error)}` };
            return { name, status: error.status, detail: error.message };
        }
    });
}
/** The claim that the proof is of. */
function claimOf({ ledger }) {
    if (ledger.claim === null)
        throw new _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Finding */ .wI('skipped', 'needs ledger.jsonl, which could not be read');
    return ledger.claim;
}
/** The claim, once all of its lines were read without a defect. */
function wholeClaim(context) {
    if (context.ledger.finding !== null)
        throw new _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Finding */ .wI('skipped', 'needs ledger.jsonl, which has a defect');
    return claimOf(context);
}
/** The key of a signed run; null in a dry run, and in prod that may not sign. */
function signerOf(context) {
    return (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(claimOf(context).opened.data.vkey);
}


/***/ }),

/***/ 42369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ isOutcome),
/* harmony export */   fc: () => (/* binding */ openClaim),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* unused harmony export OUTCOME_TYPES */
function openClaim(line) {
    return {
        id: line.claim,
        opened: line,
        operations: new Map(),
        counts: new Map(),
        reconciled: [],
        plan: null,
        stage: 'begun',
        before: line,
        batch: 0,
        unsettled: 0,
        refusals: 0,
        closed: null,
    };
}
function countOf(claim, ...types) {
    return types.reduce((sum, type) => sum + (claim.counts.get(type) ?? 0), 0);
}
const OUTCOME_TYPES = [
    'operation.succeeded',
    'operation.failed',
    'operation.skipped',
    'operation.in_doubt',
    'operation.unchanged',
];
function isOutcome(line) {
    return OUTCOME_TYPES.includes(line.type);
}


/***/ }),

/***/ 88230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ need),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   kZ: () => (/* binding */ readProofFiles),
/* harmony export */   sb: () => (/* binding */ must)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55543);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _protocol_dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31615);
/* harmony import */ var _protocol_jcs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46260);
/* harmony import */ var _protocol_note_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49598);
/* harmony import */ var _protocol_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36625);
/* harmony import */ var _protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38422);
/* harmony import */ var _protocol_receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81920);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12000);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(77559);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61765);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6848);













/** The value, for checks that build on it: what is wrong with it is said by the check that looks at it. */
function need(read, what) {
    if ('value' in read)
        return read.value;
    throw new _finding_js__WEBPACK_IMPORTED_MODULE_9__/* .Finding */ .wI('skipped', `needs ${what}, which could not be read`);
}
/** The value, for the check that looks at whether it can be read. */
function must(read) {
    if ('value' in read)
        return read.value;
    throw read.finding;
}
async function readProofFiles(source, entries) {
    const digests = new Map();
    const unread = new Map();
    const there = new Set(entries.filter(({ kind }) => kind === 'file').map(({ path }) => path));
    async function read(path, limit, parse) {
        try {
            if (!there.has(path))
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .absent */ .Ge)(path, there.has(_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.manifest));
            const bytes = await (0,_source_js__WEBPACK_IMPORTED_MODULE_11__/* .readWhole */ .o)(source, path, limit);
            digests.set(path, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes));
            return { value: parse(bytes) };
        }
        catch (error) {
            return { finding: findingOf(error, path) };
        }
    }
    const json = (path, shape) => read(path, _limits_js__WEBPACK_IMPORTED_MODULE_10__/* .LIMITS */ .b.fileBytes, (bytes) => {
        const value = (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonFile */ .OW)(bytes, _limits_js__WEBPACK_IMPORTED_MODULE_10__/* .LIMITS */ .b.nesting);
        const fault = shape(value);
        if (fault === null)
            return value;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)((0,_finding_js__WEBPACK_IMPORTED_MODULE_9__.at)(path, (0,_locate_js__WEBPACK_IMPORTED_MODULE_12__/* .offsetOf */ .b4)(value, fault.path)), `${fault.path}: ${fault.expected}`, (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .shown */ .SP)((0,_locate_js__WEBPACK_IMPORTED_MODULE_12__/* .pick */ .Up)(value, fault.path)));
    });
    const receipts = new Map();
    for (const path of there) {
        const id = (0,_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .receiptOfPath */ .R6)(path);
        if (id === null)
            continue;
        receipts.set(id, await read(path, _limits_js__WEBPACK_IMPORTED_MODULE_10__/* .LIMITS */ .b.receiptBytes, (bytes) => (0,_protocol_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .openEnvelope */ .hk)(bytes, _protocol_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .RECEIPT_TYPE */ .ui, _protocol_receipt_js__WEBPACK_IMPORTED_MODULE_8__/* .receiptShape */ .m8)));
    }
    for (const path of [_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.policy, _protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.report, _protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.summary]) {
        if (!there.has(path))
            continue;
        try {
            digests.set(path, await digestFile(source, path));
        }
        catch (error) {
            unread.set(path, findingOf(error, path));
        }
    }
    return {
        entries,
        digests,
        unread,
        receipts,
        proof: await json(_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.proof, _protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .proofShape */ .CZ),
        plan: await json(_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.plan, _protocol_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planShape */ .xH),
        stretches: mapped(await json(_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.checkpoints, _protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .checkpointsShape */ .rN), notesOf),
        trustedKeys: await read(_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.trustedKeys, _limits_js__WEBPACK_IMPORTED_MODULE_10__/* .LIMITS */ .b.textFileBytes, (bytes) => bytes.toString()),
        manifest: there.has(_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.manifest)
            ? await read(_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.manifest, _limits_js__WEBPACK_IMPORTED_MODULE_10__/* .LIMITS */ .b.fileBytes, (bytes) => (0,_protocol_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .openEnvelope */ .hk)(bytes, _protocol_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_TYPE */ .b3, _protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestShape */ .vb))
            : { finding: new _finding_js__WEBPACK_IMPORTED_MODULE_9__/* .Finding */ .wI('missing', `${_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.manifest} is not there: the run did not finish its proof`) },
    };
}
async function digestFile(source, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const piece of source.stream(path)) {
        size += piece.length;
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_10__/* .LIMITS */ .b.hashedBytes)
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)((0,_finding_js__WEBPACK_IMPORTED_MODULE_9__.at)(path), `at most ${_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .LIMITS */ .b.hashedBytes} bytes`, 'more');
        hash.update(piece);
    }
    return `sha256:${hash.digest('hex')}`;
}
function mapped(read, change) {
    if (!('value' in read))
        return read;
    try {
        return { value: change(read.value) };
    }
    catch (error) {
        return { finding: findingOf(error, _protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.checkpoints) };
    }
}
function notesOf(stretches) {
    return stretches.map((stretch, index) => {
        const note = (which) => {
            const text = stretch[which];
            if (text === null)
                return null;
            const parsed = (0,_protocol_note_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCheckpoint */ .S7)(text);
            if (parsed === null)
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .fJ)((0,_finding_js__WEBPACK_IMPORTED_MODULE_9__.at)(_protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.checkpoints), `a signed checkpoint in [${index}].${which}`, 'other text');
            return parsed;
        };
        return { ...stretch, before: note('before'), after: note('after') };
    });
}
/** What reading threw, as something that a check can report. */
function findingOf(error, path) {
    if (error instanceof _finding_js__WEBPACK_IMPORTED_MODULE_9__/* .Finding */ .wI)
        return error;
    return new _finding_js__WEBPACK_IMPORTED_MODULE_9__/* .Finding */ .wI('failed', `${path}, line 1, byte 0: expected canonical content of a closed schema, found: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
}
/** Whether the proof has a manifest, which is made last. */
function isSealed({ files }) {
    return files.entries.some(({ path }) => path === _protocol_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .PROOF_FILES */ .Pb.manifest);
}


/***/ }),

/***/ 12000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/** Anything but a pass; thrown where it is found, and turned into a result where checks are walked. */
class Finding extends Error {
    status;
    /** The check that it belongs to, where another than the one being walked. */
    check;
    constructor(status, detail, check = null) {
        super(detail);
        this.name = 'Finding';
        this.status = status;
        this.check = check;
    }
}
/** Stops the check at hand as failed: what was expected where, and what was found. */
function fail(place, expected, found, check = null) {
    throw new Finding('failed', describe(place, expected, found), check);
}
/**
 * A file that is not there: a defect of a sealed proof, but of one without a manifest only a sign that its run was
 * broken off before it wrote it.
 */
function absent(path, sealed, expected = 'a file', found = 'nothing') {
    throw new Finding(sealed ? 'failed' : 'missing', describe(at(path), expected, found));
}
function describe({ file, line, offset }, expected, found) {
    return `${file}, line ${line}, byte ${offset}: expected ${expected}, found ${found}`;
}
/** A place in a file of one line, or of no lines: its beginning unless said otherwise. */
function at(file, offset = 0, line = 1) {
    return { file, line, offset };
}
const LONGEST = 200;
/** A foreign value as it may be printed: JSON, escaped, cut. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value).replace(
    // Terminals act on more than ASCII controls: C1, direction marks and separators are escaped as well.
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}


/***/ }),

/***/ 62105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ streamFile),
/* harmony export */   W: () => (/* binding */ folderSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12000);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61765);





/** One folder below the top is all that a proof has (`receipts/`). */
const DEPTH = 2;
const PIECE = 256 * 1024;
/** The files of a folder on disk; links are listed as what they are and never followed. */
function folderSource(root) {
    return {
        list: async () => {
            const entries = [];
            await walk(root, '', DEPTH, entries);
            return entries;
        },
        stream: (path) => streamFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)),
        close: () => Promise.resolve(),
    };
}
async function walk(root, below, depth, entries) {
    for (const item of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, below), { withFileTypes: true })) {
        const path = below === '' ? item.name : `${below}/${item.name}`;
        if (entries.length >= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.files)
            throw new _finding_js__WEBPACK_IMPORTED_MODULE_3__/* .Finding */ .wI('failed', `expected at most ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.files} files, found more`);
        if (item.isDirectory()) {
            if (depth === 1)
                throw new _finding_js__WEBPACK_IMPORTED_MODULE_3__/* .Finding */ .wI('failed', `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)}: expected no folder here, found one`);
            await walk(root, path, depth - 1, entries);
        }
        else {
            entries.push({ path, size: 0, kind: item.isFile() ? 'file' : 'other' });
        }
    }
}
/**
 * A regular file's bytes in pieces of up to 256 KiB; a piece is overwritten by the next.
 * @throws Finding when it is a link or not a regular file, so that nothing outside the folder is read
 */
async function* streamFile(path, follow = false) {
    // O_NONBLOCK: opening a pipe that somebody left there must not hang.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (follow ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags).catch((error) => {
        throw new _finding_js__WEBPACK_IMPORTED_MODULE_3__/* .Finding */ .wI('failed', `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)}: expected a readable file, found ${String(error.code)}`);
    });
    try {
        if (!(await file.stat()).isFile())
            throw new _finding_js__WEBPACK_IMPORTED_MODULE_3__/* .Finding */ .wI('failed', `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)}: expected a regular file`);
        const piece = Buffer.allocUnsafe(PIECE);
        for (;;) {
            const { bytesRead } = await file.read(piece, 0, PIECE);
            if (bytesRead === 0)
                return;
            yield piece.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 35078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verifyHmac)
/* harmony export */ });
/* unused harmony export parseHmacKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const FORM = /^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/;
const SALT = 'marketops/v1';
/** Null when the text is not a `MARKETOPS_HMAC_KEY` (docs/formats.md, section 2). */
function parseHmacKey(text) {
    const [, encoded, check] = FORM.exec(text) ?? [];
    if (encoded === undefined || check === undefined)
        return null;
    const secret = Buffer.from(encoded, 'base64url');
    if (secret.toString('base64url') !== encoded)
        return null;
    if (!createHash('sha256').update(secret).digest('hex').startsWith(check))
        return null;
    const derive = (info, length) => Buffer.from(hkdfSync('sha256', secret, SALT, info, length));
    return {
        keyId: derive('key-id', 8).toString('hex'),
        forRepository: (repositoryId) => derive(`receipt-hmac:${repositoryId}`, 32),
    };
}
/** Whether the signature is the HMAC-SHA256 of the message. */
function verifyHmac(key, message, signature) {
    const expected = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(message).digest();
    return expected.length === signature.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(expected, signature);
}


/***/ }),

/***/ 29241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   cz: () => (/* binding */ pinsOf),
/* harmony export */   mq: () => (/* binding */ requireStanding)
/* harmony export */ });
/* harmony import */ var _protocol_vkey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19523);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32257);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12000);



/** Pins from the text of a trusted-keys file. @throws TrustedKeysError */
function pinsOf(text, from) {
    return { keys: (0,_protocol_vkey_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTrustedKeys */ .n0)(text), from };
}
function standingOf(pins, key, at) {
    if (pins === null)
        return 'unpinned';
    const mine = pins.keys.filter(({ vkey }) => vkey.text === key.text);
    if (mine.length === 0)
        return 'unknown';
    return at === null || mine.some((entry) => (0,_protocol_vkey_js__WEBPACK_IMPORTED_MODULE_0__/* .isInForce */ .fx)(entry, at)) ? 'pinned' : 'not_in_force';
}
/**
 * To be called once a signature was found right: says what it is worth.
 * @throws Finding unless the key is pinned and in force at the time (milliseconds)
 */
function requireStanding(pins, key, at, what) {
    switch (standingOf(pins, key, at)) {
        case 'pinned':
            return;
        case 'unpinned':
            throw new _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Finding */ .wI('unpinned', `${what} is signed by ${key.text}, but no trusted keys were given from outside`);
        case 'unknown':
            throw new _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Finding */ .wI('unverifiable', `${what} is signed by ${key.text}, which is not in ${pins?.from ?? ''}`);
        case 'not_in_force':
            throw new _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Finding */ .wI('failed', `${what}: expected a key in force at ${at === null ? '' : (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(at)}, found ${key.text}, which ${pins?.from ?? ''} limits to another time`);
    }
}
let latest = null;
/** The key that a run says it signs with. The latest is kept: run after run of a ledger names the same. */
function keyOf(text) {
    if (text === null)
        return null;
    if (latest?.text !== text)
        latest = { text, key: (0,_protocol_vkey_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVkey */ .z5)(text) };
    return latest.key;
}


/***/ }),

/***/ 61765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const MIB = 1024 * 1024;
/** Limits that hold before anything is parsed. What exceeds them is refused, never read. */
const LIMITS = {
    /** Files of a proof: a receipt an operation, and the nine others. */
    files: 10_050,
    /** A JSON file, the policy, the trusted keys. */
    fileBytes: 128 * MIB,
    receiptBytes: 1 * MIB,
    textFileBytes: 16 * MIB,
    /** A checkpoint or an inclusion proof on its own. */
    noteBytes: 1 * MIB,
    /** report.html and summary.md, which are only hashed. */
    hashedBytes: 512 * MIB,
    nesting: 16,
    /** A zip, unpacked, and how much smaller packing may make one of its larger files. */
    unpackedBytes: 2048 * MIB,
    ratio: 400,
    ratioFromBytes: 4 * MIB,
    /** Runs and operations of a ledger that are neither closed nor settled, held in memory at a time. */
    unsettled: 50_000,
};


/***/ }),

/***/ 77559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   at: () => (/* binding */ firstDifference),
/* harmony export */   b4: () => (/* binding */ offsetOf)
/* harmony export */ });
/**
 * Where a value stands in canonical JSON text, by a path such as `data.checks[3].code`: bytes from the beginning of
 * the text to the value. Stops at the deepest part of the path that is there.
 */
function offsetOf(value, path) {
    const steps = path.match(/[^.[\]]+/g) ?? [];
    let offset = 0;
    let here = value;
    for (const step of steps) {
        if (typeof here !== 'object' || here === null)
            break;
        const members = Object.entries(here);
        const index = members.findIndex(([key]) => key === step);
        if (index < 0)
            break;
        const inList = Array.isArray(here);
        const before = members.slice(0, index).map(([key, member]) => encoded(key, member, inList));
        offset += 1 + before.reduce((sum, text) => sum + text + 1, 0);
        if (!inList)
            offset += bytes(JSON.stringify(step)) + 1;
        here = members[index]?.[1];
    }
    return offset;
}
function encoded(key, member, inList) {
    return (inList ? 0 : bytes(JSON.stringify(key)) + 1) + bytes(JSON.stringify(member));
}
const bytes = (text) => Buffer.byteLength(text);
/** The first difference between two values, as a path and what stands there; null when they are equal. */
function firstDifference(expected, found, path = '') {
    if (Object.is(expected, found))
        return null;
    const comparable = typeof expected === 'object' &&
        typeof found === 'object' &&
        expected !== null &&
        found !== null &&
        Array.isArray(expected) === Array.isArray(found);
    if (!comparable)
        return { path, expected, found };
    const theirs = found;
    const ours = expected;
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
        const step = Array.isArray(expected) ? `[${key}]` : path === '' ? key : `.${key}`;
        const difference = firstDifference(ours[key], theirs[key], `${path}${step}`);
        if (difference !== null)
            return difference;
    }
    return null;
}
/** What stands at a path such as `data.checks[3].code`. */
function pick(value, path) {
    let here = value;
    for (const step of path.match(/[^.[\]]+/g) ?? []) {
        if (typeof here !== 'object' || here === null)
            return undefined;
        here = here[step];
    }
    return here;
}


/***/ }),

/***/ 60252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ expectedResults)
/* harmony export */ });
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42369);

/** The results that a claim's lines allow `run.closed` to state: one, save where lines alone cannot tell. */
function expectedResults(claim) {
    if (claim.opened.mode === 'dry_run')
        return ['planned'];
    if (claim.opened.data.vkey === null)
        return ['blocked'];
    const operations = claim.plan?.data.operations ?? 0;
    const succeeded = (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(claim, 'operation.succeeded');
    const unchanged = (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(claim, 'operation.unchanged');
    if ((0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(claim, 'operation.intent') > 0) {
        if (succeeded + unchanged === operations)
            return ['shipped'];
        return succeeded > 0 ? ['partial'] : ['failed'];
    }
    const refused = (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(claim, 'receipt.refused', 'gate.rejected') + claim.refusals;
    if (refused > 0)
        return ['blocked'];
    if (operations > 0 && unchanged === operations)
        return ['unchanged', 'authorized'];
    if ((0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(claim, 'receipt.minted') > 0)
        return ['authorized', 'failed'];
    // No operations, a reconciliation alone, or something refused for the run as a whole.
    return operations === 0 ? ['unchanged', 'blocked'] : ['blocked', 'failed'];
}


/***/ }),

/***/ 14342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ STORY_RULES)
});

// EXTERNAL MODULE: ./src/verify/keys.ts
var keys = __webpack_require__(29241);
// EXTERNAL MODULE: ./src/verify/claim.ts
var verify_claim = __webpack_require__(42369);
// EXTERNAL MODULE: ./src/verify/result.ts
var verify_result = __webpack_require__(60252);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(96679);
;// CONCATENATED MODULE: ./src/verify/rule.ts

function rule(name, types, check) {
    return { name, types, check };
}
const broken = (path, expected, found) => ({ path, expected, found });
const EXECUTED = [
    'operation.succeeded',
    'operation.failed',
    'operation.skipped',
    'operation.in_doubt',
];
const RECEIPTS = ['receipt.minted', 'receipt.refused'];
const GATES = ['gate.passed', 'gate.rejected'];
const AFTER_OPENED = ledger/* LINE_TYPES */.de.filter((type) => type !== 'run.opened');
/** What is about an operation that was decided on before. */
const AFTER_DECISION = [
    ...RECEIPTS,
    ...GATES,
    'operation.intent',
    ...EXECUTED,
    'operation.unchanged',
    'operation.blocked',
];

;// CONCATENATED MODULE: ./src/verify/rules-closing.ts



/** What `run.closed` says must be what the claim's lines say. */
const CLOSING_RULES = [
    rule('settled', ['run.closed'], (line, { claim }) => {
        const open = [...claim.operations.values()].find(({ intent, outcome }) => intent !== null && outcome === null);
        return open === undefined ? null : broken('type', `an outcome of ${open.id} before run.closed`, line.type);
    }),
    rule('counts', ['run.closed'], ({ data }, { claim }) => {
        for (const [type, number] of claim.counts) {
            if (data.counts[type] !== number)
                return broken(`data.counts`, `${number} of ${type}`, data.counts[type]);
        }
        const unknown = Object.keys(data.counts).find((type) => !claim.counts.has(type));
        return unknown === undefined ? null : broken('data.counts', `no ${unknown}`, data.counts[unknown]);
    }),
    rule('result', ['run.closed'], (line, { claim, story }) => {
        const expected = (0,verify_result/* expectedResults */.H)(claim);
        const { result } = line.data;
        if (result === 'authorized' && story.landed) {
            return broken('data.result', 'no authorize job in the ledger, to which it writes nothing', result);
        }
        if (expected.includes(result))
            return null;
        // When its last commit fails a run calls itself failed, whatever its operations did.
        if (!story.landed && result === 'failed' && claim.opened.mode === 'prod')
            return null;
        return broken('data.result', expected.join(' or '), result);
    }),
    rule('complete', ['run.closed'], completeFault),
];
const decisionOnly = ({ receipt, gate, outcome }) => (receipt ?? gate ?? outcome) === null;
/** Nothing is refused or begun on record; what is in place may be told. */
const withoutReceipt = ({ receipt, gate, outcome }) => (receipt ?? gate) === null && (outcome === null || outcome.type === 'operation.unchanged');
function completeFault(line, { claim }) {
    const operations = [...claim.operations.values()];
    const planned = claim.plan?.data.operations ?? 0;
    if (operations.length !== planned)
        return broken('type', `a decision on each of ${planned} operations`, operations.length);
    switch (line.data.result) {
        case 'planned':
            return each(operations, 'receipt.refused and operation.blocked', ({ receipt, blocked }) => (receipt && blocked) !== null);
        case 'blocked':
            // An execute job, which never mints, and a run without a key write no receipt lines at all when they are refused.
            if (operations.every(withoutReceipt))
                return null;
            return each(operations, 'a refusal or operation.unchanged', (operation) => !decisionOnly(operation));
        case 'authorized':
            if ((0,verify_claim/* countOf */.pq)(claim, 'gate.passed', 'gate.rejected') > 0)
                return broken('type', 'no gate in an authorize job', line.type);
            return each(operations, 'a receipt or operation.unchanged', (operation) => !decisionOnly(operation));
        case 'shipped':
        case 'partial':
            return each(operations, 'a gate for its receipt', ({ receipt, gate }) => receipt?.type !== 'receipt.minted' || gate !== null);
        case 'unchanged':
        case 'failed':
            return null;
    }
}
function each(operations, expected, holds) {
    const bare = operations.find((operation) => !holds(operation));
    return bare === undefined ? null : broken('type', `${expected} of ${bare.id} before run.closed`, 'none');
}

// EXTERNAL MODULE: ./src/protocol/vocabulary.ts
var vocabulary = __webpack_require__(14182);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
;// CONCATENATED MODULE: ./src/verify/rules-operation.ts



/** A batch is at most this many operations (docs/formats.md, section 7). */
const BATCH = 100;
const CODES = Object.values(vocabulary/* GATE_CODES */.FD).flat();
/** What must hold from decision to outcome of each operation: one receipt, nine checks, one intent, one outcome. */
const OPERATION_RULES = [
    rule('decisions', ['policy.decided'], (line, { claim, operation }) => {
        const { plan, operations } = claim;
        if (operation !== undefined)
            return broken('operation_id', 'one decision an operation', line.operation_id);
        if (operations.size >= (plan?.data.operations ?? 0)) {
            return broken('type', `decisions on ${plan?.data.operations ?? 0} operations`, 'one more');
        }
        const first = operations.values().next().value?.decided.data.policy_digest ?? line.data.policy_digest;
        if (line.data.policy_digest !== first)
            return broken('data.policy_digest', first, line.data.policy_digest);
        return permitFault(line);
    }),
    rule('decisions', AFTER_DECISION, (line, { claim, operation }) => {
        const planned = claim.plan?.data.operations ?? 0;
        if (claim.operations.size !== planned) {
            return broken('type', `a decision on each of ${planned} operations first`, line.type);
        }
        if (operation === undefined)
            return broken('operation_id', 'an operation that was decided on', line.operation_id);
        const kind = operation.decided.operation_kind;
        return line.operation_kind === kind ? null : broken('operation_kind', String(kind), line.operation_kind);
    }),
    // Before the rules on receipts: what stands between a gate and its intent is named as such.
    rule('gate_checks', AFTER_OPENED, (line, { claim }) => {
        const { before } = claim;
        if (before.type === 'gate.passed')
            return follows(line, before, 'operation.intent');
        if (before.type !== 'gate.rejected')
            return null;
        const begun = (claim.operations.get(before.operation_id ?? '')?.intent ?? null) !== null;
        return begun ? follows(line, before, 'operation.skipped') : null;
    }),
    rule('gate_checks', ['operation.intent'], (line, { claim }) => claim.before.type === 'gate.passed'
        ? null
        : broken('type', 'nine passed checks directly before an intent', line.type)),
    rule('gate_checks', GATES, (line, { operation, claim }) => {
        if (operation === undefined)
            return null;
        const { receipt, gate, intent, outcome } = operation;
        if (receipt?.type === 'receipt.refused')
            return broken('type', 'no gate for an advisory receipt', line.type);
        if (line.type === 'gate.passed') {
            if (receipt === null)
                return broken('type', 'a minted receipt before its gate', line.type);
            if (gate !== null)
                return broken('type', 'one passed gate an operation', line.type);
        }
        else if (outcome !== null || (gate !== null && intent === null)) {
            return broken('type', 'no further gate for this operation', line.type);
        }
        else if (intent === null && claim.stage === 'outcomes' && claim.unsettled > 0) {
            return broken('type', 'a rejection before begin where the gate would have passed', line.type);
        }
        return sameReceipt(line, receipt?.receipt_id);
    }),
    rule('receipt_lines', RECEIPTS, (line, { claim, operation, story }) => {
        if (operation !== undefined && (operation.receipt ?? operation.gate ?? operation.outcome) !== null) {
            return broken('operation_id', 'one receipt an operation', line.operation_id);
        }
        if (line.type === 'receipt.minted') {
            const batch = claim.stage === 'receipts' ? claim.batch : 0;
            if (batch >= BATCH)
                return broken('type', `at most ${BATCH} operations a batch`, 'one more');
        }
        return story.isNewReceipt(line.receipt_id ?? '')
            ? null
            : broken('receipt_id', 'a receipt that was never seen before', line.receipt_id);
    }),
    rule('all_or_nothing', RECEIPTS, (line, { claim }) => {
        if (line.type === 'receipt.minted') {
            if (claim.refusals > 0)
                return broken('type', 'nothing enforceable while the policy refuses an operation', line.type);
            if ((claim.counts.get('receipt.refused') ?? 0) > 0)
                return broken('type', 'nothing enforceable after a refusal', line.type);
            return null;
        }
        const mixed = claim.before.type === 'receipt.minted';
        return mixed ? broken('type', 'a batch that is minted as a whole or refused as a whole', line.type) : null;
    }),
    rule('single_use', ['operation.intent'], (line, { operation }) => {
        if (operation === undefined)
            return null;
        if (operation.intent !== null)
            return broken('receipt_id', 'one intent a receipt', line.receipt_id);
        if (operation.receipt?.type !== 'receipt.minted')
            return broken('receipt_id', 'an enforceable receipt', line.receipt_id);
        return sameReceipt(line, operation.receipt.receipt_id) ?? sameDigest(line, operation.receipt.data.operation_digest);
    }),
    rule('single_use', EXECUTED, (line, { operation }) => {
        if (operation === undefined)
            return null;
        if (operation.intent === null)
            return broken('type', 'an intent before its outcome', line.type);
        if (operation.outcome !== null)
            return broken('type', 'one outcome a consumed receipt', line.type);
        return sameReceipt(line, operation.intent.receipt_id);
    }),
    rule('outcomes', EXECUTED, (line, { claim, operation }) => {
        const { code, effect } = line.data;
        if (effect !== 'create' && effect !== 'update')
            return broken('data.effect', 'create or update', effect);
        if (line.type === 'operation.succeeded')
            return code === null ? null : broken('data.code', 'null on success', code);
        if (code === null)
            return broken('data.code', 'why', code);
        if (line.type !== 'operation.skipped')
            return null;
        if (claim.before.type !== 'gate.rejected') {
            return CODES.includes(code) ? broken('data.code', 'no code of the gate without its rejection', code) : null;
        }
        const failing = operation?.gate?.data.checks.map((check) => check.code) ?? [];
        return failing.includes(code) ? null : broken('data.code', 'the failing check of the gate before it', code);
    }),
    rule('outcomes', ['operation.unchanged'], (line, { operation }) => {
        const { code, effect } = line.data;
        if (effect !== 'none')
            return broken('data.effect', 'none', effect);
        if (code !== null)
            return broken('data.code', 'null on success', code);
        if (operation === undefined)
            return null;
        if (operation.decided.data.decision !== 'permit')
            return broken('type', 'a permitted operation', line.type);
        const busy = operation.receipt ?? operation.gate ?? operation.outcome;
        return busy === null ? null : broken('type', `nothing after ${busy.type}`, line.type);
    }),
    rule('outcomes', ['operation.blocked'], (line, { operation }) => {
        if (operation === undefined)
            return null;
        if (operation.blocked !== null)
            return broken('type', 'one operation.blocked an operation', line.type);
        if (operation.receipt === null)
            return broken('type', 'receipt.refused before operation.blocked', line.type);
        return sameDigest(line, operation.receipt.data.operation_digest);
    }),
    rule('reconciliations', ['operation.reconciled'], reconciliationFault),
];
/** `violations` is empty exactly with `permit` (looked at with the schema), which has a permit and no forbid matched. */
function permitFault({ data }) {
    if (data.decision !== 'permit')
        return null;
    const rules = data.rules.filter((item) => 'id' in item);
    const omitted = rules.length < data.rules.length;
    const forbidden = rules.find(({ effect, matched }) => effect === 'forbid' && matched);
    if (forbidden !== undefined)
        return broken('data.rules', 'no matched forbid rule with permit', forbidden.id);
    const permitted = omitted || rules.some(({ effect, matched }) => effect === 'permit' && matched);
    return permitted ? null : broken('data.rules', 'a matched permit rule with permit', 'none');
}
function follows(line, before, type) {
    if (line.type !== type)
        return broken('type', `${type} directly after ${before.type}`, line.type);
    if (line.operation_id !== before.operation_id)
        return broken('operation_id', String(before.operation_id), line.operation_id);
    return sameReceipt(line, before.receipt_id);
}
/** A rejection may name no receipt, and an execute job may reject one that is not on record. */
function sameReceipt(line, receipt) {
    if (receipt === undefined || line.receipt_id === undefined || line.receipt_id === receipt)
        return null;
    return broken('receipt_id', receipt, line.receipt_id);
}
function sameDigest(line, digest) {
    const found = line.data.operation_digest;
    return found === digest ? null : broken('data.operation_digest', digest, found);
}
function reconciliationFault(line, { claim, story }) {
    const { receipt_id: receipt, run_id: runId, run_attempt: attempt } = line.data;
    if (claim.reconciled.some(({ data }) => data.receipt_id === receipt)) {
        return broken('data.receipt_id', 'one reconciliation a receipt', receipt);
    }
    const open = story.open.get(receipt)?.line;
    // Where lines of earlier runs are not here, neither is the intent.
    if (open === undefined && !story.whole)
        return null;
    if (open === undefined || open.claim === claim.id) {
        return broken('data.receipt_id', 'an intent of an earlier run without an outcome', receipt);
    }
    const names = (of, run, number) => (0,jcs/* canonicalize */.dw)([of.operation_id ?? null, of.operation_kind ?? null, run, number]);
    const expected = names(open, open.run_id, open.run_attempt);
    const found = names(line, runId, attempt);
    return expected === found ? null : broken('data', `the intent's ${expected}`, found);
}

;// CONCATENATED MODULE: ./src/verify/rules.ts




/** Which lines of a claim may follow at which stage. `receipts` and `gates` open a batch once the last one is settled. */
const STAGES = new Map([
    ['operation.reconciled', ['begun']],
    ['plan.created', ['begun']],
    ['policy.decided', ['planned']],
    ['receipt.minted', ['planned', 'receipts', 'gates', 'outcomes']],
    ['receipt.refused', ['planned', 'receipts', 'gates', 'outcomes']],
    ['gate.passed', ['receipts', 'gates']],
    ['gate.rejected', ['planned', 'receipts', 'gates', 'outcomes']],
    ['operation.intent', ['gates']],
    ['operation.blocked', ['receipts', 'outcomes']],
    ['operation.unchanged', ['planned', 'receipts', 'gates', 'outcomes']],
    ['operation.succeeded', ['gates', 'outcomes']],
    ['operation.failed', ['gates', 'outcomes']],
    ['operation.skipped', ['gates', 'outcomes']],
    ['operation.in_doubt', ['gates', 'outcomes']],
]);
const IN_DRY_RUN = [
    'run.opened',
    'plan.created',
    'policy.decided',
    'receipt.refused',
    'operation.blocked',
    'run.closed',
];
/** A prod run that may not sign or write. */
const UNSIGNED = ['run.opened', 'plan.created', 'policy.decided', 'run.closed'];
/** The rules of a run's story, in the order they are put to each line. */
const STORY_RULES = [
    rule('run_identity', ['run.opened'], ({ data }) => {
        const origin = `/repositories/${data.repository_id}/marketops`;
        if (!data.origin.endsWith(origin))
            return broken('data.origin', `an origin that ends in ${origin}`, data.origin);
        if (data.vkey === null || (0,keys/* keyOf */.TN)(data.vkey)?.origin === data.origin)
            return null;
        return broken('data.vkey', `a verifier key of ${data.origin}`, data.vkey);
    }),
    rule('run_identity', AFTER_OPENED, (line, { claim: { opened } }) => {
        if (line.run_id !== opened.run_id)
            return broken('run_id', `${opened.run_id} as in run.opened`, line.run_id);
        if (line.mode !== opened.mode)
            return broken('mode', `${opened.mode} as in run.opened`, line.mode);
        if (line.run_attempt === opened.run_attempt)
            return null;
        return broken('run_attempt', `${opened.run_attempt} as in run.opened`, line.run_attempt);
    }),
    rule('times', AFTER_OPENED, (line, { claim }) => 
    // Equal length and form: text order is time order.
    line.ts >= claim.before.ts ? null : broken('ts', `no time before ${claim.before.ts}`, line.ts)),
    rule('dry_run_law', ['run.opened'], ({ mode, data }) => mode === 'prod' || data.vkey === null ? null : broken('data.vkey', 'null: a dry run has no key', data.vkey)),
    rule('dry_run_law', AFTER_OPENED, (line) => {
        if (line.mode === 'dry_run') {
            return IN_DRY_RUN.includes(line.type) ? null : broken('type', 'a line that a dry run may write', line.type);
        }
        return line.type === 'operation.blocked' ? broken('type', 'no operation.blocked in prod', line.type) : null;
    }),
    rule('dry_run_law', ['receipt.refused'], ({ mode, data }) => {
        if (mode === 'prod')
            return null;
        const says = data.violations.some((item) => 'omitted' in item || item.code === 'mode_not_prod');
        return says ? null : broken('data.violations', 'mode_not_prod in a dry run', data.violations);
    }),
    rule('unsigned_run', AFTER_OPENED, (line, { claim }) => claim.opened.mode === 'dry_run' || claim.opened.data.vkey !== null || UNSIGNED.includes(line.type)
        ? null
        : broken('type', 'nothing but plan, decisions and run.closed in a run without a key', line.type)),
    rule('line_order', AFTER_OPENED, (line, { claim }) => {
        if (claim.stage === 'closed')
            return broken('type', 'nothing after run.closed', line.type);
        const stages = STAGES.get(line.type);
        if (stages === undefined || stages.includes(claim.stage))
            return orderOfClosing(line.type, claim);
        return broken('type', `no ${line.type} here (after ${claim.before.type})`, line.type);
    }),
    ...OPERATION_RULES,
    ...CLOSING_RULES,
];
/** A run closes once it was planned, and begins no batch while the last one is open. */
function orderOfClosing(type, claim) {
    if (type === 'run.closed' && claim.plan === null && claim.reconciled.length === 0) {
        return broken('type', 'plan.created before run.closed', type);
    }
    const begins = type.startsWith('receipt.') && (claim.stage === 'gates' || claim.stage === 'outcomes');
    return begins && claim.unsettled > 0
        ? broken('type', 'an outcome for each intent before the next batch', type)
        : null;
}


/***/ }),

/***/ 6848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* unused harmony export mapSource */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12000);

/** A file's bytes. @throws Finding when there are more than `limit` */
async function readWhole(source, path, limit) {
    const pieces = [];
    let size = 0;
    for await (const piece of source.stream(path)) {
        size += piece.length;
        if (size > limit)
            throw new _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Finding */ .wI('failed', `${path}: expected at most ${limit} bytes, found more`);
        pieces.push(Buffer.from(piece));
    }
    return Buffer.concat(pieces);
}
/** Files in memory. */
function mapSource(files) {
    return {
        list: () => Promise.resolve([...files].map(([path, { length: size }]) => ({ path, size, kind: 'file' }))),
        // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous, memory is not
        async *stream(path) {
            const bytes = files.get(path);
            if (bytes === undefined)
                throw new Finding('failed', `${path}: expected a file, found nothing`);
            yield bytes;
        },
        close: () => Promise.resolve(),
    };
}


/***/ }),

/***/ 63313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ Story)
});

// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(96679);
// EXTERNAL MODULE: ./src/verify/claim.ts
var verify_claim = __webpack_require__(42369);
// EXTERNAL MODULE: ./src/verify/chain.ts + 1 modules
var chain = __webpack_require__(74996);
// EXTERNAL MODULE: ./src/verify/finding.ts
var finding = __webpack_require__(12000);
;// CONCATENATED MODULE: ./src/verify/id-set.ts
const WORDS = 4;
const HALF = 0.5;
const WORD_DIGITS = 8;
/**
 * A set of 128-bit ids (32 hex digits) in 32 bytes each: every receipt and claim of a ledger goes through one, and a
 * `Set` of texts would take ten times as much.
 */
class IdSet {
    #slots = new Uint32Array(1024 * WORDS);
    #size = 0;
    #words = new Uint32Array(WORDS);
    get size() {
        return this.#size;
    }
    /** False when the id was there already. */
    add(hex) {
        if ((this.#size + 1) * WORDS > this.#slots.length * HALF)
            this.#grow();
        const words = this.#words;
        for (let i = 0; i < WORDS; i++)
            words[i] = wordAt(hex, i * WORD_DIGITS);
        // An empty slot is all zeros; the one id that looks like it is kept as another that is no more likely to occur.
        if (words[0] === 0 && words[1] === 0 && words[2] === 0 && words[3] === 0)
            words[3] = 1;
        const added = insert(this.#slots, words, 0);
        if (added)
            this.#size++;
        return added;
    }
    #grow() {
        const larger = new Uint32Array(this.#slots.length * 2);
        for (let i = 0; i < this.#slots.length; i += WORDS) {
            if (!isEmpty(this.#slots, i))
                insert(larger, this.#slots, i);
        }
        this.#slots = larger;
    }
}
/** Eight lower-case hex digits as a number. */
function wordAt(hex, start) {
    let word = 0;
    for (let i = start; i < start + WORD_DIGITS; i++) {
        const code = hex.charCodeAt(i);
        word = (word << 4) | (code < 58 ? code - 48 : code - 87);
    }
    return word;
}
function isEmpty(slots, at) {
    return slots[at] === 0 && slots[at + 1] === 0 && slots[at + 2] === 0 && slots[at + 3] === 0;
}
/** Puts the four words at `from` into the table; false when they are there. */
function insert(slots, words, from) {
    const mask = slots.length / WORDS - 1;
    for (let slot = words[from] & mask;; slot = (slot + 1) & mask) {
        const base = slot * WORDS;
        if (isEmpty(slots, base)) {
            for (let i = 0; i < WORDS; i++)
                slots[base + i] = words[from + i];
            return true;
        }
        let same = true;
        for (let i = 0; i < WORDS; i++)
            if (slots[base + i] !== words[from + i])
                same = false;
        if (same)
            return false;
    }
}

// EXTERNAL MODULE: ./src/verify/limits.ts
var limits = __webpack_require__(61765);
;// CONCATENATED MODULE: ./src/verify/story.ts






/**
 * Follows what a ledger tells: each line put to the rules for its type, then remembered in its claim. Memory holds
 * claims that are not closed, and 32 bytes for each claim and receipt ever seen.
 */
class Story {
    #options;
    #rules;
    #claims = new Map();
    #seenClaims = new IdSet();
    #seenReceipts = new IdSet();
    #open = new Map();
    #held = 0;
    #latest = null;
    constructor(options) {
        this.#options = options;
        this.#rules = new Map(ledger/* LINE_TYPES */.de.map((type) => [type, options.rules.filter(({ types }) => types.includes(type))]));
    }
    /** Claims that are not closed; with `keep`, all. */
    get claims() {
        return this.#claims;
    }
    /** Intents that nothing has settled yet, by receipt id. */
    get open() {
        return this.#open;
    }
    /** @throws Finding naming the rule that the line breaks */
    take(line, placed) {
        const claim = line.type === 'run.opened' ? this.#opened(line, placed) : this.#claimOf(line, placed);
        const operation = line.operation_id === undefined ? undefined : claim.operations.get(line.operation_id);
        const context = { claim, operation, story: this };
        for (const rule of this.#rules.get(line.type) ?? []) {
            const broken = rule.check(line, context);
            if (broken !== null)
                (0,finding/* fail */.fJ)((0,chain/* inside */.nx)(placed.place, line, broken.path), broken.expected, (0,finding/* shown */.SP)(broken.found), rule.name);
        }
        this.#remember(line, claim, operation, placed);
    }
    /** Whether a receipt was never seen before; it has been from now on. */
    isNewReceipt(id) {
        return this.#seenReceipts.add(id.slice('rcpt_'.length));
    }
    get whole() {
        return this.#options.whole;
    }
    get landed() {
        return this.#options.landed;
    }
    #opened(line, placed) {
        if (!this.#seenClaims.add(line.claim)) {
            (0,finding/* fail */.fJ)((0,chain/* inside */.nx)(placed.place, line, 'claim'), 'a claim that begins once', (0,finding/* shown */.SP)(line.claim), 'run_identity');
        }
        this.#hold(1, placed);
        const claim = (0,verify_claim/* openClaim */.fc)(line);
        this.#claims.set(line.claim, claim);
        return claim;
    }
    #claimOf(line, placed) {
        // Lines of one claim mostly stand together.
        const claim = line.claim === this.#latest?.id ? this.#latest : this.#claims.get(line.claim);
        if (claim === undefined) {
            (0,finding/* fail */.fJ)((0,chain/* inside */.nx)(placed.place, line, 'claim'), 'a claim that run.opened began and nothing closed', (0,finding/* shown */.SP)(line.claim), 'run_identity');
        }
        this.#latest = claim;
        return claim;
    }
    #remember(line, claim, operation, placed) {
        claim.counts.set(line.type, (claim.counts.get(line.type) ?? 0) + 1);
        switch (line.type) {
            case 'run.opened':
                break;
            case 'plan.created':
                claim.plan = line;
                claim.stage = 'planned';
                break;
            case 'policy.decided':
                this.#hold(1, placed);
                claim.operations.set(line.operation_id ?? '', newOperation(line));
                if (line.data.decision !== 'permit')
                    claim.refusals++;
                break;
            case 'receipt.minted':
            case 'receipt.refused':
                claim.batch = claim.stage === 'receipts' ? claim.batch + 1 : 1;
                claim.stage = 'receipts';
                if (operation !== undefined)
                    operation.receipt = line;
                break;
            case 'gate.passed':
            case 'gate.rejected':
                if ((operation?.intent ?? null) === null)
                    claim.stage = 'gates';
                if (operation !== undefined)
                    operation.gate = line;
                break;
            case 'operation.intent':
                claim.unsettled++;
                if (operation !== undefined)
                    operation.intent = line;
                this.#open.set(line.receipt_id ?? '', { claim, line, inDoubt: false });
                this.#options.onIntent?.(line, claim);
                break;
            case 'operation.blocked':
                claim.stage = 'outcomes';
                if (operation !== undefined)
                    operation.blocked = line;
                break;
            case 'operation.reconciled':
                claim.reconciled.push(line);
                this.#settle(line.data.receipt_id);
                break;
            case 'run.closed':
                claim.stage = 'closed';
                claim.closed = line;
                if (!this.#options.keep)
                    this.#release(claim);
                break;
            case 'operation.succeeded':
            case 'operation.failed':
            case 'operation.skipped':
            case 'operation.in_doubt':
            case 'operation.unchanged':
                claim.stage = 'outcomes';
                if (operation !== undefined)
                    operation.outcome = line;
                if (line.receipt_id !== undefined)
                    this.#outcome(line.receipt_id, line.type, claim);
        }
        claim.before = line;
    }
    #outcome(receipt, type, claim) {
        claim.unsettled--;
        const open = this.#open.get(receipt);
        this.#open.delete(receipt);
        if (open !== undefined && type === 'operation.in_doubt')
            this.#open.set(receipt, { claim: null, line: open.line, inDoubt: true });
    }
    /** An intent was reconciled: its run is over, and when nothing of it is open any more, it counts as closed. */
    #settle(receipt) {
        const open = this.#open.get(receipt);
        if (open === undefined)
            return;
        this.#open.delete(receipt);
        if (open.claim === null)
            return;
        open.claim.unsettled--;
        if (open.claim.unsettled === 0 && !this.#options.keep)
            this.#release(open.claim);
    }
    #release(claim) {
        if (this.#claims.delete(claim.id))
            this.#held -= 1 + claim.operations.size;
        if (this.#latest === claim)
            this.#latest = null;
    }
    #hold(more, placed) {
        this.#held += more;
        if (this.#held > limits/* LIMITS */.b.unsettled) {
            (0,finding/* fail */.fJ)(placed.place, `at most ${limits/* LIMITS */.b.unsettled} runs and operations that are not closed`, 'more', 'limits');
        }
    }
}
function newOperation(line) {
    return {
        id: line.operation_id ?? '',
        decided: line,
        receipt: null,
        gate: null,
        intent: null,
        outcome: null,
        blocked: null,
    };
}


/***/ }),

/***/ 93156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export EXIT_CODES */
/** What `verify` concludes, and how it exits (docs: verdicts). */
const EXIT_CODES = {
    VERIFIED: 0,
    TAMPERED: 1,
    UNUSABLE: 2,
    INCOMPLETE: 3,
    UNVERIFIABLE: 4,
    SELF_CONSISTENT: 5,
};
/** The strongest of the verdicts that hold: tampered, unverifiable, incomplete, self-consistent, verified. */
function verdictOf(checks) {
    const any = (...statuses) => checks.some(({ status }) => statuses.includes(status));
    if (any('failed'))
        return 'TAMPERED';
    if (any('unverifiable'))
        return 'UNVERIFIABLE';
    if (any('missing'))
        return 'INCOMPLETE';
    // A check that was skipped without any of the above, or no check at all, must not pass for a good one.
    if (any('skipped') || !any('ok'))
        return 'TAMPERED';
    return any('unpinned') ? 'SELF_CONSISTENT' : 'VERIFIED';
}


/***/ }),

/***/ 34496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (/* binding */ examineProof),
  Gr: () => (/* binding */ verifyProof)
});

// UNUSED EXPORTS: proofChecks

// EXTERNAL MODULE: ./src/core/clock.ts
var clock = __webpack_require__(32257);
// EXTERNAL MODULE: ./src/protocol/proof.ts
var protocol_proof = __webpack_require__(38422);
// EXTERNAL MODULE: ./src/protocol/note.ts
var protocol_note = __webpack_require__(49598);
// EXTERNAL MODULE: ./src/verify/checks.ts
var verify_checks = __webpack_require__(13148);
// EXTERNAL MODULE: ./src/verify/context.ts
var verify_context = __webpack_require__(88230);
// EXTERNAL MODULE: ./src/verify/finding.ts
var verify_finding = __webpack_require__(12000);
// EXTERNAL MODULE: ./src/verify/keys.ts
var keys = __webpack_require__(29241);
;// CONCATENATED MODULE: ./src/verify/checks-checkpoints.ts







const FILE = (0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.checkpoints);
/** Checkpoints: they state what the lines give, and the run's key signed them. */
const CHECKPOINT_CHECKS = [
    { name: 'checkpoint_states', check: states },
    { name: 'checkpoint_signatures', check: signatures },
    { name: 'since', check: since },
];
function states(context) {
    const { files, ledger } = context;
    const stretches = (0,verify_context/* need */.$B)(files.stretches, 'checkpoints.json');
    const { data } = (0,verify_checks/* wholeClaim */.IH)(context).opened;
    const signer = (0,verify_checks/* signerOf */.Kv)(context);
    if (stretches.length !== ledger.stretches.length) {
        (0,verify_finding/* fail */.fJ)(FILE, `${ledger.stretches.length} stretches, as in ledger.jsonl`, String(stretches.length));
    }
    for (const [i, { first_seq: first, before, after, frontier }] of stretches.entries()) {
        const found = ledger.stretches[i];
        if (found?.first !== first)
            (0,verify_finding/* fail */.fJ)(FILE, `[${i}].first_seq ${String(found?.first)}`, String(first));
        if (signer === null && (before !== null || after !== null || first !== 0 || frontier.length > 0)) {
            (0,verify_finding/* fail */.fJ)(FILE, 'one stretch from seq 0 without checkpoints in an unsigned proof', `[${i}]`);
        }
        for (const note of [before, after]) {
            if (note !== null && note.origin !== data.origin)
                (0,verify_finding/* fail */.fJ)(FILE, `origin ${data.origin}`, note.origin);
        }
        if (first === 0 && before !== null)
            (0,verify_finding/* fail */.fJ)(FILE, `[${i}].before null at seq 0`, 'a checkpoint');
        if (first > 0 && before === null && after !== null)
            (0,verify_finding/* fail */.fJ)(FILE, `[${i}].before, a checkpoint of size ${first}`, 'null');
        if (before !== null)
            sameState(before, ledger.states, first, first, `[${i}].before`);
        if (after !== null)
            sameState(after, ledger.states, first + 1, found.end, `[${i}].after`);
    }
    return `${stretches.length} stretches follow from their checkpoints`;
}
function sameState(note, known, lowest, highest, what) {
    if (note.size < lowest || note.size > highest)
        (0,verify_finding/* fail */.fJ)(FILE, `${what} of a size from ${lowest} to ${highest}`, String(note.size));
    const state = known.get(note.size);
    if (state?.root !== note.root)
        (0,verify_finding/* fail */.fJ)(FILE, `${what}: root ${String(state?.root)}`, note.root);
    if (state.head !== note.head)
        (0,verify_finding/* fail */.fJ)(FILE, `${what}: head ${state.head}`, note.head);
}
function signatures(context) {
    const stretches = (0,verify_context/* need */.$B)(context.files.stretches, 'checkpoints.json');
    const signer = (0,verify_checks/* signerOf */.Kv)(context);
    const { opened } = (0,verify_checks/* claimOf */._B)(context);
    if (signer === null)
        throw new verify_finding/* Finding */.wI('not_applicable', 'an unsigned proof has no checkpoints');
    let notes = 0;
    const worth = [];
    for (const [i, { before, after }] of stretches.entries()) {
        if (before !== null) {
            notes++;
            collect(worth, () => signedBefore(before, signer, context.pins, (0,clock/* parseTime */.pe)(opened.ts), `[${i}].before`));
        }
        if (after === null)
            continue;
        notes++;
        const state = context.ledger.states.get(after.size);
        const time = (0,clock/* parseTime */.pe)(state?.ts ?? opened.ts);
        collect(worth, () => signedAfter(after, signer, context.pins, time, `[${i}].after`));
    }
    // Beside what failed all are alike: unpinned where no keys are given, unverifiable where some are.
    const worst = worth.find(({ status }) => status === 'failed') ?? worth[0];
    if (worst !== undefined)
        throw worst;
    return `${notes} checkpoints are signed`;
}
/** Looks at every checkpoint before the worst finding is reported: a forged one must not hide behind an unknown key. */
function collect(worth, check) {
    try {
        check();
    }
    catch (error) {
        if (!(error instanceof verify_finding/* Finding */.wI))
            throw error;
        worth.push(error);
    }
}
/** `after` is signed by the key that `run.opened` names; further lines count where their key is known. */
function signedAfter(note, signer, pins, time, what) {
    rejectForged(note, [signer, ...pinnedKeys(pins)], what);
    if ((0,protocol_note/* verifyNote */.W4)(note.note, signer) !== 'valid')
        (0,verify_finding/* fail */.fJ)(FILE, `${what} signed by ${signer.text}`, 'no such signature');
    (0,keys/* requireStanding */.mq)(pins, signer, time, what);
}
/** `before` was signed by whoever wrote before: any key that is known. */
function signedBefore(note, signer, pins, time, what) {
    const known = [signer, ...pinnedKeys(pins)];
    rejectForged(note, known, what);
    const valid = known.filter((key) => (0,protocol_note/* verifyNote */.W4)(note.note, key) === 'valid');
    // It is older than this run's first line: a key that came into force later cannot have signed it.
    if (valid.some((key) => startsBy(pins, key, time)))
        return;
    const [first] = valid;
    if (first !== undefined)
        (0,keys/* requireStanding */.mq)(pins, first, time, what);
    const names = note.note.signatures.map(({ name, keyHash }) => `${name}+${keyHash}`).join(', ');
    throw new verify_finding/* Finding */.wI(pins === null ? 'unpinned' : 'unverifiable', `${what} is signed by ${names}, which is not known`);
}
function startsBy(pins, key, time) {
    return (pins?.keys.some(({ vkey, notBefore }) => vkey.text === key.text && (notBefore ?? -Infinity) <= (time ?? Infinity)) ?? false);
}
/** C2SP signed-note: a signature of a known key that does not verify rejects the note. */
function rejectForged(note, known, what) {
    const forged = known.find((key) => (0,protocol_note/* verifyNote */.W4)(note.note, key) === 'invalid');
    if (forged !== undefined)
        (0,verify_finding/* fail */.fJ)(FILE, `${what}: a signature that ${forged.text} made`, 'another');
}
const pinnedKeys = (pins) => pins?.keys.map(({ vkey }) => vkey) ?? [];
function since({ since: seen, files, ledger, pins }) {
    if (seen === null)
        throw new verify_finding/* Finding */.wI('not_applicable', 'no earlier checkpoint was given');
    const place = (0,verify_finding.at)('the checkpoint given with --since');
    const stretches = (0,verify_context/* need */.$B)(files.stretches, 'checkpoints.json');
    const origin = ledger.claim?.opened.data.origin ?? null;
    if (seen.origin !== origin)
        (0,verify_finding/* fail */.fJ)(place, `origin ${String(origin)}`, seen.origin);
    requireKnown(seen, pins);
    const known = stretches.flatMap(({ before, after }) => [before, after]).find((note) => note?.size === seen.size);
    const state = ledger.states.get(seen.size);
    const root = state?.root ?? known?.root ?? null;
    if (root === null) {
        throw new verify_finding/* Finding */.wI('missing', `the line at size ${seen.size} is not in this proof: ask for the ledger branch`);
    }
    if (root !== seen.root)
        (0,verify_finding/* fail */.fJ)(place, `root ${seen.root} at size ${seen.size}`, root);
    const head = state?.head ?? known?.head;
    if (head !== seen.head)
        (0,verify_finding/* fail */.fJ)(place, `head ${seen.head} at size ${seen.size}`, String(head));
    return `extends the ledger as seen at size ${seen.size}`;
}
/** The earlier checkpoint must itself be signed by a key that is known, where any is. */
function requireKnown(seen, pins) {
    if (pins === null)
        return;
    const verdicts = pins.keys.map(({ vkey }) => (0,protocol_note/* verifyNote */.W4)(seen.note, vkey));
    if (verdicts.includes('invalid'))
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)('the checkpoint given with --since'), 'a signature of its key', 'another');
    if (!verdicts.includes('valid')) {
        throw new verify_finding/* Finding */.wI('unverifiable', `the checkpoint given with --since is signed by no key in ${pins.from}`);
    }
}

// EXTERNAL MODULE: ./src/protocol/vkey.ts
var vkey = __webpack_require__(19523);
;// CONCATENATED MODULE: ./src/verify/checks-files.ts








/** The files as such: all there, nothing else, what the manifest says. */
const FILE_CHECKS = [
    {
        name: 'layout',
        check: ({ files: { entries } }) => {
            const seen = new Set();
            for (const { path, kind } of entries) {
                if (!(0,protocol_proof/* isProofPath */.SV)(path))
                    (0,verify_finding/* fail */.fJ)((0,verify_finding.at)((0,verify_finding/* shown */.SP)(path)), 'a file of the proof layout', 'another');
                if (kind !== 'file')
                    (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), 'a regular file', 'a link or device');
                if (seen.has(path))
                    (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), 'one file of this name', 'another');
                seen.add(path);
            }
            const lacking = Object.values(protocol_proof/* PROOF_FILES */.Pb).find((path) => path !== protocol_proof/* PROOF_FILES */.Pb.manifest && !seen.has(path));
            if (lacking !== undefined)
                (0,verify_finding/* absent */.Ge)(lacking, seen.has(protocol_proof/* PROOF_FILES */.Pb.manifest));
            return `${entries.length} files, all of the layout`;
        },
    },
    { name: 'proof_file', check: ({ files }) => ((0,verify_context/* must */.sb)(files.proof), 'CANONICAL_PROOF.json is canonical and closed') },
    { name: 'plan_file', check: ({ files }) => ((0,verify_context/* must */.sb)(files.plan), 'plan.json is canonical and closed') },
    {
        name: 'checkpoints_file',
        check: ({ files }) => `${(0,verify_context/* must */.sb)(files.stretches).length} stretches with signed checkpoints`,
    },
    {
        name: 'receipt_files',
        check: ({ files }) => {
            for (const read of files.receipts.values())
                (0,verify_context/* must */.sb)(read);
            return `${files.receipts.size} envelopes are canonical and closed`;
        },
    },
    {
        name: 'manifest',
        check: ({ files, ledger }) => {
            const { payload } = (0,verify_context/* must */.sb)(files.manifest);
            const paths = new Set(files.entries.map(({ path }) => path).filter((path) => path !== protocol_proof/* PROOF_FILES */.Pb.manifest));
            const unlisted = [...paths].find((path) => payload.files[path] === undefined);
            if (unlisted !== undefined)
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)((0,verify_finding/* shown */.SP)(unlisted)), 'a file that the manifest names', 'another');
            for (const [path, digest] of Object.entries(payload.files)) {
                if (!paths.has(path))
                    (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `${digest} as in the manifest`, 'no file');
                const unread = files.unread.get(path);
                if (unread !== undefined)
                    throw unread;
                const found = files.digests.get(path);
                // A ledger with a defect was not read to its end; the defect is reported as such.
                if (found === undefined)
                    throw new verify_finding/* Finding */.wI('skipped', `needs ${path}, which could not be read`);
                if (found !== digest)
                    (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `${digest} as in the manifest`, found);
            }
            const head = ledger.last?.head ?? null;
            if (payload.head !== head)
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.manifest), `head ${String(head)}, the last line's hash`, payload.head);
            return `${paths.size} files have the digests that the manifest gives`;
        },
    },
    { name: 'manifest_signature', check: manifestSignature },
    { name: 'trusted_keys', check: innerKeys },
];
function manifestSignature(context) {
    const { envelope, signed } = (0,verify_context/* need */.$B)(context.files.manifest, 'manifest.json');
    const claim = (0,verify_checks/* claimOf */._B)(context);
    const signer = (0,verify_checks/* signerOf */.Kv)(context);
    const [signature, ...more] = envelope.signatures;
    if (signer === null) {
        if (signature !== undefined)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.manifest), 'no signature in an unsigned proof', signature.keyid);
        if (claim.opened.mode === 'dry_run')
            throw new verify_finding/* Finding */.wI('unpinned', 'a dry run has no key: nothing is signed');
        throw new verify_finding/* Finding */.wI('missing', 'unsigned: a prod run that could not sign');
    }
    if (signature === undefined)
        throw new verify_finding/* Finding */.wI('missing', 'the manifest of a prod run is not signed');
    const keyid = `ed25519:${signer.keyHash}`;
    if (more.length > 0)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.manifest), 'one signature', String(envelope.signatures.length));
    if (signature.keyid !== keyid)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.manifest), `a signature of ${keyid}`, signature.keyid);
    if (!(0,vkey/* verifyEd25519 */.pI)(signer, signed, Buffer.from(signature.sig, 'base64'))) {
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.manifest), `a signature that ${signer.text} made`, 'another');
    }
    (0,keys/* requireStanding */.mq)(context.pins, signer, (0,clock/* parseTime */.pe)(context.ledger.last?.ts ?? ''), 'manifest.json');
    return `signed by ${signer.text}`;
}
/** Prod refuses a key that the owners do not list: the list it went by must list it. */
function innerKeys(context) {
    const text = (0,verify_context/* need */.$B)(context.files.trustedKeys, 'trusted-keys');
    const signer = (0,verify_checks/* signerOf */.Kv)(context);
    const claim = (0,verify_checks/* wholeClaim */.IH)(context);
    if (signer === null)
        throw new verify_finding/* Finding */.wI('not_applicable', 'an unsigned run is bound to no key');
    const pins = { keys: parsed(text), from: protocol_proof/* PROOF_FILES */.Pb.trustedKeys };
    const times = [claim.before.ts];
    for (const { receipt } of claim.operations.values()) {
        const read = context.files.receipts.get(receipt?.receipt_id ?? '');
        if (read !== undefined && 'value' in read)
            times.push(read.value.payload.issued_at);
    }
    for (const time of times) {
        const standing = (0,keys/* standingOf */.YP)(pins, signer, (0,clock/* parseTime */.pe)(time));
        if (standing !== 'pinned')
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.trustedKeys), `${signer.text} in force at ${time}`, standing);
    }
    return 'the trusted keys that the run went by list its key';
}
function parsed(text) {
    try {
        return (0,vkey/* parseTrustedKeys */.n0)(text);
    }
    catch (error) {
        if (error instanceof vkey/* TrustedKeysError */.Us)
            return (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.trustedKeys, 0, error.line), 'a verifier key', error.message);
        throw error;
    }
}

// EXTERNAL MODULE: ./src/verify/checks-ledger.ts
var checks_ledger = __webpack_require__(65088);
// EXTERNAL MODULE: ./src/protocol/plan.ts
var protocol_plan = __webpack_require__(36625);
// EXTERNAL MODULE: ./src/verify/locate.ts
var locate = __webpack_require__(77559);
;// CONCATENATED MODULE: ./src/verify/checks-plan.ts







/** Stops the check: what had to stand at a path of plan.json. */
function wrong(plan, path, expected, found) {
    return (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.plan, (0,locate/* offsetOf */.b4)(plan, path)), `${path} ${expected}`, String(found));
}
function digests(plan) {
    for (const [i, operation] of plan.operations.entries()) {
        const digest = (0,protocol_plan/* operationDigest */.Q8)(operation);
        if (digest !== operation.operation_digest) {
            wrong(plan, `operations[${i}].operation_digest`, digest, operation.operation_digest);
        }
    }
    const digest = (0,protocol_plan/* planDigest */.Gb)(plan);
    if (digest !== plan.plan_digest)
        wrong(plan, 'plan_digest', digest, plan.plan_digest);
    return `${plan.operations.length} operations have the digests that the plan gives`;
}
function dependencies(plan) {
    const byId = new Map();
    for (const [i, operation] of plan.operations.entries()) {
        const { operation_id: id } = operation;
        if (byId.has(id))
            wrong(plan, `operations[${i}].operation_id`, 'unique', id);
        byId.set(id, operation);
    }
    const settled = new Set();
    // Takes away what depends on nothing that is left; a cycle is what never goes.
    for (let before = -1; settled.size !== before;) {
        before = settled.size;
        for (const { operation_id: id, depends_on: needs } of plan.operations) {
            if (needs.every((other) => settled.has(other)))
                settled.add(id);
        }
    }
    const index = plan.operations.findIndex(({ operation_id: id }) => !settled.has(id));
    if (index >= 0)
        wrong(plan, `operations[${index}].depends_on`, 'other operations, without a cycle', plan.operations[index]?.depends_on);
    return 'ids are unique, dependencies lead somewhere';
}
function binding(context) {
    const plan = (0,verify_context/* need */.$B)(context.files.plan, 'plan.json');
    const claim = (0,verify_checks/* wholeClaim */.IH)(context);
    const { opened, plan: line } = claim;
    const expected = {
        blocked_by_mode: opened.mode === 'dry_run',
        commit_sha: opened.data.commit_sha,
        mode: opened.mode,
        ref: opened.data.ref,
        repository: opened.data.repository,
        repository_id: opened.data.repository_id,
    };
    for (const [field, value] of Object.entries(expected)) {
        const found = plan[field];
        if (found !== value)
            wrong(plan, field, `${String(value)} as in run.opened`, found);
    }
    if (line === null)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.ledger), 'a plan.created line', 'none');
    if (line.data.plan_digest !== plan.plan_digest)
        wrong(plan, 'plan_digest', `${line.data.plan_digest} as in plan.created`, plan.plan_digest);
    const fileDigest = context.files.digests.get(protocol_proof/* PROOF_FILES */.Pb.plan);
    if (line.data.plan_file_digest !== fileDigest)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.plan), `${line.data.plan_file_digest} as in plan.created`, String(fileDigest));
    if (line.data.operations !== plan.operations.length) {
        wrong(plan, 'operations', `${line.data.operations} as in plan.created`, plan.operations.length);
    }
    if (((0,clock/* parseTime */.pe)(plan.created_at) ?? 0) > ((0,clock/* parseTime */.pe)(line.ts) ?? 0))
        wrong(plan, 'created_at', `not after ${line.ts}`, plan.created_at);
    return `plan ${plan.plan_digest}`;
}
/** A check that looks at each operation of the plan beside its story, and says what is wrong. */
function eachOperation(check, right) {
    return (context) => {
        const plan = (0,verify_context/* need */.$B)(context.files.plan, 'plan.json');
        const claim = (0,verify_checks/* wholeClaim */.IH)(context);
        for (const [i, planned] of plan.operations.entries()) {
            const story = claim.operations.get(planned.operation_id);
            // A claim that was cut before its decisions is not a finished one; nothing was done by then.
            if (story === undefined && claim.closed === null)
                continue;
            const wrongWith = story === undefined ? 'decided on in ledger.jsonl' : check(planned, story, claim, plan);
            if (wrongWith !== null)
                wrong(plan, `operations[${i}]`, wrongWith, `${planned.operation_id} otherwise`);
        }
        return right;
    };
}
const operationBinding = (planned, { decided, receipt, intent, outcome, blocked }) => {
    if (decided.operation_kind !== planned.operation_kind)
        return `of kind ${String(decided.operation_kind)} as decided on`;
    for (const line of [receipt, intent, blocked]) {
        if (line !== null && line.data.operation_digest !== planned.operation_digest)
            return `with digest ${line.data.operation_digest} as in ${line.type} at seq ${line.seq}`;
    }
    const key = (0,protocol_plan/* naturalKey */.XX)(planned);
    if (intent !== null && intent.data.natural_key !== key)
        return `with natural key ${intent.data.natural_key} as in its intent`;
    for (const line of [outcome, blocked]) {
        if (line !== null && line.data.effect !== planned.effect)
            return `with effect ${line.data.effect} as in ${line.type} at seq ${line.seq}`;
    }
    return null;
};
const effects = ({ effect }, { decided, receipt, outcome, gate }, { opened, closed, counts, refusals }) => {
    if (opened.mode === 'dry_run' || opened.data.vkey === null)
        return null;
    const minted = receipt?.type === 'receipt.minted';
    if (effect === 'conflict') {
        if ((counts.get('receipt.minted') ?? 0) > 0)
            return 'without conflict while anything is minted';
        const says = receipt === null ||
            refusals > 0 ||
            receipt.data.violations.some((item) => 'omitted' in item || item.code === 'conflict');
        return says ? null : 'refused for its conflict';
    }
    if (effect === 'none') {
        const permitted = decided.data.decision === 'permit';
        if (minted || gate !== null || (permitted && receipt !== null))
            return 'with something to do: it has a receipt or a gate';
        const result = closed?.data.result ?? 'failed';
        const told = ['shipped', 'partial', 'unchanged', ...(permitted ? ['blocked', 'authorized'] : [])];
        return told.includes(result) && outcome === null ? 'recorded as unchanged' : null;
    }
    return outcome?.type === 'operation.unchanged' ? 'with effect none' : null;
};
const dependencyFault = ({ depends_on: needs }, { outcome }, claim) => {
    if (outcome === null)
        return null;
    const before = needs.map((id) => claim.operations.get(id)?.outcome ?? null);
    const done = before.map((other) => other?.type === 'operation.unchanged' || other?.type === 'operation.succeeded');
    if (outcome.type === 'operation.succeeded') {
        const late = before.some((other) => other?.type === 'operation.succeeded' && other.seq > outcome.seq);
        return late || done.includes(false) ? 'done after all that it depends on' : null;
    }
    if (outcome.type !== 'operation.skipped' || outcome.data.code !== 'dependency_failed')
        return null;
    return done.includes(false) ? null : 'skipped for another reason: what it depends on was done';
};
function policyDigest(context) {
    const found = context.files.digests.get(protocol_proof/* PROOF_FILES */.Pb.policy);
    if (found === undefined)
        return (0,verify_finding/* absent */.Ge)(protocol_proof/* PROOF_FILES */.Pb.policy, (0,verify_context/* isSealed */.dy)(context));
    for (const { decided } of (0,verify_checks/* wholeClaim */.IH)(context).operations.values()) {
        const expected = decided.data.policy_digest;
        if (expected !== found)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.policy), `${expected} as in policy.decided`, found);
    }
    return `policy ${found}`;
}
/** The plan: its digests, and that the ledger tells of exactly its operations. */
const PLAN_CHECKS = [
    { name: 'plan_digests', check: ({ files }) => digests((0,verify_context/* need */.$B)(files.plan, 'plan.json')) },
    { name: 'plan_order', check: ({ files }) => dependencies((0,verify_context/* need */.$B)(files.plan, 'plan.json')) },
    { name: 'plan_binding', check: binding },
    {
        name: 'operation_binding',
        check: eachOperation(operationBinding, 'what was decided and done is what was planned'),
    },
    { name: 'effects', check: eachOperation(effects, 'every operation fared as its planned effect allows') },
    { name: 'dependencies', check: eachOperation(dependencyFault, 'nothing was done before what it depends on') },
    { name: 'policy_digest', check: policyDigest },
];

// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(96679);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/receipt.ts
var receipt = __webpack_require__(81920);
// EXTERNAL MODULE: ./src/verify/hmac.ts
var hmac = __webpack_require__(35078);
// EXTERNAL MODULE: ./src/protocol/fit-line.ts
var fit_line = __webpack_require__(67898);
;// CONCATENATED MODULE: ./src/verify/shortened.ts


/**
 * Whether a ledger line's list is the whole one as a line may hold it: texts cut at 4 KiB, the end left out and
 * counted (docs/formats.md, section 6).
 */
function isShortened(whole, written) {
    const last = written.at(-1);
    const omitted = last !== undefined && 'omitted' in last ? Number(last.omitted) : 0;
    const kept = omitted > 0 ? written.slice(0, -1) : written;
    if (kept.length + omitted !== whole.length)
        return false;
    const cut = whole.slice(0, kept.length).map((item) => cutAll(item));
    return (0,jcs/* canonicalize */.dw)(cut) === (0,jcs/* canonicalize */.dw)(kept);
}
/** Whether a ledger line's text is the whole one, cut where it is too long. */
function isCut(whole, written) {
    return whole === written || (whole !== null && written === (0,fit_line/* cutText */.IN)(whole, fit_line/* MAX_TEXT_BYTES */.$D));
}
function cutAll(value) {
    if (typeof value === 'string')
        return (0,fit_line/* cutText */.IN)(value, fit_line/* MAX_TEXT_BYTES */.$D);
    if (Array.isArray(value))
        return value.map((item) => cutAll(item));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cutAll(member)]));
}

;// CONCATENATED MODULE: ./src/verify/checks-receipts.ts












/** How far a clock may be ahead of another before the gate refuses (docs/formats.md, section 5). */
const SKEW_MS = 60_000;
/** Receipts: each is its line's, says what the run says, and is signed. */
const RECEIPT_CHECKS = [
    { name: 'receipt_envelopes', check: envelopes },
    { name: 'receipt_bindings', check: bindings },
    { name: 'refusals', check: refusals },
    { name: 'receipt_times', check: times },
    { name: 'receipt_anchors', check: checks_receipts_anchors },
    { name: 'approvals', check: approvals },
    { name: 'receipt_signatures', check: checks_receipts_signatures },
    { name: 'receipt_hmacs', check: hmacs },
];
/** Every receipt on record with its envelope, in ledger order. */
function bound(context) {
    return receiptLines((0,verify_checks/* wholeClaim */.IH)(context)).map(({ line, story }) => {
        const id = line.receipt_id ?? '';
        const path = (0,protocol_proof/* receiptPath */.WI)(id);
        const read = context.files.receipts.get(id);
        if (read === undefined)
            throw new verify_finding/* Finding */.wI('skipped', `needs ${path}, which is not there`);
        return { id, path, line, story, opened: (0,verify_context/* need */.$B)(read, path) };
    });
}
/** The receipt lines of a claim in ledger order, with their operations. */
function receiptLines(claim) {
    return [...claim.operations.values()]
        .flatMap((story) => (story.receipt === null ? [] : [{ line: story.receipt, story }]))
        .sort((a, b) => a.line.seq - b.line.seq);
}
function envelopes(context) {
    const { digests, receipts } = context.files;
    const lines = receiptLines((0,verify_checks/* wholeClaim */.IH)(context));
    for (const { line } of lines) {
        const path = (0,protocol_proof/* receiptPath */.WI)(line.receipt_id ?? '');
        const expected = line.data.envelope_digest;
        const found = digests.get(path);
        const wanted = `${expected} as at seq ${line.seq}`;
        if (found === undefined)
            (0,verify_finding/* absent */.Ge)(path, (0,verify_context/* isSealed */.dy)(context), wanted, 'no file');
        if (found !== expected)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `${expected} as at seq ${line.seq}`, found);
    }
    const recorded = new Set(lines.map(({ line }) => line.receipt_id));
    const stray = [...receipts.keys()].find((id) => !recorded.has(id));
    if (stray !== undefined)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)((0,protocol_proof/* receiptPath */.WI)(stray)), 'a receipt that the ledger records', 'another');
    return `${lines.length} envelopes are those that the ledger records`;
}
function bindings(context) {
    const { opened: run, plan } = (0,verify_checks/* wholeClaim */.IH)(context);
    const all = bound(context);
    const first = all[0]?.opened.payload;
    for (const { id, path, line, story, opened } of all) {
        const { payload } = opened;
        const dryRun = run.mode === 'dry_run';
        const expected = {
            receipt_id: id,
            mode: run.mode,
            repository: run.data.repository,
            repository_id: run.data.repository_id,
            environment: dryRun ? null : run.data.environment,
            run_id: run.run_id,
            run_attempt: run.run_attempt,
            workflow_ref: run.data.workflow_ref,
            workflow_sha: run.data.workflow_sha,
            actor: run.data.actor,
            operation_id: story.id,
            operation_kind: line.operation_kind,
            operation_digest: line.data.operation_digest,
            enforceable: line.data.enforceable,
            plan_digest: plan?.data.plan_digest,
            policy_digest: story.decided.data.policy_digest,
            // One process mints them all: for one API, under one key.
            api_url: first?.api_url,
            key_id: first?.key_id,
        };
        for (const [field, value] of Object.entries(expected)) {
            const found = payload[field];
            if (found !== value)
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `${field} ${String(value)}`, String(found));
        }
        if (!isShortened(payload.violations, line.data.violations)) {
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `the violations that seq ${line.seq} records`, 'others');
        }
    }
    return `${all.length} receipts say what the run, the plan and the policy say`;
}
/** An advisory receipt says at least why the policy refused its operation. */
function refusals(context) {
    const all = bound(context);
    for (const { path, story, opened } of all) {
        const said = opened.payload.violations.map(({ code, rule }) => (0,jcs/* canonicalize */.dw)({ code, rule }));
        for (const violation of story.decided.data.violations) {
            if ('omitted' in violation)
                continue;
            const { code, rule } = violation;
            if (!said.includes((0,jcs/* canonicalize */.dw)({ code, rule })))
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `violation ${code} as in policy.decided`, 'none');
        }
    }
    return 'every receipt of an operation that the policy refused says why';
}
/** Issued before they are recorded, in force when the gate passed, and never for long. */
function times(context) {
    const all = bound(context);
    for (const { path, line, story, opened } of all) {
        const issued = ms(opened.payload.issued_at);
        const expires = ms(opened.payload.expires_at);
        if (expires - issued > receipt/* MAX_LIFETIME_MS */.oe)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), 'a lifetime of at most 24 hours', opened.payload.expires_at);
        if (issued > ms(line.ts) + SKEW_MS)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `issued_at not after ${line.ts}`, opened.payload.issued_at);
        if (story.intent === null)
            continue;
        const begun = ms(story.intent.ts);
        if (begun > expires)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `expires_at not before ${story.intent.ts}, when the operation began`, opened.payload.expires_at);
        if (begun - issued > receipt/* MAX_LIFETIME_MS */.oe)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `issued_at within 24 hours of ${story.intent.ts}`, opened.payload.issued_at);
    }
    return `${all.length} receipts were in force when they were used`;
}
const ms = (time) => (0,clock/* parseTime */.pe)(time) ?? Number.NaN;
/** The ledger as it was read when minting: before the receipt's line, and no other ledger where that can be seen. */
function checks_receipts_anchors(context) {
    const all = bound(context);
    for (const { path, line, opened } of all) {
        const anchor = opened.payload.ledger;
        if (anchor === null)
            continue;
        if (anchor.size > line.seq)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `a ledger size of at most ${line.seq}`, String(anchor.size));
        const head = anchor.size === 0 ? ledger/* ZERO_HASH */.mG : (context.ledger.states.get(anchor.size)?.head ?? anchor.head);
        if (anchor.head !== head)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `ledger head ${head} at size ${anchor.size}`, anchor.head);
    }
    return `${all.length} receipts were minted on this ledger`;
}
function approvals(context) {
    const proof = (0,verify_context/* need */.$B)(context.files.proof, 'CANONICAL_PROOF.json');
    const expected = (0,jcs/* canonicalize */.dw)(proof.phase_2_fc_authorization.approvals);
    const all = bound(context);
    for (const { path, opened } of all) {
        const found = (0,jcs/* canonicalize */.dw)(opened.payload.approvals);
        if (found !== expected)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `approvals ${expected}`, found);
    }
    return `${proof.phase_2_fc_authorization.approvals.length} approvals, the same in each receipt`;
}
function checks_receipts_signatures(context) {
    const all = bound(context);
    const signer = (0,verify_checks/* signerOf */.Kv)(context);
    if (signer === null) {
        const signed = all.find(({ opened }) => opened.envelope.signatures.length > 0);
        if (signed !== undefined)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(signed.path), 'no signature in a run without a key', 'one');
        throw new verify_finding/* Finding */.wI('not_applicable', 'a run without a key signs nothing');
    }
    let unknown = null;
    for (const { path, opened } of all) {
        const { envelope, payload, signed } = opened;
        const [hmac, ed25519] = envelope.signatures;
        const ids = [`hmac-sha256:${String(payload.key_id)}`, `ed25519:${signer.keyHash}`];
        const found = envelope.signatures.map(({ keyid }) => keyid);
        if ((0,jcs/* canonicalize */.dw)(found) !== (0,jcs/* canonicalize */.dw)(ids))
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `signatures ${ids.join(', ')}`, found.join(', '));
        if (Buffer.from(hmac?.sig ?? '', 'base64').length !== 32)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), 'an HMAC of 32 bytes', 'another length');
        if (!(0,vkey/* verifyEd25519 */.pI)(signer, signed, Buffer.from(ed25519?.sig ?? '', 'base64'))) {
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `a signature that ${signer.text} made`, 'another');
        }
        try {
            (0,keys/* requireStanding */.mq)(context.pins, signer, (0,clock/* parseTime */.pe)(payload.issued_at), path);
        }
        catch (error) {
            if (!(error instanceof verify_finding/* Finding */.wI) || error.status === 'failed')
                throw error;
            unknown ??= error;
        }
    }
    if (unknown !== null)
        throw unknown;
    return `${all.length} receipts are signed by ${signer.text}`;
}
function hmacs(context) {
    if (context.hmacKeys.length === 0)
        throw new verify_finding/* Finding */.wI('not_applicable', 'no HMAC key was given; a public verifier has none');
    const all = bound(context);
    const signer = (0,verify_checks/* signerOf */.Kv)(context);
    if (signer === null)
        throw new verify_finding/* Finding */.wI('not_applicable', 'a run without a key signs nothing');
    for (const { path, opened } of all) {
        const { envelope, payload, signed } = opened;
        const key = context.hmacKeys.find(({ keyId }) => keyId === payload.key_id);
        if (key === undefined)
            throw new verify_finding/* Finding */.wI('unverifiable', `${path} was made with key ${String(payload.key_id)}, which was not given`);
        const signature = Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64');
        if (!(0,hmac/* verifyHmac */.B)(key.forRepository(payload.repository_id), signed, signature)) {
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `the HMAC of key ${key.keyId}`, 'another');
        }
    }
    return `${all.length} HMACs are right`;
}

;// CONCATENATED MODULE: ./src/verify/checks-proof.ts








/** CANONICAL_PROOF.json made anew from the ledger, the plan and the receipts: it may state nothing else. */
const PROOF_CHECKS = [
    section('run_claims', 'run', runOf),
    section('phase_1_claims', 'phase_1_dry_run_plan', phase1),
    section('phase_2_claims', 'phase_2_fc_authorization', phase2),
    section('phase_3_claims', 'phase_3_github_execution', phase3),
    section('phase_4_claims', 'phase_4_proof_ledger', phase4),
];
function section(name, key, derive) {
    return {
        name,
        check: (context) => {
            const proof = (0,verify_context/* need */.$B)(context.files.proof, protocol_proof/* PROOF_FILES */.Pb.proof);
            const expected = derive(proof[key], (0,verify_checks/* wholeClaim */.IH)(context), context);
            const difference = (0,locate/* firstDifference */.at)(expected, proof[key]);
            if (difference === null)
                return `${key} (${protocol_proof/* PROOF_SCHEMA */.rb}) is what ledger, plan and receipts say`;
            const path = `${key}.${difference.path}`;
            return (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(protocol_proof/* PROOF_FILES */.Pb.proof, (0,locate/* offsetOf */.b4)(proof, path)), `${path} ${(0,verify_finding/* shown */.SP)(difference.expected)}`, (0,verify_finding/* shown */.SP)(difference.found));
        },
    };
}
function runOf(given, { opened, closed, id }) {
    const { data } = opened;
    return {
        action_version: data.action_version,
        actor: data.actor,
        claim: id,
        // Without run.closed the ledger says neither; the proof is incomplete then, and says so elsewhere.
        closed_at: closed?.ts ?? given.closed_at,
        commit_sha: data.commit_sha,
        environment: data.environment,
        event: data.event,
        mode: opened.mode,
        opened_at: opened.ts,
        ref: data.ref,
        repository: data.repository,
        repository_id: data.repository_id,
        result: closed?.data.result ?? given.result,
        run_attempt: opened.run_attempt,
        run_id: opened.run_id,
        workflow_ref: data.workflow_ref,
        workflow_sha: data.workflow_sha,
    };
}
function phase1(_given, _claim, { files }) {
    const plan = (0,verify_context/* need */.$B)(files.plan, protocol_proof/* PROOF_FILES */.Pb.plan);
    return {
        blocked_by_mode: true,
        mode: 'dry_run',
        operations: plan.operations.map(({ effect, operation_digest, operation_id, operation_kind, reason }) => ({
            effect,
            operation_digest,
            operation_id,
            operation_kind,
            reason,
        })),
        plan_digest: plan.plan_digest,
        plan_file_digest: files.digests.get(protocol_proof/* PROOF_FILES */.Pb.plan) ?? '',
    };
}
function phase2(given, claim, { files }) {
    const plan = (0,verify_context/* need */.$B)(files.plan, protocol_proof/* PROOF_FILES */.Pb.plan);
    return {
        // Nothing on record repeats them where there is no receipt; where there is, `approvals` compares them.
        approvals: given.approvals,
        blocked_by_mode: claim.opened.mode === 'dry_run',
        decisions: plan.operations.flatMap(({ operation_id: id }) => {
            const story = claim.operations.get(id);
            return story === undefined
                ? []
                : [
                    decisionOf(story, given.decisions.find((entry) => entry.operation_id === id)),
                ];
        }),
        policy_digest: files.digests.get(protocol_proof/* PROOF_FILES */.Pb.policy) ?? '',
        receipts: receiptLines(claim).map(({ line, story }) => {
            const id = line.receipt_id ?? '';
            const read = files.receipts.get(id);
            if (read === undefined)
                throw new verify_finding/* Finding */.wI('skipped', `needs the envelope of ${id}`);
            return {
                enforceable: line.data.enforceable,
                envelope_digest: line.data.envelope_digest,
                operation_id: story.id,
                receipt: (0,verify_context/* need */.$B)(read, `the envelope of ${id}`).payload,
                receipt_id: id,
            };
        }),
    };
}
/** The ledger's decision; violations whole as the proof gives them, when the ledger's are those, shortened. */
function decisionOf({ id, decided }, given) {
    const { decision, violations } = decided.data;
    const whole = given !== undefined && isShortened(given.violations, violations);
    return { decision, operation_id: id, violations: whole ? given.violations : violations };
}
function phase3(given, claim, { files }) {
    const plan = (0,verify_context/* need */.$B)(files.plan, protocol_proof/* PROOF_FILES */.Pb.plan);
    return {
        blocked_by_mode: claim.opened.mode === 'dry_run',
        operations: plan.operations.map((operation) => executionOf(operation, claim, given.operations.find((entry) => entry.operation_id === operation.operation_id), files)),
    };
}
function executionOf({ operation_id: id }, claim, given, files) {
    const story = claim.operations.get(id);
    const { receipt = null, gate = null, outcome = null, blocked = null } = story ?? {};
    const common = {
        checks: gate?.data.checks ?? null,
        operation_id: id,
        // An envelope that was rejected before begin is not in the proof; its id may be.
        receipt_id: receipt?.receipt_id ?? (given?.receipt_id === null ? null : (gate?.receipt_id ?? null)),
    };
    if (outcome !== null) {
        const { code, github, message } = outcome.data;
        const whole = given !== undefined && isCut(given.message, message) ? given.message : message;
        const word = outcome.type.slice('operation.'.length);
        return {
            ...common,
            code,
            github: githubOf(github, given),
            message: whole,
            outcome: word,
            status: (0,ledger/* statusOf */.c2)(outcome.type) ?? 'rejected',
        };
    }
    const nothing = { ...common, github: null, message: null, status: 'rejected' };
    if (blocked !== null)
        return { ...nothing, code: blocked.data.code, outcome: 'blocked' };
    return { ...nothing, code: codeOf(story, files) ?? given?.code ?? null, outcome: null };
}
/** GitHub's answer; a URL is text from outside, and may be cut in the ledger. */
function githubOf(written, given) {
    const whole = given?.github ?? null;
    if (written === null || whole === null || !isCut(whole.url, written.url))
        return written;
    return { ...written, url: whole.url };
}
/** Why an operation has no outcome: its receipt's first violation, or the failing check; null where nothing says. */
function codeOf(story, files) {
    const read = files.receipts.get(story?.receipt?.receipt_id ?? '');
    const violation = read !== undefined && 'value' in read ? read.value.payload.violations[0] : undefined;
    return violation?.code ?? story?.gate?.data.checks.find(({ code }) => code !== null)?.code ?? null;
}
function phase4(_given, claim, { ledger }) {
    const { last } = ledger;
    if (last === null || last.root === null)
        throw new verify_finding/* Finding */.wI('skipped', 'needs checkpoints.json, which could not be read');
    return {
        bindings: receiptLines(claim).map(({ line, story: { id, intent, outcome } }) => ({
            intent_seq: intent?.seq ?? null,
            operation_id: id,
            outcome: (outcome?.type.slice('operation.'.length) ??
                null),
            outcome_seq: outcome?.seq ?? null,
            receipt_id: line.receipt_id ?? '',
        })),
        entries: ledger.entries,
        head: last.head,
        origin: claim.opened.data.origin,
        root: last.root,
        size: last.size,
    };
}

// EXTERNAL MODULE: ./src/verify/limits.ts
var limits = __webpack_require__(61765);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/protocol/merkle.ts
var merkle = __webpack_require__(83544);
// EXTERNAL MODULE: ./src/verify/chain.ts + 1 modules
var verify_chain = __webpack_require__(74996);
// EXTERNAL MODULE: ./src/verify/story.ts + 1 modules
var verify_story = __webpack_require__(63313);
;// CONCATENATED MODULE: ./src/verify/proof-ledger.ts








/** Reads the lines of a proof, which are one claim's, between the checkpoints that stand around them. */
async function readProofLedger(source, files, rules, since) {
    const found = [];
    const story = new verify_story/* Story */.g({ rules, whole: false, keep: true, landed: false });
    const claims = new Set();
    const chain = new verify_chain/* Chain */.sW({
        file: protocol_proof/* PROOF_FILES */.Pb.ledger,
        startAt: ({ seq }) => startAt(files, seq),
        marks: marksOf(files, since),
        onLine: (line, placed) => {
            const claim = claims.add(line.claim).values().next().value;
            if (claims.size > 1)
                (0,verify_finding/* fail */.fJ)((0,verify_chain/* inside */.nx)(placed.place, line, 'claim'), `one claim (${String(claim)})`, (0,verify_finding/* shown */.SP)(line.claim), 'one_claim');
            extend(found, line);
            story.take(line, placed);
        },
    });
    const finding = await feed(chain, source, files);
    return {
        finding,
        claim: story.claims.values().next().value ?? null,
        stretches: found,
        entries: chain.entries,
        states: chain.marked,
        last: chain.state,
    };
}
async function feed(chain, source, files) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const path = protocol_proof/* PROOF_FILES */.Pb.ledger;
    const start = { file: path, line: 1, offset: 0 };
    try {
        if (!files.entries.some((entry) => entry.path === path))
            (0,verify_finding/* fail */.fJ)(start, 'a file', 'nothing', 'ledger_encoding');
        for await (const piece of source.stream(path)) {
            digest.update(piece);
            chain.push(piece);
        }
        chain.end();
        if (chain.entries === 0)
            (0,verify_finding/* fail */.fJ)(start, 'a line at least', 'none', 'ledger_encoding');
    }
    catch (error) {
        return (0,verify_context/* findingOf */.hD)(error, path);
    }
    files.digests.set(path, `sha256:${digest.digest('hex')}`);
    return null;
}
function extend(found, { seq }) {
    const last = found.at(-1);
    if (last?.end === seq)
        last.end++;
    else
        found.push({ first: seq, end: seq + 1 });
}
function startAt({ stretches }, seq) {
    // Without a readable checkpoints.json the lines can still be looked at one after another.
    if (!('value' in stretches))
        return { frontier: null, head: null };
    const stretch = stretches.value.find(({ first_seq }) => first_seq === seq);
    if (stretch === undefined)
        return null;
    const head = stretch.before?.head ?? (seq === 0 ? ledger/* ZERO_HASH */.mG : null);
    return { frontier: merkle/* Frontier */.CE.restore(seq, stretch.frontier), head };
}
function marksOf({ stretches, receipts }, since) {
    const marks = new Set(since === null ? [] : [since]);
    if ('value' in stretches) {
        for (const { before, after } of stretches.value) {
            for (const note of [before, after])
                if (note !== null)
                    marks.add(note.size);
        }
    }
    for (const read of receipts.values()) {
        if ('value' in read && read.value.payload.ledger !== null)
            marks.add(read.value.payload.ledger.size);
    }
    return marks;
}

// EXTERNAL MODULE: ./src/verify/rules.ts + 3 modules
var verify_rules = __webpack_require__(14342);
// EXTERNAL MODULE: ./src/verify/verdict.ts
var verdict = __webpack_require__(93156);
;// CONCATENATED MODULE: ./src/verify/verify-proof.ts













/** Every check of a proof folder, in the order they are printed. */
function proofChecks(rules = verify_rules/* STORY_RULES */.y) {
    return [
        ...FILE_CHECKS,
        ...(0,checks_ledger/* passChecks */.vP)(rules, ['one_claim']),
        ...CHECKPOINT_CHECKS,
        ...PLAN_CHECKS,
        ...RECEIPT_CHECKS,
        ...PROOF_CHECKS,
        ...checks_ledger/* LANDING_CHECKS */.w7,
    ];
}
/**
 * Verifies a proof: its files against each other, and its signatures against the keys from outside. Opens no socket
 * and throws for nothing that a proof may contain.
 */
async function verifyProof(source, options) {
    return (await examineProof(source, options)).report;
}
/** As {@link verifyProof}, with the files that were read; none when already their list is refused. */
async function examineProof(source, options) {
    const { pins, hmacKeys = [], since = null, rules = verify_rules/* STORY_RULES */.y } = options;
    let entries;
    try {
        entries = await source.list();
        if (entries.length > limits/* LIMITS */.b.files)
            throw new verify_finding/* Finding */.wI('failed', `expected at most ${limits/* LIMITS */.b.files} files, found ${entries.length}`);
    }
    catch (error) {
        if (!(error instanceof verify_finding/* Finding */.wI))
            throw error;
        const checks = [{ name: 'layout', status: 'failed', detail: error.message }];
        return { report: { verdict: (0,verdict/* verdictOf */.V)(checks), checks, entries: 0, head: null, root: null }, files: null };
    }
    const files = await (0,verify_context/* readProofFiles */.kZ)(source, entries);
    const ledger = await readProofLedger(source, files, rules, since?.size ?? null);
    const checks = (0,verify_checks/* walk */.GG)(options.checks ?? proofChecks(rules), { files, ledger, pins, hmacKeys, since });
    const report = {
        verdict: (0,verdict/* verdictOf */.V)(checks),
        checks,
        entries: ledger.entries,
        head: ledger.last?.head ?? null,
        root: ledger.last?.root ?? null,
    };
    return { report, files };
}


/***/ })

};
