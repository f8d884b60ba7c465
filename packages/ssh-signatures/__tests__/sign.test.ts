import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sshSign } from '../src/sign.ts';
import { parseSshSignature, readArmour, verifySshSignature } from '../src/sshsig.ts';

/** Signatures by OpenSSH, with each way to name a key. */

const hasSshKeygen = process.env['CI'] === 'true' || spawnSync('ssh-keygen', ['--version']).error === undefined;

(hasSshKeygen ? describe : describe.skip)('sshSign', () => {
  const room = mkdtempSync(join(tmpdir(), 'ssh-signatures-'));
  const temporary = join(room, 'temporary');
  const env = { ...process.env, HOME: join(room, 'home') };
  const ODD = 'x~/my ssh-keys of home';
  const before = process.env['TMPDIR'];
  beforeAll(() => {
    for (const folder of [temporary, env.HOME, join(room, '~'), join(room, ODD)])
      mkdirSync(folder, { recursive: true });
    for (const path of ['home/key', 'here', '~/key', `${ODD}/key`])
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(room, path)]);
    process.env['TMPDIR'] = temporary;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(room, { recursive: true, force: true });
  });
  const publicKey = (path: string): string => readFileSync(join(room, `${path}.pub`), 'utf8').trim();

  test.each([
    ['~/key', 'home/key'],
    ['here', 'here'],
    ['home/../here', 'here'],
    [`${ODD}/key`, `${ODD}/key`],
  ])('signs with the key in the file %s, and leaves nothing', (key, path) => {
    const signed = sshSign('text\n', { key, namespace: 'file', cwd: room, env });
    const signature = parseSshSignature(readArmour(signed.split('\n'), 0).bytes);
    expect(signature.namespace.toString()).toBe('file');
    expect(`ssh-ed25519 ${signature.key.blob.toString('base64')}`).toBe(publicKey(path));
    expect(verifySshSignature(signature, Buffer.from('text\n'))).toBe(true);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('without a home `~` is a name like any other', () => {
    const signed = sshSign('text\n', {
      key: '~/key',
      namespace: 'file',
      cwd: room,
      env: { PATH: process.env['PATH'] },
    });
    const { key } = parseSshSignature(readArmour(signed.split('\n'), 0).bytes);
    expect(`ssh-ed25519 ${key.blob.toString('base64')}`).toBe(publicKey('~/key'));
  });

  test('the text of a public key is that of a key which an agent holds', () => {
    const agent = /SSH_AUTH_SOCK=([^;]+)[^]*SSH_AGENT_PID=(\d+)/;
    const [, socket = '', pid = ''] = agent.exec(execFileSync('ssh-agent', ['-s'], { encoding: 'utf8' })) ?? [];
    try {
      const held = { ...env, SSH_AUTH_SOCK: socket };
      execFileSync('ssh-add', ['-q', join(room, 'here')], { env: held });
      const key = publicKey('here');
      const signed = sshSign('text\n', { key, namespace: 'file', cwd: room, env: held });
      const signature = parseSshSignature(readArmour(signed.split('\n'), 0).bytes);
      expect(`ssh-ed25519 ${signature.key.blob.toString('base64')}`).toBe(key);
      expect(verifySshSignature(signature, Buffer.from('text\n'))).toBe(true);
    } finally {
      process.kill(Number(pid));
    }
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('a key that is not there signs nothing, and nothing is left', () => {
    expect(() => sshSign('text\n', { key: 'absent', namespace: 'file', cwd: room, env })).toThrow('ssh-keygen');
    expect(readdirSync(temporary)).toEqual([]);
  });
});
