import type { Conversation, ConversationCall } from '../core/conversation.ts';
import { stateChanges } from '../core/conversation-calls.ts';
import type { Counterfactual, Failure } from '../core/failure.ts';
import { callText, quote, type View } from './failures/view.ts';

/** What a person did after the agent had failed, for failures of which nothing better is known. */
export function withHumanSolution(failures: readonly Failure[], { messages }: View): Failure[] {
  return failures.map((failure) => {
    if (failure.counterfactual) return failure;
    const at = messages.findIndex(
      (message, index) =>
        index > failure.turn && message.by === 'human' && (message.content !== '' || message.calls),
    );
    if (at < 0) return failure;
    const { content, calls = [] } = messages[at]!;
    return {
      ...failure,
      counterfactual: {
        turn: failure.turn,
        done: quote(messages[failure.turn]?.content ?? ''),
        should: calls.length > 0 ? calls.map(callText).join(', ') : quote(content, 300),
        ...(calls.length > 0 ? { calls: calls.map(({ name, args }) => ({ name, args: args ?? {} })) } : {}),
        source: 'human' as const,
        why: `what the person did who took over, in message ${at}`,
      },
    };
  });
}

/** What a conversation of the same task did that succeeded, as what this failure should have come to. */
export function siblingCounterfactual(
  failure: Failure,
  failed: Conversation,
  sibling: Conversation,
): Counterfactual {
  const changes = stateChanges(sibling);
  const done = stateChanges(failed);
  const words = (calls: readonly ConversationCall[]): string =>
    calls.length === 0 ? 'no call that changes anything' : calls.map(callText).join(', ');
  return {
    turn: failure.turn,
    done: quote(words(done), 300),
    should: quote(words(changes), 300),
    calls: changes.map(({ name, args }) => ({ name, args: args ?? {} })),
    source: 'sibling',
    why: `${sibling.id}, of the same task, succeeded that way`,
  };
}
