import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';

const examples = resolve(dirname(fileURLToPath(import.meta.url)), '../examples/agents');
const key = { OPENAI_API_KEY: 'test' };
const python = hasPython() ? 'python3' : null;
const all = words('case', 6);
const looks = all.map((word) => `${word} → look then say ok ${word}`);

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('python3 is not there: tests of Python agents are skipped');
    return false;
  }
}

/** What each example agent is mounted by. */
const AGENTS: Readonly<Record<string, string>> = {
  'step.py': '{ mount: step, command: python3 step.py, deterministic: true }',
  'step.ts': '{ mount: step, module: step.ts#step, deterministic: true }',
  'loop.py': '{ mount: loop, command: python3 loop.py, deterministic: true }',
  'loop.ts': '{ mount: loop, command: node loop.ts, deterministic: true }',
  'proxy.py': '{ mount: proxy, command: python3 proxy.py, deterministic: true }',
  'proxy.ts': '{ mount: proxy, command: node proxy.ts, deterministic: true }',
};

async function agentDesk(options: {
  url: string;
  agent: string;
  code: Readonly<Record<string, string>>;
  rules?: readonly string[];
  tool?: string;
}): Promise<TestProject> {
  const tool = options.tool ?? 'look';
  const replay = `replay: [{ call: ${tool}, returns: { found: yes } }]\n`;
  const files = deskFiles({
    url: options.url,
    rules: options.rules ?? looks,
    intents: { 'a/b/all': all },
    expect: (word) => `- says: { contains: "ok ${word}" }`,
  });
  for (const path of Object.keys(files)) if (path.startsWith('evals/')) files[path] += replay;
  const names = Object.keys(options.code);
  const code = Object.fromEntries(names.map((name) => [`harnesses/desk/${name}`, options.code[name]!]));
  const harness = `name: desk\nagent: ${options.agent}\ncode: [${names.join(', ')}]\n`;
  const desk = await createProject({ ...files, ...code, 'harnesses/desk/harness.yaml': harness });
  // Packages are found where any program of the project finds them.
  execFileSync('ln', ['-s', resolve(examples, '../../node_modules'), join(desk.root, 'node_modules')]);
  await desk.write({ '.gitignore': '.pawl/\nreports/\nnode_modules\n' });
  await desk.commit('base');
  return desk;
}

const example = (name: string): string => readFileSync(join(examples, name), 'utf8');
const runnable = Object.keys(AGENTS).filter((name) => python !== null || !name.endsWith('.py'));

describe.each(runnable)('the example agent %s', (name) => {
  test('passes a suite, and an edit of its code that breaks an intent is blocked', {
    timeout: 60_000,
  }, async () => {
    // The proxy example runs a tool of its own; the others get theirs from pawl.
    await using server = await startModelServer((request) => {
      const answer = obey(request);
      const own = name.startsWith('proxy') && typeof answer === 'object' && 'calls' in answer;
      return own ? { calls: [{ name: 'get_order', args: { order_id: 'A-1042' } }] } : answer;
    });
    await using desk = await agentDesk({
      url: server.url,
      agent: AGENTS[name]!,
      code: { [name]: example(name) },
    });
    const run = await desk.pawl(['run', '--json'], key);
    expect(run.stderr + run.stdout.slice(0, run.code === 0 ? 0 : 3000)).toBe('');
    expect(run.verdict().cells[0]).toMatchObject({ candidate: { trials: 6, passed: 6 } });

    await desk.git('checkout', '-q', '-b', 'edit');
    const broken = example(name)
      .replace(
        'print(json.dumps(step(json.loads(line))), flush=True)',
        'print(\'{"text": "no"}\', flush=True)',
      )
      .replace('return choices[0]?.message;', "return { text: 'no' };")
      .replace('print(json.dumps({"text": message["content"]}))', 'print(json.dumps({"text": "no"}))')
      .replace('console.log(JSON.stringify({ text: message.content }));', "console.log('no');")
      .replace('return message["content"]', 'return json.dumps({"text": "no"})')
      .replace('console.log(message.content);', 'console.log(JSON.stringify({ text: "no" }));');
    expect(broken).not.toBe(example(name));
    await desk.commit('a worse agent', { [`harnesses/desk/${name}`]: broken });
    const gate = await desk.pawl(['gate', '--base', 'main', '--json'], key);
    const verdict = gate.verdict();
    expect(gate.code, JSON.stringify(verdict.reasons)).toBe(1);
    expect(verdict.cells.find((cell) => cell.level === 'intent')).toMatchObject({ verdict: 'regressed' });
    expect(verdict.notExercised).toEqual([]);
    expect(verdict.harnessChanges.map((change) => change.layer)).toEqual(['workflow']);
  });
});

const STEP = (body: string): string => `export async function step(turn) {\n${body}\n}\n`;
const STEP_AGENT = '{ mount: step, module: agent.mjs#step, timeout_seconds: 2 }';

/** A process that was killed and that nobody has waited for yet does not run either. */
function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}

async function runStep(body: string, agent = STEP_AGENT, more: Record<string, string> = {}) {
  await using server = await startModelServer(obey);
  await using desk = await agentDesk({
    url: server.url,
    agent,
    code: { 'agent.mjs': STEP(body), ...more },
    rules: says(all),
  });
  return await desk.pawl(['run', '--json'], key);
}

test('a crash of the agent is a failed trial, and its last words are kept', { timeout: 30_000 }, async () => {
  const result = await runStep("throw new Error('boom in the agent');");
  const verdict = result.verdict();
  expect(result.code).toBe(0);
  expect(verdict.cells[0]).toMatchObject({ missing: 0, candidate: { trials: 6, passed: 0 } });
  expect(JSON.stringify(verdict.cases)).toContain('boom in the agent');
});

test('a reply that nobody understands is an error, not a failed trial', { timeout: 30_000 }, async () => {
  const result = await runStep("return { answer: 'hello' };");
  const verdict = result.verdict();
  expect(result.code).toBe(4);
  expect(verdict.cells[0]).toMatchObject({ missing: 6, candidate: { trials: 0 } });
  expect(verdict.models[0]!.errors).toEqual({ agent_protocol: 6 });
});

test('an agent that takes too long is a failed trial', { timeout: 60_000 }, async () => {
  const result = await runStep(
    'await new Promise((resolve) => setTimeout(resolve, 60_000));',
    '{ mount: step, module: agent.mjs#step, timeout_seconds: 0.3 }',
  );
  expect(result.verdict().cells[0]).toMatchObject({ missing: 0, candidate: { trials: 6, passed: 0 } });
  expect(JSON.stringify(result.verdict().cases)).toContain('took longer than 0.3 seconds');
});

test('a provider that fails while the agent waits is no failed trial', { timeout: 60_000 }, async () => {
  await using server = await startModelServer(() => ({ status: 401 }));
  await using desk = await agentDesk({
    url: server.url,
    agent: AGENTS['step.ts']!,
    code: { 'step.ts': example('step.ts') },
  });
  const result = await desk.pawl(['run', '--json'], key);
  expect(result.code).toBe(4);
  expect(result.verdict().cells[0]).toMatchObject({ candidate: { trials: 0 } });
  expect(result.verdict().models[0]!.errors).toHaveProperty('authentication');
});

test('setup runs once a version, in the copy where the agent runs', { timeout: 60_000 }, async () => {
  const setup = "require('fs').appendFileSync('made.txt', 'once;')";
  const agent = `{ mount: step, module: agent.mjs#step, setup: [node, -e, "${setup}"] }`;
  await using server = await startModelServer(obey);
  await using desk = await agentDesk({
    url: server.url,
    agent,
    code: {
      'agent.mjs': STEP(
        "const { readFileSync } = await import('node:fs'); const word = turn.messages[0].content.slice(7);\n" +
          "return { text: readFileSync(process.env.PAWL_HARNESS_DIR + '/made.txt', 'utf8') === 'once;' ? 'ok ' + word : 'no' };",
      ),
    },
    rules: says(all),
  });
  for (const trials of ['1', '2']) {
    const result = await desk.pawl(['run', '--json', '--trials', trials], key);
    const cell = result.verdict().cells[0]!;
    expect(cell.candidate.passed, result.stdout.slice(0, 2000)).toBe(cell.candidate.trials);
  }
});

test('a setup that fails is said with its output, before anything is run', { timeout: 30_000 }, async () => {
  const agent = `{ mount: step, module: agent.mjs#step, setup: [node, -e, "console.error('no such package'); process.exit(3)"] }`;
  const result = await runStep('', agent);
  expect(result.code).toBe(2);
  expect(result.stderr).toContain('setup failed (exit code 3)');
  expect(result.stderr).toContain('no such package');
});

test('an agent sees no key of a provider and only the environment that it names', {
  timeout: 30_000,
}, async () => {
  const body =
    'return { text: JSON.stringify({ key: process.env.OPENAI_API_KEY ?? null, own: process.env.OWN ?? null, other: process.env.OTHER ?? null }) };';
  await using server = await startModelServer(obey);
  await using desk = await agentDesk({
    url: server.url,
    agent: '{ mount: step, module: agent.mjs#step, env: [OWN] }',
    code: { 'agent.mjs': STEP(body) },
  });
  const result = await desk.pawl(['run', '--json'], { ...key, OWN: 'mine', OTHER: 'hidden' });
  const told = JSON.stringify(result.verdict().cases);
  expect(told).toContain('mine');
  expect(told).not.toContain('hidden');
});

test('what a child of the agent left behind is ended with it', { timeout: 60_000 }, async () => {
  const body =
    "const { spawn } = await import('node:child_process');\n" +
    "const child = spawn('sleep', ['300'], { stdio: 'ignore' });\n" +
    "return { text: 'pid ' + child.pid };";
  const result = await runStep(body);
  const pids = [...JSON.stringify(result.verdict().cases).matchAll(/pid (\d+)/g)].map((match) =>
    Number(match[1]),
  );
  expect(pids.length).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const pid of pids) expect(isRunning(pid)).toBe(false);
});

test('gate.trust: none does not run code that the candidate changed', { timeout: 30_000 }, async () => {
  await using server = await startModelServer(obey);
  await using desk = await agentDesk({
    url: server.url,
    agent: AGENTS['step.ts']!,
    code: { 'step.ts': example('step.ts') },
    rules: says(all),
  });
  const config = await desk.read('pawl.config.yaml');
  await desk.commit('trust', {
    'pawl.config.yaml': config.replace('profile: quick', 'profile: quick, trust: none'),
  });
  await desk.write({ 'harnesses/desk/step.ts': `${example('step.ts')}// changed\n` });
  const refused = await desk.pawl(['gate', '--json'], key);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('gate.trust: none');
  await desk.write({
    'harnesses/desk/step.ts': example('step.ts'),
    'harnesses/desk/prompt.md': `${prompt(says(all))}Be kind.\n`,
  });
  expect((await desk.pawl(['gate', '--json'], key)).code).toBe(0);
});

test('changed files that the candidate arm could not have run are named', { timeout: 30_000 }, async () => {
  await using server = await startModelServer(obey);
  await using desk = await agentDesk({
    url: server.url,
    agent: 'builtin',
    code: { 'agent.mjs': 'a\n' },
    rules: says(all),
  });
  await desk.write({ 'harnesses/desk/agent.mjs': 'b\n' });
  const result = await desk.pawl(['gate', '--json'], key);
  expect(result.verdict().notExercised).toEqual(['harnesses/desk/agent.mjs']);
  const shown = await desk.pawl(['report']);
  expect(shown.stdout).toContain('harnesses/desk/agent.mjs');
});

test('a server that runs already answers turns, finds its tools by HTTP, and is not taken for the edit', {
  timeout: 60_000,
}, async () => {
  const { createServer } = await import('node:http');
  const seen: unknown[][] = [];
  const agent = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const turn = JSON.parse(body) as { tools_url: string; messages: { content: string }[] };
    const tools: unknown = await (await fetch(turn.tools_url)).json();
    const look = await fetch(`${turn.tools_url}/look`, {
      method: 'POST',
      body: JSON.stringify({ what: 'x' }),
    });
    const wrong = await fetch(`${turn.tools_url}/look`, { method: 'POST', body: '{}' });
    seen.push([tools, await look.json(), await wrong.json()]);
    response.end(JSON.stringify({ text: `ok ${turn.messages[0]!.content.slice(7)}` }));
  });
  await new Promise<void>((ready) => agent.listen(0, '127.0.0.1', ready));
  try {
    await using server = await startModelServer(obey);
    const { port } = agent.address() as { port: number };
    await using desk = await agentDesk({
      url: server.url,
      agent: `{ mount: loop, url: "http://127.0.0.1:${port}/turn" }`,
      code: { 'agent.mjs': 'a\n' },
    });
    const run = await desk.pawl(['run', '--json'], key);
    expect(run.verdict().cells[0]).toMatchObject({ candidate: { trials: 6, passed: 6 } });
    const [tools, looked, wrong] = seen[0]!;
    expect(tools).toMatchObject({
      tools: [{ name: 'look', inputSchema: { type: 'object' } }, { name: 'pay' }],
    });
    expect(looked).toEqual({ result: { found: 'yes' } });
    expect(wrong).toMatchObject({ error: expect.stringContaining('what') });
    await desk.write({ 'harnesses/desk/agent.mjs': 'b\n' });
    const gate = await desk.pawl(['gate', '--json', '--max-calls', '10'], key);
    expect(gate.verdict().notExercised).toEqual(['harnesses/desk/agent.mjs']);
  } finally {
    agent.closeAllConnections();
    agent.close();
  }
});
