import { clip, terminalText } from '../../core/text.ts';
import { inline } from '../../report/markdown-text.ts';
import type { InferredHarness } from './infer-harness.ts';
import type { FromTraces } from './init-from-traces.ts';
import type { InitPlace } from './place.ts';

type Found = Pick<
  FromTraces,
  'harness' | 'conversations' | 'dropped' | 'failing' | 'intents' | 'exemplars' | 'cases'
> & {
  inferred: InferredHarness;
  place: InitPlace;
};

/** PAWL.md: what was found in the traces, how far it can be believed, and what to do next. */
export function foundPage(found: Found): string {
  return [
    `# What pawl found in the traces of ${inline(found.harness)}`,
    `${found.conversations} conversations, ${found.intents.length} intents, ${found.inferred.tools.length} tools. ` +
      `In ${found.failing} conversations (${percent(found.failing / found.conversations)}) something went wrong.${droppedWords(found)}`,
    '## What users come for',
    intentTable(found),
    '## What goes wrong most',
    failureList(found),
    '## The harness, as far as the traces show it',
    harnessWords(found),
    '## The first cases',
    caseWords(found),
    '## What to do next',
    nextWords(found),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Records that could not be read are told, never lost in silence. */
function droppedWords({ dropped }: Found): string {
  const reasons = Object.entries(dropped).map(([why, count]) => `${count} of ${inline(why)}`);
  return reasons.length === 0 ? '' : ` Records that were not read: ${reasons.join(', ')}.`;
}

function intentTable({ intents }: Found): string {
  if (intents.length === 0) return 'There are too few conversations to tell.';
  const rows = intents.map(
    ({ label, path, share }) => `| ${inline(label)} | ${percent(share)} | ${code(path)} |`,
  );
  return ['| intent | share | folder |', '| --- | --: | --- |', ...rows].join('\n');
}

function failureList({ exemplars }: Found): string {
  if (exemplars.length === 0) return 'No detector found anything.';
  const items = exemplars.map(({ kind, layer, size, intent, quote, should, failure }, index) =>
    [
      `${index + 1}. **${kind}** (${layer}), ${size} conversations ${intent === null ? 'without an intent' : `of ${code(intent)}`}: \`pawl show ${failure}\``,
      ...(quote === '' ? [] : [`   - seen: ${code(quote)}`]),
      `   - should have: ${should === null ? 'not known' : code(should)}`,
    ].join('\n'),
  );
  return [
    ...items,
    '',
    'In brackets stands the layer of the harness that an edit would touch. `pawl show` shows the whole conversation.',
  ].join('\n');
}

function harnessWords({ place, inferred: { tools, prompt }, conversations }: Found): string {
  const folder = `${place.harnesses}/${place.name}`;
  if (place.hasHarness) return `\`${folder}/\` was there already, and was left alone.`;
  const names = (list: InferredHarness['tools']): string =>
    list.length === tools.length && tools.length > 1
      ? 'all of them'
      : list.map((tool) => code(tool.name)).join(', ');
  const untold = tools.filter((tool) => tool.inferred);
  const guessed = tools.filter((tool) => tool.guessed);
  const handsOff = tools.filter((tool) => tool.handsOff);
  return [
    prompt.with === 0
      ? `- **Prompt**: no trace has a system message. Put the agent's own into \`${folder}/prompt.md\`.`
      : `- **Prompt**: the most frequent system message, of ${prompt.same} of ${conversations} conversations, is in \`${folder}/prompt.md\`.`,
    `- **Tools**: ${tools.length === 0 ? 'none is called.' : `${tools.map((tool) => code(tool.name)).join(', ')}.`}`,
    ...(untold.length > 0
      ? [
          `- **Arguments told from calls**, with what stood in every call as required: ${names(untold)}. Descriptions are missing there: the model reads them.`,
        ]
      : []),
    ...(guessed.length > 0
      ? [
          `- **Guessed by name whether it changes anything**: ${names(guessed)}. \`readOnlyHint\` in the tool's file says it.`,
        ]
      : []),
    `- **Hand-off**: ${handsOff.length > 0 ? `${handsOff.map((tool) => code(tool.name)).join(', ')}, in \`${folder}/workflow.yaml\`.` : 'no tool looks like one.'}`,
    '- **Documents and memory** are not seen in traces: `context/` and `memory.yaml` are yours to add.',
  ].join('\n');
}

function caseWords({ cases, place }: Found): string {
  const folder = `${place.evals}/${place.name}`;
  return [
    `${cases.drafts} drafts of decisions that went wrong and ${cases.guards} guards of decisions that went well, of the biggest intents, in \`${folder}/\`.`,
    'A draft is run but cannot block. Read what it expects, add what should have been done where `origin.draft` says that nothing shows it, and take `draft: true` away. A guard holds the agent to what it did when all went well.',
    ...Object.entries(cases.rejected).map(([why, count]) => `- ${count} not drawn up: ${why}`),
  ].join('\n');
}

function nextWords({ harness, exemplars, place }: Found): string {
  const commands = [
    ['pawl doctor', 'is everything there that a gate needs?'],
    [`pawl case check ${harness}`, 'do the cases load, and can they fail?'],
    ...(exemplars[0] ? [[`pawl show ${exemplars[0].failure}`, 'the failure that matters most']] : []),
    [`pawl run ${harness}`, 'the suite on the harness as it stands'],
    [`pawl gate ${harness}`, 'after an edit: may it go in?'],
  ];
  return [
    'Until `pawl.config.ts` names the model that the agent runs on, small built-in engines answer; they show that the suite runs, and nothing of how good the agent is. Put the model in first.',
    `An agent with code of its own is mounted in \`${place.harnesses}/${harness}/harness.yaml\`.`,
    ['```sh', ...commands.map(([command, why]) => `${command!.padEnd(28)} # ${why}`), '```'].join('\n'),
  ].join('\n\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Hostile text as one line of code: nothing in it is Markdown. */
function code(text: string): string {
  const line = terminalText(text).replace(/\s+/g, ' ').replaceAll('`', "'").replaceAll('|', '¦').trim();
  return `\`${clip(line, 160)}\``;
}
