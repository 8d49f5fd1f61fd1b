import { usageError } from '../../../core/errors.ts';
import { type AddedCase, addCases, addGuards, type PipelinePorts, suiteCoverage } from '../../../pipeline.ts';
import { renderPlan } from '../../../report/plan.ts';
import { prose } from '../../../report/prose.ts';
import type { CommandContext, CommandSpec } from '../../command.ts';
import { withProgress } from '../../execute.ts';
import { acceptLine, addedLines, draftedLines, fallbackLine, spentLine } from './added-words.ts';
import { reviewer } from './review.ts';

/** `pawl case add`: from a failure, a conversation or a trace to a case that is proven to fail; or guards of what goes well. */
export const addCase: CommandSpec['run'] = async (names, options, context) => {
  const text = (name: string): string | undefined => options[name] as string | undefined;
  const common = {
    harness: text('harness'),
    models: options.proveOn as string[] | undefined,
    trials: Number(options.k),
  };
  const how = { json: options.json === true, dryRun: false, verbose: false };
  const guard = text('guard');
  const draftModel = drafterOf(options.model as string[] | undefined, guard);
  const work = (ports: PipelinePorts): Promise<AddedCase[]> =>
    guard === undefined
      ? addCases(
          {
            ...common,
            draftModel,
            ids: names,
            trace: traceOf(text('trace')),
            intent: text('intent'),
            review: options.yes ? undefined : reviewer(context),
          },
          ports,
        )
      : addGuards({ ...common, intent: guard, count: Number(options.n) }, ports);
  const added = await withProgress(context, how, work, renderPlan);
  if (how.json) context.stdout(JSON.stringify(added, null, 2));
  else printAdded(added, options.yes === true, context);
  if (!how.json && guard === undefined)
    for (const { path, passing } of await blindIntents(added, common.harness, context)) {
      context.stdout(
        prose(
          `${path}: ${passing} of its cases may pass today; with fewer than 5 it is blind.`,
          context.columns,
        ),
      );
      context.stdout(`  pawl case add --guard ${path} -n ${5 - passing}`);
    }
  return added.every((item) => item.state === 'rejected') ? 2 : 0;
};

/** Intents of new cases in which fewer than five cases could regress on every required model. */
async function blindIntents(
  added: readonly AddedCase[],
  harness: string | undefined,
  { cwd, env, now, signal, commandLine: command }: CommandContext,
): Promise<{ path: string; passing: number }[]> {
  const red = added.filter((item) => item.state === 'added');
  if (red.length === 0) return [];
  const { intents } = await suiteCoverage({ harness }, { cwd, env, now, signal, command });
  return intents.flatMap(({ path, models }) => {
    const own = red.filter(({ id }) => id?.startsWith(`${path}/`));
    if (own.length === 0) return [];
    const required = models.filter((model) => model.role === 'required');
    const passing = Math.max(0, Math.min(...required.map((model) => model.canRegress)) - own.length);
    return passing < 5 ? [{ path, passing }] : [];
  });
}

/** A person who reviewed the cases has read what the model said of them. */
function printAdded(added: readonly AddedCase[], tell: boolean, context: CommandContext): void {
  const print = (line: string): void => context.stdout(prose(line, context.columns));
  for (const item of added) {
    const warning = fallbackLine(item);
    if (warning !== undefined) context.stderr(prose(warning, context.columns));
    for (const line of addedLines(item)) print(line);
    // Not wrapped: it is a command to be copied.
    const accept = acceptLine(item);
    if (accept !== undefined) context.stdout(accept);
    if (tell && item.drafted) for (const line of draftedLines(item.drafted)) print(line);
  }
  const spent = spentLine(added);
  if (spent !== undefined) print(spent);
}

/** Throws PAWL_CASE_MODEL when more than one model would draft, or a guard. */
function drafterOf(models: readonly string[] | undefined, guard: string | undefined): string | undefined {
  const hint = '--prove-on MODEL proves on some models only, and may be repeated.';
  if (models && guard !== undefined)
    throw usageError('PAWL_CASE_MODEL', '--model drafts cases of failures; no model drafts a guard.', hint);
  if (models && models.length > 1)
    throw usageError('PAWL_CASE_MODEL', `One --model drafts; ${models.length} are named.`, hint);
  return models?.[0];
}

function traceOf(trace: string | undefined): { file: string; id: string | undefined } | undefined {
  if (trace === undefined) return undefined;
  const at = trace.lastIndexOf('#');
  return at < 0 ? { file: trace, id: undefined } : { file: trace.slice(0, at), id: trace.slice(at + 1) };
}
