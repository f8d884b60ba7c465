// In the bundle this is `readable-stream/passthrough`: see native-stream.cjs.
module.exports = require('node:stream').PassThrough;
