import { terminalText } from '../core/text.ts';

/**
 * Hostile text as plain inline Markdown: no mentions, links, images, HTML, comments, emphasis or references, and one
 * line only.
 */
export function inline(text: string): string {
  return terminalText(text)
    .replace(/[\\`*_{}[\]()#+!|<>~&]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/@/g, '@\u200b')
    .replace(/(https?):\/\//gi, '$1:\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.')
    .replace(/^(\s*)([-=]|\d+[.)])/, '$1\u200b$2');
}

/** A fenced block whose fence is longer than any run of backticks inside. */
export function fenced(text: string, language = ''): string {
  const plain = terminalText(text, true);
  const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${plain}\n${fence}`;
}
