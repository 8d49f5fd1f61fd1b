import { readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as handlers from '../harnesses/support/handlers.ts';
import type { JsonObject } from '../src/core/json.ts';
import { createProject, type TestProject } from './support/project.ts';

const root = resolve(import.meta.dirname, '..');

async function example(): Promise<TestProject> {
  const project = await createProject();
  for (const name of ['harnesses', 'evals', 'examples', 'pawl.config.ts'])
    await cp(join(root, name), join(project.root, name), { recursive: true });
  return project;
}

const yamlFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );

describe('the shop', () => {
  const at = '2026-11-24T10:00:00Z';

  test('has a handler for every tool but the hand-off, and no case ends at a call that nothing answers', async () => {
    for (const file of yamlFiles('harnesses/support/tools')) {
      const tool = parse(readFileSync(join(root, 'harnesses/support/tools', file), 'utf8'));
      if (tool.name === 'transfer_to_human') continue;
      expect(handlers, file).toHaveProperty(String(tool.run.module).split('#')[1]!);
    }
    await using project = await example();
    const verdict = (await project.pawl(['run', 'support', '--json'])).verdict();
    expect(verdict.cases.filter((item) => item.candidate.outcome === 'unanswered')).toEqual([]);
    expect(verdict.cells.filter((cell) => cell.level === 'intent' && cell.n < 5)).toEqual([]);
  });

  test('remembers what a conversation changed, and only there', () => {
    const state: JsonObject = {};
    handlers.cancelOrder({ order_id: 'A-1088' }, { at, state });
    expect(handlers.getOrder({ order_id: 'a-1088' }, { at, state })).toMatchObject({ status: 'cancelled' });
    expect(() => handlers.trackParcel({ order_id: 'A-1088' }, { at, state })).toThrow(/cancelled/);
    expect(handlers.getOrder({ order_id: 'A-1088' }, { at, state: {} })).toMatchObject({
      status: 'processing',
    });
    expect(handlers.getOrder({ order_id: 'A-1088' })).toMatchObject({ status: 'processing' });

    handlers.setDay({ order_id: 'A-1077', day: '2026-12-03' }, { at, state });
    expect(handlers.trackParcel({ order_id: 'A-1077' }, { at, state })).toMatchObject({
      arrives: '2026-12-03',
    });
    handlers.refundOrder({ order_id: 'A-1055' }, { at, state });
    expect(() => handlers.refundOrder({ order_id: 'A-1055' }, { at, state })).toThrow(/already/);
    expect(handlers.payoutStatus({ order_id: 'A-1055' }, { at, state })).toMatchObject({ amount: 59.5 });
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test('refuses what cannot be, in sentences that say what to do', () => {
    expect(() => handlers.getOrder({ order_id: 'Z-9999' })).toThrow(/no order Z-9999.*confirmation/);
    expect(() => handlers.cancelOrder({ order_id: 'A-1055' })).toThrow(/delivered already/);
    expect(() => handlers.changeAddress({ order_id: 'A-1077', address: 'x' })).toThrow(/shipped/);
    expect(() => handlers.setDay({ order_id: 'A-1077', day: '2026-11-20' }, { at })).toThrow(/after today/);
    expect(() => handlers.pauseSubscription({ subscription_number: 'SUB-1914', until: 'May' })).toThrow(
      /date/,
    );
    expect(() => handlers.bookAppointment({ service: 'fitting', day: '2026-11-29' })).toThrow(/closed/);
    expect(() => handlers.notifyWhenBack({ product: 'a horse', email: 'a@b.example' })).toThrow(/its name/);
    expect(handlers.findProduct({ query: 'a horse' })).toEqual({ found: 'nothing' });
  });
});

/** What each edit is for, and what becomes of it. */
const EDITS: readonly [edit: string, improves: string | null, breaks: string | null][] = [
  ['dated-pause', 'pause', null],
  ['materials-page', 'materials', null],
  ['patient-warranty', 'warranty-claim', null],
  ['narrow-coupon', 'discount-code', null],
  ['clearer-address', 'change-address', null],
  ['reads-memory', null, null],
  ['any-code', 'discount-code', 'gift-card'],
  ['eager-tracking', 'where-is-it', 'wrong-size'],
];

describe('the edits', () => {
  // One project, so that the trials of the baseline are run once.
  let project: TestProject;
  beforeAll(async () => {
    project = await example();
  });
  afterAll(() => project[Symbol.asyncDispose]());

  test('are all of examples/edits', () => {
    const folders = readdirSync(join(root, 'examples/edits')).filter((name) => !name.endsWith('.md'));
    expect(EDITS.map(([edit]) => edit).sort()).toEqual(folders.sort());
  });

  test.each(EDITS)('%s improves %s and breaks %s', async (edit, improves, breaks) => {
    const result = await project.pawl([
      ...['gate', '--baseline', 'harnesses/support', '--candidate', `examples/edits/${edit}`],
      ...['--model', 'reference/keyword', '--no-fail-fast', '--json'],
    ]);
    const { decision, cells } = result.verdict();
    const clusters = (verdict: string) => [
      ...new Set(
        cells
          .filter((cell) => cell.level === 'intent' && cell.verdict === verdict)
          .map((cell) => cell.cluster),
      ),
    ];
    expect({ decision, broken: clusters('regressed') }).toEqual({
      decision: breaks === null ? 'promote' : 'block',
      broken: breaks === null ? [] : [breaks],
    });
    if (improves !== null) expect(clusters('improved')).toContain(improves);
  });
});
