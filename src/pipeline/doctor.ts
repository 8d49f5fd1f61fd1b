import { join } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import { ModelError } from '../core/chat.ts';
import type { Config, ModelConfig } from '../core/config.ts';
import { formatError, PawlError } from '../core/errors.ts';
import { gitDepth, gitRoot, resolveBase } from '../harness/git.ts';
import { findHarnesses } from '../harness/load-harness.ts';
import { workTreeFiles } from '../harness/project-files.ts';
import { createLimit } from '../models/limit.ts';
import { endpointOf } from '../models/model-identity.ts';
import { createModel } from '../models/providers.ts';
import { openStore } from '../store/open-store.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import { examineWorkflows } from './workflow-check.ts';

/** One thing that was looked at; `todo` says what would mend it. */
export interface Finding {
  what: string;
  state: 'ok' | 'warning' | 'problem';
  text: string;
  todo?: string;
}

export interface DoctorPorts {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  nodeVersion: string;
  /** Send one small request to each model. */
  probe: boolean;
}

/** Looks at everything that a gate needs before it is needed; keys are named, never shown. */
export async function examine(ports: DoctorPorts): Promise<Finding[]> {
  const findings: Finding[] = [{ what: 'node', state: 'ok', text: `Node ${ports.nodeVersion}` }];
  const loaded = await attempt('config', () => loadConfig(ports.cwd));
  if ('finding' in loaded) return [...findings, loaded.finding];
  const { config, file, root } = loaded.value;
  findings.push({ what: 'config', state: 'ok', text: file });
  const harnesses = await attempt('harnesses', () => findHarnesses(workTreeFiles(root), config.harnesses));
  if ('finding' in harnesses) findings.push(harnesses.finding);
  else
    findings.push(
      namesOf(
        harnesses.value.map((harness) => harness.name),
        config,
      ),
    );
  for (const model of config.models) findings.push(await examineModel(model, config, root, ports));
  findings.push(
    ...impliedEnvironment(config, ports.env),
    ...(await examineGit(root)),
    ...(await examineWorkflows((await attempted(() => gitRoot(root))) ?? root)),
    await examineStore(root, config),
  );
  return findings;
}

type Attempt<T> = { value: T } | { finding: Finding };

async function attempt<T>(what: string, work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return { finding: { what, state: 'problem', text: formatError(error) } };
  }
}

/** null where git itself is the trouble, which has a finding of its own. */
async function attempted<T>(work: () => Promise<T>): Promise<T | null> {
  const done = await attempt('git', work);
  return 'value' in done ? done.value : null;
}

function namesOf(names: readonly string[], config: Config): Finding {
  if (names.length > 0) return { what: 'harnesses', state: 'ok', text: names.join(', ') };
  return {
    what: 'harnesses',
    state: 'problem',
    text: `there is none below ${config.harnesses}/`,
    todo: 'A harness is a folder with a harness.yaml.',
  };
}

async function examineModel(
  model: ModelConfig,
  config: Config,
  root: string,
  ports: DoctorPorts,
): Promise<Finding> {
  const what = `model ${model.id}`;
  const where =
    model.provider === 'openai' ? `${endpointOf(model)}${keyText(model, ports.env)}` : model.provider;
  const opened = await attempt(what, () =>
    createModel(model, {
      env: ports.env,
      root,
      limits: { ...config.limits, retries: 0 },
      limit: createLimit({ fixed: 1 }),
      encode: sentenceVectors,
    }),
  );
  if ('finding' in opened) return opened.finding;
  if (!ports.probe || model.provider !== 'openai') return { what, state: 'ok', text: where };
  try {
    const answer = await opened.value.complete(
      {
        messages: [{ role: 'user', content: 'Call the tool ping.' }],
        tools: [
          { name: 'ping', description: 'Answers pong.', parameters: { type: 'object', properties: {} } },
        ],
      },
      { caseId: 'doctor', trial: 1 },
    );
    const called = answer.toolCalls.some((call) => call.name === 'ping');
    if (called)
      return {
        what,
        state: 'ok',
        text: `${where}; answers in ${Math.round(answer.latencyMs)} ms and calls tools`,
      };
    const todo = 'Use a model that calls tools, or tool_protocol: pythonic in the workflow.';
    return {
      what,
      state: 'warning',
      text: `${where}; answers, but did not call the tool that it was asked to`,
      todo,
    };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { what, state: 'problem', text: `${where}; ${error.errorClass}: ${error.message}` };
  }
}

function keyText(model: ModelConfig, env: DoctorPorts['env']): string {
  const name = model.apiKeyEnv ?? (model.baseURL ? undefined : 'OPENAI_API_KEY');
  if (name === undefined) return ', without a key';
  return `, key from ${name} (${env[name] ? 'set' : 'not set'})`;
}

/** Variables that other tools read by themselves, and pawl does not. */
function impliedEnvironment(config: Config, env: DoctorPorts['env']): Finding[] {
  const set = ['OPENAI_BASE_URL', 'OPENAI_ORG_ID', 'OPENAI_PROJECT_ID', 'OPENAI_LOG'].filter(
    (name) => env[name],
  );
  if (set.length === 0 || !config.models.some((model) => model.provider === 'openai')) return [];
  return [
    {
      what: 'environment',
      state: 'warning',
      text: `${set.join(', ')} ${set.length === 1 ? 'is' : 'are'} set and not used: the config's baseURL wins.`,
    },
  ];
}

async function examineGit(root: string): Promise<Finding[]> {
  const top = await attempt('git', () => gitRoot(root));
  if ('finding' in top) return [top.finding];
  if (top.value === null) {
    return [
      {
        what: 'git',
        state: 'warning',
        text: 'this folder is in no git repository',
        todo: 'git init, or gate two folders with --baseline and --candidate.',
      },
    ];
  }
  const base = await attempt('git', () => resolveBase(root));
  if ('finding' in base) return [base.finding];
  const depth = await gitDepth(root);
  if (base.value === null)
    return [
      {
        what: 'git',
        state: 'warning',
        text: 'there is no commit yet',
        todo: 'git commit: what is committed is the base of a gate.',
      },
    ];
  if (depth.shallow) {
    return [
      {
        what: 'git',
        state: 'warning',
        text: `the clone is shallow (${depth.commits} commits)`,
        todo: 'git fetch --unshallow',
      },
    ];
  }
  return [
    { what: 'git', state: 'ok', text: `a gate compares with ${base.value.label}; ${depth.commits} commits` },
  ];
}

async function examineStore(root: string, config: Config): Promise<Finding> {
  const path = join(root, config.store);
  const opened = await attempt('store', () => openStore(path));
  if ('finding' in opened) return opened.finding;
  await using store = opened.value;
  const runs = await store.listRuns({ limit: 1000 });
  const fault = await store.check();
  if (fault !== null)
    return {
      what: 'store',
      state: 'problem',
      text: `${config.store} is damaged: ${fault}`,
      todo: 'Move the file away to begin a new store.',
    };
  return { what: 'store', state: 'ok', text: `${config.store}, ${runs.length} runs` };
}
