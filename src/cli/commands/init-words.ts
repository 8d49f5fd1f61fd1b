import { clip, terminalText } from '../../core/text.ts';
import type { FromTraces, Initialised } from '../../pipeline.ts';
import type { CommandContext } from '../command.ts';
import { showCi } from './init-ci-words.ts';

/** What `pawl init` made, and how to go on. */
export function showInitialised(made: Initialised, context: CommandContext): void {
  const say = (text: string): void => context.stdout(terminalText(text, true));
  showFiles(made, say);
  if (made.edit) {
    say('');
    say(
      made.committed
        ? 'One edit is prepared, in the work tree and not committed:'
        : 'One edit is prepared, in a folder beside the harness:',
    );
    say(`  ${made.edit.path}`);
    say('  It says in more words what cancel_order is for; one case of six fails without.');
  }
  showCiPart(made, say, context);
  showNext(made, say, context.cwd);
}

/** What was found in traces; PAWL.md says it at length. */
export function showFromTraces(found: FromTraces, context: CommandContext): void {
  const say = (text: string): void => context.stdout(terminalText(text, true));
  const { conversations, dropped, intents, failing, exemplars, cases, tools } = found;
  say(
    `${conversations} conversations, ${intents.length} intents, ${tools} tools; ${failing} conversations go wrong somewhere.`,
  );
  for (const [why, count] of Object.entries(dropped)) say(`${count} records were not read: ${why}`);
  const width = Math.max(...intents.slice(0, 6).map(({ label }) => label.length), 0);
  for (const { label, share } of intents.slice(0, 6))
    say(
      clip(
        `  ${`${(share * 100).toFixed(0)} %`.padStart(5)}  ${label.padEnd(width)}`.trimEnd(),
        context.columns,
      ),
    );
  if (intents.length > 6) say(`         and ${intents.length - 6} more`);
  if (exemplars.length > 0) say('\nWhat goes wrong most:');
  for (const item of exemplars.slice(0, 5)) {
    say(clip(`  ${item.kind} (${item.layer}), ${item.size} conversations: ${item.failure}`, context.columns));
    if (item.should) say(clip(`    should: ${item.should.replace(/\s+/g, ' ')}`, context.columns));
  }
  say(`\n${cases.drafts} draft cases of failures, ${cases.guards} guard cases of successes.`);
  for (const [why, count] of Object.entries(cases.rejected)) say(`  ${count} not drawn up: ${why}`);
  say('All of it, and what to do next, stands in PAWL.md.\n');
  showFiles(found, say);
  showCiPart(found, say, context);
  showNext(found, say, context.cwd);
}

function showCiPart({ ci }: Initialised, say: (text: string) => void, context: CommandContext): void {
  if (!ci) return;
  say('');
  showCi(ci, context);
}

function showFiles(made: Initialised, say: (text: string) => void): void {
  if (made.written.length > 0) say(`Written to ${made.root}:`);
  else say('Nothing to write.');
  for (const [folder, files] of Map.groupBy(made.written, folderOf))
    say(files.length > 1 ? `  ${folder}  (${files.length} files)` : `  ${files[0]}`);
  if (made.ignored.length > 0) say(`  .gitignore  (+ ${made.ignored.join(', ')})`);
  if (made.kept.length > 0) say('Was there already, and was left alone:');
  for (const [folder, files] of Map.groupBy(made.kept, folderOf))
    say(files.length > 1 ? `  ${folder}  (${files.length} files)` : `  ${files[0]}`);
  say(gitWords(made));
}

/** Harnesses and suites are told by their own folder, other files by theirs. */
function folderOf(path: string): string {
  const parts = path.split('/');
  return parts.length === 1 ? path : `${parts.slice(0, Math.min(2, parts.length - 1)).join('/')}/`;
}

function gitWords({ repository, committed, refused, written, ignored }: Initialised): string {
  if (committed) return 'A git repository was made here, and this is its first commit.';
  if (refused !== null) return `Not committed: ${refused}`;
  if (repository === 'none') return 'There is no git here, so nothing was committed.';
  if (written.length === 0 && ignored.length === 0) return '';
  const paths = [...new Set(written.map((path) => path.split('/')[0]!))];
  if (ignored.length > 0) paths.push('.gitignore');
  return `Inside a repository nothing is committed. When you like it:\n  git add ${paths.join(' ')}`;
}

function showNext({ next, root }: Initialised, say: (text: string) => void, cwd: string): void {
  say('\nNext:');
  if (root !== cwd) say(`  cd ${root}`);
  for (const command of next) say(`  ${command}`);
}
