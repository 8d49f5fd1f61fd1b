import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { caseSlug, caseText } from '../../../cases/case-text.ts';
import { usageError } from '../../../core/errors.ts';
import { isIntentPath } from '../../../pipeline/intent-path.ts';
import { harnessDir, openProject } from '../../../pipeline/project.ts';
import { schemaFor } from '../../../pipeline/schema-path.ts';
import type { CommandSpec } from '../../command.ts';

/** `pawl case new`: a case to be filled in, in its intent's folder. */
export const newCase: CommandSpec['run'] = async ([intent = '', name = ''], options, context) => {
  const example = 'pawl case new orders/refunds/late-refund "Window has passed"';
  if (intent === '' || name === '')
    throw usageError('PAWL_CASE_NEW', 'pawl case new takes an intent and a name.', example);
  if (!isIntentPath(intent))
    throw usageError(
      'PAWL_CASE_NEW',
      `"${intent}" cannot be an intent: one to three plain folder names are, with / between them.`,
      example,
    );
  const project = await openProject(context.cwd);
  const { name: harness } = await harnessDir(project, options.harness as string | undefined);
  const file = posix.join(project.config.evals, harness, intent, `${caseSlug(name)}.yaml`);
  const text = caseText(
    {
      title: name,
      given: [{ user: 'What the user says' }],
      expect: [{ says: 'what the agent must say' }],
      draft: true,
    },
    schemaFor(project.root, file, 'case'),
  );
  const full = join(project.root, file);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(
    full,
    `${text}# docs: given, replay, expect and simulate are explained in docs/cases.md; take draft out when it is done\n`,
    {
      flag: 'wx',
    },
  ).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw usageError('PAWL_CASE_EXISTS', `${file} is there already.`);
    throw error;
  });
  context.stdout(options.json ? JSON.stringify({ file }) : file);
  return 0;
};
