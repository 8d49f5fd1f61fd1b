import type { ModelAnswer, ModelRequest } from './model-server.ts';

/**
 * A small project whose model obeys its prompt to the letter, so that each test knows what an edit does:
 * the line `rule: WORD → call TOOL` makes it call TOOL for users who say WORD, `rule: WORD → say TEXT` say TEXT.
 */
export interface DeskOptions {
  url: string;
  models?: string;
  gate?: string;
  rules: readonly string[];
  /** Intent path → words that its cases say; each case expects what `expect` gives for its word. */
  intents: Readonly<Record<string, readonly string[]>>;
  expect?: (word: string) => string;
  extra?: Readonly<Record<string, string>>;
}

export function deskFiles(options: DeskOptions): Record<string, string> {
  const { url, rules, intents, expect = (word) => `- says: { contains: "ok ${word}" }` } = options;
  const files: Record<string, string> = {
    'pawl.config.yaml': `models:
${options.models ?? `  - { id: m, provider: openai, baseURL: "${url}", deterministic: true }`}
gate: ${options.gate ?? '{ profile: quick }'}
`,
    'harnesses/desk/harness.yaml': 'name: desk\n',
    'harnesses/desk/prompt.md': prompt(rules),
    'harnesses/desk/tools/look.yaml': `name: look
description: Looks something up.
parameters: { type: object, properties: { what: { type: string } }, required: [what] }
annotations: { readOnlyHint: true }
`,
    'harnesses/desk/tools/pay.yaml': `name: pay
description: Pays money out.
parameters: { type: object, properties: { order: { type: string } } }
`,
    ...options.extra,
  };
  for (const [path, words] of Object.entries(intents)) {
    for (const word of words) {
      files[`evals/desk/${path}/${word}.yaml`] = `title: A user says ${word}
given:
  - user: please ${word}
expect:
  ${expect(word)}
`;
    }
  }
  return files;
}

export function prompt(rules: readonly string[]): string {
  return `You are a desk.\n${rules.map((rule) => `rule: ${rule}`).join('\n')}\n`;
}

/** `ok WORD` for each word, as a rule. */
export function says(words: readonly string[]): string[] {
  return words.map((word) => `${word} → say ok ${word}`);
}

/** The answer of a model that obeys the rules in the system prompt; the first rule whose word was said wins. */
export function obey(request: ModelRequest): ModelAnswer {
  const words = request.user.split(/\s+/);
  for (const line of request.system.split('\n')) {
    const [, word, action, rest] = /^rule: (\S+) → (call|say|look then say) ?(.*)$/.exec(line) ?? [];
    if (!word || !words.includes(word)) continue;
    if (action === 'look then say' && !request.answered)
      return { calls: [{ name: 'look', args: { what: word } }] };
    if (action === 'call') return { calls: [{ name: rest!.trim(), args: {} }] };
    return rest!;
  }
  return 'I do not know.';
}

/** A number in [0, 1) that depends only on the text: noise that is the same in every run of a test. */
export function chance(text: string): number {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

export function words(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
