import { z } from 'zod';

const jsonSchema = z.record(z.string(), z.unknown());

/** Who answers a call of the tool when neither the case nor a fixture does. */
export const toolRunSchema = z.union([
  z.literal('replay').describe('only recordings: the case, then the fixtures'),
  z.strictObject({ module: z.string().regex(/^[^#]+#[^#]+$/, 'must be written file.ts#export') }),
]);

/** One tool of a harness, or one that a case mounts for itself. */
export const toolSchema = z.strictObject({
  name: z.string().min(1).describe('the name that the model calls'),
  description: z.string().default('').describe('what the model reads about it'),
  parameters: jsonSchema.default({ type: 'object', properties: {} }).describe('JSON Schema of its arguments'),
  annotations: z
    .strictObject({
      title: z.string().optional(),
      readOnlyHint: z.boolean().optional().describe('it changes nothing'),
      destructiveHint: z.boolean().optional(),
      idempotentHint: z.boolean().optional(),
      openWorldHint: z.boolean().optional(),
    })
    .default({})
    .describe('as in the Model Context Protocol'),
  run: toolRunSchema.default('replay'),
});

export type Tool = z.infer<typeof toolSchema>;

/** The name sent where native tool calling takes only `[A-Za-z0-9_-]`. */
export function wireName(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, '_');
}

/** The tool that a model means by a name: the same name, or the one with the same wire name. */
export function findTool(tools: readonly Tool[], name: string): Tool | undefined {
  return (
    tools.find((tool) => tool.name === name) ?? tools.find((tool) => wireName(tool.name) === wireName(name))
  );
}
