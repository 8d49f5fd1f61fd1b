/**
 * The assignment of rows to columns with the least sum of costs, in time n³ (Kuhn 1955; shortest augmenting paths after
 * Jonker and Volgenant 1987). Returns the column of each row, −1 for rows without one when there are more rows than columns.
 */
export function assignLeast(costs: readonly (readonly number[])[]): number[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  if (rows > columns) {
    const flipped = Array.from({ length: columns }, (_, column) => costs.map((row) => row[column]!));
    const result = new Array<number>(rows).fill(-1);
    assignLeast(flipped).forEach((row, column) => {
      result[row] = column;
    });
    return result;
  }
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  /** Row that holds a column, both counted from 1; 0 = free. */
  const holder = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) augment(costs, row, { rowPrice, columnPrice, holder });
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++)
    if (holder[column]! > 0) result[holder[column]! - 1] = column - 1;
  return result;
}

interface Prices {
  rowPrice: Float64Array;
  columnPrice: Float64Array;
  holder: Int32Array;
}

function augment(
  costs: readonly (readonly number[])[],
  row: number,
  { rowPrice, columnPrice, holder }: Prices,
): void {
  const size = columnPrice.length;
  const slack = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(size);
  const visited = new Uint8Array(size);
  holder[0] = row;
  let column = 0;
  do {
    visited[column] = 1;
    const from = holder[column]!;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let other = 1; other < size; other++) {
      if (visited[other]) continue;
      const reduced = costs[from - 1]![other - 1]! - rowPrice[from]! - columnPrice[other]!;
      if (reduced < slack[other]!) {
        slack[other] = reduced;
        before[other] = column;
      }
      if (slack[other]! < step) {
        step = slack[other]!;
        next = other;
      }
    }
    for (let other = 0; other < size; other++) {
      if (visited[other]) {
        rowPrice[holder[other]!]! += step;
        columnPrice[other]! -= step;
      } else slack[other]! -= step;
    }
    column = next;
  } while (holder[column] !== 0);
  while (column !== 0) {
    holder[column] = holder[before[column]!]!;
    column = before[column]!;
  }
}
