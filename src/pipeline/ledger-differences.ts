import type { LedgerLine } from '../core/ledger.ts';
import type { Comparison } from './comparison.ts';

type LedgerCell = LedgerLine['cells'][number];

/** What was compared is not what the line says. */
export function examDifferences(line: LedgerLine, { sides, exam }: Comparison): string[] {
  const short = (hash: string | undefined): string => hash?.slice(0, 12) ?? 'nothing';
  const is = (what: string, said: string | undefined, found: string | undefined): string[] =>
    said === undefined || said === found
      ? []
      : [`${what} is ${short(said)} here, and ${short(found)} in the commit`];
  return [
    ...is('the harness version', line.harness, sides.candidate.harness.hash),
    ...is(
      'the version before it',
      line.override === undefined ? (line.before ?? undefined) : undefined,
      sides.base?.harness.hash,
    ),
    ...is('the suite', line.suite, exam.suite.hash),
  ];
}

/** What is said of the gate's cells, and what was found. */
export function cellDifferences(said: readonly LedgerCell[], found: readonly LedgerCell[]): string[] {
  const idOf = ({ cluster, model }: LedgerCell): string => `${cluster}\n${model}`;
  const [before, now] = [said, found].map((cells) => new Map(cells.map((cell) => [idOf(cell), cell])));
  return [...new Set([...before!.keys(), ...now!.keys()])].flatMap((id) => {
    const [was, is] = [before!.get(id), now!.get(id)];
    const [a, b] = [words(was), words(is)];
    return a === b
      ? []
      : [`${(was ?? is)!.label} on ${(was ?? is)!.model} is ${a} here, and ${b} by its trials`];
  });
}

function words(cell: LedgerCell | undefined): string {
  if (!cell) return 'not listed';
  const bound = cell.dropBelow === null ? '' : `, drop < ${(cell.dropBelow * 100).toFixed(4)} points`;
  return `${cell.verdict ?? 'without a verdict'}${bound}`;
}
