import { afterEach, expect, test } from '@jest/globals';
import { formatSecret } from '../../src/authorize/secret.ts';
import { isLedgerWrite, SECRET, Scene, sceneKeys } from '../support/scene.ts';
import { verified } from '../support/verified.ts';

const NEXT = formatSecret(Buffer.alloc(32, 0x43));
const OLD_VKEY = sceneKeys().vkey.text;
const NEW_VKEY = sceneKeys(NEXT).vkey.text;
const operations = (tag: string): string =>
  `version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: ${tag}\n`;

let scene: Scene;
afterEach(() => scene.close());

const trust = (...lines: string[]): void => {
  scene.github.admin.commitFiles('main', { '.marketops/trusted-keys': { content: `${lines.join('\n')}\n` } }, 'Keys');
};
/** The signature lines of each checkpoint that was sent, a number a commit. */
const signatures = (): number[] =>
  scene.github.requests
    .filter(isLedgerWrite)
    .flatMap(({ requestBody }) => (JSON.parse(requestBody.toString()) as Append).variables.input.fileChanges.additions)
    .filter(({ path }) => path === 'checkpoint')
    .map(
      ({ contents }) =>
        Buffer.from(contents, 'base64')
          .toString()
          .match(/^\u2014 /gm)?.length ?? 0,
    );
interface Append {
  readonly variables: {
    readonly input: {
      readonly fileChanges: { readonly additions: readonly { readonly path: string; readonly contents: string }[] };
    };
  };
}
const ship = async (tag: string, inputs: Record<string, string>) => {
  scene.change({ '.marketops/operations.yml': operations(tag) });
  return scene.prod(inputs, { GITHUB_RUN_ID: tag.replace(/\D/g, '') });
};
/** The verdict under these trusted keys. */
const underKeys = async (path: string, ...keys: string[]): Promise<string> => (await verified(path, keys)).verdict;

test('a key is rotated: both sign the first checkpoint, then the new one alone, and every proof keeps its verdict', async () => {
  scene = await Scene.open({ operations: operations('v1.0.0') });
  for (const id of [9100, 9200, 9300, 9400]) {
    scene.github.admin.createRun({ runId: id, headSha: scene.github.commitSha, actor: 'maintainer' });
  }
  const old = await ship('v9.1.00', { 'hmac-key': SECRET });
  expect([old.exitCode, signatures()]).toEqual([0, [1, 1]]);

  const unlisted = await ship('v9.2.00', { 'hmac-key': NEXT, 'previous-hmac-keys': SECRET });
  expect(unlisted.log).toContain('[key_unknown]');

  trust(OLD_VKEY, NEW_VKEY);
  const both = await ship('v9.3.00', { 'hmac-key': NEXT, 'previous-hmac-keys': SECRET });
  expect(both.log).not.toContain('::error');
  expect([both.outputs['result'], signatures()]).toEqual(['shipped', [1, 1, 2, 1]]);
  const alone = await ship('v9.4.00', { 'hmac-key': NEXT });
  expect([alone.outputs['result'], signatures()]).toEqual(['shipped', [1, 1, 2, 1, 1, 1]]);

  const checkout = scene.ledgerClone();
  expect(await underKeys(old.proof, OLD_VKEY)).toBe('VERIFIED');
  expect(await underKeys(both.proof, OLD_VKEY, NEW_VKEY)).toBe('VERIFIED');
  expect(await underKeys(alone.proof, NEW_VKEY)).toBe('VERIFIED');
  expect(await underKeys(checkout, OLD_VKEY, NEW_VKEY)).toBe('VERIFIED');
  expect(await underKeys(alone.proof, OLD_VKEY)).toBe('UNVERIFIABLE');
});

test('without the old key at hand the ledger is continued all the same, as its tip is signed by a listed key', async () => {
  scene = await Scene.open({ trustedKeys: `${OLD_VKEY}\n${NEW_VKEY}\n`, operations: operations('v1.0.0') });
  for (const id of [9100, 9200, 9300]) {
    scene.github.admin.createRun({ runId: id, headSha: scene.github.commitSha, actor: 'maintainer' });
  }
  expect((await ship('v9.1.00', { 'hmac-key': SECRET })).exitCode).toBe(0);
  const next = await ship('v9.2.00', { 'hmac-key': NEXT });
  expect([next.outputs['result'], signatures()]).toEqual(['shipped', [1, 1, 1, 1]]);
  expect(await underKeys(next.proof, OLD_VKEY, NEW_VKEY)).toBe('VERIFIED');

  trust(`${OLD_VKEY} not-after=2020-01-01T00:00:00.000Z`, NEW_VKEY);
  const retired = await ship('v9.3.00', { 'hmac-key': SECRET });
  expect(retired.log).toContain('[key_not_in_force]');
  expect(retired.exitCode).toBe(1);
});
