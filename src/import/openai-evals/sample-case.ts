import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { formatPlace, type Place } from '../../core/place.ts';
import type { ImportedCase } from '../source.ts';

interface Message {
  role: string;
  content: string;
}

/** Chat messages as they stand in a sample, or a text that is one user message; null when it is neither. */
export function messagesOf(input: Json | undefined): Message[] | null {
  if (typeof input === 'string') return [{ role: 'user', content: input }];
  if (!Array.isArray(input)) return null;
  const messages: Message[] = [];
  for (const item of input) {
    const content = isObject(item) ? textOf(item.content as Json) : null;
    if (!isObject(item) || typeof item.role !== 'string' || content === null) return null;
    messages.push({ role: item.role, content });
  }
  return messages;
}

function textOf(content: Json): string | null {
  if (typeof content === 'string') return content;
  const parts = [content]
    .flat()
    .map((part) => (isObject(part) && typeof part.text === 'string' ? part.text : null));
  return parts.includes(null) ? null : parts.join('\n');
}

/** The system text that every sample begins with; null when they differ. */
export function sharedSystem(samples: readonly (readonly Message[])[]): string | null {
  const texts = new Set(samples.map(systemOf));
  return texts.size === 1 ? [...texts][0]! : null;
}

function systemOf(messages: readonly Message[]): string {
  return messages
    .filter(({ role }) => role === 'system' || role === 'developer')
    .map(({ content }) => content)
    .join('\n\n');
}

/** A sample as a case, or why it cannot be one. Without a shared system text its own stands in the user's message. */
export function caseOfSample(
  messages: readonly Message[],
  expect: JsonObject[],
  input: { place: Place; number: number; shared: boolean },
): ImportedCase | string {
  const talk = messages.filter(({ role }) => role !== 'system' && role !== 'developer');
  const system = input.shared ? '' : systemOf(messages);
  // Some samples are a system message only.
  const said = talk.length === 0 ? [{ role: 'user', content: systemOf(messages) }] : talk;
  const given: JsonObject[] = [];
  for (const { role, content } of said) {
    if (role === 'user') given.push({ user: content });
    else if (role === 'assistant') given.push({ assistant: content });
    else return `it has a message of ${role}`;
  }
  const [first] = given;
  if (system !== '' && talk.length > 0)
    if (first && 'user' in first) first.user = `${system}\n\n${String(first.user)}`;
    else given.unshift({ user: system });
  if ('assistant' in given.at(-1)!) return "it ends with the agent's own words";
  return {
    name: `sample-${String(input.number).padStart(3, '0')}`,
    value: { origin: { openai_evals: formatPlace(input.place) }, given, expect },
  };
}
