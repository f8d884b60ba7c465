export * from 'security-audit/forge/forge-crypto';
