import { checkCases } from '../../cases/check-cases.ts';
import { loadSuite } from '../../cases/load-suite.ts';
import { usageError } from '../../core/errors.ts';
import { formatPlace } from '../../core/place.ts';
import { terminalText } from '../../core/text.ts';
import { loadHarness } from '../../harness/load-harness.ts';
import { harnessDir, openProject } from '../../pipeline/project.ts';
import type { CommandSpec } from '../command.ts';

/** `pawl case check`: whether every case loads, names real tools and can fail. */
export const caseCommand: CommandSpec = {
  configure(command) {
    command
      .argument('<action>', 'check')
      .argument('[harness]', 'name of the harness; may be left out where there is only one')
      .option('--json', 'print the findings as JSON on stdout')
      .addHelpText('after', '\nExample:\n  pawl case check support');
  },
  async run([action, name], options, context) {
    if (action !== 'check')
      throw usageError(
        'PAWL_CASE_ACTION',
        `pawl case does not know "${action}".`,
        'pawl case check [harness]',
      );
    const project = await openProject(context.cwd);
    const { dir, name: harnessName } = await harnessDir(project, name);
    const harness = await loadHarness(project.files, dir);
    const suite = await loadSuite({
      files: project.files,
      dir: `${project.config.evals}/${harnessName}`,
      harness: harnessName,
    });
    const today = new Date(context.now()).toISOString().slice(0, 10);
    const findings = await checkCases(suite, harness.tools, today);
    const errors = findings.filter((finding) => finding.level === 'error').length;
    if (options.json) {
      context.stdout(JSON.stringify({ harness: harnessName, cases: suite.cases.length, findings }, null, 2));
    } else {
      for (const { level, place, caseId, text } of findings)
        context.stdout(`${formatPlace(place)}: ${level}: ${terminalText(caseId)}: ${terminalText(text)}`);
      const intents = new Set(suite.cases.map((item) => item.path)).size;
      context.stdout(
        `${suite.cases.length} cases in ${intents} intents; ${errors} errors, ${findings.length - errors} warnings.`,
      );
    }
    return errors > 0 ? 2 : 0;
  },
};
