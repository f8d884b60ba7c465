// `npm run live -- OWNER/REPO`: asks a real, empty repository what GitHub's documentation leaves open, and prints a table of what
// this action assumes and what GitHub does; then goes the whole way once. GH_TOKEN needs to write `contents`, `administration`,
// `actions`, `deployments`, `environments` and `workflows`. Whatever it makes has a name that begins with marketops-live, or is the
// ledger; all of it is deleted at the end, and the default branch put back.
import { randomBytes } from 'node:crypto';
import { wholeWay } from './live-way.ts';

const [repository = ''] = process.argv.slice(2);
const token = process.env['GH_TOKEN'] ?? '';
if (!/^[\w-]+\/[\w.-]+$/.test(repository) || token === '') {
  process.stderr.write('GH_TOKEN=… npm run live -- OWNER/REPO, where REPO is an empty repository of yours.\n');
  process.exit(2);
}
const api = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
const graphql = process.env['GITHUB_GRAPHQL_URL'] ?? `${api}/graphql`;

/** Of GitHub's answers what is looked at; each of it may be missing, and then that is what is printed. */
interface Body {
  readonly message?: string;
  readonly id?: number;
  readonly node_id?: string;
  readonly default_branch?: string;
  readonly sha?: string;
  readonly tree?: { readonly sha: string };
  readonly object?: { readonly sha: string; readonly type: string };
  readonly errors?: readonly { readonly message: string }[];
  /** Of a list. */
  readonly length?: number;
  readonly 0?: object;
}
interface Answer {
  readonly status: number;
  readonly body: Body;
}
async function ask(method: string, url: string, body?: unknown): Promise<Answer> {
  const response = await fetch(url.startsWith('http') ? url : `${api}/repos/${repository}${url}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'user-agent': 'marketops-live',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  try {
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Body) };
  } catch {
    return { status: response.status, body: { message: text.slice(0, 200) } };
  }
}
const said = ({ status, body }: Answer): string => `${status}${body.message === undefined ? '' : ` ${body.message}`}`;

const mine = `marketops-live-${randomBytes(4).toString('hex')}`;
const made: string[] = [];
/** Makes something, and remembers how it is deleted. */
async function make(url: string, body: unknown, remove: (answer: Answer) => string): Promise<Answer> {
  const answer = await ask('POST', url, body);
  if (answer.status < 300) made.unshift(remove(answer));
  return answer;
}
const ref = (name: string, sha: string): Promise<Answer> =>
  make('/git/refs', { ref: `refs/${name}`, sha }, () => `/git/refs/${name}`);
const release = (more: object): Promise<Answer> => make('/releases', more, ({ body }) => `/releases/${body.id ?? 0}`);

const about = await ask('GET', '');
const branch = about.body.default_branch ?? '';
const head = await ask('GET', `/git/ref/heads/${branch}`);
const [tags, releases] = [await ask('GET', '/git/matching-refs/tags/'), await ask('GET', '/releases')];
if (head.status !== 200 || tags.body.length !== 0 || releases.body.length !== 0) {
  process.stderr.write(
    `${repository} must have one commit, and neither tags nor releases: ${said(about)}, ${said(head)}.\n`,
  );
  process.exit(1);
}
const first = head.body.object?.sha ?? '';
const tree = (await ask('GET', `/git/commits/${first}`)).body.tree?.sha ?? '';
const commit = async (message: string, more: object): Promise<string> =>
  (await ask('POST', '/git/commits', { message, tree, ...more })).body.sha ?? '';
const second = await commit('Second', { parents: [first] });
const tagObject = async (object: string): Promise<string> =>
  (await ask('POST', '/git/tags', { tag: `${mine}-moved`, message: 'x', object, type: 'commit' })).body.sha ?? '';

const updateRefs = async (name: string, beforeOid: string, afterOid: string): Promise<string> => {
  const query = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
  const input = { repositoryId: about.body.node_id, refUpdates: [{ name, beforeOid, afterOid, force: true }] };
  const { status, body } = await ask('POST', graphql, { query, variables: { input } });
  return body.errors === undefined ? `${status} moved` : `${status} ${body.errors[0]?.message ?? ''}`;
};

/** What is asked, what this action assumes, and how to find out. */
const PROBES: readonly (readonly [what: string, assumed: string, probe: () => Promise<string>])[] = [
  [
    'a draft is found by its tag',
    '404',
    async () => {
      await release({ tag_name: `${mine}-draft`, draft: true });
      return said(await ask('GET', `/releases/tags/${mine}-draft`));
    },
  ],
  [
    'the tag that publishing a release makes',
    'commit',
    async () => {
      await release({ tag_name: `${mine}-light`, target_commitish: branch });
      const found = await ask('GET', `/git/ref/tags/${mine}-light`);
      if (found.status === 200) made.push(`/git/refs/tags/${mine}-light`);
      return found.body.object?.type ?? said(found);
    },
  ],
  [
    'a reference that is there already',
    '422 Reference already exists',
    async () => {
      await ref(`tags/${mine}-twice`, first);
      return said(await ref(`tags/${mine}-twice`, first));
    },
  ],
  [
    'an annotated tag moves forward without force',
    '422',
    async () => {
      await ref(`tags/${mine}-moved`, await tagObject(first));
      return said(await ask('PATCH', `/git/refs/tags/${mine}-moved`, { sha: await tagObject(second), force: false }));
    },
  ],
  [
    'updateRefs with a beforeOid that is not so',
    'refused',
    async () => updateRefs(`refs/tags/${mine}-moved`, second, await tagObject(second)),
  ],
  [
    'updateRefs with the right beforeOid',
    '200 moved',
    async () => {
      const now = await ask('GET', `/git/ref/tags/${mine}-moved`);
      return updateRefs(`refs/tags/${mine}-moved`, now.body.object?.sha ?? '', await tagObject(second));
    },
  ],
  [
    'a branch that is updated with what is no descendant',
    '422',
    async () => {
      await ref(`heads/${mine}`, second);
      return said(
        await ask('PATCH', `/git/refs/heads/${mine}`, { sha: await commit('Aside', { parents: [] }), force: false }),
      );
    },
  ],
  [
    'activity of a branch',
    'activity_type, after, before, ref',
    async () => {
      const { status, body } = await ask('GET', `/activity?ref=refs/heads/${mine}`);
      const [entry, known] = [body[0] ?? {}, ['activity_type', 'after', 'before', 'ref']];
      return status === 200 ? known.filter((name) => name in entry).join(', ') : said({ status, body });
    },
  ],
  [
    'an environment says can_admins_bypass',
    'yes',
    async () => {
      const put = await ask('PUT', `/environments/${mine}`, {});
      if (put.status < 300) made.unshift(`/environments/${mine}`);
      const got = await ask('GET', `/environments/${mine}`);
      return got.status === 200 ? ('can_admins_bypass' in got.body ? 'yes' : 'no') : said(got);
    },
  ],
];

const rows: string[][] = [];
try {
  for (const [what, assumed, probe] of PROBES) {
    const found = await probe().catch((error: unknown) => `not answered: ${String(error)}`);
    rows.push([what, assumed, found.replace(/[\p{Cc}|]+/gu, ' ')]);
  }
  await wholeWay({
    ...{ repository, repositoryId: String(about.body.id ?? ''), branch, first, mine, api, graphql, token },
    ask: async (method, url, body) => {
      const answer = await ask(method, url, body);
      if (answer.status >= 300) throw new Error(`${method} ${url}: ${said(answer)}`);
      return answer.body as never;
    },
    later: (url) => {
      if (!made.includes(url)) made.unshift(url);
    },
    tell: (...row) => void rows.push(row),
  }).catch((error: unknown) =>
    rows.push(['the whole way', 'goes to its end', String(error).replace(/[\p{Cc}|]+/gu, ' ')]),
  );
} finally {
  const kept: string[] = [];
  const back = await ask('PATCH', `/git/refs/heads/${branch}`, { sha: first, force: true });
  if (back.status >= 300) kept.push(`the commit on ${branch} (${said(back)})`);
  for (const url of made) if ((await ask('DELETE', url)).status >= 300) kept.push(url);
  const head = [
    ['asked', 'assumed', 'GitHub'],
    ['---', '---', '---'],
  ];
  process.stdout.write(`${[...head, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);
  process.stdout.write(
    kept.length === 0 ? 'Everything that was made is deleted.\n' : `Delete by hand: ${kept.join(', ')}\n`,
  );
}
