// `npm run pictures`: photographs the report of the demo for README.md, light and dark, into docs/images.
// Needs a Chromium (`apt-get install chromium`, or its path in CHROMIUM) and the proof that `npm run demo` leaves.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from '../__tests__/browser/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'marketops-proof/report.html');
if (!existsSync(report)) throw new Error('There is no marketops-proof/report.html: run `npm run demo` first.');
const images = join(root, 'docs/images');
mkdirSync(images, { recursive: true });

const browser = await launch();
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 900, height: 1000 } });
  await page.goto(pathToFileURL(report).href);
  await page.waitForFunction("document.querySelector('#verify-status').className !== ''");
  await page.screenshot({ path: join(images, `report-${colorScheme}.png`) });
}
await browser.close();
