import type { Json, JsonObject } from '../../core/json.ts';

/** What was seen of one place in arguments: how often it was there, and as what. */
interface Shape {
  seen: number;
  scalars: Set<string>;
  /** Objects that stood here. */
  objects: number;
  properties: Map<string, Shape>;
  items: Shape | null;
}

/** Learns a JSON Schema from arguments that were sent; every one of them is valid by it. */
export class ArgumentShape {
  readonly #root = createShape();

  add(args: JsonObject): void {
    learn(this.#root, args);
  }

  /** An object's schema; what stood in every call is required. */
  schema(): JsonObject {
    return this.#root.objects > 0 ? schemaOf(this.#root) : { type: 'object', properties: {} };
  }
}

function createShape(): Shape {
  return { seen: 0, scalars: new Set(), objects: 0, properties: new Map(), items: null };
}

function learn(shape: Shape, value: Json): void {
  shape.seen++;
  if (Array.isArray(value)) {
    shape.items ??= createShape();
    for (const item of value) learn(shape.items, item);
  } else if (typeof value === 'object' && value !== null) {
    shape.objects++;
    for (const [name, item] of Object.entries(value)) {
      const own = shape.properties.get(name) ?? createShape();
      shape.properties.set(name, own);
      learn(own, item);
    }
  } else shape.scalars.add(scalarType(value));
}

function scalarType(value: string | number | boolean | null): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function schemaOf(shape: Shape): JsonObject {
  const types = [...shape.scalars].filter((type) => type !== 'integer' || !shape.scalars.has('number'));
  const schema: JsonObject = {};
  if (shape.objects > 0) {
    types.push('object');
    const names = [...shape.properties];
    schema.properties = Object.fromEntries(names.map(([name, own]) => [name, schemaOf(own)]));
    const required = names.filter(([, own]) => own.seen === shape.objects).map(([name]) => name);
    if (required.length > 0) schema.required = required;
  }
  if (shape.items) {
    types.push('array');
    if (shape.items.seen > 0) schema.items = schemaOf(shape.items);
  }
  return { type: types.length === 1 ? types[0]! : types.sort(), ...schema };
}
