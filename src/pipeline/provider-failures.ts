import type { DecideInput } from '../gate/decide-input.ts';
import { FATAL } from '../run/execute.ts';
import type { Session } from './session.ts';

/** What providers failed to give, a line a model. */
export function providerFailures({ comparison, meter }: Session): DecideInput['failures'] {
  return comparison.columns.flatMap(({ id, role }) => {
    const errors = meter.outcomes.errors(id);
    const kinds = Object.entries(errors).map(([kind, count]) => `${count} × ${kind}`);
    if (kinds.length === 0) return [];
    const first = meter.outcomes.firstError(id) ?? '';
    const fatal = FATAL.some((kind) => errors[kind] !== undefined);
    const goOn = fatal
      ? 'Mend this, then run it again; what was measured is kept.'
      : 'Run it again; it goes on from here.';
    return [
      {
        model: id,
        required: role === 'required',
        text: `${id} failed to give trials (${kinds.join(', ')}). It said: ${first} ${goOn}`,
      },
    ];
  });
}
