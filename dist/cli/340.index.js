export const id = 340;
export const ids = [340];
export const modules = {

/***/ 9340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AUDIT_TRAIL_USAGE: () => (/* binding */ AUDIT_TRAIL_USAGE),
  auditTrail: () => (/* binding */ audit_trail_auditTrail)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/verify/branch-folder.ts
var branch_folder = __webpack_require__(6390);
// EXTERNAL MODULE: ./src/verify/chain.ts + 1 modules
var verify_chain = __webpack_require__(4996);
// EXTERNAL MODULE: ./src/verify/folder.ts
var folder = __webpack_require__(2105);
// EXTERNAL MODULE: ./src/verify/verify-path.ts + 2 modules
var verify_path = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/verify/zip.ts
var zip = __webpack_require__(4346);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
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

// EXTERNAL MODULE: ./src/protocol/proof.ts
var proof = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/cli/printable.ts
var printable = __webpack_require__(3821);
// EXTERNAL MODULE: ./src/cli/verify-options.ts
var verify_options = __webpack_require__(5482);
;// CONCATENATED MODULE: ./src/cli/audit-trail.ts












const AUDIT_TRAIL_USAGE = `marketops audit-trail PATH [--json]
  What became of each operation: a line for everything that has a status. PATH as for \`marketops verify\`. It reads
  and checks the chain; whether the ledger is genuine only \`marketops verify\` says.`;
/** `marketops audit-trail`: every line of a ledger that carries a status, as a table or as JSON, one object a line. */
const audit_trail_auditTrail = async (io) => {
    const { path, json } = readArgs(io);
    const found = await (0,verify_path/* recognise */.GJ)(path);
    if (found === null || found.kind === 'inclusion')
        throw (0,verify_options/* usageError */.Wp)(`${path} is no proof and no ledger.\n${AUDIT_TRAIL_USAGE}`);
    const chain = new verify_chain/* Chain */.sW({
        file: proof/* PROOF_FILES */.Pb.ledger,
        // A proof's lines may have gaps, where others wrote in between.
        startAt: () => ({ frontier: null, head: null }),
        marks: new Set(),
        onLine: (line) => {
            for (const entry of auditTrail([line]))
                io.stdout(json ? `${JSON.stringify(entry)}\n` : row(entry));
        },
    });
    try {
        await feed(chain, found);
    }
    catch (error) {
        io.stderr(`marketops audit-trail: the ledger has a defect: ${(0,printable/* printable */.g)((0,errors/* messageOf */.bD)(error))}\n`);
        return 1;
    }
    return 0;
};
async function feed(chain, { kind, path }) {
    if (kind === 'branch') {
        for await (const name of new branch_folder/* BranchFolder */.$(path).files('ledger', 1)) {
            chain.nextFile(name);
            for await (const piece of (0,folder/* streamFile */.P)((0,external_node_path_.join)(path, name)))
                chain.push(piece);
        }
    }
    else if (kind === 'ledger') {
        chain.nextFile((0,external_node_path_.basename)(path));
        for await (const piece of (0,folder/* streamFile */.P)(path, true))
            chain.push(piece);
    }
    else {
        const source = kind === 'zip' ? await (0,zip/* openZip */.Q)(path) : (0,folder/* folderSource */.W)(path);
        try {
            for await (const piece of source.stream(proof/* PROOF_FILES */.Pb.ledger))
                chain.push(piece);
        }
        finally {
            await source.close();
        }
    }
    chain.end();
}
function row(entry) {
    const why = [entry.code, entry.message, entry.github?.url]
        .filter((part) => part !== null && part !== undefined)
        .join(' ');
    const cells = [
        entry.ts,
        entry.run_id,
        entry.operation_id,
        entry.operation_kind,
        entry.event,
        entry.status,
        entry.receipt_id ?? '-',
        why,
    ];
    return `${(0,printable/* printable */.g)(cells.join('  ').trimEnd())}\n`;
}
function readArgs(io) {
    try {
        const options = { json: { type: 'boolean' } };
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...io.args], allowPositionals: true, options });
        const [path, ...more] = positionals;
        if (path === undefined || more.length > 0)
            throw (0,verify_options/* usageError */.Wp)(`audit-trail needs one PATH.\n${AUDIT_TRAIL_USAGE}`);
        return { path: (0,external_node_path_.resolve)(io.cwd, path), json: values.json ?? false };
    }
    catch (error) {
        throw error instanceof errors/* MarketOpsError */.NL ? error : (0,verify_options/* usageError */.Wp)(`${(0,errors/* messageOf */.bD)(error)}\n${AUDIT_TRAIL_USAGE}`);
    }
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


/***/ })

};
