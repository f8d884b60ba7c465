// Writes the JSON Schemas of the files that owners write, for their editors. A test keeps them current.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../src/operations/registry.ts';
import { editorSchemas } from '../src/setup/schemas.ts';

const folder = join(import.meta.dirname, '../schemas');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas(KINDS))) {
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
