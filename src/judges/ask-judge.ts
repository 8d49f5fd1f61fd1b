import { type ChatAnswer, type ChatMessage, type ChatModel, ModelError } from '../core/chat.ts';
import type { JsonObject } from '../core/json.ts';
import { toOpenAiMessage } from '../core/openai-shape.ts';
import { ANSWER_FORMAT, type JudgeAnswer, judgeMessages, readVerdict, repairMessages } from './prompt.ts';

/** Asks one model for verdicts. */
export interface Judge {
  /** Throws ModelError: `unreadable` when it answered nonsense twice, or what the provider failed with. */
  ask(rubric: string, transcript: string): Promise<JudgeAnswer>;
}

export function createJudge(model: ChatModel, onAnswer: (answer: ChatAnswer) => void = () => {}): Judge {
  let formatted = true;
  const send = async (messages: readonly ChatMessage[]): Promise<string | null> => {
    const withSchema = formatted;
    const body: JsonObject = { messages: messages.map(toOpenAiMessage) };
    const passthrough = withSchema ? { ...body, response_format: ANSWER_FORMAT } : body;
    const request = { messages: [...messages], tools: [], passthrough };
    try {
      const answer = await model.complete(request, { caseId: 'judge', trial: 1 });
      onAnswer(answer);
      return answer.content;
    } catch (error) {
      // Some servers do not take a schema; what they answer is read all the same.
      if (!withSchema || !(error instanceof ModelError) || error.errorClass !== 'bad_request') throw error;
      formatted = false;
      return send(messages);
    }
  };
  return {
    async ask(rubric, transcript) {
      const messages = judgeMessages(rubric, transcript);
      const first = await send(messages);
      const verdict = readVerdict(first) ?? readVerdict(await send(repairMessages(messages, first ?? '')));
      if (verdict) return verdict;
      throw new ModelError(
        'unreadable',
        'The judge gave no verdict that can be read, and none when asked again.',
      );
    },
  };
}
