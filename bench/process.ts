import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const pawlEntry = join(repository, 'bin/pawl.js');

export interface Measured {
  exitCode: number;
  stdout: string;
  stderr: string;
  wallMs: number;
  /** As the process itself accounts for at its end; null when it was killed. */
  cpuMs: number | null;
  peakRssMb: number | null;
}

/** Runs a script in a Node process of its own and measures it whole. */
export async function measure(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'pawl-usage-'));
  const usageFile = join(folder, 'usage.json');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', join(repository, 'bench/measure-exit.mjs'), ...args], {
    cwd: options.cwd ?? repository,
    env: { ...process.env, ...options.env, PAWL_BENCH_USAGE: usageFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const exitCode = await new Promise<number>((ended) => child.on('close', (code) => ended(code ?? -1)));
  const wallMs = Math.round(performance.now() - started);
  const usage = await readFile(usageFile, 'utf8').then(
    (text) => JSON.parse(text) as { cpuMs: number; peakRssMb: number },
    () => ({ cpuMs: null, peakRssMb: null }),
  );
  await rm(folder, { recursive: true, force: true });
  return { exitCode, stdout, stderr, wallMs, ...usage };
}

/** A server in a process of its own; its URL is the first line that matches. */
export async function startServer(args: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((found, failed) => {
    let text = '';
    child.stdout!.on('data', (chunk) => {
      text += chunk;
      const match = /(http:\/\/\S+)/.exec(text)?.[1];
      if (match) found(match);
    });
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  return { child, url };
}

export async function requestsOf(url: string): Promise<number> {
  const stats = (await (await fetch(new URL('/stats', url))).json()) as { requests: number };
  return stats.requests;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
