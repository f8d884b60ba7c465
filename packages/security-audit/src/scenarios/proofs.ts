import { cp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '../forge/branch.ts';
import { SECRET, secretText, SIGNER } from '../forge/crypto.ts';
import { forge } from '../forge/proof.ts';
import { zip } from '../forge/zip.ts';
import { otherSecret, ship, shippedRun } from '../setups.ts';
import { found } from '../assertions.ts';
import { TAG_ONLY } from '../material.ts';
import { must } from '../scenario.ts';
import type { Play, Scenario } from '../scenario.ts';

const edit = async (folder: string, path: string, change: (text: string) => string): Promise<undefined> => {
  const text = await readFile(join(folder, path), 'utf8');
  const changed = change(text);
  must(changed !== text, `the attack changed nothing in ${path}`);
  await writeFile(join(folder, path), changed);
};
const append = (path: string, text: string) => (folder: string) => edit(folder, path, (old) => `${old}${text}`);

const MANIFEST = 'The signed manifest holds every file’s digest.';
const PINNED = 'A key counts only when it is pinned outside the proof.';

export const PROOFS: readonly Scenario[] = [
  {
    id: 'V1',
    name: 'Tail of the ledger cut',
    attacker: 'stranger',
    severity: 'critical',
    attack: ['Take the last line off the ledger of a proof.'],
    defence: 'Size and head are in the signed checkpoint and in the manifest.',
    ...changedProof('TAMPERED', 'checkpoint_states', (folder) =>
      edit(folder, 'ledger.jsonl', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`),
    ),
  },
  {
    id: 'V2',
    name: 'Ledger rewritten in full',
    attacker: 'stranger',
    severity: 'critical',
    attack: [
      'Run everything anew on a GitHub of your own, under a key of your own.',
      'Pass the proof off as the repository’s.',
    ],
    defence: PINNED,
    expected: 'verdict UNVERIFIABLE, check manifest_signature',
    control: 'verify',
    run: async (context) => {
      const step = await ship(await context.open({ operations: TAG_ONLY }, otherSecret()));
      return found(await context.verify(step.proof), 'UNVERIFIABLE', 'manifest_signature');
    },
  },
  {
    id: 'V3',
    name: 'Key taken from the proof',
    attacker: 'stranger',
    severity: 'critical',
    attack: [
      'Send a proof under a key of your own, with a trusted-keys file that lists it.',
      'Have it verified without a pinned key.',
    ],
    defence: PINNED,
    expected: 'verdict SELF_CONSISTENT, check manifest_signature',
    control: 'verify',
    run: async (context) => {
      const step = await ship(await context.open({ operations: TAG_ONLY }, otherSecret()));
      return found(await context.verify(step.proof, [], { pinned: false }), 'SELF_CONSISTENT', 'manifest_signature');
    },
  },
  {
    id: 'V4',
    name: 'Dry run passed off as prod',
    attacker: 'stranger',
    severity: 'high',
    attack: ['Show the proof of a dry run as that of a release.'],
    defence: 'A dry run is unsigned, and never VERIFIED.',
    expected: 'verdict SELF_CONSISTENT, check manifest_signature',
    control: 'verify',
    run: async (context) => {
      const scene = await context.open({ operations: TAG_ONLY });
      const step = await scene.dryRun();
      must(step.exitCode === 0, `the dry run failed:\n${step.log}`);
      return found(await context.verify(step.proof), 'SELF_CONSISTENT', 'manifest_signature');
    },
  },
  {
    id: 'V5',
    name: 'Policy in the proof replaced',
    attacker: 'stranger',
    severity: 'high',
    attack: ['Replace policy.yml by a stricter one, to look well governed.'],
    defence: 'Every decision names its policy’s digest.',
    ...changedProof('TAMPERED', 'policy_digest', append('policy.yml', '# stricter\n')),
  },
  {
    id: 'V6',
    name: 'Report replaced',
    attacker: 'stranger',
    severity: 'high',
    attack: ['Replace report.html by one that tells another story.'],
    defence: MANIFEST,
    ...changedProof('TAMPERED', 'manifest', append('report.html', '<!-- all is well -->\n')),
  },
  {
    id: 'V7',
    name: 'Receipts swapped',
    attacker: 'stranger',
    severity: 'critical',
    attack: ['Put the envelope of one receipt into the file of another.'],
    defence: 'The ledger holds the digest of every envelope.',
    ...changedProof('TAMPERED', 'receipt_envelopes', async (folder) => {
      const [one = '', two = ''] = await readdir(join(folder, 'receipts'));
      const bytes = await readFile(join(folder, 'receipts', two));
      await writeFile(join(folder, 'receipts', one), bytes);
      return undefined;
    }),
  },
  {
    id: 'V8',
    name: 'A file added to the proof',
    attacker: 'stranger',
    severity: 'medium',
    attack: ['Add a file that looks as if it were covered.'],
    defence: 'A file outside the layout fails.',
    ...changedProof('TAMPERED', 'layout', async (folder) => {
      await writeFile(join(folder, 'APPROVED.txt'), 'yes\n');
      return undefined;
    }),
  },
  {
    id: 'V9',
    name: 'Link in the proof',
    attacker: 'stranger',
    severity: 'high',
    attack: ['Replace plan.json by a link to a file elsewhere.'],
    defence: 'Links in a proof are not followed.',
    ...changedProof('TAMPERED', 'layout', async (folder) => {
      await rm(join(folder, 'plan.json'));
      await symlink('/etc/passwd', join(folder, 'plan.json'));
      return undefined;
    }),
  },
  {
    id: 'V10',
    name: 'Zip with ../ in a name',
    attacker: 'stranger',
    severity: 'critical',
    attack: ['Pack the proof with a file ../../.bashrc, and have it unpacked.'],
    defence: 'Names of a zip are looked at first; nothing is unpacked to disk.',
    ...changedProof('TAMPERED', 'layout', (folder) =>
      zipped(folder, [{ name: '../../.bashrc', bytes: Buffer.from('echo pwned') }]),
    ),
  },
  {
    id: 'V11',
    name: 'Zip of 10 GB',
    attacker: 'stranger',
    severity: 'high',
    attack: ['Pack the proof with files that say they are 10 GB.'],
    defence: 'Sizes and their sum are bounded before inflating.',
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
  },
  {
    id: 'V12',
    name: 'Zip bomb',
    attacker: 'stranger',
    severity: 'high',
    attack: ['Pack eight megabytes of zeros into a few kilobytes.'],
    defence: 'What inflates to more than it said is refused.',
    ...changedProof('TAMPERED', 'layout', (folder) =>
      zipped(folder, [{ name: `receipts/rcpt_${'a'.repeat(32)}.dsse.json`, bytes: Buffer.alloc(8 * 1024 ** 2) }]),
    ),
  },
  {
    id: 'V13',
    name: 'HMAC replaced',
    attacker: 'key holder',
    severity: 'critical',
    attack: [
      'Change the HMAC of a receipt and everything that covers it, as a holder of the public half’s secret could.',
    ],
    defence: 'Whoever has the secret key checks the HMACs too.',
    expected: 'verdict TAMPERED, check receipt_hmacs',
    control: 'verify',
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

/** A true proof of a run that shipped, changed in a copy, and shown to the bundle's `verify` under the pinned key. */
function changedProof(verdict: string, check: string, change: (folder: string) => Promise<string | undefined>): Play {
  return {
    expected: `verdict ${verdict}, check ${check}`,
    control: 'verify',
    run: async (context) => {
      const folder = join(await context.folder(), 'marketops-proof');
      await cp((await shippedRun(context)).proof, folder, { recursive: true });
      const shown = (await change(folder)) ?? folder;
      return found(await context.verify(shown), verdict, check);
    },
  };
}

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
