import { words } from './words.ts';

/** What a turn says that asks for nothing. */
export type SmallTalk = 'greeting' | 'thanks' | 'goodbye' | 'drop';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const GREETING = list('hi hello hey greetings morning afternoon evening');
const THANKS = list('thank thanks thx cheers appreciate appreciated');
const GOODBYE = list('bye goodbye ciao nothing else all');
const FILLER = list(
  'a am and are be can could do dont for good great have help helpful i im is it its just lot lovely me much my need nice no now ok okay perfect really settled so some sorry super sure that thats the then there this to too very was well wonderful you your day one please again day done cool awesome excellent fine weekend evening still dear team everyone glad happy',
);

/** Small talk has no word but those of politeness; what asks or tells something else is none. */
export function readSmallTalk(text: string): SmallTalk | undefined {
  if (/^\W*(?:never ?mind|forget (?:it|about it|that)|leave it|no need)\b/i.test(text)) return 'drop';
  const said = words(text);
  const has = (set: ReadonlySet<string>) => said.some((word) => set.has(word));
  if (said.length === 0 || !said.every(isPolite)) return undefined;
  if (said.includes('help') && !has(THANKS)) return 'greeting';
  if (/\?\s*$/.test(text)) return undefined;
  if (has(list('bye goodbye ciao')) || /\b(?:no|nothing|that'?s|that is)\b.*\b(?:else|all|it)\b/i.test(text))
    return 'goodbye';
  if (has(THANKS)) return 'thanks';
  if (has(GREETING)) return 'greeting';
  return has(list('great perfect ok okay good nice wonderful fine super cool awesome excellent lovely'))
    ? 'thanks'
    : undefined;
}

/** Whether a text has nothing in it but codes, addresses of e-mail and words of politeness. */
export function isBare(text: string): boolean {
  return words(text.replace(/\S+@\S+|\b(?=[\w-]*\d)[\w-]+/g, ' ')).every((word) => isPolite(word));
}

function isPolite(word: string): boolean {
  return GREETING.has(word) || THANKS.has(word) || GOODBYE.has(word) || FILLER.has(word);
}

export function affirms(text: string): boolean {
  return (
    /^\W*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please do|go ahead|do it|do that|correct|right|exactly|confirm(?:ed)?|i confirm|i am sure|i'm sure|absolutely|of course|definitely|fine|sounds good|please go|that(?:'s| is) (?:right|correct|fine|ok(?:ay)?))\b/i.test(
      text,
    ) && !/\b(?:but not|don'?t|do not|wait)\b/i.test(text)
  );
}

export function denies(text: string): boolean {
  return /^\W*(?:no|nope|nah|don'?t|do not|stop|wait|hold on|rather not|not (?:now|yet)|better not|leave it|never ?mind)\b/i.test(
    text,
  );
}

/** The user does not have what was asked for. */
export function cannotTell(text: string): boolean {
  return /\b(?:(?:don'?t|do not|can'?t|cannot) (?:know|have|remember|find|recall|tell)|no idea|not sure|lost (?:it|that)|have none|haven'?t got)\b/i.test(
    text,
  );
}

/** The turn sets something right that was said before. */
export function corrects(text: string): boolean {
  return /^\W*(?:no|nope|sorry|wait|actually|oops|pardon|correction|my mistake|i mean|i meant|rather|not|that(?:'s| is| was) (?:wrong|not right))\b/i.test(
    text,
  );
}

export function isQuestion(text: string): boolean {
  return /\?["”')\]]*\s*$/.test(text);
}

/** A question that waits for a new wish, not for an answer. */
export function isOpenQuestion(text: string): boolean {
  return /\b(?:anything else|something else|what (?:else )?can I do for you|how (?:can|may) I (?:help|assist))\b/i.test(
    text,
  );
}

/** A question for a yes before something is done. */
export function asksForYes(text: string): boolean {
  return (
    isQuestion(text) &&
    !isOpenQuestion(text) &&
    /\b(?:shall i|should i|may i (?:go|proceed)|do you want me to|would you like me to|is (?:that|this|it) (?:right|correct|ok(?:ay)?)|confirm|go ahead|proceed|are you sure)\b/i.test(
      text,
    )
  );
}
