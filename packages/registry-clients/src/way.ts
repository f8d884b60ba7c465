/** How a client reaches its registry: whoever hands it in says which hosts, how long and how much. */
export interface Way {
  /** One request; no redirect is followed. */
  send(url: URL, request: Request): Promise<Incoming>;
  /**
   * The bytes of a GET as they come, from the host or from where it redirects to, which is sent no credential. The answer's
   * status is 200.
   */
  stream(url: URL, headers: Readonly<Record<string, string>>): Promise<AsyncIterable<Uint8Array>>;
}

export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In pieces: each is lent until the next is asked for. */
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array | string> | null;
  /** The most bytes of an answer. */
  readonly most?: number;
}

export interface Incoming {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}
