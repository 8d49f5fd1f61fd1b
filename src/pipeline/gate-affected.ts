import { PawlError } from '../core/errors.ts';
import { type Affected, findAffected } from './affected.ts';
import { gateHarness } from './gate-harness.ts';
import type { GateOptions, GateResult, PipelinePorts } from './options.ts';

export interface GatedHarness {
  harness: string;
  result: GateResult;
}

/** A harness that could not be gated at all, such as one without a case. */
export interface UngatedHarness {
  harness: string;
  error: PawlError;
}

export interface GatedAll {
  change: Affected;
  gated: GatedHarness[];
  ungated: UngatedHarness[];
  /** 0 to 4, as of one gate; where several hold: 2, 1, 4, 3. */
  exitCode: number;
}

/** Gates every harness that the change affects, one after the other; one that cannot be gated stops none of the others. */
export async function gateAffected(
  options: Omit<GateOptions, 'harness'>,
  ports: PipelinePorts,
  onResult: (gated: GatedHarness) => void = () => {},
): Promise<GatedAll> {
  const change = await findAffected({ cwd: ports.cwd, base: options.base });
  const gated: GatedHarness[] = [];
  const ungated: UngatedHarness[] = [];
  for (const { harness } of change.affected) {
    try {
      const result = await gateHarness({ ...options, harness }, ports);
      gated.push({ harness, result });
      onResult({ harness, result });
    } catch (error) {
      if (!(error instanceof PawlError)) throw error;
      ungated.push({ harness, error });
    }
  }
  const codes = gated.map(({ result }) => result.verdict?.exitCode ?? 0);
  return { change, gated, ungated, exitCode: worstOf([...codes, ...ungated.map(() => 2)]) };
}

const WORST_FIRST = [130, 143, 2, 1, 4, 3];

export function worstOf(codes: readonly number[]): number {
  return WORST_FIRST.find((code) => codes.includes(code)) ?? 0;
}
