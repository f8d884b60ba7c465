import { deflateRawSync } from 'node:zlib';
import { digestOf } from '../../core/digest.ts';
import { canonicalize } from 'canonical-json/jcs';
import type { ViewModel } from '../view-model.ts';
import type { Embedded } from './recompute.ts';

/** Where the embedded data goes: no text from outside holds a `<`. */
const PLACE = '<script type="application/octet-stream" id="ledger"></script>';

/** Begin and end of what is rendered from Markdown of others: a parser may move such text about. */
export const FOREIGN = ['<!--f-->', '<!--/f-->'] as const;

/** Puts what the page checks itself against into it: data, compressed, and the digest of everything that is shown. */
export function embed({ input, operations, causes, warnings, signatures }: ViewModel, html: string): string {
  const { ledgerText, checkpoints, proof, plan, evidenceText, links, standings, terms } = input;
  const { head, root, size } = proof.phase_4_proof_ledger;
  const { approvals } = proof.phase_2_fc_authorization;
  const data: Embedded = {
    ledger: ledgerText,
    ...{ checkpoints, head, root, size },
    plan: `${canonicalize(plan)}\n`,
    evidence: evidenceText,
    shown: {
      result: proof.run.result,
      operations: operations.map(({ kind, planned }) => ({
        title: kind.title,
        leads: kind.leads === true,
        subject: kind.subject(planned.parameters),
        gist: kind.gist?.(planned) ?? [],
      })),
      causes: causes.map(({ cause: { code, rule, setting, alert, explanation }, operations: ids }) => ({
        cause: { code, rule, setting, alert, title: explanation.title },
        operations: ids,
      })),
      approvals,
      signatures,
      input: { links, standings, terms },
      notReady: warnings.some(({ code }) => code === 'prod_not_ready'),
    },
    text: digestOf(shownText(html)),
  };
  const packed = deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64');
  return html.replace(PLACE, () => PLACE.replace('><', `>${packed}<`));
}

/** Everything that is shown, as the page's script reads it again: text, addresses, and how the picture is drawn, without spaces. */
function shownText(html: string): string {
  const body = html.replace(/^.*?<title>(.*?)<\/title>.*?<body>/s, '$1');
  const own = body.replace(/<script.*?<\/script>|<(p|section|form|button)[^>]* data-unread.*?<\/\1>/gs, '');
  const foreign = own.match(/<!--f-->.*?<!--\/f-->/gs)?.join('') ?? '';
  return `${textOf(own.replace(/<!--f-->.*?<!--\/f-->/gs, ''))}\n${Array.from(textOf(foreign)).sort().join('')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&', '#39': "'" };

/** Any tag, and what of it is shown: an address, or all values of a part of the picture. */
const TAG = /<(?:a\b[^>]*? href="([^"]*)"[^>]*|(?:rect|line|path|text|svg)\b([^>]*)|[^>]*)>/g;

function textOf(html: string): string {
  return html
    .replace(
      TAG,
      (_, href: string | undefined, drawn: string | undefined) =>
        `${href ?? ''}${(drawn ?? '').replace(/[^=]*="([^"]*)"|[^"]+$/g, '$1')}`,
    )
    .replace(/&(quot|lt|gt|amp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s/g, '');
}
