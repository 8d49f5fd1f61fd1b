import { readFileSync } from 'node:fs';
import type { Act } from '../src/signal/acts/act.ts';

/** Texts of scripts/acts, one a line. */
const read = (name: string): string[] =>
  readFileSync(new URL(`acts/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

const plain = [
  'plain-user',
  'plain-user-answers',
  'plain-user-asides',
  'plain-user-asks',
  'plain-user-replies',
].flatMap(read);
const correcting = ['corrects', 'corrects-in-passing', 'corrects-more'].flatMap(read);
const likeCorrecting = ['like-corrects', 'like-corrects-more'].flatMap(read);
const upset = ['upset', 'leaves-upset', 'upset-more', 'upset-replies'].flatMap(read);
const likeUpset = ['like-upset', 'like-upset-more'].flatMap(read);
const asksForPerson = read('asks-for-person');
const promises = read('promises');
const knowsNothing = read('knows-nothing');
const plainAgent = read('plain-agent');

/** What the weights of an act are trained on. Where somebody may do two things at once, neither stands against the other. */
export const EXAMPLES_OF: Readonly<Record<Act, { does: readonly string[]; doesNot: readonly string[] }>> = {
  corrects: { does: correcting, doesNot: [...likeCorrecting, ...plain, ...asksForPerson] },
  upset: { does: upset, doesNot: [...likeUpset, ...plain] },
  asksForPerson: {
    does: asksForPerson,
    doesNot: [...plain, ...correcting, ...likeCorrecting, ...upset, ...likeUpset],
  },
  promises: { does: promises, doesNot: [...plainAgent, ...knowsNothing] },
  knowsNothing: { does: knowsNothing, doesNot: [...plainAgent, ...promises] },
};
