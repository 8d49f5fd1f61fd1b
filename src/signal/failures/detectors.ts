import type { FailureKind } from '../../core/failure.ts';
import { abandoned } from './abandoned.ts';
import { badArguments } from './bad-arguments.ts';
import { coverageGap, emptyPromise, ruleIgnored, ungrounded } from './claims.ts';
import type { Detector } from './detector.ts';
import { refusedHandOff, untriedHandOff } from './hand-offs.ts';
import { repeatedCall } from './repeated-call.ts';
import { stepLoop } from './step-loop.ts';
import { toolError } from './tool-error.ts';
import { unknownTool } from './unknown-tool.ts';
import { askedAgain, corrected, notAnswered } from './user-turns.ts';

/** Every detector by the kind of failure that it finds. */
export const detectors: ReadonlyMap<FailureKind, Detector> = new Map(
  [
    toolError,
    badArguments,
    unknownTool,
    repeatedCall,
    stepLoop,
    untriedHandOff,
    refusedHandOff,
    askedAgain,
    notAnswered,
    corrected,
    ungrounded,
    coverageGap,
    ruleIgnored,
    emptyPromise,
    abandoned,
  ].map((detector) => [detector.kind, detector]),
);
