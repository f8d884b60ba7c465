import { verifyThread } from './bundle/index.js';
await verifyThread();
