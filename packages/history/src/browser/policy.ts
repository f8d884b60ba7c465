import { h } from 'preact';
import type { JSX } from 'preact';
import { hex, sha256, utf8 } from '../../../../src/report/page/verify-in-browser.ts';
import { visibleText } from 'foreign-text/visible';
import { Digest, Facts, Name, Section } from '../../../../src/report/page/parts.ts';
import { Cell, Pages, Table, number, pageIn, pageOf, percent } from './looks.ts';
import { short } from './row.ts';
import type { Policies } from './site-data.ts';
import { Title, Waiting, address, useLoaded } from './shell.ts';
import type { ViewProps } from './shell.ts';

const MOST = 20;

/** The versions of the policies, newest first, and what each rule did. */
export function PolicyView({ session, place, scope }: ViewProps): JSX.Element {
  const found = useLoaded(
    () =>
      session.check(
        'policies',
        () => Promise.all(scope.map((repository) => policiesOf(session, repository))),
        (all) =>
          `${number(all.flatMap(({ policies }) => policies).length)} versions, each text with the digest that the decisions name`,
      ),
    [scope, session.site.at],
  );
  if (found === null) return h(Waiting, { session });
  const versions = found
    .flatMap(({ repository, policies }) => policies.map((policy) => ({ ...policy, repository })))
    .sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
  const unused = versions.flatMap(({ rules }) => rules).filter(({ matched }) => matched === 0).length;
  const pages = Math.ceil(versions.length / MOST);
  const page = pageOf(place.query, pages);
  const here = versions.slice(page * MOST, (page + 1) * MOST);
  return h(
    'div',
    null,
    h(Title, { lead: `${number(versions.length)} versions; ${number(unused)} rules of them never matched` }, 'Policy'),
    versions.length === 0
      ? h('p', { class: 'card' }, 'Nothing was decided yet.')
      : here.map((version) => h(Version, { key: `${version.repository} ${version.digest}`, version, session })),
    h(Pages, { page, pages, to: (target) => address('policy', place.query, pageIn(target)) }),
  );
}

async function policiesOf(
  session: ViewProps['session'],
  repository: number,
): Promise<{ readonly repository: number; readonly policies: Policies }> {
  const policies = await session.store.json<Policies>(`${session.ledger(repository).repository.slug}/policies`);
  for (const { digest, text } of policies) {
    if (text !== null && `sha256:${hex(await sha256(null, utf8.encode(text)))}` !== digest)
      throw new Error(`the text of policy ${short(digest)} has another digest`);
  }
  return { repository, policies };
}

function Version({
  version,
  session,
}: {
  readonly version: Policies[number] & { readonly repository: number };
  readonly session: ViewProps['session'];
}): JSX.Element {
  const { digest, firstAt, lastAt, runs, rules, source, text, repository } = version;
  const { name, slug } = session.ledger(repository).repository;
  const many = session.site.repositories.length > 1;
  const query = new URLSearchParams({ ...(many ? { repo: slug } : {}), policy: short(digest) });
  return h(
    Section,
    { id: `policy-${repository}-${short(digest)}`, title: `${firstAt.slice(0, 10)} to ${lastAt.slice(0, 10)}` },
    h(
      'div',
      { class: 'card' },
      Facts([
        ['Repository', many ? Name(name, 60) : null],
        ['Digest', Digest(digest, 'the digest of the policy')],
        [
          'From',
          source === null
            ? 'built in'
            : [
                Name(source.path, 100),
                ' of ',
                Name(source.repository, 60),
                ' at ',
                h('code', null, source.commit_sha.slice(0, 10)),
              ],
        ],
        ['Decided', h('a', { href: `#/runs?${query.toString()}` }, `${number(runs)} runs`)],
      ]),
      rules.length === 0
        ? h('p', null, 'No rule of it was tried: all was refused (no_rule).')
        : h(
            Table,
            { caption: 'Rules of this version', head: ['Rule', 'Effect', 'Tried on', 'Matched'] },
            rules.map(({ id, effect, tried, matched }) =>
              h(
                'tr',
                null,
                Cell('Rule', Name(id, 80)),
                Cell(
                  'Effect',
                  h(
                    'span',
                    { class: `badge tone-${effect === 'permit' ? 'green' : 'red'}` },
                    `${effect === 'permit' ? '\u2713' : '\u2715'} ${effect}`,
                  ),
                ),
                Cell('Tried on', `${number(tried)} operations`),
                Cell(
                  'Matched',
                  matched === 0
                    ? h('span', { class: 'badge tone-plain' }, '\u2013 never matched')
                    : `${number(matched)} (${percent(matched, tried)})`,
                ),
              ),
            ),
          ),
      text === null
        ? h('p', { class: 'note' }, 'The branch has no text of it.')
        : h(
            'details',
            null,
            h('summary', null, 'Its text'),
            h(
              'ol',
              { class: 'source' },
              visibleText(text)
                .replace(/\n$/, '')
                .split('\n')
                .map((line) => h('li', null, h('code', null, line === '' ? ' ' : line))),
            ),
          ),
    ),
  );
}
