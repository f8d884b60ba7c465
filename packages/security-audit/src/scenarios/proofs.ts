import { cp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from 'forged-proofs/branch';
import { SECRET, secretText, SIGNER } from 'forged-proofs/crypto';
import { forge } from 'forged-proofs/proof';
import { zip } from 'file-sources/any-zip';
import { filesBelow } from '../files.ts';
import { inScene, otherSecret, ship, shippedRun } from '../setups.ts';
import { found } from '../assertions.ts';
import { TAG_ONLY } from '../material.ts';
import { must, named, play } from '../scenario.ts';
import type { Play, Scenario } from '../scenario.ts';

const edit = async (folder: string, path: string, change: (text: string) => string): Promise<void> => {
  const text = await readFile(join(folder, path), 'utf8');
  const changed = change(text);
  must(changed !== text, `the attack changed nothing in ${path}`);
  await writeFile(join(folder, path), changed);
};
const append = (path: string, text: string) => (folder: string) => edit(folder, path, (old) => `${old}${text}`);

const ONE = { operations: TAG_ONLY };
const MANIFEST = 'The signed manifest holds every file’s digest.';
const PINNED = 'A key counts only when it is pinned outside the proof.';

export const PROOFS: readonly Scenario[] = [
  named('V1', 'Tail of the ledger cut', 'stranger', 'critical', {
    defence: 'Size and head are in the signed checkpoint and in the manifest.',
    attack: ['Take the last line off the ledger of a proof.'],
    ...changedProof('TAMPERED', 'checkpoint_states', (folder) =>
      edit(folder, 'ledger.jsonl', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`),
    ),
  }),
  named('V2', 'Ledger rewritten in full', 'stranger', 'critical', PINNED, {
    attack: [
      'Run everything anew on a GitHub of your own, under a key of your own.',
      'Pass the proof off as the repository’s.',
    ],
    ...play('verify', 'verdict UNVERIFIABLE, check manifest_signature', async (context) => {
      const step = await ship(await context.open(ONE, otherSecret()));
      return found(await context.verify(step.proof), 'UNVERIFIABLE', 'manifest_signature');
    }),
  }),
  named('V3', 'Key taken from the proof', 'stranger', 'critical', PINNED, {
    attack: [
      'Send a proof under a key of your own, with a trusted-keys file that lists it.',
      'Have it verified without a pinned key.',
    ],
    ...play('verify', 'verdict SELF_CONSISTENT, check manifest_signature', async (context) => {
      const step = await ship(await context.open(ONE, otherSecret()));
      return found(await context.verify(step.proof, [], { pinned: false }), 'SELF_CONSISTENT', 'manifest_signature');
    }),
  }),
  named('V4', 'Dry run passed off as prod', 'stranger', 'high', 'A dry run is unsigned, and never VERIFIED.', {
    attack: ['Show the proof of a dry run as that of a release.'],
    ...inScene('verify', 'verdict SELF_CONSISTENT, check manifest_signature', ONE, async (scene, context) => {
      const step = await scene.dryRun();
      must(step.exitCode === 0, `the dry run failed:\n${step.log}`);
      return found(await context.verify(step.proof), 'SELF_CONSISTENT', 'manifest_signature');
    }),
  }),
  named('V5', 'Policy in the proof replaced', 'stranger', 'high', 'Every decision names its policy’s digest.', {
    attack: ['Replace policy.yml by a stricter one, to look well governed.'],
    ...changedProof('TAMPERED', 'policy_digest', append('policy.yml', '# stricter\n')),
  }),
  named('V6', 'Report replaced', 'stranger', 'high', MANIFEST, {
    attack: ['Replace report.html by one that tells another story.'],
    ...changedProof('TAMPERED', 'manifest', append('report.html', '<!-- all is well -->\n')),
  }),
  named('V7', 'Receipts swapped', 'stranger', 'critical', 'The ledger holds the digest of every envelope.', {
    attack: ['Put the envelope of one receipt into the file of another.'],
    ...changedProof('TAMPERED', 'receipt_envelopes', async (folder) => {
      const [one = '', two = ''] = await readdir(join(folder, 'receipts'));
      const bytes = await readFile(join(folder, 'receipts', two));
      await writeFile(join(folder, 'receipts', one), bytes);
    }),
  }),
  named('V8', 'A file added to the proof', 'stranger', 'medium', 'A file outside the layout fails.', {
    attack: ['Add a file that looks as if it were covered.'],
    ...changedProof('TAMPERED', 'layout', async (folder) => {
      await writeFile(join(folder, 'APPROVED.txt'), 'yes\n');
    }),
  }),
  named('V9', 'Link in the proof', 'stranger', 'high', 'Links in a proof are not followed.', {
    attack: ['Replace plan.json by a link to a file elsewhere.'],
    ...changedProof('TAMPERED', 'layout', async (folder) => {
      await rm(join(folder, 'plan.json'));
      await symlink('/etc/passwd', join(folder, 'plan.json'));
    }),
  }),
  named('V10', 'Zip with ../ in a name', 'stranger', 'critical', {
    defence: 'Names of a zip are looked at first; nothing is unpacked to disk.',
    attack: ['Pack the proof with a file ../../.bashrc, and have it unpacked.'],
    ...changedProof('TAMPERED', 'layout', (folder) =>
      zipped(folder, [{ name: '../../.bashrc', bytes: Buffer.from('echo pwned') }]),
    ),
  }),
  named('V11', 'Zip of 10 GB', 'stranger', 'high', 'Sizes and their sum are bounded before inflating.', {
    attack: ['Pack the proof with files that say they are 10 GB.'],
    ...changedProof('TAMPERED', 'layout', (folder) =>
      zipped(
        folder,
        Array.from({ length: 3 }, (_, i) => ({
          name: `receipts/rcpt_${String(i).repeat(32)}.dsse.json`,
          bytes: Buffer.from('x'),
          size: 0xfffffff0,
        })),
      ),
    ),
  }),
  named('V12', 'Zip bomb', 'stranger', 'high', 'What inflates to more than it said is refused.', {
    attack: ['Pack eight megabytes of zeros into a few kilobytes.'],
    ...changedProof('TAMPERED', 'layout', (folder) =>
      zipped(folder, [{ name: `receipts/rcpt_${'a'.repeat(32)}.dsse.json`, bytes: Buffer.alloc(8 * 1024 ** 2) }]),
    ),
  }),
  named('V13', 'HMAC replaced', 'key holder', 'critical', 'Whoever has the secret key checks the HMACs too.', {
    attack: [
      'Change the HMAC of a receipt and everything that covers it, as a holder of the public half’s secret could.',
    ],
    ...play('verify', 'verdict TAMPERED, check receipt_hmacs', async (context) => {
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
    }),
  }),
];

/** A true proof of a run that shipped, changed in a copy or packed into a file, and shown to the bundle's `verify`. */
function changedProof(verdict: string, check: string, change: (folder: string) => Promise<unknown>): Play {
  return play('verify', `verdict ${verdict}, check ${check}`, async (context) => {
    const folder = join(await context.folder(), 'marketops-proof');
    await cp((await shippedRun(context)).proof, folder, { recursive: true });
    const changed = await change(folder);
    return found(await context.verify(typeof changed === 'string' ? changed : folder), verdict, check);
  });
}

/** The proof as GitHub would hand it out, with more in it. */
async function zipped(folder: string, more: Parameters<typeof zip>[0]): Promise<string> {
  const files = [...filesBelow(folder)].map(([name, bytes]) => ({ name, bytes }));
  await writeFile(`${folder}.zip`, zip([...files, ...more]));
  return `${folder}.zip`;
}
