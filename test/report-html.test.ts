import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../src/report/html/report-html.ts';
import { openBrowser, openFile, seriousFaults } from './support/browser.ts';
import { createProject, type TestProject } from './support/project.ts';
import { cellOf, evidenceOf, richVerdict } from './support/verdict.ts';

const root = resolve(import.meta.dirname, '..');
let browser: Browser;
let project: TestProject;
let folder: string;
let scratch: string;

beforeAll(async () => {
  browser = await openBrowser();
  scratch = await mkdtemp(join(tmpdir(), 'pawl-html-'));
  project = await createProject();
  for (const name of ['harnesses', 'evals', 'examples', 'pawl.config.ts'])
    await cp(join(root, name), join(project.root, name), { recursive: true });
  await project.pawl([
    'gate',
    '--baseline',
    'harnesses/support',
    '--candidate',
    'examples/edits/eager-tracking',
    '--no-fail-fast',
  ]);
  const [run] = await readdir(join(project.root, 'reports'));
  folder = join(project.root, 'reports', run!);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await project[Symbol.asyncDispose]();
  await rm(scratch, { recursive: true });
});

async function written(verdict: ReturnType<typeof richVerdict>): Promise<string> {
  const file = join(scratch, `${Math.random()}.html`);
  await writeFile(file, renderHtml(verdict));
  return file;
}

describe('the report of a blocked edit', () => {
  test('leads in two clicks from the verdict to what differed in the case that broke', async () => {
    const { page, asked, errors } = await openFile(browser, join(folder, 'report.html'));
    expect(await page.textContent('.verdict')).toMatch(/^This edit of support must not go in: it breaks /);
    const regressed = page.locator('#grid tr:has(td.regressed) th a');
    await regressed.first().click();
    const open = page.locator('details[id^=intent-][open]');
    await open.waitFor();
    expect(await open.count()).toBe(1);
    const broken = open.locator('details:has(summary:has-text("broken"))').first();
    await broken.locator('summary').click();
    const differs = broken.locator('li.differs');
    expect(await differs.count()).toBe(2);
    expect(await differs.first().isVisible()).toBe(true);
    expect(await differs.first().textContent()).toContain('first difference');
    const [before, now] = await differs.allTextContents();
    expect(before).not.toBe(now);
    // All of it came with the file.
    expect(asked).toEqual([`file://${join(folder, 'report.html')}`]);
    expect(errors).toEqual([]);
  });

  test('can be read by keyboard alone', async () => {
    const { page } = await openFile(browser, join(folder, 'report.html'));
    const focused = (): Promise<string> =>
      page.evaluate('document.activeElement.outerHTML.slice(0, 200)') as Promise<string>;
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('class="skip"');
    const reach = async (text: string): Promise<void> => {
      for (let step = 0; step < 200; step++) {
        if ((await focused()).includes(text)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${text}`);
    };
    await reach('data-sort="regression"');
    await page.keyboard.press('Enter');
    const first = await page.locator('#grid tbody tr:visible').first().innerHTML();
    expect(first).toContain('regressed');
    await reach('href="#intent-');
    await page.keyboard.press('Enter');
    await page.locator('details[id^=intent-][open]').waitFor();
    expect(await focused()).toContain('<summary>');
    expect(await page.locator('details[id^=intent-][open]').count()).toBe(1);
  });

  test('folds a domain and sorts by traffic', async () => {
    const { page } = await openFile(browser, join(folder, 'report.html'));
    const rows = page.locator('#grid tbody tr:visible');
    const all = await rows.count();
    const fold = page.locator('button[data-fold]').first();
    await fold.click();
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    expect(await rows.count()).toBeLessThan(all);
    await fold.click();
    expect(await rows.count()).toBe(all);
    await page.click('button[data-sort=traffic]');
    const shares = (await page.locator('#grid tbody tr:visible td.num').allTextContents()).map(
      Number.parseFloat,
    );
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  test('links to a page for each intent, with every case and a way back', async () => {
    const { page, errors } = await openFile(browser, join(folder, 'report.html'));
    await page.locator('#grid tr:has(td.regressed) th a').first().click();
    await page.locator('details[open] a[href^="intents/"]').click();
    await page.waitForLoadState();
    expect(await page.locator('details').count()).toBeGreaterThanOrEqual(16);
    expect(await page.textContent('header')).toMatch(/pawl: support, .* regressed /s);
    // What moved stands above what did not, under each model.
    for (const section of await page.locator('section').all())
      expect(await section.locator('summary').first().textContent()).toMatch(/^[▼~?✗▲]/);
    await page.locator('a[href^="../report.html"]').click();
    await page.locator('details[id^=intent-][open]').waitFor();
    expect(await page.locator('details[id^=intent-][open]').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  test.each([
    [375, false],
    [375, true],
    [1440, false],
    [1440, true],
  ])('at %i px, dark: %s, nothing is cut off and axe finds no serious fault', async (width, dark) => {
    const [intent] = (await readdir(join(folder, 'intents'))).filter((name) => name.startsWith('where-is'));
    for (const file of [
      join(folder, 'report.html'),
      await written(richVerdict()),
      join(folder, 'intents', intent!),
    ]) {
      const { page } = await openFile(browser, file, { width, dark });
      await openAll(page);
      const wide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wide).toBeLessThanOrEqual(0);
      const grid = 'document.querySelector("#grid").parentElement';
      if (file === join(folder, 'report.html'))
        expect(await page.evaluate(`${grid}.scrollWidth - ${grid}.clientWidth`)).toBe(0);
      expect(await seriousFaults(page)).toEqual([]);
      await page.close();
    }
  });
});

async function openAll(page: Page): Promise<void> {
  await page.evaluate('document.querySelectorAll("details").forEach((item) => { item.open = true; })');
}

test('a hostile transcript stays text', async () => {
  const hostile =
    '</script></style><img src="http://127.0.0.1:9/x" onerror="document.title=1"><script>document.title=2</script>\u202e"\'`&<!--';
  const verdict = richVerdict({
    harness: hostile,
    cases: [
      evidenceOf({
        caseId: hostile,
        title: hostile,
        user: hostile,
        expected: [hostile],
        add: hostile,
        candidate: { outcome: 'fail', got: [hostile], reasons: [hostile] },
      }),
    ],
    cells: [cellOf({ label: hostile, cluster: 'refunds', verdict: 'regressed', broken: [hostile] })],
    intents: [{ id: 'refunds', path: `${hostile}/b/c`, label: hostile, share: 0.5 }],
    command: hostile,
  });
  const { page, asked, errors } = await openFile(browser, await written(verdict));
  await openAll(page);
  expect(await page.title()).toContain('</script>');
  expect(await page.locator('img, script:not(:last-child)').count()).toBe(0);
  expect(asked.length).toBe(1);
  expect(errors).toEqual([]);
  const shown = await page.textContent('body');
  expect(shown).toContain('<img src=');
  expect(shown).not.toContain('\u202e');
});

test('a verdict of an older version, without intents, trails and costs, is shown as well', async () => {
  const verdict = richVerdict({ intents: [], cells: [cellOf({ trail: [], costUsd: null })] });
  const { page, errors } = await openFile(browser, await written(verdict));
  expect(await page.locator('#grid tbody tr:has(td.cell)').count()).toBe(1);
  expect(await page.textContent('#grid')).toContain('unknown');
  expect(errors).toEqual([]);
});

test('the evidence over rounds is drawn, and told in words', async () => {
  const { page } = await openFile(browser, await written(richVerdict()));
  expect(await page.locator('svg[role=img]').first().getAttribute('aria-label')).toMatch(
    /Evidence over 4 rounds: against a drop it reached \d+ of \d+ to 1/,
  );
});
