export * from 'security-audit/forge/branch';
