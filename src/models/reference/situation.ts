import type { ChatMessage, ChatRequest, ChatTool } from '../../core/chat.ts';
import { readListing } from './listing.ts';
import { type PastCall, readCalls, readWrittenCall } from './past-calls.ts';
import { type Passage, readPrompt } from './prompt.ts';
import { isQuestion } from './small-talk.ts';

/** One thing that the user said, with what the agent had asked before and what it answered at last. */
export interface Exchange {
  said: string;
  /** The agent's question that it follows. */
  asked: string | undefined;
  reply: string | undefined;
}

/** What a reference model sees: nothing but the chat request, taken apart. */
export interface Situation {
  tools: ChatTool[];
  /** Tools stand in the prompt as a listing, and calls are written as text. */
  pythonic: boolean;
  /** Lines of the system prompt that are no document, no listing and no memory. */
  lines: string[];
  /** What is known of the user from before, the oldest first. */
  memory: string[];
  passages: Passage[];
  /** Paragraphs after the last document: where a harness adds what a route says. */
  added: string[];
  today: string | undefined;
  exchanges: Exchange[];
  past: PastCall[];
  /** Whether the last message is a tool's answer. */
  answered: boolean;
}

export function readSituation(request: ChatRequest): Situation {
  const system = request.messages.find((message) => message.role === 'system')?.content ?? '';
  const { lines, memory, passages, added } = readPrompt(
    system,
    request.tools.map((tool) => tool.name),
  );
  const listed = request.tools.length === 0 ? readListing(lines) : { tools: [], rest: lines };
  const turns = request.messages.filter((message) => message.role !== 'system');
  return {
    tools: request.tools.length > 0 ? request.tools : listed.tools,
    pythonic: request.tools.length === 0 && listed.tools.length > 0,
    lines: listed.rest,
    memory,
    passages,
    added,
    today: /\btoday is (\d{4}-\d{2}-\d{2})/i.exec(system)?.[1],
    exchanges: readExchanges(turns),
    past: readCalls(turns, isUserTurn),
    answered: turns.findLastIndex(isUserTurn) < turns.length - 1,
  };
}

/** Where calls are text, results come back as user messages that begin with "Result:". */
function isUserTurn(message: ChatMessage): boolean {
  return message.role === 'user' && !message.content.startsWith('Result: ');
}

/** Characters of a turn that are read: nobody tells a wish at greater length. */
const READ = 4000;

function readExchanges(turns: readonly ChatMessage[]): Exchange[] {
  const exchanges: Exchange[] = [];
  let spoken: string | undefined;
  for (const turn of turns) {
    if (isUserTurn(turn)) {
      exchanges.push({
        said: (turn.content ?? '').slice(0, READ),
        asked: spoken !== undefined && isQuestion(spoken) ? spoken : undefined,
        reply: undefined,
      });
      spoken = undefined;
    } else if (turn.role === 'assistant' && turn.content && !readWrittenCall(turn.content)) {
      spoken = turn.content;
      const last = exchanges.at(-1);
      if (last) last.reply = spoken;
    }
  }
  return exchanges;
}
