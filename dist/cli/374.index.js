export const id = 374;
export const ids = [374];
export const modules = {

/***/ 7352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ forgeBranch),
/* harmony export */   m: () => (/* binding */ segment),
/* harmony export */   writeFiles: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _forge_crypto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2349);




const ZERO = '0'.repeat(64);
/** The files of a ledger branch on which these runs wrote one after another, a segment each. */
function forgeBranch({ runs, signer = _forge_js__WEBPACK_IMPORTED_MODULE_3__.SIGNER, lines: edit, files: change, covered, }) {
    const files = new Map();
    const leaves = [];
    let all = runs.map((scene, i) => linesOf({
        ...scene,
        runId: String(9001 + i),
        claim: String(i + 1)
            .repeat(32)
            .slice(0, 32),
    }));
    if (edit !== undefined)
        all = [edit(all.flat())];
    for (const lines of all) {
        const first = leaves.length;
        const texts = lines.map((line) => {
            const text = (0,_forge_crypto_js__WEBPACK_IMPORTED_MODULE_2__/* .jcs */ .vI)({
                ...line,
                seq: line['seq'] ?? leaves.length,
                prev: line['prev'] ?? leaves.at(-1)?.toString('hex') ?? ZERO,
            });
            leaves.push((0,_forge_crypto_js__WEBPACK_IMPORTED_MODULE_2__/* .leaf */ .V4)(text));
            return `${text}\n`;
        });
        files.set(segment(first), Buffer.from(texts.join('')));
    }
    const size = covered ?? leaves.length;
    const head = leaves[size - 1]?.toString('hex') ?? ZERO;
    if (size > 0)
        files.set('checkpoint', Buffer.from((0,_forge_crypto_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)([signer], size, (0,_forge_crypto_js__WEBPACK_IMPORTED_MODULE_2__/* .mth */ .kB)(leaves.slice(0, size)), head)));
    files.set('tip.json', (0,_forge_js__WEBPACK_IMPORTED_MODULE_3__/* .file */ .NJ)({ size, head, frontier: (0,_forge_crypto_js__WEBPACK_IMPORTED_MODULE_2__/* .frontierOf */ .$f)(leaves.slice(0, size)) }));
    for (const line of all.flat())
        store(files, line, all.flat());
    change?.(files);
    return files;
}
const segment = (first) => {
    const name = String(first).padStart(12, '0');
    return `ledger/${name.slice(0, 6)}/${name}.jsonl`;
};
function linesOf(scene) {
    const text = (0,_forge_js__WEBPACK_IMPORTED_MODULE_3__.forge)(scene).get('ledger.jsonl')?.toString() ?? '';
    return text
        .trimEnd()
        .split('\n')
        .map((line) => {
        const { seq: _seq, prev: _prev, ...rest } = JSON.parse(line);
        return rest;
    });
}
function store(files, line, all) {
    const { claim, run_id, run_attempt, receipt_id, operation_kind, type } = line;
    const data = line['data'];
    if (type === 'plan.created') {
        files.set(`runs/${run_id.slice(-2)}/${run_id}.json`, (0,_forge_js__WEBPACK_IMPORTED_MODULE_3__/* .file */ .NJ)({ opened_at: line['ts'] ?? null, plan_digests: [data['plan_digest'] ?? null] }));
    }
    if (type !== 'operation.intent')
        return;
    const id = receipt_id;
    files.set(`consumed/${id.slice(5, 7)}/${id}.json`, (0,_forge_js__WEBPACK_IMPORTED_MODULE_3__/* .file */ .NJ)({
        claim: claim ?? null,
        run_id: run_id ?? null,
        run_attempt: run_attempt ?? null,
        operation_digest: data['operation_digest'] ?? null,
    }));
    const settled = all.some((other) => other['type'] === 'operation.reconciled'
        ? other['data']['receipt_id'] === id
        : other['receipt_id'] === id &&
            ['succeeded', 'failed', 'skipped', 'in_doubt'].some((word) => other['type'] === `operation.${word}`));
    if (settled)
        return;
    const name = (0,_forge_crypto_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)((0,_forge_crypto_js__WEBPACK_IMPORTED_MODULE_2__/* .jcs */ .vI)([operation_kind ?? null, '123456789', data['natural_key'] ?? null])).slice(7);
    const seq = all.indexOf(line);
    files.set(`open/${name}.json`, (0,_forge_js__WEBPACK_IMPORTED_MODULE_3__/* .file */ .NJ)({ receipt_id: id, run_id: run_id ?? null, run_attempt: run_attempt ?? null, seq }));
}
/** Writes files below a folder. */
function writeFiles(folder, files) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    for (const [path, bytes] of files) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), bytes);
    }
    return folder;
}


/***/ }),

/***/ 2475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ frontierOf),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   V4: () => (/* binding */ leaf),
/* harmony export */   Zg: () => (/* binding */ pae),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   kB: () => (/* binding */ mth),
/* harmony export */   secretText: () => (/* binding */ secretText),
/* harmony export */   vI: () => (/* binding */ jcs)
/* harmony export */ });
/* unused harmony export sha */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** RFC 8785 for values without fractions. */
function jcs(value) {
    if (Array.isArray(value))
        return `[${value.map(jcs).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const keys = Object.keys(value).sort();
        return `{${keys.map((key) => `${JSON.stringify(key)}:${jcs(value[key] ?? null)}`).join(',')}}`;
    }
    return JSON.stringify(value);
}
const sha = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest();
};
const digest = (bytes) => `sha256:${sha(bytes).toString('hex')}`;
const leaf = (line) => sha(Buffer.from([0]), line);
/** RFC 6962 section 2.1, by its recursive definition. */
function mth(leaves) {
    if (leaves.length === 0)
        return sha('');
    if (leaves.length === 1)
        return leaves[0];
    let k = 1;
    while (k * 2 < leaves.length)
        k *= 2;
    return sha(Buffer.from([1]), mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}
/** Roots of the perfect subtrees, largest first. */
function frontierOf(leaves) {
    const roots = [];
    let rest = leaves;
    while (rest.length > 0) {
        let k = 1;
        while (k * 2 <= rest.length)
            k *= 2;
        roots.push(mth(rest.slice(0, k)).toString('hex'));
        rest = rest.slice(k);
    }
    return roots;
}
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
/** The keys that 32 secret bytes give in one repository (formats, section 2). */
function signerOf(secret, rid = '123456789', host = 'github.com') {
    const derive = (info, length) => Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', secret, 'marketops/v1', info, length));
    const origin = `${host}/repositories/${rid}/marketops`;
    const privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
        key: Buffer.concat([PKCS8, derive(`ed25519:${rid}`, 32)]),
        format: 'der',
        type: 'pkcs8',
    });
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
    const encoded = Buffer.concat([Buffer.from([1]), publicKey]);
    const keyHash = sha(origin, '\n', encoded).subarray(0, 4).toString('hex');
    const hmacKey = derive(`receipt-hmac:${rid}`, 32);
    return {
        keyId: derive('key-id', 8).toString('hex'),
        vkey: `${origin}+${keyHash}+${encoded.toString('base64')}`,
        keyHash,
        origin,
        hmac: (message) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', hmacKey).update(message).digest(),
        ed25519: (message) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, message, privateKey),
    };
}
function secretText(secret) {
    return `mok1_${secret.toString('base64url')}${sha(secret).toString('hex').slice(0, 8)}`;
}
function pae(type, payload) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}
function note(signers, size, root, head, origin) {
    const [first] = signers;
    const text = `${origin ?? first?.origin ?? ''}\n${size}\n${root.toString('base64')}\nhead ${head}\n`;
    const lines = signers.map((signer) => {
        const bytes = Buffer.concat([Buffer.from(signer.keyHash, 'hex'), signer.ed25519(Buffer.from(text))]);
        return `— ${signer.origin} ${bytes.toString('base64')}\n`;
    });
    return `${text}\n${lines.join('')}`;
}


/***/ }),

/***/ 2349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zs: () => (/* reexport */ OTHER),
  SECRET: () => (/* reexport */ SECRET),
  SIGNER: () => (/* reexport */ SIGNER),
  Se: () => (/* reexport */ TRUSTED),
  AV: () => (/* binding */ checks),
  NJ: () => (/* reexport */ file),
  forge: () => (/* binding */ forge),
  eu: () => (/* reexport */ manifest)
});

// UNUSED EXPORTS: DEFAULT_OPS

// EXTERNAL MODULE: ./packages/security-audit/src/forge/forge-crypto.ts
var forge_crypto = __webpack_require__(2475);
;// CONCATENATED MODULE: ./packages/security-audit/src/forge/forge-keys.ts

/** 32 bytes of 0x42: the key of the golden vectors. */
const SECRET = Buffer.alloc(32, 0x42);
const SIGNER = (0,forge_crypto/* signerOf */.Kv)(SECRET);
/** A key that nobody trusts. */
const OTHER = (0,forge_crypto/* signerOf */.Kv)(Buffer.alloc(32, 0x43));
const TRUSTED = `${SIGNER.vkey}\n`;

;// CONCATENATED MODULE: ./packages/security-audit/src/forge/forge-seal.ts


const ZERO = '0'.repeat(64);
/** A JSON file: canonical text and a newline. */
const file = (value) => Buffer.from(`${(0,forge_crypto/* jcs */.vI)(value)}\n`);
/** Chains the lines, and makes and signs everything that follows from them. */
function seal({ scene, lines, plan, planFile, policy, receipts, signer, others, base, split, approvals, }) {
    const leaves = others.slice(0, base);
    const starts = [];
    const texts = [];
    const between = scene.linesBetween ?? 0;
    lines.forEach((line, index) => {
        if (index === split && index > 0 && between > 0)
            leaves.push(...others.slice(base));
        const seq = leaves.length;
        if (index === 0 || (index === split && between > 0))
            starts.push(seq);
        const head = leaves.at(-1)?.toString('hex') ?? ZERO;
        // A hook may have put a place of its own on a line.
        const placed = { ...line, seq: line['seq'] ?? seq, prev: line['prev'] ?? head };
        line['seq'] = placed.seq;
        const text = scene.text?.((0,forge_crypto/* jcs */.vI)(placed), index) ?? (0,forge_crypto/* jcs */.vI)(placed);
        texts.push(text);
        leaves.push((0,forge_crypto/* leaf */.V4)(text));
    });
    const heads = leaves.map((hash) => hash.toString('hex'));
    const signers = signer === null ? [] : [signer, ...(scene.coSigners ?? [])];
    const at = (size) => size === 0 || signer === null ? null : (0,forge_crypto/* note */.N4)(signers, size, (0,forge_crypto/* mth */.kB)(leaves.slice(0, size)), heads[size - 1] ?? ZERO);
    const checkpoints = starts.map((first, i) => {
        const end = i + 1 < starts.length ? starts[i + 1] - between : leaves.length;
        const landed = scene.landed !== false && scene.authorize !== true;
        return {
            first_seq: first,
            frontier: (0,forge_crypto/* frontierOf */.$f)(leaves.slice(0, first)),
            before: at(first),
            after: landed ? at(end) : null,
        };
    });
    scene.checkpoints?.(checkpoints, { leaves: [...leaves], heads });
    const head = heads.at(-1) ?? ZERO;
    const proof = proofOf(lines, plan, planFile, policy, receipts, signer, approvals, {
        entries: lines.length,
        head,
        origin: (signer ?? SIGNER).origin,
        root: (0,forge_crypto/* mth */.kB)(leaves).toString('hex'),
        size: leaves.length,
    });
    scene.proof?.(proof);
    const files = new Map([
        ['CANONICAL_PROOF.json', file(proof)],
        ['plan.json', planFile],
        ['policy.yml', policy],
        ['trusted-keys', Buffer.from(scene.trusted ?? (signer === null ? '' : `${signer.vkey}\n`))],
        ['ledger.jsonl', Buffer.from(texts.map((text) => `${text}\n`).join(''))],
        ['checkpoints.json', file(checkpoints)],
        ['report.html', Buffer.from('<!doctype html><title>report</title>\n')],
        ['summary.md', Buffer.from('# summary\n')],
    ]);
    for (const { id, envelope } of receipts.values())
        files.set(`receipts/${id}.dsse.json`, envelope);
    scene.files?.(files);
    files.set('manifest.json', manifest(files, head, scene.signedManifest === false ? null : signer, scene.manifest));
    return files;
}
/** A manifest over files as they are, signed or not. */
function manifest(files, head, signer, edit) {
    const listed = [...files]
        .filter(([path]) => path !== 'manifest.json')
        .map(([path, bytes]) => [path, (0,forge_crypto/* digest */.br)(bytes)]);
    const payload = { schema: 'marketops.manifest/v1', head, files: Object.fromEntries(listed) };
    edit?.(payload);
    const bytes = Buffer.from((0,forge_crypto/* jcs */.vI)(payload));
    const type = 'application/vnd.marketops.manifest.v1+json';
    const signatures = signer === null
        ? []
        : [{ keyid: `ed25519:${signer.keyHash}`, sig: signer.ed25519((0,forge_crypto/* pae */.Zg)(type, bytes)).toString('base64') }];
    return file({ payload: bytes.toString('base64'), payloadType: type, signatures });
}
function proofOf(lines, plan, planFile, policy, receipts, signer, approvals, tip) {
    const opened = lines.find(({ type }) => type === 'run.opened') ?? { data: {} };
    const closed = lines.find(({ type }) => type === 'run.closed');
    const data = opened['data'];
    const dryRun = opened['mode'] === 'dry_run';
    const ops = plan['operations'];
    const of = (id, ...types) => lines.findLast((line) => line['operation_id'] === id && types.includes(line['type']));
    const dataOf = (line) => (line?.['data'] ?? {});
    const OUTCOMES = ['succeeded', 'failed', 'skipped', 'in_doubt', 'unchanged', 'blocked'].map((word) => `operation.${word}`);
    const RECEIPTS = ['receipt.minted', 'receipt.refused'];
    const { origin: _o, vkey: _v, warnings: _w, ...facts } = data;
    const recorded = lines.filter(({ type }) => RECEIPTS.includes(type));
    return {
        schema: 'marketops.proof/v1',
        run: {
            ...facts,
            run_id: opened['run_id'] ?? null,
            run_attempt: opened['run_attempt'] ?? null,
            claim: opened['claim'] ?? null,
            mode: opened['mode'] ?? null,
            result: dataOf(closed)['result'] ?? 'failed',
            opened_at: opened['ts'] ?? null,
            closed_at: closed?.['ts'] ?? opened['ts'] ?? null,
        },
        phase_1_dry_run_plan: {
            mode: 'dry_run',
            blocked_by_mode: true,
            plan_digest: plan['plan_digest'] ?? null,
            plan_file_digest: (0,forge_crypto/* digest */.br)(planFile),
            operations: ops.map(({ operation_id, operation_kind, operation_digest, effect, reason }) => ({ operation_id, operation_kind, operation_digest, effect, reason })),
        },
        phase_2_fc_authorization: {
            blocked_by_mode: dryRun,
            policy_digest: (0,forge_crypto/* digest */.br)(policy),
            approvals,
            decisions: ops.map(({ operation_id: id }) => {
                const decided = dataOf(of(id ?? null, 'policy.decided'));
                return {
                    operation_id: id,
                    decision: decided['decision'] ?? 'no_rule',
                    violations: decided['violations'] ?? [],
                };
            }),
            receipts: recorded.map((line) => {
                const { id, payload, envelope } = receipts.get(line['operation_id']);
                return {
                    receipt_id: id,
                    operation_id: line['operation_id'] ?? null,
                    enforceable: payload['enforceable'] ?? false,
                    envelope_digest: (0,forge_crypto/* digest */.br)(envelope),
                    receipt: payload,
                };
            }),
        },
        phase_3_github_execution: {
            blocked_by_mode: dryRun,
            operations: ops.map(({ operation_id: id }) => {
                const outcome = of(id ?? null, ...OUTCOMES);
                const gate = of(id ?? null, 'gate.passed', 'gate.rejected');
                const receipt = of(id ?? null, ...RECEIPTS);
                const gateChecks = (dataOf(gate)['checks'] ?? null);
                const answer = dataOf(outcome);
                const violation = (dataOf(receipt)['violations'] ?? [])[0];
                const why = violation?.['code'] ??
                    gateChecks?.find(({ code }) => code !== null)?.['code'] ??
                    (signer === null ? 'key_missing' : null);
                return {
                    operation_id: id,
                    receipt_id: receipt?.['receipt_id'] ?? null,
                    checks: gateChecks,
                    outcome: outcome === undefined ? null : outcome['type'].slice(10),
                    status: outcome?.['status'] ?? 'rejected',
                    code: outcome === undefined ? why : answer['code'],
                    message: answer['message'] ?? null,
                    github: answer['github'] ?? null,
                };
            }),
        },
        phase_4_proof_ledger: {
            ...tip,
            bindings: recorded.map((line) => {
                const id = line['operation_id'] ?? null;
                const outcome = of(id, ...OUTCOMES.slice(0, 4));
                return {
                    receipt_id: line['receipt_id'] ?? null,
                    operation_id: id,
                    intent_seq: of(id, 'operation.intent')?.['seq'] ?? null,
                    outcome_seq: outcome?.['seq'] ?? null,
                    outcome: outcome === undefined ? null : outcome['type'].slice(10),
                };
            }),
        },
    };
}

;// CONCATENATED MODULE: ./packages/security-audit/src/forge/forge.ts





/** Makes proofs, true and false ones, also such as only a holder of the key could sign. */
const SHA = '0123456789abcdef0123456789abcdef01234567';
const CHECKS = 'authenticity mode presence enforceable run_binding operation_binding consumption expiration staleness'.split(' ');
const forge_ZERO = '0'.repeat(64);
const time = (step) => new Date(Date.UTC(2026, 10, 23, 1, 0, 0, 100 + 7 * step)).toISOString();
const checks = (failing) => {
    const at = {
        receipt_expired: 'expiration',
        run_mismatch: 'run_binding',
        signature_invalid: 'authenticity',
        receipt_missing: 'presence',
        receipt_consumed: 'consumption',
    };
    return CHECKS.map((name) => ({
        name,
        result: failing !== undefined && at[failing] === name ? 'fail' : 'pass',
        code: failing !== undefined && at[failing] === name ? failing : null,
    }));
};
const DEFAULT_OPS = [{ id: 'tag' }, { id: 'release', needs: ['tag'] }];
/** The files of a proof. */
function forge(scene = {}) {
    const { mode = 'prod', ops = DEFAULT_OPS, claim = 'c'.repeat(32), runId = '9001' } = scene;
    const signer = mode === 'dry_run' ? null : scene.signer === undefined ? SIGNER : scene.signer;
    const origin = (signer ?? SIGNER).origin;
    const policy = Buffer.from('version: 1\nrules: []\n');
    const policyDigest = (0,forge_crypto/* digest */.br)(policy);
    let step = 0;
    const plan = {
        schema: 'marketops.plan/v1',
        mode,
        blocked_by_mode: mode === 'dry_run',
        promotable: false,
        repository: 'acme/widgets',
        repository_id: '123456789',
        commit_sha: SHA,
        ref: 'refs/heads/main',
        created_at: time(step++),
        operations: [],
    };
    plan['operations'] = ops.map((op) => ({
        operation_id: op.id,
        operation_kind: 'tag_repo',
        repository: 'acme/widgets',
        repository_id: '123456789',
        parameters: { tag: op.id, target_sha: SHA, message: `Release ${op.id}\n`, move: false, force: false },
        depends_on: [...(op.needs ?? [])],
        effect: op.effect ?? 'create',
        reason: null,
        observed: null,
        target_subject: 'Bump',
    }));
    scene.plan?.(plan);
    const planned = plan['operations'];
    for (const op of planned) {
        const { operation_kind, repository, repository_id, parameters } = op;
        op['operation_digest'] = (0,forge_crypto/* digest */.br)((0,forge_crypto/* jcs */.vI)({ operation_kind, repository, repository_id, parameters }));
    }
    plan['plan_digest'] = (0,forge_crypto/* digest */.br)((0,forge_crypto/* jcs */.vI)({
        schema: 'marketops.plan-digest/v1',
        repository_id: plan['repository_id'],
        commit_sha: plan['commit_sha'],
        operations: planned.map((op) => ({
            operation_id: op['operation_id'],
            operation_digest: op['operation_digest'],
            depends_on: op['depends_on'],
        })),
    }));
    scene.planned?.(plan);
    const planFile = file(plan);
    const digestOfOp = new Map(planned.map((op) => [op['operation_id'], op['operation_digest']]));
    const run = {
        repository: 'acme/widgets',
        repository_id: '123456789',
        commit_sha: SHA,
        ref: 'refs/heads/main',
        event: 'push',
        actor: 'octocat',
        workflow_ref: 'acme/widgets/.github/workflows/r.yml@refs/heads/main',
        workflow_sha: SHA,
        environment: mode === 'prod' ? 'production' : null,
    };
    let lines = [];
    const add = (type, data, op, extra = {}) => {
        const named = op === undefined ? {} : { operation_id: op.id, operation_kind: 'tag_repo' };
        lines.push({ v: 1, ts: time(step++), type, mode, run_id: runId, run_attempt: 1, claim, data, ...named, ...extra });
    };
    add('run.opened', { ...run, origin, action_version: '1.0.0', vkey: signer?.vkey ?? null, warnings: [] });
    add('plan.created', { plan_digest: plan['plan_digest'], plan_file_digest: (0,forge_crypto/* digest */.br)(planFile), operations: ops.length });
    const noRule = { rule: 'r', code: 'policy_no_rule', message: 'no rule permits this' };
    for (const op of ops) {
        const decision = op.decision ?? 'permit';
        const permit = decision === 'permit';
        add('policy.decided', {
            policy_digest: policyDigest,
            decision,
            rules: [
                {
                    id: 'r',
                    effect: 'permit',
                    matched: permit,
                    unmet: permit ? null : { condition: 'refs', expected: 'a', found: 'b' },
                },
            ],
            violations: permit ? [] : [noRule],
        }, op);
    }
    const receipts = new Map();
    const base = scene.linesBefore ?? 0;
    const others = Array.from({ length: base + (scene.linesBetween ?? 0) }, (_, i) => (0,forge_crypto/* leaf */.V4)(`other ${i}`));
    const approvals = mode === 'prod'
        ? [{ environment: 'production', user: 'alice', user_id: '77', state: 'approved', comment: '' }]
        : [];
    const mint = (op, violations) => {
        const id = `rcpt_${(0,forge_crypto/* digest */.br)(`${claim}${op.id}`).slice(7, 39)}`;
        const issued = time(step++);
        const { event: _e, commit_sha: _c, ref: _r, ...facts } = run;
        const payload = {
            schema: 'marketops.receipt/v1',
            receipt_id: id,
            enforceable: violations.length === 0,
            mode,
            ...facts,
            api_url: 'https://api.github.com',
            run_id: runId,
            run_attempt: 1,
            operation_id: op.id,
            operation_kind: 'tag_repo',
            operation_digest: digestOfOp.get(op.id) ?? '',
            plan_digest: plan['plan_digest'],
            policy_digest: policyDigest,
            approvals: approvals,
            violations,
            ledger: signer === null ? null : { size: base, head: base === 0 ? forge_ZERO : others[base - 1].toString('hex') },
            issued_at: issued,
            expires_at: new Date(Date.parse(issued) + 900_000).toISOString(),
            key_id: signer?.keyId ?? null,
        };
        scene.receipt?.(payload, op.id);
        const bytes = Buffer.from((0,forge_crypto/* jcs */.vI)(payload));
        const type = 'application/vnd.marketops.receipt.v1+json';
        const envelope = {
            payload: bytes.toString('base64'),
            payloadType: type,
            signatures: signer === null
                ? []
                : [
                    { keyid: `hmac-sha256:${signer.keyId}`, sig: signer.hmac((0,forge_crypto/* pae */.Zg)(type, bytes)).toString('base64') },
                    { keyid: `ed25519:${signer.keyHash}`, sig: signer.ed25519((0,forge_crypto/* pae */.Zg)(type, bytes)).toString('base64') },
                ],
        };
        scene.envelope?.(envelope, op.id);
        receipts.set(op.id, { id, payload, envelope: file(envelope) });
        const minted = violations.length === 0;
        add(minted ? 'receipt.minted' : 'receipt.refused', {
            envelope_digest: (0,forge_crypto/* digest */.br)(file(envelope)),
            operation_digest: digestOfOp.get(op.id) ?? '',
            enforceable: minted,
            violations,
        }, op, { receipt_id: id, ...(minted ? {} : { status: 'rejected' }) });
    };
    const refused = ops.some((op) => (op.decision ?? 'permit') !== 'permit' || op.effect === 'conflict');
    const idle = (op) => op.effect === 'none' && (op.decision ?? 'permit') === 'permit';
    const unchanged = (op) => add('operation.unchanged', { code: null, message: null, github: null, effect: 'none' }, op, { status: 'success' });
    let split = 0;
    if (mode === 'dry_run') {
        for (const op of ops)
            mint(op, [
                { rule: null, code: 'mode_not_prod', message: 'dry run' },
                ...((op.decision ?? 'permit') === 'permit' ? [] : [noRule]),
            ]);
        for (const op of ops)
            add('operation.blocked', { code: 'mode_not_prod', effect: op.effect ?? 'create', operation_digest: digestOfOp.get(op.id) ?? '' }, op, { status: 'rejected' });
    }
    else if (signer !== null && refused) {
        for (const op of ops.filter((other) => scene.execute !== true && !idle(other))) {
            const mine = (op.decision ?? 'permit') !== 'permit'
                ? noRule
                : { rule: null, code: op.effect === 'conflict' ? 'conflict' : 'plan_blocked', message: 'refused' };
            mint(op, [mine]);
        }
        ops.filter(idle).forEach(unchanged);
    }
    else if (signer !== null) {
        const todo = ops.filter((op) => !idle(op));
        const size = scene.batch ?? 100;
        for (let first = 0; first < todo.length; first += size) {
            const batch = todo.slice(first, first + size);
            for (const op of batch)
                mint(op, []);
            if (scene.authorize === true)
                continue;
            for (const op of batch) {
                const id = receipts.get(op.id)?.id ?? '';
                if (op.rejected !== undefined && op.outcome !== 'skipped') {
                    add('gate.rejected', { checks: checks(op.rejected) }, op, { receipt_id: id, status: 'rejected' });
                    continue;
                }
                add('gate.passed', { checks: checks() }, op, { receipt_id: id });
                add('operation.intent', { operation_digest: digestOfOp.get(op.id) ?? '', natural_key: op.id }, op, {
                    receipt_id: id,
                });
            }
            split = lines.length;
            for (const op of batch) {
                const id = receipts.get(op.id)?.id ?? '';
                const outcome = op.outcome ?? 'succeeded';
                if ((op.rejected !== undefined && op.outcome !== 'skipped') || outcome === 'none')
                    continue;
                if (op.rejected !== undefined)
                    add('gate.rejected', { checks: checks(op.rejected) }, op, { receipt_id: id, status: 'rejected' });
                const good = outcome === 'succeeded';
                const code = good
                    ? null
                    : (op.code ?? op.rejected ?? (outcome === 'skipped' ? 'dependency_failed' : 'github_error'));
                add(`operation.${outcome}`, {
                    code,
                    message: good ? null : 'because',
                    github: good ? { id: null, sha: SHA, url: null } : null,
                    effect: op.effect ?? 'create',
                }, op, {
                    receipt_id: id,
                    status: good ? 'success' : outcome === 'skipped' ? 'rejected' : 'failed',
                });
            }
        }
        ops.filter(idle).forEach(unchanged);
    }
    if (scene.closed !== false) {
        const counts = {};
        for (const { type } of lines)
            counts[type] = (counts[type] ?? 0) + 1;
        add('run.closed', { result: scene.result ?? resultOf(mode, signer, counts, ops.length, scene), counts });
    }
    lines = scene.lines?.(lines) ?? lines;
    return seal({ scene, lines, plan, planFile, policy, receipts, signer, others, base, split, approvals });
}
function resultOf(mode, signer, counts, ops, scene) {
    const of = (type) => counts[type] ?? 0;
    if (mode === 'dry_run')
        return 'planned';
    if (signer === null)
        return 'blocked';
    if (of('operation.intent') === 0) {
        if (scene.authorize === true)
            return 'authorized';
        return of('operation.unchanged') === ops ? 'unchanged' : 'blocked';
    }
    if (of('operation.succeeded') + of('operation.unchanged') === ops)
        return 'shipped';
    return of('operation.succeeded') > 0 ? 'partial' : 'failed';
}


/***/ }),

/***/ 350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ DIGEST_COMMAND),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   c_: () => (/* binding */ SIGN_OFF_FIELDS),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   ql: () => (/* binding */ SIGN_OFF)
/* harmony export */ });
/* harmony import */ var _src_report_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2792);

function tally(scenarios) {
    const of = (outcome) => scenarios.filter((one) => one.outcome === outcome).length;
    return { defended: of('defended'), detected: of('detected'), breached: of('breached') };
}
const told = ({ defended, detected, breached }) => `${defended + detected + breached} scenarios: ${defended} defended, ${detected} detected, ${breached} breached`;
/** What the words of the outcomes mean; the report explains them. */
const OUTCOMES = [
    ['defended', 'the attack was refused, nothing was written to GitHub, and the evidence says why'],
    ['detected', 'the attack is possible to whoever holds the files, and `verify` finds it out'],
    ['breached', 'the attack succeeded, or it could not be shown that it does not'],
];
/** What a person signs; filled in by hand. */
const SIGN_OFF = [
    'The digest above is that of the bundle in the commit that we use',
    'Every scenario was read, and none that matters to us is missing',
    'What is breached, if anything, is accepted or will be fixed before use',
];
const SIGN_OFF_FIELDS = ['Name', 'Role', 'Date', 'Commit of the action', 'Signature'];
/** How anybody makes the bundle's digest again, in the folder of the bundle. */
const DIGEST_COMMAND = "find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs sha256sum | sha256sum";
/** The audit as Markdown. */
function renderMarkdown({ bundle, scenarios }, { version, at, whole }) {
    const cell = (text) => (0,_src_report_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', ' ');
    const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    const code = (text) => {
        const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
        return `${fence}\n${(0,_src_report_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text)}\n${fence}`;
    };
    return `# Security audit

MarketOps ${version}, ${at}${whole ? '' : ', a part of the scenarios only'}

**${told(tally(scenarios))}**

Bundle: \`${bundle.digest}\` over ${bundle.files.length} files. In the folder of the bundle, anybody makes it again:

${code(DIGEST_COMMAND)}

${table(['Scenario', 'Attack', 'Severity', 'Outcome'], scenarios.map(({ id, name, severity, outcome }) => [id, cell(name), severity, outcome]))}

${OUTCOMES.map(([word, meaning]) => `* _${word}_: ${meaning}`).join('\n')}

## Scenarios

${scenarios
        .map(({ id, name, attack, defence, severity, expected, outcome, evidence }) => `### ${id} ${cell(name)}

* Attack (${severity}): ${cell(attack)}
* Defence: ${cell(defence)}
* Expected: ${cell(expected)}
* Outcome: **${outcome}**

${code(evidence)}
`)
        .join('\n')}
## Files of the bundle

${table(['File', 'Bytes', 'SHA-256'], bundle.files.map(({ path, size, digest }) => [`\`${cell(path)}\``, String(size), `\`${digest}\``]))}

## Sign-off

${SIGN_OFF.map((line) => `- [ ] ${line}`).join('\n')}

${table(SIGN_OFF_FIELDS, [SIGN_OFF_FIELDS.map(() => ' ')])}
`;
}


/***/ }),

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

/***/ 374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  securityAuditCommand: () => (/* binding */ securityAuditCommand)
});

// UNUSED EXPORTS: SECURITY_AUDIT_USAGE

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/core/clock.ts
var core_clock = __webpack_require__(2257);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(3323);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/authorize/secret.ts
var authorize_secret = __webpack_require__(6311);
// EXTERNAL MODULE: ./src/core/parallel.ts
var core_parallel = __webpack_require__(2112);
// EXTERNAL MODULE: ./src/report/foreign-text.ts
var foreign_text = __webpack_require__(2792);
// EXTERNAL MODULE: ./src/core/digest.ts
var digest = __webpack_require__(5543);
;// CONCATENATED MODULE: ./packages/security-audit/src/bundle.ts



/** Every file of dist, by its path within. */
async function pathsOf(dist) {
    const entries = await (0,promises_.readdir)(dist, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll(external_node_path_.sep, '/'))
        .sort();
}
async function digestBundle(dist) {
    const files = [];
    for (const path of await pathsOf(dist)) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(dist, path));
        files.push({ path, digest: (0,digest/* sha256 */.s)(bytes).toString('hex'), size: bytes.length });
    }
    const lines = files.map(({ path, digest }) => `${digest}  ${path}\n`).join('');
    return { digest: `sha256:${(0,digest/* sha256 */.s)(lines).toString('hex')}`, files };
}
/** Secrets of the product's own form that stand in the bundle: there must be none, and none of them may work. */
async function keysInBundle(dist) {
    const found = new Set();
    for (const path of await pathsOf(dist)) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(dist, path), 'latin1');
        for (const [key] of text.matchAll(/mok1_[A-Za-z0-9_-]{43}[0-9a-f]{8}/g))
            found.add(key);
    }
    return [...found];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(6260);
// EXTERNAL MODULE: ./src/protocol/vkey.ts
var vkey = __webpack_require__(9523);
;// CONCATENATED MODULE: ./packages/security-audit/src/material.ts
/** What the audited repository holds: operations of every kind, a plain policy and a strict one. */
const OWNER = 'acme';
const REPOSITORY = 'widgets';
const REPOSITORY_ID = '1000001';
const RUN_ID = '9001';
const ENVIRONMENT = 'production';
/** Not a host that anybody has: what is signed in an audit can be taken for nobody's. */
const SERVER = 'https://security-audit.localhost';
const SHIP_TOKEN = 'audit-ship-token';
const PLAN_TOKEN = 'audit-plan-token';
const TOKENS = {
    [SHIP_TOKEN]: {
        login: 'github-actions[bot]',
        app: true,
        permissions: { contents: 'write', pull_requests: 'write', issues: 'write', actions: 'read' },
    },
    [PLAN_TOKEN]: { login: 'github-actions[bot]', app: true, permissions: { contents: 'read' } },
};
const ENTRIES = {
    tag: `  - id: tag
    kind: tag_repo
    tag: v1.0.0
    message: Version 1.0.0
`,
    release: `  - id: release
    kind: publish_release
    tag: v1.0.0
    name: Widgets 1.0.0
    body: First version.
    assets:
      - build/widgets.tar.gz
      - path: build/SHA256SUMS
        label: checksums
    depends_on: [tag]
`,
    pull: `  - id: pr
    kind: open_pr
    base: main
    head: release/v1.0.0
    title: Version 1.0.0
    body: What was released.
    commit:
      message: Note the release
      files: [VERSIONS]
    depends_on: [release]
`,
};
const operations = (...entries) => `version: 1\noperations:\n${entries.join('')}`;
/** One operation of each kind: whatever a defence lets through would be seen as a write. */
const OPERATIONS = operations(ENTRIES.tag, ENTRIES.release, ENTRIES.pull);
const TAG_ONLY = operations(ENTRIES.tag);
const RELEASE_ONLY = operations(ENTRIES.release.replace('    depends_on: [tag]\n', ''));
const PULL_ONLY = operations(ENTRIES.pull.replace('    depends_on: [release]\n', ''));
/** Permits everything from main and asks for nobody, so that other defences stand alone. */
const PLAIN_POLICY = `version: 1
environment: production
receipt_ttl: 15m
max_operations: 100
reruns: same_plan
ledger_protection: warn
plan_digest: optional
approvals: none
environment_protection:
  required_reviewers: false
  prevent_self_review: false
  admins_may_bypass: true
  branch_restricted: false
rules:
  - id: from-main
    effect: permit
    reason: Releases are made from main
    operations: [tag_repo, publish_release, open_pr]
    repositories: [self]
    when:
      refs: [refs/heads/main]
`;
const EVERY_CONDITION = {
    tag_repo: `      tags: ['v*']
      target_on_default_branch: true
      moves_tag: false
`,
    publish_release: `      tags: [{semver: '>=1.0.0', prefix: v}]
      asset_names: ['*.tar.gz', SHA256SUMS]
      max_assets: 2
      max_asset_bytes: 1000
      prerelease: false
      draft: false
      generated_notes: false
`,
    open_pr: `      pull_request_bases: [main]
      labels: [docs]
      draft: false
`,
};
/** Every condition that a rule can have, all of them met by {@link OPERATIONS}. */
const CONDITIONED_POLICY = `${PLAIN_POLICY.slice(0, PLAIN_POLICY.indexOf('rules:'))}rules:
${Object.entries(EVERY_CONDITION)
    .map(([kind, lines]) => `  - id: ${kind.replace('_', '-')}
    effect: permit
    reason: Every condition is met
    operations: [${kind}]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      events: [push]
      actors: [maintainer]
      workflows: [{path: .github/workflows/release.yml, ref: refs/heads/main}]
      environments: [production]
      windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2000-01-02}]}
${lines}`)
    .join('')}`;
/** Asks for everything that a policy can ask for. */
const STRICT_POLICY = `version: 1
environment: production
receipt_ttl: 15m
max_operations: 20
reruns: same_plan
ledger_protection: required
plan_digest: required
approvals:
  min: 1
  not: [actor, triggering_actor, commit_author]
  comment_must_contain_plan_digest: true
  from:
    users: [{login: reviewer, id: '4242'}]
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
rules:
  - id: from-main
    effect: permit
    reason: Releases are made from main
    operations: [tag_repo, publish_release, open_pr]
    repositories: [self]
    when:
      refs: [refs/heads/main]
`;
/** The reviewer whom {@link STRICT_POLICY} names. */
const REVIEWER = { login: 'reviewer', id: 4242 };
const FILES = {
    'build/widgets.tar.gz': 'not really an archive',
    'build/SHA256SUMS': 'sums\n',
    VERSIONS: '',
};
/** What a build step changed after the checkout: the pull request proposes it. */
const CHANGES = { VERSIONS: '1.0.0\n' };
/** How the environment is protected, as {@link STRICT_POLICY} wants it. */
const PROTECTED = {
    requiredReviewers: [REVIEWER.login],
    preventSelfReview: true,
    canAdminsBypass: false,
    branchPolicy: 'protected',
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/audit/tree.ts
var tree = __webpack_require__(1971);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(2533);
// EXTERNAL MODULE: ./packages/embedded-github/src/index.ts + 43 modules
var src = __webpack_require__(1442);
// EXTERNAL MODULE: ./src/rehearse/runner.ts
var runner = __webpack_require__(5603);
;// CONCATENATED MODULE: ./packages/security-audit/src/ledger-write.ts

/** Whether a request writes to the ledger: a commit on its branch; or, for its first, a tree, a commit and the branch. */
function isLedgerWrite({ method, path, requestBody, }) {
    if (method !== 'POST')
        return false;
    const body = requestBody.toString();
    if (path.endsWith('/graphql')) {
        return body.includes('createCommitOnBranch') && body.includes(`"branchName":"${ledger_files/* LEDGER_BRANCH */.jF}"`);
    }
    if (path.endsWith('/git/trees'))
        return body.includes('"path":"ledger/');
    if (path.endsWith('/git/commits'))
        return body.includes('"message":"Ledger: ');
    return path.endsWith('/git/refs') && body.includes(`"refs/heads/${ledger_files/* LEDGER_BRANCH */.jF}"`);
}

;// CONCATENATED MODULE: ./packages/security-audit/src/scene.ts









/** A repository on an embedded GitHub of its own, its checkout, and the bundled action to run in it. */
class AuditScene {
    github;
    workspace;
    stage;
    #before;
    #requests = 0;
    #steps = 0;
    constructor(github, workspace, stage) {
        this.github = github;
        this.workspace = workspace;
        this.stage = stage;
        this.#before = this.#published();
    }
    static async open(stage, options = {}) {
        const { operations = OPERATIONS, policy = PLAIN_POLICY, files = {} } = options;
        const committed = {
            ...FILES,
            ...files,
            '.marketops/operations.yml': operations,
            '.marketops/policy.yml': policy,
        };
        const workspace = (0,external_node_path_.join)(stage.temporary, 'workspace');
        await (0,promises_.cp)(await stage.checkout(committed), workspace, { recursive: true });
        const trustedKeys = options.trustedKeys ?? `${stage.keys.vkey.text}\n`;
        const github = await (0,src/* startGitHub */.y)({
            owner: OWNER,
            repo: REPOSITORY,
            repositoryId: Number(options.repositoryId ?? REPOSITORY_ID),
            files: Object.fromEntries(Object.entries({ ...committed, '.marketops/trusted-keys': trustedKeys }).map(([path, content]) => [
                path,
                { content },
            ])),
            tokens: TOKENS,
        });
        const { admin } = github;
        admin.addUser(REVIEWER.login, { id: REVIEWER.id });
        admin.addUser(OWNER, { type: 'User' });
        admin.addUser('maintainer');
        admin.setEnvironment(ENVIRONMENT, PROTECTED);
        admin.setRules([
            {
                target: 'branch',
                pattern: `refs/heads/${ledger_files/* LEDGER_BRANCH */.jF}`,
                rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
            },
        ]);
        admin.createRun({ runId: Number(RUN_ID), headSha: github.commitSha, actor: 'maintainer' });
        if (options.ledger !== false) {
            const content = (0,tree/* tipFile */.C0)(tree/* EMPTY_TIP */._W).toString();
            admin.commitFiles(ledger_files/* LEDGER_BRANCH */.jF, { [ledger_files/* TIP_PATH */.Ij]: { content } }, 'Begin the ledger', { parent: null });
        }
        const scene = new AuditScene(github, workspace, stage);
        await scene.change(CHANGES);
        scene.mark();
        return scene;
    }
    close() {
        return this.github.close();
    }
    /** Changes files of the checkout only; null deletes. */
    async change(files) {
        for (const [path, content] of Object.entries(files)) {
            const target = (0,external_node_path_.join)(this.workspace, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            if (content === null)
                await (0,promises_.rm)(target, { recursive: true, force: true });
            else
                await (0,promises_.writeFile)(target, content);
        }
    }
    /** The facts of the job, as the runner sets them. */
    facts() {
        const { apiUrl, graphqlUrl, commitSha, owner, repo, repositoryId } = this.github;
        return {
            GITHUB_REPOSITORY: `${owner}/${repo}`,
            GITHUB_REPOSITORY_ID: repositoryId,
            GITHUB_RUN_ID: RUN_ID,
            GITHUB_RUN_ATTEMPT: '1',
            GITHUB_WORKFLOW_REF: `${owner}/${repo}/.github/workflows/release.yml@refs/heads/main`,
            GITHUB_WORKFLOW_SHA: commitSha,
            GITHUB_ACTOR: 'maintainer',
            GITHUB_TRIGGERING_ACTOR: 'maintainer',
            GITHUB_SHA: commitSha,
            GITHUB_REF: 'refs/heads/main',
            GITHUB_EVENT_NAME: 'push',
            GITHUB_API_URL: apiUrl,
            GITHUB_GRAPHQL_URL: graphqlUrl,
            GITHUB_SERVER_URL: SERVER,
        };
    }
    /** A step of the bundled action in the protected environment. */
    prod(changes = {}) {
        const inputs = { mode: 'prod', environment: ENVIRONMENT, 'hmac-key': this.stage.secret };
        return this.#step({ ...changes, inputs: { ...inputs, ...changes.inputs } });
    }
    /** A dry run with a token that can only read. */
    dryRun(changes = {}) {
        const inputs = { mode: 'dry_run', 'github-token': PLAN_TOKEN };
        return this.#step({ ...changes, inputs: { ...inputs, ...changes.inputs } });
    }
    async #step({ entry = 'index.js', inputs = {}, facts = {}, env = {}, onStart }) {
        const proof = (0,external_node_path_.join)(this.stage.temporary, `proof-${++this.#steps}`);
        const result = await (0,runner/* runStep */.eg)({
            entry: (0,external_node_path_.join)(this.stage.dist, entry),
            workspace: this.workspace,
            temporary: this.stage.temporary,
            inputs: { 'github-token': SHIP_TOKEN, 'proof-directory': proof, ...inputs },
            github: { ...this.facts(), ...facts },
            env: { MARKETOPS_TEST_WRITE_PACING_MS: '0', ...env },
            ...(onStart === undefined ? {} : { onStart }),
        });
        const ledger = (0,external_node_path_.join)(proof, 'ledger.jsonl');
        const lines = (0,external_node_fs_.existsSync)(ledger) ? (0,external_node_fs_.readFileSync)(ledger, 'utf8').trimEnd().split('\n') : [];
        return { ...result, proof, lines };
    }
    /** What was there or was asked for until now is not the attack's: {@link writes} and {@link hasPublished} begin anew. */
    mark() {
        this.#before = this.#published();
        this.#requests = this.github.requests.length;
    }
    /** Requests that could change something, those to the ledger's branch apart. */
    writes() {
        return this.github.requests
            .slice(this.#requests)
            .filter((request) => request.method !== 'GET' && request.method !== 'HEAD' && !isLedgerWrite(request))
            .map(({ method, path }) => `${method} ${path}`);
    }
    /** Whether GitHub holds something else than at the last {@link mark}, the ledger apart. */
    hasPublished() {
        return this.#published() !== this.#before;
    }
    #published() {
        const { refs, releases, pulls } = this.github.admin.snapshot();
        const others = Object.entries(refs).filter(([name]) => name !== `refs/heads/${ledger_files/* LEDGER_BRANCH */.jF}`);
        return JSON.stringify([others, releases, pulls], (key, value) => (key === 'bytes' ? null : value));
    }
    /** A checkout of the ledger branch as it is now. */
    async ledgerCheckout(name = 'ledger') {
        const { admin } = this.github;
        const folder = (0,external_node_path_.join)(this.stage.temporary, name);
        for (const path of Object.keys(admin.listFiles(ledger_files/* LEDGER_BRANCH */.jF))) {
            await (0,promises_.mkdir)((0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(path)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), admin.readFile(ledger_files/* LEDGER_BRANCH */.jF, path) ?? '');
        }
        return folder;
    }
}

;// CONCATENATED MODULE: ./packages/security-audit/src/context.ts










const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** What the scenarios of one audit share. Scenes are opened for one scenario each and closed with it. */
class AuditContext {
    dist;
    secret;
    keys;
    #temporary;
    #shared;
    #scenes = [];
    #folders = 0;
    constructor(options) {
        this.dist = options.dist;
        this.secret = options.secret;
        this.keys = keysOf(options.secret);
        this.#temporary = options.temporary;
        this.#shared = options.shared;
    }
    /** Made once an audit, however many scenarios ask for it. */
    once(key, make) {
        const known = this.#shared.get(key);
        if (known !== undefined)
            return known;
        const made = make();
        this.#shared.set(key, made);
        return made;
    }
    /** A new folder of this scenario. */
    async folder() {
        const path = (0,external_node_path_.join)(this.#temporary, String(++this.#folders));
        await (0,promises_.mkdir)(path, { recursive: true });
        return path;
    }
    async open(options = {}, secret = this.secret) {
        const stage = {
            dist: this.dist,
            temporary: await this.folder(),
            secret,
            keys: keysOf(secret, options.repositoryId),
            checkout: (files) => this.#checkout(files),
        };
        const scene = await AuditScene.open(stage, options);
        this.#scenes.push(scene);
        return scene;
    }
    async close() {
        await Promise.all(this.#scenes.map((scene) => scene.close()));
    }
    /** The plan of a scene with these options: it depends on nothing else, so it is made once. */
    plan(options = {}) {
        return this.once(`plan ${JSON.stringify(options)}`, async () => {
            const scene = await this.open(options);
            const step = await scene.dryRun();
            if (step.exitCode !== 0)
                throw new Error(`the plan itself failed:\n${step.log}`);
            return (0,jcs/* parseJsonFile */.OW)(await (0,promises_.readFile)((0,external_node_path_.join)(step.proof, 'plan.json')));
        });
    }
    /** `marketops verify` of the audited bundle, under the audited repository's key unless another or none is pinned. */
    async verify(path, args = [], { pinned = true } = {}) {
        const pins = !pinned || args.includes('--vkey') ? [] : ['--vkey', this.keys.vkey.text];
        const { out } = await this.cli(['verify', path, ...pins, '--json', ...args]);
        const report = JSON.parse(out);
        const bad = report.checks.filter(({ status }) => !['ok', 'not_applicable', 'skipped'].includes(status));
        return { verdict: report.verdict, failed: bad.map(({ name, detail }) => ({ name, detail })) };
    }
    /** The audited bundle's command line. */
    async cli(args) {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [(0,external_node_path_.join)(this.dist, 'cli/index.js'), ...args], {
            cwd: await this.folder(),
            env: { PATH: process.env['PATH'] ?? '' },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        let out = '';
        child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
        child.stderr.resume();
        const code = await new Promise((resolve, reject) => {
            child.on('error', reject);
            child.on('close', resolve);
        });
        return { code, out };
    }
    #checkout(files) {
        return this.once(`checkout ${(0,digest/* digestOf */.o)(JSON.stringify(files))}`, async () => {
            const folder = await this.folder();
            for (const [path, content] of Object.entries(files)) {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
                await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), content);
            }
            const git = (...args) => run('git', ['-C', folder, ...args]);
            await git('init', '--quiet');
            await git('add', '--all', '--force');
            await git('-c', 'user.name=audit', '-c', 'user.email=audit@localhost', 'commit', '--quiet', '--message', 'Start');
            return folder;
        });
    }
}
/** The keys of a secret in the audited repository, or another. */
function keysOf(secret, repositoryId = REPOSITORY_ID) {
    return (0,authorize_secret/* deriveKeys */.Cd)((0,authorize_secret/* parseSecret */.o7)(secret, 'the key of the audit'), repositoryId, (0,vkey/* originOf */.yv)(SERVER, repositoryId));
}

// EXTERNAL MODULE: ./src/verify/index.ts
var verify = __webpack_require__(1161);
// EXTERNAL MODULE: ./src/verify/source.ts
var source = __webpack_require__(6848);
// EXTERNAL MODULE: ./src/verify/verify-proof.ts + 8 modules
var verify_proof = __webpack_require__(1359);
// EXTERNAL MODULE: ./packages/security-audit/src/forge/branch.ts
var forge_branch = __webpack_require__(7352);
// EXTERNAL MODULE: ./packages/security-audit/src/forge/forge.ts + 2 modules
var forge = __webpack_require__(2349);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/security-audit/src/forge/zip.ts

/** A zip, written byte by byte: no library would write what the tests need. */
function zip(files) {
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const { name, bytes, size, stored, mode, flags = 0, method } of files) {
        const packed = stored === true ? bytes : (0,external_node_zlib_.deflateRawSync)(bytes);
        const path = Buffer.from(name);
        const fields = Buffer.alloc(26);
        fields.writeUInt16LE(20, 0);
        fields.writeUInt16LE(0x800 | flags, 2);
        fields.writeUInt16LE(method ?? (stored === true ? 0 : 8), 4);
        fields.writeUInt32LE((0,external_node_zlib_.crc32)(bytes), 10);
        fields.writeUInt32LE(packed.length, 14);
        fields.writeUInt32LE(size ?? bytes.length, 18);
        fields.writeUInt16LE(path.length, 22);
        const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, path, packed]);
        const central = Buffer.alloc(46);
        central.write('PK\u0001\u0002', 0, 'latin1');
        central.writeUInt16LE((3 << 8) | 20, 4);
        fields.copy(central, 6, 0, 26);
        central.writeUInt32LE((((mode ?? 0o100644) << 16) >>> 0) >>> 0, 38);
        central.writeUInt32LE(offset, 42);
        directory.push(central, path);
        parts.push(local);
        offset += local.length;
    }
    const tail = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.write('PK\u0005\u0006', 0, 'latin1');
    end.writeUInt16LE(files.length, 8);
    end.writeUInt16LE(files.length, 10);
    end.writeUInt32LE(tail.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, tail, end]);
}
const zipOf = (files, prefix = '') => zip([...files].map(([name, bytes]) => ({ name: `${prefix}${name}`, bytes })));

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/branches.ts


/** Checkouts of the ledger branch that somebody changed, or that a holder of the key wrote falsely. */
const CRASHED = { closed: false, ops: [{ id: 'a', outcome: 'none' }] };
/** The last run records what became of the one intent that an earlier run left open. */
const reconcile = (lines) => {
    const intent = lines.find(({ type }) => type === 'operation.intent');
    const opened = lines.findLastIndex(({ type }) => type === 'run.opened');
    const { receipt_id, run_id, run_attempt, operation_id, operation_kind } = intent;
    const line = {
        ...lines[opened],
        type: 'operation.reconciled',
        operation_id: operation_id ?? null,
        operation_kind: operation_kind ?? null,
        data: {
            receipt_id: receipt_id ?? null,
            run_id: run_id ?? null,
            run_attempt: run_attempt ?? null,
            observed: 'done',
            github: null,
        },
    };
    const closed = lines.at(-1)?.['data'];
    const counts = { ...closed['counts'], 'operation.reconciled': 1 };
    return lines.with(-1, { ...lines.at(-1), data: { ...closed, counts } }).toSpliced(opened + 1, 0, line);
};
/** Two runs, one after the other. */
const two = { runs: [{}, { ops: [{ id: 'x' }] }] };
const path = (files, folder) => [...files.keys()].find((name) => name.startsWith(folder));
const edit = (change) => ({ ...two, files: change });
/** Name, verdict, a check that finds it out, and the branch. */
const BRANCH_CASES = [
    [
        'the last segment removed',
        'TAMPERED',
        'checkpoint_states',
        edit((files) => files.delete(path(files, (0,forge_branch/* segment */.m)(13)))),
    ],
    ['the first segment removed', 'TAMPERED', 'ledger_sequence', edit((files) => files.delete((0,forge_branch/* segment */.m)(0)))],
    [
        'a segment under another name',
        'TAMPERED',
        'segments',
        edit((files) => {
            files.set((0,forge_branch/* segment */.m)(14), files.get((0,forge_branch/* segment */.m)(13)));
            files.delete((0,forge_branch/* segment */.m)(13));
        }),
    ],
    [
        'a segment in another folder',
        'TAMPERED',
        'segments',
        edit((files) => {
            files.set((0,forge_branch/* segment */.m)(13).replace('000000/', '000001/'), files.get((0,forge_branch/* segment */.m)(13)));
            files.delete((0,forge_branch/* segment */.m)(13));
        }),
    ],
    ['an empty segment', 'TAMPERED', 'segments', edit((files) => files.set((0,forge_branch/* segment */.m)(99), Buffer.alloc(0)))],
    [
        'a line edited',
        'TAMPERED',
        'ledger_chain',
        edit((files) => files.set((0,forge_branch/* segment */.m)(0), Buffer.from(files.get((0,forge_branch/* segment */.m)(0)).toString().replace('octocat', 'mallory')))),
    ],
    ['an authorize job in the ledger', 'TAMPERED', 'result', { runs: [{}, { authorize: true, ops: [{ id: 'x' }] }] }],
    ['checkpoint removed', 'TAMPERED', 'checkpoint_states', edit((files) => files.delete('checkpoint'))],
    ['checkpoint planted', 'UNVERIFIABLE', 'checkpoint_signatures', { ...two, signer: forge/* OTHER */.Zs }],
    [
        'checkpoint that is none',
        'TAMPERED',
        'checkpoint_states',
        edit((files) => files.set('checkpoint', Buffer.from('x\n'))),
    ],
    ['lines after the last checkpoint', 'INCOMPLETE', 'landed', { ...two, covered: 13 }],
    [
        'tip.json of another size',
        'TAMPERED',
        'tip',
        edit((files) => files.set('tip.json', (0,forge/* file */.NJ)({ size: 3, head: 'a'.repeat(64), frontier: [] }))),
    ],
    [
        'tip.json of another frontier',
        'TAMPERED',
        'tip',
        edit((files) => files.set('tip.json', Buffer.from(files.get('tip.json').toString().replace(/\["[0-9a-f]{64}/, `["${'a'.repeat(64)}`)))),
    ],
    ['tip.json removed', 'TAMPERED', 'tip', edit((files) => files.delete('tip.json'))],
    ['a consumption record deleted', 'TAMPERED', 'consumed', edit((files) => files.delete(path(files, 'consumed/')))],
    [
        'a consumption record edited',
        'TAMPERED',
        'consumed',
        edit((files) => files.set(path(files, 'consumed/'), (0,forge/* file */.NJ)({ claim: 'a'.repeat(32), operation_digest: `sha256:${'a'.repeat(64)}`, run_attempt: 1, run_id: '1' }))),
    ],
    [
        'a consumption record planted',
        'TAMPERED',
        'consumed',
        edit((files) => files.set(`consumed/aa/rcpt_${'a'.repeat(32)}.json`, files.get(path(files, 'consumed/')))),
    ],
    [
        'an open entry planted',
        'TAMPERED',
        'open',
        edit((files) => files.set(`open/${'a'.repeat(64)}.json`, (0,forge/* file */.NJ)({ receipt_id: `rcpt_${'a'.repeat(32)}`, run_attempt: 1, run_id: '1', seq: 0 }))),
    ],
    [
        'an open entry deleted',
        'TAMPERED',
        'open',
        { runs: [CRASHED], files: (files) => files.delete(path(files, 'open/')) },
    ],
    ['a run record deleted', 'TAMPERED', 'runs', edit((files) => files.delete(path(files, 'runs/')))],
    [
        'a run record with another plan',
        'TAMPERED',
        'runs',
        edit((files) => files.set(path(files, 'runs/'), (0,forge/* file */.NJ)({ opened_at: '2026-11-23T01:00:00.000Z', plan_digests: [] }))),
    ],
    ['a dry run on the branch', 'TAMPERED', 'branch_lines', { runs: [{ mode: 'dry_run' }] }],
    ['a run without a key on the branch', 'TAMPERED', 'branch_lines', { runs: [{ signer: null }] }],
    [
        'a receipt used by two runs',
        'TAMPERED',
        'receipt_lines',
        {
            runs: [{}, {}],
            lines: (lines) => {
                const [one, two_] = lines.filter(({ type }) => type === 'receipt.minted').filter((_line, i) => i % 2 === 0);
                return lines.map((line) => line['receipt_id'] === two_?.['receipt_id'] ? { ...line, receipt_id: one?.['receipt_id'] ?? null } : line);
            },
        },
    ],
    [
        'a claim used by two runs',
        'TAMPERED',
        'run_identity',
        { runs: [{}, {}], lines: (lines) => lines.map((line) => ({ ...line, claim: '1'.repeat(32) })) },
    ],
    ['a reconciliation of nothing', 'TAMPERED', 'reconciliations', { runs: [{}, {}], lines: reconcile }],
];

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/tools.ts

const T = 'TAMPERED';
/** Somebody without the key changes files of a good proof. */
const outside = (name, verdict, check, tamper, scene = {}) => ({
    name: `without the key: ${name}`,
    verdict,
    check,
    files: () => {
        const files = (0,forge.forge)(scene);
        tamper(files);
        return files;
    },
});
/** Somebody with the key makes a false proof and signs all of it. */
const inside = (name, verdict, check, scene) => ({
    name: `with the key: ${name}`,
    verdict,
    check,
    files: () => (0,forge.forge)(scene),
});
const tools_text = (files, path) => files.get(path).toString();
const tools_edit = (path, change) => (files) => files.set(path, Buffer.from(change(tools_text(files, path))));
const swap = (path, from, to) => tools_edit(path, (old) => {
    if (!old.includes(from))
        throw new Error(`${from} is not in ${path}`);
    return old.replace(from, to);
});
const onLines = (change) => tools_edit('ledger.jsonl', (old) => change(old.trimEnd().split('\n'))
    .map((line) => `${line}\n`)
    .join(''));
const receiptOf = (files, index = 0) => [...files.keys()].filter((path) => path.startsWith('receipts/'))[index];
const jsonOf = (files, path) => JSON.parse(tools_text(files, path));
const headOf = (files) => jsonOf(files, 'CANONICAL_PROOF.json')['phase_4_proof_ledger']['head'];
/** The manifest made again over changed files, and signed by this key or none. */
const resealed = (tamper, signer = forge.SIGNER) => (files) => {
    tamper(files);
    files.set('manifest.json', (0,forge/* manifest */.eu)(files, headOf(files), signer));
};
const lineOf = (lines, type, at = 0) => {
    const found = lines.filter((line) => line['type'] === type)[at];
    if (found === undefined)
        throw new Error(`no ${type}`);
    return found;
};
const data = (line) => line['data'];
const change = (type, edit, at = 0) => ({
    lines: (lines) => {
        edit(lineOf(lines, type, at));
        return lines;
    },
});
/** Lines dropped, moved or added, `counts` made right again, as a careful forger would. */
const arrange = (edit) => ({
    lines: (lines) => {
        const arranged = edit(lines).map((line, i) => ({
            ...line,
            ts: lines[Math.min(i, lines.length - 1)]?.['ts'] ?? null,
        }));
        const closed = arranged.find(({ type }) => type === 'run.closed');
        if (closed !== undefined) {
            const counts = {};
            for (const { type } of arranged)
                if (type !== 'run.closed')
                    counts[type] = (counts[type] ?? 0) + 1;
            closed['data'] = { ...data(closed), counts };
        }
        return arranged;
    },
});
const without = (type, at = 0) => arrange((lines) => lines.filter((line) => line !== lineOf(lines, type, at)));
const swapped = (a, b) => arrange((lines) => {
    const [one, two] = [lineOf(lines, ...a), lineOf(lines, ...b)];
    return lines.map((line) => (line === one ? two : line === two ? one : line));
});
const proofOf = (section, edit) => ({
    proof: (proof) => edit(proof[section]),
});
const first = (part, list) => part[list][0];
const rawLine = (type, change) => ({
    text: (line) => (line.includes(`"type":"${type}"`) ? change(line) : line),
});
const THREE = {
    ops: [{ id: 'a' }, { id: 'b', outcome: 'failed' }, { id: 'c', needs: ['b'], outcome: 'skipped' }],
};
const EXPIRED = { ops: [{ id: 'a' }, { id: 'b', outcome: 'skipped', rejected: 'receipt_expired' }] };
const REFUSED = { ops: [{ id: 'a' }, { id: 'b', decision: 'no_rule' }] };
const STRETCHES = { linesBefore: 5, linesBetween: 3 };
function rootOf(checkpoint) {
    return Buffer.from(checkpoint.split('\n')[2], 'base64');
}

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/bytes.ts


const BYTE_CASES = [
    outside('duplicate JSON keys in a line', T, 'ledger_canonical', onLines((lines) => lines.with(2, lines[2].replace('"v":1}', '"v":1,"v":1}')))),
    outside('duplicate JSON keys in the proof', T, 'proof_file', tools_edit('CANONICAL_PROOF.json', (old) => old.replace('"schema":', '"schema":"x","schema":'))),
    outside('duplicate JSON keys in the plan', T, 'plan_file', tools_edit('plan.json', (old) => old.replace('"promotable":false', '"promotable":false,"promotable":false'))),
    outside('invalid UTF-8', T, 'ledger_encoding', (files) => {
        const bytes = Buffer.from(files.get('ledger.jsonl'));
        bytes[100] = 0xff;
        files.set('ledger.jsonl', bytes);
    }),
    outside('overlong UTF-8', T, 'ledger_encoding', (files) => {
        const bytes = files.get('ledger.jsonl');
        files.set('ledger.jsonl', Buffer.concat([bytes.subarray(0, 50), Buffer.from([0xc0, 0xaf]), bytes.subarray(52)]));
    }),
    outside('lone surrogate', T, 'ledger_schema', onLines((lines) => lines.with(0, lines[0].replace('octocat', '\\ud800')))),
    outside('lone surrogate in the plan', T, 'plan_file', tools_edit('plan.json', (old) => old.replace('Bump', '\\udc00'))),
    outside('__proto__ in a line', T, 'ledger_schema', onLines((lines) => lines.with(0, lines[0].replace('"data":{', '"__proto__":{},"data":{')))),
    outside('__proto__ in data', T, 'ledger_schema', onLines((lines) => lines.with(0, lines[0].replace('"data":{', '"data":{"__proto__":{},')))),
    outside('__proto__ in the proof', T, 'proof_file', tools_edit('CANONICAL_PROOF.json', (old) => old.replace('{"phase_1', '{"__proto__":{},"phase_1'))),
    outside('keys out of order', T, 'ledger_schema', onLines((lines) => lines.with(0, lines[0].replace(/^\{("claim":"[^"]*"),(.*)\}$/, '{$2,$1}')))),
    outside('white space in a line', T, 'ledger_canonical', onLines((lines) => lines.with(1, lines[1].replace('"v":1', '"v": 1')))),
    outside('a number written otherwise', T, 'ledger_canonical', onLines((lines) => lines.with(1, lines[1].replace('"v":1', '"v":1.0')))),
    outside('an escape written otherwise', T, 'ledger_canonical', onLines((lines) => lines.with(0, lines[0].replace('octocat', '\\u006fctocat')))),
    outside('an unknown field', T, 'ledger_schema', onLines((lines) => lines.with(1, lines[1].replace('"v":1}', '"v":1,"w":1}')))),
    outside('an unknown type', T, 'ledger_schema', onLines((lines) => lines.with(1, lines[1].replace('plan.created', 'plan.invented')))),
    outside('trailing bytes after the last newline', T, 'ledger_encoding', tools_edit('ledger.jsonl', (old) => `${old}x`)),
    outside('trailing newline', T, 'ledger_canonical', tools_edit('ledger.jsonl', (old) => `${old}\n`)),
    outside('trailing bytes in the proof', T, 'proof_file', tools_edit('CANONICAL_PROOF.json', (old) => `${old} `)),
    outside('trailing bytes in a receipt', T, 'receipt_files', (files) => tools_edit(receiptOf(files), (old) => `${old}\n`)(files)),
    outside('missing newline', T, 'ledger_encoding', tools_edit('ledger.jsonl', (old) => old.slice(0, -1))),
    outside('missing newline in the plan', T, 'plan_file', tools_edit('plan.json', (old) => old.slice(0, -1))),
    outside('CRLF', T, 'ledger_canonical', tools_edit('ledger.jsonl', (old) => old.replaceAll('\n', '\r\n'))),
    outside('BOM', T, 'ledger_canonical', tools_edit('ledger.jsonl', (old) => `\ufeff${old}`)),
    outside('BOM in the manifest', T, 'manifest', tools_edit('manifest.json', (old) => `\ufeff${old}`)),
    outside('deep nesting in a line', T, 'ledger_encoding', onLines((lines) => lines.with(1, `${'['.repeat(30_000)}${']'.repeat(30_000)}`))),
    outside('deep nesting in the proof', T, 'proof_file', (files) => files.set('CANONICAL_PROOF.json', Buffer.from(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}\n`))),
    outside('a line of more than 64 KiB', T, 'ledger_encoding', onLines((lines) => lines.with(0, lines[0].replace('octocat', 'o'.repeat(70_000))))),
    outside('non-canonical base64 in a receipt', T, 'receipt_files', (files) => {
        const path = receiptOf(files);
        const envelope = jsonOf(files, path);
        const [a, b] = envelope['signatures'];
        envelope['signatures'] = [{ ...a, sig: `${a['sig']}\n` }, b];
        files.set(path, (0,forge/* file */.NJ)(envelope));
    }),
    outside('unpadded base64 in a checkpoint', T, 'checkpoints_file', tools_edit('checkpoints.json', (old) => old.replace(/=\\n"/, '\\n"'))),
    outside('a NUL in a checkpoint', T, 'checkpoints_file', tools_edit('checkpoints.json', (old) => old.replace('\\nhead', '\\u0000\\nhead'))),
];

// EXTERNAL MODULE: ./packages/security-audit/src/forge/forge-crypto.ts
var forge_crypto = __webpack_require__(2475);
;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/checkpoints.ts



const CHECKPOINT_CASES = [
    inside('forked ledger: a checkpoint of another root', T, 'checkpoint_states', {
        checkpoints: ([one], { heads }) => {
            if (one !== undefined)
                one['after'] = (0,forge_crypto/* note */.N4)([forge.SIGNER], heads.length, Buffer.alloc(32, 7), heads.at(-1) ?? '');
        },
    }),
    inside('a checkpoint of another head', T, 'checkpoint_states', {
        checkpoints: ([one], { leaves }) => {
            if (one !== undefined)
                one['after'] = (0,forge_crypto/* note */.N4)([forge.SIGNER], leaves.length, rootOf(one['after']), 'a'.repeat(64));
        },
    }),
    inside('a checkpoint of more lines', T, 'checkpoint_states', {
        checkpoints: ([one], { leaves, heads }) => {
            if (one !== undefined)
                one['after'] = (0,forge_crypto/* note */.N4)([forge.SIGNER], leaves.length + 1, rootOf(one['after']), heads.at(-1) ?? '');
        },
    }),
    inside('a checkpoint of another origin', T, 'checkpoint_states', {
        checkpoints: ([one], { leaves, heads }) => {
            if (one !== undefined)
                one['after'] = (0,forge_crypto/* note */.N4)([forge.SIGNER], leaves.length, rootOf(one['after']), heads.at(-1) ?? '', 'github.com/repositories/5/marketops');
        },
    }),
    inside('a checkpoint that the forger signed as well under the same name', T, 'checkpoint_signatures', {
        checkpoints: ([one]) => {
            if (one !== undefined)
                one['after'] = one['after'].replace(/— (\S+) (\S+)\n$/, (_all, name, sig) => `— ${name} ${Buffer.concat([Buffer.from(sig, 'base64').subarray(0, 4), Buffer.alloc(64, 1)]).toString('base64')}\n`);
        },
    }),
    inside('a checkpoint that only another key signed', T, 'checkpoint_signatures', {
        checkpoints: ([one], { leaves, heads }) => {
            if (one !== undefined)
                one['after'] = (0,forge_crypto/* note */.N4)([forge/* OTHER */.Zs], leaves.length, rootOf(one['after']), heads.at(-1) ?? '');
        },
    }),
    inside('a checkpoint without a signature line', T, 'checkpoints_file', {
        checkpoints: ([one]) => {
            if (one !== undefined)
                one['after'] = one['after'].replace(/\n—.*\n$/, '\n');
        },
    }),
    inside('a frontier of another tree', T, 'checkpoint_states', {
        ...STRETCHES,
        checkpoints: ([one]) => {
            if (one !== undefined)
                one['frontier'] = one['frontier'].map(() => 'b'.repeat(64));
        },
    }),
    inside('a frontier of another size', T, 'checkpoint_states', {
        ...STRETCHES,
        checkpoints: ([one]) => {
            if (one !== undefined)
                one['frontier'] = [];
        },
    }),
    inside('no checkpoint before', T, 'checkpoint_states', {
        ...STRETCHES,
        checkpoints: ([one]) => {
            if (one !== undefined)
                one['before'] = null;
        },
    }),
    inside('a checkpoint before of another size', T, 'ledger_chain', {
        ...STRETCHES,
        checkpoints: ([one], { heads }) => {
            if (one !== undefined)
                one['before'] = (0,forge_crypto/* note */.N4)([forge.SIGNER], 4, Buffer.alloc(32, 7), heads[3] ?? '');
        },
    }),
    inside('a checkpoint before the first line', T, 'ledger_chain', {
        checkpoints: ([one]) => {
            if (one !== undefined)
                one['before'] = one['after'] ?? null;
        },
    }),
    inside('a stretch too few', T, 'ledger_sequence', { ...STRETCHES, checkpoints: (list) => void list.pop() }),
    inside('a stretch too many', T, 'checkpoint_states', {
        checkpoints: (list) => void list.push({ ...list[0], first_seq: 99 }),
    }),
    inside('a stretch in two', T, 'checkpoint_states', {
        ...STRETCHES,
        checkpoints: (list) => void list.push({ ...list[0], first_seq: 6 }),
    }),
    inside('the later of two checkpoints missing', 'INCOMPLETE', 'landed', {
        ...STRETCHES,
        checkpoints: ([, two]) => {
            if (two !== undefined)
                two['after'] = null;
        },
    }),
    inside('the earlier of two checkpoints missing', 'INCOMPLETE', 'landed', {
        ...STRETCHES,
        checkpoints: ([one]) => {
            if (one !== undefined)
                one['after'] = null;
        },
    }),
    inside('lines after the last landed checkpoint', 'INCOMPLETE', 'landed', {
        checkpoints: ([one], { leaves, heads }) => {
            if (one !== undefined)
                one['after'] = (0,forge_crypto/* note */.N4)([forge.SIGNER], 9, (0,forge_crypto/* mth */.kB)(leaves.slice(0, 9)), heads[8] ?? '');
        },
    }),
    inside('no run.closed', 'INCOMPLETE', 'run_result', { closed: false }),
    inside('not landed', 'INCOMPLETE', 'landed', { landed: false }),
    inside('an authorize job', 'INCOMPLETE', 'landed', { authorize: true }),
    inside('an authorize job with a landed checkpoint', T, 'landed', {
        authorize: true,
        checkpoints: ([one], { leaves, heads }) => {
            if (one !== undefined)
                one['after'] = (0,forge_crypto/* note */.N4)([forge.SIGNER], leaves.length, (0,forge_crypto/* mth */.kB)(leaves), heads.at(-1) ?? '');
        },
    }),
    inside('manifest not signed', 'INCOMPLETE', 'manifest_signature', { signedManifest: false }),
    inside('manifest of another head', T, 'manifest', { manifest: (payload) => (payload['head'] = 'a'.repeat(64)) }),
    inside('manifest with a file too many', T, 'manifest', {
        manifest: (payload) => (payload['files'][`receipts/rcpt_${'a'.repeat(32)}.dsse.json`] = (0,forge_crypto/* digest */.br)('x')),
    }),
    inside('manifest with a file too few', T, 'manifest', {
        manifest: (payload) => delete payload['files']['report.html'],
    }),
    inside('manifest with a file outside the layout', T, 'manifest', {
        manifest: (payload) => (payload['files']['../x'] = (0,forge_crypto/* digest */.br)('x')),
    }),
    inside('a key that the run did not trust itself', T, 'trusted_keys', { trusted: `${forge/* OTHER */.Zs.vkey}\n` }),
    inside('a key that had lapsed in the list of the run', T, 'trusted_keys', {
        trusted: `${forge.SIGNER.vkey} not-after=2026-11-01T00:00:00.000Z\n`,
    }),
    inside('a list of keys that cannot be read', T, 'trusted_keys', { trusted: `${forge.SIGNER.vkey} until=tomorrow\n` }),
];

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/claims.ts



const CLAIM_CASES = [
    inside('proof of another result', T, 'run_claims', proofOf('run', (run) => (run['result'] = 'partial'))),
    inside('proof of another actor', T, 'run_claims', proofOf('run', (run) => (run['actor'] = 'mallory'))),
    inside('proof of another time', T, 'run_claims', proofOf('run', (run) => (run['closed_at'] = '2026-11-24T01:00:00.000Z'))),
    inside('proof of another commit', T, 'run_claims', proofOf('run', (run) => (run['commit_sha'] = 'f'.repeat(40)))),
    inside('proof of another effect', T, 'phase_1_claims', proofOf('phase_1_dry_run_plan', (part) => (first(part, 'operations')['effect'] = 'update'))),
    inside('proof with an operation left out', T, 'phase_1_claims', proofOf('phase_1_dry_run_plan', (part) => part['operations'].pop())),
    inside('proof of another plan', T, 'phase_1_claims', proofOf('phase_1_dry_run_plan', (part) => (part['plan_digest'] = (0,forge_crypto/* digest */.br)('x')))),
    inside('proof with another decision', T, 'phase_2_claims', proofOf('phase_2_fc_authorization', (part) => (first(part, 'decisions')['decision'] = 'forbid'))),
    inside('proof with another policy', T, 'phase_2_claims', proofOf('phase_2_fc_authorization', (part) => (part['policy_digest'] = (0,forge_crypto/* digest */.br)('x')))),
    inside('proof blocked by mode in prod', T, 'phase_2_claims', proofOf('phase_2_fc_authorization', (part) => (part['blocked_by_mode'] = true))),
    inside('proof with a receipt edited', T, 'phase_2_claims', proofOf('phase_2_fc_authorization', (part) => (first(part, 'receipts')['receipt']['actor'] = 'mallory'))),
    inside('proof with a receipt left out', T, 'phase_2_claims', proofOf('phase_2_fc_authorization', (part) => part['receipts'].pop())),
    inside('proof with receipts in another order', T, 'phase_2_claims', proofOf('phase_2_fc_authorization', (part) => part['receipts'].reverse())),
    inside('proof with an approver more', T, 'approvals', proofOf('phase_2_fc_authorization', (part) => part['approvals'].push({
        environment: 'production',
        user: 'bob',
        user_id: '78',
        state: 'approved',
        comment: '',
    }))),
    inside('proof with a failure as success', T, 'phase_3_claims', {
        ...THREE,
        ...proofOf('phase_3_github_execution', (part) => Object.assign(part['operations'][1], { outcome: 'succeeded', status: 'success', code: null })),
    }),
    inside('proof with another check', T, 'phase_3_claims', proofOf('phase_3_github_execution', (part) => (first(part, 'operations')['checks'] = (0,forge/* checks */.AV)('receipt_expired')))),
    inside('proof with another answer of GitHub', T, 'phase_3_claims', proofOf('phase_3_github_execution', (part) => (first(part, 'operations')['github'] = { id: '1', sha: null, url: null }))),
    inside('proof with another message', T, 'phase_3_claims', {
        ...THREE,
        ...proofOf('phase_3_github_execution', (part) => (part['operations'][1]['message'] = 'nothing')),
    }),
    inside('proof without the reason of a refusal', T, 'phase_3_claims', {
        ...REFUSED,
        ...proofOf('phase_3_github_execution', (part) => (first(part, 'operations')['code'] = null)),
    }),
    inside('proof of another root', T, 'phase_4_claims', proofOf('phase_4_proof_ledger', (part) => (part['root'] = 'a'.repeat(64)))),
    inside('proof of another head', T, 'phase_4_claims', proofOf('phase_4_proof_ledger', (part) => (part['head'] = 'a'.repeat(64)))),
    inside('proof of another size', T, 'phase_4_claims', proofOf('phase_4_proof_ledger', (part) => (part['size'] = 1))),
    inside('proof of more entries', T, 'phase_4_claims', proofOf('phase_4_proof_ledger', (part) => (part['entries'] = 1000))),
    inside('proof of another origin', T, 'phase_4_claims', proofOf('phase_4_proof_ledger', (part) => (part['origin'] = 'github.com/repositories/5/marketops'))),
    inside('proof with another binding', T, 'phase_4_claims', proofOf('phase_4_proof_ledger', (part) => (first(part, 'bindings')['outcome_seq'] = 1))),
    inside('proof with a binding left out', T, 'phase_4_claims', proofOf('phase_4_proof_ledger', (part) => part['bindings'].pop())),
    inside('raw line written otherwise and hashed so', T, 'ledger_canonical', rawLine('run.closed', (line) => line.replace('"v":1', '"v":1.0'))),
    inside('raw line with a key twice and hashed so', T, 'ledger_canonical', rawLine('run.closed', (line) => line.replace('"v":1', '"v":1,"v":1'))),
];

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/dry-run.ts



const DRY_RUN_CASES = [
    inside('a dry run with a key', T, 'dry_run_law', {
        mode: 'dry_run',
        ...change('run.opened', (line) => (data(line)['vkey'] = forge.SIGNER.vkey)),
    }),
    inside('a dry run that intends', T, 'dry_run_law', {
        mode: 'dry_run',
        ...change('operation.blocked', (line) => {
            Object.assign(line, {
                type: 'operation.intent',
                receipt_id: `rcpt_${'a'.repeat(32)}`,
                data: { natural_key: 'x', operation_digest: (0,forge_crypto/* digest */.br)('x') },
            });
            delete line['status'];
        }),
    }),
    inside('a dry run that mints', T, 'dry_run_law', {
        mode: 'dry_run',
        ...change('receipt.refused', (line) => {
            Object.assign(data(line), { enforceable: true, violations: [] });
            line['type'] = 'receipt.minted';
            delete line['status'];
        }),
    }),
    inside('a dry run that succeeds', T, 'dry_run_law', {
        mode: 'dry_run',
        ...change('operation.blocked', (line) => Object.assign(line, {
            type: 'operation.succeeded',
            status: 'success',
            receipt_id: `rcpt_${'a'.repeat(32)}`,
            data: { code: null, effect: 'create', github: null, message: null },
        })),
    }),
    inside('a dry run that does not name its mode', T, 'dry_run_law', {
        mode: 'dry_run',
        receipt: (payload) => (payload['violations'] = [{ rule: null, code: 'x', message: 'x' }]),
        ...change('receipt.refused', (line) => (data(line)['violations'] = [{ rule: null, code: 'x', message: 'x' }])),
    }),
    inside('a dry run that forgets an operation', T, 'complete', { mode: 'dry_run', ...without('operation.blocked') }),
    inside('a dry run called shipped', T, 'result', { mode: 'dry_run', result: 'shipped' }),
    outside('a dry run with a signed manifest', T, 'manifest_signature', resealed(() => undefined), { mode: 'dry_run' }),
    inside('prod that blocks by mode', T, 'dry_run_law', change('operation.succeeded', (line) => {
        Object.assign(line, {
            type: 'operation.blocked',
            status: 'rejected',
            data: { code: 'mode_not_prod', effect: 'create', operation_digest: (0,forge_crypto/* digest */.br)('x') },
        });
        delete line['receipt_id'];
    })),
    inside('a run without a key that executes', T, 'unsigned_run', change('run.opened', (line) => (data(line)['vkey'] = null))),
    inside('an operation blocked twice', T, 'outcomes', {
        mode: 'dry_run',
        ...arrange((lines) => lines.toSpliced(-1, 0, { ...lineOf(lines, 'operation.blocked', 1) })),
    }),
    inside('an operation blocked before it was refused', T, 'outcomes', {
        mode: 'dry_run',
        ...swapped(['receipt.refused', 1], ['operation.blocked', 1]),
    }),
    inside('another operation blocked than was refused', T, 'outcomes', {
        mode: 'dry_run',
        ...change('operation.blocked', (line) => (data(line)['operation_digest'] = (0,forge_crypto/* digest */.br)('x'))),
    }),
];

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/files.ts


const FILE_CASES = [
    outside('tail cut: the last line', T, 'manifest', onLines((lines) => lines.slice(0, -1))),
    outside('middle cut', T, 'ledger_sequence', onLines((lines) => lines.toSpliced(5, 1))),
    outside('head cut', T, 'ledger_sequence', onLines((lines) => lines.slice(1))),
    outside('two lines exchanged', T, 'ledger_sequence', onLines((lines) => lines.toSpliced(3, 2, lines[4], lines[3]))),
    outside('a line doubled', T, 'ledger_sequence', onLines((lines) => lines.toSpliced(4, 0, lines[4]))),
    outside('all lines removed', T, 'ledger_encoding', (files) => files.set('ledger.jsonl', Buffer.alloc(0))),
    outside('ledger.jsonl removed', T, 'layout', (files) => files.delete('ledger.jsonl')),
    outside('a line edited', T, 'ledger_chain', swap('ledger.jsonl', '"natural_key":"tag"', '"natural_key":"gat"')),
    outside('the last line edited', T, 'manifest', onLines((lines) => lines.with(-1, lines.at(-1).replace(/"ts":"[^"]*"/, '"ts":"2026-11-23T02:00:00.000Z"')))),
    outside('a line of another run put in', T, 'ledger_chain', onLines((lines) => {
        const other = (0,forge.forge)({ runId: '9002', claim: 'd'.repeat(32) })
            .get('ledger.jsonl')
            ?.toString()
            .split('\n') ?? [];
        return lines.with(6, other[6]);
    })),
    outside('edited plan', T, 'manifest', swap('plan.json', 'Release tag', 'Release gat')),
    outside('edited proof', T, 'manifest', swap('CANONICAL_PROOF.json', '"result":"shipped"', '"result":"partial"')),
    outside('edited report', T, 'manifest', swap('report.html', 'report', 'raport')),
    outside('edited summary', T, 'manifest', swap('summary.md', 'summary', 'summery')),
    outside('edited policy', T, 'manifest', swap('policy.yml', 'rules', 'Rules')),
    outside('edited trusted-keys', T, 'manifest', tools_edit('trusted-keys', (old) => `# mine\n${old}`)),
    outside('edited checkpoints', T, 'manifest', swap('checkpoints.json', '"first_seq":0', '"first_seq":1')),
    outside('report removed', T, 'layout', (files) => files.delete('report.html')),
    outside('a receipt removed', T, 'manifest', (files) => files.delete(receiptOf(files))),
    outside('two receipts exchanged', T, 'manifest', (files) => {
        const [a, b] = [receiptOf(files, 0), receiptOf(files, 1)];
        const kept = files.get(a);
        files.set(a, files.get(b)).set(b, kept);
    }),
    outside('a file put in', T, 'layout', (files) => files.set('notes.txt', Buffer.from('hello'))),
    outside('a receipt put in', T, 'manifest', (files) => files.set(`receipts/rcpt_${'a'.repeat(32)}.dsse.json`, files.get(receiptOf(files)))),
    outside('a file above the folder', T, 'layout', (files) => files.set('../plan.json', Buffer.from('{}\n'))),
    outside('manifest removed', 'INCOMPLETE', 'manifest', (files) => files.delete('manifest.json')),
    outside('manifest signature stripped', 'INCOMPLETE', 'manifest_signature', (files) => files.set('manifest.json', (0,forge/* manifest */.eu)(files, headOf(files), null))),
    outside('manifest made again without the key', T, 'manifest_signature', resealed(swap('summary.md', 'summary', 'summery'), forge/* OTHER */.Zs)),
    outside('manifest with the signature of another file list', T, 'manifest', (files) => files.set('manifest.json', (0,forge.forge)({ runId: '9003' }).get('manifest.json'))),
    outside('manifest signature over other bytes', T, 'manifest_signature', (files) => {
        const envelope = jsonOf(files, 'manifest.json');
        envelope['signatures'][0] = {
            keyid: `ed25519:${forge.SIGNER.keyHash}`,
            sig: forge.SIGNER.ed25519(Buffer.from('x')).toString('base64'),
        };
        files.set('manifest.json', (0,forge/* file */.NJ)(envelope));
    }),
    outside('manifest signed twice', T, 'manifest_signature', (files) => {
        const envelope = jsonOf(files, 'manifest.json');
        envelope['signatures'] = [...envelope['signatures'], ...envelope['signatures']];
        files.set('manifest.json', (0,forge/* file */.NJ)(envelope));
    }),
    outside('a receipt envelope as the manifest', T, 'manifest', (files) => files.set('manifest.json', files.get(receiptOf(files)))),
    outside('full rewrite under a key of the forger, his key in the bundle', 'UNVERIFIABLE', 'manifest_signature', (files) => {
        for (const [path, bytes] of (0,forge.forge)({ signer: forge/* OTHER */.Zs }))
            files.set(path, bytes);
    }),
    outside('dry run passed off as prod', T, 'ledger_chain', (files) => {
        for (const path of ['CANONICAL_PROOF.json', 'plan.json', 'ledger.jsonl'])
            tools_edit(path, (old) => old.replaceAll('"mode":"dry_run"', '"mode":"prod"'))(files);
    }, { mode: 'dry_run' }),
];

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/plan.ts


const PULL_REQUEST = {
    assignees: [],
    author: null,
    base: 'main',
    body: '',
    commit: null,
    draft: false,
    head: 'x',
    head_sha: 'f'.repeat(40),
    labels: [],
    maintainer_can_modify: true,
    milestone: null,
    reviewers: [],
    signoff: false,
    team_reviewers: [],
    title: 'x',
};
const PLAN_CASES = [
    inside('plan of another commit', T, 'plan_binding', { plan: (plan) => (plan['commit_sha'] = 'f'.repeat(40)) }),
    inside('plan of another repository', T, 'plan_binding', { plan: (plan) => (plan['repository'] = 'acme/gadgets') }),
    inside('plan of another ref', T, 'plan_binding', { plan: (plan) => (plan['ref'] = 'refs/heads/dev') }),
    inside('plan of a dry run in prod', T, 'plan_binding', { plan: (plan) => (plan['mode'] = 'dry_run') }),
    inside('plan blocked by mode in prod', T, 'plan_binding', { plan: (plan) => (plan['blocked_by_mode'] = true) }),
    inside('promotable plan', T, 'plan_file', { plan: (plan) => (plan['promotable'] = true) }),
    inside('plan made after it was recorded', T, 'plan_binding', {
        plan: (plan) => (plan['created_at'] = '2026-11-24T01:00:00.000Z'),
    }),
    inside('operation digest of something else', T, 'plan_digests', {
        planned: (plan) => (first(plan, 'operations')['operation_digest'] = (0,forge_crypto/* digest */.br)('x')),
    }),
    inside('plan digest of something else', T, 'plan_digests', {
        planned: (plan) => (plan['plan_digest'] = (0,forge_crypto/* digest */.br)('x')),
    }),
    inside('parameters changed after the digest', T, 'plan_digests', {
        planned: (plan) => (first(plan, 'operations')['parameters']['force'] = true),
    }),
    inside('an operation twice', T, 'plan_order', {
        plan: (plan) => (plan['operations'] = [...plan['operations'], { ...first(plan, 'operations') }]),
    }),
    inside('dangling dependency', T, 'plan_order', {
        plan: (plan) => (first(plan, 'operations')['depends_on'] = ['nobody']),
    }),
    inside('cyclic dependency', T, 'plan_order', {
        plan: (plan) => (first(plan, 'operations')['depends_on'] = ['release']),
    }),
    inside('an operation that was not decided on', T, 'plan_binding', {
        plan: (plan) => (plan['operations'] = [
            ...plan['operations'],
            { ...first(plan, 'operations'), operation_id: 'more' },
        ]),
    }),
    inside('another plan file than was recorded', T, 'plan_binding', change('plan.created', (line) => (data(line)['plan_file_digest'] = (0,forge_crypto/* digest */.br)('x')))),
    inside('another plan than was recorded', T, 'plan_binding', change('plan.created', (line) => (data(line)['plan_digest'] = (0,forge_crypto/* digest */.br)('x')))),
    inside('another policy than was decided by', T, 'policy_digest', {
        files: (files) => files.set('policy.yml', Buffer.from('version: 1\n')),
    }),
    inside('intent of another operation than planned', T, 'single_use', change('operation.intent', (line) => (data(line)['operation_digest'] = (0,forge_crypto/* digest */.br)('x')))),
    inside('intent on another natural key', T, 'operation_binding', change('operation.intent', (line) => (data(line)['natural_key'] = 'v9'))),
    inside('outcome with another effect', T, 'operation_binding', change('operation.succeeded', (line) => (data(line)['effect'] = 'update'))),
    inside('a conflict that was executed', T, 'effects', {
        planned: (plan) => (first(plan, 'operations')['effect'] = 'conflict'),
        ...change('operation.succeeded', () => undefined),
    }),
    inside('nothing to do, and yet a receipt', T, 'effects', {
        planned: (plan) => (first(plan, 'operations')['effect'] = 'none'),
    }),
    inside('something to do, recorded as unchanged', T, 'operation_binding', {
        ops: [{ id: 'a', effect: 'none' }, { id: 'b' }],
        planned: (plan) => (first(plan, 'operations')['effect'] = 'create'),
    }),
    inside('done before what it depends on', T, 'dependencies', swapped(['operation.succeeded', 0], ['operation.succeeded', 1])),
    inside('done although what it depends on failed', T, 'dependencies', {
        ops: [
            { id: 'a', outcome: 'failed' },
            { id: 'b', needs: ['a'] },
        ],
    }),
    inside('skipped for a dependency that succeeded', T, 'dependencies', {
        ops: [{ id: 'a' }, { id: 'b', needs: ['a'], outcome: 'skipped' }],
    }),
    inside('kind of another operation', T, 'operation_binding', {
        plan: (plan) => Object.assign(first(plan, 'operations'), { operation_kind: 'open_pr', parameters: PULL_REQUEST }),
    }),
];

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/receipts.ts



const RECEIPT_CASES = [
    inside('swapped receipts', T, 'receipt_envelopes', {
        files: (files) => {
            const [a, b] = [receiptOf(files, 0), receiptOf(files, 1)];
            const kept = files.get(a);
            files.set(a, files.get(b)).set(b, kept);
        },
    }),
    inside('a receipt that is not on record', T, 'receipt_envelopes', {
        files: (files) => files.set(`receipts/rcpt_${'a'.repeat(32)}.dsse.json`, files.get(receiptOf(files))),
    }),
    inside('a receipt that is on record but not there', T, 'receipt_envelopes', {
        files: (files) => files.delete(receiptOf(files)),
    }),
    inside('receipt of another run', T, 'receipt_bindings', { receipt: (payload) => (payload['run_id'] = '9002') }),
    inside('receipt of another attempt', T, 'receipt_bindings', { receipt: (payload) => (payload['run_attempt'] = 2) }),
    inside('receipt of another repository', T, 'receipt_bindings', {
        receipt: (payload) => (payload['repository_id'] = '5'),
    }),
    inside('receipt of another environment', T, 'receipt_bindings', {
        receipt: (payload) => (payload['environment'] = 'staging'),
    }),
    inside('receipt of another actor', T, 'receipt_bindings', { receipt: (payload) => (payload['actor'] = 'mallory') }),
    inside('receipt of another workflow', T, 'receipt_bindings', {
        receipt: (payload) => (payload['workflow_sha'] = 'f'.repeat(40)),
    }),
    inside('receipt of another kind', T, 'receipt_bindings', {
        receipt: (payload) => (payload['operation_kind'] = 'open_pr'),
    }),
    inside('receipt of another operation', T, 'receipt_bindings', {
        receipt: (payload) => (payload['operation_id'] = 'other'),
    }),
    inside('receipt of another plan', T, 'receipt_bindings', {
        receipt: (payload) => (payload['plan_digest'] = (0,forge_crypto/* digest */.br)('x')),
    }),
    inside('receipt of another policy', T, 'receipt_bindings', {
        receipt: (payload) => (payload['policy_digest'] = (0,forge_crypto/* digest */.br)('x')),
    }),
    inside('receipt that hides why the policy refused', T, 'refusals', {
        ...REFUSED,
        receipt: (payload) => (payload['violations'] = [{ rule: null, code: 'plan_blocked', message: 'another' }]),
        lines: (lines) => {
            for (const line of lines) {
                if (line['type'] === 'receipt.refused')
                    data(line)['violations'] = [{ rule: null, code: 'plan_blocked', message: 'another' }];
            }
            return lines;
        },
    }),
    inside('receipts for two APIs', T, 'receipt_bindings', {
        receipt: (payload, id) => id === 'tag' && (payload['api_url'] = 'https://evil.example'),
    }),
    inside('receipt of a dry run', T, 'receipt_files', { receipt: (payload) => (payload['mode'] = 'dry_run') }),
    inside('receipt with a further field', T, 'receipt_files', { receipt: (payload) => (payload['alg'] = 'none') }),
    inside('enforceable receipt with violations', T, 'receipt_files', {
        receipt: (payload) => (payload['violations'] = [{ rule: null, code: 'x', message: 'x' }]),
    }),
    inside('advisory receipt that was executed', T, 'receipt_bindings', {
        receipt: (payload) => {
            payload['violations'] = [{ rule: null, code: 'x', message: 'x' }];
            payload['enforceable'] = false;
        },
    }),
    inside('receipt that lives for two days', T, 'receipt_times', {
        receipt: (payload) => (payload['expires_at'] = '2026-11-25T01:00:00.000Z'),
    }),
    inside('receipt that had expired before the operation began', T, 'receipt_times', {
        receipt: (payload) => {
            payload['issued_at'] = '2026-11-23T00:00:00.000Z';
            payload['expires_at'] = '2026-11-23T00:15:00.000Z';
        },
    }),
    inside('receipt issued after it was used', T, 'receipt_times', {
        receipt: (payload) => {
            payload['issued_at'] = '2026-11-23T02:00:00.000Z';
            payload['expires_at'] = '2026-11-23T02:15:00.000Z';
        },
    }),
    inside('receipt minted on a ledger of the future', T, 'receipt_anchors', {
        receipt: (payload) => (payload['ledger'] = { head: 'a'.repeat(64), size: 999 }),
    }),
    inside('receipt minted on another ledger', T, 'receipt_anchors', {
        ...STRETCHES,
        receipt: (payload) => (payload['ledger'] = { head: 'a'.repeat(64), size: 5 }),
    }),
    inside('approvals that differ between receipts', T, 'approvals', {
        receipt: (payload, id) => id === 'tag' && (payload['approvals'] = []),
    }),
    inside('stripped Ed25519 signature', T, 'receipt_signatures', {
        envelope: (envelope) => (envelope['signatures'] = envelope['signatures'].slice(0, 1)),
    }),
    inside('stripped HMAC', T, 'receipt_signatures', {
        envelope: (envelope) => (envelope['signatures'] = envelope['signatures'].slice(1)),
    }),
    inside('all signatures stripped', T, 'receipt_signatures', { envelope: (envelope) => (envelope['signatures'] = []) }),
    inside('signatures in the other order', T, 'receipt_signatures', {
        envelope: (envelope) => (envelope['signatures'] = envelope['signatures'].toReversed()),
    }),
    inside('a signature doubled', T, 'receipt_signatures', {
        envelope: (envelope) => (envelope['signatures'] = [...envelope['signatures'], envelope['signatures'][1]]),
    }),
    inside('receipt signed by another key', T, 'receipt_signatures', {
        envelope: (envelope) => {
            const payload = Buffer.from(envelope['payload'], 'base64');
            const [hmac] = envelope['signatures'];
            envelope['signatures'] = [
                hmac,
                {
                    keyid: `ed25519:${forge.SIGNER.keyHash}`,
                    sig: forge/* OTHER */.Zs.ed25519((0,forge_crypto/* pae */.Zg)(envelope['payloadType'], payload)).toString('base64'),
                },
            ];
        },
    }),
    inside('receipt of another payload type', T, 'receipt_files', {
        envelope: (envelope) => (envelope['payloadType'] = 'application/vnd.marketops.manifest.v1+json'),
    }),
    inside('receipt whose HMAC is of another length', T, 'receipt_signatures', {
        envelope: (envelope) => {
            const [hmac, ed25519] = envelope['signatures'];
            envelope['signatures'] = [{ ...hmac, sig: 'AAAA' }, ed25519];
        },
    }),
];

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/story.ts



const RECONCILED = (lines) => ({
    ...lines[0],
    type: 'operation.reconciled',
    operation_id: 'old',
    operation_kind: 'tag_repo',
    data: { receipt_id: `rcpt_${'1'.repeat(32)}`, run_id: '8000', run_attempt: 1, observed: 'done', github: null },
});
const IN_PLACE = { ops: [{ id: 'a' }, { id: 'b', decision: 'no_rule' }, { id: 'c', effect: 'none' }] };
const STORY_CASES = [
    inside('no run.opened', T, 'run_identity', without('run.opened')),
    inside('run.opened twice', T, 'run_identity', arrange((lines) => [lines[0], ...lines])),
    inside('a line of another claim', T, 'one_claim', change('operation.intent', (line) => (line['claim'] = 'd'.repeat(32)))),
    inside('a line of another run', T, 'run_identity', change('operation.intent', (line) => (line['run_id'] = '9002'))),
    inside('a line of another attempt', T, 'run_identity', change('operation.succeeded', (line) => (line['run_attempt'] = 2))),
    inside('a line of another mode', T, 'run_identity', change('operation.succeeded', (line) => (line['mode'] = 'dry_run'))),
    inside('vkey of another origin', T, 'run_identity', change('run.opened', (line) => (data(line)['origin'] = 'evil.example/repositories/123456789/marketops'))),
    inside('origin of another repository', T, 'run_identity', change('run.opened', (line) => (data(line)['repository_id'] = '5'))),
    inside('a time that goes back', T, 'times', change('operation.intent', (line) => (line['ts'] = '2026-11-23T00:59:00.000Z'))),
    inside('a time that is no day', T, 'ledger_schema', change('operation.intent', (line) => (line['ts'] = '2026-02-30T00:59:00.000Z'))),
    inside('a sequence with a gap', T, 'ledger_sequence', change('operation.succeeded', (line) => (line['seq'] = 99))),
    inside('a prev of its own', T, 'ledger_chain', change('operation.succeeded', (line) => (line['prev'] = 'a'.repeat(64)))),
    inside('no plan.created', T, 'line_order', without('plan.created')),
    inside('plan.created twice', T, 'line_order', arrange((lines) => lines.toSpliced(2, 0, { ...lines[1] }))),
    inside('a decision missing', T, 'decisions', without('policy.decided')),
    inside('a decision twice', T, 'decisions', arrange((lines) => lines.toSpliced(3, 0, { ...lines[2] }))),
    inside('a decision after a receipt', T, 'decisions', swapped(['policy.decided', 1], ['receipt.minted', 0])),
    inside('decisions under two policies', T, 'decisions', change('policy.decided', (line) => (data(line)['policy_digest'] = (0,forge_crypto/* digest */.br)('x')), 1)),
    inside('permit without a matched rule', T, 'decisions', change('policy.decided', (line) => (data(line)['rules'] = []))),
    inside('permit with a matched forbid', T, 'decisions', change('policy.decided', (line) => data(line)['rules'].push({ id: 'f', effect: 'forbid', matched: true, unmet: null }))),
    inside('permit with violations', T, 'ledger_schema', change('policy.decided', (line) => (data(line)['violations'] = [{ rule: null, code: 'x', message: 'x' }]))),
    inside('no receipt for an intent', T, 'line_order', arrange((lines) => lines.filter(({ type }) => type !== 'receipt.minted'))),
    inside('two receipts for an operation', T, 'receipt_lines', arrange((lines) => lines.toSpliced(6, 0, { ...lineOf(lines, 'receipt.minted'), receipt_id: `rcpt_${'a'.repeat(32)}` }))),
    inside('one receipt for two operations', T, 'receipt_lines', change('receipt.minted', (line) => (line['receipt_id'] = `rcpt_${(0,forge_crypto/* digest */.br)(`${'c'.repeat(32)}tag`).slice(7, 39)}`), 1)),
    inside('minted although the policy refused', T, 'all_or_nothing', {
        ops: [{ id: 'a' }, { id: 'b' }],
        ...change('policy.decided', (line) => Object.assign(data(line), { decision: 'no_rule', violations: [{ rule: null, code: 'x', message: 'x' }] }), 1),
    }),
    inside('minted and refused in one batch', T, 'all_or_nothing', change('receipt.minted', (line) => {
        Object.assign(data(line), {
            enforceable: false,
            violations: [{ rule: null, code: 'plan_blocked', message: 'x' }],
        });
        Object.assign(line, { type: 'receipt.refused', status: 'rejected' });
    }, 1)),
    inside('no gate before an intent', T, 'gate_checks', without('gate.passed', 1)),
    inside('a failed check before an intent', T, 'ledger_schema', change('gate.passed', (line) => (data(line)['checks'] = (0,forge/* checks */.AV)('receipt_expired')))),
    inside('a check left out', T, 'ledger_schema', change('gate.passed', (line) => (data(line)['checks'] = (0,forge/* checks */.AV)().slice(1)))),
    inside('checks in another order', T, 'ledger_schema', change('gate.passed', (line) => (data(line)['checks'] = (0,forge/* checks */.AV)().toReversed()))),
    inside('a check not evaluated', T, 'ledger_schema', change('gate.passed', (line) => (data(line)['checks'][3] = { name: 'enforceable', result: 'not_evaluated', code: null }))),
    inside('a code of another check', T, 'ledger_schema', {
        ...EXPIRED,
        ...change('gate.rejected', (line) => (data(line)['checks'][7] = { name: 'expiration', result: 'fail', code: 'run_mismatch' })),
    }),
    inside('a gate of another operation before an intent', T, 'gate_checks', swapped(['gate.passed', 0], ['gate.passed', 1])),
    inside('a rejected gate before an intent', T, 'gate_checks', change('gate.passed', (line) => {
        Object.assign(line, { type: 'gate.rejected', status: 'rejected' });
        data(line)['checks'] = (0,forge/* checks */.AV)('receipt_consumed');
    })),
    inside('a gate for an advisory receipt', T, 'gate_checks', {
        ...REFUSED,
        ...arrange((lines) => lines
            .toSpliced(6, 0, {
            ...lineOf(lines, 'receipt.refused'),
            type: 'gate.passed',
            data: { checks: (0,forge/* checks */.AV)() },
            status: null,
        })
            .map((line) => line['type'] === 'gate.passed'
            ? Object.fromEntries(Object.entries(line).filter(([key]) => key !== 'status'))
            : line)),
    }),
    inside('intent with the receipt of another operation', T, 'gate_checks', change('operation.intent', (line) => (line['receipt_id'] = `rcpt_${(0,forge_crypto/* digest */.br)(`${'c'.repeat(32)}release`).slice(7, 39)}`))),
    inside('an intent twice: a receipt replayed', T, 'gate_checks', arrange((lines) => {
        const gate = lines.findIndex(({ type }) => type === 'gate.passed');
        return lines.toSpliced(gate + 2, 0, { ...lines[gate] }, { ...lines[gate + 1] });
    })),
    inside('an outcome without an intent', T, 'single_use', arrange((lines) => lines.filter((line) => line !== lineOf(lines, 'gate.passed', 1) && line !== lineOf(lines, 'operation.intent', 1)))),
    inside('an outcome before its intent', T, 'gate_checks', swapped(['operation.intent', 1], ['operation.succeeded', 1])),
    inside('two outcomes of one receipt', T, 'single_use', arrange((lines) => lines.toSpliced(-1, 0, { ...lineOf(lines, 'operation.succeeded', 1) }))),
    inside('outcome with the receipt of another operation', T, 'single_use', change('operation.succeeded', (line) => (line['receipt_id'] = `rcpt_${(0,forge_crypto/* digest */.br)(`${'c'.repeat(32)}release`).slice(7, 39)}`))),
    inside('success with a code', T, 'outcomes', change('operation.succeeded', (line) => (data(line)['code'] = 'github_error'))),
    inside('failure without a code', T, 'outcomes', {
        ...THREE,
        ...change('operation.failed', (line) => (data(line)['code'] = null)),
    }),
    inside('a success called failed', T, 'ledger_schema', {
        ...THREE,
        ...change('operation.failed', (line) => (line['status'] = 'success')),
    }),
    inside('skipped as expired without a rejection', T, 'outcomes', { ...EXPIRED, ...without('gate.rejected') }),
    inside('skipped for another reason than the gate gave', T, 'outcomes', {
        ...EXPIRED,
        ...change('operation.skipped', (line) => (data(line)['code'] = 'cancelled')),
    }),
    inside('a late rejection without its skip', T, 'gate_checks', { ...EXPIRED, ...without('operation.skipped') }),
    inside('a late rejection, executed all the same', T, 'gate_checks', {
        ...EXPIRED,
        ...change('operation.skipped', (line) => {
            Object.assign(line, { type: 'operation.succeeded', status: 'success' });
            data(line)['code'] = null;
        }),
    }),
    inside('unchanged although refused', T, 'outcomes', {
        ops: [{ id: 'a', effect: 'none' }],
        ...change('policy.decided', (line) => Object.assign(data(line), { decision: 'forbid', violations: [{ rule: null, code: 'x', message: 'x' }] })),
    }),
    inside('an intent without an outcome, and closed', T, 'settled', without('operation.succeeded', 1)),
    inside('a second batch before the first is settled', T, 'line_order', {
        batch: 1,
        ...arrange((lines) => lines.filter((line) => line !== lineOf(lines, 'operation.succeeded', 0))),
    }),
    inside('counts too high', T, 'counts', change('run.closed', (line) => (data(line)['counts']['operation.succeeded'] = 3))),
    inside('counts of what did not happen', T, 'counts', change('run.closed', (line) => (data(line)['counts']['operation.failed'] = 1))),
    inside('counts without a type', T, 'counts', change('run.closed', (line) => delete data(line)['counts']['operation.intent'])),
    inside('partial called shipped', T, 'result', { ...THREE, result: 'shipped' }),
    inside('shipped called unchanged', T, 'result', { result: 'unchanged' }),
    inside('shipped called failed', T, 'run_result', { result: 'failed' }),
    inside('blocked called authorized', T, 'result', { ...REFUSED, result: 'authorized' }),
    inside('an operation without a word in a blocked run', T, 'complete', {
        ...REFUSED,
        ...without('receipt.refused', 0),
    }),
    inside('an operation without a word in a blocked run with something in place', T, 'complete', {
        ...IN_PLACE,
        ...without('receipt.refused', 0),
    }),
    inside('a refused execute job that is silent about what is in place', T, 'effects', {
        ...IN_PLACE,
        execute: true,
        ...without('operation.unchanged'),
    }),
    inside('a refused execute job that calls unchanged what is not there', T, 'operation_binding', {
        ...IN_PLACE,
        execute: true,
        ...change('operation.unchanged', (line) => (line['operation_id'] = 'a')),
    }),
    inside('a refused execute job that calls unchanged what is forbidden', T, 'outcomes', {
        ...IN_PLACE,
        execute: true,
        ...change('operation.unchanged', (line) => (line['operation_id'] = 'b')),
    }),
    inside('a refused execute job called unchanged', T, 'result', { ...IN_PLACE, execute: true, result: 'unchanged' }),
    inside('an authorize job that is silent about an operation', T, 'complete', {
        authorize: true,
        ...without('receipt.minted', 1),
    }),
    inside('an authorize job that is silent about what is in place', T, 'complete', {
        authorize: true,
        ops: [{ id: 'a' }, { id: 'b', effect: 'none' }],
        ...without('operation.unchanged'),
    }),
    inside('unchanged called authorized', T, 'landed', { ops: [{ id: 'a', effect: 'none' }], result: 'authorized' }),
    inside('a line after run.closed', T, 'line_order', {
        lines: (lines) => [...lines, { ...lines.at(-2), ts: lines.at(-1)?.['ts'] ?? null }],
    }),
    inside('run.closed twice', T, 'line_order', { lines: (lines) => [...lines, { ...lines.at(-1) }] }),
    inside('a reconciliation after the plan', T, 'line_order', arrange((lines) => lines.toSpliced(2, 0, RECONCILED(lines)))),
    inside('a reconciliation twice', T, 'reconciliations', arrange((lines) => lines.toSpliced(1, 0, RECONCILED(lines), RECONCILED(lines)))),
];

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/index.ts








/** Every forged proof, and what verify must say of it. */
const CASES = [
    ...FILE_CASES,
    ...BYTE_CASES,
    ...RECEIPT_CASES,
    ...PLAN_CASES,
    ...STORY_CASES,
    ...DRY_RUN_CASES,
    ...CHECKPOINT_CASES,
    ...CLAIM_CASES,
];

;// CONCATENATED MODULE: ./packages/security-audit/src/forged-proofs/zips.ts

/** Zips that are no honest proof, whatever the proof in them says. */
const entries = [...(0,forge.forge)()].map(([name, bytes]) => ({ name, bytes }));
const small = Buffer.from('x');
const ZIP_CASES = [
    ['zip slip', [...entries, { name: '../evil', bytes: small }]],
    ['zip slip within a folder', [...entries, { name: 'receipts/../../evil', bytes: small }]],
    ['an absolute name', [...entries, { name: '/etc/passwd', bytes: small }]],
    ['a drive', [...entries, { name: 'C:/x', bytes: small }]],
    ['a backslash', [...entries, { name: 'receipts\\x', bytes: small }]],
    ['a control character in a name', [...entries, { name: 'a\nb', bytes: small }]],
    ['a symbolic link', entries.map((entry) => (entry.name === 'plan.json' ? { ...entry, mode: 0o120777 } : entry))],
    ['a name twice', [...entries, entries[0]]],
    ['an encrypted file', entries.map((entry) => ({ ...entry, flags: 1 }))],
    ['another compression', entries.map((entry) => ({ ...entry, method: 12 }))],
    [
        'a bomb',
        [...entries, { name: 'receipts/rcpt_' + 'a'.repeat(32) + '.dsse.json', bytes: Buffer.alloc(8 * 1024 * 1024) }],
    ],
    [
        'a bomb that lies about its size',
        entries.map((entry) => entry.name === 'summary.md' ? { ...entry, bytes: Buffer.alloc(8 * 1024 * 1024), size: 10 } : entry),
    ],
    ['files of many gigabytes by their own account', entries.map((entry) => ({ ...entry, size: 0xfffffff0 }))],
    [
        'too many files',
        [...entries, ...Array.from({ length: 10_100 }, (_, i) => ({ name: `f${i}`, bytes: small, stored: true }))],
    ],
    ['a file more', [...entries, { name: 'notes.txt', bytes: small }]],
];

;// CONCATENATED MODULE: ./packages/security-audit/src/scenario.ts
/** What happened in place of the expected defence. */
class Breach extends Error {
    name = 'Breach';
}
/** @throws Breach unless the condition holds */
function must(condition, otherwise) {
    if (!condition)
        throw new Breach(otherwise);
}

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/forged.ts




















/**
 * Proofs that the attacker signs with the true key, and changes that they leave unsigned: many of a kind in one
 * scenario, each to be found out by the check that is there for it. The verifier is the bundle's own, in this process.
 */
const pins = (0,verify/* pinsOf */.cz)(forge/* TRUSTED */.Se, 'the audit');
/** Why a forged proof does not count as found out: another verdict, or not by the check that is there for it. */
function faultOf(name, report, verdict, check) {
    if (report.verdict !== verdict)
        return `${name}: ${report.verdict} in place of ${verdict}`;
    const failing = report.checks.filter(({ status }) => !['ok', 'not_applicable', 'skipped'].includes(status));
    if (failing.some((one) => one.name === check))
        return null;
    return `${name}: found by ${failing.map((one) => one.name).join(', ')}, but not by ${check}`;
}
function foundBy(name, report, verdict, check) {
    const fault = faultOf(name, report, verdict, check);
    if (fault !== null)
        throw new Breach(fault);
}
function many(id, name, severity, attack, defence, count, play) {
    return {
        id,
        name,
        severity,
        attack: [attack, `In all ${count} of them, each shown to the verifier by itself.`],
        defence,
        expected: 'TAMPERED, INCOMPLETE or UNVERIFIABLE, as each deserves, by the check that is there for it',
        control: 'forged',
        run: play,
    };
}
function proofs(id, name, severity, attack, defence, cases) {
    return many(id, name, severity, attack, defence, cases.length, async () => {
        let last = '';
        for (const { name: told, verdict, check, files } of cases) {
            const report = await (0,verify_proof/* verifyProof */.Gr)((0,source/* mapSource */.G)(files()), { pins });
            foundBy(told, report, verdict, check);
            last = `${told}: verdict ${report.verdict}, ${check}`;
        }
        return detected(cases.length, last);
    });
}
const detected = (count, last) => ({
    outcome: 'detected',
    evidence: `${count} forged proofs found out; the last of them, ${last}`,
});
const FORGED = [
    proofs('F1', 'Forged files of a proof', 'critical', 'Add, drop, double and replace files, manifest and signatures.', 'Layout, digests and the manifest’s signature.', FILE_CASES),
    proofs('F2', 'Forged bytes', 'high', 'Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.', 'One text for each value (RFC 8785), closed schemas, limits before parsing.', BYTE_CASES),
    proofs('F3', 'False receipts, truly signed', 'critical', 'Sign receipts that say something else than the run, the plan, the policy or the ledger.', 'Every field of a receipt is compared with what it is about.', RECEIPT_CASES),
    proofs('F4', 'False plans, truly signed', 'critical', 'Sign a plan whose digests, targets, effects or dependencies are not what was done.', 'Digests are made anew, and the ledger tells of exactly the plan’s operations.', PLAN_CASES),
    proofs('F5', 'False stories, truly signed', 'critical', 'Sign a ledger whose lines are out of order, doubled, missing or contradict each other.', 'Each line is looked at against what its claim said before.', STORY_CASES),
    proofs('F6', 'Dry runs that claim an effect', 'critical', 'Write what only prod may write into the ledger of a dry run.', 'A dry run has few line types, no key and no enforceable receipt.', DRY_RUN_CASES),
    proofs('F7', 'False checkpoints', 'critical', 'Sign checkpoints of other sizes, roots and heads, drop them, or take another key.', 'Each checkpoint must state what the lines give, and follow from the one before.', CHECKPOINT_CASES),
    proofs('F8', 'False summaries, truly signed', 'high', 'Let CANONICAL_PROOF.json say something else than the ledger.', 'The summary is made anew from ledger, plan and receipts, and compared.', CLAIM_CASES),
    many('F9', 'Forged ledger branches', 'critical', 'Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.', 'The whole branch is made anew from its lines, and compared.', BRANCH_CASES.length, async (context) => {
        let last = '';
        const room = await context.folder();
        for (const [i, [name, verdict, check, scene]] of BRANCH_CASES.entries()) {
            const report = await (0,verify/* verifyPath */.xJ)((0,forge_branch.writeFiles)((0,external_node_path_.join)(room, String(i)), (0,forge_branch/* forgeBranch */.M)(scene)), { pins });
            foundBy(name, report, verdict, check);
            last = `${name}: verdict ${report.verdict}, ${check}`;
        }
        return detected(BRANCH_CASES.length, last);
    }),
    many('F10', 'Forged zips', 'high', 'Pack proofs with names, kinds, sizes and methods that no honest zip has.', 'Names, kinds, sizes and their sum are looked at before a byte is inflated.', ZIP_CASES.length, async (context) => {
        let last = '';
        const room = await context.folder();
        for (const [i, [name, files]] of ZIP_CASES.entries()) {
            const path = (0,external_node_path_.join)(room, `${i}.zip`);
            await (0,promises_.writeFile)(path, zip(files));
            const { verdict, checks } = await (0,verify/* verifyPath */.xJ)(path, { pins });
            must(verdict === 'TAMPERED', `${name}: ${verdict} in place of TAMPERED`);
            last = `${name}: verdict ${verdict}, ${checks.find(({ status }) => status === 'failed')?.name ?? ''}`;
        }
        return detected(ZIP_CASES.length, last);
    }),
];
/** The forger's true proof and branch, which the verifier must accept. */
async function soundOnes(folder) {
    const proof = await (0,verify_proof/* verifyProof */.Gr)((0,source/* mapSource */.G)((0,forge.forge)()), { pins });
    must(proof.verdict === 'VERIFIED', `an honest proof of the forger is ${proof.verdict}`);
    const branch = await (0,verify/* verifyPath */.xJ)((0,forge_branch.writeFiles)(folder, (0,forge_branch/* forgeBranch */.M)(two)), { pins });
    must(branch.verdict === 'VERIFIED', `an honest branch of the forger is ${branch.verdict}`);
}
/**
 * Which of the forged proofs the verifier does not find out, by the check that is there for each, when it looks at
 * nothing but these checks or rules.
 */
async function unnoticed(wanted, options) {
    const missed = [];
    for (const one of ALL_CASES.filter(wanted)) {
        const report = await verifyProof(mapSource(one.files()), { pins, ...options });
        if (faultOf(one.name, report, one.verdict, one.check) !== null)
            missed.push(one.name);
    }
    return missed;
}

;// CONCATENATED MODULE: ./packages/security-audit/src/grounds.ts







/** A scene under the strict policy, and the digest of its plan. */
async function strictScene(context, options = {}) {
    const all = { policy: STRICT_POLICY, ...options };
    const [scene, plan] = await Promise.all([context.open(all), context.plan(all)]);
    return { scene, digest: plan.plan_digest };
}
/** What the reviewer does who read the plan. */
function approve(scene, digest, login = REVIEWER.login) {
    scene.github.admin.approve(Number(RUN_ID), ENVIRONMENT, login, `Approved ${digest}`);
}
/** Somebody deletes the tags that a run made; what follows must not make them again. */
function deleteTags(scene) {
    for (const ref of Object.keys(scene.github.admin.snapshot().refs)) {
        if (ref.startsWith('refs/tags/'))
            scene.github.admin.deleteRef(ref);
    }
    scene.mark();
}
/** The keys of somebody who does not have the repository's. */
const otherKeys = () => keysOf(otherSecret());
const otherSecret = () => (0,authorize_secret/* createSecret */.X$)(external_node_crypto_.randomBytes);
/** Ships a plan in a scene of its own, once an audit: what is done to it is done to copies. */
function shippedRun(context) {
    return context.once('a run that shipped', async () => {
        const scene = await context.open();
        const step = await scene.prod();
        must(step.outputs['result'] === 'shipped', `the run did not ship:\n${step.log}`);
        const ledger = await scene.ledgerCheckout();
        const checkpoint = (0,external_node_path_.join)(await context.folder(), 'checkpoint');
        await (0,promises_.cp)((0,external_node_path_.join)(ledger, 'checkpoint'), checkpoint);
        return { proof: step.proof, ledger, checkpoint };
    });
}
const shippedProof = async (context) => (await shippedRun(context)).proof;

// EXTERNAL MODULE: ./src/protocol/dsse.ts
var dsse = __webpack_require__(1615);
// EXTERNAL MODULE: ./src/protocol/receipt.ts
var protocol_receipt = __webpack_require__(1920);
;// CONCATENATED MODULE: ./src/authorize/receipts.ts






/** The mint of one run. Without keys (a dry run) it makes unsigned, advisory receipts only. */
function receiptGenerator(terms, keys, clock, random) {
    const { facts } = terms;
    return ({ operation, violations, ledger, receiptId }) => {
        const now = clock();
        const enforceable = keys !== null && facts.mode === 'prod' && violations.length === 0;
        if (!enforceable && violations.length === 0)
            throw new Error('an advisory receipt must say why');
        const receipt = {
            actor: facts.actor,
            api_url: facts.apiUrl,
            approvals: terms.approvals,
            enforceable,
            environment: facts.environment,
            expires_at: (0,core_clock/* formatTime */.fU)(now + terms.lifetimeMs),
            issued_at: (0,core_clock/* formatTime */.fU)(now),
            key_id: keys?.keyId ?? null,
            ledger,
            mode: facts.mode,
            operation_digest: operation.operation_digest,
            operation_id: operation.operation_id,
            operation_kind: operation.operation_kind,
            plan_digest: terms.planDigest,
            policy_digest: terms.policyDigest,
            receipt_id: receiptId ?? (0,protocol_receipt/* drawReceiptId */.a4)(random),
            repository: facts.repository,
            repository_id: facts.repositoryId,
            run_attempt: facts.runAttempt,
            run_id: facts.runId,
            schema: protocol_receipt/* RECEIPT_SCHEMA */.RJ,
            violations,
            workflow_ref: facts.workflowRef,
            workflow_sha: facts.workflowSha,
        };
        const payload = Buffer.from((0,jcs/* canonicalize */.dw)(receipt));
        const signed = (0,dsse/* pae */.Zg)(dsse/* RECEIPT_TYPE */.ui, payload);
        const signatures = keys === null
            ? []
            : [
                { keyid: `hmac-sha256:${keys.keyId}`, sig: keys.hmac(signed).toString('base64') },
                { keyid: `ed25519:${keys.vkey.keyHash}`, sig: keys.sign(signed).toString('base64') },
            ];
        return { receipt, bytes: (0,jcs/* jsonFile */.d_)((0,dsse/* sealEnvelope */.iA)(dsse/* RECEIPT_TYPE */.ui, payload, signatures)) };
    };
}
/**
 * Reads an envelope as foreign input and checks both signatures under one of our keys, which the owners must list as
 * trusted and in force when the receipt says it was issued. Nothing in the envelope chooses an algorithm.
 */
function receiptVerifier(keys, trusted) {
    return (envelope) => {
        let opened;
        try {
            opened = openEnvelope(envelope, RECEIPT_TYPE, receiptShape);
        }
        catch (error) {
            if (error instanceof CanonicalError)
                return { code: 'receipt_malformed', receipt: null };
            throw error;
        }
        return { code: signatureFault(opened, keys, trusted), receipt: opened.payload };
    };
}
function signatureFault({ envelope, payload, signed }, keys, trusted) {
    const [hmac, ed25519, ...more] = envelope.signatures;
    if (hmac === undefined || ed25519 === undefined || more.length > 0)
        return 'signature_invalid';
    const key = keys.find(({ keyId }) => keyId === payload.key_id);
    if (key === undefined)
        return 'key_unknown';
    if (hmac.keyid !== `hmac-sha256:${key.keyId}` || ed25519.keyid !== `ed25519:${key.vkey.keyHash}`)
        return 'signature_invalid';
    const mac = Buffer.from(hmac.sig, 'base64');
    const expected = key.hmac(signed);
    const macFits = mac.length === expected.length && timingSafeEqual(mac, expected);
    const signatureFits = verifyEd25519(key.vkey, signed, Buffer.from(ed25519.sig, 'base64'));
    if (!macFits || !signatureFits)
        return 'signature_invalid';
    const listed = trusted.filter(({ vkey }) => vkey.text === key.vkey.text);
    if (listed.length === 0)
        return 'key_unknown';
    const issued = parseTime(payload.issued_at) ?? Number.NaN;
    return listed.some((entry) => isInForce(entry, issued)) ? null : 'key_not_in_force';
}

;// CONCATENATED MODULE: ./packages/security-audit/src/receipts.ts






const MINUTE = 60_000;
/** Mints a receipt for every operation of the plan into a folder, and answers with it. */
async function mintInto(folder, scene, plan, flaw = {}) {
    const terms = {
        facts: {
            mode: 'prod',
            repository: `${OWNER}/${REPOSITORY}`,
            repositoryId: REPOSITORY_ID,
            runId: RUN_ID,
            runAttempt: 1,
            workflowRef: scene.facts()['GITHUB_WORKFLOW_REF'] ?? '',
            workflowSha: scene.github.commitSha,
            actor: 'maintainer',
            triggeringActor: 'maintainer',
            commitSha: scene.github.commitSha,
            ref: 'refs/heads/main',
            event: 'push',
            environment: ENVIRONMENT,
            apiUrl: scene.github.apiUrl,
            serverUrl: SERVER,
            actionVersion: '1.0.0',
            claim: 'c'.repeat(32),
        },
        planDigest: plan.plan_digest,
        policyDigest: `sha256:${'1'.repeat(64)}`,
        approvals: [],
        lifetimeMs: 15 * MINUTE,
    };
    const clock = () => Date.now() - (flaw.issuedAgo ?? 0);
    const generate = receiptGenerator(flaw.terms?.(terms) ?? terms, flaw.keys ?? scene.stage.keys, clock, external_node_crypto_.randomBytes);
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const operation of plan.operations) {
        const request = { operation, violations: [], ledger: { size: 0, head: '0'.repeat(64) } };
        const { bytes } = generate(flaw.request?.(request) ?? request);
        const envelope = flaw.bytes === undefined ? bytes : flaw.bytes(bytes);
        if (envelope !== null)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${operation.operation_id}.dsse.json`), envelope);
    }
    return folder;
}
/** Offers receipts with this flaw to the bundle's `execute`, in a scene of its own. */
async function offer(context, flaw = {}, { scene: given, options = {}, ...changes } = {}) {
    const scene = given ?? (await context.open(options));
    const plan = await context.plan(options);
    const receipts = await mintInto(await context.folder(), scene, plan, flaw);
    return { scene, receipts, step: await execute(scene, receipts, changes) };
}
function execute(scene, receipts, changes = {}) {
    return scene.prod({ ...changes, entry: 'execute.js', inputs: { receipts, ...changes.inputs } });
}
/** Edits an envelope as JSON, and writes it canonically again. */
const onEnvelope = (edit) => (bytes) => Buffer.from(`${(0,jcs/* canonicalize */.dw)(edit(JSON.parse(bytes.toString())))}\n`);
/** Edits the payload's text, whatever that does to its form; the signatures stay. */
const onPayload = (edit) => onEnvelope((envelope) => ({
    ...envelope,
    payload: Buffer.from(edit(Buffer.from(envelope.payload, 'base64').toString())).toString('base64'),
}));

;// CONCATENATED MODULE: ./packages/security-audit/src/controls.ts






/**
 * The set-ups without an attack. Each must publish all that is planned, or verify: a defence that refuses everything
 * would show nothing.
 */
const CONTROLS = {
    prod: async (context) => {
        const scene = await context.open();
        shipped(scene, await scene.prod());
    },
    strict: async (context) => {
        const { scene, digest } = await strictScene(context);
        approve(scene, digest);
        shipped(scene, await scene.prod({ inputs: { 'expected-plan-digest': digest } }));
    },
    conditions: async (context) => {
        const scene = await context.open({ policy: CONDITIONED_POLICY });
        shipped(scene, await scene.prod());
    },
    execute: async (context) => {
        const { scene, step } = await offer(context);
        shipped(scene, step);
    },
    verify: async (context) => {
        const { proof, ledger, checkpoint } = await shippedRun(context);
        for (const path of [proof, ledger]) {
            const { verdict } = await context.verify(path);
            must(verdict === 'VERIFIED', `an untouched ${path === proof ? 'proof' : 'ledger'} is ${verdict}`);
        }
        const since = await context.verify(ledger, ['--since', checkpoint]);
        must(since.verdict === 'VERIFIED', `an untouched ledger is ${since.verdict} against its own checkpoint`);
    },
    forged: async (context) => soundOnes((0,external_node_path_.join)(await context.folder(), 'branch')),
};
function shipped(scene, step) {
    must(step.exitCode === 0, `without the attack the run fails:\n${step.log.trim()}`);
    must(step.outputs['result'] === 'shipped', `without the attack the result is ${step.outputs['result'] ?? 'none'}`);
    must(scene.hasPublished(), 'without the attack nothing is published');
}

;// CONCATENATED MODULE: ./packages/security-audit/src/audit.ts












/**
 * Plays every scenario against the bundle: started as the runner starts it, over HTTP on an embedded GitHub of its own.
 * A scenario that cannot be played, or whose control does not publish, counts as breached: nothing was shown.
 */
async function securityAudit({ dist, scenarios, row, parallel = 2 }) {
    const bundle = await digestBundle(dist);
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'marketops-security-audit-'));
    const shared = new Map();
    const secret = (0,authorize_secret/* createSecret */.X$)(external_node_crypto_.randomBytes);
    const play = async (name, work) => {
        const folder = (0,external_node_path_.join)(temporary, name);
        await (0,promises_.mkdir)(folder);
        const context = new AuditContext({ dist, temporary: folder, secret, shared });
        try {
            return await work(context);
        }
        finally {
            await context.close();
        }
    };
    const controls = new Map();
    const control = (scenario) => {
        const name = scenario.control;
        const known = controls.get(name) ?? play(`control-${name}`, CONTROLS[name]);
        controls.set(name, known);
        return known;
    };
    const rows = [];
    const done = new Map();
    const tell = () => {
        for (let next = done.get(rows.length); next !== undefined; next = done.get(rows.length)) {
            rows.push(next);
            row(next);
        }
    };
    try {
        await (0,core_parallel/* mapLimited */.bB)(scenarios, parallel, async (scenario, i) => {
            const result = await outcomeOf(scenario, async () => {
                await control(scenario);
                return play(scenario.id, scenario.run);
            });
            done.set(i, described(scenario, result));
            tell();
        });
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
    return { bundle, scenarios: rows };
}
async function outcomeOf(scenario, run) {
    try {
        return await run();
    }
    catch (error) {
        const why = error instanceof Breach ? error.message : `it could not be played: ${(0,errors/* messageOf */.bD)(error)}`;
        return { outcome: 'breached', evidence: (0,foreign_text/* logText */.kc)(`${scenario.id}: ${why}`) };
    }
}
function described(scenario, { outcome, evidence }) {
    const { id, name, attack, defence, severity, expected } = scenario;
    const steps = attack.map((step, i) => (attack.length === 1 ? step : `${i + 1}. ${step}`)).join(' ');
    return { id, name, attack: steps, defence, severity, expected, outcome, evidence };
}

// EXTERNAL MODULE: ./packages/security-audit/src/report.ts
var report = __webpack_require__(350);
;// CONCATENATED MODULE: ./packages/security-audit/src/judge.ts


/** What an outcome is judged by: nothing was written, and the ledger or the log says why. */
/** The ledger line with this code, as it is written; null when no line has it. */
function lineWithCode(lines, code) {
    return lines.find((line) => line.includes(`"code":"${code}"`)) ?? null;
}
/** The first line of this type, as it is written; null when there is none. */
function lineOfType(lines, type) {
    return lines.find((line) => line.includes(`"type":"${type}"`)) ?? null;
}
/** The error that a step printed and that fits; null when it printed none. */
function printed(step, pattern) {
    return step.log.split('\n').find((line) => line.startsWith('::error') && pattern.test(line)) ?? null;
}
/** @throws Breach when anything but the ledger was written to, or could have been */
function nothingWritten(scene) {
    const writes = scene.writes();
    must(writes.length === 0, `these requests went out: ${writes.join(', ')}`);
    must(!scene.hasPublished(), 'GitHub holds something new');
}
/**
 * The run was refused with this code: on record where it has a ledger, else in its log, and nothing was written.
 * @throws Breach
 */
function refused(scene, step, code) {
    must(step.exitCode === 1, `the step ended with exit code ${String(step.exitCode)}:\n${step.log.trim()}`);
    nothingWritten(scene);
    const line = lineWithCode(step.lines, code) ?? printed(step, new RegExp(`\\[${code}\\]`));
    must(line !== null, `it was refused, but not with ${code}:\n${step.log.trim()}`);
    return { outcome: 'defended', evidence: told(line) };
}
/** The run was refused with an error that says this, and nothing was written. @throws Breach */
function refusedSaying(scene, step, pattern) {
    must(step.exitCode === 1, `the step ended with exit code ${String(step.exitCode)}:\n${step.log.trim()}`);
    nothingWritten(scene);
    const line = printed(step, pattern);
    must(line !== null, `it was refused, but not with ${String(pattern)}:\n${step.log.trim()}`);
    return { outcome: 'defended', evidence: told(line) };
}
/**
 * Every receipt that was offered fell to this code of the gate and to no other, no operation was begun, and nothing
 * was written.
 * @throws Breach
 */
function rejectedAtGate(scene, step, code) {
    nothingWritten(scene);
    must(step.exitCode === 1, `the step ended with exit code ${String(step.exitCode)}:\n${step.log.trim()}`);
    const rejected = step.lines.filter((line) => line.includes('"type":"gate.rejected"'));
    must(rejected.length > 0, `the gate rejected nothing:\n${step.log.trim()}`);
    for (const line of rejected) {
        const { data } = JSON.parse(line);
        const codes = data.checks.flatMap((check) => (check.code === null ? [] : [check.code]));
        must(codes.length === 1 && codes[0] === code, `the gate said ${codes.join(', ')} in place of ${code}`);
    }
    must(lineOfType(step.lines, 'operation.intent') === null, 'an operation was begun');
    return { outcome: 'defended', evidence: rejected[0] ?? '' };
}
/** `verify` found it out: the verdict, and the check that had to fail. @throws Breach */
function found({ verdict: said, failed }, verdict, check) {
    must(said === verdict, `the verdict was ${said}: ${failed.map(({ name, detail }) => `${name}: ${detail}`)[0] ?? ''}`);
    const by = failed.find(({ name }) => name === check);
    must(by !== undefined, `found by ${failed.map(({ name }) => name).join(', ')}, but not by the check ${check}`);
    return { outcome: 'detected', evidence: (0,foreign_text/* logText */.kc)(`verdict ${verdict}: ${check}: ${by.detail}`) };
}
/** What was printed, without the runner's command around it. */
const told = (line) => (0,foreign_text/* logText */.kc)(line.replace(/^::error[^:]*::/, ''));

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/answers.ts





/** Answers of GitHub that are lost, false or late, and what others do there between plan and execution. */
/** A second of waiting takes less here: the pauses between two looks are not what is audited. */
const HURRIED = { env: { MARKETOPS_TEST_SECOND_MS: '50' } };
const isTagObject = ({ method, path }) => method === 'POST' && path.endsWith('/git/tags');
const isTagRef = ({ method, path, body }) => method === 'POST' && path.endsWith('/git/refs') && !body.includes(ledger_files/* LEDGER_BRANCH */.jF);
/** Every request of this kind gets this answer in place of GitHub's: the operation must not count as done. */
function notTaken(told, at, phase, answer, type = 'operation.failed') {
    return faulty(told, `${type}, never operation.succeeded`, async (scene) => {
        scene.github.setInterceptor((call) => (call.phase === phase && at(call) ? answer : null));
        const step = await scene.prod(HURRIED);
        must(step.exitCode === 1, `the step ended with exit code ${String(step.exitCode)}`);
        must(!scene.hasPublished(), 'something was published');
        return onRecord(step, type);
    });
}
function faulty([id, name, severity, attack, defence], expected, play, operations = TAG_ONLY) {
    return {
        id,
        name,
        severity,
        attack,
        defence,
        expected,
        control: 'prod',
        run: async (context) => play(await context.open({ operations })),
    };
}
/** This line is there, and none says that an operation succeeded. */
function onRecord(step, type) {
    const line = lineOfType(step.lines, type);
    must(line !== null, `there is no ${type}:\n${step.log.trim()}`);
    must(lineOfType(step.lines, 'operation.succeeded') === null, 'an operation is on record as done');
    return { outcome: 'defended', evidence: line };
}
const READ = 'An answer counts only when it says what was asked for; what is unclear is settled by reading.';
const PLANNED = 'Targets are resolved to commits in the plan; nothing moves them afterwards.';
const ANSWERS = [
    notTaken(['G1', '422 taken as success', 'critical', ['Answer the creation of the tag with 422, without a reason.'], READ], isTagRef, 'before', { kind: 'answer', status: 422, body: { message: 'Reference update failed' } }),
    notTaken(['G2', '5xx taken as success', 'critical', ['Answer the creation of the tag with 502, again and again.'], READ], isTagRef, 'before', { kind: 'answer', status: 502, body: { message: 'Bad gateway' } }, 'operation.in_doubt'),
    notTaken([
        'G3',
        'Garbage taken as success',
        'critical',
        ['Answer the creation of the tag object with 201 and an empty object.'],
        READ,
    ], isTagObject, 'before', { kind: 'answer', status: 201, body: {} }, 'operation.in_doubt'),
    faulty(['G4', 'Answer broken off', 'high', ['Let the tag be created, and break its answer off in the middle.'], READ], 'one tag, found by reading; operation.succeeded once', (scene) => settled(scene, { kind: 'truncate' })),
    faulty([
        'G5',
        'Answer lost',
        'critical',
        ['Let the tag be created, and reset the connection before the answer.', 'Hope that the request is sent again.'],
        READ,
    ], 'one tag, found by reading; operation.succeeded once', (scene) => settled(scene, { kind: 'reset' })),
    faulty([
        'G6',
        'Tag taken between plan and execution',
        'critical',
        ['Wait until the plan was observed.', 'Create the tag at another commit.'],
        PLANNED,
    ], 'operation.failed; the other tag is left as it is', async (scene) => {
        const other = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
        scene.mark();
        scene.github.setInterceptor((call) => {
            if (call.phase === 'before' && isTagObject(call))
                scene.github.admin.setRef('refs/tags/v1.0.0', other);
            return null;
        });
        const step = await scene.prod(HURRIED);
        must(scene.github.admin.snapshot().refs['refs/tags/v1.0.0'] === other, 'the tag was moved');
        return onRecord(step, 'operation.failed');
    }),
    {
        id: 'G7',
        name: 'Branch moved between plan and execution',
        severity: 'critical',
        attack: ['Plan a tag of a branch’s head, and have it approved.', 'Push to the branch before it is executed.'],
        defence: PLANNED,
        expected: 'policy.decided with plan_digest_differs',
        control: 'strict',
        run: branchMoved,
    },
    {
        id: 'G8',
        name: 'Tag exists at another commit',
        severity: 'high',
        attack: ['Create the tag at a commit of yours before the plan is made, and let the release take it over.'],
        defence: 'What GitHub has is compared with what is planned; a conflict blocks the whole plan.',
        expected: 'receipt.refused with conflict',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open();
            const other = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
            scene.github.admin.createAnnotatedTag('v1.0.0', other, 'mine');
            scene.mark();
            return refused(scene, await scene.prod(), 'conflict');
        },
    },
    {
        id: 'G9',
        name: 'Forged marker in a release’s body',
        severity: 'high',
        attack: ['Publish a release of the same tag whose body ends in a receipt’s marker that you made up.'],
        defence: 'A marker counts only if its receipt is in consumed/ with that digest.',
        expected: 'receipt.refused with conflict',
        control: 'prod',
        run: forgedMarker,
    },
    faulty([
        'G10',
        'Asset swapped between plan and upload',
        'critical',
        ['Wait until the release’s draft is made.', 'Replace the asset on disk.'],
        'What is uploaded is checked against the planned digest; the release stays a draft until all of it is right.',
    ], 'operation.failed; no release is published', async (scene) => {
        let swap = null;
        scene.github.setInterceptor(async (call) => {
            if (call.phase !== 'before' || call.method !== 'POST' || !/\/releases$/.test(call.path))
                return null;
            swap ??= scene.change({ 'build/widgets.tar.gz': 'something  else here' });
            await swap;
            return null;
        });
        return unpublished(scene, await scene.prod(HURRIED));
    }, RELEASE_ONLY),
    faulty([
        'G11',
        'Asset corrupted on its way',
        'critical',
        ['Store other bytes than those that were uploaded.'],
        'State, size and digest that GitHub gives of an asset must be the plan’s before the release is published.',
    ], 'operation.failed; no release is published', async (scene) => {
        scene.github.setInterceptor(({ phase, method, path, response }) => {
            if (phase !== 'after' || response === undefined || !/\/releases\/\d+(\/assets)?(\?|$)/.test(path))
                return null;
            if (method === 'PATCH')
                return null;
            const body = response.body
                .toString()
                .replace(/"digest":"sha256:[0-9a-f]{64}"/g, `"digest":"sha256:${'6'.repeat(64)}"`);
            return { kind: 'answer', status: response.status, headers: response.headers, body };
        });
        return unpublished(scene, await scene.prod(HURRIED));
    }, RELEASE_ONLY),
    faulty([
        'G12',
        'Upload sent to another host',
        'critical',
        ['Answer the creation of the release with an upload_url of a host of yours.'],
        'Only the hosts of the run’s own API are spoken to, whatever an answer says.',
    ], 'operation.failed; no request goes there and no release is published', async (scene) => {
        scene.github.setInterceptor(({ phase, path, response }) => {
            if (phase !== 'after' || response === undefined || !/\/releases(\/\d+)?(\?|$)/.test(path))
                return null;
            const body = response.body
                .toString()
                .replace(/"upload_url":"https?:\/\/[^/"]+/g, '"upload_url":"https://uploads.github.example');
            return { kind: 'answer', status: response.status, headers: response.headers, body };
        });
        return unpublished(scene, await scene.prod(HURRIED));
    }, RELEASE_ONLY),
    {
        id: 'G13',
        name: 'Redirect to another host',
        severity: 'high',
        attack: ['Answer a request with a redirect to a host of yours, and take the token that follows.'],
        defence: 'Only the hosts of the run’s own API are spoken to: a redirect elsewhere is not followed.',
        expected: 'refusal host_refused',
        control: 'prod',
        run: async (context) => {
            const [scene, theirs] = await Promise.all([context.open(), context.open()]);
            scene.github.setInterceptor(({ phase, path }) => phase === 'before'
                ? { kind: 'answer', status: 301, headers: { location: `${theirs.github.apiUrl}${path}` }, body: {} }
                : null);
            const result = refused(scene, await scene.prod(), 'host_refused');
            must(theirs.github.requests.length === 0, 'the redirect was followed');
            return result;
        },
    },
];
/** The request acts, its answer goes astray once: exactly one tag, and the ledger says so once. */
async function settled(scene, how) {
    let astray = 0;
    scene.github.setInterceptor((call) => (call.phase === 'after' && isTagRef(call) && astray++ === 0 ? how : null));
    const step = await scene.prod(HURRIED);
    must(step.exitCode === 0, `the step ended with exit code ${String(step.exitCode)}:\n${step.log.trim()}`);
    const sent = scene.writes().filter((write) => write === 'POST /repos/acme/widgets/git/refs');
    must(sent.length === 1, `the creation of the tag was sent ${sent.length} times`);
    const lines = step.lines.filter((line) => line.includes('"type":"operation.succeeded"'));
    must(lines.length === 1, `${lines.length} lines say that it succeeded`);
    return { outcome: 'defended', evidence: lines[0] ?? '' };
}
function unpublished(scene, step) {
    must(step.exitCode === 1, `the step ended with exit code ${String(step.exitCode)}`);
    const published = scene.github.admin.snapshot().releases.filter(({ draft }) => !draft);
    must(published.length === 0, 'a release was published');
    must(lineOfType(step.lines, 'operation.succeeded') === null, 'an operation is on record as done');
    const line = lineOfType(step.lines, 'operation.failed') ?? lineOfType(step.lines, 'operation.in_doubt');
    must(line !== null, `the failure is not on record:\n${step.log.trim()}`);
    return { outcome: 'defended', evidence: line };
}
async function branchMoved(context) {
    const operations = TAG_ONLY.replace('    message:', '    target: refs/heads/next\n    message:');
    const scene = await context.open({ operations, policy: STRICT_POLICY });
    const { admin } = scene.github;
    admin.createBranch('next');
    const planned = await scene.dryRun();
    const digest = planned.outputs['plan-digest'] ?? '';
    admin.commitFiles('next', { x: { content: 'x' } }, 'Pushed after the approval');
    scene.mark();
    approve(scene, digest);
    return refused(scene, await scene.prod({ inputs: { 'expected-plan-digest': digest } }), 'plan_digest_differs');
}
async function forgedMarker(context) {
    const scene = await context.open({ operations: RELEASE_ONLY });
    scene.github.admin.createAnnotatedTag('v1.0.0', scene.github.commitSha, 'Version 1.0.0');
    const marker = `<!-- MarketOps-Receipt: rcpt_${'a'.repeat(32)} sha256:${'7'.repeat(64)} -->`;
    const created = await fetch(`${scene.github.apiUrl}/repos/acme/widgets/releases`, {
        method: 'POST',
        headers: { authorization: `token ${SHIP_TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ tag_name: 'v1.0.0', name: 'Mine', body: `Mine.\n\n${marker}` }),
    });
    must(created.ok, `the attacker's release could not be made: ${created.status}`);
    scene.mark();
    return refused(scene, await scene.prod(), 'conflict');
}

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/conditions.ts


/** Every condition that a rule can have, each the only one that an operation does not meet. */
const CONDITIONS = [
    condition('C1', 'refs', 'another branch', 'refs: [refs/heads/release]', TAG_ONLY),
    condition('C2', 'tags', 'a tag of another form', "tags: ['release-*']", TAG_ONLY),
    condition('C3', 'events', 'another event', 'events: [workflow_dispatch]', TAG_ONLY),
    condition('C4', 'actors', 'an actor who is not listed', 'actors: [somebody]', TAG_ONLY),
    condition('C5', 'workflows', 'another workflow file', "workflows: [{path: .github/workflows/other.yml, ref: 'refs/heads/*'}]", TAG_ONLY),
    condition('C6', 'environments', 'another environment', 'environments: [staging]', TAG_ONLY),
    condition('C7', 'target_on_default_branch', 'a commit that is not on the default branch', 'target_on_default_branch: false', TAG_ONLY),
    condition('C8', 'asset_names', 'an asset of another name', "asset_names: ['*.zip']", RELEASE_ONLY),
    condition('C9', 'max_assets', 'more assets than permitted', 'max_assets: 1', RELEASE_ONLY),
    condition('C10', 'max_asset_bytes', 'a larger asset than permitted', 'max_asset_bytes: 10', RELEASE_ONLY),
    condition('C11', 'prerelease', 'a full release where prereleases are permitted', 'prerelease: true', RELEASE_ONLY),
    condition('C12', 'draft', 'a published release where drafts are permitted', 'draft: true', RELEASE_ONLY),
    condition('C13', 'moves_tag', 'a fixed tag where floating ones are permitted', 'moves_tag: true', TAG_ONLY),
    condition('C14', 'generated_notes', 'written notes where generated ones are permitted', 'generated_notes: true', RELEASE_ONLY),
    condition('C15', 'pull_request_bases', 'another base branch', 'pull_request_bases: [next]', PULL_ONLY),
    condition('C16', 'labels', 'a label that is not permitted', 'labels: [docs]', PULL_ONLY.replace('    commit:\n', '    labels: [security]\n    commit:\n')),
    condition('C17', 'windows', 'a time in which nothing ships', 'windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2099-12-31}]}', TAG_ONLY, 'window_closed'),
    {
        id: 'C18',
        name: 'Another repository',
        attack: ['Publish into a repository that the rule does not name, with a token that reaches it.'],
        defence: 'A rule names the repositories that it is about.',
        severity: 'critical',
        expected: 'policy.decided with policy_no_rule',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open({
                operations: TAG_ONLY.replace('    tag:', '    repository: acme/other\n    tag:'),
            });
            const other = scene.github.admin.addRepository('acme', 'other', { x: { content: 'x' } });
            await scene.change({
                '.marketops/operations.yml': TAG_ONLY.replace('    tag:', `    repository: acme/other\n    target: ${other.commitSha}\n    tag:`),
            });
            return refused(scene, await scene.prod(), 'policy_no_rule');
        },
    },
    {
        id: 'C19',
        name: 'A rule that forbids',
        attack: ['Find an operation that one rule permits and another forbids.'],
        defence: 'A matching forbid beats every permit.',
        severity: 'critical',
        expected: 'policy.decided with policy_forbids',
        control: 'prod',
        run: async (context) => {
            const forbid = `  - id: never-tags
    effect: forbid
    reason: Tags are made by people
    operations: [tag_repo]
    repositories: [self]
`;
            const scene = await context.open({ policy: `${PLAIN_POLICY}${forbid}` });
            return refused(scene, await scene.prod(), 'policy_forbids');
        },
    },
];
/** One condition beside those that the control meets; the operation does not meet it. */
function condition(id, name, what, line, operations, code = 'policy_condition_unmet') {
    return {
        id,
        name: `Policy condition ${name} not met`,
        attack: [`Ship ${what}, everything else as the rule has it.`],
        defence: `A permit rule matches only when all of its conditions are met; ${name} is one.`,
        severity: 'high',
        expected: `policy.decided with ${code}`,
        control: 'conditions',
        run: async (context) => {
            const when = name === 'refs' ? PLAIN_POLICY.replace('refs: [refs/heads/main]', line) : `${PLAIN_POLICY}      ${line}\n`;
            const scene = await context.open({ policy: when, operations });
            return refused(scene, await scene.prod(), code);
        },
    };
}

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/job.ts








/** Prod in a job whose environment or inputs are not what they should be. */
function job([id, name, severity, attack, defence], code, changes, quiet = false) {
    return {
        id,
        name,
        severity,
        attack,
        defence,
        expected: `refusal ${code}${quiet ? ' before any request' : ''}`,
        control: 'prod',
        run: async (context) => {
            const scene = await context.open();
            const result = refused(scene, await scene.prod(changes), code);
            must(!quiet || scene.github.requests.length === 0, 'requests went out before it was refused');
            return result;
        },
    };
}
const EVENTS = 'Prod is refused on events in which somebody without write access decides what runs.';
const PROCESS = 'What would undo the checks of this very process is refused where it holds the key.';
const KEY = 'Only a key that `marketops keygen` made, and that the owners listed, signs.';
const JOB = [
    job(['J1', 'Prod from a pull request', 'critical', ['Open a pull request whose workflow runs in prod.'], EVENTS], 'event_refused', { facts: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' } }, true),
    job([
        'J2',
        'Prod from pull_request_target',
        'critical',
        ['Use the event that runs with secrets on a fork’s behalf.'],
        EVENTS,
    ], 'event_refused', { facts: { GITHUB_EVENT_NAME: 'pull_request_target' } }, true),
    job([
        'J3',
        'Prod after a fork’s workflow',
        'critical',
        ['Have a pull request from a fork finish, and start from workflow_run.'],
        EVENTS,
    ], 'event_refused', { facts: { GITHUB_EVENT_NAME: 'workflow_run' } }, true),
    job(['J4', 'Prod on a comment', 'critical', ['Write a comment that starts a workflow.'], EVENTS], 'event_refused', { facts: { GITHUB_EVENT_NAME: 'issue_comment' } }, true),
    job([
        'J5',
        'Prod on the merge ref of a fork',
        'critical',
        ['Dispatch the workflow on refs/pull/1/merge, policy and all from the fork.'],
        EVENTS,
    ], 'event_refused', { facts: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/pull/1/merge' } }, true),
    job([
        'J6',
        'GITHUB_REPOSITORY injected',
        'critical',
        ['Let an earlier step name another repository that the token reaches.'],
        'Name and id of the repository are compared with GitHub’s.',
    ], 'repository_mismatch', { facts: { GITHUB_REPOSITORY_ID: '5' } }),
    {
        id: 'J7',
        name: 'Repository made anew',
        severity: 'critical',
        attack: ['Delete the repository and make another of the same name.', 'Run with what the old one approved.'],
        defence: 'Repositories are told apart by their id, which is in every signature.',
        expected: 'refusal repository_mismatch',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open({ repositoryId: '1000009' });
            const facts = { GITHUB_REPOSITORY_ID: REPOSITORY_ID };
            return refused(scene, await scene.prod({ facts }), 'repository_mismatch');
        },
    },
    job([
        'J8',
        'GITHUB_API_URL without encryption',
        'critical',
        ['Let an earlier step set GITHUB_API_URL to a host of yours over plain http.'],
        'Addresses are https, or this machine’s.',
    ], 'runner_invalid', { facts: { GITHUB_API_URL: 'http://api.github.example' } }, true),
    {
        id: 'J9',
        name: 'GITHUB_API_URL of a GitHub of the attacker’s',
        severity: 'critical',
        attack: [
            'Set up a server that answers as GitHub does and approves everything.',
            'Let an earlier step name it as GITHUB_API_URL in the executing job.',
        ],
        defence: 'Receipts name the API that they were approved at; another is another run.',
        expected: 'gate.rejected with run_mismatch',
        control: 'execute',
        run: async (context) => {
            const [scene, theirs] = await Promise.all([context.open(), context.open()]);
            const receipts = await mintInto(await context.folder(), scene, await context.plan());
            const { apiUrl, graphqlUrl } = theirs.github;
            const facts = { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl };
            const step = await execute(scene, receipts, { facts });
            rejectedAtGate(theirs, step, 'run_mismatch');
            return rejectedAtGate(scene, step, 'run_mismatch');
        },
    },
    job(['J10', 'Code loaded through NODE_OPTIONS', 'critical', ['Let an earlier step set NODE_OPTIONS.'], PROCESS], 'environment_refused', { env: { NODE_OPTIONS: '--no-warnings' } }, true),
    job([
        'J11',
        'Certificates not checked',
        'critical',
        ['Let an earlier step set NODE_TLS_REJECT_UNAUTHORIZED=0.'],
        PROCESS,
    ], 'environment_refused', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }, true),
    job(['J12', 'Weak key', 'critical', ['Use a password as the key, to be guessed from published signatures.'], KEY], 'key_invalid', { inputs: { 'hmac-key': 'correct-horse-battery-staple' } }),
    job(['J13', 'No key', 'high', ['Run prod in a job that does not name the environment.'], KEY], 'key_missing', {
        inputs: { 'hmac-key': '' },
    }),
    {
        id: 'J14',
        name: 'Key that the owners did not list',
        severity: 'critical',
        attack: ['Make a key of your own, well-formed.', 'Run prod with it.'],
        defence: KEY,
        expected: 'an unsigned proof whose operations have key_unknown',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open();
            const step = await scene.prod({ inputs: { 'hmac-key': otherSecret() } });
            return nothingSigned(step, refused(scene, step, 'key_unknown'));
        },
    },
    {
        id: 'J15',
        name: 'Key that is not in force any more',
        severity: 'critical',
        attack: ['Keep the secret of a key whose not-after has passed.', 'Run prod with it.'],
        defence: KEY,
        expected: 'an unsigned proof whose operations have key_not_in_force',
        control: 'prod',
        run: async (context) => {
            const trustedKeys = `${context.keys.vkey.text} not-after=2026-01-01T00:00:00.000Z\n`;
            const scene = await context.open({ trustedKeys });
            const step = await scene.prod();
            return nothingSigned(step, refused(scene, step, 'key_not_in_force'));
        },
    },
    {
        id: 'J16',
        name: 'Key in a job that plans',
        severity: 'high',
        attack: ['Pass the key to a dry run, where whoever changes the workflow can read it.'],
        defence: 'A dry run refuses the key, so that nobody gets used to it there.',
        expected: 'refusal of the input hmac-key before any request',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open();
            const step = await scene.dryRun({ inputs: { 'hmac-key': context.secret } });
            must(scene.github.requests.length === 0, 'requests went out before it was refused');
            return refusedSaying(scene, step, /must not be given the key/);
        },
    },
    {
        id: 'J17',
        name: 'Writing in a dry run',
        severity: 'critical',
        attack: ['Run the same plan as a dry run, with a token that may write.'],
        defence: 'In a dry run no writer and no key exist in the process.',
        expected: 'operation.blocked with mode_not_prod for every operation',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open();
            const step = await scene.dryRun({ inputs: { 'github-token': SHIP_TOKEN } });
            const changing = scene.github.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
            must(changing.length === 0, 'a dry run sent requests that could change something');
            return blockedByMode(scene, step.lines, step.exitCode);
        },
    },
    {
        id: 'J18',
        name: 'Secrets in errors',
        severity: 'critical',
        attack: [
            'Have the server answer with an error that repeats the token.',
            'Read log, summary and proof for token and key.',
        ],
        defence: 'What is printed or kept holds no secret: each is masked before anything can print it.',
        expected: 'a refusal whose log, summary and proof hold neither key nor token',
        control: 'prod',
        run: secretsInErrors,
    },
    {
        id: 'J19',
        name: 'Token that may only read',
        severity: 'high',
        attack: ['Run prod with a token without write access, and hope that a refused write counts as done.'],
        defence: 'A refused write is a failure; the ledger cannot be written either, so nothing begins.',
        expected: 'a refusal that names the permission; GitHub accepted no write',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open({ operations: TAG_ONLY });
            const step = await scene.prod({ inputs: { 'github-token': PLAN_TOKEN } });
            must(!scene.hasPublished(), 'something was published');
            return refusedSaying(scene, step, /contents: write|actions: read/);
        },
    },
    {
        id: 'J20',
        name: 'Artifact of another run or a fork',
        severity: 'critical',
        attack: [
            'Upload an artifact with receipts in a fork, signed with the fork’s key.',
            'Have it downloaded as this run’s.',
        ],
        defence: 'Receipts are foreign bytes wherever they come from: the key must be the repository’s.',
        expected: 'gate.rejected with key_unknown',
        control: 'execute',
        run: async (context) => {
            const { scene, step } = await offer(context, { keys: keysOf(otherSecret()) });
            return rejectedAtGate(scene, step, 'key_unknown');
        },
    },
    {
        id: 'J21',
        name: 'Receipt of 10 GB',
        severity: 'medium',
        attack: ['Put a file of 10 GB into the folder of receipts, so that the job runs out of memory.'],
        defence: 'A receipt is at most 1 MiB, which is looked at before it is read.',
        expected: 'refusal receipts_unreadable',
        control: 'execute',
        run: async (context) => {
            const scene = await context.open({ operations: TAG_ONLY });
            const receipts = await context.folder();
            const path = (0,external_node_path_.join)(receipts, 'tag.dsse.json');
            await (0,promises_.writeFile)(path, '{');
            await (0,promises_.truncate)(path, 10 * 1024 ** 3);
            return refused(scene, await execute(scene, receipts), 'receipts_unreadable');
        },
    },
    {
        id: 'J22',
        name: 'Two receipts for one operation',
        severity: 'high',
        attack: ['Put receipts of two authorize jobs into one folder, and let the action choose.'],
        defence: 'Nothing is chosen: two receipts for one operation are refused.',
        expected: 'refusal receipts_ambiguous',
        control: 'execute',
        run: async (context) => {
            const scene = await context.open({ operations: TAG_ONLY });
            const plan = await context.plan({ operations: TAG_ONLY });
            const receipts = await mintInto(await context.folder(), scene, plan);
            await (0,promises_.cp)((0,external_node_path_.join)(receipts, 'tag.dsse.json'), (0,external_node_path_.join)(receipts, 'again.dsse.json'));
            return refused(scene, await execute(scene, receipts), 'receipts_ambiguous');
        },
    },
];
/** The run did not use its key at all: its ledger names none. */
function nothingSigned(step, result) {
    const opened = lineOfType(step.lines, 'run.opened');
    must(opened?.includes('"vkey":null') === true, 'the run signed with a key that it may not use');
    return result;
}
function blockedByMode(scene, lines, exitCode) {
    must(exitCode === 0, 'the dry run failed');
    must(!scene.hasPublished(), 'something was published');
    const blocked = lines.filter((line) => line.includes('"type":"operation.blocked"'));
    must(blocked.length === 3, `${blocked.length} of 3 operations are on record as blocked`);
    return { outcome: 'defended', evidence: blocked[0] ?? '' };
}
async function secretsInErrors(context) {
    const scene = await context.open({ operations: TAG_ONLY });
    const secrets = [context.secret, SHIP_TOKEN];
    scene.github.setInterceptor(({ phase, method, path }) => phase === 'before' && method === 'POST' && path.endsWith('/git/tags')
        ? { kind: 'answer', status: 422, body: { message: `Bad credentials: ${SHIP_TOKEN}` } }
        : null);
    const step = await scene.prod();
    must(step.exitCode === 1, 'the run did not fail');
    const log = step.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const files = await (0,promises_.readdir)(step.proof, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(files.filter((file) => file.isFile()).map((file) => (0,promises_.readFile)((0,external_node_path_.join)(file.parentPath, file.name), 'latin1')));
    const kept = [log.join('\n'), step.summary, JSON.stringify(step.outputs), ...texts];
    for (const secret of secrets)
        must(!kept.some((text) => text.includes(secret)), 'a secret was printed or kept');
    must(!scene.hasPublished(), 'something was published');
    const line = lineOfType(step.lines, 'operation.failed');
    must(line !== null, 'the failure is not on record');
    return { outcome: 'defended', evidence: line };
}

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/ledger.ts










/** Attacks on the ledger branch by somebody who may push to it, while runs go on. */
const LEDGER = [
    {
        id: 'L1',
        name: 'Ledger branch deleted',
        attack: ['Ship once.', 'Delete the ledger branch and the tags.', 'Run prod again.'],
        defence: 'Without its ledger a run signs and writes nothing; only owners begin a ledger.',
        severity: 'critical',
        expected: 'an unsigned proof whose operations have ledger_missing',
        control: 'prod',
        run: async (context) => {
            const scene = await ship(context);
            scene.github.admin.deleteRef(`refs/heads/${ledger_files/* LEDGER_BRANCH */.jF}`);
            deleteTags(scene);
            return refused(scene, await scene.prod(), 'ledger_missing');
        },
    },
    {
        id: 'L2',
        name: 'Ledger rewound below the receipt’s anchor',
        attack: ['Have receipts minted on a ledger that has lines.', 'Force the branch back to its beginning.', 'Execute.'],
        defence: 'A receipt names size and head of the ledger that it was minted on, and the gate looks for them.',
        severity: 'critical',
        expected: 'gate.rejected with ledger_rewound',
        control: 'execute',
        run: async (context) => {
            const { scene, step } = await offer(context, {
                request: (request) => ({ ...request, ledger: { size: 12, head: 'ab'.repeat(32) } }),
            });
            return rejectedAtGate(scene, step, 'ledger_rewound');
        },
    },
    {
        id: 'L3',
        name: 'Forked ledger under a receipt',
        attack: ['Have receipts minted on one ledger.', 'Replace it by another of the same length.', 'Execute.'],
        defence: 'The anchor is size and head: another history of the same length has another head.',
        severity: 'critical',
        expected: 'gate.rejected with ledger_rewound',
        control: 'execute',
        run: async (context) => {
            const { scene, step } = await offer(context, {
                request: (request) => ({ ...request, ledger: { size: 0, head: 'ab'.repeat(32) } }),
            });
            return rejectedAtGate(scene, step, 'ledger_rewound');
        },
    },
    {
        id: 'L4',
        name: 'Consumption record planted',
        attack: ['Guess that a receipt will be used.', 'Create its file in consumed/ beforehand, in your own name.'],
        defence: 'A receipt that is consumed already is refused, whoever wrote it: the attacker wins a refusal, no more.',
        severity: 'medium',
        expected: 'gate.rejected with receipt_consumed',
        control: 'execute',
        run: async (context) => {
            // On a ledger that has a checkpoint: on an empty one a strange commit is refused as such.
            const scene = await ship(context);
            deleteTags(scene);
            const plan = await context.plan({ operations: TAG_ONLY });
            const tip = JSON.parse(scene.github.admin.readFile(ledger_files/* LEDGER_BRANCH */.jF, 'tip.json')?.toString() ?? '{}');
            const receipts = await mintInto(await context.folder(), scene, plan, {
                request: (request) => ({ ...request, ledger: { size: tip.size, head: tip.head } }),
                bytes: (envelope) => {
                    plantConsumed(scene, envelope);
                    return envelope;
                },
            });
            return rejectedAtGate(scene, await execute(scene, receipts), 'receipt_consumed');
        },
    },
    {
        id: 'L5',
        name: 'Open entry planted',
        attack: ['Create the file in open/ of the tag that will be published, in the name of a run that lives.'],
        defence: 'What another run has begun is waited for; at the deadline nothing begins.',
        severity: 'medium',
        expected: 'receipt.refused with operation_busy',
        control: 'prod',
        run: async (context) => {
            const policy = PLAIN_POLICY.replace('receipt_ttl: 15m', 'receipt_ttl: 1m');
            const scene = await context.open({ policy, operations: TAG_ONLY });
            const first = await scene.prod();
            must(first.outputs['result'] === 'shipped', `the first run failed:\n${first.log}`);
            scene.github.admin.createRun({ runId: 9002 });
            const entry = { receipt_id: `rcpt_${'a'.repeat(32)}`, run_attempt: 1, run_id: '9002', seq: 0 };
            const path = (0,ledger_files/* openPathOf */.TI)('tag_repo', REPOSITORY_ID, 'v1.0.0');
            commit(scene, { [path]: (0,jcs/* jsonFile */.d_)(entry).toString() });
            deleteTags(scene);
            return refused(scene, await scene.prod(), 'operation_busy');
        },
    },
    {
        id: 'L6',
        name: 'Planted checkpoint',
        attack: ['Sign a checkpoint of an empty ledger with your own key.', 'Push it with a tip to match.'],
        defence: 'A tip is believed only under a checkpoint that a trusted key signed.',
        severity: 'critical',
        expected: 'refusal ledger_untrusted; nothing is written, the ledger included',
        control: 'prod',
        run: async (context) => {
            const scene = await ship(context);
            const mallory = await context.once('a ledger under another key', async () => {
                const theirs = await context.open({}, otherSecret());
                const step = await theirs.prod();
                must(step.outputs['result'] === 'shipped', `the attacker's own run failed:\n${step.log}`);
                const read = (path) => theirs.github.admin.readFile(ledger_files/* LEDGER_BRANCH */.jF, path)?.toString() ?? '';
                return { checkpoint: read('checkpoint'), 'tip.json': read('tip.json') };
            });
            commit(scene, mallory);
            return untrusted(scene);
        },
    },
    {
        id: 'L7',
        name: 'Ledger begun anew over the old one',
        attack: ['Ship once.', 'Commit the empty tip that `ledger init` makes, and delete the checkpoint.'],
        defence: 'An empty tip is believed only as the first commit of the branch.',
        severity: 'critical',
        expected: 'refusal ledger_untrusted; nothing is written, the ledger included',
        control: 'prod',
        run: async (context) => {
            const scene = await ship(context);
            commit(scene, { 'tip.json': (0,tree/* tipFile */.C0)(tree/* EMPTY_TIP */._W).toString() }, ['checkpoint']);
            return untrusted(scene);
        },
    },
    {
        id: 'L8',
        name: 'Tip that the checkpoint does not state',
        attack: ['Ship once.', 'Put another size and another head into tip.json.'],
        defence: 'Size, head and root of the tip must be the signed checkpoint’s.',
        severity: 'critical',
        expected: 'refusal ledger_untrusted; nothing is written, the ledger included',
        control: 'prod',
        run: async (context) => {
            const scene = await ship(context);
            commit(scene, {
                'tip.json': (0,jcs/* jsonFile */.d_)({ frontier: ['ab'.repeat(32)], head: 'cd'.repeat(32), size: 1 }).toString(),
            });
            return untrusted(scene);
        },
    },
    {
        id: 'L9',
        name: 'Two jobs with the same receipt',
        attack: ['Copy the receipts of one authorize job.', 'Start two execute jobs with them at the same moment.'],
        defence: 'Both race for one commit on the ledger branch; the loser finds the receipt consumed.',
        severity: 'critical',
        expected: 'one job ships, the other has gate.rejected with receipt_consumed',
        control: 'execute',
        run: async (context) => {
            const scene = await context.open({ operations: TAG_ONLY });
            const plan = await context.plan({ operations: TAG_ONLY });
            const receipts = await mintInto(await context.folder(), scene, plan);
            // Neither commits before the other would: who plans after the first has shipped finds nothing left to do.
            const both = Promise.withResolvers();
            let ready = 0;
            scene.github.setInterceptor(async ({ phase, path }) => {
                if (phase !== 'before' || path !== '/graphql' || ready === 2)
                    return null;
                if (++ready === 2)
                    both.resolve(undefined);
                await both.promise;
                return null;
            });
            const steps = await Promise.all([execute(scene, receipts), execute(scene, receipts)]);
            scene.github.setInterceptor(null);
            const shipped = steps.filter(({ outputs }) => outputs['result'] === 'shipped');
            must(shipped.length === 1, `${shipped.length} of two jobs shipped`);
            const made = scene.writes().filter((write) => write.endsWith('/git/refs'));
            must(made.length === 1, `${made.length} requests to create the tag`);
            const line = lineWithCode(steps.flatMap(({ lines }) => lines), 'receipt_consumed');
            must(line !== null, 'the other job was not told that the receipt is consumed');
            return { outcome: 'defended', evidence: line };
        },
    },
    {
        id: 'L10',
        name: 'Consumption record deleted',
        attack: ['Ship once.', 'Push a commit to the ledger branch that deletes the records of consumed receipts.'],
        defence: 'The ledger’s lines are under the checkpoint: a checkout whose consumed/ differs from them does not verify.',
        severity: 'critical',
        expected: 'verdict TAMPERED, check consumed',
        control: 'verify',
        run: async (context) => {
            const { ledger } = await shippedRun(context);
            const folder = await copyWithout(context, ledger, 'consumed');
            return found(await context.verify(folder), 'TAMPERED', 'consumed');
        },
    },
    {
        id: 'L11',
        name: 'Ledger branch rewound',
        attack: ['Ship twice.', 'Force the branch back to what it was after the first run.'],
        defence: 'Whoever kept a checkpoint compares with --since: the ledger must extend what was seen.',
        severity: 'critical',
        expected: 'verdict TAMPERED, check since',
        control: 'verify',
        run: async (context) => {
            const scene = await context.open({ operations: TAG_ONLY });
            await mustShip(scene);
            const rewound = await scene.ledgerCheckout('after-one');
            deleteTags(scene);
            await mustShip(scene, '9002');
            const after = await scene.ledgerCheckout('after-two');
            const alone = await context.verify(rewound);
            must(alone.verdict === 'VERIFIED', 'the rewound branch does not look sound by itself, so this shows nothing');
            return found(await context.verify(rewound, ['--since', `${after}/checkpoint`]), 'TAMPERED', 'since');
        },
    },
    {
        id: 'L12',
        name: 'Forked ledger',
        attack: ['Show one auditor one history of the repository, and another auditor another, both truly signed.'],
        defence: 'Two checkpoints of one ledger must lie on one history: --since shows the fork.',
        severity: 'critical',
        expected: 'verdict TAMPERED, check since',
        control: 'verify',
        run: async (context) => {
            const { checkpoint } = await shippedRun(context);
            const scene = await context.open();
            await mustShip(scene, '9002');
            const fork = await scene.ledgerCheckout();
            return found(await context.verify(fork, ['--since', checkpoint]), 'TAMPERED', 'since');
        },
    },
];
async function ship(context) {
    const scene = await context.open({ operations: TAG_ONLY });
    await mustShip(scene);
    return scene;
}
async function mustShip(scene, runId = RUN_ID) {
    if (runId !== RUN_ID)
        scene.github.admin.createRun({ runId: Number(runId), headSha: scene.github.commitSha });
    const step = await scene.prod({ facts: { GITHUB_RUN_ID: runId } });
    must(step.outputs['result'] === 'shipped', `the run before the attack failed:\n${step.log}`);
}
/** A commit on the ledger branch that is not MarketOps'. */
function commit(scene, files, deleted = []) {
    const seeds = Object.fromEntries(Object.entries(files).map(([path, content]) => [path, { content }]));
    scene.github.admin.commitFiles(ledger_files/* LEDGER_BRANCH */.jF, seeds, 'Not by MarketOps', { deleted });
}
/** Another run refuses the ledger as it is now, and leaves it alone. */
async function untrusted(scene) {
    deleteTags(scene);
    const before = scene.github.admin.snapshot().refs[`refs/heads/${ledger_files/* LEDGER_BRANCH */.jF}`];
    scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha });
    const result = refused(scene, await scene.prod({ facts: { GITHUB_RUN_ID: '9002' } }), 'ledger_untrusted');
    nothingWritten(scene);
    must(scene.github.admin.snapshot().refs[`refs/heads/${ledger_files/* LEDGER_BRANCH */.jF}`] === before, 'the ledger was written to');
    return result;
}
/** Somebody else's consumption record of the receipt in this envelope. */
function plantConsumed(scene, envelope) {
    const { payload } = JSON.parse(envelope.toString());
    const receipt = JSON.parse(Buffer.from(payload, 'base64').toString());
    const record = { claim: 'a'.repeat(32), operation_digest: receipt.operation_digest, run_attempt: 1, run_id: RUN_ID };
    commit(scene, { [(0,ledger_files/* consumedPath */.Ml)(receipt.receipt_id)]: (0,jcs/* jsonFile */.d_)(record).toString() });
}
/** A copy of a checkout without one of its folders. */
async function copyWithout(context, ledger, folder) {
    const copy = (0,external_node_path_.join)(await context.folder(), 'ledger');
    await (0,promises_.cp)(ledger, copy, { recursive: true });
    await (0,promises_.rm)((0,external_node_path_.join)(copy, folder), { recursive: true });
    return copy;
}

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/names.ts




const tag = (name, more = '') => `version: 1\noperations:\n  - id: a\n    kind: tag_repo\n    tag: ${name}\n${more}`;
const assets = (pattern) => `version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    assets: [${pattern}]\n`;
const LOCATED = 'It is refused at its line and column before a plan exists.';
/** Prod with another operations file: refused at its place, before anything is written. */
function file([id, name, severity, attack, defence], text, pattern) {
    return {
        id,
        name,
        severity,
        attack,
        defence,
        expected: 'an error at its file, line and column; no ledger exists yet',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open();
            await scene.change({ 'attack.yml': text });
            return refusedSaying(scene, await scene.prod({ inputs: { operations: 'attack.yml' } }), pattern);
        },
    };
}
const at = (rest = '') => new RegExp(`attack\\.yml:\\d+:\\d+.*${rest}`);
const NAMES = [
    file([
        'N1',
        'Look-alike letters in a tag',
        'high',
        ['Name the tag with a Cyrillic letter that looks like a v, beside the true one.'],
        LOCATED,
    ], tag('"\u04751.0.0"'), at('may hold only')),
    file([
        'N2',
        'Control characters in a name',
        'high',
        ['Name the tag with an escape sequence that rewrites the log.'],
        LOCATED,
    ], tag('"v1\\u001b[2K"'), at()),
    file([
        'N3',
        'A name that is an option',
        'critical',
        ['Name the target --upload-pack=…, so that git takes it for an option.'],
        LOCATED,
    ], tag('v1.0.0', '    target: "--upload-pack=touch pwned"\n'), at()),
    file(['N4', 'A tag that is an option', 'high', ['Name the tag --force.'], LOCATED], tag('"--force"'), at()),
    {
        id: 'N5',
        name: 'Workflow commands in names',
        severity: 'critical',
        attack: [
            'Write ::error:: and ##[command] lines into a title, a body and a message.',
            'Plan, and let the runner obey the log.',
        ],
        defence: 'No line of the log, the outputs or the summary can be a command, whatever a name holds.',
        expected: 'a plan whose log and outputs hold no command of the attacker’s',
        control: 'prod',
        run: workflowCommands,
    },
    file([
        'N6',
        'Marker of a receipt in a body',
        'high',
        ['Write a marker into the body of a release, so that it looks approved.'],
        LOCATED,
    ], 'version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: v1.0.0\n    body: "MarketOps-Receipt: rcpt_00"\n', at()),
    file(['N7', 'Glob that leaves the workspace', 'critical', ['List ../../etc/passwd as an asset.'], LOCATED], assets('"../../../../etc/pass*"'), at()),
    {
        id: 'N8',
        name: 'Symbolic link out of the workspace',
        severity: 'critical',
        attack: ['Let a build step leave a link to /etc/passwd among the assets.'],
        defence: 'Assets are regular files within the workspace; links out of it are not followed.',
        expected: 'an error at its file, line and column; no ledger exists yet',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open();
            await (0,promises_.symlink)('/etc/passwd', (0,external_node_path_.join)(scene.workspace, 'build/list.txt'));
            await scene.change({ 'attack.yml': assets('build/list.txt') });
            return refusedSaying(scene, await scene.prod({ inputs: { operations: 'attack.yml' } }), at());
        },
    },
    file(['N9', 'YAML bomb', 'high', ['Double an alias thirty times.'], LOCATED], `version: 1\nx0: &a0 [1,1]\n${Array.from({ length: 30 }, (_, i) => `x${i + 1}: &a${i + 1} [*a${i},*a${i}]\n`).join('')}operations: []\n`, at()),
    file([
        'N10',
        'YAML anchors and merge keys',
        'medium',
        ['Hide a field behind an anchor and a merge key, so that a reviewer does not see it.'],
        LOCATED,
    ], 'version: 1\noperations:\n  - &a\n    id: a\n    kind: tag_repo\n    tag: v1\n  - <<: *a\n    id: b\n', at()),
    file(['N11', 'YAML tags', 'high', ['Ask the parser for a type of its own: !!js/function.'], LOCATED], tag('!!js/function "function () { return 1 }"'), at()),
    {
        id: 'N12',
        name: 'Operations file of 100 MB',
        severity: 'medium',
        attack: ['Let a build step replace the operations file by one of 100 MB.'],
        defence: 'The size is bounded before anything is parsed.',
        expected: 'an error that names the file; no ledger exists yet',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open();
            const path = (0,external_node_path_.join)(scene.workspace, 'attack.yml');
            await (0,promises_.writeFile)(path, `# ${'x'.repeat(100 * 1024 ** 2)}\n${tag('v1.0.0')}`);
            return refusedSaying(scene, await scene.prod({ inputs: { operations: 'attack.yml' } }), /attack\.yml: .*(large|bytes|MiB)/);
        },
    },
    file([
        'N13',
        'A plan offered as operations',
        'critical',
        ['Take plan.json of a dry run, and pass it as the operations of prod.'],
        'A plan is evidence, never input: what prod does is planned anew.',
    ], '{"schema": "marketops.plan/v1", "promotable": true, "operations": []}\n', /plan/),
    file([
        'N14',
        'Prototype pollution by the operations file',
        'high',
        ['Write __proto__ as a field of an operation.'],
        LOCATED,
    ], tag('v1', '    __proto__: {force: true}\n'), at()),
];
async function workflowCommands(context) {
    const hostile = '::error::pwned\\n##[error]pwned\\nEOF\\nresult=shipped\\n::set-output name=result::shipped';
    const operations = `version: 1
operations:
  - id: a
    kind: publish_release
    tag: v1.0.0
    name: "::error::pwned"
    body: "${hostile}"
  - id: b
    kind: open_pr
    head: change
    title: "::warning::pwned"
    body: "${hostile}"
    commit: {message: "${hostile}", files: [VERSIONS]}
`;
    const scene = await context.open({ operations });
    const step = await scene.dryRun();
    nothingWritten(scene);
    must(step.exitCode === 0, `the plan failed:\n${step.log.trim()}`);
    must(step.outputs['result'] === 'planned', `an output was injected: result is ${step.outputs['result'] ?? 'none'}`);
    const commands = step.log
        .split('\n')
        .filter((line) => /^\s*::[^\u2060]*pwned/.test(line) || line.includes('##[error]'));
    must(commands.length === 0, `the log holds ${commands.length} commands: ${commands[0] ?? ''}`);
    const line = step.lines.find((text) => text.includes('"type":"operation.blocked"'));
    must(line !== undefined, 'nothing is on record');
    return { outcome: 'defended', evidence: line };
}

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/original.ts







/** A1 to A10: the attacks that the original design was made against. */
const ORIGINAL = [
    {
        id: 'A1',
        name: 'Receipt forging',
        attack: [
            'Make receipts for the approved plan without the key: sign them with a key of your own.',
            'Put the key id and the key hash of the true key on them, and hand them to execute.',
        ],
        defence: 'Both signatures are checked under the key that the owners listed; nothing in the envelope chooses a key.',
        severity: 'critical',
        expected: 'gate.rejected with signature_invalid',
        control: 'execute',
        run: async (context) => {
            const forged = otherKeys();
            const keys = { ...forged, keyId: context.keys.keyId, vkey: context.keys.vkey };
            const { scene, step } = await offer(context, { keys });
            return rejectedAtGate(scene, step, 'signature_invalid');
        },
    },
    {
        id: 'A2',
        name: 'Replay of a spent receipt',
        attack: ['Ship the plan once.', 'Delete the tags that it made.', 'Hand the same receipts to execute again.'],
        defence: 'A receipt is consumed on the ledger branch before its effect, by compare-and-set.',
        severity: 'critical',
        expected: 'gate.rejected with receipt_consumed',
        control: 'execute',
        run: async (context) => {
            const { scene, step, receipts } = await offer(context);
            must(step.outputs['result'] === 'shipped', `the first use failed:\n${step.log}`);
            deleteTags(scene);
            const again = await execute(scene, receipts);
            return rejectedAtGate(scene, again, 'receipt_consumed');
        },
    },
    {
        id: 'A3',
        name: 'Cross-operation use',
        attack: ['Take receipts that were minted for other operations of the run.', 'Offer them to the planned ones.'],
        defence: 'A receipt names kind, id and digest of its operation, and the digest is computed from what is executed.',
        severity: 'critical',
        expected: 'gate.rejected with operation_mismatch',
        control: 'execute',
        run: async (context) => {
            const { scene, step } = await offer(context, {
                request: (request) => ({
                    ...request,
                    operation: { ...request.operation, operation_id: `other-${request.operation.operation_id}` },
                }),
            });
            return rejectedAtGate(scene, step, 'operation_mismatch');
        },
    },
    {
        id: 'A4',
        name: 'Cross-run use',
        attack: ['Take the receipts of another run of the same workflow.', 'Hand them to this run.'],
        defence: 'A receipt names its run.',
        severity: 'critical',
        expected: 'gate.rejected with run_mismatch',
        control: 'execute',
        run: async (context) => {
            const { scene, step } = await offer(context, {
                terms: (terms) => ({ ...terms, facts: { ...terms.facts, runId: '9002' } }),
            });
            return rejectedAtGate(scene, step, 'run_mismatch');
        },
    },
    {
        id: 'A5',
        name: 'Stale receipt',
        attack: ['Keep receipts for 20 minutes; they were given 15.', 'Hand them to execute.'],
        defence: 'A receipt expires.',
        severity: 'high',
        expected: 'gate.rejected with receipt_expired',
        control: 'execute',
        run: async (context) => {
            const { scene, step } = await offer(context, { issuedAgo: 20 * MINUTE });
            return rejectedAtGate(scene, step, 'receipt_expired');
        },
    },
    {
        id: 'A6',
        name: 'Missing authorization',
        attack: ['Run execute with an empty folder in place of receipts.'],
        defence: 'Without a receipt the gate does not pass.',
        severity: 'critical',
        expected: 'gate.rejected with receipt_missing',
        control: 'execute',
        run: async (context) => {
            const { scene, step } = await offer(context, { bytes: () => null });
            return rejectedAtGate(scene, step, 'receipt_missing');
        },
    },
    {
        id: 'A7',
        name: 'Mode bypass',
        attack: ['Run the action in modes that look like prod or like nothing: PROD, prod with a space, live, empty.'],
        defence: 'The mode is exactly dry_run or prod, and is looked at before anything else happens.',
        severity: 'critical',
        expected: 'refusal mode_invalid before any request; no ledger exists yet',
        control: 'prod',
        run: async (context) => {
            const scene = await context.open();
            const results = [];
            for (const mode of ['PROD', 'prod ', 'live', '']) {
                results.push(refused(scene, await scene.prod({ inputs: { mode } }), 'mode_invalid'));
                must(scene.github.requests.length === 0, `mode ${JSON.stringify(mode)} led to requests`);
            }
            return results[0] ?? { outcome: 'breached', evidence: 'no mode was tried' };
        },
    },
    {
        id: 'A8',
        name: 'Audit trail tampering',
        attack: ['Take the proof of a run that shipped.', 'Change the actor in one line of its ledger.'],
        defence: 'Every line holds the hash of the line before; the root is in a signed checkpoint.',
        severity: 'critical',
        expected: 'verdict TAMPERED, check ledger_chain',
        control: 'verify',
        run: async (context) => {
            const folder = (0,external_node_path_.join)(await context.folder(), 'marketops-proof');
            await (0,promises_.cp)(await shippedProof(context), folder, { recursive: true });
            const file = (0,external_node_path_.join)(folder, 'ledger.jsonl');
            const text = await (0,promises_.readFile)(file, 'utf8');
            await (0,promises_.writeFile)(file, text.replace('"actor":"maintainer"', '"actor":"maintainor"'));
            return found(await context.verify(folder), 'TAMPERED', 'ledger_chain');
        },
    },
    {
        id: 'A9',
        name: 'Non-enforceable receipt',
        attack: [
            'Take the advisory receipts of a refused run, which are signed with the true key.',
            'Hand them to execute.',
        ],
        defence: 'Only a receipt that says it is enforceable, and has no violation, passes.',
        severity: 'critical',
        expected: 'gate.rejected with receipt_advisory',
        control: 'execute',
        run: async (context) => {
            const violation = { rule: null, code: 'policy_no_rule', message: 'No rule permits this.' };
            const { scene, step } = await offer(context, {
                request: (request) => ({ ...request, violations: [violation] }),
            });
            return rejectedAtGate(scene, step, 'receipt_advisory');
        },
    },
    {
        id: 'A10',
        name: 'Policy bypass',
        attack: ['Plan an operation that no rule of the policy permits.', 'Run prod with the true key and a true run.'],
        defence: 'Nothing is permitted that no permit rule matches; one refusal blocks the whole plan.',
        severity: 'critical',
        expected: 'policy.decided with policy_no_rule, and advisory receipts only',
        control: 'prod',
        run: async (context) => {
            const policy = PLAIN_POLICY.replace('tag_repo, publish_release, ', 'tag_repo, ');
            const scene = await context.open({ policy });
            const step = await scene.prod();
            const result = refused(scene, step, 'policy_no_rule');
            must(!step.lines.some((line) => line.includes('"type":"receipt.minted"')), 'an enforceable receipt was minted');
            nothingWritten(scene);
            return result;
        },
    },
];

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/people.ts








/** Prod under the strict policy, where one thing is not as the policy asks: nothing is minted, nothing is written. */
function strict([id, name, severity, attack, defence], code, play) {
    return {
        id,
        name,
        severity,
        attack,
        defence,
        expected: `policy.decided with ${code}`,
        control: 'strict',
        run: async (context) => {
            const { scene, digest } = await strictScene(context, play.policy === undefined ? {} : { policy: play.policy });
            if (play.arrange === undefined)
                approve(scene, digest);
            else
                await play.arrange(scene, digest);
            scene.mark();
            const inputs = { 'expected-plan-digest': digest, ...play.changes?.inputs };
            const step = await scene.prod({ ...play.changes, inputs });
            const result = refused(scene, step, code);
            must(lineOfType(step.lines, 'receipt.minted') === null, 'an enforceable receipt was minted');
            return result;
        },
    };
}
const people_run = Number(RUN_ID);
const FOUR_EYES = 'Approvals are read from GitHub, and count only by people who are none of those involved.';
const EVIDENCE = 'GitHub is asked how the environment is protected; what it does not say counts as not so.';
const FACTS = 'What the job was told of its run is compared with what GitHub knows of it.';
const DIGEST = 'The approved plan’s digest must be the digest of what is about to be done.';
const approvedBy = (login) => (scene, digest) => approve(scene, digest, login);
const environment = (change) => (scene, digest) => {
    scene.github.admin.setEnvironment(ENVIRONMENT, { ...PROTECTED, ...change });
    approve(scene, digest);
};
const PEOPLE = [
    strict(['P1', 'Nobody approved', 'critical', ['Run prod without waiting for a reviewer.'], FOUR_EYES], 'approvals_missing', {
        arrange: () => undefined,
    }),
    strict(['P2', 'The approver is the actor', 'critical', ['Approve a run that you started.'], FOUR_EYES], 'approver_is_actor', { arrange: approvedBy('maintainer') }),
    strict([
        'P3',
        'The approver re-ran the run',
        'critical',
        ['Have somebody start a run.', 'Start it again, and approve it.'],
        FOUR_EYES,
    ], 'approver_is_triggering_actor', {
        arrange: (scene, digest) => {
            const { admin, commitSha } = scene.github;
            admin.createRun({ runId: people_run, headSha: commitSha, actor: 'maintainer', triggeringActor: 'starter' });
            approve(scene, digest, 'starter');
        },
    }),
    strict([
        'P4',
        'The approver wrote the commit',
        'critical',
        ['Write the commit, have somebody push it, approve it.'],
        FOUR_EYES,
    ], 'approver_is_commit_author', { arrange: approvedBy('acme') }),
    strict(['P5', 'A bot approves', 'high', ['Let an app approve the deployment.'], FOUR_EYES], 'approval_not_by_person', {
        arrange: (scene, digest) => {
            scene.github.admin.addUser('robot', { type: 'Bot' });
            approve(scene, digest, 'robot');
        },
    }),
    strict(['P6', 'Somebody else approves', 'high', ['Approve with an account that the policy does not name.'], FOUR_EYES], 'approver_not_listed', { arrange: approvedBy('stranger') }),
    strict([
        'P7',
        'A reviewer’s name taken over',
        'high',
        ['Register the login of a reviewer who renamed the account.', 'Approve with it.'],
        'Reviewers are compared by their ids, which do not change hands.',
    ], 'approver_not_listed', {
        arrange: (scene, digest) => {
            scene.github.admin.addUser('reviewer', { id: 666 });
            approve(scene, digest);
        },
    }),
    strict([
        'P8',
        'Rejected, then approved',
        'high',
        ['Have the run rejected by one reviewer.', 'Ask another.'],
        'Any rejection of a run refuses it.',
    ], 'approval_rejected', {
        arrange: (scene, digest) => {
            scene.github.admin.reject(people_run, ENVIRONMENT, 'other', 'no');
            approve(scene, digest);
        },
    }),
    strict(['P9', 'Approved in another environment', 'high', ['Have staging approved.', 'Ship to production.'], FOUR_EYES], 'approval_other_environment', { arrange: (scene, digest) => scene.github.admin.approve(people_run, 'staging', 'reviewer', `Approved ${digest}`) }),
    strict([
        'P10',
        'Approval of another plan',
        'critical',
        ['Have one plan approved.', 'Ship another in the same run.'],
        'The reviewer’s comment names the digest of the plan.',
    ], 'approval_without_plan_digest', { arrange: (scene) => approve(scene, `sha256:${'4'.repeat(64)}`) }),
    strict(['P11', 'Approvals hidden', 'critical', ['Take the permission to read approvals away from the token.'], EVIDENCE], 'approvals_unreadable', {
        arrange: (scene) => {
            scene.github.setInterceptor(({ phase, path }) => phase === 'before' && path.includes('/approvals')
                ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
                : null);
        },
    }),
    strict([
        'P12',
        'Environment that does not exist',
        'critical',
        ['Delete the environment; a job that names it makes it again, without rules.'],
        EVIDENCE,
    ], 'environment_missing', {
        // Without an approval: one would make the environment again.
        arrange: (scene) => {
            scene.github.admin.deleteEnvironment(ENVIRONMENT);
        },
    }),
    strict([
        'P13',
        'Environment without reviewers',
        'critical',
        ['Take the required reviewers off the environment.'],
        EVIDENCE,
    ], 'environment_no_reviewers', { arrange: environment({ requiredReviewers: [] }) }),
    strict(['P14', 'Self-review allowed', 'high', ['Allow people to approve their own deployments.'], EVIDENCE], 'environment_self_review', { arrange: environment({ preventSelfReview: false }) }),
    strict([
        'P15',
        'Bypass by an administrator',
        'critical',
        ['Allow administrators to bypass the rules, and bypass them.'],
        EVIDENCE,
    ], 'environment_admin_bypass', { arrange: environment({ canAdminsBypass: true }) }),
    strict([
        'P16',
        'Bypass that GitHub does not mention',
        'high',
        ['Use a server whose answer does not say whether administrators may bypass.'],
        EVIDENCE,
    ], 'environment_admin_bypass', { arrange: environment({ canAdminsBypass: undefined }) }),
    strict(['P17', 'Every branch may deploy', 'high', ['Take the branch rule off the environment.'], EVIDENCE], 'environment_any_branch', { arrange: environment({ branchPolicy: null }) }),
    strict([
        'P18',
        'Another environment than the policy’s',
        'high',
        ['Name an environment of your own in the workflow.'],
        'The policy names the environment that ships.',
    ], 'environment_mismatch', { changes: { inputs: { environment: 'staging' } } }),
    strict(['P19', 'No approved plan given', 'critical', ['Leave expected-plan-digest out.'], DIGEST], 'plan_digest_missing', {
        changes: { inputs: { 'expected-plan-digest': '' } },
    }),
    strict([
        'P20',
        'Asset swapped between approval and upload',
        'critical',
        ['Have the plan approved.', 'Let a later build step replace an asset.'],
        DIGEST,
    ], 'plan_digest_differs', {
        arrange: async (scene, digest) => {
            approve(scene, digest);
            await scene.change({ 'build/widgets.tar.gz': 'something else' });
        },
    }),
    strict([
        'P21',
        'The run is at another commit',
        'critical',
        ['Check out another commit than the approved run’s, and say so in GITHUB_SHA.'],
        FACTS,
    ], 'run_head_differs', {
        arrange: (scene, digest) => {
            const headSha = scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other');
            scene.github.admin.createRun({ runId: people_run, headSha, actor: 'maintainer' });
            approve(scene, digest);
        },
    }),
    strict([
        'P22',
        'The run is of another workflow',
        'high',
        ['Ship from a workflow file of your own, under the release workflow’s run.'],
        FACTS,
    ], 'run_workflow_differs', { changes: { facts: { GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/mine.yml@refs/heads/main' } } }),
    strict([
        'P23',
        'Variables of another run injected',
        'critical',
        ['Let an earlier step set GITHUB_RUN_ID to a run that was approved and is not yours.'],
        FACTS,
    ], 'run_unreadable', { changes: { facts: { GITHUB_RUN_ID: '9999' } } }),
    strict([
        'P24',
        'Policy changed in the checkout',
        'critical',
        ['Let a build step write a policy that permits everything.'],
        'In prod the policy is read from the default branch, whatever the checkout holds.',
    ], 'policy_condition_unmet', {
        policy: STRICT_POLICY.replace('heads/main]', 'heads/release]'),
        arrange: async (scene, digest) => {
            approve(scene, digest);
            await scene.change({ '.marketops/policy.yml': PLAIN_POLICY });
        },
    }),
    strict([
        'P25',
        'Policy changed on a branch',
        'critical',
        ['Push a branch whose policy permits it, and run from there.'],
        'A branch cannot change the rules that it is judged by: they are the default branch’s.',
    ], 'policy_condition_unmet', {
        arrange: (scene, digest) => {
            scene.github.admin.commitFiles('mine', { '.marketops/policy.yml': { content: PLAIN_POLICY } }, 'Relax');
            approve(scene, digest);
        },
        changes: { facts: { GITHUB_REF: 'refs/heads/mine' } },
    }),
    strict([
        'P26',
        'More operations than the policy allows',
        'medium',
        ['Add operations to the plan until it holds more than the limit.'],
        'A policy limits how many operations a plan may hold.',
    ], 'too_many_operations', { policy: STRICT_POLICY.replace('max_operations: 20', 'max_operations: 2') }),
    strict([
        'P27',
        'Unprotected ledger',
        'high',
        ['Take the rules off the ledger branch, so that it can be rewritten.'],
        'A policy can require that the ledger branch can be neither rewritten nor deleted.',
    ], 'ledger_unprotected', {
        arrange: (scene, digest) => {
            scene.github.admin.setRules([]);
            approve(scene, digest);
        },
    }),
    rerun('P28', 'Re-run with another plan', 'rerun_plan_differs', STRICT_POLICY, [`sha256:${'5'.repeat(64)}`], 0),
    rerun('P29', 'Re-run after a day', 'rerun_plan_unknown', STRICT_POLICY, [], 25),
    rerun('P30', 'Re-run where none is allowed', 'rerun_refused', STRICT_POLICY.replace('same_plan', 'never'), [], 0),
];
/** Attempt 2 of a run whose first attempt was opened this many hours ago with these plans; none: with this one. */
function rerun(id, name, code, policy, plans, hoursAgo) {
    return strict([
        id,
        name,
        'high',
        [
            'Have the first attempt approved, and let it fail.',
            'Re-run it, which needs no new approval, with something else or later.',
        ],
        'A re-run must have a plan of the first attempt, within a day; a policy can refuse re-runs at all.',
    ], code, {
        policy,
        arrange: (scene, digest) => {
            const record = {
                opened_at: (0,core_clock/* formatTime */.fU)(Date.now() - hoursAgo * 60 * MINUTE),
                plan_digests: plans.length === 0 ? [digest] : [...plans],
            };
            const { admin, commitSha } = scene.github;
            const files = { [(0,ledger_files/* runPath */.t0)(RUN_ID)]: { content: (0,jcs/* jsonFile */.d_)(record).toString() } };
            admin.commitFiles(ledger_files/* LEDGER_BRANCH */.jF, files, 'The first attempt');
            admin.createRun({ runId: people_run, attempt: 1, headSha: commitSha, actor: 'maintainer', status: 'completed' });
            admin.createRun({ runId: people_run, attempt: 2, headSha: commitSha, actor: 'maintainer' });
            approve(scene, digest);
        },
        changes: { facts: { GITHUB_RUN_ATTEMPT: '2' } },
    });
}

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/proofs.ts







/** A true proof of a run that shipped, changed in a copy, and shown to the bundle's `verify` under the pinned key. */
function proof([id, name, severity, attack, defence], verdict, check, change) {
    return {
        id,
        name,
        severity,
        attack,
        defence,
        expected: `verdict ${verdict}, check ${check}`,
        control: 'verify',
        run: async (context) => {
            const folder = (0,external_node_path_.join)(await context.folder(), 'marketops-proof');
            await (0,promises_.cp)((await shippedRun(context)).proof, folder, { recursive: true });
            const shown = (await change(folder, context)) ?? folder;
            return found(await context.verify(shown), verdict, check);
        },
    };
}
const proofs_edit = async (folder, path, change) => {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8');
    const changed = change(text);
    must(changed !== text, `the attack changed nothing in ${path}`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), changed);
};
const append = (path, text) => (folder) => proofs_edit(folder, path, (old) => `${old}${text}`);
const MANIFEST = 'The manifest, made last and signed, holds the digest of every file of the proof.';
const PINNED = 'A key counts only when it is pinned outside the proof.';
const PROOFS = [
    proof([
        'V1',
        'Tail of the ledger cut',
        'critical',
        ['Take the last line off the ledger of a proof.'],
        'Size and head are in the signed checkpoint and in the manifest.',
    ], 'TAMPERED', 'checkpoint_states', (folder) => proofs_edit(folder, 'ledger.jsonl', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`)),
    {
        ...proof([
            'V2',
            'Ledger rewritten in full',
            'critical',
            [
                'Run everything anew on a GitHub of your own, under a key of your own.',
                'Pass the proof off as the repository’s.',
            ],
            PINNED,
        ], 'UNVERIFIABLE', 'manifest_signature', () => Promise.resolve(undefined)),
        run: async (context) => {
            const theirs = await context.open({ operations: TAG_ONLY }, otherSecret());
            const step = await theirs.prod();
            must(step.outputs['result'] === 'shipped', `the attacker's own run failed:\n${step.log}`);
            return found(await context.verify(step.proof), 'UNVERIFIABLE', 'manifest_signature');
        },
    },
    {
        ...proof([
            'V3',
            'Key taken from the proof',
            'critical',
            [
                'Send a proof under a key of your own, with a trusted-keys file that lists it.',
                'Have it verified without a pinned key.',
            ],
            PINNED,
        ], 'SELF_CONSISTENT', 'manifest_signature', () => Promise.resolve(undefined)),
        run: async (context) => {
            const theirs = await context.open({ operations: TAG_ONLY }, otherSecret());
            const step = await theirs.prod();
            must(step.outputs['result'] === 'shipped', `the attacker's own run failed:\n${step.log}`);
            return found(await context.verify(step.proof, [], { pinned: false }), 'SELF_CONSISTENT', 'manifest_signature');
        },
    },
    {
        ...proof([
            'V4',
            'Dry run passed off as prod',
            'high',
            ['Show the proof of a dry run as that of a release.'],
            'A dry run is unsigned, and never VERIFIED.',
        ], 'SELF_CONSISTENT', 'manifest_signature', () => Promise.resolve(undefined)),
        run: async (context) => {
            const scene = await context.open({ operations: TAG_ONLY });
            const step = await scene.dryRun();
            must(step.exitCode === 0, `the dry run failed:\n${step.log}`);
            return found(await context.verify(step.proof), 'SELF_CONSISTENT', 'manifest_signature');
        },
    },
    proof([
        'V5',
        'Policy in the proof replaced',
        'high',
        ['Replace policy.yml by a stricter one, to look well governed.'],
        'Every decision names the digest of the policy that it was made by.',
    ], 'TAMPERED', 'policy_digest', append('policy.yml', '# stricter\n')),
    proof(['V6', 'Report replaced', 'high', ['Replace report.html by one that tells another story.'], MANIFEST], 'TAMPERED', 'manifest', append('report.html', '<!-- all is well -->\n')),
    proof([
        'V7',
        'Receipts swapped',
        'critical',
        ['Put the envelope of one receipt into the file of another.'],
        'The ledger holds the digest of every envelope.',
    ], 'TAMPERED', 'receipt_envelopes', async (folder) => {
        const [one = '', two = ''] = await (0,promises_.readdir)((0,external_node_path_.join)(folder, 'receipts'));
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'receipts', two));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'receipts', one), bytes);
        return undefined;
    }),
    proof([
        'V8',
        'A file added to the proof',
        'medium',
        ['Add a file that looks as if it were covered.'],
        'A file outside the layout fails.',
    ], 'TAMPERED', 'layout', async (folder) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'APPROVED.txt'), 'yes\n');
        return undefined;
    }),
    proof([
        'V9',
        'Link in the proof',
        'high',
        ['Replace plan.json by a link to a file elsewhere.'],
        'Files of a proof are regular files; links are not followed.',
    ], 'TAMPERED', 'layout', async (folder) => {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, 'plan.json'));
        await (0,promises_.symlink)('/etc/passwd', (0,external_node_path_.join)(folder, 'plan.json'));
        return undefined;
    }),
    proof([
        'V10',
        'Zip with ../ in a name',
        'critical',
        ['Pack the proof with a file ../../.bashrc, and have it unpacked.'],
        'Nothing is unpacked to disk, and such a name is refused before a byte is read.',
    ], 'TAMPERED', 'layout', (folder) => zipped(folder, [{ name: '../../.bashrc', bytes: Buffer.from('echo pwned') }])),
    proof([
        'V11',
        'Zip of 10 GB',
        'high',
        ['Pack the proof with files that say they are 10 GB.'],
        'The sizes in the directory, and their sum, are bounded before anything is inflated.',
    ], 'TAMPERED', 'layout', (folder) => zipped(folder, Array.from({ length: 3 }, (_, i) => ({
        name: `receipts/rcpt_${String(i).repeat(32)}.dsse.json`,
        bytes: Buffer.from('x'),
        size: 0xfffffff0,
    })))),
    proof([
        'V12',
        'Zip bomb',
        'high',
        ['Pack eight megabytes of zeros into a few kilobytes.'],
        'What inflates to more than its share, or to more than it said, is refused.',
    ], 'TAMPERED', 'layout', (folder) => zipped(folder, [{ name: `receipts/rcpt_${'a'.repeat(32)}.dsse.json`, bytes: Buffer.alloc(8 * 1024 ** 2) }])),
    {
        ...proof([
            'V13',
            'HMAC replaced',
            'critical',
            ['Change the HMAC of a receipt and everything that covers it, as a holder of the public half’s secret could.'],
            'Whoever has the secret key checks the HMACs too.',
        ], 'TAMPERED', 'receipt_hmacs', () => Promise.resolve(undefined)),
        run: async (context) => {
            const { forge, SECRET, SIGNER } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2349));
            const { secretText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2475));
            const { writeFiles } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7352));
            const files = forge({
                envelope: (envelope) => {
                    const [, second] = envelope['signatures'];
                    const first = { keyid: `hmac-sha256:${SIGNER.keyId}`, sig: Buffer.alloc(32, 7).toString('base64') };
                    envelope['signatures'] = [first, second ?? first];
                },
            });
            const folder = writeFiles((0,external_node_path_.join)(await context.folder(), 'proof'), files);
            const keyFile = (0,external_node_path_.join)(await context.folder(), 'key');
            await (0,promises_.writeFile)(keyFile, `${secretText(SECRET)}\n`);
            const args = ['--vkey', SIGNER.vkey, '--hmac-key-file', keyFile];
            return found(await context.verify(folder, args), 'TAMPERED', 'receipt_hmacs');
        },
    },
];
/** The proof as GitHub would hand it out, with more in it. */
async function zipped(folder, more) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = await Promise.all(entries
        .filter((entry) => entry.isFile())
        .map(async (entry) => {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        return { name: path.slice(folder.length + 1), bytes: await (0,promises_.readFile)(path) };
    }));
    const path = `${folder}.zip`;
    await (0,promises_.writeFile)(path, zip([...files, ...more]));
    return path;
}

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/receipts.ts











/** Receipts with one flaw, offered to execute: each must fall to the code that names the flaw, and to no other. */
function flawed([id, name, severity, attack, defence], code, flaw, changes = {}) {
    return {
        id,
        name,
        severity,
        attack: [...attack, 'Hand them to execute.'],
        defence,
        expected: `gate.rejected with ${code}`,
        control: 'execute',
        run: async (context) => {
            const { scene, step } = await offer(context, typeof flaw === 'function' ? await flaw(context) : flaw, changes);
            return rejectedAtGate(scene, step, code);
        },
    };
}
const RUN = 'A receipt names run, attempt, repository, environment and API, and all of them are compared.';
const OPERATION = 'A receipt names kind, id, plan and digest of its operation, and all of them are compared.';
const TWO = 'Exactly two signatures, the HMAC first and the Ed25519 signature second, must both hold.';
const FORM = 'Receipts are read as foreign bytes: canonical JSON, a closed schema, one payload type.';
const facts = (changed) => (terms) => ({ ...terms, facts: { ...terms.facts, ...changed } });
/** What was made under another key, with the two signatures mixed. */
const mixed = (mine) => onEnvelope((envelope) => ({
    ...envelope,
    signatures: envelope.signatures.map((signature, i) => i === mine ? signature : { ...signature, sig: flip(signature.sig) }),
}));
/** One signature is said to be by another key; key ids are not signed. */
function relabelled(which, keyid) {
    return onEnvelope((envelope) => ({
        ...envelope,
        signatures: envelope.signatures.map((one, i) => (i === which ? { ...one, keyid } : one)),
    }));
}
function flip(sig) {
    const bytes = Buffer.from(sig, 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    return bytes.toString('base64');
}
const RECEIPTS = [
    flawed(['R1', 'Second attempt of the same run', 'critical', ['Keep the receipts of attempt 1.', 'Re-run the job.'], RUN], 'run_mismatch', { terms: facts({ runAttempt: 2 }) }),
    flawed(['R2', 'Receipt of another environment', 'high', ['Take receipts that were approved for staging.'], RUN], 'run_mismatch', { terms: facts({ environment: 'staging' }) }),
    flawed(['R3', 'Receipt of another API', 'high', ['Take receipts that were minted against another GitHub server.'], RUN], 'run_mismatch', { terms: facts({ apiUrl: 'https://github.example/api/v3' }) }),
    flawed(['R4', 'Receipt of another repository id', 'critical', ['Take receipts that name another repository.'], RUN], 'run_mismatch', { terms: facts({ repositoryId: '1000002' }) }),
    flawed([
        'R5',
        'Receipt of another kind',
        'critical',
        ['Take the receipt of a tag for an operation of another kind.'],
        OPERATION,
    ], 'operation_mismatch', {
        request: (request) => ({
            ...request,
            operation: {
                ...request.operation,
                operation_kind: request.operation.operation_kind === 'tag_repo' ? 'open_pr' : 'tag_repo',
            },
        }),
    }),
    flawed(['R6', 'Receipt of another plan', 'critical', ['Take receipts of the same operations in another plan.'], OPERATION], 'operation_mismatch', { terms: (terms) => ({ ...terms, planDigest: `sha256:${'2'.repeat(64)}` }) }),
    flawed([
        'R7',
        'Operation edited after minting',
        'critical',
        ['Have receipts minted.', 'Change what they permit.'],
        OPERATION,
    ], 'operation_mismatch', {
        request: (request) => ({
            ...request,
            operation: { ...request.operation, operation_digest: `sha256:${'3'.repeat(64)}` },
        }),
    }),
    flawed(['R8', 'Signatures stripped', 'critical', ['Take every signature off.'], TWO], 'signature_invalid', {
        bytes: onEnvelope((envelope) => ({ ...envelope, signatures: [] })),
    }),
    flawed(['R9', 'One signature only', 'critical', ['Leave the public signature, take the HMAC off.'], TWO], 'signature_invalid', {
        bytes: onEnvelope((envelope) => ({ ...envelope, signatures: envelope.signatures.slice(1) })),
    }),
    flawed(['R10', 'Signatures swapped', 'high', ['Put the two signatures in the other order.'], TWO], 'signature_invalid', {
        bytes: onEnvelope((envelope) => ({ ...envelope, signatures: envelope.signatures.toReversed() })),
    }),
    flawed(['R11', 'Signatures doubled', 'high', ['Add both signatures a second time.'], TWO], 'signature_invalid', {
        bytes: onEnvelope((envelope) => ({ ...envelope, signatures: [...envelope.signatures, ...envelope.signatures] })),
    }),
    flawed(['R12', 'Right public signature, wrong HMAC', 'critical', ['Change the HMAC; the Ed25519 signature is true.'], TWO], 'signature_invalid', { bytes: mixed(1) }),
    flawed(['R13', 'Right HMAC, wrong public signature', 'critical', ['Change the Ed25519 signature; the HMAC is true.'], TWO], 'signature_invalid', { bytes: mixed(0) }),
    flawed(['R14', 'Payload edited', 'critical', ['Change the actor in the payload, and nothing else.'], TWO], 'signature_invalid', { bytes: onPayload((text) => text.replace('"actor":"maintainer"', '"actor":"maintainor"')) }),
    flawed([
        'R15',
        'One key in two repositories',
        'critical',
        ['Use the same secret in another repository.', 'Mint there, and name this one.'],
        'Keys are derived for one repository: the same secret signs otherwise in another.',
    ], 'signature_invalid', ({ secret, keys }) => {
        const there = (0,authorize_secret/* deriveKeys */.Cd)((0,authorize_secret/* parseSecret */.o7)(secret, 'audit'), '1000002', (0,vkey/* originOf */.yv)(SERVER, '1000002'));
        return { keys: { ...there, keyId: keys.keyId, vkey: keys.vkey } };
    }),
    flawed([
        'R16',
        'Key of somebody else',
        'critical',
        ['Mint receipts with a whole key of your own, under its own name.'],
        'Only keys that the run was given, and that the owners list, verify.',
    ], 'key_unknown', () => ({ keys: otherKeys() })),
    {
        ...flawed([
            'R17',
            'Key taken from the bundle',
            'critical',
            [
                'Search the published bundle for keys.',
                'Mint receipts with each of them, and with the key of the published test vectors.',
            ],
            'No key is in the bundle, and what is public is listed nowhere.',
        ], 'key_unknown', {}),
        run: async (context) => {
            const published = (0,authorize_secret/* formatSecret */.KR)(Buffer.alloc(32, 0x42));
            const taken = [published, ...(await keysInBundle(context.dist))];
            const results = [];
            for (const secret of taken) {
                const { scene, step } = await offer(context, { keys: keysOf(secret) });
                results.push(rejectedAtGate(scene, step, 'key_unknown'));
            }
            return results[0] ?? { outcome: 'breached', evidence: 'no key was tried' };
        },
    },
    {
        ...flawed([
            'R18',
            'Retired key',
            'critical',
            ['Keep a key that was retired an hour ago and is still given for verifying.', 'Mint receipts with it now.'],
            'A key counts only for receipts issued while the owners list it as in force.',
        ], 'key_not_in_force', {}),
        run: async (context) => {
            const retired = (0,authorize_secret/* formatSecret */.KR)(Buffer.alloc(32, 0x17));
            const until = (0,core_clock/* formatTime */.fU)(Date.now() - 60 * MINUTE);
            const trustedKeys = `${context.keys.vkey.text}\n${keysOf(retired).vkey.text} not-after=${until}\n`;
            const inputs = { 'previous-hmac-keys': retired };
            const { scene, step } = await offer(context, { keys: keysOf(retired) }, { options: { trustedKeys }, inputs });
            return rejectedAtGate(scene, step, 'key_not_in_force');
        },
    },
    {
        ...flawed([
            'R19',
            'Key that was never listed',
            'critical',
            ['Bring a former key into previous-hmac-keys that the owners do not list.', 'Mint receipts with it.'],
            'A key that verifies must be listed on the default branch too.',
        ], 'key_unknown', {}),
        run: async (context) => {
            const unlisted = (0,authorize_secret/* formatSecret */.KR)(Buffer.alloc(32, 0x18));
            const { scene, step } = await offer(context, { keys: keysOf(unlisted) }, { inputs: { 'previous-hmac-keys': unlisted } });
            return rejectedAtGate(scene, step, 'key_unknown');
        },
    },
    other('R20', 'A ledger line offered as a receipt', 'ledger.jsonl', (text) => text.split('\n', 1)[0] ?? ''),
    other('R21', 'A checkpoint offered as a receipt', 'checkpoints.json', (text) => text),
    other('R22', 'The signed manifest offered as a receipt', 'manifest.json', (text) => text),
    flawed([
        'R23',
        'Duplicate keys in a receipt',
        'high',
        ['Write "enforceable" twice, so that two readers read two things.'],
        FORM,
    ], 'receipt_malformed', { bytes: onPayload((text) => text.replace('"enforceable":true', '"enforceable":false,"enforceable":true')) }),
    flawed([
        'R24',
        'Prototype pollution by a receipt',
        'high',
        ['Put a __proto__ into the payload that says it is enforceable.'],
        FORM,
    ], 'receipt_malformed', { bytes: onPayload((text) => text.replace('{', '{"__proto__":{"enforceable":true},')) }),
    flawed([
        'R25',
        'Lone surrogate in a receipt',
        'medium',
        ['Put half a character into the payload, which has no bytes.'],
        FORM,
    ], 'receipt_malformed', { bytes: onPayload((text) => text.replace('"actor":"maintainer"', '"actor":"\\ud800"')) }),
    flawed([
        'R26',
        'Receipt from the future',
        'high',
        ['Set the clock of the authorizing job two minutes forward.'],
        'A receipt issued over a minute ahead is not yet valid.',
    ], 'receipt_not_yet_valid', { issuedAgo: -2 * MINUTE }),
    flawed([
        'R27',
        'Receipt for longer than a day',
        'high',
        ['Have receipts minted that live for 25 hours.'],
        'No lifetime over 24 hours is accepted, whatever the receipt says.',
    ], 'receipt_stale', { terms: (terms) => ({ ...terms, lifetimeMs: 25 * 60 * MINUTE }) }),
    clock('R28', 'Clock set back', 5 * MINUTE),
    clock('R29', 'Clock set forward', -5 * MINUTE),
    flawed([
        'R30',
        'Receipt of a dry run',
        'critical',
        ['Take a receipt of a dry run, and have it signed with the true key.'],
        'A receipt of a dry run has no key, environment or ledger, and is never enforceable: its schema says so.',
    ], 'receipt_malformed', {
        terms: facts({ mode: 'dry_run' }),
        request: (request) => ({
            ...request,
            violations: [{ rule: null, code: 'mode_not_prod', message: 'This was a dry run.' }],
        }),
    }),
    flawed(['R31', 'HMAC under another name', 'medium', ['Leave both signatures, and name another key beside the HMAC.'], TWO], 'signature_invalid', { bytes: relabelled(0, `hmac-sha256:${'0'.repeat(16)}`) }),
    flawed([
        'R32',
        'Public signature under another name',
        'medium',
        ['Leave both signatures, and name another key beside the second.'],
        TWO,
    ], 'signature_invalid', { bytes: relabelled(1, `ed25519:${'0'.repeat(8)}`) }),
];
/** Something else that the true key signed, or that stands in the proof, in place of a receipt. */
function other(id, name, file, take) {
    return flawed([id, name, 'high', [`Take ${file} of a proof of this repository.`, 'Offer it in place of the receipts.'], FORM], 'receipt_malformed', async (context) => {
        const bytes = Buffer.from(take(await (0,promises_.readFile)((0,external_node_path_.join)((await shippedRun(context)).proof, file), 'utf8')));
        return { bytes: () => bytes };
    });
}
/** The runner's clock is off GitHub's: `ahead` is how far GitHub's is ahead. */
function clock(id, name, ahead) {
    return {
        ...flawed([
            id,
            name,
            'high',
            [`${name} on the runner by five minutes, so that expired receipts look young or old.`],
            'The clock is compared with the Date of GitHub’s answers: over a minute apart, nothing is executed.',
        ], 'clock_skew', {}),
        run: async (context) => {
            const scene = await context.open();
            scene.github.admin.setClock(ahead);
            const { step } = await offer(context, {}, { scene });
            return rejectedAtGate(scene, step, 'clock_skew');
        },
    };
}

;// CONCATENATED MODULE: ./packages/security-audit/src/scenarios/index.ts










/** Every attack of the audit, in the order it is reported. */
const SCENARIOS = [
    ...ORIGINAL,
    ...RECEIPTS,
    ...LEDGER,
    ...PEOPLE,
    ...CONDITIONS,
    ...JOB,
    ...ANSWERS,
    ...NAMES,
    ...PROOFS,
    ...FORGED,
];

;// CONCATENATED MODULE: ./src/cli/security-audit.ts









const SECURITY_AUDIT_USAGE = `marketops security-audit [--json] [--out DIR] [--only ID,ID...]
  Plays every attack of the threat model against this very bundle, on an embedded GitHub on this machine, and prints a
  row each. --out writes report.md, report.json and report.html into a folder that is empty or does not exist. --only
  plays some of them. Exit: 0 when none is breached, 1 when one is.`;
/** `dist` is the folder of the bundled action. */
async function securityAuditCommand({ args, stdout, cwd }, dist) {
    const { json, out, only } = readArgs(args);
    const scenarios = chosen(only);
    const folder = out === undefined ? null : await emptyFolder((0,external_node_path_.resolve)(cwd, out));
    const row = (one) => {
        if (!json)
            stdout(rowOf(one));
    };
    const audit = await securityAudit({ dist, scenarios, row });
    const facts = { version: version/* ACTION_VERSION */.Y, at: (0,core_clock/* formatTime */.fU)(Date.now()), whole: scenarios.length === SCENARIOS.length };
    if (folder !== null)
        await writeReports(folder, audit, facts);
    const counts = (0,report/* tally */.N4)(audit.scenarios);
    if (json)
        stdout(`${JSON.stringify(machineReadable(audit, facts), null, 2)}\n`);
    else {
        if (folder !== null)
            stdout(`\nReport: ${(0,external_node_path_.join)(folder, 'report.html')}\n`);
        stdout(`\nBundle: ${audit.bundle.digest}\n${(0,report/* told */.Ev)(counts)}\n`);
    }
    return counts.breached === 0 ? 0 : 1;
}
function readArgs(args) {
    try {
        const { values } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options: {
                json: { type: 'boolean', default: false },
                out: { type: 'string' },
                only: { type: 'string', default: '' },
            },
        });
        return values;
    }
    catch (error) {
        throw usage((0,errors/* messageOf */.bD)(error));
    }
}
const usage = (why) => new errors/* MarketOpsError */.NL('usage', `${why}\n${SECURITY_AUDIT_USAGE}`);
function chosen(only) {
    const ids = only.split(',').filter((id) => id !== '');
    const unknown = ids.find((id) => !SCENARIOS.some((scenario) => scenario.id === id));
    if (unknown !== undefined)
        throw usage(`--only: there is no scenario ${unknown}.`);
    return ids.length === 0 ? SCENARIOS : SCENARIOS.filter(({ id }) => ids.includes(id));
}
async function emptyFolder(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    if ((await (0,promises_.readdir)(folder)).length === 0)
        return folder;
    throw usage(`--out ${folder} is not empty. Remove it, or name another folder.`);
}
function rowOf({ id, outcome, severity, name, evidence }) {
    const row = `${outcome.padEnd(9)} ${id.padEnd(4)} ${severity.padEnd(9)} ${name}\n`;
    return outcome === 'breached' ? `${row}          ${evidence.replaceAll('\n', '\n          ')}\n` : row;
}
async function writeReports(folder, audit, facts) {
    const { renderAuditPage } = await Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 9101));
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), (0,report/* renderMarkdown */.Gc)(audit, facts)),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.json'), `${JSON.stringify(machineReadable(audit, facts), null, 2)}\n`),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.html'), renderAuditPage(audit, facts)),
    ]);
}
function machineReadable({ bundle, scenarios }, { version, at, whole }) {
    return { action_version: version, at, complete: whole, bundle, scenarios };
}


/***/ }),

/***/ 2112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ mapLimited),
/* harmony export */   q1: () => (/* binding */ begun)
/* harmony export */ });
/* unused harmony exports limiter, once */
function limiter(limit) {
    let free = limit;
    const waiting = [];
    return async (work) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}
/**
 * `work` over all items, at most `limit` at once; results in the items' order. When some fail, the error of the first
 * item in order is thrown once all have ended, so that the same input fails the same way however long answers take.
 */
async function mapLimited(items, limit, work) {
    const limited = limiter(limit);
    const settled = await Promise.allSettled(items.map((item, index) => limited(() => work(item, index))));
    return settled.map((result) => {
        if (result.status === 'rejected')
            throw result.reason;
        return result.value;
    });
}
/** Asks once, at the first call; all calls share the answer, or the failure. */
function once(ask) {
    let asked;
    return () => (asked ??= ask());
}
/** A promise that is awaited later, or never: until then its failure is nobody's. */
function begun(work) {
    work.catch(() => undefined);
    return work;
}


/***/ })

};
