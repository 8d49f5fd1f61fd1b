import type { ProfileName } from '../core/config.ts';

export interface GateSettings {
  /** The loss of pass rate to be ruled out, 0–1. */
  delta: number;
  alpha: number;
  alphaRegressed: number;
  certify: 'topic' | 'intent';
  failFast: boolean;
  /** Candidate trials of a cell at most; at least six rounds are always allowed. */
  maxTrials: number;
  maxRounds: number;
}

const COMMON = {
  alpha: 0.05,
  alphaRegressed: 0.025,
  failFast: true,
  maxTrials: 3000,
  maxRounds: 160,
} as const;

const profiles: Readonly<Record<ProfileName, GateSettings>> = {
  quick: { ...COMMON, delta: 0.1, certify: 'topic' },
  standard: { ...COMMON, delta: 0.05, certify: 'intent' },
  strict: { ...COMMON, delta: 0.03, certify: 'intent' },
};

export function profileSettings(name: ProfileName): GateSettings {
  return profiles[name];
}
