import { showConversation } from '../../pipeline.ts';
import { renderConversation } from '../../report/conversation.ts';
import type { CommandSpec } from '../command.ts';

/** `pawl show`: one conversation, with the evidence of what went wrong marked. */
export const show: CommandSpec = {
  configure(command) {
    command
      .argument('<id>', 'id of a conversation or of a failure')
      .option('--full', 'print long messages whole')
      .option('--json', 'print conversation and findings as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl show c-20931');
  },
  async run([id = ''], options, context) {
    const { cwd, env, now, signal, commandLine: command, stdout } = context;
    const { conversation, found, unredacted } = await showConversation(id, {
      cwd,
      env,
      now,
      signal,
      command,
    });
    if (options.json) {
      stdout(JSON.stringify({ conversation, ...found, unredacted }, null, 2));
      return 0;
    }
    const shown = { conversation, found, unredacted };
    for (const line of renderConversation(shown, { full: options.full === true })) stdout(line);
    return 0;
  },
};
