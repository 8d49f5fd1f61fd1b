import { isObject } from '../../core/json.ts';
import { readAttributes } from '../formats/attributes.ts';
import type { Piece } from '../formats/format.ts';

/** Where a team keeps what a format has no place for: paths into a record or its attributes. */
export interface FieldPaths {
  conversation?: string | undefined;
  user?: string | undefined;
  version?: string | undefined;
  model?: string | undefined;
  outcome?: string | undefined;
  task?: string | undefined;
}

const GOOD = /^(true|1|success|succeeded|solved|resolved|pass|passed|good|yes)$/i;
const BAD = /^(false|0|failure|failed|unsolved|unresolved|fail|bad|no)$/i;

/** The piece with what the record says at the paths, where it says something. */
export function withFields(piece: Piece, record: unknown, paths: FieldPaths): Piece {
  const found = (path: string | undefined): string | null => {
    const value = path === undefined ? undefined : lookUp(record, path);
    return value === undefined || value === null || typeof value === 'object' ? null : String(value);
  };
  const outcome = found(paths.outcome);
  return {
    ...piece,
    key: found(paths.conversation) ?? piece.key,
    user: found(paths.user) ?? piece.user,
    version: found(paths.version) ?? piece.version,
    model: found(paths.model) ?? piece.model,
    task: found(paths.task) ?? piece.task,
    outcome: outcome === null ? piece.outcome : outcomeOf(outcome),
  };
}

function outcomeOf(text: string): Piece['outcome'] {
  if (GOOD.test(text)) return 'success';
  return BAD.test(text) ? 'failure' : null;
}

/** `a.b.c`, first as a key of the attributes as it stands, then step by step. */
function lookUp(record: unknown, path: string): unknown {
  if (!isObject(record)) return undefined;
  const attributes = readAttributes(record.attributes);
  if (path in attributes) return attributes[path];
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const step of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}
