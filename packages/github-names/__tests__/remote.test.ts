import { expect, test } from '@jest/globals';
import { apiUrlOf, isEnterpriseServer, parseRemote } from '../src/remote.ts';

test.each([
  ['https://github.com/acme/widgets.git', 'https://github.com', 'acme/widgets'],
  ['https://github.com/acme/widgets', 'https://github.com', 'acme/widgets'],
  ['https://x-access-token:secret@github.com/acme/widgets.git', 'https://github.com', 'acme/widgets'],
  ['https://ghes.example:8443/acme/widgets.js.git', 'https://ghes.example:8443', 'acme/widgets.js'],
  ['git@github.com:acme/widgets.git', 'https://github.com', 'acme/widgets'],
  ['GitHub.com:acme/widgets', 'https://github.com', 'acme/widgets'],
  ['ssh://git@ghes.example:2222/acme/widgets.git', 'https://ghes.example', 'acme/widgets'],
  ['ssh://git@ssh.github.com:443/acme/widgets.git', 'https://github.com', 'acme/widgets'],
  ['http://127.0.0.1:8080/acme/widgets.git', 'http://127.0.0.1:8080', 'acme/widgets'],
  ['http://127.0.0.2/acme/widgets.git', 'http://127.0.0.2', 'acme/widgets'],
])('%s is of a server and a repository', (text, server, repository) => {
  expect(parseRemote(text)).toEqual({ server, repository });
});

test.each([
  '/srv/git/widgets.git',
  '../widgets',
  'https://github.com/widgets',
  'https://gitlab.example/group/sub/widgets.git',
  'http://ghes.example/acme/widgets.git',
  'file:///srv/acme/widgets.git',
  '',
])('%j is none', (text) => {
  expect(parseRemote(text)).toBeNull();
});

test.each([
  ['https://github.com', 'https://api.github.com', false],
  ['https://acme.ghe.com', 'https://api.acme.ghe.com', false],
  ['https://ghes.example:8443', 'https://ghes.example:8443/api/v3', true],
])('the API of %s is %s', (server, api, enterprise) => {
  expect([apiUrlOf(server), isEnterpriseServer(server)]).toEqual([api, enterprise]);
});
