import OpenAI from 'openai';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from 'openai/resources/chat/completions';
import { type ChatAnswer, type ChatModel, type ChatRequest, ModelError } from '../../core/chat.ts';
import type { ModelConfig } from '../../core/config.ts';
import { PawlError } from '../../core/errors.ts';
import { fromOpenAiCalls, toOpenAiMessage, toOpenAiTool } from '../../core/openai-shape.ts';
import { modelName, OPENAI_URL } from '../model-identity.ts';
import type { ModelPorts } from '../ports.ts';
import { classify } from './classify.ts';
import { guardedFetch } from './guarded-fetch.ts';

/** Any OpenAI-compatible endpoint, through the `openai` package: not streaming, and never retried by it. */
export function createOpenAiModel(config: ModelConfig, ports: ModelPorts): ChatModel {
  const baseURL = config.baseURL ?? OPENAI_URL;
  const apiKey = keyOf(config, ports.env, baseURL);
  const client = new OpenAI({
    apiKey,
    baseURL,
    // Set, so that the package does not read them from the environment.
    organization: null,
    project: null,
    maxRetries: 0,
    // Until the headers; from there on the guarded fetch has a limit of its own.
    timeout: ports.limits.requestSeconds * 1000,
    fetch: guardedFetch(config.id, ports.limits.idleSeconds * 1000),
    logLevel: 'off',
  });
  const model = modelName(config);
  const parameters: Record<string, unknown> = { ...config.parameters };
  const send = async (request: ChatRequest, signal: AbortSignal | undefined): Promise<ChatAnswer> => {
    const started = performance.now();
    const body = { ...parameters, ...requestBody(request), model } as ChatCompletionCreateParamsNonStreaming;
    try {
      const completion = await client.chat.completions.create(body, signal ? { signal } : {});
      return readCompletion(completion, model, performance.now() - started);
    } catch (error) {
      throw classify(error, config.id, apiKey, new URL(baseURL).host);
    }
  };
  return {
    async complete(request, { signal }) {
      try {
        return await send(request, signal);
      } catch (error) {
        const dropped = droppable(error, parameters);
        if (dropped === undefined) throw error;
        delete parameters[dropped];
        ports.onNote?.(`${config.id} does not take the parameter ${dropped}; it was left out.`);
        return send(request, signal);
      }
    },
  };
}

/** A parameter of the config that the server says it does not take. */
function droppable(error: unknown, parameters: Readonly<Record<string, unknown>>): string | undefined {
  if (!(error instanceof ModelError) || error.status !== 400) return undefined;
  const { code, param } = (error.cause ?? {}) as { code?: unknown; param?: unknown };
  const unsupported = code === 'unsupported_parameter' || code === 'unsupported_value';
  return unsupported && typeof param === 'string' && Object.hasOwn(parameters, param) ? param : undefined;
}

function keyOf(config: ModelConfig, env: ModelPorts['env'], baseURL: string): string {
  const name = config.apiKeyEnv ?? (config.baseURL ? undefined : 'OPENAI_API_KEY');
  // A server of one's own often wants no key, but the package insists on one.
  if (name === undefined) return 'none';
  const key = env[name];
  if (key) return key;
  throw new PawlError(
    'config',
    'PAWL_MODEL_KEY',
    `${config.id} needs a key for ${new URL(baseURL).host}, and the environment variable ${name} is not set.`,
    {
      hint: `export ${name}=… or name another variable with \`apiKeyEnv\`.`,
    },
  );
}

function requestBody(request: ChatRequest): object {
  if (request.passthrough) return request.passthrough;
  const messages = request.messages.map(toOpenAiMessage);
  if (request.tools.length === 0) return { messages };
  return { messages, tools: request.tools.map(toOpenAiTool) };
}

/** Tool calls make it a tool turn whatever `finish_reason` says; arguments may come as text or as an object. */
function readCompletion(completion: ChatCompletion, model: string, latencyMs: number): ChatAnswer {
  const message = completion?.choices?.[0]?.message;
  if (!message) throw new ModelError('unreadable', `${model} gave an answer without a choice.`);
  const toolCalls = fromOpenAiCalls(message.tool_calls);
  const servedBy = [completion.model, completion.system_fingerprint].filter(Boolean).join(' ');
  return {
    content: message.content ?? null,
    toolCalls,
    finishReason: completion.choices[0]?.finish_reason ?? 'stop',
    usage: {
      inputTokens: completion.usage?.prompt_tokens ?? 0,
      outputTokens: completion.usage?.completion_tokens ?? 0,
    },
    servedBy: servedBy || undefined,
    latencyMs,
  };
}
