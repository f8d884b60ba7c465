import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { storedAssetName } from '../src/releases.ts';
import { at, number, scenario, text, type Rig } from './support/embedded.ts';

const draft = async ({ post }: Rig): Promise<number> =>
  number(await post('/releases', { tag_name: 'v1', draft: true }), 'id');

describe('assets', () => {
  test(
    'keep their bytes, size and digest, and come back',
    scenario(async (rig) => {
      const id = await draft(rig);
      const bytes = Buffer.from([0, 1, 2, 250, 251, 252]);
      const made = await rig.upload(id, 'data.bin', bytes);
      expect(made.status).toBe(201);
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      expect(made.json).toMatchObject({
        name: 'data.bin',
        label: '',
        state: 'uploaded',
        size: 6,
        digest,
        content_type: 'application/octet-stream',
      });
      const path = `/releases/assets/${number(made, 'id')}`;
      const got = await rig.get(path, { accept: 'application/octet-stream' });
      expect(got.bytes).toEqual(bytes);
      expect((await rig.get(path)).json).toMatchObject({ digest, download_count: 1 });
      expect((await rig.get(path, { token: 'reader' })).status).toBe(404);
      expect((await rig.get(`/releases/${id}/assets`)).json).toMatchObject([{ name: 'data.bin' }]);
      expect((await rig.get(`/releases/${id}`)).json).toMatchObject({ assets: [{ digest }] });
      expect(rig.gh.admin.snapshot().releases[0]?.assets[0]).toMatchObject({ digest, bytes });
    }),
  );

  test(
    'go to the host of upload_url, and only there',
    scenario(async (rig) => {
      const release = await rig.post('/releases', { tag_name: 'v1', draft: true });
      expect(text(release, 'upload_url')).toMatch(/\{\?name,label\}$/);
      const url = text(release, 'upload_url').replace(/\{.*/, '?name=a.txt');
      expect(url.startsWith(rig.gh.uploadsUrl)).toBe(true);
      expect(rig.gh.uploadsUrl).not.toBe(rig.gh.apiUrl);
      const { pathname, search } = new URL(url);
      const options = { bytes: Buffer.from('x'), headers: { 'content-type': 'text/plain' } };
      expect((await rig.call('POST', `/${pathname}${search}`, { ...options, base: rig.gh.uploadsUrl })).status).toBe(
        201,
      );
      expect((await rig.call('POST', `/${pathname}${search}`, options)).status).toBe(404);
    }),
  );

  test(
    'of a name that is taken are refused, and so is renaming to it',
    scenario(async (rig) => {
      const id = await draft(rig);
      await rig.upload(id, 'a.txt', Buffer.from('1'));
      const second = number(await rig.upload(id, 'b.txt', Buffer.from('2')), 'id');
      const taken = { errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }] };
      const again = await rig.upload(id, 'a.txt', Buffer.from('1'));
      expect([again.status, again.json]).toEqual([422, expect.objectContaining(taken)]);
      expect((await rig.patch(`/releases/assets/${second}`, { name: 'a.txt' })).json).toMatchObject(taken);
      expect((await rig.patch(`/releases/assets/${second}`, { name: 'c.txt', label: 'C' })).json).toMatchObject({
        name: 'c.txt',
        label: 'C',
      });
      expect((await rig.call('DELETE', `/releases/assets/${second}`)).status).toBe(204);
      expect((await rig.get(`/releases/assets/${second}`)).status).toBe(404);
    }),
  );

  test(
    'have names changed as GitHub changes them, and labels that keep the original',
    scenario(async (rig) => {
      const id = await draft(rig);
      const spaced = await rig.upload(id, 'my app (1).zip', Buffer.from('x'));
      expect(spaced.json).toMatchObject({ name: 'my.app.1.zip', label: 'my app (1).zip' });
      const labelled = await rig.upload(id, 'ä~b.deb', Buffer.from('x'), { label: 'Debian package' });
      expect(labelled.json).toMatchObject({ name: 'a.b.deb', label: 'Debian package' });
      expect((await rig.upload(id, 'my app [1].zip', Buffer.from('x'))).status).toBe(422);
    }),
  );

  test(
    'that break off leave a starter, which takes the name until it is deleted',
    scenario(async (rig) => {
      const id = await draft(rig);
      rig.gh.setInterceptor((call) =>
        call.phase === 'before' && call.host === 'uploads' ? { kind: 'break-upload', then: 'bad-gateway' } : null,
      );
      expect((await rig.upload(id, 'a.txt', Buffer.from('abc'))).status).toBe(502);
      rig.gh.setInterceptor(null);
      const [starter] = rig.gh.admin.snapshot().releases[0]?.assets ?? [];
      expect(starter).toMatchObject({ name: 'a.txt', state: 'starter', digest: null });
      expect((await rig.get(`/releases/${id}/assets`)).json).toMatchObject([{ state: 'starter' }]);
      expect((await rig.upload(id, 'a.txt', Buffer.from('abc'))).status).toBe(422);
      const path = `/releases/assets/${starter?.id ?? 0}`;
      expect((await rig.get(path, { accept: 'application/octet-stream' })).status).toBe(404);
      expect((await rig.call('DELETE', path)).status).toBe(204);
      expect((await rig.upload(id, 'a.txt', Buffer.from('abc'))).status).toBe(201);
    }),
  );

  test(
    'whose sender goes away half-way leave a starter too',
    scenario(async (rig) => {
      const id = await draft(rig);
      const { hostname, port } = new URL(rig.gh.uploadsUrl);
      const socket = connect(Number(port), hostname);
      socket.write(
        `POST /repos/octo/hello/releases/${id}/assets?name=a.txt HTTP/1.1\r\nhost: x\r\nauthorization: Bearer bot\r\n` +
          'content-type: text/plain\r\ncontent-length: 100\r\n\r\nonly this',
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
      socket.destroy();
      for (let wait = 0; wait < 50 && rig.gh.admin.snapshot().releases[0]?.assets.length === 0; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(rig.gh.admin.snapshot().releases[0]?.assets).toMatchObject([{ name: 'a.txt', state: 'starter' }]);
    }),
  );

  test(
    'without a name or bytes are refused',
    scenario(async (rig) => {
      const id = await draft(rig);
      rig.excuse(/query parameter name is missing/);
      const nameless = await rig.call('POST', `/releases/${id}/assets`, {
        bytes: Buffer.from('x'),
        base: rig.gh.uploadsUrl,
        headers: { 'content-type': 'text/plain' },
      });
      expect(nameless.json).toMatchObject({ errors: [{ code: 'missing_field', field: 'name' }] });
      expect((await rig.upload(id, 'empty', Buffer.alloc(0))).status).toBe(400);
    }),
  );

  test(
    'of published releases are downloaded without a token',
    scenario(async (rig) => {
      const id = await draft(rig);
      const asset = await rig.upload(id, 'a.txt', Buffer.from('abc'));
      const early = new URL(text(asset, 'browser_download_url')).pathname;
      expect((await rig.get(`/${early}`, { token: null })).status).toBe(404);
      await rig.patch(`/releases/${id}`, { draft: false });
      const url = text(await rig.get(`/releases/assets/${number(asset, 'id')}`), 'browser_download_url');
      expect((await rig.get(`/${new URL(url).pathname}`, { token: null })).bytes.toString()).toBe('abc');
      expect(at(await rig.get(`/releases/assets/${number(asset, 'id')}`, { token: null }), 'download_count')).toBe(1);
    }),
  );
});

test.each([
  ['plain-name_1.0+x@y.tgz', 'plain-name_1.0+x@y.tgz'],
  ['a b.txt', 'a.b.txt'],
  ['a  (b).txt', 'a.b.txt'],
  ['.env', 'default.env'],
  ['a..b', 'a.b'],
  ['trailing.', 'default.trailing'],
  ['~~~.zip', 'default.zip'],
])('%j is stored as %j', (original, stored) => {
  expect(storedAssetName(original)).toBe(stored);
});
