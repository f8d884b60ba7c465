import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { formatTime } from '../../core/clock.ts';
import { cutName, visibleName } from 'foreign-text/visible';
import { formatDuration } from '../subject.ts';
import type { Lane, Mark, Timeline } from '../timeline.ts';
import { FATE_WORDS } from '../fates.ts';
import { Name, Prose, Symbol } from './parts.ts';

/** The timeline as a picture, and as the table that it is drawn from, for those who do not see it. */

/** Of a lane, in pixels; across, everything is a part of the width, so that it fits any. */
const HEIGHT = 42;
const TOP = 36;
/** What is left out of the axis takes so much of the width. */
const GAP = 16;

export function TimelinePicture(timeline: Timeline): JSX.Element {
  const { from, to, gaps, lanes } = timeline;
  const x = scaleOf(timeline);
  const height = TOP + HEIGHT * lanes.length + 8;
  const drawn = lanes.map((lane, i) => DrawnLane(lane, i, { x, lanes }));
  const marks = new Set(lanes.flatMap((lane) => lane.marks.map(({ what }) => what)));
  const told = lanes.some(({ waits }) => waits !== null) ? ['thin line: begun, waits for another'] : [];
  return h(
    'figure',
    { class: 'drawn' },
    h(
      'svg',
      { role: 'img', 'aria-label': 'Timeline; the table below says the same', width: '100%', height, class: 'lanes' },
      h('text', { x: 0, y: 13, class: 'axis' }, formatTime(from).slice(11, 19)),
      h('text', { x: '100%', y: 13, class: 'axis end' }, formatTime(to).slice(11, 19)),
      gaps.map((gap) => [
        rect('gap', x(gap.from), x(gap.to), TOP, height - TOP),
        h('text', { x: percent(x(gap.from)), y: 30, class: 'axis' }, `${formatDuration(gap.to - gap.from)} \u2026`),
      ]),
      drawn,
    ),
    h(
      'figcaption',
      { class: 'meta' },
      h('span', null, `${formatDuration(to - from)} in all, UTC`),
      [...marks].map((what) => [' \u00b7 ', h('span', { class: 'legend' }, Glyph(what), ` ${LEGEND[what]}`)]),
      told.map((text) => ` \u00b7 ${text}`),
      gaps.length === 0 ? null : ' \u00b7 grey: left out of the axis',
    ),
  );
}

const LEGEND: Readonly<Record<Mark['what'], string>> = {
  receipt: 'receipt',
  stopped: 'stopped',
  seen: 'left by an earlier run',
  person: 'approval',
  key: 'signature',
};

/** Where a time is, in percent of the width. */
function scaleOf({ from, to, gaps }: Timeline): (time: number) => number {
  const left = gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0);
  const perMs = (100 - GAP * gaps.length) / Math.max(1, to - from - left);
  return (time) =>
    gaps.reduce(
      (place, gap) => {
        const within = Math.min(Math.max(time - gap.from, 0), gap.to - gap.from);
        return place + within * (GAP / (gap.to - gap.from) - perMs);
      },
      (time - from) * perMs,
    );
}

const percent = (place: number): string => `${Math.min(100, Math.max(0, place)).toFixed(2)}%`;

function rect(look: string, from: number, to: number, y: number, height: number): JSX.Element {
  return h('rect', { class: look, x: percent(from), width: percent(to - from), y, height });
}

/** Its name above, its bars below, and a line from each lane that it depends on. */
function DrawnLane(
  lane: Lane,
  index: number,
  { x, lanes }: { readonly x: (time: number) => number; readonly lanes: readonly Lane[] },
): JSX.Element {
  const { title, name, fate, waits, works, marks, after } = lane;
  const top = TOP + HEIGHT * index;
  const middle = top + 28;
  const begin = works[0] ?? null;
  const line = (look: string, from: number, to: number, y1: number, y2: number): JSX.Element =>
    h('line', { class: look, x1: percent(from), x2: percent(to), y1, y2 });
  const links = after.slice(0, 8).flatMap((other) => {
    const end = lanes[other]?.works.at(-1)?.to;
    if (end === undefined || begin === null) return [];
    return [
      line('link', x(end), x(end), TOP + HEIGHT * other + 28, middle),
      line('link', x(end), x(begin.from), middle, middle),
    ];
  });
  const words = wordsOf(fate);
  return h(
    'g',
    { class: `lane ${fate}` },
    links,
    waits === null ? null : line('waits', x(waits.from), x(waits.to), middle, middle),
    works.map(({ from, to }) => rect('works', x(from), x(to), middle - 5, 10)),
    marks.map(({ at, what }) => h('svg', { x: percent(x(at)), y: middle, class: 'at' }, Glyph(what, true))),
    h(
      'text',
      { x: 0, y: top + 15 },
      `${words.symbol} ${title}${name === '' ? '' : ` ${cutName(visibleName(name), 20)}`}`,
    ),
  );
}

function wordsOf(fate: Lane['fate']): { readonly symbol: string; readonly word: string } {
  if (fate === 'approved') return { symbol: '\u2713', word: 'given' };
  return fate === 'open' ? { symbol: '\u25d4', word: 'waited for' } : FATE_WORDS[fate];
}

const GLYPHS: Readonly<Record<Mark['what'], string>> = {
  receipt: 'M0-5 5 0 0 5-5 0z',
  stopped: 'M-5-3-3-5 0-2 3-5 5-3 2 0 5 3 3 5 0 2-3 5-5 3-2 0z',
  seen: 'M-1-6-1-4A4.5 4.5 0 1 0 4.5 1L2.5 1A2.5 2.5 0 1 1-1-2L-1 0 3-3z',
  person: 'M0-8a3.2 3.2 0 1 1-.01 0zM-6 7a6 7.2 0 0 1 12 0z',
  key: 'M-4-4a4 4 0 1 1-.01 0zM-.5-1.2H8V3.5H5.6V1H-.5z',
};

/** Around a point of the picture, or in a line of text. */
function Glyph(what: Mark['what'], inPicture = false): JSX.Element {
  const beside = inPicture && what === 'key' ? { transform: 'translate(14)' } : {};
  const path = h('path', { d: GLYPHS[what], class: `mark ${what}`, ...beside });
  return inPicture ? path : h('svg', { viewBox: '-9 -9 18 18', class: 'glyph', 'aria-hidden': 'true' }, path);
}

/** A row a lane: what became of it and what it is come first. */
export function TimelineTable({ lanes }: Timeline): JSX.Element {
  const head = ['What', 'When', 'Notes'];
  const row = (lane: Lane): JSX.Element => {
    const { symbol, word } = wordsOf(lane.fate);
    const all = [...(lane.waits === null ? [] : [lane.waits]), ...lane.works];
    const from = Math.min(...all.map((span) => span.from), ...lane.marks.map(({ at }) => at));
    const to = Math.max(...lane.works.map((span) => span.to), 0);
    const took = to - (lane.works[0]?.from ?? to);
    const cells: ComponentChildren[] = [
      [Symbol({ symbol }), ` ${lane.title} `, lane.name === '' ? null : Name(lane.name, 60), ` ${word}`],
      from === Infinity ? '' : `${formatTime(from).slice(11, 23)}${to === 0 ? '' : ` \u00b7 ${formatDuration(took)}`}`,
      [
        ...lane.after.flatMap((other) => (lanes[other] === undefined ? [] : [`after ${nameOf(lanes[other])}`])),
        ...lane.notes,
      ].map((note, i) => [i === 0 ? '' : ', ', Prose(note, 200)]),
    ];
    return h(
      'tr',
      null,
      cells.map((cell) => h('td', null, cell)),
    );
  };
  return h(
    'table',
    { class: 'files' },
    h('caption', null, 'The timeline as a table (UTC)'),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        head.map((text) => h('th', { scope: 'col' }, text)),
      ),
    ),
    h('tbody', null, lanes.map(row)),
  );
}

const nameOf = ({ title, name }: Lane): string => `${title} ${cutName(visibleName(name), 30)}`.trim();
