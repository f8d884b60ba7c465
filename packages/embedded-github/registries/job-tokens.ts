import { randomBytes } from 'node:crypto';
import type { Answer, RegistryCall } from './front.ts';

export const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
export const bearerOf = ({ headers }: Pick<RegistryCall, 'headers'>): string =>
  /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';

/** GitHub's identity of a job, and npm's exchange of it for a token of one package. */
export class JobTokens {
  /** Every secret that was handed out. */
  readonly secrets: string[] = [];
  readonly requestToken = this.drawn('idreq');
  readonly #identities = new Map<string, string>();
  /** By token: the package that it is for. */
  readonly #packages = new Map<string, string>();

  drawn(prefix: string): string {
    const secret = `${prefix}-${randomBytes(16).toString('hex')}`;
    this.secrets.push(secret);
    return secret;
  }

  /** Tokens of jobs are taken no longer. */
  expire(): void {
    this.#packages.clear();
  }

  /** The package that a token is for. */
  packageOf(token: string): string | undefined {
    return this.#packages.get(token);
  }

  /** What is answered to a request for an identity or for its exchange; null for any other. @param host the audience's */
  answer(call: RegistryCall, host: string): Answer | null {
    const url = new URL(call.path, 'http://registry.invalid');
    const bearer = bearerOf(call);
    if (url.pathname === '/_identity') {
      if (bearer !== this.requestToken) return json(401, { message: 'Bad request token' });
      const value = this.drawn('identity');
      this.#identities.set(value, url.searchParams.get('audience') ?? '');
      return json(200, { value });
    }
    const wanted = /^\/-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/.exec(url.pathname)?.[1];
    if (wanted === undefined) return null;
    if (call.method !== 'POST' || this.#identities.get(bearer) !== `npm:${host}`)
      return json(401, { message: 'Failed to verify the identity token' });
    this.#identities.delete(bearer);
    const token = this.drawn('npm-oidc');
    this.#packages.set(token, decodeURIComponent(wanted));
    return json(201, { token });
  }
}
