import { isatty } from 'node:tty';

/** The world of a command line that a person, or a pipe, sits at. */
export interface Asking {
  /** Whether the answer is `yes`. */
  readonly confirm: (question: string) => Promise<boolean>;
  /** One of the choices, the first where nothing is said. */
  readonly ask: (question: string, choices: readonly string[]) => Promise<string>;
}

/** Output, and a line on stderr that the next output replaces; `progress` is left out where nobody looks. */
export function terminalOutput({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>) {
  // Whoever reads no further (`| head -1`) misses output, not the command's work or its exit code.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  let isPending = false;
  const clear = (): void => {
    if (isPending) stderr.write('\r\u001b[K');
    isPending = false;
  };
  const to = (stream: NodeJS.WriteStream) => (text: string) => {
    clear();
    stream.write(text);
  };
  const progress = (text: string): void => {
    clear();
    stderr.write(text.slice(0, (stderr.columns || 80) - 1));
    isPending = true;
  };
  return { stdout: to(stdout), stderr: to(stderr), progress: stderr.isTTY ? progress : undefined, clear };
}

/** Questions on stderr; null where nobody answers. */
export function terminalInput(): Asking | null {
  // Without looking at `process.stdin`, which makes a stream of it.
  if (!isatty(0)) return null;
  const answer = async (question: string): Promise<string> => {
    const { createInterface } = await import('node:readline/promises');
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    return (await terminal.question(`${question} `).finally(() => terminal.close())).trim().toLowerCase();
  };
  return {
    confirm: async (question) => (await answer(`${question} [yes/no]`)) === 'yes',
    ask: async (question, choices) => {
      for (;;) {
        const said = (await answer(`${question} [${choices.join('/')}]`)) || choices[0] || '';
        if (choices.includes(said)) return said;
      }
    },
  };
}
