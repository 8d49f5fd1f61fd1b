import { isObject, type JsonObject } from '../../core/json.ts';

/** Run without a model or the network: the same text always gets the same verdict. */
const LOCAL = [
  'assert-set',
  'bleu',
  'contains',
  'contains-all',
  'contains-any',
  'contains-html',
  'contains-json',
  'contains-sql',
  'contains-xml',
  'equals',
  'gleu',
  'icontains',
  'icontains-all',
  'icontains-any',
  'is-html',
  'is-json',
  'is-refusal',
  'is-sql',
  'is-valid-function-call',
  'is-valid-openai-function-call',
  'is-valid-openai-tools-call',
  'is-xml',
  'levenshtein',
  'meteor',
  'regex',
  'rouge-n',
  'starts-with',
  'tool-call-f1',
  'word-count',
];

/** A model scores; promptfoo asks it with the keys that `promptfoo.env` hands on. */
const GRADED = [
  'answer-relevance',
  'classifier',
  'context-faithfulness',
  'context-recall',
  'context-relevance',
  'conversation-relevance',
  'factuality',
  'g-eval',
  'llm-rubric',
  'model-graded-closedqa',
  'model-graded-factuality',
  'moderation',
  'pi',
  'search-rubric',
  'similar',
  'similar:cosine',
  'similar:dot',
  'similar:euclidean',
];

/** Execute what the assertion says, or send it somewhere. */
const CODE = ['javascript', 'python', 'ruby', 'webhook', 'agent-rubric'];

/** What promptfoo would judge by is not in a transcript, so its verdict would be none. */
const UNMEASURED: Readonly<Record<string, string>> = {
  cost: 'cost is a limit of the config: gate.limits.<model>.costPerCase',
  latency: 'latency is a limit of the config: gate.limits.<model>.p95LatencyMs',
  'finish-reason': "a transcript does not keep the provider's finish reason",
  guardrails: "a transcript does not keep the provider's guardrails",
  human: 'a person cannot be asked in a run',
  'max-score': 'it compares several outputs, and a trial has one',
  perplexity: 'a transcript does not keep log probabilities',
  'perplexity-score': 'a transcript does not keep log probabilities',
  'select-best': 'it compares several outputs, and a trial has one',
  'skill-used': "it reads the provider's trace, which a transcript is not",
};

const TRACED = 'it reads traces of promptfoo itself; use calls, never_calls and in_order';

/** Assertions that look at tool calls rather than at text. */
const ABOUT_CALLS = [
  'is-valid-function-call',
  'is-valid-openai-function-call',
  'is-valid-openai-tools-call',
  'tool-call-f1',
];

const KNOWN_KEYS = ['type', 'value', 'threshold', 'weight', 'metric', 'provider', 'assert'];

/** A hosted model by its id; everything else that promptfoo takes for a provider may be a program. */
const HOSTED =
  /^(?:openai|azure|azureopenai|anthropic|google|vertex|mistral|groq|openrouter|togetherai|cohere|deepseek|xai|huggingface|ollama|localai|voyage|replicate|fireworks|cerebras|perplexity|pi)(?::[\w.@/-]+)+$/;

export function baseType(type: string): string {
  return type.startsWith('not-') ? type.slice(4) : type;
}

export function aboutCalls(type: string): boolean {
  return ABOUT_CALLS.includes(baseType(type));
}

/** Every type that the expectation takes, without `not-`. */
export const PROMPTFOO_TYPES: readonly string[] = [...LOCAL, ...GRADED, ...CODE];

/** Why promptfoo could not judge a transcript by this, or undefined. */
export function unmeasured(assertion: JsonObject): string | undefined {
  const type = baseType(String(assertion.type));
  if (/^(?:trace-|trajectory:)/.test(type)) return TRACED;
  if (Object.hasOwn(UNMEASURED, type)) return UNMEASURED[type];
  for (const inner of innerOf(assertion)) {
    const why = unmeasured(inner);
    if (why) return `${String(inner.type)}: ${why}`;
  }
  return undefined;
}

/** A model has a say in the verdict, so the same transcript may get another one. */
export function isGraded(assertion: JsonObject): boolean {
  const inner = innerOf(assertion);
  return inner.length > 0 ? inner.some(isGraded) : !LOCAL.includes(baseType(String(assertion.type)));
}

/**
 * Why the assertion makes promptfoo execute something that the case says, or undefined: scripts, templates (nunjucks can
 * call any function), files and programs as providers among them. What is not known to be harmless counts as code.
 */
export function codeIn(assertion: JsonObject): string | undefined {
  const type = baseType(String(assertion.type));
  if (!LOCAL.includes(type) && !GRADED.includes(type)) return type;
  const odd = Object.keys(assertion).find((key) => !KNOWN_KEYS.includes(key));
  if (odd !== undefined) return odd;
  const { provider } = assertion;
  if (provider !== undefined && !(typeof provider === 'string' && HOSTED.test(provider)))
    return 'a provider that is no id of a hosted model';
  for (const inner of innerOf(assertion)) {
    const found = codeIn(inner);
    if (found) return found;
  }
  return executableText(assertion);
}

/** A template or a reference that promptfoo would follow, anywhere in a value. */
export function executableText(value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (/\{[{%#]/.test(value)) return 'a template ({{ or {%)';
    return /^\s*(?:file|package|exec|python|javascript):/.test(value) ? 'a file or package' : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = executableText(key) ?? executableText(item);
    if (found) return found;
  }
  return undefined;
}

function innerOf(assertion: JsonObject): JsonObject[] {
  return Array.isArray(assertion.assert)
    ? assertion.assert.filter(isObject).map((item) => item as JsonObject)
    : [];
}
