import { formatTime } from '../../src/core/clock.ts';
import { digestOf } from '../../src/core/digest.ts';
import { EMPTY_TIP, tipFile } from '../../src/audit/tree.ts';
import {
  CHECKPOINT_PATH,
  consumedPath,
  FILES_PATH,
  LEDGER_BRANCH,
  segmentPath,
  TIP_PATH,
} from '../../src/protocol/ledger-files.ts';
import { canonicalize, jsonFile } from 'canonical-json/jcs';
import { lineHash, ZERO_HASH } from '../../src/protocol/ledger.ts';
import { Frontier, leafHash } from 'transparency-log/merkle';
import { checkpointText } from '../../src/protocol/checkpoint.ts';
import { signatureLine } from 'transparency-log/note';
import { originOf } from '../../src/protocol/trusted-keys.ts';
import { REPOSITORY_ID, SERVER, sceneKeys } from './scene.ts';
import type { Scene } from './scene.ts';

/** A receipt was consumed for each so many lines. */
const LINES_A_RECEIPT = 10;

/** The head of the ledger branch, which is begun where there is none. */
function headOf({ github: { admin } }: Scene): string {
  const head = (): string | undefined => admin.snapshot().refs[`refs/heads/${LEDGER_BRANCH}`];
  if (head() === undefined)
    admin.commitFiles(LEDGER_BRANCH, { [TIP_PATH]: { content: tipFile(EMPTY_TIP).toString() } }, 'Begin the ledger');
  return head() ?? '';
}

/** Gives the scene's ledger branch so many lines, and a consumed receipt for every ten, under its key. */
export function lengthen(scene: Scene, lines: number, linesASegment = LINES_A_RECEIPT): void {
  const files: Record<string, { content: string }> = {};
  const frontier = Frontier.empty();
  const ts = formatTime(Date.now());
  let head = ZERO_HASH;
  for (let first = 0; first < lines; first += linesASegment) {
    const texts: string[] = [];
    for (let seq = first; seq < Math.min(lines, first + linesASegment); seq++) {
      const data = { counts: {}, result: 'unchanged' };
      const line = {
        claim: 'b'.repeat(32),
        data,
        mode: 'prod',
        prev: head,
        run_attempt: 1,
        run_id: '1',
        seq,
        ts,
        type: 'run.closed',
        v: 1,
      };
      const text = canonicalize(line);
      texts.push(`${text}\n`);
      frontier.append(leafHash(text));
      head = lineHash(text);
      if (seq % LINES_A_RECEIPT !== LINES_A_RECEIPT - 1) continue;
      const receipt = `rcpt_${head.slice(0, 32)}`;
      const record = { claim: 'b'.repeat(32), operation_digest: `sha256:${head}`, run_attempt: 1, run_id: '1' };
      files[consumedPath(receipt)] = { content: jsonFile(record).toString() };
    }
    files[segmentPath(first)] = { content: texts.join('') };
  }
  const origin = originOf(SERVER, REPOSITORY_ID);
  files[TIP_PATH] = { content: tipFile({ size: lines, head, frontier }).toString() };
  const listed = jsonFile(
    Object.fromEntries(Object.entries(files).map(([path, { content }]) => [path, digestOf(content)])),
  );
  const parent = headOf(scene);
  const text = checkpointText({
    ...{ origin, size: lines, root: frontier.root().toString('hex'), head, parent, base: parent },
    files: digestOf(listed).slice('sha256:'.length),
  });
  const { vkey, sign } = sceneKeys();
  files[FILES_PATH] = { content: listed.toString() };
  files[CHECKPOINT_PATH] = { content: `${text}\n${signatureLine(vkey, sign(Buffer.from(text)))}` };
  scene.github.admin.commitFiles(LEDGER_BRANCH, files, 'Many runs');
}
