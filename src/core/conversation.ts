import { z } from 'zod';
import type { Json, JsonObject } from './json.ts';

const json: z.ZodType<Json> = z.json() as z.ZodType<Json>;

export const conversationCallSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  args: (z.record(z.string(), json) as z.ZodType<JsonObject>)
    .nullable()
    .describe('null when what the model wrote cannot be read as an object'),
  raw: z.string().optional().describe('what the model wrote, kept only when it could not be read'),
});

/**
 * One message. `calls` stand only on assistant messages (and on user messages where users have tools, as in τ²-bench);
 * `callId` and `failed` only on tool messages: which call it answers, and whether the trace marks it as an error.
 */
export const conversationMessageSchema = z.strictObject({
  role: z.enum(['system', 'user', 'assistant', 'tool']),
  content: z.string().describe('empty when there are only calls'),
  calls: z.array(conversationCallSchema).optional(),
  callId: z.string().optional(),
  failed: z.boolean().optional(),
  at: z.string().optional().describe('ISO 8601'),
  by: z.enum(['agent', 'human']).optional().describe('who wrote an assistant message; default: the agent'),
});

/** A tool as the trace or the harness describes it. */
export const conversationToolSchema = z.strictObject({
  name: z.string(),
  description: z.string().optional(),
  parameters: (z.record(z.string(), json) as z.ZodType<JsonObject>).optional().describe('JSON Schema'),
  readOnly: z.boolean().optional().describe('it changes nothing'),
  handsOff: z.boolean().optional().describe('it passes the conversation to a person'),
  guessed: z.boolean().optional().describe('readOnly and handsOff were guessed from the name'),
});

/** One production conversation as it is stored: redacted, in one form whatever the trace's format was. */
export const conversationSchema = z.strictObject({
  id: z.string().min(1),
  harness: z.string().describe('name of the harness whose traffic it is'),
  messages: z.array(conversationMessageSchema),
  tools: z.array(conversationToolSchema).default([]),
  startedAt: z.string().nullable().describe('ISO 8601, or null when the trace has no times'),
  endedAt: z.string().nullable(),
  user: z.string().nullable().describe('a stable placeholder, never the name itself'),
  version: z.string().nullable().describe('of the harness, as the trace names it'),
  model: z.string().nullable(),
  task: z.string().nullable().describe('what several conversations share when they are the same request'),
  outcome: z
    .enum(['success', 'failure'])
    .nullable()
    .describe('known for sure, from the trace or a person; null when nobody knows'),
  proxies: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .default({})
    .describe('thumbs, CSAT, length: shown, never a target'),
  source: z.strictObject({
    format: z.string(),
    version: z.string().nullable(),
    file: z.string(),
    record: z.int().min(0).describe('which record of the file, from 1; 0 when it is made of several'),
  }),
});

export type ConversationCall = z.infer<typeof conversationCallSchema>;
export type ConversationMessage = z.infer<typeof conversationMessageSchema>;
export type ConversationTool = z.infer<typeof conversationToolSchema>;
export type Conversation = z.infer<typeof conversationSchema>;
