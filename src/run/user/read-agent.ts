import type { Facts } from '../../core/simulate.ts';
import type { TranscriptCall } from '../../core/trial.ts';
import { loosen, sameText } from '../../scorers/match/text.ts';
import { factName, factsIn } from './fact-words.ts';

/** What a user makes of what the agent said and did. */
export interface Reading {
  /** Names of the facts that it asks for. */
  asksFor: string[];
  /** It wants a yes before it goes on. */
  asksForYes: boolean;
  /** It asks for something that the user does not know. */
  asksForUnknown: boolean;
  /** It said or used a value that is not the user's. */
  wrong: { fact: string; got: string } | null;
}

const REQUEST =
  /\?|\b(?:please|could you|can you|may i (?:have|ask)|tell me|let me know|share|provide|send me|need(?: to know)?|what is|which)\b/i;
const CONFIRM =
  /\b(?:shall i|should i|do you want me to|would you like me to|do you want to (?:go ahead|proceed|continue)|is (?:that|this|it) (?:correct|right|ok|okay|fine|alright)|(?:can|could|do) you confirm|please confirm|confirm (?:that|this|with)|are you sure|ok(?:ay)? (?:to|if i)|go ahead|proceed\?|yes or no|yes\/no)\b/i;
const CLOSING = /\banything else\b|\bhow (?:can|may) i help\b|\bhelp you with\b/i;
const OPEN = /\b(?:more about|a little more|what you (?:need|want|mean)|clarify|rephrase|say that again)\b/i;
const EXAMPLE =
  /\((?:for example|for instance|e\.?g\.?|such as|like)[^)]*\)|\b(?:for example|for instance|e\.g\.|such as)\s+\S+/gi;

export function readAgent(said: string, calls: readonly TranscriptCall[], facts: Facts): Reading {
  const sentences = said.split(/(?<=[.!?])\s+|\n+/).filter((text) => text.trim() !== '');
  const asking = sentences.filter((text) => REQUEST.test(text) && !CLOSING.test(text));
  const asksForYes = asking.some((text) => CONFIRM.test(text));
  const asksFor = new Set<string>();
  // Who names the value does not ask for it.
  for (const text of asking)
    for (const name of factsIn(text.replace(EXAMPLE, ''), facts))
      if (!text.toLowerCase().includes(String(facts[name]).toLowerCase())) asksFor.add(name);
  const wantsMore = asking.some(
    (text) =>
      /\?|\btell me\b|\bprovide\b/i.test(text) &&
      /\b(?:your|which|what is)\b/i.test(text) &&
      !OPEN.test(text),
  );
  return {
    asksFor: [...asksFor],
    asksForYes,
    asksForUnknown: wantsMore && asksFor.size === 0 && !asksForYes,
    wrong: wrongInCalls(calls, facts) ?? wrongInSpeech(said.replace(EXAMPLE, ''), facts, asksFor),
  };
}

/** A call whose argument has the name of a fact and another value. */
function wrongInCalls(calls: readonly TranscriptCall[], facts: Facts): Reading['wrong'] {
  const values = Object.values(facts).map(String);
  for (const call of calls) {
    for (const [argument, got] of Object.entries(call.args ?? {})) {
      const fact = Object.keys(facts).find((name) => factName(name) === factName(argument));
      if (fact === undefined || (typeof got !== 'string' && typeof got !== 'number')) continue;
      // Longer texts may be put in other words.
      if (String(facts[fact]).split(/\s+/).length > 3) continue;
      const fits = values.some(
        (value) => sameText(value, String(got), false) || loosen(value) === loosen(String(got)),
      );
      if (!fits) return { fact, got: String(got) };
    }
  }
  return null;
}

/** A code or address like the user's own, with another value, where the user's own is not named. */
function wrongInSpeech(said: string, facts: Facts, asked: ReadonlySet<string>): Reading['wrong'] {
  const tokens = said.match(/[\p{L}\p{N}][\p{L}\p{N}@._+-]*[\p{L}\p{N}]/gu) ?? [];
  const values = new Set(Object.values(facts).map((value) => String(value).toLowerCase()));
  for (const [fact, value] of Object.entries(facts)) {
    const shape = shapeOf(String(value));
    if (shape === null || asked.has(fact) || said.toLowerCase().includes(String(value).toLowerCase()))
      continue;
    const got = tokens.find((token) => shapeOf(token) === shape && !values.has(token.toLowerCase()));
    if (got !== undefined) return { fact, got };
  }
  return null;
}

/** Codes keep their letters, so that a return's number is not taken for an order's; null for what is no code. */
function shapeOf(value: string): string | null {
  if (/^[^@\s]+@[^@\s]+\.\w+$/.test(value)) return '@';
  if (/\s/.test(value) || !/\d{3}/.test(value) || !/[a-z]/i.test(value)) return null;
  return value.toLowerCase().replace(/\d/g, '9');
}
