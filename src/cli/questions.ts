import { createInterface } from 'node:readline/promises';
import { terminalText } from '../core/text.ts';
import type { CommandContext } from './command.ts';

/** Asks until an answer will do; an empty answer, and the end of input, are what it falls back to. */
export type Ask = (
  question: string,
  otherwise: string,
  check: (answer: string) => string | null,
) => Promise<string>;

/** Puts questions to a person at a terminal; without one, each has the answer that it falls back to. */
export async function withQuestions<T>(
  options: Readonly<Record<string, unknown>>,
  context: CommandContext,
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  const typed = 'isTTY' in context.stdin && context.stdin.isTTY === true;
  if (options.yes || options.json || !typed || !context.terminal.stdout)
    return work(async (_question, otherwise) => otherwise);
  const lines = createInterface({ input: context.stdin });
  const answers = lines[Symbol.asyncIterator]();
  try {
    return await work(async (question, otherwise, check) => {
      for (;;) {
        context.progress(`${question} [${otherwise}]: `);
        const { value, done } = await answers.next();
        const answer = (done ? '' : value.trim()) || otherwise;
        const why = check(answer);
        if (why === null) return answer;
        context.progress(`${terminalText(why)}\n`);
      }
    });
  } finally {
    lines.close();
  }
}
