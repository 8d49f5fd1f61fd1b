import { count } from '../core/text.ts';
import type { Cell, SealedSplit, Target, VerdictFile } from '../core/verdict.ts';

/** A sign beside every word, so that nothing is told by colour alone. */
export const SIGNS = {
  improved: '▲',
  held: '=',
  regressed: '▼',
  undecided: '?',
  incomplete: '!',
  thin: '·',
} as const;

export function points(share: number): string {
  const value = share * 100;
  return `${Math.abs(value) >= 9.95 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '')} points`;
}

/** The one sentence that says whether the edit may go in, and why. */
export function headline(verdict: VerdictFile): string {
  const { notExercised: left } = verdict;
  if (left.length === 0) return verdictSentence(verdict);
  const names =
    left.length > 4 ? `${left.slice(0, 3).join(', ')} and ${left.length - 3} more` : left.join(', ');
  return `${verdictSentence(verdict)} Not exercised, so not covered by this decision: ${names}.`;
}

function verdictSentence(verdict: VerdictFile): string {
  const { decision, harness, exitCode, cells } = verdict;
  const edit = verdict.swap
    ? `${verdict.swap.to} in place of ${verdict.swap.from}`
    : `this edit of ${harness}`;
  if (verdict.kind === 'run') {
    const trials = cells.reduce((sum, cell) => sum + cell.candidate.trials, 0);
    const passed = cells.reduce((sum, cell) => sum + cell.candidate.passed, 0);
    return `${harness} passes ${passed} of ${trials} trials.`;
  }
  if (decision === 'first') return verdict.reasons[0]?.text ?? 'First run, nothing to compare.';
  if (decision === 'promote') return `${capital(edit)} may go in: ${promoteWhy(verdict)}.`;
  const prefix = verdict.advisory ? 'Advisory: ' : '';
  const broken = regressedFirst(cells).filter((cell) => isRegressed(cell) && cell.role === 'required');
  const [first] = broken;
  if (first) {
    const models = broken.filter(({ level, cluster }) => level === first.level && cluster === first.cluster);
    const others = new Set(broken.filter(({ level }) => level === 'intent').map(({ cluster }) => cluster));
    if (first.level === 'intent') others.delete(first.cluster);
    const names = models
      .map(({ model }) => model)
      .join(', ')
      .replace(/, ([^,]*)$/, ' and $1');
    const on = models.length > 3 ? `${models.length} models` : names;
    const what = first.model === null ? cellName(first) : `${first.label} on ${on}`;
    const more = others.size > 0 ? `, and ${count(others.size, 'more intent')}` : '';
    return `${prefix}${capital(edit)} must not go in: it breaks ${what}${more}.`;
  }
  const [reason] = verdict.reasons.filter((item) => item.kind !== 'no-change');
  if (exitCode === 4)
    return `${prefix}${capital(edit)} is not decided: a provider failed. ${reason?.text ?? ''}`.trim();
  if (exitCode === 3) return `${prefix}${capital(edit)} is not decided yet. ${reason?.text ?? ''}`.trim();
  return `${prefix}${capital(edit)} must not go in. ${reason?.text ?? ''}`.trim();
}

function promoteWhy({ cells, reasons, gate, suite }: VerdictFile): string {
  if (reasons.some((reason) => reason.kind === 'no-change'))
    return 'nothing that this suite sends to a model has changed';
  const improved = [
    ...new Set(
      cells
        .filter((cell) => cell.verdict === 'improved' && cell.level === 'intent')
        .map((cell) => cell.label),
    ),
  ];
  const certified = cells.filter((cell) => cell.certified && !cell.thin);
  const exact = certified.length > 0 && certified.every((cell) => cell.deterministic);
  const held = exact
    ? 'no intent lost a case'
    : `a drop of ${points(gate.delta)} or more is ruled out for every ${gate.certify}`;
  const gained =
    improved.length === 0
      ? ''
      : improved.length <= 3
        ? `; improved: ${improved.join(', ')}`
        : `; ${improved.length} intents improved`;
  return `on ${suite.cases === 1 ? 'this 1 case' : `these ${suite.cases} cases`} ${held}${gained}`;
}

export function cellName(cell: Pick<Cell, 'label' | 'model' | 'level'>): string {
  return cell.model === null ? `topic ${cell.label}` : `${cell.label} on ${cell.model}`;
}

export function isRegressed(cell: Cell): boolean {
  return cell.verdict === 'regressed' || (cell.thin && cell.broken.length > 0);
}

const RANK: Readonly<Record<string, number>> = {
  regressed: 0,
  incomplete: 1,
  undecided: 2,
  improved: 3,
  held: 4,
};

/** Worst first; intents before topics of the same rank. */
export function regressedFirst(cells: readonly Cell[]): Cell[] {
  const rank = (cell: Cell) => (isRegressed(cell) ? 0 : (RANK[cell.verdict ?? ''] ?? 5));
  return cells.toSorted(
    (a, b) => rank(a) - rank(b) || (a.level === b.level ? 0 : a.level === 'intent' ? -1 : 1),
  );
}

/** `▼ 7 → 5 of 8`, `= held < 4.2 points`, `· thin 3 cases`. */
export function cellText(cell: Cell): string {
  if (cell.baseline.trials === 0 && cell.verdict === null && cell.because === 'open') return rate(cell);
  if (cell.thin)
    return cell.broken.length > 0
      ? `${SIGNS.regressed} broken, thin (${cell.n})`
      : `${SIGNS.thin} thin (${cell.n})`;
  const verdict = cell.verdict ?? 'undecided';
  const sign = SIGNS[verdict];
  if (verdict === 'incomplete') return `${sign} incomplete, ${cell.missing} missing`;
  const blind = cell.blind ? ' blind' : '';
  if (cell.deterministic || cell.rounds <= 1) {
    const counts =
      cell.baseline.passed === cell.candidate.passed
        ? `${cell.candidate.passed}`
        : `${cell.baseline.passed} → ${cell.candidate.passed}`;
    return `${sign} ${verdict} ${counts} of ${cell.baseline.trials}${blind}`;
  }
  const bound = cell.dropBelow === null ? '' : ` < ${points(cell.dropBelow)}`;
  return `${sign} ${verdict}${verdict === 'regressed' ? ` −${cell.losses} +${cell.gains}` : bound}${blind}`;
}

function rate(cell: Cell): string {
  const { passed, trials } = cell.candidate;
  const missing = cell.missing > 0 ? ` (${cell.missing} missing)` : '';
  return trials === 0 ? `! none${missing}` : `${passed} of ${trials}${missing}`;
}

/** The verdict in full, as a legend under the grid. */
export function cellSentence(cell: Cell): string {
  const where = cellName(cell);
  if (cell.thin)
    return `${where}: ${cell.n === 1 ? '1 case is' : `${cell.n} cases are`} too few for a verdict; only a reliable case that breaks is seen.`;
  if (cell.blind)
    return `${where}: ${cell.verdict === null ? '' : `${cell.verdict}, `}blind: ${cell.canRegress} of ${cell.n} cases can regress.`;
  return `${where}: ${cell.verdict}.`;
}

const TARGET_WORDS: Readonly<Record<Target['models'][number]['state'], string>> = {
  'red-to-green': 'went from red to green',
  'still-red': 'is still red',
  'already-green': 'was green already',
  unclear: 'is unclear',
  broken: 'went from green to red',
};

export function targetLines(targets: readonly Target[]): string[] {
  return targets.flatMap((target) =>
    target.models.map(({ model, state, baseline, candidate }) => {
      const counts = `${baseline.passed} of ${baseline.trials} → ${candidate.passed} of ${candidate.trials}`;
      return `Target ${target.name} on ${model} ${TARGET_WORDS[state]} (${counts}).`;
    }),
  );
}

/** What a verdict of this suite can tell, by the size of its intents. */
export function sightLines({ cells, kind }: VerdictFile): string[] {
  if (kind === 'run') return [];
  const seeing = cells.filter(
    (cell) => cell.level === 'intent' && cell.role === 'required' && !cell.thin && !cell.blind,
  );
  const groups = Map.groupBy(seeing, (cell) => `${cell.n} ${cell.deterministic} ${cell.delta}`);
  return [...groups.values()].slice(0, 3).map((group) => {
    const { n, delta, deterministic } = group[0]!;
    const intents = new Set(group.map((cell) => cell.cluster)).size;
    const models = [...new Set(group.map((cell) => cell.model))];
    const what = deterministic
      ? 'any net loss is seen'
      : `"held" rules out a drop of ${points(delta)} or more`;
    return `${intents} ${intents === 1 ? 'intent' : 'intents'} of ${n} cases on ${models.length === 1 ? models[0] : `${models.length} models`}: ${what}.`;
  });
}

/** Shown and sealed cases apart, a line a model: an edit that fits the shown ones only is seen by the gap. */
export function sealedLines({ sealed }: VerdictFile): string[] {
  return sealed.map(({ model, shown, sealed: hidden }) => {
    const gap = gainOf(shown) - gainOf(hidden);
    const judged = shown.baseline && hidden.baseline;
    const more = judged ? (gap > 0 ? 'gained more' : 'gained less') : gap > 0 ? 'better' : 'worse';
    const words = Math.abs(gap) < 0.0005 ? 'no gap' : `gap ${points(Math.abs(gap))}, shown ${more}`;
    return `Sealed cases on ${model}: ${passesOf(hidden)} trials pass; shown: ${passesOf(shown)}; ${words}.`;
  });
}

/** The change of the pass rate, or the rate itself where there is nothing to compare with; 0–1. */
function gainOf({ baseline, candidate }: SealedSplit['shown']): number {
  const rate = ({ passed, trials }: { passed: number; trials: number }): number =>
    trials === 0 ? 0 : passed / trials;
  return rate(candidate) - (baseline ? rate(baseline) : 0);
}

function passesOf({ baseline, candidate }: SealedSplit['shown']): string {
  const counts = `${candidate.passed} of ${candidate.trials}`;
  return baseline ? `${baseline.passed} → ${counts}` : counts;
}

/** Recorded answers of another version of their tool, a line each; the first few. */
export function staleLines({ stale }: Pick<VerdictFile, 'stale'>): string[] {
  const shown = stale.slice(0, 6).map(({ caseId, tool, recorded, present, trials }) => {
    const where = `${trials} ${trials === 1 ? 'trial' : 'trials'} of ${caseId}`;
    return `Stale: ${where} got an answer of ${tool} that was recorded of its version ${recorded}; it is at version ${present} now.`;
  });
  const more = stale.length - shown.length;
  return more > 0 ? [...shown, `${more} more stale answers: pawl case check names them.`] : shown;
}

/** Cases of which nothing would count, so that they are left out. */
function uncertifiedLine({ suite }: VerdictFile): string[] {
  const left = suite.uncertified?.length ?? 0;
  if (left === 0) return [];
  const what = `${count(left, 'case')} ${left === 1 ? 'is' : 'are'}`;
  return [
    `${what} not counted: the judge has no certificate for what it is to judge there (pawl judge check FILE).`,
  ];
}

/** What the suite does not see, in sentences. */
export function blindSpots(verdict: VerdictFile): string[] {
  const { coverage, cells } = verdict;
  const lines = uncertifiedLine(verdict);
  if (coverage.share !== null)
    lines.push(`The suite sees ${Math.round(coverage.share * 100)} % of the traffic.`);
  for (const { intent, share, why } of coverage.unseen) {
    lines.push(`${intent}${share === null ? '' : ` (${Math.round(share * 100)} % of the traffic)`}: ${why}.`);
  }
  for (const cell of cells) {
    if (cell.blind && cell.level === 'intent') lines.push(cellSentence(cell));
  }
  return lines;
}

export function totalsLine({ totals, durationMs, models }: VerdictFile): string {
  const money = totals.costUsd > 0 ? `, $${totals.costUsd.toFixed(totals.costUsd < 0.1 ? 4 : 2)}` : '';
  const seconds = durationMs / 1000;
  const time = seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
  const errors = models.flatMap(({ model, errors: counts }) =>
    Object.entries(counts).map(([kind, times]) => `${times} × ${kind} on ${model}`),
  );
  const failed = errors.length > 0 ? `; provider failures: ${errors.join(', ')}` : '';
  return `${count(totals.trialsObserved, 'trial')}, ${count(totals.calls, 'request')}, ${count(totals.shared, 'trial')} without a request of their own${money}, ${time}${failed}.`;
}

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

/** What each model cost and took in both arms, where the arms differ. */
export function modelLines({ models, kind }: VerdictFile): string[] {
  if (kind === 'run') return [];
  return models.flatMap(({ model, baseline, candidate }) => {
    const parts: string[] = [];
    const [before, after] = [baseline, candidate].map((arm) =>
      arm.trials === 0 ? 0 : arm.costUsd / arm.trials,
    );
    if (after! > 0 && before! > 0 && after !== before)
      parts.push(`$${before!.toPrecision(2)} → $${after!.toPrecision(2)} a trial`);
    const [slow, now] = [baseline.p95LatencyMs, candidate.p95LatencyMs];
    if (slow !== null && now !== null && Math.round(slow) !== Math.round(now))
      parts.push(`p95 ${Math.round(slow)} → ${Math.round(now)} ms`);
    return parts.length > 0 ? [`${model}: ${parts.join(', ')}.`] : [];
  });
}
