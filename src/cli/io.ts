/** The world of a command: what it reads and prints. */
export interface CommandIo {
  readonly args: readonly string[];
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** A command answers with its exit code. */
export type Command = (io: CommandIo) => Promise<number>;
