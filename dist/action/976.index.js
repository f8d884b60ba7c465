import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 976;
export const ids = [976];
export const modules = {

/***/ 23121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fromBase64),
/* harmony export */   n: () => (/* binding */ toBase64)
/* harmony export */ });
/** Standard, padded base64 of bytes. */
function toBase64(bytes) {
    return Buffer.from(bytes).toString('base64');
}
/** Bytes of canonical base64 (decoding and encoding again gives the same text), else null. */
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : null;
}


/***/ }),

/***/ 96679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   G: () => (/* binding */ lineShape),
/* harmony export */   Hw: () => (/* binding */ lineHash),
/* harmony export */   Iw: () => (/* binding */ gateCheck),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   de: () => (/* binding */ LINE_TYPES),
/* harmony export */   dt: () => (/* binding */ LineError),
/* harmony export */   mG: () => (/* binding */ ZERO_HASH),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   r7: () => (/* binding */ namesReceipt),
/* harmony export */   rC: () => (/* binding */ aboutOperation)
/* harmony export */ });
/* unused harmony exports ruleOutcome, warning, LINE_DATA */
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46260);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83544);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36625);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81920);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14182);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53633);






/** Ledger lines: their closed schemas, and how they hang together in a chain. */
const MAX_LINE_BYTES = 64 * 1024;
const ZERO_HASH = '0'.repeat(64);
/** A list that would make a line too long ends in `{omitted: n}`. */
const shortened = (item) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .either */ .gP)(item, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ omitted: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj })));
const gateCheck = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq), name: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3, result: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .checkResult */ .iJ });
const gateChecks = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(gateCheck);
const CODES_IN_ORDER = _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_NAMES */ .cj.map((name) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .GATE_CODES */ .FD[name]);
/** Nine checks in their order, each with a code of its own exactly when it fails. */
const nineChecks = (value) => {
    const fault = gateChecks(value);
    if (fault !== null)
        return fault;
    const checks = value;
    if (checks.length !== _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_NAMES */ .cj.length)
        return { path: '', expected: 'nine checks' };
    for (let i = 0; i < checks.length; i++) {
        const check = checks[i];
        if (check.name !== _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_NAMES */ .cj[i])
            return { path: `[${i}].name`, expected: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_NAMES */ .cj[i] };
        const codes = CODES_IN_ORDER[i];
        const fits = check.result === 'fail' ? check.code !== null && codes.includes(check.code) : check.code === null;
        if (!fits)
            return { path: `[${i}].code`, expected: check.result === 'fail' ? codes.join(' or ') : 'null' };
    }
    return null;
};
const ruleOutcome = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
    effect: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('permit', 'forbid'),
    id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    matched: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt,
    unmet: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ condition: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, expected: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, found: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq })),
});
const warning = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ code: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, message: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq });
const receiptData = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
    enforceable: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt,
    envelope_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br,
    operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br,
    violations: shortened(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .violation */ .Qf),
});
const gateData = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ checks: nineChecks });
const outcomeData = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
    code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    effect: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .effect */ .QZ,
    github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .observation */ .lQ),
    message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
});
/** `data` of each line type. */
const LINE_DATA = {
    'run.opened': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
        action_version: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        commit_sha: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .gitSha */ .XS,
        environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
        event: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        origin: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        ref: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        repository: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .githubId */ .hH,
        vkey: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
        warnings: shortened(warning),
        workflow_ref: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        workflow_sha: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .gitSha */ .XS,
    }),
    'plan.created': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ operations: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9, plan_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br, plan_file_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br }),
    'operation.blocked': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('mode_not_prod'), effect: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .effect */ .QZ, operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br }),
    'policy.decided': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
        decision: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .decision */ .xR,
        policy_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br,
        rules: shortened(ruleOutcome),
        violations: shortened(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .violation */ .Qf),
    }),
    'receipt.minted': receiptData,
    'receipt.refused': receiptData,
    'gate.passed': gateData,
    'gate.rejected': gateData,
    'operation.intent': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ natural_key: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br }),
    'operation.succeeded': outcomeData,
    'operation.failed': outcomeData,
    'operation.skipped': outcomeData,
    'operation.in_doubt': outcomeData,
    'operation.unchanged': outcomeData,
    'operation.reconciled': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
        github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .observation */ .lQ),
        observed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('done', 'absent', 'conflict'),
        receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptId */ .qp,
        run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj,
        run_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .githubId */ .hH,
    }),
    'run.closed': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
        counts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .map */ .Tj)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(/^[a-z]+\.[a-z_]+$/, 'a line type'), _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj),
        result: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .runResult */ .XS,
    }),
};
const LINE_TYPES = Object.keys(LINE_DATA);
const LINE_STATUS = {
    'operation.blocked': 'rejected',
    'receipt.refused': 'rejected',
    'gate.rejected': 'rejected',
    'operation.succeeded': 'success',
    'operation.unchanged': 'success',
    'operation.failed': 'failed',
    'operation.in_doubt': 'failed',
    'operation.skipped': 'rejected',
};
/** The `status` that a line of this type carries, or undefined when it carries none. */
function statusOf(type) {
    return LINE_STATUS[type];
}
/** The hash that the line being read should hold: known to be a hash, so that any text's shape is enough for its equal. */
let expectedPrev = null;
const prevHash = (value) => (value === expectedPrev ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(value) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .hash */ .tW)(value));
const lineFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .recordWith */ .S4)({
    claim: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .claimId */ .o8,
    data: () => null,
    mode: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .mode */ .Mq,
    prev: prevHash,
    run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj,
    run_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .githubId */ .hH,
    seq: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9,
    ts: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .time */ .kB,
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(...LINE_TYPES),
    v: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(1),
}, { operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, operation_kind: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .operationKind */ .Cs, receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptId */ .qp, status: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .status */ .h5 });
const WITHOUT_RECEIPT = new Set([
    'policy.decided',
    'operation.blocked',
    'operation.unchanged',
    'operation.reconciled',
]);
const UNNAMED_REJECTIONS = ['receipt_missing', 'receipt_malformed'];
/** Whether a line of this type and data names a receipt; `either` way is never open. */
function namesReceipt(type, data) {
    if (!aboutOperation(type) || WITHOUT_RECEIPT.has(type))
        return false;
    if (type !== 'gate.rejected')
        return true;
    return !data.checks.some((check) => UNNAMED_REJECTIONS.includes(check.code));
}
/** `operation_id` and `operation_kind` stand on every line but `run.*` and `plan.created`. */
function aboutOperation(type) {
    return !type.startsWith('run.') && type !== 'plan.created';
}
/** The closed schema of a line, `data` and the optional keys by its type included. */
const lineShape = (value) => {
    const fault = lineFields(value);
    if (fault !== null)
        return fault;
    const line = value;
    const form = FORMS.get(line.type);
    const inner = form.data(line.data);
    if (inner !== null)
        return { path: inner.path === '' ? 'data' : `data.${inner.path}`, expected: inner.expected };
    return optionalKeysFault(line, form) ?? dataFault(line);
};
const FORMS = new Map(LINE_TYPES.map((type) => [
    type,
    { type, aboutOperation: aboutOperation(type), data: LINE_DATA[type], status: statusOf(type) },
]));
function optionalKeysFault(line, { aboutOperation: aboutOne, status: expected }) {
    if ((line.operation_id !== undefined) !== aboutOne || (line.operation_kind !== undefined) !== aboutOne) {
        return { path: 'operation_id', expected: aboutOne ? `on a ${line.type} line` : `absent from a ${line.type} line` };
    }
    const named = aboutOne && namesReceipt(line.type, line.data);
    if ((line.receipt_id !== undefined) !== named) {
        return { path: 'receipt_id', expected: named ? `on a ${line.type} line` : 'absent from this line' };
    }
    if (line.status !== expected) {
        return { path: 'status', expected: expected ?? `absent from a ${line.type} line` };
    }
    return null;
}
/** What must hold within `data` beyond its fields. */
function dataFault({ type, data }) {
    if (type === 'gate.passed' || type === 'gate.rejected') {
        const passed = data.checks.every((check) => check.result === 'pass');
        return passed === (type === 'gate.passed') ? null : { path: 'data.checks', expected: `a ${type.slice(5)} gate's` };
    }
    if (type === 'receipt.minted' || type === 'receipt.refused') {
        const minted = type === 'receipt.minted';
        const fits = data.enforceable === minted && (data.violations.length === 0) === minted;
        return fits ? null : { path: 'data.enforceable', expected: `what a ${type} line says` };
    }
    if (type === 'policy.decided') {
        const permit = data.decision === 'permit';
        return (data.violations.length === 0) === permit
            ? null
            : { path: 'data.violations', expected: permit ? 'none with permit' : 'one at least without permit' };
    }
    return null;
}
/** The exact text of a line, without its newline. */
function lineText(line) {
    return (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalize */ .dw)(line);
}
/**
 * Reads one line through the canonical gate: one text for each value, a known type, closed data. The schema is looked
 * at before the text is compared: nothing nested deeper than the schema ever reaches a recursion.
 * @param prev the hash of the line before, if known; it is for the caller to compare, and only spares looking at its form
 * @throws CanonicalError, or LineError for a value that does not fit
 */
function parseLine(source, prev = null) {
    expectedPrev = prev;
    let value;
    try {
        value = JSON.parse(source);
    }
    catch {
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO('not JSON');
    }
    (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .resetTally */ .AM)();
    const fault = lineShape(value);
    if (fault !== null)
        throw new LineError(fault);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isCanonicalText */ .Gh)(source, value))
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO('not canonical JSON (RFC 8785)');
    const line = value;
    // The one text of this type that the code compares with: equal by identity from here on.
    line.type = FORMS.get(line.type).type;
    return value;
}
class LineError extends Error {
    fault;
    constructor(fault) {
        super(`${fault.path || 'line'}: expected ${fault.expected}`);
        this.fault = fault;
    }
}
/** A line's hash, hex: its RFC 6962 leaf hash, which is also the next line's `prev`. */
function lineHash(source) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(source).toString('hex');
}


/***/ }),

/***/ 83544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ Frontier),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   zB: () => (/* binding */ nodeHash),
/* harmony export */   zg: () => (/* binding */ EMPTY_ROOT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** RFC 6962 section 2.1: SHA-256, leaves prefixed with 0x00, nodes with 0x01. */
const LEAF = Buffer.from([0]);
/** Hash of a leaf (a ledger line without its newline). */
function leafHash(line) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(LEAF).update(line).digest();
}
const HASH_BYTES = 32;
/** One node's preimage, 0x01 and two hashes; used again for each, since a ledger has as many nodes as lines. */
const node = Buffer.alloc(1 + 2 * HASH_BYTES, 1);
/** Hash of a node from the hashes below it, all hex. */
function nodeHash(left, right) {
    node.write(left, 1, HASH_BYTES, 'hex');
    node.write(right, 1 + HASH_BYTES, HASH_BYTES, 'hex');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', node, 'hex');
}
const EMPTY_ROOT = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest();
/**
 * An append-only Merkle tree that keeps only the roots of its perfect subtrees, largest first: one for each set bit
 * of its size. Appending costs O(log n) at worst, O(1) on average.
 */
class Frontier {
    #size;
    /** Hex: hashing text out is cheaper than allocating a buffer each. */
    #subtrees;
    constructor(size, subtrees) {
        this.#size = size;
        this.#subtrees = subtrees;
    }
    static empty() {
        return new Frontier(0, []);
    }
    /** From its stored form. Null when the number of subtrees does not belong to a tree of that size. */
    static restore(size, subtrees) {
        return subtrees.length === setBits(size) ? new Frontier(size, [...subtrees]) : null;
    }
    get size() {
        return this.#size;
    }
    /** The part of the tree from a leaf on at which one of its subtrees begins; null elsewhere. */
    from(first) {
        let start = 0;
        for (let i = 0, rest = this.#size; i <= this.#subtrees.length; i++) {
            if (start === first)
                return new Frontier(this.#size - first, this.#subtrees.slice(i));
            const width = largestPower(rest);
            start += width;
            rest -= width;
        }
        return null;
    }
    /** @param leaf a leaf's hash, 32 bytes or their hex */
    append(leaf) {
        let hashed = typeof leaf === 'string' ? leaf : Buffer.from(leaf).toString('hex');
        // Each trailing one bit of the size is a subtree as large as the one just made: they merge.
        for (let n = this.#size; n % 2 === 1; n = Math.floor(n / 2)) {
            hashed = nodeHash(this.#subtrees.pop(), hashed);
        }
        this.#subtrees.push(hashed);
        this.#size++;
    }
    root() {
        const subtrees = [...this.#subtrees];
        const last = subtrees.pop();
        if (last === undefined)
            return EMPTY_ROOT;
        return Buffer.from(subtrees.reduceRight((right, left) => nodeHash(left, right), last), 'hex');
    }
    /** The stored form, hex, largest subtree first. */
    subtrees() {
        return [...this.#subtrees];
    }
    clone() {
        return new Frontier(this.#size, [...this.#subtrees]);
    }
}
function setBits(n) {
    let bits = 0;
    for (let rest = n; rest > 0; rest = Math.floor(rest / 2))
        bits += rest % 2;
    return bits;
}
/** The largest power of two that is not above n. */
function largestPower(n) {
    let power = 1;
    while (power * 2 <= n)
        power *= 2;
    return power;
}


/***/ }),

/***/ 49598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ parseCheckpoint),
/* harmony export */   W4: () => (/* binding */ verifyNote),
/* harmony export */   Zp: () => (/* binding */ signatureLine),
/* harmony export */   am: () => (/* binding */ checkpointText)
/* harmony export */ });
/* unused harmony export parseNote */
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23121);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46260);
/* harmony import */ var _vkey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19523);



/** The signature line of a note. */
function signatureLine(vkey, signature) {
    return `— ${vkey.origin} ${(0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase64 */ .n)(Buffer.concat([Buffer.from(vkey.keyHash, 'hex'), signature]))}\n`;
}
/** Null when the text is not a signed note with at least one signature line. */
function parseNote(source) {
    const split = source.lastIndexOf('\n\n');
    if (split < 0 || !source.endsWith('\n'))
        return null;
    const text = source.slice(0, split + 1);
    const lines = source.slice(split + 2, -1).split('\n');
    // eslint-disable-next-line no-control-regex -- C2SP: no control characters but the newline
    if (/[\u0000-\u0009\u000b-\u001f]/.test(source))
        return null;
    const signatures = [];
    for (const line of lines) {
        const [, name, base64] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
        const bytes = base64 === undefined ? null : (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .E)(base64);
        if (name === undefined || bytes === null || bytes.length < 5)
            return null;
        signatures.push({ name, keyHash: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) });
    }
    return { text, signatures };
}
function checkpointText(checkpoint) {
    const { origin, size, root, head } = checkpoint;
    return `${origin}\n${size}\n${(0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase64 */ .n)(Buffer.from(root, 'hex'))}\nhead ${head}\n`;
}
/** Null when the text is not a signed checkpoint of this protocol. */
function parseCheckpoint(source) {
    const text = typeof source === 'string' ? source : (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(source);
    const note = text === null ? null : parseNote(text);
    if (note === null)
        return null;
    const [, origin, digits, base64, head] = /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/=]+)\nhead ([0-9a-f]{64})\n$/.exec(note.text) ?? [];
    if (origin === undefined || base64 === undefined || head === undefined)
        return null;
    const size = Number(digits);
    const root = (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .E)(base64);
    if (!Number.isSafeInteger(size) || root === null || root.length !== 32)
        return null;
    return { origin, size, root: root.toString('hex'), head, note };
}
/** What a key says of a note: `absent` when none of the signature lines is this key's. */
function verifyNote(note, key) {
    const mine = note.signatures.filter((line) => line.name === key.origin && line.keyHash === key.keyHash);
    if (mine.length === 0)
        return 'absent';
    const message = Buffer.from(note.text);
    return mine.every((line) => (0,_vkey_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyEd25519 */ .pI)(key, message, line.signature)) ? 'valid' : 'invalid';
}


/***/ }),

/***/ 81920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ violation),
/* harmony export */   RJ: () => (/* binding */ RECEIPT_SCHEMA),
/* harmony export */   SH: () => (/* binding */ approval),
/* harmony export */   a4: () => (/* binding */ drawReceiptId),
/* harmony export */   m8: () => (/* binding */ receiptShape),
/* harmony export */   oe: () => (/* binding */ MAX_LIFETIME_MS)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53633);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32257);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14182);



/** Receipts: what the Federation Core signs, one operation of one run each. */
const RECEIPT_SCHEMA = 'marketops.receipt/v1';
const violation = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ code: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, rule: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
const approval = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    comment: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    environment: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('approved', 'rejected', 'pending'),
    user: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    user_id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .githubId */ .hH,
});
const fields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    actor: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    api_url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    approvals: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(approval),
    enforceable: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    expires_at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB,
    issued_at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB,
    key_id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[0-9a-f]{16}$/, '16 hex digits')),
    ledger: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ head: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .tW, size: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 })),
    mode: _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .mode */ .Mq,
    operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    operation_kind: _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .operationKind */ .Cs,
    plan_digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    policy_digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .receiptId */ .qp,
    repository: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .githubId */ .hH,
    run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj,
    run_id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .githubId */ .hH,
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(RECEIPT_SCHEMA),
    violations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(violation),
    workflow_ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    workflow_sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .gitSha */ .XS,
});
const bad = (path, expected) => ({ path, expected });
/** The closed schema and what must hold between its fields. */
const receiptShape = (value) => {
    const fault = fields(value);
    if (fault !== null)
        return fault;
    const receipt = value;
    if (receipt.enforceable !== (receipt.violations.length === 0)) {
        return bad('violations', receipt.enforceable ? 'none in an enforceable receipt' : 'one at least in an advisory receipt');
    }
    if (((0,_core_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(receipt.expires_at) ?? 0) <= ((0,_core_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(receipt.issued_at) ?? 0)) {
        return bad('expires_at', 'a time after issued_at');
    }
    const unsigned = receipt.mode === 'dry_run';
    for (const name of ['environment', 'ledger', 'key_id']) {
        if ((receipt[name] === null) !== unsigned)
            return bad(name, unsigned ? 'null in a dry_run' : 'a value in prod');
    }
    if (unsigned && receipt.enforceable)
        return bad('enforceable', 'false in a dry_run');
    return null;
};
/** Over 24 hours nothing is believed, whatever a policy or a receipt says. */
const MAX_LIFETIME_MS = 24 * 60 * 60 * 1000;
/** An id that nobody can guess. */
function drawReceiptId(random) {
    return `rcpt_${Buffer.from(random(16)).toString('hex')}`;
}


/***/ }),

/***/ 19523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ formatVkey),
/* harmony export */   Us: () => (/* binding */ TrustedKeysError),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   n0: () => (/* binding */ parseTrustedKeys),
/* harmony export */   pI: () => (/* binding */ verifyEd25519),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   z5: () => (/* binding */ parseVkey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55543);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32257);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23121);




/** C2SP signed-note verifier keys (https://c2sp.org/signed-note) and the trusted-keys file. */
const ED25519 = 0x01;
/** `<server host>/repositories/<rid>/marketops`: survives a rename. */
function originOf(serverUrl, repositoryId) {
    return `${new URL(serverUrl).host}/repositories/${repositoryId}/marketops`;
}
function formatVkey(origin, publicKey) {
    const encoded = Buffer.concat([Buffer.from([ED25519]), publicKey]);
    return `${origin}+${keyHashOf(origin, encoded)}+${(0,_base64_js__WEBPACK_IMPORTED_MODULE_3__/* .toBase64 */ .n)(encoded)}`;
}
function keyHashOf(origin, encoded) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(Buffer.concat([Buffer.from(`${origin}\n`), encoded]))
        .subarray(0, 4)
        .toString('hex');
}
/** Null when the text is not an Ed25519 vkey whose hash fits its name and key. */
function parseVkey(text) {
    const [, origin, keyHash, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
    if (origin === undefined || keyHash === undefined || base64 === undefined)
        return null;
    const encoded = (0,_base64_js__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .E)(base64);
    if (encoded === null || encoded.length !== 33 || encoded[0] !== ED25519)
        return null;
    if (keyHashOf(origin, encoded) !== keyHash)
        return null;
    return { text, origin, keyHash, publicKey: ed25519PublicKey(encoded.subarray(1)) };
}
function ed25519PublicKey(raw) {
    const x = Buffer.from(raw).toString('base64url');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
/** RFC 8032 verification. */
function verifyEd25519(key, message, signature) {
    return signature.length === 64 && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, key.publicKey, signature);
}
/** What is wrong with a line of a trusted-keys file. */
class TrustedKeysError extends Error {
    line;
    constructor(line, message) {
        super(message);
        this.line = line;
    }
}
/**
 * Reads `.marketops/trusted-keys`: one vkey a line, optionally ` not-before=<time>` and ` not-after=<time>`; empty
 * lines and lines that begin with `#` are skipped.
 * @throws TrustedKeysError for any other line: a key list that is half understood is not trusted at all
 */
function parseTrustedKeys(text) {
    return text.split('\n').flatMap((raw, index) => {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            return [];
        const fail = (message) => {
            throw new TrustedKeysError(index + 1, message);
        };
        const [key, ...limits] = line.split(/\s+/);
        const vkey = parseVkey(key) ?? fail('is not a verifier key of the form <origin>+<8 hex>+<base64>');
        let notBefore = null;
        let notAfter = null;
        for (const limit of limits) {
            const [, name, value] = /^(not-before|not-after)=(.+)$/.exec(limit) ?? [];
            const at = value === undefined ? null : (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTime */ .pe)(value);
            if (name === undefined || at === null)
                return fail(`has "${limit}", not not-before=<time> or not-after=<time>`);
            if (name === 'not-before')
                notBefore = notBefore === null ? at : fail('gives not-before twice');
            else
                notAfter = notAfter === null ? at : fail('gives not-after twice');
        }
        return [{ vkey, notBefore, notAfter }];
    });
}
function isInForce(key, at) {
    return (key.notBefore === null || key.notBefore <= at) && (key.notAfter === null || at <= key.notAfter);
}


/***/ }),

/***/ 28913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
var light_default = /*#__PURE__*/__webpack_require__.n(light);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/targets/github/errors.ts + 1 modules
var errors = __webpack_require__(23892);
// EXTERNAL MODULE: ./src/targets/github/knobs.ts
var github_knobs = __webpack_require__(27481);
// EXTERNAL MODULE: ./src/core/errors.ts
var core_errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/targets/github/unsent.ts

/** The part of a request's options that {@link unlessCancelled} gave; undefined for a request of nobody's. */
function watchedOf(options) {
    const request = Reflect.get(options, 'request');
    return typeof request === 'object' && request !== null ? request : undefined;
}
/**
 * Sends a request that is given up when the job is cancelled while it waits for a rate limit, and, if `droppable`, also
 * while it waits for its turn. What has left is never given up: it may act.
 * @throws GitHubError `cancelled`, refused: nothing was done, and it is not sent any more
 */
async function unlessCancelled(cancelled, droppable, send) {
    if (cancelled.aborted && droppable)
        throw notSent();
    const end = new AbortController();
    const givenUp = Promise.withResolvers();
    let isHeldBack = droppable;
    const giveUp = () => {
        if (!isHeldBack)
            return;
        const error = notSent();
        end.abort(error);
        givenUp.reject(error);
    };
    cancelled.addEventListener('abort', giveUp);
    try {
        const sent = send({ signal: end.signal, onWait: () => (isHeldBack = true), onSend: () => (isHeldBack = false) });
        return await Promise.race([sent, givenUp.promise]);
    }
    finally {
        cancelled.removeEventListener('abort', giveUp);
    }
}
function notSent() {
    return new errors/* GitHubError */.y_('cancelled', 'The job was cancelled before this was sent. Run again.', {
        status: null,
        certainty: 'refused',
    });
}

;// CONCATENATED MODULE: ./src/targets/github/octokit-errors.ts



/** Innermost: our own refusals are never retried, and every rate limit looks like one to the throttling plugin. */
function plainErrors(octokit) {
    octokit.hook.error('request', (error) => {
        if (error.cause instanceof errors/* GitHubError */.y_)
            throw error.cause;
        const headers = 'response' in error ? (error.response?.headers ?? {}) : {};
        const hasWait = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] !== '0';
        if ('status' in error && (0,errors/* isRateLimit */.a5)(error.status, headers, error.message) && hasWait) {
            if (!/\bsecondary rate\b/i.test(error.message))
                error.message = `secondary rate limit: ${error.message}`;
        }
        throw error;
    });
}
/**
 * Between the plugins that retry and wait: the one that waits sends a GraphQL request again after whatever failure says
 * that the limit is used up, a 502 with the last request of it included. A write is sent again only where GitHub
 * refused it for a limit.
 */
function sentOnce(redact) {
    return ({ hook }) => hook.wrap('request', async (request, options) => {
        watchedOf(options)?.onSend?.();
        try {
            const answer = await request(options);
            if (graphqlRateLimit(answer.data) === 'beside a result')
                throw Object.assign(new Error(), { response: answer });
            return answer;
        }
        catch (error) {
            if ((0,errors/* isRead */.H9)(options.method))
                throw error;
            const failure = asGitHubError(error, `${options.method} ${options.url}`, redact);
            throw failure.code === 'rate_limited' ? error : failure;
        }
    });
}
function asGitHubError(error, route, redact) {
    if (error instanceof errors/* GitHubError */.y_)
        return error;
    const { request, response } = (error ?? {});
    const [routeMethod = 'GET', routePath = ''] = route.split(' ');
    const url = typeof request?.url === 'string' && URL.canParse(request.url) ? new URL(request.url) : null;
    const limited = graphqlRateLimit(response?.data) === 'alone';
    return (0,errors/* classify */.L8)({
        method: typeof request?.method === 'string' ? request.method : routeMethod,
        path: url === null ? routePath : url.pathname,
        status: limited ? 429 : typeof response?.status === 'number' ? response.status : null,
        headers: response?.headers ?? {},
        data: limited ? { message: 'GraphQL rate limit exceeded' } : response?.data,
        reason: reasonOf(error),
        redact,
    });
}
/**
 * The throttling plugin throws a GraphQL answer that says RATE_LIMITED, which has status 200. Beside a result, or below
 * the field that would have one, the error may come from after the request has acted.
 */
function graphqlRateLimit(data) {
    if (!isObject(data) || !Array.isArray(data['errors']))
        return null;
    const limits = data['errors'].filter((error) => isObject(error) && error['type'] === 'RATE_LIMITED');
    if (limits.length === 0)
        return null;
    const results = isObject(data['data']) ? Object.values(data['data']) : [];
    const isBelow = limits.some(({ path }) => Array.isArray(path) && path.length > 1);
    return isBelow || results.some((result) => result !== null) ? 'beside a result' : 'alone';
}
const isObject = (value) => typeof value === 'object' && value !== null;
function reasonOf(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : null;
    const inner = cause?.cause instanceof Error ? cause.cause : cause;
    const parts = [(0,core_errors/* messageOf */.bD)(error), inner === null ? '' : (0,core_errors/* messageOf */.bD)(inner)].filter((part) => part !== '');
    return [...new Set(parts)].join(': ');
}

;// CONCATENATED MODULE: ./src/targets/github/pages.ts
/** What GitHub gives at most. */
const PER_PAGE = 100;
/**
 * All pages of a list. The first tells how many there are; the others are asked for together, and again after the
 * last, should the list have grown meanwhile.
 * @param expected how many items there should be: their pages are asked for at once
 * @returns null when there are more than `most`
 */
async function readPages(ask, most, expected = 0) {
    // A full last page may have a successor, so one more than the items fill.
    const first = Math.min(most, Math.floor(expected / PER_PAGE) + 1);
    const pages = await Promise.all(Array.from({ length: first }, (_, index) => ask(index + 1)));
    for (;;) {
        const newest = pages.at(-1);
        if (!hasNext(newest))
            return pages.flatMap(({ items }) => items);
        const next = pages.length + 1;
        const last = Math.max(next, lastPage(newest) ?? next);
        if (last > most)
            return null;
        const numbers = Array.from({ length: last - next + 1 }, (_, index) => next + index);
        pages.push(...(await Promise.all(numbers.map(ask))));
    }
}
/** Without a Link header a full page may have a successor. */
function hasNext({ items, link }) {
    return link === null ? items.length === PER_PAGE : /rel="next"/.test(link);
}
/** The number of the last page; null when the header does not tell it. */
function lastPage({ link }) {
    const [, query] = /<[^>]*\?([^>]*)>;\s*rel="last"/.exec(link ?? '') ?? [];
    const page = Number(new URLSearchParams(query ?? '').get('page'));
    return Number.isSafeInteger(page) && page > 0 ? page : null;
}

;// CONCATENATED MODULE: ./src/targets/github/pace.ts
/**
 * How many requests are under way at once, and how fast writes may follow one another.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
/** GitHub takes at most a hundred at once of everybody with this token, and asks for few. */
const REQUESTS_AT_ONCE = 10;
/** Answers without a complaint before one more request may be under way again. */
const ANSWERS_A_STEP = 50;
/** @param apply told the new limit whenever it changes */
function adaptiveLimit(most, apply) {
    let limit = most;
    let answers = 0;
    const change = (next) => {
        answers = 0;
        if (next === limit)
            return;
        limit = next;
        apply(limit);
    };
    return {
        cut: () => change(Math.max(1, Math.floor(limit / 2))),
        answered: () => {
            if (limit < most && ++answers >= ANSWERS_A_STEP)
                change(limit + 1);
        },
    };
}
/** GitHub takes 80 requests a minute that make content: so many at once, and then one a second. */
const BURST = 20;
/** Bottleneck's settings for the starts of writes. @param periodMs between two writes once the burst is used up */
function writePace(periodMs) {
    if (periodMs === 0)
        return {};
    return {
        reservoir: BURST,
        reservoirIncreaseAmount: 1,
        reservoirIncreaseInterval: periodMs,
        reservoirIncreaseMaximum: BURST,
    };
}

;// CONCATENATED MODULE: ./src/targets/github/prompt-limits.ts

let stepsAtOnce;
/**
 * Bottleneck starts every call by a timer, of a millisecond at least, and its store in memory does like one on another
 * machine: it waits for a timer before each of its steps, three a limiter. The plugins send a request through three to
 * five limiters, so each would wait 15 ms and more for nothing. From now on what need not wait follows at once; when
 * what may start is decided as before.
 * @returns whether this version of Bottleneck has such waits
 */
function stepAtOnce() {
    return (stepsAtOnce ??= patch());
}
function patch() {
    const store = Reflect.get(new (light_default())(), '_store');
    const steps = typeof store === 'object' && store !== null ? Object.getPrototypeOf(store) : null;
    const limiter = (light_default()).prototype;
    if (typeof steps !== 'object' || steps === null || !('yieldLoop' in steps))
        return false;
    if (typeof limiter._run !== 'function' || limiter._run.length !== 3)
        return false;
    steps.yieldLoop = () => Promise.resolve();
    const { _run: runLater } = limiter;
    limiter._run = function (index, job, waitMs) {
        if (waitMs > 0 || (job.options.expiration ?? null) !== null)
            return runLater.call(this, index, job, waitMs);
        job.doRun();
        const started = { job };
        this._scheduled[index] = started;
        const again = this._run.bind(this, index, job);
        queueMicrotask(() => {
            void job.doExecute(this._limiter, this._clearGlobalState.bind(this, index), again, this._free.bind(this, index, job));
        });
        return started;
    };
    return true;
}

// EXTERNAL MODULE: ./src/targets/github/transport.ts + 3 modules
var github_transport = __webpack_require__(61227);
;// CONCATENATED MODULE: ./src/targets/github/client.ts













const READ_RETRIES = 3;
/** A refused request is waited for at most twice, two minutes together. */
const MOST_WAITS = 2;
const LONGEST_WAIT_S = 120;
const MOST_PAGES = 1_000;
const SECOND = 1_000;
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
/** @throws MarketOpsError `api_url_invalid` */
function createClient(options) {
    const { token, log = () => undefined, cancelled = new AbortController().signal } = options;
    const readOnly = options.mode !== 'prod';
    const transport = options.transport ?? (0,github_transport/* openTransport */.g)(options);
    const { hosts } = transport;
    const knobs = (0,github_knobs/* knobsFrom */.c)(options.env ?? {}, hosts.isLoopback);
    const waited = new WeakMap();
    const mayWait = (seconds, request, _octokit, waits) => {
        const together = (waited.get(request) ?? 0) + seconds;
        if (waits >= MOST_WAITS || together > LONGEST_WAIT_S || cancelled.aborted)
            return false;
        waited.set(request, together);
        watchedOf(request)?.onWait?.();
        log(`GitHub's rate limit: waiting ${seconds} s, as it asks`);
        return true;
    };
    const pacing = knobs.pacingMs ?? options.writePacingMs ?? SECOND;
    const group = (settings) => new (light_default()).Group({ timeout: 120 * SECOND, ...settings });
    const requests = group({ maxConcurrent: REQUESTS_AT_ONCE });
    const limit = adaptiveLimit(REQUESTS_AT_ONCE, (maxConcurrent) => {
        log(`GitHub's secondary rate limit: ${maxConcurrent} requests at once`);
        requests.updateSettings({ maxConcurrent });
        for (const { limiter } of requests.limiters())
            limiter.updateSettings({ maxConcurrent });
    });
    const writes = group(writePace(pacing));
    // What is left to write is what was done.
    cancelled.addEventListener('abort', () => {
        for (const { limiter } of writes.limiters())
            limiter.updateSettings({ reservoir: null });
    });
    const silent = { debug: () => undefined, info: () => undefined, warn: log, error: () => undefined };
    const throttle = {
        onRateLimit: mayWait,
        onSecondaryRateLimit: (seconds, request, client, waits) => {
            limit.cut();
            return mayWait(seconds, request, client, waits);
        },
        retryAfterBaseValue: knobs.secondMs,
        // Groups of this client: the plugin's own are shared by the whole process and cannot be paced.
        global: requests,
        write: writes,
        notifications: group({ maxConcurrent: 1, minTime: 3 * pacing }),
    };
    const redact = (text) => (token === null || token === '' ? text : text.replaceAll(token, '***'));
    stepAtOnce();
    const Pinned = utils/* GitHub */.gq.plugin(plainErrors, dist_bundle/* retry */.L, sentOnce(redact), plugin_throttling_dist_bundle/* throttling */.A);
    const octokit = new Pinned({
        ...(token === null ? {} : { auth: token }),
        baseUrl: hosts.api,
        userAgent: options.userAgent ?? 'marketops-action',
        log: silent,
        request: { fetch: transport.fetch },
        retry: { retries: READ_RETRIES, retryAfterBaseValue: knobs.secondMs, doNotRetry: CLIENT_ERRORS },
        throttle,
    });
    // Registered last, so outermost: before retry and throttling.
    octokit.hook.before('request', (request) => {
        if (readOnly)
            (0,github_transport/* refuseWrites */.F)(request.method, request.url);
        if (!(0,errors/* isRead */.H9)(request.method))
            request.request = { ...request.request, retries: 0 };
    });
    const send = async (route, parameters, droppable = false) => {
        try {
            const answer = await unlessCancelled(cancelled, droppable, (request) => octokit.request(route, { ...parameters, request }));
            limit.answered();
            return { headers: answer.headers, data: answer.data };
        }
        catch (error) {
            throw asGitHubError(error, route, redact);
        }
    };
    const parse = (schema, data, route) => {
        const parsed = schema.safeParse(data);
        if (parsed.success)
            return parsed.data;
        const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
        throw new errors/* GitHubError */.y_('github_error', `${route}: the answer lacks what was expected${where === '' ? '' : ` at ${where}`}`, {
            status: null,
            certainty: 'ambiguous',
        });
    };
    const asking = (droppable) => async (route, parameters, schema) => parse(schema, (await send(route, parameters, droppable)).data, route);
    return {
        readOnly,
        read: asking(false),
        write: asking(true),
        async list(route, parameters, schema, expected) {
            const found = await readPages(async (page) => {
                const { headers, data } = await send(route, { ...parameters, per_page: PER_PAGE, page });
                const { link } = headers;
                return { items: parse(schema.array(), data, route), link: link === undefined ? null : String(link) };
            }, MOST_PAGES, expected);
            if (found !== null)
                return found;
            throw new errors/* GitHubError */.y_('github_error', `${route}: more than ${MOST_PAGES} pages`, {
                status: null,
                certainty: 'ambiguous',
            });
        },
        async graphql(query, variables, schema) {
            const { data } = await send(`POST ${hosts.graphql}`, { query, variables });
            return parse(schema, data, 'POST /graphql');
        },
        serverClock: transport.serverClock,
        async pause(ms) {
            await (0,promises_.setTimeout)((ms * knobs.secondMs) / SECOND, undefined, { signal: cancelled }).catch(() => undefined);
        },
    };
}


/***/ }),

/***/ 63453:
/***/ ((module) => {

// In the bundles this is `undici`: @actions/http-client and @actions/github import it, but use it only where a proxy is set
// or their own fetch is called, and it takes longer to load, and more memory, than everything else they bring.
/* global __non_webpack_require__ -- a require that the bundler leaves alone */
const load = () => __WEBPACK_EXTERNAL_createRequire(import.meta.url)('./undici.cjs');

module.exports = {
  get ProxyAgent() {
    return load().ProxyAgent;
  },
  get fetch() {
    return load().fetch;
  },
};


/***/ })

};
