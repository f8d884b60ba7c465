// The least that publishes a release: draft, assets side by side, publish. No plan, no receipt, no record, no retry.
// GITHUB_API_URL, GITHUB_REPOSITORY, TOKEN, TAG, FILES (a path a line), PARALLEL.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const { GITHUB_API_URL, GITHUB_REPOSITORY, TOKEN, TAG, FILES = '', PARALLEL = '4' } = process.env;

async function send(method, url, body, type = 'application/json') {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': type };
  const response = await fetch(url, { method, headers, body });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

const releases = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/releases`;
const draft = await send('POST', releases, JSON.stringify({ tag_name: TAG, name: TAG, draft: true }));
const upload = draft.upload_url.replace(/\{.*$/, '');
const files = FILES.split('\n').filter((file) => file !== '');
const worker = async () => {
  for (let file = files.shift(); file !== undefined; file = files.shift()) {
    const name = encodeURIComponent(basename(file));
    await send('POST', `${upload}?name=${name}`, await readFile(file), 'application/octet-stream');
  }
};
await Promise.all(Array.from({ length: Number(PARALLEL) }, worker));
const release = await send('PATCH', `${releases}/${draft.id}`, JSON.stringify({ draft: false }));
console.log(release.html_url);
