import { z } from 'zod';

export const PROVIDERS = ['openai', 'recorded', 'reference', 'promptfoo'] as const;
export const PROFILES = ['quick', 'standard', 'strict'] as const;

export const modelSchema = z.strictObject({
  id: z.string().min(1).describe('the name used in reports, cases and --model'),
  provider: z.enum(PROVIDERS),
  model: z
    .string()
    .optional()
    .describe("the provider's own name of the model; default: id without `reference/`"),
  baseURL: z.url({ protocol: /^https?$/ }).optional(),
  apiKeyEnv: z.string().optional().describe('the environment variable that holds the key'),
  parameters: z
    .record(z.string(), z.json())
    .default({})
    .describe('sent with every request: temperature, max_tokens…'),
  price: z
    .strictObject({ input: z.number().min(0), output: z.number().min(0) })
    .optional()
    .describe('US dollars per million tokens'),
  deterministic: z
    .boolean()
    .optional()
    .describe('the same request always gets the same answer; checked unless the provider says so itself'),
  role: z
    .enum(['required', 'shadow', 'judge', 'user'])
    .default('required')
    .describe(
      'a shadow model is run and shown but cannot block; a judge only judges and a user only plays users: neither is run',
    ),
  recordings: z.string().optional().describe('folder to replay from (provider: recorded), or to record to'),
  concurrency: z.int().min(1).max(1000).optional(),
});

export const gateSchema = z.strictObject({
  profile: z.enum(PROFILES).default('quick'),
  delta: z
    .number()
    .gt(0)
    .lt(1)
    .optional()
    .describe('the loss of pass rate that must be ruled out, 0–1; default by profile'),
  alpha: z.number().gt(0).lt(0.5).default(0.05).describe('chance of letting a loss of delta through'),
  alphaRegressed: z
    .number()
    .gt(0)
    .lt(0.5)
    .default(0.025)
    .describe('chance of calling an unchanged suite regressed'),
  certify: z.enum(['topic', 'intent']).optional(),
  budget: z
    .strictObject({
      calls: z.int().min(1).optional(),
      cost: z.number().gt(0).optional().describe('US dollars'),
      minutes: z.number().gt(0).optional().describe('wall time'),
    })
    .default({}),
  coverage: z
    .strictObject({ min: z.number().min(0).max(1), mode: z.enum(['warn', 'block']).default('warn') })
    .optional()
    .describe('share of traffic that the suite must see'),
  limits: z
    .record(
      z.string(),
      z.strictObject({
        costPerCase: z.number().gt(0).optional().describe('US dollars of a trial on average'),
        p95LatencyMs: z.number().gt(0).optional(),
      }),
    )
    .default({})
    .describe('by model id: what a candidate may cost and take; above it is blocked'),
  trust: z.enum(['same-repo', 'none']).default('same-repo'),
  mode: z.enum(['enforce', 'advisory']).default('enforce'),
  undecided: z.enum(['block', 'neutral']).default('block'),
  failFast: z.boolean().default(true),
  baselineDays: z.number().gt(0).default(7).describe('age above which baseline trials are checked for drift'),
});

export const ENCODERS = ['builtin', 'openai'] as const;

export const encoderSchema = z.strictObject({
  provider: z
    .enum(ENCODERS)
    .default('builtin')
    .describe('builtin: English, offline; openai: any OpenAI-compatible embeddings endpoint'),
  model: z.string().optional().describe("the endpoint's name of the model"),
  baseURL: z.url({ protocol: /^https?$/ }).optional(),
  apiKeyEnv: z.string().optional().describe('the environment variable that holds the key'),
  workers: z.int().min(1).max(64).optional().describe('threads of the built-in encoder; default: one a core'),
});

const path = z.string().min(1).optional();

/** Where a team's traces keep what a format has no place for. */
export const ingestSchema = z.strictObject({
  fields: z
    .strictObject({ conversation: path, user: path, version: path, model: path, outcome: path, task: path })
    .default({})
    .describe('paths into a record or its attributes, as `metadata.chat_id`'),
});

export const signalSchema = z.strictObject({
  tools: z
    .record(
      z.string(),
      z.strictObject({ readOnly: z.boolean().optional(), handsOff: z.boolean().optional() }),
    )
    .default({})
    .describe('by name: whether a tool changes nothing, and whether it passes the conversation to a person'),
});

export const intentsSchema = z.strictObject({
  model: z.string().optional().describe('the model of the config that writes summaries and labels'),
  summarise: z
    .enum(['off', 'model'])
    .default('off')
    .describe('cluster what users wrote, or a one-line summary of it by a model'),
  labels: z.enum(['terms', 'model']).default('terms').describe('who names new intents'),
});

export const releaseSchema = z.strictObject({
  mode: z
    .enum(['merge', 'explicit'])
    .default('merge')
    .describe('merge: what is on the default branch is live; explicit: what pawl promote has promoted'),
});

export const simulateConfigSchema = z.strictObject({
  model: z
    .string()
    .optional()
    .describe('id of the model of `models` that plays simulated users; default: the scripted engine'),
});

export const configSchema = z.strictObject({
  models: z.array(modelSchema).min(1),
  harnesses: z.string().default('harnesses').describe('folder of the harnesses'),
  evals: z.string().default('evals').describe('folder of the suites'),
  gate: gateSchema.prefault({}),
  encoder: encoderSchema.prefault({}).describe('turns texts into vectors, for intents'),
  limits: z
    .strictObject({
      concurrency: z.int().min(1).max(1000).optional().describe('requests in flight per endpoint'),
      requestSeconds: z.number().gt(0).default(120).describe('until an answer begins'),
      idleSeconds: z.number().gt(0).default(30).describe('from the beginning of an answer to its end'),
      retries: z.int().min(0).max(20).default(5),
      trialSteps: z.int().min(1).max(100).optional(),
      agents: z.int().min(1).max(256).default(8).describe("processes of an agent of the user's own at once"),
    })
    .prefault({}),
  judge: z
    .strictObject({
      model: z.string().describe('id of a model of `models`'),
      certificates: z.string().default('judges').describe('folder of what `pawl judge check` measured'),
    })
    .optional()
    .describe('the model behind `judge` expectations'),
  promptfoo: z
    .strictObject({
      code: z
        .boolean()
        .default(false)
        .describe('promptfoo assertions of cases may execute: javascript, python, templates, files'),
      env: z.array(z.string().min(1)).default([]).describe('environment variables that promptfoo may see'),
      timeoutSeconds: z.number().gt(0).max(3600).default(60).describe('of one assertion'),
    })
    .prefault({})
    .describe('`promptfoo` expectations'),
  simulate: simulateConfigSchema.prefault({}),
  ingest: ingestSchema.prefault({}),
  signal: signalSchema.prefault({}),
  intents: intentsSchema.prefault({}),
  release: releaseSchema.prefault({}),
  store: z.string().default('.pawl/pawl.db').describe('file of the embedded store'),
  reports: z.string().default('reports').describe('folder that reports are written to'),
});

/** What a person writes in pawl.config.ts. */
export type UserConfig = z.input<typeof configSchema>;
export type Config = z.infer<typeof configSchema>;
export type ModelConfig = Config['models'][number];
export type EncoderConfig = Config['encoder'];
export type GateConfig = Config['gate'];
export type ProfileName = (typeof PROFILES)[number];

/** Gives a config its type; returns it as it is. */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}
