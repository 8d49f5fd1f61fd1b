import type { JsonObject } from '../../core/json.ts';

/** Types that have a threshold of .75 in CSV, .8 for `similar`, unless one stands in brackets. */
const WITH_THRESHOLD = [
  'answer-relevance',
  'classifier',
  'context-faithfulness',
  'context-recall',
  'context-relevance',
  'cost',
  'latency',
  'levenshtein',
  'perplexity',
  'perplexity-score',
  'rouge-n',
  'similar',
  'starts-with',
];

const LISTS = ['contains-all', 'contains-any', 'icontains-all', 'icontains-any'];
const TYPED = /^(not-)?([a-z][a-z-]*(?::(?:cosine|dot|euclidean))?)(?:\((\d+(?:\.\d+)?)\))?(?::([\s\S]*))?$/;
const PREFIXES: Readonly<Record<string, string>> = {
  javascript: 'javascript',
  fn: 'javascript',
  eval: 'javascript',
  grade: 'llm-rubric',
  'llm-rubric': 'llm-rubric',
  python: 'python',
};

/** An assertion as a cell of a CSV file says it: `icontains: refund`, `not-similar(0.9): …`; plain text is `equals`. */
export function assertionFromText(text: string, types: readonly string[]): JsonObject {
  const prefix = /^([a-z-]+):/.exec(text)?.[1] ?? '';
  if (Object.hasOwn(PREFIXES, prefix))
    return { type: PREFIXES[prefix]!, value: text.slice(prefix.length + 1).trim() };
  if (/^file:\/\/.*\.(?:[cm]?[jt]s)(?::\w+)?$/.test(text)) return { type: 'javascript', value: text };
  if (/^file:\/\/.*\.py(?::\w+)?$/.test(text)) return { type: 'python', value: text };
  const match = TYPED.exec(text);
  if (!match || !types.includes(match[2]!)) return { type: 'equals', value: text };
  const [, not = '', type = '', inBrackets, rest] = match;
  const found: JsonObject = { type: `${not}${type}` };
  if (rest !== undefined && rest.trim() !== '')
    found.value = LISTS.includes(type) ? splitList(rest) : rest.trim();
  if (inBrackets !== undefined) found.threshold = Number(inBrackets);
  else if (WITH_THRESHOLD.includes(type)) found.threshold = type === 'similar' ? 0.8 : 0.75;
  return found;
}

/** Comma-separated, with `"…"` around what has commas. */
export function splitList(text: string): string[] {
  return [...text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]+))\s*(?:,|$)/g)]
    .map((match) => (match[1] !== undefined ? match[1].replaceAll('""', '"') : match[2]!.trim()))
    .filter((item) => item !== '');
}
