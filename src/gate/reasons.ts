import type { Cell, Reason, Target } from '../core/verdict.ts';
import type { DecideInput, WeighedReason } from './decide-input.ts';

/** `refunds on gpt-4o`, `the topic orders on all models`. */
export function nameOf(cell: Pick<Cell, 'level' | 'label' | 'model'>): string {
  if (cell.model === null) return `topic ${cell.label} on all required models`;
  return `${cell.label} on ${cell.model}`;
}

export function points(share: number): string {
  const value = share * 100;
  return `${Math.abs(value) >= 9.95 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '')} points`;
}

function reasonOf(
  cell: Cell,
  kind: Reason['kind'],
  text: string,
  exit: WeighedReason['exit'],
): WeighedReason {
  return { kind, cell: { cluster: cell.cluster, model: cell.model }, text: `${nameOf(cell)}: ${text}`, exit };
}

/** Regressions on any required model, then what stands in the way of a promotion. */
export function cellReasons(cells: readonly Cell[]): WeighedReason[] {
  const required = cells.filter((cell) => cell.role === 'required');
  const regressed = required.filter(
    (cell) => cell.verdict === 'regressed' || (cell.thin && cell.broken.length > 0),
  );
  const incomplete = required.filter((cell) => cell.verdict === 'incomplete');
  const undecided = required.filter((cell) => cell.certified && cell.verdict === 'undecided');
  return [
    ...regressed.map(regression),
    ...incomplete.map((cell) =>
      reasonOf(cell, 'incomplete', `the provider failed to give ${cell.missing} of its trials.`, 4),
    ),
    ...undecided.map((cell) => reasonOf(cell, 'undecided', undecidedText(cell), 3)),
  ];
}

function regression(cell: Cell): WeighedReason {
  if (cell.because === 'ratchet' || cell.thin) {
    const names = cell.broken.slice(0, 3).join(', ');
    const more = cell.broken.length > 3 ? ` and ${cell.broken.length - 3} more` : '';
    const fail = cell.broken.length === 1 ? 'fails' : 'fail';
    const how = cell.deterministic
      ? `passed on the base and ${fail} now`
      : `passed 6 of 6 on the base and ${fail} 6 of 6 now`;
    return reasonOf(cell, 'ratchet', `${names}${more} ${how}.`, 1);
  }
  if (cell.deterministic) {
    return reasonOf(
      cell,
      'regressed',
      `${cell.baseline.passed} of ${cell.n} passed on the base, ${cell.candidate.passed} of ${cell.n} pass now.`,
      1,
    );
  }
  return reasonOf(
    cell,
    'regressed',
    `${cell.losses} of ${cell.rounds * cell.n} pairs lost and ${cell.gains} gained, beyond chance.`,
    1,
  );
}

export function undecidedText(cell: Cell): string {
  if (cell.because === 'unanswered') {
    return `${cell.unanswered} trials ended at a call that nothing answers; with each at its worst it could have lost more than allowed.`;
  }
  const bound =
    cell.dropBelow === null
      ? 'nothing is ruled out yet'
      : `ruled out so far: a drop of ${points(cell.dropBelow)}`;
  const more = cell.moreCalls === null ? '' : `; about ${cell.moreCalls} more calls would likely tell`;
  const why =
    cell.because === 'stopped'
      ? 'not finished, since something else regressed; '
      : cell.because === 'budget'
        ? 'the budget ended; '
        : '';
  return `${why}${bound}, needed: ${points(cell.delta)}${more}.`;
}

export function suiteReasons({ digest, accepted, count }: DecideInput['suiteChanges']): WeighedReason[] {
  if (digest === null) return [];
  if (accepted)
    return [
      {
        kind: 'suite-change',
        cell: null,
        text: `${count} changes of the suite were accepted (${digest}) and count in both arms.`,
        exit: null,
      },
    ];
  const text = `This edit changes the exam itself in ${count} ${count === 1 ? 'place' : 'places'}; the base's form was used. If that is meant: --accept-suite-change ${digest}`;
  return [{ kind: 'suite-change', cell: null, text, exit: 1 }];
}

export function targetReasons(targets: readonly Target[], required: boolean): WeighedReason[] {
  if (!required) return [];
  return targets.flatMap((target) =>
    target.models.flatMap(({ model, state }): WeighedReason[] => {
      const reason = (text: string, exit: WeighedReason['exit']): WeighedReason => ({
        kind: 'target',
        cell: null,
        text: `Target ${target.name} on ${model} ${text}.`,
        exit,
      });
      if (state === 'still-red') return [reason('is still red', 1)];
      if (state === 'broken') return [reason('went from green to red', 1)];
      if (state === 'unclear') return [reason('is unclear', 3)];
      return [];
    }),
  );
}

export function anchorReasons(anchor: readonly Cell[] | null): WeighedReason[] {
  if (!anchor) return [];
  return cellReasons(anchor).map((reason) => ({
    ...reason,
    kind: 'anchor',
    text: `Against the anchor, ${reason.text}`,
  }));
}

export function coverageReasons({ share, min, mode }: DecideInput['coverage']): WeighedReason[] {
  if (min === null) return [];
  if (share === null) {
    return [
      {
        kind: 'coverage',
        cell: null,
        text: 'The share of traffic that the suite sees is not known: taxonomy.yaml gives no shares.',
        exit: mode === 'block' ? 1 : null,
      },
    ];
  }
  if (share >= min) return [];
  const text = `The suite sees ${Math.round(share * 100)} % of the traffic; the config asks for ${Math.round(min * 100)} %.`;
  return [{ kind: 'coverage', cell: null, text, exit: mode === 'block' ? 1 : null }];
}
