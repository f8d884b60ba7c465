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
    { id: 'verify', title: 'Check this page here', 'data-unread': true },
    h(
      'div',
      { class: 'card' },
      h('p', { id: 'verify-status' }, 'Not checked yet: that needs JavaScript. The rest of this page does not.'),
      h('ul', { id: 'verify-checks', class: 'plain verify-checks' }),
      signed ? h('div', { id: 'verify-form', hidden: true }, Field(), Beside()) : h('p', { class: 'note' }, UNSIGNED),
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

const UNSIGNED = 'There are no signatures: lines of a dry run, or of a run that may not sign, are unsigned.';

function Field(): JSX.Element {
  const input = { id: 'vkey', name: 'vkey', type: 'text', autocomplete: 'off', spellcheck: false, dir: 'ltr' };
  return h(
    'form',
    { id: 'vkey-form' },
    h('label', { for: 'vkey' }, 'Public key (a line of trusted-keys), to check the signatures'),
    h(
      'div',
      { class: 'field' },
      h('input', { ...input, 'aria-describedby': 'vkey-error' }),
      h('button', { type: 'submit' }, 'Check signatures'),
    ),
    h('p', { id: 'vkey-error', class: 'error', role: 'alert' }),
  );
}

/** The page cannot read its own bytes: a person hands it both files. */
function Beside(): JSX.Element {
  return h(
    'div',
    null,
    h(
      'label',
      { for: 'beside' },
      'manifest.json and report.html of this proof, together, to check the bytes of this page',
    ),
    h('input', { id: 'beside', type: 'file', multiple: true }),
    h('p', { id: 'beside-status', role: 'status' }),
  );
}

const PROVED = [
  'Proved: no line of the embedded ledger was changed, removed or reordered without changing its head and root.',
  'Proved: the box above is what the ledger, and the plan and evidence that it names, come to.',
  'With a public key from elsewhere, proved too: the holder of that key signed exactly this ledger.',
  'Not proved: that this page is honest. Who forges the page can forge its checker and the text around it.',
  'Not proved: that receipts, plan and policy in the proof fit the ledger. That is what verify is for:',
];
