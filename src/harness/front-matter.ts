import { z } from 'zod';
import { PawlError } from '../core/errors.ts';
import type { ContextDocument } from '../core/harness.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';

const schema = z.strictObject({
  title: z.string().optional(),
  questions: z.array(z.string()).default([]).describe('questions that the document answers'),
});

/** A Markdown file as a document for retrieval. Throws PAWL_YAML_INVALID or PAWL_HARNESS_INVALID with its place. */
export function parseDocument(path: string, text: string): ContextDocument {
  const match = /^---\n([\s\S]*?)\n---\n?/.exec(text);
  const body = match ? text.slice(match[0].length) : text;
  const document = match ? parseYaml(match[1]!, path)[0] : undefined;
  const checked = validate(schema, document?.value ?? {}, (at) => document?.placeOf(at) ?? { file: path });
  if (!checked.ok) {
    const [first] = checked.problems;
    throw new PawlError('config', 'PAWL_HARNESS_INVALID', first!.message, {
      place: shifted(first!.place),
      problems: [],
    });
  }
  const heading = /^#\s+(.+)$/m.exec(body)?.[1]?.trim();
  const title = checked.value.title ?? heading ?? path.split('/').at(-1)!.replace(/\.md$/, '');
  return { path, title, questions: checked.value.questions, text: body.trim() };
}

/** The front matter begins on the file's second line. */
function shifted(
  place: { file: string; line?: number | undefined; column?: number | undefined } | undefined,
) {
  return place?.line === undefined ? place : { ...place, line: place.line + 1 };
}
