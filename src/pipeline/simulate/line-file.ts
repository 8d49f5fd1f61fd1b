import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const BATCH = 1 << 16;

/** A JSONL file in the making: it has its name only once it is whole. */
export interface LineFile {
  write(value: unknown): Promise<void>;
  /** Gives it its name. */
  finish(): Promise<void>;
  /** Leaves no trace of it. */
  discard(): Promise<void>;
}

/** Opens `<path>.part` and writes in batches, so that memory does not grow with the file. */
export async function openLineFile(path: string): Promise<LineFile> {
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  const handle: FileHandle = await open(part, 'w');
  let waiting: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const text = `${waiting.join('\n')}\n`;
    waiting = [];
    size = 0;
    await handle.writeFile(text);
  };
  return {
    async write(value) {
      const line = JSON.stringify(value);
      waiting.push(line);
      size += line.length;
      if (size > BATCH) await flush();
    },
    async finish() {
      await flush();
      await handle.close();
      await rename(part, path);
    },
    async discard() {
      await handle.close();
      await rm(part, { force: true });
    },
  };
}
