import type { TrialRequest } from '../core/arm.ts';
import type { Case } from '../core/case.ts';
import { PawlError } from '../core/errors.ts';
import { hashText } from '../core/hash.ts';
import { canaryDrift } from '../gate/canary.ts';
import type { TrialOutcome } from '../run/execute.ts';
import { transcriptHash } from '../run/keys.ts';
import type { PlannedTrial, Store } from '../store/store.ts';
import type { Column, SeriesBook } from './series.ts';

const DAY_MS = 86_400_000;

/** What is stored already of the baseline's first rounds on a model. */
export interface StoredRound {
  trials: number;
  /** Milliseconds since 1970 of the oldest trial; null when there is none. */
  oldest: number | null;
  servedBy: Set<string>;
  inputTokens: number;
  outputTokens: number;
}

/** Of the first round, or of the first `count`. */
export async function storedRounds(
  store: Store,
  plan: (request: TrialRequest) => PlannedTrial,
  members: readonly Case[],
  columns: readonly Column[],
  count = 1,
): Promise<Map<string, StoredRound>> {
  const rounds = new Map<string, StoredRound>();
  for (const column of columns) {
    const round: StoredRound = {
      trials: 0,
      oldest: null,
      servedBy: new Set(),
      inputTokens: 0,
      outputTokens: 0,
    };
    for (let at = 0; at < members.length * count; at += 2048) {
      const keys = Array.from({ length: Math.min(2048, members.length * count - at) }, (_, index) => {
        const number = Math.floor((at + index) / members.length) + 1;
        const { id } = members[(at + index) % members.length]!;
        return plan({ arm: 'baseline', model: column.id, caseId: id, number }).key;
      });
      for (const trial of (await store.getTrials(keys)).values()) {
        round.trials++;
        const at = Date.parse(trial.at);
        if (round.oldest === null || at < round.oldest) round.oldest = at;
        if (trial.servedBy) round.servedBy.add(trial.servedBy);
        round.inputTokens += trial.usage.inputTokens;
        round.outputTokens += trial.usage.outputTokens;
      }
    }
    rounds.set(column.id, round);
  }
  return rounds;
}

/** Runs trials and hands their outcomes to `onTrial` only. */
export type RunAside = (
  requests: readonly TrialRequest[],
  onTrial: (outcome: TrialOutcome) => void,
) => Promise<boolean>;

/** Of how many cases the baseline runs twice on a model that only the config calls deterministic. */
export function casesToCheck(cases: number): number {
  return Math.min(cases, Math.max(20, Math.ceil(cases * 0.05)));
}

/**
 * Runs 5 % of the baseline trials, at least 20, a second time on each model that only the config calls deterministic.
 * Throws PAWL_MODEL_NOT_DETERMINISTIC with the case at the first difference.
 */
export async function checkDeterministic(
  members: readonly Case[],
  columns: readonly Column[],
  run: RunAside,
): Promise<void> {
  const declared = columns.filter((column) => column.baseline.declaredOnly && column.deterministic);
  if (declared.length === 0) return;
  const count = casesToCheck(members.length);
  const drawn = members
    .map((item) => ({ id: item.id, order: hashText(item.id) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, count);
  const requests = declared.flatMap((column) =>
    drawn.flatMap(({ id }) =>
      [1, 2].map((number): TrialRequest => ({ arm: 'baseline', model: column.id, caseId: id, number })),
    ),
  );
  const first = new Map<string, string>();
  const differing: { model: string; caseId: string }[] = [];
  await run(requests, ({ request, trial }) => {
    if (!trial) return;
    const id = `${request.model}\n${request.caseId}`;
    const hash = transcriptHash(trial.transcript);
    const other = first.get(id);
    if (other === undefined) first.set(id, hash);
    else if (other !== hash) differing.push({ model: request.model, caseId: request.caseId });
  });
  const [found] = differing;
  if (!found) return;
  throw new PawlError(
    'config',
    'PAWL_MODEL_NOT_DETERMINISTIC',
    `${found.model} is declared deterministic, but case ${found.caseId} came out differently when it was run twice${differing.length > 1 ? `, and so did ${differing.length - 1} more of ${count}` : ''}.`,
    {
      hint: `Remove \`deterministic: true\` from ${found.model} in the config, or from the agent in harness.yaml; the gate then runs as many rounds as it needs.`,
    },
  );
}

export interface DriftNote {
  model: string;
  drifted: boolean;
  text: string;
}

/**
 * Compares one fresh round of the baseline with its stored first round on each model whose trials are older than
 * `maxDays`, or that `suspects` names. A model that drifted gets a new series for both arms.
 */
export async function checkDrift(input: {
  columns: readonly Column[];
  rounds: ReadonlyMap<string, StoredRound>;
  suspects: ReadonlySet<string>;
  members: readonly Case[];
  series: SeriesBook;
  maxDays: number;
  now: number;
  run: RunAside;
}): Promise<DriftNote[]> {
  const { columns, rounds, suspects, members, series, maxDays, now, run } = input;
  const due: Column[] = [];
  for (const column of columns) {
    const round = rounds.get(column.id);
    if (!round || round.oldest === null || (column.baseline.deterministic && !column.baseline.declaredOnly))
      continue;
    const old = now - round.oldest > maxDays * DAY_MS;
    if (!old && !suspects.has(column.id)) continue;
    if ((await series.openCanary(column, suspects.has(column.id) ? 0 : maxDays * DAY_MS)) !== null)
      due.push(column);
  }
  if (due.length === 0) return [];
  const outcomes = new Map<string, { before?: 'pass' | 'fail'; after?: 'pass' | 'fail'; model: string }>();
  const requests = due.flatMap((column) =>
    members.flatMap((item) => [
      { arm: 'baseline' as const, model: column.id, caseId: item.id, number: 1 },
      { arm: 'canary' as const, model: column.id, caseId: item.id, number: 1 },
    ]),
  );
  await run(requests, ({ request, outcome }) => {
    if (outcome === 'missing') return;
    const id = `${request.model}\n${request.caseId}`;
    const pair = outcomes.get(id) ?? { model: request.model };
    pair[request.arm === 'canary' ? 'after' : 'before'] = outcome === 'pass' ? 'pass' : 'fail';
    outcomes.set(id, pair);
  });
  const pairs = [...outcomes.values()].flatMap(({ model, before, after }) =>
    before && after ? [{ model, before, after }] : [],
  );
  const drifts = canaryDrift({ pairs, models: columns.length });
  const notes: DriftNote[] = [];
  for (const column of due) {
    const drift = drifts.get(column.id);
    const drifted = drift?.drifted === true;
    if (drifted) await series.renew(column);
    const counts = drift
      ? `${drift.losses} of ${drift.pairs} cases lost and ${drift.gains} gained with the same harness`
      : 'nothing could be compared';
    const text = drifted
      ? `${column.id} has drifted since its baseline was measured (${counts}); a new series was begun for both arms.`
      : `${column.id}'s stored baseline was checked against a fresh round: no drift shown (${counts}).`;
    notes.push({ model: column.id, drifted, text });
  }
  return notes;
}
