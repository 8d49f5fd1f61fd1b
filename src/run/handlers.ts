import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PawlError } from '../core/errors.ts';
import type { Harness } from '../core/harness.ts';
import type { ToolHandler } from './agent/tool-runner.ts';

/**
 * The handlers of a harness's tools (`run: { module: file.ts#name }`), by tool name, imported from a laid-out copy of
 * that version. Throws PAWL_TOOL_HANDLER when a module or its export cannot be loaded.
 */
export async function loadHandlers(
  harness: Harness,
  codeRoot: () => Promise<string>,
): Promise<Map<string, ToolHandler>> {
  const handlers = new Map<string, ToolHandler>();
  for (const tool of harness.tools) {
    if (tool.run === 'replay') continue;
    const [file = '', name = ''] = tool.run.module.split('#');
    const path = join(await codeRoot(), harness.dir, file);
    handlers.set(tool.name, await importHandler(path, name, tool.name));
  }
  return handlers;
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
