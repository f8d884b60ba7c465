import { expect, test } from '@jest/globals';
import type { RefInfo } from 'github-client/types';
import type { GitHubReader } from '../../../../src/operations/ports.ts';
import { cachingReader } from '../../../../src/targets/github/caching-reader.ts';

/** A reader whose answers count how often it was asked. */
function counting(fails: (ask: number) => boolean = () => false) {
  const asked: string[] = [];
  const reader = {
    ref: (repository: string, name: string): Promise<RefInfo | null> => {
      asked.push(`${repository} ${name}`);
      if (fails(asked.length)) return Promise.reject(new Error(`ask ${asked.length}`));
      return Promise.resolve({ sha: String(asked.length), type: 'commit' });
    },
  } as unknown as GitHubReader;
  return { reader, asked };
}
const NOW = () => 0;
const see = (reader: GitHubReader, name = 'tags/v1') => reader.ref('o/r', name).then((found) => found?.sha);

test('what was seen answers the first who asks for it, and nobody else', async () => {
  const { reader, asked } = counting();
  const look = cachingReader(reader, NOW).prefetch((ahead) => ahead.ref('o/r', 'tags/v1'));
  expect(asked).toEqual(['o/r tags/v1']);
  expect(await see(look.reader)).toBe('1');
  expect(await see(look.reader)).toBe('2');
  expect(await see(look.reader, 'tags/v2')).toBe('3');
});

test('another question is never answered with what was seen, nor is anything but a question intercepted', async () => {
  const { reader, asked } = counting();
  const both = { ...reader, name: 'reader', branch: (...args: [string, string]) => reader.ref(...args) };
  const look = cachingReader(both, NOW).prefetch((ahead) => ahead.ref('o/r', 'tags/v1'));
  const other = look.reader as unknown as typeof both;
  expect(await see(look.reader, 'tags/v2')).toBe('2');
  expect((await other.branch('o/r', 'tags/v1'))?.sha).toBe('3');
  expect(await see(look.reader)).toBe('1');
  expect([asked.length, other.name]).toEqual([3, 'reader']);
});

test('nothing that was seen counts once something is written', async () => {
  const { reader } = counting();
  const look = cachingReader(reader, NOW).prefetch((ahead) => ahead.ref('o/r', 'tags/v1'));
  look.end();
  expect(await see(look.reader)).toBe('2');
});

test.each([
  [2_000, '1'],
  [2_001, '2'],
])('what was seen %i ms ago: answer %s', async (later, sha) => {
  let now = 500;
  const { reader } = counting();
  const look = cachingReader(reader, () => now).prefetch((ahead) => ahead.ref('o/r', 'tags/v1'));
  now += later;
  expect(await see(look.reader)).toBe(sha);
});

test('a look that failed is asked again, and its failure is nobody else’s', async () => {
  const { reader } = counting((ask) => ask === 1);
  const look = cachingReader(reader, NOW).prefetch((ahead) => ahead.ref('o/r', 'tags/v1'));
  expect(await see(look.reader)).toBe('2');
  const failing = counting(() => true).reader;
  await expect(see(cachingReader(failing, NOW).prefetch(() => Promise.resolve()).reader)).rejects.toThrow('ask 1');
});

test('what is asked while the look goes on gets its answer when it comes', async () => {
  let answer: (found: RefInfo) => void = () => undefined;
  const reader = {
    ref: () => new Promise<RefInfo>((resolve) => (answer = resolve)),
  } as unknown as GitHubReader;
  const look = cachingReader(reader, NOW).prefetch((ahead) => ahead.ref('o/r', 'tags/v1'));
  const seen = see(look.reader);
  answer({ sha: 'late', type: 'commit' });
  expect(await seen).toBe('late');
});
