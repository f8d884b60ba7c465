// Loaded before the measured program: at its end, writes what it took to the file that BENCH_PEAK names, as JSON: `peak`
// of its memory in kB and `cpu`, user and system with that of the processes it waited for, in ms.
// VmHWM is of this program alone; maxRSS begins at what the process that started it held.
const { readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');
const file = process.env.BENCH_PEAK;
delete process.env.BENCH_PEAK;
const MS_PER_TICK = 10;
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  let peak = maxRSS;
  let children = 0;
  try {
    peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
    // proc(5): cutime and cstime are the 16th and 17th field, the 14th and 15th after the name in brackets.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    children = (Number(fields[13]) + Number(fields[14])) * MS_PER_TICK;
  } catch {
    // Not Linux.
  }
  writeFileSync(file, JSON.stringify({ peak, cpu: (userCPUTime + systemCPUTime) / 1000 + children }));
});
