import { config } from 'zod';

/**
 * Imported before any module with a schema: zod otherwise makes a function for each schema at its first use, which takes
 * longer than all that one run parses.
 */
config({ jitless: true });
