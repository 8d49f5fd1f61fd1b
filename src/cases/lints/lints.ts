import { badArguments } from './bad-arguments.ts';
import { cannotBeMet } from './cannot-be-met.ts';
import { cannotFail } from './cannot-fail.ts';
import { clone } from './clone.ts';
import { contradictingCases } from './contradicting-cases.ts';
import { gitIgnored } from './git-ignored.ts';
import type { Lint } from './lint.ts';
import { missingAnswer } from './missing-answer.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { passesOnNothing } from './passes-on-nothing.ts';
import { personalData } from './personal-data.ts';
import { quarantineOver } from './quarantine-over.ts';
import { sealDueLint } from './seal-due.ts';
import { staleRecording } from './stale-recording.ts';
import { thinIntent } from './thin-intent.ts';
import { unknownTool } from './unknown-tool.ts';

/** Every lint by the name that findings have; a new one is one file and one line. */
export const lints: ReadonlyMap<string, Lint> = new Map([
  ['unknown-tool', unknownTool],
  ['cannot-be-met', cannotBeMet],
  ['bad-arguments', badArguments],
  ['missing-answer', missingAnswer],
  ['stale-recording', staleRecording],
  ['cannot-fail', cannotFail],
  ['passes-on-nothing', passesOnNothing],
  ['contradicting-cases', contradictingCases],
  ['clone', clone],
  ['near-duplicate', nearDuplicate],
  ['personal-data', personalData],
  ['git-ignored', gitIgnored],
  ['quarantine-over', quarantineOver],
  ['thin-intent', thinIntent],
  ['seal-due', sealDueLint],
]);
