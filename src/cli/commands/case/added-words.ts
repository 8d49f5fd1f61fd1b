import { shellWord } from '../../../core/shell-word.ts';
import { clip, terminalText } from '../../../core/text.ts';
import { UNACCEPTED } from '../../../pipeline/add-cases.ts';
import { proofWords } from '../../../pipeline/prove-cases.ts';
import type { AddedCase } from '../../../pipeline.ts';

type Drafted = NonNullable<AddedCase['drafted']>;

/** What came of a case, a line each. */
export function addedLines({ name, state, why, file, proof }: AddedCase): string[] {
  if (state === 'rejected') return [`rejected  ${terminalText(name)}: ${terminalText(why ?? '')}`];
  const head = `${state === 'added' ? 'added    ' : 'draft    '} ${file}`;
  return [head, `          ${proof.map(proofWords).join(', ')}`, ...(why ? [`          ${why}`] : [])];
}

/** The command that accepts it, to be copied; undefined where there is nothing to accept. */
export function acceptLine({ id, why }: AddedCase): string | undefined {
  if (id === null || why === null || !UNACCEPTED.includes(why)) return undefined;
  return `          Look at it, then: pawl case accept ${shellWord(id)}`;
}

/** What a model had to say about a case: why, and what of it was left out. */
export function draftedLines({ model, added, dropped, reason, fallback }: Drafted): string[] {
  if (fallback !== null) return [];
  const count = `${added} ${added === 1 ? 'expectation' : 'expectations'}`;
  return [
    `          ${terminalText(model)} added ${count}${reason ? `: ${terminalText(reason)}` : ''}`,
    ...dropped.map(
      ({ expectation, why }) =>
        `          left out ${terminalText(clip(JSON.stringify(expectation), 200))}: ${terminalText(why)}`,
    ),
  ];
}

/** That a case is as the rules drew it up, and why; undefined where the model's draft was taken. */
export function fallbackLine({ name, drafted }: AddedCase): string | undefined {
  return drafted?.fallback ? `warning: ${fallbackWords(name, drafted)}` : undefined;
}

export function fallbackWords(name: string, { model, fallback }: Drafted): string {
  return terminalText(`${name} is as the rules drew it up, since ${model} failed: ${fallback}`);
}

/** What all drafts cost; undefined where no model was asked. */
export function spentLine(added: readonly AddedCase[]): string | undefined {
  const list = added.flatMap(({ drafted }) => drafted ?? []);
  const [first] = list;
  if (!first) return undefined;
  const sum = (of: (item: Drafted) => number): number => list.reduce((total, item) => total + of(item), 0);
  const calls = sum((item) => item.calls);
  const tokens = sum((item) => item.inputTokens + item.outputTokens);
  const money = first.priced ? `$${sum((item) => item.costUsd).toFixed(4)}` : 'no price in the config';
  return `${terminalText(first.model)} gave ${calls} new ${calls === 1 ? 'answer' : 'answers'}: ${tokens} tokens, ${money}.`;
}
