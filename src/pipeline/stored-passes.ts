import type { Case, Fixtures } from '../core/case.ts';
import type { ModelConfig } from '../core/config.ts';
import type { Harness } from '../core/harness.ts';
import type { Trial } from '../core/trial.ts';
import { modelIdentity } from '../models/model-identity.ts';
import { hashOfHandlers, toolsOf } from '../run/arms.ts';
import { caseKey, trialKey } from '../run/keys.ts';
import { scriptedUsers } from '../run/user/scripted-user.ts';
import { scoreTrial } from '../scorers/score-trial.ts';
import type { SeriesPurpose, Store } from '../store/store.ts';

/** Stored trials of a case that are looked at: the first rounds. */
const ROUNDS = 6;
/** Cases read from the store at once. */
const AT_ONCE = 256;

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
    const keysOf = keyMaker(version.harness, series.id, input);
    for (let from = 0; from < members.length; from += AT_ONCE) {
      const slice = members.slice(from, from + AT_ONCE).map((item) => ({ item, keys: keysOf(item) }));
      const trials = await store.getTrials(slice.flatMap(({ keys }) => keys));
      for (const { item, keys } of slice) {
        const own = keys.flatMap((key) => trials.get(key) ?? []);
        const passed = await passes(own, item, version.harness);
        if (passed !== undefined) cases.set(item.id, passed);
      }
    }
    if (cases.size > 0) return { of: version.label, cases };
  }
  return { of: null, cases: new Map() };
}

/** The keys of a case's first trials. */
function keyMaker(
  harness: Harness,
  series: string,
  { fixtures, model }: { fixtures: Fixtures; model: ModelConfig },
): (item: Case) => string[] {
  const handlers = hashOfHandlers(harness);
  const identity = modelIdentity(model);
  return (item) => {
    const tools = toolsOf(harness, item).map((tool) => tool.name);
    const input = caseKey(item, { fixtures, tools, handlers, user: scriptedUsers.identity });
    const parts = { series, harness: harness.hash, model: identity, caseId: item.id, caseKey: input };
    return Array.from({ length: ROUNDS }, (_, index) => trialKey({ ...parts, number: index + 1 }));
  };
}

/** Whether at least half of these trials passed; undefined when none could be scored. */
async function passes(trials: readonly Trial[], item: Case, harness: Harness): Promise<boolean | undefined> {
  const context = { tools: toolsOf(harness, item), handOffTools: harness.workflow.hand_off };
  const scored = await Promise.all(
    trials.map(({ transcript }) => scoreTrial(item, { transcript, ...context })),
  );
  const outcomes = scored.flatMap(({ outcome }) => outcome ?? []);
  if (outcomes.length === 0) return undefined;
  return outcomes.filter((outcome) => outcome === 'pass').length * 2 >= outcomes.length;
}
