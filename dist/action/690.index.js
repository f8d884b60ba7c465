export const id = 690;
export const ids = [690];
export const modules = {

/***/ 43568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ peekBranch),
/* harmony export */   F: () => (/* binding */ BranchTree)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52533);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71971);



/** How often a request is sent whose answer is lost; each can be repeated, for it says what it builds on. */
const ATTEMPTS = 3;
/** A plain refusal is looked behind once: some say nothing (a 422 without a reason). */
const REFUSED_ATTEMPTS = 2;
const PAUSE_MS = 2_000;
/** The newest state of the branch, for whoever only reads; null when there is none. */
async function peekBranch(branch) {
    const head = await branch.head();
    return head === null ? null : new BranchSnapshot(branch, head);
}
/** The ledger on its branch: a compare-and-set a commit, read as little as possible. */
class BranchTree {
    #branch;
    /** Whether a missing branch is begun (`create-ledger: true`) rather than an error. */
    #create;
    /** The newest state that was read, so that an unmoved branch is not read again. */
    #read = null;
    /** What this process committed and has not built on yet. */
    #own = null;
    /** The newest state, being read before anybody asked; taken once. */
    #ahead = null;
    #wishes = [];
    constructor(branch, { create }) {
        this.#branch = branch;
        this.#create = create;
    }
    readAhead(wishes) {
        if (this.#own !== null) {
            this.#own.readAhead([wishes]);
            return;
        }
        this.#wishes.push(wishes);
        if (this.#ahead === null)
            this.#ahead = this.#fresh();
        else
            void this.#ahead.then((found) => found?.readAhead([wishes])).catch(() => undefined);
        this.#ahead.catch(() => undefined);
    }
    async peek() {
        try {
            if (this.#ahead !== null)
                return await this.#ahead;
        }
        catch {
            this.#ahead = null;
        }
        return this.#fresh();
    }
    async snapshot() {
        if (this.#own !== null)
            return this.#own;
        const found = await this.peek();
        this.#ahead = null;
        if (found !== null)
            return found;
        if (this.#create)
            return nothingYet(this.#branch);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL('ledger_missing', `There is no branch ${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_BRANCH */ .jF}. The first time, run \`marketops ledger init\` in a clone (or pass ` +
            '`create-ledger: true` once). If there was one before, find out who deleted it and restore it: what was ' +
            'consumed is known there alone.');
    }
    /** The state at the branch's head as it is now. */
    async #fresh() {
        const head = await this.#branch.head();
        if (head === null)
            return null;
        if (this.#read?.version === head.sha)
            return this.#read;
        this.#read = new BranchSnapshot(this.#branch, head);
        if (this.#wishes.length > 0)
            this.#read.readAhead([{ files: [_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .TIP_PATH */ .Ij, _protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKPOINT_PATH */ .nm] }, ...this.#wishes]);
        return this.#read;
    }
    async commit(on, changes, message) {
        if (!(on instanceof BranchSnapshot))
            throw new Error('a state of another ledger');
        this.#own = null;
        const landed = await this.#land(on.head, changes, await this.#writer(on.head, changes, message));
        if (landed === null)
            return 'conflict';
        this.#wishes = [];
        // A commit whose answer was lost may have been built on since: what is there then is read.
        const isWhole = landed.parents.join() === (on.head?.sha ?? '');
        this.#own = isWhole
            ? new BranchSnapshot(this.#branch, landed, on, changes)
            : new BranchSnapshot(this.#branch, landed);
        return this.#own;
    }
    /** The request that makes the commit seen, with whatever must be there before it; it can be sent again. */
    async #writer(base, changes, message) {
        if (base !== null)
            return () => this.#branch.commit(message, base.sha, changes);
        const tree = await this.#unseen(() => this.#branch.createTree(changes));
        const sha = await this.#unseen(() => this.#branch.createCommit(message, tree));
        return async () => {
            await this.#branch.create(sha);
            return sha;
        };
    }
    /** Makes what nobody sees until the branch points at it: sent again when the answer is lost. */
    async #unseen(make) {
        for (let attempt = 1;; attempt++) {
            try {
                return await make();
            }
            catch (error) {
                const failure = failureOf(error);
                if (failure === null || failure.code === 'rate_limited')
                    throw error;
                if (failure.certainty === 'refused')
                    throw refused(failure);
                if (attempt === ATTEMPTS)
                    throw error;
                await this.#branch.pause(PAUSE_MS);
            }
        }
    }
    /**
     * Makes the branch end in the commit. Answers with the branch's head then, my commit or one beyond it; null when
     * somebody else was first.
     * @throws MarketOpsError `ledger_write_refused`, or `ledger_write_unknown` when nobody can tell
     */
    async #land(base, changes, write) {
        let mayBeThere = false;
        for (let attempt = 1;; attempt++) {
            try {
                return { sha: await write(), parents: base === null ? [] : [base.sha] };
            }
            catch (error) {
                const failure = failureOf(error);
                if (failure === null)
                    throw error;
                const now = await this.#whose(base, changes);
                if (now === 'another')
                    return null;
                if (now !== 'unmoved')
                    return now;
                const isRefused = failure.certainty === 'refused';
                // A refusal says nothing of an attempt before it whose answer was lost: reads may not show that one yet.
                if (failure.code === 'rate_limited')
                    throw mayBeThere ? unknown(failure) : error;
                const isOvertaken = isRefused && (OVERTAKEN.includes(failure.code) || failure.status === 409);
                // GitHub knows of another head already, or of another writer at this moment, though reads do not show it yet.
                // After a lost answer that head may be my own commit, which must not be taken for somebody else's.
                if (isOvertaken && !mayBeThere)
                    return null;
                if (isRefused && !isOvertaken && attempt >= REFUSED_ATTEMPTS)
                    throw mayBeThere ? unknown(failure) : refused(failure);
                if (attempt >= ATTEMPTS)
                    throw unknown(failure);
                mayBeThere ||= !isRefused;
                await this.#branch.pause(PAUSE_MS);
            }
        }
    }
    /** Where the branch is after a failed write: its head, when my lines are there; beyond another's, or where it was. */
    async #whose(base, changes) {
        const [path, bytes] = [...changes].find(([name]) => name.startsWith('ledger/')) ?? [];
        if (path === undefined || !bytes)
            throw new Error('a commit without lines');
        for (let look = 1;; look++) {
            try {
                const head = await this.#branch.head();
                if (head === null || head.sha === base?.sha)
                    return 'unmoved';
                // Whoever else built on the same state has a segment of the same name.
                const there = await this.#branch.read(path, head.sha);
                if (there !== null)
                    return Buffer.compare(there, bytes) === 0 ? head : 'another';
            }
            catch (error) {
                if (failureOf(error) === null)
                    throw error;
            }
            if (look === ATTEMPTS)
                return 'unmoved';
            await this.#branch.pause(PAUSE_MS);
        }
    }
}
/** Codes of a refused update that say that the branch is elsewhere. */
const OVERTAKEN = ['ref_moved', 'already_exists'];
/** A state of the branch: read by path at its commit, or known because this process wrote it. */
class BranchSnapshot {
    head;
    #branch;
    #before;
    #changes;
    #reads = new Map();
    #lists = new Map();
    /** Answers to come, each for the first who asks: that something is not there is never remembered. */
    #early = new Map();
    constructor(branch, head, before = null, changes = new Map()) {
        this.head = head;
        this.#branch = branch;
        this.#before = before;
        this.#changes = changes;
    }
    get version() {
        return this.head?.sha ?? '';
    }
    get first() {
        return (this.head?.parents ?? []).length === 0;
    }
    /** Begins to read; whoever asks for one of these later gets that answer, or, if it failed, another. */
    readAhead(wishes) {
        if (this.#before !== null) {
            this.#before.readAhead(wishes);
            return;
        }
        for (const { files = [], folders = [] } of wishes) {
            for (const folder of folders)
                this.list(folder).catch(() => undefined);
            for (const path of files) {
                if (this.#reads.has(path) || this.#early.has(path))
                    continue;
                const early = this.#at(path);
                early.catch(() => undefined);
                this.#early.set(path, early);
            }
        }
    }
    read(path) {
        const own = this.#changes.get(path);
        if (own !== undefined)
            return Promise.resolve(own);
        if (this.#before !== null)
            return this.#before.read(path);
        return remembered(this.#reads, path, () => {
            const early = this.#early.get(path);
            this.#early.delete(path);
            return early === undefined ? this.#at(path) : early.catch(() => this.#at(path));
        });
    }
    #at(path) {
        return this.head === null ? Promise.resolve(null) : this.#branch.read(path, this.head.sha);
    }
    async list(folder) {
        const { head } = this;
        if (this.#before === null) {
            return head === null ? [] : remembered(this.#lists, folder, () => this.#branch.list(folder, head.sha));
        }
        const names = new Set(await this.#before.list(folder));
        for (const [path, content] of this.#changes) {
            if (!path.startsWith(`${folder}/`))
                continue;
            const name = path.slice(folder.length + 1);
            if (content === null)
                names.delete(name);
            else if (!name.includes('/'))
                names.add(name);
        }
        return [...names];
    }
    async segmentWith(path) {
        const { head } = this;
        if (this.#changes.has(path))
            return [...this.#changes].find(([name]) => name.startsWith('ledger/'))?.[1] ?? null;
        if (this.#before !== null)
            return this.#before.segmentWith(path);
        const change = head === null ? null : await this.#branch.lastChange(path, head.sha);
        if (change === null)
            return null;
        const [parent] = change.parents;
        const before = parent === undefined ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .tipFile */ .C0)(_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TIP */ ._W) : await this.#branch.read(_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .TIP_PATH */ .Ij, parent);
        const tip = before === null ? null : (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTip */ .dm)(before);
        return tip === null ? null : this.#branch.read((0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentPath */ .RA)(tip.size), change.sha);
    }
}
/** The state before a ledger's first commit, which then makes the branch. */
function nothingYet(branch) {
    return new BranchSnapshot(branch, null, null, new Map([[_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .TIP_PATH */ .Ij, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .tipFile */ .C0)(_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TIP */ ._W)]]));
}
/** Asked once; a failure is not remembered, nor that something is not there. */
function remembered(known, key, ask) {
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const asked = ask();
    known.set(key, asked);
    const forget = () => void known.delete(key);
    asked.then((found) => (found === null ? forget() : undefined), forget);
    return asked;
}
function failureOf(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL && 'certainty' in error ? error : null;
}
function refused(cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL('ledger_write_refused', `GitHub refused to write the branch ${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_BRANCH */ .jF}, though nobody else had moved it: ${cause.message} Add ` +
        `\`contents: write\` to the job's permissions, and let no ruleset keep this workflow from pushing to ` +
        `${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_BRANCH */ .jF} (it must forbid only force pushes and deletion).`, { cause });
}
function unknown(cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL('ledger_write_unknown', `Nobody knows whether the branch ${_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .LEDGER_BRANCH */ .jF} took the last commit: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)} Nothing further was ` +
        'begun. The next run looks, and reconciles what it finds.', { cause });
}


/***/ }),

/***/ 71971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ tipFile),
/* harmony export */   _W: () => (/* binding */ EMPTY_TIP),
/* harmony export */   av: () => (/* binding */ readTip),
/* harmony export */   dm: () => (/* binding */ parseTip)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _protocol_jcs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46260);
/* harmony import */ var _protocol_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96679);
/* harmony import */ var _protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52533);
/* harmony import */ var _protocol_merkle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83544);
/* harmony import */ var _protocol_note_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49598);






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
    const [tipBytes, checkpointBytes] = await Promise.all([snapshot.read(_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .TIP_PATH */ .Ij), snapshot.read(_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKPOINT_PATH */ .nm)]);
    if (tipBytes === null)
        throw untrusted('tip.json is missing');
    const value = parseTip(tipBytes);
    const frontier = value === null ? null : _protocol_merkle_js__WEBPACK_IMPORTED_MODULE_4__/* .Frontier */ .CE.restore(value.size, value.frontier);
    if (value === null || frontier === null)
        throw untrusted('tip.json cannot be read');
    if (checkpointBytes === null) {
        if (value.size !== 0 || value.head !== _protocol_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ZERO_HASH */ .mG)
            throw untrusted('it has lines but no checkpoint');
        if (!snapshot.first)
            throw untrusted('its checkpoint is gone, and it is not the first commit of its branch');
        return EMPTY_TIP;
    }
    const checkpoint = (0,_protocol_note_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCheckpoint */ .S7)(checkpointBytes);
    if (checkpoint === null || checkpoint.origin !== origin)
        throw untrusted('its checkpoint cannot be read');
    const signers = trusted.filter(({ vkey }) => vkey.origin === origin && (0,_protocol_note_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyNote */ .W4)(checkpoint.note, vkey) === 'valid');
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
        const value = (0,_protocol_jcs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonFile */ .OW)(bytes);
        return (0,_protocol_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .tipShape */ .zA)(value) === null ? value : null;
    }
    catch {
        return null;
    }
}
function untrusted(why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL('ledger_untrusted', `The ledger cannot be trusted: ${why}. Nothing was written. Verify it with \`marketops verify\` on a checkout of ` +
        'the ledger branch, and find out who changed it before anything is published.');
}


/***/ }),

/***/ 77826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ MARKER_LENGTH),
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   Ph: () => (/* binding */ splitMarker),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   Ux: () => (/* binding */ mentionsMarker),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * The receipt that every effect carries: a last line in a tag's message, an HTML comment of the same text at the end of
 * a release's or pull request's body. Comparison of content ignores it.
 */
const KEY = 'MarketOps-Receipt:';
const TEXT = /^MarketOps-Receipt: (rcpt_[0-9a-f]{32}) (sha256:[0-9a-f]{64})$/;
const OPEN = '<!-- ';
const CLOSE = ' -->';
/** How many characters a marker adds to a text at most. */
const MARKER_LENGTH = `\n\n${OPEN}${KEY} rcpt_${'0'.repeat(32)} sha256:${'0'.repeat(64)}${CLOSE}\n`.length;
/** Whether a text from outside holds what only MarketOps may write. */
function mentionsMarker(text) {
    return text.toLowerCase().includes(KEY.toLowerCase());
}
/** Line ends `\n`, no trailing white space: what two texts are compared as. */
function plainText(text) {
    return text.replace(/\r\n?/g, '\n').trimEnd();
}
/** A text with its marker at the end. */
function withMarker(text, marker, form) {
    const line = `${KEY} ${marker.receiptId} ${marker.operationDigest}`;
    const last = form === 'line' ? line : `${OPEN}${line}${CLOSE}`;
    const before = plainText(text);
    return before === '' ? last : `${before}\n\n${last}`;
}
/**
 * Takes a text apart. The marker counts as the last line; in a body also as the first one, where GitHub leaves it when
 * it writes release notes below it.
 */
function splitMarker(text, form) {
    const lines = plainText(text).split('\n');
    const last = parseLine(lines.at(-1) ?? '', form);
    if (last !== null)
        return { text: plainText(lines.slice(0, -1).join('\n')), marker: last };
    const first = form === 'comment' ? parseLine(lines[0] ?? '', form) : null;
    if (first !== null)
        return { text: plainText(lines.slice(1).join('\n').replace(/^\n+/, '')), marker: first };
    return { text: lines.join('\n'), marker: null };
}
function parseLine(line, form) {
    const comment = form === 'comment';
    if (comment && !(line.startsWith(OPEN) && line.endsWith(CLOSE)))
        return null;
    const match = TEXT.exec(comment ? line.slice(OPEN.length, -CLOSE.length) : line);
    const [, receiptId, operationDigest] = match ?? [];
    return receiptId === undefined || operationDigest === undefined ? null : { receiptId, operationDigest };
}
/** Whether two texts say the same, their markers and line ends aside. */
function sameText(found, wanted, form) {
    return splitMarker(found, form).text === plainText(wanted);
}


/***/ }),

/***/ 27093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ KINDS)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/operations/failure.ts
var failure = __webpack_require__(24308);
// EXTERNAL MODULE: ./src/operations/marker.ts
var operations_marker = __webpack_require__(77826);
;// CONCATENATED MODULE: ./src/operations/names.ts
/**
 * Names that are sent to GitHub: git's rules (git-check-ref-format) and an ASCII allow-list on top, so that what an
 * approver reads is what is made. Each function answers with what is wrong, or null.
 */
const REF_CHARACTERS = /^[A-Za-z0-9._+@/-]+$/;
const REF_LENGTH = 200;
/** The durable ledger's branch: one writer only, never the target of an operation. */
const LEDGER_BRANCH = 'marketops-ledger';
/** The short name of a tag or branch, without `refs/…/`. */
function refNameFault(name) {
    if (name === '')
        return 'is empty';
    if (name.length > REF_LENGTH)
        return `is longer than ${REF_LENGTH} characters`;
    if (!REF_CHARACTERS.test(name))
        return 'may hold only A-Z a-z 0-9 and . _ + @ / -';
    if (name.startsWith('-'))
        return 'must not start with "-"';
    if (name.startsWith('refs/'))
        return 'must be the short name, without "refs/"';
    if (name === '@' || name === 'HEAD')
        return 'is a name that git keeps for itself';
    if (name.includes('..'))
        return 'must not contain ".."';
    if (name.endsWith('.'))
        return 'must not end with "."';
    if (/^[0-9a-f]{40}$/i.test(name))
        return 'looks like a commit';
    for (const part of name.split('/')) {
        if (part === '')
            return 'must not start or end with "/" nor contain "//"';
        if (part.startsWith('.'))
            return 'must have no part that starts with "."';
        if (part.toLowerCase().endsWith('.lock'))
            return 'must have no part that ends with ".lock"';
    }
    return null;
}
/** A branch that an operation may propose changes from or to. */
function branchNameFault(name) {
    const taken = name.toLowerCase() === LEDGER_BRANCH || name.toLowerCase().startsWith(`${LEDGER_BRANCH}/`);
    return taken ? 'is the branch of the ledger, which no operation touches' : refNameFault(name);
}
/** An asset's name as GitHub keeps it; what it would rename is refused, so that the name in the plan is the real one. */
function assetNameFault(name) {
    if (name === '')
        return 'is empty';
    if (name.length > 255)
        return 'is longer than 255 characters';
    const kept = githubAssetName(name);
    return kept === name
        ? null
        : `would be renamed by GitHub to ${JSON.stringify(kept)}: give that name, and the original as label`;
}
/**
 * What GitHub makes of a file's name: accents go, other characters become single dots, none stands at the ends (as
 * GitHub's own command line expects it: cli/cli, pkg/cmd/release/shared/upload.go).
 */
function githubAssetName(original) {
    let name = original.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    if (name.startsWith('.'))
        name = `default${name}`;
    name = name
        .replace(/[^A-Za-z0-9_+@-]+/g, '.')
        .replace(/\.+/g, '.')
        .replace(/^\.|\.$/g, '');
    if (name === '')
        return 'default';
    return name !== original && !name.includes('.') ? `default.${name}` : name;
}
/** GitHub's limit is 50 characters; a control character would hide what is approved. */
function labelFault(name) {
    if (name.trim() === '' || name !== name.trim())
        return 'is empty or has white space around it';
    if (name.length > 50)
        return 'is longer than 50 characters';
    return hasControl(name) ? 'holds a control character' : null;
}
/** A user's or app's login: `octocat`, `some_enterprise`, `dependabot[bot]`. */
function loginFault(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(name) ? null : 'is no login';
}
/** A team by its slug, without the organization. */
function teamFault(name) {
    return /^[a-z0-9_][a-z0-9._-]{0,99}$/.test(name) ? null : 'is no slug of a team (without the organization)';
}
/** A path in a git tree: relative, no `.`, `..`, `.git` or empty part, no control character. */
function treePathFault(path) {
    if (hasControl(path) || !path.isWellFormed())
        return 'holds a control character';
    if (path.includes('\\'))
        return 'holds a backslash';
    const bad = path.split('/').find((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part));
    return bad === undefined ? null : `has a part ${JSON.stringify(bad)}`;
}
function hasControl(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/digest.ts
var core_digest = __webpack_require__(55543);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/operations/settle.ts


/** Reads may lag behind writes, so what is not there yet is looked for again: every 2 s, up to 30 s. */
const POLL_PERIOD_MS = 2_000;
const POLL_CAP_MS = 30_000;
/** How often a request that changes nothing anyone can see (a blob, a draft's asset) is sent at most. */
const ATTEMPTS = 3;
/**
 * Reads until there is something to see: the first answer that is not null, or null when there was none within 30 s.
 * A read that fails is no answer.
 */
async function poll({ pause }, look) {
    for (let waited = 0;; waited += POLL_PERIOD_MS) {
        const found = await look().catch((error) => {
            if ((0,failure/* failureOf */.g5)(error) === null)
                throw error;
            return null;
        });
        if (found !== null || waited >= POLL_CAP_MS)
            return found;
        await pause(POLL_PERIOD_MS);
    }
}
/**
 * A write whose lost answer is settled by reading, never by writing again. A plain refusal is looked behind once, for
 * some refusals (a 422 that names no reason, a second answer to a repeated packet) are evidence of nothing.
 * @param look null while what the write should have made is not there
 * @throws the write's own error when nothing is found
 */
async function settled(context, write, look) {
    try {
        return await write();
    }
    catch (error) {
        if ((0,failure/* failureOf */.g5)(error) === null)
            throw error;
        const found = (0,failure/* isAmbiguous */.X2)(error) ? await poll(context, look) : await look().catch(() => null);
        if (found === null)
            throw error;
        return found;
    }
}
/** A write that makes nothing visible and makes the same thing each time: sent again when its answer was lost. */
async function repeated({ pause }, write) {
    for (let attempt = 1;; attempt++) {
        try {
            return await write();
        }
        catch (error) {
            if (!(0,failure/* isAmbiguous */.X2)(error) || attempt === ATTEMPTS)
                throw error;
            await pause(POLL_PERIOD_MS);
        }
    }
}
/**
 * Reads back what an effect made, again while GitHub still shows an older state.
 * @param differs what is not as it should be, or null
 * @throws OperationError `readback_mismatch`; an ambiguous one when it could not be read: the effect is there all the same
 */
async function readBack({ pause }, what, read, differs) {
    for (let waited = 0;; waited += POLL_PERIOD_MS) {
        let problem;
        try {
            const found = await read();
            const difference = found === null ? 'it is not there' : differs(found);
            if (found !== null && difference === null)
                return found;
            problem = difference ?? 'it is not there';
        }
        catch (error) {
            if ((0,failure/* failureOf */.g5)(error) === null)
                throw error;
            const reason = `${what} was written but could not be read back: ${(0,errors/* messageOf */.bD)(error)}`;
            throw new failure/* OperationError */.OK('readback_failed', reason, 'ambiguous', error);
        }
        if (waited >= POLL_CAP_MS) {
            throw new failure/* OperationError */.OK('readback_mismatch', `${what} is not as it was written: ${problem}. Look at it on GitHub.`);
        }
        await pause(POLL_PERIOD_MS);
    }
}

;// CONCATENATED MODULE: ./src/operations/open-pr/branch-commit.ts




/** A commit's files by path, without directories. */
async function entriesOf(reader, repository, treeSha) {
    const tree = await reader.tree(repository, treeSha);
    return new Map(tree.filter(({ type }) => type !== 'tree').map((entry) => [entry.path, entry]));
}
/** Paths whose content or mode in a tree is not the wished one. Contents are read from GitHub and compared by digest. */
async function differingPaths(reader, repository, entries, files) {
    const same = await Promise.all(files.map(async ({ path, mode, digest }) => {
        const found = entries.get(path);
        if (digest === null)
            return found === undefined;
        if (found?.mode !== mode)
            return false;
        return (0,core_digest/* digestOf */.o)(await reader.blob(repository, found.sha)) === digest;
    }));
    return files.filter((_, index) => !same[index]).map(({ path }) => path);
}
/** Whether two trees are equal but for some paths. */
function sameElsewhere(base, head, files) {
    const touched = new Set(files.map(({ path }) => path));
    const rest = (entries) => [...entries.values()].filter(({ path }) => !touched.has(path));
    const there = rest(head);
    return (rest(base).length === there.length &&
        there.every(({ path, mode, sha }) => base.get(path)?.sha === sha && base.get(path)?.mode === mode));
}
/** Whether a commit is the wish on top of a base: by its only parent and its tree, for its date and signature differ. */
async function isWishedCommit(reader, repository, { base, head, wish }) {
    if (head.parents.length !== 1 || head.parents[0] !== base.sha)
        return false;
    const [before, after] = await Promise.all([
        entriesOf(reader, repository, base.treeSha),
        entriesOf(reader, repository, head.treeSha),
    ]);
    if (!sameElsewhere(before, after, wish.files))
        return false;
    return (await differingPaths(reader, repository, after, wish.files)).length === 0;
}
/** The SHA-1 that git names a blob by. */
function gitBlobSha(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
/**
 * Makes the commit, unseen until a branch points at it. Sends only contents that the base does not have. With an author
 * it is the same commit each time (the date is the base's); without one GitHub dates and signs it for the token's bot.
 * @returns its SHA, or null when the base has all of this already
 */
async function makeCommit(repository, base, { commit, author, signoff }, context) {
    const { effects, reader } = context;
    const entries = await entriesOf(reader, repository, base.treeSha);
    const known = new Set([...entries.values()].map(({ sha }) => sha));
    const wished = await context.inParallel(commit.files, (file) => treeEntry(repository, file, known, context));
    const changes = wished.filter(({ path, mode, sha }) => {
        const found = entries.get(path);
        return sha === null ? found !== undefined : found?.sha !== sha || found.mode !== mode;
    });
    if (changes.length === 0)
        return null;
    const tree = await repeated(context, () => effects.createTree(repository, base.treeSha, changes));
    const trailer = signoff && author !== null ? `\n\nSigned-off-by: ${author.name} <${author.email}>` : '';
    return repeated(context, () => effects.createCommit(repository, {
        message: `${commit.message}${trailer}`,
        tree,
        parents: [base.sha],
        ...(author === null ? {} : { author: { ...author, date: base.committedAt } }),
    }));
}
async function treeEntry(repository, { path, mode, digest }, known, context) {
    if (digest === null)
        return { path, mode: '100644', sha: null };
    const file = context.files.get(path);
    if (file === undefined)
        throw new failure/* OperationError */.OK('file_missing', `The bytes of ${path} are not at hand.`);
    const content = await file.read();
    if ((0,core_digest/* digestOf */.o)(content) !== digest) {
        throw new failure/* OperationError */.OK('file_changed', `${path} changed since the plan was made. Plan and approve again.`);
    }
    const sha = gitBlobSha(content);
    if (known.has(sha))
        return { path, mode, sha };
    context.stopIfCancelled();
    const made = await repeated(context, () => context.effects.createBlob(repository, content));
    if (made !== sha)
        throw new failure/* OperationError */.OK('file_mismatch', `GitHub has ${made} for ${path}, its bytes are ${sha}.`);
    return { path, mode, sha };
}

;// CONCATENATED MODULE: ./src/operations/open-pr/state.ts



const state_short = (sha) => sha.slice(0, 7);
/** Decides. `pulls` are all of this head and base, newest first. */
async function judgePullRequest(operation, reader, pulls, isOurs) {
    const { repository, parameters } = operation;
    const stop = (effect, reason, pull = null) => ({
        effect,
        reason,
        observed: pull === null ? null : observationOf(pull),
        pull,
        base: null,
        headSha: null,
        branch: 'right',
    });
    const pull = pulls.find(({ state }) => state === 'open') ?? null;
    if (pull === null) {
        const before = await earlier(operation, pulls, isOurs);
        if (before?.merged === true)
            return stop('none', `pull request #${before.number} proposed this and was merged`, before);
        if (before !== null) {
            return stop('conflict', `pull request #${before.number} proposed this and was closed unmerged; reopen it to go on`, before);
        }
    }
    const [baseRef, headRef] = await Promise.all([
        reader.ref(repository, `heads/${parameters.base}`),
        reader.ref(repository, `heads/${parameters.head}`),
    ]);
    if (baseRef === null)
        return stop('conflict', `the base branch ${parameters.base} is not there`);
    const base = await mustCommit(reader, repository, baseRef.sha);
    const head = headRef === null ? null : await mustCommit(reader, repository, headRef.sha);
    const branch = await judgeBranch(operation, reader, { base, head, pulls }, isOurs);
    if ('reason' in branch)
        return stop(branch.effect, branch.reason, pull);
    const facts = { pull, base, headSha: head?.sha ?? null, branch: branch.branch };
    const observed = pull !== null ? observationOf(pull) : head === null ? null : { id: null, sha: head.sha, url: null };
    const wanting = pull === null ? [] : await missingParts(operation, pull, reader);
    const moves = branch.branch === 'replace' ? `the branch ${parameters.head} moves from ${state_short(String(head?.sha))}` : null;
    if (pull === null)
        return { effect: 'create', reason: moves, observed, ...facts };
    if (branch.branch === 'right' && wanting.length === 0) {
        return { effect: 'none', reason: `pull request #${pull.number} is there already`, observed, ...facts };
    }
    const reason = [`pull request #${pull.number} is updated`, moves, ...wanting]
        .filter((part) => part !== null)
        .join('; ');
    return { effect: 'update', reason, observed, ...facts };
}
/** The newest closed pull request that was made for this very operation. */
async function earlier({ operation_digest: digest }, pulls, isOurs) {
    for (const pull of pulls) {
        const { marker } = (0,operations_marker/* splitMarker */.Ph)(pull.body, 'comment');
        if (marker?.operationDigest === digest && (await isOurs(marker)))
            return pull;
    }
    return null;
}
async function mustCommit(reader, repository, sha) {
    const commit = await reader.commit(repository, sha);
    if (commit === null) {
        throw new failure/* OperationError */.OK('commit_not_found', `${repository} has no commit ${sha}, where a branch of it is. Run again.`);
    }
    return commit;
}
async function judgeBranch({ repository, parameters }, reader, facts, isOurs) {
    const { base, head } = facts;
    const { commit: wish, head: name, head_sha: wanted } = parameters;
    if (wish === null) {
        if (head?.sha !== wanted) {
            const where = head === null ? 'is gone' : `is at ${state_short(head.sha)}`;
            return { effect: 'conflict', reason: `the branch ${name} ${where}, not at ${state_short(String(wanted))}` };
        }
        const way = await reader.compare(repository, base.sha, head.sha);
        if (way === 'ahead' || way === 'diverged')
            return { branch: 'right' };
        return { effect: 'none', reason: `${parameters.base} has everything that is on ${name}` };
    }
    if (head !== null && (await isWishedCommit(reader, repository, { base, head, wish })))
        return { branch: 'right' };
    const entries = await entriesOf(reader, repository, base.treeSha);
    if ((await differingPaths(reader, repository, entries, wish.files)).length === 0) {
        return { effect: 'none', reason: `${parameters.base} has these files already` };
    }
    if (head === null)
        return { branch: 'create' };
    if (await isReplaceable(repository, reader, { ...facts, head }, isOurs))
        return { branch: 'replace' };
    const reason = `the branch ${name} is at ${state_short(head.sha)}, which holds work that is not of MarketOps; use another \`head\``;
    return { effect: 'conflict', reason };
}
/**
 * Whether nothing of anybody else is lost when the head branch moves. It is safe when the branch's commit is in the base
 * already, or is what a pull request with our marker points at and is merged, or is one single commit on top of the
 * base's history that an open pull request with our marker points at. Who pushes a commit on top of ours, makes it two.
 */
async function isReplaceable(repository, reader, { base, head, pulls }, isOurs) {
    const inBase = async (sha) => {
        const way = await reader.compare(repository, base.sha, sha);
        return way === 'behind' || way === 'identical';
    };
    if (await inBase(head.sha))
        return true;
    for (const pull of pulls) {
        const { marker } = (0,operations_marker/* splitMarker */.Ph)(pull.body, 'comment');
        if (pull.headSha !== head.sha || marker === null || !(await isOurs(marker)))
            continue;
        if (pull.merged)
            return true;
        const [parent, ...more] = head.parents;
        if (pull.state === 'open' && parent !== undefined && more.length === 0 && (await inBase(parent)))
            return true;
    }
    return false;
}
/**
 * What an open pull request lacks. Labels, assignees and reviewers that others added stay. `draft` and
 * `maintainer_can_modify` are instructions for its creation: people change them afterwards.
 */
async function missingParts({ repository, parameters }, pull, reader) {
    const parts = [];
    if (pull.title !== parameters.title)
        parts.push('title');
    if (parameters.body !== '' && !(0,operations_marker/* sameText */.QV)(pull.body, parameters.body, 'comment'))
        parts.push('body');
    if (lacking(parameters.labels, pull.labels).length > 0)
        parts.push('labels');
    if (lacking(parameters.assignees, pull.assignees).length > 0)
        parts.push('assignees');
    if (parameters.milestone !== null && pull.milestone !== parameters.milestone)
        parts.push('milestone');
    if ((await lackingReviewers(repository, parameters, pull, reader)) !== null)
        parts.push('reviewers');
    return parts;
}
/** Whom to ask for a review: whoever is neither asked nor has reviewed. A team counts as heard with any review. */
async function lackingReviewers(repository, { reviewers, team_reviewers: teams }, pull, reader) {
    const people = lacking(reviewers, pull.reviewers);
    const groups = lacking(teams, pull.teamReviewers);
    if (people.length + groups.length === 0)
        return null;
    const heard = await reader.reviewedBy(repository, pull.number);
    const left = { people: lacking(people, heard), teams: heard.length === 0 ? groups : [] };
    return left.people.length + left.teams.length === 0 ? null : left;
}
/** Names that are wanted and not there; GitHub compares them without case. */
function lacking(wanted, found) {
    const there = new Set(found.map((name) => name.toLowerCase()));
    return wanted.filter((name) => !there.has(name.toLowerCase()));
}
function observationOf(pull) {
    return { id: pull.id, sha: pull.headSha, url: pull.url };
}

;// CONCATENATED MODULE: ./src/operations/open-pr/apply.ts





async function unchangedPullRequest(operation, { pull, base }, context) {
    if (pull === null)
        return { action: 'none', github: { id: null, sha: base?.sha ?? null, url: null }, details: {} };
    const { marker } = (0,operations_marker/* splitMarker */.Ph)(pull.body, 'comment');
    const mine = marker?.operationDigest === operation.operation_digest && (await context.isOurs(marker));
    return pullRequestApplied(operation, mine ? 'adopted' : 'none', pull);
}
/** The head branch as it should be; null when there is nothing to commit. */
async function bringBranch({ repository, parameters, observed }, { branch, base, headSha }, context) {
    const { effects, reader } = context;
    const { commit, author, signoff, head } = parameters;
    if (commit === null || branch === 'right')
        return headSha;
    if (branch === 'replace' && observed?.sha !== headSha) {
        throw (0,failure/* conflict */.hj)(`The branch ${head} moved to ${String(headSha)} since the plan observed it. Plan again.`);
    }
    const made = await makeCommit(repository, base, { commit, author, signoff }, context);
    if (made === null)
        return null;
    context.stopIfCancelled();
    const ref = `refs/heads/${head}`;
    await settled(context, async () => {
        if (headSha === null)
            await effects.createRef(repository, ref, made);
        else
            await effects.updateRef(repository, ref, { from: headSha, to: made, force: true });
        return true;
    }, async () => ((await reader.ref(repository, `heads/${head}`))?.sha === made ? true : null));
    return made;
}
async function bringPullRequest(operation, found, context) {
    const { repository, parameters } = operation;
    const { effects, reader, marker } = context;
    const { base, head, title, body, draft, maintainer_can_modify } = parameters;
    const bears = (pull) => (0,operations_marker/* splitMarker */.Ph)(pull.body, 'comment').marker?.receiptId === marker.receiptId;
    const listed = () => reader.pullRequests(repository, head, base);
    if (found === null) {
        const fields = { title, body: (0,operations_marker/* withMarker */.Pe)(body, marker, 'comment'), draft, maintainer_can_modify, head, base };
        const pull = await settled(context, () => effects.createPullRequest(repository, fields), async () => (await listed()).find(bears) ?? null);
        return { pull, created: true };
    }
    const text = body === '' ? (0,operations_marker/* splitMarker */.Ph)(found.body, 'comment').text : body;
    const pull = await settled(context, () => effects.updatePullRequest(repository, found.number, { title, body: (0,operations_marker/* withMarker */.Pe)(text, marker, 'comment') }), async () => {
        const now = await reader.pullRequest(repository, found.number);
        return now !== null && bears(now) && now.title === title ? now : null;
    });
    return { pull, created: false };
}
/** Labels, assignees, milestone and reviewers: adding what is there already changes nothing. */
async function bringParts({ repository, parameters }, { pull, created }, context) {
    const { effects, reader } = context;
    const { number } = pull;
    const part = async (write, isThere) => {
        context.stopIfCancelled();
        await settled(context, async () => {
            await write();
            return true;
        }, async () => {
            const now = await reader.pullRequest(repository, number);
            return now !== null && isThere(now) ? true : null;
        });
    };
    const labels = lacking(parameters.labels, pull.labels);
    if (labels.length > 0) {
        await part(() => effects.addLabels(repository, number, labels), (now) => lacking(labels, now.labels).length === 0);
    }
    const assignees = lacking(parameters.assignees, pull.assignees);
    if (assignees.length > 0) {
        await part(() => effects.addAssignees(repository, number, assignees), (now) => lacking(assignees, now.assignees).length === 0);
    }
    const { milestone } = parameters;
    if (milestone !== null && milestone !== pull.milestone) {
        await part(() => effects.setMilestone(repository, number, milestone), (now) => now.milestone === milestone);
    }
    const { reviewers, team_reviewers: teams } = parameters;
    const left = created ? { people: reviewers, teams } : await lackingReviewers(repository, parameters, pull, reader);
    if (left !== null && left.people.length + left.teams.length > 0) {
        await part(() => effects.requestReviewers(repository, number, left.people, left.teams), (now) => lacking(left.people, now.reviewers).length + lacking(left.teams, now.teamReviewers).length === 0);
    }
}
/** GitHub leaves out, without a word, assignees who may not be assigned. */
async function assertWhole(operation, made, context) {
    const { reader } = context;
    const problem = async (pull) => (await missingParts(operation, pull, reader)).join(', ') || null;
    if ((await problem(made)) === null)
        return;
    const later = await poll(context, async () => {
        const now = await reader.pullRequest(operation.repository, made.number);
        return now !== null && (await problem(now)) === null ? now : null;
    });
    if (later !== null)
        return;
    throw new failure/* OperationError */.OK('readback_mismatch', `Pull request #${made.number} lacks what was approved: ${String(await problem(made))}. Assignees must be able to read and be assigned in ${operation.repository}, reviewers must be collaborators.`);
}
function pullRequestApplied({ parameters }, action, pull) {
    return {
        action,
        github: observationOf(pull),
        details: {
            number: pull.number,
            pull_request_number: pull.number,
            pull_request_url: pull.url,
            state: pull.state,
            merged: pull.merged,
            head: parameters.head,
            head_sha: pull.headSha,
            base: parameters.base,
        },
    };
}

;// CONCATENATED MODULE: ./src/operations/resolve.ts


/** What several kinds need to leave nothing open. */
/** The commit an operation is about: as given, or the run's own. A name becomes the full SHA it stands for now. */
async function resolveTarget(context, given) {
    const { reader, repository, fail } = context;
    if (given === undefined && !context.isOwnRepository) {
        fail('target_missing', 'target', `${repository} is another repository: say which of its commits with \`target\``);
    }
    const target = given ?? context.commitSha;
    if (!/^[A-Za-z0-9._+@/-]{1,250}$/.test(target) || target.startsWith('-') || target.includes('..')) {
        fail('target_invalid', 'target', `${JSON.stringify(target)} is neither a branch, a tag nor a commit`);
    }
    const commit = await reader.commit(repository, target);
    if (commit === null)
        return fail('target_not_found', 'target', `${repository} has no commit ${JSON.stringify(target)}`);
    if (/^[0-9a-f]{40}$/i.test(target) && commit.sha !== target.toLowerCase()) {
        fail('target_invalid', 'target', `${target} is not the commit of that SHA in ${repository}`);
    }
    return commit;
}
/**
 * Text that will stand on GitHub, line ends `\n` and without trailing white space.
 * @param limit characters it may have at most
 */
function publishable(context, field, text, limit) {
    const { fail } = context;
    if (!text.isWellFormed())
        fail('text_invalid', field, 'holds half of a character (a lone surrogate)');
    // eslint-disable-next-line no-control-regex -- NUL and its like are what is looked for
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
        fail('text_invalid', field, 'holds a control character');
    if ((0,operations_marker/* mentionsMarker */.Ux)(text))
        fail('marker_in_input', field, 'holds "MarketOps-Receipt:", which only MarketOps writes');
    const plain = (0,operations_marker/* plainText */.wh)(text);
    if (plain.length > limit)
        fail('text_too_long', field, `has ${plain.length} characters; ${limit} are allowed`);
    return plain;
}
/** Text on one line: a name, a title, a label. */
function publishableLine(context, field, text, limit) {
    const line = publishable(context, field, text, limit).trim();
    if (/[\n\r\u2028\u2029]/.test(line))
        context.fail('text_invalid', field, 'must be one line');
    return line;
}
/** The text of `body` or `body_file`; empty when neither is given. */
async function resolveBody(context, entry, limit) {
    if (entry.body !== undefined && entry.body_file !== undefined) {
        context.fail('field_conflict', 'body_file', 'give `body` or `body_file`, not both');
    }
    if (entry.body_file === undefined)
        return publishable(context, 'body', entry.body ?? '', limit);
    const text = (await context.workspace.text(entry.body_file)).replace(/^\uFEFF/, '');
    return publishable(context, 'body_file', context.fill(text, 'body_file'), limit);
}
/** Refuses names that a rule finds fault with. */
function checkNames(context, field, names, fault) {
    names.forEach((name, index) => {
        const wrong = fault(name);
        if (wrong !== null)
            context.fail('name_invalid', `${field}[${index}]`, `${JSON.stringify(name)} ${wrong}`);
        if (names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase())) {
            context.fail('name_duplicate', `${field}[${index}]`, `${JSON.stringify(name)} is there twice`);
        }
    });
}
/** Refuses one name that a rule finds fault with. */
function checkName(context, field, name, fault) {
    const wrong = fault(name);
    if (wrong !== null)
        context.fail('name_invalid', field, `${JSON.stringify(name)} ${wrong}`);
}
/**
 * The name of a repository may have come to mean another one since it was planned.
 * @throws OperationError `repository_changed`
 */
async function assertSameRepository({ repository, repository_id }, reader) {
    const { id } = await reader.repository(repository);
    if (id === repository_id)
        return;
    throw new failure/* OperationError */.OK('repository_changed', `${repository} has id ${id} now, the plan was made for id ${repository_id}: another repository bears this name. Plan again.`);
}

;// CONCATENATED MODULE: ./src/operations/trace.ts
/**
 * What a marker found at an intent's place means: the intent's own effect, or one of the same operation that our ledger
 * knows; an earlier effect of ours; or somebody else's.
 */
async function traceOf({ receiptId, operationDigest }, marker, github, isOurs) {
    if (marker === null || !(await isOurs(marker)))
        return { observed: 'conflict', github };
    const done = marker.receiptId === receiptId || marker.operationDigest === operationDigest;
    return { observed: done ? 'done' : 'absent', github };
}

;// CONCATENATED MODULE: ./src/operations/open-pr/kind.ts









/** GitHub's limits. */
const BODY_LIMIT = 65_536 - operations_marker/* MARKER_LENGTH */.GQ;
const TITLE_LIMIT = 256;
const MESSAGE_LIMIT = 60_000;
const entry = schemas/* strictObject */.rej({
    /** The default branch unless given. */
    base: schemas/* string */.YjP().optional(),
    head: schemas/* string */.YjP(),
    title: schemas/* string */.YjP().min(1),
    /** Not given: created empty, and an existing text is left as it is. */
    body: schemas/* string */.YjP().optional(),
    body_file: schemas/* string */.YjP().optional(),
    draft: schemas/* boolean */.zMY().default(false),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    commit: schemas/* strictObject */.rej({ message: schemas/* string */.YjP().min(1), files: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1) }).optional(),
    reviewers: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    team_reviewers: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    assignees: schemas/* array */.YOg(schemas/* string */.YjP()).max(10).default([]),
    milestone: schemas/* number */.aig().int().positive().optional(),
    maintainer_can_modify: schemas/* boolean */.zMY().default(true),
    author: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), email: schemas/* string */.YjP() }).optional(),
    signoff: schemas/* boolean */.zMY().default(false),
});
/** Opens or updates a pull request, with a commit of files of the work tree if one is asked for. */
const openPr = {
    kind: 'open_pr',
    entry,
    async resolve(given, context) {
        const { reader, repository, fail } = context;
        const base = given.base ?? context.defaultBranch;
        checkName(context, 'base', base, branchNameFault);
        checkName(context, 'head', given.head, branchNameFault);
        if (given.head.toLowerCase() === base.toLowerCase())
            fail('field_conflict', 'head', '`head` and `base` are the same branch');
        checkNames(context, 'labels', given.labels, labelFault);
        checkNames(context, 'reviewers', given.reviewers, loginFault);
        checkNames(context, 'team_reviewers', given.team_reviewers, teamFault);
        checkNames(context, 'assignees', given.assignees, loginFault);
        const { commit, files } = await resolveCommit(given, context);
        const ref = commit === null ? await reader.ref(repository, `heads/${given.head}`) : null;
        if (commit === null && ref === null) {
            fail('head_not_found', 'head', `${repository} has no branch ${given.head}; push it first, or give \`commit\` to make it`);
        }
        const title = publishableLine(context, 'title', given.title, TITLE_LIMIT);
        if (title === '')
            fail('text_invalid', 'title', 'is empty');
        return {
            parameters: {
                assignees: given.assignees,
                author: resolveAuthor(given, context),
                base,
                body: await resolveBody(context, given, BODY_LIMIT),
                commit,
                draft: given.draft,
                head: given.head,
                head_sha: ref?.sha ?? null,
                labels: given.labels,
                maintainer_can_modify: given.maintainer_can_modify,
                milestone: given.milestone ?? null,
                reviewers: given.reviewers,
                signoff: given.signoff,
                team_reviewers: given.team_reviewers,
                title,
            },
            targetCommit: ref === null ? null : await reader.commit(repository, ref.sha),
            files,
        };
    },
    async observe(operation, reader) {
        await assertSameRepository(operation, reader);
        const { pulls, unseen } = await visiblePulls(operation, reader);
        const { effect, reason, observed } = await judgePullRequest(operation, reader, pulls, () => Promise.resolve(true));
        if (!unseen || effect === 'none')
            return { effect, reason, observed };
        const note = 'pull requests are invisible to this token (add `pull-requests: read`), so one may exist already';
        return { effect, reason: reason === null ? note : `${reason}; ${note}`, observed };
    },
    async apply(operation, context) {
        const { reader } = context;
        const { repository, parameters } = operation;
        await assertSameRepository(operation, reader);
        const pulls = await reader.pullRequests(repository, parameters.head, parameters.base);
        const verdict = await judgePullRequest(operation, reader, pulls, context.isOurs);
        if (verdict.effect === 'conflict')
            throw (0,failure/* conflict */.hj)(`${String(verdict.reason)}. Nothing was changed.`);
        if (verdict.effect === 'none')
            return unchangedPullRequest(operation, verdict, context);
        const headSha = await bringBranch(operation, verdict, context);
        if (headSha === null)
            throw (0,failure/* conflict */.hj)(`${parameters.base} has these files already. Nothing was changed.`);
        context.stopIfCancelled();
        const { pull, created } = await bringPullRequest(operation, verdict.pull, context);
        await bringParts(operation, { pull, created }, context);
        const made = await readBack(context, `Pull request #${pull.number}`, () => reader.pullRequest(repository, pull.number), (found) => (found.headSha === headSha ? null : `its head is ${found.headSha}`));
        await assertWhole(operation, made, context);
        return pullRequestApplied(operation, created ? 'created' : 'updated', made);
    },
    async trace(intent, reader, isOurs) {
        const [base = '', head = ''] = intent.naturalKey.split('...');
        const pulls = await reader.pullRequests(intent.repository, head, base);
        const markerOf = ({ body }) => (0,operations_marker/* splitMarker */.Ph)(body, 'comment').marker;
        const own = pulls.find((pull) => markerOf(pull)?.receiptId === intent.receiptId);
        const found = own ?? pulls.find(({ state }) => state === 'open');
        if (found === undefined)
            return { observed: 'absent', github: null };
        return traceOf(intent, markerOf(found), observationOf(found), isOurs);
    },
    describe({ parameters: { base, head, commit, title } }) {
        const files = commit === null ? '' : `, a commit of ${commit.files.length === 1 ? '1 file' : `${commit.files.length} files`}`;
        return `pull request ${head} → ${base}${files}: ${title}`;
    },
};
function resolveAuthor({ author, signoff, commit }, context) {
    const { fail } = context;
    if (commit === undefined && author !== undefined)
        fail('field_conflict', 'author', '`author` is of a `commit`, and there is none');
    if (commit === undefined && signoff)
        fail('field_conflict', 'signoff', '`signoff` is of a `commit`, and there is none');
    if (signoff && author === undefined)
        fail('field_conflict', 'signoff', '`signoff` needs an `author` who signs off');
    if (author === undefined)
        return null;
    const name = publishableLine(context, 'author.name', author.name, 200);
    if (name === '' || /[<>]/.test(name))
        fail('author_invalid', 'author.name', 'is empty or holds < or >');
    if (!/^[^\s<>@]+@[^\s<>@]+$/.test(author.email) || !author.email.isWellFormed() || author.email.length > 254) {
        fail('author_invalid', 'author.email', `${JSON.stringify(author.email)} is no address`);
    }
    return { email: author.email, name };
}
async function resolveCommit({ commit }, context) {
    const files = new Map();
    if (commit === undefined)
        return { commit: null, files };
    const found = await context.workspace.workFiles(commit.files);
    if (found.length === 0) {
        context.fail('file_missing', 'commit.files', `${commit.files.join(', ')}: no such file in the work tree, nor a deleted one`);
    }
    const list = found.map((item) => {
        const fault = treePathFault(item.path);
        if (fault !== null)
            context.fail('name_invalid', 'commit.files', `${JSON.stringify(item.path)} ${fault}`);
        if (item.deleted)
            return { digest: null, mode: null, path: item.path };
        files.set(item.path, item.file);
        return { digest: item.file.digest, mode: item.mode, path: item.path };
    });
    const message = publishable(context, 'commit.message', commit.message, MESSAGE_LIMIT);
    if (message === '')
        context.fail('text_invalid', 'commit.message', 'is empty');
    return { commit: { files: list, message }, files };
}
/** A plan needs no more than `contents: read`; what it then does not see, it says. */
async function visiblePulls({ repository, parameters: { head, base } }, reader) {
    try {
        return { pulls: await reader.pullRequests(repository, head, base), unseen: false };
    }
    catch (error) {
        if ((0,failure/* failureOf */.g5)(error)?.code !== 'github_forbidden')
            throw error;
        return { pulls: [], unseen: true };
    }
}

// EXTERNAL MODULE: ./src/core/parallel.ts
var parallel = __webpack_require__(12112);
;// CONCATENATED MODULE: ./src/operations/peel.ts
const DEEPEST = 5;
/** A tag by its name, or null when there is none. */
async function peelTag(reader, repository, tag) {
    const ref = await reader.ref(repository, `tags/${tag}`);
    if (ref === null)
        return null;
    let object = null;
    let at = ref;
    for (let depth = 0; at.type === 'tag' && depth < DEEPEST; depth++) {
        const inner = await reader.tagObject(repository, at.sha);
        object ??= inner;
        at = { sha: inner.targetSha, type: inner.targetType };
    }
    return { refSha: ref.sha, object, commitSha: at.type === 'commit' ? at.sha : null };
}

;// CONCATENATED MODULE: ./src/operations/publish-release/state.ts


async function readReleaseState({ repository, parameters: { tag } }, reader) {
    const [peeled, releases] = await Promise.all([peelTag(reader, repository, tag), reader.releases(repository, tag)]);
    const published = releases.find(({ draft }) => !draft) ?? null;
    // A tag is there before its release is published: another run may have made both while these two answers came.
    const isBehind = peeled === null && published !== null;
    return {
        tag: isBehind ? await peelTag(reader, repository, tag) : peeled,
        published,
        drafts: releases.filter(({ draft }) => draft),
    };
}
/** Compares by name, state, size, digest (where the server tells one), label and media type. */
function assetFit(wanted, found) {
    if (found === undefined)
        return 'missing';
    if (found.state !== 'uploaded')
        return 'starter';
    const same = found.size === wanted.size &&
        (found.digest === null || found.digest === wanted.digest) &&
        found.label === wanted.label &&
        mediaType(found.contentType) === mediaType(wanted.content_type);
    return same ? 'fits' : 'differs';
}
const mediaType = (text) => (text.split(';')[0] ?? '').trim().toLowerCase();
/** What differs in the text fields. An empty wish says nothing: the field is left as it is. */
function textDifferences(parameters, release) {
    const differences = [];
    if (parameters.name !== '' && release.name !== parameters.name)
        differences.push('name');
    const { body } = parameters;
    if (body !== null && body !== '' && !(0,operations_marker/* sameText */.QV)(release.body, body, 'comment'))
        differences.push('body');
    return differences;
}
/** What differs in the assets. No wish at all leaves them as they are. */
function assetDifferences({ assets }, release) {
    if (assets.length === 0)
        return { missing: [], differing: [], extra: [] };
    const fits = assets.map((asset) => ({ asset, fit: assetFit(asset, findAsset(release, asset.name)) }));
    const wanted = new Set(assets.map(({ name }) => name));
    return {
        missing: fits
            .filter(({ fit }) => fit === 'missing' || fit === 'starter')
            .map(({ asset }) => `asset ${asset.name} is missing`),
        differing: fits.filter(({ fit }) => fit === 'differs').map(({ asset }) => `asset ${asset.name} differs`),
        extra: release.assets.filter(({ name }) => !wanted.has(name)).map(({ name }) => `asset ${name} was not asked for`),
    };
}
const findAsset = (release, name) => release.assets.find((asset) => asset.name === name);
/**
 * Decides. `make_latest`, `discussion_category` and generated notes are instructions for the moment of publishing, and
 * GitHub shows no state they could be compared with.
 * @param mine whether a draft carries a receipt's marker; when applying, one that this repository's ledger consumed
 */
function judgeRelease(parameters, state, mine) {
    const elsewhere = tagElsewhere(parameters, state.tag);
    const own = state.drafts.filter(mine);
    if (state.published !== null)
        return judgePublished(parameters, state.published, { elsewhere, own, tag: state.tag });
    if (elsewhere !== null)
        return { effect: 'conflict', reason: elsewhere, observed: null, release: null };
    const foreign = state.drafts.find((draft) => !mine(draft));
    if (foreign !== undefined)
        return judgeForeignDraft(parameters, foreign);
    const draft = own[0];
    if (draft === undefined) {
        const reason = state.tag === null ? null : `the tag ${parameters.tag} is there, at the right commit`;
        return { effect: 'create', reason, observed: null, release: null };
    }
    if (parameters.draft && own.length === 1 && draftDifferences(parameters, draft).length === 0) {
        return { effect: 'none', reason: 'this draft is there already', observed: state_observationOf(draft), release: draft };
    }
    const reason = `continues draft ${draft.id}, which an earlier run left`;
    return { effect: 'update', reason, observed: state_observationOf(draft), release: draft };
}
function tagElsewhere({ tag, target_sha: target }, found) {
    if (found === null || found.commitSha === target)
        return null;
    return `the tag ${tag} is at ${found.commitSha ?? found.refSha}, not at ${target}`;
}
function judgePublished(parameters, release, { elsewhere, own, tag }) {
    const verdict = (effect, reason) => ({
        effect,
        reason,
        observed: state_observationOf(release),
        release,
    });
    const { on_existing: onExisting } = parameters;
    const done = (reason) => own.length === 0
        ? verdict('none', reason)
        : verdict('update', `${reason}; drafts that earlier runs left are removed`);
    if (onExisting === 'keep')
        return done('this release exists and is kept as it is (`on_existing: keep`)');
    if (elsewhere !== null)
        return verdict('conflict', elsewhere);
    if (tag === null)
        return verdict('conflict', `the release is there but its tag ${parameters.tag} is gone`);
    const text = textDifferences(parameters, release);
    const { missing, differing, extra } = assetDifferences(parameters, release);
    const fixed = [...differing, ...(release.prerelease === parameters.prerelease ? [] : ['prerelease'])];
    const all = [...text, ...missing, ...fixed, ...extra];
    if (all.length === 0)
        return done('this release is there already');
    const differs = verdict('conflict', `a published release of this tag exists and differs: ${all.join(', ')}`);
    // A draft was asked for: what is out already is not touched.
    if (parameters.draft || fixed.length > 0)
        return differs;
    if (onExisting === 'update' && missing.length + extra.length === 0) {
        return verdict('update', `changes ${text.join(' and ')}`);
    }
    if (onExisting !== 'append' || text.length > 0)
        return differs;
    if (missing.length === 0)
        return done('this release has all these assets already');
    if (release.immutable)
        return verdict('conflict', `the release is immutable, but ${missing.join(', ')}`);
    return verdict('update', `appends: ${missing.join(', ')}`);
}
function judgeForeignDraft(parameters, draft) {
    const observed = state_observationOf(draft);
    const differences = draftDifferences(parameters, draft);
    if (parameters.draft && differences.length === 0) {
        return { effect: 'none', reason: 'this draft is there already', observed, release: draft };
    }
    const what = differences.length === 0 ? '' : ` and differs: ${differences.join(', ')}`;
    const reason = `draft ${draft.id} of this tag is not of MarketOps${what}; publish or delete it first`;
    return { effect: 'conflict', reason, observed, release: draft };
}
/** What differs between a draft and the wish, its being a draft aside. */
function draftDifferences(parameters, draft) {
    const { missing, differing, extra } = assetDifferences(parameters, draft);
    const differences = [...textDifferences(parameters, draft), ...missing, ...differing, ...extra];
    if (draft.prerelease !== parameters.prerelease)
        differences.push('prerelease');
    if (draft.target !== parameters.target_sha)
        differences.push('target');
    return differences;
}
function state_observationOf(release) {
    return { id: release.id, sha: /^[0-9a-f]{40}$/.test(release.target) ? release.target : null, url: release.url };
}

// EXTERNAL MODULE: ./src/core/held-back.ts
var held_back = __webpack_require__(85554);
;// CONCATENATED MODULE: ./src/operations/publish-release/upload.ts





/**
 * Brings a release's assets to what was asked for: those that fit stay, broken and different ones (of a draft) are
 * removed and sent again, missing ones are sent, side by side.
 */
async function bringAssets(repository, release, { assets, draft: staysDraft }, context) {
    const { effects, files } = context;
    // A draft that stays one and asks for no assets keeps those that people gave it; nothing unapproved is published.
    if (staysDraft && assets.length === 0)
        return;
    if (release.draft) {
        const wanted = new Map(assets.map((asset) => [asset.name, asset]));
        for (const found of release.assets) {
            const asset = wanted.get(found.name);
            // A digest that the server does not tell cannot be trusted to be ours: the bytes are sent again.
            if (asset !== undefined && assetFit(asset, found) === 'fits' && found.digest !== null)
                continue;
            context.stopIfCancelled();
            await remove(() => effects.deleteAsset(repository, found.id));
        }
    }
    const present = release.draft ? await reread(repository, release, context) : release;
    const missing = assets.filter((asset) => assetFit(asset, findAsset(present, asset.name)) !== 'fits');
    let sent = 0;
    await context.inParallel(missing, async (asset) => {
        const file = files.get(asset.name);
        if (file === undefined)
            throw new failure/* OperationError */.OK('asset_missing', `The bytes of asset ${asset.name} are not at hand.`);
        context.stopIfCancelled();
        await bringAsset(repository, present, asset, file, context);
        sent++;
        context.progress(`asset ${asset.name} is up (${sent} of ${missing.length})`);
    });
}
/** Deleting what is gone already is done. */
async function remove(del) {
    try {
        await del();
    }
    catch (error) {
        // After a lost answer the next listing tells; before it nothing depends on whether this worked.
        if ((0,failure/* failureOf */.g5)(error)?.code !== 'not_found' && !(0,failure/* isAmbiguous */.X2)(error))
            throw error;
    }
}
async function reread(repository, release, { reader }) {
    if (release.assets.length === 0)
        return release;
    return (await reader.release(repository, release.id)) ?? release;
}
/**
 * Sends one file. Nobody sees a draft's assets and one name is taken once, so a lost answer is settled by looking, and
 * what is broken is removed and sent again.
 */
async function bringAsset(repository, release, asset, file, context) {
    const { effects, reader } = context;
    for (let attempt = 1;; attempt++) {
        try {
            const sent = await effects.uploadAsset(repository, release, {
                name: asset.name,
                label: asset.label,
                contentType: asset.content_type,
                size: asset.size,
                open: () => checkedBytes(file, asset),
            });
            checkSent(asset, sent);
            return;
        }
        catch (error) {
            const taken = (0,failure/* failureOf */.g5)(error)?.code === 'already_exists';
            if (!(0,failure/* isAmbiguous */.X2)(error) && !taken)
                throw error;
            const now = await reader.release(repository, release.id);
            const found = now === null ? undefined : findAsset(now, asset.name);
            const fit = assetFit(asset, found);
            if (fit === 'fits')
                return;
            if (attempt === ATTEMPTS)
                throw error;
            if (found !== undefined) {
                if (fit === 'differs' && !release.draft)
                    throw error;
                await remove(() => effects.deleteAsset(repository, found.id));
            }
            else
                await context.pause(POLL_PERIOD_MS);
        }
    }
}
function checkSent(asset, sent) {
    const problem = sent.name !== asset.name
        ? `GitHub named it ${sent.name}`
        : sent.state !== 'uploaded'
            ? `its state is ${sent.state}`
            : sent.size !== asset.size
                ? `GitHub has ${sent.size} bytes, ${asset.size} were planned`
                : sent.digest !== null && sent.digest !== asset.digest
                    ? `GitHub has ${sent.digest}, ${asset.digest} was planned`
                    : null;
    if (problem === null)
        return;
    throw new failure/* OperationError */.OK('asset_mismatch', `Asset ${asset.name} did not arrive as planned: ${problem}. Run again.`);
}
/**
 * A file's bytes, one chunk held back until all of them have been compared with the plan: bytes that changed since
 * never make a complete upload.
 */
function checkedBytes(file, { digest, size }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let seen = 0;
    const look = (piece) => {
        seen += piece.length;
        hash.update(piece);
    };
    return (0,held_back/* heldBack */.Z)(file.open(), look, () => {
        if (seen === size && `sha256:${hash.digest('hex')}` === digest)
            return;
        throw new failure/* OperationError */.OK('file_changed', `${file.path} changed since the plan was made. Plan and approve again.`);
    });
}

;// CONCATENATED MODULE: ./src/operations/publish-release/apply.ts







async function ownDrafts(drafts, { isOurs }) {
    const own = [];
    for (const draft of drafts) {
        const { marker } = (0,operations_marker/* splitMarker */.Ph)(draft.body, 'comment');
        if (marker !== null && (await isOurs(marker)))
            own.push(draft);
    }
    return own;
}
/** Whether a release that is right already was made under a receipt for this very operation. */
async function whoseRelease(operation, release, { isOurs }) {
    const { marker } = (0,operations_marker/* splitMarker */.Ph)(release.body, 'comment');
    return marker?.operationDigest === operation.operation_digest && (await isOurs(marker)) ? 'adopted' : 'none';
}
/** Whether a release carries the marker of this very receipt. */
function bears({ body }, { receiptId }) {
    return (0,operations_marker/* splitMarker */.Ph)(body, 'comment').marker?.receiptId === receiptId;
}
async function removeDrafts(repository, drafts, context) {
    for (const { id } of drafts)
        await remove(() => context.effects.deleteRelease(repository, id));
}
/** The one draft to go on with: the lowest of ours, brought to the wish, or a new one. Our others are removed. */
async function bringDraft(operation, own, context) {
    const { parameters, repository } = operation;
    const sameWish = (draft) => (0,operations_marker/* splitMarker */.Ph)(draft.body, 'comment').marker?.operationDigest === operation.operation_digest;
    // Notes are generated at creation only, so a draft of another wish cannot be given any.
    const kept = own.find((draft) => !parameters.generate_notes || sameWish(draft));
    const others = own.filter((draft) => draft !== kept);
    await removeDrafts(repository, others, context);
    context.stopIfCancelled();
    if (kept === undefined)
        return createDraft(operation, context);
    const fields = draftFields(operation, context, sameWish(kept) ? kept : null);
    return settled(context, () => context.effects.updateRelease(repository, kept.id, fields), async () => {
        const now = await context.reader.release(repository, kept.id);
        return now !== null && bears(now, context.marker) ? now : null;
    });
}
/** @param kept a draft of the same wish: what people wrote into fields that the wish leaves open stays */
function draftFields({ parameters }, { marker }, kept) {
    const before = kept === null ? '' : (0,operations_marker/* splitMarker */.Ph)(kept.body, 'comment').text;
    const text = parameters.body === null || parameters.body === '' ? before : parameters.body;
    return {
        tag_name: parameters.tag,
        target_commitish: parameters.target_sha,
        ...(parameters.name === '' && (kept !== null || parameters.generate_notes) ? {} : { name: parameters.name }),
        body: (0,operations_marker/* withMarker */.Pe)(text, marker, 'comment'),
        draft: true,
        prerelease: parameters.prerelease,
    };
}
/** Never a second POST: a lost answer is looked for by the marker of this very receipt. */
async function createDraft(operation, context) {
    const { parameters, repository } = operation;
    const { effects, reader, marker } = context;
    const notes = parameters.generate_notes ? { generate_release_notes: true } : {};
    return settled(context, () => effects.createRelease(repository, { ...draftFields(operation, context, null), ...notes }), async () => {
        const drafts = (await reader.releases(repository, parameters.tag)).filter(({ draft }) => draft);
        return drafts.find((draft) => bears(draft, marker)) ?? null;
    });
}
/** Nothing is published that is not whole: everything is read again before. */
async function readComplete({ parameters, repository }, id, context) {
    return readBack(context, `Draft ${id} of ${parameters.tag}`, () => context.reader.release(repository, id, parameters.assets.length), (found) => {
        if (!found.draft)
            return 'it was published by somebody else';
        const differences = draftDifferences(parameters, found);
        const unapproved = !parameters.draft && parameters.assets.length === 0 ? found.assets : [];
        return [...differences, ...unapproved.map(({ name }) => `asset ${name} was added`)].join(', ') || null;
    });
}
/** True when the tag is there, at the right commit; null when it is not there. @throws OperationError `conflict` */
async function lookAtTag({ parameters, repository }, { reader }) {
    const { tag, target_sha: target } = parameters;
    const found = await peelTag(reader, repository, tag);
    if (found === null)
        return null;
    if (found.commitSha === target)
        return true;
    throw new failure/* OperationError */.OK('conflict', `The tag ${tag} is at ${found.commitSha ?? found.refSha}, not at ${target}.`);
}
/** The tag stands at the exact commit before the release is published: GitHub would ignore the target of one that exists. */
async function createTag(operation, context) {
    const { parameters, repository } = operation;
    const look = () => lookAtTag(operation, context);
    context.stopIfCancelled();
    try {
        await settled(context, async () => {
            await context.effects.createRef(repository, `refs/tags/${parameters.tag}`, parameters.target_sha);
            return true;
        }, look);
    }
    catch (error) {
        if ((0,failure/* failureOf */.g5)(error)?.code !== 'already_exists' || (await look()) !== true)
            throw error;
    }
}
async function publishDraft({ parameters, repository }, draft, context) {
    const { effects, reader, marker } = context;
    const { discussion_category: category, make_latest, prerelease } = parameters;
    const body = (0,operations_marker/* withMarker */.Pe)((0,operations_marker/* splitMarker */.Ph)(draft.body, 'comment').text, marker, 'comment');
    await settled(context, () => effects.updateRelease(repository, draft.id, {
        draft: false,
        prerelease,
        make_latest,
        // Generated notes stand below the marker, which belongs at the end.
        ...(parameters.generate_notes ? { body } : {}),
        ...(category === null ? {} : { discussion_category_name: category }),
    }), async () => {
        const found = await reader.release(repository, draft.id);
        return found !== null && !found.draft ? found : null;
    });
}
/** Text fields, or missing assets, of a release that is out. */
async function changePublished(operation, release, context) {
    const { parameters, repository } = operation;
    const { effects, reader, marker } = context;
    const text = textDifferences(parameters, release);
    const { missing } = assetDifferences(parameters, release);
    if (parameters.on_existing === 'keep' || text.length + missing.length === 0)
        return releaseApplied('none', release);
    context.stopIfCancelled();
    if (text.length > 0) {
        const given = parameters.body === null || parameters.body === '' ? null : parameters.body;
        const fields = {
            ...(parameters.name === '' ? {} : { name: parameters.name }),
            body: (0,operations_marker/* withMarker */.Pe)(given ?? (0,operations_marker/* splitMarker */.Ph)(release.body, 'comment').text, marker, 'comment'),
        };
        await settled(context, () => effects.updateRelease(repository, release.id, fields), async () => {
            const found = await reader.release(repository, release.id);
            return found !== null && bears(found, marker) ? found : null;
        });
    }
    if (missing.length > 0)
        await bringAssets(repository, release, parameters, context);
    return readReleaseBack(operation, release.id, 'updated', context);
}
/** Reads everything back: the release with all its assets, and where its tag stands. */
async function readReleaseBack(operation, id, action, context) {
    const { parameters, repository } = operation;
    const tag = parameters.draft ? null : (0,parallel/* begun */.q1)(readTagBack(operation, context));
    const release = await readBack(context, `Release ${parameters.tag}`, () => context.reader.release(repository, id, parameters.assets.length), (found) => releaseProblem(parameters, found));
    await tag;
    return releaseApplied(action, release);
}
function releaseProblem(parameters, found) {
    const { missing, differing, extra } = assetDifferences(parameters, found);
    const problems = [...textDifferences(parameters, found), ...missing, ...differing];
    if (parameters.on_existing !== 'append')
        problems.push(...extra);
    if (found.tag !== parameters.tag)
        problems.push(`its tag is ${found.tag}`);
    if (found.draft !== parameters.draft)
        problems.push(found.draft ? 'it is a draft' : 'it is published');
    if (found.prerelease !== parameters.prerelease)
        problems.push('prerelease');
    return problems.join(', ') || null;
}
async function readTagBack({ parameters, repository }, context) {
    const { tag, target_sha: target } = parameters;
    await readBack(context, `The tag ${tag}`, () => peelTag(context.reader, repository, tag), (found) => (found.commitSha === target ? null : `it is at ${found.commitSha ?? found.refSha}, not at ${target}`));
}
function releaseApplied(action, release) {
    return {
        action,
        github: state_observationOf(release),
        details: {
            release_id: release.id,
            release_url: release.url,
            upload_url: release.uploadUrl,
            tag: release.tag,
            draft: release.draft,
            assets: release.assets.map(({ contentType, ...asset }) => ({ ...asset, content_type: contentType })),
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/mrmime/index.mjs
const mimes = {
  "3g2": "video/3gpp2",
  "3gp": "video/3gpp",
  "3gpp": "video/3gpp",
  "3mf": "model/3mf",
  "aac": "audio/aac",
  "ac": "application/pkix-attr-cert",
  "adp": "audio/adpcm",
  "adts": "audio/aac",
  "ai": "application/postscript",
  "aml": "application/automationml-aml+xml",
  "amlx": "application/automationml-amlx+zip",
  "amr": "audio/amr",
  "apng": "image/apng",
  "appcache": "text/cache-manifest",
  "appinstaller": "application/appinstaller",
  "appx": "application/appx",
  "appxbundle": "application/appxbundle",
  "asc": "application/pgp-keys",
  "atom": "application/atom+xml",
  "atomcat": "application/atomcat+xml",
  "atomdeleted": "application/atomdeleted+xml",
  "atomsvc": "application/atomsvc+xml",
  "au": "audio/basic",
  "avci": "image/avci",
  "avcs": "image/avcs",
  "avif": "image/avif",
  "aw": "application/applixware",
  "bdoc": "application/bdoc",
  "bin": "application/octet-stream",
  "bmp": "image/bmp",
  "bpk": "application/octet-stream",
  "btf": "image/prs.btif",
  "btif": "image/prs.btif",
  "buffer": "application/octet-stream",
  "ccxml": "application/ccxml+xml",
  "cdfx": "application/cdfx+xml",
  "cdmia": "application/cdmi-capability",
  "cdmic": "application/cdmi-container",
  "cdmid": "application/cdmi-domain",
  "cdmio": "application/cdmi-object",
  "cdmiq": "application/cdmi-queue",
  "cer": "application/pkix-cert",
  "cgm": "image/cgm",
  "cjs": "application/node",
  "class": "application/java-vm",
  "coffee": "text/coffeescript",
  "conf": "text/plain",
  "cpl": "application/cpl+xml",
  "cpt": "application/mac-compactpro",
  "crl": "application/pkix-crl",
  "css": "text/css",
  "csv": "text/csv",
  "cu": "application/cu-seeme",
  "cwl": "application/cwl",
  "cww": "application/prs.cww",
  "davmount": "application/davmount+xml",
  "dbk": "application/docbook+xml",
  "deb": "application/octet-stream",
  "def": "text/plain",
  "deploy": "application/octet-stream",
  "dib": "image/bmp",
  "disposition-notification": "message/disposition-notification",
  "dist": "application/octet-stream",
  "distz": "application/octet-stream",
  "dll": "application/octet-stream",
  "dmg": "application/octet-stream",
  "dms": "application/octet-stream",
  "doc": "application/msword",
  "dot": "application/msword",
  "dpx": "image/dpx",
  "drle": "image/dicom-rle",
  "dsc": "text/prs.lines.tag",
  "dssc": "application/dssc+der",
  "dtd": "application/xml-dtd",
  "dump": "application/octet-stream",
  "dwd": "application/atsc-dwd+xml",
  "ear": "application/java-archive",
  "ecma": "application/ecmascript",
  "elc": "application/octet-stream",
  "emf": "image/emf",
  "eml": "message/rfc822",
  "emma": "application/emma+xml",
  "emotionml": "application/emotionml+xml",
  "eps": "application/postscript",
  "epub": "application/epub+zip",
  "exe": "application/octet-stream",
  "exi": "application/exi",
  "exp": "application/express",
  "exr": "image/aces",
  "ez": "application/andrew-inset",
  "fdf": "application/fdf",
  "fdt": "application/fdt+xml",
  "fits": "image/fits",
  "g3": "image/g3fax",
  "gbr": "application/rpki-ghostbusters",
  "geojson": "application/geo+json",
  "gif": "image/gif",
  "glb": "model/gltf-binary",
  "gltf": "model/gltf+json",
  "gml": "application/gml+xml",
  "gpx": "application/gpx+xml",
  "gram": "application/srgs",
  "grxml": "application/srgs+xml",
  "gxf": "application/gxf",
  "gz": "application/gzip",
  "h261": "video/h261",
  "h263": "video/h263",
  "h264": "video/h264",
  "heic": "image/heic",
  "heics": "image/heic-sequence",
  "heif": "image/heif",
  "heifs": "image/heif-sequence",
  "hej2": "image/hej2k",
  "held": "application/atsc-held+xml",
  "hjson": "application/hjson",
  "hlp": "application/winhlp",
  "hqx": "application/mac-binhex40",
  "hsj2": "image/hsj2",
  "htm": "text/html",
  "html": "text/html",
  "ics": "text/calendar",
  "ief": "image/ief",
  "ifb": "text/calendar",
  "iges": "model/iges",
  "igs": "model/iges",
  "img": "application/octet-stream",
  "in": "text/plain",
  "ini": "text/plain",
  "ink": "application/inkml+xml",
  "inkml": "application/inkml+xml",
  "ipfix": "application/ipfix",
  "iso": "application/octet-stream",
  "its": "application/its+xml",
  "jade": "text/jade",
  "jar": "application/java-archive",
  "jhc": "image/jphc",
  "jls": "image/jls",
  "jp2": "image/jp2",
  "jpe": "image/jpeg",
  "jpeg": "image/jpeg",
  "jpf": "image/jpx",
  "jpg": "image/jpeg",
  "jpg2": "image/jp2",
  "jpgm": "image/jpm",
  "jpgv": "video/jpeg",
  "jph": "image/jph",
  "jpm": "image/jpm",
  "jpx": "image/jpx",
  "js": "text/javascript",
  "json": "application/json",
  "json5": "application/json5",
  "jsonld": "application/ld+json",
  "jsonml": "application/jsonml+json",
  "jsx": "text/jsx",
  "jt": "model/jt",
  "jxl": "image/jxl",
  "jxr": "image/jxr",
  "jxra": "image/jxra",
  "jxrs": "image/jxrs",
  "jxs": "image/jxs",
  "jxsc": "image/jxsc",
  "jxsi": "image/jxsi",
  "jxss": "image/jxss",
  "kar": "audio/midi",
  "ktx": "image/ktx",
  "ktx2": "image/ktx2",
  "less": "text/less",
  "lgr": "application/lgr+xml",
  "list": "text/plain",
  "litcoffee": "text/coffeescript",
  "log": "text/plain",
  "lostxml": "application/lost+xml",
  "lrf": "application/octet-stream",
  "m1v": "video/mpeg",
  "m21": "application/mp21",
  "m2a": "audio/mpeg",
  "m2t": "video/mp2t",
  "m2ts": "video/mp2t",
  "m2v": "video/mpeg",
  "m3a": "audio/mpeg",
  "m4a": "audio/mp4",
  "m4p": "application/mp4",
  "m4s": "video/iso.segment",
  "ma": "application/mathematica",
  "mads": "application/mads+xml",
  "maei": "application/mmt-aei+xml",
  "man": "text/troff",
  "manifest": "text/cache-manifest",
  "map": "application/json",
  "mar": "application/octet-stream",
  "markdown": "text/markdown",
  "mathml": "application/mathml+xml",
  "mb": "application/mathematica",
  "mbox": "application/mbox",
  "md": "text/markdown",
  "mdx": "text/mdx",
  "me": "text/troff",
  "mesh": "model/mesh",
  "meta4": "application/metalink4+xml",
  "metalink": "application/metalink+xml",
  "mets": "application/mets+xml",
  "mft": "application/rpki-manifest",
  "mid": "audio/midi",
  "midi": "audio/midi",
  "mime": "message/rfc822",
  "mj2": "video/mj2",
  "mjp2": "video/mj2",
  "mjs": "text/javascript",
  "mml": "text/mathml",
  "mods": "application/mods+xml",
  "mov": "video/quicktime",
  "mp2": "audio/mpeg",
  "mp21": "application/mp21",
  "mp2a": "audio/mpeg",
  "mp3": "audio/mpeg",
  "mp4": "video/mp4",
  "mp4a": "audio/mp4",
  "mp4s": "application/mp4",
  "mp4v": "video/mp4",
  "mpd": "application/dash+xml",
  "mpe": "video/mpeg",
  "mpeg": "video/mpeg",
  "mpf": "application/media-policy-dataset+xml",
  "mpg": "video/mpeg",
  "mpg4": "video/mp4",
  "mpga": "audio/mpeg",
  "mpp": "application/dash-patch+xml",
  "mrc": "application/marc",
  "mrcx": "application/marcxml+xml",
  "ms": "text/troff",
  "mscml": "application/mediaservercontrol+xml",
  "msh": "model/mesh",
  "msi": "application/octet-stream",
  "msix": "application/msix",
  "msixbundle": "application/msixbundle",
  "msm": "application/octet-stream",
  "msp": "application/octet-stream",
  "mtl": "model/mtl",
  "mts": "video/mp2t",
  "musd": "application/mmt-usd+xml",
  "mxf": "application/mxf",
  "mxmf": "audio/mobile-xmf",
  "mxml": "application/xv+xml",
  "n3": "text/n3",
  "nb": "application/mathematica",
  "nq": "application/n-quads",
  "nt": "application/n-triples",
  "obj": "model/obj",
  "oda": "application/oda",
  "oga": "audio/ogg",
  "ogg": "audio/ogg",
  "ogv": "video/ogg",
  "ogx": "application/ogg",
  "omdoc": "application/omdoc+xml",
  "onepkg": "application/onenote",
  "onetmp": "application/onenote",
  "onetoc": "application/onenote",
  "onetoc2": "application/onenote",
  "opf": "application/oebps-package+xml",
  "opus": "audio/ogg",
  "otf": "font/otf",
  "owl": "application/rdf+xml",
  "oxps": "application/oxps",
  "p10": "application/pkcs10",
  "p7c": "application/pkcs7-mime",
  "p7m": "application/pkcs7-mime",
  "p7s": "application/pkcs7-signature",
  "p8": "application/pkcs8",
  "pdf": "application/pdf",
  "pfr": "application/font-tdpfr",
  "pgp": "application/pgp-encrypted",
  "pkg": "application/octet-stream",
  "pki": "application/pkixcmp",
  "pkipath": "application/pkix-pkipath",
  "pls": "application/pls+xml",
  "png": "image/png",
  "prc": "model/prc",
  "prf": "application/pics-rules",
  "provx": "application/provenance+xml",
  "ps": "application/postscript",
  "pskcxml": "application/pskc+xml",
  "pti": "image/prs.pti",
  "qt": "video/quicktime",
  "raml": "application/raml+yaml",
  "rapd": "application/route-apd+xml",
  "rdf": "application/rdf+xml",
  "relo": "application/p2p-overlay+xml",
  "rif": "application/reginfo+xml",
  "rl": "application/resource-lists+xml",
  "rld": "application/resource-lists-diff+xml",
  "rmi": "audio/midi",
  "rnc": "application/relax-ng-compact-syntax",
  "rng": "application/xml",
  "roa": "application/rpki-roa",
  "roff": "text/troff",
  "rq": "application/sparql-query",
  "rs": "application/rls-services+xml",
  "rsat": "application/atsc-rsat+xml",
  "rsd": "application/rsd+xml",
  "rsheet": "application/urc-ressheet+xml",
  "rss": "application/rss+xml",
  "rtf": "text/rtf",
  "rtx": "text/richtext",
  "rusd": "application/route-usd+xml",
  "s3m": "audio/s3m",
  "sbml": "application/sbml+xml",
  "scq": "application/scvp-cv-request",
  "scs": "application/scvp-cv-response",
  "sdp": "application/sdp",
  "senmlx": "application/senml+xml",
  "sensmlx": "application/sensml+xml",
  "ser": "application/java-serialized-object",
  "setpay": "application/set-payment-initiation",
  "setreg": "application/set-registration-initiation",
  "sgi": "image/sgi",
  "sgm": "text/sgml",
  "sgml": "text/sgml",
  "shex": "text/shex",
  "shf": "application/shf+xml",
  "shtml": "text/html",
  "sieve": "application/sieve",
  "sig": "application/pgp-signature",
  "sil": "audio/silk",
  "silo": "model/mesh",
  "siv": "application/sieve",
  "slim": "text/slim",
  "slm": "text/slim",
  "sls": "application/route-s-tsid+xml",
  "smi": "application/smil+xml",
  "smil": "application/smil+xml",
  "snd": "audio/basic",
  "so": "application/octet-stream",
  "spdx": "text/spdx",
  "spp": "application/scvp-vp-response",
  "spq": "application/scvp-vp-request",
  "spx": "audio/ogg",
  "sql": "application/sql",
  "sru": "application/sru+xml",
  "srx": "application/sparql-results+xml",
  "ssdl": "application/ssdl+xml",
  "ssml": "application/ssml+xml",
  "stk": "application/hyperstudio",
  "stl": "model/stl",
  "stpx": "model/step+xml",
  "stpxz": "model/step-xml+zip",
  "stpz": "model/step+zip",
  "styl": "text/stylus",
  "stylus": "text/stylus",
  "svg": "image/svg+xml",
  "svgz": "image/svg+xml",
  "swidtag": "application/swid+xml",
  "t": "text/troff",
  "t38": "image/t38",
  "td": "application/urc-targetdesc+xml",
  "tei": "application/tei+xml",
  "teicorpus": "application/tei+xml",
  "text": "text/plain",
  "tfi": "application/thraud+xml",
  "tfx": "image/tiff-fx",
  "tif": "image/tiff",
  "tiff": "image/tiff",
  "toml": "application/toml",
  "tr": "text/troff",
  "trig": "application/trig",
  "ts": "video/mp2t",
  "tsd": "application/timestamped-data",
  "tsv": "text/tab-separated-values",
  "ttc": "font/collection",
  "ttf": "font/ttf",
  "ttl": "text/turtle",
  "ttml": "application/ttml+xml",
  "txt": "text/plain",
  "u3d": "model/u3d",
  "u8dsn": "message/global-delivery-status",
  "u8hdr": "message/global-headers",
  "u8mdn": "message/global-disposition-notification",
  "u8msg": "message/global",
  "ubj": "application/ubjson",
  "uri": "text/uri-list",
  "uris": "text/uri-list",
  "urls": "text/uri-list",
  "vcard": "text/vcard",
  "vrml": "model/vrml",
  "vtt": "text/vtt",
  "vxml": "application/voicexml+xml",
  "war": "application/java-archive",
  "wasm": "application/wasm",
  "wav": "audio/wav",
  "weba": "audio/webm",
  "webm": "video/webm",
  "webmanifest": "application/manifest+json",
  "webp": "image/webp",
  "wgsl": "text/wgsl",
  "wgt": "application/widget",
  "wif": "application/watcherinfo+xml",
  "wmf": "image/wmf",
  "woff": "font/woff",
  "woff2": "font/woff2",
  "wrl": "model/vrml",
  "wsdl": "application/wsdl+xml",
  "wspolicy": "application/wspolicy+xml",
  "x3d": "model/x3d+xml",
  "x3db": "model/x3d+fastinfoset",
  "x3dbz": "model/x3d+binary",
  "x3dv": "model/x3d-vrml",
  "x3dvz": "model/x3d+vrml",
  "x3dz": "model/x3d+xml",
  "xaml": "application/xaml+xml",
  "xav": "application/xcap-att+xml",
  "xca": "application/xcap-caps+xml",
  "xcs": "application/calendar+xml",
  "xdf": "application/xcap-diff+xml",
  "xdssc": "application/dssc+xml",
  "xel": "application/xcap-el+xml",
  "xenc": "application/xenc+xml",
  "xer": "application/patch-ops-error+xml",
  "xfdf": "application/xfdf",
  "xht": "application/xhtml+xml",
  "xhtml": "application/xhtml+xml",
  "xhvml": "application/xv+xml",
  "xlf": "application/xliff+xml",
  "xm": "audio/xm",
  "xml": "text/xml",
  "xns": "application/xcap-ns+xml",
  "xop": "application/xop+xml",
  "xpl": "application/xproc+xml",
  "xsd": "application/xml",
  "xsf": "application/prs.xsf+xml",
  "xsl": "application/xml",
  "xslt": "application/xml",
  "xspf": "application/xspf+xml",
  "xvm": "application/xv+xml",
  "xvml": "application/xv+xml",
  "yaml": "text/yaml",
  "yang": "application/yang",
  "yin": "application/yin+xml",
  "yml": "text/yaml",
  "zip": "application/zip"
};

function lookup(extn) {
	let tmp = ('' + extn).trim().toLowerCase();
	let idx = tmp.lastIndexOf('.');
	return mimes[!~idx ? tmp : tmp.substring(++idx)];
}



;// CONCATENATED MODULE: ./src/operations/publish-release/assets.ts




/** GitHub takes less than 2 GiB a file and 1000 files a release. */
const LARGEST = 2 * 1024 ** 3;
const MOST = 1000;
const LABEL_LIMIT = 255;
const CONTENT_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:; ?charset=[A-Za-z0-9_-]+)?$/i;
const assetEntry = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({
        /** A path or glob; with `name` or `label` it must match one file. */
        path: schemas/* string */.YjP().min(1),
        name: schemas/* string */.YjP().optional(),
        label: schemas/* string */.YjP().optional(),
        content_type: schemas/* string */.YjP().optional(),
        /** Nothing that matches is no error. */
        optional: schemas/* boolean */.zMY().default(false),
    }),
]);
/** Files for a release, in file order, those of one glob sorted by path. */
async function resolveAssets(entries, context) {
    const assets = [];
    const files = new Map();
    for (const [index, given] of entries.entries()) {
        const field = `assets[${index}]`;
        const wish = typeof given === 'string' ? { path: given, optional: false } : given;
        for (const file of await matches(wish, field, context)) {
            const asset = resolveAsset(file, wish, field, context);
            const before = files.get(asset.name);
            if (before !== undefined) {
                const which = before.path === file.path ? `${file.path} is matched twice` : `${before.path} and ${file.path}`;
                context.fail('asset_duplicate', field, `two assets would be named ${asset.name}: ${which}`);
            }
            files.set(asset.name, file);
            assets.push(asset);
        }
    }
    if (assets.length > MOST)
        context.fail('asset_count', 'assets', `${assets.length} files; GitHub takes ${MOST} a release`);
    return { assets, files };
}
async function matches(wish, field, { workspace, fail }) {
    const found = await workspace.glob(wish.path);
    if (found.length === 0 && !wish.optional) {
        fail('asset_missing', field, `${wish.path} matches no file (\`optional: true\` allows that)`);
    }
    if (found.length > 1 && (wish.name !== undefined || wish.label !== undefined)) {
        const names = `${found.length} files, ${String(found[0]?.path)} and ${String(found[1]?.path)} among them`;
        fail('asset_ambiguous', field, `${wish.path} matches ${names}: a name or label is for one file`);
    }
    return found;
}
function resolveAsset(file, wish, field, context) {
    const { fail } = context;
    const original = file.path.split('/').at(-1) ?? file.path;
    const name = wish.name ?? githubAssetName(original);
    const fault = assetNameFault(name);
    if (fault !== null)
        fail('name_invalid', `${field}.name`, `${JSON.stringify(name)} ${fault}`);
    if (file.size === 0)
        fail('asset_empty', field, `${file.path} is empty, and GitHub takes no empty files`);
    if (file.size >= LARGEST)
        fail('asset_too_large', field, `${file.path} has ${file.size} bytes; GitHub takes less than 2 GiB`);
    // GitHub keeps the original name as the label when it renames a file; so do we.
    const label = wish.label ?? (wish.name === undefined && name !== original ? original : null);
    const contentType = wish.content_type ?? lookup(name) ?? 'application/octet-stream';
    if (!CONTENT_TYPE.test(contentType))
        fail('content_type_invalid', `${field}.content_type`, `${contentType} is no media type`);
    return {
        content_type: contentType,
        digest: file.digest,
        label: label === null || label === '' ? null : publishableLine(context, `${field}.label`, label, LABEL_LIMIT),
        name,
        size: file.size,
    };
}

;// CONCATENATED MODULE: ./src/operations/publish-release/kind.ts











/** GitHub's limit for the body of a release. */
const kind_BODY_LIMIT = 125_000 - operations_marker/* MARKER_LENGTH */.GQ;
const NAME_LIMIT = 255;
const NOTES_UNBOUND = 'GitHub writes the notes when it publishes: the digest does not bind them';
const DRAFTS_UNSEEN = 'drafts are invisible to a token that may not push, so one may exist already';
const kind_entry = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    /** Branch, tag or SHA; the run's own commit unless given. */
    target: schemas/* string */.YjP().optional(),
    /** Not given: GitHub shows the tag, and an existing name is left as it is. */
    name: schemas/* string */.YjP().optional(),
    /** Not given: created empty, and an existing text is left as it is. */
    body: schemas/* string */.YjP().optional(),
    body_file: schemas/* string */.YjP().optional(),
    draft: schemas/* boolean */.zMY().default(false),
    prerelease: schemas/* boolean */.zMY().default(false),
    /** `true` unless given, `false` for a prerelease. */
    latest: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['true', 'false', 'legacy'])]).optional(),
    assets: schemas/* array */.YOg(assetEntry).default([]),
    on_existing: schemas/* enum */.k5n(['error', 'update', 'keep', 'append']).default('error'),
    generate_notes: schemas/* boolean */.zMY().default(false),
    discussion_category: schemas/* string */.YjP().optional(),
});
function checkCombination(given, fail) {
    if (given.generate_notes && (given.body !== undefined || given.body_file !== undefined)) {
        fail('field_conflict', 'generate_notes', 'GitHub writes the text, or you do: give a body or `generate_notes`, not both');
    }
    if (given.generate_notes && given.on_existing === 'update') {
        fail('field_conflict', 'generate_notes', 'notes are written when a release is created; they cannot `update` one');
    }
    if (given.prerelease && String(given.latest ?? false) === 'true') {
        fail('field_conflict', 'latest', 'a prerelease cannot be the latest release');
    }
    if (given.draft && given.discussion_category !== undefined) {
        fail('field_conflict', 'discussion_category', 'a discussion is opened by publishing, and this release stays a draft');
    }
}
/** Publishes a release: a draft first, its assets sent and checked, the tag in place, published last, read back. */
const publishRelease = {
    kind: 'publish_release',
    entry: kind_entry,
    async resolve(given, context) {
        checkName(context, 'tag', given.tag, refNameFault);
        checkCombination(given, context.fail);
        const commit = await resolveTarget(context, given.target);
        const body = given.generate_notes ? null : await resolveBody(context, given, kind_BODY_LIMIT);
        const { assets, files } = await resolveAssets(given.assets, context);
        const category = given.discussion_category;
        const latest = given.latest ?? !given.prerelease;
        return {
            parameters: {
                assets,
                body,
                discussion_category: category === undefined ? null : publishableLine(context, 'discussion_category', category, NAME_LIMIT),
                draft: given.draft,
                generate_notes: given.generate_notes,
                make_latest: latest === 'legacy' ? 'legacy' : latest === true || latest === 'true' ? 'true' : 'false',
                name: publishableLine(context, 'name', given.name ?? '', NAME_LIMIT),
                on_existing: given.on_existing,
                prerelease: given.prerelease,
                tag: given.tag,
                target_sha: commit.sha,
            },
            targetCommit: commit,
            files,
        };
    },
    async observe(operation, reader) {
        await assertSameRepository(operation, reader);
        const state = await readReleaseState(operation, reader);
        const marked = ({ body }) => (0,operations_marker/* splitMarker */.Ph)(body, 'comment').marker !== null;
        const { effect, reason, observed } = judgeRelease(operation.parameters, state, marked);
        if (effect === 'none' || effect === 'conflict')
            return { effect, reason, observed };
        const { canPush } = await reader.repository(operation.repository);
        const parts = [
            reason,
            operation.parameters.generate_notes ? NOTES_UNBOUND : null,
            canPush === false ? DRAFTS_UNSEEN : null,
        ].filter((part) => part !== null);
        return { effect, reason: parts.join('; ') || null, observed };
    },
    async apply(operation, context) {
        const { reader } = context;
        const { parameters, repository } = operation;
        await assertSameRepository(operation, reader);
        const state = await readReleaseState(operation, reader);
        const own = await ownDrafts(state.drafts, context);
        const verdict = judgeRelease(parameters, state, (draft) => own.includes(draft));
        if (verdict.effect === 'conflict')
            throw (0,failure/* conflict */.hj)(`${String(verdict.reason)}. Nothing was changed.`);
        const { release } = verdict;
        if (verdict.effect === 'none' && release !== null) {
            return releaseApplied(await whoseRelease(operation, release, context), release);
        }
        if (release !== null && !release.draft) {
            await removeDrafts(repository, own, context);
            return changePublished(operation, release, context);
        }
        const draft = await bringDraft(operation, own, context);
        await bringAssets(repository, draft, parameters, context);
        const tag = parameters.draft ? null : (0,parallel/* begun */.q1)(lookAtTag(operation, context));
        const complete = await readComplete(operation, draft.id, context);
        if (tag === null)
            return releaseApplied(release === null ? 'created' : 'updated', complete);
        // Made only now: a release that does not become whole leaves no tag.
        if ((await tag) === null)
            await createTag(operation, context);
        context.stopIfCancelled();
        await publishDraft(operation, draft, context);
        return readReleaseBack(operation, draft.id, 'created', context);
    },
    async trace(intent, reader, isOurs) {
        const releases = await reader.releases(intent.repository, intent.naturalKey);
        const markerOf = ({ body }) => (0,operations_marker/* splitMarker */.Ph)(body, 'comment').marker;
        const published = releases.find(({ draft }) => !draft);
        if (published !== undefined)
            return traceOf(intent, markerOf(published), state_observationOf(published), isOurs);
        // A draft is not out: the next run goes on with it, or removes it.
        const draft = releases.find((release) => markerOf(release)?.receiptId === intent.receiptId);
        return { observed: 'absent', github: draft === undefined ? null : state_observationOf(draft) };
    },
    describe({ parameters: { tag, target_sha: target, assets, draft } }) {
        const files = assets.length === 1 ? '1 asset' : `${assets.length} assets`;
        return `${draft ? 'draft release' : 'release'} ${tag} at ${target.slice(0, 7)} with ${files}`;
    },
};

;// CONCATENATED MODULE: ./src/operations/tag-repo/kind.ts









const kind_MESSAGE_LIMIT = 60_000;
const tag_repo_kind_entry = schemas/* strictObject */.rej({
    /** The tag's name, without `refs/tags/`. */
    tag: schemas/* string */.YjP(),
    /** Branch, tag or SHA; the run's own commit unless given. */
    target: schemas/* string */.YjP().optional(),
    /** The tag is always annotated; its own name unless given. */
    message: schemas/* string */.YjP().min(1).optional(),
    /** A floating tag such as `v1`: it may move forward to a descendant. */
    move: schemas/* boolean */.zMY().default(false),
    /** A floating tag may also move to a commit that is no descendant. */
    force: schemas/* boolean */.zMY().default(false),
});
const kind_short = (sha) => sha.slice(0, 7);
async function judge({ repository, parameters }, reader) {
    const { tag, target_sha: target, move, force, message } = parameters;
    const found = await peelTag(reader, repository, tag);
    if (found === null)
        return { effect: 'create', reason: null, observed: null, found };
    const observed = { id: null, sha: found.commitSha ?? found.refSha, url: null };
    const verdict = (effect, reason) => ({ effect, reason, observed, found });
    if (found.commitSha === null)
        return verdict('conflict', `the tag ${tag} stands for something that is no commit`);
    if (found.commitSha === target) {
        if (move)
            return verdict('none', `the tag ${tag} is at ${kind_short(target)} already`);
        if (found.object === null)
            return verdict('conflict', `the tag ${tag} is at ${kind_short(target)}, but lightweight`);
        if (!(0,operations_marker/* sameText */.QV)(found.object.message, message, 'line')) {
            return verdict('conflict', `the tag ${tag} is at ${kind_short(target)}, but its message differs`);
        }
        return verdict('none', `the tag ${tag} is at ${kind_short(target)} with this message already`);
    }
    const where = `the tag ${tag} is at ${kind_short(found.commitSha)}, not at ${kind_short(target)}`;
    if (!move)
        return verdict('conflict', `${where}; a fixed tag never moves (floating tags say \`move: true\`)`);
    if (force)
        return verdict('update', `${where}; it moves, by force`);
    const way = await reader.compare(repository, found.commitSha, target);
    if (way === 'ahead')
        return verdict('update', `${where}; it moves forward`);
    return verdict('conflict', `${where}, and ${kind_short(target)} does not follow from there (\`force: true\` would move it)`);
}
/** The reference as it should be, or null. */
async function findMade(operation, reader, object) {
    const ref = await reader.ref(operation.repository, `tags/${operation.parameters.tag}`);
    return ref?.sha === object ? true : null;
}
async function adopted(operation, found, context) {
    const { marker } = (0,operations_marker/* splitMarker */.Ph)(found.object?.message ?? '', 'line');
    const mine = marker?.operationDigest === operation.operation_digest && (await context.isOurs(marker));
    return applied(operation, mine ? 'adopted' : 'none', found.refSha);
}
function applied({ parameters }, action, objectSha) {
    const { tag, target_sha } = parameters;
    return {
        action,
        github: { id: null, sha: target_sha, url: null },
        details: { tag, ref: `refs/tags/${tag}`, target_sha, object_sha: objectSha },
    };
}
/** Creates or moves an annotated tag. */
const tagRepo = {
    kind: 'tag_repo',
    entry: tag_repo_kind_entry,
    async resolve(given, context) {
        checkName(context, 'tag', given.tag, refNameFault);
        if (given.force && !given.move)
            context.fail('field_conflict', 'force', '`force` needs `move: true`');
        const commit = await resolveTarget(context, given.target);
        const message = publishable(context, 'message', given.message ?? given.tag, kind_MESSAGE_LIMIT);
        if (message === '')
            context.fail('text_invalid', 'message', 'is empty: an annotated tag has a message');
        const { tag, move, force } = given;
        return {
            parameters: { force, message, move, tag, target_sha: commit.sha },
            targetCommit: commit,
            files: new Map(),
        };
    },
    async observe(operation, reader) {
        await assertSameRepository(operation, reader);
        const { effect, reason, observed } = await judge(operation, reader);
        return { effect, reason, observed };
    },
    async apply(operation, context) {
        const { reader, effects, marker } = context;
        const { repository } = operation;
        const { tag, target_sha: targetSha, message } = operation.parameters;
        await assertSameRepository(operation, reader);
        const { effect, reason, found } = await judge(operation, reader);
        if (effect === 'conflict')
            throw (0,failure/* conflict */.hj)(`${String(reason)}. Nothing was changed.`);
        if (effect === 'none' && found !== null)
            return adopted(operation, found, context);
        if (found !== null && found.commitSha !== operation.observed?.sha) {
            throw (0,failure/* conflict */.hj)(`The tag ${tag} moved to ${kind_short(found.refSha)} since the plan observed it. Plan again.`);
        }
        const ref = `refs/tags/${tag}`;
        const object = await repeated(context, () => effects.createTagObject(repository, { tag, message: (0,operations_marker/* withMarker */.Pe)(message, marker, 'line'), targetSha }));
        context.stopIfCancelled();
        const write = async () => {
            if (found === null)
                await effects.createRef(repository, ref, object);
            // Compare-and-set on what was read; `force`, for git calls no move of a tag object a fast-forward.
            else
                await effects.updateRef(repository, ref, { from: found.refSha, to: object, force: true });
            return true;
        };
        try {
            await settled(context, write, () => findMade(operation, reader, object));
        }
        catch (error) {
            if ((0,failure/* failureOf */.g5)(error)?.code !== 'already_exists')
                throw error;
            const now = await judge(operation, reader);
            if (now.effect === 'none' && now.found !== null)
                return adopted(operation, now.found, context);
            throw (0,failure/* conflict */.hj)(`Somebody else created the tag ${tag} meanwhile: ${String(now.reason)}. Nothing was changed.`);
        }
        // What the reference leads to if all is well: asked for beside it.
        void (0,parallel/* begun */.q1)(reader.tagObject(repository, object));
        await readBack(context, `The tag ${tag}`, () => peelTag(reader, repository, tag), (made) => (made.refSha === object && made.commitSha === targetSha ? null : `it is at ${made.refSha}`));
        return applied(operation, found === null ? 'created' : 'updated', object);
    },
    async trace(intent, reader, isOurs) {
        const found = await peelTag(reader, intent.repository, intent.naturalKey);
        if (found === null)
            return { observed: 'absent', github: null };
        const { marker } = (0,operations_marker/* splitMarker */.Ph)(found.object?.message ?? '', 'line');
        return traceOf(intent, marker, { id: null, sha: found.commitSha ?? found.refSha, url: null }, isOurs);
    },
    describe({ parameters: { tag, target_sha: target, move } }) {
        return `${move ? 'floating tag' : 'tag'} ${tag} at ${kind_short(target)}`;
    },
};

;// CONCATENATED MODULE: ./src/operations/registry.ts



/** Every kind of operation there is; whoever needs one looks it up here by its `kind`. */
const KINDS = [tagRepo, publishRelease, openPr];


/***/ })

};
