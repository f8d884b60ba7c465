// In the bundle this is `async`, of which archiver uses no more.
exports.queue = require('async/queue');
