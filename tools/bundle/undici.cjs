// What is used of undici: see undici-later.cjs. Its index would bring caches, mocks, WebSocket and cookies.
const { fetch } = require('undici/lib/web/fetch');
const ProxyAgent = require('undici/lib/dispatcher/proxy-agent');

module.exports = { fetch, ProxyAgent };
