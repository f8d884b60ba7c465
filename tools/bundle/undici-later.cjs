// In the bundles this is `undici`: @actions/http-client and @actions/github import it, but use it only where a proxy is set
// or their own fetch is called, and it takes longer to load, and more memory, than everything else they bring.
/* global __non_webpack_require__ -- a require that the bundler leaves alone */
const load = () => __non_webpack_require__('./undici.cjs');

module.exports = {
  get ProxyAgent() {
    return load().ProxyAgent;
  },
  get fetch() {
    return load().fetch;
  },
};
