import { parse } from 'yaml';
import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { Place } from '../../core/place.ts';
import { parseCsv } from '../csv.ts';
import type { Leftover } from '../source.ts';
import type { SourceFiles } from '../source-files.ts';
import { isProgram } from '../template.ts';
import type { ConfigFile } from './load-tests.ts';

export interface PromptMessage {
  role: string;
  content: string | null;
  /** As an OpenAI endpoint takes them. */
  toolCalls?: JsonObject[];
  toolCallId?: string;
}

/** One prompt: messages whose texts are templates. A plain text is one user message, which is how promptfoo sends it. */
export interface PromptfooPrompt {
  label: string;
  messages: PromptMessage[];
  plain: boolean;
  place: Place;
}

const FILE = /^(?:file:\/\/.+|[\w@./-]+\.(?:txt|md|json|jsonl|ya?ml|csv|j2|[cm]?[jt]s|py))$/;

/** All prompts of a config. Those that are programs are listed. */
export async function loadPrompts(
  files: SourceFiles,
  { config, placeOf, path }: ConfigFile,
  left: Leftover[],
): Promise<PromptfooPrompt[]> {
  const entries = isObject(config.prompts)
    ? Object.entries(config.prompts).map(([ref, label]) => ({ ref, label: String(label) }))
    : [config.prompts ?? []].flat().map(entryOf);
  const prompts: PromptfooPrompt[] = [];
  for (const [index, { ref, label }] of entries.entries()) {
    const place = placeOf(Array.isArray(config.prompts) ? ['prompts', index] : ['prompts']);
    for (const { text, name, at } of await textsOf(files, ref, path, { place, left })) {
      const messages = messagesOf(text);
      const title = label ?? name ?? `prompt ${prompts.length + 1}`;
      if (typeof messages === 'string') left.push({ what: `prompt ${title}`, why: messages, place: at });
      else prompts.push({ label: title, ...messages, place: at });
    }
  }
  return prompts;
}

function entryOf(entry: Json): { ref: string; label?: string } {
  if (typeof entry === 'string') return { ref: entry };
  if (!isObject(entry)) return { ref: String(entry) };
  const ref = typeof entry.raw === 'string' ? entry.raw : String(entry.id ?? '');
  return typeof entry.label === 'string' ? { ref, label: entry.label } : { ref };
}

interface PromptText {
  text: string;
  name?: string;
  at: Place;
}

async function textsOf(
  files: SourceFiles,
  ref: string,
  from: string,
  { place, left }: { place: Place; left: Leftover[] },
): Promise<PromptText[]> {
  if (/^(?:langfuse|portkey|helicone|exec|https?|package|python|mlflow):/.test(ref)) {
    left.push({ what: `prompt ${ref}`, why: 'it comes out of a program or a service', place });
    return [];
  }
  if (!FILE.test(ref.trim())) return [{ text: ref, at: place }];
  const texts: PromptText[] = [];
  for (const path of await files.find(ref.trim(), from)) {
    const name = path
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, '');
    const at = { file: path, line: 1 };
    if (/\.(?:[cm]?[jt]s|py)(?::\w+)?$/.test(path))
      left.push({ what: `prompt ${ref}`, why: 'a program writes it', place });
    else if (path.endsWith('.csv')) {
      for (const { cells, line } of parseCsv(await files.text(path))) {
        const text = cells.prompt ?? Object.values(cells)[0];
        if (text)
          texts.push({ text, ...(cells.label ? { name: cells.label } : {}), at: { file: path, line } });
      }
    } else if (path.endsWith('.jsonl'))
      for (const { value, placeOf } of await files.lines(path))
        texts.push({ text: JSON.stringify(value), name, at: placeOf([]) });
    else texts.push(...splitText(await files.text(path), path, name, at));
  }
  return texts;
}

/** A line of `---` parts several prompts in one text file. */
function splitText(text: string, path: string, name: string, at: Place): PromptText[] {
  if (!/\.(?:txt|md|j2)$/.test(path)) return [{ text: text.trim(), name, at }];
  const parts = text.split(/^---$/m).map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => ({ text: part, name, at }));
}

function messagesOf(text: string): { messages: PromptMessage[]; plain: boolean } | string {
  const chat = chatOf(text);
  if (chat === 'broken')
    return 'its chat format is JSON only once its variables are filled in, so its system part is not known';
  const messages = chat ?? [{ role: 'user', content: text }];
  if (messages.some(({ content }) => content !== null && isProgram(content)))
    return 'its template has conditions, loops or filters that pawl does not have';
  return { messages, plain: chat === null };
}

function chatOf(text: string): PromptMessage[] | 'broken' | null {
  const trimmed = text.trim();
  if (!/^(?:\[\s*\{|-\s+["']?role["']?\s*:)/.test(trimmed)) return null;
  if (trimmed.startsWith('[{{')) return null;
  let value: unknown;
  try {
    value = trimmed.startsWith('[') ? JSON.parse(trimmed) : parse(trimmed, { maxAliasCount: 0 });
  } catch {
    return 'broken';
  }
  if (!Array.isArray(value) || !value.every((item) => isObject(item) && typeof item.role === 'string'))
    return null;
  return value.map((item: Record<string, unknown>) => ({
    role: String(item.role),
    content: contentOf(item.content),
    ...(Array.isArray(item.tool_calls) ? { toolCalls: item.tool_calls as JsonObject[] } : {}),
    ...(typeof item.tool_call_id === 'string' ? { toolCallId: item.tool_call_id } : {}),
  }));
}

function contentOf(content: unknown): string | null {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content))
    return content === undefined || content === null ? null : JSON.stringify(content);
  return content.map((part) => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('\n');
}
