import type { Conversation } from '../../core/conversation.ts';
import type { Encoder } from '../../encoder/encoder.ts';
import { type Act, AGENT_ACTS, type Reading, type Readings, USER_ACTS } from './act.ts';
import { asksForPerson } from './examples/asks-for-person.ts';
import { corrects } from './examples/corrects.ts';
import { knowsNothing } from './examples/knows-nothing.ts';
import { plainAgent } from './examples/plain-agent.ts';
import { plainUser } from './examples/plain-user.ts';
import { promises } from './examples/promises.ts';
import { upset } from './examples/upset.ts';
import { sentencesOf } from './sentences.ts';
import { SURFACE_WIDTH, surfaceOf } from './surface.ts';
import { type Likelihood, trainAct } from './train-act.ts';

/** Reads what messages do, by their meaning. */
export interface ActReader {
  /** Names the reader and all that changes its readings. */
  readonly id: string;
  /** Readings of each conversation, in order. English only. */
  read(conversations: readonly Conversation[]): Promise<Readings[]>;
}

const READER = 'acts-1';

interface Side {
  acts: readonly Act[];
  examples: Readonly<Record<string, readonly string[]>>;
}

const SIDES: Readonly<Record<'user' | 'assistant', Side>> = {
  user: { acts: USER_ACTS, examples: { corrects, asksForPerson, upset, plain: plainUser } },
  assistant: { acts: AGENT_ACTS, examples: { promises, knowsNothing, plain: plainAgent } },
};

/** A reader over sentence vectors, trained at its first use on the examples beside it. */
export function createActReader(encoder: Encoder): ActReader {
  let trained: Promise<Record<keyof typeof SIDES, Map<Act, Likelihood>>> | undefined;
  const train = async () => ({
    user: await trainSide(SIDES.user, encoder),
    assistant: await trainSide(SIDES.assistant, encoder),
  });
  return {
    id: `${READER} ${encoder.id}`,
    async read(conversations) {
      trained ??= train();
      const likelihoods = await trained;
      const wanted = conversations.flatMap((conversation, number) => sentencesIn(conversation, number));
      const rows = await rowsOf(
        encoder,
        wanted.map((item) => item.sentence),
      );
      const acts = conversations.map(() => new Map<number, Partial<Record<Act, Reading>>>());
      for (const [index, { number, message, role, sentence }] of wanted.entries()) {
        const own = acts[number]!.get(message) ?? {};
        acts[number]!.set(message, own);
        for (const [act, likelihood] of likelihoods[role]) {
          const likely = likelihood(rows[index]!);
          if (likely > (own[act]?.likely ?? -1)) own[act] = { likely, sentence };
        }
      }
      const vectors = await vectorsOf(encoder, conversations);
      return acts.map((own, number) => ({ acts: own, vectors: vectors[number]! }));
    },
  };
}

/** Of whole messages of users: what they repeat, they often say in other sentences. */
async function vectorsOf(
  encoder: Encoder,
  conversations: readonly Conversation[],
): Promise<Map<number, Float32Array>[]> {
  const asked = conversations.flatMap(({ messages }, number) =>
    messages.flatMap(({ role, content }, message) => (role === 'user' ? [{ number, message, content }] : [])),
  );
  const vectors = await encoder.encode(asked.map((item) => item.content));
  const own = conversations.map(() => new Map<number, Float32Array>());
  for (const [index, { number, message }] of asked.entries()) own[number]!.set(message, vectors[index]!);
  return own;
}

interface Wanted {
  number: number;
  message: number;
  role: keyof typeof SIDES;
  sentence: string;
}

/** What users and the agent itself said, in sentences; a short message of a user as a whole. */
function sentencesIn({ messages }: Conversation, number: number): Wanted[] {
  return messages.flatMap(({ role, content, by }, message): Wanted[] => {
    if ((role !== 'user' && role !== 'assistant') || by === 'human' || content.trim() === '') return [];
    return sentencesOf(content, role === 'user').map((sentence) => ({ number, message, role, sentence }));
  });
}

async function trainSide({ acts, examples }: Side, encoder: Encoder): Promise<Map<Act, Likelihood>> {
  const labelled = Object.entries(examples).flatMap(([label, texts]) =>
    texts.map((text) => ({ label, text })),
  );
  const rows = await rowsOf(
    encoder,
    labelled.map((item) => item.text),
  );
  return new Map(
    acts.map((act) => [
      act,
      trainAct(
        rows,
        labelled.map((item) => item.label === act),
      ),
    ]),
  );
}

/** Vectors with the surface beside them. */
async function rowsOf(encoder: Encoder, texts: readonly string[]): Promise<Float32Array[]> {
  const vectors = await encoder.encode(texts);
  return vectors.map((vector, index) => {
    const row = new Float32Array(vector.length + SURFACE_WIDTH);
    row.set(vector);
    row.set(surfaceOf(texts[index]!), vector.length);
    return row;
  });
}
