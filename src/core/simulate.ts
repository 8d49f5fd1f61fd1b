import { z } from 'zod';

export const STYLES = ['plain', 'terse', 'polite', 'chatty', 'cross'] as const;
export type Style = (typeof STYLES)[number];

export const factSchema = z.union([z.string(), z.number(), z.boolean()]);
export const factsSchema = z.record(z.string().min(1), factSchema);

export const patienceSchema = z.int().min(1).max(20);
export const turnsSchema = z.int().min(1).max(50);

/** A user that talks on, as it stands in a case. */
export const simulateSchema = z.strictObject({
  says: z
    .string()
    .min(1)
    .optional()
    .describe('the opening message; may be absent when `given` ends with one'),
  goal: z.string().min(1).describe('what the user wants, in words, for a model and for reports'),
  facts: factsSchema.default({}).describe('what the user knows and tells when asked, by name'),
  style: z.enum(STYLES).default('plain').describe('how the user writes'),
  patience: patienceSchema.default(4).describe('turns of the agent that do not help until the user gives up'),
  turns: turnsSchema.default(12).describe('messages of the user at most, the opening among them'),
});

export type Fact = z.infer<typeof factSchema>;
export type Facts = z.infer<typeof factsSchema>;

/** The user of a case; its opening message stands at the end of `given`. */
export interface Simulate {
  goal: string;
  facts: Facts;
  style: Style;
  patience: number;
  turns: number;
  /** Other ways to say the opening message, for users of scenarios. */
  variants?: string[];
}
