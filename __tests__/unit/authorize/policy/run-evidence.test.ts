import { expect, test } from '@jest/globals';
import {
  AuthorizationPolicyValidator,
  judgeDefaultBranch,
  judgeEnvironment,
  judgeLedger,
  judgePlan,
  judgeRun,
} from '../../../../src/authorize/policy/index.ts';
import type { EnvironmentEvidence } from '../../../../src/authorize/policy/index.ts';
import { alice, approvalEvidence, bob, environmentAnswer, planEvidence, review, runEvidence } from './evidence.ts';
import { DIGEST, policy, request, rule, SHA } from './support.ts';

const codes = (violations: readonly { code: string }[]) => violations.map(({ code }) => code);
const strict = policy({ approvals: { min: 1 } });

const environment = (fields: object, name: string | null = 'production'): EnvironmentEvidence => ({
  environment: name,
  answer: { value: environmentAnswer(fields) },
});
const PROTECTED_BRANCHES = (ref_protected: object | null) => ({
  deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
  ref_protected,
});
const PATTERNS = (patterns: { value: string[] } | { unreadable: string } | null) => ({
  deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  branch_patterns:
    patterns !== null && 'value' in patterns
      ? { value: patterns.value.map((name) => ({ name, type: 'branch' })) }
      : patterns,
});
const ANY_BRANCH = ['environment_any_branch'];
const reviewers = (fields: object) => ({ protection_rules: [{ type: 'required_reviewers', ...fields }] });

test.each<[string, EnvironmentEvidence, string[]]>([
  ['protected as asked', environment({}), []],
  ['another name by case only', environment({}, 'PRODUCTION'), []],
  ['the job names none', environment({}, null), ['environment_mismatch']],
  ['the job names another', environment({}, 'staging'), ['environment_mismatch']],
  ['the answer is about another', environment({ name: 'staging' }), ['environment_mismatch']],
  ['unreadable', { environment: 'production', answer: { unreadable: '403' } }, ['environment_unreadable']],
  ['not there', { environment: 'production', answer: { value: null } }, ['environment_missing']],
  ['no reviewers rule', environment({ protection_rules: [] }), ['environment_no_reviewers', 'environment_self_review']],
  [
    'a reviewers rule without reviewers',
    environment(reviewers({ prevent_self_review: true, reviewers: [] })),
    ['environment_no_reviewers', 'environment_self_review'],
  ],
  [
    'self-review possible',
    environment(reviewers({ prevent_self_review: false, reviewers: [1] })),
    ['environment_self_review'],
  ],
  [
    'reviewers that GitHub does not send',
    environment(reviewers({ prevent_self_review: true })),
    ['environment_no_reviewers', 'environment_self_review'],
  ],
  [
    'reviewers of another rule',
    environment({ protection_rules: [{ type: 'branch_policy', prevent_self_review: true, reviewers: [1] }] }),
    ['environment_no_reviewers', 'environment_self_review'],
  ],
  ['protected branches, of which the run’s is one', environment(PROTECTED_BRANCHES({ value: true })), []],
  ['protected branches, and the run’s is none', environment(PROTECTED_BRANCHES({ value: false })), ANY_BRANCH],
  ['protected branches, and nobody knows', environment(PROTECTED_BRANCHES({ unreadable: '403' })), ANY_BRANCH],
  ['protected branches, and nobody looked', environment(PROTECTED_BRANCHES(null)), ANY_BRANCH],
  ['patterns of branches and tags', environment(PATTERNS({ value: ['main', 'release/*', 'v*', '[0-9].x'] })), []],
  ['no patterns at all', environment(PATTERNS({ value: [] })), []],
  ...['*', '**', '**/*', '*/*', '?*', '[a-z]*'].map((name): [string, EnvironmentEvidence, string[]] => [
    `a pattern for everything, ${name}`,
    environment(PATTERNS({ value: ['main', name] })),
    ANY_BRANCH,
  ]),
  ['patterns that cannot be read', environment(PATTERNS({ unreadable: '403' })), ANY_BRANCH],
  ['patterns that nobody looked at', environment(PATTERNS(null)), ANY_BRANCH],
  ['self-review not said', environment(reviewers({ reviewers: [1] })), ['environment_self_review']],
  ['admins may bypass', environment({ can_admins_bypass: true }), ['environment_admin_bypass']],
  ['every branch', environment({ deployment_branch_policy: null }), ['environment_any_branch']],
  [
    'a branch policy of nothing',
    environment({ deployment_branch_policy: { protected_branches: false, custom_branch_policies: false } }),
    ['environment_any_branch'],
  ],
])('environment: %s', (_title, evidence, expected) => {
  expect(codes(judgeEnvironment(strict, evidence))).toStrictEqual(expected);
});

test('environment: a field that GitHub does not send counts as not satisfied', () => {
  const bare = { environment: 'production', answer: { value: { name: 'production' } } };
  expect(codes(judgeEnvironment(strict, bare))).toStrictEqual([
    'environment_no_reviewers',
    'environment_self_review',
    'environment_admin_bypass',
    'environment_any_branch',
  ]);
});

test('environment: names are compared whatever their case', () => {
  const upper = policy({ environment: 'Production', approvals: { min: 1 } });
  expect(judgeEnvironment(upper, environment({ name: 'pRODUCTION' }, 'production'))).toEqual([]);
});

test('environment: each demand is waived by the policy alone, and then needs no evidence', () => {
  const bare = { environment: 'production', answer: { value: { name: 'production' } } };
  const waived = {
    required_reviewers: false,
    prevent_self_review: false,
    admins_may_bypass: true,
    branch_restricted: false,
  };
  for (const setting of Object.keys(waived) as (keyof typeof waived)[]) {
    const one = policy({ environment_protection: { [setting]: waived[setting] } });
    expect(judgeEnvironment(one, bare)).toHaveLength(3);
  }
  const open = policy({ environment_protection: waived });
  expect(judgeEnvironment(open, { environment: 'production', answer: { unreadable: '403' } })).toEqual([]);
  expect(codes(judgeEnvironment(open, { environment: 'x', answer: { unreadable: '403' } }))).toStrictEqual([
    'environment_mismatch',
  ]);
});

const workflow = (path: string) => runEvidence({ path });
const TOLD = 'acme/app/.github/workflows/release.yml@refs/heads/main';
const told = (workflow_ref: string, path = '.github/workflows/release.yml') => ({
  ...workflow(path),
  job: { ...runEvidence().job, workflow_ref },
});
test.each([
  ['as the job was told', runEvidence(), []],
  ['with repository and short ref', workflow('Acme/App/.github/workflows/release.yml@main'), []],
  ['with the whole ref', workflow('.github/workflows/release.yml@refs/heads/main'), []],
  ['at another commit', runEvidence({ head_sha: '2'.repeat(40) }), ['run_head_differs']],
  ['another file', workflow('.github/workflows/ci.yml'), ['run_workflow_differs']],
  ['another ref', workflow('.github/workflows/release.yml@dev'), ['run_workflow_differs']],
  ['another repository', workflow('evil/app/.github/workflows/release.yml'), ['run_workflow_differs']],
  ['no path', workflow(''), ['run_workflow_differs']],
  ['another event', runEvidence({ event: 'issues' }), ['run_event_differs']],
  ['no event', runEvidence({ event: null }), ['run_event_differs']],
  ['another branch', runEvidence({ head_branch: 'mine' }), ['run_ref_differs']],
  ['no branch', runEvidence({ head_branch: null }), ['run_ref_differs']],
  [
    'no branch, and a branch of that name',
    { ...runEvidence({ head_branch: null }), job: { ...runEvidence().job, ref: 'refs/heads/null' } },
    ['run_ref_differs'],
  ],
  ['another actor', runEvidence({ actor: bob }), ['run_actor_differs']],
  ['another who started it', runEvidence({ triggering_actor: bob }), ['run_actor_differs']],
  [
    'nobody on either side',
    runEvidence({ actor: null, triggering_actor: null }),
    ['run_actor_differs', 'run_actor_differs'],
  ],
  ['a tag', { ...runEvidence({ head_branch: 'v1' }), job: { ...runEvidence().job, ref: 'refs/tags/v1' } }, []],
  ['an actor by another case', runEvidence({ actor: { ...alice, login: 'Alice' } }), []],
  [
    'an actor whom the job has by another case',
    { ...runEvidence(), job: { ...runEvidence().job, triggering_actor: 'aLICE' } },
    [],
  ],
  ['a told workflow without file', told('acme/app/@refs/heads/main', ''), ['run_workflow_differs']],
  ['a told workflow without ref', told(TOLD.replace(/@.*$/, '@')), ['run_workflow_differs']],
  ['a told workflow without owner', told('release.yml@refs/heads/main', 'release.yml'), ['run_workflow_differs']],
  ['a path that ends with @', workflow('.github/workflows/release.yml@'), ['run_workflow_differs']],
  [
    'the merge of a pull request',
    { ...runEvidence(), job: { ...runEvidence().job, ref: 'refs/pull/1/merge' } },
    ['run_ref_differs'],
  ],
  ['unreadable', { ...runEvidence(), attempt: { unreadable: '404' } }, ['run_unreadable']],
  [
    'no commit on either side',
    { ...runEvidence({ head_sha: '' }), job: { ...runEvidence().job, sha: '' } },
    ['run_head_differs'],
  ],
  ['a told workflow with something before it', told(`/${TOLD}`), ['run_workflow_differs']],
  ['a told workflow with something behind it', told(`${TOLD}\n`), ['run_workflow_differs']],
  [
    'a ref that only holds a branch’s',
    told('acme/app/.github/workflows/release.yml@pull/refs/heads/x', '.github/workflows/release.yml@pull/x'),
    ['run_workflow_differs'],
  ],
  ['a tag by its short name', told(TOLD.replace('heads/main', 'tags/v1'), '.github/workflows/release.yml@v1'), []],
  [
    'a job without facts',
    { ...runEvidence(), job: { sha: '', workflow_ref: '', event: '', ref: '', actor: '', triggering_actor: '' } },
    [
      ...['run_head_differs', 'run_workflow_differs', 'run_event_differs', 'run_ref_differs'],
      ...['run_actor_differs', 'run_actor_differs'],
    ],
  ],
])('run: %s', (_title, evidence, expected) => {
  expect(codes(judgeRun(strict, evidence))).toStrictEqual(expected);
});

const other = `sha256:${'b'.repeat(64)}`;
test.each([
  ['first attempt', {}, planEvidence(), []],
  ['too many', { max_operations: 2 }, planEvidence(), ['too_many_operations']],
  ['as many as may be', { max_operations: 3 }, planEvidence(), []],
  ['no digest given', {}, planEvidence({ expected_plan_digest: null }), ['plan_digest_missing']],
  ['no digest needed', { plan_digest: 'optional' }, planEvidence({ expected_plan_digest: null }), []],
  ['another digest', {}, planEvidence({ expected_plan_digest: other }), ['plan_digest_differs']],
  [
    'another digest though none needed',
    { plan_digest: 'optional' },
    planEvidence({ expected_plan_digest: other }),
    ['plan_digest_differs'],
  ],
  ['re-run, same plan', {}, planEvidence({ run_attempt: 2, earlier_plan_digests: { value: [other, DIGEST] } }), []],
  ['re-run, nothing recorded before', {}, planEvidence({ run_attempt: 2, earlier_plan_digests: { value: null } }), []],
  [
    're-run, another plan',
    {},
    planEvidence({ run_attempt: 2, earlier_plan_digests: { value: [other] } }),
    ['rerun_plan_differs'],
  ],
  [
    're-run, no plan recorded',
    {},
    planEvidence({ run_attempt: 2, earlier_plan_digests: { value: [] } }),
    ['rerun_plan_differs'],
  ],
  ['re-run, unreadable', {}, planEvidence({ run_attempt: 3 }), ['rerun_plan_unknown']],
  [
    're-runs never',
    { reruns: 'never' },
    planEvidence({ run_attempt: 2, earlier_plan_digests: { value: [DIGEST] } }),
    ['rerun_refused'],
  ],
])('plan: %s', (_title, fields, evidence, expected) => {
  expect(codes(judgePlan(policy(fields), evidence))).toStrictEqual(expected);
});

test('ledger: protected, unprotected, unreadable, waived', () => {
  const judge = (fields: Record<string, unknown>, evidence: Parameters<typeof judgeLedger>[1]) =>
    codes(judgeLedger(policy(fields), evidence));
  expect(judge({}, { protected: { value: true } })).toStrictEqual([]);
  expect(judge({}, { protected: { value: false } })).toStrictEqual(['ledger_unprotected']);
  expect(judge({}, { protected: { unreadable: '403' } })).toStrictEqual(['ledger_protection_unknown']);
  expect(judge({ ledger_protection: 'warn' }, { protected: { value: false } })).toStrictEqual([]);
});

test('a run that violates the policy turns what a rule permits into a forbid, and nothing into a permit', () => {
  const approvals = approvalEvidence({ reviews: { value: [review(alice)] } });
  const permitted = policy({ approvals: { min: 1 }, rules: [rule()] });
  expect(new AuthorizationPolicyValidator(permitted).decide(request()).decision).toBe('permit');
  const refused = new AuthorizationPolicyValidator(permitted, { approvals }).decide(request());
  expect(refused.decision).toBe('forbid');
  expect(codes(refused.violations)).toStrictEqual(['approver_is_actor']);
  expect(refused.rules).toMatchObject([{ matched: true }]);
  const nothing = new AuthorizationPolicyValidator(strict, { approvals }).decide(request());
  expect(nothing.decision).toBe('no_rule');
  expect(codes(nothing.violations)).toStrictEqual(['policy_no_rule', 'approver_is_actor']);
});

test('only the evidence that is given is judged, and all of it is', () => {
  const good = {
    plan: planEvidence(),
    run: runEvidence(),
    environment: environment({}),
    approvals: approvalEvidence(),
    ledger: { protected: { value: true } },
  };
  const all = policy({ approvals: { min: 1 }, rules: [rule()] });
  expect(new AuthorizationPolicyValidator(all, good).decide(request()).decision).toBe('permit');
  const bad = {
    plan: planEvidence({ expected_plan_digest: null }),
    run: runEvidence({ head_sha: SHA.replace('1', '2') }),
    environment: environment({}, null),
    approvals: approvalEvidence({ reviews: { value: [] } }),
    ledger: { protected: { value: false } },
  };
  for (const part of Object.keys(bad) as (keyof typeof bad)[]) {
    const { decision, violations } = new AuthorizationPolicyValidator(all, { ...good, [part]: bad[part] }).decide(
      request(),
    );
    expect([part, decision, violations.length]).toEqual([part, 'forbid', 1]);
  }
});

const found = ({ message }: { message: string }): string =>
  /policy setting .* Wanted: .*(?=\. Next: )/.exec(message)?.[0] ?? message;
const PROTECTION = 'policy setting environment_protection';
test('what it says: environment', () => {
  const judge = (evidence: EnvironmentEvidence) => judgeEnvironment(strict, evidence).map(found);
  const answered = (answer: EnvironmentEvidence['answer']) => judge({ environment: 'production', answer });
  const MISMATCH = 'policy setting environment. Found:';
  expect(judge(environment({}, null))).toStrictEqual([`${MISMATCH} no environment. Wanted: "production"`]);
  expect(judge(environment({}, 'staging'))).toStrictEqual([`${MISMATCH} "staging". Wanted: "production"`]);
  expect(judge(environment({ name: 'x' }))).toStrictEqual([`${MISMATCH} an answer about "x". Wanted: "production"`]);
  expect(answered({ unreadable: '403' })).toEqual([`${PROTECTION}. Found: 403. Wanted: environment "production"`]);
  expect(answered({ value: null })).toEqual([
    `${PROTECTION}. Found: no environment "production". Wanted: environment "production"`,
  ]);
  expect(answered({ value: { name: 'production' } })).toEqual([
    `${PROTECTION}.required_reviewers. Found: no required reviewers ("production"). Wanted: at least one required reviewer`,
    `${PROTECTION}.prevent_self_review. Found: self-review is possible, or GitHub does not say ("production"). ` +
      'Wanted: self-review prevented',
    `${PROTECTION}.admins_may_bypass. Found: administrators may bypass, or GitHub does not say ("production"). ` +
      'Wanted: no bypass by administrators',
    `${PROTECTION}.branch_restricted. Found: every branch and tag may deploy, or GitHub does not say ("production"). ` +
      'Wanted: chosen branches or tags only',
  ]);
});

test.each<[object, string]>([
  [{ deployment_branch_policy: null }, 'every branch and tag may deploy, or GitHub does not say'],
  [PROTECTED_BRANCHES({ unreadable: '403' }), "whether this run's branch is protected is not known: 403"],
  [PROTECTED_BRANCHES(null), "whether this run's branch is protected is not known: not looked at"],
  [PROTECTED_BRANCHES({ value: false }), "protected branches may deploy, and this run's is not protected"],
  [PATTERNS(null), 'patterns of branches that were not looked at'],
  [{ ...PATTERNS(null), branch_patterns: undefined }, 'patterns of branches that were not looked at'],
  [PATTERNS({ unreadable: '404' }), 'patterns of branches that cannot be read: 404'],
  [PATTERNS({ value: ['main', '?*'] }), 'every branch may deploy, for one pattern is "?*"'],
])('what it says of branches: %j', (fields, text) => {
  expect(judgeEnvironment(strict, environment(fields)).map(found)).toEqual([
    `${PROTECTION}.branch_restricted. Found: ${text} ("production"). Wanted: chosen branches or tags only`,
  ]);
});

test('what it says: default branch', () => {
  const judge = (asks: Parameters<typeof judgeDefaultBranch>[1]['asks_for_pull_request'], fields = {}) =>
    judgeDefaultBranch(policy(fields), { name: 'main', asks_for_pull_request: asks });
  const wanted = 'Wanted: a rule that lets "main" change by pull request only';
  const [unknown, open] = [judge({ unreadable: '403' }), judge({ value: false })];
  expect(codes([...unknown, ...open])).toStrictEqual([
    'default_branch_protection_unknown',
    'default_branch_unprotected',
  ]);
  expect([...unknown, ...open].map(found)).toEqual([
    `policy setting default_branch_protection. Found: 403. ${wanted}`,
    `policy setting default_branch_protection. Found: whoever can write can push to it. ${wanted}`,
  ]);
  expect(judge({ value: true })).toStrictEqual([]);
  for (const asks of [{ value: false }, { unreadable: '403' }])
    expect(judge(asks, { default_branch_protection: 'warn' })).toStrictEqual([]);
});

test('what it says: run', () => {
  const because = 'policy setting approvals (they belong to a run). Found:';
  const judge = (evidence: Parameters<typeof judgeRun>[1]) => judgeRun(strict, evidence).map(found);
  expect(judge({ ...runEvidence(), attempt: { unreadable: '404' } })).toStrictEqual([
    `${because} 404. Wanted: this run attempt`,
  ]);
  expect(judge(runEvidence({ head_sha: 'f00', path: 'x.yml' }))).toStrictEqual([
    `${because} f00. Wanted: GITHUB_SHA, ${SHA}`,
    `${because} x.yml. Wanted: GITHUB_WORKFLOW_REF, ${TOLD}`,
  ]);
  const asked = 'policy setting rules (they ask about the run). Found:';
  expect(judge(runEvidence({ event: 'issues', head_branch: 'mine', actor: bob }))).toStrictEqual([
    `${asked} issues. Wanted: GITHUB_EVENT_NAME, push`,
    `${asked} mine. Wanted: GITHUB_REF, refs/heads/main`,
    `${asked} bob. Wanted: GITHUB_ACTOR, alice`,
  ]);
  expect(judge(runEvidence({ event: null, head_branch: null, triggering_actor: null }))).toStrictEqual([
    `${asked} no event. Wanted: GITHUB_EVENT_NAME, push`,
    `${asked} no branch or tag. Wanted: GITHUB_REF, refs/heads/main`,
    `${asked} nobody. Wanted: GITHUB_TRIGGERING_ACTOR, alice`,
  ]);
});

test('what it says: plan', () => {
  const judge = (fields: Parameters<typeof planEvidence>[0], settings = {}) =>
    judgePlan(policy(settings), planEvidence(fields)).map(found);
  const rerun = (value: string[]) => judge({ run_attempt: 2, earlier_plan_digests: { value } });
  expect(judge({ operations: 3 }, { max_operations: 2 })).toStrictEqual([
    'policy setting max_operations. Found: 3 operations. Wanted: at most 2',
  ]);
  expect(judge({ expected_plan_digest: null })).toStrictEqual([
    `policy setting plan_digest. Found: no expected-plan-digest. Wanted: ${DIGEST}`,
  ]);
  expect(judge({ expected_plan_digest: other })).toStrictEqual([
    `policy setting plan_digest. Found: ${DIGEST}. Wanted: the approved plan, ${other}`,
  ]);
  expect(judge({ expected_plan_digest: other, differs: 'tag: message' })).toStrictEqual([
    `policy setting plan_digest. Found: ${DIGEST}; tag: message. Wanted: the approved plan, ${other}`,
  ]);
  expect(judge({ run_attempt: 2 }, { reruns: 'never' })).toStrictEqual([
    'policy setting reruns. Found: attempt 2. Wanted: the first attempt',
  ]);
  const wanted = 'Wanted: a plan of the first attempt';
  expect(judge({ run_attempt: 2 })).toStrictEqual([`policy setting reruns. Found: not looked at. ${wanted}`]);
  expect(rerun([])).toEqual([`policy setting reruns. Found: ${DIGEST}. ${wanted}: none is recorded`]);
  expect(rerun(['one', 'two'])).toEqual([`policy setting reruns. Found: ${DIGEST}. ${wanted}: one or two`]);
});

test('what it says: ledger', () => {
  const judge = (evidence: Parameters<typeof judgeLedger>[1]) => judgeLedger(policy(), evidence).map(found);
  const wanted = 'Wanted: a branch that can be neither deleted nor force-pushed';
  expect(judge({ protected: { unreadable: '403' } })).toStrictEqual([
    `policy setting ledger_protection. Found: 403. ${wanted}`,
  ]);
  expect(judge({ protected: { value: false } })).toStrictEqual([
    `policy setting ledger_protection. Found: no such protection. ${wanted}`,
  ]);
});

test('a run about which nothing is given violates nothing', () => {
  expect(new AuthorizationPolicyValidator(policy({ rules: [rule()] }), {}).decide(request()).violations).toEqual([]);
});
