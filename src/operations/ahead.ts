/**
 * By kind: the lists of a repository that it asks for whatever its entry says. Data alone, for it is looked at before the
 * kinds are loaded.
 */
export const AHEAD: Readonly<Record<string, readonly string[]>> = { publish_release: ['/releases'] };
