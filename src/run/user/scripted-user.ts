import { createRandom, seedOf } from '../../core/random.ts';
import type { Fact, Facts } from '../../core/simulate.ts';
import { factName } from './fact-words.ts';
import { type Reading, readAgent } from './read-agent.ts';
import type { Heard, Reaction, SimulatedUser, UserEngine, UserTrial } from './user.ts';
import {
  CONFIRM,
  CORRECT,
  DECLINE,
  GIVE_UP,
  IMPATIENT,
  REPEAT,
  reworded,
  TELL,
  TELL_AGAIN,
  THANKS,
  UNKNOWN,
} from './wording.ts';

/** Rises when the same conversation could be answered otherwise. */
const ENGINE = 1;

/** How often a user says yes, or corrects the same mistake, before it takes it for no help. */
const BEARABLE = 2;

/**
 * The built-in user: no model, no network, and the same words for the same case and trial number. With a deterministic
 * model, whose every trial is the first one, the same words for the same case.
 */
export const scriptedUsers: UserEngine = {
  identity: `scripted/${ENGINE}`,
  open: openUser,
  costUsd: () => 0,
};

interface Memory {
  /** How often each fact was told; what the opening says counts. */
  told: Map<string, number>;
  confirmed: number;
  corrected: number;
  repeated: number;
}

function openUser({ item, simulate, opening, number, steady }: UserTrial): SimulatedUser {
  const { facts, style, variants = [] } = simulate;
  const random = createRandom(seedOf(`${item.id}\n${steady ? 1 : number}`));
  const pick = (phrases: Readonly<Record<typeof style, readonly string[]>>): string => {
    const list = phrases[style];
    return list[Math.floor(random() * list.length)]!;
  };
  // Never twice the same in a row.
  const frames = REPEAT[style];
  const firstFrame = Math.floor(random() * frames.length);
  const memory: Memory = { told: new Map(), confirmed: 0, corrected: 0, repeated: 0 };
  const own = item.given.flatMap((entry) => ('user' in entry ? [entry.user] : [])).join('\n');
  noteTold(memory, facts, own);

  const tell = (reading: Reading): Reaction => {
    const fresh = reading.asksFor.filter((name) => !memory.told.has(name));
    const names = fresh.length > 0 ? fresh : reading.asksFor;
    for (const name of names) memory.told.set(name, (memory.told.get(name) ?? 0) + 1);
    const answers = names.filter((name) => isYesOrNo(facts[name]!));
    const values = names.filter((name) => !answers.includes(name));
    const parts = answers.map((name) => pick(isYes(facts[name]!) ? CONFIRM : DECLINE));
    if (reading.asksForYes && answers.length === 0) parts.push(pick(CONFIRM));
    if (values.length > 0) parts.push(fill(pick(fresh.length > 0 ? TELL : TELL_AGAIN), values, facts));
    return { says: parts.join(' '), helped: fresh.length > 0 };
  };

  const repeat = (heard: Heard): Reaction => {
    const time = memory.repeated++;
    const request = variants[time] ?? reworded(opening, time - variants.length);
    const untold = Object.keys(facts).filter((name) => !memory.told.has(name) && !isYesOrNo(facts[name]!));
    const frame = frames[(firstFrame + time) % frames.length]!;
    const parts = [frame.replace('{request}', () => request)];
    // Who is not understood says more of what it knows.
    if (time > 0 && untold.length > 0) {
      for (const name of untold) memory.told.set(name, 1);
      parts.push(fill('{It}.', untold, facts));
    }
    if (heard.patienceLeft <= 2 || (style === 'cross' && time > 0)) parts.push(pick(IMPATIENT));
    return { says: parts.join(' '), helped: false };
  };

  return {
    async react(heard) {
      const reading = readAgent(heard, facts, own);
      if (reading.wrong && memory.corrected < BEARABLE) {
        memory.corrected++;
        const { fact, got } = reading.wrong;
        memory.told.set(fact, (memory.told.get(fact) ?? 0) + 1);
        return { says: fill(pick(CORRECT), [fact], facts).replaceAll('{got}', () => got), helped: false };
      }
      if (reading.asksFor.length > 0) return tell(reading);
      if (reading.asksForYes) return { says: pick(CONFIRM), helped: memory.confirmed++ < BEARABLE };
      if (reading.asksForUnknown) return { says: pick(UNKNOWN), helped: false };
      return repeat(heard);
    },
    part: (end) => pick(end === 'goal' ? THANKS : GIVE_UP) || null,
  };
}

function noteTold(memory: Memory, facts: Facts, text: string): void {
  const said = text.toLowerCase();
  for (const [name, value] of Object.entries(facts))
    if (!isYesOrNo(value) && said.includes(String(value).toLowerCase())) memory.told.set(name, 1);
}

function isYesOrNo(value: Fact): boolean {
  return typeof value === 'boolean' || /^(?:yes|no)$/i.test(String(value));
}

function isYes(value: Fact): boolean {
  return value === true || /^yes$/i.test(String(value));
}

function fill(phrase: string, names: readonly string[], facts: Facts): string {
  const it = names.map((name) => `my ${factName(name)} is ${spoken(facts[name]!)}`).join(' and ');
  const values: Readonly<Record<string, string>> = {
    it,
    It: it.charAt(0).toUpperCase() + it.slice(1),
    value: names.map((name) => spoken(facts[name]!)).join(', '),
  };
  // A sentence that ends with an address or a number of its own needs no second full stop.
  return phrase.replace(/\{(it|It|value)\}/g, (_, name: string) => values[name]!).replace(/\.\.(?!\.)/g, '.');
}

/** `too_small` is written by programs, not by people. */
function spoken(value: Fact): string {
  const text = String(value);
  return /^[a-z]+(?:_[a-z]+)+$/.test(text) ? text.replaceAll('_', ' ') : text;
}
