import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { complete, kindOf, naturalKey, planShape, stateDigest } from '../../../src/protocol/plan.ts';
import {
  approvalPath,
  isProofPath,
  manifestShape,
  PROOF_FILES,
  receiptOfPath,
  receiptPath,
} from '../../../src/protocol/proof.ts';
import { OPERATIONS } from '../report/states.ts';

/** What must hold between the fields of a plan and of a manifest, and where the files of a proof lie. */

const at = (path: string, expected: string) => ({ path, expected });
const shape = planShape(KINDS);

const conformance = join(import.meta.dirname, '../../fixtures/conformance');
const read = (name: string): string => readFileSync(join(conformance, name), 'utf8');

test('a plan: each operation has the parameters of its kind, and a pull request a head or a commit to make', () => {
  const plan = JSON.parse(read('shipped/plan.json')) as object;
  const operations = (change: object, parameters: object) =>
    shape({
      ...plan,
      operations: OPERATIONS.map((operation) =>
        operation.operation_kind === 'open_pr'
          ? { ...operation, ...change, parameters: { ...operation.parameters, ...parameters } }
          : operation,
      ),
    });
  const index = OPERATIONS.findIndex(({ operation_kind: kind }) => kind === 'open_pr');
  const head = `operations[${index}].parameters.head_sha`;
  const [sha, commit] = ['a'.repeat(40), { files: [], message: 'm' }];
  expect(operations({}, { commit: null, head_sha: sha })).toBeNull();
  expect(operations({}, { commit, head_sha: null })).toBeNull();
  expect(operations({}, { commit: null, head_sha: null })).toEqual(at(head, 'a commit'));
  expect(operations({}, { commit, head_sha: sha })).toEqual(at(head, 'null with a commit to make'));
  const author = (value: object) => operations({}, { author: value, commit: null, head_sha: sha });
  expect(author({ email: 'a@b.test', name: 'A' })).toBeNull();
  expect(author({ name: 'A' })?.path).toBe(`operations[${index}].parameters.author.email`);
  expect(author({ email: 'a@b.test', name: 5 })?.path).toBe(`operations[${index}].parameters.author.name`);
  expect(operations({ operation_kind: 'tag_repo' }, {})?.path).toMatch(/\.parameters\./);
  expect(operations({ operation_kind: 'drop_repo' }, {})).toEqual(
    at(`operations[${index}].operation_kind`, KINDS.map(({ kind }) => `"${kind}"`).join(' or ')),
  );
  expect(shape({ ...plan, schema: 'marketops.plan/v2' })).toEqual(at('schema', 'marketops.plan/v1'));
  expect(shape({ ...plan, schema: 'marketops.plan/v1.1' })).toEqual(at('schema', 'marketops.plan/v1'));
  expect(shape({ ...plan, schema: 'x marketops.plan/v1' })).toEqual(at('schema', 'marketops.plan/v1'));
  expect(shape({ ...plan, promotable: true })).toEqual(at('promotable', 'false'));
  expect(OPERATIONS.map((operation) => naturalKey(operation, KINDS))).toContain('main...bump/v2.4.0');
});

test('a kind that there is not is told by its name', () => {
  expect(kindOf({ operation_kind: 'tag_repo' }, KINDS).kind).toBe('tag_repo');
  expect(() => kindOf({ operation_kind: 'drop_repo' }, KINDS)).toThrow('there is no kind of operation "drop_repo"');
});

test('what was left has a digest, whatever the order of its names; nothing has none', () => {
  expect(stateDigest(null)).toBeNull();
  expect(stateDigest({ b: 1, a: 2 })).toBe(stateDigest({ a: 2, b: 1 }));
  expect(stateDigest({ a: 2 })).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test('of the kinds those are completed that a text names, without a text all, of an absent one none', async () => {
  const completed = async (...text: (Uint8Array | null)[]) => {
    const loaded: string[] = [];
    const kind = (name: string) => ({
      ...{ kind: name, parameters: () => null, naturalKey: () => '' },
      load: () => Promise.resolve(loaded.push(name)),
    });
    const { load: _whole, ...whole } = kind('whole');
    await complete([kind('tag_repo'), whole, kind('open_pr')], ...text);
    return loaded;
  };
  expect(await completed(Buffer.from('- kind: open_pr\n- kind: whole\n'))).toEqual(['open_pr']);
  expect(await completed()).toEqual(['tag_repo', 'open_pr']);
  expect(await completed(null)).toEqual([]);
});

const id = `rcpt_${'ab'.repeat(16)}`;
test('the layout of a proof', () => {
  expect(Object.values(PROOF_FILES)).toEqual([
    'CANONICAL_PROOF.json',
    'plan.json',
    'evidence.json',
    'policy.yml',
    'trusted-keys',
    'approvers',
    'predicate.json',
    'subjects.sha256',
    'ledger.jsonl',
    'checkpoints.json',
    'report.html',
    'summary.md',
    'manifest.json',
  ]);
  expect(receiptPath(id)).toBe(`receipts/${id}.dsse.json`);
  expect(receiptOfPath(receiptPath(id))).toBe(id);
  for (const path of [`x/${receiptPath(id)}`, `${receiptPath(id)}.txt`, `receipts/${id}0.dsse.json`, 'plan.json']) {
    expect(receiptOfPath(path)).toBeNull();
  }
  const approval = approvalPath(`sha256:${'a'.repeat(64)}`);
  expect(approval).toBe(`approvals/${'a'.repeat(64)}.txt`);
  expect([...Object.values(PROOF_FILES), receiptPath(id), approval].every(isProofPath)).toBe(true);
  const others = ['', 'plan.jsonl', 'receipts/', 'PLAN.json', 'approvals/', 'approvals/a.txt', `x/${approval}`];
  expect([...others, `${approval}0`].some(isProofPath)).toBe(false);
});

test('a manifest lists files of the layout, and not itself', () => {
  const manifest = (path: string) =>
    manifestShape({
      files: { [path]: `sha256:${'a'.repeat(64)}` },
      head: 'a'.repeat(64),
      schema: 'marketops.manifest/v1',
    });
  expect(manifest('plan.json')).toBeNull();
  expect(manifest(receiptPath(id))).toBeNull();
  expect(manifest('manifest.json')).toEqual(at('files.manifest.json', 'a permitted name'));
  expect(manifest('other.json')).toEqual(at('files.other.json', 'a permitted name'));
});
