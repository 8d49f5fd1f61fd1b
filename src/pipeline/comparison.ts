import { dirname, join, relative, resolve, sep } from 'node:path';
import { loadConfigAt } from '../config/load-config.ts';
import type { Case } from '../core/case.ts';
import type { Config, GateConfig } from '../core/config.ts';
import { usageError } from '../core/errors.ts';
import type { Mask } from '../core/mask.ts';
import type { GateSettings } from '../gate/gate.ts';
import { profileSettings } from '../gate/profiles.ts';
import { gitFiles } from '../harness/git-files.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { type Arms, hashOfHandlers } from '../run/arms.ts';
import { loadHandlers } from '../run/handlers.ts';
import { isGraded } from '../scorers/promptfoo/rules.ts';
import { assertionOf } from '../scorers/promptfoo.ts';
import { type Certified, judgeModel, readCertificates } from './certificates.ts';
import { type Exam, setExam } from './exam.ts';
import { lastAnchor } from './ledger.ts';
import type { GateOptions, PipelinePorts } from './options.ts';
import { openProject, type Project } from './project.ts';
import { findPromptfoo, type PromptfooPackage } from './promptfoo-port.ts';
import { openModels } from './run-models.ts';
import { secretsMask } from './secrets.ts';
import { type Column, columnsOf } from './series.ts';
import { findSides, type Side, type Sides } from './sides.ts';
import { checkMounts, simulatedColumns } from './simulated-users.ts';

/** Everything that a gate compares, loaded and checked, before anything is stored or called. */
export interface Comparison {
  project: Project;
  /** The config that counts: the base's. */
  config: Config;
  sides: Sides;
  exam: Exam;
  /** Of the configured judge, as the base has it. */
  certified: Certified;
  columns: Column[];
  swap: { from: string; to: string } | null;
  settings: GateSettings;
  certify: 'topic' | 'intent';
  profile: string;
  anchor: Side | null;
  /** Where a case has its assertions. */
  promptfoo: PromptfooPackage | undefined;
  /** Applied wherever something is stored, written or shown. */
  mask: Mask;
}

/** Of the work tree's project, or of one as a commit has it. */
export async function openComparison(
  options: GateOptions,
  ports: PipelinePorts,
  opened?: Project,
): Promise<Comparison> {
  const project = opened ?? (await openProject(ports.cwd));
  const sides = await findSides(project, options);
  const config = await countedConfig(project, sides);
  const certified = await readCertificates(
    config,
    sides.suiteFrom === 'base' ? sides.base!.files : sides.suiteFiles,
  );
  const exam = await setExam({
    sides,
    config,
    proposed: project.config,
    accept: options.acceptSuiteChange,
    cacheDir: join(project.root, '.pawl', 'cache', 'cases'),
    only: options.only,
    drafts: options.drafts,
    today: new Date(ports.now()).toISOString().slice(0, 10),
    certified,
  });
  const promptfoo = findPromptfoo(exam, config, project.root);
  const mask = secretsMask(
    config,
    [sides.candidate.harness, ...(sides.base ? [sides.base.harness] : [])],
    ports.env,
  );
  const swap = parseSwap(options.swap);
  const wanted = swap ? [...new Set([swap.from, swap.to])] : options.models;
  const minutes = options.budget?.minutes ?? config.gate.budget.minutes;
  const end = minutes === undefined ? Number.POSITIVE_INFINITY : performance.now() + minutes * 60_000;
  const models = await openModels(config, { models: wanted, concurrency: options.concurrency }, project, {
    ...ports,
    deadline: () => end,
    mask,
  });
  const all = [...exam.members, ...exam.others.map((other) => other.item)];
  checkMounts(
    [sides.candidate.harness, ...(sides.base ? [sides.base.harness] : [])],
    all.find((item) => item.simulate)?.place,
  );
  const mounted = ownAgentColumns(columnsOf(models, swap), sides);
  const columns = simulatedColumns(judgedColumns(mounted, config, exam), config, all);
  const { settings, profile } = gateSettings(config.gate, options);
  if (exam.members.length === 0) {
    throw usageError(
      'PAWL_SUITE_EMPTY',
      `${config.evals}/${sides.candidate.harness.name} has no active case, so there is nothing to gate with.`,
      exam.others.some((other) => other.kind === 'uncertified')
        ? 'All that its cases expect is for a judge without a certificate to say: pawl judge check FILE.'
        : 'Add a case file, or take a case out of draft.',
    );
  }
  return {
    project,
    config,
    sides,
    exam,
    certified,
    promptfoo,
    mask,
    columns,
    swap,
    settings,
    certify: settings.certify,
    profile,
    anchor: swap || sides.suiteFrom === 'work tree' ? null : await findAnchor(project, sides),
  };
}

/** An agent of the user's own is deterministic only where its harness says so, and then that is checked. */
function ownAgentColumns(columns: readonly Column[], sides: Sides): Column[] {
  const own = [sides.base?.harness.agent, sides.candidate.harness.agent].filter(
    (agent) => agent !== undefined && agent !== 'builtin',
  );
  if (own.length === 0) return [...columns];
  const all = own.every((agent) => agent.deterministic);
  return columns.map((column) => ({
    ...column,
    baseline: { ...column.baseline, declaredOnly: true },
    deterministic: column.deterministic && all,
  }));
}

/** One word of a judge that may say otherwise the next time decides nothing. */
function judgedColumns(columns: readonly Column[], config: Config, exam: Exam): Column[] {
  const judge = judgeModel(config);
  const all = exam.members.flatMap((item) => item.expect);
  const graded = all.some((item) => item.name === 'promptfoo' && isGraded(assertionOf(item)));
  const asked = all.some(({ name }) => name === 'judge');
  const steady = !judge || !asked || judge.deterministic || judge.provider === 'reference';
  if (steady && !graded) return [...columns];
  return columns.map((column) => ({ ...column, deterministic: false }));
}

/** The base's config where the suite comes from the base and its config file differs; else the work tree's. */
export async function countedConfig(project: Project, sides: Sides): Promise<Config> {
  if (sides.suiteFrom === 'work tree' || !sides.base) return project.config;
  const file = relative(project.root, project.configFile).split(sep).join('/');
  const [before, now] = await Promise.all([sides.base.files.read(file), project.files.read(file)]);
  if (before === now) return project.config;
  const { config } = await loadConfigAt(dirname(resolve(await sides.base.files.codeRoot(), file)));
  return config;
}

function parseSwap(swap: string | undefined): { from: string; to: string } | null {
  if (swap === undefined) return null;
  const at = swap.indexOf('=');
  if (at <= 0 || at === swap.length - 1) {
    throw usageError('PAWL_GATE_SWAP', `--swap takes A=B, two model ids of the config; got "${swap}".`);
  }
  return { from: swap.slice(0, at), to: swap.slice(at + 1) };
}

/** The gate's settings by config and options. */
export function gateSettings(
  gate: GateConfig,
  options: Pick<GateOptions, 'profile' | 'failFast'>,
): { settings: GateSettings; profile: string } {
  const profile = options.profile ?? gate.profile;
  const preset = profileSettings(profile);
  return {
    profile,
    settings: {
      ...preset,
      // A profile named on the command line is taken whole.
      delta: options.profile === undefined ? (gate.delta ?? preset.delta) : preset.delta,
      certify: options.profile === undefined ? (gate.certify ?? preset.certify) : preset.certify,
      alpha: gate.alpha,
      alphaRegressed: gate.alphaRegressed,
      failFast: options.failFast ?? gate.failFast,
    },
  };
}

async function findAnchor(project: Project, sides: Sides): Promise<Side | null> {
  const { base } = sides;
  if (!base) return null;
  const line = await lastAnchor(base.files, base.harness.dir);
  if (!line?.commit || line.harness === base.harness.hash) return null;
  const files = await gitFiles(project.root, line.commit);
  const harness = await loadHarness(files, base.harness.dir);
  return { label: files.label, commit: files.commit, files, harness };
}

/** The tool handlers that both arms use: the base's, or the candidate's own where there is no base. */
export async function armsOf(
  comparison: Comparison,
  spec: Arms['spec'],
  agents: Arms['agents'],
  users: Arms['users'],
): Promise<Arms> {
  const { sides, exam } = comparison;
  const owner = sides.base ?? sides.candidate;
  const cases = new Map<string, Case>();
  for (const item of [...exam.members, ...exam.others.map((other) => other.item)]) cases.set(item.id, item);
  const handlers = await loadHandlers(owner.harness, () => owner.files.codeRoot());
  return {
    spec,
    cases,
    fixtures: exam.fixtures,
    handlers,
    handlersHash: hashOfHandlers(owner.harness),
    mask: comparison.mask,
    agents,
    users,
  };
}

export function intentOf(exam: Exam): (item: Case) => string {
  const byPath = new Map(exam.suite.intents.map((intent) => [intent.path, intent.id]));
  return (item) => byPath.get(item.path) ?? item.path;
}
