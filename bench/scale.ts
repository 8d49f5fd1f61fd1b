import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readUtterances, type Utterance } from './intents/data.ts';
import { type Measured, measure, pawlEntry, repository } from './process.ts';

const ENDINGS = [
  '',
  ' please',
  ' today',
  ' for me',
  ' again',
  ' as soon as you can',
  ', thanks',
  ' if possible',
];

/** What a first refresh of many conversations takes, and looking for failures in some of them. */
export async function benchScale(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args: argv,
    options: {
      conversations: { type: 'string', default: '100000' },
      failures: { type: 'string', default: '5000' },
      data: { type: 'string', default: join(repository, '../shared/data/clinc150') },
    },
  });
  const requests = await readUtterances(values.data, 'train');
  const many = Number(values.conversations);
  const some = Number(values.failures);
  const refresh = await inProject(requests, many, ['intents', '--refresh', '--json']);
  const { refreshed } = JSON.parse(refresh.stdout) as { refreshed: { agreement: number | null } };
  const failures = await inProject(requests, some, ['failures', '--json']);
  return {
    refresh: {
      conversations: many,
      seconds: Math.round(refresh.wallMs / 1000),
      peakRssMb: refresh.peakRssMb,
      agreement: refreshed.agreement,
    },
    failures: {
      conversations: some,
      perSecond: Math.round((some / failures.wallMs) * 1000),
      peakRssMb: failures.peakRssMb,
    },
  };
}

/** A command in a project with so many stored conversations; throws when it fails. */
async function inProject(
  requests: readonly Utterance[],
  conversations: number,
  command: readonly string[],
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'pawl-scale-'));
  try {
    for (const [path, text] of Object.entries({
      'pawl.config.yaml': 'models: [{ id: reference/keyword, provider: reference }]\n',
      'harnesses/desk/harness.yaml': 'name: desk\n',
      'harnesses/desk/prompt.md': 'You are a desk.\n',
      'traces.jsonl': Array.from({ length: conversations }, (_, number) =>
        JSON.stringify(conversation(requests, number)),
      ).join('\n'),
    })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    for (const args of [['ingest', 'traces.jsonl'], command]) {
      const run = await measure([pawlEntry, ...args], { cwd: folder });
      if (run.exitCode !== 0) throw new Error(run.stderr.slice(-2000));
      if (args === command) return run;
    }
    throw new Error('No command ran.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A request with one of several endings, an answer and a question more. */
function conversation(requests: readonly Utterance[], number: number): unknown {
  const said = (at: number): string =>
    requests[(at * 7919) % requests.length]!.text +
    ENDINGS[Math.floor(at / requests.length) % ENDINGS.length]!;
  return {
    id: `c-${number}`,
    created: 1764000000 + number,
    messages: [
      { role: 'user', content: said(number) },
      { role: 'assistant', content: 'I looked that up for you. It is done now. Is there anything else?' },
      { role: 'user', content: `One more thing: ${said(number + 1)}` },
      { role: 'assistant', content: `That is settled as well, under number ${number}.` },
    ],
  };
}
