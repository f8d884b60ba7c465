#!/usr/bin/env node
// Loads nothing before it knows that this Node can: an older one would answer with a stack trace.
const [major] = process.version.slice(1).split('.');
if (Number(major) < 22) {
  console.error(
    `marketops: this is Node ${process.version}, and Node 24 is needed: take it from https://nodejs.org, or put \`npx --package=node@24\` in front`,
  );
  process.exitCode = 2;
} else {
  require('../bundle/index.js').cli();
}
