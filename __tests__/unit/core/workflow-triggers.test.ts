import { expect, test } from '@jest/globals';
import { triggersOf } from '../../../src/core/workflow-triggers.ts';

test.each([
  ['push', ['push'], false],
  [['push', 'release'], ['push', 'release'], false],
  [{ push: null, schedule: [] }, ['push', 'schedule'], false],
  [{ push: { tags: ['v*'] } }, ['push'], true],
  // Without a filter of branches, one of tags keeps every branch from starting it.
  [{ push: { 'tags-ignore': ['old-*'] } }, ['push'], true],
  [{ push: { tags: ['v*'], branches: ['main'] } }, ['push'], false],
  [{ push: { tags: ['v*'], 'branches-ignore': ['x'] } }, ['push'], false],
  [undefined, [], false],
  [null, [], false],
  [{ pull_request: { branches: ['main'] } }, ['pull_request'], false],
])('%j', (on, events, tagsOnly) => {
  expect(triggersOf(on)).toEqual({ events, tagsOnly });
});
