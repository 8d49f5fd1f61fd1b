import type { Case, Expectation, Fixtures } from '../../core/case.ts';
import type { Conversation } from '../../core/conversation.ts';
import { canonicalJson, type JsonObject } from '../../core/json.ts';
import { clip } from '../../core/text.ts';
import type { ToolCodes } from '../../core/tool-code.ts';
import { scorers } from '../../scorers/scorers.ts';
import { judgeTalk } from '../judge-talk.ts';
import { badArguments } from '../lints/bad-arguments.ts';
import { cannotBeMet } from '../lints/cannot-be-met.ts';
import { cannotFail } from '../lints/cannot-fail.ts';
import type { LintInput } from '../lints/lint.ts';
import { missingAnswer } from '../lints/missing-answer.ts';
import { passesOnNothing } from '../lints/passes-on-nothing.ts';
import { unknownTool } from '../lints/unknown-tool.ts';
import { parseExpectation } from '../parse-case.ts';
import { exclude } from './exclude.ts';
import { ALLOWED } from './question.ts';

/** An expectation of the model that does not get into the case. */
export interface Dropped {
  expectation: JsonObject;
  why: string;
}

export interface MergeInput {
  /** The case as evidence has it. */
  item: Case;
  /** Its `expect` as it stands in the file; all of it stays. */
  evidence: readonly JsonObject[];
  wanted: readonly JsonObject[];
  /** Of the same task, and known to have succeeded. */
  sibling: Conversation | null;
  harness: LintInput['harness'];
  fixtures: Fixtures;
  codes: ToolCodes;
}

interface Candidate {
  entry: JsonObject;
  expectation: Expectation;
}

/** Evidence, and beside it what the model expects and nothing speaks against. */
export async function mergeExpectations(
  input: MergeInput,
): Promise<{ expect: JsonObject[]; added: number; dropped: Dropped[] }> {
  const dropped: Dropped[] = [];
  let kept: Candidate[] = [];
  const seen = new Set(input.evidence.map(canonicalJson));
  for (const entry of input.wanted) {
    // What evidence has already is neither added nor dropped.
    if (seen.has(canonicalJson(entry))) continue;
    seen.add(canonicalJson(entry));
    const read = readEntry(entry);
    const why = 'why' in read ? read.why : await objection(read, kept, input);
    if (why !== undefined) dropped.push({ expectation: entry, why });
    else if ('expectation' in read) kept.push(read);
  }
  if (await passes(caseOf(input, kept), input)) {
    const idle = await Promise.all(
      kept.map(({ expectation }) => passes({ ...input.item, expect: [expectation] }, input)),
    );
    const why = 'an agent that says and does nothing passes it, and nothing in the case expects more';
    dropped.push(...kept.filter((_, at) => idle[at]).map(({ entry }) => ({ expectation: entry, why })));
    kept = kept.filter((_, at) => !idle[at]);
  }
  return { expect: [...input.evidence, ...kept.map(({ entry }) => entry)], added: kept.length, dropped };
}

function readEntry(entry: JsonObject): Candidate | { why: string } {
  const name = Object.keys(entry).find((key) => scorers.has(key)) ?? '';
  if (!Object.hasOwn(ALLOWED, name))
    return { why: `a model may not expect ${name}; it may: ${Object.keys(ALLOWED).join(', ')}` };
  if ('at_least' in entry) return { why: 'a model may not say from which score on it passes' };
  const parsed = parseExpectation(entry, () => ({ file: 'answer' }));
  if ('problems' in parsed) return { why: parsed.problems.map(({ message }) => message).join(' ') };
  return { entry, expectation: parsed.expectation };
}

/** What speaks against one expectation beside evidence and those kept before it. */
async function objection(
  candidate: Candidate,
  kept: readonly Candidate[],
  input: MergeInput,
): Promise<string | undefined> {
  const { tools, workflow } = input.harness;
  const before = new Set(await findings(caseOf(input, kept), input));
  const fresh = (await findings(caseOf(input, [...kept, candidate]), input)).filter(
    (text) => !before.has(text),
  );
  if (fresh[0] !== undefined) return clip(fresh[0], 400);
  if (await exclude([candidate.expectation], input.item, tools, workflow.hand_off))
    return 'it contradicts the evidence';
  const alone = { ...input.item, expect: [candidate.expectation] };
  if (input.sibling && (await judgeTalk(alone, input.sibling))?.outcome === 'fail')
    return 'it contradicts the evidence: the conversation that succeeded fails it';
  return undefined;
}

const LINTS = [unknownTool, badArguments, cannotFail, cannotBeMet, missingAnswer];

async function findings(item: Case, input: MergeInput): Promise<string[]> {
  const found = await Promise.all(LINTS.map((lint) => lint.find(lintInput(item, input))));
  return found.flat().map(({ text }) => text);
}

async function passes(item: Case, input: MergeInput): Promise<boolean> {
  return (await passesOnNothing.find(lintInput(item, input))).length > 0;
}

function caseOf({ item }: MergeInput, kept: readonly Candidate[]): Case {
  return { ...item, expect: [...item.expect, ...kept.map(({ expectation }) => expectation)] };
}

function lintInput(item: Case, { harness, fixtures, codes }: MergeInput): LintInput {
  const suite = { harness: '', cases: [item], intents: [], fixtures, hash: '' };
  return { suite, cases: [item], harness, dir: '', today: '', ignored: new Set(), codes, personal: () => [] };
}
