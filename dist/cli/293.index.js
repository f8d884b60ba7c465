export const id = 293;
export const ids = [293];
export const modules = {

/***/ 1442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ startGitHub)
});

// UNUSED EXPORTS: DEFAULT_TOKEN

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/embedded-github/src/git/objects.ts

/** SHA-1 over git's own encoding, `<type> <length>\0<data>`, in lower-case hex. */
function hashObject(type, data) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${data.length}\0`).update(data).digest('hex');
}
/** Rows in git's order: by bytes, a directory as if its name ended with a slash. */
function sortEntries(entries) {
    const key = (entry) => Buffer.from(entry.mode === '40000' ? `${entry.name}/` : entry.name);
    return [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
}
/** A tree's bytes. */
function encodeTree(entries) {
    return Buffer.concat(sortEntries(entries).flatMap((entry) => [
        Buffer.from(`${entry.mode} ${entry.name}\0`),
        Buffer.from(entry.sha, 'hex'),
    ]));
}
/** `Name <email> seconds zone`. Git drops angle brackets and line ends from names; so does this. */
function formatIdentity(who) {
    const clean = (text) => text.replace(/[<>\n\0]/g, '').trim();
    return `${clean(who.name)} <${clean(who.email)}> ${who.seconds} ${who.zone}`;
}
/** A commit's bytes without its signature: what a signature is made over. */
function commitPayload(commit) {
    return commitText(commit, '');
}
/** A commit's bytes. */
function encodeCommit(commit) {
    const signature = commit.signature === undefined ? '' : `gpgsig ${commit.signature.trimEnd().replaceAll('\n', '\n ')}\n`;
    return Buffer.from(commitText(commit, signature));
}
function commitText(commit, signature) {
    const parents = commit.parents.map((parent) => `parent ${parent}\n`).join('');
    const people = `author ${formatIdentity(commit.author)}\ncommitter ${formatIdentity(commit.committer)}\n`;
    return `tree ${commit.tree}\n${parents}${people}${signature}\n${commit.message}`;
}
/** An annotated tag's bytes. */
function encodeTag(tag) {
    const head = `object ${tag.object}\ntype ${tag.type}\ntag ${tag.tag}\ntagger ${formatIdentity(tag.tagger)}\n`;
    return Buffer.from(`${head}\n${tag.message}`);
}
/** ISO 8601 to a git identity's time, keeping the zone that was written. Null when it is not a date. */
function parseDate(text) {
    const milliseconds = Date.parse(text);
    if (!Number.isFinite(milliseconds))
        return null;
    const zone = /([+-]\d\d):?(\d\d)$/.exec(text);
    return { seconds: Math.floor(milliseconds / 1000), zone: zone === null ? '+0000' : `${zone[1]}${zone[2]}` };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/git/store.ts

/** The SHA of git's empty tree, which every repository has without storing it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** A repository's objects by SHA-1, held as data and hashed as git encodes them. */
class ObjectStore {
    #objects = new Map([[EMPTY_TREE, { type: 'tree', value: [] }]]);
    putBlob(value) {
        return this.#put(hashObject('blob', value), { type: 'blob', value });
    }
    putTree(value) {
        return this.#put(hashObject('tree', encodeTree(value)), { type: 'tree', value });
    }
    putCommit(value) {
        return this.#put(hashObject('commit', encodeCommit(value)), { type: 'commit', value });
    }
    putTag(value) {
        return this.#put(hashObject('tag', encodeTag(value)), { type: 'tag', value });
    }
    #put(sha, stored) {
        if (!this.#objects.has(sha))
            this.#objects.set(sha, stored);
        return sha;
    }
    typeOf(sha) {
        return this.#objects.get(sha)?.type ?? null;
    }
    blob(sha) {
        const stored = this.#objects.get(sha);
        return stored?.type === 'blob' ? stored.value : null;
    }
    tree(sha) {
        const stored = this.#objects.get(sha);
        return stored?.type === 'tree' ? stored.value : null;
    }
    commit(sha) {
        const stored = this.#objects.get(sha);
        return stored?.type === 'commit' ? stored.value : null;
    }
    tag(sha) {
        const stored = this.#objects.get(sha);
        return stored?.type === 'tag' ? stored.value : null;
    }
    /** The commit that a commit or a (nested) annotated tag stands for, or null. */
    peel(sha) {
        let current = sha;
        for (let tag = this.tag(current); tag !== null; tag = this.tag(current))
            current = tag.object;
        return this.typeOf(current) === 'commit' ? current : null;
    }
    /** Full SHAs of commits that begin with `prefix`. */
    commitsWithPrefix(prefix) {
        return [...this.#objects].filter(([sha, o]) => o.type === 'commit' && sha.startsWith(prefix)).map(([sha]) => sha);
    }
    /** Takes over every object of `other`, as repositories of one fork network share theirs. */
    adopt(other) {
        for (const [sha, stored] of other.#objects)
            this.#put(sha, stored);
    }
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/git/tree.ts


/** Whether git would take the path into a tree: no empty, `.`, `..` or `.git` part. */
function isTreePath(path) {
    return path.split('/').every((part) => part !== '' && !/^(\.|\.\.|\.git)$/i.test(part)) && !path.includes('\0');
}
/**
 * Writes the tree that results from `base` with the edits applied, and all its subtrees. Directories left empty go.
 * Null when an edit removes a path that is not there.
 */
function editTree(objects, base, edits) {
    const rows = new Map((objects.tree(base ?? EMPTY_TREE) ?? []).map((entry) => [entry.name, entry]));
    const nested = new Map();
    for (const edit of edits) {
        const slash = edit.path.indexOf('/');
        if (slash >= 0) {
            const name = edit.path.slice(0, slash);
            const inside = nested.get(name) ?? [];
            inside.push({ ...edit, path: edit.path.slice(slash + 1) });
            nested.set(name, inside);
        }
        else if (edit.sha !== null) {
            rows.set(edit.path, { mode: edit.mode.replace(/^0/, ''), name: edit.path, sha: edit.sha });
        }
        else if (!rows.delete(edit.path)) {
            return null;
        }
    }
    for (const [name, inside] of nested) {
        const below = rows.get(name);
        const sha = editTree(objects, below?.mode === '40000' ? below.sha : null, inside);
        if (sha === null)
            return null;
        if (sha === EMPTY_TREE)
            rows.delete(name);
        else
            rows.set(name, { mode: '40000', name, sha });
    }
    return objects.putTree([...rows.values()]);
}
/** Every row below a tree in git's order, directories before what they hold; files only unless `trees` is set. */
function flatten(objects, tree, trees = false, prefix = '') {
    return sortEntries(objects.tree(tree) ?? []).flatMap((entry) => {
        const row = { path: `${prefix}${entry.name}`, mode: entry.mode, sha: entry.sha };
        if (entry.mode !== '40000')
            return [row];
        const below = flatten(objects, entry.sha, trees, `${row.path}/`);
        return trees ? [row, ...below] : below;
    });
}
/** What is at `path` below a tree; the empty path is the tree itself. */
function lookup(objects, tree, path) {
    let found = { path: '', mode: '40000', sha: tree };
    for (const part of path.split('/').filter((piece) => piece !== '')) {
        const row = (objects.tree(found.sha) ?? []).find((entry) => entry.name === part);
        if (row === undefined)
            return null;
        found = { path: found.path === '' ? part : `${found.path}/${part}`, mode: row.mode, sha: row.sha };
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/world.ts

/** The id and name of github-actions[bot], the same everywhere. */
const ACTIONS_BOT = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
/** All of one embedded GitHub. */
class World {
    urls = { api: '', uploads: '', graphql: '', server: '' };
    repos = new Map();
    users = new Map();
    teams = new Map();
    tokens;
    /** Added to this machine's clock. */
    clockOffset = 0;
    #lastId = 1000;
    constructor(tokens) {
        this.tokens = tokens;
        this.users.set(ACTIONS_BOT.login, ACTIONS_BOT);
        for (const spec of Object.values(tokens))
            this.user(actorLogin(spec));
    }
    /** A new id, unlike every other: GitHub's too are one space in practice. */
    nextId() {
        this.#lastId += 1;
        return this.#lastId;
    }
    now() {
        return new Date(Date.now() + this.clockOffset);
    }
    /** Now as the API writes times. */
    timestamp() {
        return isoSeconds(this.now());
    }
    /** The account of that name; made, as a user, when there is none. */
    user(login) {
        const known = this.users.get(login.toLowerCase());
        if (known !== undefined)
            return known;
        const made = { login, id: this.nextId(), type: login.endsWith('[bot]') ? 'Bot' : 'User' };
        this.users.set(login.toLowerCase(), made);
        return made;
    }
    repo(owner, name) {
        return this.repos.get(`${owner}/${name}`.toLowerCase()) ?? null;
    }
    addRepo(owner, name, id, defaultBranch, fork = false) {
        const now = this.timestamp();
        const repo = {
            id,
            owner: this.user(owner).login,
            name,
            defaultBranch,
            fork,
            createdAt: now,
            pushedAt: now,
            objects: new ObjectStore(),
            refs: new Map(),
            releases: new Map(),
            latestRelease: null,
            issues: new Map(),
            comments: new Map(),
            labels: new Map(),
            milestones: new Map(),
            runs: new Map(),
            environments: new Map(),
            artifacts: [],
            rulesets: [],
            immutableReleases: false,
            immutableTags: new Set(),
            pullsCreationAllowed: true,
            workflowGuard: false,
        };
        this.repos.set(`${owner}/${name}`.toLowerCase(), repo);
        return repo;
    }
}
/** Whose name a token's deeds carry. */
function actorLogin(spec) {
    return spec.app === true && !spec.login.endsWith('[bot]') ? ACTIONS_BOT.login : spec.login;
}
/** ISO 8601 to the second, as the API writes times. */
function isoSeconds(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** A node id: opaque, and the same for the same thing in REST and GraphQL. */
function nodeId(kind, id) {
    return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/issues.ts

/** Opens an issue, or a pull request, under the next number. */
function openIssue(world, repo, what) {
    const now = world.timestamp();
    const issue = {
        ...what,
        id: world.nextId(),
        number: repo.issues.size + 1,
        state: 'open',
        labels: [],
        assignees: [],
        milestone: null,
        createdAt: now,
        updatedAt: now,
        closedAt: null,
    };
    repo.issues.set(issue.number, issue);
    return issue;
}
/** The label of that name; GitHub makes one when an issue is given a label that is not there. Names ignore case. */
function labelNamed(world, repo, name) {
    const known = repo.labels.get(name.toLowerCase());
    if (known !== undefined)
        return known;
    const label = { id: world.nextId(), name, color: 'ededed', description: null };
    repo.labels.set(name.toLowerCase(), label);
    return label;
}
/** The node id of an issue, which differs from that of its pull request. */
function issueNode(issue) {
    return nodeId(issue.pull === null ? 'I' : 'PR', issue.id);
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/errors.ts
/** A refusal, thrown by a handler and answered as GitHub does: `{message, errors?, documentation_url, status}`. */
class ApiError extends Error {
    status;
    errors;
    headers;
    constructor(status, message, options = {}) {
        super(message);
        this.name = 'ApiError';
        this.status = status;
        this.errors = options.errors ?? null;
        this.headers = options.headers ?? {};
    }
    /** The body as it is sent. */
    body() {
        return {
            message: this.message,
            ...(this.errors === null ? {} : { errors: this.errors }),
            documentation_url: 'https://docs.github.com/rest',
            status: String(this.status),
        };
    }
}
/** 404, which is also the answer for what one may not see. */
function notFound() {
    return new ApiError(404, 'Not Found');
}
/** 422 with a plain message. */
function unprocessable(message) {
    return new ApiError(422, message);
}
/** 422 "Validation Failed" with its reasons. */
function invalid(...errors) {
    return new ApiError(422, 'Validation Failed', { errors });
}
/** 422 for a body that does not have the shape the API describes. */
function malformed(reason) {
    return unprocessable(`Invalid request.\n\n${reason}`);
}
/** 403 in the words for app tokens. */
function forbidden(message = 'Resource not accessible by integration') {
    return new ApiError(403, message);
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/git/history.ts
/** All commits reachable from `start`, itself included. */
function ancestors(objects, start) {
    const seen = new Set();
    const waiting = [start];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        if (seen.has(sha))
            continue;
        seen.add(sha);
        waiting.push(...(objects.commit(sha)?.parents ?? []));
    }
    return seen;
}
/** Whether `descendant` is `ancestor` or comes after it: what makes an update a fast-forward. */
function descendsFrom(objects, descendant, ancestor) {
    return ancestors(objects, descendant).has(ancestor);
}
/** Commits reachable from `start` but not from `without`, newest first, a child always before its parents. */
function log(objects, start, without = new Set()) {
    const listed = [...ancestors(objects, start)].filter((sha) => !without.has(sha));
    const children = new Map(listed.map((sha) => [sha, 0]));
    for (const sha of listed) {
        for (const parent of objects.commit(sha)?.parents ?? []) {
            const count = children.get(parent);
            if (count !== undefined)
                children.set(parent, count + 1);
        }
    }
    const date = (sha) => objects.commit(sha)?.committer.seconds ?? 0;
    const ready = listed.filter((sha) => children.get(sha) === 0);
    const ordered = [];
    while (ready.length > 0) {
        ready.sort((a, b) => date(a) - date(b));
        const sha = ready.pop();
        ordered.push(sha);
        for (const parent of objects.commit(sha)?.parents ?? []) {
            const left = (children.get(parent) ?? 0) - 1;
            if (!children.has(parent))
                continue;
            children.set(parent, left);
            if (left === 0)
                ready.push(parent);
        }
    }
    return ordered;
}
/** The best common ancestor: the newest one that no other common ancestor descends from. */
function mergeBase(objects, left, right) {
    const ofRight = ancestors(objects, right);
    const common = [...ancestors(objects, left)].filter((sha) => ofRight.has(sha));
    const parents = new Set(common.flatMap((sha) => objects.commit(sha)?.parents ?? []));
    return (common
        .filter((sha) => !parents.has(sha))
        .sort((a, b) => (objects.commit(b)?.committer.seconds ?? 0) - (objects.commit(a)?.committer.seconds ?? 0))[0] ??
        null);
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/git/refnames.ts
/**
 * Whether git would take a full reference name, by the rules of git-check-ref-format(1). GitHub wants `refs/` and two
 * more parts besides.
 */
function isRefName(name) {
    const parts = name.split('/');
    return (name.startsWith('refs/') &&
        parts.length >= 3 &&
        parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')) &&
        !name.includes('..') &&
        !name.includes('@{') &&
        !name.endsWith('.') &&
        // eslint-disable-next-line no-control-regex -- control characters are what the rule forbids
        !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name));
}
/** Whether two names cannot stand side by side, because one is a directory of the other. */
function conflicts(name, other) {
    return name.startsWith(`${other}/`) || other.startsWith(`${name}/`);
}
/** Whether a name fits a ruleset's pattern, `refs/tags/v*` or `refs/heads/release/**`, `~ALL` for all. */
function matchesPattern(name, pattern) {
    if (pattern === '~ALL')
        return true;
    const source = pattern
        .split(/(\*\*|\*|\?)/)
        .map((part) => part === '**' ? '.*' : part === '*' ? '[^/]*' : part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
        .join('');
    return new RegExp(`^${source}$`).test(name);
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/git/diff.ts


const CONTEXT = 3;
/** Above this product of line counts the middle of a file is shown as replaced, not compared line by line. */
const COMPARABLE = 4_000_000;
/** Every file that differs between two trees, in git's order. Renames show as a removal and an addition. */
function diffTrees(objects, from, to) {
    const rows = (tree) => new Map(flatten(objects, tree).map((row) => [row.path, row]));
    const before = rows(from ?? EMPTY_TREE);
    const after = rows(to);
    const paths = [...new Set([...before.keys(), ...after.keys()])];
    return paths
        .filter((path) => before.get(path)?.sha !== after.get(path)?.sha || before.get(path)?.mode !== after.get(path)?.mode)
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map((path) => diffFile(objects, path, before.get(path)?.sha, after.get(path)?.sha));
}
function diffFile(objects, path, old, now) {
    const status = old === undefined ? 'added' : now === undefined ? 'removed' : 'modified';
    const sha = now ?? old ?? '';
    const left = old === undefined ? Buffer.alloc(0) : (objects.blob(old) ?? Buffer.alloc(0));
    const right = now === undefined ? Buffer.alloc(0) : (objects.blob(now) ?? Buffer.alloc(0));
    if (left.includes(0) || right.includes(0))
        return { path, status, sha, additions: 0, deletions: 0, patch: null };
    const steps = diffLines(toLines(left.toString()), toLines(right.toString()));
    const additions = steps.filter((step) => step.sign === '+').length;
    const deletions = steps.filter((step) => step.sign === '-').length;
    return { path, status, sha, additions, deletions, patch: hunks(steps) };
}
/** Lines with the mark git adds when the last one does not end. */
function toLines(text) {
    if (text === '')
        return [];
    const lines = text.split('\n');
    const last = lines.pop();
    return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}
function diffLines(left, right) {
    let start = 0;
    while (start < left.length && start < right.length && left[start] === right[start])
        start += 1;
    let end = 0;
    const room = Math.min(left.length, right.length) - start;
    while (end < room && left[left.length - 1 - end] === right[right.length - 1 - end])
        end += 1;
    const same = (line) => ({ sign: ' ', line });
    return [
        ...left.slice(0, start).map(same),
        ...middle(left.slice(start, left.length - end), right.slice(start, right.length - end)),
        ...left.slice(left.length - end).map(same),
    ];
}
/** Longest common subsequence by the textbook table. */
function middle(left, right) {
    const removed = left.map((line) => ({ sign: '-', line }));
    const added = right.map((line) => ({ sign: '+', line }));
    if (left.length * right.length > COMPARABLE || left.length === 0 || right.length === 0)
        return [...removed, ...added];
    const width = right.length + 1;
    const table = new Uint32Array((left.length + 1) * width);
    const at = (row, column) => table[row * width + column] ?? 0;
    for (let row = left.length - 1; row >= 0; row -= 1) {
        for (let column = right.length - 1; column >= 0; column -= 1) {
            table[row * width + column] =
                left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
        }
    }
    const steps = [];
    let row = 0;
    let column = 0;
    while (row < left.length && column < right.length) {
        if (left[row] === right[column]) {
            steps.push({ sign: ' ', line: left[row] });
            row += 1;
            column += 1;
        }
        else if (at(row + 1, column) >= at(row, column + 1)) {
            steps.push(removed[row++]);
        }
        else {
            steps.push(added[column++]);
        }
    }
    return [...steps, ...removed.slice(row), ...added.slice(column)];
}
/** Unified hunks with three lines of context, without file headers: the `patch` field of the API. */
function hunks(steps) {
    const out = [];
    let index = 0;
    let oldLine = 1;
    let newLine = 1;
    while (index < steps.length) {
        let next = index;
        while (next < steps.length && steps[next]?.sign === ' ')
            next += 1;
        if (next === steps.length)
            break;
        const start = Math.max(index, next - CONTEXT);
        let end = next;
        for (let look = next; look < steps.length && look - end <= 2 * CONTEXT; look += 1) {
            if (steps[look]?.sign !== ' ')
                end = look + 1;
        }
        end = Math.min(steps.length, end + CONTEXT);
        oldLine += start - index;
        newLine += start - index;
        const part = steps.slice(start, end);
        const oldCount = part.filter((step) => step.sign !== '+').length;
        const newCount = part.filter((step) => step.sign !== '-').length;
        out.push(`@@ -${span(oldLine, oldCount)} +${span(newLine, newCount)} @@`, ...part.map((s) => `${s.sign}${s.line}`));
        oldLine += oldCount;
        newLine += newCount;
        index = end;
    }
    return out.join('\n');
}
function span(line, count) {
    const start = count === 0 ? line - 1 : line;
    return count === 1 ? String(start) : `${start},${count}`;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/render/users.ts

/** An account as it stands inside other answers (`simple-user`). */
function simpleUser(world, login) {
    const user = world.user(login);
    const url = `${world.urls.api}/users/${encodeURIComponent(user.login)}`;
    return {
        login: user.login,
        id: user.id,
        node_id: nodeId('U', user.id),
        avatar_url: `${world.urls.server}/avatars/${user.id}`,
        gravatar_id: '',
        url,
        html_url: `${world.urls.server}/${encodeURIComponent(user.login)}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: user.type,
        user_view_type: 'public',
        site_admin: false,
    };
}
/** An account by itself (`public-user`). */
function publicUser(world, login) {
    return {
        ...simpleUser(world, login),
        name: login,
        company: null,
        blog: '',
        location: null,
        email: null,
        hireable: null,
        bio: null,
        public_repos: 1,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: '2020-01-01T00:00:00Z',
        updated_at: '2020-01-01T00:00:00Z',
    };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/render/repos.ts


/** The address of a repository in the API. */
function repoUrl(world, repo) {
    return `${world.urls.api}/repos/${repo.owner}/${repo.name}`;
}
/** The address of a repository for people. */
function htmlUrl(world, repo) {
    return `${world.urls.server}/${repo.owner}/${repo.name}`;
}
/** Names of `*_url` fields whose address is the repository's with something appended. */
const LINKS = {
    archive_url: '/{archive_format}{/ref}',
    assignees_url: '/assignees{/user}',
    blobs_url: '/git/blobs{/sha}',
    branches_url: '/branches{/branch}',
    collaborators_url: '/collaborators{/collaborator}',
    comments_url: '/comments{/number}',
    commits_url: '/commits{/sha}',
    compare_url: '/compare/{base}...{head}',
    contents_url: '/contents/{+path}',
    contributors_url: '/contributors',
    deployments_url: '/deployments',
    downloads_url: '/downloads',
    events_url: '/events',
    forks_url: '/forks',
    git_commits_url: '/git/commits{/sha}',
    git_refs_url: '/git/refs{/sha}',
    git_tags_url: '/git/tags{/sha}',
    hooks_url: '/hooks',
    issue_comment_url: '/issues/comments{/number}',
    issue_events_url: '/issues/events{/number}',
    issues_url: '/issues{/number}',
    keys_url: '/keys{/key_id}',
    labels_url: '/labels{/name}',
    languages_url: '/languages',
    merges_url: '/merges',
    milestones_url: '/milestones{/number}',
    notifications_url: '/notifications{?since,all,participating}',
    pulls_url: '/pulls{/number}',
    releases_url: '/releases{/id}',
    stargazers_url: '/stargazers',
    statuses_url: '/statuses/{sha}',
    subscribers_url: '/subscribers',
    subscription_url: '/subscription',
    tags_url: '/tags',
    teams_url: '/teams',
    trees_url: '/git/trees{/sha}',
};
/** A repository as it stands inside other answers (`minimal-repository`). */
function minimalRepo(world, repo) {
    const url = repoUrl(world, repo);
    return {
        id: repo.id,
        node_id: nodeId('R', repo.id),
        name: repo.name,
        full_name: `${repo.owner}/${repo.name}`,
        private: false,
        owner: simpleUser(world, repo.owner),
        html_url: htmlUrl(world, repo),
        description: null,
        fork: repo.fork,
        url,
        ...Object.fromEntries(Object.entries(LINKS).map(([name, tail]) => [name, `${url}${tail}`])),
    };
}
/** A repository by itself (`full-repository`). */
function fullRepo(world, repo) {
    const html = htmlUrl(world, repo);
    const open = [...repo.issues.values()].filter((issue) => issue.state === 'open').length;
    return {
        ...minimalRepo(world, repo),
        git_url: `git://127.0.0.1/${repo.owner}/${repo.name}.git`,
        ssh_url: `git@127.0.0.1:${repo.owner}/${repo.name}.git`,
        clone_url: `${html}.git`,
        svn_url: html,
        mirror_url: null,
        homepage: null,
        language: null,
        forks_count: 0,
        stargazers_count: 0,
        watchers_count: 0,
        size: 1,
        default_branch: repo.defaultBranch,
        open_issues_count: open,
        has_issues: true,
        has_projects: false,
        has_wiki: false,
        has_pages: false,
        has_downloads: true,
        has_discussions: false,
        archived: false,
        disabled: false,
        visibility: 'public',
        allow_forking: true,
        is_template: false,
        topics: [],
        pushed_at: repo.pushedAt,
        created_at: repo.createdAt,
        updated_at: repo.pushedAt,
        subscribers_count: 0,
        network_count: 0,
        license: null,
        forks: 0,
        open_issues: open,
        watchers: 0,
    };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/render/commits.ts





/** A commit of the repository that must be there. */
function commitOf(repo, sha) {
    const commit = repo.objects.commit(sha);
    if (commit === null)
        throw new Error(`${repo.owner}/${repo.name} has no commit ${sha}`);
    return commit;
}
/** An identity with its time in UTC, as the API gives it. */
function renderIdentity(who) {
    return { name: who.name, email: who.email, date: isoSeconds(new Date(who.seconds * 1000)) };
}
/** Stands where GitHub's own signature would: enough to make the commit's SHA another one. */
const EMBEDDED_SIGNATURE = '-----BEGIN PGP SIGNATURE-----\n\nembedded\n-----END PGP SIGNATURE-----';
/** What GitHub says of a commit's signature. Here only GitHub signs. */
function renderVerification(commit) {
    return commit.signature === undefined
        ? { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
        : {
            verified: true,
            reason: 'valid',
            signature: commit.signature,
            payload: commitPayload(commit),
            verified_at: renderIdentity(commit.committer).date,
        };
}
/** A commit from `/git/commits` (`git-commit`). */
function gitCommit(world, repo, sha) {
    const commit = commitOf(repo, sha);
    const url = repoUrl(world, repo);
    const html = htmlUrl(world, repo);
    return {
        sha,
        node_id: nodeId('C', `${repo.id}${sha}`),
        url: `${url}/git/commits/${sha}`,
        html_url: `${html}/commit/${sha}`,
        author: renderIdentity(commit.author),
        committer: renderIdentity(commit.committer),
        tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
        message: commit.message,
        parents: commit.parents.map((parent) => ({
            sha: parent,
            url: `${url}/git/commits/${parent}`,
            html_url: `${html}/commit/${parent}`,
        })),
        verification: renderVerification(commit),
    };
}
/** A commit from `/commits` (`commit`), without its files. */
function commitItem(world, repo, sha) {
    const commit = commitOf(repo, sha);
    const url = repoUrl(world, repo);
    const html = htmlUrl(world, repo);
    return {
        sha,
        node_id: nodeId('C', `${repo.id}${sha}`),
        commit: {
            author: renderIdentity(commit.author),
            committer: renderIdentity(commit.committer),
            message: commit.message,
            tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
            url: `${url}/git/commits/${sha}`,
            comment_count: 0,
            verification: renderVerification(commit),
        },
        url: `${url}/commits/${sha}`,
        html_url: `${html}/commit/${sha}`,
        comments_url: `${url}/commits/${sha}/comments`,
        author: account(world, commit.author),
        committer: account(world, commit.committer),
        parents: commit.parents.map((parent) => ({
            sha: parent,
            url: `${url}/commits/${parent}`,
            html_url: `${html}/commit/${parent}`,
        })),
    };
}
/** A commit with its files and their count (`commit` from `/commits/{ref}`). */
function fullCommit(world, repo, sha) {
    const commit = commitOf(repo, sha);
    const parent = commit.parents[0];
    const files = diffTrees(repo.objects, parent === undefined ? null : commitOf(repo, parent).tree, commit.tree);
    const additions = files.reduce((sum, file) => sum + file.additions, 0);
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
    return {
        ...commitItem(world, repo, sha),
        stats: { total: additions + deletions, additions, deletions },
        files: files.slice(0, 300).map((file) => diffEntry(world, repo, sha, file)),
    };
}
/** One changed file (`diff-entry`) as seen from commit `head`. */
function diffEntry(world, repo, head, file) {
    const path = encodePath(file.path);
    return {
        sha: file.sha,
        filename: file.path,
        status: file.status,
        additions: file.additions,
        deletions: file.deletions,
        changes: file.additions + file.deletions,
        blob_url: `${htmlUrl(world, repo)}/blob/${head}/${path}`,
        raw_url: `${htmlUrl(world, repo)}/raw/${head}/${path}`,
        contents_url: `${repoUrl(world, repo)}/contents/${path}?ref=${head}`,
        ...(file.patch === null ? {} : { patch: file.patch }),
    };
}
/** A path for an address: each part encoded, the slashes kept. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
/** The account an email address belongs to, as far as GitHub's own addresses tell. */
function account(world, who) {
    const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(who.email)?.[1];
    const user = login === undefined ? undefined : world.users.get(login.toLowerCase());
    return user === undefined ? null : simpleUser(world, user.login);
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/resolve.ts
/** The commit that a branch, tag, `heads/…`, `tags/…`, full reference or (short) SHA names, or null. */
function resolveCommit(repo, name) {
    if (name === 'HEAD')
        return headOf(repo, repo.defaultBranch);
    if (/^[0-9a-f]{40}$/i.test(name))
        return repo.objects.peel(name.toLowerCase());
    for (const full of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
        const sha = full.startsWith('refs/') ? repo.refs.get(full) : undefined;
        if (sha !== undefined)
            return repo.objects.peel(sha);
    }
    if (!/^[0-9a-f]{4,39}$/i.test(name))
        return null;
    const found = repo.objects.commitsWithPrefix(name.toLowerCase());
    return found.length === 1 ? (found[0] ?? null) : null;
}
/** The commit a branch is at, or null. */
function headOf(repo, branch) {
    return repo.refs.get(`refs/heads/${branch}`) ?? null;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/refs.ts






/** Makes all changes or, when one of them is refused, none. The state itself may do without rules: actor null. */
function changeRefs(world, repo, changes, actor) {
    const next = new Map(repo.refs);
    for (const change of changes) {
        checkChange(repo, next, change);
        if (actor !== null)
            checkPolicy(repo, change, actor);
        if (change.after === null)
            next.delete(change.name);
        else
            next.set(change.name, change.after);
    }
    for (const { name, after } of changes) {
        if (after === null)
            repo.refs.delete(name);
        else
            repo.refs.set(name, after);
        if (after === null)
            closePulls(world, repo, name);
        if (after === null)
            redraft(repo, name);
    }
    repo.pushedAt = world.timestamp();
}
/** What git itself asks of a change: names, objects, compare-and-set, fast-forwards. */
function checkChange(repo, refs, change) {
    const { name, after } = change;
    const current = refs.get(name);
    if (name.split('/').length < 3) {
        throw unprocessable('Reference name must contain at least three slash-separated components.');
    }
    if (!isRefName(name))
        throw unprocessable(`${name} is not a valid ref name.`);
    if (after !== null)
        checkObject(repo, name, after);
    if (change.create === true && current !== undefined)
        throw unprocessable('Reference already exists');
    if (change.before !== undefined && (current ?? null) !== change.before) {
        throw unprocessable(change.before === null
            ? `Reference already exists: ${name} is at ${current}`
            : `${name} is at ${current ?? 'nothing'} but expected ${change.before}`);
    }
    if (current === undefined) {
        if (after === null)
            throw unprocessable('Reference does not exist');
        if ([...refs.keys()].some((other) => conflicts(name, other)))
            throw unprocessable('Reference update failed');
        return;
    }
    if (after === null || after === current || change.force)
        return;
    const forward = repo.objects.typeOf(current) === 'commit' && repo.objects.typeOf(after) === 'commit';
    if (!forward || !descendsFrom(repo.objects, after, current))
        throw unprocessable('Update is not a fast forward');
}
function checkObject(repo, name, sha) {
    if (!/^[0-9a-f]{40}$/.test(sha)) {
        throw unprocessable('The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
    }
    const type = repo.objects.typeOf(sha);
    if (type === null)
        throw unprocessable('Object does not exist');
    if (name.startsWith('refs/heads/') && type !== 'commit')
        throw unprocessable('Reference update failed');
}
/** What this repository asks of a change: rulesets, fixed tags, the guard of workflow files. */
function checkPolicy(repo, change, actor) {
    const { name, after } = change;
    const current = repo.refs.get(name);
    const tag = name.startsWith('refs/tags/') ? name.slice('refs/tags/'.length) : null;
    if (tag !== null && repo.immutableTags.has(tag) && after !== current) {
        const out = [...repo.releases.values()].some((release) => release.immutable && release.tag === tag);
        if (current === undefined)
            throw violation('Cannot create ref due to creations being restricted.');
        if (after !== null)
            throw violation('Cannot update this protected ref.');
        if (out)
            throw violation('Cannot delete this protected ref.');
    }
    const types = new Set(rulesFor(repo, name, actor.user?.login).map((rule) => rule.type));
    if (current === undefined && types.has('creation')) {
        throw violation('Cannot create ref due to creations being restricted.');
    }
    if (after === null && types.has('deletion'))
        throw violation('Cannot delete this protected ref.');
    if (current !== undefined && after !== null && after !== current) {
        if (types.has('pull_request'))
            throw violation('Changes must be made through a pull request.');
        if (types.has('update'))
            throw violation('Cannot update this protected ref.');
        const from = repo.objects.peel(current);
        const to = repo.objects.peel(after);
        const forward = from !== null && to !== null && descendsFrom(repo.objects, to, from);
        if (types.has('non_fast_forward') && !forward)
            throw violation('Cannot force-push to this branch');
    }
    if (after !== null) {
        const commit = repo.objects.commit(after);
        if (types.has('required_signatures') && commit !== null && commit.signature === undefined) {
            throw violation('Commits must have verified signatures.');
        }
        if (repo.workflowGuard &&
            actor.app &&
            workflows(repo, after) !== workflows(repo, headOf(repo, repo.defaultBranch))) {
            throw forbidden();
        }
    }
}
/** The rules that hold for a reference and an actor; without an actor, those that hold at all. */
function rulesFor(repo, name, login) {
    const target = name.startsWith('refs/tags/') ? 'tag' : 'branch';
    return repo.rulesets.flatMap((set, index) => set.target === target && matchesPattern(name, set.pattern) && !(login !== undefined && set.bypass?.includes(login))
        ? set.rules.map((rule) => ({ ...rule, ruleset: index + 1 }))
        : []);
}
function violation(reason) {
    return unprocessable(`Repository rule violations found\n\n${reason}\n\n`);
}
function workflows(repo, sha) {
    const commit = sha === null ? null : repo.objects.peel(sha);
    if (commit === null)
        return null;
    return lookup(repo.objects, commitOf(repo, commit).tree, '.github/workflows')?.sha ?? null;
}
/** Without its tag a published release is a draft again. */
function redraft(repo, name) {
    for (const release of repo.releases.values()) {
        if (`refs/tags/${release.tag}` === name)
            release.draft = true;
    }
}
/** Without its head branch an open pull request closes. */
function closePulls(world, repo, name) {
    for (const issue of repo.issues.values()) {
        if (issue.pull === null || issue.state !== 'open')
            continue;
        const own = issue.pull.headOwner === repo.owner;
        if ((own && name === `refs/heads/${issue.pull.head}`) || name === `refs/heads/${issue.pull.base}`) {
            issue.state = 'closed';
            issue.closedAt = world.timestamp();
        }
    }
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/runs.ts
/** The environment of that name, made without rules when there is none: what a job that names one does. */
function environmentNamed(world, repo, name) {
    const known = repo.environments.get(name.toLowerCase());
    if (known !== undefined)
        return known;
    const made = {
        id: world.nextId(),
        name,
        requiredReviewers: [],
        preventSelfReview: false,
        canAdminsBypass: true,
        branchPolicy: null,
        waitTimer: 0,
        createdAt: world.timestamp(),
    };
    repo.environments.set(name.toLowerCase(), made);
    return made;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/admin-runs.ts

/** The part of `Admin` that is about runs, approvals and environments. */
class RunAdmin {
    world;
    repo;
    constructor(world, repo) {
        this.world = world;
        this.repo = repo;
    }
    /** Adds a run or an attempt; the same attempt again replaces it. */
    createRun(spec) {
        const attempts = this.repo.runs.get(spec.runId) ?? [];
        const first = attempts[0];
        const now = this.world.timestamp();
        const actor = spec.actor ?? first?.actor ?? this.repo.owner;
        const run = {
            id: spec.runId,
            attempt: spec.attempt ?? 1,
            event: spec.event ?? first?.event ?? 'push',
            headSha: spec.headSha ?? first?.headSha ?? this.repo.refs.get(`refs/heads/${this.repo.defaultBranch}`) ?? '',
            headBranch: spec.headBranch === undefined ? (first?.headBranch ?? this.repo.defaultBranch) : spec.headBranch,
            path: spec.path ?? first?.path ?? '.github/workflows/release.yml',
            actor: this.world.user(actor).login,
            triggeringActor: this.world.user(spec.triggeringActor ?? actor).login,
            status: spec.status ?? 'in_progress',
            conclusion: spec.conclusion ?? null,
            createdAt: first?.createdAt ?? spec.startedAt ?? now,
            startedAt: spec.startedAt ?? now,
            referencedWorkflows: spec.referencedWorkflows ?? first?.referencedWorkflows ?? [],
            approvals: first?.approvals ?? [],
            pending: first?.pending ?? [],
        };
        const others = attempts.filter((other) => other.attempt !== run.attempt);
        this.repo.runs.set(spec.runId, [...others, run].sort((a, b) => a.attempt - b.attempt));
    }
    /** A deployment of the run to the environment waits for review. An environment that is not there is made. */
    requestApproval(runId, environment) {
        const { pending } = this.#run(runId);
        const { name } = environmentNamed(this.world, this.repo, environment);
        if (!pending.includes(name))
            pending.push(name);
    }
    /** A reviewer approves; who it is, and whether the rules let them, is the test's affair. */
    approve(runId, environment, user, comment = '') {
        this.#review(runId, { environments: [environment], state: 'approved', user, comment });
    }
    reject(runId, environment, user, comment = '') {
        this.#review(runId, { environments: [environment], state: 'rejected', user, comment });
    }
    /** An entry of the list of approvals as it is given: several environments, `pending`. */
    addApproval(runId, approval) {
        this.#review(runId, approval);
    }
    /** Creates or replaces an environment. Without a specification it has no rules. */
    setEnvironment(name, spec = {}) {
        const known = this.repo.environments.get(name.toLowerCase());
        const environment = {
            id: known?.id ?? this.world.nextId(),
            name,
            requiredReviewers: spec.requiredReviewers ?? [],
            preventSelfReview: spec.preventSelfReview ?? false,
            canAdminsBypass: 'canAdminsBypass' in spec ? spec.canAdminsBypass : true,
            branchPolicy: spec.branchPolicy ?? null,
            waitTimer: spec.waitTimer ?? 0,
            createdAt: known?.createdAt ?? this.world.timestamp(),
        };
        this.repo.environments.set(name.toLowerCase(), environment);
    }
    deleteEnvironment(name) {
        this.repo.environments.delete(name.toLowerCase());
    }
    /** An artifact in the list of a run. */
    addArtifact(runId, name, options = {}) {
        const id = this.world.nextId();
        const { size = 1, digest = `sha256:${'0'.repeat(64)}` } = options;
        this.repo.artifacts.push({ id, runId, name, size, digest, createdAt: this.world.timestamp() });
        return id;
    }
    #run(runId) {
        const run = this.repo.runs.get(runId)?.[0];
        if (run === undefined)
            throw new Error(`There is no run ${runId}`);
        return run;
    }
    #review(runId, approval) {
        const { approvals, pending } = this.#run(runId);
        const environments = approval.environments.map((name) => environmentNamed(this.world, this.repo, name).name);
        approvals.push({ ...approval, environments, user: this.world.user(approval.user).login });
        if (approval.state === 'pending')
            return;
        for (const name of environments) {
            const at = pending.indexOf(name);
            if (at >= 0)
                pending.splice(at, 1);
        }
    }
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/releases.ts





/** Characters a release's body may have. */
const RELEASE_BODY_LIMIT = 125_000;
/** `sha256:` and hex, as the API gives an asset's digest. */
function assetDigest(asset) {
    return asset.state === 'starter' ? null : `sha256:${(0,external_node_crypto_.createHash)('sha256').update(asset.bytes).digest('hex')}`;
}
/** The name GitHub stores an asset under: what GitHub's own command line expects of it. */
function storedAssetName(original) {
    let name = original.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    if (name.startsWith('.'))
        name = `default${name}`;
    name = name
        .replace(/[^a-z0-9\-_+@]+/gi, '.')
        .replace(/\.+/g, '.')
        .replace(/^\.|\.$/g, '');
    return name !== original && !name.includes('.') ? `default.${name}` : name;
}
/** Refuses what GitHub refuses of a tag name and a body. */
function checkRelease(tag, body) {
    if (!isRefName(`refs/tags/${tag}`)) {
        throw invalid({ resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name is not a valid tag' });
    }
    if (body !== null && body.length > RELEASE_BODY_LIMIT) {
        const message = `body is too long (maximum is ${RELEASE_BODY_LIMIT} characters)`;
        throw invalid({ resource: 'Release', code: 'custom', field: 'body', message });
    }
}
/**
 * What publishing asks and does: one published release a tag; a tag that is not there is made, lightweight, at
 * `target`; one that is there stays, whatever `target` says.
 */
function publishTag(world, repo, wish, actor) {
    const taken = [...repo.releases.values()].some((r) => !r.draft && r.tag === wish.tag && r.id !== wish.id);
    if (taken)
        throw invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
    const used = repo.immutableTags.has(wish.tag)
        ? [{ resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name was used by an immutable release' }]
        : [];
    const name = `refs/tags/${wish.tag}`;
    const sha = targetCommit(repo, wish.target);
    if (repo.refs.has(name) || sha === null) {
        if (used.length > 0)
            throw invalid(...used);
        return;
    }
    try {
        changeRefs(world, repo, [{ name, after: sha, force: false, create: true }], actor);
    }
    catch (error) {
        if (!(error instanceof ApiError) || error.status !== 422)
            throw error;
        const message = `pre_receive ${error.message}`;
        throw invalid({ resource: 'Release', code: 'custom', field: 'pre_receive', message }, ...used, TAGLESS);
    }
}
const TAGLESS = {
    resource: 'Release',
    code: 'custom',
    message: 'Published releases must have a valid tag',
};
/** A target must be a branch or a whole SHA, also for a draft and when it will be ignored: a tag is none. */
function checkTarget(repo, wish) {
    if (targetCommit(repo, wish.target) !== null)
        return;
    const wrong = { resource: 'Release', code: 'invalid', field: 'target_commitish' };
    if (wish.draft || repo.refs.has(`refs/tags/${wish.tag}`))
        throw invalid(wrong);
    const message = 'tag_name is not a valid tag';
    throw invalid({ resource: 'Release', code: 'custom', field: 'tag_name', message }, TAGLESS, wrong);
}
function targetCommit(repo, target) {
    const full = /^[0-9a-f]{40}$/.test(target) ? resolveCommit(repo, target) : null;
    return full ?? headOf(repo, target.replace(/^refs\/heads\//, ''));
}
/** Marks a release as published now, and as immutable where the repository wants that. */
function markPublished(world, repo, release) {
    release.draft = false;
    release.publishedAt = world.timestamp();
    if (!repo.immutableReleases)
        return;
    release.immutable = true;
    repo.immutableTags.add(release.tag);
}
/** Takes up `make_latest`; `legacy` goes by the date, like the default when nothing was latest before. */
function settleLatest(repo, release, makeLatest) {
    const eligible = !release.draft && !release.prerelease;
    if (eligible && makeLatest !== 'false')
        repo.latestRelease = release.id;
    else if (repo.latestRelease === release.id)
        repo.latestRelease = null;
}
/** What `/releases/latest` shows, or null. */
function latestRelease(repo) {
    const published = [...repo.releases.values()].filter((release) => !release.draft && !release.prerelease);
    return (published.find((release) => release.id === repo.latestRelease) ??
        published.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || b.id - a.id)[0] ??
        null);
}
/** Refuses a change of assets once an immutable release is out. */
function checkAssetsOpen(release, verb) {
    if (release.immutable)
        throw unprocessable(`Cannot ${verb} assets ${verb === 'upload' ? 'to' : 'of'} an immutable release.`);
}
/** Puts an asset into a release under its stored name; a name that is taken, even by a starter, is a 422. */
function addAsset(world, release, wish) {
    const name = storedAssetName(wish.name);
    if (release.assets.some((asset) => asset.name === name)) {
        throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
    }
    const now = world.timestamp();
    const asset = {
        id: world.nextId(),
        name,
        label: wish.label ?? (name === wish.name ? '' : wish.name),
        state: wish.complete ? 'uploaded' : 'starter',
        contentType: wish.contentType,
        bytes: wish.bytes,
        uploader: wish.uploader,
        createdAt: now,
        updatedAt: now,
        downloads: 0,
    };
    release.assets.push(asset);
    return asset;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/pulls.ts




/** Compares two commits; null when they have no common ancestor. Files are those that changed since it. */
function compareCommits(repo, base, head) {
    const { objects } = repo;
    const common = mergeBase(objects, base, head);
    if (common === null)
        return null;
    return {
        base,
        head,
        mergeBase: common,
        ahead: log(objects, head, ancestors(objects, base)).reverse(),
        behind: log(objects, base, ancestors(objects, head)).length,
        files: diffTrees(objects, commitOf(repo, common).tree, commitOf(repo, head).tree),
    };
}
/** The repository a pull request's head is in; a fork has its parent's name and another owner. */
function headRepo(world, repo, owner) {
    return owner.toLowerCase() === repo.owner.toLowerCase() ? repo : world.repo(owner, repo.name);
}
/** Lets an open pull request follow its branches. */
function followBranches(world, repo, issue, pull) {
    if (issue.state !== 'open')
        return;
    const from = headRepo(world, repo, pull.headOwner);
    const head = from === null ? null : headOf(from, pull.head);
    if (head !== null) {
        if (from !== null && from !== repo)
            repo.objects.adopt(from.objects);
        pull.headSha = head;
    }
    pull.baseSha = headOf(repo, pull.base) ?? pull.baseSha;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/snapshot.ts



/** A copy of what is in a repository. */
function takeSnapshot(world, repo) {
    const refs = [...repo.refs].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        refs: Object.fromEntries(refs),
        annotatedTags: Object.fromEntries(refs.flatMap(([name, sha]) => {
            const tag = name.startsWith('refs/tags/') ? repo.objects.tag(sha) : null;
            if (tag === null)
                return [];
            const { object, message } = tag;
            return [[name.slice('refs/tags/'.length), { object, message, tagger: renderIdentity(tag.tagger) }]];
        })),
        releases: [...repo.releases.values()].map((release) => ({
            id: release.id,
            tag: release.tag,
            target: release.target,
            name: release.name,
            body: release.body,
            draft: release.draft,
            prerelease: release.prerelease,
            immutable: release.immutable,
            author: release.author,
            assets: release.assets.map((asset) => ({
                id: asset.id,
                name: asset.name,
                label: asset.label,
                state: asset.state,
                contentType: asset.contentType,
                size: asset.bytes.length,
                digest: assetDigest(asset),
                bytes: Buffer.from(asset.bytes),
            })),
        })),
        pulls: [...repo.issues.values()].flatMap((issue) => {
            const { pull } = issue;
            if (pull === null)
                return [];
            followBranches(world, repo, issue, pull);
            return [
                {
                    number: issue.number,
                    state: issue.state,
                    merged: pull.mergedAt !== null,
                    draft: pull.draft,
                    title: issue.title,
                    body: issue.body,
                    user: issue.user,
                    head: pull.headOwner === repo.owner ? pull.head : `${pull.headOwner}:${pull.head}`,
                    headSha: pull.headSha,
                    base: pull.base,
                    labels: [...issue.labels],
                    assignees: [...issue.assignees],
                    milestone: issue.milestone === null ? null : (repo.milestones.get(issue.milestone)?.title ?? null),
                    reviewers: [...pull.reviewers],
                    teamReviewers: [...pull.teamReviewers],
                },
            ];
        }),
        comments: [...repo.comments.values()].map(({ id, issue, user, body }) => ({ id, issue, user, body })),
    };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/admin.ts








/** The date of commits whose date is not given: fixed, so that equal contents have equal SHAs. */
const DEFAULT_DATE = '2026-01-01T00:00:00Z';
/** Changes the state directly: no HTTP, no permissions, no rules. Everything concerns the first repository. */
class Admin extends RunAdmin {
    /** Commits files to a branch, which is made (from the default branch) when it is not there. Returns the SHA. */
    commitFiles(branch, files, message, options = {}) {
        const head = headOf(this.repo, branch) ?? headOf(this.repo, this.repo.defaultBranch);
        const parent = options.parent === undefined ? head : options.parent;
        const sha = commit(this.repo, parent, files, message, options);
        this.setRef(`refs/heads/${branch}`, sha);
        return sha;
    }
    /** A branch at a commit, by default the head of the default branch. */
    createBranch(name, sha) {
        this.setRef(`refs/heads/${name}`, sha ?? this.mustResolve(this.repo.defaultBranch));
    }
    /** Creates or moves a reference, by its full name. */
    setRef(ref, sha) {
        changeRefs(this.world, this.repo, [{ name: ref, after: sha, force: true }], null);
    }
    deleteRef(ref) {
        changeRefs(this.world, this.repo, [{ name: ref, after: null, force: true }], null);
    }
    /** A tag object and its reference. Returns the SHA of the object. */
    createAnnotatedTag(name, target, message, date = DEFAULT_DATE) {
        const type = this.repo.objects.typeOf(target);
        if (type === null)
            throw new Error(`There is no object ${target}`);
        const tagger = identity(this.repo.owner, date);
        const sha = this.repo.objects.putTag({ object: target, type, tag: name, tagger, message });
        this.setRef(`refs/tags/${name}`, sha);
        return sha;
    }
    /** A fork: the same name, history and references under another owner. */
    addFork(owner) {
        const fork = this.world.addRepo(owner, this.repo.name, this.world.nextId(), this.repo.defaultBranch, true);
        fork.objects.adopt(this.repo.objects);
        for (const [name, sha] of this.repo.refs)
            fork.refs.set(name, sha);
    }
    /** Another repository, with one commit. */
    addRepository(owner, name, files) {
        const id = this.world.nextId();
        const other = this.world.addRepo(owner, name, id, this.repo.defaultBranch);
        return { id, commitSha: seed(this.world, other, files, 'Initial commit', DEFAULT_DATE) };
    }
    /** Commits files to a branch of another repository, as `commitFiles` does. */
    commitTo(owner, name, branch, files, message) {
        const other = this.world.repo(owner, name);
        if (other === null)
            throw new Error(`There is no repository ${owner}/${name}`);
        return new Admin(this.world, other).commitFiles(branch, files, message);
    }
    addUser(login, options = {}) {
        const known = this.world.users.get(login.toLowerCase());
        const id = options.id ?? known?.id ?? this.world.nextId();
        this.world.users.set(login.toLowerCase(), { login, id, type: options.type ?? known?.type ?? 'User' });
    }
    /** A team and who is in it. */
    setTeam(org, slug, members, name = slug) {
        const key = `${org}/${slug}`.toLowerCase();
        const id = this.world.teams.get(key)?.id ?? this.world.nextId();
        this.world.teams.set(key, { id, name, members: members.map((login) => this.world.user(login).login) });
    }
    /** Adds a token, or changes what one may do. */
    setToken(token, login, permissions, app = false) {
        this.world.tokens[token] = { login, permissions, app };
    }
    /** Whether releases are immutable from the moment they are published. */
    setImmutableReleases(on) {
        this.repo.immutableReleases = on;
    }
    /** All rulesets of the repository; an earlier call's are gone. */
    setRules(rulesets) {
        this.repo.rulesets = rulesets;
    }
    /** Whether app tokens are refused references at commits whose workflow files differ from the default branch's. */
    setWorkflowGuard(on) {
        this.repo.workflowGuard = on;
    }
    /** Whether GitHub Actions may create pull requests. */
    pullsCreationAllowed(on) {
        this.repo.pullsCreationAllowed = on;
    }
    /** How far GitHub's clock is ahead of this machine's. */
    setClock(offsetMs) {
        this.world.clockOffset = offsetMs;
    }
    /** Moves GitHub's clock on. */
    advance(ms) {
        this.world.clockOffset += ms;
    }
    /** Merges a pull request with a merge commit, as a person would. Returns its SHA. */
    mergePull(number, date = DEFAULT_DATE) {
        const issue = this.repo.issues.get(number);
        const pull = issue?.pull ?? null;
        if (issue === undefined || pull === null)
            throw new Error(`There is no pull request ${number}`);
        const head = headOf(this.repo, pull.head) ?? pull.headSha;
        const base = this.mustResolve(`heads/${pull.base}`);
        const who = identity(this.repo.owner, date);
        const { tree } = commitOf(this.repo, head);
        const message = `Merge pull request #${number} from ${pull.headOwner}/${pull.head}`;
        const sha = this.repo.objects.putCommit({ tree, parents: [base, head], author: who, committer: who, message });
        pull.headSha = head;
        pull.mergedAt = this.world.timestamp();
        pull.mergeCommit = sha;
        issue.state = 'closed';
        issue.closedAt = pull.mergedAt;
        this.setRef(`refs/heads/${pull.base}`, sha);
        return sha;
    }
    /** Submits a review of a pull request: whoever was asked for one is asked no longer. Returns its id. */
    reviewPull(number, login, state = 'APPROVED', body = '') {
        const pull = this.repo.issues.get(number)?.pull ?? null;
        if (pull === null)
            throw new Error(`There is no pull request ${number}`);
        const { login: user } = this.world.user(login);
        const id = this.world.nextId();
        pull.reviews.push({ id, user, state, body, commit: pull.headSha, submittedAt: this.world.timestamp() });
        pull.reviewers = pull.reviewers.filter((other) => other !== user);
        return id;
    }
    /** Opens an issue that is no pull request. Returns its number. */
    openIssue(title, user) {
        return openIssue(this.world, this.repo, { title, body: null, user, pull: null }).number;
    }
    /** The bytes of a file at a branch, tag or commit, or null. */
    readFile(ref, path) {
        const found = lookup(this.repo.objects, commitOf(this.repo, this.mustResolve(ref)).tree, path);
        return found === null ? null : this.repo.objects.blob(found.sha);
    }
    /** All files at a branch, tag or commit: path to mode and blob SHA. */
    listFiles(ref) {
        const rows = flatten(this.repo.objects, commitOf(this.repo, this.mustResolve(ref)).tree);
        return Object.fromEntries(rows.map((row) => [row.path, { mode: row.mode, sha: row.sha }]));
    }
    /** Everything that tests compare, as it is now; changing it changes nothing. */
    snapshot() {
        return takeSnapshot(this.world, this.repo);
    }
    mustResolve(ref) {
        const sha = resolveCommit(this.repo, ref);
        if (sha === null)
            throw new Error(`There is no commit ${ref}`);
        return sha;
    }
}
/** The first commit of a repository, on its default branch. */
function seed(world, repo, files, message, date) {
    const sha = commit(repo, null, files, message, { date });
    changeRefs(world, repo, [{ name: `refs/heads/${repo.defaultBranch}`, after: sha, force: true }], null);
    return sha;
}
function commit(repo, parent, files, message, options) {
    const edits = [
        ...Object.entries(files).map(([path, file]) => ({
            path,
            mode: file.mode ?? '100644',
            sha: repo.objects.putBlob(Buffer.from(file.content)),
        })),
        ...(options.deleted ?? []).map((path) => ({ path, mode: '100644', sha: null })),
    ];
    const tree = editTree(repo.objects, parent === null ? null : commitOf(repo, parent).tree, edits);
    if (tree === null)
        throw new Error('A path to delete is not there');
    const who = identity(repo.owner, options.date ?? DEFAULT_DATE);
    return repo.objects.putCommit({
        tree,
        parents: parent === null ? [] : [parent],
        author: who,
        committer: who,
        message,
    });
}
/** The same on every start and machine: no ids, no clock. */
function identity(login, date) {
    const at = parseDate(date);
    if (at === null)
        throw new Error(`Not a date: ${date}`);
    return { name: login, email: `${login}@users.noreply.github.com`, ...at };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/embedded-github/src/fields.ts

/** A JSON body, read field by field; a field of the wrong type is a 422. `null` counts as absent, save in `raw`. */
class Fields {
    #values;
    constructor(values) {
        this.#values = values;
    }
    raw(name) {
        return this.#values[name];
    }
    has(name) {
        return this.#values[name] !== undefined;
    }
    string(name) {
        return this.#typed(name, 'string', (value) => typeof value === 'string');
    }
    boolean(name) {
        return this.#typed(name, 'boolean', (value) => typeof value === 'boolean');
    }
    integer(name) {
        return this.#typed(name, 'integer', (value) => Number.isSafeInteger(value));
    }
    strings(name) {
        return this.#typed(name, 'array', (value) => isListOf(value, (item) => typeof item === 'string'));
    }
    object(name) {
        const value = this.#typed(name, 'object', isRecord);
        return value === undefined ? undefined : new Fields(value);
    }
    objects(name) {
        return this.#typed(name, 'array', (value) => isListOf(value, isRecord))?.map((item) => new Fields(item));
    }
    /** A text that must be there. */
    required(name) {
        return needed(name, this.string(name));
    }
    #typed(name, type, fits) {
        const value = this.#values[name];
        if (value === undefined || value === null)
            return undefined;
        if (!fits(value))
            throw malformed(`For 'properties/${name}', ${JSON.stringify(value)} is not of type ${type}.`);
        return value;
    }
}
function isListOf(value, fits) {
    return Array.isArray(value) && value.every(fits);
}
/** The value, or the 422 for a missing one. */
function needed(name, value) {
    if (value === undefined)
        throw malformed(`"${name}" wasn't supplied.`);
    return value;
}
/** Whether a JSON value is an object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/graphql-failure.ts
/** A failure in the answer of a field; the answer is 200 all the same. */
class FieldFailure extends Error {
    type;
    constructor(type, message) {
        super(message);
        this.type = type;
    }
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/router.ts

/** A route below `/repos/{owner}/{repo}`; a repository that is not there is a 404. */
function repoRoute(method, path, needs, handle, options = {}) {
    return {
        ...options,
        method,
        path: `/repos/{owner}/{repo}${path}`,
        needs,
        handle: (call) => {
            const repo = call.world.repo(param(call, 'owner'), param(call, 'repo'));
            if (repo === null)
                throw notFound();
            return handle({ ...call, repo });
        },
    };
}
/** A part of the path, decoded. */
function param(call, name) {
    const value = call.params[name];
    if (value === undefined)
        throw new Error(`The route has no {${name}}`);
    return value;
}
/** A numeric part of the path; anything else is nowhere. */
function numberParam(call, name) {
    const value = param(call, name);
    if (!/^\d{1,15}$/.test(value))
        throw notFound();
    return Number(value);
}
/** Whether the actor's token has a permission; `write` includes `read`. */
function may(actor, name, wanted) {
    const has = actor.permissions[name] ?? 'none';
    return has === 'write' || has === wanted;
}
/** The name of who acts; nobody may not act, so this is only for routes that need a permission to write. */
function actorName(call) {
    return call.actor.user?.login ?? 'ghost';
}
/** Finds a request's route and the parts of its path. */
class Router {
    #routes;
    constructor(routes) {
        this.#routes = routes.map((route) => {
            const names = [];
            const source = route.path.replace(/\{(\w+)(\+?)\}/g, (_, name, rest) => {
                names.push(name);
                return rest === '+' ? '(.*)' : '([^/]+)';
            });
            return { route, names, pattern: new RegExp(`^${source}$`) };
        });
    }
    /** The first route that fits, or null. HEAD finds what GET finds. */
    find(method, path, uploads) {
        const wanted = method === 'HEAD' ? 'GET' : method;
        for (const { route, pattern, names } of this.#routes) {
            if (route.method !== wanted || (route.uploads === true) !== uploads)
                continue;
            const match = pattern.exec(path);
            if (match === null)
                continue;
            const params = names.map((name, index) => [name, decode(match[index + 1] ?? '')]);
            return { route, params: Object.fromEntries(params) };
        }
        return null;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/graphql-commit.ts






/**
 * The mutation `createCommitOnBranch`: a commit on the head that is expected, which GitHub signs, and the branch moved
 * to it. The branch must be there. Answers with the repository and the commit's SHA.
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch
 */
function commitOnBranch(world, actor, input) {
    const branch = needed('branch', input.object('branch'));
    const [owner = '', name = ''] = branch.required('repositoryNameWithOwner').split('/');
    const repo = world.repo(owner, name);
    if (repo === null) {
        throw new FieldFailure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    }
    if (!may(actor, 'contents', 'write')) {
        throw new FieldFailure('FORBIDDEN', 'Resource not accessible by integration');
    }
    const ref = `refs/heads/${branch.required('branchName')}`;
    const head = repo.refs.get(ref);
    const expected = input.required('expectedHeadOid');
    if (head !== expected) {
        throw new FieldFailure('STALE_DATA', `Expected branch to point to "${expected}" but it did not.  Pull and try again.`);
    }
    const edits = editsOf(repo, input.object('fileChanges') ?? new Fields({}));
    const tree = editTree(repo.objects, commitOf(repo, head).tree, edits);
    if (tree === null) {
        throw new FieldFailure('UNPROCESSABLE', `A path was requested for deletion which does not exist as of commit oid \`${head}\``);
    }
    const author = identityOf(world, actor);
    const sha = repo.objects.putCommit({
        tree,
        parents: [head],
        author,
        committer: { ...author, name: 'GitHub', email: 'noreply@github.com' },
        message: messageOf(needed('message', input.object('message'))),
        signature: EMBEDDED_SIGNATURE,
    });
    changeRefs(world, repo, [{ name: ref, after: sha, force: false }], actor);
    return { repo, sha, ref };
}
function editsOf(repo, changes) {
    const edits = [
        ...(changes.objects('deletions') ?? []).map((file) => ({ path: file.required('path'), mode: '100644', sha: null })),
        ...(changes.objects('additions') ?? []).map((file) => ({
            path: file.required('path'),
            mode: '100644',
            sha: repo.objects.putBlob(Buffer.from(file.required('contents'), 'base64')),
        })),
    ];
    const wrong = edits.find(({ path }) => !isTreePath(path));
    if (wrong !== undefined)
        throw new FieldFailure('UNPROCESSABLE', `The path ${wrong.path} is malformed`);
    return edits;
}
function messageOf(message) {
    const body = message.string('body') ?? '';
    return body === '' ? message.required('headline') : `${message.required('headline')}\n\n${body}`;
}
function identityOf(world, { user }) {
    const { id, login } = user ?? world.user('ghost');
    const seconds = Math.floor(world.now().getTime() / 1000);
    return { name: login, email: `${id}+${login}@users.noreply.github.com`, seconds, zone: '+0000' };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/graphql-parser.ts
const TOKEN = /\s*,*\s*(?:#[^\n]*\s*)*(\.\.\.|[{}()[\]:!=$@|]|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*|$)/y;
/** Reads one GraphQL operation. Throws on what it cannot read. */
function parseOperation(source) {
    const tokens = tokenize(source);
    let at = 0;
    const peek = () => tokens[at] ?? '';
    const take = (expected) => {
        const token = peek();
        if (token === '' || (expected !== undefined && token !== expected)) {
            throw new Error(`Expected ${expected ?? 'more'}, actual: ${token === '' ? 'end of document' : token}`);
        }
        at += 1;
        return token;
    };
    const eat = (token) => {
        if (peek() !== token)
            return false;
        at += 1;
        return true;
    };
    const value = () => {
        if (eat('$'))
            return { variable: take() };
        if (eat('['))
            return list();
        if (eat('{'))
            return { fields: pairs('}') };
        const token = take();
        if (token.startsWith('"'))
            return JSON.parse(token);
        if (/^-?\d/.test(token))
            return Number(token);
        if (token === 'null')
            return null;
        return token === 'true' ? true : token === 'false' ? false : token;
    };
    const list = () => {
        const items = [];
        while (!eat(']'))
            items.push(value());
        return items;
    };
    const pairs = (end) => {
        const entries = [];
        while (!eat(end)) {
            const name = take();
            take(':');
            entries.push([name, value()]);
        }
        return Object.fromEntries(entries);
    };
    const selections = () => {
        const found = [];
        if (!eat('{'))
            return found;
        while (!eat('}'))
            found.push(selection());
        return found;
    };
    const selection = () => {
        if (eat('...')) {
            take('on');
            const on = take();
            return { name: on, alias: on, on, args: {}, selections: selections() };
        }
        const first = take();
        const name = eat(':') ? take() : first;
        const args = eat('(') ? pairs(')') : {};
        return { name, alias: first, args, selections: selections() };
    };
    const type = peek() === 'mutation' ? 'mutation' : 'query';
    // The operation's name and the types of its variables are not needed.
    while (peek() !== '{')
        take();
    const operation = { type, selections: selections() };
    if (peek() !== '')
        throw new Error(`Unexpected ${peek()}: one operation at a time is understood here`);
    return operation;
}
function tokenize(source) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < source.length) {
        const start = TOKEN.lastIndex;
        const match = TOKEN.exec(source);
        if (match === null)
            throw new Error(`Cannot read the query at ${JSON.stringify(source.slice(start, start + 20))}`);
        if (match[1] !== '')
            tokens.push(match[1]);
    }
    return tokens;
}
/** A value with its variables filled in. */
function fill(value, variables) {
    if (Array.isArray(value))
        return value.map((item) => fill(item, variables));
    if (typeof value !== 'object' || value === null)
        return value;
    if ('variable' in value)
        return variables[value.variable] ?? null;
    if ('fields' in value) {
        return Object.fromEntries(Object.entries(value.fields).map(([name, item]) => [name, fill(item, variables)]));
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/graphql.ts










const ZEROS = '0'.repeat(40);
/** `POST /graphql`: the mutations `updateRefs` and `createCommitOnBranch`, and what is asked of a repository's ids and references. */
function answerGraphql(world, actor, body) {
    if (actor.user === null)
        throw new ApiError(401, 'This endpoint requires you to be authenticated.');
    const { query, variables } = body;
    if (typeof query !== 'string')
        return failed('A query attribute must be specified and must be a string.');
    let operation;
    try {
        operation = parseOperation(query);
    }
    catch (error) {
        return failed(`Parse error on ${error instanceof Error ? error.message : String(error)}`);
    }
    const roots = operation.type === 'mutation' ? mutations(world, actor) : queries(world, actor);
    const data = {};
    const errors = [];
    for (const selection of operation.selections) {
        const resolve = roots[selection.name];
        if (resolve === undefined) {
            return failed(`Field '${selection.name}' doesn't exist on type '${operation.type === 'query' ? 'Query' : 'Mutation'}'`);
        }
        try {
            data[selection.alias] = project(resolve(argsOf(selection, variables)), selection, variables);
        }
        catch (error) {
            const known = error instanceof FieldFailure || error instanceof ApiError;
            if (!known)
                throw error;
            const type = error instanceof FieldFailure ? error.type : 'UNPROCESSABLE';
            data[selection.alias] = null;
            errors.push({ type, path: [selection.alias], locations: [{ line: 1, column: 1 }], message: error.message });
        }
    }
    return { status: 200, json: errors.length === 0 ? { data } : { data, errors } };
}
function failed(message) {
    return { status: 200, json: { errors: [{ message, locations: [{ line: 1, column: 1 }] }] } };
}
function argsOf(selection, variables) {
    const given = isRecord(variables) ? variables : {};
    return new Fields(Object.fromEntries(Object.entries(selection.args).map(([name, value]) => [name, fill(value, given)])));
}
/** Of a resolved value, what was asked for. Fields are values, or functions of their arguments. */
function project(value, selection, variables) {
    if (Array.isArray(value))
        return value.map((item) => project(item, selection, variables));
    if (!isRecord(value))
        return value ?? null;
    const out = {};
    for (const field of selection.selections) {
        if (field.on !== undefined) {
            if (value['__typename'] === field.on)
                Object.assign(out, project(value, field, variables));
            continue;
        }
        const found = value[field.name];
        if (found === undefined)
            throw new FieldFailure('undefinedField', `Field '${field.name}' doesn't exist on type '${String(value['__typename'])}'`);
        const resolved = typeof found === 'function' ? found(argsOf(field, variables)) : found;
        out[field.alias] = project(resolved, field, variables);
    }
    return out;
}
function queries(world, actor) {
    return {
        viewer: () => ({ __typename: 'User', login: actor.user?.login, id: nodeId('U', actor.user?.id ?? 0) }),
        rateLimit: () => ({ __typename: 'RateLimit', limit: 5000, cost: 1, remaining: 4999, used: 1 }),
        repository: (args) => {
            const owner = args.string('owner') ?? '';
            const name = args.string('name') ?? '';
            const repo = world.repo(owner, name);
            if (repo === null) {
                throw new FieldFailure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
            }
            return repositoryNode(world, repo);
        },
    };
}
function repositoryNode(world, repo) {
    return {
        __typename: 'Repository',
        id: nodeId('R', repo.id),
        databaseId: repo.id,
        name: repo.name,
        nameWithOwner: `${repo.owner}/${repo.name}`,
        isPrivate: false,
        url: htmlUrl(world, repo),
        owner: { __typename: world.user(repo.owner).type, login: repo.owner },
        defaultBranchRef: () => refNode(repo, `refs/heads/${repo.defaultBranch}`),
        ref: (args) => {
            const name = args.string('qualifiedName') ?? '';
            const full = [name, `refs/heads/${name}`, `refs/tags/${name}`].find((candidate) => repo.refs.has(candidate));
            return full === undefined ? null : refNode(repo, full);
        },
        object: (args) => {
            const sha = args.string('oid') ?? resolveCommit(repo, args.string('expression') ?? '');
            return sha === null ? null : objectNode(repo, sha);
        },
    };
}
function refNode(repo, full) {
    const cut = full.indexOf('/', 'refs/'.length) + 1;
    return {
        __typename: 'Ref',
        id: nodeId('REF', `${repo.id}:${full}`),
        name: full.slice(cut),
        prefix: full.slice(0, cut),
        target: () => objectNode(repo, repo.refs.get(full) ?? ''),
    };
}
const KINDS = { blob: 'Blob', tree: 'Tree', commit: 'Commit', tag: 'Tag' };
function objectNode(repo, sha) {
    const type = repo.objects.typeOf(sha);
    if (type === null)
        return null;
    const tag = repo.objects.tag(sha);
    return {
        __typename: KINDS[type],
        id: nodeId(KINDS[type], `${repo.id}${sha}`),
        oid: sha,
        ...(tag === null ? {} : { name: tag.tag, message: tag.message, target: () => objectNode(repo, tag.object) }),
        ...(type === 'commit' ? { message: repo.objects.commit(sha)?.message } : {}),
    };
}
function mutations(world, actor) {
    return {
        createCommitOnBranch: (args) => {
            const input = args.object('input') ?? new Fields({});
            const { repo, sha, ref } = commitOnBranch(world, actor, input);
            return {
                __typename: 'CreateCommitOnBranchPayload',
                clientMutationId: input.string('clientMutationId') ?? null,
                commit: () => objectNode(repo, sha),
                ref: () => refNode(repo, ref),
            };
        },
        updateRefs: (args) => {
            const input = args.object('input') ?? new Fields({});
            const id = input.string('repositoryId') ?? '';
            const repo = [...world.repos.values()].find((candidate) => nodeId('R', candidate.id) === id);
            if (repo === undefined)
                throw new FieldFailure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
            if (!may(actor, 'contents', 'write'))
                throw new FieldFailure('FORBIDDEN', 'Resource not accessible by integration');
            changeRefs(world, repo, (input.objects('refUpdates') ?? []).map(refChange), actor);
            return { __typename: 'UpdateRefsPayload', clientMutationId: input.string('clientMutationId') ?? null };
        },
    };
}
/** Zeros stand for "no such reference", before and after; without `beforeOid` nothing is compared. */
function refChange(update) {
    const before = update.string('beforeOid');
    const after = update.required('afterOid');
    return {
        name: update.required('name'),
        after: after === ZEROS ? null : after,
        force: update.boolean('force') ?? false,
        ...(before === undefined ? {} : { before: before === ZEROS ? null : before }),
    };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/paging.ts
/** One page of a list, with the `Link` header to the others. */
function page(call, items, render) {
    const { rows, headers } = slice(call, items);
    return { status: 200, json: rows.map(render), headers };
}
/** The rows of the page asked for (30 unless told, 100 at most) and its `Link` header. */
function slice(call, items) {
    const size = Math.min(100, positive(call.query.get('per_page'), 30));
    const current = positive(call.query.get('page'), 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (number, rel) => {
        const url = new URL(`${call.world.urls.api}${call.path}`);
        url.searchParams.set('page', String(number));
        return `<${url.href}>; rel="${rel}"`;
    };
    const links = [
        ...(current > 1 ? [link(current - 1, 'prev')] : []),
        ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
        ...(current > 1 ? [link(1, 'first')] : []),
    ];
    return {
        rows: items.slice((current - 1) * size, current * size),
        headers: links.length === 0 ? {} : { link: links.join(', ') },
    };
}
function positive(text, otherwise) {
    const value = Number(text ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/render/issues.ts




/** An issue (`issue`); of a pull request, the part of it that is an issue. */
function renderIssue(world, repo, issue) {
    const url = `${repoUrl(world, repo)}/issues/${issue.number}`;
    const html = `${htmlUrl(world, repo)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
    const pull = `${repoUrl(world, repo)}/pulls/${issue.number}`;
    return {
        url,
        repository_url: repoUrl(world, repo),
        labels_url: `${url}/labels{/name}`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        html_url: html,
        ...issueCore(world, repo, issue),
        state_reason: null,
        comments: [...repo.comments.values()].filter((comment) => comment.issue === issue.number).length,
        ...(issue.pull === null
            ? {}
            : {
                draft: issue.pull.draft,
                pull_request: {
                    url: pull,
                    html_url: html,
                    diff_url: `${html}.diff`,
                    patch_url: `${html}.patch`,
                    merged_at: issue.pull.mergedAt,
                },
            }),
    };
}
/** The fields that issues and pull requests share. */
function issueCore(world, repo, issue) {
    const milestone = issue.milestone === null ? undefined : repo.milestones.get(issue.milestone);
    return {
        id: issue.id,
        node_id: issueNode(issue),
        number: issue.number,
        title: issue.title,
        user: simpleUser(world, issue.user),
        labels: issue.labels.map((name) => renderLabel(world, repo, name)),
        state: issue.state,
        locked: false,
        active_lock_reason: null,
        assignee: issue.assignees[0] === undefined ? null : simpleUser(world, issue.assignees[0]),
        assignees: issue.assignees.map((login) => simpleUser(world, login)),
        milestone: milestone === undefined ? null : renderMilestone(world, repo, milestone),
        created_at: issue.createdAt,
        updated_at: issue.updatedAt,
        closed_at: issue.closedAt,
        author_association: issue.user === repo.owner ? 'OWNER' : 'CONTRIBUTOR',
        body: issue.body,
    };
}
/** A label (`label`). */
function renderLabel(world, repo, name) {
    const label = labelNamed(world, repo, name);
    return {
        id: label.id,
        node_id: nodeId('LA', label.id),
        url: `${repoUrl(world, repo)}/labels/${encodeURIComponent(label.name)}`,
        name: label.name,
        description: label.description ?? '',
        color: label.color,
        default: false,
    };
}
/** A milestone (`milestone`). */
function renderMilestone(world, repo, milestone) {
    const url = `${repoUrl(world, repo)}/milestones/${milestone.number}`;
    const within = [...repo.issues.values()].filter((issue) => issue.milestone === milestone.number);
    return {
        url,
        html_url: `${htmlUrl(world, repo)}/milestone/${milestone.number}`,
        labels_url: `${url}/labels`,
        id: milestone.id,
        node_id: nodeId('MI', milestone.id),
        number: milestone.number,
        title: milestone.title,
        description: milestone.description,
        creator: simpleUser(world, milestone.creator),
        open_issues: within.filter((issue) => issue.state === 'open').length,
        closed_issues: within.filter((issue) => issue.state === 'closed').length,
        state: milestone.state,
        created_at: milestone.createdAt,
        updated_at: milestone.createdAt,
        due_on: null,
        closed_at: null,
    };
}
/** A comment on an issue or a pull request (`issue-comment`). */
function renderComment(world, repo, comment) {
    const kind = repo.issues.get(comment.issue)?.pull === null ? 'issues' : 'pull';
    return {
        id: comment.id,
        node_id: nodeId('IC', comment.id),
        url: `${repoUrl(world, repo)}/issues/comments/${comment.id}`,
        html_url: `${htmlUrl(world, repo)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
        issue_url: `${repoUrl(world, repo)}/issues/${comment.issue}`,
        user: simpleUser(world, comment.user),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: comment.user === repo.owner ? 'OWNER' : 'CONTRIBUTOR',
        body: comment.body,
    };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/render/pulls.ts





/** A pull request in a list (`pull-request-simple`). */
function renderPull(world, repo, issue, pull) {
    followBranches(world, repo, issue, pull);
    const url = `${repoUrl(world, repo)}/pulls/${issue.number}`;
    const issueUrl = `${repoUrl(world, repo)}/issues/${issue.number}`;
    const html = `${htmlUrl(world, repo)}/pull/${issue.number}`;
    const links = {
        self: url,
        html,
        issue: issueUrl,
        comments: `${issueUrl}/comments`,
        review_comments: `${url}/comments`,
        review_comment: `${repoUrl(world, repo)}/pulls/comments{/number}`,
        commits: `${url}/commits`,
        statuses: `${repoUrl(world, repo)}/statuses/${pull.headSha}`,
    };
    const side = (owner, ref, sha) => ({
        label: `${owner}:${ref}`,
        ref,
        sha,
        user: simpleUser(world, owner),
        repo: fullRepo(world, headRepo(world, repo, owner) ?? repo),
    });
    return {
        ...issueCore(world, repo, issue),
        id: pull.id,
        url,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        issue_url: issueUrl,
        commits_url: links.commits,
        review_comments_url: links.review_comments,
        review_comment_url: links.review_comment,
        comments_url: links.comments,
        statuses_url: links.statuses,
        merged_at: pull.mergedAt,
        merge_commit_sha: pull.mergeCommit,
        requested_reviewers: pull.reviewers.map((login) => simpleUser(world, login)),
        requested_teams: pull.teamReviewers.map((slug) => renderTeam(world, repo.owner, slug)),
        head: side(pull.headOwner, pull.head, pull.headSha),
        base: side(repo.owner, pull.base, pull.baseSha),
        _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
        auto_merge: null,
        draft: pull.draft,
    };
}
/** A pull request by itself (`pull-request`). */
function renderFullPull(world, repo, issue, pull) {
    const simple = renderPull(world, repo, issue, pull);
    const compared = compareCommits(repo, pull.baseSha, pull.headSha);
    const files = compared?.files ?? [];
    const merged = pull.mergedAt !== null;
    return {
        ...simple,
        merged,
        mergeable: merged ? null : true,
        rebaseable: merged ? null : true,
        mergeable_state: merged ? 'unknown' : 'clean',
        merged_by: null,
        comments: [...repo.comments.values()].filter((comment) => comment.issue === issue.number).length,
        review_comments: 0,
        maintainer_can_modify: pull.maintainerCanModify,
        commits: compared?.ahead.length ?? 0,
        additions: files.reduce((sum, file) => sum + file.additions, 0),
        deletions: files.reduce((sum, file) => sum + file.deletions, 0),
        changed_files: files.length,
    };
}
/** A review of a pull request (`pull-request-review`). */
function renderReview(world, repo, issue, review) {
    const html = `${htmlUrl(world, repo)}/pull/${issue.number}`;
    const pull = `${repoUrl(world, repo)}/pulls/${issue.number}`;
    return {
        id: review.id,
        node_id: nodeId('PRR', review.id),
        user: simpleUser(world, review.user),
        body: review.body,
        state: review.state,
        html_url: `${html}#pullrequestreview-${review.id}`,
        pull_request_url: pull,
        author_association: review.user === repo.owner ? 'OWNER' : 'CONTRIBUTOR',
        _links: { html: { href: `${html}#pullrequestreview-${review.id}` }, pull_request: { href: pull } },
        submitted_at: review.submittedAt,
        commit_id: review.commit,
    };
}
/** A team (`team`, `team-simple`). */
function renderTeam(world, org, slug) {
    const team = world.teams.get(`${org}/${slug}`.toLowerCase());
    const id = team?.id ?? 0;
    return {
        id,
        node_id: nodeId('T', id),
        name: team?.name ?? slug,
        slug,
        description: null,
        privacy: 'closed',
        notification_setting: 'notifications_enabled',
        permission: 'pull',
        url: `${world.urls.api}/organizations/${world.user(org).id}/team/${id}`,
        html_url: `${world.urls.server}/orgs/${org}/teams/${slug}`,
        members_url: `${world.urls.api}/organizations/${world.user(org).id}/team/${id}/members{/member}`,
        repositories_url: `${world.urls.api}/organizations/${world.user(org).id}/team/${id}/repos`,
        type: 'organization',
        organization_id: world.user(org).id,
        parent: null,
    };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/routes/accounts.ts





const MEMBERS = [['members', 'read']];
/** Requests an hour, as for GITHUB_TOKEN in an enterprise; they are counted, never refused. */
const HOURLY_LIMIT = 15_000;
/** Users, teams and the rate limit. */
const accountRoutes = [
    { method: 'GET', path: '/user', needs: [], handle: readSelf },
    { method: 'GET', path: '/users/{username}', needs: [], handle: readUser },
    { method: 'GET', path: '/orgs/{org}/teams/{slug}', needs: MEMBERS, handle: readTeam },
    { method: 'GET', path: '/orgs/{org}/teams/{slug}/members', needs: MEMBERS, handle: listMembers },
    { method: 'GET', path: '/orgs/{org}/teams/{slug}/memberships/{username}', needs: MEMBERS, handle: readMembership },
    { method: 'GET', path: '/rate_limit', needs: [], handle: readRateLimit },
];
/** An installation token has no user behind it. */
function readSelf(call) {
    if (call.actor.user === null)
        throw new ApiError(401, 'Requires authentication');
    if (call.actor.app)
        throw forbidden();
    return { status: 200, json: publicUser(call.world, call.actor.user.login) };
}
function readUser(call) {
    const user = call.world.users.get(param(call, 'username').toLowerCase());
    if (user === undefined)
        throw notFound();
    return { status: 200, json: publicUser(call.world, user.login) };
}
function teamOf(call) {
    const team = call.world.teams.get(`${param(call, 'org')}/${param(call, 'slug')}`.toLowerCase());
    if (team === undefined)
        throw notFound();
    return team;
}
function readTeam(call) {
    const org = param(call, 'org');
    const { members } = teamOf(call);
    const organization = {
        ...simpleUser(call.world, org),
        events_url: `${call.world.urls.api}/orgs/${org}/events`,
        hooks_url: `${call.world.urls.api}/orgs/${org}/hooks`,
        issues_url: `${call.world.urls.api}/orgs/${org}/issues`,
        members_url: `${call.world.urls.api}/orgs/${org}/members{/member}`,
        public_members_url: `${call.world.urls.api}/orgs/${org}/public_members{/member}`,
        description: null,
        has_organization_projects: false,
        has_repository_projects: false,
        public_repos: 1,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: '2020-01-01T00:00:00Z',
        updated_at: '2020-01-01T00:00:00Z',
        archived_at: null,
        type: 'Organization',
    };
    const times = { created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' };
    const json = {
        ...renderTeam(call.world, org, param(call, 'slug').toLowerCase()),
        ...times,
        members_count: members.length,
        repos_count: 1,
        organization,
    };
    return { status: 200, json };
}
function listMembers(call) {
    return page(call, teamOf(call).members, (login) => simpleUser(call.world, login));
}
function readMembership(call) {
    const login = param(call, 'username');
    const member = teamOf(call).members.find((name) => name.toLowerCase() === login.toLowerCase());
    if (member === undefined)
        throw notFound();
    const url = `${call.world.urls.api}/orgs/${param(call, 'org')}/teams/${param(call, 'slug')}/memberships/${member}`;
    return { status: 200, json: { url, role: 'member', state: 'active' } };
}
function readRateLimit(call) {
    const rate = { limit: HOURLY_LIMIT, used: 0, remaining: HOURLY_LIMIT, reset: hourEnd(call), resource: 'core' };
    const search = { limit: 30, used: 0, remaining: 30, reset: hourEnd(call), resource: 'search' };
    const graphql = { ...rate, resource: 'graphql' };
    return { status: 200, json: { resources: { core: rate, search, graphql }, rate } };
}
function hourEnd(call) {
    return Math.floor(call.world.now().getTime() / 3_600_000 + 1) * 3600;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/render/runs.ts






/** One attempt of a run (`workflow-run`). */
function renderRun(world, repo, run) {
    const url = `${repoUrl(world, repo)}/actions/runs/${run.id}`;
    const commit = repo.objects.commit(run.headSha) === null ? null : commitOf(repo, run.headSha);
    const workflow = 1;
    return {
        id: run.id,
        name: run.path,
        node_id: nodeId('WFR', run.id),
        check_suite_id: run.id,
        check_suite_node_id: nodeId('CS', run.id),
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.path,
        display_title: run.path,
        run_number: 1,
        run_attempt: run.attempt,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        workflow_id: workflow,
        url,
        html_url: `${htmlUrl(world, repo)}/actions/runs/${run.id}`,
        pull_requests: [],
        created_at: run.createdAt,
        updated_at: run.startedAt,
        run_started_at: run.startedAt,
        actor: simpleUser(world, run.actor),
        triggering_actor: simpleUser(world, run.triggeringActor),
        referenced_workflows: run.referencedWorkflows,
        previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${repoUrl(world, repo)}/check-suites/${run.id}`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        workflow_url: `${repoUrl(world, repo)}/actions/workflows/${workflow}`,
        head_commit: commit === null
            ? null
            : {
                id: run.headSha,
                tree_id: commit.tree,
                message: commit.message,
                timestamp: isoSeconds(new Date(commit.committer.seconds * 1000)),
                author: { name: commit.author.name, email: commit.author.email },
                committer: { name: commit.committer.name, email: commit.committer.email },
            },
        repository: minimalRepo(world, repo),
        head_repository: minimalRepo(world, repo),
    };
}
/** A review of deployments (`environment-approvals`). */
function renderApproval(world, repo, approval) {
    return {
        environments: approval.environments.map((name) => environmentHead(world, repo, environmentNamed(world, repo, name))),
        state: approval.state,
        user: simpleUser(world, approval.user),
        comment: approval.comment,
    };
}
/** An environment with its protection (`environment`). */
function renderEnvironment(world, repo, environment) {
    const { id, waitTimer, requiredReviewers, branchPolicy } = environment;
    const rule = (offset, type) => ({
        id: id * 10 + offset,
        node_id: nodeId('GA', id * 10 + offset),
        type,
    });
    return {
        ...environmentHead(world, repo, environment),
        ...(environment.canAdminsBypass === undefined ? {} : { can_admins_bypass: environment.canAdminsBypass }),
        protection_rules: [
            ...(waitTimer > 0 ? [{ ...rule(1, 'wait_timer'), wait_timer: waitTimer }] : []),
            ...(requiredReviewers.length > 0
                ? [
                    {
                        ...rule(2, 'required_reviewers'),
                        prevent_self_review: environment.preventSelfReview,
                        reviewers: requiredReviewers.map((name) => reviewer(world, repo, name)),
                    },
                ]
                : []),
            ...(branchPolicy === null ? [] : [rule(3, 'branch_policy')]),
        ],
        deployment_branch_policy: branchPolicy === null
            ? null
            : { protected_branches: branchPolicy === 'protected', custom_branch_policies: branchPolicy === 'custom' },
    };
}
/** An artifact in the list of a run (`artifact`). */
function renderArtifact(world, repo, artifact) {
    const url = `${repoUrl(world, repo)}/actions/artifacts/${artifact.id}`;
    return {
        id: artifact.id,
        node_id: nodeId('MDg6QXJ0', artifact.id),
        name: artifact.name,
        size_in_bytes: artifact.size,
        url,
        archive_download_url: `${url}/zip`,
        expired: false,
        digest: artifact.digest,
        created_at: artifact.createdAt,
        updated_at: artifact.createdAt,
        expires_at: isoSeconds(new Date(Date.parse(artifact.createdAt) + 90 * 86_400_000)),
        workflow_run: { id: artifact.runId, repository_id: repo.id, head_repository_id: repo.id },
    };
}
/** A deployment that waits for review (`pending-deployment`). */
function renderPending(world, repo, name) {
    const environment = environmentNamed(world, repo, name);
    const { id, node_id, url, html_url } = environmentHead(world, repo, environment);
    return {
        environment: { id, node_id, name: environment.name, url, html_url },
        wait_timer: environment.waitTimer,
        wait_timer_started_at: null,
        current_user_can_approve: false,
        reviewers: environment.requiredReviewers.map((who) => reviewer(world, repo, who)),
    };
}
function environmentHead(world, repo, environment) {
    return {
        id: environment.id,
        node_id: nodeId('EN', environment.id),
        name: environment.name,
        url: `${repoUrl(world, repo)}/environments/${encodeURIComponent(environment.name)}`,
        html_url: `${htmlUrl(world, repo)}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
        created_at: environment.createdAt,
        updated_at: environment.createdAt,
    };
}
function reviewer(world, repo, name) {
    return name.startsWith('team:')
        ? { type: 'Team', reviewer: renderTeam(world, repo.owner, name.slice('team:'.length)) }
        : { type: 'User', reviewer: simpleUser(world, name) };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/routes/actions.ts




const READ = [['actions', 'read']];
/** Workflow runs, their attempts, approvals and artifacts, and environments: https://docs.github.com/rest/actions */
const actionRoutes = [
    repoRoute('GET', '/actions/runs/{run_id}', READ, (call) => renderedRun(call, attempts(call).at(-1))),
    repoRoute('GET', '/actions/runs/{run_id}/attempts/{attempt}', READ, (call) => renderedRun(call, attempts(call).find((run) => run.attempt === numberParam(call, 'attempt')))),
    repoRoute('GET', '/actions/runs/{run_id}/approvals', READ, listApprovals),
    repoRoute('GET', '/actions/runs/{run_id}/pending_deployments', READ, listPending),
    repoRoute('GET', '/actions/runs/{run_id}/artifacts', READ, listArtifacts),
    repoRoute('GET', '/environments', READ, listEnvironments),
    repoRoute('GET', '/environments/{name}', READ, readEnvironment),
];
function attempts(call) {
    const runs = call.repo.runs.get(numberParam(call, 'run_id'));
    if (runs === undefined)
        throw notFound();
    return runs;
}
function renderedRun(call, run) {
    if (run === undefined)
        throw notFound();
    return { status: 200, json: renderRun(call.world, call.repo, run) };
}
function listApprovals(call) {
    const approvals = attempts(call)[0]?.approvals ?? [];
    return { status: 200, json: approvals.map((approval) => renderApproval(call.world, call.repo, approval)) };
}
function listPending(call) {
    const pending = attempts(call)[0]?.pending ?? [];
    return { status: 200, json: pending.map((name) => renderPending(call.world, call.repo, name)) };
}
function listArtifacts(call) {
    const id = attempts(call)[0]?.id;
    const name = call.query.get('name');
    const listed = call.repo.artifacts.filter((artifact) => artifact.runId === id && (name === null || artifact.name === name));
    const { rows, headers } = slice(call, listed);
    const artifacts = rows.map((artifact) => renderArtifact(call.world, call.repo, artifact));
    return { status: 200, json: { total_count: listed.length, artifacts }, headers };
}
function listEnvironments(call) {
    const listed = [...call.repo.environments.values()];
    const { json, ...rest } = page(call, listed, (environment) => renderEnvironment(call.world, call.repo, environment));
    return { ...rest, json: { total_count: listed.length, environments: json } };
}
function readEnvironment(call) {
    const environment = call.repo.environments.get(param(call, 'name').toLowerCase());
    if (environment === undefined)
        throw notFound();
    return { status: 200, json: renderEnvironment(call.world, call.repo, environment) };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/render/releases.ts




/** A release (`release`). A draft's page has a made-up name, because its tag may not exist. */
function renderRelease(world, repo, release) {
    const url = `${repoUrl(world, repo)}/releases/${release.id}`;
    const page = release.draft ? `untagged-${release.id.toString(16).padStart(20, '0')}` : release.tag;
    const archive = (kind) => release.draft ? null : `${repoUrl(world, repo)}/${kind}/${encodeURIComponent(release.tag)}`;
    return {
        url,
        assets_url: `${url}/assets`,
        upload_url: `${world.urls.uploads}/repos/${repo.owner}/${repo.name}/releases/${release.id}/assets{?name,label}`,
        html_url: `${htmlUrl(world, repo)}/releases/tag/${encodeURIComponent(page)}`,
        id: release.id,
        author: simpleUser(world, release.author),
        node_id: nodeId('RE', release.id),
        tag_name: release.tag,
        target_commitish: release.target,
        name: release.name,
        draft: release.draft,
        immutable: release.immutable,
        prerelease: release.prerelease,
        created_at: release.createdAt,
        updated_at: release.updatedAt,
        published_at: release.publishedAt,
        assets: release.assets.map((asset) => renderAsset(world, repo, release, asset)),
        tarball_url: archive('tarball'),
        zipball_url: archive('zipball'),
        body: release.body,
    };
}
/** An asset (`release-asset`). */
function renderAsset(world, repo, release, asset) {
    const folder = release.draft ? `untagged-${release.id.toString(16).padStart(20, '0')}` : release.tag;
    return {
        url: `${repoUrl(world, repo)}/releases/assets/${asset.id}`,
        id: asset.id,
        node_id: nodeId('RA', asset.id),
        name: asset.name,
        label: asset.label,
        uploader: simpleUser(world, asset.uploader),
        content_type: asset.contentType,
        state: asset.state,
        size: asset.bytes.length,
        digest: assetDigest(asset),
        download_count: asset.downloads,
        created_at: asset.createdAt,
        updated_at: asset.updatedAt,
        browser_download_url: `${htmlUrl(world, repo)}/releases/download/${encodeURIComponent(folder)}/${asset.name}`,
    };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/routes/releases.ts








const releases_READ = [['contents', 'read']];
const WRITE = [['contents', 'write']];
/** Releases: https://docs.github.com/rest/releases/releases */
const releaseRoutes = [
    repoRoute('GET', '/releases', releases_READ, listReleases),
    repoRoute('POST', '/releases', WRITE, createRelease),
    repoRoute('POST', '/releases/generate-notes', WRITE, generateNotes),
    repoRoute('GET', '/releases/latest', releases_READ, (call) => ok(call, latestRelease(call.repo))),
    repoRoute('GET', '/releases/tags/{tag+}', releases_READ, (call) => ok(call, releaseOfTag(call.repo, param(call, 'tag')))),
    repoRoute('GET', '/releases/{release_id}', releases_READ, (call) => ok(call, visibleRelease(call))),
    repoRoute('PATCH', '/releases/{release_id}', WRITE, updateRelease),
    repoRoute('DELETE', '/releases/{release_id}', WRITE, deleteRelease),
];
function ok(call, release) {
    if (release === null)
        throw notFound();
    return { status: 200, json: renderRelease(call.world, call.repo, release) };
}
/** The release of the path, unless it is a draft and the token may not push. */
function visibleRelease(call) {
    const release = call.repo.releases.get(numberParam(call, 'release_id'));
    if (release === undefined || (release.draft && !may(call.actor, 'contents', 'write')))
        throw notFound();
    return release;
}
/** By tag there are no drafts. */
function releaseOfTag(repo, tag) {
    return [...repo.releases.values()].find((release) => !release.draft && release.tag === tag) ?? null;
}
function listReleases(call) {
    const drafts = may(call.actor, 'contents', 'write');
    const listed = [...call.repo.releases.values()].filter((release) => drafts || !release.draft).reverse();
    return page(call, listed, (release) => renderRelease(call.world, call.repo, release));
}
function createRelease(call) {
    const { world, repo, body } = call;
    const tag = body.required('tag_name');
    const draft = body.boolean('draft') ?? false;
    const target = body.string('target_commitish') ?? repo.defaultBranch;
    const notes = body.boolean('generate_release_notes') === true ? notesFor(call, tag, null) : '';
    const text = [body.string('body'), notes].filter((part) => part !== undefined && part !== '').join('\n\n');
    const latest = makeLatest(call);
    checkRelease(tag, text);
    checkTarget(repo, { tag, target, draft });
    if (!draft)
        publishTag(world, repo, { id: null, tag, target }, call.actor);
    const now = world.timestamp();
    const release = {
        id: world.nextId(),
        tag,
        target,
        name: body.string('name') ?? null,
        body: text === '' && !body.has('body') ? null : text,
        draft,
        prerelease: body.boolean('prerelease') ?? false,
        immutable: false,
        author: actorName(call),
        createdAt: now,
        updatedAt: now,
        publishedAt: null,
        assets: [],
    };
    repo.releases.set(release.id, release);
    if (!draft)
        markPublished(world, repo, release);
    settleLatest(repo, release, latest);
    const json = renderRelease(world, repo, release);
    return { status: 201, json, headers: { location: String(json['url']) } };
}
function updateRelease(call) {
    const { world, repo, body } = call;
    const release = visibleRelease(call);
    const tag = body.string('tag_name') ?? release.tag;
    const target = body.string('target_commitish') ?? release.target;
    const draft = body.boolean('draft') ?? release.draft;
    const text = body.string('body') ?? release.body;
    const latest = makeLatest(call);
    checkRelease(tag, text);
    if (body.has('target_commitish'))
        checkTarget(repo, { tag, target, draft });
    if (release.immutable && (tag !== release.tag || target !== release.target || draft)) {
        throw unprocessable('Cannot change the tag, target or draft state of an immutable release.');
    }
    const publishes = release.draft && !draft;
    if (!draft && (publishes || tag !== release.tag)) {
        publishTag(world, repo, { id: release.id, tag, target }, call.actor);
    }
    release.tag = tag;
    release.target = target;
    release.draft = draft;
    release.name = body.string('name') ?? release.name;
    release.body = text;
    release.prerelease = body.boolean('prerelease') ?? release.prerelease;
    release.updatedAt = world.timestamp();
    if (publishes)
        markPublished(world, repo, release);
    if (draft)
        release.publishedAt = null;
    if (publishes || latest !== undefined || draft || release.prerelease)
        settleLatest(repo, release, latest);
    return ok(call, release);
}
function makeLatest(call) {
    const value = call.body.string('make_latest');
    if (value !== undefined && !['true', 'false', 'legacy'].includes(value)) {
        throw invalid({ resource: 'Release', code: 'invalid', field: 'make_latest' });
    }
    return value;
}
/** The tag stays, as on GitHub. */
function deleteRelease(call) {
    const release = visibleRelease(call);
    call.repo.releases.delete(release.id);
    if (call.repo.latestRelease === release.id)
        call.repo.latestRelease = null;
    return { status: 204 };
}
function generateNotes(call) {
    const tag = call.body.required('tag_name');
    const target = call.body.string('target_commitish') ?? call.repo.defaultBranch;
    if (resolveCommit(call.repo, tag) === null && resolveCommit(call.repo, target) === null) {
        throw new ApiError(404, 'Not Found');
    }
    return { status: 200, json: { name: tag, body: notesFor(call, tag, call.body.string('previous_tag_name') ?? null) } };
}
/** Merged pull requests since the previous tag, and the link to all changes: GitHub's own form. */
function notesFor(call, tag, given) {
    const { repo } = call;
    const head = resolveCommit(repo, `tags/${tag}`) ?? headOf(repo, repo.defaultBranch);
    const before = given ?? latestRelease(repo)?.tag ?? null;
    const since = before === null ? null : resolveCommit(repo, `tags/${before}`);
    const old = since === null ? new Set() : ancestors(repo.objects, since);
    const now = head === null ? new Set() : ancestors(repo.objects, head);
    const merged = [...repo.issues.values()].filter(({ pull }) => {
        const commit = pull?.mergeCommit ?? null;
        return commit !== null && now.has(commit) && !old.has(commit);
    });
    const html = htmlUrl(call.world, repo);
    const lines = merged.map((issue) => `* ${issue.title} by @${issue.user} in ${html}/pull/${issue.number}\n`);
    const changes = before === null ? `${html}/commits/${tag}` : `${html}/compare/${before}...${tag}`;
    return `${lines.length === 0 ? '' : `## What's Changed\n${lines.join('')}\n`}**Full Changelog**: ${changes}`;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/routes/assets.ts






const assets_READ = [['contents', 'read']];
const assets_WRITE = [['contents', 'write']];
/** Files of releases: https://docs.github.com/rest/releases/assets; uploads go to their own host. */
const assetRoutes = [
    repoRoute('POST', '/releases/{release_id}/assets', assets_WRITE, uploadAsset, { uploads: true, binary: true }),
    repoRoute('GET', '/releases/{release_id}/assets', assets_READ, listAssets),
    repoRoute('GET', '/releases/assets/{asset_id}', assets_READ, readAsset),
    repoRoute('PATCH', '/releases/assets/{asset_id}', assets_WRITE, updateAsset),
    repoRoute('DELETE', '/releases/assets/{asset_id}', assets_WRITE, deleteAsset),
    { method: 'GET', path: '/{owner}/{repo}/releases/download/{tag}/{name}', needs: [], handle: download },
];
function uploadAsset(call) {
    const release = visibleRelease(call);
    const name = call.query.get('name') ?? '';
    const contentType = call.headers['content-type'] ?? '';
    if (name === '')
        throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
    if (contentType === '')
        throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'content_type' });
    checkAssetsOpen(release, 'upload');
    if (call.complete && call.bytes.length === 0)
        throw new ApiError(400, 'Bad Content-Length: 0');
    const asset = addAsset(call.world, release, {
        name,
        label: call.query.get('label'),
        contentType,
        bytes: call.bytes,
        uploader: actorName(call),
        complete: call.complete,
    });
    if (!call.complete)
        throw new ApiError(502, 'Bad Gateway');
    return { status: 201, json: renderAsset(call.world, call.repo, release, asset) };
}
function listAssets(call) {
    const release = visibleRelease(call);
    return page(call, release.assets, (asset) => renderAsset(call.world, call.repo, release, asset));
}
function readAsset(call) {
    const { release, asset } = found(call);
    if (!call.accept.includes('application/octet-stream')) {
        return { status: 200, json: renderAsset(call.world, call.repo, release, asset) };
    }
    return bytesOf(asset);
}
function bytesOf(asset) {
    if (asset.state !== 'uploaded')
        throw notFound();
    asset.downloads += 1;
    const headers = { 'content-disposition': `attachment; filename=${asset.name}` };
    return { status: 200, bytes: asset.bytes, type: asset.contentType, headers };
}
function updateAsset(call) {
    const { release, asset } = found(call);
    checkAssetsOpen(release, 'update');
    const wanted = call.body.string('name');
    const name = wanted === undefined ? asset.name : storedAssetName(wanted);
    if (release.assets.some((other) => other !== asset && other.name === name)) {
        throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
    }
    asset.name = name;
    asset.label = call.body.string('label') ?? asset.label;
    asset.updatedAt = call.world.timestamp();
    return { status: 200, json: renderAsset(call.world, call.repo, release, asset) };
}
function deleteAsset(call) {
    const { release, asset } = found(call);
    checkAssetsOpen(release, 'delete');
    release.assets.splice(release.assets.indexOf(asset), 1);
    return { status: 204 };
}
function found(call) {
    const id = numberParam(call, 'asset_id');
    for (const release of call.repo.releases.values()) {
        const asset = release.assets.find((candidate) => candidate.id === id);
        if (asset !== undefined && (!release.draft || may(call.actor, 'contents', 'write')))
            return { release, asset };
    }
    throw notFound();
}
/** What `browser_download_url` leads to: published releases only, for everybody. */
function download(call) {
    const repo = call.world.repo(param(call, 'owner'), param(call, 'repo'));
    const releases = [...(repo?.releases.values() ?? [])];
    const release = releases.find((candidate) => !candidate.draft && candidate.tag === param(call, 'tag'));
    const asset = release?.assets.find((candidate) => candidate.name === param(call, 'name'));
    if (asset === undefined)
        throw notFound();
    return bytesOf(asset);
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/routes/git.ts











const git_READ = [['contents', 'read']];
const git_WRITE = [['contents', 'write']];
const MODES = {
    '100644': 'blob',
    '100755': 'blob',
    '120000': 'blob',
    '040000': 'tree',
    '160000': 'commit',
};
/** Blobs, trees, commits and tag objects: https://docs.github.com/rest/git */
const gitRoutes = [
    repoRoute('POST', '/git/blobs', git_WRITE, createBlob),
    repoRoute('GET', '/git/blobs/{sha}', git_READ, readBlob),
    repoRoute('POST', '/git/trees', git_WRITE, createTree),
    repoRoute('GET', '/git/trees/{sha+}', git_READ, readTree),
    repoRoute('POST', '/git/commits', git_WRITE, createCommit),
    repoRoute('GET', '/git/commits/{sha}', git_READ, readCommit),
    repoRoute('POST', '/git/tags', git_WRITE, createTag),
    repoRoute('GET', '/git/tags/{sha}', git_READ, (call) => ({ status: 200, json: renderTag(call, param(call, 'sha')) })),
];
function createBlob(call) {
    const encoding = call.body.string('encoding') ?? 'utf-8';
    if (encoding !== 'utf-8' && encoding !== 'base64')
        throw malformed(`"encoding" must be utf-8 or base64.`);
    const bytes = Buffer.from(call.body.required('content'), encoding === 'base64' ? 'base64' : 'utf8');
    const sha = call.repo.objects.putBlob(bytes);
    const url = `${repoUrl(call.world, call.repo)}/git/blobs/${sha}`;
    return { status: 201, json: { sha, url }, headers: { location: url } };
}
function readBlob(call) {
    const sha = param(call, 'sha');
    const bytes = call.repo.objects.blob(sha);
    if (bytes === null)
        throw notFound();
    if (call.accept.includes('raw'))
        return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' };
    return {
        status: 200,
        json: {
            sha,
            node_id: nodeId('B', `${call.repo.id}${sha}`),
            size: bytes.length,
            url: `${repoUrl(call.world, call.repo)}/git/blobs/${sha}`,
            content: wrapBase64(bytes),
            encoding: 'base64',
        },
    };
}
/** Base64 as GitHub writes it: 60 characters a line, and a line end after the last. */
function wrapBase64(bytes) {
    return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}
function createTree(call) {
    const { objects } = call.repo;
    const base = call.body.string('base_tree') ?? null;
    const baseCommit = base === null ? null : objects.commit(base);
    const baseTree = baseCommit?.tree ?? base;
    if (baseTree !== null && objects.tree(baseTree) === null)
        throw notFound();
    const rows = needed('tree', call.body.objects('tree'));
    const sha = editTree(objects, baseTree, rows.map((row) => treeEdit(call.repo, row)));
    if (sha === null)
        throw unprocessable('GitRPC::BadObjectState');
    return { status: 201, json: renderTree(call.world, call.repo, sha, false) };
}
function treeEdit(repo, row) {
    const path = row.required('path');
    const mode = row.required('mode');
    const type = MODES[mode];
    if (type === undefined)
        throw unprocessable('tree.mode must be one of 100644, 100755, 040000, 160000, 120000');
    if (!isTreePath(path))
        throw unprocessable('tree.path contains a malformed path component');
    if (row.raw('sha') === null)
        return { path, mode, sha: null };
    const content = row.string('content');
    const sha = row.string('sha');
    if (content !== undefined && sha !== undefined)
        throw unprocessable('tree.sha and tree.content may not both be given');
    if (content !== undefined)
        return { path, mode, sha: repo.objects.putBlob(Buffer.from(content)) };
    if (sha === undefined)
        throw unprocessable('tree.sha or tree.content must be given');
    if (type !== 'commit' && repo.objects.typeOf(sha) !== type)
        throw unprocessable(`tree.sha ${sha} is not a valid ${type}`);
    return { path, mode, sha };
}
function readTree(call) {
    const { objects } = call.repo;
    const name = param(call, 'sha');
    const commit = resolveCommit(call.repo, name);
    const sha = objects.tree(name) !== null ? name : commit === null ? null : (objects.commit(commit)?.tree ?? null);
    if (sha === null)
        throw notFound();
    return { status: 200, json: renderTree(call.world, call.repo, sha, call.query.has('recursive')) };
}
function renderTree(world, repo, sha, recursive) {
    const { objects } = repo;
    const url = `${repoUrl(world, repo)}/git`;
    const rows = recursive
        ? flatten(objects, sha, true)
        : sortEntries(objects.tree(sha) ?? []).map((row) => ({ path: row.name, mode: row.mode, sha: row.sha }));
    return {
        sha,
        url: `${url}/trees/${sha}`,
        tree: rows.map((row) => {
            const mode = row.mode.padStart(6, '0');
            const type = MODES[mode] ?? 'blob';
            return {
                path: row.path,
                mode,
                type,
                sha: row.sha,
                ...(type === 'blob' ? { size: objects.blob(row.sha)?.length ?? 0 } : {}),
                ...(type === 'commit' ? {} : { url: `${url}/${type}s/${row.sha}` }),
            };
        }),
        truncated: false,
    };
}
function createCommit(call) {
    const { objects } = call.repo;
    const message = call.body.required('message');
    const tree = call.body.required('tree');
    const parents = call.body.strings('parents') ?? [];
    if (objects.tree(tree) === null)
        throw unprocessable('Tree SHA does not exist');
    for (const parent of parents) {
        if (objects.commit(parent) === null)
            throw unprocessable('Parent SHA does not exist or is not a commit object');
    }
    const author = call.body.object('author');
    const committer = call.body.object('committer');
    const by = author === undefined ? actorIdentity(call) : git_identity(call, author);
    const signed = call.actor.app && author === undefined && committer === undefined;
    const commit = {
        tree,
        parents,
        author: by,
        committer: signed
            ? { ...by, name: 'GitHub', email: 'noreply@github.com' }
            : committer === undefined
                ? by
                : git_identity(call, committer),
        message,
    };
    const signature = signed ? EMBEDDED_SIGNATURE : call.body.string('signature');
    const sha = objects.putCommit(signature === undefined ? commit : { ...commit, signature });
    const json = gitCommit(call.world, call.repo, sha);
    return { status: 201, json, headers: { location: `${repoUrl(call.world, call.repo)}/git/commits/${sha}` } };
}
function readCommit(call) {
    const sha = param(call, 'sha');
    if (call.repo.objects.commit(sha) === null)
        throw notFound();
    return { status: 200, json: gitCommit(call.world, call.repo, sha) };
}
function createTag(call) {
    const tag = call.body.required('tag');
    const message = call.body.required('message');
    const object = call.body.required('object');
    const type = call.body.required('type');
    if (!isRefName(`refs/tags/${tag}`))
        throw unprocessable(`${tag} is not a valid tag name.`);
    const actual = call.repo.objects.typeOf(object);
    if (actual === null)
        throw unprocessable('Object does not exist');
    if (actual !== type)
        throw unprocessable(`Object is not a ${type}`);
    const tagger = call.body.object('tagger');
    const who = tagger === undefined ? actorIdentity(call) : git_identity(call, tagger);
    const sha = call.repo.objects.putTag({ object, type: actual, tag, tagger: who, message });
    const json = renderTag(call, sha);
    return { status: 201, json, headers: { location: `${repoUrl(call.world, call.repo)}/git/tags/${sha}` } };
}
function renderTag(call, sha) {
    const tag = call.repo.objects.tag(sha);
    if (tag === null)
        throw notFound();
    const url = `${repoUrl(call.world, call.repo)}/git`;
    return {
        node_id: nodeId('TA', `${call.repo.id}${sha}`),
        sha,
        url: `${url}/tags/${sha}`,
        tagger: renderIdentity(tag.tagger),
        object: { sha: tag.object, type: tag.type, url: `${url}/${tag.type}s/${tag.object}` },
        tag: tag.tag,
        message: tag.message,
        verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    };
}
function actorIdentity(call) {
    const user = call.world.user(actorName(call));
    const email = `${user.id}+${user.login}@users.noreply.github.com`;
    return { name: user.login, email, seconds: Math.floor(call.world.now().getTime() / 1000), zone: '+0000' };
}
function git_identity(call, who) {
    const date = who.string('date');
    const at = date === undefined ? null : parseDate(date);
    if (date !== undefined && at === null)
        throw malformed(`${JSON.stringify(date)} is not a valid date-time.`);
    const now = { seconds: Math.floor(call.world.now().getTime() / 1000), zone: '+0000' };
    return { name: who.required('name'), email: who.required('email'), ...(at ?? now) };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/routes/contents.ts








const MIB = 1024 * 1024;
const contents_READ = [['contents', 'read']];
/** Files and directories at a commit: https://docs.github.com/rest/repos/contents */
const contentsRoutes = [
    repoRoute('GET', '/contents', contents_READ, (call) => contents(call, '')),
    repoRoute('GET', '/contents/{path+}', contents_READ, (call) => contents(call, param(call, 'path'))),
];
function contents(call, path) {
    const { repo } = call;
    const ref = call.query.get('ref') ?? repo.defaultBranch;
    const sha = resolveCommit(repo, ref);
    if (sha === null)
        throw new ApiError(404, `No commit found for the ref ${ref}`);
    const found = lookup(repo.objects, commitOf(repo, sha).tree, path);
    if (found === null)
        throw notFound();
    if (found.mode === '40000') {
        const rows = sortEntries(repo.objects.tree(found.sha) ?? []).map((row) => ({
            ...row,
            path: found.path === '' ? row.name : `${found.path}/${row.name}`,
        }));
        const entries = rows.slice(0, 1000).map((row) => head(call, row, ref));
        if (!isObject(call))
            return { status: 200, json: entries };
        return {
            status: 200,
            json: { ...head(call, found, ref), entries },
            type: 'application/vnd.github.object+json; charset=utf-8',
        };
    }
    const bytes = repo.objects.blob(found.sha) ?? Buffer.alloc(0);
    if (/\braw\b/.test(call.accept)) {
        return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' };
    }
    if (bytes.length > 100 * MIB)
        throw new ApiError(403, 'This API returns blobs up to 100 MB in size.');
    if (found.mode === '120000') {
        return { status: 200, json: { ...head(call, found, ref), target: bytes.toString() } };
    }
    // From one MiB on, the JSON holds no content: "none" is the encoding, and the raw media type is the way.
    const inline = bytes.length <= MIB;
    return {
        status: 200,
        json: {
            ...head(call, found, ref),
            content: inline ? wrapBase64(bytes) : '',
            encoding: inline ? 'base64' : 'none',
        },
    };
}
function isObject(call) {
    return /vnd\.github(\.v3)?\.object/.test(call.accept);
}
const TYPES = { '40000': 'dir', '120000': 'symlink', '160000': 'submodule' };
function head(call, entry, ref) {
    const { world, repo } = call;
    const type = TYPES[entry.mode] ?? 'file';
    const path = encodePath(entry.path);
    const self = `${repoUrl(world, repo)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
    const git = `${repoUrl(world, repo)}/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.sha}`;
    const html = `${htmlUrl(world, repo)}/${type === 'dir' ? 'tree' : 'blob'}/${encodePath(ref)}/${path}`;
    return {
        type,
        size: type === 'dir' ? 0 : (repo.objects.blob(entry.sha)?.length ?? 0),
        name: entry.path.split('/').at(-1) ?? '',
        path: entry.path,
        sha: entry.sha,
        url: self,
        git_url: git,
        html_url: html,
        download_url: type === 'file' ? `${htmlUrl(world, repo)}/raw/${encodePath(ref)}/${path}` : null,
        _links: { self, git, html },
    };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/routes/pulls.ts








const pulls_READ = [['pull_requests', 'read']];
const pulls_WRITE = [['pull_requests', 'write']];
/** Characters the body of an issue, a pull request or a comment may have. */
const BODY_LIMIT = 65_536;
/** Pull requests: https://docs.github.com/rest/pulls */
const pullRoutes = [
    repoRoute('GET', '/pulls', pulls_READ, listPulls),
    repoRoute('POST', '/pulls', pulls_WRITE, createPull),
    repoRoute('GET', '/pulls/{number}', pulls_READ, (call) => pulls_ok(call, 200, pulls_found(call))),
    repoRoute('PATCH', '/pulls/{number}', pulls_WRITE, updatePull),
    repoRoute('GET', '/pulls/{number}/files', pulls_READ, listFiles),
    repoRoute('GET', '/pulls/{number}/commits', pulls_READ, listCommits),
    repoRoute('GET', '/pulls/{number}/reviews', pulls_READ, listReviews),
    repoRoute('POST', '/pulls/{number}/requested_reviewers', pulls_WRITE, requestReviewers),
];
function pulls_found(call) {
    const issue = call.repo.issues.get(numberParam(call, 'number'));
    if (issue === undefined || issue.pull === null)
        throw notFound();
    followBranches(call.world, call.repo, issue, issue.pull);
    return { issue, pull: issue.pull };
}
function pulls_ok(call, status, { issue, pull }) {
    return { status, json: renderFullPull(call.world, call.repo, issue, pull) };
}
function listPulls(call) {
    const { world, repo, query } = call;
    const state = query.get('state') ?? 'open';
    const [owner, branch] = splitHead(query.get('head') ?? '', '');
    const base = query.get('base');
    const listed = [...repo.issues.values()]
        .flatMap((issue) => (issue.pull === null ? [] : [{ issue, pull: issue.pull }]))
        .filter(({ issue, pull }) => (state === 'all' || issue.state === state) &&
        (base === null || pull.base === base) &&
        // GitHub heeds the head filter only in the form owner:branch.
        (owner === '' || (pull.headOwner.toLowerCase() === owner.toLowerCase() && pull.head === branch)));
    const ascending = (query.get('direction') ?? (query.has('sort') ? 'asc' : 'desc')) === 'asc';
    if (!ascending)
        listed.reverse();
    return page(call, listed, ({ issue, pull }) => renderPull(world, repo, issue, pull));
}
/** `owner:branch` in its parts; without an owner, `otherwise` is it. */
function splitHead(head, otherwise) {
    const colon = head.indexOf(':');
    return colon < 0 ? [otherwise, head] : [head.slice(0, colon), head.slice(colon + 1)];
}
function createPull(call) {
    const { world, repo, body } = call;
    if (call.actor.app && !repo.pullsCreationAllowed) {
        throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
    }
    const base = body.required('base');
    const [owner, branch] = splitHead(body.required('head'), repo.owner);
    const title = body.string('title') ?? '';
    const text = body.string('body') ?? null;
    if (title.trim() === '')
        throw refused({ field: 'title', code: 'missing_field' });
    checkText(text, 'PullRequest');
    const from = headRepo(world, repo, owner);
    const head = from === null ? null : headOf(from, branch);
    const onto = headOf(repo, base);
    if (onto === null)
        throw refused({ field: 'base', code: 'invalid' });
    if (from === null || head === null)
        throw refused({ field: 'head', code: 'invalid' });
    const same = [...repo.issues.values()].some(({ state, pull }) => state === 'open' && pull?.headOwner === from.owner && pull.head === branch && pull.base === base);
    if (same)
        throw refused({ code: 'custom', message: `A pull request already exists for ${from.owner}:${branch}.` });
    if (from !== repo)
        repo.objects.adopt(from.objects);
    const compared = compareCommits(repo, onto, head);
    if (compared === null) {
        const message = `The ${base} branch has no history in common with ${body.required('head')}`;
        throw refused({ code: 'custom', message });
    }
    if (compared.ahead.length === 0) {
        throw refused({ code: 'custom', message: `No commits between ${base} and ${body.required('head')}` });
    }
    const pull = {
        id: world.nextId(),
        head: branch,
        headOwner: from.owner,
        base,
        headSha: head,
        baseSha: onto,
        draft: body.boolean('draft') ?? false,
        mergedAt: null,
        mergeCommit: null,
        reviewers: [],
        teamReviewers: [],
        reviews: [],
        maintainerCanModify: from !== repo && (body.boolean('maintainer_can_modify') ?? true),
    };
    const issue = openIssue(world, repo, { title, body: text, user: actorName(call), pull });
    const reply = pulls_ok(call, 201, { issue, pull });
    return {
        ...reply,
        headers: { location: `${world.urls.api}/repos/${repo.owner}/${repo.name}/pulls/${issue.number}` },
    };
}
function refused(error) {
    return invalid({ resource: 'PullRequest', ...error });
}
/** Refuses a text that is too long for its place. */
function checkText(text, resource) {
    if (text === null || text.length <= BODY_LIMIT)
        return;
    const message = `body is too long (maximum is ${BODY_LIMIT} characters)`;
    throw invalid({ resource, code: 'custom', field: 'body', message });
}
function updatePull(call) {
    const { repo, world, body } = call;
    const { issue, pull } = pulls_found(call);
    const text = body.has('body') ? (body.string('body') ?? null) : issue.body;
    const state = body.string('state') ?? issue.state;
    const base = body.string('base') ?? pull.base;
    checkText(text, 'PullRequest');
    if (state !== 'open' && state !== 'closed')
        throw refused({ field: 'state', code: 'invalid' });
    if (headOf(repo, base) === null)
        throw refused({ field: 'base', code: 'invalid' });
    if (state === 'open' && issue.state === 'closed' && pull.mergedAt !== null) {
        throw refused({ field: 'state', code: 'invalid' });
    }
    issue.title = body.string('title') ?? issue.title;
    issue.body = text;
    pull.base = base;
    pull.maintainerCanModify = body.boolean('maintainer_can_modify') ?? pull.maintainerCanModify;
    if (state !== issue.state)
        issue.closedAt = state === 'closed' ? world.timestamp() : null;
    issue.state = state;
    issue.updatedAt = world.timestamp();
    return pulls_ok(call, 200, { issue, pull });
}
function listFiles(call) {
    const { world, repo } = call;
    const { pull } = pulls_found(call);
    const files = compareCommits(repo, pull.baseSha, pull.headSha)?.files ?? [];
    return page(call, files, (file) => diffEntry(world, repo, pull.headSha, file));
}
function listCommits(call) {
    const { world, repo } = call;
    const { pull } = pulls_found(call);
    const commits = compareCommits(repo, pull.baseSha, pull.headSha)?.ahead ?? [];
    return page(call, commits, (sha) => commitItem(world, repo, sha));
}
function listReviews(call) {
    const { world, repo } = call;
    const { issue, pull } = pulls_found(call);
    return page(call, pull.reviews, (review) => renderReview(world, repo, issue, review));
}
function requestReviewers(call) {
    const { world, repo, body } = call;
    const { issue, pull } = pulls_found(call);
    const people = body.strings('reviewers') ?? [];
    const teams = body.strings('team_reviewers') ?? [];
    if (people.some((login) => login.toLowerCase() === issue.user.toLowerCase())) {
        throw unprocessable('Review cannot be requested from pull request author.');
    }
    const known = people.every((login) => world.users.has(login.toLowerCase())) &&
        teams.every((slug) => world.teams.has(`${repo.owner}/${slug}`.toLowerCase()));
    if (!known) {
        throw unprocessable(`Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repo.owner}/${repo.name} repository.`);
    }
    pull.reviewers = [...new Set([...pull.reviewers, ...people.map((login) => world.user(login).login)])];
    pull.teamReviewers = [...new Set([...pull.teamReviewers, ...teams])];
    return { status: 201, json: renderPull(world, repo, issue, pull) };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/routes/issues.ts







const issues_READ = [
    ['issues', 'read'],
    ['pull_requests', 'read'],
];
const issues_WRITE = [
    ['issues', 'write'],
    ['pull_requests', 'write'],
];
/** Labels, assignees, milestones and comments of issues and pull requests: https://docs.github.com/rest/issues */
const issueRoutes = [
    repoRoute('GET', '/issues/{number}', issues_READ, (call) => shown(call, 200)),
    repoRoute('PATCH', '/issues/{number}', issues_WRITE, updateIssue),
    repoRoute('GET', '/issues/{number}/labels', issues_READ, listLabels),
    repoRoute('POST', '/issues/{number}/labels', issues_WRITE, (call) => setLabels(call, true)),
    repoRoute('PUT', '/issues/{number}/labels', issues_WRITE, (call) => setLabels(call, false)),
    repoRoute('DELETE', '/issues/{number}/labels/{name}', issues_WRITE, removeLabel),
    repoRoute('POST', '/issues/{number}/assignees', issues_WRITE, addAssignees),
    repoRoute('GET', '/issues/{number}/comments', issues_READ, listComments),
    repoRoute('POST', '/issues/{number}/comments', issues_WRITE, createComment),
    repoRoute('GET', '/issues/comments/{comment_id}', issues_READ, (call) => issues_ok(call, 200, comment(call))),
    repoRoute('PATCH', '/issues/comments/{comment_id}', issues_WRITE, updateComment),
    repoRoute('DELETE', '/issues/comments/{comment_id}', issues_WRITE, deleteComment),
    repoRoute('GET', '/labels/{name}', issues_READ, readLabel),
    repoRoute('GET', '/milestones', issues_READ, listMilestones),
    repoRoute('POST', '/milestones', issues_WRITE, createMilestone),
];
function issueOf(call) {
    const issue = call.repo.issues.get(numberParam(call, 'number'));
    if (issue === undefined)
        throw notFound();
    return issue;
}
function shown(call, status) {
    return { status, json: renderIssue(call.world, call.repo, issueOf(call)) };
}
function updateIssue(call) {
    const { world, repo, body } = call;
    const issue = issueOf(call);
    const text = body.has('body') ? (body.string('body') ?? null) : issue.body;
    const milestone = body.raw('milestone') === null ? null : (body.integer('milestone') ?? issue.milestone);
    const state = body.string('state') ?? issue.state;
    checkText(text, 'Issue');
    if (milestone !== null && !repo.milestones.has(milestone)) {
        throw invalid({ resource: 'Issue', code: 'invalid', field: 'milestone' });
    }
    if (state !== 'open' && state !== 'closed')
        throw invalid({ resource: 'Issue', code: 'invalid', field: 'state' });
    issue.title = body.string('title') ?? issue.title;
    issue.body = text;
    issue.milestone = milestone;
    if (state !== issue.state)
        issue.closedAt = state === 'closed' ? world.timestamp() : null;
    issue.state = state;
    const labels = body.strings('labels');
    if (labels !== undefined)
        issue.labels = unique(labels.map((name) => labelNamed(world, repo, name).name));
    const assignees = body.strings('assignees');
    if (assignees !== undefined)
        issue.assignees = assignable(call, assignees);
    issue.updatedAt = world.timestamp();
    return shown(call, 200);
}
function unique(items) {
    return [...new Set(items)];
}
/** GitHub leaves out, without a word, whom nobody can assign; here that is whom nobody has heard of. At most ten. */
function assignable(call, logins) {
    const known = logins.filter((login) => call.world.users.has(login.toLowerCase()));
    return unique(known.map((login) => call.world.user(login).login)).slice(0, 10);
}
function listLabels(call) {
    return page(call, issueOf(call).labels, (name) => renderLabel(call.world, call.repo, name));
}
function setLabels(call, keep) {
    const issue = issueOf(call);
    const names = needed('labels', call.body.strings('labels')).map((name) => labelNamed(call.world, call.repo, name).name);
    issue.labels = unique([...(keep ? issue.labels : []), ...names]);
    issue.updatedAt = call.world.timestamp();
    return { status: 200, json: issue.labels.map((name) => renderLabel(call.world, call.repo, name)) };
}
function removeLabel(call) {
    const issue = issueOf(call);
    const name = param(call, 'name').toLowerCase();
    if (!issue.labels.some((label) => label.toLowerCase() === name))
        throw notFound();
    issue.labels = issue.labels.filter((label) => label.toLowerCase() !== name);
    return { status: 200, json: issue.labels.map((label) => renderLabel(call.world, call.repo, label)) };
}
function addAssignees(call) {
    const issue = issueOf(call);
    issue.assignees = unique([...issue.assignees, ...assignable(call, call.body.strings('assignees') ?? [])]).slice(0, 10);
    issue.updatedAt = call.world.timestamp();
    return shown(call, 201);
}
function comment(call) {
    const found = call.repo.comments.get(numberParam(call, 'comment_id'));
    if (found === undefined)
        throw notFound();
    return found;
}
function issues_ok(call, status, which) {
    return { status, json: renderComment(call.world, call.repo, which) };
}
function listComments(call) {
    const { number } = issueOf(call);
    const since = Date.parse(call.query.get('since') ?? '');
    const listed = [...call.repo.comments.values()].filter((which) => which.issue === number && !(Date.parse(which.updatedAt) < since));
    return page(call, listed, (which) => renderComment(call.world, call.repo, which));
}
function createComment(call) {
    const { world, repo } = call;
    const body = commentBody(call, true);
    const now = world.timestamp();
    const made = {
        id: world.nextId(),
        issue: issueOf(call).number,
        user: actorName(call),
        body,
        createdAt: now,
        updatedAt: now,
    };
    repo.comments.set(made.id, made);
    return issues_ok(call, 201, made);
}
function updateComment(call) {
    const found = comment(call);
    found.body = commentBody(call, false);
    found.updatedAt = call.world.timestamp();
    return issues_ok(call, 200, found);
}
function deleteComment(call) {
    call.repo.comments.delete(comment(call).id);
    return { status: 204 };
}
/** Creating and changing a comment that is too long are refused in different words. */
function commentBody(call, created) {
    const body = call.body.required('body');
    if (created && body.length > BODY_LIMIT) {
        const message = `Body is too long (maximum is ${BODY_LIMIT} characters)`;
        throw invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
    }
    if (body.trim() === '')
        throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
    checkText(body, 'IssueComment');
    return body;
}
function readLabel(call) {
    const label = call.repo.labels.get(param(call, 'name').toLowerCase());
    if (label === undefined)
        throw notFound();
    return { status: 200, json: renderLabel(call.world, call.repo, label.name) };
}
function listMilestones(call) {
    const state = call.query.get('state') ?? 'open';
    const listed = [...call.repo.milestones.values()].filter((which) => state === 'all' || which.state === state);
    return page(call, listed, (which) => renderMilestone(call.world, call.repo, which));
}
function createMilestone(call) {
    const { world, repo, body } = call;
    const title = body.required('title');
    if ([...repo.milestones.values()].some((which) => which.title === title)) {
        throw invalid({ resource: 'Milestone', code: 'already_exists', field: 'title' });
    }
    const made = {
        id: world.nextId(),
        number: repo.milestones.size + 1,
        title,
        description: body.string('description') ?? null,
        state: body.string('state') === 'closed' ? 'closed' : 'open',
        creator: actorName(call),
        createdAt: world.timestamp(),
    };
    repo.milestones.set(made.number, made);
    return { status: 201, json: renderMilestone(world, repo, made) };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/routes/refs.ts








const refs_READ = [['contents', 'read']];
const refs_WRITE = [['contents', 'write']];
/** References, branches and the rules that hold for them: https://docs.github.com/rest/git/refs */
const refRoutes = [
    repoRoute('GET', '/git/ref/{ref+}', refs_READ, readRef),
    repoRoute('GET', '/git/matching-refs/{ref+}', refs_READ, matchingRefs),
    repoRoute('POST', '/git/refs', refs_WRITE, createRef),
    repoRoute('PATCH', '/git/refs/{ref+}', refs_WRITE, updateRef),
    repoRoute('DELETE', '/git/refs/{ref+}', refs_WRITE, deleteRef),
    repoRoute('GET', '/branches', refs_READ, listBranches),
    repoRoute('GET', '/branches/{branch+}', refs_READ, readBranch),
    repoRoute('GET', '/rules/branches/{branch+}', [], readRules),
];
function readRef(call) {
    const name = `refs/${param(call, 'ref')}`;
    if (!call.repo.refs.has(name))
        throw notFound();
    return { status: 200, json: renderRef(call.world, call.repo, name) };
}
function matchingRefs(call) {
    const prefix = `refs/${param(call, 'ref')}`;
    const names = [...call.repo.refs.keys()].filter((name) => name.startsWith(prefix)).sort();
    return { status: 200, json: names.map((name) => renderRef(call.world, call.repo, name)) };
}
function createRef(call) {
    const name = call.body.required('ref');
    const after = call.body.required('sha');
    changeRefs(call.world, call.repo, [{ name, after, force: false, create: true }], call.actor);
    const json = renderRef(call.world, call.repo, name);
    return { status: 201, json, headers: { location: String(json['url']) } };
}
function updateRef(call) {
    const name = `refs/${param(call, 'ref')}`;
    const after = call.body.required('sha');
    if (!call.repo.refs.has(name))
        throw unprocessable('Reference does not exist');
    changeRefs(call.world, call.repo, [{ name, after, force: call.body.boolean('force') ?? false }], call.actor);
    return { status: 200, json: renderRef(call.world, call.repo, name) };
}
function deleteRef(call) {
    const name = `refs/${param(call, 'ref')}`;
    if (name === `refs/heads/${call.repo.defaultBranch}`)
        throw unprocessable('Cannot delete the default branch');
    changeRefs(call.world, call.repo, [{ name, after: null, force: true }], call.actor);
    return { status: 204 };
}
function renderRef(world, repo, name) {
    const sha = repo.refs.get(name) ?? '';
    const type = repo.objects.typeOf(sha) ?? 'commit';
    const url = `${repoUrl(world, repo)}/git`;
    return {
        ref: name,
        node_id: nodeId('REF', `${repo.id}:${name}`),
        url: `${url}/${encodePath(name)}`,
        object: { sha, type, url: `${url}/${type}s/${sha}` },
    };
}
function listBranches(call) {
    const names = [...call.repo.refs.keys()].filter((name) => name.startsWith('refs/heads/')).sort();
    return page(call, names, (name) => {
        const branch = name.slice('refs/heads/'.length);
        const sha = headOf(call.repo, branch) ?? '';
        const url = `${repoUrl(call.world, call.repo)}/commits/${sha}`;
        return { name: branch, commit: { sha, url }, protected: rulesFor(call.repo, name).length > 0 };
    });
}
function readBranch(call) {
    const branch = param(call, 'branch');
    const sha = headOf(call.repo, branch);
    if (sha === null)
        throw new ApiError(404, 'Branch not found');
    const self = `${repoUrl(call.world, call.repo)}/branches/${encodePath(branch)}`;
    const guarded = rulesFor(call.repo, `refs/heads/${branch}`).length > 0;
    return {
        status: 200,
        json: {
            name: branch,
            commit: commitItem(call.world, call.repo, sha),
            _links: { self, html: `${htmlUrl(call.world, call.repo)}/tree/${encodePath(branch)}` },
            protected: guarded,
            protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
            protection_url: `${self}/protection`,
        },
    };
}
function readRules(call) {
    const rules = rulesFor(call.repo, `refs/heads/${param(call, 'branch')}`);
    return page(call, rules, (rule) => ({
        type: rule.type,
        ruleset_source_type: 'Repository',
        ruleset_source: `${call.repo.owner}/${call.repo.name}`,
        ruleset_id: rule.ruleset,
        ...(rule.parameters === undefined ? {} : { parameters: rule.parameters }),
    }));
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/routes/repos.ts









const repos_READ = [['contents', 'read']];
/** The repository itself, its commits and comparisons. */
const repoRoutes = [
    repoRoute('GET', '', [], (call) => ({ status: 200, json: fullRepo(call.world, call.repo) })),
    repoRoute('GET', '/commits', repos_READ, repos_listCommits),
    repoRoute('GET', '/commits/{ref+}', repos_READ, repos_readCommit),
    repoRoute('GET', '/compare/{basehead+}', repos_READ, compare),
    repoRoute('GET', '/immutable-releases', [['administration', 'read']], readImmutable),
];
function repos_listCommits(call) {
    const { world, repo, query } = call;
    const sha = resolveCommit(repo, query.get('sha') ?? repo.defaultBranch);
    if (sha === null)
        throw notFound();
    const path = query.get('path');
    const since = Date.parse(query.get('since') ?? '');
    const until = Date.parse(query.get('until') ?? '');
    const at = (commit) => commitOf(repo, commit).committer.seconds * 1000;
    const listed = log(repo.objects, sha).filter((commit) => (path === null || touches(repo, commit, path)) &&
        !(at(commit) < since) &&
        !(at(commit) > until) &&
        authored(call, commit, 'author') &&
        authored(call, commit, 'committer'));
    const { rows, headers } = slice(call, listed);
    return { status: 200, json: rows.map((commit) => commitItem(world, repo, commit)), headers };
}
function touches(repo, sha, path) {
    const commit = commitOf(repo, sha);
    const at = (tree) => lookup(repo.objects, tree, path)?.sha ?? null;
    const parent = commit.parents[0];
    return at(commit.tree) !== (parent === undefined ? null : at(commitOf(repo, parent).tree));
}
function authored(call, sha, role) {
    const wanted = call.query.get(role);
    if (wanted === null)
        return true;
    const who = commitOf(call.repo, sha)[role];
    return who.email === wanted || who.name === wanted || who.email.endsWith(`${wanted}@users.noreply.github.com`);
}
function repos_readCommit(call) {
    const name = param(call, 'ref');
    const sha = resolveCommit(call.repo, name);
    if (sha === null)
        throw new ApiError(422, `No commit found for SHA: ${name}`);
    if (call.accept.includes('vnd.github.sha') || /vnd\.github\.v3\.sha/.test(call.accept)) {
        return { status: 200, bytes: Buffer.from(sha), type: 'application/vnd.github.sha; charset=utf-8' };
    }
    return { status: 200, json: fullCommit(call.world, call.repo, sha) };
}
function compare(call) {
    const { world, repo } = call;
    const spec = param(call, 'basehead');
    const [left, right, ...more] = spec.split('...');
    if (left === undefined || right === undefined || more.length > 0)
        throw notFound();
    const base = sideOf(call, left);
    const head = sideOf(call, right);
    if (base === null || head === null)
        throw notFound();
    const compared = compareCommits(repo, base, head);
    if (compared === null)
        throw new ApiError(404, `No common ancestor between ${left} and ${right}.`);
    const ahead = compared.ahead.length;
    const { behind } = compared;
    const paged = call.query.has('page') || call.query.has('per_page');
    const commits = paged ? slice(call, compared.ahead) : { rows: compared.ahead.slice(-250), headers: {} };
    const first = Number(call.query.get('page') ?? '1') <= 1;
    const html = `${htmlUrl(world, repo)}/compare`;
    return {
        status: 200,
        headers: commits.headers,
        json: {
            url: `${repoUrl(world, repo)}/compare/${encodeURIComponent(spec)}`,
            html_url: `${html}/${encodeURIComponent(spec)}`,
            permalink_url: `${html}/${repo.owner}:${base.slice(0, 7)}...${repo.owner}:${head.slice(0, 7)}`,
            diff_url: `${html}/${encodeURIComponent(spec)}.diff`,
            patch_url: `${html}/${encodeURIComponent(spec)}.patch`,
            base_commit: commitItem(world, repo, base),
            merge_base_commit: commitItem(world, repo, compared.mergeBase),
            status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
            ahead_by: ahead,
            behind_by: behind,
            total_commits: ahead,
            commits: commits.rows.map((sha) => commitItem(world, repo, sha)),
            files: first ? compared.files.slice(0, 300).map((file) => diffEntry(world, repo, head, file)) : [],
        },
    };
}
/** One side of a comparison, `name` or `owner:name`. */
function sideOf(call, side) {
    const colon = side.indexOf(':');
    if (colon < 0)
        return resolveCommit(call.repo, side);
    const from = headRepo(call.world, call.repo, side.slice(0, colon));
    const sha = from === null ? null : resolveCommit(from, side.slice(colon + 1));
    if (from !== null && sha !== null && from !== call.repo)
        call.repo.objects.adopt(from.objects);
    return sha;
}
function readImmutable(call) {
    if (!call.repo.immutableReleases)
        throw notFound();
    return { status: 200, json: { enabled: true, enforced_by_owner: false } };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/dispatch.ts















const router = new Router([
    ...accountRoutes,
    ...repoRoutes,
    ...refRoutes,
    ...gitRoutes,
    ...contentsRoutes,
    ...assetRoutes,
    ...releaseRoutes,
    ...pullRoutes,
    ...issueRoutes,
    ...actionRoutes,
]);
/** Answers one request, in one go: nothing else happens to the state meanwhile. Refusals are answers too. */
function dispatch(world, request) {
    try {
        return handle(world, request);
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        return { status: error.status, json: error.body(), headers: error.headers };
    }
}
function handle(world, request) {
    const url = new URL(request.path, 'http://github.invalid');
    const actor = actorOf(world, request.token);
    if (request.host === 'graphql') {
        if (request.method !== 'POST')
            throw notFound();
        return answerGraphql(world, actor, parseBody(request.body));
    }
    const found = router.find(request.method, url.pathname.replace(/(.)\/$/, '$1'), request.host === 'uploads');
    if (found === null)
        throw notFound();
    const { route, params } = found;
    if (params['owner'] !== undefined && world.repo(params['owner'], params['repo'] ?? '') === null)
        throw notFound();
    const call = {
        world,
        actor,
        params,
        query: url.searchParams,
        body: new Fields(route.binary === true ? {} : parseBody(request.body)),
        bytes: request.body,
        complete: request.complete,
        headers: request.headers,
        accept: request.headers['accept'] ?? '',
        path: request.path,
    };
    const accepted = route.needs.map(([name, level]) => `${name}=${level}`).join('; ');
    checkPermission(actor, route.needs, accepted);
    const reply = route.handle(call);
    return accepted === ''
        ? reply
        : { ...reply, headers: { 'x-accepted-github-permissions': accepted, ...reply.headers } };
}
function checkPermission(actor, needs, accepted) {
    if (needs.length === 0 || needs.some(([name, level]) => may(actor, name, level)))
        return;
    if (actor.user === null)
        throw new ApiError(401, 'Requires authentication');
    throw new ApiError(403, forbidden().message, { headers: { 'x-accepted-github-permissions': accepted } });
}
/** Without a token one may read what a public repository shows everybody. */
function actorOf(world, token) {
    if (token === null) {
        return { user: null, permissions: { contents: 'read', issues: 'read', pull_requests: 'read' }, app: false };
    }
    const spec = Object.hasOwn(world.tokens, token) ? world.tokens[token] : undefined;
    if (spec === undefined)
        throw new ApiError(401, 'Bad credentials');
    return { user: world.user(actorLogin(spec)), permissions: spec.permissions, app: spec.app === true };
}
/** A JSON body; a bare list counts as `labels`, which is the one place where the API takes one. */
function parseBody(bytes) {
    if (bytes.length === 0)
        return {};
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw new ApiError(400, 'Problems parsing JSON');
    }
    if (Array.isArray(value))
        return { labels: value };
    if (!isRecord(value))
        throw new ApiError(400, 'Body should be a JSON object');
    return value;
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/server.ts





/** A listener on a free port of 127.0.0.1. */
async function listen(front, uploads) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        serve(front, uploads, request, response).catch((error) => {
            response.destroy(error instanceof Error ? error : undefined);
        });
    });
    server.keepAliveTimeout = 60_000;
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    return { url: `http://127.0.0.1:${port}`, close: () => stop(server) };
}
function stop(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
async function serve(front, uploads, request, response) {
    const record = server_open(uploads, request);
    const index = front.requests.push(record) - 1;
    const { body, complete } = await readAll(request);
    record.requestBody = body;
    if (front.latencyMs > 0)
        await (0,promises_.setTimeout)(front.latencyMs);
    const incoming = { ...record, headers: record.requestHeaders, body, complete };
    const call = { index, host: record.host, method: record.method, path: record.path, body, token: record.token };
    const before = await intervene(front, { phase: 'before', ...call });
    const cut = before?.kind === 'break-upload';
    record.intercepted = before !== null;
    if (before !== null && !cut) {
        send(record, response, null, before);
        return;
    }
    const reply = dispatch(front.world, { ...incoming, complete: complete && !cut });
    const answer = toAnswer(front, record, reply, index);
    if (cut) {
        send(record, response, answer, before.then === 'reset' ? { kind: 'reset' } : null);
        return;
    }
    const after = await intervene(front, { phase: 'after', ...call, response: answer });
    record.intercepted = after !== null;
    send(record, response, answer, after);
}
function server_open(uploads, request) {
    const { path, host } = place(request.url ?? '/', uploads);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
    return {
        method: request.method ?? 'GET',
        path,
        host,
        status: 0,
        token: /^(?:bearer|token)\s+(\S+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? null,
        startedAt: Date.now(),
        endedAt: 0,
        requestHeaders: headers,
        requestBody: Buffer.alloc(0),
        responseHeaders: {},
        responseBody: Buffer.alloc(0),
        intercepted: false,
    };
}
/** Which host a request was meant for, and the path there; an Enterprise Server has all of them below `/api`. */
function place(url, uploads) {
    const [, area, rest] = /^\/api\/(v3|uploads|graphql)(.*)$/.exec(url) ?? [];
    if (area === 'v3')
        return { path: rest ?? '/', host: 'api' };
    if (area === 'uploads')
        return { path: rest ?? '/', host: 'uploads' };
    const graphql = area === 'graphql' || /^\/graphql(\?|$)/.test(url);
    return { path: url, host: uploads ? 'uploads' : graphql ? 'graphql' : 'api' };
}
/** All bytes of a request, or as many as came before the client went away. */
function readAll(request) {
    return new Promise((resolve) => {
        const chunks = [];
        request.on('data', (chunk) => chunks.push(chunk));
        request.on('error', () => undefined);
        request.on('close', () => resolve({ body: Buffer.concat(chunks), complete: request.complete }));
        request.on('end', () => resolve({ body: Buffer.concat(chunks), complete: request.complete }));
    });
}
/** Asks the interceptor; a delay is waited out here and counts as nothing. */
async function intervene(front, call) {
    const wish = (await front.interceptor?.(call)) ?? null;
    if (wish?.kind !== 'delay')
        return wish;
    await (0,promises_.setTimeout)(wish.ms);
    return null;
}
function toAnswer(front, record, reply, index) {
    const now = front.world.now();
    const body = reply.bytes ?? (reply.json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(reply.json)));
    const etag = `W/"${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}"`;
    const reads = record.method === 'GET' || record.method === 'HEAD';
    const unchanged = reads && reply.status === 200 && record.requestHeaders['if-none-match'] === etag;
    const type = reply.type ?? (reply.json === undefined ? null : 'application/json; charset=utf-8');
    const hour = Math.floor(now.getTime() / 3_600_000);
    const used = Math.min(HOURLY_LIMIT - 1, index + 1);
    return {
        status: unchanged ? 304 : reply.status,
        headers: {
            date: now.toUTCString(),
            server: 'github.com',
            ...(type === null || unchanged ? {} : { 'content-type': type }),
            ...(reads && reply.status === 200 ? { etag } : {}),
            'x-github-media-type': 'github.v3; format=json',
            'x-github-request-id': requestId(index),
            'x-ratelimit-limit': String(HOURLY_LIMIT),
            'x-ratelimit-remaining': String(HOURLY_LIMIT - used),
            'x-ratelimit-used': String(used),
            'x-ratelimit-reset': String((hour + 1) * 3600),
            'x-ratelimit-resource': record.host === 'graphql' ? 'graphql' : 'core',
            ...reply.headers,
        },
        body: unchanged ? Buffer.alloc(0) : body,
    };
}
function requestId(index) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(String(index)).digest('hex').toUpperCase();
    return [hex.slice(0, 4), hex.slice(4, 10), hex.slice(10, 17), hex.slice(17, 24), hex.slice(24, 32)].join(':');
}
/** Sends the answer, or what the interceptor made of it. */
function send(record, response, answer, change) {
    const final = change?.kind === 'answer' ? madeUp(change) : answer;
    record.endedAt = Date.now();
    if (change?.kind === 'hang')
        return;
    if (change?.kind === 'reset' || final === null || response.destroyed) {
        response.socket?.resetAndDestroy();
        return;
    }
    const body = change?.kind === 'truncate' ? final.body.subarray(0, change.bytes ?? final.body.length >> 1) : final.body;
    record.status = final.status;
    record.responseHeaders = final.headers;
    record.responseBody = body;
    const bodiless = record.method === 'HEAD' || final.status === 204 || final.status === 304;
    const length = bodiless && record.method !== 'HEAD' ? {} : { 'content-length': String(final.body.length) };
    response.writeHead(final.status, { ...final.headers, ...length });
    if (change?.kind === 'truncate')
        response.write(body, () => response.socket?.destroy());
    else
        response.end(bodiless ? undefined : body);
}
function madeUp(change) {
    const { status, body = '' } = change;
    const plain = typeof body === 'string' || Buffer.isBuffer(body);
    const type = plain ? {} : { 'content-type': 'application/json; charset=utf-8' };
    const headers = { date: new Date().toUTCString(), ...type, ...change.headers };
    return { status, headers, body: Buffer.from(plain ? body : JSON.stringify(body)) };
}

;// CONCATENATED MODULE: ./packages/embedded-github/src/index.ts



/** The one token there is when none are given: GITHUB_TOKEN with every permission the actions use. */
const DEFAULT_TOKEN = 'embedded-github-token';
const DEFAULT_TOKENS = {
    [DEFAULT_TOKEN]: {
        login: 'github-actions[bot]',
        app: true,
        permissions: { contents: 'write', pull_requests: 'write', actions: 'read', issues: 'write' },
    },
};
/**
 * Starts a GitHub of one repository on free ports of 127.0.0.1, all in memory. The same files, message and date give
 * the same commit SHA on every start and machine. `close` it, or the process stays.
 */
async function startGitHub(options) {
    const { owner, repo: name, defaultBranch = 'main', repositoryId = 1_000_001 } = options;
    const world = new World({ ...(options.tokens ?? DEFAULT_TOKENS) });
    if (!world.users.has(owner.toLowerCase())) {
        world.users.set(owner.toLowerCase(), { login: owner, id: world.nextId(), type: 'Organization' });
    }
    const repo = world.addRepo(owner, name, repositoryId, defaultBranch);
    const { files, commitMessage = 'Initial commit', commitDate = DEFAULT_DATE } = options;
    const commitSha = seed(world, repo, files, commitMessage, commitDate);
    const front = {
        world,
        requests: [],
        latencyMs: options.latencyMs ?? 0,
        interceptor: options.intercept ?? null,
    };
    const api = await listen(front, false);
    const uploads = await listen(front, true);
    Object.assign(world.urls, options.enterpriseServer === true
        ? {
            api: `${api.url}/api/v3`,
            server: api.url,
            uploads: `${api.url}/api/uploads`,
            graphql: `${api.url}/api/graphql`,
        }
        : { api: api.url, server: api.url, uploads: uploads.url, graphql: `${api.url}/graphql` });
    return {
        apiUrl: world.urls.api,
        uploadsUrl: world.urls.uploads,
        graphqlUrl: world.urls.graphql,
        serverUrl: world.urls.server,
        owner,
        repo: name,
        repositoryId: String(repositoryId),
        defaultBranch,
        commitSha,
        requests: front.requests,
        admin: new Admin(world, repo),
        setInterceptor: (interceptor) => {
            front.interceptor = interceptor;
        },
        close: async () => {
            await Promise.all([api.close(), uploads.close()]);
        },
    };
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eg: () => (/* binding */ runStep)
/* harmony export */ });
/* unused harmony exports stepEnvironment, parseOutputs */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);




/** The whole environment of a step's process, as the runner makes it. */
function stepEnvironment(options, files) {
    const named = (prefix, values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}_${name}`, value]));
    const inputs = Object.entries(options.inputs).map(([name, value]) => [name.toUpperCase(), value]);
    return {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? options.temporary,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: options.workspace,
        RUNNER_TEMP: options.temporary,
        GITHUB_OUTPUT: files.output,
        GITHUB_STATE: files.state,
        GITHUB_STEP_SUMMARY: files.summary,
        ...options.github,
        ...named('INPUT', Object.fromEntries(inputs)),
        ...named('STATE', options.state ?? {}),
        ...options.env,
    };
}
async function runStep(options) {
    const files = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.temporary, `_runner_file_commands_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(files, { recursive: true });
    const output = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(files, 'output');
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(files, 'state');
    const summary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(files, 'summary');
    await Promise.all([output, state, summary].map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, '')));
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [options.entry], {
        cwd: options.workspace,
        env: stepEnvironment(options, { output, state, summary }),
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid !== undefined)
        options.onStart?.(child.pid);
    options.kill?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
    const printed = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (printed.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (printed.err += text));
    const ended = await new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
    return {
        ...ended,
        outputs: parseOutputs(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(output, 'utf8')),
        state: parseOutputs(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(state, 'utf8')),
        summary: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(summary, 'utf8'),
        log: printed.out + printed.err,
    };
}
/** The `GITHUB_OUTPUT` file: `name<<delimiter`, lines, delimiter. */
function parseOutputs(text) {
    const outputs = {};
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i++) {
        const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[i] ?? '') ?? [];
        if (name === undefined)
            continue;
        const value = [];
        while (++i < lines.length && lines[i] !== delimiter)
            value.push(lines[i] ?? '');
        outputs[name] = value.join('\n');
    }
    return outputs;
}


/***/ }),

/***/ 2792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ko: () => (/* binding */ visibleName)
/* harmony export */ });
/* unused harmony export visibleLine */
/**
 * Text from outside (names, bodies, comments, GitHub's answers) before anybody sees it. What a terminal, a browser or
 * the runner would obey instead of showing is made visible: control characters with ANSI's escape among them, bidi
 * controls (https://trojansource.codes), invisible characters.
 */
/** Control characters but tab and newline, and line and paragraph separators. */
// eslint-disable-next-line no-control-regex -- to show them is the point
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu;
/** Format characters but the two joiners that scripts and emoji need; variation selectors are no format characters. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
const JOINERS = /[\u200c\u200d]/gu;
const show = (character) => `\u27e8U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
/** Prose of several lines: newlines and tabs stay, CRLF becomes a newline. */
function visibleText(text) {
    return text.replace(/\r\n/g, '\n').replace(CONTROLS, show).replace(INVISIBLE, show);
}
/** Prose in one line. */
function visibleLine(text) {
    return visibleText(text)
        .replace(/\s*\n\s*/g, ' \u23ce ')
        .replaceAll('\t', ' ');
}
/** A name that people compare: nothing in it stays invisible. */
function visibleName(text) {
    return visibleText(text)
        .replace(/[\n\t]/g, show)
        .replace(JOINERS, show);
}
/** At most `limit` code points, ended by an ellipsis when there was more. */
function cut(text, limit) {
    // A code point is at most two units: what is short enough in units needs no counting.
    if (text.length <= limit)
        return text;
    const points = Array.from(text.slice(0, 2 * limit + 2));
    return points.length <= limit && text.length <= 2 * limit + 2 ? text : `${points.slice(0, limit).join('')}\u2026`;
}
/**
 * Text for the log of a job: no line of it can be a workflow command, neither `::error::` at a line's start nor
 * `##[command]` anywhere (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
function logText(text) {
    return visibleText(text)
        .split('\n')
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1:\u2060').replaceAll('##[', '#\u2060#['))
        .join('\n');
}


/***/ }),

/***/ 1161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ verifyFolder),
/* harmony export */   cz: () => (/* reexport safe */ _keys_js__WEBPACK_IMPORTED_MODULE_1__.cz),
/* harmony export */   xJ: () => (/* reexport safe */ _verify_path_js__WEBPACK_IMPORTED_MODULE_5__.xJ)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2105);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9241);
/* harmony import */ var _verify_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1359);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3156);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6848);
/* harmony import */ var _verify_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3002);
/* harmony import */ var _verify_inclusion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1095);
/* harmony import */ var _verify_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9556);
/* harmony import */ var _hmac_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5078);








/** Verifies a proof folder under the text of a trusted-keys file; null when nobody vouches for a key. */
function verifyFolder(path, trustedKeys) {
    return (0,_verify_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyProof */ .Gr)((0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderSource */ .W)(path), { pins: trustedKeys === null ? null : (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .pinsOf */ .cz)(trustedKeys, 'trusted-keys') });
}






/***/ })

};
