export const id = 824;
export const ids = [824];
export const modules = {

/***/ 65444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ uploadProof)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _protocol_proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38422);




/**
 * Uploads the files of a proof, and nothing else that lies in its folder, and asks the service afterwards what it holds.
 * @throws MarketOpsError `artifact_upload_failed`, `artifact_name_taken`, `artifact_digest_mismatch`: always with the
 * folder in which the proof still lies
 */
async function uploadProof(options) {
    const { name, retentionDays, client } = options;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.folder);
    const files = await proofFiles(folder);
    if (files.length === 0)
        throw lost('artifact_upload_failed', options, 'the folder holds no file of a proof');
    let id;
    let sha256;
    try {
        const settings = retentionDays === null ? {} : { retentionDays };
        ({ id, digest: sha256 } = await client.uploadArtifact(name, files, folder, settings));
    }
    catch (error) {
        throw refused(options, error);
    }
    if (id === undefined || sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256)) {
        throw lost('artifact_upload_failed', options, 'the service named no id or digest');
    }
    const digest = `sha256:${sha256}`;
    await compare(options, String(id), digest);
    return { name, id: String(id), digest };
}
/** The files of the proof's layout, sorted; links and what else lies there stay. */
async function proofFiles(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true });
    const wanted = names.filter((name) => (0,_protocol_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .isProofPath */ .SV)(name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const stats = await Promise.all(wanted.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)));
    return wanted
        .filter((_, index) => stats[index]?.isFile() === true)
        .sort((a, b) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, a) < (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, b) ? -1 : 1));
}
/** What the service says that it holds must be what was sent; that it says nothing yet is no proof of loss. */
async function compare(options, id, sent) {
    const { client, name, warn } = options;
    let held;
    try {
        held = (await client.getArtifact(name)).artifact;
    }
    catch (error) {
        warn(`The artifact ${name} (id ${id}) was taken, but could not be looked up again: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        return;
    }
    if (held.digest === undefined && String(held.id) === id)
        return;
    if (String(held.id) === id && held.digest === sent)
        return;
    const what = `it holds id ${held.id} with digest ${held.digest ?? 'unknown'}, but id ${id} with ${sent} was sent`;
    throw lost('artifact_digest_mismatch', options, what);
}
/** What the service's words mean, and what helps. */
const REASONS = [
    {
        words: /already exists|conflict|\b409\b/i,
        code: 'artifact_name_taken',
        advice: 'The run has an artifact of that name. Jobs of a matrix need names of their own, for example ' +
            'artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}.',
    },
    {
        words: /quota|insufficient usage/i,
        code: 'artifact_upload_failed',
        advice: 'Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up.',
    },
    {
        words: /GHES/,
        code: 'artifact_upload_failed',
        advice: "GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself.",
    },
];
function refused(options, error) {
    const why = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split('\n', 1)[0] ?? '';
    const reason = REASONS.find(({ words }) => words.test((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)));
    return lost(reason?.code ?? 'artifact_upload_failed', options, why, reason?.advice, error);
}
function lost(code, { name, folder }, why, advice = 'A later step of this job can still upload it (if: always(), path: the output proof-path).', cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MarketOpsError */ .NL(code, `The proof was not stored as the artifact ${name}: ${why}. It lies in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)} on this runner and goes ` +
        `when the job ends. ${advice}`, { cause });
}


/***/ }),

/***/ 27718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announceProof: () => (/* binding */ announceProof),
/* harmony export */   post: () => (/* binding */ post),
/* harmony export */   proofStored: () => (/* binding */ proofStored)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _artifact_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94322);
/* harmony import */ var _artifact_upload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65444);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _workflow_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21926);





/** What a step tells its own post step, in the runner's state file: it survives a kill. */
const STATE = {
    folder: 'marketops-proof',
    name: 'marketops-artifact',
    retentionDays: 'marketops-retention',
    stored: 'marketops-stored',
};
/** The proof has begun: from now on `post` sees to it that what is there gets stored. */
function announceProof(folder, { name, retentionDays }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE.folder, folder);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE.name, name);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE.retentionDays, retentionDays === null ? '' : String(retentionDays));
}
/** The proof is stored: nothing is left for `post` to do. */
function proofStored(id) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE.stored, id);
}
/** Runs when the job ends, whatever became of the step: a proof that was begun and not stored is stored as it is. */
async function post() {
    const folder = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(STATE.folder);
    const name = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(STATE.name);
    if (folder === '' || name === '' || _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(STATE.stored) !== '')
        return;
    const days = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(STATE.retentionDays);
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os('Proof', () => storeLate(folder, { name, retentionDays: days === '' ? null : Number(days) }));
    }
    catch (error) {
        (0,_workflow_log_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(error);
    }
}
/** A step that was killed while it uploaded may have taken the name: then another tells what this is. */
async function storeLate(folder, target) {
    const store = async (name) => {
        const client = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactClient */ .A)();
        const { id } = await (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadProof */ .u)({ ...target, name, folder, client, warn: _workflow_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.warning });
        _workflow_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.warning(`The step ended before it could store its proof. What lay in ${folder} is the artifact ${name} (id ${id}); ` +
            '`marketops verify` says what it is worth.');
    };
    try {
        await store(target.name);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MarketOpsError */ .NL) || error.code !== 'artifact_name_taken')
            throw error;
        await store(`${target.name}-post`);
    }
}


/***/ }),

/***/ 54824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceProof: () => (/* reexport */ post.announceProof),
  storeProof: () => (/* binding */ storeProof),
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./src/action/artifact/client.ts
var client = __webpack_require__(94322);
// EXTERNAL MODULE: ./src/action/artifact/upload.ts
var upload = __webpack_require__(65444);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/action/outputs.ts
/** Name to text; an output without a value is the empty text, as GitHub has it. */
function outputsOf({ proof, proofPath, operations, outcomes }) {
    const rows = operations.map((operation) => row(operation, proof, outcomes));
    const first = (kind) => rows.find((candidate) => candidate.operation_kind === kind);
    const release = first('publish_release');
    const pullRequest = first('open_pr');
    const tag = operations.find(({ operation_kind }) => operation_kind !== 'open_pr');
    return {
        'plan-digest': proof.phase_1_dry_run_plan.plan_digest,
        result: proof.run.result,
        'shipped-count': String(rows.filter(({ outcome }) => outcome === 'succeeded').length),
        'blocked-count': String(rows.filter(({ status }) => status === 'rejected').length),
        'receipt-ids': proof.phase_2_fc_authorization.receipts.map(({ receipt_id }) => receipt_id).join('\n'),
        'release-id': release?.github?.id ?? '',
        'release-url': release?.github?.url ?? '',
        'upload-url': outputs_text(release?.details['upload_url']),
        tag: tag === undefined || tag.operation_kind === 'open_pr' ? '' : tag.parameters.tag,
        'pull-request-number': outputs_text(pullRequest?.details['number']),
        'pull-request-url': pullRequest?.github?.url ?? '',
        operations: JSON.stringify(rows),
        'proof-path': proofPath,
        'ledger-head': proof.phase_4_proof_ledger.head,
    };
}
/** Where the proof is stored; without these the upload was skipped or failed. */
function artifactOutputs({ id, digest }, { serverUrl, repository, runId }) {
    return {
        'artifact-id': id,
        'artifact-url': `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${id}`,
        'artifact-digest': digest,
    };
}
function row(operation, proof, outcomes) {
    const { operation_id, operation_kind, repository, effect, observed } = operation;
    const execution = proof.phase_3_github_execution.operations.find((other) => other.operation_id === operation_id);
    const applied = outcomes.get(operation_id)?.applied ?? null;
    const unchanged = execution?.outcome === 'unchanged';
    return {
        operation_id,
        operation_kind,
        repository,
        effect,
        outcome: execution?.outcome ?? null,
        status: execution?.status ?? 'rejected',
        code: execution?.code ?? null,
        message: execution?.message ?? null,
        receipt_id: execution?.receipt_id ?? null,
        action: unchanged ? 'none' : (applied?.action ?? null),
        github: applied?.github ?? execution?.github ?? (unchanged ? observed : null),
        details: applied?.details ?? {},
    };
}
function outputs_text(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

// EXTERNAL MODULE: ./src/action/post.ts
var post = __webpack_require__(27718);
// EXTERNAL MODULE: ./src/action/workflow-log.ts + 1 modules
var workflow_log = __webpack_require__(21926);
;// CONCATENATED MODULE: ./src/action/tell.ts








/** Tells the runner how a run went: outputs, summary, failure. */
async function tell(report) {
    for (const [name, value] of Object.entries(outputsOf(report)))
        core/* setOutput */.uH(name, value);
    await writeSummary(report.summary);
    if (report.failure !== null)
        (0,workflow_log/* fail */.fJ)(report.failure);
}
/** @throws MarketOpsError when the artifact service does not take it */
async function storeProof(folder, target, facts) {
    const stored = await core/* group */.Os('Proof', async () => (0,upload/* uploadProof */.u)({ ...target, folder, client: await (0,client/* artifactClient */.A)(), warn: workflow_log/* log */.Rm.warning }));
    (0,post.proofStored)(stored.id);
    for (const [name, value] of Object.entries(artifactOutputs(stored, facts)))
        core/* setOutput */.uH(name, value);
}
const SUMMARY_LIMIT = 1024 * 1024;
/** The job summary is for people; that it cannot be written must not undo what was done. */
async function writeSummary(markdown) {
    try {
        if (Buffer.byteLength(markdown) > SUMMARY_LIMIT)
            throw new Error('it is longer than GitHub takes');
        await core/* summary */.z.addRaw(markdown, true).write();
    }
    catch (error) {
        workflow_log/* log */.Rm.warning(`The job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ })

};
