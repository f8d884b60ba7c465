// `npm run bench -- ledger|report [arguments]`: each prints its figures beside a reference from the same run.
const [name = '', ...rest] = process.argv.slice(2);
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  ledger: () => import('./ledger.ts'),
  report: () => import('./report.ts'),
};
const bench = benches[name];
if (bench === undefined) {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')}`);
  process.exitCode = 2;
} else {
  process.argv = [...process.argv.slice(0, 2), ...rest];
  await bench();
}
export {};
