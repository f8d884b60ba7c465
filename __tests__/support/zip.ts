export * from '../../src/security-audit/forge/zip.ts';
