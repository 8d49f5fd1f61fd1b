/** A seeded source of numbers in [0, 1): sfc32. */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed | 0];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 2 ** 32;
  };
  for (let warm = 0; warm < 20; warm++) next();
  return next;
}

/** Shares and Beta(a, b) parameters of a population of cases' pass probabilities. */
type Component = readonly [share: number, a: number, b: number];

export const POPULATIONS = {
  /** Stable: 4.3 % of cases flip between two identical runs. */
  S: [
    [0.75, 200, 1],
    [0.15, 1, 200],
    [0.1, 2, 1],
  ],
  /** A flaky agent: 9.7 % flips. */
  F: [
    [0.65, 50, 1],
    [0.15, 1, 50],
    [0.2, 2, 1],
  ],
} as const satisfies Record<string, readonly Component[]>;

export type Population = keyof typeof POPULATIONS;

/** Pass probabilities of `n` cases; each draws its component by itself. */
export function drawCases(population: Population, n: number, random: Random): number[] {
  return Array.from({ length: n }, () => {
    let left = random();
    for (const [share, a, b] of POPULATIONS[population]) {
      if (left < share) return drawBeta(a, b, random);
      left -= share;
    }
    return 1;
  });
}

/** Beta(a, 1) and Beta(1, b) have inverses in closed form; the populations need no others. */
function drawBeta(a: number, b: number, random: Random): number {
  const u = random();
  return b === 1 ? u ** (1 / a) : 1 - u ** (1 / b);
}

/** Every case loses the same share, so that the mean falls by `drop`. */
export function diffuse(p: readonly number[], drop: number): number[] {
  const mean = p.reduce((sum, value) => sum + value, 0) / p.length;
  return p.map((value) => Math.max(0, value * (1 - drop / mean)));
}

/** Whole cases go to 0, those above .8 first, until the mean has fallen by exactly `drop`; the last one in part. */
export function breakCases(p: readonly number[], drop: number, random: Random): number[] {
  const q = [...p];
  const good = q.map((_, index) => index).filter((index) => p[index]! > 0.8);
  const rest = q
    .map((_, index) => index)
    .filter((index) => p[index]! <= 0.8)
    .sort((i, j) => p[j]! - p[i]!);
  for (let i = good.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [good[i], good[j]] = [good[j]!, good[i]!];
  }
  let left = drop * p.length;
  for (const index of [...good, ...rest]) {
    const loss = Math.min(left, q[index]!);
    q[index]! -= loss;
    left -= loss;
    if (left <= 0) break;
  }
  return q;
}
