export * from 'security-audit/forge/zip';
