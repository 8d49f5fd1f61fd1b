import { flatten } from './facts.ts';
import type { PastCall } from './situation.ts';

/** What a tool gave, in a sentence. */
export function reportResult(call: PastCall): string {
  if (call.error !== undefined) return `I am sorry, that did not work: ${call.error}`;
  const facts = flatten(call.result, '').filter((fact) => fact.key !== 'ok');
  const done = flatten(call.result, '').some((fact) => fact.key === 'ok' && fact.value === true);
  const list = facts.map(({ key, value }) =>
    `${key.replaceAll('_', ' ')} ${value === true ? 'yes' : value === false ? 'no' : value}`.trim(),
  );
  if (list.length === 0) return done ? 'Done, that is settled.' : 'I found nothing about that.';
  return `${done ? 'Done' : 'Here is what I found'}: ${list.join(', ')}.`;
}

export function askFor(missing: readonly string[]): string {
  return `Could you please tell me your ${missing.join(' and your ')}?`;
}

/** The refusal of a call, with the reason as the rule gives it. */
export function refuse(when: string | undefined, add: string | undefined): string {
  const reason = when ? `, because ${when}` : '';
  const more = add ? ` ${add[0]!.toUpperCase()}${add.slice(1)}.` : '';
  return `I am sorry, I cannot do that${reason}.${more}`;
}
