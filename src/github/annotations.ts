import { clip, terminalText } from '../core/text.ts';
import type { Cell, VerdictFile } from '../core/verdict.ts';
import { cellText, isRegressed, regressedFirst } from '../report/words.ts';

/** GitHub shows 10 of a kind for a step, and drops the others without a word. */
const MOST = 10;

interface Annotation {
  level: 'error' | 'warning';
  file?: string | undefined;
  title: string;
  message: string;
}

/** Workflow commands that mark what regressed, at most 10 lines; the last one says how many there are besides. `folder` leads to the project in its repository, as `apps/desk/`. */
export function annotations(verdicts: readonly VerdictFile[], folder = '', most = MOST): string[] {
  const regressed = verdicts.flatMap((verdict) => regressions(verdict, folder));
  const others = verdicts.flatMap(otherReasons);
  const all = [...regressed, ...others];
  if (all.length <= most) return all.map(command);
  const shown = all.slice(0, most - 1);
  const level = shown[0]!.level;
  const more = `and ${all.length - shown.length} more; the comment and the report have them all`;
  return [...shown, { level, title: 'pawl', message: more }].map(command);
}

/** A warning of pawl's own about what it could not do. */
export function warningCommand(message: string): string {
  return command({ level: 'warning', title: 'pawl', message });
}

export function errorCommand(message: string): string {
  return command({ level: 'error', title: 'pawl', message });
}

function regressions(verdict: VerdictFile, folder: string): Annotation[] {
  const level = verdict.exitCode === 0 ? 'warning' : 'error';
  const cells = regressedFirst(verdict.cells).filter((cell) => cell.level === 'intent' && isRegressed(cell));
  return cells.map((cell) => {
    const first = evidenceOf(verdict, cell);
    return {
      level,
      file: first && folder + first.file,
      title: `${verdict.harness}: ${cell.label} on ${cell.model} regressed`,
      message: [
        cellText(cell),
        ...(first ? [first.caseId, ...first.candidate.reasons.slice(0, 2)] : []),
      ].join('; '),
    };
  });
}

function evidenceOf({ cases }: VerdictFile, cell: Cell): VerdictFile['cases'][number] | undefined {
  const own = cases.filter((item) => item.cluster === cell.cluster && item.model === cell.model);
  return own.find((item) => item.change === 'broken') ?? own.find((item) => item.change === 'lost');
}

/** What else stands in the way; nothing where the edit may go in. */
function otherReasons(verdict: VerdictFile): Annotation[] {
  if (verdict.decision !== 'block') return [];
  const level = verdict.exitCode === 0 ? 'warning' : 'error';
  return verdict.reasons
    .filter(({ kind }) => !['regressed', 'ratchet', 'advisory', 'no-change'].includes(kind))
    .map(({ kind, text }) => ({ level, title: `${verdict.harness}: ${kind}`, message: text }));
}

function command({ level, file, title, message }: Annotation): string {
  const place = file === undefined ? [] : placeOf(file);
  const properties = [...place, `title=${property(clip(title, 200))}`].join(',');
  return `::${level} ${properties}::${data(clip(message, 1000))}`;
}

/** `file.yaml:12` or `file.yaml` as GitHub's properties. */
function placeOf(place: string): string[] {
  const [, file = place, line] = /^(.*?)(?::(\d+))?(?::\d+)?$/.exec(place) ?? [];
  return [`file=${property(file)}`, `line=${line ?? 1}`];
}

function data(text: string): string {
  return terminalText(text)
    .replaceAll('##[', '##\u200b[')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
