import type { View } from './view.ts';
import { WORDS } from './words.ts';

/** The user asked for a person, at the first such message; undefined when nobody did. */
export function askedForPerson({ users, messages }: View): number | undefined {
  return users.find((index) => WORDS.wantsPerson.test(messages[index]!.content));
}
