import { posix } from 'node:path';
import type { z } from 'zod';
import { PawlError, type Problem, problemsError } from '../core/errors.ts';
import {
  type ContextDocument,
  type Harness,
  type HarnessFile,
  type HarnessSource,
  harnessFileSchema,
  type Layer,
  memorySchema,
  workflowSchema,
} from '../core/harness.ts';
import type { Place } from '../core/place.ts';
import { resolveInside } from '../core/resolve-inside.ts';
import { type Tool, toolSchema } from '../core/tool.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import { checkTools, checkWorkflow } from './check-harness.ts';
import { parseDocument } from './front-matter.ts';
import { canonicalText, hashSources } from './hash.ts';
import type { ProjectFiles } from './project-files.ts';
import { checkTemplate } from './template.ts';

/** Harnesses are the folders below `harnesses` that have a harness.yaml; their name is the one in it. */
export async function findHarnesses(
  files: ProjectFiles,
  harnesses: string,
): Promise<{ name: string; dir: string }[]> {
  const paths = await files.list([`${harnesses}/*/harness.yaml`]);
  return Promise.all(
    paths.map(async (path) => {
      const [document] = parseYaml(await files.read(path), path);
      const name = (document?.value as { name?: unknown } | undefined)?.name;
      const dir = posix.dirname(path);
      return { name: typeof name === 'string' ? name : posix.basename(dir), dir };
    }),
  );
}

/**
 * Loads one harness version and everything that its harness.yaml names.
 * Throws PAWL_HARNESS_INVALID with every problem of every file, each with its place.
 */
export async function loadHarness(files: ProjectFiles, dir: string): Promise<Harness> {
  const loader = createLoader(files, dir);
  const path = `${dir}/harness.yaml`;
  if (!(await files.exists(path))) {
    throw new PawlError('config', 'PAWL_HARNESS_NONE', `${dir} has no harness.yaml.`, {
      place: { file: path },
    });
  }
  const manifest = await loader.yaml(path, harnessFileSchema, 'workflow');
  if (!manifest) throw loader.error();
  const { tools, toolPlaces } = await loader.tools(manifest.value);
  const prompt = await loader.prompt(manifest.value);
  const workflowPath = loader.resolve(manifest.value.workflow, path);
  const workflow = await loader.optionalYaml(workflowPath, workflowSchema, 'workflow');
  const memory = await loader.optionalYaml(
    loader.resolve(manifest.value.memory, path),
    memorySchema,
    'memory',
  );
  const documents = await loader.documents(manifest.value);
  await loader.code(manifest.value, tools);
  const flow = workflow?.value ?? workflowSchema.parse({});
  loader.problems.push(...checkTools(tools, (tool) => toolPlaces.get(tool) ?? { file: path }));
  if (workflow) loader.problems.push(...checkWorkflow(flow, tools, workflow.placeOf));
  if (loader.problems.length > 0) throw loader.error();
  const sources = [...loader.sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    name: manifest.value.name,
    dir,
    hash: hashSources(dir, sources),
    sources,
    prompt,
    tools,
    workflow: flow,
    documents,
    memory: memory?.value ?? memorySchema.parse({}),
    vars: manifest.value.vars,
  };
}

interface Parsed<T> {
  value: T;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads the files of one harness, keeping each as a source and every problem found on the way. */
function createLoader(files: ProjectFiles, dir: string) {
  const sources = new Map<string, HarnessSource>();
  const problems: Problem[] = [];

  const read = async (path: string, layer: Layer): Promise<string> => {
    const text = canonicalText(await files.read(path));
    sources.set(path, { path, layer, text });
    return text;
  };
  const collect = (error: unknown, path: string): void => {
    if (!(error instanceof PawlError)) throw error;
    problems.push({ message: error.message, place: error.place ?? { file: path }, hint: error.hint });
  };
  const yaml = async <T>(
    path: string,
    schema: z.ZodType<T>,
    layer: Layer,
  ): Promise<Parsed<T> | undefined> => {
    try {
      const [document] = parseYaml(await read(path, layer), path);
      const placeOf = (at: readonly PropertyKey[]): Place => document?.placeOf(at) ?? { file: path };
      const checked = validate(schema, document?.value ?? {}, placeOf);
      if (checked.ok) return { value: checked.value, placeOf };
      problems.push(...checked.problems);
    } catch (error) {
      collect(error, path);
    }
    return undefined;
  };
  const resolve = (ref: string, from: string): string => {
    try {
      return resolveInside(dir, ref);
    } catch (error) {
      collect(error, from);
      return `${dir}/${posix.basename(ref)}`;
    }
  };
  const listed = (globs: readonly string[]): Promise<string[]> =>
    files.list(globs.map((glob) => resolve(glob, `${dir}/harness.yaml`)));

  return {
    sources,
    problems,
    yaml,
    resolve,
    error: () =>
      problemsError(
        'PAWL_HARNESS_INVALID',
        `The harness in ${dir} has ${problems.length} problems:`,
        problems,
      ),
    optionalYaml: async <T>(path: string, schema: z.ZodType<T>, layer: Layer) =>
      (await files.exists(path)) ? yaml(path, schema, layer) : undefined,

    async prompt(manifest: HarnessFile): Promise<{ path: string; text: string }> {
      const path = resolve(manifest.prompt, `${dir}/harness.yaml`);
      if (!(await files.exists(path))) {
        problems.push({
          message: `The prompt ${path} does not exist.`,
          place: { file: `${dir}/harness.yaml` },
          hint: 'Write it, or name another file with `prompt:`.',
        });
        return { path, text: '' };
      }
      const text = await read(path, 'prompt');
      problems.push(...checkTemplate(text, path, Object.keys(manifest.vars)));
      return { path, text: text.trimEnd() };
    },
    async tools(manifest: HarnessFile): Promise<{ tools: Tool[]; toolPlaces: Map<Tool, Place> }> {
      const tools: Tool[] = [];
      const toolPlaces = new Map<Tool, Place>();
      for (const path of await listed(manifest.tools)) {
        const parsed = await yaml(path, toolSchema, 'tool');
        if (!parsed) continue;
        tools.push(parsed.value);
        toolPlaces.set(parsed.value, parsed.placeOf([]));
      }
      return { tools, toolPlaces };
    },
    async documents(manifest: HarnessFile): Promise<ContextDocument[]> {
      const documents: ContextDocument[] = [];
      for (const path of await listed(manifest.context)) {
        try {
          documents.push(parseDocument(path, await read(path, 'context')));
        } catch (error) {
          collect(error, path);
        }
      }
      return documents;
    },
    /** Handlers and the agent's own code count towards the hash; they are not loaded here. */
    async code(manifest: HarnessFile, tools: readonly Tool[]): Promise<void> {
      for (const path of await listed(manifest.code)) await read(path, 'workflow');
      for (const tool of tools) {
        if (tool.run === 'replay') continue;
        const path = resolve(tool.run.module.split('#')[0]!, `${dir}/harness.yaml`);
        if (await files.exists(path)) await read(path, 'tool');
        else
          problems.push({
            message: `Tool ${tool.name}: its module ${path} does not exist.`,
            place: { file: `${dir}/harness.yaml` },
          });
      }
    },
  };
}
