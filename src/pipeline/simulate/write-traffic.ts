import { ModelError } from '../../core/chat.ts';
import { PawlError } from '../../core/errors.ts';
import { hashJson } from '../../core/hash.ts';
import { createBudget } from '../budget.ts';
import type { PipelinePorts } from '../options.ts';
import { drawTraffic, type Traffic, type Visit } from './draw-traffic.ts';
import { type LineFile, openLineFile } from './line-file.ts';
import { type Held, runVisit, type Stage } from './run-visit.ts';
import { createTally, type Tally } from './tally.ts';
import { toolsOfScene, writeDown } from './write-down.ts';

export interface TrafficInput {
  traffic: Traffic;
  stage: Stage;
  file: string;
  maxCost: number | undefined;
  ports: PipelinePorts;
}

/** Holds the conversations and writes them, with the truth beside them; says why it stopped early, if it did. */
export async function writeTraffic(input: TrafficInput): Promise<Tally & { stopped: string | null }> {
  const { stage, file, ports } = input;
  const budget = createBudget(
    { cost: input.maxCost },
    { now: () => performance.now(), signal: ports.signal, spentUsd: () => stage.spent.costUsd },
  );
  const files = { talks: await openLineFile(file), truths: await openLineFile(`${file}.truth.jsonl`) };
  const tally = createTally();
  try {
    await holdAll(input, { files, tally, allows: budget.allows });
  } catch (error) {
    const unusable = error instanceof ModelError;
    // What a provider was paid for is kept.
    if (!unusable || tally.result.conversations === 0) {
      await files.talks.discard();
      await files.truths.discard();
      throw unusable
        ? new PawlError('model', 'PAWL_SIMULATE_FAILED', error.message, { cause: error })
        : error;
    }
    budget.stop(error.message);
  }
  await files.talks.finish();
  await files.truths.finish();
  return { ...tally.result, stopped: budget.ended() };
}

async function holdAll(
  { traffic, stage, ports }: TrafficInput,
  out: {
    files: { talks: LineFile; truths: LineFile };
    tally: ReturnType<typeof createTally>;
    allows: () => boolean;
  },
): Promise<void> {
  const { harness, model, spent, mask } = stage;
  const { from, days, seed } = traffic;
  const scene = { harness, tools: toolsOfScene(harness), model: model.id };
  const batch = hashJson([harness.hash, model.identity, from, days, seed]).slice(0, 8);
  const atOnce = Math.min(256, 2 * model.ceiling);
  for await (const { visit, held } of inOrder(drawTraffic(traffic), stage, atOnce, out.allows)) {
    out.tally.add(visit, held);
    if (!('failure' in held)) {
      const id = `s-${batch}-${String(visit.number).padStart(6, '0')}`;
      await out.files.talks.write(mask.value(writeDown(id, visit, held, scene)));
      await out.files.truths.write(truthOf(id, visit, held));
    }
    const counts = { asked: traffic.conversations, done: out.tally.result.conversations, ...spent };
    ports.onProgress?.({ phase: 'simulate', ...counts, held: 0, regressed: 0, undecided: 0 });
  }
}

/** Runs several visits at once and gives them back in the order in which they were drawn. */
async function* inOrder(
  visits: Iterable<Visit>,
  stage: Stage,
  atOnce: number,
  allows: () => boolean,
): AsyncGenerator<{ visit: Visit; held: Held }> {
  const running: { visit: Visit; held: Promise<Held> }[] = [];
  const next = async (): Promise<{ visit: Visit; held: Held }> => {
    const { visit, held } = running.shift()!;
    return { visit, held: await held };
  };
  for (const visit of visits) {
    if (!allows()) break;
    const held = runVisit(visit, stage);
    // Whoever awaits it hears of it; until then it must not end the process.
    held.catch(() => {});
    running.push({ visit, held });
    if (running.length >= atOnce) yield await next();
  }
  while (running.length > 0) yield await next();
}

/** What only a measurement may look at. */
function truthOf(
  id: string,
  visit: Visit,
  { transcript, reached, missed }: Exclude<Held, { failure: string }>,
) {
  const { scenario, user } = visit;
  return {
    id,
    intent: scenario.intent,
    scenario: scenario.id,
    user: scenario.users.indexOf(user) + 1,
    outcome: reached ? 'success' : 'failure',
    end: transcript.end,
    missed,
    weakness: scenario.weakness ?? null,
  };
}
