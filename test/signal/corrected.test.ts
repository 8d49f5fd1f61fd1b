import { expect, test } from 'vitest';
import type { Conversation } from '../../src/core/conversation.ts';
import { findFailures } from '../../src/signal/find-failures.ts';

/** What is found where the user's last message reads so much like a correction. */
function found(likely: number, ...texts: string[]): string[] {
  const conversation = {
    id: 'c',
    messages: texts.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content })),
    tools: [],
    outcome: null,
  } as unknown as Conversation;
  const last = texts.length - 1;
  const corrects = { corrects: { likely, sentence: texts[last]! } };
  const readings = { acts: new Map([[last, corrects]]), vectors: new Map() };
  return findFailures(conversation, { readings }).failures.map(({ kind, turn }) => `${kind} ${turn}`);
}

const asked = 'Please see to the lamp that I bought.';
const took = 'I have sent the chair back for you.';
const closings = [
  'Is there anything else I can help you with?',
  'Does that help?',
  'Is that correct?',
  'How can I assist you further today?',
];

test.each(['', ...closings])('who corrects after "%s" was asked nothing: even odds will do', (closing) => {
  expect(found(0.6, asked, `${took} ${closing}`.trim(), 'The lamp.')).toContain('corrected 1');
  expect(found(0.4, asked, `${took} ${closing}`.trim(), 'The lamp.')).not.toContain('corrected 1');
});

test.each([
  'Which of them shall I send back?',
  'Could you please provide your user ID?',
  'Would you like the blue shade or the green one? Is there anything else?',
])('who was asked "%s" answers, unless it is clear', (question) => {
  expect(found(0.6, asked, question, 'The lamp.')).not.toContain('corrected 1');
  expect(found(0.9, asked, question, 'The lamp.')).toContain('corrected 1');
});

test('a question put again has not been answered; a wish put again sets the agent right', () => {
  const question = 'How long do I have to return a lamp?';
  const again = found(0.9, question, 'We have many fine lamps.', `I asked: ${question}`);
  expect(again).toContain('not-answered 1');
  expect(again).not.toContain('corrected 1');
  const wish = found(0.9, asked, took, `I said: ${asked}`);
  expect(wish).toContain('corrected 1');
  expect(wish).not.toContain('not-answered 1');
});
