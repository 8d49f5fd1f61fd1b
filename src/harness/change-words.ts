import { diffLines } from 'diff';
import type { Workflow } from '../core/harness.ts';
import { canonicalJson, isObject } from '../core/json.ts';
import type { Tool } from '../core/tool.ts';

/** `description changed; argument reason added (required)`; nothing when either is no tool. */
export function toolChanges(a: Tool | undefined, b: Tool | undefined): string {
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

/** `guard on refund_order added; retrieval.top 3 → 5`. */
export function workflowChanges(before: Workflow, after: Workflow): string {
  const { guards: _, ...old } = before;
  const { guards: __, ...now } = after;
  return [guardChanges(before.guards, after.guards), valueChanges(old, now)].filter(Boolean).join('; ');
}

function guardChanges(before: Workflow['guards'], after: Workflow['guards']): string {
  const without = (list: Workflow['guards'], others: Workflow['guards']) => {
    const known = new Set(others.map(canonicalJson));
    return list.filter((guard) => !known.has(canonicalJson(guard))).map((guard) => guard.tool);
  };
  const removed = without(before, after);
  const words: string[] = [];
  for (const tool of without(after, before)) {
    const at = removed.indexOf(tool);
    if (at >= 0) removed.splice(at, 1);
    words.push(`guard on ${tool} ${at >= 0 ? 'changed' : 'added'}`);
  }
  return [...words, ...removed.map((tool) => `guard on ${tool} removed`)].join('; ');
}

/** `scope user → none; limits.steps 6 → 4; steps changed`: fields of two values whose keys are known. */
export function valueChanges(before: unknown, after: unknown, at = ''): string {
  if (canonicalJson(before) === canonicalJson(after)) return '';
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys
      .map((key) => valueChanges(before[key], after[key], at === '' ? key : `${at}.${key}`))
      .filter(Boolean)
      .join('; ');
  }
  if (at === '') return '';
  if (before === undefined) return `${at} added`;
  if (after === undefined) return `${at} removed`;
  const short = [before, after].every((value) => !isObject(value) && !Array.isArray(value));
  return short && `${before}${after}`.length <= 60 ? `${at} ${before} → ${after}` : `${at} changed`;
}

/** `2 lines added, 1 line removed`. */
export function countLines(a: string, b: string): string {
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
