import { z } from 'zod';
import { shortSha } from '../core/amounts.ts';
import { changelogSections } from 'next-version/changelog';
import { peelTag } from './peel.ts';
import type { CommitInfo } from 'github-client/types';
import type { GitHubReader } from './ports.ts';
import type { ResolveContext } from './kind.ts';
import { mentionsMarker, plainText } from './marker.ts';
import { OperationError } from './failure.ts';
import type { PlannedOperation } from '../protocol/plan.ts';

/** What several kinds need to leave nothing open. */

/** The commit an operation is about: as given, or the run's own. A name becomes the full SHA it stands for now. */
export async function resolveTarget(context: ResolveContext, given: string | undefined): Promise<CommitInfo> {
  const { reader, repository, fail } = context;
  if (given === undefined && !context.isOwnRepository) {
    fail('target_missing', 'target', `${repository} is another repository: say which of its commits with \`target\``);
  }
  const target = given ?? context.commitSha;
  if (!/^[A-Za-z0-9._+@/#-]{1,250}$/.test(target) || target.startsWith('-') || target.includes('..')) {
    fail('target_invalid', 'target', `${JSON.stringify(target)} is neither a branch, a tag nor a commit`);
  }
  const isName = !/^(?:refs\/.*|[0-9a-f]{40})$/i.test(target);
  const [commit, branch, tag] = await Promise.all([
    reader.commit(repository, target),
    isName ? reader.ref(repository, `heads/${target}`) : null,
    isName ? peelTag(reader, repository, target) : null,
  ]);
  if (branch !== null && tag !== null && branch.sha !== tag.commitSha) {
    const at = `the branch is at ${shortSha(branch.sha)}, the tag at ${shortSha(tag.commitSha ?? tag.refSha)}`;
    fail(
      'target_ambiguous',
      'target',
      `${target} is a branch and a tag (${at}): write refs/heads/${target} or refs/tags/${target}`,
    );
  }
  if (commit === null)
    return fail('target_not_found', 'target', `${repository} has no commit ${JSON.stringify(target)}`);
  if (/^[0-9a-f]{40}$/i.test(target) && commit.sha !== target.toLowerCase()) {
    fail('target_invalid', 'target', `${target} is not the commit of that SHA in ${repository}`);
  }
  return commit;
}

/**
 * Text that will stand on GitHub, line ends `\n` and without trailing white space.
 * @param limit characters it may have at most
 */
export function publishable(context: ResolveContext, field: string, text: string, limit: number): string {
  const { fail } = context;
  if (!text.isWellFormed()) fail('text_invalid', field, 'holds half of a character (a lone surrogate)');
  // eslint-disable-next-line no-control-regex -- NUL and its like are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
    fail('text_invalid', field, 'holds a control character');
  if (mentionsMarker(text)) fail('marker_in_input', field, 'holds "MarketOps-Receipt:", which only MarketOps writes');
  const plain = plainText(text);
  if (plain.length > limit) fail('text_too_long', field, `has ${plain.length} characters; ${limit} are allowed`);
  return plain;
}

/** Text on one line: a name, a title, a label. */
export function publishableLine(context: ResolveContext, field: string, text: string, limit: number): string {
  const line = publishable(context, field, text, limit).trim();
  if (/[\n\r\u2028\u2029]/.test(line)) context.fail('text_invalid', field, 'must be one line');
  return line;
}

/** How an entry says its text. */
export const bodyFields = () => ({
  /** Not given: created empty, and an existing text is left as it is. */
  body: z.string().optional(),
  /** A file of the checkout, taken as it is. */
  body_file: z.string().optional(),
  /** Of `body_file`, a changelog: what stands under the heading of this version alone. */
  body_section: z.string().min(1).optional(),
  /** Whether `{{ names }}` in `body_file` are filled in. */
  template: z.boolean().default(false),
});
type BodyFields = z.infer<z.ZodObject<ReturnType<typeof bodyFields>>>;

/** The text of `body` or `body_file`; empty when neither is given. Text from a file is data, unless it says `template`. */
export async function resolveBody(context: ResolveContext, entry: BodyFields, limit: number): Promise<string> {
  const { body, body_file: file, body_section: section, template } = entry;
  if (body !== undefined && file !== undefined) {
    context.fail('field_conflict', 'body_file', 'give `body` or `body_file`, not both');
  }
  if (file === undefined) {
    const stray = template ? 'template' : section === undefined ? null : 'body_section';
    if (stray !== null) context.fail('field_conflict', stray, 'is about a `body_file`, and there is none');
    return publishable(context, 'body', body ?? '', limit);
  }
  const whole = (await context.workspace.text(file)).replace(/^\uFEFF/, '');
  const text = section === undefined ? whole : sectionOf(context, whole, file, section);
  return publishable(context, 'body_file', template ? context.fill(text, 'body_file') : text, limit);
}

function sectionOf({ fail }: ResolveContext, text: string, file: string, version: string): string {
  const { found, headings } = changelogSections(text, version);
  const [only] = found;
  const refuse = (code: string, what: string): never => fail(code, 'body_section', `${file} has ${what}`);
  const there = headings.slice(0, 8).map((title) => JSON.stringify(title));
  if (only === undefined)
    return refuse('section_missing', `no heading for ${JSON.stringify(version)}; it has ${there.join(', ') || 'none'}`);
  const lines = found.map(({ line }) => line).join(' and ');
  if (found.length > 1)
    refuse('section_ambiguous', `${found.length} headings for ${JSON.stringify(version)}: lines ${lines}`);
  return only.text || refuse('section_missing', `nothing below the heading of line ${lines}`);
}

/** Refuses names that a rule finds fault with. */
export function checkNames(
  context: ResolveContext,
  field: string,
  names: readonly string[],
  fault: (name: string) => string | null,
): void {
  names.forEach((name, index) => {
    const wrong = fault(name);
    if (wrong !== null) context.fail('name_invalid', `${field}[${index}]`, `${JSON.stringify(name)} ${wrong}`);
    if (names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase())) {
      context.fail('name_duplicate', `${field}[${index}]`, `${JSON.stringify(name)} is there twice`);
    }
  });
}

/** Refuses one name that a rule finds fault with. */
export function checkName(
  context: ResolveContext,
  field: string,
  name: string,
  fault: (name: string) => string | null,
): void {
  const wrong = fault(name);
  if (wrong !== null) context.fail('name_invalid', field, `${JSON.stringify(name)} ${wrong}`);
}

/**
 * The name of a repository may have come to mean another one since it was planned.
 * @throws OperationError `repository_changed`
 */
export async function assertSameRepository(
  { repository, repository_id }: Pick<PlannedOperation, 'repository' | 'repository_id'>,
  reader: GitHubReader,
): Promise<void> {
  const { id } = await reader.repository(repository);
  if (id === repository_id) return;
  throw new OperationError(
    'repository_changed',
    `${repository} has id ${id} now, the plan was made for id ${repository_id}: another repository bears this name. Plan again.`,
  );
}
