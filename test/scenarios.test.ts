import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import * as handlers from '../harnesses/support/handlers.ts';
import type { JsonObject } from '../src/core/json.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'evals/support/scenarios');

interface Scenario {
  intent: string;
  weight: number;
  expect: JsonObject[];
  weakness?: { layer: string; cause: string };
  users: { says: string; facts?: JsonObject; knows?: JsonObject; memory?: string[] }[];
}

const scenarios = readdirSync(folder).flatMap((file) =>
  parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map(
    (document) => ({ file, ...document.toJS() }) as Scenario & { file: string },
  ),
);
const users = scenarios.flatMap((scenario) => scenario.users.map((user) => ({ scenario, user })));

test('the openings are hundreds, and none is a template of another', () => {
  // What is filled in, numbers and the names of products do not make two openings differ.
  const shapes = users.map(({ user }) => user.says.replace(/\{\{\w+\}\}|\d+/g, '').toLowerCase());
  expect(users.length).toBeGreaterThanOrEqual(300);
  expect(new Set(shapes).size).toBe(users.length);
});

test('they come for every intent as often as taxonomy.yaml says', () => {
  const taxonomy = parse(readFileSync(join(root, 'evals/support/taxonomy.yaml'), 'utf8')) as Record<
    string,
    { path: string; share: number }
  >;
  const shares = Object.fromEntries(Object.values(taxonomy).map(({ path, share }) => [path, share]));
  const weights: Record<string, number> = {};
  for (const { intent, weight } of scenarios) weights[intent] = (weights[intent] ?? 0) + weight;
  expect(Object.keys(weights).sort()).toEqual(Object.keys(shares).sort());
  for (const [path, share] of Object.entries(shares)) expect(weights[path], path).toBeCloseTo(share, 6);
  expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
});

test('every layer has a weakness, and together they meet 15 to 25 % of the traffic', () => {
  const weak = scenarios.filter((scenario) => scenario.weakness);
  expect([...new Set(weak.map((scenario) => scenario.weakness!.layer))].sort()).toEqual([
    'context',
    'memory',
    'prompt',
    'tool',
    'workflow',
  ]);
  const share = weak.reduce((sum, { weight }) => sum + weight, 0);
  expect(share).toBeGreaterThanOrEqual(0.15);
  expect(share).toBeLessThanOrEqual(0.25);
});

/** The tool that finds what a fact names. */
const LOOK_UPS: Readonly<Record<string, (fact: JsonObject) => unknown>> = {
  order_id: handlers.getOrder,
  return_number: handlers.warehouseCheck,
  customer_number: handlers.checkPoints,
};

test('what users know is in the shop, and what the goal check knows is what its tools say', () => {
  for (const { scenario, user } of users) {
    const all: JsonObject = { ...user.facts, ...user.knows };
    for (const [fact, look] of Object.entries(LOOK_UPS)) {
      if (all[fact] !== undefined) expect(() => look({ [fact]: all[fact]! }), user.says).not.toThrow();
    }
    for (const entry of user.memory ?? []) expect(entry).toContain(String(all.order_id));
    const order_id = all.order_id as string;
    const code = all.code as string;
    const says: Readonly<Record<string, () => unknown>> = {
      'where-is-it.yaml': () => handlers.trackParcel({ order_id }),
      'refund-status.yaml': () => handlers.payoutStatus({ order_id }),
      'gift-card.yaml': () => handlers.checkGiftCard({ code }),
      'discount-code.yaml': () => handlers.checkPromo({ code }),
      'points.yaml': () => handlers.checkPoints({ customer_number: all.customer_number! }),
      'return-status.yaml': () => handlers.warehouseCheck({ return_number: all.return_number! }),
    };
    const told = ['arrives', 'status', 'balance', 'answer', 'points'].flatMap((name) => all[name] ?? []);
    const look = says[scenario.file];
    if (look) expect(JSON.stringify(look()), user.says).toContain(String(told[0]));
  }
});
