import { LISTED } from './listing.ts';

export interface Passage {
  title: string;
  text: string;
}

/** A system prompt, taken apart. */
export interface Prompt {
  /** Lines that are no document and no memory. */
  lines: string[];
  /** What is known of the user from before, the oldest first. */
  memory: string[];
  passages: Passage[];
  /** Paragraphs after the last document: where a harness adds what a route says. */
  added: string[];
}

const REMEMBERED =
  /\b(?:memory|remember(?:ed|s)?|told us|known|we know|earlier|before|previous(?:ly)?|past|notes? (?:on|about)|profile|preferences)\b/i;
const INSTRUCTIONS =
  /\b(?:rules?|instructions?|guidelines?|steps|workflow|role|tasks?|tone|style|tools?|how (?:you|to) (?:work|answer|behave|act)|what you (?:do|must))\b/i;

interface Section {
  level: number;
  title: string;
  lines: string[];
}

/**
 * Documents are the sections under second-level headings that give no instructions: by their heading, or by naming a tool.
 * Bullets under a heading, or under a line with a colon, that speaks of what is known from before are memory.
 */
export function readPrompt(system: string, toolNames: readonly string[]): Prompt {
  const prompt: Prompt = { lines: [], memory: [], passages: [], added: [] };
  const sections = readSections(system);
  for (const section of sections) {
    const isLast = section === sections.at(-1);
    const paragraphs = section.lines
      .join('\n')
      .trim()
      .split(/\n{2,}/);
    if (section.level === 2 && isDocument(section.title, paragraphs[0] ?? '', toolNames)) {
      prompt.passages.push({ title: section.title, text: `${section.lines.join('\n')}\n` });
      if (isLast) prompt.added = paragraphs.slice(1);
    } else {
      readLines(section, prompt);
      if (isLast) prompt.added = paragraphs.slice(-1).filter((text) => !/^(?:[-*#]|\d+\.)/.test(text));
    }
  }
  return prompt;
}

function readSections(system: string): Section[] {
  let current: Section = { level: 0, title: '', lines: [] };
  const sections = [current];
  for (const line of system.split('\n')) {
    const heading = /^(#{1,2})\s+(.*)$/.exec(line);
    // Tools that are listed after the documents belong to none of them.
    const listed = current.level === 2 && LISTED.test(line);
    if (heading || listed) {
      const [, marks = '', title = ''] = heading ?? [];
      current = { level: marks.length, title, lines: listed ? [line] : [] };
      sections.push(current);
    } else current.lines.push(line);
  }
  return sections;
}

function isDocument(title: string, first: string, toolNames: readonly string[]): boolean {
  if (INSTRUCTIONS.test(title) || REMEMBERED.test(title)) return false;
  return !toolNames.some((name) => /[_.-]/.test(name) && first.includes(name));
}

function readLines({ title, lines }: Section, prompt: Prompt): void {
  let remembered = REMEMBERED.test(title);
  for (const line of lines) {
    if (line.trim() === '') continue;
    const entry = /^\s*[-*]\s+(.*)$/.exec(line)?.[1];
    if (remembered && entry !== undefined) prompt.memory.push(entry.trim());
    else prompt.lines.push(line.trim());
    if (entry === undefined && /:\s*$/.test(line)) remembered = REMEMBERED.test(line);
  }
}
