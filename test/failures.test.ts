import { describe, expect, test } from 'vitest';
import type { Conversation, ConversationMessage } from '../src/core/conversation.ts';
import type { FailureKind } from '../src/core/failure.ts';
import { drawExemplars, type Judged } from '../src/signal/exemplars.ts';
import { textSimilarity } from '../src/signal/failures/similarity.ts';
import { findFailures } from '../src/signal/find-failures.ts';
import { createProject } from './support/project.ts';
import { describeShared } from './support/shared.ts';

type Line = [who: 'u' | 'a', text: string] | [who: 'c', name: string, args: object | string, result?: string];

/** A conversation in shorthand: users, the agent, and its calls with what they were answered. */
function talk(lines: readonly Line[], more: Partial<Conversation> = {}): Conversation {
  const messages: ConversationMessage[] = [];
  for (const [index, line] of lines.entries()) {
    if (line[0] === 'u') messages.push({ role: 'user', content: line[1] });
    else if (line[0] === 'a') messages.push({ role: 'assistant', content: line[1] });
    else {
      const [, name, args, result] = line;
      const read =
        typeof args === 'string' ? { args: null, raw: args } : { args: args as Record<string, never> };
      messages.push({ role: 'assistant', content: '', calls: [{ id: `k${index}`, name, ...read }] });
      if (result !== undefined) messages.push({ role: 'tool', content: result, callId: `k${index}` });
    }
  }
  return {
    id: 'c',
    harness: 'h',
    messages,
    tools: [
      {
        name: 'get_order',
        description: 'd',
        readOnly: true,
        handsOff: false,
        parameters: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
      },
      { name: 'refund', description: 'd', readOnly: false, handsOff: false },
      { name: 'transfer', description: 'd', readOnly: false, handsOff: true },
    ],
    startedAt: null,
    endedAt: null,
    user: null,
    version: null,
    model: null,
    task: null,
    outcome: null,
    proxies: {},
    source: { format: 'pawl', version: null, file: 'f', record: 1 },
    ...more,
  };
}

const order: Line = ['c', 'get_order', { id: 'A-1042' }, '{"status":"shipped","total":39.9}'];
const RULES: ConversationMessage = {
  role: 'system',
  content:
    'You should only make one tool call at a time.\nObtain explicit user confirmation before any change.',
};

/** Each kind: where it is to be found, and a twin that looks alike and is none. */
const CASES: readonly [
  FailureKind,
  turn: number,
  layer: string,
  failing: Conversation,
  innocent: Conversation,
][] = [
  [
    'tool-error',
    1,
    'tool',
    talk([
      ['u', 'where is my order A-1042?'],
      ['c', 'get_order', { id: '1042' }, 'Error: no such order'],
      order,
      ['a', 'It was shipped.'],
    ]),
    talk([
      ['u', 'where is my order A-1042?'],
      order,
      ['a', 'There was an error on our side last week; your order was shipped.'],
    ]),
  ],
  [
    'bad-arguments',
    1,
    'tool',
    talk([
      ['u', 'where?'],
      ['c', 'get_order', { order: 'A-1' }, '{}'],
      ['a', 'ok'],
    ]),
    talk([['u', 'where?'], order, ['a', 'ok']]),
  ],
  [
    'bad-arguments',
    1,
    'tool',
    talk([
      ['u', 'where?'],
      ['c', 'get_order', '{"id": "A-', '{}'],
      ['a', 'ok'],
    ]),
    talk([['u', 'where?'], order, ['a', 'ok']]),
  ],
  [
    'unknown-tool',
    1,
    'tool',
    talk([
      ['u', 'hi'],
      ['c', 'drop_table', {}, 'null'],
      ['a', 'ok'],
    ]),
    talk([['u', 'hi'], order, ['a', 'ok']]),
  ],
  [
    'repeated-call',
    3,
    'workflow',
    talk([['u', 'where?'], order, order, ['a', 'shipped']]),
    talk([['u', 'where?'], order, ['c', 'refund', { id: 'A-1042' }, 'ok'], order, ['a', 'shipped']]),
  ],
  [
    'step-loop',
    5,
    'workflow',
    talk([
      ['u', 'where?'],
      ['c', 'get_order', { id: 'x' }, 'Error: no'],
      ['c', 'get_order', { id: 'y' }, 'Error: no'],
      ['c', 'get_order', { id: 'z' }, 'Error: no'],
      ['a', 'sorry'],
    ]),
    talk([
      ['u', 'where?'],
      ['c', 'get_order', { id: 'x' }, '{"a":1}'],
      ['c', 'get_order', { id: 'y' }, '{"a":2}'],
      ['c', 'get_order', { id: 'z' }, '{"a":3}'],
      ['a', 'three orders'],
    ]),
  ],
  [
    'untried-hand-off',
    1,
    'workflow',
    talk([
      ['u', 'where is my order?'],
      ['c', 'transfer', {}, 'ok'],
    ]),
    talk([
      ['u', 'I want to speak to a human'],
      ['c', 'transfer', {}, 'ok'],
    ]),
  ],
  [
    'refused-hand-off',
    1,
    'workflow',
    talk([
      ['u', 'please transfer me to a person'],
      ['a', 'I can help you with that myself.'],
      ['u', 'no'],
      ['a', 'What is it about?'],
    ]),
    talk([
      ['u', 'please transfer me to a person'],
      ['c', 'transfer', {}, 'ok'],
    ]),
  ],
  [
    'asked-again',
    3,
    'memory',
    talk([
      ['u', 'refund please'],
      ['a', 'Could you please provide your order number?'],
      ['u', 'A-1042'],
      ['a', 'Could you please provide your order number?'],
      ['u', 'A-1042'],
    ]),
    talk([
      ['u', 'refund please'],
      ['a', 'Could you please provide your order number?'],
      ['u', 'A-1042'],
      ['a', 'Would you like the money back on your card or as credit?'],
    ]),
  ],
  [
    'not-answered',
    1,
    'prompt',
    talk([
      ['u', 'can I change the delivery address of my order?'],
      ['a', 'Our shop has many lamps.'],
      ['u', 'can I change the delivery address of the order?'],
      ['a', 'Yes.'],
    ]),
    talk([
      ['u', 'can I change the delivery address of my order?'],
      ['a', 'Yes, to where?'],
      ['u', 'to 12 Elm Street in Leeds please'],
      ['a', 'Done.'],
    ]),
  ],
  [
    'corrected',
    1,
    'prompt',
    talk([
      ['u', 'cancel the lamp'],
      ['a', 'I cancelled the chair.'],
      ['u', 'No, I meant the lamp'],
      ['a', 'ok'],
    ]),
    talk([
      ['u', 'cancel the lamp'],
      ['a', 'Anything else?'],
      ['u', 'No, that is all, thanks'],
      ['a', 'Bye'],
    ]),
  ],
  [
    'ungrounded',
    3,
    'context',
    talk([['u', 'how much was order A-1042?'], order, ['a', 'It was $58.20.']]),
    talk([['u', 'how much was order A-1042?'], order, ['a', 'It was $39.90.']]),
  ],
  [
    // A trace of talk alone does not show what was read.
    'ungrounded',
    1,
    'context',
    talk([
      ['u', 'how much was my order?'],
      ['a', 'It was $58.20.'],
    ]),
    talk(
      [
        ['u', 'how much was my order?'],
        ['a', 'It was $58.20.'],
      ],
      { tools: [] },
    ),
  ],
  [
    // What a tool said is shown even where no call is.
    'ungrounded',
    2,
    'context',
    (() => {
      const shown = talk([['u', 'how much was my order?']], { tools: [] });
      const read: ConversationMessage[] = [
        { role: 'tool', content: '{"total":39.9}' },
        { role: 'assistant', content: 'It was $58.20.' },
      ];
      return { ...shown, messages: [...shown.messages, ...read] };
    })(),
    talk(
      [
        ['u', 'how much was my order?'],
        ['a', 'It was $58.20.'],
      ],
      { tools: [] },
    ),
  ],
  [
    'coverage-gap',
    1,
    'context',
    talk([
      ['u', 'do you ship to Iceland?'],
      ['a', "I don't have information about that."],
    ]),
    talk([['u', 'do you ship to Iceland?'], order, ['a', "I'm not sure why you ask, but yes, we do."]]),
  ],
  [
    'rule-ignored',
    2,
    'prompt',
    (() => {
      const broken = talk([['u', 'where are both?']]);
      const calls = ['A-1', 'A-2'].map((id, index) => ({ id: `k${index}`, name: 'get_order', args: { id } }));
      return {
        ...broken,
        messages: [RULES, ...broken.messages, { role: 'assistant' as const, content: '', calls }],
      };
    })(),
    (() => {
      const kept = talk([['u', 'where is it?'], order, ['a', 'shipped']]);
      return { ...kept, messages: [RULES, ...kept.messages] };
    })(),
  ],
  [
    'empty-promise',
    1,
    'workflow',
    talk([
      ['u', 'refund A-1042'],
      ['a', "I'll process your refund now."],
      ['u', 'thanks'],
    ]),
    talk([
      ['u', 'refund A-1042'],
      ['a', "I'll process your refund now."],
      ['c', 'refund', { id: 'A-1042' }, 'ok'],
      ['a', 'Done.'],
    ]),
  ],
  [
    'abandoned',
    1,
    'prompt',
    talk([
      ['u', 'where is my parcel, it is a week late'],
      ['a', 'It is on its way.'],
      ['u', 'THIS IS RIDICULOUS!! where is my parcel'],
      ['a', 'It is on its way.'],
    ]),
    talk([
      ['u', 'where is my parcel, it is a week late'],
      ['a', 'It arrives today.'],
      ['u', 'great, thanks'],
      ['a', 'Bye'],
    ]),
  ],
];

describe('a failure is found at its turn, with its evidence and layer, and its innocent twin is not', () => {
  test.each(CASES)('%s', (kind, turn, layer, failing, innocent) => {
    const found = findFailures(failing).failures.filter((failure) => failure.kind === kind);
    expect(found.map((failure) => failure.turn)).toEqual([turn]);
    expect(found[0]!.layer).toBe(layer);
    for (const { message, quote } of found[0]!.evidence) {
      expect(failing.messages[message]).toBeDefined();
      expect(quote).not.toBe('');
    }
    expect(findFailures(innocent).failures.map((failure) => failure.kind)).not.toContain(kind);
  });
});

test('what should have been called is taken from where it went well', () => {
  const [failure] = findFailures(CASES[0]![3]).failures;
  expect(failure!.counterfactual).toMatchObject({
    source: 'sibling',
    calls: [{ name: 'get_order', args: { id: 'A-1042' } }],
  });
});

test('a known outcome wins: nothing counts after a success, and a failure nobody sees is kept', () => {
  const [, , , failing, innocent] = CASES[0]!;
  expect(findFailures({ ...failing, outcome: 'success' }).failures).toEqual([]);
  expect(
    findFailures({ ...innocent, outcome: 'failure' }).failures.map(({ kind, layer }) => [kind, layer]),
  ).toEqual([['known-outcome', 'eval']]);
});

test('in a language whose words are not known, what looks at words is visibly off', () => {
  const { failures, off } = findFailures(CASES[0]![3], { language: 'de' });
  expect(off).toContain('corrected');
  expect(failures.map((failure) => failure.kind)).toContain('tool-error');
});

test('frustration rises, is dated and blamed, and a thank-you ends it', () => {
  const { trajectory } = findFailures(CASES.at(-1)![3]);
  expect(trajectory.points.map((point) => point.score >= 0.5)).toEqual([false, true]);
  expect(trajectory).toMatchObject({ turned: 2, blame: 1, abandoned: true });
  expect(findFailures(CASES.at(-1)![4]).trajectory).toMatchObject({ turned: null, abandoned: false });
  // Proxies play no part.
  const liked = { ...CASES.at(-1)![3], proxies: { thumbs: 'up', csat: 5 } };
  expect(findFailures(liked).trajectory).toEqual(trajectory);
});

test('exemplars rank by impact, stand in the middle of their group, and mirror the strata', () => {
  const [failing] = [CASES[0]![3]];
  const judged = (id: string, intent: string, stratum: Judged['stratum'], bad: boolean): Judged => ({
    conversation: id,
    intent,
    stratum,
    failures: bad ? findFailures({ ...failing, id }).failures : [],
  });
  const list = [
    ...Array.from({ length: 6 }, (_, index) =>
      judged(`big${index}`, 'big', index < 3 ? 'silent' : 'complained', true),
    ),
    ...Array.from({ length: 2 }, (_, index) => judged(`small${index}`, 'small', 'abandoned', index === 0)),
  ];
  const { exemplars, mix } = drawExemplars(list, { count: 5, similar: textSimilarity });
  expect(exemplars.map((item) => [item.intent, item.size])).toEqual([
    ['big', 6],
    ['small', 1],
  ]);
  expect(exemplars[0]!.impact).toBeGreaterThan(exemplars[1]!.impact);
  expect(exemplars[0]!.nearest.length).toBe(2);
  expect(mix.abandoned).toEqual({ exemplars: 0.5, traffic: 0.25 });
  expect(
    drawExemplars([...list].reverse(), { count: 5, similar: textSimilarity }).exemplars.map(
      (item) => item.failure.id,
    ),
  ).toEqual(exemplars.map((item) => item.failure.id));
});

describeShared('on real conversations', 'tau-airline', (folder) => {
  test('failures, exemplars and a conversation are shown, and what was found is re-used', {
    timeout: 120_000,
  }, async () => {
    await using project = await createProject({
      'pawl.config.yaml': 'models: [{ id: reference/keyword, provider: reference }]\n',
      'harnesses/desk/harness.yaml': 'name: desk\n',
      'harnesses/desk/prompt.md': 'You are a desk.\n',
    });
    await project.pawl(['ingest', `${folder}/gpt-4o-airline.json`]);
    const first = await project.pawl(['failures', '--json']);
    const found = JSON.parse(first.stdout) as {
      conversations: number;
      failing: number;
      failures: { id: string }[];
    };
    expect(found).toMatchObject({ conversations: 100, failing: 69 });
    expect((await project.pawl(['failures', '--json'])).stdout).toBe(first.stdout);
    const exemplars = await project.pawl(['exemplars', '-n', '3']);
    expect(exemplars.stdout).toContain('1. ');
    const shown = await project.pawl(['show', found.failures[0]!.id]);
    expect(shown.stdout).toContain('✗');
    expect((await project.pawl(['show', 'nothing'])).code).toBe(2);
  });
});
