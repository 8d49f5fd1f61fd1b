import { z } from 'zod';
import type { Tool } from './tool.ts';

export const LAYERS = ['prompt', 'tool', 'workflow', 'context', 'memory', 'eval', 'model'] as const;
export type Layer = (typeof LAYERS)[number];

const globs = z.union([z.string().min(1), z.array(z.string().min(1))]).transform((value) => [value].flat());

const commandLine = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value) => (typeof value === 'string' ? value.trim().split(/\s+/) : value));

/** An agent of the user's own, and how it is reached: exactly one of `command`, `url` and `module`. */
export const ownAgentSchema = z
  .strictObject({
    mount: z
      .enum(['step', 'loop', 'proxy'])
      .describe(
        'step: it answers one turn; loop: it owns its loop and gets its tools from PAWL_TOOLS_URL; proxy: unchanged code, pawl stands in for OPENAI_BASE_URL',
      ),
    command: commandLine
      .optional()
      .describe('started in the folder of the harness, without a shell; a list where an argument has spaces'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('a server that runs already (step, loop)'),
    module: z
      .string()
      .regex(/^[^#]+#[^#]+$/, 'must be written file.ts#export')
      .optional()
      .describe('a function of the turn (step)'),
    setup: commandLine.optional().describe('run once in each version of the harness before its first trial'),
    env: z.array(z.string().min(1)).default([]).describe('environment variables that it may see'),
    timeout_seconds: z
      .number()
      .gt(0)
      .default(120)
      .describe('of a trial, without the time that the model takes; above it the trial is failed'),
    deterministic: z
      .boolean()
      .default(false)
      .describe('the same answers of the model always give the same transcript; checked'),
  })
  .check((context) => {
    const { mount, command, url, module } = context.value;
    const given = Object.entries({ command, url, module }).filter(([, value]) => value !== undefined);
    const allowed = { step: ['command', 'url', 'module'], loop: ['command', 'url'], proxy: ['command'] }[
      mount
    ];
    if (given.length === 1 && allowed.includes(given[0]![0])) return;
    const got = given.map(([key]) => key).join(' and ') || 'none';
    const message = `mount: ${mount} takes exactly one of ${allowed.join(', ')}; got ${got}`;
    context.issues.push({ code: 'custom', message, input: context.value });
  });

/** harness.yaml: the name, the files of each layer (globs, relative to harness.yaml, inside the git root) and the agent. */
export const harnessFileSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]*$/i, 'must be a plain word: letters, digits, ".", "_" and "-"'),
  prompt: z.string().min(1).default('prompt.md').describe('the system prompt, a template'),
  tools: globs.default(['tools/*.yaml']),
  workflow: z.string().default('workflow.yaml'),
  context: globs.default(['context/**/*.md']),
  memory: z.string().default('memory.yaml'),
  code: globs.default([]).describe('files of the agent or of tool handlers; they count as workflow'),
  vars: z.record(z.string(), z.string()).default({}).describe('values for {{name}} in the prompt'),
  agent: z.union([z.literal('builtin'), ownAgentSchema]).default('builtin'),
});

export const guardSchema = z.strictObject({
  tool: z.string().describe('the tool whose call is guarded'),
  requires: z.string().optional().describe('a tool that must have answered before in this conversation'),
  unless_said: z.string().optional().describe('a regular expression that some user message must match'),
  action: z
    .enum(['refuse', 'hand_off'])
    .default('refuse')
    .describe('refuse: the agent gets `say` as a tool error; hand_off: the conversation ends there'),
  say: z.string().default('This is not allowed yet.'),
});

export const routeSchema = z.strictObject({
  when: z.string().describe('a regular expression on the last user message'),
  add: z.string().optional().describe('text added to the system prompt'),
  tools: z.array(z.string()).optional().describe('only these tools are offered'),
});

export const workflowSchema = z.strictObject({
  steps: z.array(z.string()).default([]).describe('what the agent does in order; {{steps}} in the prompt'),
  routes: z.array(routeSchema).default([]).describe('the first that matches is taken'),
  guards: z.array(guardSchema).default([]),
  hand_off: z.array(z.string()).default([]).describe('tools that pass the conversation to a person'),
  tool_protocol: z.enum(['native', 'pythonic', 'json']).default('native'),
  retrieval: z
    .strictObject({ top: z.int().min(0).max(50).default(3), min_score: z.number().min(0).default(0) })
    .default({ top: 3, min_score: 0 }),
  limits: z.strictObject({ steps: z.int().min(1).max(100).default(10) }).default({ steps: 10 }),
});

export const memorySchema = z.strictObject({
  remember: z.array(z.string()).default([]).describe('what is worth keeping'),
  scope: z.enum(['user', 'team', 'none']).default('user'),
  days: z.int().min(1).optional().describe('how long an entry is kept'),
  max_entries: z.int().min(0).default(20).describe('how many entries {{memory}} shows, newest last'),
});

export type OwnAgent = z.infer<typeof ownAgentSchema>;
export type HarnessFile = z.infer<typeof harnessFileSchema>;
export type Workflow = z.infer<typeof workflowSchema>;
export type MemoryPolicy = z.infer<typeof memorySchema>;
export type ToolProtocol = Workflow['tool_protocol'];

/** A document for retrieval: a Markdown file with its front matter. */
export interface ContextDocument {
  path: string;
  title: string;
  questions: string[];
  text: string;
}

/** A file of a harness version; `text` is canonical (LF, no byte order mark, one newline at the end). */
export interface HarnessSource {
  path: string;
  layer: Layer;
  text: string;
}

/** One version of a harness, loaded and validated. */
export interface Harness {
  name: string;
  /** Folder of harness.yaml, relative to the project root, with `/`. */
  dir: string;
  /** SHA-256 over harness.yaml and all the files that it names, as canonical text. */
  hash: string;
  sources: HarnessSource[];
  prompt: { path: string; text: string };
  tools: Tool[];
  workflow: Workflow;
  documents: ContextDocument[];
  memory: MemoryPolicy;
  vars: Record<string, string>;
  agent: 'builtin' | OwnAgent;
}
