import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { loadSuite } from '../src/cases/load-suite.ts';
import type { VerdictFile } from '../src/core/verdict.ts';
import { workTreeFiles } from '../src/harness/project-files.ts';
import { scoreTrial } from '../src/scorers/score-trial.ts';
import { openStore } from '../src/store/open-store.ts';
import { type BfclRow, bfclCaseFile } from './bfcl-cases.ts';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');

interface BfclOptions {
  data: string;
  server: string;
  models: string[];
  latency: string;
  concurrency: string;
}

/**
 * Gates prompt → fc on recorded real outputs: a temporary project, the replay server and the real `pawl gate`.
 * Prints the agreement with the recorded verdicts, every cell, the decision and what the run took.
 */
export async function benchBfcl(argv: string[]): Promise<unknown> {
  const options = await readOptions(argv);
  const project = await mkdtemp(join(tmpdir(), 'pawl-bfcl-'));
  const server = await startServer(options);
  try {
    const rows = readJsonLines<BfclRow>(await readFile(join(options.data, 'cases.jsonl'), 'utf8'));
    await writeProject(project, rows, server.url, options);
    const first = await runGate(project, options);
    const requests = await served(server.url);
    await runGate(project, options);
    const rerunCalls = (await served(server.url)) - requests;
    const verdict = JSON.parse(
      await readFile(join(project, first.report, 'verdict.json'), 'utf8'),
    ) as VerdictFile;
    return {
      agreement: await agreement(project, verdict.run, options),
      cells: verdict.cells.filter((cell) => cell.level === 'intent').map(cellRow),
      decision: verdict.decision,
      exitCode: first.exitCode,
      calls: requests,
      rerunCalls,
      wallMs: first.wallMs,
      cpuMs: first.cpuMs,
      peakRssMb: first.peakRssMb,
    };
  } finally {
    server.child.kill();
    await rm(project, { recursive: true, force: true });
  }
}

async function readOptions(argv: string[]): Promise<BfclOptions> {
  const { values } = parseArgs({
    args: argv,
    options: {
      data: { type: 'string' },
      server: { type: 'string', default: join(repository, '../shared/tools/replay-server.mjs') },
      models: { type: 'string' },
      latency: { type: 'string', default: '0' },
      concurrency: { type: 'string', default: '32' },
    },
  });
  if (!values.data || !existsSync(join(values.data, 'cases.jsonl'))) {
    throw new Error(`--data DIR must hold cases.jsonl and outputs/; got ${values.data ?? 'nothing'}`);
  }
  const data = resolve(values.data);
  const recorded = (await readdir(join(data, 'outputs'))).flatMap(
    (file) => /^(.+)\.prompt\.jsonl$/.exec(file)?.[1] ?? [],
  );
  const models = values.models ? values.models.split(',') : recorded.sort();
  return {
    data,
    server: resolve(values.server),
    models,
    latency: values.latency,
    concurrency: values.concurrency,
  };
}

async function startServer(options: BfclOptions): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [options.server, '--data', options.data, '--latency', options.latency],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = await new Promise<string>((found, failed) => {
    let text = '';
    child.stdout!.on('data', (chunk) => {
      text += chunk;
      const url = /listening on (\S+)/.exec(text)?.[1];
      if (url) found(url);
    });
    child.on('exit', (code) => failed(new Error(`the replay server ended with ${code}`)));
  });
  return { child, url };
}

async function served(url: string): Promise<number> {
  const stats = (await (await fetch(new URL('/stats', url))).json()) as { requests: number };
  return stats.requests;
}

async function writeProject(
  project: string,
  rows: readonly BfclRow[],
  url: string,
  options: BfclOptions,
): Promise<void> {
  const files: Record<string, string> = {
    'pawl.config.yaml': stringify({
      models: options.models.map((id) => ({ id, provider: 'openai', baseURL: url, deterministic: true })),
      limits: { concurrency: Number(options.concurrency) },
    }),
    'harnesses/prompt/harness.yaml': 'name: bfcl\n',
    'harnesses/prompt/prompt.md':
      'You call functions to answer the question. If none fits, say so in words.\n',
    'harnesses/prompt/workflow.yaml': 'tool_protocol: pythonic\n',
    'harnesses/fc/harness.yaml': 'name: bfcl\n',
    'harnesses/fc/prompt.md': 'You call functions to answer the question. If none fits, say so in words.\n',
    'harnesses/fc/workflow.yaml': 'tool_protocol: native\n',
  };
  for (const [cluster, cases] of Map.groupBy(rows, (row) => row.cluster)) {
    files[`evals/bfcl/${cluster}/cases.jsonl`] =
      `${cases.map((row) => JSON.stringify(bfclCaseFile(row))).join('\n')}\n`;
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, file)), { recursive: true });
    await writeFile(join(project, file), text);
  }
}

interface GateRun {
  exitCode: number;
  report: string;
  wallMs: number;
  cpuMs: number;
  peakRssMb: number;
}

/** The real command in its own process; time and memory are the kernel's account of that process. */
async function runGate(project: string, options: BfclOptions): Promise<GateRun> {
  const probe = join(repository, 'bench', 'measure-exit.mjs');
  const usageFile = join(project, 'usage.json');
  const args = [
    '--import',
    probe,
    join(repository, 'bin/pawl.js'),
    'gate',
    '--baseline',
    'harnesses/prompt',
    '--candidate',
    'harnesses/fc',
    '--no-fail-fast',
    '--concurrency',
    options.concurrency,
    '--json',
  ];
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...process.env, OPENAI_API_KEY: 'none', PAWL_BENCH_USAGE: usageFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const exitCode = await new Promise<number>((ended) => child.on('close', (code) => ended(code ?? -1)));
  const wallMs = Math.round(performance.now() - started);
  if (!existsSync(usageFile) || stdout.trim() === '')
    throw new Error(`pawl gate ended with ${exitCode}:\n${stderr.slice(-4000)}`);
  const usage = JSON.parse(await readFile(usageFile, 'utf8')) as { cpuMs: number; peakRssMb: number };
  const { run } = JSON.parse(stdout) as VerdictFile;
  return { exitCode, report: `reports/${run}`, wallMs, ...usage };
}

function cellRow(cell: VerdictFile['cells'][number]): unknown {
  return {
    cluster: cell.cluster,
    model: cell.model,
    n: cell.n,
    baselinePassed: cell.baseline.passed,
    candidatePassed: cell.candidate.passed,
    verdict: cell.verdict,
  };
}

/** Re-scores the stored transcripts and compares them with the verdicts that came with the recordings. */
async function agreement(project: string, run: string, options: BfclOptions): Promise<unknown[]> {
  const suite = await loadSuite({ files: workTreeFiles(project), dir: 'evals/bfcl', harness: 'bfcl' });
  const cases = new Map(suite.cases.map((item) => [item.id, item]));
  const recorded = new Map<string, boolean>();
  for (const model of options.models) {
    for (const mode of ['prompt', 'fc']) {
      const text = await readFile(join(options.data, 'outputs', `${model}.${mode}.jsonl`), 'utf8');
      for (const row of readJsonLines<{ id: string; pass: boolean }>(text))
        recorded.set(`${model}\n${mode}\n${row.id}`, row.pass);
    }
  }
  const rows = new Map<
    string,
    { model: string; harness: string; rows: number; agreed: number; mismatches: string[] }
  >();
  await using store = await openStore(join(project, '.pawl/pawl.db'));
  for await (const { planned, trial } of store.trialsOfRun(run)) {
    if (planned.number !== 1) continue;
    const harness = planned.arm === 'baseline' ? 'prompt' : 'fc';
    const item = cases.get(planned.caseId)!;
    const { outcome } = await scoreTrial(item, {
      transcript: trial.transcript,
      tools: item.tools,
      handOffTools: [],
    });
    const row = rows.get(`${planned.model}\n${harness}`) ?? {
      model: planned.model,
      harness,
      rows: 0,
      agreed: 0,
      mismatches: [],
    };
    rows.set(`${planned.model}\n${harness}`, row);
    row.rows++;
    if ((outcome === 'pass') === recorded.get(`${planned.model}\n${harness}\n${planned.caseId}`))
      row.agreed++;
    else row.mismatches.push(planned.caseId);
  }
  return [...rows.values()].map(({ agreed, ...row }) => ({ ...row, agree: agreed / row.rows }));
}

function readJsonLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
