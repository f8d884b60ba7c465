import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Embedded } from '../../../src/report/page/recompute.ts';

/** The data that a page holds, taken out and put back. */

const DATA = /(id="ledger">)([^<]*)(<)/;

export function unpacked(html: string): Embedded {
  const packed = Buffer.from(DATA.exec(html)?.[2] ?? '', 'base64');
  return JSON.parse(inflateRawSync(packed).toString()) as Embedded;
}

export function repacked(html: string, data: Embedded): string {
  const packed = deflateRawSync(JSON.stringify(data)).toString('base64');
  return html.replace(DATA, (_, before: string, __, after: string) => `${before}${packed}${after}`);
}
