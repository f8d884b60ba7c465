export const id = 468;
export const ids = [468];
export const modules = {

/***/ 94322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ artifactClient)
/* harmony export */ });
/** GitHub's artifact client, in a chunk of its own: it weighs more than everything else and is needed last. */
async function artifactClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(293), __webpack_require__.e(566), __webpack_require__.e(900)]).then(__webpack_require__.bind(__webpack_require__, 83900));
    return new DefaultArtifactClient();
}


/***/ }),

/***/ 41468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyJob: () => (/* binding */ verifyJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./src/action/artifact/client.ts
var client = __webpack_require__(94322);
// EXTERNAL MODULE: ./src/verify/limits.ts
var limits = __webpack_require__(61765);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/action/artifact/download.ts




/**
 * Downloads an artifact as the zip that the service holds, never unpacked, and compares its digest with the one that the
 * service lists. What is in it is trusted no more by that.
 * @returns the path of the file
 * @throws MarketOpsError `artifact_not_found`, `artifact_download_failed`, `artifact_digest_mismatch`
 */
async function downloadArtifact({ name, run, temporary, client }) {
    const where = run === null ? `The artifact ${name} of this run` : `The artifact ${name} of run ${run.id}`;
    const failed = (why, cause) => new errors/* MarketOpsError */.NL('artifact_download_failed', `${where} was not downloaded: ${why}. Or download it in a step before (actions/download-artifact) and name its ` +
        'folder as path.', { cause });
    const found = findBy(run);
    const { artifact } = await client.getArtifact(name, found).catch((error) => {
        throw isNotFound(error) ? missing(where, run) : failed(reason(error), error);
    });
    const { digest } = artifact;
    if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest))
        throw failed('the service lists no digest of it');
    if (artifact.size > limits/* LIMITS */.b.unpackedBytes)
        throw failed(`it has ${artifact.size} bytes, more than a proof may have`);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'marketops-artifact-'));
    const settings = { ...found, path: folder, skipDecompress: true, expectedHash: digest };
    const { digestMismatch } = await client.downloadArtifact(artifact.id, settings).catch((error) => {
        throw failed(reason(error), error);
    });
    // The client does not throw for it.
    if (digestMismatch !== false) {
        throw new errors/* MarketOpsError */.NL('artifact_digest_mismatch', `${where} (id ${artifact.id}) does not have the digest ${digest} that the service lists. It was changed on its ` +
            'way, or where it is stored. Run again; if it stays so, do not rely on it.');
    }
    // Its name is the service's to choose.
    const [file, ...more] = await (0,promises_.readdir)(folder);
    const path = (0,external_node_path_.join)(folder, file ?? '');
    if (file === undefined || more.length > 0 || !(await (0,promises_.stat)(path)).isFile())
        throw failed('it did not come as one file');
    return path;
}
function findBy(run) {
    if (run === null)
        return {};
    const [repositoryOwner = '', repositoryName = ''] = run.repository.split('/');
    return { findBy: { token: run.token, workflowRunId: Number(run.id), repositoryOwner, repositoryName } };
}
/** How the client says that there is no such artifact, or run: an error of its own, or GitHub's answer. */
function isNotFound(error) {
    return (error instanceof Error && (error.name === 'ArtifactNotFoundError' || ('status' in error && error.status === 404)));
}
function missing(where, run) {
    const rights = run === null ? '' : ', and that the token has `actions: read`';
    return new errors/* MarketOpsError */.NL('artifact_not_found', `${where} is not there. Check its name and the run${rights}; artifacts expire, and those of a re-run have the ` +
        'attempt in their name (marketops-proof-2).');
}
function reason(error) {
    const text = (0,errors/* messageOf */.bD)(error);
    if (/GHES/.test(text))
        return 'GitHub Enterprise Server does not serve these downloads';
    return text.split('\n', 1)[0] ?? '';
}

// EXTERNAL MODULE: ./src/protocol/proof.ts
var proof = __webpack_require__(38422);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(52533);
// EXTERNAL MODULE: ./src/protocol/base64.ts
var base64 = __webpack_require__(23121);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/merkle.ts
var merkle = __webpack_require__(83544);
// EXTERNAL MODULE: ./src/protocol/note.ts
var protocol_note = __webpack_require__(49598);
;// CONCATENATED MODULE: ./src/protocol/tlog-proof.ts





/** C2SP tlog-proof (https://c2sp.org/tlog-proof): one entry of a log, its inclusion proof, and a checkpoint. */
const TLOG_PROOF_HEADER = 'c2sp.org/tlog-proof@v1';
function formatTlogProof({ extra, index, path, checkpoint }) {
    const hashes = path.map((hex) => `${toBase64(Buffer.from(hex, 'hex'))}\n`).join('');
    return `${TLOG_PROOF_HEADER}\nextra ${toBase64(extra)}\nindex ${index}\n${hashes}\n${checkpoint}`;
}
/** A tree of 2^53 leaves has no longer path. */
const LONGEST_PATH = 53;
/** Null when the bytes are not a proof of this form with an entry in `extra`. */
function parseTlogProof(bytes) {
    const text = (0,jcs/* decodeUtf8 */._6)(bytes);
    const split = text?.indexOf('\n\n') ?? -1;
    if (text === null || split < 0)
        return null;
    const [header, extraLine = '', indexLine = '', ...hashes] = text.slice(0, split).split('\n');
    const checkpoint = text.slice(split + 2);
    const extra = extraLine.startsWith('extra ') ? (0,base64/* fromBase64 */.E)(extraLine.slice('extra '.length)) : null;
    const [, digits] = /^index (0|[1-9][0-9]{0,15})$/.exec(indexLine) ?? [];
    const signed = (0,protocol_note/* parseCheckpoint */.S7)(checkpoint);
    if (header !== TLOG_PROOF_HEADER || extra === null || digits === undefined || signed === null)
        return null;
    if (hashes.length > LONGEST_PATH)
        return null;
    const path = [];
    for (const line of hashes) {
        const bytesOf = (0,base64/* fromBase64 */.E)(line);
        if (bytesOf?.length !== 32)
            return null;
        path.push(bytesOf.toString('hex'));
    }
    const index = Number(digits);
    return Number.isSafeInteger(index) ? { extra, index, path, checkpoint, signed } : null;
}
/** An entry's leaf hash, hex (RFC 6962 section 2.1). */
function leafOf(entry) {
    return hash('sha256', Buffer.concat([Buffer.from([0]), entry]), 'hex');
}
/**
 * The root that an inclusion proof leads to (RFC 9162 section 2.1.3.2), hex; null when the path does not fit a tree
 * of that size.
 */
function rootOfInclusion(leaf, index, size, path) {
    if (index >= size)
        return null;
    let at = index;
    let last = size - 1;
    let root = leaf;
    for (const sibling of path) {
        if (last === 0)
            return null;
        if (at % 2 === 1 || at === last) {
            root = (0,merkle/* nodeHash */.zB)(sibling, root);
            // A right edge without a sibling at this level moves up unchanged.
            while (at % 2 === 0 && at !== 0) {
                at /= 2;
                last = Math.floor(last / 2);
            }
        }
        else {
            root = (0,merkle/* nodeHash */.zB)(root, sibling);
        }
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return last === 0 ? root : null;
}
/**
 * The parts of a tree whose roots make up the inclusion path of a leaf, from the leaf's sibling up (RFC 6962 section
 * 2.1.1). Together with the leaf they are the whole tree, each leaf in one of them.
 */
function siblingRanges(index, size) {
    const ranges = [];
    let first = 0;
    let width = size;
    while (width > 1) {
        const left = largestPowerBelow(width);
        const inLeft = index < first + left;
        ranges.unshift(inLeft ? { first: first + left, size: width - left } : { first, size: left });
        if (!inLeft)
            first += left;
        width = inLeft ? left : width - left;
    }
    return ranges;
}
function largestPowerBelow(n) {
    let power = 1;
    while (power * 2 < n)
        power *= 2;
    return power;
}

// EXTERNAL MODULE: ./src/verify/folder.ts
var verify_folder = __webpack_require__(62105);
// EXTERNAL MODULE: ./src/core/clock.ts
var clock = __webpack_require__(32257);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(96679);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/protocol/dsse.ts
var dsse = __webpack_require__(31615);
// EXTERNAL MODULE: ./src/verify/finding.ts
var verify_finding = __webpack_require__(12000);
;// CONCATENATED MODULE: ./src/verify/branch-folder.ts






const SMALL_FILE = 64 * 1024 * 1024;
/** A checkout of the ledger branch: read file by file, since it has as many as receipts were ever consumed. */
class BranchFolder {
    root;
    constructor(root) {
        this.root = root;
    }
    /** A JSON file of the branch; null when it is not there. @throws Finding when it is not what it should be */
    json(path, shape) {
        const bytes = this.bytes(path);
        if (bytes === null)
            return null;
        try {
            return (0,dsse/* fit */.Uj)(shape, (0,jcs/* parseJsonFile */.OW)(bytes), path);
        }
        catch (error) {
            return (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), 'canonical JSON of its schema', String(error));
        }
    }
    /** A file's bytes; null when it is not there. Links are not followed. */
    bytes(path) {
        // Synchronous: called for each intent while lines stream past.
        const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.root, path), { throwIfNoEntry: false });
        if (found === undefined)
            return null;
        if (!found.isFile())
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), 'a regular file', 'a link, folder or device');
        if (found.size > SMALL_FILE)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `at most ${SMALL_FILE} bytes`, String(found.size));
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.root, path));
    }
    /** Names of the files in a folder that has exactly one level of folders below it, sorted, as `folder/sub/name`. */
    async *files(folder, levels) {
        const items = await (0,promises_.readdir)((0,external_node_path_.join)(this.root, folder), { withFileTypes: true }).catch((error) => {
            if (error.code === 'ENOENT')
                return [];
            throw error;
        });
        items.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const item of items) {
            const path = `${folder}/${item.name}`;
            if (levels === 1) {
                if (!item.isDirectory())
                    (0,verify_finding/* fail */.fJ)((0,verify_finding.at)((0,verify_finding/* shown */.SP)(path)), 'a folder', 'another kind of entry');
                yield* this.files(path, 0);
            }
            else {
                if (!item.isFile())
                    (0,verify_finding/* fail */.fJ)((0,verify_finding.at)((0,verify_finding/* shown */.SP)(path)), 'a file', 'another kind of entry');
                yield path;
            }
        }
    }
}

// EXTERNAL MODULE: ./src/verify/context.ts
var context = __webpack_require__(88230);
;// CONCATENATED MODULE: ./src/verify/branch-store.ts




const OPEN_NAME = /^open\/[0-9a-f]{64}\.json$/;
/** The files beside the lines: what was consumed, what is open, what each run planned. */
class BranchStore {
    #folder;
    #intents = 0;
    /** Runs whose record was looked at, as long as their claim goes on. */
    #lastClaim = '';
    consumed = null;
    open = null;
    runs = null;
    constructor(folder) {
        this.#folder = folder;
    }
    /** Looks up what the begin commit wrote beside an intent. */
    takeIntent(line, claim) {
        this.#intents++;
        this.consumed ??= attempt(() => this.#checkConsumed(line));
        if (this.#lastClaim === claim.id)
            return;
        this.#lastClaim = claim.id;
        this.runs ??= attempt(() => this.#checkRun(claim));
    }
    /** Counts what no line speaks of. */
    async finish(story) {
        this.consumed ??= await attemptLater(async () => {
            let files = 0;
            for await (const path of this.#folder.files('consumed', 1)) {
                files++;
                if (files > this.#intents)
                    (0,verify_finding/* fail */.fJ)((0,verify_finding.at)((0,verify_finding/* shown */.SP)(path)), `${this.#intents} consumed receipts, one an intent`, 'more');
            }
            if (files < this.#intents)
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)('consumed'), `${this.#intents} consumed receipts, one an intent`, String(files));
        });
        this.open ??= await attemptLater(() => this.#checkOpen(story));
    }
    #checkConsumed(line) {
        const path = (0,ledger_files/* consumedPath */.Ml)(line.receipt_id ?? '');
        const found = this.#folder.json(path, ledger_files/* consumedShape */.Q9);
        const { claim, run_attempt, run_id } = line;
        same(path, { claim, operation_digest: line.data.operation_digest, run_attempt, run_id }, found);
    }
    #checkRun({ opened, plan }) {
        const path = (0,ledger_files/* runPath */.t0)(opened.run_id);
        const digest = plan?.data.plan_digest ?? '';
        const record = this.#folder.json(path, ledger_files/* runShape */.rg);
        if (record === null)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `the plans of run ${opened.run_id}`, 'no file');
        if (!record.plan_digests.includes(digest))
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), `plan ${digest} among those of the run`, 'others');
    }
    async #checkOpen(story) {
        const unsettled = new Set([...story.open].filter(([, { inDoubt }]) => !inDoubt).map(([receipt]) => receipt));
        for await (const path of this.#folder.files('open', 0)) {
            if (!OPEN_NAME.test(path))
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)((0,verify_finding/* shown */.SP)(path)), 'a digest for a name', 'another name');
            const entry = this.#folder.json(path, ledger_files/* openShape */.Yc);
            const line = story.open.get(entry?.receipt_id ?? '')?.line;
            if (line === undefined)
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), 'an intent without an outcome', String(entry?.receipt_id));
            const { run_attempt, run_id, seq } = line;
            same(path, { receipt_id: line.receipt_id ?? '', run_attempt, run_id, seq }, entry);
            unsettled.delete(line.receipt_id ?? '');
        }
        const [missing] = unsettled;
        if (missing !== undefined)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)('open'), `a file for ${missing}, which has no outcome`, 'none');
    }
}
function same(path, expected, found) {
    const [want, have] = [(0,jcs/* canonicalize */.dw)(expected), found === null ? 'no file' : (0,jcs/* canonicalize */.dw)(found)];
    if (want !== have)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), want, have);
}
function attempt(check) {
    try {
        check();
        return null;
    }
    catch (error) {
        return (0,context/* findingOf */.hD)(error, 'the ledger branch');
    }
}
async function attemptLater(check) {
    try {
        await check();
        return null;
    }
    catch (error) {
        return (0,context/* findingOf */.hD)(error, 'the ledger branch');
    }
}
const STORE_CHECKS = ['consumed', 'open', 'runs'].map((name) => ({
    name,
    check: ({ store, ledger }) => {
        if (ledger.finding !== null)
            throw new verify_finding/* Finding */.wI('skipped', 'the ledger has a defect');
        const finding = store[name];
        if (finding !== null)
            throw finding;
        return `${name}/ is what the lines say`;
    },
}));

// EXTERNAL MODULE: ./src/verify/chain.ts + 1 modules
var verify_chain = __webpack_require__(74996);
// EXTERNAL MODULE: ./src/verify/checks-ledger.ts
var checks_ledger = __webpack_require__(65088);
// EXTERNAL MODULE: ./src/verify/checks.ts
var verify_checks = __webpack_require__(13148);
// EXTERNAL MODULE: ./src/verify/rules.ts + 3 modules
var verify_rules = __webpack_require__(14342);
// EXTERNAL MODULE: ./src/protocol/vkey.ts
var vkey = __webpack_require__(19523);
;// CONCATENATED MODULE: ./src/verify/standing.ts




/**
 * What the signatures of a checkpoint are worth when nothing but the pinned keys may vouch for it.
 * @param time of the last line under the checkpoint, milliseconds, or `since`: of a line that is not younger than it;
 *   null where no line under it is at hand
 * @returns the key that signed it
 * @throws Finding unless one of the pinned keys signed it while in force
 */
function requireSigned(note, pins, time, what) {
    if (pins === null)
        throw new verify_finding/* Finding */.wI('unpinned', `${what}: no trusted keys were given from outside`);
    const mine = pins.keys.filter(({ vkey }) => vkey.origin === note.origin);
    const forged = mine.find(({ vkey }) => (0,protocol_note/* verifyNote */.W4)(note.note, vkey) === 'invalid');
    if (forged !== undefined)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(what), `a signature that ${forged.vkey.text} made`, 'another');
    const valid = mine.filter(({ vkey }) => (0,protocol_note/* verifyNote */.W4)(note.note, vkey) === 'valid');
    const [first] = valid;
    if (first === undefined)
        throw new verify_finding/* Finding */.wI('unverifiable', `${what} is signed by no key in ${pins.from}`);
    if (time === null)
        return first.vkey.text;
    const exact = typeof time === 'number';
    const inForce = valid.find((key) => exact ? (0,vkey/* isInForce */.fx)(key, time) : key.notAfter === null || key.notAfter >= time.since);
    if (inForce === undefined)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(what), `a key in force at ${(0,clock/* formatTime */.fU)(exact ? time : time.since)}`, first.vkey.text);
    return inForce.vkey.text;
}

// EXTERNAL MODULE: ./src/verify/story.ts + 1 modules
var verify_story = __webpack_require__(63313);
// EXTERNAL MODULE: ./src/verify/verdict.ts
var verdict = __webpack_require__(93156);
;// CONCATENATED MODULE: ./src/verify/verify-ledger.ts










const LEDGER_CHECKS = [
    {
        name: 'whole',
        check: ({ gaps }) => {
            if (gaps.length > 0)
                throw new verify_finding/* Finding */.wI('missing', gaps.join('; '));
            return 'from the first line, without gaps';
        },
    },
    {
        name: 'closed',
        check: ({ story: { claims } }) => {
            // A claim that is closed is let go.
            const [open] = claims.values();
            if (open === undefined)
                return 'every run is closed';
            throw new verify_finding/* Finding */.wI('missing', `run ${open.opened.run_id} (claim ${open.id}) has no run.closed`);
        },
    },
    { name: 'since', check: since },
];
/**
 * Verifies a ledger on its own: chain, root and every run's story. Nothing in it is signed, so that it is at best
 * consistent with itself, unless a checkpoint from outside covers all of it.
 * @param pieces the bytes, read once and in memory that does not grow with them
 */
async function verifyLedger(pieces, file, { pins, since: seen = null, rules = verify_rules/* STORY_RULES */.y }) {
    const gaps = [];
    const story = new verify_story/* Story */.g({ rules, whole: false, keep: false, landed: false });
    const claims = new Set();
    let origin = null;
    const chain = new verify_chain/* Chain */.sW({
        file,
        startAt: ({ seq, claim }) => {
            const start = (0,verify_chain/* fromTheBeginning */.fU)(seq);
            if (start !== null)
                return start;
            // A proof's ledger.jsonl holds one claim's lines, others in between; the ledger of a repository has no gaps.
            if (claims.size > 1 || (claims.size === 1 && !claims.has(claim)))
                return null;
            gaps.push(claims.size === 0 ? `begins at seq ${seq}` : `lines before seq ${seq} are not here`);
            return { frontier: null, head: null };
        },
        marks: new Set(seen === null ? [] : [seen.size]),
        onLine: (line, placed) => {
            // Two are enough to tell a ledger from one claim's lines.
            if (claims.size < 2)
                claims.add(line.claim);
            if (line.type === 'run.opened')
                origin ??= line.data.origin;
            if (gaps.length > 0 && claims.size > 1)
                (0,verify_finding/* fail */.fJ)(placed.place, 'one claim, or a ledger without gaps', line.claim, 'ledger_sequence');
            story.take(line, placed);
        },
    });
    const finding = await feed(chain, pieces, file);
    const last = chain.state;
    const context = {
        ledger: { finding },
        last,
        seen: chain.marked.get(seen?.size ?? -1) ?? null,
        gaps,
        story,
        origin,
        pins,
        since: seen,
    };
    const checks = (0,verify_checks/* walk */.GG)([...(0,checks_ledger/* passChecks */.vP)(rules), ...LEDGER_CHECKS], context);
    return {
        verdict: (0,verdict/* verdictOf */.V)(checks),
        checks,
        entries: chain.entries,
        head: last?.head ?? null,
        root: last?.root ?? null,
    };
}
/** Feeds all pieces; the first defect, or null. */
async function feed(chain, pieces, file) {
    try {
        for await (const piece of pieces)
            chain.push(piece);
        chain.end();
        if (chain.entries === 0)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(file), 'a line at least', 'none', 'ledger_encoding');
        return null;
    }
    catch (error) {
        return (0,context/* findingOf */.hD)(error, file);
    }
}
function since({ since: note, seen, last, origin, pins, gaps, ledger }) {
    if (note === null)
        throw new verify_finding/* Finding */.wI('unpinned', 'a bare ledger holds no signature: give a checkpoint with --since, or the whole proof');
    if (ledger.finding !== null)
        throw new verify_finding/* Finding */.wI('skipped', 'the ledger has a defect');
    checkSince(note, { origin, seen, last, partial: gaps.length > 0 });
    requireSigned(note, pins, (0,clock/* parseTime */.pe)(seen?.ts ?? ''), 'the checkpoint given with --since');
    if (last !== null && note.size < last.size) {
        throw new verify_finding/* Finding */.wI('missing', `extends the ledger as seen at size ${note.size}; the lines after it are under no checkpoint`);
    }
    return `is the ledger as signed at size ${note.size}`;
}
/** Whether lines extend a ledger as a checkpoint states it. @throws Finding */
function checkSince(note, found) {
    const place = (0,verify_finding.at)('the checkpoint given with --since');
    if (note.origin !== found.origin)
        (0,verify_finding/* fail */.fJ)(place, `origin ${String(found.origin)}`, note.origin);
    if (note.size === 0)
        return;
    if (found.seen === null || found.seen.root === null) {
        if (found.partial)
            throw new verify_finding/* Finding */.wI('missing', `the lines up to size ${note.size} are not here`);
        (0,verify_finding/* fail */.fJ)(place, `at least ${note.size} lines, as seen before`, `${found.last?.size ?? 0}: the ledger was rewound`);
    }
    if (found.seen.root !== note.root)
        (0,verify_finding/* fail */.fJ)(place, `root ${note.root} at size ${note.size}`, found.seen.root);
    if (found.seen.head !== note.head)
        (0,verify_finding/* fail */.fJ)(place, `head ${note.head} at size ${note.size}`, found.seen.head);
}

;// CONCATENATED MODULE: ./src/verify/verify-branch.ts



















const BRANCH_CHECKS = [
    { name: 'checkpoint_states', check: checkpointState },
    { name: 'checkpoint_signatures', check: checkpointSignature },
    { name: 'tip', check: tip },
    ...STORE_CHECKS,
    {
        name: 'landed',
        check: ({ checkpoint, last }) => {
            const size = (0,context/* must */.sb)(checkpoint)?.size ?? 0;
            if (last !== null && last.size > size) {
                throw new verify_finding/* Finding */.wI('missing', `lines from seq ${size} to ${last.size - 1} are after the last landed checkpoint`);
            }
            return 'every line is under the signed checkpoint';
        },
    },
    {
        name: 'closed',
        check: ({ story: { claims } }) => {
            const open = [...claims.values()].find(({ unsettled }) => unsettled > 0);
            if (open === undefined)
                return 'every intent has an outcome or a reconciliation';
            throw new verify_finding/* Finding */.wI('missing', `run ${open.opened.run_id} (claim ${open.id}) has intents without an outcome`);
        },
    },
    {
        name: 'since',
        check: ({ since, origin, states, last, ledger, pins }) => {
            if (since === null)
                throw new verify_finding/* Finding */.wI('not_applicable', 'no earlier checkpoint was given');
            if (ledger.finding !== null)
                throw new verify_finding/* Finding */.wI('skipped', 'the ledger has a defect');
            const seen = states.get(since.size) ?? null;
            checkSince(since, { origin, seen, last, partial: false });
            requireSigned(since, pins, (0,clock/* parseTime */.pe)(seen?.ts ?? ''), 'the checkpoint given with --since');
            return `extends the ledger as seen at size ${since.size}`;
        },
    },
];
/** Verifies a checkout of the ledger branch: every run's story, the newest checkpoint, and the store of consumed receipts. */
async function verifyBranch(root, { pins, since = null, rules = verify_rules/* STORY_RULES */.y }) {
    const folder = new BranchFolder(root);
    const checkpoint = read(ledger_files/* CHECKPOINT_PATH */.nm, () => readCheckpoint(folder));
    const tipFile = read(ledger_files/* TIP_PATH */.Ij, () => folder.json(ledger_files/* TIP_PATH */.Ij, ledger_files/* tipShape */.zA) ?? (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(ledger_files/* TIP_PATH */.Ij), 'a file', 'nothing'));
    const store = new BranchStore(folder);
    const story = new verify_story/* Story */.g({
        rules,
        whole: true,
        keep: false,
        landed: true,
        onIntent: (line, claim) => store.takeIntent(line, claim),
    });
    let origin = null;
    const marks = [since?.size, 'value' in checkpoint ? checkpoint.value?.size : undefined].filter((size) => size !== undefined);
    const chain = new verify_chain/* Chain */.sW({
        file: 'ledger',
        startAt: ({ seq }) => (0,verify_chain/* fromTheBeginning */.fU)(seq),
        marks: new Set(marks),
        onLine: (line, placed) => {
            inSegment(line, placed.place);
            if (line.type === 'run.opened')
                origin = onBranch(line, placed.place, origin);
            story.take(line, placed);
        },
    });
    const finding = await feedSegments(chain, folder);
    await store.finish(story);
    const last = chain.state;
    const context = {
        ledger: { finding },
        last,
        states: chain.marked,
        checkpoint,
        tip: tipFile,
        store,
        story,
        origin,
        pins,
        since,
    };
    const checks = (0,verify_checks/* walk */.GG)([...(0,checks_ledger/* passChecks */.vP)(rules, ['segments', 'branch_lines']), ...BRANCH_CHECKS], context);
    return {
        verdict: (0,verdict/* verdictOf */.V)(checks),
        checks,
        entries: chain.entries,
        head: last?.head ?? null,
        root: last?.root ?? null,
    };
}
function read(path, get) {
    try {
        return { value: get() };
    }
    catch (error) {
        return { finding: (0,context/* findingOf */.hD)(error, path) };
    }
}
function readCheckpoint(folder) {
    const bytes = folder.bytes(ledger_files/* CHECKPOINT_PATH */.nm);
    return bytes === null
        ? null
        : ((0,protocol_note/* parseCheckpoint */.S7)(bytes) ?? (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(ledger_files/* CHECKPOINT_PATH */.nm), 'a signed checkpoint', 'other text'));
}
async function feedSegments(chain, folder) {
    let path = 'ledger';
    try {
        for await (path of folder.files('ledger', 1)) {
            chain.nextFile(path);
            const before = chain.entries;
            for await (const piece of (0,verify_folder/* streamFile */.P)((0,external_node_path_.join)(folder.root, path)))
                chain.push(piece);
            chain.end();
            if (chain.entries === before)
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(path), 'a line at least', 'none', 'segments');
        }
        return null;
    }
    catch (error) {
        return (0,context/* findingOf */.hD)(error, path);
    }
}
/** A segment is named by its first line. */
function inSegment(line, place) {
    if (place.line !== 1)
        return;
    const path = (0,ledger_files/* segmentPath */.RA)(line.seq);
    if (path !== place.file)
        (0,verify_finding/* fail */.fJ)((0,verify_chain/* inside */.nx)(place, line, 'seq'), `segment ${path}`, (0,verify_finding/* shown */.SP)(place.file), 'segments');
}
/** A dry run and a run without a key write nothing to the branch; all others are of one repository. */
function onBranch(line, place, origin) {
    if (line.mode !== 'prod')
        (0,verify_finding/* fail */.fJ)((0,verify_chain/* inside */.nx)(place, line, 'mode'), 'prod on the ledger branch', line.mode, 'branch_lines');
    if (line.data.vkey === null)
        (0,verify_finding/* fail */.fJ)((0,verify_chain/* inside */.nx)(place, line, 'data.vkey'), 'a key on the ledger branch', 'null', 'branch_lines');
    const found = line.data.origin;
    if (origin !== null && origin !== found)
        (0,verify_finding/* fail */.fJ)((0,verify_chain/* inside */.nx)(place, line, 'data.origin'), origin, found, 'branch_lines');
    return found;
}
function checkpointState({ checkpoint, states, last, origin, ledger }) {
    const note = (0,context/* must */.sb)(checkpoint);
    if (ledger.finding !== null)
        throw new verify_finding/* Finding */.wI('skipped', 'the ledger has a defect');
    if (note === null) {
        if (last !== null)
            (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(ledger_files/* CHECKPOINT_PATH */.nm), 'a signed checkpoint', 'nothing');
        throw new verify_finding/* Finding */.wI('unpinned', 'a ledger without lines is believed only as the first commit of its branch');
    }
    if (origin !== null && note.origin !== origin)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(ledger_files/* CHECKPOINT_PATH */.nm), `origin ${origin}`, note.origin);
    const state = states.get(note.size);
    if (state === undefined)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(ledger_files/* CHECKPOINT_PATH */.nm), `at least ${note.size} lines`, String(last?.size ?? 0));
    if (state.root !== note.root)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(ledger_files/* CHECKPOINT_PATH */.nm), `root ${String(state.root)}`, note.root);
    if (state.head !== note.head)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(ledger_files/* CHECKPOINT_PATH */.nm), `head ${state.head}`, note.head);
    return `states ${note.size} lines`;
}
function checkpointSignature({ checkpoint, pins, states }) {
    const note = (0,context/* must */.sb)(checkpoint);
    if (note === null)
        throw new verify_finding/* Finding */.wI('not_applicable', 'a ledger without lines has no checkpoint');
    return `signed by ${requireSigned(note, pins, (0,clock/* parseTime */.pe)(states.get(note.size)?.ts ?? ''), ledger_files/* CHECKPOINT_PATH */.nm)}`;
}
function tip({ tip: read_, checkpoint }) {
    const value = (0,context/* must */.sb)(read_);
    const note = (0,context/* must */.sb)(checkpoint);
    const expected = {
        head: note?.head ?? ledger/* ZERO_HASH */.mG,
        root: note?.root ?? merkle/* EMPTY_ROOT */.zg.toString('hex'),
        size: note?.size ?? 0,
    };
    if (value.size !== expected.size)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(ledger_files/* TIP_PATH */.Ij), `size ${expected.size} as in the checkpoint`, String(value.size));
    if (value.head !== expected.head)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(ledger_files/* TIP_PATH */.Ij), `head ${expected.head} as in the checkpoint`, value.head);
    const root = merkle/* Frontier */.CE.restore(value.size, value.frontier)?.root().toString('hex');
    if (root !== expected.root)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(ledger_files/* TIP_PATH */.Ij), `a frontier of root ${expected.root}`, root ?? 'one of another size');
    return 'tip.json gives the checkpoint';
}

// EXTERNAL MODULE: ./src/verify/claim.ts
var claim = __webpack_require__(42369);
;// CONCATENATED MODULE: ./src/verify/verify-inclusion.ts









const INCLUSION_CHECKS = [
    {
        name: 'inclusion_form',
        check: ({ file, proof }) => proof === null
            ? (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(file), 'a C2SP tlog-proof@v1 with the line in extra', 'other text')
            : 'a C2SP tlog-proof@v1',
    },
    {
        name: 'line',
        check: (context) => {
            const line = lineOf(context);
            const { file } = context;
            const { index } = proofOf(context);
            if (line.seq !== index)
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(file), `the line of seq ${index}`, String(line.seq));
            if (!(0,claim/* isOutcome */.L2)(line))
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(file), 'an outcome line', line.type);
            return `${line.type} of ${(0,verify_finding/* shown */.SP)(line.operation_id)} in run ${line.run_id}`;
        },
    },
    {
        name: 'inclusion',
        check: (context) => {
            const { file } = context;
            const { extra, index, path, signed } = proofOf(context);
            const root = rootOfInclusion((0,ledger/* lineHash */.Hw)(extra), index, signed.size, path);
            if (root !== signed.root)
                (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(file), `a path to root ${signed.root}`, root ?? 'a path that does not fit');
            return `included: line ${index} of the ledger of ${signed.size} lines`;
        },
    },
    {
        name: 'checkpoint_signatures',
        check: (context) => {
            const { index, signed } = proofOf(context);
            // The last line under the checkpoint is not here; the line shown is not younger than it.
            const ts = (0,clock/* parseTime */.pe)(lineOf(context).ts) ?? 0;
            const time = index === signed.size - 1 ? ts : { since: ts };
            return `signed by ${requireSigned(signed, context.pins, time, 'the checkpoint')}`;
        },
    },
    {
        name: 'since',
        check: (context) => {
            const { since } = context;
            if (since === null)
                throw new verify_finding/* Finding */.wI('not_applicable', 'no earlier checkpoint was given');
            const { origin, size, root } = proofOf(context).signed;
            const place = (0,verify_finding.at)('the checkpoint given with --since');
            if (since.origin !== origin)
                (0,verify_finding/* fail */.fJ)(place, `origin ${origin}`, since.origin);
            if (since.size !== size)
                throw new verify_finding/* Finding */.wI('missing', 'one line cannot show that the ledger extends another checkpoint');
            if (since.root !== root)
                (0,verify_finding/* fail */.fJ)(place, `root ${root}`, since.root);
            return 'the same checkpoint';
        },
    },
];
function proofOf({ proof }) {
    if (proof === null)
        throw new verify_finding/* Finding */.wI('skipped', 'needs the proof');
    return proof;
}
function lineOf(context) {
    const { extra } = proofOf(context);
    const text = (0,jcs/* decodeUtf8 */._6)(extra);
    if (text === null || extra.length > ledger/* MAX_LINE_BYTES */.Oc)
        (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(context.file), 'a ledger line in extra', 'other bytes');
    try {
        return (0,ledger/* parseLine */.A)(text);
    }
    catch (error) {
        return (0,verify_finding/* fail */.fJ)((0,verify_finding.at)(context.file), 'a ledger line in extra', String(error));
    }
}
/** Verifies that one outcome line is in the ledger of a signed checkpoint; of the rest it says nothing. */
function verifyInclusion(bytes, file, { pins, since = null }) {
    const proof = parseTlogProof(bytes);
    const checks = (0,verify_checks/* walk */.GG)(INCLUSION_CHECKS, { file, proof, pins, since });
    return {
        verdict: (0,verdict/* verdictOf */.V)(checks),
        checks,
        entries: proof === null ? 0 : 1,
        head: proof?.signed.head ?? null,
        root: proof?.signed.root ?? null,
    };
}

// EXTERNAL MODULE: ./src/verify/verify-proof.ts + 7 modules
var verify_proof = __webpack_require__(34496);
// EXTERNAL MODULE: ./src/verify/zip.ts
var zip = __webpack_require__(94346);
;// CONCATENATED MODULE: ./src/verify/verify-path.ts












const ZIP_MAGIC = ['PK\u0003\u0004', 'PK\u0005\u0006'];
/** What lies at a path, told by names and first bytes; null when it can be read as none of the forms. */
async function recognise(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found?.isDirectory() === true)
        return recogniseFolder(path);
    if (found?.isFile() !== true)
        return null;
    const head = await firstBytes(path, TLOG_PROOF_HEADER.length);
    if (ZIP_MAGIC.includes(head.slice(0, 4)))
        return { kind: 'zip', path };
    if (head === TLOG_PROOF_HEADER || path.endsWith('.tlog-proof'))
        return { kind: 'inclusion', path };
    // A ledger is one by its name whatever it holds: a defect of content is never "nothing to read".
    return path.endsWith('.jsonl') || head.startsWith('{"claim":') ? { kind: 'ledger', path } : null;
}
async function recogniseFolder(path) {
    const names = new Set(await (0,promises_.readdir)(path));
    const has = (...wanted) => wanted.some((name) => names.has(name));
    if (has(proof/* PROOF_FILES */.Pb.proof, proof/* PROOF_FILES */.Pb.manifest, proof/* PROOF_FILES */.Pb.checkpoints))
        return { kind: 'proof', path };
    if (has(ledger_files/* TIP_PATH */.Ij, 'ledger', 'checkpoint'))
        return { kind: 'branch', path };
    if (has(proof/* PROOF_FILES */.Pb.ledger))
        return { kind: 'proof', path };
    return has(zip/* PROOF_FOLDER */.y) ? recogniseFolder((0,external_node_path_.join)(path, zip/* PROOF_FOLDER */.y)) : null;
}
async function firstBytes(path, count) {
    const file = await (0,promises_.open)(path);
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(count), 0, count, 0);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
/** Nothing there that can be read as a proof. */
function unusable(detail) {
    return {
        verdict: 'UNUSABLE',
        checks: [{ name: 'input', status: 'failed', detail }],
        entries: 0,
        head: null,
        root: null,
    };
}
/** Verifies whatever lies at a path. */
async function verifyPath(path, options) {
    const recognised = await recognise(path);
    if (recognised === null) {
        return unusable(`${path}: expected a proof folder, its zip, a ledger.jsonl, a ledger branch or a tlog-proof`);
    }
    return verifyRecognised(recognised, options);
}
async function verifyRecognised({ kind, path }, options) {
    switch (kind) {
        case 'proof':
            return (0,verify_proof/* verifyProof */.Gr)((0,verify_folder/* folderSource */.W)(path), options);
        case 'branch':
            return verifyBranch(path, options);
        case 'ledger':
            return verifyLedger((0,verify_folder/* streamFile */.P)(path, true), (0,external_node_path_.basename)(path), options);
        case 'inclusion':
            return verifyInclusion(await readSmall(path), (0,external_node_path_.basename)(path), options);
        case 'zip':
            return verifyZip(path, options);
    }
}
async function verifyZip(path, options) {
    let source;
    try {
        source = await (0,zip/* openZip */.Q)(path);
    }
    catch (error) {
        return unusable(`${path}: expected a zip, found ${String(error)}`);
    }
    try {
        // Names that are refused are reported by the layout check, which lists them again.
        const paths = await source.list().then((entries) => entries.map((entry) => entry.path), () => [proof/* PROOF_FILES */.Pb.proof]);
        const known = [
            proof/* PROOF_FILES */.Pb.proof,
            proof/* PROOF_FILES */.Pb.manifest,
            proof/* PROOF_FILES */.Pb.checkpoints,
            proof/* PROOF_FILES */.Pb.ledger,
        ];
        if (!paths.some((name) => known.includes(name))) {
            return unusable(`${path}: expected a proof in the zip, found other files`);
        }
        return await (0,verify_proof/* verifyProof */.Gr)(source, options);
    }
    finally {
        await source.close();
    }
}
async function readSmall(path) {
    const pieces = [];
    let size = 0;
    for await (const piece of (0,verify_folder/* streamFile */.P)(path, true)) {
        size += piece.length;
        // One byte over the limit is enough to be no proof: the form is checked next.
        if (size > limits/* LIMITS */.b.noteBytes)
            break;
        pieces.push(Buffer.from(piece));
    }
    return Buffer.concat(pieces);
}

;// CONCATENATED MODULE: ./src/cli/printable.ts
/** Foreign text on one line of a terminal: control characters, line and direction marks escaped. */
function printable(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (char) => {
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

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
    return checks.map(({ name, status, detail }) => `${MARKS[status].padEnd(12)} ${name.padEnd(22)} ${printable(detail)}`);
}
/** The first failure, what was read, and at last the verdict. */
function conclusionLines({ verdict, checks, entries, head, root }) {
    const failed = checks.find(({ status }) => status === 'failed');
    const included = verdict === 'VERIFIED' && checks.some(({ name }) => name === 'inclusion');
    return [
        ...(failed === undefined ? [] : [`first failure: ${failed.name}: ${printable(failed.detail)}`]),
        ...(included ? ['included'] : []),
        ...(head === null ? [] : [`entries: ${entries}`, `head: ${head}`, `root: ${root ?? 'not known'}`]),
        `verdict: ${verdict}`,
    ];
}

// EXTERNAL MODULE: ./src/verify/hmac.ts
var hmac = __webpack_require__(35078);
// EXTERNAL MODULE: ./src/verify/keys.ts
var keys = __webpack_require__(29241);
;// CONCATENATED MODULE: ./src/cli/verify-options.ts







const DEFAULT_KEYS = (0,external_node_path_.join)('.marketops', 'trusted-keys');
/** Whatever makes a command impossible before anything was looked at: exit code 2. */
function usageError(message) {
    return new MarketOpsError('usage', message);
}
async function readOption(io, option, path) {
    try {
        return await readFile(resolve(io.cwd, path), 'utf8');
    }
    catch (error) {
        throw usageError(`${option} ${path} cannot be read (${messageOf(error)}). Name a file that is there.`);
    }
}
/**
 * The keys to believe: of `--vkey` and `--trusted-keys`, else of `.marketops/trusted-keys` in the working directory;
 * null when there is none of these. A default list inside the thing to verify is no list from outside, and is not used.
 */
async function readPins(io, options) {
    for (const text of options.vkeys) {
        if (parseVkey(text) === null) {
            throw usageError(`--vkey ${text} is not a verifier key of the form <origin>+<8 hex>+<base64>. Copy its whole line.`);
        }
    }
    const file = options.trustedKeys;
    if (file !== undefined)
        return pinsFrom(`${await readOption(io, '--trusted-keys', file)}\n${options.vkeys.join('\n')}`, file);
    if (options.vkeys.length > 0)
        return pinsFrom(options.vkeys.join('\n'), '--vkey');
    const path = join(io.cwd, DEFAULT_KEYS);
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null || (await isInside(path, options.target)))
        return null;
    return pinsFrom(text, DEFAULT_KEYS);
}
function pinsFrom(text, from) {
    try {
        return pinsOf(text, from);
    }
    catch (error) {
        if (!(error instanceof TrustedKeysError))
            throw error;
        throw usageError(`${from}, line ${error.line} ${error.message}. A key list that is half understood is not used.`);
    }
}
/** Whether a file lies in a folder, links followed. */
async function isInside(path, folder) {
    const [inner, outer] = await Promise.all([(0,promises_.realpath)(path), (0,promises_.realpath)(folder).catch(() => folder)]);
    const way = (0,external_node_path_.relative)(outer, inner);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && way !== (0,external_node_path_.resolve)(way);
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
        const key = parseHmacKey(line);
        if (key === null)
            throw usageError(`${from} does not hold a key made by \`marketops keygen\` (mok1_…). Give the secret as it was printed.`);
        return key;
    });
}
/** The checkpoint of `--since`: one seen before, as it was signed. */
async function readSince(io, file) {
    if (file === undefined)
        return null;
    const checkpoint = parseCheckpoint(await readOption(io, '--since', file));
    if (checkpoint === null)
        throw usageError(`--since ${file} is not a signed checkpoint. Give the file "checkpoint" of the ledger branch as you saw it.`);
    return checkpoint;
}

// EXTERNAL MODULE: ./src/targets/github/connect.ts + 7 modules
var connect = __webpack_require__(59571);
// EXTERNAL MODULE: ./src/action/hardening.ts
var hardening = __webpack_require__(36808);
// EXTERNAL MODULE: ./src/action/inputs.ts + 1 modules
var action_inputs = __webpack_require__(299);
// EXTERNAL MODULE: ./src/protocol/shape.ts
var shape = __webpack_require__(53633);
;// CONCATENATED MODULE: ./src/action/inputs-verify.ts


/** @throws MarketOpsError naming the input */
function readVerifyInputs(env) {
    const path = (0,action_inputs/* read */.LF)(env, 'path');
    const artifact = (0,action_inputs/* read */.LF)(env, 'artifact-name');
    const runId = (0,action_inputs/* read */.LF)(env, 'run-id');
    if ((path === '') === (artifact === '')) {
        throw (0,action_inputs/* bad */.MB)('path', `give either path or artifact-name, ${path === '' ? 'one of them' : 'not both'}.`);
    }
    if (runId !== '' && artifact === '')
        throw (0,action_inputs/* bad */.MB)('run-id', 'belongs to artifact-name, and that is not given.');
    if (runId !== '' && (0,shape/* githubId */.hH)(runId) !== null) {
        throw (0,action_inputs/* bad */.MB)('run-id', `${JSON.stringify(runId)} is no id of a workflow run, which is a number.`);
    }
    const trustedKeys = (0,action_inputs/* read */.LF)(env, 'trusted-keys') || null;
    const vkeys = (0,action_inputs/* lines */.Mn)((0,action_inputs/* read */.LF)(env, 'vkey'));
    const token = (0,action_inputs/* read */.LF)(env, 'github-token');
    if (token === '' && (runId !== '' || (trustedKeys === null && vkeys.length === 0))) {
        throw (0,action_inputs/* bad */.MB)('github-token', 'is empty. Leave it out to use the token of the job.');
    }
    return {
        proof: path === '' ? { artifact: (0,action_inputs/* readArtifactName */.Ep)(artifact), runId: runId || null } : { path },
        trustedKeys,
        vkeys,
        token,
    };
}

// EXTERNAL MODULE: ./src/run/prepare.ts + 16 modules
var prepare = __webpack_require__(86415);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/run/policy-source.ts
var policy_source = __webpack_require__(32501);
;// CONCATENATED MODULE: ./src/run/verification.ts






/** What a verify job adds to the verifier: keys of the default branch, a summary, and a reason to fail. */
/**
 * Keys from the text of a list.
 * @param from where it stands, for people
 * @throws MarketOpsError `trusted_keys_invalid`: a list that is half understood is not used
 */
function verification_pinsFrom(bytes, from) {
    const text = (0,jcs/* decodeUtf8 */._6)(bytes);
    try {
        if (text !== null)
            return (0,keys/* pinsOf */.cz)(text, from);
    }
    catch (error) {
        if (!(error instanceof vkey/* TrustedKeysError */.Us))
            throw error;
        throw new errors/* MarketOpsError */.NL('trusted_keys_invalid', `${from}, line ${error.line} ${error.message}. Mend it there.`);
    }
    throw new errors/* MarketOpsError */.NL('trusted_keys_invalid', `${from} is not valid UTF-8. Mend it there.`);
}
/** The keys that the owners of a repository list, whatever a checkout holds. @throws MarketOpsError */
async function ownersPins(reader, repository) {
    const { read, commit } = await (0,policy_source/* defaultBranch */.OR)(reader, repository);
    const bytes = await read(policy_source/* TRUSTED_KEYS_PATH */.Z);
    const missing = bytes === null ? ', where there is no such file' : '';
    return verification_pinsFrom(bytes ?? Buffer.alloc(0), `${policy_source/* TRUSTED_KEYS_PATH */.Z} of the default branch at ${commit}${missing}`);
}
const MEANINGS = {
    VERIFIED: 'Every check passed under a key that was pinned outside the proof.',
    TAMPERED: 'A check failed: this is not what was written, or was never written by MarketOps.',
    UNUSABLE: 'There is nothing that can be read as a proof.',
    INCOMPLETE: 'The run was broken off, or was not allowed to sign: what it did is not told to the end.',
    UNVERIFIABLE: 'It is signed by a key that is not among the trusted ones.',
    SELF_CONSISTENT: 'Every check passed, but it is unsigned, as the record of a dry run is.',
};
const SIGNS = {
    ok: '✅',
    failed: '❌ failed',
    unverifiable: '❔ unverifiable',
    missing: '❔ missing',
    unpinned: '❔ unpinned',
    skipped: 'skipped',
    not_applicable: '–',
};
/** The report as Markdown; its details hold foreign text. */
function verificationSummary({ verdict, checks, entries, head }, what, keys) {
    const failed = checks.find(({ status }) => status === 'failed');
    const rows = checks.map(({ name, status, detail }) => [SIGNS[status], name.replaceAll('_', ' '), (0,markdown/* prose */.CS)(detail, 300)]);
    return [
        `## Verification: ${verdict}`,
        MEANINGS[verdict],
        ...(failed === undefined ? [] : [`First failure, ${failed.name.replaceAll('_', ' ')}: ${(0,markdown/* prose */.CS)(failed.detail)}`]),
        `- What: ${(0,markdown/* code */.aY)(what)}\n- Keys: ${keys.keys.length} from ${(0,markdown/* code */.aY)(keys.from)}` +
            (head === null ? '' : `\n- Ledger lines: ${entries}, head ${(0,markdown/* code */.aY)(head)}`),
        (0,markdown/* table */.tp)(['', 'Check', 'What it found'], rows),
        '',
    ].join('\n\n');
}
/** Why the job must fail: whatever is not VERIFIED. */
function verificationFailure({ verdict, checks }, what) {
    if (verdict === 'VERIFIED')
        return null;
    const order = ['failed', 'unverifiable', 'missing', 'unpinned', 'skipped'];
    const cause = order.flatMap((wanted) => checks.filter(({ status }) => status === wanted))[0];
    const told = cause === undefined ? '' : ` ${cause.name}: ${cause.detail}.`;
    return new errors/* MarketOpsError */.NL('proof_not_verified', `${what} is ${verdict}. ${MEANINGS[verdict]}${told} Do not rely on it; the job summary has every check.`);
}

// EXTERNAL MODULE: ./src/action/workflow-log.ts + 1 modules
var workflow_log = __webpack_require__(21926);
;// CONCATENATED MODULE: ./src/action/main-verify.ts

















/**
 * The verify action: the verifier of the command line, under keys that neither the proof nor the checkout can choose.
 * @returns why the job must fail, or null: nothing but VERIFIED passes
 */
async function verifyJob(env, log) {
    const inputs = readVerifyInputs(env);
    if (inputs.token !== '')
        (0,workflow_log/* hide */.jD)(inputs.token);
    // As strict as where the key is: whoever changes this process decides the verdict.
    for (const { code, message } of (0,hardening/* checkProcess */.U)(env, 'prod'))
        log.warning(`${message} [${code}]`);
    const facts = (0,action_inputs/* readFacts */.MH)(env, { mode: 'dry_run', environment: null }, (0,external_node_crypto_.randomBytes)(16).toString('hex'));
    const job = { env, log, inputs, facts, workspace: env['GITHUB_WORKSPACE'] ?? process.cwd() };
    const pins = await keysOf(job);
    const { path, what, zip } = await main_verify_proofOf(job);
    const report = zip && (await recognise(path))?.kind !== 'zip'
        ? unusable(`${what}: expected the zip of a proof, found another file`)
        : await verifyPath(path, { pins });
    log.info(`keys: ${pins.keys.length} from ${pins.from}`);
    for (const line of [...checkLines(report), ...conclusionLines(report)])
        log.info(line);
    core/* setOutput */.uH('verdict', report.verdict);
    core/* setOutput */.uH('entries', String(report.entries));
    core/* setOutput */.uH('head', report.head ?? '');
    await core/* summary */.z.addRaw(verificationSummary(report, what, pins), true).write();
    return verificationFailure(report, what);
}
/** From a file and the inputs where they name keys, else from the default branch. */
async function keysOf(job) {
    const { trustedKeys: file, vkeys, proof } = job.inputs;
    if (file === null && vkeys.length === 0)
        return keysOfOwners(job);
    const listed = file === null ? '' : await readKeys((0,external_node_path_.resolve)(job.workspace, file), file);
    if (file !== null &&
        'path' in proof &&
        (await isInside((0,external_node_path_.resolve)(job.workspace, file), (0,external_node_path_.resolve)(job.workspace, proof.path)))) {
        throw new errors/* MarketOpsError */.NL('input_invalid', `Input trusted-keys: ${file} lies in what is to be verified. A proof does not say whom to believe about it: name ` +
            'a file from elsewhere, or leave it out for the list of the default branch.');
    }
    const from = [...(file === null ? [] : [file]), ...(vkeys.length === 0 ? [] : ['input vkey'])].join(' and ');
    return verification_pinsFrom(Buffer.from(`${listed}\n${vkeys.join('\n')}`), from);
}
async function keysOfOwners({ facts, inputs, env, log }) {
    const github = (0,connect/* connect */.N)({ facts, token: inputs.token, env, clock: Date.now, log: log.info });
    await (0,prepare/* checkIdentity */.Z0)({ facts, github });
    return ownersPins(github.reader, facts.repository);
}
async function readKeys(path, name) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* MarketOpsError */.NL('input_invalid', `Input trusted-keys: ${name} cannot be read (${(0,errors/* messageOf */.bD)(error)}). Check it out, or leave it out for the list of ` +
            'the default branch.');
    }
}
async function main_verify_proofOf({ inputs, facts, env, workspace }) {
    const { proof } = inputs;
    if ('path' in proof)
        return { path: (0,external_node_path_.resolve)(workspace, proof.path), what: proof.path, zip: false };
    const temporary = env['RUNNER_TEMP'] ?? '';
    if (temporary === '')
        throw new errors/* MarketOpsError */.NL('runner_invalid', 'RUNNER_TEMP is not set. This action runs in a GitHub Actions job.');
    const { artifact: name, runId } = proof;
    const other = runId === null || runId === facts.runId ? null : runId;
    const path = await core/* group */.Os('Artifact', async () => downloadArtifact({
        name,
        run: other === null ? null : { id: other, repository: facts.repository, token: inputs.token },
        temporary,
        client: await (0,client/* artifactClient */.A)(),
    }));
    return { path, what: `artifact ${name} of run ${runId ?? facts.runId}`, zip: true };
}


/***/ }),

/***/ 94346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openZip),
/* harmony export */   y: () => (/* binding */ PROOF_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12000);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61765);



const FILE_TYPE_BITS = 0xffff;
const DEFLATED = 8;
/**
 * The files of a zip as GitHub hands it out. Nothing is unpacked to disk: names, kinds, sizes and their sum are
 * looked at in the directory before a byte is inflated, and what inflates to more than it said stops there.
 * @throws Error when the file is no zip
 */
async function zipSource(path) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    // Names are looked at here: yauzl would turn `\` into `/` and accept what we refuse.
    const zip = await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
    const stored = new Map();
    async function readDirectory() {
        const entries = [];
        const reading = zip.eachEntry();
        for (;;) {
            // A directory that is broken in itself is a defect of this zip; that it is a zip was seen already.
            const next = await reading
                .next()
                .catch((error) => refuse('the zip', 'a readable directory', String(error)));
            if (next.done === true)
                break;
            const entry = next.value;
            const name = entry.fileName;
            if (entries.length >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.files)
                refuse('the zip', `at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.files} files`, 'more');
            refuseName(name);
            if (name.endsWith('/')) {
                if (entry.uncompressedSize > 0)
                    refuse(name, 'an empty folder entry', 'bytes');
                continue;
            }
            if (stored.has(name))
                refuse(name, 'one file of this name', 'another');
            if (entry.isEncrypted())
                refuse(name, 'a file that is not encrypted', 'encryption');
            if (entry.compressionMethod !== 0 && entry.compressionMethod !== DEFLATED)
                refuse(name, 'stored or deflated', 'another method');
            stored.set(name, entry);
            entries.push({
                path: name,
                size: entry.uncompressedSize,
                compressed: entry.compressedSize,
                kind: kindOf(entry.externalFileAttributes),
            });
        }
        refuseSizes(entries);
        return entries;
    }
    async function* stream(name) {
        const entry = stored.get(name);
        if (entry === undefined)
            throw new _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI('failed', `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(name)}: expected a file, found nothing`);
        try {
            for await (const piece of await zip.openReadStreamPromise(entry))
                yield piece;
        }
        catch (error) {
            refuse(name, 'bytes that inflate to the size in the directory', String(error));
        }
    }
    let listed;
    return {
        // The directory can be read once only.
        list: () => (listed ??= readDirectory()),
        stream,
        close: () => {
            zip.close();
            return Promise.resolve();
        },
    };
}
function refuse(name, expected, found) {
    throw new _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI('failed', `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(name)}: expected ${expected}, found ${found}`);
}
function refuseName(name) {
    const parts = name.endsWith('/') ? name.slice(0, -1).split('/') : name.split('/');
    const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..');
    // eslint-disable-next-line no-control-regex -- a name with control characters is what is looked for
    if (!plain || /[\\:\u0000-\u001f]/.test(name))
        refuse(name, 'a relative path below the zip', 'another name');
}
/** Links and devices are told by the Unix mode in the upper half of the attributes, where a Unix made the zip. */
function kindOf(attributes) {
    const type = (attributes >>> 16) & FILE_TYPE_BITS & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFMT;
    return type === 0 || type === node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFREG ? 'file' : 'other';
}
function refuseSizes(entries) {
    let sum = 0;
    for (const { path, size, compressed } of entries) {
        sum += size;
        if (sum > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.unpackedBytes)
            refuse('the zip', `at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.unpackedBytes} bytes unpacked`, 'more');
        const bomb = size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.ratioFromBytes && size > compressed * _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.ratio;
        if (bomb)
            refuse(path, `to unpack to at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.ratio} times its size`, `${size} bytes from ${compressed}`);
    }
}
/** The folder that may hold all files of a zip. */
const PROOF_FOLDER = 'marketops-proof';
/** A proof's zip, the folder that holds all of its files taken away. @throws Error when the file is no zip */
async function openZip(path) {
    const source = await zipSource(path);
    const prefix = `${PROOF_FOLDER}/`;
    const entries = await source.list().catch(() => []);
    if (entries.length === 0 || !entries.every((entry) => entry.path.startsWith(prefix)))
        return source;
    return {
        list: async () => (await source.list()).map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) })),
        stream: (name) => source.stream(`${prefix}${name}`),
        close: () => source.close(),
    };
}


/***/ })

};
