export const id = 857;
export const ids = [857];
export const modules = {

/***/ 1674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   POLICY_USAGE: () => (/* binding */ POLICY_USAGE),
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _authorize_policy_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8575);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4296);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3821);






const POLICY_USAGE = `marketops policy check [--policy FILE]
marketops policy test CASES [--policy FILE]
  check: is the policy valid, and does every rule do something? test: are the owner's cases decided as expected?
  FILE is .marketops/policy.yml unless given. Exit: 0 all is well, 1 something was found.`;
const usage = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MarketOpsError */ .NL('usage', POLICY_USAGE);
const policy = async (io) => {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
        args: [...io.args],
        allowPositionals: true,
        options: { policy: { type: 'string', default: '.marketops/policy.yml' } },
    });
    const [action, cases, ...more] = positionals;
    const parsed = async () => (0,_authorize_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicy */ .ON)(await readNamed(io, values.policy), values.policy);
    if (action === 'check' && cases === undefined)
        return check(io, await parsed());
    if (action === 'test' && cases !== undefined && more.length === 0)
        return test(io, await parsed(), cases);
    throw usage();
};
async function readNamed({ cwd }, file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MarketOpsError */ .NL('file_unreadable', `${file} cannot be read. Name the file with its path.`, {
            cause: error,
        });
    }
}
function check({ stdout }, { value, locate }) {
    const findings = (0,_authorize_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPolicy */ .hM)(value, Date.now());
    for (const { code, message, path } of findings) {
        stdout(`${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLocation */ .j$)(locate(path))}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(message)} [${code}]\n`);
    }
    stdout(`${value.rules.length} rules, ${findings.length} findings\n`);
    return findings.length === 0 ? 0 : 1;
}
async function test(io, { value }, file) {
    const results = (0,_authorize_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .runPolicyTests */ .h6)(value, await readNamed(io, file), file);
    for (const { name, passed, at, expected, found } of results) {
        const told = passed
            ? ''
            : `: expected ${decided(expected.decision, expected.rule)}, found ${decided(found.decision, found.rules.join(', '))}`;
        io.stdout(`${passed ? 'ok    ' : 'FAILED'} ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLocation */ .j$)(at)} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(name)}${told}\n`);
    }
    const failed = results.filter(({ passed }) => !passed).length;
    io.stdout(`${results.length - failed} of ${results.length} cases are decided as expected\n`);
    return failed === 0 ? 0 : 1;
}
function decided(decision, rule) {
    return rule === null || rule === '' ? decision : `${decision} by ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(rule)}`;
}


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Foreign text on one line of a terminal: control characters, line and direction marks escaped. */
function printable(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (char) => {
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
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
