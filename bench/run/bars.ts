import { figure } from '../table.ts';
import type { Sample } from './sample.ts';
import { isUpload, tripsOf } from './trips.ts';

/** A median of the runs of one case, `3` or `3 again` for a release with so many assets; NaN when it was not measured. */
export type Of = (which: string, subject: string, figureOf: (taken: Sample) => number) => number;

const trips = ({ exchanges }: Sample): number => tripsOf(exchanges).length;
const calls = ({ exchanges }: Sample): number => exchanges.length;
const uploadTrips = ({ exchanges }: Sample): number => tripsOf(exchanges.filter(isUpload)).length;
const wall = ({ wall: ms }: Sample): number => ms;
const cpu = ({ cpu: ms }: Sample): number => ms;
const peak = ({ peak: mb }: Sample): number => mb;
const first = ({ firstRequest }: Sample): number => firstRequest;
const line = ({ firstLine }: Sample): number => firstLine;

/** What a governed run may cost, beside what other ways of doing the same cost in this run of the bench. Printed, never asserted. */
export function printBars(of: Of, latency: number): void {
  const bar = (what: string, value: number, most: number): void => {
    if (Number.isNaN(value) || Number.isNaN(most)) return;
    console.log(`${value <= most ? 'holds ' : 'MISSED'}  ${what}: ${figure(value)}, at most ${figure(most)}`);
  };
  const times = (
    what: string,
    most: number,
    figureOf: (taken: Sample) => number,
    { which = '3', ours = 'prod run', than = 'softprops' } = {},
  ): void => bar(`${what}, × ${than}`, of(which, ours, figureOf) / of(which, than, figureOf), most);
  const again = { which: '3 again' };
  const many = { which: '100', than: 'bare script' };

  console.log(`\nBars, at ${latency} ms a call`);
  // Without a latency, requests that are sent together are answered before the next arrives: nothing to count.
  if (latency > 0) {
    bar('1. trips: dry run', of('3', 'dry run', trips), 1);
    bar('1. trips: nothing to do', of('3 again', 'prod run', trips), 2);
    bar('1. trips: 3 assets', of('3', 'prod run', trips), 7);
    bar('1. trips: 100 assets', of('100', 'prod run', trips), 6 + of('100', 'prod run', uploadTrips));
    bar('1. calls: 3 assets', of('3', 'prod run', calls), 18);
    times('2. wall: 3 assets', 1.1, wall);
    times('2. wall: 3 assets', 2.2, wall, { than: 'bare script' });
    times('2. wall: nothing to do', 1.15, wall, again);
    times('2. wall: 100 assets', 1.3, wall, many);
  }
  times('3. processor: 3 assets', 1.6, cpu);
  times('3. processor: nothing to do', 2, cpu, again);
  times('3. peak memory: 3 assets', 0.95, peak);
  times('4. first request of a dry run', 0.8, first, { ours: 'dry run' });
  const beyond = of('3', 'dry run', line) - of('3', 'empty Node process', wall);
  bar('4. first line, ms after an empty Node process ends', beyond, 50);
}
