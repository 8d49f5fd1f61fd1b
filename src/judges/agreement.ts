/** A share with its 95 % interval; null when there is nothing to share. */
export interface Rate {
  value: number;
  low: number;
  high: number;
  n: number;
}

/** How a judge agrees with people over items that each of them called pass or fail. */
export interface Agreement {
  n: number;
  agreement: Rate | null;
  /** Cohen's κ; null when judge and people both gave one and the same label to everything. */
  kappa: number | null;
  /** Of what people passed, what the judge passed. */
  truePositive: Rate | null;
  /** Of what people failed, what the judge failed. */
  trueNegative: Rate | null;
}

export function measureAgreement(pairs: readonly { human: boolean; judge: boolean }[]): Agreement {
  const count = (human: boolean, judge: boolean): number =>
    pairs.filter((pair) => pair.human === human && pair.judge === judge).length;
  const [bothPass, missed, wronglyPassed, bothFail] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const n = pairs.length;
  return {
    n,
    agreement: wilson(bothPass + bothFail, n),
    kappa: cohensKappa(bothPass, missed, wronglyPassed, bothFail),
    truePositive: wilson(bothPass, bothPass + missed),
    trueNegative: wilson(bothFail, bothFail + wronglyPassed),
  };
}

/** (observed − expected) / (1 − expected) agreement (Cohen 1960). */
function cohensKappa(
  bothPass: number,
  missed: number,
  wronglyPassed: number,
  bothFail: number,
): number | null {
  const n = bothPass + missed + wronglyPassed + bothFail;
  if (n === 0) return null;
  const observed = (bothPass + bothFail) / n;
  const pass = ((bothPass + missed) / n) * ((bothPass + wronglyPassed) / n);
  const fail = ((wronglyPassed + bothFail) / n) * ((missed + bothFail) / n);
  const expected = pass + fail;
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

/** Wilson's score interval at 95 %. */
export function wilson(hits: number, n: number): Rate | null {
  if (n === 0) return null;
  const z = 1.959964;
  const value = hits / n;
  const middle = (value + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n));
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half), n };
}
