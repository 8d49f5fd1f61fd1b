import type { Case } from '../../core/case.ts';
import { hashJson } from '../../core/hash.ts';
import { canonicalJson } from '../../core/json.ts';
import { formatPlace } from '../../core/place.ts';
import { normalise } from '../../scorers/match/text.ts';
import { inputKey } from './contradicting-cases.ts';
import { about, type Lint } from './lint.ts';

/** Overlap of the words of two cases from which they are like one another: shared ÷ all (Jaccard). */
const LIKE = 0.7;

/** Cases that one finding names beside the pair. */
const NAMED = 3;

/** Ten cases of one wording weigh as ten and see as one. */
export const nearDuplicate: Lint = {
  about: 'two cases of an intent with the same decision and like wording',
  example: {
    files: {
      'a/one.yaml':
        'given: [{ user: Please where is my order A-1042 now? }]\nexpect: [{ calls: look, with: { what: A-1042 } }]\nreplay: [{ call: look }]\n',
      'a/two.yaml':
        'given: [{ user: "Where is my order B-7 now, please?" }]\nexpect: [{ calls: look, with: { what: B-7 } }]\nreplay: [{ call: look }]\n',
    },
  },
  find({ cases }) {
    const groups = Map.groupBy(cases, (item) => `${item.path}\n${decisionKey(item)}`);
    return [...groups.values()].flatMap((group) =>
      [...Map.groupBy(pairsAlike(group), ([, other]) => other)].map(([other, pairs]) => {
        const [first, ...more] = pairs.map(([item]) => item);
        return about(
          first!,
          'warning',
          `It is much like ${other.id} (${formatPlace(other.place)}): the same decision in like words.${andMore(more)}`,
          'Keep both only if they differ in something that an agent could get wrong.',
        );
      }),
    );
  },
};

function andMore(items: readonly Case[]): string {
  if (items.length === 0) return '';
  const named = items.slice(0, NAMED).map(({ id }) => id);
  const rest = items.length - named.length;
  return ` So ${items.length === 1 ? 'is' : 'are'} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** What is to be done, with each value that the user gave standing for itself: A-1042 here is B-7 there. */
function decisionKey(item: Case): string {
  const said = normalise(item.given.flatMap((entry) => ('user' in entry ? [entry.user] : [])).join('\n'));
  const names = new Map<string, string>();
  const text = canonicalJson(item.expect).replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?/g, (literal) => {
    const value = literal.startsWith('"') ? (JSON.parse(literal) as string) : literal;
    if (!/\d/.test(value) || !said.includes(normalise(value))) return literal;
    if (!names.has(value)) names.set(value, `"given ${names.size + 1}"`);
    return names.get(value)!;
  });
  return hashJson([text, item.ends, item.given.filter((entry) => !('user' in entry)).length]);
}

function wordsOf(item: Case): Set<string> {
  const said = item.given.flatMap((entry) => ('user' in entry ? [entry.user] : [])).join(' ');
  const words = normalise(said).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  return new Set(words.map((word) => (/\d/.test(word) ? '#' : word)));
}

/**
 * Each case with the first earlier one that it is like. Two such sets share one of their rarest words, so only those
 * are looked up (prefix filter: Bayardo et al. 2007).
 */
function pairsAlike(group: readonly Case[]): [Case, Case][] {
  if (group.length < 2) return [];
  const sets = group.map(wordsOf);
  const counts = new Map<string, number>();
  for (const word of sets.flatMap((set) => [...set])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (set: ReadonlySet<string>): string[] =>
    [...set]
      .sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1))
      .slice(0, set.size - Math.ceil(LIKE * set.size - 1e-9) + 1);
  const holders = new Map<string, number[]>();
  const pairs: [Case, Case][] = [];
  for (const [index, set] of sets.entries()) {
    const own = rarest(set);
    const candidates = [...new Set(own.flatMap((word) => holders.get(word) ?? []))].sort((a, b) => a - b);
    const other = candidates.find(
      (earlier) =>
        overlap(set, sets[earlier]!) >= LIKE && inputKey(group[index]!) !== inputKey(group[earlier]!),
    );
    if (other !== undefined) pairs.push([group[index]!, group[other]!]);
    for (const word of own) holders.set(word, [...(holders.get(word) ?? []), index]);
  }
  return pairs;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / Math.max(1, a.size + b.size - shared);
}
