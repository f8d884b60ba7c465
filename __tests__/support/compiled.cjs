// See compiled.ts. On a runner each start compiles the bundle anew.
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

enableCompileCache(join(__dirname, '../../node_modules/.cache/marketops-tests'));
