import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { VerdictFile } from '../src/core/verdict.ts';
import { createRandom } from './gate/populations.ts';
import { measure, pawlEntry, repository, requestsOf, startServer } from './process.ts';

const CASES = 400;
const IN_FLIGHT = 8;

/** A gate that is killed with SIGKILL at random moments and resumed each time, against one that is left alone. */
export async function benchCrash(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args: argv,
    options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
  });
  const kills = Number(values.kills);
  const random = createRandom(Number(values.seed));
  const alone = await withProject(async (folder, url) => ({
    verdict: await gate(folder),
    requests: await requestsOf(url),
  }));
  return withProject(async (folder, url) => {
    let killed = 0;
    // A gate that ends by itself has made all of its calls; the next one begins in an empty store.
    let whole = 0;
    while (killed < kills) {
      if (await killAfter(folder, 150 + random() * 900)) killed++;
      else {
        whole++;
        await rm(join(folder, '.pawl'), { recursive: true, force: true });
      }
    }
    const verdict = await gate(folder);
    const requests = await requestsOf(url);
    return {
      kills: killed,
      integrity: integrity(join(folder, '.pawl/pawl.db')),
      sameVerdict: JSON.stringify(essence(verdict)) === JSON.stringify(essence(alone.verdict)),
      repeatedCalls: requests - alone.requests * (whole + 1),
      inFlight: IN_FLIGHT,
    };
  });
}

async function withProject<T>(work: (folder: string, url: string) => Promise<T>): Promise<T> {
  const server = await startServer([join(repository, 'bench/loopback-server.mjs'), '40']);
  const folder = await mkdtemp(join(tmpdir(), 'pawl-crash-'));
  const lines = Array.from({ length: CASES }, (_, index) =>
    JSON.stringify({
      given: [{ user: `Where is order A-${index}?` }],
      expect: [{ says: index % 7 === 0 ? 'never' : 'on its way' }],
    }),
  );
  const files: Record<string, string> = {
    'pawl.config.yaml': `models: [{ id: m, provider: openai, baseURL: "${server.url}" }]\nlimits: { concurrency: ${IN_FLIGHT} }\n`,
    'harnesses/a/harness.yaml': 'name: desk\n',
    'harnesses/a/prompt.md': 'You are a desk.\n',
    'harnesses/b/harness.yaml': 'name: desk\n',
    'harnesses/b/prompt.md': 'You are a kind desk.\n',
    'evals/desk/orders/where/cases.jsonl': `${lines.join('\n')}\n`,
  };
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await work(folder, server.url);
  } finally {
    server.child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

const GATE = ['gate', '--baseline', 'harnesses/a', '--candidate', 'harnesses/b', '--json'];

async function gate(folder: string): Promise<VerdictFile> {
  const run = await measure([pawlEntry, ...GATE], { cwd: folder });
  return JSON.parse(run.stdout) as VerdictFile;
}

/** Whether it was still running when it was killed. */
async function killAfter(folder: string, ms: number): Promise<boolean> {
  const child = spawn(process.execPath, [pawlEntry, ...GATE], { cwd: folder, stdio: 'ignore' });
  let ended = false;
  const end = new Promise<void>((done) =>
    child.on('close', () => {
      ended = true;
      done();
    }),
  );
  await Promise.race([end, wait(ms)]);
  const running = !ended;
  child.kill('SIGKILL');
  await end;
  return running;
}

function integrity(file: string): string {
  const db = new DatabaseSync(file);
  const [row] = db.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
  db.close();
  return row?.integrity_check ?? 'no store';
}

function essence(verdict: VerdictFile): unknown {
  return [verdict.decision, verdict.exitCode, verdict.cells];
}
