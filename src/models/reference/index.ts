import type { ChatAnswer, ChatModel, ChatRequest } from '../../core/chat.ts';
import type { Json } from '../../core/json.ts';
import { chooseMove, type Move } from './engine.ts';
import { keywordSimilarity, ngramSimilarity, type Similarity } from './similarity.ts';
import { readSituation } from './situation.ts';

const SIMILARITIES: Readonly<Record<string, Similarity>> = {
  keyword: keywordSimilarity,
  ngram: ngramSimilarity,
};

export const REFERENCE_MODELS: readonly string[] = Object.keys(SIMILARITIES);

/**
 * A built-in model that reads the chat request and nothing else: small, classical and deterministic, for trying pawl, for
 * tests and for CI without keys; undefined for a name that is none.
 */
export function createReferenceModel(name: string): ChatModel | undefined {
  const similarity = Object.hasOwn(SIMILARITIES, name) ? SIMILARITIES[name] : undefined;
  if (!similarity) return undefined;
  return {
    async complete(request) {
      const situation = readSituation(request);
      return toAnswer(chooseMove(situation, similarity), situation.pythonic, request);
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
