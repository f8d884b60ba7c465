import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 535;
export const ids = [535];
export const modules = {

/***/ 7688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INIT_USAGE: () => (/* binding */ INIT_USAGE),
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/authorize/policy/index.ts + 20 modules
var policy = __webpack_require__(8575);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(3323);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(5250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(3251);
var light_default = /*#__PURE__*/__webpack_require__.n(light);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/targets/github/permissions.ts
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

;// CONCATENATED MODULE: ./src/targets/github/errors.ts


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
    cancelled: 'the job was cancelled before the request was sent',
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

;// CONCATENATED MODULE: ./src/targets/github/knobs.ts
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

;// CONCATENATED MODULE: ./src/targets/github/unsent.ts

/** The part of a request's options that {@link unlessCancelled} gave; undefined for a request of nobody's. */
function watchedOf(options) {
    const request = Reflect.get(options, 'request');
    return typeof request === 'object' && request !== null ? request : undefined;
}
/**
 * Sends a request that is given up when the job is cancelled while it waits for a rate limit, and, if `droppable`, also
 * while it waits for its turn. What has left is never given up: it may act.
 * @throws GitHubError `cancelled`, refused: nothing was done, and it is not sent any more
 */
async function unlessCancelled(cancelled, droppable, send) {
    if (cancelled.aborted && droppable)
        throw notSent();
    const end = new AbortController();
    const givenUp = Promise.withResolvers();
    let isHeldBack = droppable;
    const giveUp = () => {
        if (!isHeldBack)
            return;
        const error = notSent();
        end.abort(error);
        givenUp.reject(error);
    };
    cancelled.addEventListener('abort', giveUp);
    try {
        const sent = send({ signal: end.signal, onWait: () => (isHeldBack = true), onSend: () => (isHeldBack = false) });
        return await Promise.race([sent, givenUp.promise]);
    }
    finally {
        cancelled.removeEventListener('abort', giveUp);
    }
}
function notSent() {
    return new GitHubError('cancelled', 'The job was cancelled before this was sent. Run again.', {
        status: null,
        certainty: 'refused',
    });
}

;// CONCATENATED MODULE: ./src/targets/github/octokit-errors.ts



/** Innermost: our own refusals are never retried, and every rate limit looks like one to the throttling plugin. */
function plainErrors(octokit) {
    octokit.hook.error('request', (error) => {
        if (error.cause instanceof GitHubError)
            throw error.cause;
        const headers = 'response' in error ? (error.response?.headers ?? {}) : {};
        const hasWait = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] !== '0';
        if ('status' in error && isRateLimit(error.status, headers, error.message) && hasWait) {
            if (!/\bsecondary rate\b/i.test(error.message))
                error.message = `secondary rate limit: ${error.message}`;
        }
        throw error;
    });
}
/**
 * Between the plugins that retry and wait: the one that waits sends a GraphQL request again after whatever failure says
 * that the limit is used up, a 502 with the last request of it included. A write is sent again only where GitHub
 * refused it for a limit.
 */
function sentOnce(redact) {
    return ({ hook }) => hook.wrap('request', async (request, options) => {
        watchedOf(options)?.onSend?.();
        try {
            const answer = await request(options);
            if (graphqlRateLimit(answer.data) === 'beside a result')
                throw Object.assign(new Error(), { response: answer });
            return answer;
        }
        catch (error) {
            if (isRead(options.method))
                throw error;
            const failure = asGitHubError(error, `${options.method} ${options.url}`, redact);
            throw failure.code === 'rate_limited' ? error : failure;
        }
    });
}
function asGitHubError(error, route, redact) {
    if (error instanceof GitHubError)
        return error;
    const { request, response } = (error ?? {});
    const [routeMethod = 'GET', routePath = ''] = route.split(' ');
    const url = typeof request?.url === 'string' && URL.canParse(request.url) ? new URL(request.url) : null;
    const limited = graphqlRateLimit(response?.data) === 'alone';
    return classify({
        method: typeof request?.method === 'string' ? request.method : routeMethod,
        path: url === null ? routePath : url.pathname,
        status: limited ? 429 : typeof response?.status === 'number' ? response.status : null,
        headers: response?.headers ?? {},
        data: limited ? { message: 'GraphQL rate limit exceeded' } : response?.data,
        reason: reasonOf(error),
        redact,
    });
}
/**
 * The throttling plugin throws a GraphQL answer that says RATE_LIMITED, which has status 200. Beside a result, or below
 * the field that would have one, the error may come from after the request has acted.
 */
function graphqlRateLimit(data) {
    if (!isObject(data) || !Array.isArray(data['errors']))
        return null;
    const limits = data['errors'].filter((error) => isObject(error) && error['type'] === 'RATE_LIMITED');
    if (limits.length === 0)
        return null;
    const results = isObject(data['data']) ? Object.values(data['data']) : [];
    const isBelow = limits.some(({ path }) => Array.isArray(path) && path.length > 1);
    return isBelow || results.some((result) => result !== null) ? 'beside a result' : 'alone';
}
const isObject = (value) => typeof value === 'object' && value !== null;
function reasonOf(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : null;
    const inner = cause?.cause instanceof Error ? cause.cause : cause;
    const parts = [(0,errors/* messageOf */.bD)(error), inner === null ? '' : (0,errors/* messageOf */.bD)(inner)].filter((part) => part !== '');
    return [...new Set(parts)].join(': ');
}

;// CONCATENATED MODULE: ./src/targets/github/pages.ts
/** What GitHub gives at most. */
const PER_PAGE = 100;
/**
 * All pages of a list. The first tells how many there are; the others are asked for together, and again after the
 * last, should the list have grown meanwhile.
 * @param expected how many items there should be: their pages are asked for at once
 * @returns null when there are more than `most`
 */
async function readPages(ask, most, expected = 0) {
    // A full last page may have a successor, so one more than the items fill.
    const first = Math.min(most, Math.floor(expected / PER_PAGE) + 1);
    const pages = await Promise.all(Array.from({ length: first }, (_, index) => ask(index + 1)));
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

;// CONCATENATED MODULE: ./src/targets/github/pace.ts
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

;// CONCATENATED MODULE: ./src/targets/github/prompt-limits.ts

let stepsAtOnce;
/**
 * Bottleneck starts every call by a timer, of a millisecond at least, and its store in memory does like one on another
 * machine: it waits for a timer before each of its steps, three a limiter. The plugins send a request through three to
 * five limiters, so each would wait 15 ms and more for nothing. From now on what need not wait follows at once; when
 * what may start is decided as before.
 * @returns whether this version of Bottleneck has such waits
 */
function stepAtOnce() {
    return (stepsAtOnce ??= patch());
}
function patch() {
    const store = Reflect.get(new (light_default())(), '_store');
    const steps = typeof store === 'object' && store !== null ? Object.getPrototypeOf(store) : null;
    const limiter = (light_default()).prototype;
    if (typeof steps !== 'object' || steps === null || !('yieldLoop' in steps))
        return false;
    if (typeof limiter._run !== 'function' || limiter._run.length !== 3)
        return false;
    steps.yieldLoop = () => Promise.resolve();
    const { _run: runLater } = limiter;
    limiter._run = function (index, job, waitMs) {
        if (waitMs > 0 || (job.options.expiration ?? null) !== null)
            return runLater.call(this, index, job, waitMs);
        job.doRun();
        const started = { job };
        this._scheduled[index] = started;
        const again = this._run.bind(this, index, job);
        queueMicrotask(() => {
            void job.doExecute(this._limiter, this._clearGlobalState.bind(this, index), again, this._free.bind(this, index, job));
        });
        return started;
    };
    return true;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(9783);
;// CONCATENATED MODULE: ./src/targets/github/agents.ts



/** GitHub says nothing of how long it keeps an idle connection; a write must not meet one that it just closed. */
const IDLE_MS = 4_000;
/**
 * Who opens the connections of a run: kept alive, and through a proxy where its variables ask for one, by the rules of
 * @actions/http-client (never to loopback). What speaks to proxies is loaded only then.
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
        const proxy = isLoopback ? undefined : (0,lib_proxy/* getProxyUrl */.s)(url);
        if (proxy === undefined)
            return directly(url.protocol);
        const agent = proxied.get(url.origin) ?? __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 4782)).then(({ tunnels }) => tunnels(proxy, IDLE_MS));
        proxied.set(url.origin, agent);
        return agent;
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./src/targets/github/exchange.ts




/** Blobs of 100 MB come as base64. */
const LARGEST_ANSWER = 160 * 1024 ** 2;
const ABOUT_THE_ENCODED = new Set(['content-encoding', 'content-length', 'transfer-encoding']);
/** @throws whatever the network, the body or the signal says; an answer that breaks off is none */
function exchange(url, { method, headers, body, agent, signal, onSent }) {
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
        let isAnswered = false;
        request.on('close', () => {
            signal.removeEventListener('abort', abort);
            // Node tells of no error when the server changed the protocol (101): nobody would ever hear of this request.
            if (!isAnswered)
                giveUp(new Error('the connection was closed before it was answered'));
        });
        request.on('error', giveUp);
        if (onSent !== undefined)
            request.on('finish', onSent);
        request.on('response', (answer) => {
            isAnswered = true;
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
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    return (0,external_node_stream_.pipeline)(answer, createGunzip(), () => undefined);
}

;// CONCATENATED MODULE: ./src/targets/github/hosts.ts


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
        if (isRead(method))
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
            throw new GitHubError('host_refused', `${method} to ${where} was refused: this run talks to ${api} only, so that its token goes nowhere else.`, { status: null, certainty: 'refused' });
        },
    };
}
/** 127.0.0.0/8, ::1 and localhost. */
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./src/targets/github/transport.ts






/** Slower uploads than this are given up: 64 KiB/s. */
const SLOWEST_BYTES_PER_MS = 65.536;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** @throws MarketOpsError `api_url_invalid` */
function openTransport({ apiUrl, mode, clock, env = {}, cancelled }) {
    const hosts = hostsOf(apiUrl);
    const { timeoutMs } = knobsFrom(env, hosts.isLoopback);
    const agentFor = agentsFor(hosts.isLoopback);
    const limits = new TimeLimits(cancelled ?? new AbortController().signal);
    let heard = null;
    const send = async (href, init, redirects) => {
        const { method = 'GET', headers = {} } = init;
        if (mode !== 'prod')
            refuseWrites(method, href);
        hosts.check(method, href);
        const length = Number(headers['content-length'] ?? 0);
        const timeout = timeoutMs + Math.ceil(length / SLOWEST_BYTES_PER_MS);
        const url = new URL(href);
        const agent = await agentFor(url);
        const answer = await limits.within(timeout, (limit) => exchange(url, {
            method,
            headers,
            body: bodyOf(init.body),
            agent,
            signal: init.signal === undefined ? limit : AbortSignal.any([limit, init.signal]),
            onSent: init.onSent,
        }));
        const date = Date.parse(answer.headers.get('date') ?? '');
        if (!Number.isNaN(date))
            heard = { serverMs: date, localMs: clock() };
        if (REDIRECTS.has(answer.status)) {
            const next = answer.headers.get('location');
            if (!isRead(method) || next === undefined || redirects >= MOST_REDIRECTS)
                throw redirected(method, url, answer.status);
            return send(new URL(next, url).href, init, redirects + 1);
        }
        checkJson(answer);
        return fetched(href, answer);
    };
    return { hosts, fetch: (url, init) => send(url, init, 0), serverClock: () => heard };
}
/** How long one request may still take once the job is cancelled: GitHub ends the process 7.5 seconds after that. */
const LAST_REQUEST_MS = 2_000;
/** How long the requests of a transport may take. */
class TimeLimits {
    #cancelled;
    #underWay = new Set();
    constructor(cancelled) {
        this.#cancelled = cancelled;
        cancelled.addEventListener('abort', () => {
            for (const limit of this.#underWay)
                endAfter(LAST_REQUEST_MS, limit, new Error('the job was cancelled'));
        });
    }
    /** Hands a signal to `work`, aborted after the timeout, or soon after the cancellation; what begins after that gets as long. */
    async within(timeoutMs, work) {
        const limit = new AbortController();
        const ms = this.#cancelled.aborted ? Math.min(timeoutMs, LAST_REQUEST_MS) : timeoutMs;
        const timer = endAfter(ms, limit, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
        this.#underWay.add(limit);
        try {
            return await work(limit.signal);
        }
        finally {
            clearTimeout(timer);
            this.#underWay.delete(limit);
        }
    }
}
/** Does not keep the process: what is under way does. */
function endAfter(ms, limit, reason) {
    return setTimeout(() => limit.abort(reason), ms).unref();
}
/** @throws GitHubError `read_only` for every method but GET and HEAD */
function refuseWrites(method, url) {
    if (isRead(method))
        return;
    throw new GitHubError('read_only', `${method} ${url} was refused: a dry run changes nothing on GitHub.`, {
        status: null,
        certainty: 'refused',
    });
}
function redirected(method, { pathname }, status) {
    return new GitHubError('redirect_refused', `${method} ${pathname} was sent elsewhere (${status}): the repository was renamed or moved. Use its present name.`, { status, certainty: 'refused' });
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

;// CONCATENATED MODULE: ./src/targets/github/client.ts













const READ_RETRIES = 3;
/** A refused request is waited for at most twice, two minutes together. */
const MOST_WAITS = 2;
const LONGEST_WAIT_S = 120;
const MOST_PAGES = 1_000;
const SECOND = 1_000;
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
/** @throws MarketOpsError `api_url_invalid` */
function createClient(options) {
    const { token, log = () => undefined, cancelled = new AbortController().signal } = options;
    const readOnly = options.mode !== 'prod';
    const transport = options.transport ?? openTransport(options);
    const { hosts } = transport;
    const knobs = knobsFrom(options.env ?? {}, hosts.isLoopback);
    const waited = new WeakMap();
    const mayWait = (seconds, request, _octokit, waits) => {
        const together = (waited.get(request) ?? 0) + seconds;
        if (waits >= MOST_WAITS || together > LONGEST_WAIT_S || cancelled.aborted)
            return false;
        waited.set(request, together);
        watchedOf(request)?.onWait?.();
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
    const writes = group(writePace(pacing));
    // What is left to write is what was done.
    cancelled.addEventListener('abort', () => {
        for (const { limiter } of writes.limiters())
            limiter.updateSettings({ reservoir: null });
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
        write: writes,
        notifications: group({ maxConcurrent: 1, minTime: 3 * pacing }),
    };
    const redact = (text) => (token === null || token === '' ? text : text.replaceAll(token, '***'));
    stepAtOnce();
    const Pinned = utils/* GitHub */.gq.plugin(plainErrors, dist_bundle/* retry */.L, sentOnce(redact), plugin_throttling_dist_bundle/* throttling */.A);
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
        if (!isRead(request.method))
            request.request = { ...request.request, retries: 0 };
    });
    const send = async (route, parameters, droppable = false) => {
        try {
            const answer = await unlessCancelled(cancelled, droppable, (request) => octokit.request(route, { ...parameters, request }));
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
        throw new GitHubError('github_error', `${route}: the answer lacks what was expected${where === '' ? '' : ` at ${where}`}`, {
            status: null,
            certainty: 'ambiguous',
        });
    };
    const asking = (droppable) => async (route, parameters, schema) => parse(schema, (await send(route, parameters, droppable)).data, route);
    return {
        readOnly,
        read: asking(false),
        write: asking(true),
        async list(route, parameters, schema, expected) {
            const found = await readPages(async (page) => {
                const { headers, data } = await send(route, { ...parameters, per_page: PER_PAGE, page });
                const { link } = headers;
                return { items: parse(schema.array(), data, route), link: link === undefined ? null : String(link) };
            }, MOST_PAGES, expected);
            if (found !== null)
                return found;
            throw new GitHubError('github_error', `${route}: more than ${MOST_PAGES} pages`, {
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

// EXTERNAL MODULE: ./src/core/parallel.ts
var parallel = __webpack_require__(2112);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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
const folder = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP() }));
/** `GET /branches/{branch}`, under the name that the branch has now. */
const branch = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit });
/** The answer to a mutation: data, and errors with a type that tells what happened. */
const mutation = schemas/* object */.Ikc({
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP().optional(),
        message: schemas/* string */.YjP(),
        path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional(),
        extensions: schemas/* object */.Ikc({ code: schemas/* string */.YjP().optional() }).optional(),
    }))
        .optional(),
});

;// CONCATENATED MODULE: ./src/targets/github/repository-parts.ts

/** `owner/name` as route parameters. @throws GitHubError when it is neither */
function repositoryParts(repository) {
    const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(repository);
    const [, owner, repo] = match ?? [];
    if (owner === undefined || repo === undefined || repo === '.' || repo === '..') {
        throw new GitHubError('not_found', `${JSON.stringify(repository)} is no repository of the form owner/name.`, {
            status: null,
            certainty: 'refused',
        });
    }
    return { owner, repo };
}

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
    const repository = (name) => once(`repository ${name.toLowerCase()}`, () => client.read('GET /repos/{owner}/{repo}', repositoryParts(name), answers_repository));
    const gitCommit = (name, sha) => once(`commit ${name} ${sha}`, () => orNull(client.read('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...repositoryParts(name), commit_sha: sha }, answers_gitCommit)));
    const treeLevel = (name, sha, recursive) => client.read('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...repositoryParts(name), tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) }, tree);
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
    const blob = (name, sha) => once(`blob ${name} ${sha}`, () => client.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...repositoryParts(name), file_sha: sha }, answers_blob));
    const assetsOf = (name, id, expected = 0) => client.list('GET /repos/{owner}/{repo}/releases/{release_id}/assets', { ...repositoryParts(name), release_id: id }, asset, expected);
    const whole = async (name, release) => release.assets.length < EMBEDDED_ASSETS ? release : { ...release, assets: await assetsOf(name, release.id) };
    return {
        repository,
        blob,
        async commit(name, ref) {
            // Read as git has it: the other route lists every changed file.
            if (FULL_SHA.test(ref))
                return gitCommit(name, ref);
            return orNull(client.read('GET /repos/{owner}/{repo}/commits/{ref}', { ...repositoryParts(name), ref, per_page: 1 }, commit), 
            // 422 "No commit found for SHA" for what is no name.
            ['not_found', 'validation_failed']);
        },
        async ref(name, ref) {
            const found = await orNull(client.read('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repositoryParts(name), ref }, answers_ref));
            if (found === null)
                return null;
            if (found.name !== `refs/${ref}`)
                throw strange(`asked for refs/${ref}, GitHub told ${found.name}`);
            return { sha: found.sha, type: found.type };
        },
        tagObject: (name, sha) => once(`tag ${name} ${sha}`, () => client.read('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...repositoryParts(name), tag_sha: sha }, tagObject)),
        async compare(name, base, head) {
            const { status } = await client.read('GET /repos/{owner}/{repo}/compare/{basehead}', { ...repositoryParts(name), basehead: `${base}...${head}`, per_page: 1 }, comparison);
            return status;
        },
        async releases(name, tag) {
            const all = await client.list('GET /repos/{owner}/{repo}/releases', repositoryParts(name), release);
            const found = await Promise.all(all.filter((release) => release.tag === tag).map((release) => whole(name, release)));
            return found.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
        },
        async release(name, id, expected = 0) {
            const many = expected < EMBEDDED_ASSETS ? null : (0,parallel/* begun */.q1)(assetsOf(name, id, expected));
            const found = await orNull(client.read('GET /repos/{owner}/{repo}/releases/{release_id}', { ...repositoryParts(name), release_id: id }, release));
            if (found === null)
                return null;
            return many === null ? whole(name, found) : { ...found, assets: await many };
        },
        async pullRequests(name, head, base) {
            const { owner, repo } = repositoryParts(name);
            const [own, all] = await Promise.all([
                repository(name),
                client.list('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'all', head: `${owner}:${head}`, base, sort: 'created', direction: 'desc' }, pullRequest),
            ]);
            // A fork of the same owner has the same `head`; a deleted one has no repository.
            return all
                .filter(({ headRepositoryId, baseRef }) => headRepositoryId === own.id && baseRef === base)
                .sort((a, b) => b.number - a.number);
        },
        pullRequest: (name, number) => orNull(client.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repositoryParts(name), pull_number: number }, pullRequest)),
        async reviewedBy(name, number) {
            const reviews = await client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...repositoryParts(name), pull_number: number }, review);
            return [
                ...new Set(reviews.flatMap(({ user, state }) => (user === null || state === 'PENDING' ? [] : [user.login]))),
            ];
        },
        tree: (name, sha) => once(`tree ${name} ${sha}`, async () => {
            const { tree, truncated } = await treeLevel(name, sha, true);
            return truncated ? walk(name, sha, '') : tree;
        }),
        async file(name, path, commitSha) {
            const found = await orNull(client.read('GET /repos/{owner}/{repo}/contents/{path}', { ...repositoryParts(name), path, ref: commitSha }, file));
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
    return new GitHubError('github_error', `GitHub's answer is not to be relied on: ${what}.`, {
        status: null,
        certainty: 'ambiguous',
    });
}
function cut(what) {
    return new GitHubError('github_error', `GitHub does not list ${what} in full: it is too large.`, {
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
        if (error instanceof GitHubError && codes.includes(error.code))
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./src/setup/remote.ts
/** `git@host:owner/name.git`, which is no URL. */
const SCP = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/;
const REPOSITORY = /^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
/** Null for what is no repository on a GitHub: a path on the disk, a deeper path, an unknown scheme. */
function parseRemote(text) {
    const parts = locate(text.trim());
    const [, owner, name] = REPOSITORY.exec(parts?.path ?? '') ?? [];
    if (parts === null || owner === undefined || name === undefined || name === '')
        return null;
    return { server: parts.server, repository: `${owner}/${name}` };
}
function locate(text) {
    if (!text.includes('://')) {
        const [, host, path] = SCP.exec(text) ?? [];
        return host === undefined || path === undefined ? null : { server: serverOf(host), path };
    }
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    // Over SSH the port is SSH's, not the server's.
    if (url.protocol === 'ssh:' || url.protocol === 'git+ssh:')
        return { server: serverOf(url.hostname), path: url.pathname };
    if (url.protocol === 'https:')
        return { server: `https://${url.host}`, path: url.pathname };
    if (url.protocol === 'http:' && isLoopback(url.hostname))
        return { server: url.origin, path: url.pathname };
    return null;
}
/** https://docs.github.com/authentication/troubleshooting-ssh/using-ssh-over-the-https-port */
function serverOf(host) {
    return `https://${host.toLowerCase() === 'ssh.github.com' ? 'github.com' : host.toLowerCase()}`;
}
function isLoopback(hostname) {
    return /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname);
}
/** Where the API of a server is: github.com and ghe.com have a host for it, an Enterprise Server a path. */
function apiUrlOf(server) {
    const { host } = new URL(server);
    if (host === 'github.com')
        return 'https://api.github.com';
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `${server}/api/v3`;
}
/** Whether the server is one that its owners run: some features of Actions are not there. */
function isEnterpriseServer(server) {
    const { host } = new URL(server);
    return host !== 'github.com' && !host.endsWith('.ghe.com');
}

;// CONCATENATED MODULE: ./src/setup/clone.ts





const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** @throws MarketOpsError `not_a_clone`, `remote_unknown` */
async function readClone(directory, remoteName) {
    const git = async (...args) => (await run('git', ['-C', directory, ...args], { encoding: 'utf8' })).stdout.trimEnd();
    let root;
    try {
        root = await git('rev-parse', '--show-toplevel');
    }
    catch (error) {
        const why = (0,errors/* messageOf */.bD)(error).trim().split('\n').at(-1) ?? '';
        throw new errors/* MarketOpsError */.NL('not_a_clone', `${directory} is no git work tree (${why}). Run this in a clone.`);
    }
    const url = await git('remote', 'get-url', remoteName).catch(() => null);
    const remote = url === null ? null : parseRemote(url);
    if (remote === null) {
        throw new errors/* MarketOpsError */.NL('remote_unknown', `The remote ${remoteName} of ${root} is ${url === null ? 'not there' : 'no repository on a GitHub'}. Add it ` +
            '(git remote add origin https://github.com/OWNER/NAME), or name another with --remote.');
    }
    return { root, remote, nextVersion: nextVersion((await git('tag', '--list', 'v*')).split('\n')) };
}
/** One minor version after the highest of the tags; prereleases count as what they lead to. */
function nextVersion(tags) {
    const versions = tags.flatMap((tag) => (/^v\d/.test(tag) ? [(0,semver.valid)(tag.slice(1)) ?? []].flat() : []));
    const highest = versions.sort(semver.compare).at(-1);
    const next = highest === undefined ? null : (0,semver.inc)(highest, 'minor');
    return next === null || (0,semver.compare)(next, '1.0.0') < 0 ? '1.0.0' : next;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/authorize/secret.ts
var authorize_secret = __webpack_require__(6311);
// EXTERNAL MODULE: ./src/protocol/vkey.ts
var vkey = __webpack_require__(9523);
;// CONCATENATED MODULE: ./src/setup/workflows.generated.ts
// Made by `npm run examples` from examples/: change them there.
/** examples/marketops.yml */
const WORKFLOW = `# Governed publishing in one workflow: .github/workflows/release.yml
#
#   pull request: build → plan → comment              nothing is published
#   main:         build → plan → approval → ship → proof
#
# What is published is listed in .marketops/operations.yml. A pull request that changes that file proposes a release;
# merging it plans the release, and a reviewer of the environment \`production\` approves exactly that plan.
name: release

on:
  pull_request:
    paths: [.marketops/operations.yml]
  push:
    branches: [main]
    paths: [.marketops/operations.yml]
  workflow_dispatch:

permissions: {}

concurrency:
  group: release-\${{ github.ref }}
  # A newer commit makes the plan of a pull request stale. What is being published is never cut off.
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  # Built once: plan and ship get the same files, and the plan's digest covers every byte of them.
  build:
    name: Build
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read # the checkout
    outputs:
      files: \${{ steps.files.outputs.artifact-id }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      # Yours goes here: whatever leaves its files in build/.
      - run: |
          mkdir -p build
          git archive --prefix=source/ --output=build/source.tar.gz HEAD
          cd build && sha256sum source.tar.gz > SHA256SUMS
      - id: files
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: build-\${{ github.run_attempt }}
          path: build/
          if-no-files-found: error
          retention-days: 35 # a job waits for its approval for at most 30 days

  plan:
    name: Plan
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read # the checkout, and what is published already
      actions: read # the environment's protection: what prod would refuse is told before somebody approves
    outputs:
      digest: \${{ steps.plan.outputs.plan-digest }}
      proof: \${{ steps.plan.outputs.artifact-id }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.build.outputs.files }}
          merge-multiple: true
          path: build
      - id: plan
        uses: org/marketops-action@v1
        with:
          retention-days: 35

  # A job of its own, so that the one that runs the pull request's files can write nothing.
  comment:
    name: Comment
    if: github.event_name == 'pull_request'
    needs: plan
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      pull-requests: write # one comment that shows the plan
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.plan.outputs.proof }}
          merge-multiple: true
          path: plan
      - uses: org/marketops-action/comment@v1
        with:
          path: plan

  ship:
    name: Ship
    if: github.event_name != 'pull_request'
    needs: [build, plan]
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: production # holds the key, and waits for its reviewers
    permissions:
      contents: write # tags, releases and the ledger branch
      actions: read # who approved this run
      # pull-requests: write # with operations of the kind open_pr
    outputs:
      proof: \${{ steps.ship.outputs.artifact-id }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.build.outputs.files }}
          merge-multiple: true
          path: build
      - id: ship
        uses: org/marketops-action@v1
        with:
          mode: prod
          environment: production
          hmac-key: \${{ secrets.MARKETOPS_HMAC_KEY }}
          expected-plan-digest: \${{ needs.plan.outputs.digest }}
          retention-days: 90

  # What anybody can do with the downloaded proof, done once here: without the key, and without the right to write.
  proof:
    name: Verify the proof
    needs: ship
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # .marketops/trusted-keys of the default branch
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.ship.outputs.proof }}
          merge-multiple: true
          path: proof
      - uses: org/marketops-action/verify@v1
        with:
          path: proof
`;
/** examples/enterprise-server/.github/workflows/release.yml */
const ENTERPRISE_WORKFLOW = `# Governed publishing on GitHub Enterprise Server: .github/workflows/release.yml
#
# Plans on pull requests; ships when somebody starts it by hand and a reviewer of the environment approves. The server
# takes no artifacts from these actions: the proof lies on the runner, and is kept as you keep files.
name: release

on:
  pull_request:
    paths: [.marketops/operations.yml]
  workflow_dispatch:

permissions: {}

concurrency:
  group: release-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  plan:
    name: Plan
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read # the checkout, and what is published already
      actions: read # the environment's protection: what prod would refuse is told before somebody approves
    outputs:
      digest: \${{ steps.plan.outputs.plan-digest }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - id: plan
        uses: org/marketops-action@v1
        with:
          artifact-name: ''

  ship:
    name: Ship
    if: github.event_name != 'pull_request'
    needs: plan
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: production # holds the key, and waits for its reviewers
    permissions:
      contents: write # tags, releases and the ledger branch
      actions: read # who approved this run
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: org/marketops-action@v1
        with:
          mode: prod
          environment: production
          hmac-key: \${{ secrets.MARKETOPS_HMAC_KEY }}
          expected-plan-digest: \${{ needs.plan.outputs.digest }}
          artifact-name: ''
`;

;// CONCATENATED MODULE: ./src/setup/files.ts


const OPERATIONS_FILE = '.marketops/operations.yml';
const POLICY_FILE = '.marketops/policy.yml';
const KEYS_FILE = '.marketops/trusted-keys';
/** The name that the policy `strict` permits. */
const WORKFLOW_FILE = '.github/workflows/release.yml';
/** Path to text, in the order in which a newcomer reads them. */
function filesOf(facts) {
    return new Map([
        [OPERATIONS_FILE, operations(facts)],
        [POLICY_FILE, files_policy(facts)],
        [KEYS_FILE, trustedKeys(facts)],
        [WORKFLOW_FILE, workflow(facts)],
    ]);
}
function operations({ version }) {
    return `# What is to be published. Nothing is, until a person approved exactly this.
version: 1
operations:
  - id: tag
    kind: tag_repo
    tag: v${version}
    message: Version ${version}

  - id: release
    kind: publish_release
    tag: v${version}
    name: Version ${version}
    body: What is new in version ${version}.
    # Files to publish with it: those that the workflow's job "build" made, or any that are committed.
    # assets:
    #   - build/*
    depends_on: [tag]
`;
}
function files_policy({ preset, defaultBranch }) {
    return policy/* PRESETS */.fG[preset]
        .replaceAll('refs/heads/main', `refs/heads/${defaultBranch}`)
        .replaceAll('pull_request_bases: [main]', `pull_request_bases: [${defaultBranch}]`);
}
function trustedKeys({ vkey }) {
    return `# Public halves of the keys that may sign for this repository, one a line. To replace one, list both for a while.
${vkey}
`;
}
/** As the examples have it, with this action, this branch, and only the events that the policy permits. */
function workflow({ action, defaultBranch, preset, enterpriseServer }) {
    const [name = '', ref = ''] = action.split('@');
    const text = (enterpriseServer ? ENTERPRISE_WORKFLOW : WORKFLOW)
        .replace(/(?<=uses: )org\/marketops-action(.*)@v1$/gm, (_, folder) => `${name}${folder}@${ref}`)
        .replace('branches: [main]', `branches: [${defaultBranch}]`);
    return preset === 'strict' ? text.replace(/^ {2}push:\n(?: {4}.*\n)+/m, '') : text;
}

;// CONCATENATED MODULE: ./src/setup/next-steps.ts

/** What a person does after \`init\`, in order: where to click, what to type. */
function nextSteps(facts) {
    const cli = `npx github:${facts.action.replace('@', '#')}`;
    const steps = [
        `Try it here, offline:\n${cli} rehearse`,
        environmentStep(facts),
        keyStep(facts),
        `Make the ledger, a branch that holds what was done and which receipts are spent:\n${cli} ledger init`,
        `Commit the files to ${facts.defaultBranch} and push. Read .marketops/policy.yml first: it is what will be enforced.`,
        startStep(facts),
    ];
    return steps.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n     ')}`).join('\n\n');
}
/** Whether the push of the files starts the workflow is up to its triggers, which follow the policy. */
function startStep({ server, repository, preset }) {
    const page = `${server}/${repository}/actions/workflows/release.yml`;
    return preset === 'strict' || isEnterpriseServer(server)
        ? `Start it: ${page}, "Run workflow"`
        : `The push started it: ${page} shows the plan${preset === 'solo' ? ' and what was shipped' : ', and where to approve it'}`;
}
const CLICKS = {
    solo: ['Deployment branches and tags: "Selected branches and tags", add the branch BRANCH'],
    team: [
        '"Required reviewers": add who approves releases',
        '"Prevent self-review": on',
        '"Allow administrators to bypass configured protection rules": off',
        'Deployment branches and tags: "Selected branches and tags", add the branch BRANCH',
    ],
    strict: [
        '"Required reviewers": add the team that approves releases; put the same team and its id into .marketops/policy.yml',
        '"Prevent self-review": on',
        '"Allow administrators to bypass configured protection rules": off',
        'Deployment branches and tags: "Selected branches and tags", add the branch BRANCH',
    ],
};
function environmentStep({ server, repository, preset, defaultBranch }) {
    const clicks = CLICKS[preset].map((click) => `- ${click.replace('BRANCH', defaultBranch)}`);
    return [`Make the environment "production" at ${server}/${repository}/settings/environments/new`, ...clicks].join('\n');
}
function keyStep({ server, repository, secret }) {
    if (secret === null) {
        return 'No key was made, for .marketops/trusted-keys was there already. `marketops keygen` makes one; list it there.';
    }
    const host = new URL(server).host;
    const named = host === 'github.com' ? repository : `${host}/${repository}`;
    return [
        'Store the key in that environment. It is stored nowhere yet and is not shown again:',
        `gh secret set MARKETOPS_HMAC_KEY --env production --repo ${named}`,
        'and paste, when it asks:',
        secret,
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/setup/init.ts








/** Branch names that stand in YAML as they are. */
const PLAIN = /^[A-Za-z0-9][\w./-]*$/;
/**
 * Writes the files of a first day into a clone. What is there stays: also the key is made only where the list of keys
 * is new, for one that is not listed would sign nothing that counts.
 * @throws MarketOpsError `branch_name_unfit`
 */
async function initialize(options) {
    const { clone, repository, preset, action, random } = options;
    const { server } = clone.remote;
    if (!PLAIN.test(repository.defaultBranch)) {
        throw new errors/* MarketOpsError */.NL('branch_name_unfit', `The default branch ${JSON.stringify(repository.defaultBranch)} has a name that these files cannot hold as it is. ` +
            'Write them by hand, with the name in quotes.');
    }
    const secret = (0,authorize_secret/* createSecret */.X$)(random);
    const keys = (0,authorize_secret/* deriveKeys */.Cd)((0,authorize_secret/* parseSecret */.o7)(secret, 'the new key'), repository.id, (0,vkey/* originOf */.yv)(server, repository.id));
    const files = filesOf({
        preset,
        action,
        defaultBranch: repository.defaultBranch,
        version: clone.nextVersion,
        vkey: keys.vkey.text,
        enterpriseServer: isEnterpriseServer(server),
    });
    const written = [];
    const kept = [];
    for (const [path, text] of files) {
        const isNew = await writeNew((0,external_node_path_.join)(clone.root, path), text);
        (isNew ? written : kept).push(path);
    }
    const made = written.includes(KEYS_FILE) ? secret : null;
    const facts = { ...clone.remote, preset, action, defaultBranch: repository.defaultBranch, secret: made };
    return { written, kept, nextSteps: nextSteps(facts) };
}
/** False when something of that name is there, a dangling link too. */
async function writeNew(path, text) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        await (0,external_node_fs_promises_.writeFile)(path, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/cli/printable.ts
var printable = __webpack_require__(3821);
;// CONCATENATED MODULE: ./src/cli/init.ts













const INIT_USAGE = `marketops init [--preset solo | team | strict] [--directory DIR] [--remote NAME] [--action OWNER/NAME@REF]
  Writes .marketops/operations.yml, policy.yml, trusted-keys and .github/workflows/release.yml into a clone, makes the
  key, prints it once and stores it nowhere. Overwrites nothing. The repository's id comes from the API of the server
  that the remote names; a private repository needs GH_TOKEN.`;
/** Where this action is published. */
const ACTION = `org/marketops-action@v${version/* ACTION_VERSION */.Y.split('.', 1)[0] ?? ''}`;
/** `marketops init`: from an empty clone to something that can be rehearsed. */
const init = async (io) => {
    const { directory, remote, preset, action } = readArgs(io);
    const clone = await readClone(directory, remote);
    const repository = await lookUp(io, clone.remote);
    const done = await initialize({ clone, repository, preset, action, random: external_node_crypto_.randomBytes });
    const rows = [
        `${clone.remote.server}/${clone.remote.repository} (id ${repository.id}, default branch ${repository.defaultBranch})`,
        ...done.written.map((path) => `wrote ${path}`),
        ...done.kept.map((path) => `kept  ${path}, which was there`),
    ];
    io.stdout(`${rows.map(printable/* printable */.g).join('\n')}\n\n${done.nextSteps}\n`);
    return 0;
};
async function lookUp(io, { server, repository }) {
    const token = io.env['GH_TOKEN'] || io.env['GITHUB_TOKEN'] || null;
    const client = createClient({
        apiUrl: apiUrlOf(server),
        token,
        mode: 'dry_run',
        clock: Date.now,
        env: io.env,
        userAgent: `marketops-cli/${version/* ACTION_VERSION */.Y}`,
    });
    try {
        return await createReader(client).repository(repository);
    }
    catch (error) {
        if (!(error instanceof GitHubError) || error.code !== 'not_found')
            throw error;
        const hint = token === null
            ? 'If it is private, give a token that may read it: GH_TOKEN=$(gh auth token) marketops init'
            : 'The token in GH_TOKEN may not see it, or it is not there.';
        throw new errors/* MarketOpsError */.NL('not_found', `${server} knows no repository ${repository}. ${hint}`, { cause: error });
    }
}
function readArgs({ args, cwd }) {
    const usage = (why) => new errors/* MarketOpsError */.NL('usage', `${why}\n${INIT_USAGE}`);
    let values;
    try {
        ({ values } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options: {
                preset: { type: 'string', default: 'team' },
                directory: { type: 'string', default: '.' },
                remote: { type: 'string', default: 'origin' },
                action: { type: 'string', default: ACTION },
            },
        }));
    }
    catch (error) {
        throw usage((0,errors/* messageOf */.bD)(error));
    }
    const { preset, action, remote } = values;
    if (!isPreset(preset))
        throw usage(`--preset ${preset} is none of ${Object.keys(policy/* PRESETS */.fG).join(', ')}.`);
    if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action))
        throw usage(`--action ${action} is not OWNER/NAME@REF.`);
    if (remote.startsWith('-'))
        throw usage(`--remote ${remote} is no name of a remote.`);
    return { directory: (0,external_node_path_.resolve)(cwd, values.directory), remote, preset, action };
}
function isPreset(name) {
    return Object.hasOwn(policy/* PRESETS */.fG, name);
}


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Foreign text on one line of a terminal: control characters, line and direction marks escaped. */
function printable(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (char) => {
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
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


/***/ }),

/***/ 4182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ operationKind),
/* harmony export */   FD: () => (/* binding */ GATE_CODES),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Mq: () => (/* binding */ mode),
/* harmony export */   QZ: () => (/* binding */ effect),
/* harmony export */   XS: () => (/* binding */ runResult),
/* harmony export */   YO: () => (/* binding */ OPERATION_KINDS),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   h5: () => (/* binding */ status),
/* harmony export */   iJ: () => (/* binding */ checkResult),
/* harmony export */   xR: () => (/* binding */ decision)
/* harmony export */ });
/* unused harmony exports MODES, OUTCOMES */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3633);

/** The words of the protocol: every closed list of names that stands in its files. */
const MODES = ['dry_run', 'prod'];
const mode = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...MODES);
const OPERATION_KINDS = ['tag_repo', 'publish_release', 'open_pr'];
const operationKind = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...OPERATION_KINDS);
const effect = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('create', 'update', 'none', 'conflict');
const decision = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('permit', 'forbid', 'no_rule');
/** The gate's checks in their order: authenticity, then the eight points. */
const CHECK_NAMES = [
    'authenticity',
    'mode',
    'presence',
    'enforceable',
    'run_binding',
    'operation_binding',
    'consumption',
    'expiration',
    'staleness',
];
const checkName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...CHECK_NAMES);
const checkResult = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('pass', 'fail', 'not_evaluated');
/** Which codes each check may fail with. */
const GATE_CODES = {
    authenticity: ['receipt_malformed', 'signature_invalid', 'key_unknown', 'key_not_in_force'],
    mode: ['mode_not_prod'],
    presence: ['receipt_missing'],
    enforceable: ['receipt_advisory'],
    run_binding: ['run_mismatch'],
    operation_binding: ['operation_mismatch'],
    consumption: ['receipt_consumed', 'ledger_rewound'],
    expiration: ['receipt_expired', 'receipt_not_yet_valid', 'clock_skew'],
    staleness: ['receipt_stale'],
};
const runResult = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('planned', 'authorized', 'blocked', 'unchanged', 'shipped', 'partial', 'failed');
/** The outcomes of an operation whose intent was recorded. */
const OUTCOMES = (/* unused pure expression or super */ null && (['succeeded', 'failed', 'skipped', 'in_doubt']));
const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('success', 'failed', 'rejected');


/***/ }),

/***/ 3453:
/***/ ((module) => {

// In the bundles this is `undici`: @actions/http-client and @actions/github import it, but use it only where a proxy is set
// or their own fetch is called, and it takes longer to load, and more memory, than everything else they bring.
/* global __non_webpack_require__ -- a require that the bundler leaves alone */
const load = () => __WEBPACK_EXTERNAL_createRequire(import.meta.url)('./undici.cjs');

module.exports = {
  get ProxyAgent() {
    return load().ProxyAgent;
  },
  get fetch() {
    return load().fetch;
  },
};


/***/ })

};
