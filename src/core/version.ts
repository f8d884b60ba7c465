/** The version of package.json, held equal by a test: it goes into every ledger. */
export const ACTION_VERSION = '1.0.0';
