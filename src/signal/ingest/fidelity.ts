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
    warnings: [],
  };
}

export function drop(table: Fidelity, why: string, where: string): void {
  const entry = table.dropped[why] ?? { count: 0, where: [] };
  table.dropped[why] = entry;
  entry.count++;
  if (entry.where.length < EXAMPLES) entry.where.push(where);
}

export function warn(table: Fidelity, text: string): void {
  if (table.warnings.length < 20) table.warnings.push(text);
}
