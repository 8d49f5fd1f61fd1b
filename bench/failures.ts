import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Conversation } from '../src/core/conversation.ts';
import { FAILURE_KINDS } from '../src/core/failure.ts';
import { createBuiltinEncoder } from '../src/encoder/builtin-encoder.ts';
import { cachedEncoder } from '../src/encoder/cached-encoder.ts';
import { createActReader } from '../src/signal/acts/act-reader.ts';
import { findFailures } from '../src/signal/find-failures.ts';
import { toolDefinitions } from '../src/signal/formats/otel-genai.ts';
import { tauBench } from '../src/signal/formats/tau-bench.ts';
import { assemble } from '../src/signal/ingest/assemble.ts';
import { crossValidated, FREQUENT, type Row, rank, worth } from './failures/ranking.ts';
import { repository } from './process.ts';

/** The agent says that something is not possible: with a policy behind it, mostly rightly so. */
const REFUSES =
  /\b(?:unable to|cannot|can't|not (?:eligible|able|possible|allowed|permitted)|policy does not|unfortunately)\b/i;

interface Judged {
  conversation: Conversation;
  task: string;
  failed: boolean;
}

/** What each detector's word is worth on conversations whose outcome is known, and how well all of them rank failures. */
export async function benchFailures(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({ args: argv, options: { data: { type: 'string' } } });
  const folder = resolve(values.data ?? join(repository, '../shared/data/tau-airline'));
  const all = readData(folder);
  const base = all.filter((item) => item.failed).length / all.length;
  const encoder = cachedEncoder(createBuiltinEncoder());
  const readings = await createActReader(encoder).read(all.map((item) => item.conversation));
  await encoder.close();
  const found = all.map((item, index) => ({
    ...item,
    ...findFailures(item.conversation, { readings: readings[index] }),
  }));
  const kinds = FAILURE_KINDS.filter((kind) =>
    found.some((item) => item.failures.some((failure) => failure.kind === kind)),
  );
  const detectors = kinds.map((kind) => {
    const fired = found.filter((item) => item.failures.some((failure) => failure.kind === kind));
    return {
      kind,
      ...worth(
        fired.map((item) => item.failed),
        base,
      ),
    };
  });
  // A word that is not counted by itself counts with those like it.
  const frequent = kinds.filter((kind) => detectors.find((item) => item.kind === kind)!.fired >= FREQUENT);
  const rows = found.map(({ task, failed, conversation, failures, trajectory }): Row => {
    const { messages } = conversation;
    const calls = messages.flatMap((message) => message.calls ?? []);
    const readOnly = new Set(
      conversation.tools.filter((tool) => tool.readOnly || tool.handsOff).map((tool) => tool.name),
    );
    const writes = calls.filter((call) => !readOnly.has(call.name)).length;
    const refusals = messages.filter(
      (message) => message.role === 'assistant' && REFUSES.test(message.content),
    ).length;
    const empty = messages.filter(
      (message) => message.role === 'tool' && /^\s*(\[\s*\]|\{\s*\}|null)?\s*$/.test(message.content),
    ).length;
    const handsOff = calls.some((call) =>
      conversation.tools.some((tool) => tool.name === call.name && tool.handsOff),
    );
    // How long a conversation went on is a proxy, and enters no score.
    return {
      task,
      failed,
      features: [
        ...frequent.map((kind) => Math.min(3, failures.filter((failure) => failure.kind === kind).length)),
        Math.min(3, failures.filter((failure) => !frequent.includes(failure.kind)).length),
        writes,
        writes > 1 ? 1 : 0,
        refusals > 0 ? 1 : 0,
        empty,
        handsOff ? 1 : 0,
        Math.max(0, ...trajectory.points.map((point) => point.score)),
      ],
    };
  });
  return {
    conversations: all.length,
    failRate: Number(base.toFixed(3)),
    detectors,
    ranking: rank(rows, crossValidated(rows)),
  };
}

/** τ-bench results; the reward is kept from the detectors. */
function readData(folder: string): Judged[] {
  const toolsFile = join(folder, 'tools.json');
  const tools = existsSync(toolsFile) ? toolDefinitions(JSON.parse(readFileSync(toolsFile, 'utf8'))) : [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const records: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      if (!Array.isArray(records) || !tauBench.detect(records[0])) return [];
      return records.flatMap((record: unknown, index) => {
        const [piece] = tauBench.read(record);
        const source = { format: 'tau-bench', version: null, file: name, record: index + 1 };
        const made = assemble(
          { key: piece!.key, pieces: [{ ...piece!, tools, outcome: null }], source },
          { harness: 'tau', tools: {}, redact: false },
        );
        return made
          ? [
              {
                conversation: made.conversation,
                task: piece!.task ?? '',
                failed: piece!.outcome === 'failure',
              },
            ]
          : [];
      });
    });
}
