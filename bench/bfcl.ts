import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSuite } from '../src/cases/load-suite.ts';
import type { VerdictFile } from '../src/core/verdict.ts';
import { workTreeFiles } from '../src/harness/project-files.ts';
import { scoreTrial } from '../src/scorers/score-trial.ts';
import { openStore } from '../src/store/open-store.ts';
import { readJsonLines, recordedModels, withBfclProject } from './bfcl-project.ts';
import { type Measured, measure, pawlEntry, repository, requestsOf, startServer } from './process.ts';

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
  const server = await startServer([options.server, '--data', options.data, '--latency', options.latency]);
  const { data, models } = options;
  const limits = { concurrency: Number(options.concurrency) };
  try {
    return await withBfclProject({ data, models, limits, url: server.url }, async (project) => {
      const first = await runGate(project, options);
      const requests = await requestsOf(server.url);
      await runGate(project, options);
      const rerunCalls = (await requestsOf(server.url)) - requests;
      const { verdict } = first;
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
    });
  } finally {
    server.child.kill();
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
  const models = values.models ? values.models.split(',') : await recordedModels(data);
  return {
    data,
    server: resolve(values.server),
    models,
    latency: values.latency,
    concurrency: values.concurrency,
  };
}

interface GateRun extends Measured {
  verdict: VerdictFile;
}

/** The real command in its own process; time and memory are that process's own account. */
async function runGate(project: string, options: BfclOptions): Promise<GateRun> {
  const folders = ['--baseline', 'harnesses/prompt', '--candidate', 'harnesses/fc'];
  const args = [
    pawlEntry,
    'gate',
    ...folders,
    '--no-fail-fast',
    '--concurrency',
    options.concurrency,
    '--json',
  ];
  const run = await measure(args, { cwd: project });
  if (run.stdout.trim() === '')
    throw new Error(`pawl gate ended with ${run.exitCode}:\n${run.stderr.slice(-4000)}`);
  return { ...run, verdict: JSON.parse(run.stdout) as VerdictFile };
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
