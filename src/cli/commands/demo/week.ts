import { terminalText } from '../../../core/text.ts';
import {
  type AddedCase,
  addCases,
  ingest,
  listExemplars,
  listFailures,
  type PipelinePorts,
  refreshTaxonomy,
  simulateTraffic,
} from '../../../pipeline.ts';

/** Where the example's shop stands still. */
const FROM = '2026-11-18';
const CONVERSATIONS = 300;
const EXEMPLARS = 3;
/** For failures of no intent that is known. */
const FOUND = 'found/in-traffic/first-week';

/**
 * A week of simulated users with the example's desk, and what becomes of it: intents, failures, the few that stand for most,
 * and a case of each that is proven to fail. Tells every step; gives how many cases were proven.
 */
export async function runWeek(ports: PipelinePorts, tell: (text: string) => void): Promise<number> {
  const made = await simulateTraffic(
    {
      harness: 'support',
      conversations: CONVERSATIONS,
      days: 7,
      seed: 1,
      from: FROM,
      out: 'week.jsonl',
      model: 'reference/keyword',
    },
    ports,
  );
  tell(
    `━━ A week of traffic\n   ${made.conversations} conversations of simulated users with the desk (pawl simulate, pawl ingest).\n`,
  );
  await ingest({ files: [made.file], harness: 'support' }, ports);
  const { refreshed } = await refreshTaxonomy({ harness: 'support', refresh: true, seed: 1 }, ports);
  const known = refreshed ? refreshed.conversations - refreshed.outOfScope : 0;
  tell(
    `━━ What they came for\n   ${known} of ${refreshed?.conversations ?? 0} are like an intent of the taxonomy (pawl intents).\n`,
  );
  const { conversations, failing, kinds } = await listFailures({ harness: 'support' }, ports);
  const percent = ((100 * failing) / conversations).toFixed(0);
  const worst = kinds
    .slice(0, 4)
    .map((row) => `${row.kind} (${row.layer}) ${(row.share * 100).toFixed(0)} %`);
  tell(
    `━━ Where the desk fails them\n   In ${percent} %, most of all: ${worst.join(', ')} (pawl failures).\n`,
  );
  return makeCases(ports, tell);
}

async function makeCases(ports: PipelinePorts, tell: (text: string) => void): Promise<number> {
  const { exemplars } = await listExemplars({ harness: 'support', count: EXEMPLARS * 4 }, ports);
  tell('━━ The failures that stand for most, each as a case (pawl exemplars, pawl case add)');
  let proven = 0;
  for (const { failure, kind, layer, intent, size } of exemplars) {
    if (proven === EXEMPLARS) break;
    const [added] = await addCases({ harness: 'support', ids: [failure.id], intent: intent ?? FOUND }, ports);
    if (added?.state !== 'added') continue;
    proven++;
    tell(
      `   ${kind} in ${size} conversations, layer ${layer}: ${redOn(added)}\n     ${terminalText(added.file ?? '')}`,
    );
  }
  tell('');
  return proven;
}

function redOn({ proof }: AddedCase): string {
  const red = proof.filter((item) => item.red > 0).map((item) => item.model);
  return `proven red on ${red.join(' and ')}`;
}
