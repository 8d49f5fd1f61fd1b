import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictFileSchema } from '../src/core/verdict.ts';
import { MARKDOWN_LIMIT, renderMarkdown } from '../src/report/markdown.ts';
import { fenced, inline } from '../src/report/markdown-text.ts';
import { renderReports } from '../src/report/reporters.ts';
import { renderTerminal } from '../src/report/terminal.ts';
import { headline } from '../src/report/words.ts';
import { cellOf, evidenceOf, richVerdict } from './support/verdict.ts';

const HOSTILE =
  '</details><img src=x onerror=alert(1)> @everyone <!-- pawl: x --> [a](javascript:x) ![i](http://x) ```` \u001b[2J\u001b]8;;http://x\u0007 ::stop-commands::x | a';

describe('on the terminal', () => {
  test('the sentence comes first, the worst row next, and everything that needs a hand has its command', () => {
    const text = renderTerminal(richVerdict());
    expect(text.split('\n')[0]).toBe('This edit of desk must not go in: it breaks Refunds on gpt-4o.');
    const rows = text.split('\n').filter((line) => line.startsWith('│'));
    expect(rows[1]).toContain('▼ regressed 8 → 7 of 8');
    for (const part of [
      'Target parcel-1 on gpt-4o went from red to green (0 of 6 → 6 of 6).',
      '▲ improved',
      '? undecided < 20 points',
      '! incomplete, 3 missing',
      '· thin (3)',
      'Odd on gpt-4o: held, blind: 1 of 8 cases can regress.',
      'expected  never calls refund_order',
      'Newly flaky: gift-1 on gpt-4o',
      '- call: look',
      '--accept-suite-change 1a2b3c',
      'It touches 2 layers at once',
      'added: new-1 on gpt-4o: passes',
      'Retired: old-1',
      'The suite sees 64 % of the traffic.',
      'returns (20 % of the traffic): no case.',
      'Against the anchor pawl/desk/3: held.',
      'A/A: not',
      'attempt 2',
      '3 × overload on gpt-4o',
      'Again: pawl gate desk --base main',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('no line is wider than it may be, whatever the names, and no control character gets through', () => {
    const name = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(
        name,
        name,
        fc.integer({ min: 40, max: 120 }),
        fc.integer({ min: 1, max: 5 }),
        (label, model, width, models) => {
          const cells = Array.from({ length: models }, (_, index) =>
            cellOf({ label, cluster: label, model: `${model}${index}` }),
          );
          const cases = [evidenceOf({ cluster: label, model: `${model}0`, user: HOSTILE, caseId: label })];
          const text = renderTerminal(richVerdict({ cells, cases }), { width });
          for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('in a pull request', () => {
  test('the verdict is one sentence first, and what broke has expected and got', () => {
    const text = renderMarkdown(richVerdict());
    expect(text.split('\n').slice(0, 3)).toEqual([
      '## ⛔ pawl: desk',
      '',
      '**This edit of desk must not go in: it breaks Refunds on gpt-4o.**',
    ]);
    expect(text).toContain('<details><summary>refund-late on gpt-4o');
    expect(text).toContain('now: called refund_order(order_id: "A-1042")');
    expect(text).toContain('`--accept-suite-change 1a2b3c`');
    expect(text).toContain('pawl gate desk --base main');
  });

  test('hostile text stays text', () => {
    const text = renderMarkdown(
      richVerdict({
        cases: [
          evidenceOf({
            user: HOSTILE,
            caseId: HOSTILE,
            candidate: { outcome: 'fail', got: [HOSTILE], reasons: [HOSTILE] },
          }),
        ],
        harness: HOSTILE,
        command: HOSTILE,
      }),
    );
    const outside = text.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '');
    expect(outside).not.toMatch(/<img|<!--|@everyone|\]\(|!\[|http:\/\/x/);
    expect(text).not.toMatch(/\u001b/);
    expect(text.match(/<details>/g)!.length).toBe(
      text.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '').match(/<\/details>/g)!.length,
    );
  });

  test('a fence is longer than any run inside, and inline text is one line without markup', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const [open = '', ...rest] = fenced(text).split('\n');
        expect(rest.at(-1)).toBe(open);
        expect(rest.slice(0, -1).some((line) => line.startsWith(open))).toBe(false);
        expect(inline(text)).not.toMatch(/[\n\r<>[\]`|]|@(?!\u200b)/);
      }),
    );
  });

  test('five thousand failures fit, the least important sections left out and named', () => {
    const cells = Array.from({ length: 5000 }, (_, index) =>
      cellOf({
        cluster: `i${index}`,
        label: `Intent ${index} ${'x'.repeat(60)}`,
        verdict: 'regressed',
        because: 'loss',
      }),
    );
    const cases = cells.map((cell) =>
      evidenceOf({ cluster: cell.cluster, change: 'lost', user: 'x'.repeat(2000) }),
    );
    const reasons = cells.map((cell) => ({ kind: 'regressed' as const, cell: null, text: cell.label }));
    const text = renderMarkdown(richVerdict({ cells, cases, reasons }));
    expect(text.length).toBeLessThanOrEqual(MARKDOWN_LIMIT + 1);
    expect(text).toContain('must not go in');
    expect(text).toContain('To reproduce');
  });
});

test('the sentence fits the decision', () => {
  const held = { decision: 'promote' as const, exitCode: 0, reasons: [] };
  expect(headline(richVerdict({ ...held, cells: [cellOf()] }))).toBe(
    'This edit of desk may go in: on these 31 cases a drop of 10 points or more is ruled out for every topic.',
  );
  expect(
    headline(richVerdict({ ...held, cells: [cellOf({ deterministic: true, verdict: 'improved' })] })),
  ).toBe('This edit of desk may go in: on these 31 cases no intent lost a case; improved: Refunds.');
  expect(
    headline(
      richVerdict({ decision: 'first', reasons: [{ kind: 'first', cell: null, text: 'First run.' }] }),
    ),
  ).toBe('First run.');
  const open = {
    exitCode: 3,
    cells: [cellOf({ verdict: 'undecided' })],
    reasons: [{ kind: 'undecided' as const, cell: null, text: 'Refunds: more calls.' }],
  };
  expect(headline(richVerdict(open))).toBe('This edit of desk is not decided yet. Refunds: more calls.');
  expect(headline(richVerdict({ advisory: true }))).toMatch(/^Advisory: /);
});

test('verdict.json is what its schema says, and an unknown format is told', async () => {
  const [json] = await renderReports(['json'], richVerdict());
  expect(verdictFileSchema.parse(JSON.parse(json!.text))).toEqual(richVerdict());
  await expect(renderReports(['markdwon'], richVerdict())).rejects.toThrow('Did you mean "markdown"?');
});
