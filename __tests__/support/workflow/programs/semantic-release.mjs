// semantic-release's dry run, as far as the examples use it: version and notes from the commits since the newest tag.
import { execFileSync } from 'node:child_process';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();

export default async function semanticRelease({ dryRun, repositoryUrl, plugins }) {
  if (dryRun !== true || plugins.some((name) => !/(?:analyzer|generator)$/.test(name)))
    throw new Error('It would publish');
  // It looks whether it could push, with the rights of the job.
  git('push', '--dry-run', '--quiet', repositoryUrl, 'HEAD:main');
  const tag = git('tag', '--list', 'v*', '--sort=-v:refname').split('\n')[0];
  const subjects = git('log', '--format=%s', tag === '' ? 'HEAD' : `${tag}..HEAD`).split('\n');
  const told = subjects.filter((subject) => /^(?:feat|fix): /.test(subject));
  if (told.length === 0) return false;
  const [major, minor, patch] = (tag || 'v0.0.0').slice(1).split('.').map(Number);
  const next = told.some((subject) => subject.startsWith('feat')) ? [major, minor + 1, 0] : [major, minor, patch + 1];
  const version = tag === '' ? '1.0.0' : next.join('.');
  const base = repositoryUrl.replace('file://', 'https:');
  const notes = [
    `# [${version}](${base}/compare/${tag}...v${version})`,
    '',
    ...told.map((of) => `* ${of.split(': ')[1]}`),
  ];
  return { nextRelease: { version, notes: `${notes.join('\n')}\n` } };
}
