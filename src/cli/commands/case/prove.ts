import { judgeTalk } from '../../../cases/judge-talk.ts';
import { loadSuite } from '../../../cases/load-suite.ts';
import type { Case } from '../../../core/case.ts';
import { usageError } from '../../../core/errors.ts';
import { didYouMean } from '../../../core/suggest.ts';
import { terminalText } from '../../../core/text.ts';
import { withStore } from '../../../pipeline/found-failures.ts';
import { harnessDir, openProject, type Project } from '../../../pipeline/project.ts';
import { proofWords, proveCases } from '../../../pipeline/prove-cases.ts';
import { renderPlan } from '../../../report/plan.ts';
import type { CommandContext, CommandSpec } from '../../command.ts';
import { withProgress } from '../../execute.ts';

type Options = Parameters<CommandSpec['run']>[1];

/** Cases that came from failures, run on the promoted harness again: which of them still fail. */
export async function proveSuite(
  name: string | undefined,
  options: Options,
  context: CommandContext,
): Promise<number> {
  const { harness, cases } = await suiteOf(context.cwd, options.harness as string | undefined, name);
  const wanted = cases.filter(
    (item) => item.id === name || (item.origin?.proof !== undefined && !item.tags.includes('guard')),
  );
  if (wanted.length === 0)
    throw usageError('PAWL_CASE_NONE', 'No case came from a failure, so there is nothing to prove again.');
  const how = { json: options.json === true, dryRun: false, verbose: false };
  const proofs = await withProgress(
    context,
    how,
    (ports) =>
      proveCases(
        {
          harness,
          ids: wanted.map((item) => item.id),
          models: options.model as string[] | undefined,
          trials: Number(options.k),
        },
        ports,
      ),
    renderPlan,
  );
  if (how.json) context.stdout(JSON.stringify(Object.fromEntries(proofs), null, 2));
  else
    for (const [id, list] of proofs)
      context.stdout(terminalText(`${id}: ${list.map(proofWords).join(', ')}`));
  return 0;
}

/** Recorded conversations judged by one case, without running anything; exit code 1 when one of them fails it. */
export async function judgeAgainst(
  name: string | undefined,
  options: Options,
  context: CommandContext,
): Promise<number> {
  const { project, cases } = await suiteOf(context.cwd, options.harness as string | undefined, undefined);
  const item = cases.find((candidate) => candidate.id === name);
  if (!item)
    throw usageError(
      'PAWL_CASE_UNKNOWN',
      `There is no case "${name ?? ''}".${didYouMean(
        name ?? '',
        cases.map((candidate) => candidate.id),
      )}`,
      'pawl case check CASE --against CONVERSATION',
    );
  const rows = await withStore(project, async (store) => {
    const list = [];
    for (const id of options.against as string[]) {
      const conversation = await store.getConversation(id);
      const scored = conversation && (await judgeTalk(item, conversation));
      const reasons = (scored?.scores ?? [])
        .filter((score) => (score.score ?? 0) < score.atLeast)
        .map((score) => score.reason);
      list.push({
        conversation: id,
        outcome: !conversation ? 'unknown' : (scored?.outcome ?? 'not comparable'),
        reasons,
      });
    }
    return list;
  });
  if (options.json) context.stdout(JSON.stringify(rows, null, 2));
  else
    for (const { conversation, outcome, reasons } of rows)
      context.stdout(
        terminalText(`${conversation}: ${outcome}${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}`),
      );
  return rows.some((row) => row.outcome === 'fail') ? 1 : 0;
}

async function suiteOf(
  cwd: string,
  named: string | undefined,
  name: string | undefined,
): Promise<{ project: Project; harness: string; cases: Case[] }> {
  const project = await openProject(cwd);
  const { name: harness } = await harnessDir(project, named ?? (name?.includes('/') ? undefined : name));
  const suite = await loadSuite({ files: project.files, dir: `${project.config.evals}/${harness}`, harness });
  return { project, harness, cases: suite.cases };
}
