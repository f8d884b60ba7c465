require('./bundle/index.js').post().then((entry) => entry.post());
