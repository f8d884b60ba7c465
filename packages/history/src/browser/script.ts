import { h, render } from 'preact';
import type { ComponentType, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { copyOnClick } from '../../../../src/report/page/copy.ts';
import { Prose } from '../../../../src/report/page/parts.ts';
import { ChainView } from './chain.ts';
import { OverviewView } from './overview.ts';
import { PeopleView } from './people.ts';
import { PolicyView } from './policy.ts';
import { RunView } from './run.ts';
import { RunsView } from './runs.ts';
import { Session } from './session.ts';
import { Head, placeOf } from './shell.ts';
import type { ViewProps } from './shell.ts';
import type { SiteData } from './site-data.ts';

/** The site's one script: everything on it is made here, of data files that were checked first. */

const VIEWS: Readonly<Record<string, ComponentType<ViewProps>>> = {
  overview: OverviewView,
  runs: RunsView,
  run: RunView,
  people: PeopleView,
  policy: PolicyView,
  chain: ChainView,
};

function App({ site }: { readonly site: SiteData }): JSX.Element {
  const [place, go] = useState(() => placeOf(location.hash));
  const [, redraw] = useState(0);
  const session = useMemo(() => new Session(site, () => redraw((count) => count + 1)), [site]);
  useEffect(() => {
    const moved = (): void => {
      const next = placeOf(location.hash);
      go((before) => {
        const isOther =
          next.view !== before.view ||
          next.rest.join() !== before.rest.join() ||
          next.query.get('repo') !== before.query.get('repo');
        if (isOther) {
          session.open();
          scrollTo(0, 0);
        }
        return next;
      });
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, [session]);
  const { repositories } = site;
  const chosen = repositories.findIndex(({ slug }) => slug === place.query.get('repo'));
  const scope = useMemo(() => (chosen >= 0 ? [chosen] : repositories.map((_, at) => at)), [chosen, repositories]);
  const failed = session.findings.find(({ status }) => status === 'fail');
  const view = Object.hasOwn(VIEWS, place.view) ? place.view : 'overview';
  const key = `${view} ${place.rest.join()} ${chosen}`;
  useEffect(() => {
    document.title = `${view === 'run' ? 'Run' : `${view.charAt(0).toUpperCase()}${view.slice(1)}`} \u00b7 MarketOps release ledger`;
    document.documentElement.classList.toggle('broken', failed !== undefined);
  }, [view, failed]);
  return h(
    'div',
    { class: `site${failed === undefined ? '' : ' broken'}` },
    h('a', { class: 'skip', href: '#main', onClick: toMain }, 'Skip to the view'),
    h(Head, { session, place }),
    h(
      'main',
      { id: 'main', tabIndex: -1 },
      failed === undefined
        ? null
        : h('p', { class: 'broken-note', role: 'alert' }, [
            '\u2715 This page does not hold: ',
            Prose(failed.detail, 600),
            '. Do not rely on it.',
          ]),
      h(VIEWS[view] as ComponentType<ViewProps>, { key, session, place, scope }),
    ),
    h(
      'footer',
      null,
      h(
        'p',
        null,
        `Made by MarketOps ${site.version} from the signed lines of the ledger. Asks nobody: everything was checked in this browser. Whether a branch holds as a whole, marketops verify says.`,
      ),
    ),
  );
}

function toMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

copyOnClick();

const root = document.getElementById('site');
const data = document.getElementById('data')?.textContent ?? '';
if (root !== null) {
  if ('subtle' in crypto && 'DecompressionStream' in globalThis)
    render(h(App, { site: JSON.parse(data) as SiteData }), root);
  else
    root.textContent =
      'This browser offers this page no cryptography, without which nothing is shown: open it from https, from localhost, or from disk.';
}
