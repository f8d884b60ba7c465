import { describe, expect, test } from '@jest/globals';
import { at, scenario } from './support/embedded.ts';

describe('runs', () => {
  test(
    'have attempts of their own; the run is its last one',
    scenario(async ({ gh, get }) => {
      const head = gh.admin.commitFiles('main', { a: { content: '1' } }, 'a');
      const path = '.github/workflows/release.yml';
      const startedAt = '2026-03-01T00:00:00Z';
      gh.admin.createRun({
        runId: 77,
        event: 'push',
        headSha: head,
        headBranch: 'main',
        path,
        actor: 'alice',
        startedAt,
      });
      gh.admin.createRun({ runId: 77, attempt: 2, triggeringActor: 'bob', startedAt: '2026-03-02T00:00:00Z' });
      expect((await get('/actions/runs/77')).json).toMatchObject({
        id: 77,
        run_attempt: 2,
        event: 'push',
        head_sha: head,
        head_branch: 'main',
        path,
        actor: { login: 'alice' },
        triggering_actor: { login: 'bob' },
        created_at: startedAt,
        run_started_at: '2026-03-02T00:00:00Z',
        repository: { full_name: 'octo/hello' },
        referenced_workflows: [],
      });
      expect((await get('/actions/runs/77/attempts/1')).json).toMatchObject({
        run_attempt: 1,
        triggering_actor: { login: 'alice' },
        run_started_at: startedAt,
      });
      expect((await get('/actions/runs/77/attempts/3')).status).toBe(404);
      expect((await get('/actions/runs/78')).status).toBe(404);
    }),
  );

  test(
    'list their approvals, without time, attempt or commit',
    scenario(async ({ gh, get }) => {
      gh.admin.setEnvironment('production', { requiredReviewers: ['alice'] });
      gh.admin.createRun({ runId: 77 });
      expect((await get('/actions/runs/77/approvals')).json).toEqual([]);
      gh.admin.requestApproval(77, 'Production');
      expect((await get('/actions/runs/77/pending_deployments')).json).toMatchObject([
        { environment: { name: 'production' }, reviewers: [{ type: 'User', reviewer: { login: 'alice' } }] },
      ]);
      expect((await get('/actions/runs/77/approvals')).json).toEqual([]);
      gh.admin.approve(77, 'PRODUCTION', 'alice', 'sha256:1234');
      gh.admin.reject(77, 'production', 'bob', 'no');
      gh.admin.addApproval(77, { environments: ['production', 'staging'], state: 'pending', user: 'bob', comment: '' });
      const listed = await get('/actions/runs/77/approvals');
      expect(listed.json).toMatchObject([
        { state: 'approved', user: { login: 'alice' }, comment: 'sha256:1234', environments: [{ name: 'production' }] },
        { state: 'rejected', user: { login: 'bob' } },
        { state: 'pending', environments: [{ name: 'production' }, { name: 'staging' }] },
      ]);
      expect(Object.keys(at(listed, 0) as object).sort()).toEqual(['comment', 'environments', 'state', 'user']);
      expect((await get('/actions/runs/77/pending_deployments')).json).toEqual([]);
      gh.admin.createRun({ runId: 77, attempt: 2 });
      expect((await get('/actions/runs/77/approvals')).json).toHaveLength(3);
    }),
  );

  test(
    'list their artifacts',
    scenario(async ({ gh, get }) => {
      gh.admin.createRun({ runId: 77 });
      expect((await get('/actions/runs/77/artifacts')).json).toEqual({ total_count: 0, artifacts: [] });
      gh.admin.addArtifact(77, 'plan', { size: 12 });
      gh.admin.addArtifact(77, 'other');
      expect((await get('/actions/runs/77/artifacts?name=plan')).json).toMatchObject({
        total_count: 1,
        artifacts: [{ name: 'plan', size_in_bytes: 12, expired: false }],
      });
    }),
  );
});

describe('environments', () => {
  test(
    'show their protection; names ignore case',
    scenario(async ({ gh, get }) => {
      gh.admin.setTeam('octo', 'core', ['alice']);
      gh.admin.setEnvironment('production', {
        requiredReviewers: ['alice', 'team:core'],
        preventSelfReview: true,
        canAdminsBypass: false,
        branchPolicy: 'protected',
        waitTimer: 30,
      });
      expect((await get('/environments/Production')).json).toMatchObject({
        name: 'production',
        can_admins_bypass: false,
        protection_rules: [
          { type: 'wait_timer', wait_timer: 30 },
          {
            type: 'required_reviewers',
            prevent_self_review: true,
            reviewers: [
              { type: 'User', reviewer: { login: 'alice' } },
              { type: 'Team', reviewer: { slug: 'core' } },
            ],
          },
          { type: 'branch_policy' },
        ],
        deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
      });
    }),
  );

  test(
    'may lack the field for bypassing, and may not be there',
    scenario(async ({ gh, get }) => {
      gh.admin.setEnvironment('plain', { canAdminsBypass: undefined });
      const plain = await get('/environments/plain');
      expect(plain.json).not.toHaveProperty('can_admins_bypass');
      expect(plain.json).toMatchObject({ protection_rules: [], deployment_branch_policy: null });
      expect((await get('/environments/none')).status).toBe(404);
      expect((await get('/environments')).json).toMatchObject({ total_count: 1 });
      gh.admin.deleteEnvironment('Plain');
      expect((await get('/environments/plain')).status).toBe(404);
    }),
  );

  test(
    'that a job names are made, without rules',
    scenario(async ({ gh, get }) => {
      gh.admin.createRun({ runId: 77 });
      gh.admin.requestApproval(77, 'typo');
      expect((await get('/environments/typo')).json).toMatchObject({ protection_rules: [], can_admins_bypass: true });
    }),
  );
});

test(
  'the branches that may deploy to an environment are listed',
  scenario(async ({ gh, get }) => {
    gh.admin.setEnvironment('production', { branchPolicy: 'custom', branches: ['main', 'release/*'] });
    expect((await get('/environments/production/deployment-branch-policies')).json).toMatchObject({
      total_count: 2,
      branch_policies: [{ name: 'main', type: 'branch' }, { name: 'release/*' }],
    });
    expect((await get('/environments/none/deployment-branch-policies')).status).toBe(404);
  }),
);
