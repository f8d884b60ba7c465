// `npm run examples`: what `marketops init` writes is what examples/ shows. The workflows are the source, for linters and
// dependabot read them; the files of the quick start are written from the same code that init runs.
// `--check` compares instead.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const GENERATED = 'src/setup/workflows.generated.ts';

const literal = (text: string): string => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

const source = `// Made by \`npm run examples\` from examples/: change them there.
/** examples/quick-start/.github/workflows/release.yml */
export const WORKFLOW = ${literal(read('examples/quick-start/.github/workflows/release.yml'))};

/** examples/marketops.yml */
export const EXPLICIT_WORKFLOW = ${literal(read('examples/marketops.yml'))};

/** examples/enterprise-server/.github/workflows/release.yml */
export const ENTERPRISE_WORKFLOW = ${literal(read('examples/enterprise-server/.github/workflows/release.yml'))};
`;

/** Written, or told to be stale. */
async function put(path: string, text: string): Promise<void> {
  const options = await resolveConfig(join(root, path));
  const made = path.endsWith('.ts') ? await format(text, { ...options, filepath: path }) : text;
  if (process.argv.includes('--check')) {
    if (read(path) !== made) throw new Error(`${path} is stale: npm run examples`);
    return;
  }
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), made);
}

/** Of which nothing is known. */
const NEW_PROJECT = {
  ...{ name: null, prefix: 'v', version: '1.0.0', because: 'no tag names a version', dated: false },
  ...{ buildFolder: 'build', changelog: null, isPackage: false, hasImage: false },
};
const PRESETS = 'src/authorize/policy/presets.generated.ts';
const presets = ['built-in', 'solo', 'team', 'strict'].map((name) => {
  const path = `docs/policies/${name}.yml`;
  return `/** ${path} */\nexport const ${name.replace('-', '_').toUpperCase()} = ${literal(read(path))};\n`;
});

await put(GENERATED, source);
await put(PRESETS, `// Made by \`npm run examples\` from docs/policies/: change them there.\n${presets.join('\n')}`);
const { filesOf, OPERATIONS_FILE, WORKFLOW_FILE } = await import('../src/setup/files.ts');
const { POLICY_PATH } = await import('../src/protocol/vocabulary.ts');
const MADE = [
  { folder: 'quick-start', paths: [OPERATIONS_FILE, POLICY_PATH] },
  { folder: 'enterprise-server', paths: [OPERATIONS_FILE, POLICY_PATH], enterpriseServer: true },
  { folder: 'solo', paths: [OPERATIONS_FILE, POLICY_PATH, WORKFLOW_FILE], preset: 'solo' },
  { folder: 'tag-push', paths: [OPERATIONS_FILE, POLICY_PATH, WORKFLOW_FILE], trigger: 'tag' },
] as const;
for (const { folder, paths, ...facts } of MADE) {
  const files = filesOf({
    ...{ preset: 'team', trigger: 'merge', explicit: false, enterpriseServer: false },
    ...{ environment: 'production', defaultBranch: 'main', project: NEW_PROJECT, vkey: '', approvers: null },
    action: 'org/marketops-action@v1',
    ...facts,
  });
  for (const path of paths) await put(join('examples', folder, path), files.get(path) ?? '');
}
