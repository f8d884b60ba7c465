/**
 * The pieces, one late, and the last only after `finish` has found nothing wrong with the whole: who is sent them never
 * has all bytes of what turned out to be something else. Takes and gives pieces that are lent until the next is asked for.
 * @param look sees each piece as it comes
 * @param finish throws when the whole is not what it should be
 */
export async function* heldBack(
  pieces: AsyncIterable<Uint8Array | string>,
  look: (piece: Uint8Array) => void,
  finish: () => void,
): AsyncGenerator<Uint8Array> {
  // One buffer for all pieces: garbage outside the heap is collected late, and would add up to most of the file.
  let buffer = Buffer.alloc(0);
  let held: Uint8Array | null = null;
  for await (const lent of pieces) {
    const piece = typeof lent === 'string' ? Buffer.from(lent) : lent;
    look(piece);
    if (held !== null) yield held;
    if (buffer.length < piece.length) buffer = Buffer.allocUnsafeSlow(piece.length);
    buffer.set(piece);
    held = buffer.subarray(0, piece.length);
  }
  finish();
  if (held !== null) yield held;
}
