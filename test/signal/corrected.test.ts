import { afterAll, describe, expect, test } from 'vitest';
import type { Conversation } from '../../src/core/conversation.ts';
import { createBuiltinEncoder } from '../../src/encoder/builtin-encoder.ts';
import { createActReader } from '../../src/signal/acts/act-reader.ts';
import { asksIn } from '../../src/signal/acts/exchange.ts';
import { exchangeRowOf, rowOf } from '../../src/signal/acts/rows.ts';
import { findFailures } from '../../src/signal/find-failures.ts';

const encoder = createBuiltinEncoder({ workers: 1 });
const reader = createActReader(encoder);
afterAll(() => encoder.close());

/** The user and the agent by turns. */
function talk(...texts: string[]): Conversation {
  return {
    id: 'c',
    messages: texts.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content })),
    tools: [],
    outcome: null,
  } as unknown as Conversation;
}

async function found(conversation: Conversation): Promise<string[]> {
  const [readings] = await reader.read([conversation]);
  return findFailures(conversation, { readings: readings! }).failures.map(
    ({ kind, turn }) => `${kind} ${turn}`,
  );
}

const asked = 'Please send back the lamp that I bought.';
const took = 'I have sent the chair back for you.';

describe('the same words, by what stands around them', () => {
  test('after another thing was done they set the agent right', async () => {
    expect(await found(talk(asked, took, 'The lamp, please.'))).toContain('corrected 1');
    expect(await found(talk(asked, `${took} Is there anything else?`, 'The lamp, please.'))).toContain(
      'corrected 1',
    );
  });

  test('what says it plainly needs no more around it, unless it answers a question', async () => {
    const stated = 'We ordered four pillows. Your message says three.';
    for (const plain of ['No, that is the wrong order, I meant the lamp.', stated]) {
      const report = 'You have two orders, one of Monday and one of Thursday.';
      expect(await found(talk('Hello', report, plain))).toContain('corrected 1');
      const question = `I can help with that. ${report} Which of them is it?`;
      expect(await found(talk('Hello', question, plain))).not.toContain('corrected 1');
    }
  });

  test('after a question they answer it', async () => {
    for (const question of [
      'Which of them shall I send back?',
      'Would you like to return the lamp or the chair?',
    ])
      expect(await found(talk('I want to return something.', question, 'The lamp, please.'))).toEqual([]);
  });

  test('an agent that says sorry for mixing it up was more likely set right than one that just goes on', async () => {
    const said = [
      'A table for four on the eleventh, please.',
      'Your table is booked.',
      'It is for the eleventh.',
    ];
    const reactions = [
      'My apologies, you are right, I mixed up the days.',
      'Great, we look forward to seeing you!',
    ];
    const readings = await reader.read([
      ...reactions.map((reaction) => talk(...said, reaction)),
      talk(...said),
    ]);
    const [sorry, glad, none] = readings.map(({ acts }) => acts.get(2)!.corrects!.likely);
    expect(sorry).toBeGreaterThan(none!);
    expect(none).toBeGreaterThan(glad!);
  });
});

test('nobody corrects an agent that has not spoken, nor a person who took over', async () => {
  const wrong = 'No, that is the wrong order, I meant the lamp.';
  expect(await found(talk(wrong, 'I see.'))).toEqual([]);
  const passed = 'I will pass you to a colleague.';
  const byPerson = talk(asked, passed, 'Thank you.', took, wrong);
  expect(await found(byPerson)).toContain('corrected 3');
  byPerson.messages[3]!.by = 'human';
  expect(await found(byPerson)).not.toContain('corrected 1');
  expect(await found(byPerson)).not.toContain('corrected 3');
});

test('a reaction that comes after more words of the user is none to the first', async () => {
  const conversation = talk(
    asked,
    took,
    'The lamp, please.',
    '',
    'And the shade.',
    'Sorry, I have them both now.',
  );
  const [readings] = await reader.read([conversation]);
  const likely = (message: number): number => readings!.acts.get(message)!.corrects!.likely;
  const alone = await reader.read([talk(asked, took, 'The lamp, please.')]);
  expect(likely(2)).toBe(alone[0]!.acts.get(2)!.corrects!.likely);
});

test('who asks in two messages is read as who asks in one', async () => {
  const twice = talk(asked, took, 'The lamp, please.');
  for (const second of ['My order is A-1042.', 'Thanks!']) {
    const parts = { ...twice, messages: [...twice.messages] };
    parts.messages.splice(1, 0, { role: 'user', content: second });
    expect(await found(parts)).toContain('corrected 2');
  }
});

test('apostrophes as phones write them make no difference', () => {
  const columns = (mark: string) => {
    const text = `I didn${mark}t ask for the chair, it${mark}s the lamp.`;
    const exchange = {
      request: asked,
      answer: `I${mark}ve sent the chair.`,
      reaction: `You${mark}re right.`,
    };
    return exchangeRowOf(rowOf(new Float32Array(512), text, 'user'), text, exchange, 0.5);
  };
  expect(columns('’')).toEqual(columns("'"));
});

test.each([
  (times: number) => `1${'-'.repeat(times)}1`,
  (times: number) => `a${'\u0301\u0316'.repeat(times)}`,
  (times: number) => `${'A'.repeat(times)}a`,
  (times: number) => 'no, not '.repeat(times),
  (times: number) => 'Is there anything else '.repeat(times),
])('endless messages are read at their ends, whatever is in them', async (message) => {
  const likely = async (times: number): Promise<number> => {
    const text = message(times);
    const [readings] = await reader.read([talk(text, text, text, text)]);
    return readings!.acts.get(2)!.corrects!.likely;
  };
  expect(await likely(100_000)).toBe(await likely(10_000));
});

test.each([
  [true, 'I can help with that. Which order is it?'],
  [true, 'I can help you with that! Could you tell me which lamp you mean?'],
  [true, 'Let me know if you need anything else. Which lamp is it?'],
  [true, 'Before I proceed, which lamp do you mean?'],
  [false, 'Done. Is there anything else I can help you with today, Anna?'],
  [false, 'Does that help?'],
  [false, 'Shall I go ahead?'],
  [false, 'I have booked it.'],
])('the next message answers a question: %s, after "%s"', (asks, answer) => {
  expect(asksIn(answer)).toBe(asks);
});

test('anger alone corrects nothing', async () => {
  const late = 'Your parcel is still on its way.';
  for (const upset of [
    'This is ridiculous!!',
    'I am so fed up with waiting, never again',
    'What a joke of a company.',
  ])
    expect(await found(talk('Where is my parcel?', late, upset, 'I am sorry for the delay.'))).not.toContain(
      'corrected 1',
    );
});

test('a question put again has not been answered; a wish put again sets the agent right', async () => {
  const question = 'How long do I have to return a lamp?';
  const again = await found(talk(question, 'We have many fine lamps.', `I asked: ${question}`));
  expect(again).toContain('not-answered 1');
  expect(again).not.toContain('corrected 1');
  const wish = await found(talk(asked, took, `I said: ${asked}`));
  expect(wish).toContain('corrected 1');
  expect(wish).not.toContain('not-answered 1');
});
