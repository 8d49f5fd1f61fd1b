import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../src/core/conversation.ts';
import { labelClusters, slugOf } from '../../src/signal/intents/label-clusters.ts';
import { trainLinearModel } from '../../src/signal/intents/linear-model.ts';
import { encodeAndPlace, placeRequests } from '../../src/signal/intents/place-requests.ts';
import { refreshIntents } from '../../src/signal/intents/refresh.ts';
import { requestIn, requestsOf } from '../../src/signal/intents/request.ts';
import { summariseRequests } from '../../src/signal/intents/summarise-requests.ts';
import { matrixOf } from '../../src/signal/vectors/matrix.ts';
import { fakeEncoder, requestsAbout } from './fake-encoder.ts';

function conversation(id: string, turns: readonly string[]): Conversation {
  const messages = turns.flatMap((content) => [
    { role: 'user' as const, content },
    { role: 'assistant' as const, content: 'How can I help?' },
  ]);
  const unknown = { startedAt: null, endedAt: null, user: null, version: null, model: null, task: null };
  const source = { format: 'test', version: null, file: 'a.jsonl', record: 1 };
  return { id, harness: 'desk', messages, tools: [], ...unknown, outcome: null, proxies: {}, source };
}

describe('the request of a conversation', () => {
  test.each([
    ['Hi there! My name is Ann Lee. I want to cancel my order. Thanks a lot!', 'I want to cancel my order.'],
    ['Hello, can you tell me where my parcel is?', 'can you tell me where my parcel is?'],
    [
      'The red lamp from Monday. It arrived in pieces and the box was open.',
      'It arrived in pieces and the box was open.',
    ],
    ['Good morning.\nMy flight is at nine.\nCan I change it to ten?', 'Can I change it to ten?'],
  ])('%j asks %j', (turn, request) => {
    expect(requestIn(turn)).toBe(request);
  });

  test('a greeting alone is no request: the next turn is looked at; silence gives none', async () => {
    const found = [];
    const all = [
      conversation('a', ['Hi!', 'I need a refund for order 12']),
      conversation('b', []),
      conversation('c', ['  ', 'hello', 'thanks']),
    ];
    for await (const request of requestsOf(all)) found.push(request);
    expect(found).toEqual([
      { id: 'a', text: 'I need a refund for order 12' },
      { id: 'c', text: 'hello' },
    ]);
  });

  test('any text can be read, and what comes out is never longer than what went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect((requestIn(text) ?? '').length).toBeLessThanOrEqual(text.length + 2);
      }),
    );
    // A pattern that looks back and forth would not end within the test's time.
    for (const piece of ['hi ', 'thanks. ', 'a'.repeat(100), '?!', ', ']) {
      const request = requestIn(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect((request ?? '').split(' ').length).toBeLessThanOrEqual(60);
    }
  });
});

test('summaries take the place of requests, once a text; an empty one leaves it as it was', async () => {
  let calls = 0;
  const found = await summariseRequests(
    ['long one', 'other', 'long one'].map((text, index) => ({ id: `${index}`, text })),
    async (text) => {
      calls++;
      return text === 'other' ? ' ' : 'wants\n\u001b[1ma refund';
    },
  );
  expect(calls).toBe(2);
  expect(found[1]!.text).toBe('other');
  expect(found[0]!.text).toBe(found[2]!.text);
  expect(found[0]!.text).not.toMatch(/[\n\u001b]/);
});

test('labels are the words that tell a cluster from the others; slugs are safe folder names', () => {
  const texts = ['order a blue lamp', 'order the blue lamp', 'order a red chair', 'order my red chair'];
  const rows = matrixOf(texts.map((_, index) => Float32Array.of(index < 2 ? 1 : 0, index < 2 ? 0 : 1)));
  const labels = labelClusters(texts, rows, Int32Array.of(0, 0, 1, 1));
  expect(labels.map((label) => label.label)).toEqual([
    expect.stringContaining('lamp'),
    expect.stringContaining('chair'),
  ]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (label) => {
      expect(slugOf(label)).toMatch(/^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u);
    }),
  );
});

describe('many requests', () => {
  const about = [
    'refund broken shoes',
    'track delayed parcel',
    'reset forgotten password',
    'change delivery address',
  ];
  const many = about.flatMap((words) => requestsAbout(words, 2500, 'one'));

  test('the linear model learns what the encoder says, so that few are encoded; agreement is measured', async () => {
    const encoder = fakeEncoder();
    const { model, encoded, agreement, placements } = await refreshIntents({
      taxonomy: {},
      model: null,
      before: [],
      now: many,
      encoder,
      asOf: '2026-01-05',
      k: 4,
      sample: 400,
    });
    expect(encoded).toBeLessThan(many.length / 2);
    expect(agreement).toBeGreaterThanOrEqual(0.9);
    const full = await encodeAndPlace(
      model,
      many.map((request) => request.text),
      encoder,
    );
    const equal = placements.filter((placement, index) => placement.intent === full[index]!.intent).length;
    expect(equal / many.length).toBeGreaterThanOrEqual(0.9);
    const again = await placeRequests(
      model,
      many,
      many.slice(0, 5).map(({ text }) => ({ text, intent: model.intents[0]! })),
      encoder,
    );
    expect(again.placements).toHaveLength(many.length);
  });

  test('training is the same for the same seed, and sure of what it has seen', () => {
    const texts = many.filter((_, index) => index % 50 === 0).map((request) => request.text);
    const classes = texts.map((_, index) => Math.floor(index / 50));
    const [one, two] = [trainLinearModel(texts, classes, 4), trainLinearModel(texts, classes, 4)];
    texts.forEach((text, index) => {
      expect(one.classify(text)).toEqual(two.classify(text));
      expect(one.classify(text).best).toBe(classes[index]);
    });
    expect(trainLinearModel(['a'], [0], 1).classify('b')).toEqual({ best: 0, margin: 1 });
  });
});
