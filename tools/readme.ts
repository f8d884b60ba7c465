// `npm run readme`: writes what the documents have from the sources, between markers such as `<!-- inputs -->`,
// `<!-- outputs execute -->`, `<!-- codes gate -->`, `<!-- fields rule -->`, `<!-- operation tag_repo -->`, `<!-- commands -->`, `<!-- export -->`,
// `<!-- invariants -->` and `<!-- scenarios -->`. With --check it only compares, and fails
// when they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { exportFields } from './documents/export-fields.ts';
import { actionList } from './documents/action-list.ts';
import { fieldList } from './documents/field-list.ts';
import { commandList } from './documents/command-list.ts';
import { codeList } from './documents/code-list.ts';
import { operationFields } from './documents/operation-fields.ts';
import { invariantList } from './documents/invariant-list.ts';
import { scenarioList } from './documents/scenario-list.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What stands between the markers of a name, from the word after it. */
const SECTIONS: Readonly<Record<string, (argument: string) => string>> = {
  inputs: (action) => actionList(join(root, action), root, 'inputs'),
  outputs: (action) => actionList(join(root, action), root, 'outputs'),
  codes: codeList,
  fields: (part) => fieldList(root, part),
  operation: (part) => operationFields(root, part),
  commands: commandList,
  export: exportFields,
  invariants: invariantList,
  scenarios: scenarioList,
};

const DOCUMENTS = [
  'docs/reference.md',
  'docs/operations-file.md',
  'docs/policy.md',
  'docs/troubleshooting.md',
  'docs/traceability.md',
  'docs/threat-model.md',
];

const stale: string[] = [];
for (const name of DOCUMENTS) {
  const file = join(root, name);
  const before = readFileSync(file, 'utf8');
  const filled = before.replace(
    /<!-- (inputs|outputs|codes|fields|operation|commands|export|invariants|scenarios)(?: ([a-z_]+))? -->[^]*?<!-- \/\1 -->/g,
    (_, section: string, argument: string | undefined) =>
      `<!-- ${section}${argument === undefined ? '' : ` ${argument}`} -->\n\n${SECTIONS[section]?.(argument ?? '') ?? ''}\n\n<!-- /${section} -->`,
  );
  const after = await format(filled, { ...(await resolveConfig(file)), filepath: file });
  if (after === before) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) writeFileSync(file, after);
}
if (process.argv.includes('--check') && stale.length > 0) {
  process.stderr.write(`${stale.join(', ')}: not what the sources say. Run \`npm run readme\`.\n`);
  process.exitCode = 1;
}
