import { parseTip, tipFile } from '../../../src/audit/tree.ts';
import type { DerivedKeys } from '../../../src/authorize/secret.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { canonicalize, jsonFile } from 'canonical-json/jcs';
import { lineHash } from '../../../src/protocol/ledger.ts';
import { LEDGER_BRANCH, segmentPath } from '../../../src/protocol/ledger-files.ts';
import { Frontier, leafHash } from 'transparency-log/merkle';
import { checkpointText } from '../../../src/protocol/checkpoint.ts';
import { signatureLine } from 'transparency-log/note';
import { must } from './scenario.ts';
import type { Scene } from './scene.ts';

/**
 * A commit on the ledger's branch as only the holder of a key can make it: with these files (null deletes), and lines
 * that say that runs had nothing to do.
 */
export async function signedCommit(
  scene: Scene,
  { vkey, sign }: Pick<DerivedKeys, 'vkey' | 'sign'>,
  files: Readonly<Record<string, string | null>>,
  lines = 1,
): Promise<void> {
  const { admin } = scene.github;
  const before = parseTip(admin.readFile(LEDGER_BRANCH, 'tip.json') ?? Buffer.alloc(0));
  const parent = admin.snapshot().refs[`refs/heads/${LEDGER_BRANCH}`] ?? '';
  const frontier = before === null ? null : Frontier.restore(before.size, before.frontier);
  must(before !== null && frontier !== null, 'there is nothing to go on from');
  let { head } = before;
  let segment = '';
  for (let seq = before.size; seq < before.size + lines; seq++) {
    const text = canonicalize({
      ...{ claim: 'b'.repeat(32), data: { counts: {}, result: 'unchanged' }, mode: 'prod', prev: head, run_attempt: 1 },
      ...{ run_id: '7', seq, ts: '2026-11-22T12:00:00.000Z', type: 'run.closed', v: 1 },
    });
    segment += `${text}\n`;
    frontier.append(leafHash(text));
    head = lineHash(text);
  }
  const size = before.size + lines;
  const tip = tipFile({ size, head, frontier }).toString();
  const written = { ...files, [segmentPath(before.size)]: segment, 'tip.json': tip };
  const listed = jsonFile(
    Object.fromEntries(Object.entries(written).map(([path, text]) => [path, text === null ? null : digestOf(text)])),
  );
  const root = frontier.root().toString('hex');
  const at = { parent, base: parent, files: digestOf(listed).slice('sha256:'.length) };
  const text = checkpointText({ origin: vkey.origin, size, root, head, ...at });
  const checkpoint = `${text}\n${signatureLine(vkey, sign(Buffer.from(text)))}`;
  await scene.commit(LEDGER_BRANCH, { ...written, 'files.json': listed.toString(), checkpoint });
}
