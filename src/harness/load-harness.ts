import { posix } from 'node:path';
import type { z } from 'zod';
import { PawlError, problemsError } from '../core/errors.ts';
import {
  type ContextDocument,
  type Harness,
  type HarnessFile,
  harnessFileSchema,
  memorySchema,
  workflowSchema,
} from '../core/harness.ts';
import type { Place } from '../core/place.ts';
import { type Tool, toolSchema } from '../core/tool.ts';
import { parseYaml } from '../core/yaml.ts';
import { checkTools, checkWorkflow } from './check-harness.ts';
import { parseDocument } from './front-matter.ts';
import { type HarnessReader, harnessReader, type Parsed } from './harness-reader.ts';
import { hashSources } from './hash.ts';
import type { ProjectFiles } from './project-files.ts';
import { checkTemplate, takenNames } from './template.ts';

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
 * Throws PAWL_HARNESS_NONE, or PAWL_HARNESS_INVALID with every problem of every file, each with its place.
 */
export async function loadHarness(files: ProjectFiles, dir: string): Promise<Harness> {
  const reader = harnessReader(files, dir);
  const path = `${dir}/harness.yaml`;
  if (!(await files.exists(path))) {
    throw new PawlError('config', 'PAWL_HARNESS_NONE', `${dir} has no harness.yaml.`, {
      place: { file: path },
    });
  }
  const manifest = await reader.yaml(path, harnessFileSchema, 'workflow');
  if (!manifest) throw invalid(reader);
  const prompt = await readPrompt(reader, manifest);
  const tools = await readTools(reader, manifest);
  const workflow = await readOptional(reader, manifest, 'workflow', workflowSchema);
  const memory = await readOptional(reader, manifest, 'memory', memorySchema);
  const documents = await readDocuments(reader, manifest);
  for (const code of await listFiles(reader, manifest, 'code')) await reader.read(code, 'workflow');
  await readAgentModule(reader, manifest);
  // A tool whose file is broken is not there to be named; its own problem says so.
  if (workflow && tools.complete)
    reader.problems.push(...checkWorkflow(workflow.value, tools.list, workflow.placeOf));
  if (reader.problems.length > 0) throw invalid(reader);
  const sources = [...reader.sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    name: manifest.value.name,
    dir,
    hash: hashSources(dir, sources),
    sources,
    prompt,
    tools: tools.list,
    workflow: workflow?.value ?? workflowSchema.parse({}),
    documents,
    memory: memory?.value ?? memorySchema.parse({}),
    vars: manifest.value.vars,
    agent: manifest.value.agent,
  };
}

type Manifest = Parsed<HarnessFile>;

const DEFAULTS = harnessFileSchema.parse({ name: 'defaults' });

function invalid({ dir, problems }: HarnessReader): PawlError {
  return problemsError(
    'PAWL_HARNESS_INVALID',
    `The harness in ${dir} has ${problems.length} problems:`,
    problems,
  );
}

/** Files of a layer; globs that were written for this harness must match something. */
async function listFiles(
  reader: HarnessReader,
  { value, placeOf }: Manifest,
  layer: 'tools' | 'context' | 'code',
): Promise<string[]> {
  const before = reader.problems.length;
  const found = await reader.list(value[layer], placeOf([layer]));
  const written = value[layer].length > 0 && value[layer].join() !== DEFAULTS[layer].join();
  if (found.length === 0 && written && reader.problems.length === before) {
    reader.problems.push({
      message: `${layer}: ${value[layer].join(', ')} matches no file.`,
      place: placeOf([layer]),
      hint: `Globs are relative to ${reader.dir}. Write ${layer}: [] for none.`,
    });
  }
  return found;
}

async function readPrompt(
  reader: HarnessReader,
  { value, placeOf }: Manifest,
): Promise<{ path: string; text: string }> {
  const path = reader.resolve(value.prompt, placeOf(['prompt']));
  const names = Object.keys(value.vars);
  for (const name of takenNames(names)) {
    reader.problems.push({
      message: `vars.${name} has the name of a variable that pawl fills in.`,
      place: placeOf(['vars', name]),
      hint: 'Call it otherwise.',
    });
  }
  if (!(await reader.files.exists(path))) {
    // An agent of the user's own may have its prompt in its code.
    if (value.agent !== 'builtin' && value.prompt === DEFAULTS.prompt) return { path, text: '' };
    reader.problems.push({
      message: `The prompt ${path} does not exist.`,
      place: placeOf(['prompt']),
      hint: 'Write it, or name another file with `prompt:`.',
    });
    return { path, text: '' };
  }
  const text = (await reader.read(path, 'prompt')) ?? '';
  reader.problems.push(...checkTemplate(text, path, names));
  return { path, text: text.trimEnd() };
}

/** workflow.yaml or memory.yaml, whose defaults hold without a file; one named otherwise must be there. */
async function readOptional<T>(
  reader: HarnessReader,
  { value, placeOf }: Manifest,
  layer: 'workflow' | 'memory',
  schema: z.ZodType<T>,
): Promise<Parsed<T> | undefined> {
  const path = reader.resolve(value[layer], placeOf([layer]));
  if (await reader.files.exists(path)) return reader.yaml(path, schema, layer);
  if (value[layer] !== DEFAULTS[layer])
    reader.problems.push({ message: `${layer}: there is no file ${path}.`, place: placeOf([layer]) });
  return undefined;
}

/** The tools with the modules of their handlers; `complete` is false when one could not be read. */
async function readTools(
  reader: HarnessReader,
  manifest: Manifest,
): Promise<{ list: Tool[]; complete: boolean }> {
  const list: Tool[] = [];
  const places = new Map<Tool, Place>();
  const paths = await listFiles(reader, manifest, 'tools');
  for (const path of paths) {
    const parsed = await reader.yaml(path, toolSchema, 'tool');
    if (!parsed) continue;
    list.push(parsed.value);
    places.set(parsed.value, parsed.placeOf([]));
    if (parsed.value.run !== 'replay') await readModule(reader, parsed, parsed.value.run.module);
  }
  reader.problems.push(...checkTools(list, (tool) => places.get(tool)!));
  return { list, complete: list.length === paths.length };
}

/** Code is not loaded here; it counts towards the version. */
async function readModule(reader: HarnessReader, tool: Parsed<Tool>, module: string): Promise<void> {
  const place = tool.placeOf(['run', 'module']);
  const path = reader.resolve(module.split('#')[0]!, place);
  if (await reader.files.exists(path)) await reader.read(path, 'tool');
  else {
    reader.problems.push({
      message: `Tool ${tool.value.name}: its module ${path} does not exist.`,
      place,
      hint: `Modules are relative to ${reader.dir}.`,
    });
  }
}

/** The module of a step agent belongs to the version, whether `code` names it or not. */
async function readAgentModule(reader: HarnessReader, { value, placeOf }: Manifest): Promise<void> {
  if (value.agent === 'builtin' || value.agent.module === undefined) return;
  const place = placeOf(['agent', 'module']);
  const path = reader.resolve(value.agent.module.split('#')[0]!, place);
  if (await reader.files.exists(path)) await reader.read(path, 'workflow');
  else reader.problems.push({ message: `The agent's module ${path} does not exist.`, place });
}

async function readDocuments(reader: HarnessReader, manifest: Manifest): Promise<ContextDocument[]> {
  const documents: ContextDocument[] = [];
  for (const path of await listFiles(reader, manifest, 'context')) {
    const text = await reader.read(path, 'context');
    if (text === undefined) continue;
    try {
      documents.push(parseDocument(path, text));
    } catch (error) {
      reader.keep(error, path);
    }
  }
  return documents;
}
