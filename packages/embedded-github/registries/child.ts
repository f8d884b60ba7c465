import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Server {
  /** `127.0.0.1:5000` */
  readonly host: string;
  close(): Promise<void>;
}

/** Starts a program that serves, and waits until `path` is answered. @throws Error with what it printed */
export async function serve(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; port: number; path: string },
): Promise<Server> {
  const child: ChildProcess = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString()).slice(-8_000));
  const gone: { why: string | null } = { why: null };
  child.on('error', (error) => (gone.why = error.message));
  child.on('exit', (code) => (gone.why ??= `it ended with ${String(code)}`));
  const host = `127.0.0.1:${options.port}`;
  for (let waited = 0; ; waited += 50) {
    const answer = await fetch(`http://${host}${options.path}`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer !== null && answer.status < 500) break;
    if (gone.why !== null || waited > 60_000)
      throw new Error(`${command} does not serve: ${String(gone.why)}\n${said}`);
    await sleep(50);
  }
  return {
    host,
    close: () =>
      new Promise((resolve) => {
        if (gone.why !== null) {
          resolve();
          return;
        }
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
