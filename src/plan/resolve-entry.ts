import { MarketOpsError } from '../core/errors.ts';
import type { Kind, LocalFile, Workspace } from '../operations/kind.ts';
import type { CommitInfo } from 'github-client/types';
import type { GitHubReader } from '../operations/ports.ts';
import { operationDigest } from '../protocol/plan.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import type { PlanContext } from './context.ts';
import type { Located } from 'strict-yaml/located';
import type { OperationEntry } from './operations-file.ts';
import type { Repositories } from './repositories.ts';
import { fillTemplate } from './template.ts';

export interface EntryInput {
  readonly entry: OperationEntry;
  readonly index: number;
  readonly kinds: readonly Kind[];
  readonly context: PlanContext;
  readonly reader: GitHubReader;
  readonly workspace: Workspace;
  readonly repositories: Repositories;
  readonly located: Located;
}

export interface ResolvedEntry {
  readonly kind: Kind;
  /** Complete but for what GitHub has: until it is asked `effect` and `observed` are those of a plain create, and `reason` is what others of the plan give to tell. */
  readonly operation: PlannedOperation;
  readonly files: ReadonlyMap<string, LocalFile>;
  readonly seen: CommitInfo | null;
}

/**
 * One entry with nothing left open, and its digest.
 * @throws MarketOpsError at the field that cannot be published
 */
export async function resolveEntry(input: EntryInput): Promise<ResolvedEntry> {
  const { entry, index, kinds, context, reader, located } = input;
  const kind = kinds.find((known) => known.kind === entry.kind) as Kind;
  const target = input.repositories(entry);
  const fail = (code: string, field: string, message: string): never => {
    const fault = located.fault(code, index, field, message);
    throw new MarketOpsError(fault.code, fault.message, { at: fault.at });
  };
  const {
    parameters,
    targetCommit,
    files,
    seen = null,
  } = await kind.resolve(entry.fields, {
    repository: target.fullName,
    defaultBranch: target.defaultBranch,
    commitSha: context.commitSha,
    isOwnRepository: target.id === context.repositoryId,
    reader,
    workspace: locatedWorkspace(input),
    fill: (text, field) => {
      const { text: filled, faults } = fillTemplate(text, entry.values);
      return faults[0] === undefined
        ? filled
        : fail('template_invalid', field, `in the text of the file: ${faults.join('; ')}`);
    },
    fail,
  });
  const digested = {
    operation_kind: entry.kind,
    parameters,
    repository: target.fullName,
    repository_id: target.id,
  };
  const operation: PlannedOperation = {
    ...digested,
    operation_id: entry.id,
    operation_digest: operationDigest(digested),
    depends_on: entry.dependsOn,
    effect: 'create',
    reason: null,
    observed: null,
    target_subject: targetCommit === null ? null : subjectLine(targetCommit.message),
  };
  return { kind, operation, files, seen };
}

/** The first line of a commit's message, well-formed and of a length that fits anywhere. */
function subjectLine(message: string): string {
  return (message.split(/\r?\n/, 1)[0] as string).slice(0, 500).toWellFormed();
}

/** The workspace, whose errors point to the path or glob in the operations file that led to them. */
function locatedWorkspace({ workspace, located, index }: EntryInput): Workspace {
  const pointing = async <T>(text: string | undefined, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof MarketOpsError) || error.at !== null) throw error;
      throw located.at(error, located.placeOf(index, text));
    }
  };
  return {
    glob: (pattern) => pointing(pattern, () => workspace.glob(pattern)),
    file: (path) => pointing(path, () => workspace.file(path)),
    text: (path) => pointing(path, () => workspace.text(path)),
    workFiles: (patterns) => pointing(patterns[0], () => workspace.workFiles(patterns)),
    head: () => workspace.head(),
  };
}
