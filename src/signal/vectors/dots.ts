import { type Matrix, rowOf } from './matrix.ts';

/**
 * The products of one vector with rows `from` to `to` of a matrix, written to `out` from 0 on. Four rows at a time, since
 * reading the vector is what takes the time; each sum has an order that does not depend on the block it falls in.
 */
export function dotsWith(
  vector: Float32Array,
  matrix: Matrix,
  from: number,
  to: number,
  out: Float32Array | Float64Array,
): void {
  const { columns, data } = matrix;
  let row = from;
  for (; row + 4 <= to; row += 4) {
    const start = row * columns;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let column = 0; column < columns; column++) {
      const value = vector[column]!;
      const at = start + column;
      a += value * data[at]!;
      b += value * data[at + columns]!;
      c += value * data[at + 2 * columns]!;
      d += value * data[at + 3 * columns]!;
    }
    out[row - from] = a;
    out[row - from + 1] = b;
    out[row - from + 2] = c;
    out[row - from + 3] = d;
  }
  for (; row < to; row++) {
    const other = rowOf(matrix, row);
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += vector[column]! * other[column]!;
    out[row - from] = sum;
  }
}
