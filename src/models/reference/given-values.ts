import type { ChatTool } from '../../core/chat.ts';
import type { Json } from '../../core/json.ts';
import { codeFinder, findEntity, findNumber } from './argument-values.ts';
import { chooseDate } from './dates.ts';
import type { Similarity } from './similarity.ts';
import {
  asksFor,
  type FillInput,
  findFirst,
  isAddress,
  isDate,
  type Said,
  type Slot,
  slotsOf,
} from './slots.ts';
import { spaced } from './speech.ts';
import { afterCorrection, withoutRejected } from './wordings.ts';
import { stems } from './words.ts';

/** Whether a turn gives a value for an argument of the tool outright: a code, a choice by name, a number, a date, an address. */
export function givesValue(tool: ChatTool, turn: Said, input: Omit<FillInput, 'own' | 'others'>): boolean {
  return slotsOf(tool).some((slot) => isGiven(slot, turn, input));
}

export function isGiven(slot: Slot, turn: Said, input: Omit<FillInput, 'own' | 'others'>): boolean {
  const { name, schema, meaning } = slot;
  if (Array.isArray(schema.enum)) return exactChoice(schema.enum, turn.said, input.similarity) !== undefined;
  if (isNumber(slot)) return numberIn(slot, turn) !== undefined;
  if (isDate(slot)) return dateIn(slot, turn, input.today) !== undefined;
  if (isAddress(slot)) return findEntity(turn.said, name, meaning) !== undefined;
  return codeFinder(name, schema)?.(turn.said, meaning) !== undefined;
}

export function isNumber({ schema }: Slot): boolean {
  return schema.type === 'integer' || schema.type === 'number';
}

/** A number that must be given, or was asked for, may stand anywhere in what was said. */
export function numberIn(slot: Slot, { said, asked }: Said): number | undefined {
  const reach = slot.needed || (asked !== undefined && asksFor(slot, asked)) ? 99 : NEAR;
  return numberNear(said, slot, reach);
}

export function numberNear(text: string, slot: Slot, reach: number): number | undefined {
  const corrected = afterCorrection(text);
  return (
    (corrected === undefined ? undefined : findNumber(corrected, slot.meaning, reach)) ??
    findNumber(text, slot.meaning, reach)
  );
}

/** Words between a number and what names it, at most. */
export const NEAR = 4;

export function dateIn(slot: Slot, { said, asked }: Said, today: string | undefined): string | undefined {
  const dates = slot.all.filter(isDate);
  const alone =
    asked !== undefined && asksFor(slot, asked) && dates.filter((one) => asksFor(one, asked)).length === 1;
  const place = { meaning: slot.meaning, all: dates.map(({ meaning }) => meaning) };
  return chooseDate(said, today, place, alone);
}

export function exactChoice(
  choices: readonly Json[],
  said: string,
  similarity: Similarity,
): Json | undefined {
  const options = choices.map((value) => spaced(String(value)));
  return findFirst([afterCorrection(said) ?? '', withoutRejected(said), said], (text) => {
    const at = text.trim() === '' ? -1 : options.findIndex((option) => similarity.mentions(text, option));
    return at >= 0 ? choices[at] : undefined;
  });
}

/** Whether a turn has nothing in it but codes and words of the tool's arguments: "And for card L-1?". */
export function namesOnlyValues(tool: ChatTool, text: string): boolean {
  const known = new Set(slotsOf(tool).flatMap(({ meaning }) => stems(meaning)));
  return stems(text).every((word) => /\d/.test(word) || known.has(word) || FOLLOWING.has(word));
}

const FOLLOWING = new Set(['same', 'about', 'also', 'now', 'then']);

/** Whether one of the tool's codes is in a text. */
export function takesCode(tool: ChatTool, text: string): boolean {
  return slotsOf(tool).some(({ name, schema, meaning }) =>
    Boolean(codeFinder(name, schema)?.(text, meaning)),
  );
}
