import { checkCases } from '../../../cases/check-cases.ts';
import { loadSuite } from '../../../cases/load-suite.ts';
import { formatPlace } from '../../../core/place.ts';
import { terminalText } from '../../../core/text.ts';
import { loadHarness } from '../../../harness/load-harness.ts';
import { harnessDir, openProject } from '../../../pipeline/project.ts';
import type { CommandSpec } from '../../command.ts';
import { judgeAgainst, proveSuite } from './prove.ts';

/** `pawl case check`: whether every case loads, names real tools and can fail; --prove runs them, --against judges recordings. */
export const checkSuite: CommandSpec['run'] = async ([name], options, context) => {
  if (options.against !== undefined) return judgeAgainst(name, options, context);
  if (options.prove) return proveSuite(name, options, context);
  const project = await openProject(context.cwd);
  const { dir, name: harnessName } = await harnessDir(
    project,
    (options.harness as string | undefined) ?? name,
  );
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
};
