import { createMatrix, type Matrix } from './matrix.ts';
import { createRandom, gaussian } from './random.ts';

/** Sparse rows: the entries of row r are `starts[r]` to `starts[r + 1]` of `columnAt` and `values`. */
export interface SparseRows {
  rows: number;
  columns: number;
  starts: Int32Array;
  columnAt: Int32Array;
  values: Float32Array;
}

/** The rows in the space of the largest singular values, and the basis that takes further rows there. */
export interface Svd {
  /** Rows × rank: left singular vectors times singular values. */
  projected: Matrix;
  /** Largest first. */
  singular: Float64Array;
  /** Columns × rank: right singular vectors. */
  basis: Matrix;
}

const EXTRA = 10;
const POWERS = 3;

/** Truncated singular value decomposition by random projection (Halko, Martinsson and Tropp 2011), the same for the same seed. */
export function truncatedSvd(sparse: SparseRows, rank: number, seed = 1): Svd {
  const width = Math.max(1, Math.min(rank + EXTRA, sparse.rows, sparse.columns));
  const random = createRandom(seed);
  let right = Float64Array.from({ length: sparse.columns * width }, () => gaussian(random));
  let left = orthonormal(times(sparse, right, width), width);
  for (let power = 0; power < POWERS; power++) {
    right = orthonormal(transposedTimes(sparse, left, width), width);
    left = orthonormal(times(sparse, right, width), width);
  }
  // left' × sparse, as columns × width: its Gram matrix has the squared singular values.
  const reduced = transposedTimes(sparse, left, width);
  const { values, vectors } = symmetricEigen(gram(reduced, width), width);
  const kept = Math.min(rank, width);
  const singular = Float64Array.from({ length: kept }, (_, index) => Math.sqrt(Math.max(0, values[index]!)));
  const projected = combine(left, vectors, width, kept, (index) => singular[index]!);
  const basis = combine(reduced, vectors, width, kept, (index) =>
    singular[index]! > 1e-9 ? 1 / singular[index]! : 0,
  );
  return { projected, singular, basis };
}

function times({ rows, starts, columnAt, values }: SparseRows, right: Float64Array, width: number) {
  const result = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) {
      const from = columnAt[entry]! * width;
      for (let at = 0; at < width; at++) result[row * width + at]! += values[entry]! * right[from + at]!;
    }
  }
  return result;
}

function transposedTimes(
  { rows, columns, starts, columnAt, values }: SparseRows,
  left: Float64Array,
  width: number,
) {
  const result = new Float64Array(columns * width);
  for (let row = 0; row < rows; row++) {
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) {
      const to = columnAt[entry]! * width;
      for (let at = 0; at < width; at++) result[to + at]! += values[entry]! * left[row * width + at]!;
    }
  }
  return result;
}

/** Gram–Schmidt over the columns, twice for accuracy, in place; columns that depend on others become zeros. */
function orthonormal(matrix: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const rows = matrix.length / width;
  const columns = Array.from({ length: width }, (_, column) =>
    Float64Array.from({ length: rows }, (_, row) => matrix[row * width + column]!),
  );
  columns.forEach((column, index) => {
    const before = norm(column);
    for (let pass = 0; pass < 2; pass++) {
      for (let other = 0; other < index; other++) {
        const product = dot(column, columns[other]!);
        for (let row = 0; row < rows; row++) column[row]! -= product * columns[other]![row]!;
      }
    }
    const length = norm(column);
    if (length <= 1e-10 * before || length === 0) column.fill(0);
    else for (let row = 0; row < rows; row++) column[row]! /= length;
  });
  return Float64Array.from(matrix, (_, index) => columns[index % width]![Math.floor(index / width)]!);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

function gram(matrix: Float64Array, width: number): Float64Array {
  const result = new Float64Array(width * width);
  for (let start = 0; start < matrix.length; start += width) {
    for (let a = 0; a < width; a++) {
      const value = matrix[start + a]!;
      for (let b = 0; b < width; b++) result[a * width + b]! += value * matrix[start + b]!;
    }
  }
  return result;
}

/** Eigenvalues, largest first, and eigenvectors as columns, by cyclic Jacobi rotations. Changes `matrix`. */
export function symmetricEigen(
  matrix: Float64Array,
  size: number,
): { values: Float64Array; vectors: Float64Array } {
  const vectors = new Float64Array(size * size);
  for (let index = 0; index < size; index++) vectors[index * size + index] = 1;
  let trace = 0;
  for (let index = 0; index < size; index++) trace += Math.abs(matrix[index * size + index]!);
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const value = matrix[p * size + q]!;
        off = Math.max(off, Math.abs(value));
        if (Math.abs(value) > 1e-15 * trace) rotate(matrix, vectors, size, p, q);
      }
    }
    if (off <= 1e-12 * trace) break;
  }
  const order = Array.from({ length: size }, (_, index) => index).sort(
    (a, b) => matrix[b * size + b]! - matrix[a * size + a]! || a - b,
  );
  return {
    values: Float64Array.from(order, (index) => matrix[index * size + index]!),
    vectors: Float64Array.from(
      vectors,
      (_, at) => vectors[Math.floor(at / size) * size + order[at % size]!]!,
    ),
  };
}

function rotate(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const theta = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * matrix[p * size + q]!);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let index = 0; index < size; index++) turn(matrix, index * size + p, index * size + q, cosine, sine);
  for (let index = 0; index < size; index++) turn(matrix, p * size + index, q * size + index, cosine, sine);
  for (let index = 0; index < size; index++) turn(vectors, index * size + p, index * size + q, cosine, sine);
}

function turn(values: Float64Array, a: number, b: number, cosine: number, sine: number): void {
  const [left, right] = [values[a]!, values[b]!];
  values[a] = cosine * left - sine * right;
  values[b] = sine * left + cosine * right;
}

/** matrix × vectors, the first `kept` columns, each scaled. */
function combine(
  matrix: Float64Array,
  vectors: Float64Array,
  width: number,
  kept: number,
  scale: (column: number) => number,
): Matrix {
  const rows = matrix.length / width;
  const result = createMatrix(rows, kept);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < kept; column++) {
      let sum = 0;
      for (let at = 0; at < width; at++) sum += matrix[row * width + at]! * vectors[at * width + column]!;
      result.data[row * kept + column] = sum * scale(column);
    }
  }
  return result;
}
