import { relative } from 'node:path';
import { shellWord } from '../../core/shell-word.ts';
import { terminalText } from '../../core/text.ts';
import type { CiWritten } from '../../pipeline.ts';
import { prose } from '../../report/prose.ts';
import type { CommandContext } from '../command.ts';

const WIDTH = 80;
const NAMES = { github: 'GitHub', gitlab: 'GitLab' };

/** Which files of a CI were written, which were not, and what only a person can set up. */
export function showCi(ci: CiWritten, context: CommandContext): void {
  const say = (text: string): void => context.stdout(terminalText(text, true));
  const { written, same, differs, top } = ci;
  if (written.length > 0) list(say, `Written to ${top}, for ${NAMES[ci.host]}:`, written);
  if (same.length > 0)
    list(
      say,
      `There already, as they should be${written.length + differs.length === 0 ? '; nothing to do' : ''}:`,
      same,
    );
  if (differs.length > 0) {
    list(say, 'Not written: these are there already, and differ:', differs);
    const flags = ci.host === 'github' && !ci.forks ? ' --no-forks' : '';
    say(`See how:       pawl init${folderWord(context, ci)} --ci ${ci.host}${flags} --diff`);
    say(
      `${ci.host === 'gitlab' ? 'Take it in: ' : "Take pawl's:"}   the same, with | git -C ${shellWord(relative(context.cwd, top) || '.')} apply`,
    );
  }
  if (written.length > 0 || differs.length > 0) list(say, '\nTo set up:', ci.setUp);
}

function folderWord({ cwd }: CommandContext, { root }: CiWritten): string {
  const folder = relative(cwd, root);
  return folder === '' ? '' : ` ${shellWord(folder)}`;
}

function list(say: (text: string) => void, title: string, items: readonly string[]): void {
  say(title);
  for (const item of items) say(prose(`  ${item}`, WIDTH));
}
