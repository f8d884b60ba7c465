import type { ReportInput } from './input.ts';

/** Why no verification of this proof can succeed, for people; null where it can. */
export function unverifiable({
  proof: { run },
  checkpoints,
}: Pick<ReportInput, 'proof' | 'checkpoints'>): string | null {
  if ((checkpoints.at(-1)?.after ?? null) !== null) return null;
  if (run.mode === 'dry_run') return 'A dry run is not signed: `marketops verify` can only call it SELF_CONSISTENT.';
  const why =
    run.result === 'authorized' ? 'Only the execute job writes to the ledger' : 'This run could not sign or write';
  return `${why}: \`marketops verify\` can only call this proof INCOMPLETE.`;
}

/** How anybody downloads this proof and checks it, as shell commands; one of them a line. */
export function verifyCommands({ proof, links }: Pick<ReportInput, 'proof' | 'links'>): readonly string[] {
  const { run } = proof;
  const folder = links.artifact ?? 'marketops-proof';
  const host = links.server === 'https://github.com' ? '' : `${new URL(links.server).host}/`;
  const cli = links.action === null ? 'marketops' : `npx github:${links.action}#v${run.action_version}`;
  const download =
    links.artifact === null
      ? '# the proof is no artifact of this run: name its folder below (output proof-path), wherever the job stored it'
      : `gh run download ${run.run_id} --repo ${shell(host + run.repository)} --name ${shell(folder)} --dir ${shell(folder)}`;
  return [
    download,
    'git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys',
    `${cli.split(' ').map(shell).join(' ')} verify ${shell(folder)} --trusted-keys trusted-keys`,
  ];
}

/** One word of a POSIX shell, quoted only where it must be. */
function shell(word: string): string {
  return /^[\w./:@%+#-]+$/.test(word) && !word.startsWith('#') ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
