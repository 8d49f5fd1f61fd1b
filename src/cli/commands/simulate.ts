import { relative } from 'node:path';
import Table from 'cli-table3';
import { terminalLine, terminalText } from '../../core/text.ts';
import { type Simulated, simulateTraffic } from '../../pipeline.ts';
import type { CommandContext, CommandSpec } from '../command.ts';
import { positiveNumber, wholeNumber } from '../numbers.ts';
import { createProgressLine } from '../progress.ts';

/** `pawl simulate`: traffic of simulated users, as production would have kept it. */
export const simulate: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option('--conversations <n>', 'how many (default: 500)', wholeNumber)
      .option('--days <n>', 'spread over so many days (default: 7)', wholeNumber)
      .option('--from <date>', 'the first day (default: the last day is yesterday)')
      .option('--model <id>', 'model that the agent runs on (default: the first of the config)')
      .option('--seed <n>', 'of everything drawn at random (default: 1)', wholeNumber)
      .option('--out <file>', 'conversations; <file>.truth.jsonl has what users came for and got')
      .option('--max-cost <usd>', 'US dollars at most', positiveNumber)
      .option('--concurrency <n>', 'requests in flight per endpoint', wholeNumber)
      .option('--json', 'print the summary as JSON on stdout')
      .addHelpText(
        'after',
        '\nExample:\n  pawl simulate support --days 7 --conversations 2000 --out week.jsonl && pawl ingest week.jsonl',
      );
  },
  async run([harness], options, context) {
    const { cwd, env, now, signal, commandLine: command } = context;
    const progress = createProgressLine(context);
    let found: Simulated;
    try {
      found = await simulateTraffic(
        {
          harness,
          days: options.days as number | undefined,
          conversations: options.conversations as number | undefined,
          model: options.model as string | undefined,
          seed: options.seed as number | undefined,
          out: options.out as string | undefined,
          from: options.from as string | undefined,
          concurrency: options.concurrency as number | undefined,
          maxCost: options.maxCost as number | undefined,
        },
        { cwd, env, now, signal, command, onProgress: (state) => progress.show(state) },
      );
    } finally {
      progress.end();
    }
    if (options.json) context.stdout(JSON.stringify(found, null, 2));
    else show(found, context);
    return found.missing > 0 || found.stopped !== null ? 4 : 0;
  },
};

function show(found: Simulated, { stdout, columns, cwd }: CommandContext): void {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
  const table = new Table({
    head: ['intent', 'conversations', 'got what they came for'],
    style: { head: [], border: [] },
  });
  for (const { intent, conversations, reached } of found.intents)
    table.push([terminalLine(intent, columns - 46), conversations, percent(reached, conversations)]);
  stdout(table.toString());
  const { conversations, people, reached, version, model, from, days, seed, costUsd } = found;
  const money = costUsd > 0 ? `, $${costUsd.toFixed(2)}` : '';
  stdout(
    terminalText(`${conversations} conversations of ${people} people with ${version} on ${model}${money}.`),
  );
  stdout(
    `${days} days from ${from}, seed ${seed}; ${percent(reached, conversations)} got what they came for.`,
  );
  if (found.missing > 0)
    stdout(
      terminalText(`${found.missing} are missing, since a provider failed: ${found.firstFailure ?? ''}`),
    );
  if (found.stopped !== null) stdout(`It stopped early: ${found.stopped}.`);
  const file = relative(cwd, found.file) || found.file;
  stdout(terminalText(`Written to ${file}; the truth is in ${file}.truth.jsonl.`));
  stdout(terminalText(`Next: pawl ingest ${file}`));
}
