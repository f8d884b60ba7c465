/** What is taken out of the project to see that a test notices. */
export interface Removal {
  /** The numbers of the design that it weakens, as in docs/traceability.md. */
  readonly weakens: readonly string[];
  /** In words: what is gone. */
  readonly what: string;
  readonly file: string;
  /** Exact text that stands once in the file. */
  readonly from: string;
  readonly to: string;
  readonly test: NamedTest;
  /** The test starts the bundled action, so that the bundle is built anew. */
  readonly bundled?: true;
}

export interface NamedTest {
  readonly file: string;
  /** Part of the full name, enough to tell it. */
  readonly name: string;
}

/** Removals of one file, each with its test. */
export function inFile(
  file: string,
  removals: readonly (Omit<Removal, 'file'> & { readonly file?: never })[],
): readonly Removal[] {
  return removals.map((removal) => ({ ...removal, file }));
}
