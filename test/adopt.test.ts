import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { langfuseExport } from './support/langfuse-export.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject } from './support/project.ts';

const root = resolve(import.meta.dirname, '..');
const key = { OPENAI_API_KEY: 'test' };

/** What the page tells its reader to do: a command, or a file to write. */
interface Step {
  command?: string;
  file?: string;
  text?: string;
}

function steps(): Step[] {
  const page = readFileSync(join(root, 'docs/adopt.md'), 'utf8');
  return [...page.matchAll(/```(\w*)\n([\s\S]*?)```/g)].flatMap(([, language, text]): Step[] => {
    if (language === 'sh')
      return text!
        .trim()
        .split('\n')
        .map((command) => ({ command }));
    const file = /^(?:#|\/\/) (\S+)\n/.exec(text!)?.[1];
    if (!file) throw new Error(`a block of docs/adopt.md names no file: ${text}`);
    return [{ file, text: text! }];
  });
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('python3 is not there: docs/adopt.md is not run');
    return false;
  }
}

test.skipIf(!hasPython())(
  'every step of docs/adopt.md works, down to an advisory gate',
  { timeout: 120_000 },
  async () => {
    await using server = await startModelServer(({ messages, user }) => {
      const order = /A-\d{4}/.exec(user)?.[0] ?? '';
      const found = messages.find((message) => message.role === 'tool')?.content;
      if (!found) return { calls: [{ name: 'get_order', args: { order_id: order } }] };
      if (/refund|money/i.test(user) && messages.filter((message) => message.role === 'tool').length === 1)
        return {
          calls: [{ name: 'refund_order', args: { order_id: order, amount: JSON.parse(found).total } }],
        };
      return 'It is done.';
    });
    await using project = await createProject();
    const ran: string[] = [];
    for (const { command, file, text } of steps()) {
      if (file) {
        await project.write({
          [file]: text!.replace(
            "provider: 'openai'",
            `provider: 'openai', baseURL: '${server.url}', deterministic: true`,
          ),
        });
      } else if (command!.startsWith('curl ')) {
        await project.write({ [/> (\S+)$/.exec(command!)![1]!]: langfuseExport() });
      } else if (command!.startsWith('cp ')) {
        const [, from, to] = command!.split(' ');
        await project.write({ [to!]: readFileSync(join(root, from!), 'utf8') });
      } else if (command!.startsWith('git ')) {
        const words = [...command!.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
        await project.git(...words.slice(1));
      } else if (command === 'pawl gate support') {
        const prompt = 'harnesses/support/prompt.md';
        await project.write({ [prompt]: `${await project.read(prompt)}\nBe brief.\n` });
        const gate = await project.pawl(['gate', 'support', '--json'], key);
        expect(gate.code, gate.stderr).toBe(0);
        expect(gate.verdict()).toMatchObject({ decision: 'promote', advisory: true });
      } else {
        const [name, ...args] = command!.split(' ');
        expect(name).toBe('pawl');
        const { code, stdout, stderr } = await project.pawl(args, key);
        expect(code, `${command}\n${stderr}${stdout}`).toBe(0);
      }
      ran.push(command ?? file!);
    }
    expect(ran.filter((step) => step.startsWith('pawl '))).toHaveLength(8);

    const agent = 'harnesses/support/step.py';
    const broken = (await project.read(agent)).replace('return ask(', 'return {"text": "no"} or ask(');
    await project.write({ [agent]: broken });
    const gate = await project.pawl(['gate', 'support', '--json'], key);
    expect(gate.verdict()).toMatchObject({ decision: 'block', advisory: true });
    expect(gate.code).toBe(0);
  },
);
