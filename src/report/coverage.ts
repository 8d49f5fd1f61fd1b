import Table from 'cli-table3';
import { count, terminalText } from '../core/text.ts';
import type { IntentCoverage } from '../pipeline/coverage-row.ts';
import type { SuiteCoverage } from '../pipeline/suite-coverage.ts';
import { rowTable, summary } from './plan.ts';
import { wrap } from './terminal.ts';
import { points } from './words.ts';

const SHOWN = 40;
const COMPACT = { head: [], border: [], 'padding-left': 1, 'padding-right': 0, compact: true };
const NO_RULES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** What a suite sees of its traffic, for a terminal of at least 80 columns. */
export function renderCoverage(
  coverage: SuiteCoverage,
  options: { width?: number; all?: boolean } = {},
): string {
  const width = Math.max(40, options.width ?? 80);
  const rows = options.all ? coverage.intents : coverage.intents.slice(0, SHOWN);
  const more = coverage.intents.length - rows.length;
  const sections = [
    [headline(coverage)],
    coverage.intents.length === 0 ? [] : [intentTable(rows, coverage)],
    coverage.intents.length === 0
      ? [
          'There is no case and no taxonomy yet. A case is a YAML file in evals/<harness>/domain/topic/intent/.',
        ]
      : [...(more > 0 ? [`… and ${more} more intents (--all shows them)`] : []), ...legend(coverage)],
    coverage.sight.length === 0
      ? []
      : [
          'What a gate can see:',
          ...(options.all ? [rowTable(coverage.sight)] : summary(coverage.sight, '--all')),
        ],
    measured(coverage),
    mixLines(coverage),
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.map((text) => (text.includes('│') ? text : wrap(text, width))).join('\n'))
    .join('\n\n');
}

function headline({ harness, cases, sealed, seen, intents }: SuiteCoverage): string {
  const uncovered = intents.filter((row) => row.cases === 0 && (row.share ?? 0) > 0);
  const share = uncovered.reduce((sum, row) => sum + (row.share ?? 0), 0);
  const sees =
    seen === null
      ? 'no share of traffic is known (pawl intents --refresh measures it)'
      : `it sees ${percent(seen)} of the traffic`;
  const without =
    uncovered.length === 0
      ? ''
      : ` ${uncovered.length} ${uncovered.length === 1 ? 'intent' : 'intents'} with ${percent(share)} of the traffic ${uncovered.length === 1 ? 'has' : 'have'} no case.`;
  return `${harness}: ${count(cases, 'case')} in ${count(intents.length, 'intent')}, ${sealed} of them sealed; ${sees}.${without}`;
}

function intentTable(rows: readonly IntentCoverage[], coverage: SuiteCoverage): string {
  const table = new Table({
    head: ['intent', 'traffic', 'fails', 'cases', 'pass', 'loss seen', 'add'],
    colWidths: [21, 8, 8, 6, 8, 14, 7],
    wordWrap: true,
    style: COMPACT,
    chars: NO_RULES,
  });
  for (const row of rows)
    table.push([
      terminalText(row.label),
      percent(row.share),
      percent(row.failing),
      row.cases,
      passText(row),
      lossSeen(row),
      addText(row, coverage),
    ]);
  return table.toString();
}

/** On the required model that passes least. */
function passText({ models, cases }: IntentCoverage): string {
  const known = models.filter((model) => model.role === 'required' && model.measured > 0);
  if (cases === 0 || known.length === 0) return '–';
  const worst = known.reduce((low, model) => (model.passing < low.passing ? model : low));
  return `${worst.passing} of ${worst.measured}`;
}

/** The least that is seen on every required model. */
function lossSeen({ models, cases, toFive }: IntentCoverage): string {
  if (cases === 0) return 'nothing';
  if (cases < 5) return 'broken cases';
  if (toFive > 0) return `blind: ${5 - toFive} of 5`;
  const required = models.filter((model) => model.role === 'required');
  const worst = Math.max(0, ...required.map((model) => model.detects ?? 0));
  return worst === 0 ? 'any net loss' : points(worst);
}

function addText({ toFive, toCertify }: IntentCoverage, { certify }: SuiteCoverage): string {
  const certified = certify === 'intent' ? toCertify.intent : toCertify.topic;
  if (toFive === 0 && certified === 0) return '';
  return certified > toFive ? `${toFive}/${certified}` : String(toFive);
}

function legend({ certify, delta, intents, profile, outside }: SuiteCoverage): string[] {
  const needing = intents.filter((row) => row.toFive > 0);
  const total = needing.reduce((sum, row) => sum + row.toFive, 0);
  const needed =
    total === 0
      ? 'In every intent five cases could regress on every required model.'
      : `${total} more ${total === 1 ? 'case' : 'cases'} in ${needing.length} ${needing.length === 1 ? 'intent' : 'intents'}, and in each five could regress on every required model.`;
  const strays =
    outside !== null && outside > 0
      ? [`${percent(outside)} of the conversations are like none of the intents.`]
      : [];
  return [
    ...strays,
    'pass: cases that pass at least half of their stored trials, on the model that passes least.',
    `add: cases until five can regress / until ${certify === 'intent' ? 'the intent' : 'its topic'} has enough to certify a drop of ${points(delta)} (profile ${profile}).`,
    needed,
  ];
}

function measured({ models, harness, cases }: SuiteCoverage): string[] {
  if (cases === 0) return [];
  const groups = Map.groupBy(models, (model) => model.measuredOn);
  return [...groups].map(([on, group]) => {
    const names = group.map(({ model }) => model).join(', ');
    return on === null
      ? `${names}: no trial is stored, so any case counts as one that could regress; pawl run ${harness} measures it.`
      : `${names}: passes are of the ${on === 'work tree' ? on : `baseline, ${on}`}.`;
  });
}

function mixLines({ mix, conversations, looked, harness }: SuiteCoverage): string[] {
  if (conversations === 0)
    return [
      `No conversation of ${harness} is stored, so it is not known how often its intents fail, nor how users take it: pawl ingest FILE… reads traces.`,
    ];
  if (mix === null)
    return [
      `${count(conversations, 'conversation')} ${conversations === 1 ? 'is' : 'are'} stored; pawl failures ${harness} looks for failures in them.`,
    ];
  const table = new Table({
    head: ['users who', 'cases', 'suite', 'traffic'],
    colWidths: [14, 8, 10, 10],
    style: COMPACT,
    chars: NO_RULES,
  });
  for (const [stratum, row] of Object.entries(mix.strata))
    table.push([stratum, row.cases, mix.known === 0 ? '–' : percent(row.suite), percent(row.traffic)]);
  const origins = [
    `${count(mix.handWritten, 'case')} ${mix.handWritten === 1 ? 'is' : 'are'} hand-written`,
    ...(mix.unknown > 0 ? [`${mix.unknown} come from conversations that are not stored`] : []),
  ];
  return [
    table.toString(),
    `By the conversations that cases come from (${mix.known} known; ${origins.join('; ')}), and by the ${looked} conversations looked at.`,
  ];
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}
