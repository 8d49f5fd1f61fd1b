import type { VerdictFile } from '../core/verdict.ts';
import type { Session } from './session.ts';

/** Runs cases that belong to no cell, drafts among them, once in the candidate arm, to be shown. */
export async function runOthers(
  { comparison, meter }: Session,
  phase: 'gate' | 'run',
): Promise<VerdictFile['addedCases']> {
  const { others } = comparison.exam;
  const requests = others.flatMap(({ item }) =>
    comparison.columns.map((column) => ({
      arm: 'candidate' as const,
      model: column.id,
      caseId: item.id,
      number: 1,
    })),
  );
  const kinds = new Map(others.map(({ kind, item }) => [item.id, kind]));
  const rows: VerdictFile['addedCases'] = [];
  await meter.run(
    requests,
    ({ request, outcome }) => {
      const kind = kinds.get(request.caseId)!;
      const trials = outcome === 'missing' ? 0 : 1;
      rows.push({
        kind,
        caseId: request.caseId,
        model: request.model,
        passed: outcome === 'pass' ? 1 : 0,
        trials,
      });
    },
    phase,
  );
  const order = ({ caseId, model }: (typeof rows)[number]): string => `${caseId}\n${model}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
