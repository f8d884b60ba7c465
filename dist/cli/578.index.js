export const id = 578;
export const ids = [578];
export const modules = {

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

/***/ 5482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ readSince),
/* harmony export */   GZ: () => (/* binding */ readHmacKeys),
/* harmony export */   LF: () => (/* binding */ readPins),
/* harmony export */   Wp: () => (/* binding */ usageError)
/* harmony export */ });
/* unused harmony export isInside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _verify_hmac_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5078);
/* harmony import */ var _verify_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9241);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4296);
/* harmony import */ var _protocol_note_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9598);
/* harmony import */ var _protocol_vkey_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9523);







const DEFAULT_KEYS = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.marketops', 'trusted-keys');
/** Whatever makes a command impossible before anything was looked at: exit code 2. */
function usageError(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MarketOpsError */ .NL('usage', message);
}
async function readOption(io, option, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), 'utf8');
    }
    catch (error) {
        throw usageError(`${option} ${path} cannot be read (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}). Name a file that is there.`);
    }
}
/**
 * The keys to believe: of `--vkey` and `--trusted-keys`, else of `.marketops/trusted-keys` in the working directory;
 * null when there is none of these. A default list inside the thing to verify is no list from outside, and is not used.
 */
async function readPins(io, options) {
    for (const text of options.vkeys) {
        if ((0,_protocol_vkey_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVkey */ .z5)(text) === null) {
            throw usageError(`--vkey ${text} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`);
        }
    }
    const file = options.trustedKeys;
    if (file !== undefined)
        return pinsFrom(`${await readOption(io, '--trusted-keys', file)}\n${options.vkeys.join('\n')}`, file);
    if (options.vkeys.length > 0)
        return pinsFrom(options.vkeys.join('\n'), '--vkey');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(io.cwd, DEFAULT_KEYS);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => null);
    if (text === null || (await isInside(path, options.target)))
        return null;
    return pinsFrom(text, DEFAULT_KEYS);
}
function pinsFrom(text, from) {
    try {
        return (0,_verify_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .pinsOf */ .cz)(text, from);
    }
    catch (error) {
        if (!(error instanceof _protocol_vkey_js__WEBPACK_IMPORTED_MODULE_6__/* .TrustedKeysError */ .Us))
            throw error;
        throw usageError(`${from}, line ${error.line} ${error.message}. A key list that is half understood is not used.`);
    }
}
/** Whether a file lies in a folder, links followed. */
async function isInside(path, folder) {
    const [inner, outer] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder)]);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(outer, inner);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(way);
}
/** Secret keys of `--hmac-key-file`, one a line, else of `MARKETOPS_HMAC_KEY`. Their text is never printed. */
async function readHmacKeys(io, file) {
    const variable = io.env['MARKETOPS_HMAC_KEY'] ?? '';
    const from = file === undefined ? 'MARKETOPS_HMAC_KEY' : `--hmac-key-file ${file}`;
    const text = file === undefined ? variable : await readOption(io, '--hmac-key-file', file);
    const lines = text.split('\n').map((line) => line.trim());
    return lines
        .filter((line) => line !== '')
        .map((line) => {
        const key = (0,_verify_hmac_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHmacKey */ .e)(line);
        if (key === null)
            throw usageError(`${from} does not hold a key made by \`marketops keygen\` (mok1_…). Give the secret as it was printed.`);
        return key;
    });
}
/** The checkpoint of `--since`: one seen before, as it was signed. */
async function readSince(io, file) {
    if (file === undefined)
        return null;
    const checkpoint = (0,_protocol_note_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCheckpoint */ .S7)(await readOption(io, '--since', file));
    if (checkpoint === null)
        throw usageError(`--since ${file} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`);
    return checkpoint;
}


/***/ }),

/***/ 4578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VERIFY_USAGE: () => (/* binding */ VERIFY_USAGE),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/verify/verify-path.ts + 2 modules
var verify_path = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/verify/verdict.ts
var verdict = __webpack_require__(3156);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/cli/verify-options.ts
var verify_options = __webpack_require__(5482);
// EXTERNAL MODULE: ./src/cli/printable.ts
var printable = __webpack_require__(3821);
;// CONCATENATED MODULE: ./src/cli/verify-text.ts

/** A report as people read it, line by line: the same on the command line, in a job's log and in its summary. */
const MARKS = {
    ok: 'ok',
    failed: 'FAILED',
    unverifiable: 'UNVERIFIABLE',
    missing: 'MISSING',
    unpinned: 'UNPINNED',
    skipped: 'skipped',
    not_applicable: '-',
};
/** One line a check. */
function checkLines({ checks }) {
    return checks.map(({ name, status, detail }) => `${MARKS[status].padEnd(12)} ${name.padEnd(22)} ${(0,printable/* printable */.g)(detail)}`);
}
/** The first failure, what was read, and at last the verdict. */
function conclusionLines({ verdict, checks, entries, head, root }) {
    const failed = checks.find(({ status }) => status === 'failed');
    const included = verdict === 'VERIFIED' && checks.some(({ name }) => name === 'inclusion');
    return [
        ...(failed === undefined ? [] : [`first failure: ${failed.name}: ${(0,printable/* printable */.g)(failed.detail)}`]),
        ...(included ? ['included'] : []),
        ...(head === null ? [] : [`entries: ${entries}`, `head: ${head}`, `root: ${root ?? 'not known'}`]),
        `verdict: ${verdict}`,
    ];
}

;// CONCATENATED MODULE: ./src/cli/verify.ts







const VERIFY_USAGE = `marketops verify PATH [--trusted-keys FILE] [--vkey KEY]... [--hmac-key-file FILE] [--since CHECKPOINT] [--json]
  PATH is a proof folder, its zip, a ledger.jsonl, a checkout of the ledger branch, or a tlog-proof. Opens no socket.
  Keys come from --trusted-keys or --vkey, else from .marketops/trusted-keys of the working directory; never from PATH.
  Exit: 0 VERIFIED, 1 TAMPERED, 2 UNUSABLE, 3 INCOMPLETE, 4 UNVERIFIABLE, 5 SELF_CONSISTENT.`;
/** `marketops verify`: one line a check, then the verdict, which is also the exit code. */
const verify = async (io) => {
    const json = io.args.includes('--json');
    let outcome;
    try {
        outcome = await examine(io);
    }
    catch (error) {
        if (error instanceof errors/* MarketOpsError */.NL && error.code !== 'usage')
            throw error;
        outcome = { report: (0,verify_path/* unusable */._P)((0,errors/* messageOf */.bD)(error)), keys: '' };
        if (!json)
            io.stderr(`marketops verify: ${(0,errors/* messageOf */.bD)(error)}\n${VERIFY_USAGE}\n`);
    }
    const { report, keys } = outcome;
    if (json)
        io.stdout(`${JSON.stringify(report)}\n`);
    else
        io.stdout(`${keys}${[...checkLines(report), ...conclusionLines(report)].join('\n')}\n`);
    return verdict/* EXIT_CODES */.a[report.verdict];
};
async function examine(io) {
    const { values, positionals } = parse(io.args);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
        throw (0,verify_options/* usageError */.Wp)('verify needs one PATH.');
    const target = (0,external_node_path_.resolve)(io.cwd, path);
    const pins = await (0,verify_options/* readPins */.LF)(io, { vkeys: values.vkey ?? [], trustedKeys: values['trusted-keys'], target });
    const hmacKeys = await (0,verify_options/* readHmacKeys */.GZ)(io, values['hmac-key-file']);
    const since = await (0,verify_options/* readSince */.$Z)(io, values.since);
    const keys = pins === null ? 'keys: none from outside\n' : `keys: ${pins.keys.length} from ${pins.from}\n`;
    return { report: await (0,verify_path/* verifyPath */.xJ)(target, { pins, hmacKeys, since }), keys };
}
function parse(args) {
    try {
        return parseVerifyArgs(args);
    }
    catch (error) {
        throw (0,verify_options/* usageError */.Wp)((0,errors/* messageOf */.bD)(error));
    }
}
function parseVerifyArgs(args) {
    return (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: {
            'trusted-keys': { type: 'string' },
            vkey: { type: 'string', multiple: true },
            'hmac-key-file': { type: 'string' },
            since: { type: 'string' },
            json: { type: 'boolean' },
        },
    });
}


/***/ })

};
