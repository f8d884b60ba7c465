import type { Phase } from './inputs.ts';
import { fail } from './workflow-log.ts';

export { post } from './post.ts';

/** The bundle's entry: loads what the action or sub-action needs, and nothing of what it must not be able to do. */
export async function main(entry: Phase | 'reconcile' | 'comment'): Promise<void> {
  if (entry !== 'comment') return (await import('./main.ts')).main(entry);
  try {
    await (await import('./main-comment.ts')).commentJob(process.env);
  } catch (error) {
    fail(error);
  }
}
