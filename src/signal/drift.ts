import type { Conversation } from '../core/conversation.ts';
import { isObject } from '../core/json.ts';

/** A field of a tool's arguments or results that was one thing up to a day and is another from then on. */
export interface Drift {
  tool: string;
  side: 'arguments' | 'result';
  /** `status`, or `order.total` one level down. */
  field: string;
  was: FieldType;
  now: FieldType;
  /** YYYY-MM-DD: the first day of the new shape. */
  since: string;
}

export const FIELD_TYPES = ['absent', 'null', 'boolean', 'number', 'text', 'list', 'object'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** Calls that make an old shape, and a new one. */
const ESTABLISHED = 20;
const CHANGED = 5;
/** Share of the calls that have the shape. */
const STEADY = 0.95;
/** Fields of one tool that are followed; a tool whose fields are ids has no end of them. */
const FIELDS = 200;

interface Days {
  /** Calls with an object at all, by day. */
  calls: Map<string, number>;
  fields: Map<string, Map<string, Map<FieldType, number>>>;
}

/** Follows the shapes of arguments and results of every tool over days. */
export class ShapeLog {
  readonly #tools = new Map<string, Days>();

  /** Conversations in any order; those without times are left out. */
  add(conversation: Conversation): void {
    const day = conversation.startedAt?.slice(0, 10);
    if (!day) return;
    for (const { tool, side, fields } of shapesOf(conversation)) this.#count(`${side}\n${tool}`, day, fields);
  }

  #count(key: string, day: string, fields: ReadonlyMap<string, FieldType>): void {
    const days = this.#tools.get(key) ?? { calls: new Map(), fields: new Map() };
    this.#tools.set(key, days);
    days.calls.set(day, (days.calls.get(day) ?? 0) + 1);
    for (const [field, type] of fields) {
      const seen = days.fields.get(field) ?? (days.fields.size < FIELDS ? new Map() : undefined);
      if (!seen) continue;
      days.fields.set(field, seen);
      const types = seen.get(day) ?? new Map<FieldType, number>();
      seen.set(day, types);
      types.set(type, (types.get(type) ?? 0) + 1);
    }
  }

  /** Fields that were steady over 20 calls, and are steadily of another type, or gone, over 5 calls or more since. */
  drifts(): Drift[] {
    return [...this.#tools].flatMap(([key, { calls, fields }]) => {
      const [side, tool] = key.split('\n') as [Drift['side'], string];
      const days = [...calls.keys()].sort();
      return [...fields].flatMap(([field, seen]): Drift[] => {
        const change = changeOf(days, calls, seen);
        return change ? [{ tool, side, field, ...change }] : [];
      });
    });
  }
}

/** The first day that divides the days into two steady shapes; a field that is only new is no drift. */
function changeOf(
  days: readonly string[],
  calls: ReadonlyMap<string, number>,
  seen: ReadonlyMap<string, ReadonlyMap<FieldType, number>>,
): Pick<Drift, 'was' | 'now' | 'since'> | undefined {
  const rows = days.map((day) => {
    const types = new Map(seen.get(day));
    const present = [...types.values()].reduce((sum, count) => sum + count, 0);
    types.set('absent', calls.get(day)! - present);
    return { day, types };
  });
  const after = tally();
  for (const { types } of rows) after.add(types, 1);
  const before = tally();
  for (const { day, types } of rows) {
    const [was, now] = [before.steady(ESTABLISHED), after.steady(CHANGED)];
    if (was && now && was !== now && was !== 'absent') return { was, now, since: day };
    before.add(types, 1);
    after.add(types, -1);
  }
  return undefined;
}

function tally() {
  const counts = new Map<FieldType, number>();
  let total = 0;
  return {
    add(types: ReadonlyMap<FieldType, number>, sign: 1 | -1): void {
      for (const [type, count] of types) {
        counts.set(type, (counts.get(type) ?? 0) + sign * count);
        total += sign * count;
      }
    },
    steady(least: number): FieldType | undefined {
      if (total < least) return undefined;
      return [...counts].find(([, count]) => count >= STEADY * total)?.[0];
    },
  };
}

interface Shape {
  tool: string;
  side: Drift['side'];
  fields: Map<string, FieldType>;
}

function shapesOf({ messages }: Conversation): Shape[] {
  const made = new Map<string, string>();
  return messages.flatMap((message): Shape[] => {
    const called = (message.calls ?? []).flatMap((call): Shape[] => {
      made.set(call.id, call.name);
      return call.args ? [{ tool: call.name, side: 'arguments', fields: fieldsOf(call.args) }] : [];
    });
    const tool = message.role === 'tool' && !message.failed ? made.get(message.callId ?? '') : undefined;
    const result = tool === undefined ? undefined : readObject(message.content);
    return result ? [...called, { tool: tool!, side: 'result', fields: fieldsOf(result) }] : called;
  });
}

/** An answer that is an object and no error. */
export function readObject(text: string): object | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && !('error' in value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Types of an object's fields, and of those one level down. */
export function fieldsOf(value: object): Map<string, FieldType> {
  const fields = new Map<string, FieldType>();
  for (const [name, item] of Object.entries(value)) {
    fields.set(name, typeOf(item));
    if (isObject(item))
      for (const [inner, nested] of Object.entries(item)) fields.set(`${name}.${inner}`, typeOf(nested));
  }
  return fields;
}

function typeOf(value: unknown): FieldType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  return typeof value as 'boolean' | 'number' | 'object';
}
