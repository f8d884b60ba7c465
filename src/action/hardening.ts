import { MarketOpsError } from '../core/errors.ts';
import type { Environment } from './inputs.ts';
import type { Warning } from '../protocol/ledger.ts';
import type { Mode } from '../protocol/vocabulary.ts';

/** Variables that change what this very process does, before its first line. */
const REFUSED: Readonly<Record<string, string>> = {
  NODE_OPTIONS: 'loads code into this process, or changes how it runs, before it can check anything',
  NODE_TLS_REJECT_UNAUTHORIZED: 'lets anybody on the way to GitHub answer in its place',
  ...Object.fromEntries(
    ['LD_PRELOAD', 'LD_LIBRARY_PATH', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES', 'DYLD_LIBRARY_PATH'].map((name) => [
      name,
      'loads code into this process and into git before either can check anything',
    ]),
  ),
  ...Object.fromEntries(
    ['OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES', 'SSLKEYLOGFILE', 'NODE_DEBUG'].map((name) => [
      name,
      'changes how this process encrypts, or who can read along',
    ]),
  ),
  ...Object.fromEntries(
    ['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_USE_SYSTEM_CA'].map((name) => [
      name,
      'changes whose word counts for GitHub without a trace; NODE_EXTRA_CA_CERTS adds certificates, and is put on record',
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['NODE_PATH', 'NODE_REPL_EXTERNAL_MODULE', 'NODE_V8_COVERAGE', 'NODE_COMPILE_CACHE'],
      'NODE_REDIRECT_WARNINGS',
    ].map((name) => [name, 'changes what this process loads or writes']),
  ),
  ...Object.fromEntries(
    ['NODE_ICU_DATA', 'ICU_TIMEZONE_FILES_DIR'].map((name) => [
      name,
      'brings other time zones, by which the hours of release windows are read',
    ]),
  ),
};

/**
 * An earlier step, or the job, can set variables for the steps after it. What would undo the checks of this action is
 * refused where it holds the key; what only may is put on record.
 * @returns what the proof shall tell
 * @throws MarketOpsError `environment_refused` in prod
 */
export function checkProcess(env: Environment, mode: Mode): Warning[] {
  if (mode === 'prod') {
    for (const [name, effect] of Object.entries(REFUSED)) {
      if ((env[name] ?? '') === '') continue;
      throw new MarketOpsError(
        'environment_refused',
        `${name} is set, which ${effect}. Nothing was done. Find the step or env: block that sets it (also through ` +
          'GITHUB_ENV) and take it out of this job.',
      );
    }
  }
  if ((env['NODE_EXTRA_CA_CERTS'] ?? '') === '') return [];
  const message =
    'NODE_EXTRA_CA_CERTS is set: certificates besides the usual ones are trusted, so whoever holds their keys could ' +
    'have answered in the place of GitHub. A self-hosted runner behind a company proxy may need it; others do not.';
  return [{ code: 'extra_ca_certs', message }];
}
