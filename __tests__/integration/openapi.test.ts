import { expect, test } from '@jest/globals';
import { Scene } from '../support/scene.ts';

test('a scene in which something was said that is not GitHub’s API fails', async () => {
  const scene = await Scene.open();
  const path = '/repos/acme/widgets/git/refs';
  await fetch(`${scene.github.apiUrl}${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer ship-token' },
    body: JSON.stringify({ ref: 'refs/heads/x', sha: scene.github.commitSha, surprise: true }),
  });
  await expect(scene.close()).rejects.toThrow(/POST .*git\/refs \(201\): body field surprise/);
});
