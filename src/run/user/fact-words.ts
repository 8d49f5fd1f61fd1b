import type { Facts } from '../../core/simulate.ts';

/** Words that mean the same in a question and in the name of a fact. */
const SAME: readonly (readonly string[])[] = [
  ['id', 'number', 'no', 'nr', 'code', 'reference', 'ref', 'identifier', 'numbers', 'codes', 'ids'],
  ['email', 'e-mail', 'mail', 'emails'],
  ['phone', 'telephone', 'mobile', 'cell'],
  ['address', 'street'],
  ['zip', 'postcode', 'postal'],
  ['reason', 'why', 'wrong', 'reasons'],
  ['date', 'day', 'when', 'dates'],
  ['amount', 'price', 'much', 'cost'],
  ['quantity', 'many'],
  ['product', 'item', 'article', 'products', 'items'],
  ['order', 'purchase', 'orders'],
  ['colour', 'color'],
  ['parcel', 'package', 'shipment'],
];
const [LABEL = []] = SAME;
const canonical = new Map(SAME.flatMap((group) => group.map((word) => [word, group[0]!])));
const label = canonical.get(LABEL[0]!)!;

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((word) => canonical.get(word) ?? word);
}

/** The name of a fact as a person says it: `orderId` and `order_id` are "order id". */
export function factName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The facts that a question is about, by the words of their names or, where it offers a choice, of their values. */
export function factsIn(question: string, facts: Facts): string[] {
  // An e-mail address is no place to live at.
  const plain = question.replaceAll('_', ' ').replace(/\b(e-?mail) address(es)?\b/gi, '$1');
  const asked = new Set(wordsOf(plain));
  const scored = Object.entries(facts).flatMap(([name, value]) => {
    const own = wordsOf(factName(name));
    const content = own.filter((word) => word !== label);
    const share = own.filter((word) => asked.has(word)).length / Math.max(1, own.length);
    const choice = typeof value === 'string' && offers(plain, value);
    if (!choice && !isNamed(own, content, asked, plain)) return [];
    return [{ name, head: content.at(-1) ?? label, score: choice ? 1 : share }];
  });
  const named = scored.filter(
    (fact) => !scored.some((other) => other.head === fact.head && other.score > fact.score),
  );
  if (named.length > 0) return named.map(({ name }) => name);
  const labelled = Object.keys(facts).filter((name) => wordsOf(factName(name)).includes(label));
  return asked.has(label) && labelled.length === 1 ? labelled : [];
}

function isNamed(own: string[], content: string[], asked: ReadonlySet<string>, question: string): boolean {
  const head = content.at(-1);
  if (head === undefined) return asked.has(label);
  if (!asked.has(head)) return false;
  // "your order" is not yet a question for its number.
  return (
    own.length === content.length ||
    asked.has(label) ||
    new RegExp(`\\b(which|what) ${head}\\b`, 'i').test(question)
  );
}

/** A choice that has the value in it: "damaged, wrong item or too small?". */
function offers(question: string, value: string): boolean {
  const plain = value.replaceAll('_', ' ').toLowerCase();
  if (!/[a-z]{3}/.test(plain) || /\d/.test(plain)) return false;
  return /,|\bor\b/.test(question) && ` ${question.toLowerCase()} `.includes(plain);
}
