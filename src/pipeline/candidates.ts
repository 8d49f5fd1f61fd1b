import { join } from 'node:path';
import { loadSuite } from '../cases/load-suite.ts';
import { PawlError } from '../core/errors.ts';
import type { Ledger } from '../core/ledger.ts';
import { type Reason, readVerdict, type VerdictFile } from '../core/verdict.ts';
import { headline, isRegressed } from '../report/words.ts';
import type { RunRecord, Store } from '../store/store.ts';
import type { Project } from './project.ts';

/** Gates that are looked through. */
const LATEST = 500;

/** A version that was gated and did not go in, by its latest gate. */
export interface Candidate {
  /** `held`: not decided, or not to the end. */
  state: 'held' | 'blocked';
  /** Hash of the harness version. */
  harness: string;
  run: string;
  at: string;
  /** Of all its gates. */
  gates: number;
  base: { label: string; hash: string } | null;
  /** What the edit was for; null where nobody said. */
  motive: string | null;
  /** What it was meant to mend, and whether it did. */
  targets: { name: string; model: string; state: string }[];
  layers: string[];
  files: string[];
  said: string;
  /** Sealed cases are not named. */
  reasons: { kind: Reason['kind']; text: string }[];
  regressed: { cluster: string; label: string; model: string | null }[];
}

/** The candidates that this store knows and that did not go in, newest first. */
export async function findCandidates(
  store: Store,
  input: { project: Project; harness: string; ledger: Ledger },
): Promise<Candidate[]> {
  const runs = await store.listRuns({ harness: input.harness, kind: 'gate', limit: LATEST });
  const byHash = Map.groupBy(runs.filter(isComparison), (run) => run.candidateHash);
  const found = [...byHash.values()].flatMap((gates) => {
    const [latest] = gates;
    const verdict = readVerdict(latest!.verdict);
    if (verdict.swap || verdict.decision !== 'block' || wentIn(input.ledger, latest!)) return [];
    return [{ verdict, gates: gates.length }];
  });
  if (found.length === 0) return [];
  const hide = await sealedNames(input.project, input.harness);
  return found.map(({ verdict, gates }) => candidateOf(verdict, gates, hide));
}

function isComparison({ verdict, baseHash, candidateHash, finishedAt }: RunRecord): boolean {
  return verdict !== null && finishedAt !== null && baseHash !== null && baseHash !== candidateHash;
}

/** It is in the ledger since: by an override, or merged as it was. */
function wentIn({ lines }: Ledger, { candidateHash, finishedAt }: RunRecord): boolean {
  return lines.some(
    (line) =>
      line.kind === 'promotion' && line.harness === candidateHash && (line.at ?? '') >= (finishedAt ?? ''),
  );
}

function candidateOf(verdict: VerdictFile, gates: number, hide: (text: string) => string): Candidate {
  const { reasons, cells, targets, harnessChanges, base } = verdict;
  return {
    state: stateOf(verdict),
    harness: verdict.candidate.hash,
    run: verdict.run,
    at: verdict.startedAt,
    gates,
    base: base && { label: base.label, hash: base.hash },
    motive: verdict.why ?? null,
    targets: targets.flatMap(({ name, models }) =>
      models.map(({ model, state }) => ({ name: hide(name), model, state })),
    ),
    layers: [...new Set(harnessChanges.map(({ layer }) => layer))],
    files: harnessChanges.map(({ path }) => path),
    said: hide(headline(verdict)),
    reasons: reasons.map(({ kind, text }) => ({ kind, text: hide(text) })),
    regressed: cells
      .filter((cell) => isRegressed(cell) && cell.role === 'required')
      .map(({ cluster, label, model }) => ({ cluster, label, model })),
  };
}

/** By the exit code, or, where that was softened, by the reasons. */
function stateOf({ exitCode, reasons }: VerdictFile): Candidate['state'] {
  if (exitCode !== 0) return exitCode === 3 || exitCode === 4 ? 'held' : 'blocked';
  const open = ['undecided', 'incomplete', 'blind', 'nothing-measured'];
  const against = ['regressed', 'ratchet', 'suite-change', 'target', 'anchor', 'coverage', 'limit'];
  const kinds = reasons.map(({ kind }) => kind as string);
  return kinds.some((kind) => ['regressed', 'ratchet'].includes(kind)) ||
    (kinds.some((kind) => against.includes(kind)) && !kinds.some((kind) => open.includes(kind)))
    ? 'blocked'
    : 'held';
}

/** What takes the names of sealed cases out of a text: whoever proposes the next edit reads it. */
async function sealedNames(project: Project, harness: string): Promise<(text: string) => string> {
  try {
    const { cases } = await loadSuite({
      files: project.files,
      dir: `${project.config.evals}/${harness}`,
      harness,
      cacheDir: join(project.root, '.pawl', 'cache', 'cases'),
    });
    const sealed = cases.filter((item) => item.sealed).map((item) => item.id);
    const longest = sealed.toSorted((a, b) => b.length - a.length);
    return (text) => longest.reduce(withoutName, text);
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    // Which are sealed cannot be told, so none is named.
    return (text) => text.replace(/\S+\/\S+/g, '…');
  }
}

/** The id where it stands by itself, not as the beginning of a longer one. */
function withoutName(text: string, id: string): string {
  return text.replaceAll(id, (found, at: number, whole: string) =>
    /[\w/-]/.test(whole[at + id.length] ?? '') ? found : 'a sealed case',
  );
}
