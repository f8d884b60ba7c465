export const id = 993;
export const ids = [993];
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

/***/ 53993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./src/core/zod-settings.ts

/**
 * Imported before any module with a schema: zod otherwise makes a function for each schema at its first use, which takes
 * longer than all that one run parses.
 */
(0,core/* config */.$W)({ jitless: true });

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/action/artifact/client.ts
var client = __webpack_require__(94322);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/verify/source.ts
var source = __webpack_require__(6848);
// EXTERNAL MODULE: ./src/verify/zip.ts
var verify_zip = __webpack_require__(94346);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/plan.ts
var protocol_plan = __webpack_require__(36625);
// EXTERNAL MODULE: ./src/protocol/proof.ts
var proof = __webpack_require__(38422);
;// CONCATENATED MODULE: ./src/action/artifact/approved-plan.ts









/**
 * The plan that was approved, read from the artifact of the plan job, to be shown beside the plan of this job. Nothing
 * is decided by it and nothing of it is executed.
 *
 * It is looked for among the artifacts of this workflow run only: approvals belong to a run, and what is approved is
 * the output of its plan job. A pull request's plan is of its merge commit, so its digest is another; and what its
 * workflow uploaded may come from a stranger, whose bytes the job that holds the key has no reason to read.
 */
/** What a plan job's artifact is called: `artifact-name: auto`, its later attempts, and names that begin like it. */
const NAME = /^marketops-plan(?:-|$)/;
const LARGEST_ZIP = 64 * 1024 ** 2;
const LARGEST_PLAN = 16 * 1024 ** 2;
const MOST_LOOKED_AT = 20;
/** The client tries again for minutes, which a comparison is not worth. */
const PATIENCE_MS = 30_000;
/** Never throws: that nothing can be shown changes no decision. */
async function findApprovedPlan(options) {
    const patience = options.patienceMs ?? PATIENCE_MS;
    const given = new AbortController();
    const late = (0,external_node_timers_promises_.setTimeout)(patience, undefined, { signal: given.signal }).then(() => ({ absent: `the artifacts of this run were not there after ${patience / 1000} s` }), () => ({ absent: '' }));
    try {
        return await Promise.race([look(options), late]);
    }
    catch (error) {
        const why = (0,errors/* messageOf */.bD)(error).split('\n', 1)[0] ?? '';
        return { absent: `the artifacts of this run could not be read (${why})` };
    }
    finally {
        given.abort();
    }
}
async function look({ expected, client: open, temporary }) {
    const client = await open();
    const { artifacts } = await client.listArtifacts();
    const plans = artifacts.filter(({ name }) => NAME.test(name));
    if (plans.length === 0)
        return { absent: 'this run has no artifact called marketops-plan' };
    const others = [];
    for (const { name, id, size, digest } of plans.slice(0, MOST_LOOKED_AT)) {
        const plan = size > LARGEST_ZIP ? `${size} bytes are too many` : await read(client, { id, digest, temporary });
        if (typeof plan === 'string')
            others.push(`${name}: ${plan}`);
        else if (plan.plan_digest === expected)
            return { plan };
        else
            others.push(`${name}: ${plan.plan_digest}`);
    }
    return { absent: `no plan among the artifacts of this run has that digest (${others.join(', ')})` };
}
/** The plan of one artifact, its digests recomputed; or what is wrong with it. */
async function read(client, { id, digest, temporary }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'marketops-approved-'));
    try {
        // Not unpacked by the client: it would write every file of the zip to disk, however large.
        const hash = digest === undefined ? {} : { expectedHash: digest };
        const { digestMismatch } = await client.downloadArtifact(id, { path: folder, skipDecompress: true, ...hash });
        const [file, ...more] = await (0,promises_.readdir)(folder);
        if (digestMismatch === true)
            return 'its zip is not the one that was uploaded';
        if (file === undefined || more.length > 0)
            return 'it is no single zip';
        return readPlan(await planIn((0,external_node_path_.join)(folder, file)));
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error).split('\n', 1)[0] ?? 'unreadable';
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function planIn(path) {
    const zip = await (0,verify_zip/* openZip */.Q)(path);
    try {
        await zip.list();
        return await (0,source/* readWhole */.o)(zip, proof/* PROOF_FILES */.Pb.plan, LARGEST_PLAN);
    }
    finally {
        await zip.close();
    }
}
/** A plan file as foreign bytes: it is the plan of its digest, or it is none. */
function readPlan(bytes) {
    const value = (0,jcs/* parseJsonFile */.OW)(bytes);
    const fault = (0,protocol_plan/* planShape */.xH)(value);
    if (fault !== null)
        return `its plan.json is not a plan at ${fault.path}`;
    const plan = value;
    const ids = new Set(plan.operations.map(({ operation_id: id }) => id));
    const isWhole = ids.size === plan.operations.length &&
        plan.operations.every((operation) => operation.operation_digest === (0,protocol_plan/* operationDigest */.Q8)(operation)) &&
        plan.plan_digest === (0,protocol_plan/* planDigest */.Gb)(plan);
    return isWhole ? plan : 'its plan.json has not the digests that it claims';
}

// EXTERNAL MODULE: ./src/audit/branch-tree.ts
var branch_tree = __webpack_require__(43568);
// EXTERNAL MODULE: ./src/core/parallel.ts
var parallel = __webpack_require__(12112);
// EXTERNAL MODULE: ./src/targets/github/connect.ts + 7 modules
var connect = __webpack_require__(59571);
// EXTERNAL MODULE: ./src/operations/registry.ts + 16 modules
var registry = __webpack_require__(27093);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/core/digest.ts
var core_digest = __webpack_require__(55543);
// EXTERNAL MODULE: ./src/protocol/dsse.ts
var dsse = __webpack_require__(31615);
// EXTERNAL MODULE: ./src/audit/files.ts
var audit_files = __webpack_require__(12544);
;// CONCATENATED MODULE: ./src/audit/proof-folder.ts









/** The folder a run leaves: enough to verify it offline. */
class ProofFolder {
    path;
    #digests = new Map();
    /** Written, and not yet known to be on disk. */
    #unflushed = new Set();
    constructor(path) {
        this.path = path;
    }
    /** @throws MarketOpsError `proof_directory_not_empty`: a proof is never mixed with what lay there */
    static async create(path) {
        await (0,promises_.mkdir)(path, { recursive: true });
        if ((await (0,promises_.readdir)(path)).length > 0) {
            throw new errors/* MarketOpsError */.NL('proof_directory_not_empty', `proof-directory ${path} is not empty. Name a folder that is empty or does not exist.`);
        }
        return new ProofFolder(path);
    }
    /** Where the ledger session appends this claim's lines. */
    get ledgerFile() {
        return (0,external_node_path_.join)(this.path, proof/* PROOF_FILES */.Pb.ledger);
    }
    /** Takes back lines and receipts that never landed. */
    takeBackRun() {
        (0,audit_files/* replaceFileSync */.U0)(this.ledgerFile, Buffer.alloc(0));
        this.keepReceipts([]);
    }
    /** Removes every receipt but these: kept early, they may not have come on record. */
    keepReceipts(ids) {
        const kept = new Set(ids.map(proof/* receiptPath */.WI));
        for (const name of [...this.#digests.keys()].filter((path) => (0,proof/* receiptOfPath */.R6)(path) !== null && !kept.has(path))) {
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { force: true });
            this.#digests.delete(name);
            this.#unflushed.delete(name);
        }
    }
    /** Writes a file, see {@link flush}; the same content again is not written again. */
    write(name, content) {
        const digest = (0,core_digest/* digestOf */.o)(content);
        if (this.#digests.get(name) === digest)
            return;
        const target = (0,external_node_path_.join)(this.path, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,audit_files/* replaceFileSync */.U0)(target, content);
        this.#digests.set(name, digest);
        this.#unflushed.add(name);
    }
    /** Puts on disk what was written. */
    async flush() {
        const names = [...this.#unflushed];
        this.#unflushed.clear();
        await (0,audit_files/* flush */.bX)(names.map((name) => (0,external_node_path_.join)(this.path, name)));
    }
    writeJson(name, value) {
        this.write(name, (0,jcs/* jsonFile */.d_)(value));
    }
    /**
     * Names every file with its digest, last: a file that is added or changed afterwards fails verification. All is on
     * disk then.
     */
    async seal(ledgerText, head, sign) {
        this.#digests.set(proof/* PROOF_FILES */.Pb.ledger, (0,core_digest/* digestOf */.o)(ledgerText));
        const files = Object.fromEntries(this.#digests);
        const payload = Buffer.from((0,jcs/* canonicalize */.dw)({ files, head, schema: proof/* MANIFEST_SCHEMA */.KB }));
        const envelope = sign === null ? (0,dsse/* sealEnvelope */.iA)(dsse/* MANIFEST_TYPE */.b3, payload, []) : sign(payload);
        for (const name of [proof/* PROOF_FILES */.Pb.ledger, proof/* PROOF_FILES */.Pb.manifest])
            this.#unflushed.add(name);
        (0,audit_files/* replaceFileSync */.U0)((0,external_node_path_.join)(this.path, proof/* PROOF_FILES */.Pb.manifest), (0,jcs/* jsonFile */.d_)(envelope));
        await this.flush();
    }
}

// EXTERNAL MODULE: ./src/run/links.ts
var links = __webpack_require__(8444);
// EXTERNAL MODULE: ./src/run/prepare.ts + 16 modules
var prepare = __webpack_require__(86415);
;// CONCATENATED MODULE: ./src/run/index.ts





/** What comes after planning. */
const phases = (0,parallel/* once */.Oo)(() => Promise.all(/* import() */[__webpack_require__.e(754), __webpack_require__.e(994), __webpack_require__.e(608), __webpack_require__.e(903)]).then(__webpack_require__.bind(__webpack_require__, 13651)));
/**
 * The whole story: plan, authorize, execute, audit, report. Bad input throws before a plan exists, and nothing was
 * done; from then on there is a proof of what was blocked, done or left in doubt.
 * @throws MarketOpsError for bad input
 */
async function run(deps) {
    const { facts, log } = deps;
    const prepared = await log.group(`Plan (${facts.mode})`, async () => {
        const made = await (0,prepare/* prepare */.iA)(deps);
        await logPlan(deps, made);
        return made;
    });
    for (const { code, message } of prepared.warnings)
        log.warning(`${message} [${code}]`);
    const { beginProof, dryRun, finishProof, prod } = await phases();
    const folder = await ProofFolder.create(deps.proofDirectory);
    beginProof(folder, prepared.planBytes, prepared.governance);
    await deps.onProof(folder.path);
    const ending = await (facts.mode === 'prod' ? prod(deps, prepared, folder) : dryRun(deps, prepared, folder));
    const { proof, summary } = await finishProof({
        ...ending,
        facts,
        plan: prepared.plan,
        planBytes: prepared.planBytes,
        approvals: prepared.approvals,
        decisions: prepared.decisions.map(({ operation, record }) => ({
            operation_id: operation.operation_id,
            decision: record.decision,
            violations: record.violations,
        })),
        governance: prepared.governance,
        warnings: prepared.warnings,
        comparison: prepared.comparison,
        warn: log.warning,
        folder,
        links: (0,links/* linksOf */.h)(deps, prepared.governance),
    });
    const failure = ending.failure ?? failureOf(deps, prepared, proof);
    return {
        proof,
        summary,
        proofPath: folder.path,
        operations: prepared.plan.operations,
        outcomes: ending.outcomes,
        failure,
    };
}
async function logPlan({ log, kinds, facts, inputs }, { plan, comparison }) {
    log.info(`Plan digest ${plan.plan_digest}`);
    for (const operation of plan.operations) {
        const kind = kinds.find(({ kind: name }) => name === operation.operation_kind);
        const reason = operation.reason === null ? '' : ` (${operation.reason})`;
        log.info(`${operation.operation_id}: ${operation.effect} ${kind?.describe(operation) ?? ''}${reason}`);
    }
    if (comparison === null)
        return;
    const { runId, repository } = facts;
    const where = { links: { artifact: inputs.artifact?.name ?? null }, runId, repository };
    const { changeLines } = await phases();
    for (const line of changeLines(comparison, where))
        log.info(line);
}
function failureOf({ inputs }, { judged }, proof) {
    const { result } = proof.run;
    const violations = judged.flatMap((item) => item.violations.map((violation) => ({ ...violation, id: item.operation.operation_id })));
    if (result === 'planned') {
        const fatal = violations.filter(({ code }) => {
            if (code === 'plan_digest_differs')
                return true;
            if (code === 'conflict')
                return inputs.failOn !== 'none';
            return code !== 'mode_not_prod' && inputs.failOn === 'violation';
        });
        const [first] = fatal;
        return first === undefined ? null : new errors/* MarketOpsError */.NL(first.code, `${first.id}: ${first.message}`);
    }
    if (result === 'shipped' || result === 'unchanged' || result === 'authorized')
        return null;
    const [cause] = violations.filter(({ code }) => code !== 'plan_blocked');
    const row = proof.phase_3_github_execution.operations.find(({ status }) => status !== 'success');
    const code = cause?.code ?? row?.code ?? 'not_shipped';
    const what = cause === undefined
        ? `${row?.operation_id ?? 'The run'}: ${row?.message ?? code}`
        : `${cause.id}: ${cause.message}`;
    return new errors/* MarketOpsError */.NL(code, `The result is ${result}. ${what}`);
}

// EXTERNAL MODULE: ./src/action/workflow-log.ts + 1 modules
var workflow_log = __webpack_require__(21926);
;// CONCATENATED MODULE: ./src/action/main.ts











/** The action and its phases: wires the real world into `run`. */
async function start(admitted) {
    const { phase, env, inputs, facts, warnings, cancelled, temporary, transport } = admitted;
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const world = { env, clock: Date.now, log: workflow_log/* log */.Rm.info };
    const github = (0,connect/* connect */.N)({ ...world, facts, token: inputs.token, cancelled, transport });
    const { artifact } = inputs;
    const proof = { begun: null };
    const ending = (0,parallel/* once */.Oo)(() => Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(824)]).then(__webpack_require__.bind(__webpack_require__, 54824)));
    const deps = {
        phase,
        inputs: { ...inputs, workingDirectory: (0,external_node_path_.join)(workspace, inputs.workingDirectory) },
        facts,
        env,
        warnings,
        log: workflow_log/* log */.Rm,
        clock: Date.now,
        random: external_node_crypto_.randomBytes,
        signal: cancelled,
        kinds: registry/* KINDS */.G,
        github,
        policyReader: inputs.policyToken === null
            ? github.reader
            : (0,connect/* connect */.N)({ ...world, facts: { ...facts, mode: 'dry_run' }, token: inputs.policyToken }).reader,
        approvedPlan: (expected) => findApprovedPlan({ expected, client: client/* artifactClient */.A, temporary }),
        ledger: github.ledger === null ? null : new branch_tree/* BranchTree */.F(github.ledger, { create: inputs.createLedger }),
        actionRepository: env['GITHUB_ACTION_REPOSITORY'] || null,
        proofDirectory: (0,external_node_path_.resolve)(inputs.proofDirectory ?? (0,external_node_path_.join)(temporary, `marketops-proof-${facts.claim.slice(0, 8)}`)),
        onAsked: () => void (0,parallel/* begun */.q1)(loadRest(facts, transport.waiting, ending)),
        onProof: async (path) => {
            proof.begun = path;
            if (artifact !== null)
                (await ending()).announceProof(path, artifact);
        },
    };
    try {
        const report = await run(deps);
        await (await ending()).tell(report);
    }
    catch (error) {
        (0,workflow_log/* fail */.fJ)(error);
    }
    // Also of a run that failed, and of one that broke off: as far as it came.
    if (proof.begun === null)
        return;
    if (artifact === null)
        workflow_log/* log */.Rm.info(`The proof is stored nowhere but in ${proof.begun}: there is no artifact-name.`);
    else
        await (await ending()).storeProof(proof.begun, artifact, facts);
}
/**
 * Loads what is needed after planning, while GitHub is waited for anyway: a prod run waits again and again, a dry run
 * but once. That something cannot be loaded is told where it is needed.
 */
async function loadRest({ mode }, waiting, ending) {
    const { RENDERER_STEPS } = await phases();
    if (mode === 'dry_run') {
        await ending();
        return;
    }
    for (const load of [ending, ...RENDERER_STEPS]) {
        await waiting();
        await load();
    }
}


/***/ }),

/***/ 12544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ replaceFileSync),
/* harmony export */   bX: () => (/* binding */ flush),
/* harmony export */   eY: () => (/* binding */ GrowingFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Writing in two steps. What is written is the system's when a call returns, so that it outlives the process however
 * that ends; {@link flush} puts it on disk, many files at once, before something depends on it. A flush a write would
 * cost more than all else about it.
 */
/** A file that grows. */
class GrowingFile {
    path;
    #open = null;
    constructor(path) {
        this.path = path;
    }
    append(text) {
        this.#open ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(this.path, 'a');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(this.#open, text);
    }
    /** All of it anew. */
    replace(content) {
        this.close();
        replaceFileSync(this.path, content);
    }
    /** Nothing is lost by that: the next `append` opens it again. */
    close() {
        if (this.#open !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#open);
        this.#open = null;
    }
}
/** Replaces a file whole: written beside it, renamed over it. A reader sees the old or the new content. */
function replaceFileSync(path, content) {
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, content, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
}
/** Puts what was written to these files on disk. */
async function flush(paths) {
    await Promise.all([...paths].map(async (path) => {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r+');
        try {
            await file.sync();
        }
        finally {
            await file.close();
        }
    }));
}


/***/ }),

/***/ 31615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   Zg: () => (/* binding */ pae),
/* harmony export */   b3: () => (/* binding */ MANIFEST_TYPE),
/* harmony export */   hk: () => (/* binding */ openEnvelope),
/* harmony export */   iA: () => (/* binding */ sealEnvelope),
/* harmony export */   ui: () => (/* binding */ RECEIPT_TYPE)
/* harmony export */ });
/* unused harmony export envelopeShape */
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23121);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46260);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53633);



/** DSSE v1 envelopes (https://github.com/secure-systems-lab/dsse), payloads as JCS bytes. */
const RECEIPT_TYPE = 'application/vnd.marketops.receipt.v1+json';
const MANIFEST_TYPE = 'application/vnd.marketops.manifest.v1+json';
const base64Text = (value) => typeof value === 'string' && (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .E)(value) !== null ? null : { path: '', expected: 'canonical base64' };
const envelopeShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
    payload: base64Text,
    payloadType: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    signatures: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ keyid: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/, 'a key id'), sig: base64Text })),
});
/** Pre-authentication encoding: the bytes that DSSE signs. */
function pae(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}
/**
 * Reads an envelope's bytes as foreign input: canonical JSON and newline, closed schema, the expected payload type,
 * and a payload that is canonical JSON of the given shape. Signatures are not checked here.
 * @throws CanonicalError saying what is malformed
 */
function openEnvelope(bytes, payloadType, shape) {
    const envelope = fit(envelopeShape, (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)(bytes), 'envelope');
    if (envelope.payloadType !== payloadType)
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO(`payloadType is not ${payloadType}`);
    const raw = Buffer.from(envelope.payload, 'base64');
    const json = (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(raw);
    if (json === null)
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO('payload is not valid UTF-8');
    const payload = fit(shape, (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanonical */ .Kf)(json), 'payload');
    return { envelope, payload, signed: pae(payloadType, raw) };
}
/** The value as the shape's type. @throws CanonicalError naming the first fault */
function fit(shape, value, what) {
    const fault = shape(value);
    if (fault !== null)
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO(`${what}: ${fault.path || 'value'}: expected ${fault.expected}`);
    return value;
}
function sealEnvelope(payloadType, payload, signatures) {
    return { payload: (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase64 */ .n)(payload), payloadType, signatures };
}


/***/ }),

/***/ 38422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ proofShape),
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   Pb: () => (/* binding */ PROOF_FILES),
/* harmony export */   R6: () => (/* binding */ receiptOfPath),
/* harmony export */   SV: () => (/* binding */ isProofPath),
/* harmony export */   WI: () => (/* binding */ receiptPath),
/* harmony export */   rN: () => (/* binding */ checkpointsShape),
/* harmony export */   rb: () => (/* binding */ PROOF_SCHEMA),
/* harmony export */   vb: () => (/* binding */ manifestShape)
/* harmony export */ });
/* unused harmony export stretchShape */
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31615);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96679);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36625);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81920);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53633);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14182);






/** The proof folder: its layout, CANONICAL_PROOF.json, checkpoints.json and the manifest. */
const PROOF_SCHEMA = 'marketops.proof/v1';
const MANIFEST_SCHEMA = 'marketops.manifest/v1';

/** Every file of a proof but the receipts. */
const PROOF_FILES = {
    proof: 'CANONICAL_PROOF.json',
    plan: 'plan.json',
    policy: 'policy.yml',
    trustedKeys: 'trusted-keys',
    ledger: 'ledger.jsonl',
    checkpoints: 'checkpoints.json',
    report: 'report.html',
    summary: 'summary.md',
    manifest: 'manifest.json',
};
const receiptPath = (id) => `receipts/${id}.dsse.json`;
const RECEIPT_PATH = /^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;
/** The receipt a path of the layout names, else null. */
function receiptOfPath(path) {
    return RECEIPT_PATH.exec(path)?.[1] ?? null;
}
/** Whether a path belongs to the layout. */
function isProofPath(path) {
    return Object.values(PROOF_FILES).includes(path) || receiptOfPath(path) !== null;
}
const outcomeWord = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('succeeded', 'failed', 'skipped', 'in_doubt', 'unchanged', 'blocked');
const proofShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
    phase_1_dry_run_plan: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        blocked_by_mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(true),
        mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('dry_run'),
        operations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            effect: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .effect */ .QZ,
            operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            operation_kind: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .operationKind */ .Cs,
            reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
        })),
        plan_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
        plan_file_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
    }),
    phase_2_fc_authorization: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        approvals: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .approval */ .SH),
        blocked_by_mode: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        decisions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({ decision: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .decision */ .xR, operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, violations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .violation */ .Qf) })),
        policy_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
        receipts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            enforceable: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
            envelope_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            receipt: _receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptShape */ .m8,
            receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptId */ .qp,
        })),
    }),
    phase_3_github_execution: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        blocked_by_mode: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        operations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            checks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .gateCheck */ .Iw)),
            code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
            github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .observation */ .lQ),
            message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(outcomeWord),
            receipt_id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptId */ .qp),
            status: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .status */ .h5,
        })),
    }),
    phase_4_proof_ledger: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        bindings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            intent_seq: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9),
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(outcomeWord),
            outcome_seq: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9),
            receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptId */ .qp,
        })),
        entries: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
        head: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW,
        origin: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        root: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW,
        size: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
    }),
    run: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        action_version: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        claim: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .claimId */ .o8,
        closed_at: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB,
        commit_sha: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .gitSha */ .XS,
        environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
        event: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        mode: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .mode */ .Mq,
        opened_at: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB,
        ref: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        repository: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .githubId */ .hH,
        result: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .runResult */ .XS,
        run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .positive */ .yj,
        run_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .githubId */ .hH,
        workflow_ref: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        workflow_sha: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .gitSha */ .XS,
    }),
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(PROOF_SCHEMA),
});
const stretchShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
    after: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    before: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    first_seq: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
    frontier: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW),
});
const checkpointsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(stretchShape);
const path = (value) => typeof value === 'string' && isProofPath(value) && value !== PROOF_FILES.manifest
    ? null
    : { path: '', expected: 'a file of the proof layout' };
const manifestShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({ files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)(path, _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br), head: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW, schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(MANIFEST_SCHEMA) });


/***/ }),

/***/ 8444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/** Where a person goes from the report, on the GitHub of the run. */
function linksOf({ facts, inputs, actionRepository }, { policyUrl }) {
    const repository = `${facts.serverUrl}/${facts.repository}`;
    const workflowFile = /\/\.github\/workflows\/([^@/]+)@/.exec(facts.workflowRef)?.[1];
    return {
        server: facts.serverUrl,
        repository,
        runUrl: `${repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}`,
        environmentUrl: inputs.environment === null ? null : `${repository}/deployments/${encodeURIComponent(inputs.environment)}`,
        workflowUrl: workflowFile === undefined ? null : `${repository}/actions/workflows/${encodeURIComponent(workflowFile)}`,
        policyUrl,
        artifact: inputs.artifact?.name ?? null,
        action: actionRepository,
    };
}


/***/ }),

/***/ 12000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/** Anything but a pass; thrown where it is found, and turned into a result where checks are walked. */
class Finding extends Error {
    status;
    /** The check that it belongs to, where another than the one being walked. */
    check;
    constructor(status, detail, check = null) {
        super(detail);
        this.name = 'Finding';
        this.status = status;
        this.check = check;
    }
}
/** Stops the check at hand as failed: what was expected where, and what was found. */
function fail(place, expected, found, check = null) {
    throw new Finding('failed', describe(place, expected, found), check);
}
/**
 * A file that is not there: a defect of a sealed proof, but of one without a manifest only a sign that its run was
 * broken off before it wrote it.
 */
function absent(path, sealed, expected = 'a file', found = 'nothing') {
    throw new Finding(sealed ? 'failed' : 'missing', describe(at(path), expected, found));
}
function describe({ file, line, offset }, expected, found) {
    return `${file}, line ${line}, byte ${offset}: expected ${expected}, found ${found}`;
}
/** A place in a file of one line, or of no lines: its beginning unless said otherwise. */
function at(file, offset = 0, line = 1) {
    return { file, line, offset };
}
const LONGEST = 200;
/** A foreign value as it may be printed: JSON, escaped, cut. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value).replace(
    // Terminals act on more than ASCII controls: C1, direction marks and separators are escaped as well.
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}


/***/ }),

/***/ 61765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const MIB = 1024 * 1024;
/** Limits that hold before anything is parsed. What exceeds them is refused, never read. */
const LIMITS = {
    /** Files of a proof: a receipt an operation, and the nine others. */
    files: 10_050,
    /** A JSON file, the policy, the trusted keys. */
    fileBytes: 128 * MIB,
    receiptBytes: 1 * MIB,
    textFileBytes: 16 * MIB,
    /** A checkpoint or an inclusion proof on its own. */
    noteBytes: 1 * MIB,
    /** report.html and summary.md, which are only hashed. */
    hashedBytes: 512 * MIB,
    nesting: 16,
    /** A zip, unpacked, and how much smaller packing may make one of its larger files. */
    unpackedBytes: 2048 * MIB,
    ratio: 400,
    ratioFromBytes: 4 * MIB,
    /** Runs and operations of a ledger that are neither closed nor settled, held in memory at a time. */
    unsettled: 50_000,
};


/***/ }),

/***/ 6848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* unused harmony export mapSource */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12000);

/** A file's bytes. @throws Finding when there are more than `limit` */
async function readWhole(source, path, limit) {
    const pieces = [];
    let size = 0;
    for await (const piece of source.stream(path)) {
        size += piece.length;
        if (size > limit)
            throw new _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Finding */ .wI('failed', `${path}: expected at most ${limit} bytes, found more`);
        pieces.push(Buffer.from(piece));
    }
    return Buffer.concat(pieces);
}
/** Files in memory. */
function mapSource(files) {
    return {
        list: () => Promise.resolve([...files].map(([path, { length: size }]) => ({ path, size, kind: 'file' }))),
        // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous, memory is not
        async *stream(path) {
            const bytes = files.get(path);
            if (bytes === undefined)
                throw new Finding('failed', `${path}: expected a file, found nothing`);
            yield bytes;
        },
        close: () => Promise.resolve(),
    };
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
