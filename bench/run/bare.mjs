// The least that does the same, without plan, receipt, record or retry. GITHUB_API_URL, GITHUB_REPOSITORY, TOKEN, PARALLEL;
// a release: TAG, FILES (a path a line): draft, assets side by side, publish; AGAIN: it is there, its assets are counted.
// Annotated tags: TARGETS (`owner/name tag sha` a line).
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const { GITHUB_API_URL, GITHUB_REPOSITORY, TOKEN, PARALLEL = '4', TAG, AGAIN, FILES = '', TARGETS = '' } = process.env;
const lines = (text) => text.split('\n').filter((line) => line !== '');

async function send(method, url, body, type = 'application/json') {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': type };
  const response = await fetch(url, { method, headers, body });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function sideBySide(items, work) {
  const worker = async () => {
    for (let item = items.shift(); item !== undefined; item = items.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Number(PARALLEL) }, worker));
}

async function release() {
  const releases = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/releases`;
  const files = lines(FILES);
  if (AGAIN !== undefined) {
    const { assets, html_url: url } = await send('GET', `${releases}/tags/${TAG}`);
    if (assets.length !== files.length) throw new Error(`${assets.length} assets`);
    return url;
  }
  const draft = await send('POST', releases, JSON.stringify({ tag_name: TAG, name: TAG, draft: true }));
  const upload = draft.upload_url.replace(/\{.*$/, '');
  await sideBySide(files, async (file) => {
    const name = encodeURIComponent(basename(file));
    await send('POST', `${upload}?name=${name}`, await readFile(file), 'application/octet-stream');
  });
  return (await send('PATCH', `${releases}/${draft.id}`, JSON.stringify({ draft: false }))).html_url;
}

async function tags(targets) {
  await sideBySide(targets, async (line) => {
    const [repository, tag, object] = line.split(' ');
    const git = `${GITHUB_API_URL}/repos/${repository}/git`;
    const { sha } = await send('POST', `${git}/tags`, JSON.stringify({ tag, message: tag, object, type: 'commit' }));
    await send('POST', `${git}/refs`, JSON.stringify({ ref: `refs/tags/${tag}`, sha }));
  });
  return 'tagged';
}

console.log(await (TARGETS === '' ? release() : tags(lines(TARGETS))));
