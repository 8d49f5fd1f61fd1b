import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../src/core/chat.ts';
import type { JsonObject } from '../src/core/json.ts';
import { createBuiltinEncoder } from '../src/encoder/builtin-encoder.ts';
import { createReferenceModel, REFERENCE_MODELS } from '../src/models/reference/index.ts';
import { sentenceVectors } from '../src/pipeline/sentence-vectors.ts';
import { clinic, clinicDialogues } from './support/clinic.ts';
import { type Dialogue, playAll, type World } from './support/dialogues.ts';
import { hotel, hotelDialogues } from './support/hotel.ts';
import { library, libraryDialogues } from './support/library.ts';

const WORLDS: readonly (readonly [string, World, readonly Dialogue[]])[] = [
  ['a clinic', clinic, clinicDialogues],
  ['a library', library, libraryDialogues],
  ['a hotel', hotel, hotelDialogues],
];

/** The world with one file changed, which must be there and must change. */
function edited(world: World, path: string, change: (text: string) => string): World {
  const after = change(world.files[path]!);
  expect(after, path).not.toBe(world.files[path]);
  return { ...world, files: { ...world.files, [path]: after } };
}

/** Dialogues of the clinic that go well in one world and not in the other, and those that went well before. */
async function compared(model: string, after: World): Promise<{ changed: string[]; fine: Set<string> }> {
  const one = new Set((await playAll(model, clinic, clinicDialogues)).keys());
  const two = new Set((await playAll(model, after, clinicDialogues)).keys());
  const fine = new Set(clinicDialogues.map(({ id }) => id).filter((id) => !one.has(id)));
  return { changed: [...one.symmetricDifference(two)].sort(), fine };
}

/** What went wrong before cannot go wrong by the change. */
async function expectChanged(model: string, after: World, ids: readonly string[]): Promise<void> {
  const { changed, fine } = await compared(model, after);
  expect(changed).toEqual(ids.filter((id) => fine.has(id)));
  expect(changed.length).toBeGreaterThan(0);
}

describe.each(REFERENCE_MODELS)('%s', (model) => {
  test.each(WORLDS)('serves four of five dialogues of %s to the end', async (_, world, dialogues) => {
    const failed = await playAll(model, world, dialogues);
    expect(failed.size, [...failed].join('\n')).toBeLessThanOrEqual(0.2 * dialogues.length);
  });

  test.each(WORLDS)('does as well in %s when every tool is renamed', async (_, world, dialogues) => {
    const names = Object.keys(world.files).flatMap((path) => /^tools\/(.*)\.yaml$/.exec(path)?.[1] ?? []);
    const rename = (text: string) =>
      names.reduce((sum, name, index) => sum.replaceAll(name, `op_${index}`), text);
    const renamed: World = {
      ...world,
      files: Object.fromEntries(
        Object.entries(world.files).map(([path, text]) => [rename(path), rename(text)]),
      ),
      answer: (name, args) => world.answer(names[Number(name.slice(3))]!, args),
    };
    const expected = dialogues.map((dialogue) => ({
      ...dialogue,
      turns: dialogue.turns.map((turn) => ({
        ...turn,
        calls: turn.calls.map((call) =>
          typeof call === 'string' ? rename(call) : { ...call, name: rename(call.name) },
        ),
        // A question for a yes names the action, whatever it is called.
        ...(turn.says
          ? { says: new RegExp(turn.says.source.replace(/^(?:report lost|close line|cancel)\.\*/, '')) }
          : {}),
      })),
    }));
    const failed = await playAll(model, renamed, expected);
    expect(failed.size, [...failed].join('\n')).toBeLessThanOrEqual(0.25 * dialogues.length);
  });

  test.each(WORLDS)('does as well in %s where calls are text', async (_, world, dialogues) => {
    const pythonic = edited(world, 'workflow.yaml', (text) => `tool_protocol: pythonic\n${text}`);
    const failed = await playAll(model, pythonic, dialogues);
    expect(failed.size, [...failed].join('\n')).toBeLessThanOrEqual(0.25 * dialogues.length);
  });

  test('without the rule on confirmation, exactly what was confirmed changes', async () => {
    const after = edited(clinic, 'prompt.md', (text) => text.replace(/^- Ask for confirmation.*\n/m, ''));
    await expectChanged(model, after, [
      'cancel-another',
      'cancel-asked',
      'cancel-completed',
      'cancel-corrected',
      'cancel-declined',
      'show-then-cancel',
    ]);
  });

  test('without the memory in the prompt, exactly what leaned on it changes', async () => {
    const after = edited(clinic, 'prompt.md', (text) => text.replace('{{memory}}', ''));
    await expectChanged(model, after, ['renew-from-memory']);
  });

  test('with a tighter schema, exactly the numbers that it excludes change', async () => {
    const after = edited(clinic, 'tools/cancel_visit.yaml', (text) =>
      text.replace('^V-\\\\d{4}$', '^V-300[12]$'),
    );
    await expectChanged(model, after, [
      'cancel-another',
      'cancel-corrected',
      'cancel-declined',
      'show-then-cancel',
    ]);
  });

  test('with two descriptions swapped, what is meant for the one goes to the other', async () => {
    const read = (name: string) => /^description: (.*)$/m.exec(clinic.files[`tools/${name}.yaml`]!)![1]!;
    const [book, renew] = [read('book_visit'), read('renew_prescription')];
    const after = edited(
      edited(clinic, 'tools/book_visit.yaml', (text) => text.replace(book, renew)),
      'tools/renew_prescription.yaml',
      (text) => text.replace(renew, book),
    );
    const { changed: ids } = await compared(model, after);
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(ids.filter((id) => !/^(?:book|renew)-/.test(id))).toEqual([]);
  });
});

test('sentence vectors depend on their own text alone, whatever stands beside it and however many threads there are', async () => {
  const texts = [
    'My card was stolen',
    'hello',
    'How much is it a day when a book comes back late?',
    'V-3001',
  ];
  const together = await sentenceVectors(texts);
  const [one, three] = [1, 3].map((workers) => createBuiltinEncoder({ workers, batch: 1 }));
  expect(await one!.encode(texts.toReversed())).toEqual(together.toReversed());
  expect(await three!.encode(texts.slice(1))).toEqual(together.slice(1));
  await Promise.all([one!.close(), three!.close()]);
});

test('the encoder model says what it needs, and passes on that its encoder failed', async () => {
  expect(() => createReferenceModel('encoder')).toThrow(/without an encoder/);
  const broken = createReferenceModel('encoder', { encode: () => Promise.reject(new Error('no model')) })!;
  const request = { messages: [{ role: 'user' as const, content: 'Where is my book?' }], tools: [] };
  const tool = { name: 'find', description: 'Finds a book.', parameters: { type: 'object', properties: {} } };
  await expect(broken.complete({ ...request, tools: [tool] }, { caseId: 'c', trial: 1 })).rejects.toThrow(
    'no model',
  );
});

test('any conversation gets an answer or a call of a tool that is offered', async () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60, unit: 'grapheme' }),
    fc.constantFrom(
      'yes',
      'no, it is V-1',
      'Cancel V-3001',
      'Shall I go ahead and cancel?',
      '[f(a="',
      '?? not not',
    ),
    fc.constantFrom('no '.repeat(20_000), ' '.repeat(50_000), 'A-1 '.repeat(20_000), '"'.repeat(50_000)),
  );
  const message: fc.Arbitrary<ChatMessage> = fc.oneof(
    fc.record({ role: fc.constant('user' as const), content: text }),
    fc.record({ role: fc.constant('assistant' as const), content: text }),
    text.map((content) => ({
      role: 'assistant' as const,
      content: null,
      toolCalls: [{ id: 'c', name: 'cancel', arguments: content }],
    })),
    fc.record({ role: fc.constant('tool' as const), toolCallId: fc.constant('c'), content: text }),
  );
  const schema = fc.oneof(
    fc.jsonValue(),
    fc.record({ type: fc.constant('string'), pattern: fc.constantFrom('[', '^V-\\d+$', '(?=a)b', '(a+)+$') }),
    fc.record({ enum: fc.array(fc.jsonValue()) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { maxLength: 6 }),
      fc.dictionary(fc.string({ minLength: 1 }), schema, { maxKeys: 3 }),
      async (messages, properties) => {
        const parameters = { type: 'object', properties, required: Object.keys(properties) } as JsonObject;
        const tools = [{ name: 'cancel', description: 'Cancel a visit.', parameters }];
        const answer = await createReferenceModel('keyword')!.complete(
          {
            messages: [{ role: 'system', content: 'Never call cancel unless confirmed.' }, ...messages],
            tools,
          },
          { caseId: 'c', trial: 1 },
        );
        for (const call of answer.toolCalls) expect(call.name).toBe('cancel');
        expect(answer.toolCalls.length > 0 || (answer.content ?? '') !== '').toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
