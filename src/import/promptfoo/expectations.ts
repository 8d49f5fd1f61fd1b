import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import { baseType, codeIn, isGraded, unmeasured } from '../../scorers/promptfoo/rules.ts';
import { escapePattern, exactly, sameInRe2 } from '../patterns.ts';
import { splitList } from './assertion-text.ts';

/** What an assertion becomes: expectations of pawl, or none and why. */
export type Mapped = { expect: JsonObject[]; verbatim?: true; note?: string } | { why: string };

/** Keys beside `type`, `value` and `threshold` that make an assertion mean something else. */
const CHANGES = ['transform', 'contextTransform', 'provider', 'rubricPrompt', 'config'];

/**
 * An assertion as expectations of pawl where they mean the same, else as a `promptfoo` expectation. Its templates are
 * filled in by then; `vars` go along where promptfoo reads them.
 */
export function mapAssertion(assertion: JsonObject, vars: JsonObject): Mapped {
  const type = String(assertion.type);
  if (assertion.weight === 0) return { why: 'with weight 0 it always passes' };
  if (type === 'assert-set' && assertion.threshold === undefined) return mapSet(assertion, vars);
  if (!CHANGES.some((key) => assertion[key] !== undefined && !(key === 'provider' && isRubric(type)))) {
    const own = type.startsWith('not-') ? negative(baseType(type), assertion) : positive(type, assertion);
    if (own) return own;
  }
  const why = unmeasured(assertion);
  if (why) return { why };
  return { expect: [verbatim(assertion, vars)], verbatim: true };
}

/** Everything in it must pass, so each stands for itself. */
function mapSet(assertion: JsonObject, vars: JsonObject): Mapped {
  const inner = [assertion.assert ?? []].flat().filter(isObject);
  const mapped = inner.map((item) => mapAssertion(item as JsonObject, vars));
  const lost = mapped.find((item) => 'why' in item);
  if (lost && 'why' in lost) return { why: `in its set: ${lost.why}` };
  const found = mapped.flatMap((item) => ('expect' in item ? [item] : []));
  const notes = found.flatMap((item) => item.note ?? []);
  return {
    expect: found.flatMap((item) => item.expect),
    ...(found.some((item) => item.verbatim) ? { verbatim: true as const } : {}),
    ...(notes.length > 0 ? { note: notes[0]! } : {}),
  };
}

/** The assertion itself, for promptfoo to judge. */
export function verbatim(assertion: JsonObject, vars: JsonObject): JsonObject {
  const { metric: _, weight, ...kept } = assertion;
  // Inside a set with a threshold weights count; alone they do not.
  const own = weight === undefined || assertion.type !== 'assert-set' ? kept : { ...kept, weight };
  const reads = isGraded(assertion) || codeIn(assertion) !== undefined;
  return { promptfoo: own, ...(reads && Object.keys(vars).length > 0 ? { vars } : {}) };
}

function isRubric(type: string): boolean {
  return type === 'llm-rubric';
}

function positive(type: string, { value, threshold, provider, rubricPrompt }: JsonObject): Mapped | null {
  if (isRubric(type)) {
    if (typeof value !== 'string' || value.trim() === '' || rubricPrompt !== undefined) return null;
    const note =
      provider === undefined ? 'a judge counts with a certificate only: pawl judge check' : undefined;
    return {
      expect: [{ judge: value, ...(typeof threshold === 'number' ? { at_least: threshold } : {}) }],
      note:
        note ?? 'the judge of the config scores it, not its own provider; it counts with a certificate only',
    };
  }
  if (type === 'is-json') return isJson(value);
  if (type === 'trajectory:tool-used') return toolUsed(value, 'calls');
  if (type === 'contains-all' || type === 'icontains-all') {
    const list = textsOf(value);
    const matches = list?.map((text) => ({
      matches: type === 'contains-all' ? exactly(text) : escapePattern(text),
    }));
    return matches ? says('says', matches) : null;
  }
  const matcher = textMatcher(type, value);
  return matcher === null ? null : says('says', [matcher]);
}

function negative(type: string, { value }: JsonObject): Mapped | null {
  if (type === 'trajectory:tool-used') return toolUsed(value, 'never_calls');
  const matcher = textMatcher(type, value);
  return matcher === null ? null : says('never_says', [matcher]);
}

function says(name: 'says' | 'never_says', matchers: Json[]): Mapped {
  return { expect: [{ [name]: matchers.length === 1 ? matchers[0]! : matchers }] };
}

/** One matcher of `says` that finds exactly the texts that the assertion lets pass; null when there is none. */
function textMatcher(type: string, value: Json | undefined): Json | null {
  if (type === 'contains-any' || type === 'icontains-any') {
    const list = textsOf(value);
    if (!list) return null;
    return { matches: `${type === 'contains-any' ? '(?-i)' : ''}(?:${list.map(escapePattern).join('|')})` };
  }
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return null;
  switch (type) {
    case 'equals':
      return { matches: `(?-i)\\A${escapePattern(text)}\\z` };
    case 'contains':
      return text === '' ? null : { matches: exactly(text) };
    case 'icontains':
      // A plain word reads better; white space would be collapsed.
      return text === '' ? null : /^[\w-]+$/.test(text) ? text : { matches: escapePattern(text) };
    case 'starts-with':
      return text === '' ? null : { matches: `(?-i)\\A${escapePattern(text)}` };
    case 'regex': {
      const pattern = text === '' ? null : sameInRe2(text);
      return pattern === null ? null : { matches: pattern };
    }
    default:
      return null;
  }
}

function textsOf(value: Json | undefined): string[] | null {
  const list = typeof value === 'string' ? splitList(value) : value;
  if (!Array.isArray(list) || list.length === 0) return null;
  const texts = list.map(String);
  return texts.includes('') ? null : texts;
}

/** promptfoo checks formats and reads a schema out of text; where the schema has such, promptfoo keeps it. */
function isJson(value: Json | undefined): Mapped | null {
  if (value === undefined || value === null || value === '') return { expect: [{ json: {}, bare: true }] };
  if (!isObject(value) || /"(?:format|\$ref|\$schema|\$id|\$data)":/.test(JSON.stringify(value))) return null;
  return { expect: [{ json: value as JsonObject, bare: true }] };
}

function toolUsed(value: Json | undefined, name: 'calls' | 'never_calls'): Mapped | null {
  const tools = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(tools) || tools.length === 0 || !tools.every((tool) => typeof tool === 'string'))
    return null;
  return { expect: [{ [name]: tools.length === 1 ? tools[0]! : tools }] };
}
