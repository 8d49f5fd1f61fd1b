import type { CellSpec } from './cell-state.ts';
import type { GateInput } from './input.ts';
import { roundCap } from './judge.ts';
import { cellDelta } from './plan-cell.ts';
import { RATCHET_BELOW } from './ratchet.ts';
import type { Unit } from './trial-table.ts';

/** Cells of fewer cases have no verdict. */
export const THIN_BELOW = 5;

/** Every case on every model. */
export function unitsOf({ cases, models }: GateInput): Unit[] {
  return cases.flatMap((item) =>
    models.map((model) => ({ model: model.id, caseId: item.id, deterministic: model.deterministic })),
  );
}

/**
 * The cells of a comparison, fixed before round 1: every intent on every model, and every topic on all required models.
 * A topic that is one intent on one model would be the same cell twice and is left out; that intent's cell stands for
 * it in either resolution.
 */
export function cellSpecs(input: GateInput): CellSpec[] {
  const { settings, models } = input;
  const anchored = input.baselineArm === 'anchor';
  const required = models.filter((model) => model.role === 'required');
  const byIntent = Map.groupBy(input.cases, (item) => item.intent);
  const intents = input.intents.filter((intent) => byIntent.has(intent.id));
  const topics = Map.groupBy(intents, (intent) => intent.topic);
  const isOwnTopic = (topic: string): boolean => required.length === 1 && topics.get(topic)!.length === 1;
  const specs: CellSpec[] = [];
  for (const intent of intents) {
    const cases = byIntent.get(intent.id)!;
    const n = cases.length;
    for (const model of models) {
      const units = cases.map((item) => ({
        model: model.id,
        caseId: item.id,
        deterministic: model.deterministic,
      }));
      const ratchet = anchored ? [] : units.filter((_, index) => n < RATCHET_BELOW || cases[index]!.critical);
      specs.push({
        level: 'intent',
        cluster: intent.id,
        label: intent.label,
        topic: intent.topic,
        model: model.id,
        role: model.role,
        certified: model.role === 'required' && (settings.certify === 'intent' || isOwnTopic(intent.topic)),
        thin: n < THIN_BELOW,
        units,
        ratchet,
        delta: Math.max(intent.margin ?? 0, cellDelta(settings.delta, n)),
        allowed: Math.floor((intent.margin ?? 0) * n + 1e-9),
        deterministic: model.deterministic,
        maxRounds: roundCap(n, settings),
        anchored,
      });
    }
  }
  for (const [topic, members] of topics) {
    if (isOwnTopic(topic)) continue;
    const cases = members.flatMap((intent) => byIntent.get(intent.id)!);
    const units = cases.flatMap((item) =>
      required.map((model) => ({ model: model.id, caseId: item.id, deterministic: model.deterministic })),
    );
    if (units.length < THIN_BELOW) continue;
    specs.push({
      level: 'topic',
      cluster: topic,
      label: topic,
      topic,
      model: null,
      role: 'required',
      certified: settings.certify === 'topic',
      thin: false,
      units,
      ratchet: [],
      delta: cellDelta(settings.delta, units.length),
      allowed: members.reduce(
        (sum, intent) =>
          sum + Math.floor((intent.margin ?? 0) * byIntent.get(intent.id)!.length + 1e-9) * required.length,
        0,
      ),
      deterministic: required.every((model) => model.deterministic),
      maxRounds: roundCap(units.length, settings),
      anchored,
    });
  }
  return specs;
}
