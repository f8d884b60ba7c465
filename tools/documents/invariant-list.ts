import { fileOf } from '../invariants/edit.ts';
import { INVARIANTS } from '../invariants/list.ts';

/**
 * The list of docs/traceability.md: of which file what is taken out, and which promises that weakens. The symbols, and what
 * fails then, stand in tools/invariants. Links are relative to docs.
 */
export function invariantList(): string {
  return [...Map.groupBy(INVARIANTS, ({ symbol }) => fileOf(symbol))]
    .map(([file, of]) => {
      const weakened = new Set(of.flatMap(({ weakens }) => weakens.split(' ')));
      const taken = folded(of.map(({ what }) => what));
      return `- [${file.replace(/^src\/|\.ts$/g, '')}](../${file}) (${[...weakened].join(', ')}): ${taken.join('; ')}`;
    })
    .join('\n');
}

/** `condition refs`, `condition tags` as `condition refs, tags`: what differs in the last word alone is said once. */
function folded(texts: readonly string[]): string[] {
  const alike = Map.groupBy(texts, (text) => text.slice(0, text.lastIndexOf(' ')));
  return [...alike].map(([lead, of]) => `${lead} ${of.map((text) => text.slice(lead.length + 1)).join(', ')}`);
}
