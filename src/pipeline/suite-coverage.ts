import { join } from 'node:path';
import { loadSuite } from '../cases/load-suite.ts';
import type { Case, Intent, Suite } from '../core/case.ts';
import type { ModelConfig, ProfileName } from '../core/config.ts';
import type { Harness } from '../core/harness.ts';
import type { GateSettings } from '../gate/gate.ts';
import { resolveBase } from '../harness/git.ts';
import { gitFiles } from '../harness/git-files.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { isDeterministic } from '../models/providers.ts';
import { openStore } from '../store/open-store.ts';
import { readCertificates } from './certificates.ts';
import { gateSettings } from './comparison.ts';
import { coverageRow, type IntentCoverage, type Sight, sightOf, unseenFirst } from './coverage-row.ts';
import { sortCases } from './exam.ts';
import type { PlanRow } from './gate-plan.ts';
import type { PipelinePorts } from './options.ts';
import { makePlan, type PlannedColumn } from './plan.ts';
import { harnessDir, openProject, type Project } from './project.ts';
import { chooseModels } from './run-models.ts';
import { type Measured, type Passes, storedPasses } from './stored-passes.ts';
import { type Mix, mixOf } from './suite-mix.ts';
import { readTraffic, type Traffic } from './traffic.ts';

export interface CoverageOptions {
  harness?: string | undefined;
  profile?: ProfileName | undefined;
  /** Only these model ids. */
  models?: readonly string[] | undefined;
}

/** What a suite sees of its traffic, and what it does not. */
export interface SuiteCoverage {
  harness: string;
  profile: string;
  certify: 'topic' | 'intent';
  /** The drop that the gate is to rule out, 0–1. */
  delta: number;
  cases: number;
  sealed: number;
  /** Stored conversations of the harness, and those in which failures were looked for. */
  conversations: number;
  looked: number;
  /** Share of traffic in intents of which five cases could regress on every required model; null while no share is known. */
  seen: number | null;
  /** Share of the stored conversations that are like none of the intents; null before a refresh. */
  outside: number | null;
  /** Those with traffic and no case first. */
  intents: IntentCoverage[];
  /** By model: which version of the harness its passes are of; null: no trial is stored. */
  models: { model: string; role: 'required' | 'shadow'; measuredOn: string | null }[];
  /** What a gate can detect in each intent on each model, and what it takes. */
  sight: PlanRow[];
  /** Null while no conversation was looked at. */
  mix: Mix | null;
}

/** How the suite in the work tree covers what users come for; reads what is stored and calls no model. */
export async function suiteCoverage(options: CoverageOptions, ports: PipelinePorts): Promise<SuiteCoverage> {
  const project = await openProject(ports.cwd);
  const { config, files } = project;
  const { dir, name } = await harnessDir(project, options.harness);
  const harness = await loadHarness(files, dir);
  const suite = await loadSuite({ files, dir: `${config.evals}/${name}`, harness: name });
  const certified = await readCertificates(config, files);
  const today = new Date(ports.now()).toISOString().slice(0, 10);
  const { members } = sortCases(suite.cases, [], { today, certified });
  const columns = chooseModels(config.models, options.models).map(columnOf);
  const { settings, profile } = gateSettings(config.gate, options);
  await using store = await openStore(join(project.root, config.store));
  const traffic = await readTraffic(store, name);
  const versions = await versionsOf(project, dir, harness);
  const passes = new Map<string, Passes>();
  for (const { id, baseline } of columns) {
    const input = { versions, members, fixtures: suite.fixtures, model: baseline.config, now: ports.now() };
    passes.set(id, await storedPasses(store, input));
  }
  const sight = sightRows({ suite, harness, members, columns, settings, passes });
  const intents = intentRows({ suite, members, columns, settings, sight, traffic, passes });
  return {
    harness: name,
    profile,
    certify: settings.certify,
    delta: settings.delta,
    cases: members.length,
    sealed: members.filter((item) => item.sealed).length,
    conversations: traffic.conversations,
    looked: traffic.looked,
    seen: seenShare(intents),
    outside: traffic.placed === 0 ? null : traffic.outside / traffic.placed,
    intents,
    models: columns.map(({ id, role }) => ({ model: id, role, measuredOn: passes.get(id)!.of })),
    sight,
    mix: traffic.looked === 0 ? null : mixOf(suite.cases, traffic.strata),
  };
}

function columnOf(config: ModelConfig): PlannedColumn {
  const role = config.role === 'shadow' ? 'shadow' : 'required';
  return {
    id: config.id,
    role,
    deterministic: isDeterministic(config),
    baseline: { config },
    candidate: { config },
  };
}

function sightRows(input: {
  suite: Suite;
  harness: Harness;
  members: readonly Case[];
  columns: readonly PlannedColumn[];
  settings: GateSettings;
  passes: ReadonlyMap<string, Passes>;
}): PlanRow[] {
  const { suite, harness, passes, ...rest } = input;
  const idOf = intentIds(suite.intents);
  return makePlan({
    ...rest,
    harness: harness.name,
    base: null,
    candidate: harness,
    intents: suite.intents,
    intentOf: (item) => idOf.get(item.path) ?? item.path,
    others: 0,
    baselineStored: 0,
    passes: new Map([...passes].map(([model, { cases }]) => [model, cases])),
    usual: null,
    budget: {},
  }).rows;
}

/** The baseline first, then the harness as it stands, as a gate and as a plain run measured it. */
async function versionsOf(project: Project, dir: string, harness: Harness): Promise<Measured[]> {
  const here: Measured[] = [
    { label: 'work tree', harness, purpose: 'base' },
    { label: 'work tree', harness, purpose: 'run' },
  ];
  const base = await resolveBase(project.root).catch(() => null);
  if (!base) return here;
  const files = await gitFiles(project.root, base.commit);
  if (!(await files.exists(`${dir}/harness.yaml`))) return here;
  const before = await loadHarness(files, dir).catch(() => null);
  if (!before || before.hash === harness.hash) return here;
  return [
    { label: base.label, harness: before, purpose: 'base' },
    { label: base.label, harness: before, purpose: 'run' },
    ...here,
  ];
}

function intentRows(input: {
  suite: Suite;
  members: readonly Case[];
  columns: readonly PlannedColumn[];
  settings: GateSettings;
  sight: readonly PlanRow[];
  traffic: Traffic;
  passes: ReadonlyMap<string, Passes>;
}): IntentCoverage[] {
  const { suite, members, columns, settings, sight, traffic, passes } = input;
  const idOf = intentIds(suite.intents);
  const byIntent = Map.groupBy(members, (item) => idOf.get(item.path) ?? item.path);
  const byTopic = Map.groupBy(suite.intents, (intent) => intent.topic);
  const required = columns.filter((column) => column.role === 'required');
  const rows = suite.intents.map((intent): IntentCoverage => {
    const cases = byIntent.get(intent.id) ?? [];
    const models = columns.map((column): Sight => {
      const row = sight.find(({ cluster, model }) => cluster === intent.id && model === column.id);
      return sightOf(column, cases, row, passes.get(column.id)!.cases);
    });
    const inTopic = (byTopic.get(intent.topic) ?? []).flatMap(({ id }) => byIntent.get(id) ?? []).length;
    return coverageRow(intent, {
      cases,
      others: suite.cases.filter((item) => item.path === intent.path && item.draft).length,
      models,
      traffic,
      topic: { cases: inTopic, models: required.length },
      settings,
    });
  });
  return rows.sort(unseenFirst);
}

function intentIds(intents: readonly Intent[]): Map<string, string> {
  return new Map(intents.map((intent) => [intent.path, intent.id]));
}

function seenShare(intents: readonly IntentCoverage[]): number | null {
  if (intents.every((row) => row.share === null)) return null;
  const seen = intents.filter((row) => row.toFive === 0).reduce((sum, row) => sum + (row.share ?? 0), 0);
  return Math.min(1, seen);
}
