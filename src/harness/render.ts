import { RE2JS } from 're2js';
import type { ChatMessage, ChatRequest } from '../core/chat.ts';
import type { Harness } from '../core/harness.ts';
import type { Tool } from '../core/tool.ts';
import { protocols } from './protocols/protocols.ts';
import { retrieve } from './retrieve.ts';
import { fillTemplate, usesVariable } from './template.ts';

export interface RenderInput {
  /** The tools that the agent has: the harness's and the case's own. */
  tools: readonly Tool[];
  /** The conversation so far, without a system prompt. */
  messages: readonly ChatMessage[];
  memory: readonly string[];
  /** The case's clock, ISO 8601. */
  at: string | undefined;
  /** The last user message: what is looked up in the documents and what routes are chosen by. */
  query: string;
}

/** What the harness sends to a model at this point of a conversation. */
export function renderRequest(harness: Harness, input: RenderInput): ChatRequest {
  const { workflow } = harness;
  const protocol = protocols[workflow.tool_protocol];
  const route = workflow.routes.find((item) =>
    RE2JS.compile(item.when, RE2JS.CASE_INSENSITIVE).matcher(input.query).find(),
  );
  const tools = route?.tools ? input.tools.filter((tool) => route.tools!.includes(tool.name)) : input.tools;
  const listing = protocol.listTools(tools);
  const system = fillTemplate(harness.prompt.text, {
    ...harness.vars,
    documents: renderDocuments(harness, input.query),
    memory: renderMemory(harness, input.memory),
    tools: listing,
    steps: workflow.steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    now: input.at ?? 'unknown',
    today: input.at?.slice(0, 10) ?? 'unknown',
  });
  const parts = [system];
  if (route?.add) parts.push(route.add);
  if (protocol.inPrompt && tools.length > 0) {
    if (!usesVariable(harness.prompt.text, 'tools')) parts.push(listing);
    parts.push(protocol.instructions);
  }
  return {
    messages: [{ role: 'system', content: parts.join('\n\n') }, ...protocol.writeMessages(input.messages)],
    tools: protocol.inPrompt ? [] : protocol.chatTools(tools),
  };
}

function renderDocuments(harness: Harness, query: string): string {
  const { top, min_score: minScore } = harness.workflow.retrieval;
  return retrieve(harness.documents, query, { top, minScore })
    .map(({ title, text }) => `## ${title}\n${text.replace(/^#\s+.*\n+/, '')}`)
    .join('\n\n');
}

function renderMemory(harness: Harness, entries: readonly string[]): string {
  if (harness.memory.scope === 'none' || harness.memory.max_entries === 0) return '';
  return entries
    .slice(-harness.memory.max_entries)
    .map((entry) => `- ${entry}`)
    .join('\n');
}
