import type { ProfileName } from '../core/config.ts';
import type { Mask } from '../core/mask.ts';
import type { VerdictFile } from '../core/verdict.ts';
import type { GatePlan } from './gate-plan.ts';

/** What a caller of the gate may choose; everything else comes from the config of the base. */
export interface GateOptions {
  /** Name of the harness; may be left out where there is only one. */
  harness?: string | undefined;
  /** Git ref to compare the work tree with; default: the merge base with the default branch. */
  base?: string | undefined;
  /** Two folders to compare instead of a git ref. */
  baseline?: string | undefined;
  candidate?: string | undefined;
  /** `A=B`: the same harness on model B instead of model A. */
  swap?: string | undefined;
  /** Only these model ids. */
  models?: readonly string[] | undefined;
  profile?: ProfileName | undefined;
  /** What the edit is for; default: the first line of its commit. */
  why?: string | undefined;
  /** Case ids or intents that the edit is meant to mend. */
  targets?: readonly string[] | undefined;
  requireTarget?: boolean | undefined;
  /** Digest of the suite changes that a person accepts. */
  acceptSuiteChange?: string | undefined;
  failFast?: boolean | undefined;
  concurrency?: number | undefined;
  budget?:
    | { calls?: number | undefined; cost?: number | undefined; minutes?: number | undefined }
    | undefined;
  advisory?: boolean | undefined;
  /** Stop after the plan. */
  dryRun?: boolean | undefined;
  /** Names of the report formats to write. */
  reports?: readonly string[] | undefined;
  /** Only cases whose id or intent begins with one of these. */
  only?: readonly string[] | undefined;
  /** No base: the work tree alone. */
  workTreeOnly?: boolean | undefined;
  /** With `workTreeOnly`: the harness as the base has it, where there is one. */
  baseHarness?: boolean | undefined;
  /** Drafts are run like any other case. */
  drafts?: boolean | undefined;
}

export interface RunOptions {
  harness?: string | undefined;
  models?: readonly string[] | undefined;
  /** Trials of each case on each model. */
  trials?: number | undefined;
  /** Only cases whose id or intent starts with one of these. */
  only?: readonly string[] | undefined;
  concurrency?: number | undefined;
  budget?: GateOptions['budget'];
  dryRun?: boolean | undefined;
  reports?: readonly string[] | undefined;
}

export interface Progress {
  phase: 'baseline' | 'gate' | 'anchor' | 'check' | 'run' | 'simulate';
  done: number;
  asked: number;
  calls: number;
  costUsd: number;
  held: number;
  regressed: number;
  undecided: number;
}

/** All that the stages need from outside, handed in by the caller. */
export interface PipelinePorts {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  now: () => number;
  signal?: AbortSignal | undefined;
  /** The command as typed, for the report. */
  command: string;
  onPlan?: (plan: GatePlan) => void;
  onProgress?: (progress: Progress) => void;
  /** What answers of models are masked by. */
  mask?: Mask | undefined;
  /** On the monotonic clock, in milliseconds: after it no provider is waited for. */
  deadline?: (() => number) | undefined;
  /** No model can be asked: only what is stored counts. */
  offline?: boolean | undefined;
  /** How the run goes about it, for those who asked. */
  onVerbose?: ((text: string) => void) | undefined;
}

export interface GateResult {
  /** null after a dry run. */
  verdict: VerdictFile | null;
  plan: GatePlan;
  /** Paths of the reports written, relative to the project root. */
  files: string[];
}
