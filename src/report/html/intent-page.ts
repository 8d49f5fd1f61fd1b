import type { Cell, VerdictFile } from '../../core/verdict.ts';
import { cellText, isRegressed } from '../words.ts';
import { CHANGES, caseView, type ShownCase } from './case-view.ts';
import { page } from './page.ts';
import { slug } from './slug.ts';
import { type Html, html } from './tag.ts';

export interface IntentPage {
  id: string;
  label: string;
  cells: readonly Cell[];
  cases: readonly ShownCase[];
}

/** Where the page of an intent lies, beside the report. */
export function intentPageFile(id: string): string {
  return `intents/${slug(id)}.html`;
}

/** Every case of one intent on every model, those that moved first, with a transcript of each version. */
export function renderIntentPage({ id, label, cells, cases }: IntentPage, verdict: VerdictFile): string {
  const { harness, startedAt, run } = verdict;
  const models = Map.groupBy(cases, (item) => item.model);
  const body = html`<header><h1>pawl: ${harness}, ${startedAt.slice(0, 16).replace('T', ' ')}</h1>
<p class="verdict ${cells.some(isRegressed) && 'block'}">${label}</p>
<ul>${cells.map((cell) => html`<li>${cell.model}: ${cellText(cell)}</li>`)}</ul>
<p><a href="../report.html#intent-${slug(id)}">Back to the report</a> <span class="soft small">${run}</span></p></header>
<main>${[...models].map(([model, list]) => section(model, list))}</main>`;
  return page(`pawl: ${label}`, body);
}

function section(model: string, cases: readonly ShownCase[]): Html {
  const order = Object.keys(CHANGES);
  const sorted = cases.toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
  return html`<section><h2>${model}: ${cases.length} ${cases.length === 1 ? 'case' : 'cases'}</h2>${sorted.map((item) => caseView(item, { underModel: true }))}</section>`;
}
