// What semantic-release would publish, without publishing: the version as an output of the step, the notes as notes.md.
import { appendFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import semanticRelease from 'semantic-release';

const { GITHUB_OUTPUT = '', GITHUB_REPOSITORY = '', GITHUB_SERVER_URL = '' } = process.env;
const found = await semanticRelease({
  dryRun: true,
  // Where it looks whether it could push: here, so that no token needs to be able to.
  repositoryUrl: `file://${process.cwd()}`,
  plugins: ['@semantic-release/commit-analyzer', '@semantic-release/release-notes-generator'],
});
if (found !== false) {
  const { version, notes } = found.nextRelease;
  appendFileSync(GITHUB_OUTPUT, `version=${version}\n`);
  writeFileSync('notes.md', notes.replaceAll(`https:${process.cwd()}`, `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`));
}
