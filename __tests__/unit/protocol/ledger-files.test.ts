import { expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { digestOf } from '../../../src/core/digest.ts';
import {
  BASELINE_PATH,
  CHECKPOINT_PATH,
  FILES_PATH,
  filesShape,
  TIP_PATH,
  consumedPath,
  isLedgerPath,
  LEDGER_BRANCH,
  MATERIAL_PATHS,
  openPath,
  openPathOf,
  runPath,
  segmentPath,
} from '../../../src/protocol/ledger-files.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';

/** Where things lie on the ledger branch: other programs find them by these names (docs/formats.md). */

test('the branch, and what lies at its root', () => {
  expect(LEDGER_BRANCH).toBe('marketops-ledger');
  expect([TIP_PATH, CHECKPOINT_PATH, FILES_PATH, BASELINE_PATH]).toEqual([
    'tip.json',
    'checkpoint',
    'files.json',
    'baseline.json',
  ]);
});

test('files.json has paths of the branch, each with a digest, or null where the file is removed', () => {
  const given = `sha256:${'0'.repeat(64)}`;
  expect(filesShape({ [segmentPath(0)]: null, [TIP_PATH]: given })).toBeNull();
  expect(filesShape({ '../tip.json': given })).toMatchObject({ expected: 'a permitted name' });
  expect(filesShape({ [TIP_PATH]: '0' })).toMatchObject({ path: TIP_PATH });
});

test.each([
  [0, 'ledger/000000/000000000000.jsonl'],
  [7, 'ledger/000000/000000000007.jsonl'],
  [1_234_567, 'ledger/000001/000001234567.jsonl'],
])('the segment that begins with line %d', (seq, path) => expect(segmentPath(seq)).toBe(path));

test('a consumed receipt lies under the first two digits of its id', () => {
  const id = `rcpt_ab${'0'.repeat(30)}`;
  expect(consumedPath(id)).toBe(`consumed/ab/${id}.json`);
});

test.each([
  ['123456', 'runs/56/123456.json'],
  ['12', 'runs/12/12.json'],
  ['7', 'runs/07/7.json'],
])('run %s lies under its last two digits', (id, path) => expect(runPath(id)).toBe(path));

test('an open intent is named by what is being done to what', () => {
  const named = (text: string): string => `open/${digestOf(text).slice('sha256:'.length)}.json`;
  expect(openPathOf('tag_repo', '1', 'v1')).toBe(named('["tag_repo","1","v1"]'));
  const operation = {
    operation_kind: 'tag_repo',
    repository_id: '1',
    parameters: { tag: 'v1' },
  } as unknown as PlannedOperation;
  expect(openPath(operation, KINDS)).toBe(openPathOf('tag_repo', '1', 'v1'));
});

const HEX = `ab${'0'.repeat(62)}`;
const RECEIPT = `rcpt_ab${'0'.repeat(30)}`;
test.each([
  ['plan', `sha256:${HEX}`, `plans/ab/${HEX}.json`],
  ['evidence', `sha256:${HEX}`, `evidence/ab/${HEX}.json`],
  ['policy', `sha256:${HEX}`, `policies/${HEX}.yml`],
  ['trustedKeys', `sha256:${HEX}`, `trusted-keys/${HEX}`],
  ['approvers', `sha256:${HEX}`, `approvers/${HEX}`],
  ['usedApproval', `sha256:${HEX}`, `approvals/ab/${HEX}.json`],
  ['receipt', RECEIPT, `receipts/ab/${RECEIPT}.dsse.json`],
] as const)('the material %s of %s is %s', (what, name, path) => {
  expect(MATERIAL_PATHS[what](name)).toBe(path);
  expect(isLedgerPath(path)).toBe(true);
});

test('every path of the branch is one of these, from its beginning to its end', () => {
  const paths = [
    ...['checkpoint', 'files.json', 'baseline.json', 'tip.json', segmentPath(1_234_567), runPath('123456')],
    ...[`plans/ab/${HEX}.json`, `policies/${HEX}.yml`, `trusted-keys/${HEX}`, `open/${HEX}.json`],
    ...[`receipts/ab/${RECEIPT}.dsse.json`, consumedPath(RECEIPT)],
  ];
  for (const path of paths)
    expect([path, `x${path}`, `${path}x`, `x/${path}`, `${path}/x`].map(isLedgerPath)).toEqual([
      ...[true, false, false, false, false],
    ]);
  const none = [
    ...['', 'ledger/000001/000000000000.jsonl', 'ledger/000000/0000000000000.jsonl', 'runs/07/07.json'],
    ...[`plans/cd/${HEX}.json`, `receipts/cd/${RECEIPT}.dsse.json`, `consumed/cd/${RECEIPT}.json`, 'runs/7/7.json'],
    ...[`policies/${HEX.toUpperCase()}.yml`, `open/${HEX.slice(1)}.json`, 'workflows/evil.yml', 'tipxjson'],
  ];
  for (const path of none) expect([path, isLedgerPath(path)]).toEqual([path, false]);
});
