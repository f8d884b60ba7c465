import { z } from 'zod';
import { MarketOpsError } from '../../core/errors.ts';

/** What may be shown to a registry, by its host. Read at the edge; nobody else sees it. */

export interface Login {
  readonly username: string;
  readonly password: string;
}

const config = z.strictObject({
  auths: z.record(
    z.string(),
    z
      .strictObject({ auth: z.string().optional(), username: z.string().optional(), password: z.string().optional() })
      .refine(
        ({ auth, username, password }) => (auth !== undefined) !== (username !== undefined && password !== undefined),
      ),
  ),
});

const FORM =
  'write docker\'s form: {"auths": {"registry.example": {"username": "…", "password": "…"}}}, or `auth` with the base64 of both';

/**
 * The input `registry-credentials`, in the form of docker's config.json.
 * @throws MarketOpsError `input_invalid`, which shows nothing of it
 */
export function readLogins(text: string): ReadonlyMap<string, Login> {
  const invalid = (): never => {
    throw new MarketOpsError('input_invalid', `Input registry-credentials: ${FORM}.`);
  };
  if (text === '') return new Map();
  let parsed: z.infer<typeof config>;
  try {
    parsed = config.parse(JSON.parse(text));
  } catch {
    return invalid();
  }
  return new Map(
    Object.entries(parsed.auths).map(([host, { auth, username, password }]) => {
      const decoded =
        auth === undefined ? `${String(username)}:${String(password)}` : Buffer.from(auth, 'base64').toString('utf8');
      const at = decoded.indexOf(':');
      if (at < 1 || at === decoded.length - 1 || !/^[a-z0-9.-]+(?::\d+)?$/.test(host)) return invalid();
      return [host, { username: decoded.slice(0, at), password: decoded.slice(at + 1) }];
    }),
  );
}

export const basic = ({ username, password }: Login): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
