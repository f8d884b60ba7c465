export * from '../../src/security-audit/forge/branch.ts';
