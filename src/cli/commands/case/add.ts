import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { usageError } from '../../../core/errors.ts';
import { terminalText } from '../../../core/text.ts';
import {
  type AddedCase,
  addCases,
  addGuards,
  type CasePreview,
  type PipelinePorts,
} from '../../../pipeline.ts';
import { renderPlan } from '../../../report/plan.ts';
import { wrap } from '../../../report/terminal.ts';
import type { CommandContext, CommandSpec } from '../../command.ts';
import { withProgress } from '../../execute.ts';

/** `pawl case add`: from a failure, a conversation or a trace to a case that is proven to fail; or guards of what goes well. */
export const addCase: CommandSpec['run'] = async (names, options, context) => {
  const text = (name: string): string | undefined => options[name] as string | undefined;
  const common = {
    harness: text('harness'),
    models: options.model as string[] | undefined,
    trials: Number(options.k),
  };
  const how = { json: options.json === true, dryRun: false, verbose: false };
  const guard = text('guard');
  const work = (ports: PipelinePorts): Promise<AddedCase[]> =>
    guard === undefined
      ? addCases(
          {
            ...common,
            ids: names,
            trace: traceOf(text('trace')),
            intent: text('intent'),
            review: options.yes ? undefined : reviewer(context),
          },
          ports,
        )
      : addGuards({ ...common, intent: guard, count: Number(options.n) }, ports);
  const added = await withProgress(context, how, work, renderPlan);
  if (how.json) context.stdout(JSON.stringify(added, null, 2));
  else
    for (const item of added) for (const line of linesOf(item)) context.stdout(wrap(line, context.columns));
  if (!how.json && guard === undefined && added.some((item) => item.state === 'added'))
    context.stdout(
      'pawl case add --guard INTENT keeps what goes well there: with fewer than 5 cases that pass, an intent is blind.',
    );
  return added.every((item) => item.state === 'rejected') ? 2 : 0;
};

function traceOf(trace: string | undefined): { file: string; id: string | undefined } | undefined {
  if (trace === undefined) return undefined;
  const at = trace.lastIndexOf('#');
  return at < 0 ? { file: trace, id: undefined } : { file: trace.slice(0, at), id: trace.slice(at + 1) };
}

function linesOf({ name, state, why, file, proof }: AddedCase): string[] {
  if (state === 'rejected') return [`rejected  ${terminalText(name)}: ${terminalText(why ?? '')}`];
  const counts = proof.map(
    ({ model, red, green, unanswered }) => `${red} of ${red + green + unanswered} fail on ${model}`,
  );
  const head = `${state === 'added' ? 'added    ' : 'draft    '} ${file}`;
  return [head, `          ${counts.join(', ')}`, ...(why ? [`          ${why}`] : [])];
}

/** Shows each case on a terminal; elsewhere nobody could look at it. */
function reviewer(context: CommandContext): (preview: CasePreview) => Promise<string | null> {
  if (!context.terminal.stdout)
    throw usageError(
      'PAWL_CASE_UNSEEN',
      'A person looks at every case before it counts, and this is no terminal.',
      '--yes accepts them as they are drawn up.',
    );
  return async ({ file, text, evidence }) => {
    let shown = text;
    for (;;) {
      context.stdout(`\n${terminalText(file)}  (rests on: ${evidence})\n\n${terminalText(shown, true)}`);
      const answer = await ask(context, 'Accept, edit or reject? [a/e/r] ');
      if (/^a/i.test(answer)) return shown;
      if (/^r/i.test(answer)) return null;
      if (/^e/i.test(answer)) shown = await edit(shown, context.env.EDITOR ?? 'vi');
    }
  };
}

async function ask({ stdin, progress }: CommandContext, question: string): Promise<string> {
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
