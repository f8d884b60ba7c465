import type { ReleaseParameters } from '../../../src/operations/publish-release/parameters.ts';
import { planDifference } from '../../../src/protocol/plan-difference.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { build, COMMIT, planned } from './builder.ts';
import { OPERATIONS } from './states.ts';

/** Everything that an attacker could write anywhere, in every place that takes text from outside. */

export const PAYLOADS: readonly string[] = [
  '<script>parent.owned=1;window.owned=1</script>',
  '"><img src=https://evil.invalid/x onerror=window.owned=1>',
  '</script><script>window.owned=1</script>',
  '</style><style>*{display:none}</style>',
  '--><svg onload=window.owned=1>',
  '<a href="javascript:window.owned=1">click</a> [x](javascript:window.owned=1)',
  '</details></section></main><h1>Approved</h1>',
  '| a | b |\n| --- | --- |\n\n# Approved\n',
  '\n::error::owned\n::set-output name=a::b\n##[error]owned\n::add-mask::a',
  '\u001b[2J\u001b[31mred\u001b[0m\u0007\u0008',
  '\u202eevil\u202c \u2066iso\u2069 \u200f',
  '```\n# out of the block\n```\n~~~~',
  '<!-- marketops-plan-comment -->',
  '@octocat #1 GH-1 https://evil.invalid www.evil.invalid a@evil.invalid $\\href{javascript:x}{y}$',
  '{{ secrets }} ${{ github.token }} `rm -rf` $(id)',
  '\u2028::warning::owned\u2029',
  'شركة عربية 10% שלום',
  'x'.repeat(100_000),
  '<b>'.repeat(5000),
  '> '.repeat(20_000),
];
const ALL = PAYLOADS.join(' ');

function poisoned(operation: PlannedOperation, text: string, index: number): PlannedOperation {
  const base = {
    ...operation,
    operation_id: `${index}-${text.slice(0, 200)}`,
    reason: text,
    target_subject: text,
    observed: {
      id: '1',
      sha: '9b2d6f0c4e8a1b3d5f7092a4c6e8d0b1f3a5c7e9',
      url: `javascript:window.owned=1//${text.slice(0, 50)}`,
    },
    depends_on: [text],
  };
  if (base.operation_kind === 'tag_repo') {
    return planned({ ...base, parameters: { ...base.parameters, tag: text, message: text } });
  }
  if (base.operation_kind === 'publish_release') {
    const parameters = base.parameters as ReleaseParameters;
    const assets = parameters.assets.map((asset) => ({ ...asset, name: text, label: text, content_type: text }));
    return planned({
      ...base,
      parameters: { ...parameters, tag: text, name: text, body: text, discussion_category: text, assets },
    });
  }
  const { parameters } = base;
  return planned({
    ...base,
    parameters: {
      ...parameters,
      title: text,
      body: text,
      base: text,
      head: text,
      labels: [text],
      reviewers: [text],
      author: { name: text, email: text },
      commit: {
        message: text,
        files: [
          { path: text, mode: '100644', digest: `sha256:${'0'.repeat(64)}` },
          { path: text, mode: null, digest: null },
        ],
      },
    },
  });
}

/** A refused run in which nothing is harmless. Ledger lines are kept below 64 KiB, as the writer does. */
export function hostile(): ReportInput {
  const texts = [...PAYLOADS, ALL.slice(0, 20_000)];
  const operations = texts.map((text, index) =>
    poisoned(OPERATIONS[index % OPERATIONS.length] as PlannedOperation, text, index),
  );
  const short = (index: number): string => (texts[index] as string).slice(0, 3000);
  return build({
    operations,
    mode: 'prod',
    result: 'blocked',
    actor: ALL.slice(0, 1000),
    event: ALL.slice(0, 300),
    comparison: {
      expected: ALL.slice(0, 300),
      difference: planDifference(
        { repository_id: '1', commit_sha: COMMIT, operations: OPERATIONS },
        { repository_id: '2', commit_sha: ALL.slice(0, 100), operations },
      ),
    },
    policyText: `# ${ALL}\nrules:\n  - id: ${PAYLOADS[0] as string}\n`,
    approvals: PAYLOADS.map((text) => ({
      environment: text,
      user: text,
      user_id: '7',
      state: 'approved',
      comment: text,
    })),
    warnings: PAYLOADS.slice(0, 17).map((text) => ({ code: text.slice(0, 2000), message: text.slice(0, 2000) })),
    script: (_, index) =>
      index % 2 === 0
        ? {
            decision: 'no_rule',
            rules: [
              {
                effect: 'permit',
                id: short(index),
                matched: false,
                unmet: { condition: short(index), expected: short(index), found: short(index) },
              },
            ],
            violations: [{ code: short(index), message: short(index), rule: short(index) }],
          }
        : {
            minted: true,
            begun: true,
            outcome: 'failed',
            code: short(index),
            message: short(index),
            url: `javascript:window.owned=1//${short(index).slice(0, 100)}`,
          },
  });
}
