import Table from 'cli-table3';
import { terminalText } from '../core/text.ts';
import type { CaseEvidence, Cell, VerdictFile } from '../core/verdict.ts';
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

export interface TerminalOptions {
  /** Columns; at least 40. */
  width?: number;
  color?: boolean;
  /** Only the sentence, the rows that changed, and what broke. */
  brief?: boolean;
  /** Where the written reports are. */
  files?: readonly string[];
}

const BROKEN_SHOWN = 2;
const FAILING_SHOWN = 5;

/** The verdict for a terminal: whether the edit may go in, the grid, what broke, and what to do next. */
export function renderTerminal(verdict: VerdictFile, options: TerminalOptions = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const paint = painter(options.color === true);
  const sections = options.brief
    ? briefly(verdict, width, paint)
    : [
        paint(verdict.decision === 'block' ? 'red' : 'green', wrap(headline(verdict), width)),
        lines(targetLines(verdict.targets), width),
        grid(verdict, width, paint),
        lines(
          verdict.reasons.map((reason) => `- ${reason.text}`).slice(0, 12),
          width,
          more(verdict.reasons.length - 12),
        ),
        evidence(verdict, width),
        suiteChanges(verdict, width),
        harnessChanges(verdict, width),
        others(verdict, width),
        notes(verdict, width),
        footer(verdict, width, options.files ?? []),
      ];
  return sections
    .filter(Boolean)
    .join('\n\n')
    .split('\n')
    .map((line) => (line.includes('\u001b') ? line : short(line, width)))
    .join('\n');
}

/** What a reader of several verdicts in a row wants of each. */
function briefly(verdict: VerdictFile, width: number, paint: Paint): string[] {
  const moved = new Set(verdict.cells.filter((cell) => cell.verdict !== 'held').map((cell) => cell.cluster));
  const cells = verdict.cells.filter((cell) => cell.level === 'intent' && moved.has(cell.cluster));
  const held = new Set(
    verdict.cells
      .filter((cell) => cell.level === 'intent' && !moved.has(cell.cluster))
      .map((cell) => cell.cluster),
  ).size;
  return [
    paint(verdict.decision === 'block' ? 'red' : 'green', wrap(headline(verdict), width)),
    grid({ ...verdict, cells }, width, paint),
    held > 0 ? `The other ${held} intents held on every model.` : '',
    evidence(verdict, width),
  ];
}

type Paint = (color: 'red' | 'green' | 'yellow' | 'dim', text: string) => string;

function painter(color: boolean): Paint {
  const codes = { red: 31, green: 32, yellow: 33, dim: 2 };
  return (name, text) => (color ? `\u001b[${codes[name]}m${text}\u001b[0m` : text);
}

/** Intents down, models across; several tables where the models do not fit side by side. */
function grid(verdict: VerdictFile, width: number, paint: Paint): string {
  const cells = verdict.cells.filter((cell) => cell.level === 'intent');
  const models = [...new Set(cells.map((cell) => cell.model!))];
  const labelWidth = Math.min(Math.max(16, Math.floor(width * 0.38)), 32);
  const cellWidth = 22;
  const across = Math.max(1, Math.floor((width - labelWidth - 1) / (cellWidth + 1)));
  const rows = regressedFirst(cells).map((cell) => cell.cluster);
  const clusters = [...new Set(rows)];
  const byKey = new Map(cells.map((cell) => [`${cell.cluster}\n${cell.model}`, cell]));
  const tables: string[] = [];
  for (let from = 0; from < models.length; from += across) {
    const shown = models.slice(from, from + across);
    const share = Math.floor((width - labelWidth - 2 - shown.length) / shown.length);
    const table = new Table({
      head: ['intent', ...shown.map((model) => short(terminalText(model), share - 2))],
      colWidths: [labelWidth, ...shown.map(() => share)],
      wordWrap: true,
      wrapOnWordBoundary: false,
      style: { head: [], border: [], 'padding-left': 1, 'padding-right': 0, compact: true },
      chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    });
    for (const cluster of clusters) {
      const row = shown.map((model) => byKey.get(`${cluster}\n${model}`));
      const label = row.find(Boolean)?.label ?? cluster;
      table.push([terminalText(label), ...row.map((cell) => (cell ? colored(cell, paint) : ''))]);
    }
    tables.push(table.toString());
  }
  return [tables.join('\n'), topicLine(verdict, width)].filter(Boolean).join('\n');
}

function colored(cell: Cell, paint: Paint): string {
  const text = cellText(cell);
  if (isRegressed(cell)) return paint('red', text);
  if (cell.verdict === 'improved') return paint('green', text);
  return cell.verdict === 'undecided' || cell.verdict === 'incomplete' ? paint('yellow', text) : text;
}

function topicLine({ cells, gate }: VerdictFile, width: number): string {
  const topics = cells.filter((cell) => cell.level === 'topic');
  if (topics.length === 0) return '';
  const parts = regressedFirst(topics).map((cell) => `${terminalText(cell.label)} ${cellText(cell)}`);
  const role =
    gate.certify === 'topic'
      ? 'Certified by topic, over all required models'
      : 'Topics, over all required models';
  return wrap(`${role}: ${parts.join('; ')}`, width);
}

function evidence(verdict: VerdictFile, width: number): string {
  const parts: string[] = [];
  for (const cell of regressedFirst(verdict.cells).filter((item) => item.level === 'intent')) {
    const mine = verdict.cases.filter((item) => item.cluster === cell.cluster && item.model === cell.model);
    const bad = mine.filter(
      (item) => item.change === 'broken' || (item.change === 'lost' && isRegressed(cell)),
    );
    if (bad.length > 0) {
      parts.push(wrap(`Broken in ${cell.label} on ${cell.model ?? ''}:`, width));
      parts.push(...bad.slice(0, BROKEN_SHOWN).map((item) => caseBlock(item, width)));
      const names = Math.max(bad.length, cell.broken.length) - BROKEN_SHOWN;
      if (names > 0)
        parts.push(
          `  and ${names} more: ${short(
            cell.broken
              .slice(BROKEN_SHOWN)
              .map((text) => terminalText(text))
              .join(', '),
            width - 20,
          )}`,
        );
    }
  }
  const failing = verdict.cases.filter((item) => item.change === 'still-failing');
  if (failing.length > 0) {
    parts.push(
      ...failing
        .slice(0, FAILING_SHOWN)
        .map((item) => `Fails on ${terminalText(item.model)}:\n${caseBlock(item, width)}`),
    );
    if (failing.length > FAILING_SHOWN)
      parts.push(`  and ${failing.length - FAILING_SHOWN} more; report.md and verdict.json have them.`);
  }
  const open = verdict.cases.filter((item) => item.change === 'unanswered');
  if (open.length > 0) {
    parts.push(
      `Calls that nothing answers (${open.length}); add to \`replay\` of the case, or to the tool's fixtures:`,
    );
    parts.push(
      ...open
        .slice(0, BROKEN_SHOWN)
        .map(
          (item) =>
            `  ${terminalText(item.caseId)} on ${terminalText(item.model)}\n${indent(terminalText(item.add ?? '', true), 4)}`,
        ),
    );
  }
  return [
    ...parts,
    ...caseList(verdict, 'fixed', 'Fixed').map((text) => wrap(text, width)),
    ...caseList(verdict, 'newlyFlaky', 'Newly flaky').map((text) => wrap(text, width)),
  ].join('\n');
}

function caseList({ cells }: VerdictFile, key: 'fixed' | 'newlyFlaky', title: string): string[] {
  const names = cells
    .filter((cell) => cell.level === 'intent')
    .flatMap((cell) => cell[key].map((id) => `${terminalText(id)} on ${terminalText(cell.model ?? '')}`));
  if (names.length === 0) return [];
  return [
    `${title}: ${names.slice(0, 4).join(', ')}${names.length > 4 ? ` and ${names.length - 4} more` : ''}`,
  ];
}

function caseBlock(item: CaseEvidence, width: number): string {
  const rows = [
    wrap(`  ${item.caseId}  (${item.file})`, width),
    ...labelled('user', [item.user], width),
    ...labelled('expected', item.expected, width),
    ...(item.change === 'still-failing' ? [] : labelled('before', item.baseline.got, width)),
    ...labelled('now', item.candidate.got, width),
    ...labelled('why', item.candidate.reasons, width),
  ];
  return rows.join('\n');
}

function labelled(label: string, texts: readonly string[], width: number): string[] {
  const room = width - 16;
  return texts
    .slice(0, 3)
    .map((text, index) => `    ${(index === 0 ? label : '').padEnd(10)}${short(terminalText(text), room)}`);
}

function suiteChanges({ suiteChanges: changes }: VerdictFile, width: number): string {
  if (changes.list.length === 0) return '';
  const rows = changes.list.slice(0, 8).map(({ kind, what }) => `- ${kind}: ${terminalText(what)}`);
  const flag =
    changes.digest && !changes.accepted
      ? [`To accept exactly these: --accept-suite-change ${changes.digest}`]
      : [];
  return lines(
    ['Changes of the suite in this edit:', ...rows, ...flag],
    width,
    more(changes.list.length - 8),
  );
}

function harnessChanges({ harnessChanges: changes }: VerdictFile, width: number): string {
  if (changes.length === 0) return '';
  const layers = new Set(changes.map((change) => change.layer));
  const mixed =
    layers.size > 1
      ? [`It touches ${layers.size} layers at once, so its effect cannot be told apart by layer.`]
      : [];
  return lines(
    [
      'The edit:',
      ...changes
        .slice(0, 8)
        .map(
          ({ layer, summary }) =>
            `- ${summary.startsWith(layer) ? '' : `${layer}: `}${terminalText(summary)}`,
        ),
      ...mixed,
    ],
    width,
    more(changes.length - 8),
  );
}

function others({ addedCases, suite }: VerdictFile, width: number): string {
  const rows = addedCases
    .slice(0, 6)
    .map(
      ({ kind, caseId, model, passed, trials }) =>
        `- ${kind}: ${terminalText(caseId)} on ${terminalText(model)}: ${trials === 0 ? 'not measured' : passed === trials ? 'passes' : 'fails'}`,
    );
  const retired =
    suite.retired.length > 0
      ? [`Retired: ${suite.retired.map((text) => terminalText(text)).join(', ')}`]
      : [];
  if (rows.length + retired.length === 0) return '';
  return lines(['Run or listed, but in no cell:', ...rows, ...retired], width, more(addedCases.length - 6));
}

function notes(verdict: VerdictFile, width: number): string {
  const spots = blindSpots(verdict).map((text) => terminalText(text));
  const texts = [
    ...sealedLines(verdict).map((text) => terminalText(text)),
    ...staleLines(verdict).map((text) => terminalText(text)),
    ...sightLines(verdict).map((text) => terminalText(text)),
    ...spots.slice(0, 6),
    ...(spots.length > 6 ? [`… and ${spots.length - 6} more that the suite does not see.`] : []),
    ...verdict.drift.map((note) => note.text),
    ...modelLines(verdict),
    ...verdict.models.flatMap((model) => model.notes),
    ...(verdict.anchor.state === 'none'
      ? []
      : [`Against the anchor ${verdict.anchor.label}: ${verdict.anchor.state}.`]),
    ...(verdict.notExercised.length > 4 ? [`Not exercised: ${verdict.notExercised.join(', ')}`] : []),
  ];
  return lines(texts, width);
}

function footer(verdict: VerdictFile, width: number, files: readonly string[]): string {
  const { gate, attempt, falseBlockRate } = verdict;
  const texts = [totalsLine(verdict)];
  if (verdict.kind === 'gate' && verdict.decision !== 'first') {
    const rate =
      falseBlockRate === null
        ? 'A/A: not measured'
        : `A/A: blocks ${(falseBlockRate * 100).toFixed(1)} % of unchanged edits`;
    texts.push(
      `Profile ${gate.profile}; attempt ${attempt} against this base, each with its own ${gate.alpha * 100} %; ${rate}. The verdict is about ${verdict.suite.cases === 1 ? 'this 1 case' : `these ${verdict.suite.cases} cases`}.`,
    );
  }
  texts.push(...files.map((file) => `Report: ${file}`), `Again: ${terminalText(verdict.command)}`);
  return lines(texts, width);
}

function lines(texts: readonly string[], width: number, tail = ''): string {
  return [...texts.map((text) => wrap(text, width)), ...(tail ? [tail] : [])].join('\n');
}

function more(count: number): string {
  return count > 0 ? `… and ${count} more` : '';
}

function indent(text: string, by: number): string {
  return text.replace(/^/gm, ' '.repeat(by));
}

/** Words wrapped at the width; a longer word is broken. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(terminalText(line), width))
    .join('\n');
}

function wrapLine(text: string, width: number): string {
  const rows: string[] = [];
  const lead = /^ */.exec(text)![0].slice(0, Math.floor(width / 2));
  let row = lead;
  for (const word of text.trimStart().split(' ')) {
    let rest = word;
    if (row.trim() !== '' && row.length + 1 + rest.length > width) {
      rows.push(row);
      row = rest.length > 0 ? '  ' : '';
    } else if (row.trim() !== '') row += ' ';
    while (row.length + rest.length > width) {
      const room = Math.max(1, width - row.length);
      rows.push(row + rest.slice(0, room));
      rest = rest.slice(room);
      row = '  ';
    }
    row += rest;
  }
  return [...rows, row].join('\n');
}

function short(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1))}…`;
}
