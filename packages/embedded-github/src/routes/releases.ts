import { ApiError, invalid, notFound, unprocessable } from '../errors.ts';
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
import { htmlUrl } from '../render/repos.ts';
import { headOf, resolveCommit } from '../resolve.ts';
import { actorName, may, numberParam, param, repoRoute, type RepoCall, type Reply, type Route } from '../router.ts';
import type { Release, Repo } from '../model.ts';

const READ = [['contents', 'read']] as const;
const WRITE = [['contents', 'write']] as const;

/** Releases: https://docs.github.com/rest/releases/releases */
export const releaseRoutes: readonly Route[] = [
  repoRoute('GET', '/releases', READ, listReleases),
  repoRoute('POST', '/releases', WRITE, createRelease),
  repoRoute('POST', '/releases/generate-notes', WRITE, generateNotes),
  repoRoute('GET', '/releases/latest', READ, (call) => ok(call, latestRelease(call.repo))),
  repoRoute('GET', '/releases/tags/{tag+}', READ, (call) => ok(call, releaseOfTag(call.repo, param(call, 'tag')))),
  repoRoute('GET', '/releases/{release_id}', READ, (call) => ok(call, visibleRelease(call))),
  repoRoute('PATCH', '/releases/{release_id}', WRITE, updateRelease),
  repoRoute('DELETE', '/releases/{release_id}', WRITE, deleteRelease),
];

function ok(call: RepoCall, release: Release | null): Reply {
  if (release === null) throw notFound();
  return { status: 200, json: renderRelease(call.world, call.repo, release) };
}

/** The release of the path, unless it is a draft and the token may not push. */
export function visibleRelease(call: RepoCall): Release {
  const release = call.repo.releases.get(numberParam(call, 'release_id'));
  if (release === undefined || (release.draft && !may(call.actor, 'contents', 'write'))) throw notFound();
  return release;
}

/** By tag there are no drafts. */
function releaseOfTag(repo: Repo, tag: string): Release | null {
  return [...repo.releases.values()].find((release) => !release.draft && release.tag === tag) ?? null;
}

function listReleases(call: RepoCall): Reply {
  const drafts = may(call.actor, 'contents', 'write');
  const listed = [...call.repo.releases.values()].filter((release) => drafts || !release.draft).reverse();
  return page(call, listed, (release) => renderRelease(call.world, call.repo, release));
}

function createRelease(call: RepoCall): Reply {
  const { world, repo, body } = call;
  const tag = body.required('tag_name');
  const draft = body.boolean('draft') ?? false;
  const target = body.string('target_commitish') ?? repo.defaultBranch;
  const notes = body.boolean('generate_release_notes') === true ? notesFor(call, tag, null) : '';
  const text = [body.string('body'), notes].filter((part) => part !== undefined && part !== '').join('\n\n');
  const latest = makeLatest(call);
  checkRelease(tag, text);
  checkTarget(repo, { tag, target, draft });
  const topic = body.string('discussion_category_name');
  const discussion = draft ? null : openDiscussion(world, repo, topic, call.actor);
  if (!draft) publishTag(world, repo, { id: null, tag, target }, call.actor);
  const now = world.timestamp();
  const release: Release = {
    id: world.nextId(),
    tag,
    target,
    name: body.string('name') ?? null,
    body: text === '' && !body.has('body') ? null : text,
    draft,
    prerelease: body.boolean('prerelease') ?? false,
    immutable: false,
    author: actorName(call),
    createdAt: releaseDate(repo, { tag, target }),
    updatedAt: now,
    publishedAt: null,
    discussion,
    assets: [],
  };
  repo.releases.set(release.id, release);
  if (!draft) markPublished(world, repo, release);
  settleLatest(repo, release, latest);
  const json = renderRelease(world, repo, release);
  return { status: 201, json, headers: { location: String(json['url']) } };
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
    release.discussion = openDiscussion(world, repo, body.string('discussion_category_name'), call.actor);
  }
  if (!draft && (publishes || tag !== release.tag)) {
    publishTag(world, repo, { id: release.id, tag, target }, call.actor);
  }
  release.tag = tag;
  release.target = target;
  release.draft = draft;
  release.name = body.string('name') ?? release.name;
  release.body = text;
  release.prerelease = body.boolean('prerelease') ?? release.prerelease;
  release.updatedAt = world.timestamp();
  if (publishes) markPublished(world, repo, release);
  if (draft) release.publishedAt = null;
  if (publishes || latest !== undefined || draft || release.prerelease) settleLatest(repo, release, latest);
  return ok(call, release);
}

function makeLatest(call: RepoCall): string | undefined {
  const value = call.body.string('make_latest');
  if (value !== undefined && !['true', 'false', 'legacy'].includes(value)) {
    throw invalid({ resource: 'Release', code: 'invalid', field: 'make_latest' });
  }
  return value;
}

/** The tag stays, as on GitHub. */
function deleteRelease(call: RepoCall): Reply {
  const release = visibleRelease(call);
  call.repo.releases.delete(release.id);
  if (call.repo.latestRelease === release.id) call.repo.latestRelease = null;
  return { status: 204 };
}

function generateNotes(call: RepoCall): Reply {
  const tag = call.body.required('tag_name');
  const target = call.body.string('target_commitish') ?? call.repo.defaultBranch;
  if (resolveCommit(call.repo, tag) === null && resolveCommit(call.repo, target) === null) {
    throw new ApiError(404, 'Not Found');
  }
  return { status: 200, json: { name: tag, body: notesFor(call, tag, call.body.string('previous_tag_name') ?? null) } };
}

/** Merged pull requests since the previous tag, and the link to all changes: GitHub's own form. */
function notesFor(call: RepoCall, tag: string, given: string | null): string {
  const { repo } = call;
  const head = resolveCommit(repo, `tags/${tag}`) ?? headOf(repo, repo.defaultBranch);
  const before = given ?? latestRelease(repo)?.tag ?? null;
  const since = before === null ? null : resolveCommit(repo, `tags/${before}`);
  const old = since === null ? new Set<string>() : ancestors(repo.objects, since);
  const now = head === null ? new Set<string>() : ancestors(repo.objects, head);
  const merged = [...repo.issues.values()].filter(({ pull }) => {
    const commit = pull?.mergeCommit ?? null;
    return commit !== null && now.has(commit) && !old.has(commit);
  });
  const html = htmlUrl(call.world, repo);
  const lines = merged.map((issue) => `* ${issue.title} by @${issue.user} in ${html}/pull/${issue.number}\n`);
  const changes = before === null ? `${html}/commits/${tag}` : `${html}/compare/${before}...${tag}`;
  return `${lines.length === 0 ? '' : `## What's Changed\n${lines.join('')}\n`}**Full Changelog**: ${changes}`;
}
