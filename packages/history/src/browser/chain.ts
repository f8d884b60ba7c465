import { h } from 'preact';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Digest, Name, Section } from '../../../../src/report/page/parts.ts';
import { checkpoint } from '../../../../src/report/page/verify-in-browser.ts';
import { Cell, Pages, Table, number, pageIn, pageOf, timeOf } from './looks.ts';
import { CHECKPOINTS } from './site-data.ts';
import type { Accepted, Chain, Foreign } from './site-data.ts';
import { Title, Waiting, address, shown, useLoaded } from './shell.ts';
import type { ViewProps } from './shell.ts';

const PAGE = 16;

/** The signed commits of one ledger, each checked: signature, parent, and the root that the tree had then. */
export function ChainView({ session, place, scope }: ViewProps): JSX.Element {
  const [first = 0] = scope;
  const ledger = session.ledger(first);
  const { repository } = ledger;
  const pages = Math.ceil(repository.blocks / PAGE);
  const page = pageOf(place.query, pages);
  const found = useLoaded(
    () =>
      session.check(
        'accepted commits',
        () => acceptedOf(session, first, page),
        ({ blocks }) => `${blocks.length} checkpoints: signature, parent, and root of the tree at that size, by tiles`,
      ),
    [first, page, session.site.at],
  );
  const [changed, change] = useState<string | null>(null);
  if (found === null && changed === null) return h(Waiting, { session });
  const tryIt = (): void => {
    if (changed === null) {
      const path = `${repository.slug}/chain/${Math.floor((repository.blocks - 1 - page * PAGE) / CHECKPOINTS)}`;
      session.reread({ path, at: 120 });
      change(path);
    } else {
      session.reread(null);
      change(null);
    }
    void session.check(
      'accepted commits',
      () => acceptedOf(session, first, page),
      ({ blocks }) => `${blocks.length} checkpoints`,
    );
  };
  return h(
    'div',
    null,
    h(
      Title,
      {
        lead: [
          number(repository.size),
          ' lines in ',
          number(repository.blocks),
          ' signed commits of ',
          Name(repository.name, 80),
        ],
      },
      'Chain',
    ),
    h(
      'div',
      { class: 'card try' },
      h(
        'p',
        null,
        changed === null
          ? 'Every file of this site is checked before it is shown. Change one byte of what this page reads, and see.'
          : [
              'One byte of ',
              h('code', null, `data/${changed}.js`),
              ' is read as another one. Nothing of it is shown, and the page says so.',
            ],
      ),
      h(
        'button',
        { type: 'button', class: changed === null ? 'primary' : '', disabled: repository.blocks === 0, onClick: tryIt },
        changed === null ? 'Try it: change a byte' : 'Take it back',
      ),
    ),
    found === null || changed !== null
      ? null
      : h(Blocks, { found, many: session.site.repositories.length > 1, name: repository.name }),
    changed === null
      ? h(Pages, {
          page,
          pages,
          to: (target) => address('chain', place.query, pageIn(target)),
        })
      : null,
  );
}

interface Found {
  readonly blocks: readonly (Accepted & { readonly size: number; readonly root: string })[];
  readonly foreign: Foreign;
}

/** Newest first. @throws Error for what does not follow */
async function acceptedOf(session: ViewProps['session'], repository: number, page: number): Promise<Found> {
  const ledger = session.ledger(repository);
  const { slug, blocks, commit, name } = ledger.repository;
  await ledger.anchored();
  const foreign = await session.store.json<Foreign>(`${slug}/foreign`);
  const last = blocks - page * PAGE;
  // One more than is shown: the base of the oldest.
  const from = Math.max(0, last - PAGE - 1);
  const all: Accepted[] = [];
  for (let at = from; at < last; at++) {
    const file = await session.store.json<Chain>(`${slug}/chain/${Math.floor(at / CHECKPOINTS)}`);
    const one = file[at % CHECKPOINTS];
    if (one === undefined) throw new Error(`commit ${at} of ${name} is not there`);
    all.push(one);
  }
  if (page === 0 && (all.at(-1)?.commit ?? null) !== commit)
    throw new Error(`the newest commit of ${name} is another one`);
  const shownOnes: (Accepted & { size: number; root: string })[] = [];
  for (const [at, one] of all.entries()) {
    const before = all[at - 1];
    if (before === undefined && from > 0) continue;
    const what = `the checkpoint of commit ${one.commit.slice(0, 10)}`;
    const { size, root, text } = await ledger.signed(one.checkpoint, what);
    if (before !== undefined) {
      if (!text.includes(`\nbase ${before.commit}\n`)) throw new Error(`${what} does not continue the one before`);
      if (checkpoint(before.checkpoint).size !== one.first || one.first >= size)
        throw new Error(`${what} is of other lines`);
    }
    if ((await ledger.rootAt(size)) !== root) throw new Error(`${what} states another root than its lines have`);
    shownOnes.push({ ...one, size, root });
  }
  return { blocks: shownOnes.reverse(), foreign };
}

function Blocks({
  found: { blocks, foreign },
  many,
  name,
}: {
  readonly found: Found;
  readonly many: boolean;
  readonly name: string;
}): JSX.Element {
  const [newest] = blocks;
  if (newest === undefined)
    return h('p', { class: 'card' }, 'Nothing is signed yet: the branch has its first commit alone.');
  return h(
    'div',
    null,
    many ? h('p', { class: 'note' }, `Of ${shown(name)}; choose another repository above.`) : null,
    h(
      Section,
      { id: 'blocks', title: 'Signed commits' },
      h(
        'div',
        { class: 'card list-card' },
        h(
          Table,
          { caption: 'Signed commits, newest first', head: ['Commit', 'When', 'Lines', 'Root', 'Checked here'] },
          blocks.map(({ commit, at, first, size, root }) =>
            h(
              'tr',
              { key: commit },
              Cell('Commit', h('code', null, commit.slice(0, 10))),
              Cell('When', timeOf(at).slice(0, 19).replace('T', ' ')),
              Cell('Lines', `${number(first)}\u2013${number(size - 1)}`),
              Cell('Root', Digest(root, 'the root')),
              Cell('Checked here', h('span', { class: 'badge tone-green' }, '\u2713 signature, parent, root')),
            ),
          ),
        ),
      ),
    ),
    h(
      Section,
      {
        id: 'foreign',
        title: 'Foreign commits',
        lead: 'Commits that somebody pushed without the key. They are set aside: nothing in them counts.',
      },
      h(
        'div',
        { class: 'card' },
        foreign.length === 0
          ? h('p', null, '\u2713 None.')
          : h(
              'ul',
              { class: 'plain' },
              foreign
                .slice(0, 100)
                .map(({ commit, recorded }) =>
                  h(
                    'li',
                    null,
                    h('code', null, commit),
                    ` \u2013 ${recorded ? 'a later run put it on record' : 'not on record yet'}`,
                  ),
                ),
            ),
      ),
    ),
    h(
      Section,
      { id: 'newest', title: 'Newest checkpoint' },
      h(
        'div',
        { class: 'card' },
        h(
          'pre',
          { class: 'verbatim', tabIndex: 0, 'aria-label': 'The newest checkpoint on this page' },
          newest.checkpoint,
        ),
      ),
    ),
  );
}
