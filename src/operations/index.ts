import type { AnyKind } from './kind.ts';
import { openPr } from './open_pr.ts';
import { publishRelease } from './publish_release.ts';
import { tagRepo } from './tag_repo.ts';

/** Every kind of operation there is; whoever needs one looks it up here by its `kind`. */
export const KINDS: readonly AnyKind[] = [tagRepo, publishRelease, openPr];
