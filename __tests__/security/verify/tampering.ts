import { digest, mth, note, pae } from '../../support/forge-crypto.ts';
import type { Dict } from '../../support/forge-crypto.ts';
import { checks, file, forge, manifest, OTHER, SIGNER } from '../../support/forge.ts';
import type { Scene } from '../../support/forge.ts';
import type { Verdict } from '../../../src/audit/verify/verdict.ts';

/** A forged proof, and what verify must say of it: the verdict, and a check that finds it out. */
export interface Case {
  readonly name: string;
  readonly verdict: Verdict;
  readonly check: string;
  readonly files: () => Map<string, Buffer>;
}

type Files = Map<string, Buffer>;
const T = 'TAMPERED';

/** Somebody without the key changes files of a good proof. */
const outside = (
  name: string,
  verdict: Verdict,
  check: string,
  tamper: (files: Files) => void,
  scene: Scene = {},
): Case => ({
  name: `without the key: ${name}`,
  verdict,
  check,
  files: () => {
    const files = forge(scene);
    tamper(files);
    return files;
  },
});

/** Somebody with the key makes a false proof and signs all of it. */
const inside = (name: string, verdict: Verdict, check: string, scene: Scene): Case => ({
  name: `with the key: ${name}`,
  verdict,
  check,
  files: () => forge(scene),
});

const text = (files: Files, path: string): string => (files.get(path) as Buffer).toString();
const edit = (path: string, change: (text: string) => string) => (files: Files) =>
  files.set(path, Buffer.from(change(text(files, path))));
const swap = (path: string, from: string, to: string) =>
  edit(path, (old) => {
    if (!old.includes(from)) throw new Error(`${from} is not in ${path}`);
    return old.replace(from, to);
  });
const onLines = (change: (lines: string[]) => string[]) =>
  edit('ledger.jsonl', (old) =>
    change(old.trimEnd().split('\n'))
      .map((line) => `${line}\n`)
      .join(''),
  );
const receiptOf = (files: Files, index = 0): string =>
  [...files.keys()].filter((path) => path.startsWith('receipts/'))[index] as string;
const jsonOf = (files: Files, path: string): Dict => JSON.parse(text(files, path)) as Dict;
const headOf = (files: Files): string =>
  (jsonOf(files, 'CANONICAL_PROOF.json')['phase_4_proof_ledger'] as Dict)['head'] as string;
/** The manifest made again over changed files, and signed by this key or none. */
const resealed =
  (tamper: (files: Files) => void, signer = SIGNER) =>
  (files: Files): void => {
    tamper(files);
    files.set('manifest.json', manifest(files, headOf(files), signer));
  };

const lineOf = (lines: Dict[], type: string, at = 0): Dict => {
  const found = lines.filter((line) => line['type'] === type)[at];
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};
const data = (line: Dict): Dict => line['data'] as Dict;
const change = (type: string, edit: (line: Dict) => void, at = 0): Pick<Scene, 'lines'> => ({
  lines: (lines) => {
    edit(lineOf(lines, type, at));
    return lines;
  },
});
/** Lines dropped, moved or added, `counts` made right again, as a careful forger would. */
const arrange = (edit: (lines: Dict[]) => Dict[]): Pick<Scene, 'lines'> => ({
  lines: (lines) => {
    const arranged = edit(lines).map((line, i) => ({
      ...line,
      ts: lines[Math.min(i, lines.length - 1)]?.['ts'] ?? null,
    }));
    const closed = arranged.find(({ type }) => type === 'run.closed');
    if (closed !== undefined) {
      const counts: Record<string, number> = {};
      for (const { type } of arranged)
        if (type !== 'run.closed') counts[type as string] = (counts[type as string] ?? 0) + 1;
      closed['data'] = { ...data(closed), counts };
    }
    return arranged;
  },
});
const without = (type: string, at = 0): Pick<Scene, 'lines'> =>
  arrange((lines) => lines.filter((line) => line !== lineOf(lines, type, at)));
const swapped = (a: [string, number?], b: [string, number?]): Pick<Scene, 'lines'> =>
  arrange((lines) => {
    const [one, two] = [lineOf(lines, ...a), lineOf(lines, ...b)];
    return lines.map((line) => (line === one ? two : line === two ? one : line));
  });
const proofOf = (section: string, edit: (part: Dict) => void): Pick<Scene, 'proof'> => ({
  proof: (proof) => edit(proof[section] as Dict),
});
const first = (part: Dict, list: string): Dict => (part[list] as Dict[])[0] as Dict;
const rawLine = (type: string, change: (text: string) => string): Pick<Scene, 'text'> => ({
  text: (line) => (line.includes(`"type":"${type}"`) ? change(line) : line),
});
const THREE: Scene = {
  ops: [{ id: 'a' }, { id: 'b', outcome: 'failed' }, { id: 'c', needs: ['b'], outcome: 'skipped' }],
};
const EXPIRED: Scene = { ops: [{ id: 'a' }, { id: 'b', outcome: 'skipped', rejected: 'receipt_expired' }] };
const REFUSED: Scene = { ops: [{ id: 'a' }, { id: 'b', decision: 'no_rule' }] };
const STRETCHES: Scene = { linesBefore: 5, linesBetween: 3 };

const FILE_CASES: readonly Case[] = [
  outside(
    'tail cut: the last line',
    T,
    'manifest',
    onLines((lines) => lines.slice(0, -1)),
  ),
  outside(
    'middle cut',
    T,
    'ledger_sequence',
    onLines((lines) => lines.toSpliced(5, 1)),
  ),
  outside(
    'head cut',
    T,
    'ledger_sequence',
    onLines((lines) => lines.slice(1)),
  ),
  outside(
    'two lines exchanged',
    T,
    'ledger_sequence',
    onLines((lines) => lines.toSpliced(3, 2, lines[4] as string, lines[3] as string)),
  ),
  outside(
    'a line doubled',
    T,
    'ledger_sequence',
    onLines((lines) => lines.toSpliced(4, 0, lines[4] as string)),
  ),
  outside('all lines removed', T, 'ledger_encoding', (files) => files.set('ledger.jsonl', Buffer.alloc(0))),
  outside('ledger.jsonl removed', T, 'layout', (files) => files.delete('ledger.jsonl')),
  outside('a line edited', T, 'ledger_chain', swap('ledger.jsonl', '"natural_key":"tag"', '"natural_key":"gat"')),
  outside(
    'the last line edited',
    T,
    'manifest',
    onLines((lines) =>
      lines.with(-1, (lines.at(-1) as string).replace(/"ts":"[^"]*"/, '"ts":"2026-11-23T02:00:00.000Z"')),
    ),
  ),
  outside(
    'a line of another run put in',
    T,
    'ledger_chain',
    onLines((lines) => {
      const other =
        forge({ runId: '9002', claim: 'd'.repeat(32) })
          .get('ledger.jsonl')
          ?.toString()
          .split('\n') ?? [];
      return lines.with(6, other[6] as string);
    }),
  ),
  outside('edited plan', T, 'manifest', swap('plan.json', 'Release tag', 'Release gat')),
  outside('edited proof', T, 'manifest', swap('CANONICAL_PROOF.json', '"result":"shipped"', '"result":"partial"')),
  outside('edited report', T, 'manifest', swap('report.html', 'report', 'raport')),
  outside('edited summary', T, 'manifest', swap('summary.md', 'summary', 'summery')),
  outside('edited policy', T, 'manifest', swap('policy.yml', 'rules', 'Rules')),
  outside(
    'edited trusted-keys',
    T,
    'manifest',
    edit('trusted-keys', (old) => `# mine\n${old}`),
  ),
  outside('edited checkpoints', T, 'manifest', swap('checkpoints.json', '"first_seq":0', '"first_seq":1')),
  outside('report removed', T, 'layout', (files) => files.delete('report.html')),
  outside('a receipt removed', T, 'manifest', (files) => files.delete(receiptOf(files))),
  outside('two receipts exchanged', T, 'manifest', (files) => {
    const [a, b] = [receiptOf(files, 0), receiptOf(files, 1)];
    const kept = files.get(a) as Buffer;
    files.set(a, files.get(b) as Buffer).set(b, kept);
  }),
  outside('a file put in', T, 'layout', (files) => files.set('notes.txt', Buffer.from('hello'))),
  outside('a receipt put in', T, 'manifest', (files) =>
    files.set(`receipts/rcpt_${'a'.repeat(32)}.dsse.json`, files.get(receiptOf(files)) as Buffer),
  ),
  outside('a file above the folder', T, 'layout', (files) => files.set('../plan.json', Buffer.from('{}\n'))),
  outside('manifest removed', 'INCOMPLETE', 'manifest', (files) => files.delete('manifest.json')),
  outside('manifest signature stripped', 'INCOMPLETE', 'manifest_signature', (files) =>
    files.set('manifest.json', manifest(files, headOf(files), null)),
  ),
  outside(
    'manifest made again without the key',
    T,
    'manifest_signature',
    resealed(swap('summary.md', 'summary', 'summery'), OTHER),
  ),
  outside('manifest with the signature of another file list', T, 'manifest', (files) =>
    files.set('manifest.json', forge({ runId: '9003' }).get('manifest.json') as Buffer),
  ),
  outside('manifest signature over other bytes', T, 'manifest_signature', (files) => {
    const envelope = jsonOf(files, 'manifest.json');
    (envelope['signatures'] as Dict[])[0] = {
      keyid: `ed25519:${SIGNER.keyHash}`,
      sig: SIGNER.ed25519(Buffer.from('x')).toString('base64'),
    };
    files.set('manifest.json', file(envelope));
  }),
  outside('manifest signed twice', T, 'manifest_signature', (files) => {
    const envelope = jsonOf(files, 'manifest.json');
    envelope['signatures'] = [...(envelope['signatures'] as Dict[]), ...(envelope['signatures'] as Dict[])];
    files.set('manifest.json', file(envelope));
  }),
  outside('a receipt envelope as the manifest', T, 'manifest', (files) =>
    files.set('manifest.json', files.get(receiptOf(files)) as Buffer),
  ),
  outside(
    'full rewrite under a key of the forger, his key in the bundle',
    'UNVERIFIABLE',
    'manifest_signature',
    (files) => {
      for (const [path, bytes] of forge({ signer: OTHER })) files.set(path, bytes);
    },
  ),
  outside(
    'dry run passed off as prod',
    T,
    'ledger_chain',
    (files) => {
      for (const path of ['CANONICAL_PROOF.json', 'plan.json', 'ledger.jsonl'])
        edit(path, (old) => old.replaceAll('"mode":"dry_run"', '"mode":"prod"'))(files);
    },
    { mode: 'dry_run' },
  ),
];

const BYTE_CASES: readonly Case[] = [
  outside(
    'duplicate JSON keys in a line',
    T,
    'ledger_canonical',
    onLines((lines) => lines.with(2, (lines[2] as string).replace('"v":1}', '"v":1,"v":1}'))),
  ),
  outside(
    'duplicate JSON keys in the proof',
    T,
    'proof_file',
    edit('CANONICAL_PROOF.json', (old) => old.replace('"schema":', '"schema":"x","schema":')),
  ),
  outside(
    'duplicate JSON keys in the plan',
    T,
    'plan_file',
    edit('plan.json', (old) => old.replace('"promotable":false', '"promotable":false,"promotable":false')),
  ),
  outside('invalid UTF-8', T, 'ledger_encoding', (files) => {
    const bytes = Buffer.from(files.get('ledger.jsonl') as Buffer);
    bytes[100] = 0xff;
    files.set('ledger.jsonl', bytes);
  }),
  outside('overlong UTF-8', T, 'ledger_encoding', (files) => {
    const bytes = files.get('ledger.jsonl') as Buffer;
    files.set('ledger.jsonl', Buffer.concat([bytes.subarray(0, 50), Buffer.from([0xc0, 0xaf]), bytes.subarray(52)]));
  }),
  outside(
    'lone surrogate',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(0, (lines[0] as string).replace('octocat', '\\ud800'))),
  ),
  outside(
    'lone surrogate in the plan',
    T,
    'plan_file',
    edit('plan.json', (old) => old.replace('Bump', '\\udc00')),
  ),
  outside(
    '__proto__ in a line',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(0, (lines[0] as string).replace('"data":{', '"__proto__":{},"data":{'))),
  ),
  outside(
    '__proto__ in data',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(0, (lines[0] as string).replace('"data":{', '"data":{"__proto__":{},'))),
  ),
  outside(
    '__proto__ in the proof',
    T,
    'proof_file',
    edit('CANONICAL_PROOF.json', (old) => old.replace('{"phase_1', '{"__proto__":{},"phase_1')),
  ),
  outside(
    'keys out of order',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(0, (lines[0] as string).replace(/^\{("claim":"[^"]*"),(.*)\}$/, '{$2,$1}'))),
  ),
  outside(
    'white space in a line',
    T,
    'ledger_canonical',
    onLines((lines) => lines.with(1, (lines[1] as string).replace('"v":1', '"v": 1'))),
  ),
  outside(
    'a number written otherwise',
    T,
    'ledger_canonical',
    onLines((lines) => lines.with(1, (lines[1] as string).replace('"v":1', '"v":1.0'))),
  ),
  outside(
    'an escape written otherwise',
    T,
    'ledger_canonical',
    onLines((lines) => lines.with(0, (lines[0] as string).replace('octocat', '\\u006fctocat'))),
  ),
  outside(
    'an unknown field',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(1, (lines[1] as string).replace('"v":1}', '"v":1,"w":1}'))),
  ),
  outside(
    'an unknown type',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(1, (lines[1] as string).replace('plan.created', 'plan.invented'))),
  ),
  outside(
    'trailing bytes after the last newline',
    T,
    'ledger_encoding',
    edit('ledger.jsonl', (old) => `${old}x`),
  ),
  outside(
    'trailing newline',
    T,
    'ledger_canonical',
    edit('ledger.jsonl', (old) => `${old}\n`),
  ),
  outside(
    'trailing bytes in the proof',
    T,
    'proof_file',
    edit('CANONICAL_PROOF.json', (old) => `${old} `),
  ),
  outside('trailing bytes in a receipt', T, 'receipt_files', (files) =>
    edit(receiptOf(files), (old) => `${old}\n`)(files),
  ),
  outside(
    'missing newline',
    T,
    'ledger_encoding',
    edit('ledger.jsonl', (old) => old.slice(0, -1)),
  ),
  outside(
    'missing newline in the plan',
    T,
    'plan_file',
    edit('plan.json', (old) => old.slice(0, -1)),
  ),
  outside(
    'CRLF',
    T,
    'ledger_canonical',
    edit('ledger.jsonl', (old) => old.replaceAll('\n', '\r\n')),
  ),
  outside(
    'BOM',
    T,
    'ledger_canonical',
    edit('ledger.jsonl', (old) => `\ufeff${old}`),
  ),
  outside(
    'BOM in the manifest',
    T,
    'manifest',
    edit('manifest.json', (old) => `\ufeff${old}`),
  ),
  outside(
    'deep nesting in a line',
    T,
    'ledger_encoding',
    onLines((lines) => lines.with(1, `${'['.repeat(30_000)}${']'.repeat(30_000)}`)),
  ),
  outside('deep nesting in the proof', T, 'proof_file', (files) =>
    files.set('CANONICAL_PROOF.json', Buffer.from(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}\n`)),
  ),
  outside(
    'a line of more than 64 KiB',
    T,
    'ledger_encoding',
    onLines((lines) => lines.with(0, (lines[0] as string).replace('octocat', 'o'.repeat(70_000)))),
  ),
  outside('non-canonical base64 in a receipt', T, 'receipt_files', (files) => {
    const path = receiptOf(files);
    const envelope = jsonOf(files, path);
    const [a, b] = envelope['signatures'] as [Dict, Dict];
    envelope['signatures'] = [{ ...a, sig: `${a['sig'] as string}\n` }, b];
    files.set(path, file(envelope));
  }),
  outside(
    'unpadded base64 in a checkpoint',
    T,
    'checkpoints_file',
    edit('checkpoints.json', (old) => old.replace(/=\\n"/, '\\n"')),
  ),
  outside(
    'a NUL in a checkpoint',
    T,
    'checkpoints_file',
    edit('checkpoints.json', (old) => old.replace('\\nhead', '\\u0000\\nhead')),
  ),
];

const RECEIPT_CASES: readonly Case[] = [
  inside('swapped receipts', T, 'receipt_envelopes', {
    files: (files) => {
      const [a, b] = [receiptOf(files, 0), receiptOf(files, 1)];
      const kept = files.get(a) as Buffer;
      files.set(a, files.get(b) as Buffer).set(b, kept);
    },
  }),
  inside('a receipt that is not on record', T, 'receipt_envelopes', {
    files: (files) => files.set(`receipts/rcpt_${'a'.repeat(32)}.dsse.json`, files.get(receiptOf(files)) as Buffer),
  }),
  inside('a receipt that is on record but not there', T, 'receipt_envelopes', {
    files: (files) => files.delete(receiptOf(files)),
  }),
  inside('receipt of another run', T, 'receipt_bindings', { receipt: (payload) => (payload['run_id'] = '9002') }),
  inside('receipt of another attempt', T, 'receipt_bindings', { receipt: (payload) => (payload['run_attempt'] = 2) }),
  inside('receipt of another repository', T, 'receipt_bindings', {
    receipt: (payload) => (payload['repository_id'] = '5'),
  }),
  inside('receipt of another environment', T, 'receipt_bindings', {
    receipt: (payload) => (payload['environment'] = 'staging'),
  }),
  inside('receipt of another actor', T, 'receipt_bindings', { receipt: (payload) => (payload['actor'] = 'mallory') }),
  inside('receipt of another workflow', T, 'receipt_bindings', {
    receipt: (payload) => (payload['workflow_sha'] = 'f'.repeat(40)),
  }),
  inside('receipt of another kind', T, 'receipt_bindings', {
    receipt: (payload) => (payload['operation_kind'] = 'open_pr'),
  }),
  inside('receipt of another operation', T, 'receipt_bindings', {
    receipt: (payload) => (payload['operation_id'] = 'other'),
  }),
  inside('receipt of another plan', T, 'receipt_bindings', {
    receipt: (payload) => (payload['plan_digest'] = digest('x')),
  }),
  inside('receipt of another policy', T, 'receipt_bindings', {
    receipt: (payload) => (payload['policy_digest'] = digest('x')),
  }),
  inside('receipts for two APIs', T, 'receipt_bindings', {
    receipt: (payload, id) => id === 'tag' && (payload['api_url'] = 'https://evil.example'),
  }),
  inside('receipt of a dry run', T, 'receipt_files', { receipt: (payload) => (payload['mode'] = 'dry_run') }),
  inside('receipt with a further field', T, 'receipt_files', { receipt: (payload) => (payload['alg'] = 'none') }),
  inside('enforceable receipt with violations', T, 'receipt_files', {
    receipt: (payload) => (payload['violations'] = [{ rule: null, code: 'x', message: 'x' }]),
  }),
  inside('advisory receipt that was executed', T, 'receipt_bindings', {
    receipt: (payload) => {
      payload['violations'] = [{ rule: null, code: 'x', message: 'x' }];
      payload['enforceable'] = false;
    },
  }),
  inside('receipt that lives for two days', T, 'receipt_times', {
    receipt: (payload) => (payload['expires_at'] = '2026-11-25T01:00:00.000Z'),
  }),
  inside('receipt that had expired before the operation began', T, 'receipt_times', {
    receipt: (payload) => {
      payload['issued_at'] = '2026-11-23T00:00:00.000Z';
      payload['expires_at'] = '2026-11-23T00:15:00.000Z';
    },
  }),
  inside('receipt issued after it was used', T, 'receipt_times', {
    receipt: (payload) => {
      payload['issued_at'] = '2026-11-23T02:00:00.000Z';
      payload['expires_at'] = '2026-11-23T02:15:00.000Z';
    },
  }),
  inside('receipt minted on a ledger of the future', T, 'receipt_anchors', {
    receipt: (payload) => (payload['ledger'] = { head: 'a'.repeat(64), size: 999 }),
  }),
  inside('receipt minted on another ledger', T, 'receipt_anchors', {
    ...STRETCHES,
    receipt: (payload) => (payload['ledger'] = { head: 'a'.repeat(64), size: 5 }),
  }),
  inside('approvals that differ between receipts', T, 'approvals', {
    receipt: (payload, id) => id === 'tag' && (payload['approvals'] = []),
  }),
  inside('stripped Ed25519 signature', T, 'receipt_signatures', {
    envelope: (envelope) => (envelope['signatures'] = (envelope['signatures'] as Dict[]).slice(0, 1)),
  }),
  inside('stripped HMAC', T, 'receipt_signatures', {
    envelope: (envelope) => (envelope['signatures'] = (envelope['signatures'] as Dict[]).slice(1)),
  }),
  inside('all signatures stripped', T, 'receipt_signatures', { envelope: (envelope) => (envelope['signatures'] = []) }),
  inside('signatures in the other order', T, 'receipt_signatures', {
    envelope: (envelope) => (envelope['signatures'] = (envelope['signatures'] as Dict[]).toReversed()),
  }),
  inside('a signature doubled', T, 'receipt_signatures', {
    envelope: (envelope) =>
      (envelope['signatures'] = [...(envelope['signatures'] as Dict[]), (envelope['signatures'] as Dict[])[1] as Dict]),
  }),
  inside('receipt signed by another key', T, 'receipt_signatures', {
    envelope: (envelope) => {
      const payload = Buffer.from(envelope['payload'] as string, 'base64');
      const [hmac] = envelope['signatures'] as [Dict];
      envelope['signatures'] = [
        hmac,
        {
          keyid: `ed25519:${SIGNER.keyHash}`,
          sig: OTHER.ed25519(pae(envelope['payloadType'] as string, payload)).toString('base64'),
        },
      ];
    },
  }),
  inside('receipt of another payload type', T, 'receipt_files', {
    envelope: (envelope) => (envelope['payloadType'] = 'application/vnd.marketops.manifest.v1+json'),
  }),
  inside('receipt whose HMAC is of another length', T, 'receipt_signatures', {
    envelope: (envelope) => {
      const [hmac, ed25519] = envelope['signatures'] as [Dict, Dict];
      envelope['signatures'] = [{ ...hmac, sig: 'AAAA' }, ed25519];
    },
  }),
];

const PLAN_CASES: readonly Case[] = [
  inside('plan of another commit', T, 'plan_binding', { plan: (plan) => (plan['commit_sha'] = 'f'.repeat(40)) }),
  inside('plan of another repository', T, 'plan_binding', { plan: (plan) => (plan['repository'] = 'acme/gadgets') }),
  inside('plan of another ref', T, 'plan_binding', { plan: (plan) => (plan['ref'] = 'refs/heads/dev') }),
  inside('plan of a dry run in prod', T, 'plan_binding', { plan: (plan) => (plan['mode'] = 'dry_run') }),
  inside('plan blocked by mode in prod', T, 'plan_binding', { plan: (plan) => (plan['blocked_by_mode'] = true) }),
  inside('promotable plan', T, 'plan_file', { plan: (plan) => (plan['promotable'] = true) }),
  inside('plan made after it was recorded', T, 'plan_binding', {
    plan: (plan) => (plan['created_at'] = '2026-11-24T01:00:00.000Z'),
  }),
  inside('operation digest of something else', T, 'plan_digests', {
    planned: (plan) => (first(plan, 'operations')['operation_digest'] = digest('x')),
  }),
  inside('plan digest of something else', T, 'plan_digests', {
    planned: (plan) => (plan['plan_digest'] = digest('x')),
  }),
  inside('parameters changed after the digest', T, 'plan_digests', {
    planned: (plan) => ((first(plan, 'operations')['parameters'] as Dict)['force'] = true),
  }),
  inside('an operation twice', T, 'plan_order', {
    plan: (plan) => (plan['operations'] = [...(plan['operations'] as Dict[]), { ...first(plan, 'operations') }]),
  }),
  inside('dangling dependency', T, 'plan_order', {
    plan: (plan) => (first(plan, 'operations')['depends_on'] = ['nobody']),
  }),
  inside('cyclic dependency', T, 'plan_order', {
    plan: (plan) => (first(plan, 'operations')['depends_on'] = ['release']),
  }),
  inside('an operation that was not decided on', T, 'plan_binding', {
    plan: (plan) =>
      (plan['operations'] = [
        ...(plan['operations'] as Dict[]),
        { ...first(plan, 'operations'), operation_id: 'more' },
      ]),
  }),
  inside(
    'another plan file than was recorded',
    T,
    'plan_binding',
    change('plan.created', (line) => (data(line)['plan_file_digest'] = digest('x'))),
  ),
  inside(
    'another plan than was recorded',
    T,
    'plan_binding',
    change('plan.created', (line) => (data(line)['plan_digest'] = digest('x'))),
  ),
  inside('another policy than was decided by', T, 'policy_digest', {
    files: (files) => files.set('policy.yml', Buffer.from('version: 1\n')),
  }),
  inside(
    'intent of another operation than planned',
    T,
    'single_use',
    change('operation.intent', (line) => (data(line)['operation_digest'] = digest('x'))),
  ),
  inside(
    'intent on another natural key',
    T,
    'operation_binding',
    change('operation.intent', (line) => (data(line)['natural_key'] = 'v9')),
  ),
  inside(
    'outcome with another effect',
    T,
    'operation_binding',
    change('operation.succeeded', (line) => (data(line)['effect'] = 'update')),
  ),
  inside('a conflict that was executed', T, 'effects', {
    planned: (plan) => (first(plan, 'operations')['effect'] = 'conflict'),
    ...change('operation.succeeded', () => undefined),
  }),
  inside('nothing to do, and yet a receipt', T, 'effects', {
    planned: (plan) => (first(plan, 'operations')['effect'] = 'none'),
  }),
  inside('something to do, recorded as unchanged', T, 'operation_binding', {
    ops: [{ id: 'a', effect: 'none' }, { id: 'b' }],
    planned: (plan) => (first(plan, 'operations')['effect'] = 'create'),
  }),
  inside(
    'done before what it depends on',
    T,
    'dependencies',
    swapped(['operation.succeeded', 0], ['operation.succeeded', 1]),
  ),
  inside('done although what it depends on failed', T, 'dependencies', {
    ops: [
      { id: 'a', outcome: 'failed' },
      { id: 'b', needs: ['a'] },
    ],
  }),
  inside('skipped for a dependency that succeeded', T, 'dependencies', {
    ops: [{ id: 'a' }, { id: 'b', needs: ['a'], outcome: 'skipped' }],
  }),
  inside('kind of another operation', T, 'operation_binding', {
    plan: (plan) => Object.assign(first(plan, 'operations'), { operation_kind: 'open_pr', parameters: PULL_REQUEST }),
  }),
];

const PULL_REQUEST: Dict = {
  assignees: [],
  author: null,
  base: 'main',
  body: '',
  commit: null,
  draft: false,
  head: 'x',
  head_sha: 'f'.repeat(40),
  labels: [],
  maintainer_can_modify: true,
  milestone: null,
  reviewers: [],
  signoff: false,
  team_reviewers: [],
  title: 'x',
};

const STORY_CASES: readonly Case[] = [
  inside('no run.opened', T, 'run_identity', without('run.opened')),
  inside(
    'run.opened twice',
    T,
    'run_identity',
    arrange((lines) => [lines[0] as Dict, ...lines]),
  ),
  inside(
    'a line of another claim',
    T,
    'one_claim',
    change('operation.intent', (line) => (line['claim'] = 'd'.repeat(32))),
  ),
  inside(
    'a line of another run',
    T,
    'run_identity',
    change('operation.intent', (line) => (line['run_id'] = '9002')),
  ),
  inside(
    'a line of another attempt',
    T,
    'run_identity',
    change('operation.succeeded', (line) => (line['run_attempt'] = 2)),
  ),
  inside(
    'a line of another mode',
    T,
    'run_identity',
    change('operation.succeeded', (line) => (line['mode'] = 'dry_run')),
  ),
  inside(
    'vkey of another origin',
    T,
    'run_identity',
    change('run.opened', (line) => (data(line)['origin'] = 'evil.example/repositories/123456789/marketops')),
  ),
  inside(
    'origin of another repository',
    T,
    'run_identity',
    change('run.opened', (line) => (data(line)['repository_id'] = '5')),
  ),
  inside(
    'a time that goes back',
    T,
    'times',
    change('operation.intent', (line) => (line['ts'] = '2026-11-23T00:59:00.000Z')),
  ),
  inside(
    'a time that is no day',
    T,
    'ledger_schema',
    change('operation.intent', (line) => (line['ts'] = '2026-02-30T00:59:00.000Z')),
  ),
  inside(
    'a sequence with a gap',
    T,
    'ledger_sequence',
    change('operation.succeeded', (line) => (line['seq'] = 99)),
  ),
  inside(
    'a prev of its own',
    T,
    'ledger_chain',
    change('operation.succeeded', (line) => (line['prev'] = 'a'.repeat(64))),
  ),
  inside('no plan.created', T, 'line_order', without('plan.created')),
  inside(
    'plan.created twice',
    T,
    'line_order',
    arrange((lines) => lines.toSpliced(2, 0, { ...(lines[1] as Dict) })),
  ),
  inside('a decision missing', T, 'decisions', without('policy.decided')),
  inside(
    'a decision twice',
    T,
    'decisions',
    arrange((lines) => lines.toSpliced(3, 0, { ...(lines[2] as Dict) })),
  ),
  inside('a decision after a receipt', T, 'decisions', swapped(['policy.decided', 1], ['receipt.minted', 0])),
  inside(
    'decisions under two policies',
    T,
    'decisions',
    change('policy.decided', (line) => (data(line)['policy_digest'] = digest('x')), 1),
  ),
  inside(
    'permit without a matched rule',
    T,
    'decisions',
    change('policy.decided', (line) => (data(line)['rules'] = [])),
  ),
  inside(
    'permit with a matched forbid',
    T,
    'decisions',
    change('policy.decided', (line) =>
      (data(line)['rules'] as Dict[]).push({ id: 'f', effect: 'forbid', matched: true, unmet: null }),
    ),
  ),
  inside(
    'permit with violations',
    T,
    'ledger_schema',
    change('policy.decided', (line) => (data(line)['violations'] = [{ rule: null, code: 'x', message: 'x' }])),
  ),
  inside(
    'no receipt for an intent',
    T,
    'line_order',
    arrange((lines) => lines.filter(({ type }) => type !== 'receipt.minted')),
  ),
  inside(
    'two receipts for an operation',
    T,
    'receipt_lines',
    arrange((lines) =>
      lines.toSpliced(6, 0, { ...lineOf(lines, 'receipt.minted'), receipt_id: `rcpt_${'a'.repeat(32)}` }),
    ),
  ),
  inside(
    'one receipt for two operations',
    T,
    'receipt_lines',
    change('receipt.minted', (line) => (line['receipt_id'] = `rcpt_${digest(`${'c'.repeat(32)}tag`).slice(7, 39)}`), 1),
  ),
  inside('minted although the policy refused', T, 'all_or_nothing', {
    ops: [{ id: 'a' }, { id: 'b' }],
    ...change(
      'policy.decided',
      (line) =>
        Object.assign(data(line), { decision: 'no_rule', violations: [{ rule: null, code: 'x', message: 'x' }] }),
      1,
    ),
  }),
  inside(
    'minted and refused in one batch',
    T,
    'all_or_nothing',
    change(
      'receipt.minted',
      (line) => {
        Object.assign(data(line), {
          enforceable: false,
          violations: [{ rule: null, code: 'plan_blocked', message: 'x' }],
        });
        Object.assign(line, { type: 'receipt.refused', status: 'rejected' });
      },
      1,
    ),
  ),
  inside('no gate before an intent', T, 'gate_checks', without('gate.passed', 1)),
  inside(
    'a failed check before an intent',
    T,
    'ledger_schema',
    change('gate.passed', (line) => (data(line)['checks'] = checks('receipt_expired'))),
  ),
  inside(
    'a check left out',
    T,
    'ledger_schema',
    change('gate.passed', (line) => (data(line)['checks'] = checks().slice(1))),
  ),
  inside(
    'checks in another order',
    T,
    'ledger_schema',
    change('gate.passed', (line) => (data(line)['checks'] = checks().toReversed())),
  ),
  inside(
    'a check not evaluated',
    T,
    'ledger_schema',
    change(
      'gate.passed',
      (line) => ((data(line)['checks'] as Dict[])[3] = { name: 'enforceable', result: 'not_evaluated', code: null }),
    ),
  ),
  inside('a code of another check', T, 'ledger_schema', {
    ...EXPIRED,
    ...change(
      'gate.rejected',
      (line) => ((data(line)['checks'] as Dict[])[7] = { name: 'expiration', result: 'fail', code: 'run_mismatch' }),
    ),
  }),
  inside(
    'a gate of another operation before an intent',
    T,
    'gate_checks',
    swapped(['gate.passed', 0], ['gate.passed', 1]),
  ),
  inside(
    'a rejected gate before an intent',
    T,
    'gate_checks',
    change('gate.passed', (line) => {
      Object.assign(line, { type: 'gate.rejected', status: 'rejected' });
      data(line)['checks'] = checks('receipt_consumed');
    }),
  ),
  inside('a gate for an advisory receipt', T, 'gate_checks', {
    ...REFUSED,
    ...arrange((lines) =>
      lines
        .toSpliced(6, 0, {
          ...lineOf(lines, 'receipt.refused'),
          type: 'gate.passed',
          data: { checks: checks() },
          status: null,
        })
        .map((line) =>
          line['type'] === 'gate.passed'
            ? Object.fromEntries(Object.entries(line).filter(([key]) => key !== 'status'))
            : line,
        ),
    ),
  }),
  inside(
    'intent with the receipt of another operation',
    T,
    'gate_checks',
    change(
      'operation.intent',
      (line) => (line['receipt_id'] = `rcpt_${digest(`${'c'.repeat(32)}release`).slice(7, 39)}`),
    ),
  ),
  inside(
    'an intent twice: a receipt replayed',
    T,
    'gate_checks',
    arrange((lines) => {
      const gate = lines.findIndex(({ type }) => type === 'gate.passed');
      return lines.toSpliced(gate + 2, 0, { ...(lines[gate] as Dict) }, { ...(lines[gate + 1] as Dict) });
    }),
  ),
  inside(
    'an outcome without an intent',
    T,
    'single_use',
    arrange((lines) =>
      lines.filter((line) => line !== lineOf(lines, 'gate.passed', 1) && line !== lineOf(lines, 'operation.intent', 1)),
    ),
  ),
  inside(
    'an outcome before its intent',
    T,
    'gate_checks',
    swapped(['operation.intent', 1], ['operation.succeeded', 1]),
  ),
  inside(
    'two outcomes of one receipt',
    T,
    'single_use',
    arrange((lines) => lines.toSpliced(-1, 0, { ...lineOf(lines, 'operation.succeeded', 1) })),
  ),
  inside(
    'outcome with the receipt of another operation',
    T,
    'single_use',
    change(
      'operation.succeeded',
      (line) => (line['receipt_id'] = `rcpt_${digest(`${'c'.repeat(32)}release`).slice(7, 39)}`),
    ),
  ),
  inside(
    'success with a code',
    T,
    'outcomes',
    change('operation.succeeded', (line) => (data(line)['code'] = 'github_error')),
  ),
  inside('failure without a code', T, 'outcomes', {
    ...THREE,
    ...change('operation.failed', (line) => (data(line)['code'] = null)),
  }),
  inside('a success called failed', T, 'ledger_schema', {
    ...THREE,
    ...change('operation.failed', (line) => (line['status'] = 'success')),
  }),
  inside('skipped as expired without a rejection', T, 'outcomes', { ...EXPIRED, ...without('gate.rejected') }),
  inside('skipped for another reason than the gate gave', T, 'outcomes', {
    ...EXPIRED,
    ...change('operation.skipped', (line) => (data(line)['code'] = 'cancelled')),
  }),
  inside('a late rejection without its skip', T, 'gate_checks', { ...EXPIRED, ...without('operation.skipped') }),
  inside('a late rejection, executed all the same', T, 'gate_checks', {
    ...EXPIRED,
    ...change('operation.skipped', (line) => {
      Object.assign(line, { type: 'operation.succeeded', status: 'success' });
      data(line)['code'] = null;
    }),
  }),
  inside('unchanged although refused', T, 'outcomes', {
    ops: [{ id: 'a', effect: 'none' }],
    ...change('policy.decided', (line) =>
      Object.assign(data(line), { decision: 'forbid', violations: [{ rule: null, code: 'x', message: 'x' }] }),
    ),
  }),
  inside('an intent without an outcome, and closed', T, 'settled', without('operation.succeeded', 1)),
  inside('a second batch before the first is settled', T, 'line_order', {
    batch: 1,
    ...arrange((lines) => lines.filter((line) => line !== lineOf(lines, 'operation.succeeded', 0))),
  }),
  inside(
    'counts too high',
    T,
    'counts',
    change('run.closed', (line) => ((data(line)['counts'] as Dict)['operation.succeeded'] = 3)),
  ),
  inside(
    'counts of what did not happen',
    T,
    'counts',
    change('run.closed', (line) => ((data(line)['counts'] as Dict)['operation.failed'] = 1)),
  ),
  inside(
    'counts without a type',
    T,
    'counts',
    change('run.closed', (line) => delete (data(line)['counts'] as Dict)['operation.intent']),
  ),
  inside('partial called shipped', T, 'result', { ...THREE, result: 'shipped' }),
  inside('shipped called unchanged', T, 'result', { result: 'unchanged' }),
  inside('shipped called failed', T, 'run_result', { result: 'failed' }),
  inside('blocked called authorized', T, 'result', { ...REFUSED, result: 'authorized' }),
  inside('an operation without a word in a blocked run', T, 'complete', {
    ...REFUSED,
    ...without('receipt.refused', 0),
  }),
  inside('a line after run.closed', T, 'line_order', {
    lines: (lines) => [...lines, { ...(lines.at(-2) as Dict), ts: lines.at(-1)?.['ts'] ?? null }],
  }),
  inside('run.closed twice', T, 'line_order', { lines: (lines) => [...lines, { ...(lines.at(-1) as Dict) }] }),
  inside(
    'a reconciliation after the plan',
    T,
    'line_order',
    arrange((lines) => lines.toSpliced(2, 0, RECONCILED(lines))),
  ),
  inside(
    'a reconciliation twice',
    T,
    'reconciliations',
    arrange((lines) => lines.toSpliced(1, 0, RECONCILED(lines), RECONCILED(lines))),
  ),
];

const RECONCILED = (lines: Dict[]): Dict => ({
  ...(lines[0] as Dict),
  type: 'operation.reconciled',
  operation_id: 'old',
  operation_kind: 'tag_repo',
  data: { receipt_id: `rcpt_${'1'.repeat(32)}`, run_id: '8000', run_attempt: 1, observed: 'done', github: null },
});

const DRY_RUN_CASES: readonly Case[] = [
  inside('a dry run with a key', T, 'dry_run_law', {
    mode: 'dry_run',
    ...change('run.opened', (line) => (data(line)['vkey'] = SIGNER.vkey)),
  }),
  inside('a dry run that intends', T, 'dry_run_law', {
    mode: 'dry_run',
    ...change('operation.blocked', (line) => {
      Object.assign(line, {
        type: 'operation.intent',
        receipt_id: `rcpt_${'a'.repeat(32)}`,
        data: { natural_key: 'x', operation_digest: digest('x') },
      });
      delete line['status'];
    }),
  }),
  inside('a dry run that mints', T, 'dry_run_law', {
    mode: 'dry_run',
    ...change('receipt.refused', (line) => {
      Object.assign(data(line), { enforceable: true, violations: [] });
      line['type'] = 'receipt.minted';
      delete line['status'];
    }),
  }),
  inside('a dry run that succeeds', T, 'dry_run_law', {
    mode: 'dry_run',
    ...change('operation.blocked', (line) =>
      Object.assign(line, {
        type: 'operation.succeeded',
        status: 'success',
        receipt_id: `rcpt_${'a'.repeat(32)}`,
        data: { code: null, effect: 'create', github: null, message: null },
      }),
    ),
  }),
  inside('a dry run that does not name its mode', T, 'dry_run_law', {
    mode: 'dry_run',
    receipt: (payload) => (payload['violations'] = [{ rule: null, code: 'x', message: 'x' }]),
    ...change('receipt.refused', (line) => (data(line)['violations'] = [{ rule: null, code: 'x', message: 'x' }])),
  }),
  inside('a dry run that forgets an operation', T, 'complete', { mode: 'dry_run', ...without('operation.blocked') }),
  inside('a dry run called shipped', T, 'result', { mode: 'dry_run', result: 'shipped' }),
  outside(
    'a dry run with a signed manifest',
    T,
    'manifest_signature',
    resealed(() => undefined),
    { mode: 'dry_run' },
  ),
  inside(
    'prod that blocks by mode',
    T,
    'dry_run_law',
    change('operation.succeeded', (line) => {
      Object.assign(line, {
        type: 'operation.blocked',
        status: 'rejected',
        data: { code: 'mode_not_prod', effect: 'create', operation_digest: digest('x') },
      });
      delete line['receipt_id'];
    }),
  ),
  inside(
    'a run without a key that executes',
    T,
    'unsigned_run',
    change('run.opened', (line) => (data(line)['vkey'] = null)),
  ),
];

const CHECKPOINT_CASES: readonly Case[] = [
  inside('forked ledger: a checkpoint of another root', T, 'checkpoint_states', {
    checkpoints: ([one], { heads }) => {
      if (one !== undefined) one['after'] = note([SIGNER], heads.length, Buffer.alloc(32, 7), heads.at(-1) ?? '');
    },
  }),
  inside('a checkpoint of another head', T, 'checkpoint_states', {
    checkpoints: ([one], { leaves }) => {
      if (one !== undefined)
        one['after'] = note([SIGNER], leaves.length, rootOf(one['after'] as string), 'a'.repeat(64));
    },
  }),
  inside('a checkpoint of more lines', T, 'checkpoint_states', {
    checkpoints: ([one], { leaves, heads }) => {
      if (one !== undefined)
        one['after'] = note([SIGNER], leaves.length + 1, rootOf(one['after'] as string), heads.at(-1) ?? '');
    },
  }),
  inside('a checkpoint of another origin', T, 'checkpoint_states', {
    checkpoints: ([one], { leaves, heads }) => {
      if (one !== undefined)
        one['after'] = note(
          [SIGNER],
          leaves.length,
          rootOf(one['after'] as string),
          heads.at(-1) ?? '',
          'github.com/repositories/5/marketops',
        );
    },
  }),
  inside('a checkpoint that the forger signed as well under the same name', T, 'checkpoint_signatures', {
    checkpoints: ([one]) => {
      if (one !== undefined)
        one['after'] = (one['after'] as string).replace(
          /— (\S+) (\S+)\n$/,
          (_all, name: string, sig: string) =>
            `— ${name} ${Buffer.concat([Buffer.from(sig, 'base64').subarray(0, 4), Buffer.alloc(64, 1)]).toString('base64')}\n`,
        );
    },
  }),
  inside('a checkpoint that only another key signed', T, 'checkpoint_signatures', {
    checkpoints: ([one], { leaves, heads }) => {
      if (one !== undefined)
        one['after'] = note([OTHER], leaves.length, rootOf(one['after'] as string), heads.at(-1) ?? '');
    },
  }),
  inside('a checkpoint without a signature line', T, 'checkpoints_file', {
    checkpoints: ([one]) => {
      if (one !== undefined) one['after'] = (one['after'] as string).replace(/\n—.*\n$/, '\n');
    },
  }),
  inside('a frontier of another tree', T, 'checkpoint_states', {
    ...STRETCHES,
    checkpoints: ([one]) => {
      if (one !== undefined) one['frontier'] = (one['frontier'] as string[]).map(() => 'b'.repeat(64));
    },
  }),
  inside('a frontier of another size', T, 'checkpoint_states', {
    ...STRETCHES,
    checkpoints: ([one]) => {
      if (one !== undefined) one['frontier'] = [];
    },
  }),
  inside('no checkpoint before', T, 'checkpoint_states', {
    ...STRETCHES,
    checkpoints: ([one]) => {
      if (one !== undefined) one['before'] = null;
    },
  }),
  inside('a checkpoint before of another size', T, 'ledger_chain', {
    ...STRETCHES,
    checkpoints: ([one], { heads }) => {
      if (one !== undefined) one['before'] = note([SIGNER], 4, Buffer.alloc(32, 7), heads[3] ?? '');
    },
  }),
  inside('a checkpoint before the first line', T, 'ledger_chain', {
    checkpoints: ([one]) => {
      if (one !== undefined) one['before'] = one['after'] ?? null;
    },
  }),
  inside('a stretch too few', T, 'ledger_sequence', { ...STRETCHES, checkpoints: (list) => void list.pop() }),
  inside('a stretch too many', T, 'checkpoint_states', {
    checkpoints: (list) => void list.push({ ...(list[0] as Dict), first_seq: 99 }),
  }),
  inside('a stretch in two', T, 'checkpoint_states', {
    ...STRETCHES,
    checkpoints: (list) => void list.push({ ...(list[0] as Dict), first_seq: 6 }),
  }),
  inside('the later of two checkpoints missing', 'INCOMPLETE', 'landed', {
    ...STRETCHES,
    checkpoints: ([, two]) => {
      if (two !== undefined) two['after'] = null;
    },
  }),
  inside('the earlier of two checkpoints missing', 'INCOMPLETE', 'landed', {
    ...STRETCHES,
    checkpoints: ([one]) => {
      if (one !== undefined) one['after'] = null;
    },
  }),
  inside('lines after the last landed checkpoint', 'INCOMPLETE', 'landed', {
    checkpoints: ([one], { leaves, heads }) => {
      if (one !== undefined) one['after'] = note([SIGNER], 9, mth(leaves.slice(0, 9)), heads[8] ?? '');
    },
  }),
  inside('no run.closed', 'INCOMPLETE', 'run_result', { closed: false }),
  inside('not landed', 'INCOMPLETE', 'landed', { landed: false }),
  inside('an authorize job', 'INCOMPLETE', 'landed', { authorize: true }),
  inside('an authorize job with a landed checkpoint', T, 'landed', {
    authorize: true,
    checkpoints: ([one], { leaves, heads }) => {
      if (one !== undefined) one['after'] = note([SIGNER], leaves.length, mth(leaves), heads.at(-1) ?? '');
    },
  }),
  inside('manifest not signed', 'INCOMPLETE', 'manifest_signature', { signedManifest: false }),
  inside('manifest of another head', T, 'manifest', { manifest: (payload) => (payload['head'] = 'a'.repeat(64)) }),
  inside('manifest with a file too many', T, 'manifest', {
    manifest: (payload) => ((payload['files'] as Dict)[`receipts/rcpt_${'a'.repeat(32)}.dsse.json`] = digest('x')),
  }),
  inside('manifest with a file too few', T, 'manifest', {
    manifest: (payload) => delete (payload['files'] as Dict)['report.html'],
  }),
  inside('manifest with a file outside the layout', T, 'manifest', {
    manifest: (payload) => ((payload['files'] as Dict)['../x'] = digest('x')),
  }),
  inside('a key that the run did not trust itself', T, 'trusted_keys', { trusted: `${OTHER.vkey}\n` }),
  inside('a key that had lapsed in the list of the run', T, 'trusted_keys', {
    trusted: `${SIGNER.vkey} not-after=2026-11-01T00:00:00.000Z\n`,
  }),
  inside('a list of keys that cannot be read', T, 'trusted_keys', { trusted: `${SIGNER.vkey} until=tomorrow\n` }),
];

const CLAIM_CASES: readonly Case[] = [
  inside(
    'proof of another result',
    T,
    'run_claims',
    proofOf('run', (run) => (run['result'] = 'partial')),
  ),
  inside(
    'proof of another actor',
    T,
    'run_claims',
    proofOf('run', (run) => (run['actor'] = 'mallory')),
  ),
  inside(
    'proof of another time',
    T,
    'run_claims',
    proofOf('run', (run) => (run['closed_at'] = '2026-11-24T01:00:00.000Z')),
  ),
  inside(
    'proof of another commit',
    T,
    'run_claims',
    proofOf('run', (run) => (run['commit_sha'] = 'f'.repeat(40))),
  ),
  inside(
    'proof of another effect',
    T,
    'phase_1_claims',
    proofOf('phase_1_dry_run_plan', (part) => (first(part, 'operations')['effect'] = 'update')),
  ),
  inside(
    'proof with an operation left out',
    T,
    'phase_1_claims',
    proofOf('phase_1_dry_run_plan', (part) => (part['operations'] as Dict[]).pop()),
  ),
  inside(
    'proof of another plan',
    T,
    'phase_1_claims',
    proofOf('phase_1_dry_run_plan', (part) => (part['plan_digest'] = digest('x'))),
  ),
  inside(
    'proof with another decision',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => (first(part, 'decisions')['decision'] = 'forbid')),
  ),
  inside(
    'proof with another policy',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => (part['policy_digest'] = digest('x'))),
  ),
  inside(
    'proof blocked by mode in prod',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => (part['blocked_by_mode'] = true)),
  ),
  inside(
    'proof with a receipt edited',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => ((first(part, 'receipts')['receipt'] as Dict)['actor'] = 'mallory')),
  ),
  inside(
    'proof with a receipt left out',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => (part['receipts'] as Dict[]).pop()),
  ),
  inside(
    'proof with receipts in another order',
    T,
    'phase_2_claims',
    proofOf('phase_2_fc_authorization', (part) => (part['receipts'] as Dict[]).reverse()),
  ),
  inside(
    'proof with an approver more',
    T,
    'approvals',
    proofOf('phase_2_fc_authorization', (part) =>
      (part['approvals'] as Dict[]).push({
        environment: 'production',
        user: 'bob',
        user_id: '78',
        state: 'approved',
        comment: '',
      }),
    ),
  ),
  inside('proof with a failure as success', T, 'phase_3_claims', {
    ...THREE,
    ...proofOf('phase_3_github_execution', (part) =>
      Object.assign((part['operations'] as Dict[])[1] as Dict, { outcome: 'succeeded', status: 'success', code: null }),
    ),
  }),
  inside(
    'proof with another check',
    T,
    'phase_3_claims',
    proofOf('phase_3_github_execution', (part) => (first(part, 'operations')['checks'] = checks('receipt_expired'))),
  ),
  inside(
    'proof with another answer of GitHub',
    T,
    'phase_3_claims',
    proofOf(
      'phase_3_github_execution',
      (part) => (first(part, 'operations')['github'] = { id: '1', sha: null, url: null }),
    ),
  ),
  inside('proof with another message', T, 'phase_3_claims', {
    ...THREE,
    ...proofOf(
      'phase_3_github_execution',
      (part) => (((part['operations'] as Dict[])[1] as Dict)['message'] = 'nothing'),
    ),
  }),
  inside('proof without the reason of a refusal', T, 'phase_3_claims', {
    ...REFUSED,
    ...proofOf('phase_3_github_execution', (part) => (first(part, 'operations')['code'] = null)),
  }),
  inside(
    'proof of another root',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['root'] = 'a'.repeat(64))),
  ),
  inside(
    'proof of another head',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['head'] = 'a'.repeat(64))),
  ),
  inside(
    'proof of another size',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['size'] = 1)),
  ),
  inside(
    'proof of more entries',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['entries'] = 1000)),
  ),
  inside(
    'proof of another origin',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['origin'] = 'github.com/repositories/5/marketops')),
  ),
  inside(
    'proof with another binding',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (first(part, 'bindings')['outcome_seq'] = 1)),
  ),
  inside(
    'proof with a binding left out',
    T,
    'phase_4_claims',
    proofOf('phase_4_proof_ledger', (part) => (part['bindings'] as Dict[]).pop()),
  ),
  inside(
    'raw line written otherwise and hashed so',
    T,
    'ledger_canonical',
    rawLine('run.closed', (line) => line.replace('"v":1', '"v":1.0')),
  ),
  inside(
    'raw line with a key twice and hashed so',
    T,
    'ledger_canonical',
    rawLine('run.closed', (line) => line.replace('"v":1', '"v":1,"v":1')),
  ),
];

function rootOf(checkpoint: string): Buffer {
  return Buffer.from(checkpoint.split('\n')[2] as string, 'base64');
}

export const CASES: readonly Case[] = [
  ...FILE_CASES,
  ...BYTE_CASES,
  ...RECEIPT_CASES,
  ...PLAN_CASES,
  ...STORY_CASES,
  ...DRY_RUN_CASES,
  ...CHECKPOINT_CASES,
  ...CLAIM_CASES,
];
