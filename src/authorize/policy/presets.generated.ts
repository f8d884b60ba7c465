// Made by `npm run examples` from docs/policies/: change them there.
/** docs/policies/built-in.yml */
export const BUILT_IN = `# MarketOps' built-in policy: used because the repository has none. It permits nothing.
version: 1
environment: production
receipt_ttl: 15m
max_operations: 100
reruns: same_plan
ledger_protection: required
default_branch_protection: required
plan_digest: required
approvals:
  min: 1
  not: [actor, triggering_actor, commit_author]
  comment_must_contain_plan_digest: false
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
rules: []
`;

/** docs/policies/solo.yml */
export const SOLO = `# One maintainer: nobody else could approve, so nobody has to.
version: 1
environment: production
receipt_ttl: 15m
max_operations: 20
reruns: same_plan
ledger_protection: warn
default_branch_protection: warn
plan_digest: required
# With your SSH key in .marketops/approvers a stolen token alone ships nothing: approvals: { signed: { min: 1, not: [] } }
approvals: none
environment_protection:
  required_reviewers: false
  prevent_self_review: false
  admins_may_bypass: true
  branch_restricted: true
rules:
  - id: publish-from-main
    effect: permit
    reason: Versions are tagged and released from the main branch
    operations: [tag_repo, publish_release]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      tags: ['v*']
      events: [push, workflow_dispatch]
  - id: propose-changes
    effect: permit
    reason: A pull request is read before it is merged
    operations: [open_pr]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      events: [push, schedule, workflow_dispatch]
      pull_request_bases: [main]
`;

/** docs/policies/team.yml */
export const TEAM = `# A team: somebody who neither started the run nor re-ran it approves it in the environment.
version: 1
environment: production
receipt_ttl: 15m
max_operations: 50
reruns: same_plan
ledger_protection: required
default_branch_protection: required
plan_digest: required
approvals:
  min: 1
  not: [actor, triggering_actor]
  comment_must_contain_plan_digest: false
  # For signatures that no token can make, list who may sign in .marketops/approvers and add:
  # signed: { min: 1, not: [actor, triggering_actor] }
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
rules:
  - id: release-versions
    effect: permit
    reason: Versions are released from main or from release branches
    operations: [tag_repo, publish_release]
    repositories: [self]
    when:
      refs: [refs/heads/main, 'refs/heads/release/**']
      tags: [{ semver: '>=0.1.0', prefix: v }]
      events: [push, workflow_dispatch]
  - id: release-candidates
    effect: permit
    reason: Candidates may be shown, marked as prereleases
    operations: [publish_release]
    repositories: [self]
    when:
      refs: [refs/heads/main, 'refs/heads/release/**']
      tags: ['v*-*']
      events: [push, workflow_dispatch]
      prerelease: true
  - id: candidate-tags
    effect: permit
    reason: A candidate is released from a tag of its own
    operations: [tag_repo]
    repositories: [self]
    when:
      refs: [refs/heads/main, 'refs/heads/release/**']
      tags: ['v*-*']
      events: [push, workflow_dispatch]
  - id: floating-tags
    effect: permit
    reason: v1 and its like follow the newest version
    operations: [tag_repo]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      tags: [v0, v1, v2, v3]
      events: [push, workflow_dispatch]
  - id: propose-changes
    effect: permit
    reason: A pull request is read before it is merged
    operations: [open_pr]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      pull_request_bases: [main]
`;

/** docs/policies/strict.yml */
export const STRICT = `# Two people who neither started the run nor wrote it sign this very plan, and one of a named team approves it; releases
# have fixed hours.
version: 1
environment: production
receipt_ttl: 15m
max_operations: 10
# The second signature may come after the review that released the job: then the job is re-run.
reruns: same_plan
ledger_protection: required
default_branch_protection: required
plan_digest: required
approvals:
  min: 1
  from:
    teams:
      # Yours: \`gh api orgs/ORG/teams/TEAM --jq .id\` prints the id. Until then nobody's approval counts.
      - { slug: your-org/release-managers, id: 1 }
  not: [actor, triggering_actor, commit_author]
  comment_must_contain_plan_digest: true
  # Whoever .marketops/approvers lists. GitHub releases a job on one review; both signatures are asked for whatever it records.
  signed: { min: 2, not: [actor, triggering_actor, commit_author], verified: false }
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
rules:
  - id: tag-versions
    effect: permit
    reason: Versions are tagged on main by the release workflow, and a tag never moves
    operations: [tag_repo]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      tags: [{ semver: '>=1.0.0', prefix: v }]
      events: [workflow_dispatch]
      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]
      environments: [production]
      target_on_default_branch: true
      moves_tag: false
  - id: release-versions
    effect: permit
    reason: Versions are released with written notes and a few known kinds of files
    operations: [publish_release]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      tags: [{ semver: '>=1.0.0', prefix: v }]
      events: [workflow_dispatch]
      workflows: [{ path: .github/workflows/release.yml, ref: refs/heads/main }]
      environments: [production]
      target_on_default_branch: true
      asset_names: ['*.tar.gz', '*.zip', '*.sha256', '*.json']
      max_assets: 20
      max_asset_bytes: 1073741824
      prerelease: false
      draft: false
      generated_notes: false
  - id: emergency-fix
    effect: permit
    reason: A fix of a published defect need not wait for the window
    operations: [tag_repo, publish_release]
    repositories: [self]
    when:
      refs: ['refs/heads/hotfix/**']
      tags: [{ semver: '>=1.0.0', prefix: v }]
      events: [workflow_dispatch]
      workflows: [{ path: .github/workflows/release.yml, ref: 'refs/heads/hotfix/**' }]
  - id: release-hours
    effect: forbid
    reason: Somebody is there to help during office hours, and nobody is over the new year
    operations: [tag_repo, publish_release]
    repositories: ['**']
    when:
      windows:
        time_zone: Europe/Berlin
        allow:
          - { days: [mon, tue, wed, thu], from: '09:00', to: '16:00' }
        freeze:
          - { from: 2026-12-18, to: 2027-01-06 }
        break_glass: emergency-fix
`;
