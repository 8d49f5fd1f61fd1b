import type { JsonObject } from '../../core/json.ts';
import type { Place } from '../../core/place.ts';
import { TEMPLATE_VARIABLES } from '../../harness/template.ts';
import type { Leftover } from '../source.ts';
import { fill, variablesOf } from '../template.ts';
import type { PromptfooPrompt, PromptMessage } from './load-prompts.ts';

/** A prompt in two parts: what every case shares is the harness's, the rest is the case's conversation. */
export interface SplitPrompt {
  /** The system prompt, in pawl's template language. */
  system: string;
  /** For `vars` in harness.yaml. */
  vars: Record<string, string>;
  /** Templates, filled in case by case. */
  messages: PromptMessage[];
}

/**
 * Splits a prompt by what differs from test to test. Whole lines before the first such variable go to the harness; what
 * follows goes to the user's message, since one harness has one system prompt.
 */
export function splitPrompt(
  prompt: PromptfooPrompt,
  tests: readonly JsonObject[],
  left: Leftover[],
): SplitPrompt {
  const shared = sharedVars(tests);
  const leading = prompt.plain ? 1 : leadingSystem(prompt.messages);
  const text = prompt.messages
    .slice(0, leading)
    .map(({ content }) => content ?? '')
    .join('\n\n');
  const { head, tail } = cut(text, (name) => !Object.hasOwn(shared, name));
  const messages = prompt.messages.slice(leading);
  const rest = prompt.plain && tail === '' ? text : tail;
  const own = prompt.plain && tail === '' ? '' : head;
  note(prompt, { own, rest, place: prompt.place }, left);
  const { system, vars } = toPawl(own, shared);
  return { system, vars, messages: rest === '' ? messages : joinFirst(rest, messages) };
}

function note(
  { label, plain }: PromptfooPrompt,
  { own, rest, place }: { own: string; rest: string; place: Place },
  left: Leftover[],
): void {
  const what = `prompt ${label}`;
  if (plain && own !== '')
    left.push({
      what,
      why: 'promptfoo sends it as one user message; its lines before the first variable that differs by test are the system prompt now',
      place,
    });
  else if (plain)
    left.push({
      what,
      why: "all of it stands in the cases' user messages, since it has no lines of instructions before the first variable: move what is yours to edit to prompt.md",
      place,
    });
  else if (rest !== '')
    left.push({
      what,
      why: "its system message differs by test; from the first such line on it stands in the cases' first user message",
      place,
    });
}

function sharedVars(tests: readonly JsonObject[]): Record<string, string> {
  const [first = {}] = tests;
  const same = Object.entries(first).filter(
    ([name, value]) =>
      typeof value !== 'object' && tests.every((vars) => Object.hasOwn(vars, name) && vars[name] === value),
  );
  return Object.fromEntries(same.map(([name, value]) => [name, String(value)]));
}

function leadingSystem(messages: readonly PromptMessage[]): number {
  const end = messages.findIndex(({ role }) => role !== 'system' && role !== 'developer');
  return end < 0 ? messages.length : end;
}

function cut(text: string, differs: (name: string) => boolean): { head: string; tail: string } {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => variablesOf(line).some(differs));
  if (at < 0) return { head: text, tail: '' };
  return { head: lines.slice(0, at).join('\n').trim(), tail: lines.slice(at).join('\n').trim() };
}

/** Variables that pawl can hold stay variables; the others are filled in. */
function toPawl(
  text: string,
  shared: Readonly<Record<string, string>>,
): { system: string; vars: Record<string, string> } {
  const vars: Record<string, string> = {};
  const system = text.replace(/\{\{[^{}]*\}\}/g, (part) => {
    const name = /^\{\{\s*(\w+)\s*\}\}$/.exec(part)?.[1];
    const value = name === undefined ? undefined : shared[name];
    if (name === undefined || value === undefined || (TEMPLATE_VARIABLES as readonly string[]).includes(name))
      return fill(part, shared).replaceAll('{{', '\\{{');
    vars[name] = value;
    return `{{${name}}}`;
  });
  return { system, vars };
}

function joinFirst(text: string, messages: readonly PromptMessage[]): PromptMessage[] {
  const [first, ...others] = messages;
  if (first?.role !== 'user') return [{ role: 'user', content: text }, ...messages];
  return [{ ...first, content: `${text}\n\n${first.content ?? ''}` }, ...others];
}
