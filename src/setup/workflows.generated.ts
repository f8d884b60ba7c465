// Made by `npm run examples` from examples/: change them there.
/** examples/quick-start/.github/workflows/release.yml */
export const WORKFLOW = `# What .marketops/operations.yml lists is planned, approved as planned, shipped and verified.
name: release
on:
  pull_request: { paths: [.marketops/operations.yml] }
  push: { branches: [main], paths: [.marketops/operations.yml] }
  workflow_dispatch:
permissions: {}
concurrency: { group: 'release-\${{ github.ref }}', cancel-in-progress: "\${{ github.event_name == 'pull_request' }}" }

jobs:
  plan:
    name: Plan
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read # the checkout, and what is published already
      actions: read # the environment's protection
      pull-requests: write # one comment that shows the plan
    outputs:
      digest: \${{ steps.plan.outputs.plan-digest }}
      files: \${{ steps.files.outputs.artifact-id }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: mkdir -p build && git archive --output=build/source.tar.gz HEAD # yours: whatever leaves its files in build/
      - id: files
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with: { name: 'build-\${{ github.run_attempt }}', path: build/, retention-days: 35 }
      - id: plan
        uses: org/marketops-action@v1
        with: { comment: true, retention-days: 35 } # an approval is waited for 30 days

  ship:
    name: Ship
    if: github.event_name != 'pull_request'
    needs: plan
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: production # holds the key, and waits for its reviewers
    permissions:
      contents: write # tags, releases and the ledger branch
      actions: read # who approved this run
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with: { artifact-ids: '\${{ needs.plan.outputs.files }}', path: build, merge-multiple: true }
      - uses: org/marketops-action@v1
        with:
          mode: prod
          environment: production
          hmac-key: \${{ secrets.MARKETOPS_HMAC_KEY }}
          expected-plan-digest: \${{ needs.plan.outputs.digest }}
          retention-days: 90
          verify: true
`;

/** examples/marketops.yml */
export const EXPLICIT_WORKFLOW = `# Governed publishing in one workflow: .github/workflows/release.yml
#
#   pull request: build → plan → comment              nothing is published
#   main:         build → plan → approval → ship → proof
#
# What is published is listed in .marketops/operations.yml. A pull request that changes that file proposes a release;
# merging it plans the release, and a reviewer of the environment \`production\` approves exactly that plan.
name: release

on:
  pull_request:
    paths: [.marketops/operations.yml]
  push:
    branches: [main]
    paths: [.marketops/operations.yml]
  workflow_dispatch:

permissions: {}

concurrency:
  group: release-\${{ github.ref }}
  # A newer commit makes the plan of a pull request stale. What is being published is never cut off.
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  # Built once: plan and ship get the same files, and the plan's digest covers every byte of them.
  build:
    name: Build
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read # the checkout
    outputs:
      files: \${{ steps.files.outputs.artifact-id }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      # Yours goes here: whatever leaves its files in build/.
      - run: |
          mkdir -p build
          git archive --prefix=source/ --output=build/source.tar.gz HEAD
          cd build && sha256sum source.tar.gz > SHA256SUMS
      - id: files
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: build-\${{ github.run_attempt }}
          path: build/
          if-no-files-found: error
          retention-days: 35 # a job waits for its approval for at most 30 days

  plan:
    name: Plan
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read # the checkout, and what is published already
      actions: read # the environment's protection: what prod would refuse is told before somebody approves
    outputs:
      digest: \${{ steps.plan.outputs.plan-digest }}
      proof: \${{ steps.plan.outputs.artifact-id }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.build.outputs.files }}
          merge-multiple: true
          path: build
      - id: plan
        uses: org/marketops-action@v1
        with:
          retention-days: 35

  # A job of its own, so that the one that runs the pull request's files can write nothing.
  comment:
    name: Comment
    if: \${{ !cancelled() && github.event_name == 'pull_request' }} # also when planning failed: an older plan must not stay
    needs: plan
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      pull-requests: write # one comment that shows the plan
    steps:
      - if: needs.plan.outputs.proof != ''
        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.plan.outputs.proof }}
          merge-multiple: true
          path: plan
      - uses: org/marketops-action/comment@v1
        with:
          path: \${{ needs.plan.outputs.proof != '' && 'plan' || '' }}

  ship:
    name: Ship
    if: github.event_name != 'pull_request'
    needs: [build, plan]
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: production # holds the key, and waits for its reviewers
    permissions:
      contents: write # tags, releases and the ledger branch
      actions: read # who approved this run
      # pull-requests: write # with operations of the kind open_pr
    outputs:
      proof: \${{ steps.ship.outputs.artifact-id }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.build.outputs.files }}
          merge-multiple: true
          path: build
      - id: ship
        uses: org/marketops-action@v1
        with:
          mode: prod
          environment: production
          hmac-key: \${{ secrets.MARKETOPS_HMAC_KEY }}
          expected-plan-digest: \${{ needs.plan.outputs.digest }}
          retention-days: 90

  # What anybody can do with the downloaded proof, done once here: without the key, and without the right to write.
  proof:
    name: Verify the proof
    needs: ship
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # .marketops/trusted-keys of the default branch
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.ship.outputs.proof }}
          merge-multiple: true
          path: proof
      - uses: org/marketops-action/verify@v1
        with:
          path: proof
`;

/** examples/enterprise-server/.github/workflows/release.yml */
export const ENTERPRISE_WORKFLOW = `# Governed publishing on GitHub Enterprise Server: .github/workflows/release.yml
#
# Plans on pull requests; ships when somebody starts it by hand and a reviewer of the environment approves. The server
# takes no artifacts from these actions: the proof lies on the runner, and is kept as you keep files.
name: release

on:
  pull_request:
    paths: [.marketops/operations.yml]
  workflow_dispatch:

permissions: {}

concurrency:
  group: release-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  plan:
    name: Plan
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read # the checkout, and what is published already
      actions: read # the environment's protection: what prod would refuse is told before somebody approves
      pull-requests: write # one comment that shows the plan
    outputs:
      digest: \${{ steps.plan.outputs.plan-digest }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - id: plan
        uses: org/marketops-action@v1
        with:
          artifact-name: ''
          comment: true

  ship:
    name: Ship
    if: github.event_name != 'pull_request'
    needs: plan
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: production # holds the key, and waits for its reviewers
    permissions:
      contents: write # tags, releases and the ledger branch
      actions: read # who approved this run
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: org/marketops-action@v1
        with:
          mode: prod
          environment: production
          hmac-key: \${{ secrets.MARKETOPS_HMAC_KEY }}
          expected-plan-digest: \${{ needs.plan.outputs.digest }}
          artifact-name: ''
          verify: true
`;
