import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { createOci } from 'registry-clients/oci';
import { openTransport } from 'registry-clients/transport';
import type { Incoming } from 'registry-clients/transport';

test('a token server that answers with a page is told, and nothing of a defect', async () => {
  const challenge = 'Bearer realm="https://auth.test/token"';
  const refusal: Incoming = {
    status: 401,
    headers: new Map([['www-authenticate', challenge]]),
    bytes: Buffer.from(''),
  };
  const page: Incoming = { status: 200, headers: new Map(), bytes: Buffer.from('<html>') };
  const oci = createOci({
    transport: { send: () => Promise.resolve(refusal), stream: () => Promise.reject(new Error('not asked')) },
    realmOf: () => ({ send: () => Promise.resolve(page) }),
    addressOf: (registry) => new URL(`https://${registry}`),
    loginOf: () => null,
    mask: () => undefined,
    how: '',
  });
  await expect(oci.manifest({ registry: 'r.test', repository: 'a' }, 'latest')).rejects.toMatchObject({
    code: 'registry_error',
    message: 'auth.test answered without a token for r.test',
  });
});

test('nothing is asked once it is cancelled', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const transport = openTransport({
    ...{ readOnly: true, userAgent: 'test', timeoutMs: 10_000, standIn: null, check: () => Promise.resolve() },
    cancelled: AbortSignal.abort(new Error('cancelled')),
  });
  await expect(transport.send(url, {})).rejects.toThrow('cancelled');
  await expect(transport.stream(url, {})).rejects.toThrow('cancelled');
  expect(asked).toBe(0);
  await new Promise((resolve) => server.close(resolve));
});
