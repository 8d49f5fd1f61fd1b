import { createTwoFilesPatch, diffLines } from 'diff';
import type { Harness, HarnessSource } from '../core/harness.ts';
import { canonicalJson } from '../core/json.ts';
import type { Tool } from '../core/tool.ts';

/** One file that differs between two versions of a harness: its layer, what changed in words, and a unified diff. */
export interface HarnessChange {
  layer: string;
  path: string;
  summary: string;
  diff: string;
}

/** What differs between two versions, by layer, in the order of paths. */
export function diffHarness(before: Harness, after: Harness): HarnessChange[] {
  const old = byRelativePath(before);
  const now = byRelativePath(after);
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
  return paths.flatMap((path): HarnessChange[] => {
    const a = old.get(path);
    const b = now.get(path);
    if (a?.text === b?.text) return [];
    const layer = (b ?? a)!.layer;
    const diff = createTwoFilesPatch(path, path, a?.text ?? '', b?.text ?? '', '', '', { context: 2 });
    return [{ layer, path, summary: summarise(before, after, path, a, b), diff }];
  });
}

function byRelativePath(harness: Harness): Map<string, HarnessSource> {
  return new Map(harness.sources.map((source) => [relativeTo(harness.dir, source.path), source]));
}

function relativeTo(dir: string, path: string): string {
  return path.startsWith(`${dir}/`) ? path.slice(dir.length + 1) : path;
}

function summarise(
  before: Harness,
  after: Harness,
  path: string,
  a: HarnessSource | undefined,
  b: HarnessSource | undefined,
): string {
  const thing = describeSource(b ? after : before, path, (b ?? a)!);
  if (!a) return `${thing} added`;
  if (!b) return `${thing} removed`;
  if (b.layer === 'tool') {
    const words = toolChanges(toolAt(before, a), toolAt(after, b));
    if (words) return `${thing}: ${words}`;
  }
  if (path === 'workflow.yaml')
    return `workflow: ${workflowChanges(before, after) || countLines(a.text, b.text)}`;
  return `${thing}: ${countLines(a.text, b.text)}`;
}

function describeSource(harness: Harness, path: string, source: HarnessSource): string {
  if (source.layer === 'tool') {
    const tool = toolAt(harness, source);
    return tool ? `tool ${tool.name}` : `code ${path}`;
  }
  if (source.layer === 'context') {
    const document = harness.documents.find((item) => item.path === source.path);
    return `document "${document?.title ?? path}"`;
  }
  return source.layer === 'prompt' ? 'prompt' : path;
}

/** The tool whose YAML this source is. */
function toolAt(harness: Harness, source: HarnessSource): Tool | undefined {
  const name = /^name:\s*["']?([^"'\n#]+?)["']?\s*$/m.exec(source.text)?.[1];
  return source.path.endsWith('.ts') ? undefined : harness.tools.find((tool) => tool.name === name);
}

function toolChanges(a: Tool | undefined, b: Tool | undefined): string {
  if (!a || !b) return '';
  const words: string[] = [];
  if (a.name !== b.name) words.push(`renamed from ${a.name}`);
  if (a.description !== b.description) words.push('description changed');
  const [old, now] = [argumentsOf(a), argumentsOf(b)];
  for (const name of now.keys()) {
    if (!old.has(name)) words.push(`argument ${name} added${now.get(name)!.required ? ' (required)' : ''}`);
    else if (canonicalJson(old.get(name)) !== canonicalJson(now.get(name)))
      words.push(`argument ${name} changed`);
  }
  for (const name of old.keys()) if (!now.has(name)) words.push(`argument ${name} removed`);
  if (canonicalJson(a.annotations) !== canonicalJson(b.annotations)) words.push('annotations changed');
  if (canonicalJson(a.run) !== canonicalJson(b.run)) words.push('its run changed');
  return words.join('; ');
}

function argumentsOf(tool: Tool): Map<string, { required: boolean; schema: unknown }> {
  const properties = (tool.parameters.properties ?? {}) as Record<string, unknown>;
  const required = (tool.parameters.required ?? []) as string[];
  return new Map(
    Object.entries(properties).map(([name, schema]) => [name, { required: required.includes(name), schema }]),
  );
}

function workflowChanges(before: Harness, after: Harness): string {
  const words: string[] = [];
  for (const key of Object.keys(after.workflow) as (keyof Harness['workflow'])[]) {
    const [a, b] = [before.workflow[key], after.workflow[key]];
    if (canonicalJson(a) === canonicalJson(b)) continue;
    if (key === 'guards') {
      const names = (guards: Harness['workflow']['guards']) => guards.map((guard) => canonicalJson(guard));
      const added = after.workflow.guards.filter(
        (guard) => !names(before.workflow.guards).includes(canonicalJson(guard)),
      );
      const removed = before.workflow.guards.filter(
        (guard) => !names(after.workflow.guards).includes(canonicalJson(guard)),
      );
      words.push(
        ...added.map((guard) => `guard on ${guard.tool} added`),
        ...removed.map((guard) => `guard on ${guard.tool} removed`),
      );
    } else if (typeof a === 'string') words.push(`${key} ${a} → ${String(b)}`);
    else words.push(`${key} changed`);
  }
  return words.join('; ');
}

function countLines(a: string, b: string): string {
  let added = 0;
  let removed = 0;
  for (const part of diffLines(a, b)) {
    if (part.added) added += part.count ?? 0;
    if (part.removed) removed += part.count ?? 0;
  }
  const lines = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`;
  if (removed === 0) return `${lines(added)} added`;
  if (added === 0) return `${lines(removed)} removed`;
  return `${lines(added)} added, ${lines(removed)} removed`;
}
