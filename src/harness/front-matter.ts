import { z } from 'zod';
import { type Problem, problemsError } from '../core/errors.ts';
import type { ContextDocument } from '../core/harness.ts';
import { didYouMean } from '../core/suggest.ts';
import { validate } from '../core/validate.ts';
import { parseYaml, type YamlDocument } from '../core/yaml.ts';

/** An existing application's documents may have other keys. */
const schema = z.looseObject({
  title: z.string().optional(),
  questions: z.array(z.string()).default([]).describe('questions that the document answers'),
});
const KEYS = ['title', 'questions'];

/**
 * A Markdown file as a document for retrieval; without a title in its front matter it has that of its first heading,
 * or its file name. Throws PAWL_YAML_INVALID, or PAWL_HARNESS_INVALID with every problem and its place.
 */
export function parseDocument(path: string, text: string): ContextDocument {
  const match = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text.startsWith('---\n') ? text : '');
  const body = match ? text.slice(match[0].length) : text;
  // The empty line stands for the one with the dashes, so that places are those of the file.
  const document = match ? parseYaml(`\n${match[1]}`, path)[0] : undefined;
  const checked = validate(schema, document?.value ?? {}, (at) => document?.placeOf(at) ?? { file: path });
  const problems = checked.ok ? slips(checked.value, document) : checked.problems;
  if (!checked.ok || problems.length > 0)
    throw problemsError('PAWL_HARNESS_INVALID', `The front matter of ${path} is not valid.`, problems);
  const heading = /^#\s+(.+)$/m.exec(body)?.[1]?.trim();
  const title = checked.value.title ?? heading ?? path.split('/').at(-1)!.replace(/\.md$/, '');
  return { path, title, questions: checked.value.questions, text: body.trim() };
}

/** Keys that are nearly `title` or `questions`. */
function slips(value: object, document: YamlDocument | undefined): Problem[] {
  return Object.keys(value).flatMap((key) => {
    const suggestion = KEYS.includes(key) ? '' : didYouMean(key, KEYS);
    if (suggestion === '') return [];
    return [{ message: `${key} is not a known key.${suggestion}`, place: document?.placeOf([key]) }];
  });
}
