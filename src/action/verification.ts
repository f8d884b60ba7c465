import type { Expected } from './inputs-verify.ts';
import { shown } from 'canonical-json/places';
import { gravest } from '../verify/verdict.ts';
import type { About, CheckStatus, Report } from '../verify/verdict.ts';
import type { Pins } from '../verify/keys.ts';
import { MarketOpsError } from '../core/errors.ts';
import { digestOf } from '../core/digest.ts';
import { readTrustedKeys } from '../protocol/trusted-keys.ts';
import { TRUSTED_KEYS_PATH } from '../protocol/vocabulary.ts';
import { approverLists, defaultBranch } from '../operations/default-branch.ts';
import type { GitHubReader } from '../operations/ports.ts';
import { decision } from '../report/decision.ts';
import type { Decision } from '../report/decision.ts';
import { code, details, prose, table } from 'foreign-text/markdown';
import { counted } from '../report/subject.ts';
import { boxPart } from '../report/summary-parts.ts';
import { MEANINGS, verdictDecision } from '../report/verdict.ts';

/** What a verify job adds to the verifier: keys of the default branch, a summary, and a reason to fail. */

/** The keys that the owners of a repository list, whatever a checkout holds. @throws MarketOpsError */
export async function ownersPins(reader: GitHubReader, repository: string): Promise<Pins> {
  const { read, commit, branch } = await defaultBranch(reader, repository);
  const [bytes, lists] = await Promise.all([read(TRUSTED_KEYS_PATH), approverLists(reader, repository, branch)]);
  const missing = bytes === null ? ', where there is no such file' : '';
  const from = `${TRUSTED_KEYS_PATH} of the default branch at ${commit}${missing}`;
  const keys = bytes === null ? [] : readTrustedKeys(bytes, from);
  return { keys, from, approvers: new Set(lists.map(digestOf)) };
}

const SIGNS: Readonly<Record<CheckStatus, string>> = {
  ok: '✅',
  failed: '❌ failed',
  unverifiable: '❔ unverifiable',
  missing: '❔ missing',
  unpinned: '❔ unpinned',
  skipped: 'skipped',
  not_applicable: '–',
};

/** The box of a verdict. @param failure why the job fails, whatever the verdict */
export function verificationBox(report: Report, what: string, keys: Pins, failure: MarketOpsError | null): Decision {
  const told = verdictDecision(report, `${keys.keys.length} from ${keys.from}`);
  const box = { ...told, rows: [{ label: 'What', lines: [[{ name: what, limit: 200 }]] }, ...told.rows] };
  if (report.verdict !== 'VERIFIED' || failure === null) return box;
  const about = [{ prose: failure.message, limit: 1000 }];
  const blocker = { title: 'Not the proof that is required', code: failure.code, about };
  const { title, sentence, rows } = box;
  return decision('found', { title, sentence, rows, label: 'VERIFIED, but of something else', blockers: [blocker] });
}

/** The same as Markdown, with every check; its details hold foreign text. */
export function verificationSummary(decision: Decision, { checks, head }: Report): string {
  const rows = checks.map(({ name, status, detail }) => [SIGNS[status], name.replaceAll('_', ' '), prose(detail, 300)]);
  return [
    boxPart({ decision }),
    ...(head === null ? [] : [`Head ${code(head)}`]),
    details(counted(checks.length, 'check'), table(['', 'Check', 'What it found'], rows)),
    '',
  ].join('\n\n');
}

/** Why the job must fail: whatever is not VERIFIED. */
export function verificationFailure({ verdict, checks }: Report, what: string): MarketOpsError | null {
  if (verdict === 'VERIFIED') return null;
  const cause = gravest(checks);
  const told = cause === undefined ? '' : ` ${cause.name}: ${cause.detail}.`;
  return new MarketOpsError(
    'proof_not_verified',
    `${what} is ${verdict}. ${MEANINGS[verdict]}${told} Do not rely on it; the job summary has every check.`,
  );
}

/** Why the job must fail though the proof holds: it is about something else than the job requires. */
export function otherProof(
  about: About | undefined,
  expected: readonly Expected[],
  what: string,
): MarketOpsError | null {
  const differs = expected.filter(({ fact, value }) => !isSame(fact, value, about?.[fact] ?? null));
  if (differs.length === 0) return null;
  const told = differs.map(({ input, fact, value }) => {
    const found = about === undefined ? 'what is no proof of one run' : shown(about[fact]);
    return `${input}: expected ${shown(value)}, found ${found}`;
  });
  return new MarketOpsError(
    'proof_of_another',
    `${what} is VERIFIED, but not the proof that is required. ${told.join('; ')}.`,
  );
}

/** GitHub's names are the same whatever their case. */
function isSame(fact: keyof About, wanted: string, found: string | null): boolean {
  return fact === 'repository' ? wanted.toLowerCase() === found?.toLowerCase() : wanted === found;
}
