import { z } from 'zod';
import type { Json, JsonObject } from './json.ts';
import type { Place } from './place.ts';
import { type Simulate, simulateSchema } from './simulate.ts';
import { type Tool, toolSchema } from './tool.ts';

const json: z.ZodType<Json> = z.json() as z.ZodType<Json>;
const args = z.record(z.string(), json) as z.ZodType<JsonObject>;

const answered = {
  returns: json.optional().describe('what the tool answers'),
  throws: z.string().optional().describe('the error that it answers with'),
  version: z
    .union([z.string(), z.number()])
    .optional()
    .describe('of the tool when the answer was recorded; where the tool has another one now, it is stale'),
};

export const givenSchema = z.union([
  z.strictObject({ user: z.string() }),
  z.strictObject({ assistant: z.string() }),
  z.strictObject({ call: z.string(), with: args.default({}), ...answered }),
]);

/** What a tool answers to a call: by name and arguments; without `with`, to any arguments. */
export const replaySchema = z.strictObject({
  call: z.string(),
  with: args.optional(),
  ...answered,
  times: z
    .int()
    .min(1)
    .optional()
    .describe('how many calls it answers; a read-only tool may use it twice anyway'),
});

const statusSchema = z.union([
  z.enum(['active', 'retired']),
  z.strictObject({ quarantined: z.strictObject({ until: z.iso.date(), why: z.string().min(1) }) }),
]);

const originSchema = z
  .object({ draftedBy: z.string().optional().describe('the model that drafted its title and expectations') })
  .catchall(json) as z.ZodType<JsonObject>;

/**
 * A case as it stands in a file. `expect` holds one entry an expectation: its name as a key, its options beside it;
 * each scorer checks its own.
 */
export const caseSchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('default: the path below evals/<harness> without extension, #n for the n-th document'),
  title: z.string().optional(),
  origin: originSchema.optional().describe('where it comes from'),
  tools: z.array(toolSchema).optional().describe('tools mounted for this conversation only'),
  memory: z.array(z.string()).optional().describe("entries of the user's memory"),
  at: z.string().optional().describe('the clock that prompt and tools see, ISO 8601'),
  given: z
    .array(givenSchema)
    .default([])
    .describe('the conversation up to the turn that is judged; with simulate.says it may be absent'),
  simulate: simulateSchema.optional().describe('a user that talks on until its goal is reached or it leaves'),
  replay: z.array(replaySchema).optional().describe('what tools answer from here on'),
  ends: z.enum(['speech', 'step']).default('speech'),
  expect: z.array(z.record(z.string(), json)).min(1),
  critical: z.boolean().default(false),
  draft: z.boolean().default(false),
  sealed: z.boolean().default(false),
  status: statusSchema.default('active'),
  tags: z.array(z.string()).default([]),
});

export type Given = z.infer<typeof givenSchema>;
export type Replay = z.infer<typeof replaySchema>;
export type CaseStatus = z.infer<typeof statusSchema>;

/** One expectation: `name` picks the scorer, `value` and the options beside it are the scorer's own. */
export interface Expectation {
  name: string;
  value: Json;
  options: JsonObject;
}

/** One eval case, ready to run. */
export interface Case {
  id: string;
  /** Folder below evals/<harness>: one to three segments. */
  path: string;
  title: string;
  origin: JsonObject | undefined;
  tools: Tool[];
  memory: string[];
  at: string | undefined;
  given: Given[];
  simulate?: Simulate | undefined;
  replay: Replay[];
  ends: 'speech' | 'step';
  expect: Expectation[];
  critical: boolean;
  draft: boolean;
  sealed: boolean;
  status: CaseStatus;
  tags: string[];
  place: Place;
}

/** What a trial of the case depends on: part of every trial key. */
export function caseInput(item: Case): unknown {
  const { tools, memory, at, given, simulate, replay, ends } = item;
  return { tools, memory, at, given, simulate, replay, ends };
}

/** An intent as the suite knows it: a stable id, its path, its label, its topic and its share of traffic. */
export interface Intent {
  id: string;
  path: string;
  label: string;
  /** Path of the topic it belongs to: the first two segments of three, the first of two, itself if alone. */
  topic: string;
  /** Share of traffic in 0–1, or undefined when nobody measured it. */
  share: number | undefined;
  /** From cluster.yaml: allowed loss in points of pass rate; undefined = the gate's. */
  margin: number | undefined;
}

/** What a tool answers in general, for calls that a case does not answer itself. */
export type Fixtures = Record<string, Replay[]>;

/** All cases of a harness, the intents they belong to, and the fixtures. */
export interface Suite {
  harness: string;
  cases: Case[];
  intents: Intent[];
  fixtures: Fixtures;
  /** Canonical hash of each case without title, origin and tags, by case id; and of fixtures and taxonomy. */
  hash: string;
}
