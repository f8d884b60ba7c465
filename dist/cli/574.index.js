export const id = 574;
export const ids = [574];
export const modules = {

/***/ 6574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LEDGER_USAGE: () => (/* binding */ LEDGER_USAGE),
  ledger: () => (/* binding */ ledger_ledger)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(6260);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(6679);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(2533);
// EXTERNAL MODULE: ./src/protocol/merkle.ts
var merkle = __webpack_require__(3544);
// EXTERNAL MODULE: ./src/protocol/note.ts
var note = __webpack_require__(9598);
;// CONCATENATED MODULE: ./src/audit/tree.ts






const EMPTY_TIP = { size: 0, head: ledger/* ZERO_HASH */.mG, frontier: merkle/* Frontier */.CE.empty(), checkpoint: null };
function tipFile(tip) {
    return (0,jcs/* jsonFile */.d_)({ frontier: tip.frontier.subtrees(), head: tip.head, size: tip.size });
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

;// CONCATENATED MODULE: ./src/cli/ledger.ts





const LEDGER_USAGE = `marketops ledger init [--remote NAME]
  In a clone: begins the ledger, by pushing a commit without parents to the branch ${ledger_files/* LEDGER_BRANCH */.jF} (of the remote
  "origin" unless given). Refused when the branch is there. Done once a repository; the work tree is left alone.`;
/** `marketops ledger init`. @throws MarketOpsError `usage`, `ledger_exists`, `git_failed` */
const ledger_ledger = ({ args, stdout, env, cwd }) => {
    const { values, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { remote: { type: 'string', default: 'origin' } },
    });
    const { remote } = values;
    if (positionals.join(' ') !== 'init' || remote.startsWith('-'))
        throw new errors/* MarketOpsError */.NL('usage', LEDGER_USAGE);
    const ref = `refs/heads/${ledger_files/* LEDGER_BRANCH */.jF}`;
    const git = (input, ...rest) => run(cwd, env, input, rest);
    if (git('', 'ls-remote', '--heads', remote, ref) !== '') {
        throw new errors/* MarketOpsError */.NL('ledger_exists', `The branch ${ledger_files/* LEDGER_BRANCH */.jF} is there already; nothing was done. It is never begun anew: it alone knows what was consumed.`);
    }
    const blob = git(tipFile(EMPTY_TIP), 'hash-object', '-w', '--stdin');
    const tree = git(`100644 blob ${blob}\t${ledger_files/* TIP_PATH */.Ij}\n`, 'mktree');
    const commit = git('', 'commit-tree', tree, '-m', 'Begin the ledger');
    // An empty expectation: refused unless the branch is still absent.
    git('', 'push', '--quiet', `--force-with-lease=${ref}:`, remote, `${commit}:${ref}`);
    stdout(`The ledger begins on the branch ${ledger_files/* LEDGER_BRANCH */.jF} of ${remote}, at ${commit}.\n` +
        'Now protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n');
    return Promise.resolve(0);
};
function run(cwd, env, input, args) {
    try {
        return (0,external_node_child_process_.execFileSync)('git', args, { cwd, env, input, encoding: 'utf8', stdio: 'pipe' }).trim();
    }
    catch (error) {
        const said = error.stderr;
        const why = typeof said === 'string' && said.trim() !== '' ? said.trim() : (0,errors/* messageOf */.bD)(error);
        throw new errors/* MarketOpsError */.NL('git_failed', `git ${args[0] ?? ''} failed: ${why}. Run this in a clone with a remote.`);
    }
}


/***/ })

};
