/** One check taken out of the sources, and the scenarios of the audit of which at least one must then be breached. */
export interface Removal {
  readonly name: string;
  readonly file: string;
  /** The text of the check, which stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  readonly scenarios: readonly string[];
}

const GATE = 'src/execute/gate.ts';
const gate = (name: string, from: string, to: string, ...scenarios: string[]): Removal => ({
  name: `gate: ${name}`,
  file: GATE,
  from,
  to,
  scenarios,
});
const line = (field: string, ...scenarios: string[]): Removal => gate(field, field, 'true', ...scenarios);

const OF_GATE: readonly Removal[] = [
  gate('authenticity', 'check: ({ authenticity }) => authenticity.code }', 'check: () => null }', 'A1'),
  gate('enforceable', "isEnforceable(receipt) ? null : 'receipt_advisory'", 'null', 'A9'),
  gate('run binding', "isBoundToRun(receipt, facts) ? null : 'run_mismatch'", 'null', 'A4'),
  line('receipt.run_id === facts.runId', 'A4'),
  line('receipt.run_attempt === facts.runAttempt', 'R1'),
  line('receipt.repository_id === facts.repositoryId', 'R4'),
  line('receipt.environment === facts.environment', 'R2'),
  line('receipt.api_url === facts.apiUrl', 'R3'),
  gate(
    'operation binding',
    "isBoundToOperation(receipt, operation, planDigest) ? null : 'operation_mismatch'",
    'null',
    'A3',
  ),
  line('receipt.operation_kind === operation.operation_kind', 'R5'),
  line('receipt.operation_id === operation.operation_id', 'A3'),
  line('receipt.plan_digest === planDigest', 'R6'),
  line('receipt.operation_digest === operationDigest(operation)', 'R7'),
  gate('consumption', 'check: ({ receipt, consumption }) => consumption(receipt) }', 'check: () => null }', 'A2'),
  gate('expiration', 'check: expirationFault }', 'check: () => null }', 'A5'),
  gate('expired', ' || now >= expires', '', 'A5'),
  gate('not yet valid', 'issued > now + MAX_SKEW_MS', 'false', 'R26'),
  gate('clock', 'Math.abs(skewMs) > MAX_SKEW_MS', 'false', 'R28'),
  gate('staleness', "isStale(receipt, now) ? 'receipt_stale' : null", 'null', 'R27'),
  gate('presence', "envelope === null ? 'receipt_missing' : null", 'null', 'A6'),
  {
    name: 'gate: consumed before begin',
    file: 'src/execute/consumption.ts',
    from: "if ((await snapshot.read(path)) !== null) return 'receipt_consumed';\n  // Only",
    to: '// Only',
    scenarios: ['L4'],
  },
  {
    name: 'gate: ledger anchor',
    file: 'src/execute/consumption.ts',
    from: "(await holdsAnchor(receipt, snapshot, tip)) ? null : 'ledger_rewound'",
    to: 'null',
    scenarios: ['L2'],
  },
  {
    name: 'gate: ledger anchor of the same size',
    file: 'src/execute/consumption.ts',
    from: 'return ledger.head === tip.head;',
    to: 'return true;',
    scenarios: ['L3'],
  },
];

const receipts = (name: string, from: string, to: string, ...scenarios: string[]): Removal => ({
  name: `authenticity: ${name}`,
  file: 'src/authorize/receipts.ts',
  from,
  to,
  scenarios,
});

const OF_AUTHENTICITY: readonly Removal[] = [
  receipts('two signatures', ' || more.length > 0', '', 'R11'),
  receipts('name of the HMAC', 'hmac.keyid !== `hmac-sha256:${key.keyId}` ||', '', 'R31'),
  receipts('name of the public signature', ' || ed25519.keyid !== `ed25519:${key.vkey.keyHash}`', '', 'R32'),
  receipts('the HMAC', '!macFits || ', '', 'R12'),
  receipts('the public signature', ' || !signatureFits', '', 'R13'),
  receipts('the listed key', "if (listed.length === 0) return 'key_unknown';", '', 'R19'),
  receipts('the key in force', 'listed.some((entry) => isInForce(entry, issued))', 'true', 'R18'),
  {
    name: 'authenticity: the key of the run is listed',
    file: 'src/authorize/federation-core.ts',
    from: 'if (listed.length === 0) {',
    to: 'if (listed.length === 0 && trustedKeys.length > 99) {',
    scenarios: ['J14'],
  },
  {
    name: 'authenticity: the key of the run is in force',
    file: 'src/authorize/federation-core.ts',
    from: 'listed.some((key) => isInForce(key, now))',
    to: 'true',
    scenarios: ['J15'],
  },
];

const POLICY = 'src/authorize/policy';
const policy = (file: string, name: string, from: string, to: string, ...scenarios: string[]): Removal => ({
  name: `policy: ${name}`,
  file: `${POLICY}/${file}.ts`,
  from,
  to,
  scenarios,
});

const OF_POLICY: readonly Removal[] = [
  policy('environment', 'required reviewers', 'reviewersRule(answer) !== undefined', 'true', 'P13'),
  policy('environment', 'self-review', 'reviewersRule(answer)?.prevent_self_review === true', 'true', 'P14'),
  policy('environment', 'bypass', 'canBypass === false', 'true', 'P15'),
  policy('environment', 'bypass that GitHub does not mention', 'canBypass === false', 'canBypass !== true', 'P16'),
  policy(
    'environment',
    'branches of the environment',
    'branches?.protected_branches === true || branches?.custom_branch_policies === true',
    'true',
    'P17',
  ),
  policy(
    'environment',
    'name of the environment',
    'if (evidence.environment?.toLowerCase() !== environment.toLowerCase()) {',
    'if (evidence.environment === undefined) {',
    'P18',
  ),
  policy(
    'environment',
    'missing environment',
    'if (answer.value === null)',
    'if (answer.value === null) return [];\n  if (answer.value === null)',
    'P12',
  ),
  policy('approvals', 'number of approvals', 'if (people.size >= min) return [];', 'return [];', 'P1'),
  policy(
    'approvals',
    'unreadable approvals',
    "if ('unreadable' in evidence.reviews) {",
    "if ('unreadable' in evidence.reviews) return [];\n  if ('unreadable' in evidence.reviews) {",
    'P11',
  ),
  policy('approvals', 'rejections', "review.state === 'rejected' ? refuse", "review.state === 'never' ? refuse", 'P8'),
  policy('approvals', 'environment of an approval', 'if (!here) {', 'if (!here && rule.min > 99) {', 'P9'),
  policy('approvals', 'people only', "if (user === null || user.type !== 'User') {", 'if (user === null) {', 'P5'),
  policy('approvals', 'four eyes', 'if (role !== undefined) {', 'if (role !== undefined && rule.min > 99) {', 'P2'),
  policy(
    'approvals',
    'actor',
    "['actor', 'triggering_actor', 'commit_author'] as const",
    "['triggering_actor', 'commit_author'] as const",
    'P2',
  ),
  policy(
    'approvals',
    'triggering actor',
    "['actor', 'triggering_actor', 'commit_author'] as const",
    "['actor', 'commit_author'] as const",
    'P3',
  ),
  policy(
    'approvals',
    'commit author',
    "['actor', 'triggering_actor', 'commit_author'] as const",
    "['actor', 'triggering_actor'] as const",
    'P4',
  ),
  policy('approvals', 'digest in the comment', "(hex === '' || !comment.includes(hex))", "hex === ''", 'P10'),
  policy(
    'approvals',
    'listed approvers',
    'if (from === undefined || from.users?.some(({ id }) => id === user.id)) return null;',
    'return null;',
    'P6',
  ),
  policy(
    'approvals',
    'approvers by id',
    'from.users?.some(({ id }) => id === user.id)',
    'from.users?.some(({ login }) => login === user.login)',
    'P7',
  ),
  policy(
    'run',
    'readable run',
    "if ('unreadable' in attempt) return [",
    "if ('unreadable' in attempt) return []; if ('unreadable' in attempt) return [",
    'P23',
  ),
  policy('run', 'head of the run', "if (head !== job.sha || job.sha === '') {", "if (job.sha === '') {", 'P21'),
  policy(
    'run',
    'workflow of the run',
    'sameWorkflow(path, job.workflow_ref)',
    'sameWorkflow(path, path) || true',
    'P22',
  ),
  policy('run', 'number of operations', 'operations > policy.max_operations', 'operations > 1e9', 'P26'),
  policy(
    'run',
    'digest given',
    "expected === null && policy.plan_digest === 'required'",
    'expected === undefined',
    'P19',
  ),
  policy('run', 'digest equal', 'expected !== null && expected !== digest', 'expected === undefined', 'P20'),
  policy('run', 're-runs refused', "policy.reruns === 'never'", 'attempt < 0', 'P30'),
  policy('run', 're-run of the same plan', 'earlier.value === null || earlier.value.includes(digest)', 'true', 'P28'),
  policy(
    'run',
    're-run within a day',
    "if ('unreadable' in earlier) return [",
    "if ('unreadable' in earlier) return []; if ('unreadable' in earlier) return [",
    'P29',
  ),
  policy('run', 'protected ledger', 'if (evidence.protected.value) return [];', 'return [];', 'P27'),
  policy('decide', 'forbid', 'if (forbids.length > 0) return', 'if (forbids.length > 99) return', 'C19'),
  policy('decide', 'no rule', 'trials.some(({ matched }) => matched)', 'true', 'A10'),
  policy('decide', 'kind', 'rule.operations.includes(operation.operation_kind)', 'true', 'A10'),
  policy('conditions', 'repository', "pattern === 'self' ? own :", "pattern === 'self' ? true :", 'C18'),
  ...(
    [
      ['refs', 'C1'],
      ['tags', 'C2'],
      ['events', 'C3'],
      ['actors', 'C4'],
      ['workflows', 'C5'],
      ['environments', 'C6'],
      ['target_on_default_branch', 'C7'],
      ['asset_names', 'C8'],
      ['max_assets', 'C9'],
      ['max_asset_bytes', 'C10'],
      ['prerelease', 'C11'],
      ['draft', 'C12'],
      ['moves_tag', 'C13'],
      ['generated_notes', 'C14'],
      ['pull_request_bases', 'C15'],
      ['labels', 'C16'],
      ['windows', 'C17'],
    ] as const
  ).map(([name, scenario]) =>
    policy(
      'decide',
      `condition ${name}`,
      'if (wanted !== undefined) parts',
      `if (wanted !== undefined && name !== '${name}') parts`,
      scenario,
    ),
  ),
];

const VERIFY = 'src/verify';
/** Of a ledger branch; the checks of a proof are removed one by one, in one process, by a test. */
const OF_BRANCH: readonly Removal[] = [
  ...[
    'checkpoint_states',
    'checkpoint_signatures',
    'tip',
    'consumed',
    'open',
    'runs',
    'landed',
    'segments',
    'branch_lines',
  ].map((name) => ({
    name: `verifier: ledger branch, ${name}`,
    file: `${VERIFY}/verify-branch.ts`,
    from: '...BRANCH_CHECKS], context)',
    to: `...BRANCH_CHECKS].filter(({ name }) => name !== '${name}'), context)`,
    scenarios: ['F9'],
  })),
  {
    name: 'verifier: ledger branch, since',
    file: `${VERIFY}/verify-branch.ts`,
    from: '...BRANCH_CHECKS], context)',
    to: "...BRANCH_CHECKS].filter(({ name }) => name !== 'since'), context)",
    scenarios: ['L11'],
  },
];

/** Every single check of the gate, of authenticity, of the policy and of the verifier of ledger branches. */
export const REMOVALS: readonly Removal[] = [...OF_GATE, ...OF_AUTHENTICITY, ...OF_POLICY, ...OF_BRANCH];
