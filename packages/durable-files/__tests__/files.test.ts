import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { flush, GrowingFile, replaceFileSync } from '../src/files.ts';
import { freeDescriptor, synced } from './disk.ts';

test('files are put on disk and closed; one that is not there is an error', async () => {
  const path = mkdtempSync(join(tmpdir(), 'durable-'));
  const files = ['a', 'b'].map((name) => join(path, name));
  for (const file of files) writeFileSync(file, 'x');
  const { inodes, closed } = await synced(() => flush(files));
  expect([inodes.sort(), closed]).toEqual([files.map((file) => statSync(file).ino).sort(), 2]);
  await expect(flush([...files, join(path, 'c')])).rejects.toMatchObject({ code: 'ENOENT' });
  rmSync(path, { recursive: true });
});

test('text is added to a file, closed in between or not, and a file is replaced whole, with nothing left beside it', () => {
  const path = mkdtempSync(join(tmpdir(), 'durable-'));
  const free = freeDescriptor();
  const file = new GrowingFile(join(path, 'file'));
  file.append('one');
  file.append('two');
  expect(readFileSync(file.path, 'utf8')).toBe('onetwo');
  file.close();
  expect(freeDescriptor()).toBe(free);
  file.close();
  file.append('three');
  expect(readFileSync(file.path, 'utf8')).toBe('onetwothree');
  file.replace(Buffer.from('four'));
  file.append('five');
  expect(readFileSync(file.path, 'utf8')).toBe('fourfive');
  replaceFileSync(file.path, Buffer.from('six'));
  expect(readFileSync(file.path, 'utf8')).toBe('six');
  expect(readdirSync(path)).toEqual(['file']);
  file.close();
  rmSync(path, { recursive: true });
});
