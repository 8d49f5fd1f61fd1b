import { posix } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { type Harness, type HarnessFile, type HarnessSource, harnessFileSchema } from '../core/harness.ts';
import { resolveInside } from '../core/resolve-inside.ts';
import { type Tool, toolSchema } from '../core/tool.ts';
import { parseYaml } from '../core/yaml.ts';
import { countLines, toolChanges, valueChanges, workflowChanges } from './change-words.ts';

/** One file that differs between two versions of a harness: its layer, what changed in words, and a unified diff. */
export interface HarnessChange {
  layer: string;
  path: string;
  summary: string;
  diff: string;
}

/**
 * What differs between two versions, in the order of paths. Files are the same when they lie at the same place as seen
 * from harness.yaml; paths are shown from there, or from the project's root where they lie outside its folder.
 */
export function diffHarness(before: Harness, after: Harness): HarnessChange[] {
  const old = byPlace(before);
  const now = byPlace(after);
  const places = [...new Set([...old.keys(), ...now.keys()])].sort();
  return places.flatMap((place): HarnessChange[] => {
    const a = old.get(place);
    const b = now.get(place);
    if (a?.text === b?.text) return [];
    const { layer, path: full } = (b ?? a)!;
    const path = place.startsWith('../') ? full : place;
    const diff = createTwoFilesPatch(path, path, a?.text ?? '', b?.text ?? '', '', '', { context: 2 });
    return [{ layer, path, summary: summarise(before, after, path, a, b), diff }];
  });
}

function byPlace(harness: Harness): Map<string, HarnessSource> {
  return new Map(harness.sources.map((source) => [posix.relative(harness.dir, source.path), source]));
}

function summarise(
  before: Harness,
  after: Harness,
  path: string,
  a: HarnessSource | undefined,
  b: HarnessSource | undefined,
): string {
  const source = (b ?? a)!;
  const thing = describeSource(b ? after : before, path, source);
  if (!a) return `${thing} added`;
  if (!b) return `${thing} removed`;
  return `${thing}: ${wordsOf(before, after, a, b) || countLines(a.text, b.text)}`;
}

/** Nothing when the change is not one that has words. */
function wordsOf(before: Harness, after: Harness, a: HarnessSource, b: HarnessSource): string {
  if (b.layer === 'tool') return toolChanges(toolOf(a), toolOf(b));
  if (b.layer === 'memory') return valueChanges(before.memory, after.memory);
  if (b.layer !== 'workflow') return '';
  if (isManifest(after, b)) return valueChanges(manifestOf(a), manifestOf(b));
  return isWorkflow(after, b) ? workflowChanges(before.workflow, after.workflow) : '';
}

function describeSource(harness: Harness, path: string, source: HarnessSource): string {
  switch (source.layer) {
    case 'tool': {
      const tool = toolOf(source);
      return tool ? `tool ${tool.name}` : `code ${path}`;
    }
    case 'context': {
      const document = harness.documents.find((item) => item.path === source.path);
      return `document "${document?.title ?? path}"`;
    }
    case 'workflow':
      if (isWorkflow(harness, source)) return 'workflow';
      return isManifest(harness, source) ? path : `code ${path}`;
    case 'prompt':
    case 'memory':
      return source.layer;
    default:
      return path;
  }
}

/** The tool that a source defines; handlers are of the same layer and define none. */
function toolOf(source: HarnessSource): Tool | undefined {
  const parsed = toolSchema.safeParse(parsedYaml(source));
  return parsed.success ? parsed.data : undefined;
}

function isManifest(harness: Harness, source: HarnessSource): boolean {
  return source.path === `${harness.dir}/harness.yaml`;
}

/** The file that harness.yaml names as `workflow`. */
function isWorkflow(harness: Harness, source: HarnessSource): boolean {
  const manifest = harness.sources.find((item) => isManifest(harness, item));
  return source.path === resolveInside(harness.dir, (manifest && manifestOf(manifest)?.workflow) ?? '');
}

function manifestOf(source: HarnessSource): HarnessFile | undefined {
  return harnessFileSchema.safeParse(parsedYaml(source)).data;
}

function parsedYaml({ path, text }: HarnessSource): unknown {
  if (!/\.(ya?ml|json)$/.test(path)) return undefined;
  return parseYaml(text, path)[0]?.value;
}
