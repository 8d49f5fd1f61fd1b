/** A row of a CSV file: its cells by the header, and the line that it begins in. */
export interface CsvRow {
  cells: Record<string, string>;
  line: number;
}

/** CSV with a header (RFC 4180: `"…"` around cells, `""` for a quote in them); empty lines are left out. */
export function parseCsv(text: string): CsvRow[] {
  const rows = readRows(text);
  const [header, ...rest] = rows;
  if (!header) return [];
  return rest.map(({ cells, line }) => ({
    line,
    cells: Object.fromEntries(header.cells.map((name, index) => [name.trim(), cells[index] ?? ''])),
  }));
}

function readRows(text: string): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  // A cell and what ends it.
  const pattern = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    // A quote that does not close: the rest is one cell.
    const [whole, quoted, plain = '', end] = match ?? [text.slice(pattern.lastIndex), undefined, '', ''];
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end !== ',') {
      if (cells.some((cell) => cell !== '')) rows.push({ cells, line: begins });
      cells = [];
      begins = line;
    }
    if (!match) break;
  }
  // A comma at the very end opens one more cell.
  if (cells.length > 0) rows.push({ cells: [...cells, ''], line: begins });
  return rows;
}
