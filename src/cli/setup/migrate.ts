import { statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { messageOf, usageError } from '../../core/errors.ts';
import { visibleName } from 'foreign-text/visible';
import { migrate, MIGRATED } from '../../setup/migrate.ts';
import { readGiven } from '../io.ts';
import type { Command, Given } from '../io.ts';

type MigrateOptions = Given<'migrate'>;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** `marketops migrate WORKFLOW`: the operations file on stdout, what was not carried over on stderr. */
export const migrateCommand: Command<MigrateOptions> = async (io, { workflow, out }) => {
  const bytes = await readGiven(io, 'The file', workflow);
  const { operations, variables, told } = migrate(bytes, workflow, (path) => isFolder(join(io.cwd, path)));
  if (operations === null) {
    io.stderr(`No step of ${workflow} publishes: ${MIGRATED.join(', ')} are known.\n`);
    return 1;
  }
  if (out === undefined) io.stdout(operations);
  else {
    const path = resolve(io.cwd, out);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, operations, { flag: 'wx' });
    } catch (error) {
      throw usageError(`--out ${out} cannot be written (${messageOf(error)}). Name a file that is not there.`, error);
    }
    io.stdout(`wrote ${out}\n`);
  }
  const needed = variables.length === 0 ? [] : ['The input `variables` of the plan and ship jobs:', ...variables];
  io.stderr(
    [...told.map(({ line, text }) => `${workflow}:${line}: ${text}.`), ...needed]
      .map((line) => `${visibleName(line)}\n`)
      .join(''),
  );
  return 0;
};
