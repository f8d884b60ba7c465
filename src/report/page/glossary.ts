import { h } from 'preact';
import type { JSX } from 'preact';

/** Every word of this page that people may not know, once. */
const WORDS: readonly (readonly [word: string, meaning: string])[] = [
  ['Dry run, prod', 'The two modes: a dry run plans and changes nothing; prod may change what a receipt permits.'],
  ['Operation', 'One thing to publish: a tag, a release, a pull request.'],
  [
    'Plan code',
    'Eight digits of the plan digest, the SHA-256 of all that would be done: the same plan has the same code.',
  ],
  ['Receipt', 'A signed permission for one operation of one run. It is used once (in the ledger: consumed).'],
  ['Gate', 'What every operation passes directly before its effect: nine checks of its receipt.'],
  ['Ledger', 'The record that each run writes before and after every effect. Its lines are chained by their hashes.'],
  ['Head, root', 'Hash of the last line, and of all lines as a tree: no line changes without them.'],
  ['Checkpoint', 'A signed statement of how long the ledger is, with its head and root.'],
  ['Public key', 'What signatures are checked with (vkey): a line of .marketops/trusted-keys.'],
  ['Fingerprint', 'A short hash that names a key: of a person\u2019s SSH key, or the eight digits in a public key.'],
  ['Review, signature', 'The two ways to approve: on GitHub, or with a person\u2019s SSH key over the plan digest.'],
];

export function Glossary(): JSX.Element {
  return h(
    'details',
    { class: 'glossary' },
    h('summary', null, 'Words on this page'),
    h(
      'dl',
      { class: 'facts' },
      WORDS.map(([word, meaning]) => h('div', null, h('dt', null, word), h('dd', null, meaning))),
    ),
  );
}
