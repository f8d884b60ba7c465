import type { AnyKind } from './kind.ts';
import { openPr } from './open-pr/kind.ts';
import { publishRelease } from './publish-release/kind.ts';
import { tagRepo } from './tag-repo/kind.ts';

/** Every kind of operation there is; whoever needs one looks it up here by its `kind`. */
export const KINDS: readonly AnyKind[] = [tagRepo, publishRelease, openPr];
