import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PawlError } from '../core/errors.ts';
import type { Harness } from '../core/harness.ts';
import type { ToolHandler } from './agent/tool-runner.ts';

/**
 * The handlers of a harness's tools (`run: { module: file.ts#name }`), by tool name, imported from a laid-out copy of
 * that version. Throws PAWL_TOOL_HANDLER when a module or its export cannot be loaded, or when it imports a file of the
 * project that harness.yaml does not name: a change of that one would go unseen.
 */
export async function loadHandlers(
  harness: Harness,
  codeRoot: () => Promise<string>,
): Promise<Map<string, ToolHandler>> {
  const handlers = new Map<string, ToolHandler>();
  for (const tool of harness.tools) {
    if (tool.run === 'replay') continue;
    const [file = '', name = ''] = tool.run.module.split('#');
    checkImports(harness, posix.join(harness.dir, file), tool.name);
    const path = join(await codeRoot(), harness.dir, file);
    handlers.set(tool.name, await importHandler(path, name, tool.name));
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

async function importHandler(path: string, name: string, tool: string): Promise<ToolHandler> {
  let module: Record<string, unknown>;
  try {
    module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  } catch (cause) {
    const message = `The handler of tool "${tool}" cannot be loaded: ${cause instanceof Error ? cause.message : cause}`;
    throw new PawlError('config', 'PAWL_TOOL_HANDLER', message, { place: { file: path }, cause });
  }
  const handler = module[name];
  if (typeof handler === 'function') return handler as ToolHandler;
  const exported = Object.keys(module).join(', ') || 'nothing';
  throw new PawlError(
    'config',
    'PAWL_TOOL_HANDLER',
    `Tool "${tool}" names the export "${name}", which is no function.`,
    {
      place: { file: path },
      hint: `The module exports: ${exported}.`,
    },
  );
}
