import { terminalText } from '../core/text.ts';
import type { GateResult, PipelinePorts } from '../pipeline.ts';
import { renderJson } from '../report/json.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { CommandContext } from './command.ts';
import { createProgressLine } from './progress.ts';

type RenderPlan = (plan: GateResult['plan'], options?: { rows?: 'all' | 'some' }) => string;

/** Runs a gate or a suite with progress on stderr, and prints what came of it. */
export async function execute(
  context: CommandContext,
  options: { json: boolean; dryRun: boolean; verbose: boolean },
  work: (ports: PipelinePorts) => Promise<GateResult>,
  renderPlan: RenderPlan,
): Promise<number> {
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
  let result: GateResult;
  try {
    result = await work(ports);
  } finally {
    progress.end();
  }
  const { verdict, plan, files } = result;
  if (!verdict) {
    context.stdout(options.json ? JSON.stringify(plan, null, 2) : renderPlan(plan, { rows: 'all' }));
    return 0;
  }
  if (options.json) context.stdout(renderJson(verdict).trimEnd());
  else context.stdout(renderTerminal(verdict, { width: context.columns, color: context.color, files }));
  return verdict.exitCode;
}
