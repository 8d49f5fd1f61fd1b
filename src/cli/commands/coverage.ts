import { Option } from 'commander';
import type { ProfileName } from '../../core/config.ts';
import { suiteCoverage } from '../../pipeline.ts';
import { renderCoverage } from '../../report/coverage.ts';
import type { CommandSpec } from '../command.ts';
import { list } from '../numbers.ts';

/** `pawl coverage`: what the suite sees of what users come for. */
export const coverage: CommandSpec = {
  configure(command) {
    command
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option('--model <id>', 'only this model; may be repeated', list)
      .addOption(
        new Option('--profile <name>', "the gate's profile (default: the config's)").choices([
          'quick',
          'standard',
          'strict',
        ]),
      )
      .option('--all', 'every intent, however many')
      .option('--json', 'print the result as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl coverage support --profile standard');
  },
  async run([harness], options, context) {
    const { cwd, env, now, signal, commandLine: command, stdout, columns } = context;
    const found = await suiteCoverage(
      {
        harness,
        models: options.model as string[] | undefined,
        profile: options.profile as ProfileName | undefined,
      },
      { cwd, env, now, signal, command },
    );
    if (options.json) stdout(JSON.stringify(found, null, 2));
    else stdout(renderCoverage(found, { width: columns, all: options.all === true }));
    return 0;
  },
};
