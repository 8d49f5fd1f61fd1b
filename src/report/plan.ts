import Table from 'cli-table3';
import { count, terminalText } from '../core/text.ts';
import { SEEING_FROM } from '../gate/cell-record.ts';
import type { GatePlan, PlanRow } from '../pipeline/gate-plan.ts';
import { wrap } from './terminal.ts';

const SHOWN = 12;

/** The plan of a gate in at most `width` columns: what it can see, and what it is likely to take. */
export function renderPlan(plan: GatePlan, options: { rows?: 'all' | 'some'; width?: number } = {}): string {
  const models = [...new Set(plan.rows.map((row) => row.model))];
  const lines = [
    `Plan for ${terminalText(plan.harness)}: ${count(plan.cases, 'case')} × ${count(models.length, 'model')}`,
    ...costLines(plan),
  ];
  if (plan.overBudget) lines.push(`! ${plan.overBudget}`);
  lines.push('', 'What it can see:');
  const rows = plan.rows.toSorted((a, b) => a.cases - b.cases);
  if (options.rows === 'all') lines.push(rowTable(rows));
  else lines.push(...summary(rows));
  return lines.map((line) => (line.includes('│') ? line : wrap(line, options.width ?? 80))).join('\n');
}

function costLines(plan: GatePlan): string[] {
  const { baseline, candidate } = plan.calls;
  const tokens = `${compact(plan.tokens.input)} tokens in, ${compact(plan.tokens.output)} out`;
  const money = plan.costUsd === null ? 'no prices in the config' : `about $${plan.costUsd.toFixed(2)}`;
  const lines = [
    `  trials: about ${baseline} of the baseline and ${candidate} of the candidate`,
    `  ${tokens}; ${money}`,
  ];
  if (plan.others > 0)
    lines.push(
      `  ${count(plan.others, 'case')} in no cell (drafts and the like), run once on each model and shown`,
    );
  if (plan.baselineStored > 0) lines.push(`  ${plan.baselineStored} baseline trials are stored already`);
  if (plan.unchanged > 0)
    lines.push(
      `  ${plan.unchanged} of ${plan.cases} cases begin with the same request in both arms and share its answer`,
    );
  return lines;
}

/** One line for each group of intents that can show the same. */
export function summary(rows: readonly PlanRow[], all = '--dry-run'): string[] {
  const groups = Map.groupBy(rows, (row) => `${row.cases}\n${ability(row)}`);
  const lines = [...groups.values()].map((group) => {
    const row = group[0]!;
    const clusters = new Set(group.map((item) => item.cluster)).size;
    const models = [...new Set(group.map((item) => terminalText(item.model)))];
    const intents = clusters === 1 ? 'intent' : 'intents';
    const cases = row.cases === 1 ? 'case' : 'cases';
    const where = models.length === 1 ? models[0] : `${models.length} models`;
    return `  ${clusters} ${intents} of ${row.cases} ${cases} on ${where}: ${ability(row)}`;
  });
  return lines.length > SHOWN
    ? [...lines.slice(0, SHOWN), `  … and ${lines.length - SHOWN} more groups (${all} shows all)`]
    : lines;
}

/** A row for each intent on each model. */
export function rowTable(rows: readonly PlanRow[]): string {
  const names = rows.map((row) => terminalText(row.model));
  // 75 characters beside the lines; a longer name goes on below itself.
  const room = Math.min(28, Math.max(10, ...names.map((name) => name.length + 2)));
  const table = new Table({
    head: ['intent', 'model', 'cases', 'can see'],
    style: { head: [], border: [] },
    colWidths: [21, room, 7, 47 - room],
    wordWrap: true,
  });
  for (const row of rows)
    table.push([terminalText(row.label), pieces(terminalText(row.model), room - 2), row.cases, ability(row)]);
  return table.toString();
}

/** A name without spaces, in lines of this width. */
function pieces(name: string, width: number): string {
  return (name.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');
}

function ability(row: PlanRow): string {
  if (row.delta === null) return 'only a reliable case that breaks';
  if (row.canRegress < SEEING_FROM) return `blind, only ${row.canRegress} of ${row.cases} could regress`;
  if (row.deterministic) return 'any net loss, in one round';
  return `a drop of ${points(row.delta)} ruled out in ~${row.calls} calls; of 20 called in ~${row.callsAt20}`;
}

function points(share: number): string {
  const value = share * 100;
  return `${value >= 10 ? Math.round(value) : value.toFixed(1)} points`;
}

function compact(value: number): string {
  if (value < 1000) return String(value);
  return value < 1e6 ? `${Math.round(value / 1000)}k` : `${(value / 1e6).toFixed(1)}M`;
}
