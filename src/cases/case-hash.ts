import type { Case } from '../core/case.ts';
import { hashJson } from '../core/hash.ts';

/** What a case asks, apart from its title, origin and tags, and from who is shown it: a change of these changes the exam. */
export function caseContent(item: Case): Record<string, unknown> {
  const {
    title: _title,
    origin: _origin,
    tags: _tags,
    sealed: _sealed,
    place: _place,
    id: _id,
    path: _path,
    ...content
  } = item;
  return content;
}

export function caseHash(item: Case): string {
  return hashJson(caseContent(item));
}
