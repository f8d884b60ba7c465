import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * The part of the workflow syntax that the runner of the tests understands. Closed: what it does not understand is an
 * error, so that no test passes because something was left out.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const texts = z.record(z.string(), scalar);
const oneOrMore = z.union([z.string().transform((text) => [text]), z.array(z.string())]);

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
export type WorkflowPermissions = z.infer<typeof permissions>;

const step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: texts.default({}),
  env: texts.default({}),
});
export type Step = z.infer<typeof step>;

const job = z.strictObject({
  name: z.string(),
  if: z.string().optional(),
  needs: oneOrMore.default([]),
  permissions: permissions.default({}),
  outputs: z.record(z.string(), z.string()).default({}),
  'runs-on': z.literal('ubuntu-24.04').optional(),
  'timeout-minutes': z.number().optional(),
  environment: z
    .union([z.string(), z.strictObject({ name: z.string(), url: z.string() }).transform(({ name }) => name)])
    .optional(),
  steps: z.array(step).default([]),
  /** A reusable workflow in the place of steps. */
  uses: z.string().optional(),
  with: texts.default({}),
  secrets: z.record(z.string(), z.string()).default({}),
});
export type Job = z.infer<typeof job>;

const input = z.strictObject({
  description: z.string(),
  type: z.enum(['string', 'boolean', 'number', 'choice']),
  required: z.boolean().default(false),
  default: scalar.optional(),
  options: z.array(z.string()).optional(),
});
export type WorkflowInput = z.infer<typeof input>;

const globs = z.array(z.string()).optional();
const paths = z.strictObject({ branches: globs, tags: globs, paths: globs }).nullable();

const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: paths.optional(),
    pull_request: paths.optional(),
    workflow_run: z
      .strictObject({ workflows: z.array(z.string()), types: z.array(z.string()), branches: globs })
      .optional(),
    schedule: z.array(z.object({ cron: z.string() })).optional(),
    workflow_dispatch: z
      .strictObject({ inputs: z.record(z.string(), input).default({}) })
      .nullable()
      .optional(),
    workflow_call: z
      .strictObject({
        inputs: z.record(z.string(), input).default({}),
        secrets: z.record(z.string(), z.object({ required: z.boolean() })).default({}),
        outputs: z.record(z.string(), z.object({ value: z.string() })).default({}),
      })
      .optional(),
  }),
  permissions: z.strictObject({}),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': scalar }).optional(),
  env: texts.default({}),
  jobs: z.record(z.string(), job),
});
export type Workflow = z.infer<typeof workflow>;

export function readWorkflow(path: string): Workflow {
  return workflow.parse(parse(readFileSync(path, 'utf8')));
}

const metadata = z.object({
  inputs: z
    .record(z.string(), z.object({ default: scalar.optional(), required: z.boolean().default(false) }))
    .default({}),
  runs: z.strictObject({
    using: z.literal('node24'),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.literal('always()').optional(),
  }),
});
export type ActionMetadata = z.infer<typeof metadata>;

/** An action.yml. */
export function readAction(path: string): ActionMetadata {
  return metadata.parse(parse(readFileSync(path, 'utf8')));
}

const composite = metadata.extend({
  outputs: z.record(z.string(), z.object({ value: z.string() })).default({}),
  runs: z.strictObject({ using: z.literal('composite'), steps: z.array(step) }),
});

/** The action.yml of an action that is made of steps. */
export function readComposite(path: string): z.infer<typeof composite> {
  return composite.parse(parse(readFileSync(path, 'utf8')));
}
