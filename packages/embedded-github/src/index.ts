export type { EnvironmentSpec, RunSpec } from './admin/runs.ts';
export type { Admin, CommitOptions, ReleaseSpec } from './admin/admin.ts';
export { bringRefs, readCloneRefs, readCloneSeed, type CloneRefs } from './seed/clone.ts';
export type { Host, InterceptedCall, Interceptor, Intervention } from './intercept.ts';
export type { Rule, Ruleset } from './seed/schema.ts';
export { parseSeed, SeedError, startSeeded, type Seed } from './seed/seed.ts';
export type { Snapshot, AssetSnapshot, PullSnapshot, ReleaseSnapshot } from './admin/snapshot.ts';
export { DEFAULT_TOKEN, startGitHub, type EmbeddedGitHub } from './start.ts';
export type { EmbeddedGitHubOptions, Permission, Permissions, RequestRecord, SeedFile, TokenSpec } from './types.ts';
