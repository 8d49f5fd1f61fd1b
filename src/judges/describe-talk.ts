import type { ConversationMessage } from '../core/conversation.ts';

const LONGEST = 4000;

/** A recorded conversation as a judge reads it: a line a message with its number, its calls below it. */
export function describeTalk(messages: readonly ConversationMessage[]): string {
  return messages
    .flatMap(({ role, content, calls = [], by }, number) => {
      if (role === 'system') return [];
      const who = role === 'assistant' ? (by === 'human' ? 'human agent' : 'agent') : role;
      return [
        ...(content === '' ? [] : [`${number} ${who}: ${content.slice(0, LONGEST)}`]),
        ...calls.map(
          ({ name, args, raw }) => `${number} ${who} calls ${name} ${raw ?? JSON.stringify(args)}`,
        ),
      ];
    })
    .join('\n');
}
