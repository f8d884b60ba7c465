import { PRESETS } from '../../src/authorize/policy/index.ts';

/** What a run is to do, and what its repository holds before. */
export interface Workload {
  readonly name: string;
  /** The operations file. */
  readonly operations: string;
  /** Releases that are published afterwards. */
  readonly releases: number;
  /** Files of the work tree, 1 KiB each, all of them assets of one release. */
  readonly files: readonly string[];
  /** Tags of the repository that are there afterwards. */
  readonly tags: readonly string[];
  /** Other repositories, `owner/name`, each of which has TAG afterwards. */
  readonly repositories: readonly string[];
  /** Of the ledger before. */
  readonly lines: number;
}

export const TAG = 'v1.0.0';
export const OWNER = 'acme';

const NOTHING = { releases: 0, files: [], tags: [], repositories: [], lines: 0 };
const file = (entries: readonly string[]): string => `version: 1\noperations:\n${entries.join('')}`;
const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** One release; `lines` of a ledger are there before. */
export function releaseOf(assets: number, lines = 0): Workload {
  const entry = `  - id: release
    kind: publish_release
    tag: ${TAG}
    name: Widgets 1.0.0
    body: First version.
${assets === 0 ? '' : '    assets: [build/asset-*.bin]\n'}`;
  const files = numbered(assets, (index) => `build/asset-${String(index).padStart(4, '0')}.bin`);
  const name = `release, ${assets} assets${lines === 0 ? '' : `, ${lines} lines before`}`;
  return { ...NOTHING, name, operations: file([entry]), releases: 1, files, tags: [TAG], lines };
}

export function tagsOf(count: number): Workload {
  const tags = numbered(count, (index) => `v1.0.${index}`);
  const entries = tags.map((tag, index) => `  - { id: tag-${index}, kind: tag_repo, tag: ${tag} }\n`);
  return { ...NOTHING, name: `${count} tags`, operations: file(entries), tags };
}

/** A tag in each of so many repositories, under one token. */
export function repositoriesOf(count: number): Workload {
  const repositories = numbered(count, (index) => `${OWNER}/target-${index}`);
  const entries = repositories.map(
    (repository, index) =>
      `  - { id: tag-${index}, kind: tag_repo, repository: ${repository}, tag: ${TAG}, target: main }\n`,
  );
  return { ...NOTHING, name: `${count} repositories`, operations: file(entries), repositories };
}

/** The preset for teams, as wide as the workload is: what it asks for is asked for all the same. */
export function policyFor({ repositories }: Workload): string {
  const change = (text: string, from: string, to: string): string => {
    if (!text.includes(from)) throw new Error(`The preset has no ${from}`);
    return text.replaceAll(from, to);
  };
  const many = change(PRESETS.team, 'max_operations: 50', 'max_operations: 1000');
  return repositories.length === 0 ? many : change(many, 'repositories: [self]', `repositories: ['${OWNER}/*']`);
}
