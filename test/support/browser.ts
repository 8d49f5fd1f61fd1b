import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A real Chromium, as its npm package brings it. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
}

/** A page from disk, and every address that it asked for beside its own. */
export async function openFile(
  browser: Browser,
  file: string,
  options: { width?: number; dark?: boolean } = {},
): Promise<{ page: Page; asked: string[]; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`file://${file}`);
  return { page, asked, errors };
}

/** Faults that axe-core calls serious or critical, as `rule: target`. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // The page's own policy lets no script in but its own; axe comes in beside it.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run().then((found) => JSON.stringify(found.violations.filter((item) => item.impact === 'serious' || item.impact === 'critical').flatMap((item) => item.nodes.map((node) => item.id + ': ' + node.target.join(' ')))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value)) as string[];
}
