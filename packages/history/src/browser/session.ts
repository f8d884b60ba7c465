import { LedgerCheck } from './ledger-check.ts';
import { checkRun } from './run-check.ts';
import type { CheckedRun } from './run-check.ts';
import { DETAILS, ROWS } from './site-data.ts';
import type { Details, Overview, Rows, SiteData } from './site-data.ts';
import type { Row } from './row.ts';
import { Store } from './store.ts';

/** What was looked at for the view that is open. */
export interface Finding {
  readonly name: string;
  readonly status: 'pass' | 'fail' | 'running';
  readonly detail: string;
}

/** The data of the site and everything that was checked of it. */
export class Session {
  readonly site: SiteData;
  readonly store: Store;
  #ledgers: readonly LedgerCheck[];
  #findings = new Map<string, Finding>();
  #rows = new Map<number, Promise<readonly Row[]>>();
  readonly #changed: () => void;

  constructor(site: SiteData, changed: () => void) {
    this.site = site;
    this.store = new Store(site.lists);
    this.#ledgers = site.repositories.map((repository) => new LedgerCheck(this.store, repository));
    this.#changed = changed;
    this.open();
  }

  get findings(): readonly Finding[] {
    return [...this.#findings.values()];
  }

  /** Another view: what was found for the one before says nothing of it. */
  open(): void {
    this.#findings = new Map();
    // What the builder found is so on every view.
    const faulty = this.site.repositories.find(({ faults }) => faults.length > 0);
    if (faulty === undefined) return;
    const detail = `${faulty.name}: ${faulty.faults[0] ?? ''}`;
    this.#findings.set('builder', { name: 'builder', status: 'fail', detail });
  }

  /** As if nothing had been read yet, with a byte of one file changed, or all as they are. */
  reread(change: { readonly path: string; readonly at: number } | null): void {
    this.store.change(change);
    this.#ledgers = this.site.repositories.map((repository) => new LedgerCheck(this.store, repository));
    this.#rows.clear();
    this.open();
  }

  ledger(repository: number): LedgerCheck {
    const found = this.#ledgers[repository];
    if (found === undefined) throw new Error('there is no such repository');
    return found;
  }

  /** Runs a check, and keeps what became of it. @returns what it gives; null when it failed */
  async check<T>(name: string, act: () => Promise<T>, detail: (found: T) => string): Promise<T | null> {
    const findings = this.#findings;
    const put = (status: Finding['status'], text: string): void => {
      findings.set(name, { name, status, detail: text });
      const tell = (): void => {
        if (findings === this.#findings) this.#changed();
      };
      // What was found may be followed by another check of the same view: no sign flickers between the two.
      if (status === 'pass') setTimeout(tell, 80);
      else tell();
    };
    put('running', '');
    try {
      const found = await act();
      put('pass', detail(found));
      return found;
    } catch (error) {
      put('fail', error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  overview(): Promise<Overview> {
    return this.store.json<Overview>('overview');
  }

  /** Rows of one repository, oldest first. */
  rowsOf(repository: number): Promise<readonly Row[]> {
    let rows = this.#rows.get(repository);
    if (rows === undefined) {
      rows = this.#readRows(repository);
      this.#rows.set(repository, rows);
      rows.catch(() => this.#rows.delete(repository));
    }
    return rows;
  }

  async #readRows(repository: number): Promise<readonly Row[]> {
    const { slug, runs } = this.ledger(repository).repository;
    const files = Array.from({ length: Math.ceil(runs / ROWS) }, (_, file) => `${slug}/runs/${file}`);
    const blocks = await Promise.all(files.map((path) => this.store.json<Rows>(path)));
    const rows = blocks.flat().map((row) => ({ ...row, repository }));
    if (rows.length !== runs) throw new Error(`${slug} has ${rows.length} runs, not ${runs}`);
    return rows;
  }

  /** Rows of these repositories, newest first. */
  async rows(repositories: readonly number[]): Promise<readonly Row[]> {
    const all = await Promise.all(repositories.map((repository) => this.rowsOf(repository)));
    return all.flat().sort((a, b) => b.at - a.at || b.index - a.index);
  }

  /** A run, made again from its lines, each of them under the signed root. */
  async run(repository: number, index: number): Promise<CheckedRun> {
    const ledger = this.ledger(repository);
    const details = await this.store.json<Details>(`${ledger.repository.slug}/detail/${Math.floor(index / DETAILS)}`);
    const detail = details[index % DETAILS];
    if (detail === undefined) throw new Error('there is no such run');
    return checkRun(ledger, detail);
  }
}
