import type { CommandSpec } from '../../command.ts';
import { caseCheck } from './lint.ts';
import { judgeAgainst, proveSuite } from './prove.ts';

/** `pawl case check`: whether every case can do its work; --prove runs them again, --against judges recordings. */
export const checkSuite: CommandSpec['run'] = async ([name], options, context) => {
  if (options.against !== undefined) return judgeAgainst(name, options, context);
  if (options.prove) return proveSuite(name, options, context);
  return caseCheck((options.harness as string | undefined) ?? name, options, context);
};
