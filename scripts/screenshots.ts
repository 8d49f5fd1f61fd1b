import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

/** Makes reports/example anew from an edit of the example that is blocked, and pictures of it: npm run screenshots. */
const root = resolve(import.meta.dirname, '..');
const target = join(root, 'reports/example');
const folder = mkdtempSync(join(tmpdir(), 'pawl-example-'));
try {
  for (const name of ['pawl.config.ts', 'harnesses', 'evals', 'examples'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  const args = [
    'gate',
    '--baseline',
    'harnesses/support',
    '--candidate',
    'examples/edits/any-code',
    '--no-fail-fast',
  ];
  try {
    execFileSync(process.execPath, [join(root, 'bin/pawl.js'), ...args], { cwd: folder, stdio: 'ignore' });
  } catch {
    // A blocked edit has exit code 1.
  }
  const [run] = readdirSync(join(folder, 'reports'));
  for (const name of ['report.html', 'report.md', 'intents']) {
    rmSync(join(target, name), { recursive: true, force: true });
    cpSync(join(folder, 'reports', run!, name), join(target, name), { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
  headless: true,
});
for (const scheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 760 }, colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(`file://${join(target, 'report.html')}`);
  await page.click('button[data-sort=regression]');
  await page.screenshot({ path: join(target, `report-${scheme}.png`) });
}
await browser.close();
