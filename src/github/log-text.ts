import { terminalText } from '../core/text.ts';

/**
 * A line for the log of a job. The runner takes `::x::` at the beginning of a line and `##[x]` anywhere in it as
 * commands; here neither is one.
 */
export function logLine(text: string): string {
  return terminalText(text)
    .replaceAll('##[', '##\u200b[')
    .replace(/^(\s*)::/, '$1\u200b::');
}

/** The same for a text of several lines. */
export function logText(text: string): string {
  return text.split('\n').map(logLine).join('\n');
}
