import { readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ChatRequest } from '../src/core/chat.ts';
import { REFERENCE_MODELS } from '../src/models/reference/index.ts';
import { openReference } from './support/dialogues.ts';
import { createProject, type TestProject } from './support/project.ts';

const root = resolve(import.meta.dirname, '..');
const MODELS = ['reference/keyword', 'reference/ngram', 'reference/encoder'];

/** How many cases the example has. */
let total = 0;

/** Which cases pass on which model, as `model case`. */
async function passing(change?: (project: TestProject) => Promise<void>): Promise<Set<string>> {
  await using project = await createProject();
  for (const name of ['harnesses', 'evals'])
    await cp(join(root, name), join(project.root, name), { recursive: true });
  const models = MODELS.map((id) => ({ id, provider: 'reference' }));
  await project.write({ 'pawl.config.ts': `export default { models: ${JSON.stringify(models)} };\n` });
  await change?.(project);
  const result = await project.pawl(['run', 'support', '--json', '--report', 'json']);
  // A slow machine shows how far it is.
  expect(result.stderr.replace(/^run: .*$/gm, '').trim()).toBe('');
  const passed = new Set<string>();
  // At most twenty failing cases of an intent are listed, more than any of this suite has.
  const verdict = result.verdict();
  const failing = new Set(verdict.cases.map((item) => `${item.model} ${item.caseId}`));
  for (const cell of verdict.cells) expect(cell.n - cell.candidate.passed).toBeLessThanOrEqual(20);
  const ids = readdirSync(join(project.root, 'evals/support'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('cases.yaml'))
    .flatMap((path) =>
      [...readFileSync(join(project.root, 'evals/support', path), 'utf8').matchAll(/^id: (.+)$/gm)].map(
        (match) => match[1]!,
      ),
    );
  total = ids.length;
  for (const id of ids)
    for (const model of MODELS) if (!failing.has(`${model} ${id}`)) passed.add(`${model} ${id}`);
  return passed;
}

async function edit(project: TestProject, path: string, change: (text: string) => string): Promise<void> {
  const before = await project.read(path);
  const after = change(before);
  expect(after, path).not.toBe(before);
  await project.write({ [path]: after });
}

/** Cases that passed before and do not now, or the other way round. */
function changed(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return [...before.symmetricDifference(after)].sort();
}

describe('the reference models on the worked example', () => {
  let plain: Set<string>;
  beforeAll(async () => {
    plain = await passing();
  });

  test('pass most of it, not all, and differ from one another', () => {
    const shares = MODELS.map(
      (model) => [...plain].filter((key) => key.startsWith(`${model} `)).length / total,
    );
    for (const share of shares) {
      expect(share).toBeGreaterThanOrEqual(0.8);
      expect(share).toBeLessThan(0.97);
    }
    const only = (model: string) =>
      new Set([...plain].filter((key) => key.startsWith(`${model} `)).map((key) => key.split(' ')[1]));
    for (const [one, two] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(only(MODELS[one]!).symmetricDifference(only(MODELS[two]!)).size).toBeGreaterThanOrEqual(5);
  });

  test('do as well when every tool and document is renamed', async () => {
    const names = readdirSync(join(root, 'harnesses/support/tools')).map((file) => file.replace('.yaml', ''));
    const renamed = await passing(async (project) => {
      const files = readdirSync(project.root, { recursive: true, encoding: 'utf8' }).filter(
        (path) => /\.(ya?ml|md)$/.test(path) && !path.startsWith('.git'),
      );
      for (const path of files) {
        const text = await project.read(path);
        const after = names
          .reduce((sum, name, index) => sum.replaceAll(name, `op_${index}`), text)
          .replace(/^title: (?=(Shipping|Warranty|Washing|Shop|Returns))/m, 'title: Page on ');
        const target = names.reduce(
          (sum, name, index) => sum.replace(`${name}.yaml`, `op_${index}.yaml`),
          path,
        );
        if (target !== path) await project.write({ [path]: null });
        await project.write({ [target]: after });
      }
    });
    for (const model of MODELS) {
      const count = (set: ReadonlySet<string>) =>
        [...set].filter((key) => key.startsWith(`${model} `)).length;
      expect(Math.abs(count(renamed) - count(plain)) / total).toBeLessThanOrEqual(0.05);
    }
  });

  test('without the rule on late refunds, exactly the late refunds change', async () => {
    const after = await passing((project) =>
      edit(project, 'harnesses/support/prompt.md', (text) =>
        text.replace(/^- If it was delivered more than 30 days ago.*\n/m, ''),
      ),
    );
    const ids = [...new Set(changed(plain, after).map((key) => key.split(' ')[1]!))];
    expect(ids.length).toBeGreaterThanOrEqual(6);
    expect(ids.filter((id) => !id.startsWith('late-'))).toEqual([]);
  });

  test('with two descriptions swapped, what is meant for the one goes to the other', async () => {
    const after = await passing(async (project) => {
      const read = async (name: string) =>
        /^description: (.*)$/m.exec(await project.read(`harnesses/support/tools/${name}.yaml`))![1]!;
      const [invoice, password] = [await read('send_invoice'), await read('reset_password')];
      await edit(project, 'harnesses/support/tools/send_invoice.yaml', (text) =>
        text.replace(invoice, password),
      );
      await edit(project, 'harnesses/support/tools/reset_password.yaml', (text) =>
        text.replace(password, invoice),
      );
    });
    const ids = [...new Set(changed(plain, after).map((key) => key.split(' ')[1]!))];
    // A case of another kind that speaks of a link may follow the description that has the word.
    expect(ids.filter((id) => /^(?:invoice|login)-/.test(id)).length).toBeGreaterThanOrEqual(12);
    expect(ids.filter((id) => !/^(?:invoice|login)-/.test(id)).length).toBeLessThanOrEqual(2);
  });

  test('with a tighter schema, exactly the orders that it excludes change', async () => {
    const after = await passing((project) =>
      edit(project, 'harnesses/support/tools/send_invoice.yaml', (text) => text.replace('^[A-Z]-', '^A-')),
    );
    expect(changed(plain, after)).toEqual([
      'reference/encoder invoice-expenses',
      'reference/encoder invoice-receipt',
      'reference/encoder invoice-typo',
      'reference/keyword invoice-expenses',
      'reference/keyword invoice-receipt',
      'reference/keyword invoice-typo',
      'reference/ngram invoice-expenses',
      'reference/ngram invoice-receipt',
      'reference/ngram invoice-typo',
    ]);
  });
});

describe('a reference model', () => {
  const ask = (system: string, user: string, tools: ChatRequest['tools'] = []): ChatRequest => ({
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    tools,
  });
  const weather = {
    name: 'forecast',
    description: 'The weather forecast of a city: rain, sun and wind.',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string', enum: ['Rome', 'Oslo'] } },
      required: ['city'],
    },
  };
  const trains = {
    name: 'train_times',
    description: 'Departures of trains from a station.',
    parameters: {
      type: 'object',
      properties: { station: { type: 'string', enum: ['North', 'South'] } },
      required: ['station'],
    },
  };
  const context = { caseId: 'c', trial: 1 };

  test.each(REFERENCE_MODELS)('%s reads tools of another trade', async (name) => {
    const model = openReference(name);
    const answer = await model.complete(
      ask('You help travellers.', 'Will there be rain in Oslo?', [weather, trains]),
      context,
    );
    expect(answer.toolCalls).toMatchObject([{ name: 'forecast', arguments: '{"city":"Oslo"}' }]);
    const asked = await model.complete(
      ask('You help travellers.', 'When do trains leave from the station?', [weather, trains]),
      context,
    );
    expect(asked.content).toMatch(/station/);
  });

  test.each(REFERENCE_MODELS)(
    '%s answers from documents, obeys a rule, and writes calls as text where tools are listed',
    async (name) => {
      const model = openReference(name);
      const docs =
        'You help.\n# Documents\n## Luggage\nA suitcase may weigh 23 kilograms.\nBicycles travel free of charge.';
      expect(
        (await model.complete(ask(docs, 'How many kilograms may a suitcase weigh?', [weather]), context))
          .content,
      ).toContain('23');
      const rule = 'If the customer mentions a strike, call train_times.';
      expect(
        (await model.complete(ask(rule, 'Is there a strike in North?', [weather, trains]), context))
          .toolCalls[0]?.name,
      ).toBe('train_times');
      const listed =
        '- forecast(city: "Rome"|"Oslo"): The weather forecast of a city: rain, sun and wind.\nAnswer with [name(argument=value)].';
      expect((await model.complete(ask(listed, 'rain in Rome?'), context)).content).toBe(
        '[forecast(city="Rome")]',
      );
    },
  );

  test.each(REFERENCE_MODELS)(
    '%s gives the same answer to the same request, whatever the case and trial',
    async (name) => {
      const model = openReference(name);
      const one = await model.complete(ask('x', 'rain in Rome?', [weather]), { caseId: 'a', trial: 1 });
      const two = await model.complete(ask('x', 'rain in Rome?', [weather]), { caseId: 'b', trial: 7 });
      expect(two).toEqual(one);
    },
  );

  test('has no word of the example in its code', () => {
    const folder = join(root, 'src/models/reference');
    const code = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const tools = readdirSync(join(root, 'harnesses/support/tools')).map((file) => file.replace('.yaml', ''));
    expect(tools.filter((name) => code.includes(name))).toEqual([]);
    expect(code).not.toMatch(/refund|parcel|gift card|invoice|A-10\d\d/i);
  });
});
