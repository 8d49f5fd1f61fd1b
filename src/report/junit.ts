import type { CaseEvidence, Cell, VerdictFile } from '../core/verdict.ts';
import { cellSentence } from './words.ts';

type Outcome = 'failure' | 'error' | 'skipped' | null;

interface TestCase {
  name: string;
  classname: string;
  outcome: Outcome;
  /** One line. */
  message: string;
  details: string;
}

/**
 * JUnit XML for CI systems that read it: a suite is an intent on a model; a failure is a regression, an error a provider's
 * failure, skipped is undecided or run without counting. XML 1.0 whatever text is in it.
 */
export function renderJunit(verdict: VerdictFile): string {
  const cells = verdict.cells.filter((cell) => cell.level === 'intent' && cell.model !== null);
  const suites = cells.map((cell) => ({
    name: `${cell.label} on ${cell.model}`,
    tests: [cellCase(cell), ...caseTests(cell, verdict)],
  }));
  const all = suites.flatMap(({ tests }) => tests);
  const seconds = (verdict.durationMs / 1000).toFixed(3);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pawl ${attribute(verdict.harness)}" ${counts(all)} time="${seconds}">`,
    ...suites.flatMap(({ name, tests }) => [
      `  <testsuite name="${attribute(name)}" ${counts(tests)} timestamp="${attribute(verdict.startedAt)}">`,
      ...tests.map(testCase),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function cellCase(cell: Cell): TestCase {
  const outcome: Outcome =
    cell.verdict === 'regressed'
      ? cell.role === 'required'
        ? 'failure'
        : 'skipped'
      : cell.verdict === 'incomplete' || cell.missing > 0
        ? 'error'
        : cell.verdict === 'undecided'
          ? 'skipped'
          : null;
  const message = cellSentence(cell);
  return { name: 'verdict', classname: cell.cluster, outcome, message, details: message };
}

function caseTests(cell: Cell, { cases, addedCases }: VerdictFile): TestCase[] {
  const own = cases.filter((item) => item.cluster === cell.cluster && item.model === cell.model);
  const aside = addedCases.filter(
    (item) => item.model === cell.model && item.caseId.startsWith(`${cell.cluster}/`),
  );
  return [
    ...own.map((item) => ({
      name: item.caseId,
      classname: cell.cluster,
      outcome: outcomeOf(item, cell),
      message: item.candidate.reasons[0] ?? item.change,
      details: detailsOf(item),
    })),
    ...aside.map(({ caseId, kind, passed, trials }) => ({
      name: caseId,
      classname: cell.cluster,
      outcome: 'skipped' as const,
      message: `${kind}: run and shown, but it cannot block`,
      details: `${passed} of ${trials} trials passed`,
    })),
  ];
}

function outcomeOf({ change }: CaseEvidence, cell: Cell): Outcome {
  if (change === 'broken' || change === 'lost') return cell.verdict === 'regressed' ? 'failure' : 'skipped';
  return change === 'unanswered' || change === 'still-failing' || change === 'newly-flaky' ? 'skipped' : null;
}

function detailsOf({ title, file, user, expected, baseline, candidate, strip }: CaseEvidence): string {
  return [
    `${title} (${file})`,
    `user: ${user}`,
    `expected: ${expected.join('; ')}`,
    `baseline ${strip.baseline}: ${baseline.got.join('; ')}`,
    `candidate ${strip.candidate}: ${candidate.got.join('; ')}`,
    ...candidate.reasons,
  ].join('\n');
}

function testCase({ name, classname, outcome, message, details }: TestCase): string {
  const open = `    <testcase name="${attribute(name)}" classname="${attribute(classname)}"`;
  if (outcome === null) return `${open}/>`;
  if (outcome === 'skipped') return `${open}><skipped message="${attribute(message)}"/></testcase>`;
  return `${open}><${outcome} message="${attribute(message)}">${content(details)}</${outcome}></testcase>`;
}

function counts(tests: readonly TestCase[]): string {
  const count = (outcome: Outcome): number => tests.filter((test) => test.outcome === outcome).length;
  return `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

/** Characters that XML 1.0 does not have become U+FFFD. */
function content(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return content(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, ' ');
}
