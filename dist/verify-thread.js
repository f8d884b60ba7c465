require('./bundle/index.js').verifyThread();
