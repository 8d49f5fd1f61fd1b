import { afterCorrection, chooseCandidate, FROM, TO } from './wordings.ts';
import { stems } from './words.ts';

const DAY_MS = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  [
    '\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b',
    `\\b(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH.replace('(', '(?<monthAfter>')}\\b\\.?(?:,? (?<yearAfter>\\d{4}))?`,
    `\\b${MONTH.replace('(', '(?<monthBefore>')}\\.? (?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<yearBefore>\\d{4}))?`,
    '\\b(?<relative>today|tomorrow|yesterday)\\b',
    '\\bin (?<inDays>\\d{1,3}) days?\\b',
    '\\b(?<weekday>sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur)day\\b',
  ].join('|'),
  'gi',
);

interface FoundDate {
  /** ISO 8601. */
  value: string;
  index: number;
}

/** An argument that is a date, among the tool's arguments that are. */
export interface DateSlot {
  /** Name and description of this one and of all of them, in order. */
  meaning: string;
  all: readonly string[];
}

/**
 * The date in a text that is meant for an argument: one beside a word that only this argument has, then the first of several
 * for a beginning and the last for an end. `alone`: the user was asked for this one only.
 */
export function chooseDate(
  text: string,
  today: string | undefined,
  { meaning, all }: DateSlot,
  alone: boolean,
): string | undefined {
  const found = datesIn(text, today);
  if (all.length < 2) return chooseCandidate(text, found, meaning)?.value;
  const corrected = afterCorrection(text);
  const late = found.filter(({ index }) => index >= text.length - (corrected?.length ?? text.length));
  const left = late.length > 0 ? late : found;
  const before = (index: number): string => text.slice(Math.max(0, index - 32), index);
  const near = (index: number): string[] => stems(before(index).split(/[,;.]/).at(-1)!).slice(-2);
  const ownWords = (one: string): string[] => {
    const others = all.filter((other) => other !== one).flatMap((other) => stems(other));
    return stems(one).filter((word) => !others.includes(word));
  };
  const isBeside = (index: number, one: string): boolean =>
    near(index).some((word) => ownWords(one).includes(word));
  const beside = left.find(({ index }) => isBeside(index, meaning));
  if (beside) return beside.value;
  const free = left.filter(({ index }) => !all.some((one) => isBeside(index, one)));
  const at = all.indexOf(meaning);
  if (at === 0)
    return free.find(({ index }) => alone || FROM.test(before(index)) || !TO.test(before(index)))?.value;
  const ended = free.find(({ index }) => TO.test(before(index)));
  return (ended ?? (free.length > 1 || alone ? free.at(-1) : undefined))?.value;
}

/** The text without its dates, whose digits are no numbers of anything else. */
export function withoutDates(text: string): string {
  return text.replace(DATE, ' ');
}

/** The dates in a text: written out, by month name, or relative to today; a weekday is the next one after today. */
function datesIn(text: string, today: string | undefined): FoundDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const value = dateOf(match.groups ?? {}, today);
    return value === undefined ? [] : [{ value, index: match.index }];
  });
}

function dateOf(found: Record<string, string | undefined>, today: string | undefined): string | undefined {
  if (found.iso) return found.iso;
  const month = found.monthAfter ?? found.monthBefore;
  if (month) {
    const year = found.yearAfter ?? found.yearBefore ?? today?.slice(0, 4) ?? '2026';
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    return `${year}-${pad(number)}-${pad(Number(found.dayBefore ?? found.dayAfter))}`;
  }
  if (!today) return undefined;
  if (found.inDays) return shifted(today, Number(found.inDays));
  if (found.weekday) {
    const ahead = DAYS.indexOf(found.weekday.slice(0, 3).toLowerCase()) - new Date(today).getUTCDay();
    return shifted(today, ahead > 0 ? ahead : ahead + 7);
  }
  return shifted(today, { today: 0, tomorrow: 1, yesterday: -1 }[found.relative!.toLowerCase()] ?? 0);
}

function shifted(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
