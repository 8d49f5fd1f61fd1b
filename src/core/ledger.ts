import { z } from 'zod';
import { LAYERS } from './harness.ts';
import { hashText } from './hash.ts';
import { VERDICTS } from './verdict.ts';

/** What the gate said of one intent on one model when an edit was promoted. */
const ledgerCellSchema = z.object({
  cluster: z.string(),
  label: z.string(),
  model: z.string(),
  verdict: z.enum(VERDICTS).nullable(),
  dropBelow: z.number().nullable().default(null).describe('the drop that was ruled out, 0–1'),
});

/**
 * One line of a harness's ledger.jsonl: append-only, each with the hash of the line before it. `promotion` and `revert`
 * change what is live and have a number; `held` and `blocked` keep what was tried.
 */
export const ledgerLineSchema = z.object({
  n: z.int().min(1).optional().describe('of a promotion or revert; its tag is pawl/<harness>/<n>'),
  kind: z.enum(['promotion', 'revert', 'override', 'held', 'blocked']),
  harness: z.string().describe('hash of the harness version'),
  before: z.string().nullable().default(null).describe('hash of the version that it took the place of'),
  commit: z.string().optional().describe('the commit that has this version'),
  base: z.string().optional().describe('the commit that the gate compared with, whose suite counted'),
  run: z.string().optional().describe('the gate that decided'),
  series: z
    .record(z.string(), z.string())
    .optional()
    .describe('series of the trials that the decision rests on, by model'),
  suite: z.string().optional().describe('hash of the suite that counted'),
  profile: z.string().optional(),
  decision: z.enum(['promote', 'block', 'first']).optional(),
  said: z.string().optional().describe('what the gate said, in a sentence'),
  why: z.string().optional().describe('what the edit was for'),
  targets: z.array(z.string()).default([]).describe('cases and intents that it was meant to mend'),
  layers: z.array(z.enum(LAYERS)).default([]),
  cells: z.array(ledgerCellSchema).default([]),
  anchor: z.boolean().default(false),
  first: z.string().optional().describe('why it was promoted with nothing to compare with'),
  override: z.string().optional().describe('why a person promoted it against a refusal'),
  refusals: z.array(z.string()).default([]).describe('what the override set aside'),
  multiLayer: z.string().optional().describe('why several layers were changed at once'),
  ungated: z.boolean().default(false).describe('it was live before any gate had decided on it'),
  mergedOn: z.string().optional().describe('the gate whose decision was there when it went live'),
  reverts: z.int().min(1).optional().describe('number of the promotion that was taken back'),
  by: z.string().optional(),
  at: z.string().optional().describe('ISO 8601'),
  prev: z.string().default('').describe('SHA-256 of the line before; empty for the first'),
});

export type LedgerLine = z.infer<typeof ledgerLineSchema>;
export type NewLedgerLine = z.input<typeof ledgerLineSchema>;

/** A ledger as it was read: lines that can be read, and what is wrong with the others and with the chain. */
export interface Ledger {
  lines: LedgerLine[];
  /** Numbered from 1, as an editor shows them. */
  problems: { line: number; message: string }[];
  text: string;
}

export function parseLedger(text: string): Ledger {
  const lines: LedgerLine[] = [];
  const problems: Ledger['problems'] = [];
  let prev = '';
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const parsed = ledgerLineSchema.safeParse(readJson(raw));
    const line = index + 1;
    if (!parsed.success) problems.push({ line, message: 'it is no line of a ledger' });
    else {
      if (parsed.data.prev !== prev)
        problems.push({
          line,
          message: 'it does not follow from the line before: that one, or this one, was changed',
        });
      lines.push(parsed.data);
    }
    prev = hashText(raw);
  }
  return { lines, problems, text };
}

/** The ledger's text with one line more, which carries the hash of the last. */
export function appendLine(text: string, line: NewLedgerLine): { text: string; line: string } {
  const last = text.split('\n').findLast((raw) => raw.trim() !== '');
  const written = JSON.stringify({ ...line, prev: last === undefined ? '' : hashText(last) });
  const lead = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return { text: `${lead}${written}\n`, line: written };
}

/** The last line that changed what is live. */
export function lastLive({ lines }: Pick<Ledger, 'lines'>): LedgerLine | undefined {
  return lines.findLast((line) => line.kind === 'promotion' || line.kind === 'revert');
}

export function nextNumber({ lines }: Pick<Ledger, 'lines'>): number {
  return Math.max(0, ...lines.map((line) => line.n ?? 0)) + 1;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
