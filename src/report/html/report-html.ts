import type { VerdictFile } from '../../core/verdict.ts';
import {
  blindSpots,
  headline,
  sealedLines,
  sightLines,
  staleLines,
  targetLines,
  totalsLine,
} from '../words.ts';
import { grid } from './grid.ts';
import { intentSections } from './intent-section.ts';
import { page } from './page.ts';
import { harnessSection, modelSection, moved, otherCases, provenance, suiteSection } from './sections.ts';
import { type Html, html } from './tag.ts';

/**
 * The report as one self-contained page: no request to anywhere. `linked` names, by intent id, pages beside it that have more;
 * without it there is nothing to link to.
 */
export function renderHtml(verdict: VerdictFile, linked: ReadonlyMap<string, string> = new Map()): string {
  const spots = [
    ...blindSpots(verdict),
    ...sightLines(verdict),
    ...sealedLines(verdict),
    ...staleLines(verdict),
  ];
  const body = html`<a class="skip" href="#intents">To the intents</a>
<header><h1>pawl: ${verdict.harness}, ${verdict.startedAt.slice(0, 16).replace('T', ' ')}</h1>
<p class="verdict ${verdict.decision}">${headline(verdict)}</p>
${list([...targetLines(verdict.targets), ...verdict.reasons.map((reason) => reason.text)].slice(0, 30))}
${overridden(verdict)}</header>
<main>
<section aria-labelledby="h-intents"><h2 id="h-intents">Where every intent stands</h2><div id="intents">${grid(verdict)}</div></section>
<section aria-labelledby="h-moved"><h2 id="h-moved">What moved</h2>${moved(verdict)}</section>
<section aria-labelledby="h-each"><h2 id="h-each">Intent by intent</h2>${intentSections(verdict, linked)}</section>
<section aria-labelledby="h-sight"><h2 id="h-sight">What the suite sees, and what it does not</h2>${list(spots)}${otherCases(verdict)}</section>
<section aria-labelledby="h-models"><h2 id="h-models">Models: cost, tokens, latency</h2>${modelSection(verdict)}</section>
<section aria-labelledby="h-edit"><h2 id="h-edit">The edit</h2>${harnessSection(verdict)}</section>
${suiteSection(verdict)}
<section aria-labelledby="h-prov"><h2 id="h-prov">Where this comes from</h2>${provenance(verdict)}<p class="soft small">${totalsLine(verdict)}</p></section>
</main>`;
  return page(`pawl: ${verdict.harness}: ${verdict.decision}`, body);
}

function list(texts: readonly string[]): Html | null {
  return texts.length === 0 ? null : html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function overridden({ suiteChanges, advisory }: VerdictFile): Html | null {
  const notes = [
    ...(suiteChanges.accepted
      ? [`Changes of the suite were accepted by a person (${suiteChanges.digest}).`]
      : []),
    ...(advisory ? ['Advisory: it reports and blocks nothing.'] : []),
  ];
  return list(notes);
}
