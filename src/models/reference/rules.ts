import type { ChatTool } from '../../core/chat.ts';
import { sentences } from './words.ts';

/** A rule of the prompt that the engine understands; every other sentence is passed over. */
export type Rule =
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
  /** Questions about this are answered from the documents. */
  | { kind: 'documents'; about: string };

/** Reads the rules out of plain English sentences, by the names of the tools that are offered. */
export function readRules(lines: readonly string[], tools: readonly ChatTool[]): Rule[] {
  const names = tools.map((tool) => tool.name).sort((a, b) => b.length - a.length);
  return lines
    .flatMap((line) => sentences(line.replace(/^(?:[-*]|\d+\.)\s+/, '')))
    .flatMap((sentence) => readRule(sentence, names) ?? []);
}

function readRule(sentence: string, names: readonly string[]): Rule | undefined {
  const text = sentence.replaceAll('`', '').replace(/[.!]$/, '');
  const named = names.filter((name) => new RegExp(`\\b${escapeName(name)}\\b`).test(text));
  return (
    readDocuments(text) ??
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
