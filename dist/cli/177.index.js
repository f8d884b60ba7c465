export const id = 177;
export const ids = [177];
export const modules = {

/***/ 1971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ tipFile),
/* harmony export */   _W: () => (/* binding */ EMPTY_TIP)
/* harmony export */ });
/* unused harmony exports readTip, parseTip */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _protocol_jcs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6260);
/* harmony import */ var _protocol_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6679);
/* harmony import */ var _protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2533);
/* harmony import */ var _protocol_merkle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3544);
/* harmony import */ var _protocol_note_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9598);






const EMPTY_TIP = { size: 0, head: _protocol_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ZERO_HASH */ .mG, frontier: _protocol_merkle_js__WEBPACK_IMPORTED_MODULE_4__/* .Frontier */ .CE.empty(), checkpoint: null };
function tipFile(tip) {
    return (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFile */ .d_)({ frontier: tip.frontier.subtrees(), head: tip.head, size: tip.size });
}
/**
 * The tip of a state, believed only when its checkpoint verifies under a key that the owners list and gives the same
 * root, size and head.
 * @throws MarketOpsError `ledger_untrusted`
 */
async function readTip(snapshot, origin, trusted) {
    const [tipBytes, checkpointBytes] = await Promise.all([snapshot.read(TIP_PATH), snapshot.read(CHECKPOINT_PATH)]);
    if (tipBytes === null)
        throw untrusted('tip.json is missing');
    const value = parseTip(tipBytes);
    const frontier = value === null ? null : Frontier.restore(value.size, value.frontier);
    if (value === null || frontier === null)
        throw untrusted('tip.json cannot be read');
    if (checkpointBytes === null) {
        if (value.size !== 0 || value.head !== ZERO_HASH)
            throw untrusted('it has lines but no checkpoint');
        if (!snapshot.first)
            throw untrusted('its checkpoint is gone, and it is not the first commit of its branch');
        return EMPTY_TIP;
    }
    const checkpoint = parseCheckpoint(checkpointBytes);
    if (checkpoint === null || checkpoint.origin !== origin)
        throw untrusted('its checkpoint cannot be read');
    const signers = trusted.filter(({ vkey }) => vkey.origin === origin && verifyNote(checkpoint.note, vkey) === 'valid');
    if (signers.length === 0)
        throw untrusted('its checkpoint is not signed by a key in trusted-keys');
    const fits = checkpoint.size === value.size &&
        checkpoint.head === value.head &&
        checkpoint.root === frontier.root().toString('hex');
    if (!fits)
        throw untrusted('tip.json and the checkpoint differ');
    return { size: value.size, head: value.head, frontier, checkpoint: Buffer.from(checkpointBytes).toString() };
}
/** Null for what is no tip.json. */
function parseTip(bytes) {
    try {
        const value = parseJsonFile(bytes);
        return tipShape(value) === null ? value : null;
    }
    catch {
        return null;
    }
}
function untrusted(why) {
    return new MarketOpsError('ledger_untrusted', `The ledger cannot be trusted: ${why}. Nothing was written. Verify it with \`marketops verify\` on a checkout of ` +
        'the ledger branch, and find out who changed it before anything is published.');
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LEDGER_USAGE: () => (/* binding */ LEDGER_USAGE),
/* harmony export */   ledger: () => (/* binding */ ledger)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1971);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4296);
/* harmony import */ var _protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2533);





const LEDGER_USAGE = `marketops ledger init [--remote NAME]
  In a clone: begins the ledger, by pushing a commit without parents to the branch ${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .jF} (of the remote
  "origin" unless given). Refused when the branch is there. Done once a repository; the work tree is left alone.`;
/** `marketops ledger init`. @throws MarketOpsError `usage`, `ledger_exists`, `git_failed` */
const ledger = ({ args, stdout, env, cwd }) => {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { remote: { type: 'string', default: 'origin' } },
    });
    const { remote } = values;
    if (positionals.join(' ') !== 'init' || remote.startsWith('-'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MarketOpsError */ .NL('usage', LEDGER_USAGE);
    const ref = `refs/heads/${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .jF}`;
    const git = (input, ...rest) => run(cwd, env, input, rest);
    if (git('', 'ls-remote', '--heads', remote, ref) !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MarketOpsError */ .NL('ledger_exists', `The branch ${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .jF} is there already; nothing was done. It is never begun anew: it alone knows what was consumed.`);
    }
    const blob = git((0,_audit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .tipFile */ .C0)(_audit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TIP */ ._W), 'hash-object', '-w', '--stdin');
    const tree = git(`100644 blob ${blob}\t${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__/* .TIP_PATH */ .Ij}\n`, 'mktree');
    const commit = git('', 'commit-tree', tree, '-m', 'Begin the ledger');
    // An empty expectation: refused unless the branch is still absent.
    git('', 'push', '--quiet', `--force-with-lease=${ref}:`, remote, `${commit}:${ref}`);
    stdout(`The ledger begins on the branch ${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .jF} of ${remote}, at ${commit}.\n` +
        'Now protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n');
    return Promise.resolve(0);
};
function run(cwd, env, input, args) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', args, { cwd, env, input, encoding: 'utf8', stdio: 'pipe' }).trim();
    }
    catch (error) {
        const said = error.stderr;
        const why = typeof said === 'string' && said.trim() !== '' ? said.trim() : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MarketOpsError */ .NL('git_failed', `git ${args[0] ?? ''} failed: ${why}. Run this in a clone with a remote.`);
    }
}


/***/ })

};
