import { copyOnClick } from './copy.ts';
import { boxText, recompute } from './recompute.ts';
import type { Embedded } from './recompute.ts';
import { readKey, sha256, hex, unbase64, utf8, verifyLedger } from './verify-in-browser.ts';
import type { BrowserCheck } from './verify-in-browser.ts';

/** The page's one script. Everything can be read without it; it adds copying, checking and printing whole. */

const WORDS = { pass: '\u2713 pass', fail: '\u2715 fail', skipped: '\u2013 not checked' } as const;

const byId = (id: string): HTMLElement | null => document.getElementById(id);

function start(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) button.hidden = false;
  copyOnClick();
  printWhole();
  filterCards();
  // After the first paint: reading comes first, arithmetic second.
  setTimeout(() => void open(), 50);
}

/** Shows the cards that hold every word that was typed, and opens their groups. */
function filterCards(): void {
  const field = byId('filter') as HTMLInputElement | null;
  if (field === null) return;
  (field.parentElement as HTMLElement).hidden = false;
  let cards: { readonly card: HTMLElement; readonly text: string }[] = [];
  field.addEventListener('input', () => {
    if (cards.length === 0) {
      const all = [...document.querySelectorAll<HTMLElement>('.change')];
      cards = all.map((card) => ({ card, text: card.textContent.toLowerCase() }));
    }
    const words = field.value.toLowerCase().split(/\s+/);
    for (const { card, text } of cards) card.hidden = !words.every((word) => text.includes(word));
    for (const group of document.querySelectorAll<HTMLDetailsElement>('.group')) {
      group.hidden = group.querySelector('.change:not([hidden])') === null;
      group.open = !group.hidden && field.value.trim() !== '';
    }
  });
}

async function open(): Promise<void> {
  // A page opened over plain http has no WebCrypto: saying nothing is better than saying yes.
  if (!('subtle' in crypto) || !('DecompressionStream' in globalThis)) {
    tell(
      'unknown',
      'cannot be checked',
      'Not checked: this browser offers this page no cryptography. Use marketops verify.',
    );
    return;
  }
  let data: Embedded;
  try {
    const packed = new Blob([unbase64(byId('ledger')?.textContent ?? '')]).stream();
    data = (await new Response(packed.pipeThrough(new DecompressionStream('deflate-raw'))).json()) as Embedded;
  } catch {
    tell('bad', '\u2715 does not hold', '\u2715 The data of this page cannot be read. Do not rely on this page.');
    return;
  }
  const form = byId('verify-form');
  if (form !== null) form.hidden = false;
  const field = byId('vkey') as HTMLInputElement | null;
  byId('vkey-form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void underKey(data, field?.value ?? '', 'you gave');
  });
  const beside = byId('beside') as HTMLInputElement | null;
  beside?.addEventListener('change', () => void compareBytes([...(beside.files ?? [])]));
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    void compareBytes([...(event.dataTransfer?.files ?? [])]);
  });
  await check(data, null, '');
  const [, brought] = /^#vkey=(.+)$/.exec(location.hash) ?? [];
  if (brought === undefined || field === null) return;
  try {
    field.value = decodeURIComponent(brought);
  } catch {
    tellKeyFault('the key of this link cannot be read');
    return;
  }
  await underKey(data, field.value, 'this link brought');
}

/** A key that is none, or of another ledger, is an error at its field; the page is not judged by it. */
async function underKey(data: Embedded, text: string, from: string): Promise<void> {
  let fault = '';
  if (text.trim() !== '') {
    try {
      const { origin } = await readKey(text.trim());
      const signed = data.checkpoints.flatMap(({ before, after }) => [before, after]).filter((note) => note !== null);
      if (!signed.some((note) => note.startsWith(`${origin}\n`))) fault = `this key is of another ledger, ${origin}`;
    } catch (cause) {
      fault = (cause as Error).message;
    }
  }
  tellKeyFault(fault);
  if (fault === '') await check(data, text.trim() === '' ? null : text, from);
}

function tellKeyFault(fault: string): void {
  (byId('vkey-error') as HTMLElement).textContent = fault;
  (byId('vkey') as HTMLElement).setAttribute('aria-invalid', String(fault !== ''));
}

async function check(data: Embedded, vkey: string | null, from: string): Promise<void> {
  const checks = await verifyLedger(data, vkey);
  const step = async (name: BrowserCheck['name'], detail: string, act: () => void | Promise<void>): Promise<void> => {
    try {
      await act();
      checks.push({ name, status: 'pass', detail });
    } catch (cause) {
      checks.push({ name, status: 'fail', detail: (cause as Error).message });
    }
  };
  const digestOf = async (text: string): Promise<string> => `sha256:${hex(await sha256(null, utf8.encode(text)))}`;
  const named = async (text: string, field: string): Promise<void> => {
    if (!data.ledger.includes(`"${field}":"${await digestOf(text)}"`))
      throw new Error(`the ledger names another ${field}`);
  };
  await step('plan', 'plan and evidence are those that the ledger names', async () => {
    await named(data.plan, 'plan_file_digest');
    await named(data.evidence, 'evidence_digest');
  });
  await step('box', 'the box at the top is what they come to', async () => {
    for (const { key, publicKey } of data.shown.signatures) {
      const hash = await sha256(null, unbase64(publicKey));
      if (publicKey !== '' && `SHA256:${btoa(String.fromCharCode(...hash)).replace(/=+$/, '')}` !== key)
        throw new Error(`the key is not the one whose fingerprint is ${key}`);
    }
    const box = document.querySelector('#banner')?.cloneNode(true) as Element | undefined;
    box?.querySelector('#pill')?.remove();
    if (box?.textContent.replace(/\s/g, '') !== boxText(recompute(data)))
      throw new Error('the box at the top is not what ledger, plan and evidence come to');
  });
  await step('text', 'the text of this page is as it was made', async () => {
    if ((await digestOf(shown())) !== data.text) throw new Error('the text of this page was changed');
  });
  byId('verify-checks')?.replaceChildren(...checks.map(row));
  const failed = checks.find((one) => one.status === 'fail');
  const signed = checks.some((one) => one.name === 'signatures' && one.status === 'pass');
  const fingerprint = vkey?.trim().split('+').at(-2) ?? '';
  if (failed !== undefined) {
    tell('bad', '\u2715 does not hold', `\u2715 This page does not hold: ${failed.detail}. Do not rely on it.`);
  } else if (signed) {
    const text = `holds under key ${fingerprint}, which ${from}`;
    tell('good', `\u2713 holds under key ${fingerprint}`, `\u2713 This ledger ${text}: it signed it.`);
  } else {
    tell('good', '\u2713 holds together', '\u2713 This page and its ledger are consistent with each other.');
  }
}

/** What was found, in the banner and at the checks; a page that does not hold is red whatever its run came to. */
function tell(found: 'good' | 'bad' | 'unknown', short: string, long: string): void {
  const [pill, status, banner] = ['pill', 'verify-status', 'banner'].map(byId);
  if (pill) {
    pill.className = `pill ${found}`;
    (pill.firstElementChild ?? pill).textContent = short;
  }
  if (status) {
    status.className = found;
    status.textContent = long;
  }
  if (found === 'bad' && banner) banner.className = 'banner tone-red';
}

/** Everything that is shown, as it was read when the page was made. */
function shown(): string {
  let own = document.title;
  let foreign = '';
  const visit = (node: Node, isForeign: boolean): void => {
    let text = node.nodeType === Node.TEXT_NODE ? (node as Text).data : '';
    if (node instanceof Element) {
      if (node.matches('script, [data-unread]')) return;
      if (node.localName === 'a') text = node.getAttribute('href') ?? '';
      if (node instanceof SVGElement && node.localName !== 'g')
        text = [...node.attributes].map(({ value }) => value).join('');
    }
    if (isForeign) foreign += text;
    else own += text;
    for (const child of node.childNodes) visit(child, isForeign || (node as Element).className === 'body');
  };
  visit(document.body, false);
  const bare = (text: string): string => text.replace(/\s/g, '');
  return `${bare(own)}\n${Array.from(bare(foreign)).sort().join('')}`;
}

/** The bytes of this page against the manifest beside it, both handed over by the reader. */
async function compareBytes(files: readonly File[]): Promise<void> {
  const status = byId('beside-status');
  const [manifest, page] = ['manifest.json', 'report.html'].map((name) => files.find((file) => file.name === name));
  if (status === null) return;
  if (manifest === undefined || page === undefined) {
    status.textContent = 'Give both files of one folder, manifest.json and report.html.';
    return;
  }
  try {
    const bytes = new Uint8Array(await page.arrayBuffer());
    const same = new TextDecoder().decode(bytes).includes(`id="ledger">${byId('ledger')?.textContent ?? ''}<`);
    const { payload } = JSON.parse(await manifest.text()) as { payload: string };
    const listed = JSON.parse(new TextDecoder().decode(unbase64(payload))) as { files: Record<string, string> };
    const holds = listed.files['report.html'] === `sha256:${hex(await sha256(null, bytes))}`;
    status.textContent = !same
      ? '\u2715 This report.html is another page than the one you read.'
      : holds
        ? '\u2713 The manifest lists exactly these bytes. Who signed the manifest, marketops verify tells.'
        : '\u2715 The manifest lists other bytes for report.html. Do not rely on this page.';
    if (!holds) tell('bad', '\u2715 does not hold', status.textContent);
  } catch {
    status.textContent = 'This manifest.json cannot be read.';
  }
}

function row({ name, status, detail }: BrowserCheck): HTMLLIElement {
  const item = document.createElement('li');
  const word = document.createElement('strong');
  word.textContent = `${WORDS[status]}: ${name}`;
  item.className = status;
  item.append(word, ` \u2013 ${detail}`);
  return item;
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
