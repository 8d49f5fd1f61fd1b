import { usageError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import { clip, terminalText } from '../core/text.ts';
import type { CaseEvidence, Cell, VerdictFile } from '../core/verdict.ts';
import { firstDifference } from './first-difference.ts';
import { wrap } from './terminal.ts';
import { cellName, cellText, points } from './words.ts';

/** What `pawl explain` tells: the cells of one intent, and the cases that show why. */
export interface Explained {
  cluster: string;
  label: string;
  cells: Cell[];
  cases: CaseEvidence[];
}

/** The cells of an intent or topic, by id, label or path, without regard to case. Throws PAWL_INTENT_UNKNOWN. */
export function explainIntent(verdict: VerdictFile, name: string, model?: string): Explained {
  const wanted = name.toLowerCase();
  const cells = verdict.cells.filter(
    (cell) =>
      [cell.cluster, cell.label, cell.cluster.split('/').at(-1)!].some(
        (text) => text.toLowerCase() === wanted,
      ) &&
      (model === undefined || cell.model === model),
  );
  const [first] = cells;
  if (!first) {
    const known = [
      ...new Set(
        verdict.cells.flatMap((cell) => [cell.cluster, cell.label, cell.cluster.split('/').at(-1)!]),
      ),
    ];
    const models = [...new Set(verdict.cells.flatMap((cell) => cell.model ?? []))];
    const where = model === undefined ? '' : ` on ${model}`;
    throw usageError(
      'PAWL_INTENT_UNKNOWN',
      `Run ${verdict.run} has no intent "${name}"${where}.${didYouMean(name, known)}`,
      `Intents: ${[...new Set(verdict.cells.map((cell) => cell.cluster))].join(', ')}. Models: ${models.join(', ')}.`,
    );
  }
  const cases = verdict.cases.filter(
    (item) => item.cluster === first.cluster && (model === undefined || item.model === model),
  );
  return { cluster: first.cluster, label: first.label, cells, cases };
}

/** Why an intent has its verdict on each model, which cases show it, where they part, and what more it would take. */
export function renderExplain(verdict: VerdictFile, { cells, cases }: Explained, width: number): string {
  const parts = cells.flatMap((cell) => [
    wrap(`${cellName(cell)}: ${cellText(cell)}`, width),
    ...whyLines(cell, verdict).map((text) => wrap(`  ${text}`, width)),
    ...cases.filter((item) => item.model === cell.model).map((item) => `\n${caseText(item, width)}`),
    '',
  ]);
  const rest = cells.filter((cell) => hidden(cell, cases) > 0);
  return [
    ...parts,
    ...rest.map((cell) =>
      wrap(`${hidden(cell, cases)} more cases of ${cellName(cell)} moved; verdict.json names them.`, width),
    ),
    wrap(`Run ${verdict.run}. Again: ${terminalText(verdict.command)}`, width),
  ].join('\n');
}

/** Cases that moved and are not among those with evidence. */
function hidden(cell: Cell, cases: readonly CaseEvidence[]): number {
  const shown = new Set(cases.filter((item) => item.model === cell.model).map((item) => item.caseId));
  return [...cell.broken, ...cell.fixed, ...cell.newlyFlaky].filter((id) => !shown.has(id)).length;
}

/** What decided it, with its figures, in sentences. */
export function whyLines(cell: Cell, verdict: Pick<VerdictFile, 'kind' | 'totals' | 'gate'>): string[] {
  const { baseline, candidate } = cell;
  const lines: string[] = [];
  if (verdict.kind === 'run' || baseline.trials === 0)
    return [`${candidate.passed} of ${candidate.trials} trials passed; nothing was compared.`];
  lines.push(
    `Over ${cell.rounds} ${cell.rounds === 1 ? 'round' : 'rounds'} of ${cell.n} cases: ${baseline.passed} of ${baseline.trials} trials passed before, ${candidate.passed} of ${candidate.trials} now; ${cell.losses} lost, ${cell.gains} gained, ${cell.ties} the same.`,
  );
  lines.push(BECAUSE[cell.because](cell));
  if (cell.blind)
    lines.push(
      `It is blind: only ${cell.canRegress} of ${cell.n} cases passed often enough to be able to regress.`,
    );
  if (cell.evidence) lines.push(...evidenceLines(cell, cell.evidence));
  if (cell.dropBelow !== null && !cell.deterministic)
    lines.push(`Ruled out so far: a drop of ${points(cell.dropBelow)} or more.`);
  if (cell.newlyFlaky.length > 0) lines.push(`Newly flaky: ${names(cell.newlyFlaky)}.`);
  if (cell.moreCalls !== null) lines.push(moreLine(cell.moreCalls, verdict));
  return lines;
}

const BECAUSE: Readonly<Record<Cell['because'], (cell: Cell) => string>> = {
  loss: ({ deterministic }) =>
    deterministic
      ? 'The model is deterministic, so any net loss is a regression.'
      : 'That it got worse is proven.',
  gain: ({ deterministic }) =>
    deterministic
      ? 'The model is deterministic, so any net gain is an improvement.'
      : 'That it got better is proven, and that it got worse is ruled out.',
  ratchet: ({ broken }) => `Cases that passed every time before fail every time now: ${names(broken)}.`,
  proven: ({ deterministic, delta }) =>
    deterministic
      ? 'The model is deterministic, and no case was lost on balance.'
      : `A drop of ${points(delta)} or more is ruled out.`,
  budget: () => 'The budget ended before the evidence was enough.',
  cap: () => 'It reached the most trials that an intent may take, and the evidence was not enough.',
  stopped: () => 'It was stopped: another intent had regressed already (--no-fail-fast goes on).',
  unanswered: ({ unanswered }) =>
    `${unanswered} pairs ended at a call that nothing answers; at their worst they would change the verdict.`,
  provider: ({ missing }) =>
    `A provider failed to give ${missing} trials; that is never counted as a failure.`,
  thin: ({ n }) =>
    `${n} cases are too few for a verdict; only a case that passed every time and now fails every time is seen.`,
  open: () => 'The evidence so far neither rules a drop out nor proves one.',
};

function evidenceLines(cell: Cell, evidence: NonNullable<Cell['evidence']>): string[] {
  const odds = (log: number): string => {
    const value = Math.exp(Math.min(log, 30));
    return value >= 1000 ? value.toExponential(1) : value.toPrecision(2);
  };
  return [
    `Evidence against "dropped by ${points(cell.delta)} or more": ${odds(evidence.ni)} to 1, ${odds(evidence.niNeeded)} needed.`,
    `Evidence for "got worse": ${odds(evidence.reg)} to 1; for "got better": ${odds(evidence.imp)} to 1; ${odds(evidence.regNeeded)} needed.`,
  ];
}

function moreLine(calls: number, { totals }: Pick<VerdictFile, 'totals'>): string {
  const each = totals.calls === 0 ? 0 : totals.costUsd / totals.calls;
  const price = each > 0 ? `, about $${(each * calls).toFixed(2)}` : '';
  return `About ${calls} more trials would decide it${price}; the same command goes on where this one ended.`;
}

function names(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).join(', ');
  return ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown;
}

function caseText(item: CaseEvidence, width: number): string {
  const { baseline, candidate } = item;
  const parts = item.strip.baseline === '' ? null : firstDifference(baseline.got, candidate.got);
  const side = (label: string, got: readonly string[], mark: number | null): string[] =>
    got.map((text, index) => row(index === 0 ? label : '', `${index === mark ? '▸ ' : ''}${text}`, width));
  return [
    wrap(`  ${item.change}: ${item.caseId} (${item.file})`, width),
    row('user', item.user, width),
    ...item.expected.map((text, index) => row(index === 0 ? 'expected' : '', text, width)),
    ...(item.strip.baseline === '' ? [] : side('before', baseline.got, parts)),
    ...side('now', candidate.got, parts),
    ...candidate.reasons.map((text, index) => row(index === 0 ? 'why' : '', text, width)),
    row('trials', stripText(item), width),
    ...(item.add === null ? [] : [row('add', item.add, width)]),
  ].join('\n');
}

function stripText({ strip }: CaseEvidence): string {
  const words = (letters: string): string =>
    [...letters].map((letter) => ({ P: '✓', F: '✗', U: '?', M: '!' })[letter] ?? letter).join('');
  return strip.baseline === ''
    ? words(strip.candidate)
    : `${words(strip.baseline)} before, ${words(strip.candidate)} now (✓ passed, ✗ failed, ? unanswered, ! missing)`;
}

function row(label: string, text: string, width: number): string {
  return `    ${label.padEnd(10)}${clip(terminalText(text), width - 14)}`;
}
