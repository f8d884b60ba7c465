import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import { readProof } from '../support/read-proof.ts';
import { ENVIRONMENT, POLICY, Scene } from '../support/scene.ts';
import type { SceneOptions } from '../support/scene.ts';

/** What a dry run, whose token has `contents: read` and nothing else, tells of what prod would still refuse. */

let scene: Scene;
afterEach(() => scene.close());

const STRICT = POLICY.replace('ledger_protection: warn', 'ledger_protection: required')
  .replace('required_reviewers: false', 'required_reviewers: true')
  .replace('branch_restricted: false', 'branch_restricted: true');
const ELSEWHERE = 'source: { repository: acme/rules, path: policy.yml, ref: main }\n';
const NEVER = POLICY.replace('refs/heads/main', 'refs/heads/never');
const RULES = [
  {
    target: 'branch',
    pattern: `refs/heads/${LEDGER_BRANCH}`,
    rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
  },
] as const;

interface Case {
  readonly options?: SceneOptions;
  readonly arrange?: () => void;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Codes, those that every dry run tells apart. */
  readonly codes: readonly string[];
  readonly words?: RegExp;
}

const onMain = (path: string, content: string | Buffer): void => {
  scene.github.admin.commitFiles('main', { [path]: { content } }, 'Change');
};
const withoutPolicy = (): void => {
  scene.github.admin.commitFiles('main', {}, 'Remove', { deleted: ['.marketops/policy.yml'] });
};
const canRead = { 'github-token': 'authorize-token' };
/** Whoever may not read it may not have it told by GraphQL. */
const refusing = (path: string) => (): void => {
  scene.github.setInterceptor((call) =>
    call.phase === 'before' && (call.path.includes(path) || call.path === '/graphql')
      ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
      : null,
  );
};

const CASES: Readonly<Record<string, Case>> = {
  'nothing is missing': { codes: [] },
  'no ledger': {
    options: { ledger: false },
    codes: ['prod_not_ready'],
    words: /Prod would refuse: the branch marketops-ledger is missing: create it with `marketops ledger init`/,
  },
  'no ledger, and an input that begins it': {
    options: { ledger: false },
    inputs: { 'create-ledger': 'true' },
    codes: ['ledger_to_begin'],
    words: /marketops-ledger is missing; prod begins it where its step, too, has create-ledger: true/,
  },
  'a ledger that cannot be seen': {
    arrange: refusing(LEDGER_BRANCH),
    codes: ['ledger_unseen'],
    words: /cannot see the branch marketops-ledger/,
  },
  'a ledger that anybody can rewrite': {
    options: { policy: POLICY.replace('ledger_protection: warn', 'ledger_protection: required') },
    codes: ['prod_not_ready'],
    words: /Prod would refuse: The ledger branch is not protected: .*ruleset/,
  },
  'a ledger that is protected': {
    options: { policy: POLICY.replace('ledger_protection: warn', 'ledger_protection: required') },
    arrange: () => scene.github.admin.setRules(RULES),
    codes: [],
  },
  'a ledger whose rules cannot be seen': {
    options: { policy: POLICY.replace('ledger_protection: warn', 'ledger_protection: required') },
    arrange: refusing('/rules/branches/'),
    codes: ['ledger_rules_unseen'],
  },
  'no key listed': {
    options: { trustedKeys: '# none yet\n' },
    codes: ['prod_not_ready'],
    words:
      /Prod would refuse: no key is listed in \.marketops\/trusted-keys on main: add the line that `marketops keygen`/,
  },
  'a list of keys that cannot be read': {
    options: { trustedKeys: 'nonsense\n' },
    codes: ['prod_not_ready'],
    words: /Prod would refuse: \.marketops\/trusted-keys on main, line 1 is not a verifier key.*fix it there\.$/m,
  },
  'a list of keys that is not UTF-8': {
    arrange: () => onMain('.marketops/trusted-keys', Buffer.from('# caf\u00e9\n', 'latin1')),
    codes: ['prod_not_ready'],
    words: /Prod would refuse: \.marketops\/trusted-keys on main is not valid UTF-8/,
  },
  'keys and policy that cannot be seen': {
    arrange: refusing('/contents/'),
    codes: ['policy_unseen', 'trusted_keys_unseen'],
    words: /cannot see \.marketops\/policy\.yml on the default branch/,
  },
  'an environment whose protection cannot be seen': {
    options: { policy: STRICT },
    arrange: () => scene.github.admin.setRules(RULES),
    codes: ['environment_unseen'],
    words: /cannot see the protection of the environment production; with `actions: read`/,
  },
  'an environment without the protection that the policy asks for': {
    options: { policy: STRICT },
    arrange: () => scene.github.admin.setRules(RULES),
    inputs: canRead,
    codes: ['prod_not_ready'],
    words: /Prod would refuse: The environment admits every branch and tag/,
  },
  'an environment that is not there': {
    options: { policy: STRICT },
    arrange: () => {
      scene.github.admin.setRules(RULES);
      scene.github.admin.deleteEnvironment(ENVIRONMENT);
    },
    inputs: canRead,
    codes: ['prod_not_ready'],
    words: /Prod would refuse: The environment is not there/,
  },
  'an environment that is protected': {
    options: { policy: STRICT },
    arrange: () => {
      scene.github.admin.setRules(RULES);
      scene.github.admin.setEnvironment(ENVIRONMENT, { requiredReviewers: ['reviewer'], branchPolicy: 'protected' });
    },
    inputs: canRead,
    codes: [],
  },
  'a policy that is not on the default branch yet': {
    arrange: withoutPolicy,
    codes: ['prod_not_ready'],
    words: /Prod would refuse: there is no \.marketops\/policy\.yml on main, and without it nothing is permitted/,
  },
  'no policy anywhere, which the decisions tell already; the built-in one asks for protection': {
    options: { policy: null },
    codes: ['prod_not_ready', 'default_branch_rules_unseen', 'environment_unseen'],
    words: /ledger branch is not protected/,
  },
  'a policy on the default branch that refuses what this one permits': {
    arrange: () => onMain('.marketops/policy.yml', NEVER),
    codes: ['prod_not_ready'],
    words: /\.marketops\/policy\.yml on main, which is not the one used here, refuses tag, release, pr/,
  },
  'a policy on the default branch that permits it too': {
    arrange: () => onMain('.marketops/policy.yml', `${POLICY}# another comment\n`),
    codes: ['policy_differs'],
    words: /judged by \.marketops\/policy\.yml on main, which is not the one used here; it permits the plan too/,
  },
  'a policy on the default branch that is not valid': {
    arrange: () => onMain('.marketops/policy.yml', 'version: 9\n'),
    codes: ['prod_not_ready'],
    words: /\.marketops\/policy\.yml on the default branch is not valid; try `marketops policy check`/,
  },
  'a policy on the default branch that names another and says more': {
    arrange: () => onMain('.marketops/policy.yml', `${POLICY}${ELSEWHERE}`),
    codes: ['prod_not_ready'],
    words: /Prod would refuse: \.marketops\/policy\.yml on the default branch is not valid/,
  },
  'a policy on the default branch that names one that is not there': {
    arrange: () => onMain('.marketops/policy.yml', ELSEWHERE),
    codes: ['policy_unseen'],
    words:
      /cannot see what prod is judged by\. \.marketops\/policy\.yml: there is no policy\.yml at main of acme\/rules/,
  },
  'a team that no job token can see': {
    options: {
      policy: POLICY.replace('approvals: none', 'approvals: {min: 1, from: {teams: [{slug: acme/r, id: 7}]}}'),
    },
    codes: ['team_unseen'],
    words: /cannot see the members of acme\/r.*GITHUB_TOKEN never can/,
  },
};

describe('a dry run tells what prod would still refuse', () => {
  test.each(Object.entries(CASES))('%s', async (_name, { options = {}, arrange, inputs, codes, words = /./ }) => {
    scene = await Scene.open(options);
    arrange?.();
    const run = await scene.dryRun(inputs);
    expect(run.exitCode).toBe(0);
    expect(scene.writes()).toEqual([]);
    const warnings = readProof(run.proof).of('run.opened')[0]?.data.warnings ?? [];
    const told = warnings.flatMap((warning) => ('code' in warning ? [warning] : []));
    const own = /^(prod_|policy_|.*_unseen$|ledger_to_begin$)/;
    expect(told.map(({ code }) => code).filter((code) => own.test(code))).toEqual(codes);
    expect(told.map(({ message }) => message).join('\n')).toMatch(words);
    for (const { code, message } of told.filter((warning) => codes.includes(warning.code))) {
      expect(run.log).toContain(`::warning::${message} [${code}]`);
      expect(run.summary).toContain(`(\`${code}\`)`);
    }
  });

  test('what the prod job alone is given is in the documents, and no warning', async () => {
    scene = await Scene.open();
    expect((await scene.dryRun()).log).not.toContain('::warning::What the prod job is given');
    const policy = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');
    expect(policy).toMatch(/A dry run cannot see what the prod job\s+will be given/);
    const prod = await scene.prod();
    expect(prod.exitCode).toBe(0);
    expect(prod.log).not.toContain('[prod_');
  });
});
