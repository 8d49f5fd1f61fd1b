import type { Cell, VerdictFile } from '../../core/verdict.ts';
import { cellText, isRegressed } from '../words.ts';
import { slug } from './slug.ts';
import { type Html, html } from './tag.ts';

type IntentRow = VerdictFile['intents'][number] & { cells: Cell[] };

/** The taxonomy as a heat map of intents and models, foldable by level, with a line weighted by traffic. */
export function grid(verdict: VerdictFile): Html {
  const rows = intentRows(verdict);
  const models = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.model!)))];
  const costs = rows.some((row) => costOf(row) > 0);
  return html`<div class="sort"><span class="soft" id="sort-label">Sort by</span>
${sortButton('order', 'taxonomy', true)}${sortButton('regression', 'regression', false)}${sortButton('traffic', 'traffic', false)}${costs && sortButton('cost', 'cost', false)}</div>
<div class="scroll" tabindex="0" role="region" aria-label="Intents by model"><table id="grid">
<thead><tr><th scope="col">Intent</th><th scope="col">Traffic</th>${models.map((model) => html`<th scope="col">${breakable(model)}</th>`)}</tr></thead>
<tbody data-flat="no">${grouped(rows, models.length + 2).map((item) =>
    'html' in item ? item.html : intentRow(item.row, item.groups, models),
  )}</tbody>
<tfoot><tr><th scope="row">All, weighted by traffic</th><td></td>${models.map((model) => html`<td>${weighted(rows, model)}</td>`)}</tr></tfoot>
</table></div>`;
}

/** A name of several parts, which a narrow column may break between them. */
function breakable(name: string): Html[] {
  return name.split('/').map((part, index) => html`${index > 0 && html`/<wbr>`}${part}`);
}

function sortButton(key: string, label: string, pressed: boolean): Html {
  return html`<button type="button" data-sort="${key}" aria-pressed="${String(pressed)}">${label}</button>`;
}

/** Rows of all intents that have a cell, in the order of their paths. */
export function intentRows({ cells, intents }: VerdictFile): IntentRow[] {
  const byIntent = Map.groupBy(
    cells.filter((cell) => cell.level === 'intent'),
    (cell) => cell.cluster,
  );
  const known = new Map(intents.map((intent) => [intent.id, intent]));
  const rows = [...byIntent].map(([id, own]) => ({
    ...(known.get(id) ?? { id, path: `${own[0]!.topic}/${id}`, label: own[0]!.label, share: null }),
    cells: own,
  }));
  return rows.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Intents with a heading for each domain and topic above them. */
function grouped(
  rows: readonly IntentRow[],
  columns: number,
): ({ html: Html } | { row: IntentRow; groups: string })[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const folders = row.path.split('/').slice(0, -1);
    const groups: string[] = [];
    const heads: { html: Html }[] = [];
    for (const [depth, name] of folders.entries()) {
      const group = slug(folders.slice(0, depth + 1).join('/'));
      const above = groups.join(' ');
      groups.push(group);
      if (seen.has(group)) continue;
      seen.add(group);
      heads.push({
        html: html`<tr class="group" data-groups="${above}"><th scope="rowgroup" colspan="${columns}"><button type="button" class="depth${depth}" data-fold="${group}" aria-expanded="true">${name}</button></th></tr>`,
      });
    }
    return [...heads, { row, groups: groups.join(' ') }];
  });
}

function intentRow(row: IntentRow, groups: string, models: readonly string[]): Html {
  const byModel = new Map(row.cells.map((cell) => [cell.model, cell]));
  const worst = Math.max(0, ...row.cells.map(lossOf));
  return html`<tr data-groups="${groups}" data-regression="${worst}" data-traffic="${row.share ?? 0}" data-cost="${costOf(row)}">
<th scope="row"><a href="#intent-${slug(row.id)}">${row.label}</a></th>
<td class="num">${row.share === null ? 'unknown' : `${(row.share * 100).toFixed(1)} %`}</td>
${models.map((model) => cellData(byModel.get(model)))}</tr>`;
}

/** A sign, a word and the counts: never told by colour alone. */
function cellData(cell: Cell | undefined): Html {
  if (!cell) return html`<td class="cell soft">not measured</td>`;
  const state = isRegressed(cell) ? 'regressed' : (cell.verdict ?? 'thin');
  const change =
    cell.baseline.trials === 0
      ? ''
      : `${rateOf(cell.baseline)} → ${rateOf(cell.candidate)}${cell.dropBelow === null ? '' : `, drop < ${(cell.dropBelow * 100).toFixed(1)} points`}`;
  return html`<td class="cell ${state}">${cellText(cell)}${change && html`<br><span class="small">${change.replaceAll(' %', '\u00a0%')}</span>`}</td>`;
}

/** 2 and more for a regression; the lost share of trials below that. */
function lossOf(cell: Cell): number {
  const lost = (cell.losses - cell.gains) / Math.max(1, cell.losses + cell.gains + cell.ties);
  return (isRegressed(cell) ? 2 : 0) + Math.max(0, lost);
}

function costOf(row: IntentRow): number {
  return row.cells.reduce(
    (sum, { costUsd }) => sum + (costUsd?.baseline ?? 0) + (costUsd?.candidate ?? 0),
    0,
  );
}

export function rateOf({ passed, trials }: Cell['candidate']): string {
  return trials === 0 ? 'none' : `${((100 * passed) / trials).toFixed(0)} %`;
}

/** Change of the pass rate over all intents by their share of traffic; equal shares where nobody measured them. */
function weighted(rows: readonly IntentRow[], model: string): string {
  let sum = 0;
  let weight = 0;
  for (const row of rows) {
    const cell = row.cells.find((item) => item.model === model);
    if (!cell || cell.baseline.trials === 0 || cell.candidate.trials === 0) continue;
    const share = row.share ?? 1 / rows.length;
    weight += share;
    sum +=
      share * (cell.candidate.passed / cell.candidate.trials - cell.baseline.passed / cell.baseline.trials);
  }
  if (weight === 0) return 'not measured';
  const points = (100 * sum) / weight;
  const sign = points > 0.05 ? '▲ +' : points < -0.05 ? '▼ −' : '= ';
  return `${sign}${Math.abs(points).toFixed(1)} points`;
}
