#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ deriveKeys),
/* harmony export */   KR: () => (/* binding */ formatSecret),
/* harmony export */   X$: () => (/* binding */ createSecret),
/* harmony export */   o7: () => (/* binding */ parseSecret)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5543);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);
/* harmony import */ var _protocol_vkey_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9523);




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
const checksum = (bytes) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(bytes).subarray(0, 4).toString('hex');
/**
 * The 32 bytes of a key. Anything but exactly the generated form is refused: a guessable secret could be found by
 * trying, from the signatures that every proof publishes.
 * @throws MarketOpsError `key_invalid`; the message never contains any part of the key
 */
function parseSecret(text, input) {
    const [, base64, sum] = FORM.exec(text) ?? [];
    const bytes = Buffer.from(base64 ?? '', 'base64url');
    const canonical = bytes.length === 32 && bytes.toString('base64url') === base64;
    if (!canonical || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(checksum(bytes)), Buffer.from(sum ?? ''))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MarketOpsError */ .NL('key_invalid', `${input} is not a MarketOps key (mok1_ and 51 more characters, the last 8 a checksum). ` +
            'Make one with `marketops keygen` and store it whole as a secret of the protected environment.');
    }
    return bytes;
}
/** RFC 5869 (HKDF-SHA256) derivation, one purpose a key; `origin` as in {@link Vkey}. */
function deriveKeys(secret, repositoryId, origin) {
    const derive = (info, length) => Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', secret, SALT, info, length));
    // Prepared once: from bytes, Node would make a key of them at each receipt, which takes five times the HMAC.
    const hmacKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSecretKey)(derive(`receipt-hmac:${repositoryId}`, 32));
    const privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
        key: Buffer.concat([PKCS8_PREFIX, derive(`ed25519:${repositoryId}`, 32)]),
        format: 'der',
        type: 'pkcs8',
    });
    const vkey = (0,_protocol_vkey_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVkey */ .z5)((0,_protocol_vkey_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVkey */ .T2)(origin, rawPublicKey(privateKey)));
    if (vkey === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MarketOpsError */ .NL('key_invalid', `No verifier key can be named for the origin ${origin}.`);
    return {
        keyId: derive('key-id', 8).toString('hex'),
        vkey,
        hmac: (message) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', hmacKey).update(message).digest(),
        sign: (message) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, message, privateKey),
    };
}
function rawPublicKey(privateKey) {
    const { x } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey).export({ format: 'jwk' });
    return Buffer.from(x ?? '', 'base64url');
}


/***/ }),

/***/ 5299:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keygen),
/* harmony export */   y: () => (/* binding */ KEYGEN_USAGE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _authorize_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6311);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4296);
/* harmony import */ var _protocol_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3633);
/* harmony import */ var _protocol_vkey_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9523);






const KEYGEN_USAGE = `marketops keygen --server URL --repository-id N
  Makes a key and prints it with its line for .marketops/trusted-keys. Nothing is stored.
  Store the key as a secret of the protected environment:  gh secret set MARKETOPS_HMAC_KEY --env ENVIRONMENT`;
const keygen = ({ args, stdout }) => {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [...args],
        options: { server: { type: 'string' }, 'repository-id': { type: 'string' } },
    });
    const { server = 'https://github.com', 'repository-id': repositoryId = '' } = values;
    if ((0,_protocol_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .githubId */ .hH)(repositoryId) !== null || !URL.canParse(server)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MarketOpsError */ .NL('usage', `keygen needs --server URL and --repository-id N (\`gh api repos/OWNER/NAME --jq .id\` prints it).\n${KEYGEN_USAGE}`);
    }
    const secret = (0,_authorize_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .createSecret */ .X$)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes);
    const { vkey } = (0,_authorize_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .deriveKeys */ .Cd)((0,_authorize_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSecret */ .o7)(secret, 'the new key'), repositoryId, (0,_protocol_vkey_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .yv)(server, repositoryId));
    stdout(`key (secret, for the protected environment):\n${secret}\n\n.marketops/trusted-keys (public, on the default branch):\n${vkey.text}\n`);
    return Promise.resolve(0);
};


/***/ }),

/***/ 2957:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _keygen_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5299);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4296);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3323);





/** The folder that holds the bundled action: `dist`, beside `dist/cli`. */
const dist = () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '')), '..');
const COMMANDS = {
    init: {
        usage: 'marketops init [--preset solo | team | strict] [--directory DIR] [--remote NAME]',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(347), __nccwpck_require__.e(575), __nccwpck_require__.e(535)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7688))).init,
    },
    verify: {
        usage: 'marketops verify PATH [--trusted-keys FILE | --vkey KEY] [--since CHECKPOINT] [--json]',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(760), __nccwpck_require__.e(2), __nccwpck_require__.e(578)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4578))).verify,
    },
    inclusion: {
        usage: 'marketops inclusion PATH --receipt ID',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(760), __nccwpck_require__.e(2), __nccwpck_require__.e(178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9178))).inclusion,
    },
    'audit-trail': {
        usage: 'marketops audit-trail PATH [--json]',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(760), __nccwpck_require__.e(2), __nccwpck_require__.e(340)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9340))).auditTrail,
    },
    rehearse: {
        usage: 'marketops rehearse [--workspace DIR] [--operations FILE] [--policy FILE] [--variable NAME=VALUE]... [--event NAME] [--out DIR] [--json]',
        load: async () => {
            const { rehearseCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(760), __nccwpck_require__.e(2), __nccwpck_require__.e(575), __nccwpck_require__.e(293), __nccwpck_require__.e(67)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5067));
            return (io) => rehearseCommand(io, dist());
        },
    },
    'security-audit': {
        usage: 'marketops security-audit [--json] [--out DIR] [--only ID,ID...]',
        load: async () => {
            const { securityAuditCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(760), __nccwpck_require__.e(2), __nccwpck_require__.e(293), __nccwpck_require__.e(374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 374));
            return (io) => securityAuditCommand(io, dist());
        },
    },
    policy: {
        usage: 'marketops policy check | policy test CASES [--policy FILE]',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(575), __nccwpck_require__.e(857)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1674))).policy,
    },
    ledger: {
        usage: 'marketops ledger init [--remote NAME]',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(760), __nccwpck_require__.e(177)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7177))).ledger,
    },
    keygen: { usage: _keygen_js__WEBPACK_IMPORTED_MODULE_2__/* .KEYGEN_USAGE */ .y.split('\n', 1)[0] ?? '', load: () => _keygen_js__WEBPACK_IMPORTED_MODULE_2__/* .keygen */ ._ },
};
function usage() {
    const rows = Object.values(COMMANDS).map((entry) => `  ${entry.usage}`);
    return `MarketOps ${_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTION_VERSION */ .Y}\n\nUsage:\n${rows.join('\n')}\n`;
}
/** Usage errors and what cannot be read exit with 2, so that no script takes them for a verdict. */
const UNUSABLE = 2;
async function start(args) {
    const [name = '', ...rest] = args;
    if (['', '-h', '--help', 'help'].includes(name)) {
        process.stdout.write(usage());
        return name === '' ? UNUSABLE : 0;
    }
    if (name === '--version') {
        process.stdout.write(`${_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTION_VERSION */ .Y}\n`);
        return 0;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (entry === undefined) {
        process.stderr.write(`marketops: there is no command ${JSON.stringify(name)}\n\n${usage()}`);
        return UNUSABLE;
    }
    const command = await entry.load();
    return command({
        args: rest,
        stdout: (text) => process.stdout.write(text),
        stderr: (text) => process.stderr.write(text),
        env: process.env,
        cwd: process.cwd(),
    });
}
try {
    process.exitCode = await start(process.argv.slice(2));
}
catch (error) {
    process.stderr.write(`marketops: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}\n`);
    process.exitCode = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MarketOpsError */ .NL && error.code !== 'usage' ? 1 : UNUSABLE;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2257:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   dS: () => (/* binding */ TIME_LENGTH),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/** RFC 3339 in UTC with milliseconds: `2026-11-22T01:02:03.456Z`. */
function formatTime(ms) {
    return new Date(ms).toISOString();
}
const TIME_FORM = '0000-00-00T00:00:00.000Z';
const TIME_LENGTH = TIME_FORM.length;
const ZERO = 0x30;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether a text is a time in exactly the protocol's form. Without a Date, for it is asked of every ledger line. */
function isTime(text) {
    if (text.length !== TIME_FORM.length)
        return false;
    for (let i = 0; i < TIME_FORM.length; i++) {
        const wanted = TIME_FORM.charCodeAt(i);
        const found = text.charCodeAt(i);
        if (wanted === ZERO ? found < ZERO || found > ZERO + 9 : found !== wanted)
            return false;
    }
    const month = two(text, 5);
    const day = two(text, 8);
    if (month < 1 || month > 12 || day < 1 || two(text, 11) > 23 || two(text, 14) > 59 || two(text, 17) > 59)
        return false;
    if (month !== 2 || day !== 29)
        return day <= DAYS[month - 1];
    const century = two(text, 0);
    const year = two(text, 2);
    return year === 0 ? century % 4 === 0 : year % 4 === 0;
}
/** The number that two digits make. */
function two(text, at) {
    return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}
/** Milliseconds of a time in exactly the protocol's form, or null for any other text. */
function parseTime(text) {
    return isTime(text) ? Date.parse(text) : null;
}


/***/ }),

/***/ 5543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** SHA-256 of bytes or UTF-8 text, raw (32 bytes). */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest();
}
/** `sha256:` + 64 lower-case hex over exact bytes. */
function digestOf(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ DiagnosticsError),
/* harmony export */   NL: () => (/* binding */ MarketOpsError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j$: () => (/* binding */ formatLocation)
/* harmony export */ });
/**
 * A failure that a user can act on. `code` is stable and documented; the message says what happened, to what, and
 * what to do next. Everything that leaves a phase deliberately is one of these; anything else is a defect.
 */
class MarketOpsError extends Error {
    code;
    /** Where in a user's file the fault lies, when it lies in one. */
    at;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'MarketOpsError';
        this.code = code;
        this.at = options.at ?? null;
    }
}
/** `file:line:column`, as compilers print it. */
function formatLocation(at) {
    return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}
/** The message of whatever was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A file of the user's that cannot be used. The message lists every fault as `file:line:column: what`. */
class DiagnosticsError extends MarketOpsError {
    /** One at least, in the order of the file. */
    diagnostics;
    constructor(code, diagnostics, options = {}) {
        const text = diagnostics.map(({ at, message }) => `${formatLocation(at)}: ${message}`).join('\n');
        super(code, text, { ...options, at: diagnostics[0].at });
        this.name = 'DiagnosticsError';
        this.diagnostics = diagnostics;
    }
}


/***/ }),

/***/ 3323:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ACTION_VERSION)
/* harmony export */ });
/** The version of package.json, held equal by a test: it goes into every ledger. */
const ACTION_VERSION = '1.0.0';


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3633:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ resetTally),
/* harmony export */   Gh: () => (/* binding */ isCanonicalText),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S4: () => (/* binding */ recordWith),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XS: () => (/* binding */ gitSha),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   hH: () => (/* binding */ githubId),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   o8: () => (/* binding */ claimId),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qp: () => (/* binding */ receiptId),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   tW: () => (/* binding */ hash),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2257);

/**
 * How long the canonical text of all that fitted would be, in UTF-16 units, were no string in need of an escape: each
 * shape below adds its value's part, so that a walk that is made anyway tells it. A shape made elsewhere, from nothing,
 * adds nothing, and the sum is too small, which costs time only; one that puts a value to two shapes would make it too
 * large, which must not be. See {@link isCanonicalText}.
 */
let tally = 0;
const NULL_UNITS = 'null'.length;
const QUOTES = 2;
const BRACKETS = 2;
/** Quotes, colon and comma of a name. */
const NAME_UNITS = 4;
/** More than any text has. */
const UNKNOWN_UNITS = 2 ** 30;
/** The value fits; its text takes so many units. */
function fits(units) {
    tally += units;
    return null;
}
/**
 * Whether a text is the canonical one (RFC 8785) of the value that it was parsed to; to be asked right after
 * {@link resetTally} and a closed shape that the value fits, so that its names are sorted and its strings well-formed.
 * What remains is that `JSON.stringify` gives the text. That would take longer than all else about a line, and the
 * length tells as much: white space, an escape, a name given twice and another way to write a number only ever make a
 * text longer than the tally (numbers like 1e3 apart, see {@link numberUnits}). So one of exactly that length has none of
 * them, and is the one text. Any other is compared.
 */
function isCanonicalText(source, value) {
    return tally === source.length || JSON.stringify(value) === source;
}
function resetTally() {
    tally = 0;
}
const fault = (expected, path = '') => ({ path, expected });
function below(step, inner) {
    const joint = inner.path === '' || inner.path.startsWith('[') ? '' : '.';
    return { path: `${step}${joint}${inner.path}`, expected: inner.expected };
}
/** An object with exactly these fields, in sorted order. */
function record(fields) {
    return recordWith(fields, {});
}
/** An object with exactly these fields, in sorted order; those in `optional` may be absent (never `null` for it). */
function recordWith(fields, optional) {
    const all = { ...fields, ...optional };
    const names = Object.keys(all).sort();
    const shapes = names.map((name) => all[name]);
    const required = names.map((name) => name in fields);
    const length = names.length;
    const nameUnits = names.map((name) => name.length + NAME_UNITS);
    return (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return fault('an object');
        let at = 0;
        // The last name has no comma.
        let units = BRACKETS - 1;
        // for…in lists the names in their order without making a list; an inherited name would be refused as unknown.
        for (const name in value) {
            while (names[at] !== name) {
                if (at === length || required[at])
                    return missing(names[at], Object.keys(value), names);
                at++;
            }
            const inner = shapes[at](value[name]);
            if (inner !== null)
                return below(name, inner);
            units += nameUnits[at];
            at++;
        }
        for (; at < length; at++)
            if (required[at])
                return missing(names[at], Object.keys(value), names);
        return fits(units);
    };
}
function missing(name, found, names) {
    const unknown = found.find((key) => !names.includes(key));
    if (unknown !== undefined)
        return fault('no such field', printable(unknown));
    if (name !== undefined && !found.includes(name))
        return fault('this field', name);
    return fault('names in sorted order');
}
const printable = (key) => (/^[\w.-]{1,64}$/.test(key) ? key : JSON.stringify(key.slice(0, 64)));
function list(item) {
    return (value) => {
        if (!Array.isArray(value))
            return fault('a list');
        for (let i = 0; i < value.length; i++) {
            const inner = item(value[i]);
            if (inner !== null)
                return below(`[${i}]`, inner);
        }
        return fits(BRACKETS + Math.max(0, value.length - 1));
    };
}
/** An object used as a map: names of one form, in sorted order. */
function map(name, item) {
    return (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return fault('an object');
        let before = null;
        const members = Object.entries(value);
        for (const [key, member] of members) {
            // The name's own shape adds its quotes.
            if (name(key) !== null)
                return fault('a permitted name', printable(key));
            if (before !== null && before >= key)
                return fault('names in sorted order');
            before = key;
            const inner = item(member);
            if (inner !== null)
                return below(printable(key), inner);
        }
        return fits(BRACKETS + members.length + Math.max(0, members.length - 1));
    };
}
function nullable(shape) {
    return (value) => (value === null ? fits(NULL_UNITS) : shape(value));
}
/** The first shape that fits wins; the fault is the last one's. */
function either(a, b) {
    return (value) => {
        const before = tally;
        if (a(value) === null)
            return null;
        tally = before;
        return b(value);
    };
}
function oneOf(...options) {
    const units = new Map(options.map((option) => [option, typeof option === 'number' ? numberUnits(option) : JSON.stringify(option).length]));
    const expected = options.map((option) => JSON.stringify(option)).join(' or ');
    return (value) => {
        const found = units.get(value);
        return found === undefined ? fault(expected) : fits(found);
    };
}
const nothing = (value) => (value === null ? fits(NULL_UNITS) : fault('null'));
const flag = (value) => typeof value === 'boolean' ? fits(value ? 'true'.length : 'false'.length) : fault('true or false');
const text = (value) => typeof value === 'string' && value.isWellFormed() ? fits(value.length + QUOTES) : fault('well-formed text');
/**
 * What a whole number takes as it is written canonically: its digits. Only a number that ends in two zeros has a text
 * that is not longer and yet another (100 is 1e2, 1000 is 1e3).
 */
function numberUnits(value) {
    if (value !== 0 && value % 100 === 0)
        return UNKNOWN_UNITS;
    let digits = 1;
    for (let power = 10; power <= value; power *= 10)
        digits++;
    return digits;
}
/** A whole number from 0 below 2^53. */
const count = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? fits(numberUnits(value))
    : fault('a whole number');
const positive = (value) => count(value) === null && value !== 0 ? null : fault('a whole number from 1');
/**
 * What a test of text says, remembered for the latest that passed: line after line names the same claim, run and
 * policy.
 */
function remembering(test, expected) {
    let latest;
    return (value) => {
        if (typeof value !== 'string')
            return fault(expected);
        if (value !== latest && !test(value))
            return fault(expected);
        latest = value;
        return fits(value.length + QUOTES);
    };
}
function matching(pattern, expected) {
    return remembering((text) => pattern.test(text), expected);
}
/** 1 for the codes of the lower-case hex digits. */
const HEX_DIGIT = new Uint8Array(0x10000);
for (const digit of '0123456789abcdef')
    HEX_DIGIT[digit.charCodeAt(0)] = 1;
/** A prefix and so many lower-case hex digits; half the time of a regular expression, and each line has several. */
function hexAfter(prefix, digits, expected) {
    const length = prefix.length + digits;
    return remembering((text) => {
        if (text.length !== length || !text.startsWith(prefix))
            return false;
        for (let i = prefix.length; i < length; i++)
            if (HEX_DIGIT[text.charCodeAt(i)] === 0)
                return false;
        return true;
    }, expected);
}
const digest = hexAfter('sha256:', 64, 'sha256: and 64 hex digits');
const hash = hexAfter('', 64, '64 hex digits');
const gitSha = hexAfter('', 40, '40 hex digits');
const githubId = matching(/^(?:0|[1-9][0-9]{0,19})$/, 'a decimal id');
const receiptId = hexAfter('rcpt_', 32, 'rcpt_ and 32 hex digits');
const claimId = hexAfter('', 32, '32 hex digits');
const time = (value) => typeof value === 'string' && (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isTime */ .K8)(value)
    ? fits(_core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .TIME_LENGTH */ .dS + QUOTES)
    : fault('a time like 2026-11-22T01:02:03.456Z');


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ formatVkey),
/* harmony export */   Us: () => (/* binding */ TrustedKeysError),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   n0: () => (/* binding */ parseTrustedKeys),
/* harmony export */   pI: () => (/* binding */ verifyEd25519),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   z5: () => (/* binding */ parseVkey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5543);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2257);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3121);




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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2957);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
