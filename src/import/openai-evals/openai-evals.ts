import { PawlError } from '../../core/errors.ts';
import { isObject, type JsonObject } from '../../core/json.ts';
import type { ImportSource } from '../source.ts';
import { createSourceFiles } from '../source-files.ts';
import { readHosted } from './hosted.ts';
import { readRegistry } from './registry.ts';

/** OpenAI's Evals: the registry of the open repository, and exports of the hosted product. */
export const openAiEvals: ImportSource = {
  name: 'openai-evals',
  summary: 'YAML of an Evals registry, or an eval of the hosted product as JSON',
  async read(input) {
    const files = createSourceFiles(input.files);
    if (!/\.(?:ya?ml|json)$/.test(input.path)) throw noEval(input.path);
    const [document] = await files.documents(input.path);
    const value = document?.value;
    if (!document || !isObject(value)) throw noEval(input.path);
    const file = { value: value as JsonObject, placeOf: document.placeOf, path: input.path };
    const evalOf = isObject(value.eval) ? value.eval : value;
    if (Array.isArray(evalOf.testing_criteria)) return readHosted(files, input, file);
    if (Object.values(value).some((entry) => isObject(entry) && typeof entry.class === 'string'))
      return readRegistry(files, input, file);
    throw noEval(input.path);
  },
};

function noEval(path: string): PawlError {
  return new PawlError('config', 'PAWL_IMPORT_SHAPE', `${path} is no eval of OpenAI.`, {
    place: { file: path },
    hint: 'It is a YAML file of registry/evals with entries that have a class, or a JSON file with testing_criteria.',
  });
}
