import type { FactName, Kind } from './kind.ts';
import { openPr } from './open-pr/kind.ts';
import { publishRelease } from './publish-release/kind.ts';
import { tagRepo } from './tag-repo/kind.ts';

/**
 * A kind that is loaded when something is of it (`complete`): until then its name and those of its facts, by which a policy
 * is read and judged, and a shape that nothing fits.
 */
function later(kind: string, facts: readonly FactName[], load: () => Promise<object>): Kind {
  const named: Pick<Kind, 'kind' | 'facts' | 'outputs' | 'parameters' | 'load'> = {
    kind,
    facts: Object.fromEntries(facts.map((fact) => [fact, () => undefined])),
    outputs: {},
    parameters: () => ({ path: '', expected: 'a kind that is loaded' }),
    load: async () => Object.assign(named, await load()),
  };
  return named as Kind;
}

/** The kinds of operation that MarketOps comes with: what its entry points hand to a run. */
export const KINDS: readonly Kind[] = [
  tagRepo,
  publishRelease,
  openPr,
  later('dispatch_workflow', ['dispatch'], async () => (await import('./dispatch-workflow/kind.ts')).dispatchWorkflow),
  later(
    'publish_npm',
    ['registries', 'package', 'dist_tag'],
    async () => (await import('./publish-npm/kind.ts')).publishNpm,
  ),
  later(
    'promote_image',
    ['registries', 'image_repositories', 'image_tags', 'moves_image_tag'],
    async () => (await import('./promote-image/kind.ts')).promoteImage,
  ),
];
