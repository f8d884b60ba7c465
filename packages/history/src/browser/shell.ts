import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { cutName, visibleName } from 'foreign-text/visible';
import { Name, Ours, Prose } from '../../../../src/report/page/parts.ts';
import type { Session } from './session.ts';

/** The address of what is open: `#/runs?kind=tag_repo`. */
export interface Place {
  readonly view: string;
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}

export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view = '', ...rest] = path.split('/');
  return { view: view === '' ? 'overview' : view, rest: rest.map(decoded), query: new URLSearchParams(query) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address with some values of the query set, or taken away where they are empty. */
export function address(view: string, query: URLSearchParams, changes: Readonly<Record<string, string>> = {}): string {
  const next = new URLSearchParams(query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === '') next.delete(key);
    else next.set(key, value);
  }
  const text = next.toString();
  return `#/${view}${text === '' ? '' : `?${text}`}`;
}

/** What every view is handed. */
export interface ViewProps {
  readonly session: Session;
  readonly place: Place;
  /** Numbers of the repositories that are looked at. */
  readonly scope: readonly number[];
}

/** Something that is loaded; null until it is there, and when it could not be had. */
export function useLoaded<T>(load: () => Promise<T | null>, on: readonly unknown[]): T | null {
  const [state, set] = useState<{ readonly on: string; readonly value: T | null }>({ on: '', value: null });
  const key = JSON.stringify(on);
  useEffect(() => {
    let isWanted = true;
    void load().then((value) => {
      if (isWanted) set({ on: key, value });
    });
    return () => {
      isWanted = false;
    };
  }, [key]);
  return state.on === key ? state.value : null;
}

const VIEWS = [
  ['overview', 'Overview'],
  ['runs', 'Runs'],
  ['people', 'People'],
  ['policy', 'Policy'],
  ['chain', 'Chain'],
] as const;

/** Name, verification pill, the ways to the views, and what they are about. */
export function Head({ session, place }: Pick<ViewProps, 'session' | 'place'>): JSX.Element {
  const { repositories } = session.site;
  const [only] = repositories;
  const chosen = place.query.get('repo') ?? '';
  return h(
    'header',
    { class: 'site-head' },
    h(
      'div',
      { class: 'site-bar' },
      h(
        'div',
        { class: 'site-name' },
        h('p', { class: 'product' }, 'MarketOps', h('span', null, ' release ledger')),
        h(
          'p',
          { class: 'repository' },
          repositories.length === 1 && only !== undefined
            ? Name(only.name, 100)
            : `${repositories.length} repositories`,
        ),
      ),
      h(Pill, { session }),
    ),
    h(
      'div',
      { class: 'site-ways' },
      h(
        'nav',
        { 'aria-label': 'Views' },
        h(
          'ul',
          null,
          VIEWS.map(([view, title]) =>
            h(
              'li',
              null,
              h(
                'a',
                {
                  href: address(view, new URLSearchParams(chosen === '' ? '' : { repo: chosen })),
                  'aria-current': place.view === view || (view === 'runs' && place.view === 'run') ? 'page' : undefined,
                },
                title,
              ),
            ),
          ),
        ),
      ),
      repositories.length === 1 ? null : h(Scope, { session, place }),
    ),
  );
}

function Scope({ session, place }: Pick<ViewProps, 'session' | 'place'>): JSX.Element {
  const view = place.view === 'run' ? 'runs' : place.view;
  return h(
    'label',
    { class: 'scope' },
    h('span', { class: 'vh' }, 'Repository'),
    h(
      'select',
      {
        id: 'scope',
        value: place.query.get('repo') ?? '',
        onChange: (event: Event) => {
          location.hash = address(view, place.query, { repo: (event.target as HTMLSelectElement).value, page: '' });
        },
      },
      h('option', { value: '' }, 'All repositories'),
      session.site.repositories.map(({ slug, name }) => h('option', { value: slug }, shown(name))),
    ),
  );
}

/** A foreign name where only text can stand. */
export const shown = (name: string): string => cutName(visibleName(name), 60);

/** What became of the checks of the view that is open: folded, its sign and words. */
function Pill({ session }: Pick<ViewProps, 'session'>): JSX.Element {
  const { findings } = session;
  const failed = findings.find(({ status }) => status === 'fail');
  const isRunning = findings.length === 0 || findings.some(({ status }) => status === 'running');
  const { repositories } = session.site;
  const keys = new Set(repositories.flatMap(({ keys: [newest = ''] }) => /\+([0-9a-f]{8})\+/.exec(newest)?.[1] ?? []));
  const signed = repositories.filter(({ checkpoint }) => checkpoint !== null);
  const isPinned = signed.every(({ trusted }) => trusted === true);
  const isEmpty = signed.length === 0;
  const told = isPinned
    ? `signed by ${keys.size === 1 ? `key ${[...keys].join('')}` : `${keys.size} trusted keys`}`
    : 'holds together';
  const [state, words] =
    failed !== undefined
      ? ['bad', '\u2715 does not hold']
      : isRunning
        ? ['unknown', '\u25d4 checking']
        : isEmpty
          ? ['good', '\u2713 nothing is signed yet']
          : ['good', `\u2713 ${told}`];
  return h(
    'details',
    { class: `verified ${state}` },
    h('summary', null, h('span', { id: 'pill', role: 'status', class: state }, words)),
    h(
      'div',
      { class: 'verified-list' },
      h('p', null, 'What this browser checked of what this view shows:'),
      h(
        'ul',
        { class: 'verify-checks plain' },
        findings.map(({ name, status, detail }) =>
          h(
            'li',
            { class: status === 'fail' ? 'fail' : status },
            h('strong', null, `${SIGNS[status]} ${name}`),
            detail === '' ? null : [' \u2013 ', Prose(detail, 600)],
          ),
        ),
      ),
      isPinned
        ? null
        : h(
            'p',
            { class: 'note' },
            Ours(
              'The keys are those that the ledger names itself: nobody from outside vouches for them. Build with `--trusted-keys`, or ask `marketops verify`.',
            ),
          ),
    ),
  );
}

const SIGNS = { pass: '\u2713', fail: '\u2715', running: '\u25d4' } as const;

/** What is shown while something is loaded, and instead of it when it does not hold. */
export function Waiting({ session }: Pick<ViewProps, 'session'>): JSX.Element {
  const failed = session.findings.find(({ status }) => status === 'fail');
  if (failed === undefined) return h('p', { class: 'waiting' }, 'Loading\u2026');
  return h('p', { class: 'waiting' }, 'Nothing is shown that does not hold.');
}

/** The page's first heading, and what its view is about. */
export function Title({
  children,
  lead,
}: {
  readonly children?: ComponentChildren;
  readonly lead?: ComponentChildren;
}): JSX.Element {
  return h(
    'div',
    { class: 'view-title' },
    h('h1', { id: 'title', tabIndex: -1 }, children),
    lead === undefined ? null : h('p', { class: 'lead' }, lead),
  );
}
