'use strict';
// npm runs this before the tests: the sources are TypeScript that only Node 24 strips by itself.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Node >= 24 needed, this is ${process.version}. \`npm ci\` installs one at node_modules/.bin/node ` +
      '(not with --omit=optional); npm scripts use it by themselves.',
  );
  process.exit(1);
}
