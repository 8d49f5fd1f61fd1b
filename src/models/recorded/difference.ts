import { pathText } from '../../core/validate.ts';

/** The first place at which two values differ, in words: `messages[0].content at character 210: recorded "…", asked "…"`. */
export function firstDifference(
  recorded: unknown,
  asked: unknown,
  path: readonly PropertyKey[] = [],
): string | undefined {
  if (Object.is(recorded, asked)) return undefined;
  if (typeof recorded === 'string' && typeof asked === 'string') return textDifference(recorded, asked, path);
  if (isTree(recorded) && isTree(asked) && Array.isArray(recorded) === Array.isArray(asked)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(asked)]);
    for (const key of keys) {
      const step = Array.isArray(recorded) ? Number(key) : key;
      const found = firstDifference(recorded[key], asked[key], [...path, step]);
      if (found) return found;
    }
    return undefined;
  }
  return `${pathText(path)}: recorded ${clip(recorded)}, asked ${clip(asked)}`;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textDifference(recorded: string, asked: string, path: readonly PropertyKey[]): string {
  let at = 0;
  while (at < recorded.length && recorded[at] === asked[at]) at++;
  const around = (text: string) =>
    JSON.stringify(`${at > 12 ? '…' : ''}${text.slice(Math.max(0, at - 12), at + 28)}`);
  return `${pathText(path)} at character ${at}: recorded ${around(recorded)}, asked ${around(asked)}`;
}

function clip(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
