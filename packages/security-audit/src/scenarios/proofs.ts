import { cp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditContext } from '../context.ts';
import { writeFiles } from '../forge/branch.ts';
import { SECRET, secretText, SIGNER } from '../forge/crypto.ts';
import { forge } from '../forge/proof.ts';
import { zip } from '../forge/zip.ts';
import { otherSecret, shippedRun } from '../grounds.ts';
import { found } from '../judge.ts';
import { TAG_ONLY } from '../material.ts';
import { must } from '../scenario.ts';
import type { Scenario, Severity } from '../scenario.ts';

type Told = readonly [id: string, name: string, severity: Severity, attack: readonly string[], defence: string];

/** A true proof of a run that shipped, changed in a copy, and shown to the bundle's `verify` under the pinned key. */
function proof(
  [id, name, severity, attack, defence]: Told,
  verdict: string,
  check: string,
  change: (folder: string, context: AuditContext) => Promise<string | undefined>,
): Scenario {
  return {
    id,
    name,
    severity,
    attack,
    defence,
    expected: `verdict ${verdict}, check ${check}`,
    control: 'verify',
    run: async (context) => {
      const folder = join(await context.folder(), 'marketops-proof');
      await cp((await shippedRun(context)).proof, folder, { recursive: true });
      const shown = (await change(folder, context)) ?? folder;
      return found(await context.verify(shown), verdict, check);
    },
  };
}

const edit = async (folder: string, path: string, change: (text: string) => string): Promise<undefined> => {
  const text = await readFile(join(folder, path), 'utf8');
  const changed = change(text);
  must(changed !== text, `the attack changed nothing in ${path}`);
  await writeFile(join(folder, path), changed);
};
const append = (path: string, text: string) => (folder: string) => edit(folder, path, (old) => `${old}${text}`);

const MANIFEST = 'The manifest, made last and signed, holds the digest of every file of the proof.';
const PINNED = 'A key counts only when it is pinned outside the proof.';

export const PROOFS: readonly Scenario[] = [
  proof(
    [
      'V1',
      'Tail of the ledger cut',
      'critical',
      ['Take the last line off the ledger of a proof.'],
      'Size and head are in the signed checkpoint and in the manifest.',
    ],
    'TAMPERED',
    'checkpoint_states',
    (folder) => edit(folder, 'ledger.jsonl', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`),
  ),
  {
    ...proof(
      [
        'V2',
        'Ledger rewritten in full',
        'critical',
        [
          'Run everything anew on a GitHub of your own, under a key of your own.',
          'Pass the proof off as the repository’s.',
        ],
        PINNED,
      ],
      'UNVERIFIABLE',
      'manifest_signature',
      () => Promise.resolve(undefined),
    ),
    run: async (context) => {
      const theirs = await context.open({ operations: TAG_ONLY }, otherSecret());
      const step = await theirs.prod();
      must(step.outputs['result'] === 'shipped', `the attacker's own run failed:\n${step.log}`);
      return found(await context.verify(step.proof), 'UNVERIFIABLE', 'manifest_signature');
    },
  },
  {
    ...proof(
      [
        'V3',
        'Key taken from the proof',
        'critical',
        [
          'Send a proof under a key of your own, with a trusted-keys file that lists it.',
          'Have it verified without a pinned key.',
        ],
        PINNED,
      ],
      'SELF_CONSISTENT',
      'manifest_signature',
      () => Promise.resolve(undefined),
    ),
    run: async (context) => {
      const theirs = await context.open({ operations: TAG_ONLY }, otherSecret());
      const step = await theirs.prod();
      must(step.outputs['result'] === 'shipped', `the attacker's own run failed:\n${step.log}`);
      return found(await context.verify(step.proof, [], { pinned: false }), 'SELF_CONSISTENT', 'manifest_signature');
    },
  },
  {
    ...proof(
      [
        'V4',
        'Dry run passed off as prod',
        'high',
        ['Show the proof of a dry run as that of a release.'],
        'A dry run is unsigned, and never VERIFIED.',
      ],
      'SELF_CONSISTENT',
      'manifest_signature',
      () => Promise.resolve(undefined),
    ),
    run: async (context) => {
      const scene = await context.open({ operations: TAG_ONLY });
      const step = await scene.dryRun();
      must(step.exitCode === 0, `the dry run failed:\n${step.log}`);
      return found(await context.verify(step.proof), 'SELF_CONSISTENT', 'manifest_signature');
    },
  },
  proof(
    [
      'V5',
      'Policy in the proof replaced',
      'high',
      ['Replace policy.yml by a stricter one, to look well governed.'],
      'Every decision names the digest of the policy that it was made by.',
    ],
    'TAMPERED',
    'policy_digest',
    append('policy.yml', '# stricter\n'),
  ),
  proof(
    ['V6', 'Report replaced', 'high', ['Replace report.html by one that tells another story.'], MANIFEST],
    'TAMPERED',
    'manifest',
    append('report.html', '<!-- all is well -->\n'),
  ),
  proof(
    [
      'V7',
      'Receipts swapped',
      'critical',
      ['Put the envelope of one receipt into the file of another.'],
      'The ledger holds the digest of every envelope.',
    ],
    'TAMPERED',
    'receipt_envelopes',
    async (folder) => {
      const [one = '', two = ''] = await readdir(join(folder, 'receipts'));
      const bytes = await readFile(join(folder, 'receipts', two));
      await writeFile(join(folder, 'receipts', one), bytes);
      return undefined;
    },
  ),
  proof(
    [
      'V8',
      'A file added to the proof',
      'medium',
      ['Add a file that looks as if it were covered.'],
      'A file outside the layout fails.',
    ],
    'TAMPERED',
    'layout',
    async (folder) => {
      await writeFile(join(folder, 'APPROVED.txt'), 'yes\n');
      return undefined;
    },
  ),
  proof(
    [
      'V9',
      'Link in the proof',
      'high',
      ['Replace plan.json by a link to a file elsewhere.'],
      'Files of a proof are regular files; links are not followed.',
    ],
    'TAMPERED',
    'layout',
    async (folder) => {
      await rm(join(folder, 'plan.json'));
      await symlink('/etc/passwd', join(folder, 'plan.json'));
      return undefined;
    },
  ),
  proof(
    [
      'V10',
      'Zip with ../ in a name',
      'critical',
      ['Pack the proof with a file ../../.bashrc, and have it unpacked.'],
      'Nothing is unpacked to disk, and such a name is refused before a byte is read.',
    ],
    'TAMPERED',
    'layout',
    (folder) => zipped(folder, [{ name: '../../.bashrc', bytes: Buffer.from('echo pwned') }]),
  ),
  proof(
    [
      'V11',
      'Zip of 10 GB',
      'high',
      ['Pack the proof with files that say they are 10 GB.'],
      'The sizes in the directory, and their sum, are bounded before anything is inflated.',
    ],
    'TAMPERED',
    'layout',
    (folder) =>
      zipped(
        folder,
        Array.from({ length: 3 }, (_, i) => ({
          name: `receipts/rcpt_${String(i).repeat(32)}.dsse.json`,
          bytes: Buffer.from('x'),
          size: 0xfffffff0,
        })),
      ),
  ),
  proof(
    [
      'V12',
      'Zip bomb',
      'high',
      ['Pack eight megabytes of zeros into a few kilobytes.'],
      'What inflates to more than its share, or to more than it said, is refused.',
    ],
    'TAMPERED',
    'layout',
    (folder) =>
      zipped(folder, [{ name: `receipts/rcpt_${'a'.repeat(32)}.dsse.json`, bytes: Buffer.alloc(8 * 1024 ** 2) }]),
  ),
  {
    ...proof(
      [
        'V13',
        'HMAC replaced',
        'critical',
        ['Change the HMAC of a receipt and everything that covers it, as a holder of the public half’s secret could.'],
        'Whoever has the secret key checks the HMACs too.',
      ],
      'TAMPERED',
      'receipt_hmacs',
      () => Promise.resolve(undefined),
    ),
    run: async (context) => {
      const files = forge({
        envelope: (envelope) => {
          const [, second] = envelope['signatures'] as { keyid: string; sig: string }[];
          const first = { keyid: `hmac-sha256:${SIGNER.keyId}`, sig: Buffer.alloc(32, 7).toString('base64') };
          envelope['signatures'] = [first, second ?? first];
        },
      });
      const folder = writeFiles(join(await context.folder(), 'proof'), files);
      const keyFile = join(await context.folder(), 'key');
      await writeFile(keyFile, `${secretText(SECRET)}\n`);
      const args = ['--vkey', SIGNER.vkey, '--hmac-key-file', keyFile];
      return found(await context.verify(folder, args), 'TAMPERED', 'receipt_hmacs');
    },
  },
];

/** The proof as GitHub would hand it out, with more in it. */
async function zipped(folder: string, more: Parameters<typeof zip>[0]): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { name: path.slice(folder.length + 1), bytes: await readFile(path) };
      }),
  );
  const path = `${folder}.zip`;
  await writeFile(path, zip([...files, ...more]));
  return path;
}
