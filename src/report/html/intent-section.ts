import type { VerdictFile } from '../../core/verdict.ts';
import { whyLines } from '../explain.ts';
import { cellName, cellText, isRegressed } from '../words.ts';
import { caseView } from './case-view.ts';
import { evidenceChart } from './evidence-chart.ts';
import { intentRows } from './grid.ts';
import { slug } from './slug.ts';
import { type Html, html } from './tag.ts';

/** Characters of cases that the report itself shows, the worst first; the others stand on the pages beside it. */
const ROOM = 1_200_000;

/** Every intent with its cells in words, the evidence over rounds, and the cases that moved; the worst first. */
export function intentSections(verdict: VerdictFile, linked: ReadonlyMap<string, string>): Html {
  const rows = intentRows(verdict).toSorted(
    (a, b) => Number(b.cells.some(isRegressed)) - Number(a.cells.some(isRegressed)),
  );
  let room = ROOM;
  return html`${rows.map(({ id, label, cells }) => {
    const all = verdict.cases.filter((item) => item.cluster === id);
    const cases = all.filter((item) => {
      room -= JSON.stringify(item).length;
      return room > 0;
    });
    const page = linked.get(id);
    return html`<details id="intent-${slug(id)}"><summary>${label} <span class="soft small">${cells.map(cellText).join(' · ')}</span></summary>
${cells.map(
  (
    cell,
  ) => html`<h3>${cellName(cell)}: ${cellText(cell)}</h3><ul>${whyLines(cell, verdict).map((text) => html`<li>${text}</li>`)}</ul>
${evidenceChart(cell)}
${cases.filter((item) => item.model === cell.model).map((item) => caseView(item, { underModel: true }))}`,
)}
${cases.length < all.length && html`<p>${all.length - cases.length} more cases moved here.</p>`}
${page && html`<p><a href="${page}">All cases of ${label}, with a transcript each</a></p>`}</details>`;
  })}`;
}
