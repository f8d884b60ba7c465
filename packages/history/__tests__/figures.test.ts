import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generate, WHOLE } from '../../../bench/history/generate.ts';
import { verifyPath } from '../../../src/verify/index.ts';
import { pinsOf } from '../../../src/verify/keys.ts';
import type { Pins } from '../../../src/verify/keys.ts';
import { csvHead, exported, FIELDS } from '../src/export.ts';
import { metricsOf } from '../src/metrics.ts';
import type { Metrics } from '../src/metrics.ts';
import type { History } from '../src/model.ts';
import { readHistory } from '../src/read.ts';

/** The figures of a generated history (`HISTORY=whole`: of a million lines), beside a second computation: SQL over its export. */

const NOW = Date.UTC(2026, 10, 1);
let folder: string;
let pins: Pins;
let clones: readonly string[];
const histories: History[] = [];
let metrics: Metrics;
let database: DatabaseSync;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'history-figures-'));
  const made = generate(
    folder,
    process.env['HISTORY'] === 'whole' ? WHOLE : { runs: 300, repositories: 2, operations: 4 },
  );
  ({ clones } = made);
  pins = pinsOf(made.trustedKeys, 'the test');
  for (const clone of clones) {
    const { history, close } = await readHistory(clone, { pins });
    close();
    histories.push(history);
  }
  metrics = metricsOf(histories, NOW);
  database = new DatabaseSync(':memory:');
  load();
}, 1_200_000);
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What `marketops export` writes, as a table for each type of record; a list as its JSON. */
function load(): void {
  const rows = histories.flatMap((history) =>
    [...exported(history, 'ndjson', null)].map((line) => JSON.parse(line) as Record<string, unknown>),
  );
  for (const type of ['run', 'operation', 'commit', 'foreign']) {
    const names = FIELDS.map(({ name }) => name);
    database.exec(`CREATE TABLE "${type}" (${names.map((name) => `"${name}"`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO "${type}" VALUES (${names.map(() => '?').join(', ')})`);
    for (const row of rows.filter(({ record }) => record === type))
      insert.run(
        ...names.map((name) => {
          const value = row[name] ?? null;
          return Array.isArray(value) ? JSON.stringify(value) : (value as string | number | null);
        }),
      );
  }
  // Recovery looks for a later operation of each that failed.
  database.exec('CREATE INDEX keys ON operation (repository_id, natural_key)');
}

const one = (sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0];
const rows = (sql: string): readonly unknown[] =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

test('the generated branches are VERIFIED', async () => {
  for (const clone of clones) expect((await verifyPath(clone, { pins })).verdict).toBe('VERIFIED');
  expect(histories.flatMap(({ faults }) => faults)).toEqual([]);
});

test('something of everything happens in them', () => {
  const { runs, authorization, gates, failures, foreignCommits, inDoubt, breakGlass } = metrics;
  for (const figure of [
    ...Object.values(runs),
    authorization.failed,
    gates.failed,
    failures.recovered,
    foreignCommits.recorded,
    breakGlass,
  ])
    expect(figure).toBeGreaterThan(0);
  expect(inDoubt.open).toBeGreaterThanOrEqual(0);
});

const MS = (text: string): string => `CAST(ROUND((julianday(${text}) - 2440587.5) * 86400000) AS INTEGER)`;
/** Percentiles by nearest rank, as the figures have them. */
const spread = (values: string): Record<string, unknown> => ({
  ...database
    .prepare(
      `WITH v AS (${values}), n AS (SELECT COUNT(*) AS n FROM v), r AS (SELECT x, ROW_NUMBER() OVER (ORDER BY x) AS i FROM v)
         SELECT n AS count, (SELECT x FROM r WHERE i = MAX(1, CAST(CEIL(0.5 * n) AS INTEGER))) AS median,
           (SELECT x FROM r WHERE i = MAX(1, CAST(CEIL(0.9 * n) AS INTEGER))) AS p90, (SELECT MAX(x) FROM v) AS longest FROM n`,
    )
    .get(),
});
const FIRST = `SELECT repository_id, plan_digest, MIN(planned_at) AS first FROM run WHERE plan_digest IS NOT NULL GROUP BY 1, 2`;
const EXECUTED = `outcome IN ('succeeded', 'failed', 'in_doubt')`;
const SETTLED = `(reconciled IS NOT NULL OR (outcome IS NOT NULL AND outcome <> 'in_doubt'))`;

describe('equal by SQL over the export', () => {
  test('runs by result', () => {
    const found = Object.fromEntries(
      (
        rows(`SELECT result, COUNT(*) AS n FROM run WHERE result IS NOT NULL GROUP BY 1`) as {
          result: string;
          n: number;
        }[]
      ).map(({ result, n }) => [result, n]),
    );
    expect(metrics.runs).toEqual({
      all: one(`SELECT COUNT(*) FROM run`),
      closed: one(`SELECT COUNT(*) FROM run WHERE closed_at IS NOT NULL`),
      ...found,
    });
  });

  test('M1: authorization', () => {
    const { passed, failed, undecided, neither, rate } = metrics.authorization;
    // From what each record says, not from the word that the export gives it.
    const isFailed = `(decision <> 'permit' OR COALESCE(receipt, '') = 'refused' OR gates_failed > 0)`;
    expect(failed).toBe(one(`SELECT COUNT(*) FROM operation WHERE ${isFailed}`));
    expect(passed).toBe(
      one(
        `SELECT COUNT(*) FROM operation WHERE NOT ${isFailed} AND (receipt = 'minted' OR gates > 0 OR outcome IS NOT NULL)`,
      ),
    );
    expect(neither).toBe(one(`SELECT COUNT(*) FROM operation WHERE gates > gates_nine + gates_failed`));
    expect(passed + failed + undecided + neither).toBe(one(`SELECT COUNT(*) FROM operation`));
    expect(rate).toBeCloseTo(passed / (passed + failed), 12);
    expect(rows(`SELECT authorization, COUNT(*) AS n FROM operation GROUP BY 1 ORDER BY 1`)).toEqual(
      Object.entries({ failed, passed, undecided, neither })
        .filter(([, n]) => n > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([authorization, n]) => ({ authorization, n })),
    );
  });

  test('M2, M6: receipts', () => {
    expect(metrics.receipts).toEqual({
      minted: one(`SELECT COUNT(*) FROM operation WHERE receipt = 'minted'`),
      refused: one(`SELECT COUNT(*) FROM operation WHERE receipt = 'refused'`),
      consumed: one(`SELECT COUNT(*) FROM operation, json_each(consumed)`),
      settled: one(`SELECT COUNT(*) FROM operation WHERE intent_at IS NOT NULL AND ${SETTLED}`),
      consumedTwice: rows(`SELECT value FROM operation, json_each(consumed) GROUP BY value HAVING COUNT(*) > 1`),
      perOperation: 1,
    });
    expect(one(`SELECT COUNT(DISTINCT value) FROM operation, json_each(consumed)`)).toBe(metrics.receipts.consumed);
  });

  test('M3, M7, M8: gates', () => {
    expect(metrics.gates).toEqual({
      evaluated: one(`SELECT SUM(gates) FROM operation`),
      nineOfNine: one(`SELECT SUM(gates_nine) FROM operation`),
      intents: one(`SELECT COUNT(*) FROM operation, json_each(consumed)`),
      intentsBehindNine: one(`SELECT SUM(intents_behind_nine) FROM operation`),
      bindingsChecked: one(`SELECT SUM(bindings_checked) FROM operation`),
      failed: one(`SELECT SUM(gates_failed) FROM operation`),
      notBlocked: one(`SELECT COUNT(*) FROM operation WHERE last_gate = 'failed' AND ${EXECUTED}`),
    });
  });

  test('M9, M10: audit trail and chain', () => {
    expect(metrics.trail).toEqual({
      outcomes: one(`SELECT COUNT(*) FROM operation WHERE ${EXECUTED}`),
      withReceipt: one(
        `SELECT COUNT(*) FROM operation AS o WHERE ${EXECUTED} AND EXISTS (SELECT 1 FROM json_each(o.consumed) WHERE value = o.outcome_receipt)`,
      ),
    });
    expect(metrics.chain).toEqual({
      lines: one(`SELECT SUM(lines) FROM "commit"`),
      blocks: one(`SELECT COUNT(*) FROM "commit"`),
      faults: [],
    });
  });

  test('lead time and wait for approval', () => {
    const joined = `run JOIN (${FIRST}) USING (repository_id, plan_digest)`;
    expect(metrics.leadTime).toEqual(
      spread(
        `SELECT ${MS('shipped_at')} - ${MS('first')} AS x FROM ${joined} WHERE result = 'shipped' AND shipped_at IS NOT NULL`,
      ),
    );
    expect(metrics.approvalWait).toEqual(
      spread(
        `SELECT MAX(0, ${MS('authorized_at')} - ${MS('COALESCE(created_at, first)')}) AS x FROM ${joined} WHERE authorized_at IS NOT NULL`,
      ),
    );
  });

  test('refusals by cause', () => {
    expect(metrics.refusals).toEqual(
      rows(
        `SELECT value AS code, COUNT(*) AS operations, COUNT(DISTINCT claim) AS runs FROM operation, json_each(refusals)
         GROUP BY 1 ORDER BY 2 DESC, 1`,
      ),
    );
  });

  test('failures and recovery', () => {
    const failed = `SELECT repository_id, claim, operation_id, operation_kind, target, natural_key, reconciled, reconciled_at, first_line,
      COALESCE(outcome_at, intent_at) AS at FROM operation
      WHERE intent_at IS NOT NULL AND (outcome IN ('failed', 'in_doubt') OR (outcome IS NULL AND reconciled IS NOT NULL))`;
    const recovered = `SELECT CASE WHEN f.reconciled = 'done' THEN f.reconciled_at ELSE (SELECT o.outcome_at FROM operation AS o
        WHERE (o.repository_id, o.operation_kind, o.target, o.natural_key) = (f.repository_id, f.operation_kind, f.target, f.natural_key)
          AND o.outcome IN ('succeeded', 'unchanged') AND o.first_line > f.first_line ORDER BY o.first_line LIMIT 1) END AS done, f.at AS at
      FROM (${failed}) AS f`;
    expect(metrics.failures).toEqual({
      operations: one(`SELECT COUNT(*) FROM (${failed})`),
      recovered: one(`SELECT COUNT(done) FROM (${recovered})`),
      recoveryTime: spread(`SELECT ${MS('done')} - ${MS('at')} AS x FROM (${recovered}) WHERE done IS NOT NULL`),
    });
  });

  test('approvals, foreign commits, break-glass, in doubt', () => {
    expect(metrics.approvals).toEqual({
      runs: one(`SELECT COUNT(*) FROM run WHERE json_array_length(approvers) > 0`),
      reviewed: one(`SELECT SUM(reviewed) FROM run`),
      signed: one(`SELECT SUM(signed) FROM run`),
      self: one(`SELECT SUM(self_approved) FROM run`),
    });
    expect(metrics.foreignCommits).toEqual({
      recorded: one(`SELECT COUNT(*) FROM "foreign" WHERE recorded = 1`),
      unrecorded: one(`SELECT COUNT(*) FROM "foreign" WHERE recorded = 0`),
    });
    expect(metrics.breakGlass).toBe(one(`SELECT SUM(break_glass) FROM run`));
    expect(metrics.inDoubt.open).toBe(
      one(`SELECT COUNT(*) FROM operation WHERE intent_at IS NOT NULL AND NOT ${SETTLED}`),
    );
  });
});

describe('the export', () => {
  test('CSV has every record in one table of the same columns', () => {
    const [history] = histories as [History];
    const lines = [csvHead(), ...exported(history, 'csv', null)];
    expect(lines).toHaveLength(1 + [...exported(history, 'ndjson', null)].length);
    for (const line of lines) expect(line.replaceAll(/"(?:[^"]|"")*"/g, '').split(',')).toHaveLength(FIELDS.length);
  });

  test('since: runs and commits from then on', () => {
    const [history] = histories as [History];
    const since = history.runs[100]?.times.opened ?? '';
    const records = [...exported(history, 'ndjson', since)].map((line) => JSON.parse(line) as Record<string, string>);
    expect(records.filter(({ record }) => record === 'run')).toHaveLength(history.runs.length - 100);
    for (const { opened_at: opened, committed_at: committed, record } of records)
      if (record !== 'foreign') expect((opened ?? committed ?? '') >= since).toBe(true);
  });

  test('no cell is a formula, whatever foreign text begins with', () => {
    const [history] = structuredClone(histories) as [History];
    const [run] = history.runs;
    const hostile = ['=cmd()', '+1', '-1', '@x', '\t=1', '\r=1', 'a,"b"\nc'];
    const cells = hostile.map((actor) => {
      const [line = ''] = exported({ ...history, runs: [{ ...run, actor } as (typeof history.runs)[0]] }, 'csv', null);
      return line;
    });
    for (const [i, text] of hostile.entries()) {
      const wanted = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      const quoted = /[",\r\n]/.test(wanted) ? `"${wanted.replaceAll('"', '""')}"` : wanted;
      expect(cells[i]).toContain(`,${quoted},`);
      expect(cells[i]?.trimEnd()).not.toMatch(/(?:^|,)"?[=+\-@\t\r]/);
    }
  });
});

test('nothing of a ledger is a figure of Infinity or NaN where there is nothing', () => {
  expect(JSON.parse(JSON.stringify(metricsOf([], NOW)))).toEqual(metricsOf([], NOW));
  expect(metricsOf([], NOW).authorization.rate).toBeNull();
});
