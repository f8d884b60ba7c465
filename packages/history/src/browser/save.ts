import { h } from 'preact';
import type { JSX } from 'preact';
import { Name, Ours, Section } from '../../../../src/report/page/parts.ts';
import { unhex, utf8 } from '../../../../src/report/page/verify-in-browser.ts';
import type { LedgerCheck } from './ledger-check.ts';
import type { CheckedRun } from './run-check.ts';

/** What of a run can be taken along, to be checked without this site. */
export function Save({
  found: { run, lines, plan },
  ledger,
}: {
  readonly found: CheckedRun;
  readonly ledger: LedgerCheck;
}): JSX.Element {
  const name = `run-${run.runId}-${run.runAttempt}`;
  const outcomes = run.operations.flatMap(({ id, outcome, receipt }) =>
    outcome === null || receipt === null ? [] : [{ id, seq: outcome.seq, receipt: receipt.id }],
  );
  return h(
    Section,
    { id: 'proof', title: 'Proof' },
    h(
      'div',
      { class: 'card' },
      h(
        'p',
        null,
        Ours('The whole proof, with plan, policy, evidence and receipts, comes from a clone of the branch:'),
      ),
      h(
        'pre',
        { class: 'verbatim commands', tabIndex: 0, 'aria-label': 'Commands' },
        `marketops proof ${run.runId} .\nmarketops verify . --run ${run.runId} --trusted-keys FILE`,
      ),
      h(
        'p',
        { class: 'field' },
        h(
          'button',
          {
            type: 'button',
            onClick: () => save(`${name}.jsonl`, lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
          },
          'Save its lines',
        ),
        plan === null
          ? null
          : h('button', { type: 'button', onClick: () => save(`${name}-plan.json`, plan) }, 'Save its plan'),
      ),
      outcomes.length === 0
        ? null
        : [
            h(
              'p',
              null,
              Ours(
                'One receipt\u2019s outcome without the rest of the ledger, as a C2SP tlog-proof, which `marketops verify` checks:',
              ),
            ),
            h(
              'ul',
              { class: 'plain proofs' },
              outcomes
                .slice(0, 40)
                .map(({ id, seq, receipt }) =>
                  h(
                    'li',
                    null,
                    h(
                      'button',
                      { type: 'button', onClick: () => void saveProof(ledger, seq, receipt) },
                      'Save ',
                      Name(`${receipt.slice(0, 13)}\u2026.tlog-proof`, 60),
                    ),
                    ' ',
                    Name(id, 60),
                  ),
                ),
            ),
          ],
    ),
  );
}

async function saveProof(ledger: LedgerCheck, seq: number, receipt: string): Promise<void> {
  save(`${receipt}.tlog-proof`, await tlogProof(ledger, seq));
}

/** https://c2sp.org/tlog-proof */
export async function tlogProof(ledger: LedgerCheck, seq: number): Promise<string> {
  const [line = ''] = await ledger.lines([{ first: seq, size: seq + 1 }]);
  const path = await ledger.inclusion(seq);
  const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const hashes = path.map((hash) => base64(unhex(hash)));
  const head = ['c2sp.org/tlog-proof@v1', `extra ${base64(utf8.encode(line))}`, `index ${seq}`, ...hashes];
  return `${head.join('\n')}\n\n${ledger.repository.checkpoint ?? ''}`;
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
