/** One conversation as numbers, the task that it belongs to, and whether it really failed. */
export interface Row {
  task: string;
  features: number[];
  failed: boolean;
}

/** How well a score ranks failed conversations above others. */
export interface Ranking {
  aurocByTask: number;
  withinTask: number;
  p20: number;
}

const FOLDS = 5;
/** Conversations in which a detector fires, below which its word is not counted. */
export const FREQUENT = 10;

/** Scores each row by a logistic regression that has seen other tasks only. */
export function crossValidated(rows: readonly Row[]): number[] {
  const tasks = [...new Set(rows.map((row) => row.task))].sort();
  const foldOf = new Map(tasks.map((task, index) => [task, index % FOLDS]));
  const scores = rows.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = rows.filter((row) => foldOf.get(row.task) !== fold);
    const score = trainRegression(train);
    for (const [index, row] of rows.entries())
      if (foldOf.get(row.task) === fold) scores[index] = score(row.features);
  }
  return scores;
}

/** Ridge logistic regression on standardised features, by gradient descent. */
function trainRegression(rows: readonly Row[]): (features: readonly number[]) => number {
  const width = rows[0]!.features.length;
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row.features[at]!));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const spreads = columns.map(
    (column, at) =>
      Math.sqrt(column.reduce((sum, value) => sum + (value - means[at]!) ** 2, 0) / column.length) || 1,
  );
  const scale = (features: readonly number[]): number[] =>
    features.map((value, at) => (value - means[at]!) / spreads[at]!);
  const data = rows.map((row) => ({ x: scale(row.features), y: row.failed ? 1 : 0 }));
  const weights = Array<number>(width).fill(0);
  let bias = 0;
  for (let step = 0; step < 800; step++) {
    const gradient = Array<number>(width).fill(0);
    let biasGradient = 0;
    for (const { x, y } of data) {
      const error = sigmoid(dot(weights, x) + bias) - y;
      for (let at = 0; at < width; at++) gradient[at]! += error * x[at]!;
      biasGradient += error;
    }
    for (let at = 0; at < width; at++)
      weights[at]! -= 0.3 * (gradient[at]! / data.length + 0.3 * weights[at]!);
    bias -= (0.3 * biasGradient) / data.length;
  }
  return (features) => dot(weights, scale(features)) + bias;
}

export function rank(rows: readonly Row[], scores: readonly number[]): Ranking {
  const all = rows.map((row, index) => ({ ...row, score: scores[index]! }));
  const pairs = (same: boolean) =>
    all.flatMap((bad) =>
      bad.failed
        ? all
            .filter((good) => !good.failed && (!same || good.task === bad.task))
            .map((good) => win(bad.score, good.score))
        : [],
    );
  const top = [...all].sort((a, b) => b.score - a.score).slice(0, 20);
  return {
    aurocByTask: mean(pairs(false)),
    withinTask: mean(pairs(true)),
    p20: mean(top.map((row) => (row.failed ? 1 : 0))),
  };
}

function win(bad: number, good: number): number {
  return bad > good ? 1 : bad === good ? 0.5 : 0;
}

function mean(values: readonly number[]): number {
  return Number((values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** Precision and lift, with a 90 % interval of the lift (Wilson); one that may be 1, or of few firings, is evidence only. */
export function worth(failed: readonly boolean[], base: number) {
  const fired = failed.length;
  const precision = failed.filter(Boolean).length / Math.max(1, fired);
  const z = 1.645;
  const middle = (precision + (z * z) / (2 * fired)) / (1 + (z * z) / fired);
  const half =
    (z / (1 + (z * z) / fired)) *
    Math.sqrt((precision * (1 - precision)) / fired + (z * z) / (4 * fired * fired));
  const interval = [(middle - half) / base, (middle + half) / base].map((value) => Number(value.toFixed(2)));
  const counted = fired >= FREQUENT && (interval[0]! > 1 || interval[1]! < 1);
  return {
    fired,
    precision: Number(precision.toFixed(3)),
    lift: Number((precision / base).toFixed(2)),
    interval,
    use: counted ? 'counted' : 'evidence only',
  };
}
