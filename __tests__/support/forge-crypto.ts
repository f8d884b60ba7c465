export * from '../../src/security-audit/forge/forge-crypto.ts';
