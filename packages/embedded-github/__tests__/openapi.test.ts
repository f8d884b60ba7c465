import { expect, test } from '@jest/globals';
import type { RequestRecord } from '../src/index.ts';
import { validateExchanges } from '../openapi/validate.ts';

const REF = {
  ref: 'refs/heads/main',
  node_id: 'x',
  url: 'https://api.github.com/x',
  object: { type: 'commit', sha: 'a'.repeat(40), url: 'https://api.github.com/y' },
};

function exchange(
  path: string,
  changes: Partial<RequestRecord> & { answer?: unknown; request?: unknown } = {},
): RequestRecord {
  const { answer = REF, request, ...rest } = changes;
  return {
    method: 'GET',
    path,
    host: 'api',
    status: 200,
    token: null,
    startedAt: 0,
    endedAt: 0,
    requestHeaders: {},
    requestBody: request === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(request)),
    responseHeaders: { 'content-type': 'application/json; charset=utf-8' },
    responseBody: Buffer.from(JSON.stringify(answer)),
    intercepted: false,
    ...rest,
  };
}

const READ = '/repos/o/r/git/ref/heads/main';
const WRITE = { method: 'POST', status: 201 } as const;

test.each<[string, RequestRecord, RegExp | null]>([
  ['what is right', exchange(READ), null],
  ['a path with slashes', exchange('/repos/o/r/git/ref/heads/a/b/c'), null],
  ['an unknown path', exchange('/repos/o/r/nothing'), /path is not in the description/],
  ['an unknown method', exchange(READ, { method: 'PUT' }), /method is not in the description/],
  ['an unknown query parameter', exchange(`${READ}?x=1`), /query parameter x is not/],
  [
    'a query parameter of another type',
    exchange('/repos/o/r/releases?page=one', { answer: [] }),
    /parameter page must be integer/,
  ],
  ['a path parameter of another type', exchange('/repos/o/r/releases/one'), /parameter release_id must be integer/],
  ['a missing body', exchange('/repos/o/r/git/refs', WRITE), /the body is missing/],
  [
    'a missing field',
    exchange('/repos/o/r/git/refs', { ...WRITE, request: { ref: 'x' } }),
    /body must have required property 'sha'/,
  ],
  [
    'a field of another type',
    exchange('/repos/o/r/git/refs', { ...WRITE, request: { ref: 'x', sha: 1 } }),
    /body\/sha must be string/,
  ],
  [
    'a field nobody knows',
    exchange('/repos/o/r/git/refs', { ...WRITE, request: { ref: 'x', sha: 'y', z: 1 } }),
    /body field z is not/,
  ],
  ['a body where none belongs', exchange(READ, { request: {} }), /description has none/],
  [
    'an answer without a field',
    exchange(READ, { answer: { ...REF, object: {} } }),
    /answer\/object must have required property 'sha'/,
  ],
  [
    'an answer with a wrong format',
    exchange(READ, { answer: { ...REF, url: 'no url' } }),
    /answer\/url must match format "uri"/,
  ],
  ['an unknown success', exchange(READ, { status: 202 }), /status is not in the description/],
  ['an error without a message', exchange(READ, { status: 418, answer: {} }), /error without a message/],
  [
    'a 422 without its fields',
    exchange('/repos/o/r/git/refs', {
      ...WRITE,
      status: 422,
      request: { ref: 'x', sha: 'y' },
      answer: { errors: [{}] },
    }),
    /must have required property 'message'/,
  ],
  ['an answer an interceptor made', exchange(READ, { answer: {}, intercepted: true }), null],
  [
    'a null where one may be',
    exchange('/repos/o/r/immutable-releases', { answer: { enabled: true, enforced_by_owner: false } }),
    null,
  ],
])('%s', (_, record, wanted) => {
  const found = validateExchanges([record]);
  if (wanted === null) expect(found).toEqual([]);
  else expect(found.join('\n')).toMatch(wanted);
});
