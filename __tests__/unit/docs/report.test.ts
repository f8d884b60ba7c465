import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { explain } from '../../../src/report/explain.ts';

const root = join(import.meta.dirname, '../../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const docs = text('docs/report.md');
const names = (pattern: RegExp, source: string): string[] =>
  [...source.matchAll(pattern)].map((match) => match[1] ?? '');

test('every component of the page has its chapter, with its properties and an example', () => {
  const page = text('src/report/page/page.ts');
  const own = names(/^function (\w+)\(/gm, page);
  const components = new Set(names(/\bh\(([A-Z]\w+), \{ (?:model|input)/g, page).filter((name) => !own.includes(name)));
  expect(components.size).toBe(7);
  for (const name of components) {
    const chapter = docs.split(`### \`${name}\`\n`)[1]?.split(/^##/m)[0] ?? '';
    expect(chapter).toContain(`h(${name}, {`);
    const [file = ''] = names(new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '\\./([\\w-]+\\.ts)'`, 'g'), page);
    const [taken = ''] = names(
      new RegExp(`function ${name}\\(.*\\}: \\{ ([^}]*) \\}\\)`, 'g'),
      text(`src/report/page/${file}`),
    );
    const properties = names(/(\w+):/g, taken);
    expect(properties).not.toEqual([]);
    for (const property of properties) expect(chapter).toMatch(new RegExp(`^- \`${property}\` `, 'm'));
  }
});

test('the texts it quotes are those of the code', () => {
  expect(docs).toContain(`['${explain('receipt_expired').remedy[0] ?? ''}', …]`);
});
