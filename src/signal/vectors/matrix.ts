/** Rows of numbers in one typed array, one row after the other. */
export interface Matrix {
  rows: number;
  columns: number;
  data: Float32Array;
}

export function createMatrix(rows: number, columns: number): Matrix {
  return { rows, columns, data: new Float32Array(rows * columns) };
}

export function matrixOf(vectors: readonly Float32Array[], columns = vectors[0]?.length ?? 0): Matrix {
  const matrix = createMatrix(vectors.length, columns);
  vectors.forEach((vector, row) => {
    matrix.data.set(vector, row * columns);
  });
  return matrix;
}

/** A view of one row, not a copy. */
export function rowOf(matrix: Matrix, row: number): Float32Array {
  return matrix.data.subarray(row * matrix.columns, (row + 1) * matrix.columns);
}

export function takeRows(matrix: Matrix, rows: readonly number[]): Matrix {
  return matrixOf(
    rows.map((row) => rowOf(matrix, row)),
    matrix.columns,
  );
}

/** Sum of products, in a fixed order. */
export function dot(a: Float32Array, b: Float32Array): number {
  let even = 0;
  let odd = 0;
  const last = a.length - 1;
  let index = 0;
  for (; index < last; index += 2) {
    even += a[index]! * b[index]!;
    odd += a[index + 1]! * b[index + 1]!;
  }
  return index === last ? even + odd + a[index]! * b[index]! : even + odd;
}

/** Scales every row to length 1, in place; rows of zeros stay. */
export function normaliseRows(matrix: Matrix): Matrix {
  for (let row = 0; row < matrix.rows; row++) {
    const vector = rowOf(matrix, row);
    const length = Math.sqrt(dot(vector, vector));
    if (length > 1e-9) for (let index = 0; index < vector.length; index++) vector[index]! /= length;
  }
  return matrix;
}

/** The mean of the rows; of the given rows only when they are given. */
export function meanOf(matrix: Matrix, rows?: readonly number[]): Float32Array {
  const sums = new Float64Array(matrix.columns);
  const count = rows?.length ?? matrix.rows;
  for (let index = 0; index < count; index++) {
    const vector = rowOf(matrix, rows?.[index] ?? index);
    for (let column = 0; column < sums.length; column++) sums[column]! += vector[column]!;
  }
  return Float32Array.from(sums, (sum) => sum / Math.max(1, count));
}

/** The rows less `mean`, scaled to length 1; rows of zeros, which stand for texts with nothing in them, stay zeros. */
export function centredRows(matrix: Matrix, mean: Float32Array): Matrix {
  const centred = createMatrix(matrix.rows, matrix.columns);
  for (let row = 0; row < matrix.rows; row++) {
    const from = rowOf(matrix, row);
    if (!from.some((value) => value !== 0)) continue;
    const to = rowOf(centred, row);
    for (let column = 0; column < to.length; column++) to[column] = from[column]! - mean[column]!;
  }
  return normaliseRows(centred);
}

/** Each row of `left` followed by `weight` times the row of `right`, scaled to length 1. */
export function joinedRows(left: Matrix, right: Matrix, weight: number): Matrix {
  const joined = createMatrix(left.rows, left.columns + right.columns);
  for (let row = 0; row < left.rows; row++) {
    const to = rowOf(joined, row);
    to.set(rowOf(left, row));
    const from = rowOf(right, row);
    for (let column = 0; column < from.length; column++) to[left.columns + column] = weight * from[column]!;
  }
  return normaliseRows(joined);
}

/** The vector at length 1; zeros stay. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

/** The mean of the rows at length 1. */
export function unitMean(matrix: Matrix, rows?: readonly number[]): Float32Array {
  return unit(meanOf(matrix, rows));
}
