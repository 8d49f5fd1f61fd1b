import { type ChatAnswer, type ChatMessage, type ChatModel, ModelError } from '../core/chat.ts';
import { sendForJson } from './json-answer.ts';
import { ANSWER_FORMAT, type JudgeAnswer, judgeMessages, readVerdict, repairMessages } from './prompt.ts';

/** Asks one model for verdicts. */
export interface Judge {
  /** Throws ModelError: `unreadable` when it answered nonsense twice, or what the provider failed with. */
  ask(rubric: string, transcript: string): Promise<JudgeAnswer>;
}

export function createJudge(model: ChatModel, onAnswer: (answer: ChatAnswer) => void = () => {}): Judge {
  const sender = sendForJson(model, ANSWER_FORMAT);
  const send = async (messages: readonly ChatMessage[]): Promise<string | null> => {
    const answer = await sender(messages, { caseId: 'judge', trial: 1 });
    onAnswer(answer);
    return answer.content;
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
