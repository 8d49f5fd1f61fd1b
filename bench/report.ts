import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import type { CaseEvidence, Cell, VerdictFile } from '../src/core/verdict.ts';
import { renderHtml } from '../src/report/html/report-html.ts';
import { cellOf, evidenceOf, richVerdict } from '../test/support/verdict.ts';

const MODELS = ['gpt-4o', 'gpt-4o-mini'];
const CASES = 8;
const ROUNDS = 50;

/** How large the report of a long run is, how long it takes to write, and until its heat map stands on a screen. */
export async function benchReport(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({ args: argv, options: { trials: { type: 'string', default: '100000' } } });
  const trials = Number(values.trials);
  const verdict = bigVerdict(Math.max(1, Math.round(trials / (2 * MODELS.length * CASES * ROUNDS))));
  const begun = performance.now();
  const html = renderHtml(verdict);
  const renderMs = Math.round(performance.now() - begun);
  const peakRssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const folder = await mkdtemp(join(tmpdir(), 'pawl-report-'));
  try {
    const file = join(folder, 'report.html');
    await writeFile(file, html);
    return { trials, htmlBytes: (await stat(file)).size, renderMs, peakRssMb, openMs: await openMs(file) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** From the address to the first frame after the heat map is there, in a browser that runs already. */
async function openMs(file: string): Promise<number> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.goto('about:blank');
    const begun = performance.now();
    await page.goto(`file://${file}`, { waitUntil: 'commit' });
    await page.locator('#grid tbody tr').first().waitFor();
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    return Math.round(performance.now() - begun);
  } finally {
    await browser.close();
  }
}

/** Intents of eight cases on two models over fifty rounds, each with cases that moved. */
function bigVerdict(intents: number): VerdictFile {
  const cells: Cell[] = [];
  const cases: CaseEvidence[] = [];
  const list: VerdictFile['intents'] = [];
  for (let index = 0; index < intents; index++) {
    const id = `intent-${index}`;
    list.push({
      id,
      path: `domain-${index % 6}/topic-${index % 24}/${id}`,
      label: `Intent ${index}`,
      share: 1 / intents,
    });
    for (const model of MODELS) {
      const trail = Array.from({ length: ROUNDS }, (_, round): [number, number] => [round / 10, round / 30]);
      const regressed = index % 9 === 0;
      cells.push(
        cellOf({
          cluster: id,
          label: `Intent ${index}`,
          topic: `domain-${index % 6}/topic-${index % 24}`,
          model,
          trail,
          rounds: ROUNDS,
          verdict: regressed ? 'regressed' : 'held',
          broken: regressed ? [`${id}-case-0`] : [],
        }),
      );
      for (let number = 0; number < CASES; number++)
        cases.push(
          evidenceOf({
            caseId: `${id}-case-${number}`,
            cluster: id,
            model,
            change: regressed && number === 0 ? 'broken' : 'lost',
            strip: { baseline: 'P'.repeat(ROUNDS), candidate: 'PF'.repeat(ROUNDS / 2) },
          }),
        );
    }
  }
  return richVerdict({ intents: list, cells, cases });
}
