import { h } from 'preact';
import type { JSX } from 'preact';
import { cut, visibleText } from 'foreign-text/visible';
import type { ReportInput } from '../input.ts';
import { Name, Section } from './parts.ts';

const LINE_LIMIT = 3000;

/** The policy as it was used, its lines numbered, so that every reason can point to its rule. */
export function PolicySource({ input: { policyText, policyFile } }: { input: ReportInput }): JSX.Element {
  const lines = policyText.replace(/\n$/, '').split('\n');
  return h(
    Section,
    { id: 'policy', title: 'Policy' },
    h(
      'details',
      null,
      h('summary', null, policyFile === null ? 'The built-in policy' : ['As used: ', Name(policyFile)]),
      h(
        'ol',
        { class: 'source', dir: 'ltr' },
        lines
          .slice(0, LINE_LIMIT)
          .map((line, index) =>
            h('li', { id: `policy-L${index + 1}` }, h('code', null, cut(visibleText(line), 1000) || ' ')),
          ),
      ),
      lines.length > LINE_LIMIT
        ? h('p', { class: 'note' }, `${lines.length - LINE_LIMIT} more lines in policy.yml.`)
        : null,
    ),
  );
}
