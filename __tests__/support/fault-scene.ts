import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedRegistries } from 'embedded-github/registries/embedded';
import type { EmbeddedRegistries } from 'embedded-github/registries/embedded';
import { SHIP_TOKEN } from 'security-audit/material';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import { packed } from 'security-audit/npm-package';
import { DEPLOY } from 'security-audit/targets';
import { OPERATIONS, POLICY, RUN_ID, Scene } from './scene.ts';

/** A release of all six kinds: what the fault matrix is played on. */

const IMAGE_TYPE = 'application/vnd.oci.image.manifest.v1+json';
export const IMAGE = 'ghcr.io/acme/widgets';
const STAGING = 'ghcr.io/acme/staging';
export const PACKAGE = '@acme/widgets';

const othersWith = (digest: string): string => `  - id: floating
    kind: tag_repo
    tag: v1
    message: The newest
    move: true
    depends_on: [release]
  - id: package
    kind: publish_npm
    package: build/*.tgz
    access: public
    stage: false
    depends_on: [release]
  - id: image
    kind: promote_image
    source: '${STAGING}@${digest}'
    registry: ${IMAGE}
    tags: [v1.0.0]
    depends_on: [release]
  - id: deploy
    kind: dispatch_workflow
    workflow: deploy.yml
    ref: refs/tags/v1.0.0
    inputs: {version: v1.0.0}
    depends_on: [package, image]
`;
const POLICY_OF_SIX = `${POLICY}  - id: registries
    effect: permit
    reason: Releases go on to registries
    operations: [publish_npm]
    repositories: [self]
    when: {registries: [registry.npmjs.org]}
  - id: images
    effect: permit
    reason: Images of releases are promoted
    operations: [promote_image]
    repositories: [self]
    when: {registries: [ghcr.io], moves_image_tag: false}
  - id: deploy
    effect: permit
    reason: Releases are deployed
    operations: [dispatch_workflow]
    repositories: [self]
    when: {dispatch: [{workflow: deploy.yml, ref: 'refs/tags/*'}]}
`;

export interface FaultScene {
  readonly scene: Scene;
  readonly registries: EmbeddedRegistries;
  readonly facts: Record<string, string>;
  readonly env: Record<string, string>;
  close(): Promise<void>;
}

/** An image of one layer, before it has a tag. */
export function pushed(registries: EmbeddedRegistries): string {
  const [config, layer] = ['{}', 'layer'].map((bytes) => ({
    mediaType: 'application/vnd.oci.image.layer.v1.tar',
    digest: registries.putBlob(STAGING, bytes),
    size: bytes.length,
  }));
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_TYPE, config, layers: [layer] });
  return registries.putManifest(STAGING, null, manifest, IMAGE_TYPE);
}

/** A fresh repository whose floating tag is behind, on whose ledger branch somebody else committed, and its registries. */
export async function openFaultScene(): Promise<FaultScene> {
  const registries = await startEmbeddedRegistries();
  const labelled = OPERATIONS.replace(
    '    title: Version 1.0.0\n',
    '    title: Version 1.0.0\n    labels: [release]\n',
  );
  const scene = await Scene.open({
    operations: labelled + othersWith(pushed(registries)),
    policy: POLICY_OF_SIX,
    files: { '.github/workflows/deploy.yml': DEPLOY },
  });
  writeFileSync(join(scene.workspace, 'build/widgets.tgz'), packed({ name: PACKAGE, version: '1.0.0' }));
  const { admin, commitSha } = scene.github;
  const permissions = { contents: 'write', pull_requests: 'write', issues: 'write', actions: 'write' } as const;
  admin.setToken(SHIP_TOKEN, 'github-actions[bot]', permissions, true);
  admin.createAnnotatedTag('v1', commitSha, 'The newest, until now');
  const head = admin.commitFiles('main', { 'NEWS.md': { content: 'News\n' } }, 'News');
  admin.createRun({ runId: Number(RUN_ID), headSha: head, actor: 'maintainer' });
  await scene.commit(LEDGER_BRANCH, { 'README.md': 'Not by MarketOps' });
  scene.mark();
  return {
    scene,
    registries,
    facts: { GITHUB_SHA: head, GITHUB_WORKFLOW_SHA: head },
    env: { ...FAST, ...registries.identity, MARKETOPS_TEST_REGISTRIES: registries.url },
    close: async () => {
      await registries.close();
      await scene.close();
    },
  };
}

const FAST = { MARKETOPS_TEST_WRITE_PACING_MS: '0', MARKETOPS_TEST_SECOND_MS: '10' };
