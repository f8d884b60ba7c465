export * from '../../src/security-audit/forge/forge.ts';
