import { clip } from '../../core/text.ts';

const EXAMPLES = 3;

/** What became of the records of one format. */
export interface Fidelity {
  format: string;
  records: number;
  conversations: number;
  added: number;
  changed: number;
  /** By reason: how many records, and where the first of them stand. */
  dropped: Record<string, { count: number; where: string[] }>;
  /** Tools of which nobody says whether they change anything. */
  guessed: string[];
  /** By kind, or by the reason why nothing was. */
  redacted: Record<string, number>;
  /** Ids of the trace that are no plain words: how many, and the first of them as they were and are stored. */
  renamed: { count: number; first: { id: string; as: string }[] };
  /** Records with bytes that are no UTF-8 and were read as `�`. */
  garbled: { count: number; where: string[] };
  warnings: string[];
}

export function createFidelity(format: string): Fidelity {
  return {
    format,
    records: 0,
    conversations: 0,
    added: 0,
    changed: 0,
    dropped: {},
    guessed: [],
    redacted: {},
    renamed: { count: 0, first: [] },
    garbled: { count: 0, where: [] },
    warnings: [],
  };
}

export function drop(table: Fidelity, why: string, where: string): void {
  const entry = table.dropped[why] ?? { count: 0, where: [] };
  table.dropped[why] = entry;
  entry.count++;
  if (entry.where.length < EXAMPLES) entry.where.push(where);
}

export function rename(table: Fidelity, id: string, as: string): void {
  table.renamed.count++;
  if (table.renamed.first.length < EXAMPLES) table.renamed.first.push({ id: clip(id, 80), as });
}

export function garble(table: Fidelity, where: string): void {
  table.garbled.count++;
  if (table.garbled.where.length < EXAMPLES) table.garbled.where.push(where);
}

export function warn(table: Fidelity, text: string): void {
  if (table.warnings.length < 20) table.warnings.push(text);
}
