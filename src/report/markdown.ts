import { clip } from '../core/text.ts';
import type { CaseEvidence, Cell, VerdictFile } from '../core/verdict.ts';
import { fenced, inline } from './markdown-text.ts';
import {
  blindSpots,
  cellText,
  headline,
  isRegressed,
  modelLines,
  regressedFirst,
  sealedLines,
  sightLines,
  staleLines,
  targetLines,
  totalsLine,
} from './words.ts';

/** GitHub takes 65,536 characters in a comment; some room is left for what a bot puts around it. */
export const MARKDOWN_LIMIT = 60_000;

const MARKS: Readonly<Record<VerdictFile['decision'], string>> = { promote: '✅', block: '⛔', first: 'ℹ️' };

interface Section {
  /** The lowest goes first when there is no room. */
  priority: number;
  name: string;
  text: string;
}

/** The verdict for a pull request, at most 60,000 characters; sections are left out from the least important on. */
export function renderMarkdown(verdict: VerdictFile): string {
  return markdownWithin(verdict, MARKDOWN_LIMIT);
}

/** The same within another number of characters. */
export function markdownWithin(verdict: VerdictFile, limit: number): string {
  const title = `## ${verdict.advisory ? 'ℹ️' : MARKS[verdict.decision]} pawl: ${inline(verdict.harness)}`;
  const head = [title, `**${inline(clip(headline(verdict), 1200))}**`].join('\n\n');
  const sections: Section[] = [
    { priority: 9, name: 'targets', text: list(targetLines(verdict.targets).slice(0, 40)) },
    { priority: 8, name: 'reasons', text: list(verdict.reasons.slice(0, 30).map((reason) => reason.text)) },
    { priority: 7, name: 'suite changes', text: suiteChanges(verdict) },
    { priority: 6, name: 'the grid', text: grid(verdict) },
    { priority: 5, name: 'broken cases', text: broken(verdict) },
    { priority: 4, name: 'what the suite does not see', text: unseen(verdict) },
    { priority: 3, name: 'the edit', text: edit(verdict) },
    { priority: 2, name: 'other cases', text: others(verdict) },
    { priority: 10, name: 'how to reproduce', text: footer(verdict) },
  ];
  return trimmed(
    head,
    sections.filter((section) => section.text !== ''),
    limit,
  );
}

function trimmed(head: string, sections: readonly Section[], limit: number): string {
  const left = new Set(sections);
  const cut: string[] = [];
  const whole = (): string => {
    const note =
      cut.length > 0
        ? [`_Left out for length: ${cut.join(', ')}. The whole report is in the run's folder._`]
        : [];
    return [
      head,
      ...sections.filter((section) => left.has(section)).map((section) => section.text),
      ...note,
    ].join('\n\n');
  };
  for (const section of [...sections].sort((a, b) => a.priority - b.priority)) {
    if (whole().length <= limit) break;
    left.delete(section);
    cut.push(section.name);
  }
  return `${whole()}\n`;
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `- ${inline(clip(text, 1000))}`).join('\n');
}

function grid({ cells }: VerdictFile): string {
  const intents = cells.filter((cell) => cell.level === 'intent');
  const models = [...new Set(intents.map((cell) => cell.model!))];
  const byKey = new Map(intents.map((cell) => [`${cell.cluster}\n${cell.model}`, cell]));
  const clusters = [...new Set(regressedFirst(intents).map((cell) => cell.cluster))];
  const rows = clusters.slice(0, 200).map((cluster) => {
    const row = models.map((model) => byKey.get(`${cluster}\n${model}`));
    return `| ${inline(row.find(Boolean)?.label ?? cluster)} | ${row.map((cell) => (cell ? cellMarkdown(cell) : '')).join(' | ')} |`;
  });
  if (rows.length === 0) return '';
  const topics = cells.filter((cell) => cell.level === 'topic');
  const below =
    topics.length > 0
      ? [
          `Topics over all required models: ${regressedFirst(topics)
            .slice(0, 40)
            .map((cell) => `${inline(cell.label)} ${cellMarkdown(cell)}`)
            .join('; ')}`,
        ]
      : [];
  const more = clusters.length > 200 ? [`… and ${clusters.length - 200} more intents`] : [];
  const table = [
    `| intent | ${models.map(inline).join(' | ')} |`,
    `| --- |${' --- |'.repeat(models.length)}`,
    ...rows,
  ].join('\n');
  return [table, ...more, ...below].join('\n\n');
}

function cellMarkdown(cell: Cell): string {
  const text = inline(cellText(cell)).replace(/^\u200b/, '');
  return isRegressed(cell) ? `**${text}**` : text;
}

function broken(verdict: VerdictFile): string {
  const parts: string[] = [];
  for (const cell of regressedFirst(verdict.cells).filter(
    (item) => item.level === 'intent' && isRegressed(item),
  )) {
    const mine = verdict.cases.filter(
      (item) =>
        item.cluster === cell.cluster &&
        item.model === cell.model &&
        (item.change === 'broken' || item.change === 'lost'),
    );
    parts.push(...mine.slice(0, 2).map((item) => caseSection(item)));
    if (parts.length >= 40) break;
  }
  const open = verdict.cases.filter((item) => item.change === 'unanswered').slice(0, 2);
  parts.push(
    ...open.map(
      (item) =>
        `Nothing answers a call of ${inline(item.caseId)} on ${inline(item.model)}; add to its \`replay\`:\n\n${fenced(clip(item.add ?? '', 1500), 'yaml')}`,
    ),
  );
  return parts.length === 0 ? '' : ['### What broke', ...parts].join('\n\n');
}

function caseSection(item: CaseEvidence): string {
  const body = [
    `user: ${clip(item.user, 400)}`,
    ...item.expected.map((text) => `expected: ${clip(text, 400)}`),
    ...item.baseline.got.slice(0, 4).map((text) => `before: ${clip(text, 400)}`),
    ...item.candidate.got.slice(0, 4).map((text) => `now: ${clip(text, 400)}`),
    ...item.candidate.reasons.slice(0, 3).map((text) => `why: ${clip(text, 400)}`),
  ].join('\n');
  const summary = `${inline(item.caseId)} on ${inline(item.model)} (${inline(item.file)})`;
  return `<details><summary>${summary}</summary>\n\n${fenced(body)}\n\n</details>`;
}

function suiteChanges({ suiteChanges: changes }: VerdictFile): string {
  if (changes.list.length === 0) return '';
  const rows = list(changes.list.slice(0, 20).map(({ kind, what }) => `${kind}: ${what}`));
  const more = changes.list.length > 20 ? `\n- … and ${changes.list.length - 20} more` : '';
  const flag =
    changes.digest && !changes.accepted
      ? `\n\nIf exactly these are meant: \`--accept-suite-change ${changes.digest}\``
      : '';
  return `### Changes of the suite\n\n${rows}${more}${flag}`;
}

function unseen(verdict: VerdictFile): string {
  const sight = [...sealedLines(verdict), ...staleLines(verdict), ...sightLines(verdict)];
  const spots = blindSpots(verdict);
  if (spots.length + sight.length === 0) return '';
  const more = spots.length > 15 ? [`- … and ${spots.length - 15} more`] : [];
  return [
    '### What the suite sees, and what it does not',
    [list([...sight, ...spots.slice(0, 15)]), ...more].join('\n'),
  ].join('\n\n');
}

function edit(verdict: VerdictFile): string {
  const { harnessChanges: changes } = verdict;
  const costs = modelLines(verdict);
  if (changes.length + costs.length === 0) return '';
  return `### The edit\n\n${list(
    changes
      .slice(0, 20)
      .map(({ layer, summary }) => (summary.startsWith(layer) ? summary : `${layer}: ${summary}`))
      .concat(costs),
  )}`;
}

function others({ addedCases }: VerdictFile): string {
  if (addedCases.length === 0) return '';
  const rows = addedCases
    .slice(0, 30)
    .map(
      ({ kind, caseId, model, passed, trials }) => `${kind}: ${caseId} on ${model}: ${passed} of ${trials}`,
    );
  return `### In no cell\n\n${list(rows)}`;
}

function footer(verdict: VerdictFile): string {
  const aa =
    verdict.falseBlockRate === null
      ? 'A/A: not measured'
      : `A/A: ${(verdict.falseBlockRate * 100).toFixed(1)} %`;
  const base = verdict.base ? ` against ${inline(verdict.base.label)}` : '';
  return [
    `<sub>${inline(totalsLine(verdict))} Attempt ${verdict.attempt}${base}; ${aa}. The verdict is about these ${verdict.suite.cases} cases.</sub>`,
    `To reproduce:\n\n${fenced(clip(verdict.command, 1000), 'sh')}`,
  ].join('\n\n');
}
