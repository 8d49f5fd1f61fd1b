import type { VerdictFile } from '../../core/verdict.ts';
import { whyLines } from '../explain.ts';
import { cellName, cellText, isRegressed } from '../words.ts';
import { caseView } from './case-view.ts';
import { evidenceChart } from './evidence-chart.ts';
import { intentRows } from './grid.ts';
import { slug } from './slug.ts';
import { type Html, html } from './tag.ts';

/** Every intent with its cells in words, the evidence over rounds, and the cases that moved; the worst first. */
export function intentSections(verdict: VerdictFile, linked: ReadonlyMap<string, string>): Html {
  const rows = intentRows(verdict).toSorted(
    (a, b) => Number(b.cells.some(isRegressed)) - Number(a.cells.some(isRegressed)),
  );
  return html`${rows.map(({ id, label, cells }) => {
    const cases = verdict.cases.filter((item) => item.cluster === id);
    const page = linked.get(id);
    return html`<details id="intent-${slug(id)}"><summary>${label} <span class="soft small">${cells.map(cellText).join(' · ')}</span></summary>
${cells.map(
  (
    cell,
  ) => html`<h3>${cellName(cell)}: ${cellText(cell)}</h3><ul>${whyLines(cell, verdict).map((text) => html`<li>${text}</li>`)}</ul>
${evidenceChart(cell)}
${cases.filter((item) => item.model === cell.model).map(caseView)}`,
)}
${page && html`<p><a href="${page}">All cases of ${label}, with a transcript each</a></p>`}</details>`;
  })}`;
}
