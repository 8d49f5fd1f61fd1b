import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation, ConversationMessage, ConversationTool } from '../../src/core/conversation.ts';

/** A conversation in which nothing goes wrong, and the tools that it may call. */
export interface Clean {
  source: 'support' | 'tau';
  messages: ConversationMessage[];
  tools: ConversationTool[];
  /** A tool that only reads, with arguments that it takes. */
  read: { name: string; args: Record<string, string> };
}

const id = { type: 'object', properties: { order_id: { type: 'string' } }, required: ['order_id'] };
const SUPPORT_TOOLS: ConversationTool[] = [
  { name: 'get_order', description: 'Looks an order up.', parameters: id, readOnly: true, handsOff: false },
  { name: 'track_parcel', description: 'Finds a parcel.', parameters: id, readOnly: true, handsOff: false },
  {
    name: 'refund_order',
    description: 'Refunds an order.',
    parameters: id,
    readOnly: false,
    handsOff: false,
  },
  { name: 'transfer_to_human', description: 'Hands off.', readOnly: false, handsOff: true },
];
const OPENINGS = [
  'I have a question about order',
  'Good morning, it is about my order',
  'Could you look at my order',
  'There is something about order',
  'I bought a lamp with order',
];
const ANSWERS = [
  'It was sent yesterday.',
  'The parcel is on its way.',
  'It is being packed today.',
  'It left our shop this morning.',
];

/** Support conversations of the worked example's desk, numbered. */
export function supportTalk(number: number): Clean {
  const order = `A-${1000 + (number % 9000)}`;
  const messages: ConversationMessage[] = [
    { role: 'system', content: 'You are a support agent. You should only make one tool call at a time.' },
    { role: 'user', content: `${OPENINGS[number % OPENINGS.length]} ${order}` },
    { role: 'assistant', content: '', calls: [{ id: 'base', name: 'get_order', args: { order_id: order } }] },
    { role: 'tool', content: '{"status":"sent","total":39.9}', callId: 'base' },
    { role: 'assistant', content: ANSWERS[number % ANSWERS.length]! },
    { role: 'user', content: 'I see, good.' },
    { role: 'assistant', content: 'Is there anything else that I can do for you?' },
  ];
  return {
    source: 'support',
    messages,
    tools: SUPPORT_TOOLS,
    read: { name: 'track_parcel', args: { order_id: order } },
  };
}

/** Passing runs of τ-bench in `folder`, up to the point where the user has said goodbye. */
export function tauTalks(folder: string, read: (record: unknown) => Conversation | undefined): Clean[] {
  const file = join(folder, 'gpt-4o-airline.json');
  if (!existsSync(file)) return [];
  const records = JSON.parse(readFileSync(file, 'utf8')) as { reward: number }[];
  return records.flatMap((record): Clean[] => {
    const conversation = record.reward >= 1 ? read(record) : undefined;
    if (!conversation) return [];
    return [
      {
        source: 'tau',
        messages: conversation.messages,
        tools: conversation.tools,
        read: { name: 'get_user_details', args: { user_id: 'planted_user_1' } },
      },
    ];
  });
}

/** Ordinary talks of a user and an agent by turns, hand-written; kept for measuring as wordings are. */
export function ordinaryTalks(): ConversationMessage[][] {
  const lines = readFileSync(new URL('ordinary.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) =>
    (JSON.parse(line) as { messages: string[] }).messages.map((content, index) => ({
      role: index % 2 === 0 ? 'user' : 'assistant',
      content,
    })),
  );
}
