import { ModelError } from '../../core/chat.ts';

/**
 * `fetch` that reads the whole answer itself: one that is not complete `bodyMs` after its headers is an error instead of a
 * request that hangs. The package's own limit ends with the headers.
 */
export function guardedFetch(model: string, bodyMs: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    let timer: NodeJS.Timeout | undefined;
    const stalled = new Promise<never>((_, reject) => {
      const error = new ModelError(
        'timeout',
        `${model} began an answer and did not end it within ${bodyMs / 1000} s.`,
      );
      timer = setTimeout(() => {
        reject(error);
        void response.body?.cancel().catch(() => {});
      }, bodyMs);
    });
    try {
      const text = await Promise.race([response.text(), stalled]);
      return new Response(text === '' ? null : text, { status: response.status, headers: response.headers });
    } finally {
      clearTimeout(timer);
    }
  };
}
