import type { ChatAnswer, ChatModel, ChatRequest } from '../../core/chat.ts';
import { PawlError } from '../../core/errors.ts';
import type { Json } from '../../core/json.ts';
import { EncoderSimilarity, type EncodeTexts } from './encoder-similarity.ts';
import { chooseMove, type Move } from './engine.ts';
import { keywordSimilarity, ngramSimilarity, type Similarity } from './similarity.ts';
import { readSituation } from './situation.ts';

/** Runs the engine with one of the measures of likeness. */
type Run = (work: (similarity: Similarity) => Move) => Promise<Move>;

const RUNS: Readonly<Record<string, (ports: ReferencePorts) => Run>> = {
  keyword: () => async (work) => work(keywordSimilarity),
  ngram: () => async (work) => work(ngramSimilarity),
  encoder: ({ encode }) => {
    if (!encode)
      throw new PawlError(
        'internal',
        'PAWL_MODEL_ENCODER',
        'reference/encoder was opened without an encoder.',
        {
          hint: 'Hand `encode` to createModel.',
        },
      );
    const similarity = new EncoderSimilarity(encode);
    return (work) => similarity.run(work);
  },
};

export interface ReferencePorts {
  /** Loads its model at the first text. */
  encode?: EncodeTexts | undefined;
}

export const REFERENCE_MODELS: readonly string[] = Object.keys(RUNS);

/**
 * A built-in model that reads the chat request and nothing else: small, classical and deterministic, for trying pawl, for
 * tests and for CI without keys; undefined for a name that is none.
 */
export function createReferenceModel(name: string, ports: ReferencePorts = {}): ChatModel | undefined {
  const run = Object.hasOwn(RUNS, name) ? RUNS[name]!(ports) : undefined;
  if (!run) return undefined;
  return {
    async complete(request) {
      const situation = readSituation(request);
      const move = await run((similarity) => chooseMove(situation, similarity));
      return toAnswer(move, situation.pythonic, request);
    },
  };
}

function toAnswer(move: Move, pythonic: boolean, request: ChatRequest): ChatAnswer {
  const written = 'say' in move ? move.say : pythonic ? writeCall(move) : null;
  const toolCalls =
    'call' in move && !pythonic
      ? [{ id: 'call_1', name: move.call.name, arguments: JSON.stringify(move.args) }]
      : [];
  const size = JSON.stringify(request.messages).length + JSON.stringify(request.tools).length;
  const given = (written ?? JSON.stringify(toolCalls)).length;
  return {
    content: written,
    toolCalls,
    finishReason: toolCalls.length > 0 ? 'tool_calls' : 'stop',
    // A rough count, so that plans and totals have something to show.
    usage: { inputTokens: Math.ceil(size / 4), outputTokens: Math.ceil(given / 4) },
    latencyMs: 0,
  };
}

function writeCall(move: Extract<Move, { call: unknown }>): string {
  const args = Object.entries(move.args).map(([name, value]) => `${name}=${writeValue(value)}`);
  return `[${move.call.name}(${args.join(', ')})]`;
}

function writeValue(value: Json): string {
  if (value === true) return 'True';
  if (value === false) return 'False';
  return value === null ? 'None' : JSON.stringify(value);
}
