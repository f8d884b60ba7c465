import { z } from 'zod';
import { PERMISSIONS } from '../types.ts';
import { isTreePath } from '../git/tree.ts';
import type { SeedFile } from '../types.ts';

const login = z.string().min(1);
const level = z.enum(['none', 'read', 'write']);

/** Path to contents: a text, or an object with encoding and mode. */
export const filesSchema = z.record(
  z.string().refine(isTreePath, 'not a path that git takes'),
  z.union([
    z.string(),
    z.strictObject({
      content: z.string(),
      encoding: z.enum(['utf-8', 'base64']).default('utf-8'),
      mode: z.enum(['100644', '100755', '120000']).exactOptional(),
    }),
  ]),
);

/** As `RunSpec`. */
export const runSchema = z.strictObject({
  runId: z.int().positive().exactOptional(),
  attempt: z.int().positive().exactOptional(),
  event: z.string().exactOptional(),
  headSha: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .exactOptional(),
  headBranch: z.string().nullable().exactOptional(),
  path: z.string().exactOptional(),
  actor: login.exactOptional(),
  triggeringActor: login.exactOptional(),
  status: z.string().exactOptional(),
  conclusion: z.string().nullable().exactOptional(),
  startedAt: z.iso.datetime({ offset: true }).exactOptional(),
});

/** As `EnvironmentSpec`. */
export const environmentSchema = z.strictObject({
  requiredReviewers: z.array(login).exactOptional(),
  preventSelfReview: z.boolean().exactOptional(),
  canAdminsBypass: z.boolean().exactOptional(),
  branchPolicy: z.enum(['protected', 'custom']).nullable().exactOptional(),
  branches: z.array(z.string()).exactOptional(),
  waitTimer: z.int().nonnegative().exactOptional(),
});

/** The rules that are enforced here. Others are listed, and have no effect. */
const RULE_TYPES = [
  ...(['creation', 'update', 'deletion', 'non_fast_forward'] as const),
  ...(['pull_request', 'required_signatures', 'required_linear_history'] as const),
] as const;
const ruleSchema = z.strictObject({
  type: z.enum(RULE_TYPES),
  parameters: z.record(z.string(), z.unknown()).exactOptional(),
});

/** What a ruleset says about the references its pattern matches: `refs/tags/v*`, `refs/heads/main`, `~ALL`. */
const rulesetSchema = z.strictObject({
  name: z.string().exactOptional(),
  target: z.enum(['branch', 'tag']),
  pattern: z.string(),
  rules: z.array(ruleSchema).readonly(),
  /** Logins the rules do not hold for. */
  bypass: z.array(login).readonly().exactOptional(),
});
export const rulesetsSchema = z.array(rulesetSchema);
export type Rule = z.infer<typeof ruleSchema>;
export type Ruleset = z.infer<typeof rulesetSchema>;

/** A JSON file that says what an embedded GitHub starts with. */
export const seedSchema = z.strictObject({
  owner: login,
  repo: z.string().min(1),
  repositoryId: z.int().positive().exactOptional(),
  defaultBranch: z.string().min(1).exactOptional(),
  commitMessage: z.string().exactOptional(),
  commitDate: z.iso.datetime({ offset: true }).exactOptional(),
  /** The first commit on the default branch. */
  files: filesSchema.exactOptional(),
  /** Names of lightweight tags at the first commit. */
  tags: z.array(z.string().min(1)).exactOptional(),
  users: z.array(login).exactOptional(),
  tokens: z
    .record(
      z.string(),
      z.strictObject({
        login,
        app: z.boolean().exactOptional(),
        permissions: z.partialRecord(z.enum(PERMISSIONS), level),
      }),
    )
    .exactOptional(),
  environments: z.record(z.string(), environmentSchema).exactOptional(),
  rulesets: rulesetsSchema.exactOptional(),
  runs: z.array(runSchema).exactOptional(),
});

/** What `startGitHub` takes, of what a seed or a request has. */
export function readFiles(files: z.infer<typeof filesSchema>): Record<string, SeedFile> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]): [string, SeedFile] => {
      if (typeof file === 'string') return [path, { content: file }];
      const { content, encoding, mode } = file;
      return [path, { content: Buffer.from(content, encoding), ...(mode === undefined ? {} : { mode }) }];
    }),
  );
}

/** What is wrong with a value, a line for each field, with the way to it: `runs[0].headSha: Invalid string`. */
export function describeIssues({ issues }: z.ZodError): string {
  return issues
    .map((issue) => {
      const message =
        issue.code === 'invalid_key' ? issue.issues.map((inner) => inner.message).join(', ') : issue.message;
      return issue.path.length === 0 ? message : `${z.core.toDotPath(issue.path)}: ${message}`;
    })
    .join('\n');
}
