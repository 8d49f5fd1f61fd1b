import type { ChatTool } from '../../core/chat.ts';
import type { Json, JsonObject } from '../../core/json.ts';
import { codeFinder } from './argument-values.ts';
import { codeAnswer, fillText } from './free-text.ts';
import { dateIn, exactChoice, isNumber, NEAR, numberIn, numberNear } from './given-values.ts';
import { entriesAbout, rememberedChoice, rememberedText } from './memory.ts';
import {
  asksFor,
  type FillInput,
  factFor,
  findFirst,
  isDate,
  type Said,
  type Slot,
  slotsOf,
} from './slots.ts';
import { affirms, denies } from './small-talk.ts';
import { nameInWords, spaced } from './speech.ts';
import { stems } from './words.ts';

export interface Filled {
  args: JsonObject;
  /** Required arguments that nothing gives, in words to ask for them. */
  missing: string[];
}

/** Fills the arguments of a tool by its JSON Schema: from this wish, from earlier turns, from tools' answers, from memory. */
export function fillArguments(tool: ChatTool, input: FillInput): Filled {
  const filled: Filled = { args: {}, missing: [] };
  for (const slot of slotsOf(tool)) {
    const value = fillSlot(slot, input);
    if (value !== undefined) filled.args[slot.name] = value;
    else if (slot.needed) filled.missing.push(nameInWords(slot.name, slot.schema));
  }
  return filled;
}

function fillSlot(slot: Slot, input: FillInput): Json | undefined {
  const { name, schema } = slot;
  if (Array.isArray(schema.enum)) return fillChoice(slot, schema.enum, input);
  if (schema.type === 'boolean') return fillBoolean(slot, input);
  if (isNumber(slot)) return fillNumber(slot, input);
  if (isDate(slot)) return fillDate(slot, input);
  return codeFinder(name, schema) ? fillCode(slot, input) : fillText(slot, input);
}

/** A code is taken from any turn, since there is seldom more than one of its form. */
function fillCode(slot: Slot, input: FillInput): string | undefined {
  const { name, schema, needed } = slot;
  const find = (text: string): string | undefined => codeFinder(name, schema)?.(text, slot.meaning);
  const remembered = needed || rememberedText(input.memory, name) !== undefined;
  return (
    findFirst([...input.own.map(({ said }) => said), ...(needed ? input.others : [])], find) ??
    (needed ? codeAnswer(slot, input) : undefined) ??
    factFor(slot, input) ??
    (remembered ? findFirst(entriesAbout(input.memory, name, schema), find) : undefined)
  );
}

/** The choice whose words were said; words of the choices that several share do not tell. */
function fillChoice(slot: Slot, choices: readonly Json[], input: FillInput): Json | undefined {
  const own =
    findFirst(input.own, ({ said }) => exactChoice(choices, said, input.similarity)) ??
    findFirst(input.own, (turn) => likelyChoice(slot, choices, turn, input));
  if (own !== undefined) return own;
  const earlier =
    slot.needed && !input.again
      ? findFirst(input.others, (text) => exactChoice(choices, text, input.similarity))
      : undefined;
  return earlier ?? rememberedChoice(input.memory, slot.name, slot.schema, choices);
}

/** One that may be left out needs better reasons than one that must be given. */
function likelyChoice(
  slot: Slot,
  choices: readonly Json[],
  { said, asked }: Said,
  { similarity }: FillInput,
): Json | undefined {
  if (stems(said).every((word) => /\d/.test(word))) return undefined;
  const scores = similarity.scores(
    said,
    choices.map((value) => spaced(String(value))),
  );
  const best = Math.max(...scores);
  const wanted = slot.needed || (asked !== undefined && asksFor(slot, asked));
  return best > (wanted ? similarity.optionFits : similarity.fits)
    ? choices[scores.indexOf(best)]
    : undefined;
}

function fillBoolean(slot: Slot, { own, similarity }: FillInput): boolean | undefined {
  const reply = own.find(({ asked }) => asked !== undefined && asksFor(slot, asked));
  if (reply && affirms(reply.said)) return true;
  if (reply && denies(reply.said)) return false;
  const description = typeof slot.schema.description === 'string' ? slot.schema.description : '';
  const meant = own.some(
    ({ said }) =>
      similarity.mentions(said, spaced(slot.name)) ||
      (description !== '' && similarity.mentions(said, description)),
  );
  return meant ? true : undefined;
}

function fillNumber(slot: Slot, input: FillInput): number | undefined {
  const earlier = slot.needed && !input.again ? input.others : [];
  return (
    findFirst(input.own, (turn) => numberIn(slot, turn)) ??
    findFirst(earlier, (text) => numberNear(text, slot, NEAR)) ??
    findFirst(entriesAbout(input.memory, slot.name, slot.schema), (text) => numberNear(text, slot, 99))
  );
}

function fillDate(slot: Slot, input: FillInput): string | undefined {
  const earlier = slot.needed && !input.again ? input.others : [];
  const known = slot.needed ? entriesAbout(input.memory, slot.name, slot.schema) : [];
  return (
    findFirst(input.own, (turn) => dateIn(slot, turn, input.today)) ??
    findFirst([...earlier, ...known], (said) => dateIn(slot, { said, asked: undefined }, input.today))
  );
}
