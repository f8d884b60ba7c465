import Sequencer from '@jest/test-sequencer';

/** What takes longest, longest first: started last it would keep one core busy while the others wait. */
const LONG = [
  'browser/report',
  'integration/examples',
  'integration/preview',
  'integration/artifact',
  'integration/rehearse',
  'security/refusal-matrix',
  'integration/foretold',
  'integration/projects',
  'integration/concurrency',
  'browser/site',
  'integration/faults',
  'integration/',
  'security/',
  'browser/',
  'unit/verify/stretches',
  'unit/authorize/policy/cedar',
  'unit/authorize/policy/check',
  'unit/authorize/policy/properties',
  'unit/owner',
  'unit/operations/publish_release',
  'unit/verify/',
  'unit/cli/',
  'figures',
  'site.',
  'tiles',
  'workspace',
];
const rank = ({ path }) => {
  const at = LONG.findIndex((part) => path.includes(`/__tests__/${part}`));
  return at === -1 ? LONG.length : at;
};

export default class LongFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
