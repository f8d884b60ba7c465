import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/**
 * Who may reach what, by the imports of the sources: capabilities are parameters, so whoever cannot import the mint or
 * the writer cannot have it. `npm run lint` holds the direction of the layers too; here it holds without a linter.
 */

const src = join(import.meta.dirname, '../../src');
const layers = JSON.parse(readFileSync(join(src, '../tools/layers.json'), 'utf8')) as Record<
  string,
  { imports: string[]; types: string[] }
>;

interface Import {
  /** Paths below src. */
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'(\.[^']+)'\s*\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const target = (to: string | undefined): string => relative(src, resolve(src, dirname(file), to ?? ''));
  const fixed = [...text.matchAll(IMPORT)].map(([, type, to]) => ({
    from: file,
    to: target(to),
    typeOnly: type !== undefined,
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, to]) => ({ from: file, to: target(to), typeOnly: false }));
  return [...fixed, ...dynamic];
}

const imports = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap(importsOf);
const folder = (path: string): string => path.split('/')[0] ?? '';
const show = ({ from, to }: Import): string => `${from} → ${to}`;

test('the imports are found', () => {
  expect(imports.length).toBeGreaterThan(800);
  expect(imports.map(show)).toContain('execute/port.ts → execute/gate.ts');
  expect(imports.map(show)).toContain('report/report.ts → report/page/page.ts');
});

test.each(Object.entries(layers))('%s imports only what lies below it', (layer, { imports: values, types }) => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    if (folder(from) !== layer || folder(to) === layer) return false;
    return !values.includes(folder(to)) && !(typeOnly && types.includes(folder(to)));
  });
  expect(wrong.map(show)).toEqual([]);
});

describe('who holds what', () => {
  /** The module that makes a capability, and everybody who may import it for more than its types. */
  test.each([
    ['the mint with its key', 'authorize/federation-core.ts', ['run/ship.ts']],
    ['the maker of receipts', 'authorize/receipts.ts', ['authorize/federation-core.ts', 'run/dry-run.ts']],
    [
      'the secret',
      'authorize/secret.ts',
      ['authorize/federation-core.ts', 'cli/keygen.ts', 'rehearse/rehearse.ts', 'setup/init.ts'],
    ],
    ['the effects on GitHub', 'targets/github/effects.ts', ['targets/github/connect.ts']],
    ['what reaches registries', 'targets/registries/clients.ts', ['targets/registries/connect.ts']],
    ['the ledger branch', 'targets/github/ledger-branch.ts', ['targets/github/connect.ts']],
    // The command line's can only read (what a repository is, its rules, its keys), but for a person's own review of a run.
    [
      'the client',
      'targets/github/client.ts',
      ['action/main-comment.ts', 'cli/client.ts', 'cli/review.ts', 'targets/github/connect.ts'],
    ],
    ['a person’s review', 'cli/review.ts', ['cli/approve.ts']],
    [
      'the client that can only read',
      'cli/client.ts',
      [
        'cli/approve.ts',
        'cli/ledger-rules.ts',
        'cli/rehearse.ts',
        'cli/review.ts',
        'cli/setup/doctor.ts',
        'cli/setup/init.ts',
        'cli/verify-options.ts',
      ],
    ],
    ['comments', 'targets/github/comments.ts', ['action/main-comment.ts']],
    ['the side-effect port', 'execute/port.ts', ['run/ship.ts']],
  ])('%s', (_what, module, holders) => {
    const found = imports.filter(({ to, typeOnly }) => to === module && !typeOnly).map(({ from }) => from);
    expect(found.sort()).toEqual(holders);
  });

  test('the effects leave the port in one place, behind the gate', () => {
    const port = readFileSync(join(src, 'execute/port.ts'), 'utf8');
    expect(port.match(/this\.#effects\b(?! =)/g)).toHaveLength(1);
    expect(port).toMatch(/if \(!verdict\.passed\) return .*\n.*await work\(this\.#effects\(context\.operation\)\)/);
  });
});

describe('a kind of operation is one folder', () => {
  /** `init` proposes kinds, and a rehearsal says which servers stand in for theirs. */
  const MAY_NAME = ['operations/registry.ts', 'setup/', 'rehearse/rehearse.ts'];
  const FOLDERS = ['dispatch-workflow', 'promote-image', 'publish-npm'];

  test.each(FOLDERS)('%s is named by nothing else', (folder) => {
    const name = new RegExp(`\\b${folder.replace('-', '[-_]')}\\b`);
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const naming = files.filter((file) => name.test(readFileSync(join(src, file), 'utf8')));
    expect(naming).toContain(`operations/${folder}/kind.ts`);
    const elsewhere = naming.filter(
      (file) => !file.startsWith(`operations/${folder}/`) && !file.includes('.generated.'),
    );
    expect(elsewhere.filter((file) => !MAY_NAME.some((path) => file.startsWith(path)))).toEqual([]);
  });
});

/** What reaches the network stands in packages: whoever may load it hands it on with the run's limits. */
test.each([
  ['the clients of npm and of images', 'registry-clients/(?:npm|oci)', ['targets/registries/clients.ts']],
  ['the way to registries', 'registry-clients/transport', ['targets/registries/clients.ts']],
  ['the client of GitHub', 'github-client/client', ['targets/github/client.ts']],
  ['the way to GitHub', 'github-client/transport', ['targets/github/transport.ts']],
  ['mutations of GitHub', 'github-client/mutation', ['targets/github/effects.ts', 'targets/github/ledger-branch.ts']],
  ['requests to anywhere', "http-exchange/(?!loopback)[^']*", []],
])('%s: loaded in one place', (_what, name, holders) => {
  const loads = new RegExp(`^(?:im|ex)port (?!type )(?:[^'";]*?\\sfrom )?'${name}'|\\bimport\\(\\s*'${name}'`, 'm');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const users = files.filter((file) => loads.test(readFileSync(join(src, file), 'utf8')));
  expect(users.sort()).toEqual(holders);
  for (const file of holders) expect(readFileSync(join(src, file), 'utf8')).not.toMatch(/export .*from '/);
});

test('no folder has more than 24 files of its own', () => {
  const files = readdirSync(src, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const folders = Map.groupBy(
    files.filter(({ name }) => !name.includes('.generated.')),
    ({ parentPath }) => relative(src, parentPath),
  );
  const full = [...folders].filter(([, own]) => own.length > 24).map(([folder, own]) => `${folder}: ${own.length}`);
  expect(full).toEqual([]);
});
