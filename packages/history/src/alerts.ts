import { counted } from '../../../src/core/amounts.ts';
import type { Metrics } from './metrics.ts';

/** What somebody should look at, the gravest first, and how `marketops stats` exits for it. */

export interface Alert {
  readonly name: string;
  readonly exit: number;
  readonly message: string;
}

const HOUR = 60 * 60 * 1000;

interface Rule extends Pick<Alert, 'name' | 'exit'> {
  /** Null: there is nothing of the kind. */
  readonly find: (metrics: Metrics) => string | null;
}

const RULES: readonly Rule[] = [
  {
    name: 'ledger_fault',
    exit: 1,
    find: ({ chain: { faults } }) =>
      faults.length === 0 ? null : `${counted(faults.length, 'check')} of the ledger failed: ${faults[0] ?? ''}`,
  },
  {
    name: 'receipt_consumed_twice',
    exit: 3,
    find: ({ receipts: { consumedTwice } }) => (consumedTwice.length === 0 ? null : consumedTwice.join(', ')),
  },
  {
    name: 'not_blocked',
    exit: 4,
    find: ({ gates: { notBlocked, intents, intentsBehindNine } }) =>
      notBlocked + intents - intentsBehindNine === 0
        ? null
        : `${notBlocked} operations were executed behind a gate that failed, ${intents - intentsBehindNine} begun without nine passes`,
  },
  {
    name: 'authorization_neither',
    exit: 5,
    find: ({ authorization: { neither } }) =>
      neither === 0 ? null : `${neither} authorizations neither passed nor failed`,
  },
  {
    name: 'in_doubt',
    exit: 6,
    find: ({ inDoubt: { open, oldest } }) =>
      oldest === null || oldest <= HOUR ? null : `${open} intents without an outcome, one for over an hour`,
  },
  {
    name: 'foreign_commit',
    exit: 7,
    find: ({ foreignCommits: { unrecorded } }) =>
      unrecorded === 0 ? null : `${unrecorded} commits of the branch are not the ledger's, and not on record yet`,
  },
];

export function alertsOf(metrics: Metrics): Alert[] {
  return RULES.flatMap(({ name, exit, find }) => {
    const message = find(metrics);
    return message === null ? [] : [{ name, exit, message }];
  });
}
