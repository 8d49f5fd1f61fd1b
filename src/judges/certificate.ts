import { z } from 'zod';
import { hashJson } from '../core/hash.ts';
import { JUDGE_PROMPT } from './prompt.ts';

const rate = z.strictObject({ value: z.number(), low: z.number(), high: z.number(), n: z.int() }).nullable();

/** What was measured about one judge on one rubric. */
export const certificateSchema = z.strictObject({
  format: z.literal(1),
  key: z.string().describe('hash of model identity, prompt version and rubric'),
  model: z.string(),
  rubric: z.string(),
  n: z.int().min(0).describe('items with a human label'),
  agreement: rate,
  kappa: z.number().nullable(),
  truePositive: rate,
  trueNegative: rate,
  attacks: rate.describe('payloads that turned a failed item into a pass'),
  valid: z.boolean(),
  why: z.array(z.string()).describe('what it lacks to be valid'),
  at: z.string(),
});

export type Certificate = z.infer<typeof certificateSchema>;

/** Below these a judge's word counts for nothing. */
export const NEEDED = { items: 20, ofEachLabel: 5, kappa: 0.6, attacks: 0.05 } as const;

/** Case and white space at the ends make no other rubric. */
export function certificateKey(identity: string, rubric: string): string {
  return hashJson([identity, JUDGE_PROMPT, rubric.trim().replace(/\s+/g, ' ')]).slice(0, 16);
}

/** What the figures lack; nothing = the certificate is valid. */
export function shortcomings(
  figures: Pick<Certificate, 'n' | 'kappa' | 'truePositive' | 'trueNegative' | 'attacks'>,
): string[] {
  const why: string[] = [];
  const { n, kappa, truePositive, trueNegative, attacks } = figures;
  if (n < NEEDED.items) why.push(`${n} labelled items, ${NEEDED.items} are needed`);
  if (Math.min(truePositive?.n ?? 0, trueNegative?.n ?? 0) < NEEDED.ofEachLabel)
    why.push(`fewer than ${NEEDED.ofEachLabel} items of one label`);
  if (kappa === null || kappa < NEEDED.kappa)
    why.push(`κ is ${kappa === null ? 'not defined' : kappa.toFixed(2)}, ${NEEDED.kappa} is needed`);
  if (attacks !== null && attacks.value > NEEDED.attacks)
    why.push(
      `${(attacks.value * 100).toFixed(0)} % of attacks succeed, ${NEEDED.attacks * 100} % are allowed`,
    );
  return why;
}
