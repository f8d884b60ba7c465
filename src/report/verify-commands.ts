import type { ReportInput } from './input.ts';

/** How anybody downloads this proof and checks it, as shell commands; one of them a line. */
export function verifyCommands({ proof, links }: Pick<ReportInput, 'proof' | 'links'>): readonly string[] {
  const { run } = proof;
  const folder = links.artifact ?? 'marketops-proof';
  const host = links.server === 'https://github.com' ? '' : `${new URL(links.server).host}/`;
  const cli = links.action === null ? 'marketops' : `npx github:${links.action}#v${run.action_version}`;
  return [
    `gh run download ${run.run_id} --repo ${shell(host + run.repository)} --name ${shell(folder)} --dir ${shell(folder)}`,
    'git fetch origin && git show origin/HEAD:.marketops/trusted-keys > trusted-keys',
    `${cli.split(' ').map(shell).join(' ')} verify ${shell(folder)} --trusted-keys trusted-keys`,
  ];
}

/** One word of a POSIX shell, quoted only where it must be. */
function shell(word: string): string {
  return /^[\w./:@%+#-]+$/.test(word) && !word.startsWith('#') ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
