import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { type Measured, measure, median, pawlEntry, repository, requestsOf, startServer } from './process.ts';

const PAIRS = 3;
const STARTS = 20;
/** A suite of this size is run as often as it takes. */
const CASES = 1000;

/** What pawl costs beside a bare loop of the `openai` client, in the same run and as whole processes. */
export async function benchOverhead(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args: argv,
    options: {
      calls: { type: 'string', default: '3000' },
      latency: { type: 'string', default: '50' },
      concurrency: { type: 'string', default: '32' },
      pairs: { type: 'string', default: String(PAIRS) },
    },
  });
  const [calls, latencyMs, concurrency] = [
    Number(values.calls),
    Number(values.latency),
    Number(values.concurrency),
  ];
  const server = await startServer([join(repository, 'bench/loopback-server.mjs'), String(latencyMs)]);
  try {
    const floor: Measured[] = [];
    const pawl: Measured[] = [];
    for (let pair = 0; pair < Number(values.pairs); pair++) {
      floor.push(
        await measure([join(repository, 'bench/floor.mjs'), server.url, String(calls), String(concurrency)]),
      );
      const cases = Math.min(calls, CASES);
      const trials = Math.ceil(calls / cases);
      pawl.push(await runPawl(server.url, { cases, models: 1, trials, concurrency }));
    }
    const cached = await cachedRerun(concurrency);
    return {
      calls,
      latencyMs,
      concurrency,
      idealMs: Math.round((calls * latencyMs) / concurrency),
      floor: summary(floor, calls),
      pawl: summary(pawl, calls),
      ...cached,
      ...(await startup()),
    };
  } finally {
    server.child.kill();
  }
}

function summary(
  runs: readonly Measured[],
  calls: number,
): { wallMs: number; cpuMsPerCall: number; peakRssMb: number } {
  const cpu = median(runs.map((run) => run.cpuMs ?? 0)) / calls;
  return {
    wallMs: median(runs.map((run) => run.wallMs)),
    cpuMsPerCall: Number(cpu.toFixed(3)),
    peakRssMb: median(runs.map((run) => run.peakRssMb ?? 0)),
  };
}

interface Size {
  cases: number;
  models: number;
  trials: number;
  concurrency: number;
}

async function writeProject(
  folder: string,
  url: string,
  { cases, models, concurrency }: Size,
): Promise<void> {
  const lines = Array.from({ length: cases }, (_, index) =>
    JSON.stringify({ given: [{ user: `Where is order A-${index}?` }], expect: [{ says: 'on its way' }] }),
  );
  const files: Record<string, string> = {
    'pawl.config.yaml': stringify({
      models: Array.from({ length: models }, (_, index) => ({
        id: `m${index}`,
        provider: 'openai',
        baseURL: url,
      })),
      limits: { concurrency },
    }),
    'harnesses/desk/harness.yaml': 'name: desk\n',
    'harnesses/desk/prompt.md': 'You are a desk.\n',
    'harnesses/desk/tools/track.yaml': 'name: track\ndescription: Tracks.\n',
    'evals/desk/orders/where/cases.jsonl': `${lines.join('\n')}\n`,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function runPawl(url: string, size: Size): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'pawl-overhead-'));
  try {
    await writeProject(folder, url, size);
    return checked(await measure([pawlEntry, 'run', '--trials', String(size.trials)], { cwd: folder }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function checked(run: Measured): Measured {
  if (run.exitCode !== 0) throw new Error(`pawl run ended with ${run.exitCode}:\n${run.stderr.slice(-2000)}`);
  return run;
}

/** 1,000 cases × 3 models × 10 trials, run a second time. */
async function cachedRerun(
  concurrency: number,
): Promise<{ cachedRerunMs: number; cachedRerunCalls: number }> {
  const server = await startServer([join(repository, 'bench/loopback-server.mjs'), '0']);
  const folder = await mkdtemp(join(tmpdir(), 'pawl-overhead-'));
  try {
    const size = { cases: 1000, models: 3, trials: 10, concurrency };
    await writeProject(folder, server.url, size);
    const again = () => measure([pawlEntry, 'run', '--trials', '10'], { cwd: folder });
    checked(await again());
    const before = await requestsOf(server.url);
    const second = checked(await again());
    return { cachedRerunMs: second.wallMs, cachedRerunCalls: (await requestsOf(server.url)) - before };
  } finally {
    server.child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** `pawl --version` against `node -e 0`, interleaved. */
async function startup(): Promise<{ startupMs: number; nodeStartupMs: number }> {
  const pawl: number[] = [];
  const node: number[] = [];
  for (let run = 0; run < STARTS; run++) {
    node.push((await measure(['-e', '0'])).wallMs);
    pawl.push((await measure([pawlEntry, '--version'])).wallMs);
  }
  return { startupMs: median(pawl), nodeStartupMs: median(node) };
}
