import type { Cell, VerdictFile } from '../core/verdict.ts';
import { type Comparison, intentOf } from './comparison.ts';

/**
 * What share of traffic the suite sees: intents with at least 5 cases that could regress on every required model.
 * The share is null while the taxonomy gives none.
 */
export function coverageOf(
  { exam, config }: Pick<Comparison, 'exam' | 'config'>,
  cells: readonly Cell[],
): VerdictFile['coverage'] {
  const counts = new Map<string, number>();
  const idOf = intentOf(exam as Comparison['exam']);
  for (const item of exam.members) counts.set(idOf(item), (counts.get(idOf(item)) ?? 0) + 1);
  const blind = new Set(
    cells
      .filter((cell) => cell.level === 'intent' && cell.role === 'required' && cell.blind)
      .map((cell) => cell.cluster),
  );
  const unseen: VerdictFile['coverage']['unseen'] = [];
  let seen = 0;
  let known = false;
  for (const { id, share } of exam.suite.intents) {
    known ||= share !== undefined;
    const cases = counts.get(id) ?? 0;
    const why =
      cases === 0
        ? 'no case'
        : cases < 5
          ? `thin: ${cases} of at least 5 cases`
          : blind.has(id)
            ? 'blind: fewer than 5 cases that could regress'
            : null;
    if (why === null) seen += share ?? 0;
    else unseen.push({ intent: id, share: share ?? null, why });
  }
  unseen.sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  return { share: known ? Math.min(1, seen) : null, min: config.gate.coverage?.min ?? null, unseen };
}
