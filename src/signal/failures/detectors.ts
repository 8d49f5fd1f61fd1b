import type { FailureKind } from '../../core/failure.ts';
import { abandoned } from './abandoned.ts';
import { askedAgain } from './asked-again.ts';
import { badArguments } from './bad-arguments.ts';
import { corrected } from './corrected.ts';
import { coverageGap } from './coverage-gap.ts';
import type { Detector } from './detector.ts';
import { emptyPromise } from './empty-promise.ts';
import { notAnswered } from './not-answered.ts';
import { refusedHandOff } from './refused-hand-off.ts';
import { repeatedCall } from './repeated-call.ts';
import { ruleIgnored } from './rule-ignored.ts';
import { schemaDrift } from './schema-drift.ts';
import { stepLoop } from './step-loop.ts';
import { toolError } from './tool-error.ts';
import { ungrounded } from './ungrounded.ts';
import { unknownTool } from './unknown-tool.ts';
import { untriedHandOff } from './untried-hand-off.ts';

/** Every detector by the kind of failure that it finds. */
export const detectors: ReadonlyMap<FailureKind, Detector> = new Map(
  [
    toolError,
    badArguments,
    unknownTool,
    schemaDrift,
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
