import type { Cell, Reason, VerdictFile } from '../core/verdict.ts';
import type { DecideInput, WeighedReason } from './decide-input.ts';
import { anchorReasons, cellReasons, coverageReasons, suiteReasons, targetReasons } from './reasons.ts';

export interface Decision {
  decision: VerdictFile['decision'];
  exitCode: number;
  reasons: Reason[];
}

/** If several hold: usage first, then a block, then incomplete, then undecided. */
const PRECEDENCE = [2, 1, 4, 3] as const;

/**
 * Whether the edit may go in, and why: promoted only if every certified cell is held or improved, nothing regressed,
 * and everything that the decision needed was measured and stored.
 */
export function decide(input: DecideInput): Decision {
  const weighed: WeighedReason[] = [
    ...measured(input),
    ...input.failures.map(({ required, text }) => ({
      kind: 'incomplete' as const,
      cell: null,
      text,
      exit: required ? (4 as const) : null,
    })),
    ...cellReasons(input.cells),
    ...suiteReasons(input.suiteChanges),
    ...targetReasons(input.targets, input.requireTarget),
    ...anchorReasons(input.anchor),
    ...coverageReasons(input.coverage),
    ...sightReasons(input.cells),
    ...input.overLimits.map((text) => ({ kind: 'limit' as const, cell: null, text, exit: 1 as const })),
  ];
  const allTied = input.unchanged && input.counts.observed > 0;
  if (allTied) {
    weighed.push({
      kind: 'no-change',
      cell: null,
      text: 'Nothing that this suite sends to a model has changed: every pair of trials came out the same.',
      exit: null,
    });
  }
  // Ties all the way are no evidence of a change that more trials could find.
  const counting = allTied ? weighed.filter((reason) => reason.exit !== 3) : weighed;
  const exits = counting.map((reason) => reason.exit);
  const exit = PRECEDENCE.find((code) => exits.includes(code)) ?? 0;
  const shown = (allTied ? counting : weighed).map(({ exit: _exit, ...reason }) => reason);
  if (input.ended && exit !== 0)
    shown.push({
      kind: 'limit',
      cell: null,
      text: `The run ended early: ${input.ended}. What was measured is kept; the next gate goes on from there.`,
    });
  return { decision: exit === 0 ? 'promote' : 'block', exitCode: softened(exit, input), reasons: shown };
}

function softened(exit: number, { mode, undecided }: DecideInput): number {
  if (exit === 2) return exit;
  if (mode === 'advisory') return 0;
  return exit === 3 && undecided === 'neutral' ? 0 : exit;
}

/** Nothing measured is never green. */
function measured({ counts }: DecideInput): WeighedReason[] {
  const { expected, observed, stored, missing, left } = counts;
  if (observed === 0) {
    return [
      {
        kind: 'nothing-measured',
        cell: null,
        text: 'Nothing was measured.',
        exit: missing > 0 ? 4 : left > 0 ? 3 : 2,
      },
    ];
  }
  if (observed === stored && expected === observed + missing + left) return [];
  const text = `The decision needed ${expected} trials; ${observed} were observed and ${stored} are stored.`;
  return [{ kind: 'nothing-measured', cell: null, text, exit: 2 }];
}

function sightReasons(cells: readonly Cell[]): WeighedReason[] {
  const intents = cells.filter((cell) => cell.level === 'intent' && cell.role === 'required');
  if (intents.length === 0 || !intents.every((cell) => cell.thin || cell.blind)) return [];
  const text = 'No intent has 5 cases that could regress, so this suite cannot certify anything.';
  return [{ kind: 'blind', cell: null, text, exit: 3 }];
}
