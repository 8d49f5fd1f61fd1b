import { z } from 'zod';
import { fixturesSchema } from '../cases/load-suite.ts';
import { clusterSchema } from '../cases/taxonomy.ts';
import { caseSchema } from '../core/case.ts';
import { configSchema } from '../core/config.ts';
import { conversationSchema } from '../core/conversation.ts';
import { harnessFileSchema, memorySchema, workflowSchema } from '../core/harness.ts';
import { scenarioSchema } from '../core/scenario.ts';
import { taxonomySchema } from '../core/taxonomy.ts';
import { toolSchema } from '../core/tool.ts';
import { verdictFileSchema } from '../core/verdict.ts';
import { scorers } from '../scorers/scorers.ts';

/** The file formats that have a JSON Schema, by name. */
const sources: Readonly<Record<string, () => z.ZodType>> = {
  config: () => configSchema,
  harness: () => harnessFileSchema,
  tool: () => toolSchema,
  workflow: () => workflowSchema,
  memory: () => memorySchema,
  case: () => caseSchema.extend({ expect: z.array(z.union(expectations())).min(1) }),
  scenario: () => scenarioSchema.extend({ expect: z.array(z.union(expectations())).min(1) }),
  fixtures: () => fixturesSchema,
  taxonomy: () => taxonomySchema,
  cluster: () => clusterSchema,
  conversation: () => conversationSchema,
  verdict: () => verdictFileSchema,
};

export const SCHEMA_NAMES = Object.keys(sources);

/** Every expectation with the option that all of them have. */
function expectations(): [z.ZodType, ...z.ZodType[]] {
  const shapes = [...scorers.values()].map((scorer) =>
    (scorer.schema as z.ZodObject).extend({ at_least: z.number().min(0).max(1).optional() }),
  );
  return shapes as unknown as [z.ZodType, ...z.ZodType[]];
}

/** The JSON Schema (draft 2020-12) of what a person writes, as text. */
export function schemaText(name: string): string {
  const schema = z.toJSONSchema(sources[name]!(), {
    io: name === 'verdict' ? 'output' : 'input',
    unrepresentable: 'any',
  });
  return `${JSON.stringify({ title: `pawl ${name}`, ...schema }, null, 2)}\n`;
}
