import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecret } from '../../../src/authorize/secret.ts';
import { messageOf } from '../../../src/core/errors.ts';
import { mapLimited } from 'async-parts/parallel';
import { logText } from 'foreign-text/visible';
import { digestBundle } from './bundle.ts';
import type { BundleDigest } from './bundle.ts';
import { AuditContext } from './context.ts';
import { CONTROLS } from './controls.ts';
import { Breach } from './scenario.ts';
import type { Attacker, ControlName, Outcome, Result, Scenario, Severity } from './scenario.ts';

/** One row of the audit, as it is printed, written and read by machines. */
export interface AuditedScenario {
  readonly id: string;
  readonly name: string;
  readonly attacker: Attacker;
  /** The attacker's steps, numbered. */
  readonly attack: string;
  readonly defence: string;
  readonly severity: Severity;
  /** What had to result. */
  readonly expected: string;
  readonly outcome: Outcome;
  /** The ledger line that says so, what was printed, or what went wrong. */
  readonly evidence: string;
}

export interface SecurityAudit {
  readonly bundle: BundleDigest;
  readonly scenarios: readonly AuditedScenario[];
}

export interface AuditOptions {
  /** The folder of the bundle to audit: `index.js`, `execute.js`, `cli/index.js`. */
  readonly dist: string;
  readonly scenarios: readonly Scenario[];
  /** Called with each row as soon as it and all before it are there. */
  readonly row: (row: AuditedScenario) => void;
  /** How many scenarios are played side by side. */
  readonly parallel?: number;
}

/**
 * Plays every scenario against the bundle: started as the runner starts it, over HTTP on an embedded GitHub of its own.
 * A scenario that cannot be played, or whose control does not publish, counts as breached: nothing was shown.
 */
export async function securityAudit({ dist, scenarios, row, parallel = 2 }: AuditOptions): Promise<SecurityAudit> {
  const bundle = digestBundle(dist);
  const temporary = await mkdtemp(join(tmpdir(), 'marketops-security-audit-'));
  const shared = new Map<string, Promise<unknown>>();
  const secret = createSecret(randomBytes);
  const play = async <T>(name: string, work: (context: AuditContext) => Promise<T>): Promise<T> => {
    const folder = join(temporary, name);
    await mkdir(folder);
    const context = new AuditContext({ dist, temporary: folder, secret, shared });
    try {
      return await work(context);
    } finally {
      await context.close();
    }
  };
  const controls = new Map<ControlName, Promise<void>>();
  const control = (name: ControlName): Promise<void> => {
    const known = controls.get(name) ?? play(`control-${name}`, CONTROLS[name]);
    controls.set(name, known);
    return known;
  };
  const rows: AuditedScenario[] = [];
  const done = new Map<number, AuditedScenario>();
  const reportInOrder = (): void => {
    for (let next = done.get(rows.length); next !== undefined; next = done.get(rows.length)) {
      rows.push(next);
      row(next);
    }
  };
  try {
    await mapLimited(scenarios, parallel, async (scenario, i) => {
      const result = await outcomeOf(scenario, async () => {
        await control(scenario.control);
        return play(scenario.id, scenario.run);
      });
      done.set(i, described(scenario, result));
      reportInOrder();
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return { bundle, scenarios: rows };
}

async function outcomeOf(scenario: Scenario, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const why = error instanceof Breach ? error.message : `it could not be played: ${messageOf(error)}`;
    return { outcome: 'breached', evidence: logText(`${scenario.id}: ${why}`) };
  }
}

function described(scenario: Scenario, { outcome, evidence }: Result): AuditedScenario {
  const { id, name, attacker, attack, defence, severity, expected } = scenario;
  const steps = attack.map((step, i) => (attack.length === 1 ? step : `${i + 1}. ${step}`)).join(' ');
  return { id, name, attacker, attack: steps, defence, severity, expected, outcome, evidence };
}
