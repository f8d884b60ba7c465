import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { POLICY_CODES } from '../../../src/authorize/policy/codes.ts';
import { CHECK_NAMES } from '../../../src/protocol/vocabulary.ts';
import { EXPLANATIONS, isExplained } from '../../../src/report/explain.ts';
import { anchorsOf, blocksOf, codeSpansOf, documents, linksOf, read, root } from '../../support/markdown.ts';

/** Links lead somewhere, and what a document spells is there: inputs, outputs, codes, commands, scripts. */

/** Codes that stop nothing and bring their own text. */
const WARNINGS: ReadonlySet<string> = new Set(
  ['authorize/policy/waivers', 'authorize/policy/check', 'run/readiness'].flatMap((name) =>
    [...read(`src/${name}.ts`).matchAll(/(?:\bcode: |^ {4}\| |\bseen\()'([a-z]+(?:_[a-z]+)+)'/gm)].map(
      ([, code = '']) => code,
    ),
  ),
);

const names = documents();
const isForeign = (to: string): boolean => /^[a-z]+:/.test(to);

test('the documents are found', () => {
  for (const name of ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'PHASE1_LEGACY.md'])
    expect(names).toContain(name);
  expect(names.filter((name) => name.startsWith('docs/')).length).toBeGreaterThanOrEqual(12);
});

describe.each(names)('%s', (name) => {
  const text = read(name);

  test('every link leads to a file of the project, and every anchor to a heading', () => {
    const broken = linksOf(text)
      .filter((to) => !isForeign(to))
      .filter((to) => {
        const [path = '', anchor] = to.split('#');
        const target = path === '' ? name : relative(root, join(root, dirname(name), path));
        if (target.startsWith('..') || !existsSync(join(root, target))) return true;
        return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  test('addresses are https', () => {
    expect(linksOf(text).filter((to) => isForeign(to) && !to.startsWith('https://'))).toEqual([]);
  });

  test('says nothing of the machine that it was written on', () => {
    expect(text).not.toMatch(/\/(?:home|root|work|tmp)\/|\.\.\/shared/);
  });
});

/** Words as `wc -w` counts them: code, marks of tables and all. */
const wordsOf = (name: string): number => read(name).split(/\s+/).filter(Boolean).length;

test('README has at most 1,200 words', () => {
  expect(wordsOf('README.md')).toBeLessThanOrEqual(1200);
});

/** Packages of this product; the others know nothing of it, and their READMEs are for whoever uses them alone. */
const OWN_PACKAGES: ReadonlySet<string> = new Set(['embedded-github', 'history', 'security-audit']);
const packagesThat = (fit: (name: string) => boolean): string[] =>
  readdirSync(join(root, 'packages'))
    .filter(fit)
    .map((name) => `packages/${name}/README.md`);

test.each(packagesThat((name) => !OWN_PACKAGES.has(name)))('%s has at most 100', (name) => {
  expect(wordsOf(name)).toBeLessThanOrEqual(100);
});

test('all documents for users and developers have at most 34,000', () => {
  const packages = packagesThat((name) => OWN_PACKAGES.has(name));
  const counted = names.filter((name) =>
    /^(?:README|CONTRIBUTING|SECURITY|CHANGELOG|docs\/[\w-]+|examples\/[\w-]+\/README)\.md$/.test(name),
  );
  expect([...counted, ...packages].reduce((sum, name) => sum + wordsOf(name), 0)).toBeLessThanOrEqual(34_000);
});

test('every document can be reached from README', () => {
  const reached = new Set(['README.md']);
  for (const name of reached) {
    for (const to of linksOf(read(name)).filter((link) => !isForeign(link))) {
      const path = relative(root, join(root, dirname(name), to.split('#')[0] ?? ''));
      // GitHub shows a folder with its README.
      const target = path.endsWith('.md') ? path : join(path, 'README.md');
      if (existsSync(join(root, target))) reached.add(target);
    }
  }
  // What is below an example's README belongs to the repository that it shows.
  const shown = names.filter((name) => !/^examples\/[^/]+\//.test(name) || /^examples\/[^/]+\/README\.md$/.test(name));
  expect(shown.filter((name) => !reached.has(name))).toEqual([]);
});

test('a broken link and a missing anchor are seen', () => {
  expect(linksOf('[a](docs/none.md#x) and <img src="b.png">')).toEqual(['docs/none.md#x', 'b.png']);
  expect(anchorsOf('## A `code` and (more): so\n\n## A `code` and (more): so\n')).toEqual([
    'a-code-and-more-so',
    'a-code-and-more-so-1',
  ]);
});

test('pictures are there, and small', () => {
  const pictures = linksOf(read('README.md')).filter((to) => to.endsWith('.png'));
  expect(pictures.length).toBe(8);
  for (const path of pictures) expect(statSync(join(root, path)).size).toBeLessThan(150_000);
});

interface Metadata {
  readonly inputs: Record<string, unknown>;
  readonly outputs: Record<string, unknown>;
}
const actions = ['.', 'authorize', 'execute', 'reconcile', 'verify', 'comment']
  .filter((folder) => existsSync(join(root, folder, 'action.yml')))
  .map((folder) => parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Metadata);
const inputs = new Set(actions.flatMap((action) => Object.keys(action.inputs)));
const outputs = new Set(actions.flatMap((action) => Object.keys(action.outputs)));

describe('what workflows in the documents pass and take', () => {
  interface Step {
    readonly id?: string;
    readonly uses?: string;
    readonly with?: Record<string, unknown>;
  }
  const OURS = /^org\/marketops-action(?:\/([a-z]+))?@/;

  /** Steps of every YAML block that uses this action; a fragment of a job or workflow may stand alone. */
  const steps = names.flatMap((name) =>
    blocksOf(read(name), 'yaml').flatMap((text) => {
      const found: Step[] = [];
      const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('uses' in value) found.push(value as Step);
        Object.values(value).forEach(visit);
      };
      visit(parse(text));
      return found.filter(({ uses = '' }) => OURS.test(uses)).map((step) => ({ name, text, step }));
    }),
  );

  test('are found', () => {
    expect(steps.length).toBeGreaterThanOrEqual(3);
  });

  test('every input is one of the action that gets it, every output one of the action that gives it', () => {
    for (const { name, text, step } of steps) {
      const folder = OURS.exec(step.uses ?? '')?.[1] ?? '.';
      const action = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Metadata;
      const unknown = Object.keys(step.with ?? {}).filter((input) => !Object.hasOwn(action.inputs, input));
      expect([name, unknown]).toEqual([name, []]);
      const taken = [...text.matchAll(/steps\.([a-z_-]+)\.outputs\.([a-z-]+)/g)].filter(([, id]) => id === step.id);
      const missing = taken
        .map(([, , output = '']) => output)
        .filter((output) => !Object.hasOwn(action.outputs, output));
      expect([name, missing]).toEqual([name, []]);
    }
  });
});

describe('what is spelled in text', () => {
  const spans = names.flatMap((name) => codeSpansOf(read(name)).map((span) => ({ name, span })));

  test('names after "input" and "output" are inputs and outputs', () => {
    const wrong = names.flatMap((name) =>
      [...read(name).matchAll(/\b(input|output) `([^`]+)`/g)].filter(
        ([, what, word = '']) => !(what === 'input' ? inputs : outputs).has(word.split(':')[0] ?? ''),
      ),
    );
    expect(wrong.map(([text]) => text)).toEqual([]);
  });

  test('`action:…` is an input', () => {
    const wrong = spans.filter(
      ({ span }) => /^action:[a-z-]+$/.test(span) && !inputs.has(span.slice('action:'.length)),
    );
    expect(wrong).toEqual([]);
  });

  test('npm scripts are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const wrong = spans.filter(({ span }) => {
      const script = /^npm run ([a-z:-]+)/.exec(span)?.[1];
      return script !== undefined && !Object.hasOwn(scripts, script);
    });
    expect(wrong).toEqual([]);
  });

  test('commands of the command line are there', () => {
    const commands = new Set(COMMANDS.commands.map(({ name }) => name.split(' ')[0] ?? ''));
    expect(commands.size).toBeGreaterThan(6);
    const spelled = [...spans.map(({ span }) => span), ...names.flatMap((name) => blocksOf(read(name), 'sh'))].flatMap(
      (text) =>
        [...text.matchAll(/(?:^|\n)(?:npx github:org\/marketops-action(?:#FULL_SHA)?|marketops) ([a-z-]+)/g)].map(
          ([, c]) => c ?? '',
        ),
    );
    expect(spelled.length).toBeGreaterThan(10);
    expect(spelled.filter((command) => !commands.has(command))).toEqual([]);
  });

  test('a documented verify pins the verifier to a commit', () => {
    const all = names.flatMap((name) => [...read(name).matchAll(/npx \S+ verify\b/g)].map(([command]) => command));
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter((command) => !command.includes('#FULL_SHA '))).toEqual([]);
  });

  test('paths of the project are there', () => {
    const wrong = spans.filter(
      ({ span }) =>
        /^(?:src|docs|tools|__tests__|schemas|bench|examples)\/[\w./-]*$/.test(span) && !existsSync(join(root, span)),
    );
    expect(wrong.filter(({ name }) => name !== 'CHANGELOG.md')).toEqual([]);
  });

  /** A code is two words and more with underscores, of those families that failures have. */
  const FAMILIES =
    /^(?:receipt|receipts|signature|key|ledger|policy|approval|approvals|environment|operation|plan|mode|event|runner|clock|dependency|github)_[a-z_]+$/;
  /** Fields of the formats, the policy and the operations that look alike, and the names of checks. */
  const FIELDS = new Set([
    ...['protocol/receipt', 'protocol/plan', 'protocol/ledger', 'protocol/proof', 'protocol/ledger-files']
      .concat('protocol/evidence', 'authorize/policy/schema', 'operations/dispatch-workflow/parameters')
      .flatMap((name) => [...read(`src/${name}.ts`).matchAll(/\b([a-z]+_[a-z_]+):/g)])
      .map(([, field = '']) => field),
    ...CHECK_NAMES,
    // What `marketops stats` alerts of.
    ...[...read('packages/history/src/alerts.ts').matchAll(/name: '([a-z_]+)'/g)].map(([, name = '']) => name),
  ]);

  test('codes are codes that are explained', () => {
    const wrong = spans.filter(
      ({ span }) => FAMILIES.test(span) && !FIELDS.has(span) && !isExplained(span) && !WARNINGS.has(span),
    );
    expect(wrong).toEqual([]);
  });
});

test('troubleshooting has every code', () => {
  const named = codeSpansOf(read('docs/troubleshooting.md'));
  const codes = Object.values(EXPLANATIONS).flatMap((texts) => Object.keys(texts));
  expect(codes).toEqual(expect.arrayContaining(Object.keys(POLICY_CODES)));
  expect(codes.filter((code) => !named.includes(code))).toEqual([]);
});

test('troubleshooting has every warning, and every finding of `policy check`', () => {
  expect([...WARNINGS]).toEqual(
    expect.arrayContaining(['approvals_waived', 'window_over', 'prod_not_ready', 'team_unseen']),
  );
  const named = codeSpansOf(read('docs/troubleshooting.md'));
  expect([...WARNINGS].filter((code) => !named.includes(code))).toEqual([]);
});

test('every component of the report has its properties and an example, and there is a deployment checklist', () => {
  const sections = read('docs/report.md').split(/^### /m);
  for (const component of ['AugmentTimeline', 'ModeBanner', 'WhyNotShipped']) {
    const section = sections.find((part) => part.startsWith(`\`${component}\``)) ?? '';
    expect(section).toMatch(/^- `\w+` \(`\w+`\)/m);
    expect(section).toContain(`h(${component}`);
  }
  expect(read('docs/report.md')).toContain('## Testing');
  expect(read('docs/operations.md').match(/^- \[ \] /gm)?.length).toBeGreaterThanOrEqual(10);
});

test('what to watch in production is told', () => {
  const operations = read('docs/operations.md');
  expect(anchorsOf(operations)).toContain('what-to-monitor');
  expect(operations).toContain('authorization success rate');
  expect(operations).toContain('one receipt consumed an operation');
});

test('the threat model has a section for each of the ten scenarios', () => {
  const anchors = anchorsOf(read('docs/threat-model.md'));
  const missing = Array.from({ length: 10 }, (_, i) => `a${i + 1}-`).filter(
    (start) => !anchors.some((anchor) => anchor.startsWith(start)),
  );
  expect(missing).toEqual([]);
});
