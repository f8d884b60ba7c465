import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_TOKEN, startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { forgeBranch, forgeClone, writeFiles } from 'forged-proofs/branch';
import type { Dict } from 'forged-proofs/crypto';
import { OTHER, SECRET, secretText, SIGNER, TRUSTED } from 'forged-proofs/crypto';
import type { Forgery } from 'forged-proofs/forgery';
import { forge } from 'forged-proofs/proof';
import { formatVkey } from 'transparency-log/vkey';
import { zipOf } from 'file-sources/any-zip';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { dispatch } from 'command-table/frame';
import { digestOf } from '../../../src/core/digest.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';

const room = mkdtempSync(join(tmpdir(), 'cli-verify-'));
const files = forge();
const proof = writeFiles(join(room, 'proof'), files);
const keys = join(room, 'trusted-keys');
writeFileSync(keys, TRUSTED);
const receipts = [...files.keys()].flatMap((path) => /receipts\/(rcpt_[0-9a-f]{32})/.exec(path)?.[1] ?? []);
let count = 0;
const put = (name: string, content: string | Uint8Array): string => {
  const folder = join(room, String(count++));
  mkdirSync(folder);
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const aBranch = forgeClone(join(room, 'a-branch'), { runs: [{}] });

interface Told {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}
async function call(
  command: string,
  args: readonly string[],
  more: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Told> {
  let out = '';
  let err = '';
  const exit = await dispatch([command, ...args], COMMANDS, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    env: more.env ?? {},
    cwd: more.cwd ?? room,
    confirm: null,
    dist: '',
  });
  return { exit, out, err };
}

describe('verify', () => {
  test('prints what the verdict is and means first, its word last, and exits by it; checks when asked', async () => {
    const { exit, out, err } = await call('verify', [proof, '--trusted-keys', keys]);
    expect([exit, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('✓ VERIFIED');
    expect(lines[1]).toMatch(/^Run \d+ of \S+ at [0-9a-f]{7}$/);
    expect(lines).toContain(`keys: 1 from ${keys}`);
    expect(lines.at(-1)).toBe('verdict: VERIFIED');
    expect(lines.filter((line) => line.startsWith('ok '))).toEqual([]);
    const verbose = (await call('verify', [proof, '--trusted-keys', keys, '--verbose'])).out.trimEnd().split('\n');
    expect(verbose.filter((line) => line.startsWith('ok ')).length).toBeGreaterThan(40);
  });
  test('without a key it says how to pin one', async () => {
    const { exit, out } = await call('verify', [proof]);
    expect([exit, out.split('\n')[0]]).toEqual([5, '? SELF_CONSISTENT']);
    expect(out).toContain('Pin a key: --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME');
  });
  test('the first failure is told with file, line, byte, expected and found', async () => {
    const bad = writeFiles(
      join(room, 'bad'),
      forge({
        lines: (lines) => lines.map((line, i) => (i === 9 ? { ...line, ts: '2026-11-23T00:00:00.000Z' } : line)),
      }),
    );
    const { exit, out } = await call('verify', [bad, '--trusted-keys', keys]);
    expect(exit).toBe(1);
    expect(out).toMatch(
      /^first failure: times: ledger\.jsonl, line 10, byte \d+: expected no time before 2026-11-23T01:00:00\.\d+Z, found "2026-11-23T00:00:00\.000Z"$/m,
    );
    const [, offset] = /byte (\d+): expected no time/.exec(out) ?? [];
    expect(readFileSync(join(bad, 'ledger.jsonl')).subarray(Number(offset)).toString()).toMatch(
      /^"2026-11-23T00:00:00\.000Z","type"/,
    );
  });
  test('--json prints the report and nothing else', async () => {
    const { exit, out, err } = await call('verify', [proof, '--vkey', SIGNER.vkey, '--json']);
    expect([exit, err]).toEqual([0, '']);
    const report = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(['verdict', 'checks', 'entries', 'head', 'root']);
    expect(report).toMatchObject({ verdict: 'VERIFIED', entries: 14 });
    for (const check of report['checks'] as object[]) expect(Object.keys(check)).toEqual(['name', 'status', 'detail']);
  });
  test.each([
    ['no keys at all', [], 5],
    ['another key', ['--vkey', OTHER.vkey], 4],
    ['both keys', ['--vkey', OTHER.vkey, '--vkey', SIGNER.vkey], 0],
  ])('%s: exit %#', async (_name, args, exit) => {
    expect((await call('verify', [proof, ...args])).exit).toBe(exit);
  });
  test('the key of a rehearsal is offered for pinning, and no other text that a proof lists', async () => {
    const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    const offered = async (origin: string): Promise<string> => {
      const trusted = formatVkey(origin, Buffer.from(x, 'base64url'));
      const folder = writeFiles(join(room, String(count++)), forge({ trusted: `${trusted}\n` }));
      const { out } = await call('verify', [folder]);
      for (const escape of ['\u001b', '\u009b']) expect(out).not.toContain(escape);
      return out.split('\n').find((line) => line.startsWith('keys: ')) ?? '';
    };
    const own = 'rehearsal.localhost/repositories/1/marketops';
    expect(await offered(own)).toContain(`pin that with --vkey ${own}+`);
    for (const origin of [`${own}\u001b[2J`, `${own}\u009b2J`, `${own}$(id)`, 'rehearsal.localhost/`id`'])
      expect(await offered(origin)).toContain('pin one with --trusted-keys FILE');
    const pipe = writeFiles(join(room, 'pipe'), files);
    rmSync(join(pipe, 'trusted-keys'));
    execFileSync('mkfifo', [join(pipe, 'trusted-keys')]);
    expect((await call('verify', [pipe])).exit).toBe(1);
  });
  test('nothing in the working directory vouches for a key', async () => {
    const cwd = join(room, 'checkout');
    mkdirSync(join(cwd, '.marketops'), { recursive: true });
    writeFileSync(join(cwd, '.marketops/trusted-keys'), TRUSTED);
    const { exit, out } = await call('verify', [proof], { cwd });
    expect([exit, out.split('\n').find((line) => line.startsWith('keys: '))]).toEqual([
      5,
      'keys: none from outside; pin one with --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME',
    ]);
    expect((await call('verify', [proof, '--trusted-keys', '.marketops/trusted-keys'], { cwd })).exit).toBe(0);
    expect((await call('verify', [proof, '--vkey', OTHER.vkey], { cwd })).exit).toBe(4);
  });
  test('keys are never taken from what is verified', async () => {
    expect((await call('verify', ['.'], { cwd: proof })).exit).toBe(5);
    const clone = forgeClone(join(room, 'clone'), { runs: [{}] });
    expect((await call('verify', ['.'], { cwd: clone })).exit).toBe(5);
    expect((await call('verify', [clone, '--trusted-keys', keys])).exit).toBe(0);
    const planted = forgeBranch({ runs: [{}] }).set('.marketops/trusted-keys', Buffer.from(TRUSTED));
    const branch = writeFiles(join(room, 'branch'), planted);
    expect((await call('verify', ['.'], { cwd: branch })).exit).toBe(1);
    writeFileSync(join(clone, 'trusted-keys'), TRUSTED);
    for (const path of [join(clone, 'trusted-keys'), './trusted-keys']) {
      const { exit, out } = await call('verify', ['.', '--trusted-keys', path], { cwd: clone });
      expect([exit, out]).toEqual([2, expect.stringContaining('does not say whom to believe')]);
    }
  });

  describe('--ledger: a proof whose key has last= is in the ledger', () => {
    const scene = { runs: [{}] };
    const clone = forgeClone(join(room, 'clone-of-ledger'), scene);
    const checkpoint = forgeBranch(scene).get('checkpoint')?.toString() ?? '';
    const { root, size } = parseCheckpoint(checkpoint) ?? { root: '', size: 0 };
    const head = readFileSync(join(clone, 'refs/heads/marketops-ledger'), 'utf8').trimEnd();
    const retired = put('trusted-keys', `${SIGNER.vkey} last=${size}:${root}:${head}\n`);
    /** The proof of the ledger's one run. */
    const ofLedger = writeFiles(
      join(room, 'of-ledger'),
      forge({
        runId: '9001',
        claim: '1'.repeat(32),
        checkpoints: ([one]) => void Object.assign(one ?? {}, { after: checkpoint }),
      }),
    );
    const told = async (path: string, ...args: string[]): Promise<[number, string]> => {
      const { exit, out } = await call('verify', ['--verbose', path, ...args]);
      return [exit, /^\S+ +in_ledger +(.*)$/m.exec(out)?.[1] ?? ''];
    };
    const found = '1 checkpoints are of accepted commits of the ledger that was given';
    const strange = 'is of no accepted commit of the ledger that was given';

    test('VERIFIED with it, UNVERIFIABLE without', async () => {
      expect(await told(ofLedger, '--trusted-keys', retired, '--ledger', clone)).toEqual([0, found]);
      expect((await told(ofLedger, '--trusted-keys', retired))[0]).toBe(4);
      expect(await told(ofLedger, '--trusted-keys', keys, '--ledger', clone)).toEqual([0, found]);
      expect((await told(ofLedger, '--trusted-keys', keys))[0]).toBe(0);
    });

    test('what the ledger does not hold is not VERIFIED', async () => {
      const [exit, why] = await told(proof, '--trusted-keys', retired, '--ledger', clone);
      expect([exit, why]).toEqual([4, expect.stringContaining(strange)]);
      expect((await told(proof, '--trusted-keys', keys, '--ledger', clone))[0]).toBe(3);
      const other = forgeClone(join(room, 'other-ledger'), { runs: [{ ops: [{ id: 'y' }] }] });
      expect((await told(ofLedger, '--trusted-keys', retired, '--ledger', other))[0]).toBe(4);
    });

    test('it is a clone with its history, judged under keys', async () => {
      expect((await told(ofLedger, '--ledger', clone))[0]).toBe(2);
      const checkout = writeFiles(join(room, 'checkout-of-ledger'), forgeBranch(scene));
      for (const folder of [checkout, join(room, 'nowhere')])
        expect((await told(ofLedger, '--trusted-keys', retired, '--ledger', folder))[0]).toBe(2);
      const broken = forgeClone(join(room, 'broken-ledger'), scene);
      rmSync(join(broken, 'objects', head.slice(0, 2), head.slice(2)));
      expect((await told(ofLedger, '--trusted-keys', retired, '--ledger', broken))[0]).toBe(2);
    });
  });

  describe('--repository: the list on the default branch, and nothing else of anybody', () => {
    let github: EmbeddedGitHub;
    beforeAll(async () => {
      github = await startGitHub({
        ...{ owner: 'octo', repo: 'hello', defaultBranch: 'trunk' },
        files: { '.marketops/trusted-keys': { content: TRUSTED } },
      });
    });
    afterAll(() => github.close());
    const told = (repository: string, ...args: string[]): Promise<Told> =>
      call('verify', [proof, '--repository', repository, ...args], {
        env: { GITHUB_API_URL: github.apiUrl, GH_TOKEN: DEFAULT_TOKEN },
      });

    test('pins, and is named with its commit', async () => {
      const { exit, out } = await told('octo/hello');
      expect([exit, out.split('\n').find((line) => line.startsWith('keys: '))]).toEqual([
        0,
        `keys: 1 from .marketops/trusted-keys of octo/hello at ${github.commitSha}`,
      ]);
      expect(github.requests.map(({ method }) => method)).toEqual(github.requests.map(() => 'GET'));
    });

    test('is what it is now, on that branch alone', async () => {
      github.admin.createBranch('other', github.commitSha);
      github.admin.commitFiles('other', { '.marketops/trusted-keys': { content: `${OTHER.vkey}\n` } }, 'Other keys');
      expect((await told('octo/hello')).exit).toBe(0);
      github.admin.commitFiles('trunk', { '.marketops/trusted-keys': { content: `${OTHER.vkey}\n` } }, 'Other keys');
      expect((await told('octo/hello')).exit).toBe(4);
      expect((await told('octo/hello', '--trusted-keys', keys)).exit).toBe(0);
    });

    test('must be there and be a list', async () => {
      for (const repository of ['octo', 'octo/hello/x', '../octo/hello']) expect((await told(repository)).exit).toBe(2);
      github.admin.commitFiles('trunk', { '.marketops/trusted-keys': { content: 'x\n' } }, 'No keys');
      const { exit, out } = await told('octo/hello');
      expect([exit, out]).toEqual([2, expect.stringContaining('half understood')]);
      github.admin.commitFiles('trunk', {}, 'No list', { deleted: ['.marketops/trusted-keys'] });
      expect((await told('octo/hello')).out).toContain('has no .marketops/trusted-keys on its default branch');
      for (const [url, why] of [
        [github.apiUrl, 'Not Found'],
        ['http://127.0.0.1:9', 'no answer'],
      ] as const) {
        const env = { GITHUB_API_URL: url, GH_TOKEN: DEFAULT_TOKEN, MARKETOPS_TEST_SECOND_MS: '1' };
        const lost = await call('verify', [proof, '--repository', 'octo/none'], { env });
        expect([lost.exit, lost.out]).toEqual([2, expect.stringContaining(why)]);
      }
    });
  });

  describe('--since-mirror: a clone made before is a witness', () => {
    const first = { runs: [{}] };
    const second = { runs: [{}, { ops: [{ id: 'x' }] }] };
    const mirror = forgeClone(join(room, 'mirror'), first);
    const told = async (branch: string, ...more: string[]): Promise<[number, string]> => {
      const { exit, out } = await call('verify', [branch, '--trusted-keys', keys, '--verbose', ...more]);
      return [exit, out];
    };

    test('against a branch that goes on from it', async () => {
      const grown = forgeClone(join(room, 'grown'), second);
      const [exit, out] = await told(grown, '--since-mirror', mirror);
      expect([exit, out]).toEqual([0, expect.stringMatching(/^ok +since +extends the ledger as seen at size 14$/m)]);
      expect((await told(grown, '--since-mirror', grown))[0]).toBe(0);
    });

    test.each([
      ['taken back', { runs: [] }, 5],
      ['rewritten by a holder of the key', { runs: [{ ops: [{ id: 'z' }] }, {}] }, 0],
      ['rewritten shorter', { runs: [{ ops: [{ id: 'z' }] }] }, 0],
    ])('against history that was %s by force, which without it looks right', async (name, forgery, alone) => {
      const branch = forgeClone(join(room, name), forgery);
      expect((await told(branch))[0]).toBe(alone);
      const [exit, out] = await told(branch, '--since-mirror', mirror);
      expect([exit, out]).toEqual([1, expect.stringContaining('First failure (since)')]);
    });

    test('what is no witness is not taken for one', async () => {
      const grown = forgeClone(join(room, 'witnessed'), second);
      const foreign = forgeClone(join(room, 'of-others'), { ...first, signer: OTHER });
      const checkout = writeFiles(join(room, 'checkout-as-mirror'), forgeBranch(first));
      for (const folder of [foreign, checkout, join(room, 'nowhere')])
        expect(await told(grown, '--since-mirror', folder)).toEqual([2, expect.stringContaining('--since-mirror')]);
      const both = [
        '--since-mirror',
        mirror,
        '--since',
        put('seen', forgeBranch(first).get('checkpoint')?.toString() ?? ''),
      ];
      expect((await told(grown, ...both))[0]).toBe(2);
    });
  });

  test.each([
    ['no path', []],
    ['two paths', ['a', 'b']],
    ['an option that there is not', [proof, '--force']],
    ['a path that is not there', [join(room, 'nowhere')]],
    ['a key that is none', [proof, '--vkey', 'x']],
    ['a key list that is not there', [proof, '--trusted-keys', join(room, 'nowhere')]],
    ['a key list in what is verified', [proof, '--trusted-keys', join(proof, 'trusted-keys')]],
    ['a key list that is half understood', [proof, '--trusted-keys', put('keys', `${TRUSTED}x\n`)]],
    ['a secret that is none', [proof, '--hmac-key-file', put('key', 'mok1_x')]],
    ['an earlier checkpoint that is none', [proof, '--since', keys]],
    ['a list of approvers without a key', [proof, '--approvers', keys]],
    ['an asset of a branch', [aBranch, '--trusted-keys', keys, '--asset', keys]],
    ['an asset of a ledger', [join(proof, 'ledger.jsonl'), '--asset', keys]],
    ['a ledger of a branch', [aBranch, '--trusted-keys', keys, '--ledger', aBranch]],
    ['a file where the folder of a proof would be', [join(put('marketops-proof', 'x'), '..')]],
  ])('%s: UNUSABLE, exit 2', async (_name, args) => {
    const plain = await call('verify', args);
    expect([plain.exit, plain.out.trimEnd().split('\n').at(-1)]).toEqual([2, 'verdict: UNUSABLE']);
    expect(JSON.parse((await call('verify', [...args, '--json'])).out)).toMatchObject({ verdict: 'UNUSABLE' });
  });
  test('HMACs by file or by variable, the secret never printed', async () => {
    const secret = secretText(SECRET);
    for (const told of [
      await call('verify', [proof, '--trusted-keys', keys, '--verbose', '--hmac-key-file', put('key', `${secret}\n`)]),
      await call('verify', [proof, '--trusted-keys', keys, '--verbose'], { env: { MARKETOPS_HMAC_KEY: secret } }),
    ]) {
      expect(told.exit).toBe(0);
      expect(told.out).toMatch(/^ok +receipt_hmacs +2 HMACs are right$/m);
      expect(told.out + told.err).not.toContain(secret.slice(5, 48));
    }
  });
  test('foreign text cannot start a line of its own', async () => {
    const bad = writeFiles(join(room, 'esc'), new Map(files).set('x\u001b[2J\nverdict: VERIFIED', Buffer.from('x')));
    const { out, exit } = await call('verify', [bad, '--trusted-keys', keys]);
    expect(exit).toBe(1);
    expect(out.split('\n').filter((line) => line.startsWith('verdict: '))).toEqual(['verdict: TAMPERED']);
    expect(out).not.toContain('\u001b');
  });
});

describe('inclusion', () => {
  const stretches = writeFiles(
    join(room, 'stretches'),
    forge({ linesBefore: 11, linesBetween: 6, batch: 1, ops: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }),
  );
  const three = { runs: [{}, { ops: [{ id: 'x' }] }, {}] };
  const branch = forgeClone(join(room, 'ledger-branch'), three);
  const checkout = writeFiles(join(room, 'ledger-checkout'), forgeBranch(three));
  const zipped = put('proof.zip', zipOf(files));
  const receiptsOf = async (path: string): Promise<string[]> =>
    (await call('audit-trail', [path, '--json'])).out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { receipt_id: string }).receipt_id);

  test.each([
    ['a proof', proof],
    ['a proof in two stretches', stretches],
    ['a zip', zipped],
    ['a ledger branch', branch],
    ['a checkout of one', checkout],
  ])('of every outcome of %s is included', async (_name, path) => {
    const ids = await receiptsOf(path);
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      const made = await call('inclusion', [path, '--receipt', id]);
      expect([made.exit, made.err]).toEqual([0, '']);
      const told = await call('verify', [put('x.tlog-proof', made.out), '--trusted-keys', keys]);
      expect(told.exit).toBe(0);
      expect(told.out.split('\n')).toContain('included');
      expect(JSON.parse(Buffer.from(/^extra (.*)$/m.exec(made.out)?.[1] ?? '', 'base64').toString())).toMatchObject({
        receipt_id: id,
      });
    }
  });

  test('is verified under pinned keys only, and not when anything in it was changed', async () => {
    const { out } = await call('inclusion', [proof, '--receipt', receipts[0] ?? '']);
    const verdict = async (text: string, ...args: string[]): Promise<number> =>
      (await call('verify', [put('x.tlog-proof', text), ...args])).exit;
    expect(await verdict(out)).toBe(5);
    expect(await verdict(out, '--vkey', OTHER.vkey)).toBe(4);
    const lines = out.split('\n');
    const index = Number(/^index (\d+)$/m.exec(out)?.[1]);
    const tampered = [
      out.replace(`index ${index}`, `index ${index + 1}`),
      out.replace(`index ${index}`, `index 0${index}`),
      lines.toSpliced(3, 1).join('\n'),
      lines.toSpliced(3, 0, lines[3] as string).join('\n'),
      lines.with(3, lines[4] as string).join('\n'),
      out.replace(
        /^extra .*$/m,
        (line) =>
          `extra ${Buffer.from(Buffer.from(line.slice(6), 'base64').toString().replace('"succeeded"', '"failed"').replace('octo', 'evil').replace('"tag"', '"gat"')).toString('base64')}`,
      ),
      out.replace(/\n14\n/, '\n15\n'),
      `${out}\n`,
      out.replace(/^extra .*\n/m, ''),
      '\ufeff' + out,
    ];
    for (const text of tampered) {
      expect(text).not.toBe(out);
      expect(await verdict(text, '--trusted-keys', keys)).toBe(1);
    }
    const opened = files.get('ledger.jsonl')?.toString().split('\n')[0] ?? '';
    expect(
      await verdict(
        out.replace(/^extra .*$/m, `extra ${Buffer.from(opened).toString('base64')}`),
        '--trusted-keys',
        keys,
      ),
    ).toBe(1);
  });

  test('is made of nothing that is tampered with, bare or unknown', async () => {
    const bad = writeFiles(join(room, 'bad2'), new Map(files).set('summary.md', Buffer.from('x')));
    expect(await call('inclusion', [bad, '--receipt', receipts[0] ?? ''])).toMatchObject({ exit: 1, out: '' });
    await expect(call('inclusion', [join(proof, 'ledger.jsonl'), '--receipt', receipts[0] ?? ''])).rejects.toThrow(
      'without a signed checkpoint',
    );
    await expect(call('inclusion', [proof, '--receipt', `rcpt_${'0'.repeat(32)}`])).rejects.toThrow('No outcome');
    await expect(call('inclusion', [proof])).rejects.toThrow('--receipt');
    await expect(call('inclusion', [room, '--receipt', receipts[0] ?? ''])).rejects.toThrow('no proof');
  });
});

describe('audit-trail', () => {
  const told = forge({
    ops: [{ id: 'a' }, { id: 'b', outcome: 'failed' }, { id: 'c', needs: ['b'], outcome: 'skipped' }],
  });
  const folder = writeFiles(join(room, 'trail'), told);

  test('tells what became of each operation, as a table or as JSON', async () => {
    const { exit, out } = await call('audit-trail', [folder]);
    expect(exit).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2}/).slice(2, 6)),
    ).toEqual([
      ['a', 'tag_repo', 'operation.succeeded', 'success'],
      ['b', 'tag_repo', 'operation.failed', 'failed'],
      ['c', 'tag_repo', 'operation.skipped', 'rejected'],
    ]);
    const json = (await call('audit-trail', [join(folder, 'ledger.jsonl'), '--json'])).out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(json[1]).toMatchObject({
      operation_id: 'b',
      status: 'failed',
      code: 'github_error',
      message: 'because',
      run_id: '9001',
    });
  });
  test('a ledger with a defect exits 1', async () => {
    const text = told.get('ledger.jsonl')?.toString() ?? '';
    expect((await call('audit-trail', [put('ledger.jsonl', text.replace('github_error', 'github_terror'))])).exit).toBe(
      1,
    );
    await expect(call('audit-trail', [join(room, 'nowhere')])).rejects.toThrow('no proof');
  });
  test('a branch with a defect: told up to it, and nothing keeps the process alive', () => {
    const lines = (all: Dict[]): Dict[] => all.map((line, i) => (i === 13 ? { ...line, prev: '0'.repeat(64) } : line));
    const clone = forgeClone(join(room, 'trail-defect'), { runs: [{}], lines });
    const main = join(import.meta.dirname, '../../../src/cli/main.ts');
    // The limit is only for a process that hangs.
    const found = spawnSync(process.execPath, [main, 'audit-trail', clone], { encoding: 'utf8', timeout: 30_000 });
    expect([found.status, found.stdout, found.stderr]).toEqual([
      1,
      expect.stringContaining('operation.succeeded'),
      expect.stringContaining('the ledger has a defect'),
    ]);
  });
  test('signed approvals of a branch are those that its lines name, with a checkout or without', async () => {
    const run = (principal: string): Forgery => ({
      evidence: (evidence) => {
        const not_after = '2026-11-24T09:14:02.137Z';
        const key = `SHA256:${'a'.repeat(43)}`;
        const one = { digest: digestOf(principal), key, not_after, principal, verified: false };
        const about = { approvers: [principal], created_at: { value: not_after }, ignored: [], run_id: '9001' };
        evidence['signed_approvals'] = { counted: [one], ...about };
      },
    });
    const evidenceOf = (files: ReadonlyMap<string, Buffer>): [string, Buffer] =>
      [...files].find(([path]) => path.startsWith('evidence/')) ?? ['', Buffer.alloc(0)];
    const files = forgeBranch({ runs: [run('alice')] });
    const clone = forgeClone(join(room, 'trail-signed'), { runs: [run('alice')] });
    const signers = async (of: string): Promise<unknown[]> =>
      [...(await call('audit-trail', [of])).out.matchAll(/approval\.signed {2}(\w+)/g)].map(([, name]) => name);
    expect(await signers(clone)).toEqual(['alice']);
    expect(await signers(writeFiles(join(room, 'trail-checkout'), files))).toEqual(['alice']);
    files.set(evidenceOf(files)[0], evidenceOf(forgeBranch({ runs: [run('mallory')] }))[1]);
    expect(await signers(writeFiles(clone, files))).toEqual(['alice']);
    expect(await signers(writeFiles(join(room, 'trail-changed'), files))).toEqual([]);
  });
});
