import { z } from 'zod';
import { shortSha } from '../../core/amounts.ts';
import { once } from 'async-parts/parallel';
import type { Observation, PlannedOperation } from '../../protocol/plan.ts';
import type { TagParameters } from './parameters.ts';
import { tagParameters } from './parameters.ts';
import { failureOf } from '../../core/errors.ts';
import { conflict } from '../failure.ts';
import type { Applied, ApplyContext, Kind, Observed } from '../kind.ts';
import { isMarkedFor, sameText, withMarker } from '../marker.ts';
import { refNameFault } from 'github-names/names';
import { peelTag } from '../peel.ts';
import type { PeeledTag } from '../peel.ts';
import type { GitHubReader } from '../ports.ts';
import { assertSameRepository, checkName, publishable, resolveTarget } from '../resolve.ts';
import { repeated, settled } from '../settle.ts';

const MESSAGE_LIMIT = 60_000;

const entry = once(() =>
  z.strictObject({
    /** The tag's name, without `refs/tags/`. */
    tag: z.string(),
    /** Branch, tag or SHA; the run's own commit unless given. */
    target: z.string().optional(),
    /** The tag is always annotated; its own name unless given. */
    message: z.string().min(1).optional(),
    /** A floating tag such as `v1`: it may move forward to a descendant. */
    move: z.boolean().default(false),
    /** A floating tag may also move to a commit that is no descendant. */
    force: z.boolean().default(false),
  }),
);
type Entry = z.infer<ReturnType<typeof entry>>;
type Operation = PlannedOperation<TagParameters>;

interface Verdict extends Observed {
  readonly found: PeeledTag | null;
}

async function judge({ repository, parameters }: Operation, reader: GitHubReader): Promise<Verdict> {
  const { tag, target_sha: target, move, force, message } = parameters;
  const found = await peelTag(reader, repository, tag);
  if (found === null) return { effect: 'create', reason: null, observed: null, found };
  const observed: Observation = { id: null, sha: found.commitSha ?? found.refSha, url: null };
  const verdict = (effect: Observed['effect'], reason: string): Verdict => ({ effect, reason, observed, found });
  if (found.commitSha === null) return verdict('conflict', `the tag ${tag} stands for something that is no commit`);
  if (found.commitSha === target) {
    if (move) return verdict('none', `the tag ${tag} is at ${shortSha(target)} already`);
    if (found.object === null) return verdict('conflict', `the tag ${tag} is at ${shortSha(target)}, but lightweight`);
    if (!sameText(found.object.message, message, 'line')) {
      return verdict('conflict', `the tag ${tag} is at ${shortSha(target)}, but its message differs`);
    }
    return verdict('none', `the tag ${tag} is at ${shortSha(target)} with this message already`);
  }
  const where = `the tag ${tag} is at ${shortSha(found.commitSha)}, not at ${shortSha(target)}`;
  if (!move) return verdict('conflict', `${where}; a fixed tag never moves (floating tags say \`move: true\`)`);
  if (force) return verdict('update', `${where}; it moves, by force`);
  const way = await reader.compare(repository, found.commitSha, target);
  if (way === 'ahead') return verdict('update', `${where}; it moves forward`);
  return verdict(
    'conflict',
    `${where}, and ${shortSha(target)} does not follow from there (\`force: true\` would move it)`,
  );
}

/** The reference as it should be, or null. */
async function findMade(operation: Operation, reader: GitHubReader, object: string): Promise<true | null> {
  const ref = await reader.ref(operation.repository, `tags/${operation.parameters.tag}`);
  return ref?.sha === object ? true : null;
}

async function adopted(operation: Operation, found: PeeledTag, context: ApplyContext): Promise<Applied> {
  const mine = await isMarkedFor(operation, found.object?.message ?? '', 'line', context.isOurs);
  return applied(operation, mine ? 'adopted' : 'none', found.refSha);
}

function applied({ parameters }: Operation, action: Applied['action'], objectSha: string): Applied {
  const { tag, target_sha } = parameters;
  return {
    action,
    github: { id: null, sha: target_sha, url: null },
    state: { object: objectSha, target: target_sha },
    details: { tag, ref: `refs/tags/${tag}`, target_sha, object_sha: objectSha },
  };
}

/** Creates or moves an annotated tag. */
export const tagRepo: Kind<TagParameters, Entry> = {
  kind: 'tag_repo',
  title: 'Tag',
  get entry() {
    return entry();
  },
  parameters: tagParameters,
  naturalKey: ({ tag }) => tag,

  async resolve(given, context) {
    checkName(context, 'tag', given.tag, refNameFault);
    if (given.force && !given.move) context.fail('field_conflict', 'force', '`force` needs `move: true`');
    const commit = await resolveTarget(context, given.target);
    const message = publishable(context, 'message', given.message ?? given.tag, MESSAGE_LIMIT);
    if (message === '') context.fail('text_invalid', 'message', 'is empty: an annotated tag has a message');
    const { tag, move, force } = given;
    return {
      parameters: { force, message, move, tag, target_sha: commit.sha },
      targetCommit: commit,
      files: new Map(),
    };
  },

  claims({ tag, target_sha, move: moves }) {
    return [{ thing: ['tag', tag], field: 'tag', what: `makes the tag ${tag}`, at: target_sha, moves }];
  },

  subject: ({ tag }) => tag,

  gist({ effect, observed, parameters }) {
    const from = observed?.sha ?? null;
    return effect !== 'update' || from === null
      ? []
      : [`moves ${parameters.force ? 'by force' : 'forward'} from ${shortSha(from)}`];
  },

  parts({ parameters, effect, observed }) {
    const { target_sha: sha, move, force, message } = parameters;
    const found = observed?.sha ?? null;
    return [
      { part: 'commit', sha, from: effect === 'none' || found === sha ? null : found },
      { part: 'facts', facts: [['May move', move ? [force ? 'anywhere (force)' : 'forward only'] : null]] },
      { part: 'text', title: 'Message', text: message, markdown: false },
    ];
  },

  facts: {
    tag: ({ parameters }) => parameters.tag,
    target_sha: ({ parameters }) => parameters.target_sha,
    force: ({ parameters }) => parameters.force,
    moves_tag: ({ effect }) => (effect === 'conflict' ? null : effect === 'update'),
  },
  outputs: { tag: ({ operation }) => operation.parameters['tag'] },

  async observe(operation, reader) {
    await assertSameRepository(operation, reader);
    const { effect, reason, observed, found } = await judge(operation, reader);
    const target = operation.parameters.target_sha;
    return {
      effect,
      reason,
      observed,
      state: effect === 'none' && found !== null ? { object: found.refSha, target } : null,
    };
  },

  async apply(operation, context) {
    const { reader, effects, marker } = context;
    const { repository } = operation;
    const { tag, target_sha: targetSha, message } = operation.parameters;
    await assertSameRepository(operation, reader);
    const { effect, reason, found } = await judge(operation, reader);
    if (effect === 'conflict') throw conflict(`${String(reason)}. Nothing was changed.`);
    if (effect === 'none' && found !== null) return adopted(operation, found, context);
    if (found !== null && found.commitSha !== operation.observed?.sha) {
      throw conflict(`The tag ${tag} moved to ${shortSha(found.refSha)} since the plan observed it. Plan again.`);
    }
    const ref = `refs/tags/${tag}`;
    const object = await repeated(context, () =>
      effects.createTagObject(repository, { tag, message: withMarker(message, marker, 'line'), targetSha }),
    );
    context.stopIfCancelled();
    const write = async (): Promise<true> => {
      if (found === null) await effects.createRef(repository, ref, object);
      // Compare-and-set on what was read; `force`, for git calls no move of a tag object a fast-forward.
      else await effects.updateRef(repository, ref, { from: found.refSha, to: object, force: true });
      return true;
    };
    try {
      await settled(context, write, () => findMade(operation, reader, object));
    } catch (error) {
      if (failureOf(error)?.code !== 'already_exists') throw error;
      const now = await judge(operation, reader);
      if (now.effect === 'none' && now.found !== null) return adopted(operation, now.found, context);
      throw conflict(`Somebody else created the tag ${tag} meanwhile: ${String(now.reason)}. Nothing was changed.`);
    }
    return applied(operation, found === null ? 'created' : 'updated', object);
  },

  leaves: ({ tag, target_sha: target }) => ({ tag, target, release: null, latest: 'false' }),

  describe({ parameters: { tag, target_sha: target, move } }) {
    return `${move ? 'floating tag' : 'tag'} ${tag} at ${shortSha(target)}`;
  },
};
