import { PawlError } from '../core/errors.ts';
import { clip, terminalText } from '../core/text.ts';
import type { CaseEvidence, Cell, VerdictFile } from '../core/verdict.ts';
import { wrap } from './terminal.ts';
import { cellName, cellText } from './words.ts';

/** One cluster on one model in two runs; null where a run has no such cell. */
export interface CellChange {
  name: string;
  before: Cell | null;
  after: Cell | null;
}

/** A case whose state is another one in the second run; null where a run has nothing to say about it. */
export interface CaseChange {
  caseId: string;
  model: string;
  before: CaseEvidence | null;
  after: CaseEvidence | null;
}

export interface RunDiff {
  before: Pick<VerdictFile, 'run' | 'decision' | 'candidate' | 'totals'>;
  after: Pick<VerdictFile, 'run' | 'decision' | 'candidate' | 'totals'>;
  cells: CellChange[];
  cases: CaseChange[];
}

/**
 * What is another one in the second of two runs. Throws PAWL_RUNS_NOT_COMPARABLE with every field that keeps them from
 * being compared: harness, suite, gate settings, what they were compared with.
 */
export function diffRuns(before: VerdictFile, after: VerdictFile): RunDiff {
  const differing = incomparable(before, after);
  if (differing.length > 0)
    throw new PawlError(
      'usage',
      'PAWL_RUNS_NOT_COMPARABLE',
      `${before.run} and ${after.run} cannot be compared: ${differing.join('; ')}.`,
      { hint: 'pawl report --list shows the latest runs; run both on the same suite and settings.' },
    );
  const cells = pairs(before.cells, after.cells, (cell) => `${cell.level} ${cell.cluster} ${cell.model}`)
    .filter(([a, b]) => a === null || b === null || cellText(a) !== cellText(b))
    .map(([a, b]): CellChange => ({ name: cellName((b ?? a)!), before: a, after: b }));
  const cases = pairs(before.cases, after.cases, (item) => `${item.model} ${item.caseId}`)
    .filter(([a, b]) => stateOf(a) !== stateOf(b))
    .map(([a, b]): CaseChange => {
      const { caseId, model } = (b ?? a)!;
      return { caseId, model, before: a, after: b };
    });
  return { before: summary(before), after: summary(after), cells, cases };
}

export function comparable(before: VerdictFile, after: VerdictFile): boolean {
  return incomparable(before, after).length === 0;
}

function incomparable(a: VerdictFile, b: VerdictFile): string[] {
  const fields: [string, string, string][] = [
    ['kind', a.kind, b.kind],
    ['harness', a.harness, b.harness],
    ['suite', a.suite.hash.slice(0, 12), b.suite.hash.slice(0, 12)],
    ['baseline', a.base?.hash.slice(0, 12) ?? 'none', b.base?.hash.slice(0, 12) ?? 'none'],
    [
      'swap',
      a.swap ? `${a.swap.from}=${a.swap.to}` : 'none',
      b.swap ? `${b.swap.from}=${b.swap.to}` : 'none',
    ],
    ['delta', String(a.gate.delta), String(b.gate.delta)],
  ];
  return fields
    .filter(([, one, other]) => one !== other)
    .map(([name, one, other]) => `${name} is ${one} in the one and ${other} in the other`);
}

function summary({ run, decision, candidate, totals }: VerdictFile): RunDiff['before'] {
  return { run, decision, candidate, totals };
}

function stateOf(item: CaseEvidence | null): string {
  return item === null ? '' : `${item.change} ${item.candidate.outcome} ${item.candidate.got.join('\n')}`;
}

function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): [T | null, T | null][] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const fresh = new Map(after.map((item) => [keyOf(item), item]));
  return [...new Set([...old.keys(), ...fresh.keys()])].map((key) => [
    old.get(key) ?? null,
    fresh.get(key) ?? null,
  ]);
}

/** The difference for a terminal. */
export function renderRunDiff({ before, after, cells, cases }: RunDiff, width: number): string {
  const line = (label: string, text: string): string =>
    `    ${label.padEnd(8)}${clip(terminalText(text), width - 12)}`;
  const side = (item: RunDiff['before']): string =>
    `${item.run} (${item.candidate.label}): ${item.decision}, ${item.totals.trialsObserved} trials`;
  const same = cells.length === 0 && cases.length === 0;
  return [
    wrap(side(before), width),
    wrap(side(after), width),
    '',
    ...(same ? ['Every intent and every case that is shown stands where it stood.'] : []),
    ...cells.flatMap(({ name, before: a, after: b }) => [
      wrap(`  ${name}`, width),
      line('was', a ? cellText(a) : 'not measured'),
      line('is', b ? cellText(b) : 'not measured'),
    ]),
    ...(cases.length > 0 ? ['', `Cases that stand elsewhere (${cases.length}):`] : []),
    ...cases
      .slice(0, SHOWN)
      .flatMap(({ caseId, model, before: a, after: b }) => [
        wrap(
          `  ${caseId} on ${model}: ${a?.change ?? 'as in the baseline'} → ${b?.change ?? 'as in the baseline'}`,
          width,
        ),
        ...(a ? [line('was', a.candidate.got.join(' · '))] : []),
        ...(b ? [line('is', b.candidate.got.join(' · '))] : []),
      ]),
    ...(cases.length > SHOWN ? [`  and ${cases.length - SHOWN} more; --json has them all.`] : []),
  ].join('\n');
}

const SHOWN = 12;
