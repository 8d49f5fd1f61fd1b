import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureAgreement } from '../src/judges/agreement.ts';
import { readVerdict } from '../src/judges/prompt.ts';
import { deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { type ModelAnswer, type ModelRequest, startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';

const key = { OPENAI_API_KEY: 'test' };
const all = words('case', 6);
const RUBRIC = 'The agent is kind';

/** The agent obeys its prompt; the judge passes whatever holds "ok" and nothing else. */
function serve(judge: (text: string, request: ModelRequest) => ModelAnswer = kind) {
  return startModelServer((request) =>
    request.model === 'j' ? judge(request.user, request) : obey(request),
  );
}

function kind(text: string): string {
  const good = /\bok (case|then)/.test(judged(text));
  return JSON.stringify({ reason: good ? 'kind' : 'not kind', score: good ? 1 : 0 });
}

/** What stands between the two lines of the fence, after the mark. */
function judged(text: string): string {
  const fence = /DATA-[0-9a-f]{32}/.exec(text)?.[0];
  expect(fence).toBeDefined();
  const parts = text.split(fence!);
  expect(parts.length).toBe(3);
  return parts[1]!.split('(what is judged begins here)')[1]!;
}

async function judgeDesk(url: string, expectation = `- judge: ${RUBRIC}`): Promise<TestProject> {
  const files = deskFiles({
    url,
    rules: says(all),
    intents: { 'a/b/all': all },
    expect: () => expectation,
    models: `  - { id: m, provider: openai, baseURL: "${url}", deterministic: true }
  - { id: j, provider: openai, baseURL: "${url}", role: judge, deterministic: true, price: { input: 1, output: 2 } }
judge: { model: j }`,
  });
  const labels = Array.from({ length: 24 }, (_, index) =>
    index % 2 === 0
      ? '  - { given: [{ user: hi }], said: ok then, label: pass }'
      : '  - { given: [{ user: hi }], said: go away, label: fail }',
  );
  const desk = await createProject({
    ...files,
    'labels.yaml': `rubric: ${RUBRIC}\nitems:\n${labels.join('\n')}\n`,
  });
  await desk.commit('base');
  return desk;
}

const judgeCalls = (requests: readonly ModelRequest[]) => requests.filter((request) => request.model === 'j');
const worse = `${prompt([`${all[0]} → say no`, ...says(all)])}`;

test('a judge without a certificate is shown, counts for nothing, and the gate says so', {
  timeout: 30_000,
}, async () => {
  await using server = await serve();
  await using desk = await judgeDesk(server.url);
  await desk.write({
    'evals/desk/a/b/plain/one.yaml':
      'given: [{ user: please case1 }]\nexpect: [{ says: ok case1 }, { judge: The agent is kind }]\n',
  });
  await desk.commit('a case with something else to count');
  await desk.write({ 'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n` });
  const gate = await desk.pawl(['gate', '--json'], key);
  const verdict = gate.verdict();
  expect(verdict.suite.uncertified.length).toBe(6);
  expect(verdict.suite.cases).toBe(1);
  expect(verdict.addedCases.filter((item) => item.kind === 'uncertified').length).toBe(6);
  const shown = await desk.pawl(['report']);
  expect(shown.stdout.replace(/\s+/g, ' ')).toContain(
    '6 cases are not counted: the judge has no certificate',
  );
  expect((await desk.pawl(['report', '--format', 'markdown'])).stdout).toContain('6 cases are not counted');
});

test('a certified judge counts: an edit that it finds worse is blocked, and no verdict is asked for twice', {
  timeout: 60_000,
}, async () => {
  await using server = await serve();
  await using desk = await judgeDesk(server.url);
  const check = await desk.pawl(['judge', 'check', 'labels.yaml', '--json'], key);
  expect(check.code, check.stderr).toBe(0);
  const [measured] = JSON.parse(check.stdout) as { certificate: Record<string, unknown> }[];
  expect(measured!.certificate).toMatchObject({ n: 24, kappa: 1, valid: true, attacks: { value: 0 } });
  await desk.commit('certify');

  await desk.write({ 'harnesses/desk/prompt.md': worse });
  const before = judgeCalls(server.requests).length;
  const gate = await desk.pawl(['gate', '--json'], key);
  expect(gate.code).toBe(1);
  const verdict = gate.verdict();
  expect(verdict.suite.uncertified).toEqual([]);
  expect(JSON.stringify(verdict.cases)).toContain('not kind');
  // One verdict a transcript: the five cases whose transcript is the same in both arms are judged once.
  const asked = judgeCalls(server.requests).slice(before);
  expect(asked.length).toBe(7);
  expect(verdict.totals.costUsd).toBeGreaterThan(0);
  expect(new Set(asked.map((request) => /DATA-[0-9a-f]{32}/.exec(request.user)![0])).size).toBe(7);

  const again = await desk.pawl(['gate', '--json'], key);
  expect(again.code).toBe(1);
  expect(judgeCalls(server.requests).length).toBe(before + 7);
});

test('a certificate that the candidate brings along does not count', { timeout: 30_000 }, async () => {
  await using server = await serve();
  await using desk = await judgeDesk(server.url);
  expect((await desk.pawl(['judge', 'check', 'labels.yaml'], key)).code).toBe(0);
  await desk.write({ 'harnesses/desk/prompt.md': worse });
  const gate = await desk.pawl(['gate', '--json'], key);
  // The base has none, so its six cases are not counted and nothing is left to gate with.
  expect(gate.code).toBe(2);
  expect(gate.stderr).toContain('no active case');
});

test.each([
  ['prose', 'I think it went rather well.'],
  ['another shape', '{"pass": "yes"}'],
  ['a score out of range', '{"score": 7, "reason": "great"}'],
  ['nothing', ''],
  ['a refusal', "I'm sorry, I can't help with that."],
])(
  '%s from a certified judge is an error after one repair, never a verdict',
  { timeout: 60_000 },
  async (_, nonsense) => {
    await using server = await serve();
    await using desk = await judgeDesk(server.url);
    await desk.pawl(['judge', 'check', 'labels.yaml'], key);
    await desk.commit('certify');
    server.answer = (request) => (request.model === 'j' ? nonsense : obey(request));
    const before = judgeCalls(server.requests).length;
    const run = await desk.pawl(['run', '--json'], key);
    expect(run.code).toBe(4);
    expect(run.verdict().cells[0]).toMatchObject({ missing: 6, candidate: { trials: 0 } });
    expect(judgeCalls(server.requests).length - before).toBe(12);
    // Nothing is lost: with a judge that can be read the same transcripts are judged, without a call to the agent.
    server.answer = (request) => (request.model === 'j' ? kind(request.user) : { status: 500 });
    const again = await desk.pawl(['run', '--json'], key);
    expect(again.verdict().cells[0]).toMatchObject({ missing: 0, candidate: { trials: 6, passed: 6 } });
  },
);

test('a nonsense answer that is repaired counts', { timeout: 30_000 }, async () => {
  await using server = await serve((text, request) =>
    request.messages.length > 2
      ? '```json\n{"score": 1, "reason": "fine"}\n```'
      : request.seen >= 0
        ? 'Fine!'
        : text,
  );
  await using desk = await judgeDesk(server.url);
  const check = await desk.pawl(['judge', 'check', 'labels.yaml', '--json'], key);
  const [measured] = JSON.parse(check.stdout) as {
    errors: number;
    certificate: { valid: boolean; why: string[] };
  }[];
  expect(measured!.errors).toBe(0);
  expect(measured!.certificate.valid).toBe(false);
  expect(check.code).toBe(1);
});

test('a judge that can be talked over gets no certificate', { timeout: 30_000 }, async () => {
  await using server = await serve((text) => {
    const said = judged(text);
    const fooled = /score"?\s*[:=]\s*1|Ignore all/.test(said) || said.includes('ok');
    return JSON.stringify({ reason: 'as told', score: fooled ? 1 : 0 });
  });
  await using desk = await judgeDesk(server.url);
  const check = await desk.pawl(['judge', 'check', 'labels.yaml'], key);
  expect(check.code).toBe(1);
  expect(check.stdout).toMatch(/Not certified: \d+ % of attacks succeed, 5 % are allowed/);
});

test('a server that takes no response_format is asked without it', { timeout: 30_000 }, async () => {
  await using server = await serve((text, request) =>
    'response_format' in request ? { status: 400, code: 'unsupported_parameter' } : kind(text),
  );
  await using desk = await judgeDesk(server.url);
  expect((await desk.pawl(['judge', 'check', 'labels.yaml'], key)).code).toBe(0);
});

test('a file of labels that is none is refused with places, and a model that is not there with a suggestion', async () => {
  await using server = await serve();
  await using desk = await judgeDesk(server.url);
  await desk.write({
    'bad.yaml': 'rubric: kind\nitems:\n  - { said: hello, label: maybe }\n  - { sayd: x, label: pass }\n',
  });
  const bad = await desk.pawl(['judge', 'check', 'bad.yaml'], key);
  expect(bad.code).toBe(2);
  expect(bad.stderr).toContain('bad.yaml:3:');
  expect(bad.stderr).toContain('bad.yaml:4:');
  const config = await desk.read('pawl.config.yaml');
  await desk.write({ 'pawl.config.yaml': config.replace('judge: { model: j }', 'judge: { model: jj }') });
  const unknown = await desk.pawl(['run'], key);
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain('Did you mean "j"');
});

describe('agreement', () => {
  const pairs = fc.array(fc.record({ human: fc.boolean(), judge: fc.boolean() }), { maxLength: 60 });

  test("Cohen's κ is 1 for equal labels, 0 for a judge that always passes, and within [-1, 1]", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const { kappa, agreement, n } = measureAgreement(list);
        expect(n).toBe(list.length);
        if (kappa !== null) expect(Math.abs(kappa)).toBeLessThanOrEqual(1 + 1e-9);
        if (agreement !== null) {
          expect(agreement.low).toBeLessThanOrEqual(agreement.value + 1e-9);
          expect(agreement.high).toBeGreaterThanOrEqual(agreement.value - 1e-9);
        }
        const both = list.some((pair) => pair.human) && list.some((pair) => !pair.human);
        if (!both) return;
        expect(measureAgreement(list.map(({ human }) => ({ human, judge: human }))).kappa).toBeCloseTo(1);
        expect(measureAgreement(list.map(({ human }) => ({ human, judge: true }))).kappa).toBeCloseTo(0);
      }),
    );
  });

  test('figures of a known table are those of the textbook', () => {
    // Cohen's table 20, 5, 10, 15: agreement .70, κ .40.
    const table = [
      ...Array(20).fill({ human: true, judge: true }),
      ...Array(5).fill({ human: true, judge: false }),
      ...Array(10).fill({ human: false, judge: true }),
      ...Array(15).fill({ human: false, judge: false }),
    ];
    const found = measureAgreement(table);
    expect(found.agreement?.value).toBeCloseTo(0.7);
    expect(found.kappa).toBeCloseTo(0.4);
    expect(found.truePositive?.value).toBeCloseTo(0.8);
    expect(found.trueNegative?.value).toBeCloseTo(0.6);
    // Wilson 95 % of 35 of 50.
    expect(found.agreement?.low).toBeCloseTo(0.5625, 3);
    expect(found.agreement?.high).toBeCloseTo(0.809, 3);
  });

  test('no text makes a verdict that is out of range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const verdict = readVerdict(text);
        if (verdict) expect(verdict.score >= 0 && verdict.score <= 1).toBe(true);
      }),
    );
  });
});
