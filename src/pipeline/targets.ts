import { usageError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import { commitMessages } from '../harness/git.ts';
import type { Session } from './session.ts';

/** A case or an intent that the edit is meant to mend. */
export interface NamedTarget {
  kind: 'case' | 'intent';
  name: string;
}

/**
 * The targets of `--target`, else of the `Fixes:` trailers of the commits since the base. A trailer that names no case
 * and no intent (an issue number, say) is passed over; a flag that does throws PAWL_TARGET_UNKNOWN.
 */
export async function findTargets(session: Session): Promise<NamedTarget[]> {
  const { comparison, options } = session;
  const { exam, sides, project } = comparison;
  const cases = new Set([...exam.members, ...exam.others.map(({ item }) => item)].map((item) => item.id));
  const intents = new Map(
    exam.suite.intents.flatMap(({ id, path }) => [[id, id] as const, [path, id] as const]),
  );
  const find = (name: string): NamedTarget | null => {
    if (cases.has(name)) return { kind: 'case', name };
    const intent = intents.get(name);
    return intent === undefined ? null : { kind: 'intent', name: intent };
  };
  if (options.targets && options.targets.length > 0) {
    return options.targets.map((name) => {
      const target = find(name);
      if (target) return target;
      const known = [...cases, ...intents.keys()];
      throw usageError(
        'PAWL_TARGET_UNKNOWN',
        `--target ${name}: there is no such case or intent.${didYouMean(name, known)}`,
      );
    });
  }
  if (sides.suiteFrom !== 'base' || !sides.base?.commit) return [];
  const messages = await commitMessages(project.root, sides.base.commit);
  const names = messages.flatMap((message) =>
    [...message.matchAll(/^fixes:\s*(\S+)\s*$/gim)].map((match) => match[1]!),
  );
  return [...new Set(names)].flatMap((name) => find(name) ?? []);
}
