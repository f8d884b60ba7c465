import { expect, test } from '@jest/globals';
import { isLoopbackHost } from 'http-exchange/loopback';
import { hostsOf } from 'github-client/hosts';

const allows = (api: string, method: string, url: string): boolean => {
  try {
    hostsOf(api).check(method, url);
    return true;
  } catch {
    return false;
  }
};

const DOTCOM = 'https://api.github.com';
const TENANT = 'https://api.acme.ghe.com';
const SERVER = 'https://git.acme.example/api/v3';
const LOCAL = 'http://127.0.0.1:4000';

test.each([
  [DOTCOM, 'GET', 'https://api.github.com/repos/o/r'],
  [DOTCOM, 'POST', 'https://api.github.com/graphql'],
  [DOTCOM, 'POST', 'https://uploads.github.com/repos/o/r/releases/1/assets?name=x'],
  [TENANT, 'POST', 'https://uploads.acme.ghe.com/repos/o/r/releases/1/assets'],
  [SERVER, 'PATCH', 'https://git.acme.example/api/v3/repos/o/r/releases/1'],
  [SERVER, 'POST', 'https://git.acme.example/api/graphql'],
  [SERVER, 'POST', 'https://git.acme.example/api/uploads/repos/o/r/releases/1/assets'],
  [LOCAL, 'GET', 'http://127.0.0.1:4000/repos/o/r'],
  [LOCAL, 'POST', 'http://127.0.0.1:4001/repos/o/r/releases/1/assets'],
])('%s lets %s %s pass', (api, method, url) => {
  expect(allows(api, method, url)).toBe(true);
});

test.each([
  [DOTCOM, 'GET', 'https://example.com/repos/o/r'],
  [DOTCOM, 'GET', 'https://api.github.com.example.com/x'],
  [DOTCOM, 'GET', 'http://api.github.com/x'],
  [DOTCOM, 'GET', 'https://api.github.com:8443/x'],
  [DOTCOM, 'GET', 'https://user@api.github.com/x'],
  [DOTCOM, 'GET', 'https://uploads.github.com/repos/o/r/releases/1/assets'],
  [DOTCOM, 'PATCH', 'https://uploads.github.com/repos/o/r/releases/1'],
  [DOTCOM, 'POST', 'https://uploads.acme.ghe.com/repos/o/r/releases/1/assets'],
  [TENANT, 'POST', 'https://uploads.github.com/repos/o/r/releases/1/assets'],
  [SERVER, 'GET', 'https://git.acme.example/login'],
  [SERVER, 'POST', 'https://uploads.git.acme.example/x'],
  [LOCAL, 'POST', 'https://uploads.github.com/x'],
  [LOCAL, 'GET', 'http://127.0.0.1:4001/repos/o/r'],
  [LOCAL, 'POST', 'http://10.0.0.1:4000/x'],
  [DOTCOM, 'POST', 'http://127.0.0.1:4000/x'],
  [DOTCOM, 'GET', 'not an address'],
])('%s stops %s %s', (api, method, url) => {
  expect(allows(api, method, url)).toBe(false);
});

test.each(['ftp://x', 'nonsense', 'http://api.github.com', 'https://u:p@api.github.com', 'https://api.github.com?x=1'])(
  '%s is no API address',
  (api) => {
    expect(() => hostsOf(api)).toThrow(expect.objectContaining({ code: 'api_url_invalid' }));
  },
);

test('a slash at the end changes nothing', () => {
  expect(hostsOf(`${SERVER}/`)).toMatchObject({ api: SERVER, graphql: 'https://git.acme.example/api/graphql' });
});

test('what is loopback', () => {
  expect(['127.0.0.1', '127.8.9.1', '[::1]', 'localhost'].every(isLoopbackHost)).toBe(true);
  expect(['127.0.0.1.example.com', '10.0.0.1', '0.0.0.0', 'localhost.example'].some(isLoopbackHost)).toBe(false);
});
