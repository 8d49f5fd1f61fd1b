import { z } from 'zod';

export const VERDICTS = ['improved', 'held', 'regressed', 'undecided', 'incomplete'] as const;
const count = z.int().min(0);

/** What the gate knows of one cluster on one model, or of a topic on all required models. */
export const cellSchema = z.strictObject({
  level: z.enum(['intent', 'topic']),
  cluster: z.string().describe('intent id, or path of the topic'),
  label: z.string(),
  topic: z.string().describe('path of the topic that it belongs to'),
  model: z
    .string()
    .nullable()
    .describe('model id, `A → B` under --swap, null = all required models (topics)'),
  role: z.enum(['required', 'shadow']),
  certified: z.boolean().describe('promotion needs this cell to be proven non-inferior'),
  thin: z.boolean().describe('fewer than 5 cases: no verdict'),
  blind: z.boolean().describe('fewer than 5 cases that could regress'),
  deterministic: z.boolean(),
  n: count.describe('pairs of trials in a round'),
  canRegress: count.describe('cases that passed at least half of their baseline trials'),
  verdict: z.enum(VERDICTS).nullable(),
  because: z
    .enum([
      'loss',
      'gain',
      'ratchet',
      'proven',
      'budget',
      'cap',
      'stopped',
      'unanswered',
      'provider',
      'thin',
      'open',
    ])
    .describe('what decided the verdict'),
  delta: z.number().describe('the loss of pass rate to be ruled out, 0–1'),
  rounds: count,
  losses: count,
  gains: count,
  ties: count,
  unanswered: count.describe('pairs with an unanswered trial on either side and unequal transcripts'),
  missing: count.describe('trials that a provider failed to give'),
  baseline: z.strictObject({ trials: count, passed: count }).describe('over complete rounds'),
  candidate: z.strictObject({ trials: count, passed: count }),
  evidence: z
    .strictObject({
      ni: z.number(),
      reg: z.number(),
      imp: z.number(),
      niNeeded: z.number(),
      regNeeded: z.number(),
    })
    .nullable()
    .describe(
      'natural logarithms of the e-values and what they had to reach; null when deterministic or thin',
    ),
  trail: z
    .array(z.tuple([z.number(), z.number()]))
    .default([])
    .describe('ni and reg after each round; empty when deterministic or thin'),
  costUsd: z
    .strictObject({ baseline: z.number(), candidate: z.number() })
    .nullable()
    .default(null)
    .describe('of the trials of this cell that were paid for in this series'),
  dropBelow: z
    .number()
    .nullable()
    .describe('certified: the drop is below this, 0–1; null = nothing certified'),
  broken: z.array(z.string()).describe('cases that passed reliably and fail now'),
  fixed: z.array(z.string()),
  newlyFlaky: z.array(z.string()),
  moreCalls: count
    .nullable()
    .describe('trials of the candidate that would likely decide it; null when decided'),
});

export const REASON_KINDS = [
  'regressed',
  'ratchet',
  'undecided',
  'incomplete',
  'suite-change',
  'target',
  'coverage',
  'anchor',
  'limit',
  'blind',
  'no-change',
  'first',
  'nothing-measured',
  'advisory',
] as const;

export const reasonSchema = z.strictObject({
  kind: z.enum(REASON_KINDS),
  cell: z.strictObject({ cluster: z.string(), model: z.string().nullable() }).nullable(),
  text: z.string(),
});

const transcriptView = z.strictObject({
  outcome: z.enum(['pass', 'fail', 'unanswered', 'missing']),
  got: z.array(z.string()).describe('the steps, a line each'),
  reasons: z.array(z.string()).describe('why expectations failed'),
});

/** A case that a reader should look at: what was expected and what either arm did. */
export const caseEvidenceSchema = z.strictObject({
  caseId: z.string(),
  title: z.string(),
  file: z.string(),
  cluster: z.string(),
  model: z.string(),
  change: z.enum(['broken', 'fixed', 'newly-flaky', 'lost', 'gained', 'unanswered', 'still-failing']),
  user: z.string().describe('the last user message'),
  expected: z.array(z.string()),
  baseline: transcriptView,
  candidate: transcriptView,
  strip: z
    .strictObject({ baseline: z.string(), candidate: z.string() })
    .describe('a letter a trial: P, F, U, M'),
  add: z.string().nullable().describe('the replay entry that an unanswered call needs, as YAML'),
});

export const targetSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(['case', 'intent']),
  models: z.array(
    z.strictObject({
      model: z.string(),
      baseline: z.strictObject({ passed: count, trials: count }),
      candidate: z.strictObject({ passed: count, trials: count }),
      state: z.enum(['red-to-green', 'still-red', 'already-green', 'unclear', 'broken']),
    }),
  ),
});

const modelTotals = z.strictObject({
  model: z.string(),
  role: z.enum(['required', 'shadow']),
  baseline: z.strictObject({
    trials: count,
    passed: count,
    costUsd: z.number(),
    p95LatencyMs: z.number().nullable(),
    inputTokens: count,
    outputTokens: count,
  }),
  candidate: z.strictObject({
    trials: count,
    passed: count,
    costUsd: z.number(),
    p95LatencyMs: z.number().nullable(),
    inputTokens: count,
    outputTokens: count,
  }),
  errors: z.record(z.string(), count).describe('provider failures by class'),
  notes: z.array(z.string()).describe('what a person should know about how it answered'),
});

const passes = z.strictObject({ trials: count, passed: count });
const passesByArm = z.strictObject({
  cases: count,
  baseline: passes.nullable().describe('null: there was none to compare with'),
  candidate: passes,
});

/** What came of the cases that proposals are shown and of the sealed ones, on one model. */
export const sealedSplitSchema = z.strictObject({
  model: z.string(),
  role: z.enum(['required', 'shadow']),
  shown: passesByArm,
  sealed: passesByArm,
});

/** verdict.json: all that reports show, and nothing that they have to look up elsewhere. */
export const verdictFileSchema = z.strictObject({
  format: z.literal(1),
  pawl: z.string(),
  run: z.string(),
  kind: z.enum(['gate', 'run']),
  harness: z.string(),
  startedAt: z.string(),
  durationMs: z.number(),
  decision: z.enum(['promote', 'block', 'first']),
  exitCode: z.int(),
  advisory: z.boolean(),
  reasons: z.array(reasonSchema),
  base: z.strictObject({ label: z.string(), commit: z.string().nullable(), hash: z.string() }).nullable(),
  candidate: z.strictObject({ label: z.string(), commit: z.string().nullable(), hash: z.string() }),
  swap: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  suite: z.strictObject({
    hash: z.string(),
    cases: count,
    intents: count,
    drafts: z.array(z.string()),
    quarantined: z.array(z.string()),
    uncertified: z
      .array(z.string())
      .default([])
      .describe('cases of which only a judge without a certificate could say whether they pass'),
    retired: z.array(z.string()),
    added: z.array(z.string()),
  }),
  gate: z.strictObject({
    profile: z.string(),
    delta: z.number(),
    alpha: z.number(),
    alphaRegressed: z.number(),
    certify: z.enum(['topic', 'intent']),
    cells: count,
  }),
  why: z.string().nullable().default(null).describe('what the edit is for, where somebody said'),
  attempt: count.describe('which candidate this is since the last promotion'),
  falseBlockRate: z.number().nullable().describe('A/A rate of this suite; null = not measured'),
  intents: z
    .array(
      z.strictObject({
        id: z.string(),
        path: z.string(),
        label: z.string(),
        share: z.number().nullable().describe('of traffic, 0–1'),
      }),
    )
    .default([]),
  cells: z.array(cellSchema),
  targets: z.array(targetSchema),
  cases: z.array(caseEvidenceSchema),
  addedCases: z
    .array(
      z.strictObject({
        kind: z.enum(['added', 'draft', 'quarantined', 'uncertified']),
        caseId: z.string(),
        model: z.string(),
        passed: count,
        trials: count,
      }),
    )
    .describe('cases that are run and shown but belong to no cell'),
  suiteChanges: z.strictObject({
    digest: z.string().nullable(),
    accepted: z.boolean(),
    list: z.array(z.strictObject({ kind: z.string(), what: z.string(), diff: z.string() })),
  }),
  harnessChanges: z.array(
    z.strictObject({ layer: z.string(), path: z.string(), summary: z.string(), diff: z.string() }),
  ),
  notExercised: z.array(z.string()),
  coverage: z.strictObject({
    share: z.number().nullable(),
    min: z.number().nullable(),
    unseen: z.array(z.strictObject({ intent: z.string(), share: z.number().nullable(), why: z.string() })),
  }),
  anchor: z.strictObject({
    label: z.string(),
    state: z.enum(['held', 'regressed', 'undecided', 'none']),
    dropBelow: z.number().nullable(),
  }),
  drift: z.array(z.strictObject({ model: z.string(), drifted: z.boolean(), text: z.string() })),
  models: z.array(modelTotals),
  series: z
    .record(z.string(), z.string())
    .default({})
    .describe('series of the trials that were compared, by model'),
  sealed: z
    .array(sealedSplitSchema)
    .default([])
    .describe('shown and sealed cases apart, a row a model; none while no case is sealed'),
  stale: z
    .array(
      z.strictObject({
        caseId: z.string(),
        tool: z.string(),
        recorded: z.union([z.string(), z.number()]).describe('version of the tool that gave the answer'),
        present: z.union([z.string(), z.number()]).describe('version of the tool in this run'),
        trials: count,
      }),
    )
    .default([])
    .describe('recorded answers of another version of their tool that trials were given'),
  totals: z.strictObject({
    trialsExpected: count,
    trialsObserved: count,
    trialsStored: count,
    calls: count,
    shared: count,
    costUsd: z.number(),
  }),
  command: z.string().describe('the command that reproduces it'),
});

export type Verdict = (typeof VERDICTS)[number];
export type Cell = z.infer<typeof cellSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type CaseEvidence = z.infer<typeof caseEvidenceSchema>;
export type Target = z.infer<typeof targetSchema>;
export type ModelTotals = z.infer<typeof modelTotals>;
export type SealedSplit = z.infer<typeof sealedSplitSchema>;
export type StaleAnswer = VerdictFile['stale'][number];
export type VerdictFile = z.infer<typeof verdictFileSchema>;

/** A verdict as it was stored, by this version or an older one that knew fewer fields. */
export function readVerdict(stored: unknown): VerdictFile {
  const read = verdictFileSchema.safeParse(stored);
  if (read.success) return read.data;
  const { sealed = [], stale = [] } = stored as Partial<VerdictFile>;
  return { ...(stored as VerdictFile), sealed, stale };
}
