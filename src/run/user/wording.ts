import type { Style } from '../../core/simulate.ts';

type Phrases = Readonly<Record<Style, readonly string[]>>;

/** `{it}` is what is told, as "my order id is A-1042"; `{value}` only the value. */
export const TELL: Phrases = {
  plain: ['{It}.', 'Sure, {it}.'],
  terse: ['{value}'],
  polite: ['Of course, {it}. Thank you!', 'Sure, {it}. Thanks for your help.'],
  chatty: [
    'Oh right, I should have said that: {it}. I have it here in front of me.',
    'Let me look… here we go, {it}.',
  ],
  cross: ['{It}.', '{It}. Can we get on with it?'],
};

export const TELL_AGAIN: Phrases = {
  plain: ['As I said, {it}.', 'I told you already: {it}.'],
  terse: ['again: {value}', '{value}, as I said'],
  polite: ['I believe I mentioned it: {it}.', 'Once more, {it}. Thank you.'],
  chatty: ['I think I wrote that before, but here it is again: {it}.'],
  cross: ['I have told you already! {It}.', 'Do you read what I write? {It}.'],
};

export const CONFIRM: Phrases = {
  plain: ['Yes, please.', 'Yes, that is right.'],
  terse: ['yes', 'yep'],
  polite: ['Yes, please, that would be great.', 'Yes, thank you.'],
  chatty: ['Yes, exactly, please go ahead, that is what I had in mind.'],
  cross: ['Yes. Just do it.', 'Yes, obviously.'],
};

export const DECLINE: Phrases = {
  plain: ['No, thanks.', 'No.'],
  terse: ['no'],
  polite: ['No, thank you.'],
  chatty: ['No, I would rather not, but thanks for asking.'],
  cross: ['No. I never said that.'],
};

export const UNKNOWN: Phrases = {
  plain: ['I do not have that.', 'I do not know that.'],
  terse: ["don't have that", 'no idea'],
  polite: ['I am sorry, I do not have that at hand.'],
  chatty: ['Hmm, I have looked around, but I do not know that one.'],
  cross: ['I do not have that. Can you not look it up?'],
};

export const CORRECT: Phrases = {
  plain: ['No, {it}, not {got}.', 'That is wrong: {it}, not {got}.'],
  terse: ['no, {value}, not {got}'],
  polite: ['Sorry, I think there is a mix-up: {it}, not {got}.'],
  chatty: ['Oh, wait, you have mixed something up there: {it}, not {got}.'],
  cross: ['Wrong. {It}, not {got}!', 'No! {It}, not {got}.'],
};

export const REPEAT: Phrases = {
  plain: [
    'That does not help me. {request}',
    'What I need is this: {request}',
    'I asked something else. {request}',
  ],
  terse: ['no. {request}', 'again: {request}'],
  polite: [
    'Sorry, perhaps I was not clear. {request}',
    'Thank you, but that is not quite what I need. {request}',
  ],
  chatty: [
    'Hm, that is not really what I was after, let me try again. {request}',
    'I may have put it badly, so once more. {request}',
  ],
  cross: ['That is not what I asked! {request}', 'Read my message, please. {request}'],
};

/** Said beside a repeat when little patience is left. */
export const IMPATIENT: Phrases = {
  plain: ['I have asked this before.', 'This is taking long.'],
  terse: ['come on'],
  polite: ['I am afraid I am getting a little impatient.'],
  chatty: ['I really do not have all day for this, to be honest.'],
  cross: ['This is ridiculous!', 'I am losing my patience here!!'],
};

export const THANKS: Phrases = {
  plain: ['Thanks, that is all I needed.', 'Great, thank you.'],
  terse: ['thanks', 'ok thx'],
  polite: ['Thank you very much for your help.', 'That is perfect, thank you!'],
  chatty: ['Wonderful, thank you so much, that helps a lot. Have a nice day!'],
  cross: ['Finally. Thanks.', 'Fine, thank you.'],
};

/** An empty one: the user leaves without a word. */
export const GIVE_UP: Phrases = {
  plain: ['', 'Never mind.', 'This is not helping. I will try another way.'],
  terse: ['', '', 'forget it'],
  polite: ['', 'I do not think that this is working. I will try elsewhere.'],
  chatty: ['I give up, this is leading nowhere. I will have to call somebody.', ''],
  cross: ['Forget it. This is useless!', 'What a waste of time. I am done here.'],
};

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/\bparcel\b/gi, 'package'],
  [/\bpackage\b/gi, 'parcel'],
  [/\bmy money back\b/gi, 'a refund'],
  [/\bwhere is\b/gi, 'what happened to'],
  [/\bi want to\b/gi, 'I would like to'],
  [/\bi(?:'d| would) like to\b/gi, 'I want to'],
  [/\b(?:can|could) you\b/gi, 'are you able to'],
  [/\bcan i\b/gi, 'may I'],
  [/\bhow (?:can|do) i\b/gi, 'what do I have to do to'],
  [/\bi need\b/gi, 'I am looking for'],
  [/\bbroken\b/gi, 'damaged'],
  [/\b(?:stopped working|no longer works)\b/gi, 'does not work any more'],
  [/\barrived\b/gi, 'came'],
  [/\barrive\b/gi, 'come'],
  [/\bcancel\b/gi, 'call off'],
  [/\bsend back\b/gi, 'return'],
  [/\bpurchase\b/gi, 'order'],
  [/\bcoupon\b/gi, 'discount code'],
  [/\bpause\b/gi, 'interrupt'],
];

const GREETING =
  /^(?:hi|hello|hey|good (?:morning|day|afternoon|evening)|dear [\w ]+?)(?: there| team)?[,.!]*\s+/i;

/** The request in other words: first without its greeting, then only what it asks, with a word of it changed. */
export function reworded(request: string, time: number): string {
  const plain = request.replace(GREETING, '').trim() || request;
  if (time <= 0) return asSentence(plain);
  const sentences = plain.split(/(?<=[.!?])\s+/);
  const longest = sentences.toSorted((a, b) => b.length - a.length)[0]!;
  const core = sentences.findLast((text) => text.endsWith('?')) ?? longest;
  const fitting = SWAPS.filter(([pattern]) => core.search(pattern) >= 0);
  const swap = fitting[(time - 1) % Math.max(1, fitting.length)];
  return asSentence(swap ? core.replace(swap[0], swap[1]) : core);
}

function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.');
}
