import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zipOf } from 'file-sources/any-zip';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { runCommandLine } from 'command-table/frame';
import { approverLine, hasSshKeygen, newSshKey } from '../../support/ssh-keygen.ts';

const room = mkdtempSync(join(tmpdir(), 'approve-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const FIXTURES = join(import.meta.dirname, '../../fixtures');
const PLAN = join(FIXTURES, 'conformance/dry_run');
const ORIGIN = 'github.com/repositories/123456789/marketops';
const { plan_digest: DIGEST } = JSON.parse(readFileSync(join(PLAN, 'plan.json'), 'utf8')) as { plan_digest: string };

interface World {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly answer?: boolean;
}

async function marketops(args: readonly string[], { cwd = room, env = {}, answer }: World = {}) {
  let out = '';
  const exit = await runCommandLine(['approve', ...args], COMMANDS, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (out += text),
    env: { ...process.env, ...env },
    cwd,
    confirm: answer === undefined ? null : () => Promise.resolve(answer),
    dist: '',
  });
  return { exit, out };
}

describe('approve --check', () => {
  const folder = join(FIXTURES, 'approvals');
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    readonly plan_digest: string;
    readonly run_created_at: string;
    readonly now: string;
    readonly rows: readonly {
      readonly name: string;
      readonly counts: boolean;
      readonly approvers: string;
      readonly digest: string;
    }[];
  };
  const about = ['--origin', ORIGIN, '--environment', 'production', '--plan-digest', expected.plan_digest];
  const times = ['--created-at', expected.run_created_at, '--at', expected.now];
  const check = (name: string, approvers: string, ...more: readonly string[]) =>
    marketops(['--check', `${name}.txt`, '--approvers', approvers, ...about, ...times, ...more], { cwd: folder });

  test.each(expected.rows)('$name', async ({ name, counts, approvers, digest }) => {
    const { exit, out } = await check(name, approvers, '--json');
    const answer = JSON.parse(out) as { counts: boolean; counted: { digest: string }[]; ignored: { reason: string }[] };
    expect([exit, answer.counts, answer.counted[0]?.digest ?? null]).toEqual([counts ? 0 : 1, counts, digest]);
    expect(answer.ignored.length).toBe(counts ? 0 : 1);
  });

  test('says it in words, with the lines of the list that do not count', async () => {
    const { out } = await check('ed25519', 'other_lines_stand.approvers');
    expect(out).toContain('counts: 77+alice@users.noreply.github.com with SHA256:');
    expect(out).toContain('other_lines_stand.approvers:1:1: the line has the principal "*@users.noreply.github.com"');
    expect((await check('expired', 'approvers')).out).toContain('does not count: expired.txt, line 1: it ended at');
  });

  test('wants all that an approval is judged by', async () => {
    expect(await marketops(['--check', 'x', '--origin', ORIGIN])).toEqual({
      exit: 2,
      out: 'marketops: --check needs --approvers as well.\nSee `marketops approve --help`.\n',
    });
  });
});

const openssh = hasSshKeygen ? describe : describe.skip;
openssh('approve', () => {
  let key: { readonly file: string; readonly line: string };
  beforeAll(() => {
    key = newSshKey(room, 'id');
    writeFileSync(join(room, 'approvers'), approverLine('77+alice@users.noreply.github.com', key.line));
  });

  const now = (): string => new Date().toISOString();
  const counts = async (file: string): Promise<boolean> => {
    const about = ['--origin', ORIGIN, '--environment', 'production', '--plan-digest', DIGEST];
    const times = ['--created-at', now(), '--at', now()];
    return (await marketops(['--check', file, '--approvers', 'approvers', ...about, ...times])).exit === 0;
  };

  test('signs a plan folder into a file, without a network, once a person said yes', async () => {
    const args = [PLAN, '--environment', 'production', '--key', key.file, '--out', 'one.txt'];
    expect(await marketops(args)).toMatchObject({ exit: 2 });
    expect(await marketops(args, { answer: false })).toMatchObject({ exit: 1 });
    const { exit, out } = await marketops(args, { answer: true });
    expect([exit, out]).toEqual([0, expect.stringContaining(`Plan       ${DIGEST}`)]);
    expect(out).toMatch(/^Release \S+ and 2 more to acme\/widgets {3}plan [0-9a-f]{4}-[0-9a-f]{4}$/m);
    expect(out).toMatch(/Signed for the environment production of github\.com\/repositories\/123456789\/marketops/);
    expect(out).toMatch(/^ {2}tag: create tag /m);
    expect(await counts('one.txt')).toBe(true);
    expect((await marketops([...args, '--yes'])).exit).not.toBe(0);
  });

  test('signs a digest with the key that git knows, and pushes it to the branch', async () => {
    const clone = join(room, 'clone');
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
    execFileSync('git', ['init', '-q', '--bare', join(room, 'bare')]);
    execFileSync('git', ['clone', '-q', join(room, 'bare'), clone], { stdio: 'ignore' });
    git('config', 'user.signingkey', key.file);
    git('config', 'user.email', 'a@example.com');
    git('config', 'user.name', 'A');
    const other = newSshKey(room, 'other', 'ecdsa');
    const args = ['--digest', DIGEST, '--origin', ORIGIN, '--environment', 'production', '--yes'];
    expect(await marketops(args, { cwd: clone })).toMatchObject({ exit: 0 });
    expect(await marketops([...args, '--key', other.file], { cwd: clone })).toMatchObject({ exit: 0 });
    git('fetch', '-q', 'origin', 'marketops-approvals');
    const paths = git('ls-tree', '-r', '--name-only', 'FETCH_HEAD').split('\n');
    expect(paths.map((path) => path.replace(/[0-9a-f]{64}\.txt$/, 'KEY'))).toEqual(
      Array(2).fill(`${DIGEST.slice(7)}/KEY`),
    );
    const texts = paths.map((path) => `${git('show', `FETCH_HEAD:${path}`)}\n`);
    const results = await Promise.all(
      texts.map((text, i) => {
        writeFileSync(join(room, `branch-${i}.txt`), text);
        return counts(`branch-${i}.txt`);
      }),
    );
    expect(results.sort()).toEqual([false, true]);
  });

  test('a remote that git would take for an option is refused', async () => {
    const { exit, out } = await marketops([
      '--digest',
      DIGEST,
      '--origin',
      ORIGIN,
      '--remote=--upload-pack=x',
      '--yes',
    ]);
    expect([exit, out]).toEqual([2, expect.stringContaining('--remote --upload-pack=x is no name of a remote.')]);
  });

  test('what cannot be signed or named is told', async () => {
    const at = (...more: readonly string[]) => marketops(['--yes', '--environment', 'production', ...more]);
    expect(await at()).toMatchObject({ exit: 2, out: expect.stringContaining('Name what to approve') });
    expect(await at('--digest', 'sha256:x')).toMatchObject({ exit: 2 });
    expect(await at('nonsense')).toMatchObject({ exit: 2, out: expect.stringContaining('neither the URL') });
    expect(await at(PLAN, '--key', 'absent', '--out', 'x')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('ssh-keygen did not sign'),
    });
    execFileSync('ssh-keygen', ['-q', '-t', 'rsa', '-b', '2048', '-N', '', '-f', join(room, 'rsa')]);
    expect(await at(PLAN, '--key', 'rsa', '--out', 'x')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('kind of key that does not count'),
    });
    const broken = join(room, 'broken');
    cpSync(PLAN, broken, { recursive: true });
    writeFileSync(
      join(broken, 'plan.json'),
      readFileSync(join(PLAN, 'plan.json'), 'utf8').replace('"v1.0.0"', '"v6.6.6"'),
    );
    const { exit, out } = await at(broken, '--key', key.file, '--out', 'x');
    expect([exit, out]).toEqual([2, expect.stringContaining('There is no plan to approve')]);
  });

  describe('a run on GitHub', () => {
    const asked: { readonly method: string; readonly url: string; readonly token: string; readonly body: string }[] =
      [];
    let waits = true;
    let repository = { id: 123456789 };
    const server = createServer((request, response) => {
      void (async () => {
        const { method = '', url = '', headers } = request;
        asked.push({ method, url, token: headers.authorization ?? '', body: await bodyOf(request) });
        const json = (value: unknown): void => {
          response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
        };
        if (url === '/store') response.end(zipOf(new Map(files())));
        else if (url.endsWith('/artifacts/5/zip')) response.writeHead(302, { location: `${address()}/store` }).end();
        else if (url.includes('/actions/runs?'))
          json({ workflow_runs: [{ id: 9001, html_url: 'https://x/9001', display_title: 'Release' }] });
        else if (url.endsWith('/actions/runs/9001')) json({ created_at: now(), repository });
        else if (url.includes('/artifacts?')) {
          const artifact = (id: number, name: string) => {
            const archive = `${address()}/repos/acme/widgets/actions/artifacts/${id}/zip`;
            return { id, name, archive_download_url: archive };
          };
          // A matrix has built many; GitHub promises no order, and the second attempt's plan is the newer one.
          const built = Array.from({ length: 100 }, (_, n) => artifact(100 + n, `build-${n}`));
          const all = [...built, artifact(5, 'marketops-plan-2'), artifact(4, 'marketops-plan')];
          const page = Number(new URL(url, address()).searchParams.get('page') ?? 1);
          json({ total_count: all.length, artifacts: all.slice(100 * (page - 1), 100 * page) });
        } else if (url.endsWith('/pending_deployments'))
          json(method === 'GET' && waits ? [{ environment: { id: 3, name: 'Production' } }] : []);
        else response.writeHead(404).end('{}');
      })();
    });
    const address = (): string => `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    const files = (): [string, Buffer][] =>
      ['plan.json', 'CANONICAL_PROOF.json', 'policy.yml'].map((name) => [name, readFileSync(join(PLAN, name))]);
    beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
    afterAll(() => void server.close());
    const approve = (...args: readonly string[]) =>
      marketops(
        ['https://github.com/acme/widgets/actions/runs/9001', '--environment', 'production', '--yes', ...args],
        {
          env: { GITHUB_API_URL: address(), GH_TOKEN: 'secret' },
        },
      );

    test('that waits is approved by the review that holds the signature', async () => {
      const { exit, out } = await approve('--key', key.file);
      expect([exit, out]).toEqual([0, expect.stringContaining('The run is approved by your review.')]);
      const review = asked.find(({ method }) => method === 'POST');
      const { comment, ...rest } = JSON.parse(review?.body ?? '{}') as { comment: string };
      expect(rest).toEqual({ environment_ids: [3], state: 'approved' });
      writeFileSync(join(room, 'comment.txt'), comment);
      expect(await counts('comment.txt')).toBe(true);
      expect(asked.find(({ url }) => url === '/store')?.token).toBe('');
    });

    test('that waits is rejected with a reason; one that does not is not', async () => {
      asked.length = 0;
      expect(await approve('--reject', 'Not today')).toMatchObject({ exit: 0 });
      expect(JSON.parse(asked.find(({ method }) => method === 'POST')?.body ?? '{}')).toMatchObject({
        state: 'rejected',
        comment: 'Not today',
      });
      waits = false;
      expect(await approve('--reject', 'Not today')).toMatchObject({ exit: 2 });
    });

    test('whose artifact holds the plan of another repository is not signed', async () => {
      repository = { id: 2 };
      expect(await approve('--key', key.file, '--out', 'other.txt')).toEqual({
        exit: 1,
        out: expect.stringContaining('is of the repository with the id 123456789, and acme/widgets has the id 2:'),
      });
      expect(existsSync(join(room, 'other.txt'))).toBe(false);
    });
  });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
