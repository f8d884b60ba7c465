export const id = 122;
export const ids = [122];
export const modules = {

/***/ 12112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** A promise that is awaited later, or never: until then its failure is nobody's. */
function begun(work) {
    work.catch(() => undefined);
    return work;
}


/***/ }),

/***/ 23948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   LY: () => (/* binding */ asset),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   NQ: () => (/* binding */ review),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   VV: () => (/* binding */ pullRequest),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   aS: () => (/* binding */ tagObject),
/* harmony export */   av: () => (/* binding */ blob),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   gO: () => (/* binding */ mutation),
/* harmony export */   ho: () => (/* binding */ withSha),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   om: () => (/* binding */ gitCommit),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   tk: () => (/* binding */ branch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * GitHub's answers, parsed at the edge: the fields that are used, with their types; what else GitHub sends is dropped.
 * Field names and types as in GitHub's OpenAPI description.
 */
/** Ids may be beyond 2^53; Octokit then gives a bigint. */
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad()]).transform(String);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/);
const objectType = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['commit', 'tag', 'tree', 'blob']);
const orEmpty = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .nullish()
    .transform((text) => text ?? '');
const login = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const nothing = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().transform(() => undefined);
const withSha = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha }).transform((answer) => answer.sha);
const repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id,
    full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    node_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    permissions: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ push: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional() }).optional(),
})
    .transform((answer) => ({
    id: answer.id,
    fullName: answer.full_name,
    nodeId: answer.node_id,
    defaultBranch: answer.default_branch,
    canPush: answer.permissions?.push ?? null,
}));
const person = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** `GET /git/commits/{sha}`: a commit as git has it. */
const gitCommit = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha,
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha }),
    parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha })),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
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
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha,
    parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha })),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha }), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), committer: person }),
})
    .transform((answer) => ({
    sha: answer.sha,
    treeSha: answer.commit.tree.sha,
    parents: answer.parents.map((parent) => parent.sha),
    message: answer.commit.message,
    committedAt: answer.commit.committer.date,
}));
const ref = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), object: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, type: objectType }) })
    .transform((answer) => ({ name: answer.ref, sha: answer.object.sha, type: answer.object.type }));
const tagObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), object: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, type: objectType }) })
    .transform((answer) => ({
    sha: answer.sha,
    tag: answer.tag,
    message: answer.message,
    targetSha: answer.object.sha,
    targetType: answer.object.type,
}));
const comparison = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identical', 'ahead', 'behind', 'diverged']) });
const asset = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['uploaded', 'starter', 'open']),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    content_type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    browser_download_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
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
const release = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id,
    tag_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    target_commitish: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: orEmpty,
    body: orEmpty,
    draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    prerelease: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    immutable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    upload_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    assets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(asset),
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
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    id,
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    merged: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: orEmpty,
    draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id }).nullable() }),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(login).nullish(),
    requested_reviewers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(login).nullish(),
    requested_teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ slug: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
    milestone: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive() }).nullable(),
    maintainer_can_modify: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
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
const review = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ user: login.nullable(), state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const treeEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['blob', 'tree', 'commit']),
    sha,
});
const tree = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(treeEntry), truncated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
const blob = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['base64', 'utf-8']), content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .transform(({ content, encoding }) => Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
/** A file by its path; above 1 MB its content is left out, with encoding `none`. A directory is a list. */
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).transform(() => null),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha, encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
]);
/** A directory of `/contents`. */
const folder = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
/** `GET /branches/{branch}`, under the name that the branch has now. */
const branch = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), commit });
/** The answer to a mutation: data, and errors with a type that tells what happened. */
const mutation = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish(),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        extensions: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).optional(),
    }))
        .optional(),
});


/***/ }),

/***/ 35933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
var light_default = /*#__PURE__*/__webpack_require__.n(light);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/github/errors.ts + 1 modules
var github_errors = __webpack_require__(40927);
;// CONCATENATED MODULE: ./src/github/hosts.ts


/**
 * @param apiUrl as `GITHUB_API_URL`: `https://api.github.com`, `https://api.x.ghe.com`, `https://host/api/v3`, or
 * loopback for rehearsals and tests
 * @throws MarketOpsError `api_url_invalid`
 */
function hostsOf(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
    const invalid = (why) => {
        throw new errors/* MarketOpsError */.NL('api_url_invalid', `The API address ${JSON.stringify(apiUrl)} ${why}.`);
    };
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return invalid('is no http(s) address');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        return invalid('must hold nothing but host and path');
    }
    const isLoopback = isLoopbackHost(url.hostname);
    if (url.protocol === 'http:' && !isLoopback)
        return invalid('must be https, for the token goes there');
    const path = url.pathname.replace(/\/+$/, '');
    const api = `${url.origin}${path}`;
    const onOneHost = path.endsWith('/api/v3');
    const graphql = onOneHost ? `${url.origin}${path.slice(0, -'/v3'.length)}/graphql` : `${api}/graphql`;
    const uploads = onOneHost
        ? `${url.origin}${path.slice(0, -'/v3'.length)}/uploads`
        : url.origin.replace('//api.', '//uploads.');
    const allowed = (method, target) => {
        const full = `${target.origin}${target.pathname}`;
        if (full === graphql || full.startsWith(`${api}/`))
            return true;
        if ((0,github_errors/* isRead */.H9)(method))
            return false;
        return isLoopback
            ? isLoopbackHost(target.hostname) && target.protocol === url.protocol
            : uploads !== url.origin && full.startsWith(`${uploads}/`) && method === 'POST';
    };
    return {
        api,
        graphql,
        isLoopback,
        check(method, target) {
            const parsed = URL.canParse(target) ? new URL(target) : null;
            if (parsed !== null && parsed.username === '' && parsed.password === '' && allowed(method, parsed))
                return;
            const where = parsed === null ? 'an unreadable address' : parsed.origin;
            throw new github_errors/* GitHubError */.y_('host_refused', `${method} to ${where} was refused: this run talks to ${api} only, so that its token goes nowhere else.`, { status: null, certainty: 'refused' });
        },
    };
}
/** 127.0.0.0/8, ::1 and localhost. */
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./src/github/knobs.ts
const TIMEOUT_MS = 30_000;
/**
 * `MARKETOPS_TEST_REQUEST_TIMEOUT_MS`, `MARKETOPS_TEST_WRITE_PACING_MS` and `MARKETOPS_TEST_SECOND_MS` (how long a
 * second of backoff, rate limit or polling takes); ignored unless the API host is loopback.
 */
function knobsFrom(env, isLoopback) {
    const knob = (name) => {
        const value = env[`MARKETOPS_TEST_${name}_MS`];
        return isLoopback && value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
    };
    return {
        timeoutMs: knob('REQUEST_TIMEOUT') ?? TIMEOUT_MS,
        pacingMs: knob('WRITE_PACING'),
        secondMs: knob('SECOND') ?? 1_000,
    };
}

;// CONCATENATED MODULE: ./src/github/pages.ts
/** What GitHub gives at most. */
const PER_PAGE = 100;
/**
 * All pages of a list. The first tells how many there are; the others are asked for together, and again after the
 * last, should the list have grown meanwhile.
 * @returns null when there are more than `most`
 */
async function readPages(ask, most) {
    const pages = [await ask(1)];
    for (;;) {
        const newest = pages.at(-1);
        if (!hasNext(newest))
            return pages.flatMap(({ items }) => items);
        const next = pages.length + 1;
        const last = Math.max(next, lastPage(newest) ?? next);
        if (last > most)
            return null;
        const numbers = Array.from({ length: last - next + 1 }, (_, index) => next + index);
        pages.push(...(await Promise.all(numbers.map(ask))));
    }
}
/** Without a Link header a full page may have a successor. */
function hasNext({ items, link }) {
    return link === null ? items.length === PER_PAGE : /rel="next"/.test(link);
}
/** The number of the last page; null when the header does not tell it. */
function lastPage({ link }) {
    const [, query] = /<[^>]*\?([^>]*)>;\s*rel="last"/.exec(link ?? '') ?? [];
    const page = Number(new URLSearchParams(query ?? '').get('page'));
    return Number.isSafeInteger(page) && page > 0 ? page : null;
}

;// CONCATENATED MODULE: ./src/github/pace.ts
/**
 * How many requests are under way at once, and how fast writes may follow one another.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
/** GitHub takes at most a hundred at once of everybody with this token, and asks for few. */
const REQUESTS_AT_ONCE = 10;
/** Answers without a complaint before one more request may be under way again. */
const ANSWERS_A_STEP = 50;
/** @param apply told the new limit whenever it changes */
function adaptiveLimit(most, apply) {
    let limit = most;
    let answers = 0;
    const change = (next) => {
        answers = 0;
        if (next === limit)
            return;
        limit = next;
        apply(limit);
    };
    return {
        cut: () => change(Math.max(1, Math.floor(limit / 2))),
        answered: () => {
            if (limit < most && ++answers >= ANSWERS_A_STEP)
                change(limit + 1);
        },
    };
}
/** GitHub takes 80 requests a minute that make content: so many at once, and then one a second. */
const BURST = 20;
/** Bottleneck's settings for the starts of writes. @param periodMs between two writes once the burst is used up */
function writePace(periodMs) {
    if (periodMs === 0)
        return {};
    return {
        reservoir: BURST,
        reservoirIncreaseAmount: 1,
        reservoirIncreaseInterval: periodMs,
        reservoirIncreaseMaximum: BURST,
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var proxy = __webpack_require__(19783);
;// CONCATENATED MODULE: ./src/github/agents.ts



/** GitHub says nothing of how long it keeps an idle connection; a write must not meet one that it just closed. */
const IDLE_MS = 4_000;
/**
 * Who opens the connections of a run: kept alive, and through a proxy where its variables ask for one, by the rules of
 * @actions/http-client (never to loopback), which is loaded only then.
 */
function agentsFor(isLoopback) {
    const options = { keepAlive: true, timeout: IDLE_MS };
    const direct = new Map();
    const proxied = new Map();
    const directly = (protocol) => {
        const agent = direct.get(protocol) ?? (protocol === 'https:' ? new (external_node_https_default()).Agent(options) : new (external_node_http_default()).Agent(options));
        direct.set(protocol, agent);
        return agent;
    };
    return async (url) => {
        if (isLoopback || (0,proxy/* getProxyUrl */.s)(url) === undefined)
            return directly(url.protocol);
        const agent = proxied.get(url.origin) ?? throughProxy(url);
        proxied.set(url.origin, agent);
        return agent;
    };
}
async function throughProxy(url) {
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 22779));
    return new HttpClient(undefined, undefined, { keepAlive: true }).getAgent(url.href);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/github/exchange.ts




/** Blobs of 100 MB come as base64. */
const LARGEST_ANSWER = 160 * 1024 ** 2;
const ABOUT_THE_ENCODED = new Set(['content-encoding', 'content-length', 'transfer-encoding']);
/** @throws whatever the network, the body or the signal says; an answer that breaks off is none */
function exchange(url, { method, headers, body, agent, signal }) {
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const sent = { 'accept-encoding': 'gzip', ...headers };
        const request = (url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default())).request(url, { method, headers: sent, agent });
        const giveUp = (error) => {
            reject(error instanceof Error ? error : new Error((0,errors/* messageOf */.bD)(error)));
            request.destroy();
        };
        const abort = () => giveUp(signal.reason);
        signal.addEventListener('abort', abort, { once: true });
        request.on('close', () => signal.removeEventListener('abort', abort));
        request.on('error', giveUp);
        request.on('response', (answer) => {
            read(answer).then((incoming) => {
                resolve(incoming);
                // Answered before everything was sent: nobody wants the rest.
                if (!request.writableFinished)
                    request.destroy();
            }, giveUp);
        });
        if (body === null || typeof body === 'string' || body instanceof Uint8Array)
            request.end(body ?? undefined);
        else
            pump(request, body, Number(headers['content-length'])).catch(giveUp);
    });
}
/**
 * Sends piece by piece, each when the one before has left: what is under way is one piece, however large the whole.
 * Fewer or more bytes than were announced are an error here, not a connection that hangs.
 */
async function pump(request, pieces, announced) {
    let sent = 0;
    for await (const piece of pieces) {
        sent += Buffer.byteLength(piece);
        if (sent > announced)
            break;
        await new Promise((resolve, reject) => {
            const closed = () => reject(new Error('the connection was closed while bytes were sent'));
            request.once('close', closed);
            request.write(piece, (error) => {
                request.off('close', closed);
                if (error === null || error === undefined)
                    resolve();
                else
                    reject(error);
            });
        });
    }
    if (sent !== announced)
        throw new Error(`${announced} bytes were announced, and there are ${sent} or more`);
    request.end();
}
async function read(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (await decoded(answer))) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw new Error(`the answer is larger than ${LARGEST_ANSWER} bytes`);
        chunks.push(chunk);
    }
    const headers = new Map();
    for (const [name, value] of Object.entries(answer.headers)) {
        if (value === undefined || ABOUT_THE_ENCODED.has(name))
            continue;
        headers.set(name, typeof value === 'string' ? value : value.join(', '));
    }
    return { status: answer.statusCode ?? 0, headers, bytes: Buffer.concat(chunks) };
}
/** The bytes as they were before they were packed for the way; only what was asked for can be unpacked. */
async function decoded(answer) {
    const encoding = answer.headers['content-encoding']?.toLowerCase() ?? 'identity';
    if (encoding === 'identity')
        return answer;
    if (encoding !== 'gzip' && encoding !== 'x-gzip')
        throw new Error(`the answer is encoded as ${encoding}`);
    answer.pause();
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
    return (0,external_node_stream_.pipeline)(answer, createGunzip(), () => undefined);
}

;// CONCATENATED MODULE: ./src/github/transport.ts




/** Slower uploads than this are given up: 64 KiB/s. */
const SLOWEST_BYTES_PER_MS = 65.536;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
function createTransport(options) {
    const { hosts, readOnly, clock } = options;
    const agentFor = agentsFor(hosts.isLoopback);
    let heard = null;
    const send = async (href, init, redirects) => {
        const { method = 'GET', headers = {} } = init;
        if (readOnly)
            refuseWrites(method, href);
        hosts.check(method, href);
        const length = Number(headers['content-length'] ?? 0);
        const timeout = options.timeoutMs + Math.ceil(length / SLOWEST_BYTES_PER_MS);
        const url = new URL(href);
        const signal = timeLimit(timeout, options.cancelled);
        const answer = await exchange(url, {
            method,
            headers,
            body: bodyOf(init.body),
            agent: await agentFor(url),
            signal,
        });
        const date = Date.parse(answer.headers.get('date') ?? '');
        if (!Number.isNaN(date))
            heard = { serverMs: date, localMs: clock() };
        if (REDIRECTS.has(answer.status)) {
            const next = answer.headers.get('location');
            if (!(0,github_errors/* isRead */.H9)(method) || next === undefined || redirects >= MOST_REDIRECTS)
                throw redirected(method, url, answer.status);
            return send(new URL(next, url).href, init, redirects + 1);
        }
        checkJson(answer);
        return fetched(href, answer);
    };
    return { hosts, readOnly, fetch: (url, init) => send(url, init, 0), serverClock: () => heard };
}
/** How long one request may still take once the job is cancelled: GitHub ends the process 7.5 seconds after that. */
const LAST_REQUEST_MS = 2_000;
/** Aborts after the timeout, or soon after the cancellation; a request that begins after that gets as long. */
function timeLimit(timeoutMs, cancelled) {
    const short = Math.min(timeoutMs, LAST_REQUEST_MS);
    if (cancelled.aborted)
        return AbortSignal.timeout(short);
    const ended = new AbortController();
    cancelled.addEventListener('abort', () => setTimeout(() => ended.abort(new Error('the job was cancelled')), short).unref(), { once: true, signal: AbortSignal.timeout(timeoutMs) });
    return AbortSignal.any([AbortSignal.timeout(timeoutMs), ended.signal]);
}
/** @throws GitHubError `read_only` for every method but GET and HEAD */
function refuseWrites(method, url) {
    if ((0,github_errors/* isRead */.H9)(method))
        return;
    throw new github_errors/* GitHubError */.y_('read_only', `${method} ${url} was refused: a dry run changes nothing on GitHub.`, {
        status: null,
        certainty: 'refused',
    });
}
function redirected(method, { pathname }, status) {
    return new github_errors/* GitHubError */.y_('redirect_refused', `${method} ${pathname} was sent elsewhere (${status}): the repository was renamed or moved. Use its present name.`, { status, certainty: 'refused' });
}
function bodyOf(body) {
    if (body === undefined || body === null || body === '')
        return null;
    if (typeof body === 'function')
        return body();
    if (typeof body === 'string' || body instanceof Uint8Array)
        return body;
    throw new TypeError('a body is text, bytes, or a function that gives bytes');
}
/** A success whose JSON breaks off is no success: nobody knows what it would have said. */
function checkJson({ status, headers, bytes }) {
    const type = headers.get('content-type') ?? '';
    if (status >= 400 || status === 204 || !/^application\/(?:[\w.+-]*\+)?json\b/i.test(type))
        return;
    try {
        JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new Error(`the answer is no JSON (${(0,errors/* messageOf */.bD)(error).slice(0, 100)})`, { cause: error });
    }
}
function fetched(url, { status, headers, bytes }) {
    return {
        status,
        statusText: '',
        url,
        headers,
        text: () => Promise.resolve(bytes.toString('utf8')),
        arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    };
}

;// CONCATENATED MODULE: ./src/github/client.ts












const READ_RETRIES = 3;
/** A refused request is waited for at most twice, two minutes together. */
const MOST_WAITS = 2;
const LONGEST_WAIT_S = 120;
const MOST_PAGES = 1_000;
const SECOND = 1_000;
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
/** @throws MarketOpsError `api_url_invalid` */
function createClient(options) {
    const { token, clock, log = () => undefined, cancelled = new AbortController().signal } = options;
    const readOnly = options.mode !== 'prod';
    const hosts = hostsOf(options.apiUrl);
    const knobs = knobsFrom(options.env ?? {}, hosts.isLoopback);
    const transport = createTransport({ hosts, readOnly, timeoutMs: knobs.timeoutMs, cancelled, clock });
    const waited = new WeakMap();
    const mayWait = (seconds, request, _octokit, waits) => {
        const together = (waited.get(request) ?? 0) + seconds;
        if (waits >= MOST_WAITS || together > LONGEST_WAIT_S || cancelled.aborted)
            return false;
        waited.set(request, together);
        log(`GitHub's rate limit: waiting ${seconds} s, as it asks`);
        return true;
    };
    const pacing = knobs.pacingMs ?? options.writePacingMs ?? SECOND;
    const group = (settings) => new (light_default()).Group({ timeout: 120 * SECOND, ...settings });
    const requests = group({ maxConcurrent: REQUESTS_AT_ONCE });
    const limit = adaptiveLimit(REQUESTS_AT_ONCE, (maxConcurrent) => {
        log(`GitHub's secondary rate limit: ${maxConcurrent} requests at once`);
        requests.updateSettings({ maxConcurrent });
        for (const { limiter } of requests.limiters())
            limiter.updateSettings({ maxConcurrent });
    });
    const silent = { debug: () => undefined, info: () => undefined, warn: log, error: () => undefined };
    const throttle = {
        onRateLimit: mayWait,
        onSecondaryRateLimit: (seconds, request, client, waits) => {
            limit.cut();
            return mayWait(seconds, request, client, waits);
        },
        retryAfterBaseValue: knobs.secondMs,
        // Groups of this client: the plugin's own are shared by the whole process and cannot be paced.
        global: requests,
        write: group(writePace(pacing)),
        notifications: group({ maxConcurrent: 1, minTime: 3 * pacing }),
    };
    const Pinned = utils/* GitHub */.gq.plugin(plainErrors, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    const octokit = new Pinned({
        ...(token === null ? {} : { auth: token }),
        baseUrl: hosts.api,
        userAgent: options.userAgent ?? 'marketops-action',
        log: silent,
        request: { fetch: transport.fetch },
        retry: { retries: READ_RETRIES, retryAfterBaseValue: knobs.secondMs, doNotRetry: CLIENT_ERRORS },
        throttle,
    });
    // Registered last, so outermost: before retry and throttling.
    octokit.hook.before('request', (request) => {
        if (readOnly)
            refuseWrites(request.method, request.url);
        if (!(0,github_errors/* isRead */.H9)(request.method))
            request.request = { ...request.request, retries: 0 };
    });
    const redact = (text) => (token === null || token === '' ? text : text.replaceAll(token, '***'));
    const send = async (route, parameters) => {
        try {
            const answer = await octokit.request(route, { ...parameters });
            limit.answered();
            return { headers: answer.headers, data: answer.data };
        }
        catch (error) {
            throw asGitHubError(error, route, redact);
        }
    };
    const parse = (schema, data, route) => {
        const parsed = schema.safeParse(data);
        if (parsed.success)
            return parsed.data;
        const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
        throw new github_errors/* GitHubError */.y_('github_error', `${route}: the answer lacks what was expected${where === '' ? '' : ` at ${where}`}`, {
            status: null,
            certainty: 'ambiguous',
        });
    };
    const asked = async (route, parameters, schema) => parse(schema, (await send(route, parameters)).data, route);
    return {
        readOnly,
        read: asked,
        write: asked,
        async list(route, parameters, schema) {
            const found = await readPages(async (page) => {
                const { headers, data } = await send(route, { ...parameters, per_page: PER_PAGE, page });
                const { link } = headers;
                return { items: parse(schema.array(), data, route), link: link === undefined ? null : String(link) };
            }, MOST_PAGES);
            if (found !== null)
                return found;
            throw new github_errors/* GitHubError */.y_('github_error', `${route}: more than ${MOST_PAGES} pages`, {
                status: null,
                certainty: 'ambiguous',
            });
        },
        async graphql(query, variables, schema) {
            const { data } = await send(`POST ${hosts.graphql}`, { query, variables });
            return parse(schema, data, 'POST /graphql');
        },
        serverClock: transport.serverClock,
        async pause(ms) {
            await (0,promises_.setTimeout)((ms * knobs.secondMs) / SECOND, undefined, { signal: cancelled }).catch(() => undefined);
        },
    };
}
/** Innermost: our own refusals are never retried, and every rate limit looks like one to the throttling plugin. */
function plainErrors(octokit) {
    octokit.hook.error('request', (error) => {
        if (error.cause instanceof github_errors/* GitHubError */.y_)
            throw error.cause;
        const headers = 'response' in error ? (error.response?.headers ?? {}) : {};
        const hasWait = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] !== '0';
        if ('status' in error && (0,github_errors/* isRateLimit */.a5)(error.status, headers, error.message) && hasWait) {
            if (!/\bsecondary rate\b/i.test(error.message))
                error.message = `secondary rate limit: ${error.message}`;
        }
        throw error;
    });
}
function asGitHubError(error, route, redact) {
    if (error instanceof github_errors/* GitHubError */.y_)
        return error;
    const { request, response } = (error ?? {});
    const [routeMethod = 'GET', routePath = ''] = route.split(' ');
    const url = typeof request?.url === 'string' && URL.canParse(request.url) ? new URL(request.url) : null;
    const limited = graphqlRateLimit(response?.data);
    return (0,github_errors/* classify */.L8)({
        method: typeof request?.method === 'string' ? request.method : routeMethod,
        path: url === null ? routePath : url.pathname,
        status: limited ? 429 : typeof response?.status === 'number' ? response.status : null,
        headers: response?.headers ?? {},
        data: limited ? { message: 'GraphQL rate limit exceeded' } : response?.data,
        reason: reasonOf(error),
        redact,
    });
}
/** The throttling plugin throws a GraphQL answer that says RATE_LIMITED, which has status 200. */
function graphqlRateLimit(data) {
    if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors))
        return false;
    return data.errors.some((error) => typeof error === 'object' && error !== null && Reflect.get(error, 'type') === 'RATE_LIMITED');
}
function reasonOf(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : null;
    const inner = cause?.cause instanceof Error ? cause.cause : cause;
    const parts = [(0,errors/* messageOf */.bD)(error), inner === null ? '' : (0,errors/* messageOf */.bD)(inner)].filter((part) => part !== '');
    return [...new Set(parts)].join(': ');
}


/***/ }),

/***/ 40927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y_: () => (/* binding */ GitHubError),
  L8: () => (/* binding */ classify),
  yu: () => (/* binding */ isMoved),
  a5: () => (/* binding */ isRateLimit),
  H9: () => (/* binding */ isRead)
});

// UNUSED EXPORTS: GITHUB_CODES

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/github/permissions.ts
/**
 * What to do about a 403, in words. GitHub says in `X-Accepted-GitHub-Permissions` what would have been enough:
 * `contents=write,actions=read` (all of them), alternatives apart by `;`.
 */
function permissionAdvice(text, accepted) {
    if (/not permitted to create or approve pull requests/i.test(text)) {
        return 'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".';
    }
    if (/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i.test(text))
        return WORKFLOWS;
    const sets = String(accepted ?? '')
        .split(';')
        .map((set) => set
        .split(',')
        .map(asYaml)
        .filter((name) => name !== ''))
        .filter((set) => set.length > 0)
        .map((set) => set.join(' and '));
    if (sets.length === 0)
        return "check the job's `permissions` and what the token may reach.";
    const advice = `add ${sets.join(', or ')} to the job's permissions.`;
    return sets.some((set) => set.includes('contents: write')) && text !== '' ? `${advice} ${IF_GIVEN}` : advice;
}
const WORKFLOWS = 'GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`.';
const IF_GIVEN = 'If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it.';
/** `pull_requests=write` as a workflow says it: `pull-requests: write`. */
function asYaml(permission) {
    const [name = '', level = ''] = permission.trim().split('=');
    return /^[a-z_]+$/.test(name) && /^[a-z]+$/.test(level) ? `\`${name.replaceAll('_', '-')}: ${level}\`` : '';
}

;// CONCATENATED MODULE: ./src/github/errors.ts


/** A request to GitHub that did not succeed: what it was, what GitHub said, what to do. Never holds the token. */
class GitHubError extends errors/* MarketOpsError */.NL {
    status;
    certainty;
    constructor(code, message, outcome) {
        super(code, message);
        this.name = 'GitHubError';
        this.status = outcome.status;
        this.certainty = outcome.certainty;
    }
}
/** Every code that a request can fail with, and what it means. */
const GITHUB_CODES = {
    github_unauthorized: 'the token is not valid, or no longer',
    github_forbidden: 'the token lacks a permission; the message names it',
    not_found: 'the thing is not there, or the token may not see it',
    already_exists: 'a thing of this name is there already',
    ref_moved: 'the reference is not where it was expected to be',
    validation_failed: 'GitHub refused the content of the request, or a rule of the repository forbids it',
    rate_limited: "GitHub's rate limit is used up and the wait would be too long",
    pull_requests_not_permitted: 'the repository does not let GitHub Actions create pull requests',
    workflow_scope: 'the token may not touch commits that change workflow files',
    redirect_refused: 'GitHub sent the request elsewhere: the repository was renamed or moved',
    host_refused: 'the request was meant for a host that is not the API of this run',
    read_only: 'a write was attempted in a dry run',
    github_error: 'GitHub failed, or answered with something that cannot be understood',
    github_unreachable: 'no answer came: network, proxy or timeout',
};
const LONGEST = 1_000;
/** Gives a failed exchange its code, its certainty and a message that says what to do next. */
function classify(exchange) {
    const { method, path, status, headers, reason } = exchange;
    const where = `${method} ${path}`;
    const make = (code, certainty, text) => new GitHubError(code, exchange.redact(`${where}: ${text}`), { status, certainty });
    if (status === null) {
        const lost = isRead(method) ? 'Check the network and proxy' : 'It may have acted; the next run looks';
        return make('github_unreachable', 'ambiguous', `no answer (${reason.slice(0, LONGEST)}). ${lost}.`);
    }
    const said = answerOf(exchange.data);
    const text = said?.text ?? `status ${status}`;
    if (isRateLimit(status, headers, text)) {
        return make('rate_limited', 'refused', `${text}. ${whenAgain(headers)}`);
    }
    if (status >= 500)
        return make('github_error', 'ambiguous', `GitHub failed with ${status}. ${text}`);
    // A 4xx without GitHub's own body may come from something in between, after GitHub has acted.
    if (said === null && status >= 400)
        return make('github_error', 'ambiguous', `answered ${status} without GitHub's message`);
    switch (status) {
        case 401:
            return make('github_unauthorized', 'refused', `${text}. The token is not valid (any more): check \`github-token\`.`);
        case 403:
            return make(forbiddenCode(text), 'refused', `${text}. ${permissionAdvice(text, headers['x-accepted-github-permissions'])}`);
        case 404: {
            const advice = permissionAdvice('', headers['x-accepted-github-permissions']);
            return make('not_found', 'refused', `${text}. It is not there, or the token may not see it: ${advice}`);
        }
        case 422:
            return make(unprocessableCode(text, said?.codes ?? []), 'refused', text);
        default:
            return make('github_error', status >= 400 ? 'refused' : 'ambiguous', `answered ${status}. ${text}`);
    }
}
const isRead = (method) => method === 'GET' || method === 'HEAD';
/** Primary and secondary limits: the request was not executed (docs.github.com, rate limits for the REST API). */
function isRateLimit(status, headers, text) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const empty = String(headers['x-ratelimit-remaining']) === '0';
    return empty || headers['retry-after'] !== undefined || /\brate limit\b|abuse detection/i.test(text);
}
function whenAgain(headers) {
    const after = Number(headers['retry-after']);
    if (after > 0)
        return `GitHub asks to wait ${after} s; run again later.`;
    const reset = Number(headers['x-ratelimit-reset']);
    if (reset > 0)
        return `The limit is reset at ${new Date(reset * 1000).toISOString()}; run again later.`;
    return 'Run again later.';
}
function forbiddenCode(text) {
    if (/not permitted to create or approve pull requests/i.test(text))
        return 'pull_requests_not_permitted';
    if (/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i.test(text))
        return 'workflow_scope';
    return 'github_forbidden';
}
function unprocessableCode(text, codes) {
    if (codes.includes('already_exists') || /\balready exists\b/i.test(text))
        return 'already_exists';
    if (isMoved(text))
        return 'ref_moved';
    if (/refusing to allow .*\bworkflows?\b/i.test(text))
        return 'workflow_scope';
    return 'validation_failed';
}
/** Messages that say that a reference is not where it was expected, or not an ancestor. */
function isMoved(text) {
    return /not a fast[ -]?forward|but expected|expected .*\bOID\b|expected branch to point|stale/i.test(text);
}
/** GitHub's own error body: a message, and errors with codes. Null for anything else. */
function answerOf(data) {
    if (typeof data !== 'object' || data === null || !('message' in data) || typeof data.message !== 'string')
        return null;
    const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
    const details = errors.map(detail).filter((part) => part !== '');
    return {
        text: [data.message.trim(), ...details].join('; ').slice(0, LONGEST),
        codes: errors.flatMap((error) => field(error, 'code')),
    };
}
function detail(error) {
    if (typeof error === 'string')
        return error;
    const [message] = field(error, 'message');
    const about = [...field(error, 'resource'), ...field(error, 'field'), ...field(error, 'code')].join(' ');
    return message ?? about;
}
function field(error, name) {
    if (typeof error !== 'object' || error === null)
        return [];
    const value = Reflect.get(error, name);
    return typeof value === 'string' ? [value] : [];
}


/***/ }),

/***/ 54068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createReader),
/* harmony export */   v: () => (/* binding */ repositoryParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40927);
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12112);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23948);



/** Release objects hold at least this many of their assets; whether all, is not documented. */
const EMBEDDED_ASSETS = 30;
const FULL_SHA = /^[0-9a-f]{40}$/;
/** `owner/name` as route parameters. @throws GitHubError when it is neither */
function repositoryParts(repository) {
    const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(repository);
    const [, owner, repo] = match ?? [];
    if (owner === undefined || repo === undefined || repo === '.' || repo === '..') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('not_found', `${JSON.stringify(repository)} is no repository of the form owner/name.`, {
            status: null,
            certainty: 'refused',
        });
    }
    return { owner, repo };
}
/**
 * Reads, and nothing else. What cannot change (commits by SHA, trees, blobs, tag objects) and the repository itself is
 * asked for once an instance; make a new one for each phase.
 */
function createReader(client) {
    const once = memo();
    const repository = (name) => once(`repository ${name.toLowerCase()}`, () => client.read('GET /repos/{owner}/{repo}', repositoryParts(name), _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk));
    const gitCommit = (name, sha) => once(`commit ${name} ${sha}`, () => orNull(client.read('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...repositoryParts(name), commit_sha: sha }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .gitCommit */ .om)));
    const treeLevel = (name, sha, recursive) => client.read('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...repositoryParts(name), tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .tree */ .B2);
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
    const blob = (name, sha) => once(`blob ${name} ${sha}`, () => client.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...repositoryParts(name), file_sha: sha }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .blob */ .av));
    const assetsOf = (name, id) => client.list('GET /repos/{owner}/{repo}/releases/{release_id}/assets', { ...repositoryParts(name), release_id: id }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .asset */ .LY);
    const whole = async (name, release) => release.assets.length < EMBEDDED_ASSETS ? release : { ...release, assets: await assetsOf(name, release.id) };
    return {
        repository,
        blob,
        async commit(name, ref) {
            // Read as git has it: the other route lists every changed file.
            if (FULL_SHA.test(ref))
                return gitCommit(name, ref);
            return orNull(client.read('GET /repos/{owner}/{repo}/commits/{ref}', { ...repositoryParts(name), ref, per_page: 1 }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd), 
            // 422 "No commit found for SHA" for what is no name.
            ['not_found', 'validation_failed']);
        },
        async ref(name, ref) {
            const found = await orNull(client.read('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repositoryParts(name), ref }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR));
            if (found === null)
                return null;
            if (found.name !== `refs/${ref}`)
                throw strange(`asked for refs/${ref}, GitHub told ${found.name}`);
            return { sha: found.sha, type: found.type };
        },
        tagObject: (name, sha) => once(`tag ${name} ${sha}`, () => client.read('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...repositoryParts(name), tag_sha: sha }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .tagObject */ .aS)),
        async compare(name, base, head) {
            const { status } = await client.read('GET /repos/{owner}/{repo}/compare/{basehead}', { ...repositoryParts(name), basehead: `${base}...${head}`, per_page: 1 }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .comparison */ .my);
            return status;
        },
        async releases(name, tag) {
            const all = await client.list('GET /repos/{owner}/{repo}/releases', repositoryParts(name), _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .release */ ._r);
            const found = await Promise.all(all.filter((release) => release.tag === tag).map((release) => whole(name, release)));
            return found.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
        },
        async release(name, id, expected = 0) {
            const many = expected < EMBEDDED_ASSETS ? null : (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .begun */ .q1)(assetsOf(name, id));
            const found = await orNull(client.read('GET /repos/{owner}/{repo}/releases/{release_id}', { ...repositoryParts(name), release_id: id }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .release */ ._r));
            if (found === null)
                return null;
            return many === null ? whole(name, found) : { ...found, assets: await many };
        },
        async pullRequests(name, head, base) {
            const { owner, repo } = repositoryParts(name);
            const [own, all] = await Promise.all([
                repository(name),
                client.list('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'all', head: `${owner}:${head}`, base, sort: 'created', direction: 'desc' }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequest */ .VV),
            ]);
            // A fork of the same owner has the same `head`; a deleted one has no repository.
            return all
                .filter(({ headRepositoryId, baseRef }) => headRepositoryId === own.id && baseRef === base)
                .sort((a, b) => b.number - a.number);
        },
        pullRequest: (name, number) => orNull(client.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repositoryParts(name), pull_number: number }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequest */ .VV)),
        async reviewedBy(name, number) {
            const reviews = await client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...repositoryParts(name), pull_number: number }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .review */ .NQ);
            return [
                ...new Set(reviews.flatMap(({ user, state }) => (user === null || state === 'PENDING' ? [] : [user.login]))),
            ];
        },
        tree: (name, sha) => once(`tree ${name} ${sha}`, async () => {
            const { tree, truncated } = await treeLevel(name, sha, true);
            return truncated ? walk(name, sha, '') : tree;
        }),
        async file(name, path, commitSha) {
            const found = await orNull(client.read('GET /repos/{owner}/{repo}/contents/{path}', { ...repositoryParts(name), path, ref: commitSha }, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .file */ .NJ));
            if (found === null)
                return null;
            if (found.type !== 'file')
                throw strange(`${path} of ${name} is a ${found.type}, not a file`);
            if (found.encoding === 'base64' && found.content !== undefined)
                return Buffer.from(found.content, 'base64');
            return blob(name, found.sha);
        },
    };
}
function strange(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('github_error', `GitHub's answer is not to be relied on: ${what}.`, {
        status: null,
        certainty: 'ambiguous',
    });
}
function cut(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('github_error', `GitHub does not list ${what} in full: it is too large.`, {
        status: null,
        certainty: 'refused',
    });
}
/** Null for what GitHub says plainly is not there. */
async function orNull(asked, codes = ['not_found']) {
    try {
        return await asked;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && codes.includes(error.code))
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


/***/ }),

/***/ 37560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MB: () => (/* binding */ bad),
  Mn: () => (/* binding */ lines),
  LF: () => (/* binding */ read),
  Ep: () => (/* binding */ readArtifactName),
  MH: () => (/* binding */ readFacts),
  Ko: () => (/* binding */ readInputs),
  Em: () => (/* binding */ readMode),
  wi: () => (/* binding */ readReconcileInputs),
  Fj: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/protocol/shape.ts
var shape = __webpack_require__(53633);
// EXTERNAL MODULE: ./src/protocol/vocabulary.ts
var vocabulary = __webpack_require__(14182);
;// CONCATENATED MODULE: ./src/core/version.ts
/** The version of package.json, held equal by a test: it goes into every ledger. */
const ACTION_VERSION = '1.0.0';

;// CONCATENATED MODULE: ./src/inputs.ts




const FAIL_ON = ['conflict', 'violation', 'none'];
/** What is wrong with an input. */
function bad(input, message) {
    return new errors/* MarketOpsError */.NL('input_invalid', `Input ${input}: ${message}`);
}
/** An input, by what the runner makes of its name. */
function read(env, name) {
    return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}
/**
 * The mode, looked at before anything else happens: exactly `dry_run` or `prod`.
 * @throws MarketOpsError `mode_invalid`
 */
function readMode(env) {
    // Not trimmed: `prod ` is not `prod`. The runner gives the default when the workflow says nothing.
    const text = env['INPUT_MODE'] ?? '';
    const mode = vocabulary/* MODES */.FN.find((known) => known === text);
    if (mode !== undefined)
        return mode;
    throw new errors/* MarketOpsError */.NL('mode_invalid', `Input mode: ${JSON.stringify(text)} is neither "dry_run" nor "prod". Nothing was done.`);
}
function readFlag(env, name) {
    const text = read(env, name) || 'false';
    if (text !== 'true' && text !== 'false')
        throw bad(name, `${JSON.stringify(text)} is neither "true" nor "false".`);
    return text === 'true';
}
/** Secrets, so that they are masked before anything can print them. */
function secretsOf(env) {
    const texts = [
        read(env, 'hmac-key'),
        read(env, 'github-token'),
        read(env, 'policy-token'),
        ...lines(read(env, 'previous-hmac-keys')),
    ];
    return texts.filter((text) => text !== '');
}
/** The lines of an input that have something in them. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws MarketOpsError naming the input */
function readInputs(env, phase) {
    const mode = readMode(env);
    const hmacKey = read(env, 'hmac-key');
    const previousHmacKeys = lines(read(env, 'previous-hmac-keys'));
    if (mode === 'dry_run' && (hmacKey !== '' || previousHmacKeys.length > 0)) {
        throw bad('hmac-key', 'a dry run must not be given the key. A job that plans runs outside the protected environment, so a key that is ' +
            'visible there is visible to whoever may change the workflow. Remove it here and replace the key if it was used.');
    }
    const environment = read(env, 'environment');
    if (mode === 'prod' && environment === '') {
        throw bad('environment', 'prod needs the name of the protected environment that the job names too.');
    }
    const failOn = read(env, 'fail-on') || 'conflict';
    const known = FAIL_ON.find((option) => option === failOn);
    if (known === undefined)
        throw bad('fail-on', `${JSON.stringify(failOn)} is none of ${FAIL_ON.join(', ')}.`);
    const expected = read(env, 'expected-plan-digest');
    if (expected !== '' && !/^sha256:[0-9a-f]{64}$/.test(expected)) {
        throw bad('expected-plan-digest', 'is not sha256: and 64 hex digits. Pass the output plan-digest of the plan job.');
    }
    const token = read(env, 'github-token');
    if (token === '')
        throw bad('github-token', 'is empty. Leave it out to use the token of the job.');
    const receipts = read(env, 'receipts');
    if (phase === 'execute' && receipts === '')
        throw bad('receipts', 'names the folder of the receipts to execute.');
    return {
        mode,
        operations: read(env, 'operations') || '.marketops/operations.yml',
        policy: read(env, 'policy') || '.marketops/policy.yml',
        policyRef: policyRef(read(env, 'policy-ref')),
        policyToken: read(env, 'policy-token') || null,
        hmacKey,
        previousHmacKeys,
        environment: mode === 'prod' ? environment : null,
        expectedPlanDigest: expected || null,
        variables: env['INPUT_VARIABLES'] ?? '',
        token,
        workingDirectory: read(env, 'working-directory') || '.',
        proofDirectory: read(env, 'proof-directory') || null,
        failOn: known,
        createLedger: readFlag(env, 'create-ledger'),
        artifact: readArtifact(env, phase, mode),
        receipts: receipts || null,
    };
}
function policyRef(text) {
    if (text === '')
        return null;
    const [, repository, path, ref] = /^([^:@\s]+\/[^:@\s]+):([^@\s]+)@(\S+)$/.exec(text) ?? [];
    if (repository === undefined || path === undefined || ref === undefined) {
        throw bad('policy-ref', `${JSON.stringify(text)} is not owner/repo:path@ref, for example acme/policies:release.yml@main.`);
    }
    return { repository, path, ref };
}
/** Stands in action.yml for the name that fits phase, mode and attempt: nothing given and nothing wanted differ. */
const AUTO = 'auto';
function readArtifact(env, phase, mode) {
    const given = read(env, 'artifact-name');
    const days = read(env, 'retention-days');
    if (days !== '' && !/^([1-9]\d?|[1-3]\d\d|400)$/.test(days)) {
        throw bad('retention-days', `${JSON.stringify(days)} is no number of days from 1 to 400.`);
    }
    // Everywhere but in a job on GitHub: there is nothing to upload to, and nobody asked for it.
    if (given === '' || (given === AUTO && (env['ACTIONS_RUNTIME_TOKEN'] ?? '') === ''))
        return null;
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
    const name = given === AUTO ? `${defaultName(phase, mode)}${attempt === '1' ? '' : `-${attempt}`}` : readArtifactName(given);
    return { name, retentionDays: days === '' ? null : Number(days) };
}
/** As @actions/artifact has it: a name that it would refuse after everything was done is refused before. */
function readArtifactName(given) {
    if (!/["<>|*?:\\/\r\n]/.test(given) && given.length <= 200)
        return given;
    throw bad('artifact-name', `${JSON.stringify(given)} is too long or has one of " : < > | * ? \\ / in it.`);
}
function defaultName(phase, mode) {
    if (mode === 'dry_run')
        return 'marketops-plan';
    return phase === 'authorize' ? 'marketops-receipts' : 'marketops-proof';
}
/** @throws MarketOpsError naming the input */
function readReconcileInputs(env) {
    const token = read(env, 'github-token');
    if (token === '')
        throw bad('github-token', 'is empty. Leave it out to use the token of the job.');
    const failOn = read(env, 'fail-on') || 'any';
    if (failOn !== 'any' && failOn !== 'none')
        throw bad('fail-on', `${JSON.stringify(failOn)} is neither any nor none.`);
    return { token, failOn };
}
/** Events in which somebody without write access can decide what runs, or on what. */
const UNTRUSTED_EVENTS = ['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment'];
/**
 * The facts of the run, from the variables that the runner sets.
 * @throws MarketOpsError `runner_invalid` for a missing or strange variable, `event_refused` for prod on an untrusted event
 */
function readFacts(env, inputs, claim) {
    const text = (name) => {
        const value = env[name] ?? '';
        if (value !== '')
            return value;
        throw new errors/* MarketOpsError */.NL('runner_invalid', `${name} is not set. This action runs in a GitHub Actions job.`);
    };
    const shaped = (name, shape) => {
        const value = text(name);
        const fault = shape(value);
        if (fault === null)
            return value;
        throw new errors/* MarketOpsError */.NL('runner_invalid', `${name} is ${JSON.stringify(value)}, expected ${fault.expected}.`);
    };
    const attempt = Number(text('GITHUB_RUN_ATTEMPT'));
    if ((0,shape/* positive */.yj)(attempt) !== null)
        throw new errors/* MarketOpsError */.NL('runner_invalid', 'GITHUB_RUN_ATTEMPT is not a number from 1.');
    const facts = {
        mode: inputs.mode,
        repository: text('GITHUB_REPOSITORY'),
        repositoryId: shaped('GITHUB_REPOSITORY_ID', shape/* githubId */.hH),
        runId: shaped('GITHUB_RUN_ID', shape/* githubId */.hH),
        runAttempt: attempt,
        workflowRef: text('GITHUB_WORKFLOW_REF'),
        workflowSha: shaped('GITHUB_WORKFLOW_SHA', shape/* gitSha */.XS),
        actor: text('GITHUB_ACTOR'),
        triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] || text('GITHUB_ACTOR'),
        commitSha: shaped('GITHUB_SHA', shape/* gitSha */.XS),
        ref: text('GITHUB_REF'),
        event: text('GITHUB_EVENT_NAME'),
        environment: inputs.environment,
        apiUrl: url('GITHUB_API_URL', text('GITHUB_API_URL')),
        serverUrl: url('GITHUB_SERVER_URL', text('GITHUB_SERVER_URL')),
        actionVersion: ACTION_VERSION,
        claim,
    };
    refuseUntrustedEvent(facts);
    return facts;
}
function refuseUntrustedEvent({ mode, event, ref }) {
    if (mode !== 'prod' || (!UNTRUSTED_EVENTS.includes(event) && !ref.startsWith('refs/pull/')))
        return;
    throw new errors/* MarketOpsError */.NL('event_refused', `mode prod is refused on the event ${event} (ref ${ref}): what runs there can be decided by somebody without ` +
        'write access. Plan with dry_run on pull requests, and ship from push or workflow_dispatch.');
}
/** An http(s) address without a slash at its end; plain http only to this machine. */
function url(name, text) {
    let parsed = null;
    try {
        parsed = new URL(text);
    }
    catch {
        // Told below.
    }
    const local = parsed !== null && /^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)$/.test(parsed.hostname);
    const fits = parsed !== null && (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && local));
    if (!fits || parsed?.username !== '' || parsed.search !== '' || parsed.hash !== '') {
        throw new errors/* MarketOpsError */.NL('runner_invalid', `${name} is ${JSON.stringify(text)}, not an https address.`);
    }
    return text.replace(/\/+$/, '');
}


/***/ }),

/***/ 49598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ parseCheckpoint),
/* harmony export */   W4: () => (/* binding */ verifyNote),
/* harmony export */   Zp: () => (/* binding */ signatureLine),
/* harmony export */   am: () => (/* binding */ checkpointText)
/* harmony export */ });
/* unused harmony export parseNote */
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23121);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46260);
/* harmony import */ var _vkey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19523);



/** The signature line of a note. */
function signatureLine(vkey, signature) {
    return `— ${vkey.origin} ${(0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase64 */ .n)(Buffer.concat([Buffer.from(vkey.keyHash, 'hex'), signature]))}\n`;
}
/** Null when the text is not a signed note with at least one signature line. */
function parseNote(source) {
    const split = source.lastIndexOf('\n\n');
    if (split < 0 || !source.endsWith('\n'))
        return null;
    const text = source.slice(0, split + 1);
    const lines = source.slice(split + 2, -1).split('\n');
    // eslint-disable-next-line no-control-regex -- C2SP: no control characters but the newline
    if (/[\u0000-\u0009\u000b-\u001f]/.test(source))
        return null;
    const signatures = [];
    for (const line of lines) {
        const [, name, base64] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
        const bytes = base64 === undefined ? null : (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .E)(base64);
        if (name === undefined || bytes === null || bytes.length < 5)
            return null;
        signatures.push({ name, keyHash: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) });
    }
    return signatures.length === 0 ? null : { text, signatures };
}
function checkpointText(checkpoint) {
    const { origin, size, root, head } = checkpoint;
    return `${origin}\n${size}\n${(0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase64 */ .n)(Buffer.from(root, 'hex'))}\nhead ${head}\n`;
}
/** Null when the text is not a signed checkpoint of this protocol. */
function parseCheckpoint(source) {
    const text = typeof source === 'string' ? source : (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(source);
    const note = text === null ? null : parseNote(text);
    if (note === null)
        return null;
    const [, origin, digits, base64, head] = /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/=]+)\nhead ([0-9a-f]{64})\n$/.exec(note.text) ?? [];
    if (origin === undefined || base64 === undefined || head === undefined)
        return null;
    const size = Number(digits);
    const root = (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .E)(base64);
    if (!Number.isSafeInteger(size) || root === null || root.length !== 32)
        return null;
    return { origin, size, root: root.toString('hex'), head, note };
}
/** What a key says of a note: `absent` when none of the signature lines is this key's. */
function verifyNote(note, key) {
    const mine = note.signatures.filter((line) => line.name === key.origin && line.keyHash === key.keyHash);
    if (mine.length === 0)
        return 'absent';
    const message = Buffer.from(note.text);
    return mine.every((line) => (0,_vkey_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyEd25519 */ .pI)(key, message, line.signature)) ? 'valid' : 'invalid';
}


/***/ }),

/***/ 19523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ formatVkey),
/* harmony export */   Us: () => (/* binding */ TrustedKeysError),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   n0: () => (/* binding */ parseTrustedKeys),
/* harmony export */   pI: () => (/* binding */ verifyEd25519),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   z5: () => (/* binding */ parseVkey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55543);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32257);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23121);




/** C2SP signed-note verifier keys (https://c2sp.org/signed-note) and the trusted-keys file. */
const ED25519 = 0x01;
/** `<server host>/repositories/<rid>/marketops`: survives a rename. */
function originOf(serverUrl, repositoryId) {
    return `${new URL(serverUrl).host}/repositories/${repositoryId}/marketops`;
}
function formatVkey(origin, publicKey) {
    const encoded = Buffer.concat([Buffer.from([ED25519]), publicKey]);
    return `${origin}+${keyHashOf(origin, encoded)}+${(0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase64 */ .n)(encoded)}`;
}
function keyHashOf(origin, encoded) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(Buffer.concat([Buffer.from(`${origin}\n`), encoded]))
        .subarray(0, 4)
        .toString('hex');
}
/** Null when the text is not an Ed25519 vkey whose hash fits its name and key. */
function parseVkey(text) {
    const [, origin, keyHash, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
    if (origin === undefined || keyHash === undefined || base64 === undefined)
        return null;
    const encoded = (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .E)(base64);
    if (encoded === null || encoded.length !== 33 || encoded[0] !== ED25519)
        return null;
    if (keyHashOf(origin, encoded) !== keyHash)
        return null;
    return { text, origin, keyHash, publicKey: ed25519PublicKey(encoded.subarray(1)) };
}
function ed25519PublicKey(raw) {
    const x = Buffer.from(raw).toString('base64url');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
/** RFC 8032 verification. */
function verifyEd25519(key, message, signature) {
    return signature.length === 64 && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, key.publicKey, signature);
}
/** What is wrong with a line of a trusted-keys file. */
class TrustedKeysError extends Error {
    line;
    constructor(line, message) {
        super(message);
        this.line = line;
    }
}
/**
 * Reads `.marketops/trusted-keys`: one vkey a line, optionally ` not-before=<time>` and ` not-after=<time>`; empty
 * lines and lines that begin with `#` are skipped.
 * @throws TrustedKeysError for any other line: a key list that is half understood is not trusted at all
 */
function parseTrustedKeys(text) {
    return text.split('\n').flatMap((raw, index) => {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            return [];
        const fail = (message) => {
            throw new TrustedKeysError(index + 1, message);
        };
        const [key, ...limits] = line.split(/\s+/);
        const vkey = parseVkey(key) ?? fail('is not a verifier key of the form <origin>+<8 hex>+<base64>');
        let notBefore = null;
        let notAfter = null;
        for (const limit of limits) {
            const [, name, value] = /^(not-before|not-after)=(.+)$/.exec(limit) ?? [];
            const at = value === undefined ? null : (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTime */ .p)(value);
            if (name === undefined || at === null)
                return fail(`has "${limit}", not not-before=<time> or not-after=<time>`);
            if (name === 'not-before')
                notBefore = notBefore === null ? at : fail('gives not-before twice');
            else
                notAfter = notAfter === null ? at : fail('gives not-after twice');
        }
        return [{ vkey, notBefore, notAfter }];
    });
}
function isInForce(key, at) {
    return (key.notBefore === null || key.notBefore <= at) && (key.notAfter === null || at <= key.notAfter);
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kq: () => (/* binding */ quotedBlock),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   q3: () => (/* binding */ httpUrl),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2792);

/**
 * GitHub-flavoured Markdown around text from outside. Nothing foreign ever begins a line, so no block structure and no
 * workflow command can come of it; inline structure, mentions and automatic links are escaped here.
 */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Foreign prose as inline Markdown, in one line, also within a table. */
function prose(text, limit = 500) {
    return ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), limit)
        .replace(/[&<>]/g, (c) => ENTITIES[c])
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        .replaceAll('://', '\\://')
        // GitHub looks for mentions and references after rendering: only a character in between keeps them from it.
        .replace(/[@#]/g, '$&&#8203;')
        .replace(/(www)\./gi, '$1&#46;'));
}
/** A foreign name as inline code, in one line; not within a table. */
function code(text, limit = 200) {
    const shown = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleName */ .ko)(text), limit).replaceAll('##[', '#\u2060#[');
    if (shown.trim() === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') || shown.startsWith(' ') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
 * A foreign name as inline code within a table. A pipe can be escaped there with a backslash, but not one that follows
 * a backslash of its own (GFM, section 4.10): such a name is written as an element, with every sign as a number.
 */
function codeCell(text, limit = 200) {
    const inline = code(text, limit);
    if (!inline.includes('|'))
        return inline;
    const shown = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleName */ .ko)(text), limit);
    return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`)}</code>`;
}
/** A link with a foreign text; only the text when the address is not plain http(s). */
function link(label, url) {
    const safe = url === null ? null : httpUrl(url);
    if (safe === null)
        return label;
    return `[${label}](${safe.replace(/[()\\<>|\s`*_[\]]/g, (c) => encodeURIComponent(c).replace(/^[(*_)]$/, (d) => `%${d.charCodeAt(0).toString(16)}`))})`;
}
/** Foreign text of several lines, as written: a fenced block in a quotation, so that no line begins with it. */
function quotedBlock(text, limit) {
    const shown = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text), limit).replaceAll('##[', '#\u2060#[');
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return [`${fence}text`, ...shown.replace(/\n$/, '').split('\n'), fence].map((line) => `> ${line}`).join('\n');
}
/** A table; cells are Markdown already, without newlines. */
function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** A part that opens on demand; `title` is plain text of ours. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** The address if it is absolute http(s) without credentials, normalised; else null. */
function httpUrl(url) {
    if (!URL.canParse(url))
        return null;
    const { protocol, username, password, href } = new URL(url);
    const plain = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
    return plain ? href : null;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ })

};
