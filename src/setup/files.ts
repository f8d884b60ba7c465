import { PRESETS } from '../authorize/policy/index.ts';
import type { PresetName } from '../authorize/policy/index.ts';
import { APPROVERS_PATH, POLICY_PATH, TRUSTED_KEYS_PATH } from '../protocol/vocabulary.ts';
import type { Project } from 'next-version/project';
import { ENTERPRISE_WORKFLOW, EXPLICIT_WORKFLOW, WORKFLOW } from './workflows.generated.ts';

/** What starts a release: a merge that changes the operations file, the push of a tag, or a person. */
export const TRIGGERS = ['merge', 'tag', 'dispatch'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** What the files of a first day are written from. */
export interface FileFacts {
  readonly preset: PresetName;
  readonly trigger: Trigger;
  /** Whether each step of the way has a job of its own. */
  readonly explicit: boolean;
  readonly defaultBranch: string;
  readonly environment: string;
  readonly project: Project;
  readonly vkey: string;
  /** `owner/name@ref` of this action. */
  readonly action: string;
  readonly enterpriseServer: boolean;
  /** Null: nobody was named. */
  readonly approvers: string | null;
  /** Who approves, for a policy that names a team: `org/team`, and its id. */
  readonly team?: { readonly name: string; readonly id: number } | undefined;
}

export const OPERATIONS_FILE = '.marketops/operations.yml';
/** The name that the policy `strict` permits. */
export const WORKFLOW_FILE = '.github/workflows/release.yml';

/** Path to text, in the order in which they are written: as a newcomer reads them, but the list of keys last. */
export function filesOf(facts: FileFacts): ReadonlyMap<string, string> {
  return new Map([
    [OPERATIONS_FILE, schemaLine(facts, 'operations') + operations(facts)],
    [POLICY_PATH, schemaLine(facts, 'policy') + policy(facts)],
    [WORKFLOW_FILE, workflow(facts)],
    ['.marketops/.gitignore', 'rehearsal/\n'],
    ...(facts.approvers === null ? [] : [[APPROVERS_PATH, facts.approvers] as const]),
    [TRUSTED_KEYS_PATH, trustedKeys(facts)],
  ]);
}

/** https://github.com/redhat-developer/yaml-language-server#using-inlined-schema */
function schemaLine({ action }: FileFacts, schema: string): string {
  const [repository = '', ref = ''] = action.split('@');
  const url = `https://raw.githubusercontent.com/${repository}/${ref}/schemas/${schema}.schema.json`;
  return `# yaml-language-server: $schema=${url}\n`;
}

function operations({ project, trigger }: FileFacts): string {
  const { name, prefix, version, because, buildFolder, changelog } = project;
  const byTag = trigger === 'tag';
  const tag = byTag ? scalar('{{ ref_name }}') : scalar(`${prefix}{{ version }}`);
  const title = byTag ? '{{ ref_name }}' : scalar(`${name ?? 'Version'} {{ version }}`);
  const of = byTag ? 'the tag that is pushed' : version;
  const body =
    changelog === null
      ? `    body: ${scalar(byTag ? 'What is new in {{ tag }}.' : 'What is new in version {{ version }}.')}\n`
      : `    body_file: ${scalar(changelog)}\n    body_section: ${scalar(byTag ? '{{ tag }}' : '{{ version }}')}\n`;
  return `# What is to be published. Nothing is, until ${byTag ? 'a tag is pushed and ' : ''}a person approved exactly this.
version: 1
${byTag ? '' : `variables:\n  version: ${scalar(version)} # ${because}\n`}operations:
${byTag ? '' : `  - id: tag\n    kind: tag_repo\n    tag: ${tag}\n    message: ${title}\n\n`}  - id: release
    kind: publish_release
    tag: ${byTag ? `${tag} # ${of}` : tag}
    name: ${byTag ? scalar(title) : title}
${body}${/-/.test(version) && !project.dated && !byTag ? '    prerelease: true\n' : ''}    # Files to publish with it: those that the workflow makes, or any that are committed.
    # assets:
    #   - ${buildFolder}/*
${byTag ? '' : '    depends_on: [tag]\n'}${proposals(project)}`;
}

/** What may follow the release, for somebody to take out of its comment. */
function proposals({ isPackage, hasImage, buildFolder }: Project): string {
  const follows = (example: string, what: string): string =>
    `\n  # It may go on, with the rules and the jobs of examples/${example}:\n  # - ${what}, depends_on: [release] }\n`;
  const path = scalar(`${buildFolder}/*.tgz`);
  return [
    ...(isPackage
      ? [follows('npm-package', `{ id: package, kind: publish_npm, package: ${path}, access: public, stage: false`)]
      : []),
    ...(hasImage
      ? [follows('image', "{ id: image, kind: promote_image, source: 'ghcr.io/OWNER/NAME@sha256:…', tags: [latest]")]
      : []),
  ].join('');
}

function policy({ preset, trigger, defaultBranch, environment, project, team }: FileFacts): string {
  const { prefix, version, dated } = project;
  const lowest = preset === 'strict' && !version.startsWith('0.') ? '1.0.0' : '0.1.0';
  const versions = dated ? `['${prefix}20*']` : `[{ semver: '>=${lowest}', prefix: ${scalar(prefix)} }]`;
  const text = PRESETS[preset]
    .replace('environment: production', `environment: ${scalar(environment)}`)
    .replace(/\{ slug: your-org.*\}/, (yours) =>
      team === undefined ? yours : `{ slug: ${team.name}, id: ${team.id} }`,
    )
    .replaceAll('environments: [production]', `environments: [${scalar(environment)}]`)
    .replaceAll(/\[\{ semver: '>=[\d.]+', prefix: v \}\]/g, versions)
    .replaceAll("['v*']", prefix === 'v' && !dated ? "['v*']" : versions)
    .replaceAll("'v*-*'", `'${prefix}*-*'`)
    .replace(prefix === 'v' ? /(?!)/ : /^ {2}- id: floating-tags\n(?: {4}.*\n)+/m, '');
  const started = { merge: null, tag: 'push', dispatch: 'workflow_dispatch' }[trigger];
  const events = started === null ? (preset === 'strict' ? '[push, workflow_dispatch]' : null) : `[${started}]`;
  const narrowed =
    events === null ? text : text.replace(/events: \[(?:push, )?workflow_dispatch\]/g, `events: ${events}`);
  // Anybody who may push can push a tag, of any commit.
  const merged = preset === 'strict' ? '' : '\n      target_on_default_branch: true';
  const tags = `refs/tags/${prefix}*`;
  const placed =
    trigger !== 'tag'
      ? narrowed
      : narrowed
          .replace(/refs: \[refs\/heads\/main.*\](?=\n {6}tags:)/g, `refs: ['${tags}']${merged}`)
          .replace(/ref: refs\/heads\/main\b/g, `ref: '${tags}'`)
          .replace(
            /reason: Versions are (?:tagged and )?released from .*/,
            'reason: Versions of main are released by their tags',
          );
  return placed
    .replaceAll('refs/heads/main', `refs/heads/${defaultBranch}`)
    .replaceAll('pull_request_bases: [main]', `pull_request_bases: [${defaultBranch}]`);
}

/** A text as it stands in YAML: as it is, where nothing in it could mean anything else. */
function scalar(text: string): string {
  const isPlain = /^(?:[A-Za-z](?:[\w./@* -]|\{\{ \w+ \}\})*|\d+\.\d+\.\d[\w.+-]*)(?<! )$/.test(text);
  if (isPlain && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)) return text;
  return /['\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text}'`;
}

function trustedKeys({ vkey }: FileFacts): string {
  return `# Public halves of the keys that may sign for this repository, one a line. To replace one, list both for a while.
${vkey}
`;
}

/** As the examples have it, with this action, this branch, and only the events that the policy permits. */
function workflow(facts: FileFacts): string {
  const { action, defaultBranch, environment, trigger, enterpriseServer, explicit, project } = facts;
  const [name = '', ref = ''] = action.split('@');
  const template = enterpriseServer ? ENTERPRISE_WORKFLOW : explicit ? EXPLICIT_WORKFLOW : WORKFLOW;
  const text = template
    .replace(/(?<=uses: )org\/marketops-action(.*)@v1$/gm, (_, folder: string) => `${name}${folder}@${ref}`)
    .replaceAll('environment: production', `environment: ${scalar(environment)}`)
    .replace('environment `production`', `environment \`${environment}\``)
    .replace('branches: [main]', `branches: [${defaultBranch}]`)
    .replaceAll(/\bbuild\/|(?<=path: |mkdir -p |cd )build\b/g, (found) => found.replace('build', project.buildFolder));
  if (trigger === 'merge') return text;
  const push = /^ {2}push:.*\n(?: {4}.*\n)*/m;
  if (trigger === 'dispatch') return text.replace(push, '');
  // What a pull request would show is not known: the version is the tag's.
  const on = `on:\n  push: { tags: [${scalar(`${project.prefix}*`)}] }\n`;
  return text
    .replace(/^on:\n(?: {2}.*\n)+/m, on)
    .replace(/^ +(?:pull-requests: write|if: github\.event_name != ).*\n|comment: true, /gm, '')
    .replace(/(cancel-in-progress: ).*?(?= \}$|$)/m, '$1false');
}
