/** Policies to start from, every value written out: the files of docs/policies. */
import { BUILT_IN, SOLO, STRICT, TEAM } from './presets.generated.ts';

/** Used where there is no policy file: permits nothing, so that a dry run can say what prod would refuse. */
export const BUILT_IN_POLICY = BUILT_IN;

export const PRESETS = { solo: SOLO, team: TEAM, strict: STRICT } as const;
export type PresetName = keyof typeof PRESETS;
