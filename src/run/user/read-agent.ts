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
  /\b(?:shall i|should i|do you want me to|would you like me to|do you want to (?:go ahead|proceed|continue)|is (?:that|this|it|everything|all of this) (?:correct|right|ok|okay|fine|alright)|(?:does|would) (?:that|this) (?:sound (?:good|right)|work|suit)|reply (?:with )?["'“]?yes|(?:can|could|do) you confirm|please confirm|confirm (?:that|this|with)|are you sure|ok(?:ay)? (?:to|if i)|go ahead|proceed\?|yes or no|yes\/no)\b/i;
const CLOSING = /\banything else\b|\bhow (?:can|may) i help\b|\bhelp you with\b/i;
const OPEN = /\b(?:more about|a little more|what you (?:need|want|mean)|clarify|rephrase|say that again)\b/i;
const EXAMPLE =
  /\((?:for example|for instance|e\.?g\.?|such as|like)[^()]{0,200}\)|\b(?:for example|for instance|e\.g\.|such as)\s+\S+/gi;

/** Nobody reads further than this, in characters; and no code is longer. */
const READ = 20_000;
const LONGEST_CODE = 100;

/** `opening` is what the user said before the trial: a value that stands there is its own, whatever the facts say. */
export function readAgent(
  heard: { said: string; calls: readonly TranscriptCall[] },
  facts: Facts,
  opening: string,
): Reading {
  const said = heard.said.slice(0, READ);
  const own = (wrong: Reading['wrong']): Reading['wrong'] =>
    wrong && opening.toLowerCase().includes(wrong.got.toLowerCase()) ? null : wrong;
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
    wrong:
      own(wrongInCalls(heard.calls, facts)) ?? own(wrongInSpeech(said.replace(EXAMPLE, ''), facts, asksFor)),
  };
}

/** A call that got through, with an argument of the name of a fact and another code, number or address than the fact. */
function wrongInCalls(calls: readonly TranscriptCall[], facts: Facts): Reading['wrong'] {
  const values = Object.values(facts).map(String);
  for (const call of calls) {
    if (call.result && 'refused' in call.result) continue;
    for (const [argument, value] of Object.entries(call.args ?? {})) {
      const fact = Object.keys(facts).find((name) => factName(name) === factName(argument));
      if (fact === undefined || (typeof value !== 'string' && typeof value !== 'number')) continue;
      // Words may be put in other words.
      if (!/^\S*[\d@]\S*$/.test(String(facts[fact]))) continue;
      const got = String(value);
      const fits = values.some((own) => sameText(own, got, false) || loosen(own) === loosen(got));
      if (!fits) return { fact, got };
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
  if (value.length > LONGEST_CODE) return null;
  if (/^[^@\s]+@[^@\s]+\.\w+$/.test(value)) return '@';
  if (/\s/.test(value) || !/\d{3}/.test(value) || !/[a-z]/i.test(value)) return null;
  return value.toLowerCase().replace(/\d/g, '9');
}
