import type { Kind } from './kind.ts';
import { openPr } from './open-pr/kind.ts';
import { publishRelease } from './publish-release/kind.ts';
import { tagRepo } from './tag-repo/kind.ts';

/** The kinds of operation that MarketOps comes with: what its entry points hand to a run. */
export const KINDS: readonly Kind[] = [tagRepo, publishRelease, openPr];
