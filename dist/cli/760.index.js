export const id = 760;
export const ids = [760];
export const modules = {

/***/ 6260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ parseCanonical),
/* harmony export */   OW: () => (/* binding */ parseJsonFile),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   dO: () => (/* binding */ CanonicalError),
/* harmony export */   d_: () => (/* binding */ jsonFile),
/* harmony export */   dw: () => (/* binding */ canonicalize),
/* harmony export */   tU: () => (/* binding */ nesting)
/* harmony export */ });
/**
 * RFC 8785 (JCS) text of a value. The protocol holds only safe integers, so number formatting is trivial; property
 * names are sorted by UTF-16 code units, which is what `Array.prototype.sort` does.
 * @throws TypeError for fractions, unsafe integers, lone surrogates, `undefined` and anything that is not JSON
 */
function canonicalize(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isSafeInteger(value))
            throw new TypeError(`not a safe integer: ${value}`);
        return String(value);
    }
    if (typeof value === 'string')
        return quote(value);
    if (isList(value))
        return `[${value.map(canonicalize).join(',')}]`;
    if (typeof value !== 'object')
        throw new TypeError(`not JSON: ${typeof value}`);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${quote(key)}:${canonicalize(value[key])}`);
    return `{${members.join(',')}}`;
}
/** The bytes of a JSON file of this protocol: JCS text and a newline. */
function jsonFile(value) {
    return Buffer.from(`${canonicalize(value)}\n`);
}
function quote(text) {
    if (!text.isWellFormed())
        throw new TypeError('lone surrogate in a string');
    return JSON.stringify(text);
}
function isList(value) {
    return Array.isArray(value);
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Valid UTF-8 as text, a byte order mark kept; null for invalid bytes. */
function decodeUtf8(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return null;
    }
}
/** Why bytes were not read as a canonical JSON value. */
class CanonicalError extends Error {
}
/**
 * Reads JCS text. Together with a closed {@link Shape} (which checks that names are sorted, strings well-formed and
 * numbers integers) exactly one text exists for each value.
 * @throws CanonicalError when the text is not JSON, or not the text this value would be written as
 */
function parseCanonical(text, maxNesting = 16) {
    if (nesting(text) > maxNesting)
        throw new CanonicalError(`nested deeper than ${maxNesting}`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new CanonicalError('not JSON');
    }
    if (JSON.stringify(value) !== text)
        throw new CanonicalError('not canonical JSON (RFC 8785)');
    return value;
}
/** Reads a JSON file of this protocol: canonical text and one newline. */
function parseJsonFile(bytes, maxNesting = 16) {
    const text = decodeUtf8(bytes);
    if (text === null)
        throw new CanonicalError('not valid UTF-8');
    if (!text.endsWith('\n'))
        throw new CanonicalError('does not end in a newline');
    return parseCanonical(text.slice(0, -1), maxNesting);
}
/** The deepest nesting of brackets outside strings, found without recursion, so that hostile depth cannot hurt. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === 0x22) {
            i = text.indexOf('"', i + 1);
            while (i !== -1 && isEscaped(text, i))
                i = text.indexOf('"', i + 1);
            if (i === -1)
                return deepest;
        }
        else if (c === 0x7b || c === 0x5b) {
            if (++depth > deepest)
                deepest = depth;
        }
        else if (c === 0x7d || c === 0x5d)
            depth--;
    }
    return deepest;
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === 0x5c)
        backslashes++;
    return backslashes % 2 === 1;
}


/***/ }),

/***/ 2533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ TIP_PATH),
/* harmony export */   Ml: () => (/* binding */ consumedPath),
/* harmony export */   Q9: () => (/* binding */ consumedShape),
/* harmony export */   RA: () => (/* binding */ segmentPath),
/* harmony export */   TI: () => (/* binding */ openPathOf),
/* harmony export */   Yc: () => (/* binding */ openShape),
/* harmony export */   jF: () => (/* binding */ LEDGER_BRANCH),
/* harmony export */   nm: () => (/* binding */ CHECKPOINT_PATH),
/* harmony export */   rg: () => (/* binding */ runShape),
/* harmony export */   t0: () => (/* binding */ runPath),
/* harmony export */   zA: () => (/* binding */ tipShape)
/* harmony export */ });
/* unused harmony exports OPEN_FOLDER, openPath */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5543);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6260);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6625);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3633);




/** The files of the ledger branch (and of a local ledger): their paths and closed schemas. */
const LEDGER_BRANCH = 'marketops-ledger';
const TIP_PATH = 'tip.json';
const CHECKPOINT_PATH = 'checkpoint';
const tipShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ frontier: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW), head: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW, size: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 });
const SEQ_DIGITS = 12;
/** The segment that begins with this line. */
function segmentPath(firstSeq) {
    const name = String(firstSeq).padStart(SEQ_DIGITS, '0');
    return `ledger/${name.slice(0, 6)}/${name}.jsonl`;
}
const consumedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    claim: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .claimId */ .o8,
    operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br,
    run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .positive */ .yj,
    run_id: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .githubId */ .hH,
});
function consumedPath(receipt) {
    return `consumed/${receipt.slice('rcpt_'.length, 'rcpt_'.length + 2)}/${receipt}.json`;
}
const OPEN_FOLDER = 'open';
/** An intent without an outcome. */
const openShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptId */ .qp, run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .positive */ .yj, run_id: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .githubId */ .hH, seq: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 });
/** Named by what is being done to what, so that two runs meet in it. */
function openPath(operation) {
    return openPathOf(operation.operation_kind, operation.repository_id, naturalKey(operation));
}
/** The same, from what an intent's line says and the id of a repository that may be its target. */
function openPathOf(kind, repositoryId, key) {
    const parts = [kind, repositoryId, key];
    return `${OPEN_FOLDER}/${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .dw)(parts)).slice('sha256:'.length)}.json`;
}
/** What the first attempt of a run planned: a later attempt must have one of these digests. */
const runShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ opened_at: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB, plan_digests: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br) });
function runPath(runId) {
    return `runs/${runId.slice(-2).padStart(2, '0')}/${runId}.json`;
}


/***/ }),

/***/ 6679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   Hw: () => (/* binding */ lineHash),
/* harmony export */   Iw: () => (/* binding */ gateCheck),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   de: () => (/* binding */ LINE_TYPES),
/* harmony export */   dt: () => (/* binding */ LineError),
/* harmony export */   mG: () => (/* binding */ ZERO_HASH),
/* harmony export */   oZ: () => (/* binding */ lineText)
/* harmony export */ });
/* unused harmony exports ruleOutcome, warning, LINE_DATA, namesReceipt, aboutOperation, lineShape */
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6260);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3544);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6625);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1920);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4182);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3633);






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

/***/ 3544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ Frontier),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   zB: () => (/* binding */ nodeHash),
/* harmony export */   zg: () => (/* binding */ EMPTY_ROOT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 9598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ parseCheckpoint),
/* harmony export */   W4: () => (/* binding */ verifyNote)
/* harmony export */ });
/* unused harmony exports signatureLine, parseNote, checkpointText */
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3121);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6260);
/* harmony import */ var _vkey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9523);



/** The signature line of a note. */
function signatureLine(vkey, signature) {
    return `— ${vkey.origin} ${toBase64(Buffer.concat([Buffer.from(vkey.keyHash, 'hex'), signature]))}\n`;
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
    return `${origin}\n${size}\n${toBase64(Buffer.from(root, 'hex'))}\nhead ${head}\n`;
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

/***/ 6625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   Q8: () => (/* binding */ operationDigest),
/* harmony export */   XX: () => (/* binding */ naturalKey),
/* harmony export */   lQ: () => (/* binding */ observation),
/* harmony export */   xH: () => (/* binding */ planShape)
/* harmony export */ });
/* unused harmony exports PLAN_SCHEMA, tagParameters, asset, releaseParameters, committedFile, pullRequestParameters */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5543);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6260);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3633);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4182);




/** The plan: every operation of a run, resolved and observed, nothing executed. */
const PLAN_SCHEMA = 'marketops.plan/v1';
const tagParameters = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    force: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    move: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    tag: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    target_sha: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSha */ .XS,
});
const asset = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    content_type: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    digest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    label: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    size: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
});
const releaseParameters = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    assets: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(asset),
    body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    discussion_category: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    draft: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    generate_notes: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    make_latest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('true', 'false', 'legacy'),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    on_existing: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('error', 'update', 'keep', 'append'),
    prerelease: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    tag: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    target_sha: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSha */ .XS,
});
const fileMode = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('100644', '100755', '120000');
const writtenFile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ digest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br, mode: fileMode, path: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq });
const deletedFile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ digest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6, mode: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6, path: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq });
const committedFile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(writtenFile, deletedFile);
const pullRequestParameters = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    assignees: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    author: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ email: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    base: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    body: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(committedFile), message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    draft: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    head: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    head_sha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSha */ .XS),
    labels: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    maintainer_can_modify: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    milestone: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj),
    reviewers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    signoff: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    team_reviewers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    title: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
});
const PARAMETERS = {
    tag_repo: tagParameters,
    publish_release: releaseParameters,
    open_pr: pullRequestParameters,
};
/** What GitHub has, as far as it concerns one operation. */
const observation = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .githubId */ .hH), sha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSha */ .XS), url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) });
const plannedFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    depends_on: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    effect: _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .effect */ .QZ,
    observed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(observation),
    operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    operation_kind: _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .operationKind */ .Cs,
    // Checked by its kind's own shape below.
    parameters: () => null,
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    repository: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .githubId */ .hH,
    target_subject: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});
const plannedOperation = (value) => {
    const fault = plannedFields(value);
    if (fault !== null)
        return fault;
    const { operation_kind: kind, parameters } = value;
    const inner = PARAMETERS[kind](parameters);
    if (inner !== null)
        return { path: `parameters.${inner.path}`, expected: inner.expected };
    return kind === 'open_pr' ? headFault(parameters) : null;
};
function headFault({ commit, head_sha: headSha }) {
    if ((commit === null) !== (headSha === null))
        return null;
    return { path: 'parameters.head_sha', expected: commit === null ? 'a commit' : 'null with a commit to make' };
}
const planShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    blocked_by_mode: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    commit_sha: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSha */ .XS,
    created_at: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB,
    mode: _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .mode */ .Mq,
    operations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(plannedOperation),
    plan_digest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    promotable: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(false),
    ref: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    repository: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .githubId */ .hH,
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)(/^marketops\.plan\/v1$/, PLAN_SCHEMA),
});
/** Digest of `{operation_kind, repository, repository_id, parameters}`: what a receipt permits. */
function operationDigest(operation) {
    const { operation_kind, parameters, repository, repository_id } = operation;
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .dw)({ operation_kind, parameters: parameters, repository, repository_id }));
}
/** The digest an approver approves: the same for the same commit and inputs, whatever the mode, time, run or job. */
function planDigest(plan) {
    const operations = plan.operations.map(({ operation_id, operation_digest, depends_on }) => ({
        depends_on,
        operation_digest,
        operation_id,
    }));
    const { commit_sha, repository_id } = plan;
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .dw)({ commit_sha, operations, repository_id, schema: 'marketops.plan-digest/v1' }));
}
/** What two runs must not do at the same time to one repository. */
function naturalKey(operation) {
    if (operation.operation_kind === 'open_pr')
        return `${operation.parameters.base}...${operation.parameters.head}`;
    return operation.parameters.tag;
}


/***/ }),

/***/ 1920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ violation),
/* harmony export */   RJ: () => (/* binding */ RECEIPT_SCHEMA),
/* harmony export */   SH: () => (/* binding */ approval),
/* harmony export */   a4: () => (/* binding */ drawReceiptId),
/* harmony export */   m8: () => (/* binding */ receiptShape),
/* harmony export */   oe: () => (/* binding */ MAX_LIFETIME_MS)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3633);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4182);



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

/***/ 4182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ operationKind),
/* harmony export */   FD: () => (/* binding */ GATE_CODES),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Mq: () => (/* binding */ mode),
/* harmony export */   QZ: () => (/* binding */ effect),
/* harmony export */   XS: () => (/* binding */ runResult),
/* harmony export */   YO: () => (/* binding */ OPERATION_KINDS),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   h5: () => (/* binding */ status),
/* harmony export */   iJ: () => (/* binding */ checkResult),
/* harmony export */   xR: () => (/* binding */ decision)
/* harmony export */ });
/* unused harmony exports MODES, OUTCOMES */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3633);

/** The words of the protocol: every closed list of names that stands in its files. */
const MODES = ['dry_run', 'prod'];
const mode = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...MODES);
const OPERATION_KINDS = ['tag_repo', 'publish_release', 'open_pr'];
const operationKind = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...OPERATION_KINDS);
const effect = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('create', 'update', 'none', 'conflict');
const decision = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('permit', 'forbid', 'no_rule');
/** The gate's checks in their order: authenticity, then the eight points. */
const CHECK_NAMES = [
    'authenticity',
    'mode',
    'presence',
    'enforceable',
    'run_binding',
    'operation_binding',
    'consumption',
    'expiration',
    'staleness',
];
const checkName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...CHECK_NAMES);
const checkResult = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('pass', 'fail', 'not_evaluated');
/** Which codes each check may fail with. */
const GATE_CODES = {
    authenticity: ['receipt_malformed', 'signature_invalid', 'key_unknown', 'key_not_in_force'],
    mode: ['mode_not_prod'],
    presence: ['receipt_missing'],
    enforceable: ['receipt_advisory'],
    run_binding: ['run_mismatch'],
    operation_binding: ['operation_mismatch'],
    consumption: ['receipt_consumed', 'ledger_rewound'],
    expiration: ['receipt_expired', 'receipt_not_yet_valid', 'clock_skew'],
    staleness: ['receipt_stale'],
};
const runResult = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('planned', 'authorized', 'blocked', 'unchanged', 'shipped', 'partial', 'failed');
/** The outcomes of an operation whose intent was recorded. */
const OUTCOMES = (/* unused pure expression or super */ null && (['succeeded', 'failed', 'skipped', 'in_doubt']));
const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('success', 'failed', 'rejected');


/***/ })

};
