import Sequencer from '@jest/test-sequencer';

/** What takes longest, longest first: started last it would keep one core busy while the others wait. */
const LONG = [
  'browser/report',
  'integration/concurrency',
  'integration/artifact',
  'security/refusal-matrix',
  'integration/examples',
  'integration/comment',
  'integration/ledger',
  'integration/',
  'security/',
  'browser/',
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
