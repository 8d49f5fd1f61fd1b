import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { VerdictFile } from '../src/core/verdict.ts';
import { recordedModels, withBfclProject } from './bfcl-project.ts';
import { measure, pawlEntry, repository, startServer } from './process.ts';

const FAULTS = '429=.05,500=.03,drop=.02,truncate=.02,hang=.005';

/** The bfcl gate with faults injected against the same without: the verdicts must be the same, and no fault a failure. */
export async function benchFaults(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args: argv,
    options: {
      data: { type: 'string', default: join(repository, '../shared/data/bfcl') },
      server: { type: 'string', default: join(repository, '../shared/tools/replay-server.mjs') },
      models: { type: 'string' },
      fault: { type: 'string', default: FAULTS },
    },
  });
  const calm = await gate(values, []);
  const stormy = await gate(values, ['--fault', values.fault]);
  const verdicts = (verdict: VerdictFile) =>
    verdict.cells
      .map(
        (cell) =>
          `${cell.cluster} ${cell.model} ${cell.verdict} ${cell.baseline.passed} ${cell.candidate.passed}`,
      )
      .join('\n');
  const failures = (verdict: VerdictFile) =>
    verdict.models.reduce(
      (sum, model) =>
        sum + model.baseline.trials + model.candidate.trials - model.baseline.passed - model.candidate.passed,
      0,
    );
  return {
    sameVerdict:
      verdicts(calm.verdict) === verdicts(stormy.verdict) &&
      calm.verdict.decision === stormy.verdict.decision,
    faultsInjected: stormy.faults,
    countedAsFailures: failures(stormy.verdict) - failures(calm.verdict),
    wallMs: stormy.wallMs,
    calmWallMs: calm.wallMs,
  };
}

async function gate(
  options: { data: string; server: string; models?: string | undefined },
  faults: readonly string[],
): Promise<{ verdict: VerdictFile; faults: number; wallMs: number }> {
  const server = await startServer([options.server, '--data', options.data, ...faults]);
  try {
    const models = options.models?.split(',') ?? (await recordedModels(options.data));
    const limits = { concurrency: 32, requestSeconds: 2, retries: 12 };
    return await withBfclProject({ data: options.data, url: server.url, models, limits }, async (folder) => {
      const args = [
        pawlEntry,
        'gate',
        '--baseline',
        'harnesses/prompt',
        '--candidate',
        'harnesses/fc',
        '--no-fail-fast',
        '--json',
      ];
      const run = await measure(args, { cwd: folder });
      const stats = (await (await fetch(new URL('/stats', server.url))).json()) as { faults: number };
      if (run.stdout.trim() === '')
        throw new Error(`pawl gate ended with ${run.exitCode}:\n${run.stderr.slice(-2000)}`);
      return { verdict: JSON.parse(run.stdout) as VerdictFile, faults: stats.faults, wallMs: run.wallMs };
    });
  } finally {
    server.child.kill();
  }
}
