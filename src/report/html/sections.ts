import { count } from '../../core/text.ts';
import type { VerdictFile } from '../../core/verdict.ts';
import { modelLines } from '../words.ts';
import { slug } from './slug.ts';
import { type Html, html } from './tag.ts';

/** What broke, was fixed, is newly flaky, is quarantined; each leads to its case where there is evidence of it. */
export function moved(verdict: VerdictFile): Html {
  const shown = new Set(verdict.cases.map((item) => `${item.caseId}\n${item.model}`));
  const lists = (['broken', 'fixed', 'newlyFlaky'] as const).map((key) => {
    const items = verdict.cells
      .filter((cell) => cell.level === 'intent')
      .flatMap((cell) => cell[key].map((caseId) => ({ caseId, model: cell.model! })));
    return { title: TITLES[key], items };
  });
  const quarantined = verdict.suite.quarantined;
  const none = lists.every(({ items }) => items.length === 0) && quarantined.length === 0;
  if (none) return html`<p>No case went from reliably passing to reliably failing, or back.</p>`;
  return html`${lists.map(
    ({ title, items }) =>
      items.length > 0 &&
      html`<h3>${title} (${items.length})</h3><ul>${items
        .slice(0, 200)
        .map(({ caseId, model }) =>
          shown.has(`${caseId}\n${model}`)
            ? html`<li><a href="#case-${slug(`${caseId} ${model}`)}">${caseId}</a> on ${model}</li>`
            : html`<li>${caseId} on ${model}</li>`,
        )}</ul>`,
  )}${quarantined.length > 0 && html`<h3>Quarantined (${quarantined.length})</h3><p>${quarantined.join(', ')}</p>`}`;
}

const TITLES = { broken: '▼ Broken', fixed: '▲ Fixed', newlyFlaky: '~ Newly flaky' } as const;

/** Cases that are run and shown but belong to no cell. */
export function otherCases({ addedCases, suite }: VerdictFile): Html | null {
  if (addedCases.length === 0 && suite.retired.length === 0) return null;
  return html`<h3>In no cell</h3><ul>${addedCases
    .slice(0, 200)
    .map(
      ({ kind, caseId, model, passed, trials }) =>
        html`<li>${kind}: ${caseId} on ${model}: ${trials === 0 ? 'not measured' : passed === trials ? 'passes' : 'fails'}</li>`,
    )}${suite.retired.length > 0 && html`<li>retired: ${suite.retired.join(', ')}</li>`}</ul>`;
}

/** Cost, tokens and latency of both versions by model, and whether the edit does the same on every model. */
export function modelSection(verdict: VerdictFile): Html {
  const rows = verdict.models.map(({ model, role, baseline, candidate, errors }) => {
    const failed = Object.entries(errors).map(([kind, count]) => `${count} × ${kind}`);
    return html`<tr><th scope="row">${model}${role === 'shadow' && ' (shadow)'}</th>
${[baseline, candidate].map((arm) => html`<td>${arm.passed} of ${arm.trials}</td><td>$${arm.costUsd.toFixed(4)}</td><td>${arm.inputTokens} / ${arm.outputTokens}</td><td>${arm.p95LatencyMs === null ? '–' : `${Math.round(arm.p95LatencyMs)} ms`}</td>`)}
<td>${failed.length > 0 ? failed.join(', ') : 'none'}</td></tr>`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Models"><table><thead>
<tr><td></td><th colspan="4" scope="colgroup">before</th><th colspan="4" scope="colgroup">now</th><td></td></tr>
<tr><th scope="col">model</th>${[0, 1].map(() => html`<th scope="col">passed</th><th scope="col">cost</th><th scope="col">tokens in / out</th><th scope="col">p95</th>`)}<th scope="col">provider failures</th></tr></thead>
<tbody>${rows}</tbody></table></div>
<ul>${[...portability(verdict), ...modelLines(verdict), ...verdict.models.flatMap((model) => model.notes), ...verdict.drift.map((note) => note.text)].map((text) => html`<li>${text}</li>`)}</ul>`;
}

/** What the edit improves on every model, and what only on some. */
export function portability({ cells, kind }: VerdictFile): string[] {
  if (kind === 'run') return [];
  const required = cells.filter((cell) => cell.level === 'intent' && cell.role === 'required' && !cell.thin);
  const models = new Set(required.map((cell) => cell.model));
  if (models.size < 2) return ['One model only: portability not tested.'];
  return [...Map.groupBy(required, (cell) => cell.label)].flatMap(([label, own]) => {
    const better = own.filter((cell) => cell.verdict === 'improved').map((cell) => cell.model);
    if (better.length === 0) return [];
    return better.length === models.size
      ? [`${label}: improved on every model (portable).`]
      : [`${label}: improved on ${better.join(', ')} only (model-specific).`];
  });
}

/** The harness diff by layer. */
export function harnessSection({ harnessChanges, notExercised, swap }: VerdictFile): Html {
  if (swap) return html`<p>The same harness on ${swap.to} in place of ${swap.from}.</p>`;
  if (harnessChanges.length === 0) return html`<p>The harness is the same in both versions.</p>`;
  const layers = Map.groupBy(harnessChanges, (change) => change.layer);
  return html`${layers.size > 1 && html`<p>It touches ${layers.size} layers at once, so its effect cannot be told apart by layer.</p>`}
${[...layers].map(([layer, list]) => html`<h3>${layer}</h3>${list.map(({ path, summary, diff }) => html`<details><summary>${summary} <span class="soft small">${path}</span></summary>${diffView(diff)}</details>`)}`)}
${notExercised.length > 0 && html`<p>Not exercised, so not covered by this decision: ${notExercised.join(', ')}</p>`}`;
}

/** Lines that were added and taken away keep their sign, beside the colour. */
function diffView(diff: string): Html {
  return html`<pre tabindex="0">${diff.split('\n').map((line) => {
    const kind = line.startsWith('+') ? 'add' : line.startsWith('-') ? 'del' : '';
    return html`<span class="${kind}">${line}</span>\n`;
  })}</pre>`;
}

export function suiteSection({ suiteChanges }: VerdictFile): Html | null {
  if (suiteChanges.list.length === 0) return null;
  return html`<section aria-labelledby="h-suite"><h2 id="h-suite">Changes of the exam</h2>
<p>${suiteChanges.accepted ? 'Accepted by a person.' : 'The form of the base was used.'} ${suiteChanges.digest && !suiteChanges.accepted && html`To accept exactly these: <code>--accept-suite-change ${suiteChanges.digest}</code>`}</p>
${suiteChanges.list.map(({ kind, what, diff }) => html`<details><summary>${kind}: ${what}</summary>${diffView(diff)}</details>`)}</section>`;
}

export function provenance(verdict: VerdictFile): Html {
  const { base, candidate, suite, gate, attempt, falseBlockRate, anchor } = verdict;
  const rows: [string, string][] = [
    [
      'compared',
      `${base ? `${base.label}, ${base.hash.slice(0, 12)}` : 'nothing'} → ${candidate.label}, ${candidate.hash.slice(0, 12)}`,
    ],
    [
      'suite',
      `${count(suite.cases, 'case')} in ${count(suite.intents, 'intent')}, ${suite.hash.slice(0, 12)}; the verdict is about these cases`,
    ],
    [
      'profile',
      `${gate.profile}: a drop of ${(gate.delta * 100).toFixed(0)} points ruled out by ${gate.certify}, α ${gate.alpha}; regressions at α ${gate.alphaRegressed} over ${gate.cells} cells`,
    ],
    ['attempt', `${attempt} against this base, each with its own ${gate.alpha * 100} %`],
    [
      'A/A',
      falseBlockRate === null
        ? 'not measured'
        : `blocks ${(falseBlockRate * 100).toFixed(1)} % of unchanged edits`,
    ],
    ['anchor', anchor.state === 'none' ? 'none' : `${anchor.label}: ${anchor.state}`],
    ['run', `${verdict.run}, pawl ${verdict.pawl}`],
  ];
  return html`<dl>${rows.map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}<dt>again</dt><dd><code>${verdict.command}</code></dd></dl>`;
}
