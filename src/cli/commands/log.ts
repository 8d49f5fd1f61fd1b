import { terminalText } from '../../core/text.ts';
import { type PromotionLog, promotionLog } from '../../pipeline/promotion-log.ts';
import { wrap } from '../../report/terminal.ts';
import { points, SIGNS } from '../../report/words.ts';
import type { CommandSpec } from '../command.ts';

type Entry = PromotionLog['entries'][number];

/** `pawl log`: what was promoted and taken back, for what, what the gate said, who and when. */
export const log: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option(
        '--verify',
        'decide every promotion again from stored trials, without a model; exit 1 when a line or a decision differs',
      )
      .option('--json', 'print the ledger as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl log support');
  },
  async run([harness], options, { cwd, env, stdout, columns }) {
    const verify = options.verify === true;
    const found = await promotionLog({ cwd, harness, verify, env });
    if (options.json) stdout(JSON.stringify(found, null, 2));
    else show(found, (text) => stdout(wrap(terminalText(text), columns)));
    const differs = found.entries.some((entry) => entry.recomputed?.state === 'differs');
    return verify && (found.problems.length > 0 || differs) ? 1 : 0;
  },
};

function show({ harness, entries, problems, live }: PromotionLog, print: (text: string) => void): void {
  if (entries.length === 0) print(`Nothing of ${harness} was promoted yet. pawl promote begins the ledger.`);
  for (const entry of entries) for (const line of linesOf(entry)) print(line);
  if (entries.length > 0 && !live) print('The harness as it stands is not what was promoted last.');
  for (const { line, message } of problems) print(`ledger.jsonl:${line}: ${message}.`);
}

function linesOf(entry: Entry): string[] {
  const what = entry.kind === 'revert' ? `took back #${entry.reverts}` : entry.kind;
  const anchor = entry.anchor ? ', anchor' : '';
  const tag = entry.tagged ? '' : ', no tag here';
  return [
    `#${entry.n ?? '–'} ${what}${anchor}${tag}  ${entry.harness.slice(0, 12)}  ${entry.at?.slice(0, 16) ?? ''}  ${entry.by ?? ''}`,
    ...indented(entry.why ? [entry.why] : []),
    ...indented(entry.first ? [`first: ${entry.first}`] : []),
    ...indented(entry.said ? [entry.said] : []),
    ...indented(boundLines(entry)),
    ...indented(entry.ungated ? ['It came in without a decision of the gate.'] : []),
    ...indented(entry.multiLayer ? [`several layers at once: ${entry.multiLayer}`] : []),
    ...indented(
      entry.override
        ? [`OVERRIDDEN: ${entry.override}`, ...entry.refusals.map((text) => `refused: ${text}`)]
        : [],
    ),
    ...indented(recomputedLines(entry)),
    '',
  ];
}

function recomputedLines({ recomputed }: Entry): string[] {
  if (!recomputed || recomputed.state === 'none') return [];
  const texts = recomputed.texts.join('; ');
  if (recomputed.state === 'absent') return [`not recomputable: ${texts}`];
  return [recomputed.state === 'same' ? 'recomputed: same' : `recomputed: differs: ${texts}`];
}

/** Intents that moved, and the widest drop that was ruled out for those that held. */
function boundLines({ cells }: Entry): string[] {
  const moved = cells.filter((cell) => cell.verdict !== null && cell.verdict !== 'held');
  const bounds = cells.flatMap((cell) =>
    cell.verdict === 'held' && cell.dropBelow !== null ? [cell.dropBelow] : [],
  );
  const held = cells.filter((cell) => cell.verdict === 'held').length;
  const ruledOut = bounds.length > 0 ? `, drop < ${points(Math.max(...bounds))}` : '';
  return [
    ...moved.slice(0, 8).map((cell) => {
      const bound = cell.dropBelow === null ? '' : `, drop < ${points(cell.dropBelow)}`;
      return `${SIGNS[cell.verdict!]} ${cell.label} on ${cell.model}: ${cell.verdict}${bound}`;
    }),
    ...(moved.length > 8 ? [`and ${moved.length - 8} more that moved`] : []),
    ...(held > 0 ? [`${SIGNS.held} ${held} held${ruledOut}`] : []),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `   ${line}`);
}
