import type { Json, JsonObject } from '../../core/json.ts';
import { spaced } from './speech.ts';
import { stems } from './words.ts';

/** Entries of the user's memory that are about an argument, the newest first: they share a word with its name or description. */
export function entriesAbout(memory: readonly string[], name: string, schema: JsonObject): string[] {
  const wanted = new Set(
    stems(`${spaced(name)} ${typeof schema.description === 'string' ? schema.description : ''}`),
  );
  return memory.toReversed().filter((entry) => stems(entry).some((word) => wanted.has(word)));
}

/** The value of an entry such as "size M", "size: M" or "size is M" whose key is the argument's name. */
export function rememberedText(memory: readonly string[], name: string): string | undefined {
  const wanted = stems(spaced(name));
  for (const entry of memory.toReversed()) {
    const match = /^(?:the |her |his |their |its )?(.+?)(?:\s+(?:is|are|was)\s+|\s*[:=]\s*)(.+)$/i.exec(
      entry,
    );
    const key = match ? stems(match[1]!) : [];
    if (match && wanted.length > 0 && wanted.every((word) => key.includes(word)))
      return match[2]!.replace(/\.$/, '');
    const start = new RegExp(`^${escapePattern(spaced(name))}\\s+(.+)$`, 'i').exec(entry);
    if (start) return start[1]!.replace(/\.$/, '');
  }
  return undefined;
}

/** The choice that an entry about the argument names, or one that the user is said to prefer. */
export function rememberedChoice(
  memory: readonly string[],
  name: string,
  schema: JsonObject,
  choices: readonly Json[],
): Json | undefined {
  const about = new Set(entriesAbout(memory, name, schema));
  const named = memory
    .toReversed()
    .filter((entry) => about.has(entry) || /\b(?:prefers?|likes?|wants?|always)\b/i.test(entry));
  for (const entry of named) {
    const said = new Set(stems(joined(entry)));
    const found = choices.find((choice) => {
      const wanted = stems(joined(spaced(String(choice))));
      return wanted.length > 0 && wanted.every((word) => said.has(word));
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

function joined(text: string): string {
  return text.replace(/\be[- ]mail/gi, 'email');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
