/** Scales a vector to length 1 in place, and returns it; one of zeros, or with a component that is no number, becomes zeros. */
export function normalise(vector: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  let square = 0;
  for (let index = 0; index < vector.length; index++) square += vector[index]! * vector[index]!;
  const length = Math.sqrt(square);
  if (!(length > 0) || !Number.isFinite(length)) return vector.fill(0);
  for (let index = 0; index < vector.length; index++) vector[index]! /= length;
  return vector;
}
