import { findEntity } from './argument-values.ts';
import { isGiven } from './given-values.ts';
import { rememberedText } from './memory.ts';
import { asksFor, type FillInput, factFor, findFirst, isAddress, type Slot } from './slots.ts';
import { affirms, cannotTell, denies } from './small-talk.ts';
import { spaced } from './speech.ts';
import { plainAnswer } from './wordings.ts';
import { stems } from './words.ts';

const ENTITY = /\b(?:name|title|address|street|city|town|phone|mobile|author|person|postcode|zip|place)\b/i;
const DESCRIPTIVE =
  /\b(?:reason|query|question|message|details?|description|problem|issue|notes?|comment|summary|text|topic|search|what|why|words|looks? for|looking for|symptoms?|complaint|feedback|request)\b/i;

/** Free text: what answers a question for it, what a sentence gives outright, what a tool gave, or the user's own words. */
export function fillText(slot: Slot, input: FillInput): string | undefined {
  const answer = slot.needed || input.own[0]?.asked ? answerTo(slot, input) : undefined;
  if (answer !== undefined) return answer;
  const descriptive = !ENTITY.test(spaced(slot.name)) && DESCRIPTIVE.test(slot.meaning);
  if (slot.needed && descriptive) return ownWords(input);
  const given =
    slot.needed || isAddress(slot)
      ? findFirst(input.own, ({ said }) => findEntity(said, slot.name, slot.meaning))
      : undefined;
  return given ?? factFor(slot, input) ?? rememberedText(input.memory, slot.name);
}

/** All that was said of the wish but for yes and no and bare codes, in order. */
function ownWords({ own }: FillInput): string | undefined {
  const told = own
    .map(({ said }) => said.trim())
    .filter((said) => stems(said).some((word) => !/\d/.test(word)) && !affirms(said) && !denies(said));
  return told.toReversed().join(' ') || own[0]?.said.trim() || undefined;
}

function answerTo(slot: Slot, input: FillInput): string | undefined {
  const reply = input.own.find(({ asked }) => asked !== undefined && asksFor(slot, asked));
  if (!reply || cannotTell(reply.said)) return undefined;
  // Of several things that were asked for, one that gives another says nothing of this one.
  const rival = slot.all.some(
    (other) => other !== slot && asksFor(other, reply.asked ?? '') && isGiven(other, reply, input),
  );
  if (rival) return undefined;
  const address = isAddress(slot) ? findEntity(reply.said, slot.name, slot.meaning) : undefined;
  return address ?? (plainAnswer(reply.said) || undefined);
}

/** A short answer with a digit is tried where the schema does not say what the code looks like. */
export function codeAnswer(slot: Slot, input: FillInput): string | undefined {
  const answer = slot.schema.pattern || slot.schema.format ? undefined : answerTo(slot, input);
  return answer && /\d/.test(answer) && answer.split(/\s+/).length <= 3 ? answer : undefined;
}
