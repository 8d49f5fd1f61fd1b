import type { Conversation, ConversationMessage } from '../../src/core/conversation.ts';
import type { Clean } from './clean.ts';
import { called, type Plant } from './plant.ts';

const OLD = '{"status":"sent","total":39.9,"carrier":"post"}';
const SHAPES = [
  '{"state":"sent","total":39.9,"carrier":"post"}',
  '{"status":"sent","total":"39.90","carrier":"post"}',
  '{"status":{"code":3},"total":39.9,"carrier":"post"}',
];
const day = (number: number): string => `2026-03-${String(number).padStart(2, '0')}T10:00:00Z`;

/** A tool whose results have another shape from a day on, beside one whose results were odd once. */
export const schemaDrift: Plant = (clean, form) => {
  const changed = SHAPES[form % SHAPES.length]!;
  const history = (later: string): Partial<Conversation>[] =>
    [
      ...Array.from({ length: 24 }, (_, index) => [1 + (index % 6), OLD] as const),
      ...Array.from({ length: 8 }, (_, index) => [8 + (index % 3), later] as const),
    ].map(([date, result]) => ({ startedAt: day(date), messages: look(clean, result) }));
  return {
    failing: {
      base: [],
      messages: look(clean, changed),
      turn: 1,
      startedAt: day(9),
      history: history(changed),
    },
    innocent: {
      base: [],
      messages: look(clean, changed),
      turn: null,
      startedAt: day(9),
      history: history(OLD),
    },
  };
};

/** Nothing to see in it, and it is known to have failed; its twin is known to have succeeded. */
export const knownOutcome: Plant = (clean) => {
  const turn = clean.messages.findIndex((message) => message.role === 'assistant' && message.content !== '');
  const planted = { base: [], messages: clean.messages.slice(0, turn + 1) };
  return {
    failing: { ...planted, turn, outcome: 'failure' },
    innocent: { ...planted, turn: null, outcome: 'success' },
  };
};

function look({ read }: Clean, result: string): ConversationMessage[] {
  return [
    { role: 'user', content: 'Could you look something up for me?' },
    ...called(read.name, read.args, result),
    { role: 'assistant', content: 'I have looked.' },
  ];
}
