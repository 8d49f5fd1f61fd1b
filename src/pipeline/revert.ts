import { usageError } from '../core/errors.ts';
import { appendLine, type LedgerLine, lastLive, nextNumber, parseLedger } from '../core/ledger.ts';
import { gitFiles } from '../harness/git-files.ts';
import { loadHarness } from '../harness/load-harness.ts';
import { filesWith, type ProjectFiles } from '../harness/project-files.ts';
import { carryOut, openStep } from '../release/carry-out.ts';
import { revertFiles } from '../release/revert-files.ts';
import { commitOfLine, ledgerPath } from './ledger.ts';
import { checkTagFree, openRelease, type Release } from './open-release.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject } from './project.ts';
import { tagOf } from './promote.ts';
import { type Push, pushOf } from './push-command.ts';

export interface RevertOptions {
  harness?: string | undefined;
  /** Number of a promotion, `3` or `support/3`; default: the last one. */
  id?: string | undefined;
  why?: string | undefined;
  onPart?: ((part: string) => void) | undefined;
}

export interface Reverted {
  harness: string;
  /** `already`: it had been taken back before, and nothing was done. `finished`: a call that was cut off was finished. */
  state: 'reverted' | 'already' | 'finished';
  /** Number of the promotion that was taken back. */
  n: number;
  line: LedgerLine;
  tag: string;
  files: string[];
  /** Brings it to others; null where nothing was done. */
  push: Push | null;
}

/**
 * Takes one promotion back: its files as they were before it, as a new commit with a ledger line and a tag. What was promoted
 * later is kept where it touched other files. Throws PAWL_REVERT_OVERLAP where it did not, PAWL_REVERT_LIVE when what is
 * live is not what was promoted last, PAWL_REVERT_UNKNOWN and PAWL_REVERT_FIRST.
 */
export async function revert(options: RevertOptions, ports: PipelinePorts): Promise<Reverted> {
  const finished = await finishOpen(options, ports);
  if (finished) return finished;
  const release = await openRelease(ports.cwd, options.harness, ports.env);
  const { ledger, name } = release;
  const target = findTarget(release, options.id);
  const undone = ledger.lines.find((line) => line.kind === 'revert' && line.reverts === target.n);
  if (undone)
    return {
      harness: name,
      state: 'already',
      n: target.n!,
      line: undone,
      tag: tagOf(name, undone.n!),
      files: [],
      push: null,
    };
  if (lastLive(ledger)!.harness !== release.harness.hash)
    throw usageError(
      'PAWL_REVERT_LIVE',
      `What is live in ${release.dir} is not what was promoted last, so nothing is taken back.`,
      'pawl promote records what is there; git log shows what came in since.',
    );
  await checkTagFree(release, tagOf(name, nextNumber(ledger)));
  return takeBack(release, target, options, ports);
}

/** With no id: the last promotion, or the one that was taken back last, so that twice is once. */
function findTarget({ ledger, name, dir }: Release, id: string | undefined): LedgerLine {
  const last = lastLive(ledger);
  if (!last)
    throw usageError(
      'PAWL_REVERT_UNKNOWN',
      `Nothing of ${name} was promoted yet: ${ledgerPath(dir)} is empty.`,
    );
  const wanted =
    id === undefined ? (last.reverts ?? last.n) : Number(id.replace(/^(?:pawl\/)?(?:.*\/)?/, ''));
  const promotions = ledger.lines.filter((line) => line.kind === 'promotion');
  const target = promotions.find((line) => line.n === wanted);
  if (!target)
    throw usageError(
      'PAWL_REVERT_UNKNOWN',
      `There is no promotion "${id ?? wanted}" of ${name}.`,
      `Promotions: ${promotions.map((line) => line.n).join(', ')}. pawl log ${name} shows them.`,
    );
  return target;
}

async function takeBack(
  release: Release,
  target: LedgerLine,
  options: RevertOptions,
  ports: PipelinePorts,
): Promise<Reverted> {
  const { project, name, dir, ledger, head, harness, by } = release;
  const before = previousLive(release, target);
  if (!before)
    throw usageError(
      'PAWL_REVERT_FIRST',
      `Promotion ${target.n} began the ledger of ${name}; there is nothing before it to go back to.`,
    );
  const commits = [
    await commitOfLine(project.root, ledger, dir, before),
    await commitOfLine(project.root, ledger, dir, target),
  ];
  const [old, own] = await Promise.all(
    commits.map(async (commit) => textsOf(await gitFiles(project.root, commit!), dir)),
  );
  const now = await textsOf(project.files, dir);
  const { files, overlaps } = revertFiles({ before: old!, promoted: own!, now });
  if (overlaps.length > 0)
    throw usageError(
      'PAWL_REVERT_OVERLAP',
      `Promotion ${target.n} cannot be taken back by itself: ${overlaps.join(', ')} was changed again since.`,
      `Take back the later ones first (pawl log ${name}), or edit the file and gate that.`,
    );
  const after = filesWith(head.files, new Map(files.map((file) => [file.path, file.after])));
  const restored = await loadHarness(after, dir);
  const n = nextNumber(ledger);
  const why = options.why ?? `takes back ${tagOf(name, target.n!)}${target.why ? `: ${target.why}` : ''}`;
  const { line } = appendLine(ledger.text, {
    n,
    kind: 'revert',
    harness: restored.hash,
    before: harness.hash,
    reverts: target.n,
    why,
    ...(by === null ? {} : { by }),
    at: new Date(ports.now()).toISOString(),
  });
  const tag = tagOf(name, n);
  const message = `pawl: revert ${name} #${target.n}\n\n${why}`;
  await carryOut(
    { kind: 'revert', harness: name, ledger: ledgerPath(dir), line, message, tag, files },
    { root: project.root, onPart: options.onPart },
  );
  const [written] = parseLedger(`${line}\n`).lines;
  return {
    harness: name,
    state: 'reverted',
    n: target.n!,
    line: written!,
    tag,
    files: files.map((file) => file.path),
    push: await pushOf(project.root, tag, ports.env),
  };
}

/** What was live before a promotion. */
function previousLive({ ledger }: Release, target: LedgerLine): LedgerLine | undefined {
  const live = ledger.lines.filter((line) => line.kind === 'promotion' || line.kind === 'revert');
  return live[live.indexOf(target) - 1];
}

async function textsOf(files: ProjectFiles, dir: string): Promise<Map<string, string>> {
  const { sources } = await loadHarness(files, dir);
  return files.readMany(sources.map((source) => source.path));
}

async function finishOpen(options: RevertOptions, ports: PipelinePorts): Promise<Reverted | null> {
  const project = await openProject(ports.cwd);
  const { name } = await harnessDir(project, options.harness);
  const step = await openStep(project.root, name);
  if (!step) return null;
  await carryOut(step, { root: project.root, onPart: options.onPart });
  const [line] = parseLedger(`${step.line}\n`).lines;
  const files = step.files.map((file) => file.path);
  return {
    harness: name,
    state: 'finished',
    n: line!.reverts ?? line!.n!,
    line: line!,
    tag: step.tag,
    files,
    push: await pushOf(project.root, step.tag, ports.env),
  };
}
