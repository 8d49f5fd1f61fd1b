import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Taxonomy, taxonomySchema } from '../../src/core/taxonomy.ts';
import { parseYaml } from '../../src/core/yaml.ts';
import { modelFromJson, modelToJson } from '../../src/signal/intents/intent-model.ts';
import { applyProposals, moveFolders } from '../../src/signal/intents/proposals.ts';
import { type RefreshInput, refreshIntents } from '../../src/signal/intents/refresh.ts';
import { taxonomyText } from '../../src/signal/intents/taxonomy-text.ts';
import { fakeEncoder, requestsAbout } from './fake-encoder.ts';

const ABOUT = [
  'refund broken shoes',
  'track delayed parcel',
  'reset forgotten password',
  'change delivery address',
  'cancel monthly subscription',
  'redeem birthday voucher',
];

const week = (name: string, about: readonly string[] = ABOUT, count = 24) =>
  about.flatMap((words) => requestsAbout(words, count, name));

function first(extra: Partial<RefreshInput> = {}) {
  const start = { taxonomy: {}, model: null, before: [], now: week('one'), asOf: '2026-01-05', k: 6 };
  return refreshIntents({ ...start, encoder: fakeEncoder(), ...extra });
}

function idOf(taxonomy: Taxonomy, word: string): string {
  const found = Object.entries(taxonomy).find(([, entry]) => entry.label?.toLowerCase().includes(word));
  return found?.[0] ?? `nothing about ${word}`;
}

async function second(one: Awaited<ReturnType<typeof first>>, extra: Partial<RefreshInput> = {}) {
  return refreshIntents({
    taxonomy: one.taxonomy,
    model: one.model,
    before: week('one'),
    now: week('two'),
    encoder: fakeEncoder(),
    asOf: '2026-01-12',
    k: 6,
    ...extra,
  });
}

const SCHEMA = '../../schema/taxonomy.json';

describe('the first refresh', () => {
  test('an intent that a person wrote is found by what users say in its cases, whatever it is called', async () => {
    const taxonomy = taxonomySchema.parse({ feet: { path: 'shop/returns/feet', label: 'Feet' } });
    const wordings = new Map([['feet', ['please refund broken shoes quickly', 'refund the broken shoes']]]);
    expect((await first({ taxonomy })).taxonomy.feet?.share).toBe(0);
    expect((await first({ taxonomy, wordings })).taxonomy.feet?.share).toBeCloseTo(1 / 6, 1);
  });

  test('what many say word for word is one request: each wording is no intent of its own', async () => {
    const said = ABOUT.flatMap((words) =>
      Array.from(
        { length: 30 },
        (_, index) => `${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${'xyz'[index % 3]}w ${words}`,
      ),
    );
    const now = Array.from({ length: 8 }, (_, round) =>
      said.map((text, index) => ({ id: `r${round}-${index}`, text: `${text} ${round}${index}` })),
    ).flat();
    const { taxonomy, placements } = await first({ now, k: undefined });
    expect(Object.keys(taxonomy)).toHaveLength(6);
    const groups = Map.groupBy(placements.keys(), (row) => placements[row]!.intent);
    for (const rows of groups.values())
      expect(
        new Set(rows.map((row) => ABOUT.findIndex((words) => now[row]!.text.includes(words)))).size,
      ).toBe(1);
  });

  test('every group becomes an intent with a label of its own words, a path of three levels and its share', async () => {
    const { taxonomy, changes, placements } = await first();
    expect(Object.keys(taxonomy)).toHaveLength(6);
    for (const words of ABOUT) {
      const entry = taxonomy[idOf(taxonomy, words.split(' ')[0]!)];
      expect(entry, words).toMatchObject({
        share: expect.closeTo(1 / 6, 1),
        first_seen: '2026-01-05',
        status: 'active',
      });
      expect(entry!.path).toMatch(/^[a-z-]+\/[a-z0-9-]+\/[a-z0-9-]+$/);
    }
    expect(new Set(Object.values(taxonomy).map((entry) => entry.path)).size).toBe(6);
    expect(changes.every((change) => change.kind === 'added')).toBe(true);
    expect(placements).toHaveLength(144);
  });

  test('the same requests in another order give the same intents', async () => {
    const one = await first();
    const again = await first();
    expect(again.taxonomy).toEqual(one.taxonomy);
    expect(again.placements).toEqual(one.placements);
  });

  test('an intent that a person wrote is found by its label and keeps its id', async () => {
    const mine = { 'money-back': { path: 'money/back', label: 'Refund shoes', status: 'active' as const } };
    const { taxonomy, placements } = await first({ taxonomy: mine });
    expect(taxonomy['money-back']).toMatchObject({ path: 'money/back', label: 'Refund shoes' });
    expect(taxonomy['money-back']!.share).toBeCloseTo(1 / 6, 1);
    expect(placements[0]!.intent).toBe('money-back');
    expect(Object.keys(taxonomy)).toHaveLength(6);
  });

  test('a model that names groups is given their terms and examples; what it writes is made harmless', async () => {
    const seen: string[][] = [];
    const { taxonomy } = await first({
      name: async ({ terms, examples }) => {
        seen.push([...terms]);
        return `\u001b[31mAbout ${examples[0]!.split(' ')[1]}\nsecond line`;
      },
    });
    expect(seen).toHaveLength(6);
    const labels = Object.values(taxonomy).map((entry) => entry.label);
    expect(labels.every((label) => label!.includes('About') && !/[\u001b\n]/.test(label!))).toBe(true);
    expect(Object.values(taxonomy).every((entry) => /^[\p{L}\p{N}/-]+$/u.test(entry.path))).toBe(true);
  });

  test('nothing, one request and requests without words are no error', async () => {
    for (const texts of [[], ['hello'], ['', ''], ['?', '!!', '']]) {
      const now = texts.map((text, index) => ({ id: String(index), text }));
      const { placements } = await first({ now, k: undefined });
      expect(placements).toHaveLength(texts.length);
    }
  });

  test('requests that are not English are said to be so', async () => {
    const now = Array.from({ length: 20 }, (_, index) => ({
      id: `${index}`,
      text: `wo bleibt mein Paket Nummer ${index}`,
    }));
    expect((await first({ now })).notes.join()).toContain('English');
    expect((await first()).notes).toEqual([]);
  });
});

describe('the next refresh', () => {
  test('ids, labels and paths stay, also those that a person edited', async () => {
    const one = await first();
    const edited = structuredClone(one.taxonomy);
    const refund = idOf(edited, 'refund');
    Object.assign(edited[refund]!, { label: 'Money back', path: 'money/refunds/shoes' });
    const two = await second({ ...one, taxonomy: edited });
    expect(Object.keys(two.taxonomy)).toEqual(Object.keys(edited));
    expect(two.taxonomy[refund]).toMatchObject({ label: 'Money back', path: 'money/refunds/shoes' });
    expect(two.placements[0]!.intent).toBe(refund);
    expect(two.changes).toEqual([]);
  });

  test('what comes up new is emergent, then settles; what has no traffic retires, and returns', async () => {
    const one = await first();
    const now = week('two', [...ABOUT.slice(1), 'upload passport photo']);
    const two = await second(one, { now, k: 7 });
    const passport = idOf(two.taxonomy, 'passport');
    const refund = idOf(one.taxonomy, 'refund');
    expect(two.taxonomy[passport]).toMatchObject({ status: 'emergent', first_seen: '2026-01-12' });
    expect(two.taxonomy[refund]).toMatchObject({ status: 'retired', share: 0 });
    expect(two.changes.map((change) => change.kind).toSorted()).toEqual(['emergent', 'retired']);
    expect(two.placements.at(-1)!.intent).toBe(passport);
    const three = await second(two, {
      before: now,
      now: [...now, ...week('three', ABOUT.slice(0, 1))],
      asOf: '2026-01-19',
      k: 7,
    });
    expect(three.taxonomy[passport]!.status).toBe('active');
    expect(three.taxonomy[refund]!.status).toBe('active');
    expect(Object.keys(three.taxonomy)).toHaveLength(7);
  });

  test('a few new requests are below detection', async () => {
    const one = await first();
    const now = [...week('two'), ...requestsAbout('upload passport photo', 8, 'two')];
    const two = await second(one, { now });
    expect(two.changes.filter((change) => change.kind === 'emergent')).toEqual([]);
  });

  test("a person's merge, deletion and split are kept", async () => {
    const one = await first();
    const [refund, voucher, track] = ['refund', 'voucher', 'track'].map((word) =>
      idOf(one.taxonomy, word),
    ) as [string, string, string];
    const merged = applyProposals(one.taxonomy, [{ kind: 'merge', intent: voucher, into: refund, why: '' }]);
    delete merged[track];
    merged.forgotten = {
      path: 'account/login/forgotten',
      label: 'Forgotten password',
      examples: ['reset forgotten password phone', 'reset forgotten password tonight'],
      status: 'active',
    };
    const two = await second({ ...one, taxonomy: merged });
    expect(Object.keys(two.taxonomy).toSorted()).toEqual(Object.keys(merged).toSorted());
    expect(two.taxonomy[refund]!.share).toBeGreaterThan(0.3);
    expect(two.taxonomy.forgotten!.share).toBeGreaterThan(0);
    const three = await second(two, { before: week('two'), now: week('three'), asOf: '2026-01-19' });
    expect(Object.keys(three.taxonomy)).not.toContain(voucher);
    expect(Object.keys(three.taxonomy)).not.toContain(track);
    expect(three.taxonomy[refund]!.share).toBeGreaterThan(0.3);
  });

  test('the model lives on as JSON; one of another encoder is not used', async () => {
    const one = await first();
    const model = modelFromJson(JSON.parse(JSON.stringify(modelToJson(one.model))));
    expect(model).toEqual(one.model);
    expect(modelFromJson({ version: 2 })).toBeNull();
    const two = await second({ ...one, model: { ...one.model, encoder: 'another' } });
    expect(Object.keys(two.taxonomy)).toEqual(Object.keys(one.taxonomy));
  });
});

describe('taxonomy.yaml', () => {
  const text = `# ours
refund: { path: money/refunds/refund, label: Money back, share: 0.5 } # do not rename
track:
  path: orders/track # moved in May
  label: Track
gone: { path: old/gone }
`;

  test('only what changed is written; comments and layout stay', () => {
    const taxonomy = taxonomySchema.parse(parseYaml(text, 'taxonomy.yaml')[0]!.value);
    taxonomy.refund!.share = 0.25;
    taxonomy.track!.status = 'retired';
    delete taxonomy.gone;
    taxonomy.fresh = {
      path: 'a/b/fresh',
      label: 'Yes: "new" #1',
      share: 0.1,
      first_seen: '2026-01-05',
      status: 'emergent',
    };
    const written = taxonomyText(text, taxonomy, SCHEMA);
    expect(written).toBe(`# ours
refund: { path: money/refunds/refund, label: Money back, share: 0.25 } # do not rename
track:
  path: orders/track # moved in May
  label: Track
  status: retired
fresh: { path: a/b/fresh, label: 'Yes: "new" #1', share: 0.1, first_seen: 2026-01-05, status: emergent }
`);
    expect(taxonomySchema.parse(parseYaml(written, 'taxonomy.yaml')[0]!.value)).toEqual(taxonomy);
    expect(taxonomyText(written, taxonomy, SCHEMA)).toBe(written);
  });

  test('a new file is one that can be read', async () => {
    const { taxonomy } = await first();
    const written = taxonomyText(null, taxonomy, SCHEMA);
    expect(taxonomySchema.parse(parseYaml(written, 'taxonomy.yaml')[0]!.value)).toEqual(taxonomy);
  });
});

describe('moves', () => {
  const move = (from: string, to: string) => ({ kind: 'move' as const, intent: 'a', from, to, why: '' });

  test('folders are renamed only when asked for, never over another one or out of the suite', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pawl-moves-'));
    try {
      await mkdir(join(folder, 'old/a'), { recursive: true });
      await mkdir(join(folder, 'new/b'), { recursive: true });
      const taxonomy = { a: { path: 'old/a', status: 'active' as const } };
      expect(applyProposals(taxonomy, [move('old/a', 'new/a')]).a!.path).toBe('new/a');
      await expect(moveFolders(folder, [move('old/a', 'new/b')])).rejects.toMatchObject({
        code: 'PAWL_MOVE_EXISTS',
      });
      await expect(moveFolders(folder, [move('old/a', '../../b')])).rejects.toMatchObject({
        code: 'PAWL_PATH_OUTSIDE',
      });
      await moveFolders(folder, [move('old/a', 'new/a'), move('not/there', 'new/c')]);
      expect((await readdir(join(folder, 'new'))).toSorted()).toEqual(['a', 'b']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
