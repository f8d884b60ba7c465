import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import type { CommittedFile, PullRequestParameters } from '../../operations/open-pr/parameters.ts';
import type { Asset, ReleaseParameters } from '../../operations/publish-release/parameters.ts';
import type { TagParameters } from '../../operations/tag-repo/parameters.ts';
import type { PlannedOperation } from '../../protocol/plan.ts';
import { Facts, Name, Prose, Verbatim } from './parts.ts';
import { counted, formatSize, LATEST_WORDS, movedFrom } from '../subject.ts';

/** What one operation makes, by its kind. */

/** HTML of a Markdown body that can do nothing, headings from level 4; null when only its source can be shown. */
export type BodyRenderer = (body: string) => string | null;

/** Longer bodies are folded, and longer lists cut: `plan.json` holds them whole. */
const FOLD_ABOVE = 1500;
const LIST_LIMIT = 1000;

interface Props {
  readonly planned: PlannedOperation;
  readonly renderBody: BodyRenderer;
}

export function EffectBody({ planned, renderBody }: Props): JSX.Element {
  if (planned.operation_kind === 'tag_repo')
    return h(TagBody, { planned, parameters: planned.parameters as TagParameters });
  if (planned.operation_kind === 'publish_release') {
    return h(ReleaseBody, { planned, parameters: planned.parameters as ReleaseParameters, renderBody });
  }
  return h(PullRequestBody, { planned, parameters: planned.parameters as PullRequestParameters, renderBody });
}

/** Old → new; a new thing has no old. */
function Target({ planned, sha }: { planned: PlannedOperation; sha: string }): JSX.Element {
  const from = movedFrom(planned);
  return h(
    'div',
    { class: 'diff' },
    from === null
      ? null
      : h(
          'p',
          { class: 'old' },
          h('span', { class: 'sign' }, '\u2212', h('span', { class: 'vh' }, ' old commit ')),
          h('span', null, h('code', null, from)),
        ),
    h(
      'p',
      { class: planned.effect === 'none' ? 'same' : 'new' },
      h('span', { class: 'sign' }, planned.effect === 'none' ? '=' : '+', h('span', { class: 'vh' }, ' new commit ')),
      h(
        'span',
        null,
        h('code', null, sha),
        planned.target_subject === null
          ? null
          : h('span', { class: 'subject' }, h(Prose, { text: planned.target_subject, limit: 200 })),
      ),
    ),
  );
}

function TagBody({ planned, parameters }: { planned: PlannedOperation; parameters: TagParameters }): JSX.Element {
  return h(
    'div',
    null,
    h(Target, { planned, sha: parameters.target_sha }),
    h(Facts, {
      pairs: [
        ['Moves', parameters.move ? (parameters.force ? 'anywhere (force)' : 'forward only') : null],
        ['Message', parameters.message === '' ? 'empty' : h(Verbatim, { text: parameters.message })],
      ],
    }),
  );
}

function ReleaseBody({
  planned,
  parameters,
  renderBody,
}: Props & { readonly parameters: ReleaseParameters }): JSX.Element {
  const { name, draft, prerelease, make_latest: latest, discussion_category: discussion, assets } = parameters;
  return h(
    'div',
    null,
    h(Target, { planned, sha: parameters.target_sha }),
    h(Facts, {
      pairs: [
        ['Title', h(Prose, { text: name })],
        [
          'Published',
          `${draft ? 'as a draft' : prerelease ? 'as a pre-release' : 'as a release'}, ${LATEST_WORDS[latest]}`,
        ],
        ['Discussion', discussion === null ? null : h(Prose, { text: discussion })],
        ['If it exists', parameters.on_existing === 'error' ? null : parameters.on_existing],
      ],
    }),
    h(Assets, { assets }),
    parameters.generate_notes
      ? h('p', { class: 'note' }, 'GitHub writes the notes when it publishes: the plan digest does not bind them.')
      : null,
    parameters.body === null ? null : h(Body, { body: parameters.body, renderBody }),
  );
}

function Assets({ assets }: { assets: readonly Asset[] }): JSX.Element {
  if (assets.length === 0) return h('p', { class: 'note' }, 'No assets.');
  const total = assets.reduce((sum, { size }) => sum + size, 0);
  return h(
    'table',
    { class: 'files' },
    h('caption', null, `${counted(assets.length, 'asset')}, ${formatSize(total)}`),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        ['Name', 'Size', 'SHA-256'].map((title) => h('th', { scope: 'col' }, title)),
      ),
    ),
    h(
      'tbody',
      null,
      assets
        .slice(0, LIST_LIMIT)
        .map(({ name, label, size, digest, content_type }) =>
          h(
            'tr',
            null,
            h(
              'td',
              null,
              h(Name, { text: name }),
              label === null ? null : [' ', h(Prose, { text: label, limit: 200 })],
              h('span', { class: 'meta' }, ' ', h(Prose, { text: content_type, limit: 80 })),
            ),
            h(
              'td',
              { class: 'size' },
              formatSize(size),
              size < 1024 ? null : h('span', { class: 'meta' }, ` ${size} bytes`),
            ),
            h('td', null, h('code', null, digest.slice('sha256:'.length))),
          ),
        ),
    ),
  );
}

function PullRequestBody({
  planned,
  parameters,
  renderBody,
}: Props & { readonly parameters: PullRequestParameters }): JSX.Element {
  const {
    title,
    head_sha: sha,
    commit,
    draft,
    labels,
    reviewers,
    team_reviewers: teams,
    assignees,
    milestone,
  } = parameters;
  const names = (list: readonly string[]): ComponentChildren =>
    list.length === 0 ? null : list.slice(0, 50).map((text, i) => [i === 0 ? '' : ', ', h(Name, { text, limit: 80 })]);
  return h(
    'div',
    null,
    sha === null ? null : h(Target, { planned, sha }),
    h(Facts, {
      pairs: [
        ['Title', [h(Prose, { text: title }), draft ? ' (draft)' : '']],
        ['Labels', names(labels)],
        ['Reviewers', names([...reviewers, ...teams])],
        ['Assignees', names(assignees)],
        ['Milestone', milestone === null ? null : String(milestone)],
        ['Commit', commit === null ? null : h(Prose, { text: commit.message })],
        [
          'Author',
          parameters.author === null
            ? null
            : h(Prose, { text: `${parameters.author.name} <${parameters.author.email}>` }),
        ],
      ],
    }),
    commit === null ? null : h(Files, { files: commit.files }),
    h(Body, { body: parameters.body, renderBody }),
  );
}

const MODES = { '100644': 'file', '100755': 'executable', '120000': 'symbolic link' } as const;

function Files({ files }: { files: readonly CommittedFile[] }): JSX.Element {
  return h(
    'table',
    { class: 'files' },
    h('caption', null, counted(files.length, 'file')),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        ['Path', 'Mode', 'SHA-256'].map((title) => h('th', { scope: 'col' }, title)),
      ),
    ),
    h(
      'tbody',
      null,
      files
        .slice(0, LIST_LIMIT)
        .map(({ path, mode, digest }) =>
          digest === null
            ? h(
                'tr',
                { class: 'deleted' },
                h('td', null, h('span', { class: 'sign' }, '\u2212'), h(Name, { text: path })),
                h('td', null, 'deleted'),
                h('td', null, ''),
              )
            : h(
                'tr',
                null,
                h('td', null, h('span', { class: 'sign' }, '+'), h(Name, { text: path })),
                h('td', null, MODES[mode]),
                h('td', null, h('code', null, digest.slice('sha256:'.length))),
              ),
        ),
    ),
  );
}

/** A Markdown body as it will look, and as it was written. */
function Body({ body, renderBody }: { body: string; renderBody: BodyRenderer }): JSX.Element {
  if (body.trim() === '') return h('p', { class: 'note' }, 'Empty body.');
  const html = renderBody(body);
  const shown =
    html === null
      ? h(Verbatim, { text: body })
      : h('div', { class: 'body', dir: 'auto', dangerouslySetInnerHTML: { __html: html } });
  const title = `Body, ${counted(body.length, 'character')}`;
  return h(
    'details',
    { class: 'body-box', open: body.length <= FOLD_ABOVE },
    h('summary', null, title),
    html === null
      ? h('p', { class: 'note' }, 'Shown as written: it is too long or too deeply nested to be rendered here.')
      : null,
    shown,
  );
}
