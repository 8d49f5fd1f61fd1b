import { ModelError } from '../../core/chat.ts';

/**
 * `fetch` that reads the whole answer itself: a body that stalls for `idleMs`, or ends before its length, is an error
 * instead of a request that hangs or a text that is silently short.
 */
export function guardedFetch(model: string, idleMs: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (!response.body) return response;
    const chunks: Uint8Array[] = [];
    let received = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await readOrStall(reader, model, idleMs);
      if (done) break;
      chunks.push(value);
      received += value.length;
    }
    const expected = Number(response.headers.get('content-length') ?? Number.NaN);
    const plain = !response.headers.get('content-encoding');
    if (plain && Number.isFinite(expected) && received < expected) {
      throw new ModelError(
        'network',
        `${model}'s answer was cut off after ${received} of ${expected} bytes.`,
      );
    }
    const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    return new Response(received === 0 ? null : (body as Uint8Array<ArrayBuffer>), {
      status: response.status,
      headers: response.headers,
    });
  };
}

async function readOrStall(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  model: string,
  idleMs: number,
): Promise<Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>['read']>>> {
  let timer: NodeJS.Timeout | undefined;
  const stalled = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new ModelError(
            'timeout',
            `${model} sent nothing for ${idleMs / 1000} s in the middle of an answer.`,
          ),
        ),
      idleMs,
    );
  });
  try {
    return await Promise.race([reader.read(), stalled]);
  } catch (error) {
    await reader.cancel().catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
