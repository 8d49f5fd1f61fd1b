import type { CaseEvidence } from '../../core/verdict.ts';
import { firstDifference } from '../first-difference.ts';
import { slug } from './slug.ts';
import { type Html, html } from './tag.ts';

/** A case of which there may be nothing to tell but that it stands where it stood. */
export type ShownCase = Omit<CaseEvidence, 'change'> & { change: CaseEvidence['change'] | 'same' };

/** A sign and a word for each change, the worst first, and how it is coloured. */
export const CHANGES: Readonly<Record<ShownCase['change'], { text: string; tone: string }>> = {
  broken: { text: '▼ broken', tone: 'del' },
  lost: { text: '▼ lost trials', tone: 'del' },
  'newly-flaky': { text: '~ newly flaky', tone: 'warn' },
  unanswered: { text: '? unanswered', tone: 'warn' },
  'still-failing': { text: '✗ fails', tone: 'warn' },
  fixed: { text: '▲ fixed', tone: 'add' },
  gained: { text: '▲ gained trials', tone: 'add' },
  same: { text: '= the same', tone: 'soft' },
};

/** One case on one model: what was expected, what both versions did, side by side, and every trial. */
export function caseView(item: ShownCase, { underModel = false } = {}): Html {
  const { text: change, tone } = CHANGES[item.change];
  const alone = item.strip.baseline === '';
  const parts = alone ? null : firstDifference(item.baseline.got, item.candidate.got);
  return html`<details id="case-${slug(`${item.caseId} ${item.model}`)}"><summary><span class="${tone}">${change}:</span> ${item.title}${!underModel && html` <span class="soft">on ${item.model}</span>`}</summary>
<p class="soft small">${item.caseId}, ${item.file}</p>
<h4>The user says</h4><p>${item.user}</p>
<h4>Expected</h4><ul>${item.expected.map((text) => html`<li>${text}</li>`)}</ul>
<div class="pair">${alone ? null : side('Before', item.baseline, parts)}${side(alone ? 'It did' : 'Now', item.candidate, parts)}</div>
<h4>Trials</h4>${alone ? null : strip('before', item.strip.baseline)}${strip('now', item.strip.candidate)}
${item.add === null ? null : html`<h4>To add to <code>replay</code></h4><pre tabindex="0">${item.add}</pre>`}
</details>`;
}

function side(label: string, view: CaseEvidence['baseline'], parts: number | null): Html {
  return html`<div class="side"><h4>${label}: ${view.outcome}</h4><ol class="steps">${view.got.map(
    (text, index) =>
      index === parts
        ? html`<li class="differs"><strong>first difference:</strong> ${text}</li>`
        : html`<li>${text}</li>`,
  )}${parts !== null && parts >= view.got.length && html`<li class="differs"><strong>first difference:</strong> it ends here</li>`}</ol>
${view.reasons.length > 0 && html`<p class="small"><strong>why:</strong> ${view.reasons.join('; ')}</p>`}</div>`;
}

const LETTERS: Readonly<Record<string, string>> = { P: '✓', F: '✗', U: '?', M: '!' };

/** A sign a trial, and the same in words. */
export function strip(label: string, letters: string): Html {
  const count = (letter: string): number => [...letters].filter((item) => item === letter).length;
  const words = [
    `${count('P')} passed`,
    `${count('F')} failed`,
    ...(count('U') > 0 ? [`${count('U')} unanswered`] : []),
    ...(count('M') > 0 ? [`${count('M')} missing`] : []),
  ].join(', ');
  const signs = [...letters].map((letter) => LETTERS[letter] ?? letter).join('');
  return html`<p class="small"><span class="soft">${label}:</span> <span class="strip" aria-hidden="true">${signs}</span> (${words})</p>`;
}
