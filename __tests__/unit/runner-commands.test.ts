import { afterEach, expect, jest, test } from '@jest/globals';
import * as core from '@actions/core';
import { command } from 'action-runner/commands';
import { log } from '../../src/action/workflow-log.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

/** What is printed meanwhile. */
async function printed(work: () => unknown): Promise<string> {
  let text = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  await work();
  write.mockRestore();
  return text;
}

const TEXTS = ['plain', '', 'a%b', '100%25', 'two\nlines', 'a\r\nb', '::error::x', 'a:b,c=d', '\n::add-mask::', 'ü✅'];

test.each(TEXTS)('%j is printed as @actions/core prints it', async (text) => {
  const at = { file: text, startLine: 3, startColumn: 7 };
  for (const [ours, theirs] of [
    [() => command('add-mask', text), () => core.setSecret(text)],
    [() => command('warning', text), () => core.warning(text)],
    [() => command('debug', text), () => core.debug(text)],
    [() => command('error', text), () => core.error(text)],
    [() => command('error', text, { file: text, line: 3, col: 7 }), () => core.error(text, at)],
    [() => command('error', text, { file: text, line: 0 }), () => core.error(text, { file: text, startLine: 0 })],
    [() => command('group', text), () => core.startGroup(text)],
  ] as const) {
    expect(await printed(ours)).toBe(await printed(theirs));
  }
});

test('the log prints lines, annotations and groups as @actions/core does', async () => {
  const pairs: [() => unknown, () => unknown][] = [
    [() => log.info('said'), () => core.info('said')],
    [() => log.error('wrong', { file: 'a.yml', line: 2 }), () => core.error('wrong', { file: 'a.yml', startLine: 2 })],
    [() => log.group('Plan', () => Promise.resolve()), () => core.group('Plan', () => Promise.resolve())],
  ];
  for (const [ours, theirs] of pairs) expect(await printed(ours)).toBe(await printed(theirs));
});

test('a group ends when its work fails, and hands on what it gave', async () => {
  const text = await printed(async () => {
    expect(await log.group('a', () => Promise.resolve(7))).toBe(7);
    await expect(log.group('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
  expect(text.trim().split(/\r?\n/)).toEqual(['::group::a', '::endgroup::', '::group::b', '::endgroup::']);
});
