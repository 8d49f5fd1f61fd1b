import { z } from 'zod';
import { caseSchema } from '../../core/case.ts';
import { type ChatAnswer, type ChatMessage, ModelError } from '../../core/chat.ts';
import type { JsonObject } from '../../core/json.ts';
import { clip } from '../../core/text.ts';
import { validate } from '../../core/validate.ts';
import { readJson } from '../../judges/json-answer.ts';
import { scorers } from '../../scorers/scorers.ts';
import { parseExpectation } from '../parse-case.ts';
import { ALLOWED, type DraftQuestion, draftMessages } from './question.ts';

/** All that a model has a say in. */
const modelDraftSchema = z.strictObject({
  title: z.string().trim().min(1).max(300),
  expect: caseSchema.shape.expect.max(20),
  reason: z.string(),
});

export type ModelDraft = z.infer<typeof modelDraftSchema>;

/** An answer that cannot be read is told so this often. */
const REPAIRS = 2;

/**
 * What a model would have the case expect, and its answer as it wrote it. Throws ModelError: `unreadable` when no answer could
 * be read, `content_filter` when it refused, or what the provider failed with.
 */
export async function askForDraft(
  question: DraftQuestion,
  send: (messages: readonly ChatMessage[]) => Promise<ChatAnswer>,
): Promise<{ draft: ModelDraft; text: string }> {
  let messages = draftMessages(question);
  for (let repairs = 0; ; repairs++) {
    const { content, finishReason } = await send(messages);
    if (finishReason === 'content_filter') throw new ModelError('content_filter', 'it refused to answer');
    const read = readDraft(content);
    if ('draft' in read) return { draft: read.draft, text: content! };
    if (repairs === REPAIRS)
      throw new ModelError(
        'unreadable',
        `its answer could not be read, nor after ${REPAIRS} repairs: ${read.wrong}`,
      );
    messages = [
      ...messages,
      { role: 'assistant', content: (content ?? '').slice(0, 4000) },
      { role: 'user', content: `That cannot be used: ${read.wrong} Answer with the JSON object only.` },
    ];
  }
}

/** The draft in an answer, held to the schemas of a case, or what is wrong with it. */
export function readDraft(text: string | null): { draft: ModelDraft } | { wrong: string } {
  const value = readJson(text);
  if (value === undefined) return { wrong: 'it is no JSON object with "title", "expect" and "reason".' };
  const checked = validate(modelDraftSchema, value, () => ({ file: 'answer' }));
  if (!checked.ok) return { wrong: wordsOf(checked.problems) };
  const problems = checked.value.expect.filter(isNotForbidden).flatMap((entry) => {
    const parsed = parseExpectation(entry, () => ({ file: 'answer' }));
    return 'problems' in parsed ? parsed.problems : [];
  });
  return problems.length > 0 ? { wrong: wordsOf(problems) } : { draft: checked.value };
}

/** What exists and no model may expect is left out later, and needs no repair. */
function isNotForbidden(entry: JsonObject): boolean {
  return !Object.keys(entry).some((key) => scorers.has(key) && !Object.hasOwn(ALLOWED, key));
}

function wordsOf(problems: readonly { message: string }[]): string {
  return clip(problems.map(({ message }) => message).join(' '), 1000);
}
