import { isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { Place } from '../../core/place.ts';
import type { Leftover } from '../source.ts';
import { type SourceFiles, withoutReferences } from '../source-files.ts';
import type { ConfigFile } from './load-tests.ts';

/** Providers with an OpenAI-compatible endpoint: where it is, and the variable of its key. */
const ENDPOINTS: Readonly<Record<string, { baseURL?: string; apiKeyEnv?: string }>> = {
  openai: {},
  deepseek: { baseURL: 'https://api.deepseek.com/v1', apiKeyEnv: 'DEEPSEEK_API_KEY' },
  fireworks: { baseURL: 'https://api.fireworks.ai/inference/v1', apiKeyEnv: 'FIREWORKS_API_KEY' },
  groq: { baseURL: 'https://api.groq.com/openai/v1', apiKeyEnv: 'GROQ_API_KEY' },
  localai: { baseURL: 'http://127.0.0.1:8080/v1' },
  mistral: { baseURL: 'https://api.mistral.ai/v1', apiKeyEnv: 'MISTRAL_API_KEY' },
  ollama: { baseURL: 'http://127.0.0.1:11434/v1' },
  openrouter: { baseURL: 'https://openrouter.ai/api/v1', apiKeyEnv: 'OPENROUTER_API_KEY' },
  togetherai: { baseURL: 'https://api.together.xyz/v1', apiKeyEnv: 'TOGETHER_API_KEY' },
  xai: { baseURL: 'https://api.x.ai/v1', apiKeyEnv: 'XAI_API_KEY' },
};

/** Keys of a provider's config that say where and how to ask, rather than what to send. */
const PLACES = [
  'apiKey',
  'apiKeyEnvar',
  'apiBaseUrl',
  'apiHost',
  'organization',
  'cost',
  'inputCost',
  'outputCost',
];
const OWN = [
  'tools',
  'functions',
  'functionToolCallbacks',
  'passthrough',
  'headers',
  'basePath',
  'showThinking',
];

export interface Providers {
  models: JsonObject[];
  tools: JsonObject[];
}

interface Entry {
  id: string;
  options: JsonObject;
  place: Place;
}

/** Providers as models of the config, and the tools that they offer as tools of the harness. */
export async function loadProviders(
  files: SourceFiles,
  config: ConfigFile,
  left: Leftover[],
): Promise<Providers> {
  const models: JsonObject[] = [];
  const tools = new Map<string, JsonObject>();
  for (const entry of await entriesOf(files, config, left)) {
    const { id, options, place } = entry;
    for (const key of ['transform', 'prompts', 'delay', 'inputs'])
      if (options[key] !== undefined)
        left.push({
          what: `${key} of ${id}`,
          why: 'pawl judges what the model said, by every model of the config',
          place,
        });
    const model = modelOf(entry, left);
    if (model && models.some((other) => other.id === model.id))
      left.push({
        what: id,
        why: `two models would have the id ${String(model.id)}; give them labels`,
        place,
      });
    else if (model) models.push(model);
    for (const tool of await toolsOf(files, entry, config.path, left)) {
      const known = tools.get(String(tool.name));
      if (known && JSON.stringify(known) !== JSON.stringify(tool))
        left.push({
          what: `tool ${String(tool.name)} of ${id}`,
          why: 'another provider has it in another form, which was taken',
          place,
        });
      else tools.set(String(tool.name), tool);
    }
  }
  return { models, tools: [...tools.values()] };
}

async function entriesOf(
  files: SourceFiles,
  { config, placeOf, path }: ConfigFile,
  left: Leftover[],
): Promise<Entry[]> {
  const key = config.providers === undefined ? 'targets' : 'providers';
  const entries: Entry[] = [];
  for (const [index, item] of [config[key] ?? []].flat().entries()) {
    const place = placeOf(Array.isArray(config[key]) ? [key, index] : [key]);
    if (typeof item === 'string' && /^file:\/\/.*\.(?:ya?ml|json)$/.test(item)) {
      for (const file of await files.find(item, path))
        for (const document of await files.documents(file))
          for (const inner of [withoutReferences(document.value)].flat())
            entries.push(...entryOf(inner, document.placeOf([])));
    } else entries.push(...entryOf(item, place));
  }
  if (entries.length === 0)
    left.push({ what: 'providers', why: 'the config names none', place: placeOf([]) });
  return entries;
}

function entryOf(item: Json, place: Place): Entry[] {
  if (typeof item === 'string') return [{ id: item, options: {}, place }];
  if (!isObject(item)) return [];
  if (typeof item.id === 'string') return [{ id: item.id, options: item as JsonObject, place }];
  // `openai:gpt-5: { config }`
  return Object.entries(item).flatMap(([id, options]) =>
    isObject(options) ? [{ id: String(options.id ?? id), options: options as JsonObject, place }] : [],
  );
}

function modelOf({ id, options, place }: Entry, left: Leftover[]): JsonObject | undefined {
  const settings = isObject(options.config) ? (options.config as JsonObject) : {};
  const [kind = '', ...rest] = id.split(':');
  const endpoint = Object.hasOwn(ENDPOINTS, kind) ? ENDPOINTS[kind] : undefined;
  const mode =
    rest.length > 1 && ['chat', 'completion', 'responses', 'messages'].includes(rest[0]!)
      ? rest.shift()
      : 'chat';
  const name = rest.join(':');
  if (
    !endpoint ||
    name === '' ||
    /^(?:embeddings?|moderation|image|realtime|assistant|agents|video|transcription)\b/.test(name)
  ) {
    left.push({
      what: `provider ${id}`,
      why: /^(?:file|exec|python|javascript|package|golang|ruby|https?|wss?|webhook|browser|mcp)\b|\.(?:[cm]?[jt]s|py)/.test(
        id,
      )
        ? 'it is a program or an endpoint of its own: mount it as an agent (docs/agents.md)'
        : 'pawl asks OpenAI-compatible endpoints: give it one with baseURL in the config',
      place,
    });
    return undefined;
  }
  if (mode === 'completion' || mode === 'responses')
    left.push({ what: `${mode} of ${id}`, why: 'pawl asks by chat completions', place });
  const parameters: JsonObject = {};
  for (const [key, value] of Object.entries(settings)) {
    if (PLACES.includes(key) || key === 'tools') continue;
    if (
      OWN.includes(key) ||
      key === 'tool_choice' ||
      (key === 'response_format' && typeof value === 'string')
    )
      left.push({ what: `${key} of ${id}`, why: 'pawl has no such setting of a model', place });
    else parameters[key] = value;
  }
  if (settings.apiKey !== undefined)
    left.push({ what: `apiKey of ${id}`, why: 'keys stand in environment variables: set apiKeyEnv', place });
  const label = typeof options.label === 'string' ? options.label : name;
  const baseURL =
    settings.apiBaseUrl ?? (settings.apiHost ? `https://${String(settings.apiHost)}/v1` : endpoint.baseURL);
  const apiKeyEnv = settings.apiKeyEnvar ?? (settings.apiBaseUrl ? undefined : endpoint.apiKeyEnv);
  return {
    id: label.replaceAll('=', '-'),
    provider: 'openai',
    ...(label === name ? {} : { model: name }),
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(apiKeyEnv === undefined ? {} : { apiKeyEnv }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
}

async function toolsOf(
  files: SourceFiles,
  { id, options, place }: Entry,
  from: string,
  left: Leftover[],
): Promise<JsonObject[]> {
  const settings = isObject(options.config) ? (options.config as JsonObject) : {};
  const listed: Json[] = [];
  for (const item of [settings.tools ?? []].flat()) {
    if (typeof item !== 'string') listed.push(item);
    else if (/\.(?:[cm]?[jt]s|py)(?::\w+)?$/.test(item))
      left.push({ what: `tools of ${id}`, why: 'a program writes them', place });
    else
      for (const path of await files.find(item, from))
        for (const { value } of await files.documents(path)) listed.push(...[value].flat());
  }
  return listed.flatMap((item): JsonObject[] => {
    const tool = isObject(item) && isObject(item.function) ? item.function : item;
    if (!isObject(tool) || typeof tool.name !== 'string') {
      left.push({ what: `a tool of ${id}`, why: 'it is no function with a name', place });
      return [];
    }
    const parameters = (tool.parameters ?? tool.input_schema ?? { type: 'object', properties: {} }) as Json;
    return [{ name: tool.name, description: String(tool.description ?? ''), parameters }];
  });
}
