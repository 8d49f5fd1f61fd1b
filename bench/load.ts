import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { loadSuite } from '../src/cases/load-suite.ts';
import { workTreeFiles } from '../src/harness/project-files.ts';

/** How long a suite takes to load from JSONL and from YAML files, the second time from the cache; baseline: JSON.parse. */
export async function benchLoad(argv: string[]): Promise<unknown> {
  const { values } = parseArgs({ args: argv, options: { cases: { type: 'string', default: '10000' } } });
  const count = Number(values.cases);
  const root = await mkdtemp(join(tmpdir(), 'pawl-load-'));
  try {
    const cases = Array.from({ length: count }, (_, index) => ({
      title: `Case ${index}`,
      given: [{ user: `Where is order A-${index}?` }],
      replay: [{ call: 'track', with: { order_id: `A-${index}` }, returns: { status: 'shipped' } }],
      expect: [{ calls: 'track', with: { order_id: `A-${index}` } }, { says: 'shipped' }],
    }));
    const lines = cases.map((item) => JSON.stringify(item)).join('\n');
    await write(join(root, 'evals/lines/a'), 'cases.jsonl', lines);
    for (const [index, item] of cases.entries())
      await write(join(root, `evals/files/a/b/i${index % 50}`), `c${index}.yaml`, stringify(item));
    const files = workTreeFiles(root);
    const load = (harness: string) =>
      loadSuite({ files, dir: `evals/${harness}`, harness, cacheDir: join(root, '.pawl/cache') });
    const baselineMs = await timed(async () => void lines.split('\n').map((line) => JSON.parse(line)));
    const jsonlFirstMs = await timed(() => load('lines'));
    const jsonlMs = await timed(() => load('lines'));
    const yamlFirstMs = await timed(() => load('files'));
    const yamlSecondMs = await timed(() => load('files'));
    return {
      cases: count,
      jsonParseMs: baselineMs,
      jsonlFirstMs,
      jsonlSecondMs: jsonlMs,
      yamlFirstMs,
      yamlSecondMs,
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function write(folder: string, file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file), text);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round(performance.now() - started);
}
