import type { ArtifactClient } from '@actions/artifact';

/** GitHub's artifact client, in a chunk of its own: it weighs more than everything else and is needed last. */
export async function artifactClient(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}
