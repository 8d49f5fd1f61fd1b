import type { ChatTool } from '../../core/chat.ts';
import type { Json, JsonObject } from '../../core/json.ts';

/** The first line of a tool in a listing. */
export const LISTED = /^-\s*([\w.-]+)\((.*?)\):\s+(.*)$/;

/** Tools listed in a prompt as `- name(a: string, b?: integer): what it does`, with a line an argument below. */
export function readListing(lines: readonly string[]): { tools: ChatTool[]; rest: string[] } {
  const tools: ChatTool[] = [];
  const rest: string[] = [];
  for (const line of lines) {
    const head = LISTED.exec(line);
    if (head) {
      tools.push({ name: head[1]!, description: head[3]!, parameters: readParameters(head[2]!) });
      continue;
    }
    const detail = /^([\w.-]+):\s+(.*)$/.exec(line);
    const properties = tools.at(-1)?.parameters.properties as Record<string, JsonObject> | undefined;
    if (detail && properties?.[detail[1]!]) properties[detail[1]!]!.description = detail[2]!;
    else rest.push(line);
  }
  return { tools, rest };
}

function readParameters(text: string): JsonObject {
  const properties: Record<string, JsonObject> = {};
  const required: string[] = [];
  for (const part of text.split(/,\s*(?=[\w.-]+\??:)/).filter(Boolean)) {
    const match = /^([\w.-]+)(\?)?:\s*(.*)$/.exec(part.trim());
    if (!match) continue;
    properties[match[1]!] = readType(match[3]!);
    if (!match[2]) required.push(match[1]!);
  }
  return { type: 'object', properties, required };
}

function readType(text: string): JsonObject {
  if (text.startsWith('"'))
    return { type: 'string', enum: text.split('|').map((value) => JSON.parse(value) as Json) };
  return { type: text };
}
