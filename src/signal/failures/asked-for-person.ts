import type { View } from './view.ts';

/** The user asked for a person, at the first such message; undefined when nobody did. */
export function askedForPerson({ users, does }: View): number | undefined {
  return users.find((index) => does(index, 'asksForPerson') !== undefined);
}
