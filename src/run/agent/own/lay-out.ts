import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PawlError } from '../../../core/errors.ts';
import type { Harness, OwnAgent } from '../../../core/harness.ts';
import { hashJson } from '../../../core/hash.ts';
import { startChild } from './child.ts';

const SETUP_LIMIT_MS = 15 * 60_000;

/**
 * A copy of one harness version on disk, made once, in which its agent runs: every file that harness.yaml names, at its
 * place below the project, and what `setup` made there. Gives the folder of harness.yaml.
 * Throws PAWL_AGENT_SETUP with the end of its output when `setup` fails.
 */
export async function layOutHarness(
  harness: Harness,
  agent: OwnAgent,
  options: { cacheDir: string; env: Readonly<Record<string, string>> },
): Promise<string> {
  // Where it lies below the project matters to code that reads files beside it.
  const key = hashJson([harness.hash, harness.dir, agent.setup ?? null]).slice(0, 24);
  const target = join(options.cacheDir, key);
  const folder = join(target, harness.dir);
  if (existsSync(target)) return folder;
  const part = `${target}.part-${randomUUID().slice(0, 8)}`;
  try {
    for (const { path, text } of harness.sources) {
      await mkdir(dirname(join(part, path)), { recursive: true });
      await writeFile(join(part, path), text);
    }
    if (agent.setup) await runSetup(agent.setup, join(part, harness.dir), options.env);
    await rename(part, target).catch((error) => {
      // Another run made the same copy meanwhile.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return folder;
}

async function runSetup(
  setup: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const child = startChild(setup, { cwd, env: { ...env, PAWL_HARNESS_DIR: cwd } });
  child.stdin.end();
  child.stdout.setEncoding('utf8').on('data', child.note);
  const late = setTimeout(() => void child.stop(), SETUP_LIMIT_MS);
  const { code, how } = await child.exited;
  clearTimeout(late);
  if (code === 0) return;
  throw new PawlError(
    'config',
    'PAWL_AGENT_SETUP',
    `The agent's setup failed (${how}): ${setup.join(' ')}\n${child.stderr()}`,
    { hint: 'Only the files that harness.yaml names are there; name what it needs under `code:`.' },
  );
}
