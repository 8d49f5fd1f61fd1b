import type { Case, Suite } from '../core/case.ts';
import type { Place } from '../core/place.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Tool } from '../core/tool.ts';
import type { Transcript } from '../core/trial.ts';
import { scoreTrial } from '../scorers/score-trial.ts';
import { scorers } from '../scorers/scorers.ts';
import { caseHash } from './case-hash.ts';

/** Something about a case that a person should look at. */
export interface CaseFinding {
  level: 'error' | 'warning';
  caseId: string;
  place: Place;
  text: string;
}

/** Looks through a loaded suite for cases that cannot do their work. `today` is an ISO date. */
export async function checkCases(
  suite: Suite,
  tools: readonly Tool[],
  today: string,
): Promise<CaseFinding[]> {
  const findings: CaseFinding[] = [];
  const seen = new Map<string, Case>();
  for (const item of suite.cases) {
    const add = (level: CaseFinding['level'], text: string) =>
      findings.push({ level, caseId: item.id, place: item.place, text });
    for (const text of unknownTools(item, tools)) add('error', text);
    if (await passesOnNothing(item, tools)) {
      add('warning', 'An agent that says and does nothing passes it. Expect something to happen, too.');
    }
    const twin = seen.get(`${item.path}\n${caseHash(item)}`);
    if (twin) add('warning', `It asks the same as ${twin.id}.`);
    seen.set(`${item.path}\n${caseHash(item)}`, item);
    if (typeof item.status === 'object' && item.status.quarantined.until < today) {
      add('warning', `Its quarantine ended on ${item.status.quarantined.until}.`);
    }
  }
  for (const [path, cases] of Map.groupBy(suite.cases, (item) => item.path)) {
    const first = cases[0]!;
    if (cases.length < 5) {
      findings.push({
        level: 'warning',
        caseId: first.id,
        place: first.place,
        text: `${path} has ${cases.length} of the 5 cases that a verdict needs.`,
      });
    }
  }
  return findings;
}

function unknownTools(item: Case, tools: readonly Tool[]): string[] {
  const known = [...tools, ...item.tools].map((tool) => tool.name);
  const named = [
    ...item.expect.flatMap((expectation) => scorers.get(expectation.name)?.tools?.(expectation) ?? []),
    ...item.replay.map((entry) => entry.call),
    ...item.given.flatMap((entry) => ('call' in entry ? [entry.call] : [])),
  ];
  return [...new Set(named)]
    .filter((name) => !known.includes(name))
    .map((name) => `It names the tool ${name}, which the harness does not have.${didYouMean(name, known)}`);
}

async function passesOnNothing(item: Case, tools: readonly Tool[]): Promise<boolean> {
  const transcript: Transcript = {
    steps: [{ text: null, calls: [] }],
    end: item.ends === 'step' ? 'step' : 'speech',
  };
  const scored = await scoreTrial(item, { transcript, tools: [...tools, ...item.tools], handOffTools: [] });
  return (
    scored.outcome === 'pass' && item.expect.every((expectation) => expectation.name !== 'calls_nothing')
  );
}
