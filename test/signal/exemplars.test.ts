import { expect, test } from 'vitest';
import type { Conversation } from '../../src/core/conversation.ts';
import type { Failure } from '../../src/core/failure.ts';
import type { Readings } from '../../src/signal/acts/act.ts';
import { drawExemplars, type Judged } from '../../src/signal/exemplars.ts';
import { findFailures } from '../../src/signal/find-failures.ts';

function failure(conversation: string, kind: Failure['kind'], more: Partial<Failure> = {}): Failure {
  return {
    id: `${conversation}-${kind}`,
    conversation,
    kind,
    turn: 1,
    evidence: [{ message: 1, field: 'content', quote: kind }],
    severity: 0.5,
    confidence: 0.8,
    counterfactual: null,
    layer: 'tool',
    layerWhy: '',
    ...more,
  };
}

function judged(conversation: string, intent: string, ...failures: Failure[]): Judged {
  return { conversation, intent, stratum: 'silent', failures };
}

const draw = (list: readonly Judged[], count: number): string[] =>
  drawExemplars(list, { count, similar: () => 0 }).exemplars.map(({ intent, kind }) => `${intent} ${kind}`);

test('what follows from another failure of its conversation is no group of its own', () => {
  const list = ['a', 'b'].map((id) =>
    judged(id, 'pause', failure(id, 'tool-error'), failure(id, 'abandoned', { severity: 0.9, follows: 1 })),
  );
  expect(draw(list, 5)).toEqual(['pause tool-error']);
});

test('a conversation counts for one exemplar: the next stands for others', () => {
  const both = ['a', 'b', 'c'].map((id) =>
    judged(id, 'x', failure(id, 'tool-error'), failure(id, 'repeated-call')),
  );
  const other = ['d', 'e'].map((id) => judged(id, 'y', failure(id, 'coverage-gap')));
  expect(draw([...both, ...other], 2)).toEqual(['x repeated-call', 'y coverage-gap']);
});

test('a symptom whose cause nothing shows comes after a cause that is found', () => {
  const symptom = ['a', 'b', 'c'].map((id) => judged(id, 'x', failure(id, 'corrected')));
  const cause = ['d', 'e'].map((id) => judged(id, 'y', failure(id, 'tool-error')));
  expect(draw([...symptom, ...cause], 2)).toEqual(['y tool-error', 'x corrected']);
});

test('who opens in anger has not been angered by the agent; who ends in it has', () => {
  const found = (angry: number): string[] => {
    const said = (role: 'user' | 'assistant', content: string) => ({ role, content });
    const conversation = {
      id: 'c',
      messages: [
        said('user', 'Where is my parcel?'),
        said('assistant', 'It is on its way to you.'),
        said('user', 'That is what you said last week.'),
        said('assistant', 'It is still on its way.'),
      ].slice(angry === 0 ? 2 : 0),
      tools: [],
      outcome: null,
    } as unknown as Conversation;
    const upset = { upset: { likely: 0.95, sentence: 'x' } };
    const readings: Readings = { acts: new Map([[angry, upset]]), vectors: new Map() };
    return findFailures(conversation, { readings }).failures.map(({ kind, turn }) => `${kind} ${turn}`);
  };
  expect(found(0)).not.toContain('abandoned 1');
  expect(found(2)).toContain('abandoned 1');
});
