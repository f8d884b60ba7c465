import { expect } from '@jest/globals';
import { startGitHub, type EmbeddedGitHub, type EmbeddedGitHubOptions } from '../../src/index.ts';
import { validateExchanges } from '../../openapi/validate.ts';

/** Tokens that the tests of the embedded GitHub use; `bot` is the one of `call`. */
export const TOKENS: NonNullable<EmbeddedGitHubOptions['tokens']> = {
  bot: {
    login: 'github-actions[bot]',
    app: true,
    permissions: {
      contents: 'write',
      pull_requests: 'write',
      actions: 'read',
      issues: 'write',
      discussions: 'write',
    },
  },
  reader: { login: 'github-actions[bot]', app: true, permissions: { contents: 'read' } },
  alice: {
    login: 'alice',
    permissions: {
      contents: 'write',
      pull_requests: 'write',
      actions: 'read',
      issues: 'write',
      administration: 'write',
      members: 'read',
    },
  },
};

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** What the JSON says; null when it is something else. */
  readonly json: unknown;
}

export interface CallOptions {
  /** Null for none. */
  token?: string | null;
  /** Sent as JSON. */
  body?: unknown;
  bytes?: Buffer;
  accept?: string;
  headers?: Record<string, string>;
  base?: string;
  signal?: AbortSignal;
  redirect?: 'manual' | 'follow';
}

/** An embedded GitHub with the means to talk to it. */
export interface Rig {
  readonly gh: EmbeddedGitHub;
  /** A request below `/repos/octo/hello`; a path with two slashes in front goes to the root. */
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<Answer>;
  readonly get: (path: string, options?: CallOptions) => Promise<Answer>;
  readonly post: (path: string, body: unknown, options?: CallOptions) => Promise<Answer>;
  readonly patch: (path: string, body: unknown, options?: CallOptions) => Promise<Answer>;
  readonly upload: (
    release: number,
    name: string,
    bytes: Buffer,
    options?: CallOptions & { label?: string },
  ) => Promise<Answer>;
  readonly graphql: (query: string, variables?: Record<string, unknown>, token?: string) => Promise<Answer>;
  /** This test means to break GitHub's description: violations that match are expected, and must be there. */
  readonly excuse: (pattern: RegExp) => void;
}

/**
 * A test's body around an embedded GitHub of two files. At the end everything that was said must fit GitHub's OpenAPI
 * description, both ways.
 */
export function scenario(
  body: (rig: Rig) => Promise<void>,
  options: Partial<EmbeddedGitHubOptions> = {},
): () => Promise<void> {
  return async () => {
    const gh = await startGitHub({
      owner: 'octo',
      repo: 'hello',
      files: { 'README.md': { content: '# Hello\n' }, 'bin/run.sh': { content: '#!/bin/sh\n', mode: '100755' } },
      tokens: TOKENS,
      ...options,
    });
    const excused: RegExp[] = [];
    try {
      await body(rigOf(gh, excused));
    } finally {
      await gh.close();
    }
    const violations = validateExchanges(gh.requests);
    expect(violations.filter((line) => !excused.some((pattern) => pattern.test(line)))).toEqual([]);
    for (const pattern of excused) expect(violations.join('\n')).toMatch(pattern);
  };
}

function rigOf(gh: EmbeddedGitHub, excused: RegExp[]): Rig {
  const call = (method: string, path: string, options: CallOptions = {}): Promise<Answer> =>
    request(path.startsWith('//') ? path.slice(1) : `/repos/octo/hello${path}`, method, {
      token: 'bot',
      base: gh.apiUrl,
      ...options,
    });
  return {
    gh,
    call,
    get: (path, options) => call('GET', path, options),
    post: (path, body, options) => call('POST', path, { body, ...options }),
    patch: (path, body, options) => call('PATCH', path, { body, ...options }),
    upload: (release, name, bytes, { label, ...rest } = {}) => {
      const query = new URLSearchParams({ name, ...(label === undefined ? {} : { label }) });
      const headers = { 'content-type': 'application/octet-stream' };
      return call('POST', `/releases/${release}/assets?${query.toString()}`, {
        bytes,
        base: gh.uploadsUrl,
        headers,
        ...rest,
      });
    },
    graphql: (query, variables = {}, token = 'bot') => call('POST', '//graphql', { token, body: { query, variables } }),
    excuse: (pattern) => {
      excused.push(pattern);
    },
  };
}

async function request(path: string, method: string, options: CallOptions): Promise<Answer> {
  const { token = null, body, bytes, accept, headers = {}, base = '', signal, redirect = 'follow' } = options;
  const sent = bytes === undefined ? (body === undefined ? null : JSON.stringify(body)) : new Uint8Array(bytes);
  const response = await fetch(base + path, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(accept === undefined ? {} : { accept }),
      ...headers,
    },
    body: sent,
    redirect,
    ...(signal === undefined ? {} : { signal }),
  });
  const content = Buffer.from(await response.arrayBuffer());
  const json = response.headers.get('content-type')?.includes('json') === true && content.length > 0;
  return {
    status: response.status,
    headers: response.headers,
    bytes: content,
    json: json ? (JSON.parse(content.toString()) as unknown) : null,
  };
}

/** A value deep in an answer's JSON, by keys and indices; undefined when there is none. */
export function at(answer: Answer, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    answer.json,
  );
}

/** A text deep in an answer's JSON, which must be there. */
export function text(answer: Answer, ...path: (string | number)[]): string {
  const value = at(answer, ...path);
  if (typeof value !== 'string') throw new Error(`${path.join('.')} is no text in ${JSON.stringify(answer.json)}`);
  return value;
}

/** A number deep in an answer's JSON, which must be there. */
export function number(answer: Answer, ...path: (string | number)[]): number {
  const value = at(answer, ...path);
  if (typeof value !== 'number') throw new Error(`${path.join('.')} is no number in ${JSON.stringify(answer.json)}`);
  return value;
}
