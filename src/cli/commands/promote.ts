import { terminalText } from '../../core/text.ts';
import type { VerdictFile } from '../../core/verdict.ts';
import { type Promoted, promote as promoteHarness } from '../../pipeline/promote.ts';
import { mergedLines, pushLines } from '../../report/log.ts';
import { renderPlan } from '../../report/plan.ts';
import { wrap } from '../../report/terminal.ts';
import { headline } from '../../report/words.ts';
import type { CommandSpec } from '../command.ts';
import { withProgress } from '../execute.ts';

/** `pawl promote`: records what is live, with what the gate said of it, in the ledger and as a tag. */
export const promote: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option('--first <reason>', 'begin the ledger, with nothing to compare with')
      .option('--anchor', 'later candidates must hold against this version too')
      .option('--why <text>', 'what the edit was for (default: the first line of its commit)')
      .option('--multi-layer <reason>', 'several layers were changed at once, for this reason')
      .option('--override <reason>', 'promote against a refusal; the reason is shown for ever')
      .option(
        '--decision <path>',
        'release.mode merge: verdict.json, or a folder with some, of the gate that it was merged on',
      )
      .option(
        '--no-measure',
        'release.mode merge: leave the baseline of what is live to the next pull request',
      )
      .option('--json', 'print what was done as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl promote support --why "Late refunds get store credit"');
  },
  async run([harness], options, context) {
    const text = (name: string): string | undefined => options[name] as string | undefined;
    const done = await withProgress(
      context,
      { json: options.json === true, dryRun: false, verbose: false },
      (ports) =>
        promoteHarness(
          {
            harness,
            first: text('first'),
            anchor: options.anchor === true,
            why: text('why'),
            multiLayer: text('multiLayer'),
            override: text('override'),
            decision: text('decision'),
            measure: options.measure !== false,
            onStage(what) {
              if (options.json !== true) context.stderr(`${terminalText(what)}:`);
            },
          },
          ports,
        ),
      renderPlan,
    );
    if (options.json) context.stdout(JSON.stringify(done, null, 2));
    else for (const line of linesOf(done)) context.stdout(wrap(terminalText(line), context.columns));
    return done.exitCode;
  },
};

function linesOf(done: Promoted): string[] {
  const { state, harness, tag, refusals } = done;
  if (state === 'refused')
    return [`${harness} was not promoted:`, ...refusals.map((text) => `- ${text}`), ...baselineLines(done)];
  if (state === 'up-to-date') return [`${harness} is promoted already: ${tag}.`, ...baselineLines(done)];
  const lines =
    state === 'finished'
      ? [`A call that was cut off is finished: ${tag}. Nothing else was done.`]
      : promotedLines(done);
  return [...lines, ...baselineLines(done), ...pushLines(done.push)];
}

function promotedLines({ harness, tag, line, verdict, revert, refusals, doubts }: Promoted): string[] {
  const set = line?.override ? [`Against ${refusals.length} refusals: ${line.override}`] : [];
  return [
    `${harness} is ${verdict && verdict.decision !== 'promote' ? 'recorded as live' : 'promoted'}: ${tag}${line?.why ? `, ${line.why}` : ''}.`,
    ...set,
    ...doubts.map((text) => `No decision of a pull request counts: ${text}`),
    ...(line ? mergedLines(line) : []),
    ...(verdict ? [headline(verdict), certificate(verdict, revert)] : []),
  ];
}

/** What the gate's word about something that is live already comes to. */
function certificate(
  { decision, exitCode, gate, base, harness }: VerdictFile,
  revert: string | null,
): string {
  if (revert !== null) return `It is live, and should be taken back: ${revert}`;
  if (decision === 'promote') return `Certified at profile ${gate.profile}.`;
  if (exitCode === 1) return 'It is live, and not certified.';
  const again = `pawl gate ${harness} --base ${base?.commit?.slice(0, 7)} --profile ${gate.profile}`;
  return `It is live, and not certified; this goes on from here: ${again}`;
}

function baselineLines({ baseline }: Promoted): string[] {
  if (baseline === null) return [];
  const { trials, calls, costUsd, problem } = baseline;
  if (problem !== null) return [`The baseline was not measured in full: ${problem}`];
  const money = costUsd > 0 ? `, $${costUsd.toFixed(costUsd < 0.1 ? 4 : 2)}` : '';
  return [`Baseline of what is live: ${trials} trials stored, ${calls} requests sent now${money}.`];
}
