import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Installs the pinned promptfoo beside this file, without its optional packages and without any script, and tests against it. */
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

function run(command: string, args: string[], cwd: string): number {
  return spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1;
}

function installed(): string | undefined {
  try {
    return JSON.parse(readFileSync(resolve(here, 'node_modules/promptfoo/package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

const wanted = JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8')).dependencies.promptfoo;
if (installed() !== wanted) {
  const started = performance.now();
  const flags = ['--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (run('npm', ['ci', ...flags], here) !== 0) {
    console.log('promptfoo could not be installed\n0 passed, 1 failed, 0 skipped');
    process.exit(1);
  }
  console.log(`installed promptfoo ${wanted} in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
const vitest = resolve(root, 'node_modules/vitest/vitest.mjs');
process.exit(run(process.execPath, [vitest, 'run', '--config', 'test/promptfoo/vitest.config.ts'], root));
