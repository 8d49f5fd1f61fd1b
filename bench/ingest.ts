import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, pawlEntry } from './process.ts';

const WORDS =
  'please where is my order it was due last week and the parcel has not come yet could you look it up for me thank you'.split(
    ' ',
  );

interface Measured {
  conversations: number;
  perSecond: number;
  mbPerSecond: number;
  peakRssMb: number;
  secondPassAdded: number;
}

/** How fast conversations come in, redaction on: short ones of 8 messages and 2 KB, and fewer of 20 KB. */
export async function benchIngest(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args: argv,
    options: { conversations: { type: 'string', default: '100000' } },
  });
  const count = Number(values.conversations);
  const short = await measureIngest(count, 2000);
  const long = await measureIngest(Math.max(1, Math.round(count / 10)), 20_000);
  return { ...short, long };
}

async function measureIngest(conversations: number, bytes: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'pawl-ingest-'));
  try {
    for (const [path, text] of Object.entries({
      'pawl.config.yaml': 'models: [{ id: reference/keyword, provider: reference }]\n',
      'harnesses/desk/harness.yaml': 'name: desk\n',
      'harnesses/desk/prompt.md': 'You are a desk.\n',
    })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const file = join(folder, 'traces.jsonl');
    await writeTraces(file, conversations, bytes);
    const { size } = await stat(file);
    const run = () => measure([pawlEntry, 'ingest', 'traces.jsonl', '--json'], { cwd: folder });
    const first = await run();
    if (first.exitCode !== 0) throw new Error(first.stderr.slice(-2000));
    const second = await run();
    const { formats } = JSON.parse(second.stdout) as { formats: { added: number }[] };
    return {
      conversations,
      perSecond: Math.round((conversations / first.wallMs) * 1000),
      mbPerSecond: Number((size / 1e6 / (first.wallMs / 1000)).toFixed(1)),
      peakRssMb: first.peakRssMb ?? 0,
      secondPassAdded: formats.reduce((sum, { added }) => sum + added, 0),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeTraces(file: string, conversations: number, bytes: number): Promise<void> {
  const out = createWriteStream(file);
  for (let number = 0; number < conversations; number++) {
    if (!out.write(`${JSON.stringify(conversation(number, bytes))}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Eight messages, with an address and a number here and there. */
function conversation(number: number, bytes: number): unknown {
  const size = Math.round(bytes / 8) - 60;
  const text = (turn: number): string => {
    const words: string[] = [];
    for (let length = 0, at = number * 7 + turn; length < size; at++) {
      const word =
        at % 97 === 0
          ? `user${number}@example.org`
          : at % 53 === 0
            ? `A-${number}`
            : WORDS[(at * 31 + number) % WORDS.length]!;
      words.push(word);
      length += word.length + 1;
    }
    return words.join(' ');
  };
  const messages = [
    { role: 'user', content: text(0) },
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        {
          id: 'k1',
          type: 'function',
          function: { name: 'get_order', arguments: `{"order_id":"A-${number}"}` },
        },
      ],
    },
    { role: 'tool', tool_call_id: 'k1', content: text(2) },
    ...[3, 4, 5, 6, 7].map((turn) => ({ role: turn % 2 === 1 ? 'assistant' : 'user', content: text(turn) })),
  ];
  return {
    id: `c-${number}`,
    created: 1764000000 + number,
    model: 'gpt-4o',
    user: `u-${number % 5000}`,
    messages,
  };
}
