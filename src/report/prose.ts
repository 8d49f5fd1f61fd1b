import { terminalText } from '../core/text.ts';

/** What is copied as a whole: text in backticks, and a command with its words, flags and placeholders. */
const WHOLE =
  /`[^`\n]*`|\b(?:pawl|git|npm|npx)(?: [a-z][\w-]*(?=[\s.:;,)]|$)){1,2}(?: (?:--?\w[\w-]*|[A-Z]{2,}…?|<[^>\n]+>))*|\S+/g;

/** Text in lines of at most `width` where that parts no word, path or command; what goes on is indented by two more. */
export function prose(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.length <= width ? terminalText(line) : proseLine(terminalText(line), width)))
    .join('\n');
}

function proseLine(text: string, width: number): string {
  const lead = /^ */.exec(text)![0];
  const rows: string[] = [];
  let row = lead;
  for (const word of text.match(/\S/) ? wholes(text) : []) {
    if (row.trim() !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = `${lead}  `;
    }
    row += row.trim() === '' ? word : ` ${word}`;
  }
  return [...rows, row].join('\n');
}

/** Words between spaces, and what must not be parted as one of them. */
function wholes(text: string): string[] {
  const spans = [...text.matchAll(WHOLE)].map(({ 0: span, index }) => [index, index + span.length] as const);
  const words: string[] = [];
  let from = -1;
  let end = -1;
  for (const [start, stop] of spans) {
    if (from >= 0 && !/\s/.test(text.slice(end, start)) && start === end) end = stop;
    else {
      if (from >= 0) words.push(text.slice(from, end));
      from = start;
      end = stop;
    }
  }
  return from < 0 ? words : [...words, text.slice(from, end)];
}
