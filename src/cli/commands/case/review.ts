import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { usageError } from '../../../core/errors.ts';
import { terminalText } from '../../../core/text.ts';
import type { CasePreview } from '../../../pipeline.ts';
import { prose } from '../../../report/prose.ts';
import type { CommandContext } from '../../command.ts';
import { draftedLines, fallbackWords } from './added-words.ts';

/** Throws PAWL_CASE_UNSEEN where nobody could look at a case. */
export function needTerminal({ terminal }: CommandContext): void {
  if (terminal.stdout) return;
  throw usageError(
    'PAWL_CASE_UNSEEN',
    'A person looks at every case before it counts, and this is no terminal.',
    '--yes accepts them as they are drawn up.',
  );
}

/** Shows each case on a terminal; elsewhere nobody could look at it. */
export function reviewer(context: CommandContext): (preview: CasePreview) => Promise<string | null> {
  needTerminal(context);
  return async ({ file, text, evidence, drafted }) => {
    let shown = text;
    for (;;) {
      context.stdout(`\n${terminalText(file)}  (rests on: ${evidence})\n\n${terminalText(shown, true)}`);
      if (drafted?.fallback) context.stdout(prose(fallbackWords(file, drafted), context.columns));
      for (const line of drafted ? draftedLines(drafted) : []) context.stdout(prose(line, context.columns));
      const answer = await ask(context, 'Accept, edit or reject? [a/e/r] ');
      if (/^a/i.test(answer)) return shown;
      if (/^r/i.test(answer)) return null;
      if (/^e/i.test(answer)) shown = await edit(shown, context.env.EDITOR ?? 'vi');
    }
  };
}

/** A person's answer; at the end of the input it is no. */
export async function ask({ stdin, progress }: CommandContext, question: string): Promise<string> {
  progress(question);
  const reader = createInterface({ input: stdin });
  try {
    for await (const line of reader) return line;
    return 'reject';
  } finally {
    reader.close();
  }
}

/** The text as the person's editor leaves it. */
async function edit(text: string, editor: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pawl-case-'));
  const file = join(folder, 'case.yaml');
  try {
    await writeFile(file, text);
    const [command = 'vi', ...args] = editor.split(/\s+/);
    await new Promise<void>((done, fail) => {
      const child = spawn(command, [...args, file], { stdio: 'inherit' });
      child.on('error', fail).on('exit', () => done());
    });
    return await readFile(file, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
