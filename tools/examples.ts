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
/** examples/marketops.yml */
export const WORKFLOW = ${literal(read('examples/marketops.yml'))};

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

const PRESETS = 'src/authorize/policy/presets.generated.ts';
const presets = ['built-in', 'solo', 'team', 'strict'].map((name) => {
  const path = `docs/policies/${name}.yml`;
  return `/** ${path} */\nexport const ${name.replace('-', '_').toUpperCase()} = ${literal(read(path))};\n`;
});

await put(GENERATED, source);
await put(PRESETS, `// Made by \`npm run examples\` from docs/policies/: change them there.\n${presets.join('\n')}`);
const { filesOf, OPERATIONS_FILE } = await import('../src/setup/files.ts');
const { POLICY_PATH } = await import('../src/protocol/vocabulary.ts');
for (const [folder, enterpriseServer] of [
  ['quick-start', false],
  ['enterprise-server', true],
] as const) {
  const files = filesOf({
    preset: 'team',
    environment: 'production',
    defaultBranch: 'main',
    version: '1.0.0',
    vkey: '',
    action: 'org/marketops-action@v1',
    enterpriseServer,
    approvers: null,
  });
  for (const path of [OPERATIONS_FILE, POLICY_PATH]) await put(join('examples', folder, path), files.get(path) ?? '');
}
