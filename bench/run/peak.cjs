// Loaded before the measured program: at its end, writes the peak of its memory to the file that BENCH_PEAK names.
// VmHWM in kB is of this program alone; maxRSS begins at what the process that started it held.
const { readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');
const file = process.env.BENCH_PEAK;
delete process.env.BENCH_PEAK;
process.on('exit', () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try {
    kilobytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    // Not Linux.
  }
  writeFileSync(file, String(kilobytes));
});
