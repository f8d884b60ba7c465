import { figure } from '../table.ts';
import type { Sample } from './sample.ts';
import { tripsOf } from './trips.ts';

/** A median of the runs with so many assets; NaN when it was not measured. */
export type Of = (assets: number, subject: string, figureOf: (taken: Sample) => number) => number;

const trips = ({ exchanges }: Sample): number => tripsOf(exchanges).length;

/** Trips that a governed run with a hundred assets may add. */
const BEYOND_BARE = 11;

/** What a governed run may cost, beside what it did. Printed, never asserted. */
export function printBars(of: Of, latency: number): void {
  const bar = (what: string, value: number, most: number): void => {
    if (Number.isNaN(value)) return;
    console.log(`${value <= most ? 'holds ' : 'MISSED'}  ${what}: ${figure(value)}, at most ${figure(most)}`);
  };
  const ratio = (ours: string, reference: string, figureOf: (taken: Sample) => number, assets = 3): number =>
    of(assets, ours, figureOf) / of(assets, reference, figureOf);
  const first = ({ firstRequest }: Sample): number => firstRequest;
  const wall = ({ wall: ms }: Sample): number => ms;
  const peak = ({ peak: mb }: Sample): number => mb;

  console.log(`\nBars, at ${latency} ms a call`);
  bar("1. first request of a dry run, × softprops'", ratio('dry run', 'softprops', first), 1);
  bar("1. first request of a dry run, × the bare script's", ratio('dry run', 'bare script', first), 1.5);
  bar("2. prod run, 3 assets: wall time, × the bare script's", ratio('prod run', 'bare script', wall), 3);
  // Without a latency, requests that are sent together are answered before the next arrives: nothing to count.
  if (latency > 0) {
    bar('2. prod run, 3 assets: sequential trips', of(3, 'prod run', trips), 13);
    const trip = of(100, 'prod run', trips) - of(100, 'bare script', trips);
    bar('3. prod run, 100 assets: trips beyond the bare script', trip, BEYOND_BARE);
    const most = of(100, 'bare script', wall) + BEYOND_BARE * latency;
    bar(
      `3. prod run, 100 assets: wall time, ms (the bare script's and ${BEYOND_BARE} trips)`,
      of(100, 'prod run', wall),
      most,
    );
  }
  bar("4. peak memory of a prod run, 3 assets, × softprops'", ratio('prod run', 'softprops', peak), 1.1);
  bar("4. peak memory of a prod run, 3 assets, × the bare script's", ratio('prod run', 'bare script', peak), 1.75);
}
