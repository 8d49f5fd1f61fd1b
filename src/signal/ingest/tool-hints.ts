import type { Conversation, ConversationTool } from '../../core/conversation.ts';

const READ_ONLY = /^(get|list|search|find|lookup|look_up)(_|[A-Z]|$)|^(calculate|think)$/;
const HANDS_OFF = /^(transfer|escalate|hand_off|handoff)(_|[A-Z]|$)/;

/** What a team says of its tools, by name. */
export type ToolHints = Readonly<
  Record<string, { readOnly?: boolean | undefined; handsOff?: boolean | undefined }>
>;

/** Every tool that was offered or called, with what the team says of it, or what its name suggests. */
export function describeTools(
  conversation: Pick<Conversation, 'messages' | 'tools'>,
  hints: ToolHints,
): ConversationTool[] {
  const tools = new Map(conversation.tools.map((tool) => [tool.name, tool]));
  for (const { role, calls = [] } of conversation.messages) {
    if (role === 'user') continue;
    for (const { name } of calls) if (name !== '' && !tools.has(name)) tools.set(name, { name });
  }
  return [...tools.values()].map((tool) => {
    const said = hints[tool.name];
    const readOnly = said?.readOnly ?? tool.readOnly;
    const handsOff = said?.handsOff ?? tool.handsOff;
    const guessed = readOnly === undefined && !said;
    return {
      ...tool,
      readOnly: readOnly ?? READ_ONLY.test(tool.name),
      handsOff: handsOff ?? HANDS_OFF.test(tool.name),
      ...(guessed ? { guessed } : {}),
    };
  });
}
