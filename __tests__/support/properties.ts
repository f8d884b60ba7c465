import fc from 'fast-check';

/**
 * Properties: CI tries the same cases every time, so that a failure there is of the change at hand; `npm run fuzz` and
 * a run by hand try new ones. FUZZ_RUNS is how many cases each property gets that does not name a number itself.
 */
const { CI, FUZZ_RUNS } = process.env;
if (FUZZ_RUNS !== undefined) fc.configureGlobal({ numRuns: Number(FUZZ_RUNS) });
else if (CI === 'true') fc.configureGlobal({ seed: 20_260_101 });
