import { usageError } from '../../../core/errors.ts';
import { terminalText } from '../../../core/text.ts';
import { acceptCases } from '../../../pipeline.ts';
import type { CommandSpec } from '../../command.ts';
import { portsOf } from './lint.ts';
import { ask, needTerminal } from './review.ts';

/** `pawl case accept`: a person has looked at a case that a model drafted, and it counts from now on. */
export const acceptDrafts: CommandSpec['run'] = async (names, options, context) => {
  if (names.length === 0)
    throw usageError('PAWL_CASE_NONE', 'No case is named.', 'pawl case accept CASE takes ids of drafts.');
  if (!options.yes) needTerminal(context);
  const review = async ({ file, text }: { file: string; text: string }): Promise<boolean> => {
    context.stdout(`\n${terminalText(file)}\n\n${terminalText(text, true)}`);
    return /^a/i.test(await ask(context, 'Accept or leave as a draft? [a/l] '));
  };
  const done = await acceptCases(
    { harness: options.harness as string | undefined, ids: names, review: options.yes ? undefined : review },
    portsOf(context),
  );
  if (options.json) context.stdout(JSON.stringify(done, null, 2));
  else
    for (const { file, state, why } of done)
      context.stdout(`${state.padEnd(9)} ${terminalText(file)}${why ? `: ${terminalText(why)}` : ''}`);
  return done.every(({ state }) => state === 'accepted') ? 0 : 2;
};
