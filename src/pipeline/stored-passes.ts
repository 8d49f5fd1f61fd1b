import type { Case, Fixtures } from '../core/case.ts';
import type { ModelConfig } from '../core/config.ts';
import type { Harness } from '../core/harness.ts';
import { modelIdentity } from '../models/model-identity.ts';
import { hashOfHandlers, toolsOf } from '../run/arms.ts';
import { caseKey, trialKey } from '../run/keys.ts';
import { scriptedUsers } from '../run/user/scripted-user.ts';
import { scoreTrial } from '../scorers/score-trial.ts';
import type { SeriesPurpose, Store } from '../store/store.ts';

/** Stored trials of a case that are looked at: the first rounds. */
const ROUNDS = 6;

/** A version of the harness whose trials count, in the order of preference. */
export interface Measured {
  label: string;
  harness: Harness;
  purpose: SeriesPurpose;
}

/** What stored trials say of the cases on one model. */
export interface Passes {
  /** Which version they are of; null: none is stored. */
  of: string | null;
  /** By case id, whether it passed at least half of its trials; a case without trials is not in it. */
  cases: ReadonlyMap<string, boolean>;
}

/**
 * Which cases pass on the baseline, from stored trials alone: of the first version that has any. Cases of which a judge
 * has to say something are left out.
 */
export async function storedPasses(
  store: Store,
  input: {
    versions: readonly Measured[];
    members: readonly Case[];
    fixtures: Fixtures;
    model: ModelConfig;
    now: number;
  },
): Promise<Passes> {
  const members = input.members.filter((item) => item.expect.every(({ name }) => name !== 'judge'));
  for (const version of input.versions) {
    const series = await store.openSeries(
      {
        harness: version.harness.name,
        harnessHash: version.harness.hash,
        model: modelIdentity(input.model),
        purpose: version.purpose,
      },
      { at: new Date(input.now).toISOString() },
    );
    const cases = new Map<string, boolean>();
    for (const item of members) {
      const passed = await passes(store, item, { ...version, series: series.id, ...input });
      if (passed !== undefined) cases.set(item.id, passed);
    }
    if (cases.size > 0) return { of: version.label, cases };
  }
  return { of: null, cases: new Map() };
}

async function passes(
  store: Store,
  item: Case,
  {
    harness,
    series,
    model,
    fixtures,
  }: { harness: Harness; series: string; model: ModelConfig; fixtures: Fixtures },
): Promise<boolean | undefined> {
  const tools = toolsOf(harness, item);
  const key = caseKey(item, {
    fixtures,
    tools: tools.map((tool) => tool.name),
    handlers: hashOfHandlers(harness),
    user: scriptedUsers.identity,
  });
  const keys = Array.from({ length: ROUNDS }, (_, index) =>
    trialKey({
      series,
      harness: harness.hash,
      model: modelIdentity(model),
      caseId: item.id,
      caseKey: key,
      number: index + 1,
    }),
  );
  let [passed, trials] = [0, 0];
  for (const { transcript } of (await store.getTrials(keys)).values()) {
    const handOffTools = harness.workflow.hand_off;
    const { outcome } = await scoreTrial(item, { transcript, tools, handOffTools });
    if (outcome === null) continue;
    trials++;
    if (outcome === 'pass') passed++;
  }
  return trials === 0 ? undefined : passed * 2 >= trials;
}
