import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';

/** Longer lines are passed over. */
const LINE_LIMIT = 16 * 1024 * 1024;
/** A file that is one JSON value is read whole up to this size. */
const WHOLE_LIMIT = 256 * 1024 * 1024;

/**
 * One record of a file, counted from 1, or why it could not be read. `line` where records are lines; `garbled` where bytes
 * were no UTF-8.
 */
export type Read = { record: number; line?: number; garbled?: boolean } & (
  | { value: unknown }
  | { fault: string }
);

/** Records of a JSONL file, a JSON array, or one JSON object; `.gz` is unpacked by its first bytes. `-` is `input`. */
export async function* readRecords(file: string, input?: Readable): AsyncGenerator<Read> {
  const source = file === '-' && input ? input : createReadStream(file, { highWaterMark: 1 << 18 });
  let first: string | undefined;
  let number = 0;
  let record = 0;
  let whole: string | null = null;
  let wholeSize = 0;
  const kept: { text: string; line: number }[] = [];
  for await (const { text, tooLong } of lines(source)) {
    number++;
    if (whole !== null && !tooLong && wholeSize <= WHOLE_LIMIT) {
      wholeSize += text.length + 1;
      kept.push({ text, line: number });
      continue;
    }
    if (tooLong) {
      yield { record: ++record, line: number, fault: `the line is longer than ${LINE_LIMIT} bytes` };
      continue;
    }
    if (text.trim() === '') continue;
    if (first === undefined) {
      first = text;
      const value = parse(text);
      // A first line that is no value of its own begins a value that spans lines.
      if (value === undefined && /^\s*[[{]/.test(text)) {
        whole = '';
        kept.push({ text, line: number });
        continue;
      }
      if (Array.isArray(value)) {
        for (const item of value) yield { record: ++record, value: item, garbled: isGarbled(text, item) };
        continue;
      }
    }
    yield readLine(text, number, ++record);
  }
  if (whole !== null) yield* readWhole(kept, record);
}

/** One value over many lines; where it is none, each line stands for itself. */
function* readWhole(kept: readonly { text: string; line: number }[], before: number): Generator<Read> {
  const text = kept.map((line) => line.text).join('\n');
  const value = parse(text);
  let record = before;
  if (value === undefined) {
    for (const own of kept) if (own.text.trim() !== '') yield readLine(own.text, own.line, ++record);
  } else if (Array.isArray(value))
    for (const item of value) yield { record: ++record, value: item, garbled: isGarbled(text, item) };
  else yield { record: ++record, value, garbled: isGarbled(text) };
}

function readLine(text: string, line: number, record: number): Read {
  const value = parse(text);
  if (value !== undefined) return { record, line, value, garbled: isGarbled(text) };
  try {
    JSON.parse(text);
  } catch (error) {
    return { record, line, fault: `no JSON: ${(error as Error).message.slice(0, 120)}` };
  }
  return { record, line, fault: 'no JSON' };
}

/** The decoder writes U+FFFD for bytes that are no UTF-8; one that stands escaped in JSON is the trace's own. */
function isGarbled(text: string, item?: unknown): boolean {
  return text.includes('\ufffd') && (item === undefined || JSON.stringify(item).includes('\ufffd'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Lines without their ends and without a byte order mark; memory is bounded by the longest one allowed. */
async function* lines(source: Readable): AsyncGenerator<{ text: string; tooLong: boolean }> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let skipping = false;
  let started = false;
  for await (const chunk of unpacked(source)) {
    let text = rest + decoder.write(chunk);
    if (!started) {
      text = text.replace(/^\ufeff/, '');
      started = true;
    }
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const stop = text[end - 1] === '\r' && end > from ? end - 1 : end;
      if (skipping) yield { text: '', tooLong: true };
      else yield { text: text.slice(from, stop), tooLong: false };
      skipping = false;
      from = end + 1;
    }
    rest = skipping ? '' : text.slice(from);
    if (rest.length > LINE_LIMIT) {
      skipping = true;
      rest = '';
    }
  }
  rest += decoder.end();
  if (skipping) yield { text: '', tooLong: true };
  else if (rest !== '') yield { text: rest, tooLong: false };
}

async function* unpacked(source: Readable): AsyncGenerator<Buffer> {
  const iterator = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const head = Buffer.from(first.value);
  async function* all(): AsyncGenerator<Buffer> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield Buffer.from(next.value);
  }
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* all();
    return;
  }
  const gunzip = createGunzip();
  const { pipeline } = await import('node:stream/promises');
  const fed = pipeline(all(), gunzip);
  fed.catch(() => {});
  yield* gunzip as AsyncIterable<Buffer>;
  await fed;
}
