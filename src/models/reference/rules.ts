import type { ChatTool } from '../../core/chat.ts';
import { sentences } from './words.ts';

/** A rule of the prompt that the engine understands; every other sentence is passed over. */
export type Rule =
  /** This tool is called now. */
  | { kind: 'now'; tool: string }
  /** `first` must have answered before `tool` is called. */
  | { kind: 'before'; tool: string; first: string }
  /** When it holds, `tool` is called, in place of `instead` if that is given. */
  | { kind: 'call'; when: string; tool: string; instead: string | undefined }
  | {
      kind: 'never';
      tool: string;
      when: string | undefined;
      unless: string | undefined;
      add: string | undefined;
    }
  | { kind: 'say'; when: string; text: string }
  /** A yes is asked for before these tools are called; without names, before every tool that changes something. */
  | { kind: 'confirm'; tools: readonly string[] | undefined }
  /** Questions about this are answered from the documents. */
  | { kind: 'documents'; about: string };

/** Reads the rules out of plain English sentences, by the names of the tools that are offered. */
export function readRules(
  lines: readonly string[],
  added: readonly string[],
  tools: readonly ChatTool[],
): Rule[] {
  const names = tools.map((tool) => tool.name).sort((a, b) => b.length - a.length);
  const read = (sentence: string): Rule[] => {
    // What stands behind a colon may be the rule: "Be careful with dates: call A before B."
    const rule = readRule(sentence, names) ?? readRule(sentence.split(/:\s+/).slice(1).join(': '), names);
    return rule ? [rule] : [];
  };
  // What a route adds holds for this very turn, so it may name a tool without a condition.
  const now = added.flatMap(sentences).flatMap((sentence) => readNow(sentence, names, '?') ?? read(sentence));
  return [
    ...now,
    ...lines.flatMap(piecesOf).flatMap((sentence) => readNow(sentence, names, '') ?? read(sentence)),
  ];
}

function piecesOf(line: string): string[] {
  return sentences(line.replace(/^(?:[-*]|\d+\.)\s+/, ''));
}

/** "Call A at once"; the word for at once may be left out if `optional` is a question mark. */
function readNow(sentence: string, names: readonly string[], optional: '?' | ''): Rule | undefined {
  const tool = pattern(names);
  const match = tool
    ? new RegExp(
        `^(?:.{0,80}[:,;] )?(?:always )?(?:call|use) \`?(${tool})\`?(?: (?:at once|now|right away|immediately|straight away))${optional}[.!]?$`,
        'i',
      ).exec(sentence)
    : null;
  return match ? { kind: 'now', tool: match[1]! } : undefined;
}

function readRule(sentence: string, names: readonly string[]): Rule | undefined {
  const text = sentence.replaceAll('`', '').replace(/[.!]$/, '');
  const named = names.filter((name) => new RegExp(`\\b${escapeName(name)}\\b`).test(text));
  return (
    readDocuments(text) ??
    readConfirm(text, names) ??
    readSay(text, named) ??
    readBefore(text, named) ??
    readNever(text, named) ??
    readCall(text, named)
  );
}

function readDocuments(text: string): Rule | undefined {
  const match =
    /^(?:for|answer) questions (?:about|on) (.+?),? (?:answer )?(?:only )?from the documents/i.exec(text);
  return match ? { kind: 'documents', about: match[1]! } : undefined;
}

const YES =
  /\b(?:confirm(?:s|ed|ation)?|(?:for|get|gets|got|have|has|says?|said|wait for) (?:a |an? clear |an? explicit |their |his |her )?(?:yes|ok|okay)|permission|consent|approval|agrees?|agreed|are sure|is sure)\b/i;

/** "Ask for confirmation before A", "Before you call A or B, ask for a yes", "Never call A unless the user has confirmed". */
function readConfirm(text: string, names: readonly string[]): Rule | undefined {
  const parts = /^(.*?)\b(before|unless|until|without)\b(.*)$/i.exec(text);
  if (!parts || !YES.test(text)) return undefined;
  const [, head = '', word = '', tail = ''] = parts;
  const where = word.toLowerCase() === 'before' ? (head.trim() ? tail : tail.split(',')[0]!) : head;
  const tools = names.filter((name) => new RegExp(`(?<![\\w-])${escapeName(name)}(?![\\w-])`).test(where));
  if (tools.length > 0) return { kind: 'confirm', tools };
  const general =
    /\b(?:chang\w*|destructive|cancel\w*|delet\w*|irreversible|anything|acti?on|act|booking|book|write|writes)\b/i;
  return general.test(where) ? { kind: 'confirm', tools: undefined } : undefined;
}

function readSay(text: string, named: readonly string[]): Rule | undefined {
  if (named.length > 0) return undefined;
  const match =
    /^(?:if|when|once|for) (.+?), (?:then )?(?:say|tell (?:them|him|her|the \w+)|answer|reply)(?: that)?:? (.+)$/i.exec(
      text,
    );
  return match ? { kind: 'say', when: match[1]!, text: match[2]!.replace(/^["“]|["”]$/g, '') } : undefined;
}

function readBefore(text: string, named: readonly string[]): Rule | undefined {
  const tool = pattern(named);
  if (!tool) return undefined;
  const ahead = new RegExp(
    `^(?:always )?(?:call|use) (${tool}) before (?:you )?(?:call(?:ing)? |us(?:e|ing) )?(${tool})$`,
    'i',
  ).exec(text);
  if (ahead) return { kind: 'before', tool: ahead[2]!, first: ahead[1]! };
  const behind = new RegExp(
    `^before (?:you )?(?:call(?:ing)?|us(?:e|ing)) (${tool}),? (?:always )?(?:call|use) (${tool})$`,
    'i',
  ).exec(text);
  return behind ? { kind: 'before', tool: behind[1]!, first: behind[2]! } : undefined;
}

function readNever(text: string, named: readonly string[]): Rule | undefined {
  const tool = pattern(named);
  const match = tool
    ? new RegExp(
        `^(?:never|do not|don't) (?:call|use) (${tool})(?: (if|when|for|once|after|unless|until) (.+?))?(?:[;:] (.+))?$`,
        'i',
      ).exec(text)
    : null;
  if (!match) return undefined;
  const excepted = /^(?:unless|until)$/i.test(match[2] ?? '');
  return {
    kind: 'never',
    tool: match[1]!,
    when: excepted ? undefined : match[3],
    unless: excepted ? match[3] : undefined,
    add: match[4],
  };
}

function readCall(text: string, named: readonly string[]): Rule | undefined {
  const tool = pattern(named);
  if (!tool) return undefined;
  const first = new RegExp(
    `^(?:if|when|once|for) (.+?),? (?:then )?(?:call|use) (${tool})(?: instead of (${tool}))?`,
    'i',
  ).exec(text);
  if (first) return { kind: 'call', when: first[1]!, tool: first[2]!, instead: first[3] };
  const last = new RegExp(
    `^(?:call|use) (${tool})(?: instead of (${tool}))? (?:if|when|once|for) (.+)$`,
    'i',
  ).exec(text);
  return last ? { kind: 'call', when: last[3]!, tool: last[1]!, instead: last[2] } : undefined;
}

function pattern(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.map(escapeName).join('|');
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
