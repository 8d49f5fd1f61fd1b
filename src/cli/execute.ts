import { terminalText } from '../core/text.ts';
import type { GateResult, PipelinePorts } from '../pipeline.ts';
import { renderJson } from '../report/json.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { CommandContext } from './command.ts';
import { createProgressLine } from './progress.ts';

type RenderPlan = (plan: GateResult['plan'], options?: { rows?: 'all' | 'some' }) => string;

interface ExecuteOptions {
  json: boolean;
  dryRun: boolean;
  verbose: boolean;
}

/** Runs a gate or a suite with progress on stderr, and prints what came of it. */
export async function execute(
  context: CommandContext,
  options: ExecuteOptions,
  work: (ports: PipelinePorts) => Promise<GateResult>,
  renderPlan: RenderPlan,
): Promise<number> {
  const result = await withProgress(context, options, work, renderPlan);
  printResult(context, options, result, renderPlan);
  return result.verdict?.exitCode ?? 0;
}

/** Runs work of the pipeline with its plan and progress on stderr. */
export async function withProgress<T>(
  context: CommandContext,
  options: ExecuteOptions,
  work: (ports: PipelinePorts) => Promise<T>,
  renderPlan: RenderPlan,
): Promise<T> {
  const progress = createProgressLine(context);
  const ports: PipelinePorts = {
    cwd: context.cwd,
    env: context.env,
    now: context.now,
    signal: context.signal,
    command: context.commandLine,
    ...(options.verbose ? { onVerbose: (text: string) => context.stderr(terminalText(text)) } : {}),
    onProgress: (state) => progress.show(state),
    onPlan(plan) {
      if (!options.json && !options.dryRun) context.stderr(`${renderPlan(plan)}\n`);
    },
  };
  try {
    return await work(ports);
  } finally {
    progress.end();
  }
}

/** A verdict, or the plan where it was a dry run. */
export function printResult(
  context: CommandContext,
  options: ExecuteOptions,
  { verdict, plan, files }: GateResult,
  renderPlan: RenderPlan,
): void {
  if (!verdict)
    context.stdout(options.json ? JSON.stringify(plan, null, 2) : renderPlan(plan, { rows: 'all' }));
  else if (options.json) context.stdout(renderJson(verdict).trimEnd());
  else context.stdout(renderTerminal(verdict, { width: context.columns, color: context.color, files }));
}
