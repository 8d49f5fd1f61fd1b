import type { ChatMessage } from '../../../core/chat.ts';
import { toOpenAiMessage, toOpenAiTool } from '../../../core/openai-shape.ts';
import { protocols } from '../../../harness/protocols/protocols.ts';
import { renderRequest } from '../../../harness/render.ts';
import type { AgentInput } from '../agent.ts';
import { lastUserText } from '../conversation.ts';

/** What an agent of the user's own is sent, as one JSON object. */
export interface Turn {
  version: 1;
  /** The conversation so far, as OpenAI chat messages, without a system prompt. */
  messages: unknown[];
  /** The prompt of the harness, filled in; empty when it has none. */
  system: string;
  /** OpenAI tool schemas of the harness's tools and of those that the case mounts. */
  tools: unknown[];
  memory: string[];
  /** The case's clock, ISO 8601. */
  at: string | null;
  max_steps: number;
  /** Where the model under test is reached, for this trial alone. */
  model: { name: string; base_url: string; api_key: string };
  /** Where the tools are called, for this trial alone. */
  tools_url: string;
}

export function turnOf(
  input: AgentInput,
  messages: readonly ChatMessage[],
  desk: { url: string; token: string },
): Turn {
  const { harness, item, tools } = input;
  const query = lastUserText(messages);
  const rendered = renderRequest(harness, { tools, messages: [], memory: item.memory, at: item.at, query });
  const first = rendered.messages[0];
  const trial = `${desk.url}/t/${desk.token}`;
  return {
    version: 1,
    messages: messages.map(toOpenAiMessage),
    system: first?.role === 'system' ? first.content.trim() : '',
    tools: protocols.native.chatTools(tools).map(toOpenAiTool),
    memory: [...item.memory],
    at: item.at ?? null,
    max_steps: input.maxSteps,
    model: { name: input.model, base_url: `${trial}/v1`, api_key: desk.token },
    tools_url: `${trial}/tools`,
  };
}
