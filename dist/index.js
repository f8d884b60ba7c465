require('./bundle/index.js').action().then((action) => action.main('all'));
