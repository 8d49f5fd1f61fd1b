import { z } from 'zod';
import type { ProjectFiles } from '../harness/project-files.ts';

/** What the gate reads of a harness's ledger line; other fields are the release room's. */
const lineSchema = z.object({
  kind: z.enum(['promotion', 'revert', 'override', 'held', 'blocked']),
  harness: z.string().describe('hash of the harness version'),
  commit: z.string().optional(),
  anchor: z.boolean().default(false),
  at: z.string().optional(),
});

export type LedgerLine = z.infer<typeof lineSchema>;

/** The last promotion that is marked as an anchor and has a commit; lines that cannot be read are passed over. */
export async function lastAnchor(files: ProjectFiles, harnessDir: string): Promise<LedgerLine | null> {
  const path = `${harnessDir}/ledger.jsonl`;
  if (!(await files.exists(path))) return null;
  const lines = (await files.read(path)).split('\n').filter((line) => line.trim() !== '');
  for (const line of lines.reverse()) {
    const parsed = lineSchema.safeParse(safeJson(line));
    if (parsed.success && parsed.data.kind === 'promotion' && parsed.data.anchor && parsed.data.commit)
      return parsed.data;
  }
  return null;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
