import { verifyLedger } from './verify-in-browser.ts';
import type { BrowserCheck, EmbeddedLedger } from './verify-in-browser.ts';

/** The page's one script. Everything can be read without it; it adds copying, checking and printing whole. */

const WORDS = { pass: '\u2713 pass', fail: '\u2715 fail', skipped: '\u2013 not checked' } as const;

function start(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) button.hidden = false;
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button.copy') : null;
    if (button !== null) void copy(button);
  });
  printWhole();
  const source = document.getElementById('ledger')?.textContent ?? null;
  if (source === null) return;
  const data = JSON.parse(source) as EmbeddedLedger;
  const form = document.getElementById('verify-form');
  if (form !== null) form.hidden = false;
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const key = (document.getElementById('vkey') as HTMLInputElement).value;
    void check(data, key.trim() === '' ? null : key);
  });
  // After the first paint: reading comes first, arithmetic second.
  setTimeout(() => void check(data, null), 50);
}

async function check(data: EmbeddedLedger, vkey: string | null): Promise<void> {
  const status = document.getElementById('verify-status');
  const list = document.getElementById('verify-checks');
  if (status === null || list === null) return;
  // A page opened over plain http has no WebCrypto: saying nothing is better than saying yes.
  if (!('subtle' in crypto)) {
    status.textContent =
      'Not checked: this browser offers no cryptography to this page. Open it as a file, or use marketops verify.';
    return;
  }
  const checks = await verifyLedger(data, vkey);
  list.replaceChildren(...checks.map(row));
  const failed = checks.some((one) => one.status === 'fail');
  const signed = checks.some((one) => one.name === 'signatures' && one.status === 'pass');
  status.className = failed ? 'bad' : 'good';
  status.textContent = failed
    ? '\u2715 This ledger does not hold. Do not rely on this page.'
    : signed
      ? '\u2713 This ledger holds, and the key you gave signed it.'
      : '\u2713 This ledger is consistent with itself.';
}

function row({ name, status, detail }: BrowserCheck): HTMLLIElement {
  const item = document.createElement('li');
  const word = document.createElement('strong');
  word.textContent = `${WORDS[status]}: ${name}`;
  item.className = status;
  item.append(word, ` \u2013 ${detail}`);
  return item;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const value = button.dataset['copy'] ?? '';
  try {
    await navigator.clipboard.writeText(value);
    said(button, 'Copied');
  } catch {
    // Without the clipboard, the value is selected for the person to copy.
    const code = button.parentElement?.querySelector('code') ?? null;
    if (code !== null) getSelection()?.selectAllChildren(code);
    said(button, 'Selected');
  }
}

function said(button: HTMLButtonElement, word: string): void {
  button.textContent = word;
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1500);
}

/** Paper cannot be opened: what is folded is opened for printing, and folded again. */
function printWhole(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const element of opened) element.open = true;
  });
  addEventListener('afterprint', () => {
    for (const element of opened) element.open = false;
  });
}

start();
