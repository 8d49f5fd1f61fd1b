import { terminalText } from '../../core/text.ts';
import { showConversation } from '../../pipeline.ts';
import type { CommandSpec } from '../command.ts';

/** `pawl show`: one conversation, with the evidence of what went wrong marked. */
export const show: CommandSpec = {
  configure(command) {
    command
      .argument('<id>', 'id of a conversation or of a failure')
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
    const curve = new Map(found.trajectory.points.map((point) => [point.message, point]));
    for (const [index, { role, content, calls = [] }] of conversation.messages.entries()) {
      const point = curve.get(index);
      const mood =
        point && point.score >= 0.2
          ? `  (frustration ${point.score.toFixed(2)}: ${point.signs.join(', ')})`
          : '';
      if (content !== '' && role !== 'system')
        stdout(terminalText(`${String(index).padStart(3)} ${role}: ${content}${mood}`, true));
      for (const { name, args, raw } of calls)
        stdout(terminalText(`${String(index).padStart(3)}   calls ${name} ${raw ?? JSON.stringify(args)}`));
      for (const failure of found.failures.filter((item) => item.turn === index)) {
        stdout(terminalText(`    ✗ ${failure.kind} (${failure.layer}: ${failure.layerWhy})`));
        for (const { message, quote } of failure.evidence)
          stdout(terminalText(`      message ${message}: ${quote}`));
        if (failure.counterfactual)
          stdout(
            terminalText(`      should: ${failure.counterfactual.should} (${failure.counterfactual.why})`),
          );
      }
    }
    if (unredacted !== null) stdout(terminalText(`Not redacted: ${unredacted}`));
    if (Object.keys(conversation.proxies).length > 0)
      stdout(terminalText(`proxies, which prove nothing: ${JSON.stringify(conversation.proxies)}`));
    return 0;
  },
};
