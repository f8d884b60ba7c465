import { createHash } from 'node:crypto';
import type { SiteData } from '../browser/site-data.ts';
import { SITE_STYLE } from './style.ts';

/** The site's one page. Its data holds no `<`, so that nothing in it ends its element. */
export function sitePage(site: SiteData): string {
  const data = JSON.stringify(site).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>MarketOps release ledger</title>
<style>${SITE_STYLE}</style>
<script src="site.js" defer></script>
</head>
<body>
<div id="site"><noscript><p>This page checks in your browser what it shows, and needs JavaScript for it.</p></noscript></div>
<script type="application/json" id="data">${data}</script>
</body>
</html>
`;
}

/** Its own style and the files beside it; no request to anybody else, no form, no base. */
function contentSecurityPolicy(): string {
  const style = createHash('sha256').update(SITE_STYLE).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${style}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
