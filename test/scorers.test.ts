import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BfclRow, bfclCaseFile } from '../bench/bfcl-cases.ts';
import { parseCase } from '../src/cases/parse-case.ts';
import type { Json } from '../src/core/json.ts';
import type { Transcript, TranscriptCall } from '../src/core/trial.ts';
import { readAnswer } from '../src/harness/protocols/protocols.ts';
import { matches } from '../src/scorers/match/match.ts';
import { scoreTrial } from '../src/scorers/score-trial.ts';
import { describeShared } from './support/shared.ts';

function caseOf(expect: object[], more: object = {}) {
  const parsed = parseCase({ given: [{ user: 'hi' }], expect, ...more }, () => ({ file: 'x.yaml' }), {
    defaultId: 'x',
    path: 'a',
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.item;
}

function did(
  calls: TranscriptCall[],
  text: string | null = null,
  end: Transcript['end'] = 'speech',
): Transcript {
  return { steps: [...calls.map((call) => ({ text: null, calls: [call] })), { text, calls: [] }], end };
}

const call = (
  name: string,
  args: Record<string, Json> = {},
  result: TranscriptCall['result'] = { returns: null },
): TranscriptCall => (result ? { name, args, result } : { name, args });

async function judge(expect: object[], transcript: Transcript) {
  const scored = await scoreTrial(caseOf(expect), { transcript, tools: [], handOffTools: ['human'] });
  return { outcome: scored.outcome, reason: scored.scores[0]!.reason };
}

describe('calls', () => {
  test.each([
    [
      'the call as expected',
      [call('pay', { order: 'A-1' })],
      { calls: 'pay', with: { order: 'A-1' } },
      'pass',
    ],
    ['another argument', [call('pay', { order: 'A-2' })], { calls: 'pay', with: { order: 'A-1' } }, 'fail'],
    [
      'an argument too many',
      [call('pay', { order: 'A-1', why: 'x' })],
      { calls: 'pay', with: { order: 'A-1' } },
      'fail',
    ],
    [
      'an argument too many, and others are fine',
      [call('pay', { order: 'A-1', why: 'x' })],
      { calls: 'pay', with: { order: 'A-1' }, others: 'any' },
      'pass',
    ],
    ['any arguments when none are named', [call('pay', { order: 'A-2' })], { calls: 'pay' }, 'pass'],
    ['another call beside it', [call('look'), call('pay')], { calls: 'pay' }, 'pass'],
    ['another call beside it, exactly', [call('look'), call('pay')], { calls: 'pay', exactly: true }, 'fail'],
    ['two calls in any order', [call('b'), call('a')], { calls: ['a', 'b'], exactly: true }, 'pass'],
    ['two calls out of order', [call('b'), call('a')], { calls: ['a', 'b'], in_order: true }, 'fail'],
    ['one call for two expectations', [call('a')], { calls: ['a', 'a'] }, 'fail'],
    ['a refused call', [call('pay', {}, { refused: 'no' })], { calls: 'pay' }, 'fail'],
    [
      'an optional argument left out',
      [call('pay', {})],
      { calls: 'pay', with: { why: { optional: 'x' } } },
      'pass',
    ],
  ] as const)('%s', async (_, calls, expectation, outcome) => {
    expect((await judge([expectation], did([...calls]))).outcome).toBe(outcome);
  });

  test('a true assignment is found where the first fit would not do', async () => {
    const calls = [call('f', { a: 1 }), call('f', { a: 2 })];
    const expected = [
      { call: 'f', with: { a: { any: true } } },
      { call: 'f', with: { a: 1 } },
    ];
    expect((await judge([{ calls: expected, exactly: true }], did(calls))).outcome).toBe('pass');
  });

  test('the reason says what was called and what was expected', async () => {
    const { reason } = await judge(
      [{ calls: 'refund_order', with: { order_id: 'A-1042' } }],
      did([call('refund_order', { order_id: 'A-1024' })]),
    );
    expect(reason).toBe('called refund_order with order_id "A-1024", expected "A-1042"');
  });
});

describe('other expectations', () => {
  test.each([
    [{ never_calls: 'pay' }, did([call('pay', {}, { refused: 'schema' })]), 'fail'],
    [{ never_calls: ['pay', 'look'] }, did([call('other')]), 'pass'],
    [{ never_calls: 'pay', with: { order: 'A-1' } }, did([call('pay', { order: 'A-2' })]), 'pass'],
    [{ calls_nothing: true }, did([], 'hello'), 'pass'],
    [{ calls_nothing: true }, did([call('look')]), 'fail'],
    [{ asks_for: 'order_id' }, did([], 'Could you tell me your order id?'), 'pass'],
    [{ asks_for: ['order number', 'order id'] }, did([], 'Which order ID is it?'), 'pass'],
    [{ asks_for: 'order id' }, did([], 'Your order id is fine.'), 'fail'],
    [{ hands_off: true }, did([call('human')], null, 'hand_off'), 'pass'],
    [{ hands_off: false }, did([call('human')], null, 'hand_off'), 'fail'],
    [{ says: '30 days' }, did([], 'within 30\n days'), 'pass'],
    [{ says: { matches: '^\\d+$' } }, did([], '42'), 'pass'],
    [{ says: { equals: 'Yes' } }, did([], ' yes '), 'pass'],
    [{ says: ['a', { contains: ['b', 'c'] }] }, did([], 'a b'), 'fail'],
    [{ says: { similar: 'the parcel arrives tomorrow' } }, did([], 'The parcel arrives on tomorrow'), 'pass'],
    [{ says: { similar: 'the parcel arrives tomorrow' } }, did([], 'no idea'), 'fail'],
    [{ never_says: 'sorry' }, did([], 'so sorry'), 'fail'],
    [{ json: { type: 'object', required: ['a'] } }, did([], '```json\n{"a": 1}\n```'), 'pass'],
    [{ json: { type: 'object', required: ['a'] } }, did([], '{"b": 1}'), 'fail'],
  ])('%j', async (expectation, transcript, outcome) => {
    expect((await judge([expectation], transcript)).outcome).toBe(outcome);
  });
});

describe('a trial that ended at a call that nothing answers', () => {
  const open = did([call('look', {}, undefined)], null, 'unanswered');
  test.each([
    [{ calls: 'pay' }, 'unanswered'],
    [{ says: 'x' }, 'unanswered'],
    [{ never_calls: 'pay' }, 'unanswered'],
    [{ never_calls: 'look' }, 'fail'],
    [{ calls: 'pay', exactly: true }, 'fail'],
    [{ calls_nothing: true }, 'fail'],
  ])('%j makes it %s', async (expectation, outcome) => {
    expect((await judge([expectation], open)).outcome).toBe(outcome);
  });

  test('the step limit is a fail whatever is expected', async () => {
    expect((await judge([{ never_calls: 'pay' }], did([], null, 'limit'))).outcome).toBe('fail');
  });
});

describe('matchers', () => {
  test.each([
    ['A-1042', 'a-1042', true],
    ['Straße  5', 'STRASSE 5', true],
    ['1,200.50', '1200.5', true],
    ['$39.90', '39.9', true],
    ['39.90 EUR', '€39.90', true],
    ['$39.90', '€39.90', false],
    ['2026-11-20', '20 November 2026', true],
    ['2026-11-20', 'Nov 21, 2026', false],
    ['0042', '42', false],
    [3, 3.0, true],
    [3, '3', false],
    ['3', 3, false],
    [true, 1, false],
    [[1, { a: 'X' }], [1, { a: 'x' }], true],
    [[1, 2], [2, 1], false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ one_of: ['a', { near: 5 }] }, 5, true],
    [{ near: 5, within: 0.1 }, 5.05, true],
    [{ near: 5, within: 0.1 }, 5.2, false],
    [{ matches: '^A-\\d+$' }, 'A-12', true],
    [{ any: true }, null, true],
    [{ exact: 'A' }, 'a', false],
    [{ exact: { one_of: ['a'] } }, { one_of: ['a'] }, true],
  ] as [Json, Json, boolean][])('%j against %j', (expected, got, same) => {
    expect(matches(expected, got)).toBe(same);
  });

  test('loose drops punctuation and spaces', () => {
    expect(matches('New York, NY', 'new-york ny', { loose: true })).toBe(true);
    expect(matches('New York, NY', 'new-york ny')).toBe(false);
  });

  test('every value matches itself, exactly and inside one_of', () => {
    fc.assert(
      fc.property(fc.jsonValue() as fc.Arbitrary<Json>, (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as Json;
        expect(matches({ exact: plain }, plain)).toBe(true);
        expect(matches({ one_of: [{ exact: plain }] }, plain)).toBe(true);
      }),
    );
  });

  test('a key that reaches for a prototype elsewhere is a key', () => {
    const value = JSON.parse('{"__proto__": false}') as Json;
    expect(matches({ exact: value }, value)).toBe(true);
    expect(matches({ exact: value }, {})).toBe(false);
    expect(matches({ exact: {} }, value)).toBe(false);
  });

  test('an expression that would take for ever elsewhere takes linear time', () => {
    expect(matches({ matches: '(a+)+$' }, `${'a'.repeat(50_000)}b`)).toBe(false);
  });
});

describeShared("the leaderboard's own verdicts", 'bfcl', (data) => {
  const lines = <T>(file: string): T[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  interface Row {
    id: string;
    pass: boolean;
    content?: string;
    tool_calls?: { name: string; arguments: string }[];
  }
  const files = readdirSync(`${data}/outputs`);
  const cases = new Map(lines<BfclRow>(`${data}/cases.jsonl`).map((row) => [row.id, caseFromRow(row)]));

  function caseFromRow(row: BfclRow) {
    const file = JSON.parse(JSON.stringify(bfclCaseFile(row))) as object;
    const parsed = parseCase(file, () => ({ file: 'x' }), { defaultId: row.id, path: 'a' });
    if (!parsed.ok) throw new Error(row.id);
    return parsed.item;
  }

  test.each(files)('%s: at least .992 agree', async (file) => {
    const protocol = file.includes('.fc.') ? 'native' : 'pythonic';
    const rows = lines<Row>(`${data}/outputs/${file}`);
    let agreed = 0;
    for (const row of rows) {
      const item = cases.get(row.id)!;
      const toolCalls = (row.tool_calls ?? []).map((made, index) => ({ id: `c${index}`, ...made }));
      const answer = {
        content: row.content ?? null,
        toolCalls,
        finishReason: 'stop',
        usage: { inputTokens: 0, outputTokens: 0 },
        latencyMs: 0,
      };
      const transcript: Transcript = { steps: [readAnswer(protocol, answer, item.tools)], end: 'step' };
      const { outcome } = await scoreTrial(item, { transcript, tools: item.tools, handOffTools: [] });
      if ((outcome === 'pass') === row.pass) agreed++;
    }
    expect(agreed / rows.length).toBeGreaterThanOrEqual(0.992);
  });
});
