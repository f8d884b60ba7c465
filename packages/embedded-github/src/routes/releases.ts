import { invalid, notFound, there, unprocessable } from '../errors.ts';
import { page } from '../paging.ts';
import { ancestors } from '../git/history.ts';
import {
  checkRelease,
  checkTarget,
  latestRelease,
  markPublished,
  openDiscussion,
  publishTag,
  releaseDate,
  settleLatest,
} from '../releases.ts';
import { renderRelease } from '../render/releases.ts';
import { actorName, created, may, NO_CONTENT, numberParam, ok, param, repoRoutes } from '../router.ts';
import type { RepoCall, Reply } from '../router.ts';
import type { Release, Repo } from '../model.ts';

/** Releases: https://docs.github.com/rest/releases/releases */
export const releaseRoutes = repoRoutes(['contents'], {
  'GET /releases': (call) => {
    const drafts = may(call.actor, 'contents', 'write');
    const listed = [...call.repo.releases.values()].filter((release) => drafts || !release.draft).reverse();
    return page(call, listed, (release) => renderRelease(call.repo, release));
  },
  'POST /releases': createRelease,
  'POST /releases/generate-notes': (call) => {
    const { repo, body } = call;
    const tag = body.required('tag_name');
    const target = body.string('target_commitish') ?? repo.defaultBranch;
    if (repo.resolve(tag) === null && repo.resolve(target) === null) throw notFound();
    return ok({ name: tag, body: notesFor(repo, tag, body.string('previous_tag_name') ?? null) });
  },
  'GET /releases/latest': ({ repo }) => ok(renderRelease(repo, there(latestRelease(repo)))),
  /** By tag there are no drafts. */
  'GET /releases/tags/{tag+}': (call) => {
    const tag = param(call, 'tag');
    const found = [...call.repo.releases.values()].find((release) => !release.draft && release.tag === tag);
    return ok(renderRelease(call.repo, there(found)));
  },
  'GET /releases/{release_id}': (call) => ok(renderRelease(call.repo, visibleRelease(call))),
  'PATCH /releases/{release_id}': updateRelease,
  /** The tag stays, as on GitHub. */
  'DELETE /releases/{release_id}': (call) => {
    const { id } = visibleRelease(call);
    call.repo.releases.delete(id);
    if (call.repo.latestRelease === id) call.repo.latestRelease = null;
    return NO_CONTENT;
  },
});

/** The release of the path, unless it is a draft and the token may not push. */
export function visibleRelease(call: RepoCall): Release {
  const release = call.repo.releases.get(numberParam(call, 'release_id'));
  if (release === undefined || (release.draft && !may(call.actor, 'contents', 'write'))) throw notFound();
  return release;
}

function createRelease(call: RepoCall): Reply {
  const { world, repo, body } = call;
  const tag = body.required('tag_name');
  const draft = body.boolean('draft') ?? false;
  const target = body.string('target_commitish') ?? repo.defaultBranch;
  const notes = body.boolean('generate_release_notes') === true ? notesFor(repo, tag, null) : '';
  const text = [body.string('body'), notes].filter((part) => part !== undefined && part !== '').join('\n\n');
  const latest = makeLatest(call);
  checkRelease(tag, text);
  checkTarget(repo, { tag, target, draft });
  const topic = body.string('discussion_category_name');
  const discussion = draft ? null : openDiscussion(repo, topic, call.actor);
  if (!draft) publishTag(repo, { id: null, tag, target }, call.actor);
  const release: Release = {
    ...{ id: world.nextId(), tag, target, name: body.string('name') ?? null, draft, discussion, assets: [] },
    body: text === '' && !body.has('body') ? null : text,
    ...{ prerelease: body.boolean('prerelease') ?? false, immutable: false, author: actorName(call) },
    ...{ createdAt: releaseDate(repo, { tag, target }), updatedAt: world.timestamp(), publishedAt: null },
  };
  repo.releases.set(release.id, release);
  if (!draft) markPublished(repo, release);
  settleLatest(repo, release, latest);
  return created(renderRelease(repo, release), `${repo.url}/releases/${release.id}`);
}

function updateRelease(call: RepoCall): Reply {
  const { world, repo, body } = call;
  const release = visibleRelease(call);
  const tag = body.string('tag_name') ?? release.tag;
  const target = body.string('target_commitish') ?? release.target;
  const draft = body.boolean('draft') ?? release.draft;
  const text = body.string('body') ?? release.body;
  const latest = makeLatest(call);
  checkRelease(tag, text);
  if (body.has('target_commitish')) checkTarget(repo, { tag, target, draft });
  if (release.immutable && (tag !== release.tag || target !== release.target || draft)) {
    throw unprocessable('Cannot change the tag, target or draft state of an immutable release.');
  }
  const publishes = release.draft && !draft;
  if (!draft && release.discussion === null) {
    release.discussion = openDiscussion(repo, body.string('discussion_category_name'), call.actor);
  }
  if (!draft && (publishes || tag !== release.tag)) {
    publishTag(repo, { id: release.id, tag, target }, call.actor);
  }
  const name = body.string('name') ?? release.name;
  const prerelease = body.boolean('prerelease') ?? release.prerelease;
  Object.assign(release, { tag, target, draft, name, body: text, prerelease, updatedAt: world.timestamp() });
  if (publishes) markPublished(repo, release);
  if (draft) release.publishedAt = null;
  if (publishes || latest !== undefined || draft || release.prerelease) settleLatest(repo, release, latest);
  return ok(renderRelease(repo, release));
}

function makeLatest(call: RepoCall): string | undefined {
  const value = call.body.string('make_latest');
  if (value !== undefined && !['true', 'false', 'legacy'].includes(value)) {
    throw invalid({ resource: 'Release', code: 'invalid', field: 'make_latest' });
  }
  return value;
}

/** Merged pull requests since the previous tag, and the link to all changes: GitHub's own form. */
function notesFor(repo: Repo, tag: string, given: string | null): string {
  const head = repo.resolve(`tags/${tag}`) ?? repo.head(repo.defaultBranch);
  const before = given ?? latestRelease(repo)?.tag ?? null;
  const since = before === null ? null : repo.resolve(`tags/${before}`);
  const old = since === null ? new Set<string>() : ancestors(repo.objects, since);
  const now = head === null ? new Set<string>() : ancestors(repo.objects, head);
  const merged = [...repo.issues.values()].filter(({ pull }) => {
    const commit = pull?.mergeCommit ?? null;
    return commit !== null && now.has(commit) && !old.has(commit);
  });
  const lines = merged.map((issue) => `* ${issue.title} by @${issue.user} in ${repo.html}/pull/${issue.number}\n`);
  const changes = before === null ? `${repo.html}/commits/${tag}` : `${repo.html}/compare/${before}...${tag}`;
  return `${lines.length === 0 ? '' : `## What's Changed\n${lines.join('')}\n`}**Full Changelog**: ${changes}`;
}
