/** What dist is made from: each launcher loads its part, and the parts share their chunks. */
export const action = () => import('../../src/action/entry.ts');
export const post = () => import('../../src/action/post.ts');
export const cli = () => import('../../src/cli/main.ts');
export const verifyThread = () => import('../../src/verify/threads/thread.ts');
