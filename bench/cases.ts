import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { draftCase } from '../src/cases/draft-case.ts';
import { judgeTalk } from '../src/cases/judge-talk.ts';
import { parseCase } from '../src/cases/parse-case.ts';
import type { Case } from '../src/core/case.ts';
import type { Conversation } from '../src/core/conversation.ts';
import { findFailures } from '../src/signal/find-failures.ts';
import { toolDefinitions } from '../src/signal/formats/otel-genai.ts';
import { tauBench } from '../src/signal/formats/tau-bench.ts';
import { assemble } from '../src/signal/ingest/assemble.ts';
import { repository } from './process.ts';

interface Trial {
  task: string;
  passed: boolean;
  conversation: Conversation;
}

/** Cases from failing trials with one passing sibling as evidence: do they tell right from wrong on trials that they have not seen? */
export async function benchCases(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({ args: argv, options: { data: { type: 'string' } } });
  const trials = readTrials(resolve(values.data ?? join(repository, '../shared/data/tau-airline')));
  const tasks = [...Map.groupBy(trials, (trial) => trial.task).values()].filter(
    (list) => list.some((trial) => trial.passed) && list.some((trial) => !trial.passed),
  );
  const tally = { pairs: 0, discriminating: 0, judged: 0, agreed: 0, rejected: 0 };
  for (const list of tasks) {
    const sibling = list.find((trial) => trial.passed)!;
    for (const failed of list.filter((trial) => !trial.passed)) {
      tally.pairs++;
      const item = await caseOf(failed, sibling);
      if (!item) {
        tally.rejected++;
        continue;
      }
      const [own, other] = [await passes(item, failed), await passes(item, sibling)];
      if (!own && other) tally.discriminating++;
      for (const trial of list.filter((rest) => rest !== failed && rest !== sibling)) {
        tally.judged++;
        if ((await passes(item, trial)) === trial.passed) tally.agreed++;
      }
    }
  }
  const share = (part: number, whole: number): number => Number((part / Math.max(1, whole)).toFixed(3));
  return {
    tasks: tasks.length,
    pairs: tally.pairs,
    discriminating: share(tally.discriminating, tally.pairs - tally.rejected),
    agreementOnOtherTrials: share(tally.agreed, tally.judged),
    rejectedAsUnprovable: tally.rejected,
  };
}

async function caseOf(failed: Trial, sibling: Trial): Promise<Case | null> {
  const conversation = { ...failed.conversation, outcome: 'failure' as const };
  const [failure = null] = findFailures(conversation).failures;
  const drafted = draftCase({ conversation, failure, sibling: sibling.conversation });
  if ('rejected' in drafted) return null;
  const parsed = parseCase(drafted.document, () => ({ file: 'bench' }), {
    defaultId: 'bench',
    path: 'a/b/c',
  });
  return parsed.ok ? parsed.item : null;
}

async function passes(item: Case, { conversation }: Trial): Promise<boolean | null> {
  const scored = await judgeTalk(item, conversation);
  return scored && scored.outcome === 'pass';
}

function readTrials(folder: string): Trial[] {
  const file = join(folder, 'tools.json');
  const tools = existsSync(file) ? toolDefinitions(JSON.parse(readFileSync(file, 'utf8'))) : [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'tools.json')
    .flatMap((name) => {
      const records: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      if (!Array.isArray(records)) return [];
      return records.flatMap(
        (record: { task_id?: unknown; reward?: unknown; traj?: unknown }, index): Trial[] => {
          if (!Array.isArray(record.traj)) return [];
          const [piece] = tauBench.read(record);
          const made = assemble(
            {
              key: `${record.task_id}-${index}`,
              pieces: [{ ...piece!, tools, outcome: null }],
              source: { format: 'tau-bench', version: null, file: name, record: index + 1 },
            },
            { harness: 'tau', tools: {}, redact: true },
          );
          return made
            ? [
                {
                  task: String(record.task_id),
                  passed: Number(record.reward) === 1,
                  conversation: made.conversation,
                },
              ]
            : [];
        },
      );
    });
}
