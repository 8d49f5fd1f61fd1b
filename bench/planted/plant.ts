import type { Conversation, ConversationMessage } from '../../src/core/conversation.ts';
import type { FailureKind } from '../../src/core/failure.ts';
import type { Layer } from '../../src/core/harness.ts';
import type { Clean } from './clean.ts';
import { wording } from './wording.ts';

/** A conversation with one failure in it, or with what only looks like one. */
export interface Planted {
  /** What stood there before. */
  base: ConversationMessage[];
  messages: ConversationMessage[];
  /** Of the agent's message that is to blame; null in an innocent one. */
  turn: number | null;
  /** Where it is not the kind's own. */
  layer?: Layer;
  outcome?: Conversation['outcome'];
  startedAt?: string;
  /** Where they are not those of the conversation before. */
  tools?: Conversation['tools'];
  /** Other conversations of the time. */
  history?: Partial<Conversation>[];
}

export type Plant = (clean: Clean, form: number) => { failing: Planted; innocent: Planted };

export const LAYER: Readonly<Partial<Record<FailureKind, Layer>>> = {
  'tool-error': 'tool',
  'bad-arguments': 'tool',
  'unknown-tool': 'tool',
  'schema-drift': 'tool',
  'known-outcome': 'eval',
  'repeated-call': 'workflow',
  'step-loop': 'workflow',
  'untried-hand-off': 'workflow',
  'refused-hand-off': 'workflow',
  'asked-again': 'memory',
  'not-answered': 'prompt',
  corrected: 'prompt',
  ungrounded: 'context',
  'coverage-gap': 'context',
  'rule-ignored': 'prompt',
  'empty-promise': 'workflow',
  abandoned: 'prompt',
};

export const user = (content: string): ConversationMessage => ({ role: 'user', content });
export const agent = (content: string): ConversationMessage => ({ role: 'assistant', content });
let count = 0;
export function called(name: string, args: Record<string, unknown>, result: string): ConversationMessage[] {
  const id = `planted-${count++}`;
  return [
    { role: 'assistant', content: '', calls: [{ id, name, args: args as never }] },
    { role: 'tool', content: result, callId: id },
  ];
}

/** The conversation with more at its end; `at` is the place in `more` of the turn to blame. */
export function append(clean: Clean, more: readonly ConversationMessage[], at: number | null): Planted {
  return {
    base: clean.messages,
    messages: [...clean.messages, ...more],
    turn: at === null ? null : clean.messages.length + at,
  };
}

export const said = (kind: string, form: number, side: 'failing' | 'innocent'): string =>
  wording[kind]![side][form]!;
const handsOff = (clean: Clean): string =>
  clean.tools.find((tool) => tool.handsOff)?.name ?? 'transfer_to_human';
const LOOK = 'One more thing: could you look something up for me?';

/** How each kind is planted at the end of a conversation, beside its innocent twin. */
export const plants: Readonly<Partial<Record<FailureKind, Plant>>> = {
  'tool-error': (clean, form) => ({
    failing: append(
      clean,
      [
        user(LOOK),
        ...called(
          clean.read.name,
          clean.read.args,
          ['Error: not found', '{"error":"timeout"}', 'Exception: bad gateway'][form % 3]!,
        ),
        agent('I have looked.'),
      ],
      1,
    ),
    innocent: append(
      clean,
      [
        user(LOOK),
        ...called(
          clean.read.name,
          clean.read.args,
          [
            '{"note":"no errors","error":null}',
            '{"status":"ok"}',
            '{"comment":"an error was mended last week"}',
          ][form % 3]!,
        ),
        agent('I have looked.'),
      ],
      null,
    ),
  }),
  'bad-arguments': (clean, form) => ({
    failing: append(
      clean,
      [
        user(LOOK),
        ...called(
          clean.read.name,
          [{}, { wrong: 'x' }, { [Object.keys(clean.read.args)[0]!]: 7 }][form % 3]!,
          '{"ok":true}',
        ),
        agent('I have looked.'),
      ],
      1,
    ),
    innocent: append(
      clean,
      [user(LOOK), ...called(clean.read.name, clean.read.args, '{"ok":true}'), agent('I have looked.')],
      null,
    ),
  }),
  'unknown-tool': (clean, form) => ({
    failing: append(
      clean,
      [
        user(LOOK),
        ...called(['look_up_everything', 'getOrders', 'db.query'][form % 3]!, {}, '{"ok":true}'),
        agent('I have looked.'),
      ],
      1,
    ),
    innocent: append(
      clean,
      [user(LOOK), ...called(clean.read.name, clean.read.args, '{"ok":true}'), agent('I have looked.')],
      null,
    ),
  }),
  'repeated-call': (clean) => {
    const other = { ...clean.read.args, [Object.keys(clean.read.args)[0]!]: 'planted_other_2' };
    const once = called(clean.read.name, clean.read.args, '{"status":"found"}');
    return {
      failing: append(
        clean,
        [
          user(LOOK),
          ...once,
          ...called(clean.read.name, clean.read.args, '{"status":"found"}'),
          agent('I have looked.'),
        ],
        3,
      ),
      innocent: append(
        clean,
        [
          user(LOOK),
          ...once,
          ...called(clean.read.name, other, '{"status":"found too"}'),
          agent('I have looked.'),
        ],
        null,
      ),
    };
  },
  'step-loop': (clean) => {
    const key = Object.keys(clean.read.args)[0]!;
    const tries = (results: readonly string[]) =>
      results.flatMap((result, index) => called(clean.read.name, { [key]: `planted_try_${index}` }, result));
    return {
      failing: append(
        clean,
        [user(LOOK), ...tries(['{"found":0}', '{"found":0}', '{"found":0}']), agent('I have looked.')],
        5,
      ),
      innocent: append(
        clean,
        [user(LOOK), ...tries(['{"found":1}', '{"found":2}', '{"found":3}']), agent('I have looked.')],
        null,
      ),
    };
  },
  'untried-hand-off': (clean) => {
    const [system] = clean.messages;
    const start = system?.role === 'system' ? [system] : [];
    const short = (first: string): ConversationMessage[] => [
      ...start,
      user(first),
      ...called(handsOff(clean), { summary: 'A question about a parcel.' }, '{"ok":true}'),
    ];
    return {
      failing: {
        base: start,
        messages: short('Where is my parcel? It was due on Monday.'),
        turn: start.length + 1,
      },
      innocent: {
        base: start,
        messages: short('I want to speak to a human, please transfer me.'),
        turn: null,
      },
    };
  },
  'refused-hand-off': (clean, form) => ({
    failing: append(
      withoutHandOff(clean),
      [
        user(said('refused-hand-off', form, 'failing')),
        agent('I can help you with that myself.'),
        user('Well.'),
        agent('What is it about?'),
      ],
      1,
    ),
    innocent: append(
      withoutHandOff(clean),
      [user(said('refused-hand-off', form, 'innocent')), agent('That is good to know.')],
      null,
    ),
  }),
  'asked-again': (clean, form) => {
    const question = said('asked-again', form, 'failing');
    return {
      failing: append(
        clean,
        [
          user('I have another order.'),
          agent(question),
          user('It is B-77120.'),
          agent(question),
          user('B-77120.'),
        ],
        3,
      ),
      innocent: append(
        clean,
        [
          user('I have another order.'),
          agent(question),
          user('It is B-77120.'),
          agent('Would you like the blue shade or the green one?'),
          user('The green one.'),
        ],
        null,
      ),
    };
  },
  'not-answered': (clean, form) => {
    const question = said('not-answered', form, 'failing');
    const other = said('not-answered', form % 10 === 9 ? form - 9 : form + 1, 'failing');
    // Where something was looked up in vain, it is the documents that lack.
    const vain = form % 3 === 0;
    const look = vain ? called(clean.read.name, clean.read.args, '[]') : [];
    return {
      failing: {
        ...append(
          clean,
          [
            user(question),
            ...look,
            agent('We have many fine things in our shop.'),
            user(again(question, form)),
            agent('Let me see.'),
          ],
          1 + look.length,
        ),
        layer: vain ? 'context' : 'prompt',
      },
      innocent: append(
        clean,
        [user(question), agent('Yes, of course.'), user(other), agent('Let me see.')],
        null,
      ),
    };
  },
  ungrounded: (clean, form) => {
    const claim = said('ungrounded', form, 'failing');
    return {
      failing: append(clean, [user('And the other one?'), agent(claim)], 1),
      innocent: append(
        clean,
        [
          user('And the other one?'),
          ...called(clean.read.name, clean.read.args, JSON.stringify({ note: claim })),
          agent(claim),
        ],
        null,
      ),
    };
  },
  'coverage-gap': (clean, form) => ({
    failing: append(
      clean,
      [user('Do you ship lamps to Iceland?'), agent(said('coverage-gap', form, 'failing'))],
      1,
    ),
    innocent: append(
      clean,
      [user('Do you ship lamps to Iceland?'), agent(said('coverage-gap', form, 'innocent'))],
      null,
    ),
  }),
  'rule-ignored': (clean) => {
    const both = [0, 1].map((index) => ({
      id: `both-${index}-${count++}`,
      name: clean.read.name,
      args: { [Object.keys(clean.read.args)[0]!]: `planted_${index}` },
    }));
    const answers = both.map(
      (call): ConversationMessage => ({ role: 'tool', content: `{"seen":"${call.id}"}`, callId: call.id }),
    );
    return {
      failing: append(
        clean,
        [user(LOOK), { role: 'assistant', content: '', calls: both }, ...answers, agent('I have looked.')],
        1,
      ),
      innocent: append(
        clean,
        [
          user(LOOK),
          ...both.flatMap((call, index): ConversationMessage[] => [
            { role: 'assistant', content: '', calls: [call] },
            answers[index]!,
          ]),
          agent('I have looked.'),
        ],
        null,
      ),
    };
  },
  'empty-promise': (clean, form) => ({
    failing: append(
      clean,
      [user('The lamp came broken.'), agent(said('empty-promise', form, 'failing')), user('Good.')],
      1,
    ),
    innocent: append(
      clean,
      [
        user('The lamp came broken.'),
        agent(said('empty-promise', form, 'innocent')),
        user('I will think about it.'),
      ],
      null,
    ),
  }),
  abandoned: (clean, form) => ({
    failing: append(
      withoutHandOff(clean),
      [user('Where is my money?'), agent('It is on its way.'), user(said('abandoned', form, 'failing'))],
      1,
    ),
    innocent: append(
      withoutHandOff(clean),
      [user('Where is my money?'), agent('It came this morning.'), user(said('abandoned', form, 'innocent'))],
      null,
    ),
  }),
};

/** A conversation that was handed off would be another one: it is cut before the user asked for that. */
function withoutHandOff(clean: Clean): Clean {
  const call = clean.messages.findIndex((message) =>
    message.calls?.some((item) => item.name === handsOff(clean)),
  );
  if (call < 0) return clean;
  const asked = clean.messages.slice(0, call).findLastIndex((message) => message.role === 'user');
  return { ...clean, messages: clean.messages.slice(0, asked) };
}

/** The same question in other words. */
function again(question: string, form: number): string {
  const bare = question.replace(/\?$/, '').replace(/^./, (first) => first.toLowerCase());
  return [
    `I asked: ${bare}?`,
    `${question.replace(/\?$/, '')}, please?`,
    `So, ${bare}?`,
    `My question was: ${bare}?`,
  ][form % 4]!;
}
