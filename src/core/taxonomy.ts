import { z } from 'zod';

/** taxonomy.yaml: intent id → where its cases lie, what it is called, how much traffic it has. */
export const taxonomySchema = z.record(
  z.string(),
  z.strictObject({
    path: z.string().describe('folder below evals/<harness>'),
    label: z.string().optional(),
    parent: z.string().optional(),
    share: z.number().min(0).max(1).optional().describe('share of traffic, 0–1'),
    first_seen: z.string().optional(),
    status: z.enum(['active', 'emergent', 'retired']).default('active'),
    merged: z
      .array(z.string())
      .optional()
      .describe('ids whose traffic counts here since a person merged them'),
    examples: z
      .array(z.string())
      .optional()
      .describe('requests that belong here, written by a person: how an intent is split'),
  }),
);

export type Taxonomy = z.infer<typeof taxonomySchema>;
export type TaxonomyEntry = Taxonomy[string];
