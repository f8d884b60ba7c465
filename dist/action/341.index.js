export const id = 341;
export const ids = [341];
export const modules = {

/***/ 85554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ heldBack)
/* harmony export */ });
/**
 * The pieces, one late, and the last only after `finish` has found nothing wrong with the whole: who is sent them never
 * has all bytes of what turned out to be something else. Takes and gives pieces that are lent until the next is asked for.
 * @param look sees each piece as it comes
 * @param finish throws when the whole is not what it should be
 */
async function* heldBack(pieces, look, finish) {
    // One buffer for all pieces: garbage outside the heap is collected late, and would add up to most of the file.
    let buffer = Buffer.alloc(0);
    let held = null;
    for await (const lent of pieces) {
        const piece = typeof lent === 'string' ? Buffer.from(lent) : lent;
        look(piece);
        if (held !== null)
            yield held;
        if (buffer.length < piece.length)
            buffer = Buffer.allocUnsafeSlow(piece.length);
        buffer.set(piece);
        held = buffer.subarray(0, piece.length);
    }
    finish();
    if (held !== null)
        yield held;
}


/***/ }),

/***/ 12112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   TA: () => (/* binding */ limiter),
/* harmony export */   bB: () => (/* binding */ mapLimited),
/* harmony export */   q1: () => (/* binding */ begun)
/* harmony export */ });
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


/***/ }),

/***/ 91076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


/** More faults than this help nobody. */
const MAX_DIAGNOSTICS = 20;
/** How many of the schema's complaints are looked up in the file, to tell of the first. */
const MAX_ISSUES = 1000;
const MAX_DEPTH = 32;
/**
 * Reads `bytes`, of the file that messages call `file`, as one value of `schema`.
 * @throws DiagnosticsError with `limits.code` for anything that is not exactly that
 */
function readYaml(bytes, file, schema, limits) {
    const fail = (faults, cause) => {
        const [first = { at: { file }, message: 'the file cannot be read' }, ...rest] = faults;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DiagnosticsError */ .Ho(limits.code, [first, ...rest.slice(0, MAX_DIAGNOSTICS - 1)], { cause });
    };
    if (bytes.byteLength > limits.maxBytes) {
        fail([{ at: { file }, message: `the file has ${bytes.byteLength} bytes; at most ${limits.maxBytes} are read` }]);
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const document = compose(decode(bytes, file, fail), lines);
    if (document === null)
        return fail([{ at: { file, line: 1, column: 1 }, message: 'the file is empty' }]);
    if ('offset' in document)
        return fail([{ at: at(document.offset), message: document.message }]);
    const faults = [...syntaxFaults(document), ...foreignFaults(document)];
    if (faults.length > 0) {
        fail(faults.sort((a, b) => a.offset - b.offset).map(({ offset, message }) => ({ at: at(offset), message })));
    }
    const locate = (path) => at(offsetOf(document, path));
    const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
    if (parsed.success)
        return { value: parsed.data, locate };
    const mistakes = parsed.error.issues.slice(0, MAX_ISSUES).flatMap((issue) => explain(issue, document));
    return fail(mistakes.sort((a, b) => a.offset - b.offset).map(({ offset, message }) => ({ at: at(offset), message })));
}
function decode(bytes, file, fail) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        return fail([{ at: { file }, message: 'the file is not valid UTF-8; save it as UTF-8' }], error);
    }
}
/** The only document, null when there is none, or a fault. */
function compose(text, lineCounter) {
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
        lineCounter,
        version: '1.2',
        schema: 'core',
        merge: false,
        // Looked for in foreignFaults: the library compares each key with each other, minutes for one large map.
        uniqueKeys: false,
        stringKeys: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    if (!Array.isArray(documents))
        return null;
    const [first, second] = documents;
    if (first === undefined)
        return null;
    if (second !== undefined) {
        return { offset: second.range[0], message: 'a second YAML document; write everything into one' };
    }
    const { yaml, tags } = first.directives;
    const directive = (yaml.explicit ?? false) || Object.keys(tags).length > 1;
    return directive ? { offset: 0, message: 'a YAML directive (%); leave it out' } : first;
}
const NOT_A_KEY = 'a field must be named by plain text; a value that begins with {{ needs quotes around it';
function syntaxFaults(document) {
    return [...document.errors, ...document.warnings].map((error) => ({
        offset: error.pos[0],
        message: error.code === 'NON_STRING_KEY' ? NOT_A_KEY : error.message,
    }));
}
/** What YAML allows and these files do not. */
function foreignFaults(document) {
    const faults = [];
    const add = (node, message) => void faults.push({ offset: node.range?.[0] ?? 0, message });
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_key, node, path) {
            if (path.length > MAX_DEPTH) {
                add(node, `nested more than ${MAX_DEPTH} deep`);
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                add(node, 'an alias (*); write the value out');
            else if (node.anchor !== undefined)
                add(node, 'an anchor (&); write the value out where it is needed');
            else if (node.tag !== undefined)
                add(node, 'a tag (!); leave it out');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' && !node.value.isWellFormed()) {
                add(node, 'text with half of a surrogate pair; write the character itself');
            }
            // Not a visitor of its own: one for maps would take them away from this one.
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
                for (const key of repeatedKeys(node))
                    add(key, 'this key is already there; write it once');
            return undefined;
        },
        Pair(_key, pair) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
                return;
            if (pair.key.value === '<<')
                add(pair.key, 'a merge key (<<); write the fields out');
            if (pair.key.value === '__proto__')
                add(pair.key, '"__proto__" is no field');
        },
    });
    return faults;
}
function repeatedKeys(map) {
    const seen = new Set();
    const keys = map.items.map(({ key }) => key).filter((key) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key));
    return keys.filter(({ value }) => seen.size === seen.add(value).size);
}
function pairOf(node, key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    return node.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key);
}
/** The node at the end of `path`, or null where the path leads nowhere; with the last node on the way. */
function follow(document, path) {
    let node = document.contents;
    let last = document.contents;
    for (const step of path) {
        const pair = pairOf(node, step);
        const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number' ? node.items[step] : pair?.value;
        if (next === undefined && pair === undefined)
            return { node: null, last, found: false };
        node = next;
        last = (next ?? pair?.key) || last;
    }
    return { node, last, found: true };
}
const startOf = (node) => node?.range?.[0] ?? 0;
function offsetOf(document, path) {
    return startOf(follow(document, path).last);
}
/** A zod issue as faults in the file. */
function explain(issue, document) {
    if (issue.code === 'unrecognized_keys') {
        const parent = follow(document, issue.path).node;
        return issue.keys.slice(0, MAX_DIAGNOSTICS).map((key) => ({
            offset: startOf(pairOf(parent, key)?.key),
            message: `${pathText([...issue.path, key])}: there is no such field`,
        }));
    }
    if (issue.code === 'invalid_union') {
        const branch = closestBranch(issue);
        if (branch !== null) {
            return branch.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] }, document));
        }
    }
    const { found, last } = follow(document, issue.path);
    const name = pathText(issue.path);
    const plain = issue.message.replace(/^Invalid input: /, '').replace(/, received undefined$/, '');
    const message = found ? plain : `missing; ${plain}`;
    return [{ offset: startOf(last), message: name === '' ? message : `${name}: ${message}` }];
}
/** Of a union the branch whose kind of value is there, when its own message says nothing better. */
function closestBranch(issue) {
    if (issue.message !== 'Invalid input')
        return null;
    const inside = issue.errors.filter((branch) => branch.every(({ path, code }) => path.length > 0 || (code !== 'invalid_type' && code !== 'invalid_value')));
    return inside.sort((a, b) => a.length - b.length)[0] ?? null;
}
/** `rules[0].when.refs`, as people write it. */
function pathText(path) {
    return path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
        .join('')
        .replace(/^\./, '');
}


/***/ }),

/***/ 24308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ OperationError),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hj: () => (/* binding */ conflict)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** An operation that did not succeed for a reason that no single request tells: a conflict, a wrong read-back. */
class OperationError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL {
    status = null;
    certainty;
    constructor(code, message, certainty = 'refused', cause) {
        super(code, message, cause === undefined ? {} : { cause });
        this.name = 'OperationError';
        this.certainty = certainty;
    }
}
/** What GitHub has differs from what was approved, and it is not ours to change. Nothing was written. */
function conflict(reason) {
    return new OperationError('conflict', reason);
}
/** The failure behind an error, or null for anything that is not one (a cancellation, a defect). */
function failureOf(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MarketOpsError */ .NL && 'certainty' in error ? error : null;
}
/** Whether a failed write may have acted. Whatever is no plain refusal may have. */
function isAmbiguous(error) {
    return failureOf(error)?.certainty === 'ambiguous';
}


/***/ }),

/***/ 32501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ readRules),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Z: () => (/* binding */ TRUSTED_KEYS_PATH)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);



const TRUSTED_KEYS_PATH = '.marketops/trusted-keys';
/**
 * In prod both files come from the default branch at one commit, whatever the checkout holds: a branch cannot change
 * the rules it is judged by. A dry run shows what the checkout's files would say.
 * @throws MarketOpsError `policy_unreadable`
 */
async function readRules(deps) {
    const own = await ownSource(deps);
    const [policy, keys] = await Promise.all([readPolicy(deps, own), own.read(TRUSTED_KEYS_PATH)]);
    return { policy, trustedKeys: keys ?? Buffer.alloc(0) };
}
async function readPolicy({ inputs, facts, policyReader }, own) {
    const elsewhere = inputs.policyRef;
    if (elsewhere === null) {
        const bytes = await own.read(inputs.policy);
        if (bytes === null)
            return null;
        return {
            bytes,
            file: inputs.policy,
            url: `${facts.serverUrl}/${facts.repository}/blob/${own.commit}/${inputs.policy}`,
        };
    }
    const { repository, path, ref } = elsewhere;
    const commit = await policyReader.commit(repository, ref);
    const bytes = commit === null ? null : await policyReader.file(repository, path, commit.sha);
    if (commit === null || bytes === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MarketOpsError */ .NL('policy_unreadable', `policy-ref: there is no ${path} at ${ref} of ${repository}. Check its spelling, and that policy-token can read it.`);
    }
    return { bytes, file: `${repository}:${path}`, url: `${facts.serverUrl}/${repository}/blob/${commit.sha}/${path}` };
}
async function ownSource({ inputs, facts, github }) {
    if (inputs.mode === 'prod')
        return defaultBranch(github.reader, facts.repository);
    return {
        read: (path) => fromCheckout((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inputs.workingDirectory, path)),
        commit: facts.commitSha,
        branch: facts.ref,
    };
}
/** The default branch at its newest commit, read through the API: what a checkout holds does not matter. */
async function defaultBranch(reader, repository) {
    const { defaultBranch: branch } = await reader.repository(repository);
    const commit = await reader.commit(repository, `refs/heads/${branch}`);
    if (commit === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MarketOpsError */ .NL('not_found', `The default branch ${branch} of ${repository} has no commit; push one first.`);
    }
    return { read: (path) => reader.file(repository, path, commit.sha), commit: commit.sha, branch };
}
async function fromCheckout(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MarketOpsError */ .NL('policy_unreadable', `${path} cannot be read. Check that it is a file.`, { cause: error });
    }
}


/***/ }),

/***/ 86415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z0: () => (/* binding */ checkIdentity),
  r3: () => (/* binding */ preamble),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var core_errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/parallel.ts
var parallel = __webpack_require__(12112);
// EXTERNAL MODULE: ./src/core/clock.ts
var core_clock = __webpack_require__(32257);
// EXTERNAL MODULE: ./src/protocol/jcs.ts
var jcs = __webpack_require__(46260);
// EXTERNAL MODULE: ./src/protocol/plan.ts
var protocol_plan = __webpack_require__(36625);
// EXTERNAL MODULE: ./src/operations/failure.ts
var failure = __webpack_require__(24308);
;// CONCATENATED MODULE: ./src/plan/located.ts


/** Brings what goes wrong with an entry to its place in the operations file, and all of it together. */
class Located {
    #entries;
    #locate;
    constructor(entries, locate) {
        this.#entries = entries;
        this.#locate = locate;
    }
    /** @param field as kinds write it, `assets[0].path`; empty for the entry itself */
    fault(code, index, field, message) {
        const at = this.#locate(['operations', index, ...fieldPath(field)]);
        return { code, at, message: field === '' ? message : `${field}: ${message}` };
    }
    /** Where a text (a path, a glob) stands in an entry; the entry's own place when it does not. */
    placeOf(index, text) {
        const inside = text === undefined ? null : findText(this.#entries[index]?.written, text);
        return this.#locate(['operations', index, ...(inside ?? [])]);
    }
    /** Does one entry's work; what it throws is kept, so that the other entries' faults are found too. */
    async attempt(index, work) {
        try {
            return { value: await work() };
        }
        catch (error) {
            const needsPlace = error instanceof core_errors/* MarketOpsError */.NL && error.at === null && (0,failure/* failureOf */.g5)(error) === null;
            return { error: needsPlace ? this.at(error, this.placeOf(index, undefined)) : error };
        }
    }
    /** The same error, with its place. */
    at(error, at) {
        return new core_errors/* MarketOpsError */.NL(error.code, error.message, { cause: error, at });
    }
    /**
     * All values, or what is wrong: first what its owner can mend in the file, all of it; otherwise the first failure.
     * A defect of ours hides behind nothing.
     */
    collect(attempts) {
        const errors = attempts.flatMap((attempt) => ('error' in attempt ? [attempt.error] : []));
        const defect = errors.find((error) => !(error instanceof core_errors/* MarketOpsError */.NL));
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what was caught is thrown on as it came
        if (defect !== undefined)
            throw defect;
        const failures = errors;
        this.refuse(failures.flatMap(({ code, message, at }) => (at === null ? [] : [{ code, message, at }])));
        if (failures[0] !== undefined)
            throw failures[0];
        return attempts.flatMap((attempt) => ('value' in attempt ? [attempt.value] : []));
    }
    /** @throws DiagnosticsError with the code of the first fault, unless there is none */
    refuse(faults) {
        const [first, ...rest] = [...faults].sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
        if (first !== undefined)
            throw new core_errors/* DiagnosticsError */.Ho(first.code, [first, ...rest]);
    }
}
/** `assets[0].path` as steps. */
function fieldPath(field) {
    return (field.match(/[^.[\]]+/g) ?? []).map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step));
}
function findText(value, text) {
    if (value === text)
        return [];
    if (typeof value !== 'object' || value === null)
        return null;
    for (const [name, item] of Object.entries(value)) {
        const inner = findText(item, text);
        if (inner !== null)
            return [Array.isArray(value) ? Number(name) : name, ...inner];
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/core/yaml.ts
var yaml = __webpack_require__(91076);
;// CONCATENATED MODULE: ./src/plan/dependencies.ts
/** Duplicate ids, dependencies on what is not there, and cycles, each at its place in the operations file. */
function dependencyFaults(entries) {
    const first = new Map();
    const faults = [];
    entries.forEach(({ id }, index) => {
        const before = first.get(id);
        if (before === undefined)
            first.set(id, index);
        else
            faults.push({
                path: ['operations', index, 'id'],
                message: `"${id}" is the id of operation ${before + 1} already; ids are unique`,
            });
    });
    entries.forEach(({ dependsOn }, index) => {
        dependsOn.forEach((id, at) => {
            if (!first.has(id)) {
                faults.push({ path: ['operations', index, 'depends_on', at], message: `there is no operation "${id}"` });
            }
        });
    });
    return faults.length > 0 ? faults : cycleFaults(entries, first);
}
/** Each cycle once, at the dependency that closes it. */
function cycleFaults(entries, indexOf) {
    const faults = [];
    const done = new Set();
    const way = [];
    const visit = (entry, index) => {
        if (done.has(entry.id))
            return;
        way.push(entry.id);
        entry.dependsOn.forEach((id, at) => {
            const from = way.indexOf(id);
            if (from === -1) {
                const next = indexOf.get(id);
                visit(entries[next], next);
                return;
            }
            const cycle = [...way.slice(from), id].join(' → ');
            faults.push({
                path: ['operations', index, 'depends_on', at],
                message: `the operations wait for each other: ${cycle}; take one of these dependencies away`,
            });
        });
        way.pop();
        done.add(entry.id);
    };
    entries.forEach(visit);
    return faults;
}
/** Whether `from` waits for `to`, directly or through others. */
function waitsFor(from, to, dependsOn) {
    const seen = new Set();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        for (const next of dependsOn.get(id) ?? []) {
            if (next === to)
                return true;
            if (!seen.has(next))
                open.push(next);
            seen.add(next);
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./src/plan/template.ts
/** `{{ name }}` in the strings of the operations file. Filled once, after parsing: a value is data and stays data. */
/** Names that every run has. */
const BUILT_IN_NAMES = ['sha', 'short_sha', 'ref_name', 'commit_date', 'package_version'];
/** Repeating a long value many times must not fill the memory; no field on GitHub holds more than this. */
const MAX_FILLED = 1 << 20;
const OPEN = '{{';
/** `{{ name }}`, or `{{ "{{" }}` for the braces themselves. */
const TAG = /\{\{[ \t]*(?:([a-z][a-z0-9_]{0,63})|"\{\{")[ \t]*\}\}/y;
/** Replaces every `{{ name }}` of `text`. What a value contains is never looked at again. */
function fillTemplate(text, values) {
    const faults = [];
    let filled = '';
    let from = 0;
    for (let at = text.indexOf(OPEN); at !== -1; at = text.indexOf(OPEN, from)) {
        filled += text.slice(from, at);
        TAG.lastIndex = at;
        const tag = TAG.exec(text);
        if (tag === null) {
            faults.push(malformed(text, at));
            from = at + OPEN.length;
            continue;
        }
        from = TAG.lastIndex;
        const name = tag[1];
        const value = name === undefined ? { text: OPEN } : (values.get(name) ?? { unavailable: unknown(name, values) });
        if ('text' in value)
            filled += value.text;
        else
            faults.push(value.unavailable);
        if (filled.length > MAX_FILLED)
            return { text: '', faults: [...faults, 'longer than 1 MiB once its names are filled in'] };
    }
    return { text: filled + text.slice(from), faults };
}
function malformed(text, at) {
    const end = text.indexOf('}}', at);
    const shown = JSON.stringify(text.slice(at, end === -1 ? at + 24 : Math.min(end + 2, at + 48)));
    if (text[at - 1] === '$') {
        return `$${shown.slice(1, -1)} is an expression of GitHub Actions, which means nothing here; hand the value over in the input "variables" and write {{ name }}`;
    }
    return `${shown} is not {{ name }}; write the braces themselves as {{ "{{" }}`;
}
function unknown(name, values) {
    return `{{ ${name} }} is not known; there are ${[...values.keys()].join(', ')}; others come from the input "variables"`;
}
/** All names of a run. `variables` were checked by `parseVariables`, so none hides a built-in name. */
function templateValues({ context, variables, commitDate, packageVersion }) {
    const values = new Map([
        ['sha', { text: context.commitSha }],
        ['short_sha', { text: context.commitSha.slice(0, 7) }],
        ['ref_name', { text: context.ref.replace(/^refs\/(?:heads|tags|pull)\//, '') }],
        ['commit_date', commitDate],
        ['package_version', packageVersion],
    ]);
    for (const [name, text] of variables)
        values.set(name, { text });
    return values;
}
/** The day of a commit in UTC, `YYYY-MM-DD`, from its committer date. */
function commitDay(committedAt) {
    const ms = Date.parse(committedAt);
    if (Number.isNaN(ms))
        return { unavailable: '{{ commit_date }} is not known: GitHub gave no date for the commit' };
    return { text: new Date(ms).toISOString().slice(0, 10) };
}
/** The `version` of a package.json's text. */
function packageVersionOf(text) {
    const unavailable = (why) => ({ unavailable: `{{ package_version }} is not known: package.json ${why}` });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return unavailable('is not JSON');
    }
    const version = typeof value === 'object' && value !== null ? value.version : undefined;
    return typeof version === 'string' && version !== '' ? { text: version } : unavailable('has no "version"');
}

;// CONCATENATED MODULE: ./src/plan/operations-file.ts







const OPERATIONS_INVALID = 'operations_invalid';
const MAX_BYTES = 1 << 20;
const MAX_OPERATIONS = 1000;
/**
 * Reads the bytes of an operations file, which messages call `file`.
 * @throws DiagnosticsError `operations_invalid` with every fault and its place
 */
function parseOperations(bytes, file, kinds, values) {
    const fault = bytesFault(bytes);
    if (fault !== null)
        throw new core_errors/* DiagnosticsError */.Ho(OPERATIONS_INVALID, [{ at: { file }, message: fault }]);
    const { value, locate } = (0,yaml/* readYaml */.g)(bytes, file, operationsSchema(kinds, values), {
        maxBytes: MAX_BYTES,
        code: OPERATIONS_INVALID,
    });
    return { entries: value, locate };
}
const A_PLAN = 'this is a plan; a plan is evidence of what was decided, never input. Give the operations file, and each run plans anew';
function bytesFault(bytes) {
    if (bytes.includes(0))
        return 'the file has a NUL byte; it is not a text file';
    // A plan may be larger than any operations file; its owner should hear what is really wrong.
    const isPlan = bytes[0] === 0x7b && ((0,jcs/* decodeUtf8 */._6)(bytes)?.includes(`"schema":"${protocol_plan/* PLAN_SCHEMA */.G0}"`) ?? false);
    return isPlan ? A_PLAN : null;
}
/** The whole file as one schema, so that each fault is found at its place, and all of them at once. */
function operationsSchema(kinds, values) {
    return schemas/* unknown */.L5J().transform((file, issues) => {
        const schema = isRecord(file) ? file['schema'] : undefined;
        if (typeof schema === 'string' && schema.startsWith('marketops.plan/')) {
            issues.addIssue({ code: 'custom', path: ['schema'], message: A_PLAN });
            return core/* NEVER */.tm;
        }
        check(fileSchema, file, [], issues);
        const operations = isRecord(file) ? file['operations'] : undefined;
        if (!Array.isArray(operations) || operations.length > MAX_OPERATIONS)
            return core/* NEVER */.tm;
        const read = operations.map((entry, index) => readEntry(entry, ['operations', index], kinds, values, issues));
        const dependents = read.flatMap(({ dependent }) => (dependent === null ? [] : [dependent]));
        // An id that cannot be read is a fault already; what depends on it is not to be blamed too.
        if (dependents.length === read.length) {
            for (const { path, message } of dependencyFaults(dependents)) {
                issues.addIssue({ code: 'custom', path: [...path], message });
            }
        }
        return read.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    });
}
const fileSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: 'must be 1' }),
    operations: schemas/* array */.YOg(schemas/* unknown */.L5J(), { error: 'must be a list of operations' })
        .min(1, { error: 'is empty; name at least one operation' })
        .max(MAX_OPERATIONS, { error: `has too many operations; at most ${MAX_OPERATIONS} are taken` }),
});
const idSchema = schemas/* string */.YjP()
    .regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/, {
    error: 'must be a-z, 0-9, "_", "." and "-" (at most 64, a letter or digit first)',
})
    .refine((text) => !/^[0-9]+$/.test(text), { error: 'must not be a number; give it a letter' });
const commonSchema = schemas/* strictObject */.rej({
    id: idSchema,
    kind: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, { error: 'must be owner/name' })
        .optional(),
    depends_on: schemas/* array */.YOg(schemas/* string */.YjP(), { error: 'must be a list of ids' })
        .refine((list) => new Set(list).size === list.length, { error: 'names an id twice' })
        .default([]),
});
const isCommon = (name) => name in commonSchema.shape;
function readEntry(raw, path, kinds, values, issues) {
    if (!isRecord(raw)) {
        issues.addIssue({ code: 'custom', path: [...path], message: 'must be an operation: id, kind and its fields' });
        return { dependent: null, entry: null };
    }
    // A text that could not be filled is a fault already; its field's schema would only refuse it once more.
    const unfilled = new Set();
    const written = Object.fromEntries(Object.entries(raw).map(([name, value]) => [
        name,
        fillStrings(value, [...path, name], values, (at, message) => {
            unfilled.add(name);
            issues.addIssue({ code: 'custom', path: [...at], message });
        }),
    ]));
    const part = (schema, wanted) => {
        const own = Object.fromEntries(Object.entries(written).filter(([name]) => wanted(name)));
        return [...unfilled].some(wanted) ? null : check(schema, own, path, issues);
    };
    const common = part(commonSchema, isCommon);
    if (common === null)
        return { dependent: null, entry: null };
    const { id, repository = null, depends_on: dependsOn } = common;
    const kind = kinds.find((known) => known.kind === common.kind);
    if (kind === undefined) {
        const message = `there is no kind ${JSON.stringify(common.kind)}; there are ${kinds.map((known) => known.kind).join(', ')}`;
        issues.addIssue({ code: 'custom', path: [...path, 'kind'], message });
        return { dependent: { id, dependsOn }, entry: null };
    }
    const fields = part(kind.entry, (name) => !isCommon(name));
    const entry = fields === null ? null : { id, kind: kind.kind, repository, dependsOn, fields, written };
    return { dependent: { id, dependsOn }, entry };
}
/** Fills every string below `value`, names of fields excepted, and refuses text that no field of GitHub can hold. */
function fillStrings(value, path, values, report) {
    if (typeof value === 'string') {
        const { text, faults } = fillTemplate(value, values);
        for (const fault of faults)
            report(path, fault);
        // eslint-disable-next-line no-control-regex -- control characters are what is looked for
        if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
            report(path, 'has a control character');
        return text;
    }
    const inner = (item, step) => fillStrings(item, [...path, step], values, report);
    if (Array.isArray(value))
        return value.map((item, index) => inner(item, index));
    if (!isRecord(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inner(item, name)]));
}
/** The value as `schema` reads it, or null and its faults among `issues`, at their places below `path`. */
function check(schema, value, path, issues) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    for (const issue of result.error.issues) {
        issues.issues.push({
            ...issue,
            message: advice(issue, value),
            path: [...path, ...issue.path],
            input: value,
        });
    }
    return null;
}
/** `tag: 1.10` is a number to YAML, and `1.1` at that: say how to write it. */
function advice(issue, value) {
    const expected = expectedTypes(issue);
    if (expected.length === 0)
        return issue.message;
    const found = issue.path.reduce((at, step) => at?.[step], value);
    if (found === null)
        return 'has no value; write one, or leave the field out';
    if (expected.includes('string') && (typeof found === 'number' || typeof found === 'boolean')) {
        return `must be a text, and YAML reads a ${typeof found} here; put it in quotes`;
    }
    return issue.code === 'invalid_union' ? `must be of type ${expected.join(' or ')}` : issue.message;
}
/** The types one of which the value should have had, where it has none of them; an empty list for other faults. */
function expectedTypes(issue) {
    if (issue.code === 'invalid_type')
        return [issue.expected];
    if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input')
        return [];
    const types = issue.errors.map(([first]) => first?.code === 'invalid_type' && first.path.length === 0 ? first.expected : null);
    return types.includes(null) ? [] : types.filter((type) => type !== null);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/plan/relations.ts


/**
 * Two operations must not race for one thing on GitHub: that is an error. A release whose tag another operation of the
 * plan makes waits for that operation, unless an order is given: side by side the release would make a lightweight tag.
 * What follows is a function of the resolved operations alone, so every job arrives at the same dependencies.
 */
function relate(operations) {
    const faults = [];
    const dependsOn = new Map(operations.map(({ operation_id: id, depends_on: list }) => [id, list]));
    const owner = new Map();
    operations.forEach((operation, index) => {
        for (const { key, field, what } of claims(operation)) {
            const other = owner.get(key);
            if (other === undefined)
                owner.set(key, operation);
            else
                faults.push({ index, field, message: `operation "${other.operation_id}" ${what} already; two would race` });
        }
    });
    const indexOf = new Map(operations.map((operation, index) => [operation, index]));
    for (const [release, tag] of releasesWithTheirTags(operations)) {
        const index = indexOf.get(release);
        const tagId = tag.operation_id;
        const releaseId = release.operation_id;
        if (release.parameters.target_sha !== tag.parameters.target_sha) {
            const message = `operation "${tagId}" makes the tag ${tag.parameters.tag} at ${tag.parameters.target_sha}, this release wants it at ${release.parameters.target_sha}; give both the same target`;
            faults.push({ index, field: 'tag', message });
        }
        else if (waitsFor(tagId, releaseId, dependsOn)) {
            const message = `waits for the release "${releaseId}", which cannot be published before its tag; let the release depend on the tag`;
            faults.push({ index: indexOf.get(tag), field: 'depends_on', message });
        }
        else if (!waitsFor(releaseId, tagId, dependsOn)) {
            dependsOn.set(releaseId, [...(dependsOn.get(releaseId) ?? []), tagId]);
        }
    }
    return { faults, dependsOn };
}
/** What an operation writes, and no other of the same plan may. */
function claims(operation) {
    const claim = (field, what, ...key) => ({
        key: JSON.stringify([operation.operation_kind, operation.repository_id, ...key]),
        field,
        what,
    });
    const key = (0,protocol_plan/* naturalKey */.XX)(operation);
    if (operation.operation_kind === 'tag_repo')
        return [claim('tag', `makes the tag ${key}`, key)];
    if (operation.operation_kind === 'publish_release')
        return [claim('tag', `publishes a release of ${key}`, key)];
    const { head, commit } = operation.parameters;
    const pair = claim('head', `opens the pull request ${key}`, key);
    return commit === null ? [pair] : [pair, claim('head', `commits to the branch ${head}`, 'commit', head)];
}
function releasesWithTheirTags(operations) {
    const tags = new Map();
    for (const operation of operations) {
        if (operation.operation_kind === 'tag_repo')
            tags.set(`${operation.repository_id} ${operation.parameters.tag}`, operation);
    }
    return operations.flatMap((operation) => {
        if (operation.operation_kind !== 'publish_release')
            return [];
        const tag = tags.get(`${operation.repository_id} ${operation.parameters.tag}`);
        return tag === undefined ? [] : [[operation, tag]];
    });
}

;// CONCATENATED MODULE: ./src/plan/repositories.ts



/** What GitHub answers about a name that is wrong, or that the token does not reach. */
const MENDABLE = new Set(['not_found', 'github_forbidden', 'redirect_refused']);
/**
 * Asks GitHub once for each repository that entries name: its id, and its name as GitHub spells it.
 * @throws DiagnosticsError at each repository that is not there, or not for this token
 * @throws MarketOpsError `repository_changed`, and whatever made GitHub's answer doubtful
 */
async function resolveRepositories(entries, context, reader, concurrency, located) {
    const nameOf = (entry) => entry.repository ?? context.repository;
    const first = new Map();
    entries.forEach((entry, index) => {
        const key = nameOf(entry).toLowerCase();
        if (!first.has(key))
            first.set(key, { entry, index });
    });
    const attempts = await (0,parallel/* mapLimited */.bB)([...first.values()], concurrency, ({ entry, index }) => located.attempt(index, async () => {
        const info = await reader.repository(nameOf(entry)).catch((error) => {
            const code = (0,failure/* failureOf */.g5)(error)?.code;
            const mendable = error instanceof core_errors/* MarketOpsError */.NL && entry.repository !== null && MENDABLE.has(code ?? '');
            throw mendable ? located.at(error, located.placeOf(index, nameOf(entry))) : error;
        });
        if (nameOf(entry).toLowerCase() === context.repository.toLowerCase())
            assertOwn(info, context);
        return info;
    }));
    const infos = located.collect(attempts);
    const byName = new Map([...first.keys()].map((name, at) => [name, infos[at]]));
    return (entry) => byName.get(nameOf(entry).toLowerCase());
}
/** A name can come to mean another repository while a run waits for its approval. */
function assertOwn(info, { repository, repositoryId }) {
    if (info.id === repositoryId)
        return;
    throw new failure/* OperationError */.OK('repository_changed', `${repository} has id ${info.id} now, but this run belongs to id ${repositoryId}: another repository bears the name. Start a new run.`);
}

;// CONCATENATED MODULE: ./src/plan/resolve-entry.ts



/**
 * One entry with nothing left open, and its digest.
 * @throws MarketOpsError at the field that cannot be published
 */
async function resolveEntry(input) {
    const { entry, index, kinds, context, reader, values, located } = input;
    const kind = kinds.find((known) => known.kind === entry.kind);
    const target = input.repositories(entry);
    const fail = (code, field, message) => {
        const fault = located.fault(code, index, field, message);
        throw new core_errors/* MarketOpsError */.NL(fault.code, fault.message, { at: fault.at });
    };
    const { parameters, targetCommit, files } = await kind.resolve(entry.fields, {
        repository: target.fullName,
        repositoryId: target.id,
        defaultBranch: target.defaultBranch,
        commitSha: context.commitSha,
        isOwnRepository: target.id === context.repositoryId,
        reader,
        workspace: locatedWorkspace(input),
        fill: (text, field) => {
            const { text: filled, faults } = fillTemplate(text, values);
            return faults[0] === undefined
                ? filled
                : fail('template_invalid', field, `in the text of the file: ${faults.join('; ')}`);
        },
        fail,
    });
    const digested = subject(entry.kind, parameters, target.fullName, target.id);
    const operation = {
        ...digested,
        operation_id: entry.id,
        operation_digest: (0,protocol_plan/* operationDigest */.Q8)(digested),
        depends_on: entry.dependsOn,
        effect: 'create',
        reason: null,
        observed: null,
        target_subject: targetCommit === null ? null : subjectLine(targetCommit.message),
    };
    return { kind, operation, files };
}
function subject(kind, parameters, repository, repositoryId) {
    return { operation_kind: kind, parameters, repository, repository_id: repositoryId };
}
/** The first line of a commit's message, well-formed and of a length that fits anywhere. */
function subjectLine(message) {
    return message.split(/\r?\n/, 1)[0].slice(0, 500).toWellFormed();
}
/** The workspace, whose errors point to the path or glob in the operations file that led to them. */
function locatedWorkspace({ workspace, located, index }) {
    const pointing = async (text, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof core_errors/* MarketOpsError */.NL) || error.at !== null)
                throw error;
            throw located.at(error, located.placeOf(index, text));
        }
    };
    return {
        glob: (pattern) => pointing(pattern, () => workspace.glob(pattern)),
        file: (path) => pointing(path, () => workspace.file(path)),
        text: (path) => pointing(path, () => workspace.text(path)),
        workFiles: (patterns) => pointing(patterns[0], () => workspace.workFiles(patterns)),
    };
}

;// CONCATENATED MODULE: ./src/plan/create.ts











const MAX_PLAN = 16 * 1024 * 1024;
/** More than the client sends at once: it alone knows what GitHub bears. */
const CONCURRENCY = 32;
/**
 * The plan of a run (docs/formats.md, section 3): every operation resolved, digested and observed. Reads only.
 * `observe` compares each operation with what GitHub has now; what another operation of the same plan will make first
 * is not there yet, and `depends_on` says that it will be.
 * @throws DiagnosticsError for everything wrong with the operations file, all at once
 * @throws MarketOpsError what reading from GitHub met, `plan_too_large`
 */
async function createPlan(input) {
    const { file, kinds, reader, context, clock, concurrency = CONCURRENCY } = input;
    const values = await valuesOf(input);
    const { entries, locate } = parseOperations(file.bytes, file.path, kinds, values);
    const located = new Located(entries, locate);
    const repositories = await resolveRepositories(entries, context, reader, concurrency, located);
    const resolved = located.collect(await (0,parallel/* mapLimited */.bB)(entries, concurrency, (entry, index) => located.attempt(index, () => resolveEntry({ ...input, entry, index, values, located, repositories }))));
    const { faults, dependsOn } = relate(resolved.map(({ operation }) => operation));
    located.refuse(faults.map(({ index, field, message }) => located.fault(OPERATIONS_INVALID, index, field, message)));
    const observing = (0,parallel/* mapLimited */.bB)(resolved, concurrency, async ({ operation, kind }) => {
        const ready = { ...operation, depends_on: dependsOn.get(operation.operation_id) ?? [] };
        const { effect, reason, observed } = await kind.observe(ready, reader);
        return { ...ready, effect, reason: reason?.toWellFormed() ?? null, observed };
    });
    input.resolved?.(resolved.map(({ operation }) => operation.operation_id));
    const operations = await observing;
    const files = new Map(resolved.map(({ operation, files: own }) => [operation.operation_id, own]));
    return { ...written(operations, context, (0,core_clock/* formatTime */.fU)(clock())), files };
}
function written(operations, context, createdAt) {
    const { repository, repositoryId, commitSha, ref, mode } = context;
    const subject = { repository_id: repositoryId, commit_sha: commitSha, operations };
    const plan = {
        ...subject,
        schema: protocol_plan/* PLAN_SCHEMA */.G0,
        mode,
        blocked_by_mode: mode === 'dry_run',
        promotable: false,
        repository,
        ref,
        created_at: createdAt,
        plan_digest: (0,protocol_plan/* planDigest */.Gb)(subject),
    };
    const planBytes = (0,jcs/* jsonFile */.d_)(plan);
    if (planBytes.byteLength > MAX_PLAN) {
        throw new core_errors/* MarketOpsError */.NL('plan_too_large', `The plan has ${planBytes.byteLength} bytes; at most ${MAX_PLAN} are taken. Split the operations file.`);
    }
    // What is handed on is what the bytes say, in their order, so that no one ever sees another plan than the proof holds.
    const read = (0,jcs/* parseJsonFile */.OW)(planBytes);
    const fault = (0,protocol_plan/* planShape */.xH)(read);
    if (fault !== null) {
        throw new core_errors/* MarketOpsError */.NL('plan_invalid', `The plan that was made is none: ${fault.path} should be ${fault.expected}. Please report this.`);
    }
    return { plan: read, planBytes };
}
/** What is not known is an error only where it is used, so nothing is thrown here. */
async function valuesOf({ context, variables, reader, workspace }) {
    const unavailable = (name) => (error) => {
        if (!(error instanceof core_errors/* MarketOpsError */.NL))
            throw error;
        return { unavailable: `{{ ${name} }} is not known: ${error.message}` };
    };
    const [commitDate, packageVersion] = await Promise.all([
        reader.commit(context.repository, context.commitSha).then((commit) => commit === null
            ? {
                unavailable: `{{ commit_date }} is not known: ${context.repository} has no commit ${context.commitSha}`,
            }
            : commitDay(commit.committedAt), unavailable('commit_date')),
        workspace.text('package.json').then(packageVersionOf, unavailable('package_version')),
    ]);
    return templateValues({ context, variables, commitDate, packageVersion });
}

;// CONCATENATED MODULE: ./src/plan/variables.ts


const NAME = /^[a-z][a-z0-9_]{0,63}$/;
const MAX_VARIABLES = 100;
const MAX_VALUE = 4096;
/**
 * The input `variables`: a `name=value` a line. Everything after the first `=` is the value, without the blanks around
 * it; it may be empty. Empty lines are skipped; there are no comments, for a value may begin with `#`.
 * @throws MarketOpsError `variables_invalid`, which names every line that cannot be used
 */
function parseVariables(text) {
    const variables = new Map();
    const faults = [];
    text.split(/\r\n|\n/).forEach((line, index) => {
        if (line.trim() === '')
            return;
        const equals = line.indexOf('=');
        const name = line.slice(0, equals === -1 ? undefined : equals).trim();
        const value = line.slice(equals + 1).trim();
        const fault = equals === -1 ? 'is not name=value' : (nameFault(name, variables) ?? valueFault(value));
        if (fault !== null)
            faults.push(`line ${index + 1} ${fault}`);
        else
            variables.set(name, value);
    });
    if (variables.size > MAX_VARIABLES)
        faults.push(`there are ${variables.size} variables; at most ${MAX_VARIABLES} are taken`);
    if (faults.length === 0)
        return variables;
    throw new core_errors/* MarketOpsError */.NL('variables_invalid', `The input "variables" cannot be used: ${faults.join('; ')}.`);
}
function nameFault(name, known) {
    if (!NAME.test(name))
        return 'has a name that is not a-z, 0-9 and _ (at most 64, a letter first)';
    if (BUILT_IN_NAMES.includes(name))
        return `would hide the built-in name "${name}"; choose another`;
    return known.has(name) ? `gives "${name}" a second time` : null;
}
/** The value itself is not shown: somebody may have put a secret there. */
function valueFault(value) {
    if (value.length > MAX_VALUE)
        return `has a value longer than ${MAX_VALUE} characters`;
    return !value.isWellFormed() || /\p{Cc}/u.test(value) ? 'has a control character in its value' : null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/held-back.ts
var held_back = __webpack_require__(85554);
;// CONCATENATED MODULE: ./src/plan/local-file.ts






/** GitHub takes no larger blob; anything above is streamed as an asset, never held in memory. */
const MAX_READ = 100 * 1024 * 1024;
const CHUNK = 256 * 1024;
const readLater = (0,external_node_util_.promisify)(external_node_fs_.read);
/**
 * Hashes the file `path` below `root` (an absolute path without symbolic links) in constant memory.
 * @throws MarketOpsError `file_missing`, `symlink_refused`, `not_a_file`, `file_unreadable`
 */
async function localFile(root, path) {
    refuseLinks(root, path);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunksOf((0,external_node_path_.join)(root, path), path)) {
        hash.update(chunk);
        size += chunk.byteLength;
    }
    const digest = `sha256:${hash.digest('hex')}`;
    const planned = { path, size, digest };
    const checked = () => checkedChunks(root, planned);
    return {
        ...planned,
        open: checked,
        async read() {
            if (size > MAX_READ) {
                throw new core_errors/* MarketOpsError */.NL('file_too_large', `${path} has ${size} bytes; a committed file may have ${MAX_READ}.`);
            }
            const whole = Buffer.allocUnsafe(size);
            let read = 0;
            for await (const chunk of checked()) {
                whole.set(chunk, read);
                read += chunk.byteLength;
            }
            return whole;
        },
    };
}
/**
 * The bytes as planned, or an error: the last chunk is handed out only after the digest has been compared, so that an
 * upload of other bytes can never be complete.
 */
async function* checkedChunks(root, planned) {
    const changed = new core_errors/* MarketOpsError */.NL('asset_changed', `${planned.path} is no longer what was planned (${planned.size} bytes, ${planned.digest}). ` +
        'Nothing may change the files between the plan and their publication; run again.');
    refuseLinks(root, planned.path);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const look = (chunk) => {
        hash.update(chunk);
        size += chunk.byteLength;
        if (size > planned.size)
            throw changed;
    };
    yield* (0,held_back/* heldBack */.Z)(chunksOf((0,external_node_path_.join)(root, planned.path), planned.path), look, () => {
        if (size !== planned.size || `sha256:${hash.digest('hex')}` !== planned.digest)
            throw changed;
    });
}
/**
 * The file's bytes; each chunk is lent until the next is asked for, for one buffer serves for all of them. A file of one
 * chunk is read at once: handing that over to a thread takes ten times as long.
 */
async function* chunksOf(absolute, path) {
    let file = null;
    try {
        // Never through a link that took the file's place, and never waiting for the other end of a pipe.
        // Windows has neither flag, and then undefined counts as 0.
        file = (0,external_node_fs_.openSync)(absolute, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile())
            throw notAFile(path);
        const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, found.size + 1));
        for (;;) {
            const bytesRead = found.size < CHUNK ? (0,external_node_fs_.readSync)(file, buffer) : (await readLater(file, buffer, 0, buffer.length, null)).bytesRead;
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    catch (error) {
        throw error instanceof core_errors/* MarketOpsError */.NL ? error : unreadable(path, error);
    }
    finally {
        if (file !== null)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** Refuses a path that is not a plain file, or lies behind a symbolic link at any of its parts. */
function refuseLinks(root, path) {
    const parts = path.split('/');
    for (let i = 1; i <= parts.length; i++) {
        const here = parts.slice(0, i).join('/');
        let found;
        try {
            found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, here));
        }
        catch (error) {
            throw unreadable(path, error);
        }
        if (found.isSymbolicLink()) {
            throw new core_errors/* MarketOpsError */.NL('symlink_refused', here === path
                ? `${path} is a symbolic link; only plain files are published. Name the file itself.`
                : `${path} lies behind the symbolic link ${here}; only plain files are published. Name the file itself.`);
        }
        if (i === parts.length && !found.isFile())
            throw notAFile(path);
    }
}
const notAFile = (path) => new core_errors/* MarketOpsError */.NL('not_a_file', `${path} is not a plain file; name the files themselves, or folder/** for a folder.`);
function unreadable(path, cause) {
    const code = errnoOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new core_errors/* MarketOpsError */.NL('file_missing', `${path} is not there; was it built, and is the path relative to the working directory?`, { cause });
    }
    if (code === 'ELOOP')
        return new core_errors/* MarketOpsError */.NL('symlink_refused', `${path} is a symbolic link; name the file itself.`, { cause });
    return new core_errors/* MarketOpsError */.NL('file_unreadable', `${path} cannot be read (${code ?? String(cause)}).`, { cause });
}
/** The system's name of a failure, `ENOENT`. */
function errnoOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}

;// CONCATENATED MODULE: ./src/plan/git.ts








/**
 * Asks the git on the path about the work tree around `root` (absolute, without symbolic links).
 * @throws MarketOpsError `not_a_work_tree`, `git_missing`, `git_failed`
 */
async function readWorkTree(root, environment) {
    const git = (...args) => run(root, environment, args);
    const prefix = await prefixOf(root, git);
    const index = await git('ls-files', '-t', '-s', '-z');
    const untracked = await git('ls-files', '-z', '--others', '--exclude-standard');
    return {
        prefix,
        index: parseIndex(index),
        committed: await committedFiles(git),
        untracked: untracked.split('\0').filter(Boolean),
    };
}
async function prefixOf(root, git) {
    const answer = await git('rev-parse', '--show-toplevel', '--show-prefix').catch((error) => {
        if (error instanceof core_errors/* MarketOpsError */.NL && error.code === 'git_missing')
            throw error;
        throw new core_errors/* MarketOpsError */.NL('not_a_work_tree', 'The working directory is not a git work tree, so files cannot be committed from it. ' +
            'Run actions/checkout before this action, and set "working-directory" to where it put the repository.', { cause: error });
    });
    const [top = '', prefix = ''] = answer.split('\n');
    // core.worktree can point git to another place than the one it was asked about.
    const seen = await (0,external_node_fs_promises_.realpath)((0,external_node_path_.resolve)(top, prefix)).catch(() => null);
    if (seen !== root) {
        throw new core_errors/* MarketOpsError */.NL('not_a_work_tree', "Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.");
    }
    return prefix;
}
async function committedFiles(git) {
    // A repository without a commit has no HEAD to compare with.
    const head = await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}').catch(() => '');
    if (head === '')
        return [];
    const listing = await git('ls-tree', '-r', '-z', '--name-only', 'HEAD');
    return listing.split('\0').filter(Boolean);
}
const ENTRY = /^([A-Za-z?]) (\d{6}) [0-9a-f]+ ([0-3])\t(.+)$/s;
/** `git ls-files -t -s -z`: `<tag> <mode> <object> <stage>\t<path>`, each ended by a NUL. */
function parseIndex(listing) {
    const entries = new Map();
    for (const record of listing.split('\0').filter(Boolean)) {
        const [, tag, mode = '', stage, path = ''] = ENTRY.exec(record) ?? [];
        if (path === '')
            throw new core_errors/* MarketOpsError */.NL('git_failed', 'git ls-files answered in a form that is not known.');
        entries.set(path, { path, mode, skipped: tag === 'S', unmerged: stage !== '0' });
    }
    return entries;
}
const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Nothing that a repository's configuration names is run, and nothing is fetched. */
const SETTINGS = [
    'core.fsmonitor=false',
    `core.hooksPath=${external_node_os_.devNull}`,
    'core.excludesFile=',
    'protocol.allow=never',
    // The checkout may belong to another user (container jobs); only its list of files is read.
    'safe.directory=*',
];
async function run(root, environment, args) {
    try {
        const { stdout } = await execute('git', [...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
            cwd: root,
            env: gitEnvironment(environment),
            encoding: 'buffer',
            maxBuffer: 256 * 1024 * 1024,
            timeout: 120_000,
            windowsHide: true,
        });
        const text = (0,jcs/* decodeUtf8 */._6)(stdout);
        if (text === null)
            throw new core_errors/* MarketOpsError */.NL('git_failed', 'A file name in the work tree is not valid UTF-8.');
        return text;
    }
    catch (error) {
        if (error instanceof core_errors/* MarketOpsError */.NL)
            throw error;
        if (errnoOf(error) === 'ENOENT') {
            throw new core_errors/* MarketOpsError */.NL('git_missing', 'git is not on the PATH; install it before this step.', { cause: error });
        }
        throw new core_errors/* MarketOpsError */.NL('git_failed', `git ${args[0] ?? ''} failed: ${(0,core_errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
/** Git gets none of our secrets and no configuration but the repository's, so two machines see the same. */
function gitEnvironment(environment) {
    const kept = ['PATH', 'Path', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'];
    return {
        ...Object.fromEntries(kept.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))),
        HOME: external_node_os_.devNull,
        XDG_CONFIG_HOME: external_node_os_.devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}

;// CONCATENATED MODULE: ./src/plan/paths.ts

/** Paths and globs of the operations file: `/` between their parts, inside the working directory, nothing else. */
const MAX_LENGTH = 1024;
/**
 * A plain path, without a leading `./`.
 * @throws MarketOpsError `path_invalid`
 */
function plainPath(path) {
    const normal = path.replace(/^(?:\.\/+)+/, '');
    const fault = path.includes('\\') ? 'has a backslash; write /' : pathFault(normal);
    if (fault !== null)
        throw new core_errors/* MarketOpsError */.NL('path_invalid', `The path ${JSON.stringify(path)} ${fault}.`);
    return normal;
}
/**
 * A glob, without a leading `./`. A backslash may only take the meaning from a character that has one.
 * @throws MarketOpsError `path_invalid`
 */
function globPattern(pattern) {
    const normal = pattern.replace(/^(?:\.\/+)+/, '');
    const fault = globFault(normal);
    if (fault !== null)
        throw new core_errors/* MarketOpsError */.NL('path_invalid', `The glob ${JSON.stringify(pattern)} ${fault}.`);
    return normal;
}
function globFault(pattern) {
    if (/\\(?![[\]{}()*?!+@\\])/.test(pattern))
        return 'has a backslash; write / between the parts of a path';
    if (/^!(?!\()/.test(pattern))
        return 'begins with "!"; name what is wanted, there is no way to name what is not';
    // Braces can put a `..` together from parts, so it is looked for in any place where a part can begin and end.
    if (/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(pattern))
        return 'leads out of its folder with ".."';
    return pathFault(pattern);
}
function pathFault(path) {
    if (path === '')
        return 'is empty; name a file';
    if (path.length > MAX_LENGTH)
        return `is longer than ${MAX_LENGTH} characters`;
    if (/\p{Cc}/u.test(path) || !path.isWellFormed())
        return 'has a control character';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'is absolute; write it relative to the working directory';
    const parts = path.split('/');
    if (parts.includes('..'))
        return 'leads out of its folder with ".."; only files inside the working directory are read';
    if (path.endsWith('/'))
        return 'is a folder; write folder/** for all that is in it';
    if (parts.includes('') || parts.includes('.'))
        return 'has an empty part';
    if (isGitPath(path))
        return "is git's own; nothing of .git is ever read or sent";
    return null;
}
/** Whether a path is `.git` or below it, also as file systems that fold case see it. */
function isGitPath(path) {
    return path.split('/').some((part) => part.toLowerCase() === '.git');
}

;// CONCATENATED MODULE: ./src/plan/work-files.ts



const LOOKUPS_AT_ONCE = 16;
/**
 * What globs name of a work tree, sorted by path: what git tracks or would add, and what was deleted since the
 * checked-out commit. As with `git add`, ignored files (`node_modules`, `.env`) are not caught by a wildcard; one that is
 * written out in full is taken.
 * @throws MarketOpsError `submodule_refused`, `symlink_refused`, `unmerged_file`, `not_a_file`
 */
async function selectWorkFiles(patterns, tree, kindOf) {
    const named = picomatch_default()([...patterns], { dot: true });
    refuseRepositories(patterns, tree, named);
    const literals = patterns.filter((pattern) => !picomatch_default().scan(pattern).isGlob && !pattern.includes('\\'));
    const candidates = new Set([
        ...[...tree.index.keys(), ...tree.committed, ...tree.untracked].filter((path) => named(path)),
        ...literals,
    ]);
    const looked = await (0,parallel/* mapLimited */.bB)([...candidates].sort(), LOOKUPS_AT_ONCE, async (path) => ({
        path,
        kind: await kindOf(path),
    }));
    const known = new Set([...tree.index.keys(), ...tree.committed]);
    return looked.flatMap(({ path, kind }) => {
        const entry = tree.index.get(path);
        if (entry?.unmerged === true) {
            throw new core_errors/* MarketOpsError */.NL('unmerged_file', `${path} has merge conflicts; resolve them before it is committed.`);
        }
        if (kind === 'missing')
            return known.has(path) && entry?.skipped !== true ? [{ path, deleted: true }] : [];
        if (entry?.mode === '120000') {
            throw new core_errors/* MarketOpsError */.NL('symlink_refused', `${path} is a symbolic link; only plain files are committed. Choose globs that do not name it.`);
        }
        if (kind === 'file')
            return [{ path, deleted: false }];
        if (known.has(path))
            return [{ path, deleted: true }];
        throw new core_errors/* MarketOpsError */.NL('not_a_file', `${path} is a folder; write ${path}/** for all that is in it.`);
    });
}
/** Submodules, and repositories inside this one that git does not know: their files are not ours to commit. */
function refuseRepositories(patterns, { index, untracked }, named) {
    const repositories = [
        ...[...index.values()].filter(({ mode }) => mode === '160000').map(({ path }) => path),
        ...untracked.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1)),
    ];
    const bases = patterns.map((pattern) => picomatch_default().scan(pattern).base);
    const hit = repositories.find((path) => named(path) || bases.some((base) => `${base}/`.startsWith(`${path}/`)));
    if (hit === undefined)
        return;
    throw new core_errors/* MarketOpsError */.NL('submodule_refused', `${hit} is a git repository of its own (a submodule); it cannot be committed here. Choose globs that do not name it.`);
}

;// CONCATENATED MODULE: ./src/plan/workspace.ts












/** More than a release or a pull request can sensibly hold: a glob that names more is a mistake. */
const MAX_FILES = 10_000;
const MAX_TEXT = 1 << 20;
/** Reading and hashing is bound by the disk and one core each. */
const HASHES_AT_ONCE = 4;
/**
 * The work tree in `directory`, read only. `environment` is searched for git (`PATH`), nothing else is taken from it.
 * Each file is hashed once: everything planned from it speaks of the same bytes.
 * @throws MarketOpsError `workspace_missing`
 */
async function openWorkspace(directory, environment) {
    const root = await (0,external_node_fs_promises_.realpath)(directory).catch((cause) => {
        throw new core_errors/* MarketOpsError */.NL('workspace_missing', `The working directory ${directory} is not there; check the input "working-directory".`, { cause });
    });
    const slot = (0,parallel/* limiter */.TA)(HASHES_AT_ONCE);
    const files = new Map();
    const load = (path) => {
        const known = files.get(path) ?? slot(() => localFile(root, path));
        files.set(path, known);
        return known;
    };
    const loadAll = (paths) => (0,parallel/* mapLimited */.bB)(paths, paths.length, load);
    let tree = null;
    return {
        async glob(pattern) {
            return loadAll(await matches(root, globPattern(pattern)));
        },
        async file(path) {
            return load(plainPath(path));
        },
        async text(path) {
            const file = await load(plainPath(path));
            if (file.size > MAX_TEXT) {
                throw new core_errors/* MarketOpsError */.NL('file_too_large', `${path} has ${file.size} bytes; text may have ${MAX_TEXT}.`);
            }
            const text = (0,jcs/* decodeUtf8 */._6)(await file.read());
            if (text === null)
                throw new core_errors/* MarketOpsError */.NL('file_not_text', `${path} is not valid UTF-8; save it as UTF-8.`);
            return text.replace(/^\uFEFF/, '');
        },
        async workFiles(patterns) {
            tree ??= readWorkTree(root, environment);
            const known = await tree;
            const { prefix, index } = known;
            const selected = await selectWorkFiles(patterns.map(globPattern), known, (path) => kindOf(root, path));
            refuseTooMany(selected.length, patterns.join(', '));
            return (0,parallel/* mapLimited */.bB)(selected, selected.length, async ({ path, deleted }) => {
                // A tree on GitHub holds paths from the repository's top, wherever the working directory lies.
                const fullPath = prefix + path;
                if (deleted)
                    return { path: fullPath, deleted };
                const mode = index.get(path)?.mode ?? (await modeOnDisk(root, path));
                return { path: fullPath, deleted, mode: mode === '100755' ? '100755' : '100644', file: await load(path) };
            });
        },
    };
}
/** Paths of files that a glob matches, sorted by UTF-16 code units. Symbolic links are among them, to be refused. */
async function matches(root, pattern) {
    const unreadable = [];
    const links = [];
    const found = await (0,dist/* glob */.TI)(pattern, {
        cwd: root,
        dot: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        onlyFiles: true,
        ignore: ['**/.git', '**/.git/**'],
        fs: { readdir: watchedReaddir(unreadable, links) },
    });
    // The crawler goes on past a folder that it may not read; a release must not lack files for that reason.
    const [first] = unreadable;
    if (first !== undefined) {
        throw new core_errors/* MarketOpsError */.NL('file_unreadable', `A folder below the working directory cannot be read: ${first.message}.`, { cause: first });
    }
    // The crawler leaves links out without a word; one that the glob names is to be refused aloud.
    const named = picomatch_default()(pattern, { dot: true });
    const linked = links.map((path) => (0,external_node_path_.relative)(root, path).replaceAll(external_node_path_.sep, '/')).filter((path) => named(path));
    const paths = [...new Set([...found, ...linked])].filter((path) => !isGitPath(path)).sort();
    refuseTooMany(paths.length, pattern);
    const outside = paths.find((path) => path.startsWith('../') || path.startsWith('/'));
    if (outside !== undefined) {
        throw new core_errors/* MarketOpsError */.NL('path_invalid', `The glob ${pattern} matches ${outside}, outside the working directory.`);
    }
    return paths;
}
/** `readdir`, which also keeps what went wrong, a folder that is not there excepted, and the links it saw. */
function watchedReaddir(errors, links) {
    const watched = (path, options, done) => {
        (0,external_node_fs_.readdir)(path, options, (error, entries) => {
            if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
                errors.push(error);
            for (const entry of error === null ? entries : []) {
                if (entry.isSymbolicLink())
                    links.push((0,external_node_path_.join)(path, entry.name));
            }
            done(error, entries);
        });
    };
    return watched;
}
async function kindOf(root, path) {
    try {
        return (await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, path))).isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        const code = errnoOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'missing';
        throw new core_errors/* MarketOpsError */.NL('file_unreadable', `${path} cannot be looked at (${code ?? String(error)}).`, {
            cause: error,
        });
    }
}
/** Of a file that git does not track yet. Windows has no such bit, and answers "not executable". */
async function modeOnDisk(root, path) {
    return ((await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, path))).mode & 0o100) === 0 ? '100644' : '100755';
}
function refuseTooMany(count, pattern) {
    if (count <= MAX_FILES)
        return;
    throw new core_errors/* MarketOpsError */.NL('too_many_files', `${pattern} names ${count} files; at most ${MAX_FILES} are taken. Name fewer.`);
}

;// CONCATENATED MODULE: ./src/plan/index.ts




// EXTERNAL MODULE: ./src/core/digest.ts
var digest = __webpack_require__(55543);
// EXTERNAL MODULE: ./src/protocol/vkey.ts
var protocol_vkey = __webpack_require__(19523);
// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(52533);
// EXTERNAL MODULE: ./src/protocol/receipt.ts
var receipt = __webpack_require__(81920);
// EXTERNAL MODULE: ./src/run/policy-source.ts
var policy_source = __webpack_require__(32501);
;// CONCATENATED MODULE: ./src/run/ahead.ts




function readAhead({ phase, facts, inputs, github, ledger }) {
    const { reader, evidence } = github;
    const { repository, runId, runAttempt, environment, commitSha } = facts;
    // The reader keeps these for whoever asks next.
    void (0,parallel/* begun */.q1)(reader.repository(repository));
    void (0,parallel/* begun */.q1)(reader.commit(repository, commitSha));
    if (inputs.mode === 'dry_run') {
        const prodFiles = {
            source: (0,parallel/* begun */.q1)((0,policy_source/* defaultBranch */.OR)(reader, repository)),
            ledgerRef: (0,parallel/* begun */.q1)(reader.ref(repository, `heads/${ledger_files/* LEDGER_BRANCH */.jF}`)),
        };
        return { evidence: null, prodFiles };
    }
    // An authorize job looks at the tip alone.
    ledger?.readAhead(phase === 'authorize' ? {} : { files: [(0,ledger_files/* runPath */.t0)(runId)], folders: [ledger_files/* OPEN_FOLDER */._N] });
    return {
        prodFiles: null,
        evidence: {
            reviews: evidence.reviews(repository, runId),
            attempt: evidence.attempt(repository, runId, runAttempt),
            environment: evidence.environment(repository, environment ?? ''),
            authors: evidence.commitAuthors(repository, commitSha),
            ledgerRules: evidence.branchRules(repository, ledger_files/* LEDGER_BRANCH */.jF),
        },
    };
}
/** A plan with more operations looks its receipts up when it begins: a refusal would make so many reads useless. */
const MOST_DRAWN = 20;
/**
 * Draws the ids of the receipts that this process is going to mint, if all is permitted, and begins to look them up
 * where consumed ones stand: in the state that the begin commit builds on. Which operations change anything is not known
 * yet; one id and one read too many cost less than a wait.
 * @returns ids by operation
 */
function drawReceiptIds({ phase, random, ledger }, operations) {
    if (ledger === null || phase !== 'all' || operations.length > MOST_DRAWN)
        return new Map();
    const ids = new Map(operations.map((id) => [id, (0,receipt/* drawReceiptId */.a4)(random)]));
    ledger.readAhead({ files: [...ids.values()].map(ledger_files/* consumedPath */.Ml) });
    return ids;
}

;// CONCATENATED MODULE: ./src/run/prepare.ts










/** How long what is asked of GitHub needs to leave the process. */
const LEAVING_MS = 5;
/**
 * Plans and judges; reads only. What can be read is read at once, whatever else is under way; it is looked at in the
 * order below, so that a run fails for the same reason however long answers take.
 */
async function prepare(deps) {
    const ahead = readAhead(deps);
    const rules = (0,parallel/* begun */.q1)((0,policy_source/* readRules */.Kc)(deps));
    const judging = () => Promise.all(/* import() */[__webpack_require__.e(754), __webpack_require__.e(608), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 57836));
    const governed = (0,parallel/* begun */.q1)(rules.then(async (read) => (await judging()).governanceOf(read)));
    // A dry run needs it at once: it asks GitHub for what its policy names.
    const ready = ahead.prodFiles === null ? null : (await judging()).readinessOf(deps, ahead.prodFiles, governed);
    const workspace = (0,parallel/* begun */.q1)(openWorkspace(deps.inputs.workingDirectory, deps.env));
    const planned = (0,parallel/* begun */.q1)(plan(deps, workspace));
    await checkIdentity(deps);
    await workspace;
    const governance = await governed;
    const created = await planned;
    const { judgePlan } = await judging();
    return { ...created, governance, ...(await judgePlan(deps, created.plan, { ahead, governance, ready })) };
}
async function plan(deps, workspace) {
    const { inputs, facts, github, clock, kinds } = deps;
    const path = inputs.operations;
    // Reading a file keeps the process busy: what is asked of GitHub leaves before that.
    await (0,promises_.setTimeout)(LEAVING_MS);
    let receiptIds = new Map();
    const created = await createPlan({
        file: { path, bytes: await readOperations((0,external_node_path_.join)(inputs.workingDirectory, path)) },
        kinds,
        reader: github.reader,
        workspace: await workspace,
        context: facts,
        variables: parseVariables(inputs.variables),
        clock,
        resolved: (ids) => {
            receiptIds = drawReceiptIds(deps, ids);
            setTimeout(deps.onAsked, LEAVING_MS);
        },
    });
    return { ...created, receiptIds };
}
async function readOperations(path) {
    try {
        return await (0,external_node_fs_promises_.readFile)(path);
    }
    catch (error) {
        throw new core_errors/* MarketOpsError */.NL('operations_unreadable', `The operations file ${path} cannot be read. Write it (\`marketops init\` makes one to start from), check it ` +
            'out (actions/checkout), or name another in the input operations.', { cause: error });
    }
}
/** The repository of the variables is the repository that GitHub knows: both are in every signature. */
async function checkIdentity({ facts, github }) {
    const { id } = await github.reader.repository(facts.repository);
    if (id === facts.repositoryId)
        return;
    throw new core_errors/* MarketOpsError */.NL('repository_mismatch', `${facts.repository} has the id ${id} on ${facts.apiUrl}, but GITHUB_REPOSITORY_ID is ${facts.repositoryId}. ` +
        'An earlier step changed the variables, or the repository was made anew. Nothing was done.');
}
/** The lines that stand before any receipt. */
function preamble({ facts }, prepared, vkey, reconciled = []) {
    const { plan, planBytes, governance, decisions, warnings } = prepared;
    return (append) => {
        append('run.opened', {
            origin: (0,protocol_vkey/* originOf */.yv)(facts.serverUrl, facts.repositoryId),
            repository: facts.repository,
            repository_id: facts.repositoryId,
            commit_sha: facts.commitSha,
            ref: facts.ref,
            event: facts.event,
            actor: facts.actor,
            workflow_ref: facts.workflowRef,
            workflow_sha: facts.workflowSha,
            environment: facts.environment,
            action_version: facts.actionVersion,
            vkey,
            warnings,
        });
        for (const { operation, data } of reconciled)
            append('operation.reconciled', data, { operation });
        append('plan.created', {
            plan_digest: plan.plan_digest,
            plan_file_digest: (0,digest/* digestOf */.o)(planBytes),
            operations: plan.operations.length,
        });
        for (const { operation, record } of decisions) {
            append('policy.decided', { policy_digest: governance.policyDigest, ...record }, { operation });
        }
    };
}


/***/ }),

/***/ 59571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./src/targets/github/client.ts + 5 modules
var github_client = __webpack_require__(28913);
// EXTERNAL MODULE: ./src/targets/github/early-reads.ts
var early_reads = __webpack_require__(68087);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/targets/github/answers.ts

/**
 * GitHub's answers, parsed at the edge: the fields that are used, with their types; what else GitHub sends is dropped.
 * Field names and types as in GitHub's OpenAPI description.
 */
/** Ids may be beyond 2^53; Octokit then gives a bigint. */
const id = schemas/* union */.KCZ([schemas/* number */.aig().int().nonnegative(), schemas/* bigint */.oad()]).transform(String);
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const objectType = schemas/* enum */.k5n(['commit', 'tag', 'tree', 'blob']);
const orEmpty = schemas/* string */.YjP()
    .nullish()
    .transform((text) => text ?? '');
const login = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
const nothing = schemas/* unknown */.L5J().transform(() => undefined);
const withSha = schemas/* object */.Ikc({ sha }).transform((answer) => answer.sha);
const answers_repository = schemas/* object */.Ikc({
    id,
    full_name: schemas/* string */.YjP(),
    node_id: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP(),
    permissions: schemas/* object */.Ikc({ push: schemas/* boolean */.zMY().optional() }).optional(),
})
    .transform((answer) => ({
    id: answer.id,
    fullName: answer.full_name,
    nodeId: answer.node_id,
    defaultBranch: answer.default_branch,
    canPush: answer.permissions?.push ?? null,
}));
const person = schemas/* object */.Ikc({ date: schemas/* string */.YjP() });
/** `GET /git/commits/{sha}`: a commit as git has it. */
const answers_gitCommit = schemas/* object */.Ikc({
    sha,
    tree: schemas/* object */.Ikc({ sha }),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha })),
    message: schemas/* string */.YjP(),
    committer: person,
})
    .transform((answer) => ({
    sha: answer.sha,
    treeSha: answer.tree.sha,
    parents: answer.parents.map((parent) => parent.sha),
    message: answer.message,
    committedAt: answer.committer.date,
}));
/** `GET /commits/{ref}`: a commit by any name. */
const commit = schemas/* object */.Ikc({
    sha,
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha })),
    commit: schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ sha }), message: schemas/* string */.YjP(), committer: person }),
})
    .transform((answer) => ({
    sha: answer.sha,
    treeSha: answer.commit.tree.sha,
    parents: answer.parents.map((parent) => parent.sha),
    message: answer.commit.message,
    committedAt: answer.commit.committer.date,
}));
const answers_ref = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ sha, type: objectType }) })
    .transform((answer) => ({ name: answer.ref, sha: answer.object.sha, type: answer.object.type }));
const tagObject = schemas/* object */.Ikc({ sha, tag: schemas/* string */.YjP(), message: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ sha, type: objectType }) })
    .transform((answer) => ({
    sha: answer.sha,
    tag: answer.tag,
    message: answer.message,
    targetSha: answer.object.sha,
    targetType: answer.object.type,
}));
const comparison = schemas/* object */.Ikc({ status: schemas/* enum */.k5n(['identical', 'ahead', 'behind', 'diverged']) });
const asset = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP(),
    label: schemas/* string */.YjP().nullish(),
    size: schemas/* number */.aig().int().nonnegative(),
    state: schemas/* enum */.k5n(['uploaded', 'starter', 'open']),
    digest: schemas/* string */.YjP().nullish(),
    content_type: schemas/* string */.YjP(),
    browser_download_url: schemas/* string */.YjP(),
})
    .transform((answer) => ({
    id: answer.id,
    name: answer.name,
    label: answer.label === '' ? null : (answer.label ?? null),
    size: answer.size,
    state: answer.state,
    digest: /^sha256:[0-9a-f]{64}$/.test(answer.digest ?? '') ? (answer.digest ?? null) : null,
    contentType: answer.content_type,
    url: answer.browser_download_url,
}));
const release = schemas/* object */.Ikc({
    id,
    tag_name: schemas/* string */.YjP(),
    target_commitish: schemas/* string */.YjP(),
    name: orEmpty,
    body: orEmpty,
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().optional(),
    html_url: schemas/* string */.YjP(),
    upload_url: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(asset),
})
    .transform((answer) => ({
    id: answer.id,
    tag: answer.tag_name,
    target: answer.target_commitish,
    name: answer.name,
    body: answer.body,
    draft: answer.draft,
    prerelease: answer.prerelease,
    immutable: answer.immutable ?? false,
    url: answer.html_url,
    uploadUrl: answer.upload_url,
    assets: answer.assets,
}));
/** A pull request as a list or as a single answer gives it; lists leave out `merged` and `maintainer_can_modify`. */
const pullRequest = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int().positive(),
    id,
    state: schemas/* enum */.k5n(['open', 'closed']),
    merged: schemas/* boolean */.zMY().optional(),
    merged_at: schemas/* string */.YjP().nullable(),
    title: schemas/* string */.YjP(),
    body: orEmpty,
    draft: schemas/* boolean */.zMY().optional(),
    head: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ id }).nullable() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    assignees: schemas/* array */.YOg(login).nullish(),
    requested_reviewers: schemas/* array */.YOg(login).nullish(),
    requested_teams: schemas/* array */.YOg(schemas/* object */.Ikc({ slug: schemas/* string */.YjP() })).nullish(),
    milestone: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive() }).nullable(),
    maintainer_can_modify: schemas/* boolean */.zMY().optional(),
    html_url: schemas/* string */.YjP(),
})
    .transform((answer) => ({
    number: answer.number,
    id: answer.id,
    state: answer.state,
    merged: answer.merged ?? answer.merged_at !== null,
    title: answer.title,
    body: answer.body,
    draft: answer.draft ?? false,
    headSha: answer.head.sha,
    headRepositoryId: answer.head.repo?.id ?? null,
    baseRef: answer.base.ref,
    labels: answer.labels.map(({ name }) => name),
    assignees: (answer.assignees ?? []).map((user) => user.login),
    reviewers: (answer.requested_reviewers ?? []).map((user) => user.login),
    teamReviewers: (answer.requested_teams ?? []).map(({ slug }) => slug),
    milestone: answer.milestone?.number ?? null,
    maintainerCanModify: answer.maintainer_can_modify ?? null,
    url: answer.html_url,
}));
/** Who reviewed; a deleted account has no login. */
const review = schemas/* object */.Ikc({ user: login.nullable(), state: schemas/* string */.YjP() });
const treeEntry = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    mode: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(['blob', 'tree', 'commit']),
    sha,
});
const tree = schemas/* object */.Ikc({ tree: schemas/* array */.YOg(treeEntry), truncated: schemas/* boolean */.zMY() });
const answers_blob = schemas/* object */.Ikc({ sha, encoding: schemas/* enum */.k5n(['base64', 'utf-8']), content: schemas/* string */.YjP() })
    .transform(({ content, encoding }) => Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
/** A file by its path; above 1 MB its content is left out, with encoding `none`. A directory is a list. */
const file = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* unknown */.L5J()).transform(() => null),
    schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha, encoding: schemas/* string */.YjP().optional(), content: schemas/* string */.YjP().optional() }),
]);
/** A directory of `/contents`. */
const answers_folder = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP() }));
/** `GET /branches/{branch}`, under the name that the branch has now. */
const branch = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit });
/** The answer to a mutation: data, and errors with a type that tells what happened. */
const answers_mutation = schemas/* object */.Ikc({
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP().optional(),
        message: schemas/* string */.YjP(),
        path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional(),
        extensions: schemas/* object */.Ikc({ code: schemas/* string */.YjP().optional() }).optional(),
    }))
        .optional(),
});

// EXTERNAL MODULE: ./src/targets/github/errors.ts + 1 modules
var errors = __webpack_require__(23892);
;// CONCATENATED MODULE: ./src/targets/github/mutation.ts


/**
 * Sends a GraphQL mutation, which GitHub answers with status 200 also where it refuses it.
 * @param what it does, for messages
 * @returns its data
 * @throws GitHubError `refused` only where GitHub says plainly that it did not act
 */
async function mutate(client, what, mutation, variables) {
    const { data, errors } = await client.graphql(mutation, variables, answers_mutation);
    const [error] = errors ?? [];
    if (error === undefined)
        return data;
    const hasNoResult = Object.values(data ?? {}).every((result) => result === null);
    const unclear = errors?.find((one) => refusalOf(one) === undefined);
    throw failed(what, unclear ?? error, hasNoResult && unclear === undefined);
}
/** Types of errors with which GitHub refuses a mutation as a whole; others may come after it has acted. */
const REFUSALS = {
    FORBIDDEN: 'github_forbidden',
    INSUFFICIENT_SCOPES: 'github_forbidden',
    NOT_FOUND: 'not_found',
    UNPROCESSABLE: 'validation_failed',
    STALE_DATA: 'ref_moved',
    BRANCH_PROTECTION_RULE_VIOLATION: 'validation_failed',
};
/** Of an error without a type: the mutation is not known to this server, and nothing of it was run. */
const UNKNOWN_FIELD = 'undefinedField';
/** What an error says plainly that GitHub refused; undefined where GitHub may have acted. */
function refusalOf({ type, message, path = [], extensions }) {
    if (extensions?.code === UNKNOWN_FIELD)
        return 'validation_failed';
    // Below the mutation's own field it is about what was asked of the result, which is looked at after the mutation.
    if (path.length > 1)
        return undefined;
    // Rulesets name their violations in the text; which type they come with is not documented.
    const isRule = /^Repository rule violations found/.test(message);
    return REFUSALS[type ?? ''] ?? (isRule ? 'validation_failed' : undefined);
}
function failed(what, error, isRefused) {
    const refusal = isRefused ? refusalOf(error) : undefined;
    const code = refusal === undefined ? 'github_error' : (0,errors/* isMoved */.yu)(error.message) ? 'ref_moved' : refusal;
    const advice = code === 'github_forbidden' ? " Add `contents: write` to the job's permissions." : '';
    const text = error.message.trim().slice(0, 1_000).replace(/\.$/, '');
    return new errors/* GitHubError */.y_(code, `${what}: ${text}.${advice}`, {
        status: 200,
        certainty: refusal === undefined ? 'ambiguous' : 'refused',
    });
}

// EXTERNAL MODULE: ./src/targets/github/repository-parts.ts
var repository_parts = __webpack_require__(49737);
;// CONCATENATED MODULE: ./src/targets/github/effects.ts




const UPDATE_REFS = `mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }
}`;
/**
 * The writes, one request each and none repeated.
 * @param reader tells a repository's node id, which GraphQL asks for
 * @throws GitHubError `read_only` for a client of a dry run: no writer exists there
 */
function createEffects(client, reader) {
    if (client.readOnly) {
        throw new errors/* GitHubError */.y_('read_only', 'A dry run has no writer.', { status: null, certainty: 'refused' });
    }
    const at = repository_parts/* repositoryParts */.v;
    return {
        createTagObject: (repository, { tag, message, targetSha }) => client.write('POST /repos/{owner}/{repo}/git/tags', { ...at(repository), tag, message, object: targetSha, type: 'commit' }, withSha),
        async createRef(repository, ref, sha) {
            const made = await client.write('POST /repos/{owner}/{repo}/git/refs', { ...at(repository), ref, sha }, answers_ref);
            if (made.name !== ref || made.sha !== sha)
                throw doubtful(`${ref} was to be made at ${sha}, GitHub tells ${made.name} at ${made.sha}`);
        },
        // PATCH with `force` is no compare-and-set, and without it moves no tag object; this mutation is one.
        async updateRef(repository, ref, { from, to, force }) {
            const { nodeId } = await reader.repository(repository);
            const refUpdates = [{ name: ref, beforeOid: from, afterOid: to, force }];
            const data = await mutate(client, `Moving ${ref}`, UPDATE_REFS, { repositoryId: nodeId, refUpdates });
            if (typeof data?.['updateRefs'] !== 'object' || data['updateRefs'] === null) {
                throw doubtful(`moving ${ref} was answered without a result`);
            }
        },
        createRelease: (repository, fields) => client.write('POST /repos/{owner}/{repo}/releases', { ...at(repository), ...fields }, release),
        updateRelease: (repository, id, fields) => client.write('PATCH /repos/{owner}/{repo}/releases/{release_id}', { ...at(repository), release_id: id, ...fields }, release),
        deleteRelease: (repository, id) => client.write('DELETE /repos/{owner}/{repo}/releases/{release_id}', { ...at(repository), release_id: id }, nothing),
        async uploadAsset(repository, release, { name, label, contentType, size, open }) {
            at(repository);
            // `…/assets{?name,label}`: the host is checked like every other before anything is sent.
            const url = release.uploadUrl.replace(/\{[^}]*\}$/, '');
            if (!url.endsWith(`/releases/${release.id}/assets`))
                throw doubtful(`the upload address of release ${release.id} is another's`);
            return client.write(`POST ${url}{?name,label}`, {
                name,
                ...(label === null ? {} : { label }),
                headers: { 'content-type': contentType, 'content-length': String(size) },
                // A function: each attempt after a refused one starts with fresh bytes.
                data: open,
            }, asset);
        },
        deleteAsset: (repository, id) => client.write('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { ...at(repository), asset_id: id }, nothing),
        createBlob: (repository, content) => client.write('POST /repos/{owner}/{repo}/git/blobs', { ...at(repository), content: Buffer.from(content).toString('base64'), encoding: 'base64' }, withSha),
        createTree: (repository, baseTree, entries) => client.write('POST /repos/{owner}/{repo}/git/trees', { ...at(repository), base_tree: baseTree, tree: entries.map((entry) => ({ ...entry, type: 'blob' })) }, withSha),
        createCommit: (repository, { message, tree, parents, author }) => client.write('POST /repos/{owner}/{repo}/git/commits', { ...at(repository), message, tree, parents: [...parents], ...(author === undefined ? {} : { author }) }, withSha),
        createPullRequest: (repository, fields) => client.write('POST /repos/{owner}/{repo}/pulls', { ...at(repository), ...fields }, pullRequest),
        updatePullRequest: (repository, number, fields) => client.write('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...at(repository), pull_number: number, ...fields }, pullRequest),
        addLabels: (repository, number, labels) => client.write('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...at(repository), issue_number: number, labels: [...labels] }, nothing),
        addAssignees: (repository, number, assignees) => client.write('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', { ...at(repository), issue_number: number, assignees: [...assignees] }, nothing),
        requestReviewers: (repository, number, reviewers, teamReviewers) => client.write('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', { ...at(repository), pull_number: number, reviewers: [...reviewers], team_reviewers: [...teamReviewers] }, nothing),
        setMilestone: (repository, number, milestone) => client.write('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...at(repository), issue_number: number, milestone }, nothing),
    };
}
function doubtful(what) {
    return new errors/* GitHubError */.y_('github_error', `GitHub's answer is not to be relied on: ${what}.`, {
        status: null,
        certainty: 'ambiguous',
    });
}

;// CONCATENATED MODULE: ./src/targets/github/evidence.ts



const evidence_id = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]).transform(String);
const account = schemas/* object */.Ikc({ id: evidence_id, login: schemas/* string */.YjP(), type: schemas/* string */.YjP() });
const reviews = schemas/* array */.YOg(schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ id: evidence_id, name: schemas/* string */.YjP() })),
    state: schemas/* string */.YjP(),
    user: account.nullish().transform((user) => user ?? null),
    comment: schemas/* string */.YjP()
        .nullish()
        .transform((text) => text ?? ''),
}));
const attempt = schemas/* object */.Ikc({
    head_sha: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    actor: account.nullish().transform((user) => user ?? null),
    triggering_actor: account.nullish().transform((user) => user ?? null),
});
const environment = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP(),
        prevent_self_review: schemas/* boolean */.zMY().optional(),
        reviewers: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    }))
        .optional(),
    deployment_branch_policy: schemas/* object */.Ikc({ protected_branches: schemas/* boolean */.zMY(), custom_branch_policies: schemas/* boolean */.zMY() })
        .nullish(),
    can_admins_bypass: schemas/* boolean */.zMY().optional(),
});
const commitAuthor = schemas/* object */.Ikc({ author: schemas/* union */.KCZ([account, schemas/* object */.Ikc({}).transform(() => null), schemas/* null */.chJ()]).optional() });
function createEvidenceReader(client) {
    return {
        reviews: (repository, runId) => evidence(() => client.read('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', at(repository, { run_id: runId }), reviews)),
        attempt: (repository, runId, number) => evidence(() => client.read('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', at(repository, { run_id: runId, attempt_number: number }), attempt)),
        attemptStatus: (repository, runId, number) => evidence(() => orNull(async () => {
            const { status } = await client.read('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', at(repository, { run_id: runId, attempt_number: number }), schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullish() }));
            return status ?? '';
        })),
        environment: (repository, name) => evidence(() => orNull(async () => withoutUndefined(await client.read('GET /repos/{owner}/{repo}/environments/{environment_name}', at(repository, { environment_name: name }), environment)))),
        commitAuthors: (repository, sha) => evidence(async () => {
            const { author } = await client.read('GET /repos/{owner}/{repo}/commits/{ref}', at(repository, { ref: sha }), commitAuthor);
            return [author ?? null];
        }),
        branchRules: (repository, branch) => evidence(async () => {
            const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
            const rules = await client.list(route, at(repository, { branch }), schemas/* object */.Ikc({ type: schemas/* string */.YjP() }));
            return rules.map(({ type }) => type);
        }),
        teamMembers: (slug, expected) => evidence(async () => {
            const [org = '', team = ''] = slug.split('/');
            const parameters = { org, team_slug: team };
            const found = await client.read('GET /orgs/{org}/teams/{team_slug}', parameters, schemas/* object */.Ikc({ id: evidence_id }));
            if (found.id !== expected)
                throw new Error(`the team ${slug} has the id ${found.id}, not ${expected}`);
            const members = await client.list('GET /orgs/{org}/teams/{team_slug}/members', parameters, account);
            return members.map((member) => member.id);
        }),
    };
}
function at(repository, more) {
    return { ...(0,repository_parts/* repositoryParts */.v)(repository), ...more };
}
async function orNull(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && error.code === 'not_found')
            return null;
        throw error;
    }
}
async function evidence(read) {
    try {
        return { value: await read() };
    }
    catch (error) {
        return { unreadable: error instanceof Error ? error.message : String(error) };
    }
}
/** zod gives absent fields as undefined; here absent means absent. */
function withoutUndefined(answer) {
    return JSON.parse(JSON.stringify(answer));
}

;// CONCATENATED MODULE: ./src/targets/github/inventory.ts



const time = schemas/* string */.YjP().transform((text) => Date.parse(text));
const taggedAt = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), tagger: schemas/* object */.Ikc({ date: time }).nullish() });
const inventory_release = schemas/* object */.Ikc({
    tag_name: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    created_at: time,
    published_at: time.nullable(),
    html_url: schemas/* string */.YjP(),
});
function createInventory(client, repository) {
    const at = (0,repository_parts/* repositoryParts */.v)(repository);
    const tagFound = async (ref) => {
        const found = { kind: 'tag', tag: ref.name.slice('refs/tags/'.length), url: null };
        if (ref.type === 'tag') {
            const route = 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}';
            const { message, tagger } = await client.read(route, { ...at, tag_sha: ref.sha }, taggedAt);
            return { ...found, at: tagger?.date ?? 0, text: message };
        }
        if (ref.type !== 'commit')
            return { ...found, at: 0, text: null };
        const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
        const { committedAt } = await client.read(route, { ...at, commit_sha: ref.sha }, answers_gitCommit);
        return { ...found, at: Date.parse(committedAt), text: null };
    };
    return {
        async tags() {
            // Not paginated in GitHub's description: all matches come at once.
            const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}';
            const refs = await client.read(route, { ...at, ref: 'tags/' }, answers_ref.array());
            return Promise.all(refs.map(tagFound));
        },
        async releases() {
            const all = await client.list('GET /repos/{owner}/{repo}/releases', at, inventory_release);
            return all.map((item) => ({
                kind: 'release',
                tag: item.tag_name,
                at: item.published_at ?? item.created_at,
                text: item.body ?? '',
                url: item.html_url,
            }));
        },
    };
}

// EXTERNAL MODULE: ./src/protocol/ledger-files.ts
var ledger_files = __webpack_require__(52533);
;// CONCATENATED MODULE: ./src/targets/github/ledger-branch.ts






/** Reads the ledger's branch in the repository whose workflow runs: the only branch that these functions can name. */
function createLedgerReader(client, repository) {
    const at = (0,repository_parts/* repositoryParts */.v)(repository);
    const contents = async (path, ref, schema) => {
        try {
            return await client.read('GET /repos/{owner}/{repo}/contents/{path}', { ...at, path, ref }, schema);
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_) || error.code !== 'not_found')
                throw error;
            // Reads may lag behind writes: a commit that is not known yet says nothing about its files.
            if (/no commit found/i.test(error.message))
                throw strange(`${ref} of ${ledger_files/* LEDGER_BRANCH */.jF} is not there yet`);
            return null;
        }
    };
    return {
        async head() {
            try {
                const found = await client.read('GET /repos/{owner}/{repo}/branches/{branch}', { ...at, branch: ledger_files/* LEDGER_BRANCH */.jF }, branch);
                // A renamed branch is answered under its new name.
                if (found.name !== ledger_files/* LEDGER_BRANCH */.jF)
                    return null;
                const { sha, parents } = found.commit;
                return { sha, parents };
            }
            catch (error) {
                if (error instanceof errors/* GitHubError */.y_ && error.code === 'not_found')
                    return null;
                throw error;
            }
        },
        async read(path, commitSha) {
            const found = await contents(path, commitSha, file);
            if (found === null)
                return null;
            if (found.type !== 'file')
                throw strange(`${path} of ${ledger_files/* LEDGER_BRANCH */.jF} is no file`);
            if (found.encoding === 'base64' && found.content !== undefined)
                return Buffer.from(found.content, 'base64');
            return client.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...at, file_sha: found.sha }, answers_blob);
        },
        async list(folder, commitSha) {
            const found = (await contents(folder, commitSha, answers_folder)) ?? [];
            if (found.length >= MOST_LISTED)
                throw strange(`${folder} of ${ledger_files/* LEDGER_BRANCH */.jF} is not listed in full`);
            return found.filter(({ type }) => type === 'file').map(({ name }) => name);
        },
        async lastChange(path, commitSha) {
            const [found] = await client.read('GET /repos/{owner}/{repo}/commits', { ...at, sha: commitSha, path, per_page: 1 }, commit.array());
            return found ?? null;
        },
    };
}
/**
 * The same, with its writes: GitHub's mutation for a commit on a branch that is there, the Git data API for the first
 * commit, which makes the branch (the mutation cannot).
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch
 * @throws GitHubError `read_only` for a client of a dry run
 */
function createLedgerBranch(client, repository) {
    if (client.readOnly) {
        throw new errors/* GitHubError */.y_('read_only', 'A dry run has no ledger.', { status: null, certainty: 'refused' });
    }
    const at = (0,repository_parts/* repositoryParts */.v)(repository);
    return {
        ...createLedgerReader(client, repository),
        async commit(message, on, changes) {
            const files = [...changes];
            const input = {
                branch: { repositoryNameWithOwner: repository, branchName: ledger_files/* LEDGER_BRANCH */.jF },
                expectedHeadOid: on,
                message: { headline: message },
                fileChanges: {
                    additions: files.flatMap(([path, content]) => content === null ? [] : [{ path, contents: Buffer.from(content).toString('base64') }]),
                    deletions: files.flatMap(([path, content]) => (content === null ? [{ path }] : [])),
                },
            };
            const what = `Appending to ${ledger_files/* LEDGER_BRANCH */.jF}`;
            const answer = committed.safeParse(await mutate(client, what, APPEND, { input }));
            if (answer.success)
                return answer.data.createCommitOnBranch.commit.oid;
            throw strange(`a commit on ${ledger_files/* LEDGER_BRANCH */.jF} was answered without its SHA`);
        },
        createTree: (changes) => client.write('POST /repos/{owner}/{repo}/git/trees', {
            ...at,
            tree: [...changes].flatMap(([path, content]) => content === null ? [] : [{ path, mode: '100644', type: 'blob', content: Buffer.from(content).toString() }]),
        }, withSha),
        createCommit: (message, tree) => client.write('POST /repos/{owner}/{repo}/git/commits', { ...at, message, tree, parents: [] }, withSha),
        async create(commitSha) {
            await client.write('POST /repos/{owner}/{repo}/git/refs', { ...at, ref: `refs/heads/${ledger_files/* LEDGER_BRANCH */.jF}`, sha: commitSha }, answers_ref);
        },
        pause: (ms) => client.pause(ms),
    };
}
const APPEND = `mutation AppendToLedger($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const committed = schemas/* object */.Ikc({
    createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/) }) }),
});
/** GitHub lists a folder's first thousand files. */
const MOST_LISTED = 1_000;
function strange(what) {
    return new errors/* GitHubError */.y_('github_error', `GitHub's answer is not to be relied on: ${what}.`, {
        status: null,
        certainty: 'ambiguous',
    });
}

// EXTERNAL MODULE: ./src/core/parallel.ts
var parallel = __webpack_require__(12112);
;// CONCATENATED MODULE: ./src/targets/github/reader.ts




/** Release objects hold at least this many of their assets; whether all, is not documented. */
const EMBEDDED_ASSETS = 30;
const FULL_SHA = /^[0-9a-f]{40}$/;
/**
 * Reads, and nothing else. What cannot change (commits by SHA, trees, blobs, tag objects) and the repository itself is
 * asked for once an instance; make a new one for each phase.
 */
function createReader(client) {
    const once = memo();
    const repository = (name) => once(`repository ${name.toLowerCase()}`, () => client.read('GET /repos/{owner}/{repo}', (0,repository_parts/* repositoryParts */.v)(name), answers_repository));
    const gitCommit = (name, sha) => once(`commit ${name} ${sha}`, () => reader_orNull(client.read('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...(0,repository_parts/* repositoryParts */.v)(name), commit_sha: sha }, answers_gitCommit)));
    const treeLevel = (name, sha, recursive) => client.read('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...(0,repository_parts/* repositoryParts */.v)(name), tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) }, tree);
    /** Directory by directory, for trees that GitHub cuts when asked for the whole. */
    const walk = async (name, sha, prefix) => {
        const { tree, truncated } = await treeLevel(name, sha, false);
        if (truncated)
            throw cut(`a directory of ${name}`);
        const found = [];
        for (const entry of tree) {
            const path = `${prefix}${entry.path}`;
            found.push({ ...entry, path });
            if (entry.type === 'tree')
                found.push(...(await walk(name, entry.sha, `${path}/`)));
        }
        return found;
    };
    const blob = (name, sha) => once(`blob ${name} ${sha}`, () => client.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...(0,repository_parts/* repositoryParts */.v)(name), file_sha: sha }, answers_blob));
    const assetsOf = (name, id, expected = 0) => client.list('GET /repos/{owner}/{repo}/releases/{release_id}/assets', { ...(0,repository_parts/* repositoryParts */.v)(name), release_id: id }, asset, expected);
    const whole = async (name, release) => release.assets.length < EMBEDDED_ASSETS ? release : { ...release, assets: await assetsOf(name, release.id) };
    return {
        repository,
        blob,
        async commit(name, ref) {
            // Read as git has it: the other route lists every changed file.
            if (FULL_SHA.test(ref))
                return gitCommit(name, ref);
            return reader_orNull(client.read('GET /repos/{owner}/{repo}/commits/{ref}', { ...(0,repository_parts/* repositoryParts */.v)(name), ref, per_page: 1 }, commit), 
            // 422 "No commit found for SHA" for what is no name.
            ['not_found', 'validation_failed']);
        },
        async ref(name, ref) {
            const found = await reader_orNull(client.read('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...(0,repository_parts/* repositoryParts */.v)(name), ref }, answers_ref));
            if (found === null)
                return null;
            if (found.name !== `refs/${ref}`)
                throw reader_strange(`asked for refs/${ref}, GitHub told ${found.name}`);
            return { sha: found.sha, type: found.type };
        },
        tagObject: (name, sha) => once(`tag ${name} ${sha}`, () => client.read('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...(0,repository_parts/* repositoryParts */.v)(name), tag_sha: sha }, tagObject)),
        async compare(name, base, head) {
            const { status } = await client.read('GET /repos/{owner}/{repo}/compare/{basehead}', { ...(0,repository_parts/* repositoryParts */.v)(name), basehead: `${base}...${head}`, per_page: 1 }, comparison);
            return status;
        },
        async releases(name, tag) {
            const all = await client.list('GET /repos/{owner}/{repo}/releases', (0,repository_parts/* repositoryParts */.v)(name), release);
            const found = await Promise.all(all.filter((release) => release.tag === tag).map((release) => whole(name, release)));
            return found.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
        },
        async release(name, id, expected = 0) {
            const many = expected < EMBEDDED_ASSETS ? null : (0,parallel/* begun */.q1)(assetsOf(name, id, expected));
            const found = await reader_orNull(client.read('GET /repos/{owner}/{repo}/releases/{release_id}', { ...(0,repository_parts/* repositoryParts */.v)(name), release_id: id }, release));
            if (found === null)
                return null;
            return many === null ? whole(name, found) : { ...found, assets: await many };
        },
        async pullRequests(name, head, base) {
            const { owner, repo } = (0,repository_parts/* repositoryParts */.v)(name);
            const [own, all] = await Promise.all([
                repository(name),
                client.list('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'all', head: `${owner}:${head}`, base, sort: 'created', direction: 'desc' }, pullRequest),
            ]);
            // A fork of the same owner has the same `head`; a deleted one has no repository.
            return all
                .filter(({ headRepositoryId, baseRef }) => headRepositoryId === own.id && baseRef === base)
                .sort((a, b) => b.number - a.number);
        },
        pullRequest: (name, number) => reader_orNull(client.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...(0,repository_parts/* repositoryParts */.v)(name), pull_number: number }, pullRequest)),
        async reviewedBy(name, number) {
            const reviews = await client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...(0,repository_parts/* repositoryParts */.v)(name), pull_number: number }, review);
            return [
                ...new Set(reviews.flatMap(({ user, state }) => (user === null || state === 'PENDING' ? [] : [user.login]))),
            ];
        },
        tree: (name, sha) => once(`tree ${name} ${sha}`, async () => {
            const { tree, truncated } = await treeLevel(name, sha, true);
            return truncated ? walk(name, sha, '') : tree;
        }),
        async file(name, path, commitSha) {
            const found = await reader_orNull(client.read('GET /repos/{owner}/{repo}/contents/{path}', { ...(0,repository_parts/* repositoryParts */.v)(name), path, ref: commitSha }, file));
            if (found === null)
                return null;
            if (found.type !== 'file')
                throw reader_strange(`${path} of ${name} is a ${found.type}, not a file`);
            if (found.encoding === 'base64' && found.content !== undefined)
                return Buffer.from(found.content, 'base64');
            return blob(name, found.sha);
        },
    };
}
function reader_strange(what) {
    return new errors/* GitHubError */.y_('github_error', `GitHub's answer is not to be relied on: ${what}.`, {
        status: null,
        certainty: 'ambiguous',
    });
}
function cut(what) {
    return new errors/* GitHubError */.y_('github_error', `GitHub does not list ${what} in full: it is too large.`, {
        status: null,
        certainty: 'refused',
    });
}
/** Null for what GitHub says plainly is not there. */
async function reader_orNull(asked, codes = ['not_found']) {
    try {
        return await asked;
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && codes.includes(error.code))
            return null;
        throw error;
    }
}
/** Each key asked for once; a failure is not remembered, nor that something is not there. */
function memo() {
    const asked = new Map();
    return (key, ask) => {
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const now = ask();
        asked.set(key, now);
        const forget = () => void asked.delete(key);
        now.then((found) => (found === null ? forget() : undefined), forget);
        return now;
    };
}

;// CONCATENATED MODULE: ./src/targets/github/connect.ts







function connect({ facts, token, env, clock, log, cancelled, transport }) {
    const client = (0,github_client/* createClient */.U)({
        apiUrl: facts.apiUrl,
        mode: facts.mode,
        token,
        env,
        clock,
        log,
        userAgent: (0,early_reads/* userAgentOf */.a)(facts),
        ...(cancelled === undefined ? {} : { cancelled }),
        ...(transport === undefined ? {} : { transport }),
    });
    const reader = createReader(client);
    return {
        reader,
        evidence: createEvidenceReader(client),
        effects: facts.mode === 'prod' ? createEffects(client, reader) : null,
        inventory: createInventory(client, facts.repository),
        ledgerReader: createLedgerReader(client, facts.repository),
        ledger: facts.mode === 'prod' ? createLedgerBranch(client, facts.repository) : null,
        skewMs: () => {
            const heard = client.serverClock();
            return heard === null ? null : heard.localMs - heard.serverMs;
        },
        pause: (ms) => client.pause(ms),
    };
}


/***/ })

};
