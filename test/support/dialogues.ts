import type { Case, Given } from '../../src/core/case.ts';
import type { ChatModel } from '../../src/core/chat.ts';
import type { Json, JsonObject } from '../../src/core/json.ts';
import { loadHarness } from '../../src/harness/load-harness.ts';
import { createReferenceModel } from '../../src/models/reference/index.ts';
import { sentenceVectors } from '../../src/pipeline/sentence-vectors.ts';
import { runAgent } from '../../src/run/agent/loop.ts';
import { createToolRunner } from '../../src/run/agent/tool-runner.ts';
import { memoryFiles } from './memory-files.ts';

/** A small business with its harness and its systems. */
export interface World {
  files: Readonly<Record<string, string>>;
  at: string;
  /** Throws what a tool refuses. */
  answer(name: string, args: JsonObject): Json;
}

type Call = string | { name: string; args: JsonObject };

interface Turn {
  user: string;
  /** All calls up to the next speech, in order; a bare name leaves its arguments open. */
  calls: readonly Call[];
  says?: RegExp;
}

export interface Dialogue {
  id: string;
  memory?: readonly string[];
  turns: readonly Turn[];
}

export function openReference(name: string): ChatModel {
  return createReferenceModel(name, { encode: sentenceVectors })!;
}

/** What goes wrong in a dialogue first, by dialogue; those that go well are left out. */
export async function playAll(
  model: string,
  world: World,
  dialogues: readonly Dialogue[],
): Promise<Map<string, string>> {
  const chat = openReference(model);
  const failed = new Map<string, string>();
  for (const dialogue of dialogues) {
    const problem = await play(chat, world, dialogue);
    if (problem) failed.set(dialogue.id, problem);
  }
  return failed;
}

/** Plays the user's turns against the built-in agent: each turn is a trial that begins where the one before ended. */
async function play(chat: ChatModel, world: World, dialogue: Dialogue): Promise<string | undefined> {
  const files = Object.fromEntries(Object.entries(world.files).map(([path, text]) => [`h/${path}`, text]));
  const harness = await loadHarness(memoryFiles(files), 'h');
  const handlers = new Map(
    harness.tools.map(({ name }) => [
      name,
      { name, file: 'h', handler: (args: JsonObject) => world.answer(name, args) },
    ]),
  );
  const given: Given[] = [];
  for (const [index, turn] of dialogue.turns.entries()) {
    given.push({ user: turn.user });
    const item = { id: dialogue.id, given, memory: dialogue.memory ?? [], at: world.at, replay: [] };
    const transcript = await runAgent({
      harness,
      item: item as unknown as Case,
      tools: harness.tools,
      createTools: (tools) =>
        createToolRunner({ item: item as unknown as Case, tools, fixtures: {}, handlers, state: {} }),
      maxSteps: 6,
      model: 'reference',
      ask: (request) => chat.complete(request, { caseId: dialogue.id, trial: 1 }),
    });
    const calls = transcript.steps.flatMap((step) => step.calls);
    const speech = transcript.steps.at(-1)?.text ?? '';
    const place = `turn ${index + 1} (${turn.user})`;
    const want = JSON.stringify(
      turn.calls.map((call) => (typeof call === 'string' ? call : [call.name, call.args])),
    );
    const got = JSON.stringify(
      calls.map(({ name, args }, at) => (typeof turn.calls[at] === 'string' ? name : [name, args])),
    );
    if (want !== got) return `${place}: called ${got}, expected ${want}; said ${speech}`;
    if (turn.says && !turn.says.test(speech)) return `${place}: said ${speech}, expected ${turn.says}`;
    for (const { name, args, result } of calls) {
      if (!result) continue;
      const answer =
        'returns' in result
          ? { returns: result.returns }
          : { throws: 'throws' in result ? result.throws : result.refused };
      given.push({ call: name, with: args ?? {}, ...answer });
    }
    if (speech) given.push({ assistant: speech });
  }
  return undefined;
}
