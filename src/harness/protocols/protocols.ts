import type { ChatAnswer } from '../../core/chat.ts';
import type { ToolProtocol } from '../../core/harness.ts';
import type { Tool } from '../../core/tool.ts';
import { json } from './json.ts';
import { native } from './native.ts';
import type { Protocol, ReadAnswer } from './protocol.ts';
import { pythonic } from './pythonic.ts';

/** Every `tool_protocol` that a workflow can name. */
export const protocols: Readonly<Record<ToolProtocol, Protocol>> = { native, pythonic, json };

/** What the answer says in a protocol; names are the tools' own where they are known. */
export function readAnswer(protocol: ToolProtocol, answer: ChatAnswer, tools: readonly Tool[]): ReadAnswer {
  const read = protocols[protocol].read(answer, tools);
  // A provider's native calls count under any protocol.
  return answer.toolCalls.length > 0 && read.calls.length === 0 ? native.read(answer, tools) : read;
}
