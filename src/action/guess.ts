import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { AHEAD } from '../operations/ahead.ts';
import { refNameFault } from 'github-names/names';
import { fillTemplate, packageVersionOf, templateValues } from '../plan/template.ts';
import { parseVariables } from '../plan/variables.ts';
import type { RunFacts } from '../protocol/facts.ts';
import type { Environment, Inputs } from './inputs.ts';

/**
 * What a job's files seem to name, before anything is loaded that could parse them: what GitHub is asked about first. A
 * wrong guess costs a call; what is decided is read and judged as ever.
 */
export interface Guess {
  readonly operations: number;
  readonly tags: readonly string[];
  /** Lists below the repository. */
  readonly lists: readonly string[];
  readonly environment: string | null;
}

const MOST_TAGS = 50;

export function guess(
  env: Environment,
  inputs: Pick<Inputs, 'operations' | 'policy' | 'workingDirectory' | 'variables'>,
  facts: RunFacts,
): Guess {
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const { workingDirectory: folder } = inputs;
  const entries = look(workspace, folder, inputs.operations);
  const kinds = valuesOf('kind', entries);
  const values = templateValues({
    context: facts,
    variables: variablesOf(inputs.variables),
    commitDate: { unavailable: 'GitHub has it' },
    packageVersion: packageVersionOf(
      entries.includes('package_version') ? look(workspace, folder, 'package.json') : '',
    ),
  });
  const tags = valuesOf('tag', entries)
    .map((text) => fillTemplate(text, values))
    .filter(({ text, faults }) => faults.length === 0 && refNameFault(text) === null);
  return {
    operations: kinds.length,
    tags: [...new Set(tags.map(({ text }) => text))].slice(0, MOST_TAGS),
    lists: [...new Set(kinds.flatMap((kind) => AHEAD[kind] ?? []))],
    environment: facts.environment ?? valuesOf('^environment', look(workspace, inputs.policy))[0] ?? null,
  };
}

/** What stands behind a name: in quotes, or a plain scalar of YAML's, templates included. */
function valuesOf(name: string, text: string): string[] {
  const value = `"([^"\\n]*)"|'([^'\\n]*)'|((?:\\{\\{[^{}\\n]*\\}\\}|[^\\s,{}#])+)`;
  return [...text.matchAll(new RegExp(`${name}:[ \\t]*(?:${value})`, 'gm'))].map(([, ...found]) => found.join(''));
}

function variablesOf(text: string): ReadonlyMap<string, string> {
  try {
    return parseVariables(text);
  } catch {
    return new Map();
  }
}

/** Longer files are not looked at. */
const MOST_BYTES = 1 << 18;

/** A small file of the workspace, empty where it is none: not through a link, and never waiting for the end of a pipe. */
function look(workspace: string, ...parts: readonly string[]): string {
  const path = join(workspace, ...parts);
  if (!path.startsWith(workspace + sep)) return '';
  let file: number | null = null;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const found = fstatSync(file);
    return found.isFile() && found.size <= MOST_BYTES ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  } finally {
    if (file !== null) closeSync(file);
  }
}
