import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PawlError } from '../core/errors.ts';
import type { Harness } from '../core/harness.ts';
import { isObject } from '../core/json.ts';
import { didYouMean } from '../core/suggest.ts';
import type { ToolCode, ToolCodes, ToolDefinition, ToolHandler } from '../core/tool-code.ts';

/**
 * The code of a harness's tools (`run: { module: file.ts#name }`: a handler, or a definition), imported from a laid-out
 * copy of that version. Throws PAWL_TOOL_HANDLER when a module or its export cannot be loaded, or when it imports a file of
 * the project that harness.yaml does not name: a change of that one would go unseen.
 */
export async function loadHandlers(harness: Harness, codeRoot: () => Promise<string>): Promise<ToolCodes> {
  const handlers = new Map<string, ToolCode>();
  for (const tool of harness.tools) {
    if (tool.run === 'replay') continue;
    const [file = '', name = ''] = tool.run.module.split('#');
    checkImports(harness, posix.join(harness.dir, file), tool.name);
    const path = join(await codeRoot(), harness.dir, file);
    const definition = await importDefinition(path, name, tool.name);
    handlers.set(tool.name, { ...definition, name: tool.name, file: posix.join(harness.dir, file) });
  }
  return handlers;
}

/** A file beside the module, or beside what it imports; what is imported for its types alone is no code. */
const IMPORT = /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"](\.{1,2}\/[^'"]+)['"]/gm;

function checkImports(harness: Harness, file: string, tool: string, seen = new Set<string>()): void {
  if (seen.has(file)) return;
  seen.add(file);
  const source = harness.sources.find(({ path }) => path === file);
  for (const [, ref = ''] of (source?.text ?? '').matchAll(IMPORT)) {
    const path = posix.join(posix.dirname(file), ref);
    if (!harness.sources.some((other) => other.path === path))
      throw new PawlError(
        'config',
        'PAWL_TOOL_HANDLER',
        `The handler of tool "${tool}" imports ${path}, which is no file of the harness.`,
        {
          place: { file },
          hint: 'Name it under `code:` in harness.yaml, so that it counts towards the version.',
        },
      );
    checkImports(harness, path, tool, seen);
  }
}

async function importDefinition(path: string, name: string, tool: string): Promise<ToolDefinition> {
  let module: Record<string, unknown>;
  try {
    module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  } catch (cause) {
    const message = `The handler of tool "${tool}" cannot be loaded: ${cause instanceof Error ? cause.message : cause}`;
    throw new PawlError('config', 'PAWL_TOOL_HANDLER', message, { place: { file: path }, cause });
  }
  const value = module[name];
  if (typeof value === 'function') return { handler: value as ToolHandler };
  const fault = (text: string, hint: string): PawlError =>
    new PawlError('config', 'PAWL_TOOL_HANDLER', `Tool "${tool}" names the export "${name}", ${text}.`, {
      place: { file: path },
      hint,
    });
  if (!isObject(value)) {
    const exported = Object.keys(module).join(', ') || 'nothing';
    throw fault('which is no function and no definition of a tool', `The module exports: ${exported}.`);
  }
  for (const [key, part] of Object.entries(value)) {
    const allowed = Object.hasOwn(PARTS, key) ? PARTS[key as keyof ToolDefinition] : undefined;
    if (!allowed)
      throw fault(
        `whose "${key}" is no part of a tool`,
        `A tool has ${Object.keys(PARTS).join(', ')}.${didYouMean(key, Object.keys(PARTS))}`,
      );
    if (part !== undefined && !allowed.includes(typeof part))
      throw fault(`whose "${key}" is a ${typeof part}`, `It must be a ${allowed.join(' or a ')}.`);
  }
  return value;
}

/** What each part of a definition may be. */
const PARTS: Readonly<Record<keyof ToolDefinition, readonly string[]>> = {
  handler: ['function'],
  version: ['string', 'number'],
  key: ['function'],
  sanitise: ['function'],
};
