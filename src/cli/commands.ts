import { commandFor } from 'command-table/frame';
import type { CommandTable } from 'command-table/frame';
import { MarketOpsError, messageOf, toldWithCode } from '../core/errors.ts';
import { ACTION_VERSION } from '../core/version.ts';
import { TEXTS } from './commands.generated.ts';
import type { CommandIo } from './io.ts';

export const command = commandFor<CommandIo>();
const { groups, commands: of } = TEXTS;

/** Every command: its texts are in docs/commands.yml, the module that it loads stands here. */
export const COMMANDS: CommandTable<CommandIo> = {
  name: 'marketops',
  version: ACTION_VERSION,
  about: `MarketOps ${ACTION_VERSION}: governed publishing for GitHub Actions.`,
  kindOf: (error) => {
    if (!(error instanceof MarketOpsError)) return 'defect';
    return error.code === 'usage' ? 'usage' : 'failure';
  },
  messageOf: (error) => (error instanceof MarketOpsError ? toldWithCode(error) : messageOf(error)),
  groups,
  commands: [
    command({ ...of.init, load: async () => (await import('./setup/init.ts')).init }),
    command({ ...of.migrate, load: async () => (await import('./setup/migrate.ts')).migrateCommand }),
    command({ ...of.doctor, load: async () => (await import('./setup/doctor.ts')).doctor }),
    command({
      ...of.verify,
      load: async () => (await import('./verify.ts')).verify,
      loadUnusable: async () => (await import('./verify.ts')).cannotVerify,
    }),
    command({ ...of.approve, load: async () => (await import('./approve.ts')).approve }),
    command({ ...of.inclusion, load: async () => (await import('./inclusion.ts')).inclusion }),
    command({ ...of['audit-trail'], load: async () => (await import('history/commands/audit-trail')).auditTrail }),
    command({ ...of.site, load: async () => (await import('history/site/command')).siteCommand }),
    command({ ...of.proof, load: async () => (await import('history/commands/proof')).proofCommand }),
    command({ ...of.stats, load: async () => (await import('history/commands/stats')).statsCommand }),
    command({ ...of.export, load: async () => (await import('history/commands/export')).exportCommand }),
    command({ ...of.explain, load: async () => (await import('./explain.ts')).explainCode }),
    command({ ...of.rehearse, load: async () => (await import('./rehearse.ts')).rehearseCommand }),
    command({ ...of.serve, load: async () => (await import('./serve.ts')).serve }),
    command({
      ...of['security-audit'],
      load: async () => (await import('security-audit/command')).securityAuditCommand,
    }),
    command({ ...of['policy check'], load: async () => (await import('./policy.ts')).policyCheck }),
    command({ ...of['policy test'], load: async () => (await import('./policy.ts')).policyTest }),
    command({ ...of['policy why'], load: async () => (await import('./policy.ts')).policyWhy }),
    command({ ...of['ledger init'], load: async () => (await import('./ledger.ts')).ledgerInit }),
    command({
      ...of['ledger status'],
      load: async () => (await import('history/commands/ledger-status')).ledgerStatus,
    }),
    command({ ...of['ledger restore'], load: async () => (await import('./ledger.ts')).ledgerRestore }),
    command({ ...of.keygen, load: async () => (await import('./keygen.ts')).keygen }),
  ],
};
