import type { CommandSpec } from '../../command.ts';
import { caseSeal } from './seal-files.ts';

/** `pawl case seal`: sets a fifth of each intent's cases apart, in their files. */
export const sealSuiteFiles: CommandSpec['run'] = async ([name], options, context) =>
  caseSeal((options.harness as string | undefined) ?? name, options, context);
