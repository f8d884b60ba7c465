import type { Login } from 'registry-clients/oci';
import { z } from 'zod';
import { MarketOpsError } from '../../core/errors.ts';

const login = z.union([
  z.strictObject({ username: z.string().min(1), password: z.string().min(1) }),
  z
    .strictObject({ auth: z.string() })
    .transform(({ auth }) => /^([^:]+):([^]+)$/.exec(Buffer.from(auth, 'base64').toString('utf8')))
    .refine((parts) => parts !== null)
    .transform(([, username = '', password = '']) => ({ username, password })),
]);
const config = z.strictObject({ auths: z.record(z.string().regex(/^[a-z0-9.-]+(?::\d+)?$/), login) });

/**
 * The input `registry-credentials`, in the form of docker's config.json.
 * @throws MarketOpsError `input_invalid`, which shows nothing of it
 */
export function readLogins(text: string): ReadonlyMap<string, Login> {
  try {
    return new Map(text === '' ? [] : Object.entries(config.parse(JSON.parse(text)).auths));
  } catch {
    throw new MarketOpsError(
      'input_invalid',
      'Input registry-credentials: write docker\'s form, {"auths": {"HOST": {"username": "…", "password": "…"}}}, or `auth` with the base64 of both.',
    );
  }
}
