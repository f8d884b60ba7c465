import { stringify } from 'yaml';
import { z } from 'zod';
import { readYaml } from 'strict-yaml/read';
import { expressionsIn } from './expressions.ts';

/** The publishing steps of a workflow as operations: what docs/migrating.md says of each input, done. */

/** Something that a person has to know or do, at a line of the workflow. */
interface Told {
  readonly line: number;
  readonly text: string;
}

export interface Migration {
  /** The operations file; null where no step publishes. */
  readonly operations: string | null;
  /** The input `variables` that the file needs, a `name=${{ expression }}` a line. */
  readonly variables: readonly string[];
  readonly told: readonly Told[];
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const stepSchema = z.looseObject({
  uses: z.string().optional(),
  if: scalar.optional(),
  with: z.record(z.string(), scalar).optional(),
});
/** Of a workflow only what is looked at: the rest is GitHub's to judge. */
const workflowSchema = z.looseObject({
  jobs: z.record(
    z.string(),
    z.looseObject({ if: scalar.optional(), strategy: z.unknown().optional(), steps: z.array(stepSchema).optional() }),
  ),
});

/** What an input became: nothing more to say, or why it was left behind. */
type Carry = (given: string, draft: Draft, name: string) => string | undefined;

interface Action {
  readonly kind: string;
  readonly id: string;
  readonly inputs: Readonly<Record<string, Carry | string>>;
  /** What the action does of itself, where an input does not say otherwise; and the order of the fields. */
  readonly finish: (draft: Draft) => void;
}

/** An operation in the making. */
interface Draft {
  readonly fields: Record<string, unknown>;
  readonly given: ReadonlyMap<string, string>;
  readonly fill: (text: string) => string;
  readonly tell: (input: string | null, text: string) => void;
  /** Where the step's checkout has a folder. */
  readonly isFolder: (path: string) => boolean;
}
const has = ({ given }: Draft, input: string): boolean => (given.get(input) ?? '') !== '';
const isOn = ({ given }: Draft, input: string): boolean => given.get(input)?.toLowerCase() === 'true';

const NOT_A_FLAG = 'an expression cannot decide it: the plan is what a person approves. Write `true`, or leave it out';

const text =
  (field: string): Carry =>
  (given, { fields, fill }) => {
    fields[field] = fill(given);
    const lines = field === 'body' && /^\$\{\{[^}]*\}\}$/.test(given);
    return lines
      ? 'a variable has one line: where the text has more, write it to a file in a step before, and give `body_file`'
      : undefined;
  };
/** A flag, written where it is not what holds anyway. */
const flag =
  (field: string, usual = false): Carry =>
  (given, { fields }) => {
    if (!/^(?:true|false)$/i.test(given)) return NOT_A_FLAG;
    if (/^true$/i.test(given) !== usual) fields[field] = !usual;
    return undefined;
  };
/** What says nothing where another input is given, or is on. */
const unless =
  (is: typeof has, other: string, carry: Carry): Carry =>
  (given, draft, name) =>
    is(draft, other) ? undefined : carry(given, draft, name);
const list =
  (field: string): Carry =>
  (given, { fields, fill }) =>
    void (fields[field] = splitList(given).map(fill));
const latest: Carry = (given, { fields }) => {
  if (!/^(?:true|false|legacy)$/i.test(given)) return NOT_A_FLAG;
  fields['latest'] = given.toLowerCase() === 'legacy' ? 'legacy' : /^true$/i.test(given);
  return undefined;
};
/** Both take a full ref where they want a tag, and name the tag of the run where they get none. */
const tag: Carry = (given, { fields, fill }) =>
  void (fields['tag'] = fill(given.replaceAll(/\$\{\{\s*github\.ref\s*\}\}/g, '${{ github.ref_name }}')).replace(
    /^refs\/tags\//,
    '',
  ));
/** Inputs that need no word of their own: `finish` looks at them, or they say what is always so. */
const looked = (names: string): Record<string, Carry> =>
  Object.fromEntries(names.split(' ').map((name) => [name, () => undefined]));
/** What is so anyway when it is off. */
const whenOn =
  (said: string): Carry =>
  (given) =>
    /^false$/i.test(given) ? undefined : said;
const TOKEN = 'give it as the input `github-token` of the ship job; GITHUB_TOKEN needs none';
const FOLDER = 'give it as the input `working-directory`';
const PREVIOUS = 'generate the notes in an earlier step and hand them over as `body_file`';
const REPLACE = 'an asset that is there with other bytes is a conflict; give nightlies dated tags';

/** Lines or commas, but no comma within braces. */
const splitList = (given: string): string[] =>
  given
    .split(/\r?\n|,(?![^{}]*\})/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function assets(draft: Draft, globs: readonly string[], mustMatch: boolean, type?: string): void {
  const wanted = globs.flatMap((glob): (string | object)[] => {
    const path = draft.fill(glob).replace(/^\.\//, '');
    if (/^[~/!]|(?:^|\/)\.\.(?:\/|$)/.test(path)) {
      draft.tell(
        null,
        `\`${glob}\` is outside the checkout, or names what is not wanted: copy what is wanted into the workspace first`,
      );
      return [];
    }
    if (mustMatch && type === undefined) return [path];
    return [{ path, ...(type === undefined ? {} : { content_type: type }), ...(mustMatch ? {} : { optional: true }) }];
  });
  if (wanted.length > 0) draft.fields['assets'] = wanted;
}

function finishRelease(draft: Draft, notes: string): void {
  const { fields } = draft;
  fields['tag'] ??= '{{ ref_name }}';
  if (fields['generate_notes'] === true && (fields['body'] ?? fields['body_file']) !== undefined) {
    delete fields['generate_notes'];
    draft.tell(notes, 'GitHub’s notes were put below the text; here it is one or the other, and the text was kept');
  }
}

const SOFTPROPS: Action = {
  kind: 'publish_release',
  id: 'release',
  inputs: {
    body: unless(has, 'body_path', text('body')),
    body_path: text('body_file'),
    name: text('name'),
    tag_name: tag,
    draft: flag('draft'),
    prerelease: flag('prerelease'),
    ...looked('files fail_on_unmatched_files'),
    preserve_order: 'assets are uploaded side by side; GitHub shows them in its own order',
    working_directory: () => FOLDER,
    overwrite_files: whenOn(REPLACE),
    repository: text('repository'),
    token: TOKEN,
    target_commitish: text('target'),
    discussion_category_name: text('discussion_category'),
    generate_release_notes: flag('generate_notes'),
    previous_tag: PREVIOUS,
    append_body: 'the plan shows the whole text that will be there, so the whole text is given',
    make_latest: latest,
  },
  finish(draft) {
    finishRelease(draft, 'generate_release_notes');
    draft.fields['name'] ??= '{{ tag }}';
    assets(draft, splitList(draft.given.get('files') ?? ''), isOn(draft, 'fail_on_unmatched_files'));
    // It goes on with a release that is there: adds files, or writes the text anew.
    const goesOn = draft.fields['assets'] === undefined ? 'update' : 'append';
    if (goesOn === 'append' || draft.fields['generate_notes'] !== true) draft.fields['on_existing'] = goesOn;
    if (goesOn === 'append' && !has(draft, 'overwrite_files'))
      draft.tell(null, `files of a release that is there were replaced; here ${REPLACE}`);
  },
};

const NCIPOLLO: Action = {
  kind: 'publish_release',
  id: 'release',
  inputs: {
    ...looked('artifactErrorsFailBuild artifact artifacts artifactContentType owner repo immutableCreate'),
    ...looked('omitBody omitBodyDuringUpdate omitName omitNameDuringUpdate'),
    allowUpdates: (given) => (/^(?:true|false)$/i.test(given) ? undefined : NOT_A_FLAG),
    body: unless(isOn, 'omitBody', text('body')),
    bodyFile: unless(has, 'body', unless(isOn, 'omitBody', text('body_file'))),
    commit: text('target'),
    discussionCategory: text('discussion_category'),
    draft: flag('draft'),
    generateReleaseNotes: flag('generate_notes'),
    generateReleaseNotesPreviousTag: PREVIOUS,
    makeLatest: latest,
    name: unless(isOn, 'omitName', text('name')),
    omitDraftDuringUpdate: '`update` never turns a published release into a draft',
    omitPrereleaseDuringUpdate: '`update` changes text fields only',
    prerelease: flag('prerelease'),
    removeArtifacts: whenOn('nothing that was published is removed'),
    replacesArtifacts: whenOn(REPLACE),
    skipIfReleaseExists: flag('keep'),
    tag,
    token: TOKEN,
    updateOnlyUnreleased: 'a published release that differs is a conflict, unless `on_existing` says otherwise',
  },
  finish(draft) {
    finishRelease(draft, 'generateReleaseNotes');
    const { fields, given } = draft;
    if (!isOn(draft, 'omitName')) fields['name'] ??= '{{ tag }}';
    fields['latest'] ??= 'legacy';
    const [owner, repo] = ['owner', 'repo'].map((name) => given.get(name) ?? '');
    if (owner !== '' && repo !== '') fields['repository'] = draft.fill(`${owner ?? ''}/${repo ?? ''}`);
    else if (`${owner ?? ''}${repo ?? ''}` !== '') draft.tell(null, 'write `repository: owner/name` in full');
    const globs = splitList(given.get('artifacts') ?? given.get('artifact') ?? '');
    assets(draft, globs, isOn(draft, 'artifactErrorsFailBuild'), given.get('artifactContentType'));
    const keep = fields['keep'] === true;
    delete fields['keep'];
    if (keep) fields['on_existing'] = 'keep';
    else if (isOn(draft, 'allowUpdates'))
      fields['on_existing'] = fields['assets'] === undefined && fields['generate_notes'] !== true ? 'update' : 'append';
  },
};

/** git's pathspecs cross folders with `*`; a folder stands for all that is in it. */
function commitFiles(given: string, draft: Draft): string[] {
  return splitList(given).flatMap((spec) => {
    if (/^[:!]/.test(spec)) {
      draft.tell('add-paths', `\`${spec}\` has git’s magic: name what is wanted by globs`);
      return [];
    }
    const path = draft.fill(spec).replace(/^\.\//, '');
    if (path === '.' || path === '') return ['**'];
    if (path.endsWith('/') || draft.isFolder(path)) return [`${path.replace(/\/+$/, '')}/**`];
    return /[*?[]/.test(path) && !path.includes('**')
      ? [path.replace(/(?:^|(?<=\/))(?=[^/]*[*?[][^/]*$)/, '**/')]
      : [path];
  });
}

const CREATE_PULL_REQUEST: Action = {
  kind: 'open_pr',
  id: 'pull-request',
  inputs: {
    token: TOKEN,
    ...looked('add-paths commit-message'),
    'branch-token': 'one token makes everything, so that one set of permissions says what can happen',
    path: () => FOLDER,
    committer: 'GitHub commits and signs as the token’s bot',
    author: (given, { fields, fill }) => {
      const [, name, email] = /^(.+?)\s*<([^<>]+)>$/.exec(given) ?? [];
      if (name === undefined || email === undefined) return 'it is not `Name <email>`';
      fields['author'] = { name: fill(name), email: fill(email) };
      return undefined;
    },
    signoff: (given, draft, name) =>
      has(draft, 'author') ? flag('signoff')(given, draft, name) : 'only an `author` of its own signs off; give one',
    branch: text('head'),
    'delete-branch': whenOn('let the repository do it: Settings, "Automatically delete head branches"'),
    'branch-suffix': (given) =>
      given === 'short-commit-hash' ? undefined : `put a \`{{ name }}\` into \`head\` for ${JSON.stringify(given)}`,
    base: text('base'),
    'push-to-fork': 'head and base are of one repository',
    'sign-commits': (_, draft) =>
      has(draft, 'author') ? 'GitHub signs only commits without an author of their own' : undefined,
    title: text('title'),
    body: unless(has, 'body-path', text('body')),
    'body-path': text('body_file'),
    labels: list('labels'),
    assignees: list('assignees'),
    reviewers: list('reviewers'),
    'team-reviewers': list('team_reviewers'),
    milestone: (given, { fields }) => {
      if (!/^[1-9]\d*$/.test(given)) return 'it is no number';
      fields['milestone'] = Number(given);
      return undefined;
    },
    draft: (given, draft, name) => flag('draft')(given === 'always-true' ? 'true' : given, draft, name),
    'maintainer-can-modify': flag('maintainer_can_modify', true),
  },
  finish(draft) {
    const { fields, given, fill } = draft;
    fields['head'] ??= 'create-pull-request/patch';
    if (given.get('branch-suffix') === 'short-commit-hash')
      fields['head'] = `${String(fields['head'])}-{{ short_sha }}`;
    fields['base'] ??= '{{ ref_name }}';
    fields['title'] ??= 'Changes by create-pull-request action';
    fields['body'] ??= fields['body_file'] === undefined ? 'Automated changes' : undefined;
    const message = fill(given.get('commit-message') ?? '[create-pull-request] automated change');
    fields['commit'] = { message, files: commitFiles(given.get('add-paths') ?? '.', draft) };
    draft.tell(
      null,
      'make the plan job and the ship job run the same steps that change the files: both plan what is there',
    );
  },
};

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['softprops/action-gh-release', SOFTPROPS],
  ['ncipollo/release-action', NCIPOLLO],
  ['peter-evans/create-pull-request', CREATE_PULL_REQUEST],
]);
export const MIGRATED = [...ACTIONS.keys()];
export const inputsOf = (action: string): string[] => Object.keys(ACTIONS.get(action)?.inputs ?? {});

/**
 * Reads a workflow and makes an operation of each step that publishes.
 * @param isFolder whether the checkout has a folder at a path
 * @throws DiagnosticsError `workflow_unreadable`
 */
export function migrate(bytes: Uint8Array, file: string, isFolder: (path: string) => boolean): Migration {
  const { value, locate } = readYaml(bytes, file, workflowSchema, { maxBytes: 1 << 20, code: 'workflow_unreadable' });
  const told: Told[] = [];
  const expressions = expressionsIn();
  const operations: Record<string, unknown>[] = [];
  for (const [job, { if: jobIf, strategy, steps = [] }] of Object.entries(value.jobs)) {
    for (const [index, step] of steps.entries()) {
      const name = step.uses?.split('@')[0]?.toLowerCase() ?? '';
      const action = ACTIONS.get(name);
      if (action === undefined) continue;
      const place = ['jobs', job, 'steps', index];
      const tell = (input: string | null, said: string): void => {
        const at = locate(input === null ? [...place, 'uses'] : [...place, 'with', input]);
        told.push({ line: at.line ?? 1, text: input === null ? said : `\`${input}\`: ${said}` });
      };
      const given = new Map(
        Object.entries(step.with ?? {}).map(([input, of]) => [input, of === null ? '' : String(of).trim()]),
      );
      const draft: Draft = { fields: {}, given, fill: expressions.fill, tell, isFolder };
      for (const [input, written] of given) {
        const carry = action.inputs[input];
        if (written === '' && carry !== undefined) continue;
        const said =
          carry === undefined
            ? 'is no input that is known'
            : typeof carry === 'string'
              ? carry
              : carry(written, draft, input);
        if (said !== undefined) tell(input, said);
      }
      action.finish(draft);
      const condition = step.if ?? jobIf;
      if (condition !== undefined)
        tell(null, `it ran only if ${String(condition)}: start the workflow, or the ship job, by that`);
      if (strategy !== undefined)
        tell(null, 'its job has a matrix: let that job build, and one job after it plan and ship all files');
      const same = operations.filter(({ kind }) => kind === action.kind).length;
      const id = same === 0 ? action.id : `${action.id}-${same + 1}`;
      operations.push({ id, kind: action.kind, ...draft.fields });
    }
  }
  const written = operations.length === 0 ? null : stringify({ version: 1, operations }, { lineWidth: 0 });
  return { operations: written, variables: expressions.variables(), told: told.sort((a, b) => a.line - b.line) };
}
