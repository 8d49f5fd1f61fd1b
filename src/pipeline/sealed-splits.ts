import type { Case } from '../core/case.ts';
import type { SealedSplit, VerdictFile } from '../core/verdict.ts';
import type { Session } from './session.ts';

/**
 * Shown and sealed cases apart, by model; none while no case of a cell is sealed. In a comparison only trials count of which
 * both arms have the same number, so that neither is looked at more often than the other.
 */
export function sealedSplits(
  { comparison, meter }: Session,
  { kind, decision }: Pick<VerdictFile, 'kind' | 'decision'>,
): SealedSplit[] {
  const { exam, columns } = comparison;
  const [sealed, shown] = [true, false].map((is) => exam.members.filter((item) => item.sealed === is));
  if (sealed!.length === 0) return [];
  const compared = kind === 'gate' && decision !== 'first';
  const strip = (arm: 'baseline' | 'candidate', model: string, { id }: Case): string =>
    meter.outcomes.strip(arm, model, id);
  const alone = kind === 'gate' ? 'baseline' : 'candidate';
  return columns.map(({ id: model, role }): SealedSplit => {
    const countsOf = (cases: readonly Case[]): SealedSplit['shown'] => {
      const pairs = cases.map((item): [string, string] =>
        compared
          ? pairedTrials(strip('baseline', model, item), strip('candidate', model, item))
          : ['', measured(strip(alone, model, item))],
      );
      const before = passesIn(pairs.map(([baseline]) => baseline));
      const candidate = passesIn(pairs.map(([, own]) => own));
      return { cases: cases.length, baseline: compared ? before : null, candidate };
    };
    return { model, role, shown: countsOf(shown!), sealed: countsOf(sealed!) };
  });
}

/** The letters of trials that were measured in both. */
function pairedTrials(before: string, after: string): [string, string] {
  const both = [...before].flatMap((letter, index) =>
    isMeasured(letter) && isMeasured(after[index]) ? [index] : [],
  );
  return [both.map((index) => before[index]).join(''), both.map((index) => after[index]).join('')];
}

function measured(strip: string): string {
  return [...strip].filter(isMeasured).join('');
}

function isMeasured(letter: string | undefined): boolean {
  return letter === 'P' || letter === 'F' || letter === 'U';
}

function passesIn(strips: readonly string[]): { trials: number; passed: number } {
  const letters = strips.join('');
  return { trials: letters.length, passed: letters.split('P').length - 1 };
}
