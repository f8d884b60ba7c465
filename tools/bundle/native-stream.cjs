// In the bundle this is `readable-stream`, Node's streams as a package for older engines: archiver and its parts, which make the zip
// of an artifact, come with two versions of it.
module.exports = require('node:stream');
