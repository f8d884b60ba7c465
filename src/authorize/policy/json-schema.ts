import { z } from 'zod';
import { casesSchema } from './cases.ts';
import type { PolicyKind } from './request.ts';
import { delegationSchema, policySchema } from './schema.ts';

/** JSON Schemas for editors, made from the schemas that the parser uses. Plain JSON, the same at every call. */

/** Of `.marketops/policy.yml`. Rules between fields (unique ids, a range's order) are the parser's alone. */
export function policySchemaJson(kinds: readonly PolicyKind[]): Record<string, unknown> {
  return toJson(z.union([policySchema(kinds), delegationSchema]), 'MarketOps policy');
}

/** Of the file that `marketops policy test` reads. */
export function policyCasesSchemaJson(kinds: readonly PolicyKind[]): Record<string, unknown> {
  return toJson(casesSchema(kinds), 'MarketOps policy cases');
}

function toJson(schema: z.ZodType, title: string): Record<string, unknown> {
  // Draft 7 is what editors' YAML support reads best.
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'inline' });
  return { ...(JSON.parse(JSON.stringify(json)) as Record<string, unknown>), title };
}
