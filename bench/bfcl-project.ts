import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type BfclRow, bfclCaseFile } from './bfcl-cases.ts';

const PROMPT = 'You call functions to answer the question. If none fits, say so in words.\n';

/** A temporary project of the recorded cases, with the two harnesses `prompt` and `fc`; it is gone afterwards. */
export async function withBfclProject<T>(
  options: { data: string; url: string; models: readonly string[]; limits: object },
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pawl-bfcl-'));
  try {
    const rows = readJsonLines<BfclRow>(await readFile(join(options.data, 'cases.jsonl'), 'utf8'));
    const models = options.models.map((id) => ({
      id,
      provider: 'openai',
      baseURL: options.url,
      deterministic: true,
    }));
    const files: Record<string, string> = {
      'pawl.config.yaml': stringify({ models, limits: options.limits }),
      'harnesses/prompt/harness.yaml': 'name: bfcl\n',
      'harnesses/prompt/prompt.md': PROMPT,
      'harnesses/prompt/workflow.yaml': 'tool_protocol: pythonic\n',
      'harnesses/fc/harness.yaml': 'name: bfcl\n',
      'harnesses/fc/prompt.md': PROMPT,
      'harnesses/fc/workflow.yaml': 'tool_protocol: native\n',
    };
    for (const [cluster, cases] of Map.groupBy(rows, (row) => row.cluster)) {
      const lines = cases.map((row) => JSON.stringify(bfclCaseFile(row)));
      files[`evals/bfcl/${cluster}/cases.jsonl`] = `${lines.join('\n')}\n`;
    }
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The models that have recordings in a folder. */
export async function recordedModels(data: string): Promise<string[]> {
  const files = await readdir(join(data, 'outputs'));
  return files.flatMap((file) => /^(.+)\.prompt\.jsonl$/.exec(file)?.[1] ?? []).sort();
}

export function readJsonLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
