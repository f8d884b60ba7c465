/** Which of GitHub's hosts a request was meant for. */
export type Host = 'api' | 'uploads' | 'graphql';

/** A request on its way in (`before` it is handled) or out (`after` the server has acted). */
export interface InterceptedCall {
  readonly phase: 'before' | 'after';
  /** Counts requests from 0. */
  readonly index: number;
  readonly host: Host;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: Buffer;
  readonly token: string | null;
  /** What would be answered; only `after`. */
  readonly response?: { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer };
}

/**
 * What goes wrong. `answer` and `reset` in phase `before` keep the server from acting; in phase `after` it has acted.
 */
export type Intervention =
  /** This answer instead; a body that is neither text nor bytes is sent as JSON. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
    }
  /** The connection is reset. */
  | { readonly kind: 'reset' }
  /** The answer breaks off after `bytes` of its body (half of it unless given). Meant for phase `after`. */
  | { readonly kind: 'truncate'; readonly bytes?: number }
  /** No answer ever comes; the connection stays open until the client or `close` ends it. */
  | { readonly kind: 'hang' }
  /** Goes on as usual after this time. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** An asset upload breaks off on the server's side: a `starter` asset stays; then 502, or a reset. Phase `before`. */
  | { readonly kind: 'break-upload'; readonly then: 'bad-gateway' | 'reset' };

/** Called twice for each request. Null or undefined lets it pass. */
export type Interceptor = (
  call: InterceptedCall,
) => Intervention | null | undefined | Promise<Intervention | null | undefined>;
