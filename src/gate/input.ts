import type { GateSettings } from './profiles.ts';

/** What a gate compares, fixed before its first round. */
export interface GateInput {
  /** Active base cases: drafts, quarantined, retired and added ones never come here. */
  cases: readonly { id: string; intent: string; critical: boolean }[];
  /** `margin`: the loss of pass rate, 0–1, that a person allows this intent. */
  intents: readonly { id: string; label: string; topic: string; margin?: number }[];
  models: readonly { id: string; role: 'required' | 'shadow'; deterministic: boolean }[];
  settings: GateSettings;
  /** What the candidate is compared with; against the anchor there is no ratchet, no thin and no blind cell. */
  baselineArm: 'baseline' | 'anchor';
  /** Cases, members or not, and intents that the edit is meant to mend. */
  targets: readonly { kind: 'case' | 'intent'; name: string }[];
  /** Both arms are the very same harness and model: round 1 says all there is to say. */
  identical?: boolean;
}
