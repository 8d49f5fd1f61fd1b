import type { GateInput } from '../gate/gate.ts';
import { intentOf } from './comparison.ts';
import { isIdentical, type Session } from './session.ts';
import type { NamedTarget } from './targets.ts';

/** What the gate is to judge, taken from all that was loaded. */
export function gateInput({ comparison }: Session, targets: readonly NamedTarget[]): GateInput {
  const { exam, columns, settings } = comparison;
  const idOf = intentOf(exam);
  return {
    cases: exam.members.map((item) => ({ id: item.id, intent: idOf(item), critical: item.critical })),
    intents: exam.suite.intents.map(({ id, label, topic, margin }) => ({
      id,
      label,
      topic,
      ...(margin === undefined ? {} : { margin }),
    })),
    models: columns.map(({ id, role, deterministic }) => ({ id, role, deterministic })),
    settings,
    baselineArm: 'baseline',
    identical: isIdentical(comparison),
    targets: targets.map(({ kind, name }) => ({ kind, name })),
  };
}
