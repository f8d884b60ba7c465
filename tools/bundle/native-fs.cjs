// In the bundle this is `graceful-fs`, which waits where too many files are open, and changes Node's own `fs` for everybody to do so:
// archiver-utils opens one file of an artifact after the other.
module.exports = require('node:fs');
