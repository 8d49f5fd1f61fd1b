import { terminalText } from '../../core/text.ts';
import { type Promoted, promote as promoteHarness } from '../../pipeline/promote.ts';
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
  const { state, harness, tag, refusals, line, verdict } = done;
  if (state === 'refused') return [`${harness} was not promoted:`, ...refusals.map((text) => `- ${text}`)];
  if (state === 'up-to-date') return [`${harness} is promoted already: ${tag}.`];
  if (state === 'finished') return [`A call that was cut off is finished: ${tag}. Nothing else was done.`];
  return [
    `${harness} is promoted: ${tag}${line?.why ? `, ${line.why}` : ''}.`,
    ...(line?.override ? [`Against ${refusals.length} refusals: ${line.override}`] : []),
    ...(line?.ungated ? ['It came in without a decision of the gate.'] : []),
    ...(verdict ? [headline(verdict)] : []),
    ...(verdict && verdict.exitCode === 1 ? [`pawl revert ${harness} takes it back.`] : []),
    `git push --follow-tags origin HEAD ${tag}`,
  ];
}
