import type { Explanations } from './explanation.ts';

/** The codes of the ledger and of the keys. */
export const LEDGER_EXPLANATIONS: Explanations = {
  ledger_missing: {
    title: 'There is no ledger',
    cause: 'The branch marketops-ledger is not there, and a deleted ledger must not begin again unnoticed.',
    remedy: [
      'The first time: run `marketops ledger init` in a clone and push the branch.',
      'If there was a ledger before: find out who deleted the branch, and restore it.',
    ],
    severity: 'error',
  },
  ledger_untrusted: {
    title: 'The ledger does not verify',
    cause: 'The checkpoint on the branch marketops-ledger is not signed by a trusted key, or does not fit its content.',
    remedy: [
      'Do not ship. Look at the last commits of the branch marketops-ledger and at who made them.',
      'Restore the last commit that verifies (`marketops verify`), then run again.',
    ],
    severity: 'security',
  },
  ledger_write_refused: {
    title: 'The ledger could not be written',
    cause: 'GitHub refused the update of the branch marketops-ledger although nobody else had moved it.',
    remedy: [
      'Add `contents: write` to the permissions of the job.',
      'Check that no ruleset keeps this workflow from pushing to marketops-ledger.',
    ],
    severity: 'error',
  },
  ledger_write_unknown: {
    title: 'Nobody knows whether the ledger was written',
    cause:
      'The answer to the last commit on the branch marketops-ledger was lost, and looking for it did not settle it.',
    remedy: ['Run again: the next run looks what became of it, and reconciles.'],
    severity: 'warning',
  },
  ledger_create_allowed: {
    title: 'A missing ledger would be created anew',
    cause: 'With create-ledger a run begins a new ledger when there is none, so nobody would notice a deleted one.',
    remedy: ['Remove the input create-ledger once the branch marketops-ledger is there.'],
    severity: 'warning',
  },
  ledger_exists: {
    title: 'The ledger is there already',
    cause: 'A ledger is created once; a new one would not know which receipts were consumed.',
    remedy: ['Nothing is to be done: go on with the ledger that is there.'],
    severity: 'info',
  },
  reconcile_found: {
    title: 'GitHub and the ledger differ',
    cause: 'There are intents without an outcome, or tags and releases that no receipt of the ledger permitted.',
    remedy: [
      'Intents without an outcome are recorded by the next prod run.',
      'Look who made the tags and releases without a receipt, and how they could.',
    ],
    severity: 'warning',
  },
  ledger_busy: {
    title: 'The ledger was busy for too long',
    cause: 'Other runs kept writing to the ledger until the receipts of this one would have expired.',
    remedy: ['Run again when they are done.', 'Use a concurrency group, so that runs follow each other.'],
    severity: 'warning',
  },
  ledger_line_invalid: {
    title: 'A line does not fit the ledger',
    cause: 'What was to be recorded is not a line that the ledger takes. This is a defect of the action.',
    remedy: ['Report it with the message; the next run reconciles what was started.'],
    severity: 'error',
  },
};

export const KEY_EXPLANATIONS: Explanations = {
  key_missing: {
    title: 'The key is missing',
    cause: 'The input hmac-key is empty, so nothing can be signed and nothing may ship.',
    remedy: [
      'Check that the job names the protected environment and that the environment holds the secret.',
      'In a reusable workflow the caller must pass it on: `secrets: inherit`.',
    ],
    severity: 'error',
  },
  key_invalid: {
    title: 'The key has a wrong form',
    cause: 'The secret is not a key made by `marketops keygen`. Anything else could be guessed and is refused.',
    remedy: ['Make a key with `marketops keygen`, store it in the environment, and list its vkey in trusted-keys.'],
    severity: 'error',
  },
  trusted_keys_invalid: {
    title: 'trusted-keys cannot be read',
    cause: 'A line of .marketops/trusted-keys is not a key. A list that is half understood is not trusted at all.',
    remedy: ['Correct the line that the message names, on the default branch.'],
    severity: 'error',
  },
};
