import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Conversation } from '../../src/core/conversation.ts';
import type { Trial } from '../../src/core/trial.ts';
import type { FinishedTrial, PlannedTrial, RunRecord, Store } from '../../src/store/store.ts';

/** What a store under test must offer: a fresh location, and opening it as often as wanted. */
export interface StoreUnderTest {
  open(): Promise<Store>;
  dispose(): Promise<void>;
}

/** The contract of a store, for every kind of store: the same tests over a factory. */
export function storeContract(name: string, create: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let place: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      place = await create();
      store = await place.open();
      await store.createRun(run('r'));
    });
    afterEach(async () => {
      await store.close();
      await place.dispose();
    });

    test('a series is opened once and found again, and a fresh one takes its place', async () => {
      const what = { harness: 'h', harnessHash: 'x', model: 'm', purpose: 'base' as const };
      const first = await store.openSeries(what, { at: '2026-01-01T00:00:00Z' });
      const again = await store.openSeries(what, { at: '2026-01-02T00:00:00Z' });
      const fresh = await store.openSeries(what, { at: '2026-01-03T00:00:00Z', fresh: true });
      const latest = await store.openSeries(what, { at: '2026-01-04T00:00:00Z' });
      expect(again).toEqual(first);
      expect(fresh.id).not.toBe(first.id);
      expect(latest).toEqual(fresh);
      const other = await store.openSeries({ ...what, purpose: 'canary' }, { at: '2026-01-04T00:00:00Z' });
      expect(other.id).not.toBe(fresh.id);
    });

    test('runs are kept, changed, listed newest first and counted by candidate', async () => {
      await store.createRun({ ...run('r2'), candidateHash: 'c2', startedAt: '2026-02-01T00:00:00Z' });
      await store.createRun({ ...run('r3'), candidateHash: 'c2', startedAt: '2026-03-01T00:00:00Z' });
      await store.createRun({ ...run('r4'), candidateHash: 'base', startedAt: '2026-04-01T00:00:00Z' });
      await store.updateRun('r2', { decision: 'block', exitCode: 1, verdict: { a: [1] } });
      expect(await store.getRun('r2')).toMatchObject({ decision: 'block', exitCode: 1, verdict: { a: [1] } });
      expect(await store.getRun('none')).toBeUndefined();
      expect((await store.listRuns({ harness: 'h', limit: 2 })).map((item) => item.id)).toEqual(['r4', 'r3']);
      expect(await store.countCandidates({ harness: 'h', baseHash: 'base' })).toBe(2);
    });

    test('a planned trial is claimed once, finished once, and stays as it was first written', async () => {
      await store.plan('r', [planned('a'), planned('b')]);
      await store.plan('r', [planned('a')]);
      const first = await store.claim('r', 10, { now: 0, durationMs: 1000 });
      expect(first.trials.map((trial) => trial.key)).toEqual(['a', 'b']);
      expect((await store.claim('r', 10, { now: 500, durationMs: 1000 })).trials).toEqual([]);
      expect(await store.finish('r', [finished('a', 'first')], first.fence)).toEqual(['a']);
      await store.finish('r', [finished('a', 'second')], first.fence);
      expect((await store.getTrials(['a', 'b'])).get('a')!.transcript.steps[0]!.text).toBe('first');
      expect(await store.countRun('r')).toEqual({ expected: 2, observed: 1, stored: 1 });
    });

    test('a trial whose lease ran out is claimed again, and the late finish is fenced off', async () => {
      await store.plan('r', [planned('a')]);
      const slow = await store.claim('r', 1, { now: 0, durationMs: 1000 });
      const quick = await store.claim('r', 1, { now: 2000, durationMs: 1000 });
      expect(quick.trials.map((trial) => trial.key)).toEqual(['a']);
      expect(quick.fence).toBeGreaterThan(slow.fence);
      expect(await store.finish('r', [finished('a', 'late')], slow.fence)).toEqual([]);
      expect(await store.finish('r', [finished('a', 'right')], quick.fence)).toEqual(['a']);
      expect((await store.getTrials(['a'])).get('a')!.transcript.steps[0]!.text).toBe('right');
    });

    test('a released trial can be claimed at once, and an observed one never', async () => {
      await store.plan('r', [planned('a'), planned('b')]);
      const claimed = await store.claim('r', 2, { now: 0, durationMs: 60_000 });
      await store.release('r', ['a'], claimed.fence);
      await store.observe('r', ['b']);
      expect((await store.claim('r', 2, { now: 1, durationMs: 1 })).trials.map((trial) => trial.key)).toEqual(
        ['a'],
      );
    });

    test('two handles on one place share claims without overlap', async () => {
      const keys = Array.from({ length: 200 }, (_, index) => `k${index}`);
      await store.plan(
        'r',
        keys.map((key) => planned(key)),
      );
      const other = await place.open();
      const taken: string[] = [];
      await Promise.all(
        [store, other].map(async (handle) => {
          for (;;) {
            const { trials } = await handle.claim('r', 7, { now: 0, durationMs: 1000 });
            if (trials.length === 0) return;
            taken.push(...trials.map((trial) => trial.key));
          }
        }),
      );
      await other.close();
      expect(taken.toSorted()).toEqual(keys.toSorted());
    });

    test('answers come back in order, by the trial that asked for them', async () => {
      await store.plan('r', [planned('a')]);
      const { fence } = await store.claim('r', 1, { now: 0, durationMs: 1 });
      const answers = ['q1', 'q2'].map((request) => ({ request, answer: answer(request) }));
      await store.finish('r', [{ ...finished('a', 'x'), answers }], fence);
      expect((await store.getAnswers(['a', 'none'])).get('a')).toEqual(answers);
    });

    test('scores are kept by key, and null stays null', async () => {
      const score = { expectation: 'says', score: null, atLeast: 1, reason: 'not measured' };
      await store.putScores([{ key: 's', score }]);
      expect(await store.getScores(['s', 't'])).toEqual(new Map([['s', score]]));
    });

    test('twenty thousand trials stream back in order and add up', async () => {
      const keys = Array.from({ length: 20_000 }, (_, index) => String(index).padStart(6, '0'));
      await store.plan(
        'r',
        keys.map((key) => planned(key)),
      );
      const { fence, trials } = await store.claim('r', keys.length, { now: 0, durationMs: 1 });
      for (let from = 0; from < trials.length; from += 64) {
        await store.finish(
          'r',
          trials.slice(from, from + 64).map((trial) => finished(trial.key, 'x')),
          fence,
        );
      }
      let previous = '';
      let count = 0;
      for await (const { planned: item } of store.trialsOfRun('r')) {
        expect(item.caseId > previous).toBe(true);
        previous = item.caseId;
        count++;
      }
      expect(count).toBe(keys.length);
      expect((await store.getTrials(keys)).size).toBe(keys.length);
      const [totals] = await store.totalsOfRun('r');
      expect(totals).toMatchObject({
        trials: 20_000,
        calls: 20_000,
        inputTokens: 200_000,
        p95LatencyMs: 100,
      });
    });

    test('conversations are kept once, a longer one takes the place of a shorter, and they stream in order', async () => {
      const talk = (id: string, at: string | null, ...said: string[]): Conversation => ({
        id,
        harness: 'h',
        messages: said.map((content) => ({ role: 'user', content })),
        tools: [],
        startedAt: at,
        endedAt: null,
        user: null,
        version: null,
        model: null,
        task: null,
        outcome: null,
        proxies: {},
        source: { format: 'pawl', version: null, file: 'f', record: 1 },
      });
      const many = Array.from({ length: 600 }, (_, index) =>
        talk(
          `c${String(599 - index).padStart(3, '0')}`,
          `2026-01-01T00:00:${String(index % 60).padStart(2, '0')}Z`,
          'hi',
        ),
      );
      expect(await store.putConversations(many)).toEqual({ added: 600, changed: 0 });
      expect(await store.putConversations(many)).toEqual({ added: 0, changed: 0 });
      const longer = talk('c000', '2026-01-01T00:00:59Z', 'hi', 'and more');
      expect(await store.putConversations([longer])).toEqual({ added: 0, changed: 1 });
      expect(await store.putConversations([talk('c000', null, 'hi')])).toEqual({ added: 0, changed: 0 });
      expect((await store.getConversation('c000'))!.messages.length).toBe(2);
      expect(await store.getConversation('none')).toBeUndefined();
      const streamed = [];
      for await (const { conversation } of store.conversations({ harness: 'h' })) streamed.push(conversation);
      const order = streamed.map((item) => `${item.startedAt} ${item.id}`);
      expect(order).toEqual([...order].sort());
      expect(order.length).toBe(600);
      const window = { harness: 'h', from: '2026-01-01T00:00:10Z', to: '2026-01-01T00:00:20Z' };
      expect(await store.countConversations(window)).toBe(100);
      expect(await store.countConversations({ harness: 'other' })).toBe(0);
    });

    test('vectors come back as they were put', async () => {
      const entries = new Map([
        ['k1', new Float32Array([1, -0.5, 0.25])],
        ['k2', new Float32Array([3])],
      ]);
      await store.putVectors(entries);
      expect(await store.getVectors(['k2', 'none', 'k1'])).toEqual(entries);
    });

    test('signals are kept by kind and conversation, the latest in place of the former', async () => {
      const row = (conversation: string, value: number) => ({ conversation, hash: 'x', value });
      await store.putSignals('a', [row('c2', 1), row('c1', 1)]);
      await store.putSignals('a', [row('c2', 2)]);
      await store.putSignals('b', [row('c1', 9)]);
      const found = [];
      for await (const { conversation, value } of store.signals('a')) found.push([conversation, value]);
      expect(found).toEqual([
        ['c1', 1],
        ['c2', 2],
      ]);
    });

    test('what is stored survives closing and opening again', async () => {
      await store.plan('r', [planned('a')]);
      const { fence } = await store.claim('r', 1, { now: 0, durationMs: 1 });
      await store.finish('r', [finished('a', 'kept')], fence);
      await store.close();
      store = await place.open();
      expect((await store.getTrials(['a'])).get('a')!.transcript.steps[0]!.text).toBe('kept');
    });

    test('what another store has kept is added once, overwrites nothing, and never takes the place of a newer series', async () => {
      const series = { harness: 'h', harnessHash: 'x', model: 'm', purpose: 'base' as const };
      const old = { ...series, id: 'old', openedAt: '2026-01-01T00:00:00.000Z' };
      const here = await store.openSeries(series, { at: '2026-02-01T00:00:00.000Z' });
      const newer = { ...series, id: 'newer', openedAt: '2026-03-01T00:00:00.000Z' };
      const trial = (key: string, of: string, text = 'kept'): FinishedTrial => {
        const one = finished(key, text);
        return { trial: { ...one.trial, series: of }, answers: [] };
      };
      const scores = [{ key: 's', score: { expectation: 'e', score: 1, atLeast: 1, reason: 'r' } }];
      expect(await store.merge({ series: [old], trials: [trial('a', 'old')], scores })).toEqual({
        series: 0,
        trials: 0,
        scores: 1,
      });
      expect(await store.openSeries(series, { at: '2026-04-01T00:00:00.000Z' })).toEqual(here);
      const kept = { series: [newer], trials: [trial('a', 'newer'), trial('b', 'newer')], scores };
      expect(await store.merge(kept)).toEqual({ series: 1, trials: 2, scores: 0 });
      expect(await store.merge({ trials: [trial('a', 'newer', 'other')] })).toMatchObject({ trials: 0 });
      expect((await store.latestSeries()).map(({ id }) => id)).toEqual(['newer']);
      const read: string[] = [];
      for await (const item of store.trialsOfSeries('newer', { since: '2025-12-31T00:00:00.000Z' }))
        read.push(`${item.trial.key} ${item.trial.transcript.steps[0]!.text}`);
      expect(read.sort()).toEqual(['a kept', 'b kept']);
      for await (const _ of store.trialsOfSeries('newer', { since: '2026-06-01T00:00:00.000Z' }))
        expect.unreachable();
      for await (const score of store.scores()) expect(score).toEqual(scores[0]);
    });
  });
}

function run(id: string): RunRecord {
  return {
    id,
    kind: 'gate',
    harness: 'h',
    baseHash: 'base',
    candidateHash: 'c1',
    startedAt: '2026-01-01T00:00:00Z',
    finishedAt: null,
    decision: null,
    exitCode: null,
    verdict: null,
  };
}

function planned(key: string): PlannedTrial {
  return { key, arm: 'candidate', series: 's', harness: 'x', model: 'm', caseId: key, number: 1 };
}

function finished(key: string, text: string): FinishedTrial {
  const trial: Trial = {
    ...planned(key),
    transcript: { steps: [{ text, calls: [] }], end: 'speech' },
    usage: { inputTokens: 10, outputTokens: 5 },
    calls: 1,
    costUsd: 0.001,
    latencyMs: 100,
    servedBy: null,
    at: '2026-01-01T00:00:00Z',
  };
  return { trial, answers: [] };
}

function answer(content: string) {
  return {
    content,
    toolCalls: [],
    finishReason: 'stop',
    usage: { inputTokens: 1, outputTokens: 1 },
    latencyMs: 1,
  };
}
