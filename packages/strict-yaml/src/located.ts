import { CodedError, DiagnosticsError } from 'coded-error/error';
import type { Diagnostic, SourceLocation } from 'coded-error/error';
import type { Locate, YamlPath } from './read.ts';

/** A fault with its stable code. */
export interface CodedFault extends Diagnostic {
  readonly code: string;
}

export type Attempt<T> = { readonly value: T } | { readonly error: unknown };

export interface LocatedOptions {
  /** The field of the file that lists the entries. */
  readonly list: string;
  /** The entries as written. */
  readonly entries: readonly unknown[];
  readonly locate: Locate;
  /** Whether no entry is to blame for an error. */
  readonly isForeign: (error: CodedError) => boolean;
}

/** Brings what goes wrong with an entry of a file's list to its place there, and all of it together. */
export class Located {
  readonly #options: LocatedOptions;

  constructor(options: LocatedOptions) {
    this.#options = options;
  }

  /** @param field as people write it, `assets[0].path`; empty for the entry itself */
  fault(code: string, index: number, field: string, message: string): CodedFault {
    const { list, locate } = this.#options;
    const at = locate([list, index, ...fieldPath(field)]);
    return { code, at, message: field === '' ? message : `${field}: ${message}` };
  }

  /** Where a text (a path, a glob) stands in an entry; the entry's own place when it does not. */
  placeOf(index: number, text: string | undefined): SourceLocation {
    const { list, entries, locate } = this.#options;
    const inside = text === undefined ? null : findText(entries[index], text);
    return locate([list, index, ...(inside ?? [])]);
  }

  /** Does one entry's work; what it throws is kept, so that the other entries' faults are found too. */
  async attempt<T>(index: number, work: () => Promise<T>): Promise<Attempt<T>> {
    try {
      return { value: await work() };
    } catch (error) {
      const needsPlace = error instanceof CodedError && error.at === null && !this.#options.isForeign(error);
      return { error: needsPlace ? this.at(error, this.placeOf(index, undefined)) : error };
    }
  }

  /** The same error, with its place. */
  at(error: CodedError, at: SourceLocation): CodedError {
    return new CodedError(error.code, error.message, { cause: error, at });
  }

  /**
   * All values, or what is wrong: first what its owner can mend in the file, all of it; otherwise the first failure.
   * A defect of ours hides behind nothing.
   */
  collect<T>(attempts: readonly Attempt<T>[]): T[] {
    const errors = attempts.flatMap((attempt) => ('error' in attempt ? [attempt.error] : []));
    const defect = errors.find((error) => !(error instanceof CodedError));
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what was caught is thrown on as it came
    if (defect !== undefined) throw defect;
    const failures = errors as CodedError[];
    this.refuse(failures.flatMap(({ code, message, at }) => (at === null ? [] : [{ code, message, at }])));
    if (failures[0] !== undefined) throw failures[0];
    return attempts.flatMap((attempt) => ('value' in attempt ? [attempt.value] : []));
  }

  /** @throws DiagnosticsError with the code of the first fault, unless there is none */
  refuse(faults: readonly CodedFault[]): void {
    const [first, ...rest] = [...faults].sort(
      (a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0),
    );
    if (first !== undefined) throw new DiagnosticsError(first.code, [first, ...rest]);
  }
}

/** `assets[0].path` as steps. */
function fieldPath(field: string): YamlPath {
  return (field.match(/[^.[\]]+/g) ?? []).map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step));
}

function findText(value: unknown, text: string): YamlPath | null {
  if (value === text) return [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, item] of Object.entries(value)) {
    const inner = findText(item, text);
    if (inner !== null) return [Array.isArray(value) ? Number(name) : name, ...inner];
  }
  return null;
}
