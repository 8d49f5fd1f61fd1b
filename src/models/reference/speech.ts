import type { ChatTool } from '../../core/chat.ts';
import { isObject, type JsonObject } from '../../core/json.ts';
import { flatten } from './facts.ts';
import type { PastCall } from './past-calls.ts';
import type { SmallTalk } from './small-talk.ts';
import { words } from './words.ts';

const MORE = 'Is there anything else that I can do for you?';

export const UNSURE = 'I am not sure what you need. Could you tell me a little more about it?';
export const LEFT = `All right, I leave it as it is. ${MORE}`;

/** What a tool gave, in a sentence. */
export function reportResult(call: PastCall): string {
  if (call.error !== undefined) return `I am sorry, that did not work: ${call.error}`;
  const all = flatten(call.result, '');
  const done = all.some((fact) => fact.key === 'ok' && fact.value === true);
  const failed = all.some((fact) => fact.key === 'ok' && fact.value === false);
  const facts = all.filter((fact) => fact.key !== 'ok');
  const text = facts
    .map(({ key, value }) =>
      `${spaced(key)} ${value === true ? 'yes' : value === false ? 'no' : value}`.trim(),
    )
    .join(', ');
  if (failed) return `I am sorry, that did not work${text ? `: ${text}` : ''}.`;
  if (text === '') return done ? `Done: ${actionText(call.name, call.args)}.` : 'I found nothing about that.';
  return `${done ? 'Done' : 'Here is what I found'}: ${text}.`;
}

/** One question for all that is missing. */
export function askFor(missing: readonly string[]): string {
  return `Could you please tell me your ${missing.join(' and your ')}?`;
}

export function askToCheck(thing: string): string {
  return `Could you please check your ${thing}?`;
}

export function cannotWithout(missing: readonly string[]): string {
  return `I am sorry, without your ${missing.join(' and your ')} I cannot do that. ${MORE}`;
}

/** The question for a yes, with the action and all its figures. */
export function askForYes(tool: ChatTool, args: JsonObject): string {
  return `Shall I go ahead and ${actionText(tool.name, args)}?`;
}

/** The refusal of a call, with the reason as the rule gives it. */
export function refuse(when: string | undefined, add: string | undefined): string {
  const reason = when ? `, because ${when}` : '';
  const more = add ? ` ${add[0]!.toUpperCase()}${add.slice(1)}.` : '';
  return `I am sorry, I cannot do that${reason}.${more}`;
}

export function answerSmallTalk(talk: SmallTalk): string {
  if (talk === 'greeting') return 'Hello! What can I do for you?';
  if (talk === 'goodbye') return 'You are welcome. Goodbye!';
  return talk === 'drop' ? LEFT : `You are welcome. ${MORE}`;
}

/** What to ask for, in the words of the schema: its description, its name, an example or the choices. */
export function nameInWords(name: string, schema: JsonObject): string {
  const plain = spaced(name);
  const text = typeof schema.description === 'string' ? schema.description : '';
  const head = text
    .split(/[,;:.(]\s|\s(?:for example|e\.g\.|such as)\b/)[0]!
    .replace(/^(?:the|an?|your|(?:customer|user|client|patient|member|guest)(?:'s)?)\s+/i, '')
    .trim();
  const isClause = /^(?:what|why|how|which|whether|when|where|who|if|true)\b/i.test(head);
  const usable = head !== '' && words(head).length <= 8;
  const label = usable && !isClause ? head : plain;
  const more: string[] = [];
  if (label !== plain && !words(plain).every((word) => words(label).includes(word))) more.push(plain);
  if (usable && isClause) more.push(head);
  if (Array.isArray(schema.enum)) more.push(schema.enum.map((value) => spaced(String(value))).join(', '));
  const example = exampleOf(schema);
  if (example) more.push(`for example ${example}`);
  return more.length > 0 ? `${label} (${more.join(', ')})` : label;
}

export function exampleOf(schema: JsonObject): string | undefined {
  const [first] = Array.isArray(schema.examples) ? schema.examples : [];
  if (typeof first === 'string') return first;
  const text = typeof schema.description === 'string' ? schema.description : '';
  return /(?:e\.g\.|for example|such as|like) ["“]?([\w-]*\d[\w-]*)/i.exec(text)?.[1];
}

function actionText(name: string, args: JsonObject): string {
  const figures = Object.entries(args)
    .filter(([, value]) => !isObject(value))
    .map(([key, value]) => `${spaced(key)} ${String(value)}`);
  return `${spaced(name)}${figures.length > 0 ? ` (${figures.join(', ')})` : ''}`;
}

export function spaced(name: string): string {
  return name.replace(/[_.-]/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
}
