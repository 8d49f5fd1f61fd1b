export { createRandom } from '../../core/random.ts';

/** Normal with mean 0 and variance 1 (Box–Muller). */
export function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
