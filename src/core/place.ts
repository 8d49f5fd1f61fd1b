/** A position in a file; `line` and `column` count from 1. */
export interface Place {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

export function formatPlace({ file, line, column }: Place): string {
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
