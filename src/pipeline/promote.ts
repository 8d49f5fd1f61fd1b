import { usageError } from '../core/errors.ts';
import type { LedgerLine } from '../core/ledger.ts';
import { appendLine, lastLive, type NewLedgerLine, nextNumber, parseLedger } from '../core/ledger.ts';
import type { VerdictFile } from '../core/verdict.ts';
import { lastSubject, tagCommit } from '../harness/git.ts';
import { carryOut, openStep } from '../release/carry-out.ts';
import { refusals } from '../release/refusals.ts';
import type { ReleaseStep } from '../release/release-step.ts';
import { broughtDecision } from './brought-decision.ts';
import { gateHarness } from './gate-harness.ts';
import { latestDecision, saidBy, suiteChangesSince } from './last-decision.ts';
import { ledgerPath, liveVersion } from './ledger.ts';
import { type LiveBaseline, measureLive } from './live-baseline.ts';
import { checkTagFree, openRelease, type Release } from './open-release.ts';
import type { PipelinePorts } from './options.ts';
import { harnessDir, openProject } from './project.ts';
import { type Push, pushOf } from './push-command.ts';

export interface PromoteOptions {
  harness?: string | undefined;
  /** Why it is promoted with nothing to compare with. */
  first?: string | undefined;
  /** Later candidates must hold against this version too. */
  anchor?: boolean | undefined;
  /** Why refusals are set aside. */
  override?: string | undefined;
  /** Why several layers were changed at once. */
  multiLayer?: string | undefined;
  /** What the edit was for; default: the first line of the commit. */
  why?: string | undefined;
  /** Mode `merge`: a verdict.json, or a folder with some, of a gate that decided elsewhere before it was merged. */
  decision?: string | undefined;
  /** Whether the baseline of what is live is measured in mode `merge`; default: yes. */
  measure?: boolean | undefined;
  /** Called before each stage that sends requests, with what it is for. */
  onStage?: ((what: string) => void) | undefined;
  /** Called after each part: `journal`, `file`, `ledger`, `commit`, `tag`. */
  onPart?: ((part: string) => void) | undefined;
}

export interface Promoted {
  harness: string;
  /** `finished`: a call that was cut off before was finished, and nothing else was done. */
  state: 'promoted' | 'up-to-date' | 'refused' | 'finished';
  line: LedgerLine | null;
  tag: string | null;
  refusals: string[];
  /** Why a decision that was brought along does not count. */
  doubts: string[];
  /** In mode `merge`: what the gate says of what is live. */
  verdict: VerdictFile | null;
  /** The command that takes it back, where the gate found that it breaks something. */
  revert: string | null;
  /** In mode `merge`: what later candidates are compared with; null where it was not to be measured. */
  baseline: LiveBaseline | null;
  /** Brings it to others; null where nothing was recorded. */
  push: Push | null;
  /** 1 when refused, or when what came in is blocked; else that of the gate, else that of the baseline. */
  exitCode: number;
}

/**
 * Promotes the harness of HEAD: a line in its ledger, a commit and a tag. In mode `explicit` only on a decision that was made
 * about exactly this version; in mode `merge` what is on HEAD is live already, and is gated here and recorded as it came.
 */
export async function promote(options: PromoteOptions, ports: PipelinePorts): Promise<Promoted> {
  const done = await recordLive(options, ports);
  const { config } = await openProject(ports.cwd);
  // What is to be taken back is no baseline.
  if (config.release.mode !== 'merge' || options.measure === false || done.revert !== null) return done;
  options.onStage?.('Measuring what later candidates are compared with');
  const baseline = await measureLive(done.harness, ports);
  return { ...done, baseline, exitCode: done.exitCode || baseline.exitCode };
}

async function recordLive(options: PromoteOptions, ports: PipelinePorts): Promise<Promoted> {
  const finished = await finishOpen(options, ports);
  if (finished) return finished;
  const release = await openRelease(ports.cwd, options.harness, ports.env);
  const { harness, ledger, project } = release;
  const last = lastLive(ledger);
  if (last?.harness === harness.hash) return upToDate(release, last, options);
  await checkTagFree(release, tagOf(release.name, nextNumber(ledger)));
  const merge = project.config.release.mode === 'merge';
  if (!merge && options.decision !== undefined)
    throw usageError(
      'PAWL_PROMOTE_DECISION',
      '--decision is for release.mode: merge, where what was decided elsewhere is gated again.',
      'pawl cache import FILE brings the trials of another machine; then gate it here and promote it.',
    );
  if (!last) return promoteFirst(release, options, merge, ports);
  return merge ? promoteMerged(release, last, options, ports) : promoteDecided(release, last, options, ports);
}

/** Finishes what a call before began; null when nothing was begun. */
async function finishOpen(options: PromoteOptions, ports: PipelinePorts): Promise<Promoted | null> {
  const project = await openProject(ports.cwd);
  const { name } = await harnessDir(project, options.harness);
  const step = await openStep(project.root, name);
  if (!step) return null;
  await carryOut(step, { root: project.root, onPart: options.onPart });
  const [line = null] = parseLedger(`${step.line}\n`).lines;
  const push = await pushOf(project.root, step.tag, ports.env);
  return { ...nothing(name), state: 'finished', line, tag: step.tag, push };
}

async function upToDate(release: Release, last: LedgerLine, { onPart }: PromoteOptions): Promise<Promoted> {
  const { project, name, dir, ledger } = release;
  const tag = tagOf(name, last.n!);
  // A clone without its tags, or one that lost them.
  if ((await tagCommit(project.root, tag)) === null) {
    const line = ledger.text.split('\n').find((raw) => raw.includes(`"n":${last.n},`))!;
    const step: ReleaseStep = {
      kind: 'promotion',
      harness: name,
      ledger: ledgerPath(dir),
      line,
      message: '',
      tag,
      files: [],
    };
    await carryOut(step, { root: project.root, onPart });
  }
  return { ...nothing(name), state: 'up-to-date', line: last, tag };
}

async function promoteFirst(
  release: Release,
  options: PromoteOptions,
  merge: boolean,
  ports: PipelinePorts,
): Promise<Promoted> {
  const first = options.first ?? (merge ? 'what was live when the ledger began' : undefined);
  if (first === undefined)
    return refused(release, [
      `The ledger of ${release.name} is empty, so there is nothing to compare with; --first REASON begins it.`,
    ]);
  return record(release, { first, decision: 'first' }, options, ports, null);
}

/** What is on the default branch is live; it is gated now, on from where the pull request's gate stopped. */
async function promoteMerged(
  release: Release,
  last: LedgerLine,
  options: PromoteOptions,
  ports: PipelinePorts,
): Promise<Promoted> {
  const { project, name, dir, ledger, harness } = release;
  const live = await liveVersion(project.root, ledger, dir);
  const brought =
    options.decision === undefined ? null : await broughtDecision(release, last, options.decision, ports);
  const counts = brought !== null && brought.doubts.length === 0;
  const before = counts ? brought.verdict : await latestDecision(release);
  const profile = project.config.gate.profile === 'strict' ? 'strict' : 'standard';
  options.onStage?.(`Going on to profile ${profile}, against ${tagOf(name, last.n!)}`);
  const known =
    before?.decision === 'promote' &&
    before.candidate.hash === harness.hash &&
    before.base?.hash === last.harness;
  // What was accepted before it was merged is accepted, if it is still the same.
  const accepted = known && (await suiteChangesSince(release, before, ports, live!.commit)).length === 0;
  const gated = await gateHarness(
    {
      harness: name,
      base: live!.commit,
      profile,
      failFast: false,
      ...(accepted && before.suiteChanges.digest ? { acceptSuiteChange: before.suiteChanges.digest } : {}),
    },
    ports,
  );
  const verdict = gated.verdict!;
  const said = { ...saidBy(verdict), ungated: !known, ...(known ? { mergedOn: before.run } : {}) };
  const promoted = await record(release, said, options, ports, verdict);
  return { ...promoted, doubts: brought?.doubts ?? [] };
}

async function promoteDecided(
  release: Release,
  last: LedgerLine,
  options: PromoteOptions,
  ports: PipelinePorts,
): Promise<Promoted> {
  const { harness } = release;
  const verdict = await latestDecision(release);
  const list = refusals({
    verdict,
    hash: harness.hash,
    last: last.harness,
    suiteChanges: verdict?.base?.commit ? await suiteChangesSince(release, verdict, ports) : [],
    multiLayer: options.multiLayer,
  });
  if (list.length > 0 && options.override === undefined) return refused(release, list);
  const set = list.length > 0 ? { override: options.override!, refusals: list } : {};
  const promoted = await record(
    release,
    { ...(verdict ? saidBy(verdict) : {}), ...set },
    options,
    ports,
    null,
  );
  return { ...promoted, refusals: list };
}

function refused({ name }: Release, list: string[]): Promoted {
  return { ...nothing(name), state: 'refused', refusals: list, exitCode: 1 };
}

function nothing(harness: string): Omit<Promoted, 'state'> {
  return {
    harness,
    line: null,
    tag: null,
    refusals: [],
    doubts: [],
    verdict: null,
    revert: null,
    baseline: null,
    push: null,
    exitCode: 0,
  };
}

async function record(
  release: Release,
  said: Partial<NewLedgerLine>,
  options: PromoteOptions,
  ports: PipelinePorts,
  verdict: VerdictFile | null,
): Promise<Promoted> {
  const { project, name, dir, ledger, harness, head, by } = release;
  const n = nextNumber(ledger);
  const paths = harness.sources.map((source) => source.path);
  const why = options.why ?? (await lastSubject(project.root, paths)) ?? undefined;
  const { line } = appendLine(ledger.text, {
    n,
    kind: 'promotion',
    harness: harness.hash,
    before: lastLive(ledger)?.harness ?? null,
    commit: head.commit,
    why,
    ...said,
    ...(options.anchor ? { anchor: true } : {}),
    ...(options.multiLayer === undefined ? {} : { multiLayer: options.multiLayer }),
    ...(by === null ? {} : { by }),
    at: new Date(ports.now()).toISOString(),
  });
  const tag = tagOf(name, n);
  const message = `pawl: promote ${name} #${n}${why === undefined ? '' : `\n\n${why}`}`;
  await carryOut(
    { kind: 'promotion', harness: name, ledger: ledgerPath(dir), line, message, tag, files: [] },
    { root: project.root, onPart: options.onPart },
  );
  const [written = null] = parseLedger(`${line}\n`).lines;
  return {
    ...nothing(name),
    state: 'promoted',
    line: written,
    tag,
    verdict,
    revert: verdict && breaks(verdict) ? `pawl revert ${name}/${n}` : null,
    push: await pushOf(project.root, tag, ports.env),
    exitCode: verdict?.exitCode ?? 0,
  };
}

/** Whether something is shown to be worse than before, whatever that means for the exit code. */
function breaks({ decision, reasons, anchor }: VerdictFile): boolean {
  const worse = reasons.some(({ kind }) => kind === 'regressed' || kind === 'ratchet');
  return decision === 'block' && (worse || anchor.state === 'regressed');
}

export function tagOf(harness: string, n: number): string {
  return `pawl/${harness}/${n}`;
}
