export const id = 488;
export const ids = [488];
export const modules = {

/***/ 97488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcileJob: () => (/* binding */ reconcileJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./src/audit/branch-tree.ts
var branch_tree = __webpack_require__(43568);
// EXTERNAL MODULE: ./src/github/connect.ts + 5 modules
var connect = __webpack_require__(21656);
// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var src_inputs = __webpack_require__(37560);
// EXTERNAL MODULE: ./src/operations/index.ts + 16 modules
var operations = __webpack_require__(87437);
// EXTERNAL MODULE: ./src/run/reconcile.ts + 1 modules
var reconcile = __webpack_require__(3918);
// EXTERNAL MODULE: ./src/core/clock.ts
var clock = __webpack_require__(32257);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/execute/consumption.ts
var consumption = __webpack_require__(93132);
// EXTERNAL MODULE: ./src/operations/marker.ts
var operations_marker = __webpack_require__(77826);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/ledger.ts
var ledger = __webpack_require__(96679);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(52533);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
;// CONCATENATED MODULE: ./src/run/reconcile-report.ts









/** @throws MarketOpsError `ledger_missing` */
async function reconcileReport(source) {
    const { snapshot, reconciler } = source;
    if (snapshot === null) {
        throw new errors/* MarketOpsError */.NL('ledger_missing', `There is no branch ${ledger_files/* LEDGER_BRANCH */.jF}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; ` +
            'if there was one before, find out who deleted it.');
    }
    const [found, began] = await Promise.all([reconciler.look(snapshot), beginningOf(source, snapshot)]);
    return { ...found, began, unknown: await unknownEffects(source, snapshot, began) };
}
/** The time of the first line, or of the commit that began a ledger without lines. */
async function beginningOf({ repository, reader }, snapshot) {
    const segment = await snapshot.read((0,ledger_files/* segmentPath */.RA)(0));
    const [first = ''] = (segment === null ? '' : ((0,jcs/* decodeUtf8 */._6)(segment) ?? '')).split('\n');
    if (first !== '')
        return (0,clock/* parseTime */.p)((0,ledger/* parseLine */.A)(first).ts) ?? 0;
    const commit = await reader.commit(repository, snapshot.version);
    return Date.parse(commit?.committedAt ?? '') || 0;
}
/** A marker counts only if its receipt was consumed; a release's own tag needs none. */
async function unknownEffects({ inventory }, snapshot, began) {
    const [tags, releases] = await Promise.all([inventory.tags(), inventory.releases()]);
    const isKnown = async ({ kind, text }) => {
        const { marker } = (0,operations_marker/* splitMarker */.Ph)(text ?? '', kind === 'tag' ? 'line' : 'comment');
        return marker !== null && (0,consumption/* isConsumedAs */.Ls)(snapshot, marker.receiptId, marker.operationDigest);
    };
    const known = await Promise.all([...tags, ...releases].map(isKnown));
    const all = [...tags, ...releases].map((found, i) => ({ found, known: known[i] === true }));
    const released = new Set(all.filter((item) => item.known && item.found.kind === 'release').map(({ found }) => found.tag));
    return all
        .filter((item) => !item.known && item.found.at >= began)
        .filter(({ found }) => found.text !== null || !released.has(found.tag))
        .map(({ found }) => found);
}
/** The same for people, as Markdown. */
function reconcileSummary(report) {
    const open = (0,reconcile/* messages */.DZ)(report).map((line) => `- ${(0,markdown/* prose */.CS)(line)}\n`);
    const unknown = report.unknown.map(({ kind, tag, at, url }) => `- ${kind} ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(tag), url)}, ${new Date(at).toISOString()}\n`);
    return (`## Reconcile\n\n### Intents without an outcome\n\n${open.join('') || 'None.\n'}\n` +
        `### Tags and releases without a receipt\n\n${unknown.join('') || 'None.\n'}`);
}
/** Why the job must fail; what belongs to runs that go on is no finding. */
function reconcileFailure({ settled, left, unknown }) {
    const doubtful = settled.length + left.filter(({ live }) => !live).length;
    if (doubtful + unknown.length === 0)
        return null;
    return new errors/* MarketOpsError */.NL('reconcile_found', `${doubtful} intents of runs that are over have no outcome, ${unknown.length} tags and releases have no receipt. ` +
        'The next prod run records what became of the former; look who made the latter.');
}

;// CONCATENATED MODULE: ./src/main-reconcile.ts








/**
 * The reconcile action: reads and reports, without a key and without a writer, for a schedule outside the environment.
 * @returns why the job must fail, or null
 */
async function reconcileJob(env, log) {
    const inputs = (0,src_inputs/* readReconcileInputs */.wi)(env);
    core/* setSecret */.Pq(inputs.token);
    const facts = (0,src_inputs/* readFacts */.MH)(env, { mode: 'dry_run', environment: null }, (0,external_node_crypto_.randomBytes)(16).toString('hex'));
    const github = (0,connect/* connect */.N)({ facts, token: inputs.token, env, clock: Date.now, log: log.info });
    const report = await reconcileReport({
        repository: facts.repository,
        snapshot: await (0,branch_tree/* peekBranch */.E)(github.ledgerReader),
        reconciler: (0,reconcile/* reconcilerOf */.qz)({ facts, github, kinds: operations/* KINDS */.G }),
        inventory: github.inventory,
        reader: github.reader,
    });
    for (const line of (0,reconcile/* messages */.DZ)(report))
        log.info(line);
    for (const { kind, tag } of report.unknown)
        log.info(`${kind} ${tag} has no receipt`);
    const { settled, left, unknown } = report;
    core/* setOutput */.uH('in-doubt-count', String(settled.length + left.filter(({ live }) => !live).length));
    core/* setOutput */.uH('unknown-count', String(unknown.length));
    core/* setOutput */.uH('report', JSON.stringify({ settled, left, unknown: unknown.map(({ kind, tag, at, url }) => ({ kind, tag, at, url })) }));
    await core/* summary */.z.addRaw(reconcileSummary(report), true).write();
    return inputs.failOn === 'none' ? null : reconcileFailure(report);
}


/***/ })

};
