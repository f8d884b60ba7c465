import { h } from 'preact';
import type { JSX } from 'preact';
import type { ReportInput } from '../input.ts';
import { Section } from './parts.ts';
import { unverifiable, verifyCommands } from '../verify-commands.ts';

/** The page checks the ledger it embeds, and says plainly what that proves and what it does not. */
export function InBrowserVerification({ input }: { input: ReportInput }): JSX.Element {
  const signed = input.checkpoints.some(({ after, before }) => after !== null || before !== null);
  const why = unverifiable(input);
  return h(
    Section,
    { id: 'verify', title: 'Check this ledger here' },
    h(
      'div',
      { class: 'card' },
      h(
        'p',
        { id: 'verify-status', role: 'status' },
        'Not checked yet: that needs JavaScript. The rest of this page does not.',
      ),
      h('ul', { id: 'verify-checks', class: 'plain verify-checks' }),
      signed
        ? h(
            'form',
            { id: 'verify-form', hidden: true },
            h('label', { for: 'vkey' }, 'Verifier key (vkey) from trusted-keys, to check the signatures'),
            h(
              'div',
              { class: 'field' },
              h('input', {
                id: 'vkey',
                name: 'vkey',
                type: 'text',
                autocomplete: 'off',
                spellcheck: false,
                dir: 'ltr',
              }),
              h('button', { type: 'submit' }, 'Check signatures'),
            ),
          )
        : h(
            'p',
            { class: 'note' },
            'There are no signatures: lines of a dry run, or of a run that may not sign, are unsigned.',
          ),
    ),
    h('h3', null, 'What this proves, and what not'),
    h(
      'ul',
      null,
      PROVED.map((text) => h('li', null, text)),
    ),
    why === null
      ? h('pre', { class: 'verbatim commands' }, verifyCommands(input).join('\n'))
      : h('p', { class: 'note' }, why.replaceAll('`', '')),
  );
}

const PROVED = [
  'Proved: no line of the embedded ledger was changed, removed or reordered without changing its head and root.',
  'With a key from elsewhere, proved too: the holder of that key signed exactly this ledger.',
  'Not proved: that this page is honest. Who forges the page can forge its checker and the text around it.',
  'Not proved: that receipts, plan and policy in the proof fit the ledger. That is what verify is for:',
];

/** What the page's script reads: data, not code. No `<` survives, so that no text can close the element. */
export function embeddedLedger({ ledgerText, checkpoints, proof }: ReportInput): string {
  const { head, root, size } = proof.phase_4_proof_ledger;
  return JSON.stringify({ ledger: ledgerText, checkpoints, head, root, size }).replaceAll('<', '\\u003c');
}
