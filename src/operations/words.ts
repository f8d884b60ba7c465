/** What people are shown of an operation, as data: page, summary and comment draw it, and make foreign text harmless. */

/** A piece of a line. A plain string is ours; whatever comes from outside says so. */
export type Piece =
  | string
  /** Foreign prose; `small`: left out where there is little room. */
  | { readonly prose: string; readonly limit?: number; readonly small?: boolean }
  /** A foreign name, shown as code. */
  | { readonly name: string; readonly limit?: number }
  /** `sha256:<hex>` */
  | { readonly digest: string }
  | { readonly bytes: number };
export type Pieces = readonly Piece[];

export interface Row {
  /** Of files: whether this one is there afterwards. */
  readonly sign?: '+' | '\u2212';
  readonly cells: readonly Pieces[];
}

export type Part =
  /** The commit that an operation is about, and the one that something moves away from. */
  | { readonly part: 'commit'; readonly sha: string; readonly from: string | null }
  /** Names and values; those of null are left out. */
  | { readonly part: 'facts'; readonly facts: readonly (readonly [name: string, value: Pieces | null])[] }
  | {
      readonly part: 'table';
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
    }
  /** A sentence of ours. */
  | { readonly part: 'note'; readonly note: string }
  /** Foreign text of several lines: Markdown, or as it is written. */
  | { readonly part: 'text'; readonly title: string; readonly text: string; readonly markdown: boolean };

/** Foreign names, one after the other; null when there are none. */
export function listed(names: readonly string[]): Pieces | null {
  return names.length === 0 ? null : names.flatMap((name, i) => [...(i === 0 ? [] : [', ']), { name, limit: 80 }]);
}
