import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Who signs, and for what. */
export interface Signing {
  /** A file with a key, or the text of a public key that an agent holds. */
  readonly key: string;
  readonly namespace: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Signs by `ssh-keygen`, so that agents and security keys work. @throws Error when it does not sign */
export function sshSign(message: string, { key, namespace, cwd, env }: Signing): string {
  const folder = mkdtempSync(join(tmpdir(), 'ssh-sign-'));
  try {
    let file = resolve(cwd, key.replace(/^~(?=\/)/, env['HOME'] ?? '~'));
    if (/^(?:ssh|sk|ecdsa)-\S+ /.test(key)) {
      file = join(folder, 'key.pub');
      writeFileSync(file, `${key}\n`);
    }
    const options = ['-Y', 'sign', '-q', '-n', namespace, '-f', file];
    return execFileSync('ssh-keygen', options, {
      env,
      input: message,
      stdio: ['pipe', 'pipe', 'inherit'],
    }).toString();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
