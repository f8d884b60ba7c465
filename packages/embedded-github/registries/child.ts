import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that serves on a port of this machine. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Asked until it is answered. */
  readonly path: string;
  /** Whether an answer is this program's: another one can have taken the port meanwhile. */
  readonly isOwn: (answer: Response) => boolean;
}

export interface Server {
  /** `127.0.0.1:5000` */
  readonly host: string;
  close(): Promise<void>;
}

/** Ports that are tried, one after the other: between finding a free one and listening on it, somebody else can take it. */
const PORTS = 3;
/** How often a program is started again that ends by itself. */
const RESTARTS = 5;

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Running {
  readonly child: ChildProcess;
  /** Why it ended, with the last that it printed. */
  readonly ended: Promise<string>;
  /** The same once it is known. */
  why: string | null;
}

function run({ command, args, cwd, env }: Program): Running {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-8_000)));
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(`it ended with ${String(signal ?? code)}\n${said}`));
  });
  const running: Running = { child, ended, why: null };
  void ended.then((why) => (running.why = why));
  return running;
}

/** Waits until a program answers. Null: it does; else why it does not. */
async function answered(host: string, { path, isOwn }: Program, running: Running): Promise<string | null> {
  const until = Date.now() + 60_000;
  let last = 'nothing answered';
  for (;;) {
    const answer = await fetch(`http://${host}${path}`).catch(() => null);
    await answer?.arrayBuffer();
    if (running.why !== null) return running.why;
    if (answer !== null && answer.status < 500 && isOwn(answer)) return null;
    if (answer !== null) last = `the last answer was ${answer.status}, maybe of another program`;
    if (Date.now() > until) return last;
    await sleep(50);
  }
}

async function end({ child, ended, why }: Running): Promise<void> {
  if (why !== null) return;
  child.kill('SIGKILL');
  await ended;
}

/**
 * Starts a program that serves, and waits until it answers. When it ends by itself, its last words go to stderr, and it is
 * started again on the same port: {@link Front} waits for that.
 * @param on the program, for a port
 * @throws Error with what it printed
 */
export async function serve(on: (port: number) => Program): Promise<Server> {
  for (let tried = 1; ; tried++) {
    const port = await freePort();
    const host = `127.0.0.1:${port}`;
    const program = on(port);
    const running = run(program);
    const failure = await answered(host, program, running);
    if (failure === null) return kept(host, program, running);
    await end(running);
    if (tried === PORTS) throw new Error(`${program.command} does not serve: ${failure}`);
  }
}

/** A program that serves and goes on serving. */
function kept(host: string, program: Program, first: Running): Server {
  let running = first;
  let restarts = 0;
  let closed = false;
  const watch = async (): Promise<void> => {
    const why = await running.ended;
    if (closed) return;
    const again = restarts++ < RESTARTS;
    process.stderr.write(
      `${program.command} on ${host}: ${why}\n${again ? 'It is started again.' : 'It stays ended.'}\n`,
    );
    if (!again) return;
    running = run(program);
    void watch();
  };
  void watch();
  return {
    host,
    async close() {
      closed = true;
      await end(running);
    },
  };
}
