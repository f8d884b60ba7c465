export const id = 178;
export const ids = [178];
export const modules = {

/***/ 9178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INCLUSION_USAGE: () => (/* binding */ INCLUSION_USAGE),
  inclusion: () => (/* binding */ inclusion)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/verify/folder.ts
var verify_folder = __webpack_require__(2105);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(2533);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(6679);
// EXTERNAL MODULE: ./src/protocol/merkle.ts
var merkle = __webpack_require__(3544);
// EXTERNAL MODULE: ./src/protocol/note.ts
var note = __webpack_require__(9598);
// EXTERNAL MODULE: ./src/protocol/proof.ts
var proof = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/protocol/dsse.ts
var dsse = __webpack_require__(1615);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(6260);
// EXTERNAL MODULE: ./src/protocol/tlog-proof.ts
var tlog_proof = __webpack_require__(7375);
// EXTERNAL MODULE: ./src/verify/branch-folder.ts
var branch_folder = __webpack_require__(6390);
// EXTERNAL MODULE: ./src/verify/chain.ts + 1 modules
var verify_chain = __webpack_require__(4996);
// EXTERNAL MODULE: ./src/verify/claim.ts
var claim = __webpack_require__(2369);
// EXTERNAL MODULE: ./src/verify/limits.ts
var limits = __webpack_require__(1765);
// EXTERNAL MODULE: ./src/verify/source.ts
var verify_source = __webpack_require__(6848);
;// CONCATENATED MODULE: ./src/verify/make-inclusion.ts















/**
 * The tlog-proof of a consumed receipt's outcome line, from files that were verified. Lines are read twice, and no
 * more of the tree is held than one hash a level.
 * @returns null when no landed outcome line names the receipt
 */
async function makeInclusion({ spans, read }, receiptId) {
    let entry = null;
    await read((line) => {
        if ((0,claim/* isOutcome */.L2)(line) && line.receipt_id === receiptId)
            entry = line;
    });
    const found = entry;
    const span = found === null ? undefined : spans.find(({ start, size }) => start.size <= found.seq && found.seq < size);
    if (found === null || span === undefined)
        return null;
    const parts = (0,tlog_proof/* siblingRanges */.h5)(found.seq, span.size).map((range) => ({
        ...range,
        tree: span.start.from(range.first) ?? merkle/* Frontier */.CE.empty(),
    }));
    await read(({ seq }, hash) => {
        if (seq < span.start.size || seq === found.seq)
            return;
        parts.find(({ first, size }) => first <= seq && seq < first + size)?.tree.append(hash);
    });
    return (0,tlog_proof/* formatTlogProof */.cG)({
        checkpoint: span.checkpoint,
        extra: Buffer.from((0,ledger/* lineText */.oZ)(found)),
        index: found.seq,
        path: parts.map(({ tree, first, size }) => rootOf(tree, span.start, first, size)),
    });
}
/** The root of a part of the tree: of what is known before the span, and of the lines read since. */
function rootOf(tree, start, first, size) {
    // A part wholly before the lines is one of the subtrees that are known, the largest of those from there on.
    const whole = first + size <= start.size ? start.from(first)?.subtrees()[0] : undefined;
    return whole ?? tree.root().toString('hex');
}
/** From a proof: between the checkpoints of its stretches. */
async function inclusionFromProof(source, receiptId) {
    const bytes = await (0,verify_source/* readWhole */.o)(source, proof/* PROOF_FILES */.Pb.checkpoints, limits/* LIMITS */.b.fileBytes);
    const stretches = (0,dsse/* fit */.Uj)(proof/* checkpointsShape */.rN, (0,jcs/* parseJsonFile */.OW)(bytes), proof/* PROOF_FILES */.Pb.checkpoints);
    const spans = stretches.flatMap(({ after, first_seq: first, frontier }) => {
        const start = merkle/* Frontier */.CE.restore(first, frontier);
        const size = after === null ? undefined : (0,note/* parseCheckpoint */.S7)(after)?.size;
        return after === null || start === null || size === undefined ? [] : [{ checkpoint: after, size, start }];
    });
    return makeInclusion({
        spans,
        read: reader(() => [proof/* PROOF_FILES */.Pb.ledger], (path) => source.stream(path)),
    }, receiptId);
}
/** From a checkout of the ledger branch: under its newest checkpoint. */
async function inclusionFromBranch(root, receiptId) {
    const folder = new branch_folder/* BranchFolder */.$(root);
    const checkpoint = folder.bytes(ledger_files/* CHECKPOINT_PATH */.nm)?.toString() ?? '';
    const size = (0,note/* parseCheckpoint */.S7)(checkpoint)?.size ?? 0;
    const spans = [{ checkpoint, size, start: merkle/* Frontier */.CE.empty() }];
    return makeInclusion({
        spans,
        read: reader(() => folder.files('ledger', 1), (path) => (0,verify_folder/* streamFile */.P)((0,external_node_path_.join)(root, path))),
    }, receiptId);
}
function reader(files, stream) {
    return async (onLine) => {
        const chain = new verify_chain/* Chain */.sW({
            file: proof/* PROOF_FILES */.Pb.ledger,
            // The files were verified: gaps are where the proof says that they are.
            startAt: () => ({ frontier: null, head: null }),
            marks: new Set(),
            onLine: (line, _place, hash) => onLine(line, hash),
        });
        for await (const path of files()) {
            chain.nextFile(path);
            for await (const piece of stream(path))
                chain.push(piece);
        }
        chain.end();
    };
}

// EXTERNAL MODULE: ./src/verify/verdict.ts
var verify_verdict = __webpack_require__(3156);
// EXTERNAL MODULE: ./src/verify/verify-path.ts + 2 modules
var verify_path = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/verify/zip.ts
var zip = __webpack_require__(4346);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/protocol/shape.ts
var shape = __webpack_require__(3633);
// EXTERNAL MODULE: ./src/cli/verify-options.ts
var verify_options = __webpack_require__(5482);
;// CONCATENATED MODULE: ./src/cli/inclusion.ts










const INCLUSION_USAGE = `marketops inclusion PATH --receipt ID [--trusted-keys FILE] [--vkey KEY]...
  Prints a C2SP tlog-proof of the receipt's outcome line; PATH is a proof folder, its zip, or a checkout of the ledger
  branch. Store it as NAME.tlog-proof; \`marketops verify NAME.tlog-proof\` checks it without the rest.`;
/** `marketops inclusion`: shows one receipt's outcome without the rest of the ledger. */
const inclusion = async (io) => {
    const { path, receipt, target } = readArgs(io);
    const pins = await (0,verify_options/* readPins */.LF)(io, { vkeys: target.vkey ?? [], trustedKeys: target['trusted-keys'], target: path });
    const found = await (0,verify_path/* recognise */.GJ)(path);
    if (found === null || found.kind === 'inclusion')
        throw (0,verify_options/* usageError */.Wp)(`${path} is no proof and no ledger branch.\n${INCLUSION_USAGE}`);
    if (found.kind === 'ledger') {
        throw (0,verify_options/* usageError */.Wp)(`${path} is a ledger without a signed checkpoint: name the proof folder or a checkout of the ledger branch.`);
    }
    const { verdict } = await (0,verify_path/* verifyRecognised */.BZ)(found, { pins });
    if (verdict === 'TAMPERED' || verdict === 'UNUSABLE') {
        io.stderr(`marketops inclusion: ${path} is ${verdict}. Run \`marketops verify\` on it; nothing was written.\n`);
        return verify_verdict/* EXIT_CODES */.a[verdict];
    }
    const proof = await make(found, receipt);
    if (proof === null) {
        throw new errors/* MarketOpsError */.NL('receipt_not_found', `No outcome of ${receipt} is under a signed checkpoint in ${path}. Look up the receipt's id with \`marketops audit-trail\`.`);
    }
    io.stdout(proof);
    return 0;
};
async function make({ kind, path }, receipt) {
    if (kind === 'branch')
        return inclusionFromBranch(path, receipt);
    const source = kind === 'zip' ? await (0,zip/* openZip */.Q)(path) : (0,verify_folder/* folderSource */.W)(path);
    try {
        return await inclusionFromProof(source, receipt);
    }
    finally {
        await source.close();
    }
}
function readArgs(io) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...io.args],
            allowPositionals: true,
            options: {
                receipt: { type: 'string' },
                'trusted-keys': { type: 'string' },
                vkey: { type: 'string', multiple: true },
            },
        });
        const { receipt = '' } = values;
        const [path, ...more] = positionals;
        if (path === undefined || more.length > 0 || (0,shape/* receiptId */.qp)(receipt) !== null) {
            throw (0,verify_options/* usageError */.Wp)(`inclusion needs one PATH and --receipt rcpt_<32 hex>.\n${INCLUSION_USAGE}`);
        }
        return { path: (0,external_node_path_.resolve)(io.cwd, path), receipt, target: values };
    }
    catch (error) {
        throw error instanceof errors/* MarketOpsError */.NL ? error : (0,verify_options/* usageError */.Wp)(`${(0,errors/* messageOf */.bD)(error)}\n${INCLUSION_USAGE}`);
    }
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
