import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file system in memory. */
const MEMORY = '/dev/shm';
const NAME = 'marketops-tests-';
/** What must be free there, and twice that of memory: tests have never needed a tenth of it at once. */
const LEAST = 2 ** 30;

/** Whether programs can be started from there, and there is room: not in a container as Docker makes it. */
function isFit() {
  if (!existsSync(MEMORY)) return false;
  const mount = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .find((line) => line.split(' ')[1] === MEMORY);
  const { bavail, bsize } = statfsSync(MEMORY);
  const options = mount?.split(' ')[3]?.split(',') ?? ['noexec'];
  return !options.includes('noexec') && bavail * bsize >= LEAST && process.availableMemory() >= 2 * LEAST;
}

function isAlive(pid, folder) {
  if (statSync(folder).uid !== process.getuid()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Tests write and delete hundreds of thousands of small files, and the action waits for the disk before each effect: where
 * a file system in memory is at hand, the temporary files of all of them are there. TMPDIR, when set, has its way.
 */
export default function setUp() {
  if (process.env.TMPDIR !== undefined || !isFit()) return;
  for (const name of readdirSync(MEMORY)) {
    // Of a run that was killed; what is somebody else's counts as alive.
    const pid = name.startsWith(NAME) ? Number(name.slice(NAME.length)) : NaN;
    if (pid > 0 && !isAlive(pid, join(MEMORY, name))) rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
  const folder = join(MEMORY, `${NAME}${process.pid}`);
  mkdirSync(folder, { mode: 0o700 });
  process.env.TMPDIR = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
