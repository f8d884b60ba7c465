import { expect } from 'expect';
import { bind } from 'jest-each';

/** What the tests import from `@jest/globals`, for a process that runs them many times over: collects, starts nothing. */

type Work = () => unknown;
type Hook = 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach';

export interface Block {
  readonly parent: Block | null;
  readonly name: string;
  readonly hooks: Readonly<Record<Hook, Work[]>>;
}

export interface Case {
  /** The names of its blocks and its own. */
  readonly name: string;
  readonly block: Block;
  readonly work: Work;
}

const newBlock = (parent: Block | null, name: string): Block => ({
  parent,
  name,
  hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] },
});

let block = newBlock(null, '');
let cases: Case[] = [];

/** The tests that `load`, which imports one file, registers. */
export async function collect(load: () => Promise<unknown>): Promise<readonly Case[]> {
  block = newBlock(null, '');
  cases = [];
  await load();
  return cases;
}

function register(name: string, work: Work): void {
  cases.push({ name: `${block.name} ${name}`.trim(), block, work });
}

function group(name: string, work: Work): void {
  const outer = block;
  block = newBlock(outer, `${outer.name} ${name}`.trim());
  work();
  block = outer;
}

const hook =
  (name: Hook) =>
  (work: Work): void =>
    void block.hooks[name].push(work);

export const test = Object.assign(register, { each: bind(register, false) });
export const it = test;
export const describe = Object.assign(group, { each: bind(group, false) });
export const beforeAll = hook('beforeAll');
export const afterAll = hook('afterAll');
export const beforeEach = hook('beforeEach');
export const afterEach = hook('afterEach');
export { expect };
