/**
 * What starts a workflow, by the value of its `on:`: the names of the events, and whether a push starts it for tags alone.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#on
 */
export function triggersOf(on: unknown): { readonly events: readonly string[]; readonly tagsOnly: boolean } {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(Object(on) as object);
  const { push } = Object(on) as { readonly push?: unknown };
  const filters = Object.keys(Object(push) as object);
  const filtersBy = (what: string): boolean => filters.some((filter) => filter.startsWith(what));
  return { events, tagsOnly: filtersBy('tags') && !filtersBy('branches') };
}
