import { expect, test } from 'vitest';
import type { IntentsResult } from '../src/pipeline.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject } from './support/project.ts';

const ASKS: Readonly<Record<string, readonly string[]>> = {
  refund: [
    'I want my money back for order',
    'please refund the order',
    'can I get a refund for order',
    'refund me for order',
  ],
  track: [
    'where is my parcel',
    'track the parcel',
    'when does my parcel arrive',
    'has my parcel been shipped',
  ],
  password: [
    'I forgot my password',
    'how do I reset my password',
    'my password does not work',
    'please reset the password',
  ],
};

function week(start: string, topics: readonly string[]): string {
  const lines = topics.flatMap((topic) =>
    Array.from({ length: 20 }, (_, index) => {
      const content = `${ASKS[topic]![index % 4]} ${index} ${'please '.repeat(index % 3)}`.trim();
      return JSON.stringify({
        id: `${topic}-${start}-${index}`,
        created_at: `${start}T10:${10 + index}:00Z`,
        messages: [
          { role: 'user', content },
          { role: 'assistant', content: 'Done.' },
        ],
      });
    }),
  );
  return `${lines.join('\n')}\n`;
}

test('users’ requests become a taxonomy that keeps its ids and a person’s words from week to week', {
  timeout: 120_000,
}, async () => {
  await using project = await createProject({
    'pawl.config.yaml': 'models: [{ id: reference/keyword, provider: reference }]\n',
    'harnesses/desk/harness.yaml': 'name: desk\n',
    'harnesses/desk/prompt.md': 'You are a desk.\n',
    'one.jsonl': week('2026-11-02', ['refund', 'track']),
    'two.jsonl': week('2026-11-09', ['refund', 'track', 'password']),
  });
  const none = await project.pawl(['intents']);
  expect(none.code).toBe(2);
  expect(none.stderr).toContain('pawl ingest');

  await project.pawl(['ingest', 'one.jsonl']);
  const first = JSON.parse((await project.pawl(['intents', '--json'])).stdout) as IntentsResult;
  expect(first.refreshed).toMatchObject({ asOf: '2026-11-02', conversations: 40 });
  const ids = Object.keys(first.taxonomy);
  expect(ids.length).toBeGreaterThanOrEqual(2);
  expect(Object.values(first.taxonomy).reduce((sum, { share = 0 }) => sum + share, 0)).toBeLessThanOrEqual(
    1.001,
  );

  const file = 'evals/desk/taxonomy.yaml';
  const text = await project.read(file);
  const label = first.taxonomy[ids[0]!]!.label!;
  await project.write({ [file]: `# ours\n${text.replace(label, 'Written by a person')}` });
  await project.pawl(['ingest', 'two.jsonl']);
  const second = JSON.parse((await project.pawl(['intents', '--refresh', '--json'])).stdout) as IntentsResult;
  expect(second.refreshed).toMatchObject({ asOf: '2026-11-09', conversations: 60 });
  for (const id of ids) expect(second.taxonomy[id]).toBeDefined();
  expect(second.taxonomy[ids[0]!]!.label).toBe('Written by a person');
  expect(await project.read(file)).toContain('# ours');
  const emergent = second.refreshed!.changes.filter((change) => change.kind === 'emergent');
  expect(emergent.map((change) => change.text.toLowerCase()).join()).toContain('password');

  const shown = await project.pawl(['intents']);
  expect(shown.stdout).toContain('Written by a person');
  expect(shown.stdout).toContain('(emergent)');
  expect((await project.pawl(['intents', '--refresh', '--as-of', 'yesterday'])).code).toBe(2);
});

test('a model writes what is clustered and names what comes out, and is asked once a text', {
  timeout: 120_000,
}, async () => {
  await using server = await startModelServer(({ system, user }) => {
    const topic = Object.keys(ASKS).find(
      (word) => user.includes(word.slice(0, 5)) || (word === 'track' && user.includes('parcel')),
    );
    if (system.includes('in two to four words')) return `Asks about ${topic}\nand a second line`;
    return `${topic} something please`;
  });
  const models = `models: [{ id: m, provider: openai, baseURL: "${server.url}", price: { input: 1, output: 1 } }]`;
  await using project = await createProject({
    'pawl.config.yaml': `${models}\nintents: { model: m, summarise: model, labels: model }\n`,
    'harnesses/desk/harness.yaml': 'name: desk\n',
    'harnesses/desk/prompt.md': 'You are a desk.\n',
    'one.jsonl': week('2026-11-02', ['refund', 'track']),
  });
  await project.pawl(['ingest', 'one.jsonl']);
  const found = JSON.parse((await project.pawl(['intents', '--json'])).stdout) as IntentsResult;
  const labels = Object.values(found.taxonomy).map((entry) => entry.label);
  expect(labels.every((label) => label!.startsWith('Asks about'))).toBe(true);
  expect(found.refreshed!.costUsd).toBeGreaterThan(0);
  // The text of a user stands between two lines with the same random word.
  const [first] = server.requests;
  expect(first!.user).toMatch(/^(DATA-[0-9a-f]{32})\n[\s\S]*\n\1$/);
  const asked = server.requests.length;
  await project.pawl(['intents', '--refresh', '--json']);
  expect(server.requests.length).toBe(asked);

  await project.write({ 'pawl.config.yaml': `${models}\nintents: { summarise: model }\n` });
  const none = await project.pawl(['intents', '--refresh']);
  expect(none.code).toBe(2);
  expect(none.stderr).toContain('intents.model');
});
