import type { Conversation } from '../../core/conversation.ts';
import { hashText } from '../../core/hash.ts';
import type { JsonObject } from '../../core/json.ts';
import { redactionRules } from './rules.ts';

/** Takes personal data out of one conversation; the same value gets the same placeholder throughout. */
export interface Redactor {
  text(text: string): string;
  value<T>(value: T): T;
  /** How many were found, by kind. */
  found: Record<string, number>;
}

/**
 * A new one for each conversation: placeholders count from 1, `<EMAIL_1>`, and mean nothing elsewhere. Those that `known`
 * texts hold already stand for other values and are not given again.
 */
export function createRedactor(known: Iterable<string> = []): Redactor {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const found: Record<string, number> = {};
  for (const text of known)
    for (const [, kind = '', number] of text.matchAll(/<([A-Z]{2,5})_(\d{1,6})>/g))
      counts.set(kind, Math.max(counts.get(kind) ?? 0, Number(number)));
  const nameOf = (kind: string, match: string): string => {
    const key = `${kind}\n${match.toLowerCase().replace(/[ .()-]/g, '')}`;
    const known = names.get(key);
    if (known) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const name = `<${kind}_${count}>`;
    names.set(key, name);
    return name;
  };
  const pass = (text: string): string => {
    let redacted = text;
    for (const { kind, pattern, needs, accepts, part } of redactionRules) {
      if (!needs.test(redacted)) continue;
      redacted = redacted.replace(pattern, (match) => {
        const meant = part ? part(match) : match;
        if (meant === '' || (accepts && !accepts(match))) return match;
        found[kind] = (found[kind] ?? 0) + 1;
        return nameOf(kind, meant) + match.slice(meant.length);
      });
    }
    return redacted;
  };
  // What one rule takes out may part what hid another from view.
  const redact = (text: string): string => {
    let before = text;
    let after = pass(before);
    for (let again = 0; after !== before && again < 8; again++) [before, after] = [after, pass(after)];
    return after;
  };
  /** A card may stand there as a number. */
  const longNumber = (value: number): number | string => {
    const text = redact(`${value}`);
    return text === `${value}` ? value : text;
  };
  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (typeof value === 'number') return value > 1e12 ? longNumber(value) : value;
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), deep(item)]));
  };
  return { text: redact, value: <T>(value: T) => deep(value) as T, found };
}

/** The conversation without personal data. A user's id becomes a placeholder that is stable everywhere. */
export function redactConversation(conversation: Conversation, redactor: Redactor): Conversation {
  const { text } = redactor;
  const { user, proxies, task } = conversation;
  return {
    ...conversation,
    user: user === null ? null : userPlaceholder(user),
    task: task === null ? null : text(task),
    proxies: redactor.value(proxies),
    tools: redactor.value(conversation.tools),
    messages: conversation.messages.map((message) => ({
      ...message,
      content: text(message.content),
      ...(message.calls
        ? {
            calls: message.calls.map((call) => ({
              ...call,
              args: call.args === null ? null : redactor.value<JsonObject>(call.args),
              ...(call.raw === undefined ? {} : { raw: text(call.raw) }),
            })),
          }
        : {}),
    })),
  };
}

export function userPlaceholder(user: string): string {
  return /^user-[0-9a-f]{12}$/.test(user) ? user : `user-${hashText(user).slice(0, 12)}`;
}
