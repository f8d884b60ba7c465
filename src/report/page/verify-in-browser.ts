/**
 * Checks a ledger with nothing but WebCrypto: chain, RFC 6962 root, checkpoints, and their Ed25519 signatures when a
 * vkey is given. It becomes part of the page's script, so it imports nothing; its arithmetic is tested against that
 * of `src/protocol`.
 */

export interface EmbeddedLedger {
  /** The exact text of `ledger.jsonl`. */
  readonly ledger: string;
  readonly checkpoints: readonly {
    readonly first_seq: number;
    readonly frontier: readonly string[];
    readonly before: string | null;
    readonly after: string | null;
  }[];
  /** What the page shows as head, root and size. */
  readonly head: string;
  readonly root: string;
  readonly size: number;
}

export interface BrowserCheck {
  readonly name: 'lines' | 'chain' | 'root' | 'checkpoints' | 'signatures' | 'plan' | 'box' | 'text';
  readonly status: 'pass' | 'fail' | 'skipped';
  readonly detail: string;
}

export interface Checkpoint {
  readonly size: number;
  readonly root: string;
  readonly head: string;
  /** What the signatures are over. */
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

interface LedgerLine {
  readonly text: string;
  readonly seq: number;
  readonly prev: string;
  readonly hash: Uint8Array<ArrayBuffer>;
}

const ZERO_HASH = '0'.repeat(64);
export const utf8 = new TextEncoder();

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
export const unhex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export function unbase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** SHA-256 over a prefix byte and parts: 0 for a leaf, 1 for a node (RFC 6962 section 2.1). */
export async function sha256(prefix: number | null, ...parts: Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const all = prefix === null ? parts : [Uint8Array.of(prefix), ...parts];
  const joined = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined));
}

/**
 * Every check in order; what a failed one makes meaningless is skipped. Without a vkey no signature is judged.
 * @param vkey a C2SP verifier key, `<origin>+<8 hex>+<base64>`
 */
export async function verifyLedger(data: EmbeddedLedger, vkey: string | null): Promise<BrowserCheck[]> {
  const checks: BrowserCheck[] = [];
  const step = async (name: BrowserCheck['name'], check: () => string | Promise<string>): Promise<void> => {
    if (checks.some(({ status }) => status === 'fail')) {
      checks.push({ name, status: 'skipped', detail: 'not looked at: a check before it failed' });
      return;
    }
    try {
      checks.push({ name, status: 'pass', detail: await check() });
    } catch (error) {
      const status = error instanceof Unsigned ? 'skipped' : 'fail';
      checks.push({ name, status, detail: error instanceof Error ? error.message : String(error) });
    }
  };
  let lines: LedgerLine[] = [];
  let unsigned: number | null = null;
  await step('lines', async () => {
    lines = await readLines(data.ledger);
    return `${lines.length} lines, each in its one canonical form`;
  });
  await step('chain', () => chain(lines, data));
  await step('root', async () => {
    unsigned = await root(lines, data);
    return `the RFC 6962 root over ${data.size} lines is the one shown`;
  });
  if (data.checkpoints.every(({ before, after }) => before === null && after === null)) {
    checks.push({ name: 'signatures', status: 'skipped', detail: 'there are none: these lines are unsigned' });
  } else if (vkey === null) {
    checks.push({ name: 'signatures', status: 'skipped', detail: 'paste a public key from elsewhere to check them' });
  } else {
    await step('signatures', () => signatures(data, unsigned, vkey));
  }
  return checks;
}

async function readLines(text: string): Promise<LedgerLine[]> {
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line does not end in a newline');
  const texts = text === '' ? [] : text.slice(0, -1).split('\n');
  return Promise.all(
    texts.map(async (line, index) => {
      const value: unknown = parse(line);
      if (typeof value !== 'object' || value === null || JSON.stringify(value) !== line) {
        throw new Error(`line ${index + 1} is not canonical JSON`);
      }
      const { seq, prev } = value as Record<string, unknown>;
      if (typeof seq !== 'number' || typeof prev !== 'string') throw new Error(`line ${index + 1} has no seq or prev`);
      return { text: line, seq, prev, hash: await sha256(0, utf8.encode(line)) };
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function chain(lines: readonly LedgerLine[], { checkpoints, head }: EmbeddedLedger): string {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const stretch = checkpoints.find(({ first_seq }) => first_seq === line.seq);
    if (index === 0 || (stretch !== undefined && before?.seq !== line.seq - 1)) {
      if (stretch === undefined) throw new Error(`line ${index + 1}: no stretch begins at entry ${line.seq}`);
      const expected = stretch.before === null ? ZERO_HASH : checkpoint(stretch.before).head;
      if (line.prev !== expected) throw new Error(`line ${index + 1}: prev is not the head of the checkpoint before`);
    } else if (before === undefined || line.seq !== before.seq + 1 || line.prev !== hex(before.hash)) {
      throw new Error(`line ${index + 1} does not follow from the line before`);
    }
  }
  const last = lines[lines.length - 1];
  if ((last === undefined ? ZERO_HASH : hex(last.hash)) !== head)
    throw new Error('the last line is not the head shown');
  return 'every line names the hash of the one before; the last is the head shown';
}

/**
 * Grows the tree over each stretch, and compares it with the checkpoints around it.
 * @returns the first line that no checkpoint covers; null when all are covered
 */
async function root(lines: readonly LedgerLine[], data: EmbeddedLedger): Promise<number | null> {
  let found = '';
  let size = 0;
  let unsigned: number | null = null;
  for (const [index, stretch] of data.checkpoints.entries()) {
    const end = data.checkpoints[index + 1]?.first_seq ?? Number.POSITIVE_INFINITY;
    const tree = stretch.frontier.map(unhex);
    size = stretch.first_seq;
    if (tree.length !== setBits(size))
      throw new Error(`stretch ${index + 1}: the frontier is not one of ${size} lines`);
    if (stretch.before !== null)
      await compare(checkpoint(stretch.before), size, tree, null, `before stretch ${index + 1}`);
    const after = stretch.after === null ? null : checkpoint(stretch.after);
    let reached = after === null;
    for (const line of lines.filter(({ seq }) => seq >= stretch.first_seq && seq < end)) {
      await append(tree, size, line.hash);
      size++;
      if (after?.size === size) {
        await compare(after, size, tree, hex(line.hash), `after stretch ${index + 1}`);
        reached = true;
      }
    }
    if (!reached) throw new Error(`no line reaches the checkpoint after stretch ${index + 1}`);
    if (after?.size !== size) unsigned ??= after?.size ?? stretch.first_seq;
    found = hex(await rootOf(tree));
  }
  if (size !== data.size || found !== data.root)
    throw new Error(`the lines give another root than the one shown: ${found}`);
  return unsigned;
}

async function compare(
  point: Checkpoint,
  size: number,
  tree: readonly Uint8Array[],
  head: string | null,
  where: string,
): Promise<void> {
  const fits = point.size === size && point.root === hex(await rootOf(tree)) && (head === null || point.head === head);
  if (!fits) throw new Error(`the checkpoint ${where} does not fit the lines`);
}

async function append(tree: Uint8Array[], size: number, leaf: Uint8Array): Promise<void> {
  let hash = leaf;
  // Each trailing one bit of the size is a subtree as large as the one just made: they merge.
  for (let n = size; n % 2 === 1; n = Math.floor(n / 2)) hash = await sha256(1, tree.pop() as Uint8Array, hash);
  tree.push(hash);
}

async function rootOf(tree: readonly Uint8Array[]): Promise<Uint8Array> {
  let hash: Uint8Array | null = null;
  for (const subtree of tree.toReversed()) hash = hash === null ? subtree : await sha256(1, subtree, hash);
  return hash ?? sha256(null);
}

function setBits(n: number): number {
  let bits = 0;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}

/** A signed checkpoint: C2SP tlog-checkpoint in a signed note. */
export function checkpoint(source: string): Checkpoint {
  const split = source.lastIndexOf('\n\n');
  const text = source.slice(0, split + 1);
  const [, size, base64, head] =
    /^[^\n]+\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/=]{44})\nhead ([0-9a-f]{64})\nparent [0-9a-f]{40,64}\nbase [0-9a-f]{40,64}\nfiles [0-9a-f]{64}\n$/.exec(
      text,
    ) ?? [];
  if (split < 0 || size === undefined || base64 === undefined || head === undefined)
    throw new Error('a checkpoint is malformed');
  const signatures = source
    .slice(split + 2, -1)
    .split('\n')
    .map((line) => {
      const [, name, bytes] = /^\u2014 (\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
      if (name === undefined || bytes === undefined) throw new Error('a signature line is malformed');
      return { name, bytes: unbase64(bytes) };
    });
  return { size: Number(size), root: hex(unbase64(base64)), head, text, signatures };
}

/** What holds, but proves nothing of all lines. */
class Unsigned extends Error {}

/** The key signed every checkpoint after lines; the one before may be of another key, which signed until a rotation. */
async function signatures({ checkpoints }: EmbeddedLedger, unsigned: number | null, vkey: string): Promise<string> {
  const key = await readKey(vkey.trim());
  let signed = 0;
  for (const [index, { before, after }] of checkpoints.entries()) {
    if (before !== null) await isSigned(before, key, `the checkpoint before stretch ${index + 1}`);
    if (after === null) continue;
    await requireSigned(after, key, `the checkpoint after stretch ${index + 1}`);
    signed++;
  }
  if (unsigned !== null) throw new Unsigned(`the lines from seq ${unsigned} on are under no signed checkpoint`);
  return `this key signed all ${signed} checkpoints after these lines, which cover every line`;
}

export type PublicKey = Awaited<ReturnType<typeof readKey>>;

/** @throws Error for a checkpoint that the key did not sign */
export async function requireSigned(source: string, key: PublicKey, what: string): Promise<void> {
  if (!(await isSigned(source, key, what))) throw new Error(`${what} is not signed by this key`);
}

/** @throws Error for a checkpoint of another ledger, or with a signature of the key that does not hold */
async function isSigned(source: string, key: PublicKey, what: string): Promise<boolean> {
  const { text, signatures: lines } = checkpoint(source);
  if (!text.startsWith(`${key.origin}\n`)) throw new Error(`${what} is of another origin than this key`);
  const mine = lines.filter(({ name, bytes }) => name === key.origin && hex(bytes.slice(0, 4)) === key.hash);
  for (const { bytes } of mine) {
    const holds = await crypto.subtle.verify('Ed25519', key.publicKey, bytes.slice(4), utf8.encode(text));
    if (!holds) throw new Error(`the signature of ${what} does not hold`);
  }
  return mine.length > 0;
}

export async function readKey(vkey: string): Promise<{ origin: string; hash: string; publicKey: CryptoKey }> {
  const [, origin, hash, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(vkey) ?? [];
  if (origin === undefined || hash === undefined || base64 === undefined)
    throw new Error('this is no public key: a line of trusted-keys has the form <origin>+<8 hex>+<base64>');
  const encoded = unbase64(base64);
  const digest = await sha256(null, utf8.encode(`${origin}\n`), encoded);
  if (encoded[0] !== 1 || hex(digest.slice(0, 4)) !== hash)
    throw new Error('a digit is wrong in this public key: its hash does not fit its name and key');
  try {
    return {
      origin,
      hash,
      publicKey: await crypto.subtle.importKey('raw', encoded.slice(1), 'Ed25519', false, ['verify']),
    };
  } catch {
    throw new Error('this browser cannot check Ed25519 signatures: use marketops verify');
  }
}
