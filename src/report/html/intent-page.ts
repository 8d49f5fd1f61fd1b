import { caseView, type ShownCase } from './case-view.ts';
import { page } from './page.ts';
import { slug } from './slug.ts';
import { html } from './tag.ts';

export interface IntentPage {
  run: string;
  id: string;
  label: string;
  cases: readonly ShownCase[];
}

/** Where the page of an intent lies, beside the report. */
export function intentPageFile(id: string): string {
  return `intents/${slug(id)}.html`;
}

/** Every case of one intent on every model, with a transcript of each version. */
export function renderIntentPage({ run, id, label, cases }: IntentPage): string {
  const models = Map.groupBy(cases, (item) => item.model);
  const body = html`<header><h1>pawl: ${run}</h1><p class="verdict">${label}</p><p><a href="../report.html#intent-${slug(id)}">Back to the report</a></p></header>
<main>${[...models].map(([model, list]) => html`<section><h2>${model} (${list.length})</h2>${list.map(caseView)}</section>`)}</main>`;
  return page(`pawl: ${label}`, body);
}
