import type { Conversation, ConversationTool } from '../../core/conversation.ts';
import type { JsonObject } from '../../core/json.ts';
import { toolSchema, wireName } from '../../core/tool.ts';
import { yamlText } from '../../core/yaml.ts';
import { checkTools } from '../../harness/check-harness.ts';
import { slug, uniqueName } from '../../import/names.ts';
import { ArgumentShape } from './infer-schema.ts';

/** Distinct system messages that are counted; later ones are taken for variants. */
const PROMPTS = 2000;

export interface InferredTool {
  name: string;
  calls: number;
  readOnly: boolean | undefined;
  handsOff: boolean;
  /** Whether its arguments were told from its calls, and what it does from its name. */
  inferred: boolean;
  guessed: boolean;
}

export interface InferredHarness {
  /** By path below the folder of the harness. */
  files: Map<string, string>;
  tools: InferredTool[];
  /** Conversations with a system message, and those with the one that became the prompt. */
  prompt: { with: number; same: number };
}

interface SeenTool {
  calls: number;
  shape: ArgumentShape;
  described: ConversationTool;
}

/** Gathers what conversations show of the agent's harness. */
export class HarnessSketch {
  readonly #tools = new Map<string, SeenTool>();
  readonly #prompts = new Map<string, { text: string; count: number }>();
  #withPrompt = 0;

  add(conversation: Conversation): void {
    for (const tool of conversation.tools) this.#describe(tool);
    for (const message of conversation.messages) {
      if (message.role !== 'assistant') continue;
      for (const { name, args } of message.calls ?? []) {
        const tool = this.#tools.get(name);
        if (!tool) continue;
        tool.calls++;
        if (args) tool.shape.add(args);
      }
    }
    const system = conversation.messages.find(({ role }) => role === 'system')?.content.trim();
    if (system) this.#prompt(system);
  }

  #describe(tool: ConversationTool): void {
    if (tool.name === '') return;
    const seen = this.#tools.get(tool.name);
    if (seen) seen.described = { ...seen.described, ...tool };
    else this.#tools.set(tool.name, { calls: 0, shape: new ArgumentShape(), described: tool });
  }

  /** Prompts that differ in figures only, as in today's date, are one. */
  #prompt(text: string): void {
    this.#withPrompt++;
    const key = text.replace(/\d+/g, '0');
    const same = this.#prompts.get(key);
    if (same) same.count++;
    else if (this.#prompts.size < PROMPTS) this.#prompts.set(key, { text, count: 1 });
  }

  finish(name: string): InferredHarness {
    const tools = ownTools([...this.#tools.values()]);
    const most = [...this.#prompts.values()].sort((a, b) => b.count - a.count)[0];
    const handsOff = tools.flatMap(({ described }) => (described.handsOff ? [described.name] : []));
    const files = new Map([
      ['harness.yaml', `# yaml-language-server: $schema=../../schema/harness.json\n${yamlText({ name })}`],
      ['prompt.md', `${most ? most.text.replaceAll('{{', '\\{{') : UNKNOWN_PROMPT}\n`],
      [
        'workflow.yaml',
        `# yaml-language-server: $schema=../../schema/workflow.json\n${yamlText({ hand_off: handsOff })}`,
      ],
    ]);
    const taken = new Set<string>();
    for (const tool of tools)
      files.set(
        `tools/${uniqueName(slug(tool.described.name, 'tool').replaceAll('-', '_'), taken)}.yaml`,
        toolText(tool),
      );
    return {
      files,
      tools: tools.map(({ calls, described }) => ({
        name: described.name,
        calls,
        readOnly: described.readOnly,
        handsOff: described.handsOff === true,
        inferred: !isSchema(described.parameters),
        guessed: described.guessed === true,
      })),
      prompt: { with: this.#withPrompt, same: most?.count ?? 0 },
    };
  }
}

/** The most called first; where traces describe tools, others are none: a model made them up. */
function ownTools(seen: readonly SeenTool[]): SeenTool[] {
  const isDescribed = ({ described }: SeenTool): boolean =>
    described.parameters !== undefined || described.description !== undefined;
  const own = seen.some(isDescribed) ? seen.filter(isDescribed) : seen;
  const names = new Set<string>();
  return own
    .toSorted((a, b) => b.calls - a.calls || (a.described.name < b.described.name ? -1 : 1))
    .filter(({ described: { name } }) => !names.has(wireName(name)) && names.add(wireName(name)));
}

function isSchema(parameters: JsonObject | undefined): parameters is JsonObject {
  if (parameters === undefined) return false;
  const tool = toolSchema.safeParse({ name: 'tool', parameters });
  return tool.success && checkTools([tool.data], () => ({ file: '' })).length === 0;
}

const UNKNOWN_PROMPT = `You are a helpful agent. Use the tools to look up what you need before you answer or change anything.

No trace shows the prompt of the agent: put it here.`;

function toolText({ calls, shape, described }: SeenTool): string {
  const { name, description, parameters, readOnly } = described;
  const told = description?.trim();
  const tool: JsonObject = {
    name,
    description: told || `${name.replace(/[_.-]+/g, ' ').trim()}`,
    parameters: isSchema(parameters) ? parameters : shape.schema(),
    ...(readOnly === undefined ? {} : { annotations: { readOnlyHint: readOnly } }),
  };
  const notes = [
    ...(told ? [] : ['The traces do not describe it; the model reads the description, so write one.']),
    ...(isSchema(parameters) ? [] : [`Its arguments were told from ${calls} calls.`]),
    ...(described.guessed ? ['Whether it changes anything was guessed from its name.'] : []),
  ];
  return [
    '# yaml-language-server: $schema=../../../schema/tool.json',
    ...notes.map((note) => `# ${note}`),
    yamlText(tool),
  ].join('\n');
}
