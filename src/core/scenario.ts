import { z } from 'zod';
import { LAYERS } from './harness.ts';
import type { Json } from './json.ts';
import { factsSchema, patienceSchema, STYLES, turnsSchema } from './simulate.ts';

const weight = z.number().gt(0).default(1);
const clock = z
  .string()
  .optional()
  .describe('the clock that prompt and tools see; default: when it is written');

/** One user who comes with the matter of a scenario. `{{name}}` stands for one of its facts. */
export const scenarioUserSchema = z.strictObject({
  says: z.string().min(1).describe('the opening message'),
  variants: z.array(z.string().min(1)).default([]).describe('other ways to say it; drawn as openings too'),
  weight: weight.describe('how often this user is drawn, against the others of the scenario'),
  facts: factsSchema.default({}).describe('what the user knows and tells when asked, by name'),
  knows: factsSchema.default({}).describe('what only the goal check knows, by name'),
  style: z.enum(STYLES).default('plain'),
  patience: patienceSchema.default(4),
  turns: turnsSchema.default(12),
  memory: z.array(z.string()).default([]).describe("entries of the user's memory"),
  at: clock,
});

/** What some of the traffic comes for: a file below `evals/<harness>/scenarios/`. */
export const scenarioSchema = z.strictObject({
  intent: z
    .string()
    .regex(/^[^/\s]+(?:\/[^/\s]+){0,2}$/, 'must be a path of one to three levels: domain/topic/intent')
    .describe('path of the true intent'),
  weight: weight.describe('share of traffic, against the other scenarios'),
  goal: z.string().min(1).describe('what the user wants, in words'),
  expect: z
    .array(z.record(z.string(), z.json() as z.ZodType<Json>))
    .min(1)
    .describe('the goal check: expectations as in a case, on the whole conversation and what it left behind'),
  weakness: z
    .strictObject({ layer: z.enum(LAYERS), cause: z.string().min(1) })
    .optional()
    .describe('what makes it fail under the harness that is known; for measurement only'),
  at: clock,
  users: z.array(scenarioUserSchema).min(1),
});

export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type Weakness = NonNullable<ScenarioFile['weakness']>;
