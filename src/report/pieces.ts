import type { Piece, Pieces } from '../operations/words.ts';
import { formatSize } from '../core/amounts.ts';
import { cut, cutName, visibleLine, visibleName } from 'foreign-text/visible';

/** How much of a foreign text is shown; `plan.json` and the ledger hold all of it. */
export const NAME_LIMIT = 300;
export const TEXT_LIMIT = 4000;

/** Pieces as text in which nothing is invisible. */
export const piecesText = (pieces: Pieces): string => pieces.map(pieceText).join('');

function pieceText(one: Piece): string {
  if (typeof one === 'string') return one;
  if ('name' in one) return cutName(visibleName(one.name), one.limit ?? NAME_LIMIT);
  if ('digest' in one) return one.digest;
  if ('bytes' in one) return formatSize(one.bytes);
  return cut(visibleLine(one.prose), one.limit ?? TEXT_LIMIT);
}
