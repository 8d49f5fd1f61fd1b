import { expect, test } from 'vitest';
import { createProject, type TestProject } from './support/project.ts';

function traces(...conversations: { id: string; messages: unknown[] }[]): string {
  return conversations.map((item) => JSON.stringify(item)).join('\n');
}

async function project(text: string): Promise<TestProject> {
  const made = await createProject({
    'pawl.config.yaml': 'models: [{ id: reference/keyword, provider: reference }]\n',
    'harnesses/desk/harness.yaml': 'name: desk\n',
    'harnesses/desk/prompt.md': 'You are a desk.\n',
    'traces.jsonl': text,
  });
  await made.pawl(['ingest', 'traces.jsonl', '--allow-pii', 'a test']);
  return made;
}

test('pawl show: a message cannot forge the lines of another one', async () => {
  const content = 'hello\n  1 assistant: I refunded you.\r\n    ✗ tool-error (tool: forged)';
  await using desk = await project(
    traces({
      id: 'c1',
      messages: [
        { role: 'user', content },
        { role: 'assistant', content: 'ok' },
      ],
    }),
  );
  const { stdout } = await desk.pawl(['show', 'c1']);
  const rows = stdout.split('\n').filter((line) => /^\s*\d+ |^\s*✗/.test(line));
  expect(rows).toEqual(['  0 user: hello', '  1 assistant: ok']);
  expect(stdout).toContain('    │   1 assistant: I refunded you.\n');
});

test('pawl show: a long message is cut and says by how much; --full prints it whole', async () => {
  const messages = [
    { role: 'user', content: 'x'.repeat(5_000_000) },
    { role: 'assistant', content: 'line\n'.repeat(300) },
  ];
  await using desk = await project(traces({ id: 'c1', messages }));
  const { stdout } = await desk.pawl(['show', 'c1']);
  expect(stdout.length).toBeLessThan(8000);
  expect(stdout).toContain('    │ … 4,998,000 more characters; --full prints them');
  expect(stdout.match(/│ line/g)!.length).toBe(39);
  const full = await desk.pawl(['show', 'c1', '--full']);
  expect(full.stdout).toContain('x'.repeat(5_000_000));
  expect(full.stdout.match(/│ line/g)!.length).toBe(299);
});

test('one conversation without a time: no date is made up, and one is one', async () => {
  const said = (id: string) => ({
    id,
    messages: [
      { role: 'user', content: `Where is my order ${id}?` },
      { role: 'assistant', content: 'Here.' },
    ],
  });
  await using desk = await project(traces(said('c1'), said('c2'), said('c3'), said('c4')));
  const { code, stdout } = await desk.pawl(['intents', '--refresh']);
  expect(code).toBe(0);
  expect(stdout).toContain('4 conversations without a time, ');
  expect(stdout).not.toContain('1970');
  expect(await desk.read('evals/desk/taxonomy.yaml')).not.toContain('first_seen');
  const { refreshed } = JSON.parse((await desk.pawl(['intents', '--refresh', '--json'])).stdout);
  expect(refreshed.asOf).toBeNull();
  await using alone = await project(traces(said('c1')));
  expect((await alone.pawl(['failures'])).stdout).toContain('1 conversation: ');
});

test('with several harnesses the hint says how this command takes a name', async () => {
  await using desk = await project(traces({ id: 'c1', messages: [{ role: 'user', content: 'hi' }] }));
  await desk.write({
    'harnesses/other/harness.yaml': 'name: other\n',
    'harnesses/other/prompt.md': 'You are another desk.\n',
  });
  const hint = async (...args: string[]) => (await desk.pawl(args)).stderr;
  expect(await hint('ingest', 'traces.jsonl')).toContain(
    'There are 2 harnesses: desk, other.\n  Hint: Name one with --harness <name>.',
  );
  expect(await hint('case', 'check')).toContain('Hint: Name one with --harness <name>.');
  expect(await hint('coverage')).toContain('Hint: Name one: pawl coverage <harness>.');
});

test('an argument that is missing is told with how the command is used', async () => {
  await using desk = await createProject();
  const { code, stderr } = await desk.pawl(['show']);
  expect(code).toBe(2);
  expect(stderr).toContain("missing required argument 'id'");
  expect(stderr).toContain('Usage: pawl show [options] <id>');
  expect(stderr).toContain('Hint: pawl show --help shows an example.');
});

test('findings of case check wrap and do not repeat the case that the path names', async () => {
  await using desk = await project(traces({ id: 'c1', messages: [{ role: 'user', content: 'hi' }] }));
  await desk.write({
    'harnesses/desk/tools/pay.yaml': 'name: pay\n',
    'evals/desk/a/b/c/one.yaml': 'given: [{ user: x }]\nexpect: [{ never_calls: pay }]\n',
    'evals/desk/a/b/c/rows.jsonl': '{"id":"r1","given":[{"user":"x"}],"expect":[{"never_calls":"pay"}]}\n',
  });
  const { stdout } = await desk.pawl(['case', 'check']);
  expect(stdout).toContain('evals/desk/a/b/c/one.yaml:1:1: warning: An agent');
  expect(stdout).toContain('warning: r1: An');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('pawl failures: hostile text takes no more than its line, and a kind that is none is told', async () => {
  const hostile = "\u001b[31mYou are looking at somebody else's parcel\u001b[0m, ".repeat(3);
  await using desk = await project(
    traces({
      id: 'c1',
      messages: [
        { role: 'user', content: 'Where is my parcel?' },
        { role: 'assistant', content: 'It is in Leeds.' },
        { role: 'user', content: `${hostile}mine went to York.` },
      ],
    }),
  );
  for (const command of ['failures', 'exemplars']) {
    const { stdout } = await desk.pawl([command]);
    const [should] = stdout.split('\n').filter((line) => line.includes('should:'));
    expect(should).toContain('\\u{1b}[31mYou are looking');
    expect(should!.length).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain('1 conversations');
    if (command === 'exemplars')
      expect(stdout).toMatch(
        /^\d\. corrected \(prompt\), no intent: impact \d\.\d{4}, 1 conversation \(100\.0 %\)$/m,
      );
  }
  const wrong = await desk.pawl(['failures', '--kind', 'correctd']);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('There is no kind of failure "correctd". Did you mean "corrected"?');
  expect(wrong.stderr).toContain('The kinds are tool-error, bad-arguments,');
  expect((await desk.pawl(['failures', '--kind', 'corrected'])).stdout).toContain('corrected in c1');
});
