/** A part of a changelog, by its heading. */
export interface Section {
  /** The last line of its heading, from 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * The sections whose headings name a version, however they are written: `## [1.2.3] - 2026-01-31`, `## v1.2.3 (date)`,
 * `# [1.2.3](https://…)`, `Version 1.2.3` underlined. A section ends at the next heading that is no lower or names a version
 * too. Definitions of links stand at the end of such a file: a section gets those that it uses.
 */
export function changelogSections(
  text: string,
  version: string,
): { readonly found: readonly Section[]; readonly headings: readonly string[] } {
  const lines = text.split(/\r\n|\r|\n/);
  const headings = headingsOf(lines);
  const found = headings.flatMap(({ title, level, line }, index): Section[] => {
    if (versionOf(title) !== named(version)) return [];
    const rest = headings.slice(index + 1);
    const next = rest.find((other) => other.level <= level || /^\d+\.\d+\.\d/.test(versionOf(other.title)));
    const end = next?.from ?? lines.length;
    const below = lines.slice(line, end).join('\n').trim();
    const links = [...lines.slice(0, line), ...lines.slice(end)].filter((other) => {
      const label = /^ {0,3}(\[[^\]^][^\]]*\]):\s*\S/.exec(other)?.[1];
      return label !== undefined && below.toLowerCase().includes(label.toLowerCase());
    });
    return [{ line, text: links.length === 0 ? below : `${below}\n\n${links.join('\n')}` }];
  });
  return { found, headings: headings.map(({ title }) => title) };
}

interface Heading extends Pick<Section, 'line'> {
  readonly level: number;
  readonly title: string;
  /** Its first line, from 0. */
  readonly from: number;
}

/** Nothing in fenced code or in an HTML comment is a heading. */
function headingsOf(lines: readonly string[]): Heading[] {
  let inside = '';
  return lines.flatMap((text, from): Heading[] => {
    const mark = /^ {0,3}(`{3,}|~{3,}|<!--(?!.*-->))/.exec(text)?.[1] ?? '';
    if (inside !== '') {
      const ends = inside === '<!--' ? text.includes('-->') : mark.startsWith(inside) && text.trim() === mark;
      if (ends) inside = '';
      return [];
    }
    inside = mark;
    const [, marks, title = ''] = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(text) ?? [];
    if (marks !== undefined) return [{ level: marks.length, title, from, line: from + 1 }];
    const under = /^ {0,3}(?:(=+)|-{2,})[ \t]*$/.exec(lines[from + 1] ?? '');
    if (under === null || !/^[\w[]/.test(text)) return [];
    return [{ level: under[1] === undefined ? 2 : 1, title: text.trim(), from, line: from + 2 }];
  });
}

/** The version that a heading begins with, or its first word. */
function versionOf(title: string): string {
  const [, bracketed, plain = ''] = /^(?:(?:version|release)\s+)?(?:\[([^\]]+)\]|([^\s:,]+))/i.exec(title) ?? [];
  return named(bracketed ?? plain);
}

/** `v1.2.3` is 1.2.3; names are compared without case. */
const named = (version: string): string =>
  version
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '');
