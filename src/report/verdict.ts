import type { Decision, DecisionState } from './decision.ts';
import { decision } from './decision.ts';
import { counted } from './subject.ts';

/** What the verifier concludes, as the box that every surface draws. */

export const MEANINGS = {
  VERIFIED: 'Every check passed under a key that was pinned outside the proof.',
  TAMPERED: 'A check failed: this is not what was written, or was never written by MarketOps.',
  UNUSABLE: 'There is nothing that can be read as a proof.',
  INCOMPLETE: 'The run was broken off, or was not allowed to sign: what it did is not told to the end.',
  UNVERIFIABLE: 'It is signed by a key that is not among the trusted ones.',
  SELF_CONSISTENT:
    'Nothing contradicts itself, but nobody outside vouches for it: it is unsigned, or no key was pinned.',
} as const;

const NEXT: Readonly<Record<keyof typeof MEANINGS, string | null>> = {
  VERIFIED: null,
  TAMPERED: 'Do not rely on it. Take it anew from its run, and find out who changed it',
  UNUSABLE: 'Give the folder or zip of a proof, a clone of the ledger, or a ledger.jsonl',
  INCOMPLETE: 'Verify the clone of the ledger branch with its history, or the proof of a run that came to its end',
  UNVERIFIABLE: 'Give the public keys that the owners list: .marketops/trusted-keys of the default branch',
  SELF_CONSISTENT: 'Pin a key: --trusted-keys FILE, --vkey KEY or --repository OWNER/NAME',
};

const STATES: Readonly<Partial<Record<keyof typeof MEANINGS, DecisionState>>> = {
  VERIFIED: 'in_order',
  TAMPERED: 'found',
  UNUSABLE: 'unusable',
};

interface Verified {
  readonly verdict: keyof typeof MEANINGS;
  readonly checks: readonly { readonly name: string; readonly status: string; readonly detail: string }[];
  readonly entries: number;
  readonly about?: { readonly repository: string; readonly runId: string; readonly commitSha: string };
}

/** @param keys how many, and from where */
export function verdictDecision({ verdict, checks, entries, about }: Verified, keys: string): Decision {
  const count = (...statuses: string[]): number => checks.filter(({ status }) => statuses.includes(status)).length;
  const failed = checks.find(({ status }) => status === 'failed');
  const open = checks.filter(({ status }) => ['unverifiable', 'missing', 'unpinned', 'skipped'].includes(status));
  const next = NEXT[verdict];
  const doubtful = verdict in STATES ? {} : ({ tone: 'orange', symbol: '?' } as const);
  const told = failed ?? open[0];
  return decision(STATES[verdict] ?? 'found', {
    ...doubtful,
    label: verdict,
    title:
      // What is not VERIFIED may say anything.
      about === undefined || verdict !== 'VERIFIED'
        ? ['Verification']
        : ['Run ', { name: about.runId }, ' of ', { name: about.repository }, ` at ${about.commitSha.slice(0, 7)}`],
    sentence: MEANINGS[verdict],
    rows: [
      { label: 'Keys', lines: [[{ prose: keys, limit: 500 }]] },
      {
        label: 'Checks',
        lines: [
          [
            `${count('ok')} passed, ${count('failed')} failed, ${open.length} open, ${count('not_applicable')} do not apply`,
          ],
        ],
      },
      ...(entries === 0 ? [] : [{ label: 'Ledger', lines: [[counted(entries, 'line')]] }]),
    ],
    blockers:
      told === undefined
        ? []
        : [
            {
              title: failed === undefined ? 'Open' : 'First failure',
              code: told.name,
              about: [{ prose: told.detail, limit: 1000 }],
            },
          ],
    steps: next === null ? [] : [{ text: next, url: null }],
  });
}
